//! What is looked for in a rulebook as a whole: each flaw is planted, in a copy of the built-in law or in a small
//! rulebook, and found at its row; the sound twin passes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use ansinh::law::witness::Who;
use ansinh::law::{Flaw, LawError, Problem, Row};
use ansinh::{Dong, Rulebook, parse_date};
use chrono::NaiveDate;
use serde_json::{Value, json};

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

/// What is found wrong with a rulebook.
fn flaws(instruments: &Value) -> Vec<(Row, Problem)> {
    match Rulebook::from_json(&instruments.to_string()) {
        Ok(_) => Vec::new(),
        Err(LawError::Flawed(flaws)) => {
            flaws.into_iter().map(|Flaw { row, problem }| (row, problem)).collect()
        }
        Err(other) => panic!("{other}"),
    }
}

fn row(instrument: &str, table: &'static str, index: usize) -> Row {
    Row { instrument: instrument.to_owned(), table, index }
}

/// A copy of the built-in law on allowances, without the other benefits: a flaw in the one would be one of the other too.
struct Copy(Value);

impl Copy {
    fn new() -> Self {
        let mut law = serde_json::to_value(Rulebook::builtin().instruments()).unwrap();
        for instrument in law.as_array_mut().unwrap() {
            instrument.as_object_mut().unwrap().remove("benefit");
        }
        Self(law)
    }

    fn instrument(&mut self, id: &str) -> &mut Value {
        self.0.as_array_mut().unwrap().iter_mut().find(|it| it["id"] == id).unwrap()
    }

    /// The number of a row: of a coefficient, `group.id`.
    fn index(&mut self, instrument: &str, table: &str, id: &str) -> usize {
        let named = |it: &Value| match table {
            "coefficient" => {
                format!("{}.{}", it["group"].as_str().unwrap(), it["id"].as_str().unwrap()) == id
            }
            _ => it["id"] == id,
        };
        self.instrument(instrument)[table].as_array().unwrap().iter().position(named).unwrap()
    }

    fn row(&mut self, instrument: &str, table: &str, id: &str) -> &mut Value {
        let index = self.index(instrument, table, id);
        &mut self.instrument(instrument)[table][index]
    }

    fn remove(&mut self, instrument: &str, table: &str, id: &str) {
        let index = self.index(instrument, table, id);
        self.instrument(instrument)[table].as_array_mut().unwrap().remove(index);
    }

    /// The one flaw that is found.
    #[track_caller]
    fn flaw(&self) -> (Row, Problem) {
        let [flaw] = <[_; 1]>::try_from(flaws(&self.0)).unwrap_or_else(|all| panic!("{all:?}"));
        flaw
    }

    #[track_caller]
    fn is_sound(&self) {
        assert_eq!(flaws(&self.0), []);
    }
}

/// A made-up rulebook of one decree, with changes to it, and further instruments.
fn small(changes: Value, others: &[Value]) -> Value {
    let mut decree = json!({
        "id": "decree", "short": "NĐ mẫu", "number": "decree", "evidence": "full_text",
        "in_force": { "from": "2030-01-01" },
        "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 100_000 }],
        "group": [{ "id": "poor", "cite": "Đ2", "when": { "is": { "household": ["poor", "near_poor"] } } }],
        "coefficient": [{ "group": "poor", "id": "all", "cite": "Đ3", "value": "1.0" }]
    });
    for (key, value) in changes.as_object().unwrap() {
        decree[key] = value.clone();
    }
    let mut all = vec![decree];
    all.extend_from_slice(others);
    Value::Array(all)
}

/// Another made-up instrument.
fn other(id: &str, from: &str, changes: Value) -> Value {
    let mut it = json!({
        "id": id, "short": format!("VB {id}"), "number": id, "evidence": "full_text", "in_force": { "from": from }
    });
    for (key, value) in changes.as_object().unwrap() {
        it[key] = value.clone();
    }
    it
}

fn coefficient(id: &str, when: Value) -> Value {
    json!({ "group": "poor", "id": id, "cite": "Đ3", "value": "1.0", "when": when })
}

#[track_caller]
fn one(instruments: &Value) -> (Row, Problem) {
    let [flaw] = <[_; 1]>::try_from(flaws(instruments)).unwrap_or_else(|all| panic!("{all:?}"));
    flaw
}

#[test]
fn the_builtin_law_and_the_small_one_are_sound() {
    Copy::new().is_sound();
    assert_eq!(flaws(&small(json!({}), &[])), []);
}

// Gaps

#[test]
fn a_time_without_a_level_has_to_be_declared() {
    // Decree 136/2013 has its groups from 2014 on, and its level is paid from 2015.
    let mut law = Copy::new();
    law.instrument("nd-136-2013")["gap"] = json!([]);
    let found = flaws(&law.0);
    let groups = law.instrument("nd-136-2013")["group"].as_array().unwrap().clone();
    let no_level = found.iter().filter(|(_, problem)| matches!(problem, Problem::NoLevel(..)));
    let no_level: Vec<_> = no_level.cloned().collect();
    let expected = groups.iter().enumerate().map(|(at, group)| {
        let id = group["id"].as_str().unwrap().to_owned();
        (row("nd-136-2013", "group", at), Problem::NoLevel(id, day("2014-01-01")))
    });
    assert_eq!(no_level, expected.collect::<Vec<_>>());
    // The coefficients of people aged 80 begin in 2015 too: nothing else is found.
    let index = law.index("nd-136-2013", "group", "elderly-80");
    let no_coefficient = Problem::NoCoefficient("elderly-80".to_owned(), day("2014-01-01"));
    let rest: Vec<_> = found.into_iter().filter(|it| !no_level.contains(it)).collect();
    assert_eq!(rest, [(row("nd-136-2013", "group", index), no_coefficient)]);

    // Declared for half of the time.
    law.instrument("nd-136-2013")["gap"] =
        json!([{ "cite": "Đ4 k1", "from": "2014-01-01", "until": "2014-07-01" }]);
    let on: Vec<_> = flaws(&law.0).into_iter().map(|(_, problem)| problem).collect();
    assert!(on.contains(&Problem::NoLevel("disability".to_owned(), day("2014-07-01"))), "{on:?}");
    // Two that follow one another cover it.
    law.instrument("nd-136-2013")["gap"] = json!([
        { "cite": "Đ4 k1", "from": "2014-07-01", "until": "2015-01-01" },
        { "cite": "Đ4 k1", "from": "2013-01-01", "until": "2014-07-01" }
    ]);
    law.is_sound();
}

#[test]
fn a_level_that_ends_leaves_its_groups_without_one() {
    let mut law = Copy::new();
    law.row("nd-335-2026", "standard_level", "social-pension-level")["until"] = json!("2028-02-01");
    let index = law.index("nd-176-2025", "group", "social-pension");
    assert_eq!(
        law.flaw(),
        (
            row("nd-176-2025", "group", index),
            Problem::NoLevel("social-pension".to_owned(), day("2028-02-01"))
        )
    );
    // The next one begins where it ends.
    law.instrument("nd-335-2026")["standard_level"].as_array_mut().unwrap().push(json!({
        "id": "next", "cite": "Đ31 k1", "amount": 600_000, "from": "2028-02-01", "groups": ["social-pension"]
    }));
    law.is_sound();
}

#[test]
fn a_group_that_nothing_pays_is_found_in_the_country_and_in_a_province() {
    let mut law = Copy::new();
    law.remove("nd-335-2026", "coefficient", "child-remote.all");
    // From 1 July to 4 October 2026 the group is that of the decree before, then its own.
    let no_coefficient = |on| Problem::NoCoefficient("child-remote".to_owned(), day(on));
    let before = law.index("nd-20-2021", "group", "child-remote");
    let after = law.index("nd-335-2026", "group", "child-remote");
    assert_eq!(
        flaws(&law.0),
        [
            (row("nd-20-2021", "group", before), no_coefficient("2026-07-01")),
            (row("nd-335-2026", "group", after), no_coefficient("2026-10-05")),
        ]
    );
    let mut law = Copy::new();
    law.remove("nq-35-2023-ho-chi-minh", "coefficient", "city-half-orphan.all");
    let index = law.index("nq-35-2023-ho-chi-minh", "group", "city-half-orphan");
    let problem = Problem::NoCoefficient("city-half-orphan".to_owned(), day("2024-01-01"));
    assert_eq!(law.flaw(), (row("nq-35-2023-ho-chi-minh", "group", index), problem));
    // A gap of the city covers it; one of another province does not.
    let gap = json!([{ "cite": "Đ1", "from": "2024-01-01", "until": "2025-07-01" }]);
    let mut elsewhere = Copy(law.0.clone());
    elsewhere.instrument("qd-1853-2016-ca-mau")["gap"] = json!([
        { "cite": "?", "from": "2024-01-01", "until": "2025-07-01" }
    ]);
    assert!(flaws(&elsewhere.0).iter().any(|(_, it)| matches!(it, Problem::NoCoefficient(..))));
    law.instrument("nq-35-2023-ho-chi-minh")["gap"] = gap;
    law.is_sound();
}

#[test]
fn a_level_that_begins_within_a_month_leaves_no_gap() {
    let within = json!({ "in_force": { "from": "2030-01-15" } });
    assert_eq!(flaws(&small(within, &[])), []);
    let late =
        json!({ "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 1, "from": "2030-02-01" }] });
    let no_level = Problem::NoLevel("poor".to_owned(), day("2030-01-01"));
    assert_eq!(one(&small(late, &[])), (row("decree", "group", 0), no_level));
}

#[test]
fn a_time_without_any_group_has_to_be_declared() {
    let ends = json!({ "in_force": { "from": "2030-01-01", "until": "2031-01-01" } });
    let next = || {
        let mut next = small(json!({ "id": "next", "in_force": { "from": "2032-01-01" } }), &[]);
        next[0].take()
    };
    assert_eq!(
        one(&small(ends.clone(), &[next()])),
        (row("decree", "group", 0), Problem::Undecidable(day("2031-01-01")))
    );
    let mut declared = next();
    declared["gap"] = json!([{ "cite": "Đ9", "from": "2031-01-01", "until": "2032-01-01" }]);
    assert_eq!(flaws(&small(ends.clone(), &[declared])), []);
    // Where nothing comes after, the law just ends.
    assert_eq!(flaws(&small(ends, &[])), []);
}

#[test]
fn a_group_does_not_get_lost_between_two_decrees() {
    let mut law = Copy::new();
    law.remove("nd-335-2026", "group", "child-remote");
    let index = law.index("nd-20-2021", "group", "child-remote");
    assert_eq!(
        law.flaw(),
        (row("nd-20-2021", "group", index), Problem::Lost("child-remote".to_owned(), day("2026-10-05")))
    );
    law.row("nd-20-2021", "group", "child-remote")["until"] = json!("2026-10-05");
    law.is_sound();
    // That a province goes on with it is nothing to the rest of the country.
    let mut law = Copy::new();
    law.remove("nd-335-2026", "group", "child-remote");
    law.0.as_array_mut().unwrap().push(other(
        "province",
        "2026-10-05",
        json!({ "place": "96", "basis": [{ "of": "nd-335-2026", "cite": "Đ4" }], "group": [{ "id": "child-remote", "cite": "Đ1", "when": { "age": { "under": 3 } } }] }),
    ));
    let index = law.index("nd-20-2021", "group", "child-remote");
    let lost = Problem::Lost("child-remote".to_owned(), day("2026-10-05"));
    assert_eq!(law.flaw(), (row("nd-20-2021", "group", index), lost));
    // A key that is misspelt is lost too; so is its coefficient for the new group.
    let mut law = Copy::new();
    law.row("nd-335-2026", "group", "person-hiv")["id"] = json!("persons-hiv");
    let problems: Vec<_> = flaws(&law.0).into_iter().map(|(_, problem)| problem).collect();
    assert_eq!(
        problems,
        [
            Problem::NoCoefficient("persons-hiv".to_owned(), day("2026-10-05")),
            Problem::Lost("person-hiv".to_owned(), day("2026-10-05")),
        ]
    );
}

#[test]
fn a_row_without_a_group_on_any_of_its_days_is_found() {
    let mut law = Copy::new();
    law.instrument("nd-335-2026")["coefficient"].as_array_mut().unwrap().push(json!({
        "group": "elderly-80", "id": "all", "cite": "Đ6 k1 đ", "value": "1.0"
    }));
    let index = law.index("nd-335-2026", "coefficient", "elderly-80.all");
    assert_eq!(
        law.flaw(),
        (row("nd-335-2026", "coefficient", index), Problem::NoGroup("elderly-80".to_owned()))
    );
    // The group ends on the day before: the row has to begin while it is there.
    law.row("nd-335-2026", "coefficient", "elderly-80.all")["from"] = json!("2025-07-01");
    assert_eq!(law.flaw().1, Problem::NoGroup("elderly-80".to_owned()));
    law.row("nd-335-2026", "coefficient", "elderly-80.all")["from"] = json!("2025-06-30");
    assert!(flaws(&law.0).iter().all(|(_, problem)| !matches!(problem, Problem::NoGroup(_))));
    let mut law = Copy::new();
    law.row("nd-335-2026", "standard_level", "social-pension-level")["groups"] =
        json!(["social-pension", "elderly-80"]);
    let index = law.index("nd-335-2026", "standard_level", "social-pension-level");
    assert_eq!(
        law.flaw(),
        (row("nd-335-2026", "standard_level", index), Problem::NoGroup("elderly-80".to_owned()))
    );
}

// What is in force

#[test]
fn what_a_row_names_is_in_force_on_its_days() {
    let not = |id: &str, on| Problem::NotInForce(id.to_owned(), day(on));
    // A term of the decree before, used after its end.
    let mut law = Copy::new();
    law.row("nd-335-2026", "group", "child-hiv")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "ref": "nd-20-2021/not-in-facility" }));
    let index = law.index("nd-335-2026", "group", "child-hiv");
    let gone = not("nd-20-2021/not-in-facility", "2026-10-05");
    assert_eq!(law.flaw(), (row("nd-335-2026", "group", index), gone.clone()));
    // A coefficient of it serves the groups of both.
    let mut law = Copy::new();
    law.row("nd-335-2026", "coefficient", "child-hiv.under-4")["when"] =
        json!({ "all": [{ "age": { "under": 4 } }, { "ref": "nd-20-2021/not-in-facility" }] });
    let index = law.index("nd-335-2026", "coefficient", "child-hiv.under-4");
    assert_eq!(law.flaw(), (row("nd-335-2026", "coefficient", index), gone.clone()));
    // Inside a term, where it stands.
    let mut law = Copy::new();
    law.row("nd-335-2026", "term", "no-monthly-income")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "ref": "nd-20-2021/not-in-facility" }));
    let index = law.index("nd-335-2026", "term", "no-monthly-income");
    assert_eq!(law.flaw(), (row("nd-335-2026", "term", index), gone));
    // A group that has ended, although its decree goes on.
    let mut law = Copy::new();
    law.row("nd-20-2021", "group", "person-hiv")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "not": { "ref": "elderly-80" } }));
    let index = law.index("nd-20-2021", "group", "person-hiv");
    let ended = not("nd-20-2021/elderly-80", "2025-07-01");
    assert_eq!(law.flaw(), (row("nd-20-2021", "group", index), ended));
    law.row("nd-20-2021", "group", "elderly-80").as_object_mut().unwrap().remove("until");
    // It would be sound if the group went on: nothing of that kind is found.
    assert!(!flaws(&law.0).iter().any(|(_, problem)| matches!(problem, Problem::NotInForce(..))));
    // A question of a decree that has ended.
    let mut law = Copy::new();
    law.row("nd-335-2026", "term", "in-study")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "any": [{ "is": { "hiv": true } }, { "open": "nd-20-2021/continuing-education" }] }));
    let index = law.index("nd-335-2026", "term", "in-study");
    let question = not("nd-20-2021/continuing-education", "2026-10-05");
    assert_eq!(law.flaw(), (row("nd-335-2026", "term", index), question));
}

#[test]
fn a_term_may_take_up_past_law_and_says_so() {
    let mut law = Copy::new();
    let term =
        |past: bool, of: &str| json!([{ "id": "of-old", "cite": "Đ9", "past": past, "when": { "ref": of } }]);
    let old = "nd-20-2021/no-monthly-income";
    law.row("nd-335-2026", "group", "person-hiv")["when"]["all"][2] = json!({ "ref": "example/of-old" });
    law.0.as_array_mut().unwrap().push(other("example", "2026-10-05", json!({ "term": term(true, old) })));
    law.is_sound();
    law.instrument("example")["term"] = term(false, old);
    let gone = |id: &str| (row("example", "term", 0), Problem::NotInForce(id.to_owned(), day("2026-10-05")));
    assert_eq!(law.flaw(), gone(old));
    // What has not begun is not past.
    law.0.as_array_mut().unwrap().push(other(
        "later",
        "2027-01-01",
        json!({ "term": [{ "id": "term", "cite": "Đ1", "when": { "is": { "wage": false } } }] }),
    ));
    law.instrument("example")["term"] = term(true, "later/term");
    assert_eq!(law.flaw(), gone("later/term"));
}

#[test]
fn a_law_that_ends_is_missed_by_all_that_name_it() {
    let mut law = Copy::new();
    law.instrument("luat-39-2009")["in_force"]["until"] = json!("2028-01-01");
    let gone = Problem::NotInForce("luat-39-2009/elderly".to_owned(), day("2028-01-01"));
    let mut rows: Vec<_> = flaws(&law.0);
    rows.retain(|(_, problem)| *problem == gone);
    let expected: Vec<_> = [
        ("group", "elderly-alone"),
        ("group", "elderly-taken-in"),
        ("coefficient", "disability.extremely-severe-young-or-old"),
        ("coefficient", "disability.severe-young-or-old"),
    ]
    .into_iter()
    .map(|(table, id)| row("nd-335-2026", table, law.index("nd-335-2026", table, id)))
    .collect();
    assert_eq!(rows.into_iter().map(|(row, _)| row).collect::<Vec<_>>(), expected);
}

#[test]
fn an_instrument_carries_out_what_is_in_force() {
    let circular = |implements: Value, from: &str, until: Value| {
        let in_force = json!({ "in_force": { "from": from, "until": until }, "implements": implements });
        small(
            json!({ "in_force": { "from": "2030-01-01", "until": "2032-01-01" } }),
            &[other("circular", from, in_force)],
        )
    };
    let not = |id: &str, on| (row("circular", "", 0), Problem::NotInForce(id.to_owned(), day(on)));
    assert_eq!(flaws(&circular(json!(["decree"]), "2030-06-01", json!("2032-01-01"))), []);
    assert_eq!(
        one(&circular(json!(["unheard-of"]), "2030-06-01", Value::Null)),
        (row("circular", "", 0), Problem::Unknown("unheard-of".into(), "the id of an instrument"))
    );
    assert_eq!(
        one(&circular(json!(["decree"]), "2029-06-01", json!("2032-01-01"))),
        not("decree", "2029-06-01")
    );
    assert_eq!(one(&circular(json!(["decree"]), "2030-06-01", Value::Null)), not("decree", "2032-01-01"));
    assert_eq!(one(&circular(json!(["decree"]), "2033-01-01", Value::Null)), not("decree", "2033-01-01"));
}

#[test]
fn a_resolution_may_carry_out_one_decree_after_the_other() {
    let mut law = Copy::new();
    law.instrument("nq-35-2023-ho-chi-minh")["implements"] = json!(["nd-136-2013", "nd-20-2021"]);
    // Decree 136/2013 had ended before it.
    assert_eq!(
        law.flaw(),
        (
            row("nq-35-2023-ho-chi-minh", "", 0),
            Problem::NotInForce("nd-136-2013".to_owned(), day("2024-01-01"))
        )
    );
    let mut law = Copy::new();
    let province = |implements: Value| {
        other(
            "resolution",
            "2025-01-01",
            json!({ "place": "96", "implements": implements, "basis": [{ "of": "nd-20-2021", "cite": "Đ4" }],
                "standard_level": [{ "id": "level", "cite": "Đ1", "amount": 600_000 }] }),
        )
    };
    law.0.as_array_mut().unwrap().push(province(json!(["nd-20-2021"])));
    let gone = Problem::NotInForce("nd-20-2021".to_owned(), day("2026-10-05"));
    assert_eq!(law.flaw(), (row("resolution", "", 0), gone));
    *law.instrument("resolution") = province(json!(["nd-20-2021", "nd-335-2026"]));
    law.is_sound();
}

#[test]
fn a_level_names_one_of_its_days() {
    // What is kept may have ended, and must have begun.
    let mut law = Copy::new();
    let level = law.row("nd-13-2010", "standard_level", "standard");
    (level["from"], level["groups"]) = (json!("2015-06-01"), json!(["child-hiv"]));
    level["until"] = json!("2015-07-01");
    let problem = Problem::NotInForce("nd-13-2010/standard".to_owned(), day("2015-01-01"));
    assert_eq!(law.flaw(), (row("ttlt-29-2014", "standard_level", 0), problem));
    // What a province stands in for is in force.
    let province = |until: &str| {
        other(
            "province",
            "2016-01-01",
            json!({ "place": "40", "basis": [{ "of": "nd-136-2013", "cite": "Đ4" }], "in_force": { "from": "2016-01-01", "until": until },
                "standard_level": [{
                    "id": "not-poor", "cite": "Đ2", "amount": 180_000, "groups": ["elderly-80", "disability"],
                    "when": { "is": { "household": ["near_poor", "neither"] } },
                    "instead_of": "ttlt-06-2016/not-poor"
                }] }),
        )
    };
    let mut law = Copy::new();
    law.0.as_array_mut().unwrap().push(province("2022-01-01"));
    let problem = Problem::NotInForce("ttlt-06-2016/not-poor".to_owned(), day("2021-07-01"));
    assert_eq!(law.flaw(), (row("province", "standard_level", 0), problem));
    *law.instrument("province") = province("2021-07-01");
    law.is_sound();
}

// Provinces

/// A small rulebook with benefits, and an instrument of a province.
fn with_province(changes: Value) -> Value {
    let benefit = |id: &str, gives: Value| {
        json!({ "id": id, "kind": "emergency", "cite": "Đ5", "gives": gives,
            "when": { "is": { "occurrence.harm": "badly_injured" } } })
    };
    let benefits = json!([
        benefit("fixed", json!({ "quantity": 2_000_000, "per": "once", "bound": "floor" })),
        benefit("times", json!({ "coefficient": "10.0", "per": "once", "bound": "floor" })),
        benefit("most", json!({ "quantity": 2_000_000, "per": "once", "bound": "ceiling" })),
        benefit("rice", json!({ "quantity": 15, "unit": "kg", "per": "month", "months": 3 })),
    ]);
    let mut province = json!({ "place": "96", "basis": [{ "of": "decree", "cite": "Đ4" }] });
    for (key, value) in changes.as_object().unwrap() {
        province[key] = value.clone();
    }
    small(json!({ "benefit": benefits }), &[other("province", "2031-01-01", province)])
}

#[test]
fn what_a_province_sets_has_a_basis() {
    let of = |basis: Value| with_province(json!({ "basis": basis }));
    let at = |index, problem| (row("province", "basis", index), problem);
    assert_eq!(flaws(&of(json!([{ "of": "decree", "cite": "Đ4 k3" }]))), []);
    assert_eq!(one(&of(json!([]))), (row("province", "", 0), Problem::NoBasis));
    let problem = Problem::Unknown("unheard-of".into(), "the id of an instrument of the whole country");
    assert_eq!(one(&of(json!([{ "of": "unheard-of", "cite": "Đ4" }]))), at(0, problem));
    let problem = Problem::Unknown("province".into(), "the id of an instrument of the whole country");
    assert_eq!(one(&of(json!([{ "of": "province", "cite": "Đ4" }]))), at(0, problem));
    // Whoever has read the text knows the place.
    let twice = json!([{ "of": "decree", "cite": "Đ4" }, { "of": "decree", "cite": "?" }]);
    assert_eq!(one(&of(twice.clone())), at(1, Problem::Citation("?".into())));
    assert_eq!(flaws(&with_province(json!({ "basis": twice, "evidence": "inferred" }))), []);
}

#[test]
fn an_overlay_covers_provinces_that_became_its_own() {
    let covers = |place: &str, codes: Value| with_province(json!({ "place": place, "covers": codes }));
    assert_eq!(flaws(&covers("96", json!(["95", "96"]))), []);
    assert_eq!(flaws(&covers("95", json!(["95", "96"]))), []);
    let not = |code: &str, place: &str| Problem::NotMerged(code.into(), place.into());
    assert_eq!(one(&covers("96", json!(["95", "94"]))), (row("province", "", 0), not("94", "96")));
    assert_eq!(one(&covers("96", json!(["Cà Mau"]))), (row("province", "", 0), not("Cà Mau", "96")));
    // Hà Nội is what it was.
    assert_eq!(one(&covers("01", json!(["01"]))), (row("province", "", 0), not("01", "01")));
    let national = small(json!({ "covers": ["96"] }), &[]);
    assert_eq!(one(&national), (row("decree", "", 0), Problem::NotOfAProvince("covers")));
}

#[test]
fn a_province_gives_no_less_than_the_country_in_an_emergency() {
    let of = |raises: &str, changes: Value| {
        let mut benefit = json!({ "id": "own", "kind": "emergency", "cite": "Đ2", "raises": [raises],
            "when": { "is": { "occurrence.harm": "badly_injured" } } });
        for (key, value) in changes.as_object().unwrap() {
            benefit[key] = value.clone();
        }
        with_province(json!({ "benefit": [benefit] }))
    };
    let once = |quantity: u64| json!({ "gives": { "quantity": quantity, "per": "once" } });
    let times = |coefficient: &str| json!({ "gives": { "coefficient": coefficient, "per": "once" } });
    let at = |problem| (row("province", "benefit", 0), problem);
    let lower = |amount, least| at(Problem::LowerBenefit(amount, least, day("2031-01-01")));
    assert_eq!(flaws(&of("decree/fixed", once(2_000_000))), []);
    assert_eq!(one(&of("decree/fixed", once(1_999_999))), lower(1_999_999, 2_000_000));
    assert_eq!(one(&of("decree/fixed", times("19.0"))), lower(1_900_000, 2_000_000));
    assert_eq!(flaws(&of("decree/fixed", times("20.0"))), []);
    // 10 times 100,000.
    assert_eq!(flaws(&of("decree/times", once(1_000_000))), []);
    assert_eq!(one(&of("decree/times", once(999_999))), lower(999_999, 1_000_000));
    assert_eq!(one(&of("decree/times", times("9.0"))), lower(900_000, 1_000_000));
    // Where the country sets only the most, a province sets less.
    assert_eq!(flaws(&of("decree/most", once(500_000))), []);
    let kg = |quantity: u64, months: u64| json!({ "gives": { "quantity": quantity, "unit": "kg", "per": "month", "months": months } });
    assert_eq!(flaws(&of("decree/rice", kg(20, 3))), []);
    assert_eq!(one(&of("decree/rice", kg(14, 6))), lower(14, 15));
    let alike = at(Problem::Benefit(
        "the payee, the unit and the period of the benefit that it raises, and no fewer months",
    ));
    assert_eq!(one(&of("decree/rice", kg(20, 2))), alike);
    assert_eq!(one(&of("decree/rice", once(20))), alike);
    assert_eq!(
        one(&of("decree/fixed", json!({ "payee": "carer", "gives": once(3_000_000)["gives"] }))),
        alike
    );
    let unknown = Problem::Unknown("decree/x".into(), "the full id of a benefit of the whole country");
    assert_eq!(one(&of("decree/x", once(3_000_000))), at(unknown));
    let mut national = with_province(json!({}));
    national[0]["benefit"][0]["raises"] = json!(["decree/times"]);
    assert_eq!(one(&national), (row("decree", "benefit", 0), Problem::NotOfAProvince("raises")));
}

#[test]
fn a_level_of_a_kind_of_benefit_is_no_lower_than_the_country_s() {
    let dong = |amount| Dong::new(amount).unwrap();
    let level = |amount: u64| {
        with_province(json!({
            "standard_level": [{ "id": "level", "cite": "Đ1", "amount": amount, "groups": ["emergency"] }]
        }))
    };
    assert_eq!(flaws(&level(100_000)), []);
    let problem = Problem::LowerLevel(dong(99_000), dong(100_000), day("2031-01-01"));
    assert_eq!(one(&level(99_000)), (row("province", "standard_level", 0), problem));
}

// People

#[test]
fn a_year_that_no_band_has_is_found() {
    let mut law = Copy::new();
    law.row("nd-335-2026", "coefficient", "elderly-alone.from-75")["when"] = json!({ "age": { "from": 76 } });
    let [before, after] = ["nd-20-2021", "nd-335-2026"]
        .map(|home| row(home, "group", law.index(home, "group", "elderly-alone")));
    let found = flaws(&law.0);
    let problems: Vec<_> = found
        .iter()
        .map(|(row, problem)| match problem {
            Problem::NoCoefficientFor(group, on, who) => {
                (row.clone(), group.as_str(), *on, who.contains("age 75"))
            }
            other => panic!("{other}"),
        })
        .collect();
    assert_eq!(
        problems,
        [
            (before, "elderly-alone", day("2026-07-01"), true),
            (after, "elderly-alone", day("2026-10-05"), true),
        ]
    );
}

#[test]
fn every_value_and_every_combination_has_a_coefficient() {
    let rows = |rows: &[Value]| small(json!({ "coefficient": rows }), &[]);
    let poor = coefficient("poor", json!({ "is": { "household": "poor" } }));
    let near = |age: Value| {
        coefficient("near", json!({ "all": [{ "is": { "household": "near_poor" } }, { "age": age }] }))
    };
    let old = coefficient(
        "old",
        json!({ "all": [{ "is": { "household": "near_poor" } }, { "age": { "from": 60 } }] }),
    );
    let found = |law: &Value, who: &str| {
        let problem = Problem::NoCoefficientFor("poor".to_owned(), day("2030-01-01"), who.to_owned());
        assert_eq!(one(law), (row("decree", "group", 0), problem));
    };
    // `neither` is not in the group: it falls out.
    assert_eq!(flaws(&rows(&[poor.clone(), near(json!({ "under": 60 })), old.clone()])), []);
    found(&rows(std::slice::from_ref(&poor)), "household near_poor");
    found(&rows(&[poor.clone(), near(json!({ "under": 59 })), old]), "age 59; household near_poor");
    // One answer to an open question has none.
    let norm = json!([{ "id": "which", "cite": "Đ4" }]);
    let open = |when: Value| {
        let rows = json!([
            poor,
            coefficient("open", json!({ "all": [{ "not": { "is": { "household": "poor" } } }, when] }))
        ]);
        small(json!({ "open_norm": norm, "coefficient": rows }), &[])
    };
    found(&open(json!({ "open": "which" })), "household near_poor");
    assert_eq!(flaws(&open(json!({ "any": [{ "open": "which" }, { "not": { "open": "which" } }] }))), []);
}

#[test]
fn a_number_of_children_is_a_band_too() {
    let child = json!({ "child_age": { "under": 16 } });
    let group =
        json!([{ "id": "poor", "cite": "Đ2", "when": { "children": { "that": child, "at_least": 1 } } }]);
    let rows = |two: u8| {
        let one = json!({ "children": { "that": child, "at_least": 1, "at_most": 1 } });
        let more = json!({ "children": { "that": child, "at_least": two } });
        small(
            json!({ "group": group, "coefficient": [coefficient("one", one), coefficient("more", more)] }),
            &[],
        )
    };
    assert_eq!(flaws(&rows(2)), []);
    let problem = Problem::NoCoefficientFor(
        "poor".to_owned(),
        day("2030-01-01"),
        "a child (age 0); a child (age 0)".to_owned(),
    );
    assert_eq!(one(&rows(3)), (row("decree", "group", 0), problem));
    let problem = Problem::SamePeople("one".to_owned(), day("2030-01-01"), "a child (age 0)".to_owned());
    assert_eq!(one(&rows(1)), (row("decree", "coefficient", 1), problem));
}

#[test]
fn a_level_reaches_everyone_of_a_group() {
    let levels = |levels: Value| small(json!({ "standard_level": levels }), &[]);
    let poor = json!({ "id": "first", "cite": "Đ1", "amount": 1, "when": { "is": { "household": "poor" } } });
    let near =
        json!({ "id": "near", "cite": "Đ1", "amount": 2, "when": { "is": { "household": "near_poor" } } });
    assert_eq!(flaws(&levels(json!([poor, near]))), []);
    let problem = Problem::NoLevelFor("poor".to_owned(), day("2030-01-01"), "household near_poor".to_owned());
    assert_eq!(one(&levels(json!([poor]))), (row("decree", "group", 0), problem));
}

#[test]
fn an_overlap_is_declared_or_none() {
    // NĐ 20/2021 has "from 60 to 80" and "from 80": the data says that they share the age of 80.
    for (home, on) in [("nd-136-2013", "2015-01-01"), ("nd-20-2021", "2021-07-01")] {
        let mut law = Copy::new();
        law.row(home, "coefficient", "elderly-alone.from-80").as_object_mut().unwrap().remove("overlaps");
        let index = law.index(home, "coefficient", "elderly-alone.from-80");
        let (at, problem) = law.flaw();
        assert_eq!(at, row(home, "coefficient", index));
        let Problem::SamePeople(other, first, who) = problem else { panic!("{problem}") };
        assert_eq!((other.as_str(), first), ("to-80", day(on)));
        assert!(who.contains("age 80"), "{who}");
        // Either row may say so.
        law.row(home, "coefficient", "elderly-alone.to-80")["overlaps"] = json!(["from-80"]);
        law.is_sound();
        // What does not overlap any more does not say that it does.
        law.row(home, "coefficient", "elderly-alone.to-80")["when"] =
            json!({ "age": { "from": 60, "under": 80 } });
        let index = law.index(home, "coefficient", "elderly-alone.to-80");
        let problem = Problem::NoOverlap("from-80".to_owned());
        assert_eq!(law.flaw(), (row(home, "coefficient", index), problem));
        law.row(home, "coefficient", "elderly-alone.to-80")["overlaps"] = json!(["all"]);
        let problem = Problem::Unknown("all".to_owned(), "the id of another coefficient of the group");
        assert_eq!(law.flaw(), (row(home, "coefficient", index), problem));
    }
}

#[test]
fn a_rule_for_nobody_is_found() {
    // A coefficient outside the ages of its group: the band of the others has no year less.
    let mut law = Copy::new();
    law.instrument("nd-335-2026")["coefficient"].as_array_mut().unwrap().push(json!({
        "group": "child-hiv", "id": "from-16", "cite": "Đ6 k1 c", "value": "1.0", "when": { "age": { "from": 16 } }
    }));
    let index = law.index("nd-335-2026", "coefficient", "child-hiv.from-16");
    let dead = Problem::Unreachable(day("2026-10-05"));
    assert_eq!(law.flaw(), (row("nd-335-2026", "coefficient", index), dead.clone()));
    // A group of people who are two things at once.
    let mut law = Copy::new();
    law.row("nd-335-2026", "group", "person-hiv")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "is": { "pension": true } }));
    let index = law.index("nd-335-2026", "group", "person-hiv");
    assert_eq!(law.flaw(), (row("nd-335-2026", "group", index), dead));
    // A term that contradicts itself, in a group that does without it.
    let mut law = Copy::new();
    law.row("nd-20-2021", "term", "both-dead")["when"] = json!({ "all": [
        { "parents": [["dead"], ["dead"]] }, { "is": { "mother": ["able", "missing"] } }
    ] });
    let index = law.index("nd-20-2021", "term", "both-dead");
    assert_eq!(law.flaw(), (row("nd-20-2021", "term", index), Problem::Contradiction));
    // The same of a child.
    let mut law = Copy::new();
    law.row("nd-20-2021", "term", "child-in-study")["when"] = json!({ "all": [
        { "is": { "children.study": "general" } }, { "not": { "is": { "children.study": ["general", "none"] } } }
    ] });
    let index = law.index("nd-20-2021", "term", "child-in-study");
    assert_eq!(law.flaw(), (row("nd-20-2021", "term", index), Problem::Contradiction));
}

#[test]
fn a_point_of_a_list_for_nobody_is_found() {
    // No child is elderly: the point is dead, although there are elderly people and the group has others.
    let mut law = Copy::new();
    let elderly = json!({ "ref": "luat-39-2009/elderly" });
    law.row("nd-335-2026", "group", "child-without-support")["when"]["all"][1]["any"]
        .as_array_mut()
        .unwrap()
        .push(elderly.clone());
    let index = law.index("nd-335-2026", "group", "child-without-support");
    let dead = Problem::NobodysPoint("luat-39-2009/elderly".to_owned());
    assert_eq!(law.flaw(), (row("nd-335-2026", "group", index), dead));
    // What is denied need not be met.
    let mut law = Copy::new();
    law.row("nd-335-2026", "group", "child-without-support")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "not": elderly }));
    law.is_sound();
}

#[test]
fn a_level_for_nobody_is_found() {
    let law = |household: &str, amount: u32| {
        let own = json!({ "id": "own", "cite": "Đ5", "amount": amount, "groups": ["poor"],
            "when": { "is": { "household": household } } });
        let all = json!({ "id": "level", "cite": "Đ1", "amount": 100_000 });
        small(json!({ "standard_level": [all, own] }), &[])
    };
    assert_eq!(flaws(&law("near_poor", 90_000)), []);
    assert_eq!(one(&law("neither", 90_000)), (row("decree", "standard_level", 1), Problem::NobodysLevel));
    // In the built-in law: those outside poor households, said of a group that is for the poor.
    let mut law = Copy::new();
    law.row("ttlt-06-2016", "standard_level", "not-poor")["groups"] = json!(["elderly-alone"]);
    assert_eq!(law.flaw(), (row("ttlt-06-2016", "standard_level", 0), Problem::NobodysLevel));
    law.row("ttlt-06-2016", "standard_level", "not-poor")["groups"] = json!(["elderly-alone", "disability"]);
    law.is_sound();
}

#[test]
fn what_only_an_answer_makes_apply_is_no_dead_rule() {
    let mut law = Copy::new();
    let norms = law.instrument("nd-335-2026")["open_norm"].as_array_mut().unwrap();
    norms.push(json!({ "id": "which", "cite": "Đ5 k3" }));
    law.row("nd-335-2026", "group", "child-hiv")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "open": "which" }));
    law.is_sound();
    law.row("nd-335-2026", "group", "child-hiv")["when"]["all"]
        .as_array_mut()
        .unwrap()
        .push(json!({ "not": { "open": "which" } }));
    let index = law.index("nd-335-2026", "group", "child-hiv");
    assert_eq!(law.flaw(), (row("nd-335-2026", "group", index), Problem::Unreachable(day("2026-10-05"))));
}

/// A start has no months that follow a change of the law, and an end none before its decision.
#[test]
fn a_row_on_timing_has_caveats_of_its_own_months() {
    let timing = |of: &str| {
        json!({
            "caveat": [{ "id": "open", "cite": "Đ4" }],
            "timing": [
                { "id": "starts", "cite": "Đ4", "event": "start", "month": "decision" },
                { "id": "stops", "cite": "Đ5", "event": "stop", "month": "next", "caveats": [{ "id": "open", "of": of }] },
            ]
        })
    };
    for of in ["law_changed", "counted"] {
        assert_eq!(flaws(&small(timing(of), &[])), [], "{of}");
    }
    for of in ["anew", "before_in_force", "another_group", "held_back"] {
        assert_eq!(one(&small(timing(of), &[])), (row("decree", "timing", 1), Problem::TimingCaveat), "{of}");
    }
}

#[test]
fn each_problem_says_what_is_expected() {
    let said = |problem: Problem| problem.to_string();
    assert_eq!(
        said(Problem::NoLevel("poor".into(), day("2030-01-01"))),
        "no level of the country for the group `poor` on 2030-01-01"
    );
    assert_eq!(
        said(Problem::Undecidable(day("2031-01-01"))),
        "the last group ends, and nothing can be decided on 2031-01-01: expected a `gap`"
    );
    assert_eq!(
        said(Problem::Lost("poor".into(), day("2031-01-01"))),
        "the group `poor` ends with its instrument on 2031-01-01, and others of it go on: expected `until` in its row, or the group in the next instrument"
    );
    assert_eq!(
        said(Problem::NotInForce("a/b".into(), day("2031-01-01"))),
        "`a/b` is not in force on 2031-01-01"
    );
    assert_eq!(
        said(Problem::Unreachable(day("2031-01-01"))),
        "no facts make it apply on 2031-01-01: expected conditions that somebody can meet"
    );
    assert_eq!(
        said(Problem::NoCoefficientFor("poor".into(), day("2031-01-01"), "age 7".into())),
        "no coefficient on 2031-01-01 for some people of the group `poor`: age 7"
    );
    assert_eq!(
        said(Problem::SamePeople("to-80".into(), day("2031-01-01"), "age 80".into())),
        "the coefficient `to-80` is for some of the same people on 2031-01-01: age 80; expected bands apart, or `overlaps`"
    );
}

/// Conditions that nobody would write end the search, and nothing is said of them.
#[test]
fn a_search_that_is_cut_off_finds_nothing() {
    // So many children study, and at most so few do anything: nobody has them, and there are too many ways to look.
    let law = |at_least: u8, at_most: u8| {
        let study =
            json!({ "that": { "is": { "children.study": ["general", "college"] } }, "at_least": at_least });
        let none = json!({ "is": { "children.study": "none" } });
        let any = json!({ "that": { "not": none }, "at_least": 0, "at_most": at_most });
        let when = json!({ "all": [{ "children": study }, { "children": any }] });
        small(json!({ "group": [{ "id": "poor", "cite": "Đ2", "when": when }] }), &[])
    };
    assert_eq!(one(&law(3, 2)), (row("decree", "group", 0), Problem::Unreachable(day("2030-01-01"))));
    assert_eq!(flaws(&law(3, 3)), []);
    assert_eq!(flaws(&law(13, 5)), []);
    let not_settled = Rulebook::from_json(&law(13, 5).to_string()).unwrap();
    assert!(matches!(not_settled.witnesses()[0].who, Who::NotSettled));
    // More children than are looked at.
    let many = json!({ "children": { "that": { "child_age": { "under": 16 } }, "at_least": 200 } });
    let many = small(json!({ "group": [{ "id": "poor", "cite": "Đ2", "when": many }] }), &[]);
    assert_eq!(flaws(&many), []);
    assert!(matches!(Rulebook::from_json(&many.to_string()).unwrap().witnesses()[0].who, Who::NotSettled));
}
