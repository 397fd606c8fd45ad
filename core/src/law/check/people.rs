//! What only a search among all people finds: a rule that is for nobody, people of a group for whom there is no
//! coefficient or no level, and people who meet two coefficients of a group at once.
//!
//! That every value of a fact is covered means just this: of all combinations of values that make up a group, each has
//! a coefficient and a level. Which values make up a group is for the law to say; a value that no group names falls
//! out. An open norm may be answered either way, and each answer has to be covered. A search that is cut off finds
//! nothing wrong.

use super::{Checker, Problem, key};
use crate::law::instrument::{CoefficientRow, Instrument};
use crate::law::search::{Outcome, Search, Sought};
use crate::law::tables::{Entry, Group, Span};
use chrono::NaiveDate;

/// Conditions judged for a rulebook at most.
const ALL: usize = 4_000_000;

/// The conditions of an entry: those of its group, and where its rows and levels stand.
type Conditions = (Span, Span, Span, Span, Span);

/// A coefficient with its instrument and number.
type Coefficient<'a> = (&'a Instrument, usize, &'a CoefficientRow);

impl<'a> Checker<'a> {
    /// Looks at every group with its coefficients and levels, once for each way in which they are in force together.
    pub(super) fn people(&mut self) {
        let tables = self.tables;
        let mut search = Search::new(tables, ALL);
        self.terms(&mut search);
        let mut seen: Vec<Conditions> = Vec::new();
        let mut meeting: Vec<[&'a CoefficientRow; 2]> = Vec::new();
        for (_, regimes) in self.places() {
            for regime in regimes.iter().filter(|regime| regime.decidable) {
                for entry in regime.entries.of(&tables.entries) {
                    let Some(group) = tables.group(entry) else { continue };
                    let conditions =
                        (group.when, group.per_child, entry.rows, entry.national, entry.provincial);
                    if !seen.contains(&conditions) {
                        seen.push(conditions);
                        self.entry(&mut search, group, entry, regime.from, &mut meeting);
                    }
                }
            }
        }
        self.overlaps_that_are_none(&meeting);
    }

    /// A term that conditions use is for somebody.
    fn terms(&mut self, search: &mut Search<'a>) {
        for home in self.instruments {
            for (index, term) in home.term.iter().enumerate() {
                let id = home.full_id(&term.id);
                let of = self.tables.terms().find(|(name, _)| name.id == id).map(|(_, of)| of);
                if let Some(of) = of
                    && matches!(search.find(&Sought::term(self.tables, of)), Outcome::Nobody)
                {
                    self.flaw(home, "term", index, Problem::Contradiction);
                }
            }
        }
    }

    fn entry(
        &mut self,
        search: &mut Search<'a>,
        group: &Group,
        entry: &Entry,
        on: NaiveDate,
        meeting: &mut Vec<[&'a CoefficientRow; 2]>,
    ) {
        let tables = self.tables;
        let Some((home, index)) = self.row_of_group(group) else { return };
        let id = || key(tables, group).to_owned();
        let all =
            |more: Vec<Sought>| Sought::All(std::iter::once(Sought::Steps(group.when)).chain(more).collect());
        if matches!(search.find(&all(Vec::new())), Outcome::Nobody) {
            self.flaw_once(home, "group", index, Problem::Unreachable(on));
            return;
        }
        let rows = entry.rows.of(&tables.rows);
        for row in rows {
            let mut of_row = vec![Sought::Steps(row.when)];
            of_row.extend(row.per_child.then_some(Sought::Child(group.per_child)));
            if let Outcome::Nobody = search.find(&all(of_row))
                && let Some((home, index, _)) = self.coefficient(&row.provision)
            {
                self.flaw_once(home, "coefficient", index, Problem::Unreachable(on));
            }
        }
        let none_of = |conditions: &mut dyn Iterator<Item = Span>| {
            all(conditions.map(|when| Sought::Steps(when).not()).collect())
        };
        if let Outcome::Found(people) = search.find_by_answers(&none_of(&mut rows.iter().map(|row| row.when)))
            && !rows.is_empty()
        {
            let problem = Problem::NoCoefficientFor(id(), on, people.describe());
            self.flaw_once(home, "group", index, problem);
        }
        let levels = entry.national.of(&tables.levels);
        if let Outcome::Found(people) =
            search.find_by_answers(&none_of(&mut levels.iter().map(|level| level.when)))
            && !levels.is_empty()
        {
            self.flaw_once(home, "group", index, Problem::NoLevelFor(id(), on, people.describe()));
        }
        for (at, one) in rows.iter().enumerate() {
            for other in rows.iter().skip(at + 1) {
                let (Some((_, _, of)), Some((home, index, row))) =
                    (self.coefficient(&one.provision), self.coefficient(&other.provision))
                else {
                    continue;
                };
                let both = all(vec![Sought::Steps(one.when), Sought::Steps(other.when)]);
                match search.find_by_answers(&both) {
                    Outcome::Nobody => continue,
                    Outcome::Found(people)
                        if !row.overlaps.contains(&of.id) && !of.overlaps.contains(&row.id) =>
                    {
                        let problem = Problem::SamePeople(of.id.to_string(), on, people.describe());
                        self.flaw_once(home, "coefficient", index, problem);
                    }
                    Outcome::Found(_) | Outcome::CutOff => {}
                }
                meeting.push([of, row]);
            }
        }
    }

    /// The coefficient of a provision.
    fn coefficient(&self, provision: &str) -> Option<Coefficient<'a>> {
        let (home, ending) = provision.split_once('/')?;
        let home = self.instruments.iter().find(|known| known.id == home)?;
        let mut rows = home.coefficient.iter().enumerate();
        let (index, row) = rows.find(|(_, row)| format!("{}.{}", row.group, row.id) == ending)?;
        Some((home, index, row))
    }

    /// What is said to overlap does, for somebody on some day.
    fn overlaps_that_are_none(&mut self, meeting: &[[&CoefficientRow; 2]]) {
        for home in self.instruments {
            for (index, row) in home.coefficient.iter().enumerate() {
                // A coefficient of a province that raises the country's is for the people of that one.
                let is_row = |of: &CoefficientRow| {
                    std::ptr::eq(of, row)
                        || home.place.is_some() && (&of.group, &of.id) == (&row.group, &row.id)
                };
                for id in row.overlaps.iter() {
                    let is = |[one, other]: &[&CoefficientRow; 2]| {
                        is_row(one) && other.id == *id || is_row(other) && one.id == *id
                    };
                    if !meeting.iter().any(is) {
                        self.flaw(home, "coefficient", index, Problem::NoOverlap(id.to_string()));
                    }
                }
            }
        }
    }
}
