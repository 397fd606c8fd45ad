//! The follow-up record of a child in special circumstances or at risk (phiếu theo dõi trẻ em có hoàn cảnh đặc biệt, trẻ em có
//! nguy cơ).
//!
//! What plans ask communes to keep of such a child, with the blocks of Mẫu 06 of NĐ 56/2017 as far as they are known:
//! items judged high, medium or low, and how many are of each. The items of the second block were not found, so the record
//! asks for them by name. It does not claim to follow an official layout.

use chrono::NaiveDate;

use super::check::Check;
use super::condition::Cond;
use super::field::{
    Field, Options, birth_date, choice, commune, count, date, flag, list, phone, province, text,
};
use super::filled::Filled;
use super::index::Slot;
use super::{Edition, Form, Table, codes};
use crate::date::Period;
use crate::place::Place;
use crate::situation::{Fact, Situation};

/// The follow-up record of a child in special circumstances or at risk.
pub static FOLLOW_UP: Form = Form::new(Table {
    id: "follow-up",
    editions: EDITIONS,
    fields: FIELDS,
    checks: CHECKS,
    situation,
    place,
});

const EDITIONS: &[Edition] = &[Edition {
    id: "follow-up.1",
    cite: "NĐ 56/2017/NĐ-CP, Mẫu 06",
    period: Period { from: None, until: None },
    official: false,
    assumes: &[],
}];

const SEX: Options = Options::new("sex", &["male", "female", "unknown"]);
/// The 14 groups of the law, by the ids of the module `protection`.
const GROUP: Options = Options::new(
    "protection_group",
    &[
        "double-orphan",
        "abandoned",
        "no-support",
        "disability",
        "hiv",
        "conflict-with-law",
        "drug-addiction",
        "dropout-working",
        "violence",
        "exploited",
        "sexually-abused",
        "trafficked",
        "illness",
        "displaced",
    ],
);
/// What a child is at risk of, as in the module `protection`.
const RISK: Options = Options::new("protection_risk", &["violence", "exploitation", "abandonment"]);
const CARE: Options = Options::new("care", &["none", "parents", "relative", "non_relative", "facility"]);
const ROLE: Options =
    Options::new("visitor", &["protection_worker", "collaborator", "social_worker", "other"]);
const OCCASION: Options = Options::new(
    "visit_occasion",
    &["first", "after_1_month", "after_3_months", "every_6_months", "after_plan", "other"],
);
const SERVICE: Options = Options::new(
    "protection_service",
    &[
        "health",
        "rehabilitation",
        "education",
        "vocational",
        "social_assistance",
        "alternative_care",
        "legal",
        "psychological",
        "other",
    ],
);
const LEVEL: Options = Options::new("level", &["high", "medium", "low"]);

/// Stands for the age in checks: which of the two fields holds it.
const AGE_KNOWN_BY: &str = "birth_date_known";
const AGE_KNOWN: Cond = Cond::True(AGE_KNOWN_BY);
const AGE_ESTIMATED: Cond = Cond::Not(&AGE_KNOWN);
const SPECIAL: Cond = Cond::True("special");
const AT_RISK_ONLY: Cond = Cond::Not(&SPECIAL);
const CARED_FOR: Cond = Cond::Not(&Cond::Is("care.kind", "none"));
const GOES_ON: Cond = Cond::Not(&Cond::True("conclusion.close"));

const GROUPS: &[Field] = &[choice("group", GROUP).required().sensitive()];
const RISKS: &[Field] = &[choice("risk", RISK).required().sensitive()];
const SERVICES: &[Field] =
    &[choice("kind", SERVICE).required(), text("provider", 150), date("from").required(), date("until")];
const ITEMS: &[Field] = &[text("item", 200).required(), choice("level", LEVEL).required()];

const FIELDS: &[Field] = &[
    text("name", 100).required(),
    flag("birth_date_known").required(),
    birth_date("birth_date").required_when(AGE_KNOWN).only_when(AGE_KNOWN).answers(Fact::BirthDate),
    count("estimated_age", 0, 120).required_when(AGE_ESTIMATED).only_when(AGE_ESTIMATED),
    choice("sex", SEX).required(),
    province("residence.province").required(),
    commune("residence.commune").required(),
    text("residence.address", 250),
    flag("special").required().cite("Luật Trẻ em 2016 Đ4 k10"),
    list("groups", GROUPS, 14)
        .required_when(SPECIAL)
        .only_when(SPECIAL)
        .sensitive()
        .cite("Luật Trẻ em 2016 Đ10"),
    list("risks", RISKS, 3).required_when(AT_RISK_ONLY).sensitive().cite("Luật Trẻ em 2016 Đ49"),
    choice("care.kind", CARE).required(),
    text("care.name", 100).required_when(CARED_FOR).only_when(CARED_FOR),
    phone("care.phone").only_when(CARED_FOR),
    date("visit.on").required(),
    text("visit.by", 100).required(),
    choice("visit.role", ROLE).required(),
    choice("visit.occasion", OCCASION).required().cite("NĐ 56/2017 Đ43 k2"),
    flag("visit.child_asked").required(),
    text("visit.child_opinion", 500).only_when(Cond::True("visit.child_asked")).sensitive(),
    list("services", SERVICES, 20).none_is_an_answer().cite("NĐ 56/2017 Đ28 k3"),
    choice("harm.degree", LEVEL).required().sensitive(),
    choice("harm.access", LEVEL).required().sensitive(),
    choice("harm.surroundings", LEVEL).required().sensitive(),
    count("harm_tally.high", 0, 3).required().sensitive(),
    count("harm_tally.medium", 0, 3).required().sensitive(),
    count("harm_tally.low", 0, 3).required().sensitive(),
    list("recovery", ITEMS, 20).required().sensitive(),
    count("recovery_tally.high", 0, 20).required().sensitive(),
    count("recovery_tally.medium", 0, 20).required().sensitive(),
    count("recovery_tally.low", 0, 20).required().sensitive(),
    flag("conclusion.no_risk").required().cite("NĐ 56/2017 Đ30"),
    flag("conclusion.stable").required().cite("NĐ 56/2017 Đ30"),
    flag("conclusion.close").required().cite("NĐ 56/2017 Đ30"),
    date("next_visit").required_when(GOES_ON).only_when(GOES_ON),
];

const HARM: [&str; 3] = ["harm.degree", "harm.access", "harm.surroundings"];

const CHECKS: &[Check] = &[
    Check::NotInFuture("birth_date"),
    Check::CommuneInProvince { commune: "residence.commune", province: "residence.province" },
    Check::NotInFuture("visit.on"),
    Check::NotBefore("visit.on", "birth_date"),
    Check::Custom {
        code: &codes::FOLLOW_UP_NOT_A_CHILD,
        inputs: &[AGE_KNOWN_BY, "visit.on"],
        cite: Some("Luật Trẻ em 2016 Đ1"),
        holds: |filled, _| Some(age_at_visit(filled)? < 16),
    },
    Check::Custom {
        code: &codes::FOLLOW_UP_CHILD_NOT_ASKED,
        inputs: &[AGE_KNOWN_BY, "care.kind", "visit.on", "visit.child_asked"],
        cite: Some("Luật Trẻ em 2016 Đ60 k3"),
        holds: asked,
    },
    Check::NotBefore("services.from", "birth_date"),
    Check::NotInFuture("services.until"),
    tally(&[HARM[0], HARM[1], HARM[2], "harm_tally.high"], |filled, _| harm(filled, "high", HARM_HIGH)),
    tally(&[HARM[0], HARM[1], HARM[2], "harm_tally.medium"], |filled, _| harm(filled, "medium", HARM_MEDIUM)),
    tally(&[HARM[0], HARM[1], HARM[2], "harm_tally.low"], |filled, _| harm(filled, "low", HARM_LOW)),
    tally(&["recovery", "recovery_tally.high"], |filled, _| recovery(filled, "high", RECOVERY_HIGH)),
    tally(&["recovery", "recovery_tally.medium"], |filled, _| recovery(filled, "medium", RECOVERY_MEDIUM)),
    tally(&["recovery", "recovery_tally.low"], |filled, _| recovery(filled, "low", RECOVERY_LOW)),
    Check::Custom {
        code: &codes::FOLLOW_UP_CLOSED_AT_RISK,
        inputs: &["conclusion.no_risk", "conclusion.stable", "conclusion.close"],
        cite: Some("NĐ 56/2017 Đ30"),
        holds: |filled, _| Some(!filled.flag(CLOSE)? || (filled.flag(NO_RISK)? && filled.flag(STABLE)?)),
    },
    Check::NotBefore("next_visit", "visit.on"),
];

const fn tally(inputs: &'static [&'static str], holds: fn(&Filled<'_>, NaiveDate) -> Option<bool>) -> Check {
    Check::Custom { code: &codes::FOLLOW_UP_TALLY, inputs, cite: Some("NĐ 56/2017, Mẫu 06"), holds }
}

const BIRTH_DATE: Slot = Slot::birth_date(FIELDS, "birth_date");
const ESTIMATED_AGE: Slot = Slot::number(FIELDS, "estimated_age");
const CARE_KIND: Slot = Slot::choice(FIELDS, "care.kind");
const VISIT_ON: Slot = Slot::date(FIELDS, "visit.on");
const CHILD_ASKED: Slot = Slot::flag(FIELDS, "visit.child_asked");
const HARM_ITEMS: [Slot; 3] =
    [Slot::choice(FIELDS, HARM[0]), Slot::choice(FIELDS, HARM[1]), Slot::choice(FIELDS, HARM[2])];
const HARM_HIGH: Slot = Slot::number(FIELDS, "harm_tally.high");
const HARM_MEDIUM: Slot = Slot::number(FIELDS, "harm_tally.medium");
const HARM_LOW: Slot = Slot::number(FIELDS, "harm_tally.low");
const RECOVERY: Slot = Slot::list(FIELDS, "recovery");
const ITEM_LEVEL: Slot = Slot::choice(ITEMS, "level");
const RECOVERY_HIGH: Slot = Slot::number(FIELDS, "recovery_tally.high");
const RECOVERY_MEDIUM: Slot = Slot::number(FIELDS, "recovery_tally.medium");
const RECOVERY_LOW: Slot = Slot::number(FIELDS, "recovery_tally.low");
const NO_RISK: Slot = Slot::flag(FIELDS, "conclusion.no_risk");
const STABLE: Slot = Slot::flag(FIELDS, "conclusion.stable");
const CLOSE: Slot = Slot::flag(FIELDS, "conclusion.close");

/// The age in completed years on the day of the visit: by the birth date, or as estimated.
fn age_at_visit(filled: &Filled<'_>) -> Option<u64> {
    match filled.birth_date(BIRTH_DATE) {
        Some(birth) => birth.age_on(filled.date(VISIT_ON)?).map(u64::from),
        None => filled.number(ESTIMATED_AGE),
    }
}

/// From seven years on, a child in alternative care is asked.
fn asked(filled: &Filled<'_>, _: NaiveDate) -> Option<bool> {
    let age = age_at_visit(filled)?;
    let placed = matches!(filled.choice(CARE_KIND)?, "relative" | "non_relative" | "facility");
    Some(filled.flag(CHILD_ASKED)? || age < 7 || !placed)
}

/// Whether the tally of a level is the number of items at it.
fn harm(filled: &Filled<'_>, level: &str, tally: Slot) -> Option<bool> {
    let mut at_level = 0;
    for item in HARM_ITEMS {
        at_level += u64::from(filled.choice(item)? == level);
    }
    Some(filled.number(tally)? == at_level)
}

fn recovery(filled: &Filled<'_>, level: &str, tally: Slot) -> Option<bool> {
    let mut at_level = 0;
    for row in filled.rows(RECOVERY)? {
        at_level += u64::from(row.choice(ITEM_LEVEL)? == level);
    }
    Some(filled.number(tally)? == at_level)
}

fn situation(filled: &Filled<'_>) -> Situation {
    Situation { birth_date: filled.birth_date(BIRTH_DATE), ..Situation::default() }
}

/// The record applies for nothing: no allowance is decided by it.
fn place(_: &Filled<'_>) -> Option<Place> {
    None
}
