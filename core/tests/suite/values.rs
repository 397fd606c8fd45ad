//! The small values that everything else is made of, read and shown.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test"
)]

use ansinh::forms::{CHILD_DECLARATION, Document, FormAt, SITUATION, Slot, forms};
use ansinh::law::condition::FactIn;
use ansinh::messages::Language;
use ansinh::{
    At, Child, Coefficient, Dong, Fact, HouseholdClass, ParentStatus, Place, Rulebook, Situation, Study,
    parse_date,
};
use serde_json::{Value, json};

#[test]
fn a_place_is_a_province_and_perhaps_a_commune() {
    let of =
        |text: &str| text.parse::<Place>().map(|place| (place.province_number(), place.commune_number()));
    assert_eq!(of("96"), Ok((96, None)));
    assert_eq!(of("01/00004"), Ok((1, Some(4))));
    assert_eq!(of("96/32248"), Ok((96, Some(32_248))));
    for wrong in [
        "",
        "9",
        "961",
        "+9",
        "9x",
        " 96",
        "96/",
        "96/3224",
        "96/+2248",
        "96/3224x",
        "96/322480",
        "96/32248/",
    ] {
        assert!(of(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_coefficient_is_counted_in_hundredths() {
    for (text, hundredths) in [("1.0", 100), ("1.5", 150), ("2.25", 225), ("3.0", 300)] {
        let read: Coefficient = text.parse().unwrap();
        assert_eq!(read.hundredths(), hundredths, "{text}");
        assert_eq!(read, Coefficient::from_hundredths(hundredths));
    }
    for wrong in ["", "2", ".5", "2.", "2.125", "1.0001", "+1.5", "1.+5", "1.x", "x.5", "42949673.0"] {
        assert!(wrong.parse::<Coefficient>().is_err(), "{wrong}");
    }
}

#[test]
fn an_amount_is_in_whole_dong_or_not_at_all() {
    let level = Dong::new(360_050).unwrap();
    assert_eq!(Coefficient::from_hundredths(150).of(level), Dong::new(540_075));
    assert_eq!(Coefficient::from_hundredths(125).of(level), None);
    assert_eq!(Coefficient::from_hundredths(150).of(Dong::MAX), None);
    assert_eq!(format!("{level}"), "360050");
}

#[test]
fn languages_have_their_codes() {
    assert_eq!(Language::from_code("vi"), Some(Language::Vi));
    assert_eq!(Language::from_code("en"), Some(Language::En));
    assert_eq!(Language::from_code("VI"), None);
}

#[test]
fn a_fact_has_the_values_of_a_set_and_no_others() {
    let set = FactIn { fact: Fact::Study, values: 0b1000_0000_0000_0001 };
    let within: Vec<u8> = (0..=u8::MAX).filter(|code| set.contains(*code)).collect();
    assert_eq!(within, [0, 15]);
}

#[test]
fn each_fact_is_known_once_it_is_given() {
    let nobody = Situation::default();
    assert!(Fact::ALL.iter().all(|fact| !nobody.knows(*fact)));
    let known = Situation {
        birth_date: Some("2012".parse().unwrap()),
        hiv: Some(false),
        study: Some(Study::None),
        children: Some(Vec::new()),
        ..Situation::default()
    };
    let facts: Vec<Fact> = Fact::ALL.iter().copied().filter(|fact| known.knows(*fact)).collect();
    assert_eq!(facts, [Fact::BirthDate, Fact::Hiv, Fact::Study, Fact::Children]);
}

#[test]
fn an_edition_has_a_first_day_on_which_it_is_used() {
    let days: Vec<String> =
        CHILD_DECLARATION.editions().iter().map(|edition| edition.first_day().to_string()).collect();
    assert_eq!(days, ["2021-07-01", "2026-10-05"]);
    for form in forms() {
        for edition in form.editions() {
            assert_eq!(form.edition_on(edition.first_day()).map(|of| of.id), Some(edition.id));
        }
    }
}

#[test]
fn what_is_shown_in_a_log_says_what_it_is_and_no_more() {
    let child = Child { birth_date: Some("2012-01-02".parse().unwrap()), ..Child::default() };
    assert_eq!(format!("{child:?}"), "Child(..)");
    assert_eq!(
        format!("{:?} {:?}", child.birth_date.unwrap(), HouseholdClass::Poor),
        "BirthDate(..) HouseholdClass(..)"
    );
    let parent = Situation { father: Some(ParentStatus::Dead), hiv: Some(true), ..Situation::default() };
    assert_eq!(format!("{parent:?}"), r#"Situation {"father", "hiv"}"#);
    assert!(format!("{SITUATION:?}").contains("situation"), "{SITUATION:?}");
}

#[test]
fn a_rule_names_the_fields_that_it_looks_at() {
    let rules = CHILD_DECLARATION.rules();
    let inputs = |id: &str| rules.iter().find(|rule| rule.id == id).map(|rule| rule.inputs.clone());
    assert_eq!(
        inputs("disability.degree.required"),
        Some(vec!["disability.degree".to_owned(), "disability.has".to_owned()])
    );
    assert_eq!(inputs("name.required"), Some(vec!["name".to_owned()]));
}

/// Everything called `assumed` in an explanation, with the fact that it is said of.
fn assumed(explained: &Value, found: &mut Vec<String>) {
    match explained {
        Value::Object(object) => {
            if object.get("assumed") == Some(&Value::Bool(true)) {
                found.push(object.get("fact").and_then(Value::as_str).unwrap_or_default().to_owned());
            }
            object.values().for_each(|inner| assumed(inner, found));
        }
        Value::Array(list) => list.iter().for_each(|inner| assumed(inner, found)),
        _ => {}
    }
}

#[test]
fn an_explanation_says_what_rests_on_an_assumption_and_of_nothing_else_that_it_does() {
    let child = Situation {
        birth_date: Some("2012-01-02".parse().unwrap()),
        household: Some(HouseholdClass::Poor),
        ..Situation::default()
    };
    let at = At::new(parse_date("2022-06-01").unwrap(), "96".parse().unwrap());
    let explained = |at: &At| {
        let assessment = Rulebook::builtin().assess(&child, at).unwrap();
        let mut found = Vec::new();
        assumed(&serde_json::to_value(assessment.explain()).unwrap(), &mut found);
        (
            found,
            assessment.open_norms().iter().map(|norm| (*norm).to_owned()).collect::<Vec<_>>(),
            assessment.assumptions().to_vec(),
        )
    };
    let (nothing, _, none) = explained(&at);
    assert!(nothing.is_empty() && none.is_empty(), "{nothing:?}");
    let assumptions =
        CHILD_DECLARATION.edition_on(parse_date("2022-06-01").unwrap()).unwrap().assumes.to_vec();
    assert!(assumptions.iter().any(|assumption| assumption.fact == Fact::Hiv));
    let (some, _, assumptions) = explained(&at.assuming(assumptions));
    assert!(some.iter().any(|fact| fact == "hiv"), "{some:?}");
    assert!(assumptions.iter().any(|assumption| assumption.fact == Fact::Hiv));
    assert!(!some.iter().any(|fact| fact == "household"), "{some:?}");
}

/// What the law leaves open is told by the answer as by its JSON.
#[test]
fn open_norms_are_told() {
    let mut told = 0;
    for day in ["2015-06-01", "2022-06-01", "2025-01-01", "2026-11-22"] {
        let at = At::new(parse_date(day).unwrap(), "96".parse().unwrap());
        let assessment = Rulebook::builtin().assess(&Situation::default(), &at).unwrap();
        let json = serde_json::to_value(&assessment).unwrap();
        let listed: Vec<&str> =
            json["open_norms"].as_array().into_iter().flatten().map(|norm| norm.as_str().unwrap()).collect();
        assert_eq!(assessment.open_norms(), listed);
        told += listed.len();
    }
    assert!(told > 0);
}

#[test]
fn conditions_within_one_another_have_a_limit() {
    let nested = |depth: usize| {
        let when = "{\"not\":".repeat(depth) + "{\"age\":{\"from\":16}}" + &"}".repeat(depth);
        let text = format!(
            r#"[{{"id":"a","short":"A","number":"a","evidence":"full_text","in_force":{{"from":"2020-01-01"}},
            "group":[{{"id":"g","cite":"Đ1","when":{when}}}]}}]"#
        );
        Rulebook::from_json(&text).map(|_| ()).map_err(|error| error.to_string())
    };
    let deep = |depth| nested(depth).err().is_some_and(|error| error.contains("deep"));
    assert!(!deep(1) && !deep(32), "{:?}", nested(32));
    assert!(deep(33) && deep(60), "{:?}", nested(33));
}

#[test]
fn an_answer_is_read_by_its_slot_as_what_it_is() {
    let fields = CHILD_DECLARATION.fields();
    let json = json!({
        "name": "Nguyễn Văn Mẫu", "birth_date": "2019", "sex": "male", "abandoned": false,
        "personal_id": { "issued_on": "1/3/2024" }, "mother": { "birth_year": 1985 }, "benefits": [{ "amount": 0 }],
    });
    let document = Document::from_json(&CHILD_DECLARATION, &json);
    let report = document.validate(FormAt::partial(parse_date("2026-03-02").unwrap()));
    let value = report.value();
    assert_eq!(value.text(Slot::text(fields, "name")), Some("Nguyễn Văn Mẫu"));
    assert_eq!(
        value.birth_date(Slot::birth_date(fields, "birth_date")).map(|day| day.is_year_only()),
        Some(true)
    );
    assert_eq!(value.date(Slot::date(fields, "personal_id.issued_on")), parse_date("2024-03-01").ok());
    assert_eq!(value.choice(Slot::choice(fields, "sex")), Some("male"));
    assert_eq!(value.flag(Slot::flag(fields, "abandoned")), Some(false));
    assert_eq!(value.number(Slot::number(fields, "mother.birth_year")), Some(1985));
    assert_eq!(value.rows(Slot::list(fields, "benefits")).map(<[_]>::len), Some(1));
    // What is not answered is not known, and neither is an answer read as something else.
    assert_eq!(value.date(Slot::date(fields, "disability.certificate.issued_on")), None);
    assert_eq!(value.number(Slot::number(fields, "father.birth_year")), None);
    assert_eq!(value.flag(Slot::flag(fields, "disability.has")), None);
    assert_eq!(value.date(Slot::text(fields, "name")), None);
    assert_eq!(value.text(Slot::flag(fields, "abandoned")), None);
}

#[test]
fn a_coefficient_says_whom_it_is_for() {
    let law = Rulebook::builtin();
    let row = law.explain("nd-20-2021/child-without-support.under-4").unwrap();
    assert_eq!(
        (row.groups, row.value.map(Coefficient::hundredths)),
        (vec!["child-without-support"], Some(250))
    );
}

/// A poor widow: of one child it is known that it counts, of the other nothing.
#[test]
fn what_is_missing_of_a_child_that_could_add_to_the_sum_is_told() {
    let widow = Situation {
        birth_date: Some("1990-01-01".parse().unwrap()),
        household: Some(HouseholdClass::Poor),
        marital_status: Some(ansinh::MaritalStatus::Widowed),
        children: Some(vec![
            Child { birth_date: Some("2015-05-01".parse().unwrap()), ..Child::default() },
            Child::default(),
        ]),
        in_facility: Some(false),
        ..Situation::default()
    };
    let at = At::new(parse_date("2022-06-01").unwrap(), "96".parse().unwrap());
    let assessment = Rulebook::builtin().assess(&widow, &at).unwrap();
    assert!(!assessment.is_settled());
    assert!(assessment.missing().contains(&Fact::ChildBirthDate), "{:?}", assessment.missing());
}

#[test]
fn a_situation_takes_over_every_fact_of_another() {
    let all: Situation = serde_json::from_value(serde_json::json!({
        "birth_date": "2000-01-01", "abandoned": true, "adopted": true, "father": "dead", "mother": "dead",
        "household": "poor", "local_household": "poor", "area": "extremely_difficult", "disability": "severe",
        "hiv": true, "study": "general", "unbroken_study": true, "allowance_held": true, "in_facility": true,
        "wage": true, "pension": true, "social_insurance": true, "low_pension": true, "merit_benefit": true,
        "social_allowance": true, "can_work": true, "marital_status": "widowed", "children": [],
        "supporter": "none", "can_live_in_community": true, "qualifies_for_facility": true, "taken_in": true,
        "cared_for": true, "pregnant": true, "draws": "allowance", "survivor_pension": true,
        "single_parent_child": true, "protection": "orphaned"
    }))
    .unwrap();
    let of_people = Fact::ALL.iter().filter(|fact| !fact.name().contains('.'));
    for fact in of_people {
        assert!(all.knows(*fact), "{}: expected among the facts of this test", fact.name());
    }
    let mut other = Situation::default();
    other.update(&all);
    assert_eq!(other, all);
}

#[test]
fn an_amount_is_one_that_every_reader_of_json_holds() {
    // 2^53 - 1: the last whole number that a JavaScript number tells from its neighbours.
    let most: Dong = serde_json::from_str("9007199254740991").unwrap();
    assert_eq!((most, serde_json::to_string(&most).unwrap().as_str()), (Dong::MAX, "9007199254740991"));
    for text in ["9007199254740992", "18446744073709551615", "18446744073709551616", "-1", "1.5"] {
        assert!(serde_json::from_str::<Dong>(text).is_err(), "{text}");
    }
    let one = Dong::new(1).unwrap();
    assert_eq!((most.plus(one), most.plus(Dong::ZERO)), (None, Some(most)));
    assert_eq!(Dong::ZERO.minus(most), -9_007_199_254_740_991);
    assert_eq!(most.minus(Dong::ZERO), 9_007_199_254_740_991);
    assert_eq!(most.minus(one), 9_007_199_254_740_990);
}

/// The allowances are added up by the rule of choice. The decree is invented.
#[test]
fn two_allowances_that_come_to_too_much_are_an_error() {
    let assess = |level: u64| {
        let group = |id: &str| serde_json::json!({ "id": id, "cite": "Đ2", "when": { "is": { "household": "poor" } } });
        let row = |id: &str| serde_json::json!({ "group": id, "id": "all", "cite": "Đ3", "value": "1.0" });
        let law = serde_json::json!([{
            "id": "decree", "short": "NĐ mẫu", "number": "decree", "evidence": "full_text",
            "in_force": { "from": "2030-01-01" },
            "standard_level": [{ "id": "level", "cite": "Đ1", "amount": level }],
            "group": [group("one"), group("other")],
            "coefficient": [row("one"), row("other")],
            "choice": [{ "cite": "Đ4", "add": "one", "with": ["other"] }]
        }]);
        let rulebook = Rulebook::from_json(&law.to_string()).unwrap();
        let poor = Situation { household: Some(HouseholdClass::Poor), ..Situation::default() };
        let at = At::new(ansinh::parse_date("2030-02-01").unwrap(), "96".parse().unwrap());
        let amount = rulebook.amount(&poor, &at).map(|amount| amount.total.get());
        let total = rulebook.assess(&poor, &at).map(|answer| answer.total().get());
        assert_eq!(amount, total);
        total.map_err(|error| error.code())
    };
    // Half of 2^53 - 1, rounded down, twice; and one đồng more each.
    assert_eq!(assess(4_503_599_627_370_495), Ok(9_007_199_254_740_990));
    assert_eq!(assess(4_503_599_627_370_496), Err("amount"));
}
