//! Reports: the cases of bad files, each code with its sentence in both languages, JSON, sheets and text.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeSet;

use ansinh::indicators::codes::ALL;
use ansinh::indicators::report::{
    AgeGroup, Asked, Checked, RawReport, SheetStyle, blank_sheet, message, printable, rows_as_csv,
};
use ansinh::indicators::{
    Decimal, Figures, MOST, Measure, ReportPeriod, ReportingUnit, Rule, UnitKind, Units,
};
use ansinh::law::instrument::Text;
use ansinh::messages::Language;
use ansinh::{Issue, Severity, parse_date};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::indicators::cases;
use crate::indicators_rollup::{csv, unit};

const LANGUAGES: [Language; 2] = [Language::Vi, Language::En];

/// What the files of the cases are read against.
fn against<T: serde::de::DeserializeOwned>(key: &str) -> T {
    serde_json::from_value(cases("reports")[0][key].clone()).unwrap()
}

/// The cases that are files.
fn files() -> Vec<Json> {
    cases("reports").into_iter().filter(|case| case.get("against").is_none()).collect()
}

fn units() -> Units {
    Units::new(against("units")).unwrap()
}

fn measures() -> Vec<Measure> {
    against("measures")
}

/// Reads a file as the cases are read.
fn read(text: &str) -> Checked {
    let (units, measures, rules) = (units(), measures(), Rule::of_children());
    let asked = Asked { rules: &rules, change: against("change"), ..Asked::new(&measures, &units) };
    asked.csv(text.as_bytes())
}

fn line(issue: &Issue) -> Option<u64> {
    let json = serde_json::to_value(issue).unwrap();
    json["params"]["line"].as_u64()
}

#[test]
fn bad_files_have_the_issues_of_the_cases_and_keep_their_good_rows() {
    for case in files() {
        let checked = read(&csv(&case));
        let issues: Vec<Json> = checked
            .issues
            .iter()
            .map(|issue| json!([issue.code, issue.path.pointer(), line(issue)]))
            .collect();
        assert_eq!(Json::Array(issues), case["issues"], "{}", case["name"]);
        let kept: Vec<u32> = checked.report.rows.iter().map(|row| row.row).collect();
        assert_eq!(json!(kept), case["kept"], "{}", case["name"]);
        assert_eq!(
            Some(checked.blank as u64),
            case.get("blank").map_or(Some(0), Json::as_u64),
            "{}",
            case["name"]
        );
        if let Some(source) = case["source"].as_str() {
            assert_eq!(checked.report.rows[0].source.as_deref(), Some(source));
        }
    }
}

/// A report in JSON, read with everything that can be asked of it.
fn json_report(report: Json, change: &dyn Fn(&mut Asked<'_>)) -> Checked {
    let (units, measures) = (units(), measures());
    let mut asked = Asked::new(&measures, &units);
    change(&mut asked);
    let raw: RawReport = serde_json::from_value(report).unwrap();
    asked.json(&raw)
}

fn one_row(key: &str, value: Json) -> Json {
    let mut row =
        json!({ "unit": "a", "period": "2025", "measure": "m14", "numerator": 9, "denominator": 10 });
    row[key] = value;
    json!({ "rows": [row] })
}

fn event(key: &str, value: Json) -> Json {
    let mut event = json!({
        "unit": "a", "on": "2025-06-01", "kind": "training", "distinct": 30,
        "participants": [{ "role": "child", "count": 20 }, { "role": "teacher", "count": 12 }],
    });
    event[key] = value;
    json!({ "events": [event] })
}

fn fund(key: &str, value: Json) -> Json {
    let mut entry = json!({
        "unit": "a", "period": "2025", "flow": "spending", "source": "raised", "purpose": "scholarships", "money": 500,
    });
    entry[key] = value;
    json!({ "funds": [entry] })
}

/// An issue of each code, from what makes it.
fn issues() -> Vec<Issue> {
    let mut all: Vec<Issue> = files().iter().flat_map(|case| read(&csv(case)).issues).collect();
    let plain = |report: Json| json_report(report, &|_| {}).issues;
    all.extend(plain(one_row("numerator", json!([1]))));
    all.extend(plain(one_row("unit", json!("old"))));
    all.extend(json_report(one_row("unit", json!("old")), &|asked| asked.periods = &[]).issues);
    all.extend(plain(
        json!({ "rows": [{ "unit": "old", "period": "2026", "measure": "m13", "numerator": 1 }] }),
    ));
    all.extend(plain(
        json!({ "rows": [{ "unit": "a", "period": "2026", "measure": "ended", "numerator": 1 }] }),
    ));
    all.extend(plain(one_row("source", json!("x".repeat(201)))));
    let periods = ["2024".parse().unwrap()];
    all.extend({
        let (units, measures) = (units(), measures());
        let required = [("m13".to_owned(), Some(UnitKind::Commune))];
        let asked = Asked { periods: &periods, required: &required, ..Asked::new(&measures, &units) };
        asked.json(&serde_json::from_value(one_row("sex", json!("male"))).unwrap()).issues
    });
    all.extend({
        let (units, measures) = (units(), measures());
        Asked::new(&measures, &units).csv(b"unit,period,measure,numerator\n\xff,2025,m13,1\n").issues
    });
    for (key, value) in [
        ("on", json!("2025-02-30")),
        ("kind", json!("party")),
        ("distinct", json!(33)),
        ("distinct", json!(19)),
        ("participants", json!([{ "role": "child", "count": 30 }, { "role": "child", "count": 1 }])),
    ] {
        all.extend(plain(event(key, value)));
    }
    all.extend(plain(fund("money", json!(0))));
    let mut funds = fund("money", json!(500));
    let income = json!({ "unit": "a", "period": "2025", "flow": "income", "source": "raised", "money": 400 });
    funds["funds"].as_array_mut().unwrap().push(income);
    all.extend(plain(funds));
    let number = |measure: &str| json!({ "measure": measure });
    let rules: Vec<Rule> = serde_json::from_value(json!([
        { "distinct": { "whole": number("m08a"), "groups": [number("m08b"), number("m13")] } },
        { "range": { "number": number("m13"), "least": 2, "most": 9 } },
        { "together": ["m13", "m03a"] },
        { "exclusive": ["m13", "m08a"] },
    ]))
    .unwrap();
    let rows = json!({ "rows": [
        { "unit": "a", "period": "2025", "measure": "m08a", "numerator": 9, "denominator": 10 },
        { "unit": "a", "period": "2025", "measure": "m08b", "numerator": 7, "denominator": 9 },
        { "unit": "a", "period": "2025", "measure": "m13", "numerator": 1 },
    ] });
    all.extend({
        let (units, measures) = (units(), measures());
        let asked = Asked { rules: &rules, ..Asked::new(&measures, &units) };
        asked.json(&serde_json::from_value(rows).unwrap()).issues
    });
    let plain = |id: &str, parent: Option<&str>| unit(id, UnitKind::Village, parent);
    let mut ended = plain("b", Some("a"));
    ended.until = Some(parse_date("2020-01-01").unwrap());
    ended.from = ended.until;
    ended.successors = vec!["z".to_owned()];
    let mut late = plain("late", None);
    late.from = ended.until;
    let flawed = vec![
        plain("", None),
        plain("c", Some("z")),
        plain("c", None),
        ended,
        late,
        plain("d", Some("late")),
        plain("e", Some("e")),
    ];
    all.extend(Units::new(flawed).unwrap_err());
    all
}

#[test]
fn every_code_is_a_sentence_in_both_languages() {
    let issues = issues();
    for code in ALL {
        let issue = issues.iter().find(|issue| issue.code == code.code);
        let issue = issue.unwrap_or_else(|| panic!("no {}", code.code));
        let names: Vec<&str> = issue.params.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, code.params, "{}", code.code);
        assert_eq!(issue.severity, code.severity, "{}", code.code);
        let [vi, en] = LANGUAGES.map(|language| message(issue, language));
        assert_ne!(vi, en);
        for sentence in [&vi, &en] {
            assert!(sentence.ends_with('.') && !sentence.contains(['{', '}', '`']), "{sentence}");
            assert!(!sentence.contains(code.code), "{sentence}");
            if let Some(line) = line(issue) {
                assert!(sentence.contains(&line.to_string()), "{sentence}");
            }
        }
    }
    let known: BTreeSet<&str> = ALL.iter().map(|code| code.code).collect();
    assert_eq!(known.len(), ALL.len());
    assert!(issues.iter().all(|issue| known.contains(issue.code)));
}

/// Every text of the table `indicators` is used: those of issues by a code.
#[test]
fn no_sentence_is_without_its_code() {
    for file in ["vi", "en"] {
        let path = format!("{}/messages/{file}.toml", env!("CARGO_MANIFEST_DIR"));
        let tables: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        let keys = tables["indicators"].as_table().unwrap().keys();
        let found: BTreeSet<&str> = keys.filter_map(|key| key.strip_prefix("issue.")).collect();
        let expected: BTreeSet<&str> = ALL.iter().map(|code| code.code).collect();
        assert_eq!(found, expected, "{file}");
    }
}

#[test]
fn sentences_name_the_line_and_the_column_and_never_the_value() {
    let checked = read("unit,period,measure,numerator,denominator\nsecret,2025,m14,1,2\n");
    let told = LANGUAGES.map(|language| message(&checked.issues[0], language));
    assert_eq!(told[0], "Dòng 2, cột “unit”: không có đơn vị nào mang mã này. Vui lòng kiểm tra lại mã.");
    assert_eq!(told[1], "Line 2, column “unit”: no unit has this id. Please check it.");
    assert!(!format!("{:?}", checked.issues).contains("secret"));
    // Nor does anything that is printed while looking for a fault.
    let raw: RawReport = serde_json::from_value(json!({
        "rows": [{ "unit": "a", "period": "2025", "measure": "m13", "numerator": 4711, "source": "secret" }],
        "funds": [{ "unit": "a", "period": "2025", "flow": "income", "source": "raised", "purpose": "secret", "money": 1 }],
    }))
    .unwrap();
    let (units, measures) = (units(), measures());
    let checked = Asked::new(&measures, &units).json(&raw);
    assert_eq!((checked.report.rows.len(), checked.report.funds.len()), (1, 1));
    let printed = format!("{raw:?} {checked:?}");
    assert!(!printed.contains("secret") && !printed.contains("4711"), "{printed}");
}

#[test]
fn json_says_the_same_as_the_file() {
    for case in files() {
        let text = csv(&case);
        let mut lines = text.lines();
        let heading: Vec<&str> = lines.next().unwrap_or_default().split([',', ';']).collect();
        // Only files whose cells are plain.
        let plain = !text.contains(['"', ';', '\'']) && heading.len() > 3 && !heading.contains(&"colour");
        let rows: Vec<Vec<&str>> =
            lines.filter(|line| !line.is_empty()).map(|line| line.split(',').collect()).collect();
        if !plain || rows.iter().any(|row| row.len() != heading.len()) {
            continue;
        }
        let objects: Vec<Json> = rows
            .iter()
            .map(|row| heading.iter().zip(row).map(|(key, cell)| ((*key).to_owned(), json!(cell))).collect())
            .collect();
        let rules = Rule::of_children();
        let (units, measures) = (units(), measures());
        let asked =
            Asked { rules: &rules, change: Some(Decimal::whole(50)), ..Asked::new(&measures, &units) };
        let raw: RawReport = serde_json::from_value(json!({ "rows": objects })).unwrap();
        let (json, csv) = (asked.json(&raw), read(&text));
        let codes = |checked: &Checked| -> Vec<_> {
            checked.issues.iter().map(|issue| (issue.code, issue.path.pointer())).collect()
        };
        assert_eq!(codes(&json), codes(&csv), "{}", case["name"]);
        assert_eq!(json.report.rows.len(), csv.report.rows.len());
    }
}

#[test]
fn numbers_in_json_are_counts_or_said_not_to_be() {
    let codes = |value: Json| -> Vec<&'static str> {
        json_report(one_row("numerator", value), &|_| {}).issues.iter().map(|issue| issue.code).collect()
    };
    assert_eq!(codes(json!(9.0)), [""; 0]);
    assert_eq!(codes(json!(9.5)), ["report.fraction"]);
    assert_eq!(codes(json!(1e300)), ["report.fraction"]);
    assert_eq!(codes(json!(-1)), ["report.negative"]);
    assert_eq!(codes(json!(true)), ["report.wrong_type"]);
    assert_eq!(codes(json!({})), ["report.wrong_type"]);
    assert_eq!(codes(json!(null)), ["report.required"]);
    assert_eq!(codes(json!("007")), [""; 0]);
    assert_eq!(codes(json!(MOST + 1)), ["report.too_large", "report.above_denominator"][..1]);
}

#[test]
fn events_and_funds_are_read_and_checked() {
    let codes = |report: Json| -> Vec<String> {
        let issues = json_report(report, &|_| {}).issues;
        issues.iter().map(|issue| format!("{} {}", issue.code, issue.path.pointer())).collect()
    };
    assert_eq!(codes(event("distinct", json!(30))), [""; 0]);
    assert_eq!(codes(event("distinct", json!(33))), ["report.distinct_above_sum /events/0/distinct"]);
    assert_eq!(codes(event("distinct", json!(19))), ["report.distinct_below_role /events/0/distinct"]);
    assert_eq!(codes(event("unit", json!("z"))), ["report.unit_unknown /events/0/unit"]);
    assert_eq!(codes(event("on", json!("1 June"))), ["report.day_invalid /events/0/on"]);
    assert_eq!(codes(fund("money", json!(500))), [""; 0]);
    assert_eq!(codes(fund("purpose", json!(""))), ["report.required /funds/0/purpose"]);
    assert_eq!(codes(fund("money", json!(-5))), ["report.negative /funds/0/money"]);
    assert_eq!(codes(fund("source", json!("x"))), ["report.choice_unknown /funds/0/source"]);
    assert_eq!(codes(fund("flow", json!("x"))), ["report.choice_unknown /funds/0/flow"]);
    assert_eq!(codes(fund("period", json!("x"))), ["report.period_invalid /funds/0/period"]);
    let kept = json_report(fund("in_kind", json!(7)), &|_| {}).report;
    assert_eq!((kept.funds[0].money, kept.funds[0].in_kind), (500, 7));
}

#[test]
fn what_is_required_and_not_there_is_named() {
    let (units, measures) = (units(), measures());
    let periods: Vec<ReportPeriod> = vec!["2024".parse().unwrap(), "2025".parse().unwrap()];
    let required = [("m13".to_owned(), None)];
    let asked = Asked { periods: &periods, required: &required, ..Asked::new(&measures, &units) };
    let checked = asked.csv(b"unit,period,measure,numerator\na,2024,m13,0\nold,2024,m13,1\na,2025,m13,0\n");
    let told: Vec<String> = checked.issues.iter().map(|issue| message(issue, Language::En)).collect();
    // `old` is no more at the end of 2025.
    assert_eq!(
        told,
        [
            "Unit b, period 2024: no number for m13. Please add it.",
            "Unit b, period 2025: no number for m13. Please add it."
        ]
    );
}

#[test]
fn the_period_before_may_be_in_another_report() {
    let (units, measures) = (units(), measures());
    let before = Asked::new(&measures, &units)
        .csv(b"unit,period,measure,numerator\na,2024,m13,10\nb,2024,m13,0\n")
        .report;
    let with = |percent| {
        let asked = Asked {
            previous: Some(&before),
            change: Some(Decimal::whole(percent)),
            ..Asked::new(&measures, &units)
        };
        let issues = asked.csv(b"unit,period,measure,numerator\na,2025,m13,15\nb,2025,m13,1\n").issues;
        issues.iter().map(|issue| (issue.path.pointer(), issue.severity)).collect::<Vec<_>>()
    };
    let warning = |row: &str| (format!("/rows/{row}/numerator"), Severity::Warning);
    // From 10 to 15 is half as much again; from nothing anything is more than any part of it.
    assert_eq!(with(50), [warning("1")]);
    assert_eq!(with(49), [warning("0"), warning("1")]);
}

#[test]
fn a_sheet_comes_back_filled_or_empty() {
    let (units, measures) = (units(), measures());
    let periods: Vec<ReportPeriod> = vec!["2026".parse().unwrap()];
    let sheet = blank_sheet(
        &measures,
        &units,
        units.iter().map(|(at, _)| at),
        &periods,
        SheetStyle { by_sex: true, words: None },
    );
    // Three units that are there in 2026, nine measures that are defined then; one is about people, each sex too.
    assert_eq!(sheet.lines().count(), 1 + 3 * (9 + 2));
    assert!(sheet.contains("a,2026,m14,,,male,") && !sheet.contains("a,2026,m13,,,male,"));
    assert!(
        sheet.starts_with("unit,period,measure,numerator,denominator,sex,age,source\r\n96,2026,m14,,,,,\r\n")
    );
    let asked = Asked { periods: &periods, ..Asked::new(&measures, &units) };
    let empty = asked.csv(sheet.as_bytes());
    assert_eq!((empty.issues.len(), empty.blank, empty.report.rows.len()), (0, 33, 0));
    let filled =
        sheet.replace("a,2026,m14,,,,,", "a,2026,m14,9,10,,,").replace("a,2026,m13,,,,,", "a,2026,m13,0,,,,");
    let filled = asked.csv(filled.as_bytes());
    assert_eq!((filled.issues.len(), filled.blank, filled.report.rows.len()), (0, 31, 2));
    let again = rows_as_csv(&filled.report, &measures, &units);
    assert_eq!(asked.csv(again.as_bytes()).report.columns(&periods).columns().numerator, [9, 0]);
}

/// Whoever fills a sheet in reads names in it, and what is to be counted; it is read as if they were not there.
#[test]
fn a_sheet_with_words_is_read_like_one_without() {
    let mut list: Vec<ReportingUnit> = against("units");
    list.iter_mut().filter(|unit| unit.id == "a").for_each(|unit| unit.name = Some("Xã A".to_owned()));
    let (units, mut measures) = (Units::new(list).unwrap(), measures());
    let text = |vi: &'static str, en: &'static str| Text { vi: vi.into(), en: en.into() };
    for measure in measures.iter_mut().filter(|measure| measure.id == "m14") {
        measure.name = text("Trẻ em được trợ giúp", "Children helped");
        measure.numerator = text("Số trẻ em được trợ giúp, cả năm", "Children helped in the year");
        measure.denominator = Some(text("Số trẻ em", "Children"));
    }
    let periods: Vec<ReportPeriod> = vec!["2026".parse().unwrap()];
    let all = || units.iter().map(|(at, _)| at);
    let style = SheetStyle { by_sex: false, words: Some(Language::Vi) };
    let sheet = blank_sheet(&measures, &units, all(), &periods, style);
    let heading = "\u{feff}unit,period,measure,numerator,denominator,sex,age,source,unit_name,measure_name,counted,out_of";
    assert_eq!(sheet.lines().next(), Some(heading));
    let row = "a,2026,m14,,,,,,Xã A,Trẻ em được trợ giúp,\"Số trẻ em được trợ giúp, cả năm\",Số trẻ em";
    assert!(sheet.lines().any(|line| line == row), "{sheet}");

    let filled = sheet.replace("a,2026,m14,,,,,", "a,2026,m14,9,10,,,");
    let read = Asked { periods: &periods, ..Asked::new(&measures, &units) }.csv(filled.as_bytes());
    assert_eq!((&read.issues[..], read.report.rows.len()), (&[][..], 1));
    let bare = blank_sheet(&measures, &units, all(), &periods, SheetStyle::default());
    assert_eq!(bare.lines().count(), sheet.lines().count());
}

#[test]
fn a_file_has_no_formula_for_a_spreadsheet() {
    let list = ["=1+1", "@x", "+x", "-x", "a,b", "a\"b"].map(|id| unit(id, UnitKind::Village, None));
    let (units, measures) = (Units::new(list.to_vec()).unwrap(), measures());
    let periods: Vec<ReportPeriod> = vec!["2026".parse().unwrap()];
    let one = &measures[2..3];
    let sheet = blank_sheet(one, &units, units.iter().map(|(at, _)| at), &periods, SheetStyle::default());
    for line in sheet.lines().skip(1) {
        assert!(line.starts_with("\"'") || line.starts_with("\"a"), "{line}");
    }
    let filled = sheet.replace(",m13,,", ",m13,1,");
    let read = Asked::new(one, &units).csv(filled.as_bytes());
    assert_eq!((read.issues.len(), read.report.rows.len()), (0, 6));
}

#[test]
fn a_report_is_told_in_both_languages() {
    let (units, measures) = (units(), measures());
    let asked = Asked::new(&measures, &units);
    let raw = json!({
        "rows": [
            { "unit": "a", "period": "2025", "measure": "m14", "numerator": 197, "denominator": 200 },
            { "unit": "a", "period": "2025", "measure": "m13", "numerator": 2 },
            { "unit": "b", "period": "2025", "measure": "m13", "numerator": 1 },
            { "unit": "a", "period": "2025", "measure": "m05a", "numerator": 1, "denominator": 3 },
            { "unit": "a", "period": "2025", "measure": "fund", "numerator": 230_000_000_u64 },
        ],
        "events": [{
            "unit": "a", "on": "2025-06-01", "kind": "training", "distinct": 20,
            "participants": [{ "role": "child", "count": 20 }],
        }],
        "funds": [{ "unit": "a", "period": "2025", "flow": "income", "source": "raised", "money": 1_500_000, "in_kind": 20_000 }],
    });
    let checked = asked.json(&serde_json::from_value(raw).unwrap());
    assert!(checked.issues.is_empty());
    let periods = checked.report.periods();
    let figures =
        Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    let figures = figures.of(&checked.report, [0]).unwrap();
    let told =
        |language| printable((0, periods[0]), &figures, &checked.report, (&measures, &units), language);
    let vi = told(Language::Vi);
    for expected in [
        "BÁO CÁO NĂM 2025\nĐơn vị: Tỉnh ví dụ (96)\n",
        "- m14 m14: 197/200 = 98,50 %; mục tiêu 2025 ≥ 98,5 %: đạt; 1 đơn vị chưa báo cáo\n",
        "- m13 m13: 3; mục tiêu 2030 = 0: chưa đến hạn, chưa đủ cơ sở để nói về tiến độ; vượt quá 3\n",
        "- m05a m05a: 1/3 ≈ 33,33 %; không có mục tiêu; 1 đơn vị chưa báo cáo\n",
        "Chưa báo cáo m14, m05a, fund (1): b\n",
        "- fund fund: 230.000.000 đồng; không có mục tiêu; 1 đơn vị chưa báo cáo\n",
        "- m08a m08a: chưa có số liệu; không có mục tiêu\n",
        "- Tập huấn: 1 cuộc; 20 người (trẻ em 20)\n- Truyền thông: 0 cuộc\n",
        "- Thu: 1.500.000 đồng; hiện vật trị giá 20.000 đồng\n  Huy động: 1.500.000 đồng; hiện vật trị giá 20.000 đồng\n- Chi: 0 đồng\n",
    ] {
        assert!(vi.contains(expected), "{expected}\n{vi}");
    }
    let en = told(Language::En);
    assert!(en.starts_with("ANNUAL REPORT 2025\nUnit: Tỉnh ví dụ (96)\n"), "{en}");
    assert!(en.contains("197/200 = 98.50 %; target 2025 ≥ 98.5 %: met"), "{en}");
    for (period, title) in [
        ("2025-H1", "SIX-MONTHLY REPORT, FIRST HALF OF 2025"),
        ("2025-H2", "SIX-MONTHLY REPORT, SECOND HALF OF 2025"),
        ("2025-Q3", "QUARTERLY REPORT, QUARTER 3 OF 2025"),
        ("2025-11", "MONTHLY REPORT, MONTH 11 OF 2025"),
    ] {
        let text =
            printable((0, period.parse().unwrap()), &[], &checked.report, (&measures, &units), Language::En);
        assert!(text.starts_with(title), "{text}");
    }
}

fn schema(name: &str) -> jsonschema::Validator {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../bindings/schemas");
    let text = std::fs::read_to_string(folder.join(format!("{name}.schema.json"))).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn flaws(schema: &jsonschema::Validator, value: &Json) -> Vec<String> {
    schema.iter_errors(value).map(|error| error.to_string()).collect()
}

#[test]
fn what_is_written_is_what_the_schemas_say_and_is_read_again() {
    let [report, figure, unit_schema, rule, measure_schema] =
        ["indicator-report", "indicator-figure", "reporting-unit", "report-rule", "measure"].map(schema);
    let (units, measures) = (units(), measures());
    for (_, unit) in units.iter() {
        assert_eq!(flaws(&unit_schema, &serde_json::to_value(unit).unwrap()), [""; 0]);
    }
    for it in Rule::of_children() {
        let json = serde_json::to_value(&it).unwrap();
        assert_eq!(flaws(&rule, &json), [""; 0]);
        assert_eq!(serde_json::from_value::<Rule>(json).unwrap(), it);
    }
    for measure in &measures {
        assert_eq!(flaws(&measure_schema, &serde_json::to_value(measure).unwrap()), [""; 0]);
    }
    let asked = Asked::new(&measures, &units);
    let mut written = 0;
    for case in files() {
        let checked = read(&csv(&case));
        let json = serde_json::to_value(checked.report.written(&measures, &units)).unwrap();
        assert_eq!(flaws(&report, &json), [""; 0], "{}", case["name"]);
        let again = asked.json(&serde_json::from_value(json.clone()).unwrap()).report;
        assert_eq!(serde_json::to_value(again.written(&measures, &units)).unwrap(), json);
        let periods = checked.report.periods();
        let all =
            Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
        for it in all.of(&checked.report, units.iter().map(|(at, _)| at)).unwrap() {
            assert_eq!(flaws(&figure, &serde_json::to_value(&it).unwrap()), [""; 0]);
            written += 1;
        }
    }
    assert!(written > 100, "{written}");
    for wrong in [
        json!({}),
        json!({ "rows": [{ "unit": "a" }], "events": [], "funds": [] }),
        json!({ "rows": [], "events": [], "funds": [], "more": 1 }),
        json!({ "rows": [], "events": [{ "unit": "a", "on": "2025-06-01", "kind": "party", "distinct": 1, "participants": [] }], "funds": [] }),
    ] {
        assert!(!report.is_valid(&wrong), "{wrong}");
    }
}

#[test]
fn events_and_funds_are_written_as_they_are_read() {
    let report = schema("indicator-report");
    let (units, measures) = (units(), measures());
    for raw in [event("distinct", json!(30)), fund("in_kind", json!(7))] {
        let asked = Asked::new(&measures, &units);
        let read = |json: &Json| asked.json(&serde_json::from_value(json.clone()).unwrap()).report;
        let json = serde_json::to_value(read(&raw).written(&measures, &units)).unwrap();
        assert_eq!(flaws(&report, &json), [""; 0]);
        assert_eq!(read(&json), read(&raw));
        assert!(!read(&json).events.is_empty() || !read(&json).funds.is_empty());
    }
}

#[test]
fn within_its_year_a_target_is_not_due() {
    let (units, measures) = (units(), measures());
    let text = b"unit,period,measure,numerator,denominator\na,2025-H1,m14,1,200\na,2024,m14,1,200\n";
    let report = Asked::new(&measures, &units).csv(text).report;
    let periods = report.periods();
    let figures =
        Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    let figures = figures.of(&report, [1]).unwrap();
    let outcomes: Vec<_> = figures
        .iter()
        .filter(|it| it.measure == "m14")
        .map(|it| (it.period.to_string(), it.progress.outcome))
        .collect();
    use ansinh::indicators::Outcome::NotDue;
    assert_eq!(outcomes, [("2024".to_owned(), NotDue), ("2025-H1".to_owned(), NotDue)]);
}

#[test]
fn periods_and_age_groups_are_read_strictly() {
    for text in ["2025", "2025-H2", "2025-Q4", "2025-12"] {
        assert_eq!(text.parse::<ReportPeriod>().unwrap().to_string(), text);
    }
    for text in
        ["", "25", "2025-", "2025-H3", "2025-H0", "2025-Q5", "2025-13", "2025-1", "1899", "2201", "+025"]
    {
        assert!(text.parse::<ReportPeriod>().is_err(), "{text}");
    }
    let previous = |text: &str| text.parse::<ReportPeriod>().unwrap().previous().map(|it| it.to_string());
    assert_eq!(previous("2025-Q1").as_deref(), Some("2024-Q4"));
    assert_eq!(previous("1900"), None);
    for (text, from, through) in [("0-4", 0, Some(4)), ("5", 5, Some(5)), ("16+", 16, None)] {
        let group: AgeGroup = text.parse().unwrap();
        assert_eq!((group, group.to_string().as_str()), (AgeGroup { from, through }, text));
    }
    for text in ["", "4-0", "-4", "0-", "256", "1.5", "+", "1000+"] {
        assert!(text.parse::<AgeGroup>().is_err(), "{text}");
    }
}

#[test]
fn a_flood_of_mistakes_is_told_in_part() {
    let text = "unit,period,measure,numerator\n".to_owned() + &"z,2025,m13,1\n".repeat(10_003);
    let checked = read(&text);
    assert_eq!((checked.issues.len(), checked.untold), (10_000, 3));
}

/// Rows for all and by sex of any unit and measure, not all of them good.
fn rows() -> impl Strategy<Value = Vec<Json>> {
    let row = (0_usize..3, 0_usize..4, 2023_u16..2026, 0_u64..200, 0_u64..200, 0_usize..3, "[ -~]{0,12}");
    let row = row.prop_map(|(unit, measure, year, numerator, denominator, sex, source)| {
        let unit = ["96", "a", "b"][unit];
        let measure = ["m14", "m05a", "m13", "m08a"][measure];
        let sex = [None, Some("male"), Some("female")][sex];
        json!({
            "unit": unit, "period": year, "measure": measure, "numerator": numerator, "denominator": denominator,
            "sex": sex, "source": source,
        })
    });
    prop::collection::vec(row, 0..30)
}

proptest! {
    /// What is kept of a report is the same after it was written as a file, and as JSON, and read again.
    #[test]
    fn what_is_kept_is_read_again(rows in rows()) {
        let (units, measures) = (units(), measures());
        let asked = Asked::new(&measures, &units);
        let kept = asked.json(&serde_json::from_value(json!({ "rows": rows })).unwrap()).report;
        let plain = |report: &ansinh::indicators::report::Report| {
            serde_json::to_value(report.written(&measures, &units)).unwrap()
        };
        let file = asked.csv(rows_as_csv(&kept, &measures, &units).as_bytes());
        prop_assert_eq!(plain(&file.report), plain(&kept));
        let again = asked.json(&serde_json::from_value(plain(&kept)).unwrap()).report;
        prop_assert_eq!(plain(&again), plain(&kept));
    }

    /// Whatever bytes come, there is an answer.
    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let (units, measures) = (units(), measures());
        let asked = Asked::new(&measures, &units);
        asked.csv(&bytes);
        let mut with_heading = b"unit,period,measure,numerator,denominator\n".to_vec();
        with_heading.extend(&bytes);
        let checked = asked.csv(&with_heading);
        for issue in &checked.issues {
            prop_assert!(message(issue, Language::Vi).ends_with('.'));
        }
    }
}

/// Names where units have them, one's own missing number once, and numbers as the language groups them. All of it invented.
#[test]
fn a_printed_report_names_units_and_groups_digits() {
    let list = json!([
        { "id": "96", "kind": "province", "name": "Tỉnh ví dụ" },
        { "id": "a", "kind": "commune", "parent": "96", "name": "Xã Một" },
        { "id": "b", "kind": "commune", "parent": "96", "name": "Xã Hai" },
    ]);
    let units = Units::new(serde_json::from_value(list).unwrap()).unwrap();
    let mut measures = measures();
    measures.retain(|measure| measure.id == "m03a");
    measures[0].kind =
        ansinh::indicators::Kind::Rate { per: 100_000, part: ansinh::indicators::Part::Subset };
    let report = Asked::new(&measures, &units)
        .csv(b"unit,period,measure,numerator,denominator\na,2025,m03a,1,2\n")
        .report;
    let periods = report.periods();
    let figures =
        Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    let text = |unit: u32| {
        let figures = figures.published(&report, &[unit], None).unwrap();
        printable((unit, periods[0]), &figures, &report, (&measures, &units), Language::Vi)
    };
    assert!(text(0).contains("1/2 = 50.000,00 / 100.000") && text(0).contains("Xã Hai (b)"), "{}", text(0));
    assert!(!text(2).contains("Chưa báo cáo"), "{}", text(2));
}

/// A sheet asks those who are there when the period ends: who ended in it is not expected to report on it.
#[test]
fn a_sheet_asks_whom_a_figure_expects() {
    let (units, measures) = (units(), measures());
    let periods: Vec<ReportPeriod> = vec!["2025".parse().unwrap(), "2025-H1".parse().unwrap()];
    let leaves: Vec<u32> = units.iter().map(|(at, _)| at).filter(|at| units.is_leaf(*at)).collect();
    let sheet = blank_sheet(&measures, &units, leaves, &periods, SheetStyle::default());
    assert!(sheet.contains("old,2025-H1,") && !sheet.contains("old,2025,"), "{sheet}");
}

/// No money and nobody who took part is lost, and nobody is made out to be another person. All of it invented.
#[test]
fn a_printed_report_has_all_money_and_all_participants() {
    let (units, measures) = (units(), measures());
    let event = |kind: &str, distinct: u64, role: &str| {
        json!({ "unit": "a", "on": "01/06/2025", "kind": kind, "distinct": distinct,
            "participants": if role.is_empty() { json!([]) } else { json!([{ "role": role, "count": distinct }]) } })
    };
    let fund = |period: &str, purpose: &str, money: u64| json!({ "unit": "a", "period": period, "flow": "spending", "source": "raised", "purpose": purpose, "money": money });
    let raw = json!({
        "events": [event("communication", 1_500, ""), event("training", 30, "officer"), event("training", 30, "officer")],
        "funds": [fund("2025-H1", "quà Tết", 1_000_000), fund("2025", "học bổng", 2_000_000), fund("2024", "khác", 7)],
    });
    let checked = Asked::new(&measures, &units).json(&serde_json::from_value(raw).unwrap());
    assert!(checked.issues.is_empty(), "{:?}", checked.issues);
    let told = |period: &str| {
        printable((0, period.parse().unwrap()), &[], &checked.report, (&measures, &units), Language::Vi)
    };
    let year = told("2025");
    for expected in [
        "- Tập huấn: 2 cuộc; 60 lượt người (cán bộ 60)\n",
        "- Truyền thông: 1 cuộc; 1500 người\n",
        "- Chi: 3.000.000 đồng\n  Huy động: 3.000.000 đồng\n    học bổng: 2.000.000 đồng\n    quà Tết: 1.000.000 đồng\n",
    ] {
        assert!(year.contains(expected), "{expected}\n{year}");
    }
    assert!(told("2025-H1").contains("- Chi: 1.000.000 đồng\n"));
}

/// A rule speaks of one of the two numbers of a measure, and its sentence says which.
#[test]
fn a_rule_says_which_number_it_is_about() {
    let checked = read(
        "unit,period,measure,numerator,denominator\na,2025,m03a,5,1000\na,2025,m03b,3,1000\n\
         a,2025,m08a,30,40\na,2025,m08b,20,35\n",
    );
    let told: Vec<String> = checked.issues.iter().map(|issue| message(issue, Language::Vi)).collect();
    assert_eq!(
        told,
        [
            "Dòng 2: tử số của m03a không thể lớn hơn tử số của m03b. Vui lòng kiểm tra lại.",
            "Dòng 5: mẫu số của m08b phải bằng tử số của m08a. Vui lòng kiểm tra lại."
        ]
    );
}

/// A plan that sets a target for 2030 alone says nothing of 2025.
#[test]
fn a_year_without_a_target_is_named() {
    let (units, mut measures) = (units(), measures());
    measures.retain(|measure| measure.id == "m13");
    measures[0].blank = vec![(2025, 2025)];
    let report = Asked::new(&measures, &units).csv(b"unit,period,measure,numerator\na,2025,m13,1\n").report;
    let periods = report.periods();
    let figures =
        Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    let figures = figures.of(&report, [0]).unwrap();
    let text = printable((0, periods[0]), &figures, &report, (&measures, &units), Language::Vi);
    assert!(text.contains("- m13 m13: 1; không có mục tiêu cho năm 2025; 1 đơn vị chưa báo cáo\n"), "{text}");
}
