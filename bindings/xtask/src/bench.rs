//! `cargo xtask bench`: figures as lines of JSON, `{"name", "value", "unit"}`, from the native benchmarks, from
//! the scripts in `bindings/npm/bench` and `tests/browser`, and from the build itself.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::command::{cargo, files, run, step, write};
use crate::service::Service;
use crate::{Failure, npm, tools, wasm};

/// Where the figures are kept.
const FIGURES: &str = "target/xtask/bench.jsonl";

/// Measures everything and prints a line for each figure.
pub fn measure(root: &Path) -> Result<(), Failure> {
    npm::build(root)?;
    let chromium = tools::chromium()?;
    let mut figures = vec![
        figure("wasm_gzip_bytes", wasm::FORMS.sizes(root)?.1, "bytes"),
        figure("officers_wasm_gzip_bytes", wasm::OFFICERS.sizes(root)?.1, "bytes"),
        figure("casework_wasm_gzip_bytes", wasm::CASEWORK.sizes(root)?.1, "bytes"),
        figure("indicators_wasm_gzip_bytes", wasm::INDICATORS.sizes(root)?.1, "bytes"),
        figure("npm_unpacked_bytes", npm::packed(root)?.core_size(), "bytes"),
        figure("core_build_s", core_build(root)?, "s"),
    ];
    for package in ["ansinh", "ansinh-service"] {
        figures.extend(step(&format!("benchmarks of {package}"), || {
            figures_of(cargo(root).args(["bench", "--quiet", "--package", package, "--bench", "*"]))
        })?);
    }
    let service = Service::for_tests(root)?;
    for folder in ["bindings/npm/bench", "tests/browser/bench"] {
        for script in files(&root.join(folder))? {
            let name = script.strip_prefix(root)?.display().to_string();
            if script.extension().is_some_and(|extension| extension == "mjs") {
                figures.extend(step(&name, || {
                    let mut node = tools::node()?;
                    node.arg(&script).env("ANSINH_URL", &service.address).env("CHROMIUM", &chromium);
                    figures_of(&mut node)
                })?);
            }
        }
    }
    print(&root.join(FIGURES), &figures)
}

/// Prints the figures, a line for each, and keeps them in a file.
pub fn print(path: &Path, figures: &[Figure]) -> Result<(), Failure> {
    let mut lines = String::new();
    for figure in figures {
        lines += &(serde_json::to_string(figure)? + "\n");
    }
    write(path, &lines)?;
    println!("\n{lines}");
    Ok(())
}

/// One thing measured.
#[derive(Serialize, Deserialize)]
pub struct Figure {
    name: String,
    value: Value,
    unit: String,
}

/// A figure.
pub fn figure(name: &str, value: impl Into<Value>, unit: &str) -> Figure {
    Figure { name: name.to_owned(), value: value.into(), unit: unit.to_owned() }
}

/// The lines that are figures.
pub fn figures_of(command: &mut Command) -> Result<Vec<Figure>, Failure> {
    let output = run(command)?;
    let lines = output.lines().filter(|line| line.starts_with('{'));
    Ok(lines.map(serde_json::from_str).collect::<Result<_, _>>()?)
}

/// Seconds to build the crate for release from nothing, as someone who depends on it does.
fn core_build(root: &Path) -> Result<f64, Failure> {
    let target = root.join("target/xtask/core-build");
    let _ = fs::remove_dir_all(&target);
    run(cargo(root).arg("fetch"))?;
    let start = Instant::now();
    step("build the crate from nothing", || {
        run(cargo(root)
            .args(["build", "--quiet", "--release", "--package", "ansinh", "--target-dir"])
            .arg(&target))
    })?;
    let seconds = (start.elapsed().as_secs_f64() * 10.0).round() / 10.0;
    fs::remove_dir_all(&target)?;
    Ok(seconds)
}
