//! Any bytes as a plan, and a plan of the crate that they change: an error, or a plan whose findings, calendar, costs and targets can be told, and that is
//! written as it was read.
#![no_main]

use std::sync::LazyLock;

use ansinh::indicators::Value as Measured;
use ansinh::programme::{FINDING_CODES, Finding, Programme};
use arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    if let Ok(text) = str::from_utf8(data) {
        read(text);
    }
    // Bytes that end too soon are no plan.
    if let Ok(plan) = changed(&mut Unstructured::new(data)) {
        read(&plan.to_string());
    }
});

fn read(text: &str) {
    match Programme::from_json(text) {
        Ok(plan) => judge(&plan),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

/// A plan of the crate in which numbers, days and names were changed or taken away.
fn changed(bytes: &mut Unstructured) -> Result<Value> {
    static PLANS: LazyLock<Vec<Value>> = LazyLock::new(|| {
        Programme::builtin().iter().map(|plan| serde_json::to_value(plan).unwrap()).collect()
    });
    let mut plan = bytes.choose(&PLANS)?.clone();
    for _ in 0..bytes.int_in_range(1..=4)? {
        change(&mut plan, bytes)?;
    }
    Ok(plan)
}

fn change(value: &mut Value, bytes: &mut Unstructured) -> Result<()> {
    let texts = [
        "",
        "0",
        "-1",
        "1.5",
        "999999999999.999999",
        "1-65535",
        "2-1",
        "2025",
        "02-29",
        "2025-02-30",
        "m01",
        "any",
        "vn",
    ];
    match value {
        Value::Array(items) if !items.is_empty() => {
            let at = bytes.choose_index(items.len())?;
            match bytes.int_in_range(0..=9)? {
                0 => drop(items.remove(at)),
                1 => items.push(items[at].clone()),
                _ => change(&mut items[at], bytes)?,
            }
        }
        Value::Object(items) if !items.is_empty() => {
            let at = bytes.choose_index(items.len())?;
            let key = items.keys().nth(at).unwrap().clone();
            match bytes.int_in_range(0..=9)? {
                0 => drop(items.remove(&key)),
                _ => change(&mut items[&key], bytes)?,
            }
        }
        Value::Number(_) => {
            *value =
                bytes.choose(&[0_u64, 1, 2, 100, 1900, 2024, 2030, 2200, 65_535, 1 << 32])?.to_owned().into()
        }
        Value::String(_) => *value = (*bytes.choose(&texts)?).into(),
        Value::Bool(flag) => *flag = !*flag,
        _ => {}
    }
    Ok(())
}

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
            assert!(!due.date_set || due.year_set, "a day of a year that is not told");
        }
        for measure in &plan.measure {
            for value in [None, Measured::rate(99, 100, 100).ok(), Measured::count(0).ok()] {
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
