//! `cargo xtask quality`: how well the tests hold, as lines of JSON like those of the bench. It takes hours, most of
//! them for the mutants; parts of it can be named.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::bench::{Figure, figure, figures_of, print};
use crate::command::{read, step};
use crate::{Failure, fuzz, npm, test, tools};

/// Where the figures are kept.
const FIGURES: &str = "target/xtask/quality.jsonl";

/// A part, and what it measures.
type Part = (&'static str, fn(&Path, &[String]) -> Result<Vec<Figure>, Failure>);

const PARTS: [Part; 4] = [("schemas", schemas), ("parity", parity), ("fuzz", fuzzing), ("mutants", mutants)];

/// Measures the parts that are named, or all; what follows `--` is for cargo-mutants, `--shard 1/8`.
pub fn measure(root: &Path, arguments: &[String]) -> Result<(), Failure> {
    let mut parts = arguments.split(|argument| argument == "--");
    let named = parts.next().unwrap_or_default();
    let options = parts.next().unwrap_or_default();
    if let Some(unknown) = named.iter().find(|name| !PARTS.iter().any(|(part, _)| part == name)) {
        let known = PARTS.map(|(part, _)| part).join(", ");
        return Err(Failure::new(format!("`{unknown}` is no part: expected {known}")));
    }
    let mut figures = Vec::new();
    for (name, part) in PARTS {
        if named.is_empty() || named.iter().any(|part| part == name) {
            figures.extend(step(name, || part(root, options))?);
        }
    }
    print(&root.join(FIGURES), &figures)
}

/// The constraints of the forms' schemas that a test document meets, and breaks.
fn schemas(root: &Path, _: &[String]) -> Result<Vec<Figure>, Failure> {
    npm::build(root)?;
    figures_of(tools::node()?.arg(root.join("bindings/npm/quality/schemas.mjs")))
}

/// Ten times ten thousand drafts and as many situations: the same bytes natively, in Node and in Chromium.
fn parity(root: &Path, _: &[String]) -> Result<Vec<Figure>, Failure> {
    const ROUNDS: u32 = 10;
    const EACH: u32 = 10_000;
    npm::build(root)?;
    let mut lines = 0;
    for round in 1..=ROUNDS {
        lines += step(&format!("  {EACH} drafts and situations of seed {round}"), || {
            test::generated_parity(root, EACH, round)
        })?;
    }
    Ok(vec![
        figure("parity_drafts", ROUNDS * EACH, "documents"),
        figure("parity_situations", ROUNDS * EACH, "documents"),
        figure("parity_lines", lines, "lines"),
    ])
}

/// Five minutes for each target.
fn fuzzing(root: &Path, _: &[String]) -> Result<Vec<Figure>, Failure> {
    let fuzzed = fuzz::run_all(root, 300)?;
    let named = |of: &fuzz::Fuzzed| figure(&format!("fuzz_{}", of.target), of.executions, "executions");
    Ok(fuzzed.iter().map(named).collect())
}

/// How many changes of the code a test notices: see `.cargo/mutants.toml`, and `core/tests/survivors.md` for those
/// that none can.
fn mutants(root: &Path, options: &[String]) -> Result<Vec<Figure>, Failure> {
    let out = root.join("target/xtask/mutants");
    fs::create_dir_all(&out)?;
    let mut command = tools::MUTANTS.command(root)?;
    command
        .args(["--package", "ansinh", "--jobs", "2", "--colors", "never", "--output"])
        .arg(&out)
        .args(options);
    // Survivors are no failure of the tool: it says so by its code, and they are figures.
    let status = command.status()?;
    if !matches!(status.code(), Some(0 | 2 | 3)) {
        return Err(Failure::new(format!("cargo mutants: {status}")));
    }
    let outcomes: Value = serde_json::from_str(&read(&out.join("mutants.out/outcomes.json"))?)?;
    let count = |name: &str| outcomes[name].as_u64().unwrap_or(0);
    // A mutant that never ends is noticed: a test would hang.
    let caught = count("caught") + count("timeout");
    Ok(vec![
        figure("mutants_caught", caught, "mutants"),
        figure("mutants_missed", count("missed"), "mutants"),
        figure("mutants_that_do_not_compile", count("unviable"), "mutants"),
    ])
}
