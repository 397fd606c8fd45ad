//! What is found in a plan: figures that do not add up, targets that contradict each other, blanks.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Programme;
use crate::indicators::{Comparator, Decimal, Kind, LineRange, Measure, Target, When};
use crate::law::instrument::Text;
use crate::messages::{self, Language};

/// Something in a plan that whoever uses it must know. It is found, never mended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// What kind of finding it is: a code of [`FINDING_CODES`].
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Weight,
    /// Ids of the items that it is about; of a row or source of a table of costs, with that of the table before: `costs/r07`.
    /// None for the plan as a whole.
    pub about: Vec<String>,
    /// Where it shows in the source.
    pub lines: Vec<LineRange>,
    /// The figures, exact and with a point as the decimal mark, and the ids of what the text names.
    pub params: BTreeMap<&'static str, String>,
    /// Whether a rule found it; otherwise whoever read the plan recorded it.
    pub computed: bool,
    /// What was found, in a sentence.
    pub text: Text,
}

/// Something at odds that no rule can find: both readings, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Recorded {
    /// Id, unique in the plan.
    pub id: String,
    /// What is at odds, in our words.
    pub name: Text,
    /// The readings.
    pub readings: Vec<Text>,
    /// Ids of the items that it is about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// Where it stands; none where the other reading is in another text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<LineRange>,
}

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FindingSeverity"))]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// Something cannot be as it stands.
    Error,
    /// Something is probably not meant as it stands, or must be settled before it can be used.
    Warning,
    /// Something to know, which may well be meant.
    Note,
}

/// A code of findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindingCode {
    /// The code.
    pub code: &'static str,
    /// How much each finding of it weighs.
    pub severity: Weight,
    /// The names of the parameters, in order.
    pub params: &'static [&'static str],
}

const fn code(code: &'static str, severity: Weight, params: &'static [&'static str]) -> FindingCode {
    FindingCode { code, severity, params }
}

/// Every code. Codes are public: never reused.
pub const FINDING_CODES: &[FindingCode] = &[
    // The parts of a group against its number.
    code("group_sum_below", Weight::Error, &["difference", "group", "stated", "sum"]),
    code("group_sum_above", Weight::Note, &["difference", "group", "stated", "sum"]),
    code("not_itemised", Weight::Note, &["group", "percent", "rest", "share", "stated", "sum"]),
    code("ages_beyond_group", Weight::Warning, &["age", "group", "part"]),
    // Tables of costs.
    code("budget_row", Weight::Error, &["budget", "difference", "row", "stated", "sum", "unit"]),
    code("budget_column", Weight::Error, &["budget", "column", "difference", "stated", "sum", "unit"]),
    code(
        "budget_total",
        Weight::Error,
        &["budget", "difference", "of_column_totals", "of_row_totals", "stated", "sum", "unit"],
    ),
    code("budget_negative", Weight::Warning, &["budget", "column", "row"]),
    // Targets.
    code("target_missing", Weight::Warning, &["having", "measure", "of", "when"]),
    code("comparator_changes", Weight::Note, &["is", "later", "later_is", "measure", "when"]),
    code("same_target", Weight::Note, &["is", "later", "measure", "value", "when"]),
    code("target_worsens", Weight::Warning, &["later", "later_value", "measure", "value", "when"]),
    code("target_outside_years", Weight::Warning, &["from", "measure", "until", "when"]),
    code(
        "targets_exclude",
        Weight::Warning,
        &["is", "left", "left_value", "lost", "lost_value", "most_lost", "remaining", "when", "years"],
    ),
    code(
        "targets_exceed_group",
        Weight::Warning,
        &[
            "both",
            "either",
            "either_is",
            "either_least",
            "either_value",
            "group",
            "or",
            "or_is",
            "or_least",
            "or_value",
            "stated",
            "when",
        ],
    ),
    code(
        "part_below_whole",
        Weight::Note,
        &["is", "part", "value", "when", "whole", "whole_is", "whole_value", "whole_when"],
    ),
    code(
        "target_not_whole",
        Weight::Note,
        &["base", "is", "measure", "nearest", "part", "stated", "value", "when"],
    ),
    // Who answers and reports.
    code("no_lead", Weight::Warning, &["actors", "measure"]),
    code("reported_more_often", Weight::Warning, &["cycle", "from", "from_cycle", "obligation"]),
    code("reports_to_itself", Weight::Warning, &["actor", "obligation"]),
    code("actor_ended", Weight::Warning, &["actor", "ended", "evidence", "items", "measures", "until"]),
    // The document.
    code("no_number", Weight::Warning, &[]),
    code("no_date", Weight::Warning, &[]),
    code("no_legal_basis", Weight::Warning, &[]),
    code("incomplete_date", Weight::Warning, &["date", "document"]),
    code("dates_clash", Weight::Warning, &["date", "document", "other"]),
    code("years_differ", Weight::Note, &["basis", "basis_from", "basis_until", "from", "until"]),
    code("basis_after_plan", Weight::Error, &["basis", "basis_date", "date"]),
    // Beside another plan.
    code("weaker_than", Weight::Warning, BESIDE),
    code("stricter_than", Weight::Note, BESIDE),
    code("not_comparable", Weight::Note, &["measure", "other"]),
    // What was recorded by whoever read it.
    code("recorded", Weight::Warning, &["item"]),
];

const BESIDE: &[&str] = &["is", "measure", "other", "other_is", "other_value", "other_when", "value", "when"];

/// A parameter: what it is, and how it is said.
pub(super) enum Shown<'a> {
    /// A number, a date or a fraction.
    Figure(String),
    /// An item by its id, called by its name.
    Named(&'a str, &'a Text),
    /// Items likewise.
    All(Vec<(&'a str, &'a Text)>),
    /// How a value stands to a target's.
    Is(Comparator),
    /// The value of a target, the upper end of a range, and what kind of number it is.
    Value(Option<Decimal>, Option<Decimal>, Kind),
    /// The years of a target.
    When(When),
    /// A code with a text of its own in the table of programmes.
    Code(&'static str),
    /// Words, which are no parameter.
    Words(Text),
}

impl Shown<'_> {
    fn param(&self) -> Option<String> {
        Some(match self {
            Self::Figure(figure) => figure.clone(),
            Self::Named(id, _) => (*id).to_owned(),
            Self::All(items) => items.iter().map(|(id, _)| *id).collect::<Vec<_>>().join(", "),
            Self::Is(is) => is_code(*is).to_owned(),
            Self::Value(value, to, _) => ends(*value, *to, &|end| end.to_string()),
            Self::When(when) => match when {
                When::Year(year) => year.to_string(),
                When::Years(from, until) => format!("{from}-{until}"),
                When::EveryYear => "every_year".to_owned(),
            },
            Self::Code(code) => (*code).to_owned(),
            Self::Words(_) => return None,
        })
    }

    fn said(&self, language: Language) -> String {
        let known = |key: String| messages::text(&key, language).map(str::to_owned);
        let in_language = |text: &Text| text.in_language(language).to_owned();
        match self {
            Self::Figure(figure) => messages::figure(figure, language),
            Self::Named(_, name) => in_language(name),
            Self::All(items) if items.is_empty() => "–".to_owned(),
            Self::All(items) => {
                items.iter().map(|(_, name)| in_language(name)).collect::<Vec<_>>().join("; ")
            }
            Self::Is(is) => {
                known(format!("programme.is.{}", is_code(*is))).unwrap_or_else(|| is_code(*is).to_owned())
            }
            Self::Value(value, to, kind) => {
                let value = ends(*value, *to, &|end| messages::figure(&end.to_string(), language));
                match kind {
                    Kind::Rate { per: 100, .. } => format!("{value}%"),
                    Kind::Rate { per, .. } => {
                        format!("{value}/{}", messages::figure(&per.to_string(), language))
                    }
                    Kind::Count | Kind::Dong | Kind::Done => value,
                }
            }
            Self::When(When::Year(year)) => year.to_string(),
            Self::When(When::Years(from, until)) => format!("{from}–{until}"),
            Self::When(When::EveryYear) => known("programme.every_year".to_owned()).unwrap_or_default(),
            Self::Code(code) => known(format!("programme.{code}")).unwrap_or_else(|| (*code).to_owned()),
            Self::Words(words) => in_language(words),
        }
    }
}

/// A value, or both ends of a range.
fn ends(value: Option<Decimal>, to: Option<Decimal>, said: &dyn Fn(Decimal) -> String) -> String {
    value.into_iter().chain(to).map(said).collect::<Vec<_>>().join("–")
}

/// The name of a comparator: of its text, and as a parameter.
const fn is_code(is: Comparator) -> &'static str {
    match is {
        Comparator::Below => "below",
        Comparator::AtMost => "at_most",
        Comparator::AtLeast => "at_least",
        Comparator::Above => "above",
        Comparator::Equal => "equal",
        Comparator::Between => "between",
        Comparator::Done => "done",
    }
}

/// The value of a target of a measure, both ends of a range.
pub(super) const fn value_of(measure: &Measure, target: &Target) -> Shown<'static> {
    Shown::Value(target.value, target.to, measure.kind)
}

impl Finding {
    pub(super) fn new(
        code: &'static str,
        about: Vec<String>,
        mut lines: Vec<LineRange>,
        params: &[(&'static str, Shown)],
    ) -> Self {
        lines.sort();
        lines.dedup();
        let severity = FINDING_CODES.iter().find(|known| known.code == code);
        let text = |language| {
            let said: Vec<(&str, String)> =
                params.iter().map(|(name, shown)| (*name, shown.said(language))).collect();
            let said: Vec<(&str, &str)> = said.iter().map(|(name, text)| (*name, text.as_str())).collect();
            messages::filled(&format!("finding.{code}"), &said, language)
        };
        Self {
            code,
            severity: severity.map_or(Weight::Warning, |known| known.severity),
            about,
            lines,
            params: params.iter().filter_map(|(name, shown)| Some((*name, shown.param()?))).collect(),
            computed: true,
            text: Text { vi: text(Language::Vi).into(), en: text(Language::En).into() },
        }
    }
}

impl Programme {
    /// What was recorded by whoever read the plan.
    pub(super) fn recorded_findings(&self) -> impl Iterator<Item = Finding> {
        self.recorded.iter().map(|recorded| {
            let join =
                |of: fn(&Text) -> &str| recorded.readings.iter().map(of).collect::<Vec<_>>().join("; ");
            let readings = Text { vi: join(|text| &text.vi).into(), en: join(|text| &text.en).into() };
            let params =
                [("item", Shown::Named(&recorded.id, &recorded.name)), ("readings", Shown::Words(readings))];
            let found = Finding::new("recorded", recorded.about.clone(), recorded.lines.clone(), &params);
            Finding { computed: false, ..found }
        })
    }
}
