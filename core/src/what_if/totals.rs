//! What a reform comes to for many people.

use std::fmt;

use serde::Serialize;

use super::comparison::{Comparison, MemberComparison, Sums};
use super::{Change, WhatIf};
use crate::timeline::TimelineError;

/// What two rulebooks give many people, in total, and for how many it differs.
///
/// Everybody is counted once: `people` is the sum of `gain`, `lose`, `not_due`, `unchanged` and `undetermined`. Amounts
/// are đồng a month for people on a day ([`WhatIf`]), đồng over the period for households over time ([`Comparison`]):
/// keep the two apart. Totals of parts merge to those of the whole, in any order.
///
/// ```
/// use ansinh::what_if::Totals;
/// use ansinh::{At, Disability, Rulebook, Situation, parse_date};
///
/// // Made up: a standard level of 600,000 đ from 2027 on.
/// let reform = r#"{
///     "id": "reform", "short": "Reform", "number": "example", "evidence": "inferred",
///     "in_force": { "from": "2027-01-01" },
///     "standard_level": [{ "id": "standard", "cite": "?", "amount": 600000 }]
/// }"#;
/// let law = Rulebook::builtin();
/// let reformed = law.reformed_json(reform)?;
/// let at = At::new(parse_date("2027-03-01")?, "48".parse()?);
/// let mut totals = Totals::default();
/// for disability in [Disability::None, Disability::Severe] {
///     let person = Situation {
///         birth_date: Some("2015-05-01".parse()?),
///         disability: Some(disability),
///         in_facility: Some(false),
///         pension: Some(false),
///         social_insurance: Some(false),
///         merit_benefit: Some(false),
///         ..Situation::default()
///     };
///     totals.add(&law.what_if(&reformed, &person, &at)?)?;
/// }
/// assert_eq!((totals.people, totals.due.difference), (2, 120_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Totals {
    /// How many.
    pub people: u64,
    /// To how many more is due over the period, by what is known of them.
    pub gain: u64,
    /// To how many less is due, likewise.
    pub lose: u64,
    /// For how many conditions and law give something else, and nothing due differs: it awaits a decision, or is held
    /// back. Of people on a day, nobody.
    pub not_due: u64,
    /// For how many nothing differs, and nothing could that is not known yet.
    pub unchanged: u64,
    /// For how many nothing differs by what is known, and missing facts or open questions could change that.
    pub undetermined: u64,
    /// đồng due.
    pub due: Sums,
    /// đồng that conditions and law give, be it due or not. Of people on a day, the same.
    pub entitled: Sums,
    /// The differences by the causes that they have together, in the order of [`Change`]: their sums are those of the
    /// whole.
    pub by_cause: Vec<CauseTotal>,
}

// Of few people, it is personal data: `Debug` output, which ends up in logs, shows only how many.
impl fmt::Debug for Totals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Totals({} people)", self.people)
    }
}

/// The differences that have the same causes.
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CauseTotal {
    /// The causes.
    pub causes: Vec<Change>,
    /// How many people have such a difference; one person may have several, in different months.
    pub people: u64,
    /// đồng due, after minus before.
    pub due: i64,
    /// đồng that conditions and law give, be it due or not, after minus before.
    pub entitled: i64,
}

/// Sums of 2^53 đồng or more, which not every reader of JSON holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected sums below 2^53 đồng")]
pub struct TooMuch;

impl From<TooMuch> for TimelineError {
    fn from(TooMuch: TooMuch) -> Self {
        Self::TooMuch
    }
}

impl Totals {
    /// Counts a person on a day.
    ///
    /// # Errors
    /// [`TooMuch`] for a sum of 2^53 đồng or more; the person is not counted then.
    pub fn add(&mut self, person: &WhatIf) -> Result<(), TooMuch> {
        let sums = Sums::of(person.before, person.after);
        let mut one = Self::of(sums, sums, person.settled);
        one.count(&person.causes, person.difference, person.difference);
        self.merge(&one)
    }

    /// Counts each member of a household over time.
    ///
    /// # Errors
    /// [`TooMuch`] for a sum of 2^53 đồng or more; nobody of the household is counted then.
    pub fn add_household(&mut self, household: &Comparison) -> Result<(), TooMuch> {
        let mut all = self.clone();
        for member in &household.members {
            all.merge(&Self::of_member(member))?;
        }
        *self = all;
        Ok(())
    }

    /// Counts whom other totals count.
    ///
    /// # Errors
    /// [`TooMuch`] for a sum of 2^53 đồng or more; nothing is added then.
    pub fn merge(&mut self, other: &Self) -> Result<(), TooMuch> {
        (self.due, self.entitled) = (self.due.plus(other.due)?, self.entitled.plus(other.entitled)?);
        for (count, more) in [
            (&mut self.people, other.people),
            (&mut self.gain, other.gain),
            (&mut self.lose, other.lose),
            (&mut self.not_due, other.not_due),
            (&mut self.unchanged, other.unchanged),
            (&mut self.undetermined, other.undetermined),
        ] {
            *count = count.saturating_add(more);
        }
        for more in &other.by_cause {
            self.put(more.clone());
        }
        Ok(())
    }

    /// One person.
    fn of(due: Sums, entitled: Sums, settled: bool) -> Self {
        let mut one = Self { people: 1, due, entitled, ..Self::default() };
        *(match (due.difference, entitled.difference) {
            (1.., _) => &mut one.gain,
            (..=-1, _) => &mut one.lose,
            (0, 0) if settled => &mut one.unchanged,
            (0, 0) => &mut one.undetermined,
            _ => &mut one.not_due,
        }) = 1;
        one
    }

    fn of_member(member: &MemberComparison) -> Self {
        let mut one = Self::of(member.due, member.entitled, member.settled);
        for run in &member.runs {
            let months = i64::from(run.until.since(run.from));
            let entitled = Sums::of(run.before.entitled, run.after.entitled).difference;
            // Part of the member's sums, which are below 2^53.
            let over = |a_month: i64| a_month.saturating_mul(months);
            one.count(&run.causes, over(run.difference), over(entitled));
        }
        one
    }

    /// Counts a difference of the one person whom these totals are of.
    fn count(&mut self, causes: &[Change], due: i64, entitled: i64) {
        if !causes.is_empty() {
            let people = u64::from(self.by_cause.iter().all(|known| known.causes != causes));
            self.put(CauseTotal { causes: causes.to_vec(), people, due, entitled });
        }
    }

    fn put(&mut self, more: CauseTotal) {
        let at = self.by_cause.partition_point(|known| known.causes < more.causes);
        match self.by_cause.get_mut(at).filter(|known| known.causes == more.causes) {
            Some(known) => {
                known.people = known.people.saturating_add(more.people);
                // Parts of sums that are below 2^53.
                known.due = known.due.saturating_add(more.due);
                known.entitled = known.entitled.saturating_add(more.entitled);
            }
            None => self.by_cause.insert(at, more),
        }
    }
}
