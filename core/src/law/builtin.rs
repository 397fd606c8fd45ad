//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::condition::Condition;
use super::instrument::{
    Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, StandardLevel, Term,
};
use super::table::{age, all, any, child_age, children, group, is, not, open, parents, term};
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
    open("nd-136-2013/continuing-education"),
];

static L7: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L6),
];

static L8: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("nd-136-2013/until-22"),
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
    open("nd-136-2013/continuing-education"),
];

static L12: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L11),
];

static L13: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("nd-136-2013/until-22"),
];

static L14: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L13),
];

static L15: [Condition; 1] = [
    any(&L12),
];

static L16: [Condition; 1] = [
    any(&L14),
];

static L17: [Condition; 3] = [
    child_age(Some(16), None, None),
    term("nd-136-2013/child-in-study", "NĐ 136/2013 Đ5 k4", &L15),
    term("nd-136-2013/child-not-over-22", "NĐ 136/2013 Đ5 k4", &L16),
];

static L18: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L17),
];

static L19: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L20: [Condition; 1] = [
    all(&L5),
];

static L21: [Condition; 1] = [
    parents(0b10, 0b10),
];

static L22: [Condition; 1] = [
    parents(0b10, 0b100),
];

static L23: [Condition; 1] = [
    parents(0b10, 0b1000),
];

static L24: [Condition; 1] = [
    parents(0b10, 0b10000),
];

static L25: [Condition; 1] = [
    parents(0b100, 0b100),
];

static L26: [Condition; 1] = [
    parents(0b1000, 0b1000),
];

static L27: [Condition; 1] = [
    parents(0b10000, 0b10000),
];

static L28: [Condition; 1] = [
    parents(0b100, 0b1000),
];

static L29: [Condition; 1] = [
    parents(0b100, 0b10000),
];

static L30: [Condition; 1] = [
    parents(0b1000, 0b10000),
];

static L31: [Condition; 11] = [
    term("nd-136-2013/abandoned", "NĐ 136/2013 Đ5 k1 a", &L20),
    term("nd-136-2013/both-dead", "NĐ 136/2013 Đ5 k1 b", &L21),
    term("nd-136-2013/dead-and-missing", "NĐ 136/2013 Đ5 k1 c", &L22),
    term("nd-136-2013/dead-and-in-facility", "NĐ 136/2013 Đ5 k1 d", &L23),
    term("nd-136-2013/dead-and-detained", "NĐ 136/2013 Đ5 k1 đ", &L24),
    term("nd-136-2013/both-missing", "NĐ 136/2013 Đ5 k1 e", &L25),
    term("nd-136-2013/both-in-facility", "NĐ 136/2013 Đ5 k1 g", &L26),
    term("nd-136-2013/both-detained", "NĐ 136/2013 Đ5 k1 h", &L27),
    term("nd-136-2013/missing-and-in-facility", "NĐ 136/2013 Đ5 k1 i", &L28),
    term("nd-136-2013/missing-and-detained", "NĐ 136/2013 Đ5 k1 k", &L29),
    term("nd-136-2013/in-facility-and-detained", "NĐ 136/2013 Đ5 k1 l", &L30),
];

static L32: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L31),
];

static L33: [Condition; 1] = [
    any(&L7),
];

static L34: [Condition; 1] = [
    any(&L9),
];

static L35: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    term("nd-136-2013/in-study", "NĐ 136/2013 Đ5 k2", &L33),
    term("nd-136-2013/not-over-22", "NĐ 136/2013 Đ5 k2", &L34),
];

static L36: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L37: [Condition; 1] = [
    all(&L10),
];

static L38: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    term("nd-136-2013/no-monthly-income", "NĐ 136/2013 Đ5 k3", &L37),
];

static L39: [Condition; 1] = [
    any(&L18),
];

static L40: [Condition; 1] = [
    term("nd-136-2013/child-being-raised", "NĐ 136/2013 Đ5 k4", &L39),
];

static L41: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L40, 1, None),
];

static L42: [Condition; 1] = [
    age(Some(60), None, None),
];

static L43: [Condition; 1] = [
    all(&L19),
];

static L44: [Condition; 2] = [
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L42),
    term("nd-136-2013/lone-poor-elder", "NĐ 136/2013 Đ5 k5 a", &L43),
];

static L45: [Condition; 1] = [
    term("nd-136-2013/lone-poor-elder", "NĐ 136/2013 Đ5 k5 a", &L43),
];

static L46: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L45),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L47: [Condition; 6] = [
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L42),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L48: [Condition; 1] = [
    all(&L1),
];

static L49: [Condition; 1] = [
    is(Fact::Disability, 0b100),
];

static L50: [Condition; 2] = [
    term("luat-51-2010/extremely-severe", "Luật Người khuyết tật 2010 Đ44 k1 a", &L48),
    term("luat-51-2010/severe", "Luật Người khuyết tật 2010 Đ44 k1 b", &L49),
];

static L51: [Condition; 1] = [
    any(&L2),
];

static L52: [Condition; 1] = [
    term("luat-51-2010/excluded", "Luật Người khuyết tật 2010 Đ51 k1", &L51),
];

static L53: [Condition; 2] = [
    any(&L50),
    not(&L52),
];

static L54: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L55: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
];

static L56: [Term; 18] = [
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
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L18) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L19) },
];

static L57: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L32), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, when: all(&L35), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L36), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L38), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L41), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L44), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L46), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L47), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L53), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L58: [CoefficientRow; 12] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L40, 2, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L40, 1, Some(1)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L59: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L60: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L54) },
];

static L61: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L62: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("nd-20-2021/continuing-education"),
];

static L63: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L62),
];

static L64: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("nd-20-2021/until-22"),
];

static L65: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L64),
];

static L66: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("nd-20-2021/continuing-education"),
];

static L67: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L66),
];

static L68: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("nd-20-2021/until-22"),
];

static L69: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L68),
];

static L70: [Condition; 1] = [
    any(&L67),
];

static L71: [Condition; 1] = [
    any(&L69),
];

static L72: [Condition; 3] = [
    child_age(Some(16), None, None),
    term("nd-20-2021/child-in-study", "NĐ 20/2021 Đ5 k4", &L70),
    term("nd-20-2021/child-not-over-22", "NĐ 20/2021 Đ5 k4", &L71),
];

static L73: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L72),
];

static L74: [Condition; 1] = [
    age(None, Some(16), None),
];

static L75: [Condition; 11] = [
    term("nd-20-2021/abandoned", "NĐ 20/2021 Đ5 k1 a", &L20),
    term("nd-20-2021/both-dead", "NĐ 20/2021 Đ5 k1 b", &L21),
    term("nd-20-2021/dead-and-missing", "NĐ 20/2021 Đ5 k1 c", &L22),
    term("nd-20-2021/dead-and-in-facility", "NĐ 20/2021 Đ5 k1 d", &L23),
    term("nd-20-2021/dead-and-detained", "NĐ 20/2021 Đ5 k1 đ", &L24),
    term("nd-20-2021/both-missing", "NĐ 20/2021 Đ5 k1 e", &L25),
    term("nd-20-2021/both-in-facility", "NĐ 20/2021 Đ5 k1 g", &L26),
    term("nd-20-2021/both-detained", "NĐ 20/2021 Đ5 k1 h", &L27),
    term("nd-20-2021/missing-and-in-facility", "NĐ 20/2021 Đ5 k1 i", &L28),
    term("nd-20-2021/missing-and-detained", "NĐ 20/2021 Đ5 k1 k", &L29),
    term("nd-20-2021/in-facility-and-detained", "NĐ 20/2021 Đ5 k1 l", &L30),
];

static L76: [Condition; 1] = [
    is(Fact::InFacility, 0b1),
];

static L77: [Condition; 3] = [
    term("luat-tre-em-2016/child", "Luật Trẻ em 2016 Đ1", &L74),
    any(&L75),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L78: [Condition; 1] = [
    any(&L63),
];

static L79: [Condition; 1] = [
    any(&L65),
];

static L80: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    term("nd-20-2021/in-study", "NĐ 20/2021 Đ5 k2", &L78),
    term("nd-20-2021/not-over-22", "NĐ 20/2021 Đ5 k2", &L79),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L81: [Condition; 4] = [
    term("luat-tre-em-2016/child", "Luật Trẻ em 2016 Đ1", &L74),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L82: [Condition; 1] = [
    any(&L73),
];

static L83: [Condition; 1] = [
    term("nd-20-2021/child-being-raised", "NĐ 20/2021 Đ5 k4", &L82),
];

static L84: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L83, 1, None),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L85: [Condition; 3] = [
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L42),
    term("nd-20-2021/lone-poor-elder", "NĐ 20/2021 Đ5 k5 a", &L43),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L86: [Condition; 1] = [
    term("nd-20-2021/lone-poor-elder", "NĐ 20/2021 Đ5 k5 a", &L43),
];

static L87: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L86),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L88: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L86),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L89: [Condition; 7] = [
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L42),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L90: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L52),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L91: [Condition; 1] = [
    all(&L77),
];

static L92: [Condition; 1] = [
    group("nd-20-2021/child-without-support", "NĐ 20/2021 Đ5 k1", &L91),
];

static L93: [Condition; 1] = [
    all(&L81),
];

static L94: [Condition; 1] = [
    group("nd-20-2021/child-hiv", "NĐ 20/2021 Đ5 k3", &L93),
];

static L95: [Condition; 1] = [
    all(&L90),
];

static L96: [Condition; 1] = [
    group("nd-20-2021/disability", "NĐ 20/2021 Đ5 k6", &L95),
];

static L97: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L92),
    not(&L94),
    not(&L96),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L98: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    term("nd-20-2021/no-monthly-income", "NĐ 20/2021 Đ5 k8", &L37),
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L76),
];

static L99: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L100: [Condition; 2] = [
    term("luat-tre-em-2016/child", "Luật Trẻ em 2016 Đ1", &L74),
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L42),
];

static L101: [Condition; 2] = [
    any(&L100),
    is(Fact::Disability, 0b1000),
];

static L102: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L103: [Condition; 2] = [
    any(&L100),
    is(Fact::Disability, 0b100),
];

static L104: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L105: [Term; 19] = [
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L63) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L65) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L67) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L69) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L73) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L19) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L10) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, when: is(Fact::InFacility, 0b1) },
];

static L106: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L77), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L80), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L81), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L84), per_child: Some(term("nd-20-2021/child-being-raised", "NĐ 20/2021 Đ5 k4", &L82)), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L85), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, when: all(&L87), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, when: all(&L88), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L89), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L90), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L97), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L98), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L107: [CoefficientRow; 17] = [
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
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L99), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L101), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L102), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L103), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L108: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L109: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L104) },
];

static L110: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L111: [Condition; 2] = [
    any(&L110),
    is(Fact::Disability, 0b1000),
];

static L112: [Condition; 2] = [
    any(&L110),
    is(Fact::Disability, 0b100),
];

static L113: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L114: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L99), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L111), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L102), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L112), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L115: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L116: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L117: [Condition; 1] = [
    all(&L116),
];

static L118: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    term("nd-335-2026/child-in-study", "NĐ 335/2026 Đ5 k4", &L117),
];

static L119: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L118),
];

static L120: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L121: [Condition; 1] = [
    parents(0b10, 0b100010),
];

static L122: [Condition; 1] = [
    parents(0b100010, 0b100),
];

static L123: [Condition; 1] = [
    parents(0b100010, 0b1000),
];

static L124: [Condition; 1] = [
    parents(0b100010, 0b10000),
];

static L125: [Condition; 11] = [
    term("nd-335-2026/abandoned", "NĐ 335/2026 Đ5 k1 a", &L20),
    term("nd-335-2026/both-dead", "NĐ 335/2026 Đ5 k1 b", &L121),
    term("nd-335-2026/dead-and-missing", "NĐ 335/2026 Đ5 k1 c", &L122),
    term("nd-335-2026/dead-and-in-facility", "NĐ 335/2026 Đ5 k1 d", &L123),
    term("nd-335-2026/dead-and-detained", "NĐ 335/2026 Đ5 k1 đ", &L124),
    term("nd-335-2026/both-missing", "NĐ 335/2026 Đ5 k1 e", &L25),
    term("nd-335-2026/both-in-facility", "NĐ 335/2026 Đ5 k1 g", &L26),
    term("nd-335-2026/both-detained", "NĐ 335/2026 Đ5 k1 h", &L27),
    term("nd-335-2026/missing-and-in-facility", "NĐ 335/2026 Đ5 k1 i", &L28),
    term("nd-335-2026/missing-and-detained", "NĐ 335/2026 Đ5 k1 k", &L29),
    term("nd-335-2026/in-facility-and-detained", "NĐ 335/2026 Đ5 k1 l", &L30),
];

static L126: [Condition; 2] = [
    term("luat-tre-em-2016/child", "Luật Trẻ em 2016 Đ1", &L74),
    any(&L125),
];

static L127: [Condition; 1] = [
    all(&L115),
];

static L128: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    term("nd-335-2026/in-study", "NĐ 335/2026 Đ5 k2", &L127),
];

static L129: [Condition; 3] = [
    term("luat-tre-em-2016/child", "Luật Trẻ em 2016 Đ1", &L74),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L130: [Condition; 1] = [
    any(&L119),
];

static L131: [Condition; 1] = [
    term("nd-335-2026/child-being-raised", "NĐ 335/2026 Đ5 k4", &L130),
];

static L132: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L131, 1, None),
];

static L133: [Condition; 3] = [
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L42),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L134: [Condition; 1] = [
    all(&L126),
];

static L135: [Condition; 1] = [
    group("nd-335-2026/child-without-support", "NĐ 335/2026 Đ5 k1", &L134),
];

static L136: [Condition; 1] = [
    all(&L129),
];

static L137: [Condition; 1] = [
    group("nd-335-2026/child-hiv", "NĐ 335/2026 Đ5 k3", &L136),
];

static L138: [Condition; 1] = [
    all(&L53),
];

static L139: [Condition; 1] = [
    group("nd-335-2026/disability", "NĐ 335/2026 Đ5 k6", &L138),
];

static L140: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L135),
    not(&L137),
    not(&L139),
];

static L141: [Condition; 1] = [
    all(&L120),
];

static L142: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    term("nd-335-2026/no-monthly-income", "NĐ 335/2026 Đ5 k8", &L141),
];

static L143: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L144: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
];

static L145: [Term; 15] = [
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: all(&L115) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: all(&L116) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L119) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L120) },
];

static L146: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L126), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L128), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L129), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L132), per_child: Some(term("nd-335-2026/child-being-raised", "NĐ 335/2026 Đ5 k4", &L130)), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L133), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L47), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L53), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L140), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L142), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L147: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L99), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L101), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L102), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L103), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L148: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L149: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L143) },
];

static L150: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L151: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L152: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L153: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L154: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ11")), from: None, until: None, every_result: false, summary: None },
];

static L155: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L151), when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("not-poor-2016"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1), evidence: Some(Evidence::Inferred), summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L151), when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L152) },
];

static L156: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L157: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L158: [CoefficientRow; 16] = [
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

static L159: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

pub(super) static INSTRUMENTS: &[Instrument] = &[
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L0), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L3), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L4), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L55), term: Cow::Borrowed(&L56), group: Cow::Borrowed(&L57), coefficient: Cow::Borrowed(&L58), standard_level: Cow::Borrowed(&L59), choice: Cow::Borrowed(&L60), gap: Cow::Borrowed(&L61), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L55), term: Cow::Borrowed(&L105), group: Cow::Borrowed(&L106), coefficient: Cow::Borrowed(&L107), standard_level: Cow::Borrowed(&L108), choice: Cow::Borrowed(&L109), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L113), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L114), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L144), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L145), group: Cow::Borrowed(&L146), coefficient: Cow::Borrowed(&L147), standard_level: Cow::Borrowed(&L148), choice: Cow::Borrowed(&L149), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L150), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L153), note: None, caveat: Cow::Borrowed(&L154), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L155), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), implements: Cow::Borrowed(&L156), note: None, caveat: Cow::Borrowed(&L157), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L158), standard_level: Cow::Borrowed(&L159), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
