//! The cases of those who count and report, written for the other runners: see `conformance.rs`. What is right for a case is
//! judged in `indicators.rs` and its neighbours, in `protection.rs` and in `programme_findings.rs`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeSet;

use ansinh::indicators::report::{Asked, Checked, RawReport, message, printable, rows_as_csv};
use ansinh::indicators::{
    Columns, Course, Figures, Keep, Measure, Parts, Rule, Sum, Suppression, Units, Value,
};
use ansinh::messages::Language;
use ansinh::programme::{Programme, Reconciliation};
use ansinh::protection::{ChildRecord, classify, count, predicates};
use ansinh::{Issue, Period, parse_date};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::conformance::{cases, write};

fn line(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

/// A measure with nothing of note but what the case says.
fn measure(of: &[(&str, &Json)]) -> Measure {
    let text = |said: &str| json!({ "vi": said, "en": said });
    let mut measure = json!({
        "id": "m", "name": text("m"), "better": "higher", "numerator": text("numerator"), "missing": "partial",
        "evidence": "inferred"
    });
    for (key, value) in of {
        measure[key] = (*value).clone();
    }
    serde_json::from_value(measure).unwrap()
}

#[derive(Serialize)]
struct Judged {
    #[serde(skip_serializing_if = "Option::is_none")]
    rounded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_exact: Option<bool>,
    progress: ansinh::indicators::Progress,
}

fn judged(measure: &Measure, counted: &Json, year: u16, course: Option<&Course>) -> String {
    let value = counted["numerator"].as_u64().map(|numerator| {
        Value::of(measure.kind, numerator, counted["denominator"].as_u64().unwrap_or(1)).unwrap()
    });
    let rounded = value.and_then(|value| value.rounded(2));
    line(&Judged {
        rounded: rounded.map(|rounded| rounded.to_string()),
        is_exact: rounded.map(|rounded| rounded.is_exact()),
        progress: measure.progress(value, year, course),
    })
}

#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    issue: &'a Issue,
    message: String,
}

/// The lines of a file of reports.
fn read(case: &Json, asked: &Asked<'_>) -> Vec<String> {
    let checked = asked.csv(text(case).as_bytes());
    let Checked { report, issues, untold, blank } = &checked;
    let flaws = |language| {
        let told: Vec<Told<'_>> =
            issues.iter().map(|issue| Told { issue, message: message(issue, language) }).collect();
        #[derive(Serialize)]
        struct Flaws<'a> {
            issues: Vec<Told<'a>>,
            untold: usize,
            blank: usize,
        }
        line(&Flaws { issues: told, untold: *untold, blank: *blank })
    };
    let (measures, units) = (asked.measures, asked.units);
    let of = |periods| Figures { measures, units, periods, level: None, courses: None };
    let periods = report.periods();
    let all = of(&periods).published(report, &[], None).unwrap();
    let mut lines = vec![
        flaws(Language::Vi),
        flaws(Language::En),
        line(&report.written(measures, units)),
        line(&rows_as_csv(report, measures, units)),
        line(&all),
    ];
    if let Some(first) = all.first() {
        let (unit, periods) = (units.find(first.unit, Period::default()).unwrap(), [first.period]);
        let figures = of(&periods).published(report, &[unit], None).unwrap();
        let known = (measures, units);
        lines.push(line(&printable((unit, first.period), &figures, report, known, Language::Vi)));
    }
    lines
}

/// What is shown of the figures of a file when small numbers are left out.
fn suppressed(case: &Json, asked: &Asked<'_>, below: u64) -> String {
    let report = asked.csv(text(case).as_bytes()).report;
    let periods = report.periods();
    let Asked { measures, units, rules, .. } = *asked;
    let figures = Figures { measures, units, periods: &periods, level: None, courses: None };
    line(&figures.published(&report, &[], Some(Suppression { below, rules })).unwrap())
}

fn text(case: &Json) -> String {
    let lines = case["csv"].as_array().unwrap().iter().map(|line| line.as_str().unwrap());
    lines.collect::<Vec<_>>().join("\n")
}

/// Every number of the report again, as columns.
fn sums(case: &Json, measures: &[Measure], units: &Units) -> String {
    let report = Asked::new(measures, units).csv(text(case).as_bytes()).report;
    let written = report.written(measures, units);
    let totals = || written.rows.iter().filter(|row| row.sex.is_none() && row.age.is_none());
    let periods: BTreeSet<String> = totals().map(|row| row.period.to_string()).collect();
    let (mut unit, mut measure, mut period) = (Vec::new(), Vec::new(), Vec::new());
    let (mut numerator, mut denominator) = (Vec::new(), Vec::new());
    for row in totals() {
        let name = row.period.to_string();
        let day = NaiveDate::from_ymd_opt(row.period.year().into(), 1, 1).unwrap();
        let days = Period { from: Some(day), until: day.succ_opt() };
        let at = units.find(row.unit, days).or_else(|| units.find(row.unit, Period::default()));
        unit.push(at.unwrap());
        measure.push(measures.iter().position(|known| known.id == row.measure).unwrap() as u16);
        period.push(periods.iter().position(|known| *known == name).unwrap() as u16);
        numerator.push(row.numerator);
        denominator.push(row.denominator.unwrap_or(1));
    }
    let columns = Columns {
        unit: &unit,
        measure: &measure,
        period: &period,
        numerator: &numerator,
        denominator: &denominator,
    };
    let (measures, periods) = (measures.len() as u16, periods.len() as u16);
    let rollup = Parts::new(units, measures, periods, Keep::Above, columns).unwrap().add_up();
    let above: Vec<u32> = units.iter().map(|(at, _)| at).filter(|at| !units.is_leaf(*at)).collect();
    let cells = || (0..measures).flat_map(|measure| (0..periods).map(move |period| (measure, period)));
    let sums: Vec<Sum> = above
        .iter()
        .flat_map(|unit| {
            cells().map(|(measure, period)| rollup.sum(*unit, measure, period).unwrap_or_default())
        })
        .collect();
    line(&(
        above,
        sums.iter().map(|sum| sum.numerator).collect::<Vec<_>>(),
        sums.iter().map(|sum| sum.denominator).collect::<Vec<_>>(),
        sums.iter().map(|sum| sum.reports).collect::<Vec<_>>(),
    ))
}

/// What is left of counts in a tree when the small ones are left out.
fn left(case: &Json) -> String {
    let cells: Vec<(Option<usize>, u64)> = serde_json::from_value(case["cells"].clone()).unwrap();
    let wholes: BTreeSet<usize> = cells.iter().filter_map(|(whole, _)| *whole).collect();
    let unit = |(at, (whole, _)): (usize, &(Option<usize>, u64))| {
        let mut unit = json!({ "id": format!("u{at}"), "kind": "village" });
        if let Some(whole) = whole {
            unit["parent"] = format!("u{whole}").into();
        }
        unit
    };
    let list: Vec<Json> = cells.iter().enumerate().map(unit).collect();
    let units = Units::new(serde_json::from_value(list.into()).unwrap()).unwrap();
    let parts = cells.iter().enumerate().filter(|(at, _)| !wholes.contains(at));
    let rows: Vec<Json> = parts
        .map(|(at, (_, numerator))| {
            json!({ "unit": format!("u{at}"), "period": "2025", "measure": "m", "numerator": numerator })
        })
        .collect();
    let measures = [measure(&[("kind", &json!("count"))])];
    let raw: RawReport = serde_json::from_value(json!({ "rows": rows })).unwrap();
    let rules = Rule::of_children();
    let report = Asked { rules: &rules, ..Asked::new(&measures, &units) }.json(&raw).report;
    let periods = report.periods();
    let figures =
        Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    let left_out = case["below"].as_u64().map(|below| Suppression { below, rules: &rules });
    let figures = figures.published(&report, &[], left_out).unwrap();
    // They are what the case says of the cells themselves.
    let shown: Vec<Json> = figures.iter().map(|it| it.sum.map(|sum| sum.numerator).into()).collect();
    assert_eq!(Json::Array(shown.clone()), case["shown"], "{}", case["name"]);
    line(&figures.iter().map(|it| it.unit).zip(shown).collect::<Vec<_>>())
}

#[test]
fn reports_and_targets_are_written_for_the_other_runners() {
    let all = cases("indicators");
    let against = all.iter().map(|(_, case)| case).find(|case| case.get("against").is_some()).unwrap();
    let rules = Rule::of_children();
    let mut lines = Vec::new();
    for (_, case) in all.iter().filter(|(_, case)| case.get("against").is_none()) {
        let year = |of: &Json| of["year"].as_u64().and_then(|year| u16::try_from(year).ok()).unwrap();
        if case.get("cells").is_some() {
            lines.push(left(case));
        } else if let Some(values) = case.get("values") {
            let targets = json!([case["target"]]);
            let of = measure(&[("kind", &case["kind"]), ("target", &targets)]);
            let values = values.as_array().unwrap().iter();
            lines.extend(values.map(|value| judged(&of, value, year(case), None)));
        } else if let Some(years) = case.get("years") {
            let of = measure(&["kind", "better", "target"].map(|key| (key, &case[key])));
            let course: Option<Course> = serde_json::from_value(case["course"].clone()).unwrap();
            let years = years.as_array().unwrap().iter();
            lines.extend(years.map(|it| judged(&of, it, year(it), course.as_ref())));
        } else if case.get("csv").is_none() {
            let mut target = json!({ "when": { "year": 2030 }, "is": case["is"], "value": case["value"] });
            if let Some(to) = case.get("to") {
                target["to"] = to.clone();
            }
            let of = measure(&[("kind", &case["kind"]), ("target", &json!([target]))]);
            let count = case["count"].as_u64().unwrap_or(0);
            let counted = json!({ "numerator": count, "denominator": case["denominator"] });
            lines.push(judged(&of, &counted, 2030, None));
        } else if case.get("units").is_none() {
            let units = Units::new(serde_json::from_value(against["units"].clone()).unwrap()).unwrap();
            let measures: Vec<Measure> = serde_json::from_value(against["measures"].clone()).unwrap();
            let change = serde_json::from_value(against["change"].clone()).unwrap();
            lines.extend(read(case, &Asked { rules: &rules, change, ..Asked::new(&measures, &units) }));
        } else {
            let units = Units::new(serde_json::from_value(case["units"].clone()).unwrap()).unwrap();
            let of = |it: &Json| {
                let name = json!({ "vi": it["id"], "en": it["id"] });
                let mut of = vec![("name", &name)];
                of.extend(it.as_object().unwrap().iter().map(|(key, value)| (key.as_str(), value)));
                measure(&of)
            };
            let measures: Vec<Measure> = case["measures"].as_array().unwrap().iter().map(of).collect();
            let rules: Vec<Rule> = serde_json::from_value(case["rules"].clone()).unwrap_or_default();
            let asked = Asked { rules: &rules, ..Asked::new(&measures, &units) };
            lines.extend(read(case, &asked));
            lines.push(sums(case, &measures, &units));
            if let Some(below) = case["suppress"].as_u64() {
                lines.push(suppressed(case, &asked, below));
            }
        }
    }
    assert!(lines.len() > 500, "{}", lines.len());
    write("indicators", &lines);
}

#[test]
fn children_are_written_for_the_other_runners() {
    let mut lines = Vec::new();
    let mut records = Vec::new();
    for (at, (_, case)) in cases("protection").into_iter().enumerate() {
        let mut record = ChildRecord::from_value(&case["record"]).unwrap();
        let found = classify(&record, parse_date(case["on"].as_str().unwrap()).unwrap()).unwrap();
        lines.extend([line(&found), line(&found.public())]);
        record.key = Some(format!("k{at}"));
        records.push(record);
    }
    let on = parse_date("2026-11-25").unwrap();
    lines.extend(predicates().map(|predicate| line(&count(&records, &predicate, on, None))));
    write("protection", &lines);
}

#[test]
fn plans_are_written_for_the_other_runners() {
    #[derive(Serialize)]
    struct Sums<'a> {
        id: &'a str,
        #[serde(flatten)]
        sums: Option<Reconciliation>,
    }
    let plans = Programme::builtin();
    let before = plans.iter().cycle().skip(plans.len() - 1);
    let mut lines = Vec::new();
    for (plan, before) in plans.iter().zip(before) {
        let sums = plan.budget.iter().map(|budget| Sums { id: &budget.id, sums: budget.reconcile() });
        let card = plan.scorecard(plan.from, []);
        lines.extend([line(&plan.findings()), line(&sums.collect::<Vec<_>>()), line(&card)]);
        lines.push(line(&plan.beside(before)));
        let years = plan.from..=plan.until;
        lines.extend(years.clone().map(|year| line(&plan.calendar(year))));
        let judged = |id: &str| -> Vec<_> { years.clone().map(|year| plan.judge(id, None, year)).collect() };
        lines.extend(plan.measure.iter().map(|measure| line(&judged(&measure.id))));
    }
    write("programme", &lines);
}
