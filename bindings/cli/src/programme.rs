//! `ansinh programme`: the plans, what is found in them, and what they make due in a year.

use std::collections::BTreeMap;
use std::io::{self, Write};

use ansinh::law::instrument::{Evidence, Text};
use ansinh::messages::{self, Language};
use ansinh::programme::{Cycle, Due, Finding, Programme, Weight};
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::options::{OfProgramme, ProgrammeJob};

/// Why there is nothing to show.
#[derive(Debug, thiserror::Error)]
pub enum ProgrammeFailure {
    #[error("there is no plan `{asked}`; expected one of {known}")]
    NotFound { asked: String, known: String },
    #[error(transparent)]
    Write(#[from] io::Error),
}

/// A plan in the list of them.
#[derive(Serialize)]
struct Listed<'a> {
    id: &'a str,
    title: &'a Text,
    issuer: &'a Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<&'a str>,
    place: &'a str,
    from: u16,
    until: u16,
    findings: usize,
}

/// Writes what is asked for, of the plans that are supplied or of those of the library.
pub fn answer(
    job: &ProgrammeJob,
    supplied: Option<&Programme>,
    out: &mut impl Write,
) -> Result<(), ProgrammeFailure> {
    let all: Vec<&Programme> = match supplied {
        Some(plan) => vec![plan],
        None => Programme::builtin().iter().collect(),
    };
    let plans = match &job.id {
        Some(id) => vec![named(id, &all)?],
        None => all,
    };
    let beside = match &job.beside {
        Some(id) => Some(named(id, &Programme::builtin().iter().collect::<Vec<_>>())?),
        None => None,
    };
    for plan in &plans {
        if job.text {
            writeln!(
                out,
                "{} ({}–{})  [{}]",
                plan.title.in_language(job.language),
                plan.from,
                plan.until,
                plan.id
            )?;
        }
        match job.of {
            OfProgramme::Findings => {
                plan.findings().iter().try_for_each(|found| finding(found, job, out))?;
            }
            OfProgramme::Calendar(year) => {
                plan.calendar(year).iter().try_for_each(|item| due(item, plan, job, out))?;
            }
            OfProgramme::Plan => {}
        }
        if let Some(other) = beside {
            plan.beside(other).iter().try_for_each(|found| finding(found, job, out))?;
        }
        if job.of != OfProgramme::Plan || beside.is_some() || job.text {
            continue;
        }
        if job.id.is_some() {
            json(plan, out)?;
        } else {
            json(
                &Listed {
                    id: &plan.id,
                    title: &plan.title,
                    issuer: &plan.issuer,
                    number: plan.number.as_deref(),
                    place: &plan.place,
                    from: plan.from,
                    until: plan.until,
                    findings: plan.findings().len(),
                },
                out,
            )?;
        }
    }
    Ok(())
}

fn named<'a>(id: &str, plans: &[&'a Programme]) -> Result<&'a Programme, ProgrammeFailure> {
    plans.iter().find(|plan| plan.id == id).copied().ok_or_else(|| {
        let known: Vec<&str> = plans.iter().map(|plan| plan.id.as_str()).collect();
        ProgrammeFailure::NotFound { asked: id.to_owned(), known: known.join(", ") }
    })
}

fn json(value: &impl Serialize, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, value)?;
    out.write_all(b"\n")
}

fn finding(found: &Finding, job: &ProgrammeJob, out: &mut impl Write) -> io::Result<()> {
    if !job.text {
        return json(found, out);
    }
    let weight = match (found.severity, job.language) {
        (Weight::Error, Language::Vi) => "Sai",
        (Weight::Error, Language::En) => "Error",
        (Weight::Warning, Language::Vi) => "Cảnh báo",
        (Weight::Warning, Language::En) => "Warning",
        (Weight::Note, Language::Vi) => "Lưu ý",
        (Weight::Note, Language::En) => "Note",
    };
    let lines: Vec<String> = found.lines.iter().map(ToString::to_string).collect();
    let lines = if lines.is_empty() { String::new() } else { format!("  [{}]", lines.join(", ")) };
    writeln!(out, "  {weight}: {}{lines}", found.text.in_language(job.language))
}

fn due(due: &Due, plan: &Programme, job: &ProgrammeJob, out: &mut impl Write) -> io::Result<()> {
    if !job.text {
        return json(due, out);
    }
    let actors = plan.actor.iter().map(|it| (it.id.as_str(), &it.name));
    let models = plan.model.iter().map(|it| (it.id.as_str(), &it.name));
    let known: BTreeMap<&str, &Text> = actors.chain(models).collect();
    let names = |ids: &[String]| -> String {
        let name = |id: &String| {
            let name = known.get(id.as_str()).map(|name| name.in_language(job.language));
            name.unwrap_or(id).to_owned()
        };
        ids.iter().map(name).collect::<Vec<_>>().join("; ")
    };
    let day = |day: NaiveDate| match job.language {
        Language::Vi => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
        Language::En => day.to_string(),
    };
    let text = |key: &str| messages::text(key, job.language).unwrap_or_default();
    let by = match (due.cycle, due.year_set, due.date_set) {
        (.., true) => "programme.by",
        (Cycle::AsRuled, ..) => "programme.as_ruled",
        (Cycle::NotSaid, ..) => "programme.not_said",
        (_, true, false) => "programme.by_end",
        (_, false, false) => "programme.no_year",
    };
    let by = text(by).replace("{day}", &day(due.last_day));
    let mut line = format!("  {}", due.name.in_language(job.language));
    if !due.models.is_empty() {
        line += &format!(" ({})", names(&due.models));
    }
    line += &format!(": {by}");
    if !due.who.is_empty() {
        line += &format!("  [{}", names(&due.who));
        if !due.to.is_empty() {
            line += &format!(" → {}", names(&due.to));
        }
        line += "]";
    }
    writeln!(out, "{line}")?;
    for ended in &due.ended {
        let evidence = match ended.evidence {
            Some(Evidence::FullText) => "programme.evidence.full_text",
            Some(Evidence::SecondHand) => "programme.evidence.second_hand",
            Some(Evidence::Inferred) => "programme.evidence.inferred",
            None => "programme.evidence.unknown",
        };
        let successor = ended.successor.as_ref().map(|text| text.in_language(job.language));
        let said = text("programme.ended")
            .replace("{actor}", &names(std::slice::from_ref(&ended.actor)))
            .replace("{day}", &day(ended.on))
            .replace("{successor}", successor.unwrap_or_else(|| text("programme.no_successor")))
            .replace("{evidence}", text(evidence));
        writeln!(out, "    {said}")?;
    }
    Ok(())
}
