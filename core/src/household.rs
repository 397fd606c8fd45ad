//! A household: who lives in it, what is known of each, and who stands how to whom.

use serde::{Deserialize, Serialize};

use crate::opaque::opaque;
use crate::situation::{Area, Child, Fact, HouseholdClass, Situation, Values, note};

/// A household (hộ gia đình) on a day. Many benefits are decided there: one share for a couple, one for each person
/// cared for, an allowance for each child raised.
///
/// ```
/// use ansinh::{Household, HouseholdClass};
///
/// let household: Household = serde_json::from_str(r#"{
///     "household": "poor",
///     "members": [
///         { "id": "mother", "situation": { "marital_status": "widowed" } },
///         { "id": "child", "situation": { "birth_date": "2019-05-01" } }
///     ],
///     "relations": [{ "who": "mother", "is": "raises", "whom": "child" }]
/// }"#)?;
/// let mother = household.situation("mother").ok_or("no mother")?;
/// assert_eq!(mother.household, Some(HouseholdClass::Poor));
/// assert_eq!(mother.children.map_or(0, |children| children.len()), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Household {
    /// Class by the poverty standard (diện hộ), for every member of whom nothing else is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdClass>,
    /// Class by the province's own poverty standard, likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_household: Option<HouseholdClass>,
    /// Class of the area (địa bàn), likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// Its members (thành viên), and people of other households to whom they stand in a relation.
    pub members: Vec<Member>,
    /// Who stands how to whom.
    pub relations: Vec<Relation>,
}

/// One person of a household, and what is known of them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// A key that is unique in the household, such as a number: not a name, not an identity number.
    pub id: String,
    /// What is known of the person.
    #[serde(default)]
    pub situation: Situation,
}

// Keys may be more than keys: `Debug` output, which ends up in logs, does not show them.
impl std::fmt::Debug for Member {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Member({:?})", self.situation)
    }
}

/// How one person stands to another.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// The key of the one.
    pub who: String,
    /// How they stand.
    pub is: RelationKind,
    /// The key of the other.
    pub whom: String,
    /// For whoever takes someone in: what the law asks of a carer.
    #[serde(default, skip_serializing_if = "Carer::is_unknown")]
    pub carer: Carer,
}

/// What is known of someone as the carer of another (người nhận chăm sóc, nuôi dưỡng). `None` means *not known*.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Carer {
    /// Has full legal capacity and obeys the law (đủ năng lực hành vi dân sự, chấp hành pháp luật).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capable: Option<bool>,
    /// Does it of their own will (tự nguyện).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub willing: Option<bool>,
    /// Has a stable home (có nơi ở ổn định).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stable_home: Option<bool>,
    /// Has the means, the health and the experience (có điều kiện kinh tế, sức khỏe, kinh nghiệm).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub able: Option<bool>,
    /// The husband or wife meets what is asked of them; also where there is none (vợ hoặc chồng đủ điều kiện, hoặc không có
    /// vợ, chồng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spouse_fit: Option<bool>,
    /// Is a grandparent, uncle, aunt or elder sibling (ông, bà, cô, dì, chú, bác, cậu, anh, chị ruột).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kin: Option<bool>,
}

// Facts are personal data: `Debug` output, which ends up in logs, shows none.
opaque! { Carer }

impl Carer {
    pub(crate) fn is_unknown(&self) -> bool {
        *self == Self::default()
    }

    /// Notes what is known.
    pub(crate) fn note(&self, values: &mut Values) {
        note(values, Fact::CarerCapable, self.capable.map(u8::from));
        note(values, Fact::CarerWilling, self.willing.map(u8::from));
        note(values, Fact::CarerStableHome, self.stable_home.map(u8::from));
        note(values, Fact::CarerAble, self.able.map(u8::from));
        note(values, Fact::CarerSpouseFit, self.spouse_fit.map(u8::from));
        note(values, Fact::CarerKin, self.kin.map(u8::from));
    }
}

impl std::fmt::Debug for Relation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Relation({:?})", self.is)
    }
}

/// How one person can stand to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// Husband or wife (vợ, chồng): either way round.
    Spouse,
    /// Raises a child (đang nuôi con).
    Raises,
    /// Cares directly for a member of the own household (trực tiếp chăm sóc).
    CaresFor,
    /// Takes in a person to care for and bring up (nhận chăm sóc, nuôi dưỡng).
    TakesIn,
}

impl Household {
    /// The member of a key.
    pub fn member(&self, id: &str) -> Option<&Member> {
        self.members.iter().find(|member| member.id == id)
    }

    /// Those to whom a person stands in a relation; a spouse either way round.
    pub fn related<'a>(&'a self, id: &'a str, is: RelationKind) -> impl Iterator<Item = &'a Member> {
        let other = move |relation: &'a Relation| {
            if relation.is != is {
                None
            } else if relation.who == id {
                Some(relation.whom.as_str())
            } else if is == RelationKind::Spouse && relation.whom == id {
                Some(relation.who.as_str())
            } else {
                None
            }
        };
        self.relations.iter().filter_map(other).filter_map(|id| self.member(id))
    }

    /// Who stands to a person in a relation, with the relation.
    pub(crate) fn relations_to<'a>(
        &'a self,
        id: &'a str,
        is: RelationKind,
    ) -> impl Iterator<Item = &'a Relation> {
        self.relations.iter().filter(move |relation| relation.is == is && relation.whom == id)
    }

    /// What is known of a member, with what is known of the household and, unless they are listed, the children that
    /// the member raises.
    ///
    /// Whoever is taken in by someone, or cared for by the own household, is so; where only one of the two relations is
    /// given, the other is taken not to hold, unless the member's own facts say so.
    pub fn situation(&self, id: &str) -> Option<Situation> {
        let mut situation = self.member(id)?.situation.clone();
        situation.household = situation.household.or(self.household);
        situation.local_household = situation.local_household.or(self.local_household);
        situation.area = situation.area.or(self.area);
        let taken_in = self.relations_to(id, RelationKind::TakesIn).next().is_some();
        let cared_for = self.relations_to(id, RelationKind::CaresFor).next().is_some();
        if taken_in || cared_for {
            situation.taken_in = situation.taken_in.or(Some(taken_in));
            situation.cared_for = situation.cared_for.or(Some(cared_for));
        }
        if situation.children.is_none() {
            let children: Vec<Child> = self
                .related(id, RelationKind::Raises)
                .map(|child| Child {
                    birth_date: child.situation.birth_date,
                    study: child.situation.study,
                    unbroken_study: child.situation.unbroken_study,
                    allowance_held: None,
                })
                .collect();
            situation.children = (!children.is_empty()).then_some(children);
        }
        Some(situation)
    }
}
