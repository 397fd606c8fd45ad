//! The files that are written from others and committed all the same: written here, and proven fresh.

use std::path::{Path, PathBuf};

use crate::command::{read, run, write};
use crate::stamp::Work;
use crate::{Failure, catalogue, law, places, programmes, schemas, tools};

/// Files and their contents.
type Files = Vec<(PathBuf, String)>;

const LAW: Work = Work {
    name: "law",
    from: &[
        "core/law",
        "core/calendar",
        "core/messages",
        "core/places",
        "core/programmes",
        "core/protection",
        "core/src",
        "bindings/xtask/src",
    ],
    to: &[
        "core/src/calendar/builtin.rs",
        "core/src/law/builtin/instruments.rs",
        "core/src/law/builtin/tables.rs",
        "core/src/law/builtin/texts.rs",
        "core/src/messages/builtin.rs",
        "core/src/place/builtin.rs",
        "core/src/programme/builtin.rs",
        "core/src/protection/builtin.rs",
    ],
};

const SCHEMAS: Work = Work {
    name: "schemas",
    from: &["core/src", "bindings/xtask/src", "Cargo.lock"],
    to: &["bindings/schemas"],
};

const TYPES: Work = Work {
    name: "types",
    from: &[
        "bindings/schemas",
        "bindings/npm/scripts",
        "bindings/npm/package-lock.json",
        "bindings/xtask/src",
    ],
    to: &["bindings/npm/src/generated/types.ts"],
};

/// Checks the law files and writes their tables.
pub fn law(root: &Path) -> Result<(), Failure> {
    LAW.unless_fresh(root, || store(root, law_files(root)?))
}

/// Writes the JSON Schemas.
pub fn schemas(root: &Path) -> Result<(), Failure> {
    SCHEMAS.unless_fresh(root, || store(root, schemas::generate(root)?))
}

/// Writes the TypeScript types.
pub fn types(root: &Path) -> Result<(), Failure> {
    schemas(root)?;
    tools::npm_ci(root)?;
    TYPES.unless_fresh(root, || store(root, types_files(root)?))
}

/// Fails unless every file is what would be written now.
pub fn check(root: &Path) -> Result<(), Failure> {
    let mut stale = Vec::new();
    for (verb, files) in
        [("law", law_files(root)?), ("schemas", schemas::generate(root)?), ("types", types_files(root)?)]
    {
        for (path, contents) in files {
            if read(&path).ok().as_ref() != Some(&contents) {
                let path = path.strip_prefix(root).unwrap_or(&path);
                stale.push(format!("{} is stale: cargo xtask {verb}", path.display()));
            }
        }
    }
    let known = [schemas::generate(root)?, programmes::generate(root)?].concat();
    for folder in [schemas::FOLDER, programmes::FOLDER].map(|folder| root.join(folder)) {
        for path in crate::command::files(&folder)? {
            if !known.iter().any(|(written, _)| *written == path) {
                stale.push(format!("{} is not written by anything: remove it", path.display()));
            }
        }
    }
    if stale.is_empty() { Ok(()) } else { Err(Failure::new(stale.join("\n"))) }
}

fn law_files(root: &Path) -> Result<Files, Failure> {
    let mut files = law::generate(root)?;
    files.extend(catalogue::generate(root)?);
    files.extend(programmes::generate(root)?);
    files.extend(places::generate(root).map_err(|error| Failure::new(error.to_string()))?);
    Ok(files)
}

fn types_files(root: &Path) -> Result<Files, Failure> {
    let package = root.join("bindings/npm");
    let types = run(tools::node()?.arg("scripts/types.mjs").current_dir(&package))?;
    Ok(vec![(package.join("src/generated/types.ts"), types)])
}

fn store(root: &Path, files: Files) -> Result<(), Failure> {
    for (path, contents) in files {
        if read(&path).ok().as_ref() != Some(&contents) {
            write(&path, contents)?;
            println!("  wrote {}", path.strip_prefix(root).unwrap_or(&path).display());
        }
    }
    Ok(())
}
