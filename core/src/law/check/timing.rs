//! Rows on when something counts, and what ends a row.

use super::{Checker, Problem};
use crate::law::instrument::{Instrument, Str};
use crate::law::timing::{Timing, TimingDoubt, TimingEvent, TimingMonth};

/// Whether a row can have months of this kind.
fn tells(doubt: TimingDoubt, row: &Timing) -> bool {
    match doubt {
        TimingDoubt::Anew | TimingDoubt::BeforeInForce => row.month == TimingMonth::Conditions,
        TimingDoubt::AnotherGroup | TimingDoubt::HeldBack => {
            row.event == TimingEvent::Start && !row.groups.is_empty()
        }
        TimingDoubt::LawChanged => row.event == TimingEvent::Stop,
        TimingDoubt::Counted => row.event != TimingEvent::Start,
    }
}

impl Checker<'_> {
    /// When an allowance begins, changes and ends, and on what grounds it is held back.
    pub(super) fn timing(&mut self, instrument: &Instrument) {
        for (index, row) in instrument.timing.iter().enumerate() {
            self.citation(instrument, "timing", index, &row.cite, row.evidence);
            self.days(instrument, "timing", index, row.from, row.until);
            self.group_keys(instrument, "timing", index, &row.groups);
            let caveats: Vec<Str> = row.caveats.iter().map(|caveat| caveat.id.clone()).collect();
            self.caveats(instrument, "timing", index, &caveats);
            if row.caveats.iter().any(|caveat| !tells(caveat.of, row)) {
                self.flaw(instrument, "timing", index, Problem::TimingCaveat);
            }
            let of_start = matches!(row.month, TimingMonth::Decision | TimingMonth::Conditions);
            if of_start != (row.event == TimingEvent::Start) {
                self.flaw(instrument, "timing", index, Problem::TimingMonth);
            }
        }
        for (index, row) in instrument.suspension.iter().enumerate() {
            self.citation(instrument, "suspension", index, &row.cite, row.evidence);
            self.days(instrument, "suspension", index, row.from, row.until);
        }
    }

    /// What ends an instrument or a row is an instrument.
    pub(super) fn ends(&mut self, instrument: &Instrument) {
        let mut ends: Vec<(&'static str, usize, Option<&Str>)> = vec![("", 0, instrument.ended_by.as_ref())];
        let mut add = |table, index, by| ends.push((table, index, by));
        instrument.group.iter().enumerate().for_each(|(at, row)| add("group", at, row.ended_by.as_ref()));
        let rows = instrument.coefficient.iter().enumerate();
        rows.for_each(|(at, row)| add("coefficient", at, row.ended_by.as_ref()));
        let rows = instrument.standard_level.iter().enumerate();
        rows.for_each(|(at, row)| add("standard_level", at, row.ended_by.as_ref()));
        instrument.choice.iter().enumerate().for_each(|(at, row)| add("choice", at, row.ended_by.as_ref()));
        instrument.timing.iter().enumerate().for_each(|(at, row)| add("timing", at, row.ended_by.as_ref()));
        let rows = instrument.suspension.iter().enumerate();
        rows.for_each(|(at, row)| add("suspension", at, row.ended_by.as_ref()));
        for (table, index, by) in ends {
            if let Some(by) = by.filter(|by| !self.instruments.iter().any(|other| other.id == **by)) {
                self.flaw(
                    instrument,
                    table,
                    index,
                    Problem::Unknown(by.to_string(), "the id of an instrument"),
                );
            }
        }
    }
}
