//! Checks between fields, as data: what can be listed in the rule manifest need not be code.

use chrono::NaiveDate;

use super::FormAt;
use super::codes::IssueCode;
use super::filled::Filled;
use crate::issue::Issue;

/// A rule over the values of one or more fields.
///
/// It runs when all its inputs are answered and well formed, and stands at the last of them in the table.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Check {
    /// The date does not lie after the day of the check.
    NotInFuture(&'static str),
    /// The first date does not lie before the second; a year alone is compared as a year.
    NotBefore(&'static str, &'static str),
    /// A personal identification number agrees with the birth date (or year) and the sex, each on its own.
    IdMatches {
        /// The number.
        id: &'static str,
        /// A date of birth, or a count that is the year of birth.
        birth: &'static str,
        /// The sex.
        sex: Sex,
    },
    /// Two personal identification numbers are not the same.
    Differ(&'static str, &'static str),
    /// The commune lies in the province on the day of the check.
    CommuneInProvince {
        /// The commune.
        commune: &'static str,
        /// The province.
        province: &'static str,
    },
    /// Any other rule.
    Custom {
        /// What is reported; it carries the severity.
        code: &'static IssueCode,
        /// The fields that the rule reads, at most four.
        inputs: &'static [&'static str],
        /// The law behind the rule, where there is one.
        cite: Option<&'static str>,
        /// Whether the values are as they should be; `None` if that cannot be said.
        holds: fn(&Filled<'_>, NaiveDate) -> Option<bool>,
    },
    /// A rule that may find several faults, each in a place of its own: the sums of a table.
    Faults {
        /// The id of the rule: the path of the field where it stands, and its name.
        rule: &'static str,
        /// The codes of its issues.
        codes: &'static [&'static IssueCode],
        /// The fields that the rule reads, at most four. Those of a list may have cells that are not well formed.
        inputs: &'static [&'static str],
        /// Adds an issue of the rule for each fault, in the order of the table.
        find: fn(&Filled<'_>, FormAt, &mut Vec<Issue>),
    },
}

/// Where the sex comes from that a personal identification number must show.
#[derive(Debug, Clone, Copy)]
pub enum Sex {
    /// A choice with the codes `male` and `female`; any other code says nothing.
    Field(&'static str),
    /// Male: a father's number.
    Male,
    /// Female: a mother's number.
    Female,
}

impl Check {
    /// The paths of the inputs, the field at which the check stands first for all but custom checks and faults.
    pub(super) const fn inputs(&self) -> [Option<&'static str>; 4] {
        match self {
            Self::NotInFuture(path) => [Some(path), None, None, None],
            Self::NotBefore(later, earlier) => [Some(later), Some(earlier), None, None],
            Self::IdMatches { id, birth, sex: Sex::Field(sex) } => [Some(id), Some(birth), Some(sex), None],
            Self::IdMatches { id, birth, .. } => [Some(id), Some(birth), None, None],
            Self::Differ(one, other) => [Some(one), Some(other), None, None],
            Self::CommuneInProvince { commune, province } => [Some(commune), Some(province), None, None],
            Self::Custom { inputs, .. } | Self::Faults { inputs, .. } => match inputs {
                [a] => [Some(a), None, None, None],
                [a, b] => [Some(a), Some(b), None, None],
                [a, b, c] => [Some(a), Some(b), Some(c), None],
                [a, b, c, d] => [Some(a), Some(b), Some(c), Some(d)],
                _ => [None; 4],
            },
        }
    }
}
