//! Tables of children, and what is counted from records of them. The children are made up.

use ansinh::Verdict;
use ansinh::parse_date;
use ansinh::protection::{ChildRecord, Fact, Group, classify, groups};
use serde_json::{Value, json};

use crate::tables::{bad_rows, conformance, rows, table, written};
use crate::{Run, file, run};

/// The headings of a table of children, as the program prints them.
fn headings(language: &str) -> Vec<String> {
    let of = run(&["classify", "--csv", "--headings", "--lang", language], "");
    table(&of, b',').remove(0)
}

/// A record of a case as a row, facts by their codes.
fn row(case: &Value) -> Vec<String> {
    let record = &case["record"];
    let age = &record["age"];
    let own = [
        case["name"].as_str().unwrap().to_owned(),
        "96/32248".to_owned(),
        case["on"].as_str().unwrap().to_owned(),
        age["years"].as_u64().map(|years| years.to_string()).unwrap_or_default(),
        age["on"].as_str().unwrap_or_default().to_owned(),
    ];
    let cell = |fact: &Fact| match &record[fact.name()] {
        Value::Null => String::new(),
        Value::Array(codes) if codes.is_empty() => "không".to_owned(),
        Value::Array(codes) => codes.iter().map(|it| it.as_str().unwrap()).collect::<Vec<_>>().join(" | "),
        Value::Bool(flag) => if *flag { "có" } else { "KHÔNG" }.to_owned(),
        value => value.as_str().unwrap().to_owned(),
    };
    own.into_iter().chain(Fact::ALL.iter().map(cell)).collect()
}

/// Every child of the shared cases is in the groups that the library finds.
#[test]
fn rows_of_children_are_classified_as_by_the_library() {
    let (mut input, mut expected) = (vec![headings("vi")], Vec::new());
    for case in conformance("protection") {
        let record = ChildRecord::from_value(&case["record"]).unwrap();
        let Ok(found) = classify(&record, parse_date(case["on"].as_str().unwrap()).unwrap()) else {
            continue;
        };
        input.push(row(&case));
        let word = |verdict| match verdict {
            Verdict::Yes => "Có",
            Verdict::No => "Không",
            Verdict::Undetermined => "Chưa rõ",
        };
        let name = |group: &Group| group.name.vi.to_string();
        let of = |verdict| {
            let is = |group: &&Group| found.group(&group.id) == Some(verdict);
            groups().iter().filter(is).map(name).collect::<Vec<_>>().join("; ")
        };
        let verdicts = [found.child, found.special, found.at_risk].map(|it| word(it).to_owned());
        expected.push([&verdicts[..], &[of(Verdict::Yes), of(Verdict::Undetermined)]].concat());
    }
    assert!(expected.len() > 50, "{}", expected.len());
    let found = run(&["classify", "--csv"], written(&input, b','));
    assert_eq!((found.code, found.stderr.as_str()), (0, ""));
    let cells = rows(&found).into_iter().map(|row| [4, 5, 6, 7, 10].map(|at| row[at].clone()).to_vec());
    assert_eq!(cells.collect::<Vec<_>>(), expected);
}

#[test]
fn children_are_told_in_words_of_either_language() {
    assert_eq!(headings("vi").len(), headings("en").len());
    let vi = "Ngày sinh;Tình trạng của cha;Mức độ khuyết tật;Nguy cơ;Mã đơn vị\n10/2/2015;Đã chết;nặng;Bạo lực | bóc lột;96/32248\n";
    let en = "Date of birth,State of the father,Degree of disability,Risks,Unit\n\
        10/2/2015,dead,Severe,violence | Exploitation,96/32248\n";
    let of = |language: &str, table: &str| {
        let found = run(&["classify", "--csv", "--on", "2026-11-25", "--lang", language], table);
        assert_eq!((found.code, found.stderr.as_str()), (0, ""));
        found.stdout
    };
    let (vi, en) = (of("vi", vi), of("en", en));
    assert!(
        vi.contains("2;;96/32248;25/11/2026;Có;Có;Có;Trẻ em khuyết tật;Khuyết tật nặng;NĐ 56/2017 Đ6 k2;")
    );
    assert!(en.contains("2,,96/32248,2026-11-25,Yes,Yes,Yes,"), "{en}");
    assert!(vi.contains("Nhiễm HIV;") && en.contains("Lives with HIV;"));
}

/// What is wrong is told by row and heading, good rows are kept, and nothing that a cell says is told.
#[test]
fn a_bad_row_of_a_child_is_told_and_the_next_is_read() {
    let table = "Mã;Ngày xét;Ngày sinh;Tình trạng của cha;Nhiễm HIV;Nguy cơ;Tuổi;Tuổi tính đến ngày\n";
    let good = "k;25/11/2026;10/2/2015;Đã chết;không;bạo lực | bóc lột;;\n";
    let bad = [
        ("missing_cell", "NGUYEN;;10/2/2015;;;;;"),
        ("invalid_cell", "NGUYEN;NGUYEN;10/2/2015;;;;;"),
        ("invalid_cell", "NGUYEN;25/11/2026;31/2/2015;;;;;"),
        ("invalid_cell", "NGUYEN;25/11/2026;;NGUYEN;;;;"),
        ("invalid_cell", "NGUYEN;25/11/2026;;;NGUYEN;;;"),
        ("invalid_cell", "NGUYEN;25/11/2026;;;;bạo lực | NGUYEN;;"),
        ("invalid_cell", "NGUYEN;25/11/2026;;;;bạo lực |;;"),
        ("missing_cell", "NGUYEN;25/11/2026;;;;;9;"),
        ("missing_cell", "NGUYEN;25/11/2026;;;;;;1/1/2026"),
        ("invalid_cell", "NGUYEN;25/11/2026;;;;;300;1/1/2026"),
        ("invalid_cell", "NGUYEN;25/11/2026;;;;;9;NGUYEN"),
        ("not_born", "NGUYEN;25/11/2026;10/2/2027;;;;;"),
        ("row_length", "NGUYEN;25/11/2026"),
    ];
    let input: String = bad.iter().map(|(_, row)| format!("{row}\n{good}")).collect();
    for language in ["vi", "en"] {
        let found = run(&["classify", "--csv", "--lang", language], format!("{table}{input}"));
        let expected = (2..).step_by(2).zip(bad.iter().map(|(code, _)| *code));
        assert_eq!(bad_rows(&found), expected.collect::<Vec<_>>());
        assert_eq!(found.code, 1);
        assert_eq!(found.stdout.lines().count(), 1 + bad.len());
        assert!(!found.stderr.contains("NGUYEN"), "{}", found.stderr);
    }
    let found = run(&["classify", "--csv"], "Mã,Ngày sinh,Mẹ\nk,2015,x\n");
    assert_eq!(bad_rows(&found), [(1, "unknown_heading"), (1, "missing_heading")]);
}

/// Facts of the other tables that cannot be used are told by the headings as they are written.
#[test]
fn facts_are_told_by_their_headings() {
    for (arguments, table) in [
        (["assess", "--csv"], "on,place,NGÀY SINH,Mức độ khuyết tật\n2026-01-01,48,31/02/2015,NGUYEN\n"),
        (
            ["timeline", "--csv"],
            "person,event,from,until,place,day,NGÀY SINH,Mức độ khuyết tật\n\
             A,facts,2026-01,2026-05,48,1/1/2026,31/02/2015,NGUYEN\n",
        ),
    ] {
        let found = run(&arguments, table);
        assert_eq!(bad_rows(&found), [(2, "situation")]);
        let error = &found.bad[0]["error"];
        let message = error["message"].as_str().unwrap();
        assert!(message.starts_with("Cột “NGÀY SINH”: ") && message.contains("Cột “Mức độ khuyết tật”: "));
        assert!(!message.contains("situation") && !message.contains("NGUYEN"), "{message}");
        assert_eq!(error["params"]["headings"], json!(["NGÀY SINH", "Mức độ khuyết tật"]));
    }
}

fn measures() -> String {
    let measure = |id: &str, kind: Value, counted_by: Option<&str>| {
        let name = json!({ "vi": id, "en": id });
        json!({
            "id": id, "name": name, "kind": kind, "better": "lower", "numerator": name, "evidence": "inferred",
            "ages": { "under": 16 }, "counted_by": counted_by,
        })
    };
    let rate = || json!({ "rate": { "per": 100, "part": "subset" } });
    let list = json!([
        measure("all", rate(), Some("protection/any")),
        measure("helped", rate(), Some("protection/assisted")),
        measure("left", json!("count"), Some("protection/abandoned")),
        measure("other", rate(), None),
    ]);
    file("count-measures.json", list.to_string()).to_str().unwrap().to_owned()
}

fn count(arguments: &[&str], input: &str) -> Run {
    let measures = measures();
    run(&[&["count", "--measures", &measures, "--period", "2025"], arguments].concat(), input)
}

fn child(unit: &str, key: &str, facts: Value) -> String {
    let mut record = json!({ "key": key, "birth_date": "2015-02-10" });
    record.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
    json!({ "unit": unit, "record": record }).to_string() + "\n"
}

const A: &str = "96/32248";
const B: &str = "96/31825";

/// One child with two records, one of whom too little is known, one who is 16, one with records that differ.
fn commune() -> String {
    [
        child(A, "k1", json!({ "abandoned": true, "assisted": true })),
        child(A, "k2", json!({ "disability": "severe", "assisted": false, "abandoned": false })),
        child(A, "k1", json!({ "abandoned": true, "assisted": true })),
        child(A, "k3", json!({})),
        child(A, "k4", json!({ "abandoned": true, "birth_date": "2009-12-31" })),
        child(B, "k5", json!({ "abandoned": true, "assisted": true })),
        child(B, "k6", json!({ "abandoned": true, "assisted": true })),
        child(B, "k6", json!({ "abandoned": false, "assisted": true })),
    ]
    .concat()
}

/// Warnings: unit, measure, code and lines.
fn warnings(of: &Run) -> Vec<Value> {
    let told = of.bad.iter().filter(|told| told.get("warning").is_some());
    told.map(|it| json!([it["unit"], it["measure"], it["warning"]["code"], it["warning"]["params"]["lines"]]))
        .collect()
}

#[test]
fn each_child_is_counted_once() {
    let found = count(&["--certain", "--out-of", "helped=protection/any"], &commune());
    assert_eq!(found.code, 0, "{}", found.stderr);
    let lines: Vec<&str> = found.stdout.lines().collect();
    assert_eq!(
        lines,
        [
            "unit,period,measure,numerator,denominator,sex,age,source",
            "96/31825,2025,all,1,,,,protection/any (undetermined: 1)",
            "96/31825,2025,helped,1,1,,,protection/assisted (undetermined: 1) : protection/any (undetermined: 1)",
            "96/31825,2025,left,1,,,,protection/abandoned (undetermined: 1)",
            "96/32248,2025,all,2,,,,protection/any (undetermined: 1)",
            "96/32248,2025,helped,1,2,,,protection/assisted (undetermined: 1) : protection/any (undetermined: 1)",
            "96/32248,2025,left,1,,,,protection/abandoned (undetermined: 1)",
        ]
    );
    let none = Value::Null;
    assert_eq!(
        warnings(&found)[..5],
        [
            json!([none, "all", "no_denominator", none]),
            json!([B, none, "records_differ", [7, 8]]),
            json!([B, "all", "undecided", [7, 8]]),
            json!([B, "helped", "undecided", [7, 8]]),
            json!([B, "helped", "undecided", [7, 8]]),
        ]
    );
    assert!(warnings(&found).contains(&json!([A, "left", "undecided", [4]])));
    // The order of the lines does not matter.
    let mut reversed: Vec<String> = commune().lines().map(|line| format!("{line}\n")).collect();
    reversed.reverse();
    let again = count(&["--certain", "--out-of", "helped=protection/any"], &reversed.concat());
    assert_eq!(again.stdout, found.stdout);
    // Fewer than there may be is no number of a report.
    let found = count(&["--out-of", "helped=protection/any"], &commune());
    let blank = found.stdout.lines().skip(1).all(|row| row.split(',').skip(3).take(2).all(str::is_empty));
    assert!(blank && found.stdout.lines().count() == 7, "{}", found.stdout);
}

/// The plan for the six groups of QĐ 647: a child of a group of the law alone is none of them, and care by parents is no
/// alternative care.
#[test]
fn a_plan_of_the_six_groups_is_counted_from_records() {
    let of = |key: &str, facts: Value| {
        let mut record = json!({
            "key": key, "birth_date": "2010-02-10", "father": "able", "mother": "able", "abandoned": false,
            "disability": "none", "hiv": false, "toxic_chemicals": false, "disaster": false, "care": "parents",
            "adopted": false, "father_under_16": false, "mother_under_16": false, "father_restricted": false,
            "mother_restricted": false
        });
        record.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        json!({ "unit": "96", "record": record }).to_string() + "\n"
    };
    let input = [
        of("k1", json!({ "father": "dead", "mother": "dead", "care": "relative", "assisted": true })),
        of("k2", json!({ "abandoned": true, "care": "facility", "assisted": true })),
        of("k3", json!({ "disability": "severe", "assisted": true })),
        of("k4", json!({ "toxic_chemicals": true, "assisted": false })),
        of("k5", json!({ "addiction": "at_home", "assisted": true })),
    ]
    .concat();
    let out_of =
        ["a1=647/any", "a3=orphaned-or-abandoned", "a4=647/any"].map(|it| it.replace('=', "=protection/"));
    let mut arguments = vec!["count", "--measures", "ca-mau-2014-2020", "--period", "2020"];
    arguments.extend(out_of.iter().flat_map(|it| ["--out-of", it]));
    let found = run(&arguments, input);
    assert_eq!(found.code, 0, "{}", found.stderr);
    let lines: Vec<&str> = found.stdout.lines().skip(1).collect();
    assert_eq!(
        lines,
        [
            "96,2020,a1,3,4,,,protection/647/assisted : protection/647/any",
            "96,2020,a3,1,2,,,protection/orphaned-or-abandoned-in-facility : protection/orphaned-or-abandoned",
            "96,2020,a4,1,4,,,protection/647/in-family-care : protection/647/any",
        ]
    );
}

/// Nobody who is not counted is a 0: neither where none is certain, nor where no record was of use.
#[test]
fn what_is_not_known_is_no_zero() {
    let input = child(A, "k", json!({ "abandoned": false }));
    let found = count(&["--certain", "--out-of", "helped=protection/any"], &input);
    let lines: Vec<&str> = found.stdout.lines().skip(1).collect();
    assert_eq!(lines[0], "96/32248,2025,all,,,,,protection/any (undetermined: 1)");
    assert!(lines[1].starts_with("96/32248,2025,helped,,,,,protection/assisted"), "{}", lines[1]);
    // It is known of this one, and that is a 0.
    assert_eq!(lines[2], "96/32248,2025,left,0,,,,protection/abandoned");
    for useless in [
        child(A, "k", json!({ "birth_date": "2026-01-01" })),
        child("96/00000", "k", json!({})),
        child(A, "", json!({})),
        child(A, "k", json!({})) + &child(B, "k", json!({})),
        String::new(),
    ] {
        assert_eq!(count(&[], &useless).stdout.lines().count(), 1, "{useless}");
    }
}

/// What a unit says of itself stands for all below it: so it has the children of those, too.
#[test]
fn a_unit_has_the_children_of_those_below_it() {
    let units = json!([
        { "id": "c", "kind": "commune" },
        { "id": "v", "kind": "village", "parent": "c" },
        { "id": "w", "kind": "village", "parent": "c" },
    ]);
    let units = file("count-units.json", units.to_string());
    let left = || json!({ "abandoned": true });
    let input = child("v", "1", left()) + &child("c", "2", left()) + &child("v", "3", left());
    let found = count(&["--units", units.to_str().unwrap()], &input);
    let rows: Vec<&str> = found.stdout.lines().filter(|row| row.contains(",left,")).collect();
    assert_eq!(rows, ["c,2025,left,3,,,,protection/abandoned", "v,2025,left,2,,,,protection/abandoned"]);
}

/// A record that is not counted is told by its line, and nothing of it.
#[test]
fn records_that_are_not_counted_are_told() {
    let cases = [
        ("json", "{nonsense NGUYEN}\n".to_owned()),
        ("not_an_object", "[\"NGUYEN\"]\n".to_owned()),
        ("missing_key", json!({ "record": { "key": "NGUYEN" } }).to_string() + "\n"),
        ("missing_key", json!({ "unit": A }).to_string() + "\n"),
        ("invalid_value", json!({ "unit": 96, "record": { "key": "NGUYEN" } }).to_string() + "\n"),
        ("unknown_key", json!({ "unit": A, "record": { "key": "NGUYEN" }, "name": "x" }).to_string() + "\n"),
        ("no_unit", child("96/NGUYEN", "NGUYEN", json!({}))),
        // The old commune is no more on the last day of the period.
        ("no_unit", child("95", "NGUYEN", json!({}))),
        ("no_key", json!({ "unit": A, "record": { "abandoned": true } }).to_string() + "\n"),
        ("record_value", child(A, "NGUYEN", json!({ "father": "NGUYEN" }))),
        ("record_value", json!({ "unit": A, "record": { "key": 7 } }).to_string() + "\n"),
        ("record_unknown_fact", child(A, "NGUYEN", json!({ "fahter": "NGUYEN" }))),
        ("record_unknown_fact", child(A, "k", json!({ "NGUYEN": true }))),
        ("unknown_key", json!({ "unit": A, "record": { "key": "k" }, "NGUYEN": 1 }).to_string() + "\n"),
    ];
    let good = child(A, "k", json!({ "abandoned": true }));
    let input: String = cases.iter().map(|(_, line)| format!("{line}{good}")).collect();
    for language in ["vi", "en"] {
        let found = count(&["--lang", language], &input);
        let told: Vec<(u64, &str)> = found
            .bad
            .iter()
            .filter(|it| it.get("error").is_some())
            .map(|it| (it["line"].as_u64().unwrap(), it["error"]["code"].as_str().unwrap()))
            .collect();
        let expected = (1..).step_by(2).zip(cases.iter().map(|(code, _)| *code));
        assert_eq!(told, expected.collect::<Vec<_>>());
        assert!(!found.stderr.contains("NGUYEN") && !found.stdout.contains("NGUYEN"), "{}", found.stderr);
        assert_eq!(found.code, 1);
        assert!(found.stdout.contains("96/32248,2025,left,1,"), "{}", found.stdout);
    }
    // Those that are told once all are read.
    let several = child(A, "k", json!({}))
        + &child(B, "k", json!({}))
        + &child(A, "NGUYEN", json!({ "birth_date": "2027" }));
    let found = count(&[], &several);
    let codes: Vec<(u64, &str)> = found
        .bad
        .iter()
        .filter(|it| it.get("error").is_some())
        .map(|it| (it["line"].as_u64().unwrap(), it["error"]["code"].as_str().unwrap()))
        .collect();
    assert_eq!(codes, [(3, "not_born"), (1, "several_units"), (2, "several_units")]);
}

#[test]
fn a_table_is_counted_as_lines_are() {
    let table = "Mã,Mã đơn vị,Ngày sinh,Bị bỏ rơi,\"Được chăm sóc, trợ giúp\"\n\
        k1,96/32248,10/2/2015,có,có\nk1,96/32248,10/2/2015,có,có\n,96/32248,10/2/2015,có,có\nk9,NGUYEN,2015,có,có\n";
    let found = count(&["--csv", "--out-of", "helped=protection/any"], table);
    assert_eq!(bad_rows_with_errors(&found), [(4, "no_key"), (5, "no_unit")]);
    let lines = count(
        &["--out-of", "helped=protection/any"],
        &child(A, "k1", json!({ "abandoned": true, "assisted": true })),
    );
    assert_eq!(found.stdout, lines.stdout);
    assert!(!found.stderr.contains("NGUYEN"));
    // A unit for all, and one table for both commands.
    let bare = "key,on,birth_date,abandoned\nk1,2026-11-25,2015,yes\n";
    let found = count(&["--csv", "--unit", A, "--lang", "en"], bare);
    assert_eq!(found.code, 0, "{}", found.stderr);
    assert!(found.stdout.contains("96/32248,2025,left,1,"));
    assert_eq!(run(&["classify", "--csv"], bare).code, 0);
    let found = count(&["--csv", "--lang", "en"], "birth_date\n2015\n");
    assert_eq!(bad_rows_with_errors(&found), [(1, "missing_heading"), (1, "missing_heading")]);
    assert!(found.stderr.contains("“Unit” is missing; --unit can say it"), "{}", found.stderr);
    let headings = run(&["count", "--csv", "--headings"], "").stdout;
    assert_eq!(headings, run(&["classify", "--csv", "--headings"], "").stdout);
}

fn bad_rows_with_errors(of: &Run) -> Vec<(u64, &str)> {
    let errors = of.bad.iter().filter(|it| it.get("error").is_some());
    errors.map(|it| (it["row"].as_u64().unwrap(), it["error"]["code"].as_str().unwrap())).collect()
}

/// What is counted is what `indicators` adds up: with the measures of a plan, as the help has it.
#[test]
fn a_count_is_a_report() {
    let plan = run(&["programme", "--id", "ca-mau-2021-2030"], "").stdout;
    let plan = file("count-plan.json", plan);
    let plan = plan.to_str().unwrap();
    let counted = run(
        &["count", "--certain", "--measures", plan, "--period", "2025", "--out-of", "m08b=protection/any"],
        commune(),
    );
    let report = file("count-report.csv", &counted.stdout);
    let figures = run(&["indicators", "--measures", plan, "--unit", "96", report.to_str().unwrap()], "");
    let helped = figures.out.iter().find(|it| it["measure"] == "m08b").unwrap();
    assert_eq!(helped["sum"], json!({ "numerator": 2, "denominator": 3, "reports": 2 }));
    // The example of the help.
    let example = run(&["--help"], "").stdout;
    let example = example.lines().find(|line| line.starts_with("      {\"unit\"")).unwrap();
    assert_eq!(run(&["count", "--measures", plan, "--period", "2025"], example).code, 0);
}

#[test]
fn a_wrong_count_is_refused() {
    let measures = measures();
    let none = file("count-none.json", "[]");
    let text = json!([{ "id": "x", "name": { "vi": "x", "en": "x" }, "kind": "count", "better": "lower",
        "numerator": { "vi": "x", "en": "x" }, "evidence": "inferred", "counted_by": "protection/nothing" }]);
    let unknown = file("count-unknown.json", text.to_string());
    let (none, unknown) = (none.to_str().unwrap(), unknown.to_str().unwrap());
    let of = |more: &[&str]| -> Vec<String> {
        let start = ["count", "--measures", &measures, "--period", "2025"];
        start.iter().chain(more).map(|it| (*it).to_owned()).collect()
    };
    let words = |words: &[&str]| -> Vec<String> { words.iter().map(|it| (*it).to_owned()).collect() };
    for (arguments, says) in [
        (words(&["count"]), "`count` needs `--measures`"),
        (words(&["count", "--measures", &measures]), "`count` needs `--period`"),
        (
            words(&["count", "--measures", none, "--period", "2025"]),
            "no measure is counted from records in 2025",
        ),
        (
            words(&["count", "--measures", unknown, "--period", "2025"]),
            "`x`: no predicate `protection/nothing`",
        ),
        (words(&["count", "--measures", "/nowhere", "--period", "2025"]), "cannot read /nowhere"),
        (words(&["count", "--headings"]), "`--headings` belongs to `--csv`"),
        (of(&["--period", "2026"]), "expected one `--period`"),
        (of(&["--period", "x"]), "expected one `--period`"),
        (of(&["--out-of", "helped"]), "expected `--out-of` a measure and a predicate"),
        (of(&["--out-of", "helped=protection/nothing"]), "`helped`: no predicate `protection/nothing`"),
        (of(&["--out-of", "left=protection/any"]), "`left` is no rate"),
        (of(&["--out-of", "other=protection/any"]), "no measure `other` is counted"),
        (of(&["--out-of", "nothing=protection/any"]), "no measure `nothing` is counted"),
        (of(&["--units", "/nowhere"]), "cannot read /nowhere"),
        (of(&["--suppress", "5"]), "'--suppress'"),
        (of(&["/nowhere"]), "cannot read /nowhere"),
        (of(&[env!("CARGO_TARGET_TMPDIR")]), "cannot read"),
    ] {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let run = run(&arguments, "");
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?} {}", run.stderr);
        assert!(
            run.stderr.starts_with("ansinh: ") && run.stderr.contains(says),
            "{arguments:?} {}",
            run.stderr
        );
    }
    assert!(run(&["count", "--lang", "en", "--help"], "").stdout.starts_with("ansinh: decides"));
    assert!(run(&["--help", "--lang", "en", "count"], "").stdout.starts_with("ansinh: decides"));
}
