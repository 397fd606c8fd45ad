//! Whom a condition is for: a search among all people that there could be.
//!
//! It starts with everyone: each fact may have any of its values, the person any age, and any children. A condition
//! judged of such a crowd holds for all, for none, or for some. If for some, a part that divides the crowd is looked
//! up, and each half is judged by itself. As all facts have few values, this ends; a limit ends it sooner for
//! conditions that nobody would write. The order is fixed, so that the same law gives the same people.

mod crowd;

use super::condition::{FactIn, ParentStates};
use super::tables::{Span, Step, Tables, Test};
use crate::assessment::Verdict;
use crate::situation::Fact;

use crowd::{Crowd, Divide, Judged, Someone};

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

    /// Whether nothing more can be judged.
    pub fn is_spent(&self) -> bool {
        self.left == 0
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
