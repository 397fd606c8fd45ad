//! What holds for every document.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use std::collections::BTreeMap;

use crate::forms_common::mutants::{any_json, mutants};
use crate::forms_common::*;
use ansinh::forms::{CHILD_DECLARATION, Document, Draft, Kind, Raw, Rule, codes as known};
use ansinh::{Issue, Rulebook, Severity};
use proptest::prelude::*;
use serde_json::Value;

fn canonical(json: &Value, on: &str) -> Value {
    let document = Document::from_json(&CHILD_DECLARATION, json);
    serde_json::to_value(document.validate(submit(on)).value()).unwrap()
}

/// The position in the table of the field that an issue stands at.
fn position(issue: &Issue) -> usize {
    let path = issue.path.table_path();
    let fields = CHILD_DECLARATION.fields();
    let inside = |field: &str| path == field || path.starts_with(&format!("{field}."));
    let object = |field: &str| field.starts_with(&format!("{path}."));
    let at = fields.iter().position(|field| inside(field.path) || object(field.path));
    if issue.code == "field.unknown" { fields.len() } else { at.unwrap() }
}

fn well_formed(issues: &[Issue], rules: &BTreeMap<String, Rule>) {
    let positions: Vec<usize> = issues.iter().map(position).collect();
    assert!(positions.is_sorted(), "{positions:?}");
    for issue in issues {
        let code = known::find(issue.code).unwrap();
        let params: Vec<&str> = issue.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(params, code.params, "{}", issue.code);
        assert_eq!(issue.severity, code.severity);
        assert!(issue.path.pointer().len() > 1 || issue.code == "field.unknown");
        let rule = rules.get(&*issue.rule).unwrap_or_else(|| panic!("no rule {}", issue.rule));
        assert!(rule.codes.contains(&issue.code), "{} {}", rule.id, issue.code);
        for related in &issue.related {
            assert!(rule.inputs.contains(&related.table_path().into_owned()), "{}", rule.id);
        }
        assert_eq!(issue.cite, rule.cite, "{}", rule.id);
    }
}

fn rules() -> BTreeMap<String, Rule> {
    CHILD_DECLARATION.rules().into_iter().map(|rule| (rule.id.clone(), rule)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_json_gives_a_report(json in any_json(), on in prop::sample::select(vec!["2021-07-01", UNDER_1A, UNDER_01])) {
        let document = Document::from_json(&CHILD_DECLARATION, &json);
        let report = document.validate(submit(on));
        well_formed(report.issues(), &rules());
        let _ = report.situation();
        let once = canonical(&json, on);
        prop_assert_eq!(&canonical(&once, on), &once);
    }

    #[test]
    fn the_wire_and_json_read_the_same(json in any_json()) {
        let wire = to_wire(&CHILD_DECLARATION, &json);
        let native = Document::from_json(&CHILD_DECLARATION, &json);
        // Of too many unknown keys either way keeps some.
        if native.unknown().len() < 50 {
            prop_assert!(Document::from_wire(&CHILD_DECLARATION, &wire).unwrap() == native);
        } else {
            prop_assert!(Document::from_wire(&CHILD_DECLARATION, &wire).is_ok());
        }
    }

    #[test]
    fn wires_one_after_the_other_are_read_one_by_one(list in prop::collection::vec(any_json(), 1..5)) {
        let wires: Vec<String> = list.iter().map(|json| to_wire(&CHILD_DECLARATION, json)).collect();
        let wire = wires.join("\u{1f}");
        let read: Result<Vec<_>, _> = Document::each_from_wire(&CHILD_DECLARATION, &wire).collect();
        let alone: Result<Vec<_>, _> =
            wires.iter().map(|wire| Document::from_wire(&CHILD_DECLARATION, wire)).collect();
        prop_assert!(read.unwrap() == alone.unwrap());
    }

    #[test]
    fn after_a_document_that_is_none_there_are_no_more(json in any_json()) {
        let wire = to_wire(&CHILD_DECLARATION, &json);
        let wires = format!("{wire}\u{1f}x\u{1f}{wire}");
        let read: Vec<_> = Document::each_from_wire(&CHILD_DECLARATION, &wires).collect();
        prop_assert!(matches!(&read[..], [Ok(_), Err(_)]));
    }

    #[test]
    fn any_text_is_a_wire_or_an_error(wire in "(\u{1f}|[snft>?!^k\\[]|[0-9]|/|.){0,200}") {
        if let Ok(document) = Document::from_wire(&CHILD_DECLARATION, &wire) {
            let _ = document.validate(submit(UNDER_01));
        }
    }

    #[test]
    fn mutants_are_judged_soundly((json, on) in mutants()) {
        let document = Document::from_json(&CHILD_DECLARATION, &json);
        let report = document.validate(submit(on));
        well_formed(report.issues(), &rules());
        prop_assert_eq!(report.ok(), !report.issues().iter().any(|issue| issue.severity == Severity::Error));

        // Partial mode is the same without what is missing.
        let given: Vec<_> = report.issues().iter().filter(|issue| issue.code != "value.required").cloned().collect();
        let partly = document.validate(partial(on));
        prop_assert_eq!(partly.issues(), &given[..]);
        prop_assert!(partly.situation() == report.situation());
        prop_assert!(partly.applicable().eq(report.applicable()));

        // The amount alone is that of the assessment.
        let place = Some("96".parse().unwrap());
        let assessed = report.assess(Rulebook::builtin(), place).assessment;
        let amount = report.amount(Rulebook::builtin(), place);
        prop_assert_eq!(
            amount.map(|amount| amount.map(|it| (it.status, it.total, it.settled))),
            assessed.map(|one| one.map(|it| (it.status(), it.total(), it.is_settled())))
        );

        // Making canonical is idempotent, and an accepted document stays accepted.
        let once = canonical(&json, on);
        prop_assert_eq!(&canonical(&once, on), &once);
        let again = Document::from_json(&CHILD_DECLARATION, &once);
        let again = again.validate(submit(on));
        prop_assert!(!report.ok() || again.ok());
        prop_assert!(again.situation() == report.situation() || !report.ok());
    }

    #[test]
    fn cleaning_text_is_idempotent(text in "[a-zA-Zàáạảãâăđêôơư\u{300}\u{301}\u{303}\u{309}\u{323}\u{302}\u{306}\u{31b}\u{340} \u{a0}\u{200b}０-９]{0,40}") {
        let json = serde_json::json!({ "name": text });
        let once = canonical(&json, UNDER_01);
        prop_assert_eq!(&canonical(&once, UNDER_01), &once);
    }

    #[test]
    fn setting_anything_anywhere_is_a_change_or_an_error(pointer in "/.{0,20}|/benefits/[0-9]{1,2}/(kind|since)", text in ".{0,20}") {
        let mut draft = Draft::new(&CHILD_DECLARATION, partial(UNDER_01));
        let _ = draft.set(&pointer, Raw::text(&text));
        let _ = draft.set_wire(&pointer, &text);
    }
}

// Slower ones.
proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_wire_with_random_tokens_gives_a_report(
        tokens in prop::collection::vec("|s.{0,8}|n-?[0-9]{1,3}|f|t[01]|>|\\?|!|\\^|\\^0|\\[0", CHILD_DECLARATION.fields().len()),
        unknown in prop::collection::vec("k/.{0,8}", 0..4),
    ) {
        let wire = [tokens, unknown].concat().join("\u{1f}");
        if let Ok(document) = Document::from_wire(&CHILD_DECLARATION, &wire) {
            let report = document.validate(submit(UNDER_01));
            let _ = serde_json::to_string(&report).unwrap();
            let _ = serde_json::to_string(report.value()).unwrap();
        }
    }

    #[test]
    fn a_draft_filled_in_any_order_is_its_document((json, on) in mutants(), seed in any::<prop::sample::Index>()) {
        let document = Document::from_json(&CHILD_DECLARATION, &json);
        let wire = to_wire(&CHILD_DECLARATION, &json);
        let mut draft = Draft::new(&CHILD_DECLARATION, submit(on));
        let fields = CHILD_DECLARATION.fields();
        let start = seed.index(fields.len());
        let scalars: Vec<&str> = wire.split('\u{1f}').collect();
        // Lists span several tokens, so the document is set field by field from its own tokens.
        let mut at = 0;
        let mut tokens = Vec::new();
        for field in fields {
            let count = match (field.kind, scalars[at].strip_prefix('[')) {
                (Kind::List { columns, .. }, Some(rows)) => 1 + columns.len() * rows.parse::<usize>().unwrap(),
                _ => 1,
            };
            tokens.push(scalars[at..at + count].join("\u{1f}"));
            at += count;
        }
        prop_assume!(!tokens.iter().any(|token| token.starts_with('^')));
        for turn in 0..fields.len() {
            let slot = (start + turn) % fields.len();
            let pointer = format!("/{}", fields[slot].path.replace('.', "/"));
            let facts = |draft: &Draft| (draft.situation().clone(), draft.report().place());
            let before = (draft.issues().to_vec(), facts(&draft), draft.applicable().collect::<Vec<_>>());
            let change = draft.set_wire(&pointer, &tokens[slot]).unwrap();
            prop_assert_eq!(change.issues, before.0 != draft.issues());
            prop_assert_eq!(change.situation, before.1 != facts(&draft));
            prop_assert_eq!(change.applicable, !draft.applicable().eq(before.2));
        }
        let known: Vec<_> = document.validate(submit(on)).issues().iter().filter(|issue| issue.rule != "known").cloned().collect();
        prop_assert_eq!(draft.issues(), &known[..]);
    }
}
