//! `ansinh whatif`, in lines of JSON. The people are made up.

use std::path::Path;

use ansinh::what_if::Totals;
use ansinh::{At, History, Months, Rulebook, Situation, parse_date};
use serde_json::{Value, json};

use crate::{file, run};

pub fn reform(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/reforms").join(name);
    path.to_str().unwrap().to_owned()
}

fn child() -> Value {
    json!({
        "birth_date": "2025-02-01", "household": "near_poor", "area": "other", "father": "able", "mother": "able",
        "abandoned": false, "disability": "none", "hiv": false, "children": [], "in_facility": false
    })
}

fn severe_child() -> Value {
    json!({
        "birth_date": "2015-02-01", "disability": "severe", "in_facility": false, "pension": false,
        "social_insurance": false, "merit_benefit": false
    })
}

fn person(facts: &Value) -> Value {
    json!({ "on": "2027-03-01", "place": "96", "situation": facts })
}

fn household(facts: &Value) -> Value {
    let mut known = facts.clone();
    let birth = known.as_object_mut().unwrap().remove("birth_date").unwrap();
    let events =
        json!([{ "on": birth, "event": { "facts": known } }, { "on": "2027-01-04", "event": "granted" }]);
    let member = json!({ "id": "1", "birth_date": birth, "events": events });
    json!({ "from": "2026-12", "until": "2027-03", "place": "96", "history": { "members": [member] } })
}

fn lines(all: &[Value]) -> String {
    all.iter().map(|line| format!("{line}\n")).collect()
}

#[test]
fn each_line_is_what_the_library_finds() {
    let file = reform("early-childhood-ca-mau.json");
    let answers = run(&["whatif", "--reform", &file], lines(&[person(&child()), household(&child())]));
    assert_eq!((answers.code, answers.stderr.as_str()), (0, ""));
    let law = Rulebook::builtin();
    let reformed = law.reformed_json(&std::fs::read_to_string(&file).unwrap()).unwrap();
    let situation: Situation = serde_json::from_value(child()).unwrap();
    let at = At::new(parse_date("2027-03-01").unwrap(), "96".parse().unwrap());
    let of_person = law.what_if(&reformed, &situation, &at).unwrap();
    assert_eq!(answers.out[0], serde_json::to_value(&of_person).unwrap());
    assert_eq!(answers.out[0]["difference"], 540_000);
    let history: History = serde_json::from_value(household(&child())["history"].clone()).unwrap();
    let period = Months::new("2026-12".parse().unwrap(), "2027-03".parse().unwrap());
    let of_household = law.compare(&reformed, &history, period, "96".parse().unwrap()).unwrap();
    assert_eq!(answers.out[1], serde_json::to_value(&of_household).unwrap());
    assert_eq!(answers.out[1]["due"]["difference"], 1_080_000);

    // And in total; people on a day are kept apart from households over time.
    let input = lines(&[person(&child()), household(&child()), person(&child())]);
    let totals = run(&["whatif", "--totals", "--reform", &file], input);
    let (mut people, mut households) = (Totals::default(), Totals::default());
    people.add(&of_person).unwrap();
    people.add(&of_person).unwrap();
    households.add_household(&of_household).unwrap();
    assert_eq!((totals.code, totals.out.len()), (0, 1));
    assert_eq!(totals.out[0], json!({ "situations": people, "histories": households }));
    assert_eq!(run(&["whatif", "--totals", "--reform", &file], "").out, [json!({})]);
}

#[test]
fn what_was_known_then_stands_beside_what_is_known_now() {
    let facts = json!({
        "birth_date": "1980-05-01", "disability": "severe", "household": "neither", "hiv": false, "children": [],
        "pension": false, "social_insurance": false, "merit_benefit": false, "in_facility": false
    });
    let mut line = person(&facts);
    line["on"] = json!("2026-08-01");
    let by_option = run(&["whatif", "--known-on", "2026-08-01"], line.to_string());
    line["known_on"] = json!("2026-08-01");
    let by_line = run(&["whatif"], line.to_string());
    let expected = json!({ "before": 750_000, "after": 810_000, "difference": 60_000, "settled": true, "causes": ["level"] });
    assert_eq!((&by_line.out[0], &by_option.out[0]), (&expected, &expected));
    // The line goes before the option.
    let later = run(&["whatif", "--known-on", "2015-06-01"], line.to_string());
    assert_eq!(later.out[0], expected);
}

#[test]
fn reforms_come_one_after_another() {
    let level = |id: &str, from: &str, amount: u32| {
        let reform = json!({
            "id": id, "short": "VB mẫu", "number": "example", "evidence": "inferred", "in_force": { "from": from },
            "standard_level": [{ "id": "standard", "cite": "?", "amount": amount }]
        });
        file(&format!("{id}.json"), reform.to_string()).to_str().unwrap().to_owned()
    };
    let (one, other) = (level("first", "2027-01-01", 600_000), level("second", "2027-03-01", 700_000));
    let facts = severe_child();
    let found = run(&["whatif", "--reform", &one, "--reform", &other], person(&facts).to_string());
    // Severe and under 16: 2.0 times 540,000, and 700,000.
    assert_eq!((&found.out[0]["before"], &found.out[0]["after"]), (&json!(1_080_000), &json!(1_400_000)));
}

#[test]
fn a_bad_line_is_told_and_the_next_is_read() {
    let file = reform("early-childhood-ca-mau.json");
    let mut both = household(&child());
    both["situation"] = child();
    let mut known = person(&child());
    known["known_on"] = json!("2026-08-01");
    let mut flawed = household(&child());
    flawed["history"]["members"][0]["events"][1] = json!({ "on": "2027-01-04", "event": "stopped" });
    let mut reversed = household(&child());
    reversed["until"] = json!("2026-12");
    let bad = [
        ("unknown_key", both),
        ("unknown_key", known),
        ("stopped_without_grant", flawed),
        ("reversed_period", reversed),
        ("missing_key", json!({ "on": "2027-03-01", "place": "96" })),
        ("situation", person(&json!({ "hiv": "NGUYEN" }))),
        ("invalid_value", json!({ "history": [], "from": "2026-12", "until": "2027-03", "place": "96" })),
        ("not_an_object", json!([])),
    ];
    for language in ["vi", "en"] {
        let input: String = bad.iter().map(|(_, line)| format!("{line}\n{}\n", person(&child()))).collect();
        let found = run(&["whatif", "--lang", language, "--reform", &file], input);
        let expected = (1..).step_by(2).zip(bad.iter().map(|(code, _)| *code));
        assert_eq!(found.bad_lines(), expected.collect::<Vec<_>>());
        assert_eq!((found.code, found.out.len()), (1, bad.len()));
        assert!(!found.stderr.contains("NGUYEN"));
    }
    // Without a reform there is no other side until a day is said.
    let found = run(&["whatif"], person(&child()).to_string());
    assert_eq!((found.bad_lines(), found.code), (vec![(1, "missing_key")], 1));
    assert_eq!(found.bad[0]["error"]["params"]["key"], "known_on");
    // A flaw of a history is told in the language asked for.
    let told = run(&["whatif", "--reform", &file], bad[2].1.to_string());
    let message = told.bad[0]["error"]["message"].as_str().unwrap();
    assert!(message.starts_with("Thành viên số 1, sự việc số 2: thôi hưởng mà"), "{message}");
}

#[test]
fn what_is_no_reform_is_refused_before_any_line() {
    let lower = json!({
        "id": "lower", "short": "VB mẫu", "number": "example", "evidence": "inferred", "place": "96",
        "in_force": { "from": "2027-01-01" },
        "standard_level": [{ "id": "level", "cite": "?", "amount": 200_000 }]
    });
    let mut undated = lower.clone();
    undated["in_force"] = json!({});
    for (name, reform, says) in [
        ("lower-reform.json", lower, "200000 đ is lower than the country's"),
        ("undated-reform.json", undated, "expected a reform with the day it begins"),
    ] {
        let path = file(name, reform.to_string());
        let found = run(&["whatif", "--reform", path.to_str().unwrap()], person(&child()).to_string());
        assert_eq!((found.code, found.stdout.as_str()), (2, ""), "{name}");
        assert!(found.stderr.contains(name) && found.stderr.contains(says), "{}", found.stderr);
    }
}

#[test]
fn an_option_says_what_lines_do_not() {
    let facts = severe_child();
    let line = json!({ "situation": facts }).to_string();
    let found = run(&["assess", "--on", "2027-03-01", "--place", "96"], &line);
    assert_eq!((found.code, &found.out[0]["total"]), (0, &json!(1_080_000)));
    let mut course = household(&child());
    for key in ["from", "until", "place"] {
        course.as_object_mut().unwrap().remove(key);
    }
    let options = ["timeline", "--from", "2026-12", "--until", "2027-03", "--place", "96"];
    let found = run(&options, course.to_string());
    assert_eq!((found.code, &found.out[0]["period"]["until"]), (0, &json!("2027-03")));
}
