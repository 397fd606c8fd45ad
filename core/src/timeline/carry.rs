//! Shortening a history: what happened before a month, as where everyone stood when it began.

use super::TimelineError;
use super::facts::known_of;
use super::walk::Walk;
use crate::history::{Event, EventKind, History, MemberHistory};
use crate::law::rulebook::Rulebook;
use crate::month::{Month, Months};
use crate::place::Place;

impl Rulebook {
    /// The same history from a month on: what happened before is kept only as where everyone stood then. A timeline of
    /// it, from that month on and from the place that is returned, is that of the whole history.
    ///
    /// A province without a commune is that of the month before: after a merger, not that it was one of the old ones.
    ///
    /// A service can keep this, once the months before are settled, instead of all that ever happened.
    ///
    /// ```
    /// use ansinh::{History, Months, Rulebook};
    ///
    /// let history: History = serde_json::from_str(r#"{
    ///     "facts": [{ "from": "2015-01-01", "household": "poor" }],
    ///     "members": [{
    ///         "id": "1",
    ///         "birth_date": "1950-06-01",
    ///         "events": [
    ///             { "on": "2015-01-01", "event": { "facts": { "supporter": "none", "in_facility": false } } },
    ///             { "on": "2019-04-10", "event": "granted" }
    ///         ]
    ///     }]
    /// }"#)?;
    /// let law = Rulebook::builtin();
    /// let (later, place) = law.carry_over(&history, "2024-01".parse()?, "96".parse()?)?;
    /// assert!(later.members[0].events.is_empty());
    /// let year = Months::new("2024-01".parse()?, "2025-01".parse()?);
    /// let due = law.timeline(&later, year, place)?.members[0].segments[0].due;
    /// assert_eq!(due, law.timeline(&history, year, place)?.members[0].segments[0].due);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`TimelineError`] as for [`Rulebook::timeline`] of the month before.
    pub fn carry_over(
        &self,
        history: &History,
        month: Month,
        place: Place,
    ) -> Result<(History, Place), TimelineError> {
        let before = Months::new(month.previous(), month);
        let places = self.places(history, before, place)?;
        let first = month.first_day();
        let eve = month.previous().last_day();
        // Whoever raised a child does so no longer, once it has died.
        let kept = |event: &&Event| first <= event.on || event.event == EventKind::Died;
        let mut members = Vec::with_capacity(history.members.len());
        for (number, member) in history.members.iter().enumerate() {
            let walk = Walk::over(self, history, number, &places, before)?;
            members.push(MemberHistory {
                id: member.id.clone(),
                birth_date: member.birth_date,
                events: member.events.iter().filter(kept).cloned().collect(),
                uncollected: member.uncollected.iter().copied().filter(|it| month <= *it).collect(),
                carried: Some(Box::new(walk.carried(month, known_of(history, number, eve)))),
                paid: member.paid.iter().copied().filter(|payment| month <= payment.month).collect(),
            });
        }
        let later = History {
            facts: history.facts.iter().filter(|facts| first <= facts.from).cloned().collect(),
            moves: history.moves.iter().filter(|moved| first < moved.on).cloned().collect(),
            members,
            relations: history.relations.clone(),
        };
        Ok((later, places.of_month(month)))
    }
}
