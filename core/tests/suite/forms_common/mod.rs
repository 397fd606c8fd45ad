//! What the tests of the forms share: valid documents, and the sender of the wire.
#![allow(dead_code, reason = "each test file uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

pub mod mutants;

use ansinh::forms::{CHILD_DECLARATION, Document, Field, Form, FormAt, Kind};
use ansinh::{Issue, parse_date};
use serde_json::{Map, Value, json};

pub const UNDER_1A: &str = "2026-03-02";
pub const UNDER_01: &str = "2026-11-22";

pub fn submit(on: &str) -> FormAt {
    FormAt::submit(parse_date(on).unwrap())
}

pub fn partial(on: &str) -> FormAt {
    FormAt::partial(parse_date(on).unwrap())
}

/// A complete declaration in the edition of 2021. The people in it do not exist.
pub fn full_1a() -> Value {
    json!({
        "name": "Nguyễn Văn A",
        "birth_date": "2019-05-01",
        "sex": "male",
        "ethnicity": "Kinh",
        "personal_id": { "number": "096219000001", "issued_on": "2024-03-01", "issued_by": "Bộ Công an" },
        "residence": { "province": "96", "commune": "32248", "address": "Ấp 5", "area": "other" },
        "living_with": "relatives",
        "abandoned": false,
        "school": { "status": "attending", "level": "general", "name": "Trường Tiểu học số 1", "unbroken": true },
        "allowance_held": false,
        "health_insurance": true,
        "receives_benefits": true,
        "benefits": [
            { "kind": "survivor", "amount": 900_000, "since": "2024-01-01" },
            { "kind": "other" },
        ],
        "household": "poor",
        "disability": {
            "has": true,
            "degree": "severe",
            "kind": "vision",
            "certificate": { "number": "12/2024", "issued_on": "2024-02-01", "issued_by": "UBND xã" },
        },
        "mother": {
            "status": "missing",
            "name": "Trần Thị B",
            "birth_year": 1985,
            "personal_id": "096185000002",
            "address": "Ấp 5",
            "occupation": "Làm ruộng",
            "benefits": "Không",
        },
        "father": {
            "status": "dead",
            "name": "Nguyễn Văn C",
            "birth_year": 1983,
            "personal_id": "096083000003",
            "address": "Ấp 5",
            "occupation": "Làm biển",
            "benefits": "Không",
        },
        "declarant": {
            "relationship": "grandparent",
            "name": "Lê Thị D",
            "personal_id": "096160000004",
            "address": "Ấp 5",
            "phone": "0912345678",
        },
    })
}

/// A complete declaration in the edition of 2026.
pub fn full_01() -> Value {
    let mut json = full_1a();
    for pointer in [
        "/ethnicity",
        "/health_insurance",
        "/school/name",
        "/disability/kind",
        "/mother/birth_year",
        "/mother/address",
        "/mother/occupation",
        "/mother/benefits",
        "/father/birth_year",
        "/father/address",
        "/father/occupation",
        "/father/benefits",
    ] {
        remove(&mut json, pointer);
    }
    json["hiv"] = json!(false);
    json["contact"] = json!({ "address": "Ấp 5", "phone": "0912345678" });
    json["payment"] = json!({
        "method": "bank",
        "account": { "holder": "LE THI D", "number": "0123456789", "provider": "Ngân hàng A" },
    });
    json
}

pub fn remove(json: &mut Value, pointer: &str) -> Option<Value> {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    json.pointer_mut(parent)?.as_object_mut()?.remove(key)
}

/// Sets a value, making the objects on the way.
pub fn set(json: &mut Value, pointer: &str, value: Value) {
    try_set(json, pointer, value).unwrap();
}

/// Like [`set`]; `None` if something on the way is neither an object nor a list with that row.
pub fn try_set(json: &mut Value, pointer: &str, value: Value) -> Option<()> {
    let mut at = json;
    for segment in pointer.split('/').skip(1) {
        at = match segment.parse::<usize>() {
            Ok(index) => at.get_mut(index)?,
            Err(_) => at.as_object_mut()?.entry(segment).or_insert_with(|| json!({})),
        };
    }
    *at = value;
    Some(())
}

/// The issues of a document as pointer and code.
pub fn issues(json: &Value, at: FormAt) -> Vec<(String, &'static str)> {
    let document = Document::from_json(&CHILD_DECLARATION, json);
    codes(document.validate(at).issues())
}

pub fn codes(issues: &[Issue]) -> Vec<(String, &'static str)> {
    issues.iter().map(|issue| (issue.path.pointer(), issue.code)).collect()
}

/// The issues after one change to a complete declaration.
pub fn issues_with(on: &str, pointer: &str, value: Value) -> Vec<(String, &'static str)> {
    let mut json = if on < "2026-10-05" { full_1a() } else { full_01() };
    set(&mut json, pointer, value);
    issues(&json, submit(on))
}

/// The sender of the wire, as the JavaScript face is to write it: a reference, kept apart from the reader.
pub fn to_wire(form: &'static Form, json: &Value) -> String {
    let mut tokens = Vec::new();
    let mut unknown = Vec::new();
    object(form.fields(), "", json, &mut tokens, &mut unknown);
    unknown.truncate(50);
    tokens.extend(unknown.into_iter().map(|pointer| format!("k{pointer}")));
    tokens.join("\u{1F}")
}

fn object(fields: &[Field], prefix: &str, json: &Value, tokens: &mut Vec<String>, unknown: &mut Vec<String>) {
    let pointer = |path: &str| format!("/{}", path.replace('.', "/"));
    let empty = Map::new();
    let map = match json {
        Value::Object(map) => map,
        Value::Null => &empty,
        _ => {
            let depth = if prefix.is_empty() { 0 } else { prefix.split('.').count() };
            tokens.push(format!("^{depth}"));
            tokens.extend(fields.iter().skip(1).map(|_| "^".to_owned()));
            return;
        }
    };
    let inside = |path: &'static str| match prefix {
        "" => path,
        prefix => &path[prefix.len() + 1..],
    };
    let mut known = Vec::new();
    let mut rest = fields;
    while let Some(field) = rest.first() {
        let key = inside(field.path).split('.').next().unwrap();
        known.push(key);
        let path = if prefix.is_empty() { key.to_owned() } else { format!("{prefix}.{key}") };
        let value = map.get(key).unwrap_or(&Value::Null);
        if field.path == path {
            rest = &rest[1..];
            list_or_scalar(field, value, &pointer(&path), tokens, unknown);
        } else {
            let group = format!("{path}.");
            let count = rest.iter().take_while(|field| field.path.starts_with(&group)).count();
            object(&rest[..count], &path, value, tokens, unknown);
            rest = &rest[count..];
        }
    }
    let parent = if prefix.is_empty() { String::new() } else { pointer(prefix) };
    unknown_keys(map, &known, &parent, unknown);
}

fn unknown_keys(map: &Map<String, Value>, known: &[&str], parent: &str, unknown: &mut Vec<String>) {
    for key in map.keys().filter(|key| !known.contains(&key.as_str())) {
        let key: String = key.chars().take(100).collect();
        let key = key.replace('~', "~0").replace('/', "~1").replace('\u{1F}', "\u{1}");
        unknown.push(format!("{parent}/{key}"));
    }
}

fn list_or_scalar(
    field: &Field,
    value: &Value,
    pointer: &str,
    tokens: &mut Vec<String>,
    unknown: &mut Vec<String>,
) {
    let (Kind::List { columns, max_rows }, Value::Array(items)) = (field.kind, value) else {
        tokens.push(scalar(value));
        return;
    };
    let rows = items.len().min(usize::from(max_rows) + 1);
    tokens.push(format!("[{rows}"));
    for (at, item) in items[..rows].iter().enumerate() {
        object(columns, "", item, tokens, &mut Vec::new());
        if let Value::Object(map) = item {
            let known: Vec<&str> = columns.iter().map(|column| column.path).collect();
            unknown_keys(map, &known, &format!("{pointer}/{at}"), unknown);
        }
    }
}

fn scalar(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => format!("t{}", u8::from(*flag)),
        Value::Number(number) => {
            // Every number of JavaScript is a double.
            let double = number.as_f64().unwrap();
            if double.fract() == 0.0 && double.abs() <= 9_007_199_254_740_991.0 {
                format!("n{}", double as i64)
            } else {
                "f".to_owned()
            }
        }
        Value::String(text) if text.encode_utf16().count() > 4096 => ">".to_owned(),
        Value::String(text) => format!("s{}", text.replace('\u{1F}', "\u{1}")),
        Value::Array(_) | Value::Object(_) => "?".to_owned(),
    }
}
