//! The law that lines are answered by: as it is known now, as it was known on a day, as a reform would leave it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use ansinh::Rulebook;
use chrono::NaiveDate;

use crate::line_error::LineError;

/// Most days of which the law is kept.
const MOST_DAYS: usize = 16;

/// The law that lines are answered by.
pub struct Laws<'l> {
    now: &'l Rulebook,
    reformed: Option<&'l Rulebook>,
    known: HashMap<NaiveDate, Rulebook>,
}

impl<'l> Laws<'l> {
    pub fn new(now: &'l Rulebook, reformed: Option<&'l Rulebook>) -> Self {
        Self { now, reformed, known: HashMap::new() }
    }

    /// As it is known now.
    pub const fn now(&self) -> &'l Rulebook {
        self.now
    }

    /// As it was known on a day; without a day, as it is known now.
    pub fn known_on(&mut self, day: Option<NaiveDate>) -> Result<&Rulebook, LineError> {
        let Some(day) = day else { return Ok(self.now) };
        if self.known.len() >= MOST_DAYS && !self.known.contains_key(&day) {
            self.known.clear();
        }
        Ok(match self.known.entry(day) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(self.now.known_on(day).map_err(LineError::Law)?),
        })
    }

    /// The two that a what-if compares: the law and the reform, or the law as it was known on a day and now.
    pub fn sides(&mut self, known_on: Option<NaiveDate>) -> Result<(&Rulebook, &Rulebook), LineError> {
        let now = self.now;
        match self.reformed {
            Some(reformed) => Ok((now, reformed)),
            None => Ok((self.known_on(known_on)?, now)),
        }
    }
}
