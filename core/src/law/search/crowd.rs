//! People who may differ in what is not yet settled.

use chrono::{Months, NaiveDate};
use serde_json::{Map, Value};

use crate::assessment::Verdict;
use crate::date::iso;
use crate::law::condition::{AgeBand, FactIn};
use crate::situation::{Fact, Situation, Values};

/// Ages looked at: 0 to 127 completed years, a bit for each.
type Ages = u128;

/// People who may differ in what is not yet settled.
#[derive(Clone)]
pub struct Crowd {
    pub(super) person: Someone,
    /// The children, if it is settled how many.
    pub(super) children: Option<Vec<Someone>>,
    /// Open norms, by name, that are taken to be answered.
    pub(super) answers: Vec<(u16, bool)>,
}

/// A person or a child: the values that each fact may have, and the ages.
#[derive(Clone)]
pub(super) struct Someone {
    values: Values,
    ages: Ages,
}

/// What divides a crowd: the person, or the child of a number.
#[derive(Clone, Copy)]
pub(super) enum Divide {
    Value(Option<usize>, FactIn),
    Age(Option<usize>, Ages),
    Answer(u16),
    Children,
}

/// What holds of a crowd, and what divides those of whom it does not.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    pub verdict: Verdict,
    /// Whether a part of the crowd could get a yes.
    pub yes: bool,
    /// Whether a part of the crowd could get a no.
    pub no: bool,
    pub by: Option<Divide>,
}

impl Judged {
    pub const YES: Self = Self { verdict: Verdict::Yes, yes: true, no: false, by: None };
    pub const NO: Self = Self { verdict: Verdict::No, yes: false, no: true, by: None };
    /// An open norm: neither yes nor no of anybody.
    pub const OPEN: Self = Self { verdict: Verdict::Undetermined, yes: false, no: false, by: None };

    pub const fn divided(by: Divide) -> Self {
        Self { verdict: Verdict::Undetermined, yes: true, no: true, by: Some(by) }
    }

    pub const fn negated(self) -> Self {
        let verdict = match self.verdict {
            Verdict::Yes => Verdict::No,
            Verdict::No => Verdict::Yes,
            Verdict::Undetermined => Verdict::Undetermined,
        };
        Self { verdict, yes: self.no, no: self.yes, by: self.by }
    }

    /// All hold; of those that divide, the first does.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
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

    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(Self::negated)).negated()
    }
}

/// The values of a fact, a bit for each.
fn all_values(fact: Fact) -> u16 {
    fact.values().iter().fold(0, |mask, _| mask << 1 | 1)
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
        values.iter_mut().zip(Fact::ALL).for_each(|(mask, fact)| *mask = all_values(*fact));
        Self { values, ages: Ages::MAX }
    }

    pub fn is(&self, child: Option<usize>, is: FactIn) -> Judged {
        let mask = self.values.get(is.fact as usize).copied().unwrap_or_default();
        match mask & is.values {
            0 => Judged::NO,
            // Whatever its value: it has to be known all the same.
            inside if inside == all_values(is.fact) => {
                Judged::divided(Divide::Value(child, FactIn { values: 1, ..is }))
            }
            inside if inside == mask => Judged::YES,
            _ => Judged::divided(Divide::Value(child, is)),
        }
    }

    pub fn age(&self, child: Option<usize>, band: AgeBand) -> Judged {
        let band = ages(band);
        match self.ages & band {
            0 => Judged::NO,
            Ages::MAX => Judged::divided(Divide::Age(child, 1)),
            inside if inside == self.ages => Judged::YES,
            _ => Judged::divided(Divide::Age(child, band)),
        }
    }

    /// The value of each fact that is settled.
    fn settled(&self) -> impl Iterator<Item = (Fact, &'static str)> {
        let facts = Fact::ALL.iter().zip(self.values).filter(|(fact, mask)| *mask != all_values(**fact));
        facts.filter_map(|(fact, mask)| {
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
            let born = on.checked_sub_months(Months::new(12 * age))?;
            facts.insert(birth_date.to_owned(), Value::String(iso(born)));
        }
        Some(facts)
    }

    fn words(&self) -> Vec<String> {
        let age = self.age_of().map(|age| format!("age {age}"));
        let facts = self.settled().map(|(fact, value)| format!("{} {value}", fact.name()));
        age.into_iter().chain(facts).collect()
    }
}

impl Crowd {
    pub fn anyone() -> Self {
        Self { person: Someone::anyone(), children: None, answers: Vec::new() }
    }

    fn someone(&mut self, child: Option<usize>) -> Option<&mut Someone> {
        match child {
            None => Some(&mut self.person),
            Some(at) => self.children.as_mut()?.get_mut(at),
        }
    }

    /// The parts of a crowd that is divided, in the order in which they are looked at.
    pub(super) fn parts(self, by: Divide, most_children: usize) -> Vec<Self> {
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
            let of_child = if of_child.is_empty() { "any".to_owned() } else { of_child.join(", ") };
            words.push(format!("a child ({of_child})"));
        }
        if words.is_empty() { "anyone".to_owned() } else { words.join("; ") }
    }

    /// Whether it holds only by an answer to an open norm.
    pub fn rests_on_answers(&self) -> bool {
        !self.answers.is_empty()
    }
}
