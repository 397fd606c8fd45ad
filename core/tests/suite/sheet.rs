//! The shared cases of decision sheets: worked out by hand from the law.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::{BTreeMap, BTreeSet};

use crate::register::{cases, errors, schema};
use ansinh::assessment::Outcome;
use ansinh::messages::{Language, text as message};
use ansinh::procedure::{Benefit, Filing};
use ansinh::{At, DecisionSheet, Holidays, Rulebook, SheetError, SheetRequest, Situation, parse_date};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[allow(dead_code, reason = "for the reader")]
    law: String,
    on: String,
    place: String,
    #[serde(default)]
    signed: Option<String>,
    #[serde(default)]
    file: Option<File>,
    situation: Situation,
    expect: Expected,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    benefit: String,
    received: String,
    #[serde(default)]
    group: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    status: String,
    total: u64,
    granted: Vec<Granted>,
    /// What became of other provisions.
    #[serde(default)]
    outcomes: BTreeMap<String, String>,
    /// Facts that a provision was refused for: at least these.
    #[serde(default)]
    failed: BTreeMap<String, Vec<String>>,
    missing: Vec<String>,
    confidential: bool,
    /// Whether anything may be posted.
    posted: bool,
    #[serde(default)]
    decided_by: Option<String>,
    #[serde(default)]
    decision_due: Option<String>,
    #[serde(default)]
    complaint: Option<(String, u16)>,
    /// What the text says, by language.
    text: BTreeMap<String, Vec<String>>,
    /// What no text says.
    without: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Granted {
    provision: String,
    level: u64,
    coefficient: String,
    amount: u64,
    cites: Vec<String>,
    start: (String, Option<String>, String),
}

fn day(text: &str) -> chrono::NaiveDate {
    parse_date(text).unwrap()
}

fn sheet_of(case: &Case) -> DecisionSheet<'static> {
    let mut asked = SheetRequest::new(At::new(day(&case.on), case.place.parse().unwrap()));
    if let Some(signed) = &case.signed {
        asked = asked.signed(day(signed));
    }
    if let Some(file) = &case.file {
        let mut filing = Filing::new(day(&file.received));
        filing.group.clone_from(&file.group);
        asked = asked.about(Benefit::from_code(&file.benefit).unwrap(), filing);
    }
    Rulebook::builtin().decision_sheet(&case.situation, &asked, Holidays::builtin()).unwrap()
}

fn code(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap_or_default().to_owned()
}

fn differences(case: &Case, sheet: &DecisionSheet<'_>) -> Vec<String> {
    let expected = &case.expect;
    let mut wrong = Vec::new();
    let mut same = |what: &str, found: &dyn std::fmt::Debug, expected: &dyn std::fmt::Debug| {
        let (found, expected) = (format!("{found:?}"), format!("{expected:?}"));
        if found != expected {
            wrong.push(format!("{what}: {found} for {expected}"));
        }
    };
    same("status", &code(sheet.status), &expected.status);
    same("total", &sheet.total.get(), &expected.total);
    let missing: Vec<&str> = sheet.missing.iter().map(|fact| fact.name()).collect();
    same("missing", &missing, &expected.missing);
    same("confidential", &sheet.confidential, &expected.confidential);
    same("posted", &sheet.for_posting().is_some(), &expected.posted);
    let file = sheet.file.as_ref();
    same("decided by", &file.and_then(|file| file.decided_by).map(code), &expected.decided_by);
    if expected.decision_due.is_some() {
        let due = file.and_then(|file| file.decision_due).map(|due| due.to_string());
        same("due", &due, &expected.decision_due);
    }
    let complaint = file.and_then(|file| file.complaint.as_ref());
    let complaint = complaint.map(|it| (code(it.who), it.working_days.unwrap_or_default()));
    same("complaint", &complaint, &expected.complaint);
    same("granted", &sheet.granted.len(), &expected.granted.len());
    for (found, expected) in sheet.granted.iter().zip(&expected.granted) {
        same("provision", &found.provision, &expected.provision);
        same("level", &found.level.map(|it| it.get()), &Some(expected.level));
        same("coefficient", &found.coefficient.to_string(), &expected.coefficient);
        same("amount", &found.amount.map(|it| it.get()), &Some(expected.amount));
        let start = found.start.as_ref().unwrap();
        let month = start.month.map(|month| month.to_string());
        same("start", &(code(start.counts_from), month, start.citation), &expected.start);
        for cited in &expected.cites {
            let is_cited = found.citations.iter().any(|citation| citation.text.starts_with(cited.as_str()));
            same(cited, &is_cited, &true);
        }
        same("failed of what is granted", &found.failed.len(), &0);
    }
    let of = |id: &str| sheet.refused.iter().find(|it| it.provision == id).unwrap();
    for (id, outcome) in &expected.outcomes {
        same(id, &code(of(id).outcome), outcome);
    }
    for (id, facts) in &expected.failed {
        let failed: BTreeSet<&str> =
            of(id).failed.iter().filter_map(|it| it.fact).map(|fact| fact.name()).collect();
        same(id, &facts.iter().all(|fact| failed.contains(fact.as_str())), &true);
    }
    wrong
}

#[test]
fn the_shared_cases_hold() {
    let schema = schema("decision-sheet");
    let law = Rulebook::builtin();
    let mut wrong = Vec::new();
    for case in cases::<Case>("sheets") {
        let sheet = sheet_of(&case);
        let written = serde_json::to_value(&sheet).unwrap();
        assert_eq!(errors(&schema, &written), [""; 0], "{}", case.name);
        let mut found = differences(&case, &sheet);
        for (code, says) in &case.expect.text {
            let language = Language::from_code(code).unwrap();
            let text = sheet.text(law, language);
            let posted = sheet.for_posting().map(|posted| posted.text(law, language)).unwrap_or_default();
            found.extend(
                says.iter().filter(|it| !text.contains(*it)).map(|it| format!("no “{it}” in {text}")),
            );
            let kept_back =
                ["sheet.confidential", "sheet.not_for_posting"].map(|key| message(key, language).unwrap());
            assert!(kept_back.iter().any(|it| text.contains(it)), "{text}");
            assert!(!kept_back.iter().any(|it| posted.contains(it)), "{posted}");
            let hidden = |text: &str, it: &str| text.contains(it).then(|| format!("“{it}” in {text}"));
            found.extend(case.expect.without.iter().filter_map(|it| hidden(&text, it)));
            found.extend(["HIV", "{", "}", "sheet."].iter().filter_map(|it| hidden(&posted, it)));
            found.extend(["{", "}", "sheet."].iter().filter_map(|it| hidden(&text, it)));
        }
        if !found.is_empty() {
            wrong.push(format!("{}\n    {}", case.name, found.join("\n    ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whatever a person's HIV status, what is posted of them is the same if the same is granted.
#[test]
fn a_posting_does_not_depend_on_hiv() {
    let law = Rulebook::builtin();
    for case in cases::<Case>("sheets") {
        let of = |hiv: Option<bool>| {
            let mut other = same_case(&case);
            (other.situation.hiv, other.file) = (hiv, None);
            sheet_of(&other)
        };
        let [yes, no, unknown] = [of(Some(true)), of(Some(false)), of(None)];
        let same = yes.granted.iter().map(|it| it.provision).eq(no.granted.iter().map(|it| it.provision));
        if same && !yes.granted.is_empty() {
            for language in [Language::Vi, Language::En] {
                let [yes, no, unknown] =
                    [&yes, &no, &unknown].map(|sheet| sheet.for_posting().unwrap().text(law, language));
                assert_eq!(yes, no, "{}", case.name);
                assert_eq!(unknown, no, "{}", case.name);
            }
            assert_eq!(
                serde_json::to_value(yes.for_posting().unwrap().granted).unwrap(),
                serde_json::to_value(no.for_posting().unwrap().granted).unwrap()
            );
        }
    }
}

fn same_case(case: &Case) -> Case {
    let all = cases::<Case>("sheets");
    all.into_iter().find(|other| other.name == case.name).unwrap()
}

/// A sheet is the assessment told otherwise: the same verdicts, and each condition on one side.
#[test]
fn a_sheet_is_its_assessment() {
    for case in cases::<Case>("sheets") {
        let sheet = sheet_of(&case);
        let at = At::new(day(&case.on), case.place.parse().unwrap());
        let assessment = Rulebook::builtin().assess(&case.situation, &at).unwrap();
        assert_eq!((sheet.total, sheet.status), (assessment.total(), assessment.status()));
        assert_eq!(sheet.granted.len() + sheet.refused.len(), assessment.verdicts().count());
        let granted: Vec<&str> = sheet.granted.iter().map(|it| it.provision).collect();
        let mut due: Vec<&str> = assessment.allowances().iter().map(|it| it.provision).collect();
        due.sort_unstable_by_key(|id| granted.iter().position(|it| it == id));
        assert_eq!(granted, due);
        for provision in sheet.granted.iter().chain(&sheet.refused) {
            match provision.outcome {
                Outcome::Chosen | Outcome::NotHighest => {
                    assert!(provision.failed.is_empty() && provision.unknown.is_empty(), "{}", case.name);
                }
                Outcome::NotMet => assert!(!provision.failed.is_empty(), "{}", provision.provision),
                Outcome::Undetermined => assert!(!provision.unknown.is_empty(), "{}", provision.provision),
            }
        }
    }
}

#[test]
fn what_gives_no_sheet_says_why() {
    let law = Rulebook::builtin();
    let at = |on: &str| At::new(day(on), "96".parse().unwrap());
    let none = Situation::default();
    let gap =
        law.decision_sheet(&none, &SheetRequest::new(at("2014-06-01")), Holidays::builtin()).unwrap_err();
    assert_eq!((gap.code(), matches!(gap, SheetError::Undecidable(_))), ("level_gap", true));
    let filing = Filing::new(day("2025-06-30"));
    let early = SheetRequest::new(at("2025-06-30")).about(Benefit::SocialPension, filing);
    let early = law.decision_sheet(&none, &early, Holidays::builtin()).unwrap_err();
    assert_eq!((early.code(), matches!(early, SheetError::Procedure(_))), ("procedure_not_covered", true));
}

#[test]
fn holidays_that_are_not_known_are_named() {
    let asked = SheetRequest::new(At::new(day("2026-12-30"), "96".parse().unwrap()))
        .about(Benefit::MonthlyAllowance, Filing::new(day("2026-12-30")));
    let law = Rulebook::builtin();
    let sheet = law.decision_sheet(&Situation::default(), &asked, Holidays::builtin()).unwrap();
    assert_eq!(sheet.file.as_ref().unwrap().holidays_missing, Some(2027));
    assert!(sheet.text(law, Language::En).contains("the holidays of 2027 are not known"));
}

#[test]
fn nothing_of_a_sheet_is_in_a_log() {
    for case in cases::<Case>("sheets") {
        let sheet = sheet_of(&case);
        let told = format!(
            "{sheet:?} {:?} {:?} {:?}",
            sheet.granted,
            sheet.refused,
            sheet.granted.iter().map(|it| &it.met).collect::<Vec<_>>()
        );
        assert!(!told.contains("hiv") && !told.contains("disab") && !told.contains("0000"), "{told}");
    }
}

/// What must not be so of two things is not one or not the other, and the other way round.
#[test]
fn what_must_not_be_so_is_told_part_by_part() {
    let group = |id: &str, when: serde_json::Value| json!({ "id": id, "cite": "Đ1", "summary": { "vi": "Nhóm.", "en": "A group." }, "when": when });
    let coefficient = |group: &str| {
        json!({ "group": group, "id": "all", "cite": "Đ2", "value": "1.0",
            "summary": { "vi": "Hệ số 1,0.", "en": "Coefficient 1.0." } })
    };
    let two = json!([{ "is": { "disability": "mild" } }, { "is": { "household": "near_poor" } }]);
    let law = json!({
        "id": "nq-mau", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "basis": [{ "of": "nd-335-2026", "cite": "Đ4 k3" }],
        "in_force": { "from": "2026-11-01" },
        "group": [group("neither", json!({ "not": { "any": two } })), group("not-both", json!({ "not": { "all": two } }))],
        "coefficient": [coefficient("neither"), coefficient("not-both")]
    });
    let law = Rulebook::builtin().with_json(&law.to_string()).unwrap();
    let tell = |situation: serde_json::Value, provision: &str| -> [Vec<(String, bool, bool)>; 3] {
        let situation: Situation = serde_json::from_value(situation).unwrap();
        let asked = SheetRequest::new(At::new(day("2026-11-10"), "96".parse().unwrap()));
        let sheet = law.decision_sheet(&situation, &asked, Holidays::builtin()).unwrap();
        let all = [sheet.granted, sheet.refused].concat();
        let found = all.into_iter().find(|it| it.provision == provision).unwrap();
        [found.met, found.failed, found.unknown].map(|reasons| {
            reasons.iter().map(|it| (it.fact.unwrap().name().to_owned(), it.not, it.one_of)).collect()
        })
    };
    let fact = |name: &str, one_of: bool| (name.to_owned(), true, one_of);
    let mild = json!({ "disability": "mild", "household": "poor" });
    assert_eq!(
        tell(mild.clone(), "nq-mau/neither.all"),
        [vec![fact("household", false)], vec![fact("disability", false)], vec![]]
    );
    assert_eq!(tell(mild, "nq-mau/not-both.all"), [vec![fact("household", true)], vec![], vec![]]);
    let both = json!({ "disability": "mild", "household": "near_poor" });
    let of_both = vec![fact("disability", true), fact("household", true)];
    assert_eq!(tell(both, "nq-mau/not-both.all"), [vec![], of_both, vec![]]);
    let half = json!({ "disability": "mild" });
    assert_eq!(tell(half, "nq-mau/not-both.all"), [vec![], vec![], vec![fact("household", true)]]);
}
