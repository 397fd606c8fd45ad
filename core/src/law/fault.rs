//! What is wrong with law, for programs: codes, and the shape in JSON.

use serde::{Serialize, Serializer};

use super::check::{Flaw, LawError, Problem};

impl LawError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Json { .. } => "not_an_instrument",
            Self::Dangling { .. } => "unknown_name",
            Self::TooDeep { .. } => "too_deep",
            Self::TooLarge => "too_large",
            Self::NotAReform { .. } => "not_a_reform",
            Self::Flawed(_) => "flawed",
        }
    }
}

impl Problem {
    /// Stable code of the problem, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::DuplicateId(_) => "duplicate_id",
            Self::Unknown(..) => "unknown_name",
            Self::Citation(_) => "citation",
            Self::EmptyPeriod => "empty_period",
            Self::Overlap(..) => "overlap",
            Self::NoCoefficient(..) => "no_coefficient",
            Self::NoLevel(..) => "no_level",
            Self::NoGroup(_) => "no_group",
            Self::Undecidable(_) => "undecidable",
            Self::Lost(..) => "lost_group",
            Self::NotInForce(..) => "not_in_force",
            Self::Unreachable(_) => "unreachable",
            Self::Contradiction => "contradiction",
            Self::NobodysPoint(_) => "nobodys_point",
            Self::NobodysLevel => "nobodys_level",
            Self::NoCoefficientFor(..) => "no_coefficient_for_some",
            Self::NoLevelFor(..) => "no_level_for_some",
            Self::SamePeople(..) => "same_people",
            Self::NoOverlap(_) => "no_overlap",
            Self::AgeBand => "age_band",
            Self::NotAChild(_) => "not_a_child",
            Self::NoChildren => "no_children",
            Self::LowerLevel(..) => "lower_level",
            Self::LowerCoefficient(..) => "lower_coefficient",
            Self::LowerBenefit(..) => "lower_benefit",
            Self::NoBasis => "no_basis",
            Self::NotMerged(..) => "not_merged",
            Self::OtherAmount(..) => "other_amount",
            Self::NotOfAProvince(_) => "not_of_a_province",
            Self::TimingMonth => "timing_month",
            Self::TimingCaveat => "timing_caveat",
            Self::Procedure(_) => "procedure",
            Self::Benefit(_) => "benefit",
            Self::NotABenefit(_) => "not_a_benefit",
            Self::NoBenefitLevel(_) => "no_benefit_level",
            Self::Place(_) => "unknown_place",
        }
    }
}

/// A [`LawError`] as it is written.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LawFault"))]
struct Written {
    /// Stable code.
    code: &'static str,
    /// The error in English.
    message: String,
    /// Every row that is wrong, where the instruments could be read.
    flaws: Vec<WrittenFlaw>,
}

/// A row that is wrong.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "LawFlaw"))]
struct WrittenFlaw {
    /// Id of the instrument.
    instrument: String,
    /// Name of the table; absent for the instrument as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    table: Option<&'static str>,
    /// Number of the row in the table, from 0.
    row: usize,
    /// Stable code.
    code: &'static str,
    /// The flaw in English.
    message: String,
}

/// In JSON: `{ code, message, flaws }`.
impl Serialize for LawError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let flaws: &[Flaw] = if let Self::Flawed(flaws) = self { flaws } else { &[] };
        let written = |Flaw { row, problem }: &Flaw| WrittenFlaw {
            instrument: row.instrument.clone(),
            table: Some(row.table).filter(|table| !table.is_empty()),
            row: row.index,
            code: problem.code(),
            message: problem.to_string(),
        };
        let flaws = flaws.iter().map(written).collect();
        Written { code: self.code(), message: self.to_string(), flaws }.serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for LawError {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Written::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Written::json_schema(generator)
    }
}
