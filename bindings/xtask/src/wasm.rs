//! `cargo xtask wasm`: the module for browsers and Node, and the JavaScript that loads it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::command::{cargo, read_bytes, run, run_bytes, step, target, write};
use crate::stamp::Work;
use crate::{Failure, generated, tools};

/// Where the module goes.
pub const MODULE: &str = "bindings/npm/dist/ansinh.wasm";

/// What wasm-opt does: for speed, which at Cargo's `opt-level = "s"` costs next to nothing in size. The lowest
/// addresses are the end of the stack, and hold nothing.
const OPTIMISE: [&str; 3] = ["-O3", "--converge", "--low-memory-unused"];

/// What the engines of 2021 and later can do, and the compiler takes for granted.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

const WORK: Work = Work {
    name: "wasm",
    from: &[
        "Cargo.toml",
        "Cargo.lock",
        "core/Cargo.toml",
        "core/src",
        "wasm",
        "bindings/npm/package-lock.json",
        "bindings/xtask/src/wasm.rs",
    ],
    to: &[MODULE, "bindings/npm/dist/glue.js", "bindings/npm/dist/glue.d.ts"],
};

/// Compiles, binds and optimises the module.
pub fn build(root: &Path) -> Result<(), Failure> {
    generated::law(root)?;
    tools::npm_ci(root)?;
    tools::wasm_target()?;
    WORK.unless_fresh(root, || {
        let compiled = step("  compile", || compile(root))?;
        let bound = step("  bind", || bind(root, &compiled))?;
        step("  optimise", || optimise(root, &bound))
    })?;
    let (raw, gzip) = sizes(root)?;
    println!("  ansinh.wasm: {raw} bytes, {gzip} with gzip -9");
    Ok(())
}

/// Bytes of the module as it is, and as `gzip -9` leaves it.
pub fn sizes(root: &Path) -> Result<(usize, usize), Failure> {
    let module = root.join(MODULE);
    let compressed = run_bytes(Command::new("gzip").args(["-9", "--no-name", "--stdout"]).arg(&module))?;
    Ok((read_bytes(&module)?.len(), compressed.len()))
}

fn compile(root: &Path) -> Result<PathBuf, Failure> {
    let target = target(root);
    run(cargo(root)
        .args(["build", "--quiet", "--package", "ansinh-wasm", "--profile", "wasm", "--target", tools::WASM])
        .arg("--target-dir")
        .arg(&target)
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", remap(root)?.join("\u{1f}")))?;
    Ok(target.join(tools::WASM).join("wasm/ansinh_wasm.wasm"))
}

/// Keeps the folders of this machine out of the module, so that it is the same bytes on every one.
fn remap(root: &Path) -> Result<Vec<String>, Failure> {
    let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).unwrap_or_default();
    let cargo_home =
        std::env::var_os("CARGO_HOME").map_or_else(|| Path::new(&home).join(".cargo"), PathBuf::from);
    let sysroot = run(Command::new("rustc").args(["--print", "sysroot"]).current_dir(root))?;
    let version = run(Command::new("rustc").arg("-vV").current_dir(root))?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or("unknown");
    let mut registries: Vec<PathBuf> = fs::read_dir(cargo_home.join("registry/src"))
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    registries.sort();
    let mut folders: Vec<(PathBuf, String)> = vec![
        (root.to_owned(), "/ansinh".to_owned()),
        (Path::new(sysroot.trim()).join("lib/rustlib/src/rust"), format!("/rustc/{commit}")),
    ];
    folders.extend(registries.into_iter().map(|registry| (registry, "/crates".to_owned())));
    Ok(folders.iter().map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect())
}

fn bind(root: &Path, compiled: &Path) -> Result<PathBuf, Failure> {
    let out = root.join("target/xtask/bound");
    let _ = fs::remove_dir_all(&out);
    let failed = |error| Failure::new(format!("wasm-bindgen: {error:#}"));
    Bindgen::new()
        .input_path(compiled)
        .out_name("glue")
        .web(true)
        .map_err(failed)?
        .typescript(true)
        // The entries of the package hand over the bytes: no bundler is to look for a file.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&out)
        .map_err(failed)?;
    let dist = root.join("bindings/npm/dist");
    for name in ["glue.js", "glue.d.ts"] {
        write(&dist.join(name), read_bytes(&out.join(name))?)?;
    }
    Ok(out.join("glue_bg.wasm"))
}

fn optimise(root: &Path, bound: &Path) -> Result<(), Failure> {
    run(tools::node_tool(root, "binaryen/bin/wasm-opt")?
        .arg("--mvp-features")
        .args(FEATURES)
        .args(OPTIMISE)
        .args(["--strip-debug", "--strip-producers", "--strip-target-features"])
        .arg(bound)
        .arg("-o")
        .arg(root.join(MODULE)))
    .map(drop)
}
