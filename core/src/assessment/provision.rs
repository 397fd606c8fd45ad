//! What is in force on a day in a place, whoever is asking.

use chrono::NaiveDate;
use serde::Serialize;

use super::{AssessError, Citation};
use crate::law::rulebook::Rulebook;
use crate::law::tables::{Entry, Span, Step, Tables, Test};
use crate::money::{Coefficient, Dong};
use crate::place::Place;
use crate::situation::Fact;

/// A provision in force: whom it is for, and what it gives.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Provision<'a> {
    /// Id: `nd-20-2021/child-without-support.under-4`.
    pub provision: &'a str,
    /// Id of the group.
    pub of: &'a str,
    /// The coefficient.
    pub coefficient: Coefficient,
    /// Whether it is due once for each child that counts.
    pub per_child: bool,
    /// Where the group and the coefficient stand.
    pub citations: Vec<Citation<'a>>,
    /// Who belongs to the group.
    pub group: Vec<Requirement<'a>>,
    /// The band of the group that the coefficient is for; empty for the whole group.
    pub band: Vec<Requirement<'a>>,
    /// The standard levels, the country's before the province's; of each, the first that applies counts.
    pub levels: Vec<LevelInForce<'a>>,
}

/// A standard level in force.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LevelInForce<'a> {
    /// đồng a month.
    pub amount: Dong,
    /// Where it stands.
    pub citation: Citation<'a>,
    /// The people it is limited to; empty for all.
    pub conditions: Vec<Requirement<'a>>,
}

/// What a condition asks.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Requirement<'a> {
    /// `all`, `any`, `not`, `is`, `age`, `child_age`, `parents`, `children`, `ref` or `open`.
    pub kind: &'static str,
    /// Id of a named condition or open norm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// Where a named condition stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<&'a str>,
    /// The fact asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub fact: Option<Fact>,
    /// The values that the law accepts for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<&'static str>,
    /// For an age: at least so many completed years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// For an age: fewer completed years than.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<u8>,
    /// For an age: at most so many completed years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
    /// For a count of children: at least so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u8>,
    /// For a count of children: at most so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u8>,
    /// The conditions inside; a group that is named stands under its own provisions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Requirement<'a>>,
}

impl Rulebook {
    /// The provisions in force on a day in a place, in the order of the law and of an assessment's verdicts.
    ///
    /// ```
    /// use ansinh::{Rulebook, parse_date};
    ///
    /// let provisions = Rulebook::builtin().provisions(parse_date("2025-03-10")?, "96".parse()?)?;
    /// let first = &provisions[0];
    /// assert_eq!(first.provision, "nd-20-2021/child-without-support.under-4");
    /// assert_eq!(first.coefficient.to_string(), "2.5");
    /// assert_eq!(first.levels[0].amount.get(), 500_000);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`AssessError`] if nothing can be decided on the day in the place.
    pub fn provisions(&self, on: NaiveDate, place: Place) -> Result<Vec<Provision<'_>>, AssessError> {
        let entries = self.entries(on, place)?.iter();
        Ok(entries.flat_map(|entry| of_entry(self.tables(), entry)).collect())
    }

    /// The groups in force on a day in a place with their rows and levels, as the tables hold them.
    ///
    /// # Errors
    /// As [`Rulebook::provisions`].
    pub fn entries(&self, on: NaiveDate, place: Place) -> Result<&[Entry], AssessError> {
        place.check(on).map_err(|problem| AssessError::Place { place, on, problem })?;
        Ok(self.regime(on, place)?.entries.of(&self.tables().entries))
    }
}

fn of_entry<'r>(tables: &'r Tables, entry: &'r Entry) -> impl Iterator<Item = Provision<'r>> {
    let levels = entry.national.of(&tables.levels).iter().chain(entry.provincial.of(&tables.levels));
    let levels: Vec<LevelInForce> = levels
        .filter_map(|level| {
            let citation = Citation::of(tables.source(level.source)?);
            Some(LevelInForce { amount: level.amount, citation, conditions: conditions(tables, level.when) })
        })
        .collect();
    let group = tables.group(entry);
    entry.rows.of(&tables.rows).iter().filter_map(move |row| {
        let group = group?;
        let sources = tables.source(group.source).into_iter().chain(row.sources.of(&tables.sources));
        Some(Provision {
            provision: &row.provision,
            of: tables.group_id(group),
            coefficient: row.value,
            per_child: row.per_child,
            citations: sources.map(Citation::of).collect(),
            group: conditions(tables, group.when),
            band: conditions(tables, row.when),
            levels: levels.clone(),
        })
    })
}

fn conditions<'r>(tables: &'r Tables, span: Span) -> Vec<Requirement<'r>> {
    tables
        .parts(span)
        .map(|(part, step)| {
            let mut condition = Requirement::of(tables, step);
            if !matches!(step.test, Test::Group(_)) {
                condition.of = conditions(tables, part);
            }
            condition
        })
        .collect()
}

impl<'r> Requirement<'r> {
    /// What a step asks, without its parts.
    pub(super) fn of(tables: &'r Tables, step: &Step) -> Self {
        let mut it = Self {
            kind: step.test.kind(),
            id: None,
            citation: None,
            fact: None,
            values: Vec::new(),
            from: None,
            under: None,
            through: None,
            at_least: None,
            at_most: None,
            of: Vec::new(),
        };
        match step.test {
            Test::All | Test::Any | Test::Not | Test::Parents(_) => {}
            Test::Is(is) => {
                it.fact = Some(is.fact);
                it.values = is.names().collect();
            }
            Test::Age(band) | Test::ChildAge(band) => {
                (it.from, it.under, it.through) = (band.from, band.under, band.through);
            }
            Test::Children { at_least, at_most } => {
                (it.at_least, it.at_most) = (Some(at_least), at_most);
            }
            Test::Ref(name) | Test::Group(name) => {
                it.id = tables.name(name).map(|name| name.id.as_ref());
                it.citation = tables.name(name).map(|name| name.citation.as_ref());
            }
            Test::Open(name) => it.id = tables.name(name).map(|name| name.id.as_ref()),
        }
        it
    }
}
