//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use crate::law::condition::Condition;
use crate::law::instrument::{
    Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, Procedure, StandardLevel, Term,
};
use super::shorthand::{age, all, any, child_age, children, is, not, open, parents, refer};
use crate::law::timing::{Suspension, Timing, TimingEvent, TimingMonth};
use crate::date::Period;
use crate::history::SuspensionGround;
use crate::money::{Coefficient, Dong};
use crate::situation::Fact;

static L0: [Term; 1] = [
    Term { id: Cow::Borrowed("elderly"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, past: false, when: age(Some(60), None, None) },
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
    Term { id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ21 k1 a"), evidence: None, summary: None, past: false, when: age(Some(75), None, None) },
    Term { id: Cow::Borrowed("poor-from-70"), cite: Cow::Borrowed("Đ21 k2"), evidence: None, summary: None, past: false, when: all(&L1) },
    Term { id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ21 k1 b"), evidence: None, summary: None, past: false, when: all(&L2) },
];

static L4: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ22 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: None, with: Cow::Borrowed(&[]) },
];

static L5: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("lower-age"), cite: Cow::Borrowed("Đ21 k3"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("level"), cite: Cow::Borrowed("Đ22 k1"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("health-insurance"), cite: Cow::Borrowed("Đ22 k3"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("before-pension-age"), cite: Cow::Borrowed("Đ23"), from: None, until: None, evidence: None, summary: None },
];

static L6: [Condition; 2] = [
    is(Fact::Disability, 0b1000),
    is(Fact::InFacility, 0b1),
];

static L7: [Condition; 3] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
    is(Fact::MeritBenefit, 0b10),
];

static L8: [Term; 3] = [
    Term { id: Cow::Borrowed("extremely-severe"), cite: Cow::Borrowed("Đ44 k1 a"), evidence: None, summary: None, past: false, when: all(&L6) },
    Term { id: Cow::Borrowed("severe"), cite: Cow::Borrowed("Đ44 k1 b"), evidence: None, summary: None, past: false, when: is(Fact::Disability, 0b100) },
    Term { id: Cow::Borrowed("excluded"), cite: Cow::Borrowed("Đ51 k1"), evidence: None, summary: None, past: false, when: any(&L7) },
];

static L9: [Term; 1] = [
    Term { id: Cow::Borrowed("child"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, past: false, when: age(None, Some(16), None) },
];

static L10: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-39-2009"),
];

static L11: [CoefficientRow; 1] = [
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: is(Fact::Household, 0b110), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L12: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L13: [Condition; 2] = [
    is(Fact::Abandoned, 0b10),
    is(Fact::Adopted, 0b1),
];

static L14: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("continuing-education"),
];

static L15: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L14),
];

static L16: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("until-22"),
];

static L17: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L16),
];

static L18: [Condition; 4] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L19: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("continuing-education"),
];

static L20: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L19),
];

static L21: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("until-22"),
];

static L22: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L21),
];

static L23: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer("child-in-study"),
    refer("child-not-over-22"),
];

static L24: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L23),
];

static L25: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L26: [Condition; 11] = [
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

static L27: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L26),
];

static L28: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
];

static L29: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L30: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    refer("no-monthly-income"),
];

static L31: [Condition; 1] = [
    refer("child-being-raised"),
];

static L32: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L31, 1, None),
];

static L33: [Condition; 2] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
];

static L34: [Condition; 1] = [
    refer("lone-poor-elder"),
];

static L35: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L34),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L36: [Condition; 6] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L37: [Condition; 2] = [
    refer("luat-51-2010/extremely-severe"),
    refer("luat-51-2010/severe"),
];

static L38: [Condition; 1] = [
    refer("luat-51-2010/excluded"),
];

static L39: [Condition; 2] = [
    any(&L37),
    not(&L38),
];

static L40: [Cow<'static, str>; 1] = [
    Cow::Borrowed("to-80"),
];

static L41: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b100),
];

static L42: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L43: [Cow<'static, str>; 1] = [
    Cow::Borrowed("elderly-80"),
];

static L44: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
];

static L45: [Term; 18] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L13) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L15) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L17) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k3"), evidence: None, summary: None, past: false, when: all(&L18) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L20) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L22) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L24) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, past: false, when: all(&L25) },
];

static L46: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L27), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, own_level: false, when: all(&L28), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L29), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L30), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L32), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L33), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L35), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L36), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L39), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L47: [CoefficientRow; 13] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L31, 2, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L31, 1, Some(1)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, overlaps: Cow::Borrowed(&L40), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("poor-2015"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&L41), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L48: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L49: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L42) },
];

static L50: [Timing; 4] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("starts-at-80"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L43), month: TimingMonth::Conditions },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L51: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L52: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-20-2021"),
];

static L53: [Procedure; 2] = [
    Procedure { id: Cow::Borrowed("who-decides"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None },
];

static L54: [Timing; 3] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ5 k2 d"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L55: [Condition; 2] = [
    is(Fact::InFacility, 0b1),
    open("kept-in-facility"),
];

static L56: [Condition; 2] = [
    refer("luat-41-2024/from-75"),
    refer("luat-41-2024/poor-from-70"),
];

static L57: [Condition; 2] = [
    refer("luat-41-2024/without-pension"),
    refer("low-pension"),
];

static L58: [Condition; 3] = [
    any(&L56),
    any(&L57),
    refer("not-kept-in-facility"),
];

static L59: [Condition; 2] = [
    is(Fact::Pension, 0b10),
    is(Fact::SocialInsurance, 0b10),
];

static L60: [Condition; 2] = [
    any(&L59),
    refer("low-pension"),
];

static L61: [Cow<'static, str>; 1] = [
    Cow::Borrowed("full-or-difference"),
];

static L62: [Cow<'static, str>; 1] = [
    Cow::Borrowed("social-pension"),
];

static L63: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-41-2024"),
];

static L64: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("full-or-difference"), cite: Some(Cow::Borrowed("Đ2")), from: None, until: None, every_result: false, summary: None },
];

static L65: [OpenNorm; 1] = [
    OpenNorm { id: Cow::Borrowed("kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), summary: None },
];

static L66: [Term; 2] = [
    Term { id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ2"), evidence: None, summary: None, past: false, when: is(Fact::LowPension, 0b10) },
    Term { id: Cow::Borrowed("not-kept-in-facility"), cite: Cow::Borrowed("Đ3 k1"), evidence: Some(Evidence::Inferred), summary: None, past: false, when: any(&L55) },
];

static L67: [Group; 1] = [
    Group { id: Cow::Borrowed("social-pension"), cite: Cow::Borrowed("Đ2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: true, when: all(&L58), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L68: [CoefficientRow; 2] = [
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("without-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: refer("luat-41-2024/without-pension"), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("social-pension"), id: Cow::Borrowed("low-pension"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: None, ended_by: None, evidence: Some(Evidence::Inferred), summary: None, value: Coefficient::from_hundredths(100), when: all(&L60), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&L61) },
];

static L69: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ3 k1"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&L62), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L70: [Procedure; 4] = [
    Procedure { id: Cow::Borrowed("start"), cite: Cow::Borrowed("Đ4"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("start-since-2026"), cite: Cow::Borrowed("Đ4"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("funeral"), cite: Cow::Borrowed("Đ5"), from: None, until: NaiveDate::from_ymd_opt(2026, 10, 5), evidence: None, summary: None },
    Procedure { id: Cow::Borrowed("funeral-since-2026"), cite: Cow::Borrowed("Đ5"), from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None, evidence: None, summary: None },
];

static L71: [Timing; 1] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L62), month: TimingMonth::Decision },
];

static L72: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    any(&L26),
    refer("not-in-facility"),
];

static L73: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
    refer("not-over-22"),
    refer("not-in-facility"),
];

static L74: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("not-in-facility"),
];

static L75: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L31, 1, None),
    refer("not-in-facility"),
];

static L76: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    refer("lone-poor-elder"),
    refer("not-in-facility"),
];

static L77: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L34),
    refer("not-in-facility"),
];

static L78: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L34),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    refer("not-in-facility"),
];

static L79: [Condition; 7] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    refer("not-in-facility"),
];

static L80: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L38),
    refer("not-in-facility"),
];

static L81: [Condition; 1] = [
    refer("child-without-support"),
];

static L82: [Condition; 1] = [
    refer("child-hiv"),
];

static L83: [Condition; 1] = [
    refer("disability"),
];

static L84: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L81),
    not(&L82),
    not(&L83),
    refer("not-in-facility"),
];

static L85: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
    refer("not-in-facility"),
];

static L86: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L87: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    refer("luat-39-2009/elderly"),
];

static L88: [Condition; 2] = [
    any(&L87),
    is(Fact::Disability, 0b1000),
];

static L89: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L90: [Condition; 2] = [
    any(&L87),
    is(Fact::Disability, 0b100),
];

static L91: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L92: [Cow<'static, str>; 3] = [
    Cow::Borrowed("disability"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
];

static L93: [Term; 19] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L13) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: any(&L15) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: any(&L17) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L20) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L22) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L24) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, past: false, when: all(&L25) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, past: false, when: all(&L18) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, past: false, when: is(Fact::InFacility, 0b1) },
];

static L94: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L72), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L73), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L74), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L75), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L76), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L77), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, confidential: false, own_level: false, when: all(&L78), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L79), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L80), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L84), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L85), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L95: [CoefficientRow; 17] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, overlaps: Cow::Borrowed(&L40), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-176-2025")), evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L86), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L88), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L89), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L90), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L96: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), ended_by: Some(Cow::Borrowed("nd-76-2024")), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L97: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L91) },
];

static L98: [Timing; 4] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("starts-with-conditions"), cite: Cow::Borrowed("Đ8 k1 đ"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&L92), month: TimingMonth::Conditions },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ8 k1"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8 k2"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), ended_by: Some(Cow::Borrowed("nd-147-2025")), evidence: None, summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L99: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L100: [Condition; 2] = [
    any(&L99),
    is(Fact::Disability, 0b1000),
];

static L101: [Condition; 2] = [
    any(&L99),
    is(Fact::Disability, 0b100),
];

static L102: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L103: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L86), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L100), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L89), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L101), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L104: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L105: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L106: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    refer("child-in-study"),
];

static L107: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L106),
];

static L108: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L109: [Condition; 2] = [
    refer("luat-tre-em-2016/child"),
    any(&L26),
];

static L110: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer("in-study"),
];

static L111: [Condition; 3] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L112: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L31, 1, None),
];

static L113: [Condition; 3] = [
    refer("luat-39-2009/elderly"),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L114: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L81),
    not(&L82),
    not(&L83),
];

static L115: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer("no-monthly-income"),
];

static L116: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L117: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
];

static L118: [Term; 15] = [
    Term { id: Cow::Borrowed("abandoned"), cite: Cow::Borrowed("Đ5 k1 a"), evidence: None, summary: None, past: false, when: all(&L13) },
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, past: false, when: all(&L104) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: all(&L105) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, past: false, when: any(&L107) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, past: false, when: all(&L108) },
];

static L119: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L109), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L110), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L111), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L112), per_child: Some(refer("child-being-raised")), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L113), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L36), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L39), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L114), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: true, own_level: false, when: all(&L115), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L120: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L86), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L88), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L89), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L90), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, overlaps: Cow::Borrowed(&[]), caveats: Cow::Borrowed(&[]) },
];

static L121: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("social-pension-level"), cite: Cow::Borrowed("Đ31 k1; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&L62), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L122: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, add: Some(Cow::Borrowed("single-parent")), with: Cow::Borrowed(&L116) },
];

static L123: [Timing; 3] = [
    Timing { id: Cow::Borrowed("starts"), cite: Cow::Borrowed("Đ8 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Start, groups: Cow::Borrowed(&[]), month: TimingMonth::Decision },
    Timing { id: Cow::Borrowed("changes"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Change, groups: Cow::Borrowed(&[]), month: TimingMonth::Same },
    Timing { id: Cow::Borrowed("stops"), cite: Cow::Borrowed("Đ8 k4"), from: None, until: None, ended_by: None, evidence: None, summary: None, event: TimingEvent::Stop, groups: Cow::Borrowed(&[]), month: TimingMonth::Next },
];

static L124: [Suspension; 2] = [
    Suspension { id: Cow::Borrowed("not-collected"), cite: Cow::Borrowed("Đ9 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::NotCollected, after_months: Some(3), stops_after_months: None, back_pay: true },
    Suspension { id: Cow::Borrowed("review-refused"), cite: Cow::Borrowed("Đ9 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::ReviewRefused, after_months: None, stops_after_months: Some(3), back_pay: true },
];

static L125: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), ended_by: None, evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L126: [Suspension; 3] = [
    Suspension { id: Cow::Borrowed("not-collected"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::NotCollected, after_months: Some(3), stops_after_months: None, back_pay: false },
    Suspension { id: Cow::Borrowed("review-refused"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::ReviewRefused, after_months: None, stops_after_months: Some(3), back_pay: false },
    Suspension { id: Cow::Borrowed("detained"), cite: Cow::Borrowed("Đ2 k3"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: None, ended_by: None, evidence: None, summary: None, ground: SuspensionGround::Detained, after_months: Some(1), stops_after_months: None, back_pay: false },
];

static L127: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L128: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L129: [Cow<'static, str>; 2] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L130: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ1")), from: None, until: None, every_result: false, summary: None },
];

static L131: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L127), keeps: None, instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L128) },
];

static L132: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L133: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), ended_by: Some(Cow::Borrowed("ttlt-06-2016")), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L127), keeps: Some(Cow::Borrowed("nd-13-2010/standard")), instead_of: None, when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
];

static L134: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L135: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L136: [CoefficientRow; 16] = [
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

static L137: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, ended_by: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), keeps: None, instead_of: None, when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L138: [Condition; 1] = [
    refer("nd-20-2021/child-without-support"),
];

static L139: [Condition; 1] = [
    refer("nd-20-2021/former-child-in-study"),
];

static L140: [Condition; 1] = [
    refer("nd-20-2021/child-hiv"),
];

static L141: [Condition; 1] = [
    refer("nd-20-2021/single-parent"),
];

static L142: [Condition; 1] = [
    refer("nd-20-2021/elderly-alone"),
];

static L143: [Condition; 1] = [
    refer("nd-20-2021/elderly-remote"),
];

static L144: [Condition; 1] = [
    refer("nd-20-2021/elderly-80"),
];

static L145: [Condition; 1] = [
    refer("nd-20-2021/elderly-taken-in"),
];

static L146: [Condition; 1] = [
    refer("nd-20-2021/disability"),
];

static L147: [Condition; 1] = [
    refer("nd-20-2021/child-remote"),
];

static L148: [Condition; 1] = [
    refer("nd-20-2021/person-hiv"),
];

static L149: [Condition; 12] = [
    is(Fact::SocialAllowance, 0b1),
    not(&L138),
    not(&L139),
    not(&L140),
    not(&L141),
    not(&L142),
    not(&L143),
    not(&L144),
    not(&L145),
    not(&L146),
    not(&L147),
    not(&L148),
];

static L150: [Condition; 4] = [
    age(Some(75), None, None),
    is(Fact::LocalHousehold, 0b11),
    open("lives-in-can-gio"),
    refer("no-national-allowance"),
];

static L151: [Condition; 2] = [
    is(Fact::Supporter, 0b1),
    is(Fact::MaritalStatus, 0b1),
];

static L152: [Condition; 4] = [
    age(Some(60), None, None),
    any(&L151),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L153: [Condition; 4] = [
    is(Fact::LocalHousehold, 0b11),
    is(Fact::SocialInsurance, 0b1),
    open("accident"),
    refer("no-national-allowance"),
];

static L154: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    open("guardian-dead"),
    refer("no-national-allowance"),
];

static L155: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    refer("one-parent-dead"),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L156: [Condition; 2] = [
    is(Fact::Father, 0b10000),
    is(Fact::Mother, 0b10000),
];

static L157: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    any(&L156),
    is(Fact::LocalHousehold, 0b1),
    refer("no-national-allowance"),
];

static L158: [Condition; 4] = [
    refer("luat-tre-em-2016/child"),
    is(Fact::LocalHousehold, 0b1),
    open("parent-on-allowance"),
    refer("no-national-allowance"),
];

static L159: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("partial"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L160: [OpenNorm; 4] = [
    OpenNorm { id: Cow::Borrowed("lives-in-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("accident"), cite: Cow::Borrowed("Đ1 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), summary: None },
    OpenNorm { id: Cow::Borrowed("parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), summary: None },
];

static L161: [Term; 2] = [
    Term { id: Cow::Borrowed("no-national-allowance"), cite: Cow::Borrowed("Đ1"), evidence: None, summary: None, past: false, when: all(&L149) },
    Term { id: Cow::Borrowed("one-parent-dead"), cite: Cow::Borrowed("Đ1 k3"), evidence: None, summary: None, past: false, when: parents(0b10, 0b111101) },
];

static L162: [Group; 7] = [
    Group { id: Cow::Borrowed("city-elderly-can-gio"), cite: Cow::Borrowed("Đ1 k1 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L150), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-elderly-alone"), cite: Cow::Borrowed("Đ1 k1 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L152), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-accident"), cite: Cow::Borrowed("Đ1 k2"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L153), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-guardian-dead"), cite: Cow::Borrowed("Đ1 k3 a"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L154), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-half-orphan"), cite: Cow::Borrowed("Đ1 k3 b"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L155), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-detained"), cite: Cow::Borrowed("Đ1 k3 c"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L157), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("city-child-parent-on-allowance"), cite: Cow::Borrowed("Đ1 k3 d"), from: None, until: None, ended_by: None, evidence: None, summary: None, confidential: false, own_level: false, when: all(&L158), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L163: [CoefficientRow; 8] = [
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
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L0), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-41-2024"), short: Cow::Borrowed("Luật BHXH 2024"), number: Cow::Borrowed("41/2024/QH15"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L3), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&L4), procedure: Cow::Borrowed(&L5), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L8), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L9), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-06-2011"), short: Cow::Borrowed("NĐ 06/2011"), number: Cow::Borrowed("06/2011/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2011, 3, 1), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, ended_by: Some(Cow::Borrowed("nd-136-2013")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L10), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L11), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-13-2010"), short: Cow::Borrowed("NĐ 13/2010"), number: Cow::Borrowed("13/2010/NĐ-CP"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 4, 13), until: NaiveDate::from_ymd_opt(2014, 1, 1) }, ended_by: Some(Cow::Borrowed("nd-136-2013")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L12), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L44), term: Cow::Borrowed(&L45), group: Cow::Borrowed(&L46), coefficient: Cow::Borrowed(&L47), standard_level: Cow::Borrowed(&L48), choice: Cow::Borrowed(&L49), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&L50), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&L51), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-147-2025"), short: Cow::Borrowed("NĐ 147/2025"), number: Cow::Borrowed("147/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L52), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L53), timing: Cow::Borrowed(&L54), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-176-2025"), short: Cow::Borrowed("NĐ 176/2025"), number: Cow::Borrowed("176/2025/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2025, 6, 30), in_force: Period { from: NaiveDate::from_ymd_opt(2025, 7, 1), until: None }, ended_by: None, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L63), note: None, caveat: Cow::Borrowed(&L64), open_norm: Cow::Borrowed(&L65), term: Cow::Borrowed(&L66), group: Cow::Borrowed(&L67), coefficient: Cow::Borrowed(&L68), standard_level: Cow::Borrowed(&L69), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&L70), timing: Cow::Borrowed(&L71), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L44), term: Cow::Borrowed(&L93), group: Cow::Borrowed(&L94), coefficient: Cow::Borrowed(&L95), standard_level: Cow::Borrowed(&L96), choice: Cow::Borrowed(&L97), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&L98), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L102), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L103), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, ended_by: None, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L117), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L118), group: Cow::Borrowed(&L119), coefficient: Cow::Borrowed(&L120), standard_level: Cow::Borrowed(&L121), choice: Cow::Borrowed(&L122), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&L123), suspension: Cow::Borrowed(&L124), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L125), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("tt-02-2021"), short: Cow::Borrowed("TT 02/2021"), number: Cow::Borrowed("02/2021/TT-BLĐTBXH"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2021, 8, 8), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, ended_by: Some(Cow::Borrowed("nd-335-2026")), evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&L52), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&L126), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-06-2016"), short: Cow::Borrowed("TTLT 06/2016"), number: Cow::Borrowed("06/2016/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2016, 5, 12), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::Inferred, place: None, implements: Cow::Borrowed(&L129), note: None, caveat: Cow::Borrowed(&L130), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L131), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: Some(Cow::Borrowed("nd-20-2021")), evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L132), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L133), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, ended_by: None, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), implements: Cow::Borrowed(&L134), note: None, caveat: Cow::Borrowed(&L135), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L136), standard_level: Cow::Borrowed(&L137), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nq-35-2023-ho-chi-minh"), short: Cow::Borrowed("NQ 35/2023/NQ-HĐND TP.HCM"), number: Cow::Borrowed("35/2023/NQ-HĐND"), title: None, issued: NaiveDate::from_ymd_opt(2023, 12, 8), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 1, 1), until: NaiveDate::from_ymd_opt(2025, 7, 1) }, ended_by: None, evidence: Evidence::SecondHand, place: Some(Cow::Borrowed("79")), implements: Cow::Borrowed(&L52), note: None, caveat: Cow::Borrowed(&L159), open_norm: Cow::Borrowed(&L160), term: Cow::Borrowed(&L161), group: Cow::Borrowed(&L162), coefficient: Cow::Borrowed(&L163), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), procedure: Cow::Borrowed(&[]), timing: Cow::Borrowed(&[]), suspension: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
