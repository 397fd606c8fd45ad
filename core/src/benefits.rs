//! What a household is entitled to beside the monthly allowances: care support, care in a facility, funeral support,
//! relief, and what other instruments provide.

mod choose;
pub(crate) mod decide;

use chrono::NaiveDate;
use serde::Serialize;

use crate::assessment::{AssessError, Assumption, At, Verdict};
use crate::date::IsoDate;
use crate::household::Household;
use crate::law::benefit::{BenefitKind, Bound, Payee, Per, Unit};
use crate::law::instrument::Evidence;
use crate::law::rulebook::Rulebook;
use crate::money::{Coefficient, Dong};
use crate::occurrence::Occurrence;
use crate::opaque::opaque;
use crate::place::Place;
use crate::situation::Fact;

/// What a household is entitled to beside the monthly allowances, on a day in a place.
///
/// It is personal data, for whoever asked.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Benefits<'r> {
    /// The day decided.
    pub on: NaiveDate,
    /// The place decided.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// What is due, and what may be: in the order of the law, then of the members. What is certainly not due is left out.
    pub benefits: Vec<Benefit<'r>>,
    /// Facts that decide what may be due.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Full ids of the questions that the law leaves open and that something here rests on.
    pub open_norms: Vec<&'r str>,
    /// The assumptions that something here rests on.
    pub assumptions: Vec<Assumption>,
    /// Full ids of what a reader must be told.
    pub caveats: Vec<&'r str>,
}

/// One benefit: who is paid, for whom, how much, and where that stands.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Benefit<'r> {
    /// Id of the provision: `nd-20-2021/care-of-child-under-4`.
    pub provision: &'r str,
    /// What kind it is.
    pub kind: BenefitKind,
    /// `yes`: it is due. `undetermined`: it depends on what is missing, or on what the law leaves open.
    pub verdict: Verdict,
    /// Who is paid.
    pub payee: Payee,
    /// Key of the member who is paid, if it is a member and known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_to: Option<String>,
    /// Keys of the members whom it is about; empty for the household as a whole.
    pub people: Vec<String>,
    /// How much; absent for a referral, where another instrument says how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Quantity>,
    /// Where it stands, and where the level does.
    pub citation: String,
    /// How the weakest of these texts is known.
    pub evidence: Evidence,
    /// Whether it reveals HIV: then it is never posted in public.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
    /// Full ids of what a reader of it must be told.
    pub caveats: Vec<&'r str>,
    /// The facts that keep it undetermined.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Full ids of the questions that keep it undetermined: with these and nothing missing, a person must decide.
    pub open_norms: Vec<&'r str>,
}

/// How much a benefit gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quantity {
    /// The quantity, in `unit`.
    pub quantity: u64,
    /// The unit.
    pub unit: Unit,
    /// How often.
    pub per: Per,
    /// Whether it is just that, at least that or at most that.
    pub bound: Bound,
    /// For so many months at most, where that is limited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<u8>,
    /// The coefficient, where it is one of the standard level.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub coefficient: Option<Coefficient>,
    /// The standard level, đồng a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Dong>,
}

// What was found is personal data: `Debug` output, which ends up in logs, shows only when and where.
impl std::fmt::Debug for Benefits<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Benefits(on {}, in {})", IsoDate(self.on), self.place)
    }
}

opaque! { Benefit<'_> }

impl<'r> Benefits<'r> {
    /// What is due for certain.
    pub fn due(&self) -> impl Iterator<Item = &Benefit<'r>> {
        self.benefits.iter().filter(|benefit| benefit.verdict == Verdict::Yes)
    }
}

impl Rulebook {
    /// What a household is entitled to beside the monthly allowances of its members: care support, care in a facility,
    /// temporary care, a health insurance card, schooling.
    ///
    /// ```
    /// use ansinh::{At, Household, Rulebook, parse_date};
    ///
    /// let household: Household = serde_json::from_str(r#"{
    ///     "members": [
    ///         { "id": "aunt" },
    ///         { "id": "child", "situation": {
    ///             "birth_date": "2020-05-01", "father": "dead", "mother": "dead", "in_facility": false
    ///         } }
    ///     ],
    ///     "relations": [{ "who": "aunt", "is": "takes_in", "whom": "child", "carer": {
    ///         "capable": true, "willing": true, "stable_home": true, "able": true, "spouse_fit": true
    ///     } }]
    /// }"#)?;
    /// let at = At::new(parse_date("2023-03-10")?, "96".parse()?);
    /// let benefits = Rulebook::builtin().benefits(&household, &at)?;
    /// let support = benefits.due().next().ok_or("no support")?;
    /// assert_eq!(support.provision, "nd-20-2021/care-of-child-under-4");
    /// assert_eq!(support.paid_to.as_deref(), Some("aunt"));
    /// assert_eq!(support.amount.map(|amount| amount.quantity), Some(900_000));
    /// assert_eq!(support.citation, "NĐ 20/2021 Đ20 k1 a; NĐ 20/2021 Đ4 k2");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AssessError`] if the day or the place allow no decision, if a member is born after the day, or if a relation names
    /// someone who is not a member.
    pub fn benefits<'r>(&'r self, household: &Household, at: &At) -> Result<Benefits<'r>, AssessError> {
        decide::decide(self, household, None, at, None)
    }

    /// What a household is entitled to for something that happened to it: relief, and funeral support.
    ///
    /// ```
    /// use ansinh::law::benefit::Bound;
    /// use ansinh::{At, Cause, Household, HouseholdClass, House, Occurrence, Rulebook, parse_date};
    ///
    /// let household = Household { household: Some(HouseholdClass::Poor), ..Household::default() };
    /// let flood = Occurrence {
    ///     cause: Some(Cause::Disaster),
    ///     house: Some(House::Destroyed),
    ///     short_of_food: Some(false),
    ///     earner_lost: Some(false),
    ///     ..Occurrence::default()
    /// };
    /// let at = At::new(parse_date("2022-10-15")?, "96".parse()?);
    /// let relief = Rulebook::builtin().relief(&household, &flood, &at)?;
    /// let house = relief.due().next().and_then(|due| due.amount).ok_or("nothing due")?;
    /// assert_eq!((house.quantity, house.bound), (40_000_000, Bound::Floor));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Rulebook::benefits`]; also if the occurrence names someone who is not a member.
    pub fn relief<'r>(
        &'r self,
        household: &Household,
        occurrence: &Occurrence,
        at: &At,
    ) -> Result<Benefits<'r>, AssessError> {
        decide::decide(self, household, Some(occurrence), at, None)
    }
}
