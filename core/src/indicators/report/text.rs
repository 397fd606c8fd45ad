//! What is wrong, and the report itself, for people to read.

use std::borrow::Cow;
use std::fmt::Write as _;

use chrono::Datelike;

use super::Report;
use super::others::{EventKind, Flow, FundSource, Role};
use crate::indicators::figures::Figure;
use crate::indicators::judge::Outcome;
use crate::indicators::measure::{Kind, Measure};
use crate::indicators::period::ReportPeriod;
use crate::indicators::progress::Track;
use crate::indicators::target::{Comparator, Target};
use crate::indicators::unit::Units;
use crate::issue::{Issue, Param};
use crate::messages::{self, Language, text};

/// What is wrong with a report or a unit, in a sentence with the line and the column.
///
/// ```
/// use ansinh::indicators::{Units, report::{Asked, message}};
/// use ansinh::messages::Language;
///
/// let units = Units::administrative(&[ansinh::parse_date("2026-01-01")?]);
/// let checked = Asked::new(&[], &units).csv(b"unit,period,measure,numerator\n96,2025,m13,-1\n");
/// let told = message(&checked.issues[1], Language::En);
/// assert!(told.starts_with("Line 2, column “numerator”: a count cannot be below 0."));
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn message(issue: &Issue, language: Language) -> String {
    let path = issue.path.table_path();
    let column = path.rsplit('.').next().unwrap_or_default();
    let template = text(&format!("indicators.issue.{}", issue.code), language).unwrap_or(issue.code);
    messages::fill(template, |name| {
        if name == "column" {
            return Some(Cow::Borrowed(column));
        }
        let (name, value) = issue.params.iter().find(|(known, _)| *known == name)?;
        Some(match (*name, value) {
            (_, Param::Number(number)) => Cow::Owned(messages::grouped(*number, language)),
            ("by", Param::Text(by)) => Cow::Borrowed(word(&format!("by.{by}"), language)),
            (_, Param::Text(text)) => Cow::Borrowed(text.as_ref()),
        })
    })
}

fn word(key: &str, language: Language) -> &'static str {
    text(&format!("indicators.{key}"), language).unwrap_or_default()
}

/// The report of a unit on a period as text: what each measure comes to, who is missing, events, funds. Six-monthly
/// (báo cáo 6 tháng) for a half, annual for a year.
pub fn printable(
    (unit, period): (u32, ReportPeriod),
    figures: &[Figure<'_>],
    report: &Report,
    (measures, units): (&[Measure], &Units),
    language: Language,
) -> String {
    let mut out = String::new();
    let Some(it) = units.get(unit) else { return out };
    let _ = writeln!(out, "{}", title(period, language));
    let _ = writeln!(
        out,
        "{}: {} ({})",
        word("word.unit", language),
        it.name.as_deref().unwrap_or(&it.id),
        it.id
    );
    let _ = writeln!(out, "\n1. {}", word("word.measures", language));
    for figure in figures.iter().filter(|figure| figure.unit == it.id && figure.period == period) {
        let measure = measures
            .iter()
            .find(|measure| measure.id == figure.measure && measure.holds_on(period.last_day()));
        if let Some(measure) = measure {
            write_figure(&mut out, figure, measure, units, language);
        }
    }
    let below: Vec<&str> =
        units.and_below(unit).into_iter().filter_map(|at| Some(units.get(at)?.id.as_str())).collect();
    write_events(&mut out, report, period, &below, language);
    write_funds(&mut out, report, period, &below, language);
    out
}

fn title(period: ReportPeriod, language: Language) -> String {
    let month = period.first_day().month();
    let (key, number) = match period.months() {
        12 => ("title.year", 0),
        6 if month == 1 => ("title.first_half", 0),
        6 => ("title.second_half", 0),
        3 => ("title.quarter", month.div_ceil(3)),
        _ => ("title.month", month),
    };
    messages::fill(word(key, language), |name| match name {
        "year" => Some(Cow::Owned(period.year().to_string())),
        "number" => Some(Cow::Owned(number.to_string())),
        _ => None,
    })
}

fn write_figure(out: &mut String, figure: &Figure<'_>, measure: &Measure, units: &Units, language: Language) {
    let called = |id: &str| {
        let unit = units.find(id, figure.period.days()).and_then(|at| units.get(at));
        match unit.and_then(|unit| unit.name.as_deref()) {
            Some(name) => format!("{name} ({id})"),
            None => id.to_owned(),
        }
    };
    let _ = write!(out, "- {} {}: ", measure.id, measure.name.in_language(language));
    match (figure.sum, &figure.rounded) {
        (None, _) if figure.is_suppressed => out.push_str(word("word.suppressed", language)),
        (None, _) => out.push_str(word("word.no_value", language)),
        (Some(sum), None) => {
            let key = if figure.value.is_some() { "word.not_applicable" } else { "word.incomplete" };
            let _ = write!(out, "{} ({}/{})", word(key, language), sum.numerator, sum.denominator);
        }
        (Some(sum), Some(rounded)) => {
            out.push_str(&shown(sum, rounded, figure.is_exact, measure.kind, language))
        }
    }
    out.push_str("; ");
    let year = figure.progress.due.unwrap_or_else(|| figure.period.year());
    let target = measure.targets_of(year).next();
    if let Some(target) = target {
        let soft = if target.soft { word("word.soft", language) } else { word("word.target", language) };
        let _ = write!(out, "{soft} {year} {}: ", bound(target, language));
    }
    out.push_str(standing(figure, language));
    if let Some(still) = figure.progress.still.filter(|still| *still > 0) {
        let needed = figure.progress.needed.and_then(|needed| needed.most);
        let too_many = needed.zip(figure.sum).is_some_and(|(most, sum)| sum.numerator > most);
        let key = if too_many { "word.too_many" } else { "word.wanting" };
        let count = messages::grouped(i64::try_from(still).unwrap_or(i64::MAX), language);
        let _ = write!(out, "; {} {count}", word(key, language));
    }
    out.push('\n');
    if figure.is_break {
        let _ = writeln!(out, "  {}", word("word.break", language));
    }
    for source in &figure.of {
        let _ =
            writeln!(out, "  {}: {}/{}", called(source.unit), source.sum.numerator, source.sum.denominator);
    }
    // That a unit did not report itself, the missing value says.
    let missing: Vec<String> =
        figure.missing.iter().filter(|id| **id != figure.unit).map(|id| called(id)).collect();
    if !missing.is_empty() {
        let _ = writeln!(out, "  {}: {}", word("word.missing", language), missing.join(", "));
    }
}

fn shown(
    sum: crate::indicators::Sum,
    rounded: &str,
    is_exact: Option<bool>,
    kind: Kind,
    language: Language,
) -> String {
    let count = |count: u64| messages::grouped(count, language);
    match kind {
        Kind::Rate { per, .. } => {
            let about = if is_exact == Some(false) { "≈" } else { "=" };
            let rounded = messages::figure(rounded, language);
            let unit = match per {
                100 => " %".to_owned(),
                per => format!(" / {}", count(u64::from(per))),
            };
            format!("{}/{} {about} {rounded}{unit}", count(sum.numerator), count(sum.denominator))
        }
        Kind::Count => count(sum.numerator),
        Kind::Dong => format!("{} đồng", count(sum.numerator)),
        Kind::Done => format!("{}/{}", count(sum.numerator), count(sum.denominator)),
    }
}

fn bound(target: &Target, language: Language) -> String {
    let number = |number: Option<crate::indicators::Decimal>| {
        number.map(|number| messages::figure(&number.to_string(), language)).unwrap_or_default()
    };
    let sign = match target.is {
        Comparator::Below => "<",
        Comparator::AtMost => "≤",
        Comparator::AtLeast => "≥",
        Comparator::Above => ">",
        Comparator::Equal => "=",
        Comparator::Between => return format!("{}–{}", number(target.value), number(target.to)),
        Comparator::Done => return word("word.done", language).to_owned(),
    };
    format!("{sign} {}", number(target.value))
}

fn standing(figure: &Figure<'_>, language: Language) -> &'static str {
    let key = match (figure.progress.outcome, figure.progress.track) {
        (Outcome::Met, _) => "outcome.met",
        (Outcome::Missed, _) => "outcome.missed",
        (Outcome::NotDue, Some(Track::On)) => "outcome.on_track",
        (Outcome::NotDue, Some(Track::Off)) => "outcome.off_track",
        (Outcome::NotDue, Some(Track::CannotSay)) => "outcome.cannot_say",
        (Outcome::NotDue, None) => "outcome.not_due",
        (Outcome::NoTarget, _) => "outcome.no_target",
        (Outcome::NotApplicable, _) => "outcome.not_applicable",
        (Outcome::Unknown, _) => "outcome.unknown",
    };
    word(key, language)
}

fn write_events(out: &mut String, report: &Report, period: ReportPeriod, below: &[&str], language: Language) {
    let _ = writeln!(out, "\n2. {}", word("word.events", language));
    for (kind, code) in EventKind::ALL {
        let is_it = |event: &&super::Event| {
            event.kind == *kind && period.days().contains(event.on) && below.contains(&event.unit.as_str())
        };
        let events: Vec<_> = report.events.iter().filter(is_it).collect();
        let _ = write!(out, "- {}: {}", word(&format!("event.{code}"), language), events.len());
        for (role, code) in Role::ALL {
            let groups = events.iter().flat_map(|event| &event.participants);
            let count: u64 = groups.filter(|group| group.role == *role).map(|group| group.count).sum();
            if count > 0 {
                let _ = write!(out, "; {} {count}", word(&format!("role.{code}"), language));
            }
        }
        out.push('\n');
    }
}

fn write_funds(out: &mut String, report: &Report, period: ReportPeriod, below: &[&str], language: Language) {
    let _ = writeln!(out, "\n3. {}", word("word.funds", language));
    let is_it = |fund: &&super::Fund| fund.period == period && below.contains(&fund.unit.as_str());
    let dong = |amount: i128| messages::grouped(amount, language);
    for (flow, code) in Flow::ALL {
        let _ = writeln!(out, "- {}:", word(&format!("flow.{code}"), language));
        for (source, code) in FundSource::ALL {
            let entries =
                report.funds.iter().filter(is_it).filter(|it| it.flow == *flow && it.source == *source);
            let (money, in_kind) = entries.fold((0_i128, 0_i128), |(money, in_kind), it| {
                (money + i128::from(it.money), in_kind + i128::from(it.in_kind))
            });
            if money > 0 || in_kind > 0 {
                let source = word(&format!("source.{code}"), language);
                let kind = word("word.in_kind", language);
                let _ = writeln!(out, "  {source}: {} đồng; {kind} {} đồng", dong(money), dong(in_kind));
            }
        }
    }
}
