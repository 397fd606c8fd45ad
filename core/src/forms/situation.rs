//! The facts themselves as a form, for whoever has them already: a register, another program. Not a paper.

use super::field::{Field, Options, birth_date, choice, flag, list};
use super::filled::Filled;
use super::index::Slot;
use super::{Edition, Form, Table};
use crate::date::Period;
use crate::place::Place;
use crate::situation::{
    Area, Child, Disability, Draws, Fact, HouseholdClass, MaritalStatus, ParentStatus, Protection, Situation,
    Study, Supporter,
};

/// The facts of a [`Situation`] under their own names, read with the same patience as a form: every mistake is
/// an issue with its place.
pub static SITUATION: Form =
    Form::new(Table { id: "situation", editions: EDITIONS, fields: FIELDS, checks: &[], situation, place });

const EDITIONS: &[Edition] = &[Edition {
    id: "situation.1",
    cite: "",
    period: Period { from: None, until: None },
    official: false,
    assumes: &[],
}];

const PARENT_STATUS: Options = Options::new("parent_status", ParentStatus::CODES);
const HOUSEHOLD_CLASS: Options = Options::new("household", HouseholdClass::CODES);
const STUDY: Options = Options::new("study", Study::CODES);

const CHILDREN: &[Field] = &[
    birth_date("birth_date").answers(Fact::ChildBirthDate),
    choice("study", STUDY).answers(Fact::ChildStudy),
    flag("unbroken_study").answers(Fact::ChildUnbrokenStudy),
    flag("allowance_held").answers(Fact::ChildAllowanceHeld),
];

const FIELDS: &[Field] = &[
    birth_date("birth_date").answers(Fact::BirthDate),
    flag("abandoned").answers(Fact::Abandoned),
    flag("adopted").answers(Fact::Adopted),
    choice("father", PARENT_STATUS).answers(Fact::Father),
    choice("mother", PARENT_STATUS).answers(Fact::Mother),
    choice("household", HOUSEHOLD_CLASS).answers(Fact::Household),
    choice("local_household", HOUSEHOLD_CLASS).answers(Fact::LocalHousehold),
    choice("area", Options::new("area", Area::CODES)).answers(Fact::Area),
    choice("disability", Options::new("disability", Disability::CODES)).answers(Fact::Disability),
    flag("hiv").sensitive().answers(Fact::Hiv),
    choice("study", STUDY).answers(Fact::Study),
    flag("unbroken_study").answers(Fact::UnbrokenStudy),
    flag("allowance_held").answers(Fact::AllowanceHeld),
    flag("in_facility").answers(Fact::InFacility),
    flag("wage").answers(Fact::Wage),
    flag("pension").answers(Fact::Pension),
    flag("social_insurance").answers(Fact::SocialInsurance),
    flag("low_pension").answers(Fact::LowPension),
    flag("merit_benefit").answers(Fact::MeritBenefit),
    flag("social_allowance").answers(Fact::SocialAllowance),
    flag("can_work").answers(Fact::CanWork),
    choice("marital_status", Options::new("marital_status", MaritalStatus::CODES))
        .answers(Fact::MaritalStatus),
    list("children", CHILDREN, 30).none_is_an_answer().answers(Fact::Children),
    choice("supporter", Options::new("supporter", Supporter::CODES)).answers(Fact::Supporter),
    flag("can_live_in_community").answers(Fact::CanLiveInCommunity),
    flag("qualifies_for_facility").answers(Fact::QualifiesForFacility),
    flag("taken_in").answers(Fact::TakenIn),
    flag("cared_for").answers(Fact::CaredFor),
    flag("pregnant").answers(Fact::Pregnant),
    choice("draws", Options::new("draws", Draws::CODES)).answers(Fact::Draws),
    flag("survivor_pension").answers(Fact::SurvivorPension),
    flag("single_parent_child").answers(Fact::SingleParentChild),
    choice("protection", Options::new("protection", Protection::CODES)).answers(Fact::Protection),
];

const fn is(path: &str) -> Slot {
    Slot::flag(FIELDS, path)
}

const fn one_of(path: &str) -> Slot {
    Slot::choice(FIELDS, path)
}

const BIRTH_DATE: Slot = Slot::birth_date(FIELDS, "birth_date");
const ABANDONED: Slot = is("abandoned");
const ADOPTED: Slot = is("adopted");
const FATHER: Slot = one_of("father");
const MOTHER: Slot = one_of("mother");
const HOUSEHOLD: Slot = one_of("household");
const LOCAL_HOUSEHOLD: Slot = one_of("local_household");
const AREA: Slot = one_of("area");
const DISABILITY: Slot = one_of("disability");
const HIV: Slot = is("hiv");
const OWN_STUDY: Slot = one_of("study");
const UNBROKEN_STUDY: Slot = is("unbroken_study");
const ALLOWANCE_HELD: Slot = is("allowance_held");
const IN_FACILITY: Slot = is("in_facility");
const WAGE: Slot = is("wage");
const PENSION: Slot = is("pension");
const SOCIAL_INSURANCE: Slot = is("social_insurance");
const LOW_PENSION: Slot = is("low_pension");
const MERIT_BENEFIT: Slot = is("merit_benefit");
const SOCIAL_ALLOWANCE: Slot = is("social_allowance");
const CAN_WORK: Slot = is("can_work");
const MARITAL_STATUS: Slot = one_of("marital_status");
const CHILD_ROWS: Slot = Slot::list(FIELDS, "children");
const SUPPORTER: Slot = one_of("supporter");
const CAN_LIVE_IN_COMMUNITY: Slot = is("can_live_in_community");
const QUALIFIES_FOR_FACILITY: Slot = is("qualifies_for_facility");
const TAKEN_IN: Slot = is("taken_in");
const CARED_FOR: Slot = is("cared_for");
const PREGNANT: Slot = is("pregnant");
const DRAWS: Slot = one_of("draws");
const SURVIVOR_PENSION: Slot = is("survivor_pension");
const SINGLE_PARENT_CHILD: Slot = is("single_parent_child");
const PROTECTION: Slot = one_of("protection");
const CHILD_BIRTH_DATE: Slot = Slot::birth_date(CHILDREN, "birth_date");
const CHILD_STUDY: Slot = Slot::choice(CHILDREN, "study");
const CHILD_UNBROKEN_STUDY: Slot = Slot::flag(CHILDREN, "unbroken_study");
const CHILD_ALLOWANCE_HELD: Slot = Slot::flag(CHILDREN, "allowance_held");

fn situation(filled: &Filled<'_>) -> Situation {
    Situation {
        birth_date: filled.birth_date(BIRTH_DATE),
        abandoned: filled.flag(ABANDONED),
        adopted: filled.flag(ADOPTED),
        father: filled.choice(FATHER).and_then(ParentStatus::from_code),
        mother: filled.choice(MOTHER).and_then(ParentStatus::from_code),
        household: filled.choice(HOUSEHOLD).and_then(HouseholdClass::from_code),
        local_household: filled.choice(LOCAL_HOUSEHOLD).and_then(HouseholdClass::from_code),
        area: filled.choice(AREA).and_then(Area::from_code),
        disability: filled.choice(DISABILITY).and_then(Disability::from_code),
        hiv: filled.flag(HIV),
        study: filled.choice(OWN_STUDY).and_then(Study::from_code),
        unbroken_study: filled.flag(UNBROKEN_STUDY),
        allowance_held: filled.flag(ALLOWANCE_HELD),
        in_facility: filled.flag(IN_FACILITY),
        wage: filled.flag(WAGE),
        pension: filled.flag(PENSION),
        social_insurance: filled.flag(SOCIAL_INSURANCE),
        low_pension: filled.flag(LOW_PENSION),
        merit_benefit: filled.flag(MERIT_BENEFIT),
        social_allowance: filled.flag(SOCIAL_ALLOWANCE),
        can_work: filled.flag(CAN_WORK),
        marital_status: filled.choice(MARITAL_STATUS).and_then(MaritalStatus::from_code),
        children: filled.rows(CHILD_ROWS).map(|rows| rows.iter().map(child).collect()),
        supporter: filled.choice(SUPPORTER).and_then(Supporter::from_code),
        can_live_in_community: filled.flag(CAN_LIVE_IN_COMMUNITY),
        qualifies_for_facility: filled.flag(QUALIFIES_FOR_FACILITY),
        taken_in: filled.flag(TAKEN_IN),
        cared_for: filled.flag(CARED_FOR),
        pregnant: filled.flag(PREGNANT),
        draws: filled.choice(DRAWS).and_then(Draws::from_code),
        survivor_pension: filled.flag(SURVIVOR_PENSION),
        single_parent_child: filled.flag(SINGLE_PARENT_CHILD),
        protection: filled.choice(PROTECTION).and_then(Protection::from_code),
    }
}

fn child(row: &Filled<'_>) -> Child {
    Child {
        birth_date: row.birth_date(CHILD_BIRTH_DATE),
        study: row.choice(CHILD_STUDY).and_then(Study::from_code),
        unbroken_study: row.flag(CHILD_UNBROKEN_STUDY),
        allowance_held: row.flag(CHILD_ALLOWANCE_HELD),
    }
}

/// Whoever has the facts says the place beside them.
fn place(_: &Filled<'_>) -> Option<Place> {
    None
}
