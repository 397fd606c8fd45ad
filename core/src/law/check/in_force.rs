//! What an instrument names in others is in force on the days on which it is used.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::calendar::uncovered;
use super::{Checker, Problem};
use crate::date::Period;
use crate::law::compile::{definition, level};
use crate::law::condition::Condition;
use crate::law::instrument::Instrument;

/// A row, and the days on which what it says is used.
#[derive(Clone, Copy)]
struct Use<'a> {
    home: &'a Instrument,
    table: &'static str,
    index: usize,
    days: Period,
    /// Whether what it names may have ended.
    past: bool,
}

/// The terms looked at already, on which days.
type Seen = BTreeSet<(String, Option<NaiveDate>, Option<NaiveDate>, bool)>;

/// Some days, and all after them.
fn since(days: Period) -> Period {
    Period { until: None, ..days }
}

impl<'a> Checker<'a> {
    /// Whatever a row names is in force on the days of the row; whatever a term names, on the days of the rows that
    /// use the term, unless the term is of past law. A row that is law before or after its own instrument says so by dates of its own.
    pub(super) fn in_force(&mut self) {
        let mut seen = Seen::new();
        for home in self.instruments {
            self.carried_out(home);
            for (index, row) in home.group.iter().enumerate() {
                let of =
                    Use { home, table: "group", index, days: home.days(row.from, row.until), past: false };
                self.names(&row.when, of, &mut seen);
                row.per_child.iter().for_each(|children| self.names(children, of, &mut seen));
            }
            for (index, row) in home.coefficient.iter().enumerate() {
                let days = home.days(row.from, row.until);
                self.names(
                    &row.when,
                    Use { home, table: "coefficient", index, days, past: false },
                    &mut seen,
                );
            }
            for (index, row) in home.standard_level.iter().enumerate() {
                let days = home.days(row.from, row.until);
                let of = Use { home, table: "standard_level", index, days, past: false };
                self.names(&row.when, of, &mut seen);
                // What is kept may have ended: that is what keeping it means.
                if let Some((other, kept)) = row.keeps.as_deref().and_then(|id| level(self.instruments, id)) {
                    let days = since(other.days(kept.from, kept.until));
                    self.is_in_force(of, row.keeps.as_deref().unwrap_or_default(), days);
                }
                if let Some((other, replaced)) =
                    row.instead_of.as_deref().and_then(|id| level(self.instruments, id))
                    && home.place.is_some()
                {
                    let days = other.days(replaced.from, replaced.until);
                    self.is_in_force(of, row.instead_of.as_deref().unwrap_or_default(), days);
                }
            }
        }
    }

    fn is_in_force(&mut self, of: Use<'a>, id: &str, days: Period) {
        if let Some(on) = uncovered(of.days, &[days]) {
            self.flaw_if_new(of.home, of.table, of.index, Problem::NotInForce(id.to_owned(), on));
        }
    }

    /// An instrument carries out others that are known: each on some day, and on each day one of them.
    fn carried_out(&mut self, home: &'a Instrument) {
        let mut all = Vec::new();
        for id in home.implements.iter() {
            let Some(other) = self.instruments.iter().find(|other| other.id == *id) else {
                self.flaw(home, "", 0, Problem::Unknown(id.to_string(), "the id of an instrument"));
                return;
            };
            if other.in_force.and(&home.in_force).is_empty() {
                let on = home.in_force.from.unwrap_or(NaiveDate::MIN);
                self.flaw(home, "", 0, Problem::NotInForce(id.to_string(), on));
                return;
            }
            all.push(other.in_force);
        }
        if let Some(last) = home.implements.last()
            && let Some(on) = uncovered(home.in_force, &all)
        {
            self.flaw(home, "", 0, Problem::NotInForce(last.to_string(), on));
        }
    }

    /// Everything that a condition names, and what that names in turn.
    fn names(&mut self, condition: &Condition, of: Use<'a>, seen: &mut Seen) {
        match condition {
            Condition::Ref(id) => {
                let id = of.home.full_id(id);
                let Some(definition) = definition(self.instruments, &id) else { return };
                let known = if of.past { since(definition.days) } else { definition.days };
                self.is_in_force(of, &id, known);
                // A group is looked at with its own days.
                if definition.is_group {
                    return;
                }
                let days = of.days.and(&known);
                let past =
                    of.past || definition.home.term.get(definition.index).is_some_and(|term| term.past);
                if !days.is_empty() && seen.insert((id, days.from, days.until, past)) {
                    let of =
                        Use { home: definition.home, table: "term", index: definition.index, days, past };
                    self.names(definition.when, of, seen);
                }
            }
            Condition::Open(id) => {
                let id = of.home.full_id(id);
                let home = id.split('/').next().unwrap_or_default();
                if let Some(home) = self.instruments.iter().find(|known| known.id == home)
                    && home.id != of.home.id
                {
                    self.is_in_force(of, &id, if of.past { since(home.in_force) } else { home.in_force });
                }
            }
            other => other.parts().iter().for_each(|part| self.names(part, of, seen)),
        }
    }
}
