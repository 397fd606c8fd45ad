//! What only a search among all people finds: a rule that is for nobody, people of a group for whom there is no
//! coefficient or no level, and people who meet two coefficients of a group at once.
//!
//! That every value of a fact is covered means just this: of all combinations of values that make up a group, each has
//! a coefficient and a level. Which values make up a group is for the law to say; a value that no group names falls
//! out. An open norm may be answered either way, and each answer has to be covered. A search that is cut off finds
//! nothing wrong.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Checker, Problem, key};
use crate::law::instrument::{CoefficientRow, Instrument};
use crate::law::search::{Outcome, Search, Sought};
use crate::law::tables::{Entry, Group, Level, Span, Tables, Test};

/// Conditions judged for a rulebook at most.
const ALL: usize = 4_000_000;

/// The conditions of an entry: those of its group, and where its rows and levels stand.
type Conditions = (Span, Span, Span, Span, Span);

/// A group as it is in force from a day on, and its row.
#[derive(Clone, Copy)]
struct InForce<'a> {
    group: &'a Group,
    entry: &'a Entry,
    on: NaiveDate,
    home: &'a Instrument,
    index: usize,
}

impl InForce<'_> {
    /// Members of the group of whom all of something holds.
    fn members(&self, all: impl IntoIterator<Item = Sought>) -> Sought {
        Sought::All(std::iter::once(Sought::Steps(self.group.when)).chain(all).collect())
    }
}

/// What was met with in the entries.
#[derive(Default)]
struct Met<'a> {
    /// Coefficients that some people meet together.
    together: Vec<[&'a CoefficientRow; 2]>,
    levels: Vec<&'a Level>,
    /// The levels that are the first to count for somebody of some group.
    paid: Vec<&'a Level>,
}

/// A coefficient with its instrument and number.
type Coefficient<'a> = (&'a Instrument, usize, &'a CoefficientRow);

impl<'a> Checker<'a> {
    /// Looks at every group with its coefficients and levels, once for each way in which they are in force together.
    pub(super) fn people(&mut self) {
        let tables = self.tables;
        let mut search = Search::new(tables, ALL);
        self.terms(&mut search);
        let mut seen: Vec<Conditions> = Vec::new();
        let mut met = Met::default();
        for (_, regimes) in self.places() {
            for regime in regimes.iter().filter(|regime| regime.decidable) {
                for entry in regime.entries.of(&tables.entries) {
                    let Some(group) = tables.group(entry) else { continue };
                    let Some((home, index)) = self.row_of_group(group) else { continue };
                    let conditions =
                        (group.when, group.per_child, entry.rows, entry.national, entry.provincial);
                    if !seen.contains(&conditions) {
                        seen.push(conditions);
                        let of = InForce { group, entry, on: regime.from, home, index };
                        self.entry(&mut search, of, &mut met);
                    }
                }
            }
        }
        // Nothing is said of what was not looked at.
        if !search.is_spent() {
            self.overlaps_that_are_none(&met.together);
            self.levels_of_nobody(&met);
        }
    }

    /// A term that conditions use is for somebody.
    fn terms(&mut self, search: &mut Search<'a>) {
        let used: BTreeMap<&str, Span> =
            self.tables.terms().map(|(name, of)| (name.id.as_ref(), of)).collect();
        for home in self.instruments {
            for (index, term) in home.term.iter().enumerate() {
                if let Some(of) = used.get(home.full_id(&term.id).as_str())
                    && matches!(search.find(&Sought::term(self.tables, *of)), Outcome::Nobody)
                {
                    self.flaw(home, "term", index, Problem::Contradiction);
                }
            }
        }
    }

    fn entry(&mut self, search: &mut Search<'a>, of: InForce<'a>, met: &mut Met<'a>) {
        if matches!(search.find(&of.members([])), Outcome::Nobody) {
            self.flaw_once(of.home, "group", of.index, Problem::Unreachable(of.on));
            return;
        }
        self.points_of_nobody(search, of);
        self.rows_of_nobody(search, of);
        self.left_out(search, of);
        self.shared(search, of, met);
        for levels in [of.entry.national, of.entry.provincial] {
            let levels = levels.of(&self.tables.levels);
            for (at, level) in levels.iter().enumerate() {
                met.levels.push(level);
                let earlier = levels.iter().take(at).map(|level| Sought::Steps(level.when).not());
                let first = of.members(earlier.chain([Sought::Steps(level.when)]));
                if !met.paid.contains(&level) && !matches!(search.find(&first), Outcome::Nobody) {
                    met.paid.push(level);
                }
            }
        }
    }

    /// Each term that could make somebody a member, a point of a list, does for somebody.
    fn points_of_nobody(&mut self, search: &mut Search<'a>, of: InForce<'a>) {
        for (name, point) in points(self.tables, of.group.when) {
            if let Outcome::Nobody = search.find(&of.members([Sought::Steps(point)]))
                // One that contradicts itself is told of where it stands.
                && !matches!(search.find(&Sought::Steps(point)), Outcome::Nobody)
                && let Some(name) = self.tables.name(name)
            {
                self.flaw_if_new(of.home, "group", of.index, Problem::NobodysPoint(name.id.to_string()));
            }
        }
    }

    /// Each coefficient is for somebody of its group.
    fn rows_of_nobody(&mut self, search: &mut Search<'a>, of: InForce<'a>) {
        for row in of.entry.rows.of(&self.tables.rows) {
            let child = row.per_child.then_some(Sought::Child(of.group.per_child));
            if let Outcome::Nobody =
                search.find(&of.members([Sought::Steps(row.when)].into_iter().chain(child)))
                && let Some((home, index, _)) = self.coefficient(&row.provision)
            {
                self.flaw_once(home, "coefficient", index, Problem::Unreachable(of.on));
            }
        }
    }

    /// Everybody of the group has a coefficient and a level. A group that has none at all is no matter of people.
    fn left_out(&mut self, search: &mut Search<'a>, of: InForce<'a>) {
        let tables = self.tables;
        let rows: Vec<Span> = of.entry.rows.of(&tables.rows).iter().map(|row| row.when).collect();
        let levels: Vec<Span> = of.entry.national.of(&tables.levels).iter().map(|level| level.when).collect();
        let problems: [fn(String, NaiveDate, String) -> Problem; 2] =
            [Problem::NoCoefficientFor, Problem::NoLevelFor];
        for (conditions, problem) in [rows, levels].into_iter().zip(problems) {
            let others = of.members(conditions.iter().map(|when| Sought::Steps(*when).not()));
            if !conditions.is_empty()
                && let Outcome::Found(people) = search.find_by_answers(&others)
            {
                let problem = problem(key(tables, of.group).to_owned(), of.on, people.describe());
                self.flaw_once(of.home, "group", of.index, problem);
            }
        }
    }

    /// Coefficients that some people meet together say so.
    fn shared(&mut self, search: &mut Search<'a>, of: InForce<'a>, met: &mut Met<'a>) {
        let rows = of.entry.rows.of(&self.tables.rows).iter();
        let rows: Vec<(Span, Coefficient)> =
            rows.filter_map(|row| Some((row.when, self.coefficient(&row.provision)?))).collect();
        for (at, (one, (_, _, first))) in rows.iter().enumerate() {
            for (other, (home, index, second)) in rows.iter().skip(at + 1) {
                if search.is_spent() {
                    return;
                }
                let both = of.members([Sought::Steps(*one), Sought::Steps(*other)]);
                let declared = second.overlaps.contains(&first.id) || first.overlaps.contains(&second.id);
                match search.find_by_answers(&both) {
                    Outcome::Nobody => continue,
                    Outcome::Found(people) if !declared => {
                        let problem = Problem::SamePeople(first.id.to_string(), of.on, people.describe());
                        self.flaw_once(home, "coefficient", *index, problem);
                    }
                    Outcome::Found(_) | Outcome::CutOff => {}
                }
                met.together.push([first, second]);
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

    /// A level that is for some people is for somebody of a group that it reaches.
    fn levels_of_nobody(&mut self, met: &Met<'a>) {
        let tables = self.tables;
        for level in met.levels.iter().filter(|level| !met.paid.contains(level)) {
            let Some(source) = tables.source(level.source) else { continue };
            let levels = self.instruments.iter().flat_map(|home| {
                home.standard_level.iter().enumerate().map(move |(index, row)| (home, index, row))
            });
            let mut rows = levels.filter(|(home, _, row)| {
                // One that keeps another cites that too, before its own place.
                row.amount == level.amount && source.citation.ends_with(&home.citation(&row.cite))
            });
            if let Some((home, index, _)) = rows.find(|(_, _, row)| !row.when.is_always()) {
                self.flaw_once(home, "standard_level", index, Problem::NobodysLevel);
            }
        }
    }
}

/// The terms named in a condition with what they mean, save those that are denied, and those of children.
fn points(tables: &Tables, of: Span) -> Vec<(u16, Span)> {
    let mut points = Vec::new();
    for (parts, step) in tables.parts(of) {
        match step.test {
            Test::Ref(name) => points.push((name, parts)),
            Test::All | Test::Any => {}
            _ => continue,
        }
        points.extend(self::points(tables, parts));
    }
    points
}
