//! The build: `cargo xtask VERB`. Each verb does what is not yet done and skips what is fresh.

mod bench;
mod catalogue;
mod command;
mod fuzz;
mod generated;
mod holidays;
mod law;
mod law_procedure;
mod law_tables;
mod messages;
mod npm;
mod places;
mod portal;
mod programmes;
mod protection;
mod quality;
mod schemas;
mod service;
mod stamp;
mod test;
mod tools;
mod wasm;

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

/// What `cargo xtask` can do.
struct Verb {
    name: &'static str,
    does: &'static str,
    run: fn(&Path, &[String]) -> Result<(), Failure>,
}

const VERBS: &[Verb] = &[
    Verb {
        name: "law",
        does: "check the law files and plans, and write their tables",
        run: |root, _| generated::law(root),
    },
    Verb { name: "schemas", does: "write the JSON Schemas", run: |root, _| generated::schemas(root) },
    Verb { name: "types", does: "write the TypeScript types", run: |root, _| generated::types(root) },
    Verb { name: "wasm", does: "build the module for browsers and Node", run: |root, _| wasm::build(root) },
    Verb { name: "npm", does: "build the npm package", run: |root, _| npm::build(root) },
    Verb {
        name: "portal",
        does: "build everything and serve the example portal [--port N]",
        run: portal::run,
    },
    Verb {
        name: "test",
        does: "install what the tests need and run them all",
        run: |root, _| test::run_all(root),
    },
    Verb {
        name: "bench",
        does: "measure, one line of JSON for each figure",
        run: |root, _| bench::measure(root),
    },
    Verb {
        name: "quality",
        does: "measure how well the tests hold, which takes hours [schemas|parity|fuzz|mutants ...]",
        run: quality::measure,
    },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = arguments.first().map_or("", String::as_str);
    let Some(verb) = VERBS.iter().find(|verb| verb.name == asked) else {
        eprintln!("usage: cargo xtask VERB\n");
        VERBS.iter().for_each(|verb| eprintln!("  {:<9} {}", verb.name, verb.does));
        return ExitCode::from(2);
    };
    match (verb.run)(&root(), &arguments[1..]) {
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
