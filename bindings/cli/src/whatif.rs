//! `ansinh whatif`: the same people under the law and a reform, or by what was known then and what is known now.

use std::io::Write;

use ansinh::forms::SITUATION;
use ansinh::messages::ToldIssue;
use ansinh::what_if::{Comparison, Totals, WhatIf};
use ansinh::{Issue, TimelineError};
use serde::Serialize;

use crate::Stop;
use crate::laws::Laws;
use crate::line_error::LineError;
use crate::options::Job;
use crate::person::{Course, Person, day};
use crate::request::{Key, Request};
use crate::told;

const OF_A_PERSON: &[Key] = &[Key::On, Key::Place, Key::Situation];
const OF_A_HOUSEHOLD: &[Key] = &[Key::History, Key::From, Key::Until, Key::Place];
const OF_A_PERSON_THEN: &[Key] = &[Key::On, Key::Place, Key::Situation, Key::KnownOn];
const OF_A_HOUSEHOLD_THEN: &[Key] = &[Key::History, Key::From, Key::Until, Key::Place, Key::KnownOn];

/// The keys of a line. With a reform, the other side is said: `known_on` would be a third.
pub const fn keys(household: bool, job: &Job) -> &'static [Key] {
    match (household, job.reform.is_empty()) {
        (false, false) => OF_A_PERSON,
        (true, false) => OF_A_HOUSEHOLD,
        (false, true) => OF_A_PERSON_THEN,
        (true, true) => OF_A_HOUSEHOLD_THEN,
    }
}

/// What is found for a person, as a line.
#[derive(Serialize)]
struct Found<'a> {
    #[serde(flatten)]
    what_if: &'a WhatIf,
    /// Warnings about the facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issues: Vec<ToldIssue<&'a Issue>>,
}

/// The totals of all lines: of people on a day, đồng a month; of households over time, đồng over their periods.
#[derive(Default, Serialize)]
pub struct Sum {
    #[serde(skip_serializing_if = "is_of_nobody")]
    pub situations: Totals,
    #[serde(skip_serializing_if = "is_of_nobody")]
    pub histories: Totals,
}

fn is_of_nobody(totals: &Totals) -> bool {
    totals.people == 0
}

/// Writes the result of a line, or counts it if only totals are wanted.
pub fn answer(
    line: &str,
    job: &Job,
    laws: &mut Laws<'_>,
    sum: &mut Sum,
    out: &mut impl Write,
) -> Result<(), Stop> {
    let map = Request::object(line, keys(false, job))?;
    let household = map.contains_key(Key::History.name());
    let request = Request::of(map, keys(household, job), &job.defaults)?;
    has_two_sides(&request, job)?;
    if household {
        let found = of_household(&Course::read(&request)?, laws)?;
        if job.totals {
            return Ok(sum.add_household(&found)?);
        }
        return Ok(serde_json::to_writer(out, &found)?);
    }
    let person = Person::read(&request)?;
    let found = of_person(&person, laws)?;
    if job.totals {
        return Ok(sum.add(&found)?);
    }
    let issues = told::issues(&SITUATION, &person.warnings, job.language);
    Ok(serde_json::to_writer(out, &Found { what_if: &found, issues })?)
}

/// Without a reform, the law as it was known on some day stands beside the law.
pub fn has_two_sides(request: &Request, job: &Job) -> Result<(), LineError> {
    if job.reform.is_empty() {
        request.required(Key::KnownOn, day)?;
    }
    Ok(())
}

pub fn of_person(person: &Person, laws: &mut Laws<'_>) -> Result<WhatIf, LineError> {
    let (before, after) = laws.sides(person.known_on)?;
    before.what_if(after, &person.situation, &person.at).map_err(LineError::Undecidable)
}

pub fn of_household(course: &Course, laws: &mut Laws<'_>) -> Result<Comparison, LineError> {
    let (before, after) = laws.sides(course.known_on)?;
    before.compare(after, &course.history, course.period, course.place).map_err(LineError::Timeline)
}

impl Sum {
    pub fn add(&mut self, person: &WhatIf) -> Result<(), LineError> {
        self.situations.add(person).map_err(|_| LineError::Timeline(TimelineError::TooMuch))
    }

    pub fn add_household(&mut self, household: &Comparison) -> Result<(), LineError> {
        self.histories.add_household(household).map_err(|_| LineError::Timeline(TimelineError::TooMuch))
    }
}
