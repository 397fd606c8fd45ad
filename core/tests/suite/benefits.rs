//! The cases of `tests/conformance/benefits`, run natively, and what holds for every household.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may fail in any way"
)]

use std::path::Path;

use ansinh::{At, Benefit, Benefits, Household, Occurrence, Rulebook, Verdict, parse_date};
use serde_json::{Map, Value, json};

fn cases() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/benefits");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
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

/// What a case asks.
struct Asked {
    household: Household,
    occurrence: Option<Occurrence>,
    at: At,
}

impl Asked {
    fn new(case: &Value) -> Self {
        Self {
            household: serde_json::from_value(case["household"].clone()).unwrap(),
            occurrence: case.get("occurrence").map(|it| serde_json::from_value(it.clone()).unwrap()),
            at: At::new(
                parse_date(case["on"].as_str().unwrap()).unwrap(),
                case["place"].as_str().unwrap().parse().unwrap(),
            ),
        }
    }

    fn decide<'r>(&self, law: &'r Rulebook) -> Result<Benefits<'r>, ansinh::AssessError> {
        match &self.occurrence {
            Some(occurrence) => law.relief(&self.household, occurrence, &self.at),
            None => law.benefits(&self.household, &self.at),
        }
    }
}

/// A benefit as the cases write it: what it is, for whom, and as much as the expected one says.
fn written(benefit: &Benefit) -> Map<String, Value> {
    let Value::Object(mut object) = serde_json::to_value(benefit).unwrap() else { panic!("an object") };
    if let Some(Value::Object(amount)) = object.remove("amount") {
        object.extend(amount);
    }
    object
}

/// Whether every expected benefit is there, each once, and no other.
fn compare(expected: &Value, got: &[Map<String, Value>], what: &str, wrong: &mut Vec<String>) {
    let expected: Vec<&Map<String, Value>> = expected
        .as_array()
        .map_or_else(Vec::new, |list| list.iter().map(|it| it.as_object().unwrap()).collect());
    let holds = |expected: &Map<String, Value>, got: &Map<String, Value>| {
        expected.iter().all(|(key, value)| got.get(key).unwrap_or(&Value::Null) == value)
    };
    let mut rest: Vec<&Map<String, Value>> = got.iter().collect();
    for one in &expected {
        match rest.iter().position(|got| holds(one, got)) {
            Some(at) => _ = rest.remove(at),
            None => wrong.push(format!("{what}: expected {}", json!(one))),
        }
    }
    wrong.extend(rest.iter().map(|got| format!("{what}: not expected {}", json!(got))));
}

#[test]
fn benefits_are_those_of_the_law() {
    let mut failed = Vec::new();
    for (name, case) in cases() {
        let expect = &case["expect"];
        let mut wrong = Vec::new();
        match Asked::new(&case).decide(Rulebook::builtin()) {
            Err(error) => {
                if expect["error"] != error.code() {
                    wrong.push(format!("error: expected {}, got {}", expect["error"], error.code()));
                }
            }
            Ok(answer) => {
                if let Some(error) = expect.get("error") {
                    wrong.push(format!("error: expected {error}"));
                }
                let about = case["about"].as_array().unwrap();
                let of_kind: Vec<&Benefit> = answer
                    .benefits
                    .iter()
                    .filter(|it| case["kinds"].as_array().unwrap().contains(&json!(it.kind)))
                    .filter(|it| it.people.iter().all(|who| about.contains(&json!(who))))
                    .collect();
                let with = |verdict: Verdict| -> Vec<_> {
                    of_kind.iter().filter(|it| it.verdict == verdict).map(|it| written(it)).collect()
                };
                compare(&expect["due"], &with(Verdict::Yes), "due", &mut wrong);
                compare(&expect["undetermined"], &with(Verdict::Undetermined), "undetermined", &mut wrong);
                for id in expect["caveats"].as_array().into_iter().flatten() {
                    if !answer.caveats.contains(&id.as_str().unwrap()) {
                        wrong.push(format!("caveats: expected {id}"));
                    }
                }
            }
        }
        if !wrong.is_empty() {
            failed.push(format!("{name}\n    {}", wrong.join("\n    ")));
        }
    }
    assert!(failed.is_empty(), "{} cases differ from the law:\n{}", failed.len(), failed.join("\n"));
}

/// Everything that the households of the cases are given, in one order.
fn sorted(answer: &Benefits) -> Vec<String> {
    let mut lines: Vec<String> =
        answer.benefits.iter().map(|benefit| serde_json::to_string(benefit).unwrap()).collect();
    lines.sort();
    lines
}

#[test]
fn the_order_of_members_and_relations_changes_nothing() {
    for (name, case) in cases() {
        let mut asked = Asked::new(&case);
        let Ok(answer) = asked.decide(Rulebook::builtin()) else { continue };
        let before = sorted(&answer);
        asked.household.relations.reverse();
        for _ in 0..asked.household.members.len() {
            asked.household.members.rotate_left(1);
            assert_eq!(sorted(&asked.decide(Rulebook::builtin()).unwrap()), before, "{name}");
        }
        asked.household.members.reverse();
        assert_eq!(sorted(&asked.decide(Rulebook::builtin()).unwrap()), before, "{name}");
    }
}

/// The law with every standard level so many times over.
fn with_levels(times: u64) -> Rulebook {
    let mut instruments = serde_json::to_value(Rulebook::builtin().instruments()).unwrap();
    for instrument in instruments.as_array_mut().unwrap() {
        for level in
            instrument.get_mut("standard_level").into_iter().filter_map(Value::as_array_mut).flatten()
        {
            level["amount"] = json!(level["amount"].as_u64().unwrap() * times);
        }
    }
    Rulebook::from_json(&instruments.to_string()).unwrap()
}

#[test]
fn a_higher_level_lowers_no_amount() {
    let same = with_levels(1);
    let (twice, thrice) = (with_levels(2), with_levels(3));
    for (name, case) in cases() {
        let asked = Asked::new(&case);
        let Ok(answer) = asked.decide(Rulebook::builtin()) else { continue };
        assert_eq!(sorted(&asked.decide(&same).unwrap()), sorted(&answer), "{name}");
        let mut least = answer;
        for (law, times) in [(&twice, 2), (&thrice, 3)] {
            let more = asked.decide(law).unwrap();
            let total = |answer: &Benefits| -> u64 {
                let of_level = answer.due().filter_map(|due| due.amount).filter(|due| due.level.is_some());
                of_level.map(|due| due.quantity).sum()
            };
            assert!(total(&more) >= total(&least), "{name}");
            for due in more.due().filter_map(|due| due.amount.filter(|it| it.level.is_some())) {
                let level = due.level.unwrap().get();
                let coefficient = u64::from(due.coefficient.unwrap().hundredths());
                assert_eq!((due.quantity * 100, level % times), (level * coefficient, 0), "{name}");
            }
            least = more;
        }
    }
}

/// What is decided stays decided when more is known: each fact is taken away, one at a time.
#[test]
fn less_known_is_never_more_decided() {
    for (name, case) in cases() {
        let Ok(whole) = Asked::new(&case).decide(Rulebook::builtin()) else { continue };
        let members = case["household"]["members"].as_array().cloned().unwrap_or_default();
        for (at, member) in members.iter().enumerate() {
            let facts: Vec<String> =
                member["situation"].as_object().into_iter().flatten().map(|(key, _)| key.clone()).collect();
            for fact in facts {
                let mut case = case.clone();
                let situation = &mut case["household"]["members"][at]["situation"];
                situation.as_object_mut().unwrap().remove(&fact);
                let less = Asked::new(&case).decide(Rulebook::builtin()).unwrap();
                // With a fact taken away, what was due is due or undetermined, or something as high is.
                for due in whole.due() {
                    let kept = less.benefits.iter().any(|it| {
                        let same = it.people.iter().any(|who| due.people.contains(who));
                        it.provision == due.provision && (due.people.is_empty() || same)
                    });
                    let as_high = |it: &Benefit| {
                        it.kind.is_relief() == due.kind.is_relief()
                            && it.amount.map_or(0, |it| it.quantity) >= due.amount.map_or(0, |it| it.quantity)
                    };
                    let other = less.due().any(as_high);
                    assert!(kept || other, "{name}: without `{fact}`: {}", due.provision);
                }
            }
        }
    }
}

#[test]
fn nothing_printed_for_a_log_shows_a_value() {
    let household: Household = serde_json::from_value(json!({
        "members": [{ "id": "Mẫu", "situation": { "hiv": true, "draws": "applied" } }, { "id": "Ví" }],
        "relations": [{ "who": "Ví", "is": "takes_in", "whom": "Mẫu", "carer": { "kin": true } }],
    }))
    .unwrap();
    let occurrence: Occurrence =
        serde_json::from_value(json!({ "cause": "fire", "people": [{ "who": "Mẫu", "harm": "dead" }] }))
            .unwrap();
    let at = At::new(parse_date("2026-10-05").unwrap(), "01".parse().unwrap());
    let answer = Rulebook::builtin().relief(&household, &occurrence, &at).unwrap();
    assert!(!answer.benefits.is_empty());
    let shown = format!("{household:?} {occurrence:?} {answer:?} {:?}", answer.benefits[0]);
    let shown = format!("{shown} {:?} {:?}", occurrence.people, occurrence.cause);
    for value in ["Mẫu", "Ví", "applied", "Applied", "fire", "Fire", "Dead", "dead", "true"] {
        assert!(!shown.contains(value), "{value}: {shown}");
    }
}

/// The rows of the built-in law and the cases that ask for their kind while they are in force.
fn rows_and_cases() -> Vec<(ansinh::law::passage::Passage<'static>, Vec<(String, Value)>)> {
    let cases = cases();
    let rows = Rulebook::builtin().passages().filter(|passage| passage.benefit.is_some());
    rows.map(|row| {
        let asks = |case: &Value| {
            let on = parse_date(case["on"].as_str().unwrap()).unwrap();
            case["kinds"].as_array().unwrap().contains(&json!(row.benefit)) && row.period.contains(on)
        };
        let of_row = cases.iter().filter(|(_, case)| asks(case)).cloned().collect();
        (row, of_row)
    })
    .collect()
}

/// Whether a case expects a row.
fn expects(case: &Value, list: &str, id: &str) -> bool {
    case["expect"][list].as_array().into_iter().flatten().any(|row| row["provision"] == id)
}

/// The ages at which a condition changes, those of what it names left out.
fn ages(condition: &ansinh::law::condition::Condition, found: &mut Vec<i32>) {
    use ansinh::law::condition::Condition;
    match condition {
        Condition::Age(band) => found.extend([band.from, band.under].into_iter().flatten().map(i32::from)),
        other => other.parts().iter().for_each(|part| ages(part, found)),
    }
}

/// The cases are to show every row due and not due, its first and its last day, and each of its ages on the birthday and
/// the day before.
#[test]
fn the_cases_leave_nothing_out() {
    use chrono::Datelike;
    let mut gaps = Vec::new();
    for (row, cases) in rows_and_cases() {
        let id = row.id.as_str();
        let always_open = ["nd-136-2013/care-of-student"].contains(&id);
        let list = if always_open { "undetermined" } else { "due" };
        if !cases.iter().any(|(_, case)| expects(case, list, id)) {
            gaps.push(format!("{id}: never {list}"));
        }
        if !cases.iter().any(|(_, case)| !expects(case, "due", id) && !expects(case, "undetermined", id)) {
            gaps.push(format!("{id}: never not due"));
        }
        let mut bounds = Vec::new();
        row.when.into_iter().for_each(|when| ages(when, &mut bounds));
        for age in bounds {
            for (days, when) in [(0, "on the birthday"), (1, "the day before")] {
                let turns = |case: &Value| {
                    let on = parse_date(case["on"].as_str().unwrap()).unwrap() + chrono::Days::new(days);
                    case["household"]["members"].as_array().unwrap().iter().any(|member| {
                        let born =
                            member["situation"]["birth_date"].as_str().map(|day| parse_date(day).unwrap());
                        born.is_some_and(|born| {
                            (born.month(), born.day()) == (on.month(), on.day())
                                && on.year() - born.year() == age
                        })
                    })
                };
                if !cases.iter().any(|(_, case)| turns(case)) {
                    gaps.push(format!("{id}: {age}, {when}"));
                }
            }
        }
    }
    // Days: those of one row of each kind and decree speak for the others.
    let mut seen = std::collections::BTreeSet::new();
    for (row, cases) in rows_and_cases() {
        let kind = row.benefit.unwrap().name();
        // Nothing is decided before 2015.
        let first = row.period.from.unwrap().max(parse_date("2015-01-01").unwrap());
        let last = row.period.until.and_then(|until| until.pred_opt());
        for day in [Some(first), last].into_iter().flatten() {
            let key = format!("{} {kind}: {day}", row.instrument);
            let shown =
                cases.iter().any(|(_, case)| case["on"] == day.to_string() && expects(case, "due", &row.id));
            if shown {
                seen.insert(key);
            }
        }
    }
    for (row, _) in rows_and_cases() {
        let kind = row.benefit.unwrap().name();
        let first = row.period.from.unwrap().max(parse_date("2015-01-01").unwrap());
        let last = row.period.until.and_then(|until| until.pred_opt());
        for day in [Some(first), last].into_iter().flatten() {
            let key = format!("{} {kind}: {day}", row.instrument);
            if !seen.contains(&key) && !gaps.contains(&key) {
                gaps.push(key);
            }
        }
    }
    assert!(gaps.is_empty(), "{} gaps:\n{}", gaps.len(), gaps.join("\n"));
}

#[test]
fn a_province_raises_what_is_reckoned_on_its_level_and_not_the_social_pension() {
    let law = Rulebook::builtin()
        .with_json(
            &json!({
                "id": "nq-example", "short": "NQ mẫu", "number": "example", "place": "01", "evidence": "full_text",
                "in_force": { "from": "2027-01-01" }, "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }],
                "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 600_000 }],
            })
            .to_string(),
        )
        .unwrap();
    let funeral = |draws: &str, place: &str| {
        let dead = json!({ "birth_date": "1940-01-01", "draws": draws, "disability": "severe", "supporter": "other",
            "pension": false, "social_insurance": false, "survivor_pension": false, "merit_benefit": false,
            "social_allowance": false, "single_parent_child": false, "in_facility": false, "household": "neither" });
        let case = json!({ "on": "2027-06-15", "place": place,
            "household": { "members": [{ "id": "x", "situation": dead }] },
            "occurrence": { "cause": "other", "people": [{ "who": "x", "harm": "dead" }] } });
        let answer = Asked::new(&case).decide(&law).unwrap();
        let due: Vec<(String, u64)> =
            answer.due().map(|due| (due.provision.to_owned(), due.amount.unwrap().quantity)).collect();
        due
    };
    let one = |provision: &str, quantity| vec![(provision.to_owned(), quantity)];
    assert_eq!(funeral("allowance", "01"), one("nd-335-2026/funeral-of-recipient", 12_000_000));
    assert_eq!(funeral("allowance", "96"), one("nd-335-2026/funeral-of-recipient", 10_800_000));
    let pension = "nd-176-2025/funeral-of-recipient-since-2026";
    assert_eq!(funeral("social_pension", "01"), one(pension, 10_800_000));
    assert_eq!(funeral("social_pension", "96"), one(pension, 10_800_000));
    // Of both titles the higher: that of the allowance, where the province raises it.
    assert_eq!(funeral("applied", "01"), one("nd-335-2026/funeral-of-applicant", 12_000_000));
}

#[test]
fn an_amount_out_of_range_is_an_error() {
    // 540,000,000,000,000 đ is a level, fifty times that is no amount.
    let law = with_levels(1_000_000_000);
    let case = json!({ "on": "2027-06-15", "place": "01",
        "household": { "members": [{ "id": "x", "situation": { "in_facility": true } }] },
        "occurrence": { "cause": "other", "people": [{ "who": "x", "harm": "dead" }] } });
    let error = Asked::new(&case).decide(&law).unwrap_err();
    assert_eq!((error.code(), error.params().len()), ("amount", 1));
}

#[test]
fn a_large_household_is_decided() {
    let members: Vec<Value> = (0..2_000)
        .map(|at| json!({ "id": at.to_string(), "situation": { "draws": "allowance", "single_parent_child": true } }))
        .collect();
    let people: Vec<Value> = (0..2_000).map(|at| json!({ "who": at.to_string(), "harm": "dead" })).collect();
    let case = json!({ "on": "2022-06-15", "place": "01", "household": { "members": members },
        "occurrence": { "cause": "other", "people": people } });
    let answer = Asked::new(&case).decide(Rulebook::builtin()).unwrap();
    // Of two titles of each, one.
    assert_eq!(answer.due().count(), 2_000);
}
