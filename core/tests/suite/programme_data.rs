//! Plans as data: what is wrong with one that is supplied, its costs added up, and what it makes due.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeSet;

use ansinh::programme::{Budget, Cycle, Programme, ProgrammeError};
use serde_json::{Value, json};

use crate::programme_common::{changed, plan};
use crate::register::{errors, schema};

/// A change to a sound plan, and the code of the flaw that it makes.
fn flaws() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("duplicate_id", "/actor/1/id", json!("school")),
        ("duplicate_id", "/review/0/id", json!("school")),
        ("duplicate_id", "/attached/0/id", json!("school")),
        ("duplicate_id", "/budget/0/rows/1/id", json!("r1")),
        ("unknown_reference", "/objective/0/measures", json!(["nothing"])),
        ("unknown_reference", "/target_group/1/part_of", json!("task")),
        ("unknown_reference", "/measure/0/actors", json!(["done"])),
        ("unknown_reference", "/activity/1/part_of", json!("all")),
        ("unknown_reference", "/activity/0/actors", json!(["nobody"])),
        ("unknown_reference", "/model/0/lead", json!("nobody")),
        ("unknown_reference", "/obligation/0/who", json!(["school", "nobody"])),
        ("unknown_reference", "/model/0/reviews", json!(["yearly", "nothing"])),
        ("unknown_reference", "/model/0/reviews", json!(["task"])),
        ("unknown_reference", "/obligation/0/to", json!(["nobody"])),
        ("unknown_reference", "/obligation/1/from", json!(["mid"])),
        ("unknown_reference", "/review/0/actors", json!(["nobody"])),
        ("unknown_reference", "/baseline/0/measure", json!("nothing")),
        ("unknown_reference", "/baseline/1/denominator_of", json!(["done", "nothing"])),
        ("unknown_reference", "/pair/0/kind/survival/lost", json!("nothing")),
        ("unknown_reference", "/pair/0/kind/survival/left", json!("nothing")),
        ("unknown_reference", "/pair/1/kind/exclusive/group", json!("done")),
        ("unknown_reference", "/pair/1/kind/exclusive/either/measure", json!("some")),
        ("unknown_reference", "/pair/1/kind/exclusive/either/groups", json!(["some", "nobody"])),
        ("unknown_reference", "/pair/1/kind/exclusive/or/measure", json!("nothing")),
        ("unknown_reference", "/pair/1/kind/exclusive/or/groups", json!(["nobody"])),
        ("unknown_reference", "/pair/2/kind/part/part", json!("nothing")),
        ("unknown_reference", "/pair/2/kind/part/whole", json!("nothing")),
        ("part_of_itself", "/activity/1/part_of", json!("subtask")),
        ("lines_beyond_source", "/measure/0/target/0/lines", json!(["99-101"])),
        ("lines_beyond_source", "/budget/0/rows/0/lines", json!(["101"])),
        ("lines_beyond_source", "/narrative", json!(["101"])),
        ("lines_beyond_source", "/attached/0/lines", json!(["101"])),
        ("lines_beyond_source", "/attached/0/issued/0/lines", json!(["101"])),
        ("empty_years", "/until", json!(2030)),
        ("empty_years", "/measure/2/target/0/when", json!({ "years": [2035, 2031] })),
        // Found by fuzzing: such a plan took ten seconds.
        ("too_many_years", "/until", json!(65_535)),
        ("too_many_years", "/until", json!(2131)),
        ("empty_days", "/actor/1/from", json!("2041-01-01")),
        ("invalid_date", "/issued/0/on", json!("15/12/2030")),
        ("invalid_date", "/attached/0/issued/0/on", json!("2030-12-32")),
        ("invalid_date", "/legal_basis/0/issued", json!("2030-13")),
        ("invalid_date", "/baseline/0/as_of", json!("last year")),
        ("invalid_day", "/obligation/0/before", json!("11-31")),
        ("unknown_source", "/budget/0/rows/0/cells/abroad", json!("1")),
        ("unknown_source", "/budget/0/totals/cells/abroad", json!("1")),
        ("too_large", "/budget/0/rows/0/cells", json!({ "central": "999999999999", "local": "1" })),
        ("target_without_value", "/measure/0/target/0", json!({ "when": { "year": 2035 }, "is": ">=" })),
        ("target_with_value", "/measure/0/target/0/is", json!("done")),
        ("target_with_value", "/measure/0/target/0/to", json!("99")),
        ("target_range", "/measure/0/target/0/is", json!("between")),
        ("denominator", "/measure/2/denominator", json!({ "vi": "?", "en": "?" })),
        ("denominator", "/measure/0/kind/rate/per", json!(0)),
        ("count_range", "/model/0/sites/to", json!(39)),
        ("pair_years", "/pair/0/kind/survival/years", json!(0)),
        ("pair_years", "/pair/0/kind/survival/years", json!(21)),
    ]
}

#[test]
fn a_flaw_for_each_thing_that_is_wrong() {
    let mut seen = BTreeSet::new();
    for (code, pointer, value) in flaws() {
        let json = changed(&[(pointer, Some(value))]).to_string();
        let error = Programme::from_json(&json).unwrap_err();
        let ProgrammeError::Flawed(flaws) = &error else { panic!("{pointer}: {error}") };
        assert!(flaws.iter().any(|flaw| flaw.code() == code), "{code}: {flaws:?}");
        let written = serde_json::to_value(&error).unwrap();
        assert_eq!(
            (&written["code"], &written["flaws"][0]["code"]),
            (&json!("flawed"), &json!(flaws[0].code()))
        );
        assert_eq!(written["message"], error.to_string());
        seen.insert(code);
    }
    assert_eq!(seen.len(), 17, "{seen:?}");
}

/// Two groups that are parts of each other.
#[test]
fn parts_do_not_go_in_circles() {
    let json = changed(&[("/target_group/0/part_of", Some(json!("some")))]).to_string();
    let Err(ProgrammeError::Flawed(flaws)) = Programme::from_json(&json) else { panic!() };
    assert_eq!(flaws.iter().map(|flaw| flaw.code()).collect::<Vec<_>>(), ["part_of_itself"; 2]);
}

#[test]
fn what_is_no_plan_is_told_with_its_place() {
    for (json, line, column, says) in [
        ("{", 1, 1, "EOF"),
        ("{\n\"plan\": 1}", 2, 6, "unknown field `plan`"),
        (r#"{"id": "x"}"#, 1, 11, "missing field `title`"),
    ] {
        let error = Programme::from_json(json).unwrap_err();
        let ProgrammeError::Json { message, line: at, column: place } = &error else { panic!("{error}") };
        assert_eq!((*at, *place), (line, column), "{error}");
        assert!(message.contains(says), "{message}");
        assert_eq!(error.code(), "not_a_programme");
    }
}

#[test]
fn a_plan_comes_back_as_it_was() {
    let first = plan(&[]);
    let again = Programme::from_json(&serde_json::to_string(&first).unwrap()).unwrap();
    assert_eq!(first, again);
    assert_eq!(first.check(), []);
}

fn costs(changes: &[(&str, Option<Value>)]) -> Budget {
    plan(changes).budget.remove(0)
}

#[test]
fn costs_are_added_up_by_row_and_by_source() {
    let sums = costs(&[]).reconcile().unwrap();
    assert_eq!(sums.issues, []);
    let columns: Vec<_> = sums.columns.iter().map(|sum| (sum.id.as_str(), sum.sum.to_string())).collect();
    assert_eq!(columns, [("central", "95".to_owned()), ("local", "85.5".to_owned())]);
    // 95 of 180.5 is 10 of 19.
    let share = (sums.columns[0].share.as_deref(), sums.columns[0].percent.unwrap().to_string());
    assert_eq!(share, (Some("10/19"), "52.63".to_owned()));
    assert_eq!(sums.columns[1].percent.unwrap().to_string(), "47.37");
    assert_eq!(sums.total.share.as_deref(), Some("1/1"));
    assert_eq!(sums.rows[0].difference.unwrap().to_string(), "0");
    assert_eq!(sums.of_row_totals, sums.of_column_totals);
}

#[test]
fn a_row_with_its_total_alone_counts_in_the_sum_of_all() {
    let only_total = [("/budget/0/rows/1/cells", Some(json!({})))];
    let sums = costs(&only_total).reconcile().unwrap();
    // What the sources come to is not known, so nothing is held against them.
    assert_eq!((sums.issues.len(), sums.total.sum.to_string()), (0, "180.5".to_owned()));
    assert!(sums.columns.iter().all(|sum| sum.stated.is_none() && sum.difference.is_none()));
    let blank = [("/budget/0/rows/1/total", None), ("/budget/0/totals", None)];
    let sums = costs(&blank).reconcile().unwrap();
    assert_eq!((sums.issues.len(), sums.of_row_totals, sums.of_column_totals), (0, None, None));
}

#[test]
fn nothing_at_all_has_no_shares() {
    let none = costs(&[("/budget/0/rows", Some(json!([]))), ("/budget/0/totals", None)]);
    let sums = none.reconcile().unwrap();
    assert!(sums.columns.iter().all(|sum| sum.share.is_none() && sum.percent.is_none()));
}

#[test]
fn a_table_with_unknown_sources_is_not_added_up() {
    let mut table = costs(&[]);
    table.sources.remove(0);
    assert_eq!(table.reconcile(), None);
}

/// Item, last day and whether the plan names it.
fn due(plan: &Programme, year: u16) -> Vec<(String, String, bool)> {
    let due = plan.calendar(year);
    due.into_iter().map(|due| (due.item, due.last_day.to_string(), due.date_set)).collect()
}

fn is(item: &str, day: &str, set: bool) -> (String, String, bool) {
    (item.to_owned(), day.to_owned(), set)
}

#[test]
fn a_year_has_what_is_due_in_it_in_order() {
    let plan = plan(&[]);
    let ordinary = [
        is("school-report", "2032-06-30", false),
        is("school-report", "2032-11-09", true),
        is("office-report", "2032-12-31", false),
        is("yearly", "2032-12-31", false),
    ];
    assert_eq!(due(&plan, 2032), ordinary);
    assert!(due(&plan, 2035).contains(&is("mid", "2035-12-31", false)));
    // The final review has no year: it is told in the last.
    assert_eq!(due(&plan, 2040).last(), Some(&is("final", "2040-12-31", false)));
    assert!(!due(&plan, 2039).iter().any(|(item, ..)| item == "final"));
    assert_eq!((due(&plan, 2030), due(&plan, 2041)), (Vec::new(), Vec::new()));
    let all = plan.calendar(2032);
    let models: Vec<_> = all.iter().map(|due| (due.item.as_str(), due.models.as_slice())).collect();
    assert_eq!(models[3], ("yearly", &["model".to_owned()][..]));
    assert!(models[..3].iter().all(|(_, models)| models.is_empty()), "{models:?}");
    assert!(all.iter().all(|due| due.year_set));
    let first = &all[0];
    assert_eq!(
        (first.who.as_slice(), first.to.as_slice()),
        (&["school".to_owned()][..], &["office".to_owned()][..])
    );
    let days = (first.period.from.unwrap().to_string(), first.period.until.unwrap().to_string());
    assert_eq!(days, ("2032-01-01".to_owned(), "2032-07-01".to_owned()));
}

#[test]
fn cycles_and_days() {
    let with = |cycle: &str, before: Option<&str>, year: Option<u16>, asked: u16| {
        let mut changes = vec![("/obligation/0/cycle", Some(json!(cycle)))];
        changes.push(("/obligation/0/before", before.map(|day| json!(day))));
        changes.extend(year.map(|year| ("/obligation/0/year", Some(json!(year)))));
        let all = due(&plan(&changes), asked);
        let days = all.into_iter().filter(|(item, ..)| item == "school-report");
        days.map(|(_, day, set)| (day, set)).collect::<Vec<_>>()
    };
    let day = |day: &str, set| (day.to_owned(), set);
    assert_eq!(with("yearly", Some("11-10"), None, 2033), [day("2033-11-09", true)]);
    assert_eq!(with("yearly", None, None, 2033), [day("2033-12-31", false)]);
    // Before New Year's day is the last day of the year before; before 1 March, 28 or 29 February.
    assert_eq!(with("yearly", Some("01-01"), None, 2033), [day("2032-12-31", true)]);
    assert_eq!(with("yearly", Some("03-01"), None, 2036), [day("2036-02-29", true)]);
    assert_eq!(with("yearly", Some("03-01"), None, 2037), [day("2037-02-28", true)]);
    assert_eq!(with("yearly", Some("02-29"), None, 2037), [day("2037-02-28", true)]);
    assert_eq!(with("half_yearly", None, None, 2033), [day("2033-06-30", false), day("2033-12-31", false)]);
    assert_eq!(
        with("quarterly", None, None, 2033),
        ["2033-03-31", "2033-06-30", "2033-09-30", "2033-12-31"].map(|it| day(it, false))
    );
    assert_eq!(with("as_ruled", None, None, 2033), [day("2033-12-31", false)]);
    assert_eq!(with("not_said", None, None, 2033), [day("2033-12-31", false)]);
    assert_eq!(with("as_ruled", Some("11-10"), None, 2033), [day("2033-11-09", true)]);
    assert_eq!(with("once", None, Some(2033), 2033), [day("2033-12-31", false)]);
    assert_eq!(with("once", Some("07-20"), Some(2033), 2033), [day("2033-07-19", true)]);
    assert_eq!(with("once", None, Some(2033), 2034), []);
}

/// Neither of them says in which years.
#[test]
fn as_ruled_and_not_said_tell_no_year() {
    for (cycle, expected) in [("yearly", true), ("as_ruled", false), ("not_said", false)] {
        for until in [2040, 2031] {
            let plan = plan(&[
                ("/obligation/1/cycle", Some(json!(cycle))),
                ("/review/1/year", None),
                ("/until", Some(json!(until))),
            ]);
            let due = plan.calendar(2031).into_iter().find(|due| due.item == "office-report").unwrap();
            assert_eq!((due.year_set, serde_json::to_value(due.cycle).unwrap()), (expected, json!(cycle)));
        }
    }
    let cycles: Vec<_> = plan(&[]).calendar(2040).into_iter().map(|due| (due.item, due.cycle)).collect();
    let of = |item: &str| cycles.iter().find(|(of, _)| of == item).unwrap().1;
    assert_eq!(
        [of("school-report"), of("yearly"), of("final")],
        [Cycle::HalfYearly, Cycle::Yearly, Cycle::Once]
    );
}

/// Nothing is owed for a time that was over when the plan was issued.
#[test]
fn nothing_is_due_before_the_plan_was_issued() {
    let half_years = |issued: Value| {
        let plan = plan(&[("/issued", Some(issued)), ("/obligation/0/before", None)]);
        let all = due(&plan, 2031).into_iter().filter(|(item, ..)| item == "school-report");
        all.map(|(_, day, _)| day).collect::<Vec<_>>()
    };
    let on = |days: &[&str]| days.iter().map(|day| json!({ "on": day, "lines": ["3"] })).collect::<Value>();
    let both = ["2031-06-30", "2031-12-31"];
    assert_eq!(half_years(on(&["2031-06-30"])), both);
    assert_eq!(half_years(on(&["2031-07-01"])), both[1..]);
    // It may have been before.
    assert_eq!(half_years(on(&["2031"])), both);
    assert_eq!(half_years(on(&["2031-07-06", "2031-06-06"])), both);
    assert_eq!(half_years(on(&[])), both);
}

/// Whoever is no longer there on the last day is told, and who has the work now.
#[test]
fn who_has_ended_is_told() {
    let ended = |until: &str, year: u16| {
        let plan = plan(&[("/actor/1/until", Some(json!(until)))]);
        let all = plan.calendar(year).into_iter().filter(|due| !due.ended.is_empty());
        all.map(|due| (due.item, due.last_day.to_string())).collect::<Vec<_>>()
    };
    let is = |item: &str, day: &str| (item.to_owned(), day.to_owned());
    let late =
        [is("school-report", "2032-11-09"), is("office-report", "2032-12-31"), is("yearly", "2032-12-31")];
    assert_eq!(ended("2032-11-09", 2032), late);
    // On the 9th it was still there.
    assert_eq!(ended("2032-11-10", 2032), late[1..]);
    assert_eq!(ended("2033-01-01", 2032), []);
    let plan = plan(&[("/actor/1/until", Some(json!("2032-07-01")))]);
    let due = plan.calendar(2032).into_iter().find(|due| due.item == "office-report").unwrap();
    let told = json!([{
        "actor": "office", "on": "2032-07-01", "successor": { "vi": "Văn phòng khác", "en": "Another office" },
        "evidence": "second_hand"
    }]);
    assert_eq!(serde_json::to_value(&due.ended).unwrap(), told);
}

/// What is owed once, in a year that is not named, may be due in any: it is not made out to be of the last.
#[test]
fn a_year_that_is_not_named_is_not_made_up() {
    let once = plan(&[("/obligation/0/cycle", Some(json!("once"))), ("/review/1/year", None)]);
    for year in [2031, 2036, 2040] {
        let all = once.calendar(year);
        let open: Vec<_> =
            all.iter().filter(|due| ["school-report", "mid"].contains(&due.item.as_str())).collect();
        assert_eq!(open.len(), 2, "{year}");
        for due in open {
            assert_eq!((due.last_day.to_string().as_str(), due.year_set), ("2040-12-31", false));
            assert_eq!(due.period.from.unwrap().to_string(), "2031-01-01");
            assert_eq!(due.period.until.unwrap().to_string(), "2041-01-01");
        }
    }
    let last = once.calendar(2040);
    assert!(!last.iter().find(|due| due.item == "final").unwrap().year_set);
    // A plan of one year names it.
    let one = [
        ("/from", Some(json!(2040))),
        ("/review/1/year", None),
        ("/obligation/0/cycle", Some(json!("once"))),
    ];
    let one = plan(&one);
    assert!(one.calendar(2040).iter().all(|due| due.year_set));
    assert!(due(&one, 2040).contains(&is("school-report", "2040-11-09", true)));
}

/// What others validate against is what is read and written.
#[test]
fn schemas_are_of_what_is_read_and_written() {
    let validates = |name: &str, value: &Value| assert_eq!(errors(&schema(name), value), [""; 0], "{name}");
    let odd = plan(&[("/measure/0/target/1", None), ("/budget/0/totals/total", Some(json!("1")))]);
    validates("programme", &serde_json::to_value(&odd).unwrap());
    validates("programme", &changed(&[]));
    let found = odd.findings();
    assert_eq!(found.len(), 2);
    found.iter().for_each(|found| validates("programme-finding", &serde_json::to_value(found).unwrap()));
    let ended = plan(&[("/actor/1/until", Some(json!("2032-07-01")))]);
    let due = [odd.calendar(2040), ended.calendar(2032)].concat();
    assert!(due.iter().any(|due| !due.ended.is_empty()));
    due.iter().for_each(|due| validates("programme-due", &serde_json::to_value(due).unwrap()));
    let sums = odd.budget[0].reconcile().unwrap();
    validates("programme-budget", &serde_json::to_value(&sums).unwrap());
    for plan in Programme::builtin() {
        validates("programme", &serde_json::to_value(plan).unwrap());
    }
}
