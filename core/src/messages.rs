//! The words of the library in Vietnamese and English: a sentence for every issue and error, labels, questions.
//!
//! The catalogue is `core/messages/*.toml`; `cargo xtask law` writes it as a static table. Rules know codes alone,
//! and nothing but this module knows the words.

// Written by `cargo xtask law`.
#[rustfmt::skip]
mod builtin;

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use serde::Serialize;

use crate::assessment::AssessError;
use crate::calendar::CalendarError;
use crate::date::{IsoDate, parse_date};
use crate::issue::{Issue, Param};
use crate::money::Dong;
use crate::month::Month;
use crate::procedure::ProcedureError;
use crate::register::RegisterFlaw;
use crate::situation::Fact;
use crate::timeline::{HistoryFlaw, MOST_MEMBERS, MOST_ROWS, TimelineError};

/// A language of the catalogue.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Language {
    /// Vietnamese.
    #[default]
    Vi,
    /// English.
    En,
}

impl Language {
    /// The language of a code, `vi` or `en`.
    pub fn from_code(code: &str) -> Option<Self> {
        match code {
            "vi" => Some(Self::Vi),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// A text of the catalogue by its table and key: `form.child-declaration`, `help.child-declaration.household`,
/// `option.parent_status.dead`, `procedure.actor.commune_chair`.
pub fn text(key: &str, language: Language) -> Option<&'static str> {
    let at = builtin::TEXTS.binary_search_by(|(known, _, _)| (*known).cmp(key)).ok()?;
    builtin::TEXTS.get(at).map(|(_, vi, en)| match language {
        Language::Vi => *vi,
        Language::En => *en,
    })
}

/// The label of a field of a form, of a column, or of a group of fields, by its path in the table.
pub fn label(form: &str, path: &str, language: Language) -> Option<&'static str> {
    text(&format!("field.{form}.{path}"), language)
}

/// The question that a fact answers.
pub fn fact(fact: Fact, language: Language) -> &'static str {
    text(&format!("fact.{}", fact.name()), language).unwrap_or(fact.name())
}

/// What is wrong and how to mend it, with the label of the field. A field that the form does not have is called
/// by its path.
///
/// ```
/// use ansinh::forms::{CHILD_DECLARATION, Document, FormAt};
/// use ansinh::messages::{Language, message};
///
/// let json = serde_json::json!({ "birth_date": "31/02/2019" });
/// let document = Document::from_json(&CHILD_DECLARATION, &json);
/// let report = document.validate(FormAt::partial(ansinh::parse_date("2026-11-22")?));
/// let text = message("child-declaration", &report.issues()[0], Language::Vi);
/// assert!(text.starts_with("Mục “Ngày sinh của trẻ” chưa phải là một ngày có thật."));
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn message(form: &str, issue: &Issue, language: Language) -> String {
    let path = issue.path.table_path();
    let template = text(&format!("issue.{}", issue.code), language).unwrap_or(issue.code);
    fill(template, |name| {
        if name == "label" {
            return Some(Cow::Owned(label(form, &path, language).unwrap_or(&path).to_owned()));
        }
        let (name, value) = issue.params.iter().find(|(known, _)| *known == name)?;
        Some(match (*name, value) {
            (_, Param::Number(number)) => Cow::Owned(grouped(*number, language)),
            ("earlier" | "other", Param::Text(path)) => {
                label(form, path, language).map_or(Cow::Borrowed(&**path), Cow::Borrowed)
            }
            ("expected", Param::Text(kind)) => Cow::Borrowed(option("type", kind, language)),
            ("options", Param::Text(codes)) => Cow::Owned(options(issue, codes, language)),
            (_, Param::Text(text)) => shown(text, language),
        })
    })
}

/// An issue, its own or one that is lent, and in words what is wrong and how to mend it: by [`message`], or for a report
/// by that of its module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldIssue<I> {
    /// The issue.
    #[serde(flatten)]
    pub issue: I,
    /// The sentence.
    pub message: String,
}

/// A flaw of a register, its own or one that is lent, and in words what is wrong and how to mend it: by
/// [`register_flaw`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldFlaw<F> {
    /// The flaw, with a `message` for a log.
    #[serde(flatten)]
    pub flaw: F,
    /// The sentence.
    pub text: String,
}

/// Why nothing can be decided, and what to do about it.
///
/// ```
/// use ansinh::messages::{Language, error};
/// use ansinh::{At, Rulebook, Situation, parse_date};
///
/// let at = At::new(parse_date("2014-06-01")?, "96".parse()?);
/// let gap = Rulebook::builtin().assess(&Situation::default(), &at).unwrap_err();
/// assert!(error(&gap, Language::En).starts_with("1 June 2014 cannot be decided: from 1 January 2014"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn error(error: &AssessError, language: Language) -> String {
    let code = match error {
        AssessError::NotCovered { first: None, .. } => "not_covered.never",
        other => other.code(),
    };
    reason(code, &error.params(), language)
}

/// Why the way of a file cannot be told, and what to do about it.
///
/// ```
/// use ansinh::messages::{Language, procedure_error};
/// use ansinh::procedure::{Benefit, Filing};
/// use ansinh::{Holidays, Rulebook, parse_date};
///
/// let filing = Filing::new(parse_date("2025-06-30")?);
/// let early = Rulebook::builtin().procedure(Benefit::SocialPension, &filing, Holidays::builtin()).unwrap_err();
/// assert!(procedure_error(&early, Language::En).starts_with("The procedure for “Social pension” is not covered"));
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn procedure_error(error: &ProcedureError, language: Language) -> String {
    let code = match error {
        ProcedureError::NotCovered { first: None, .. } => "procedure_not_covered.never",
        other => other.code(),
    };
    reason(code, &error.params(), language)
}

/// Why there is no timeline, and what to do about it: of a history that is at odds with itself, every flaw.
///
/// ```
/// use ansinh::History;
/// use ansinh::messages::{Language, timeline_error};
///
/// let sent = serde_json::json!({ "members": [{ "id": "1", "events": [{ "on": "2024-03-28", "event": "grnated" }] }] });
/// let error = History::from_value(&sent).unwrap_err();
/// assert!(timeline_error(&error, Language::En).starts_with("Member 1, event 1: it is not as the schema"));
/// ```
pub fn timeline_error(error: &TimelineError, language: Language) -> String {
    match error {
        TimelineError::Undecidable(reason) => self::error(reason, language),
        TimelineError::History(flaws) => {
            flaws.iter().map(|flaw| history_flaw(flaw, language)).collect::<Vec<_>>().join("; ")
        }
        other => text(&format!("history.{}", other.code()), language).unwrap_or(other.code()).to_owned(),
    }
}

/// What is wrong at one place of a history, and how to mend it.
pub fn history_flaw(flaw: &HistoryFlaw, language: Language) -> String {
    let place = match (flaw.member, flaw.event) {
        (Some(_), Some(_)) => "event",
        (Some(_), None) => "member",
        (None, Some(_)) => flaw.problem.list(),
        (None, None) => "history",
    };
    let code = flaw.problem.code();
    let place = text(&format!("history.where.{place}"), language).unwrap_or(place);
    let problem = text(&format!("history.{code}"), language).unwrap_or(code);
    fill(&format!("{place}: {problem}"), |name| {
        let number = match name {
            "member" => flaw.member?.saturating_add(1),
            "event" => flaw.event?.saturating_add(1),
            "members" => MOST_MEMBERS,
            "rows" => MOST_ROWS,
            _ => return None,
        };
        Some(Cow::Owned(number.to_string()))
    })
}

/// Why working days cannot be counted. A flawed list is for whoever made it, and told in English.
pub fn calendar_error(error: &CalendarError, language: Language) -> String {
    match error {
        CalendarError::Missing { .. } => reason(error.code(), &error.params(), language),
        other => other.to_string(),
    }
}

fn reason(code: &str, params: &[(&'static str, String)], language: Language) -> String {
    let template = text(&format!("error.{code}"), language).unwrap_or(code);
    fill(template, |name| {
        let (name, value) = params.iter().find(|(known, _)| *known == name)?;
        Some(match *name {
            "benefit" => {
                Cow::Borrowed(text(&format!("procedure.benefit.{value}"), language).unwrap_or(value))
            }
            _ => shown(value, language),
        })
    })
}

/// What is at odds in a register, with the numbers of the entries from 1.
///
/// ```
/// use ansinh::messages::{Language, register_flaw};
/// use ansinh::{Register, Rulebook};
///
/// let register: Register = serde_json::from_str(r#"{ "entries": [{
///     "id": "e1", "person": "p1", "benefit": "nd-335-2026/no-such-thing",
///     "decision": { "number": "12/QĐ-UBND", "signed": "2026-10-20" },
///     "payee": "p1", "place": "96", "from": "2026-10"
/// }] }"#)?;
/// let flaws = Rulebook::builtin().check_register(&register);
/// let text = register_flaw(&flaws[0], Language::En);
/// assert_eq!(text, "Entry 1: there is no provision and no benefit of this id; please use a full id from the law data.");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn register_flaw(flaw: &RegisterFlaw, language: Language) -> String {
    let numbers = flaw.entries.iter().map(|at| (at + 1).to_string()).collect::<Vec<_>>().join(", ");
    let mut params = vec![("entries", numbers)];
    if let Some(months) = flaw.months {
        let last = months.until.map(|until| self::month(until.previous(), language));
        let months = match &last {
            Some(last) if months.until == Some(months.from.next()) => last.clone(),
            Some(last) => {
                let first = self::month(months.from, language);
                filled("register.months", &[("from", &first), ("last", last)], language)
            }
            None => filled("register.onwards", &[("from", &self::month(months.from, language))], language),
        };
        params.push(("months", months));
    }
    let citation = flaw
        .citation
        .iter()
        .map(|citation| format!(" {}", filled("register.citation", &[("citation", citation)], language)));
    params.push(("citation", citation.collect()));
    let params: Vec<(&str, &str)> = params.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let whole = if flaw.entries.is_empty() { ".whole" } else { "" };
    filled(&format!("register.flaw.{}{whole}", flaw.code()), &params, language)
}

/// A text of the catalogue with its parameters; its key if there is none.
pub(crate) fn filled(key: &str, params: &[(&str, &str)], language: Language) -> String {
    fill(text(key, language).unwrap_or(key), |name| {
        params.iter().find(|(known, _)| *known == name).map(|(_, value)| Cow::Borrowed(*value))
    })
}

/// An exact figure, a date, or a text as it is: `1.897`, `7,03` and `06/07/2017` in Vietnamese, `1897`, `7.03` and
/// `6 July 2017` in English.
#[cfg(feature = "indicators")]
pub(crate) fn figure(text: &str, language: Language) -> String {
    let (whole, fraction) = text.split_once('.').map_or((text, None), |(whole, rest)| (whole, Some(rest)));
    let Ok(number) = whole.parse::<i64>() else { return shown(text, language).into_owned() };
    let sign = if number == 0 && whole.starts_with('-') { "-" } else { "" };
    let mark = if language == Language::Vi { ',' } else { '.' };
    let fraction = fraction.map(|fraction| format!("{mark}{fraction}")).unwrap_or_default();
    format!("{sign}{}{fraction}", grouped(number, language))
}

/// A month: `12/2026`, or in English `December 2026`.
pub(crate) fn month(month: Month, language: Language) -> String {
    match language {
        Language::Vi => format!("{:02}/{}", month.number(), month.year()),
        Language::En => {
            let name = MONTHS.get(month.first_day().month0() as usize).unwrap_or(&"");
            format!("{name} {}", month.year())
        }
    }
}

/// A day as a person reads it.
pub(crate) fn day(day: NaiveDate, language: Language) -> String {
    shown(&IsoDate(day).to_string(), language).into_owned()
}

/// đồng, grouped by three with points in either language, as money is written in the country.
pub(crate) fn money(amount: Dong) -> String {
    by_three(&amount.get().to_string(), '.')
}

/// The label of a value of a fact.
pub(crate) fn value_of(fact: Fact, value: &str, language: Language) -> &str {
    let list = match (fact.name(), value) {
        (_, "true" | "false") => "flag",
        ("father" | "mother", _) => "parent_status",
        ("local_household", _) => "household",
        ("children.study", _) => "study",
        (name, _) => name,
    };
    option(list, value, language)
}

/// The template with every `{name}` that has a value replaced by it.
pub(crate) fn fill<'v>(template: &str, value: impl Fn(&str) -> Option<Cow<'v, str>>) -> String {
    let mut out = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        match after.split_once('}').and_then(|(name, after)| Some((value(name)?, after))) {
            Some((value, after)) => {
                out.push_str(&value);
                rest = after;
            }
            None => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date as day, month and year: `01/07/2021`, or in English, where that could be two days, `1 July 2021`. Any
/// other text as it is.
fn shown(text: &str, language: Language) -> Cow<'_, str> {
    let Ok(day) = parse_date(text) else { return Cow::Borrowed(text) };
    Cow::Owned(match language {
        Language::Vi => format!("{:02}/{:02}/{}", day.day(), day.month(), day.year()),
        Language::En => {
            let name = MONTHS.get(day.month0() as usize).unwrap_or(&"");
            format!("{} {name} {}", day.day(), day.year())
        }
    })
}

/// A number, from 10000 on grouped by three: with points in Vietnamese; with spaces in English, because a form
/// reads a comma as the decimal mark.
pub(crate) fn grouped(number: impl Into<i128>, language: Language) -> String {
    let number = number.into();
    let digits = number.unsigned_abs().to_string();
    let separator = match language {
        Language::Vi => '.',
        Language::En => '\u{a0}',
    };
    let sign = if number < 0 { "-" } else { "" };
    let digits = if digits.len() > 4 { by_three(&digits, separator) } else { digits };
    format!("{sign}{digits}")
}

/// Digits in groups of three.
fn by_three(digits: &str, separator: char) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// The label of a code in a list of options; the code if it has none.
fn option<'t>(list: &str, code: &'t str, language: Language) -> &'t str {
    text(&format!("option.{list}.{code}"), language).unwrap_or(code)
}

/// The labels of codes joined by commas, of the list that the issue names.
fn options(issue: &Issue, codes: &str, language: Language) -> String {
    let list = issue.params.iter().find_map(|(name, value)| match value {
        Param::Text(list) if *name == "list" => Some(list),
        _ => None,
    });
    let labels = codes.split(", ").map(|code| list.map_or(code, |list| option(list, code, language)));
    // Some labels have commas of their own.
    labels.collect::<Vec<_>>().join("; ")
}
