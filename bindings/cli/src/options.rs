//! The command line.

use std::ffi::OsStr;
use std::path::PathBuf;

use ansinh::messages::Language;
use ansinh::{Month, Place, parse_date};
use chrono::NaiveDate;
use lexopt::prelude::{Long, Short, Value};

use crate::count::{self, CountJob};
use crate::indicators::{self, IndicatorsJob};
use crate::request::{Defaults, Key};

/// What is asked for.
pub enum Asked {
    /// Help or the version.
    Words(&'static str),
    /// Lines to answer.
    Job(Job),
    /// The law itself.
    Law(LawJob),
    /// What reports come to.
    Indicators(IndicatorsJob),
    /// Reports counted from records.
    Count(CountJob),
    /// The plans.
    Programme(ProgrammeJob),
}

/// What is asked about the plans.
pub struct ProgrammeJob {
    /// One plan; `None`: all.
    pub id: Option<String>,
    /// A plan in a file, instead of those of the library.
    pub file: Option<PathBuf>,
    pub of: OfProgramme,
    /// A plan of the library to compare the targets with.
    pub beside: Option<String>,
    pub language: Language,
    pub text: bool,
}

/// What of a plan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OfProgramme {
    Plan,
    Findings,
    Calendar(u16),
}

/// What is asked about the law.
pub struct LawJob {
    /// A citation or an id; `None`: everything that is in force.
    pub citation: Option<String>,
    pub on: Option<NaiveDate>,
    pub place: Option<Place>,
    pub language: Language,
    /// Instruments to add to the built-in law.
    pub law: Vec<PathBuf>,
    pub json: bool,
}

/// Lines to answer.
pub struct Job {
    pub verb: Verb,
    /// `None`: standard input.
    pub input: Option<PathBuf>,
    pub language: Language,
    /// Instruments to add to the built-in law.
    pub law: Vec<PathBuf>,
    /// Lists of holidays to add to the built-in ones.
    pub holidays: Vec<PathBuf>,
    /// Reforms, one after another, of which a what-if tells the effect.
    pub reform: Vec<PathBuf>,
    /// What lines say where they say nothing.
    pub defaults: Defaults,
    /// Whether a table is read and written, rather than lines of JSON.
    pub csv: bool,
    /// Whether only the headings of a table are wanted.
    pub headings: bool,
    /// Whether only totals are wanted.
    pub totals: bool,
    /// Whether progress is shown, be the input long or not.
    pub progress: bool,
    pub explain: bool,
    /// Whether the canonical document is wanted.
    pub value: bool,
    /// Whether text for printing is wanted, instead of JSON.
    pub text: bool,
}

/// What to do with each line of a job.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    Assess,
    Benefits,
    Check,
    Classify,
    Timeline,
    Procedure,
    WhatIf,
    Register,
    Payments,
    Sheet,
}

const EXPECTED_VERB: &str = "expected `assess`, `timeline`, `whatif`, `benefits`, `check`, `classify`, `procedure`, `register`, \
                             `payments`, `sheet`, `count`, `indicators`, `programme` or `law`";
const HOLIDAYS_BELONG: &str = "`--holidays` belongs to `procedure` and `sheet`";
const TEXT_BELONGS: &str = "`--text` belongs to `payments`, `sheet` and `programme`";
const PROGRAMME_BELONGS: &str =
    "`--id`, `--file`, `--findings`, `--calendar` and `--beside` belong to `programme`";

const VERSION: &str = concat!("ansinh ", env!("CARGO_PKG_VERSION"), "\n");

pub fn read(mut words: lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut verb = None;
    let (mut of_law, mut of_programme) = (false, false);
    let (mut id, mut file, mut beside) = (None, None, None);
    let (mut findings, mut calendar) = (false, None);
    let mut help = false;
    let (mut on, mut place, mut json) = (None, None, false);
    let mut job = Job {
        verb: Verb::Assess,
        input: None,
        language: Language::default(),
        law: Vec::new(),
        holidays: Vec::new(),
        reform: Vec::new(),
        defaults: Defaults::default(),
        csv: false,
        headings: false,
        totals: false,
        progress: false,
        explain: false,
        value: false,
        text: false,
    };
    let mut rest = Vec::new();
    while let Some(word) = words.next()? {
        match word {
            Short('h') | Long("help") => help = true,
            Short('V') | Long("version") => return Ok(Asked::Words(VERSION)),
            Long("lang") => job.language = language_of(&mut words)?,
            Long("law") => job.law.push(words.value()?.into()),
            Long("holidays") => job.holidays.push(words.value()?.into()),
            Long("explain") => job.explain = true,
            Long("value") => job.value = true,
            Long("text") => job.text = true,
            Long("json") => json = true,
            Long("id") => id = Some(words.value()?.to_string_lossy().into_owned()),
            Long("file") => file = Some(PathBuf::from(words.value()?)),
            Long("beside") => beside = Some(words.value()?.to_string_lossy().into_owned()),
            Long("findings") => findings = true,
            Long("calendar") => {
                let year = words.value()?;
                let read = year.to_str().and_then(|year| year.parse().ok());
                let read = read.filter(|year| (1900..=2200).contains(year));
                calendar = Some(read.ok_or_else(|| format!("expected `--calendar` a year, found {year:?}"))?);
            }
            Long("csv") => job.csv = true,
            Long("headings") => job.headings = true,
            Long("totals") => job.totals = true,
            Long("progress") => job.progress = true,
            Long("reform") => job.reform.push(words.value()?.into()),
            Long("on") => on = Some(read_day("on", &words.value()?)?),
            Long("known-on") => {
                let day = read_day("known-on", &words.value()?)?;
                job.defaults.add(Key::KnownOn, day.to_string());
            }
            Long("from") => job.defaults.add(Key::From, read_month("from", &words.value()?)?),
            Long("until") => job.defaults.add(Key::Until, read_month("until", &words.value()?)?),
            Long("place") => {
                let code = words.value()?;
                let read = code.to_str().and_then(|code| code.parse::<Place>().ok());
                place = Some(read.ok_or_else(|| {
                    format!(
                        "expected `--place` a province, or with a commune: 96 or 96/32248, found {code:?}"
                    )
                })?);
            }
            Value(word) if verb.is_none() && !of_law && !of_programme => match word.to_str() {
                Some("assess") => verb = Some(Verb::Assess),
                Some("benefits") => verb = Some(Verb::Benefits),
                Some("check") => verb = Some(Verb::Check),
                Some("classify") => verb = Some(Verb::Classify),
                Some("timeline") => verb = Some(Verb::Timeline),
                Some("whatif") => verb = Some(Verb::WhatIf),
                Some("procedure") => verb = Some(Verb::Procedure),
                Some("register") => verb = Some(Verb::Register),
                Some("payments") => verb = Some(Verb::Payments),
                Some("sheet") => verb = Some(Verb::Sheet),
                Some("law") => of_law = true,
                // Help is the same of all.
                Some("indicators" | "count") if help => verb = Some(Verb::Assess),
                Some("count") => match count::options(&mut words, job.language)? {
                    Ok(asked) => return Ok(Asked::Count(asked)),
                    Err(language) => {
                        job.language = language;
                        help = true;
                    }
                },
                Some("indicators") => match indicators::options(&mut words, job.language)? {
                    Ok(asked) => return Ok(Asked::Indicators(asked)),
                    Err(language) => {
                        job.language = language;
                        help = true;
                    }
                },
                Some("programme") => of_programme = true,
                _ => return Err(format!("{EXPECTED_VERB}, found {word:?}").into()),
            },
            Value(word) if of_law || rest.is_empty() => rest.push(word),
            other => return Err(other.unexpected()),
        }
    }
    if help {
        return Ok(Asked::Words(match job.language {
            Language::Vi => include_str!("help.vi.txt"),
            Language::En => include_str!("help.en.txt"),
        }));
    }
    let asks_programme =
        findings || [&id, &beside].iter().any(|it| it.is_some()) || file.is_some() || calendar.is_some();
    if asks_programme && !of_programme {
        return Err(PROGRAMME_BELONGS.into());
    }
    if of_programme {
        if let Some(word) = rest.pop() {
            return Err(format!("expected options of `programme`, found {word:?}").into());
        }
        if job.explain || job.value || json || on.is_some() || place.is_some() {
            return Err(
                "`--explain`, `--value`, `--json`, `--on` and `--place` do not belong to `programme`".into(),
            );
        }
        if !job.holidays.is_empty() || !job.law.is_empty() {
            return Err("`--law` and `--holidays` do not belong to `programme`".into());
        }
        let of = match (findings, calendar) {
            (true, Some(_)) => return Err("expected `--findings` or `--calendar`, not both".into()),
            (true, None) => OfProgramme::Findings,
            (false, Some(year)) => OfProgramme::Calendar(year),
            (false, None) => OfProgramme::Plan,
        };
        let (language, text) = (job.language, job.text);
        return Ok(Asked::Programme(ProgrammeJob { id, file, of, beside, language, text }));
    }
    if of_law {
        if job.explain || job.value {
            return Err("`--explain` and `--value` belong to `assess` and `check`".into());
        }
        if !job.holidays.is_empty() {
            return Err(HOLIDAYS_BELONG.into());
        }
        if job.text {
            return Err(TEXT_BELONGS.into());
        }
        if job.csv
            || job.headings
            || job.totals
            || !job.reform.is_empty()
            || job.defaults.other_than(&[]).is_some()
        {
            return Err("`--csv`, `--totals`, `--reform`, `--known-on`, `--from` and `--until` do not belong to `law`".into());
        }
        if place.is_some() && on.is_none() {
            return Err("`--place` needs `--on`: what is in force in a place depends on the day".into());
        }
        // An article may be asked for with or without quotation marks.
        let words: Vec<_> = rest.iter().map(|word| word.to_string_lossy()).collect();
        let citation = Some(words.join(" ")).filter(|words| !words.is_empty());
        if citation.is_none() && (on.is_none() || place.is_none()) {
            return Err("expected a citation, or `--on` and `--place` for all that is in force".into());
        }
        return Ok(Asked::Law(LawJob { citation, on, place, language: job.language, law: job.law, json }));
    }
    if json {
        return Err("`--json` belongs to `law`".into());
    }
    job.verb = verb.ok_or(EXPECTED_VERB)?;
    if let Some(on) = on {
        job.defaults.add(Key::On, on.to_string());
    }
    if let Some(place) = place {
        job.defaults.add(Key::Place, place.to_string());
    }
    fits(&job)?;
    if job.value && job.verb != Verb::Check {
        return Err("`--value` belongs to `check`".into());
    }
    if job.explain && !matches!(job.verb, Verb::Assess | Verb::Check | Verb::Classify) {
        return Err("`--explain` belongs to `assess`, `check` and `classify`".into());
    }
    if !job.holidays.is_empty() && !matches!(job.verb, Verb::Procedure | Verb::Sheet) {
        return Err(HOLIDAYS_BELONG.into());
    }
    if job.text && !matches!(job.verb, Verb::Payments | Verb::Sheet) {
        return Err(TEXT_BELONGS.into());
    }
    job.input = rest.pop().filter(|file| file != "-").map(PathBuf::from);
    Ok(Asked::Job(job))
}

/// Whether the options of a job fit its verb.
fn fits(job: &Job) -> Result<(), lexopt::Error> {
    let (keys, belong): (&[Key], _) = match job.verb {
        Verb::Assess => (
            &[Key::On, Key::Place, Key::KnownOn],
            "`assess` takes `--on`, `--place` and `--known-on` for lines that do not say",
        ),
        Verb::Timeline => (
            &[Key::From, Key::Until, Key::Place, Key::KnownOn],
            "`timeline` takes `--from`, `--until`, `--place` and `--known-on` for lines that do not say",
        ),
        Verb::WhatIf => (&[Key::On, Key::From, Key::Until, Key::Place, Key::KnownOn], ""),
        Verb::Classify => (&[Key::On], "`classify` takes `--on` for lines that do not say"),
        Verb::Benefits | Verb::Check | Verb::Procedure | Verb::Register | Verb::Payments | Verb::Sheet => (
            &[],
            "`--on`, `--place`, `--known-on`, `--from` and `--until` belong to `assess`, `timeline`, `whatif`, `classify` and `law`",
        ),
    };
    if job.defaults.other_than(keys).is_some() {
        return Err(belong.into());
    }
    if job.csv && !matches!(job.verb, Verb::Assess | Verb::Timeline | Verb::WhatIf | Verb::Classify) {
        return Err("`--csv` belongs to `assess`, `timeline`, `whatif` and `classify`".into());
    }
    if job.headings && !job.csv {
        return Err("`--headings` belongs to `--csv`".into());
    }
    if job.csv && job.explain {
        return Err("expected `--explain` or `--csv`: an explanation does not fit into a row".into());
    }
    if (job.totals || !job.reform.is_empty()) && job.verb != Verb::WhatIf {
        return Err("`--reform` and `--totals` belong to `whatif`".into());
    }
    if !job.reform.is_empty() && job.defaults.has(Key::KnownOn) {
        return Err("expected `--reform` or `--known-on`: a what-if has two sides".into());
    }
    Ok(())
}

fn read_day(name: &str, word: &OsStr) -> Result<NaiveDate, lexopt::Error> {
    let day = word.to_str().and_then(|day| parse_date(day).ok());
    day.ok_or_else(|| format!("expected `--{name}` a day as yyyy-MM-dd, found {word:?}").into())
}

fn read_month(name: &str, word: &OsStr) -> Result<String, lexopt::Error> {
    let month = word.to_str().and_then(|month| month.parse::<Month>().ok());
    let month = month.ok_or_else(|| format!("expected `--{name}` a month as yyyy-MM, found {word:?}"))?;
    Ok(month.to_string())
}

/// The language that `--lang` names.
pub fn language_of(words: &mut lexopt::Parser) -> Result<Language, lexopt::Error> {
    let code = words.value()?;
    let language = code.to_str().and_then(Language::from_code);
    language.ok_or_else(|| "expected `--lang vi` or `--lang en`".into())
}
