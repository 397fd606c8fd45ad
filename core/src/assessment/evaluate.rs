//! Conditions against facts: yes, no, or not decided by what is known (Kleene's three values).

use chrono::NaiveDate;

use super::{AssessError, At, Finding, Verdict};
use crate::law::condition::{Condition, CountOf};
use crate::law::{RegimeGroup, RegimeLevel};
use crate::money::Dong;
use crate::situation::{Child, Fact, Situation};

/// A set of facts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactSet(u64);

impl FactSet {
    /// No fact.
    pub const EMPTY: Self = Self(0);

    const fn of(fact: Fact) -> Self {
        Self(1 << fact as u8)
    }

    /// The facts of both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the fact is in the set.
    pub const fn contains(self, fact: Fact) -> bool {
        self.0 & Self::of(fact).0 != 0
    }

    /// Whether no fact is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The facts, in order.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.iter().copied().filter(move |fact| self.contains(*fact))
    }
}

/// The person, or the child being counted, on the day.
pub(super) struct Subject<'s> {
    situation: &'s Situation,
    age: Option<u16>,
    on: NaiveDate,
    /// A listing says that the person lives in an area with extreme difficulties.
    listed_area: bool,
    assumed: FactSet,
}

impl<'s> Subject<'s> {
    pub fn new(situation: &'s Situation, age: Option<u16>, at: &At, listed_area: bool) -> Self {
        let assumed = at.assumptions.iter().fold(FactSet::EMPTY, |all, one| all.and(FactSet::of(one.fact)));
        Self { situation, age, on: at.on, listed_area, assumed }
    }

    fn code(&self, fact: Fact, child: Option<&Child>) -> Option<u8> {
        match child {
            Some(child)
                if matches!(fact, Fact::ChildStudy | Fact::ChildUnbrokenStudy | Fact::ChildAllowanceHeld) =>
            {
                child.code(fact)
            }
            _ => match self.situation.code(fact) {
                None if fact == Fact::Area && self.listed_area => {
                    Some(crate::situation::Area::ExtremelyDifficult as u8)
                }
                code => code,
            },
        }
    }
}

/// A verdict and what it rests on, in two registers: this is made once for every condition of every person.
#[derive(Clone, Copy)]
pub(super) struct Truth {
    /// The unknown facts that keep it undetermined, and in the upper bits the verdict.
    state: u64,
    /// The assumed facts without which it would be undetermined.
    pub relied: FactSet,
}

impl Truth {
    const OPEN: u64 = 1 << 61;
    const UNDETERMINED: u64 = 1 << 62;
    const NO: u64 = 1 << 63;
    const FACTS: u64 = Self::OPEN - 1;
    const YES: Self = Self { state: 0, relied: FactSet::EMPTY };

    #[inline]
    const fn known(holds: bool) -> Self {
        Self { state: if holds { 0 } else { Self::NO }, relied: FactSet::EMPTY }
    }

    #[inline]
    const fn unknown(facts: FactSet) -> Self {
        Self { state: Self::UNDETERMINED | facts.0, relied: FactSet::EMPTY }
    }

    #[inline]
    const fn relying_on(self, facts: FactSet) -> Self {
        Self { relied: self.relied.and(facts), ..self }
    }

    /// The verdict.
    #[inline]
    pub const fn verdict(self) -> Verdict {
        if self.state & Self::NO != 0 {
            Verdict::No
        } else if self.state & Self::UNDETERMINED != 0 {
            Verdict::Undetermined
        } else {
            Verdict::Yes
        }
    }

    /// The unknown facts that keep it undetermined.
    #[inline]
    pub const fn missing(self) -> FactSet {
        FactSet(self.state & Self::FACTS)
    }

    /// Whether an open norm keeps it undetermined.
    #[inline]
    pub const fn is_open(self) -> bool {
        self.state & Self::OPEN != 0
    }

    #[inline]
    const fn negated(self) -> Self {
        if self.state & Self::UNDETERMINED != 0 {
            self
        } else {
            Self { state: self.state ^ Self::NO, ..self }
        }
    }

    /// Both hold.
    #[inline]
    const fn and(self, other: Self) -> Self {
        let mut all = All::new();
        all.add(self);
        all.add(other);
        all.truth()
    }
}

/// One condition in a trace: conditions stand before their parts.
#[derive(Clone, Copy)]
pub(super) struct Step<'r> {
    pub condition: &'r Condition,
    pub verdict: Verdict,
    pub depth: u8,
    /// Whether the verdict rests on an assumption.
    pub assumed: bool,
}

/// Joins truths of which all must hold. What is missing from one is missing from all of them.
struct All {
    joined: Truth,
    /// A *no*: of several, one that rests on no assumption counts, else the first.
    no: Truth,
}

impl All {
    #[inline]
    const fn new() -> Self {
        Self { joined: Truth::YES, no: Truth::YES }
    }

    /// Takes in a part; `true` if no further part can change anything.
    #[inline]
    const fn add(&mut self, part: Truth) -> bool {
        if part.state & Truth::NO == 0 {
            self.joined.state |= part.state;
            self.joined.relied = self.joined.relied.and(part.relied);
            return false;
        }
        if self.no.state == 0 || part.relied.is_empty() {
            self.no = part;
        }
        part.relied.is_empty()
    }

    #[inline]
    const fn truth(self) -> Truth {
        if self.no.state == 0 { self.joined } else { self.no }
    }
}

/// Where the conditions judged are written down, or not at all.
///
/// With a trace, every part is judged, so that all that fails is told; without, only what it takes to know the
/// verdict.
pub(super) struct Trace<'r, const ON: bool> {
    pub steps: Vec<Step<'r>>,
}

impl<'r, const ON: bool> Trace<'r, ON> {
    /// A trace with room for a usual person.
    pub fn new() -> Self {
        Self { steps: if ON { Vec::with_capacity(256) } else { Vec::new() } }
    }

    #[inline]
    fn position(&self) -> u32 {
        if ON { u32::try_from(self.steps.len()).unwrap_or(u32::MAX) } else { 0 }
    }

    /// Judges a condition.
    pub fn condition(
        &mut self,
        condition: &'r Condition,
        subject: &Subject<'_>,
        child: Option<&Child>,
        depth: u8,
    ) -> Truth {
        let at = self.steps.len();
        if ON {
            self.steps.push(Step { condition, verdict: Verdict::Undetermined, depth, assumed: false });
        }
        let truth = match condition {
            Condition::All(parts) => self.all(parts, subject, child, depth),
            Condition::Any(parts) => self.any(parts, subject, child, depth),
            Condition::Not(part) => self.all(&part.0, subject, child, depth).negated(),
            Condition::Ref(named) if ON && named.get().is_some_and(|reference| reference.names_group) => {
                Trace::<false>::new().all(named.definition(), subject, child, depth)
            }
            Condition::Ref(named) => self.all(named.definition(), subject, child, depth),
            Condition::Is(is) => match subject.code(is.fact, child) {
                Some(code) => Truth::known(is.contains(code)),
                None if subject.assumed.contains(is.fact) => {
                    Truth::known(is.contains(0)).relying_on(FactSet::of(is.fact))
                }
                None => Truth::unknown(FactSet::of(is.fact)),
            },
            Condition::Age(band) => match subject.age {
                Some(age) => Truth::known(band.contains(age)),
                None => Truth::unknown(FactSet::of(Fact::BirthDate)),
            },
            // A child not yet born on the day counts as of no age at all.
            Condition::ChildAge(band) => match child.and_then(|child| child.birth_date) {
                Some(birth) => Truth::known(birth.age_on(subject.on).is_some_and(|age| band.contains(age))),
                None => Truth::unknown(FactSet::of(Fact::ChildBirthDate)),
            },
            Condition::Parents(states) => parents(states.0, states.1, subject),
            Condition::Children(count) => self.count(&count.that.0, subject, depth).within(count),
            Condition::Open(_) => Truth { state: Truth::UNDETERMINED | Truth::OPEN, relied: FactSet::EMPTY },
        };
        if ON && let Some(step) = self.steps.get_mut(at) {
            step.verdict = truth.verdict();
            step.assumed = !truth.relied.is_empty();
        }
        truth
    }

    fn all(
        &mut self,
        parts: &'r [Condition],
        subject: &Subject<'_>,
        child: Option<&Child>,
        depth: u8,
    ) -> Truth {
        let mut all = All::new();
        for part in parts {
            let decided = all.add(self.condition(part, subject, child, depth.saturating_add(1)));
            // Who is outside the age is told that, and nothing else.
            if decided && (!ON || part.is_age()) {
                break;
            }
        }
        all.truth()
    }

    /// Not (not a, and not b).
    fn any(
        &mut self,
        parts: &'r [Condition],
        subject: &Subject<'_>,
        child: Option<&Child>,
        depth: u8,
    ) -> Truth {
        let mut none = All::new();
        for part in parts {
            let part = self.condition(part, subject, child, depth.saturating_add(1));
            if none.add(part.negated()) && !ON {
                break;
            }
        }
        none.truth().negated()
    }

    /// How many of the children meet a condition.
    fn count(&mut self, that: &'r [Condition], subject: &Subject<'_>, depth: u8) -> Counted {
        let mut counted = Counted { least: 0, most: 0, undecided: Truth::YES };
        let Some(children) = &subject.situation.children else {
            if subject.assumed.contains(Fact::Children) {
                counted.undecided = Truth::YES.relying_on(FactSet::of(Fact::Children));
            } else {
                counted.most = u32::MAX;
                counted.undecided = Truth::unknown(FactSet::of(Fact::Children));
            }
            return counted;
        };
        for child in children {
            let truth = self.all(that, subject, Some(child), depth);
            let verdict = truth.verdict();
            counted.least = counted.least.saturating_add(u32::from(verdict == Verdict::Yes));
            counted.most = counted.most.saturating_add(u32::from(verdict != Verdict::No));
            if verdict == Verdict::Undetermined {
                counted.undecided.state |= truth.state;
            }
            counted.undecided.relied = counted.undecided.relied.and(truth.relied);
        }
        counted
    }

    /// Judges every row of a group and hands over what was found; without a trace, only what is not a *no*.
    pub fn group(
        &mut self,
        group: &'r RegimeGroup,
        subject: &Subject<'_>,
        mut found: impl FnMut(Finding<'r>),
    ) -> Result<(), AssessError> {
        let start = self.position();
        let belongs = self.condition(&group.when, subject, None, 0);
        let group_steps = (start, self.position());
        if !ON && belongs.verdict() == Verdict::No {
            return Ok(());
        }
        let mut level: Option<Level<'r>> = None;
        for row in &group.rows {
            let start = self.position();
            let mut truth = belongs;
            // Who does not belong to the group is in none of its bands.
            if belongs.verdict() != Verdict::No && !row.when.is_always() {
                truth = truth.and(self.condition(&row.when, subject, None, 0));
            }
            let row_steps = (start, self.position());
            if !ON && truth.verdict() == Verdict::No {
                continue;
            }
            let mut finding = Finding {
                group,
                row,
                verdict: truth.verdict(),
                missing: truth.missing(),
                relied: truth.relied,
                open: truth.is_open(),
                coefficient: row.value,
                level: None,
                amount: None,
                group_steps,
                row_steps,
                level_steps: (0, 0),
            };
            if finding.verdict != Verdict::No {
                let level = match level {
                    Some(level) => level,
                    None => *level.insert(self.level(group, subject)),
                };
                self.price(&mut finding, truth, level, subject)?;
            }
            found(finding);
        }
        Ok(())
    }

    /// The coefficient, the level and the amount of a finding that is not a *no*.
    fn price(
        &mut self,
        finding: &mut Finding<'r>,
        belongs: Truth,
        level: Level<'r>,
        subject: &Subject<'_>,
    ) -> Result<(), AssessError> {
        let out_of_range = || AssessError::Amount { provision: finding.row.provision.clone() };
        let mut truth = belongs.and(level.known);
        if finding.row.per_child
            && let Some(per_child) = &finding.group.per_child
        {
            let counted = Trace::<false>::new().count(std::slice::from_ref(per_child), subject, 0);
            // Not all children decided: the most that it could be stands in for what could be raised.
            let times = if counted.most == u32::MAX { counted.least.max(1) } else { counted.most };
            finding.coefficient = finding.row.value.times(times).ok_or_else(out_of_range)?;
            if counted.least != counted.most {
                let mut undecided = counted.undecided;
                undecided.state |= Truth::UNDETERMINED;
                truth = truth.and(undecided);
            }
        }
        finding.amount = match level.highest {
            Some(highest) => Some(finding.coefficient.of(highest.amount).ok_or_else(out_of_range)?),
            None => Some(Dong::ZERO),
        };
        finding.level = level.highest.filter(|_| level.known.verdict() == Verdict::Yes);
        finding.level_steps = level.steps;
        finding.verdict = truth.verdict();
        finding.missing = truth.missing();
        finding.relied = truth.relied;
        finding.open = truth.is_open();
        Ok(())
    }

    /// The level for the person. Where the province's is not below the country's, it is the one that is paid.
    fn level(&mut self, group: &'r RegimeGroup, subject: &Subject<'_>) -> Level<'r> {
        let start = self.position();
        let (mut known, mut highest) = self.level_of(&group.national, subject);
        if !group.provincial.is_empty() {
            let (of_province, provincial) = self.level_of(&group.provincial, subject);
            if provincial
                .zip(highest)
                .is_some_and(|(provincial, national)| provincial.amount >= national.amount)
            {
                (known, highest) = (of_province, provincial);
            }
        }
        Level { known, highest, steps: (start, self.position()) }
    }

    /// The first level that applies; while it is not known which does, the highest that could.
    fn level_of(
        &mut self,
        levels: &'r [RegimeLevel],
        subject: &Subject<'_>,
    ) -> (Truth, Option<&'r RegimeLevel>) {
        let mut unknown = Truth::YES;
        let mut highest: Option<&'r RegimeLevel> = None;
        let mut differ = false;
        for level in levels {
            let applies = if level.when.is_always() {
                Truth::YES
            } else {
                self.condition(&level.when, subject, None, 0)
            };
            let verdict = applies.verdict();
            if verdict == Verdict::No {
                continue;
            }
            differ |= highest.is_some_and(|other| other.amount != level.amount);
            // Of levels that come to the same amount, the one that applies for certain.
            if highest.is_none_or(|other| level.amount > other.amount || !differ && verdict == Verdict::Yes) {
                highest = Some(level);
            }
            if verdict == Verdict::Yes {
                return (if differ { unknown } else { applies }, highest);
            }
            unknown = unknown.and(applies);
        }
        (if highest.is_some() { unknown } else { Truth::known(false) }, highest)
    }
}

/// The level of a group for a person.
#[derive(Clone, Copy)]
struct Level<'r> {
    /// Whether it is known which level applies.
    known: Truth,
    /// The level, or the highest that it could be.
    highest: Option<&'r RegimeLevel>,
    steps: (u32, u32),
}

/// One parent in a state of the one set and the other in a state of the other.
fn parents(one: u16, other: u16, subject: &Subject<'_>) -> Truth {
    let state = |fact: Fact, set: u16| match subject.situation.code(fact) {
        Some(code) => Truth::known(set & (1 << code) != 0),
        None => Truth::unknown(FactSet::of(fact)),
    };
    // Neither way round fails: not (not one way, and not the other).
    let mut neither = All::new();
    neither.add(state(Fact::Father, one).and(state(Fact::Mother, other)).negated());
    if one != other {
        neither.add(state(Fact::Father, other).and(state(Fact::Mother, one)).negated());
    }
    neither.truth().negated()
}

/// How many children meet a condition.
struct Counted {
    least: u32,
    most: u32,
    /// What keeps the others undecided; what the count relies on.
    undecided: Truth,
}

impl Counted {
    fn within(&self, bounds: &CountOf) -> Truth {
        let (least, most) = (u32::from(bounds.at_least), bounds.at_most.map(u32::from));
        if self.most < least || most.is_some_and(|most| self.least > most) {
            Truth::known(false).relying_on(self.undecided.relied)
        } else if self.least >= least && most.is_none_or(|most| self.most <= most) {
            Truth::known(true).relying_on(self.undecided.relied)
        } else {
            self.undecided
        }
    }
}

#[cfg(test)]
mod tests;
