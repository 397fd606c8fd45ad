//! Every instrument together, and what is in force where and when.

use std::borrow::Cow;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::check::{LawError, check};
use super::condition::{Condition, One, Reference};
use super::instrument::{Instrument, Text};
use super::regime::{Regime, regimes};
use super::{builtin, texts};
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
    instruments: Cow<'static, [Instrument]>,
    national: Vec<Regime>,
    provincial: Vec<(u8, Vec<Regime>)>,
}

impl Rulebook {
    /// The built-in law. Built once, on first use.
    pub fn builtin() -> &'static Self {
        static BUILTIN: LazyLock<Rulebook> =
            LazyLock::new(|| Rulebook::of(Cow::Borrowed(builtin::INSTRUMENTS)));
        &BUILTIN
    }

    /// A rulebook of these instruments alone.
    ///
    /// # Errors
    /// [`LawError`] with every flaw that [`check`](super::check()) finds.
    pub fn new(mut instruments: Vec<Instrument>) -> Result<Self, LawError> {
        resolve(&mut instruments)?;
        let flaws = check(&instruments);
        if !flaws.is_empty() {
            return Err(LawError::Flawed(flaws));
        }
        Ok(Self::of(Cow::Owned(instruments)))
    }

    /// This rulebook with one instrument more. An instrument of the same id is replaced: so a province
    /// supplies the text of a decision that is built in only as far as it can be inferred.
    ///
    /// # Errors
    /// [`LawError`] if the whole would be flawed; among others if a province's level or coefficient is lower
    /// than the country's on the day it begins.
    pub fn with(&self, instrument: Instrument) -> Result<Self, LawError> {
        let mut instruments = self.instruments.to_vec();
        match instruments.iter_mut().find(|known| known.id == instrument.id) {
            Some(known) => *known = instrument,
            None => instruments.push(instrument),
        }
        Self::new(instruments)
    }

    /// The instruments, those of the whole country first.
    pub fn instruments(&self) -> &[Instrument] {
        &self.instruments
    }

    /// What a provision, term, open norm, caveat or instrument says, in our own words: by its full id,
    /// such as `nd-20-2021/child-without-support.under-4`.
    pub fn text(&self, id: &str) -> Option<Text> {
        let of_builtin = |id: &str| {
            let at = texts::TEXTS.binary_search_by(|(known, _, _)| (*known).cmp(id)).ok()?;
            texts::TEXTS.get(at).map(|(_, vi, en)| Text { vi: Cow::Borrowed(vi), en: Cow::Borrowed(en) })
        };
        let supplied = self.instruments.iter().flat_map(Instrument::texts).find(|(known, _)| known == id);
        supplied.map(|(_, text)| text).or_else(|| of_builtin(id))
    }

    /// Resolved, sound instruments.
    fn of(instruments: Cow<'static, [Instrument]>) -> Self {
        let mut provincial: Vec<(u8, Vec<Regime>)> = Vec::new();
        for place in instruments.iter().filter_map(|instrument| instrument.place.as_deref()) {
            if let Ok(code) = place.parse()
                && provincial.iter().all(|(known, _)| *known != code)
            {
                provincial.push((code, regimes(&instruments, Some(place))));
            }
        }
        Self { national: regimes(&instruments, None), provincial, instruments }
    }

    /// The law in force on a day in a place.
    pub(crate) fn regime(&self, on: NaiveDate, place: Place) -> Result<&Regime, AssessError> {
        let of_place = self.provincial.iter().find(|(province, _)| *province == place.province_number());
        let regimes = of_place.map_or(&self.national, |(_, regimes)| regimes);
        let after = regimes.partition_point(|regime| regime.from <= on);
        let regime =
            after.checked_sub(1).and_then(|at| regimes.get(at)).filter(|regime| !regime.groups.is_empty());
        match regime {
            Some(regime) if regime.is_decidable() => Ok(regime),
            other => Err(self.not_decidable(on, other.is_some(), regimes)),
        }
    }

    fn not_decidable(&self, on: NaiveDate, has_groups: bool, regimes: &[Regime]) -> AssessError {
        let gaps = self.instruments.iter().flat_map(|instrument| instrument.gap.iter());
        for gap in gaps.filter(|_| has_groups) {
            if let (Some(from), Some(until)) = (gap.from, gap.until)
                && from <= on
                && on < until
            {
                return AssessError::LevelGap { on, from, until };
            }
        }
        let first = regimes.iter().find(|regime| regime.is_decidable()).map(|regime| regime.from);
        AssessError::NotCovered { on, first }
    }

    /// Whether a listing of areas in force counts a commune among the areas with extreme difficulties.
    pub(crate) fn lists_area(&self, on: NaiveDate, commune: &str) -> bool {
        self.instruments.iter().any(|instrument| {
            let in_force = |listing: &&super::instrument::AreaListing| {
                instrument.days(listing.from, listing.until).contains(on)
            };
            instrument
                .area
                .iter()
                .filter(in_force)
                .any(|listing| listing.communes.iter().any(|code| code == commune))
        })
    }
}

impl Regime {
    /// Whether there is a level to pay: the law may name the groups before the money.
    pub(crate) fn is_decidable(&self) -> bool {
        self.groups.iter().any(|group| !group.national.is_empty())
    }
}

/// Fills in the definition behind every reference.
pub(crate) fn resolve(instruments: &mut [Instrument]) -> Result<(), LawError> {
    let known: Vec<Definition> = instruments
        .iter()
        .flat_map(|instrument| {
            let terms = instrument.term.iter().map(|term| (&term.id, &term.cite, false, &term.when));
            let groups = instrument.group.iter().map(|group| (&group.id, &group.cite, true, &group.when));
            terms.chain(groups).map(|(id, cite, names_group, when)| Definition {
                id: format!("{}/{id}", instrument.id),
                cite: instrument.citation(cite),
                names_group,
                when: when.clone(),
            })
        })
        .collect();
    for instrument in instruments {
        let home = instrument.id.to_string();
        let resolver = Resolver { known: &known, home: &home };
        for term in instrument.term.to_mut() {
            resolver.resolve(&mut term.when, 0)?;
        }
        for group in instrument.group.to_mut() {
            resolver.resolve(&mut group.when, 0)?;
            if let Some(per_child) = &mut group.per_child {
                resolver.resolve(per_child, 0)?;
            }
        }
        for row in instrument.coefficient.to_mut() {
            resolver.resolve(&mut row.when, 0)?;
        }
        for level in instrument.standard_level.to_mut() {
            resolver.resolve(&mut level.when, 0)?;
        }
    }
    Ok(())
}

/// A term or group that conditions can name.
struct Definition {
    id: String,
    cite: String,
    names_group: bool,
    when: Condition,
}

struct Resolver<'a> {
    known: &'a [Definition],
    home: &'a str,
}

impl Resolver<'_> {
    /// Deeper than any sound rulebook; a chain of references this long is a circle.
    const DEEPEST: u8 = 32;

    fn resolve(&self, condition: &mut Condition, depth: u8) -> Result<(), LawError> {
        if depth > Self::DEEPEST {
            return Err(LawError::TooDeep { instrument: self.home.to_owned() });
        }
        match condition {
            Condition::All(parts) | Condition::Any(parts) | Condition::Not(One(parts)) => {
                parts.to_mut().iter_mut().try_for_each(|part| self.resolve(part, depth + 1))
            }
            Condition::Children(count) => {
                count.that.0.to_mut().iter_mut().try_for_each(|part| self.resolve(part, depth + 1))
            }
            Condition::Open(id) => {
                *id = Cow::Owned(self.full(id));
                Ok(())
            }
            Condition::Ref(named) => {
                let Some(reference) = named.0.to_mut().first_mut() else { return Ok(()) };
                let id = self.full(&reference.id);
                let Some(known) = self.known.iter().find(|known| known.id == id) else {
                    return Err(LawError::Dangling { instrument: self.home.to_owned(), id });
                };
                let home = id.split_once('/').map_or(self.home, |(home, _)| home);
                let mut definition = known.when.clone();
                Resolver { known: self.known, home }.resolve(&mut definition, depth + 1)?;
                *reference = Reference {
                    id: Cow::Owned(id.clone()),
                    cite: Cow::Owned(known.cite.clone()),
                    names_group: known.names_group,
                    of: Cow::Owned(vec![definition]),
                };
                Ok(())
            }
            Condition::Is(_) | Condition::Age(_) | Condition::ChildAge(_) | Condition::Parents(_) => Ok(()),
        }
    }

    fn full(&self, id: &str) -> String {
        if id.contains('/') { id.to_owned() } else { format!("{}/{id}", self.home) }
    }
}
