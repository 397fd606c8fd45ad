//! Receipts: the same again for the same, another for anything else, and nothing of a person in them.
#![cfg(feature = "receipt")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test")]

use ansinh::receipt::{Receipt, ReceiptError};
use ansinh::{At, History, Months, Rulebook, Situation, parse_date};
use serde_json::json;

const KEY: &[u8] = b"thirty-two bytes made up for it!";

fn of_assessment(law: &Rulebook, birth: &str, key: Option<&[u8]>) -> Result<Receipt, ReceiptError> {
    let person =
        Situation { birth_date: Some(birth.parse().unwrap()), hiv: Some(true), ..Situation::default() };
    let at = At::new(parse_date("2024-05-10").unwrap(), "96/32248".parse().unwrap());
    Receipt::of_assessment(law, &person, &law.assess(&person, &at).unwrap(), key)
}

#[test]
fn a_receipt_is_the_same_for_the_same_alone() {
    let law = Rulebook::builtin();
    let receipt = of_assessment(law, "1944-05-01", Some(KEY)).unwrap();
    assert_eq!(receipt, of_assessment(law, "1944-05-01", Some(KEY)).unwrap());
    let other = of_assessment(law, "1944-05-02", Some(KEY)).unwrap();
    assert_eq!(receipt.rulebook, other.rulebook);
    assert_ne!(receipt.input, other.input);
    let other_key = of_assessment(law, "1944-05-01", Some(b"another of thirty-two bytes, too")).unwrap();
    assert_ne!(receipt.input, other_key.input);
    assert_ne!(receipt.answer, other_key.answer);
    assert_ne!(receipt.input, receipt.answer);
    assert_eq!(receipt.rulebook.hash.len(), 64);
    assert_eq!(receipt.rulebook.issued, Some(parse_date("2026-08-21").unwrap()));
}

#[test]
fn without_a_key_and_with_one_nothing_of_the_person_is_told() {
    let law = Rulebook::builtin();
    let bare = of_assessment(law, "1944-05-01", None).unwrap();
    assert_eq!((&bare.input, &bare.answer), (&None, &None));
    for receipt in [bare, of_assessment(law, "1944-05-01", Some(KEY)).unwrap()] {
        let text = format!("{} {receipt:?}", serde_json::to_string(&receipt).unwrap());
        for secret in ["1944", "hiv", "32248"] {
            assert!(!text.contains(secret), "{text}");
        }
        assert_eq!(receipt.province, "96");
    }
    assert_eq!(of_assessment(law, "1944-05-01", Some(b"short")), Err(ReceiptError::ShortKey(5)));
}

/// The vector of RFC 4231 would test the library; this one tests what goes into it.
#[test]
fn the_hash_is_of_the_input_in_json() {
    use hmac::{Hmac, KeyInit, Mac};
    let person = Situation { hiv: Some(true), ..Situation::default() };
    let law = Rulebook::builtin();
    let at = At::new(parse_date("2024-05-10").unwrap(), "96".parse().unwrap());
    let receipt =
        Receipt::of_assessment(law, &person, &law.assess(&person, &at).unwrap(), Some(KEY)).unwrap();
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(KEY).unwrap();
    mac.update(b"input\0{\"hiv\":true}");
    let expected: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(receipt.input, Some(expected));
}

#[test]
fn other_law_is_another_hash_and_other_words_are_not() {
    let law = Rulebook::builtin();
    let mut instruments = law.instruments().to_vec();
    instruments[0].title = Some(serde_json::from_value(json!({ "vi": "x", "en": "y" })).unwrap());
    assert_eq!(Rulebook::new(instruments.clone()).unwrap().version().unwrap(), law.version().unwrap());
    let at = instruments.iter().position(|it| it.id == "nd-76-2024").unwrap();
    instruments[at].standard_level.to_mut()[0].amount = ansinh::Dong::new(500_001).unwrap();
    assert_ne!(Rulebook::new(instruments).unwrap().version().unwrap(), law.version().unwrap());
    let then = law.known_on(parse_date("2026-08-01").unwrap()).unwrap();
    assert_ne!(then.version().unwrap().hash, law.version().unwrap().hash);
    assert_eq!(then.version().unwrap().issued, Some(parse_date("2025-06-30").unwrap()));
}

/// The hash of a law is that of a text that anyone can write, whatever else is in the build:
/// `printf '[{…}]' | sha256sum`.
#[test]
fn the_hash_of_a_law_is_of_its_rows_in_json_with_sorted_keys() {
    let law = Rulebook::from_json(
        r#"[{ "short": "QĐ 1", "number": "1/QĐ", "issued": "2031-01-01", "id": "qd-1", "evidence": "full_text",
            "title": { "vi": "x", "en": "y" }, "in_force": { "until": "2032-01-01", "from": "2031-02-01" },
            "note": { "vi": "x", "en": "y" } }]"#,
    )
    .unwrap();
    let sorted = r#"[{"evidence":"full_text","id":"qd-1","in_force":{"from":"2031-02-01","until":"2032-01-01"},"issued":"2031-01-01","number":"1/QĐ","short":"QĐ 1"}]"#;
    use sha2::Digest;
    let digest = sha2::Sha256::digest(sorted);
    let expected: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(expected, "e127acc9cb6d38c90973a6a6111c9677da48eab71cfeaaceb510f51db030353e");
    assert_eq!(law.version().unwrap().hash, expected);
}

#[test]
fn a_timeline_has_a_receipt() {
    let law = Rulebook::builtin();
    let history: History =
        serde_json::from_value(json!({ "members": [{ "id": "a", "birth_date": "1944" }] })).unwrap();
    let place = "96".parse().unwrap();
    let of = |until: &str| {
        let period = Months::new("2024-01".parse().unwrap(), until.parse().unwrap());
        let timeline = law.timeline(&history, period, place).unwrap();
        Receipt::of_timeline(law, &history, place, &timeline, Some(KEY)).unwrap()
    };
    assert_eq!(of("2025-01"), of("2025-01"));
    assert_eq!(of("2025-01").input, of("2026-01").input);
    assert_ne!(of("2025-01").answer, of("2026-01").answer);
}
