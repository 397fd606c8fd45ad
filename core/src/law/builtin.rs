//! The built-in law as static tables.
//!
//! Written by `cargo xtask law` from `core/law`; do not edit.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::condition::{Condition, Reference};
use super::instrument::{
    Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, StandardLevel, Term,
};
use super::table::{age, all, any, child_age, children, group, is, not, open, parents, refer, term};
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

static L16: [Reference; 1] = [
    term("nd-136-2013/child-in-study", "NĐ 136/2013 Đ5 k4", &L15),
];

static L17: [Condition; 1] = [
    any(&L14),
];

static L18: [Reference; 1] = [
    term("nd-136-2013/child-not-over-22", "NĐ 136/2013 Đ5 k4", &L17),
];

static L19: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer(&L16),
    refer(&L18),
];

static L20: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L19),
];

static L21: [Condition; 2] = [
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L22: [Condition; 1] = [
    all(&L5),
];

static L23: [Reference; 1] = [
    term("nd-136-2013/abandoned", "NĐ 136/2013 Đ5 k1 a", &L22),
];

static L24: [Condition; 1] = [
    parents(0b10, 0b10),
];

static L25: [Reference; 1] = [
    term("nd-136-2013/both-dead", "NĐ 136/2013 Đ5 k1 b", &L24),
];

static L26: [Condition; 1] = [
    parents(0b10, 0b100),
];

static L27: [Reference; 1] = [
    term("nd-136-2013/dead-and-missing", "NĐ 136/2013 Đ5 k1 c", &L26),
];

static L28: [Condition; 1] = [
    parents(0b10, 0b1000),
];

static L29: [Reference; 1] = [
    term("nd-136-2013/dead-and-in-facility", "NĐ 136/2013 Đ5 k1 d", &L28),
];

static L30: [Condition; 1] = [
    parents(0b10, 0b10000),
];

static L31: [Reference; 1] = [
    term("nd-136-2013/dead-and-detained", "NĐ 136/2013 Đ5 k1 đ", &L30),
];

static L32: [Condition; 1] = [
    parents(0b100, 0b100),
];

static L33: [Reference; 1] = [
    term("nd-136-2013/both-missing", "NĐ 136/2013 Đ5 k1 e", &L32),
];

static L34: [Condition; 1] = [
    parents(0b1000, 0b1000),
];

static L35: [Reference; 1] = [
    term("nd-136-2013/both-in-facility", "NĐ 136/2013 Đ5 k1 g", &L34),
];

static L36: [Condition; 1] = [
    parents(0b10000, 0b10000),
];

static L37: [Reference; 1] = [
    term("nd-136-2013/both-detained", "NĐ 136/2013 Đ5 k1 h", &L36),
];

static L38: [Condition; 1] = [
    parents(0b100, 0b1000),
];

static L39: [Reference; 1] = [
    term("nd-136-2013/missing-and-in-facility", "NĐ 136/2013 Đ5 k1 i", &L38),
];

static L40: [Condition; 1] = [
    parents(0b100, 0b10000),
];

static L41: [Reference; 1] = [
    term("nd-136-2013/missing-and-detained", "NĐ 136/2013 Đ5 k1 k", &L40),
];

static L42: [Condition; 1] = [
    parents(0b1000, 0b10000),
];

static L43: [Reference; 1] = [
    term("nd-136-2013/in-facility-and-detained", "NĐ 136/2013 Đ5 k1 l", &L42),
];

static L44: [Condition; 11] = [
    refer(&L23),
    refer(&L25),
    refer(&L27),
    refer(&L29),
    refer(&L31),
    refer(&L33),
    refer(&L35),
    refer(&L37),
    refer(&L39),
    refer(&L41),
    refer(&L43),
];

static L45: [Condition; 2] = [
    age(None, Some(16), None),
    any(&L44),
];

static L46: [Condition; 1] = [
    any(&L7),
];

static L47: [Reference; 1] = [
    term("nd-136-2013/in-study", "NĐ 136/2013 Đ5 k2", &L46),
];

static L48: [Condition; 1] = [
    any(&L9),
];

static L49: [Reference; 1] = [
    term("nd-136-2013/not-over-22", "NĐ 136/2013 Đ5 k2", &L48),
];

static L50: [Condition; 4] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer(&L47),
    refer(&L49),
];

static L51: [Condition; 3] = [
    age(None, Some(16), None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L52: [Condition; 1] = [
    all(&L10),
];

static L53: [Reference; 1] = [
    term("nd-136-2013/no-monthly-income", "NĐ 136/2013 Đ5 k3", &L52),
];

static L54: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    is(Fact::CanWork, 0b1),
    refer(&L53),
];

static L55: [Condition; 1] = [
    any(&L20),
];

static L56: [Reference; 1] = [
    term("nd-136-2013/child-being-raised", "NĐ 136/2013 Đ5 k4", &L55),
];

static L57: [Condition; 1] = [
    refer(&L56),
];

static L58: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b1),
    children(&L57, 1, None),
];

static L59: [Condition; 1] = [
    age(Some(60), None, None),
];

static L60: [Reference; 1] = [
    term("luat-39-2009/elderly", "Luật Người cao tuổi 2009 Đ2", &L59),
];

static L61: [Condition; 1] = [
    all(&L21),
];

static L62: [Reference; 1] = [
    term("nd-136-2013/lone-poor-elder", "NĐ 136/2013 Đ5 k5 a", &L61),
];

static L63: [Condition; 2] = [
    refer(&L60),
    refer(&L62),
];

static L64: [Condition; 1] = [
    refer(&L62),
];

static L65: [Condition; 5] = [
    age(Some(80), None, None),
    not(&L64),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
];

static L66: [Condition; 6] = [
    refer(&L60),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
];

static L67: [Condition; 1] = [
    all(&L1),
];

static L68: [Reference; 1] = [
    term("luat-51-2010/extremely-severe", "Luật Người khuyết tật 2010 Đ44 k1 a", &L67),
];

static L69: [Condition; 1] = [
    is(Fact::Disability, 0b100),
];

static L70: [Reference; 1] = [
    term("luat-51-2010/severe", "Luật Người khuyết tật 2010 Đ44 k1 b", &L69),
];

static L71: [Condition; 2] = [
    refer(&L68),
    refer(&L70),
];

static L72: [Condition; 1] = [
    any(&L2),
];

static L73: [Reference; 1] = [
    term("luat-51-2010/excluded", "Luật Người khuyết tật 2010 Đ51 k1", &L72),
];

static L74: [Condition; 1] = [
    refer(&L73),
];

static L75: [Condition; 2] = [
    any(&L71),
    not(&L74),
];

static L76: [Cow<'static, str>; 6] = [
    Cow::Borrowed("person-hiv"),
    Cow::Borrowed("child-hiv"),
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
];

static L77: [OpenNorm; 2] = [
    OpenNorm { id: Cow::Borrowed("until-22"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
    OpenNorm { id: Cow::Borrowed("continuing-education"), cite: Cow::Borrowed("Đ5 k2"), summary: None },
];

static L78: [Term; 18] = [
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
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L20) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L21) },
];

static L79: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L45), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, confidential: false, when: all(&L50), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L51), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L54), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L58), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L63), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L65), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L66), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L75), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L80: [CoefficientRow; 12] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 đ"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("two-children"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: children(&L57, 2, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("one-child"), cite: Cow::Borrowed("Đ6 k1 h"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: children(&L57, 1, Some(1)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("to-80"), cite: Cow::Borrowed("Đ6 k1 i"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), None, Some(80)), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-80"), cite: Cow::Borrowed("Đ6 k1 k"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(80), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-80"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 l"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 m"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L81: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L82: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: Some(Evidence::Inferred), summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L76) },
];

static L83: [Gap; 1] = [
    Gap { cite: Cow::Borrowed("Đ4 k1"), from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2015, 1, 1), summary: None },
];

static L84: [Condition; 2] = [
    is(Fact::Study, 0b1000),
    open("nd-20-2021/continuing-education"),
];

static L85: [Condition; 2] = [
    is(Fact::Study, 0b1110100),
    all(&L84),
];

static L86: [Condition; 2] = [
    age(Some(22), Some(23), None),
    open("nd-20-2021/until-22"),
];

static L87: [Condition; 2] = [
    age(None, Some(22), None),
    all(&L86),
];

static L88: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1000),
    open("nd-20-2021/continuing-education"),
];

static L89: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1110100),
    all(&L88),
];

static L90: [Condition; 2] = [
    child_age(Some(22), Some(23), None),
    open("nd-20-2021/until-22"),
];

static L91: [Condition; 2] = [
    child_age(None, Some(22), None),
    all(&L90),
];

static L92: [Condition; 1] = [
    any(&L89),
];

static L93: [Reference; 1] = [
    term("nd-20-2021/child-in-study", "NĐ 20/2021 Đ5 k4", &L92),
];

static L94: [Condition; 1] = [
    any(&L91),
];

static L95: [Reference; 1] = [
    term("nd-20-2021/child-not-over-22", "NĐ 20/2021 Đ5 k4", &L94),
];

static L96: [Condition; 3] = [
    child_age(Some(16), None, None),
    refer(&L93),
    refer(&L95),
];

static L97: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L96),
];

static L98: [Condition; 1] = [
    age(None, Some(16), None),
];

static L99: [Reference; 1] = [
    term("luat-tre-em-2016/child", "Luật Trẻ em 2016 Đ1", &L98),
];

static L100: [Reference; 1] = [
    term("nd-20-2021/abandoned", "NĐ 20/2021 Đ5 k1 a", &L22),
];

static L101: [Reference; 1] = [
    term("nd-20-2021/both-dead", "NĐ 20/2021 Đ5 k1 b", &L24),
];

static L102: [Reference; 1] = [
    term("nd-20-2021/dead-and-missing", "NĐ 20/2021 Đ5 k1 c", &L26),
];

static L103: [Reference; 1] = [
    term("nd-20-2021/dead-and-in-facility", "NĐ 20/2021 Đ5 k1 d", &L28),
];

static L104: [Reference; 1] = [
    term("nd-20-2021/dead-and-detained", "NĐ 20/2021 Đ5 k1 đ", &L30),
];

static L105: [Reference; 1] = [
    term("nd-20-2021/both-missing", "NĐ 20/2021 Đ5 k1 e", &L32),
];

static L106: [Reference; 1] = [
    term("nd-20-2021/both-in-facility", "NĐ 20/2021 Đ5 k1 g", &L34),
];

static L107: [Reference; 1] = [
    term("nd-20-2021/both-detained", "NĐ 20/2021 Đ5 k1 h", &L36),
];

static L108: [Reference; 1] = [
    term("nd-20-2021/missing-and-in-facility", "NĐ 20/2021 Đ5 k1 i", &L38),
];

static L109: [Reference; 1] = [
    term("nd-20-2021/missing-and-detained", "NĐ 20/2021 Đ5 k1 k", &L40),
];

static L110: [Reference; 1] = [
    term("nd-20-2021/in-facility-and-detained", "NĐ 20/2021 Đ5 k1 l", &L42),
];

static L111: [Condition; 11] = [
    refer(&L100),
    refer(&L101),
    refer(&L102),
    refer(&L103),
    refer(&L104),
    refer(&L105),
    refer(&L106),
    refer(&L107),
    refer(&L108),
    refer(&L109),
    refer(&L110),
];

static L112: [Condition; 1] = [
    is(Fact::InFacility, 0b1),
];

static L113: [Reference; 1] = [
    term("nd-20-2021/not-in-facility", "NĐ 20/2021 Đ25 k5", &L112),
];

static L114: [Condition; 3] = [
    refer(&L99),
    any(&L111),
    refer(&L113),
];

static L115: [Condition; 1] = [
    any(&L85),
];

static L116: [Reference; 1] = [
    term("nd-20-2021/in-study", "NĐ 20/2021 Đ5 k2", &L115),
];

static L117: [Condition; 1] = [
    any(&L87),
];

static L118: [Reference; 1] = [
    term("nd-20-2021/not-over-22", "NĐ 20/2021 Đ5 k2", &L117),
];

static L119: [Condition; 5] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer(&L116),
    refer(&L118),
    refer(&L113),
];

static L120: [Condition; 4] = [
    refer(&L99),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer(&L113),
];

static L121: [Condition; 1] = [
    any(&L97),
];

static L122: [Reference; 1] = [
    term("nd-20-2021/child-being-raised", "NĐ 20/2021 Đ5 k4", &L121),
];

static L123: [Condition; 1] = [
    refer(&L122),
];

static L124: [Condition; 4] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L123, 1, None),
    refer(&L113),
];

static L125: [Reference; 1] = [
    term("nd-20-2021/lone-poor-elder", "NĐ 20/2021 Đ5 k5 a", &L61),
];

static L126: [Condition; 3] = [
    refer(&L60),
    refer(&L125),
    refer(&L113),
];

static L127: [Condition; 1] = [
    refer(&L125),
];

static L128: [Condition; 5] = [
    age(Some(75), None, Some(80)),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L127),
    refer(&L113),
];

static L129: [Condition; 6] = [
    age(Some(80), None, None),
    not(&L127),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
    is(Fact::SocialAllowance, 0b1),
    refer(&L113),
];

static L130: [Condition; 7] = [
    refer(&L60),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b1),
    is(Fact::CanLiveInCommunity, 0b1),
    is(Fact::QualifiesForFacility, 0b10),
    is(Fact::TakenIn, 0b10),
    refer(&L113),
];

static L131: [Condition; 3] = [
    is(Fact::Disability, 0b1100),
    not(&L74),
    refer(&L113),
];

static L132: [Condition; 1] = [
    all(&L114),
];

static L133: [Reference; 1] = [
    group("nd-20-2021/child-without-support", "NĐ 20/2021 Đ5 k1", &L132),
];

static L134: [Condition; 1] = [
    refer(&L133),
];

static L135: [Condition; 1] = [
    all(&L120),
];

static L136: [Reference; 1] = [
    group("nd-20-2021/child-hiv", "NĐ 20/2021 Đ5 k3", &L135),
];

static L137: [Condition; 1] = [
    refer(&L136),
];

static L138: [Condition; 1] = [
    all(&L131),
];

static L139: [Reference; 1] = [
    group("nd-20-2021/disability", "NĐ 20/2021 Đ5 k6", &L138),
];

static L140: [Condition; 1] = [
    refer(&L139),
];

static L141: [Condition; 7] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L134),
    not(&L137),
    not(&L140),
    refer(&L113),
];

static L142: [Reference; 1] = [
    term("nd-20-2021/no-monthly-income", "NĐ 20/2021 Đ5 k8", &L52),
];

static L143: [Condition; 4] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer(&L142),
    refer(&L113),
];

static L144: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b1000),
];

static L145: [Condition; 2] = [
    refer(&L99),
    refer(&L60),
];

static L146: [Condition; 2] = [
    any(&L145),
    is(Fact::Disability, 0b1000),
];

static L147: [Condition; 2] = [
    age(Some(16), Some(60), None),
    is(Fact::Disability, 0b100),
];

static L148: [Condition; 2] = [
    any(&L145),
    is(Fact::Disability, 0b100),
];

static L149: [Cow<'static, str>; 6] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-remote"),
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L150: [Term; 19] = [
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L85) },
    Term { id: Cow::Borrowed("not-over-22"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: any(&L87) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L89) },
    Term { id: Cow::Borrowed("child-not-over-22"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L91) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L97) },
    Term { id: Cow::Borrowed("lone-poor-elder"), cite: Cow::Borrowed("Đ5 k5 a"), evidence: None, summary: None, when: all(&L21) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L10) },
    Term { id: Cow::Borrowed("not-in-facility"), cite: Cow::Borrowed("Đ25 k5"), evidence: None, summary: None, when: is(Fact::InFacility, 0b1) },
];

static L151: [Group; 11] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L114), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L119), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L120), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L124), per_child: Some(refer(&L122)), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L126), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-remote"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, when: all(&L128), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-80"), cite: Cow::Borrowed("Đ5 k5 c"), from: None, until: NaiveDate::from_ymd_opt(2025, 7, 1), evidence: None, summary: None, confidential: false, when: all(&L129), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 d"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L130), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L131), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L141), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L143), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L152: [CoefficientRow; 17] = [
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
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L144), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L146), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L147), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L148), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: None, until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L153: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2"), from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2024, 7, 1), evidence: None, summary: None, amount: Dong::whole::<360000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L154: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L149) },
];

static L155: [Condition; 2] = [
    age(None, Some(16), None),
    age(Some(60), None, None),
];

static L156: [Condition; 2] = [
    any(&L155),
    is(Fact::Disability, 0b1000),
];

static L157: [Condition; 2] = [
    any(&L155),
    is(Fact::Disability, 0b100),
];

static L158: [Cow<'static, str>; 1] = [
    Cow::Borrowed("luat-51-2010"),
];

static L159: [CoefficientRow; 4] = [
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ16 k1 a"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L144), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 b"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L156), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ16 k1 c"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L147), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ16 k1 d"), from: None, until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L157), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L160: [Condition; 2] = [
    is(Fact::Study, 0b1111100),
    is(Fact::UnbrokenStudy, 0b10),
];

static L161: [Condition; 2] = [
    is(Fact::ChildStudy, 0b1111100),
    is(Fact::ChildUnbrokenStudy, 0b10),
];

static L162: [Condition; 1] = [
    all(&L161),
];

static L163: [Reference; 1] = [
    term("nd-335-2026/child-in-study", "NĐ 335/2026 Đ5 k4", &L162),
];

static L164: [Condition; 3] = [
    child_age(Some(16), None, None),
    is(Fact::ChildAllowanceHeld, 0b10),
    refer(&L163),
];

static L165: [Condition; 2] = [
    child_age(None, Some(16), None),
    all(&L164),
];

static L166: [Condition; 3] = [
    is(Fact::Wage, 0b1),
    is(Fact::Pension, 0b1),
    is(Fact::SocialInsurance, 0b1),
];

static L167: [Reference; 1] = [
    term("nd-335-2026/abandoned", "NĐ 335/2026 Đ5 k1 a", &L22),
];

static L168: [Condition; 1] = [
    parents(0b10, 0b100010),
];

static L169: [Reference; 1] = [
    term("nd-335-2026/both-dead", "NĐ 335/2026 Đ5 k1 b", &L168),
];

static L170: [Condition; 1] = [
    parents(0b100010, 0b100),
];

static L171: [Reference; 1] = [
    term("nd-335-2026/dead-and-missing", "NĐ 335/2026 Đ5 k1 c", &L170),
];

static L172: [Condition; 1] = [
    parents(0b100010, 0b1000),
];

static L173: [Reference; 1] = [
    term("nd-335-2026/dead-and-in-facility", "NĐ 335/2026 Đ5 k1 d", &L172),
];

static L174: [Condition; 1] = [
    parents(0b100010, 0b10000),
];

static L175: [Reference; 1] = [
    term("nd-335-2026/dead-and-detained", "NĐ 335/2026 Đ5 k1 đ", &L174),
];

static L176: [Reference; 1] = [
    term("nd-335-2026/both-missing", "NĐ 335/2026 Đ5 k1 e", &L32),
];

static L177: [Reference; 1] = [
    term("nd-335-2026/both-in-facility", "NĐ 335/2026 Đ5 k1 g", &L34),
];

static L178: [Reference; 1] = [
    term("nd-335-2026/both-detained", "NĐ 335/2026 Đ5 k1 h", &L36),
];

static L179: [Reference; 1] = [
    term("nd-335-2026/missing-and-in-facility", "NĐ 335/2026 Đ5 k1 i", &L38),
];

static L180: [Reference; 1] = [
    term("nd-335-2026/missing-and-detained", "NĐ 335/2026 Đ5 k1 k", &L40),
];

static L181: [Reference; 1] = [
    term("nd-335-2026/in-facility-and-detained", "NĐ 335/2026 Đ5 k1 l", &L42),
];

static L182: [Condition; 11] = [
    refer(&L167),
    refer(&L169),
    refer(&L171),
    refer(&L173),
    refer(&L175),
    refer(&L176),
    refer(&L177),
    refer(&L178),
    refer(&L179),
    refer(&L180),
    refer(&L181),
];

static L183: [Condition; 2] = [
    refer(&L99),
    any(&L182),
];

static L184: [Condition; 1] = [
    all(&L160),
];

static L185: [Reference; 1] = [
    term("nd-335-2026/in-study", "NĐ 335/2026 Đ5 k2", &L184),
];

static L186: [Condition; 3] = [
    age(Some(16), None, None),
    is(Fact::AllowanceHeld, 0b10),
    refer(&L185),
];

static L187: [Condition; 3] = [
    refer(&L99),
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
];

static L188: [Condition; 1] = [
    any(&L165),
];

static L189: [Reference; 1] = [
    term("nd-335-2026/child-being-raised", "NĐ 335/2026 Đ5 k4", &L188),
];

static L190: [Condition; 1] = [
    refer(&L189),
];

static L191: [Condition; 3] = [
    is(Fact::MaritalStatus, 0b11001),
    is(Fact::Household, 0b11),
    children(&L190, 1, None),
];

static L192: [Condition; 3] = [
    refer(&L60),
    is(Fact::Household, 0b1),
    is(Fact::Supporter, 0b11),
];

static L193: [Condition; 1] = [
    all(&L183),
];

static L194: [Reference; 1] = [
    group("nd-335-2026/child-without-support", "NĐ 335/2026 Đ5 k1", &L193),
];

static L195: [Condition; 1] = [
    refer(&L194),
];

static L196: [Condition; 1] = [
    all(&L187),
];

static L197: [Reference; 1] = [
    group("nd-335-2026/child-hiv", "NĐ 335/2026 Đ5 k3", &L196),
];

static L198: [Condition; 1] = [
    refer(&L197),
];

static L199: [Condition; 1] = [
    all(&L75),
];

static L200: [Reference; 1] = [
    group("nd-335-2026/disability", "NĐ 335/2026 Đ5 k6", &L199),
];

static L201: [Condition; 1] = [
    refer(&L200),
];

static L202: [Condition; 6] = [
    age(None, Some(3), None),
    is(Fact::Household, 0b11),
    is(Fact::Area, 0b1),
    not(&L195),
    not(&L198),
    not(&L201),
];

static L203: [Condition; 1] = [
    all(&L166),
];

static L204: [Reference; 1] = [
    term("nd-335-2026/no-monthly-income", "NĐ 335/2026 Đ5 k8", &L203),
];

static L205: [Condition; 3] = [
    is(Fact::Hiv, 0b10),
    is(Fact::Household, 0b1),
    refer(&L204),
];

static L206: [Cow<'static, str>; 4] = [
    Cow::Borrowed("elderly-alone"),
    Cow::Borrowed("elderly-taken-in"),
    Cow::Borrowed("disability"),
    Cow::Borrowed("person-hiv"),
];

static L207: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("decision-in-transition"), cite: Some(Cow::Borrowed("Đ32 k3")), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5), every_result: true, summary: None },
];

static L208: [Term; 15] = [
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
    Term { id: Cow::Borrowed("in-study"), cite: Cow::Borrowed("Đ5 k2"), evidence: None, summary: None, when: all(&L160) },
    Term { id: Cow::Borrowed("child-in-study"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: all(&L161) },
    Term { id: Cow::Borrowed("child-being-raised"), cite: Cow::Borrowed("Đ5 k4"), evidence: None, summary: None, when: any(&L165) },
    Term { id: Cow::Borrowed("no-monthly-income"), cite: Cow::Borrowed("Đ5 k8"), evidence: None, summary: None, when: all(&L166) },
];

static L209: [Group; 9] = [
    Group { id: Cow::Borrowed("child-without-support"), cite: Cow::Borrowed("Đ5 k1"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L183), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("former-child-in-study"), cite: Cow::Borrowed("Đ5 k2"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L186), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-hiv"), cite: Cow::Borrowed("Đ5 k3"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L187), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("single-parent"), cite: Cow::Borrowed("Đ5 k4"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L191), per_child: Some(refer(&L189)), caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-alone"), cite: Cow::Borrowed("Đ5 k5 a"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L192), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("elderly-taken-in"), cite: Cow::Borrowed("Đ5 k5 b"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L66), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("disability"), cite: Cow::Borrowed("Đ5 k6"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L75), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("child-remote"), cite: Cow::Borrowed("Đ5 k7"), from: None, until: None, evidence: None, summary: None, confidential: false, when: all(&L202), per_child: None, caveats: Cow::Borrowed(&[]) },
    Group { id: Cow::Borrowed("person-hiv"), cite: Cow::Borrowed("Đ5 k8"), from: None, until: None, evidence: None, summary: None, confidential: true, when: all(&L205), per_child: None, caveats: Cow::Borrowed(&[]) },
];

static L210: [CoefficientRow; 15] = [
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-without-support"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 a"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(4), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("former-child-in-study"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 b"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("under-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: age(None, Some(4), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-hiv"), id: Cow::Borrowed("from-4"), cite: Cow::Borrowed("Đ6 k1 c"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(4), Some(16), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("single-parent"), id: Cow::Borrowed("per-child"), cite: Cow::Borrowed("Đ6 k1 d"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(100), when: all(&[]), per_child: true, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("under-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: age(Some(60), Some(75), None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-alone"), id: Cow::Borrowed("from-75"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: age(Some(75), None, None), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("elderly-taken-in"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 đ"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(300), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L144), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("extremely-severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(250), when: all(&L146), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-adult"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&L147), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("disability"), id: Cow::Borrowed("severe-young-or-old"), cite: Cow::Borrowed("Đ6 k1 e"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(200), when: all(&L148), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("child-remote"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
    CoefficientRow { group: Cow::Borrowed("person-hiv"), id: Cow::Borrowed("all"), cite: Cow::Borrowed("Đ6 k1 g"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, value: Coefficient::from_hundredths(150), when: all(&[]), per_child: false, caveats: Cow::Borrowed(&[]) },
];

static L211: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ4 k2; Đ32 k3"), from: NaiveDate::from_ymd_opt(2026, 7, 1), until: None, evidence: None, summary: None, amount: Dong::whole::<540000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L212: [Choice; 1] = [
    Choice { cite: Cow::Borrowed("Đ6 k2"), from: None, until: None, evidence: None, summary: None, add: Cow::Borrowed("single-parent"), with: Cow::Borrowed(&L206) },
];

static L213: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("Đ1 k1"), from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 7, 1), evidence: None, summary: None, amount: Dong::whole::<500000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

static L214: [Cow<'static, str>; 2] = [
    Cow::Borrowed("elderly-80"),
    Cow::Borrowed("disability"),
];

static L215: [Cow<'static, str>; 1] = [
    Cow::Borrowed("end-disputed"),
];

static L216: [Cow<'static, str>; 1] = [
    Cow::Borrowed("nd-136-2013"),
];

static L217: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("end-disputed"), cite: Some(Cow::Borrowed("Đ11")), from: None, until: None, every_result: false, summary: None },
];

static L218: [StandardLevel; 2] = [
    StandardLevel { id: Cow::Borrowed("not-poor-2015"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2016, 1, 1), evidence: None, summary: None, amount: Dong::whole::<180000>(), groups: Cow::Borrowed(&L214), when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&[]) },
    StandardLevel { id: Cow::Borrowed("not-poor-2016"), cite: Cow::Borrowed("Đ11"), from: NaiveDate::from_ymd_opt(2016, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1), evidence: Some(Evidence::Inferred), summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&L214), when: is(Fact::Household, 0b110), caveats: Cow::Borrowed(&L215) },
];

static L219: [Cow<'static, str>; 3] = [
    Cow::Borrowed("nd-136-2013"),
    Cow::Borrowed("nd-28-2012"),
    Cow::Borrowed("ttlt-29-2014"),
];

static L220: [Caveat; 1] = [
    Caveat { id: Cow::Borrowed("text-not-seen"), cite: None, from: None, until: None, every_result: true, summary: None },
];

static L221: [CoefficientRow; 16] = [
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

static L222: [StandardLevel; 1] = [
    StandardLevel { id: Cow::Borrowed("standard"), cite: Cow::Borrowed("?"), from: None, until: None, evidence: None, summary: None, amount: Dong::whole::<270000>(), groups: Cow::Borrowed(&[]), when: all(&[]), caveats: Cow::Borrowed(&[]) },
];

pub(super) static INSTRUMENTS: &[Instrument] = &[
    Instrument { id: Cow::Borrowed("luat-39-2009"), short: Cow::Borrowed("Luật Người cao tuổi 2009"), number: Cow::Borrowed("39/2009/QH12"), title: None, issued: None, in_force: Period { from: NaiveDate::from_ymd_opt(2010, 7, 1), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L0), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-51-2010"), short: Cow::Borrowed("Luật Người khuyết tật 2010"), number: Cow::Borrowed("51/2010/QH12"), title: None, issued: NaiveDate::from_ymd_opt(2010, 6, 17), in_force: Period { from: NaiveDate::from_ymd_opt(2011, 1, 1), until: None }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L3), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("luat-tre-em-2016"), short: Cow::Borrowed("Luật Trẻ em 2016"), number: Cow::Borrowed("102/2016/QH13"), title: None, issued: NaiveDate::from_ymd_opt(2016, 4, 5), in_force: Period { from: None, until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L4), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-136-2013"), short: Cow::Borrowed("NĐ 136/2013"), number: Cow::Borrowed("136/2013/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2013, 10, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2014, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L77), term: Cow::Borrowed(&L78), group: Cow::Borrowed(&L79), coefficient: Cow::Borrowed(&L80), standard_level: Cow::Borrowed(&L81), choice: Cow::Borrowed(&L82), gap: Cow::Borrowed(&L83), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-20-2021"), short: Cow::Borrowed("NĐ 20/2021"), number: Cow::Borrowed("20/2021/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2021, 3, 15), in_force: Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&L77), term: Cow::Borrowed(&L150), group: Cow::Borrowed(&L151), coefficient: Cow::Borrowed(&L152), standard_level: Cow::Borrowed(&L153), choice: Cow::Borrowed(&L154), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-28-2012"), short: Cow::Borrowed("NĐ 28/2012"), number: Cow::Borrowed("28/2012/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2012, 4, 10), in_force: Period { from: NaiveDate::from_ymd_opt(2012, 6, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L158), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L159), standard_level: Cow::Borrowed(&[]), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-335-2026"), short: Cow::Borrowed("NĐ 335/2026"), number: Cow::Borrowed("335/2026/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2026, 8, 21), in_force: Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&L207), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&L208), group: Cow::Borrowed(&L209), coefficient: Cow::Borrowed(&L210), standard_level: Cow::Borrowed(&L211), choice: Cow::Borrowed(&L212), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("nd-76-2024"), short: Cow::Borrowed("NĐ 76/2024"), number: Cow::Borrowed("76/2024/NĐ-CP"), title: None, issued: NaiveDate::from_ymd_opt(2024, 7, 1), in_force: Period { from: NaiveDate::from_ymd_opt(2024, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) }, evidence: Evidence::FullText, place: None, implements: Cow::Borrowed(&[]), note: None, caveat: Cow::Borrowed(&[]), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L213), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("ttlt-29-2014"), short: Cow::Borrowed("TTLT 29/2014"), number: Cow::Borrowed("29/2014/TTLT-BLĐTBXH-BTC"), title: None, issued: NaiveDate::from_ymd_opt(2014, 10, 24), in_force: Period { from: NaiveDate::from_ymd_opt(2015, 1, 1), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::SecondHand, place: None, implements: Cow::Borrowed(&L216), note: None, caveat: Cow::Borrowed(&L217), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&[]), standard_level: Cow::Borrowed(&L218), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
    Instrument { id: Cow::Borrowed("qd-1853-2016-ca-mau"), short: Cow::Borrowed("QĐ 1853/QĐ-UBND Cà Mau"), number: Cow::Borrowed("1853/QĐ-UBND"), title: None, issued: NaiveDate::from_ymd_opt(2016, 10, 27), in_force: Period { from: NaiveDate::from_ymd_opt(2016, 10, 27), until: NaiveDate::from_ymd_opt(2021, 7, 1) }, evidence: Evidence::Inferred, place: Some(Cow::Borrowed("96")), implements: Cow::Borrowed(&L219), note: None, caveat: Cow::Borrowed(&L220), open_norm: Cow::Borrowed(&[]), term: Cow::Borrowed(&[]), group: Cow::Borrowed(&[]), coefficient: Cow::Borrowed(&L221), standard_level: Cow::Borrowed(&L222), choice: Cow::Borrowed(&[]), gap: Cow::Borrowed(&[]), area: Cow::Borrowed(&[]) },
];
