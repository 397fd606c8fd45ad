//! Somebody for each rule of the built-in law: found by the search, judged by the engine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use std::collections::BTreeSet;

use ansinh::assessment::ExplainedCondition;
use ansinh::law::witness::{Who, Witness};
use ansinh::law::{LawError, Problem};
use ansinh::{At, Place, Rulebook, Situation, Verdict, parse_date};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The country's law is looked at where no other is.
fn at(witness: &Witness) -> At {
    let place: Place = format!("{:02}", witness.province.unwrap_or(1)).parse().unwrap();
    At::new(witness.period.from.unwrap(), place)
}

fn verdict(law: &Rulebook, witness: &Witness, of: &Situation) -> Option<Verdict> {
    let answer = law.assess(of, &at(witness)).unwrap();
    answer.verdicts().find(|it| it.provision == witness.rule).map(|it| it.verdict)
}

fn is_met(conditions: &[ExplainedCondition], term: &str) -> bool {
    conditions.iter().any(|it| it.id == Some(term) && it.verdict == Verdict::Yes || is_met(&it.of, term))
}

/// Whether the engine says somewhere that a person, or a child, meets a term.
fn meets(law: &Rulebook, witness: &Witness, who: &Situation) -> bool {
    let answer = law.assess(who, &at(witness)).unwrap();
    let provisions = answer.explain().provisions;
    provisions.iter().any(|it| {
        [&it.group, &it.band, &it.level_conditions].iter().any(|conditions| is_met(conditions, witness.rule))
    })
}

#[test]
fn each_rule_is_for_somebody_to_whom_the_engine_grants_it() {
    let law = Rulebook::builtin();
    let mut open = BTreeSet::new();
    for witness in law.witnesses() {
        let Witness { rule, of, .. } = &witness;
        match (&witness.who, of) {
            (Who::Someone(one), Some(_)) => {
                assert_eq!(verdict(law, &witness, one), Some(Verdict::Yes), "{rule}");
                assert!(law.assess(one, &at(&witness)).unwrap().total().get() > 0, "{rule}");
            }
            (Who::IfAnswered(one), Some(_)) => {
                assert_eq!(verdict(law, &witness, one), Some(Verdict::Undetermined), "{rule}");
                assert!(!law.assess(one, &at(&witness)).unwrap().open_norms().is_empty(), "{rule}");
                open.insert(*rule);
            }
            (Who::Someone(one), None) => {
                assert!(meets(law, &witness, one), "{rule} on {:?}", at(&witness).on)
            }
            (who, _) => panic!("{rule}: {who:?}"),
        }
    }
    // Those whose group asks a question that the law leaves open, among what must all hold.
    let city = "nq-35-2023-ho-chi-minh/city";
    let expected = [
        format!("{city}-accident.all"),
        format!("{city}-child-guardian-dead.from-4"),
        format!("{city}-child-guardian-dead.under-4"),
        format!("{city}-child-parent-on-allowance.all"),
        format!("{city}-elderly-can-gio.all"),
    ];
    assert_eq!(open.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn no_provision_and_no_term_of_any_day_is_left_out() {
    let law = Rulebook::builtin();
    let witnesses = law.witnesses();
    let told = |rule: &str, on, province: u8| {
        let of_place = |it: &&Witness| it.province.is_none_or(|of| of == province);
        witnesses.iter().filter(of_place).any(|it| it.rule == rule && it.period.contains(on))
    };
    fn terms<'a>(conditions: &[ansinh::assessment::Requirement<'a>], found: &mut BTreeSet<&'a str>) {
        for it in conditions {
            found.extend(it.id.filter(|_| it.kind == "ref" && !it.of.is_empty()));
            terms(&it.of, found);
        }
    }
    let (mut provisions, mut of_terms) = (0, 0);
    for province in [1, 79, 96] {
        let place: Place = format!("{province:02}").parse().unwrap();
        for regime in law.tables().regimes(place).iter().filter(|regime| regime.decidable) {
            let mut names = BTreeSet::new();
            for it in law.provisions(regime.from, place).unwrap() {
                provisions += 1;
                assert!(told(it.provision, regime.from, province), "{} on {}", it.provision, regime.from);
                terms(&it.group, &mut names);
                terms(&it.band, &mut names);
            }
            of_terms += names.len();
            for term in names {
                assert!(told(term, regime.from, province), "{term} on {}", regime.from);
            }
        }
    }
    assert!(provisions > 300 && of_terms > 300, "{provisions} {of_terms}");
}

#[test]
fn the_same_law_gives_the_same_people() {
    let told = || {
        let witnesses = Rulebook::builtin().witnesses();
        let people = witnesses.into_iter().map(|it| match it.who {
            Who::Someone(one) | Who::IfAnswered(one) => (it.rule, serde_json::to_string(&*one).unwrap()),
            other => panic!("{other:?}"),
        });
        people.collect::<Vec<_>>()
    };
    assert_eq!(told(), told());
}

/// Nothing printed of an example says who it is.
#[test]
fn an_example_is_not_shown_in_a_log() {
    let witnesses = Rulebook::builtin().witnesses();
    let orphan = witnesses.iter().find(|it| it.rule == "nd-20-2021/both-dead").unwrap();
    let Who::Someone(one) = &orphan.who else { panic!("expected someone") };
    assert_eq!(serde_json::to_value(&**one).unwrap(), json!({ "father": "dead", "mother": "dead" }));
    assert!(!format!("{orphan:?}").contains("\"dead\""));
}

/// Conditions over a few facts and ages, children of two ages and, if it is to be, an open question.
fn condition(asks: bool) -> impl Strategy<Value = Value> {
    let child = prop_oneof![
        Just(json!({ "child_age": { "under": 16 } })),
        Just(json!({ "child_age": { "from": 16 } }))
    ];
    let leaf = prop_oneof![
        Just(json!({ "is": { "household": "poor" } })),
        Just(json!({ "is": { "household": ["poor", "near_poor"] } })),
        Just(json!({ "is": { "household": ["poor", "near_poor", "neither"] } })),
        Just(json!({ "age": { "from": 0 } })),
        Just(json!({ "is": { "hiv": true } })),
        Just(json!({ "is": { "father": ["dead", "missing"] } })),
        Just(json!({ "age": { "under": 16 } })),
        Just(json!({ "age": { "from": 16, "through": 60 } })),
        Just(json!({ "age": { "from": 60 } })),
        Just(json!({ "parents": [["dead"], ["missing"]] })),
        Just(json!({ "parents": [["dead"], ["dead", "missing"]] })),
        Just(if asks { json!({ "open": "which" }) } else { json!({ "is": { "household": "neither" } }) }),
        (child, 0_u8..3, prop::option::of(0_u8..3)).prop_map(|(that, at_least, at_most)| {
            json!({ "children": { "that": that, "at_least": at_least, "at_most": at_most } })
        }),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            3 => prop::collection::vec(inner.clone(), 1..5).prop_map(|parts| json!({ "all": parts })),
            1 => prop::collection::vec(inner.clone(), 1..3).prop_map(|parts| json!({ "any": parts })),
            2 => inner.prop_map(|part| json!({ "not": part })),
        ]
    })
}

/// Everyone whom such conditions could tell apart, on 1 January 2030.
fn everyone() -> Vec<Situation> {
    let born = |years: i32| format!("{}-01-01", 2030 - years);
    let parents = ["able", "dead", "missing"];
    let pairs = || parents.iter().flat_map(|one| parents.map(|other| (*one, other)));
    // No count goes beyond two: three of a kind are as many as more.
    let children =
        || (0..=3).flat_map(|young| (0..=3).map(move |old| [vec![10; young], vec![20; old]].concat()));
    let mut people = Vec::new();
    for (years, ages) in [10, 30, 60, 80].iter().flat_map(|years| children().map(move |ages| (*years, ages)))
    {
        let children: Vec<Value> = ages.iter().map(|age| json!({ "birth_date": born(*age) })).collect();
        for (father, mother) in pairs() {
            for (household, hiv) in
                ["poor", "near_poor", "neither"].iter().flat_map(|it| [(it, true), (it, false)])
            {
                let person = json!({
                    "birth_date": born(years), "children": children, "household": household, "hiv": hiv,
                    "father": father, "mother": mother, "taken_in": false
                });
                people.push(serde_json::from_value(person).unwrap());
            }
        }
    }
    people
}

fn on() -> At {
    At::new(parse_date("2030-01-01").unwrap(), "01".parse().unwrap())
}

fn verdicts(law: &Rulebook, of: &Situation) -> Vec<Verdict> {
    law.assess(of, &on()).unwrap().verdicts().map(|it| it.verdict).collect()
}

/// A rulebook of one made-up decree.
fn decree(groups: &Value, coefficients: &Value) -> Result<Rulebook, LawError> {
    let law = json!([{
        "id": "decree", "short": "NĐ mẫu", "number": "decree", "evidence": "full_text",
        "in_force": { "from": "2030-01-01" },
        "open_norm": [{ "id": "which", "cite": "Đ4" }],
        "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 100_000 }],
        "group": groups, "coefficient": coefficients
    }]);
    Rulebook::from_json(&law.to_string())
}

fn group(id: &str, when: &Value) -> Value {
    json!({ "id": id, "cite": "Đ2", "when": when })
}

fn coefficient(group: &str, id: &str, when: &Value) -> Value {
    json!({ "group": group, "id": id, "cite": "Đ3", "value": "1.0", "when": when })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whoever is found gets what the search says, by the engine; where nobody is found, the engine finds nobody among
    /// all people either.
    #[test]
    fn the_search_finds_somebody_if_there_is_anyone(when in condition(true)) {
        let not = json!({ "not": when });
        let all = json!({ "all": [] });
        let groups = json!([group("tried", &when), group("not-tried", &not)]);
        match decree(&groups, &json!([coefficient("tried", "all", &all), coefficient("not-tried", "all", &all)])) {
            Ok(law) => {
                let witnesses = law.witnesses();
                prop_assert_eq!(witnesses.len(), 2);
                for (at, witness) in witnesses.iter().enumerate() {
                    match &witness.who {
                        Who::Someone(one) => prop_assert_eq!(verdicts(&law, one)[at], Verdict::Yes),
                        Who::IfAnswered(one) => {
                            prop_assert_eq!(verdicts(&law, one)[at], Verdict::Undetermined);
                            prop_assert!(everyone().iter().all(|it| verdicts(&law, it)[at] != Verdict::Yes));
                        }
                        other => prop_assert!(false, "{:?}", other),
                    }
                }
            }
            Err(LawError::Flawed(flaws)) => {
                let [flaw] = flaws.as_slice() else { return Err(TestCaseError::fail(format!("{flaws:?}"))) };
                prop_assert!(matches!(flaw.problem, Problem::Unreachable(_)), "{}", flaw);
                // Nobody is in the one, so that nobody is shut out of the other.
                let (id, when) = if flaw.row.index == 0 { ("not-tried", &not) } else { ("tried", &when) };
                let law = decree(&json!([group(id, when)]), &json!([coefficient(id, "all", &all)])).unwrap();
                for it in everyone() {
                    prop_assert_ne!(verdicts(&law, &it)[0], Verdict::No);
                }
            }
            Err(error) => prop_assert!(false, "{}", error),
        }
    }

    /// Two coefficients of a group of everyone: that one is for nobody, that both are for somebody and that somebody
    /// has neither is found if and only if the engine finds it among all people.
    #[test]
    fn bands_are_judged_as_the_engine_judges_everyone(one in condition(false), other in condition(false)) {
        // Nobody of these is taken in: what a group asks beside that is all that counts.
        let or_taken_in = |when: &Value| json!({ "any": [when, { "is": { "taken_in": true } }] });
        let all = json!({ "all": [] });
        let judge = decree(
            &json!([group("one", &or_taken_in(&one)), group("other", &or_taken_in(&other))]),
            &json!([coefficient("one", "all", &all), coefficient("other", "all", &all)]),
        ).unwrap();
        let (mut expected, mut yes) = (BTreeSet::new(), [false; 2]);
        for it in everyone() {
            let of_person = verdicts(&judge, &it);
            yes = [0, 1].map(|at| yes[at] || of_person[at] == Verdict::Yes);
            match of_person[..] {
                [Verdict::Yes, Verdict::Yes] => _ = expected.insert("same people"),
                [Verdict::No, Verdict::No] => _ = expected.insert("nothing"),
                _ => {}
            }
        }
        for (at, name) in ["one is dead", "other is dead"].into_iter().enumerate() {
            if !yes[at] {
                expected.insert(name);
            }
        }
        let rows = json!([coefficient("all", "one", &one), coefficient("all", "other", &other)]);
        let found: BTreeSet<&str> = match decree(&json!([group("all", &json!({ "age": { "from": 0 } }))]), &rows) {
            Ok(_) => BTreeSet::new(),
            Err(LawError::Flawed(flaws)) => flaws.iter().map(|flaw| match &flaw.problem {
                Problem::Unreachable(_) => ["one is dead", "other is dead"][flaw.row.index],
                Problem::SamePeople(..) => "same people",
                Problem::NoCoefficientFor(..) => "nothing",
                other => panic!("{other}"),
            }).collect(),
            Err(error) => panic!("{error}"),
        };
        prop_assert_eq!(found, expected);
    }
}
