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
    let line = format!("apt-get install -y --no-install-recommends {}", PACKAGES.join(" "));
    let root = run(Command::new("id").arg("-u")).is_ok_and(|user| user.trim() == "0");
    if !root || on_path("apt-get").is_none() {
        return Err(Failure::new(format!(
            "the browser tests need Chromium: set CHROMIUM to its path, or type\n  sudo apt-get update && sudo {line}"
        )));
    }
    step("install Chromium", || {
        let apt = || {
            let mut apt = Command::new("apt-get");
            apt.env("DEBIAN_FRONTEND", "noninteractive");
            apt
        };
        run(apt().args(["update", "-q"]))?;
        run(apt().args(["install", "-y", "-q", "--no-install-recommends"]).args(PACKAGES))
    })?;
    on_path("chromium").ok_or_else(|| Failure::new("chromium was installed and is not on the PATH"))
}

/// Where the program is.
fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
