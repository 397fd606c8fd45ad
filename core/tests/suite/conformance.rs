//! The language-neutral cases of `tests/conformance`, run natively. Node and the browser run the same files;
//! what each writes for a case is compared byte for byte by `cargo xtask test`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ansinh::forms::{Document, FormAt, codes::ALL_CODES, form};
use ansinh::messages::{Language, register_flaw};
use ansinh::procedure::{Benefit, Filing};
use ansinh::{
    At, History, Holidays, Household, Occurrence, PaymentRun, Place, Register, RegisterFlaw, Rulebook,
    SheetRequest, Situation, TimelineError, parse_date,
};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

/// The cases of a folder, file by file in the order of names.
pub fn cases(kind: &str) -> Vec<(String, Value)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder().join(kind)).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let mut cases = Vec::new();
    for path in files {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let list: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        cases.extend(
            list.into_iter().map(|case| (format!("{file}: {}", case["name"].as_str().unwrap()), case)),
        );
    }
    cases
}

/// The documents of a file that no one wrote by hand, one a line: of the repository, or of another folder.
fn generated(kind: &str) -> Vec<Value> {
    let folder =
        std::env::var_os("ANSINH_GENERATED").map_or_else(|| folder().join("generated"), PathBuf::from);
    let path = folder.join(format!("{kind}.jsonl"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

/// What the runners write for a case: one line of JSON, to be the same bytes everywhere.
pub fn write(kind: &str, lines: &[String]) {
    let out = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/conformance");
    std::fs::create_dir_all(&out).unwrap();
    std::fs::write(out.join(format!("{kind}.native.jsonl")), lines.join("\n") + "\n").unwrap();
}

fn strings(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(|item| item.as_str().unwrap()).collect()
}

/// Where the outcome differs from what the law gives.
fn differences(expect: &Value, got: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    for key in ["status", "total", "settled", "missing", "error"] {
        if let Some(expected) = expect.get(key)
            && got.get(key).unwrap_or(&Value::Null) != expected
        {
            wrong.push(format!("{key}: expected {expected}, got {}", got.get(key).unwrap_or(&Value::Null)));
        }
    }
    if let Some(expected) = expect.get("allowances") {
        let keys = ["provision", "coefficient", "level", "amount"];
        let short = |list: &Value| -> Vec<Vec<Value>> {
            let rows = list.as_array().into_iter().flatten();
            rows.map(|row| keys.iter().map(|key| row[*key].clone()).collect()).collect()
        };
        if short(expected) != short(&got["allowances"]) {
            wrong.push(format!(
                "allowances: expected {:?}, got {:?}",
                short(expected),
                short(&got["allowances"])
            ));
        }
    }
    for (key, list, wanted) in [
        ("caveats_include", "caveats", true),
        ("caveats_exclude", "caveats", false),
        ("open_norms_include", "open_norms", true),
    ] {
        for id in strings(&expect[key]) {
            if strings(&got[list]).contains(&id) != wanted {
                wrong.push(format!("{key}: `{id}`, got {}", got[list]));
            }
        }
    }
    for (provision, verdict) in expect["verdicts"].as_object().into_iter().flatten() {
        let found =
            got["verdicts"].as_array().into_iter().flatten().find(|row| row["provision"] == **provision);
        let found = found.map_or(&Value::Null, |row| &row["verdict"]);
        if found != verdict {
            wrong.push(format!("{provision}: expected {verdict}, got {found}"));
        }
    }
    wrong
}

/// Why there is no timeline, as the error that is thrown in JavaScript: a month that cannot be decided is a decision.
fn no_timeline(error: &TimelineError) -> String {
    match error {
        TimelineError::Undecidable(error) => serde_json::to_string(error).unwrap(),
        error => serde_json::to_string(error).unwrap(),
    }
}

/// What is right for a case is judged in `timeline.rs`.
#[test]
fn timelines_are_written_for_the_other_runners() {
    let line = |(name, case): (String, Value)| {
        let history = History::from_value(&case["history"]).unwrap_or_else(|error| panic!("{name}: {error}"));
        let period = serde_json::from_value(case["period"].clone()).unwrap();
        let place = case["place"].as_str().unwrap().parse().unwrap();
        match Rulebook::builtin().timeline(&history, period, place) {
            Ok(timeline) => serde_json::to_string(&timeline).unwrap(),
            Err(error) => no_timeline(&error),
        }
    };
    let lines: Vec<String> = cases("timeline").into_iter().map(line).collect();
    assert!(lines.len() > 300);
    write("timeline", &lines);
}

/// What is right for a case is judged in `support.rs`.
#[test]
fn support_is_written_for_the_other_runners() {
    let line = |(_, case): (String, Value)| {
        let history = History::from_value(&case["history"]).unwrap();
        let period = serde_json::from_value(case["period"].clone()).unwrap();
        let place = case["place"].as_str().unwrap().parse().unwrap();
        match Rulebook::builtin().support_timeline(&history, period, place) {
            Ok(support) => serde_json::to_string(&support).unwrap(),
            Err(error) => no_timeline(&error),
        }
    };
    let lines: Vec<String> = cases("support").into_iter().map(line).collect();
    assert!(lines.len() >= 30);
    write("support", &lines);
}

/// What is right for a case is judged in `benefits.rs`.
#[test]
fn benefits_are_written_for_the_other_runners() {
    let law = Rulebook::builtin();
    let line = |(_, case): (String, Value)| {
        let household: Household = serde_json::from_value(case["household"].clone()).unwrap();
        let on = parse_date(case["on"].as_str().unwrap()).unwrap();
        let at = At::new(on, case["place"].as_str().unwrap().parse().unwrap());
        let benefits = match case.get("occurrence") {
            Some(occurrence) => {
                let occurrence: Occurrence = serde_json::from_value(occurrence.clone()).unwrap();
                law.relief(&household, &occurrence, &at)
            }
            None => law.benefits(&household, &at),
        };
        match benefits {
            Ok(benefits) => serde_json::to_string(&benefits).unwrap(),
            Err(error) => serde_json::to_string(&error).unwrap(),
        }
    };
    let lines: Vec<String> = cases("benefits").into_iter().map(line).collect();
    assert!(lines.len() > 300);
    write("benefits", &lines);
}

/// What is right for a case is judged in `procedure.rs`.
#[test]
fn procedures_are_written_for_the_other_runners() {
    let line = |(_, case): (String, Value)| {
        let text = |key: &str| case.get(key).map(|value| value.as_str().unwrap());
        let mut filing = Filing::new(parse_date(text("received").unwrap()).unwrap());
        filing.on = text("on").map(|on| parse_date(on).unwrap());
        filing.place = text("place").map(|place| place.parse().unwrap());
        filing.group = text("group").map(str::to_owned);
        let supplied =
            case.get("holidays").map(|list| Holidays::builtin().with_json(&list.to_string()).unwrap());
        let holidays = supplied.as_ref().unwrap_or_else(|| Holidays::builtin());
        let benefit = Benefit::from_code(text("benefit").unwrap()).unwrap();
        match Rulebook::builtin().procedure(benefit, &filing, holidays) {
            Ok(procedure) => serde_json::to_string(&procedure).unwrap(),
            Err(error) => serde_json::to_string(&error).unwrap(),
        }
    };
    let lines: Vec<String> = cases("procedure").into_iter().map(line).collect();
    assert!(lines.len() > 50);
    write("procedure", &lines);
}

/// What is right for a case is judged in `register.rs`, `payments.rs` and `sheet.rs`.
#[test]
fn registers_are_written_for_the_other_runners() {
    #[derive(serde::Serialize)]
    struct Told<'a> {
        #[serde(flatten)]
        flaw: &'a RegisterFlaw,
        text: String,
    }
    let law = Rulebook::builtin();
    fn json(value: &impl serde::Serialize) -> String {
        serde_json::to_string(value).unwrap()
    }
    let mut lines = Vec::new();
    for (_, case) in cases("register") {
        if let Some(register) = case.get("register") {
            let flaws = law.check_register(&Register::from_value(register).unwrap());
            let told: Vec<Told<'_>> =
                flaws.iter().map(|flaw| Told { flaw, text: register_flaw(flaw, Language::Vi) }).collect();
            lines.push(json(&told));
        } else if let Some(run) = case.get("run") {
            let list = law.payment_list(&PaymentRun::from_value(run).unwrap()).unwrap();
            lines.extend([json(&list), json(&list.text(Language::Vi)), json(&list.text(Language::En))]);
        } else {
            let day = |value: &Value| parse_date(value.as_str().unwrap()).unwrap();
            let situation: Situation = serde_json::from_value(case["situation"].clone()).unwrap();
            let place = case["place"].as_str().unwrap().parse().unwrap();
            let mut asked = SheetRequest::new(At::new(day(&case["on"]), place));
            asked.signed = case.get("signed").map(day);
            if let Some(file) = case.get("file") {
                let mut filing = Filing::new(day(&file["received"]));
                filing.on = file.get("on").map(day);
                filing.group = file.get("group").map(|group| group.as_str().unwrap().to_owned());
                filing.place = Some(asked.at.place);
                asked = asked.about(Benefit::from_code(file["benefit"].as_str().unwrap()).unwrap(), filing);
            }
            let sheet = law.decision_sheet(&situation, &asked, Holidays::builtin()).unwrap();
            lines.extend([
                json(&sheet),
                json(&sheet.for_posting()),
                json(&sheet.text(law, Language::Vi)),
                json(&sheet.text(law, Language::En)),
            ]);
        }
    }
    assert!(lines.len() > 150);
    write("register", &lines);
}

/// What is right for a comparison is judged in `comparison.rs`.
#[test]
fn comparisons_are_written_for_the_other_runners() {
    let law = Rulebook::builtin();
    let then = law.known_on(parse_date("2026-08-01").unwrap()).unwrap();
    let line = |(_, case): (String, Value)| {
        let history = History::from_value(&case["history"]).unwrap();
        let period = serde_json::from_value(case["period"].clone()).unwrap();
        match then.compare(law, &history, period, case["place"].as_str().unwrap().parse().unwrap()) {
            Ok(comparison) => serde_json::to_string(&comparison).unwrap(),
            Err(error) => no_timeline(&error),
        }
    };
    write("compare", &cases("timeline").into_iter().map(line).collect::<Vec<_>>());
}

#[test]
fn entitlements_are_those_of_the_law() {
    let rulebook = Rulebook::builtin();
    let mut lines = Vec::new();
    let mut failed = Vec::new();
    for (name, case) in cases("assess") {
        let situation: Situation = serde_json::from_value(case["situation"].clone())
            .unwrap_or_else(|error| panic!("{name}: {error}"));
        let place: Place =
            case["place"].as_str().unwrap().parse().unwrap_or_else(|error| panic!("{name}: {error}"));
        let at = At::new(parse_date(case["on"].as_str().unwrap()).unwrap(), place);
        let got = match rulebook.assess(&situation, &at) {
            Ok(assessment) => {
                let amount = rulebook.amount(&situation, &at).unwrap();
                assert_eq!(
                    (amount.status, amount.total, amount.settled),
                    (assessment.status(), assessment.total(), assessment.is_settled()),
                    "{name}: the amount alone differs from the explained one"
                );
                lines.push(serde_json::to_string(&assessment).unwrap());
                lines.push(serde_json::to_string(&assessment.explain()).unwrap());
                serde_json::to_value(&assessment).unwrap()
            }
            Err(error) => {
                lines.push(serde_json::to_string(&error).unwrap());
                json!({ "error": error.code() })
            }
        };
        let wrong = differences(&case["expect"], &got);
        if !wrong.is_empty() {
            failed.push(format!("{name}\n    {}", wrong.join("\n    ")));
        }
    }
    write("assess", &lines);
    assert!(failed.is_empty(), "{} cases differ from the law:\n{}", failed.len(), failed.join("\n"));
}

/// What is in force on a day says nothing about right and wrong here, and much about sameness.
#[test]
fn provisions_are_listed() {
    let mut lines = Vec::new();
    for (_, case) in cases("provisions") {
        let on = parse_date(case["on"].as_str().unwrap()).unwrap();
        let place: Place = case["place"].as_str().unwrap().parse().unwrap();
        match Rulebook::builtin().provisions(on, place) {
            Ok(provisions) => lines.push(serde_json::to_string(&provisions).unwrap()),
            Err(error) => lines.push(serde_json::to_string(&error).unwrap()),
        }
    }
    write("provisions", &lines);
}

/// Whether the canonical document holds what is expected: objects key by key, `null` for a key that is left out.
fn holds(got: &Value, expected: &Value) -> bool {
    match (got, expected) {
        (Value::Object(got), Value::Object(expected)) => {
            expected.iter().all(|(key, expected)| holds(got.get(key).unwrap_or(&Value::Null), expected))
        }
        (Value::Array(got), Value::Array(expected)) => {
            got.len() == expected.len()
                && got.iter().zip(expected).all(|(got, expected)| holds(got, expected))
        }
        (got, expected) => got == expected,
    }
}

/// Where a judged form differs from what the form's rules and the law give.
fn form_differences(expect: &Value, answer: &Value, value: &Value) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut compare = |key: &str, got: &Value| {
        if let Some(expected) = expect.get(key).filter(|expected| *expected != got) {
            wrong.push(format!("{key}: expected {expected}, got {got}"));
        }
    };
    compare("ok", &answer["ok"]);
    compare("edition", &answer["edition"]);
    for key in ["status", "total", "settled"] {
        compare(key, &answer["assessment"][key]);
    }
    compare("error", &answer["error"]["code"]);
    let (issues, expected) = (answer["issues"].as_array().unwrap(), expect["codes"].as_array().unwrap());
    let same = |(issue, expected): (&Value, &Value)| {
        expected.as_object().unwrap().iter().all(|(key, expected)| issue.get(key) == Some(expected))
    };
    if issues.len() != expected.len() || !issues.iter().zip(expected).all(same) {
        let short: Vec<_> = issues.iter().map(|issue| json!([issue["code"], issue["pointer"]])).collect();
        wrong.push(format!("codes: expected {}, got {}", expect["codes"], Value::from(short)));
    }
    if expect.get("value").is_some_and(|expected| !holds(value, expected)) {
        wrong.push(format!("value: expected {}, got {value}", expect["value"]));
    }
    wrong
}

/// The lines of a judged form: the answer, and the canonical document.
fn judge(case: &Value, mode: &str) -> [String; 2] {
    let form = form(case["form"].as_str().unwrap_or("child-declaration")).unwrap();
    let on = parse_date(case["on"].as_str().unwrap()).unwrap();
    let at = if mode == "submit" { FormAt::submit(on) } else { FormAt::partial(on) };
    let place = case.get("place").map(|place| place.as_str().unwrap().parse().unwrap());
    let document = Document::from_json(form, &case["data"]);
    let report = document.validate(at);
    let answer = report.assess(Rulebook::builtin(), place);
    [serde_json::to_string(&answer).unwrap(), serde_json::to_string(report.value()).unwrap()]
}

/// Judges the forms of a folder: what is to be written for the other runners, and the codes that its cases expect.
fn judge_all(kind: &str) -> (Vec<String>, BTreeSet<String>) {
    let mut lines = Vec::new();
    let mut failed = Vec::new();
    let mut codes = BTreeSet::new();
    for (name, case) in cases(kind) {
        let [answer, value] = judge(&case, case["mode"].as_str().unwrap());
        let parse = |line: &str| -> Value { serde_json::from_str(line).unwrap() };
        let wrong = form_differences(&case["expect"], &parse(&answer), &parse(&value));
        if !wrong.is_empty() {
            failed.push(format!("{name}\n    {}", wrong.join("\n    ")));
        }
        codes.extend(
            case["expect"]["codes"].as_array().unwrap().iter().map(|issue| issue["code"].to_string()),
        );
        lines.extend([answer, value]);
    }
    assert!(failed.is_empty(), "{} cases differ from the form:\n{}", failed.len(), failed.join("\n"));
    (lines, codes)
}

#[test]
fn forms_are_judged_by_their_rules() {
    let mut codes = BTreeSet::new();
    for (kind, folder) in [("forms", "forms"), ("follow_up", "follow-up"), ("plan_budget", "plan-budget")] {
        let (lines, expected) = judge_all(folder);
        write(kind, &lines);
        codes.extend(expected);
    }
    // JSON can always be read; what cannot be is in the tests of the npm package.
    let reachable = ALL_CODES.iter().map(|code| code.code).filter(|code| *code != "value.unreadable");
    let without: Vec<_> = reachable.filter(|code| !codes.contains(&format!("\"{code}\""))).collect();
    assert!(without.is_empty(), "no case has {without:?}");
}

/// Documents that no one wrote by hand say nothing about right and wrong, and much about sameness.
#[test]
fn generated_documents_are_judged() {
    let mut lines = Vec::new();
    for case in generated("drafts") {
        let [submit, value] = judge(&case, "submit");
        let [partial, same] = judge(&case, "partial");
        assert_eq!(value, same);
        lines.extend([submit, partial, value]);
    }
    write("drafts", &lines);
}

#[test]
fn generated_situations_are_assessed() {
    let mut lines = Vec::new();
    for (number, case) in generated("situations").into_iter().enumerate() {
        let situation: Situation = serde_json::from_value(case["situation"].clone()).unwrap();
        let at = At::new(
            parse_date(case["on"].as_str().unwrap()).unwrap(),
            case["place"].as_str().unwrap().parse().unwrap(),
        );
        match Rulebook::builtin().assess(&situation, &at) {
            Ok(assessment) => {
                lines.push(serde_json::to_string(&assessment).unwrap());
                // An explanation is long: one in ten.
                if number % 10 == 0 {
                    lines.push(serde_json::to_string(&assessment.explain()).unwrap());
                }
            }
            Err(error) => lines.push(serde_json::to_string(&error).unwrap()),
        }
    }
    write("situations", &lines);
}
