//! The catalogues have a word for everything the forms can show, in both languages, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use std::collections::BTreeSet;

use ansinh::forms::{Field, Form, Kind, codes, forms};
use ansinh::{
    Area, Disability, Draws, Fact, HouseholdClass, MaritalStatus, ParentStatus, Protection, Study, Supporter,
};
use toml::{Table, Value};

const LANGUAGES: [&str; 2] = ["vi", "en"];

fn catalogue(language: &str) -> Table {
    let path = format!("{}/messages/{language}.toml", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

fn keys(catalogue: &Table, section: &str) -> BTreeSet<String> {
    catalogue[section].as_table().unwrap().keys().cloned().collect()
}

/// Every path that can have a label: fields, columns, and the objects they are in.
fn paths(form: &Form) -> Vec<String> {
    let mut paths = BTreeSet::new();
    for field in form.fields() {
        paths.insert(field.path.to_owned());
        for (at, _) in field.path.match_indices('.') {
            paths.insert(field.path[..at].to_owned());
        }
        for column in field.columns() {
            paths.insert(format!("{}.{}", field.path, column.path));
        }
    }
    paths.into_iter().map(|path| format!("{}.{path}", form.id())).collect()
}

fn options(form: &'static Form) -> Vec<String> {
    let all =
        form.fields().iter().flat_map(|field: &'static Field| [field].into_iter().chain(field.columns()));
    let lists = all.filter_map(|field| match field.kind {
        Kind::Choice(options) => Some(options),
        _ => None,
    });
    lists.flat_map(|list| list.codes.iter().map(move |code| format!("{}.{code}", list.name))).collect()
}

fn expected(section: &str) -> BTreeSet<String> {
    match section {
        "form" => forms().map(|form| form.id().to_owned()).collect(),
        "field" => forms().flat_map(paths).collect(),
        "option" => {
            let facts: [(&str, &[&str]); 11] = [
                ("parent_status", ParentStatus::CODES),
                ("household", HouseholdClass::CODES),
                ("area", Area::CODES),
                ("disability", Disability::CODES),
                ("study", Study::CODES),
                ("marital_status", MaritalStatus::CODES),
                ("supporter", Supporter::CODES),
                ("draws", Draws::CODES),
                ("protection", Protection::CODES),
                ("flag", &["true", "false"]),
                ("type", &["text", "number", "boolean", "list", "object"]),
            ];
            let facts =
                facts.iter().flat_map(|(name, codes)| codes.iter().map(move |code| format!("{name}.{code}")));
            facts.chain(forms().flat_map(options)).collect()
        }
        "fact" => Fact::ALL.iter().map(|fact| fact.name().to_owned()).collect(),
        "issue" => codes::ALL_CODES.iter().map(|code| code.code.to_owned()).collect(),
        other => panic!("{other}"),
    }
}

#[test]
fn every_key_is_there_in_both_languages_and_no_other() {
    for language in LANGUAGES {
        let catalogue = catalogue(language);
        for section in ["form", "field", "option", "fact", "issue"] {
            let (found, expected) = (keys(&catalogue, section), expected(section));
            let missing: Vec<_> = expected.difference(&found).collect();
            let unknown: Vec<_> = found.difference(&expected).collect();
            assert!(
                missing.is_empty() && unknown.is_empty(),
                "{language} {section}: {missing:?} {unknown:?}"
            );
        }
    }
    let [vi, en] = LANGUAGES.map(catalogue);
    for section in vi.keys().chain(en.keys()) {
        assert_eq!(keys(&vi, section), keys(&en, section), "{section}");
    }
    let labels = keys(&vi, "field");
    assert!(keys(&vi, "help").is_subset(&labels));
}

#[test]
fn templates_use_the_parameters_of_their_code_and_no_others() {
    for language in LANGUAGES {
        let catalogue = catalogue(language);
        for code in codes::ALL_CODES {
            let template = catalogue["issue"][code.code].as_str().unwrap();
            let used: Vec<&str> =
                template.split('{').skip(1).map(|part| part.split_once('}').unwrap().0).collect();
            for name in &used {
                assert!(*name == "label" || code.params.contains(name), "{language} {}: {name}", code.code);
            }
            // `list` says whose labels the `options` have.
            for name in code.params.iter().filter(|name| **name != "list") {
                assert!(used.contains(name), "{language} {} does not say {name}", code.code);
            }
        }
    }
}

#[test]
fn the_words_are_sentences_in_composed_unicode() {
    use unicode_normalization::is_nfc;
    for language in LANGUAGES {
        for (section, texts) in catalogue(language) {
            for (key, text) in texts.as_table().unwrap() {
                let Value::String(text) = text else { panic!("{key}") };
                assert!(!text.is_empty() && text.trim() == text && is_nfc(text), "{language} {key}");
                let is_sentence = text.ends_with('.') || text.ends_with('?');
                match section.as_str() {
                    "issue" | "help" | "fact" | "caveat" => assert!(is_sentence, "{language} {key}"),
                    "register" => assert_eq!(is_sentence, key.starts_with("flaw."), "{language} {key}"),
                    // Whoever recorded it wrote the sentence.
                    "finding" => assert_eq!(is_sentence, key != "recorded", "{language} {key}"),
                    // Lines of a page: sentences, headings, labels.
                    "payments" | "sheet" => {}
                    "indicators" => assert_eq!(is_sentence, key.starts_with("issue."), "{language} {key}"),
                    _ => assert!(!is_sentence, "{language} {key}"),
                }
            }
        }
    }
}
