//! The declaration for a child's monthly allowance (tờ khai đề nghị trợ cấp xã hội).
//!
//! One table, two editions: Mẫu 1a of NĐ 20/2021, for its groups k1, k2 and k7, and the child's part of Mẫu 01 of
//! NĐ 335/2026. Of the latter only titles and opening lines were available: that edition asks the facts that the
//! decree itself needs (Đ5 to Đ9, Đ28) and does not claim to follow the official layout.

use chrono::{Datelike, NaiveDate};

use super::check::{Check, Sex};
use super::condition::Cond;
use super::field::{
    Field, Options, amount, birth_date, choice, commune, count, date, flag, list, personal_id, phone,
    province, text,
};
use super::filled::Filled;
use super::index::Slot;
use super::{Edition, Form, Table, codes};
use crate::assessment::Assumption;
use crate::date::Period;
use crate::money::Dong;
use crate::place::Place;
use crate::situation::{Area, Disability, Fact, HouseholdClass, ParentStatus, Situation, Study};

/// The declaration for a child's monthly allowance: Mẫu 1a of NĐ 20/2021 until 2026-10-04, then the child's part of
/// Mẫu 01 of NĐ 335/2026.
pub static CHILD_DECLARATION: Form = Form::new(Table {
    id: "child-declaration",
    editions: EDITIONS,
    fields: FIELDS,
    checks: CHECKS,
    situation,
    place,
});

const MAU_1A: Period =
    Period { from: NaiveDate::from_ymd_opt(2021, 7, 1), until: NaiveDate::from_ymd_opt(2026, 10, 5) };
const MAU_01: Period = Period { from: NaiveDate::from_ymd_opt(2026, 10, 5), until: None };

const EDITIONS: &[Edition] = &[
    Edition {
        id: "nd-20-2021.1a",
        cite: "NĐ 20/2021/NĐ-CP, Mẫu 1a",
        period: MAU_1A,
        official: true,
        assumes: &[
            Assumption { fact: Fact::Hiv, form: "1b" },
            Assumption { fact: Fact::Children, form: "1c" },
        ],
    },
    Edition {
        id: "nd-335-2026.01",
        cite: "NĐ 335/2026/NĐ-CP, Mẫu 01",
        period: MAU_01,
        official: false,
        assumes: &[Assumption { fact: Fact::Children, form: "01" }],
    },
];

const SEX: Options = Options::new("sex", &["male", "female", "unknown"]);
const LIVING_WITH: Options =
    Options::new("living_with", &["parents", "mother", "father", "relatives", "others", "facility", "alone"]);
const SCHOOL_STATUS: Options = Options::new("school_status", &["not_yet", "left", "attending"]);
const STUDY: Options = Options::new(
    "study",
    &["preschool", "general", "continuing", "vocational", "college", "first_degree", "further_degree"],
);
const BENEFIT: Options = Options::new(
    "benefit",
    &[
        "wage",
        "pension",
        "social_insurance",
        "survivor",
        "merit",
        "social_allowance",
        "social_pension",
        "other",
    ],
);
const HOUSEHOLD: Options = Options::new("household", HouseholdClass::CODES);
const AREA: Options = Options::new("area", Area::CODES);
const DISABILITY: Options = Options::new("disability", &["mild", "severe", "extremely_severe"]);
const DISABILITY_KIND: Options = Options::new(
    "disability_kind",
    &["movement", "hearing_speech", "vision", "mental", "intellectual", "other"],
);
const PARENT_STATUS: Options = Options::new("parent_status", ParentStatus::CODES);
const RELATIONSHIP: Options = Options::new(
    "relationship",
    &[
        "self",
        "mother",
        "father",
        "grandparent",
        "sibling",
        "relative",
        "guardian",
        "carer",
        "facility",
        "other",
    ],
);
const PAYMENT: Options = Options::new("payment", &["bank", "e_payment", "in_person"]);

const ATTENDING: Cond = Cond::Is("school.status", "attending");
const DISABLED: Cond = Cond::True("disability.has");
const MOTHER_KNOWN: Cond = Cond::Not(&Cond::Is("mother.status", "unidentified"));
const FATHER_KNOWN: Cond = Cond::Not(&Cond::Is("father.status", "unidentified"));
const ON_BEHALF: Cond = Cond::Not(&Cond::Is("declarant.relationship", "self"));
const TO_ACCOUNT: Cond = Cond::In("payment.method", &["bank", "e_payment"]);

/// Ours: no monthly benefit comes near it, and a slip of the hand does.
const MOST_A_MONTH: Dong = match Dong::new(1_000_000_000) {
    Some(dong) => dong,
    None => Dong::MAX,
};

const BENEFITS: &[Field] =
    &[choice("kind", BENEFIT).required(), amount("amount", MOST_A_MONTH), date("since")];

const FIELDS: &[Field] = &[
    text("name", 100).required(),
    birth_date("birth_date").required().answers(Fact::BirthDate),
    choice("sex", SEX).required(),
    text("ethnicity", 50).during(MAU_1A),
    personal_id("personal_id.number"),
    date("personal_id.issued_on"),
    text("personal_id.issued_by", 150),
    province("residence.province").required(),
    commune("residence.commune").required(),
    text("residence.address", 250),
    choice("residence.area", AREA).ours().answers(Fact::Area).cite("NĐ 20/2021 Đ5 k7; NĐ 335/2026 Đ5 k7"),
    text("contact.address", 250).during(MAU_01),
    phone("contact.phone").during(MAU_01),
    choice("living_with", LIVING_WITH).required().answers(Fact::InFacility),
    flag("abandoned")
        .required()
        .ours()
        .answers(Fact::Abandoned)
        .cite("NĐ 20/2021 Đ5 k1 a; NĐ 335/2026 Đ5 k1 a"),
    flag("adopted")
        .required_when(Cond::True("abandoned"))
        .only_when(Cond::True("abandoned"))
        .ours()
        .answers(Fact::Adopted)
        .cite("NĐ 20/2021 Đ5 k1 a; NĐ 335/2026 Đ5 k1 a"),
    choice("school.status", SCHOOL_STATUS).required().answers(Fact::Study),
    choice("school.level", STUDY)
        .required_when(ATTENDING)
        .only_when(ATTENDING)
        .ours()
        .answers(Fact::Study)
        .cite("NĐ 20/2021 Đ5 k2; NĐ 335/2026 Đ5 k2"),
    text("school.name", 150).required_when(ATTENDING).only_when(ATTENDING).during(MAU_1A),
    flag("school.unbroken")
        .only_when(ATTENDING)
        .ours()
        .answers(Fact::UnbrokenStudy)
        .cite("NĐ 335/2026 Đ5 k2"),
    flag("allowance_held").ours().answers(Fact::AllowanceHeld).cite("NĐ 20/2021 Đ5 k2; NĐ 335/2026 Đ5 k2"),
    flag("health_insurance").required().during(MAU_1A),
    flag("receives_benefits").required().ours().answers(Fact::SocialAllowance),
    list("benefits", BENEFITS, 20)
        .required_when(Cond::True("receives_benefits"))
        .only_when(Cond::True("receives_benefits"))
        .answers(Fact::SocialAllowance),
    choice("household", HOUSEHOLD).required().answers(Fact::Household),
    flag("disability.has").required().answers(Fact::Disability),
    choice("disability.degree", DISABILITY)
        .required_when(DISABLED)
        .only_when(DISABLED)
        .answers(Fact::Disability),
    choice("disability.kind", DISABILITY_KIND).required_when(DISABLED).only_when(DISABLED).during(MAU_1A),
    text("disability.certificate.number", 50).required_when(DISABLED).only_when(DISABLED),
    date("disability.certificate.issued_on").required_when(DISABLED).only_when(DISABLED),
    text("disability.certificate.issued_by", 150).required_when(DISABLED).only_when(DISABLED),
    flag("hiv").during(MAU_01).sensitive().answers(Fact::Hiv).cite("NĐ 335/2026 Đ5 k3, k8"),
    choice("mother.status", PARENT_STATUS)
        .required()
        .ours()
        .answers(Fact::Mother)
        .cite("NĐ 20/2021 Đ5 k1; NĐ 335/2026 Đ5 k1"),
    text("mother.name", 100).required_when(MOTHER_KNOWN).only_when(MOTHER_KNOWN),
    count("mother.birth_year", 1900, 2200).only_when(MOTHER_KNOWN).during(MAU_1A),
    personal_id("mother.personal_id").only_when(MOTHER_KNOWN),
    text("mother.address", 250).only_when(MOTHER_KNOWN).during(MAU_1A),
    text("mother.occupation", 100).only_when(MOTHER_KNOWN).during(MAU_1A),
    text("mother.benefits", 250).only_when(MOTHER_KNOWN).during(MAU_1A),
    choice("father.status", PARENT_STATUS)
        .required()
        .ours()
        .answers(Fact::Father)
        .cite("NĐ 20/2021 Đ5 k1; NĐ 335/2026 Đ5 k1"),
    text("father.name", 100).required_when(FATHER_KNOWN).only_when(FATHER_KNOWN),
    count("father.birth_year", 1900, 2200).only_when(FATHER_KNOWN).during(MAU_1A),
    personal_id("father.personal_id").only_when(FATHER_KNOWN),
    text("father.address", 250).only_when(FATHER_KNOWN).during(MAU_1A),
    text("father.occupation", 100).only_when(FATHER_KNOWN).during(MAU_1A),
    text("father.benefits", 250).only_when(FATHER_KNOWN).during(MAU_1A),
    choice("payment.method", PAYMENT).required().during(MAU_01).cite("NĐ 335/2026 Đ28 k1, k3"),
    text("payment.account.holder", 100).required_when(TO_ACCOUNT).only_when(TO_ACCOUNT).during(MAU_01),
    text("payment.account.number", 30).required_when(TO_ACCOUNT).only_when(TO_ACCOUNT).during(MAU_01),
    text("payment.account.provider", 150).required_when(TO_ACCOUNT).only_when(TO_ACCOUNT).during(MAU_01),
    choice("declarant.relationship", RELATIONSHIP).required(),
    text("declarant.name", 100).required_when(ON_BEHALF).only_when(ON_BEHALF),
    personal_id("declarant.personal_id").only_when(ON_BEHALF),
    text("declarant.address", 250).only_when(ON_BEHALF),
    phone("declarant.phone"),
];

const CHECKS: &[Check] = &[
    Check::NotInFuture("birth_date"),
    Check::IdMatches { id: "personal_id.number", birth: "birth_date", sex: Sex::Field("sex") },
    Check::NotInFuture("personal_id.issued_on"),
    Check::NotBefore("personal_id.issued_on", "birth_date"),
    Check::CommuneInProvince { commune: "residence.commune", province: "residence.province" },
    Check::Custom {
        code: &codes::CHILD_ABANDONED_WITH_PARENT,
        inputs: &["living_with", "abandoned"],
        cite: None,
        holds: not_abandoned_with_a_parent,
    },
    Check::Custom {
        code: &codes::CHILD_OVER_16_NOT_STUDYING,
        inputs: &["birth_date", "school.status"],
        cite: Some("NĐ 20/2021 Đ5 k1, k2; NĐ 335/2026 Đ5 k1, k2"),
        holds: child_or_student,
    },
    Check::NotInFuture("benefits.since"),
    Check::NotBefore("benefits.since", "birth_date"),
    Check::NotInFuture("disability.certificate.issued_on"),
    Check::NotBefore("disability.certificate.issued_on", "birth_date"),
    Check::Custom {
        code: &codes::CHILD_LIVES_WITH_ABSENT_PARENT,
        inputs: &["living_with", "mother.status"],
        cite: None,
        holds: |filled, _| Some(!lives_with(filled, "mother")? || is_able(filled, MOTHER_STATUS)?),
    },
    Check::Custom {
        code: &codes::PARENT_NOT_OLDER,
        inputs: &["birth_date", "mother.birth_year"],
        cite: None,
        holds: |filled, _| older(filled, MOTHER_BIRTH_YEAR),
    },
    Check::IdMatches { id: "mother.personal_id", birth: "mother.birth_year", sex: Sex::Female },
    Check::Differ("mother.personal_id", "personal_id.number"),
    Check::Custom {
        code: &codes::CHILD_LIVES_WITH_ABSENT_PARENT,
        inputs: &["living_with", "father.status"],
        cite: None,
        holds: |filled, _| Some(!lives_with(filled, "father")? || is_able(filled, FATHER_STATUS)?),
    },
    Check::Custom {
        code: &codes::PARENT_NOT_OLDER,
        inputs: &["birth_date", "father.birth_year"],
        cite: None,
        holds: |filled, _| older(filled, FATHER_BIRTH_YEAR),
    },
    Check::IdMatches { id: "father.personal_id", birth: "father.birth_year", sex: Sex::Male },
    Check::Differ("father.personal_id", "personal_id.number"),
    Check::Differ("father.personal_id", "mother.personal_id"),
    Check::Differ("declarant.personal_id", "personal_id.number"),
];

const BIRTH_DATE: Slot = Slot::birth_date(FIELDS, "birth_date");
const PROVINCE: Slot = Slot::text(FIELDS, "residence.province");
const COMMUNE: Slot = Slot::text(FIELDS, "residence.commune");
const RESIDENCE_AREA: Slot = Slot::choice(FIELDS, "residence.area");
const LIVES_WITH: Slot = Slot::choice(FIELDS, "living_with");
const ABANDONED: Slot = Slot::flag(FIELDS, "abandoned");
const ADOPTED: Slot = Slot::flag(FIELDS, "adopted");
const SCHOOL: Slot = Slot::choice(FIELDS, "school.status");
const SCHOOL_LEVEL: Slot = Slot::choice(FIELDS, "school.level");
const SCHOOL_UNBROKEN: Slot = Slot::flag(FIELDS, "school.unbroken");
const ALLOWANCE_HELD: Slot = Slot::flag(FIELDS, "allowance_held");
const RECEIVES_BENEFITS: Slot = Slot::flag(FIELDS, "receives_benefits");
const BENEFIT_ROWS: Slot = Slot::list(FIELDS, "benefits");
const BENEFIT_KIND: Slot = Slot::choice(BENEFITS, "kind");
const HOUSEHOLD_CLASS: Slot = Slot::choice(FIELDS, "household");
const HAS_DISABILITY: Slot = Slot::flag(FIELDS, "disability.has");
const DEGREE: Slot = Slot::choice(FIELDS, "disability.degree");
const HIV: Slot = Slot::flag(FIELDS, "hiv");
const MOTHER_STATUS: Slot = Slot::choice(FIELDS, "mother.status");
const MOTHER_BIRTH_YEAR: Slot = Slot::number(FIELDS, "mother.birth_year");
const FATHER_STATUS: Slot = Slot::choice(FIELDS, "father.status");
const FATHER_BIRTH_YEAR: Slot = Slot::number(FIELDS, "father.birth_year");

/// Living with someone that only a child who was not abandoned lives with.
fn not_abandoned_with_a_parent(filled: &Filled<'_>, _: NaiveDate) -> Option<bool> {
    let with_a_parent = matches!(filled.choice(LIVES_WITH)?, "parents" | "mother" | "father");
    Some(!(with_a_parent && filled.flag(ABANDONED)?))
}

fn child_or_student(filled: &Filled<'_>, on: NaiveDate) -> Option<bool> {
    let age = filled.birth_date(BIRTH_DATE)?.age_on(on)?;
    Some(age < 16 || filled.choice(SCHOOL)? == "attending")
}

fn lives_with(filled: &Filled<'_>, parent: &str) -> Option<bool> {
    let with = filled.choice(LIVES_WITH)?;
    Some(with == "parents" || with == parent)
}

fn is_able(filled: &Filled<'_>, status: Slot) -> Option<bool> {
    Some(filled.choice(status)? == "able")
}

fn older(filled: &Filled<'_>, birth_year: Slot) -> Option<bool> {
    let child = u64::try_from(filled.birth_date(BIRTH_DATE)?.day().year()).ok()?;
    Some(filled.number(birth_year)? < child)
}

fn situation(filled: &Filled<'_>) -> Situation {
    let benefits = Benefits::of(filled);
    Situation {
        birth_date: filled.birth_date(BIRTH_DATE),
        abandoned: filled.flag(ABANDONED),
        adopted: filled.flag(ADOPTED),
        father: filled.choice(FATHER_STATUS).and_then(ParentStatus::from_code),
        mother: filled.choice(MOTHER_STATUS).and_then(ParentStatus::from_code),
        household: filled.choice(HOUSEHOLD_CLASS).and_then(HouseholdClass::from_code),
        area: filled.choice(RESIDENCE_AREA).and_then(Area::from_code),
        disability: match filled.flag(HAS_DISABILITY) {
            Some(true) => filled.choice(DEGREE).and_then(Disability::from_code),
            Some(false) => Some(Disability::None),
            None => None,
        },
        hiv: filled.flag(HIV),
        study: match filled.choice(SCHOOL) {
            Some("attending") => filled.choice(SCHOOL_LEVEL).and_then(Study::from_code),
            Some(_) => Some(Study::None),
            None => None,
        },
        unbroken_study: filled.flag(SCHOOL_UNBROKEN),
        allowance_held: filled.flag(ALLOWANCE_HELD),
        in_facility: filled.choice(LIVES_WITH).map(|with| with == "facility"),
        wage: benefits.any(&["wage"]),
        pension: benefits.any(&["pension"]),
        social_insurance: benefits.any(&["social_insurance", "survivor"]),
        merit_benefit: benefits.any(&["merit"]),
        social_allowance: benefits.any(&["social_allowance"]),
        ..Situation::default()
    }
}

fn place(filled: &Filled<'_>) -> Option<Place> {
    let province: Place = filled.text(PROVINCE)?.parse().ok()?;
    Some(filled.text(COMMUNE).and_then(|commune| province.with_commune(commune).ok()).unwrap_or(province))
}

/// What is known of the benefits that the child receives.
enum Benefits<'a> {
    /// None, by the answer to the question.
    None,
    Rows(&'a [Filled<'a>]),
    Unknown,
}

impl<'a> Benefits<'a> {
    fn of(filled: &'a Filled<'_>) -> Self {
        match filled.flag(RECEIVES_BENEFITS) {
            Some(false) => Self::None,
            Some(true) => filled.rows(BENEFIT_ROWS).map_or(Self::Unknown, Self::Rows),
            None => Self::Unknown,
        }
    }

    /// Whether one of these kinds is among them. A row of unknown kind may be of any.
    fn any(&self, kinds: &[&str]) -> Option<bool> {
        let Self::Rows(rows) = self else {
            return matches!(self, Self::None).then_some(false);
        };
        let mut answer = Some(false);
        for row in *rows {
            match row.choice(BENEFIT_KIND) {
                Some(kind) if kinds.contains(&kind) => return Some(true),
                Some(_) => {}
                None => answer = None,
            }
        }
        answer
    }
}
