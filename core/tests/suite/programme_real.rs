//! The plans of `core/programmes`: what must be found in each, and the targets of one as its source has them.
//!
//! Figures are worked out from the sources by hand. A plan that is not there is passed over, unless others are.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ansinh::indicators::{Better, Comparator, Kind, Outcome, Value, When};
use ansinh::programme::{Finding, Programme};
use ansinh::protection::Predicate;

/// The plans, and at least how many findings each has.
const PLANS: &[(&str, usize)] = &[
    ("ca-mau-2014-2020", 15),
    ("ca-mau-2021-2030", 20),
    ("ca-mau-assistance-2017-2030", 5),
    ("cam-chau-2023", 8),
    ("national-2021-2030", 8),
    ("van-chan-2012", 5),
];

/// A plan, the code of a finding, an item that it is about, and parameters; sums of money in đồng.
type Expected = (&'static str, &'static str, &'static str, &'static [(&'static str, &'static str)]);

const EXPECTED: &[Expected] = &[
    // 344 + 421 + 932 + 75 + 11 + 100.
    ("ca-mau-2014-2020", "group_sum_below", "", &[("stated", "1897"), ("sum", "1883"), ("difference", "14")]),
    ("ca-mau-2014-2020", "budget_row", "costs/07", &[("sum", "80000000"), ("stated", "75000000")]),
    ("ca-mau-2014-2020", "budget_column", "", &[("sum", "655000000"), ("stated", "565000000")]),
    (
        "ca-mau-2014-2020",
        "budget_total",
        "costs",
        &[
            ("stated", "1045000000"),
            ("sum", "1135000000"),
            ("of_row_totals", "1130000000"),
            ("of_column_totals", "1045000000"),
        ],
    ),
    (
        "ca-mau-2014-2020",
        "reported_more_often",
        "",
        &[("cycle", "cycle.half_yearly"), ("from_cycle", "cycle.yearly")],
    ),
    // The decision's date of the plan attached to it, and the plan's own.
    ("ca-mau-2014-2020", "dates_clash", "attached-plan", &[("date", "2013-09-25"), ("other", "2013-09-15")]),
    // 344 + 421, and 80% of 1 897, which is 1 517.6.
    (
        "ca-mau-2014-2020",
        "targets_exceed_group",
        "a3",
        &[("either_least", "765"), ("or_least", "1518"), ("both", "2283"), ("stated", "1897"), ("or", "a4")],
    ),
    ("ca-mau-2021-2030", "target_missing", "m05b", &[("when", "2025")]),
    ("ca-mau-2021-2030", "target_missing", "m06", &[("when", "2025")]),
    ("ca-mau-2021-2030", "target_missing", "m19", &[("when", "2030")]),
    ("ca-mau-2021-2030", "comparator_changes", "m04b", &[("is", "at_most"), ("later_is", "below")]),
    ("ca-mau-2021-2030", "same_target", "m04c", &[("value", "5")]),
    ("ca-mau-2021-2030", "same_target", "m04d", &[("value", "10")]),
    ("ca-mau-2021-2030", "same_target", "m07", &[("value", "100")]),
    ("ca-mau-2021-2030", "same_target", "m09", &[("value", "1")]),
    ("ca-mau-2021-2030", "same_target", "m10", &[("value", "1")]),
    ("ca-mau-2021-2030", "no_lead", "m03a", &[]),
    ("ca-mau-2021-2030", "no_lead", "m03b", &[]),
    ("ca-mau-2021-2030", "no_lead", "m03c", &[]),
    ("ca-mau-2021-2030", "no_lead", "m09", &[]),
    // Indicators 1, 2, 3, 8 to 12 and 22 to 24 are the labour department's: 15 measures.
    (
        "ca-mau-2021-2030",
        "actor_ended",
        "labour-final",
        &[
            ("actor", "labour"),
            ("ended", "2025-03-01"),
            ("measures", "15"),
            ("evidence", "evidence.inferred"),
        ],
    ),
    ("ca-mau-2021-2030", "actor_ended", "district-final", &[("actor", "districts"), ("ended", "2025-07-01")]),
    ("ca-mau-assistance-2017-2030", "actor_ended", "review-final", &[("actor", "labour")]),
    ("ca-mau-assistance-2017-2030", "actor_ended", "district-year", &[("actor", "district-committees")]),
    // 19 016 + 12 680 + 252 of 34 363.
    (
        "ca-mau-assistance-2017-2030",
        "not_itemised",
        "",
        &[("stated", "34363"), ("sum", "31948"), ("rest", "2415"), ("percent", "7.03")],
    ),
    ("ca-mau-assistance-2017-2030", "comparator_changes", "", &[("is", "at_least"), ("later_is", "above")]),
    ("cam-chau-2023", "no_number", "", &[]),
    ("cam-chau-2023", "incomplete_date", "", &[("date", "2023-02")]),
    ("cam-chau-2023", "no_legal_basis", "", &[]),
    ("cam-chau-2023", "ages_beyond_group", "special-under-18", &[("age", "16"), ("group", "children")]),
    ("cam-chau-2023", "part_below_whole", "c3b", &[("value", "80"), ("whole_value", "85"), ("whole", "c3")]),
    ("van-chan-2012", "part_below_whole", "d2", &[("value", "90"), ("whole_value", "95")]),
    // 85% and 55% of 31: 27 (87.10%) and 18 (58.06%).
    ("van-chan-2012", "target_not_whole", "d4", &[("stated", "31"), ("part", "26.35"), ("nearest", "27")]),
    ("van-chan-2012", "target_not_whole", "d5", &[("stated", "31"), ("part", "17.05"), ("nearest", "18")]),
    ("ca-mau-2021-2030", "recorded", "m15", &[("item", "no-percent-sign")]),
    ("ca-mau-2021-2030", "recorded", "m12", &[("item", "no-year")]),
    ("ca-mau-assistance-2017-2030", "recorded", "province-year", &[("item", "province-report-cycle")]),
    ("cam-chau-2023", "recorded", "commune-committee", &[("item", "commune-merged")]),
    ("cam-chau-2023", "recorded", "commune-committee", &[("item", "commune-namesake")]),
    ("van-chan-2012", "basis_after_plan", "", &[("basis_date", "2012-10-17"), ("date", "2012-03-13")]),
];

/// Yearly dropout against completion, where the plan pairs them: worked out by hand to two places.
const PAIRED: &[Expected] = &[
    (
        "ca-mau-2021-2030",
        "targets_exclude",
        "m17b",
        &[("when", "2025"), ("remaining", "99.4"), ("most_lost", "0.04")],
    ),
    (
        "ca-mau-2021-2030",
        "targets_exclude",
        "m17b",
        &[("when", "2030"), ("remaining", "99.5"), ("most_lost", "0.02")],
    ),
    (
        "ca-mau-2021-2030",
        "targets_exclude",
        "m18b",
        &[("when", "2025"), ("remaining", "88.53"), ("most_lost", "0.25")],
    ),
    (
        "ca-mau-2021-2030",
        "targets_exclude",
        "m18b",
        &[("when", "2030"), ("remaining", "92.24"), ("most_lost", "0.125")],
    ),
];

fn has(found: &[Finding], (_, code, about, params): &Expected) -> bool {
    let in_dong = |found: &Finding, name: &str| -> Option<String> {
        let value = found.params.get(name)?;
        let is_money = found.code.starts_with("budget_") && name != "unit";
        let unit: i64 = found.params.get("unit").map_or(1, |unit| unit.parse().unwrap());
        Some(if is_money { (value.parse::<i64>().unwrap() * unit).to_string() } else { value.clone() })
    };
    found.iter().any(|found| {
        found.code == *code
            && (about.is_empty() || found.about.iter().any(|id| id == about))
            && params.iter().all(|(name, value)| in_dong(found, name).as_deref() == Some(*value))
    })
}

#[test]
fn all_plans_are_there() {
    let known: BTreeSet<&str> = Programme::builtin().iter().map(|plan| plan.id.as_str()).collect();
    let expected: BTreeSet<&str> = PLANS.iter().map(|(id, _)| *id).collect();
    assert_eq!(known, expected);
}

/// A file that could not be read would be left out of the list.
#[test]
fn the_plans_of_the_crate_are_those_of_the_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("programmes");
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path| {
        let plan: Programme = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        Programme::from_json(&serde_json::to_string(&plan).unwrap()).unwrap()
    };
    let files: Vec<Programme> = paths.iter().map(read).collect();
    assert!(Programme::builtin() == files, "cargo xtask law");
    for plan in &files {
        assert_eq!(plan.check(), [], "{}", plan.id);
        assert_eq!(Programme::by_id(&plan.id), Some(plan));
    }
    assert_eq!(Programme::by_id("no-such-plan"), None);
}

#[test]
fn what_is_at_odds_in_each_plan_is_found() {
    for (id, least) in PLANS {
        let plan = Programme::by_id(id).unwrap();
        let found = plan.findings();
        assert!(found.len() >= *least, "{id}: {} findings", found.len());
        for expected in EXPECTED.iter().chain(PAIRED).filter(|(of, ..)| of == id) {
            assert!(has(&found, expected), "{expected:?}");
        }
        for found in &found {
            assert!(!found.text.vi.contains(['{', '}']) && !found.text.en.contains(['{', '}']), "{found:?}");
        }
    }
}

/// What is found in a plan and would be no error in it: each such code would have to be explained here first.
#[test]
fn nothing_is_found_that_the_sources_do_not_have() {
    for (id, code, most) in [
        ("ca-mau-2014-2020", "budget_row", 1),
        ("ca-mau-2014-2020", "budget_column", 1),
        ("ca-mau-2014-2020", "group_sum_below", 1),
        ("ca-mau-2021-2030", "target_missing", 3),
        ("ca-mau-2021-2030", "comparator_changes", 1),
        ("ca-mau-2021-2030", "target_worsens", 0),
        ("ca-mau-2021-2030", "target_outside_years", 0),
        ("ca-mau-2014-2020", "dates_clash", 1),
        ("ca-mau-2014-2020", "targets_exceed_group", 1),
        ("ca-mau-2014-2020", "part_below_whole", 0),
        ("ca-mau-2014-2020", "actor_ended", 0),
        // Line 132 names partners.
        ("ca-mau-2014-2020", "no_lead", 0),
        ("van-chan-2012", "target_not_whole", 2),
        ("ca-mau-2014-2020", "basis_after_plan", 0),
        ("ca-mau-2021-2030", "actor_ended", 2),
        ("ca-mau-2021-2030", "no_legal_basis", 0),
        ("ca-mau-assistance-2017-2030", "group_sum_below", 0),
        ("ca-mau-assistance-2017-2030", "actor_ended", 2),
        ("national-2021-2030", "no_legal_basis", 0),
        ("cam-chau-2023", "actor_ended", 0),
        ("cam-chau-2023", "no_number", 1),
        ("cam-chau-2023", "ages_beyond_group", 1),
    ] {
        let plan = Programme::by_id(id).unwrap();
        let found = plan.findings().iter().filter(|found| found.code == code).count();
        assert_eq!(found, most, "{id}: {code}");
    }
}

/// Table of the plan's targets, row by row.
#[test]
fn the_targets_of_ca_mau_are_those_of_its_plan() {
    let plan = Programme::by_id("ca-mau-2021-2030").unwrap();
    let table = include_str!("data/ca-mau-2021-2030-targets.csv");
    let mut rows = BTreeMap::new();
    for line in table.lines().skip(1) {
        let [id, per, better, rest @ ..] = &line.split(',').collect::<Vec<_>>()[..] else { panic!("{line}") };
        rows.insert(*id, (per.parse::<u32>().unwrap(), *better, rest.to_vec()));
    }
    assert_eq!(rows.len(), 35);
    assert_eq!(
        plan.measure.iter().map(|it| it.id.as_str()).collect::<BTreeSet<_>>(),
        rows.keys().copied().collect()
    );
    for measure in &plan.measure {
        let (per, better, targets) = &rows[measure.id.as_str()];
        let kind = match measure.kind {
            Kind::Rate { per, .. } => per,
            Kind::Count => 1,
            other => panic!("{}: {other:?}", measure.id),
        };
        let direction = if measure.better == Better::Higher { "higher" } else { "lower" };
        assert_eq!((kind, direction), (*per, *better), "{}", measure.id);
        for (at, year) in [(0, 2025), (2, 2030)] {
            let of_year = |when| match when {
                When::Year(of) => of == year,
                When::Years(from, until) => (from..=until).contains(&year),
                When::EveryYear => true,
            };
            let target = measure.target.iter().find(|target| of_year(target.when));
            let is = target.map_or("", |target| match target.is {
                Comparator::Below => "<",
                Comparator::AtMost => "<=",
                Comparator::AtLeast => ">=",
                Comparator::Equal => "==",
                other => panic!("{}: {other:?}", measure.id),
            });
            assert_eq!(is, targets[at], "{} in {year}", measure.id);
            let expected = Some(targets[at + 1]).filter(|value| !value.is_empty());
            let value = target.and_then(|target| target.value);
            assert_eq!(value, expected.map(|value| value.parse().unwrap()), "{} in {year}", measure.id);
        }
    }
}

/// The province's targets beside those of the country: weaker for underweight and stunting, stricter for the rest.
#[test]
fn a_province_beside_the_country() {
    let (Some(province), Some(country)) =
        (Programme::by_id("ca-mau-2021-2030"), Programme::by_id("national-2021-2030"))
    else {
        return;
    };
    let found = province.beside(country);
    let of = |code: &str| -> BTreeSet<&str> {
        let found = found.iter().filter(|found| found.code == code);
        found.flat_map(|found| found.about.iter().map(String::as_str)).collect()
    };
    assert_eq!(of("weaker_than"), BTreeSet::from(["m04a", "m04b"]));
    for id in ["m01", "m03a", "m03b", "m03c", "m06", "m08a", "m09", "m11a", "m11b", "m16", "m17a", "m21"] {
        assert!(of("stricter_than").contains(id), "{id}");
    }
    for id in ["m02", "m04c", "m04d", "m07"] {
        assert!(!of("stricter_than").contains(id), "{id}");
    }
}

/// A report that is due before 10 November has the 9th as its last day.
#[test]
fn the_reports_of_a_commune_have_a_last_day() {
    let plan = Programme::by_id("cam-chau-2023").unwrap();
    let due = plan.calendar(2023);
    let last = due.iter().filter(|due| due.date_set).map(|due| due.last_day.to_string());
    let last: Vec<String> = last.collect();
    assert!(!last.is_empty() && last.iter().all(|day| day == "2023-11-09"), "{last:?}");
    assert!(plan.calendar(2024).is_empty());
}

/// Sheet 3.3 to 3.7: M05b and M06 have no value for 2025, M19 none for 2030, B4 and C5 none at all.
#[test]
fn targets_without_a_value_are_no_targets() {
    for (plan, measure, year) in [
        ("ca-mau-2021-2030", "m05b", 2025),
        ("ca-mau-2021-2030", "m06", 2025),
        ("ca-mau-2021-2030", "m19", 2030),
        ("ca-mau-assistance-2017-2030", "b4", 2025),
        ("ca-mau-assistance-2017-2030", "b4", 2030),
        ("cam-chau-2023", "c5", 2023),
    ] {
        let plan = Programme::by_id(plan).unwrap();
        let value = Value::rate(1, 2, 100).ok();
        assert_eq!(plan.judge(measure, value, year), Some(Outcome::NoTarget), "{measure} in {year}");
    }
    let plan = Programme::by_id("ca-mau-2021-2030").unwrap();
    assert_eq!(plan.judge("m05b", Value::rate(98, 100, 100).ok(), 2030), Some(Outcome::Met));
    assert_eq!(plan.judge("m05b", None, 2023), Some(Outcome::NotDue));
}

/// A plan, the code of a finding, an item that it is about, and what mends it.
type Mended = (&'static str, &'static str, &'static str, fn(&mut Programme));

/// In a copy with the figure mended the finding is gone.
#[test]
fn a_mended_copy_has_the_finding_no_more() {
    let cases: &[Mended] = &[
        ("ca-mau-2014-2020", "dates_clash", "attached-plan", |plan| _ = plan.attached[0].issued.pop()),
        ("ca-mau-2014-2020", "targets_exceed_group", "a3", |plan| {
            let measure = plan.measure.iter_mut().find(|it| it.id == "a4").unwrap();
            measure.target[0].value = Some("59".parse().unwrap());
        }),
        ("ca-mau-2021-2030", "actor_ended", "districts", |plan| {
            plan.actor.iter_mut().find(|it| it.id == "districts").unwrap().until = None;
        }),
        ("cam-chau-2023", "ages_beyond_group", "special-under-18", |plan| {
            let group = plan.target_group.iter_mut().find(|it| it.id == "special-under-18").unwrap();
            group.ages.as_mut().unwrap().under = Some(16);
        }),
        // 85% of 20 are 17.
        ("van-chan-2012", "target_not_whole", "d4", |plan| plan.baseline[0].value = "20".parse().unwrap()),
        ("cam-chau-2023", "part_below_whole", "c3b", |plan| {
            let measure = plan.measure.iter_mut().find(|it| it.id == "c3b").unwrap();
            measure.target[0].value = Some("85".parse().unwrap());
        }),
    ];
    for (id, code, about, mend) in cases {
        let mut plan = Programme::by_id(id).unwrap().clone();
        let is_found = |plan: &Programme| {
            plan.findings().iter().any(|it| it.code == *code && it.about.iter().any(|item| item == about))
        };
        assert!(is_found(&plan), "{id}: {code}");
        mend(&mut plan);
        assert!(!is_found(&plan), "{id}: {code}");
    }
}

/// What each plan makes due of a year, by the item; of the models there is one summing up, which names them.
#[test]
fn what_comes_round_is_in_the_calendar() {
    for (id, year, expected) in [
        (
            "ca-mau-2014-2020",
            2016,
            &[
                "yearly-course",
                "yearly-work-plan",
                "yearly-money",
                "district-yearly-money",
                "yearly-evaluation",
            ][..],
        ),
        (
            "ca-mau-2021-2030",
            2023,
            &["month-of-action", "childrens-forum", "yearly-course", "yearly-estimate", "yearly-allocation"],
        ),
        ("ca-mau-assistance-2017-2030", 2019, &["yearly-course", "review-mid-term", "review-yearly"]),
        ("van-chan-2012", 2012, &["models-mid-term", "models-final", "results-report"]),
    ] {
        let due = Programme::by_id(id).unwrap().calendar(year);
        for item in expected {
            assert_eq!(due.iter().filter(|due| due.item == *item).count(), 1, "{id}: {item}");
        }
        let before_the_end = |day: &str| day.starts_with(&year.to_string());
        for due in &due {
            let day = due.last_day.to_string();
            assert!(before_the_end(&day) || !due.year_set, "{id}: {} {day}", due.item);
        }
    }
    let models = |id: &str, year| -> Vec<(String, usize)> {
        let due = Programme::by_id(id).unwrap().calendar(year);
        let due = due.into_iter().filter(|due| !due.models.is_empty());
        due.map(|due| (due.item, due.models.len())).collect()
    };
    assert_eq!(models("ca-mau-2021-2030", 2024), [("model-reports".to_owned(), 7)]);
    assert_eq!(models("ca-mau-2014-2020", 2016), [("yearly-evaluation".to_owned(), 1)]);
    assert_eq!(models("van-chan-2012", 2012).len(), 2);
    // Named by what kind each is: every kind that the plans were asked for.
    let kinds = |id: &str| -> BTreeSet<String> {
        let kind = |model: &ansinh::programme::Model| serde_json::to_value(model.kind).unwrap();
        let all = Programme::by_id(id).unwrap().model.iter().map(kind);
        all.map(|kind| kind.as_str().unwrap().to_owned()).collect()
    };
    for (id, expected) in [
        ("ca-mau-2014-2020", &["day_care", "shelter", "vocational_training"][..]),
        ("ca-mau-assistance-2017-2030", &["shelter", "time_limited_care", "vocational_training"]),
        ("cam-chau-2023", &["day_care", "shelter"]),
        ("van-chan-2012", &["home_care", "rehabilitation"]),
    ] {
        let kinds = kinds(id);
        assert!(expected.iter().all(|kind| kinds.contains(*kind)), "{id}: {kinds:?}");
    }
    // The mid-term of 2025 is named; that of the other plan is in no year.
    let mid = |id: &str, item: &str, year| {
        let due = Programme::by_id(id).unwrap().calendar(year);
        due.into_iter().find(|due| due.item == item).map(|due| (due.last_day.to_string(), due.year_set))
    };
    assert_eq!(mid("ca-mau-2021-2030", "mid-term", 2025), Some(("2025-12-31".to_owned(), true)));
    assert_eq!(mid("ca-mau-2021-2030", "mid-term", 2030), None);
    for year in 2017..=2030 {
        let open = mid("ca-mau-assistance-2017-2030", "review-mid-term", year);
        assert_eq!(open, Some(("2030-12-31".to_owned(), false)), "{year}");
    }
}

/// Line 20: issued on 2017-07-06, when the first half of the year was over. Line 194: every half-year and every year.
#[test]
fn a_plan_owes_nothing_for_the_time_before_it() {
    let plan = Programme::by_id("ca-mau-assistance-2017-2030").unwrap();
    let days = |year| -> Vec<(String, String)> {
        let due = plan.calendar(year).into_iter().filter(|due| due.item.ends_with("-half-year"));
        due.map(|due| (due.item, due.last_day.to_string())).collect()
    };
    let is = |item: &str, day: &str| (item.to_owned(), day.to_owned());
    let second = [is("district-half-year", "2017-12-31"), is("province-half-year", "2017-12-31")];
    assert_eq!(days(2017), second);
    assert_eq!(days(2018).len(), 4);
    assert!(
        plan.calendar(2018).iter().filter(|due| due.item.starts_with("province-")).all(|due| due.year_set)
    );
}

/// Of those who owe a report of 2027 the districts and the labour department are gone, and so is the ministry.
#[test]
fn who_has_ended_is_told_beside_who_has_their_work() {
    let plan = Programme::by_id("ca-mau-2021-2030").unwrap();
    let ended = |item: &str, year| -> Vec<(String, String, bool)> {
        let due = plan.calendar(year).into_iter().find(|due| due.item == item).unwrap();
        let told = due.ended.into_iter();
        told.map(|it| (it.actor, it.on.to_string(), it.successor.is_some())).collect()
    };
    let is = |actor: &str, on: &str| (actor.to_owned(), on.to_owned(), true);
    let (labour, districts) = (is("labour", "2025-03-01"), is("districts", "2025-07-01"));
    assert_eq!(ended("district-reports", 2027), [labour.clone(), districts]);
    assert_eq!(ended("labour-report", 2027), [labour, is("ministry", "2025-03-01")]);
    assert_eq!(ended("district-reports", 2024), []);
}

/// Lines 465 to 470 want a report of the mass organisations of the province, too.
#[test]
fn mass_organisations_report() {
    let plan = Programme::by_id("ca-mau-2021-2030").unwrap();
    let due = plan.calendar(2023);
    let due = due.iter().find(|due| due.item == "organisation-reports").unwrap();
    assert_eq!(due.who, ["front", "youth-union", "womens-union", "protection-association"]);
    assert_eq!((due.to.as_slice(), due.year_set, due.date_set), (&["labour".to_owned()][..], false, false));
}

/// Of each plan the measures that records can give, as its groups are; whatever is not counted says why, or is not of children.
#[test]
fn measures_name_what_they_are_counted_by() {
    for (id, expected) in [
        (
            "ca-mau-2014-2020",
            &[
                ("a1", "protection/647/assisted"),
                ("a3", "protection/orphaned-or-abandoned-in-facility"),
                ("a4", "protection/647/in-family-care"),
            ][..],
        ),
        (
            "cam-chau-2023",
            &[
                ("c1", "protection/assisted"),
                ("c2", "protection/647/orphan-assisted"),
                ("c5", "protection/abused"),
            ],
        ),
        (
            "van-chan-2012",
            &[
                ("d2", "protection/severe-disability-assisted"),
                ("d3", "protection/orphaned-or-abandoned-assisted"),
            ],
        ),
    ] {
        let plan = Programme::by_id(id).unwrap();
        let counted: Vec<(&str, &str)> =
            plan.measure.iter().filter_map(|it| Some((it.id.as_str(), it.counted_by.as_deref()?))).collect();
        assert_eq!(counted, expected, "{id}");
        // Staff, families, communes, money.
        let others = ["a5", "a8", "c7", "c8", "d4", "d5", "d6", "d7"];
        for measure in plan.measure.iter().filter(|it| it.counted_by.is_none()) {
            let says_why = measure.notes.iter().any(|note| {
                note.vi.to_lowercase().contains("không đếm từ hồ sơ")
                    && note.en.to_lowercase().contains("not counted from records")
            });
            assert!(says_why != others.contains(&measure.id.as_str()), "{id}: {}", measure.id);
        }
    }
    for measure in Programme::builtin().iter().flat_map(|plan| &plan.measure) {
        let known = measure.counted_by.as_ref().map(|id| Predicate::from_id(id));
        assert!(known.is_none_or(|known| known.is_ok()), "{}", measure.id);
    }
}

/// No marriage below age in 2021 to 2025 and until 2030: every year is judged, not two of them.
#[test]
fn an_aim_for_a_span_of_years_is_judged_in_each() {
    let plan = Programme::by_id("ca-mau-2021-2030").unwrap();
    for year in 2021..=2030 {
        assert_eq!(plan.judge("m13", Value::count(0).ok(), year), Some(Outcome::Met), "{year}");
        assert_eq!(plan.judge("m13", Value::count(1).ok(), year), Some(Outcome::Missed), "{year}");
    }
}
