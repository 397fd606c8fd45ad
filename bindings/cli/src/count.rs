//! `ansinh count`: the rows of a report, counted from the records of children. Each child counts once, by the key that
//! the caller gave it; whoever is not counted is told by the number of the line, and nothing else of the record is.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::path::PathBuf;

use ansinh::date::Period;
use ansinh::indicators::report::{HEADINGS, csv_cell};
use ansinh::indicators::{Kind, Measure, ReportPeriod, Units};
use ansinh::messages::Language;
use ansinh::protection::{ChildRecord, ClassifyError, Count, Predicate, count};
use chrono::NaiveDate;
use lexopt::prelude::{Long, Short, Value};
use serde::Serialize;

use crate::classify::KEYS;
use crate::csv;
use crate::indicators::{IndicatorsFailure, measures, read, units};
use crate::line_error::{LineError, Written};
use crate::lines::Lines;
use crate::options::language_of;
use crate::progress::Progress;
use crate::request::{Defaults, Key, Request, object};

/// What is asked about counts.
#[derive(Default)]
pub struct CountJob {
    measures: PathBuf,
    /// `None`: provinces and communes.
    units: Option<PathBuf>,
    period: Option<ReportPeriod>,
    /// Predicates that denominators are counted by, by id of the measure.
    out_of: Vec<(String, String)>,
    /// `None`: standard input.
    input: Option<PathBuf>,
    /// The unit of the records that do not say.
    pub defaults: Defaults,
    csv: bool,
    headings: bool,
    /// Whether a number is told although some children are not decided: how many are certain.
    certain: bool,
    progress: bool,
    pub language: Language,
}

/// Reads the rest of the command line; or, if help is asked for, its language.
pub fn options(
    words: &mut lexopt::Parser,
    language: Language,
) -> Result<Result<CountJob, Language>, lexopt::Error> {
    let mut job = CountJob { language, ..CountJob::default() };
    let mut measures = None;
    while let Some(word) = words.next()? {
        match word {
            Short('h') | Long("help") => return Ok(Err(job.language)),
            Long("measures") => measures = Some(words.value()?.into()),
            Long("units") => job.units = Some(words.value()?.into()),
            Long("unit") => job.defaults.add(Key::Unit, words.value()?.to_string_lossy().into_owned()),
            Long("period") if job.period.is_none() => {
                job.period = Some(read(words, "--period", "a period: 2025, 2025-H1")?);
            }
            Long("period") => {
                return Err("expected one `--period`: children are counted on its last day".into());
            }
            Long("out-of") => {
                let word = words.value()?.to_string_lossy().into_owned();
                let (measure, predicate) = word.split_once('=').ok_or_else(|| {
                    format!(
                        "expected `--out-of` a measure and a predicate: m08b=protection/any, found {word:?}"
                    )
                })?;
                job.out_of.push((measure.to_owned(), predicate.to_owned()));
            }
            Long("csv") => job.csv = true,
            Long("headings") => job.headings = true,
            Long("certain") => job.certain = true,
            Long("progress") => job.progress = true,
            Long("lang") => job.language = language_of(words)?,
            Value(file) if job.input.is_none() => job.input = Some(file.into()),
            other => return Err(other.unexpected()),
        }
    }
    job.input = job.input.filter(|file| file.as_os_str() != "-");
    if job.headings {
        return if job.csv { Ok(Ok(job)) } else { Err("`--headings` belongs to `--csv`".into()) };
    }
    job.measures = measures.ok_or(
        "`count` needs `--measures`: the id of a plan, or a file with a plan or a list of measures, in JSON",
    )?;
    if job.period.is_none() {
        return Err("`count` needs `--period`: children are counted on its last day".into());
    }
    Ok(Ok(job))
}

/// A measure that is counted.
struct Counted<'m> {
    measure: &'m Measure,
    numerator: Predicate,
    denominator: Option<Predicate>,
}

/// The records of one unit, each with its line.
#[derive(Default)]
struct OfUnit {
    lines: Vec<u64>,
    records: Vec<ChildRecord>,
}

/// Counts; whether every record was of use.
pub fn answer(job: &CountJob, out: &mut impl Write) -> Result<bool, IndicatorsFailure> {
    let Some(period) = job.period.filter(|_| !job.headings) else {
        csv::headings_of_children(job.language, out)?;
        return Ok(true);
    };
    let measures = measures(&job.measures)?.measures;
    let counted = counted(job, &measures, period)?;
    let units = units(job.units.as_deref(), job.language)?;
    let path = job.input.clone().unwrap_or_else(|| "standard input".into());
    let unreadable = |error| IndicatorsFailure::Read { path: path.clone(), error };
    let (input, size) = crate::open(job.input.as_deref()).map_err(unreadable)?;
    let progress = Progress::new(size, job.progress);
    let mut gather = Gather {
        units: &units,
        on: period.last_day(),
        days: Period { from: Some(period.last_day()), until: period.days().until },
        teller: Teller { job, progress: &progress, good: true },
        of: BTreeMap::new(),
    };
    let input = progress.reading(input);
    if job.csv {
        let mut teller = csv::Teller { language: job.language, progress: &progress, good: true };
        let read =
            csv::children::read(input, &job.defaults, &mut teller, |row, child| gather.take(row, child));
        read.map_err(unreadable)?;
        gather.teller.good &= teller.good;
    } else {
        let mut lines = Lines::new(input);
        while let Some((number, line)) = lines.next().map_err(unreadable)? {
            let child = line.and_then(|line| {
                let request = Request::read(line, KEYS, &job.defaults)?;
                let unit = request.required(Key::Unit, |it| it.as_str().map(str::to_owned))?;
                let record = ChildRecord::from_value(request.required(Key::Record, object)?);
                Ok((unit, record.map_err(LineError::Record)?))
            });
            gather.take(number, child);
        }
    }
    progress.stage(match job.language {
        Language::Vi => "đang đếm",
        Language::En => "counting",
    });
    gather.in_several_units();
    writeln!(out, "{}", HEADINGS.join(","))?;
    let no_denominator = |it: &&Counted<'_>| it.denominator.is_none() && it.measure.kind != Kind::Count;
    for it in counted.iter().filter(no_denominator).filter(|_| !gather.of.is_empty()) {
        gather.teller.warn(None, Some(&it.measure.id), &LineError::NoDenominator);
    }
    for at in gather.of.keys() {
        let Some(unit) = units.get(*at) else { continue };
        for row in rows(&counted, &unit.id, period, &gather.at_and_below(*at), &gather.teller) {
            let cells: Vec<String> = row.iter().map(|cell| csv_cell(cell)).collect();
            writeln!(out, "{}", cells.join(","))?;
        }
    }
    Ok(gather.teller.good)
}

/// The measures of the period that are counted by records.
fn counted<'m>(
    job: &CountJob,
    measures: &'m [Measure],
    period: ReportPeriod,
) -> Result<Vec<Counted<'m>>, IndicatorsFailure> {
    let failure = |problem: String| IndicatorsFailure::File { path: job.measures.clone(), problem };
    let predicate = |measure: &Measure, id: &str| {
        Predicate::from_id(id).map_err(|error| failure(format!("`{}`: {error}", measure.id)))
    };
    let mut counted = Vec::new();
    for measure in measures.iter().filter(|measure| measure.holds_on(period.last_day())) {
        let out_of = job.out_of.iter().find(|(id, _)| *id == measure.id).map(|(_, predicate)| predicate);
        let (Some(numerator), Kind::Rate { .. } | Kind::Count) = (&measure.counted_by, measure.kind) else {
            continue;
        };
        let denominator = match (measure.kind, out_of) {
            (Kind::Rate { .. }, Some(id)) => Some(predicate(measure, id)?),
            (_, Some(_)) => {
                return Err(IndicatorsFailure::Asked(format!("`--out-of`: `{}` is no rate", measure.id)));
            }
            (_, None) => None,
        };
        counted.push(Counted { measure, numerator: predicate(measure, numerator)?, denominator });
    }
    let is_counted = |id: &str| counted.iter().any(|it| it.measure.id == id);
    if let Some((id, _)) = job.out_of.iter().find(|(id, _)| !is_counted(id)) {
        let problem = format!("`--out-of`: no measure `{id}` is counted from records in {period}");
        return Err(IndicatorsFailure::Asked(problem));
    }
    if counted.is_empty() {
        return Err(failure(format!(
            "no measure is counted from records in {period}: expected one with a predicate as its `counted_by`"
        )));
    }
    Ok(counted)
}

/// Takes records apart by unit.
struct Gather<'j> {
    units: &'j Units,
    /// The last day of the period.
    on: NaiveDate,
    /// That day alone.
    days: Period,
    teller: Teller<'j>,
    of: BTreeMap<u32, OfUnit>,
}

impl Gather<'_> {
    fn take(&mut self, line: u64, child: Result<(String, ChildRecord), LineError>) {
        let child = child.and_then(|(unit, record)| {
            let unit = self.units.find(&unit, self.days).ok_or(LineError::NoUnit)?;
            let has_key = record.key.as_ref().is_some_and(|key| !key.is_empty());
            let not_born = record.birth_date.is_some_and(|born| born.age_on(self.on).is_none());
            match (has_key, not_born) {
                (false, _) => Err(LineError::NoKey),
                (_, true) => Err(LineError::Classify(ClassifyError::NotBorn { on: self.on })),
                _ => Ok((unit, record)),
            }
        });
        match child {
            Ok((unit, record)) => {
                let of = self.of.entry(unit).or_default();
                of.lines.push(line);
                of.records.push(record);
            }
            Err(error) => self.teller.line(line, &error),
        }
    }

    /// Takes out the children with records in several units: in which they are to be counted nobody can know, and once
    /// in each they would be counted twice above them.
    fn in_several_units(&mut self) {
        let mut of: BTreeMap<&str, (u32, bool)> = BTreeMap::new();
        for (unit, it) in &self.of {
            for key in it.records.iter().filter_map(|record| record.key.as_deref()) {
                let (first, several) = of.entry(key).or_insert((*unit, false));
                *several |= first != unit;
            }
        }
        let several: BTreeSet<String> =
            of.into_iter().filter(|(_, (_, several))| *several).map(|(key, _)| key.to_owned()).collect();
        if several.is_empty() {
            return;
        }
        let mut told = BTreeSet::new();
        for it in self.of.values_mut() {
            let all = std::mem::take(it);
            for (line, record) in all.lines.into_iter().zip(all.records) {
                if record.key.as_ref().is_some_and(|key| several.contains(key)) {
                    told.insert(line);
                } else {
                    it.lines.push(line);
                    it.records.push(record);
                }
            }
        }
        for line in told {
            self.teller.line(line, &LineError::SeveralUnits);
        }
        // Of a unit with none but these nothing is known: its counts are not 0.
        self.of.retain(|_, it| !it.lines.is_empty());
    }

    /// The records of a unit and of those below it: what it says of itself stands for them, too.
    fn at_and_below(&self, unit: u32) -> OfUnit {
        let mut all: Vec<(u64, &ChildRecord)> = Vec::new();
        for it in self.units.and_below(unit).into_iter().filter_map(|at| self.of.get(&at)) {
            all.extend(it.lines.iter().copied().zip(&it.records));
        }
        all.sort_by_key(|(line, _)| *line);
        let (lines, records) = all.into_iter().map(|(line, record)| (line, record.clone())).unzip();
        OfUnit { lines, records }
    }
}

/// The rows of a unit, and what is to be told of them.
fn rows(
    counted: &[Counted<'_>],
    unit: &str,
    period: ReportPeriod,
    of: &OfUnit,
    teller: &Teller<'_>,
) -> Vec<[String; HEADINGS.len()]> {
    let on = period.last_day();
    let lines = |positions: &[u64]| -> Vec<u64> {
        let line = |at: &u64| usize::try_from(*at).ok().and_then(|at| of.lines.get(at)).copied();
        positions.iter().filter_map(line).collect()
    };
    let mut rows = Vec::new();
    for (at, Counted { measure, numerator, denominator }) in counted.iter().enumerate() {
        let found = count(&of.records, numerator, on, measure.ages);
        let out_of = denominator.as_ref().map(|predicate| count(&of.records, predicate, on, measure.ages));
        // The same of every predicate.
        if at == 0 && !found.conflicting.is_empty() {
            teller.warn(Some(unit), None, &LineError::RecordsDiffer { lines: lines(&found.conflicting) });
        }
        for of in std::iter::once(&found).chain(&out_of).filter(|of| of.undetermined > 0) {
            let undecided = LineError::Undecided {
                predicate: of.predicate.clone(),
                children: of.undetermined,
                lines: lines(&of.undecided),
            };
            teller.warn(Some(unit), Some(&measure.id), &undecided);
        }
        // The one says nothing without the other.
        let number = |of: &Count| number(of, teller.job.certain);
        let denominator = out_of.as_ref().map(number);
        let is_known = denominator.as_ref().is_none_or(|number| !number.is_empty());
        let numerator = if is_known { number(&found) } else { String::new() };
        let denominator = denominator.filter(|_| !numerator.is_empty()).unwrap_or_default();
        rows.push([
            unit.to_owned(),
            period.to_string(),
            measure.id.clone(),
            numerator,
            denominator,
            String::new(),
            String::new(),
            source(&found, out_of.as_ref()),
        ]);
    }
    rows
}

/// How many there are. Nothing if some are not decided, for fewer would be said than there may be: unless it is asked how
/// many are certain, and some are.
fn number(of: &Count, certain: bool) -> String {
    let is_told = of.undetermined == 0 || (certain && of.counted > 0);
    if is_told { of.counted.to_string() } else { String::new() }
}

/// The predicates that it is counted by, and how many are not decided.
fn source(numerator: &Count, denominator: Option<&Count>) -> String {
    let one = |of: &Count| match of.undetermined {
        0 => of.predicate.clone(),
        several => format!("{} (undetermined: {several})", of.predicate),
    };
    match denominator {
        None => one(numerator),
        Some(denominator) => format!("{} : {}", one(numerator), one(denominator)),
    }
}

/// Tells what is wrong with lines, and what a count leaves open.
struct Teller<'j> {
    job: &'j CountJob,
    progress: &'j Progress,
    good: bool,
}

/// What a count leaves open.
#[derive(Serialize)]
struct Warning<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<&'a str>,
    warning: Written<'a>,
}

impl Teller<'_> {
    fn line(&mut self, number: u64, error: &LineError) {
        self.good = false;
        let language = self.job.language;
        let told = if self.job.csv { error.row(number, language) } else { error.line(number, language) };
        self.tell(&told);
    }

    /// Every line was of use all the same.
    fn warn(&self, unit: Option<&str>, measure: Option<&str>, of: &LineError) {
        let told = Warning { unit, measure, warning: of.written(self.job.language) };
        // Numbers and texts under texts: there is nothing that JSON could not hold.
        self.tell(&(serde_json::to_string(&told).unwrap_or_default() + "\n"));
    }

    fn tell(&self, told: &str) {
        self.progress.aside(|| _ = io::stderr().write_all(told.as_bytes()));
    }
}
