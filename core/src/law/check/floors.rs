//! What a province grants beside what the country does.

use chrono::NaiveDate;

use super::{Checker, Problem, key};
use crate::law::tables::{Entry, Span, regime_on};

impl Checker<'_> {
    /// A province may raise, never lower: compared on the day its row begins.
    pub(super) fn floors(&mut self) {
        let tables = self.tables;
        let entries = |on: NaiveDate| {
            let regime = regime_on(tables.national.of(&tables.regimes), on);
            regime.map_or(Span::EMPTY, |regime| regime.entries).of(&tables.entries)
        };
        let groups = self.instruments.iter().flat_map(|instrument| instrument.group.iter());
        let own_levels: Vec<&str> =
            groups.filter(|group| group.own_level).map(|group| group.id.as_ref()).collect();
        for instrument in self.instruments.iter().filter(|instrument| instrument.place.is_some()) {
            for (index, row) in instrument.standard_level.iter().enumerate() {
                // What stands in for the country's may be lower.
                if row.instead_of.is_some() {
                    continue;
                }
                let Some(from) = instrument.days(row.from, row.until).from else { continue };
                let applies = |entry: &&Entry| {
                    let Some(key) = tables.group(entry).map(|group| key(tables, group)) else { return false };
                    match row.groups.is_empty() {
                        true => !own_levels.contains(&key),
                        false => row.groups.iter().any(|of| of == key),
                    }
                };
                let levels =
                    entries(from).iter().filter(applies).flat_map(|entry| entry.national.of(&tables.levels));
                let floor = levels.filter(|level| level.when.is_empty()).map(|level| level.amount).max();
                if let Some(floor) = floor.filter(|floor| row.amount < *floor) {
                    let problem = Problem::LowerLevel(row.amount, floor, from);
                    self.flaw(instrument, "standard_level", index, problem);
                }
            }
            for (index, row) in instrument.coefficient.iter().enumerate() {
                let Some(from) = instrument.days(row.from, row.until).from else { continue };
                let ending = format!("/{}.{}", row.group, row.id);
                let rows = entries(from).iter().flat_map(|entry| entry.rows.of(&tables.rows));
                let national = rows.filter(|national| national.provision.ends_with(&ending));
                let floor = national.map(|national| national.value).max();
                if let Some(floor) = floor.filter(|floor| row.value < *floor) {
                    let problem = Problem::LowerCoefficient(row.value, floor, from);
                    self.flaw(instrument, "coefficient", index, problem);
                }
            }
        }
    }
}
