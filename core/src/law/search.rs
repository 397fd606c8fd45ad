//! Whom a condition is for: a search among all people that there could be.
//!
//! It starts with everyone: each fact may have any of its values, the person any age, and any children. A condition
//! judged of such a crowd holds for all, for none, or for some. If for some, a part that divides the crowd is looked
//! up, and each half is judged by itself. As all facts have few values, this ends; a limit ends it sooner for
//! conditions that nobody would write. The order is fixed, so that the same law gives the same people.

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::condition::{AgeBand, FactIn, ParentStates};
use super::tables::{Span, Step, Tables, Test};
use crate::assessment::Verdict;
use crate::situation::{Fact, Situation, Values};

/// Ages looked at: 0 to 127 completed years, a bit for each.
type Ages = u128;

/// More children than this are not looked at.
const MOST_CHILDREN: usize = 20;
/// Conditions judged in one search at most.
const EACH: usize = 200_000;

/// What is asked for, put together from conditions of the tables.
pub(super) enum Sought {
    /// All of some steps hold.
    Steps(Span),
    /// The person raises a child of whom all of some steps hold.
    Child(Span),
    All(Vec<Sought>),
    Any(Vec<Sought>),
    Not(Box<Sought>),
}

impl Sought {
    /// Somebody of whom a term holds, or who raises a child of whom it does.
    pub fn term(tables: &Tables, of: Span) -> Self {
        if asks_of_a_child(tables, of) { Self::Child(of) } else { Self::Steps(of) }
    }

    pub fn not(self) -> Self {
        Self::Not(Box::new(self))
    }
}

/// How a search ends.
pub(super) enum Outcome {
    /// With people for all of whom it holds.
    Found(Box<Crowd>),
    /// There is nobody.
    Nobody,
    /// The limit came first.
    CutOff,
}

/// People who may differ in what is not yet settled.
#[derive(Clone)]
pub(super) struct Crowd {
    person: Someone,
    /// The children, if it is settled how many.
    children: Option<Vec<Someone>>,
    /// Open norms, by name, that are taken to be answered.
    answers: Vec<(u16, bool)>,
}

/// A person or a child: the values that each fact may have, and the ages.
#[derive(Clone, PartialEq, Eq)]
struct Someone {
    values: Values,
    ages: Ages,
}

/// What divides a crowd: the person, or the child of a number.
#[derive(Clone, Copy)]
enum Divide {
    Value(Option<usize>, FactIn),
    Age(Option<usize>, Ages),
    Answer(u16),
    Children,
}

/// What holds of a crowd, and what divides those of whom it does not.
#[derive(Clone, Copy)]
struct Judged {
    verdict: Verdict,
    /// Whether a part of the crowd could get a yes.
    yes: bool,
    /// Whether a part of the crowd could get a no.
    no: bool,
    by: Option<Divide>,
}

impl Judged {
    const YES: Self = Self { verdict: Verdict::Yes, yes: true, no: false, by: None };
    const NO: Self = Self { verdict: Verdict::No, yes: false, no: true, by: None };
    /// An open norm: neither yes nor no of anybody.
    const OPEN: Self = Self { verdict: Verdict::Undetermined, yes: false, no: false, by: None };

    const fn divided(by: Divide) -> Self {
        Self { verdict: Verdict::Undetermined, yes: true, no: true, by: Some(by) }
    }

    const fn negated(self) -> Self {
        let verdict = match self.verdict {
            Verdict::Yes => Verdict::No,
            Verdict::No => Verdict::Yes,
            Verdict::Undetermined => Verdict::Undetermined,
        };
        Self { verdict, yes: self.no, no: self.yes, by: self.by }
    }

    /// All hold; of those that divide, the first does.
    fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut joined = Self::YES;
        for part in parts {
            match part.verdict {
                Verdict::No => return Self::NO,
                Verdict::Undetermined => joined.verdict = Verdict::Undetermined,
                Verdict::Yes => {}
            }
            joined.yes &= part.yes;
            joined.no |= part.no;
            joined.by = joined.by.or(part.by);
        }
        joined
    }

    fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(Self::negated)).negated()
    }
}

/// The ages of a band.
fn ages(band: AgeBand) -> Ages {
    let last = Ages::BITS - 1;
    let from = u32::from(band.from.unwrap_or(0));
    let under = band.under.map_or(Some(last), |under| u32::from(under).checked_sub(1));
    let through = band.through.map_or(last, u32::from);
    let Some(through) = under.map(|under| under.min(through).min(last)) else { return 0 };
    if from > through { 0 } else { (Ages::MAX << from) & (Ages::MAX >> (last - through)) }
}

impl Someone {
    fn anyone() -> Self {
        let mut values = [0; Fact::ALL.len()];
        for (mask, fact) in values.iter_mut().zip(Fact::ALL) {
            *mask = fact.values().iter().fold(0, |mask, _| mask << 1 | 1);
        }
        Self { values, ages: Ages::MAX }
    }

    fn is(&self, child: Option<usize>, is: FactIn) -> Judged {
        let mask = self.values.get(is.fact as usize).copied().unwrap_or_default();
        match mask & is.values {
            0 => Judged::NO,
            inside if inside == mask => Judged::YES,
            _ => Judged::divided(Divide::Value(child, is)),
        }
    }

    fn age(&self, child: Option<usize>, band: AgeBand) -> Judged {
        let band = ages(band);
        match self.ages & band {
            0 => Judged::NO,
            inside if inside == self.ages => Judged::YES,
            _ => Judged::divided(Divide::Age(child, band)),
        }
    }
}

impl Crowd {
    fn anyone() -> Self {
        Self { person: Someone::anyone(), children: None, answers: Vec::new() }
    }

    fn someone(&mut self, child: Option<usize>) -> Option<&mut Someone> {
        match child {
            None => Some(&mut self.person),
            Some(at) => self.children.as_mut()?.get_mut(at),
        }
    }

    /// The parts of a crowd that is divided, in the order in which they are looked at.
    fn parts(self, by: Divide, most_children: usize) -> Vec<Self> {
        let halves = |change: &dyn Fn(&mut Self, bool)| {
            let (mut one, mut other) = (self.clone(), self.clone());
            change(&mut one, true);
            change(&mut other, false);
            vec![one, other]
        };
        match by {
            Divide::Value(child, is) => halves(&|crowd, inside| {
                let someone = crowd.someone(child);
                if let Some(mask) = someone.and_then(|someone| someone.values.get_mut(is.fact as usize)) {
                    *mask &= if inside { is.values } else { !is.values };
                }
            }),
            Divide::Age(child, band) => halves(&|crowd, inside| {
                if let Some(someone) = crowd.someone(child) {
                    someone.ages &= if inside { band } else { !band };
                }
            }),
            Divide::Answer(name) => halves(&|crowd, yes| crowd.answers.push((name, yes))),
            Divide::Children => {
                let with = |count| Self { children: Some(vec![Someone::anyone(); count]), ..self.clone() };
                (0..=most_children).map(with).collect()
            }
        }
    }

    /// One of them on a day, with no more known than it takes; whoever has to be of some age turns it on that very
    /// day.
    pub fn one(&self, on: NaiveDate) -> Option<Situation> {
        let mut facts = self.person.facts(Fact::BirthDate.name(), on)?;
        if let Some(children) = &self.children {
            let children = children.iter().map(|child| {
                let known = child.facts("children.birth_date", on)?;
                let own = |(name, value): (String, Value)| {
                    Some((name.strip_prefix("children.")?.to_owned(), value))
                };
                Some(Value::Object(known.into_iter().filter_map(own).collect()))
            });
            facts.insert(Fact::Children.name().to_owned(), Value::Array(children.collect::<Option<_>>()?));
        }
        serde_json::from_value(Value::Object(facts)).ok()
    }

    /// One of them in words: `age 7; disability severe`.
    pub fn describe(&self) -> String {
        let mut words = self.person.words();
        for child in self.children.iter().flatten() {
            let of_child = child.words();
            words.push(format!(
                "a child ({})",
                if of_child.is_empty() { "any".to_owned() } else { of_child.join(", ") }
            ));
        }
        if words.is_empty() { "anyone".to_owned() } else { words.join("; ") }
    }

    /// Whether it holds only by an answer to an open norm.
    pub fn rests_on_answers(&self) -> bool {
        !self.answers.is_empty()
    }
}

impl Someone {
    /// The value of each fact that is settled.
    fn settled(&self) -> impl Iterator<Item = (Fact, &'static str)> {
        let anyone = Self::anyone();
        let facts = Fact::ALL.iter().zip(self.values).zip(anyone.values);
        facts.filter(|((_, mask), any)| mask != any).filter_map(|((fact, mask), _)| {
            let first = usize::try_from(mask.trailing_zeros()).ok()?;
            fact.values().get(first).map(|value| (*fact, *value))
        })
    }

    /// The youngest age, if ages are settled.
    fn age_of(&self) -> Option<u32> {
        (self.ages != Ages::MAX).then(|| self.ages.trailing_zeros())
    }

    fn facts(&self, birth_date: &str, on: NaiveDate) -> Option<Map<String, Value>> {
        let mut facts = Map::new();
        for (fact, value) in self.settled() {
            let value = match value {
                "true" => Value::Bool(true),
                "false" => Value::Bool(false),
                name => Value::String(name.to_owned()),
            };
            facts.insert(fact.name().to_owned(), value);
        }
        if let Some(age) = self.age_of() {
            let born = on.checked_sub_months(chrono::Months::new(12 * age))?;
            facts.insert(birth_date.to_owned(), Value::String(crate::date::iso(born)));
        }
        Some(facts)
    }

    fn words(&self) -> Vec<String> {
        let age = self.age_of().map(|age| format!("age {age}"));
        let facts = self.settled().map(|(fact, value)| format!("{} {value}", fact.name()));
        age.into_iter().chain(facts).collect()
    }
}

/// Searches the tables of a rulebook.
pub(super) struct Search<'t> {
    tables: &'t Tables,
    /// Conditions that may still be judged, all searches together.
    left: usize,
    /// Whether open norms may be answered either way; else they are neither yes nor no.
    answered: bool,
    /// Groups that conditions name and that were judged of the crowd at hand.
    groups: Vec<(u16, Judged)>,
    crowd: Crowd,
}

impl<'t> Search<'t> {
    pub fn new(tables: &'t Tables, limit: usize) -> Self {
        Self { tables, left: limit, answered: false, groups: Vec::new(), crowd: Crowd::anyone() }
    }

    /// People of whom it holds for certain; if there is nobody, people of whom it holds by some answer to the
    /// questions that the law leaves open.
    pub fn find(&mut self, sought: &Sought) -> Outcome {
        self.answered = false;
        match self.search(sought) {
            Outcome::Nobody => self.find_by_answers(sought),
            other => other,
        }
    }

    /// The same, with all open norms answered in any way.
    pub fn find_by_answers(&mut self, sought: &Sought) -> Outcome {
        self.answered = true;
        self.search(sought)
    }

    fn search(&mut self, sought: &Sought) -> Outcome {
        let children = self.children_needed(sought);
        let end = self.left.saturating_sub(EACH);
        let mut crowds = vec![Crowd::anyone()];
        while let Some(crowd) = crowds.pop() {
            if self.left <= end {
                return Outcome::CutOff;
            }
            self.crowd = crowd;
            self.groups.clear();
            let judged = self.judge(sought);
            let crowd = std::mem::replace(&mut self.crowd, Crowd::anyone());
            match (judged.verdict, judged.by) {
                (Verdict::Yes, _) => return Outcome::Found(Box::new(crowd)),
                (Verdict::Undetermined, Some(by)) if judged.yes => {
                    crowds.extend(crowd.parts(by, children.min(MOST_CHILDREN)).into_iter().rev());
                }
                (Verdict::No | Verdict::Undetermined, _) => {}
            }
        }
        if children > MOST_CHILDREN { Outcome::CutOff } else { Outcome::Nobody }
    }

    fn judge(&mut self, sought: &Sought) -> Judged {
        match sought {
            Sought::Steps(span) => self.steps(*span, None),
            Sought::Child(span) => self.count(*span, 1, None),
            Sought::Not(part) => self.judge(part).negated(),
            Sought::All(parts) => Judged::all(parts.iter().map(|part| self.judge(part))),
            Sought::Any(parts) => Judged::any(parts.iter().map(|part| self.judge(part))),
        }
    }

    /// Whether all of some steps hold: of the person, or of a child.
    fn steps(&mut self, span: Span, child: Option<usize>) -> Judged {
        let tables = self.tables;
        Judged::all(tables.parts(span).map(|(parts, step)| self.step(step, parts, child)))
    }

    fn step(&mut self, step: &Step, parts: Span, child: Option<usize>) -> Judged {
        let tables = self.tables;
        self.left = self.left.saturating_sub(1);
        match step.test {
            Test::All | Test::Ref(_) => self.steps(parts, child),
            Test::Not => self.steps(parts, child).negated(),
            Test::Any => Judged::any(tables.parts(parts).map(|(parts, step)| self.step(step, parts, child))),
            Test::Is(is) if is.fact.name().starts_with("children.") => match self.child(child) {
                Some(of) => of.is(child, is),
                None => Judged::NO,
            },
            Test::Is(is) => self.crowd.person.is(None, is),
            Test::Age(band) => self.crowd.person.age(None, band),
            Test::ChildAge(band) => self.child(child).map_or(Judged::NO, |of| of.age(child, band)),
            Test::Parents(states) => self.parents(states),
            Test::Children { at_least, at_most } => self.count(parts, at_least, at_most),
            Test::Group(name) => match self.groups.iter().find(|(known, _)| *known == name) {
                Some((_, judged)) => *judged,
                None => {
                    let when = tables.name(name).map_or(Span::EMPTY, |name| name.when);
                    let judged = self.steps(when, None);
                    self.groups.push((name, judged));
                    judged
                }
            },
            Test::Open(name) => match self.crowd.answers.iter().find(|(known, _)| *known == name) {
                Some((_, true)) => Judged::YES,
                Some((_, false)) => Judged::NO,
                None if self.answered => Judged::divided(Divide::Answer(name)),
                None => Judged::OPEN,
            },
        }
    }

    fn child(&self, at: Option<usize>) -> Option<&Someone> {
        self.crowd.children.as_ref()?.get(at?)
    }

    fn parents(&self, ParentStates(one, other): ParentStates) -> Judged {
        let is = |fact, values| self.crowd.person.is(None, FactIn { fact, values });
        let way = |father, mother| Judged::all([is(Fact::Father, father), is(Fact::Mother, mother)]);
        Judged::any([way(one, other), way(other, one)])
    }

    /// Whether as many of the children meet some steps.
    fn count(&mut self, that: Span, at_least: u8, at_most: Option<u8>) -> Judged {
        let Some(children) = self.crowd.children.as_ref().map(Vec::len) else {
            return if at_least == 0 && at_most.is_none() {
                Judged::YES
            } else {
                Judged::divided(Divide::Children)
            };
        };
        let (mut least, mut most, mut could, mut must, mut by) = (0_usize, 0_usize, 0_usize, 0_usize, None);
        for at in 0..children {
            let judged = self.steps(that, Some(at));
            least += usize::from(judged.verdict == Verdict::Yes);
            most += usize::from(judged.verdict != Verdict::No);
            could += usize::from(judged.yes);
            must += usize::from(!judged.no);
            by = by.or(judged.by);
        }
        let (from, to) = (usize::from(at_least), at_most.map(usize::from));
        if most < from || to.is_some_and(|to| least > to) {
            Judged::NO
        } else if least >= from && to.is_none_or(|to| most <= to) {
            Judged::YES
        } else {
            let yes = could >= from && to.is_none_or(|to| must <= to);
            let no = must < from || to.is_some_and(|to| could > to);
            Judged { verdict: Verdict::Undetermined, yes, no, by }
        }
    }

    /// As many children as could make a difference: for every count its bound, and one more where there is an upper
    /// one. Counts of the same children share them.
    fn children_needed(&self, sought: &Sought) -> usize {
        let mut counts: Vec<(&[Step], usize)> = Vec::new();
        self.counts(sought, &mut counts, &mut Vec::new());
        counts.iter().map(|(_, bound)| bound).sum()
    }

    fn counts(&self, sought: &Sought, counts: &mut Vec<(&'t [Step], usize)>, groups: &mut Vec<u16>) {
        match sought {
            Sought::Steps(span) => self.counts_of_steps(*span, counts, groups),
            Sought::Child(span) => note(counts, span.of(&self.tables.steps), 1),
            Sought::Not(part) => self.counts(part, counts, groups),
            Sought::All(parts) | Sought::Any(parts) => {
                parts.iter().for_each(|part| self.counts(part, counts, groups));
            }
        }
    }

    fn counts_of_steps(&self, span: Span, counts: &mut Vec<(&'t [Step], usize)>, groups: &mut Vec<u16>) {
        for (parts, step) in self.tables.parts(span) {
            match step.test {
                Test::Children { at_least, at_most } => {
                    let bound = at_most.map_or(0, |most| usize::from(most) + 1).max(usize::from(at_least));
                    note(counts, parts.of(&self.tables.steps), bound);
                }
                Test::Group(name) if !groups.contains(&name) => {
                    groups.push(name);
                    let when = self.tables.name(name).map_or(Span::EMPTY, |name| name.when);
                    self.counts_of_steps(when, counts, groups);
                }
                _ => self.counts_of_steps(parts, counts, groups),
            }
        }
    }
}

/// Whether some steps ask facts of a child outside a count of children.
fn asks_of_a_child(tables: &Tables, of: Span) -> bool {
    tables.parts(of).any(|(parts, step)| match step.test {
        Test::ChildAge(_) => true,
        Test::Is(is) => is.fact.name().starts_with("children."),
        Test::Children { .. } => false,
        _ => asks_of_a_child(tables, parts),
    })
}

fn note<'t>(counts: &mut Vec<(&'t [Step], usize)>, that: &'t [Step], bound: usize) {
    match counts.iter_mut().find(|(known, _)| *known == that) {
        Some((_, most)) => *most = (*most).max(bound),
        None => counts.push((that, bound)),
    }
}
