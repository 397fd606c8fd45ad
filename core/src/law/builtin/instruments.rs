//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::law::benefit::{About, BenefitKind, BenefitRow, Bound, Gives, Payee, PeopleCount, Per, Unit};
use crate::law::condition::Condition;
use crate::law::instrument::{
    Basis, Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, Procedure, StandardLevel, Term,
};
use crate::law::procedure::{
    Act, Actor, Benefit, Channel, DayOfYear, Finished, Paper, Pending, Recurring, Route, Rule, Step,
};
use super::shorthand::{age, all, any, child_age, children, is, not, open, parents, refer};
use crate::law::timing::{Suspension, Timing, TimingCaveat, TimingDoubt, TimingEvent, TimingMonth};
use crate::date::Period;
use crate::history::SuspensionGround;
use crate::money::{Coefficient, Dong};
use crate::situation::Fact;

static L0: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("first-day"), cite: Cow::Borrowed("Đ152"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("last-day"), cite: Cow::Borrowed("Đ153 k1; Đ153 k5"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L1: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("first-day"), cite: Cow::Borrowed("Đ147 k2; Đ147 k3"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("last-day"), cite: Cow::Borrowed("Đ148 k1; Đ148 k5"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L2: [Procedure; 1] = [
    Procedure { id: Cow::Borrowed("public-holidays"), cite: Cow::Borrowed("Đ115 k1; Đ115 k3"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L3: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("culture-day"), cite: Some(Cow::Borrowed("Đ112 k1")), from: NaiveDate::from_ymd_opt(2026, 1, 1), until: None, every_result: false, summary: None },
];

static L4: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("public-holidays"), cite: Cow::Borrowed("Đ112 k1; Đ112 k3"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("in-lieu"), cite: Cow::Borrowed("Đ111 k3"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Counting), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L5: [Term; 1] = [
    Term { id: Cow::Borrowed("elderly"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, past: false, when: age(Some(60), None, None) },
];

static L6: [Condition; 2] = [
    age(Some(70), Some(75), None),
    is(Fact::Household, 0b11),
];

static L7: [Condition; 2] = [
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L8: [Term; 3] = [
    Term { id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ21 k1 a"), evidence: None, summary: None, past: false, when: age(Some(75), None, None) },
    Term { id: Cow::Borrowed("poor-from-70"), cite: Cow::Borrowed("Đ21 k2"), evidence: None, summary: None, past: false, when: all(&L6) },
    Term { id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ21 k1 b"), evidence: None, summary: None, past: false, when: all(&L7) },
];

static L9: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ22 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: None, with: Cow::Borrowed(&[]) },
];

static L10: [BenefitRow; 1] = [
    BenefitRow { id: Cow::Borrowed("health-insurance-card"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: is(Fact::Draws, 0b10000), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L11: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("lower-age"), cite: Cow::Borrowed("Đ21 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("level"), cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("health-insurance"), cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("before-pension-age"), cite: Cow::Borrowed("Đ23"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L12: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::InFacility, 0b1),
];

static L13: [Condition; 3] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
];

static L14: [Term; 3] = [
    Term { id: Cow::Borrowed("extremely-severe"), cite: Cow::Borrowed("Đ44 k1 a"), evidence: None, summary: None, past: false, when: all(&L12) },
    Term { id: Cow::Borrowed("severe"), cite: Cow::Borrowed("Đ44 k1 b"), evidence: None, summary: None, past: false, when: is(Fact::Disability, 0b100) },
    Term { id: Cow::Borrowed("excluded"), cite: Cow::Borrowed("Đ51 k1"), evidence: None, summary: None, past: false, when: any(&L13) },
];

static L15: [Term; 1] = [
    Term { id: Cow::Borrowed("child"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, past: false, when: age(None, Some(16), None) },
];

static L16: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-39-2009"),
];

static L17: [CoefficientRow; 1] = [
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: is(Fact::Household, 0b110), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L18: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L19: [Condition; 2] = [
    is(Fact::Abandoned, 0b10),
    is(Fact::Adopted, 0b1),
];

static L20: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("continuing-education"),
];

static L21: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L20),
];

static L22: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("until-22"),
];

static L23: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L22),
];

static L24: [Condition; 4] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L25: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("continuing-education"),
];

static L26: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L25),
];

static L27: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("until-22"),
];

static L28: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L27),
];

static L29: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer("child-in-study"),
    refer("child-not-over-22"),
];

static L30: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L29),
];

static L31: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L32: [Condition; 2] = [
    is(Fact::Cause, 0b11000000),
    open("serious-accident"),
];

static L33: [Condition; 2] = [
    is(Fact::Cause, 0b100011000),
    all(&L32),
];

static L34: [Condition; 2] = [
    is(Fact::Household, 0b11),
    is(Fact::Hardship, 0b10),
];

static L35: [Condition; 11] = [
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

static L36: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L35),
];

static L37: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
];

static L38: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L39: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    refer("no-monthly-income"),
];

static L40: [Condition; 1] = [
    refer("child-being-raised"),
];

static L41: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L40, 1, None),
];

static L42: [Condition; 2] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
];

static L43: [Condition; 1] = [
    refer("lone-poor-elder"),
];

static L44: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L43),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L45: [Condition; 6] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L46: [Condition; 2] = [
    refer("luat-51-2010/extremely-severe"),
    refer("luat-51-2010/severe"),
];

static L47: [Condition; 1] = [
    refer("luat-51-2010/excluded"),
];

static L48: [Condition; 2] = [
    any(&L46),
    not(&L47),
];

static L49: [Cow<'static, str>; 1] = [
    Cow::Borrowed("to-80"),
];

static L50: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b100),
];

static L51: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L52: [Condition; 3] = [
    refer("child-without-support"),
    age(None, Some(4), None),
    is(Fact::TakenIn, 0b10),
];

static L53: [Cow<'static, str>; 1] = [
    Cow::Borrowed("carer-conditions-unseen"),
];

static L54: [Condition; 3] = [
    refer("child-without-support"),
    age(Some(4), Some(16), None),
    is(Fact::TakenIn, 0b10),
];

static L55: [Condition; 3] = [
    refer("former-child-in-study"),
    is(Fact::TakenIn, 0b10),
    open("carer-of-student"),
];

static L56: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b100),
];

static L57: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::SingleParentChild, 0b10),
];

static L58: [Condition; 4] = [
    is(Fact::SurvivorPension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
    is(Fact::SocialAllowance, 0b10),
];

static L59: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    age(Some(80), None, None),
    any(&L58),
];

static L60: [Condition; 2] = [
    is(Fact::ShortOfFood, 0b10),
    is(Fact::Cause, 0b1),
];

static L61: [Condition; 2] = [
    is(Fact::ShortOfFood, 0b10),
    refer("want"),
];

static L62: [Condition; 2] = [
    is(Fact::Harm, 0b10),
    refer("grave-cause"),
];

static L63: [Condition; 3] = [
    is(Fact::Harm, 0b1100),
    refer("grave-cause"),
    is(Fact::NoFamily, 0b1),
];

static L64: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    refer("grave-cause"),
    is(Fact::NoFamily, 0b10),
];

static L65: [Cow<'static, str>; 1] = [
    Cow::Borrowed("cost-bound-unseen"),
];

static L66: [Condition; 3] = [
    refer("household-to-help"),
    is(Fact::Cause, 0b100011000),
    is(Fact::House, 0b100),
];

static L67: [Condition; 3] = [
    refer("household-to-help"),
    is(Fact::Cause, 0b100011000),
    is(Fact::House, 0b10),
];

static L68: [Condition; 1] = [
    is(Fact::Study, 0b1),
];

static L69: [Condition; 7] = [
    refer("child-without-support"),
    refer("former-child-in-study"),
    refer("single-parent"),
    refer("elderly-alone"),
    refer("elderly-80"),
    refer("elderly-taken-in"),
    refer("disability"),
];

static L70: [Condition; 2] = [
    not(&L68),
    any(&L69),
];

static L71: [Condition; 2] = [
    refer("child-hiv"),
    refer("person-hiv"),
];

static L72: [Condition; 2] = [
    not(&L68),
    any(&L71),
];

static L73: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    age(None, Some(4), None),
];

static L74: [Cow<'static, str>; 1] = [
    Cow::Borrowed("allowance-beside"),
];

static L75: [Condition; 2] = [
    age(Some(4), Some(16), None),
    age(Some(60), None, None),
];

static L76: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    any(&L75),
];

static L77: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    age(Some(16), Some(60), None),
];

static L78: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::InFacility, 0b10),
];

static L79: [Cow<'static, str>; 1] = [
    Cow::Borrowed("facility-funeral-unseen"),
];

static L80: [Cow<'static, str>; 5] = [
    Cow::Borrowed("ttlt-29-2014/1a"),
    Cow::Borrowed("ttlt-29-2014/1b"),
    Cow::Borrowed("ttlt-29-2014/1c"),
    Cow::Borrowed("ttlt-29-2014/1d"),
    Cow::Borrowed("ttlt-29-2014/1đ"),
];

static L81: [Cow<'static, str>; 1] = [
    Cow::Borrowed("file-of-136"),
];

static L82: [Cow<'static, str>; 2] = [
    Cow::Borrowed("file-of-136"),
    Cow::Borrowed("steps-after-2018"),
];

static L83: [Cow<'static, str>; 1] = [
    Cow::Borrowed("elderly-80"),
];

static L84: [Caveat; 7] = [
    Caveat { id: Cow::Borrowed("granted-again"), cite: Some(Cow::Borrowed("Đ8 k1 đ")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("file-of-136"), cite: Some(Cow::Borrowed("Đ7")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("steps-after-2018"), cite: Some(Cow::Borrowed("Đ8")), from: NaiveDate::from_ymd_opt(2018, 10, 8), until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("carer-conditions-unseen"), cite: Some(Cow::Borrowed("Đ20")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("cost-bound-unseen"), cite: Some(Cow::Borrowed("Đ14 k2")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("facility-funeral-unseen"), cite: Some(Cow::Borrowed("Đ26")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("allowance-beside"), cite: None, from: None, until: None, every_result: false, summary: None },
];

static L85: [OpenNorm; 4] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("carer-of-student"), cite: Cow::Borrowed("Đ20 k1 b"), summary: None },
    OpenNorm { id: Cow::Borrowed("serious-accident"), cite: Cow::Borrowed("Đ13"), summary: None },
];

static L86: [Term; 21] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L19) },
    Term { id: Cow::Borrowed("both-dead"), cite: Cow::Borrowed("Đ5 k1 b"), evidence: None, summary: None, past: false, when: parents(0b10, 0b10) },
    Term { id: Cow::Borrowed("dead-and-missing"), cite: Cow::Borrowed("Đ5 k1 c"), evidence: None, summary: None, past: false, when: parents(0b10, 0b100) },
    Term { id: Cow::Borrowed("dead-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 d"), evidence: None, summary: None, past: false, when: parents(0b10, 0b1000) },
    Term { id: Cow::Borrowed("dead-and-detained"), cite: Cow::Borrowed("Đ5 k1 đ"), evidence: None, summary: None, past: false, when: parents(0b10, 0b10000) },
    Term { id: Cow::Borrowed("both-missing"), cite: Cow::Borrowed("Đ5 k1 e"), evidence: None, summary: None, past: false, when: parents(0b100, 0b100) },
    Term { id: Cow::Borrowed("both-in-facility"), cite: Cow::Borrowed("Đ5 k1 g"), evidence: None, summary: None, past: false, when: parents(0b1000, 0b1000) },
    Term { id: Cow::Borrowed("both-detained"), cite: Cow::Borrowed("Đ5 k1 h"), evidence: None, summary: None, past: false, when: parents(0b10000, 0b10000) },
    Term { id: Cow::Borrowed("missing-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 i"), evidence: None, summary: None, past: false, when: parents(0b100, 0b1000) },
    Term { id: Cow::Borrowed("missing-and-detained"), cite: Cow::Borrowed("Đ5 k1 k"), evidence: None, summary: None, past: false, when: parents(0b100, 0b10000) },
    Term { id: Cow::Borrowed("in-facility-and-detained"), cite: Cow::Borrowed("Đ5 k1 l"), evidence: None, summary: None, past: false, when: parents(0b1000, 0b10000) },
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L21) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L23) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k3"), evidence: None, summary: None, past: false, when: all(&L24) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L26) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L28) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L30) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, past: false, when: all(&L31) },
    Term { id: Cow::Borrowed("want"), cite: Cow::Borrowed("Đ12"), evidence: None, summary: None, past: false, when: is(Fact::Cause, 0b1110) },
    Term { id: Cow::Borrowed("grave-cause"), cite: Cow::Borrowed("Đ13"), evidence: None, summary: None, past: false, when: any(&L33) },
    Term { id: Cow::Borrowed("household-to-help"), cite: Cow::Borrowed("Đ15"), evidence: None, summary: None, past: false, when: any(&L34) },
];

static L87: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L36), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, own_level: false, when: all(&L37), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L38), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L39), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L41), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L42), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L44), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L45), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L48), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L88: [CoefficientRow; 13] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L40, 2, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L40, 1, Some(1)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, overlaps: Cow::Borrowed(&L49), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("poor-2015"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&L50), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L89: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L90: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L51) },
];

static L91: [BenefitRow; 24] = [
    BenefitRow { id: Cow::Borrowed("care-of-child-under-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 a"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L52), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L53) },
    BenefitRow { id: Cow::Borrowed("care-of-child-from-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L54), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L53) },
    BenefitRow { id: Cow::Borrowed("care-of-student"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L55), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L53) },
    BenefitRow { id: Cow::Borrowed("care-of-elder"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: refer("elderly-taken-in"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L53) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L56), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-single-parent-child"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L57), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-80"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 c"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L59), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice-at-tet"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L60), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(1) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L61), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("badly-injured"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ13"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L62), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L63), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral-without-family"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L64), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L65) },
    BenefitRow { id: Cow::Borrowed("house-rebuilt"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L66), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-moved"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: is(Fact::House, 0b1000), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-repaired"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15 k3"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L67), gives: Some(Gives { coefficient: None, quantity: Some(15000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("livelihood"), kind: BenefitKind::Livelihood, cite: Cow::Borrowed("Đ17"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: is(Fact::EarnerLost, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("temporary-care"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ16"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: is(Fact::Protection, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ9"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: is(Fact::Draws, 0b1100), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L70), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education-hiv"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L72), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-under-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L73), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(500)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L74) },
    BenefitRow { id: Cow::Borrowed("kept-child-or-elder"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L76), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(400)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L74) },
    BenefitRow { id: Cow::Borrowed("kept-adult"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L77), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(300)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L74) },
    BenefitRow { id: Cow::Borrowed("funeral-in-facility"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ26"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L78), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L79) },
];

static L92: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("decision"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2018, 10, 8), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L80), papers: Cow::Borrowed(&[Paper::HouseholdBook, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCouncil, working_days: Some(15), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L81) },
    Procedure { id: Cow::Borrowed("decision-since-2018"), cite: Cow::Borrowed("Đ8 k1"), from: NaiveDate::from_ymd_opt(2018, 10, 8), until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L80), papers: Cow::Borrowed(&[Paper::HouseholdBook, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCouncil, working_days: Some(15), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L82) },
];

static L93: [Timing; 4] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("starts-at-80"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L83), month: TimingMonth::Conditions, caveats: Cow::Borrowed(&[TimingCaveat { id: Cow::Borrowed("granted-again"), of: TimingDoubt::Anew }]) },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next, caveats: Cow::Borrowed(&[]) },
];

static L94: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L95: [Cow<'static, str>; 5] = [
    Cow::Borrowed("nd-20-2021/1a"),
    Cow::Borrowed("nd-20-2021/1b"),
    Cow::Borrowed("nd-20-2021/1c"),
    Cow::Borrowed("nd-20-2021/1d"),
    Cow::Borrowed("nd-20-2021/1đ"),
];

static L96: [Cow<'static, str>; 2] = [
    Cow::Borrowed("one-period"),
    Cow::Borrowed("months-uncertain"),
];

static L97: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-20-2021/2a"),
    Cow::Borrowed("nd-20-2021/2b"),
    Cow::Borrowed("nd-20-2021/03"),
];

static L98: [Cow<'static, str>; 1] = [
    Cow::Borrowed("one-period"),
];

static L99: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-20-2021/04"),
];

static L100: [Cow<'static, str>; 1] = [
    Cow::Borrowed("steps-of-funeral-support"),
];

static L101: [Cow<'static, str>; 1] = [
    Cow::Borrowed("files-before-2025-07"),
];

static L102: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-20-2021"),
];

static L103: [Caveat; 2] = [
    Caveat { id: Cow::Borrowed("one-period"), cite: Some(Cow::Borrowed("Đ5 k2")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("months-uncertain"), cite: Some(Cow::Borrowed("Đ5 k2")), from: None, until: None, every_result: false, summary: None },
];

static L104: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("files-before-2025-07"), cite: Cow::Borrowed("?"), summary: None },
    OpenNorm { id: Cow::Borrowed("steps-of-funeral-support"), cite: Cow::Borrowed("?"), summary: None },
];

static L105: [Procedure; 6] = [
    Procedure { id: Cow::Borrowed("who-decides"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L95), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(10), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L96) },
    Procedure { id: Cow::Borrowed("care-support"), cite: Cow::Borrowed("Đ5"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L97), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(10), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L98) },
    Procedure { id: Cow::Borrowed("funeral-support"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FuneralSupport]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L99), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: None, on_complaint: false }]) })), open_norms: Cow::Borrowed(&L100), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pending-files"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Pending(Pending { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport]), finished: Finished::NotSaid })), open_norms: Cow::Borrowed(&L101), caveats: Cow::Borrowed(&[]) },
];

static L106: [Timing; 3] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Next, caveats: Cow::Borrowed(&[TimingCaveat { id: Cow::Borrowed("months-uncertain"), of: TimingDoubt::Counted }]) },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next, caveats: Cow::Borrowed(&[TimingCaveat { id: Cow::Borrowed("months-uncertain"), of: TimingDoubt::Counted }]) },
];

static L107: [Condition; 2] = [
    is(Fact::InFacility, 0b1),
    open("kept-in-facility"),
];

static L108: [Condition; 2] = [
    refer("luat-41-2024/from-75"),
    refer("luat-41-2024/poor-from-70"),
];

static L109: [Condition; 2] = [
    refer("luat-41-2024/without-pension"),
    refer("low-pension"),
];

static L110: [Condition; 3] = [
    any(&L108),
    any(&L109),
    refer("not-kept-in-facility"),
];

static L111: [Cow<'static, str>; 1] = [
    Cow::Borrowed("province-may-add"),
];

static L112: [Condition; 2] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
];

static L113: [Condition; 2] = [
    any(&L112),
    refer("low-pension"),
];

static L114: [Cow<'static, str>; 2] = [
    Cow::Borrowed("full-or-difference"),
    Cow::Borrowed("province-may-add"),
];

static L115: [Cow<'static, str>; 1] = [
    Cow::Borrowed("social-pension"),
];

static L116: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10000),
];

static L117: [Cow<'static, str>; 1] = [
    Cow::Borrowed("funeral-in-transition"),
];

static L118: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10),
    refer("social-pension"),
];

static L119: [Cow<'static, str>; 1] = [
    Cow::Borrowed("01"),
];

static L120: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-335-2026/01"),
];

static L121: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-41-2024"),
];

static L122: [Caveat; 5] = [
    Caveat { id: Cow::Borrowed("full-or-difference"), cite: Some(Cow::Borrowed("Đ2")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("province-may-add"), cite: Some(Cow::Borrowed("Đ3")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("own-request"), cite: Some(Cow::Borrowed("Đ4")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("held-back-alike"), cite: Some(Cow::Borrowed("Đ4")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("funeral-in-transition"), cite: Some(Cow::Borrowed("Đ5")), from: None, until: None, every_result: false, summary: None },
];

static L123: [OpenNorm; 1] = [
    OpenNorm { id: Cow::Borrowed("kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), summary: None },
];

static L124: [Term; 2] = [
    Term { id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, past: false, when: is(Fact::LowPension, 0b10) },
    Term { id: Cow::Borrowed("not-kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L107) },
];

static L125: [Group; 1] = [
    Group { id: Cow::Borrowed("social-pension"), cite: Cow::Borrowed("Đ2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: true, when: all(&L110), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L126: [CoefficientRow; 2] = [
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: refer("luat-41-2024/without-pension"), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L111) },
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, value: Coefficient::from_hundredths(100), when: all(&L113), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L114) },
];

static L127: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&L115), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L128: [BenefitRow; 4] = [
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L116), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient-in-transition"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L116), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L117) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient-since-2026"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L116), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-applicant"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L118), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: Some(Cow::Borrowed("social-pension")), only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L129: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ4"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::SocialPension]), channels: Cow::Borrowed(&[Channel::CommuneDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L119), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(10), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("start-since-2026"), cite: Cow::Borrowed("Đ4"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::SocialPension]), channels: Cow::Borrowed(&[Channel::AnyDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L120), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(7), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral"), cite: Cow::Borrowed("Đ5"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral-since-2026"), cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L130: [Timing; 1] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L115), month: TimingMonth::Decision, caveats: Cow::Borrowed(&[TimingCaveat { id: Cow::Borrowed("own-request"), of: TimingDoubt::AnotherGroup }, TimingCaveat { id: Cow::Borrowed("held-back-alike"), of: TimingDoubt::HeldBack }]) },
];

static L131: [Condition; 5] = [
    is(Fact::CarerCapable, 0b10),
    is(Fact::CarerWilling, 0b10),
    is(Fact::CarerStableHome, 0b10),
    is(Fact::CarerAble, 0b10),
    is(Fact::CarerSpouseFit, 0b10),
];

static L132: [Condition; 2] = [
    is(Fact::CarerSpouseFit, 0b10),
    open("spouse-of-relative"),
];

static L133: [Condition; 3] = [
    is(Fact::CarerKin, 0b10),
    is(Fact::CarerWilling, 0b10),
    any(&L132),
];

static L134: [Condition; 4] = [
    is(Fact::CarerCapable, 0b10),
    is(Fact::CarerStableHome, 0b10),
    is(Fact::CarerAble, 0b10),
    is(Fact::CarerSpouseFit, 0b10),
];

static L135: [Condition; 1] = [
    refer("child-under-36-months"),
];

static L136: [Condition; 2] = [
    is(Fact::Pregnant, 0b10),
    children(&L135, 1, None),
];

static L137: [Condition; 2] = [
    refer("disability"),
    any(&L136),
];

static L138: [Condition; 2] = [
    is(Fact::Cause, 0b100000),
    open("other-want"),
];

static L139: [Condition; 2] = [
    is(Fact::Cause, 0b100011110),
    all(&L138),
];

static L140: [Condition; 2] = [
    is(Fact::Cause, 0b10000000),
    open("serious-accident"),
];

static L141: [Condition; 2] = [
    is(Fact::Cause, 0b1000000),
    all(&L140),
];

static L142: [Condition; 2] = [
    is(Fact::Cause, 0b100011000),
    refer("serious-accident-cause"),
];

static L143: [Condition; 2] = [
    is(Fact::Cause, 0b100111000),
    refer("serious-accident-cause"),
];

static L144: [Condition; 2] = [
    is(Fact::Harm, 0b10),
    is(Fact::Treated, 0b10),
];

static L145: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    any(&L35),
    refer("not-in-facility"),
];

static L146: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
    refer("not-in-facility"),
];

static L147: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("not-in-facility"),
];

static L148: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L40, 1, None),
    refer("not-in-facility"),
];

static L149: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
    refer("not-in-facility"),
];

static L150: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L43),
    refer("not-in-facility"),
];

static L151: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L43),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    refer("not-in-facility"),
];

static L152: [Condition; 7] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    refer("not-in-facility"),
];

static L153: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L47),
    refer("not-in-facility"),
];

static L154: [Condition; 1] = [
    refer("child-without-support"),
];

static L155: [Condition; 1] = [
    refer("child-hiv"),
];

static L156: [Condition; 1] = [
    refer("disability"),
];

static L157: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L154),
    not(&L155),
    not(&L156),
    refer("not-in-facility"),
];

static L158: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
    refer("not-in-facility"),
];

static L159: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L160: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    refer("luat-39-2009/elderly"),
];

static L161: [Condition; 2] = [
    any(&L160),
    is(Fact::Disability, 0b1000),
];

static L162: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L163: [Condition; 2] = [
    any(&L160),
    is(Fact::Disability, 0b100),
];

static L164: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L165: [Condition; 2] = [
    refer("full-carer"),
    refer("relative-as-carer"),
];

static L166: [Condition; 4] = [
    refer("child-without-support"),
    age(None, Some(4), None),
    is(Fact::TakenIn, 0b10),
    any(&L165),
];

static L167: [Condition; 4] = [
    refer("child-without-support"),
    age(Some(4), Some(16), None),
    is(Fact::TakenIn, 0b10),
    any(&L165),
];

static L168: [Condition; 2] = [
    refer("elderly-taken-in"),
    refer("carer-of-adult"),
];

static L169: [Condition; 2] = [
    all(&L136),
    children(&L135, 2, None),
];

static L170: [Condition; 2] = [
    refer("disability"),
    any(&L169),
];

static L171: [Condition; 1] = [
    refer("disabled-parent"),
];

static L172: [Condition; 2] = [
    not(&L171),
    open("household-and-parent"),
];

static L173: [Condition; 2] = [
    is(Fact::TakenIn, 0b1),
    open("household-and-taken-in"),
];

static L174: [Condition; 4] = [
    is(Fact::Disability, 0b1000),
    is(Fact::CaredFor, 0b10),
    any(&L172),
    any(&L173),
];

static L175: [Condition; 1] = [
    refer("elderly-taken-in"),
];

static L176: [Condition; 2] = [
    not(&L175),
    open("two-grounds"),
];

static L177: [Condition; 5] = [
    is(Fact::Disability, 0b1000),
    age(Some(16), None, None),
    is(Fact::TakenIn, 0b10),
    refer("carer-of-adult"),
    any(&L176),
];

static L178: [Condition; 2] = [
    refer("relative-as-carer"),
    open("carer-of-disabled-child"),
];

static L179: [Condition; 2] = [
    refer("carer-of-adult"),
    all(&L178),
];

static L180: [Condition; 2] = [
    not(&L154),
    open("two-grounds"),
];

static L181: [Condition; 5] = [
    is(Fact::Disability, 0b1000),
    refer("luat-tre-em-2016/child"),
    is(Fact::TakenIn, 0b10),
    any(&L179),
    any(&L180),
];

static L182: [Condition; 2] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b1100),
];

static L183: [Condition; 2] = [
    refer("badly-injured"),
    refer("grave-cause"),
];

static L184: [Condition; 3] = [
    is(Fact::Harm, 0b1100),
    refer("cause-of-death"),
    is(Fact::NoFamily, 0b1),
];

static L185: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    refer("cause-of-death"),
    is(Fact::NoFamily, 0b10),
];

static L186: [Condition; 1] = [
    is(Fact::Study, 0b11),
];

static L187: [Condition; 9] = [
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

static L188: [Condition; 2] = [
    not(&L186),
    any(&L187),
];

static L189: [Condition; 2] = [
    not(&L186),
    any(&L71),
];

static L190: [Condition; 2] = [
    is(Fact::InFacility, 0b10),
    age(Some(4), None, None),
];

static L191: [Cow<'static, str>; 5] = [
    Cow::Borrowed("1a"),
    Cow::Borrowed("1b"),
    Cow::Borrowed("1c"),
    Cow::Borrowed("1d"),
    Cow::Borrowed("1đ"),
];

static L192: [Cow<'static, str>; 1] = [
    Cow::Borrowed("days-in-turn"),
];

static L193: [Cow<'static, str>; 3] = [
    Cow::Borrowed("2a"),
    Cow::Borrowed("2b"),
    Cow::Borrowed("03"),
];

static L194: [Cow<'static, str>; 1] = [
    Cow::Borrowed("04"),
];

static L195: [Cow<'static, str>; 4] = [
    Cow::Borrowed("5a"),
    Cow::Borrowed("5b"),
    Cow::Borrowed("04"),
    Cow::Borrowed("06"),
];

static L196: [Cow<'static, str>; 1] = [
    Cow::Borrowed("07"),
];

static L197: [Cow<'static, str>; 1] = [
    Cow::Borrowed("entry-days-in-turn"),
];

static L198: [Cow<'static, str>; 1] = [
    Cow::Borrowed("files-before-2021-07"),
];

static L199: [Cow<'static, str>; 3] = [
    Cow::Borrowed("disability"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
];

static L200: [Caveat; 4] = [
    Caveat { id: Cow::Borrowed("before-the-decree"), cite: Some(Cow::Borrowed("Đ8 k1 đ")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("granted-again"), cite: Some(Cow::Borrowed("Đ8 k1 đ")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("days-in-turn"), cite: Some(Cow::Borrowed("Đ8 k1")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("entry-days-in-turn"), cite: Some(Cow::Borrowed("Đ28 k1")), from: None, until: None, every_result: false, summary: None },
];

static L201: [OpenNorm; 10] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("files-before-2021-07"), cite: Cow::Borrowed("Đ37 k1"), summary: None },
    OpenNorm { id: Cow::Borrowed("spouse-of-relative"), cite: Cow::Borrowed("Đ22 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("carer-of-disabled-child"), cite: Cow::Borrowed("Đ22 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("two-grounds"), cite: Cow::Borrowed("Đ20"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-parent"), cite: Cow::Borrowed("Đ20 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-taken-in"), cite: Cow::Borrowed("Đ20 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("serious-accident"), cite: Cow::Borrowed("Đ2 k5"), summary: None },
    OpenNorm { id: Cow::Borrowed("other-want"), cite: Cow::Borrowed("Đ12 k1"), summary: None },
];

static L202: [Term; 30] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L19) },
    Term { id: Cow::Borrowed("both-dead"), cite: Cow::Borrowed("Đ5 k1 b"), evidence: None, summary: None, past: false, when: parents(0b10, 0b10) },
    Term { id: Cow::Borrowed("dead-and-missing"), cite: Cow::Borrowed("Đ5 k1 c"), evidence: None, summary: None, past: false, when: parents(0b10, 0b100) },
    Term { id: Cow::Borrowed("dead-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 d"), evidence: None, summary: None, past: false, when: parents(0b10, 0b1000) },
    Term { id: Cow::Borrowed("dead-and-detained"), cite: Cow::Borrowed("Đ5 k1 đ"), evidence: None, summary: None, past: false, when: parents(0b10, 0b10000) },
    Term { id: Cow::Borrowed("both-missing"), cite: Cow::Borrowed("Đ5 k1 e"), evidence: None, summary: None, past: false, when: parents(0b100, 0b100) },
    Term { id: Cow::Borrowed("both-in-facility"), cite: Cow::Borrowed("Đ5 k1 g"), evidence: None, summary: None, past: false, when: parents(0b1000, 0b1000) },
    Term { id: Cow::Borrowed("both-detained"), cite: Cow::Borrowed("Đ5 k1 h"), evidence: None, summary: None, past: false, when: parents(0b10000, 0b10000) },
    Term { id: Cow::Borrowed("missing-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 i"), evidence: None, summary: None, past: false, when: parents(0b100, 0b1000) },
    Term { id: Cow::Borrowed("missing-and-detained"), cite: Cow::Borrowed("Đ5 k1 k"), evidence: None, summary: None, past: false, when: parents(0b100, 0b10000) },
    Term { id: Cow::Borrowed("in-facility-and-detained"), cite: Cow::Borrowed("Đ5 k1 l"), evidence: None, summary: None, past: false, when: parents(0b1000, 0b10000) },
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: any(&L21) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: any(&L23) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L26) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L28) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L30) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, past: false, when: all(&L31) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, past: false, when: all(&L24) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, past: false, when: is(Fact::InFacility, 0b1) },
    Term { id: Cow::Borrowed("full-carer"), cite: Cow::Borrowed("Đ22 k1"), evidence: None, summary: None, past: false, when: all(&L131) },
    Term { id: Cow::Borrowed("relative-as-carer"), cite: Cow::Borrowed("Đ22 k2"), evidence: None, summary: None, past: false, when: all(&L133) },
    Term { id: Cow::Borrowed("carer-of-adult"), cite: Cow::Borrowed("Đ23 k1"), evidence: None, summary: None, past: false, when: all(&L134) },
    Term { id: Cow::Borrowed("child-under-36-months"), cite: Cow::Borrowed("Đ20 k2 a"), evidence: None, summary: None, past: false, when: child_age(None, Some(3), None) },
    Term { id: Cow::Borrowed("disabled-parent"), cite: Cow::Borrowed("Đ20 k2 a"), evidence: None, summary: None, past: false, when: all(&L137) },
    Term { id: Cow::Borrowed("want"), cite: Cow::Borrowed("Đ12 k1"), evidence: None, summary: None, past: false, when: any(&L139) },
    Term { id: Cow::Borrowed("serious-accident-cause"), cite: Cow::Borrowed("Đ2 k5"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L141) },
    Term { id: Cow::Borrowed("grave-cause"), cite: Cow::Borrowed("Đ13 k1"), evidence: None, summary: None, past: false, when: any(&L142) },
    Term { id: Cow::Borrowed("cause-of-death"), cite: Cow::Borrowed("Đ14 k1"), evidence: None, summary: None, past: false, when: any(&L143) },
    Term { id: Cow::Borrowed("badly-injured"), cite: Cow::Borrowed("Đ2 k2"), evidence: None, summary: None, past: false, when: all(&L144) },
    Term { id: Cow::Borrowed("household-to-help"), cite: Cow::Borrowed("Đ15"), evidence: None, summary: None, past: false, when: any(&L34) },
];

static L203: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L145), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L146), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L147), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L148), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L149), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L150), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L151), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L152), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L153), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L157), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L158), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L204: [CoefficientRow; 17] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, overlaps: Cow::Borrowed(&L49), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L159), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L161), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L162), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L163), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L205: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), ended_by: Some(Cow::Borrowed("nd-76-2024")), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L206: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L164) },
];

static L207: [BenefitRow; 27] = [
    BenefitRow { id: Cow::Borrowed("care-of-child-under-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L166), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-child-from-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L167), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-elder"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k1 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L168), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-one"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("disabled-parent"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-more"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L170), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("household-of-disabled"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 c"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L174), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(100)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-adult-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 d"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L177), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-child-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ20 k2 d"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L181), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L182), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-single-parent-child"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 b; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L57), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-80"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 c; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L59), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice-at-tet"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L60), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(1) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L61), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("badly-injured-aid"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ13 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L183), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L184), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral-without-family"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ14 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L185), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-rebuilt"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L66), gives: Some(Gives { coefficient: None, quantity: Some(40000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-moved"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: is(Fact::House, 0b1000), gives: Some(Gives { coefficient: None, quantity: Some(30000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-repaired"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ15"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L67), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("livelihood"), kind: BenefitKind::Livelihood, cite: Cow::Borrowed("Đ17"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: is(Fact::EarnerLost, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ9"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: is(Fact::Draws, 0b1100), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L188), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education-hiv"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L189), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-under-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ25 k1 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L73), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(500)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-from-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ25 k1 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L190), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(400)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance-in-facility"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ25 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: is(Fact::InFacility, 0b10), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-in-facility"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ25 k3"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L78), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L208: [Procedure; 18] = [
    Procedure { id: Cow::Borrowed("decision"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2023, 1, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L191), papers: Cow::Borrowed(&[Paper::HouseholdBook, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L192) },
    Procedure { id: Cow::Borrowed("decision-since-2023"), cite: Cow::Borrowed("Đ8 k1"), from: NaiveDate::from_ymd_opt(2023, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L191), papers: Cow::Borrowed(&[Paper::ProofOfResidence, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L192) },
    Procedure { id: Cow::Borrowed("care-support"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2023, 1, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L193), papers: Cow::Borrowed(&[Paper::HouseholdBook, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L192) },
    Procedure { id: Cow::Borrowed("care-support-since-2023"), cite: Cow::Borrowed("Đ8 k1"), from: NaiveDate::from_ymd_opt(2023, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L193), papers: Cow::Borrowed(&[Paper::ProofOfResidence, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L192) },
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move-within-district"), cite: Cow::Borrowed("Đ8 k3"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral-support"), cite: Cow::Borrowed("Đ11 k3; Đ11 k4"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FuneralSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L194), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("emergency-relief"), cite: Cow::Borrowed("Đ12; Đ13; Đ14; Đ15"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::EmergencyRelief]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L195), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("temporary-care"), cite: Cow::Borrowed("Đ21 k2; Đ21 k3"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("facility-entry"), cite: Cow::Borrowed("Đ27; Đ28 k1"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FacilityCare]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L196), papers: Cow::Borrowed(&[Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L197) },
    Procedure { id: Cow::Borrowed("facility-entry-since-2025"), cite: Cow::Borrowed("Đ27"), from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FacilityCare]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L196), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pay-list"), cite: Cow::Borrowed("Đ34 k4"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ListPayees, who: Actor::DistrictLabourOffice, before: Cow::Borrowed(&[DayOfYear { day: 25, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pay-list-since-2025"), cite: Cow::Borrowed("Đ34 k4"), from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ListPayees, who: Actor::CommuneCommittee, before: Cow::Borrowed(&[DayOfYear { day: 25, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("payer-report"), cite: Cow::Borrowed("Đ34 k5"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ReportPayments, who: Actor::Payer, before: Cow::Borrowed(&[DayOfYear { day: 20, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pending-files"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Pending(Pending { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport, Benefit::EmergencyRelief]), finished: Finished::NotSaid })), open_norms: Cow::Borrowed(&L198), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("study-in-facility"), cite: Cow::Borrowed("Đ26 k2"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("leaving-facility"), cite: Cow::Borrowed("Đ26 k5"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L209: [Timing; 4] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("starts-with-conditions"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L199), month: TimingMonth::Conditions, caveats: Cow::Borrowed(&[TimingCaveat { id: Cow::Borrowed("granted-again"), of: TimingDoubt::Anew }, TimingCaveat { id: Cow::Borrowed("before-the-decree"), of: TimingDoubt::BeforeInForce }]) },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8 k2"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next, caveats: Cow::Borrowed(&[]) },
];

static L210: [Condition; 2] = [
    refer("nd-136-2013/disability"),
    any(&L136),
];

static L211: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L212: [Condition; 2] = [
    any(&L211),
    is(Fact::Disability, 0b1000),
];

static L213: [Condition; 2] = [
    any(&L211),
    is(Fact::Disability, 0b100),
];

static L214: [Condition; 3] = [
    refer("nd-136-2013/disability"),
    is(Fact::Pregnant, 0b10),
    children(&L135, 1, None),
];

static L215: [Condition; 2] = [
    refer("nd-136-2013/disability"),
    children(&L135, 2, None),
];

static L216: [Condition; 3] = [
    is(Fact::Disability, 0b1000),
    is(Fact::CaredFor, 0b10),
    not(&L171),
];

static L217: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::TakenIn, 0b10),
];

static L218: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L219: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("carer-conditions-unseen"), cite: Some(Cow::Borrowed("Đ17")), from: None, until: None, every_result: false, summary: None },
];

static L220: [Term; 2] = [
    Term { id: Cow::Borrowed("child-under-36-months"), cite: Cow::Borrowed("Đ17 k1"), evidence: None, summary: None, past: false, when: child_age(None, Some(3), None) },
    Term { id: Cow::Borrowed("disabled-parent"), cite: Cow::Borrowed("Đ17 k1"), evidence: None, summary: None, past: false, when: all(&L210) },
];

static L221: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L159), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L212), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L162), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L213), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L222: [BenefitRow; 6] = [
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-one"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("disabled-parent"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-expecting"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L214), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-two"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 c"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L215), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("household-of-disabled"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k3"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L216), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(100)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("one-disabled-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k4 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L217), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: None, per_couple: false, people: Some(PeopleCount { at_least: 1, at_most: Some(1) }), confidential: false, caveats: Cow::Borrowed(&L53) },
    BenefitRow { id: Cow::Borrowed("several-disabled-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k4 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L217), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(300)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Exact, months: None }), level_of: Some(Cow::Borrowed("disability")), only_one: None, per_couple: false, people: Some(PeopleCount { at_least: 2, at_most: None }), confidential: false, caveats: Cow::Borrowed(&L53) },
];

static L223: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L224: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L225: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    refer("child-in-study"),
];

static L226: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L225),
];

static L227: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L228: [Condition; 2] = [
    is(Fact::CarerKin, 0b10),
    is(Fact::CarerWilling, 0b10),
];

static L229: [Condition; 2] = [
    is(Fact::Cause, 0b100110000),
    open("other-want"),
];

static L230: [Condition; 2] = [
    is(Fact::Cause, 0b1110),
    all(&L229),
];

static L231: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    any(&L35),
];

static L232: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
];

static L233: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L234: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L40, 1, None),
];

static L235: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L236: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L154),
    not(&L155),
    not(&L156),
];

static L237: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
];

static L238: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L239: [Condition; 7] = [
    refer("child-without-support"),
    refer("former-child-in-study"),
    refer("single-parent"),
    refer("elderly-alone"),
    refer("elderly-taken-in"),
    refer("disability"),
    refer("child-remote"),
];

static L240: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10),
    any(&L239),
];

static L241: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    is(Fact::Draws, 0b10),
    any(&L71),
];

static L242: [Condition; 3] = [
    is(Fact::Harm, 0b100),
    age(Some(75), None, None),
    any(&L58),
];

static L243: [Condition; 4] = [
    is(Fact::Harm, 0b100),
    age(Some(70), Some(75), None),
    is(Fact::Household, 0b11),
    is(Fact::SurvivorPension, 0b10),
];

static L244: [Condition; 3] = [
    is(Fact::Harm, 0b10),
    is(Fact::Treated, 0b10),
    refer("grave-cause"),
];

static L245: [Condition; 3] = [
    refer("household-to-help"),
    is(Fact::Cause, 0b100011000),
    is(Fact::House, 0b1000),
];

static L246: [Condition; 2] = [
    not(&L68),
    any(&L239),
];

static L247: [Condition; 3] = [
    refer("child-without-support"),
    refer("elderly-taken-in"),
    refer("disability"),
];

static L248: [Condition; 2] = [
    is(Fact::Draws, 0b1100),
    any(&L247),
];

static L249: [Condition; 2] = [
    is(Fact::Supporter, 0b1),
    open("supporter-unable"),
];

static L250: [Condition; 4] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    any(&L249),
];

static L251: [Condition; 2] = [
    is(Fact::Disability, 0b1110),
    open("disabled-person-in-facility"),
];

static L252: [Condition; 3] = [
    refer("child-without-support"),
    all(&L250),
    all(&L251),
];

static L253: [Cow<'static, str>; 1] = [
    Cow::Borrowed("02"),
];

static L254: [Cow<'static, str>; 1] = [
    Cow::Borrowed("03"),
];

static L255: [Cow<'static, str>; 2] = [
    Cow::Borrowed("05"),
    Cow::Borrowed("06"),
];

static L256: [Cow<'static, str>; 1] = [
    Cow::Borrowed("conditions-of-pending-files"),
];

static L257: [Caveat; 3] = [
    Caveat { id: Cow::Borrowed("drawing-before"), cite: Some(Cow::Borrowed("Đ32 k3")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
    Caveat { id: Cow::Borrowed("allowance-beside"), cite: Some(Cow::Borrowed("Đ6 k2; Đ22 k1")), from: None, until: None, every_result: false, summary: None },
];

static L258: [OpenNorm; 8] = [
    OpenNorm { id: Cow::Borrowed("conditions-of-pending-files"), cite: Cow::Borrowed("Đ33"), summary: None },
    OpenNorm { id: Cow::Borrowed("carer-of-disabled-child"), cite: Cow::Borrowed("Đ19 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("two-grounds"), cite: Cow::Borrowed("Đ17"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-parent"), cite: Cow::Borrowed("Đ17 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("household-and-taken-in"), cite: Cow::Borrowed("Đ17 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("other-want"), cite: Cow::Borrowed("Đ12"), summary: None },
    OpenNorm { id: Cow::Borrowed("supporter-unable"), cite: Cow::Borrowed("Đ21 k1"), summary: None },
    OpenNorm { id: Cow::Borrowed("disabled-person-in-facility"), cite: Cow::Borrowed("Đ21 k1"), summary: None },
];

static L259: [Term; 24] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L19) },
    Term { id: Cow::Borrowed("both-dead"), cite: Cow::Borrowed("Đ5 k1 b"), evidence: None, summary: None, past: false, when: parents(0b10, 0b100010) },
    Term { id: Cow::Borrowed("dead-and-missing"), cite: Cow::Borrowed("Đ5 k1 c"), evidence: None, summary: None, past: false, when: parents(0b100010, 0b100) },
    Term { id: Cow::Borrowed("dead-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 d"), evidence: None, summary: None, past: false, when: parents(0b100010, 0b1000) },
    Term { id: Cow::Borrowed("dead-and-detained"), cite: Cow::Borrowed("Đ5 k1 đ"), evidence: None, summary: None, past: false, when: parents(0b100010, 0b10000) },
    Term { id: Cow::Borrowed("both-missing"), cite: Cow::Borrowed("Đ5 k1 e"), evidence: None, summary: None, past: false, when: parents(0b100, 0b100) },
    Term { id: Cow::Borrowed("both-in-facility"), cite: Cow::Borrowed("Đ5 k1 g"), evidence: None, summary: None, past: false, when: parents(0b1000, 0b1000) },
    Term { id: Cow::Borrowed("both-detained"), cite: Cow::Borrowed("Đ5 k1 h"), evidence: None, summary: None, past: false, when: parents(0b10000, 0b10000) },
    Term { id: Cow::Borrowed("missing-and-in-facility"), cite: Cow::Borrowed("Đ5 k1 i"), evidence: None, summary: None, past: false, when: parents(0b100, 0b1000) },
    Term { id: Cow::Borrowed("missing-and-detained"), cite: Cow::Borrowed("Đ5 k1 k"), evidence: None, summary: None, past: false, when: parents(0b100, 0b10000) },
    Term { id: Cow::Borrowed("in-facility-and-detained"), cite: Cow::Borrowed("Đ5 k1 l"), evidence: None, summary: None, past: false, when: parents(0b1000, 0b10000) },
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: all(&L223) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: all(&L224) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L226) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, past: false, when: all(&L227) },
    Term { id: Cow::Borrowed("full-carer"), cite: Cow::Borrowed("Đ19 k1"), evidence: None, summary: None, past: false, when: all(&L131) },
    Term { id: Cow::Borrowed("relative-as-carer"), cite: Cow::Borrowed("Đ19 k2"), evidence: None, summary: None, past: false, when: all(&L228) },
    Term { id: Cow::Borrowed("carer-of-adult"), cite: Cow::Borrowed("Đ20"), evidence: None, summary: None, past: false, when: all(&L134) },
    Term { id: Cow::Borrowed("child-under-36-months"), cite: Cow::Borrowed("Đ17 k2 a"), evidence: None, summary: None, past: false, when: child_age(None, Some(3), None) },
    Term { id: Cow::Borrowed("disabled-parent"), cite: Cow::Borrowed("Đ17 k2 a"), evidence: None, summary: None, past: false, when: all(&L137) },
    Term { id: Cow::Borrowed("want"), cite: Cow::Borrowed("Đ12"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L230) },
    Term { id: Cow::Borrowed("grave-cause"), cite: Cow::Borrowed("Đ12"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: is(Fact::Cause, 0b111111000) },
    Term { id: Cow::Borrowed("household-to-help"), cite: Cow::Borrowed("Đ12"), evidence: None, summary: None, past: false, when: any(&L34) },
    Term { id: Cow::Borrowed("in-need-of-protection"), cite: Cow::Borrowed("Đ15 k2"), evidence: None, summary: None, past: false, when: is(Fact::Protection, 0b11110) },
];

static L260: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L231), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L232), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L233), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L234), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L235), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L45), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L48), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L236), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L237), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L261: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L159), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L161), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L162), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L163), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L262: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ31 k1; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&L115), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L263: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L238) },
];

static L264: [BenefitRow; 39] = [
    BenefitRow { id: Cow::Borrowed("care-of-child-under-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L166), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-child-from-4"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1 b"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L167), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("care-of-elder"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L168), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-one"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("disabled-parent"), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-parent-of-more"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 a"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L170), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(200)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("disabled-parent")), per_couple: true, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("household-of-disabled"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 c"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L174), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(100)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-adult-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 d"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L177), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(150)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disabled-child-taken-in"), kind: BenefitKind::CareSupport, cite: Cow::Borrowed("Đ17 k2 d"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: all(&L181), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(250)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-recipient"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L182), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-applicant"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L240), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-applicant-hiv"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 a; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L241), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-of-single-parent-child"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 b; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L57), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-75"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 c; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L242), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-from-70"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ11 k1 d; Đ11 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L243), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice-at-tet"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L60), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(1) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("rice"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L61), gives: Some(Gives { coefficient: None, quantity: Some(15), unit: Unit::Kg, per: Per::Month, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("badly-injured"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L244), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Household, when: all(&L63), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("disaster-funeral-without-family"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Organiser, when: all(&L64), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-rebuilt"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L66), gives: Some(Gives { coefficient: None, quantity: Some(40000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-moved"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L245), gives: Some(Gives { coefficient: None, quantity: Some(30000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("house-repaired"), kind: BenefitKind::Emergency, cite: Cow::Borrowed("Đ12"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Household, payee: Payee::Household, when: all(&L67), gives: Some(Gives { coefficient: None, quantity: Some(20000000), unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L246), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("education-hiv"), kind: BenefitKind::Education, cite: Cow::Borrowed("Đ10"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L72), gives: None, level_of: None, only_one: Some(Cow::Borrowed("education")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("temporary-care"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ16 k2 a; Đ18"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: refer("in-need-of-protection"), gives: Some(Gives { coefficient: None, quantity: Some(100000), unit: Unit::Dong, per: Per::Day, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("treatment-and-transport"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ16 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("in-need-of-protection"), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ16 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: all(&L248), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("admission"), kind: BenefitKind::FacilityEntry, cite: Cow::Borrowed("Đ21 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: any(&L252), gives: None, level_of: None, only_one: Some(Cow::Borrowed("facility-entry")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("facility-entry-hiv"), kind: BenefitKind::FacilityEntry, cite: Cow::Borrowed("Đ21 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("child-hiv"), gives: None, level_of: None, only_one: Some(Cow::Borrowed("facility-entry")), per_couple: false, people: None, confidential: true, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("facility-entry-protection"), kind: BenefitKind::FacilityEntry, cite: Cow::Borrowed("Đ21 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("in-need-of-protection"), gives: None, level_of: None, only_one: Some(Cow::Borrowed("facility-entry")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("kept-under-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L73), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(500)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L74) },
    BenefitRow { id: Cow::Borrowed("kept-from-4"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L190), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(400)), quantity: None, unit: Unit::Dong, per: Per::Month, bound: Bound::Floor, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&L74) },
    BenefitRow { id: Cow::Borrowed("personal-things"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k2"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1000)), quantity: None, unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("medicine-and-rehabilitation"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k4"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(2000)), quantity: None, unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("utilities"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k5"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(1500)), quantity: None, unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("medical-cost"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("health-insurance-in-facility"), kind: BenefitKind::HealthInsurance, cite: Cow::Borrowed("Đ22 k6"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: is(Fact::InFacility, 0b10), gives: None, level_of: None, only_one: Some(Cow::Borrowed("health-insurance")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("equipment"), kind: BenefitKind::Facility, cite: Cow::Borrowed("Đ22 k8"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: is(Fact::InFacility, 0b10), gives: Some(Gives { coefficient: None, quantity: Some(15000000), unit: Unit::Dong, per: Per::Year, bound: Bound::Ceiling, months: None }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("funeral-in-facility"), kind: BenefitKind::Funeral, cite: Cow::Borrowed("Đ22 k7"), from: None, until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Facility, when: all(&L78), gives: Some(Gives { coefficient: Some(Coefficient::from_hundredths(5000)), quantity: None, unit: Unit::Dong, per: Per::Once, bound: Bound::Floor, months: None }), level_of: None, only_one: Some(Cow::Borrowed("funeral")), per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L265: [Procedure; 16] = [
    Procedure { id: Cow::Borrowed("decision"), cite: Cow::Borrowed("Đ7 k1; Đ8 k1; Đ8 k2"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::AnyDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L119), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(7), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("care-support"), cite: Cow::Borrowed("Đ7 k2; Đ8 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[Channel::AnyDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L253), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(7), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move"), cite: Cow::Borrowed("Đ8 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("change-and-stop"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral-support"), cite: Cow::Borrowed("Đ11 k3"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FuneralSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk, Channel::Online]), forms: Cow::Borrowed(&L254), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("emergency-relief"), cite: Cow::Borrowed("Đ12 k3 c; Đ13"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::EmergencyRelief]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L254), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: None, on_complaint: false }, Step { act: Act::Decide, who: Actor::CommuneCommittee, working_days: None, on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("emergency-care"), cite: Cow::Borrowed("Đ18"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("facility-entry"), cite: Cow::Borrowed("Đ24"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FacilityCare]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L194), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Decide, who: Actor::Facility, working_days: Some(2), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pay-list"), cite: Cow::Borrowed("Đ28"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ListPayees, who: Actor::CommuneCommittee, before: Cow::Borrowed(&[DayOfYear { day: 25, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("payer-report"), cite: Cow::Borrowed("Đ28"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ReportPayments, who: Actor::Payer, before: Cow::Borrowed(&[DayOfYear { day: 20, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("province-report"), cite: Cow::Borrowed("Đ30 k5"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport, Benefit::EmergencyRelief]), act: Act::ReportResults, who: Actor::ProvinceCommittee, before: Cow::Borrowed(&[DayOfYear { day: 15, month: Some(6) }, DayOfYear { day: 15, month: Some(12) }]), forms: Cow::Borrowed(&L255) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pending-files"), cite: Cow::Borrowed("Đ33"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Pending(Pending { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport]), finished: Finished::ByEarlierProcedure })), open_norms: Cow::Borrowed(&L256), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("care-support-stop"), cite: Cow::Borrowed("Đ9 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("food-in-facility"), cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("study-in-facility"), cite: Cow::Borrowed("Đ23"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("community-to-facility"), cite: Cow::Borrowed("Đ18"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L266: [Timing; 3] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same, caveats: Cow::Borrowed(&[]) },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next, caveats: Cow::Borrowed(&[TimingCaveat { id: Cow::Borrowed("drawing-before"), of: TimingDoubt::LawChanged }]) },
];

static L267: [Suspension; 2] = [
    Suspension { id: Cow::Borrowed("not-collected"), cite: Cow::Borrowed("Đ9 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::NotCollected, after_months: Some(3), stops_after_months: None, back_pay: true, care_support: true },
    Suspension { id: Cow::Borrowed("review-refused"), cite: Cow::Borrowed("Đ9 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::ReviewRefused, after_months: None, stops_after_months: Some(3), back_pay: true, care_support: true },
];

static L268: [Cow<'static, str>; 2] = [
    Cow::Borrowed("funeral"),
    Cow::Borrowed("emergency"),
];

static L269: [Cow<'static, str>; 1] = [
    Cow::Borrowed("one-off-in-transition"),
];

static L270: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("one-off-in-transition"), cite: Some(Cow::Borrowed("Đ2 k2")), from: None, until: None, every_result: false, summary: None },
];

static L271: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("one-off"), cite: Cow::Borrowed("Đ1 k1; Đ2 k2"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 1), ended_by: None, evidence: Some(Evidence::Inferred), summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&L268), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&L269) },
];

static L272: [Procedure; 1] = [
    Procedure { id: Cow::Borrowed("applies-to"), cite: Cow::Borrowed("Đ2 k2"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L273: [Cow<'static, str>; 4] = [
    Cow::Borrowed("nd-20-2021/10a"),
    Cow::Borrowed("nd-20-2021/10b"),
    Cow::Borrowed("nd-20-2021/10c"),
    Cow::Borrowed("nd-20-2021/10d"),
];

static L274: [Term; 1] = [
    Term { id: Cow::Borrowed("in-need-of-protection"), cite: Cow::Borrowed("Đ3"), evidence: None, summary: None, past: false, when: is(Fact::Protection, 0b11110) },
];

static L275: [BenefitRow; 2] = [
    BenefitRow { id: Cow::Borrowed("temporary-care"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Carer, when: refer("in-need-of-protection"), gives: Some(Gives { coefficient: None, quantity: Some(60000), unit: Unit::Dong, per: Per::Day, bound: Bound::Exact, months: Some(3) }), level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
    BenefitRow { id: Cow::Borrowed("treatment-and-transport"), kind: BenefitKind::TemporaryCare, cite: Cow::Borrowed("Đ3 k2; Đ3 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, evidence: None, summary: None, raises: Cow::Borrowed(&[]), about: About::Person, payee: Payee::Person, when: refer("in-need-of-protection"), gives: None, level_of: None, only_one: None, per_couple: false, people: None, confidential: false, caveats: Cow::Borrowed(&[]) },
];

static L276: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("care-support-stop"), cite: Cow::Borrowed("Đ2 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("commune-report"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport, Benefit::EmergencyRelief]), act: Act::ReportResults, who: Actor::CommuneCommittee, before: Cow::Borrowed(&[DayOfYear { day: 15, month: Some(6) }, DayOfYear { day: 15, month: Some(12) }]), forms: Cow::Borrowed(&L273) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L277: [Suspension; 3] = [
    Suspension { id: Cow::Borrowed("not-collected"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::NotCollected, after_months: Some(3), stops_after_months: None, back_pay: false, care_support: true },
    Suspension { id: Cow::Borrowed("review-refused"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::ReviewRefused, after_months: None, stops_after_months: Some(3), back_pay: false, care_support: true },
    Suspension { id: Cow::Borrowed("detained"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::Detained, after_months: Some(1), stops_after_months: None, back_pay: false, care_support: false },
];

static L278: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L279: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L280: [Cow<'static, str>; 2] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L281: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ1")), from: None, until: None, every_result: false, summary: None },
];

static L282: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L278), keeps: None, instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L279) },
];

static L283: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L284: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L278), keeps: Some(Cow::Borrowed("nd-13-2010/standard")), instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
];

static L285: [Cow<'static, str>; 1] = [
    Cow::Borrowed("not-poor-disputed"),
];

static L286: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L287: [Basis; 1] = [
    Basis { of: Cow::Borrowed("nd-136-2013"), cite: Cow::Borrowed("?") },
];

static L288: [Caveat; 2] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
    Caveat { id: Cow::Borrowed("not-poor-disputed"), cite: None, from: None, until: None, every_result: false, summary: None },
];

static L289: [CoefficientRow; 16] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L290: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L278), keeps: None, instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L285) },
];

static L291: [Condition; 1] = [
    refer("nd-20-2021/child-without-support"),
];

static L292: [Condition; 1] = [
    refer("nd-20-2021/former-child-in-study"),
];

static L293: [Condition; 1] = [
    refer("nd-20-2021/child-hiv"),
];

static L294: [Condition; 1] = [
    refer("nd-20-2021/single-parent"),
];

static L295: [Condition; 1] = [
    refer("nd-20-2021/elderly-alone"),
];

static L296: [Condition; 1] = [
    refer("nd-20-2021/elderly-remote"),
];

static L297: [Condition; 1] = [
    refer("nd-20-2021/elderly-80"),
];

static L298: [Condition; 1] = [
    refer("nd-20-2021/elderly-taken-in"),
];

static L299: [Condition; 1] = [
    refer("nd-20-2021/disability"),
];

static L300: [Condition; 1] = [
    refer("nd-20-2021/child-remote"),
];

static L301: [Condition; 1] = [
    refer("nd-20-2021/person-hiv"),
];

static L302: [Condition; 12] = [
    is(Fact::SocialAllowance, 0b1),
    not(&L291),
    not(&L292),
    not(&L293),
    not(&L294),
    not(&L295),
    not(&L296),
    not(&L297),
    not(&L298),
    not(&L299),
    not(&L300),
    not(&L301),
];

static L303: [Condition; 4] = [
    age(Some(75), None, None),
    is(Fact::LocalHousehold, 0b11),
    open("lives-in-can-gio"),
    refer("no-national-allowance"),
];

static L304: [Condition; 2] = [
    is(Fact::Supporter, 0b1),
    is(Fact::MaritalStatus, 0b1),
];

static L305: [Condition; 4] = [
    age(Some(60), None, None),
    any(&L304),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L306: [Condition; 4] = [
    is(Fact::LocalHousehold, 0b11),
    is(Fact::SocialInsurance, 0b1),
    open("accident"),
    refer("no-national-allowance"),
];

static L307: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    open("guardian-dead"),
    refer("no-national-allowance"),
];

static L308: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L309: [Condition; 2] = [
    is(Fact::Father, 0b10000),
    is(Fact::Mother, 0b10000),
];

static L310: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    any(&L309),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L311: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::LocalHousehold, 0b1),
    open("parent-on-allowance"),
    refer("no-national-allowance"),
];

static L312: [Basis; 1] = [
    Basis { of: Cow::Borrowed("nd-20-2021"), cite: Cow::Borrowed("?") },
];

static L313: [Caveat; 2] = [
    Caveat { id: Cow::Borrowed("partial"), cite: None, from: None, until: None, every_result: true, summary: None },
    Caveat { id: Cow::Borrowed("level-from-2014"), cite: None, from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), every_result: true, summary: None },
];

static L314: [OpenNorm; 4] = [
    OpenNorm { id: Cow::Borrowed("lives-in-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("accident"), cite: Cow::Borrowed("Đ1 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), summary: None },
];

static L315: [Term; 2] = [
    Term { id: Cow::Borrowed("no-national-allowance"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, past: false, when: all(&L302) },
    Term { id: Cow::Borrowed("one-parent-dead"), cite: Cow::Borrowed("Đ1 k3"), evidence: None, summary: None, past: false, when: parents(0b10, 0b111101) },
];

static L316: [Group; 7] = [
    Group { id: Cow::Borrowed("city-elderly-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L303), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-elderly-alone"), cite: Cow::Borrowed("Đ1 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L305), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-accident"), cite: Cow::Borrowed("Đ1 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L306), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L307), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-half-orphan"), cite: Cow::Borrowed("Đ1 k3 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L308), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-detained"), cite: Cow::Borrowed("Đ1 k3 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L310), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L311), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L317: [CoefficientRow; 8] = [
    CoefficientRow { group: Cow::Borrowed("city-elderly-can-gio"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(125), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-elderly-alone"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-accident"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-guardian-dead"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-guardian-dead"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-half-orphan"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k3 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(125), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-parent-detained"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k3 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("city-child-parent-on-allowance"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ1 k3 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

pub static INSTRUMENTS: &[Instrument] = &[
    Instrument { id: Cow::Borrowed("bo-luat-dan-su-2005"), short: Cow::Borrowed("BLDS 2005"), number: Cow::Borrowed("33/2005/QH11"), title: None, issued: NaiveDate::from_ymd_opt(2005, 6, 14), in_force: Period { from: NaiveDate::from_ymd_opt(2006, 1, 1), until: NaiveDate::from_ymd_opt(2017, 1, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L0), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("bo-luat-dan-su-2015"), short: Cow::Borrowed("BLDS 2015"), number: Cow::Borrowed("91/2015/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2015, 11, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2017, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L1), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("bo-luat-lao-dong-2012"), short: Cow::Borrowed("BLLĐ 2012"), number: Cow::Borrowed("10/2012/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2012, 6, 18), in_force: Period { from: NaiveDate::from_ymd_opt(2013, 5, 1), until: NaiveDate::from_ymd_opt(2021, 1, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L2), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("bo-luat-lao-dong-2019"), short: Cow::Borrowed("BLLĐ 2019"), number: Cow::Borrowed("45/2019/QH14"), title: None, issued: NaiveDate::from_ymd_opt(2019, 11, 20), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L3), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L4), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L5), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-41-2024"), short: Cow::Borrowed("Luật BHXH 2024"), number: Cow::Borrowed("41/2024/QH15"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L8), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&L9), benefit: Cow::Borrowed(&L10), procedure: Cow::Borrowed(&L11), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L14), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, ended_by: None, evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L15), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-06-2011"), short: Cow::Borrowed("NĐ 06/2011"), number: Cow::Borrowed("06/2011/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2011, 3, 1), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, ended_by: Some(Cow::Borrowed("nd-136-2013")), evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L16), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L17), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-13-2010"), short: Cow::Borrowed("NĐ 13/2010"), number: Cow::Borrowed("13/2010/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 4, 13), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, ended_by: Some(Cow::Borrowed("nd-136-2013")), evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L18), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L84), open_norm: Cow::Borrowed(&L85), term: Cow::Borrowed(&L86), group: Cow::Borrowed(&L87), coefficient: Cow::Borrowed(&L88), standard_level: Cow::Borrowed(&L89), choice: Cow::Borrowed(&L90), benefit: Cow::Borrowed(&L91), procedure: Cow::Borrowed(&L92), timing: Cow::Borrowed(&L93), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&L94), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-147-2025"), short: Cow::Borrowed("NĐ 147/2025"), number: Cow::Borrowed("147/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L102), note: None, caveat: Cow::Borrowed(&L103), open_norm: Cow::Borrowed(&L104), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L105), timing: Cow::Borrowed(&L106), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-176-2025"), short: Cow::Borrowed("NĐ 176/2025"), number: Cow::Borrowed("176/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 30), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L121), note: None, caveat: Cow::Borrowed(&L122), open_norm: Cow::Borrowed(&L123), term: Cow::Borrowed(&L124), group: Cow::Borrowed(&L125), coefficient: Cow::Borrowed(&L126), standard_level: Cow::Borrowed(&L127), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&L128), procedure: Cow::Borrowed(&L129), timing: Cow::Borrowed(&L130), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L200), open_norm: Cow::Borrowed(&L201), term: Cow::Borrowed(&L202), group: Cow::Borrowed(&L203), coefficient: Cow::Borrowed(&L204), standard_level: Cow::Borrowed(&L205), choice: Cow::Borrowed(&L206), benefit: Cow::Borrowed(&L207), procedure: Cow::Borrowed(&L208), timing: Cow::Borrowed(&L209), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L218), note: None, caveat: Cow::Borrowed(&L219), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L220), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L221), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&L222), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L257), open_norm: Cow::Borrowed(&L258), term: Cow::Borrowed(&L259), group: Cow::Borrowed(&L260), coefficient: Cow::Borrowed(&L261), standard_level: Cow::Borrowed(&L262), choice: Cow::Borrowed(&L263), benefit: Cow::Borrowed(&L264), procedure: Cow::Borrowed(&L265), timing: Cow::Borrowed(&L266), suspension: Cow::Borrowed(&L267), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L270), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L271), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L272), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("tt-02-2021"), short: Cow::Borrowed("TT 02/2021"), number: Cow::Borrowed("02/2021/TT-BLĐTBXH"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2021, 8, 8), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L102), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L274), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&L275), procedure: Cow::Borrowed(&L276), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&L277), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-06-2016"), short: Cow::Borrowed("TTLT 06/2016"), number: Cow::Borrowed("06/2016/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2016, 5, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::Inferred, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L280), note: None, caveat: Cow::Borrowed(&L281), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L282), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, basis: Cow::Borrowed(&[]), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L283), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L284), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: None, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), basis: Cow::Borrowed(&L287), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L286), note: None, caveat: Cow::Borrowed(&L288), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L289), standard_level: Cow::Borrowed(&L290), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nq-35-2023-ho-chi-minh"), short: Cow::Borrowed("NQ 35/2023/NQ-HĐND TP.HCM"), number: Cow::Borrowed("35/2023/NQ-HĐND"), title: None, issued: NaiveDate::from_ymd_opt(2023, 12, 8), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: Some(Cow::Borrowed("79")), basis: Cow::Borrowed(&L312), covers: Cow::Borrowed(&[]), implements: Cow::Borrowed(&L102), note: None, caveat: Cow::Borrowed(&L313), open_norm: Cow::Borrowed(&L314), term: Cow::Borrowed(&L315), group: Cow::Borrowed(&L316), coefficient: Cow::Borrowed(&L317), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), benefit: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
