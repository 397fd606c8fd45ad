//! What is recorded of one child: every fact optional, unknown is not false.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::date::BirthDate;
use crate::opaque::opaque;
use crate::situation::{Disability, HouseholdClass, codes};

codes! {
    /// State of a parent, as NĐ 56/2017 tells children without support apart.
    ParentState {
        /// None of the others (còn sống, còn khả năng chăm sóc).
        Able = "able",
        /// Dead (đã chết).
        Dead = "dead",
        /// Missing (mất tích).
        Missing = "missing",
        /// Cared for in a social assistance facility (ở cơ sở trợ giúp xã hội).
        InFacility = "in_facility",
        /// In prison, or in compulsory education or rehabilitation (chấp hành án phạt tù, cơ sở giáo dục, cai nghiện bắt buộc).
        Detained = "detained",
        /// No longer able to care (không còn khả năng chăm sóc).
        Unable = "unable",
        /// Cannot be identified (chưa xác định được).
        Unidentified = "unidentified",
    }
}

codes! {
    /// Who cares for the child now (người đang chăm sóc). An adoptive parent is a relative or not, as they were before.
    Care {
        /// Nobody (không có người chăm sóc).
        None = "none",
        /// A birth parent or both (cha, mẹ đẻ).
        Parents = "parents",
        /// A relative (người thân thích).
        Relative = "relative",
        /// Someone who is no relative (người không thân thích).
        NonRelative = "non_relative",
        /// A facility for children or for social assistance (cơ sở trợ giúp xã hội).
        Facility = "facility",
    }
}

codes! {
    /// A measure for breaking the law that the child is under, or has served (biện pháp xử lý vi phạm pháp luật).
    LegalMeasure {
        /// Education in the commune (giáo dục tại xã, phường).
        CommuneEducation = "commune_education",
        /// Education in a facility (giáo dục tại cơ sở).
        FacilityEducation = "facility_education",
        /// In a reformatory (trường giáo dưỡng).
        Reformatory = "reformatory",
        /// Supervision by the family (quản lý tại gia đình).
        FamilySupervision = "family_supervision",
        /// A judicial measure (biện pháp tư pháp).
        JudicialMeasure = "judicial_measure",
        /// Non-custodial reform (cải tạo không giam giữ).
        NonCustodial = "non_custodial",
        /// In prison (phạt tù).
        Prison = "prison",
        /// A suspended sentence (án treo).
        Suspended = "suspended",
        /// A prison term served (đã chấp hành xong án phạt tù).
        PrisonServed = "prison_served",
        /// A reformatory term served (đã chấp hành xong tại trường giáo dưỡng).
        ReformatoryServed = "reformatory_served",
    }
}

codes! {
    /// Drug addiction and where it is treated (nghiện ma túy).
    Addiction {
        /// Not addicted.
        None = "none",
        /// In a rehabilitation facility (trong cơ sở cai nghiện).
        InFacility = "in_facility",
        /// Rehabilitation in the family or community (cai nghiện tại gia đình, cộng đồng).
        AtHome = "at_home",
        /// Addicted, and in neither.
        Untreated = "untreated",
    }
}

codes! {
    /// How a child is exploited (bị bóc lột).
    Exploitation {
        /// Unlawful labour (lao động trái pháp luật).
        Labour = "labour",
        /// Pornographic performances or products (trình diễn, sản phẩm khiêu dâm).
        Pornography = "pornography",
        /// Tourism for sexual abuse (du lịch nhằm xâm hại tình dục).
        SexTourism = "sex_tourism",
        /// Prostitution (mại dâm).
        Prostitution = "prostitution",
        /// Carrying, trading, making or keeping drugs or banned goods (chất gây nghiện, hàng cấm).
        BannedGoods = "banned_goods",
        /// Another way to profit from the child (trục lợi khác).
        Other = "other",
    }
}

codes! {
    /// How a child was sexually abused (bị xâm hại tình dục).
    SexualAbuse {
        /// Rape (hiếp dâm).
        Rape = "rape",
        /// Coerced intercourse (cưỡng dâm).
        Coerced = "coerced",
        /// Intercourse (giao cấu).
        Intercourse = "intercourse",
        /// Molestation (dâm ô).
        Molestation = "molestation",
        /// Used in prostitution or pornography (sử dụng vào mại dâm, khiêu dâm).
        ProstitutionOrPornography = "prostitution_or_pornography",
    }
}

codes! {
    /// Whether the child was trafficked, and came back (bị mua bán).
    Trafficking {
        /// Not trafficked.
        None = "none",
        /// Trafficked and back (trở về).
        Returned = "returned",
        /// Trafficked and not back.
        NotReturned = "not_returned",
    }
}

codes! {
    /// Nationality (quốc tịch).
    Nationality {
        /// Vietnamese.
        Vietnamese = "vietnamese",
        /// Foreign (quốc tịch nước ngoài).
        Foreign = "foreign",
        /// Not determined (chưa xác định).
        Undetermined = "undetermined",
    }
}

codes! {
    /// What a child is at risk of (nguy cơ).
    Risk {
        /// Violence (bạo lực).
        Violence = "violence",
        /// Exploitation (bóc lột).
        Exploitation = "exploitation",
        /// Abandonment or neglect (bỏ rơi, bỏ mặc).
        Abandonment = "abandonment",
    }
}

codes! {
    /// Abuse that no other fact holds (hành vi xâm hại khác, Luật Trẻ em 2016 Đ4 k5).
    Maltreatment {
        /// Violence, whatever harm it did (bạo lực).
        Violence = "violence",
        /// Neglect (bỏ mặc).
        Neglect = "neglect",
        /// Another form of harm (hình thức gây tổn hại khác).
        Other = "other",
    }
}

/// An age noted on a day, where the birth date is not known (tuổi, hoặc ước lượng tuổi, vào một ngày).
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AgeAt {
    /// Completed years on that day.
    pub years: u8,
    /// The day.
    pub on: NaiveDate,
}

// Personal data: not shown.
opaque! { AgeAt }

const FLAG: &[&str] = &["false", "true"];
/// Dates have no list of values.
const OPEN: &[&str] = &[];

/// The values that a recorded fact has, as bits of its list of values.
trait Bits {
    fn bits(&self) -> u16;
}

impl Bits for bool {
    fn bits(&self) -> u16 {
        1 << u16::from(*self)
    }
}

/// Declares the record: one list gives its fields, the facts, their values and how a value is noted.
macro_rules! record {
    ($($(#[$doc:meta])* $field:ident: $type:ty = $variant:ident, $values:expr, $bits:expr;)*) => {
        /// What is recorded of one child (trẻ em), to classify and to count by.
        ///
        /// `None` means *not known*, never *no*. A list that is given is whole: an empty one says *none of these*.
        ///
        /// ```
        /// use ansinh::protection::{Care, ChildRecord, ParentState};
        ///
        /// let child = ChildRecord {
        ///     birth_date: Some("2015-02-10".parse()?),
        ///     father: Some(ParentState::Dead),
        ///     mother: Some(ParentState::Dead),
        ///     care: Some(Care::Relative),
        ///     ..ChildRecord::default()
        /// };
        /// # Ok::<(), ansinh::DateError>(())
        /// ```
        #[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(
            feature = "schema",
            derive(schemars::JsonSchema),
            schemars(description = "What is recorded of one child, to classify and to count by. A fact that is left out or null is *not known*, never *no*; a list that is given is whole.")
        )]
        #[serde(deny_unknown_fields, default)]
        pub struct ChildRecord {
            /// A pseudonym that the caller keeps the key of: the same for every record of one child, and of no use to
            /// anyone else. Never a name or an identity number. Needed to count, not to classify.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub key: Option<String>,
            /// Date of birth (ngày sinh), or the year alone.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub birth_date: Option<BirthDate>,
            /// The age on a day, where the birth date is not known.
            #[serde(skip_serializing_if = "Option::is_none")]
            pub age: Option<AgeAt>,
            $($(#[$doc])* #[serde(skip_serializing_if = "Option::is_none")] pub $field: Option<$type>,)*
        }

        /// A fact of a [`ChildRecord`].
        ///
        /// The order is the order in which equally useful missing facts are listed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "each is the field of the same name")]
        pub enum Fact {
            BirthDate,
            $($variant,)*
        }

        impl Fact {
            /// Every fact, in order.
            pub const ALL: &'static [Self] = &[Self::BirthDate, $(Self::$variant,)*];
        }

        static FACTS: [(&str, &[&str]); Fact::ALL.len()] =
            [("birth_date", OPEN), $((stringify!($field), $values),)*];

        impl ChildRecord {
            /// The values of a fact as bits of [`Fact::values`]; `None` while it is not known.
            pub(super) fn values(&self, fact: Fact) -> Option<u16> {
                match fact {
                    Fact::BirthDate => None,
                    $(Fact::$variant => self.$field.as_ref().map($bits),)*
                }
            }

            /// Whether the fact is known. An age stands in for the birth date.
            pub fn knows(&self, fact: Fact) -> bool {
                match fact {
                    Fact::BirthDate => self.birth_date.is_some() || self.age.is_some(),
                    $(Fact::$variant => self.$field.is_some(),)*
                }
            }
        }
    };
}

/// One value of a list.
macro_rules! one {
    () => {
        |value| 1 << (*value as u16)
    };
}

/// Several values of a list, or none.
macro_rules! several {
    () => {
        |values| values.iter().fold(0, |set, value| set | 1 << (*value as u16))
    };
}

record! {
    /// State of the father (tình trạng của cha).
    father: ParentState = Father, ParentState::CODES, one!();
    /// State of the mother (tình trạng của mẹ).
    mother: ParentState = Mother, ParentState::CODES, one!();
    /// The father is under 16 now (cha còn trong độ tuổi trẻ em).
    father_under_16: bool = FatherUnder16, FLAG, Bits::bits;
    /// The mother is under 16 now (mẹ còn trong độ tuổi trẻ em).
    mother_under_16: bool = MotherUnder16, FLAG, Bits::bits;
    /// The father's rights are restricted, or the child is separated from him for the time being (cha bị hạn chế quyền, trẻ em
    /// bị tạm thời cách ly khỏi cha).
    father_restricted: bool = FatherRestricted, FLAG, Bits::bits;
    /// The mother's rights are restricted, or the child is separated from her for the time being (mẹ bị hạn chế quyền, trẻ em
    /// bị tạm thời cách ly khỏi mẹ).
    mother_restricted: bool = MotherRestricted, FLAG, Bits::bits;
    /// Abandoned (bị bỏ rơi).
    abandoned: bool = Abandoned, FLAG, Bits::bits;
    /// Who cares for the child now (người đang chăm sóc).
    care: Care = Care, Care::CODES, one!();
    /// Adopted (đã là con nuôi).
    adopted: bool = Adopted, FLAG, Bits::bits;
    /// Degree of disability on the certificate (mức độ khuyết tật).
    disability: Disability = Disability, Disability::CODES, one!();
    /// Lives with HIV (nhiễm HIV). Sensitive: never published.
    hiv: bool = Hiv, FLAG, Bits::bits;
    /// Measures for breaking the law (biện pháp xử lý vi phạm pháp luật): all of them; an empty list means none.
    legal_measures: Vec<LegalMeasure> = LegalMeasures, LegalMeasure::CODES, several!();
    /// Has a stable place of residence (nơi cư trú ổn định).
    stable_residence: bool = StableResidence, FLAG, Bits::bits;
    /// Drug addiction (nghiện ma túy).
    addiction: Addiction = Addiction, Addiction::CODES, one!();
    /// Has left school to earn a living before completing lower secondary education (bỏ học kiếm sống chưa hoàn thành phổ cập
    /// giáo dục trung học cơ sở).
    dropout_working: bool = DropoutWorking, FLAG, Bits::bits;
    /// Is disturbed, or limited in learning, talking or self-care, by violence (rối loạn, hạn chế do bị bạo lực).
    violence_harm: bool = ViolenceHarm, FLAG, Bits::bits;
    /// An examination or an expert has concluded so (có kết luận giám định, khám chữa bệnh hoặc của người có chuyên môn).
    expert_conclusion: bool = ExpertConclusion, FLAG, Bits::bits;
    /// Ways in which the child is exploited (bị bóc lột): all of them; an empty list means none.
    exploitation: Vec<Exploitation> = Exploitation, Exploitation::CODES, several!();
    /// Ways in which the child was sexually abused (bị xâm hại tình dục): all of them; an empty list means none. Sensitive.
    sexual_abuse: Vec<SexualAbuse> = SexualAbuse, SexualAbuse::CODES, several!();
    /// Trafficked (bị mua bán).
    trafficking: Trafficking = Trafficking, Trafficking::CODES, one!();
    /// Has a critical illness, or one of long treatment (bệnh hiểm nghèo, bệnh phải điều trị dài ngày).
    critical_illness: bool = CriticalIllness, FLAG, Bits::bits;
    /// Class of the household (diện hộ).
    household: HouseholdClass = Household, HouseholdClass::CODES, one!();
    /// A migrant, or a refugee of any kind (di cư, lánh nạn, tị nạn).
    displaced: bool = Displaced, FLAG, Bits::bits;
    /// Nationality (quốc tịch).
    nationality: Nationality = Nationality, Nationality::CODES, one!();
    /// What the child is at risk of (nguy cơ): all of it; an empty list means nothing.
    risks: Vec<Risk> = Risks, Risk::CODES, several!();
    /// Abuse that no other fact holds (xâm hại khác): all of it; an empty list means none.
    maltreatment: Vec<Maltreatment> = Maltreatment, Maltreatment::CODES, several!();
    /// A victim of toxic chemicals (nạn nhân chất độc hóa học).
    toxic_chemicals: bool = ToxicChemicals, FLAG, Bits::bits;
    /// Affected by a natural disaster or catastrophe (bị ảnh hưởng thiên tai, thảm họa).
    disaster: bool = Disaster, FLAG, Bits::bits;
    /// Is cared for, brought up or assisted by a programme or service (được chăm sóc, nuôi dưỡng, trợ giúp).
    assisted: bool = Assisted, FLAG, Bits::bits;
}

// Facts are personal data, and which are known can say what they are: `Debug` output, which ends up in logs, shows nothing.
opaque! { ChildRecord }

impl Fact {
    /// The fact's name: its key in a [`ChildRecord`].
    pub fn name(self) -> &'static str {
        FACTS.get(self as usize).map_or("", |(name, _)| name)
    }

    /// The names of its values; empty for the birth date.
    pub fn values(self) -> &'static [&'static str] {
        FACTS.get(self as usize).map_or(OPEN, |(_, values)| values)
    }

    /// Whether several of its values can hold at once: its value in a record is a list.
    pub const fn is_list(self) -> bool {
        matches!(
            self,
            Self::LegalMeasures | Self::Exploitation | Self::SexualAbuse | Self::Risks | Self::Maltreatment
        )
    }

    /// The fact of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.name() == name)
    }
}

impl Serialize for Fact {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The ages in completed years that a child may have on a day.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ages {
    Between(u16, u16),
    NotBorn,
    NotKnown,
}

impl ChildRecord {
    /// The ages that the child may have on a day. An age noted on another day leaves two; before that day, nothing is known.
    pub(super) fn ages(&self, on: NaiveDate) -> Ages {
        if let Some(born) = self.birth_date {
            return born.age_on(on).map_or(Ages::NotBorn, |age| Ages::Between(age, age));
        }
        let Some(noted) = self.age else { return Ages::NotKnown };
        let day = BirthDate::on(noted.on);
        let Some(since) = day.age_on(on) else { return Ages::NotKnown };
        let least = u16::from(noted.years).saturating_add(since);
        // On the very day, or the same day of a later year, no birthday of a further year can lie between.
        let exact = on.pred_opt().is_some_and(|before| day.age_on(before) != Some(since));
        Ages::Between(least, if exact { least } else { least.saturating_add(1) })
    }
}
