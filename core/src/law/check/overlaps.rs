//! What is in force at once and must not be.

use chrono::NaiveDate;

use super::{Checker, Problem};
use crate::date::Period;
use crate::law::instrument::Instrument;

impl Checker<'_> {
    /// No two groups of one key, rows of one id or levels for the same people may be in force at once.
    pub(super) fn overlaps(&mut self) {
        type Entry<'a> = (&'a Instrument, &'static str, usize, String, Period);
        let mut entries: Vec<Entry> = Vec::new();
        for instrument in self.instruments {
            let scope = instrument.place.as_deref().unwrap_or("");
            for (at, row) in instrument.group.iter().enumerate() {
                let days = instrument.days(row.from, row.until);
                entries.push((instrument, "group", at, format!("{scope}:{}", row.id), days));
            }
            for (at, row) in instrument.coefficient.iter().enumerate() {
                let days = instrument.days(row.from, row.until);
                entries.push((
                    instrument,
                    "coefficient",
                    at,
                    format!("{scope}:{}.{}", row.group, row.id),
                    days,
                ));
            }
            for (at, row) in instrument.standard_level.iter().enumerate() {
                let days = instrument.days(row.from, row.until);
                let people = format!("{scope}:{:?}{:?}", row.groups, row.when);
                entries.push((instrument, "standard_level", at, people, days));
            }
        }
        let mut found = Vec::new();
        for (at, (instrument, table, index, what, days)) in entries.iter().enumerate() {
            for (other, other_table, _, other_what, other_days) in entries.iter().take(at) {
                let both = days.and(other_days);
                if table == other_table && what == other_what && !both.is_empty() {
                    let from = both.from.unwrap_or(NaiveDate::MIN);
                    found.push((*instrument, *table, *index, Problem::Overlap(other.id.to_string(), from)));
                }
            }
        }
        for (instrument, table, index, problem) in found {
            self.flaw(instrument, table, index, problem);
        }
    }
}
