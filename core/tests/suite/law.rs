//! Rulebooks that are supplied: what is taken in, what is refused and how it is said.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use ansinh::law::{Flaw, Problem};
use ansinh::{
    Assessment, At, Child, Disability, Dong, HouseholdClass, LawError, MaritalStatus, ParentStatus, Rulebook,
    Situation, Status, parse_date,
};
use serde_json::{Value, json};

fn at(on: &str, place: &str) -> At {
    At::new(parse_date(on).unwrap(), place.parse().unwrap())
}

/// An invented child of two in 2018, both parents dead.
fn orphan() -> Situation {
    Situation {
        birth_date: Some("2016-01-10".parse().unwrap()),
        father: Some(ParentStatus::Dead),
        mother: Some(ParentStatus::Dead),
        ..Situation::default()
    }
}

fn amounts(assessment: &Assessment) -> Vec<(u64, u64)> {
    assessment.allowances().iter().map(|due| (due.level.get(), due.amount.get())).collect()
}

/// Decision 1853 as a province might supply it once its text is found. The figures are invented.
fn supplied_1853(level: u64, first_coefficient: &str) -> Value {
    json!({
        "id": "qd-1853-2016-ca-mau", "short": "QĐ 1853/QĐ-UBND Cà Mau", "number": "1853/QĐ-UBND",
        "issued": "2016-10-27", "in_force": { "from": "2016-11-01", "until": "2021-07-01" },
        "evidence": "full_text", "place": "96", "implements": ["nd-136-2013"],
        "basis": [{ "of": "nd-136-2013", "cite": "Đ4" }],
        "standard_level": [{ "id": "level", "cite": "Đ1 k1", "amount": level }],
        "coefficient": [
            { "group": "child-without-support", "id": "under-4", "cite": "Đ2 k1", "value": first_coefficient }
        ]
    })
}

#[test]
fn the_inferred_1853_says_so_and_a_supplied_one_replaces_it() {
    let inferred = Rulebook::builtin();
    let answer = inferred.assess(&orphan(), &at("2018-05-10", "96")).unwrap();
    assert_eq!(amounts(&answer), [(270_000, 675_000)]);
    assert!(answer.caveats().contains(&"qd-1853-2016-ca-mau/text-not-seen"));
    assert_eq!(
        answer.allowances()[0].citation,
        "NĐ 136/2013 Đ5 k1 b; NĐ 136/2013 Đ6 k1 a; QĐ 1853/QĐ-UBND Cà Mau"
    );
    // A result that grants nothing rests on the same table.
    let nobody = Situation { birth_date: Some("1980-01-01".parse().unwrap()), ..Situation::default() };
    let nothing = inferred.assess(&nobody, &at("2018-05-10", "96")).unwrap();
    assert!(nothing.caveats().contains(&"qd-1853-2016-ca-mau/text-not-seen"));
    // Elsewhere, and once the instruments that it carries out have ended, nothing rests on it.
    for elsewhere in [at("2018-05-10", "95"), at("2021-07-01", "96"), at("2016-10-26", "96")] {
        let answer = inferred.assess(&orphan(), &elsewhere).unwrap();
        assert!(!answer.caveats().contains(&"qd-1853-2016-ca-mau/text-not-seen"), "{elsewhere:?}");
        assert!(answer.caveats().contains(&"national-level-only"), "{elsewhere:?}");
    }

    let supplied = inferred.with_json(&supplied_1853(300_000, "3.0").to_string()).unwrap();
    let answer = supplied.assess(&orphan(), &at("2018-05-10", "96")).unwrap();
    assert_eq!(amounts(&answer), [(300_000, 900_000)]);
    assert!(answer.caveats().is_empty(), "{:?}", answer.caveats());
    assert_eq!(
        answer.allowances()[0].citation,
        "NĐ 136/2013 Đ5 k1 b; NĐ 136/2013 Đ6 k1 a; QĐ 1853/QĐ-UBND Cà Mau Đ2 k1; QĐ 1853/QĐ-UBND Cà Mau Đ1 k1"
    );
    // The country's own, and the built-in rulebook, stay as they were.
    assert_eq!(amounts(&supplied.assess(&orphan(), &at("2018-05-10", "01")).unwrap()), [(270_000, 675_000)]);
    assert_eq!(amounts(&inferred.assess(&orphan(), &at("2018-05-10", "96")).unwrap()), [(270_000, 675_000)]);
}

#[test]
fn a_supplied_1853_below_the_country_is_refused() {
    let refused = |level, coefficient| {
        Rulebook::builtin().with_json(&supplied_1853(level, coefficient).to_string()).unwrap_err()
    };
    assert_eq!(
        refused(260_000, "2.5").to_string(),
        "`qd-1853-2016-ca-mau`, standard_level 1: the level 260000 đ is lower than the country's 270000 đ on 2016-11-01"
    );
    assert_eq!(
        refused(270_000, "2.0").to_string(),
        "`qd-1853-2016-ca-mau`, coefficient 1: the coefficient 2.0 is lower than the country's 2.5 on 2016-11-01"
    );
}

#[test]
fn a_later_rise_of_the_country_overtakes_a_province() {
    let province = json!({
        "id": "nq-example", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "in_force": { "from": "2023-01-01" }, "covers": ["95", "96"],
        "basis": [{ "of": "nd-20-2021", "cite": "Đ4" }],
        "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 380_000 }]
    });
    let rulebook = Rulebook::builtin().with_json(&province.to_string()).unwrap();
    let child =
        Situation { birth_date: Some("2022-01-10".parse().unwrap()), in_facility: Some(false), ..orphan() };
    let before = rulebook.assess(&child, &at("2024-06-30", "96")).unwrap();
    assert_eq!(amounts(&before), [(380_000, 950_000)]);
    assert!(!before.caveats().contains(&"national-level-only"));
    assert_eq!(amounts(&rulebook.assess(&child, &at("2024-07-01", "96")).unwrap()), [(500_000, 1_250_000)]);
}

#[test]
fn a_listing_of_areas_can_say_yes_and_never_no() {
    let listing = json!({
        "id": "listing-example", "short": "Danh mục mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2025-07-01" },
        "area": [{ "cite": "Đ1", "communes": ["32248"] }]
    });
    let rulebook = Rulebook::builtin().with_json(&listing.to_string()).unwrap();
    let toddler = Situation {
        birth_date: Some("2024-02-01".parse().unwrap()),
        household: Some(HouseholdClass::Poor),
        father: Some(ParentStatus::Able),
        mother: Some(ParentStatus::Able),
        abandoned: Some(false),
        disability: Some(Disability::None),
        hiv: Some(false),
        in_facility: Some(false),
        children: Some(Vec::new()),
        ..Situation::default()
    };
    let listed = rulebook.assess(&toddler, &at("2026-11-22", "96/32248")).unwrap();
    assert_eq!(amounts(&listed), [(540_000, 810_000)]);
    for place in ["96", "96/31999"] {
        let not_listed = rulebook.assess(&toddler, &at("2026-11-22", place)).unwrap();
        assert_eq!(not_listed.status(), Status::Undetermined);
        assert_eq!(not_listed.missing(), [ansinh::Fact::Area]);
    }
    let elsewhere = Situation { area: Some(ansinh::Area::Other), ..toddler };
    assert_eq!(
        rulebook.assess(&elsewhere, &at("2026-11-22", "96/32248")).unwrap().status(),
        Status::NotEligible
    );
}

#[test]
fn the_builtin_law_goes_through_json_unchanged() {
    let text = serde_json::to_string(Rulebook::builtin().instruments()).unwrap();
    let read = Rulebook::from_json(&text).unwrap();
    assert_eq!(read.instruments(), Rulebook::builtin().instruments());
}

fn example(changes: Value) -> String {
    let mut instrument = json!({
        "id": "example", "short": "VB mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2030-01-01" }
    });
    for (key, value) in changes.as_object().unwrap() {
        instrument[key] = value.clone();
    }
    instrument.to_string()
}

fn flaw(changes: Value) -> Problem {
    match Rulebook::builtin().with_json(&example(changes)).unwrap_err() {
        LawError::Flawed(flaws) => {
            let [Flaw { row, problem }] = flaws.as_slice() else { panic!("{flaws:?}") };
            assert_eq!(row.instrument, "example");
            problem.clone()
        }
        other => panic!("{other}"),
    }
}

#[test]
fn what_is_wrong_with_an_instrument_is_said() {
    let group = |when: Value| json!({ "id": "new", "cite": "Đ1", "when": when });
    let row = |value: Value| {
        let mut row = json!({ "group": "disability", "id": "new", "cite": "Đ1", "value": "1.0" });
        for (key, new) in value.as_object().unwrap() {
            row[key] = new.clone();
        }
        json!({ "coefficient": [row] })
    };
    assert_eq!(
        flaw(row(json!({ "group": "nobody" }))),
        Problem::Unknown("nobody".into(), "the key of a group")
    );
    assert_eq!(flaw(row(json!({ "cite": "" }))), Problem::Citation(String::new()));
    assert_eq!(flaw(row(json!({ "cite": "?" }))), Problem::Citation("?".into()));
    assert_eq!(flaw(row(json!({ "cite": "Article 5" }))), Problem::Citation("Article 5".into()));
    assert_eq!(flaw(row(json!({ "until": "2029-01-01" }))), Problem::EmptyPeriod);
    assert_eq!(flaw(row(json!({ "when": { "age": {} } }))), Problem::AgeBand);
    assert_eq!(flaw(row(json!({ "when": { "age": { "from": 16, "under": 16 } } }))), Problem::AgeBand);
    assert_eq!(
        flaw(row(json!({ "when": { "child_age": { "under": 3 } } }))),
        Problem::NotAChild("child_age".into())
    );
    assert_eq!(
        flaw(row(json!({ "when": { "is": { "children.study": "general" } } }))),
        Problem::NotAChild("children.study".into())
    );
    assert_eq!(flaw(row(json!({ "per_child": true }))), Problem::NoChildren);
    assert_eq!(
        flaw(row(json!({ "caveats": ["unheard-of"] }))),
        Problem::Unknown("unheard-of".into(), "a caveat of this instrument")
    );
    assert_eq!(
        flaw(row(json!({ "when": { "open": "unheard-of" } }))),
        Problem::Unknown("example/unheard-of".into(), "an open norm")
    );
    assert_eq!(
        flaw(row(json!({ "id": "severe-adult", "from": "2031-01-01" }))),
        Problem::Overlap("nd-335-2026".into(), parse_date("2031-01-01").unwrap())
    );
    // Even on other days: what they say is found by their id.
    assert_eq!(
        flaw(json!({ "coefficient": [
            { "group": "disability", "id": "new", "cite": "Đ1", "value": "1.0", "until": "2031-01-01" },
            { "group": "disability", "id": "new", "cite": "Đ2", "value": "2.0", "from": "2031-01-01" }
        ] })),
        Problem::DuplicateId("disability.new".into())
    );
    assert_eq!(
        flaw(json!({
            "caveat": [{ "id": "same" }],
            "procedure": [{ "id": "same", "cite": "Đ1" }]
        })),
        Problem::DuplicateId("same".into())
    );
    assert_eq!(
        flaw(json!({ "group": [group(json!({ "is": { "hiv": true } }))] })),
        Problem::NoCoefficient("new".into(), parse_date("2030-01-01").unwrap())
    );
    assert_eq!(
        flaw(json!({ "term": [
            { "id": "twice", "cite": "Đ1", "when": { "age": { "under": 3 } } },
            { "id": "twice", "cite": "Đ2", "when": { "age": { "under": 4 } } }
        ] })),
        Problem::DuplicateId("twice".into())
    );
    assert_eq!(
        flaw(json!({ "place": "Cà Mau", "basis": [{ "of": "nd-335-2026", "cite": "Đ4 k3" }] })),
        Problem::Place("Cà Mau".into())
    );
    assert_eq!(
        flaw(json!({ "standard_level": [{ "id": "new", "cite": "Đ1", "amount": 600_000 }] })),
        Problem::Overlap("nd-335-2026".into(), parse_date("2030-01-01").unwrap())
    );
}

#[test]
fn groups_that_name_one_another_are_refused() {
    let group = |id: &str, names: [&str; 2]| json!({ "id": id, "cite": "Đ1", "when": { "any": [{ "ref": names[0] }, { "ref": names[1] }] } });
    let row = |id: &str| json!({ "group": id, "id": "all", "cite": "Đ1", "value": "1.0" });
    let refused = |groups: Vec<Value>| {
        let rows: Vec<Value> = groups.iter().map(|group| row(group["id"].as_str().unwrap())).collect();
        let instrument = example(json!({ "group": groups, "coefficient": rows }));
        Rulebook::builtin().with_json(&instrument).map(drop)
    };
    let too_deep = Err(LawError::TooDeep { instrument: "example".to_owned() });
    assert_eq!(refused(vec![group("one", ["two", "two"]), group("two", ["one", "one"])]), too_deep);
    assert_eq!(refused(vec![group("one", ["one", "one"])]), too_deep);
    // Each names the next twice: told once, not thousands of times.
    let ids: Vec<String> = (0..15).map(|at| format!("g{at}")).collect();
    let mut chain: Vec<Value> = ids.windows(2).map(|pair| group(&pair[0], [pair[1].as_str(); 2])).collect();
    chain.push(json!({ "id": "g14", "cite": "Đ1", "when": { "is": { "hiv": true } } }));
    assert_eq!(refused(chain), Ok(()));
    // A chain that is too long is found from either end.
    let link = |at: usize| group(&format!("h{at}"), [&format!("h{}", at + 1); 2]);
    let last = || json!({ "id": "h40", "cite": "Đ1", "when": { "is": { "hiv": true } } });
    assert_eq!(refused((0..40).map(link).chain([last()]).collect()), too_deep);
    assert_eq!(refused([last()].into_iter().chain((0..40).rev().map(link)).collect()), too_deep);
    // A group is of people: a child is in none.
    let of_children = json!({ "that": { "ref": "nd-20-2021/disability" }, "at_least": 1 });
    let counting = json!({ "id": "one", "cite": "Đ1", "when": { "children": of_children } });
    assert_eq!(refused(vec![counting]), too_deep);
}

#[test]
fn what_is_wrong_with_a_level_that_names_another_is_said() {
    let level = |changes: Value| {
        let mut row = json!({ "id": "new", "cite": "Đ1", "amount": 180_000, "groups": ["elderly-alone"], "until": "2031-01-01" });
        for (key, new) in changes.as_object().unwrap() {
            row[key] = new.clone();
        }
        json!({ "standard_level": [row] })
    };
    assert_eq!(
        flaw(level(json!({ "keeps": "nd-13-2010/other" }))),
        Problem::Unknown("nd-13-2010/other".into(), "a level of the whole country")
    );
    assert_eq!(
        flaw(level(json!({ "keeps": "nd-13-2010/standard", "amount": 190_000 }))),
        Problem::OtherAmount(Dong::new(190_000).unwrap(), Dong::new(180_000).unwrap())
    );
    assert_eq!(
        flaw(level(json!({ "instead_of": "ttlt-06-2016/not-poor" }))),
        Problem::NotOfAProvince("instead_of")
    );
}

/// An invented person with a severe disability, not poor, in 2017.
fn severely_disabled() -> Situation {
    Situation {
        birth_date: Some("1990-01-10".parse().unwrap()),
        household: Some(HouseholdClass::Neither),
        disability: Some(Disability::Severe),
        pension: Some(false),
        social_insurance: Some(false),
        merit_benefit: Some(false),
        ..Situation::default()
    }
}

#[test]
fn a_province_states_its_own_date_where_the_country_s_is_disputed() {
    // Invented: the province went on paying by the old level until June 2017.
    let province = json!({
        "id": "qd-example", "short": "QĐ mẫu", "number": "example", "place": "40", "evidence": "full_text",
        "in_force": { "from": "2016-01-01", "until": "2017-07-01" },
        "basis": [{ "of": "nd-136-2013", "cite": "Đ4" }],
        "standard_level": [{
            "id": "not-poor", "cite": "Đ2", "amount": 180_000, "groups": ["elderly-80", "disability"],
            "when": { "is": { "household": ["near_poor", "neither"] } },
            "instead_of": "ttlt-06-2016/not-poor"
        }]
    });
    let rulebook = Rulebook::builtin().with_json(&province.to_string()).unwrap();
    let decided = |on: &str, place: &str| {
        let answer = rulebook.assess(&severely_disabled(), &at(on, place)).unwrap();
        let disputed = answer.caveats().contains(&"ttlt-06-2016/end-disputed");
        (answer.total().get(), disputed, answer.allowances()[0].citation.clone())
    };
    let (total, disputed, citation) = decided("2017-06-30", "40");
    assert_eq!((total, disputed), (270_000, false));
    assert!(citation.ends_with("; QĐ mẫu Đ2"), "{citation}");
    assert_eq!((decided("2017-07-01", "40").0, decided("2017-07-01", "40").1), (405_000, true));
    assert_eq!((decided("2017-06-30", "42").0, decided("2017-06-30", "42").1), (405_000, true));
    // Before it, the country's rule of 2015 stands: what is kept is cited.
    let (total, disputed, citation) = decided("2015-12-31", "40");
    assert_eq!((total, disputed), (270_000, false));
    assert!(citation.ends_with("; NĐ 13/2010; TTLT 29/2014 Đ11"), "{citation}");
}

#[test]
fn a_level_for_everyone_does_not_reach_the_social_pension() {
    let province = |groups: Value| {
        json!({
            "id": "nq-example", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
            "in_force": { "from": "2026-01-01" },
            "basis": [{ "of": "nd-20-2021", "cite": "Đ4" }],
            "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 650_000, "groups": groups }]
        })
    };
    let elder = Situation {
        birth_date: Some("1945-01-10".parse().unwrap()),
        household: Some(HouseholdClass::Neither),
        pension: Some(false),
        social_insurance: Some(false),
        in_facility: Some(false),
        ..Situation::default()
    };
    let decided = |groups: Value| {
        let rulebook = Rulebook::builtin().with_json(&province(groups).to_string()).unwrap();
        rulebook.assess(&elder, &at("2026-08-01", "96")).unwrap().total().get()
    };
    assert_eq!(decided(json!([])), 540_000);
    assert_eq!(decided(json!(["social-pension"])), 650_000);
}

#[test]
fn everything_with_an_id_is_found_by_it_and_by_its_citation() {
    let law = Rulebook::builtin();
    let mut found = 0;
    for passage in law.passages() {
        found += 1;
        assert_eq!(law.explain(&passage.id).as_ref(), Some(&passage));
        assert!(law.text(&passage.id).is_some() || passage.id.contains("choice-"), "{}", passage.id);
        for citation in passage.citation.split("; ").take(1) {
            assert!(law.cited(citation).contains(&passage), "{citation}");
        }
    }
    assert!(found > 200, "{found}");
    for unknown in ["", "nd-20-2021/", "nd-20-2021/nothing", "/", "NĐ 20/2021"] {
        assert_eq!(law.explain(unknown), None, "{unknown}");
    }
    for nowhere in ["", "NĐ", "NĐ 20/2021Đ5", "NĐ 20/2021 Đ", "NĐ 20/2021 Đ5 k", "NĐ 20/20211"] {
        assert!(law.cited(nowhere).is_empty(), "{nowhere}");
    }
    // Everything that a result names can be looked up.
    for on in ["2015-06-01", "2018-06-01", "2024-06-01", "2026-11-24"] {
        for place in ["79", "96"] {
            let answer = law.assess(&severely_disabled(), &at(on, place)).unwrap();
            let ids = answer.verdicts().map(|verdict| verdict.provision).chain(answer.open_norms().to_vec());
            for id in ids.chain(answer.caveats().iter().copied().filter(|id| id.contains('/'))) {
                assert!(law.explain(id).is_some(), "{id}");
            }
        }
    }
}

#[test]
fn what_cannot_be_read_is_said_with_its_place() {
    let refused = |changes: Value| Rulebook::builtin().with_json(&example(changes)).unwrap_err().to_string();
    let term = |when: Value| json!({ "term": [{ "id": "t", "cite": "Đ1", "when": when }] });
    let unknown = refused(term(json!({ "is": { "houshold": "poor" } })));
    assert!(unknown.contains("no fact `houshold` with a list of values at line 1"), "{unknown}");
    let value = refused(term(json!({ "is": { "household": "por" } })));
    assert!(
        value.contains("unknown variant `por`, expected one of `poor`, `near_poor`, `neither`"),
        "{value}"
    );
    assert!(refused(json!({ "colour": "red" })).contains("unknown field `colour`"));
    assert_eq!(
        refused(term(json!({ "ref": "nobody" }))),
        "in `example`: a condition refers to `example/nobody`, and no term or group has that id"
    );
    assert_eq!(
        refused(term(json!({ "ref": "t" }))),
        "in `example`: its conditions refer to one another in a circle, or are nested too deep"
    );
    let count = |of: Value| json!({ "children": { "that": of, "at_least": 1 } });
    assert!(
        Rulebook::builtin().with_json(&example(term(count(json!({ "child_age": { "under": 3 } }))))).is_ok()
    );
    assert_eq!(
        refused(term(count(json!({ "not": count(json!({ "child_age": { "under": 3 } })) })))),
        "in `example`: its conditions refer to one another in a circle, or are nested too deep"
    );
    // Each term names the one before it twice: the last stands for more conditions than memory holds.
    let doubling: Vec<Value> = (0..30)
        .map(|at| {
            let when = match at {
                0 => json!({ "is": { "hiv": true } }),
                _ => json!({ "all": [{ "ref": format!("t{}", at - 1) }, { "ref": format!("t{}", at - 1) }] }),
            };
            json!({ "id": format!("t{at}"), "cite": "Đ1", "when": when })
        })
        .collect();
    assert_eq!(
        refused(json!({ "term": doubling })),
        "expected at most 65535 conditions and rows, once all that conditions name is filled in"
    );
    let broken = Rulebook::from_json("[\n  {]").unwrap_err();
    assert!(matches!(broken, LawError::Json { line: 2, column: 4, .. }), "{broken:?}");
}

#[test]
fn what_cannot_be_decided_is_an_error_that_names_the_dates() {
    let refused = |at: &At| Rulebook::builtin().assess(&orphan(), at).unwrap_err();
    assert_eq!(
        refused(&at("2013-12-31", "96")).to_string(),
        "2013-12-31 is not covered: the first day this rulebook can decide is 2015-01-01"
    );
    assert_eq!(
        refused(&at("2014-06-01", "96")).to_string(),
        "no level was paid from 2014-01-01 to the day before 2015-01-01: 2014-06-01 cannot be decided"
    );
    assert_eq!(refused(&at("2025-07-01", "95")).code(), "place_not_in_force");
    assert_eq!(refused(&at("2025-07-01", "03")).code(), "unknown_place");
    assert_eq!(refused(&at("2026-01-01", "01/32248")).code(), "commune_not_in_province");
    assert_eq!(refused(&at("2025-07-01", "96/99999")).code(), "unknown_commune");
    assert_eq!(refused(&at("2015-12-31", "96")).to_string(), "expected a birth date on or before 2015-12-31");
}

#[test]
fn amounts_out_of_range_are_an_error_and_never_wrap() {
    let absurd = example(json!({
        "in_force": { "from": "2026-11-01" }, "place": "96", "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }],
        "standard_level": [{ "id": "new", "cite": "Đ1", "amount": 9_007_199_254_740_991_u64 }]
    }));
    let rulebook = Rulebook::builtin().with_json(&absurd).unwrap();
    let child = Situation { birth_date: Some("2025-01-10".parse().unwrap()), ..orphan() };
    assert_eq!(rulebook.assess(&child, &at("2026-11-22", "96")).unwrap_err().code(), "amount");
    assert_eq!(rulebook.amount(&child, &at("2026-11-22", "96")).err().unwrap().code(), "amount");
}

#[test]
fn nothing_printed_for_a_log_shows_a_value() {
    let child = Situation { household: Some(HouseholdClass::Poor), hiv: Some(true), ..orphan() };
    let answer = Rulebook::builtin().assess(&child, &at("2018-05-10", "01")).unwrap();
    let logged = format!("{child:?} {answer:?} {:?} {:?}", child.household, child.birth_date);
    for value in ["2016", "Poor", "poor", "true", "Dead", "dead", "675"] {
        assert!(!logged.contains(value), "{logged}");
    }
}

#[test]
fn what_is_posted_says_nothing_of_hiv() {
    let poor = Situation {
        birth_date: Some("2012-01-10".parse().unwrap()),
        household: Some(HouseholdClass::Poor),
        hiv: Some(true),
        ..Situation::default()
    };
    let rulebook = Rulebook::builtin();
    assert!(rulebook.assess(&poor, &at("2018-05-10", "01")).unwrap().public().is_none());
    // More for another reason: what is due does not rest on HIV, and the posting does not mention it.
    let disabled = Situation {
        disability: Some(Disability::ExtremelySevere),
        in_facility: Some(false),
        pension: Some(false),
        social_insurance: Some(false),
        merit_benefit: Some(false),
        ..poor
    };
    let answer = rulebook.assess(&disabled, &at("2018-05-10", "01")).unwrap();
    let posted = serde_json::to_string(&answer.public().unwrap()).unwrap();
    assert!(posted.contains("disability.extremely-severe-young-or-old"), "{posted}");
    assert!(!posted.contains("hiv"), "{posted}");
}

#[test]
fn the_law_is_looked_up_as_the_cases_say() {
    let cases: Value =
        serde_json::from_str(include_str!("../../../tests/conformance/law/lookup.json")).unwrap();
    let law = Rulebook::builtin();
    let ids = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    for case in cases["cited"].as_array().unwrap() {
        let citation = case["citation"].as_str().unwrap();
        let mut found: Vec<String> = law.cited(citation).into_iter().map(|passage| passage.id).collect();
        let mut expected = ids(&case["ids"]);
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{citation}");
    }
    for case in cases["in_force"].as_array().unwrap() {
        let (on, place) = (case["on"].as_str().unwrap(), case["place"].as_str().unwrap());
        let in_force = law.in_force(parse_date(on).unwrap(), place.parse().unwrap());
        let is = |id: &String| in_force.iter().any(|passage| passage.id == *id);
        assert_eq!(ids(&case["yes"]).into_iter().filter(|id| !is(id)).collect::<Vec<_>>(), [""; 0], "{on}");
        assert_eq!(ids(&case["no"]).into_iter().filter(is).collect::<Vec<_>>(), [""; 0], "{on}");
    }
    for case in cases["explain"].as_array().unwrap() {
        let id = case["id"].as_str().unwrap();
        let found = law.explain(id).map(|passage| serde_json::to_value(passage).unwrap());
        assert_eq!(found.is_some(), case.as_object().unwrap().len() > 1, "{id}");
        for (key, value) in case.as_object().unwrap() {
            assert_eq!(
                found.as_ref().map_or(Some(value), |found| found.get(key)),
                Some(value),
                "{id}: {key}"
            );
        }
    }
}

#[test]
fn of_a_social_pension_and_an_allowance_of_the_same_amount_the_allowance_is_paid() {
    let widow = Situation {
        birth_date: Some("1949-01-10".parse().unwrap()),
        household: Some(HouseholdClass::NearPoor),
        marital_status: Some(MaritalStatus::Widowed),
        children: Some(vec![Child { birth_date: Some("2015-05-05".parse().unwrap()), ..Child::default() }]),
        pension: Some(true),
        low_pension: Some(true),
        in_facility: Some(false),
        ..Situation::default()
    };
    // Of the pension it is not certain whether the whole is due.
    for (on, allowance) in [
        ("2025-09-10", "nd-20-2021/single-parent.per-child"),
        ("2026-11-10", "nd-335-2026/single-parent.per-child"),
    ] {
        let answer = Rulebook::builtin().assess(&widow, &at(on, "48")).unwrap();
        let due: Vec<&str> = answer.allowances().iter().map(|due| due.provision).collect();
        assert_eq!(due, [allowance]);
        assert!(!answer.caveats().contains(&"nd-176-2025/full-or-difference"));
    }
}

#[test]
fn the_law_known_on_a_day_is_whole_on_every_day_and_knows_no_later_decree() {
    let law = Rulebook::builtin();
    let issued: Vec<_> = law.instruments().iter().filter_map(|it| it.issued).collect();
    // The groups of the oldest decree held were issued on 21 October 2013.
    let first = parse_date("2013-10-21").unwrap();
    let days = issued.iter().flat_map(|day| [day.pred_opt().unwrap(), *day]).filter(|day| *day >= first);
    for day in days {
        let then = law.known_on(day).unwrap_or_else(|error| panic!("{day}: {error}"));
        for passage in then.passages().filter(|it| it.amount.is_some() || it.value.is_some()) {
            let home = law.instruments().iter().find(|it| it.id == passage.instrument).unwrap();
            assert!(home.issued.or(home.in_force.from).unwrap() <= day, "{day}: {}", passage.id);
        }
    }
    // Whoever did not know Decree 20/2021 expected the one before it to go on.
    let person = Situation {
        birth_date: Some("1985-05-01".parse().unwrap()),
        disability: Some(Disability::Severe),
        pension: Some(false),
        social_insurance: Some(false),
        merit_benefit: Some(false),
        in_facility: Some(false),
        ..Situation::default()
    };
    let then = law.known_on(parse_date("2021-03-14").unwrap()).unwrap();
    let july = at("2021-07-10", "96");
    assert_eq!(then.amount(&person, &july).unwrap().total.get(), 405_000);
    assert_eq!(law.amount(&person, &july).unwrap().total.get(), 540_000);
}

#[test]
fn facts_of_a_day_can_be_judged_by_the_law_of_another() {
    let law = Rulebook::builtin();
    let by_july = at("2021-06-10", "96").by_law_of(parse_date("2021-07-01").unwrap());
    let birth_date = Some("2017-06-20".parse().unwrap());
    let child = Situation { birth_date, in_facility: Some(false), ..orphan() };
    // Aged 3 on 10 June: 2.5 times 360,000; by the law of June 2.5 times 270,000.
    assert_eq!(law.amount(&child, &by_july).unwrap().total.get(), 900_000);
    assert_eq!(law.amount(&child, &at("2021-06-10", "96")).unwrap().total.get(), 675_000);
}

#[test]
fn an_end_names_an_instrument() {
    let mut instruments = Rulebook::builtin().instruments().to_vec();
    let at = instruments.iter().position(|it| it.id == "nd-20-2021").unwrap();
    instruments[at].ended_by = Some("nd-1-1900".into());
    instruments[at].coefficient.to_mut()[0].ended_by = Some("nd-2-1900".into());
    let LawError::Flawed(flaws) = Rulebook::new(instruments).unwrap_err() else { panic!("another error") };
    let found: Vec<String> = flaws.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "`nd-20-2021`: `nd-1-1900` is not defined; expected the id of an instrument",
            "`nd-20-2021`, coefficient 1: `nd-2-1900` is not defined; expected the id of an instrument",
        ]
    );
}

#[test]
fn a_coefficient_of_a_province_counts_until_the_country_s_is_higher() {
    let raised = json!({
        "id": "province", "short": "NQ mẫu", "number": "example", "evidence": "full_text", "place": "96",
        "in_force": { "from": "2027-01-01" },
        "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }],
        "coefficient": [{ "group": "disability", "id": "severe-adult", "cite": "Đ1", "value": "1.75" }]
    });
    let later = json!({
        "id": "country", "short": "NĐ mẫu", "number": "example", "evidence": "full_text",
        "in_force": { "from": "2028-01-01" },
        "coefficient": [{
            "group": "disability", "id": "severe-adult", "cite": "Đ6", "value": "2.0",
            "when": { "all": [{ "age": { "from": 16, "under": 60 } }, { "is": { "disability": "severe" } }] }
        }]
    });
    let mut instruments = Rulebook::builtin().instruments().to_vec();
    let of_country = instruments.iter_mut().find(|it| it.id == "nd-335-2026").unwrap();
    let row = of_country.coefficient.to_mut().iter_mut().find(|row| row.id == "severe-adult").unwrap();
    row.until = Some(parse_date("2028-01-01").unwrap());
    instruments.extend([later, raised].map(|it| serde_json::from_value(it).unwrap()));
    let law = Rulebook::new(instruments).unwrap();
    let person = Situation {
        birth_date: Some("1990-05-01".parse().unwrap()),
        disability: Some(Disability::Severe),
        pension: Some(false),
        social_insurance: Some(false),
        merit_benefit: Some(false),
        ..Situation::default()
    };
    let paid = |on: &str, place: &str| law.amount(&person, &at(on, place)).unwrap().total.get();
    // 540,000 times 1.75, and 2.0 from 2028 on.
    assert_eq!([paid("2027-12-31", "96"), paid("2027-12-31", "48")], [945_000, 810_000]);
    assert_eq!([paid("2028-01-01", "96"), paid("2028-01-01", "48")], [1_080_000, 1_080_000]);
    let is_overtaken = |on: &str, place: &str| {
        law.assess(&person, &at(on, place)).unwrap().caveats().contains(&"overlay-overtaken")
    };
    assert!(is_overtaken("2028-01-01", "96"));
    assert!(!is_overtaken("2027-12-31", "96") && !is_overtaken("2028-01-01", "48"));
}

#[test]
fn a_citation_may_name_several_points_and_places() {
    let with_cite = |cite: &str| {
        let row = json!({
            "id": "x", "short": "NĐ mẫu", "number": "example", "evidence": "full_text", "in_force": {},
            "term": [{ "id": "t", "cite": cite, "when": { "age": { "from": 1 } } }]
        });
        Rulebook::builtin().with_json(&row.to_string()).is_ok()
    };
    for fine in ["Đ5", "Đ5 k1", "Đ5 k1 a", "Đ5 k1 đ", "Đ5 a", "Đ5 k1 a-l", "Đ5 k1 a,b", "Đ5; Đ6 k1 a"]
    {
        assert!(with_cite(fine), "{fine}");
    }
    for wrong in ["", "?", "5", "Đ", "Đx", "Đ5 k1 A", "Đ5 k1 a b", "Đ5 k1 a.b", "Đ5;Đ6", "Đ5 k1 1"] {
        assert!(!with_cite(wrong), "{wrong}");
    }
}

#[test]
fn a_passage_carries_the_caveats_of_its_row() {
    let law = Rulebook::builtin();
    let of = |id: &str| law.explain(id).unwrap().caveats;
    assert_eq!(
        of("nd-176-2025/social-pension.low-pension"),
        ["nd-176-2025/full-or-difference", "nd-176-2025/province-may-add"]
    );
    let rows = law.instruments().iter().flat_map(|it| it.standard_level.iter().map(move |row| (it, row)));
    let mut with_caveats = 0;
    for (home, row) in rows.filter(|(_, row)| !row.caveats.is_empty()) {
        let expected: Vec<String> = row.caveats.iter().map(|id| format!("{}/{id}", home.id)).collect();
        assert_eq!(of(&format!("{}/{}", home.id, row.id)), expected);
        with_caveats += 1;
    }
    assert!(with_caveats > 0);
}
