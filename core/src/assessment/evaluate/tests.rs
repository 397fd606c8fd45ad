//! *No* only if no completion of the facts could be *yes*, *yes* only if all are: tried on the conditions of
//! the built-in law, over every combination of known and unknown facts where there are not too many, over
//! random ones where there are.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::law::rulebook::Rulebook;
use crate::parse_date;
use crate::situation::{
    Area, Disability, Draws, HouseholdClass, MaritalStatus, ParentStatus, Protection, Study, Supporter,
};

const EXHAUSTIVE: usize = 120_000;

/// A fact of one condition and what it can be. Value 0 is *not known*.
#[derive(Clone)]
struct Dimension {
    fact: Fact,
    values: usize,
    ages: Vec<u16>,
}

/// The facts that a condition names, each with its values; for ages, one on each side of every bound.
fn dimensions(condition: &Asked) -> Vec<Dimension> {
    let mut ages: BTreeMap<Fact, Vec<u16>> = BTreeMap::new();
    let mut facts: Vec<Fact> = Vec::new();
    let mut bounds = |fact: Fact, band: &AgeBand| {
        let list = ages.entry(fact).or_default();
        list.extend(
            band.from.into_iter().flat_map(|from| [u16::from(from).saturating_sub(1), u16::from(from)]),
        );
        list.extend(
            band.under.into_iter().flat_map(|under| [u16::from(under).saturating_sub(1), u16::from(under)]),
        );
        list.extend(band.through.into_iter().flat_map(|last| [u16::from(last), u16::from(last) + 1]));
    };
    let tables = Rulebook::builtin().tables();
    let mut steps: Vec<&Step> = condition.iter().flat_map(|span| span.of(&tables.steps)).collect();
    while let Some(step) = steps.pop() {
        match step.test {
            Test::Group(name) => steps.extend(tables.name(name).unwrap().when.of(&tables.steps)),
            Test::Is(is) => facts.push(is.fact),
            Test::Parents(_) => facts.extend([Fact::Father, Fact::Mother]),
            Test::Children { .. } => facts.push(Fact::Children),
            Test::Age(band) => bounds(Fact::BirthDate, &band),
            Test::ChildAge(band) => bounds(Fact::ChildBirthDate, &band),
            _ => {}
        }
    }
    facts.extend(ages.keys());
    if facts.iter().any(|fact| fact.name().starts_with("children.")) {
        facts.push(Fact::Children);
    }
    facts.sort_unstable();
    facts.dedup();
    facts
        .into_iter()
        .map(|fact| {
            let mut list = ages.get(&fact).cloned().unwrap_or_default();
            list.sort_unstable();
            list.dedup();
            let values = match fact {
                Fact::BirthDate | Fact::ChildBirthDate => list.len(),
                // No child, one child.
                Fact::Children => 2,
                other => other.values().len(),
            };
            Dimension { fact, values, ages: list }
        })
        .collect()
}

fn born(age: u16) -> crate::BirthDate {
    // On the day tried, 2022-06-15, exactly so many years old.
    format!("{:04}-06-15", 2022 - i32::from(age)).parse().unwrap()
}

fn situation(dimensions: &[Dimension], point: &[usize]) -> Situation {
    let mut it = Situation::default();
    let mut child = Child::default();
    let mut children = 0;
    for (dimension, value) in dimensions.iter().zip(point) {
        let Some(at) = value.checked_sub(1) else { continue };
        let flag = Some(at == 1);
        match dimension.fact {
            Fact::BirthDate => it.birth_date = Some(born(dimension.ages[at])),
            Fact::Abandoned => it.abandoned = flag,
            Fact::Adopted => it.adopted = flag,
            Fact::Father => it.father = Some(ParentStatus::ALL[at]),
            Fact::Mother => it.mother = Some(ParentStatus::ALL[at]),
            Fact::Household => it.household = Some(HouseholdClass::ALL[at]),
            Fact::LocalHousehold => it.local_household = Some(HouseholdClass::ALL[at]),
            Fact::Area => it.area = Some(Area::ALL[at]),
            Fact::Disability => it.disability = Some(Disability::ALL[at]),
            Fact::Hiv => it.hiv = flag,
            Fact::Study => it.study = Some(Study::ALL[at]),
            Fact::UnbrokenStudy => it.unbroken_study = flag,
            Fact::AllowanceHeld => it.allowance_held = flag,
            Fact::InFacility => it.in_facility = flag,
            Fact::Wage => it.wage = flag,
            Fact::Pension => it.pension = flag,
            Fact::SocialInsurance => it.social_insurance = flag,
            Fact::LowPension => it.low_pension = flag,
            Fact::MeritBenefit => it.merit_benefit = flag,
            Fact::SocialAllowance => it.social_allowance = flag,
            Fact::CanWork => it.can_work = flag,
            Fact::MaritalStatus => it.marital_status = Some(MaritalStatus::ALL[at]),
            Fact::Children => children = value.to_owned(),
            Fact::ChildBirthDate => child.birth_date = Some(born(dimension.ages[at])),
            Fact::ChildStudy => child.study = Some(Study::ALL[at]),
            Fact::ChildUnbrokenStudy => child.unbroken_study = flag,
            Fact::ChildAllowanceHeld => child.allowance_held = flag,
            Fact::Supporter => it.supporter = Some(Supporter::ALL[at]),
            Fact::CanLiveInCommunity => it.can_live_in_community = flag,
            Fact::QualifiesForFacility => it.qualifies_for_facility = flag,
            Fact::TakenIn => it.taken_in = flag,
            Fact::CaredFor => it.cared_for = flag,
            Fact::Pregnant => it.pregnant = flag,
            Fact::Draws => it.draws = Some(Draws::ALL[at]),
            Fact::SurvivorPension => it.survivor_pension = flag,
            Fact::SingleParentChild => it.single_parent_child = flag,
            Fact::Protection => it.protection = Some(Protection::ALL[at]),
            other => panic!("no fact of a person: {}", other.name()),
        }
    }
    it.children = match children {
        0 => None,
        1 => Some(Vec::new()),
        _ => Some(vec![child]),
    };
    it
}

fn judge(condition: &Asked, situation: &Situation, traced: bool) -> Truth {
    let on = parse_date("2022-06-15").unwrap();
    let at = At::new(on, "01".parse().unwrap());
    let age = situation.birth_date.map(|birth| birth.age_on(on).unwrap());
    let subject = Subject::new(situation, age, &at, false);
    let tables = Rulebook::builtin().tables();
    if traced {
        let mut judge = Judge::new(tables, subject, true);
        judge.condition(condition[0]).0.and(judge.condition(condition[1]).0)
    } else {
        let mut judge = Judge::new(tables, subject, false);
        judge.condition(condition[0]).0.and(judge.condition(condition[1]).0)
    }
}

/// Two conditions of which both must hold: as provisions are decided, the group and the band together.
type Asked = [Span; 2];

/// Every group, band and level condition of every regime, each once.
fn conditions() -> Vec<(String, Asked)> {
    let tables = Rulebook::builtin().tables();
    let mut list: Vec<(String, Asked)> = Vec::new();
    for entry in tables.entries.iter() {
        let group = tables.group(entry).unwrap();
        list.push((tables.group_id(group).to_owned(), [group.when, Span::EMPTY]));
        for row in entry.rows.of(&tables.rows) {
            list.push((row.provision.to_string(), [group.when, row.when]));
        }
        for level in entry.national.of(&tables.levels) {
            list.push((format!("{} level", tables.group_id(group)), [level.when, Span::EMPTY]));
        }
    }
    list.sort_by(|a, b| a.0.cmp(&b.0));
    list.dedup();
    list
}

/// Whether a decided verdict stays when one unknown fact becomes known.
fn keeps_its_word(condition: &Asked, dimensions: &[Dimension], point: &[usize]) -> Result<Verdict, String> {
    let here = judge(condition, &situation(dimensions, point), false).verdict();
    let traced = judge(condition, &situation(dimensions, point), true).verdict();
    if traced != here {
        return Err(format!("{here:?} without a trace, {traced:?} with one, at {point:?}"));
    }
    if here == Verdict::Undetermined {
        return Ok(here);
    }
    let mut next = point.to_vec();
    for (at, dimension) in dimensions.iter().enumerate().filter(|(at, _)| point[*at] == 0) {
        for value in 1..=dimension.values {
            next[at] = value;
            let there = judge(condition, &situation(dimensions, &next), false).verdict();
            if there != here {
                return Err(format!("{here:?} at {point:?}, {there:?} at {next:?}"));
            }
        }
        next[at] = 0;
    }
    Ok(here)
}

/// What the completions of a point can be: some yes, some no, some left open by the law.
fn completions(condition: &Asked, dimensions: &[Dimension], point: &mut Vec<usize>) -> (bool, bool, bool) {
    match point.iter().position(|value| *value == 0) {
        None => {
            let truth = judge(condition, &situation(dimensions, point), false);
            (truth.verdict() == Verdict::Yes, truth.verdict() == Verdict::No, truth.is_open())
        }
        Some(at) => {
            let mut all = (false, false, false);
            for value in 1..=dimensions[at].values {
                point[at] = value;
                let one = completions(condition, dimensions, point);
                all = (all.0 || one.0, all.1 || one.1, all.2 || one.2);
            }
            point[at] = 0;
            all
        }
    }
}

#[test]
fn a_decided_verdict_holds_whatever_else_becomes_known() {
    let (mut exhaustive, mut points) = (0, 0);
    for (name, condition) in conditions() {
        let dimensions = dimensions(&condition);
        let size: usize = dimensions.iter().map(|dimension| dimension.values + 1).product();
        if size > EXHAUSTIVE {
            continue;
        }
        exhaustive += 1;
        let mut point = vec![0; dimensions.len()];
        'next: loop {
            points += 1;
            keeps_its_word(&condition, &dimensions, &point).unwrap_or_else(|wrong| panic!("{name}: {wrong}"));
            for (value, dimension) in point.iter_mut().zip(&dimensions) {
                *value += 1;
                if *value <= dimension.values {
                    continue 'next;
                }
                *value = 0;
            }
            break;
        }
    }
    println!("{exhaustive} conditions over all of their {points} points");
    assert!(exhaustive > 40 && points > 100_000, "{exhaustive} conditions, {points} points");
}

#[test]
fn what_is_left_undetermined_could_be_either() {
    for (name, condition) in conditions() {
        let dimensions = dimensions(&condition);
        let size: usize = dimensions.iter().map(|dimension| dimension.values + 1).product();
        // Every point asks for all of its completions.
        if size > 2_000 {
            continue;
        }
        let mut point = vec![0; dimensions.len()];
        'next: loop {
            let here = judge(&condition, &situation(&dimensions, &point), false);
            if here.verdict() == Verdict::Undetermined {
                let (yes, no, open) = completions(&condition, &dimensions, &mut point.clone());
                assert!(
                    open || yes && no,
                    "{name}: undetermined at {point:?}, though only one answer is possible"
                );
            }
            for (value, dimension) in point.iter_mut().zip(&dimensions) {
                *value += 1;
                if *value <= dimension.values {
                    continue 'next;
                }
                *value = 0;
            }
            break;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn a_decided_verdict_holds_at_random_points(which in any::<prop::sample::Index>(), seed in prop::collection::vec(any::<(bool, prop::sample::Index)>(), 40)) {
        let all = conditions();
        let (name, condition) = which.get(&all);
        let dimensions = dimensions(condition);
        let point: Vec<usize> = dimensions.iter().zip(&seed).map(|(dimension, (known, value))| {
            if *known && dimension.values > 0 { value.index(dimension.values) + 1 } else { 0 }
        }).collect();
        let kept = keeps_its_word(condition, &dimensions, &point);
        prop_assert!(kept.is_ok(), "{name}: {kept:?}");
    }
}
