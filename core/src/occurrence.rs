//! Something that happened to a household: a disaster, an accident, a death.

use serde::{Deserialize, Serialize};

use crate::opaque::opaque;
use crate::situation::{Fact, Values, codes, note};

/// What happened to a household (sự việc), as relief and funeral support ask for it. `None` means *not known*.
///
/// ```
/// use ansinh::{Cause, House, Occurrence};
///
/// let flood = Occurrence {
///     cause: Some(Cause::Disaster),
///     house: Some(House::Destroyed),
///     people: Some(Vec::new()),
///     ..Occurrence::default()
/// };
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Occurrence {
    /// Why (nguyên nhân).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
    /// What became of the house (nhà ở).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house: Option<House>,
    /// The household is short of food (thiếu đói).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_of_food: Option<bool>,
    /// The household is in hardship, though neither poor nor near-poor (hộ có hoàn cảnh khó khăn).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardship: Option<bool>,
    /// The main earner is dead or missing, or the means of production are lost (mất người lao động chính, mất phương tiện
    /// sản xuất).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub earner_lost: Option<bool>,
    /// Those to whom something happened; whoever is not in the list is unharmed. `None`: not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<Vec<Harmed>>,
}

/// A person to whom something happened.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Harmed {
    /// The key of the member of the household.
    pub who: String,
    /// What happened to them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub harm: Option<Harm>,
    /// Needed emergency care, and three days or more of treatment in a hospital (phải cấp cứu, điều trị từ 03 ngày).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treated: Option<bool>,
    /// Died with no family to see to the funeral, so that an organisation does (không có thân nhân lo mai táng).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_family: Option<bool>,
}

// What happened to whom is personal data: `Debug` output, which ends up in logs, shows nothing of it.
opaque! { Occurrence Harmed }

codes! {
    /// Why something happened.
    Cause {
        /// Want at Lunar New Year (Tết Nguyên đán).
        Tet = "tet",
        /// The lean season before the harvest (giáp hạt).
        LeanSeason = "lean_season",
        /// A failed harvest (mất mùa).
        CropFailure = "crop_failure",
        /// A natural disaster (thiên tai).
        Disaster = "disaster",
        /// A fire (hỏa hoạn).
        Fire = "fire",
        /// An epidemic (dịch bệnh).
        Epidemic = "epidemic",
        /// A traffic accident (tai nạn giao thông).
        TrafficAccident = "traffic_accident",
        /// An accident at work (tai nạn lao động).
        LabourAccident = "labour_accident",
        /// Another force majeure (lý do bất khả kháng khác).
        ForceMajeure = "force_majeure",
        /// None of these: illness, age (nguyên nhân khác).
        Other = "other",
    }
}

codes! {
    /// What became of a house.
    House {
        /// It can be lived in (còn ở được).
        Habitable = "habitable",
        /// Badly damaged, it cannot be lived in (hư hỏng nặng, không ở được).
        Damaged = "damaged",
        /// Gone, with no other place to live (đổ, sập, trôi, cháy hoàn toàn, không còn nơi ở).
        Destroyed = "destroyed",
        /// An authority has ordered to move away at once (phải di dời khẩn cấp).
        MustMove = "must_move",
    }
}

codes! {
    /// What happened to a person.
    Harm {
        /// Nothing, or a light injury (không bị gì, bị thương nhẹ).
        None = "none",
        /// Badly injured (bị thương nặng).
        BadlyInjured = "badly_injured",
        /// Dead (chết).
        Dead = "dead",
        /// Missing (mất tích).
        Missing = "missing",
    }
}

impl Occurrence {
    /// Notes what is known, for a person by key or for the household as a whole.
    pub(crate) fn note(&self, who: Option<&str>, values: &mut Values) {
        note(values, Fact::Cause, self.cause.map(|cause| cause as u8));
        note(values, Fact::House, self.house.map(|house| house as u8));
        note(values, Fact::ShortOfFood, self.short_of_food.map(u8::from));
        note(values, Fact::Hardship, self.hardship.map(u8::from));
        note(values, Fact::EarnerLost, self.earner_lost.map(u8::from));
        let Some((who, people)) = who.zip(self.people.as_ref()) else { return };
        match people.iter().find(|harmed| harmed.who == who) {
            Some(harmed) => {
                note(values, Fact::Harm, harmed.harm.map(|harm| harm as u8));
                note(values, Fact::Treated, harmed.treated.map(u8::from));
                note(values, Fact::NoFamily, harmed.no_family.map(u8::from));
            }
            None => note(values, Fact::Harm, Some(Harm::None as u8)),
        }
    }
}
