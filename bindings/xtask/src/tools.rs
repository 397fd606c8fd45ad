//! The tools of others that the build and the tests need: found, or installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Failure;
use crate::command::{cargo, run, step, succeeds};
use crate::stamp::Work;

/// The first Node whose `require` reads ES modules.
const NODE: (u32, u32) = (20, 19);

const NPM_CI: Work = Work {
    name: "npm-ci",
    from: &["bindings/npm/package-lock.json", "bindings/npm/package.json"],
    to: &["bindings/npm/node_modules/.package-lock.json"],
};

/// Node, if it is new enough.
pub fn node() -> Result<Command, Failure> {
    let wanted = format!("Node {}.{} or later is needed: https://nodejs.org", NODE.0, NODE.1);
    let version = run(Command::new("node").arg("--version")).map_err(|_| Failure::new(wanted.clone()))?;
    let mut parts =
        version.trim().trim_start_matches('v').split('.').map_while(|part| part.parse::<u32>().ok());
    match (parts.next(), parts.next()) {
        (Some(major), Some(minor)) if (major, minor) >= NODE => Ok(Command::new("node")),
        _ => Err(Failure::new(format!("{wanted} (this is {})", version.trim()))),
    }
}

/// npm, in the folder of the package.
pub fn npm(root: &Path) -> Command {
    let mut npm = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root.join("bindings/npm"));
    npm
}

/// Installs the JavaScript tools that the lock file names.
pub fn npm_ci(root: &Path) -> Result<(), Failure> {
    NPM_CI.unless_fresh(root, || run(npm(root).args(["ci", "--ignore-scripts"])).map(drop))
}

/// A tool that `npm_ci` installed, as a program for Node: the path of its script in `node_modules`.
pub fn node_tool(root: &Path, script: &str) -> Result<Command, Failure> {
    let mut node = node()?;
    node.arg(root.join("bindings/npm/node_modules").join(script)).current_dir(root.join("bindings/npm"));
    Ok(node)
}

/// The name of the target of the module.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the standard library for WebAssembly, unless it is there.
pub fn wasm_target() -> Result<(), Failure> {
    let library = run(Command::new("rustc").args(["--print", "target-libdir", "--target", WASM]))?;
    if Path::new(library.trim()).exists() {
        return Ok(());
    }
    step("add the WebAssembly target", || {
        run(Command::new("rustup").args(["target", "add", WASM])).map(drop).map_err(|Failure(why)| {
            Failure::new(format!("{why}\nadd the target by hand: rustup target add {WASM}"))
        })
    })
}

/// Adds rustfmt and clippy, unless they are there.
pub fn rust_components(root: &Path) -> Result<(), Failure> {
    for (verb, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if !succeeds(cargo(root).args([verb, "--version"])) {
            step(&format!("add {component}"), || {
                run(Command::new("rustup").args(["component", "add", component]))
            })?;
        }
    }
    Ok(())
}

/// What Debian calls the browser, and the fonts in which Vietnamese is drawn right.
const PACKAGES: [&str; 3] = ["chromium", "fonts-noto-core", "fonts-noto-mono"];

/// A Chromium: `$CHROMIUM`, or one that is installed, or one that is installed now.
pub fn chromium() -> Result<PathBuf, Failure> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        let path = PathBuf::from(path);
        let runs = succeeds(Command::new(&path).arg("--version"));
        let wrong = || Failure::new(format!("$CHROMIUM is {}, which does not run", path.display()));
        return if runs { Ok(path.clone()) } else { Err(wrong()) };
    }
    if let Some(path) = ["chromium", "google-chrome"].into_iter().find_map(on_path) {
        return Ok(path);
    }
    apt("Chromium", &PACKAGES)
        .map_err(|Failure(why)| Failure::new(format!("{why}\nor set CHROMIUM to the path of one")))?;
    on_path("chromium").ok_or_else(|| Failure::new("chromium was installed and is not on the PATH"))
}

/// Installs packages of Debian, or says how.
fn apt(what: &str, packages: &[&str]) -> Result<(), Failure> {
    let line = format!("apt-get install -y --no-install-recommends {}", packages.join(" "));
    let root = run(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0");
    if !root || on_path("apt-get").is_none() {
        return Err(Failure::new(format!(
            "the tests need {what}: type\n  sudo apt-get update && sudo {line}"
        )));
    }
    step(&format!("install {what}"), || {
        let apt = || {
            let mut apt = Command::new("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive");
            apt
        };
        run(apt().args(["update", "-q"]))?;
        run(apt().args(["install", "-y", "-q", "--no-install-recommends"]).args(packages)).map(drop)
    })
}

/// Where the program is.
fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// A tool of others that Cargo installs, and its version.
pub struct CargoTool {
    name: &'static str,
    version: &'static str,
}

/// Licences and sources of what is depended on.
pub const DENY: CargoTool = CargoTool { name: "cargo-deny", version: "0.20.2" };
/// Builds and runs fuzz targets.
pub const FUZZ: CargoTool = CargoTool { name: "cargo-fuzz", version: "0.13.2" };
/// Changes the code to see whether a test notices.
pub const MUTANTS: CargoTool = CargoTool { name: "cargo-mutants", version: "27.1.0" };

impl CargoTool {
    /// The tool in the folder of the workspace, installed beneath `target` first, unless it is there.
    ///
    /// As `cargo NAME` would run it, with its name for the first argument.
    pub fn command(&self, root: &Path) -> Result<Command, Failure> {
        let folder = root.join("target/xtask/tools").join(format!("{}-{}", self.name, self.version));
        let program = folder.join("bin").join(self.name).with_extension(std::env::consts::EXE_EXTENSION);
        if !program.exists() {
            step(&format!("install {} {}", self.name, self.version), || {
                let version = format!("{}@{}", self.name, self.version);
                // Unoptimised it is there in less than half the time, and has little to do itself.
                run(cargo(root)
                    .args(["install", "--quiet", "--locked", "--debug", &version, "--root"])
                    .arg(&folder)
                    .env("CARGO_PROFILE_DEV_DEBUG", "0")
                    .env("CARGO_TARGET_DIR", root.join("target/xtask/tools/build")))
            })?;
        }
        let mut command = Command::new(program);
        command.arg(self.name.trim_start_matches("cargo-")).current_dir(root);
        Ok(command)
    }
}

/// A compiler of C++, for the engine that fuzzes; installed where that can be done.
pub fn cxx() -> Result<(), Failure> {
    if std::env::var_os("CXX").is_some()
        || ["c++", "g++", "clang++"].into_iter().any(|name| on_path(name).is_some())
    {
        return Ok(());
    }
    apt("a C++ compiler", &["g++"])
}
