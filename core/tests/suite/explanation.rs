//! Explanations: what is said of every condition follows from the facts, and what is said of a provision from its
//! conditions. Over all people of the conformance cases, and of a few by hand.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::path::Path;

use ansinh::assessment::{ExplainedCondition, ExplainedProvision, Outcome};
use ansinh::{At, Rulebook, Situation, Verdict, parse_date};
use serde_json::{Value, json};

/// Every case that can be decided: the facts as they stand in the file, and the situation.
fn people() -> Vec<(Value, Situation, At)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance/assess");
    let mut people = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let cases: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            for case in cases {
                let situation: Situation = serde_json::from_value(case["situation"].clone()).unwrap();
                let on = parse_date(case["on"].as_str().unwrap()).unwrap();
                let at = At::new(on, case["place"].as_str().unwrap().parse().unwrap());
                if Rulebook::builtin().assess(&situation, &at).is_ok() {
                    people.push((case["situation"].clone(), situation, at));
                }
            }
        }
    }
    people
}

fn all(parts: impl Iterator<Item = Verdict>) -> Verdict {
    parts.min().unwrap_or(Verdict::Yes)
}

fn any(parts: impl Iterator<Item = Verdict>) -> Verdict {
    parts.max().unwrap_or(Verdict::No)
}

/// What the facts say to a condition, told from the file alone; `None` where that takes more than one fact.
fn by_hand(it: &ExplainedCondition<'_>, facts: &Value, situation: &Situation, at: &At) -> Option<Verdict> {
    let answered = |yes: bool| if yes { Verdict::Yes } else { Verdict::No };
    let parts = || it.of.iter().map(|part| part.verdict);
    Some(match it.kind {
        "all" => all(parts()),
        "any" => any(parts()),
        "ref" if !it.of.is_empty() => all(parts()),
        "open" => Verdict::Undetermined,
        "not" => match it.of.first()?.verdict {
            Verdict::Yes => Verdict::No,
            Verdict::No => Verdict::Yes,
            Verdict::Undetermined => Verdict::Undetermined,
        },
        "is" => match &facts[it.fact?.name()] {
            _ if it.fact?.name().contains('.') => return None,
            Value::Null => Verdict::Undetermined,
            Value::Bool(known) => answered(it.values.contains(&known.to_string().as_str())),
            known => answered(it.values.contains(&known.as_str()?)),
        },
        "age" => match situation.birth_date {
            None => Verdict::Undetermined,
            Some(birth) => {
                let years = birth.age_on(at.on)?;
                answered(
                    it.from.is_none_or(|from| u16::from(from) <= years)
                        && it.under.is_none_or(|under| years < u16::from(under))
                        && it.through.is_none_or(|through| years <= u16::from(through)),
                )
            }
        },
        _ => return None,
    })
}

fn each<'e, 'a>(list: &'e [ExplainedCondition<'a>], look: &mut impl FnMut(&'e ExplainedCondition<'a>)) {
    for condition in list {
        look(condition);
        each(&condition.of, look);
    }
}

#[test]
fn every_condition_is_told_as_the_facts_have_it() {
    let mut told = 0;
    for (facts, situation, at) in people() {
        let answer = Rulebook::builtin().assess(&situation, &at).unwrap();
        for provision in answer.explain().provisions {
            for list in [&provision.group, &provision.band, &provision.level_conditions] {
                each(list, &mut |condition| {
                    if let Some(expected) = by_hand(condition, &facts, &situation, &at) {
                        told += 1;
                        assert_eq!(condition.verdict, expected, "{}: {condition:?}", provision.provision);
                    }
                });
            }
            let conditions = provision.group.iter().chain(&provision.band).map(|it| it.verdict);
            let of_person = all(conditions);
            // What is due may still hang on the level, or on a child.
            assert!(provision.verdict == of_person || of_person == Verdict::Yes, "{}", provision.provision);
        }
    }
    assert!(told > 100_000, "{told}");
}

/// The letters of conditions: those of a count are told child by child, and looked at elsewhere.
fn letters(list: &[ExplainedCondition<'_>], out: &mut String) {
    for it in list {
        out.push(match (it.verdict, it.assumed) {
            (Verdict::Yes, false) => 'y',
            (Verdict::No, false) => 'n',
            (Verdict::Undetermined, false) => 'u',
            (Verdict::Yes, true) => 'Y',
            (Verdict::No, true) => 'N',
            (Verdict::Undetermined, true) => 'U',
        });
        letters(&it.of, out);
    }
}

#[test]
fn the_reasons_say_what_the_explanation_says() {
    for (_, situation, at) in people() {
        let answer = Rulebook::builtin().assess(&situation, &at).unwrap();
        let explanation = answer.judged().explanation();
        assert_eq!(explanation.choice, answer.choice());
        let judged = answer.judged();
        let reasons: Vec<_> = judged.reasons().collect();
        assert_eq!(reasons.len(), explanation.provisions.len());
        for (reason, told) in reasons.iter().zip(&explanation.provisions) {
            let ExplainedProvision {
                verdict, outcome, coefficient, level, amount, missing, citations, ..
            } = told;
            assert_eq!(
                (&reason.verdict, &reason.outcome, &reason.coefficient, &reason.level, &reason.amount),
                (verdict, outcome, coefficient, level, amount)
            );
            assert_eq!((&reason.missing, &reason.citations), (missing, citations));
            let mut expected = String::new();
            letters(&told.group, &mut expected);
            expected.push('|');
            letters(&told.band, &mut expected);
            expected.push('|');
            letters(&told.level_conditions, &mut expected);
            let flat: String = reason.marks.chars().filter(|letter| !"()".contains(*letter)).collect();
            assert_eq!(flat, expected, "{}", told.provision);
        }
    }
}

#[test]
fn outcomes_follow_from_what_is_paid() {
    for (_, situation, at) in people() {
        let answer = Rulebook::builtin().assess(&situation, &at).unwrap();
        let allowances = answer.allowances();
        for told in answer.explain().provisions {
            let is_paid = allowances.iter().any(|due| due.provision == told.provision);
            let expected = match told.verdict {
                Verdict::Yes if is_paid => Outcome::Chosen,
                Verdict::Yes => Outcome::NotHighest,
                Verdict::No => Outcome::NotMet,
                Verdict::Undetermined => Outcome::Undetermined,
            };
            assert_eq!(told.outcome, expected, "{}", told.provision);
            if let Some(due) = allowances.iter().find(|due| due.provision == told.provision) {
                let cited: Vec<&str> = told.citations.iter().map(|citation| citation.text).collect();
                assert_eq!(due.citation, cited.join("; "));
                assert_eq!((Some(due.level), Some(due.amount)), (told.level, told.amount));
            } else if told.verdict == Verdict::No {
                assert_eq!((told.level, told.amount), (None, None), "{}", told.provision);
            }
        }
    }
}

/// An invented child of ten with both parents dead and a severe disability, in 2023.
fn child() -> Situation {
    serde_json::from_value(json!({
        "birth_date": "2013-01-10", "father": "dead", "mother": "dead", "disability": "severe", "in_facility": false,
        "pension": false, "social_insurance": false, "merit_benefit": false
    }))
    .unwrap()
}

#[test]
fn an_explanation_names_the_places_and_why_the_other_is_not_paid() {
    let at = At::new(parse_date("2023-05-05").unwrap(), "48".parse().unwrap());
    let answer = Rulebook::builtin().assess(&child(), &at).unwrap();
    let explanation = answer.explain();
    assert_eq!(explanation.choice, Some("NĐ 20/2021 Đ6 k2"));
    let of = |id: &str| explanation.provisions.iter().find(|it| it.provision == id).unwrap();
    let cited = |id: &str| -> Vec<&str> { of(id).citations.iter().map(|it| it.text).collect() };

    let paid = "nd-20-2021/disability.severe-young-or-old";
    assert_eq!(of(paid).outcome, Outcome::Chosen);
    assert_eq!(cited(paid), ["NĐ 20/2021 Đ5 k6", "NĐ 20/2021 Đ6 k1 e", "NĐ 20/2021 Đ4 k2"]);
    assert_eq!(of(paid).amount.map(|amount| amount.get()), Some(720_000));

    // The point of the clause that is met is named, not the clause.
    let lower = "nd-20-2021/child-without-support.from-4";
    assert_eq!(of(lower).outcome, Outcome::NotHighest);
    assert_eq!(cited(lower), ["NĐ 20/2021 Đ5 k1 b", "NĐ 20/2021 Đ6 k1 a", "NĐ 20/2021 Đ4 k2"]);
    assert_eq!(of(lower).amount.map(|amount| amount.get()), Some(540_000));

    let too_old = of("nd-20-2021/child-without-support.under-4");
    assert_eq!((too_old.outcome, too_old.amount), (Outcome::NotMet, None));
    assert_eq!(too_old.band[0].verdict, Verdict::No);
    assert!(too_old.group.iter().all(|condition| condition.verdict == Verdict::Yes));

    let unknown = of("nd-20-2021/child-hiv.from-4");
    assert_eq!(unknown.outcome, Outcome::Undetermined);
    let missing: Vec<&str> = unknown.missing.iter().map(|fact| fact.name()).collect();
    assert_eq!(missing, ["household", "hiv"]);
}

#[test]
fn norms_are_open_only_where_something_rests_on_them() {
    let at = |on: &str| At::new(parse_date(on).unwrap(), "48".parse().unwrap());
    let student: Situation = serde_json::from_value(json!({
        "birth_date": "2002-05-05", "allowance_held": true, "study": "first_degree", "in_facility": false,
        "disability": "none", "household": "neither", "hiv": false, "children": [], "area": "other"
    }))
    .unwrap();
    let norms = |on: &str| -> Vec<&str> {
        Rulebook::builtin().assess(&student, &at(on)).unwrap().open_norms().to_vec()
    };
    assert_eq!(norms("2024-05-04"), [""; 0]);
    assert_eq!(norms("2024-05-05"), ["nd-20-2021/until-22"]);
    assert_eq!(norms("2025-05-04"), ["nd-20-2021/until-22"]);
    assert_eq!(norms("2025-05-05"), [""; 0]);
}

/// Kind and verdict of each.
fn short<'a>(list: &[ExplainedCondition<'a>]) -> Vec<(&'a str, Verdict)> {
    list.iter().map(|it| (it.kind, it.verdict)).collect()
}

#[test]
fn the_conditions_of_the_levels_that_were_looked_at_are_told() {
    let at = At::new(parse_date("2015-06-15").unwrap(), "48".parse().unwrap());
    for (household, verdict) in
        [(json!("neither"), Verdict::Yes), (json!("poor"), Verdict::No), (Value::Null, Verdict::Undetermined)]
    {
        let person = json!({
            "birth_date": "1985-01-10", "disability": "severe", "household": household,
            "pension": false, "social_insurance": false, "merit_benefit": false
        });
        let person: Situation = serde_json::from_value(person).unwrap();
        let explanation = Rulebook::builtin().assess(&person, &at).unwrap().explain();
        let of = |id: &str| explanation.provisions.iter().find(|it| it.provision == id).unwrap();
        let told = of("nd-28-2012/disability.severe-adult");
        assert_eq!(short(&told.level_conditions), [("is", verdict)]);
        // Where nothing is due, no level was looked at.
        assert!(of("nd-28-2012/disability.extremely-severe-adult").level_conditions.is_empty());
    }
}

#[test]
fn the_conditions_of_several_levels_are_told_in_their_order() {
    // Invented levels: for whoever raises a child under 16, and for the poor.
    let supplied = json!({
        "id": "example", "short": "VB mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2027-01-01" },
        "standard_level": [
            {
                "id": "raising", "cite": "Đ1 k1", "amount": 600_000, "groups": ["disability"],
                "when": { "children": {
                    "that": { "all": [{ "child_age": { "under": 16 } }, { "child_age": { "from": 1 } }] },
                    "at_least": 1
                } }
            },
            {
                "id": "poor", "cite": "Đ1 k2", "amount": 580_000, "groups": ["disability"],
                "when": { "is": { "household": "poor" } }
            }
        ]
    });
    let law = Rulebook::builtin().with_json(&supplied.to_string()).unwrap();
    let at = At::new(parse_date("2027-05-05").unwrap(), "48".parse().unwrap());
    let decided = |household: &str, born: [&str; 2]| {
        let children: Vec<Value> = born.iter().map(|born| json!({ "birth_date": born })).collect();
        let person: Situation = serde_json::from_value(json!({
            "birth_date": "1985-01-10", "disability": "severe", "household": household, "children": children,
            "pension": false, "social_insurance": false, "merit_benefit": false, "marital_status": "married"
        }))
        .unwrap();
        let answer = law.assess(&person, &at).unwrap();
        let judged = answer.judged();
        let explanation = judged.explanation();
        let at = explanation
            .provisions
            .iter()
            .position(|it| it.provision == "nd-335-2026/disability.severe-adult")
            .unwrap();
        let told = &explanation.provisions[at].level_conditions;
        let inside: Vec<Vec<Verdict>> =
            told.iter().map(|it| it.of.iter().map(|part| part.verdict).collect()).collect();
        let marks = judged.reasons().nth(at).unwrap().marks;
        let of_levels = marks.rsplit('|').next().unwrap().to_owned();
        (short(told), inside, of_levels, answer.total().get())
    };
    use Verdict::{No, Yes};
    assert_eq!(
        decided("poor", ["2009-01-01", "2010-01-01"]),
        (vec![("children", No), ("is", Yes)], vec![vec![No, No], vec![]], "n(nny)(nny)y".to_owned(), 870_000)
    );
    assert_eq!(
        decided("neither", ["2009-01-01", "2010-01-01"]),
        (vec![("children", No), ("is", No)], vec![vec![No, No], vec![]], "n(nny)(nny)n".to_owned(), 810_000)
    );
    // The first that applies settles it.
    assert_eq!(
        decided("poor", ["2009-01-01", "2020-01-01"]),
        (vec![("children", Yes)], vec![vec![No, Yes]], "y(nny)(yyy)".to_owned(), 900_000)
    );
}

#[test]
fn norms_that_a_child_or_a_group_leaves_open_are_told() {
    // A child of 22 who studies: only the limit of age is open, not what counts as studying.
    let student = json!({ "birth_date": "2002-05-05", "study": "first_degree" });
    let at = At::new(parse_date("2024-05-05").unwrap(), "48".parse().unwrap());
    let parent = |children: Value| -> Vec<&str> {
        let parent: Situation = serde_json::from_value(json!({
            "birth_date": "1980-01-10", "household": "poor", "marital_status": "widowed", "in_facility": false,
            "disability": "none", "hiv": false, "children": children
        }))
        .unwrap();
        Rulebook::builtin().assess(&parent, &at).unwrap().open_norms().to_vec()
    };
    assert_eq!(parent(json!([student])), ["nd-20-2021/until-22"]);
    // Beside a child that counts for certain, whatever may be open of a child.
    let younger = json!({ "birth_date": "2015-01-10", "study": "general" });
    assert_eq!(parent(json!([younger, student])), ["nd-20-2021/continuing-education", "nd-20-2021/until-22"]);
    assert_eq!(parent(json!([younger])), [""; 0]);

    // A group that is no longer in force, taken up by one that is: what may be open in it.
    let supplied = json!({
        "id": "example", "short": "VB mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2027-01-01" },
        "term": [{
            "id": "former", "cite": "Đ1", "past": true, "when": { "ref": "nd-20-2021/former-child-in-study" }
        }],
        "group": [{ "id": "others", "cite": "Đ1", "when": { "not": { "ref": "former" } } }],
        "coefficient": [{ "group": "others", "id": "all", "cite": "Đ1", "value": "1.0" }]
    });
    let law = Rulebook::builtin().with_json(&supplied.to_string()).unwrap();
    let student = |born: &str| -> Situation {
        serde_json::from_value(json!({
            "birth_date": born, "allowance_held": true, "study": "first_degree", "unbroken_study": false,
            "in_facility": false
        }))
        .unwrap()
    };
    let at = At::new(parse_date("2027-05-05").unwrap(), "48".parse().unwrap());
    let norms = |born: &str| law.assess(&student(born), &at).unwrap().open_norms().to_vec();
    assert_eq!(norms("2005-05-05"), ["nd-20-2021/continuing-education", "nd-20-2021/until-22"]);
    assert_eq!(norms("2005-05-06"), [""; 0]);
}
