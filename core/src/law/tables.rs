//! The law compiled: the flat tables that deciding walks.
//!
//! A rulebook's instruments are for reading: trees of conditions, rows with dates. Compiled, every condition is a run
//! of [`Step`]s, every row stands once, and for each span of days there is a list of what is in force. The
//! tables of the built-in law are written at build time, those of a supplied rulebook when it is loaded.

use std::borrow::Cow;

use chrono::NaiveDate;

use super::benefit::{About, BenefitKind, Gives, Payee, PeopleCount};
use super::condition::{AgeBand, FactIn, ParentStates};
use super::instrument::Evidence;
use super::timing::{TimingDoubt, TimingEvent, TimingMonth};
use crate::date::Period;
use crate::history::SuspensionGround;
use crate::money::{Coefficient, Dong};
use crate::place::Place;

type Str = Cow<'static, str>;
type List<T> = Cow<'static, [T]>;

/// Everything that deciding needs of a rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tables {
    /// The conditions, each a run of steps in which a condition stands before its parts.
    pub steps: List<Step>,
    /// What conditions name: terms, groups and open norms.
    pub names: List<Name>,
    /// Where rows stand in the law.
    pub sources: List<Source>,
    /// Who is entitled.
    pub groups: List<Group>,
    /// The coefficients of the groups.
    pub rows: List<Row>,
    /// The standard levels.
    pub levels: List<Level>,
    /// Groups as they are in force together with their rows and levels.
    pub entries: List<Entry>,
    /// Every benefit other than the monthly allowance.
    pub benefits: List<Benefit>,
    /// Benefits together with their levels.
    pub benefit_entries: List<BenefitEntry>,
    /// What is in force, from one day to the next change: the country's in order of time, then each province's.
    pub regimes: List<Regime>,
    /// The regimes of the country.
    pub national: Span,
    /// The regimes of each province with law of its own.
    pub provinces: List<(u8, Span)>,
    /// The regimes of each province that others went into, for each of these, where law of an old one lasts longer.
    pub merged: List<Merged>,
    /// Times in which nothing can be decided although law is in force.
    pub gaps: List<Period>,
    /// Communes listed among the areas with extreme difficulties.
    pub areas: List<Area>,
    /// When allowances begin, change and end, those limited to some groups first.
    pub timings: List<Timing>,
    /// On what grounds they are held back.
    pub suspensions: List<Suspension>,
    /// The ages that conditions of people and of children ask for: on these birthdays something can change.
    pub ages: List<u8>,
}

/// What is in force in a province that others went into, in the part of it that was one of these.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// Code of the province.
    pub province: u8,
    /// Code of the old province; nothing for a place of which that is not known.
    pub old: Option<u8>,
    /// The regimes, those of the old province first.
    pub regimes: Span,
}

/// A run of a table: from a position to before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The first position.
    pub from: u16,
    /// The position after the last.
    pub until: u16,
}

/// One condition. Its parts follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// What is asked.
    pub test: Test,
    /// How many steps it is with its parts.
    pub length: u16,
}

/// What a step asks: [`Condition`](super::condition::Condition) without what is inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the condition of the same name")]
pub enum Test {
    All,
    Any,
    Not,
    Is(FactIn),
    Age(AgeBand),
    ChildAge(AgeBand),
    Parents(ParentStates),
    Children {
        at_least: u8,
        at_most: Option<u8>,
    },
    /// The position of a term in [`Tables::names`]; the definition is the part.
    Ref(u16),
    /// The position of a group in [`Tables::names`], where it is told who belongs to it.
    Group(u16),
    /// The position of the open norm in [`Tables::names`].
    Open(u16),
}

/// Something that conditions name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// Full id: `nd-20-2021/in-study`.
    pub id: Str,
    /// Full citation.
    pub citation: Str,
    /// For a group that conditions name, who belongs to it.
    pub when: Span,
}

/// Where a row stands, and what to know of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Full citation: `NĐ 20/2021 Đ5 k1`.
    pub citation: Str,
    /// How the text is known.
    pub evidence: Evidence,
    /// Full ids of the caveats that results resting on it carry.
    pub caveats: List<Str>,
}

/// Who is entitled; see [`Group`](super::instrument::Group).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Position in [`Tables::names`]: its full id, `nd-20-2021/child-without-support`, and citation.
    pub name: u16,
    /// Whether conditions name it: others exclude whoever belongs to it.
    pub named: bool,
    /// Whether belonging to it reveals HIV.
    pub confidential: bool,
    /// Who belongs to it.
    pub when: Span,
    /// The children for each of whom a coefficient per child is due.
    pub per_child: Span,
    /// Position in [`Tables::sources`].
    pub source: u16,
}

/// A coefficient; see [`CoefficientRow`](super::instrument::CoefficientRow).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Id of the provision: `nd-20-2021/child-without-support.under-4`.
    pub provision: Str,
    /// The coefficient.
    pub value: Coefficient,
    /// The band of the group; empty for the whole group.
    pub when: Span,
    /// Whether it is due once for each child.
    pub per_child: bool,
    /// Where it stands; a province's decision that carries it out comes second.
    pub sources: Span,
}

/// A standard level; see [`StandardLevel`](super::instrument::StandardLevel).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Level {
    /// đồng a month.
    pub amount: Dong,
    /// The people it is limited to; empty for all.
    pub when: Span,
    /// Position in [`Tables::sources`].
    pub source: u16,
}

/// A group as it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Position in [`Tables::groups`].
    pub group: u16,
    /// What the rule of choice lets it do.
    pub role: Role,
    /// Its coefficients.
    pub rows: Span,
    /// Levels of the whole country, those limited to some groups first.
    pub national: Span,
    /// Levels of the province, in the same order.
    pub provincial: Span,
}

/// A benefit other than the monthly allowance; see [`BenefitRow`](super::benefit::BenefitRow).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Benefit {
    /// Id of the provision: `nd-20-2021/care-of-child-under-4`.
    pub provision: Str,
    /// What kind it is.
    pub kind: BenefitKind,
    /// Whom it is about.
    pub about: About,
    /// Who is paid.
    pub payee: Payee,
    /// The days it is in force.
    pub period: Period,
    /// Of a province's, ids of the country's that it is one with.
    pub raises: List<Str>,
    /// What is asked.
    pub when: Span,
    /// What it gives.
    pub gives: Option<Gives>,
    /// A key shared with other benefits of which only the highest is due.
    pub only_one: Option<Str>,
    /// Whether that counts husband and wife together.
    pub per_couple: bool,
    /// How many people must meet it, for whom it is due once.
    pub people: Option<PeopleCount>,
    /// Whether it reveals HIV.
    pub confidential: bool,
    /// Position in [`Tables::sources`].
    pub source: u16,
}

/// A benefit as it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BenefitEntry {
    /// Position in [`Tables::benefits`].
    pub benefit: u16,
    /// Levels of the whole country, those limited to some people first.
    pub national: Span,
    /// Levels of the province, in the same order.
    pub provincial: Span,
}

/// What the rule of choice lets a group do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Only the highest allowance counts.
    Single,
    /// Its allowance is added to a partner's.
    Added,
    /// The allowance that another is added to.
    Partner,
}

/// What is in force from a day to the next change, in the whole country or in one province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Regime {
    /// The first day.
    pub from: NaiveDate,
    /// The groups, in the order of the law.
    pub entries: Span,
    /// The other benefits of which a day lies in it: each has its own days.
    pub benefits: Span,
    /// Full ids of the caveats that every result of these days carries.
    pub caveats: List<Str>,
    /// Citation of the rule of choice.
    pub choice: Option<Str>,
    /// Whether there is a level to pay: the law may name the groups before the money.
    pub decidable: bool,
    /// Whether the province has a level of its own.
    pub provincial_level: bool,
}

/// When something begins to count; see [`Timing`](super::timing::Timing).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timing {
    /// The days it is in force.
    pub period: Period,
    /// What begins to count.
    pub event: TimingEvent,
    /// Keys of the groups it is limited to; empty for all.
    pub groups: List<Str>,
    /// The month.
    pub month: TimingMonth,
    /// Full ids of caveats, and of which months they are.
    pub caveats: List<(TimingDoubt, Str)>,
    /// Position in [`Tables::sources`].
    pub source: u16,
}

impl Timing {
    /// Full ids of the caveats of certain months.
    pub(crate) fn doubts(&self, of: TimingDoubt) -> impl Iterator<Item = &str> {
        self.caveats.iter().filter(move |(doubt, _)| *doubt == of).map(|(_, id)| id.as_ref())
    }
}

/// A ground for holding an allowance back; see [`Suspension`](super::timing::Suspension).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suspension {
    /// The days it is in force.
    pub period: Period,
    /// The ground.
    pub ground: SuspensionGround,
    /// How many months it takes.
    pub after_months: Option<u8>,
    /// After how many months it turns into an end.
    pub stops_after_months: Option<u8>,
    /// Whether what was held back is due after a review that changes nothing.
    pub back_pay: bool,
    /// Whether support for the person's care is held back likewise.
    pub care_support: bool,
    /// Position in [`Tables::sources`].
    pub source: u16,
}

/// A listing of communes; see [`AreaListing`](super::instrument::AreaListing).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The days it counts.
    pub period: Period,
    /// Commune codes.
    pub communes: List<Str>,
}

impl Test {
    /// Its name in JSON.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::Not => "not",
            Self::Is(_) => "is",
            Self::Age(_) => "age",
            Self::ChildAge(_) => "child_age",
            Self::Parents(_) => "parents",
            Self::Children { .. } => "children",
            Self::Ref(_) | Self::Group(_) => "ref",
            Self::Open(_) => "open",
        }
    }
}

impl Span {
    /// Nothing.
    pub const EMPTY: Self = Self { from: 0, until: 0 };

    /// A run of a table.
    pub const fn new(from: u16, until: u16) -> Self {
        Self { from, until }
    }

    /// Whether there is nothing in it.
    pub const fn is_empty(self) -> bool {
        self.from >= self.until
    }

    /// How many there are.
    pub const fn len(self) -> usize {
        self.until.saturating_sub(self.from) as usize
    }

    /// The run itself.
    #[inline]
    pub fn of<T>(self, table: &[T]) -> &[T] {
        table.get(usize::from(self.from)..usize::from(self.until)).unwrap_or_default()
    }
}

impl Tables {
    /// The regimes of a place, in order of time.
    pub fn regimes(&self, place: Place) -> &[Regime] {
        let province = place.province_number();
        if !self.merged.is_empty() && self.merged.iter().any(|it| it.province == province) {
            let old = place.old_province();
            if let Some(it) = self.merged.iter().find(|it| it.province == province && it.old == old) {
                return it.regimes.of(&self.regimes);
            }
        }
        let of_province = self.provinces.iter().find(|(code, _)| *code == province);
        of_province.map_or(self.national, |(_, regimes)| *regimes).of(&self.regimes)
    }

    /// The group of an entry.
    #[inline]
    pub fn group(&self, entry: &Entry) -> Option<&Group> {
        self.groups.get(usize::from(entry.group))
    }

    /// Where a row stands.
    #[inline]
    pub fn source(&self, at: u16) -> Option<&Source> {
        self.sources.get(usize::from(at))
    }

    /// The full id of a group: the instrument's, a slash, and the key that instruments which follow one another share.
    pub fn group_id(&self, group: &Group) -> &str {
        self.name(group.name).map_or("", |name| &name.id)
    }

    /// What a condition names.
    pub fn name(&self, at: u16) -> Option<&Name> {
        self.names.get(usize::from(at))
    }

    /// The conditions of a run, each with the run of its parts.
    pub fn parts(&self, span: Span) -> impl Iterator<Item = (Span, &Step)> {
        let mut at = span.from;
        std::iter::from_fn(move || {
            let step = self.steps.get(usize::from(at)).filter(|_| at < span.until)?;
            let part = Span::new(at.saturating_add(1), at.saturating_add(step.length));
            at = at.saturating_add(step.length.max(1));
            Some((part, step))
        })
    }

    /// The terms that conditions use, each with its own condition; one as often as it is used.
    pub(crate) fn terms(&self) -> impl Iterator<Item = (&Name, Span)> {
        let steps = self.steps.iter().zip(0_u16..);
        steps.filter_map(|(step, at)| match step.test {
            Test::Ref(name) => {
                Some((self.name(name)?, Span::new(at.saturating_add(1), at.saturating_add(step.length))))
            }
            _ => None,
        })
    }

    /// Whether a listing in force counts a commune among the areas with extreme difficulties.
    pub(crate) fn lists_area(&self, on: NaiveDate, commune: &str) -> bool {
        let in_force = self.areas.iter().filter(|area| area.period.contains(on));
        in_force.flat_map(|area| area.communes.iter()).any(|code| code == commune)
    }
}

/// The regime in force on a day, of regimes in order of time.
pub(crate) fn regime_on(regimes: &[Regime], on: NaiveDate) -> Option<&Regime> {
    let after = regimes.partition_point(|regime| regime.from <= on);
    after.checked_sub(1).and_then(|at| regimes.get(at))
}
