//! Any bytes as a plan: an error, or a plan whose findings, calendar, costs and targets can be told, and that is
//! written as it was read.
#![no_main]

use ansinh::indicators::Value;
use ansinh::programme::{FINDING_CODES, Finding, Programme};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Ok(text) = str::from_utf8(data) else { return };
    match Programme::from_json(text) {
        Ok(plan) => judge(&plan),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});

fn judge(plan: &Programme) {
    let written = serde_json::to_string(plan).unwrap();
    let again = Programme::from_json(&written).unwrap_or_else(|error| panic!("as it is written: {error}"));
    assert!(again == *plan, "it is not written as it was read");

    let findings = plan.findings();
    findings.iter().for_each(told);
    assert!(again.findings() == findings);
    for other in Programme::builtin() {
        plan.beside(other).iter().for_each(told);
        other.beside(plan).iter().for_each(told);
    }
    for year in [0, plan.from, plan.from.midpoint(plan.until), plan.until, 2024, 2025, 2030, u16::MAX] {
        for due in plan.calendar(year) {
            serde_json::to_string(&due).unwrap();
            assert!(!due.date_set || due.last_day.is_some(), "a day is set that there is not");
        }
        for measure in &plan.measure {
            for value in [None, Value::rate(99, 100, 100).ok(), Value::count(0).ok()] {
                assert!(plan.judge(&measure.id, value, year).is_some());
                serde_json::to_string(&measure.progress(value, year, None)).unwrap();
            }
            for target in measure.targets_of(year) {
                measure.needed(31, target);
                measure.needed(u64::MAX, target);
            }
        }
    }
    for budget in &plan.budget {
        let sums = budget.reconcile().expect("a plan that was checked adds up");
        assert_eq!(sums.rows.len(), budget.rows.len());
        serde_json::to_string(&sums).unwrap();
    }
}

fn told(finding: &Finding) {
    assert!(FINDING_CODES.iter().any(|known| known.code == finding.code), "{}", finding.code);
    assert!(!finding.text.vi.is_empty() && !finding.text.en.is_empty(), "{}", finding.code);
    serde_json::to_string(finding).unwrap();
}
