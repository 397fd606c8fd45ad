//! The message catalogues as JavaScript: `core/messages/*.toml` as they are, and what the law says, by id.

use std::path::Path;

use ansinh::Rulebook;
use serde_json::{Map, Value};

use crate::command::read;
use crate::{Failure, law};

/// The languages: the first is the one that every other has the keys of.
pub const LANGUAGES: [&str; 2] = ["vi", "en"];

/// A catalogue for each language.
pub fn catalogues(root: &Path) -> Result<Vec<(&'static str, Value)>, Failure> {
    let instruments = law::read(root)?;
    let rulebook = Rulebook::new(instruments.clone()).map_err(|error| Failure::new(error.to_string()))?;
    let texts = law::texts(&rulebook, &instruments);
    let mut catalogues = Vec::new();
    for language in LANGUAGES {
        let mut tables = tables(root, language)?;
        let law: Map<String, Value> = texts
            .iter()
            .map(|(id, text)| (id.clone(), Value::from(if language == "vi" { &*text.vi } else { &*text.en })))
            .collect();
        if tables.insert("law".to_owned(), Value::Object(law)).is_some() {
            return Err(Failure::new(format!(
                "core/messages/{language}.toml: `law` comes from the law files"
            )));
        }
        catalogues.push((language, Value::Object(tables)));
    }
    let mut missing = Vec::new();
    if let [(_, vi), others @ ..] = &*catalogues {
        for (language, other) in others {
            missing.extend(
                without(vi, other, "").iter().map(|key| format!("core/messages/{language}.toml: no `{key}`")),
            );
            missing.extend(
                without(other, vi, "").iter().map(|key| format!("core/messages/vi.toml: no `{key}`")),
            );
        }
    }
    if missing.is_empty() { Ok(catalogues) } else { Err(Failure::new(missing.join("\n"))) }
}

fn tables(root: &Path, language: &str) -> Result<Map<String, Value>, Failure> {
    let path = root.join(format!("core/messages/{language}.toml"));
    let text = read(&path)?;
    toml::from_str(&text).map_err(|error| Failure::new(format!("{}: {error}", path.display())))
}

/// The keys of `all` that `some` lacks.
fn without(all: &Value, some: &Value, under: &str) -> Vec<String> {
    let Value::Object(all) = all else { return Vec::new() };
    let mut missing = Vec::new();
    for (key, value) in all {
        let key_path = if under.is_empty() { key.clone() } else { format!("{under}.{key}") };
        match some.get(key) {
            Some(other) => missing.extend(without(value, other, &key_path)),
            None => missing.push(key_path),
        }
    }
    missing
}

/// The module that exports a catalogue, and its types.
pub fn module(catalogue: &Value) -> Result<(String, String), Failure> {
    let text = serde_json::to_string_pretty(catalogue)?;
    let mut types = String::from("declare const messages: {\n");
    for (table, messages) in catalogue.as_object().into_iter().flatten() {
        let flat = messages.as_object().is_some_and(|table| table.values().all(Value::is_string));
        let of = if flat { "Readonly<Record<string, string>>" } else { "Messages" };
        types.push_str(&format!("  readonly {table}: {of};\n"));
    }
    types.push_str("};\nexport default messages;\n\n/** Texts by key, or tables of them. */\n");
    types.push_str("export interface Messages {\n  readonly [key: string]: string | Messages;\n}\n");
    Ok((format!("export default {text};\n"), types))
}
