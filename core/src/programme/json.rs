//! Plans from JSON: those of the crate, and one that is supplied.

use std::sync::OnceLock;

use super::check::ProgrammeError;
use super::{Programme, builtin};
use crate::indicators::When;

static BUILTIN: OnceLock<Vec<Programme>> = OnceLock::new();

impl Programme {
    /// The plans that come with the crate, in the order of their ids.
    pub fn builtin() -> &'static [Self] {
        // `cargo xtask law` wrote them from plans that it had checked; a test proves that each can be read.
        BUILTIN.get_or_init(|| builtin::PLANS.iter().filter_map(|text| Self::read(text).ok()).collect())
    }

    /// The plan of the crate with this id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        Self::builtin().iter().find(|plan| plan.id == id)
    }

    /// Reads a plan as `programme.schema.json` has it, and checks it.
    ///
    /// ```
    /// use ansinh::programme::Programme;
    ///
    /// let plan = Programme::from_json(r#"{
    ///     "id": "an-invented-plan", "place": "vn", "from": 2031, "until": 2035, "evidence": "inferred",
    ///     "title": { "vi": "Kế hoạch giả định", "en": "An invented plan" },
    ///     "issuer": { "vi": "Không ai", "en": "Nobody" }
    /// }"#)?;
    /// assert!(plan.findings().iter().any(|finding| finding.code == "no_number"));
    /// # Ok::<(), ansinh::programme::ProgrammeError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ProgrammeError::Json`] if it is not of the shape of a plan, [`ProgrammeError::Flawed`] with all that is wrong in it.
    pub fn from_json(text: &str) -> Result<Self, ProgrammeError> {
        let plan = Self::read(text).map_err(|error| {
            let message = crate::json::message(&error);
            ProgrammeError::Json { message, line: error.line(), column: error.column() }
        })?;
        let flaws = plan.check();
        if flaws.is_empty() { Ok(plan) } else { Err(ProgrammeError::Flawed(flaws)) }
    }

    fn read(text: &str) -> serde_json::Result<Self> {
        let mut plan: Self = serde_json::from_str(text)?;
        let blanks: Vec<(String, (u16, u16))> =
            plan.blank_targets().iter().map(|blank| (blank.measure.id.clone(), blank.years)).collect();
        let years = When::Years(plan.from, plan.until);
        for measure in &mut plan.measure {
            let of_every_year = measure.target.iter_mut().filter(|target| target.when == When::EveryYear);
            of_every_year.for_each(|target| target.when = years);
            let own = blanks.iter().filter(|(id, _)| *id == measure.id);
            measure.blank = own.map(|(_, years)| *years).collect();
        }
        Ok(plan)
    }
}
