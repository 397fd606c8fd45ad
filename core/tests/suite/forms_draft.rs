//! A declaration that is being filled in.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use crate::forms_common::*;
use ansinh::forms::{CHILD_DECLARATION, Change, Document, Draft, DraftError, FormAt, Raw, WireError};
use ansinh::{ParentStatus, parse_date};
use serde_json::json;

fn draft() -> Draft {
    Draft::new(&CHILD_DECLARATION, partial(UNDER_01))
}

fn text(draft: &mut Draft, pointer: &str, text: &str) -> Change {
    draft.set(pointer, Raw::text(text)).unwrap()
}

#[test]
fn a_change_tells_what_became_different() {
    let mut draft = draft();
    let nothing = Change::default();
    assert_eq!(text(&mut draft, "/name", "N"), nothing);
    assert_eq!(text(&mut draft, "/birth_date", "31/2/2019"), Change { issues: true, ..nothing });
    assert_eq!(text(&mut draft, "/birth_date", "31/2/201"), nothing);
    assert_eq!(
        text(&mut draft, "/birth_date", "28/2/2019"),
        Change { issues: true, situation: true, applicable: false }
    );
    assert_eq!(
        text(&mut draft, "/mother/status", "dead"),
        Change { situation: true, applicable: true, issues: false }
    );
    assert_eq!(draft.situation().mother, Some(ParentStatus::Dead));
    assert!(draft.applicable().any(|path| path == "mother.name"));
    assert_eq!(text(&mut draft, "/disability/has", "có"), Change { applicable: true, ..nothing });
    assert_eq!(
        draft.set("/mother/status", Raw::Absent).unwrap(),
        Change { situation: true, applicable: true, issues: false }
    );
}

#[test]
fn a_draft_is_what_its_document_is() {
    let mut draft = draft();
    for (pointer, value) in [
        ("/name", "Nguyễn Văn A"),
        ("/receives_benefits", "có"),
        ("/benefits/0/kind", "wage"),
        ("/benefits/0/amount", "500.000"),
        ("/benefits/1/kind", "other"),
        ("/disability/certificate/number", "1"),
    ] {
        let _ = text(&mut draft, pointer, value);
    }
    let json = json!({
        "name": "Nguyễn Văn A",
        "receives_benefits": "có",
        "benefits": [{ "kind": "wage", "amount": "500.000" }, { "kind": "other" }],
        "disability": { "certificate": { "number": "1" } },
    });
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    assert!(*draft.document() == document);
    assert_eq!(draft.issues(), document.validate(partial(UNDER_01)).issues());
    assert_eq!(draft.report().issues(), draft.issues());
    let at = submit(UNDER_01);
    assert!(draft.judge_at(at).issues);
    assert_eq!(draft.issues(), document.validate(at).issues());
}

#[test]
fn the_wire_sets_single_values() {
    let mut draft = draft();
    assert!(draft.set_wire("/birth_date", "s1/5/2019").unwrap().situation);
    assert!(draft.set_wire("/abandoned", "t1").unwrap().situation);
    assert!(draft.set_wire("/benefits", "[2\u{1f}swage\u{1f}n500000\u{1f}\u{1f}sother\u{1f}\u{1f}").is_ok());
    assert!(draft.set_wire("/benefits/1/kind", "spension").is_ok());
    assert!(draft.set_wire("/benefits/1/amount", "n5").is_ok());
    let canonical = serde_json::to_value(draft.report().value()).unwrap();
    assert_eq!(
        canonical,
        json!({
            "birth_date": "2019-05-01",
            "abandoned": true,
            "benefits": [{ "kind": "wage", "amount": 500_000 }, { "kind": "pension", "amount": 5 }],
        })
    );
    let before = draft.document().clone();
    for (pointer, wire, error) in [
        ("/birth_date", "1/5/2019", DraftError::Wire(WireError { token: 0 })),
        ("/birth_date", "s1\u{1f}s2", DraftError::Wire(WireError { token: 1 })),
        ("/benefits", "[1", DraftError::Wire(WireError { token: 1 })),
        ("/nickname", "s", DraftError::UnknownPointer),
        ("", "s", DraftError::UnknownPointer),
        ("/", "s", DraftError::UnknownPointer),
        ("birth_date", "s", DraftError::UnknownPointer),
        ("/father", "s", DraftError::UnknownPointer),
        ("/father.status", "s", DraftError::UnknownPointer),
        ("/name/0/kind", "s", DraftError::UnknownPointer),
        ("/benefits/0", "s", DraftError::UnknownPointer),
        ("/benefits/-/kind", "s", DraftError::UnknownPointer),
        ("/benefits/01/kind", "s", DraftError::UnknownPointer),
        ("/benefits/0/name", "s", DraftError::UnknownPointer),
        ("/benefits/99999999999999999999/kind", "s", DraftError::UnknownPointer),
        ("/benefits/3/kind", "swage", DraftError::NoSuchRow),
    ] {
        assert_eq!(draft.set_wire(pointer, wire), Err(error), "{pointer} {wire}");
    }
    assert!(*draft.document() == before);
}

#[test]
fn a_list_takes_its_rows_and_no_more() {
    let mut draft = draft();
    for row in 0..20 {
        let _ = text(&mut draft, &format!("/benefits/{row}/kind"), "wage");
    }
    assert_eq!(draft.set("/benefits/20/kind", Raw::text("wage")), Err(DraftError::NoSuchRow));
    assert!(draft.issues().is_empty());
    let _ = draft.set("/benefits", Raw::Absent).unwrap();
    assert!(*draft.document() == Document::empty(&CHILD_DECLARATION));
}

#[test]
fn what_was_no_object_can_be_mended() {
    let json = json!({ "father": "x", "benefits": ["y", { "kind": "wage" }], "nickname": 1 });
    let mut draft = Draft::from_document(Document::from_json(&CHILD_DECLARATION, &json), partial(UNDER_01));
    let pointers =
        |draft: &Draft| codes(draft.issues()).into_iter().map(|(pointer, _)| pointer).collect::<Vec<_>>();
    assert_eq!(pointers(&draft), ["/benefits/0", "/father", "/nickname"]);
    let _ = text(&mut draft, "/father/status", "dead");
    assert_eq!(pointers(&draft), ["/benefits/0", "/nickname"]);
    let _ = text(&mut draft, "/benefits/0/kind", "other");
    assert_eq!(pointers(&draft), ["/nickname"]);
    assert_eq!(draft.set("/nickname", Raw::Flag(true)), Err(DraftError::UnknownPointer));
    let _ = draft.set("/nickname", Raw::Absent).unwrap();
    assert_eq!(pointers(&draft), [""; 0]);

    let mut draft =
        Draft::from_document(Document::from_json(&CHILD_DECLARATION, &json!(5)), partial(UNDER_01));
    let _ = text(&mut draft, "/father/status", "dead");
    assert_eq!(pointers(&draft), [""; 0]);
    let _ = text(&mut draft, "/benefits/0/kind", "wage");
    let json = json!({ "father": { "status": "dead" }, "benefits": [{ "kind": "wage" }] });
    assert!(*draft.document() == Document::from_json(&CHILD_DECLARATION, &json));
}

#[test]
fn a_draft_can_be_judged_on_another_day() {
    let mut draft =
        Draft::from_document(Document::from_json(&CHILD_DECLARATION, &full_1a()), submit(UNDER_1A));
    assert!(draft.issues().is_empty());
    let change = draft.judge_at(FormAt::partial(parse_date(UNDER_01).unwrap()));
    assert!(change.issues && change.applicable);
}

#[test]
fn an_unknown_key_can_be_taken_away_and_goes_with_its_row() {
    let at = FormAt::partial(ansinh::parse_date("2026-11-22").unwrap());
    let json = serde_json::json!({ "bogus": 1, "benefits": [{ "kind": "wage", "note": 1 }] });
    let mut draft = Draft::from_document(Document::from_json(&CHILD_DECLARATION, &json), at);
    let unknown = |draft: &Draft| -> Vec<String> {
        let known = draft.issues().iter().filter(|issue| issue.code == "field.unknown");
        known.map(|issue| issue.path.pointer()).collect()
    };
    assert_eq!(unknown(&draft), ["/benefits/0/note", "/bogus"]);
    assert!(draft.set_wire("/bogus", "").unwrap().issues);
    assert!(draft.set_wire("/nowhere", "").is_err());
    assert!(draft.set_wire("/benefits", "[0").unwrap().issues);
    assert_eq!(unknown(&draft), [""; 0]);
    let _changed = draft.set_wire("/benefits", "[1\u{1f}swage\u{1f}\u{1f}\u{1f}k/benefits/0/note").unwrap();
    assert_eq!(unknown(&draft), ["/benefits/0/note"]);
}
