//! From instruments to [`Tables`]. What a condition names is filled in where it is named.

mod benefit;

use std::borrow::Cow;

use chrono::{Datelike, Months, NaiveDate};

use super::check::LawError;
use super::condition::{AgeBand, Condition};
use super::instrument::{self, Caveat, Evidence, Instrument};
use super::tables::{
    Area, Benefit, BenefitEntry, Entry, Group, Level, Merged, Name, Regime, Role, Row, Source, Span, Step,
    Suspension, Tables, Test, Timing,
};
use crate::assessment::OVERLAY_OVERTAKEN;
use crate::date::Period;
use crate::place::Merger;

/// Definitions nested deeper than in any sound rulebook: a chain of references this long is a circle.
const DEEPEST: u8 = 32;

/// What a set of tables is for: whoever asks for one needs nothing of the other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The monthly allowances.
    Allowances,
    /// Every other benefit.
    Benefits,
}

/// Compiles instruments, for one part of what they say.
///
/// # Errors
/// [`LawError::Dangling`] and [`LawError::TooDeep`] for references that lead nowhere or in a circle;
/// [`LawError::TooLarge`] if a table would have more than 65,535 rows.
pub(crate) fn compile(instruments: &[Instrument], part: Part) -> Result<Tables, LawError> {
    let mut compiler = Compiler {
        instruments,
        part,
        steps: Vec::new(),
        names: Vec::new(),
        sources: Vec::new(),
        groups: Vec::new(),
        rows: Vec::new(),
        levels: Vec::new(),
        entries: Vec::new(),
        benefits: Vec::new(),
        benefit_entries: Vec::new(),
        regimes: Vec::new(),
        members: Vec::new(),
        left_open: Vec::new(),
        of_several: false,
    };
    // Terms that nothing uses yet are to be sound all the same.
    for instrument in instruments {
        for term in instrument.term.iter() {
            compiler.flatten(&term.when, instrument, Depth::default(), &mut Vec::new())?;
        }
    }
    let national = compiler.regimes(None)?;
    let mut provinces: Vec<(u8, Span)> = Vec::new();
    for place in instruments.iter().filter_map(|instrument| instrument.place.as_deref()) {
        if let Ok(code) = place.parse()
            && provinces.iter().all(|(known, _)| *known != code)
        {
            provinces.push((code, compiler.regimes(Some(place))?));
        }
    }
    let merged = compiler.merged()?;
    let timings = compiler.timings()?;
    let suspensions = compiler.suspensions()?;
    let gaps = instruments.iter().flat_map(|instrument| instrument.gap.iter());
    let areas = instruments.iter().flat_map(|instrument| {
        instrument.area.iter().map(|listing| Area {
            period: instrument.days(listing.from, listing.until),
            communes: listing.communes.clone(),
        })
    });
    let ages = ages(&compiler.steps);
    Ok(Tables {
        steps: compiler.steps.into(),
        names: compiler.names.into(),
        sources: compiler.sources.into(),
        groups: compiler.groups.into(),
        rows: compiler.rows.into(),
        levels: compiler.levels.into(),
        entries: compiler.entries.into(),
        benefits: compiler.benefits.into(),
        benefit_entries: compiler.benefit_entries.into(),
        regimes: compiler.regimes.into(),
        national,
        provinces: provinces.into(),
        merged: merged.into(),
        gaps: gaps.map(|gap| Period { from: gap.from, until: gap.until }).collect(),
        areas: areas.collect(),
        timings: timings.into(),
        suspensions: suspensions.into(),
        ages: ages.into(),
    })
}

/// How deep inside others a condition stands.
#[derive(Clone, Copy, Default)]
struct Depth {
    conditions: u8,
    /// Children are counted once: theirs are not.
    counts: u8,
}

impl Depth {
    fn inside(self, condition: &Condition) -> Self {
        let counts = u8::from(matches!(condition, Condition::Children(_)));
        Self { conditions: self.conditions + 1, counts: self.counts + counts }
    }
}

struct Compiler<'a> {
    instruments: &'a [Instrument],
    part: Part,
    steps: Vec<Step>,
    names: Vec<Name>,
    sources: Vec<Source>,
    groups: Vec<Group>,
    rows: Vec<Row>,
    levels: Vec<Level>,
    entries: Vec<Entry>,
    benefits: Vec<Benefit>,
    benefit_entries: Vec<BenefitEntry>,
    regimes: Vec<Regime>,
    /// The groups that conditions name, and how many conditions stand inside one another in theirs; nothing while
    /// these are being compiled.
    members: Vec<(u16, Option<u8>)>,
    /// Ids of the instruments of which it is open, in the regime being compiled, whether they count.
    left_open: Vec<instrument::Str>,
    /// Whether law of several old provinces is being compiled: of their levels the highest counts.
    of_several: bool,
}

/// Whether what a province sets counts in a part of the one that it went into.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Counts,
    Open,
    Not,
}

fn position(at: usize) -> Result<u16, LawError> {
    u16::try_from(at).map_err(|_| LawError::TooLarge)
}

/// The run in the table: one that stands there already, or a new one at its end.
fn intern<T: PartialEq>(table: &mut Vec<T>, run: Vec<T>) -> Result<Span, LawError> {
    if run.is_empty() {
        return Ok(Span::EMPTY);
    }
    let known = table.windows(run.len()).position(|window| window == run.as_slice());
    let from = known.unwrap_or(table.len());
    let until = from.saturating_add(run.len());
    if known.is_none() {
        table.extend(run);
    }
    Ok(Span::new(position(from)?, position(until)?))
}

fn intern_one<T: PartialEq>(table: &mut Vec<T>, one: T) -> Result<u16, LawError> {
    intern(table, vec![one]).map(|span| span.from)
}

/// A level applies to whole months: one that begins within a month begins with the next.
pub(super) fn months(days: Period) -> Period {
    let first_of_month = |day: NaiveDate| match day.day() {
        1 => Some(day),
        _ => day.with_day(1)?.checked_add_months(Months::new(1)),
    };
    Period { from: days.from.and_then(first_of_month), until: days.until.and_then(first_of_month) }
}

/// Every day on which a row comes into force or ends, in order.
fn boundaries(instruments: &[&Instrument]) -> Vec<NaiveDate> {
    let mut periods = Vec::new();
    for instrument in instruments {
        let mut add = |from, until| periods.push(instrument.days(from, until));
        instrument.group.iter().for_each(|row| add(row.from, row.until));
        instrument.coefficient.iter().for_each(|row| add(row.from, row.until));
        instrument.choice.iter().for_each(|row| add(row.from, row.until));
        instrument.caveat.iter().filter(|row| row.every_result).for_each(|row| add(row.from, row.until));
        let levels = instrument.standard_level.iter();
        periods.extend(levels.map(|row| months(instrument.days(row.from, row.until))));
    }
    let mut days: Vec<NaiveDate> =
        periods.iter().flat_map(|period| period.from.into_iter().chain(period.until)).collect();
    days.sort_unstable();
    days.dedup();
    days
}

impl<'a> Compiler<'a> {
    /// Every regime of the country, or of one province, in order of time.
    fn regimes(&mut self, place: Option<&'a str>) -> Result<Span, LawError> {
        let instruments = self.instruments;
        let of = |wanted: Option<&'a str>| {
            instruments.iter().filter(move |known| known.place.as_deref() == wanted)
        };
        let mut in_scope: Vec<&Instrument> = of(None).collect();
        in_scope.extend(place.into_iter().flat_map(|place| of(Some(place))));
        let from = position(self.regimes.len())?;
        let days = boundaries(&in_scope);
        for (at, day) in days.iter().enumerate() {
            self.regime_from(&in_scope, *day, days.get(at + 1).copied())?;
        }
        Ok(Span::new(from, position(self.regimes.len())?))
    }

    fn regime_from(
        &mut self,
        instruments: &[&Instrument],
        from: NaiveDate,
        until: Option<NaiveDate>,
    ) -> Result<(), LawError> {
        let benefits = match self.part {
            Part::Allowances => Span::EMPTY,
            Part::Benefits => self.benefits(instruments, Period { from: Some(from), until })?,
        };
        let regime = self.regime(instruments, from)?;
        self.regimes.push(Regime { benefits, ..regime });
        Ok(())
    }

    /// The regimes of the provinces that others went into while law of one of these lasted longer: for each part of them.
    fn merged(&mut self) -> Result<Vec<Merged>, LawError> {
        let mut merged: Vec<Merged> = Vec::new();
        let overlays =
            self.instruments.iter().filter_map(|it| Some((it, it.place.as_deref()?.parse::<u8>().ok()?)));
        let overlays: Vec<(&Instrument, u8)> = overlays.collect();
        for province in 0..=u8::MAX {
            let of_one = |(_, code): &&(&Instrument, u8), merger: &Merger| {
                *code == province || merger.provinces.contains(code)
            };
            // No merger is looked up for the provinces that have no law of their own.
            if !overlays.iter().any(|(_, code)| *code == province || Merger::of(*code) == Some(province)) {
                continue;
            }
            let Some(merger) = Merger::into(province) else { continue };
            let lasts = |it: &Instrument| {
                it.in_force.until.is_none() || boundaries(&[it]).iter().any(|day| *day > merger.on)
            };
            let overlays: Vec<_> = overlays.iter().filter(|it| of_one(it, &merger)).copied().collect();
            let matters = |it: &Instrument| !it.covers.is_empty() || starts_before(it, &merger) && lasts(it);
            if !overlays.iter().any(|(it, _)| matters(it)) {
                continue;
            }
            for old in merger.provinces.iter().map(|code| Some(*code)).chain([None]) {
                let regimes = self.part_of(province, &merger, old, &overlays)?;
                merged.push(Merged { province, old, regimes });
            }
        }
        Ok(merged)
    }

    /// The regimes of a part of a province that others went into: those of the old one, then those since the merger.
    fn part_of(
        &mut self,
        province: u8,
        merger: &Merger,
        old: Option<u8>,
        overlays: &[(&Instrument, u8)],
    ) -> Result<Span, LawError> {
        let national = || self.instruments.iter().filter(|it| it.place.is_none());
        let mut all: Vec<&Instrument> = national().collect();
        all.extend(overlays.iter().map(|(it, _)| *it));
        let mut days = boundaries(&all);
        if let Err(at) = days.binary_search(&merger.on) {
            days.insert(at, merger.on);
        }
        let from = position(self.regimes.len())?;
        for (at, day) in days.iter().enumerate() {
            let mut in_scope: Vec<&Instrument> = national().collect();
            let mut left_open = Vec::new();
            for (it, code) in overlays {
                let reach = match *day < merger.on {
                    true if *code == old.unwrap_or(province) => Reach::Counts,
                    true => Reach::Not,
                    false => reach(it, *code, province, merger, old),
                };
                if reach != Reach::Not {
                    in_scope.push(it);
                }
                if reach == Reach::Open {
                    left_open.push(it.id.clone());
                }
            }
            (self.left_open, self.of_several) = (left_open, true);
            self.regime_from(&in_scope, *day, days.get(at + 1).copied())?;
        }
        (self.left_open, self.of_several) = (Vec::new(), false);
        Ok(Span::new(from, position(self.regimes.len())?))
    }

    /// A condition of an instrument of which it may be open whether it counts.
    fn if_it_counts(&mut self, home: &Instrument, when: Span) -> Result<Span, LawError> {
        if !self.left_open.contains(&home.id) {
            return Ok(when);
        }
        let norm = self.name(home.after_merger(), String::new())?;
        let mut steps = when.of(&self.steps).to_vec();
        // Last: nobody is asked it who is shut out anyway.
        steps.push(Step { test: Test::Open(norm), length: 1 });
        intern(&mut self.steps, steps)
    }

    fn regime(&mut self, instruments: &[&Instrument], on: NaiveDate) -> Result<Regime, LawError> {
        let (mut groups, mut entries, mut keys) = (Vec::new(), Vec::new(), Vec::new());
        // Of equal amounts the first is paid: what has a level of its own comes after what is an allowance.
        for own_level in [false, true] {
            for instrument in instruments {
                let asked = self.part == Part::Allowances;
                let of_level = |group: &&instrument::Group| asked && group.own_level == own_level;
                for group in instrument.group.iter().filter(of_level) {
                    if instrument.days(group.from, group.until).contains(on) {
                        let (compiled, entry) = self.entry(instruments, instrument, group, on)?;
                        groups.push(compiled);
                        entries.push(entry);
                        keys.push(&group.id);
                    }
                }
            }
        }
        let named = self.named(&groups, &entries);
        for (mut group, entry) in groups.into_iter().zip(&mut entries) {
            group.named = named.contains(&group.name);
            entry.group = intern_one(&mut self.groups, group)?;
        }
        let mut choice: Vec<String> = Vec::new();
        for instrument in instruments {
            let in_force = |row: &&instrument::Choice| instrument.days(row.from, row.until).contains(on);
            for row in instrument.choice.iter().filter(in_force) {
                for (entry, key) in entries.iter_mut().zip(&keys) {
                    if row.add.as_ref() == Some(*key) {
                        entry.role = Role::Added;
                    } else if row.with.contains(key) {
                        entry.role = Role::Partner;
                    }
                }
                choice.push(instrument.citation(&row.cite));
            }
        }
        let caveats = instruments.iter().flat_map(|instrument| {
            let carried =
                |row: &&Caveat| row.every_result && instrument.days(row.from, row.until).contains(on);
            instrument.caveat.iter().filter(carried).map(|row| Cow::Owned(instrument.full_id(&row.id)))
        });
        Ok(Regime {
            from: on,
            caveats: caveats.collect(),
            choice: (!choice.is_empty()).then(|| Cow::Owned(choice.join("; "))),
            decidable: entries.iter().any(|entry| !entry.national.is_empty()),
            provincial_level: entries.iter().any(|entry| !entry.provincial.is_empty()),
            entries: intern(&mut self.entries, entries)?,
            benefits: Span::EMPTY,
        })
    }

    fn timings(&mut self) -> Result<Vec<Timing>, LawError> {
        let mut timings = Vec::new();
        for limited in [true, false] {
            for instrument in self.instruments {
                for row in instrument.timing.iter().filter(|row| row.groups.is_empty() != limited) {
                    timings.push(Timing {
                        period: instrument.days(row.from, row.until),
                        event: row.event,
                        groups: row.groups.clone(),
                        month: row.month,
                        caveats: row
                            .caveats
                            .iter()
                            .map(|caveat| (caveat.of, Cow::Owned(instrument.full_id(&caveat.id))))
                            .collect(),
                        source: self.source(instrument, &row.cite, row.evidence, &[])?,
                    });
                }
            }
        }
        Ok(timings)
    }

    fn suspensions(&mut self) -> Result<Vec<Suspension>, LawError> {
        let mut suspensions = Vec::new();
        for instrument in self.instruments {
            for row in instrument.suspension.iter() {
                suspensions.push(Suspension {
                    period: instrument.days(row.from, row.until),
                    ground: row.ground,
                    after_months: row.after_months,
                    stops_after_months: row.stops_after_months,
                    back_pay: row.back_pay,
                    care_support: row.care_support,
                    source: self.source(instrument, &row.cite, row.evidence, &[])?,
                });
            }
        }
        Ok(suspensions)
    }

    /// A level, or what a province has in its stead.
    fn level(
        &mut self,
        instruments: &[&Instrument],
        of: &Instrument,
        row: &instrument::StandardLevel,
        on: NaiveDate,
    ) -> Result<Level, LawError> {
        let (home, row) = stand_in(instruments, &of.full_id(&row.id), on).unwrap_or((of, row));
        let when = self.condition(&row.when, home)?;
        let when = self.if_it_counts(home, when)?;
        Ok(Level { amount: row.amount, when, source: self.source_of_level(home, row)? })
    }

    /// The groups, by their names, that conditions of these name.
    fn named(&self, groups: &[Group], entries: &[Entry]) -> Vec<u16> {
        let bands = entries.iter().flat_map(|entry| entry.rows.of(&self.rows)).map(|row| row.when);
        let spans = groups.iter().map(|group| group.when).chain(bands);
        let steps = spans.flat_map(|span| span.of(&self.steps));
        steps.filter_map(|step| if let Test::Group(name) = step.test { Some(name) } else { None }).collect()
    }

    /// A group with its levels; its number and whether it is named are filled in by the regime.
    fn entry(
        &mut self,
        instruments: &[&Instrument],
        of: &Instrument,
        group: &instrument::Group,
        on: NaiveDate,
    ) -> Result<(Group, Entry), LawError> {
        let rows = self.rows_of(instruments, group, on)?;
        let mut national = Vec::new();
        let mut provincial = Vec::new();
        for limited in [true, false] {
            for instrument in instruments {
                for row in instrument.standard_level.iter().filter(|row| row.instead_of.is_none()) {
                    let reaches = match row.groups.is_empty() {
                        true => !group.own_level,
                        false => row.groups.contains(&group.id),
                    };
                    if !reaches || row.groups.is_empty() == limited || !is_paid(instrument, row, on) {
                        continue;
                    }
                    let level = self.level(instruments, instrument, row, on)?;
                    if instrument.place.is_some() { &mut provincial } else { &mut national }.push(level);
                }
            }
        }
        if self.of_several {
            provincial.sort_by_key(|level| std::cmp::Reverse(level.amount));
        }
        let when = self.condition(&group.when, of)?;
        let compiled = Group {
            name: self.name(of.full_id(&group.id), of.citation(&group.cite))?,
            named: false,
            confidential: group.confidential,
            when: self.if_it_counts(of, when)?,
            per_child: match &group.per_child {
                Some(children) => self.condition_at(children, of, Depth { conditions: 0, counts: 1 })?,
                None => Span::EMPTY,
            },
            source: self.source(of, &group.cite, group.evidence, &group.caveats)?,
        };
        let entry = Entry {
            group: 0,
            role: Role::Single,
            rows,
            national: intern(&mut self.levels, national)?,
            provincial: intern(&mut self.levels, provincial)?,
        };
        Ok((compiled, entry))
    }

    /// Where a level stands, and the level of another instrument that it keeps.
    fn source_of_level(
        &mut self,
        instrument: &Instrument,
        row: &instrument::StandardLevel,
    ) -> Result<u16, LawError> {
        let mut source = source(instrument, &row.cite, row.evidence, &row.caveats);
        if let Some((home, kept)) = row.keeps.as_deref().and_then(|id| level(self.instruments, id)) {
            source.citation = Cow::Owned(format!("{}; {}", home.citation(&kept.cite), source.citation));
            source.evidence = source.evidence.max(kept.evidence.unwrap_or(home.evidence));
        }
        intern_one(&mut self.sources, source)
    }

    fn rows_of(
        &mut self,
        instruments: &[&Instrument],
        group: &instrument::Group,
        on: NaiveDate,
    ) -> Result<Span, LawError> {
        let mut merged: Vec<(Row, Vec<Source>)> = Vec::new();
        for instrument in instruments {
            for row in instrument.coefficient.iter() {
                if row.group != group.id || !instrument.days(row.from, row.until).contains(on) {
                    continue;
                }
                let source = source(instrument, &row.cite, row.evidence, &row.caveats);
                let ending = format!("{}.{}", group.id, row.id);
                let left_open = self.left_open.contains(&instrument.id);
                let national = merged.iter_mut().find(|(national, _)| {
                    national.provision.split_once('/').is_some_and(|(_, provision)| provision == ending)
                });
                match national {
                    // Perhaps a province's coefficient: beside the country's, which is certain.
                    Some((national, _)) if left_open && row.value > national.value => {
                        let (when, per_child) = (national.when, national.per_child);
                        let compiled = Row {
                            provision: Cow::Owned(instrument.full_id(&ending)),
                            value: row.value,
                            when: self.if_it_counts(instrument, when)?,
                            per_child,
                            sources: Span::EMPTY,
                        };
                        merged.push((compiled, vec![source]));
                    }
                    Some(_) if left_open => {}
                    // A province's decision may raise a coefficient; once the country's is higher, that one counts.
                    Some((national, sources)) if row.value >= national.value => {
                        national.value = row.value;
                        sources.push(source);
                    }
                    Some((_, sources)) => {
                        if let Some(of_country) = sources.first_mut() {
                            of_country.caveats.to_mut().push(Cow::Borrowed(OVERLAY_OVERTAKEN));
                        }
                    }
                    None => {
                        let compiled = Row {
                            provision: Cow::Owned(instrument.full_id(&ending)),
                            value: row.value,
                            when: self.condition(&row.when, instrument)?,
                            per_child: row.per_child,
                            sources: Span::EMPTY,
                        };
                        merged.push((compiled, vec![source]));
                    }
                }
            }
        }
        let mut rows = Vec::new();
        for (row, sources) in merged {
            rows.push(Row { sources: intern(&mut self.sources, sources)?, ..row });
        }
        intern(&mut self.rows, rows)
    }

    fn source(
        &mut self,
        instrument: &Instrument,
        cite: &str,
        evidence: Option<Evidence>,
        caveats: &[instrument::Str],
    ) -> Result<u16, LawError> {
        intern_one(&mut self.sources, source(instrument, cite, evidence, caveats))
    }

    /// The steps of a condition; none for one that always holds.
    fn condition(&mut self, condition: &Condition, home: &Instrument) -> Result<Span, LawError> {
        self.condition_at(condition, home, Depth::default())
    }

    fn condition_at(
        &mut self,
        condition: &Condition,
        home: &Instrument,
        depth: Depth,
    ) -> Result<Span, LawError> {
        let mut steps = Vec::new();
        if !condition.is_always() {
            self.flatten(condition, home, depth, &mut steps)?;
        }
        intern(&mut self.steps, steps)
    }

    /// Writes the steps of a condition. Returns how many conditions stand inside one another in it.
    fn flatten(
        &mut self,
        condition: &Condition,
        home: &Instrument,
        depth: Depth,
        steps: &mut Vec<Step>,
    ) -> Result<u8, LawError> {
        let too_deep = || LawError::TooDeep { instrument: home.id.to_string() };
        if depth.conditions > DEEPEST || depth.counts > 1 {
            return Err(too_deep());
        }
        let mut below = 0;
        let at = steps.len();
        position(at)?;
        steps.push(Step { test: Test::All, length: 1 });
        let test = match condition {
            Condition::All(_) => Test::All,
            Condition::Any(_) => Test::Any,
            Condition::Not(_) => Test::Not,
            Condition::Is(is) => Test::Is(*is),
            Condition::Age(band) => Test::Age(*band),
            Condition::ChildAge(band) => Test::ChildAge(*band),
            Condition::Parents(states) => Test::Parents(*states),
            Condition::Children(count) => Test::Children { at_least: count.at_least, at_most: count.at_most },
            Condition::Ref(id) => {
                let full = home.full_id(id);
                let definition = definition(self.instruments, &full).ok_or_else(|| LawError::Dangling {
                    instrument: home.id.to_string(),
                    id: full.clone(),
                })?;
                let name = self.name(full, definition.home.citation(definition.cite))?;
                let inside = depth.inside(condition);
                if !definition.is_group {
                    below = self.flatten(definition.when, definition.home, inside, steps)?;
                    Test::Ref(name)
                } else if depth.counts > 0 {
                    // A group is of people, and may count children itself.
                    return Err(too_deep());
                } else {
                    below = self.members(name, definition, inside)?;
                    Test::Group(name)
                }
            }
            Condition::Open(id) => Test::Open(self.name(home.full_id(id), String::new())?),
        };
        for part in condition.parts() {
            below = below.max(self.flatten(part, home, depth.inside(condition), steps)?);
        }
        if below > DEEPEST {
            return Err(too_deep());
        }
        let length = position(steps.len().saturating_sub(at))?;
        if let Some(step) = steps.get_mut(at) {
            *step = Step { test, length };
        }
        Ok(below + 1)
    }

    /// Who belongs to a group that a condition names: kept with its name, once. Returns what
    /// [`Compiler::flatten`] does.
    fn members(&mut self, name: u16, definition: Definition<'_>, depth: Depth) -> Result<u8, LawError> {
        match self.members.iter().find(|(known, _)| *known == name) {
            Some((_, Some(height))) => return Ok(*height),
            // Its own conditions lead back to it.
            Some((_, None)) => return Err(LawError::TooDeep { instrument: definition.home.id.to_string() }),
            None => self.members.push((name, None)),
        }
        let mut steps = Vec::new();
        let height = self.flatten(definition.when, definition.home, depth, &mut steps)?;
        let when = intern(&mut self.steps, steps)?;
        if let Some(name) = self.names.get_mut(usize::from(name)) {
            name.when = when;
        }
        if let Some((_, known)) = self.members.iter_mut().find(|(known, _)| *known == name) {
            *known = Some(height);
        }
        Ok(height)
    }

    fn name(&mut self, id: String, citation: String) -> Result<u16, LawError> {
        let known = self.names.iter().position(|name| name.id == id && name.citation == citation);
        if let Some(at) = known {
            return position(at);
        }
        self.names.push(Name { id: Cow::Owned(id), citation: Cow::Owned(citation), when: Span::EMPTY });
        position(self.names.len().saturating_sub(1))
    }
}

/// The ages that conditions ask for, of people and of children.
fn ages(steps: &[Step]) -> Vec<u8> {
    let bands = steps.iter().filter_map(|step| match step.test {
        Test::Age(band) | Test::ChildAge(band) => Some(band),
        _ => None,
    });
    let mut ages: Vec<u8> = bands
        .flat_map(|AgeBand { from, under, through }| {
            [from, under, through.map(|last| last.saturating_add(1))].into_iter().flatten()
        })
        .filter(|age| *age > 0)
        .collect();
    ages.sort_unstable();
    ages.dedup();
    ages
}

/// Whether an instrument is older than a merger.
fn starts_before(it: &Instrument, merger: &Merger) -> bool {
    it.in_force.from.is_none_or(|from| from < merger.on)
}

/// Whether what an old province set, or the new one, counts in a part of the new one.
fn reach(it: &Instrument, code: u8, province: u8, merger: &Merger, old: Option<u8>) -> Reach {
    let covers = |code: &u8| it.covers.iter().any(|of| of.parse() == Ok(*code));
    let all = it.covers.is_empty() && !starts_before(it, merger) && code == province
        || merger.provinces.iter().all(covers);
    match old {
        _ if all => Reach::Counts,
        None => Reach::Open,
        Some(old) if !it.covers.is_empty() => {
            if covers(&old) {
                Reach::Counts
            } else {
                Reach::Not
            }
        }
        Some(old) => {
            if old == code {
                Reach::Counts
            } else {
                Reach::Open
            }
        }
    }
}

/// Whether a level is that of the month of a day.
fn is_paid(instrument: &Instrument, row: &instrument::StandardLevel, on: NaiveDate) -> bool {
    months(instrument.days(row.from, row.until)).contains(on)
}

/// The level of a province that stands in for one of the country's.
fn stand_in<'a>(
    instruments: &[&'a Instrument],
    id: &str,
    on: NaiveDate,
) -> Option<(&'a Instrument, &'a instrument::StandardLevel)> {
    let rows = instruments.iter().flat_map(|home| home.standard_level.iter().map(move |row| (*home, row)));
    let mut stand_ins = rows.filter(|(_, row)| row.instead_of.as_deref() == Some(id));
    stand_ins.find(|(home, row)| is_paid(home, row, on))
}

/// The level of a full id.
pub(super) fn level<'a>(
    instruments: &'a [Instrument],
    id: &str,
) -> Option<(&'a Instrument, &'a instrument::StandardLevel)> {
    let (instrument, id) = id.split_once('/')?;
    let home = instruments.iter().find(|known| known.id == instrument)?;
    home.standard_level.iter().find(|row| row.id == id).map(|row| (home, row))
}

/// A term or group that conditions can name.
#[derive(Clone, Copy)]
pub(super) struct Definition<'a> {
    pub home: &'a Instrument,
    pub cite: &'a str,
    pub is_group: bool,
    /// Number of its row among the terms or groups of the instrument, from 0.
    pub index: usize,
    /// The days on which it is law.
    pub days: Period,
    pub when: &'a Condition,
}

/// The term or group of a full id.
pub(super) fn definition<'a>(instruments: &'a [Instrument], id: &str) -> Option<Definition<'a>> {
    let (instrument, id) = id.split_once('/')?;
    let home = instruments.iter().find(|known| known.id == instrument)?;
    if let Some((index, term)) = home.term.iter().enumerate().find(|(_, term)| term.id == id) {
        let (cite, when, days) = (&term.cite, &term.when, home.in_force);
        return Some(Definition { home, cite, is_group: false, index, days, when });
    }
    let (index, group) = home.group.iter().enumerate().find(|(_, group)| group.id == id)?;
    let (cite, when, days) = (&group.cite, &group.when, home.days(group.from, group.until));
    Some(Definition { home, cite, is_group: true, index, days, when })
}

fn source(
    instrument: &Instrument,
    cite: &str,
    evidence: Option<Evidence>,
    caveats: &[instrument::Str],
) -> Source {
    Source {
        citation: Cow::Owned(instrument.citation(cite)),
        evidence: evidence.unwrap_or(instrument.evidence),
        caveats: caveats.iter().map(|id| Cow::Owned(instrument.full_id(id))).collect(),
    }
}
