//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::law::condition::Condition;
use crate::law::instrument::{
    Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, Procedure, StandardLevel, Term,
};
use crate::law::procedure::{
    Act, Actor, Benefit, Channel, DayOfYear, Finished, Paper, Pending, Recurring, Route, Rule, Step,
};
use super::shorthand::{age, all, any, child_age, children, is, not, open, parents, refer};
use crate::law::timing::{Suspension, Timing, TimingEvent, TimingMonth};
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

static L10: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("lower-age"), cite: Cow::Borrowed("Đ21 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("level"), cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("health-insurance"), cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("before-pension-age"), cite: Cow::Borrowed("Đ23"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L11: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::InFacility, 0b1),
];

static L12: [Condition; 3] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
];

static L13: [Term; 3] = [
    Term { id: Cow::Borrowed("extremely-severe"), cite: Cow::Borrowed("Đ44 k1 a"), evidence: None, summary: None, past: false, when: all(&L11) },
    Term { id: Cow::Borrowed("severe"), cite: Cow::Borrowed("Đ44 k1 b"), evidence: None, summary: None, past: false, when: is(Fact::Disability, 0b100) },
    Term { id: Cow::Borrowed("excluded"), cite: Cow::Borrowed("Đ51 k1"), evidence: None, summary: None, past: false, when: any(&L12) },
];

static L14: [Term; 1] = [
    Term { id: Cow::Borrowed("child"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, past: false, when: age(None, Some(16), None) },
];

static L15: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-39-2009"),
];

static L16: [CoefficientRow; 1] = [
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: is(Fact::Household, 0b110), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L17: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L18: [Condition; 2] = [
    is(Fact::Abandoned, 0b10),
    is(Fact::Adopted, 0b1),
];

static L19: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("continuing-education"),
];

static L20: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L19),
];

static L21: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("until-22"),
];

static L22: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L21),
];

static L23: [Condition; 4] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L24: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("continuing-education"),
];

static L25: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L24),
];

static L26: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("until-22"),
];

static L27: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L26),
];

static L28: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer("child-in-study"),
    refer("child-not-over-22"),
];

static L29: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L28),
];

static L30: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L31: [Condition; 11] = [
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

static L32: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L31),
];

static L33: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
];

static L34: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L35: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    refer("no-monthly-income"),
];

static L36: [Condition; 1] = [
    refer("child-being-raised"),
];

static L37: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L36, 1, None),
];

static L38: [Condition; 2] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
];

static L39: [Condition; 1] = [
    refer("lone-poor-elder"),
];

static L40: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L39),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L41: [Condition; 6] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L42: [Condition; 2] = [
    refer("luat-51-2010/extremely-severe"),
    refer("luat-51-2010/severe"),
];

static L43: [Condition; 1] = [
    refer("luat-51-2010/excluded"),
];

static L44: [Condition; 2] = [
    any(&L42),
    not(&L43),
];

static L45: [Cow<'static, str>; 1] = [
    Cow::Borrowed("to-80"),
];

static L46: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b100),
];

static L47: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L48: [Cow<'static, str>; 5] = [
    Cow::Borrowed("ttlt-29-2014/1a"),
    Cow::Borrowed("ttlt-29-2014/1b"),
    Cow::Borrowed("ttlt-29-2014/1c"),
    Cow::Borrowed("ttlt-29-2014/1d"),
    Cow::Borrowed("ttlt-29-2014/1đ"),
];

static L49: [Cow<'static, str>; 1] = [
    Cow::Borrowed("file-of-136"),
];

static L50: [Cow<'static, str>; 2] = [
    Cow::Borrowed("file-of-136"),
    Cow::Borrowed("steps-after-2018"),
];

static L51: [Cow<'static, str>; 1] = [
    Cow::Borrowed("elderly-80"),
];

static L52: [Caveat; 2] = [
    Caveat { id: Cow::Borrowed("file-of-136"), cite: Some(Cow::Borrowed("Đ7")), from: None, until: None, every_result: false, summary: None },
    Caveat { id: Cow::Borrowed("steps-after-2018"), cite: Some(Cow::Borrowed("Đ8")), from: NaiveDate::from_ymd_opt(2018, 10, 8), until: None, every_result: false, summary: None },
];

static L53: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
];

static L54: [Term; 18] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L18) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L20) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L22) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k3"), evidence: None, summary: None, past: false, when: all(&L23) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L25) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L27) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L29) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, past: false, when: all(&L30) },
];

static L55: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L32), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, own_level: false, when: all(&L33), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L34), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L35), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L37), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L38), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L40), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L41), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L44), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L56: [CoefficientRow; 13] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L36, 2, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L36, 1, Some(1)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, overlaps: Cow::Borrowed(&L45), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("poor-2015"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&L46), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L57: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L58: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L47) },
];

static L59: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("decision"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2018, 10, 8), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L48), papers: Cow::Borrowed(&[Paper::HouseholdBook, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCouncil, working_days: Some(15), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L49) },
    Procedure { id: Cow::Borrowed("decision-since-2018"), cite: Cow::Borrowed("Đ8 k1"), from: NaiveDate::from_ymd_opt(2018, 10, 8), until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L48), papers: Cow::Borrowed(&[Paper::HouseholdBook, Paper::BirthCertificate, Paper::HivConfirmation, Paper::DisabilityCertificate]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCouncil, working_days: Some(15), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L50) },
];

static L60: [Timing; 4] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("starts-at-80"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L51), month: TimingMonth::Conditions },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L61: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L62: [Cow<'static, str>; 5] = [
    Cow::Borrowed("nd-20-2021/1a"),
    Cow::Borrowed("nd-20-2021/1b"),
    Cow::Borrowed("nd-20-2021/1c"),
    Cow::Borrowed("nd-20-2021/1d"),
    Cow::Borrowed("nd-20-2021/1đ"),
];

static L63: [Cow<'static, str>; 1] = [
    Cow::Borrowed("one-period"),
];

static L64: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-20-2021/2a"),
    Cow::Borrowed("nd-20-2021/2b"),
    Cow::Borrowed("nd-20-2021/03"),
];

static L65: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-20-2021/04"),
];

static L66: [Cow<'static, str>; 1] = [
    Cow::Borrowed("steps-of-funeral-support"),
];

static L67: [Cow<'static, str>; 1] = [
    Cow::Borrowed("files-before-2025-07"),
];

static L68: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-20-2021"),
];

static L69: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("one-period"), cite: Some(Cow::Borrowed("Đ5 k2")), from: None, until: None, every_result: false, summary: None },
];

static L70: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("files-before-2025-07"), cite: Cow::Borrowed("?"), summary: None },
    OpenNorm { id: Cow::Borrowed("steps-of-funeral-support"), cite: Cow::Borrowed("?"), summary: None },
];

static L71: [Procedure; 6] = [
    Procedure { id: Cow::Borrowed("who-decides"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L62), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(10), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L63) },
    Procedure { id: Cow::Borrowed("care-support"), cite: Cow::Borrowed("Đ5"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L64), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(10), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L63) },
    Procedure { id: Cow::Borrowed("funeral-support"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FuneralSupport]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L65), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: None, on_complaint: false }]) })), open_norms: Cow::Borrowed(&L66), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pending-files"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Pending(Pending { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport]), finished: Finished::NotSaid })), open_norms: Cow::Borrowed(&L67), caveats: Cow::Borrowed(&[]) },
];

static L72: [Timing; 3] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L73: [Condition; 2] = [
    is(Fact::InFacility, 0b1),
    open("kept-in-facility"),
];

static L74: [Condition; 2] = [
    refer("luat-41-2024/from-75"),
    refer("luat-41-2024/poor-from-70"),
];

static L75: [Condition; 2] = [
    refer("luat-41-2024/without-pension"),
    refer("low-pension"),
];

static L76: [Condition; 3] = [
    any(&L74),
    any(&L75),
    refer("not-kept-in-facility"),
];

static L77: [Condition; 2] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
];

static L78: [Condition; 2] = [
    any(&L77),
    refer("low-pension"),
];

static L79: [Cow<'static, str>; 1] = [
    Cow::Borrowed("full-or-difference"),
];

static L80: [Cow<'static, str>; 1] = [
    Cow::Borrowed("social-pension"),
];

static L81: [Cow<'static, str>; 1] = [
    Cow::Borrowed("01"),
];

static L82: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-335-2026/01"),
];

static L83: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-41-2024"),
];

static L84: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("full-or-difference"), cite: Some(Cow::Borrowed("Đ2")), from: None, until: None, every_result: false, summary: None },
];

static L85: [OpenNorm; 1] = [
    OpenNorm { id: Cow::Borrowed("kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), summary: None },
];

static L86: [Term; 2] = [
    Term { id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, past: false, when: is(Fact::LowPension, 0b10) },
    Term { id: Cow::Borrowed("not-kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L73) },
];

static L87: [Group; 1] = [
    Group { id: Cow::Borrowed("social-pension"), cite: Cow::Borrowed("Đ2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: true, when: all(&L76), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L88: [CoefficientRow; 2] = [
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: refer("luat-41-2024/without-pension"), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, value: Coefficient::from_hundredths(100), when: all(&L78), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L79) },
];

static L89: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&L80), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L90: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ4"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::SocialPension]), channels: Cow::Borrowed(&[Channel::CommuneDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L81), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(10), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("start-since-2026"), cite: Cow::Borrowed("Đ4"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::SocialPension]), channels: Cow::Borrowed(&[Channel::AnyDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L82), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(7), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral"), cite: Cow::Borrowed("Đ5"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral-since-2026"), cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L91: [Timing; 1] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L80), month: TimingMonth::Decision },
];

static L92: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    any(&L31),
    refer("not-in-facility"),
];

static L93: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
    refer("not-in-facility"),
];

static L94: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("not-in-facility"),
];

static L95: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L36, 1, None),
    refer("not-in-facility"),
];

static L96: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
    refer("not-in-facility"),
];

static L97: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L39),
    refer("not-in-facility"),
];

static L98: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L39),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    refer("not-in-facility"),
];

static L99: [Condition; 7] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    refer("not-in-facility"),
];

static L100: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L43),
    refer("not-in-facility"),
];

static L101: [Condition; 1] = [
    refer("child-without-support"),
];

static L102: [Condition; 1] = [
    refer("child-hiv"),
];

static L103: [Condition; 1] = [
    refer("disability"),
];

static L104: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L101),
    not(&L102),
    not(&L103),
    refer("not-in-facility"),
];

static L105: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
    refer("not-in-facility"),
];

static L106: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L107: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    refer("luat-39-2009/elderly"),
];

static L108: [Condition; 2] = [
    any(&L107),
    is(Fact::Disability, 0b1000),
];

static L109: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L110: [Condition; 2] = [
    any(&L107),
    is(Fact::Disability, 0b100),
];

static L111: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L112: [Cow<'static, str>; 5] = [
    Cow::Borrowed("1a"),
    Cow::Borrowed("1b"),
    Cow::Borrowed("1c"),
    Cow::Borrowed("1d"),
    Cow::Borrowed("1đ"),
];

static L113: [Cow<'static, str>; 1] = [
    Cow::Borrowed("days-in-turn"),
];

static L114: [Cow<'static, str>; 3] = [
    Cow::Borrowed("2a"),
    Cow::Borrowed("2b"),
    Cow::Borrowed("03"),
];

static L115: [Cow<'static, str>; 1] = [
    Cow::Borrowed("04"),
];

static L116: [Cow<'static, str>; 4] = [
    Cow::Borrowed("5a"),
    Cow::Borrowed("5b"),
    Cow::Borrowed("04"),
    Cow::Borrowed("06"),
];

static L117: [Cow<'static, str>; 1] = [
    Cow::Borrowed("07"),
];

static L118: [Cow<'static, str>; 1] = [
    Cow::Borrowed("files-before-2021-07"),
];

static L119: [Cow<'static, str>; 3] = [
    Cow::Borrowed("disability"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
];

static L120: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("days-in-turn"), cite: Some(Cow::Borrowed("Đ8 k1")), from: None, until: None, every_result: false, summary: None },
];

static L121: [OpenNorm; 3] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("files-before-2021-07"), cite: Cow::Borrowed("Đ37 k1"), summary: None },
];

static L122: [Term; 19] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L18) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: any(&L20) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: any(&L22) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L25) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L27) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L29) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, past: false, when: all(&L30) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, past: false, when: all(&L23) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, past: false, when: is(Fact::InFacility, 0b1) },
];

static L123: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L92), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L93), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L94), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L95), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L96), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L97), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L98), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L99), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L100), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L104), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L105), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L124: [CoefficientRow; 17] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, overlaps: Cow::Borrowed(&L45), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L106), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L108), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L109), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L110), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L125: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), ended_by: Some(Cow::Borrowed("nd-76-2024")), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L126: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L111) },
];

static L127: [Procedure; 12] = [
    Procedure { id: Cow::Borrowed("decision"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2023, 1, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L112), papers: Cow::Borrowed(&[Paper::HouseholdBook]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L113) },
    Procedure { id: Cow::Borrowed("decision-since-2023"), cite: Cow::Borrowed("Đ8 k1"), from: NaiveDate::from_ymd_opt(2023, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L112), papers: Cow::Borrowed(&[Paper::ProofOfResidence]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L113) },
    Procedure { id: Cow::Borrowed("care-support"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2023, 1, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L114), papers: Cow::Borrowed(&[Paper::HouseholdBook]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L113) },
    Procedure { id: Cow::Borrowed("care-support-since-2023"), cite: Cow::Borrowed("Đ8 k1"), from: NaiveDate::from_ymd_opt(2023, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L114), papers: Cow::Borrowed(&[Paper::ProofOfResidence]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(7), on_complaint: false }, Step { act: Act::PublicPosting, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Complaint, who: Actor::CommuneCommittee, working_days: Some(10), on_complaint: true }, Step { act: Act::Forward, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Appraise, who: Actor::DistrictLabourOffice, working_days: Some(7), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L113) },
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move-within-district"), cite: Cow::Borrowed("Đ8 k3"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral-support"), cite: Cow::Borrowed("Đ11 k3"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FuneralSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L115), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(2), on_complaint: false }, Step { act: Act::Decide, who: Actor::DistrictChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("emergency-relief"), cite: Cow::Borrowed("Đ12; Đ13; Đ14; Đ15"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::EmergencyRelief]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L116), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("facility-entry"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::SecondHand), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FacilityCare]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L117), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pay-list"), cite: Cow::Borrowed("Đ34 k4"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport]), act: Act::ListPayees, who: Actor::CommuneCommittee, before: Cow::Borrowed(&[DayOfYear { day: 25, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pending-files"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Pending(Pending { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::CareSupport, Benefit::FuneralSupport, Benefit::EmergencyRelief]), finished: Finished::NotSaid })), open_norms: Cow::Borrowed(&L118), caveats: Cow::Borrowed(&[]) },
];

static L128: [Timing; 4] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("starts-with-conditions"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L119), month: TimingMonth::Conditions },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8 k2"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L129: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L130: [Condition; 2] = [
    any(&L129),
    is(Fact::Disability, 0b1000),
];

static L131: [Condition; 2] = [
    any(&L129),
    is(Fact::Disability, 0b100),
];

static L132: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L133: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L106), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L130), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L109), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L131), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L134: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L135: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L136: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    refer("child-in-study"),
];

static L137: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L136),
];

static L138: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L139: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    any(&L31),
];

static L140: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
];

static L141: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L142: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L36, 1, None),
];

static L143: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L144: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L101),
    not(&L102),
    not(&L103),
];

static L145: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
];

static L146: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L147: [Cow<'static, str>; 1] = [
    Cow::Borrowed("02"),
];

static L148: [Cow<'static, str>; 1] = [
    Cow::Borrowed("03"),
];

static L149: [Cow<'static, str>; 2] = [
    Cow::Borrowed("05"),
    Cow::Borrowed("06"),
];

static L150: [Cow<'static, str>; 1] = [
    Cow::Borrowed("conditions-of-pending-files"),
];

static L151: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
];

static L152: [OpenNorm; 1] = [
    OpenNorm { id: Cow::Borrowed("conditions-of-pending-files"), cite: Cow::Borrowed("Đ33"), summary: None },
];

static L153: [Term; 15] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L18) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: all(&L134) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: all(&L135) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L137) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, past: false, when: all(&L138) },
];

static L154: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L139), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L140), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L141), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L142), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L143), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L41), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L44), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L144), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L145), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L155: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L106), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L108), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L109), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L110), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L156: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ31 k1; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&L80), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L157: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L146) },
];

static L158: [Procedure; 12] = [
    Procedure { id: Cow::Borrowed("decision"), cite: Cow::Borrowed("Đ7 k1; Đ8 k1; Đ8 k2"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance]), channels: Cow::Borrowed(&[Channel::AnyDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L81), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(7), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("care-support"), cite: Cow::Borrowed("Đ7 k2; Đ8 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::CareSupport]), channels: Cow::Borrowed(&[Channel::AnyDesk, Channel::Post, Channel::Online]), forms: Cow::Borrowed(&L147), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(7), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("move"), cite: Cow::Borrowed("Đ8 k3"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("change-and-stop"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("funeral-support"), cite: Cow::Borrowed("Đ11 k3"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FuneralSupport]), channels: Cow::Borrowed(&[Channel::CommuneDesk, Channel::Online]), forms: Cow::Borrowed(&L148), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Decide, who: Actor::CommuneChair, working_days: Some(3), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("emergency-relief"), cite: Cow::Borrowed("Đ12 k3 c; Đ13"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::EmergencyRelief]), channels: Cow::Borrowed(&[]), forms: Cow::Borrowed(&L148), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: None, on_complaint: false }, Step { act: Act::Decide, who: Actor::CommuneCommittee, working_days: None, on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("emergency-care"), cite: Cow::Borrowed("Đ18"), from: None, until: None, evidence: None, summary: None, rule: None, open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("facility-entry"), cite: Cow::Borrowed("Đ24"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Route(Route { benefits: Cow::Borrowed(&[Benefit::FacilityCare]), channels: Cow::Borrowed(&[Channel::CommuneDesk]), forms: Cow::Borrowed(&L115), papers: Cow::Borrowed(&[]), steps: Cow::Borrowed(&[Step { act: Act::Review, who: Actor::CommuneCommittee, working_days: Some(3), on_complaint: false }, Step { act: Act::Decide, who: Actor::Facility, working_days: Some(2), on_complaint: false }]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pay-list"), cite: Cow::Borrowed("Đ28"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ListPayees, who: Actor::CommuneCommittee, before: Cow::Borrowed(&[DayOfYear { day: 25, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("payer-report"), cite: Cow::Borrowed("Đ28"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport]), act: Act::ReportPayments, who: Actor::Payer, before: Cow::Borrowed(&[DayOfYear { day: 20, month: None }]), forms: Cow::Borrowed(&[]) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("province-report"), cite: Cow::Borrowed("Đ30 k5"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Recurring(Recurring { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport, Benefit::EmergencyRelief]), act: Act::ReportResults, who: Actor::ProvinceCommittee, before: Cow::Borrowed(&[DayOfYear { day: 15, month: Some(6) }, DayOfYear { day: 15, month: Some(12) }]), forms: Cow::Borrowed(&L149) })), open_norms: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    Procedure { id: Cow::Borrowed("pending-files"), cite: Cow::Borrowed("Đ33"), from: None, until: None, evidence: None, summary: None, rule: Some(Rule::Pending(Pending { benefits: Cow::Borrowed(&[Benefit::MonthlyAllowance, Benefit::SocialPension, Benefit::CareSupport, Benefit::FuneralSupport]), finished: Finished::ByEarlierProcedure })), open_norms: Cow::Borrowed(&L150), caveats: Cow::Borrowed(&[]) },
];

static L159: [Timing; 3] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L160: [Suspension; 2] = [
    Suspension { id: Cow::Borrowed("not-collected"), cite: Cow::Borrowed("Đ9 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::NotCollected, after_months: Some(3), stops_after_months: None, back_pay: true },
    Suspension { id: Cow::Borrowed("review-refused"), cite: Cow::Borrowed("Đ9 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::ReviewRefused, after_months: None, stops_after_months: Some(3), back_pay: true },
];

static L161: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L162: [Suspension; 3] = [
    Suspension { id: Cow::Borrowed("not-collected"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::NotCollected, after_months: Some(3), stops_after_months: None, back_pay: false },
    Suspension { id: Cow::Borrowed("review-refused"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::ReviewRefused, after_months: None, stops_after_months: Some(3), back_pay: false },
    Suspension { id: Cow::Borrowed("detained"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::Detained, after_months: Some(1), stops_after_months: None, back_pay: false },
];

static L163: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L164: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L165: [Cow<'static, str>; 2] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L166: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ1")), from: None, until: None, every_result: false, summary: None },
];

static L167: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L163), keeps: None, instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L164) },
];

static L168: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L169: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L163), keeps: Some(Cow::Borrowed("nd-13-2010/standard")), instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
];

static L170: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L171: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L172: [CoefficientRow; 16] = [
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

static L173: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L174: [Condition; 1] = [
    refer("nd-20-2021/child-without-support"),
];

static L175: [Condition; 1] = [
    refer("nd-20-2021/former-child-in-study"),
];

static L176: [Condition; 1] = [
    refer("nd-20-2021/child-hiv"),
];

static L177: [Condition; 1] = [
    refer("nd-20-2021/single-parent"),
];

static L178: [Condition; 1] = [
    refer("nd-20-2021/elderly-alone"),
];

static L179: [Condition; 1] = [
    refer("nd-20-2021/elderly-remote"),
];

static L180: [Condition; 1] = [
    refer("nd-20-2021/elderly-80"),
];

static L181: [Condition; 1] = [
    refer("nd-20-2021/elderly-taken-in"),
];

static L182: [Condition; 1] = [
    refer("nd-20-2021/disability"),
];

static L183: [Condition; 1] = [
    refer("nd-20-2021/child-remote"),
];

static L184: [Condition; 1] = [
    refer("nd-20-2021/person-hiv"),
];

static L185: [Condition; 12] = [
    is(Fact::SocialAllowance, 0b1),
    not(&L174),
    not(&L175),
    not(&L176),
    not(&L177),
    not(&L178),
    not(&L179),
    not(&L180),
    not(&L181),
    not(&L182),
    not(&L183),
    not(&L184),
];

static L186: [Condition; 4] = [
    age(Some(75), None, None),
    is(Fact::LocalHousehold, 0b11),
    open("lives-in-can-gio"),
    refer("no-national-allowance"),
];

static L187: [Condition; 2] = [
    is(Fact::Supporter, 0b1),
    is(Fact::MaritalStatus, 0b1),
];

static L188: [Condition; 4] = [
    age(Some(60), None, None),
    any(&L187),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L189: [Condition; 4] = [
    is(Fact::LocalHousehold, 0b11),
    is(Fact::SocialInsurance, 0b1),
    open("accident"),
    refer("no-national-allowance"),
];

static L190: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    open("guardian-dead"),
    refer("no-national-allowance"),
];

static L191: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L192: [Condition; 2] = [
    is(Fact::Father, 0b10000),
    is(Fact::Mother, 0b10000),
];

static L193: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    any(&L192),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L194: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::LocalHousehold, 0b1),
    open("parent-on-allowance"),
    refer("no-national-allowance"),
];

static L195: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("partial"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L196: [OpenNorm; 4] = [
    OpenNorm { id: Cow::Borrowed("lives-in-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("accident"), cite: Cow::Borrowed("Đ1 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), summary: None },
];

static L197: [Term; 2] = [
    Term { id: Cow::Borrowed("no-national-allowance"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, past: false, when: all(&L185) },
    Term { id: Cow::Borrowed("one-parent-dead"), cite: Cow::Borrowed("Đ1 k3"), evidence: None, summary: None, past: false, when: parents(0b10, 0b111101) },
];

static L198: [Group; 7] = [
    Group { id: Cow::Borrowed("city-elderly-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L186), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-elderly-alone"), cite: Cow::Borrowed("Đ1 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L188), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-accident"), cite: Cow::Borrowed("Đ1 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L189), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L190), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-half-orphan"), cite: Cow::Borrowed("Đ1 k3 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L191), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-detained"), cite: Cow::Borrowed("Đ1 k3 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L193), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L194), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L199: [CoefficientRow; 8] = [
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
    Instrument { id: Cow::Borrowed("bo-luat-dan-su-2005"), short: Cow::Borrowed("BLDS 2005"), number: Cow::Borrowed("33/2005/QH11"), title: None, issued: NaiveDate::from_ymd_opt(2005, 6, 14), in_force: Period { from: NaiveDate::from_ymd_opt(2006, 1, 1), until: NaiveDate::from_ymd_opt(2017, 1, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L0), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("bo-luat-dan-su-2015"), short: Cow::Borrowed("BLDS 2015"), number: Cow::Borrowed("91/2015/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2015, 11, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2017, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L1), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("bo-luat-lao-dong-2012"), short: Cow::Borrowed("BLLĐ 2012"), number: Cow::Borrowed("10/2012/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2012, 6, 18), in_force: Period { from: NaiveDate::from_ymd_opt(2013, 5, 1), until: NaiveDate::from_ymd_opt(2021, 1, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L2), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("bo-luat-lao-dong-2019"), short: Cow::Borrowed("BLLĐ 2019"), number: Cow::Borrowed("45/2019/QH14"), title: None, issued: NaiveDate::from_ymd_opt(2019, 11, 20), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L3), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L4), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L5), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-41-2024"), short: Cow::Borrowed("Luật BHXH 2024"), number: Cow::Borrowed("41/2024/QH15"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L8), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&L9), procedure: Cow::Borrowed(&L10), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L13), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L14), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-06-2011"), short: Cow::Borrowed("NĐ 06/2011"), number: Cow::Borrowed("06/2011/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2011, 3, 1), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, ended_by: Some(Cow::Borrowed("nd-136-2013")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L15), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L16), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-13-2010"), short: Cow::Borrowed("NĐ 13/2010"), number: Cow::Borrowed("13/2010/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 4, 13), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, ended_by: Some(Cow::Borrowed("nd-136-2013")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L17), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L52), open_norm: Cow::Borrowed(&L53), term: Cow::Borrowed(&L54), group: Cow::Borrowed(&L55), coefficient: Cow::Borrowed(&L56), standard_level: Cow::Borrowed(&L57), choice: Cow::Borrowed(&L58), procedure: Cow::Borrowed(&L59), timing: Cow::Borrowed(&L60), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&L61), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-147-2025"), short: Cow::Borrowed("NĐ 147/2025"), number: Cow::Borrowed("147/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L68), note: None, caveat: Cow::Borrowed(&L69), open_norm: Cow::Borrowed(&L70), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L71), timing: Cow::Borrowed(&L72), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-176-2025"), short: Cow::Borrowed("NĐ 176/2025"), number: Cow::Borrowed("176/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 30), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L83), note: None, caveat: Cow::Borrowed(&L84), open_norm: Cow::Borrowed(&L85), term: Cow::Borrowed(&L86), group: Cow::Borrowed(&L87), coefficient: Cow::Borrowed(&L88), standard_level: Cow::Borrowed(&L89), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L90), timing: Cow::Borrowed(&L91), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L120), open_norm: Cow::Borrowed(&L121), term: Cow::Borrowed(&L122), group: Cow::Borrowed(&L123), coefficient: Cow::Borrowed(&L124), standard_level: Cow::Borrowed(&L125), choice: Cow::Borrowed(&L126), procedure: Cow::Borrowed(&L127), timing: Cow::Borrowed(&L128), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L132), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L133), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L151), open_norm: Cow::Borrowed(&L152), term: Cow::Borrowed(&L153), group: Cow::Borrowed(&L154), coefficient: Cow::Borrowed(&L155), standard_level: Cow::Borrowed(&L156), choice: Cow::Borrowed(&L157), procedure: Cow::Borrowed(&L158), timing: Cow::Borrowed(&L159), suspension: Cow::Borrowed(&L160), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L161), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("tt-02-2021"), short: Cow::Borrowed("TT 02/2021"), number: Cow::Borrowed("02/2021/TT-BLĐTBXH"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2021, 8, 8), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&L68), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&L162), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-06-2016"), short: Cow::Borrowed("TTLT 06/2016"), number: Cow::Borrowed("06/2016/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2016, 5, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::Inferred, place: None, implements: Cow::Borrowed(&L165), note: None, caveat: Cow::Borrowed(&L166), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L167), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L168), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L169), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: None, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), implements: Cow::Borrowed(&L170), note: None, caveat: Cow::Borrowed(&L171), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L172), standard_level: Cow::Borrowed(&L173), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nq-35-2023-ho-chi-minh"), short: Cow::Borrowed("NQ 35/2023/NQ-HĐND TP.HCM"), number: Cow::Borrowed("35/2023/NQ-HĐND"), title: None, issued: NaiveDate::from_ymd_opt(2023, 12, 8), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: Some(Cow::Borrowed("79")), implements: Cow::Borrowed(&L68), note: None, caveat: Cow::Borrowed(&L195), open_norm: Cow::Borrowed(&L196), term: Cow::Borrowed(&L197), group: Cow::Borrowed(&L198), coefficient: Cow::Borrowed(&L199), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
