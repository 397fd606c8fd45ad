//! Administrative units over time.
//!
//! Codes come from QĐ 124/2004/QĐ-TTg, with three tiers, and since 2025-07-01 from QĐ 19/2025/QĐ-TTg, with two:
//! 34 provinces (two digits) and their communes (five digits). Codes only; what places are called, and what the
//! communes of the three tiers became, are with the feature `places`.

mod builtin;
#[cfg(feature = "places")]
mod lists;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::date::Period;

#[cfg(feature = "places")]
pub use lists::{Commune, commune, province_name};

/// The day to which the tables of provinces and communes are known to be complete.
pub const AS_OF: NaiveDate = builtin::AS_OF;

/// The first day on which communes are verified.
///
/// The list of communes before 2025-07-01 comes without a date. It is ours to say how far back it holds, and we
/// say the year it was last used: 10,035 communes are its last state, and earlier years had others.
pub const COMMUNES_FROM: NaiveDate = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();

/// Where a person lives, as far as the law needs it: a province (tỉnh, thành phố) and, if known, a commune
/// (xã, phường, đặc khu), by their official codes. Text form: `96`, or `96/32248`.
///
/// A code says which unit only together with a date: `24` was Bắc Giang and is Bắc Ninh. Reading a place from
/// text looks at its form alone; [`Place::check`] asks whether there is such a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    province: u8,
    commune: Option<u32>,
    /// After a merger, the province that it lay in before, where that is known otherwise than by the commune. No part of
    /// its text form.
    old_province: Option<u8>,
}

impl Place {
    /// The province's code, two digits.
    pub fn province(self) -> String {
        format!("{:02}", self.province)
    }

    /// The commune's code, five digits.
    pub fn commune(self) -> Option<String> {
        self.commune.map(|code| format!("{code:05}"))
    }

    /// Whether there is such a place on `on`, as far as the tables reach: a commune that they cannot judge on
    /// that day ([`CommuneLookup::NotVerified`]) passes.
    ///
    /// ```
    /// use ansinh::{Place, parse_date, place::PlaceProblem};
    ///
    /// let bac_lieu: Place = "95".parse()?;
    /// assert_eq!(bac_lieu.check(parse_date("2025-06-30")?), Ok(()));
    /// assert_eq!(bac_lieu.check(parse_date("2025-07-01")?), Err(PlaceProblem::ProvinceNotInForce));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// The first [`PlaceProblem`], that of the province before that of the commune.
    pub fn check(self, on: NaiveDate) -> Result<(), PlaceProblem> {
        match province_on(self.province, on) {
            ProvinceLookup::InForce(_) => {}
            ProvinceLookup::NotInForce => return Err(PlaceProblem::ProvinceNotInForce),
            ProvinceLookup::Unknown => return Err(PlaceProblem::UnknownProvince),
        }
        match self.commune.map(|commune| commune_on(self.province, commune, on)) {
            None | Some(CommuneLookup::InForce | CommuneLookup::NotVerified) => Ok(()),
            Some(CommuneLookup::NotInProvince) => Err(PlaceProblem::CommuneNotInProvince),
            Some(CommuneLookup::Unknown) => Err(PlaceProblem::UnknownCommune),
        }
    }

    /// The place itself while its province exists, and after that the province that it went into: a history across a
    /// merger stays one history. The commune is not followed; that the place lay in the old province is kept, beside its
    /// text form.
    ///
    /// ```
    /// use ansinh::{Place, parse_date};
    ///
    /// let bac_lieu: Place = "95".parse()?;
    /// assert_eq!(bac_lieu.on(parse_date("2025-06-30")?).province(), "95");
    /// assert_eq!(bac_lieu.on(parse_date("2025-07-01")?).province(), "96");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn on(self, day: NaiveDate) -> Self {
        let of_code = builtin::PROVINCES.iter().filter(|(listed, _, _)| *listed == self.province);
        if of_code.clone().any(|(_, period, _)| period.contains(day)) {
            return self;
        }
        let mut ended = of_code.filter(|(_, period, _)| period.until.is_some_and(|until| until <= day));
        match ended.find_map(|(_, _, successor)| *successor) {
            Some(province) => Self { province, commune: None, old_province: Some(self.province) },
            None => self,
        }
    }

    /// The place as it is said on a day: of a province that others will go into, that it lies in the old one.
    pub(crate) fn said_on(self, day: NaiveDate) -> Self {
        match Merger::into(self.province) {
            Some(merger)
                if self.commune.is_none() && day < merger.on && merger.provinces.contains(&self.province) =>
            {
                Self { old_province: Some(self.province), ..self }
            }
            _ => self,
        }
    }

    /// The place as its text form has it.
    pub(crate) const fn as_text(self) -> Self {
        Self { old_province: None, ..self }
    }

    /// After the merger that its province came from, the province that it lay in before, as far as that is known: by what
    /// is kept of it, or by the commune, unless that was made of communes of several provinces.
    ///
    /// ```
    /// use ansinh::{Place, parse_date};
    ///
    /// assert_eq!("96/31825".parse::<Place>()?.old_province(), Some(95));
    /// assert_eq!("96".parse::<Place>()?.old_province(), None);
    /// let bac_lieu: Place = "95".parse()?;
    /// assert_eq!(bac_lieu.on(parse_date("2025-07-01")?).old_province(), Some(95));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn old_province(self) -> Option<u8> {
        let merger = Merger::into(self.province)?;
        let of_commune = || {
            let commune = self.commune.filter(|code| builtin::OF_SEVERAL.binary_search(code).is_err())?;
            builtin::BEFORE_TWO_TIERS.province_of(commune, merger.on.pred_opt()?)
        };
        self.old_province.or_else(of_commune).filter(|code| merger.provinces.contains(code))
    }

    /// The same province with a commune, five digits.
    ///
    /// # Errors
    /// [`PlaceError`] for any other text.
    pub fn with_commune(self, commune: &str) -> Result<Self, PlaceError> {
        Ok(Self { commune: Some(number(commune, 5)?), ..self })
    }

    /// The province's code as a number: 1 for `01`.
    pub const fn province_number(self) -> u8 {
        self.province
    }

    /// The commune's code as a number: 4 for `00004`.
    pub const fn commune_number(self) -> Option<u32> {
        self.commune
    }
}

/// Why there is no such place on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlaceProblem {
    /// No province has had this code.
    #[error("no province has this code")]
    UnknownProvince,
    /// A province has this code, but on another date.
    #[error("no province has this code on the date")]
    ProvinceNotInForce,
    /// No commune has this code on the date.
    #[error("no commune has this code on the date")]
    UnknownCommune,
    /// The commune lies in another province on the date.
    #[error("the commune lies in another province on the date")]
    CommuneNotInProvince,
}

impl PlaceProblem {
    /// Stable code, for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Self::UnknownProvince => "unknown_place",
            Self::ProvinceNotInForce => "place_not_in_force",
            Self::UnknownCommune => "unknown_commune",
            Self::CommuneNotInProvince => "commune_not_in_province",
        }
    }
}

/// What the table of provinces says of a code on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProvinceLookup {
    /// The code stands for a province, and for the same one, under the same name, throughout this period.
    InForce(Period),
    /// The code stands for a province on other dates only.
    NotInForce,
    /// The code stands for no province of the table.
    Unknown,
}

/// Looks up a province code: two digits as a number, 1 for `01`.
///
/// The table holds the 63 provinces up to 2025-06-30 (QĐ 124/2004/QĐ-TTg) and the 34 since (QĐ 19/2025/QĐ-TTg),
/// with changes to [`AS_OF`]. It does not say when the 63 began: a province merged into another before 2025,
/// as Hà Tây was in 2008, is unknown, and the others are in force on any earlier date.
///
/// ```
/// use ansinh::{parse_date, place::{ProvinceLookup, province_on}};
///
/// let last_day = parse_date("2025-06-30")?;
/// let first_day = parse_date("2025-07-01")?;
/// // 95 Bạc Liêu went into 96 Cà Mau.
/// assert!(matches!(province_on(95, last_day), ProvinceLookup::InForce(_)));
/// assert_eq!(province_on(95, first_day), ProvinceLookup::NotInForce);
/// // 24 was Bắc Giang and is Bắc Ninh.
/// assert_ne!(province_on(24, last_day), province_on(24, first_day));
/// assert_eq!(province_on(3, last_day), ProvinceLookup::Unknown);
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn province_on(code: u8, on: NaiveDate) -> ProvinceLookup {
    let mut answer = ProvinceLookup::Unknown;
    let first = builtin::PROVINCES.partition_point(|(listed, _, _)| *listed < code);
    for (_, period, _) in builtin::PROVINCES.iter().skip(first).take_while(|(listed, _, _)| *listed == code) {
        if period.contains(on) {
            return ProvinceLookup::InForce(**period);
        }
        answer = ProvinceLookup::NotInForce;
    }
    answer
}

/// A merger of provinces (sáp nhập tỉnh): which became one, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Merger {
    /// The first day of the province that they became.
    pub on: NaiveDate,
    /// Their codes: that of the province itself too, if it is one of them.
    pub provinces: Vec<u8>,
}

impl Merger {
    /// The province that one of a code went into.
    pub fn of(province: u8) -> Option<u8> {
        let mut rows = builtin::PROVINCES.iter().filter(|(code, _, _)| *code == province);
        rows.find_map(|(_, _, successor)| *successor)
    }

    /// The merger that a province came from, by its code.
    pub fn into(province: u8) -> Option<Self> {
        let rows = || builtin::PROVINCES.iter();
        let went_into = |(code, _, successor): &&(u8, &Period, Option<u8>)| {
            *successor == Some(province) && *code != province
        };
        let on = rows().filter(went_into).filter_map(|(_, period, _)| period.until).max()?;
        let eve = on.pred_opt()?;
        let is_old = |(code, period, successor): &&(u8, &Period, Option<u8>)| {
            period.contains(eve) && (*code == province || *successor == Some(province))
        };
        Some(Self { on, provinces: rows().filter(is_old).map(|(code, _, _)| *code).collect() })
    }
}

/// The provinces on a day, in the order of their codes: two digits as a number, and the days on which the code stands
/// for the province, a change of its name or rank alone left out.
pub fn provinces_on(on: NaiveDate) -> impl Iterator<Item = (u8, Period)> {
    let in_force = builtin::PROVINCES.iter().filter(move |(_, period, _)| period.contains(on));
    in_force.map(|(code, period, _)| (*code, same_province(*code, **period)))
}

/// The period joined with those before and after it that only name the province anew.
fn same_province(code: u8, mut days: Period) -> Period {
    let merged = |day: NaiveDate| {
        let mut ended = builtin::PROVINCES.iter().filter(|(_, period, _)| period.until == Some(day));
        ended.any(|(other, _, successor)| *other != code && *successor == Some(code))
    };
    let rows = || builtin::PROVINCES.iter().filter(|(listed, _, _)| *listed == code);
    for (_, after, _) in rows() {
        if after.from.is_some() && after.from == days.until && !after.from.is_some_and(merged) {
            days.until = after.until;
        }
    }
    for (_, before, _) in rows().rev() {
        if before.until.is_some() && before.until == days.from && !before.until.is_some_and(merged) {
            days.from = before.from;
        }
    }
    days
}

/// The province that a province went into, if its code stood for it until this day.
pub fn province_after(code: u8, until: NaiveDate) -> Option<u8> {
    let mut ended = builtin::PROVINCES.iter().filter(|(_, period, _)| period.until == Some(until));
    ended.find(|(listed, _, _)| *listed == code).and_then(|(_, _, successor)| *successor)
}

/// The time of three tiers, or of two: a code of a commune stands for the same one at most throughout it.
pub fn tiers_on(on: NaiveDate) -> Period {
    let from = builtin::TWO_TIERS_FROM;
    match on < from {
        true => Period { from: None, until: Some(from) },
        false => Period { from: Some(from), until: None },
    }
}

/// The communes on a day by province, in the order of their codes: two and five digits as numbers. None before
/// [`COMMUNES_FROM`]; after [`AS_OF`] those of that day.
///
/// ```
/// use ansinh::{parse_date, place::communes_on};
///
/// assert_eq!(communes_on(parse_date("2026-07-25")?).count(), 3_321);
/// assert_eq!(communes_on(parse_date("2024-12-31")?).count(), 0);
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn communes_on(on: NaiveDate) -> impl Iterator<Item = (u8, u32)> {
    let list = if on < builtin::TWO_TIERS_FROM { &builtin::BEFORE_TWO_TIERS } else { &builtin::TWO_TIERS };
    let codes = 0..u32::try_from(list.codes.len()).map_or(0, |bytes| bytes * 8);
    let codes = codes.filter(move |_| on >= COMMUNES_FROM);
    codes.filter_map(move |code| Some((list.province_of(code, on)?, code)))
}

/// What the tables of communes say of a code on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CommuneLookup {
    /// A commune of the province has this code.
    InForce,
    /// A commune has this code, but in another province.
    NotInProvince,
    /// No commune has this code on the date; it may have had it, or get it, on another.
    Unknown,
    /// The tables cannot say: the date is before [`COMMUNES_FROM`], or it is after [`AS_OF`] and the code may
    /// have come since.
    NotVerified,
}

/// Looks up a commune code in a province: two and five digits as numbers, 96 and 32248 for `96/32248`.
///
/// From [`COMMUNES_FROM`] to 2025-06-30 the codes are those of QĐ 124/2004/QĐ-TTg with their later changes
/// (xã, phường, thị trấn), from 2025-07-01 those of QĐ 19/2025/QĐ-TTg (xã, phường, đặc khu), with changes to
/// [`AS_OF`]. A commune in force on that day is taken to be in force after it.
///
/// ```
/// use ansinh::{parse_date, place::{CommuneLookup, commune_on}};
///
/// let today = parse_date("2026-10-05")?;
/// assert_eq!(commune_on(96, 32248, today), CommuneLookup::InForce);
/// assert_eq!(commune_on(1, 32248, today), CommuneLookup::NotInProvince);
/// // Perhaps a commune younger than the table.
/// assert_eq!(commune_on(96, 32251, today), CommuneLookup::NotVerified);
/// assert_eq!(commune_on(96, 32251, parse_date("2026-07-25")?), CommuneLookup::Unknown);
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn commune_on(province: u8, commune: u32, on: NaiveDate) -> CommuneLookup {
    if on < COMMUNES_FROM {
        return CommuneLookup::NotVerified;
    }
    let list = if on < builtin::TWO_TIERS_FROM { &builtin::BEFORE_TWO_TIERS } else { &builtin::TWO_TIERS };
    match list.province_of(commune, on) {
        Some(found) if found == province => CommuneLookup::InForce,
        Some(_) => CommuneLookup::NotInProvince,
        None if on > AS_OF => CommuneLookup::NotVerified,
        None => CommuneLookup::Unknown,
    }
}

/// The communes of one era, as bits: a lookup costs the same for all, and the tables stay small in a `.wasm`.
struct CommuneList {
    /// One bit for each code from 0 on, lowest bit first: whether a commune has it.
    codes: &'static [u8],
    /// First code and province: codes from there on, up to the next entry, lie in the province.
    provinces: &'static [(u16, u8)],
    /// The codes that stand for a commune on some days of the era only, and on which.
    partial: &'static [(u32, Period)],
}

impl CommuneList {
    /// The province in which the commune with this code lies on `on`, a day of the era.
    fn province_of(&self, commune: u32, on: NaiveDate) -> Option<u8> {
        let byte = self.codes.get(usize::try_from(commune / 8).ok()?)?;
        if byte >> (commune % 8) & 1 == 0 {
            return None;
        }
        let mut periods = self.partial.iter().filter(|(code, _)| *code == commune).peekable();
        if periods.peek().is_some() && !periods.any(|(_, period)| period.contains(on)) {
            return None;
        }
        let after = self.provinces.partition_point(|(first, _)| u32::from(*first) <= commune);
        self.provinces.get(after.checked_sub(1)?).map(|(_, province)| *province)
    }
}

/// What the first three digits of a personal identity number (số định danh cá nhân) say: where the person's
/// birth was registered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IdentityPlace {
    /// One of the 63 provinces before 2025-07-01. Numbers given in a province that has since gone stay valid.
    Province,
    /// 100 to 999, kept for births registered abroad; which codes stand for a country is not checked.
    Unverified,
    /// No province and no country.
    Unknown,
}

/// Looks up the place code of a personal identity number: three digits as a number, 96 for `096`.
///
/// The codes of provinces are those of QĐ 124/2004/QĐ-TTg after a zero (phụ lục 1, TT 07/2016/TT-BCA).
///
/// ```
/// use ansinh::place::{IdentityPlace, identity_place};
///
/// assert_eq!(identity_place(96), IdentityPlace::Province);
/// // Bạc Liêu: gone as a province, not as a code.
/// assert_eq!(identity_place(95), IdentityPlace::Province);
/// assert_eq!(identity_place(3), IdentityPlace::Unknown);
/// ```
pub fn identity_place(code: u16) -> IdentityPlace {
    match u8::try_from(code) {
        Ok(province) if matches!(province_on(province, COMMUNES_FROM), ProvinceLookup::InForce(_)) => {
            IdentityPlace::Province
        }
        _ if (100..=999).contains(&code) => IdentityPlace::Unverified,
        _ => IdentityPlace::Unknown,
    }
}

/// A text that is not a place such as `96` or `96/32248`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "expected a province code of two digits, and after a slash a commune code of five, such as 96 or 96/32248"
)]
pub struct PlaceError;

fn number(text: &str, digits: usize) -> Result<u32, PlaceError> {
    if text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| PlaceError)
    } else {
        Err(PlaceError)
    }
}

impl FromStr for Place {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        let (province, commune) = match text.split_once('/') {
            Some((province, commune)) => (province, Some(number(commune, 5)?)),
            None => (text, None),
        };
        let province = u8::try_from(number(province, 2)?).map_err(|_| PlaceError)?;
        Ok(Self { province, commune, old_province: None })
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.province)?;
        match self.commune {
            Some(commune) => write!(f, "/{commune:05}"),
            None => Ok(()),
        }
    }
}

impl Serialize for Place {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Place {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Place {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Place".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^\d{2}(/\d{5})?$",
            "description": "A province code of two digits, and after a slash a commune code of five."
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    fn day(text: &str) -> NaiveDate {
        crate::date::parse_date(text).unwrap()
    }

    fn rows(file: &str) -> Vec<Vec<String>> {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("places").join(file);
        let text = std::fs::read_to_string(path).unwrap();
        text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
    }

    /// Days worth asking about a row: its first and last, or the ends of its list where it is open.
    fn days(from: &str, to: &str, list: [&str; 2]) -> [NaiveDate; 2] {
        [if from.is_empty() { list[0] } else { from }, if to.is_empty() { list[1] } else { to }].map(day)
    }

    fn province_in_force(code: u8, on: &str) -> bool {
        matches!(province_on(code, day(on)), ProvinceLookup::InForce(_))
    }

    #[test]
    fn every_province_of_the_list_is_found() {
        let rows = rows("provinces.tsv");
        for row in &rows {
            let code = row[0].parse().unwrap();
            let [first, last] = days(&row[2], &row[3], ["2004-07-08", "2030-01-01"]);
            let ProvinceLookup::InForce(period) = province_on(code, first) else { panic!("{row:?}") };
            assert_eq!(province_on(code, last), ProvinceLookup::InForce(period), "{row:?}");
            assert_eq!(period.from.is_none(), row[2].is_empty());
            assert_eq!(period.until, (!row[3].is_empty()).then(|| last.succ_opt().unwrap()));
        }
        assert_eq!(rows.len(), builtin::PROVINCES.len());
    }

    #[test]
    fn a_commune_tells_which_province_it_lay_in() {
        let of_several: BTreeSet<u32> = builtin::OF_SEVERAL.iter().copied().collect();
        let mut before: BTreeMap<String, BTreeSet<u8>> = BTreeMap::new();
        for row in rows("communes-before-2025-07.tsv") {
            for successor in row[5].split(',') {
                before.entry(successor.to_owned()).or_default().insert(row[0].parse().unwrap());
            }
        }
        for row in rows("communes.tsv") {
            let place: Place = format!("{}/{}", row[0], row[1]).parse().unwrap();
            let old = before.get(&row[1]).cloned().unwrap_or_default();
            assert_eq!(old.len() > 1, of_several.contains(&row[1].parse().unwrap()), "{row:?}");
            let merger = Merger::into(place.province_number());
            let one = if old.len() == 1 { old.first().copied() } else { None };
            let expected = one.filter(|_| merger.is_some());
            assert_eq!(place.old_province(), expected, "{row:?}");
            assert!(expected.is_none_or(|code| merger.unwrap().provinces.contains(&code)));
        }
    }

    #[test]
    fn mergers_are_those_of_july_2025() {
        let mergers: BTreeMap<u8, Vec<u8>> = (0..=u8::MAX)
            .filter_map(|code| {
                let merger = Merger::into(code)?;
                assert_eq!(merger.on, day("2025-07-01"));
                Some((code, merger.provinces))
            })
            .collect();
        assert_eq!(mergers[&96], [95, 96]);
        // Both Bắc Giang, which had the code, and Bắc Ninh.
        assert_eq!(mergers[&24], [24, 27]);
        assert_eq!(mergers[&79], [74, 77, 79]);
        assert_eq!(mergers.get(&95), None);
        assert_eq!(mergers.get(&1), None);
        assert_eq!(mergers.len(), 23);
        assert_eq!(mergers.values().map(Vec::len).sum::<usize>(), 63 - 11);
    }

    #[test]
    fn a_place_said_before_a_merger_stays_of_the_old_province() {
        let ca_mau: Place = "96".parse().unwrap();
        assert_eq!(ca_mau.said_on(day("2025-06-30")).on(day("2025-07-01")).old_province(), Some(96));
        assert_eq!(ca_mau.said_on(day("2025-07-01")).old_province(), None);
        assert_eq!(ca_mau.said_on(day("2025-06-30")).as_text(), ca_mau);
        assert_eq!(ca_mau.said_on(day("2025-06-30")).to_string(), "96");
    }

    #[test]
    fn the_63_provinces_became_34() {
        let count = |on| (0..=u8::MAX).filter(|code| province_in_force(*code, on)).count();
        assert_eq!(count("2025-01-01"), 63);
        assert_eq!(count("2025-06-30"), 63);
        assert_eq!(count("2025-07-01"), 34);
        assert_eq!(count("2026-07-25"), 34);
    }

    #[test]
    fn a_province_code_means_what_its_date_says() {
        let until = |code, on| match province_on(code, day(on)) {
            ProvinceLookup::InForce(period) => period.until,
            other => panic!("{other:?}"),
        };
        assert_eq!(until(24, "2025-06-30"), Some(day("2025-07-01")));
        assert_eq!(until(24, "2025-07-01"), None);
        // Đồng Nai became a city.
        assert_eq!(until(75, "2026-04-29"), Some(day("2026-04-30")));
        assert_eq!(until(75, "2026-04-30"), None);
        assert!(province_in_force(27, "2025-06-30"));
        assert_eq!(province_on(27, day("2025-07-01")), ProvinceLookup::NotInForce);
        for code in [0, 3, 97, 100, 255] {
            assert_eq!(province_on(code, day("2025-07-01")), ProvinceLookup::Unknown);
        }
    }

    #[test]
    fn every_commune_of_the_lists_is_found() {
        for row in rows("communes.tsv") {
            let (province, commune) = (row[0].parse().unwrap(), row[1].parse().unwrap());
            for on in days(&row[3], &row[4], ["2025-07-01", "2030-01-01"]) {
                assert_eq!(commune_on(province, commune, on), CommuneLookup::InForce, "{row:?} {on}");
                assert_eq!(format!("{}/{}", row[0], row[1]).parse::<Place>().unwrap().check(on), Ok(()));
            }
        }
        for row in rows("communes-before-2025-07.tsv") {
            let (province, commune) = (row[0].parse().unwrap(), row[2].parse().unwrap());
            for on in [COMMUNES_FROM, day("2025-06-30")] {
                assert_eq!(commune_on(province, commune, on), CommuneLookup::InForce, "{row:?} {on}");
                assert_eq!(format!("{}/{}", row[0], row[2]).parse::<Place>().unwrap().check(on), Ok(()));
            }
        }
    }

    /// What the lists say for a day, as code and province.
    fn listed(on: &str) -> BTreeMap<u32, u8> {
        if on < "2025-07-01" {
            let rows = rows("communes-before-2025-07.tsv");
            return rows.iter().map(|row| (row[2].parse().unwrap(), row[0].parse().unwrap())).collect();
        }
        rows("communes.tsv")
            .iter()
            .filter(|row| row[3].as_str() <= on && (row[4].is_empty() || on <= row[4].as_str()))
            .map(|row| (row[1].parse().unwrap(), row[0].parse().unwrap()))
            .collect()
    }

    #[test]
    fn no_other_commune_is_found() {
        for (on, communes) in [
            ("2025-01-01", 10_035),
            ("2025-06-30", 10_035),
            ("2025-07-01", 3_321),
            ("2026-04-29", 3_321),
            ("2026-04-30", 3_321),
            ("2026-07-25", 3_321),
        ] {
            let listed = listed(on);
            assert_eq!(listed.len(), communes);
            for commune in 0..=99_999 {
                let expected = match listed.get(&commune) {
                    None => CommuneLookup::Unknown,
                    Some(96) => CommuneLookup::InForce,
                    Some(_) => CommuneLookup::NotInProvince,
                };
                assert_eq!(commune_on(96, commune, day(on)), expected, "{commune} {on}");
            }
        }
    }

    #[test]
    fn beyond_its_reach_a_table_finds_but_does_not_miss() {
        let ask = |province, commune, on| commune_on(province, commune, day(on));
        // Before: nothing is said, even of a code both lists have.
        assert_eq!(ask(96, 32248, "2024-12-31"), CommuneLookup::NotVerified);
        assert_eq!(ask(1, 32248, "2024-12-31"), CommuneLookup::NotVerified);
        assert_eq!(ask(96, 32248, "2025-01-01"), CommuneLookup::InForce);
        // After: what is there stays, what is not may have come.
        assert_eq!(ask(96, 32248, "2026-07-26"), CommuneLookup::InForce);
        assert_eq!(ask(1, 32248, "2026-07-26"), CommuneLookup::NotInProvince);
        assert_eq!(ask(96, 32249, "2026-07-25"), CommuneLookup::Unknown);
        assert_eq!(ask(96, 32249, "2026-07-26"), CommuneLookup::NotVerified);
        assert_eq!(ask(96, u32::MAX, "2026-07-25"), CommuneLookup::Unknown);
    }

    #[test]
    fn the_lists_change_on_the_first_of_july_2025() {
        let ask = |province, commune, on| commune_on(province, commune, day(on));
        // Phường Phúc Xá, Hà Nội, ended; Phường Ba Đình keeps the code of Phường Trúc Bạch.
        assert_eq!(ask(1, 1, "2025-06-30"), CommuneLookup::InForce);
        assert_eq!(ask(1, 1, "2025-07-01"), CommuneLookup::Unknown);
        assert_eq!(ask(1, 4, "2025-06-30"), CommuneLookup::InForce);
        assert_eq!(ask(1, 4, "2025-07-01"), CommuneLookup::InForce);
        // Đặc khu Bạch Long Vĩ was a district without communes.
        assert_eq!(ask(31, 11948, "2025-06-30"), CommuneLookup::Unknown);
        assert_eq!(ask(31, 11948, "2025-07-01"), CommuneLookup::InForce);
        // A commune of Bạc Liêu that is one of Cà Mau.
        let old = listed("2025-06-30");
        let new = listed("2025-07-01");
        let (commune, _) = new.iter().find(|(code, _)| old.get(code) == Some(&95)).unwrap();
        assert_eq!(ask(95, *commune, "2025-06-30"), CommuneLookup::InForce);
        assert_eq!(ask(96, *commune, "2025-06-30"), CommuneLookup::NotInProvince);
        assert_eq!(ask(95, *commune, "2025-07-01"), CommuneLookup::NotInProvince);
        assert_eq!(ask(96, *commune, "2025-07-01"), CommuneLookup::InForce);
    }

    #[test]
    fn a_closed_row_that_lives_on_under_another_name_keeps_its_code() {
        let closed: BTreeSet<String> = rows("communes.tsv")
            .into_iter()
            .filter(|row| !row[4].is_empty())
            .map(|row| {
                assert_eq!((row[0].as_str(), row[4].as_str()), ("75", "2026-04-29"));
                row[1].clone()
            })
            .collect();
        assert_eq!(closed.len(), 10);
        for commune in closed {
            for on in ["2026-04-29", "2026-04-30", "2026-07-26"] {
                assert_eq!(commune_on(75, commune.parse().unwrap(), day(on)), CommuneLookup::InForce);
            }
        }
    }

    #[test]
    fn a_code_in_force_for_part_of_an_era_counts_on_those_days() {
        const UNTIL: Period = Period { from: None, until: NaiveDate::from_ymd_opt(2026, 1, 1) };
        const AGAIN: Period = Period { from: NaiveDate::from_ymd_opt(2026, 3, 1), until: None };
        let list = CommuneList {
            codes: &[0b1001_0010],
            provinces: &[(1, 10), (5, 20)],
            partial: &[(4, UNTIL), (4, AGAIN)],
        };
        let ask = |commune, on| list.province_of(commune, day(on));
        assert_eq!(ask(4, "2025-12-31"), Some(10));
        assert_eq!(ask(4, "2026-01-01"), None);
        assert_eq!(ask(4, "2026-03-01"), Some(10));
        assert_eq!(ask(1, "2026-01-01"), Some(10));
        assert_eq!(ask(7, "2026-01-01"), Some(20));
        assert_eq!(ask(0, "2026-01-01"), None);
        assert_eq!(ask(8, "2026-01-01"), None);
    }

    #[test]
    fn a_place_is_checked_province_first() {
        let check = |place: &str, on| place.parse::<Place>().unwrap().check(day(on));
        assert_eq!(check("96/32248", "2025-07-01"), Ok(()));
        assert_eq!(check("96", "2025-07-01"), Ok(()));
        assert_eq!(check("96/99999", "2021-07-01"), Ok(()));
        assert_eq!(check("03/32248", "2021-07-01"), Err(PlaceProblem::UnknownProvince));
        assert_eq!(check("95/32248", "2025-07-01"), Err(PlaceProblem::ProvinceNotInForce));
        assert_eq!(check("01/32248", "2025-07-01"), Err(PlaceProblem::CommuneNotInProvince));
        assert_eq!(check("96/99999", "2025-07-01"), Err(PlaceProblem::UnknownCommune));
        assert_eq!(check("96/99999", "2026-07-26"), Ok(()));
    }

    #[test]
    fn identity_numbers_begin_with_one_of_63_codes() {
        let with = |place| (0..=u16::MAX).filter(move |code| identity_place(*code) == place);
        let listed: BTreeSet<u16> = rows("provinces.tsv").iter().map(|row| row[0].parse().unwrap()).collect();
        assert_eq!(with(IdentityPlace::Province).collect::<BTreeSet<_>>(), listed);
        assert_eq!(listed.len(), 63);
        assert!(with(IdentityPlace::Unverified).eq(100..=999));
        assert_eq!(identity_place(0), IdentityPlace::Unknown);
        assert_eq!(identity_place(97), IdentityPlace::Unknown);
        assert_eq!(identity_place(1000), IdentityPlace::Unknown);
    }
}
