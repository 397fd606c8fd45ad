//! What is known of a person from day to day, and the days on which something can change.

use chrono::{Datelike, NaiveDate};

use crate::date::BirthDate;
use crate::history::{EventKind, History, MemberHistory};
use crate::household::RelationKind;
use crate::situation::{Child, Fact, Situation};

/// What is known of one person over time.
pub(super) struct Facts {
    /// What is known from the beginning.
    first: Situation,
    /// What is known then, each from a day on, in order.
    later: Vec<(NaiveDate, Situation)>,
    /// What can change something, in order of days.
    pub changes: Vec<Change>,
}

/// Something that can change what is due.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Change {
    pub on: NaiveDate,
    pub what: What,
}

/// What changes: a number is that of a member, and that of its event.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// Of a member, or of a child that is listed among the facts of whoever raises it.
    Birthday {
        of: Option<usize>,
        born: NaiveDate,
        age: u8,
    },
    Event {
        of: usize,
        event: usize,
    },
    Household(usize),
    Relation(usize),
}

impl Facts {
    /// What is known of a member, with the birthdays of these ages.
    pub fn of(history: &History, member: usize, ages: &[u8]) -> Self {
        let Some(person) = history.members.get(member) else {
            return Self { first: Situation::default(), later: Vec::new(), changes: Vec::new() };
        };
        let mut changes = own_changes(history, member);
        changes.extend(birthdays(person.birth_date, Some(member), ages));
        changes.extend(listed_children(person).flat_map(|birth| birthdays(Some(birth), None, ages)));
        let raised: Vec<Raised> = raised(history, &person.id);
        for relation in &raised {
            let dated = history.relations.get(relation.number);
            let ends = dated.into_iter().flat_map(|dated| [dated.from, dated.until]).flatten();
            changes.extend(ends.map(|on| Change { on, what: What::Relation(relation.number) }));
            let Some(child) = history.members.get(relation.child) else { continue };
            changes.extend(birthdays(child.birth_date, Some(relation.child), ages));
            for (event, it) in child.events.iter().enumerate() {
                if matches!(it.event, EventKind::Facts(_) | EventKind::Died) {
                    changes.push(Change { on: it.on, what: What::Event { of: relation.child, event } });
                }
            }
        }
        let changes = in_order(changes, |change| change.on);
        let no_birthday = changes.iter().filter(|change| !matches!(change.what, What::Birthday { .. }));
        let mut days: Vec<NaiveDate> = no_birthday.map(|change| change.on).collect();
        days.dedup();
        let mut own = Known::of(history, member);
        let mut children: Vec<(&Raised, Known<'_>)> =
            raised.iter().map(|relation| (relation, Known::of(history, relation.child))).collect();
        let mut known = |on: NaiveDate| {
            let mut situation = own.on(on).clone();
            if !children.is_empty() {
                let of_day = children.iter_mut().filter_map(|(relation, known)| relation.child_on(known, on));
                situation.children = Some(of_day.collect());
            }
            situation
        };
        let first = known(NaiveDate::MIN);
        let later = days.into_iter().map(|day| (day, known(day))).collect();
        Self { first, later, changes }
    }

    /// What is known on a day.
    pub fn on(&self, day: NaiveDate) -> &Situation {
        let after = self.later.partition_point(|(from, _)| *from <= day);
        let known = after.checked_sub(1).and_then(|at| self.later.get(at));
        known.map_or(&self.first, |(_, situation)| situation)
    }

    /// The changes after a day, up to another.
    pub fn changes_in(&self, after: NaiveDate, through: NaiveDate) -> &[Change] {
        let from = self.changes.partition_point(|change| change.on <= after);
        let until = self.changes.partition_point(|change| change.on <= through);
        self.changes.get(from..until).unwrap_or_default()
    }
}

/// A child that someone raises: the numbers of the relation and of the child.
struct Raised {
    number: usize,
    child: usize,
}

impl Raised {
    /// The child on a day, if it is alive and raised then.
    fn child_on(&self, known: &mut Known<'_>, on: NaiveDate) -> Option<Child> {
        let relation = known.history.relations.get(self.number)?;
        let child = known.history.members.get(self.child)?;
        let holds =
            relation.from.is_none_or(|from| from <= on) && relation.until.is_none_or(|until| on < until);
        let died = child.events.iter().any(|event| event.event == EventKind::Died && event.on <= on);
        let of_day = known.on(on);
        (holds && !died).then_some(Child {
            birth_date: of_day.birth_date,
            study: of_day.study,
            unbroken_study: of_day.unbroken_study,
            allowance_held: None,
        })
    }
}

fn raised(history: &History, id: &str) -> Vec<Raised> {
    let relations = history.relations.iter().enumerate();
    let raises = relations.filter(|(_, relation)| relation.is == RelationKind::Raises && relation.who == id);
    let child = |id: &str| history.members.iter().position(|member| member.id == id);
    raises
        .filter_map(|(number, relation)| child(&relation.whom).map(|child| Raised { number, child }))
        .collect()
}

/// The changes of what is known of a person and of the household.
fn own_changes(history: &History, member: usize) -> Vec<Change> {
    let household = history.facts.iter().enumerate();
    let mut changes: Vec<Change> =
        household.map(|(at, facts)| Change { on: facts.from, what: What::Household(at) }).collect();
    let events = history.members.get(member).into_iter().flat_map(|person| person.events.iter().enumerate());
    let facts = events.filter(|(_, event)| matches!(event.event, EventKind::Facts(_)));
    changes.extend(facts.map(|(event, it)| Change { on: it.on, what: What::Event { of: member, event } }));
    in_order(changes, |change| change.on)
}

/// What is known of a person on a day, the children left out that relations tell of.
pub(super) fn known_of(history: &History, member: usize, on: NaiveDate) -> Situation {
    Known::of(history, member).on(on).clone()
}

/// What is known of a person, from one day to a later one.
struct Known<'h> {
    history: &'h History,
    member: usize,
    changes: std::vec::IntoIter<Change>,
    situation: Situation,
}

impl<'h> Known<'h> {
    fn of(history: &'h History, member: usize) -> Self {
        let person = history.members.get(member);
        let carried = person.and_then(|person| person.carried.as_ref());
        let mut situation = carried.map_or_else(Situation::default, |carried| (*carried.facts).clone());
        situation.birth_date = person.and_then(|person| person.birth_date).or(situation.birth_date);
        Self { history, member, changes: own_changes(history, member).into_iter(), situation }
    }

    /// What is known on a day: never an earlier one than was asked for before.
    fn on(&mut self, day: NaiveDate) -> &Situation {
        while let Some(change) = self.changes.as_slice().first().filter(|change| change.on <= day).copied() {
            self.changes.next();
            self.apply(change);
        }
        &self.situation
    }

    fn apply(&mut self, change: Change) {
        let known = &mut self.situation;
        match change.what {
            What::Household(at) => {
                if let Some(facts) = self.history.facts.get(at) {
                    known.household = facts.household.or(known.household);
                    known.local_household = facts.local_household.or(known.local_household);
                    known.area = facts.area.or(known.area);
                }
            }
            What::Event { event, .. } => {
                let person = self.history.members.get(self.member);
                let event = person.and_then(|person| person.events.get(event));
                if let Some(EventKind::Facts(facts)) = event.map(|event| &event.event) {
                    known.update(facts);
                    known.birth_date = person.and_then(|person| person.birth_date).or(known.birth_date);
                }
            }
            What::Birthday { .. } | What::Relation(_) => {}
        }
    }
}

fn birthdays(birth: Option<BirthDate>, of: Option<usize>, ages: &[u8]) -> impl Iterator<Item = Change> {
    // A child's birth can change what is due to whoever raises it.
    let ages = std::iter::once(0).chain(ages.iter().copied());
    birth.into_iter().flat_map(move |birth| {
        let born = birth.day();
        ages.clone().filter_map(move |age| {
            Some(Change { on: birthday(birth, age)?, what: What::Birthday { of, born, age } })
        })
    })
}

/// The birth dates of the children that the facts of a person list.
fn listed_children(person: &MemberHistory) -> impl Iterator<Item = BirthDate> {
    let facts = person.events.iter().filter_map(|event| match &event.event {
        EventKind::Facts(facts) => facts.children.as_deref(),
        _ => None,
    });
    let carried = person.carried.iter().filter_map(|carried| carried.facts.children.as_deref());
    let births = facts.chain(carried).flatten().filter_map(|child| child.birth_date);
    let mut births = in_order(births, |birth| *birth);
    births.dedup();
    births.into_iter()
}

/// The day on which an age is completed: for a person born on 29 February, 1 March in other years.
fn birthday(birth: BirthDate, age: u8) -> Option<NaiveDate> {
    let day = birth.day();
    let year = day.year().checked_add(i32::from(age))?;
    NaiveDate::from_ymd_opt(year, day.month(), day.day()).or_else(|| NaiveDate::from_ymd_opt(year, 3, 1))
}

/// The facts that an event names.
pub(super) fn named(situation: &Situation) -> Vec<Fact> {
    Fact::ALL.iter().copied().filter(|fact| situation.knows(*fact)).collect()
}

/// The items in the order of their keys, those of one key as they came.
pub(super) fn in_order<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = items.into_iter().collect();
    ordered.sort_by_key(key);
    ordered
}
