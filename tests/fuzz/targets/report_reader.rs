//! Any bytes as a report, as CSV and as JSON: what is good is kept and is read back as it was, adds up in whichever
//! order and parts, and no number that is left out can be subtracted.
#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use ansinh::indicators::codes;
use ansinh::indicators::report::{
    Asked, Checked, MOST_ISSUES, RawReport, Report, message, printable, rows_as_csv,
};
use ansinh::indicators::{
    Figure, Figures, Keep, Kind, Measure, Parts, ReportPeriod, ReportingUnit, Rule, Sum, Suppression, Units,
};
use ansinh::messages::Language;
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

static MEASURES: LazyLock<Vec<Measure>> = LazyLock::new(measures);
static UNITS: LazyLock<Units> = LazyLock::new(units);
static RULES: LazyLock<Vec<Rule>> = LazyLock::new(Rule::of_children);

fuzz_target!(|data: &[u8]| {
    let asked = Asked { rules: &RULES, change: "50".parse().ok(), ..Asked::new(&MEASURES, &UNITS) };
    judge(&asked, &asked.csv(data));
    if let Ok(raw) = serde_json::from_slice::<RawReport>(data) {
        judge(&asked, &asked.json(&raw));
    }
});

/// Of each kind one, and one that is redefined.
fn measures() -> Vec<Measure> {
    let rate = |per, part: &str| json!({ "rate": { "per": per, "part": part } });
    let measure = |id: &str, kind: Value, more: Value| {
        let name = json!({ "vi": id, "en": id });
        let mut it = json!({
            "id": id, "name": name, "kind": kind, "better": "higher", "numerator": name, "evidence": "inferred",
        });
        it.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        it
    };
    let target = json!([{ "when": { "year": 2025 }, "is": ">=", "value": "98.5" }]);
    let list = json!([
        measure("m08a", rate(1000, "subset"), json!({ "target": target })),
        measure("m08b", rate(1000, "subset"), json!({ "until": "2025-01-01" })),
        measure("m08b", rate(1000, "coverage"), json!({ "from": "2025-01-01", "missing": "unknown" })),
        measure("m14", rate(100, "subset"), json!({ "ages": { "under": 5 }, "target": target })),
        measure("n", json!("count"), json!({ "ages": { "from": 5, "through": 17 } })),
        measure("d", json!("dong"), json!({})),
        measure("y", json!("done"), json!({})),
    ]);
    serde_json::from_value(list).unwrap()
}

/// A province with communes, of which two became one and one was split, and villages and a school below them.
fn units() -> Units {
    let list = json!([
        { "id": "vn", "kind": "country" },
        { "id": "p", "kind": "province", "parent": "vn" },
        { "id": "q", "kind": "province", "parent": "vn" },
        { "id": "a", "kind": "commune", "parent": "p", "until": "2025-07-01", "successors": ["c"] },
        { "id": "b", "kind": "commune", "parent": "p", "until": "2025-07-01", "successors": ["c", "e"] },
        { "id": "c", "kind": "commune", "parent": "p", "from": "2025-07-01" },
        { "id": "e", "kind": "commune", "parent": "q", "from": "2025-07-01" },
        { "id": "v1", "kind": "village", "parent": "c", "from": "2025-07-01" },
        { "id": "v2", "kind": "village", "parent": "c", "from": "2025-07-01" },
        { "id": "s", "kind": "school", "parent": "q" },
    ]);
    let list: Vec<ReportingUnit> = serde_json::from_value(list).unwrap();
    Units::new(list).unwrap()
}

fn judge(asked: &Asked<'_>, checked: &Checked) {
    assert!(checked.issues.len() <= MOST_ISSUES);
    for issue in &checked.issues {
        assert!(codes::ALL.iter().any(|known| known.code == issue.code), "{}", issue.code);
        for language in [Language::Vi, Language::En] {
            let words = message(issue, language);
            assert!(!words.is_empty() && words != issue.code, "{}", issue.code);
        }
    }
    let report = &checked.report;
    read_again(asked, report);

    let periods = report.periods();
    let figures =
        Figures { measures: &MEASURES, units: &UNITS, periods: &periods, level: None, courses: None };
    let all_units = || UNITS.iter().map(|(at, _)| at);
    let figures_of = |report: &Report| figures.of(report, all_units()).unwrap();
    let all = figures_of(report);
    serde_json::to_string(&all).unwrap();
    let mut reversed = report.clone();
    reversed.rows.reverse();
    assert!(figures_of(&reversed) == all, "the order of the rows matters");
    parts(report, &periods);
    for unit in all_units() {
        for period in &periods {
            for language in [Language::Vi, Language::En] {
                assert!(!printable((unit, *period), &all, report, (&MEASURES, &UNITS), language).is_empty());
            }
        }
    }
    for below in [0, 1, 2, 5, u64::MAX] {
        let mut less = all.clone();
        figures.suppress(&mut less, Suppression { below, rules: &RULES });
        suppressed(&all, &less, below);
    }
}

/// What was good is good again: as CSV, and as JSON.
fn read_again(asked: &Asked<'_>, report: &Report) {
    let rows = |of: &Report| serde_json::to_value(of.written(&MEASURES, &UNITS)).unwrap();
    let written = rows(report);
    let json: RawReport = serde_json::from_value(written.clone()).unwrap();
    let json = asked.json(&json);
    assert_eq!(rows(&json.report), written);
    let csv = asked.csv(rows_as_csv(report, &MEASURES, &UNITS).as_bytes());
    assert_eq!(rows(&csv.report)["rows"], written["rows"]);
    assert_eq!(csv.blank, 0);
}

/// Sums of the whole are those of its two halves.
fn parts(report: &Report, periods: &[ReportPeriod]) {
    let (measures, many) = (MEASURES.len() as u16, periods.len() as u16);
    let part = |rows: &dyn Fn(usize) -> bool| {
        let rows = report.rows.iter().enumerate().filter(|(at, _)| rows(*at)).map(|(_, row)| row.clone());
        let report = Report { rows: rows.collect(), ..Report::default() };
        let columns = report.columns(periods);
        Parts::new(&UNITS, measures, many, Keep::All, columns.columns()).unwrap()
    };
    let whole = part(&|_| true).add_up();
    let (even, odd) = (part(&|at| at % 2 == 0), part(&|at| at % 2 == 1));
    let merged = [part(&|at| at % 2 == 0).merge(&odd).unwrap().add_up(), odd.merge(&even).unwrap().add_up()];
    for (unit, _) in UNITS.iter() {
        for measure in 0..measures {
            for period in 0..many {
                let sum: Option<Sum> = whole.sum(unit, measure, period);
                assert!(merged.iter().all(|it| it.sum(unit, measure, period) == sum));
            }
        }
    }
}

/// What each unit counted itself, and whether it is left out.
type Table<'a> = BTreeMap<&'a str, (u64, bool)>;

/// No small number is shown, what is shown is as it was, and of parts that come to a whole that is shown not one alone
/// is left out: neither by themselves nor as what another unit is made of.
fn suppressed(all: &[Figure<'_>], less: &[Figure<'_>], below: u64) {
    assert_eq!(all.len(), less.len());
    let is_small = |count: u64| count > 0 && count < below;
    let mut tables: BTreeMap<(&str, ReportPeriod), Table> = BTreeMap::new();
    for (was, is) in all.iter().zip(less) {
        assert!(is.is_suppressed || was == is);
        let Some(sum) = was.sum else { continue };
        let is_it = |of: &&Measure| of.id == was.measure && of.holds_on(was.period.last_day());
        let is_rate = MEASURES.iter().find(is_it).is_some_and(|of| matches!(of.kind, Kind::Rate { .. }));
        let sums = || std::iter::once(sum).chain(was.of.iter().map(|source| source.sum));
        let small = sums().any(|sum| is_small(sum.numerator) || (is_rate && is_small(sum.denominator)));
        assert!(is.is_suppressed || !small, "a small number is shown");
        // What a unit has itself, beside those that went into it.
        let own = was.of.iter().find(|source| source.unit == was.unit).map(|source| source.sum);
        if let Some(own) = if was.of.is_empty() { Some(sum) } else { own } {
            let table = tables.entry((was.measure, was.period)).or_default();
            table.insert(was.unit, (own.numerator, is.is_suppressed));
        }
    }
    for is in less {
        for source in &is.of {
            let own = tables.get(&(is.measure, is.period)).and_then(|table| table.get(source.unit));
            assert!(matches!(own, Some((_, false))), "what is left out is shown as what another is made of");
        }
    }
    for table in tables.values() {
        for (at, unit) in UNITS.iter() {
            let Some((whole, false)) = table.get(unit.id.as_str()) else { continue };
            let parts: Vec<&(u64, bool)> = UNITS
                .children(at)
                .filter_map(|part| table.get(UNITS.get(part).unwrap().id.as_str()))
                .collect();
            let sum: u64 = parts.iter().map(|(count, _)| count).sum();
            let left_out = parts.iter().filter(|(_, is_left_out)| *is_left_out).count();
            assert!(sum != *whole || left_out != 1, "what is left out can be subtracted");
        }
    }
}
