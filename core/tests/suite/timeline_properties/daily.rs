//! What is known of a person on a day, and what that comes to, by assessing it.

use std::collections::{BTreeSet, HashMap};
use std::sync::Mutex;

use ansinh::history::{DatedRelation, EventKind, MemberHistory};
use ansinh::{At, Child, History, Place, RelationKind, Rulebook, Situation, Status, Verdict, parse_date};
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// What is due by the facts of one day and the law of another.
#[derive(Clone)]
pub struct Found {
    pub status: Status,
    pub total: u64,
    pub provisions: Vec<BTreeSet<String>>,
    /// The groups that the person belongs to for certain.
    pub groups: BTreeSet<String>,
}

/// What a person is due on a day; `only` names the groups that count.
pub fn assess(situation: &Situation, at: &At, only: Option<Vec<&'static str>>) -> Found {
    let unborn = situation.birth_date.is_some_and(|birth| at.on < birth.day());
    if unborn {
        let (provisions, groups) = (Vec::new(), BTreeSet::new());
        return Found { status: Status::NotEligible, total: 0, provisions, groups };
    }
    let answer = Rulebook::builtin().assess(situation, at).unwrap();
    let of_group = |provision: &str| provision.split(['/', '.']).nth(1).unwrap().to_owned();
    let certain = answer.verdicts().filter(|it| it.verdict == Verdict::Yes);
    let groups = certain.map(|it| of_group(it.provision)).collect();
    let Some(only) = only else {
        let provisions = answer.allowances().iter().map(|it| it.provision.to_owned()).collect();
        let total = answer.total().get();
        return Found { status: answer.status(), total, provisions: vec![provisions], groups };
    };
    // Of groups of which only the highest is due.
    let (mut total, mut status, mut provisions) = (0, Status::NotEligible, Vec::new());
    for it in answer.explain().provisions {
        if !only.contains(&of_group(it.provision).as_str()) {
            continue;
        }
        let amount = it.amount.map_or(0, |amount| amount.get());
        match it.verdict {
            Verdict::Yes if amount >= total => {
                if amount > total {
                    provisions.clear();
                }
                (status, total) = (Status::Eligible, amount);
                provisions.push(BTreeSet::from([it.provision.to_owned()]));
            }
            Verdict::Undetermined if status == Status::NotEligible => status = Status::Undetermined,
            _ => {}
        }
    }
    Found { status, total, provisions, groups }
}

/// The day since which the law of a day has been in force in a place.
pub fn law_since(on: NaiveDate, place: Place) -> NaiveDate {
    static LAWS: Mutex<Option<HashMap<Place, Vec<NaiveDate>>>> = Mutex::new(None);
    let mut laws = LAWS.lock().unwrap();
    let laws = laws.get_or_insert_default().entry(place).or_insert_with(|| {
        let mut since = Vec::new();
        let mut on = day("2030-12-31");
        let known = |law_on| {
            let at = At::new(day("2020-01-01"), place).by_law_of(law_on);
            Rulebook::builtin().assess(&Situation::default(), &at).ok().map(|it| it.in_force_since())
        };
        while let Some(from) = known(on) {
            since.push(from);
            on = eve(from);
        }
        since
    });
    laws.iter().copied().find(|from| *from <= on).unwrap_or(NaiveDate::MIN)
}

/// What is known on a day: the latest that was said of each fact, the person's own before the household's of the same
/// day; and the children raised then.
pub fn known(history: &History, member: usize, on: NaiveDate) -> Situation {
    let person = &history.members[member];
    let mut said: Vec<(NaiveDate, u8, Value)> = Vec::new();
    for facts in &history.facts {
        let mut value = serde_json::to_value(facts).unwrap();
        value.as_object_mut().unwrap().remove("from");
        said.push((facts.from, 0, value));
    }
    for event in &person.events {
        if let EventKind::Facts(facts) = &event.event {
            said.push((event.on, 1, serde_json::to_value(facts).unwrap()));
        }
    }
    said.sort_by_key(|(on, rank, _)| (*on, *rank));
    let mut known = Map::new();
    for (_, _, value) in said.into_iter().filter(|(from, _, _)| *from <= on) {
        known.extend(value.as_object().unwrap().clone());
    }
    let mut known: Situation = serde_json::from_value(Value::Object(known)).unwrap();
    known.birth_date = person.birth_date.or(known.birth_date);
    if raised(history, member).next().is_some() {
        let here = raised(history, member).filter(|(relation, child)| {
            let dead = child.events.iter().any(|event| event.event == EventKind::Died && event.on <= on);
            relation.from.is_none_or(|from| from <= on)
                && relation.until.is_none_or(|until| on < until)
                && !dead
        });
        let child = |child: &MemberHistory| {
            let number = history.members.iter().position(|member| member.id == child.id).unwrap();
            let events = history.members[number].events.iter().filter(|event| event.on <= on);
            let mut facts: Vec<_> = events
                .filter_map(|event| match &event.event {
                    EventKind::Facts(facts) => Some((event.on, facts)),
                    _ => None,
                })
                .collect();
            facts.sort_by_key(|(on, _)| *on);
            let mut it = Child { birth_date: child.birth_date, ..Default::default() };
            for (_, facts) in facts {
                it.study = facts.study.or(it.study);
                it.unbroken_study = facts.unbroken_study.or(it.unbroken_study);
            }
            it
        };
        known.children = Some(here.map(|(_, it)| child(it)).collect());
    }
    known
}

/// The children whom a member raises at some time.
pub fn raised(history: &History, member: usize) -> impl Iterator<Item = (&DatedRelation, &MemberHistory)> {
    let id = &history.members[member].id;
    let relations = history.relations.iter();
    relations.filter(move |it| it.is == RelationKind::Raises && it.who == *id).filter_map(|relation| {
        let child = history.members.iter().find(|child| child.id == relation.whom)?;
        Some((relation, child))
    })
}

pub fn eve(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}
