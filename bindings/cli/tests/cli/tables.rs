//! `--csv`: tables in and tables out. The people are made up.

use std::path::Path;

use ansinh::forms::{Kind, SITUATION};
use ansinh::messages::{Language, label, text};
use ansinh::{At, History, Months, Rulebook, Situation, parse_date};
use serde_json::{Value, json};

use crate::whatif::reform;
use crate::{Run, file, run};

/// The rows of a table that was written, without its headings.
pub fn rows(of: &Run) -> Vec<Vec<String>> {
    table(of, b',').split_off(1)
}

pub fn table(of: &Run, separator: u8) -> Vec<Vec<String>> {
    let text = of.stdout.strip_prefix('\u{feff}').unwrap();
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).delimiter(separator).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Rows and codes of what is wrong.
pub fn bad_rows(of: &Run) -> Vec<(u64, &str)> {
    let row = |bad: &'_ Value| bad["row"].as_u64().unwrap();
    of.bad.iter().map(|bad| (row(bad), bad["error"]["code"].as_str().unwrap())).collect()
}

pub fn written(rows: &[Vec<String>], separator: u8) -> String {
    let mut writer = csv::WriterBuilder::new().delimiter(separator).flexible(true).from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

pub fn conformance(folder: &str) -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance").join(folder);
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|it| it == "json")).collect();
    files.sort();
    let read = |path| serde_json::from_str::<Vec<Value>>(&std::fs::read_to_string(path).unwrap()).unwrap();
    files.into_iter().flat_map(read).collect()
}

/// A value of a fact as an official would write it.
fn cell(path: &str, value: &Value, language: Language) -> String {
    let field = SITUATION.fields().iter().find(|field| field.path == path).unwrap();
    match (field.kind, value) {
        (_, Value::Bool(flag)) => text(&format!("option.flag.{flag}"), language).unwrap().to_lowercase(),
        (Kind::Choice(options), Value::String(code)) => {
            text(&format!("option.{}.{code}", options.name), language).unwrap().to_owned()
        }
        (Kind::List { .. }, Value::Array(children)) if children.is_empty() => "không".to_owned(),
        (Kind::List { .. }, Value::Array(children)) => {
            let child = |child: &Value| {
                let born = written_day(child["birth_date"].as_str().unwrap_or(""));
                child["study"].as_str().map_or(born.clone(), |study| format!("{born}: {study}"))
            };
            children.iter().map(child).collect::<Vec<_>>().join(" | ")
        }
        (_, Value::String(day)) => written_day(day),
        other => panic!("{path}: {}", other.1),
    }
}

fn written_day(day: &str) -> String {
    parse_date(day).map_or(day.to_owned(), |day| day.format("%d/%m/%Y").to_string())
}

/// Whether the children of a person can be told in a cell.
fn fits(situation: &Value) -> bool {
    let children = situation["children"].as_array();
    children.is_none_or(|children| {
        children
            .iter()
            .all(|child| child.as_object().unwrap().keys().all(|key| key == "birth_date" || key == "study"))
    })
}

fn facts_row(situation: &Value, language: Language) -> Vec<String> {
    let fact = |path| match &situation[path] {
        Value::Null => String::new(),
        value => cell(path, value, language),
    };
    SITUATION.fields().iter().map(|field| fact(field.path)).collect()
}

fn fact_headings(language: Language) -> Vec<String> {
    let label = |path| label(SITUATION.id(), path, language).unwrap().to_owned();
    SITUATION.fields().iter().map(|field| label(field.path)).collect()
}

/// Every person of the shared cases, in words of either language, is judged as the library judges them.
#[test]
fn rows_of_people_are_judged_as_by_the_library() {
    for (language, own, code) in [
        (Language::Vi, ["Ngày xét", "Mã nơi cư trú"], "vi"),
        (Language::En, ["Day to decide", "Place of residence"], "en"),
    ] {
        let mut table = vec![[own.map(str::to_owned).to_vec(), fact_headings(language)].concat()];
        let (mut expected, mut errors) = (Vec::new(), Vec::new());
        for case in conformance("assess") {
            let facts = &case["situation"];
            if !fits(facts) {
                continue;
            }
            let (on, place) = (case["on"].as_str().unwrap(), case["place"].as_str().unwrap());
            table.push([vec![written_day(on), place.to_owned()], facts_row(facts, language)].concat());
            let situation: Situation = serde_json::from_value(facts.clone()).unwrap();
            let at = At::new(parse_date(on).unwrap(), place.parse().unwrap());
            match Rulebook::builtin().assess(&situation, &at) {
                Ok(found) => expected.push((table.len().to_string(), found.total().to_string())),
                Err(error) => errors.push((table.len() as u64, error.code())),
            }
        }
        assert!(expected.len() > 500);
        let found = run(&["assess", "--csv", "--lang", code], written(&table, b';'));
        let totals = self::table(&found, b';').split_off(1);
        let totals = totals.into_iter().map(|row| (row[0].clone(), row[5].clone()));
        assert_eq!(totals.collect::<Vec<_>>(), expected);
        assert_eq!(bad_rows(&found), errors);
    }
}

const OF_HOUSEHOLDS: [&str; 12] = [
    "household_key",
    "person",
    "from",
    "until",
    "place",
    "day",
    "event",
    "detail",
    "month",
    "amount",
    "to",
    "other",
];

/// A history as rows, one for each thing that happened; nothing for one that rows cannot tell.
fn history_rows(key: &str, case: &Value) -> Option<Vec<Vec<String>>> {
    let history = &case["history"];
    let list = |of: &Value, key: &str| of[key].as_array().cloned().unwrap_or_default();
    let text = |of: &Value| of.as_str().unwrap_or_default().to_owned();
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut row = |person: &str, cells: &[(&str, String)], facts: &Value| {
        let own = |name: &&str| {
            let given = cells.iter().find(|(known, _)| known == name).map(|(_, cell)| cell.clone());
            given.unwrap_or_else(|| match *name {
                "household_key" => key.to_owned(),
                "person" => person.to_owned(),
                "from" | "until" => text(&case["period"][*name]),
                "place" => text(&case["place"]),
                _ => String::new(),
            })
        };
        rows.push([OF_HOUSEHOLDS.iter().map(own).collect(), facts_row(facts, Language::Vi)].concat());
    };
    let none = json!({});
    let mut known = Vec::new();
    for member in list(history, "members") {
        let id = text(&member["id"]);
        // Rows with the key of a person are of that person.
        if member.get("carried").is_some() || id.is_empty() || known.contains(&id) {
            return None;
        }
        known.push(id.clone());
        row(&id, &[], &json!({ "birth_date": member["birth_date"] }));
        for event in list(&member, "events") {
            let day = ("day", written_day(event["on"].as_str().unwrap()));
            match &event["event"] {
                Value::String(name) => row(&id, &[day, ("event", name.clone())], &none),
                it => {
                    let (name, of) = it.as_object().unwrap().iter().next().unwrap();
                    match name.as_str() {
                        "facts" if fits(of) => row(&id, &[day, ("event", "Dữ kiện".to_owned())], of),
                        "facts" => return None,
                        "back_paid_from" => {
                            row(&id, &[day, ("event", name.clone()), ("month", text(of))], &none);
                        }
                        _ => row(&id, &[day, ("event", name.clone()), ("detail", text(of))], &none),
                    }
                }
            }
        }
        for month in list(&member, "uncollected") {
            row(&id, &[("event", "Không nhận tiền".to_owned()), ("month", text(&month))], &none);
        }
        for paid in list(&member, "paid") {
            let amount = paid["amount"].to_string();
            let cells =
                [("event", "ĐÃ CHI TRẢ".to_owned()), ("month", text(&paid["month"])), ("amount", amount)];
            row(&id, &cells, &none);
        }
    }
    for facts in list(history, "facts") {
        let mut of = facts.clone();
        let from = of.as_object_mut().unwrap().remove("from").unwrap();
        let cells = [("day", text(&from)), ("event", "Dữ kiện của hộ".to_owned())];
        row("", &cells, &of);
    }
    for moved in list(history, "moves") {
        let cells =
            [("day", text(&moved["on"])), ("event", "moved".to_owned()), ("to", text(&moved["place"]))];
        row("", &cells, &none);
    }
    for relation in list(history, "relations") {
        if relation.get("until").is_some() {
            return None;
        }
        let cells = [
            ("day", text(&relation["from"])),
            ("event", text(&relation["is"])),
            ("other", text(&relation["whom"])),
        ];
        row(&text(&relation["who"]), &cells, &none);
    }
    (!rows.is_empty()).then_some(rows)
}

/// Every household of the shared cases, as rows, has the timeline that the library gives.
#[test]
fn rows_of_households_are_judged_as_by_the_library() {
    let mut table = vec![[OF_HOUSEHOLDS.map(str::to_owned).to_vec(), fact_headings(Language::Vi)].concat()];
    let (mut expected, mut refused, mut told) = (Vec::new(), Vec::new(), 0);
    for (number, case) in conformance("timeline").into_iter().enumerate() {
        let Some(rows) = history_rows(&format!("H{number}"), &case) else { continue };
        let Ok(history) = serde_json::from_value::<History>(case["history"].clone()) else { continue };
        let period: Months = serde_json::from_value(case["period"].clone()).unwrap();
        let first = table.len() as u64 + 1;
        table.extend(rows);
        told += 1;
        match Rulebook::builtin().timeline(&history, period, case["place"].as_str().unwrap().parse().unwrap())
        {
            Ok(found) => {
                for member in found.members {
                    for segment in &member.segments {
                        let month = |of: ansinh::Month| format!("{:02}/{}", of.number(), of.year());
                        expected.push([
                            format!("H{number}"),
                            member.id.clone(),
                            month(segment.from),
                            month(segment.until),
                            segment.due.to_string(),
                            segment.entitled.to_string(),
                            segment.place.to_string(),
                        ]);
                    }
                }
            }
            Err(error) => refused.push((first..=table.len() as u64, error.code())),
        }
    }
    assert!(told > 100, "{told}");
    let found = run(&["timeline", "--csv"], written(&table, b','));
    let cells = |row: Vec<String>| [0, 1, 2, 3, 5, 6, 10].map(|at| row[at].clone());
    let rows: Vec<_> = rows(&found).into_iter().map(cells).collect();
    assert_eq!(rows.len(), expected.len());
    for (found, expected) in rows.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    // The rows that are told of are of the households that the library refuses, for the same reason.
    let bad = bad_rows(&found);
    for (rows, code) in &refused {
        // A cell with a day of no year that is covered is told before the history is looked at.
        let is = |told: &str| told == *code || *code == "out_of_range" && told == "invalid_cell";
        assert!(bad.iter().any(|(row, told)| rows.contains(row) && is(told)), "{rows:?} {code}");
    }
    assert!(bad.iter().all(|(row, _)| refused.iter().any(|(rows, _)| rows.contains(row))));
    assert!(refused.len() > 10);
}

const PEOPLE: &str = "Mã,Ngày xét,Mã nơi cư trú,Ngày sinh,Mức độ khuyết tật,Lương hưu,\
    Trợ cấp bảo hiểm xã hội hằng tháng,Trợ cấp ưu đãi người có công hằng tháng,\
    Đang được nuôi dưỡng tại cơ sở trợ giúp xã hội\n";
const SEVERE: &str = "A,01/03/2027,48,01/02/2015,Nặng,không,không,không,không\n";

#[test]
fn a_row_of_what_a_person_is_entitled_to_is_in_words() {
    let found = run(&["assess", "--csv"], format!("{PEOPLE}{SEVERE}"));
    assert_eq!((found.code, found.stderr.as_str()), (0, ""));
    let all = table(&found, b',');
    assert_eq!(all[0][..6], ["Dòng", "Mã", "Ngày xét", "Mã nơi cư trú", "Kết quả", "Số tiền mỗi tháng"]);
    assert_eq!(all[1][..7], ["2", "A", "01/03/2027", "48", "Được hưởng", "1080000", "Không"]);
    assert_eq!(
        all[1][8..11],
        ["2.0", "540000", "NĐ 335/2026 Đ5 k6; NĐ 335/2026 Đ6 k1 e; NĐ 335/2026 Đ4 k2; Đ32 k3"]
    );
    let english = run(&["assess", "--csv", "--lang", "en"], format!("{PEOPLE}{SEVERE}"));
    assert_eq!(table(&english, b',')[1][2..7], ["2027-03-01", "48", "Eligible", "1080000", "No"]);
}

/// As spreadsheets write them: semicolons or tabs, the mark of UTF-8, a line that says by what cells are separated.
#[test]
fn tables_are_read_as_spreadsheets_write_them() {
    let plain = run(&["assess", "--csv"], format!("{PEOPLE}{SEVERE}")).stdout;
    for (separator, start) in [(',', ""), (';', "\u{feff}"), ('\t', ""), (';', "\u{feff}sep=;\r\n")] {
        let of = |text: &str| text.replace(',', &separator.to_string()).replace('\n', "\r\n");
        let input = format!("{start}{}{}\r\n{}", of(PEOPLE), of(SEVERE), of(&SEVERE.replace("48", "1")));
        let found = run(&["assess", "--csv"], input);
        assert_eq!((found.code, found.stderr.as_str()), (0, ""), "{separator:?}");
        // The result is separated likewise; a blank row is passed over, and counts; so does the line before all.
        let rows = table(&found, separator as u8);
        let shift = usize::from(start.contains("sep"));
        assert_eq!(rows.len(), 3);
        assert_eq!((rows[1][0].as_str(), rows[1][5].as_str()), (["2", "3"][shift], "1080000"));
        assert_eq!(rows[2][3], "01", "a spreadsheet took the zero");
        assert!(plain.contains("1080000"));
    }
    // Decomposed letters, capitals and spaces, the keys of JSON, and a file.
    let decomposed = "NGA\u{300}Y XE\u{301}T,place, birth_date ,disability,pension,social_insurance,merit_benefit,in_facility\n\
        2027-03-01,48,2015-02-01,severe,no,0,false,No\n";
    let path = file("people.csv", decomposed);
    let found = run(&["assess", "--csv", path.to_str().unwrap()], "");
    assert_eq!((found.code, rows(&found)[0][5].as_str()), (0, "1080000"), "{}", found.stderr);
}

#[test]
fn an_option_says_what_rows_do_not() {
    let bare =
        "birth_date,disability,in_facility,on\n2015-02-01,severe,no,\n2015-02-01,severe,no,01/03/2026\n";
    let found = run(&["assess", "--csv", "--on", "2027-03-01", "--place", "48"], bare);
    let days: Vec<_> = rows(&found).iter().map(|row| (row[2].clone(), row[3].clone())).collect();
    assert_eq!(
        days,
        [("01/03/2027".to_owned(), "48".to_owned()), ("01/03/2026".to_owned(), "48".to_owned())]
    );
    let found = run(&["assess", "--csv", "--lang", "en"], bare);
    assert_eq!(bad_rows(&found), [(1, "missing_heading")]);
    assert_eq!((found.code, found.stdout.as_str()), (1, ""));
    assert!(found.stderr.contains("“Place of residence” is missing; --place can say it"), "{}", found.stderr);
}

/// Whoever reads the results has enough of them.
#[test]
fn a_reader_that_leaves_ends_it_quietly() {
    let path = file("many.csv", format!("{PEOPLE}{}", SEVERE.repeat(3000)));
    let mut child = crate::start(&["assess", "--csv", path.to_str().unwrap()]);
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
}

/// What is wrong is told by row and heading, good rows are kept, and nothing that a cell says is told.
#[test]
fn a_bad_row_is_told_and_the_next_is_read() {
    let headings = PEOPLE.trim_end();
    let bad = [
        ("invalid_cell", "NGUYEN,NGUYEN,48,01/02/2015,Nặng,,,,"),
        ("invalid_cell", "NGUYEN,01/03/2027,NGUYEN,01/02/2015,Nặng,,,,"),
        ("missing_cell", "NGUYEN,,48,01/02/2015,Nặng,,,,"),
        ("situation", "NGUYEN,01/03/2027,48,31/02/2015,NGUYEN,NGUYEN,,,"),
        ("row_length", "NGUYEN,01/03/2027,48"),
        ("row_length", "NGUYEN,01/03/2027,48,,,,,,,NGUYEN"),
        ("invalid_cell", "NGU\u{1}YEN,01/03/2027,48,,,,,,"),
        ("not_yet_born", "NGUYEN,01/03/2027,48,01/02/2028,,,,,"),
        ("unknown_place", "NGUYEN,01/03/2027,03,,,,,,"),
    ];
    let input: String = bad.iter().map(|(_, row)| format!("{row}\n{SEVERE}")).collect();
    for language in ["vi", "en"] {
        let found = run(&["assess", "--csv", "--lang", language], format!("{headings}\n{input}"));
        let expected = (2..).step_by(2).zip(bad.iter().map(|(code, _)| *code));
        assert_eq!(bad_rows(&found), expected.collect::<Vec<_>>());
        assert_eq!((found.code, rows(&found).len()), (1, bad.len()));
        assert!(!found.stderr.contains("NGU") && !found.stderr.contains("YEN"), "{}", found.stderr);
        assert!(found.stderr.contains("“Ngày xét”") && found.stderr.contains("“Mã nơi cư trú”"));
    }
    // Latin-1, as an old export has it.
    let input = [headings.as_bytes(), b"\nNGUYEN \xea,01/03/2027,48,,,,,,\n", SEVERE.as_bytes()].concat();
    let found = run(&["assess", "--csv"], input);
    assert_eq!((bad_rows(&found), rows(&found).len()), (vec![(2, "invalid_cell")], 1));
}

#[test]
fn headings_that_are_wrong_are_told() {
    let told = |input: &[u8]| {
        let found = run(&["assess", "--csv", "--lang", "en"], input);
        assert_eq!(found.code, 1);
        let bad: Vec<(u64, String)> =
            bad_rows(&found).iter().map(|(row, code)| (*row, (*code).to_owned())).collect();
        (bad, found.stdout, found.stderr)
    };
    let one = |code: &str| vec![(1, code.to_owned())];
    // One that is not known is passed over, unless it is blank.
    let (bad, out, stderr) = told(b"on,place,birth_date,,Brith date\n2027-03-01,48,2015-02-01,note,x\n");
    assert_eq!((bad, out.lines().count()), (one("unknown_heading"), 2));
    assert!(stderr.contains("no column “Brith date”"));
    // A table that begins with people is not quoted.
    let (bad, out, stderr) = told("Nguyễn Văn A,01/02/2015\nTrần Thị B,01/02/2016\n".as_bytes());
    assert_eq!((bad, out.as_str()), (one("no_headings"), ""));
    assert!(!stderr.contains("Nguyễn"));
    assert_eq!(told(b"").0, one("no_headings"));
    assert_eq!(told("on,place,Ngày xét\n".as_bytes()).0, one("repeated_heading"));
    assert_eq!(told(b"place\n").0, one("missing_heading"));
    // UTF-16, as spreadsheets call Unicode text.
    let wide: Vec<u8> = "\u{feff}on,place\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told(&wide).0, one("not_utf8"));
    // A quotation mark that is never closed does not fill the memory.
    let open = format!("on,place\n2027-03-01,48\n\"{}", "x\n".repeat(2 << 20));
    let (bad, out, _) = told(open.as_bytes());
    assert_eq!((bad, out.lines().count()), (vec![(3, "row_too_long".to_owned())], 2));
}

/// Text that came in goes out so that no spreadsheet takes it for a formula.
#[test]
fn no_cell_is_a_formula() {
    for (key, harmless) in [
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("＝1", "'＝1"),
        ("A=1", "A=1"),
    ] {
        let found =
            run(&["assess", "--csv"], format!("{PEOPLE}{}", SEVERE.replacen('A', &format!("\"{key}\""), 1)));
        assert_eq!(rows(&found)[0][1], harmless);
        let person =
            format!("household_key,person,event,from,until,place\n{key},{key},,2027-01,2027-02,48\n");
        let found = run(&["timeline", "--csv"], person);
        assert_eq!(rows(&found)[0][..2], [harmless, harmless]);
    }
}

#[test]
fn every_heading_of_the_empty_table_is_read() {
    for language in ["vi", "en"] {
        for verb in ["assess", "timeline", "whatif"] {
            let empty = run(&[verb, "--csv", "--headings", "--lang", language], "");
            assert_eq!((empty.code, empty.stderr.as_str()), (0, ""));
            let read = run(&[verb, "--csv"], &empty.stdout);
            assert_eq!((read.code, read.stderr.as_str()), (0, ""), "{verb}");
            assert_eq!(rows(&read), Vec::<Vec<String>>::new());
        }
    }
}

#[test]
fn a_reform_is_told_row_by_row_and_in_total() {
    let file = reform("early-childhood-ca-mau.json");
    let input = "Mã,Ngày sinh,Diện hộ,Loại địa bàn nơi cư trú,Tình trạng của cha,Tình trạng của mẹ,Bị bỏ rơi,\
        Mức độ khuyết tật,Nhiễm HIV,Con đang nuôi,Đang mang thai\n\
        A,01/02/2025,Hộ cận nghèo,Địa bàn khác,able,able,Không,Không khuyết tật,Không,Không,Không\n\
        B,01/02/2023,Hộ cận nghèo,Địa bàn khác,able,able,Không,Không khuyết tật,Không,Không,Không\n";
    let options = ["whatif", "--csv", "--reform", &file, "--on", "2027-03-01", "--place", "96"];
    let found = run(&options, input);
    assert_eq!((found.code, found.stderr.as_str()), (0, ""));
    let expected = [["0", "540000", "540000", "Có", "Nhóm đối tượng"], ["0", "0", "0", "Có", ""]];
    assert_eq!(rows(&found).iter().map(|row| row[4..].to_vec()).collect::<Vec<_>>(), expected);
    let totals = run(&[&options[..], &["--totals"]].concat(), input);
    let rows = rows(&totals);
    assert_eq!(rows[0][..10], ["Tất cả", "2", "1", "0", "0", "1", "0", "0", "540000", "540000"]);
    assert_eq!((rows.len(), rows[1][0].as_str(), rows[1][9].as_str()), (2, "Nhóm đối tượng", "540000"));
    // With a reform, the law of another day has no column.
    let found = run(&options, "birth_date,known_on\n2025-02-01,2026-08-01\n");
    assert_eq!(bad_rows(&found), [(1, "unknown_heading")]);
}

const HISTORY: &str = "Mã hộ,Mã người,Ngày sinh,Ngày,Sự việc,Mức độ khuyết tật,Diện hộ,Nhiễm HIV,Con đang nuôi,Lương hưu,\
    Trợ cấp bảo hiểm xã hội hằng tháng,Trợ cấp ưu đãi người có công hằng tháng,\
    Đang được nuôi dưỡng tại cơ sở trợ giúp xã hội,Tháng,Số tiền\n";
const OF_2024: [&str; 6] = ["--from", "2024-06", "--until", "2024-09", "--place", "48"];

fn household(key: &str) -> String {
    format!(
        "{key},1,01/05/1980,28/03/2024,Dữ kiện,Nặng,neither,không,không,không,không,không,không,,\n\
         {key},1,,10/04/2024,Quyết định hưởng,,,,,,,,,,\n\
         {key},1,,,Đã chi trả,,,,,,,,,06/2024,540.000\n"
    )
}

#[test]
fn a_row_of_a_timeline_is_in_words() {
    let found =
        run(&[&["timeline", "--csv"], &OF_2024[..]].concat(), format!("{HISTORY}{}", household("H1")));
    assert_eq!((found.code, found.stderr.as_str()), (0, ""));
    let rows = rows(&found);
    assert_eq!(rows[0][..8], ["H1", "1", "06/2024", "07/2024", "Được hưởng", "540000", "540000", "Có"]);
    assert_eq!(rows[0][12], "0");
    assert_eq!(rows[1][..6], ["H1", "1", "07/2024", "09/2024", "Được hưởng", "750000"]);
    assert!(
        rows[1][9].ends_with("NĐ 76/2024 Đ1 k1") && rows[1][11].starts_with("Luật thay đổi (01/07/2024): NĐ")
    );
    assert_eq!(rows[1][12], "1500000");
}

#[test]
fn then_beside_now_for_households_in_a_table() {
    let input = format!("{HISTORY}{}{}", household("H1"), household("H2"));
    let options = [&["whatif", "--csv", "--known-on", "2024-05-01"], &OF_2024[..]].concat();
    let found = run(&options, &input);
    assert_eq!((found.code, found.stderr.as_str()), (0, ""));
    let rows_found = rows(&found);
    assert_eq!(rows_found.len(), 4);
    let expected = [
        "H2",
        "1",
        "07/2024",
        "09/2024",
        "Được hưởng",
        "Được hưởng",
        "540000",
        "750000",
        "210000",
        "540000",
        "750000",
        "Có",
        "Mức chuẩn",
    ];
    assert_eq!(rows_found[3], expected);
    let totals = rows(&run(&[&options[..], &["--totals"]].concat(), &input));
    // Twice 540,000 and two months of 540,000, or of 750,000.
    assert_eq!(totals[0][..10], ["Tất cả", "2", "2", "0", "0", "0", "0", "3240000", "4080000", "840000"]);
}

/// A household of which a row cannot be used has no result; the others have theirs.
#[test]
fn a_bad_row_of_a_household_spoils_that_household_alone() {
    let timeline = |rows: &str| {
        run(
            &[&["timeline", "--csv"], &OF_2024[..]].concat(),
            format!("{HISTORY}{}{rows}{}", household("H1"), household("H9")),
        )
    };
    let keys = |found: &Run| {
        let mut keys: Vec<String> = rows(found).into_iter().map(|row| row[0].clone()).collect();
        keys.dedup();
        keys
    };
    let row =
        |cells: &str| format!("{}{cells}{}\n", household("H5"), ",".repeat(14 - cells.matches(',').count()));
    for (code, cells) in [
        ("invalid_cell", "H5,1,,,NGUYEN"),
        ("missing_cell", "H5,1,,,granted"),
        ("missing_cell", "H5,,,01/05/2024,granted"),
        ("invalid_cell", "H5,1,,NGUYEN,granted"),
        ("missing_cell", "H5,1,,01/05/2024,suspended"),
        ("missing_cell", "H5,1,,,paid"),
        ("missing_cell", "H5,,,01/05/2024,moved"),
        ("missing_cell", "H5,1,,01/05/2024,raises"),
        ("invalid_cell", "H5,1,02/05/1980,,"),
        ("situation", "H5,1,,01/05/2024,facts,NGUYEN"),
        ("invalid_cell", "H5,,,01/05/2024,household_facts,Nặng"),
        ("granted_twice", "H5,1,,01/05/2024,granted"),
        ("event_before_birth", "H5,1,,01/05/1979,granted"),
        ("household_again", "H1,1,,01/05/2024,stopped"),
    ] {
        let found = timeline(&row(cells));
        assert_eq!(bad_rows(&found), [(8, code)], "{cells}");
        let kept: &[&str] = if code == "household_again" { &["H1", "H5", "H9"] } else { &["H1", "H9"] };
        assert_eq!(
            (found.code, keys(&found)),
            (1, kept.iter().map(|key| (*key).to_owned()).collect()),
            "{cells}"
        );
        assert!(!found.stderr.contains("NGUYEN"));
    }
    // A row that cannot be read may be of the household before it or of the one after it.
    let found = timeline("H5,1\n");
    assert_eq!((bad_rows(&found), keys(&found)), (vec![(5, "row_length"), (6, "row_before")], vec![]));
    // In the middle of one, it is of that one.
    let found = timeline(&household("H5").replacen('\n', "\nH5,1\n", 1));
    assert_eq!(
        (bad_rows(&found), keys(&found)),
        (vec![(6, "row_length")], vec!["H1".to_owned(), "H9".to_owned()])
    );
}

#[test]
fn a_household_says_one_thing_about_itself() {
    let headings = "household_key,person,event,from,until,place\n";
    let found = run(&["timeline", "--csv"], format!("{headings}A,1,,2027-01,2027-02,48\nA,2,,2027-01,,48\n"));
    assert_eq!((found.code, rows(&found).len()), (0, 2));
    let found = run(&["timeline", "--csv"], format!("{headings}A,1,,2027-01,2027-02,48\nA,2,,2027-01,,1\n"));
    assert_eq!(bad_rows(&found), [(3, "invalid_cell")]);
    let found = run(&["timeline", "--csv"], format!("{headings}A,1,,2027-02,2027-02,48\n"));
    assert_eq!(bad_rows(&found), [(2, "reversed_period")]);
    let found = run(&["timeline", "--csv"], format!("{headings}A,1,,2027-13,2027-02,48\nB,1,,,2027-02,48\n"));
    assert_eq!(bad_rows(&found), [(2, "invalid_cell"), (3, "missing_cell")]);
    // Without keys of households, each person is one.
    let found = run(
        &["timeline", "--csv"],
        "person,event,from,until,place\n1,,2027-01,2027-02,48\n2,,2027-01,2027-02,48\n",
    );
    assert_eq!(rows(&found).iter().map(|row| row[..2].to_vec()).collect::<Vec<_>>(), [["", "1"], ["", "2"]]);
}

#[test]
fn a_household_has_so_many_rows_at_most() {
    let headings = "household_key,person,event,from,until,place,month,amount\nA,1,,2027-01,2027-02,48,,\n";
    let paid = "A,1,paid,,,,2027-01,1\n".repeat(20_000);
    let found = run(&["timeline", "--csv"], format!("{headings}{paid}B,1,,2027-01,2027-02,48,,\n"));
    assert_eq!(bad_rows(&found), [(20_002, "too_many_rows")]);
    assert_eq!(rows(&found).iter().map(|row| row[0].as_str()).collect::<Vec<_>>(), ["B"]);
    // The library takes fewer of one kind.
    let found = run(&["timeline", "--csv"], format!("{headings}{}", &paid[..paid.len() / 2]));
    assert_eq!(bad_rows(&found), [(2, "too_many")]);
}

/// Whoever is not at a terminal sees no bar.
#[test]
fn progress_is_for_a_terminal() {
    let path = file("progress.csv", format!("{PEOPLE}{SEVERE}"));
    let found = run(&["assess", "--csv", "--progress", path.to_str().unwrap()], "");
    assert_eq!((found.code, found.stderr.as_str(), rows(&found).len()), (0, "", 1));
}
