//! Looking the law up: what an id or a citation says, and what is in force.

use chrono::NaiveDate;
use serde::Serialize;

use super::benefit::{BenefitKind, Gives};
use super::condition::Condition;
use super::instrument::{Caveat, Evidence, Instrument};
use super::rulebook::Rulebook;
use crate::date::Period;
use crate::money::{Coefficient, Dong};
use crate::place::Place;

/// A passage of the law: an instrument (văn bản), or one of its rows.
///
/// What it says in our words is [`Rulebook::text`] of its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Passage<'r> {
    /// Full id: `nd-20-2021`, or `nd-20-2021/child-without-support.under-4`.
    pub id: String,
    /// What it is.
    pub kind: PassageKind,
    /// Id of the instrument.
    pub instrument: &'r str,
    /// Where it stands: `NĐ 20/2021 Đ6 k1 a`. The short name alone, where the article is not known.
    pub citation: String,
    /// How the text behind it is known.
    pub evidence: Evidence,
    /// The days it is in force.
    pub period: Period,
    /// Province code, for law of one province.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<&'r str>,
    /// Full ids of the instruments that an instrument carries out; of the country's level that a level keeps or
    /// stands in for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<&'r str>,
    /// Whom it is for, or what a term means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'r Condition>,
    /// The coefficient.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Coefficient>,
    /// đồng a month, of a level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Dong>,
    /// What kind of benefit it is, of a benefit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefit: Option<BenefitKind>,
    /// What a benefit gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gives: Option<Gives>,
    /// Keys of the groups that a coefficient or level is for, or that a choice adds up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub groups: Vec<&'r str>,
    /// Full ids of the caveats that results resting on it carry.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub caveats: Vec<String>,
}

/// What a passage is: the table of a law file that it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each is the type of the same name")]
pub enum PassageKind {
    Instrument,
    Caveat,
    OpenNorm,
    Term,
    Group,
    Coefficient,
    StandardLevel,
    Choice,
    Benefit,
    Procedure,
    Timing,
    Suspension,
    Gap,
}

impl Rulebook {
    /// Everything that has an id, instrument by instrument in the order of the law files.
    pub fn passages(&self) -> impl Iterator<Item = Passage<'_>> {
        self.instruments().iter().flat_map(passages_of)
    }

    /// What an id names: an instrument, a row of it, or a provision, term, caveat or open norm of a result.
    ///
    /// ```
    /// use ansinh::Rulebook;
    ///
    /// let law = Rulebook::builtin();
    /// let passage = law.explain("nd-20-2021/child-without-support.under-4").expect("an id of a result");
    /// assert_eq!(passage.citation, "NĐ 20/2021 Đ6 k1 a");
    /// assert_eq!(passage.value.map(|value| value.to_string()).as_deref(), Some("2.5"));
    /// let words = law.text(&passage.id).expect("every passage has a text");
    /// assert!(words.en.contains("under 4"));
    /// ```
    pub fn explain(&self, id: &str) -> Option<Passage<'_>> {
        let home = id.split('/').next()?;
        let mut of_home = self.instruments().iter().filter(|known| known.id == home).flat_map(passages_of);
        of_home.find(|passage| passage.id == id)
    }

    /// What stands at a citation, and below it: `NĐ 20/2021 Đ5 k1` is the clause and its points.
    ///
    /// ```
    /// use ansinh::Rulebook;
    ///
    /// let clause = Rulebook::builtin().cited("NĐ 20/2021 Đ5 k1");
    /// assert!(clause.iter().any(|passage| passage.id == "nd-20-2021/child-without-support"));
    /// assert!(clause.iter().any(|passage| passage.id == "nd-20-2021/abandoned"));
    /// assert!(Rulebook::builtin().cited("NĐ 20/2021 Đ99").is_empty());
    /// ```
    pub fn cited(&self, citation: &str) -> Vec<Passage<'_>> {
        let mut found = Vec::new();
        for instrument in self.instruments() {
            let Some(place) = citation.trim().strip_prefix(instrument.short.as_ref()) else { continue };
            let stands_there = |passage: &Passage| {
                let of_passage = passage.citation.strip_prefix(instrument.short.as_ref()).unwrap_or("");
                of_passage.split(';').any(|at| is_within(at.trim(), place.trim()))
            };
            if place.is_empty() || place.starts_with(' ') {
                found.extend(passages_of(instrument).filter(stands_there));
            }
        }
        found
    }

    /// What is in force on a day in a place: the country's law and the province's. A level is in force in whole
    /// months.
    ///
    /// ```
    /// use ansinh::{Rulebook, parse_date};
    ///
    /// let in_force = Rulebook::builtin().in_force(parse_date("2023-05-05")?, "96".parse()?);
    /// let level = in_force.iter().find(|passage| passage.id == "nd-20-2021/standard").expect("a level");
    /// assert_eq!(level.amount.map(|amount| amount.get()), Some(360_000));
    /// assert!(in_force.iter().all(|passage| passage.instrument != "nd-335-2026"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn in_force(&self, on: NaiveDate, place: Place) -> Vec<Passage<'_>> {
        let of_place = |passage: &Passage| {
            let province = passage.place.and_then(|code| code.parse::<u8>().ok());
            province.is_none_or(|code| code == place.province_number())
        };
        self.passages().filter(|passage| of_place(passage) && passage.period.contains(on)).collect()
    }
}

/// Whether a place in an instrument is another or lies in it: `Đ5 k1 a` is within `Đ5`, `Đ51` is not.
fn is_within(place: &str, of: &str) -> bool {
    place.strip_prefix(of).is_some_and(|rest| of.is_empty() || rest.is_empty() || rest.starts_with(' '))
}

fn passages_of(instrument: &Instrument) -> impl Iterator<Item = Passage<'_>> {
    let blank = move |kind, id: &str, cite: &str, evidence: Option<Evidence>, period| Passage {
        id: format!("{}/{id}", instrument.id),
        kind,
        instrument: &instrument.id,
        citation: instrument.citation(cite),
        evidence: evidence.unwrap_or(instrument.evidence),
        period,
        place: instrument.place.as_deref(),
        of: Vec::new(),
        when: None,
        value: None,
        amount: None,
        benefit: None,
        gives: None,
        groups: Vec::new(),
        caveats: Vec::new(),
    };
    let full = move |ids: &[super::instrument::Str]| -> Vec<String> {
        ids.iter().map(|id| instrument.full_id(id)).collect()
    };
    let own = instrument.in_force;
    let itself = Passage {
        id: instrument.id.to_string(),
        of: instrument.implements.iter().map(AsRef::as_ref).collect(),
        ..blank(PassageKind::Instrument, "", "?", None, own)
    };
    let caveats = instrument.caveat.iter().map(move |row: &Caveat| {
        let days = instrument.days(row.from, row.until);
        blank(PassageKind::Caveat, &row.id, row.cite.as_deref().unwrap_or("?"), None, days)
    });
    let norms = instrument
        .open_norm
        .iter()
        .map(move |row| blank(PassageKind::OpenNorm, &row.id, &row.cite, None, own));
    let terms = instrument.term.iter().map(move |row| Passage {
        when: Some(&row.when),
        ..blank(PassageKind::Term, &row.id, &row.cite, row.evidence, own)
    });
    let groups = instrument.group.iter().map(move |row| Passage {
        when: Some(&row.when),
        caveats: full(&row.caveats),
        ..blank(PassageKind::Group, &row.id, &row.cite, row.evidence, instrument.days(row.from, row.until))
    });
    let coefficients = instrument.coefficient.iter().map(move |row| {
        let days = instrument.days(row.from, row.until);
        Passage {
            when: Some(&row.when).filter(|when| !when.is_always()),
            value: Some(row.value),
            groups: vec![&row.group],
            caveats: full(&row.caveats),
            ..blank(
                PassageKind::Coefficient,
                &format!("{}.{}", row.group, row.id),
                &row.cite,
                row.evidence,
                days,
            )
        }
    });
    let levels = instrument.standard_level.iter().map(move |row| {
        let days = super::compile::months(instrument.days(row.from, row.until));
        Passage {
            of: row.keeps.iter().chain(&row.instead_of).map(AsRef::as_ref).collect(),
            when: Some(&row.when).filter(|when| !when.is_always()),
            amount: Some(row.amount),
            groups: row.groups.iter().map(AsRef::as_ref).collect(),
            caveats: full(&row.caveats),
            ..blank(PassageKind::StandardLevel, &row.id, &row.cite, row.evidence, days)
        }
    });
    let choices = instrument.choice.iter().enumerate().map(move |(at, row)| {
        let days = instrument.days(row.from, row.until);
        Passage {
            groups: row.add.iter().chain(row.with.iter()).map(AsRef::as_ref).collect(),
            ..blank(PassageKind::Choice, &format!("choice-{}", at + 1), &row.cite, row.evidence, days)
        }
    });
    let benefits = instrument.benefit.iter().map(move |row| Passage {
        when: Some(&row.when).filter(|when| !when.is_always()),
        benefit: Some(row.kind),
        gives: row.gives,
        groups: row.level_of.iter().map(AsRef::as_ref).collect(),
        caveats: full(&row.caveats),
        ..blank(PassageKind::Benefit, &row.id, &row.cite, row.evidence, instrument.days(row.from, row.until))
    });
    let procedures = instrument.procedure.iter().map(move |row| {
        let days = instrument.days(row.from, row.until);
        Passage {
            caveats: full(&row.caveats),
            ..blank(PassageKind::Procedure, &row.id, &row.cite, row.evidence, days)
        }
    });
    let timings = instrument.timing.iter().map(move |row| Passage {
        groups: row.groups.iter().map(AsRef::as_ref).collect(),
        ..blank(PassageKind::Timing, &row.id, &row.cite, row.evidence, instrument.days(row.from, row.until))
    });
    let suspensions = instrument.suspension.iter().map(move |row| {
        let days = instrument.days(row.from, row.until);
        blank(PassageKind::Suspension, &row.id, &row.cite, row.evidence, days)
    });
    let gaps = instrument.gap.iter().enumerate().map(move |(at, row)| {
        let days = Period { from: row.from, until: row.until };
        blank(PassageKind::Gap, &format!("gap-{}", at + 1), &row.cite, None, days)
    });
    std::iter::once(itself)
        .chain(caveats)
        .chain(norms)
        .chain(terms)
        .chain(groups)
        .chain(coefficients)
        .chain(levels)
        .chain(choices)
        .chain(benefits)
        .chain(procedures)
        .chain(timings)
        .chain(suspensions)
        .chain(gaps)
}
