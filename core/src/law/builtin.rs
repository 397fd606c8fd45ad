//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::condition::Condition;
use super::instrument::{
    Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, StandardLevel, Term,
};
use super::table::{age, all, any, child_age, children, is, not, open, parents, refer};
use crate::date::Period;
use crate::money::{Coefficient, Dong};
use crate::situation::Fact;

static L0: [Term; 1] = [
    Term { id: Cow::Borrowed("elderly"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, when: age(Some(60), None, None) },
];

static L1: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::InFacility, 0b1),
];

static L2: [Condition; 3] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
];

static L3: [Term; 3] = [
    Term { id: Cow::Borrowed("extremely-severe"), cite: Cow::Borrowed("Đ44 k1 a"), evidence: None, summary: None, when: all(&L1) },
    Term { id: Cow::Borrowed("severe"), cite: Cow::Borrowed("Đ44 k1 b"), evidence: None, summary: None, when: is(Fact::Disability, 0b100) },
    Term { id: Cow::Borrowed("excluded"), cite: Cow::Borrowed("Đ51 k1"), evidence: None, summary: None, when: any(&L2) },
];

static L4: [Term; 1] = [
    Term { id: Cow::Borrowed("child"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, when: age(None, Some(16), None) },
];

static L5: [Condition; 2] = [
    is(Fact::Abandoned, 0b10),
    is(Fact::Adopted, 0b1),
];

static L6: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("continuing-education"),
];

static L7: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L6),
];

static L8: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("until-22"),
];

static L9: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L8),
];

static L10: [Condition; 4] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L11: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("continuing-education"),
];

static L12: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L11),
];

static L13: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("until-22"),
];

static L14: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L13),
];

static L15: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer("child-in-study"),
    refer("child-not-over-22"),
];

static L16: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L15),
];

static L17: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L18: [Condition; 11] = [
    refer("abandoned"),
    refer("both-dead"),
    refer("dead-and-missing"),
    refer("dead-and-in-facility"),
    refer("dead-and-detained"),
    refer("both-missing"),
    refer("both-in-facility"),
    refer("both-detained"),
    refer("missing-and-in-facility"),
    refer("missing-and-detained"),
    refer("in-facility-and-detained"),
];

static L19: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L18),
];

static L20: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
];

static L21: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L22: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    refer("no-monthly-income"),
];

static L23: [Condition; 1] = [
    refer("child-being-raised"),
];

static L24: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L23, 1, None),
];

static L25: [Condition; 2] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
];

static L26: [Condition; 1] = [
    refer("lone-poor-elder"),
];

static L27: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L26),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L28: [Condition; 6] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L29: [Condition; 2] = [
    refer("luat-51-2010/extremely-severe"),
    refer("luat-51-2010/severe"),
];

static L30: [Condition; 1] = [
    refer("luat-51-2010/excluded"),
];

static L31: [Condition; 2] = [
    any(&L29),
    not(&L30),
];

static L32: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L33: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
];

static L34: [Term; 18] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, when: all(&L5) },
    Term { id: Cow::Borrowed("both-dead"), cite: Cow::Borrowed("Đ5 k1 b"), evidence: None, summary: None, when: parents(0b10, 0b10) },
    Term { id: Cow::Borrowed("dead-and-missing"), cite: Cow::Borrowed("Đ5 k1 c"), evidence: None, summary: None, when: parents(0b10, 0b100) },
    Term { id: Cow::Borrowed("dead-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 d"), evidence: None, summary: None, when: parents(0b10, 0b1000) },
    Term { id: Cow::Borrowed("dead-and-detained"), cite: Cow::Borrowed("Đ5 k1 đ"), evidence: None, summary: None, when: parents(0b10, 0b10000) },
    Term { id: Cow::Borrowed("both-missing"), cite: Cow::Borrowed("Đ5 k1 e"), evidence: None, summary: None, when: parents(0b100, 0b100) },
    Term { id: Cow::Borrowed("both-in-facility"), cite: Cow::Borrowed("Đ5 k1 g"), evidence: None, summary: None, when: parents(0b1000, 0b1000) },
    Term { id: Cow::Borrowed("both-detained"), cite: Cow::Borrowed("Đ5 k1 h"), evidence: None, summary: None, when: parents(0b10000, 0b10000) },
    Term { id: Cow::Borrowed("missing-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 i"), evidence: None, summary: None, when: parents(0b100, 0b1000) },
    Term { id: Cow::Borrowed("missing-and-detained"), cite: Cow::Borrowed("Đ5 k1 k"), evidence: None, summary: None, when: parents(0b100, 0b10000) },
    Term { id: Cow::Borrowed("in-facility-and-detained"), cite: Cow::Borrowed("Đ5 k1 l"), evidence: None, summary: None, when: parents(0b1000, 0b10000) },
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L7) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L9) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k3"), evidence: None, summary: None, when: all(&L10) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L12) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L14) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L16) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L17) },
];

static L35: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L19), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, when: all(&L20), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L21), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L22), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L24), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L25), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L27), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L28), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L31), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L36: [CoefficientRow; 12] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L23, 2, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L23, 1, Some(1)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L37: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L38: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L32) },
];

static L39: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L40: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    any(&L18),
    refer("not-in-facility"),
];

static L41: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
    refer("not-in-facility"),
];

static L42: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("not-in-facility"),
];

static L43: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L23, 1, None),
    refer("not-in-facility"),
];

static L44: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
    refer("not-in-facility"),
];

static L45: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L26),
    refer("not-in-facility"),
];

static L46: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L26),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    refer("not-in-facility"),
];

static L47: [Condition; 7] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    refer("not-in-facility"),
];

static L48: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L30),
    refer("not-in-facility"),
];

static L49: [Condition; 1] = [
    refer("child-without-support"),
];

static L50: [Condition; 1] = [
    refer("child-hiv"),
];

static L51: [Condition; 1] = [
    refer("disability"),
];

static L52: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L49),
    not(&L50),
    not(&L51),
    refer("not-in-facility"),
];

static L53: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
    refer("not-in-facility"),
];

static L54: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L55: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    refer("luat-39-2009/elderly"),
];

static L56: [Condition; 2] = [
    any(&L55),
    is(Fact::Disability, 0b1000),
];

static L57: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L58: [Condition; 2] = [
    any(&L55),
    is(Fact::Disability, 0b100),
];

static L59: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L60: [Term; 19] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, when: all(&L5) },
    Term { id: Cow::Borrowed("both-dead"), cite: Cow::Borrowed("Đ5 k1 b"), evidence: None, summary: None, when: parents(0b10, 0b10) },
    Term { id: Cow::Borrowed("dead-and-missing"), cite: Cow::Borrowed("Đ5 k1 c"), evidence: None, summary: None, when: parents(0b10, 0b100) },
    Term { id: Cow::Borrowed("dead-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 d"), evidence: None, summary: None, when: parents(0b10, 0b1000) },
    Term { id: Cow::Borrowed("dead-and-detained"), cite: Cow::Borrowed("Đ5 k1 đ"), evidence: None, summary: None, when: parents(0b10, 0b10000) },
    Term { id: Cow::Borrowed("both-missing"), cite: Cow::Borrowed("Đ5 k1 e"), evidence: None, summary: None, when: parents(0b100, 0b100) },
    Term { id: Cow::Borrowed("both-in-facility"), cite: Cow::Borrowed("Đ5 k1 g"), evidence: None, summary: None, when: parents(0b1000, 0b1000) },
    Term { id: Cow::Borrowed("both-detained"), cite: Cow::Borrowed("Đ5 k1 h"), evidence: None, summary: None, when: parents(0b10000, 0b10000) },
    Term { id: Cow::Borrowed("missing-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 i"), evidence: None, summary: None, when: parents(0b100, 0b1000) },
    Term { id: Cow::Borrowed("missing-and-detained"), cite: Cow::Borrowed("Đ5 k1 k"), evidence: None, summary: None, when: parents(0b100, 0b10000) },
    Term { id: Cow::Borrowed("in-facility-and-detained"), cite: Cow::Borrowed("Đ5 k1 l"), evidence: None, summary: None, when: parents(0b1000, 0b10000) },
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L7) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L9) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L12) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L14) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L16) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L17) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L10) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, when: is(Fact::InFacility, 0b1) },
];

static L61: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L40), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L41), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L42), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L43), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L44), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, when: all(&L45), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, when: all(&L46), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L47), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L48), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L52), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L53), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L62: [CoefficientRow; 17] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L54), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L56), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L57), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L58), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L63: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L64: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L59) },
];

static L65: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L66: [Condition; 2] = [
    any(&L65),
    is(Fact::Disability, 0b1000),
];

static L67: [Condition; 2] = [
    any(&L65),
    is(Fact::Disability, 0b100),
];

static L68: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L69: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L54), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L66), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L57), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L67), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L70: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L71: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L72: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    refer("child-in-study"),
];

static L73: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L72),
];

static L74: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L75: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    any(&L18),
];

static L76: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
];

static L77: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L78: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L23, 1, None),
];

static L79: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L80: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L49),
    not(&L50),
    not(&L51),
];

static L81: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
];

static L82: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L83: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
];

static L84: [Term; 15] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, when: all(&L5) },
    Term { id: Cow::Borrowed("both-dead"), cite: Cow::Borrowed("Đ5 k1 b"), evidence: None, summary: None, when: parents(0b10, 0b100010) },
    Term { id: Cow::Borrowed("dead-and-missing"), cite: Cow::Borrowed("Đ5 k1 c"), evidence: None, summary: None, when: parents(0b100010, 0b100) },
    Term { id: Cow::Borrowed("dead-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 d"), evidence: None, summary: None, when: parents(0b100010, 0b1000) },
    Term { id: Cow::Borrowed("dead-and-detained"), cite: Cow::Borrowed("Đ5 k1 đ"), evidence: None, summary: None, when: parents(0b100010, 0b10000) },
    Term { id: Cow::Borrowed("both-missing"), cite: Cow::Borrowed("Đ5 k1 e"), evidence: None, summary: None, when: parents(0b100, 0b100) },
    Term { id: Cow::Borrowed("both-in-facility"), cite: Cow::Borrowed("Đ5 k1 g"), evidence: None, summary: None, when: parents(0b1000, 0b1000) },
    Term { id: Cow::Borrowed("both-detained"), cite: Cow::Borrowed("Đ5 k1 h"), evidence: None, summary: None, when: parents(0b10000, 0b10000) },
    Term { id: Cow::Borrowed("missing-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 i"), evidence: None, summary: None, when: parents(0b100, 0b1000) },
    Term { id: Cow::Borrowed("missing-and-detained"), cite: Cow::Borrowed("Đ5 k1 k"), evidence: None, summary: None, when: parents(0b100, 0b10000) },
    Term { id: Cow::Borrowed("in-facility-and-detained"), cite: Cow::Borrowed("Đ5 k1 l"), evidence: None, summary: None, when: parents(0b1000, 0b10000) },
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: all(&L70) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: all(&L71) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L73) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L74) },
];

static L85: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L75), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L76), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L77), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L78), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L79), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L28), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L31), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L80), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L81), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L86: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L54), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L56), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L57), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L58), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L87: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L88: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L82) },
];

static L89: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L90: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L91: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L92: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L93: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ11")), from: None, until: None, every_result: false, summary: None },
];

static L94: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L90), when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("not-poor-2016"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1), evidence: Some(Evidence::Inferred), summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L90), when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L91) },
];

static L95: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L96: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L97: [CoefficientRow; 16] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L98: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

pub(super) static INSTRUMENTS: &[Instrument] = &[
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L0), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L3), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L4), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L33), term: Cow::Borrowed(&L34), group: Cow::Borrowed(&L35), coefficient: Cow::Borrowed(&L36), standard_level: Cow::Borrowed(&L37), choice: Cow::Borrowed(&L38), gap: Cow::Borrowed(&L39), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L33), term: Cow::Borrowed(&L60), group: Cow::Borrowed(&L61), coefficient: Cow::Borrowed(&L62), standard_level: Cow::Borrowed(&L63), choice: Cow::Borrowed(&L64), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L68), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L69), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L83), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L84), group: Cow::Borrowed(&L85), coefficient: Cow::Borrowed(&L86), standard_level: Cow::Borrowed(&L87), choice: Cow::Borrowed(&L88), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L89), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L92), note: None, caveat: Cow::Borrowed(&L93), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L94), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), implements: Cow::Borrowed(&L95), note: None, caveat: Cow::Borrowed(&L96), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L97), standard_level: Cow::Borrowed(&L98), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
