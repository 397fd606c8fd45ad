//! Conditions against facts: yes, no, or not decided by what is known (Kleene's three values).

use std::borrow::Cow;

use chrono::NaiveDate;

use super::{AssessError, Assumption, At, Finding, Verdict};
use crate::law::condition::{AgeBand, ParentStates};
use crate::law::tables::{self, Entry, Span, Step, Tables, Test};
use crate::money::Dong;
use crate::situation::{Area, Child, Fact, Situation, Values};

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

/// The person on the day, and the child being counted.
#[derive(Clone)]
pub(crate) struct Subject<'s> {
    values: Values,
    /// Facts that are not known and taken to be *no*: their values stand among the others.
    assumed: FactSet,
    age: Age,
    child_age: Age,
    children: Option<Cow<'s, [Child]>>,
    on: NaiveDate,
}

/// An age in completed years.
#[derive(Clone, Copy)]
enum Age {
    Unknown,
    /// Not yet born on the day: of no age at all.
    Unborn,
    Years(u16),
}

impl<'s> Subject<'s> {
    pub fn new(situation: &'s Situation, age: Option<u16>, at: &At, listed_area: bool) -> Self {
        let mut values = situation.values();
        if listed_area && let Some(value) = values.get_mut(Fact::Area as usize) {
            *value = 1 << Area::ExtremelyDifficult as u8;
        }
        let mut assumed = FactSet::EMPTY;
        for Assumption { fact, .. } in &at.assumptions {
            match fact {
                Fact::Children if situation.children.is_none() => assumed = assumed.and(FactSet::of(*fact)),
                Fact::Children => {}
                _ => {
                    if let Some(value) = values.get_mut(*fact as usize).filter(|value| **value == 0) {
                        *value = 1;
                        assumed = assumed.and(FactSet::of(*fact));
                    }
                }
            }
        }
        Self {
            values,
            assumed,
            age: age.map_or(Age::Unknown, Age::Years),
            child_age: Age::Unknown,
            children: situation.children.as_deref().map(Cow::Borrowed),
            on: at.on,
        }
    }

    /// The same, holding its own list of children.
    pub fn into_owned(self) -> Subject<'static> {
        let Self { values, assumed, age, child_age, children, on } = self;
        let children = children.map(|children| Cow::Owned(children.into_owned()));
        Subject { values, assumed, age, child_age, children, on }
    }

    /// Notes facts that are not the person's own.
    pub fn note(&mut self, note: impl FnOnce(&mut Values)) {
        note(&mut self.values);
    }

    /// Turns to a child by its number, or away from all of them.
    fn turn_to(&mut self, at: Option<usize>) {
        let child = at.and_then(|at| self.children.as_ref()?.get(at));
        child.unwrap_or(&Child::default()).note(&mut self.values);
        let birth_date = child.and_then(|child| child.birth_date);
        self.child_age =
            birth_date.map_or(Age::Unknown, |birth| birth.age_on(self.on).map_or(Age::Unborn, Age::Years));
    }

    #[inline]
    fn is(&self, fact: Fact, values: u16) -> Truth {
        let value = self.values.get(fact as usize).copied().unwrap_or_default();
        if value == 0 {
            return Truth::unknown(FactSet::of(fact));
        }
        let truth = Truth::known(value & values != 0);
        if self.assumed.contains(fact) { truth.relying_on(FactSet::of(fact)) } else { truth }
    }
}

/// A verdict and what it rests on, in two registers: this is made once for every condition of every person.
#[derive(Clone, Copy)]
pub(crate) struct Truth {
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
    pub const YES: Self = Self { state: 0, relied: FactSet::EMPTY };

    #[inline]
    pub const fn known(holds: bool) -> Self {
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

    /// Not decided, whatever was decided of it before.
    pub const fn undecided(self) -> Self {
        Self { state: self.state & !Self::NO | Self::UNDETERMINED, ..self }
    }

    /// The verdict of this, with what another still needs.
    pub const fn needing(self, other: Self) -> Self {
        let verdict = Self::UNDETERMINED | Self::NO;
        Self { state: self.state & verdict | other.state & !verdict, relied: self.relied.and(other.relied) }
    }

    /// Both hold.
    #[inline]
    pub const fn and(self, other: Self) -> Self {
        let mut all = All::new();
        all.add(self);
        all.add(other);
        all.truth()
    }
}

/// What was found of one step.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Mark(u8);

impl Mark {
    const ASSUMED: u8 = 4;

    /// Not judged.
    const NONE: Self = Self(1);

    /// The two bits of the verdict, and one for what it rests on.
    const fn of(truth: Truth) -> Self {
        Self((truth.state >> 62) as u8 | if truth.relied.is_empty() { 0 } else { Self::ASSUMED })
    }

    /// The verdict.
    pub const fn verdict(self) -> Verdict {
        match self.0 & !Self::ASSUMED {
            0 => Verdict::Yes,
            1 => Verdict::Undetermined,
            _ => Verdict::No,
        }
    }

    /// Whether the verdict rests on an assumption.
    pub const fn is_assumed(self) -> bool {
        self.0 & Self::ASSUMED != 0
    }
}

/// What was found of every step that was judged: a mark for each, in the order of the steps.
#[derive(Clone, Default)]
pub(crate) struct Trace {
    pub marks: Vec<Mark>,
    pub counts: Vec<CountMarks>,
}

/// Where the marks of a provision stand: of the group's condition, the band's and, if they were looked at, from
/// where to where those of the levels.
#[derive(Clone, Copy)]
pub(crate) struct Marks {
    pub group: usize,
    pub row: usize,
    pub levels: Option<(usize, usize)>,
}

/// Where the marks of the children stand whom a step counts.
#[derive(Clone, Copy)]
pub(crate) struct CountMarks {
    /// The position of the step's own mark.
    pub step: usize,
    /// The position of the first child's marks; those of the others follow.
    pub first: usize,
    /// How many children.
    pub children: usize,
    /// The position after the last of their marks.
    pub end: usize,
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

/// Judges conditions.
///
/// With a trace, every part is judged, so that all that fails is told; without, only what it takes to know the
/// verdict.
pub(crate) struct Judge<'r, 's> {
    traced: bool,
    pub tables: &'r Tables,
    pub subject: Subject<'s>,
    pub trace: Trace,
    /// The open norms that were asked, by their names.
    pub opened: Vec<u16>,
    /// How far the mark of a step stands behind the step, wrapping.
    shift: usize,
    /// The groups judged so far that conditions name, by their names.
    groups: Vec<(u16, Truth)>,
}

impl<'r, 's> Judge<'r, 's> {
    pub fn new(tables: &'r Tables, subject: Subject<'s>, traced: bool) -> Self {
        Self {
            traced,
            tables,
            subject,
            trace: Trace::default(),
            opened: Vec::new(),
            shift: 0,
            groups: Vec::new(),
        }
    }

    /// Judges a condition; its marks stand in the trace from the position given on.
    pub fn condition(&mut self, span: Span) -> (Truth, usize) {
        let start = self.trace.marks.len();
        if self.traced {
            self.trace.marks.resize(start + span.len(), Mark::NONE);
            let outer = std::mem::replace(&mut self.shift, start.wrapping_sub(usize::from(span.from)));
            let truth = self.all(usize::from(span.from), usize::from(span.until));
            self.shift = outer;
            return (truth, start);
        }
        (self.all(usize::from(span.from), usize::from(span.until)), start)
    }

    // Most steps have no parts: they are judged where their parent is, without a call.
    #[inline(always)]
    fn step(&mut self, at: usize, step: &Step) -> Truth {
        let (from, until) = (at + 1, at + usize::from(step.length));
        let truth = match step.test {
            Test::All | Test::Ref(_) => self.all(from, until),
            Test::Group(name) => match self.groups.iter().find(|(known, _)| *known == name) {
                Some((_, truth)) => *truth,
                None => self.members(name),
            },
            Test::Any => self.any(from, until),
            Test::Not => self.all(from, until).negated(),
            Test::Is(is) => self.subject.is(is.fact, is.values),
            Test::Age(band) => in_band(self.subject.age, band, Fact::BirthDate),
            Test::ChildAge(band) => in_band(self.subject.child_age, band, Fact::ChildBirthDate),
            Test::Parents(states) => parents(states, &self.subject),
            Test::Children { at_least, at_most } => {
                let part = Span::new(as_position(from), as_position(until));
                self.count(part, Some(at)).within(at_least, at_most)
            }
            Test::Open(name) => {
                self.opened.push(name);
                Truth { state: Truth::UNDETERMINED | Truth::OPEN, relied: FactSet::EMPTY }
            }
        };
        if self.traced
            && let Some(mark) = self.trace.marks.get_mut(at.wrapping_add(self.shift))
        {
            *mark = Mark::of(truth);
        }
        truth
    }

    fn all(&mut self, from: usize, until: usize) -> Truth {
        let tables = self.tables;
        let mut all = All::new();
        let mut at = from;
        while at < until
            && let Some(step) = tables.steps.get(at)
        {
            if all.add(self.step(at, step)) && !self.traced {
                break;
            }
            at += usize::from(step.length.max(1));
        }
        all.truth()
    }

    /// Whether the person belongs to a group that is not judged itself: what is inside is not told.
    fn members(&mut self, name: u16) -> Truth {
        let when = self.tables.name(name).map_or(Span::EMPTY, |name| name.when);
        let traced = std::mem::replace(&mut self.traced, false);
        let truth = self.all(usize::from(when.from), usize::from(when.until));
        self.traced = traced;
        truth
    }

    /// Not (not a, and not b).
    fn any(&mut self, from: usize, until: usize) -> Truth {
        let tables = self.tables;
        let mut none = All::new();
        let mut at = from;
        while at < until
            && let Some(step) = tables.steps.get(at)
        {
            if none.add(self.step(at, step).negated()) && !self.traced {
                break;
            }
            at += usize::from(step.length.max(1));
        }
        none.truth().negated()
    }

    /// How many of the children meet a condition; `step` is the one that asks, if it is traced.
    fn count(&mut self, that: Span, step: Option<usize>) -> Counted {
        let mut counted = Counted { least: 0, most: 0, undecided: Truth::YES };
        let Some(children) = self.subject.children.as_ref().map(|children| children.len()) else {
            if self.subject.assumed.contains(Fact::Children) {
                counted.undecided = Truth::YES.relying_on(FactSet::of(Fact::Children));
            } else {
                counted.most = u32::MAX;
                counted.undecided = Truth::unknown(FactSet::of(Fact::Children));
            }
            return counted;
        };
        if self.traced
            && let Some(step) = step
        {
            let (step, first) = (step.wrapping_add(self.shift), self.trace.marks.len());
            let end = first + children * that.len();
            self.trace.counts.push(CountMarks { step, first, children, end });
        }
        for at in 0..children {
            self.subject.turn_to(Some(at));
            let (truth, _) = self.condition(that);
            let verdict = truth.verdict();
            counted.least = counted.least.saturating_add(u32::from(verdict == Verdict::Yes));
            counted.most = counted.most.saturating_add(u32::from(verdict != Verdict::No));
            if verdict == Verdict::Undetermined {
                counted.undecided.state |= truth.state;
            }
            counted.undecided.relied = counted.undecided.relied.and(truth.relied);
        }
        self.subject.turn_to(None);
        counted
    }

    /// Judges every row of a group and hands over what was found, and where the marks stand.
    ///
    /// `every`: rows that do not apply are handed over too.
    pub(super) fn entry(
        &mut self,
        entry: &'r Entry,
        every: bool,
        found: &mut dyn FnMut(Finding<'r>, Marks),
    ) -> Result<(), AssessError> {
        let tables = self.tables;
        let Some(group) = tables.group(entry) else { return Ok(()) };
        let (belongs, group_marks) = self.condition(group.when);
        if group.named {
            self.groups.push((group.name, belongs));
        }
        let belongs_to_none = belongs.verdict() == Verdict::No && belongs.relied.is_empty();
        if belongs_to_none && !every {
            return Ok(());
        }
        let mut level: Option<Level<'r>> = None;
        for row in entry.rows.of(&tables.rows) {
            let mut truth = belongs;
            let mut marks = Marks { group: group_marks, row: 0, levels: None };
            if self.traced || !belongs_to_none {
                let (of_row, row) = self.condition(row.when);
                marks.row = row;
                truth = belongs.and(of_row);
            }
            if truth.verdict() == Verdict::No && !every {
                continue;
            }
            let mut finding = Finding {
                entry,
                group,
                row,
                verdict: truth.verdict(),
                missing: truth.missing(),
                relied: truth.relied,
                open: truth.is_open(),
                coefficient: row.value,
                level: None,
                overtaken: false,
                amount: Dong::ZERO,
                possible: Dong::ZERO,
            };
            if finding.verdict != Verdict::No {
                let level = match level {
                    Some(level) => level,
                    None => *level.insert(self.level(entry.national, entry.provincial)),
                };
                marks.levels = Some(level.marks);
                self.price(&mut finding, truth, level)?;
            }
            found(finding, marks);
        }
        Ok(())
    }

    /// The coefficient, the level and the amount of a finding that is not a *no*.
    fn price(
        &mut self,
        finding: &mut Finding<'r>,
        belongs: Truth,
        level: Level<'r>,
    ) -> Result<(), AssessError> {
        let out_of_range = || AssessError::Amount { provision: finding.row.provision.to_string() };
        let mut truth = belongs.and(level.known);
        let of_level = level.highest.map_or(Dong::ZERO, |highest| highest.amount);
        let mut fewer = None;
        if finding.row.per_child && !finding.group.per_child.is_empty() {
            let counted = self.count(finding.group.per_child, None);
            // Not all children decided: the most that it could be stands in for what could be raised.
            let times = if counted.most == u32::MAX { counted.least.max(1) } else { counted.most };
            finding.coefficient = finding.row.value.times(times).ok_or_else(out_of_range)?;
            if counted.least != counted.most {
                let mut undecided = counted.undecided;
                undecided.state |= Truth::UNDETERMINED;
                let all = truth.and(undecided);
                if counted.least > 0 && truth.verdict() == Verdict::Yes {
                    // For some it is due; for others it may be.
                    fewer = finding.row.value.times(counted.least);
                    truth = truth.needing(all);
                } else {
                    truth = all;
                }
            }
        }
        finding.amount = finding.coefficient.of(of_level).ok_or_else(out_of_range)?;
        finding.possible = finding.amount;
        if let Some((perhaps, level)) = level.perhaps {
            finding.possible = finding.coefficient.of(level.amount).ok_or_else(out_of_range)?;
            truth = truth.needing(truth.and(perhaps));
        }
        if let Some(fewer) = fewer {
            finding.coefficient = fewer;
            finding.amount = fewer.of(of_level).ok_or_else(out_of_range)?;
        }
        finding.overtaken = level.overtaken;
        finding.level = level.highest.filter(|_| level.known.verdict() == Verdict::Yes);
        finding.verdict = truth.verdict();
        finding.missing = truth.missing();
        finding.relied = truth.relied;
        finding.open = truth.is_open();
        Ok(())
    }

    /// The level for the person. Where the province's is not below the country's, it is the one that is paid; while it is not
    /// known whether the province's applies, the country's is due and the province's may be.
    pub fn level(&mut self, national: Span, provincial: Span) -> Level<'r> {
        let start = self.trace.marks.len();
        let (mut known, mut highest, _) = self.level_of(national);
        let (mut perhaps, mut overtaken) = (None, false);
        if !provincial.is_empty() {
            let (of_province, of_its_own, least) = self.level_of(provincial);
            if let Some((own, national)) = of_its_own.zip(highest) {
                let is_certain = |truth: Truth| truth.verdict() == Verdict::Yes;
                if own.amount < national.amount {
                    overtaken = true;
                } else if is_certain(of_province) || !is_certain(known) {
                    (known, highest) = (of_province, of_its_own);
                } else {
                    if let Some(least) = least.filter(|least| least.amount >= national.amount) {
                        highest = Some(least);
                    }
                    let more = highest.is_some_and(|highest| own.amount > highest.amount);
                    perhaps = more.then_some((of_province, own));
                }
            }
        }
        Level { known, highest, perhaps, overtaken, marks: (start, self.trace.marks.len()) }
    }

    /// The first level that applies; while it is not known which does, the highest that could, and, if one does for
    /// certain, the lowest.
    fn level_of(&mut self, levels: Span) -> (Truth, Option<&'r tables::Level>, Option<&'r tables::Level>) {
        let mut unknown = Truth::YES;
        let mut highest: Option<&'r tables::Level> = None;
        let mut lowest: Option<&'r tables::Level> = None;
        let mut differ = false;
        for level in levels.of(&self.tables.levels) {
            let (applies, _) = self.condition(level.when);
            let verdict = applies.verdict();
            if verdict == Verdict::No {
                continue;
            }
            differ |= highest.is_some_and(|other| other.amount != level.amount);
            // Of the same amount, the one limited to some people: what is to be told of it may be true.
            if highest.is_none_or(|other| level.amount > other.amount) {
                highest = Some(level);
            }
            if lowest.is_none_or(|other| level.amount < other.amount) {
                lowest = Some(level);
            }
            if verdict == Verdict::Yes {
                return (if differ { unknown } else { applies }, highest, lowest);
            }
            unknown = unknown.and(applies);
        }
        (if highest.is_some() { unknown } else { Truth::known(false) }, highest, None)
    }
}

/// The level of a group for a person.
#[derive(Clone, Copy)]
pub(crate) struct Level<'r> {
    /// Whether it is known which level applies.
    pub known: Truth,
    /// The level, or the highest that it could be.
    pub highest: Option<&'r tables::Level>,
    /// A higher one of the province, and what it takes.
    pub perhaps: Option<(Truth, &'r tables::Level)>,
    /// Whether the province has one that is lower than the country's by now.
    pub overtaken: bool,
    marks: (usize, usize),
}

fn as_position(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

#[inline]
fn in_band(age: Age, band: AgeBand, fact: Fact) -> Truth {
    match age {
        Age::Unknown => Truth::unknown(FactSet::of(fact)),
        Age::Unborn => Truth::known(false),
        Age::Years(years) => Truth::known(band.contains(years)),
    }
}

/// One parent in a state of the one set and the other in a state of the other.
fn parents(ParentStates(one, other): ParentStates, subject: &Subject<'_>) -> Truth {
    // Neither way round fails: not (not one way, and not the other).
    let mut neither = All::new();
    neither.add(subject.is(Fact::Father, one).and(subject.is(Fact::Mother, other)).negated());
    if one != other {
        neither.add(subject.is(Fact::Father, other).and(subject.is(Fact::Mother, one)).negated());
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
    fn within(&self, at_least: u8, at_most: Option<u8>) -> Truth {
        let (least, most) = (u32::from(at_least), at_most.map(u32::from));
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
