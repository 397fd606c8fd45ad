//! What rules find in a plan: each error planted in a sound plan is found, and nothing else is.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeSet;

use ansinh::messages::{Language, text};
use ansinh::programme::{FINDING_CODES, Finding, Weight};
use serde_json::{Value, json};

use crate::programme_common::{codes, plan};

type Change = (&'static str, Option<Value>);

/// What is planted, and the codes of what must be found.
fn planted() -> Vec<(Vec<Change>, Vec<&'static str>)> {
    let set = |pointer, value| (pointer, Some(value));
    vec![
        (vec![set("/target_group/1/count/value", json!(59))], vec!["group_sum_below"]),
        // 98.5% and 99% of 61 are all 61.
        (
            vec![set("/target_group/1/count/value", json!(61))],
            vec!["group_sum_above", "targets_exceed_group", "targets_exceed_group"],
        ),
        (vec![set("/target_group/1/ages/through", json!(16))], vec!["ages_beyond_group"]),
        (vec![("/target_group/1/ages/through", None)], vec!["ages_beyond_group"]),
        (vec![set("/target_group/0/ages/from", json!(4))], vec!["ages_beyond_group"]),
        (vec![set("/target_group/0/ages/from", json!(3))], vec![]),
        (
            vec![set("/target_group/1/ages/through", json!(16)), ("/target_group/1/part_of", None)],
            vec!["group_sum_below"],
        ),
        (
            vec![set("/target_group/0/parts", json!("some")), set("/target_group/1/count/value", json!(53))],
            vec!["not_itemised"],
        ),
        (vec![set("/budget/0/rows/1/total", json!("75"))], vec!["budget_row"]),
        (vec![set("/budget/0/totals/cells/local", json!("80"))], vec!["budget_column"]),
        (vec![set("/budget/0/totals/total", json!("180"))], vec!["budget_total"]),
        (
            vec![set("/budget/0/rows/1/cells/local", json!("-55"))],
            vec!["budget_row", "budget_negative", "budget_column", "budget_total"],
        ),
        (vec![("/measure/0/target/1", None)], vec!["target_missing"]),
        (vec![("/measure/2/target/0", None)], vec!["target_missing"]),
        (vec![set("/measure/2/target/1/is", json!(">"))], vec!["comparator_changes"]),
        (vec![set("/measure/2/target/1/value", json!("5.0"))], vec!["same_target"]),
        (vec![set("/measure/2/target/1/value", json!("4"))], vec!["target_worsens"]),
        (vec![set("/measure/1/target/1/value", json!("0.31"))], vec!["target_worsens", "targets_exclude"]),
        (
            vec![set("/measure/3/target/0/when", json!({ "years": [2031, 2041] }))],
            vec!["target_outside_years"],
        ),
        (vec![set("/measure/1/target/0/value", json!("0.4"))], vec!["targets_exclude"]),
        (vec![set("/measure/0/actors", json!(["school", "office"]))], vec!["no_lead"]),
        (
            vec![set("/pair/1/kind/exclusive/or/groups", json!(["some", "others"]))],
            vec!["targets_exceed_group", "targets_exceed_group"],
        ),
        // What is asked in other years is not asked of the same people at once.
        (
            vec![
                set("/pair/1/kind/exclusive/or/groups", json!(["all"])),
                set("/measure/3/target/0/when", json!({ "years": [2031, 2034] })),
            ],
            vec!["target_missing"; 2],
        ),
        (
            vec![set("/pair/2/kind/part", json!({ "part": "done", "whole": "help" }))],
            vec!["part_below_whole"; 2],
        ),
        (vec![set("/measure/3/target/0/value", json!("98.9"))], vec!["part_below_whole"]),
        (vec![set("/measure/3/target/0/value", json!("99"))], vec![]),
        // 98.5% and 99% of 97 are 95.545 and 96.03.
        (vec![set("/baseline/1/value", json!("97"))], vec!["target_not_whole"; 2]),
        (vec![set("/baseline/1/value", json!("100"))], vec!["target_not_whole"]),
        (vec![set("/baseline/1/is", json!("about")), set("/baseline/1/value", json!("97"))], vec![]),
        (vec![set("/actor/1/until", json!("2040-12-31"))], vec!["actor_ended"]),
        (vec![set("/actor/1/until", json!("2029-07-01"))], vec!["actor_ended"]),
        (vec![set("/actor/0/until", json!("2035-07-01"))], vec!["actor_ended"]),
        (
            vec![set(
                "/actor/-",
                json!({ "id": "old", "name": { "vi": "Cũ", "en": "Old" }, "level": "district",
                "role": "partner", "until": "2035-07-01" }),
            )],
            vec![],
        ),
        (vec![set("/obligation/0/cycle", json!("yearly"))], vec![]),
        (vec![set("/obligation/1/cycle", json!("quarterly"))], vec!["reported_more_often"]),
        (vec![set("/obligation/1/cycle", json!("as_ruled"))], vec![]),
        (vec![set("/obligation/1/to", json!(["office"]))], vec!["reports_to_itself"]),
        (vec![set("/obligation/1/who", json!([]))], vec![]),
        (vec![("/number", None)], vec!["no_number"]),
        // Of a text that is not known whole it cannot be said.
        (vec![("/legal_basis", None)], vec![]),
        (vec![("/legal_basis", None), set("/evidence", json!("full_text"))], vec!["no_legal_basis"]),
        (vec![set("/attached/0/issued/0/on", json!("2030"))], vec!["incomplete_date"]),
        (
            vec![set("/attached/0/issued/-", json!({ "on": "2030-12-13", "lines": ["5"] }))],
            vec!["dates_clash"],
        ),
        (vec![("/issued", None)], vec!["no_date"]),
        (vec![set("/issued/0/on", json!("2030-12"))], vec!["incomplete_date"]),
        (vec![set("/issued/-", json!({ "on": "2030-12-25", "lines": ["4"] }))], vec!["dates_clash"]),
        // The same day, told less completely.
        (vec![set("/issued/-", json!({ "on": "2030-12", "lines": ["4"] }))], vec!["incomplete_date"]),
        (vec![set("/legal_basis/0/from", json!(2030))], vec!["years_differ"]),
        (vec![("/legal_basis/0/from", None), ("/legal_basis/0/until", None)], vec![]),
        (vec![set("/legal_basis/0/issued", json!("2031-01"))], vec!["basis_after_plan"]),
        // It may have been a day before the plan.
        (vec![set("/legal_basis/0/issued", json!("2030-12"))], vec![]),
        (vec![set("/legal_basis/0/issued", json!("2030"))], vec![]),
        (
            vec![set(
                "/recorded",
                json!([{
                    "id": "odd", "name": { "vi": "Hai cách đọc", "en": "Two readings" }, "about": ["done"],
                    "readings": [{ "vi": "Một", "en": "One" }, { "vi": "Hai", "en": "Two" }], "lines": ["90"]
                }]),
            )],
            vec!["recorded"],
        ),
    ]
}

fn found(changes: &[Change]) -> Vec<Finding> {
    plan(changes).findings()
}

#[test]
fn a_sound_plan_has_no_findings_and_each_error_its_own() {
    assert_eq!(codes(&found(&[])), Vec::<&str>::new());
    for (changes, expected) in planted() {
        let found = found(&changes);
        let (mut got, mut expected) = (codes(&found), expected);
        got.sort_unstable();
        expected.sort_unstable();
        assert_eq!(got, expected, "{changes:?}");
    }
}

/// Beside a plan that asks for more in one year and for less in the other, and in one measure for something else.
fn beside() -> Vec<Finding> {
    let other = plan(&[
        ("/id", Some(json!("other"))),
        ("/measure/0/target/0/value", Some(json!("98.6"))),
        ("/measure/0/target/1/value", Some(json!("98.9"))),
        ("/measure/2/kind", Some(json!("dong"))),
    ]);
    plan(&[]).beside(&other)
}

#[test]
fn every_code_is_found_with_its_parameters_and_a_sentence_in_both_languages() {
    let mut all: Vec<Finding> = planted().iter().flat_map(|(changes, _)| found(changes)).collect();
    all.extend(beside());
    let known: BTreeSet<&str> = FINDING_CODES.iter().map(|code| code.code).collect();
    assert_eq!(known.len(), FINDING_CODES.len(), "a code is listed twice");
    assert_eq!(all.iter().map(|found| found.code).collect::<BTreeSet<_>>(), known);
    for found in &all {
        let code = FINDING_CODES.iter().find(|code| code.code == found.code).unwrap();
        assert_eq!(found.severity, code.severity);
        assert_eq!(found.params.keys().copied().collect::<Vec<_>>(), code.params, "{}", found.code);
        assert_eq!(found.computed, found.code != "recorded");
        for (language, text) in [(Language::Vi, &found.text.vi), (Language::En, &found.text.en)] {
            assert!(self::text(&format!("finding.{}", found.code), language).is_some());
            assert!(!text.contains(['{', '}', '_']) && !text.contains("  "), "{}: {text}", found.code);
            assert!(!text.contains(found.code), "{text}");
        }
        assert_ne!(found.text.vi, found.text.en);
    }
}

fn one(changes: &[Change], code: &str) -> Finding {
    let all = found(changes);
    all.into_iter().find(|found| found.code == code).unwrap_or_else(|| panic!("no {code}"))
}

fn param<'a>(found: &'a Finding, name: &str) -> &'a str {
    found.params.get(name).unwrap_or_else(|| panic!("{}: no {name}", found.code))
}

#[test]
fn a_finding_says_about_what_where_and_how_much() {
    let below = one(&[("/target_group/1/count/value", Some(json!(59)))], "group_sum_below");
    assert_eq!((below.severity, below.computed), (Weight::Error, true));
    assert_eq!(below.about, ["all", "some", "others"]);
    assert_eq!(below.lines.iter().map(ToString::to_string).collect::<Vec<_>>(), ["20", "21", "22"]);
    assert_eq!(["stated", "sum", "difference"].map(|name| param(&below, name)), ["100", "99", "1"]);

    let some = [
        ("/target_group/0/parts", Some(json!("some"))),
        ("/target_group/0/count/value", Some(json!(34_363))),
        ("/target_group/1/count/value", Some(json!(19_016))),
        ("/target_group/2/count/value", Some(json!(12_932))),
    ];
    let rest = one(&some, "not_itemised");
    assert_eq!(["rest", "share", "percent"].map(|name| param(&rest, name)), ["2415", "345/4909", "7.03"]);
    assert!(rest.text.vi.contains("34.363") && rest.text.vi.contains("7,03%"), "{}", rest.text.vi);
    assert!(rest.text.en.contains("7.03%"), "{}", rest.text.en);

    let row = one(&[("/budget/0/rows/1/total", Some(json!("75")))], "budget_row");
    assert_eq!(row.about, ["costs", "costs/r2"]);
    assert_eq!(["sum", "stated", "difference"].map(|name| param(&row, name)), ["80", "75", "-5"]);
    assert!(row.text.vi.contains("“Dòng hai”") && row.text.en.contains("“Row two”"));

    let total =
        [("/budget/0/totals/total", Some(json!("170"))), ("/budget/0/rows/1/total", Some(json!("75")))];
    let total = one(&total, "budget_total");
    let figures = ["stated", "sum", "of_row_totals", "of_column_totals", "difference"];
    assert_eq!(figures.map(|name| param(&total, name)), ["170", "180.5", "175.5", "180.5", "-10.5"]);

    let missing = one(&[("/measure/0/target/1", None)], "target_missing");
    assert_eq!(
        ["measure", "when", "having", "of"].map(|name| param(&missing, name)),
        ["done", "2040", "3", "4"]
    );
}

#[test]
fn a_share_that_is_no_whole_number_is_told_with_the_nearest_that_meets_the_target() {
    let part = one(&[("/baseline/1/value", Some(json!("97")))], "target_not_whole");
    assert_eq!(
        ["measure", "when", "is", "value", "base", "stated", "part", "nearest"]
            .map(|name| param(&part, name)),
        ["done", "2035", "at_least", "98.5", "pupils", "97", "95.545", "96"]
    );
    assert_eq!(part.about, ["done", "pupils"]);
    // At most 98.5% and 99% of 97: 95 and 96; exactly, none.
    let nearest = |is: &str| {
        let changes = [
            ("/baseline/1/value", Some(json!("97"))),
            ("/measure/0/target/0/is", Some(json!(is))),
            ("/measure/0/target/1/is", Some(json!(is))),
        ];
        let all = found(&changes).into_iter().filter(|found| found.code == "target_not_whole");
        all.map(|found| param(&found, "nearest").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(nearest("<="), ["95", "96"]);
    assert_eq!(nearest("=="), ["–", "–"]);
}

#[test]
fn what_is_asked_of_a_part_is_told_beside_the_whole() {
    let found = one(&[("/measure/3/target/0/value", Some(json!("98.9")))], "part_below_whole");
    let params = ["part", "when", "is", "value", "whole", "whole_when", "whole_is", "whole_value"];
    assert_eq!(
        params.map(|name| param(&found, name)),
        ["help", "2031-2040", "equal", "98.9", "done", "2040", "at_least", "99"]
    );
    assert_eq!(
        (found.about.as_slice(), found.severity),
        (&["help".to_owned(), "done".to_owned()][..], Weight::Note)
    );
    let ages = one(&[("/target_group/1/ages/through", Some(json!(17)))], "ages_beyond_group");
    assert_eq!(["age", "part", "group"].map(|name| param(&ages, name)), ["16", "some", "all"]);
    let clash = [("/attached/0/issued/-", Some(json!({ "on": "2030-12-13", "lines": ["5"] })))];
    let clash = one(&clash, "dates_clash");
    assert_eq!(
        ["document", "date", "other"].map(|name| param(&clash, name)),
        ["annex", "2030-12-14", "2030-12-13"]
    );
    assert_eq!(clash.about, ["annex"]);
    let own = one(&[("/issued/0/on", Some(json!("2030-12")))], "incomplete_date");
    assert_eq!((own.about.len(), param(&own, "document")), (0, "invented"));
}

#[test]
fn whoever_ends_before_the_plan_does_is_told_with_what_is_left() {
    let office = one(&[("/actor/1/until", Some(json!("2040-12-31")))], "actor_ended");
    assert_eq!(office.about, ["office", "office-report", "yearly"]);
    assert_eq!(param(&office, "items"), "office-report, yearly");
    let params = ["actor", "ended", "until", "measures", "evidence"];
    assert_eq!(
        params.map(|name| param(&office, name)),
        ["office", "2040-12-31", "2040", "0", "evidence.second_hand"]
    );
    assert!(office.text.en.contains("Another office (known at second hand)"), "{}", office.text.en);
    // In 2035 the review of that year is still to be held; the measure has a target then and later.
    let changes = [
        ("/actor/1/until", Some(json!("2035-06-01"))),
        ("/actor/1/role", Some(json!("partner"))),
        ("/measure/3/actors", Some(json!(["office"]))),
        ("/measure/2/actors", Some(json!(["office"]))),
    ];
    let office = one(&changes, "actor_ended");
    assert_eq!(office.about, ["office", "office-report", "yearly", "mid", "places", "help"]);
    assert_eq!(param(&office, "measures"), "2");
    // What has no target any more is left out, and so is what was held the year before.
    let changes = [
        ("/actor/1/until", Some(json!("2036-01-01"))),
        ("/measure/2/target/1", None),
        ("/measure/2/actors", Some(json!(["office"]))),
    ];
    assert_eq!(one(&changes, "actor_ended").about, ["office", "office-report", "yearly"]);
    let nobody = [
        ("/actor/1/until", Some(json!("2036-01-01"))),
        ("/actor/1/successor", None),
        ("/actor/1/evidence", None),
    ];
    let nobody = one(&nobody, "actor_ended");
    assert_eq!(param(&nobody, "evidence"), "evidence.unknown");
    assert!(nobody.text.en.contains("no text seen says by whom"), "{}", nobody.text.en);
    // A lead with nothing left still leads.
    let lead = [
        ("/actor/1/until", Some(json!("2036-01-01"))),
        ("/obligation/1/who", Some(json!([]))),
        ("/review/0/actors", Some(json!([]))),
    ];
    let lead = one(&lead, "actor_ended");
    assert_eq!((lead.about.as_slice(), param(&lead, "items")), (&["office".to_owned()][..], ""));
    assert!(lead.text.en.contains("to be done by it: –;"), "{}", lead.text.en);
}

/// The last day of what the school owes is 19 July 2033: whoever is there until then can still do it.
#[test]
fn the_day_on_which_an_actor_ends_is_exact() {
    let ended = |day: &str| {
        let changes = [
            ("/actor/0/until", Some(json!(day))),
            ("/measure/0/actors", Some(json!([]))),
            ("/obligation/0/cycle", Some(json!("once"))),
            ("/obligation/0/year", Some(json!(2033))),
            ("/obligation/0/before", Some(json!("07-20"))),
        ];
        codes(&found(&changes)).contains(&"actor_ended")
    };
    assert!(ended("2033-07-19"));
    assert!(!ended("2033-07-20"));
}

/// Orphans and foundlings in facilities, as a real plan has them: all of 344 and 421 and four fifths of 1 897 are 765 and 1 518.
#[test]
fn who_is_wanted_in_two_places_is_counted() {
    let with = |whole: u64, wanted: &str| {
        let target = json!([{ "when": { "year": 2035 }, "is": ">=", "value": wanted }]);
        let every = json!([{ "when": "every_year", "is": ">=", "value": "100" }]);
        let plan = plan(&[
            ("/target_group/0/count/value", Some(json!(whole))),
            ("/target_group/1/count/value", Some(json!(344))),
            ("/target_group/2/count/value", Some(json!(421))),
            (
                "/pair/1/kind/exclusive/either",
                Some(json!({ "measure": "help", "groups": ["some", "others"] })),
            ),
            ("/pair/1/kind/exclusive/or", Some(json!({ "measure": "done", "groups": ["all"] }))),
            ("/measure/0/target", Some(target)),
            ("/measure/3/target", Some(every)),
        ]);
        plan.findings().into_iter().find(|found| found.code == "targets_exceed_group")
    };
    let excess = with(1897, "80").unwrap();
    let params = ["either_least", "or_least", "both", "stated", "when"];
    assert_eq!(params.map(|name| param(&excess, name)), ["765", "1518", "2283", "1897", "2035"]);
    assert_eq!(excess.about, ["help", "done", "all"]);
    // 59.67% of 1 897 are 1 131.9…: 1 132 and 765 are all of them; a hair more is one too many.
    assert!(with(1897, "59.67").is_none());
    let one_more = with(1897, "59.7").unwrap();
    assert_eq!(["or_least", "both"].map(|name| param(&one_more, name)), ["1133", "1898"]);
    let words = ["either", "either_is", "either_value", "or", "or_is", "or_value", "group"];
    assert_eq!(
        words.map(|name| param(&one_more, name)),
        ["help", "at_least", "100", "done", "at_least", "59.7", "all"]
    );
    assert_eq!(one_more.lines.iter().map(ToString::to_string).collect::<Vec<_>>(), ["20", "30", "41"]);
    // The years are those of the one that is not for every year, whichever it is.
    let reversed = [("/target_group/1/count/value", Some(json!(61)))];
    let reversed = one(&reversed, "targets_exceed_group");
    assert_eq!((param(&reversed, "either"), param(&reversed, "when")), ("done", "2035"));
    // Numbers that are not exact say nothing.
    for at in 0..3 {
        let is = [
            ("/target_group/1/count/value", Some(json!(61))),
            (
                ["/target_group/0/count/is", "/target_group/1/count/is", "/target_group/2/count/is"][at],
                Some(json!("about")),
            ),
        ];
        assert!(!codes(&found(&is)).contains(&"targets_exceed_group"), "{at}");
    }
}

#[test]
fn a_number_that_is_not_exact_is_no_number_to_check_against() {
    for is in ["about", "more_than"] {
        for at in [0, 1] {
            let pointer = if at == 0 { "/target_group/0/count/is" } else { "/target_group/1/count/is" };
            let changes = [(pointer, Some(json!(is))), ("/target_group/2/count/value", Some(json!(1)))];
            assert_eq!(codes(&found(&changes)), Vec::<&str>::new(), "{is} {at}");
        }
    }
    // A part without a number.
    assert_eq!(codes(&found(&[("/target_group/2/count", None)])), Vec::<&str>::new());
}

/// Yearly dropout and completion, as the law of a real plan might set them, worked out by hand: 0.9988⁵ = 0.99401…,
/// 0.999⁵ = 0.99500…, 0.97⁴ = 0.88529…, 0.98⁴ = 0.92236….
#[test]
fn what_a_yearly_loss_leaves_is_worked_out_exactly() {
    for (years, dropout, completion, remaining, most_lost) in [
        (5, "0.12", "99.80", "99.4", "0.04"),
        (5, "0.1", "99.90", "99.5", "0.02"),
        (4, "3", "99", "88.53", "0.25"),
        (4, "2", "99.5", "92.24", "0.125"),
    ] {
        let changes = [
            ("/pair/0/kind/survival/years", Some(json!(years))),
            ("/measure/1/target/0/value", Some(json!(dropout))),
            ("/measure/0/target/0/value", Some(json!(completion))),
        ];
        let found = one(&changes, "targets_exclude");
        assert_eq!(["remaining", "most_lost"].map(|name| param(&found, name)), [remaining, most_lost]);
        assert_eq!((param(&found, "when"), param(&found, "is")), ("2035", "below"));
        assert_eq!(found.about, ["dropout", "done"]);
    }
}

/// 0.9⁵ is 0.59049 exactly: a loss below 10% leaves more than that, one of 10% just that.
#[test]
fn the_edge_of_a_yearly_loss_is_exact() {
    let excluded = |is: &str, completion_is: &str, completion: &str| {
        let both = |at: usize, is: &str, value: &str| {
            let at = if at == 0 { "/measure/0/target" } else { "/measure/1/target" };
            (at, Some(json!([{ "when": { "year": 2035 }, "is": is, "value": value }])))
        };
        let changes = [both(0, completion_is, completion), both(1, is, "10")];
        codes(&found(&changes)).contains(&"targets_exclude")
    };
    assert!(!excluded("<=", ">=", "59.049"));
    assert!(excluded("<=", ">=", "59.049001"));
    assert!(excluded("<=", ">", "59.049"));
    assert!(!excluded("<", ">", "59.049"));
    assert!(excluded("<", ">=", "59.049001"));
}

/// Denominators of 10⁸ to the fifth power are beyond any machine number.
#[test]
fn many_places_are_no_trouble() {
    let excluded = |completion: &str| {
        let changes = [
            ("/measure/1/target/0/value", Some(json!("0.123457"))),
            ("/measure/0/target/0/value", Some(json!(completion))),
        ];
        codes(&found(&changes)).contains(&"targets_exclude")
    };
    assert!(!excluded("99.384237"));
    assert!(excluded("99.384238"));
}

#[test]
fn a_plan_of_one_year_carries_out_a_part_of_a_programme() {
    let one_year = |from: u16, until: u16| {
        let plan = plan(&[
            ("/from", Some(json!(2035))),
            ("/until", Some(json!(2035))),
            ("/legal_basis/0/from", Some(json!(from))),
            ("/legal_basis/0/until", Some(json!(until))),
        ]);
        codes(&plan.findings()).contains(&"years_differ")
    };
    assert!(!one_year(2031, 2040));
    assert!(one_year(2036, 2040));
}

#[test]
fn targets_beside_those_of_another_plan() {
    let found = beside();
    assert_eq!(codes(&found), ["weaker_than", "stricter_than", "not_comparable"]);
    let names = ["measure", "when", "is", "value", "other", "other_when", "other_is", "other_value"];
    assert_eq!(
        names.map(|name| param(&found[0], name)),
        ["done", "2035", "at_least", "98.5", "other", "2035", "at_least", "98.6"]
    );
    let same = plan(&[]).beside(&plan(&[]));
    assert_eq!(codes(&same), Vec::<&str>::new());

    // Lower is better: below a limit asks for more than at most the limit, and a rate in 1 000 is compared as such.
    let lower = |is: &str, per: u32, value: &str| {
        let other = plan(&[
            ("/measure/1/kind/rate/per", Some(json!(per))),
            ("/measure/1/target", Some(json!([{ "when": { "year": 2035 }, "is": is, "value": value }]))),
        ]);
        codes(&plan(&[]).beside(&other))
    };
    assert_eq!(lower("<=", 100, "0.3"), ["stricter_than"]);
    assert_eq!(lower("<", 100, "0.29"), ["weaker_than"]);
    assert_eq!(lower("<", 1000, "3"), Vec::<&str>::new());
    assert_eq!(lower("<", 1000, "2.9"), ["weaker_than"]);
    assert_eq!(lower(">=", 100, "0.3"), ["not_comparable"]);
}
