//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::law::benefit::{About, BenefitKind, BenefitRow, Bound, Gives, Payee, PeopleCount, Per, Unit};
use crate::law::condition::Condition;
use crate::law::instrument::{
    Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, Procedure, StandardLevel, Term,
};
use super::shorthand::{age, all, any, child_age, children, is, not, open, parents, refer};
use crate::date::Period;
use crate::money::{Coefficient, Dong};
use crate::situation::Fact;

static L0: [Term; 1] = [
    Term { id: Cow::Borrowed("elderly"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, when: age(Some(60), None, None) },
];

static L1: [Condition; 2] = [
    age(Some(70), Some(75), None),
    is(Fact::Household, 0b11),
];

static L2: [Condition; 2] = [
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L3: [Term; 3] = [
    Term { id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ21 k1 a"), evidence: None, summary: None, when: age(Some(75), None, None) },
    Term { id: Cow::Borrowed("poor-from-70"), cite: Cow::Borrowed("Đ21 k2"), evidence: None, summary: None, when: all(&L1) },
    Term { id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ21 k1 b"), evidence: None, summary: None, when: all(&L2) },
];

static L4: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ22 k2"), from: None, until: None, evidence: None, summary: None, add: None, with: Cow::Borrowed(&[]) },
];

static L5: [BenefitRow; 1] = [
    BenefitRow { id: Cow::Borrowed("health-insurance-card"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: is(Fact::Draws, 0b10000), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L6: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("lower-age"), cite: Cow::Borrowed("Đ21 k3"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("level"), cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("health-insurance"), cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("before-pension-age"), cite: Cow::Borrowed("Đ23"), from: None, until: None, evidence: None, summary: None },
];

static L7: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::InFacility, 0b1),
];

static L8: [Condition; 3] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
];

static L9: [Term; 3] = [
    Term { id: Cow::Borrowed("extremely-severe"), cite: Cow::Borrowed("Đ44 k1 a"), evidence: None, summary: None, when: all(&L7) },
    Term { id: Cow::Borrowed("severe"), cite: Cow::Borrowed("Đ44 k1 b"), evidence: None, summary: None, when: is(Fact::Disability, 0b100) },
    Term { id: Cow::Borrowed("excluded"), cite: Cow::Borrowed("Đ51 k1"), evidence: None, summary: None, when: any(&L8) },
];

static L10: [Term; 1] = [
    Term { id: Cow::Borrowed("child"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, when: age(None, Some(16), None) },
];

static L11: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-39-2009"),
];

static L12: [CoefficientRow; 1] = [
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: is(Fact::Household, 0b110), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L13: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L14: [Condition; 2] = [
    is(Fact::Abandoned, 0b10),
    is(Fact::Adopted, 0b1),
];

static L15: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("continuing-education"),
];

static L16: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L15),
];

static L17: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("until-22"),
];

static L18: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L17),
];

static L19: [Condition; 4] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L20: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("continuing-education"),
];

static L21: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L20),
];

static L22: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("until-22"),
];

static L23: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L22),
];

static L24: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer("child-in-study"),
    refer("child-not-over-22"),
];

static L25: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L24),
];

static L26: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L27: [Condition; 2] = [
    is(Fact::Cause, 0b11000000),
    open("serious-accident"),
];

static L28: [Condition; 2] = [
    is(Fact::Cause, 0b100011000),
    all(&L27),
];

static L29: [Condition; 2] = [
    is(Fact::Household, 0b11),
    is(Fact::Hardship, 0b10),
];

static L30: [Condition; 11] = [
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

static L31: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L30),
];

static L32: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
];

static L33: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L34: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    refer("no-monthly-income"),
];

static L35: [Condition; 1] = [
    refer("child-being-raised"),
];

static L36: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L35, 1, None),
];

static L37: [Condition; 2] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
];

static L38: [Condition; 1] = [
    refer("lone-poor-elder"),
];

static L39: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L38),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L40: [Condition; 6] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L41: [Condition; 2] = [
    refer("luat-51-2010/extremely-severe"),
    refer("luat-51-2010/severe"),
];

static L42: [Condition; 1] = [
    refer("luat-51-2010/excluded"),
];

static L43: [Condition; 2] = [
    any(&L41),
    not(&L42),
];

static L44: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b100),
];

static L45: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L46: [Condition; 3] = [
    refer("child-without-support"),
    age(None, Some(4), None),
    is(Fact::TakenIn, 0b10),
];

static L47: [Cow<'static, str>; 1] = [
    Cow::Borrowed("carer-conditions-unseen"),
];

static L48: [Condition; 3] = [
    refer("child-without-support"),
    age(Some(4), Some(16), None),
    is(Fact::TakenIn, 0b10),
];

static L49: [Condition; 3] = [
    refer("former-child-in-study"),
    is(Fact::TakenIn, 0b10),
    open("carer-of-student"),
];

static L50: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b100),
];

static L51: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::SingleParentChild, 0b10),
];

static L52: [Condition; 4] = [
    is(Fact::SurvivorPension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
    is(Fact::SocialAllowance, 0b10),
];

static L53: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    age(Some(80), None, None),
    any(&L52),
];

static L54: [Condition; 2] = [
    is(Fact::ShortOfFood, 0b10),
    is(Fact::Cause, 0b1),
];

static L55: [Condition; 2] = [
    is(Fact::ShortOfFood, 0b10),
    refer("want"),
];

static L56: [Condition; 2] = [
    is(Fact::Harm, 0b10),
    refer("grave-cause"),
];

static L57: [Condition; 3] = [
    is(Fact::Harm, 0b1100),
    refer("grave-cause"),
    is(Fact::NoFamily, 0b1),
];

static L58: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    refer("grave-cause"),
    is(Fact::NoFamily, 0b10),
];

static L59: [Cow<'static, str>; 1] = [
    Cow::Borrowed("cost-bound-unseen"),
];

static L60: [Condition; 3] = [
    refer("household-to-help"),
    is(Fact::Cause, 0b100011000),
    is(Fact::House, 0b100),
];

static L61: [Condition; 3] = [
    refer("household-to-help"),
    is(Fact::Cause, 0b100011000),
    is(Fact::House, 0b10),
];

static L62: [Condition; 1] = [
    is(Fact::Study, 0b1),
];

static L63: [Condition; 7] = [
    refer("child-without-support"),
    refer("former-child-in-study"),
    refer("single-parent"),
    refer("elderly-alone"),
    refer("elderly-80"),
    refer("elderly-taken-in"),
    refer("disability"),
];

static L64: [Condition; 2] = [
    not(&L62),
    any(&L63),
];

static L65: [Condition; 2] = [
    refer("child-hiv"),
    refer("person-hiv"),
];

static L66: [Condition; 2] = [
    not(&L62),
    any(&L65),
];

static L67: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    age(None, Some(4), None),
];

static L68: [Condition; 2] = [
    age(Some(4), Some(16), None),
    age(Some(60), None, None),
];

static L69: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    any(&L68),
];

static L70: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    age(Some(16), Some(60), None),
];

static L71: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::InFacility, 0b10),
];

static L72: [Cow<'static, str>; 1] = [
    Cow::Borrowed("facility-funeral-unseen"),
];

static L73: [Caveat; 3] = [
    Caveat { id: Cow::Borrowed("carer-conditions-unseen"), cite: Some(Cow::Borrowed("Đ20")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("cost-bound-unseen"), cite: Some(Cow::Borrowed("Đ14 k2")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("facility-funeral-unseen"), cite: Some(Cow::Borrowed("Đ26")), from: None, until: None, every_result: false, summary: None },
];

static L74: [OpenNorm; 4] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("carer-of-student"), cite: Cow::Borrowed("Đ20 k1 b"), summary: None },
    OpenNorm { id: Cow::Borrowed("serious-accident"), cite: Cow::Borrowed("Đ13"), summary: None },
];

static L75: [Term; 21] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, when: all(&L14) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L16) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L18) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k3"), evidence: None, summary: None, when: all(&L19) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L21) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L23) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L25) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L26) },
    Term { id: Cow::Borrowed("want"), cite: Cow::Borrowed("Đ12"), evidence: None, summary: None, when: is(Fact::Cause, 0b1110) },
    Term { id: Cow::Borrowed("grave-cause"), cite: Cow::Borrowed("Đ13"), evidence: None, summary: None, when: any(&L28) },
    Term { id: Cow::Borrowed("household-to-help"), cite: Cow::Borrowed("Đ15"), evidence: None, summary: None, when: any(&L29) },
];

static L76: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L31), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, own_level: false, when: all(&L32), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L33), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L34), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L36), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L37), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L39), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L40), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L43), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L77: [CoefficientRow; 13] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L35, 2, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L35, 1, Some(1)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("poor-2015"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&L44), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L78: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L79: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L45) },
];

static L80: [BenefitRow; 24] = [
    BenefitRow { id: Cow::Borrowed("care-of-child-under-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 a"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Carer, when: all(&L46), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L47) },
    BenefitRow { id: Cow::Borrowed("care-of-child-from-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Carer, when: all(&L48), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L47) },
    BenefitRow { id: Cow::Borrowed("care-of-student"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Carer, when: all(&L49), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L47) },
    BenefitRow { id: Cow::Borrowed("care-of-elder"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Carer, when: refer("elderly-taken-in"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L47) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L50), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-single-parent-child"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L51), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-80"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 c"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L53), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice-at-tet"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L54), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(1) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L55), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("badly-injured"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ13"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L56), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L57), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral-without-family"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L58), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L59) },
    BenefitRow { id: Cow::Borrowed("house-rebuilt"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15 k1"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: all(&L60), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-moved"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15 k2"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: is(Fact::House, 0b1000), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-repaired"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15 k3"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Household, payee: Payee::Household, when: all(&L61), gives: Some(Gives { coefficient: None, quantity: Some(15000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("livelihood"), kind: BenefitKind::Livelihood, cite: Cow::Borrowed("Đ17"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: is(Fact::EarnerLost, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("temporary-care"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ16"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: is(Fact::Protection, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ9"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Person, when: is(Fact::Draws, 0b1100), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Person, when: all(&L64), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education-hiv"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Person, when: all(&L66), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-under-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L67), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(500)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-child-or-elder"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L69), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(400)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-adult"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L70), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(300)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-in-facility"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Facility, when: all(&L71), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L72) },
];

static L81: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L82: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-20-2021"),
];

static L83: [Procedure; 3] = [
    Procedure { id: Cow::Borrowed("who-decides"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("change-and-stop"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None },
];

static L84: [Condition; 2] = [
    is(Fact::InFacility, 0b1),
    open("kept-in-facility"),
];

static L85: [Condition; 2] = [
    refer("luat-41-2024/from-75"),
    refer("luat-41-2024/poor-from-70"),
];

static L86: [Condition; 2] = [
    refer("luat-41-2024/without-pension"),
    refer("low-pension"),
];

static L87: [Condition; 3] = [
    any(&L85),
    any(&L86),
    refer("not-kept-in-facility"),
];

static L88: [Cow<'static, str>; 1] = [
    Cow::Borrowed("province-may-add"),
];

static L89: [Condition; 2] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
];

static L90: [Condition; 2] = [
    any(&L89),
    refer("low-pension"),
];

static L91: [Cow<'static, str>; 2] = [
    Cow::Borrowed("full-or-difference"),
    Cow::Borrowed("province-may-add"),
];

static L92: [Cow<'static, str>; 1] = [
    Cow::Borrowed("social-pension"),
];

static L93: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10000),
];

static L94: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10),
    refer("social-pension"),
];

static L95: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-41-2024"),
];

static L96: [Caveat; 2] = [
    Caveat { id: Cow::Borrowed("full-or-difference"), cite: Some(Cow::Borrowed("Đ2")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("province-may-add"), cite: Some(Cow::Borrowed("Đ3")), from: None, until: None, every_result: false, summary: None },
];

static L97: [OpenNorm; 1] = [
    OpenNorm { id: Cow::Borrowed("kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), summary: None },
];

static L98: [Term; 2] = [
    Term { id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, when: is(Fact::LowPension, 0b10) },
    Term { id: Cow::Borrowed("not-kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L84) },
];

static L99: [Group; 1] = [
    Group { id: Cow::Borrowed("social-pension"), cite: Cow::Borrowed("Đ2"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: true, when: all(&L87), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L100: [CoefficientRow; 2] = [
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: refer("luat-41-2024/without-pension"), per_child: false, caveats: Cow::Borrowed(&L88) },
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, value: Coefficient::from_hundredths(100), when: all(&L90), per_child: false, caveats: Cow::Borrowed(&L91) },
];

static L101: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&L92), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L102: [BenefitRow; 3] = [
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L93), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient-since-2026"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L93), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-applicant"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L94), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L103: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ4"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("start-since-2026"), cite: Cow::Borrowed("Đ4"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("funeral"), cite: Cow::Borrowed("Đ5"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("funeral-since-2026"), cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None },
];

static L104: [Condition; 5] = [
    is(Fact::CarerCapable, 0b10),
    is(Fact::CarerWilling, 0b10),
    is(Fact::CarerStableHome, 0b10),
    is(Fact::CarerAble, 0b10),
    is(Fact::CarerSpouseFit, 0b10),
];

static L105: [Condition; 2] = [
    is(Fact::CarerSpouseFit, 0b10),
    open("spouse-of-relative"),
];

static L106: [Condition; 3] = [
    is(Fact::CarerKin, 0b10),
    is(Fact::CarerWilling, 0b10),
    any(&L105),
];

static L107: [Condition; 1] = [
    refer("child-under-36-months"),
];

static L108: [Condition; 2] = [
    is(Fact::Pregnant, 0b10),
    children(&L107, 1, None),
];

static L109: [Condition; 2] = [
    refer("disability"),
    any(&L108),
];

static L110: [Condition; 2] = [
    is(Fact::Cause, 0b100110000),
    open("other-want"),
];

static L111: [Condition; 2] = [
    is(Fact::Cause, 0b1110),
    all(&L110),
];

static L112: [Condition; 2] = [
    is(Fact::Harm, 0b10),
    is(Fact::Treated, 0b10),
];

static L113: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    any(&L30),
    refer("not-in-facility"),
];

static L114: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
    refer("not-in-facility"),
];

static L115: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("not-in-facility"),
];

static L116: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L35, 1, None),
    refer("not-in-facility"),
];

static L117: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
    refer("not-in-facility"),
];

static L118: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L38),
    refer("not-in-facility"),
];

static L119: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L38),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    refer("not-in-facility"),
];

static L120: [Condition; 7] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    refer("not-in-facility"),
];

static L121: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L42),
    refer("not-in-facility"),
];

static L122: [Condition; 1] = [
    refer("child-without-support"),
];

static L123: [Condition; 1] = [
    refer("child-hiv"),
];

static L124: [Condition; 1] = [
    refer("disability"),
];

static L125: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L122),
    not(&L123),
    not(&L124),
    refer("not-in-facility"),
];

static L126: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
    refer("not-in-facility"),
];

static L127: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L128: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    refer("luat-39-2009/elderly"),
];

static L129: [Condition; 2] = [
    any(&L128),
    is(Fact::Disability, 0b1000),
];

static L130: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L131: [Condition; 2] = [
    any(&L128),
    is(Fact::Disability, 0b100),
];

static L132: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L133: [Condition; 2] = [
    refer("full-carer"),
    refer("relative-as-carer"),
];

static L134: [Condition; 4] = [
    refer("child-without-support"),
    age(None, Some(4), None),
    is(Fact::TakenIn, 0b10),
    any(&L133),
];

static L135: [Condition; 4] = [
    refer("child-without-support"),
    age(Some(4), Some(16), None),
    is(Fact::TakenIn, 0b10),
    any(&L133),
];

static L136: [Condition; 2] = [
    refer("elderly-taken-in"),
    refer("carer-of-adult"),
];

static L137: [Condition; 2] = [
    all(&L108),
    children(&L107, 2, None),
];

static L138: [Condition; 2] = [
    refer("disability"),
    any(&L137),
];

static L139: [Condition; 1] = [
    refer("disabled-parent"),
];

static L140: [Condition; 2] = [
    not(&L139),
    open("household-and-parent"),
];

static L141: [Condition; 3] = [
    is(Fact::Disability, 0b1000),
    is(Fact::CaredFor, 0b10),
    any(&L140),
];

static L142: [Condition; 1] = [
    refer("elderly-taken-in"),
];

static L143: [Condition; 2] = [
    not(&L142),
    open("two-grounds"),
];

static L144: [Condition; 5] = [
    is(Fact::Disability, 0b1000),
    age(Some(16), None, None),
    is(Fact::TakenIn, 0b10),
    refer("carer-of-adult"),
    any(&L143),
];

static L145: [Condition; 2] = [
    refer("relative-as-carer"),
    open("carer-of-disabled-child"),
];

static L146: [Condition; 2] = [
    refer("carer-of-adult"),
    all(&L145),
];

static L147: [Condition; 2] = [
    not(&L122),
    open("two-grounds"),
];

static L148: [Condition; 5] = [
    is(Fact::Disability, 0b1000),
    refer("luat-tre-em-2016/child"),
    is(Fact::TakenIn, 0b10),
    any(&L146),
    any(&L147),
];

static L149: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b1100),
];

static L150: [Cow<'static, str>; 1] = [
    Cow::Borrowed("conditions-as-before"),
];

static L151: [Condition; 2] = [
    refer("badly-injured"),
    refer("grave-cause"),
];

static L152: [Condition; 9] = [
    refer("child-without-support"),
    refer("former-child-in-study"),
    refer("single-parent"),
    refer("elderly-alone"),
    refer("elderly-remote"),
    refer("elderly-80"),
    refer("elderly-taken-in"),
    refer("disability"),
    refer("child-remote"),
];

static L153: [Condition; 2] = [
    not(&L62),
    any(&L152),
];

static L154: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    age(Some(4), None, None),
];

static L155: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("conditions-as-before"), cite: Some(Cow::Borrowed("Đ12")), from: None, until: None, every_result: false, summary: None },
];

static L156: [OpenNorm; 8] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("spouse-of-relative"), cite: Cow::Borrowed("Đ22 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("carer-of-disabled-child"), cite: Cow::Borrowed("Đ22 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("two-grounds"), cite: Cow::Borrowed("Đ20"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-parent"), cite: Cow::Borrowed("Đ20 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("serious-accident"), cite: Cow::Borrowed("Đ13"), summary: None },
    OpenNorm { id: Cow::Borrowed("other-want"), cite: Cow::Borrowed("Đ12"), summary: None },
];

static L157: [Term; 28] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, when: all(&L14) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L16) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L18) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L21) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L23) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L25) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L26) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L19) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, when: is(Fact::InFacility, 0b1) },
    Term { id: Cow::Borrowed("full-carer"), cite: Cow::Borrowed("Đ22 k1"), evidence: None, summary: None, when: all(&L104) },
    Term { id: Cow::Borrowed("relative-as-carer"), cite: Cow::Borrowed("Đ22 k2"), evidence: None, summary: None, when: all(&L106) },
    Term { id: Cow::Borrowed("carer-of-adult"), cite: Cow::Borrowed("Đ23"), evidence: None, summary: None, when: all(&L104) },
    Term { id: Cow::Borrowed("child-under-36-months"), cite: Cow::Borrowed("Đ20 k2 a"), evidence: None, summary: None, when: child_age(None, Some(3), None) },
    Term { id: Cow::Borrowed("disabled-parent"), cite: Cow::Borrowed("Đ20 k2 a"), evidence: None, summary: None, when: all(&L109) },
    Term { id: Cow::Borrowed("want"), cite: Cow::Borrowed("Đ12"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L111) },
    Term { id: Cow::Borrowed("grave-cause"), cite: Cow::Borrowed("Đ13 k1"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L28) },
    Term { id: Cow::Borrowed("badly-injured"), cite: Cow::Borrowed("Đ2 k2"), evidence: None, summary: None, when: all(&L112) },
    Term { id: Cow::Borrowed("household-to-help"), cite: Cow::Borrowed("Đ15"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L29) },
];

static L158: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L113), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L114), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L115), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L116), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L117), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L118), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L119), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L120), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L121), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L125), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L126), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L159: [CoefficientRow; 17] = [
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
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L127), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L129), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L130), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L131), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L160: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L161: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L132) },
];

static L162: [BenefitRow; 26] = [
    BenefitRow { id: Cow::Borrowed("care-of-child-under-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L134), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-child-from-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L135), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-elder"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L136), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-one"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: refer("disabled-parent"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-more"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L138), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("household-of-disabled"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 c"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L141), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(100)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-adult-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 d"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L144), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-child-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 d"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L148), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L149), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-single-parent-child"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 b; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L51), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-80"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 c; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L53), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice-at-tet"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L54), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(1) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("rice"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L55), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("badly-injured-aid"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ13 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L151), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L57), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral-without-family"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L58), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("house-rebuilt"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: all(&L60), gives: Some(Gives { coefficient: None, quantity: Some(40000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("house-moved"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: is(Fact::House, 0b1000), gives: Some(Gives { coefficient: None, quantity: Some(30000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("house-repaired"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: all(&L61), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("livelihood"), kind: BenefitKind::Livelihood, cite: Cow::Borrowed("Đ17"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, about: About::Household, payee: Payee::Household, when: is(Fact::EarnerLost, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L150) },
    BenefitRow { id: Cow::Borrowed("health-insurance"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ9"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: is(Fact::Draws, 0b1100), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L153), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education-hiv"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L66), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-under-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ25 k1 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L67), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(500)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-from-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ25 k1 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L154), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(400)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-in-facility"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ25 k3"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L71), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L163: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("study-in-facility"), cite: Cow::Borrowed("Đ26 k2"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("leaving-facility"), cite: Cow::Borrowed("Đ26 k5"), from: None, until: None, evidence: None, summary: None },
];

static L164: [Condition; 2] = [
    refer("nd-136-2013/disability"),
    any(&L108),
];

static L165: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L166: [Condition; 2] = [
    any(&L165),
    is(Fact::Disability, 0b1000),
];

static L167: [Condition; 2] = [
    any(&L165),
    is(Fact::Disability, 0b100),
];

static L168: [Condition; 3] = [
    refer("nd-136-2013/disability"),
    is(Fact::Pregnant, 0b10),
    children(&L107, 1, None),
];

static L169: [Condition; 2] = [
    refer("nd-136-2013/disability"),
    children(&L107, 2, None),
];

static L170: [Condition; 3] = [
    is(Fact::Disability, 0b1000),
    is(Fact::CaredFor, 0b10),
    not(&L139),
];

static L171: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::TakenIn, 0b10),
];

static L172: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L173: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("carer-conditions-unseen"), cite: Some(Cow::Borrowed("Đ17")), from: None, until: None, every_result: false, summary: None },
];

static L174: [Term; 2] = [
    Term { id: Cow::Borrowed("child-under-36-months"), cite: Cow::Borrowed("Đ17 k1"), evidence: None, summary: None, when: child_age(None, Some(3), None) },
    Term { id: Cow::Borrowed("disabled-parent"), cite: Cow::Borrowed("Đ17 k1"), evidence: None, summary: None, when: all(&L164) },
];

static L175: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L127), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L166), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L130), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L167), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L176: [BenefitRow; 6] = [
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-one"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: refer("disabled-parent"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-expecting"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L168), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-two"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 c"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L169), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("household-of-disabled"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k3"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L170), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(100)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("one-disabled-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k4 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L171), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: None, per_couple: false, people: Some(PeopleCount { at_least: 1, at_most: Some(1) }), confidential: false, caveats: Cow::Borrowed(&L47) },
    BenefitRow { id: Cow::Borrowed("several-disabled-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k4 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L171), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(300)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: None, per_couple: false, people: Some(PeopleCount { at_least: 2, at_most: None }), confidential: false, caveats: Cow::Borrowed(&L47) },
];

static L177: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L178: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L179: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    refer("child-in-study"),
];

static L180: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L179),
];

static L181: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L182: [Condition; 2] = [
    is(Fact::CarerKin, 0b10),
    is(Fact::CarerWilling, 0b10),
];

static L183: [Condition; 4] = [
    is(Fact::CarerCapable, 0b10),
    is(Fact::CarerStableHome, 0b10),
    is(Fact::CarerAble, 0b10),
    is(Fact::CarerSpouseFit, 0b10),
];

static L184: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    any(&L30),
];

static L185: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
];

static L186: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L187: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L35, 1, None),
];

static L188: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L189: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L122),
    not(&L123),
    not(&L124),
];

static L190: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
];

static L191: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L192: [Condition; 2] = [
    is(Fact::TakenIn, 0b1),
    open("household-and-taken-in"),
];

static L193: [Condition; 4] = [
    is(Fact::Disability, 0b1000),
    is(Fact::CaredFor, 0b10),
    any(&L140),
    any(&L192),
];

static L194: [Condition; 7] = [
    refer("child-without-support"),
    refer("former-child-in-study"),
    refer("single-parent"),
    refer("elderly-alone"),
    refer("elderly-taken-in"),
    refer("disability"),
    refer("child-remote"),
];

static L195: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10),
    any(&L194),
];

static L196: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10),
    any(&L65),
];

static L197: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    age(Some(75), None, None),
    any(&L52),
];

static L198: [Condition; 4] = [
    is(Fact::Harm, 0b100),
    age(Some(70), Some(75), None),
    is(Fact::Household, 0b11),
    is(Fact::SurvivorPension, 0b10),
];

static L199: [Condition; 3] = [
    is(Fact::Harm, 0b10),
    is(Fact::Treated, 0b10),
    refer("grave-cause"),
];

static L200: [Condition; 3] = [
    refer("household-to-help"),
    is(Fact::Cause, 0b100011000),
    is(Fact::House, 0b1000),
];

static L201: [Condition; 2] = [
    not(&L62),
    any(&L194),
];

static L202: [Condition; 3] = [
    refer("child-without-support"),
    refer("elderly-taken-in"),
    refer("disability"),
];

static L203: [Condition; 2] = [
    is(Fact::Draws, 0b1100),
    any(&L202),
];

static L204: [Condition; 2] = [
    is(Fact::Supporter, 0b1),
    open("supporter-unable"),
];

static L205: [Condition; 4] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    any(&L204),
];

static L206: [Condition; 2] = [
    is(Fact::Disability, 0b1110),
    open("disabled-person-in-facility"),
];

static L207: [Condition; 3] = [
    refer("child-without-support"),
    all(&L205),
    all(&L206),
];

static L208: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
];

static L209: [OpenNorm; 7] = [
    OpenNorm { id: Cow::Borrowed("carer-of-disabled-child"), cite: Cow::Borrowed("Đ19 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("two-grounds"), cite: Cow::Borrowed("Đ17"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-parent"), cite: Cow::Borrowed("Đ17 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-taken-in"), cite: Cow::Borrowed("Đ17 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("other-want"), cite: Cow::Borrowed("Đ12"), summary: None },
    OpenNorm { id: Cow::Borrowed("supporter-unable"), cite: Cow::Borrowed("Đ21 k1"), summary: None },
    OpenNorm { id: Cow::Borrowed("disabled-person-in-facility"), cite: Cow::Borrowed("Đ21 k1"), summary: None },
];

static L210: [Term; 24] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, when: all(&L14) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: all(&L177) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: all(&L178) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L180) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L181) },
    Term { id: Cow::Borrowed("full-carer"), cite: Cow::Borrowed("Đ19 k1"), evidence: None, summary: None, when: all(&L104) },
    Term { id: Cow::Borrowed("relative-as-carer"), cite: Cow::Borrowed("Đ19 k2"), evidence: None, summary: None, when: all(&L182) },
    Term { id: Cow::Borrowed("carer-of-adult"), cite: Cow::Borrowed("Đ20"), evidence: None, summary: None, when: all(&L183) },
    Term { id: Cow::Borrowed("child-under-36-months"), cite: Cow::Borrowed("Đ17 k2 a"), evidence: None, summary: None, when: child_age(None, Some(3), None) },
    Term { id: Cow::Borrowed("disabled-parent"), cite: Cow::Borrowed("Đ17 k2 a"), evidence: None, summary: None, when: all(&L109) },
    Term { id: Cow::Borrowed("want"), cite: Cow::Borrowed("Đ12"), evidence: Some(Evidence::Inferred), summary: None, when: any(&L111) },
    Term { id: Cow::Borrowed("grave-cause"), cite: Cow::Borrowed("Đ12"), evidence: Some(Evidence::Inferred), summary: None, when: is(Fact::Cause, 0b111111000) },
    Term { id: Cow::Borrowed("household-to-help"), cite: Cow::Borrowed("Đ12"), evidence: None, summary: None, when: any(&L29) },
    Term { id: Cow::Borrowed("in-need-of-protection"), cite: Cow::Borrowed("Đ15 k2"), evidence: None, summary: None, when: is(Fact::Protection, 0b11110) },
];

static L211: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L184), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L185), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L186), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L187), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L188), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L40), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L43), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L189), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L190), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L212: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L127), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L129), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L130), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L131), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L213: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ31 k1; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&L92), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L214: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L191) },
];

static L215: [BenefitRow; 39] = [
    BenefitRow { id: Cow::Borrowed("care-of-child-under-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L134), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-child-from-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 b"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L135), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-elder"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L136), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-one"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: refer("disabled-parent"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-more"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 a"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L138), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("household-of-disabled"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 c"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L193), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(100)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-adult-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 d"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L144), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-child-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 d"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: all(&L148), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L149), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-applicant"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L195), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-applicant-hiv"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L196), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-single-parent-child"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 b; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L51), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-75"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 c; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L197), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-70"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 d; Đ11 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L198), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice-at-tet"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L54), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(1) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L55), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("badly-injured"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L199), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Household, when: all(&L57), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral-without-family"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Organiser, when: all(&L58), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-rebuilt"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: all(&L60), gives: Some(Gives { coefficient: None, quantity: Some(40000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-moved"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: all(&L200), gives: Some(Gives { coefficient: None, quantity: Some(30000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-repaired"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, about: About::Household, payee: Payee::Household, when: all(&L61), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L201), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education-hiv"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L66), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("temporary-care"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ16 k2 a; Đ18"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: refer("in-need-of-protection"), gives: Some(Gives { coefficient: None, quantity: Some(100000), unit: Unit::Dong, per: Per::Day, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("treatment-and-transport"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ16 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: refer("in-need-of-protection"), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ16 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: all(&L203), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("facility-entry"), kind: BenefitKind::FacilityEntry, cite: Cow::Borrowed("Đ21 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: any(&L207), gives: None, level_of: None, only_one: Some(Cow::Borrowed("facility-entry")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("facility-entry-hiv"), kind: BenefitKind::FacilityEntry, cite: Cow::Borrowed("Đ21 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: refer("child-hiv"), gives: None, level_of: None, only_one: Some(Cow::Borrowed("facility-entry")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("facility-entry-protection"), kind: BenefitKind::FacilityEntry, cite: Cow::Borrowed("Đ21 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: refer("in-need-of-protection"), gives: None, level_of: None, only_one: Some(Cow::Borrowed("facility-entry")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-under-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L67), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(500)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-from-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L154), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(400)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("personal-things"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k2"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("medicine-and-rehabilitation"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k4"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("utilities"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k5"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1500)), quantity: None, unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("medical-cost"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance-in-facility"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ22 k6"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Person, when: is(Fact::InFacility, 0b10), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("equipment"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k8"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: None, quantity: Some(15000000), unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-in-facility"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ22 k7"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Facility, when: all(&L71), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L216: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("care-support-stop"), cite: Cow::Borrowed("Đ9 k3"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("food-in-facility"), cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("study-in-facility"), cite: Cow::Borrowed("Đ23"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("community-to-facility"), cite: Cow::Borrowed("Đ18"), from: None, until: None, evidence: None, summary: None },
];

static L217: [Cow<'static, str>; 2] = [
    Cow::Borrowed("funeral"),
    Cow::Borrowed("emergency"),
];

static L218: [Cow<'static, str>; 1] = [
    Cow::Borrowed("one-off-in-transition"),
];

static L219: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("one-off-in-transition"), cite: Some(Cow::Borrowed("Đ2 k2")), from: None, until: None, every_result: false, summary: None },
];

static L220: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("one-off"), cite: Cow::Borrowed("Đ1 k1; Đ2 k2"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 1), evidence: Some(Evidence::Inferred), summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&L217), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&L218) },
];

static L221: [Procedure; 1] = [
    Procedure { id: Cow::Borrowed("applies-to"), cite: Cow::Borrowed("Đ2 k2"), from: None, until: None, evidence: None, summary: None },
];

static L222: [Cow<'static, str>; 1] = [
    Cow::Borrowed("list-of-2026"),
];

static L223: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("list-of-2026"), cite: Some(Cow::Borrowed("Đ3")), from: None, until: None, every_result: false, summary: None },
];

static L224: [Term; 1] = [
    Term { id: Cow::Borrowed("in-need-of-protection"), cite: Cow::Borrowed("Đ3"), evidence: Some(Evidence::Inferred), summary: None, when: is(Fact::Protection, 0b11110) },
];

static L225: [BenefitRow; 1] = [
    BenefitRow { id: Cow::Borrowed("temporary-care"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ3"), from: None, until: None, evidence: None, summary: None, about: About::Person, payee: Payee::Carer, when: refer("in-need-of-protection"), gives: Some(Gives { coefficient: None, quantity: Some(60000), unit: Unit::Dong, per: Per::Day, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L222) },
];

static L226: [Procedure; 1] = [
    Procedure { id: Cow::Borrowed("care-support-stop"), cite: Cow::Borrowed("Đ2 k2"), from: None, until: None, evidence: None, summary: None },
];

static L227: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L228: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L229: [Cow<'static, str>; 2] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L230: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ1")), from: None, until: None, every_result: false, summary: None },
];

static L231: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L227), keeps: None, instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L228) },
];

static L232: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L233: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L227), keeps: Some(Cow::Borrowed("nd-13-2010/standard")), instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
];

static L234: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L235: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L236: [CoefficientRow; 16] = [
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

static L237: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L238: [Condition; 1] = [
    refer("nd-20-2021/child-without-support"),
];

static L239: [Condition; 1] = [
    refer("nd-20-2021/former-child-in-study"),
];

static L240: [Condition; 1] = [
    refer("nd-20-2021/child-hiv"),
];

static L241: [Condition; 1] = [
    refer("nd-20-2021/single-parent"),
];

static L242: [Condition; 1] = [
    refer("nd-20-2021/elderly-alone"),
];

static L243: [Condition; 1] = [
    refer("nd-20-2021/elderly-remote"),
];

static L244: [Condition; 1] = [
    refer("nd-20-2021/elderly-80"),
];

static L245: [Condition; 1] = [
    refer("nd-20-2021/elderly-taken-in"),
];

static L246: [Condition; 1] = [
    refer("nd-20-2021/disability"),
];

static L247: [Condition; 1] = [
    refer("nd-20-2021/child-remote"),
];

static L248: [Condition; 1] = [
    refer("nd-20-2021/person-hiv"),
];

static L249: [Condition; 12] = [
    is(Fact::SocialAllowance, 0b1),
    not(&L238),
    not(&L239),
    not(&L240),
    not(&L241),
    not(&L242),
    not(&L243),
    not(&L244),
    not(&L245),
    not(&L246),
    not(&L247),
    not(&L248),
];

static L250: [Condition; 4] = [
    age(Some(75), None, None),
    is(Fact::LocalHousehold, 0b11),
    open("lives-in-can-gio"),
    refer("no-national-allowance"),
];

static L251: [Condition; 2] = [
    is(Fact::Supporter, 0b1),
    is(Fact::MaritalStatus, 0b1),
];

static L252: [Condition; 4] = [
    age(Some(60), None, None),
    any(&L251),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L253: [Condition; 4] = [
    is(Fact::LocalHousehold, 0b11),
    is(Fact::SocialInsurance, 0b1),
    open("accident"),
    refer("no-national-allowance"),
];

static L254: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    open("guardian-dead"),
    refer("no-national-allowance"),
];

static L255: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L256: [Condition; 2] = [
    is(Fact::Father, 0b10000),
    is(Fact::Mother, 0b10000),
];

static L257: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    any(&L256),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L258: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::LocalHousehold, 0b1),
    open("parent-on-allowance"),
    refer("no-national-allowance"),
];

static L259: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("partial"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L260: [OpenNorm; 4] = [
    OpenNorm { id: Cow::Borrowed("lives-in-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("accident"), cite: Cow::Borrowed("Đ1 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), summary: None },
];

static L261: [Term; 2] = [
    Term { id: Cow::Borrowed("no-national-allowance"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, when: all(&L249) },
    Term { id: Cow::Borrowed("one-parent-dead"), cite: Cow::Borrowed("Đ1 k3"), evidence: None, summary: None, when: parents(0b10, 0b111101) },
];

static L262: [Group; 7] = [
    Group { id: Cow::Borrowed("city-elderly-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L250), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-elderly-alone"), cite: Cow::Borrowed("Đ1 k1 b"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L252), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-accident"), cite: Cow::Borrowed("Đ1 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L253), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L254), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-half-orphan"), cite: Cow::Borrowed("Đ1 k3 b"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L255), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-detained"), cite: Cow::Borrowed("Đ1 k3 c"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L257), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), from: None, until: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L258), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L263: [CoefficientRow; 8] = [
    CoefficientRow { group: Cow::Borrowed("city-elderly-can-gio"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(125), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-elderly-alone"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-accident"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k2"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-guardian-dead"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-guardian-dead"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-half-orphan"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k3 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(125), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-parent-detained"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k3 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-parent-on-allowance"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k3 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

pub static INSTRUMENTS: &[Instrument] = &[
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L0), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-41-2024"), short: Cow::Borrowed("Luật BHXH 2024"), number: Cow::Borrowed("41/2024/QH15"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L3), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&L4), benefit: Cow::Borrowed(&L5), procedure: Cow::Borrowed(&L6), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L9), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L10), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-06-2011"), short: Cow::Borrowed("NĐ 06/2011"), number: Cow::Borrowed("06/2011/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2011, 3, 1), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L11), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L12), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-13-2010"), short: Cow::Borrowed("NĐ 13/2010"), number: Cow::Borrowed("13/2010/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 4, 13), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L13), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L73), open_norm: Cow::Borrowed(&L74), term: Cow::Borrowed(&L75), group: Cow::Borrowed(&L76), coefficient: Cow::Borrowed(&L77), standard_level: Cow::Borrowed(&L78), choice: Cow::Borrowed(&L79), benefit: Cow::Borrowed(&L80), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&L81), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-147-2025"), short: Cow::Borrowed("NĐ 147/2025"), number: Cow::Borrowed("147/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L82), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L83), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-176-2025"), short: Cow::Borrowed("NĐ 176/2025"), number: Cow::Borrowed("176/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 30), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L95), note: None, caveat: Cow::Borrowed(&L96), open_norm: Cow::Borrowed(&L97), term: Cow::Borrowed(&L98), group: Cow::Borrowed(&L99), coefficient: Cow::Borrowed(&L100), standard_level: Cow::Borrowed(&L101), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&L102), procedure: Cow::Borrowed(&L103), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L155), open_norm: Cow::Borrowed(&L156), term: Cow::Borrowed(&L157), group: Cow::Borrowed(&L158), coefficient: Cow::Borrowed(&L159), standard_level: Cow::Borrowed(&L160), choice: Cow::Borrowed(&L161), benefit: Cow::Borrowed(&L162), procedure: Cow::Borrowed(&L163), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L172), note: None, caveat: Cow::Borrowed(&L173), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L174), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L175), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&L176), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L208), open_norm: Cow::Borrowed(&L209), term: Cow::Borrowed(&L210), group: Cow::Borrowed(&L211), coefficient: Cow::Borrowed(&L212), standard_level: Cow::Borrowed(&L213), choice: Cow::Borrowed(&L214), benefit: Cow::Borrowed(&L215), procedure: Cow::Borrowed(&L216), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L219), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L220), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L221), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("tt-02-2021"), short: Cow::Borrowed("TT 02/2021"), number: Cow::Borrowed("02/2021/TT-BLĐTBXH"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&L82), note: None, caveat: Cow::Borrowed(&L223), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L224), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&L225), procedure: Cow::Borrowed(&L226), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-06-2016"), short: Cow::Borrowed("TTLT 06/2016"), number: Cow::Borrowed("06/2016/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2016, 5, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::Inferred, place: None, implements: Cow::Borrowed(&L229), note: None, caveat: Cow::Borrowed(&L230), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L231), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L232), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L233), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), implements: Cow::Borrowed(&L234), note: None, caveat: Cow::Borrowed(&L235), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L236), standard_level: Cow::Borrowed(&L237), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nq-35-2023-ho-chi-minh"), short: Cow::Borrowed("NQ 35/2023/NQ-HĐND TP.HCM"), number: Cow::Borrowed("35/2023/NQ-HĐND"), title: None, issued: NaiveDate::from_ymd_opt(2023, 12, 8), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1) }, evidence: Evidence::SecondHand, place: Some(Cow::Borrowed("79")), implements: Cow::Borrowed(&L82), note: None, caveat: Cow::Borrowed(&L259), open_norm: Cow::Borrowed(&L260), term: Cow::Borrowed(&L261), group: Cow::Borrowed(&L262), coefficient: Cow::Borrowed(&L263), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
