//! The plans in `core/programmes`: each is of its shape, and every line of its source is accounted for.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeSet;
use std::path::Path;

use ansinh::programme::Programme;
use serde_json::Value;

fn plans() -> Vec<Programme> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("programmes");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        let plan: Programme =
            toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        assert_eq!(path.file_stem().unwrap().to_string_lossy(), plan.id);
        plan
    };
    paths.iter().map(read).collect()
}

/// The lines that a part of a plan names, wherever it names them.
fn lines(value: &Value, into: &mut BTreeSet<usize>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                if key == "lines" {
                    into.extend(value.as_array().unwrap().iter().flat_map(range_of));
                } else {
                    lines(value, into);
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| lines(value, into)),
        _ => {}
    }
}

fn range_of(range: &Value) -> std::ops::RangeInclusive<usize> {
    let text = range.as_str().unwrap();
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    first.parse().unwrap()..=last.parse().unwrap()
}

#[test]
fn every_line_is_of_an_item_or_narrative() {
    for plan in plans() {
        let Some(count) = plan.source_lines else { continue };
        let mut of_items = BTreeSet::new();
        let mut value = serde_json::to_value(&plan).unwrap();
        let narrative: Vec<Value> =
            value.as_object_mut().unwrap().remove("narrative").unwrap().as_array().unwrap().clone();
        lines(&value, &mut of_items);
        let narrative: BTreeSet<usize> = narrative.iter().flat_map(range_of).collect();
        let both: Vec<_> = narrative.intersection(&of_items).collect();
        assert!(both.is_empty(), "{}: of an item and narrative: {both:?}", plan.id);
        let all: BTreeSet<usize> = (1..=usize::from(count)).collect();
        let covered: BTreeSet<usize> = narrative.union(&of_items).copied().collect();
        let missing: Vec<_> = all.difference(&covered).collect();
        assert!(missing.is_empty(), "{}: not accounted for: {missing:?}", plan.id);
        let beyond: Vec<_> = covered.difference(&all).collect();
        assert!(beyond.is_empty(), "{}: beyond the source: {beyond:?}", plan.id);
    }
}

/// Every id is used once, and whatever is named exists.
#[test]
fn names_are_those_of_items() {
    for plan in plans() {
        let value = serde_json::to_value(&plan).unwrap();
        let mut ids = Vec::new();
        for (table, rows) in value.as_object().unwrap() {
            for row in rows.as_array().into_iter().flatten().filter_map(|row| row.get("id")) {
                ids.push((row.as_str().unwrap().to_owned(), table.clone()));
            }
        }
        let known: BTreeSet<&str> = ids.iter().map(|(id, _)| id.as_str()).collect();
        assert_eq!(known.len(), ids.len(), "{}: an id is used twice in {ids:?}", plan.id);
        let of = |wanted: &str| -> BTreeSet<&str> {
            ids.iter().filter(|(_, table)| table == wanted).map(|(id, _)| id.as_str()).collect()
        };
        let (actors, measures) = (of("actor"), of("measure"));
        let mut wrong = Vec::new();
        named(&value, &mut |key, id| {
            let right = match key {
                "actors" | "who" | "to" | "lead" => actors.contains(id),
                "measures" | "measure" => measures.contains(id),
                "part_of" | "from" | "about" => known.contains(id),
                _ => true,
            };
            if !right {
                wrong.push(format!("{key}: {id}"));
            }
        });
        assert!(wrong.is_empty(), "{}: not defined: {wrong:?}", plan.id);
    }
}

/// Every text below a key, alone or in a list.
fn named(value: &Value, see: &mut impl FnMut(&str, &str)) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    // The end of a target and the first day of a measure are no names.
                    Value::String(_) if ["to", "from"].contains(&key.as_str()) => {}
                    Value::String(text) => see(key, text),
                    Value::Array(list) if list.iter().all(Value::is_string) => {
                        list.iter().filter_map(Value::as_str).for_each(|text| see(key, text));
                    }
                    other => named(other, see),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|value| named(value, see)),
        _ => {}
    }
}
