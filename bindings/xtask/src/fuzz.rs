//! Fuzzing: cargo-fuzz builds the targets of `tests/fuzz` and runs each for a while.
//!
//! Without a sanitizer: the crate forbids `unsafe`, so there is nothing for one to find, and a stable Rust is enough.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use ansinh::Rulebook;
use ansinh::programme::Programme;
use serde_json::Value;

use crate::Failure;
use crate::command::{cargo, files, read, run, step, write};
use crate::tools;

const CRATE: &str = "tests/fuzz";
const WORK: &str = "target/xtask/fuzz";

/// A target's name, and how often it was run without a failure.
pub struct Fuzzed {
    pub target: String,
    pub executions: u64,
}

/// Runs every target for so many seconds. A failure names the file that leads to it.
pub fn run_all(root: &Path, seconds: u32) -> Result<Vec<Fuzzed>, Failure> {
    tools::cxx()?;
    step("  build the targets", || run(&mut cargo_fuzz(root, "build")?).map(drop))?;
    let mut fuzzed = Vec::new();
    for target in files(&root.join(CRATE).join("targets"))? {
        let target = target.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let executions = step(&format!("  {target}"), || fuzz(root, &target, seconds))?;
        println!("  {target}: {executions} executions");
        fuzzed.push(Fuzzed { target, executions });
    }
    Ok(fuzzed)
}

/// The targets are written with the care of the other crates. They are no part of the workspace, so that what a change
/// of the core breaks in them would else be seen only when they are built to run.
pub fn lint(root: &Path) -> Result<(), Failure> {
    tools::cxx()?;
    let manifest = format!("{CRATE}/Cargo.toml");
    run(cargo(root).args(["fmt", "--check", "--manifest-path", &manifest]))?;
    let build = root.join(WORK).join("lint");
    let clippy = ["clippy", "--quiet", "--locked", "--manifest-path", &manifest, "--target-dir"];
    run(cargo(root).args(clippy).arg(build).args(["--", "--deny", "warnings"])).map(drop)
}

fn cargo_fuzz(root: &Path, verb: &str) -> Result<Command, Failure> {
    let mut command = tools::FUZZ.command(root)?;
    command
        .args([verb, "--fuzz-dir", CRATE, "--sanitizer", "none", "--target-dir"])
        .arg(root.join(WORK).join("build"))
        .env_remove("RUSTFLAGS");
    Ok(command)
}

fn fuzz(root: &Path, target: &str, seconds: u32) -> Result<u64, Failure> {
    let work = root.join(WORK);
    // What was found last time is not taken up: a run depends on the files of the repository alone.
    let found = work.join("found").join(target);
    let _ = fs::remove_dir_all(&found);
    fs::create_dir_all(&found)?;
    let seeds = seeds(root, target)?;
    let artifacts = format!("{}/", work.join("artifacts").join(target).display());
    fs::create_dir_all(&artifacts)?;
    let mut command = cargo_fuzz(root, "run")?;
    command
        .arg(target)
        .arg(found)
        .arg(root.join(CRATE).join("corpus").join(target))
        .arg(seeds)
        .arg("--")
        .args([
            format!("-artifact_prefix={artifacts}"),
            format!("-max_total_time={seconds}"),
            "-seed=1".to_owned(),
            // Whatever is sent, an answer comes soon and fits: seconds for one input, megabytes for all.
            "-timeout=5".to_owned(),
            "-rss_limit_mb=512".to_owned(),
            "-print_final_stats=1".to_owned(),
        ]);
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let executions = said
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units:")?.trim().parse().ok())
        .unwrap_or(0);
    if output.status.success() && executions > 0 {
        return Ok(executions);
    }
    let tail: Vec<&str> = said.lines().rev().take(60).collect();
    let tail: Vec<&str> = tail.into_iter().rev().collect();
    Err(Failure::new(format!("{}\nfuzzing {target} failed: the input is in {artifacts}", tail.join("\n"))))
}

/// A folder with what the repository has anyway: the documents of the cases, and the built-in law.
fn seeds(root: &Path, target: &str) -> Result<PathBuf, Failure> {
    let folder = root.join(WORK).join("seeds").join(target);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let texts: Vec<String> = match target {
        "form_reader" => {
            let cases = [cases(root, "forms", "data")?, cases(root, "assess", "situation")?];
            cases.concat().iter().map(Value::to_string).collect()
        }
        "child_record" => cases(root, "protection", "record")?.iter().map(Value::to_string).collect(),
        "report_reader" => {
            let lines = |csv: &Value| {
                let lines = csv.as_array().into_iter().flatten().filter_map(Value::as_str);
                lines.map(|line| format!("{line}\n")).collect::<String>()
            };
            let csv = cases(root, "indicators", "csv")?;
            let json = cases(root, "indicators", "json")?;
            csv.iter().map(lines).chain(json.iter().map(Value::to_string)).collect()
        }
        "programme_reader" => {
            Programme::builtin().iter().map(serde_json::to_string).collect::<Result<_, _>>()?
        }
        "rulebook_loader" => {
            Rulebook::builtin().instruments().iter().map(serde_json::to_string).collect::<Result<_, _>>()?
        }
        _ => Vec::new(),
    };
    for (at, text) in texts.iter().enumerate() {
        write(&folder.join(format!("{at:04}")), text)?;
    }
    Ok(folder)
}

/// What the conformance cases of a kind have under a key.
fn cases(root: &Path, kind: &str, key: &str) -> Result<Vec<Value>, Failure> {
    let mut found = Vec::new();
    for path in files(&root.join("tests/conformance").join(kind))? {
        if path.extension().is_some_and(|extension| extension == "json") {
            let cases: Vec<Value> = serde_json::from_str(&read(&path)?)?;
            found.extend(cases.iter().filter_map(|case| case.get(key)).cloned());
        }
    }
    Ok(found)
}
