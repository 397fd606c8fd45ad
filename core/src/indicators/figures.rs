//! From a report to what it comes to: sums, values, outcomes, who is missing and where a series breaks.

use crate::opaque::opaque;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::judge::Outcome;
use super::measure::{Measure, Missing};
use super::period::ReportPeriod;
use super::progress::{Course, Progress, Track};
use super::report::Report;
use super::rollup::{Keep, Parts, Rollup, RollupError, Sum};
use super::suppress::Suppression;
use super::unit::{UnitKind, Units};
use super::value::Value;

/// One measure of one unit in one period.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "IndicatorFigure"))]
pub struct Figure<'a> {
    /// Id of the unit.
    pub unit: &'a str,
    /// The period.
    pub period: ReportPeriod,
    /// Id of the measure.
    pub measure: &'a str,
    /// Sum over the reports; absent if nobody reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sum: Option<Sum>,
    /// What it comes to; absent if nobody reported, or if someone did not and the measure has no value then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// The value with two digits after the point, for people to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rounded: Option<String>,
    /// Whether `rounded` is the value itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_exact: Option<bool>,
    /// How far it has come.
    pub progress: Progress,
    /// Ids of the units whose report is missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<&'a str>,
    /// The units that it is made of, where it is made of others than the unit itself: those that went into it since.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Source<'a>>,
    /// Ids of units that were split, of which nobody can say what belongs here: they are left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub split: Vec<&'a str>,
    /// Whether it is made of other units than the last period that has a sum: the two are not to be compared.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_break: bool,
    /// Whether its numbers are left out, so that no single child can be read off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub is_suppressed: bool,
    /// The unit: an id alone may be that of two.
    #[serde(skip)]
    pub(super) at: u32,
}

opaque! { Figure<'_> }

impl Figure<'_> {
    /// What the unit itself comes to, without those that went into it; nothing if that is nothing.
    pub(super) fn own(&self) -> Option<u64> {
        if self.of.is_empty() {
            return self.sum.map(|sum| sum.numerator);
        }
        self.of.iter().find(|source| source.at == self.at).map(|source| source.sum.numerator)
    }

    pub(super) fn hide_outcome(&mut self) {
        let progress = &mut self.progress;
        if matches!(progress.outcome, Outcome::Met | Outcome::Missed | Outcome::NotApplicable) {
            progress.outcome = Outcome::Unknown;
        }
        progress.track = progress.track.and(Some(Track::CannotSay));
    }

    pub(super) fn suppress(&mut self) {
        (self.sum, self.value, self.rounded, self.is_exact) = (None, None, None, None);
        (self.progress.needed, self.progress.still) = (None, None);
        self.of.clear();
        self.is_suppressed = true;
    }
}

/// A unit that a figure is made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FigureSource"))]
pub struct Source<'a> {
    /// Its id.
    pub unit: &'a str,
    /// Its own sum.
    pub sum: Sum,
    #[serde(skip)]
    pub(super) at: u32,
}

/// What is to be worked out.
#[derive(Debug, Clone, Copy)]
pub struct Figures<'a> {
    /// The measures.
    pub measures: &'a [Measure],
    /// The units.
    pub units: &'a Units,
    /// The periods, in their order.
    pub periods: &'a [ReportPeriod],
    /// The kind of units that are expected to report; nothing: those that no other reports to.
    pub level: Option<UnitKind>,
    /// The path to the next target, by id of the measure, where one is stated.
    pub courses: Option<&'a BTreeMap<String, Course>>,
}

impl<'a> Figures<'a> {
    /// The figures of some units, by unit, measure and period. Measures that are not defined at the end of a period
    /// have none there.
    ///
    /// # Errors
    /// [`RollupError`].
    pub fn of(
        &self,
        report: &Report,
        of: impl IntoIterator<Item = u32>,
    ) -> Result<Vec<Figure<'a>>, RollupError> {
        let rollup = self.rollup(report)?;
        let mut figures = Vec::new();
        for unit in of {
            for (measure, definition) in (0_u16..).zip(self.measures) {
                for point in rollup.series(unit, measure, self.periods) {
                    let Some(period) = self.periods.get(usize::from(point.period)).copied() else { continue };
                    if !definition.holds_on(period.last_day()) {
                        continue;
                    }
                    let missing = rollup.missing(unit, measure, (point.period, period), self.level);
                    let overlaps =
                        self.units.get(unit).is_some_and(|it| !it.days().and(&period.days()).is_empty());
                    // Before it was there, or after: nothing to say unless of those that went into it.
                    if !overlaps && point.of.is_empty() && point.split.is_empty() {
                        continue;
                    }
                    let is_plain = point.of.iter().all(|(source, _)| *source == unit);
                    let of = if is_plain { Vec::new() } else { point.of };
                    let value = point.sum.and_then(|sum| self.value(definition, sum, missing.is_empty()));
                    let rounded = value.and_then(|value| value.rounded(2));
                    let course = self.courses.and_then(|courses| courses.get(&definition.id));
                    let Some(it) = self.units.get(unit) else { continue };
                    figures.push(Figure {
                        unit: &it.id,
                        period,
                        measure: &definition.id,
                        sum: point.sum,
                        value,
                        rounded: rounded.map(|rounded| rounded.to_string()),
                        is_exact: rounded.map(|rounded| rounded.is_exact()),
                        progress: progress(definition, (value, missing.is_empty()), period, course),
                        missing: self.ids(missing),
                        of: of.iter().filter_map(|(unit, sum)| self.source(*unit, *sum)).collect(),
                        split: self.ids(point.split),
                        is_break: point.is_break,
                        is_suppressed: false,
                        at: unit,
                    });
                }
            }
        }
        Ok(figures)
    }

    /// The figures of some units, or where none is asked for, of all that reported and those above them; with `left_out`, small
    /// counts left out as [`suppress`](Self::suppress) does. Others that reported are looked at then too, for a sum can be
    /// computed from them.
    ///
    /// ```
    /// use ansinh::indicators::report::Asked;
    /// use ansinh::indicators::{Figures, Measure, Suppression, Units};
    ///
    /// let measures: Vec<Measure> = serde_json::from_str(
    ///     r#"[{
    ///         "id": "m13", "name": { "vi": "Trẻ bị bạo lực", "en": "Children who met violence" }, "kind": "count",
    ///         "better": "lower", "evidence": "inferred", "numerator": { "vi": "Trẻ", "en": "Children" }
    ///     }]"#,
    /// )?;
    /// let units = Units::administrative(&[ansinh::parse_date("2026-01-01")?]);
    /// let file = b"unit,period,measure,numerator\n96/32248,2025,m13,2\n96/32244,2025,m13,30\n";
    /// let report = Asked::new(&measures, &units).csv(file).report;
    /// let periods = report.periods();
    /// let figures = Figures { measures: &measures, units: &units, periods: &periods, level: None, courses: None };
    /// // The commune, its province, the other commune and the country.
    /// assert_eq!(figures.published(&report, &[], None)?.len(), 4);
    /// let communes: Vec<u32> = units.find("96/32244", periods[0].days()).into_iter().collect();
    /// // 30 goes with the 2 that is left out, or 2 would be 32 - 30.
    /// let small = Suppression { below: 5, rules: &[] };
    /// assert!(figures.published(&report, &communes, Some(small))?[0].is_suppressed);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`RollupError`].
    pub fn published(
        &self,
        report: &Report,
        of: &[u32],
        left_out: Option<Suppression<'_>>,
    ) -> Result<Vec<Figure<'a>>, RollupError> {
        let reported = || -> BTreeSet<u32> {
            report.rows.iter().flat_map(|row| self.units.and_above(row.unit)).collect()
        };
        let looked_at: BTreeSet<u32> = match left_out {
            None if !of.is_empty() => return self.of(report, of.iter().copied()),
            _ if of.is_empty() => reported(),
            _ => reported().into_iter().chain(of.iter().copied()).collect(),
        };
        let mut figures = self.of(report, looked_at)?;
        if let Some(left_out) = left_out {
            self.suppress(&mut figures, left_out);
        }
        figures.retain(|figure| of.is_empty() || of.contains(&figure.at));
        Ok(figures)
    }

    /// Sums of the numbers of a report, for every unit.
    ///
    /// # Errors
    /// [`RollupError`].
    pub fn rollup(&self, report: &Report) -> Result<Rollup<'a>, RollupError> {
        let measures = u16::try_from(self.measures.len()).map_err(|_| RollupError::TooLarge)?;
        let periods = u16::try_from(self.periods.len()).map_err(|_| RollupError::TooLarge)?;
        let columns = report.columns(self.periods);
        Ok(Parts::new(self.units, measures, periods, Keep::All, columns.columns())?.add_up())
    }

    fn value(&self, measure: &Measure, sum: Sum, is_complete: bool) -> Option<Value> {
        let has_value = is_complete || measure.missing == Missing::Partial;
        has_value.then(|| Value::of(measure.kind, sum.numerator, sum.denominator).ok()).flatten()
    }

    fn ids(&self, units: Vec<u32>) -> Vec<&'a str> {
        units.into_iter().filter_map(|at| Some(self.units.get(at)?.id.as_str())).collect()
    }

    fn source(&self, unit: u32, sum: Sum) -> Option<Source<'a>> {
        Some(Source { unit: &self.units.get(unit)?.id, sum, at: unit })
    }
}

/// A target of a year is judged by the whole year: within it nothing is due yet, and what was counted in a part of it is not
/// to be compared with what is on the path for all of it.
fn progress(
    measure: &Measure,
    (value, is_complete): (Option<Value>, bool),
    period: ReportPeriod,
    course: Option<&Course>,
) -> Progress {
    let year = period.year();
    let mut progress = measure.progress(value, year, course);
    if let Some(value) = value.filter(|_| !is_complete) {
        progress.outcome = measure.judge_so_far(value, year);
        progress.is_partial = true;
    }
    if period.months() < 12 {
        if measure.targets_of(year).next().is_some() {
            progress.outcome = Outcome::NotDue;
        }
        progress.track = (progress.outcome == Outcome::NotDue).then_some(Track::CannotSay);
        (progress.needed, progress.still) = (None, None);
    }
    progress
}
