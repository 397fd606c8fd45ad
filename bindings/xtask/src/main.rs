//! The build: `cargo xtask VERB`. Each verb does what is not yet done and skips what is fresh.

mod law;
mod places;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Why a verb could not be carried out.
#[derive(Debug)]
pub struct Failure(String);

impl Failure {
    /// A failure with what to tell the user.
    pub fn new(message: impl Into<String>) -> Self {
        Self(message.into())
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

const USAGE: &str = "usage: cargo xtask law

  law   check the law files and write their tables";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let verb = arguments.first().map_or("", String::as_str);
    let root = root();
    let done = match verb {
        "law" => law(&root),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(message)) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The workspace: two folders above this crate.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_owned()
}

fn law(root: &Path) -> Result<(), Failure> {
    let mut files = law::generate(root)?;
    files.extend(places::generate(root).map_err(|error| Failure::new(error.to_string()))?);
    for (path, text) in files {
        if std::fs::read_to_string(&path).ok().as_ref() != Some(&text) {
            std::fs::write(&path, text)?;
            println!("wrote {}", path.strip_prefix(root).unwrap_or(&path).display());
        }
    }
    Ok(())
}
