//! Whether the cases of `tests/conformance/assess` leave out anything of the built-in law: what must be covered is
//! derived from the law, and what is covered from what the cases expect.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ansinh::assessment::{ExplainedCondition, ExplainedProvision, Provision, Requirement};
use ansinh::{At, BirthDate, Place, Rulebook, Situation, Verdict, parse_date};
use chrono::NaiveDate;
use serde_json::{Value, json};

struct Case {
    on: NaiveDate,
    province: u8,
    situation: Situation,
    /// The verdicts that it expects, by provision: an allowance is a yes.
    expected: BTreeMap<String, String>,
    /// The levels that it expects to be paid, by provision.
    paid: BTreeMap<String, u64>,
    /// What is in force on its day in its place, and why it applies or not; nothing if nothing can be decided.
    in_force: Vec<Provision<'static>>,
    explained: Vec<ExplainedProvision<'static>>,
}

impl Case {
    fn new(case: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let (rulebook, on) = (Rulebook::builtin(), parse_date(&text(&case["on"])).unwrap());
        let place: Place = text(&case["place"]).parse().unwrap();
        let situation: Situation = serde_json::from_value(case["situation"].clone()).unwrap();
        let explained = rulebook.assess(&situation, &At::new(on, place)).map(|it| it.explain().provisions);
        let allowances = case["expect"]["allowances"].as_array().into_iter().flatten();
        let paid: BTreeMap<_, _> =
            allowances.map(|due| (text(&due["provision"]), due["level"].as_u64().unwrap())).collect();
        let verdicts = case["expect"]["verdicts"].as_object().into_iter().flatten();
        let verdicts = verdicts.map(|(id, verdict)| (id.clone(), text(verdict)));
        Self {
            on,
            province: place.province_number(),
            situation,
            expected: verdicts.chain(paid.keys().map(|id| (id.clone(), "yes".to_owned()))).collect(),
            paid,
            in_force: rulebook.provisions(on, place).unwrap_or_default(),
            explained: explained.unwrap_or_default(),
        }
    }

    /// Whether a provision is expected to apply: one that asks an open norm too can be no more than open.
    fn applies(&self, provision: &Provision) -> bool {
        let best = if is_open(&provision.group) { "undetermined" } else { "yes" };
        self.expected.get(provision.provision).is_some_and(|verdict| verdict == best)
    }

    /// Whether a row is expected to apply, or a level to be paid.
    fn shows(&self, item: &str) -> bool {
        let due = self.in_force.iter().filter(|provision| self.applies(provision));
        let mut items = due.flat_map(|it| items(it, self.paid.get(it.provision).copied().or(Some(0))));
        items.any(|shown| shown == item)
    }

    /// Whether the person (`age`), or a child that the person raises (`child_age`), becomes so old on a day.
    fn turns(&self, kind: &str, age: u8, day: NaiveDate) -> bool {
        let age = u16::from(age);
        let birthday = |born: BirthDate| {
            born.age_on(day) == Some(age) && born.age_on(day.pred_opt().unwrap()) == age.checked_sub(1)
        };
        let mut children = self.situation.children.iter().flatten().filter_map(|child| child.birth_date);
        match kind {
            "age" => self.situation.birth_date.is_some_and(birthday),
            _ => children.any(birthday),
        }
    }
}

/// The name of a row: a coefficient serves the groups of several decrees.
fn row(provision: &Provision) -> String {
    format!("{} of {}", provision.provision, provision.of)
}

/// The names of a row and of its levels, or of the level that is paid.
fn items(provision: &Provision, paid: Option<u64>) -> Vec<String> {
    let levels = provision.levels.iter().filter(|level| paid.is_none_or(|paid| paid == level.amount.get()));
    let levels = levels.map(|level| format!("{} of {}", level.amount, level.citation.text));
    levels.chain([row(provision)]).collect()
}

/// By the name of a row or level, first and last day of each time in which it is in force.
type Times = BTreeMap<String, Vec<(NaiveDate, Option<NaiveDate>)>>;

/// What is ever in force in a province, and when.
fn law(province: u8) -> (Vec<Provision<'static>>, Times) {
    let place: Place = format!("{province:02}").parse().unwrap();
    let regimes = Rulebook::builtin().tables().regimes(place);
    let (mut law, mut times) = (Vec::new(), Times::new());
    for (at, regime) in regimes.iter().enumerate() {
        let last = regimes.get(at + 1).and_then(|next| next.from.pred_opt());
        let in_force = Rulebook::builtin().provisions(regime.from, place).unwrap_or_default();
        let items: BTreeSet<String> = in_force.iter().flat_map(|it| items(it, None)).collect();
        for item in items {
            let times = times.entry(item).or_default();
            match times.last_mut() {
                Some((_, end)) if end.and_then(|day| day.succ_opt()) == Some(regime.from) => *end = last,
                _ => times.push((regime.from, last)),
            }
        }
        law.extend(in_force);
    }
    (law, times)
}

/// Whether an open norm is among what must all hold.
fn is_open(conditions: &[Requirement]) -> bool {
    conditions.iter().any(|it| it.kind == "open" || it.kind == "all" && is_open(&it.of))
}

/// Each condition with all those inside.
fn walk<'a>(conditions: &'a [Requirement<'a>], visit: &mut impl FnMut(&'a Requirement<'a>)) {
    for condition in conditions {
        visit(condition);
        walk(&condition.of, visit);
    }
}

/// The ages at which a verdict may change.
fn ages(conditions: &[Requirement]) -> BTreeSet<(&'static str, u8)> {
    let mut ages = BTreeSet::new();
    walk(conditions, &mut |it| {
        let after = it.through.map(|through| through + 1);
        ages.extend([it.from, it.under, after].into_iter().flatten().map(|age| (it.kind, age)));
    });
    ages
}

/// A fact asked, and the values accepted.
type Asked = (&'static str, Vec<&'static str>);

/// The facts any one of which alone keeps a condition from the wanted verdict.
fn blocking(condition: &ExplainedCondition<'static>, wanted: Verdict) -> Vec<Asked> {
    let opposite = if wanted == Verdict::Yes { Verdict::No } else { Verdict::Yes };
    match condition.kind {
        _ if condition.verdict == wanted => Vec::new(),
        "is" if condition.verdict == Verdict::Undetermined => Vec::new(),
        "is" => condition.fact.iter().map(|fact| (fact.name(), condition.values.clone())).collect(),
        "not" => condition.of.iter().flat_map(|part| blocking(part, opposite)).collect(),
        "all" | "ref" if wanted == Verdict::Yes => blocking_all(&condition.of, wanted),
        "any" | "children" if wanted == Verdict::No => blocking_all(&condition.of, wanted),
        _ => condition.of.iter().flat_map(|part| blocking(part, wanted)).collect(),
    }
}

/// The same of conditions that must all have the wanted verdict: only if no two of them fail.
fn blocking_all(parts: &[ExplainedCondition<'static>], wanted: Verdict) -> Vec<Asked> {
    let (open, failing): (Vec<_>, Vec<_>) = parts
        .iter()
        .filter(|part| part.verdict != wanted)
        .partition(|part| part.verdict == Verdict::Undetermined);
    match if failing.is_empty() { &open[..] } else { &failing[..] } {
        [one] => blocking(one, wanted),
        _ => Vec::new(),
    }
}

/// Each row of each group applies once, and once does not.
fn rows(law: &[Provision], cases: &[Case], gaps: &mut BTreeSet<String>) -> usize {
    let rows: BTreeMap<String, &Provision> = law.iter().map(|it| (row(it), it)).collect();
    for (name, it) in &rows {
        let here = || cases.iter().filter(|case| case.in_force.iter().any(|there| row(there) == *name));
        if !here().any(|case| case.applies(it)) {
            gaps.insert(format!("{name}: no case in which it applies"));
        }
        if !here().any(|case| case.expected.get(it.provision).is_some_and(|verdict| verdict == "no")) {
            gaps.insert(format!("{name}: no case in which it does not apply"));
        }
    }
    rows.len()
}

/// Each age that a group or a band names changes a verdict on the birthday, for the same person the day before.
fn birthdays(law: &[Provision], cases: &[Case], gaps: &mut BTreeSet<String>) -> usize {
    let mut boundaries: BTreeMap<(&str, &str, u8), BTreeSet<&str>> = BTreeMap::new();
    for it in law {
        let of_group = ages(&it.group).into_iter().map(|(kind, age)| (it.of, kind, age));
        let of_band = ages(&it.band).into_iter().map(|(kind, age)| (it.provision, kind, age));
        of_group.chain(of_band).for_each(|key| _ = boundaries.entry(key).or_default().insert(it.provision));
    }
    let ageless = |case: &Case| {
        let mut it = Situation { birth_date: None, ..case.situation.clone() };
        it.children.iter_mut().flatten().for_each(|child| child.birth_date = None);
        it
    };
    for ((of, kind, age), provisions) in &boundaries {
        let verdict = |case: &Case, id: &str| {
            let asks = case.in_force.iter().any(|it| it.provision == id && (it.of == *of || id == *of));
            case.expected.get(id).filter(|_| asks).cloned()
        };
        let eves: Vec<&Case> =
            cases.iter().filter(|case| case.turns(kind, *age, case.on.succ_opt().unwrap())).collect();
        let mut days = cases.iter().filter(|case| case.turns(kind, *age, case.on));
        let changes = |eve: &Case, day: &Case, id: &str| {
            let (before, on) = (verdict(eve, id), verdict(day, id));
            before.is_some() && on.is_some() && before != on && ageless(eve) == ageless(day)
        };
        if !days.any(|day| eves.iter().any(|eve| provisions.iter().any(|id| changes(eve, day, id)))) {
            gaps.insert(format!("{of}: no cases on both sides of {kind} {age}"));
        }
    }
    boundaries.len()
}

/// Each row applies and each level is paid on its first and its last day, and there is a case on the other side.
fn dates(times: &Times, province: Option<u8>, cases: &[Case], gaps: &mut BTreeSet<String>) -> usize {
    let mut count = 0;
    for (item, (first, last)) in times.iter().flat_map(|(item, list)| list.iter().map(move |it| (item, it))) {
        let end = last.map(|last| (last, last.succ_opt().unwrap()));
        for (inside, outside) in [Some((*first, first.pred_opt().unwrap())), end].into_iter().flatten() {
            count += 1;
            if !cases.iter().any(|case| case.on == inside && case.shows(item)) {
                gaps.insert(format!("{item}: no case of it on {inside}"));
            }
            let there = |case: &Case| province.is_none_or(|province| case.province == province);
            if !cases.iter().any(|case| case.on == outside && there(case)) {
                gaps.insert(format!("{item}: no case at all on {outside}"));
            }
        }
    }
    count
}

/// Each fact that a group asks is once the only thing that fails; a band may ask the same fact again.
fn facts(law: &[Provision<'static>], cases: &[Case], gaps: &mut BTreeSet<String>) -> usize {
    let mut asked: BTreeSet<(&str, Asked)> = BTreeSet::new();
    for it in law {
        walk(&it.group, &mut |condition| {
            asked.extend(condition.fact.map(|fact| (it.of, (fact.name(), condition.values.clone()))));
        });
    }
    let mut failing: BTreeSet<(&str, Asked)> = BTreeSet::new();
    for case in cases {
        for (it, why) in case.in_force.iter().zip(&case.explained) {
            if case.expected.get(it.provision).is_some_and(|verdict| verdict != "yes") {
                let in_band = why.band.iter().all(|band| band.verdict != Verdict::No);
                let band = blocking_all(&why.band, Verdict::Yes);
                let mut alone = blocking_all(&why.group, Verdict::Yes);
                alone.retain(|(fact, _)| in_band || band.iter().any(|(other, _)| other == fact));
                failing.extend(alone.into_iter().map(|fact| (it.of, fact)));
            }
        }
    }
    let missing = asked.difference(&failing);
    gaps.extend(missing.map(|(group, fact)| format!("{group}: no case in which only {fact:?} fails")));
    asked.len()
}

#[test]
fn the_cases_leave_nothing_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/assess");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let texts = files.map(|path| std::fs::read_to_string(path).unwrap());
    let lists = texts.flat_map(|text| serde_json::from_str::<Vec<Value>>(&text).unwrap());
    let cases: Vec<Case> = lists.map(|case| Case::new(&case)).collect();

    let mut gaps = BTreeSet::new();
    // 01 has no law of its own.
    let (mut whole, national) = law(1);
    let mut days = dates(&national, None, &cases, &mut gaps);
    for (province, _) in Rulebook::builtin().tables().provinces.iter() {
        let (own, mut times) = law(*province);
        times.retain(|item, _| !national.contains_key(item));
        days += dates(&times, Some(*province), &cases, &mut gaps);
        whole.extend(own);
    }
    let counts = json!({
        "conformance_cases": cases.len(),
        "provisions": rows(&whole, &cases, &mut gaps),
        "age_boundaries": birthdays(&whole, &cases, &mut gaps),
        "dates": days,
        "facts_failing_alone": facts(&whole, &cases, &mut gaps),
    });
    println!("{counts}");
    let list: Vec<String> = gaps.into_iter().collect();
    assert!(list.is_empty(), "{} gaps:\n{}", list.len(), list.join("\n"));
}
