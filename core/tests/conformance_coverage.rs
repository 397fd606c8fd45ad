//! Do the cases of `tests/conformance/assess` reach both sides of everything that the law sets?
//!
//! What the law sets is read from the provisions in force; where a case stands, from its explanation. Here it is asked
//! whether a case is there; whether what it expects is the law, and whether it is met, is the matter of
//! `conformance.rs` and of whoever wrote it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ansinh::assessment::{ExplainedCondition, ExplainedProvision, Requirement, Verdict};
use ansinh::{At, BirthDate, Rulebook, Situation, parse_date};
use chrono::NaiveDate;
use serde_json::Value;

/// A place without law of its own, and those with some.
const PLACES: [&str; 3] = ["48", "96", "79"];

/// What cannot be reached: where the condition fails, another fails with it.
const IMPOSSIBLE: [&str; 3] = [
    // Poor and without a supporter is the group of those who are alone.
    "nd-136-2013/elderly-80.poor-2015: no for supporter alone",
    // A pension that is not low bars from the group.
    "nd-176-2025/social-pension.low-pension: no for nd-176-2025/low-pension alone",
    // Whoever is taken in is poor and without a supporter, and so among those who are alone.
    "nq-35-2023-ho-chi-minh/no-national-allowance: no for not nd-20-2021/elderly-taken-in alone",
];

/// Every case: who, when and where.
fn cases() -> Vec<(Situation, At)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/assess");
    let mut all = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            for case in cases {
                let situation = serde_json::from_value(case["situation"].clone()).unwrap();
                let on = parse_date(case["on"].as_str().unwrap()).unwrap();
                all.push((situation, At::new(on, case["place"].as_str().unwrap().parse().unwrap())));
            }
        }
    }
    all
}

/// What a case shows of a provision, in words: the same words as what is asked for.
fn shown(situation: &Situation, on: NaiveDate, it: &ExplainedProvision<'_>, reached: &mut BTreeSet<String>) {
    let (id, verdict) = (it.provision, word(it.verdict));
    reached.insert(format!("{id}: {verdict}"));
    if it.verdict != Verdict::No {
        reached.insert(format!("{id}: applies on {on}"));
    }
    if let (Some(level), Some(of)) = (it.level, it.citations.last()) {
        reached.insert(format!("{}: {level} paid on {on}", of.text));
    }
    if let Some(moment) = birthday(situation.birth_date, on) {
        reached.insert(format!("{id}: {verdict} {moment}"));
    }
    for child in situation.children.iter().flatten() {
        if let Some(moment) = birthday(child.birth_date, on) {
            reached.insert(format!("{id}: {verdict} with a child {moment}"));
        }
    }
    // Of a group it is enough that one of its rows shows it; of a band, that the group does not fail too.
    reached.extend(alone(group_of(id), &it.group));
    if it.group.iter().all(|condition| condition.verdict != Verdict::No) {
        reached.extend(alone(id, &it.band));
    }
}

/// The id of the group of a provision.
fn group_of(provision: &str) -> &str {
    provision.rsplit_once('.').map_or(provision, |(group, _)| group)
}

/// The one condition that fails, where all others hold or are left open by the law.
fn alone(owner: &str, list: &[ExplainedCondition<'_>]) -> Option<String> {
    let mut conditions = Vec::new();
    list.iter().for_each(|condition| all_of(owner, condition, &mut conditions));
    conditions
        .retain(|(_, it)| it.verdict == Verdict::No || it.verdict == Verdict::Undetermined && !is_open(it));
    match conditions.as_slice() {
        [(owner, only)] if only.verdict == Verdict::No => Some(lone(owner, &named(only))),
        _ => None,
    }
}

fn lone(owner: &str, condition: &str) -> String {
    format!("{owner}: no for {condition} alone")
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Yes => "yes",
        Verdict::No => "no",
        Verdict::Undetermined => "open",
    }
}

/// `turning 16` on the birthday, `not yet 16` on the day before.
fn birthday(birth: Option<BirthDate>, on: NaiveDate) -> Option<String> {
    let age_on = |day: Option<NaiveDate>| birth.and_then(|birth| birth.age_on(day?));
    let (before, now, after) = (age_on(on.pred_opt()), age_on(Some(on))?, age_on(on.succ_opt())?);
    match before {
        Some(before) if before < now => Some(format!("turning {now}")),
        _ => (after > now).then(|| format!("not yet {after}")),
    }
}

/// The conditions of which all have to hold, each by itself, and whose they are: the group's, or a term's that it names.
fn all_of<'e, 'a>(
    owner: &'e str,
    it: &'e ExplainedCondition<'a>,
    out: &mut Vec<(&'e str, &'e ExplainedCondition<'a>)>,
) {
    match it.kind {
        "all" => it.of.iter().for_each(|part| all_of(owner, part, out)),
        "ref" if it.of.iter().any(|part| part.kind == "all") => {
            it.of.iter().for_each(|part| all_of(it.id.unwrap_or(owner), part, out));
        }
        _ => out.push((owner, it)),
    }
}

fn is_open(condition: &ExplainedCondition<'_>) -> bool {
    condition.kind == "open" || condition.of.iter().any(is_open)
}

/// A condition in one word: the same for what is asked and for what was found.
fn named(condition: &ExplainedCondition<'_>) -> String {
    let inside: Vec<String> = condition.of.iter().map(named).collect();
    match (condition.id, condition.fact, condition.kind) {
        (Some(id), ..) => id.to_owned(),
        (_, Some(fact), _) => fact.name().to_owned(),
        (.., "not" | "any") => format!("{} {}", condition.kind, inside.join(" ")),
        (.., kind) => kind.to_owned(),
    }
}

/// What the law asks of a person, once it is known of nobody: the same conditions, without verdicts.
fn asked_of(owner: &str, list: &[Requirement<'_>]) -> Vec<String> {
    fn all_of<'e, 'a>(
        owner: &'e str,
        it: &'e Requirement<'a>,
        out: &mut Vec<(&'e str, &'e Requirement<'a>)>,
    ) {
        match it.kind {
            "all" => it.of.iter().for_each(|part| all_of(owner, part, out)),
            "ref" if it.of.iter().any(|part| part.kind == "all") => {
                it.of.iter().for_each(|part| all_of(it.id.unwrap_or(owner), part, out));
            }
            _ => out.push((owner, it)),
        }
    }
    fn named(it: &Requirement<'_>) -> String {
        let inside: Vec<String> = it.of.iter().map(named).collect();
        match (it.id, it.fact, it.kind) {
            (Some(id), ..) => id.to_owned(),
            (_, Some(fact), _) => fact.name().to_owned(),
            (.., "not" | "any") => format!("{} {}", it.kind, inside.join(" ")),
            (.., kind) => kind.to_owned(),
        }
    }
    let mut conditions = Vec::new();
    list.iter().for_each(|condition| all_of(owner, condition, &mut conditions));
    // What the law leaves open never fails.
    conditions.retain(|(_, it)| !has_open(std::slice::from_ref(*it)));
    conditions.into_iter().map(|(owner, it)| lone(owner, &named(it))).collect()
}

/// The ages at which something begins or ends: of the person, or of a child.
fn ages(requirements: &[Requirement<'_>], kind: &str, out: &mut BTreeSet<u8>) {
    for it in requirements {
        if it.kind == kind {
            out.extend(it.from.into_iter().chain(it.under).chain(it.through.map(|through| through + 1)));
        }
        if it.kind != "not" {
            ages(&it.of, kind, out);
        }
    }
}

/// The span of ages outside of which a provision fails whatever else is the case.
fn span(requirements: &[Requirement<'_>]) -> (u8, u8) {
    requirements.iter().fold((0, u8::MAX), |(low, high), it| {
        let (from, until) = match it.kind {
            "age" => (it.from.unwrap_or(0), it.under.or(it.through.map(|last| last + 1)).unwrap_or(u8::MAX)),
            "all" | "ref" => span(&it.of),
            _ => (0, u8::MAX),
        };
        (low.max(from), high.min(until))
    })
}

fn has_open(requirements: &[Requirement<'_>]) -> bool {
    let is_open = |it: &Requirement<'_>| match it.kind {
        "open" => true,
        "all" | "ref" => has_open(&it.of),
        // As long as nothing else settles it.
        "any" => it.of.iter().any(|part| part.kind == "open"),
        _ => false,
    };
    requirements.iter().any(is_open)
}

/// What is missing of one side and the other of an age.
fn both_sides(reached: &BTreeSet<String>, id: &str, who: &str, age: u8) -> Option<String> {
    let verdicts = |moment: &str| -> Vec<&str> {
        let is = |word: &&str| reached.contains(&format!("{id}: {word} {who}{moment} {age}"));
        ["yes", "no", "open"].into_iter().filter(is).collect()
    };
    let (turning, not_yet) = (verdicts("turning"), verdicts("not yet"));
    let differ = turning.iter().any(|one| not_yet.iter().any(|other| one != other));
    (!differ).then(|| format!("{id}: {who}at {age}: turning {turning:?}, not yet {not_yet:?}"))
}

#[test]
fn the_cases_reach_both_sides_of_everything_the_law_sets() {
    let law = Rulebook::builtin();
    let mut reached = BTreeSet::new();
    for (situation, at) in cases() {
        let Ok(answer) = law.assess(&situation, &at) else { continue };
        for provision in answer.explain().provisions {
            shown(&situation, at.on, &provision, &mut reached);
        }
    }

    // Each day on which something begins or ends.
    let ends = law.passages().flat_map(|it| it.period.from.into_iter().chain(it.period.until));
    let days: BTreeSet<NaiveDate> = ends.filter(|day| *day >= parse_date("2015-01-01").unwrap()).collect();
    let mut missing = BTreeSet::new();
    let mut asked = BTreeMap::from([("verdicts", 0), ("conditions", 0), ("ages", 0), ("days", 0)]);
    let mut ask = |what: &'static str, wanted: String| {
        *asked.entry(what).or_default() += 1;
        if !reached.contains(&wanted) {
            missing.insert(wanted);
        }
    };
    let mut sides = Vec::new();
    let mut known = BTreeSet::new();
    for place in PLACES {
        let place: ansinh::Place = place.parse().unwrap();
        let mut before: Vec<String> = Vec::new();
        let mut levels_before: Vec<String> = Vec::new();
        for day in &days {
            let provisions = law.provisions(*day, place).unwrap_or_default();
            let ids: Vec<String> = provisions.iter().map(|it| it.provision.to_owned()).collect();
            let eve = day.pred_opt().unwrap();
            let begun = ids.iter().filter(|id| !before.contains(id)).map(|id| (id, *day));
            let ended = before.iter().filter(|id| !ids.contains(id)).map(|id| (id, eve));
            for (id, on) in begun.chain(ended) {
                if known.insert(format!("{id} {on}")) {
                    ask("days", format!("{id}: applies on {on}"));
                }
            }
            let mut levels: Vec<String> = provisions
                .iter()
                .flat_map(|it| &it.levels)
                .map(|level| format!("{}: {} paid", level.citation.text, level.amount))
                .collect();
            levels.sort();
            levels.dedup();
            let begun = levels.iter().filter(|level| !levels_before.contains(level)).map(|it| (it, *day));
            let ended = levels_before.iter().filter(|level| !levels.contains(level)).map(|it| (it, eve));
            for (level, on) in begun.chain(ended) {
                if known.insert(format!("{level} {on}")) {
                    ask("days", format!("{level} on {on}"));
                }
            }
            for it in &provisions {
                let id = it.provision;
                let (of_group, of_band) = (asked_of(group_of(id), &it.group), asked_of(id, &it.band));
                if !known.insert(format!("{id} {:?} {of_group:?} {of_band:?}", it.of)) {
                    continue;
                }
                let is_left_open =
                    it.group.iter().any(|it| it.kind == "open" || it.of.iter().any(|it| it.kind == "open"));
                let granted = if is_left_open { "open" } else { "yes" };
                ask("verdicts", format!("{id}: {granted}"));
                ask("verdicts", format!("{id}: no"));
                for wanted in of_group.into_iter().chain(of_band) {
                    if !IMPOSSIBLE.contains(&wanted.as_str()) && known.insert(wanted.clone()) {
                        ask("conditions", wanted);
                    }
                }
                let all: Vec<Requirement> = it.group.iter().chain(&it.band).cloned().collect();
                let (mut own, mut of_children) = (BTreeSet::new(), BTreeSet::new());
                ages(&all, "age", &mut own);
                ages(&all, "child_age", &mut of_children);
                let (low, high) = span(&all);
                own.retain(|age| (low..=high).contains(age));
                sides.extend(own.into_iter().map(|age| (id.to_owned(), "", age)));
                sides.extend(of_children.into_iter().map(|age| (id.to_owned(), "with a child ", age)));
            }
            (before, levels_before) = (ids, levels);
        }
    }
    asked.insert("ages", sides.len());
    missing.extend(sides.iter().filter_map(|(id, who, age)| both_sides(&reached, id, who, *age)));
    println!("asked for: {asked:?}");
    let stale: Vec<&&str> = IMPOSSIBLE.iter().filter(|wanted| reached.contains(**wanted)).collect();
    assert!(stale.is_empty(), "reached after all: {stale:?}");
    let list: Vec<&str> = missing.iter().map(String::as_str).collect();
    assert!(list.is_empty(), "no case for {} of these:\n{}", list.len(), list.join("\n"));
}
