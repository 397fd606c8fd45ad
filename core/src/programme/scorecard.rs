//! How a plan stands: all of it, each objective, each actor.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Programme;
use crate::indicators::{Progress, Score, scorecard};

/// How the measures of a plan stand: one number of measures for each standing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProgrammeScorecard"))]
pub struct Scorecard {
    /// The whole plan; its group is the plan's id.
    pub plan: Score,
    /// Each objective (mục tiêu) that has measures, in the order of the plan.
    pub objectives: Vec<Score>,
    /// Each actor (đơn vị chịu trách nhiệm) that answers for a measure, likewise.
    pub actors: Vec<Score>,
}

impl Programme {
    /// How the plan stands in a year, from how its measures do; one of which nothing is said has no value. A measure for which
    /// two answer is in the score of both.
    ///
    /// ```
    /// use ansinh::indicators::Value;
    /// use ansinh::programme::Programme;
    ///
    /// let plan = Programme::by_id("ca-mau-2021-2030").ok_or("no plan")?;
    /// let communes = plan.measure.iter().find(|measure| measure.id == "m01").ok_or("no measure")?;
    /// let progress = communes.progress(Some(Value::rate(8, 10, 100)?), 2025, None);
    /// let card = plan.scorecard(2025, [("m01", progress)]);
    /// assert_eq!((card.plan.met, card.plan.no_target), (1, 2));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn scorecard<'a>(
        &self,
        year: u16,
        standings: impl IntoIterator<Item = (&'a str, Progress)>,
    ) -> Scorecard {
        let known: BTreeMap<&str, Progress> = standings.into_iter().collect();
        let all = || {
            self.measure.iter().map(|measure| {
                let progress = known.get(measure.id.as_str()).copied();
                (measure, progress.unwrap_or_else(|| measure.progress(None, year, None)))
            })
        };
        let whole = scorecard(all().map(|(_, progress)| (self.id.as_str(), progress)));
        let objectives = self.objective.iter().flat_map(|objective| {
            let own = all().filter(|(measure, _)| objective.measures.contains(&measure.id));
            own.map(|(_, progress)| (objective.id.as_str(), progress))
        });
        let actors = self.actor.iter().flat_map(|actor| {
            let own = all().filter(|(measure, _)| measure.actors.contains(&actor.id));
            own.map(|(_, progress)| (actor.id.as_str(), progress))
        });
        Scorecard {
            plan: whole
                .into_iter()
                .next()
                .unwrap_or_else(|| Score { group: self.id.clone(), ..Score::default() }),
            objectives: scorecard(objectives),
            actors: scorecard(actors),
        }
    }
}
