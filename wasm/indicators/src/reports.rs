//! Reports, and what they come to.

use std::collections::BTreeMap;
use std::num::NonZeroU64;
use std::rc::Rc;

use ansinh::Issue;
use ansinh::indicators::report::{Asked, RawReport, SheetStyle, blank_sheet, printable, rows_as_csv};
use ansinh::indicators::{
    Course, Decimal, Figures, MOST, Measure, ReportPeriod, Rule, Suppression, UnitKind,
};
use ansinh::messages::{Language, ToldIssue};
use ansinh_crossing::{Answer, BadInput, language, read, refused, said, whole};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::refusal::{Refusal, answer, told};
use crate::units::Units;

/// What a report is read against.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Against {
    measures: Vec<Measure>,
    /// None: those of the children's programme.
    rules: Option<Vec<Rule>>,
    #[serde(default)]
    periods: Vec<ReportPeriod>,
    #[serde(default)]
    required: Vec<Required>,
    change: Option<Decimal>,
}

/// A measure that must be reported in every period asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Required {
    measure: String,
    /// By the units of this kind; none: by those that no other reports to.
    by: Option<UnitKind>,
}

/// A report that was read.
#[wasm_bindgen]
pub struct Checked {
    checked: ansinh::indicators::report::Checked,
    measures: Vec<Measure>,
    rules: Vec<Rule>,
    units: Rc<ansinh::indicators::Units>,
}

/// What was wrong with a report, and what was not there.
#[derive(Serialize)]
struct Flaws {
    issues: Vec<ToldIssue<Issue>>,
    untold: usize,
    blank: usize,
}

/// Which figures are asked for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    /// Ids of units; none: those that reported, and those above them.
    #[serde(default)]
    of: Vec<String>,
    /// None: those that there are numbers for.
    periods: Option<Vec<ReportPeriod>>,
    level: Option<UnitKind>,
    courses: Option<BTreeMap<String, Course>>,
    suppress: Option<NonZeroU64>,
}

/// What a sheet is to be filled in with.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sheet {
    measures: Vec<Measure>,
    /// Ids of units; none: those that no other reports to.
    #[serde(default)]
    of: Vec<String>,
    periods: Vec<ReportPeriod>,
    #[serde(default)]
    by_sex: bool,
    #[serde(default)]
    words: Option<String>,
}

#[wasm_bindgen]
impl Units {
    /// Reads a report against these units: a file in CSV, or the JSON of a report; beside the one before, if it is given.
    pub fn check(&self, against: &str, file: &[u8], json: Option<String>) -> Result<Checked, String> {
        self.read_report(against, file, json, None).map_err(refused)
    }

    /// The same beside the report before.
    #[wasm_bindgen(js_name = checkAfter)]
    pub fn check_after(
        &self,
        previous: &Checked,
        against: &str,
        file: &[u8],
        json: Option<String>,
    ) -> Result<Checked, String> {
        self.read_report(against, file, json, Some(previous)).map_err(refused)
    }

    /// A sheet to be filled in, as CSV.
    pub fn sheet(&self, asked: &str) -> Answer {
        answer(|| {
            let asked: Sheet = read("asked", asked)?;
            let units = &self.units;
            let of = if asked.of.is_empty() {
                units.iter().map(|(at, _)| at).filter(|at| units.is_leaf(*at)).collect()
            } else {
                Self::indices(units, "of", &asked.of)?
            };
            let words = asked.words.map(|code| Language::from_code(&code).ok_or(BadInput::Argument("words")));
            let style = SheetStyle { by_sex: asked.by_sex, words: words.transpose()? };
            Ok(blank_sheet(&asked.measures, units, of, &asked.periods, style))
        })
    }
}

impl Units {
    fn read_report(
        &self,
        against: &str,
        file: &[u8],
        json: Option<String>,
        previous: Option<&Checked>,
    ) -> Result<Checked, Refusal> {
        let Against { measures, rules, periods, required, change } = read("against", against)?;
        // The numbers of units and measures are those of what it was read against.
        let same = |before: &Checked| Rc::ptr_eq(&before.units, &self.units) && before.measures == measures;
        if previous.is_some_and(|before| !same(before)) {
            return Err(BadInput::Argument("previous").into());
        }
        let rules = rules.unwrap_or_else(Rule::of_children);
        let required: Vec<_> = required.into_iter().map(|it| (it.measure, it.by)).collect();
        let asked = Asked {
            rules: &rules,
            periods: &periods,
            required: &required,
            previous: previous.map(|before| &before.checked.report),
            change,
            ..Asked::new(&measures, &self.units)
        };
        let checked = match json {
            None => asked.csv(file),
            Some(json) => asked.json(&read::<RawReport>("report", &json)?),
        };
        Ok(Checked { checked, measures, rules, units: Rc::clone(&self.units) })
    }
}

#[wasm_bindgen]
impl Checked {
    /// What was wrong, in words of a language.
    pub fn flaws(&self, words: &str) -> Answer {
        answer(|| {
            let issues = told(self.checked.issues.clone(), language(words)?);
            Ok(Flaws { issues, untold: self.checked.untold, blank: self.checked.blank })
        })
    }

    /// What was good, as JSON.
    pub fn report(&self) -> Answer {
        answer(|| Ok(self.checked.report.written(&self.measures, &self.units)))
    }

    /// The numbers that were good, as CSV.
    pub fn csv(&self) -> String {
        rows_as_csv(&self.checked.report, &self.measures, &self.units)
    }

    /// What it comes to.
    pub fn figures(&self, wanted: &str) -> Answer {
        let wanted: Wanted = read("wanted", wanted).map_err(refused)?;
        let of = Units::indices(&self.units, "of", &wanted.of).map_err(refused)?;
        let periods = wanted.periods.unwrap_or_else(|| self.checked.report.periods());
        let courses = wanted.courses.as_ref();
        let figures = Figures { level: wanted.level, courses, ..self.of_periods(&periods) };
        let left_out = wanted.suppress.map(|below| self.below(below.get()));
        answer(|| Ok(figures.published(&self.checked.report, &of, left_out)?))
    }

    /// The report of a unit on a period as text to print; with `suppress`, small counts left out.
    pub fn text(&self, unit: &str, period: &str, words: &str, suppress: Option<f64>) -> Answer {
        answer(|| {
            let of = Units::indices(&self.units, "unit", &[unit.to_owned()])?;
            let (periods, words) = ([said("period", period)?], language(words)?);
            let below = suppress.map(|below| whole("suppress", below, 1..=MOST)).transpose()?;
            let left_out = below.map(|below| self.below(below));
            let figures = self.of_periods(&periods).published(&self.checked.report, &of, left_out)?;
            let known = (&self.measures[..], &*self.units);
            let text = of
                .first()
                .map(|at| printable((*at, periods[0]), &figures, &self.checked.report, known, words));
            Ok(text.unwrap_or_default())
        })
    }
}

impl Checked {
    fn of_periods<'a>(&'a self, periods: &'a [ReportPeriod]) -> Figures<'a> {
        Figures { measures: &self.measures, units: &self.units, periods, level: None, courses: None }
    }

    fn below(&self, below: u64) -> Suppression<'_> {
        Suppression { below, rules: &self.rules }
    }
}
