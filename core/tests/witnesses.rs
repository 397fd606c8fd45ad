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
use ansinh::{At, Place, Rulebook, Situation, Verdict};
use serde_json::json;

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
        for regime in law.tables().regimes(province).iter().filter(|regime| regime.decidable) {
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
