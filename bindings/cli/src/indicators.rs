//! `ansinh indicators`: what the reports of communes come to, and what is wrong with them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read, Write};
use std::num::NonZeroU64;
use std::path::{Path, PathBuf};

use ansinh::indicators::report::{
    Asked, Checked, RawReport, RawRow, SheetStyle, blank_sheet, message, printable,
};
use ansinh::indicators::{
    Course, Decimal, Figure, Figures, Measure, ReportPeriod, ReportingUnit, Rule, Sum, Suppression, UnitKind,
    Units,
};
use ansinh::messages::{Language, ToldIssue};
use ansinh::programme::{Programme, Scorecard};
use ansinh::{Severity, parse_date, place};
use lexopt::prelude::{Long, Short, Value};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::options::language_of;
use crate::progress::Progress;

/// What is asked about indicators.
#[derive(Default)]
pub struct IndicatorsJob {
    measures: PathBuf,
    /// `None`: provinces and communes.
    units: Option<PathBuf>,
    /// `None`: those of the children's programme.
    rules: Option<PathBuf>,
    courses: Option<PathBuf>,
    /// `None`: standard input.
    input: Option<PathBuf>,
    /// Ids of the units to tell of; none: those with a report, and all above them.
    of: Vec<String>,
    /// The periods asked for; none: any.
    periods: Vec<ReportPeriod>,
    level: Option<UnitKind>,
    change: Option<Decimal>,
    below: Option<NonZeroU64>,
    /// Whether a sheet asks by sex too.
    by_sex: bool,
    /// Whether to tell how the plan stands, in place of its figures.
    scorecard: bool,
    form: Form,
    progress: bool,
    language: Language,
}

/// How the answer is written.
#[derive(Default, PartialEq, Eq)]
enum Form {
    #[default]
    Json,
    Csv,
    Text,
    /// No answer: a sheet to be filled in.
    Sheet,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum IndicatorsFailure {
    #[error("cannot read {}: {error}", path.display())]
    Read { path: PathBuf, error: io::Error },
    #[error("{}: {problem}", path.display())]
    File { path: PathBuf, problem: String },
    #[error("{0}")]
    Asked(String),
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// Reads the rest of the command line; or, if help is asked for, its language.
pub fn options(
    words: &mut lexopt::Parser,
    language: Language,
) -> Result<Result<IndicatorsJob, Language>, lexopt::Error> {
    let mut job = IndicatorsJob { language, ..IndicatorsJob::default() };
    let mut measures = None;
    while let Some(word) = words.next()? {
        match word {
            Short('h') | Long("help") => return Ok(Err(job.language)),
            Long("measures") => measures = Some(words.value()?.into()),
            Long("units") => job.units = Some(words.value()?.into()),
            Long("rules") => job.rules = Some(words.value()?.into()),
            Long("courses") => job.courses = Some(words.value()?.into()),
            Long("unit") => job.of.push(words.value()?.to_string_lossy().into_owned()),
            Long("period") => job.periods.push(read(words, "--period", "a period: 2025, 2025-H1")?),
            Long("change") => job.change = Some(read(words, "--change", "per cent: 50")?),
            Long("suppress") => job.below = Some(read(words, "--suppress", "a count from 1: 5")?),
            Long("level") => {
                let kind = words.value()?.to_string_lossy().into_owned();
                let kind = serde_json::from_value(kind.into());
                job.level = Some(kind.map_err(|_| "expected `--level` a kind of unit: commune, school")?);
            }
            Long("csv") => job.form = Form::Csv,
            Long("text") => job.form = Form::Text,
            Long("sheet") => job.form = Form::Sheet,
            Long("by-sex") => job.by_sex = true,
            Long("scorecard") => job.scorecard = true,
            Long("progress") => job.progress = true,
            Long("lang") => job.language = language_of(words)?,
            Value(file) if job.input.is_none() => job.input = Some(file.into()),
            other => return Err(other.unexpected()),
        }
    }
    job.input = job.input.filter(|file| file.as_os_str() != "-");
    job.measures =
        measures.ok_or("`indicators` needs `--measures`: the id of a plan, or a file with a plan or a list of measures, in JSON")?;
    if job.form == Form::Sheet && job.periods.is_empty() {
        return Err("`--sheet` needs `--period`".into());
    }
    if job.scorecard && matches!(job.form, Form::Text | Form::Sheet) {
        return Err("`--scorecard` is written as JSON, or with `--csv`".into());
    }
    Ok(Ok(job))
}

pub fn read<T: std::str::FromStr>(
    words: &mut lexopt::Parser,
    option: &str,
    expected: &str,
) -> Result<T, lexopt::Error> {
    let word = words.value()?;
    let read = word.to_str().and_then(|word| word.parse().ok());
    read.ok_or_else(|| format!("expected `{option}` {expected}, found {word:?}").into())
}

/// Answers; whether there was no error in the report.
pub fn answer(job: &IndicatorsJob, out: &mut impl Write) -> Result<bool, IndicatorsFailure> {
    let known = measures(&job.measures)?;
    let measures = &known.measures[..];
    let units = units(job.units.as_deref(), job.language)?;
    let asked_for = asked_for(job, &units)?;
    if job.form == Form::Sheet {
        let leaves = units.iter().map(|(at, _)| at).filter(|at| units.is_leaf(*at));
        let of = if asked_for.is_empty() { leaves.collect() } else { asked_for };
        let style = SheetStyle { by_sex: job.by_sex, words: Some(job.language) };
        let sheet = blank_sheet(measures, &units, of, &job.periods, style);
        out.write_all(sheet.as_bytes())?;
        return Ok(true);
    }
    let rules: Vec<Rule> = job.rules.as_ref().map_or_else(|| Ok(Rule::of_children()), |path| file(path))?;
    let courses: Option<BTreeMap<String, Course>> =
        job.courses.as_ref().map(|path| file(path)).transpose()?;
    let asked =
        Asked { rules: &rules, periods: &job.periods, change: job.change, ..Asked::new(measures, &units) };
    let words = |vi, en| if job.language == Language::Vi { vi } else { en };
    let (bytes, progress) = bytes(job)?;
    progress.stage(words("đang kiểm tra", "checking"));
    let checked = report(job, &bytes, &asked)?;
    drop(bytes);
    tell(&checked, job.language, &progress, out)?;

    progress.stage(words("đang cộng", "adding up"));
    let periods = checked.report.periods();
    let figures =
        Figures { measures, units: &units, periods: &periods, level: job.level, courses: courses.as_ref() };
    let all = figures
        .published(
            &checked.report,
            &asked_for,
            job.below.map(|below| Suppression { below: below.get(), rules: &rules }),
        )
        .map_err(|error| IndicatorsFailure::Asked(error.to_string()))?;
    if job.scorecard {
        let plan = known.plan.as_ref().ok_or_else(|| {
            IndicatorsFailure::Asked("`--scorecard` needs a plan, `--measures` has a list".to_owned())
        })?;
        write_scorecards(plan, &all, &job.form, out)?;
        return Ok(is_good(&checked));
    }
    match job.form {
        Form::Json => {
            for figure in &all {
                serde_json::to_writer(&mut *out, figure).map_err(io::Error::from)?;
                out.write_all(b"\n")?;
            }
        }
        Form::Csv => write_csv(&all, out)?,
        Form::Text => {
            let rows = checked.report.rows.iter();
            let mut reported: BTreeSet<u32> = rows.flat_map(|row| units.and_above(row.unit)).collect();
            let events = checked.report.events.iter().map(|it| (&it.unit, (it.on, it.on), year_of(it.on)));
            let days = |of: ReportPeriod| (of.first_day(), of.last_day());
            let funds = checked.report.funds.iter().map(|it| (&it.unit, days(it.period), Some(it.period)));
            // Events and funds are told even where nothing was counted.
            let mut told = periods.clone();
            for (unit, (first, last), period) in funds.chain(events) {
                let Some(period) = period else { continue };
                let at = units.find(unit, period.days());
                reported.extend(at.into_iter().flat_map(|at| units.and_above(at)));
                let is_told = |it: &ReportPeriod| it.days().contains(first) && it.days().contains(last);
                if !told.iter().any(is_told) {
                    told.push(period);
                }
            }
            told.sort_unstable();
            let units_told = if asked_for.is_empty() { reported.into_iter().collect() } else { asked_for };
            for unit in units_told {
                for period in &told {
                    let words = (measures, &units);
                    let text = printable((unit, *period), &all, &checked.report, words, job.language);
                    writeln!(out, "{text}")?;
                }
            }
        }
        Form::Sheet => {}
    }
    Ok(is_good(&checked))
}

/// The year of a day.
fn year_of(day: chrono::NaiveDate) -> Option<ReportPeriod> {
    day.format("%Y").to_string().parse().ok()
}

fn is_good(checked: &Checked) -> bool {
    checked.untold == 0 && checked.issues.iter().all(|issue| issue.severity != Severity::Error)
}

/// Measures, and the plan that they are of, if they are of one.
pub struct Known {
    pub measures: Vec<Measure>,
    plan: Option<Programme>,
}

/// The measures that are named: those of a plan of the library by its id, or those of a file, a plan or a list.
pub fn measures(named: &Path) -> Result<Known, IndicatorsFailure> {
    let known = |plan: Programme| Known { measures: plan.measure.clone(), plan: Some(plan) };
    if let Some(plan) = named.to_str().and_then(Programme::by_id) {
        return Ok(known(plan.clone()));
    }
    let text = text(named)?;
    if text.trim_start().starts_with('{') {
        let plan = Programme::from_json(&text);
        return plan
            .map(known)
            .map_err(|error| IndicatorsFailure::File { path: named.to_owned(), problem: error.to_string() });
    }
    parsed(named, &text).map(|measures| Known { measures, plan: None })
}

/// The units of a file; without one, provinces and communes.
pub fn units(path: Option<&Path>, language: Language) -> Result<Units, IndicatorsFailure> {
    let Some(path) = path else {
        // The last day of the three tiers, and the last that is known.
        let days = [parse_date("2025-06-30").unwrap_or(place::AS_OF), place::AS_OF];
        return Ok(Units::administrative(&days));
    };
    let list: Vec<ReportingUnit> = file(path)?;
    Units::new(list).map_err(|issues| {
        let problem = issues.iter().map(|issue| message(issue, language));
        let problem = problem.collect::<Vec<_>>().join("\n");
        IndicatorsFailure::File { path: path.to_owned(), problem }
    })
}

/// The units that are named.
fn asked_for(job: &IndicatorsJob, units: &Units) -> Result<Vec<u32>, IndicatorsFailure> {
    let mut found = Vec::new();
    for id in &job.of {
        let last = units.find(id, ansinh::Period::default());
        let last = last.ok_or_else(|| IndicatorsFailure::Asked(format!("no unit has the id `{id}`")))?;
        found.push(last);
    }
    Ok(found)
}

/// A report as CSV, as JSON, or as one row of JSON a line.
fn report(job: &IndicatorsJob, bytes: &[u8], asked: &Asked<'_>) -> Result<Checked, IndicatorsFailure> {
    if bytes.trim_ascii_start().first() != Some(&b'{') {
        return Ok(asked.csv(bytes));
    }
    // The error of a parser may quote what it read: the line alone is told.
    let bad = |line: usize| IndicatorsFailure::File {
        path: path_of(job),
        problem: format!("line {line}: expected a report, or a row of one a line, as JSON"),
    };
    match serde_json::from_slice::<RawReport>(bytes) {
        Ok(raw) => Ok(asked.json(&raw)),
        Err(error) => {
            let lines = bytes.split(|byte| *byte == b'\n').enumerate();
            let rows = lines.filter(|(_, line)| !line.trim_ascii().is_empty());
            let rows = rows.map(|(at, line)| serde_json::from_slice(line).map_err(|_| at + 1));
            let rows: Result<Vec<RawRow<'static>>, usize> = rows.collect();
            match rows {
                Ok(rows) => Ok(asked.json(&RawReport { rows, ..RawReport::default() })),
                Err(line) => Err(bad(line.max(error.line()))),
            }
        }
    }
}

fn path_of(job: &IndicatorsJob) -> PathBuf {
    job.input.clone().unwrap_or_else(|| "standard input".into())
}

/// All of the input, and the bar of those who wait for it.
fn bytes(job: &IndicatorsJob) -> Result<(Vec<u8>, Progress), IndicatorsFailure> {
    let unreadable = |error| IndicatorsFailure::Read { path: path_of(job), error };
    let (input, size) = crate::open(job.input.as_deref()).map_err(unreadable)?;
    let progress = Progress::new(size, job.progress);
    let mut bytes = Vec::new();
    progress.reading(input).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok((bytes, progress))
}

fn tell(
    checked: &Checked,
    language: Language,
    progress: &Progress,
    out: &mut impl Write,
) -> Result<(), IndicatorsFailure> {
    // In order, where both end up in one place.
    out.flush()?;
    let mut told = String::new();
    for issue in &checked.issues {
        let of = ToldIssue { issue, message: message(issue, language) };
        told += &serde_json::to_string(&of).map_err(io::Error::from)?;
        told.push('\n');
    }
    if checked.untold > 0 {
        told += &format!("{{\"untold\":{}}}\n", checked.untold);
    }
    progress.aside(|| _ = io::stderr().write_all(told.as_bytes()));
    Ok(())
}

/// How a plan stands in one unit and period.
#[derive(Serialize)]
struct Card<'a> {
    unit: &'a str,
    period: ReportPeriod,
    #[serde(flatten)]
    scorecard: Scorecard,
}

fn write_scorecards(
    plan: &Programme,
    figures: &[Figure<'_>],
    form: &Form,
    out: &mut impl Write,
) -> io::Result<()> {
    if *form == Form::Csv {
        writeln!(
            out,
            "unit,period,group,met,missed,on_track,off_track,cannot_say,no_target,not_applicable,unknown,partial"
        )?;
    }
    // The figures of one unit and period follow one another only within a measure.
    let mut cards: BTreeMap<(&str, ReportPeriod), Vec<&Figure<'_>>> = BTreeMap::new();
    for figure in figures {
        cards.entry((figure.unit, figure.period)).or_default().push(figure);
    }
    for ((unit, period), figures) in cards {
        let standings = figures.iter().map(|figure| (figure.measure, figure.progress));
        let scorecard = plan.scorecard(period.year(), standings);
        if *form != Form::Csv {
            serde_json::to_writer(&mut *out, &Card { unit, period, scorecard })?;
            out.write_all(b"\n")?;
            continue;
        }
        let Scorecard { plan, objectives, actors } = scorecard;
        for score in [plan].iter().chain(&objectives).chain(&actors) {
            let numbers = [
                score.met,
                score.missed,
                score.on_track,
                score.off_track,
                score.cannot_say,
                score.no_target,
                score.not_applicable,
                score.unknown,
                score.partial,
            ];
            let numbers = numbers.map(|number| number.to_string()).join(",");
            writeln!(out, "{unit},{period},{},{numbers}", score.group)?;
        }
    }
    Ok(())
}

fn write_csv(figures: &[Figure<'_>], out: &mut impl Write) -> io::Result<()> {
    writeln!(
        out,
        "unit,period,measure,numerator,denominator,reports,rounded,outcome,track,missing,suppressed"
    )?;
    for figure in figures {
        let Sum { numerator, denominator, reports } = figure.sum.unwrap_or_default();
        let number = |count: u64| if figure.sum.is_some() { count.to_string() } else { String::new() };
        let code = |value: Option<serde_json::Value>| {
            value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
        };
        let cells = [
            figure.unit.to_owned(),
            figure.period.to_string(),
            figure.measure.to_owned(),
            number(numerator),
            number(denominator),
            number(u64::from(reports)),
            figure.rounded.clone().unwrap_or_default(),
            code(serde_json::to_value(figure.progress.outcome).ok()),
            code(figure.progress.track.and_then(|track| serde_json::to_value(track).ok())),
            figure.missing.join(" "),
            if figure.is_suppressed { "yes".to_owned() } else { String::new() },
        ];
        let cells: Vec<String> =
            cells.iter().map(|cell| ansinh::indicators::report::csv_cell(cell)).collect();
        writeln!(out, "{}", cells.join(","))?;
    }
    Ok(())
}

/// What a file in JSON holds. Its errors may be told: measures and units are nobody's secret.
fn file<T: DeserializeOwned>(path: &Path) -> Result<T, IndicatorsFailure> {
    parsed(path, &text(path)?)
}

/// The text of a file, without the mark of UTF-8.
fn text(path: &Path) -> Result<String, IndicatorsFailure> {
    let text = std::fs::read_to_string(path)
        .map_err(|error| IndicatorsFailure::Read { path: path.to_owned(), error })?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn parsed<T: DeserializeOwned>(path: &Path, text: &str) -> Result<T, IndicatorsFailure> {
    serde_json::from_str(text)
        .map_err(|error| IndicatorsFailure::File { path: path.to_owned(), problem: error.to_string() })
}
