//! What is known of one person on one day. Every fact is optional: unknown is not false.

use serde::{Deserialize, Serialize};

use crate::date::BirthDate;
use crate::occurrence::{Cause, Harm, House};
use crate::opaque::opaque;

/// The facts about one person on one day that the law of allowances and benefits asks for.
///
/// `None` means *not known*, never *no*. Build it with struct update syntax, so that a fact added later
/// does not break your code:
///
/// ```
/// use ansinh::{ParentStatus, Situation};
///
/// let child = Situation {
///     birth_date: Some("2023-02-10".parse()?),
///     father: Some(ParentStatus::Dead),
///     mother: Some(ParentStatus::Missing),
///     ..Situation::default()
/// };
/// # Ok::<(), ansinh::DateError>(())
/// ```
///
/// In JSON the keys are the names of the fields and unknown facts are left out. An unknown key, or a value
/// outside a fact's list, is an error. Such an error of serde may quote what it could not read: what others send is
/// better read as the form `situation` of the module `forms`, whose issues quote nothing.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(
        description = "The facts about one person on one day that the law of allowances and benefits asks for. A fact that is left out or null is *not known*, never *no*."
    )
)]
#[serde(deny_unknown_fields, default)]
pub struct Situation {
    /// Date of birth (ngày sinh), or the year alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<BirthDate>,
    /// Abandoned by the parents (bị bỏ rơi).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abandoned: Option<bool>,
    /// Adopted by someone (đã có người nhận làm con nuôi).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopted: Option<bool>,
    /// State of the father (tình trạng của cha).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub father: Option<ParentStatus>,
    /// State of the mother (tình trạng của mẹ).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mother: Option<ParentStatus>,
    /// Class of the household by the poverty standard in force (diện hộ).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<HouseholdClass>,
    /// Class of the household by a poverty standard of the province's own, where it has one (diện hộ theo chuẩn nghèo
    /// của tỉnh).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub local_household: Option<HouseholdClass>,
    /// Class of the area lived in (địa bàn cư trú): a fact, or looked up in a listing the caller supplies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<Area>,
    /// Degree of disability on the certificate (mức độ khuyết tật).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disability: Option<Disability>,
    /// Lives with HIV (nhiễm HIV). Sensitive: never published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hiv: Option<bool>,
    /// What the person studies (việc học).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub study: Option<Study>,
    /// Studies without a break since turning 16; a pause that education law allows is no break (học liên tục).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unbroken_study: Option<bool>,
    /// Was on the allowance for children without support when turning 16, and it was not stopped since
    /// (đang hưởng mà đủ 16 tuổi).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowance_held: Option<bool>,
    /// Lives in a social assistance facility at its charge (đang được nuôi dưỡng tại cơ sở trợ giúp xã hội).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_facility: Option<bool>,
    /// Earns a monthly wage (tiền lương, tiền công hằng tháng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wage: Option<bool>,
    /// Draws a pension (lương hưu).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pension: Option<bool>,
    /// Draws a monthly social insurance benefit, a survivor's pension included (trợ cấp BHXH hằng tháng, tuất).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_insurance: Option<bool>,
    /// What the person draws as pension and monthly social insurance benefit is less than the social pension
    /// (lương hưu, trợ cấp BHXH hằng tháng thấp hơn trợ cấp hưu trí xã hội).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low_pension: Option<bool>,
    /// Draws a monthly benefit for people with merit (trợ cấp ưu đãi người có công hằng tháng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merit_benefit: Option<bool>,
    /// Draws another monthly social allowance than the one being decided (trợ cấp xã hội hằng tháng khác).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub social_allowance: Option<bool>,
    /// Able to work (còn khả năng lao động).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_work: Option<bool>,
    /// Marital state (tình trạng hôn nhân).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub marital_status: Option<MaritalStatus>,
    /// The children the person is raising (con đang nuôi): an empty list means none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<Vec<Child>>,
    /// Whether someone is obliged and able to support the person (người có nghĩa vụ và quyền phụng dưỡng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supporter: Option<Supporter>,
    /// Has the means to live in the community (có điều kiện sống ở cộng đồng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub can_live_in_community: Option<bool>,
    /// Qualifies for a social assistance facility (đủ điều kiện tiếp nhận vào cơ sở trợ giúp xã hội).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifies_for_facility: Option<bool>,
    /// Someone takes the person in and cares for them in the community (có người nhận chăm sóc tại cộng đồng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_in: Option<bool>,
    /// The household cares for the person directly (hộ gia đình đang trực tiếp chăm sóc).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cared_for: Option<bool>,
    /// Is pregnant (đang mang thai).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pregnant: Option<bool>,
    /// Which monthly allowance the person draws, or has asked for (trợ cấp hằng tháng đang hưởng, đã đề nghị).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draws: Option<Draws>,
    /// Draws a monthly survivor's pension (trợ cấp tuất hằng tháng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub survivor_pension: Option<bool>,
    /// Is a child of someone who draws the poor single parent's allowance (con của người đơn thân nghèo đang hưởng).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub single_parent_child: Option<bool>,
    /// Why the person needs emergency protection (đối tượng cần bảo vệ khẩn cấp).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protection: Option<Protection>,
}

// Facts are personal data: `Debug` output, which ends up in logs, names only the facts that are known.
impl std::fmt::Debug for Situation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = Fact::ALL.iter().filter(|fact| self.knows(**fact)).map(|fact| fact.name());
        f.write_str("Situation ")?;
        f.debug_set().entries(known).finish()
    }
}

/// A child whom the person is raising (con đang nuôi).
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Child {
    /// Date of birth, or the year alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub birth_date: Option<BirthDate>,
    /// What the child studies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub study: Option<Study>,
    /// Studies without a break since turning 16; a pause that education law allows is no break.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unbroken_study: Option<bool>,
    /// The single parent's allowance was being paid for this child when it turned 16, and was not stopped since.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowance_held: Option<bool>,
}

opaque! { Child }

/// Declares an enum of codes: one list gives the type, its JSON names and the order of its codes.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[repr(u8)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $text)] $variant,)*
        }

        impl $name {
            /// Every value, in the order of the official forms.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
            /// The JSON names of the values, in the same order.
            pub const CODES: &'static [&'static str] = &[$($text,)*];

            /// The value of a JSON name.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::CODES.iter().position(|known| *known == code).and_then(|at| Self::ALL.get(at).copied())
            }
        }

        $crate::opaque::opaque! { $name }
    };
}

codes! {
    /// State of a parent, as the decrees tell children without support apart.
    ParentStatus {
        /// None of the others (còn sống, không thuộc các trường hợp khác).
        Able = "able",
        /// Dead (đã chết).
        Dead = "dead",
        /// Declared missing by a court (bị tuyên bố mất tích).
        Missing = "missing",
        /// Cared for in a social assistance facility (đang hưởng chăm sóc tại cơ sở trợ giúp xã hội).
        InFacility = "in_facility",
        /// In prison, or in compulsory education, rehabilitation or reformatory (chấp hành án phạt tù, biện pháp bắt buộc).
        Detained = "detained",
        /// Cannot be identified (không xác định được).
        Unidentified = "unidentified",
    }
}

codes! {
    /// Class of a household by the poverty standard (diện hộ).
    HouseholdClass {
        /// Poor (hộ nghèo).
        Poor = "poor",
        /// Near-poor (hộ cận nghèo).
        NearPoor = "near_poor",
        /// Neither.
        Neither = "neither",
    }
}

codes! {
    /// Class of an area (địa bàn).
    Area {
        /// Commune or village of the ethnic minority and mountainous areas with extreme difficulties
        /// (xã, thôn đặc biệt khó khăn vùng đồng bào dân tộc thiểu số và miền núi).
        ExtremelyDifficult = "extremely_difficult",
        /// Any other.
        Other = "other",
    }
}

codes! {
    /// Degree of disability (mức độ khuyết tật).
    Disability {
        /// No certified disability.
        None = "none",
        /// Mild (nhẹ).
        Mild = "mild",
        /// Severe (nặng).
        Severe = "severe",
        /// Extremely severe (đặc biệt nặng).
        ExtremelySevere = "extremely_severe",
    }
}

codes! {
    /// What a person studies (cấp học, trình độ).
    Study {
        /// Does not study (không đi học).
        None = "none",
        /// Preschool (mầm non).
        Preschool = "preschool",
        /// General education (phổ thông).
        General = "general",
        /// Continuing education (giáo dục thường xuyên).
        Continuing = "continuing",
        /// Vocational training, intermediate level included (học nghề, trung cấp).
        Vocational = "vocational",
        /// College (cao đẳng).
        College = "college",
        /// University, first degree (đại học văn bằng thứ nhất).
        FirstDegree = "first_degree",
        /// University, a further degree (văn bằng thứ hai trở lên).
        FurtherDegree = "further_degree",
    }
}

codes! {
    /// Marital state (tình trạng hôn nhân).
    MaritalStatus {
        /// Not yet married (chưa có vợ hoặc chồng).
        NeverMarried = "never_married",
        /// Married (đang có vợ hoặc chồng).
        Married = "married",
        /// Divorced (đã ly hôn).
        Divorced = "divorced",
        /// Spouse dead (vợ hoặc chồng đã chết).
        Widowed = "widowed",
        /// Spouse declared missing by a court (vợ hoặc chồng bị tuyên bố mất tích).
        SpouseMissing = "spouse_missing",
    }
}

codes! {
    /// Who is obliged to support an elderly person (người có nghĩa vụ và quyền phụng dưỡng).
    Supporter {
        /// No one (không có).
        None = "none",
        /// Someone who draws a monthly social allowance (có, đang hưởng trợ cấp xã hội hằng tháng).
        OnAllowance = "on_allowance",
        /// Someone else (có).
        Other = "other",
    }
}

codes! {
    /// Which monthly allowance a person draws, or has asked for.
    Draws {
        /// None, and none asked for (không).
        None = "none",
        /// One asked for and not yet decided on (đã đề nghị, chưa có quyết định).
        Applied = "applied",
        /// A social allowance other than the single parent's alone (trợ cấp xã hội hằng tháng).
        Allowance = "allowance",
        /// The single parent's allowance alone (trợ cấp của người đơn thân nghèo nuôi con).
        SingleParent = "single_parent",
        /// The social pension (trợ cấp hưu trí xã hội).
        SocialPension = "social_pension",
    }
}

codes! {
    /// Why a person needs emergency protection.
    Protection {
        /// Does not need it (không thuộc diện cần bảo vệ khẩn cấp).
        None = "none",
        /// A child with both parents dead or missing and no relative able to care (trẻ em có cả cha và mẹ chết, mất tích, không có người thân thích chăm sóc được).
        Orphaned = "orphaned",
        /// A victim of domestic violence, abuse, abandonment, trafficking or forced labour (nạn nhân bạo lực gia đình, xâm hại, bị bỏ rơi, mua bán, cưỡng bức lao động).
        Victim = "victim",
        /// A child, or a person, who begs (trẻ em, người lang thang xin ăn).
        Begging = "begging",
        /// Someone else whom the province's chair names (trường hợp khác do Chủ tịch UBND cấp tỉnh quyết định).
        Named = "named",
    }
}

pub(crate) use codes;

const FLAG: &[&str] = &["false", "true"];
/// Dates and the list of children have no list of values.
const OPEN: &[&str] = &[];

/// Declares the facts: one list gives the type, the names and the values.
macro_rules! facts {
    ($($variant:ident = $name:literal, $values:expr;)*) => {
        /// A fact that conditions of the law name.
        ///
        /// The order is the order in which equally useful missing facts are listed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "each is the field of the same name of what it is a fact of")]
        pub enum Fact {
            $($variant,)*
        }

        impl Fact {
            /// Every fact, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];
        }

        static FACTS: [(&str, &[&str]); Fact::ALL.len()] = [$(($name, $values),)*];
    };
}

facts! {
    BirthDate = "birth_date", OPEN;
    Abandoned = "abandoned", FLAG;
    Adopted = "adopted", FLAG;
    Father = "father", ParentStatus::CODES;
    Mother = "mother", ParentStatus::CODES;
    Household = "household", HouseholdClass::CODES;
    LocalHousehold = "local_household", HouseholdClass::CODES;
    Area = "area", Area::CODES;
    Disability = "disability", Disability::CODES;
    Hiv = "hiv", FLAG;
    Study = "study", Study::CODES;
    UnbrokenStudy = "unbroken_study", FLAG;
    AllowanceHeld = "allowance_held", FLAG;
    InFacility = "in_facility", FLAG;
    Wage = "wage", FLAG;
    Pension = "pension", FLAG;
    SocialInsurance = "social_insurance", FLAG;
    LowPension = "low_pension", FLAG;
    MeritBenefit = "merit_benefit", FLAG;
    SocialAllowance = "social_allowance", FLAG;
    CanWork = "can_work", FLAG;
    MaritalStatus = "marital_status", MaritalStatus::CODES;
    Children = "children", OPEN;
    ChildBirthDate = "children.birth_date", OPEN;
    ChildStudy = "children.study", Study::CODES;
    ChildUnbrokenStudy = "children.unbroken_study", FLAG;
    ChildAllowanceHeld = "children.allowance_held", FLAG;
    Supporter = "supporter", Supporter::CODES;
    CanLiveInCommunity = "can_live_in_community", FLAG;
    QualifiesForFacility = "qualifies_for_facility", FLAG;
    TakenIn = "taken_in", FLAG;
    CaredFor = "cared_for", FLAG;
    Pregnant = "pregnant", FLAG;
    Draws = "draws", Draws::CODES;
    SurvivorPension = "survivor_pension", FLAG;
    SingleParentChild = "single_parent_child", FLAG;
    Protection = "protection", Protection::CODES;
    CarerCapable = "carer.capable", FLAG;
    CarerWilling = "carer.willing", FLAG;
    CarerStableHome = "carer.stable_home", FLAG;
    CarerAble = "carer.able", FLAG;
    CarerSpouseFit = "carer.spouse_fit", FLAG;
    CarerKin = "carer.kin", FLAG;
    Cause = "occurrence.cause", Cause::CODES;
    House = "occurrence.house", House::CODES;
    ShortOfFood = "occurrence.short_of_food", FLAG;
    Hardship = "occurrence.hardship", FLAG;
    Harm = "occurrence.harm", Harm::CODES;
    Treated = "occurrence.treated", FLAG;
    NoFamily = "occurrence.no_family", FLAG;
    EarnerLost = "occurrence.earner_lost", FLAG;
}

/// A set of facts holds so many.
const _: () = assert!(Fact::ALL.len() <= 61);

impl Fact {
    /// The fact's name: its key in a [`Situation`]; facts of each child as `children.study`,
    /// of a carer as `carer.willing`, of what happened as `occurrence.cause`.
    pub fn name(self) -> &'static str {
        FACTS.get(self as usize).map_or("", |(name, _)| name)
    }

    /// The names of its values, for a fact with a finite list; empty for dates and for the list of children.
    pub fn values(self) -> &'static [&'static str] {
        FACTS.get(self as usize).map_or(OPEN, |(_, values)| values)
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

/// For each fact, in the order of [`Fact`], the bit of its value: bit `n` for value `n` of [`Fact::values`].
/// 0 while it is not known, and for facts without a list of values.
pub(crate) type Values = [u16; Fact::ALL.len()];

/// Notes the position of a fact's value.
#[inline]
pub(crate) fn note(values: &mut Values, fact: Fact, position: Option<u8>) {
    if let (Some(position), Some(value)) = (position, values.get_mut(fact as usize)) {
        *value = 1 << position;
    }
}

impl Situation {
    /// The values known, those of the children left out.
    pub(crate) fn values(&self) -> Values {
        let mut values = [0; Fact::ALL.len()];
        let mut note = |fact, position| note(&mut values, fact, position);
        note(Fact::Abandoned, self.abandoned.map(u8::from));
        note(Fact::Adopted, self.adopted.map(u8::from));
        note(Fact::Father, self.father.map(|status| status as u8));
        note(Fact::Mother, self.mother.map(|status| status as u8));
        note(Fact::Household, self.household.map(|class| class as u8));
        note(Fact::LocalHousehold, self.local_household.map(|class| class as u8));
        note(Fact::Area, self.area.map(|class| class as u8));
        note(Fact::Disability, self.disability.map(|degree| degree as u8));
        note(Fact::Hiv, self.hiv.map(u8::from));
        note(Fact::Study, self.study.map(|study| study as u8));
        note(Fact::UnbrokenStudy, self.unbroken_study.map(u8::from));
        note(Fact::AllowanceHeld, self.allowance_held.map(u8::from));
        note(Fact::InFacility, self.in_facility.map(u8::from));
        note(Fact::Wage, self.wage.map(u8::from));
        note(Fact::Pension, self.pension.map(u8::from));
        note(Fact::SocialInsurance, self.social_insurance.map(u8::from));
        note(Fact::LowPension, self.low_pension.map(u8::from));
        note(Fact::MeritBenefit, self.merit_benefit.map(u8::from));
        note(Fact::SocialAllowance, self.social_allowance.map(u8::from));
        note(Fact::CanWork, self.can_work.map(u8::from));
        note(Fact::MaritalStatus, self.marital_status.map(|status| status as u8));
        note(Fact::Supporter, self.supporter.map(|supporter| supporter as u8));
        note(Fact::CanLiveInCommunity, self.can_live_in_community.map(u8::from));
        note(Fact::QualifiesForFacility, self.qualifies_for_facility.map(u8::from));
        note(Fact::TakenIn, self.taken_in.map(u8::from));
        note(Fact::CaredFor, self.cared_for.map(u8::from));
        note(Fact::Pregnant, self.pregnant.map(u8::from));
        note(Fact::Draws, self.draws.map(|draws| draws as u8));
        note(Fact::SurvivorPension, self.survivor_pension.map(u8::from));
        note(Fact::SingleParentChild, self.single_parent_child.map(u8::from));
        note(Fact::Protection, self.protection.map(|protection| protection as u8));
        values
    }

    /// Takes over what another one knows; what it does not know stays as it is.
    pub fn update(&mut self, with: &Self) {
        macro_rules! take {
            ($($field:ident)*) => {
                $(if with.$field.is_some() {
                    self.$field.clone_from(&with.$field);
                })*
            };
        }
        take! { birth_date abandoned adopted father mother household local_household area disability hiv study unbroken_study allowance_held in_facility wage pension social_insurance low_pension merit_benefit social_allowance can_work marital_status children supporter can_live_in_community qualifies_for_facility taken_in cared_for pregnant draws survivor_pension single_parent_child protection }
    }

    /// Whether the fact is known; facts of the children are known with their list.
    pub fn knows(&self, fact: Fact) -> bool {
        match fact {
            Fact::BirthDate => self.birth_date.is_some(),
            Fact::Children => self.children.is_some(),
            other => self.values().get(other as usize).is_some_and(|value| *value != 0),
        }
    }
}

impl Child {
    /// Notes what is known of the child in place of what was noted of another.
    pub(crate) fn note(&self, values: &mut Values) {
        for (fact, position) in [
            (Fact::ChildStudy, self.study.map(|study| study as u8)),
            (Fact::ChildUnbrokenStudy, self.unbroken_study.map(u8::from)),
            (Fact::ChildAllowanceHeld, self.allowance_held.map(u8::from)),
        ] {
            if let Some(value) = values.get_mut(fact as usize) {
                *value = 0;
            }
            note(values, fact, position);
        }
    }
}
