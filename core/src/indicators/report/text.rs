//! What is wrong, and the report itself, for people to read.

use std::borrow::Cow;
use std::collections::BTreeMap;
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
            ("measure" | "other", Param::Text(names)) => Cow::Owned(
                names.split(" + ").map(|name| number_name(name, language)).collect::<Vec<_>>().join(" + "),
            ),
            ("by", Param::Text(by)) => Cow::Borrowed(word(&format!("by.{by}"), language)),
            (_, Param::Text(text)) => Cow::Borrowed(text.as_ref()),
        })
    })
}

/// A number that a rule names, `m24.denominator`, in words; a name without a number as it is.
fn number_name(name: &str, language: Language) -> Cow<'_, str> {
    match name.rsplit_once('.') {
        Some((measure, of @ ("numerator" | "denominator"))) => {
            let of = word(&format!("of.{of}"), language);
            Cow::Owned(messages::fill(of, |_| Some(Cow::Borrowed(measure))))
        }
        _ => Cow::Borrowed(name),
    }
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
    let of_unit = figures.iter().filter(|figure| figure.unit == it.id && figure.period == period);
    let measured = of_unit.filter_map(|figure| {
        let is_it = |it: &&Measure| it.id == figure.measure && it.holds_on(period.last_day());
        Some((figure, measures.iter().find(is_it)?))
    });
    let measured: Vec<(&Figure<'_>, &Measure)> = measured.collect();
    if measured.is_empty() {
        let _ = writeln!(out, "- {}", word("word.no_value", language));
    }
    for (figure, measure) in &measured {
        write_figure(&mut out, figure, measure, units, language);
    }
    write_missing(&mut out, measured.iter().map(|(figure, _)| *figure), units, language);
    let below: Vec<&str> =
        units.and_below(unit).into_iter().filter_map(|at| Some(units.get(at)?.id.as_str())).collect();
    write_events(&mut out, report, period, &below, language);
    write_funds(&mut out, report, period, &below, language);
    out
}

/// A text with one thing to fill in.
fn filled(key: &str, (name, value): (&str, String), language: Language) -> String {
    messages::fill(word(key, language), |known| (known == name).then(|| Cow::Owned(value.clone())))
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
    if figure.progress.outcome == Outcome::NoTarget {
        let key = if measure.target.is_empty() { "outcome.no_target" } else { "outcome.no_target_in" };
        out.push_str(&filled(key, ("year", figure.period.year().to_string()), language));
    } else {
        if let Some(target) = measure.targets_of(year).next() {
            let soft = if target.soft { word("word.soft", language) } else { word("word.target", language) };
            let _ = write!(out, "{soft} {year} {}: ", bound(target, measure.kind, language));
        }
        out.push_str(standing(figure, language));
    }
    let still = figure.progress.still.filter(|_| figure.progress.outcome != Outcome::NoTarget);
    if let Some(still) = still.filter(|still| *still > 0) {
        let needed = figure.progress.needed.and_then(|needed| needed.most);
        let too_many = needed.zip(figure.sum).is_some_and(|(most, sum)| sum.numerator > most);
        let key = if too_many { "word.too_many" } else { "word.wanting" };
        let count = messages::grouped(i64::try_from(still).unwrap_or(i64::MAX), language);
        let _ = write!(out, "; {} {count}", word(key, language));
    }
    let missing = figure.missing.iter().filter(|id| **id != figure.unit).count();
    if figure.sum.is_some() && missing > 0 {
        let _ = write!(out, "; {}", filled("word.missing_count", ("count", missing.to_string()), language));
    }
    out.push('\n');
    if figure.is_break {
        let _ = writeln!(out, "  {}", word("word.break", language));
    }
    for source in &figure.of {
        let _ = writeln!(
            out,
            "  {}: {}/{}",
            called(source.unit, figure, units),
            source.sum.numerator,
            source.sum.denominator
        );
    }
}

fn called(id: &str, figure: &Figure<'_>, units: &Units) -> String {
    let unit = units.find(id, figure.period.days()).and_then(|at| units.get(at));
    match unit.and_then(|unit| unit.name.as_deref()) {
        Some(name) => format!("{name} ({id})"),
        None => id.to_owned(),
    }
}

/// Units that did not report, each once with the measures that it did not report on. Where nobody did, the measure itself
/// says that there is no value; that a unit did not report itself, too.
fn write_missing<'f>(
    out: &mut String,
    figures: impl Iterator<Item = &'f Figure<'f>>,
    units: &Units,
    language: Language,
) {
    let figures: Vec<&Figure<'_>> = figures.filter(|figure| figure.sum.is_some()).collect();
    let mut lacks: BTreeMap<&str, (Vec<&str>, &Figure<'_>)> = BTreeMap::new();
    for figure in &figures {
        for id in figure.missing.iter().filter(|id| **id != figure.unit) {
            lacks.entry(id).or_insert((Vec::new(), figure)).0.push(figure.measure);
        }
    }
    let mut groups: BTreeMap<Vec<&str>, Vec<String>> = BTreeMap::new();
    for (id, (measures, figure)) in lacks {
        groups.entry(measures).or_default().push(called(id, figure, units));
    }
    for (measures, of) in groups {
        let all = measures.len() == figures.len();
        let what = if all { word("word.each_measure", language).to_owned() } else { measures.join(", ") };
        let _ = writeln!(out, "{} {what} ({}): {}", word("word.missing", language), of.len(), of.join(", "));
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
        Kind::Rate { .. } => {
            let about = if is_exact == Some(false) { "≈" } else { "=" };
            let rounded = messages::figure(rounded, language);
            let unit = unit_of(kind, language);
            format!("{}/{} {about} {rounded}{unit}", count(sum.numerator), count(sum.denominator))
        }
        Kind::Count => count(sum.numerator),
        Kind::Dong => format!("{}{}", count(sum.numerator), unit_of(kind, language)),
        Kind::Done => format!("{}/{}", count(sum.numerator), count(sum.denominator)),
    }
}

/// What a number of this kind is in, to stand after it.
fn unit_of(kind: Kind, language: Language) -> String {
    match kind {
        Kind::Rate { per: 100, .. } => " %".to_owned(),
        Kind::Rate { per, .. } => format!(" / {}", messages::grouped(i64::from(per), language)),
        Kind::Dong => " đồng".to_owned(),
        Kind::Count | Kind::Done => String::new(),
    }
}

fn bound(target: &Target, kind: Kind, language: Language) -> String {
    let number = |number: Option<crate::indicators::Decimal>| {
        number.map(|number| messages::figure(&number.to_string(), language)).unwrap_or_default()
    };
    let sign = match target.is {
        Comparator::Below => "<",
        Comparator::AtMost => "≤",
        Comparator::AtLeast => "≥",
        Comparator::Above => ">",
        Comparator::Equal => "=",
        Comparator::Between => {
            let unit = unit_of(kind, language);
            return format!("{}–{}{unit}", number(target.value), number(target.to));
        }
        Comparator::Done => return word("word.done", language).to_owned(),
    };
    format!("{sign} {}{}", number(target.value), unit_of(kind, language))
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
    let count = |count: u64| messages::grouped(i64::try_from(count).unwrap_or(i64::MAX), language);
    for (kind, code) in EventKind::ALL {
        let is_it = |event: &&super::Event| {
            event.kind == *kind && period.days().contains(event.on) && below.contains(&event.unit.as_str())
        };
        let events: Vec<_> = report.events.iter().filter(is_it).collect();
        let held = filled("word.held", ("count", count(events.len() as u64)), language);
        let _ = write!(out, "- {}: {held}", word(&format!("event.{code}"), language));
        if events.is_empty() {
            out.push('\n');
            continue;
        }
        // Who came to two events is counted at both.
        let key = if events.len() == 1 { "word.people" } else { "word.attendances" };
        let all = events.iter().fold(0_u64, |sum, event| sum.saturating_add(event.distinct));
        let _ = write!(out, "; {}", filled(key, ("count", count(all)), language));
        let mut roles = Vec::new();
        for (role, code) in Role::ALL {
            let groups = events.iter().flat_map(|event| &event.participants);
            let in_role = groups.filter(|group| group.role == *role);
            let sum = in_role.fold(0_u64, |sum, group| sum.saturating_add(group.count));
            if sum > 0 {
                roles.push(format!("{} {}", word(&format!("role.{code}"), language), count(sum)));
            }
        }
        let roles = if roles.is_empty() { String::new() } else { format!(" ({})", roles.join("; ")) };
        let _ = writeln!(out, "{roles}");
    }
}

/// Money, and what was given in kind.
type Amount = (i128, i128);

fn write_funds(out: &mut String, report: &Report, period: ReportPeriod, below: &[&str], language: Language) {
    let _ = writeln!(out, "\n3. {}", word("word.funds", language));
    let is_it = |fund: &&super::Fund| {
        let (days, of) = (period.days(), fund.period);
        days.contains(of.first_day()) && days.contains(of.last_day()) && below.contains(&fund.unit.as_str())
    };
    let dong = |(money, in_kind): Amount| {
        let dong = |amount: i128| messages::grouped(amount, language);
        let kind = word("word.in_kind", language);
        match (money, in_kind) {
            (money, 0) => format!("{} đồng", dong(money)),
            (0, in_kind) => format!("{kind} {} đồng", dong(in_kind)),
            (money, in_kind) => format!("{} đồng; {kind} {} đồng", dong(money), dong(in_kind)),
        }
    };
    let add = |sum: &mut Amount, (money, in_kind): Amount| {
        *sum = (sum.0 + money, sum.1 + in_kind);
    };
    for (flow, code) in Flow::ALL {
        let mut total = Amount::default();
        let mut sources: BTreeMap<FundSource, (Amount, BTreeMap<&str, Amount>)> = BTreeMap::new();
        for fund in report.funds.iter().filter(is_it).filter(|fund| fund.flow == *flow) {
            let amount = (i128::from(fund.money), i128::from(fund.in_kind));
            let (sum, purposes) = sources.entry(fund.source).or_default();
            add(&mut total, amount);
            add(sum, amount);
            if let Some(purpose) = &fund.purpose {
                add(purposes.entry(purpose).or_default(), amount);
            }
        }
        let _ = writeln!(out, "- {}: {}", word(&format!("flow.{code}"), language), dong(total));
        for (source, code) in FundSource::ALL {
            let Some((sum, purposes)) = sources.get(source) else { continue };
            let _ = writeln!(out, "  {}: {}", word(&format!("source.{code}"), language), dong(*sum));
            for (purpose, amount) in purposes {
                let _ = writeln!(out, "    {purpose}: {}", dong(*amount));
            }
        }
    }
}
