//! How many children something holds of: each child once, however many records there are of it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bridge::old_groups;
use super::classify::Judge;
use super::condition::{Condition, and};
use super::group::groups;
use super::record::{Ages, ChildRecord};
use super::{bridge, builtin};
use crate::assessment::Verdict;
use crate::law::condition::AgeBand;
use crate::law::instrument::Text;
use crate::opaque::opaque;

/// A predicate of the file, which the build checks.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PredicateRow {
    /// Id, after `protection/`.
    pub id: Cow<'static, str>,
    /// Name, in our words.
    pub name: Text,
    /// Whether it is of people of any age, not of children alone.
    #[serde(default)]
    pub any_age: bool,
    /// Of which children it holds.
    pub when: Condition,
}

/// Something that children can be counted by, named as a measure names it: `protection/any`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Predicate {
    /// Id: `protection/any`, `protection/disability`, `protection/disability.2`, `protection/647/orphan`.
    pub id: String,
    /// Name, in our words.
    pub name: &'static Text,
    any_age: bool,
    of: Of,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Of {
    When(&'static Condition),
    Group(&'static super::Group),
}

const PREFIX: &str = "protection/";

/// Every predicate: those of the file, then groups with their cases, then the groups of QĐ 647.
pub fn predicates() -> impl Iterator<Item = Predicate> {
    let predicate =
        |id: &str, name, any_age, of| Predicate { id: format!("{PREFIX}{id}"), name, any_age, of };
    let own = builtin::PREDICATES
        .iter()
        .map(move |row| predicate(&row.id, &row.name, row.any_age, Of::When(&row.when)));
    let of_groups = groups().iter().flat_map(move |group| {
        let cases = group.case.iter();
        let cases =
            cases.map(move |case| predicate(&group.case_id(case), &case.name, false, Of::When(&case.when)));
        [predicate(&group.id, &group.name, false, Of::Group(group))].into_iter().chain(cases)
    });
    let old = old_groups().iter();
    let old = old.map(move |old: &'static bridge::OldGroup| {
        predicate(&format!("647/{}", old.id), &old.name, false, Of::When(&old.when))
    });
    own.chain(of_groups).chain(old)
}

impl Predicate {
    /// The predicate of an id.
    ///
    /// # Errors
    /// [`NoPredicate`] if there is none.
    pub fn from_id(id: &str) -> Result<Self, NoPredicate> {
        predicates().find(|known| known.id == id).ok_or_else(|| NoPredicate { id: id.to_owned() })
    }

    fn holds(&self, judge: &Judge<'_>) -> Verdict {
        match self.of {
            Of::When(when) => judge.condition(when),
            Of::Group(group) => judge.group(group),
        }
    }
}

/// No predicate has this id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no predicate `{id}`: expected an id such as `protection/any` or `protection/disability`")]
pub struct NoPredicate {
    /// What was asked for.
    pub id: String,
}

impl NoPredicate {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        "no_predicate"
    }
}

/// How many children a predicate holds of. `counted + not + undetermined + outside` is the number of children.
///
/// A small count can point at a child: whoever publishes it decides what is too small.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ChildCount"))]
pub struct Count {
    /// Id of the predicate.
    pub predicate: String,
    /// The day.
    pub on: NaiveDate,
    /// The ages that were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<AgeBand>,
    /// Children of these ages of whom it holds.
    pub counted: u64,
    /// Children of whom it does not.
    pub not: u64,
    /// Children of whom it is not known: facts or the age are missing, records contradict each other, or the law leaves it open.
    pub undetermined: u64,
    /// Children of other ages.
    pub outside: u64,
    /// Records beyond the first of a child.
    pub duplicates: u64,
    /// Positions, from 0, of the records of the children of whom it is not known.
    pub undecided: Vec<u64>,
    /// Positions, from 0, of records of one child that differ.
    pub conflicting: Vec<u64>,
    /// Positions of records without a key: not counted, for they cannot be told apart.
    pub without_key: Vec<u64>,
    /// Positions of records of children born after the day: not counted.
    pub not_born: Vec<u64>,
}

opaque! { Count }

/// Counts the children of whom a predicate holds on a day, of certain ages if asked.
///
/// Children are told apart by [`ChildRecord::key`]. A child with several records is counted once; if they differ, it is
/// counted by what all of them agree on and is otherwise undetermined. The order of the records does not matter.
///
/// ```
/// use ansinh::parse_date;
/// use ansinh::protection::{ChildRecord, Predicate, count};
///
/// let child = |key: &str, abandoned| ChildRecord {
///     key: Some(key.to_owned()),
///     birth_date: "2015-02-10".parse().ok(),
///     abandoned,
///     ..ChildRecord::default()
/// };
/// let records = [child("k1", Some(true)), child("k2", Some(false)), child("k1", Some(true)), child("k3", None)];
/// let abandoned = Predicate::from_id("protection/abandoned")?;
/// let found = count(&records, &abandoned, parse_date("2026-11-25")?, None);
/// assert_eq!((found.counted, found.not, found.undetermined, found.duplicates), (1, 1, 1, 1));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn count(records: &[ChildRecord], predicate: &Predicate, on: NaiveDate, ages: Option<AgeBand>) -> Count {
    let mut found = Count {
        predicate: predicate.id.clone(),
        on,
        ages,
        counted: 0,
        not: 0,
        undetermined: 0,
        outside: 0,
        duplicates: 0,
        undecided: Vec::new(),
        conflicting: Vec::new(),
        without_key: Vec::new(),
        not_born: Vec::new(),
    };
    let mut children: BTreeMap<&str, Vec<(u64, &ChildRecord)>> = BTreeMap::new();
    for (at, record) in (0..).zip(records) {
        match record.key.as_deref() {
            None | Some("") => found.without_key.push(at),
            Some(_) if record.ages(on) == Ages::NotBorn => found.not_born.push(at),
            Some(key) => children.entry(key).or_default().push((at, record)),
        }
    }
    for child in children.values() {
        found.duplicates = found.duplicates.saturating_add((child.len() as u64).saturating_sub(1));
        if child.windows(2).any(|pair| matches!(pair, [(_, one), (_, other)] if one != other)) {
            found.conflicting.extend(child.iter().map(|(at, _)| *at));
        }
        let answers: Vec<Answer> =
            child.iter().map(|(_, record)| answer(record, predicate, on, ages)).collect();
        let agreed = answers.iter().all(|answer| Some(answer) == answers.first());
        let counter = match answers.first().filter(|_| agreed) {
            Some(Answer::Outside) => &mut found.outside,
            Some(Answer::Verdict(Verdict::Yes)) => &mut found.counted,
            Some(Answer::Verdict(Verdict::No)) => &mut found.not,
            Some(Answer::Verdict(Verdict::Undetermined)) | None => {
                found.undecided.extend(child.iter().map(|(at, _)| *at));
                &mut found.undetermined
            }
        };
        *counter = counter.saturating_add(1);
    }
    found.conflicting.sort_unstable();
    found.undecided.sort_unstable();
    found
}

#[derive(PartialEq, Eq)]
enum Answer {
    Outside,
    Verdict(Verdict),
}

fn answer(record: &ChildRecord, predicate: &Predicate, on: NaiveDate, ages: Option<AgeBand>) -> Answer {
    let of_age = ages.map_or(Verdict::Yes, |band| match record.ages(on) {
        Ages::Between(least, most) => match (band.contains(least), band.contains(most)) {
            (true, true) => Verdict::Yes,
            (false, false) => Verdict::No,
            _ => Verdict::Undetermined,
        },
        Ages::NotKnown | Ages::NotBorn => Verdict::Undetermined,
    });
    if of_age == Verdict::No {
        return Answer::Outside;
    }
    let judge =
        Judge::new(record, on).map(|judge| if predicate.any_age { judge.of_any_age() } else { judge });
    Answer::Verdict(judge.map_or(Verdict::Undetermined, |judge| and(of_age, predicate.holds(&judge))))
}
