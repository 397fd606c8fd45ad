//! Those who report: villages, schools, communes, provinces, in a tree that changes over time.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::codes::{self, ReportCode};
use crate::date::Period;
use crate::issue::{Issue, Path};
use crate::place::{self, Place};

/// One who reports, or whom reports are added up for (đơn vị báo cáo).
///
/// An id says which unit only together with a day, as codes of places do: two units may have the same id at different
/// times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReportingUnit {
    /// Id: `96/32248`, or any text for a school or village.
    pub id: String,
    /// What it is.
    pub kind: UnitKind,
    /// Id of the unit that it reports to; absent at the top.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<String>,
    /// First day; absent: as far back as anyone asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day on which it is no more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Where it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Ids of the units that it went into on `until`; more than one if it was split.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub successors: Vec<String>,
    /// Name, for people to read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// What a reporting unit is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum UnitKind {
    /// Village, hamlet or residential group (thôn, ấp, tổ dân phố).
    Village,
    /// School (trường học, cơ sở giáo dục).
    School,
    /// Facility of health or social assistance (cơ sở y tế, cơ sở trợ giúp xã hội).
    Facility,
    /// Department (sở, phòng, ban, ngành).
    Department,
    /// Commune, ward or special zone (xã, phường, đặc khu; thị trấn until 2025-06-30).
    Commune,
    /// District (huyện, quận, thị xã), until 2025-06-30.
    District,
    /// Province or centrally-run city (tỉnh, thành phố).
    Province,
    /// The whole country.
    Country,
}

impl ReportingUnit {
    /// The days on which it is there.
    pub const fn days(&self) -> Period {
        Period { from: self.from, until: self.until }
    }
}

/// Units whose tree has been checked. A unit is spoken of by its index in the list.
#[derive(Debug, Clone)]
pub struct Units {
    list: Vec<ReportingUnit>,
    parents: Vec<Option<u32>>,
    children: Vec<Vec<u32>>,
    /// Those that went into a unit, and whether they went into it whole.
    predecessors: Vec<Vec<(u32, bool)>>,
    /// Parents before children.
    order: Vec<u32>,
    by_id: BTreeMap<String, Vec<u32>>,
}

impl Units {
    /// The tree of these units.
    ///
    /// ```
    /// use ansinh::indicators::{ReportingUnit, UnitKind, Units};
    ///
    /// let unit = |id: &str, kind, parent: Option<&str>| ReportingUnit {
    ///     id: id.to_owned(),
    ///     kind,
    ///     parent: parent.map(str::to_owned),
    ///     from: None,
    ///     until: None,
    ///     place: None,
    ///     successors: Vec::new(),
    ///     name: None,
    /// };
    /// let tree = [unit("96", UnitKind::Province, None), unit("96/32248", UnitKind::Commune, Some("96"))];
    /// assert!(Units::new(tree.to_vec()).is_ok());
    /// let lost = [unit("96/32248", UnitKind::Commune, Some("69"))];
    /// assert_eq!(Units::new(lost.to_vec()).unwrap_err()[0].code, "unit.parent_unknown");
    /// ```
    ///
    /// # Errors
    /// Everything that is wrong, at `/units/{index}/{key}`, with the [codes] `unit.…`.
    pub fn new(list: Vec<ReportingUnit>) -> Result<Self, Vec<Issue>> {
        let mut issues = Vec::new();
        let mut by_id: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (at, unit) in (0_u32..).zip(&list) {
            if unit.id.trim().is_empty() {
                issues.push(issue(&codes::UNIT_ID_REQUIRED, at, "id"));
            }
            if unit.days().is_empty() {
                issues.push(issue(&codes::UNIT_DAYS, at, "until"));
            }
            let same = by_id.entry(unit.id.clone()).or_default();
            let days = |at: &u32| list.get(*at as usize).map_or(Period::default(), ReportingUnit::days);
            if same.iter().any(|other| !days(other).and(&unit.days()).is_empty()) {
                issues.push(issue(&codes::UNIT_REPEATED, at, "id"));
            }
            same.push(at);
        }
        let mut units = Self {
            parents: vec![None; list.len()],
            children: vec![Vec::new(); list.len()],
            predecessors: vec![Vec::new(); list.len()],
            order: Vec::with_capacity(list.len()),
            by_id,
            list,
        };
        units.link(&mut issues);
        units.sort(&mut issues);
        if issues.is_empty() { Ok(units) } else { Err(issues) }
    }

    /// The provinces and communes on these days, under one country with the id `vn`: on the last day of the three tiers
    /// and on one of today for reports from both times. Provinces know what they went into; with the feature `places`
    /// communes do as well, and all have names. Before [`COMMUNES_FROM`](place::COMMUNES_FROM) there are provinces alone.
    ///
    /// ```
    /// use ansinh::{indicators::Units, parse_date};
    ///
    /// let units = Units::administrative(&[parse_date("2025-06-30")?, parse_date("2026-01-01")?]);
    /// let day = |day| Ok::<_, ansinh::DateError>(ansinh::Period { from: Some(parse_date(day)?), until: None });
    /// let (ca_mau, bac_lieu) = (units.find("96", day("2026-01-01")?), units.find("95", day("2025-06-30")?));
    /// assert_eq!(units.predecessors(ca_mau.unwrap()).collect::<Vec<_>>(), [(bac_lieu.unwrap(), true)]);
    /// # Ok::<(), ansinh::DateError>(())
    /// ```
    pub fn administrative(on: &[NaiveDate]) -> Self {
        Self::of_provinces(on, |_, _| true)
    }

    /// Of the [administrative](Self::administrative) units the country, a province, those that went into it, and the
    /// communes of all these.
    ///
    /// ```
    /// use ansinh::{indicators::Units, parse_date};
    ///
    /// let units = Units::of_province(96, &[parse_date("2025-06-30")?, parse_date("2026-01-01")?]);
    /// // The country, Cà Mau with 64 communes now and 100 then, Bạc Liêu with 64.
    /// assert_eq!(units.len(), 1 + (1 + 64 + 100) + (1 + 64));
    /// # Ok::<(), ansinh::DateError>(())
    /// ```
    pub fn of_province(code: u8, on: &[NaiveDate]) -> Self {
        Self::of_provinces(on, |province, days| {
            province == code
                || days.until.and_then(|until| place::province_after(province, until)) == Some(code)
        })
    }

    fn of_provinces(on: &[NaiveDate], is_asked: impl Fn(u8, Period) -> bool) -> Self {
        // By what they are, and their days; each with the last of its days that are asked for.
        let mut found = BTreeMap::new();
        for day in on {
            let provinces = place::provinces_on(*day).filter(|(code, days)| is_asked(*code, *days));
            let provinces: BTreeMap<u8, Period> = provinces.collect();
            let tiers = place::tiers_on(*day);
            let communes = place::communes_on(*day).filter_map(|(province, code)| {
                Some((province, Some(code), provinces.get(&province)?.and(&tiers)))
            });
            let provinces = provinces.iter().map(|(code, days)| (*code, None, *days));
            for (province, commune, Period { from, until }) in provinces.chain(communes) {
                let last = found.entry((commune.is_some(), province, commune, from, until)).or_insert(*day);
                *last = *day.max(last);
            }
        }
        let mut list = vec![administrative_unit("vn".to_owned(), UnitKind::Country, None, Period::default())];
        for ((_, province, commune, from, until), last) in found {
            let days = Period { from, until };
            let above = format!("{province:02}");
            let mut unit = match commune {
                None => administrative_unit(above, UnitKind::Province, Some("vn".to_owned()), days),
                Some(code) => {
                    administrative_unit(format!("{above}/{code:05}"), UnitKind::Commune, Some(above), days)
                }
            };
            if commune.is_none() {
                let successor = until.and_then(|until| place::province_after(province, until));
                unit.successors.extend(successor.map(|code| format!("{code:02}")));
            }
            complete(&mut unit, (province, commune), last);
            list.push(unit);
        }
        keep_known_successors(&mut list);
        Self::new(list).unwrap_or_else(|_| Self::empty())
    }

    fn empty() -> Self {
        Self {
            list: Vec::new(),
            parents: Vec::new(),
            children: Vec::new(),
            predecessors: Vec::new(),
            order: Vec::new(),
            by_id: BTreeMap::new(),
        }
    }

    /// Finds parents and successors by their ids.
    fn link(&mut self, issues: &mut Vec<Issue>) {
        for (at, unit) in (0_u32..).zip(&self.list) {
            if let Some(parent) = &unit.parent {
                let known = self.by_id.get(parent).map_or(&[][..], Vec::as_slice);
                let covers =
                    |above: &&u32| self.get(**above).is_some_and(|above| covers(&above.days(), &unit.days()));
                match known.iter().find(covers) {
                    Some(above) => {
                        if let Some(slot) = self.parents.get_mut(at as usize) {
                            *slot = Some(*above);
                        }
                        if let Some(children) = self.children.get_mut(*above as usize) {
                            children.push(at);
                        }
                    }
                    None if known.is_empty() => issues.push(issue(&codes::UNIT_PARENT_UNKNOWN, at, "parent")),
                    None => issues.push(issue(&codes::UNIT_PARENT_NOT_IN_FORCE, at, "parent")),
                }
            }
            let is_whole = unit.successors.len() == 1;
            for successor in &unit.successors {
                let day = unit.until.unwrap_or(NaiveDate::MAX);
                let found = self.by_id.get(successor).into_iter().flatten().copied();
                let found = found.filter(|other| *other != at).find(|other| {
                    unit.until.is_some() && self.get(*other).is_some_and(|it| it.days().contains(day))
                });
                match found.and_then(|found| self.predecessors.get_mut(found as usize)) {
                    Some(list) => list.push((at, is_whole)),
                    None => issues.push(issue(&codes::UNIT_SUCCESSOR_UNKNOWN, at, "successors")),
                }
            }
        }
    }

    /// Puts parents before children; who is never reached is above itself.
    fn sort(&mut self, issues: &mut Vec<Issue>) {
        let roots = (0_u32..).zip(&self.parents).filter(|(_, parent)| parent.is_none());
        let mut order: Vec<u32> = roots.map(|(at, _)| at).collect();
        let mut next = 0;
        while let Some(at) = order.get(next).copied() {
            order.extend(self.children(at));
            next += 1;
        }
        let mut seen = vec![false; self.list.len()];
        for at in &order {
            if let Some(seen) = seen.get_mut(*at as usize) {
                *seen = true;
            }
        }
        let lost = (0_u32..).zip(&seen).filter(|(_, seen)| !**seen);
        issues.extend(lost.map(|(at, _)| issue(&codes::UNIT_CYCLE, at, "parent")));
        self.order = order;
    }

    /// How many units there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// A unit by its index.
    pub fn get(&self, at: u32) -> Option<&ReportingUnit> {
        self.list.get(at as usize)
    }

    /// All units, in the order given.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &ReportingUnit)> {
        (0_u32..).zip(&self.list)
    }

    /// The unit that has this id on one of these days; the last one, if they are two.
    pub fn find(&self, id: &str, days: Period) -> Option<u32> {
        let known = self.by_id.get(id)?.iter().copied();
        let there = known.filter(|at| self.get(*at).is_some_and(|unit| !unit.days().and(&days).is_empty()));
        there.max_by_key(|at| self.get(*at).and_then(|unit| unit.from))
    }

    /// Whether a unit has this id on any day.
    pub fn knows(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// The unit that a unit reports to.
    pub fn parent(&self, at: u32) -> Option<u32> {
        self.parents.get(at as usize).copied().flatten()
    }

    /// The units that report to a unit.
    pub fn children(&self, at: u32) -> impl Iterator<Item = u32> {
        self.children.get(at as usize).into_iter().flatten().copied()
    }

    /// Whether no unit reports to it.
    pub fn is_leaf(&self, at: u32) -> bool {
        self.children(at).next().is_none()
    }

    /// The unit and all above it, upwards.
    pub fn and_above(&self, at: u32) -> impl Iterator<Item = u32> {
        std::iter::successors(Some(at), |at| self.parent(*at))
    }

    /// The unit and all below it, each after the one that it reports to.
    pub fn and_below(&self, at: u32) -> Vec<u32> {
        let mut all = vec![at];
        let mut next = 0;
        while let Some(at) = all.get(next).copied() {
            all.extend(self.children(at));
            next += 1;
        }
        all
    }

    /// All units, each after the one that it reports to.
    pub fn parents_first(&self) -> &[u32] {
        &self.order
    }

    /// The units that went into a unit, and whether each went into it whole.
    pub fn predecessors(&self, at: u32) -> impl Iterator<Item = (u32, bool)> {
        self.predecessors.get(at as usize).into_iter().flatten().copied()
    }
}

fn administrative_unit(id: String, kind: UnitKind, parent: Option<String>, days: Period) -> ReportingUnit {
    let Period { from, until } = days;
    let place: Option<Place> = id.parse().ok();
    ReportingUnit { id, kind, parent, from, until, place, successors: Vec::new(), name: None }
}

/// Says what a province or a commune was called on a day, and what a commune became.
#[cfg(feature = "places")]
fn complete(unit: &mut ReportingUnit, (province, commune): (u8, Option<u32>), on: NaiveDate) {
    let Some(code) = commune else {
        unit.name = place::province_name(province, on).map(str::to_owned);
        return;
    };
    let Some(commune) = place::commune(code, on) else { return };
    let names = [Some(commune.name), commune.district];
    unit.name = Some(names.into_iter().flatten().collect::<Vec<_>>().join(", "));
    let became =
        commune.successors.iter().filter_map(|code| Some((place::commune(*code, unit.until?)?, code)));
    unit.successors = became.map(|(commune, code)| format!("{:02}/{code:05}", commune.province)).collect();
}

/// The codes alone say neither.
#[cfg(not(feature = "places"))]
fn complete(_: &mut ReportingUnit, _: (u8, Option<u32>), _: NaiveDate) {}

/// Leaves out successors that are not among the units: theirs are days that nobody asked for, or another province.
fn keep_known_successors(list: &mut [ReportingUnit]) {
    let mut days: BTreeMap<String, Vec<Period>> = BTreeMap::new();
    for unit in list.iter().filter(|unit| unit.from.is_some() || unit.until.is_none()) {
        days.entry(unit.id.clone()).or_default().push(unit.days());
    }
    for unit in list {
        let Some(until) = unit.until else { continue };
        unit.successors
            .retain(|id| days.get(id).is_some_and(|known| known.iter().any(|it| it.contains(until))));
    }
}

/// Whether all days of the second lie in the first.
fn covers(outer: &Period, inner: &Period) -> bool {
    let starts = outer.from.is_none_or(|from| inner.from.is_some_and(|inner| from <= inner));
    starts && outer.until.is_none_or(|until| inner.until.is_some_and(|inner| inner <= until))
}

fn issue(code: &'static ReportCode, at: u32, key: &'static str) -> Issue {
    code.at(Path::cell("units", at, key), [codes::number(at + 1)])
}
