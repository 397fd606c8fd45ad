//! `cargo xtask test`: every test there is, in the order of what fails soonest.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::command::{cargo, files, read_bytes, run};
use crate::service::Service;
use crate::{Failure, fuzz, generated, npm, tools, wasm};

/// A step, and what it found worth saying.
type Step = (&'static str, fn(&Path) -> Result<String, Failure>);

const STEPS: &[Step] = &[
    ("tools", install),
    ("format", format),
    ("generated files", generated_files),
    ("clippy", clippy),
    ("clippy for the modules", clippy_wasm),
    ("features apart", features),
    ("licences and sources", licences),
    ("documentation", documentation),
    ("Rust tests", rust_tests),
    ("fuzzing", fuzzing),
    ("package", package),
    ("modules", modules),
    ("packed files", packed),
    ("publint", publint),
    ("attw", attw),
    ("types for users", types),
    ("Node tests", node_tests),
    ("packaging", packaging),
    ("browser tests", browser_tests),
    ("parity", parity),
];

/// The most that the package may be once unpacked, without names of places. The goal is 1,000,000.
const PACKAGE_BYTES: u64 = 5_017_000;

/// The most that each module may be as `gzip -9` leaves it.
const GZIP_BYTES: [(&wasm::Module, usize); 4] = [
    (&wasm::FORMS, 71_000),
    (&wasm::OFFICERS, 80_000),
    (&wasm::CASEWORK, 540_000),
    (&wasm::INDICATORS, 430_000),
];

/// Runs every step, up to the first that fails.
pub fn run_all(root: &Path) -> Result<(), Failure> {
    let mut summary = Vec::new();
    for (name, step) in STEPS {
        println!("== {name}");
        let start = Instant::now();
        let outcome = step(root);
        let seconds = start.elapsed().as_secs_f64();
        match outcome {
            Ok(said) => {
                println!("   ok, {seconds:.1} s{}{said}", if said.is_empty() { "" } else { ": " });
                summary.push(format!("{seconds:8.1} s  {name}"));
            }
            Err(Failure(why)) => {
                println!("{why}\n   FAILED, {seconds:.1} s");
                println!("\n{}\n{seconds:8.1} s  {name}: FAILED", summary.join("\n"));
                println!("{} passed, 1 failed", summary.len());
                return Err(Failure::new(format!("cargo xtask test: {name} failed")));
            }
        }
    }
    println!("\n{}\n{} passed, 0 failed", summary.join("\n"), summary.len());
    Ok(())
}

fn install(root: &Path) -> Result<String, Failure> {
    tools::rust_components(root)?;
    tools::wasm_target()?;
    tools::npm_ci(root)?;
    Ok(format!("Chromium is {}", tools::chromium()?.display()))
}

fn format(root: &Path) -> Result<String, Failure> {
    run(cargo(root).args(["fmt", "--all", "--check"])).map(|_| String::new())
}

fn generated_files(root: &Path) -> Result<String, Failure> {
    generated::check(root).map(|()| String::new())
}

const DENY: [&str; 3] = ["--", "--deny", "warnings"];

fn clippy(root: &Path) -> Result<String, Failure> {
    let all = ["clippy", "--quiet", "--workspace", "--all-targets", "--all-features"];
    run(cargo(root).args(all).args(DENY))?;
    fuzz::lint(root).map(|()| String::new())
}

fn clippy_wasm(root: &Path) -> Result<String, Failure> {
    for module in wasm::MODULES {
        let of = ["--package", module.package, "--features", module.features];
        run(cargo(root).args(["clippy", "--quiet", "--target", tools::WASM]).args(of).args(DENY))?;
    }
    Ok(String::new())
}

/// Each feature of the crate builds without the others.
fn features(root: &Path) -> Result<String, Failure> {
    for feature in ["", "forms", "indicators", "places", "receipt", "schema"] {
        let alone =
            ["clippy", "--quiet", "--package", "ansinh", "--no-default-features", "--features", feature];
        run(cargo(root).args(alone).args(DENY))?;
    }
    Ok(String::new())
}

/// What is depended on has a licence that is allowed and comes from the one registry. Advisories need a network.
fn licences(root: &Path) -> Result<String, Failure> {
    for manifest in ["Cargo.toml", "tests/fuzz/Cargo.toml"] {
        run(cargo(root).args(["fetch", "--locked", "--manifest-path", manifest]))?;
        run(tools::DENY
            .command(root)?
            .args(["--offline", "--log-level", "error", "--config", "deny.toml", "--manifest-path", manifest])
            .args(["check", "licenses", "bans", "sources"]))?;
    }
    Ok(String::new())
}

/// Every public name is documented, and every link leads somewhere.
fn documentation(root: &Path) -> Result<String, Failure> {
    run(cargo(root)
        .args([
            "doc",
            "--quiet",
            "--no-deps",
            "--all-features",
            "--package",
            "ansinh",
            "--package",
            "ansinh-forms",
        ])
        .env("RUSTDOCFLAGS", "--deny warnings"))?;
    // An example that is not run may be wrong; one that must not compile is run by the compiler.
    let mut unrun = Vec::new();
    for folder in [
        "core/src",
        "wasm/forms/src",
        "wasm/casework/src",
        "wasm/crossing/src",
        "wasm/indicators/src",
        "examples/service/src",
        "bindings/cli/src",
    ] {
        for path in files(&root.join(folder))? {
            let text = String::from_utf8_lossy(&read_bytes(&path)?).into_owned();
            for (at, line) in text.lines().enumerate() {
                let fence = line.trim_start().trim_start_matches(['/', '!']).trim_start().strip_prefix("```");
                if fence.is_some_and(|of| ["ignore", "no_run"].iter().any(|word| of.contains(word))) {
                    unrun.push(format!("{}:{}: an example that does not run", path.display(), at + 1));
                }
            }
        }
    }
    if unrun.is_empty() { Ok(String::new()) } else { Err(Failure::new(unrun.join("\n"))) }
}

/// Seconds for each target in the test command.
const FUZZ_SECONDS: u32 = 10;

fn fuzzing(root: &Path) -> Result<String, Failure> {
    let fuzzed = fuzz::run_all(root, FUZZ_SECONDS)?;
    Ok(format!("{} executions", fuzzed.iter().map(|of| of.executions).sum::<u64>()))
}

/// Unit, integration and doc tests. What they write for the parity is theirs of this run.
fn rust_tests(root: &Path) -> Result<String, Failure> {
    let _ = fs::remove_dir_all(root.join(LINES));
    // The build apart: with the features that it was compiled with, it need not be compiled again.
    let (mut passed, mut ignored) = (0, 0);
    for packages in [&["--workspace", "--exclude", "xtask"][..], &["--package", "xtask"]] {
        let output = run(cargo(root).arg("test").args(packages).arg("--all-features"))?;
        for line in output.lines().filter(|line| line.starts_with("test result:")) {
            passed += count(line, "passed");
            ignored += count(line, "ignored");
        }
    }
    counted(passed, ignored)
}

/// The number before the word.
fn count(line: &str, word: &str) -> u32 {
    let words: Vec<&str> = line.split([' ', ';', '.']).filter(|part| !part.is_empty()).collect();
    let at = words.iter().position(|found| *found == word);
    at.and_then(|at| words.get(at.checked_sub(1)?)?.parse().ok()).unwrap_or(0)
}

/// Tests that ran; an error, if there are none or some were left out.
fn counted(passed: u32, skipped: u32) -> Result<String, Failure> {
    match (passed, skipped) {
        (0, _) => Err(Failure::new("no test was run")),
        (_, 0) => Ok(format!("{passed} tests")),
        _ => {
            Err(Failure::new(format!("{passed} tests passed and {skipped} were skipped: run or remove them")))
        }
    }
}

fn package(root: &Path) -> Result<String, Failure> {
    npm::build(root).map(|()| String::new())
}

/// What a panic would leave in the module.
const PANICS: [&str; 8] = [
    "panicked at",
    "called `Option::unwrap()`",
    "called `Result::unwrap()`",
    "unwrap",
    "index out of bounds",
    "out of range for slice",
    "attempt to ",
    "already borrowed",
];

/// Looks in the finished module for the texts of panics and for the files that could panic.
fn modules(root: &Path) -> Result<String, Failure> {
    let sizes = GZIP_BYTES.map(|(module, most)| look_through(root, module, most));
    Ok(sizes.into_iter().collect::<Result<Vec<_>, _>>()?.join("; "))
}

fn look_through(root: &Path, module: &wasm::Module, most: usize) -> Result<String, Failure> {
    let file = module.file;
    let bytes = read_bytes(&module.path(root))?;
    let text: String = bytes
        .iter()
        .map(|byte| if byte.is_ascii_graphic() || *byte == b' ' { char::from(*byte) } else { '\n' })
        .collect();
    for needle in PANICS {
        let times = text.matches(needle).count();
        if times > 0 {
            println!("   `{needle}`: {times}");
        }
    }
    let files: BTreeSet<String> = text.match_indices(".rs").map(|(at, _)| path_before(&text, at)).collect();
    files.iter().for_each(|file| println!("   panics in {file}"));
    let ours = |file: &&String| file.starts_with("core/src/") || file.starts_with("wasm/");
    let can_panic: Vec<&String> = files.iter().filter(ours).collect();
    if !can_panic.is_empty() {
        return Err(Failure::new(format!("{file} can panic in {can_panic:?}")));
    }
    let home = root.display().to_string();
    if text.contains(&home) {
        return Err(Failure::new(format!("{file} names a folder of this machine: {home}")));
    }
    let (raw, gzip) = module.sizes(root)?;
    if gzip > most {
        return Err(Failure::new(format!("{file} has {gzip} bytes with gzip -9, {most} at most")));
    }
    Ok(format!("{file} {raw} bytes, {gzip} with gzip -9"))
}

/// The path that ends with the `.rs` at `at`.
fn path_before(text: &str, at: usize) -> String {
    let part = |letter: char| letter.is_ascii_alphanumeric() || "/-_.".contains(letter);
    let start = text[..at].rfind(|letter| !part(letter)).map_or(0, |before| before + 1);
    format!("{}.rs", &text[start..at])
}

fn packed(root: &Path) -> Result<String, Failure> {
    let packed = npm::packed(root)?;
    let list: String =
        packed.files.iter().map(|file| format!("  {:>9} {}\n", file.size, file.path)).collect();
    let mut wrong = Vec::new();
    let modules = packed.files.iter().filter(|file| file.path.ends_with(".wasm")).count();
    if modules != wasm::MODULES.len() {
        wrong.push(format!("{modules} files end with .wasm, there are to be {}", wasm::MODULES.len()));
    }
    for name in ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "README.vi.md", "package.json"] {
        if !packed.files.iter().any(|file| file.path == name) {
            wrong.push(format!("{name} is missing"));
        }
    }
    let size = packed.core_size();
    if size > PACKAGE_BYTES {
        wrong.push(format!("{size} bytes unpacked without names of places, {PACKAGE_BYTES} at most"));
    }
    for path in files(&root.join("bindings/npm/dist"))? {
        let name = path.display().to_string();
        if name.ends_with(".d.ts")
            && !name.ends_with("glue.d.ts")
            && says_any(&String::from_utf8_lossy(&read_bytes(&path)?))
        {
            wrong.push(format!("{name} has a type `any`"));
        }
    }
    if wrong.is_empty() {
        return Ok(format!("{} files, {size} bytes without names of places", packed.files.len()));
    }
    Err(Failure::new(format!("{list}{}", wrong.join("\n"))))
}

/// Whether declarations give anything the type `any`: not in a comment, and not as the name of a key.
fn says_any(declarations: &str) -> bool {
    let part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let code = declarations.lines().map(str::trim_start).filter(|line| !line.starts_with(['*', '/']));
    code.into_iter().any(|line| {
        line.match_indices("any").any(|(at, any)| {
            let (before, after) = (&line[..at], &line[at + any.len()..]);
            !before.ends_with(part)
                && !after.starts_with(part)
                && !after.trim_start_matches('?').starts_with(':')
        })
    })
}

fn publint(root: &Path) -> Result<String, Failure> {
    run(tools::node_tool(root, "publint/src/cli.js")?.args(["run", ".", "--strict"])).map(|_| String::new())
}

/// What a user's TypeScript finds at each entry. The package is made of ES modules alone, which Node requires too.
fn attw(root: &Path) -> Result<String, Failure> {
    let attw = ["--pack", ".", "--profile", "esm-only", "--no-definitely-typed"];
    let others =
        ["--exclude-entrypoints", "./ansinh.wasm", "./casework.wasm", "./indicators.wasm", "./officers.wasm"];
    run(tools::node_tool(root, "@arethetypeswrong/cli/dist/index.js")?.args(attw).args(others))
        .map(|_| String::new())
}

/// Compiles `test/*.ts` as someone does who installed the package.
fn types(root: &Path) -> Result<String, Failure> {
    run(tools::node_tool(root, "typescript/bin/tsc")?.args(["--project", "tsconfig.test.json"]))
        .map(|_| String::new())
}

fn node_tests(root: &Path) -> Result<String, Failure> {
    node_test(root, "bindings/npm/test", |_| {})
}

/// Packs and installs the package, and loads it in Node and by bundlers.
fn packaging(root: &Path) -> Result<String, Failure> {
    let chromium = tools::chromium()?;
    node_test(root, "tests/packaging", |node| {
        node.env("CHROMIUM", &chromium);
    })
}

fn browser_tests(root: &Path) -> Result<String, Failure> {
    let chromium = tools::chromium()?;
    let service = Service::for_tests(root)?;
    node_test(root, "tests/browser", |node| {
        node.env("ANSINH_URL", &service.address).env("CHROMIUM", &chromium);
    })
}

/// Runs the tests of a folder, and sees to it that none is left out.
fn node_test(root: &Path, folder: &str, prepare: impl FnOnce(&mut Command)) -> Result<String, Failure> {
    let tests =
        files(&root.join(folder))?.into_iter().filter(|path| path.to_string_lossy().ends_with(".test.mjs"));
    let tests: Vec<PathBuf> = tests.collect();
    if tests.is_empty() {
        return Err(Failure::new(format!("there is no test in {folder}")));
    }
    let mut node = tools::node()?;
    node.args(["--test", "--test-reporter", "spec"]).args(tests).current_dir(root);
    prepare(&mut node);
    let output = run(&mut node)?;
    let total = |word: &str| -> u32 {
        let lines = output.lines().rev();
        lines
            .filter_map(|line| line.trim_start_matches(['ℹ', ' ']).strip_prefix(word)?.trim().parse().ok())
            .next()
            .unwrap_or(0)
    };
    counted(total("pass"), total("skipped") + total("todo"))
}

/// Where the runners of the conformance cases leave what they found.
const LINES: &str = "target/conformance";

/// Native, Node and Chromium give the same bytes for every case.
fn parity(root: &Path) -> Result<String, Failure> {
    let count = |kind: &str| -> Result<usize, Failure> {
        let text = read_bytes(&root.join("tests/conformance/generated").join(format!("{kind}.jsonl")))?;
        Ok(text.iter().filter(|byte| **byte == b'\n').count())
    };
    let (drafts, situations, lines) = (count("drafts")?, count("situations")?, compared(root)?);
    Ok(format!("{drafts} drafts and {situations} situations among {lines} lines, the same bytes three times"))
}

/// The same for so many drafts and situations of another seed. Returns the lines compared.
pub fn generated_parity(root: &Path, count: u32, seed: u32) -> Result<usize, Failure> {
    const FOLDER: &str = "target/xtask/generated";
    let _ = fs::remove_dir_all(root.join(LINES));
    let folder = root.join(FOLDER);
    let script = root.join("bindings/npm/test/generate.mjs");
    run(tools::node()?.arg(script).args([count.to_string(), seed.to_string()]).arg(&folder))?;
    run(cargo(root)
        .args(["test", "--quiet", "--release", "--package", "ansinh", "--all-features", "--test", "suite"])
        .args(["--", "conformance::generated_"])
        .env("ANSINH_GENERATED", &folder))?;
    let (chromium, service) = (tools::chromium()?, Service::for_tests(root)?);
    for (script, tests) in [
        ("bindings/npm/test/wire.test.mjs", "generated"),
        ("tests/browser/conformance.test.mjs", "drafts|situations"),
    ] {
        run(tools::node()?
            .args(["--max-old-space-size=4096", "--test", "--test-name-pattern", tests, script])
            .current_dir(root)
            .env("ANSINH_GENERATED", &folder)
            .env("ANSINH_URL", &service.address)
            .env("CHROMIUM", &chromium))?;
    }
    compared(root)
}

/// The lines that the runners wrote, if all wrote the same.
fn compared(root: &Path) -> Result<usize, Failure> {
    const RUNNERS: [&str; 3] = ["native", "node", "chromium"];
    let mut kinds: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for path in files(&root.join(LINES))? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some((kind, runner)) = name.strip_suffix(".jsonl").and_then(|name| name.rsplit_once('.')) {
            kinds.entry(kind.to_owned()).or_default().insert(runner.to_owned());
        }
    }
    if kinds.is_empty() {
        return Err(Failure::new(format!("no runner wrote to {LINES}")));
    }
    let mut lines = 0;
    let mut wrong = Vec::new();
    for (kind, runners) in &kinds {
        let missing: Vec<_> = RUNNERS.iter().filter(|runner| !runners.contains(**runner)).collect();
        if !missing.is_empty() {
            wrong.extend(missing.iter().map(|runner| format!("{LINES}/{kind}.{runner}.jsonl is missing")));
            continue;
        }
        let read = |runner: &str| read_bytes(&root.join(LINES).join(format!("{kind}.{runner}.jsonl")));
        let native = read("native")?;
        lines += native.iter().filter(|byte| **byte == b'\n').count();
        for runner in ["node", "chromium"] {
            wrong.extend(difference(&native, &read(runner)?).map(|at| format!("{kind}, {runner}: {at}")));
        }
    }
    if wrong.is_empty() { Ok(lines) } else { Err(Failure::new(wrong.join("\n"))) }
}

/// The first line in which two outputs differ.
fn difference(native: &[u8], other: &[u8]) -> Option<String> {
    if native == other {
        return None;
    }
    let mut lines = native.split(|byte| *byte == b'\n').zip(other.split(|byte| *byte == b'\n')).enumerate();
    let Some((at, (ours, theirs))) = lines.find(|(_, (ours, theirs))| ours != theirs) else {
        return Some("one has more lines than the other".to_owned());
    };
    let text = String::from_utf8_lossy;
    Some(format!("line {}\n  native: {}\n  here:   {}", at + 1, text(ours), text(theirs)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_name_the_line() {
        assert_eq!(difference(b"a\nb\n", b"a\nb\n"), None);
        assert!(difference(b"a\nb\n", b"a\nc\n").is_some_and(|at| at.starts_with("line 2")));
        assert!(difference(b"a\n", b"a\nb\n").is_some());
    }

    #[test]
    fn numbers_stand_before_their_word() {
        let line =
            "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!((count(line, "passed"), count(line, "ignored")), (12, 3));
    }

    #[test]
    fn any_is_found_in_code_alone() {
        assert!(says_any("export function f(x: any): void;"));
        assert!(says_any("    rows: readonly any[];"));
        assert!(!says_any("    any: Condition[];"));
        assert!(!says_any("/** of any day */\n * any\nexport interface Company {}"));
    }
}
