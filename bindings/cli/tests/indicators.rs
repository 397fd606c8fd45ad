//! `ansinh indicators` as it is used.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

struct Run {
    code: i32,
    out: String,
    err: String,
}

impl Run {
    fn figures(&self) -> Vec<Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    fn codes(&self) -> Vec<String> {
        let issue = |line: &str| serde_json::from_str::<Value>(line).unwrap();
        self.err.lines().map(|line| issue(line)["code"].as_str().unwrap().to_owned()).collect()
    }
}

/// Several tests may write the same file while a command reads it: it is there as a whole, or not.
fn file(name: &str, contents: &Value) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let part = path.with_extension(format!("{:?}", std::thread::current().id()));
    std::fs::write(&part, contents.to_string()).unwrap();
    std::fs::rename(part, &path).unwrap();
    path
}

fn measures() -> Value {
    let name =
        json!({ "vi": "Trẻ em dưới 5 tuổi được đăng ký khai sinh", "en": "Children under 5 registered" });
    json!([{
        "id": "m14", "name": name, "kind": { "rate": { "per": 100, "part": "subset" } }, "better": "higher",
        "numerator": name, "denominator": name, "evidence": "inferred", "ages": { "under": 5 },
        "target": [{ "when": { "year": 2025 }, "is": ">=", "value": "98.5" }],
    }])
}

fn run(arguments: &[&str], input: &str) -> Run {
    run_with(file("measures.json", &measures()).to_str().unwrap(), arguments, input)
}

fn run_with(measures: &str, arguments: &[&str], input: &str) -> Run {
    let mut command = Command::new(env!("CARGO_BIN_EXE_ansinh"));
    command.args(["indicators", "--measures", measures]).args(arguments);
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let writer = std::thread::spawn(move || _ = stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { code: output.status.code().unwrap(), out: text(output.stdout), err: text(output.stderr) }
}

fn units() -> String {
    let commune = |id: &str| json!({ "id": id, "kind": "commune", "parent": "96" });
    let units = json!([{ "id": "96", "kind": "province" }, commune("a"), commune("b"), commune("c")]);
    file("units.json", &units).to_str().unwrap().to_owned()
}

const CSV: &str = "unit,period,measure,numerator,denominator\na,2025,m14,197,200\nb,2025,m14,2,4\n";

#[test]
fn a_file_comes_to_figures() {
    let run = run(&["--units", &units()], CSV);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let figures = run.figures();
    let short: Vec<Value> = figures
        .iter()
        .map(|it| {
            json!([
                it["unit"],
                it["sum"]["numerator"],
                it["rounded"],
                it["progress"]["outcome"],
                it["missing"]
            ])
        })
        .collect();
    let missing = json!(["c"]);
    assert_eq!(
        Value::Array(short),
        json!([
            ["96", 199, "97.55", "missed", missing],
            ["a", 197, "98.50", "met", null],
            ["b", 2, "50.00", "missed", null],
        ])
    );
}

#[test]
fn json_and_lines_of_json_come_to_the_same() {
    let rows = [
        json!({ "unit": "a", "period": "2025", "measure": "m14", "numerator": 197, "denominator": 200 }),
        json!({ "unit": "b", "period": "2025", "measure": "m14", "numerator": "2", "denominator": 4 }),
    ];
    let units = units();
    let csv = run(&["--units", &units], CSV).out;
    assert_eq!(run(&["--units", &units], &json!({ "rows": rows }).to_string()).out, csv);
    assert_eq!(run(&["--units", &units], &format!("{}\n\n{}\n", rows[0], rows[1])).out, csv);
    let bad = run(&["--units", &units], &format!("{}\n{{\"secret\n", rows[0]));
    assert_eq!(bad.code, 2);
    assert!(bad.err.contains("line 2") && !bad.err.contains("secret"), "{}", bad.err);
}

#[test]
fn what_is_wrong_goes_beside_what_is_good() {
    let run = run(&["--units", &units(), "--lang", "en"], &format!("{CSV}c,2025,m14,-1,9\n"));
    assert_eq!((run.code, run.codes()), (1, vec!["report.negative".to_owned()]));
    assert!(run.err.contains("Line 4, column “numerator”: a count cannot be below 0."), "{}", run.err);
    assert_eq!(run.figures().len(), 3);
}

#[test]
fn figures_can_be_csv_or_text_and_left_out() {
    let units = units();
    let csv = run(&["--units", &units, "--unit", "96", "--csv"], CSV).out;
    assert_eq!(csv.lines().nth(1), Some("96,2025,m14,199,204,2,97.55,missed,,c,"));
    // 2 is small, and 197 would tell it.
    let less = run(&["--units", &units, "--suppress", "5", "--csv"], CSV).out;
    assert_eq!(less.lines().nth(2), Some("a,2025,m14,,,,,met,,,yes"));
    assert_eq!(less.lines().nth(3), Some("b,2025,m14,,,,,unknown,,,yes"));
    let text = run(&["--units", &units, "--unit", "96", "--text"], CSV).out;
    assert!(text.starts_with("BÁO CÁO NĂM 2025\nĐơn vị: 96 (96)\n"), "{text}");
    let text = run(&["--units", &units, "--text", "--lang", "en", "--suppress", "5", "--unit", "b"], CSV).out;
    assert!(text.contains("left out: a small number"), "{text}");
}

#[test]
fn a_sheet_is_printed_and_the_table_of_places_is_known() {
    let sheet = run(&["--sheet", "--period", "2026", "--unit", "96/32248"], "");
    let row = sheet.out.lines().nth(1).unwrap();
    assert!(
        row.starts_with("96/32248,2026,m14,,,,,,Xã Đất Mũi,Trẻ em dưới 5 tuổi được đăng ký khai sinh,"),
        "{row}"
    );
    let by_sex = run(&["--sheet", "--by-sex", "--period", "2026", "--unit", "96/32248"], "").out;
    assert_eq!(by_sex.lines().count(), sheet.out.lines().count() * 3 - 2);
    let filled = sheet.out.replace("m14,,", "m14,9,10");
    let run_of = run(&["--unit", "96"], &filled);
    assert_eq!(run_of.code, 0);
    // The other 63 communes did not report.
    assert_eq!(run_of.figures()[0]["missing"].as_array().map(Vec::len), Some(63));
    assert_eq!(run(&["--sheet"], "").code, 2);
    for bad in ["0", "-1", "0.5", "nan"] {
        let refused = run(&["--suppress", bad], CSV);
        assert_eq!((refused.code, refused.out.as_str()), (2, ""), "{bad}");
    }
    assert!(run(&["--lang", "en", "--help"], "").out.starts_with("ansinh: decides"));
    assert!(run(&["--unit", "nowhere"], CSV).err.contains("no unit has the id `nowhere`"));
    assert_eq!(run(&["--units", "/nowhere"], CSV).code, 2);
}

/// 83 of 100 communes, where 80 % are asked for; M05b and M06 have no target for 2025, and of the others nobody said anything.
#[test]
fn a_plan_of_the_library_has_a_scorecard() {
    let report = "unit,period,measure,numerator,denominator\n96/32248,2025,m01,83,100\n";
    let scored = run_with("ca-mau-2021-2030", &["--unit", "96", "--scorecard"], report);
    let [card] = &scored.figures()[..] else { panic!("{}", scored.out) };
    assert_eq!(
        (&card["unit"], &card["plan"]["met"], &card["plan"]["no_target"]),
        (&json!("96"), &json!(1), &json!(2))
    );
    let plan = card["plan"].as_object().unwrap();
    let measures = plan.iter().filter(|(key, _)| *key != "partial").filter_map(|(_, of)| of.as_u64());
    assert_eq!(measures.sum::<u64>(), 35);
    // The other 63 communes said nothing of this one either.
    assert_eq!(plan["partial"], 1);
    assert!(card["actors"].as_array().unwrap().iter().any(|actor| actor["met"] == 1));
    let table = run_with("ca-mau-2021-2030", &["--unit", "96", "--scorecard", "--csv"], report);
    assert!(table.out.contains("\n96,2025,ca-mau-2021-2030,1,0,"), "{}", table.out);
    assert_eq!(run_with("ca-mau-2021-2030", &["--scorecard", "--text"], report).code, 2);
    let list = run(&["--scorecard"], report);
    assert!(list.code != 0 && list.err.contains("`--scorecard` needs a plan"), "{}", list.err);
}
