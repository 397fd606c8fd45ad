//! Where the household lived, from day to day.

use chrono::NaiveDate;

use super::error::{TimelineError, no_place};
use super::facts::in_order;
use crate::history::History;
use crate::month::Month;
use crate::place::Place;

/// The places of a household over time.
pub(super) struct Places {
    first: Place,
    /// The moves, in order.
    moves: Vec<(NaiveDate, Place)>,
}

impl Places {
    /// The place at the beginning, and where the household moved from there.
    pub fn of(history: &History, first: Place) -> Self {
        let moves = history.moves.iter().map(|moved| (moved.on, moved.place));
        let moves = in_order(moves, |(on, _)| *on);
        Self { first, moves }
    }

    /// The place that pays for a month: the month of a move is still that of the place left. A province that went into
    /// another is followed.
    pub fn of_month(&self, month: Month) -> Place {
        let day = month.first_day();
        let last = self.moves.iter().take_while(|(on, _)| *on <= day).last();
        last.map_or(self.first, |(_, place)| *place).on(day)
    }

    /// Every place exists on the day it begins to count.
    pub fn check(&self, from: Month) -> Result<(), TimelineError> {
        let day = from.first_day();
        let place = self.of_month(from);
        place.check(day).map_err(|problem| no_place(place, day, problem))
    }
}
