//! Working days: what is off in each year, what must always hold of periods, and what a list is refused for.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use ansinh::calendar::HolidayProblem;
use ansinh::{CalendarError, HolidayYear, Holidays, parse_date};
use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

/// The weekdays off of a year, as month and day, and the weekend days worked, from the notices by hand.
const YEARS: &[(i32, &[&str], &[&str])] = &[
    (
        2015,
        &[
            "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "02-23", "04-28", "04-29",
            "04-30", "05-01", "09-02",
        ],
        &["02-14", "04-25"],
    ),
    (2016, &["01-01", "02-08", "02-09", "02-10", "02-11", "02-12", "04-18", "05-02", "05-03", "09-02"], &[]),
    (2017, &["01-02", "01-26", "01-27", "01-30", "01-31", "02-01", "04-06", "05-01", "05-02", "09-04"], &[]),
    (
        2018,
        &["01-01", "02-14", "02-15", "02-16", "02-19", "02-20", "04-25", "04-30", "05-01", "09-03", "12-31"],
        &[],
    ),
    (
        2019,
        &["01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "04-15", "04-29", "04-30", "05-01", "09-02"],
        &["01-05", "05-04"],
    ),
    (2020, &["01-01", "01-23", "01-24", "01-27", "01-28", "01-29", "04-02", "04-30", "05-01", "09-02"], &[]),
    (
        2021,
        &["01-01", "02-10", "02-11", "02-12", "02-15", "02-16", "04-21", "04-30", "05-03", "09-02", "09-03"],
        &[],
    ),
    (
        2022,
        &["01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-11", "05-02", "05-03", "09-01", "09-02"],
        &[],
    ),
    (
        2023,
        &["01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01", "09-04"],
        &[],
    ),
    (
        2024,
        &[
            "01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01",
            "09-02", "09-03",
        ],
        &["05-04"],
    ),
    (
        2025,
        &[
            "01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02",
            "09-01", "09-02",
        ],
        &["04-26"],
    ),
    (
        2026,
        &[
            "01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
            "08-31", "09-01", "09-02", "11-24",
        ],
        &["01-10", "08-22"],
    ),
];

#[test]
fn each_year_is_closed_on_the_days_of_its_notice() {
    let holidays = Holidays::builtin();
    assert_eq!(holidays.years().len(), YEARS.len());
    for (year, off, worked) in YEARS {
        let first = NaiveDate::from_ymd_opt(*year, 1, 1).unwrap();
        for day in first.iter_days().take_while(|day| day.year() == *year) {
            let short = day.format("%m-%d").to_string();
            let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
            let expected = match weekend {
                true => worked.contains(&&*short),
                false => !off.contains(&&*short),
            };
            assert_eq!(holidays.is_working_day(day), Ok(expected), "{day}");
        }
    }
}

#[test]
fn a_year_that_is_not_held_is_an_error_even_on_its_sundays() {
    let holidays = Holidays::builtin();
    let missing = |year| CalendarError::Missing { year };
    assert_eq!(holidays.is_working_day(day("2014-12-27")), Err(missing(2014)));
    assert_eq!(holidays.is_working_day(day("2027-01-03")), Err(missing(2027)));
    assert_eq!(holidays.after(day("2026-12-30"), 1), Ok(day("2026-12-31")));
    assert_eq!(holidays.after(day("2026-12-30"), 2), Err(missing(2027)));
    // The day of the event itself is not looked at.
    assert_eq!(holidays.after(day("2014-12-31"), 1), Ok(day("2015-01-05")));
    assert_eq!(holidays.after(day("2014-12-31"), 0), Err(missing(2014)));
}

#[test]
fn none_is_the_day_itself_or_the_next_working_day() {
    let holidays = Holidays::builtin();
    assert_eq!(holidays.after(day("2026-10-02"), 0), Ok(day("2026-10-02")));
    assert_eq!(holidays.after(day("2026-10-03"), 0), Ok(day("2026-10-05")));
}

/// 2030, made up but sound: New Year a Tuesday, Tết from Monday 4 February, all of National Day in the week.
fn year_2030() -> Value {
    json!({
        "year": 2030, "tet": "2030-02-04", "hung_kings": "2030-04-12", "national_day": "2030-09-03",
        "source": "made up", "evidence": "inferred"
    })
}

fn with(change: &str, value: Value) -> Result<Holidays, CalendarError> {
    let mut year = year_2030();
    year[change] = value;
    Holidays::builtin().with_json(&json!([year]).to_string())
}

#[test]
fn a_list_can_be_supplied_and_replaces_the_one_of_its_year() {
    let more = Holidays::builtin().with_json(&json!([year_2030()]).to_string()).unwrap();
    assert_eq!(more.after(day("2030-02-01"), 1), Ok(day("2030-02-11")));
    assert_eq!(more.is_working_day(day("2026-10-05")), Ok(true), "what was known is kept");
    let replaced: HolidayYear = serde_json::from_value(json!({
        "year": 2026, "tet": "2026-02-16", "hung_kings": "2026-04-26", "national_day": "2026-09-03",
        "in_lieu": ["2026-04-27"], "source": "made up", "evidence": "inferred"
    }))
    .unwrap();
    let replaced = more.with(vec![replaced]).unwrap();
    assert_eq!(replaced.is_working_day(day("2026-09-01")), Ok(true));
    assert_eq!(replaced.is_working_day(day("2026-09-03")), Ok(false));
    assert_eq!(replaced.years().len(), more.years().len());
}

#[test]
fn every_flaw_of_a_list_is_refused() {
    let flaw = |change: &str, value: Value| match with(change, value) {
        Err(CalendarError::Flawed { year: 2030, problem }) => problem,
        other => panic!("{change}: expected a flaw, got {other:?}"),
    };
    let lieu = |expected, found| HolidayProblem::InLieu { expected, found };
    assert_eq!(flaw("tet", json!("2029-02-05")), HolidayProblem::OtherYear(day("2029-02-05")));
    assert_eq!(flaw("worked", json!(["2031-01-04"])), HolidayProblem::OtherYear(day("2031-01-04")));
    assert_eq!(flaw("national_day", Value::Null), HolidayProblem::NationalDay);
    assert_eq!(flaw("national_day", json!("2030-09-04")), HolidayProblem::NationalDay);
    assert_eq!(flaw("swapped_off", json!(["2030-05-04"])), HolidayProblem::OnWeekend(day("2030-05-04")));
    assert_eq!(flaw("worked", json!(["2030-05-03"])), HolidayProblem::NotOnWeekend(day("2030-05-03")));
    // Hùng Kings' day on a Saturday without a day in lieu, and a day in lieu of nothing.
    assert_eq!(flaw("hung_kings", json!("2030-04-13")), lieu(1, 0));
    assert_eq!(flaw("in_lieu", json!(["2030-04-15"])), lieu(0, 1));
    let twice = json!([year_2030(), year_2030()]).to_string();
    let repeated = CalendarError::Flawed { year: 2030, problem: HolidayProblem::Repeated };
    assert_eq!(Holidays::builtin().with_json(&twice), Err(repeated));
}

#[test]
fn no_second_day_of_national_day_before_2021() {
    let mut year = Holidays::builtin().year(2020).unwrap().clone();
    assert_eq!(year.problems(), []);
    year.national_day = Some(day("2020-09-03"));
    assert_eq!(year.problems(), [HolidayProblem::NationalDay]);
}

#[test]
fn errors_say_what_where_and_what_was_expected() {
    let missing = CalendarError::Missing { year: 2027 };
    assert_eq!(missing.code(), "holiday_list_missing");
    assert_eq!(missing.to_string(), "the list of holidays of 2027 is missing: expected one to be supplied");
    assert_eq!(missing.params(), [("year", "2027".to_owned())]);

    let flawed = with("hung_kings", json!("2030-04-13")).unwrap_err();
    assert_eq!(flawed.code(), "holiday_list_flawed");
    let said = "expected 1 days in lieu of holidays on Saturdays and Sundays, found 0";
    assert_eq!(flawed.to_string(), format!("in the holidays of 2030: {said}"));
    assert_eq!(flawed.params(), [("year", "2030".to_owned()), ("problem", said.to_owned())]);

    let json = Holidays::builtin().with_json("[\n{\"yaer\": 2030}]").unwrap_err();
    assert_eq!(json.code(), "holiday_list_json");
    assert_eq!(json.params(), [("line", "2".to_owned()), ("column", "7".to_owned())]);
    assert!(json.to_string().contains("unknown field `yaer`"), "{json}");
}

/// A day of 2015 to 2025, so that no period of the tests reaches 2027.
fn days() -> impl Strategy<Value = NaiveDate> {
    (0..4017u64).prop_map(|days| day("2015-01-01") + chrono::Days::new(days))
}

proptest! {
    #[test]
    fn a_period_ends_on_a_working_day_after_the_event(event in days(), n in 1..100u16) {
        let holidays = Holidays::builtin();
        let end = holidays.after(event, n).unwrap();
        prop_assert!(event < end);
        prop_assert_eq!(holidays.is_working_day(end), Ok(true));
    }

    #[test]
    fn a_period_has_as_many_working_days_as_it_says(event in days(), n in 1..100u16) {
        let holidays = Holidays::builtin();
        let end = holidays.after(event, n).unwrap();
        let counted = event.iter_days().skip(1).take_while(|day| *day <= end);
        let worked = counted.filter(|day| holidays.is_working_day(*day).unwrap()).count();
        prop_assert_eq!(worked, usize::from(n));
    }

    #[test]
    fn one_period_after_another_is_the_sum(event in days(), n in 1..50u16, m in 1..50u16) {
        let holidays = Holidays::builtin();
        let first = holidays.after(event, n).unwrap();
        prop_assert_eq!(holidays.after(first, m), holidays.after(event, n + m));
    }

    #[test]
    fn later_events_and_longer_periods_never_end_earlier(event in days(), n in 1..99u16, later in 0..30u64) {
        let holidays = Holidays::builtin();
        let end = holidays.after(event, n).unwrap();
        prop_assert!(end < holidays.after(event, n + 1).unwrap());
        prop_assert!(end <= holidays.after(event + chrono::Days::new(later), n).unwrap());
    }
}
