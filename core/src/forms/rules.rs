//! The rules of a form as a list: which there are, and which of them JSON Schema can say.

use serde::Serialize;

use super::Form;
use super::check::Check;
use super::codes;
use super::field::{Field, Kind, Need};

/// One rule of a form: the `rule` of the issues that it gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rule {
    /// The rule's id, unique in its form.
    pub id: String,
    /// The codes of its issues.
    pub codes: Vec<&'static str>,
    /// The table paths of the fields it reads, that of its issues first; empty for rules of the form as a whole.
    pub inputs: Vec<String>,
    /// How much of it the JSON Schema of the canonical document says.
    pub schema: Coverage,
    /// The law behind the rule, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<&'static str>,
}

/// How much of a rule the JSON Schema says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// All of it.
    Full,
    /// The shape of the value; the rest is left to the engine.
    Partial,
    /// Nothing: comparisons, tables, the day of the check.
    Engine,
}

impl Form {
    /// Every rule of the form, in the order of the table: the rule manifest that goes with the JSON Schemas.
    pub fn rules(&self) -> Vec<Rule> {
        let whole = |id: &str, code: &'static codes::IssueCode, schema| Rule {
            id: id.to_owned(),
            codes: vec![code.code],
            inputs: Vec::new(),
            schema,
            cite: None,
        };
        let mut rules = vec![
            whole("form_in_force", &codes::FORM_NOT_IN_FORCE, Coverage::Engine),
            whole("known", &codes::FIELD_UNKNOWN, Coverage::Full),
            whole("object", &codes::VALUE_WRONG_TYPE, Coverage::Full),
        ];
        let mut checks = self.checks().iter().enumerate().peekable();
        for (slot, field) in self.fields().iter().enumerate() {
            field_rules(&mut rules, "", field);
            for column in field.columns() {
                field_rules(&mut rules, field.path, column);
            }
            let stands_here = |at: usize| {
                self.index.check(at).first().is_some_and(|target| usize::from(target.field) == slot)
            };
            while let Some((at, check)) = checks.next_if(|(at, _)| stands_here(*at)) {
                check_rules(&mut rules, check, at, self);
            }
        }
        rules
    }
}

fn field_rules(rules: &mut Vec<Rule>, list: &str, field: &Field) {
    let path = if list.is_empty() { field.path.to_owned() } else { format!("{list}.{}", field.path) };
    let mut push = |name: &str, codes: Vec<&'static str>, others: Vec<String>, schema| {
        let inputs = std::iter::once(path.clone()).chain(others).collect();
        rules.push(Rule { id: format!("{path}.{name}"), codes, inputs, schema, cite: field.cite });
    };
    if field.period.from.is_some() || field.period.until.is_some() {
        push("asked", vec![codes::VALUE_NOT_ASKED.code], Vec::new(), Coverage::Full);
    }
    if let Some(when) = &field.only_when {
        let others = paths(when);
        push("applies", vec![codes::VALUE_NOT_APPLICABLE.code], others, Coverage::Full);
    }
    let (kind_codes, schema) = kind_codes(&field.kind);
    push("kind", kind_codes, Vec::new(), schema);
    match &field.need {
        Need::Never => {}
        Need::Always => push("required", vec![codes::VALUE_REQUIRED.code], Vec::new(), Coverage::Full),
        Need::When(when) => push("required", vec![codes::VALUE_REQUIRED.code], paths(when), Coverage::Full),
    }
}

fn paths(condition: &super::Cond) -> Vec<String> {
    let mut paths: Vec<String> = Vec::new();
    condition.each_path(&mut |path| {
        if !paths.iter().any(|known| known == path) {
            paths.push(path.to_owned());
        }
    });
    paths
}

fn kind_codes(kind: &Kind) -> (Vec<&'static str>, Coverage) {
    let mut all = vec![codes::VALUE_WRONG_TYPE.code, codes::VALUE_UNREADABLE.code];
    let is_text = !matches!(kind, Kind::List { .. });
    if is_text {
        all.extend([codes::TEXT_TOO_LONG.code, codes::TEXT_INVALID_CHARACTER.code]);
    }
    let (own, coverage): (&[&codes::IssueCode], _) = match kind {
        // Characters that text may not have are not in the schema.
        Kind::Text { .. } => (&[], Coverage::Partial),
        // The pattern takes 31 February.
        Kind::Date => (&[&codes::DATE_INVALID, &codes::DATE_OUT_OF_RANGE], Coverage::Partial),
        Kind::BirthDate => {
            (&[&codes::DATE_INVALID, &codes::DATE_OUT_OF_RANGE, &codes::DATE_YEAR_ONLY], Coverage::Partial)
        }
        Kind::PersonalId => (
            &[
                &codes::PERSONAL_ID_INVALID,
                &codes::PERSONAL_ID_PLACE_UNKNOWN,
                &codes::PERSONAL_ID_PLACE_UNVERIFIED,
            ],
            Coverage::Partial,
        ),
        Kind::Province => (&[&codes::PROVINCE_UNKNOWN, &codes::PROVINCE_NOT_IN_FORCE], Coverage::Partial),
        Kind::Commune => (&[&codes::COMMUNE_UNKNOWN], Coverage::Full),
        Kind::Choice(_) => (&[&codes::CHOICE_UNKNOWN], Coverage::Full),
        Kind::Flag => (&[&codes::FLAG_INVALID], Coverage::Full),
        Kind::Count { .. } | Kind::Amount { .. } => (&[&codes::NUMBER_INVALID], Coverage::Full),
        Kind::Phone => (&[&codes::PHONE_INVALID], Coverage::Full),
        Kind::List { .. } => (&[&codes::LIST_TOO_LONG], Coverage::Full),
    };
    all.extend(own.iter().map(|code| code.code));
    (all, coverage)
}

fn check_rules(rules: &mut Vec<Rule>, check: &Check, at: usize, form: &Form) {
    let path_of = |target: &super::index::Target| {
        let field = form.fields().get(usize::from(target.field))?;
        let column = target.column().and_then(|column| field.columns().get(column));
        Some(column.map_or(field.path.to_owned(), |column| format!("{}.{}", field.path, column.path)))
    };
    let inputs: Vec<String> = form.index.check(at).iter().filter_map(path_of).collect();
    let mut push = |name: &str, codes: &[&codes::IssueCode], inputs: Vec<String>, cite| {
        let id = format!("{}.{name}", inputs.first().map_or("", String::as_str));
        let codes = codes.iter().map(|code| code.code).collect();
        rules.push(Rule { id, codes, inputs, schema: Coverage::Engine, cite });
    };
    let pick = |wanted: &[usize]| wanted.iter().filter_map(|at| inputs.get(*at).cloned()).collect();
    match check {
        Check::NotInFuture(_) => push("not_in_future", &[&codes::DATE_IN_FUTURE], inputs, None),
        Check::NotBefore(..) => push("not_before", &[&codes::DATE_ORDER], inputs, None),
        Check::IdMatches { .. } => {
            push("birth_year", &[&codes::PERSONAL_ID_BIRTH_YEAR_MISMATCH], pick(&[0, 1]), None);
            push("sex", &[&codes::PERSONAL_ID_SEX_MISMATCH], pick(&[0, 2]), None);
        }
        Check::Differ(_, other) => {
            push(&format!("differs.{other}"), &[&codes::PERSONAL_ID_REPEATED], inputs, None);
        }
        Check::CommuneInProvince { .. } => {
            let codes =
                [&codes::COMMUNE_UNKNOWN, &codes::COMMUNE_NOT_IN_PROVINCE, &codes::COMMUNE_NOT_VERIFIED];
            push("in_province", &codes, inputs, None);
        }
        Check::Custom { code, cite, .. } => push(code.code, &[code], inputs, *cite),
        Check::Faults { rule, codes, .. } => rules.push(Rule {
            id: (*rule).to_owned(),
            codes: codes.iter().map(|code| code.code).collect(),
            inputs,
            schema: Coverage::Engine,
            cite: None,
        }),
    }
}
