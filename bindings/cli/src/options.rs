//! The command line.

use std::path::PathBuf;

use ansinh::messages::Language;
use ansinh::{Place, parse_date};
use chrono::NaiveDate;
use lexopt::prelude::{Long, Short, Value};

/// What is asked for.
pub enum Asked {
    /// Help or the version.
    Words(&'static str),
    /// Lines to answer.
    Job(Job),
    /// The law itself.
    Law(LawJob),
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
    Timeline,
    Procedure,
    Register,
    Payments,
    Sheet,
}

const EXPECTED_VERB: &str = "expected `assess`, `timeline`, `benefits`, `check`, `procedure`, `register`, `payments`, `sheet`, \
                             `programme` or `law`";
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
        explain: false,
        value: false,
        text: false,
    };
    let mut rest = Vec::new();
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
            Long("on") => {
                let day = words.value()?;
                let read = day.to_str().and_then(|day| parse_date(day).ok());
                on = Some(read.ok_or_else(|| format!("expected `--on` a day as yyyy-MM-dd, found {day:?}"))?);
            }
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
                Some("timeline") => verb = Some(Verb::Timeline),
                Some("procedure") => verb = Some(Verb::Procedure),
                Some("register") => verb = Some(Verb::Register),
                Some("payments") => verb = Some(Verb::Payments),
                Some("sheet") => verb = Some(Verb::Sheet),
                Some("law") => of_law = true,
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
    if on.is_some() || place.is_some() || json {
        return Err("`--on`, `--place` and `--json` belong to `law`".into());
    }
    job.verb = verb.ok_or(EXPECTED_VERB)?;
    if job.value && job.verb != Verb::Check {
        return Err("`--value` belongs to `check`".into());
    }
    if job.explain && !matches!(job.verb, Verb::Assess | Verb::Check) {
        return Err("`--explain` belongs to `assess` and `check`".into());
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
