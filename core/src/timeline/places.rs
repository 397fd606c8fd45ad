//! Where the household lived, from day to day.

use chrono::NaiveDate;

use super::error::{TimelineError, no_place};
use super::facts::in_order;
use crate::history::History;
use crate::law::tables::Tables;
use crate::month::Month;
use crate::place::Place;

/// The places of a household over time.
pub(super) struct Places {
    first: Place,
    /// The moves, in order.
    moves: Vec<(NaiveDate, Place)>,
    /// Whether it matters in which old province a place lay.
    of_parts: bool,
}

impl Places {
    /// The place at the beginning, as it is said on a day, and where the household moved from there.
    pub fn of(history: &History, first: Place, from: NaiveDate, tables: &Tables) -> Self {
        let moves = history.moves.iter().map(|moved| (moved.on, moved.place.said_on(moved.on)));
        let moves = in_order(moves, |(on, _)| *on);
        Self { first: first.said_on(from), moves, of_parts: !tables.merged.is_empty() }
    }

    /// The place that pays for a month: the month of a move is still that of the place left. A province that went into
    /// another is followed, and that the household was in it is kept.
    pub fn of_month(&self, month: Month) -> Place {
        let day = month.first_day();
        let last = self.moves.iter().take_while(|(on, _)| *on <= day).last();
        let place = last.map_or(self.first, |(_, place)| *place).on(day);
        if self.of_parts { place } else { place.as_text() }
    }

    /// Every place exists on the day it begins to count.
    pub fn check(&self, from: Month) -> Result<(), TimelineError> {
        let day = from.first_day();
        let place = self.of_month(from);
        place.check(day).map_err(|problem| no_place(place, day, problem))
    }
}
