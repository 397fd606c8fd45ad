//! The register of whoever is paid (danh sách đối tượng đang hưởng): its entries, and what is at odds in them.

mod check;
mod flaw;
mod json;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::law::rulebook::Rulebook;
use crate::month::{Month, Months};
use crate::opaque::opaque;
use crate::place::Place;

pub use flaw::{FlawMonths, RegisterFlaw, RegisterProblem};

/// Most entries of one person that are compared with one another.
pub const MOST_OF_A_PERSON: usize = 200;

/// A register: who is paid what, by which decision, where and in which months.
///
/// The order of the entries means nothing. Keys are the caller's own: never a name, never an identity number.
///
/// ```
/// use ansinh::Register;
///
/// let register: Register = serde_json::from_str(r#"{ "entries": [{
///     "id": "e1", "person": "p1", "benefit": "nd-335-2026/disability.severe-adult",
///     "decision": { "number": "12/QĐ-UBND", "signed": "2026-10-20" },
///     "payee": "p1", "place": "96/32248", "from": "2026-10"
/// }] }"#)?;
/// assert_eq!(register.entries.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Register {
    /// The entries.
    pub entries: Vec<RegisterEntry>,
    /// Who is married to whom, for what is due once for a couple.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub couples: Vec<Couple>,
    /// The months that the register is looked through for. Without them every month of every entry is: one without an
    /// end then goes on for ever, beyond the law that it rests on too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub months: Option<Months>,
}

/// One benefit of one person (một chế độ của một đối tượng).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterEntry {
    /// A key of its own.
    pub id: String,
    /// Key of the person whom the benefit is about: of care support, whoever is cared for.
    pub person: String,
    /// Key of the household.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub household: Option<String>,
    /// Full id of a provision or of another benefit: `nd-335-2026/disability.severe-adult`.
    pub benefit: String,
    /// The decision that it rests on (quyết định).
    pub decision: DecisionRef,
    /// Whether it is paid.
    #[serde(default, skip_serializing_if = "EntryStatus::is_active")]
    pub status: EntryStatus,
    /// Key of whoever is paid (người nhận tiền): the person, a guardian, a carer.
    pub payee: String,
    /// Where it is paid.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// The first month.
    pub from: Month,
    /// The first month that is no longer due, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Month>,
}

/// A decision, as a register refers to it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DecisionRef {
    /// Its number (số quyết định).
    pub number: String,
    /// The day on which it was signed (ngày ký).
    pub signed: NaiveDate,
}

/// Whether an entry is paid.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum EntryStatus {
    /// It is paid (đang hưởng).
    #[default]
    Active,
    /// It is held back from this month on (tạm dừng). It still stands: what is held back may come to be paid.
    Suspended(Month),
    /// It has ended; this is the first month that is no longer paid (thôi hưởng).
    Stopped(Month),
}

impl EntryStatus {
    fn is_active(&self) -> bool {
        *self == Self::Active
    }
}

/// Husband and wife (vợ chồng).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Couple {
    /// Keys of the two.
    pub people: [String; 2],
    /// The first month, if they were not always married.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Month>,
    /// The first month in which they no longer were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Month>,
}

// Keys may be more than keys, and a benefit reveals why it is paid: `Debug` output, which ends up in logs, shows neither.
opaque! { RegisterEntry DecisionRef EntryStatus Couple }

impl Rulebook {
    /// Looks a register through for what cannot be: see [`RegisterProblem`]. Empty if nothing is found.
    ///
    /// Two entries of one person may stand beside one another where the law pays both, or leaves open whether it does.
    ///
    /// ```
    /// use ansinh::{Register, Rulebook};
    ///
    /// let entry = |id: &str, benefit: &str| serde_json::json!({
    ///     "id": id, "person": "p1", "benefit": benefit,
    ///     "decision": { "number": "12/QĐ-UBND", "signed": "2026-10-20" },
    ///     "payee": "p1", "place": "96", "from": "2026-10"
    /// });
    /// let both = |one: &str, other: &str| -> Result<Register, serde_json::Error> {
    ///     serde_json::from_value(serde_json::json!({ "entries": [entry("a", one), entry("b", other)] }))
    /// };
    /// let law = Rulebook::builtin();
    /// // A poor single parent with a disability gets both.
    /// let good = both("nd-335-2026/single-parent.per-child", "nd-335-2026/disability.severe-adult")?;
    /// assert!(law.check_register(&good).is_empty());
    /// // Of the social pension and an allowance, only the higher is due.
    /// let bad = both("nd-176-2025/social-pension.without-pension", "nd-335-2026/disability.severe-young-or-old")?;
    /// let flaws = law.check_register(&bad);
    /// assert_eq!((flaws[0].code(), flaws[0].entries.as_slice()), ("double_allowance", &[0, 1][..]));
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub fn check_register(&self, register: &Register) -> Vec<RegisterFlaw> {
        check::check(self, register)
    }
}
