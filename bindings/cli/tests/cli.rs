//! The program as it is used: lines in, lines out, and what it says when something is wrong.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test"
)]

#[path = "cli/children.rs"]
mod children;
#[path = "cli/tables.rs"]
mod tables;
#[path = "cli/whatif.rs"]
mod whatif;

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use ansinh::forms::{CHILD_DECLARATION, Document, FormAt};
use ansinh::protection::{ChildRecord, classify};
use ansinh::{At, Rulebook, Situation, Verdict, parse_date};
use serde_json::{Value, json};

/// What came of a run.
struct Run {
    code: i32,
    out: Vec<Value>,
    bad: Vec<Value>,
    stdout: String,
    stderr: String,
}

impl Run {
    /// Numbers and codes of the bad lines.
    fn bad_lines(&self) -> Vec<(u64, &str)> {
        let line = |bad: &'_ Value| bad["line"].as_u64().unwrap();
        self.bad.iter().map(|bad| (line(bad), bad["error"]["code"].as_str().unwrap())).collect()
    }
}

fn start(arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ansinh"));
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Run {
    let mut child = start(arguments);
    let mut stdin = child.stdin.take().unwrap();
    let input = input.as_ref().to_vec();
    // Whoever is refused closes the input unread.
    let writer = std::thread::spawn(move || _ = stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let stdout = String::from_utf8(output.stdout).unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    let json =
        |text: &str| text.lines().map(|line| serde_json::from_str(line).unwrap_or(json!(line))).collect();
    Run { code: output.status.code().unwrap(), out: json(&stdout), bad: json(&stderr), stdout, stderr }
}

/// Several tests may write the same file while a command reads it: it is there as a whole, or not.
fn file(name: &str, contents: impl AsRef<[u8]>) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let part = path.with_extension(format!("{:?}", std::thread::current().id()));
    std::fs::write(&part, contents).unwrap();
    std::fs::rename(part, &path).unwrap();
    path
}

const GOOD: &str = r#"{"on":"2025-03-10","place":"96","situation":{"birth_date":"2023-02-10","father":"dead","mother":"missing","in_facility":false}}"#;

fn declaration(on: &str, data: &Value) -> String {
    json!({ "form": "child-declaration", "on": on, "data": data }).to_string()
}

#[test]
fn every_line_gets_a_result() {
    let run = run(&["assess"], format!("{GOOD}\n\n  \r\n{GOOD}\r\n{GOOD}"));
    assert_eq!((run.code, run.out.len(), run.stderr.as_str()), (0, 3, ""));
    let answer = &run.out[2];
    assert_eq!((&answer["status"], &answer["total"]), (&json!("eligible"), &json!(1_250_000)));
    assert_eq!(
        answer["allowances"][0],
        json!({
            "provision": "nd-20-2021/child-without-support.under-4", "coefficient": "2.5", "level": 500_000,
            "amount": 1_250_000, "citation": "NĐ 20/2021 Đ5 k1 c; NĐ 20/2021 Đ6 k1 a; NĐ 76/2024 Đ1 k1",
        })
    );
    for key in ["missing", "assumptions", "caveats", "verdicts", "open_norms"] {
        assert!(answer[key].is_array(), "{key}");
    }
    assert!(answer.get("issues").is_none() && answer.get("explanation").is_none());
}

#[test]
fn nothing_in_is_nothing_out() {
    for input in ["", "\n", "\n\n \t\n"] {
        let run = run(&["assess", "-"], input);
        assert_eq!((run.code, run.stdout.as_str(), run.stderr.as_str()), (0, "", ""));
    }
}

#[test]
fn results_are_those_of_the_library() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/assess");
    let (mut input, mut expected, mut errors) = (String::new(), String::new(), Vec::new());
    let mut number = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        for case in cases {
            let (on, place, facts) = (&case["on"], &case["place"], &case["situation"]);
            let situation: Situation = serde_json::from_value(facts.clone()).unwrap();
            if situation.birth_date.is_some_and(|birth| birth.is_year_only()) {
                // The form warns about it, and the result says so.
                continue;
            }
            number += 1;
            input += &format!("{}\n", json!({ "on": on, "place": place, "situation": facts }));
            let on = parse_date(on.as_str().unwrap()).unwrap();
            let at = At::new(on, place.as_str().unwrap().parse().unwrap());
            match Rulebook::builtin().assess(&situation, &at) {
                Ok(answer) => expected += &format!("{}\n", serde_json::to_string(&answer).unwrap()),
                Err(error) => errors.push((number, error.code())),
            }
        }
    }
    assert!(number > 500);
    let run = run(&["assess"], input);
    assert!(run.stdout == expected);
    assert_eq!(run.bad_lines(), errors);
    assert_eq!(run.code, i32::from(!errors.is_empty()));
}

#[test]
fn a_bad_line_is_told_and_the_next_is_read() {
    let situation = |facts: &str| format!(r#"{{"on":"2025-03-10","place":"96","situation":{facts}}}"#);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("json", b"{nonsense}".to_vec()),
        ("json", b"{} {}".to_vec()),
        ("json_incomplete", br#"{"on": "2025-03-10","#.to_vec()),
        ("repeated_key", br#"{"on":"2025-03-10","on":"2026-03-10"}"#.to_vec()),
        ("repeated_key", situation(r#"{"hiv":true,"hiv":false}"#).into()),
        ("json_too_deep", situation(&"[".repeat(1000)).into()),
        ("not_an_object", b"[1]".to_vec()),
        ("not_an_object", b"null".to_vec()),
        ("unknown_key", br#"{"on":"2025-03-10","plase":"96","situation":{}}"#.to_vec()),
        ("missing_key", br#"{"place":"96","situation":{}}"#.to_vec()),
        ("missing_key", br#"{"on":null,"place":"96","situation":{}}"#.to_vec()),
        ("missing_key", br#"{"on":"2025-03-10","situation":{}}"#.to_vec()),
        ("missing_key", br#"{"on":"2025-03-10","place":"96"}"#.to_vec()),
        ("missing_key", situation("null").into()),
        ("invalid_value", situation("[]").into()),
        ("invalid_value", br#"{"on":"2025-02-30","place":"96","situation":{}}"#.to_vec()),
        ("invalid_value", br#"{"on":"10/3/2025","place":"96","situation":{}}"#.to_vec()),
        ("invalid_value", br#"{"on":20250310,"place":"96","situation":{}}"#.to_vec()),
        ("invalid_value", br#"{"on":"2025-03-10","place":96,"situation":{}}"#.to_vec()),
        ("invalid_value", br#"{"on":"2025-03-10","place":"096","situation":{}}"#.to_vec()),
        ("unknown_place", br#"{"on":"2025-03-10","place":"03","situation":{}}"#.to_vec()),
        ("place_not_in_force", br#"{"on":"2026-03-10","place":"95","situation":{}}"#.to_vec()),
        ("unknown_commune", br#"{"on":"2026-03-10","place":"96/99999","situation":{}}"#.to_vec()),
        ("commune_not_in_province", br#"{"on":"2026-03-10","place":"01/32248","situation":{}}"#.to_vec()),
        ("level_gap", br#"{"on":"2014-06-01","place":"96","situation":{}}"#.to_vec()),
        ("not_covered", br#"{"on":"2010-06-01","place":"96","situation":{}}"#.to_vec()),
        ("law", br#"{"on":"2025-03-10","place":"96","situation":{},"known_on":"2009-01-01"}"#.to_vec()),
        ("invalid_value", br#"{"on":"2025-03-10","place":"96","situation":{},"known_on":"now"}"#.to_vec()),
        ("situation", situation(r#"{"brith_date":"2020-01-01"}"#).into()),
        ("situation", situation(r#"{"birth_date":"2030-01-01x"}"#).into()),
        ("situation", situation(r#"{"father":"gone"}"#).into()),
        ("situation", situation(r#"{"children":[{"study":5}]}"#).into()),
        ("not_yet_born", situation(r#"{"birth_date":"2030-01-01"}"#).into()),
        ("not_utf8", b"{\"on\":\"\xff\"}".to_vec()),
        ("line_too_long", format!(r#"{{"on":"{}"}}"#, "9".repeat(3 << 20)).into()),
    ];
    let mut input = Vec::new();
    let mut expected = Vec::new();
    for (code, line) in &cases {
        let number = expected.len() as u64 * 3 + 1;
        input.extend([line.as_slice(), b"\n\n", GOOD.as_bytes(), b"\n"].concat());
        expected.push((number, *code));
    }
    let run_in = |language: &str| run(&["assess", "--lang", language], &input);
    let (vi, en) = (run_in("vi"), run_in("en"));
    for run in [&vi, &en] {
        assert_eq!(run.bad_lines(), expected);
        assert_eq!((run.code, run.out.len()), (1, cases.len()));
        assert!(run.out.iter().all(|answer| answer == &run.out[0] && answer["total"] == 1_250_000));
    }
    for (vi, en) in vi.bad.iter().zip(&en.bad) {
        let [vi, en] = [vi, en].map(|bad| bad["error"]["message"].as_str().unwrap());
        assert!(
            vi != en && !vi.is_empty() && !en.is_empty() && !vi.contains('{') && !en.contains('{'),
            "{vi} {en}"
        );
    }
    assert_eq!(run(&["assess"], &input).stderr, vi.stderr);
}

#[test]
fn the_last_line_may_be_bad_or_cut_short() {
    let run = run(&["assess"], format!("{GOOD}\n{}", &GOOD[..40]));
    assert_eq!((run.code, run.out.len(), run.bad_lines()), (1, 1, vec![(2, "json_incomplete")]));
    assert_eq!(run.bad[0]["error"]["params"]["column"], 40);
}

#[test]
fn a_line_of_a_mebibyte_is_the_longest() {
    let padded = |length: usize| format!("{}{}", " ".repeat(length - GOOD.len()), GOOD);
    let input = format!("{}\n{}\n{GOOD}\n", padded(1 << 20), padded((1 << 20) + 1));
    let run = run(&["assess"], input);
    assert_eq!((run.out.len(), run.bad_lines()), (2, vec![(2, "line_too_long")]));
}

#[test]
fn the_issues_of_a_situation_have_messages() {
    let line =
        r#"{"on":"2025-03-10","place":"96","situation":{"birth_date":"31/2/2020","hiv":"maybe","x":1}}"#;
    let found = run(&["assess"], line);
    let issues = found.bad[0]["error"]["issues"].as_array().unwrap();
    let short: Vec<_> = issues
        .iter()
        .map(|issue| (issue["code"].as_str().unwrap(), issue["pointer"].as_str().unwrap()))
        .collect();
    assert_eq!(short, [("date.invalid", "/birth_date"), ("flag.invalid", "/hiv"), ("field.unknown", "/x")]);
    assert!(
        issues[0]["message"].as_str().unwrap().starts_with("Mục “Ngày sinh” chưa phải là một ngày có thật.")
    );
    let found = run(&["assess", "--lang=en"], line);
    let message = &found.bad[0]["error"]["issues"][0]["message"];
    assert!(message.as_str().unwrap().starts_with("“Date of birth” is not a date that exists."));
}

#[test]
fn a_warning_stays_with_its_result() {
    let run = run(&["assess"], r#"{"on":"2025-03-10","place":"96","situation":{"birth_date":"2020"}}"#);
    assert_eq!(run.code, 0);
    let answer = &run.out[0];
    assert_eq!(answer["issues"][0]["code"], "date.year_only");
    assert_eq!(answer["issues"].as_array().unwrap().len(), 1);
    assert!(answer["caveats"].as_array().unwrap().contains(&json!("birth-year-only")));
}

#[test]
fn an_explanation_is_there_if_it_is_asked_for() {
    let run = run(&["assess", "--explain"], GOOD);
    let provisions = run.out[0]["explanation"]["provisions"].as_array().unwrap();
    assert_eq!(provisions.len(), run.out[0]["verdicts"].as_array().unwrap().len());
    assert_eq!(provisions[0]["outcome"], "chosen");
}

#[test]
fn a_form_with_six_mistakes_gets_six_issues() {
    let data = json!({
        "name": "Nguyễn Văn A\u{1}", "birth_date": "31/02/2019", "sex": "x", "personal_id": { "number": "12" },
        "declarant": { "phone": "113" }, "nickname": "x",
    });
    let line = json!({ "form": "child-declaration", "on": "2025-03-10", "mode": "partial", "data": data });
    let run = run(&["check"], line.to_string());
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    let answer = &run.out[0];
    assert_eq!((&answer["ok"], &answer["mode"]), (&json!(false), &json!("partial")));
    let issues = answer["issues"].as_array().unwrap();
    let codes: Vec<_> = issues.iter().map(|issue| issue["code"].as_str().unwrap()).collect();
    assert_eq!(
        codes,
        [
            "text.invalid_character",
            "date.invalid",
            "choice.unknown",
            "personal_id.invalid",
            "phone.invalid",
            "field.unknown"
        ]
    );
    assert_eq!(
        issues[2]["message"],
        "Mục “Giới tính” phải là một trong các lựa chọn: Nam; Nữ; Chưa xác định. Vui lòng chọn lại."
    );
    assert!(answer.get("value").is_none() && answer.get("assessment").is_none());
    // The message comes last.
    assert!(
        run.stdout.contains(r#""related":[],"message":"Mục “Họ, chữ đệm và tên của trẻ” có ký tự bị lỗi."#)
    );
}

#[test]
fn a_check_is_the_answer_of_the_library_with_messages() {
    let data = json!({
        "name": " Nguyễn  Văn A", "birth_date": "1/5/2019", "living_with": "relatives", "residence": { "province": "96" },
        "father": { "status": "dead" }, "mother": { "status": "missing" }, "declarant": { "phone": "x" },
    });
    let run = run(&["check", "--value", "--explain"], declaration("2025-03-10", &data));
    let mut answer = run.out[0].clone();
    for issue in answer["issues"].as_array_mut().unwrap() {
        assert!(issue.as_object_mut().unwrap().remove("message").is_some());
    }
    let document = Document::from_json(&CHILD_DECLARATION, &data);
    let report = document.validate(FormAt::submit(parse_date("2025-03-10").unwrap()));
    let mut expected = serde_json::to_value(report.assess(Rulebook::builtin(), None)).unwrap();
    expected["value"] = serde_json::to_value(report.value()).unwrap();
    expected["explanation"] = answer["explanation"].clone();
    assert_eq!(answer, expected);
    assert_eq!(answer["assessment"]["total"], 750_000);
    assert_eq!(answer["value"]["name"], "Nguyễn Văn A");
    assert!(answer["explanation"]["provisions"].is_array());
}

#[test]
fn a_form_has_a_first_day() {
    let lines = [declaration("2021-06-30", &json!({})), declaration("2021-07-01", &json!({}))].join("\n");
    let run = run(&["check"], lines);
    assert_eq!(run.code, 0);
    assert_eq!(run.out[0]["edition"], Value::Null);
    assert_eq!(run.out[0]["issues"][0]["code"], "form.not_in_force");
    assert!(run.out[0]["issues"][0]["message"].as_str().unwrap().contains("01/07/2021"));
    assert_eq!(run.out[1]["edition"], "nd-20-2021.1a");
    assert!(run.out[1]["issues"].as_array().unwrap().iter().all(|issue| issue["code"] == "value.required"));
}

#[test]
fn a_check_where_nothing_can_be_decided_says_so_in_words() {
    let line = json!({ "form": "situation", "on": "2014-06-01", "place": "96", "data": {} }).to_string();
    let (vi, en) = (run(&["check"], &line), run(&["check", "--lang", "en"], &line));
    assert_eq!((vi.code, &vi.out[0]["error"]["code"]), (0, &json!("level_gap")));
    assert!(vi.out[0]["error"]["message"].as_str().unwrap().starts_with("Không xét được ngày 01/06/2014"));
    assert!(en.out[0]["error"]["message"].as_str().unwrap().starts_with("1 June 2014 cannot be decided"));
}

#[test]
fn the_keys_of_a_check_are_checked() {
    let lines = [
        ("missing_key", json!({ "on": "2025-03-10", "data": {} })),
        ("invalid_value", json!({ "form": "no-such-form", "on": "2025-03-10", "data": {} })),
        (
            "invalid_value",
            json!({ "form": "child-declaration", "on": "2025-03-10", "mode": "draft", "data": {} }),
        ),
        (
            "invalid_value",
            json!({ "form": "child-declaration", "on": "2025-03-10", "place": "x", "data": {} }),
        ),
        ("invalid_value", json!({ "form": "child-declaration", "on": "2025-03-10", "data": "x" })),
        ("missing_key", json!({ "form": "child-declaration", "on": "2025-03-10" })),
        ("unknown_key", json!({ "form": "child-declaration", "on": "2025-03-10", "situation": {} })),
    ];
    let input: String = lines.iter().map(|(_, line)| format!("{line}\n")).collect();
    let run = run(&["check", "--lang", "en"], input);
    let expected: Vec<_> = (1..).zip(lines.iter().map(|(code, _)| *code)).collect();
    assert_eq!((run.code, run.stdout.as_str(), run.bad_lines()), (1, "", expected));
    assert_eq!(
        run.bad[1]["error"]["message"],
        "The key “form” must be child-declaration | situation | follow-up | plan-budget"
    );
}

#[test]
fn nothing_personal_is_in_what_is_wrong() {
    const SECRET: &str = "Bí Mật 7788";
    let lines = [
        SECRET.to_owned(),
        format!("\"{SECRET}"),
        format!("\"{SECRET}\""),
        format!(r#"{{"on":"{SECRET}","place":"96","situation":{{}}}}"#),
        format!(r#"{{"on":"2025-03-10","place":"{SECRET}","situation":{{}}}}"#),
        format!(r#"{{"on":"2025-03-10","place":"96","situation":"{SECRET}"}}"#),
        format!(
            r#"{{"on":"2025-03-10","place":"96","situation":{{"birth_date":"{SECRET}","father":"{SECRET}","hiv":"{SECRET}","x":"{SECRET}","children":[{{"study":"{SECRET}"}},"{SECRET}"]}}}}"#
        ),
        format!(r#"{{"on":"2025-03-10","place":"96","situation":{{"x":"{SECRET}","x":"{SECRET}"}}}}"#),
        format!(r#"{{"on":"2025-03-10","place":"96","situation":{{}},"name":"{SECRET}"}}"#),
        format!(r#"{{"on":"2025-03-10","place":"96","situation":{{}},"known_on":"{SECRET}"}}"#),
        format!(r#"{{"form":"{SECRET}"}}"#),
    ];
    let mut input = lines.join("\n").into_bytes();
    input.extend(format!("\n{SECRET}\u{e9}").as_bytes());
    input.pop();
    for verb in ["assess", "check"] {
        let run = run(&[verb], &input);
        assert_eq!((run.code, run.bad.len()), (1, lines.len() + 1), "{verb}");
        assert!(!run.stderr.contains("Mật") && !run.stderr.contains("7788"), "{}", run.stderr);
    }
    let data = json!({
        "name": format!("{SECRET}\u{1}"), "birth_date": SECRET, "sex": SECRET, "benefits": [{ "kind": SECRET }],
        "personal_id": { "number": SECRET }, "residence": SECRET, "school": { "name": SECRET }, "x": SECRET,
    });
    let run = run(&["check"], declaration("2025-03-10", &data));
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    assert!(!run.stdout.contains("7788"), "{}", run.stdout);
}

#[test]
fn a_household_has_benefits_and_relief() {
    let line = |occurrence: Value| {
        let household = json!({
            "household": "poor",
            "members": [{ "id": "1", "situation": { "birth_date": "1990-01-01", "in_facility": true } }],
        });
        let mut line = json!({ "on": "2022-10-15", "place": "96", "household": household });
        if !occurrence.is_null() {
            line["occurrence"] = occurrence;
        }
        line.to_string()
    };
    let flood = json!({ "cause": "disaster", "house": "destroyed", "people": [] });
    let run = run(&["benefits"], [line(json!(null)), line(flood)].join("\n"));
    assert_eq!((run.code, run.stderr.as_str(), run.out.len()), (0, "", 2));
    let due = |answer: &Value, provision: &str| {
        let benefits = answer["benefits"].as_array().unwrap();
        let found = benefits.iter().find(|benefit| benefit["provision"] == provision);
        found.map(|benefit| (benefit["verdict"].clone(), benefit["amount"]["quantity"].clone()))
    };
    let kept = due(&run.out[0], "nd-20-2021/kept-from-4");
    assert_eq!(kept, Some((json!("yes"), json!(1_440_000))));
    let house = due(&run.out[1], "nd-20-2021/house-rebuilt");
    assert_eq!(house, Some((json!("yes"), json!(40_000_000))));
}

#[test]
fn a_household_that_cannot_be_used_is_told_without_what_it_says() {
    let run = run(
        &["benefits"],
        [
            json!({ "on": "2022-10-15", "place": "96" }).to_string(),
            json!({ "on": "2022-10-15", "place": "96", "household": { "members": [{ "id": "Mẫu", "situation": { "hiv": "secret" } }] } })
                .to_string(),
            json!({ "on": "2022-10-15", "place": "96", "household": { "relations": [{ "who": "Mẫu", "is": "raises", "whom": "Ví" }] } })
                .to_string(),
        ]
        .join("\n"),
    );
    assert_eq!(
        run.bad_lines(),
        [(1, "missing_key"), (2, "invalid_value"), (3, "household_member")],
        "{}",
        run.stderr
    );
    assert!(!run.stderr.contains("secret") && !run.stderr.contains("Mẫu"), "{}", run.stderr);
}

#[test]
fn a_file_is_read_like_standard_input() {
    let path = file("good.jsonl", format!("\u{feff}{GOOD}\nx\n"));
    let run = run(&["assess", path.to_str().unwrap()], "");
    assert_eq!((run.code, run.out.len(), run.bad_lines()), (1, 1, vec![(2, "json")]));
}

#[test]
fn a_wrong_command_line_is_refused() {
    let missing = Path::new(env!("CARGO_TARGET_TMPDIR")).join("no-such-file.jsonl");
    let missing = missing.to_str().unwrap();
    for (arguments, says) in [
        (vec![], "`procedure`, `register`, `payments`, `sheet`, `count`, `indicators`, `programme` or `law`"),
        (
            vec!["asses"],
            "`procedure`, `register`, `payments`, `sheet`, `count`, `indicators`, `programme` or `law`, found \"asses\"",
        ),
        (vec!["assess", "--text"], "`--text` belongs to `payments`, `sheet` and `programme`"),
        (vec!["law", "NĐ 335/2026", "--text"], "`--text` belongs to `payments`, `sheet` and `programme`"),
        (vec!["register", "--explain"], "`--explain` belongs to `assess`, `check` and `classify`"),
        (vec!["payments", "--holidays", missing], "`--holidays` belongs to `procedure` and `sheet`"),
        (vec!["assess", "--nope"], "'--nope'"),
        (vec!["assess", "--lang", "fr"], "expected `--lang vi` or `--lang en`"),
        (vec!["assess", "--lang"], "--lang"),
        (vec!["assess", "--value"], "`--value` belongs to `check`"),
        (vec!["benefits", "--value"], "`--value` belongs to `check`"),
        (vec!["benefits", "--explain"], "`--explain` belongs to `assess`, `check` and `classify`"),
        (vec!["assess", "-", "-"], "unexpected argument"),
        (vec!["timeline", "--explain"], "`--explain` belongs to `assess`, `check` and `classify`"),
        (vec!["whatif", "--explain"], "`--explain` belongs to `assess`, `check` and `classify`"),
        (vec!["assess", "--csv", "--explain"], "expected `--explain` or `--csv`"),
        (vec!["assess", "--headings"], "`--headings` belongs to `--csv`"),
        (vec!["check", "--csv"], "`--csv` belongs to `assess`, `timeline`, `whatif` and `classify`"),
        (vec!["assess", "--totals"], "`--reform` and `--totals` belong to `whatif`"),
        (vec!["timeline", "--reform", "x.json"], "`--reform` and `--totals` belong to `whatif`"),
        (vec!["whatif", "--reform", missing], "no-such-file.jsonl: "),
        (vec!["whatif", "--reform", "x", "--known-on", "2026-08-01"], "expected `--reform` or `--known-on`"),
        (vec!["assess", "--from", "2024-01"], "`assess` takes `--on`, `--place` and `--known-on`"),
        (vec!["timeline", "--on", "2024-01-01"], "`timeline` takes `--from`, `--until`, `--place`"),
        (vec!["benefits", "--place", "96"], "belong to `assess`, `timeline`, `whatif`, `classify` and `law`"),
        (vec!["timeline", "--from", "2024-13"], "expected `--from` a month as yyyy-MM, found \"2024-13\""),
        (vec!["assess", "--known-on", "now"], "expected `--known-on` a day as yyyy-MM-dd"),
        (vec!["law", "--csv", "NĐ 20/2021"], "do not belong to `law`"),
        (vec!["assess", "--json"], "`--json` belongs to `law`"),
        (vec!["assess", "--csv", env!("CARGO_TARGET_TMPDIR")], "cannot read"),
        (vec!["assess", "--findings"], "belong to `programme`"),
        (vec!["law", "--calendar", "2027"], "belong to `programme`"),
        (vec!["assess", "--id", "x"], "belong to `programme`"),
        (vec!["check", "--file", missing], "belong to `programme`"),
        (vec!["check", "--beside", "x"], "belong to `programme`"),
        (vec!["programme", "--calendar", "next"], "expected `--calendar` a year"),
        (vec!["programme", "--calendar", "1"], "expected `--calendar` a year"),
        (vec!["programme", "--calendar", "2027", "--findings"], "not both"),
        (vec!["programme", "x"], "expected options of `programme`"),
        (vec!["programme", "--json"], "do not belong to `programme`"),
        (vec!["programme", "--law", missing], "do not belong to `programme`"),
        (vec!["programme", "--id", "no-such-plan"], "there is no plan `no-such-plan`"),
        (vec!["programme", "--beside", "no-such-plan"], "there is no plan `no-such-plan`"),
        (vec!["programme", "--file", missing], "cannot read"),
        (vec!["assess", missing], "no-such-file.jsonl: "),
        (vec!["assess", "--law", missing], "no-such-file.jsonl: "),
        (vec!["assess", env!("CARGO_TARGET_TMPDIR")], "cannot read"),
    ] {
        let run = run(&arguments, GOOD);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.starts_with("ansinh: ") && run.stderr.contains(says), "{}", run.stderr);
    }
}

#[test]
fn help_and_version() {
    let help = run(&["--help"], "");
    assert_eq!((help.code, help.stderr.as_str()), (0, ""));
    assert!(help.stdout.contains("TÙY CHỌN") && help.stdout.contains("--law"));
    let help = run(&["check", "--help", "--lang", "en"], "");
    assert!(help.stdout.contains("OPTIONS") && help.stdout.contains("--law"));
    assert_eq!(run(&["--version"], "").stdout, format!("ansinh {}\n", env!("CARGO_PKG_VERSION")));
}

/// The examples of the help can be pasted.
#[test]
fn the_examples_of_the_help_work() {
    let help = run(&["--help"], "").stdout;
    let examples: Vec<&str> = help.lines().filter(|line| line.starts_with("      {")).collect();
    let [assess, timeline, what_if, benefits, check, classify, _, procedure, register, payments, sheet] =
        examples[..]
    else {
        panic!("{help}")
    };
    assert_eq!(run(&["assess"], assess).code, 0);
    assert_eq!(run(&["whatif", "--known-on", "2026-08-01"], what_if).code, 0);
    assert_eq!(run(&["timeline"], timeline).code, 0);
    assert_eq!(run(&["benefits"], benefits).code, 0);
    assert_eq!(run(&["check"], check).code, 0);
    assert_eq!(run(&["classify"], classify).code, 0);
    assert_eq!(run(&["procedure"], procedure).code, 0);
    assert_eq!(run(&["register"], register).code, 0);
    assert_eq!(run(&["payments"], payments).code, 0);
    assert_eq!(run(&["sheet"], sheet).code, 0);
}

#[test]
fn children_are_classified_as_in_the_library() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/protection");
    let text = std::fs::read_to_string(folder.join("several.json")).unwrap();
    let cases: Vec<Value> = serde_json::from_str(&text).unwrap();
    let lines: Vec<String> =
        cases.iter().map(|case| json!({ "on": case["on"], "record": case["record"] }).to_string()).collect();
    let found = run(&["classify", "--explain"], lines.join("\n"));
    assert_eq!((found.code, found.out.len()), (0, cases.len()));
    for (case, found) in cases.iter().zip(&found.out) {
        let record = ChildRecord::from_value(&case["record"]).unwrap();
        let on = parse_date(case["on"].as_str().unwrap()).unwrap();
        let expected = classify(&record, on).unwrap();
        assert_eq!(found["explanation"], serde_json::to_value(&expected).unwrap());
        let met = |list: &str, id: &str| found[list].as_array().unwrap().contains(&json!(id));
        for row in &expected.groups {
            assert_eq!(met("groups", row.group), row.verdict == Verdict::Yes);
            assert_eq!(met("undetermined", row.group), row.verdict == Verdict::Undetermined);
        }
        for row in &expected.cases {
            assert_eq!(met("cases", &row.case), row.verdict == Verdict::Yes);
        }
    }
    let short = run(&["classify"], &lines[0]);
    assert_eq!(
        short.stdout,
        "{\"on\":\"2026-11-25\",\"child\":\"yes\",\"special\":\"no\",\"at_risk\":\"no\",\"groups\":[],\"cases\":[],\
         \"undetermined\":[],\"missing\":[],\"open_norms\":[]}\n"
    );
}

#[test]
fn what_the_decree_leaves_open_is_told_in_words() {
    let line = json!({ "on": "2026-11-25", "record": {
        "birth_date": "2015-02-10", "father": "unable", "mother": "missing"
    } });
    let found = run(&["classify", "--explain", "--lang", "en"], line.to_string());
    assert_eq!(found.out[0]["open_norms"], json!(["pair-not-listed"]));
    let question = &found.out[0]["questions"][0];
    assert_eq!(
        (&question["open_norm"], &question["citation"]),
        (&json!("pair-not-listed"), &json!("NĐ 56/2017 Đ5"))
    );
    assert!(question["question"].as_str().unwrap().starts_with("One parent is no longer able to care"));
}

#[test]
fn a_record_that_cannot_be_classified_is_told_without_what_it_says() {
    let lines = [
        json!({ "on": "2026-11-25" }),
        json!({ "on": "2026-11-25", "record": { "care": "kín" } }),
        json!({ "on": "2026-11-25", "record": { "kin": 1 } }),
        json!({ "on": "2026-11-25", "record": { "birth_date": "2026-11-26" } }),
        json!({ "on": "2026-11-25", "record": [] }),
    ];
    let lines: Vec<String> = lines.iter().map(Value::to_string).collect();
    for language in ["vi", "en"] {
        let bad = run(&["classify", "--lang", language], lines.join("\n"));
        assert_eq!((bad.code, bad.stdout.as_str()), (1, ""));
        let codes: Vec<&str> = bad.bad_lines().into_iter().map(|(_, code)| code).collect();
        assert_eq!(
            codes,
            ["missing_key", "record_value", "record_unknown_fact", "not_born", "invalid_value"]
        );
        assert!(!bad.stderr.contains("kín"), "{}", bad.stderr);
        assert!(bad.stderr.contains("one of none, parents, relative, non_relative, facility"));
    }
}

/// Decision 1853 as a province would supply it.
fn decision_1853(level: u32) -> Value {
    json!({
        "id": "qd-1853-2016-ca-mau", "short": "QĐ 1853/QĐ-UBND Cà Mau", "number": "1853/QĐ-UBND", "place": "96",
        "evidence": "full_text", "in_force": { "from": "2016-10-27", "until": "2021-07-01" },
        "basis": [{ "of": "nd-136-2013", "cite": "Đ4" }],
        "standard_level": [{ "id": "standard", "cite": "Đ1", "amount": level }],
    })
}

#[test]
fn a_province_supplies_its_own_decision() {
    let line = GOOD.replace("2025-03-10", "2018-03-10").replace("2023-", "2016-");
    let built_in = run(&["assess"], &line);
    assert_eq!(built_in.out[0]["total"], 675_000);
    assert_eq!(built_in.out[0]["caveats"], json!(["qd-1853-2016-ca-mau/text-not-seen"]));

    let higher = file("1853.json", serde_json::to_string_pretty(&decision_1853(350_000)).unwrap());
    let supplied = run(&["assess", "--law", higher.to_str().unwrap()], &line);
    assert_eq!((supplied.code, &supplied.out[0]["total"]), (0, &json!(875_000)));
    assert_eq!(supplied.out[0]["caveats"], json!([]));
    assert!(
        supplied.out[0]["allowances"][0]["citation"].as_str().unwrap().contains("QĐ 1853/QĐ-UBND Cà Mau Đ1")
    );

    // One file more, of another province.
    let mut other = decision_1853(300_000);
    (other["id"], other["place"]) = (json!("qd-example"), json!("95"));
    let other = file("other.json", other.to_string());
    let both = ["--law", higher.to_str().unwrap(), "--law", other.to_str().unwrap()];
    let lines = [line.clone(), line.replace("\"96\"", "\"95\"")].join("\n");
    let both = run(&[&["assess"], &both[..]].concat(), lines);
    assert_eq!((&both.out[0]["total"], &both.out[1]["total"]), (&json!(875_000), &json!(750_000)));
}

#[test]
fn a_flawed_decision_is_refused_before_any_line() {
    let mut misspelt = decision_1853(350_000);
    misspelt["standard_levle"] = misspelt["standard_level"].take();
    misspelt.as_object_mut().unwrap().remove("standard_level");
    for (name, contents, says) in [
        (
            "lower.json",
            decision_1853(200_000).to_string(),
            "200000 đ is lower than the country's 270000 đ on 2016-10-27",
        ),
        ("misspelt.json", serde_json::to_string_pretty(&misspelt).unwrap(), "unknown field `standard_levle`"),
        ("cut.json", "{\n  \"id\":".to_owned(), "at line 2, column 7"),
    ] {
        let path = file(name, contents);
        let run = run(&["assess", "--law", path.to_str().unwrap()], GOOD);
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{name}");
        assert!(run.stderr.contains(name) && run.stderr.contains(says), "{}", run.stderr);
    }
}

#[test]
fn whoever_waits_for_an_answer_gets_it() {
    let mut child = start(&["assess"]);
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for _ in 0..3 {
        writeln!(stdin, "{GOOD}").unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert!(answer.contains("1250000"));
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_leaves_ends_it_quietly() {
    let mut child = start(&["assess"]);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    let _ = stdin.write_all(format!("{GOOD}\n").repeat(2000).as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()));
}

#[test]
fn the_law_is_told_on_a_day_in_a_place_and_by_citation() {
    let law = |arguments: &[&str]| run(&[&["law"], arguments].concat(), "");
    let in_force = law(&["--on", "2026-11-24", "--place", "96"]);
    assert_eq!((in_force.code, in_force.stderr.as_str()), (0, ""));
    assert!(
        in_force.stdout.contains("NĐ 335/2026 Đ4 k2; Đ32 k3  [nd-335-2026/standard]"),
        "{}",
        in_force.stdout
    );
    assert!(!in_force.stdout.contains("nd-20-2021"));
    assert!(!in_force.stdout.contains("nq-35-2023"));
    let of_the_city = law(&["--on", "2024-05-05", "--place", "79", "--lang", "en"]);
    assert!(of_the_city.stdout.contains("[nq-35-2023-ho-chi-minh/city-half-orphan.all]"));
    assert!(of_the_city.stdout.contains("coefficient 1.25 times the city's level"));

    // With or without quotation marks, and the points below a clause.
    let clause = law(&["NĐ 20/2021 Đ5 k1"]);
    assert_eq!(clause.stdout, law(&["NĐ", "20/2021", "Đ5", "k1"]).stdout);
    assert!(clause.stdout.contains("[nd-20-2021/abandoned]") && !clause.stdout.contains("Đ5 k2"));
    let english = law(&["--lang", "en", "nd-176-2025/full-or-difference"]);
    assert!(english.stdout.contains("the difference only"), "{}", english.stdout);
    let json = law(&["--json", "ttlt-06-2016/not-poor"]);
    assert_eq!(json.out.len(), 1);
    assert_eq!((&json.out[0]["amount"], &json.out[0]["evidence"]), (&json!(270_000), &json!("inferred")));
    assert!(json.out[0]["text"]["vi"].is_string() && json.out[0]["text"]["en"].is_string());
}

#[test]
fn a_question_about_the_law_that_has_no_answer_says_what_would_have_one() {
    let refused = |arguments: &[&str]| {
        let run = run(&[&["law"], arguments].concat(), "");
        assert_eq!((run.code, run.stdout.as_str()), (2, ""), "{arguments:?}");
        run.stderr
    };
    assert!(refused(&["NĐ 20/2021 Đ99"]).contains("NĐ 20/2021"));
    assert!(refused(&[]).contains("--on"));
    assert!(refused(&["--on", "2026-02-30", "--place", "96"]).contains("yyyy-MM-dd"));
    assert!(refused(&["--on", "2026-02-20", "--place", "Cà Mau"]).contains("96/32248"));
    assert!(refused(&["--lang", "en", "--on", "2025-07-01", "--place", "95"]).contains("95"));
    assert!(refused(&["--value", "NĐ 20/2021"]).contains("--value"));
    assert!(refused(&["--place", "96", "NĐ 20/2021"]).contains("`--place` needs `--on`"));
}

#[test]
fn timelines_are_those_of_the_library() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/timeline");
    let (mut lines, mut expected) = (String::new(), Vec::new());
    for name in ["arrears.json", "bad.json"] {
        let cases: Vec<Value> =
            serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap();
        for case in cases {
            let (period, place) = (&case["period"], &case["place"]);
            let line = json!({
                "from": period["from"], "until": period["until"], "place": place, "history": case["history"]
            });
            lines += &(line.to_string() + "\n");
            let history = ansinh::History::from_value(&case["history"]).unwrap();
            let place = place.as_str().unwrap().parse().unwrap();
            let period = serde_json::from_value(period.clone()).unwrap();
            expected.push(match Rulebook::builtin().timeline(&history, period, place) {
                Ok(timeline) => Ok(serde_json::to_value(timeline).unwrap()),
                Err(error) => Err(error.code()),
            });
        }
    }
    let run = run(&["timeline", "--lang", "en"], lines);
    let good: Vec<&Value> = expected.iter().filter_map(|it| it.as_ref().ok()).collect();
    assert_eq!(run.out.iter().collect::<Vec<_>>(), good);
    let bad = expected.iter().zip(1..).filter_map(|(it, line)| Some((line, *it.as_ref().err()?)));
    assert_eq!(run.bad_lines(), bad.collect::<Vec<_>>());
    assert!(good.len() > 40 && run.code == 1);
}

#[test]
fn a_history_that_cannot_be_read_is_told_by_its_place_alone() {
    let line =
        |history: &str| format!(r#"{{"from":"2024-01","until":"2024-03","place":"96","history":{history}}}"#);
    let wrong = [
        line(r#"{"members":[{"id":"1","events":[{"on":"NGUYEN","event":"granted"}]}]}"#),
        line(r#"{"members":[{"id":"1","events":[{"on":"2024-01-05","event":{"facts":{"hiv":"NGUYEN"}}}]}]}"#),
        line(r#"{"members":[{"id":"1","birth_date":"NGUYEN"}]}"#),
        line(r#"{"nguyen":"NGUYEN"}"#),
        r#"{"from":"2024-13","until":"2024-03","place":"96","history":{}}"#.to_owned(),
        r#"{"from":"2024-01","until":"2024-03","place":"96"}"#.to_owned(),
    ];
    let run = run(&["timeline", "--lang", "en"], wrong.join("\n"));
    let codes = ["unreadable", "unreadable", "unreadable", "unreadable", "invalid_value", "missing_key"];
    assert_eq!(run.bad_lines(), (1..).zip(codes).collect::<Vec<_>>());
    assert!(!run.stderr.contains("NGUYEN"), "{}", run.stderr);
    assert!(run.stderr.contains("members[0].events[0]"), "{}", run.stderr);
}

#[test]
fn the_law_known_then_stands_beside_what_is_known_now() {
    let line = |known_on: &str| {
        let known = if known_on.is_empty() { String::new() } else { format!(r#""known_on":"{known_on}","#) };
        let facts = r#"{"disability":"severe","household":"neither","hiv":false,"children":[],"pension":false,"social_insurance":false,"merit_benefit":false,"in_facility":false}"#;
        format!(
            r#"{{{known}"from":"2026-07","until":"2026-10","place":"96","history":{{"members":[{{"id":"1","birth_date":"1980-05-01","events":[{{"on":"2020-01-02","event":{{"facts":{facts}}}}},{{"on":"2020-01-10","event":"granted"}}]}}]}}}}"#
        )
    };
    let run = run(&["timeline"], [line("2026-08-01"), line("")].join("\n"));
    assert_eq!(run.stderr, "");
    let due = |at: usize| &run.out[at]["members"][0]["segments"][0]["due"];
    // 1.5 times 500,000 by what was known on 1 August 2026, 1.5 times 540,000 now.
    assert_eq!([due(0), due(1)], [&json!(750_000), &json!(810_000)]);
}

#[test]
fn procedure_tells_the_way_of_each_file() {
    let lines = [
        json!({ "benefit": "monthly_allowance", "received": "2026-10-05", "place": "96" }),
        json!({ "benefit": "social_pension", "received": "2026-10-01", "on": "2026-10-06" }),
        json!({ "benefit": "monthly_allowance", "received": "2025-06-30", "group": "child-hiv" }),
    ];
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let run = run(&["procedure"], input);
    assert_eq!((run.code, run.out.len(), run.stderr.as_str()), (0, 3, ""));
    assert_eq!(run.out[0]["decision_due"], "2026-10-14");
    assert_eq!(run.out[1]["pending"][0]["rule"], "nd-335-2026/pending-files");
    assert_eq!(run.out[1]["decision_due"], "2026-10-15");
    assert_eq!(run.out[2]["steps"][1]["posting"]["withheld"], true);
}

#[test]
fn a_line_without_a_way_is_told_in_words_and_reveals_nothing() {
    let input = concat!(
        r#"{"benefit": "social_pension", "received": "2025-06-30"}"#,
        "\n",
        r#"{"benefit": "monthly_allowance", "received": "2026-10-05", "group": "child-hvi"}"#,
        "\n",
        r#"{"benefit": "wage", "received": "2026-10-05"}"#,
        "\n",
        r#"{"benefit": "care_support"}"#,
        "\n",
        r#"{"benefit": "care_support", "received": "2026-10-05", "situation": {}}"#,
    );
    let run = run(&["procedure", "--lang", "en"], input);
    assert_eq!(run.code, 1);
    let codes = ["procedure_not_covered", "unknown_group", "invalid_value", "missing_key", "unknown_key"];
    assert_eq!(run.bad_lines().iter().map(|(_, code)| *code).collect::<Vec<_>>(), codes);
    assert!(run.stderr.contains("the first day that is covered is 1 July 2025"), "{}", run.stderr);
    assert!(!run.stderr.contains("hvi"), "{}", run.stderr);
}

#[test]
fn holidays_can_be_supplied() {
    let line = json!({ "benefit": "monthly_allowance", "received": "2026-12-23" }).to_string();
    let bare = run(&["procedure"], &line);
    assert_eq!(
        (&bare.out[0]["decision_due"], &bare.out[0]["holidays_missing"]),
        (&Value::Null, &json!(2027))
    );
    // Made up; 1 January 2027 is a Friday.
    let list = json!([{
        "year": 2027, "tet": "2027-02-05", "hung_kings": "2027-04-16", "national_day": "2027-09-03",
        "in_lieu": ["2027-02-10", "2027-02-11", "2027-05-03"], "source": "made up", "evidence": "inferred"
    }]);
    let path = file("holidays.json", list.to_string());
    let path = path.to_str().unwrap();
    let with = run(&["procedure", "--holidays", path], &line);
    assert_eq!(with.out[0]["decision_due"], "2027-01-04");

    let bad = file("holidays-bad.json", list.to_string().replace("2027-05-03", "2027-05-02"));
    let refused = run(&["procedure", "--holidays", bad.to_str().unwrap()], &line);
    assert_eq!(refused.code, 2);
    assert!(
        refused.stderr.contains("in the holidays of 2027: 2027-05-02 is a Saturday or Sunday"),
        "{}",
        refused.stderr
    );
    for arguments in [["assess", "--holidays", path], ["law", "--holidays", path]] {
        let run = run(&arguments, "");
        assert!(
            run.code == 2 && run.stderr.contains("`--holidays` belongs to `procedure`"),
            "{}",
            run.stderr
        );
    }
    let run = run(&["procedure", "--explain"], "");
    assert!(run.code == 2 && run.stderr.contains("`--explain` belongs to"), "{}", run.stderr);
}

fn entry(id: &str, benefit: &str) -> Value {
    json!({
        "id": id, "person": "bí mật", "benefit": benefit, "payee": "bí mật", "place": "96", "from": "2026-10",
        "decision": { "number": "12/QĐ-UBND", "signed": "2026-10-20" }
    })
}

#[test]
fn a_register_is_looked_through_and_told_in_words() {
    let adult = entry("a", "nd-335-2026/disability.severe-adult");
    let twice =
        json!({ "register": { "entries": [adult, entry("b", "nd-335-2026/disability.severe-adult")] } });
    let good = json!({ "register": { "entries": [adult] } });
    // On that day the decree was not known.
    let then = json!({ "known_on": "2026-08-01", "register": { "entries": [adult] } });
    let unreadable = json!({ "register": { "entries": [adult, { "id": "bí mật" }] } });
    let lines = format!("{twice}\n{good}\n{then}\n{unreadable}\n{{\"register\":[]}}");
    let run = run(&["register", "--lang", "en"], lines);
    assert_eq!((run.code, run.out.len()), (1, 3));
    assert_eq!(
        run.out[0],
        json!({ "entries": 2, "flaws": [{
            "code": "duplicate", "message": "expected one entry of a person for a group in a month",
            "entries": [0, 1], "at": ["/entries/0", "/entries/1"], "from": "2026-10",
            "text": "Entry 1, 2: one person has the same benefit twice, from October 2026 on; please keep one entry."
        }] })
    );
    assert_eq!(run.out[1], json!({ "entries": 1, "flaws": [] }));
    assert_eq!(run.out[2]["flaws"][0]["code"], "unknown_benefit");
    assert_eq!(run.bad_lines(), [(4, "register"), (5, "invalid_value")]);
    assert_eq!(run.bad[0]["error"]["params"], json!({ "entries": [1] }));
    assert!(!run.stdout.contains("bí mật") && !run.stderr.contains("bí mật"));
}

fn payments() -> Value {
    let facts = json!({ "father": "dead", "mother": "dead", "in_facility": false });
    json!({ "payments": { "month": "2026-12", "since": "2026-10", "households": [{
        "household": "h1", "place": "96/32248", "payees": { "c": "aunt" },
        "history": { "members": [{ "id": "c", "birth_date": "2020-05-01", "events": [
            { "on": "2026-10-06", "event": { "facts": facts } },
            { "on": "2026-10-20", "event": "granted" }
        ] }] }
    }] } })
}

#[test]
fn a_payment_list_comes_as_data_and_as_text() {
    let list = run(&["payments"], payments().to_string());
    // 1.5 times 540,000 for December, and twice that for October and November.
    assert_eq!(
        list.out[0]["total"],
        json!({ "people": 1, "due": 810_000, "arrears": 1_620_000, "total": 2_430_000 })
    );
    assert_eq!(list.out[0]["due"]["before"], "2026-11-25");
    let text = run(&["payments", "--text", "--lang", "en"], payments().to_string());
    assert_eq!(text.code, 0);
    assert!(text.stdout.starts_with("PAYMENT LIST OF MONTHLY SOCIAL ALLOWANCES, December 2026\n"));
    assert!(text.stdout.contains("810.000  1.620.000  2.430.000"), "{}", text.stdout);

    let mut bad = payments();
    bad["payments"]["households"][0]["history"]["members"][0]["birth_date"] = json!("bí mật");
    let mut early = payments();
    early["payments"]["since"] = json!("2027-01");
    let run = run(&["payments"], format!("{bad}\n{early}"));
    assert_eq!(run.bad_lines(), [(1, "unreadable"), (2, "reversed_period")]);
    assert_eq!(run.bad[0]["error"]["params"]["households"], json!([0]));
    assert!(!run.stderr.contains("bí mật"));
}

#[test]
fn a_sheet_comes_as_data_as_text_and_as_it_may_be_posted() {
    let ask = |hiv: bool, posting: bool| {
        json!({
            "on": "2026-10-20", "place": "96", "signed": "2026-10-22", "posting": posting,
            "file": { "benefit": "monthly_allowance", "received": "2026-10-12" },
            "situation": {
                "birth_date": "1990-02-10", "household": "poor", "hiv": hiv, "disability": if hiv { "none" } else { "severe" },
                "in_facility": false, "wage": false, "pension": false, "social_insurance": false,
                "merit_benefit": false, "marital_status": "married"
            }
        })
        .to_string()
    };
    let sheet = &run(&["sheet"], ask(false, false)).out[0];
    assert_eq!(
        (&sheet["total"], &sheet["granted"][0]["start"]["month"]),
        (&json!(810_000), &json!("2026-10"))
    );
    assert_eq!(sheet["file"]["decision_due"], "2026-10-21");
    let text = run(&["sheet", "--text"], ask(false, true)).stdout;
    assert!(text.starts_with("KẾT QUẢ XÉT TRỢ CẤP XÃ HỘI HẰNG THÁNG (BẢN NIÊM YẾT)\n"), "{text}");
    assert!(text.contains("540.000 đồng × 1,5 = 810.000 đồng mỗi tháng") && !text.contains("HIV"), "{text}");
    // Nothing of it may be posted.
    assert_eq!(run(&["sheet"], ask(true, true)).out[0], Value::Null);
    assert_eq!(run(&["sheet", "--text"], ask(true, true)).stdout, "\n");
    let text = run(&["sheet", "--text"], ask(true, false)).stdout;
    assert!(text.contains("không được niêm yết") && text.contains("HIV"), "{text}");

    let bad = [
        ask(false, false).replace("monthly_allowance", "no"),
        ask(false, false).replace("2026-10-12", "2012-01-01"),
        ask(false, false).replace("\"posting\":false", "\"posting\":1"),
        ask(false, false).replace("\"received\"", "\"when\""),
        ask(false, false).replace("2026-10-20", "2014-06-01").replace("2026-10-22", "2014-06-01"),
    ];
    let run = run(&["sheet"], bad.join("\n"));
    let codes: Vec<&str> = run.bad_lines().into_iter().map(|(_, code)| code).collect();
    assert_eq!(
        codes,
        ["invalid_value", "procedure_not_covered", "invalid_value", "unknown_key", "level_gap"]
    );
}

/// The invented plan of the library's tests, with one number changed so that a part is missing.
fn plan(name: &str) -> PathBuf {
    let toml = include_str!("../../../core/tests/suite/data/invented-plan.toml");
    let table: toml::Table = toml.replace("count = { value = 60", "count = { value = 59").parse().unwrap();
    file(name, serde_json::to_string(&table).unwrap())
}

#[test]
fn a_plan_is_told_as_json_and_as_text() {
    let path = plan("plan.json");
    let file = ["programme", "--file", path.to_str().unwrap()];
    let programme = |arguments: &[&str]| {
        let run = run(&[&file, arguments].concat(), "");
        assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{arguments:?}");
        run
    };
    let listed = programme(&[]);
    assert_eq!((&listed.out[0]["id"], &listed.out[0]["findings"]), (&json!("invented"), &json!(1)));
    assert_eq!(listed.out[0].get("measure"), None);
    let whole = programme(&["--id", "invented"]);
    assert_eq!(whole.out[0]["measure"][0]["id"], "done");

    let found = programme(&["--findings"]);
    assert_eq!((found.out.len(), &found.out[0]["code"]), (1, &json!("group_sum_below")));
    assert_eq!((&found.out[0]["severity"], &found.out[0]["computed"]), (&json!("error"), &json!(true)));
    let vi = programme(&["--findings", "--text"]).stdout;
    assert!(vi.starts_with("Kế hoạch giả định (2031–2040)  [invented]\n  Sai: Tất cả trẻ em: "), "{vi}");
    assert!(vi.ends_with("  [20, 21, 22]\n"), "{vi}");
    let en = programme(&["--findings", "--text", "--lang", "en"]).stdout;
    assert!(en.contains("  Error: All children: the parts come to 99, 1 fewer"), "{en}");

    let due = programme(&["--calendar", "2032"]);
    assert_eq!(due.out.len(), 4);
    assert_eq!((&due.out[1]["last_day"], &due.out[1]["date_set"]), (&json!("2032-11-09"), &json!(true)));
    let vi = programme(&["--calendar", "2032", "--text"]).stdout;
    assert!(vi.contains("  Báo cáo của trường: chậm nhất 09/11/2032  [Nhà trường → Văn phòng]\n"), "{vi}");
    let en = programme(&["--calendar", "2040", "--text", "--lang", "en"]).stdout;
    assert!(en.contains("  Report of the school: by 2040-11-09  [The school → The office]\n"), "{en}");
    assert!(en.contains("  Yearly review (A model): in the period, until 2040-12-31 ("), "{en}");
    assert!(
        en.contains("  Final review: once, until 2040-12-31 (the plan names neither year nor day)\n"),
        "{en}"
    );
    let text = programme(&["--text"]).stdout;
    assert_eq!(text, "Kế hoạch giả định (2031–2040)  [invented]\n");
}

/// Who is no longer there, and what is owed as ruled, in the calendar of a plan of the library.
#[test]
fn a_calendar_tells_who_has_ended_and_what_is_as_ruled() {
    let calendar = |arguments: &[&str]| {
        let run = run(&[&["programme", "--id", "ca-mau-2021-2030", "--calendar"], arguments].concat(), "");
        assert_eq!((run.code, run.stderr.as_str()), (0, ""));
        run
    };
    let vi = calendar(&["2027", "--text"]).stdout;
    for line in [
        "  Kết quả thực hiện của các sở, ngành: theo quy định (kế hoạch không ghi bao lâu một lần, không ghi ngày)  \
         [Các sở, ngành → Sở Lao động - Thương binh và Xã hội]\n    Sở Lao động - Thương binh và Xã hội không còn từ \
         01/03/2025; bên nhận việc: Sở Y tế (trẻ em), Sở Nội vụ (lao động) (suy ra)\n",
        "  Kết quả thực hiện của huyện, thành phố: kế hoạch không ghi bao lâu một lần, không ghi ngày  [",
        "    UBND các huyện, thành phố Cà Mau không còn từ 01/07/2025; bên nhận việc: UBND cấp xã; một số việc lên \
         cấp tỉnh (theo nguồn thứ cấp)\n",
    ] {
        assert!(vi.contains(line), "{line}\n{vi}");
    }
    let en = calendar(&["2027", "--text", "--lang", "en"]).stdout;
    assert!(
        en.contains(
            "\n    Ministry of Labour, Invalids and Social Affairs ended on 2025-03-01; taken over: "
        ),
        "{en}"
    );
    assert!(!calendar(&["2024", "--text"]).stdout.contains("không còn"));
    let json = calendar(&["2027"]);
    let due = json.out.iter().find(|due| due["item"] == "district-reports").unwrap();
    assert_eq!((&due["cycle"], &due["year_set"]), (&json!("not_said"), &json!(false)));
    assert_eq!(due["ended"][1]["actor"], "districts");
}

#[test]
fn a_flawed_plan_is_refused_with_the_name_of_its_file() {
    for (text, says) in [("{}", "missing field `id`, in line 1, column 2"), ("[]", "flawed-plan.json: ")] {
        let path = file("flawed-plan.json", text);
        let run = run(&["programme", "--file", path.to_str().unwrap()], "");
        assert_eq!((run.code, run.stdout.as_str()), (2, ""));
        assert!(run.stderr.contains("flawed-plan.json: ") && run.stderr.contains(says), "{}", run.stderr);
    }
}

#[test]
fn the_plans_of_the_library_are_listed() {
    let run = run(&["programme"], "");
    assert_eq!((run.code, run.out.len()), (0, ansinh::programme::Programme::builtin().len()));
}
