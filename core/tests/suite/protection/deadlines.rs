//! By when the steps are due: worked out by hand from NĐ 56/2017, the Law on Children and the calendar of 2026.

use ansinh::protection::deadline::{Due, Step, steps};
use ansinh::{Holidays, parse_date};
use chrono::NaiveDateTime;

fn at(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn due(step: &str, event: &str, through: &str) -> Vec<String> {
    let step = Step::from_id(step).unwrap();
    let found = step.due(at(event), parse_date(through).unwrap(), Holidays::builtin()).unwrap();
    found
        .into_iter()
        .map(|due| match due {
            Due::Day(day) => day.to_string(),
            Due::Time(time) => time.to_string(),
        })
        .collect()
}

#[test]
fn due_dates_by_hand() {
    let report = "2026-04-24T20:30:00";
    let far = "2028-12-31";
    for (step, event, through, expected) in [
        ("report", report, far, vec![]),
        ("initial-assessment", report, far, vec![]),
        // Twelve hours, over midnight.
        ("emergency", report, far, vec!["2026-04-25 08:30:00"]),
        // Days of the calendar, holidays or not.
        ("separation", report, far, vec!["2026-05-09"]),
        // From Friday 24 April 2026: 27, 28 and 29 April; 30 April and 1 May are off, and Hùng Kings' day, 26 April, was a
        // Sunday whose day in lieu is the 27th. So 28, 29 April, 4, 5, 6 May.
        ("plan", report, far, vec!["2026-05-06"]),
        ("plan-approval", report, far, vec!["2026-04-29"]),
        // From Monday 1 June 2026, no holiday: 15 working days are three weeks.
        ("handover", "2026-06-01T00:00:00", far, vec!["2026-06-22"]),
        ("transfer-appraisal", "2026-06-01T00:00:00", far, vec!["2026-06-15"]),
        ("transfer-decision", "2026-06-01T00:00:00", far, vec!["2026-06-22"]),
        ("facility-care-end", "2026-06-01T00:00:00", far, vec!["2026-06-08"]),
        ("follow-up", "2026-01-31T10:00:00", far, vec!["2026-02-28", "2026-04-30"]),
        ("follow-up", "2026-01-31T10:00:00", "2026-04-29", vec!["2026-02-28"]),
        (
            "placement-review",
            "2026-01-31T10:00:00",
            "2027-07-31",
            vec!["2026-07-31", "2027-01-31", "2027-07-31"],
        ),
        ("carer-notice", "2026-01-31T10:00:00", far, vec!["2026-07-31", "2027-07-31", "2028-07-31"]),
        ("carer-list", "2026-01-01T00:00:00", "2026-12-31", vec!["2026-04-01", "2026-07-01", "2026-10-01"]),
        ("facility-review", "2026-01-01T00:00:00", "2027-01-01", vec!["2026-07-01", "2027-01-01"]),
    ] {
        assert_eq!(due(step, event, through), expected, "{step} from {event}");
    }
}

#[test]
fn a_year_without_holidays_is_an_error() {
    let error = Step::from_id("plan")
        .unwrap()
        .due(at("2040-01-01T00:00:00"), parse_date("2041-01-01").unwrap(), Holidays::builtin())
        .unwrap_err();
    assert_eq!(error.code(), "holiday_list_missing");
}

#[test]
fn every_step_has_who_and_where() {
    assert_eq!(steps().len(), 18);
    for step in steps() {
        assert!(!step.who.is_empty() && step.cite.contains('Đ'), "{}", step.id);
        assert_eq!(Step::from_id(&step.id), Some(step));
    }
    assert_eq!(Step::from_id("nothing"), None);
    let written = serde_json::to_value(Step::from_id("emergency").unwrap()).unwrap();
    assert_eq!(
        (&written["hours"], &written["who"][0], &written["forms"][0]),
        (&12.into(), &"commune_chair".into(), &"07".into())
    );
}
