//! The shared cases of timelines: what was due month by month, worked out by hand from the law.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ansinh::timeline::{HistoryFlaw, MemberTimeline};
use ansinh::{History, Months, Rulebook, TimelineError};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    #[allow(dead_code, reason = "for the reader")]
    law: String,
    #[serde(default)]
    #[allow(dead_code, reason = "for the reader")]
    why: String,
    place: String,
    period: Months,
    history: Value,
    #[serde(default)]
    expect: BTreeMap<String, Expected>,
    #[serde(default)]
    error: Option<Refused>,
    /// The law known on that day.
    #[serde(default)]
    known_on: Option<chrono::NaiveDate>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    due: BTreeMap<String, u64>,
    #[serde(default)]
    status: BTreeMap<String, String>,
    #[serde(default)]
    provisions: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    causes: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    open: BTreeMap<String, Vec<String>>,
    /// Of [`OF_TIMING`], those that are told.
    #[serde(default)]
    caveats: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    arrears: Option<ExpectedArrears>,
}

/// The caveats of months of which the words on timing do not say whether they count so.
const OF_TIMING: [&str; 7] = [
    "nd-147-2025/months-uncertain",
    "nd-136-2013/granted-again",
    "nd-20-2021/granted-again",
    "nd-20-2021/before-the-decree",
    "nd-176-2025/own-request",
    "nd-176-2025/held-back-alike",
    "nd-335-2026/drawing-before",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectedArrears {
    total: i64,
    months: BTreeMap<String, i64>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    code: String,
    #[serde(default)]
    member: Option<usize>,
    #[serde(default)]
    event: Option<usize>,
}

fn cases() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/timeline");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut cases = Vec::new();
    for file in files.iter().filter(|file| file.extension().is_some_and(|it| it == "json")) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(file).unwrap();
        let of_file: Vec<Case> =
            serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        cases.extend(of_file.into_iter().map(|case| (name.clone(), case)));
    }
    cases
}

#[test]
fn the_shared_cases_hold() {
    let cases = cases();
    assert!(cases.len() >= 100, "{} cases", cases.len());
    let mut wrong = Vec::new();
    for (file, case) in &cases {
        let found = judge(case);
        if !found.is_empty() {
            wrong.push(format!("{file}: {}\n    {}", case.name, found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

fn judge(case: &Case) -> Vec<String> {
    let builtin = Rulebook::builtin();
    let then = case.known_on.map(|day| builtin.known_on(day).unwrap());
    let law = then.as_ref().unwrap_or(builtin);
    let history: History = match serde_json::from_value(case.history.clone()) {
        Ok(history) => history,
        Err(error) => return vec![format!("the history cannot be read: {error}")],
    };
    let answer = law.timeline(&history, case.period, case.place.parse().unwrap());
    match (&case.error, answer) {
        (None, Ok(timeline)) => {
            let of = |id: &str| timeline.members.iter().find(|member| member.id == id);
            let members = case.expect.iter();
            members
                .flat_map(|(id, expected)| match of(id) {
                    Some(member) => differences(case, member, expected),
                    None => vec![format!("no member {id}")],
                })
                .collect()
        }
        (None, Err(error)) => vec![format!("refused: {error}")],
        (Some(refused), Ok(_)) => vec![format!("expected the error {}", refused.code)],
        (Some(refused), Err(error)) => {
            let at = match &error {
                TimelineError::History(flaws) => flaws
                    .iter()
                    .map(|HistoryFlaw { member, event, problem }| (*member, *event, problem.code()))
                    .collect(),
                other => vec![(None, None, other.code())],
            };
            let fits = |(member, event, code): &(Option<usize>, Option<usize>, &str)| {
                *code == refused.code
                    && (refused.member.is_none() || refused.member == *member)
                    && (refused.event.is_none() || refused.event == *event)
            };
            if at.iter().any(fits) {
                Vec::new()
            } else {
                vec![format!("expected {}, found {error}", refused.code)]
            }
        }
    }
}

fn differences(case: &Case, member: &MemberTimeline, expected: &Expected) -> Vec<String> {
    let mut found = Vec::new();
    let mut differ = |month: &str, what: &str, expected: String, actual: String| {
        if expected != actual {
            found.push(format!("{month}: {what} {actual}, expected {expected}"));
        }
    };
    let months: Vec<String> = case.period.iter().map(|month| month.to_string()).collect();
    let listed: Vec<&String> = expected.due.keys().collect();
    differ("period", "months", format!("{months:?}"), format!("{listed:?}"));
    let segment = |month: &str| {
        let month = month.parse().unwrap();
        member.segments.iter().find(|it| Months::new(it.from, it.until).contains(month))
    };
    let names = |list: &[String]| {
        let mut list = list.to_vec();
        list.sort();
        list.dedup();
        format!("{list:?}")
    };
    for (month, due) in &expected.due {
        let actual = segment(month).map(|it| it.due.get());
        differ(month, "due", format!("{:?}", Some(*due)), format!("{actual:?}"));
    }
    for (month, status) in &expected.status {
        let actual = segment(month).map(|it| serde_json::to_value(it.status).unwrap());
        differ(month, "status", status.clone(), actual.unwrap().as_str().unwrap().to_owned());
    }
    for (month, provisions) in &expected.provisions {
        let actual: Vec<String> =
            segment(month).unwrap().allowances.iter().map(|it| it.provision.to_owned()).collect();
        differ(month, "provisions", names(provisions), names(&actual));
    }
    for (month, causes) in &expected.causes {
        let begins = segment(month).filter(|it| it.from.to_string() == *month);
        let actual: Vec<String> = begins
            .into_iter()
            .flat_map(|it| it.causes.iter())
            .map(|cause| serde_json::to_value(cause.kind).unwrap().as_str().unwrap().to_owned())
            .collect();
        differ(month, "causes", names(causes), names(&actual));
    }
    for (month, caveats) in &expected.caveats {
        let told = segment(month).unwrap().caveats.iter().filter(|id| OF_TIMING.contains(id));
        differ(month, "caveats", names(caveats), names(&told.map(|id| (*id).to_owned()).collect::<Vec<_>>()));
    }
    for (month, open) in &expected.open {
        let actual: Vec<String> =
            segment(month).unwrap().open_norms.iter().map(|id| (*id).to_owned()).collect();
        differ(month, "open norms", names(open), names(&actual));
    }
    if let Some(arrears) = &expected.arrears {
        differ("arrears", "total", arrears.total.to_string(), member.arrears.total.to_string());
        let actual: BTreeMap<String, i64> =
            member.arrears.months.iter().map(|it| (it.month.to_string(), it.difference)).collect();
        differ("arrears", "months", format!("{:?}", arrears.months), format!("{actual:?}"));
    }
    found
}

#[test]
fn months_before_a_decision_anew_say_that_they_need_one() {
    let events = |ends: Value| {
        let mut events = serde_json::json!([
            { "on": "2021-09-01", "event": { "facts": {
                "disability": "severe", "household": "neither", "hiv": false, "children": [], "pension": false,
                "social_insurance": false, "merit_benefit": false, "in_facility": false
            } } },
            { "on": "2021-09-10", "event": "granted" },
            { "on": "2023-06-10", "event": "granted" }
        ]);
        events.as_array_mut().unwrap().extend(ends.as_array().unwrap().iter().cloned());
        let member = serde_json::json!({ "id": "p", "birth_date": "1985-02-01", "events": events });
        serde_json::from_value::<History>(serde_json::json!({ "members": [member] })).unwrap()
    };
    let of = |history: &History| -> Vec<(String, u64, bool)> {
        let period = Months::new("2023-01".parse().unwrap(), "2023-08".parse().unwrap());
        let timeline = Rulebook::builtin().timeline(history, period, "01".parse().unwrap()).unwrap();
        let segments = timeline.members.first().unwrap().segments.iter();
        let told = |caveats: &[&str]| caveats.contains(&"nd-20-2021/granted-again");
        segments.map(|it| (it.from.to_string(), it.due.get(), told(&it.caveats))).collect()
    };
    let line = |month: &str, due, told| (month.to_owned(), due, told);
    // Refused in February: stopped from March on, and from there granted anew. From June it is certain.
    let renounced = events(serde_json::json!([{ "on": "2023-02-10", "event": "renounced" }]));
    let expected =
        [line("2023-01", 540_000, false), line("2023-03", 540_000, true), line("2023-06", 540_000, false)];
    assert_eq!(of(&renounced), expected);
    // A new certificate after the old one had lapsed: from its month, by the words of the decree.
    let lapsed = events(serde_json::json!([
        { "on": "2023-02-10", "event": { "facts": { "disability": "mild" } } },
        { "on": "2023-04-10", "event": { "facts": { "disability": "severe" } } }
    ]));
    let expected = [
        line("2023-01", 540_000, false),
        line("2023-03", 0, false),
        line("2023-04", 540_000, false),
        line("2023-06", 540_000, false),
    ];
    assert_eq!(of(&lapsed), expected);
}

/// A move and a new fact in one month, and neither changes what is paid. The child is invented.
#[test]
fn a_move_is_a_cause_beside_a_fact_that_changes_nothing() {
    let history = serde_json::json!({
        "moves": [{ "on": "2021-12-07", "place": "40" }],
        "members": [{ "id": "p", "birth_date": "2018-04-10", "events": [
            { "on": "2018-04-10", "event": { "facts": {
                "father": "able", "mother": "able", "household": "poor", "hiv": true, "disability": "none",
                "abandoned": false, "adopted": false, "study": "none", "in_facility": false, "wage": false,
                "pension": false, "social_insurance": false, "merit_benefit": false, "marital_status": "never_married",
                "children": [], "area": "other", "social_allowance": false
            } } },
            { "on": "2021-07-02", "event": { "facts": { "disability": "severe" } } },
            { "on": "2022-01-01", "event": { "facts": { "disability": "extremely_severe" } } },
            { "on": "2022-03-10", "event": "granted" }
        ] }]
    });
    let history = History::from_value(&history).unwrap();
    let period = Months::new("2021-07".parse().unwrap(), "2022-03".parse().unwrap());
    let timeline = Rulebook::builtin().timeline(&history, period, "74".parse().unwrap()).unwrap();
    let segments = &timeline.members[0].segments;
    assert!(
        segments.iter().skip(1).all(|segment| !segment.causes.is_empty()),
        "{:?}",
        segments.iter().map(|it| it.from.to_string()).collect::<Vec<_>>()
    );
    let moved = segments.iter().find(|segment| segment.from == "2022-01".parse().unwrap()).unwrap();
    assert!(moved.causes.iter().any(|cause| cause.kind == ansinh::timeline::CauseKind::Move));
}

/// A new law in a month that is paid as before, because a fact of the same day leaves it open. The person is invented.
#[test]
fn a_new_law_is_a_cause_where_the_month_is_paid_by_the_facts_of_before() {
    let history = serde_json::json!({
        "facts": [{ "from": "2021-07-01", "household": "neither" }],
        "members": [{ "id": "p", "birth_date": "1941-08-01", "events": [
            { "on": "2010-01-01", "event": { "facts": {
                "household": "poor", "area": "extremely_difficult", "hiv": false, "study": "none",
                "in_facility": false, "wage": false, "pension": false, "social_insurance": false, "low_pension": false,
                "merit_benefit": false, "social_allowance": false, "can_work": false, "marital_status": "widowed",
                "children": [], "supporter": "other", "can_live_in_community": true, "qualifies_for_facility": false,
                "taken_in": false
            } } },
            { "on": "2021-06-30", "event": "granted" },
            { "on": "2021-07-02", "event": "stopped" }
        ] }]
    });
    let history = History::from_value(&history).unwrap();
    let period = Months::new("2021-06".parse().unwrap(), "2021-09".parse().unwrap());
    let timeline = Rulebook::builtin().timeline(&history, period, "96".parse().unwrap()).unwrap();
    let july = &timeline.members[0].segments[1];
    let kinds: Vec<_> = july.causes.iter().map(|cause| cause.kind).collect();
    assert_eq!((july.from, july.due), ("2021-07".parse().unwrap(), ansinh::Dong::new(360_000).unwrap()));
    assert!(!july.settled, "what the disability is, is not known");
    assert_eq!(kinds, [ansinh::timeline::CauseKind::Law, ansinh::timeline::CauseKind::Fact]);
}

/// A decision that counts from before it was signed, after one that ended: between the two a history can be shortened, and
/// the stop of the first is still that of a decision. The person is invented.
#[test]
fn a_history_is_shortened_between_a_refusal_its_stop_and_a_decision_anew() {
    let history = serde_json::json!({
        "members": [{ "id": "p", "birth_date": "1941-08-10", "events": [
            { "on": "2010-01-01", "event": { "facts": {
                "household": "near_poor", "area": "other", "disability": "none", "hiv": false, "study": "none",
                "in_facility": false, "wage": false, "pension": false, "social_insurance": false, "low_pension": false,
                "merit_benefit": false, "social_allowance": false, "can_work": false, "marital_status": "widowed",
                "children": [], "supporter": "none", "can_live_in_community": true, "qualifies_for_facility": false,
                "taken_in": false
            } } },
            { "on": "2021-07-01", "event": "granted" },
            { "on": "2021-07-02", "event": { "suspended": "review_refused" } },
            { "on": "2021-08-10", "event": { "facts": { "disability": "severe" } } },
            { "on": "2022-10-01", "event": "stopped" },
            { "on": "2022-11-10", "event": "granted" }
        ] }]
    });
    let (law, history) = (Rulebook::builtin(), History::from_value(&history).unwrap());
    let month = |month: &str| month.parse::<ansinh::Month>().unwrap();
    let place = "96".parse().unwrap();
    let until = month("2023-09");
    let whole = law.timeline(&history, Months::new(month("2022-10"), until), place).unwrap();
    let (later, place) = law.carry_over(&history, month("2022-10"), place).unwrap();
    let rest = law.timeline(&later, Months::new(month("2022-10"), until), place).unwrap();
    let due = |timeline: &ansinh::Timeline<'_>| -> Vec<_> {
        timeline.members[0].segments.iter().map(|it| (it.from, it.status, it.due)).collect()
    };
    assert_eq!(due(&rest), due(&whole));
}

/// A decision that was ended before it counted, because the one before it still ran, is never paid. The person is invented.
#[test]
fn a_decision_that_ended_before_it_counted_is_not_paid() {
    let facts = serde_json::json!({
        "household": "poor", "area": "other", "disability": "none", "hiv": false, "study": "none", "in_facility": false,
        "wage": false, "pension": false, "social_insurance": false, "low_pension": false, "merit_benefit": false,
        "social_allowance": false, "can_work": false, "marital_status": "widowed", "children": [], "supporter": "none",
        "can_live_in_community": true, "qualifies_for_facility": false, "taken_in": false
    });
    let month = |month: &str| month.parse::<ansinh::Month>().unwrap();
    let law = Rulebook::builtin();
    for (ends, from) in [
        (
            vec![
                ("2026-06-01", "granted"),
                ("2026-07-05", "stopped"),
                ("2026-07-10", "granted"),
                ("2026-07-20", "died"),
            ],
            "2026-08",
        ),
        (
            vec![
                ("2026-06-01", "granted"),
                ("2026-07-05", "stopped"),
                ("2026-07-10", "granted"),
                ("2026-07-20", "renounced"),
            ],
            "2026-08",
        ),
        // The first runs through June, the second through July, and the third would count from August.
        (
            vec![
                ("2026-06-01", "granted"),
                ("2026-06-01", "stopped"),
                ("2026-06-02", "granted"),
                ("2026-06-03", "granted"),
                ("2026-07-02", "died"),
            ],
            "2026-08",
        ),
        // Before the first month that can be decided.
        (vec![("2014-05-10", "granted"), ("2014-08-10", "stopped")], "2015-01"),
    ] {
        let mut events = vec![serde_json::json!({ "on": "2010-01-01", "event": { "facts": facts } })];
        events.extend(ends.iter().map(|(on, event)| serde_json::json!({ "on": on, "event": event })));
        let history = serde_json::json!({
            "members": [{ "id": "p", "birth_date": "1935-12-10", "events": events }]
        });
        let history = History::from_value(&history).unwrap();
        let period = Months::new(month(from), month("2027-01"));
        let place: ansinh::Place = "79".parse().unwrap();
        let due = |timeline: &ansinh::Timeline<'_>| {
            timeline.members[0].segments.iter().map(|it| it.due.get()).sum::<u64>()
        };
        assert_eq!(due(&law.timeline(&history, period, place).unwrap()), 0, "{ends:?}");
        if from == "2026-08" {
            let (later, place) = law.carry_over(&history, month(from), place).unwrap();
            assert_eq!(due(&law.timeline(&later, period, place).unwrap()), 0, "shortened: {ends:?}");
        }
    }
}

/// What was paid without a decision: nothing was due. The person is invented.
fn overpaid(paid: &[(&str, u64)]) -> Result<i64, TimelineError> {
    let paid: Vec<Value> =
        paid.iter().map(|(month, amount)| serde_json::json!({ "month": month, "amount": amount })).collect();
    let member = serde_json::json!({ "id": "1", "birth_date": "1980-05-01", "paid": paid });
    let history: History = serde_json::from_value(serde_json::json!({ "members": [member] })).unwrap();
    let period = Months::new("2024-01".parse().unwrap(), "2024-04".parse().unwrap());
    let timeline = Rulebook::builtin().timeline(&history, period, "96".parse().unwrap())?;
    Ok(timeline.members.first().unwrap().arrears.total)
}

/// 2^53 - 1 is the last whole number that every reader of JSON holds.
#[test]
fn sums_of_what_was_paid_are_exact_or_an_error() {
    const MOST: u64 = 9_007_199_254_740_991;
    assert_eq!(overpaid(&[("2024-01", MOST - 1), ("2024-01", 1)]), Ok(-9_007_199_254_740_991));
    assert_eq!(overpaid(&[("2024-01", MOST - 1), ("2024-02", 1)]), Ok(-9_007_199_254_740_991));
    for too_much in [
        [("2024-01", MOST), ("2024-01", MOST)],
        [("2024-01", MOST), ("2024-01", 1)],
        [("2024-01", MOST), ("2024-02", MOST)],
        [("2024-01", MOST), ("2024-02", 1)],
    ] {
        assert_eq!(overpaid(&too_much), Err(TimelineError::TooMuch), "{too_much:?}");
    }
    // A payment outside the months that are asked for counts for nothing.
    assert_eq!(overpaid(&[("2024-01", MOST), ("2024-04", MOST)]), Ok(-9_007_199_254_740_991));
}
