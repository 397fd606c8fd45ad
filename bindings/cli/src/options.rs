//! The command line.

use std::path::PathBuf;

use ansinh::messages::Language;
use lexopt::prelude::{Long, Short, Value};

/// What is asked for.
pub enum Asked {
    /// Help or the version.
    Words(&'static str),
    /// Lines to answer.
    Job(Job),
}

/// Lines to answer.
pub struct Job {
    pub verb: Verb,
    /// `None`: standard input.
    pub input: Option<PathBuf>,
    pub language: Language,
    /// Instruments to add to the built-in law.
    pub law: Vec<PathBuf>,
    pub explain: bool,
    /// Whether the canonical document is wanted.
    pub value: bool,
}

/// What to do with each line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Assess,
    Check,
}

const VERSION: &str = concat!("ansinh ", env!("CARGO_PKG_VERSION"), "\n");

pub fn read(mut words: lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut verb = None;
    let mut help = false;
    let mut job = Job {
        verb: Verb::Assess,
        input: None,
        language: Language::default(),
        law: Vec::new(),
        explain: false,
        value: false,
    };
    let mut file = None;
    while let Some(word) = words.next()? {
        match word {
            Short('h') | Long("help") => help = true,
            Short('V') | Long("version") => return Ok(Asked::Words(VERSION)),
            Long("lang") => {
                let code = words.value()?;
                let language = code.to_str().and_then(Language::from_code);
                job.language = language.ok_or("expected `--lang vi` or `--lang en`")?;
            }
            Long("law") => job.law.push(words.value()?.into()),
            Long("explain") => job.explain = true,
            Long("value") => job.value = true,
            Value(word) if verb.is_none() => {
                verb = Some(match word.to_str() {
                    Some("assess") => Verb::Assess,
                    Some("check") => Verb::Check,
                    _ => return Err(format!("expected `assess` or `check`, found {word:?}").into()),
                });
            }
            Value(word) if file.is_none() => file = Some(word),
            other => return Err(other.unexpected()),
        }
    }
    if help {
        return Ok(Asked::Words(match job.language {
            Language::Vi => include_str!("help.vi.txt"),
            Language::En => include_str!("help.en.txt"),
        }));
    }
    job.verb = verb.ok_or("expected `assess` or `check`")?;
    if job.value && job.verb == Verb::Assess {
        return Err("`--value` belongs to `check`".into());
    }
    job.input = file.filter(|file| file != "-").map(PathBuf::from);
    Ok(Asked::Job(job))
}
