//! Laws that hold for everyone since the social pension began: nobody is paid twice, and nobody too little.
#![allow(clippy::unwrap_used, reason = "a test may fail in any way")]

use ansinh::{
    Assessment, At, Child, Disability, Household, MaritalStatus, Place, Rulebook, Situation, Supporter,
    Verdict, parse_date,
};
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

fn any_of<T: Copy + std::fmt::Debug + 'static>(all: &'static [T]) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(0.9, prop::sample::select(all))
}

fn flag() -> impl Strategy<Value = Option<bool>> {
    prop::option::weighted(0.9, any::<bool>())
}

/// An invented person born from 1915 to 1965, of whom most is known.
fn elder() -> impl Strategy<Value = Situation> {
    let born = (0..50 * 365_u64).prop_map(|days| {
        NaiveDate::from_ymd_opt(1915, 1, 1).unwrap().checked_add_days(Days::new(days)).unwrap()
    });
    let pension = (flag(), flag(), flag(), flag());
    let home =
        (any_of(Household::ALL), any_of(Supporter::ALL), any_of(MaritalStatus::ALL), flag(), flag(), flag());
    let self_ = (any_of(Disability::ALL), flag(), prop::bool::weighted(0.1), 0..3_usize);
    (born, pension, home, self_).prop_map(
        |(born, pension, home, (disability, hiv, in_facility, children))| {
            let (pension, social_insurance, low_pension, merit_benefit) = pension;
            let (
                household,
                supporter,
                marital_status,
                can_live_in_community,
                qualifies_for_facility,
                taken_in,
            ) = home;
            let child = Child { birth_date: Some("2015-05-05".parse().unwrap()), ..Child::default() };
            Situation {
                birth_date: Some(born.format("%Y-%m-%d").to_string().parse().unwrap()),
                pension,
                social_insurance,
                low_pension,
                merit_benefit,
                household,
                supporter,
                marital_status,
                can_live_in_community,
                qualifies_for_facility,
                taken_in,
                disability,
                hiv,
                in_facility: Some(in_facility),
                children: Some(vec![child; children]),
                social_allowance: Some(false),
                wage: Some(false),
                ..Situation::default()
            }
        },
    )
}

/// A day from 2025-07-01 to 2027-12-31.
fn day() -> impl Strategy<Value = NaiveDate> {
    (0..913_u64).prop_map(|days| parse_date("2025-07-01").unwrap().checked_add_days(Days::new(days)).unwrap())
}

fn decided(situation: &Situation, on: NaiveDate) -> Assessment<'static> {
    let place: Place = "79".parse().unwrap();
    Rulebook::builtin().assess(situation, &At::new(on, place)).unwrap()
}

fn is_pension(provision: &str) -> bool {
    provision.starts_with("nd-176-2025/social-pension.")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_social_pension_is_paid_alone_and_to_nobody_under_70(elder in elder(), on in day()) {
        let answer = decided(&elder, on);
        let allowances = answer.allowances();
        if allowances.iter().any(|due| is_pension(due.provision)) {
            prop_assert_eq!(allowances.len(), 1);
        }
        let age = elder.birth_date.unwrap().age_on(on).unwrap();
        if age < 70 {
            prop_assert!(answer.verdicts().all(|it| !is_pension(it.provision) || it.verdict == Verdict::No));
        }
    }

    #[test]
    fn what_is_paid_is_at_least_each_that_applies(elder in elder(), on in day()) {
        let answer = decided(&elder, on);
        for provision in answer.explain().provisions {
            if provision.verdict == Verdict::Yes {
                prop_assert!(provision.amount <= Some(answer.total()), "{}", provision.provision);
            }
        }
    }

    #[test]
    fn a_pension_that_is_not_low_never_raises_what_is_paid(elder in elder(), on in day()) {
        let without = Situation { pension: Some(false), ..elder.clone() };
        let with = Situation { pension: Some(true), low_pension: Some(false), ..elder };
        prop_assert!(decided(&with, on).total() <= decided(&without, on).total());
    }
}
