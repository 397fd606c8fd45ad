//! Any bytes as a document of every form, as JSON and as the string of the JavaScript face: a report, and the
//! canonical document that it gives is its own canonical document.
#![no_main]

use std::collections::BTreeSet;

use ansinh::forms::codes::ALL_CODES;
use ansinh::forms::{Document, Draft, FORMS, FormAt};
use ansinh::{Rulebook, parse_date};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    for form in FORMS {
        if let Ok(document) = Document::from_json_text(form, data) {
            judge(&document);
        }
        if let Some(document) =
            str::from_utf8(data).ok().and_then(|text| Document::from_wire(form, text).ok())
        {
            judge(&document);
        }
    }
});

/// Every field and every cell of every row can be wrong in itself and in every check; 50 keys can be unknown.
fn most_issues(document: &Document) -> usize {
    let form = document.form();
    let cells: usize = form.fields().iter().map(|field| 1 + field.columns().len() * 21).sum();
    cells + form.checks().len() * 21 + 50
}

fn judge(document: &Document) {
    for day in ["2021-07-01", "2026-03-02", "2026-10-05"] {
        let on = parse_date(day).unwrap();
        for at in [FormAt::submit(on), FormAt::partial(on)] {
            let report = document.validate(at);
            let issues = report.issues();
            assert!(issues.len() <= most_issues(document), "{} issues", issues.len());
            for issue in issues {
                assert!(ALL_CODES.iter().any(|known| known.code == issue.code), "{}", issue.code);
            }
            let once: BTreeSet<_> =
                issues.iter().map(|issue| (issue.path.pointer(), issue.code, &issue.rule)).collect();
            assert_eq!(once.len(), issues.len(), "an issue is told twice");
            let answer = report.assess(Rulebook::builtin(), None);
            serde_json::to_string(&answer).unwrap();

            let value = serde_json::to_value(report.value()).unwrap();
            let again = Document::from_json(document.form(), &value);
            let again = again.validate(at);
            assert_eq!(serde_json::to_value(again.value()).unwrap(), value);
            assert!(!report.ok() || again.ok(), "an accepted document is refused once canonical");

            let draft = Draft::from_document(document.clone(), at);
            let known: Vec<_> = issues.iter().filter(|issue| issue.rule != "known").collect();
            assert!(draft.issues().iter().filter(|issue| issue.rule != "known").eq(known));
        }
    }
}
