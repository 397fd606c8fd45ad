//! What places are called, and what the communes of the three tiers became: the whole lists, which codes alone do not
//! need.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::NaiveDate;

use super::{COMMUNES_FROM, Place, builtin};
use crate::date::{Period, parse_date};

/// A commune (xã, phường, đặc khu; thị trấn until 2025-06-30) as the lists have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commune {
    /// The code of its province.
    pub province: u8,
    /// Its full name: `Xã Đất Mũi`.
    pub name: &'static str,
    /// The name of the district in which it lay, until 2025-06-30.
    pub district: Option<&'static str>,
    /// Of a commune until 2025-06-30, the codes of those that it went into, the usual one first; several if it was
    /// split.
    pub successors: Vec<u32>,
    days: Period,
}

struct Province {
    name: &'static str,
    days: Period,
}

/// By their codes.
struct Lists {
    provinces: BTreeMap<u8, Vec<Province>>,
    communes: BTreeMap<u32, Vec<Commune>>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let mut lists = Lists { provinces: BTreeMap::new(), communes: BTreeMap::new() };
    for [code, name, from, to, _] in rows(include_str!("../../places/provinces.tsv")) {
        if let Ok(code) = code.parse() {
            lists.provinces.entry(code).or_default().push(Province { name, days: days(from, to) });
        }
    }
    let mut add = |province: &str, code: &str, commune: Commune| {
        if let (Ok(province), Ok(code)) = (province.parse(), code.parse()) {
            lists.communes.entry(code).or_default().push(Commune { province, ..commune });
        }
    };
    let three_tiers = Period { from: Some(COMMUNES_FROM), until: Some(builtin::TWO_TIERS_FROM) };
    for [province, _, code, name, district, successors] in
        rows(include_str!("../../places/communes-before-2025-07.tsv"))
    {
        let successors = successors.split(',').filter_map(|code| code.parse().ok()).collect();
        let commune = Commune { province: 0, name, district: Some(district), successors, days: three_tiers };
        add(province, code, commune);
    }
    for [province, code, name, from, to] in rows(include_str!("../../places/communes.tsv")) {
        let commune =
            Commune { province: 0, name, district: None, successors: Vec::new(), days: days(from, to) };
        add(province, code, commune);
    }
    lists
});

/// The rows of a list below its heading.
fn rows<const N: usize>(list: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    let cells = |line: &'static str| line.split('\t').collect::<Vec<_>>().try_into().ok();
    list.lines().skip(1).filter_map(cells)
}

/// The lists write the last day.
fn days(from: &str, to: &str) -> Period {
    Period { from: parse_date(from).ok(), until: parse_date(to).ok().and_then(|to| to.succ_opt()) }
}

/// What a province is called on a day.
///
/// ```
/// use ansinh::{parse_date, place::province_name};
///
/// assert_eq!(province_name(96, parse_date("2026-01-01")?), Some("Tỉnh Cà Mau"));
/// assert_eq!(province_name(95, parse_date("2026-01-01")?), None); // Bạc Liêu went into it
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn province_name(code: u8, on: NaiveDate) -> Option<&'static str> {
    let mut known = LISTS.provinces.get(&code)?.iter();
    known.find(|province| province.days.contains(on)).map(|province| province.name)
}

/// The commune that has a code on a day. None before [`COMMUNES_FROM`]; after [`AS_OF`](super::AS_OF) as it was on
/// that day.
///
/// ```
/// use ansinh::{parse_date, place::commune};
///
/// let old = commune(31_831, parse_date("2025-06-30")?).unwrap();
/// assert_eq!((old.name, old.district), ("Phường Nhà Mát", Some("Thành phố Bạc Liêu")));
/// let became = commune(old.successors[0], parse_date("2025-07-01")?).unwrap();
/// assert_eq!((became.name, became.province), ("Phường Hiệp Thành", 96));
/// # Ok::<(), ansinh::DateError>(())
/// ```
pub fn commune(code: u32, on: NaiveDate) -> Option<&'static Commune> {
    LISTS.communes.get(&code)?.iter().find(|commune| commune.days.contains(on))
}

impl Place {
    /// What the place is called on a day, from the commune upwards; nothing if there is no such place then, or the lists
    /// do not reach so far back.
    ///
    /// ```
    /// use ansinh::{Place, parse_date};
    ///
    /// let place: Place = "96/32248".parse()?;
    /// assert_eq!(place.name(parse_date("2026-01-01")?).as_deref(), Some("Xã Đất Mũi, Tỉnh Cà Mau"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn name(self, on: NaiveDate) -> Option<String> {
        let province = province_name(self.province, on)?;
        let Some(code) = self.commune else { return Some(province.to_owned()) };
        let commune = commune(code, on).filter(|commune| commune.province == self.province)?;
        let parts = [Some(commune.name), commune.district, Some(province)];
        Some(parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::{communes_on, provinces_on};

    fn day(day: &str) -> NaiveDate {
        parse_date(day).unwrap()
    }

    #[test]
    fn every_row_is_read() {
        let rows = |list: &str| list.lines().count() - 1;
        let provinces: usize = LISTS.provinces.values().map(Vec::len).sum();
        assert_eq!(provinces, rows(include_str!("../../places/provinces.tsv")));
        let communes: usize = LISTS.communes.values().map(Vec::len).sum();
        let before = rows(include_str!("../../places/communes-before-2025-07.tsv"));
        assert_eq!(communes, before + rows(include_str!("../../places/communes.tsv")));
    }

    #[test]
    fn whatever_is_in_force_has_a_name_and_what_it_became_is_in_force() {
        for on in
            ["2025-01-01", "2025-06-30", "2025-07-01", "2026-04-29", "2026-04-30", "2026-07-25", "2027-01-01"]
        {
            let on = day(on);
            assert!(provinces_on(on).all(|(code, _)| province_name(code, on).is_some()), "{on}");
            for (province, code) in communes_on(on) {
                let known = commune(code, on).unwrap();
                assert_eq!(known.province, province, "{code:05} on {on}");
                assert_eq!(known.successors.is_empty(), on >= day("2025-07-01"), "{code:05} on {on}");
                let became = known.successors.iter();
                assert!(became.copied().all(|code| commune(code, day("2025-07-01")).is_some()), "{code:05}");
            }
        }
        assert_eq!(commune(32_248, day("2024-12-31")), None);
    }

    #[test]
    fn a_place_is_named_only_where_it_is() {
        let name = |place: &str, on| place.parse::<Place>().unwrap().name(day(on));
        assert_eq!(
            name("96/32248", "2025-06-30").as_deref(),
            Some("Xã Đất Mũi, Huyện Ngọc Hiển, Tỉnh Cà Mau")
        );
        assert_eq!(name("79/32248", "2026-01-01"), None);
        assert_eq!(name("95", "2026-01-01"), None);
        assert_eq!(name("96/31825", "2026-01-01").as_deref(), Some("Phường Bạc Liêu, Tỉnh Cà Mau"));
    }
}
