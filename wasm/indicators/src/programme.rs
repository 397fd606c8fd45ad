//! Plans: what is found in them, what they make due, and how a value stands beside their targets.

use ansinh::indicators::Progress;
use ansinh::programme::Reconciliation;
use ansinh_crossing::{Answer, BadInput, read, refused};
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;

use crate::measures::Counted;
use crate::refusal::{Refusal, answer};

/// A plan that was checked.
#[wasm_bindgen]
pub struct Programme {
    plan: ansinh::programme::Programme,
}

/// A table of costs, added up.
#[derive(Serialize)]
struct Sums<'a> {
    id: &'a str,
    #[serde(flatten)]
    sums: Option<Reconciliation>,
}

/// How a measure stands: a figure, of which no more is read.
#[derive(Deserialize)]
struct Standing {
    measure: String,
    progress: Progress,
}

#[wasm_bindgen]
impl Programme {
    /// Reads a plan.
    pub fn of(plan: &str) -> Result<Self, String> {
        let plan = ansinh::programme::Programme::from_json(plan);
        Ok(Self { plan: plan.map_err(|error| refused(Refusal::from(error)))? })
    }

    /// The plan itself, with the years that it leaves blank.
    pub fn plan(&self) -> Answer {
        answer(|| Ok(&self.plan))
    }

    /// What whoever uses it must know.
    pub fn findings(&self) -> Answer {
        answer(|| Ok(self.plan.findings()))
    }

    /// What it makes due in a year.
    pub fn calendar(&self, year: u16) -> Answer {
        answer(|| Ok(self.plan.calendar(year)))
    }

    /// Its tables of costs, added up.
    pub fn budgets(&self) -> Answer {
        let sums = self.plan.budget.iter().map(|budget| Sums { id: &budget.id, sums: budget.reconcile() });
        answer(|| Ok(sums.collect::<Vec<_>>()))
    }

    /// What is weaker, stricter or not comparable beside another plan.
    pub fn beside(&self, other: &Self) -> Answer {
        answer(|| Ok(self.plan.beside(&other.plan)))
    }

    /// What a value of a year means beside its targets.
    pub fn judge(&self, measure: &str, counted: Option<String>, year: u16) -> Answer {
        answer(|| {
            let counted: Option<Counted> = counted.map(|text| read("counted", &text)).transpose()?;
            let found = self.plan.measure.iter().find(|known| known.id == measure);
            let found = found.ok_or(BadInput::Argument("measure"))?;
            let value = counted.map(|counted| counted.value(found)).transpose()?;
            Ok(self.plan.judge(measure, value, year).ok_or(BadInput::Argument("measure"))?)
        })
    }

    /// How it stands in a year: all of it, each objective, each actor.
    pub fn scorecard(&self, year: u16, standings: &str) -> Answer {
        answer(|| {
            let standings: Vec<Standing> = read("standings", standings)?;
            let standings = standings.iter().map(|it| (it.measure.as_str(), it.progress));
            Ok(self.plan.scorecard(year, standings))
        })
    }
}
