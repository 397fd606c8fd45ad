//! Every instrument together, and what is in force where and when.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::builtin::{benefit_tables, instruments, tables, texts};
use super::check::{LawError, check};
use super::compile::{Part, compile};
use super::instrument::{Instrument, Text};
use super::known::known_on;
use super::tables::{Regime, Tables, regime_on};
use crate::assessment::AssessError;
use crate::place::Place;

/// The law as this library knows it: the built-in instruments, and those that a caller adds.
///
/// ```
/// use ansinh::Rulebook;
///
/// let rulebook = Rulebook::builtin();
/// assert!(rulebook.instruments().iter().any(|instrument| instrument.id == "nd-20-2021"));
/// ```
#[derive(Debug)]
pub struct Rulebook {
    /// The instruments supplied; `None`: the built-in ones.
    supplied: Option<Vec<Instrument>>,
    tables: Tables,
    /// The tables of the other benefits; `None`: the built-in ones, which a program that asks for none need not hold.
    benefits: Option<Tables>,
}

static BUILTIN: Rulebook = Rulebook { supplied: None, tables: tables::TABLES, benefits: None };

impl Rulebook {
    /// The built-in law.
    pub fn builtin() -> &'static Self {
        &BUILTIN
    }

    /// A rulebook of these instruments alone.
    ///
    /// They are checked row by row and as a whole, on every day in every place with law of its own: see
    /// [`Problem`](super::Problem). What only a search among all people finds, a rule that is for nobody or people whom no
    /// coefficient is for, is looked for natively, and only once nothing else is wrong.
    ///
    /// # Errors
    /// [`LawError`] with every flaw that is found.
    pub fn new(instruments: Vec<Instrument>) -> Result<Self, LawError> {
        let tables = compile(&instruments, Part::Allowances)?;
        let benefits = compile(&instruments, Part::Benefits)?;
        let flaws = check(&instruments, &tables, &benefits);
        if flaws.is_empty() {
            Ok(Self { supplied: Some(instruments), tables, benefits: Some(benefits) })
        } else {
            Err(LawError::Flawed(flaws))
        }
    }

    /// This rulebook with one instrument more. An instrument of the same id is replaced: so a province
    /// supplies the text of a decision that is built in only as far as it can be inferred.
    ///
    /// # Errors
    /// [`LawError`] if the whole would be flawed; among others if a province's level or coefficient is lower
    /// than the country's on the day it begins.
    pub fn with(&self, instrument: Instrument) -> Result<Self, LawError> {
        let mut instruments = self.instruments().to_vec();
        match instruments.iter_mut().find(|known| known.id == instrument.id) {
            Some(known) => *known = instrument,
            None => instruments.push(instrument),
        }
        Self::new(instruments)
    }

    /// The law as it was known on a day: without the instruments issued later, and without the ends that they set
    /// to others. What was decided then can be decided again, beside what is known now.
    ///
    /// An instrument of which the day of issue is not held counts from the day it is in force.
    ///
    /// ```
    /// use ansinh::{At, Disability, Rulebook, Situation, parse_date};
    ///
    /// let person = Situation {
    ///     birth_date: Some("1980-05-01".parse()?),
    ///     disability: Some(Disability::Severe),
    ///     in_facility: Some(false),
    ///     pension: Some(false),
    ///     social_insurance: Some(false),
    ///     merit_benefit: Some(false),
    ///     ..Situation::default()
    /// };
    /// // Decree 335/2026 was issued on 21 August 2026, and raised the level from 1 July.
    /// let august = At::new(parse_date("2026-08-01")?, "96".parse()?);
    /// let then = Rulebook::builtin().known_on(parse_date("2026-08-01")?)?;
    /// assert_eq!(then.amount(&person, &august)?.total.get(), 750_000);
    /// assert_eq!(Rulebook::builtin().amount(&person, &august)?.total.get(), 810_000);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`LawError`] if the law known on that day does not make a rulebook: before the oldest decree that is held, or
    /// where a supplied instrument names one of a later day.
    pub fn known_on(&self, day: NaiveDate) -> Result<Self, LawError> {
        // The whole was looked through when it was made; of what was known then, more may overlap.
        let instruments = known_on(self.instruments(), day);
        let tables = compile(&instruments, Part::Allowances)?;
        let benefits = compile(&instruments, Part::Benefits)?;
        Ok(Self { supplied: Some(instruments), tables, benefits: Some(benefits) })
    }

    /// The instruments, those of the whole country first.
    pub fn instruments(&self) -> &[Instrument] {
        self.supplied.as_deref().unwrap_or(instruments::INSTRUMENTS)
    }

    /// The same law as tables, ready to decide with.
    pub const fn tables(&self) -> &Tables {
        &self.tables
    }

    /// Likewise for every benefit other than the monthly allowance.
    pub fn benefit_tables(&self) -> &Tables {
        self.benefits.as_ref().unwrap_or(&benefit_tables::TABLES)
    }

    /// What a provision, term, open norm, caveat or instrument says, in our own words: by its full id,
    /// such as `nd-20-2021/child-without-support.under-4`.
    pub fn text(&self, id: &str) -> Option<Text> {
        let of_builtin = |id: &str| {
            let at = texts::TEXTS.binary_search_by(|(known, _, _)| (*known).cmp(id)).ok()?;
            texts::TEXTS.get(at).map(|(_, vi, en)| Text { vi: Cow::Borrowed(vi), en: Cow::Borrowed(en) })
        };
        let supplied =
            self.supplied.iter().flatten().flat_map(Instrument::texts).find(|(known, _)| known == id);
        supplied.map(|(_, text)| text).or_else(|| of_builtin(id))
    }

    /// The law in force on a day in a place.
    pub(crate) fn regime(&self, on: NaiveDate, place: Place) -> Result<&Regime, AssessError> {
        let regimes = self.tables.regimes(place);
        match regime_on(regimes, on).filter(|regime| !regime.entries.is_empty()) {
            Some(regime) if regime.decidable => Ok(regime),
            other => Err(self.not_decidable(on, other.is_some(), regimes)),
        }
    }

    fn not_decidable(&self, on: NaiveDate, has_groups: bool, regimes: &[Regime]) -> AssessError {
        for gap in self.tables.gaps.iter().filter(|_| has_groups) {
            if let (Some(from), Some(until)) = (gap.from, gap.until)
                && gap.contains(on)
            {
                return AssessError::LevelGap { on, from, until };
            }
        }
        let first = regimes.iter().find(|regime| regime.decidable).map(|regime| regime.from);
        AssessError::NotCovered { on, first }
    }
}
