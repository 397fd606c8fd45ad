//! Personal values are planted in every field and searched for in everything that can end up in a log: issues,
//! errors, `Debug` output, answers, explanations. The people do not exist.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may fail in any way"
)]

use crate::forms_common::{set, to_wire};
use ansinh::forms::{Document, Draft, Field, Form, FormAt, JsonError, Kind, Raw, forms, parse_json};
use ansinh::indicators::{Cell, Columns, Sum};
use ansinh::protection::{self, ChildRecord, Predicate};
use ansinh::{
    At, BirthDate, Child, History, Holidays, HouseholdClass, PaymentRun, Place, Register, Rulebook,
    SheetRequest, Situation, Verdict, parse_date,
};
use serde_json::{Value, json};

/// What is planted, and pieces of it that would give it away.
const NEEDLES: [&str; 12] = [
    "Kín",
    "kin-dao",
    "739173",
    "73 91 73",
    "2011-11-23",
    "23/11/2011",
    "2011",
    "1987",
    "31825",
    "Đáo",
    "kín",
    "KÍN",
];

/// Values of a field that are found again: a good one, and those that are wrong in every way.
fn planted(field: &Field) -> Vec<Value> {
    let good = match field.kind {
        Kind::Date | Kind::BirthDate => json!("23/11/2011"),
        Kind::PersonalId => json!("096211739173"),
        Kind::Commune => json!("31825"),
        Kind::Count { .. } => json!(1987),
        Kind::Amount { .. } => json!(739_173),
        Kind::Phone => json!("0912739173"),
        Kind::List { columns, .. } => {
            let row = |pick: usize| -> Value {
                let cells = columns.iter().map(|column| {
                    let values = planted(column);
                    (column.path.to_owned(), values[pick % values.len()].clone())
                });
                Value::Object(cells.collect())
            };
            json!([row(0), row(1), row(2), row(3), row(4), row(5)])
        }
        _ => json!("Kín Đáo"),
    };
    let bad = [
        json!("kin-dao\u{1}739173"),
        json!("Kín Đáo ".repeat(60)),
        json!(-739_173.5),
        json!(7_391_730_739_173_u64),
        json!(["Kín Đáo", 739_173]),
        json!({ "in": "Kín Đáo", "number": 739_173 }),
        json!("739173"),
        json!("2011-11-99"),
    ];
    std::iter::once(good).chain(bad).collect()
}

/// Nothing of what was planted is in the text.
fn nothing_in(text: &str, of: &str) {
    for needle in NEEDLES {
        assert!(!text.contains(needle), "`{needle}` of {of} is in: {text}");
    }
}

/// What the form says of a document, but for the canonical document itself.
fn issues_said(document: &Document, at: FormAt, of: &str) {
    let report = document.validate(at);
    nothing_in(&format!("{document:?} {report:?} {:?} {:?}", report.value(), report.situation()), of);
    nothing_in(&serde_json::to_string(&report).unwrap(), of);
    for issue in report.issues() {
        nothing_in(&format!("{issue:?} {} {:?}", issue.path.pointer(), issue.path), of);
    }
    let draft = Draft::from_document(document.clone(), at);
    nothing_in(&format!("{draft:?} {:?}", draft.issues()), of);
}

/// The same, and what the law says of the person.
fn everything_said(document: &Document, at: FormAt, of: &str) {
    issues_said(document, at, of);
    let report = document.validate(at);
    for place in [None, Some("96".parse::<Place>().unwrap())] {
        let answer = report.assess(Rulebook::builtin(), place);
        // The place decided for is part of the answer.
        let said = format!("{answer:?} {}", serde_json::to_string(&answer).unwrap());
        nothing_in(&said.replace("96/31825", "PLACE"), of);
        if let Some(Ok(assessment)) = &answer.assessment {
            let explained = assessment.explain();
            nothing_in(&serde_json::to_string(&explained).unwrap(), of);
            nothing_in(&format!("{explained:?} {:?}", assessment.public()), of);
            nothing_in(&serde_json::to_string(&assessment.public()).unwrap(), of);
        }
    }
}

fn days() -> [FormAt; 3] {
    let day = |on| parse_date(on).unwrap();
    [FormAt::submit(day("2026-03-02")), FormAt::submit(day("2026-11-22")), FormAt::partial(day("2026-11-22"))]
}

fn pointer(field: &Field) -> String {
    format!("/{}", field.path.replace('.', "/"))
}

/// A document with the value of this number in every field.
fn all_planted(form: &'static Form, number: usize) -> Value {
    let mut json = json!({});
    for field in form.fields() {
        let values = planted(field);
        set(&mut json, &pointer(field), values[number % values.len()].clone());
    }
    json
}

#[test]
fn no_form_says_back_what_was_entered() {
    let mut said = 0;
    for form in forms() {
        for field in form.fields() {
            for value in planted(field) {
                let mut json = json!({});
                set(&mut json, &pointer(field), value);
                for at in days() {
                    issues_said(&Document::from_json(form, &json), at, field.path);
                }
                said += 1;
            }
        }
        for number in 0..9 {
            let json = all_planted(form, number);
            let wire = to_wire(form, &json);
            for at in days() {
                everything_said(&Document::from_json(form, &json), at, form.id());
                everything_said(&Document::from_wire(form, &wire).unwrap(), at, form.id());
            }
        }
    }
    assert!(said > 500);
    // What is searched for would be found.
    let report = json!({ "name": "Kín Đáo" });
    assert!(NEEDLES.iter().any(|needle| report.to_string().contains(needle)));
}

#[test]
fn no_error_says_back_what_could_not_be_read() {
    for form in forms() {
        for number in 0..9 {
            let text = all_planted(form, number).to_string();
            // Cut off anywhere, and broken anywhere.
            for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)).step_by(29) {
                let (before, after) = text.split_at(at);
                for broken in
                    [before.to_owned(), format!("{before}\u{1}kin-dao{after}"), format!("{before}\"{after}")]
                {
                    // Columns are numbers as well.
                    let without_column = |error| JsonError { line: 0, column: 0, ..error };
                    for error in [
                        parse_json(&broken)
                            .err()
                            .map(|error| format!("{error} {error:?}", error = without_column(error))),
                        Document::from_json_text(form, &broken)
                            .err()
                            .map(|error| format!("{error} {error:?}", error = without_column(error))),
                        Document::from_wire(form, &broken).err().map(|error| format!("{error} {error:?}")),
                    ] {
                        nothing_in(&error.unwrap_or_default(), form.id());
                    }
                }
            }
        }
        let mut draft = Draft::new(form, days()[2]);
        for said in ["Kín Đáo", "/Kín Đáo", "/name/739173", "/benefits/739173/kind", "/kin-dao"] {
            let refused = draft.set(said, Raw::text("Kín Đáo")).unwrap_err();
            nothing_in(&format!("{refused} {refused:?}"), said);
        }
        for field in form.fields() {
            for wire in
                ["Kín Đáo", "sKín Đáo", "n739173", "n73-9173", "[739173", "^739173", "skin-dao\u{1f}sKín"]
            {
                match draft.set_wire(&pointer(field), wire) {
                    Ok(change) => nothing_in(&format!("{change:?} {draft:?}"), field.path),
                    Err(error) => nothing_in(&format!("{error} {error:?}"), field.path),
                }
            }
        }
    }
    for text in ["Kín Đáo", "23/11/2011", "2011-11-99", "096211739173", "739173"] {
        for error in [
            parse_date(text).unwrap_err().to_string(),
            text.parse::<BirthDate>().unwrap_err().to_string(),
            text.parse::<Place>().unwrap_err().to_string(),
            format!("{:?} {:?}", parse_date(text), text.parse::<Place>()),
        ] {
            nothing_in(&error, text);
        }
    }
}

#[test]
fn no_assessment_says_back_what_is_known_of_a_person() {
    let child = || Child { birth_date: Some("2011-11-23".parse().unwrap()), ..Child::default() };
    let people = [
        Situation { birth_date: Some("2011-11-23".parse().unwrap()), ..Situation::default() },
        Situation { birth_date: Some("2011".parse().unwrap()), hiv: Some(true), ..Situation::default() },
        Situation {
            birth_date: Some("1987-05-01".parse().unwrap()),
            children: Some(vec![child(), child()]),
            ..Situation::default()
        },
    ];
    for person in &people {
        nothing_in(&format!("{person:?} {:?} {:?}", person.birth_date, person.children), "a person");
        for on in ["1990-01-01", "2010-06-01", "2015-06-01", "2022-06-01", "2026-11-22"] {
            let at = At::new(parse_date(on).unwrap(), "96".parse().unwrap());
            match Rulebook::builtin().assess(person, &at) {
                Ok(assessment) => {
                    let said = [
                        format!("{assessment:?} {:?} {:?}", assessment.allowances(), assessment.public()),
                        serde_json::to_string(&assessment).unwrap(),
                        serde_json::to_string(&assessment.explain()).unwrap(),
                        format!("{:?}", assessment.explain()),
                    ];
                    // Some law is of 2011 itself.
                    let said = said.map(|said| said.replace("06/2011", "LAW").replace("06-2011", "LAW"));
                    said.iter().for_each(|said| nothing_in(said, "a person"));
                }
                Err(error) => nothing_in(
                    &format!("{error} {error:?} {}", serde_json::to_string(&error).unwrap()),
                    "a person",
                ),
            }
        }
    }
}

/// Which conditions are met tells what is known of a person, and a small count can point at a child.
#[test]
fn debug_output_tells_no_verdict_no_amount_and_no_count() {
    let person = Situation {
        birth_date: Some("2020-05-01".parse().unwrap()),
        household: Some(HouseholdClass::Poor),
        hiv: Some(true),
        ..Situation::default()
    };
    let (law, at) = (Rulebook::builtin(), At::new(parse_date("2026-11-22").unwrap(), "96".parse().unwrap()));
    let assessment = law.assess(&person, &at).unwrap();
    let explained = assessment.explain();
    let yes = explained.provisions.iter().find(|it| it.verdict == Verdict::Yes).unwrap();
    let reasons: Vec<_> = assessment.judged().reasons().collect();
    let sheet = law.decision_sheet(&person, &SheetRequest::new(at.clone()), Holidays::builtin()).unwrap();
    let of_person = [
        format!("{assessment:?} {:?}", assessment.allowances()),
        format!(
            "{explained:?} {:?} {yes:?} {:?} {:?}",
            explained.provisions, yes.group, yes.level_conditions
        ),
        format!("{reasons:?} {:?}", reasons[0]),
        format!("{sheet:?} {:?} {:?}", sheet.granted, sheet.granted[0].met),
    ];
    for said in of_person {
        for told in ["Yes", "No", "Undetermined", "Chosen", "true", "yy", "Dong(", "hiv", "poor"] {
            assert!(!said.contains(told), "`{told}` is in: {said}");
        }
    }
    let child = |number: u32| {
        ChildRecord::from_value(
            &json!({ "key": number.to_string(), "birth_date": "2020", "abandoned": true }),
        )
    };
    let children: Vec<_> = (0..739).map(|number| child(number).unwrap()).collect();
    let count = protection::count(&children, &Predicate::from_id("protection/any").unwrap(), at.on, None);
    assert_eq!(count.counted, 739);
    let columns = Columns { unit: &[0], measure: &[0], period: &[0], numerator: &[739], denominator: &[739] };
    let of_counts = [
        format!("{count:?}"),
        format!("{columns:?}"),
        format!("{:?}", Sum { numerator: 739, denominator: 739, reports: 1 }),
        format!("{:?}", Cell { parent: None, count: 739 }),
    ];
    for said in of_counts {
        assert!(!said.contains("739"), "{said}");
    }
}

/// A table that was turned on its side has values where keys should be.
#[test]
fn no_error_says_back_a_key() {
    for key in ["Kín Đáo", "09621173973", "kin-dao", "2011-11-23"] {
        for form in forms() {
            let mut holders = vec![json!({ key: true })];
            for field in form.fields() {
                let mut json = json!({});
                match field.kind {
                    Kind::List { .. } => set(&mut json, &pointer(field), json!([{ key: true }])),
                    _ if field.path.contains('.') => {
                        let (object, _) = field.path.rsplit_once('.').unwrap();
                        let object = format!("/{}", object.replace('.', "/"));
                        set(&mut json, &object, json!({ key: true }));
                    }
                    _ => continue,
                }
                holders.push(json);
            }
            for json in holders {
                let document = Document::from_json(form, &json);
                for at in days() {
                    let report = document.validate(at);
                    nothing_in(&format!("{document:?} {report:?} {:?}", report.issues()), form.id());
                    assert!(
                        report
                            .issues()
                            .iter()
                            .any(|issue| issue.code == "field.unknown" || issue.code == "form.not_in_force")
                    );
                }
            }
        }
        let error = ChildRecord::from_value(&json!({ key: true })).unwrap_err();
        nothing_in(&format!("{error} {error:?} {:?}", error.params()), "a record");
        let member = json!({ "members": [{ "id": "a", key: true }] });
        let event = json!({ "members": [{ "id": "a", "events": [{ "on": "2025-01-01", "kind": "filed", key: 1 }] }] });
        for history in [json!({ key: true }), member, event] {
            let error = History::from_value(&history).unwrap_err();
            nothing_in(&format!("{error} {error:?} {}", serde_json::to_string(&error).unwrap()), "a history");
            let run = json!({ "month": "2025-01", "since": "2025-01",
                "households": [{ "household": "h", "place": "96", "history": history }] });
            let error = PaymentRun::from_value(&run).unwrap_err();
            nothing_in(&format!("{error} {error:?}"), "a payment list");
        }
        let flaws = Register::from_value(&json!({ "entries": [{ key: true }], key: true })).unwrap_err();
        nothing_in(&format!("{flaws:?} {}", serde_json::to_string(&flaws).unwrap()), "a register");
    }
}

/// A person handed over for a rulebook is no rulebook, and the error does not say who it was.
#[test]
fn no_rulebook_says_back_a_person() {
    for form in forms() {
        for number in 0..9 {
            let json = all_planted(form, number);
            for text in [json.to_string(), json!([json]).to_string()] {
                for error in [Rulebook::from_json(&text).err(), Rulebook::builtin().with_json(&text).err()] {
                    let error = error.unwrap();
                    nothing_in(&format!("{error} {error:?}"), form.id());
                }
            }
        }
    }
}
