//! Units, roll-up, series across mergers, suppression: the cases, and what must hold for any numbers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeMap;

use ansinh::indicators::report::Asked;
use ansinh::indicators::{
    Cell, Cells, CellsError, Columns, Figures, Keep, Kind, MOST, Measure, Parts, ReportPeriod, ReportingUnit,
    Rollup, RollupError, Rule, Sum, Suppression, UnitKind, Units,
};
use ansinh::parse_date;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::indicators::{cases, measure};

pub fn unit(id: &str, kind: UnitKind, parent: Option<&str>) -> ReportingUnit {
    ReportingUnit {
        id: id.to_owned(),
        kind,
        parent: parent.map(str::to_owned),
        from: None,
        until: None,
        place: None,
        successors: Vec::new(),
        name: None,
    }
}

fn measures_of(case: &Json) -> Vec<Measure> {
    let read = |it: &Json| {
        let kind: Kind = serde_json::from_value(it["kind"].clone()).unwrap();
        let target = it.get("target").map_or_else(Vec::new, |of| serde_json::from_value(of.clone()).unwrap());
        let mut measure = measure(it["id"].as_str().unwrap(), kind, target);
        if let Some(missing) = it.get("missing") {
            measure.missing = serde_json::from_value(missing.clone()).unwrap();
        }
        measure
    };
    case["measures"].as_array().unwrap().iter().map(read).collect()
}

pub fn csv(case: &Json) -> String {
    let lines = case["csv"].as_array().unwrap().iter().map(|line| line.as_str().unwrap());
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn counts_are_added_up_as_the_cases_say() {
    for case in cases("rollup") {
        let name = &case["name"];
        let units = Units::new(serde_json::from_value(case["units"].clone()).unwrap()).unwrap();
        let measures = measures_of(&case);
        let checked = Asked::new(&measures, &units).csv(csv(&case).as_bytes());
        let errors: Vec<_> =
            checked.issues.iter().filter(|issue| issue.code != "report.parts_differ").collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
        let periods = checked.report.periods();
        let figures =
            Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
        let all = figures.of(&checked.report, units.iter().map(|(at, _)| at)).unwrap();
        for expected in case["expect"].as_array().unwrap() {
            let is_it =
                |json: &Json| ["unit", "period", "measure"].iter().all(|key| json[key] == expected[key]);
            let all: Vec<Json> = all.iter().map(|figure| serde_json::to_value(figure).unwrap()).collect();
            let figure = all.iter().find(|json| is_it(json)).unwrap_or_else(|| panic!("{name}: {expected}"));
            for key in ["numerator", "denominator"] {
                if let Some(count) = expected.get(key) {
                    assert_eq!(&figure["sum"][key], count, "{name}: {figure}");
                }
            }
            let reports = figure["sum"]["reports"].as_u64().unwrap_or(0);
            assert_eq!(Some(reports), expected["reports"].as_u64(), "{name}: {figure}");
            assert_eq!(figure["rounded"], expected["rounded"], "{name}: {figure}");
            for (key, of) in [("missing", "missing"), ("split", "split")] {
                if let Some(list) = expected.get(key) {
                    let got = figure.get(of).cloned().unwrap_or_else(|| Json::Array(Vec::new()));
                    assert_eq!(&got, list, "{name}: {figure}");
                }
            }
            let sources = figure["of"].as_array().into_iter().flatten();
            let sources: BTreeMap<_, _> = sources
                .map(|it| {
                    let sum = &it["sum"];
                    (
                        it["unit"].as_str().unwrap().to_owned(),
                        vec![sum["numerator"].clone(), sum["denominator"].clone()],
                    )
                })
                .collect();
            let of: BTreeMap<String, Vec<Json>> = expected
                .get("of")
                .map_or_else(BTreeMap::new, |of| serde_json::from_value(of.clone()).unwrap());
            assert_eq!(sources, of, "{name}");
            let is_break = figure["is_break"].as_bool().unwrap_or(false);
            assert_eq!(is_break, expected["break"].as_bool().unwrap_or(false), "{name}: {figure}");
            let progress = &figure["progress"];
            for key in ["outcome", "track", "still"] {
                if let Some(value) = expected.get(key) {
                    assert_eq!(&progress[key], value, "{name}: {figure}");
                }
            }
            if expected.get("outcome").is_some() {
                let is_partial = progress["is_partial"].as_bool().unwrap_or(false);
                assert_eq!(is_partial, expected["partial"].as_bool().unwrap_or(false), "{name}: {figure}");
            }
        }
        if let Some(below) = case["suppress"].as_u64() {
            let rules: Vec<Rule> = serde_json::from_value(case["rules"].clone()).unwrap();
            let left_out = Suppression { below, rules: &rules };
            let shown = figures.published(&checked.report, &[], Some(left_out)).unwrap();
            let hidden = shown.iter().filter(|figure| figure.is_suppressed);
            let mut hidden: Vec<Json> = hidden.map(|it| json!([it.unit, it.measure])).collect();
            hidden.sort_by_key(Json::to_string);
            assert_eq!(Json::Array(hidden), case["hidden"], "{name}");
            for figure in shown.iter().filter(|figure| figure.is_suppressed) {
                assert!(figure.sum.is_none() && figure.value.is_none() && figure.progress.needed.is_none());
            }
        }
    }
}

#[test]
fn small_cells_are_left_out_as_the_cases_say() {
    for case in cases("suppression") {
        let cells: Vec<(Option<usize>, u64)> = serde_json::from_value(case["cells"].clone()).unwrap();
        let cells = cells.into_iter().map(|(parent, count)| Cell { parent, count }).collect();
        let shown = Cells::new(cells).unwrap().shown(case["below"].as_u64().unwrap());
        assert_eq!(serde_json::to_value(shown).unwrap(), case["shown"], "{}", case["name"]);
    }
}

#[test]
fn cells_that_are_no_table_are_refused() {
    let cell = |parent, count| Cell { parent, count };
    let of = |cells: &[Cell]| Cells::new(cells.to_vec()).unwrap_err();
    assert_eq!(of(&[cell(None, 3), cell(Some(0), 2)]), CellsError::Sum { cell: 0 });
    assert_eq!(of(&[cell(None, 3), cell(Some(1), 3)]), CellsError::Parent { cell: 1 });
    assert_eq!(of(&[cell(Some(7), 3)]), CellsError::Parent { cell: 0 });
    assert!(Cells::new(Vec::new()).unwrap().shown(5).is_empty());
}

#[test]
fn the_administrative_table_is_a_tree() {
    let today = Units::administrative(&[parse_date("2026-10-05").unwrap()]);
    assert_eq!(today.len(), 1 + 34 + 3_321);
    let ca_mau = today.find("96", "2026".parse::<ReportPeriod>().unwrap().days()).unwrap();
    assert_eq!(today.children(ca_mau).count(), 64);
    let country = today.parent(ca_mau).unwrap();
    assert_eq!(
        (today.get(country).unwrap().id.as_str(), today.and_below(country).len()),
        ("vn", today.len())
    );
    let before = Units::administrative(&[parse_date("2025-06-30").unwrap()]);
    assert_eq!(before.len(), 1 + 63 + 10_035);
    let whole_year = "2025".parse::<ReportPeriod>().unwrap().days();
    let bac_lieu = before.find("95", whole_year).unwrap();
    assert_eq!(before.get(bac_lieu).unwrap().until, Some(parse_date("2025-07-01").unwrap()));
    assert!(today.find("95", whole_year).is_none());
    // Đồng Nai became a city, and stayed the same unit.
    let dong_nai = today.find("75", whole_year).unwrap();
    assert_eq!((today.get(dong_nai).unwrap().from, today.get(dong_nai).unwrap().until), (None, None));
    // Before communes are verified there are provinces alone.
    assert_eq!(Units::administrative(&[parse_date("2020-01-01").unwrap()]).len(), 1 + 63);
    assert_eq!(Units::administrative(&[]).len(), 1);
}

#[test]
fn both_eras_of_the_table_are_one_tree() {
    let days = ["2025-06-30", "2026-10-05"].map(|day| parse_date(day).unwrap());
    let units = Units::administrative(&days);
    let find =
        |id: &str, period: &str| units.find(id, period.parse::<ReportPeriod>().unwrap().days()).unwrap();
    // Cà Mau is one unit, with 100 communes and then 64; Bạc Liêu went into it.
    let ca_mau = find("96", "2026");
    assert_eq!(find("96", "2024"), ca_mau);
    assert_eq!(units.predecessors(ca_mau).collect::<Vec<_>>(), [(find("95", "2024"), true)]);
    let communes = |unit: u32, period: &str| {
        let last = period.parse::<ReportPeriod>().unwrap().last_day();
        units.children(unit).filter(|at| units.get(*at).unwrap().days().contains(last)).count()
    };
    assert_eq!(
        [communes(ca_mau, "2024"), communes(find("95", "2024"), "2024"), communes(ca_mau, "2026")],
        [100, 64, 64]
    );
    // Phường Ba Đình has the code of Phường Trúc Bạch, and is another unit.
    assert_ne!(find("01/00004", "2024"), find("01/00004", "2026"));
    // Yên Bái and Lào Cai were two and are one, with the code of one of them.
    let lao_cai = find("15", "2026");
    let of: Vec<&str> =
        units.predecessors(lao_cai).map(|(at, _)| units.get(at).unwrap().id.as_str()).collect();
    assert_eq!(of, ["10", "15"]);
    assert_ne!(find("15", "2024"), lao_cai);
}

/// The lists of places say which communes became which: what Bạc Liêu's counted is a part of what those of Cà Mau count.
#[cfg(feature = "places")]
#[test]
fn communes_of_the_table_know_what_they_went_into() {
    let days = ["2025-06-30", "2026-10-05"].map(|day| parse_date(day).unwrap());
    let units = Units::of_province(96, &days);
    let find = |id: &str, year: &str| {
        let at = units.find(id, year.parse::<ReportPeriod>().unwrap().days()).unwrap();
        (at, units.get(at).unwrap())
    };
    let (old, nha_mat) = find("95/31831", "2024");
    assert_eq!(nha_mat.name.as_deref(), Some("Phường Nhà Mát, Thành phố Bạc Liêu"));
    let (new, hiep_thanh) = find("96/31840", "2026");
    assert_eq!(hiep_thanh.name.as_deref(), Some("Phường Hiệp Thành"));
    let of: Vec<&str> = units.predecessors(new).map(|(at, _)| units.get(at).unwrap().id.as_str()).collect();
    // Two communes beside the one that it is called after.
    assert_eq!(of, ["95/31831", "95/31837", "95/31840"]);
    assert!(units.predecessors(new).any(|it| it == (old, true)));
    // Nobody is lost: each commune of then went into one of now, in this province or, at its edges, in another.
    let whole = Units::administrative(&days);
    let of_then = |unit: &&ReportingUnit| unit.kind == UnitKind::Commune && unit.until.is_some();
    let all: Vec<&ReportingUnit> = whole.iter().map(|(_, unit)| unit).filter(of_then).collect();
    assert_eq!(all.len(), 10_035);
    assert!(all.iter().all(|unit| !unit.successors.is_empty()));
    assert!(whole.iter().skip(1).all(|(_, unit)| unit.name.is_some()));
}

#[test]
fn each_flaw_of_a_tree_is_said_where_it_is() {
    let flaws = |list: Vec<ReportingUnit>| -> Vec<(&'static str, String)> {
        let issues = Units::new(list).unwrap_err();
        issues.iter().map(|issue| (issue.code, issue.path.pointer())).collect()
    };
    let one = |code, pointer: &str| vec![(code, pointer.to_owned())];
    let plain = |id: &str, parent: Option<&str>| unit(id, UnitKind::Village, parent);
    let day = |text| Some(parse_date(text).unwrap());
    assert_eq!(flaws(vec![plain(" ", None)]), one("unit.id_required", "/units/0/id"));
    assert_eq!(flaws(vec![plain("a", None), plain("a", None)]), one("unit.repeated", "/units/1/id"));
    assert_eq!(flaws(vec![plain("a", Some("b"))]), one("unit.parent_unknown", "/units/0/parent"));
    let mut late = plain("p", None);
    late.from = day("2025-07-01");
    assert_eq!(
        flaws(vec![late.clone(), plain("a", Some("p"))]),
        one("unit.parent_not_in_force", "/units/1/parent")
    );
    late.until = late.from;
    assert_eq!(flaws(vec![late]), one("unit.days", "/units/0/until"));
    let cycle = flaws(vec![plain("a", Some("b")), plain("b", Some("a")), plain("c", None)]);
    assert_eq!(cycle, [("unit.cycle", "/units/0/parent".into()), ("unit.cycle", "/units/1/parent".into())]);
    assert_eq!(flaws(vec![plain("a", Some("a"))]), one("unit.cycle", "/units/0/parent"));
    let mut ended = plain("a", None);
    ended.until = day("2025-07-01");
    ended.successors = vec!["z".to_owned()];
    assert_eq!(flaws(vec![ended.clone()]), one("unit.successor_unknown", "/units/0/successors"));
    ended.until = None;
    ended.successors = vec!["b".to_owned()];
    assert_eq!(
        flaws(vec![ended.clone(), plain("b", None)]),
        one("unit.successor_unknown", "/units/0/successors")
    );
    // The same id at another time is another unit.
    ended.until = day("2025-07-01");
    ended.successors = vec!["a".to_owned()];
    let mut next = plain("a", None);
    next.from = day("2025-07-01");
    let units = Units::new(vec![ended, next]).unwrap();
    let find = |period: &str| units.find("a", period.parse::<ReportPeriod>().unwrap().days());
    assert_eq!(
        [find("2024"), find("2025"), find("2025-H1"), find("2026")],
        [Some(0), Some(1), Some(0), Some(1)]
    );
    assert_eq!(units.predecessors(1).collect::<Vec<_>>(), [(0, true)]);
}

#[test]
fn columns_that_cannot_be_added_up_are_refused() {
    let units =
        Units::new(vec![unit("p", UnitKind::Province, None), unit("a", UnitKind::Commune, Some("p"))])
            .unwrap();
    let of = |unit: &[u32], measure: &[u16], period: &[u16], numerator: &[u64], denominator: &[u64]| {
        let columns = Columns { unit, measure, period, numerator, denominator };
        Parts::new(&units, 2, 2, Keep::All, columns).map(|_| ()).unwrap_err()
    };
    assert_eq!(of(&[1], &[0], &[0], &[0], &[]), RollupError::Lengths);
    assert_eq!(of(&[0, 2], &[0, 0], &[0, 0], &[0, 0], &[0, 0]), RollupError::Unknown { row: 1 });
    assert_eq!(of(&[1], &[2], &[0], &[0], &[0]), RollupError::Unknown { row: 0 });
    assert_eq!(of(&[1], &[0], &[2], &[0], &[0]), RollupError::Unknown { row: 0 });
    assert_eq!(of(&[1], &[0], &[0], &[MOST + 1], &[0]), RollupError::Count { row: 0 });
    assert_eq!(of(&[1], &[0], &[0], &[0], &[MOST + 1]), RollupError::Count { row: 0 });
    assert_eq!(of(&[1, 1], &[0, 0], &[0, 0], &[0, 0], &[0, 0]), RollupError::Twice { row: 1 });
    let too_large = Parts::new(&units, u16::MAX, u16::MAX, Keep::All, Columns::default());
    assert_eq!(too_large.map(|_| ()).unwrap_err(), RollupError::TooLarge);
    let columns = Columns { unit: &[1], measure: &[0], period: &[0], numerator: &[3], denominator: &[4] };
    let one = || Parts::new(&units, 2, 2, Keep::All, columns).unwrap();
    let other = Parts::new(&units, 2, 1, Keep::All, Columns::default()).unwrap();
    assert_eq!(one().merge(&one()).map(|_| ()).unwrap_err(), RollupError::Parts);
    assert_eq!(one().merge(&other).map(|_| ()).unwrap_err(), RollupError::Parts);
    let rollup = one().add_up();
    assert_eq!(rollup.sum(0, 0, 0), Some(Sum { numerator: 3, denominator: 4, reports: 1 }));
    assert_eq!([rollup.sum(0, 1, 0), rollup.sum(9, 0, 0), rollup.sum(0, 0, 2)], [None; 3]);
    assert!(rollup.reported(1, 0, 0) && !rollup.reported(0, 0, 0) && !rollup.reported(1, 0, 7));
}

/// A tree of a country, two provinces and communes below them, one of which has villages.
fn tree(communes: usize) -> Units {
    let mut list = vec![
        unit("vn", UnitKind::Country, None),
        unit("p0", UnitKind::Province, Some("vn")),
        unit("p1", UnitKind::Province, Some("vn")),
    ];
    for at in 0..communes {
        list.push(unit(&format!("c{at}"), UnitKind::Commune, Some(["p0", "p1"][at % 2])));
    }
    list.push(unit("v0", UnitKind::Village, Some("c0")));
    list.push(unit("v1", UnitKind::Village, Some("c0")));
    Units::new(list).unwrap()
}

type Report = (u32, u16, u16, u64, u64);

const COMMUNES: usize = 7;

/// Reports of any units of the tree, provinces among them, on two measures in two periods.
fn reports() -> impl Strategy<Value = Vec<Report>> {
    let keys = prop::collection::btree_set((1_u32..=11, 0_u16..2, 0_u16..2), 0..40);
    keys.prop_flat_map(|keys| {
        let counts = prop::collection::vec((0_u64..1_000, 0_u64..1_000), keys.len());
        counts.prop_map(move |counts| {
            keys.iter()
                .zip(counts)
                .map(|((unit, measure, period), (a, b))| (*unit, *measure, *period, a, b))
                .collect()
        })
    })
}

fn parts<'u>(units: &'u Units, keep: Keep, rows: &[Report]) -> Parts<'u> {
    let unit: Vec<u32> = rows.iter().map(|row| row.0).collect();
    let measure: Vec<u16> = rows.iter().map(|row| row.1).collect();
    let period: Vec<u16> = rows.iter().map(|row| row.2).collect();
    let numerator: Vec<u64> = rows.iter().map(|row| row.3).collect();
    let denominator: Vec<u64> = rows.iter().map(|row| row.4).collect();
    let columns = Columns {
        unit: &unit,
        measure: &measure,
        period: &period,
        numerator: &numerator,
        denominator: &denominator,
    };
    Parts::new(units, 2, 2, keep, columns).unwrap()
}

/// Every sum of a roll-up.
fn sums(units: &Units, rollup: &Rollup<'_>) -> Vec<Option<Sum>> {
    let mut all = Vec::new();
    for (unit, _) in units.iter() {
        for (measure, period) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
            all.push(rollup.sum(unit, measure, period));
        }
    }
    all
}

/// The sum of a unit as it is said in words: its own number, or else the sum of those below it.
fn plain(units: &Units, rows: &[Report], unit: u32, measure: u16, period: u16) -> Option<(u64, u64)> {
    let own = rows.iter().find(|row| (row.0, row.1, row.2) == (unit, measure, period));
    if let Some(own) = own {
        return Some((own.3, own.4));
    }
    let below = units.children(unit).filter_map(|child| plain(units, rows, child, measure, period));
    below.reduce(|a, b| (a.0 + b.0, a.1 + b.1))
}

/// Figures of some villages of two communes of a province, of one measure in one year, each unit with its count.
fn suppressed(villages: &[(usize, u64)], own: Option<u64>, below: u64) -> BTreeMap<String, Option<u64>> {
    let mut list = vec![
        unit("p", UnitKind::Province, None),
        unit("c0", UnitKind::Commune, Some("p")),
        unit("c1", UnitKind::Commune, Some("p")),
    ];
    let mut text = String::from("unit,period,measure,numerator\n");
    for (at, (commune, count)) in villages.iter().enumerate() {
        list.push(unit(&format!("v{at}"), UnitKind::Village, Some(["c0", "c1"][*commune])));
        text += &format!("v{at},2025,m,{count}\n");
    }
    if let Some(own) = own {
        text += &format!("p,2025,m,{own}\n");
    }
    let (units, measures) = (Units::new(list).unwrap(), [measure("m", Kind::Count, Vec::new())]);
    let report = Asked::new(&measures, &units).csv(text.as_bytes()).report;
    let periods = report.periods();
    let figures =
        Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    let mut all = figures.of(&report, units.iter().map(|(at, _)| at)).unwrap();
    all.retain(|figure| figure.sum.is_some());
    figures.suppress(&mut all, Suppression { below, rules: &[] });
    for figure in &all {
        assert_eq!(figure.is_suppressed, figure.sum.is_none());
        assert!(!figure.is_suppressed || (figure.value.is_none() && figure.rounded.is_none()));
    }
    all.iter().map(|it| (it.unit.to_owned(), it.sum.map(|sum| sum.numerator))).collect()
}

#[test]
fn small_figures_are_left_out_of_every_level() {
    let shown = |villages: &[(usize, u64)], own| suppressed(villages, own, 5);
    let told = |all: BTreeMap<String, Option<u64>>| -> Vec<String> {
        all.into_iter().filter_map(|(unit, count)| count.is_none().then_some(unit)).collect()
    };
    assert_eq!(told(shown(&[(0, 10), (0, 20), (1, 30), (1, 40)], None)), [""; 0]);
    // 2 and the smaller of the others in its commune.
    assert_eq!(told(shown(&[(0, 2), (0, 20), (0, 30), (1, 40)], None)), ["v0", "v1"]);
    // A commune of 3 goes with the other commune, and that one with a village.
    assert_eq!(told(shown(&[(0, 3), (1, 40), (1, 50)], None)), ["c0", "c1", "v0", "v1"]);
    // The province says 73: what it has beyond its communes, 3, is small, and is told by them unless one goes.
    assert_eq!(told(shown(&[(0, 30), (1, 40)], Some(73))), ["c0", "v0"]);
    // It says less than its communes: nothing can be protected, and nothing is shown.
    assert_eq!(told(shown(&[(0, 30), (1, 40)], Some(69))), ["c0", "c1", "p", "v0", "v1"]);
}

/// What two communes of 2024 come to over the area of the one that they became is their sum, and would tell the small one.
#[test]
fn what_a_unit_is_made_of_is_left_out_with_it() {
    let merged = |id: &str| ReportingUnit {
        until: "2025-07-01".parse().ok(),
        successors: vec!["a".to_owned()],
        ..unit(id, UnitKind::Commune, Some("p"))
    };
    // The new one has the id of one of the two, as places of 2025 do.
    let new = ReportingUnit { from: "2025-07-01".parse().ok(), ..unit("a", UnitKind::Commune, Some("p")) };
    let list = vec![
        unit("p", UnitKind::Province, None),
        merged("a"),
        merged("b"),
        new,
        unit("d", UnitKind::Commune, Some("p")),
    ];
    let (units, measures) = (Units::new(list).unwrap(), [measure("m", Kind::Count, Vec::new())]);
    let asked = Asked::new(&measures, &units);
    let told = |rows: &str| -> Vec<(String, Option<u64>)> {
        let report = asked.csv(format!("unit,period,measure,numerator\n{rows}").as_bytes()).report;
        let periods = report.periods();
        let figures =
            Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
        let mut all = figures.of(&report, units.iter().map(|(at, _)| at)).unwrap();
        all.retain(|figure| figure.sum.is_some());
        figures.suppress(&mut all, Suppression { below: 5, rules: &[] });
        all.iter().map(|it| (it.unit.to_owned(), it.sum.map(|sum| sum.numerator))).collect()
    };
    let of = |list: &[(&str, Option<u64>)]| -> Vec<(String, Option<u64>)> {
        list.iter().map(|(unit, count)| ((*unit).to_owned(), *count)).collect()
    };
    let all = told("a,2024,m,2\nb,2024,m,60\nd,2024,m,70\n");
    assert_eq!(all, of(&[("p", Some(132)), ("a", None), ("b", None), ("a", None), ("d", Some(70))]));
    // A single one of which it is made: the same number under another heading.
    let all = told("a,2024,m,2\nd,2024,m,70\n");
    assert_eq!(all, of(&[("p", Some(72)), ("a", None), ("a", None), ("d", None)]));
    // Nothing small, nothing left out: not for what is counted in two figures either.
    let all = told("a,2024,m,20\nb,2024,m,60\nd,2024,m,70\n");
    let shown = [("p", 150), ("a", 20), ("b", 60), ("a", 80), ("d", 70)].map(|(unit, it)| (unit, Some(it)));
    assert_eq!(all, of(&shown));
}

proptest! {
    #[test]
    fn a_small_figure_is_never_shown_nor_told_by_its_siblings(
        villages in prop::collection::vec((0_usize..2, 0_u64..40), 1..9), below in 2_u64..8,
    ) {
        let all = suppressed(&villages, None, below);
        prop_assert!(all.values().all(|count| count.is_none_or(|count| count == 0 || count >= below)));
        for (commune, name) in ["c0", "c1"].iter().enumerate() {
            let parts = villages.iter().enumerate().filter(|(_, (of, _))| *of == commune);
            let hidden = parts.filter(|(at, _)| all[&format!("v{at}")].is_none()).count();
            match all.get(*name) {
                Some(Some(_)) => prop_assert!(hidden != 1, "{:?}", all),
                Some(None) => prop_assert!(hidden > 0, "{:?}", all),
                None => {}
            }
        }
    }

    /// Who is helped is counted out of all: no number that is left out is told by the other measure, nor by the others of
    /// its own.
    #[test]
    fn a_small_figure_is_not_told_by_another_measure(
        communes in prop::collection::vec((0_u64..40, 0_u64..40), 1..6), below in 2_u64..8,
    ) {
        let rate = |id: &str| {
            let kind = serde_json::from_value(json!({ "rate": { "per": 100, "part": "subset" } })).unwrap();
            measure(id, kind, Vec::new())
        };
        let measures = [rate("all"), rate("helped")];
        let rules: Vec<Rule> = serde_json::from_value(json!([
            { "sum": { "whole": { "measure": "helped", "of": "denominator" }, "parts": [{ "measure": "all" }] } }
        ]))
        .unwrap();
        let mut list = vec![unit("p", UnitKind::Province, None)];
        let mut text = "unit,period,measure,numerator,denominator\n".to_owned();
        for (at, (all, helped)) in communes.iter().enumerate() {
            list.push(unit(&format!("c{at}"), UnitKind::Commune, Some("p")));
            text += &format!("c{at},2025,all,{all},1000\nc{at},2025,helped,{},{all}\n", helped.min(all));
        }
        let units = Units::new(list).unwrap();
        let report = Asked::new(&measures, &units).csv(text.as_bytes()).report;
        let periods = report.periods();
        let figures = Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
        let shown = figures.published(&report, &[], Some(Suppression { below, rules: &rules })).unwrap();
        let hidden = |measure: &str, unit: &str| {
            shown.iter().any(|it| it.measure == measure && it.unit == unit && it.is_suppressed)
        };
        for figure in &shown {
            let small = |number: u64| number > 0 && number < below;
            let is_small = figure.sum.is_some_and(|sum| small(sum.numerator) || small(sum.denominator));
            prop_assert!(!is_small, "{:?}", figure.unit);
            prop_assert!(!hidden("all", figure.unit) || hidden("helped", figure.unit), "{:?}", figure.unit);
        }
        for measure in ["all", "helped"] {
            let out = (0..communes.len()).filter(|at| hidden(measure, &format!("c{at}"))).count();
            prop_assert!(out != 1 || hidden(measure, "p"), "{}", measure);
        }
    }

    #[test]
    fn a_sum_is_its_own_number_or_those_below_it(rows in reports()) {
        let units = tree(COMMUNES);
        for keep in [Keep::All, Keep::Above] {
            let rollup = parts(&units, keep, &rows).add_up();
            for (unit, _) in units.iter().filter(|(at, _)| keep == Keep::All || !units.is_leaf(*at)) {
                for (measure, period) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    let sum = rollup.sum(unit, measure, period).map(|sum| (sum.numerator, sum.denominator));
                    prop_assert_eq!(sum, plain(&units, &rows, unit, measure, period));
                }
            }
        }
    }

    #[test]
    fn parts_of_any_partition_in_any_order_make_the_whole(
        rows in reports(), which in prop::collection::vec(0_usize..3, 40), seed in any::<u64>(),
    ) {
        let units = tree(COMMUNES);
        let whole = sums(&units, &parts(&units, Keep::All, &rows).add_up());
        let part = |number: usize| {
            let mut rows: Vec<Report> =
                rows.iter().zip(&which).filter(|(_, which)| **which == number).map(|(row, _)| *row).collect();
            rows.sort_by_key(|row| (u64::from(row.0) ^ seed).wrapping_mul(0x9E37_79B9_7F4A_7C15));
            parts(&units, Keep::All, &rows)
        };
        let [a, b, c] = [part(0), part(1), part(2)];
        let left = a.clone().merge(&b).unwrap().merge(&c).unwrap();
        let right = a.clone().merge(&b.clone().merge(&c).unwrap()).unwrap();
        let turned = c.merge(&b).unwrap().merge(&a).unwrap();
        for merged in [left, right, turned] {
            prop_assert_eq!(&sums(&units, &merged.add_up()), &whole);
        }
    }

    #[test]
    fn a_unit_more_changes_nothing_of_the_units_that_it_does_not_report_to(rows in reports(), count in 0_u64..1_000) {
        let (small, large) = (tree(COMMUNES), tree(COMMUNES + 1));
        // The new commune stands between the communes and the villages, and reports to the second province.
        let new = 3 + u32::try_from(COMMUNES).unwrap();
        let moved = |unit: u32| if unit < new { unit } else { unit + 1 };
        let mut more: Vec<Report> = rows.iter().map(|row| (moved(row.0), row.1, row.2, row.3, row.4)).collect();
        more.push((new, 0, 0, count, count));
        let (before, after) =
            (parts(&small, Keep::All, &rows).add_up(), parts(&large, Keep::All, &more).add_up());
        let above: Vec<u32> = large.and_above(new).collect();
        for (unit, _) in small.iter().filter(|(unit, _)| !above.contains(&moved(*unit))) {
            for (measure, period) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                prop_assert_eq!(before.sum(unit, measure, period), after.sum(moved(unit), measure, period));
            }
        }
    }

    /// Nothing that is left out is a sum or a difference of what is shown: neither among siblings nor with their whole.
    #[test]
    fn what_is_left_out_cannot_be_subtracted(
        leaves in prop::collection::vec(prop::collection::vec(0_u64..30, 1..5), 1..5), below in 2_u64..11,
    ) {
        let cells = table(&leaves);
        let shown = Cells::new(cells.clone()).unwrap().shown(below);
        for (at, cell) in cells.iter().enumerate() {
            prop_assert!(shown[at].is_none_or(|count| count == cell.count && (count == 0 || count >= below)));
            let parts: Vec<usize> = (0..cells.len()).filter(|part| cells[*part].parent == Some(at)).collect();
            let hidden: Vec<usize> = parts.iter().copied().filter(|part| shown[*part].is_none()).collect();
            if parts.is_empty() {
                continue;
            }
            match shown[at] {
                Some(_) => prop_assert!(hidden.len() != 1, "{:?}", shown),
                None => prop_assert!(!hidden.is_empty(), "{:?}", shown),
            }
        }
    }

    /// Whoever adds and subtracts cannot work a small count out: among all counts that could stand where some are
    /// left out, one at least small, there is one with another number in its place.
    #[test]
    fn what_is_left_out_has_more_than_one_answer(counts in prop::collection::vec(0_u64..9, 2..5), below in 2_u64..6) {
        let mut cells = vec![Cell { parent: None, count: counts.iter().sum() }];
        cells.extend(counts.iter().map(|count| Cell { parent: Some(0), count: *count }));
        let shown = Cells::new(cells).unwrap().shown(below);
        // Without the whole there is nothing to subtract from.
        if shown[0].is_none() {
            return Ok(());
        }
        let hidden: Vec<usize> = (0..counts.len()).filter(|at| shown[at + 1].is_none()).collect();
        let mut answers = vec![std::collections::BTreeSet::new(); counts.len()];
        let mut guess = counts.clone();
        // A 0 is left out only where there was nothing else.
        let may_be_zero = shown[1..].iter().all(|count| count.is_none_or(|count| count == 0));
        guesses(&mut guess, &hidden, counts.iter().sum(), &mut |guess| {
            let is_small = |at: &usize| (1..below).contains(&guess[*at]);
            if hidden.iter().any(is_small) && (may_be_zero || hidden.iter().all(|at| guess[*at] > 0)) {
                hidden.iter().for_each(|at| { answers[*at].insert(guess[*at]); });
            }
        });
        for at in hidden.into_iter().filter(|at| (1..below).contains(&counts[*at])) {
            prop_assert!(answers[at].len() > 1, "{:?} of {:?} shown as {:?}", at, counts, shown);
        }
    }
}

/// All ways to fill the hidden counts so that the total is right.
fn guesses(counts: &mut Vec<u64>, hidden: &[usize], total: u64, each: &mut dyn FnMut(&[u64])) {
    let Some((last, rest)) = hidden.split_last() else { return };
    if rest.is_empty() {
        let others: u64 =
            counts.iter().enumerate().filter(|(at, _)| at != last).map(|(_, count)| count).sum();
        if others <= total {
            counts[*last] = total - others;
            each(counts);
        }
        return;
    }
    for count in 0..=total {
        counts[*last] = count;
        for at in rest {
            counts[*at] = 0;
        }
        guesses(counts, rest, total, each);
    }
}

fn table(leaves: &[Vec<u64>]) -> Vec<Cell> {
    let mut cells = vec![Cell { parent: None, count: leaves.iter().flatten().sum() }];
    for group in leaves {
        cells.push(Cell { parent: Some(0), count: group.iter().sum() });
    }
    for (whole, group) in leaves.iter().enumerate() {
        cells.extend(group.iter().map(|count| Cell { parent: Some(whole + 1), count: *count }));
    }
    cells
}

/// Nothing breaks where there was nothing before. The numbers are invented.
#[test]
fn a_series_breaks_only_against_a_period_with_numbers() {
    let mut old = unit("old", UnitKind::Commune, None);
    (old.until, old.successors) = (Some(parse_date("2025-07-01").unwrap()), vec!["new".to_owned()]);
    let mut new = unit("new", UnitKind::Commune, None);
    new.from = old.until;
    let units = Units::new(vec![old, new]).unwrap();
    let measures = [measure("m", Kind::Count, Vec::new())];
    let broken = |rows: &str| -> Vec<String> {
        let text = format!("unit,period,measure,numerator\n{rows}");
        let report = Asked::new(&measures, &units).csv(text.as_bytes()).report;
        let periods: Vec<ReportPeriod> =
            ["2023", "2024", "2025", "2026"].map(|it| it.parse().unwrap()).to_vec();
        let figures =
            Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
        let figures = figures.of(&report, [1]).unwrap();
        figures.iter().filter(|it| it.is_break).map(|it| it.period.to_string()).collect()
    };
    assert!(broken("new,2025,m,1\nnew,2026,m,1\n").is_empty());
    assert_eq!(broken("old,2023,m,1\nnew,2026,m,1\n"), ["2026"]);
}

/// Nine times 10^15 is below 2^53, ten times is not.
#[test]
fn counts_that_come_to_more_than_every_reader_holds_are_refused() {
    let units = tree(10);
    let parts = |communes: std::ops::Range<u32>| {
        // The communes come after the country and the two provinces.
        let unit: Vec<u32> = communes.map(|at| at + 3).collect();
        let (zeros, most) = (vec![0; unit.len()], vec![MOST; unit.len()]);
        let columns =
            Columns { unit: &unit, measure: &zeros, period: &zeros, numerator: &most, denominator: &most };
        Parts::new(&units, 1, 1, Keep::Above, columns)
    };
    let sum = parts(0..9).unwrap().add_up().sum(0, 0, 0).unwrap();
    assert_eq!((sum.numerator, sum.reports), (9_000_000_000_000_000, 9));
    assert_eq!(parts(0..10).map(|_| ()).unwrap_err(), RollupError::Sum);
    let merged = parts(0..9).unwrap().merge(&parts(9..10).unwrap());
    assert_eq!(merged.map(|_| ()).unwrap_err(), RollupError::Sum);
}
