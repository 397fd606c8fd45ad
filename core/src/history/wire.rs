//! A history as one flat string, for JavaScript. Written in this order by `bindings/npm/src/history.ts`; tokens are joined
//! by U+001F, a list is its length and then its items, and facts are a document of the form `situation`.
//!
//! What a token cannot be read as is a flaw of the member and event that it stands in, and reading goes on.

use chrono::{Datelike, NaiveDate};

use super::{
    Carried, CarriedGrant, CarriedSuspension, ChildHeld, DatedRelation, Event, EventKind, History,
    HouseholdFacts, MemberHistory, Move, Payment, ReviewOutcome, SuspensionGround,
};
use crate::forms::{FormAt, Reader, SITUATION, WireError};
use crate::household::{Carer, RelationKind};
use crate::money::Dong;
use crate::month::Month;
use crate::situation::{Area, HouseholdClass, Situation};
use crate::timeline::{HistoryFlaw, HistoryProblem};

/// The last day of which anything is asked: facts of a history are looked at without a day of their own.
const LAST_DAY: NaiveDate = NaiveDate::from_ymd_opt(2200, 12, 31).unwrap();

impl History {
    /// Reads a history from the flat string that the JavaScript face makes of an object, and the members and events
    /// that could not be read.
    ///
    /// # Errors
    /// [`WireError`] if the string was not made by the face: a fault of the sender, never of what a person typed.
    pub fn from_wire(wire: &str) -> Result<(Self, Vec<HistoryFlaw>), WireError> {
        let mut read = Read { reader: Reader::of(wire), flaws: Vec::new(), member: None, event: None };
        let history = read.history()?;
        read.reader.end()?;
        Ok((history, read.flaws))
    }
}

struct Read<'a> {
    reader: Reader<'a>,
    flaws: Vec<HistoryFlaw>,
    member: Option<usize>,
    event: Option<usize>,
}

type Wire<T> = Result<T, WireError>;

impl<'a> Read<'a> {
    fn history(&mut self) -> Wire<History> {
        let facts = self.list(|read| {
            Ok(HouseholdFacts {
                from: read.day()?,
                household: read.code(HouseholdClass::from_code)?,
                local_household: read.code(HouseholdClass::from_code)?,
                area: read.code(Area::from_code)?,
            })
        })?;
        let moves = self.list(|read| {
            let on = read.day()?;
            let place = read.needed(|text| text.parse().ok())?;
            Ok(place.map(|place| Move { on, place }))
        })?;
        let members = self.count()?;
        let mut all = Vec::new();
        for number in 0..members {
            self.member = Some(number);
            all.push(self.member()?);
        }
        (self.member, self.event) = (None, None);
        let relations = self.list(|read| {
            Ok(DatedRelation {
                who: read.text()?,
                is: read
                    .needed(|text| match text {
                        "spouse" => Some(RelationKind::Spouse),
                        "raises" => Some(RelationKind::Raises),
                        "cares_for" => Some(RelationKind::CaresFor),
                        "takes_in" => Some(RelationKind::TakesIn),
                        _ => None,
                    })?
                    .unwrap_or(RelationKind::Spouse),
                whom: read.text()?,
                from: read.optional(day)?,
                until: read.optional(day)?,
                carer: Carer::default(),
            })
        })?;
        Ok(History { facts, moves: moves.into_iter().flatten().collect(), members: all, relations })
    }

    fn member(&mut self) -> Wire<MemberHistory> {
        let id = self.text()?;
        let birth_date = self.optional(|text| text.parse().ok())?;
        let mut events = Vec::new();
        for number in 0..self.count()? {
            self.event = Some(number);
            let on = self.day()?;
            let event = self.event()?;
            // One that cannot be read is a flaw, so that the history is not used: the numbers of the others stay.
            events.push(Event { on, event: event.unwrap_or(EventKind::Granted) });
        }
        self.event = None;
        let uncollected = self.list(Self::month)?;
        let paid = self.list(|read| Ok(Payment { month: read.month()?, amount: read.amount()? }))?;
        let carried = if self.reader.token()? == "c" { Some(Box::new(self.carried()?)) } else { None };
        Ok(MemberHistory { id, birth_date, events, uncollected, carried, paid })
    }

    fn event(&mut self) -> Wire<Option<EventKind>> {
        let kind = self.reader.token()?;
        Ok(Some(match kind {
            "facts" => EventKind::Facts(Box::new(self.facts()?)),
            "granted" => EventKind::Granted,
            "stopped" => EventKind::Stopped,
            "died" => EventKind::Died,
            "declared_missing" => EventKind::DeclaredMissing,
            "imprisoned" => EventKind::Imprisoned,
            "renounced" => EventKind::Renounced,
            "support_granted" => EventKind::SupportGranted,
            "support_stopped" => EventKind::SupportStopped,
            "detained" => EventKind::Detained,
            "released" => EventKind::Released,
            "suspended" => match self.needed(ground)? {
                Some(ground) => EventKind::Suspended(ground),
                None => return Ok(None),
            },
            "reviewed" => match self.needed(|text| match text {
                "unchanged" => Some(ReviewOutcome::Unchanged),
                "changed" => Some(ReviewOutcome::Changed),
                "not_eligible" => Some(ReviewOutcome::NotEligible),
                _ => None,
            })? {
                Some(outcome) => EventKind::Reviewed(outcome),
                None => return Ok(None),
            },
            "back_paid_from" => EventKind::BackPaidFrom(self.month()?),
            _ => {
                self.flaw();
                return Ok(None);
            }
        }))
    }

    fn carried(&mut self) -> Wire<Carried> {
        let from = self.month()?;
        let facts = Box::new(self.facts()?);
        let granted = self.optional(day)?;
        let last = self.optional(|text| text.parse().ok())?;
        let stopped = self.reader.token()? == "1";
        let suspended = self.optional(|text| text.parse().ok())?;
        let (on, why) = (self.optional(day)?, self.optional(ground)?);
        let uncollected = self.count()?;
        Ok(Carried {
            from,
            facts,
            granted: granted.map(|from| CarriedGrant { from, last }),
            stopped,
            suspended: match (suspended, on, why) {
                (Some(from), Some(on), Some(ground)) => Some(CarriedSuspension { from, on, ground }),
                _ => None,
            },
            uncollected: u8::try_from(uncollected).unwrap_or(u8::MAX),
            detained: self.optional(day)?,
            allowance_held: self.optional(|text| Some(text == "1"))?,
            children_held: self
                .list(|read| Ok(ChildHeld { born: read.day()?, held: read.reader.token()? == "1" }))?,
        })
    }

    /// A document of the form `situation`; one that is not as the form wants it is a flaw.
    fn facts(&mut self) -> Wire<Situation> {
        let document = self.reader.document(&SITUATION)?;
        let report = document.validate(FormAt::partial(LAST_DAY));
        if !report.ok() {
            self.flaw();
        }
        Ok(report.situation())
    }

    fn list<T>(&mut self, item: impl Fn(&mut Self) -> Wire<T>) -> Wire<Vec<T>> {
        let count = self.count()?;
        let outer = self.event;
        let mut list = Vec::new();
        for number in 0..count {
            // Of the household's lists a flaw says which row, of a member's that it is the member.
            if self.member.is_none() {
                self.event = Some(number);
            }
            list.push(item(self)?);
        }
        self.event = outer;
        Ok(list)
    }

    fn count(&mut self) -> Wire<usize> {
        let at = self.reader.error();
        self.reader.token()?.parse().map_err(|_| at)
    }

    fn flaw(&mut self) {
        self.flaws.push(HistoryFlaw {
            member: self.member,
            event: self.event,
            problem: HistoryProblem::Unreadable,
        });
    }

    fn optional<T>(&mut self, read: impl FnOnce(&'a str) -> Option<T>) -> Wire<Option<T>> {
        let token = self.reader.token()?;
        if token.is_empty() {
            return Ok(None);
        }
        let value = read(token);
        if value.is_none() {
            self.flaw();
        }
        Ok(value)
    }

    fn needed<T>(&mut self, read: impl FnOnce(&'a str) -> Option<T>) -> Wire<Option<T>> {
        let value = read(self.reader.token()?);
        if value.is_none() {
            self.flaw();
        }
        Ok(value)
    }

    fn text(&mut self) -> Wire<String> {
        Ok(self.needed(|text| (!text.starts_with('\u{1}')).then(|| text.to_owned()))?.unwrap_or_default())
    }

    fn day(&mut self) -> Wire<NaiveDate> {
        Ok(self.needed(day)?.unwrap_or(LAST_DAY))
    }

    fn month(&mut self) -> Wire<Month> {
        Ok(self.needed(|text| text.parse().ok())?.unwrap_or(Month::of(LAST_DAY)))
    }

    fn amount(&mut self) -> Wire<Dong> {
        Ok(self.needed(|text| text.parse().ok().and_then(Dong::new))?.unwrap_or_default())
    }

    fn code<T>(&mut self, read: impl FnOnce(&str) -> Option<T>) -> Wire<Option<T>> {
        self.optional(read)
    }
}

fn ground(text: &str) -> Option<SuspensionGround> {
    match text {
        "not_collected" => Some(SuspensionGround::NotCollected),
        "review_refused" => Some(SuspensionGround::ReviewRefused),
        "detained" => Some(SuspensionGround::Detained),
        _ => None,
    }
}

/// A day of any year of four digits: whether it is in range is looked at with the rest of the history.
fn day(text: &str) -> Option<NaiveDate> {
    let (year, rest) = text.split_at_checked(4)?;
    // The month and the day in a year that has every day, to be read by the one reader of dates.
    let in_leap_year = crate::date::parse_date(&format!("2000{rest}")).ok()?;
    let digits = year.bytes().all(|byte| byte.is_ascii_digit());
    let year: i32 = year.parse().ok().filter(|_| digits)?;
    NaiveDate::from_ymd_opt(year, in_leap_year.month(), in_leap_year.day())
}
