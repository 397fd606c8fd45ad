//! A table of costs, and added up: its rows, its columns and all of it, beside what is stated.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::check::ProgrammeFlaw;
use crate::indicators::{Decimal, LineRange};
use crate::law::instrument::Text;

/// A table of costs: rows by sources, as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// Id, unique in the plan.
    pub id: String,
    /// What it is for, in our words.
    pub name: Text,
    /// What one unit of its numbers is, in đồng: 1 000 000.
    pub unit: u64,
    /// The years it is for; none where the plan says none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<u16>,
    /// The sources (nguồn): the columns.
    pub sources: Vec<Source>,
    /// The rows.
    pub rows: Vec<BudgetRow>,
    /// The stated bottom line, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub totals: Option<BudgetTotals>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A source of money.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BudgetSource"))]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Id, unique in the table: `central`.
    pub id: String,
    /// What, in our words.
    pub name: Text,
}

/// A row of a table of costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetRow {
    /// Id, unique in the table.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// The cells that are filled in, by source.
    pub cells: BTreeMap<String, Decimal>,
    /// The stated total of the row, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// The bottom line of a table of costs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct BudgetTotals {
    /// The stated total of each source.
    pub cells: BTreeMap<String, Decimal>,
    /// The stated total of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<Decimal>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// A table of costs, added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "BudgetReconciliation"))]
pub struct Reconciliation {
    /// Each row, in order.
    pub rows: Vec<BudgetSum>,
    /// Each source, in order, with its share of all.
    pub columns: Vec<BudgetSum>,
    /// All of it.
    pub total: BudgetSum,
    /// The sum of the stated totals of the rows, where every row states one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_row_totals: Option<Decimal>,
    /// The sum of the stated totals of the sources, where every source has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of_column_totals: Option<Decimal>,
    /// What does not add up.
    pub issues: Vec<BudgetIssue>,
}

/// A row, a source or all of a table. Numbers are in the unit of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BudgetSum {
    /// Id of the row or source; that of the table for all of it.
    pub id: String,
    /// The sum of the cells. A row of which only the total is stated counts with that, in the sum of all; the sources then have
    /// no sum that could be held against theirs.
    pub sum: Decimal,
    /// What is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stated: Option<Decimal>,
    /// The stated less the sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub difference: Option<Decimal>,
    /// The share of all, as an exact fraction in lowest terms: `68/227`. None of a total of nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share: Option<String>,
    /// The share of all in percent, rounded half up to two places.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<Decimal>,
}

/// Something in a table of costs that does not add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct BudgetIssue {
    /// `budget_row`, `budget_column`, `budget_total`, or `budget_negative` for a cell below zero.
    pub code: &'static str,
    /// Id of the row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<String>,
    /// Id of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
}

impl Budget {
    /// Adds it up, exactly. `None` if it has cells of sources that it does not have, or sums with more than twelve digits before
    /// the point: neither is so in a plan that was [checked](super::Programme::check).
    ///
    /// ```
    /// use ansinh::programme::Budget;
    ///
    /// let budget: Budget = serde_json::from_str(r#"{
    ///     "id": "costs", "name": { "vi": "Kinh phí", "en": "Costs" }, "unit": 1000000, "lines": [],
    ///     "sources": [{ "id": "own", "name": { "vi": "Địa phương", "en": "Local" } }],
    ///     "rows": [
    ///         { "id": "r1", "name": { "vi": "Một", "en": "One" }, "cells": { "own": "25" }, "total": "25", "lines": [] },
    ///         { "id": "r2", "name": { "vi": "Hai", "en": "Two" }, "cells": { "own": "50" }, "total": "45", "lines": [] }
    ///     ]
    /// }"#)?;
    /// let sums = budget.reconcile().ok_or("adds up")?;
    /// assert_eq!(sums.total.sum, "75".parse()?);
    /// assert_eq!((sums.issues.len(), sums.issues[0].code), (1, "budget_row"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reconcile(&self) -> Option<Reconciliation> {
        if self.unknown_cells().next().is_some() {
            return None;
        }
        let all: i128 = self.rows.iter().map(worth).sum();
        let mut issues = Vec::new();
        let mut rows = Vec::new();
        for row in &self.rows {
            rows.push(added(&row.id, worth(row), row.total, all)?);
            if row.total.is_some_and(|stated| stated.millionths() != worth(row)) {
                issues.push(BudgetIssue { code: "budget_row", row: Some(row.id.clone()), column: None });
            }
            let negative = row.cells.iter().filter(|(_, value)| value.millionths() < 0);
            issues.extend(negative.map(|(source, _)| BudgetIssue {
                code: "budget_negative",
                row: Some(row.id.clone()),
                column: Some(source.clone()),
            }));
        }
        let by_source = !self.rows.iter().any(|row| row.cells.is_empty() && row.total.is_some());
        let mut columns = Vec::new();
        for source in &self.sources {
            let cells = self.rows.iter().filter_map(|row| row.cells.get(&source.id));
            let sum: i128 = cells.map(|cell| cell.millionths()).sum();
            let stated = self.totals.as_ref().and_then(|totals| totals.cells.get(&source.id)).copied();
            columns.push(added(&source.id, sum, stated.filter(|_| by_source), all)?);
            if by_source && stated.is_some_and(|stated| stated.millionths() != sum) {
                issues.push(BudgetIssue {
                    code: "budget_column",
                    row: None,
                    column: Some(source.id.clone()),
                });
            }
        }
        let stated = self.totals.as_ref().and_then(|totals| totals.total);
        if stated.is_some_and(|stated| stated.millionths() != all) {
            issues.push(BudgetIssue { code: "budget_total", row: None, column: None });
        }
        let row_totals: Option<i128> = self.rows.iter().map(|row| Some(row.total?.millionths())).sum();
        let column_totals: Option<i128> = self
            .sources
            .iter()
            .map(|source| Some(self.totals.as_ref()?.cells.get(&source.id)?.millionths()))
            .sum();
        Some(Reconciliation {
            rows,
            columns,
            total: added(&self.id, all, stated, all)?,
            of_row_totals: row_totals.and_then(Decimal::from_millionths),
            of_column_totals: column_totals.and_then(Decimal::from_millionths),
            issues,
        })
    }

    /// Rows and sources of the cells that belong to no source.
    fn unknown_cells(&self) -> impl Iterator<Item = (&str, &str)> {
        let known: BTreeSet<&str> = self.sources.iter().map(|source| source.id.as_str()).collect();
        let rows = self.rows.iter().map(|row| (row.id.as_str(), &row.cells));
        let totals = self.totals.iter().map(|totals| ("totals", &totals.cells));
        rows.chain(totals)
            .flat_map(|(row, cells)| cells.keys().map(move |source| (row, source.as_str())))
            .filter(move |(_, source)| !known.contains(source))
    }
}

/// What is wrong with a table as data.
pub(super) fn flaws(table: &Budget) -> Vec<ProgrammeFlaw> {
    let unknown = table.unknown_cells().map(|(row, source)| ProgrammeFlaw::UnknownSource {
        budget: table.id.clone(),
        row: row.to_owned(),
        source_id: source.to_owned(),
    });
    let mut flaws: Vec<_> = unknown.collect();
    for ids in [
        table.rows.iter().map(|row| &row.id).collect::<Vec<_>>(),
        table.sources.iter().map(|source| &source.id).collect(),
    ] {
        let mut seen = BTreeSet::new();
        let twice = ids.into_iter().filter(|id| !seen.insert(id.as_str()));
        flaws.extend(twice.map(|id| ProgrammeFlaw::DuplicateId { id: format!("{}/{id}", table.id) }));
    }
    if flaws.is_empty() && table.reconcile().is_none() {
        flaws.push(ProgrammeFlaw::TooLarge { budget: table.id.clone() });
    }
    flaws
}

/// What a row comes to: the sum of its cells, or its stated total where it has no cells.
fn worth(row: &BudgetRow) -> i128 {
    match (row.cells.is_empty(), row.total) {
        (true, Some(total)) => total.millionths(),
        _ => row.cells.values().map(|cell| cell.millionths()).sum(),
    }
}

fn added(id: &str, sum: i128, stated: Option<Decimal>, all: i128) -> Option<BudgetSum> {
    let difference = match stated {
        Some(stated) => Some(Decimal::from_millionths(stated.millionths() - sum)?),
        None => None,
    };
    let (share, percent) = share(sum, all).unzip();
    Some(BudgetSum {
        id: id.to_owned(),
        sum: Decimal::from_millionths(sum)?,
        stated,
        difference,
        share,
        percent: percent.flatten(),
    })
}

/// A share of a whole, as a fraction in lowest terms and in percent, rounded half up to two places.
pub(super) fn share(part: i128, whole: i128) -> Option<(String, Option<Decimal>)> {
    if whole <= 0 || part < 0 {
        return None;
    }
    let divisor = divisor(part, whole).max(1);
    let (part, whole) = (part.checked_div(divisor)?, whole.checked_div(divisor)?);
    // 10 000 hundredths of a percent; half up.
    let hundredths = part.checked_mul(20_000)?.checked_add(whole)?.checked_div(whole.checked_mul(2)?)?;
    Some((format!("{part}/{whole}"), hundredths.checked_mul(10_000).and_then(Decimal::from_millionths)))
}

/// The greatest common divisor.
pub(super) fn divisor(mut a: i128, mut b: i128) -> i128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a.saturating_abs()
}
