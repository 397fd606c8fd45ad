//! One value beside the targets of its measure, and the standard of communes.

use ansinh::indicators::standard::{CriterionScore, Standard};
use ansinh::indicators::{Course, Kind, Measure, Part, Progress, Value};
use ansinh_crossing::{Answer, BadInput, read};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::refusal::answer;

/// What was counted, and out of how many.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counted {
    numerator: u64,
    denominator: Option<u64>,
}

impl Counted {
    /// What it comes to, by the rules for a row of a report: a rate is out of so many, a part is at most the whole, and
    /// nothing is above the largest count.
    pub fn value(&self, measure: &Measure) -> Result<Value, BadInput> {
        let bad = || BadInput::Argument("counted");
        let denominator = match measure.kind {
            Kind::Rate { .. } => self.denominator.ok_or_else(bad)?,
            Kind::Count | Kind::Dong => 1,
            Kind::Done => self.denominator.unwrap_or(1),
        };
        let is_part = matches!(measure.kind, Kind::Rate { part: Part::Subset, .. } | Kind::Done);
        if is_part && self.numerator > denominator {
            return Err(bad());
        }
        Value::of(measure.kind, self.numerator, denominator).map_err(|_| bad())
    }
}

/// What a value comes to.
#[derive(Serialize)]
struct Judged {
    #[serde(skip_serializing_if = "Option::is_none")]
    rounded: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_exact: Option<bool>,
    progress: Progress,
}

/// How far a measure has come in a year with what was counted, if anything was.
#[wasm_bindgen]
pub fn progress(measure: &str, counted: Option<String>, year: u16, course: Option<String>) -> Answer {
    answer(|| {
        let measure: Measure = read("measure", measure)?;
        let counted: Option<Counted> = counted.map(|text| read("counted", &text)).transpose()?;
        let course: Option<Course> = course.map(|text| read("course", &text)).transpose()?;
        let value = counted.map(|counted| counted.value(&measure)).transpose()?;
        let rounded = value.and_then(|value| value.rounded(2));
        Ok(Judged {
            rounded: rounded.map(|rounded| rounded.to_string()),
            is_exact: rounded.map(|rounded| rounded.is_exact()),
            progress: measure.progress(value, year, course.as_ref()),
        })
    })
}

/// Whether a commune of a class can be recognised; by the built-in standard, as far as it is known, or a supplied one.
#[wasm_bindgen]
pub fn recognise(class: &str, scores: &str, standard: Option<String>) -> Answer {
    answer(|| {
        let standard: Option<Standard> = standard.map(|text| read("standard", &text)).transpose()?;
        let scores: Vec<CriterionScore> = read("scores", scores)?;
        Ok(standard.unwrap_or_else(Standard::qd_06_2019).judge(class, &scores))
    })
}
