//! What a reader must be told of months of which the words on timing do not say whether they count as they do here.

use chrono::NaiveDate;

use super::MonthStatus;
use super::walk::{Run, Turn, Walk};
use crate::history::EventKind;
use crate::law::id::group_key;
use crate::law::tables::{Tables, Timing};
use crate::law::timing::{TimingDoubt, TimingEvent};
use crate::month::Month;

/// Full ids of the caveats of one run of months after another.
pub(super) struct Doubts<'r, 'w, 'h> {
    tables: &'r Tables,
    walk: &'w Walk<'r, 'h>,
    /// Starts of certain groups alone, and whether the decision that runs was on one of these.
    apart: Vec<(&'r Timing, Option<bool>)>,
    /// Of the decision that runs: the first month that needs no caveat, and the caveats of those before.
    before_in_force: Vec<(Month, &'r str)>,
    /// What is told as long as it is held back or has ended.
    lasting: Vec<&'r str>,
}

impl<'r, 'w, 'h> Doubts<'r, 'w, 'h> {
    pub fn of(tables: &'r Tables, walk: &'w Walk<'r, 'h>) -> Self {
        let starts = tables.timings.iter().filter(|row| row.event == TimingEvent::Start);
        let apart = starts.filter(|row| !row.groups.is_empty()).map(|row| (row, None)).collect();
        Self { tables, walk, apart, before_in_force: Vec::new(), lasting: Vec::new() }
    }

    /// The caveats of a run, beside the one before it.
    pub fn next(&mut self, before: Option<&Run<'r>>, run: &Run<'r>) -> Vec<&'r str> {
        let mut found = run.doubts.clone();
        if !matches!(run.status, MonthStatus::Suspended | MonthStatus::Stopped) {
            self.lasting.clear();
        }
        match run.turn {
            Some(Turn::Granted(event)) => self.granted(run, event),
            Some(Turn::Lost(day)) => {
                let by_law = self.walk.law_since(day, run.place).map(|law| law.from) == Some(day);
                let doubt = if by_law { TimingDoubt::LawChanged } else { TimingDoubt::Counted };
                self.lasting.extend(self.of_row(TimingEvent::Stop, day, doubt));
            }
            None if before.is_some_and(|before| self.changed(before, run)) => {
                found.extend(self.of_row(TimingEvent::Change, run.facts_on, TimingDoubt::Counted));
            }
            Some(turn) if self.holds_back(turn) => {
                for (row, _) in &self.apart {
                    if before.and_then(|before| is_of(self.tables, row, before)) == Some(true) {
                        self.lasting.extend(row.doubts(TimingDoubt::HeldBack));
                    }
                }
            }
            _ => {}
        }
        for (row, was) in &mut self.apart {
            let Some(is) = is_of(self.tables, row, run) else { continue };
            let began = row.period.from.map(Month::of) == Some(run.months.from);
            if was.is_none_or(|was| was == is) || began {
                *was = Some(is);
            } else {
                found.extend(row.doubts(TimingDoubt::AnotherGroup));
            }
        }
        let early = self.before_in_force.iter().filter(|(first, _)| run.months.from < *first);
        found.extend(early.map(|(_, id)| *id));
        found.extend(&self.lasting);
        found
    }

    /// The caveats of the row that counts on a day.
    fn of_row(
        &self,
        event: TimingEvent,
        on: NaiveDate,
        doubt: TimingDoubt,
    ) -> impl Iterator<Item = &'r str> + use<'r> {
        let mut rows = self.tables.timings.iter().filter(move |row| row.event == event);
        let row = rows.find(|row| row.groups.is_empty() && row.period.contains(on));
        row.into_iter().flat_map(move |row| row.doubts(doubt))
    }

    /// Whether something is due in both, and facts are others.
    fn changed(&self, before: &Run<'r>, run: &Run<'r>) -> bool {
        let is_due = |run: &Run<'r>| run.status == MonthStatus::Due;
        is_due(before)
            && is_due(run)
            && !self.walk.facts.changes_in(before.last_judged.0, run.facts_on).is_empty()
    }

    /// A decision begins: what is known of the one before counts no more.
    fn granted(&mut self, run: &Run<'r>, event: usize) {
        self.apart.iter_mut().for_each(|(_, was)| *was = None);
        let signed = self.walk.day_of(event);
        self.before_in_force.clear();
        for (row, _) in &self.apart {
            if row.period.contains(signed) && is_of(self.tables, row, run) == Some(true) {
                let first = row.period.from.map(Month::of);
                let doubts = first
                    .into_iter()
                    .flat_map(|first| row.doubts(TimingDoubt::BeforeInForce).map(move |id| (first, id)));
                self.before_in_force.extend(doubts);
            }
        }
    }

    /// Whether the ground of a turn is none of the conditions, and not what the person or an authority chose.
    fn holds_back(&self, turn: Turn) -> bool {
        match turn {
            Turn::Suspended(..) | Turn::ReviewMissed(_) => true,
            Turn::Ended(event) => {
                matches!(self.walk.kind_of(event), Some(EventKind::Imprisoned | EventKind::DeclaredMissing))
            }
            _ => false,
        }
    }
}

/// Whether what is due belongs to the groups of a row; nothing if nothing is due.
fn is_of(tables: &Tables, row: &Timing, run: &Run<'_>) -> Option<bool> {
    let parts = &run.rate.as_ref()?.parts;
    let is_of = |key: &str| row.groups.iter().any(|group| group == key);
    (!parts.is_empty()).then(|| parts.iter().any(|part| is_of(group_key(tables.group_id(part.group)))))
}
