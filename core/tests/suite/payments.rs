//! The shared cases of payment lists: worked out by hand from the law.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail in any way")]

use std::collections::BTreeMap;

use crate::register::{cases, errors, schema};
use ansinh::messages::Language;
use ansinh::payments::{MonthOwed, Total};
use ansinh::{PaymentList, PaymentRun, PaymentsError, Rulebook};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[allow(dead_code, reason = "for the reader")]
    law: String,
    run: Value,
    expect: Value,
}

fn months(months: &[MonthOwed]) -> BTreeMap<String, u64> {
    months.iter().map(|owed| (owed.month.to_string(), owed.amount.get())).collect()
}

fn total(total: &Total) -> Value {
    json!([total.people, total.due, total.arrears, total.total])
}

/// What a case tells of a list, in the shape of the cases.
fn told(list: &PaymentList<'_>, case: &Case) -> Value {
    let expected = &case.expect;
    let rows = list.rows.iter().enumerate().map(|(at, row)| {
        let mut told = json!({
            "household": row.household, "person": row.person, "payee": row.payee, "place": row.place.to_string(),
            "due": row.due, "arrears": months(&row.arrears), "total": row.total
        });
        if expected["rows"][at].get("status").is_some() {
            told["status"] = serde_json::to_value(row.status).unwrap();
        }
        told
    });
    let held = list.held.iter().map(|row| {
        let mut told = json!({
            "household": row.household, "person": row.person, "entitled": row.entitled,
            "reason": row.reason
        });
        if !row.missing.is_empty() {
            told["missing"] = serde_json::to_value(&row.missing).unwrap();
        }
        told
    });
    let overpaid = list.overpaid.iter().map(|row| {
        json!({ "household": row.household, "person": row.person, "months": months(&row.months), "total": row.total })
    });
    let places: BTreeMap<String, Value> =
        list.places.iter().map(|place| (place.place.to_string(), total(&place.total))).collect();
    let mut told = json!({
        "rows": rows.collect::<Vec<_>>(), "places": places, "total": total(&list.total)
    });
    let (held, overpaid): (Vec<Value>, Vec<Value>) = (held.collect(), overpaid.collect());
    if !held.is_empty() {
        told["held"] = held.into();
    }
    if !overpaid.is_empty() {
        told["overpaid"] = overpaid.into();
    }
    if let Some(due) = &list.due {
        told["due"] = json!({ "before": due.before, "citation": due.citation });
    }
    told
}

#[test]
fn the_shared_cases_hold() {
    let [run_schema, list_schema] = ["payment-run", "payment-list"].map(schema);
    let mut wrong = Vec::new();
    for case in cases::<Case>("payments") {
        assert_eq!(errors(&run_schema, &case.run), [""; 0], "{}", case.name);
        let run = PaymentRun::from_value(&case.run).unwrap();
        let list = Rulebook::builtin().payment_list(&run).unwrap();
        let written = serde_json::to_value(&list).unwrap();
        assert_eq!(errors(&list_schema, &written), [""; 0], "{}", case.name);
        let told = told(&list, &case);
        if told != case.expect {
            wrong.push(format!("{}\n    {told}\n    for {}", case.name, case.expect));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn list_of(name: &str) -> (PaymentRun, PaymentList<'static>) {
    let case = cases::<Case>("payments").into_iter().find(|case| case.name.starts_with(name)).unwrap();
    let run = PaymentRun::from_value(&case.run).unwrap();
    let list = Rulebook::builtin().payment_list(&run).unwrap();
    (run, list)
}

#[test]
fn the_text_lines_up_and_says_no_reason() {
    let (_, list) = list_of("two places");
    let expected = "\
DANH SÁCH CHI TRẢ TRỢ CẤP XÃ HỘI HẰNG THÁNG, THÁNG 12/2026
Chuyển tiền và danh sách trước ngày 25/11/2026 (NĐ 335/2026 Đ28).
Khoản truy lĩnh được tính từ tháng 11/2026. Đơn vị: đồng.

Nơi chi trả: 79
STT  Hộ                     Đối tượng  Người nhận  Tháng này  Truy lĩnh       Cộng  Các tháng truy lĩnh
  1  h2                     p          p           1.080.000  1.080.000  2.160.000  11/2026
     Cộng nơi này: 1 người                         1.080.000  1.080.000  2.160.000

Nơi chi trả: 96/32248
STT  Hộ                     Đối tượng  Người nhận  Tháng này  Truy lĩnh       Cộng  Các tháng truy lĩnh
  2  h1                     p          p             810.000    810.000  1.620.000  11/2026
  3  h1                     q          q             810.000          0    810.000
  4  h3                     p          p             810.000          0    810.000
     Cộng nơi này: 3 người                         2.430.000    810.000  3.240.000

     Tổng cộng: 4 người                            3.510.000  1.890.000  5.400.000
";
    assert_eq!(list.text(Language::Vi), expected);
    let english = list.text(Language::En);
    assert!(english.contains("Place: 96/32248") && english.contains("All places, people: 4"), "{english}");
}

#[test]
fn the_text_tells_who_is_held_back_and_what_is_not_deducted() {
    let (_, list) = list_of("held back, and a month before");
    assert!(list.rows[0].allowances.is_empty());
    let text = list.text(Language::Vi);
    assert!(
        text.contains("Chưa chi trả cho tháng này\nHộ  Đối tượng  Lý do\nh   p          Đang tạm dừng\n"),
        "{text}"
    );
    let (_, list) = list_of("died in October");
    let text = list.text(Language::En);
    assert!(text.contains("p       1.620.000  November 2026 - December 2026\nNo rule was found"), "{text}");
    let (_, list) = list_of("nobody");
    assert!(list.text(Language::En).contains("Nobody is paid."));
    let (_, list) = list_of("under 136/2013");
    assert!(!list.text(Language::Vi).contains("Chuyển tiền"));
    for name in ["too little", "the conditions are met"] {
        let (_, list) = list_of(name);
        for language in [Language::Vi, Language::En] {
            let text = list.text(language);
            assert!(!text.contains(['{', '}']) && !text.contains("payments."), "{text}");
        }
    }
}

/// Keys are what a caller makes of them: none breaks a line.
#[test]
fn a_key_stays_in_its_cell() {
    let (mut run, _) = list_of("a child without support");
    run.households[0].household = "h\n1".to_owned();
    run.households[0].payees = [("c".to_owned(), "dì\tHai".to_owned())].into();
    let text = Rulebook::builtin().payment_list(&run).unwrap().text(Language::Vi);
    assert!(text.contains("h 1") && text.contains("dì Hai") && !text.contains('\t'), "{text}");
}

#[test]
fn what_gives_no_list_is_told_by_its_place() {
    let law = Rulebook::builtin();
    let (run, _) = list_of("two places");
    let refused = |change: &dyn Fn(&mut PaymentRun)| {
        let mut run = run.clone();
        change(&mut run);
        law.payment_list(&run).unwrap_err()
    };
    let no_payee_of = |run: &mut PaymentRun| {
        run.households[1].payees.insert("Kín Đáo".to_owned(), "x".to_owned());
    };
    let unreadable = |change: &dyn Fn(&mut Value)| {
        let mut value = serde_json::to_value(&run).unwrap();
        change(&mut value);
        PaymentRun::from_value(&value).unwrap_err()
    };
    let most = ansinh::Dong::MAX.get();
    let errors = [
        (refused(&|run| run.since = run.month.next()), "reversed_period", vec![]),
        (refused(&|run| run.since = run.month.plus(-600)), "reversed_period", vec![]),
        (refused(&|run| run.households[2].household = "h2".to_owned()), "duplicate_household", vec![2]),
        (refused(&no_payee_of), "unknown_member", vec![1]),
        (
            refused(&|run| {
                run.households[2].history.members[0].id = "p".to_owned();
                run.households[0].place = "03".parse().unwrap();
            }),
            "unknown_place",
            vec![0, 2],
        ),
        (unreadable(&|run| run["households"][1]["payees"] = json!(["Kín Đáo"])), "unreadable", vec![1]),
        (unreadable(&|run| run["month"] = json!("Kín Đáo")), "unreadable", vec![]),
        (
            unreadable(&|run| run["households"][0]["history"]["members"][0]["id"] = json!(["Kín Đáo"])),
            "unreadable",
            vec![0],
        ),
        (PaymentsError::Amount { household: 1 }, "amount", vec![1]),
        (PaymentsError::TotalAmount, "amount", vec![]),
    ];
    let schema = schema("no-payment-list");
    for (error, code, households) in errors {
        assert_eq!((error.code(), error.households()), (code, households));
        let written = serde_json::to_value(&error).unwrap();
        assert_eq!(crate::register::errors(&schema, &written), [""; 0]);
        let told = format!("{error} {error:?} {written}");
        assert!(!told.contains("Kín"), "{told}");
        assert!(error.to_string().starts_with(|first: char| first.is_lowercase()), "{error}");
    }
    // More than is paid in a lifetime fits.
    let mut run = run.clone();
    run.households[0].history.members[0].paid[0].amount = ansinh::Dong::new(most).unwrap();
    assert_eq!(law.payment_list(&run).unwrap().overpaid[0].total.get(), most - 810_000);
}

#[test]
fn nothing_of_a_list_is_in_a_log() {
    let (mut run, _) = list_of("died in October");
    run.households[0].household = "Kín Đáo".to_owned();
    let list = Rulebook::builtin().payment_list(&run).unwrap();
    let told = format!(
        "{run:?} {list:?} {:?} {:?} {:?} {:?}",
        list.rows, list.held, list.overpaid, list.overpaid[0].months
    );
    for needle in ["Kín", "810", "1620000", "disab", "2026-11"] {
        assert!(!told.contains(needle), "{told}");
    }
}

/// A province of its own may say when its list is made: for it alone.
#[test]
fn a_rule_of_a_province_counts_where_all_live_in_it() {
    let own = json!({
        "id": "nq-mau", "short": "NQ mẫu", "number": "example", "place": "96", "evidence": "full_text",
        "basis": [{ "of": "nd-335-2026", "cite": "Đ4 k3" }],
        "in_force": { "from": "2026-01-01" },
        "procedure": [{ "id": "list", "cite": "Đ1", "summary": { "vi": "Trước ngày 10.", "en": "Before the 10th." },
            "rule": { "recurring": { "benefits": ["monthly_allowance"], "act": "list_payees",
                "who": "commune_committee", "before": [{ "day": 10 }] } } }]
    });
    let law = Rulebook::builtin().with_json(&own.to_string()).unwrap();
    let before = |name: &str| law.payment_list(&list_of(name).0).unwrap().due.unwrap().before.to_string();
    assert_eq!(before("a child without support"), "2026-11-10");
    assert_eq!(before("two places"), "2026-11-25");
}
