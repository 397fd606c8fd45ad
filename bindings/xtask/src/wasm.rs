//! `cargo xtask wasm`: the modules for browsers and Node, and the JavaScript that loads them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::command::{cargo, read_bytes, run, run_bytes, step, target, write};
use crate::stamp::Work;
use crate::{Failure, generated, tools};

/// Where a module and its JavaScript go.
const DIST: &str = "bindings/npm/dist";

/// A module, and the crate that it is made of.
pub struct Module {
    /// The name of the crate.
    pub package: &'static str,
    /// The profile that it is built in.
    profile: &'static str,
    /// The features of the crate, joined by commas.
    pub features: &'static str,
    /// The file in [`DIST`].
    pub file: &'static str,
    /// The file of its JavaScript in [`DIST`], without an extension. Modules that share one export the same functions.
    pub glue: &'static str,
}

/// What every portal loads: the forms of families and what a person is entitled to.
pub const FORMS: Module =
    Module { package: "ansinh-forms", profile: "wasm", features: "", file: "ansinh.wasm", glue: "glue" };
/// What the portals of officers load in its place: the same, and the forms of officers.
pub const OFFICERS: Module = Module { features: "officers", file: "officers.wasm", ..FORMS };
/// What officers load beside it: histories, benefits, procedures, supplied law.
pub const CASEWORK: Module = Module {
    package: "ansinh-casework",
    profile: "casework",
    features: "",
    file: "casework.wasm",
    glue: "casework-glue",
};
/// What those who count and report load: plans, reports, figures, children in special circumstances.
pub const INDICATORS: Module = Module {
    package: "ansinh-indicators",
    profile: "casework",
    features: "",
    file: "indicators.wasm",
    glue: "indicators-glue",
};
/// All of them.
pub const MODULES: [&Module; 4] = [&FORMS, &OFFICERS, &CASEWORK, &INDICATORS];

impl Module {
    /// Where the module is.
    pub fn path(&self, root: &Path) -> PathBuf {
        root.join(DIST).join(self.file)
    }

    /// Bytes of the module as it is, and as `gzip -9` leaves it.
    pub fn sizes(&self, root: &Path) -> Result<(usize, usize), Failure> {
        let module = self.path(root);
        let compressed = run_bytes(Command::new("gzip").args(["-9", "--no-name", "--stdout"]).arg(&module))?;
        Ok((read_bytes(&module)?.len(), compressed.len()))
    }
}

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
    to: &[
        "bindings/npm/dist/ansinh.wasm",
        "bindings/npm/dist/glue.js",
        "bindings/npm/dist/glue.d.ts",
        "bindings/npm/dist/officers.wasm",
        "bindings/npm/dist/casework.wasm",
        "bindings/npm/dist/casework-glue.js",
        "bindings/npm/dist/casework-glue.d.ts",
        "bindings/npm/dist/indicators.wasm",
        "bindings/npm/dist/indicators-glue.js",
        "bindings/npm/dist/indicators-glue.d.ts",
    ],
};

/// Compiles, binds and optimises the modules.
pub fn build(root: &Path) -> Result<(), Failure> {
    generated::law(root)?;
    tools::npm_ci(root)?;
    tools::wasm_target()?;
    WORK.unless_fresh(root, || {
        for module in MODULES {
            step("  compile", || compile(root, module))?;
            let bound = step("  bind", || bind(root, module))?;
            step("  optimise", || optimise(root, module, &bound))?;
        }
        Ok(())
    })?;
    for module in MODULES {
        let (raw, gzip) = module.sizes(root)?;
        println!("  {}: {raw} bytes, {gzip} with gzip -9", module.file);
    }
    Ok(())
}

/// One after the other: together they would share the features of the crates.
fn compile(root: &Path, module: &Module) -> Result<(), Failure> {
    run(cargo(root)
        .args(["build", "--quiet", "--package", module.package, "--features", module.features])
        .args(["--profile", module.profile, "--target", tools::WASM])
        .arg("--target-dir")
        .arg(target(root))
        .env_remove("RUSTFLAGS")
        .env("CARGO_ENCODED_RUSTFLAGS", remap(root)?.join("\u{1f}")))
    .map(drop)
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

fn bind(root: &Path, module: &Module) -> Result<PathBuf, Failure> {
    let compiled = target(root).join(tools::WASM).join(module.profile).join(module.package.replace('-', "_"));
    let out = root.join("target/xtask/bound");
    let _ = fs::remove_dir_all(&out);
    let failed = |error| Failure::new(format!("wasm-bindgen: {error:#}"));
    Bindgen::new()
        .input_path(compiled.with_extension("wasm"))
        .out_name(module.glue)
        .web(true)
        .map_err(failed)?
        .typescript(true)
        // The entries of the package hand over the bytes: no bundler is to look for a file.
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(&out)
        .map_err(failed)?;
    let dist = root.join(DIST);
    let shared =
        MODULES.iter().take_while(|other| other.file != module.file).any(|it| it.glue == module.glue);
    for name in [format!("{}.js", module.glue), format!("{}.d.ts", module.glue)] {
        let written = read_bytes(&out.join(&name))?;
        if shared && read_bytes(&dist.join(&name))? != written {
            return Err(Failure::new(format!("{name} is another for {}", module.file)));
        }
        write(&dist.join(&name), written)?;
    }
    Ok(out.join(format!("{}_bg.wasm", module.glue)))
}

fn optimise(root: &Path, module: &Module, bound: &Path) -> Result<(), Failure> {
    run(tools::node_tool(root, "binaryen/bin/wasm-opt")?
        .arg("--mvp-features")
        .args(FEATURES)
        .args(OPTIMISE)
        .args(["--strip-debug", "--strip-producers", "--strip-target-features"])
        .arg(bound)
        .arg("-o")
        .arg(module.path(root)))
    .map(drop)
}
