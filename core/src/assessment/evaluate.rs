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

    const fn count(self) -> u32 {
        self.0.count_ones()
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
            Some(child) if matches!(fact, Fact::ChildStudy | Fact::ChildUnbrokenStudy | Fact::ChildAllowanceHeld) => {
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

/// A verdict and what it rests on.
#[derive(Clone, Copy)]
pub(super) struct Truth {
    pub verdict: Verdict,
    /// The unknown facts that keep it undetermined.
    pub missing: FactSet,
    /// The assumed facts without which it would be undetermined.
    pub relied: FactSet,
    /// Whether an open norm keeps it undetermined.
    pub open: bool,
}

impl Truth {
    const fn known(holds: bool) -> Self {
        let verdict = if holds { Verdict::Yes } else { Verdict::No };
        Self { verdict, missing: FactSet::EMPTY, relied: FactSet::EMPTY, open: false }
    }

    const fn unknown(fact: Fact) -> Self {
        Self { verdict: Verdict::Undetermined, missing: FactSet::of(fact), relied: FactSet::EMPTY, open: false }
    }

    const fn relying_on(self, fact: Fact) -> Self {
        Self { relied: self.relied.and(FactSet::of(fact)), ..self }
    }

    const fn negated(self) -> Self {
        let verdict = match self.verdict {
            Verdict::Yes => Verdict::No,
            Verdict::No => Verdict::Yes,
            Verdict::Undetermined => Verdict::Undetermined,
        };
        Self { verdict, ..self }
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

/// Joins the parts of `all` (`decisive` = no) or `any` (`decisive` = yes) one by one.
struct Join {
    decisive: Verdict,
    decided: Option<Truth>,
    joined: Truth,
}

impl Join {
    const fn new(decisive: Verdict) -> Self {
        Self { decisive, decided: None, joined: Truth::known(matches!(decisive, Verdict::No)) }
    }

    /// Takes in a part; `true` if no further part can change anything.
    fn add(&mut self, part: Truth) -> bool {
        if part.verdict == self.decisive {
            // Of several decisive parts, the one that rests on the fewest assumptions counts.
            if self.decided.is_none_or(|decided| part.relied.count() < decided.relied.count()) {
                self.decided = Some(part);
            }
            return part.relied.is_empty();
        }
        if part.verdict == Verdict::Undetermined {
            self.joined.verdict = Verdict::Undetermined;
        }
        self.joined.missing = self.joined.missing.and(part.missing);
        self.joined.relied = self.joined.relied.and(part.relied);
        self.joined.open |= part.open;
        false
    }

    fn truth(self) -> Truth {
        self.decided.unwrap_or(self.joined)
    }
}

type Trace<'t, 'r> = Option<&'t mut Vec<Step<'r>>>;

/// Judges a condition. With a trace, every part is judged and written down; without, only what it takes.
pub(super) fn condition<'r>(
    condition: &'r Condition,
    subject: &Subject<'_>,
    child: Option<&Child>,
    depth: u8,
    mut trace: Trace<'_, 'r>,
) -> Truth {
    let at = trace.as_deref_mut().map(|steps| {
        steps.push(Step { condition, verdict: Verdict::Undetermined, depth, assumed: false });
        steps.len() - 1
    });
    let truth = match condition {
        Condition::All(parts) => all_or_any(Verdict::No, parts, subject, child, depth, trace.as_deref_mut()),
        Condition::Any(parts) => all_or_any(Verdict::Yes, parts, subject, child, depth, trace.as_deref_mut()),
        Condition::Not(part) => {
            all_or_any(Verdict::No, &part.0, subject, child, depth, trace.as_deref_mut()).negated()
        }
        Condition::Ref(reference) => {
            all_or_any(Verdict::No, &reference.of, subject, child, depth, trace.as_deref_mut())
        }
        Condition::Is(is) => match subject.code(is.fact, child) {
            Some(code) => Truth::known(is.contains(code)),
            None if subject.assumed.contains(is.fact) => Truth::known(is.contains(0)).relying_on(is.fact),
            None => Truth::unknown(is.fact),
        },
        Condition::Age(band) => match subject.age {
            Some(age) => Truth::known(band.contains(age)),
            None => Truth::unknown(Fact::BirthDate),
        },
        // A child not yet born on the day counts as of no age at all.
        Condition::ChildAge(band) => match child.and_then(|child| child.birth_date) {
            Some(birth) => Truth::known(birth.age_on(subject.on).is_some_and(|age| band.contains(age))),
            None => Truth::unknown(Fact::ChildBirthDate),
        },
        Condition::Parents(states) => parents(states.0, states.1, subject),
        Condition::Children(count) => {
            let counted = count_children(&count.that.0, subject, depth, trace.as_deref_mut());
            counted.within(count)
        }
        Condition::Open(_) => Truth {
            verdict: Verdict::Undetermined,
            missing: FactSet::EMPTY,
            relied: FactSet::EMPTY,
            open: true,
        },
    };
    if let (Some(at), Some(steps)) = (at, trace)
        && let Some(step) = steps.get_mut(at)
    {
        step.verdict = truth.verdict;
        step.assumed = !truth.relied.is_empty();
    }
    truth
}

fn all_or_any<'r>(
    decisive: Verdict,
    parts: &'r [Condition],
    subject: &Subject<'_>,
    child: Option<&Child>,
    depth: u8,
    mut trace: Trace<'_, 'r>,
) -> Truth {
    let mut join = Join::new(decisive);
    for part in parts {
        let decided = join.add(condition(part, subject, child, depth.saturating_add(1), trace.as_deref_mut()));
        if decided && trace.is_none() {
            break;
        }
    }
    join.truth()
}

/// One parent in a state of the one set and the other in a state of the other.
fn parents(one: u16, other: u16, subject: &Subject<'_>) -> Truth {
    let state = |fact: Fact, set: u16| match subject.situation.code(fact) {
        Some(code) => Truth::known(set & (1 << code) != 0),
        None => Truth::unknown(fact),
    };
    let pair = |father: u16, mother: u16| {
        let mut both = Join::new(Verdict::No);
        both.add(state(Fact::Father, father));
        both.add(state(Fact::Mother, mother));
        both.truth()
    };
    let mut either = Join::new(Verdict::Yes);
    either.add(pair(one, other));
    either.add(pair(other, one));
    either.truth()
}

/// How many children meet a condition: at least and at most.
pub(super) struct Counted {
    pub least: u32,
    pub most: u32,
    missing: FactSet,
    relied: FactSet,
    open: bool,
}

impl Counted {
    fn within(&self, bounds: &CountOf) -> Truth {
        let (least, most) = (u32::from(bounds.at_least), bounds.at_most.map(u32::from));
        let verdict = if self.most < least || most.is_some_and(|most| self.least > most) {
            Verdict::No
        } else if self.least >= least && most.is_none_or(|most| self.most <= most) {
            Verdict::Yes
        } else {
            Verdict::Undetermined
        };
        match verdict {
            Verdict::Undetermined => {
                Truth { verdict, missing: self.missing, relied: self.relied, open: self.open }
            }
            _ => Truth { verdict, missing: FactSet::EMPTY, relied: self.relied, open: false },
        }
    }
}

pub(super) fn count_children<'r>(
    that: &'r [Condition],
    subject: &Subject<'_>,
    depth: u8,
    mut trace: Trace<'_, 'r>,
) -> Counted {
    let mut counted =
        Counted { least: 0, most: 0, missing: FactSet::EMPTY, relied: FactSet::EMPTY, open: false };
    let Some(children) = &subject.situation.children else {
        if subject.assumed.contains(Fact::Children) {
            counted.relied = FactSet::of(Fact::Children);
        } else {
            counted.most = u32::MAX;
            counted.missing = FactSet::of(Fact::Children);
        }
        return counted;
    };
    for child in children {
        let truth = all_or_any(Verdict::No, that, subject, Some(child), depth, trace.as_deref_mut());
        counted.least = counted.least.saturating_add(u32::from(truth.verdict == Verdict::Yes));
        counted.most = counted.most.saturating_add(u32::from(truth.verdict != Verdict::No));
        if truth.verdict == Verdict::Undetermined {
            counted.missing = counted.missing.and(truth.missing);
            counted.open |= truth.open;
        }
        counted.relied = counted.relied.and(truth.relied);
    }
    counted
}

/// Judges every row of a group and hands over what was found.
pub(super) fn group<'r>(
    group: &'r RegimeGroup,
    subject: &Subject<'_>,
    mut trace: Option<&mut Vec<Step<'r>>>,
    mut found: impl FnMut(Finding<'r>) -> Result<(), AssessError>,
) -> Result<(), AssessError> {
    let position = |trace: &Option<&mut Vec<Step<'r>>>| {
        trace.as_ref().map_or(0, |steps| u32::try_from(steps.len()).unwrap_or(u32::MAX))
    };
    let start = position(&trace);
    let belongs = condition(&group.when, subject, None, 0, trace.as_deref_mut());
    let group_steps = (start, position(&trace));
    if belongs.verdict == Verdict::No && trace.is_none() {
        return Ok(());
    }
    let mut levels: Option<(Truth, Option<&'r RegimeLevel>, Option<&'r RegimeLevel>, (u32, u32))> = None;
    for row in &group.rows {
        let start = position(&trace);
        let band = condition(&row.when, subject, None, 0, trace.as_deref_mut());
        let row_steps = (start, position(&trace));
        let mut join = Join::new(Verdict::No);
        join.add(belongs);
        join.add(band);
        let mut truth = join.truth();
        let mut coefficient = Some(row.value);
        let mut level = None;
        let mut amount = None;
        let mut level_steps = (0, 0);
        if truth.verdict != Verdict::No {
            if row.per_child
                && let Some(per_child) = &group.per_child
            {
                let counted = count_children(std::slice::from_ref(per_child), subject, 0, None);
                // Not all children decided: the highest that it could be stands in for what could be raised.
                coefficient = row.value.times(if counted.most == u32::MAX { counted.least.max(1) } else { counted.most });
                if counted.least != counted.most {
                    let undecided = Truth {
                        verdict: Verdict::Undetermined,
                        missing: counted.missing,
                        relied: counted.relied,
                        open: counted.open,
                    };
                    let mut join = Join::new(Verdict::No);
                    join.add(truth);
                    join.add(undecided);
                    truth = join.truth();
                }
            }
            let (known, at, highest, steps) = match levels {
                Some(levels) => levels,
                None => {
                    let start = position(&trace);
                    let (known, at, highest) = choose_level(group, subject, trace.as_deref_mut());
                    *levels.insert((known, at, highest, (start, position(&trace))))
                }
            };
            let mut join = Join::new(Verdict::No);
            join.add(truth);
            join.add(known);
            truth = join.truth();
            level = at;
            level_steps = steps;
            amount = Some(match (coefficient, highest) {
                (Some(coefficient), Some(highest)) => coefficient
                    .of(highest.amount)
                    .ok_or_else(|| AssessError::Amount { provision: row.provision.clone() })?,
                (None, _) => return Err(AssessError::Amount { provision: row.provision.clone() }),
                (_, None) => Dong::ZERO,
            });
        }
        let finding = Finding {
            group,
            row,
            verdict: truth.verdict,
            missing: truth.missing,
            relied: truth.relied,
            open: truth.open,
            coefficient: coefficient.unwrap_or(row.value),
            level,
            amount,
            group_steps,
            row_steps,
            level_steps,
        };
        found(finding)?;
    }
    Ok(())
}

/// The level for the person: whether it is known, the level that counts, and the highest it could be.
fn choose_level<'r>(
    group: &'r RegimeGroup,
    subject: &Subject<'_>,
    mut trace: Option<&mut Vec<Step<'r>>>,
) -> (Truth, Option<&'r RegimeLevel>, Option<&'r RegimeLevel>) {
    let mut pick = |levels: &'r [RegimeLevel]| {
        let mut unknown = Join::new(Verdict::No);
        let mut possible: Option<&'r RegimeLevel> = None;
        let mut differ = false;
        for level in levels {
            let truth = if level.when.is_always() {
                Truth::known(true)
            } else {
                condition(&level.when, subject, None, 0, trace.as_deref_mut())
            };
            if truth.verdict == Verdict::No {
                continue;
            }
            differ |= possible.is_some_and(|other| other.amount != level.amount);
            if possible.is_none_or(|other| level.amount > other.amount) || truth.verdict == Verdict::Yes && !differ {
                possible = Some(level);
            }
            if truth.verdict == Verdict::Yes {
                // Different levels still possible: which of them counts depends on what is unknown.
                let known = if differ { unknown.truth() } else { truth };
                return (known, possible);
            }
            unknown.add(truth);
        }
        (if possible.is_some() { unknown.truth() } else { Truth::known(false) }, possible)
    };
    let national = pick(&group.national);
    let provincial = pick(&group.provincial);
    // Where the province's level is not below the country's, it is the one that is paid.
    let (truth, level) = match (national, provincial) {
        ((_, Some(national)), (truth, Some(provincial))) if provincial.amount >= national.amount => {
            (truth, Some(provincial))
        }
        (national, _) => national,
    };
    (truth, level.filter(|_| truth.verdict == Verdict::Yes), level)
}
