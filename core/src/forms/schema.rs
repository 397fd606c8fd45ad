//! JSON Schema of a form's canonical document. For building and for other people's forms: never in the `.wasm`.

use serde_json::{Map, Value, json};

use super::condition::Cond;
use super::field::{Field, Kind, Need};
use super::filled::group;
use super::{Edition, Form, read};

/// The dialect of a schema. What the forms need is written the same way in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// 2020-12, for exchange.
    Draft2020_12,
    /// draft-07, for renderers of forms.
    Draft07,
}

impl Dialect {
    const fn uri(self) -> &'static str {
        match self {
            Self::Draft2020_12 => "https://json-schema.org/draft/2020-12/schema",
            Self::Draft07 => "http://json-schema.org/draft-07/schema#",
        }
    }
}

/// The JSON Schema of the canonical document of one edition.
///
/// Every canonical document that the engine accepts for submitting passes; what passes is not yet accepted, as the
/// schema cannot compare dates or look up places ([`Form::rules`] says which rules it holds). Conditions are
/// `allOf`, `if` and `then`, each with `required` and, at every level, `"type": "object"`, as strict readers want.
///
/// ```
/// use ansinh::forms::{CHILD_DECLARATION, Dialect, form_schema};
///
/// let edition = &CHILD_DECLARATION.editions()[0];
/// let schema = form_schema(&CHILD_DECLARATION, edition, Dialect::Draft2020_12);
/// assert_eq!(schema["properties"]["name"]["maxLength"], 100);
/// ```
pub fn form_schema(form: &Form, edition: &Edition, dialect: Dialect) -> Value {
    let day = edition.period.from.or(edition.period.until.and_then(|until| until.pred_opt()));
    let asked = |field: &&'static Field| day.is_none_or(|day| field.is_asked_on(day));
    let fields: Vec<&'static Field> = form.fields().iter().filter(asked).collect();

    let mut schema = Map::new();
    schema.insert("$schema".to_owned(), dialect.uri().into());
    let all_of = conditions(&fields);
    if let Value::Object(object) = object(form.fields(), 0, &asked) {
        schema.extend(object);
    }
    if !all_of.is_empty() {
        schema.insert("allOf".to_owned(), all_of.into());
    }
    Value::Object(schema)
}

/// The schema of one object, whose fields' paths are the same up to `start`.
fn object(fields: &'static [Field], start: usize, asked: &dyn Fn(&&'static Field) -> bool) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut at = 0;
    while let Some(group) = group(fields, at, start) {
        at = group.end;
        let mut inside = group.fields.iter().filter(asked).peekable();
        if inside.peek().is_none() {
            continue;
        }
        if inside.any(|field| matches!(field.need, Need::Always) && field.only_when.is_none()) {
            required.push(group.segment);
        }
        let value = match (group.inner, group.fields) {
            (None, [field]) => leaf(field),
            (start, fields) => object(fields, start.unwrap_or_default(), asked),
        };
        properties.insert(group.segment.to_owned(), value);
    }
    let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if let (Value::Object(object), false) = (&mut object, required.is_empty()) {
        object.insert("required".to_owned(), required.into());
    }
    object
}

fn leaf(field: &'static Field) -> Value {
    match field.kind {
        Kind::Text { max } => json!({ "type": "string", "minLength": 1, "maxLength": max }),
        Kind::Date => json!({ "type": "string", "format": "date", "pattern": format!("^{DAY}$") }),
        Kind::BirthDate => json!({ "type": "string", "pattern": format!("^({DAY}|{YEAR})$") }),
        Kind::PersonalId => json!({ "type": "string", "pattern": "^[0-9]{12}$" }),
        Kind::Province => json!({ "type": "string", "pattern": "^[0-9]{2}$" }),
        Kind::Commune => json!({ "type": "string", "pattern": "^[0-9]{5}$" }),
        Kind::Choice(options) => json!({ "type": "string", "enum": options.codes }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Count { min, max } => json!({ "type": "integer", "minimum": min, "maximum": max }),
        Kind::Amount { .. } => {
            let (min, max) = field.kind.bounds().unwrap_or_default();
            json!({ "type": "integer", "minimum": min, "maximum": max })
        }
        Kind::Phone => json!({ "type": "string", "pattern": read::PHONE_PATTERN }),
        Kind::List { columns, max_rows } => {
            let min_rows = u8::from(!matches!(field.need, Need::Never));
            json!({
                "type": "array",
                "minItems": min_rows,
                "maxItems": max_rows,
                "items": object(columns, 0, &|_| true),
            })
        }
    }
}

/// Years 1800 to 2200.
const YEAR: &str = "(1[89][0-9]{2}|2[01][0-9]{2}|2200)";
const DAY: &str = "(1[89][0-9]{2}|2[01][0-9]{2}|2200)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

/// For each condition of the table, once: what it requires, and what it rules out.
fn conditions(fields: &[&'static Field]) -> Vec<Value> {
    let mut rules: Vec<(Value, Value)> = Vec::new();
    let mut add = |when: Value, path: &str, leaf: Value, required: bool| {
        let at = rules.iter().position(|(known, _)| *known == when).unwrap_or_else(|| {
            rules.push((when, json!({ "type": "object" })));
            rules.len() - 1
        });
        if let Some((_, then)) = rules.get_mut(at) {
            place(then, path.split('.'), leaf, required);
        }
    };
    for field in fields {
        match (&field.need, &field.only_when) {
            (Need::When(when), _) => add(holds(when, fields), field.path, json!({}), true),
            (Need::Always, Some(when)) => add(holds(when, fields), field.path, json!({}), true),
            (Need::Never | Need::Always, _) => {}
        }
        if let Some(when) = &field.only_when {
            add(fails(when, fields), field.path, json!(false), false);
        }
    }
    rules.into_iter().map(|(when, then)| json!({ "if": when, "then": then })).collect()
}

/// Puts a schema at a path of a schema of nested objects.
fn place<'a>(schema: &mut Value, mut path: impl Iterator<Item = &'a str>, leaf: Value, required: bool) {
    let (Value::Object(object), Some(segment)) = (&mut *schema, path.next()) else {
        *schema = leaf;
        return;
    };
    object.entry("type").or_insert("object".into());
    if required
        && let Value::Array(list) = object.entry("required").or_insert(json!([]))
        && !list.contains(&segment.into())
    {
        list.push(segment.into());
    }
    if let Value::Object(properties) = object.entry("properties").or_insert(json!({})) {
        place(properties.entry(segment).or_insert(json!({})), path, leaf, required);
    }
}

/// The documents in which a condition is yes.
fn holds(condition: &Cond, fields: &[&'static Field]) -> Value {
    let all = |parts: &[Cond]| parts.iter().map(|part| holds(part, fields)).collect::<Vec<_>>();
    match condition {
        Cond::Is(path, code) => at(path, json!({ "enum": [code] })),
        Cond::In(path, codes) => at(path, json!({ "enum": codes })),
        Cond::True(path) => at(path, json!({ "const": true })),
        Cond::All(parts) => json!({ "type": "object", "allOf": all(parts) }),
        Cond::Any(parts) => json!({ "type": "object", "anyOf": all(parts) }),
        Cond::Not(part) => fails(part, fields),
    }
}

/// The documents in which a condition is no. One in which it is unknown is in neither set.
fn fails(condition: &Cond, fields: &[&'static Field]) -> Value {
    let all = |parts: &[Cond]| parts.iter().map(|part| fails(part, fields)).collect::<Vec<_>>();
    let others = |path: &str, codes: &[&str]| {
        let field = fields.iter().find(|field| field.path == path);
        let known = field.map_or(&[][..], |field| field.codes());
        let others: Vec<_> = known.iter().filter(|code| !codes.contains(code)).collect();
        if others.is_empty() { json!(false) } else { json!({ "enum": others }) }
    };
    match condition {
        Cond::Is(path, code) => at(path, others(path, &[code])),
        Cond::In(path, codes) => at(path, others(path, codes)),
        Cond::True(path) => at(path, json!({ "const": false })),
        Cond::All(parts) => json!({ "type": "object", "anyOf": all(parts) }),
        Cond::Any(parts) => json!({ "type": "object", "allOf": all(parts) }),
        Cond::Not(part) => holds(part, fields),
    }
}

fn at(path: &str, leaf: Value) -> Value {
    let mut schema = json!({ "type": "object" });
    place(&mut schema, path.split('.'), leaf, true);
    schema
}

impl schemars::JsonSchema for Cond {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Condition".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let condition = generator.subschema_for::<Self>();
        let list = json!({ "type": "array", "items": condition });
        let one = |name: &str, schema: Value| json!({ "type": "object", "properties": { name: schema }, "required": [name], "additionalProperties": false });
        let leaf = |name: &str, schema: Value| {
            json!({
                "type": "object",
                "properties": { "path": { "type": "string" }, name: schema },
                "required": ["path", name],
                "additionalProperties": false,
            })
        };
        schemars::json_schema!({
            "description": "A condition on other fields of the form.",
            "anyOf": [
                leaf("in", json!({ "type": "array", "items": { "type": "string" } })),
                leaf("is", json!({ "const": true })),
                one("all", list.clone()),
                one("any", list),
                one("not", condition.to_value()),
            ],
        })
    }
}

impl schemars::JsonSchema for super::describe::Required {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Required".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let condition = generator.subschema_for::<Cond>();
        schemars::json_schema!({
            "description": "Whether an answer is required: always, never, or on a condition.",
            "anyOf": [{ "type": "boolean" }, condition],
        })
    }
}
