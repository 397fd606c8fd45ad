//! Running programs, and files with errors that name them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::Failure;

/// Runs to the end and returns what was written to standard output; everything written, if it fails.
pub fn run(command: &mut Command) -> Result<String, Failure> {
    run_bytes(command).map(|output| String::from_utf8_lossy(&output).into_owned())
}

/// The same for output that is not text.
pub fn run_bytes(command: &mut Command) -> Result<Vec<u8>, Failure> {
    let output = command.output().map_err(|error| {
        Failure::new(format!("cannot run {}: {error}", Path::new(command.get_program()).display()))
    })?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = [output.stdout, output.stderr].concat();
    let words: Vec<_> = command.get_args().map(|word| word.to_string_lossy()).collect();
    Err(Failure::new(format!(
        "{}\n{} {}: {}",
        String::from_utf8_lossy(&said).trim_end(),
        Path::new(command.get_program()).display(),
        words.join(" "),
        output.status
    )))
}

/// Whether the program exists and succeeds.
pub fn succeeds(command: &mut Command) -> bool {
    command.output().is_ok_and(|output| output.status.success())
}

/// The Cargo that runs this.
pub fn cargo(root: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root);
    cargo
}

/// The folder that Cargo builds into.
pub fn target(root: &Path) -> PathBuf {
    root.join(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Does a part of a verb and says how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T, Failure>) -> Result<T, Failure> {
    println!("{name} ...");
    let start = Instant::now();
    let done = work()?;
    println!("{name}: {:.1} s", start.elapsed().as_secs_f64());
    Ok(done)
}

/// A text file.
pub fn read(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| at(path, &error))
}

/// A file as bytes.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    fs::read(path).map_err(|error| at(path, &error))
}

/// Writes a file, and the folders it is in.
pub fn write(path: &Path, contents: impl AsRef<[u8]>) -> Result<(), Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| at(folder, &error))?;
    }
    fs::write(path, contents).map_err(|error| at(path, &error))
}

/// The files of a folder and of the folders in it, in order. None, if there is no such folder.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    if !folder.exists() {
        return Ok(found);
    }
    let mut entries: Vec<_> = fs::read_dir(folder)
        .and_then(Iterator::collect::<Result<_, _>>)
        .map_err(|error: std::io::Error| at(folder, &error))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    Ok(found)
}

fn at(path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}", path.display()))
}
