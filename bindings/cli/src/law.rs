//! `ansinh law`: what is in force, and what a citation says.

use std::io::{self, Write};

use ansinh::law::instrument::{Evidence, Text};
use ansinh::law::passage::{Passage, PassageKind};
use ansinh::messages::{self, Language};
use ansinh::{AssessError, Period, Rulebook};
use chrono::NaiveDate;
use serde::Serialize;

use crate::options::LawJob;

/// Why there is nothing to show.
#[derive(Debug, thiserror::Error)]
pub enum LawFailure {
    #[error("nothing stands at `{asked}`; expected an id of a result, or an article of {known}")]
    NotFound { asked: String, known: String },
    #[error("{0}")]
    Place(String),
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// A passage with its words.
#[derive(Serialize)]
struct Worded<'a> {
    #[serde(flatten)]
    passage: &'a Passage<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Text>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Text>,
}

/// Writes what is asked for.
pub fn answer(job: &LawJob, law: &Rulebook, out: &mut impl Write) -> Result<(), LawFailure> {
    let mut passages = match &job.citation {
        Some(asked) => at(law, asked)?,
        None => law.passages().collect(),
    };
    if let (Some(on), Some(place)) = (job.on, job.place) {
        place.check(on).map_err(|problem| {
            LawFailure::Place(messages::error(&AssessError::Place { place, on, problem }, job.language))
        })?;
        let in_force = law.in_force(on, place);
        passages.retain(|passage| in_force.contains(passage));
    } else if let Some(on) = job.on {
        passages.retain(|passage| passage.period.contains(on));
    }
    // Without a citation, an overview: what decides. Terms are behind the groups that name them.
    if job.citation.is_none() {
        passages.retain(|passage| passage.kind != PassageKind::Term);
    }
    // A row is told its days and evidence where they are not those of its instrument, told before.
    let mut told: Option<&Passage> = None;
    for passage in &passages {
        let text = law.text(&passage.id);
        let note = law.text(&format!("{}#note", passage.id));
        if job.json {
            serde_json::to_writer(&mut *out, &Worded { passage, text, note }).map_err(io::Error::from)?;
            out.write_all(b"\n")?;
        } else {
            let as_told = told.is_some_and(|home| {
                (home.instrument, home.period, home.evidence)
                    == (passage.instrument, passage.period, passage.evidence)
            });
            write(passage, text.as_ref(), job.language, out)?;
            if !as_told {
                writeln!(
                    out,
                    "      {}. {}.",
                    days(passage.period, job.language),
                    evidence(passage.evidence, job.language)
                )?;
            }
            if let Some(note) = note.filter(|_| job.citation.is_some()) {
                writeln!(out, "      {}", note.in_language(job.language))?;
            }
            if passage.kind == PassageKind::Instrument {
                told = Some(passage);
            }
        }
    }
    Ok(())
}

fn at<'r>(law: &'r Rulebook, asked: &str) -> Result<Vec<Passage<'r>>, LawFailure> {
    let found = law.explain(asked).map_or_else(|| law.cited(asked), |passage| vec![passage]);
    if found.is_empty() {
        let known: Vec<&str> = law.instruments().iter().map(|known| known.short.as_ref()).collect();
        return Err(LawFailure::NotFound { asked: asked.to_owned(), known: known.join(", ") });
    }
    Ok(found)
}

fn write(passage: &Passage, text: Option<&Text>, language: Language, out: &mut impl Write) -> io::Result<()> {
    match passage.kind {
        PassageKind::Instrument => writeln!(out, "{}  [{}]", passage.citation, passage.id)?,
        _ => writeln!(out, "  {}  [{}]", passage.citation, passage.id)?,
    }
    text.map_or(Ok(()), |text| writeln!(out, "      {}", text.in_language(language)))
}

fn days(period: Period, language: Language) -> String {
    let day = |day: NaiveDate| match language {
        Language::Vi => day.format("%d/%m/%Y").to_string(),
        Language::En => day.format("%Y-%m-%d").to_string(),
    };
    let last = period.until.and_then(|until| until.pred_opt());
    match (period.from, last, language) {
        (Some(from), Some(last), Language::Vi) => format!("Từ {} đến hết {}", day(from), day(last)),
        (Some(from), Some(last), Language::En) => format!("From {} to {}", day(from), day(last)),
        (Some(from), None, Language::Vi) => format!("Từ {}", day(from)),
        (Some(from), None, Language::En) => format!("Since {}", day(from)),
        (None, Some(last), Language::Vi) => format!("Đến hết {}", day(last)),
        (None, Some(last), Language::En) => format!("Until {}", day(last)),
        (None, None, Language::Vi) => "Không giới hạn thời gian".to_owned(),
        (None, None, Language::En) => "Without limit of time".to_owned(),
    }
}

fn evidence(evidence: Evidence, language: Language) -> &'static str {
    match (evidence, language) {
        (Evidence::FullText, Language::Vi) => "Đã đọc toàn văn",
        (Evidence::FullText, Language::En) => "Read in the full text",
        (Evidence::SecondHand, Language::Vi) => "Biết qua nguồn thứ cấp",
        (Evidence::SecondHand, Language::En) => "Known second-hand",
        (Evidence::Inferred, Language::Vi) => "Suy luận, chưa thấy văn bản",
        (Evidence::Inferred, Language::En) => "Inferred, the text was not seen",
    }
}
