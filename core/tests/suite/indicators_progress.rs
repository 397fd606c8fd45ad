//! On and off track, scorecards, and the standard of communes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::collections::BTreeMap;

use ansinh::indicators::report::Asked;
use ansinh::indicators::standard::{
    CITY_WARD, Criterion, CriterionScore, Reason, Recognition, Standard, Threshold,
};
use ansinh::indicators::{
    Better, Comparator, Course, Decimal, Figures, Kind, Measure, Needed, Outcome, Progress, Target, Track,
    UnitKind, Units, Value, When, scorecard,
};
use ansinh::programme::Programme;

use crate::indicators::{PERCENT, cases, measure, target};
use crate::indicators_rollup::unit;

fn percent(numerator: u64, denominator: u64) -> Option<Value> {
    Some(Value::rate(numerator, denominator, 100).unwrap())
}

/// From 50 % in 2020 to a target for 2025.
fn linear() -> Course {
    Course::Linear { year: 2020, numerator: 1, denominator: 2 }
}

fn track(measure: &Measure, value: Option<Value>, year: u16, course: Option<&Course>) -> Track {
    measure.progress(value, year, course).track.unwrap()
}

#[test]
fn progress_is_that_of_the_cases() {
    for case in cases("progress") {
        let read = |key: &str| serde_json::from_value(case[key].clone());
        let mut measure = measure("m", read("kind").unwrap(), Vec::new());
        measure.better = serde_json::from_value(case["better"].clone()).unwrap();
        measure.target = serde_json::from_value(case["target"].clone()).unwrap();
        let course: Option<Course> = serde_json::from_value(case["course"].clone()).unwrap();
        for expected in case["years"].as_array().unwrap() {
            let count = |key: &str| expected[key].as_u64();
            let value = count("numerator").map(|numerator| {
                Value::of(measure.kind, numerator, count("denominator").unwrap_or(1)).unwrap()
            });
            let year = expected["year"].as_u64().and_then(|year| u16::try_from(year).ok()).unwrap();
            let got = serde_json::to_value(measure.progress(value, year, course.as_ref())).unwrap();
            let got_of = |key: &str| match key {
                "least" | "most" => &got["needed"][key],
                key => &got[key],
            };
            for key in ["outcome", "track", "due", "least", "most", "still"] {
                let is_told = expected.get(key).is_some() || ["outcome", "track"].contains(&key);
                assert!(!is_told || got_of(key) == &expected[key], "{}: {expected} {got}", case["name"]);
            }
        }
    }
}

#[test]
fn on_a_line_from_a_baseline_each_year_has_its_part() {
    let up = measure("m", PERCENT, vec![target(When::Year(2025), Comparator::AtLeast, "80")]);
    let line = linear();
    // 6 points a year: 62 in 2022, 68 in 2023.
    assert_eq!(track(&up, percent(62, 100), 2022, Some(&line)), Track::On);
    assert_eq!(track(&up, percent(61_999, 100_000), 2022, Some(&line)), Track::Off);
    assert_eq!(track(&up, percent(62, 100), 2023, Some(&line)), Track::Off);
    let down = measure("m", PERCENT, vec![target(When::Year(2025), Comparator::Below, "20")]);
    // 6 points a year: 38 in 2022.
    assert_eq!(track(&down, percent(38, 100), 2022, Some(&line)), Track::On);
    assert_eq!(track(&down, percent(38_001, 100_000), 2022, Some(&line)), Track::Off);
    // Where it is due it is met or missed, and no longer on a track.
    let due = up.progress(percent(80, 100), 2025, Some(&line));
    assert_eq!((due.outcome, due.track, due.due), (Outcome::Met, None, Some(2025)));
}

/// Half of what a year may come to, counted in half a year, is not half as far as the path is.
#[test]
fn a_part_of_a_year_is_on_no_path() {
    let injuries = measure("m", Kind::Count, vec![target(When::Year(2025), Comparator::AtMost, "250")]);
    let units = Units::new(vec![unit("a", UnitKind::Commune, None)]).unwrap();
    let measures = [injuries];
    let courses =
        BTreeMap::from([("m".to_owned(), Course::Linear { year: 2020, numerator: 300, denominator: 1 })]);
    let file = "unit,period,measure,numerator\na,2022,m,500\na,2023,m,250\na,2024-H1,m,250\n";
    let report = Asked::new(&measures, &units).csv(file.as_bytes()).report;
    let periods = report.periods();
    let courses = Some(&courses);
    let figures = Figures { measures: &measures, units: &units, periods: &periods, level: None, courses };
    let track = |period: &str| {
        let figures = figures.of(&report, [0]).unwrap();
        let found = figures.iter().find(|figure| figure.period.to_string() == period);
        let progress = found.unwrap().progress;
        (progress.outcome, progress.track, progress.still)
    };
    assert_eq!(track("2022"), (Outcome::NotDue, Some(Track::Off), Some(250)));
    assert_eq!(track("2023"), (Outcome::NotDue, Some(Track::On), Some(0)));
    assert_eq!(track("2024-H1"), (Outcome::NotDue, Some(Track::CannotSay), None));
}

/// What a plan asks for every year it asks for in its own years.
#[test]
fn every_year_is_every_year_of_the_plan() {
    let plan = Programme::by_id("ca-mau-2014-2020").unwrap();
    let full = Value::rate(1, 2, 100).ok();
    let outcomes = [2013, 2014, 2020, 2021].map(|year| plan.judge("a7", full, year).unwrap());
    assert_eq!(outcomes, [Outcome::NotDue, Outcome::Missed, Outcome::Missed, Outcome::NoTarget]);
}

#[test]
fn without_a_baseline_or_a_value_nobody_can_say() {
    let up = measure("m", PERCENT, vec![target(When::Year(2025), Comparator::AtLeast, "80")]);
    let cannot = |value, year, course: Option<&Course>| {
        assert_eq!(track(&up, value, year, course), Track::CannotSay);
    };
    cannot(percent(79, 100), 2022, None);
    cannot(None, 2022, Some(&linear()));
    cannot(percent(0, 0), 2022, Some(&linear()));
    cannot(percent(79, 100), 2019, Some(&linear()));
    cannot(percent(79, 100), 2022, Some(&Course::Linear { year: 2020, numerator: 0, denominator: 0 }));
    cannot(percent(79, 100), 2024, Some(&Course::Linear { year: 2025, numerator: 1, denominator: 2 }));
    cannot(percent(79, 100), 2022, Some(&Course::Steps(Vec::new())));
    cannot(percent(79, 100), 2022, Some(&Course::Steps(vec![(2023, Decimal::whole(60))])));
}

#[test]
fn steps_hold_until_the_next() {
    let up = measure("m", PERCENT, vec![target(When::Year(2025), Comparator::Above, "80")]);
    let steps = Course::Steps(vec![(2023, Decimal::whole(70)), (2021, Decimal::whole(60))]);
    let on = |count, year| track(&up, percent(count, 100), year, Some(&steps)) == Track::On;
    assert_eq!([on(60, 2022), on(59, 2022), on(69, 2023), on(70, 2024)], [true, false, false, true]);
}

#[test]
fn an_exact_target_has_a_side_only_where_better_has_one() {
    let with = |better, is| {
        let mut to = target(When::Year(2025), is, "0");
        to.to = Some(Decimal::whole(10));
        let mut measure = measure("m", Kind::Count, vec![to]);
        measure.better = better;
        let course = Course::Linear { year: 2020, numerator: 10, denominator: 1 };
        track(&measure, Some(Value::count(7).unwrap()), 2022, Some(&course))
    };
    // 10, 8, 6 in 2022.
    assert_eq!(with(Better::Lower, Comparator::Equal), Track::Off);
    assert_eq!(with(Better::Higher, Comparator::Equal), Track::On);
    assert_eq!(with(Better::Neither, Comparator::Equal), Track::CannotSay);
    assert_eq!(with(Better::Lower, Comparator::Between), Track::CannotSay);
}

#[test]
fn the_largest_numbers_are_compared_on_a_line() {
    let most = ansinh::indicators::MOST;
    let mut to = target(When::Year(60_000), Comparator::AtLeast, "999999999999.999999");
    to.soft = true;
    let up = measure("m", Kind::Count, vec![to]);
    let course = Course::Linear { year: 1, numerator: 0, denominator: 1 };
    let at = |count| track(&up, Some(Value::count(count).unwrap()), 30_000, Some(&course));
    assert_eq!([at(most), at(499_991_666_527), at(499_991_666_528)], [Track::On, Track::Off, Track::On]);
}

#[test]
fn what_is_still_wanting_is_told_of_the_target_that_is_missed() {
    let communes = measure(
        "d4",
        PERCENT,
        vec![
            target(When::EveryYear, Comparator::AtLeast, "10"),
            target(When::Year(2012), Comparator::AtLeast, "85"),
        ],
    );
    let progress = communes.progress(percent(20, 31), 2012, None);
    assert_eq!(progress.outcome, Outcome::Missed);
    assert_eq!((progress.needed, progress.still), (Some(Needed { least: 27, most: None }), Some(7)));
    let unknown = communes.progress(None, 2012, None);
    assert_eq!((unknown.outcome, unknown.needed, unknown.still), (Outcome::Unknown, None, None));
}

#[test]
fn a_scorecard_counts_each_standing_once() {
    let progress =
        |outcome, track| Progress { outcome, track, due: None, needed: None, still: None, is_partial: false };
    let items = [
        ("one", Progress { is_partial: true, ..progress(Outcome::Met, None) }),
        ("two", progress(Outcome::Missed, None)),
        ("one", progress(Outcome::Met, None)),
        ("one", progress(Outcome::NotDue, Some(Track::On))),
        ("one", progress(Outcome::NotDue, Some(Track::Off))),
        ("one", progress(Outcome::NotDue, Some(Track::CannotSay))),
        ("one", progress(Outcome::NotDue, None)),
        ("one", progress(Outcome::NoTarget, None)),
        ("one", progress(Outcome::NotApplicable, None)),
        ("one", progress(Outcome::Unknown, None)),
    ];
    let scores = serde_json::to_value(scorecard(items)).unwrap();
    let zero = serde_json::json!({
        "group": "two", "met": 0, "missed": 1, "on_track": 0, "off_track": 0, "cannot_say": 0, "no_target": 0,
        "not_applicable": 0, "unknown": 0, "partial": 0,
    });
    let one = serde_json::json!({
        "group": "one", "met": 2, "missed": 0, "on_track": 1, "off_track": 1, "cannot_say": 2, "no_target": 1,
        "not_applicable": 1, "unknown": 1, "partial": 1,
    });
    assert_eq!(scores, serde_json::json!([one, zero]));
}

fn scores(points: u32) -> Vec<CriterionScore> {
    (1..=13).map(|number| CriterionScore { criterion: number.to_string(), points, met: true }).collect()
}

#[test]
fn a_commune_is_recognised_when_all_is_met_and_the_points_are_there() {
    let standard = Standard::qd_06_2019();
    let judge = |scores: &[CriterionScore]| standard.judge(CITY_WARD, scores);
    // 13 x 69 = 897; 900 are needed, and enough.
    assert_eq!(judge(&scores(69)), Recognition::Not(vec![Reason::Points(3)]));
    let mut just = scores(69);
    just[0].points = 72;
    assert_eq!(judge(&just), Recognition::Recognised);
    let mut zero = scores(80);
    zero[4].points = 0;
    assert_eq!(judge(&zero), Recognition::Not(vec![Reason::NoPoints("5".into())]));
    let mut unmet = scores(80);
    unmet[4].met = false;
    assert_eq!(judge(&unmet), Recognition::Not(vec![Reason::NotMet("5".into())]));
    assert_eq!(judge(&scores(80)[..12]), Recognition::CannotSay(vec![Reason::Unscored(1)]));
    let mut twice = scores(80);
    twice[1].criterion = "1".into();
    assert_eq!(judge(&twice), Recognition::Not(vec![Reason::Invalid("1".into())]));
    let mut more = scores(80);
    more.push(CriterionScore { criterion: "14".into(), points: 80, met: true });
    assert_eq!(judge(&more), Recognition::Not(vec![Reason::Invalid("14".into())]));
    let unknown = Reason::ThresholdUnknown("commune".into());
    assert_eq!(standard.judge("commune", &scores(80)), Recognition::CannotSay(vec![unknown]));
}

#[test]
fn a_supplied_standard_brings_its_criteria_and_thresholds() {
    let json = serde_json::json!({
        "id": "made-up", "criteria": 2, "evidence": "inferred",
        "criterion": [{ "id": "a", "most": 60, "least": 30 }, { "id": "b", "most": 40 }],
        "threshold": [{ "class": "commune", "points": 70 }],
    });
    let standard: Standard = serde_json::from_value(json).unwrap();
    assert_eq!(standard.threshold, [Threshold { class: "commune".into(), points: 70 }]);
    assert_eq!(standard.criterion[0], Criterion { id: "a".into(), most: 60, least: Some(30) });
    let judge = |a: u32, b: (&str, u32)| {
        let score =
            |criterion: &str, points| CriterionScore { criterion: criterion.into(), points, met: true };
        standard.judge("commune", &[score("a", a), score(b.0, b.1)])
    };
    assert_eq!(judge(30, ("b", 40)), Recognition::Recognised);
    let low = vec![Reason::NotMet("a".into()), Reason::Points(1)];
    assert_eq!(judge(29, ("b", 40)), Recognition::Not(low));
    assert_eq!(judge(60, ("b", 41)), Recognition::Not(vec![Reason::Invalid("b".into()), Reason::Points(10)]));
    assert_eq!(judge(60, ("c", 40)), Recognition::Not(vec![Reason::Invalid("c".into()), Reason::Points(10)]));
}

#[test]
fn a_course_is_read_from_json() {
    let read = |json| serde_json::from_value::<Course>(json).unwrap();
    let line = read(serde_json::json!({ "linear": { "year": 2020, "numerator": 10 } }));
    assert_eq!(line, Course::Linear { year: 2020, numerator: 10, denominator: 1 });
    let steps = read(serde_json::json!({ "steps": [[2023, "70.5"]] }));
    assert_eq!(steps, Course::Steps(vec![(2023, "70.5".parse().unwrap())]));
    let soft: Target = serde_json::from_value(
        serde_json::json!({ "when": { "year": 2030 }, "is": ">=", "value": "100", "soft": true }),
    )
    .unwrap();
    assert!(soft.soft);
}
