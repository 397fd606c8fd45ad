//! `ansinh`: decides entitlements and checks forms, JSON lines in and JSON lines out.

mod assess;
mod benefits;
mod check;
mod classify;
mod count;
mod csv;
mod indicators;
mod law;
mod laws;
mod line_error;
mod lines;
mod options;
mod payments;
mod person;
mod procedure;
mod programme;
mod progress;
mod register;
mod request;
mod sheet;
mod timeline;
mod told;
mod whatif;

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use ansinh::programme::{Programme, ProgrammeError};
use ansinh::{CalendarError, Holidays, LawError, Rulebook};

use laws::Laws;
use line_error::LineError;
use lines::Lines;
use options::{Asked, Job, Verb};
use progress::Progress;

/// Why nothing more can be done.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}\nfor help: ansinh --help")]
    Usage(#[from] lexopt::Error),
    #[error("cannot read {}: {error}", path.display())]
    Read { path: PathBuf, error: io::Error },
    #[error("{}: {error}", path.display())]
    Law { path: PathBuf, error: LawError },
    #[error("{}: {error}", path.display())]
    Holidays { path: PathBuf, error: CalendarError },
    #[error("{0}")]
    Asked(law::LawFailure),
    #[error("{0}")]
    Indicators(indicators::IndicatorsFailure),
    #[error("{}: {error}", path.display())]
    Plan { path: PathBuf, error: ProgrammeError },
    #[error("{0}")]
    Programme(programme::ProgrammeFailure),
    #[error("cannot write the results: {0}")]
    Write(#[from] io::Error),
}

impl From<law::LawFailure> for Failure {
    fn from(failure: law::LawFailure) -> Self {
        match failure {
            law::LawFailure::Write(error) => Self::Write(error),
            other => Self::Asked(other),
        }
    }
}

impl From<indicators::IndicatorsFailure> for Failure {
    fn from(failure: indicators::IndicatorsFailure) -> Self {
        match failure {
            indicators::IndicatorsFailure::Write(error) => Self::Write(error),
            other => Self::Indicators(other),
        }
    }
}

impl From<programme::ProgrammeFailure> for Failure {
    fn from(failure: programme::ProgrammeFailure) -> Self {
        match failure {
            programme::ProgrammeFailure::Write(error) => Self::Write(error),
            other => Self::Programme(other),
        }
    }
}

/// What keeps a line from being answered.
enum Stop {
    /// The line is bad; the next may be good.
    Line(LineError),
    /// The answer cannot be written.
    Write(io::Error),
}

impl From<LineError> for Stop {
    fn from(error: LineError) -> Self {
        Self::Line(error)
    }
}

impl From<serde_json::Error> for Stop {
    fn from(error: serde_json::Error) -> Self {
        Self::Write(error.into())
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        // Whoever reads the results has enough of them.
        Err(Failure::Write(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = writeln!(io::stderr(), "ansinh: {failure}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<ExitCode, Failure> {
    match options::read(lexopt::Parser::from_env())? {
        Asked::Words(words) => io::stdout().write_all(words.as_bytes())?,
        Asked::Law(job) => {
            let law = with(&job.law)?;
            let mut out = io::BufWriter::new(io::stdout().lock());
            law::answer(&job, law.as_ref().unwrap_or_else(|| Rulebook::builtin()), &mut out)?;
            out.flush()?;
        }
        Asked::Indicators(job) => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let good = indicators::answer(&job, &mut out)?;
            out.flush()?;
            return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Asked::Count(job) => {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let good = count::answer(&job, &mut out)?;
            out.flush()?;
            return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
        Asked::Programme(job) => {
            let supplied = match &job.file {
                Some(path) => {
                    let plan = Programme::from_json(&read(path)?);
                    Some(plan.map_err(|error| Failure::Plan { path: path.clone(), error })?)
                }
                None => None,
            };
            let mut out = io::BufWriter::new(io::stdout().lock());
            programme::answer(&job, supplied.as_ref(), &mut out)?;
            out.flush()?;
        }
        Asked::Job(job) => {
            let law = with(&job.law)?;
            let holidays = holidays(&job.holidays)?;
            let law = law.as_ref().unwrap_or_else(|| Rulebook::builtin());
            let reformed = reformed(law, &job.reform)?;
            let mut laws = Laws::new(law, reformed.as_ref());
            let good = answer(&job, &mut laws, holidays.as_ref().unwrap_or_else(|| Holidays::builtin()))?;
            return Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE });
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The built-in law with the instruments of these files; `None` without files.
fn with(files: &[PathBuf]) -> Result<Option<Rulebook>, Failure> {
    let mut law = None;
    for path in files {
        let known = law.as_ref().unwrap_or_else(|| Rulebook::builtin());
        let with = known.with_json(&read(path)?);
        law = Some(with.map_err(|error| Failure::Law { path: path.clone(), error })?);
    }
    Ok(law)
}

/// The law as reforms would leave it, one after another; `None` without files.
fn reformed(law: &Rulebook, files: &[PathBuf]) -> Result<Option<Rulebook>, Failure> {
    let mut reformed = None;
    for path in files {
        let with = reformed.as_ref().unwrap_or(law).reformed_json(&read(path)?);
        reformed = Some(with.map_err(|error| Failure::Law { path: path.clone(), error })?);
    }
    Ok(reformed)
}

/// The built-in holidays with the years of these files; `None` without files.
fn holidays(files: &[PathBuf]) -> Result<Option<Holidays>, Failure> {
    let mut holidays = None;
    for path in files {
        let known = holidays.as_ref().unwrap_or_else(|| Holidays::builtin());
        let with = known.with_json(&read(path)?);
        holidays = Some(with.map_err(|error| Failure::Holidays { path: path.clone(), error })?);
    }
    Ok(holidays)
}

/// The text of a file, without the mark of UTF-8.
fn read(path: &PathBuf) -> Result<String, Failure> {
    let text = std::fs::read_to_string(path).map_err(|error| Failure::Read { path: path.clone(), error })?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

/// A file, or standard input; and its size, if that is known.
fn open(path: Option<&Path>) -> io::Result<(Box<dyn Read>, Option<u64>)> {
    let Some(path) = path else { return Ok((Box::new(io::stdin().lock()), None)) };
    let file = File::open(path)?;
    let size = file.metadata().ok().filter(std::fs::Metadata::is_file).map(|of| of.len());
    Ok((Box::new(file), size))
}

/// Answers every line; whether all were good.
fn answer(job: &Job, laws: &mut Laws<'_>, holidays: &Holidays) -> Result<bool, Failure> {
    if job.headings {
        csv::headings(job, &mut io::stdout().lock())?;
        return Ok(true);
    }
    let path = || job.input.clone().unwrap_or_else(|| "standard input".into());
    let unreadable = |error| Failure::Read { path: path(), error };
    let (input, size) = open(job.input.as_deref()).map_err(unreadable)?;
    let progress = Progress::new(size, job.progress);
    let input = progress.reading(input);
    if job.csv {
        let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
        let good = csv::answer(job, laws, input, &mut out, &progress);
        let good = good.map_err(|error| match error.downcast::<csv::Unreadable>() {
            Ok(csv::Unreadable(error)) => unreadable(error),
            Err(error) => Failure::Write(error),
        })?;
        out.flush()?;
        return Ok(good);
    }
    let mut lines = Lines::new(input);
    let mut out = io::BufWriter::with_capacity(1 << 16, io::stdout().lock());
    let mut good = true;
    let mut sum = whatif::Sum::default();
    loop {
        // Whoever sends one line and waits for its answer gets it.
        if lines.must_wait() {
            out.flush()?;
        }
        let Some((number, line)) = lines.next().map_err(unreadable)? else { break };
        let answered = line.map_err(Stop::from).and_then(|line| match job.verb {
            Verb::Assess => assess::answer(line, job, laws, &mut out),
            Verb::Benefits => benefits::answer(line, laws, &mut out),
            Verb::Classify => classify::answer(line, job, &mut out),
            Verb::Check => check::answer(line, job, laws.now(), &mut out),
            Verb::Timeline => timeline::answer(line, job, laws, &mut out),
            Verb::Procedure => procedure::answer(line, laws.now(), holidays, &mut out),
            Verb::WhatIf => whatif::answer(line, job, laws, &mut sum, &mut out),
            Verb::Register => register::answer(line, job, laws, &mut out),
            Verb::Payments => payments::answer(line, job, laws, &mut out),
            Verb::Sheet => sheet::answer(line, job, laws, holidays, &mut out),
        });
        match answered {
            Ok(()) if job.totals => {}
            Ok(()) => out.write_all(b"\n")?,
            Err(Stop::Write(error)) => return Err(error.into()),
            Err(Stop::Line(error)) => {
                good = false;
                // In order, where both end up in one place.
                out.flush()?;
                let told = error.line(number, job.language);
                progress.aside(|| _ = io::stderr().write_all(told.as_bytes()));
            }
        }
    }
    if job.totals {
        serde_json::to_writer(&mut out, &sum).map_err(io::Error::from)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    Ok(good)
}
