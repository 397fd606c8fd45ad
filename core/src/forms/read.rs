//! From what was given to a value of a kind, or to what is wrong with it.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};

use super::codes::{self, IssueCode};
use super::document::{MAX_TEXT, Raw};
use super::field::Kind;
use super::filled::{Value, expected};
use crate::clean::clean;
use crate::date::BirthDate;
use crate::issue::Param;
use crate::place::{IdentityPlace, ProvinceLookup, identity_place, province_on};

/// Dates make sense in these years, as in [`crate::parse_date`].
const YEARS: std::ops::RangeInclusive<i32> = 1800..=2200;
const FIRST_DAY: &str = "1800-01-01";
const LAST_DAY: &str = "2200-12-31";

/// What is wrong with a value, or worth a second look.
pub(super) struct Problem {
    pub code: &'static IssueCode,
    pub params: Vec<(&'static str, Param)>,
}

fn problem(code: &'static IssueCode) -> Problem {
    Problem { code, params: Vec::new() }
}

fn text_param(text: &'static str) -> Param {
    Param::Text(Cow::Borrowed(text))
}

/// A value, and a problem: always one when the value is bad, perhaps one when it is good.
pub(super) type Read<'a> = (Value<'a>, Option<Problem>);

fn bad<'a>(problem: Problem) -> Read<'a> {
    (Value::Bad, Some(problem))
}

fn wrong_type<'a>(expected: &'static str) -> Read<'a> {
    bad(Problem { code: &codes::VALUE_WRONG_TYPE, params: vec![("expected", text_param(expected))] })
}

fn number_invalid<'a>(kind: &Kind) -> Read<'a> {
    let (min, max) = kind.bounds().unwrap_or_default();
    let bound = |number| Param::Number(i64::try_from(number).unwrap_or(i64::MAX));
    bad(Problem { code: &codes::NUMBER_INVALID, params: vec![("min", bound(min)), ("max", bound(max))] })
}

fn too_long<'a>(max: usize) -> Read<'a> {
    let max = Param::Number(i64::try_from(max).unwrap_or(i64::MAX));
    bad(Problem { code: &codes::TEXT_TOO_LONG, params: vec![("max", max)] })
}

/// Reads a value of any kind but a list. A [`Raw::NotObject`] is reported by the caller, who knows of which object.
pub(super) fn scalar<'a>(kind: &Kind, raw: &'a Raw<'_>, on: NaiveDate) -> Read<'a> {
    match raw {
        Raw::Absent => (Value::Absent, None),
        Raw::Lost | Raw::NotObject(_) => (Value::Bad, None),
        Raw::Unreadable => bad(problem(&codes::VALUE_UNREADABLE)),
        Raw::Other | Raw::Rows(_) => wrong_type(expected(kind)),
        Raw::Oversized => match kind {
            Kind::List { .. } => wrong_type(expected(kind)),
            Kind::Text { max } => too_long(usize::from(*max)),
            _ => too_long(MAX_TEXT),
        },
        Raw::Flag(flag) => match kind {
            Kind::Flag => (Value::Flag(*flag), None),
            _ => wrong_type(expected(kind)),
        },
        Raw::Number(number) => match kind.bounds() {
            Some(bounds) => match number.and_then(|number| u64::try_from(number).ok()) {
                Some(number) => within(kind, bounds, number),
                None => number_invalid(kind),
            },
            None => wrong_type(expected(kind)),
        },
        Raw::Text(_) if matches!(kind, Kind::List { .. }) => wrong_type(expected(kind)),
        Raw::Text(given) => match clean(given) {
            Ok(given) => text(kind, given, on),
            Err(_) => bad(problem(&codes::TEXT_INVALID_CHARACTER)),
        },
    }
}

fn within<'a>(kind: &Kind, (min, max): (u64, u64), number: u64) -> Read<'a> {
    if (min..=max).contains(&number) { (Value::Number(number), None) } else { number_invalid(kind) }
}

fn text<'a>(kind: &Kind, given: Cow<'a, str>, on: NaiveDate) -> Read<'a> {
    match kind {
        Kind::Text { max } => {
            let max = usize::from(*max);
            if given.len() > max && given.chars().count() > max {
                return too_long(max);
            }
            (Value::Text(given), None)
        }
        Kind::Date => match date(&given) {
            Ok(day) => (Value::Date(day), None),
            Err(problem) => bad(problem),
        },
        Kind::BirthDate => birth_date(&given),
        Kind::PersonalId => personal_id(given),
        Kind::Province => province(given, on),
        Kind::Commune => {
            if number_of_digits(&given, 5).is_some() {
                (Value::Text(given), None)
            } else {
                bad(problem(&codes::COMMUNE_UNKNOWN))
            }
        }
        Kind::Choice(options) => {
            let at = options.codes.iter().position(|code| code.eq_ignore_ascii_case(&given));
            match at.and_then(|at| u8::try_from(at).ok()) {
                Some(at) => (Value::Choice(at), None),
                None => {
                    let codes = Param::Text(Cow::Owned(options.codes.join(", ")));
                    let params = vec![("options", codes), ("list", Param::Text(Cow::Borrowed(options.name)))];
                    bad(Problem { code: &codes::CHOICE_UNKNOWN, params })
                }
            }
        }
        Kind::Flag => match flag(&given) {
            Some(flag) => (Value::Flag(flag), None),
            None => bad(problem(&codes::FLAG_INVALID)),
        },
        Kind::Count { .. } | Kind::Amount { .. } => {
            let digits = if matches!(kind, Kind::Amount { .. }) { without_currency(&given) } else { &given };
            match (kind.bounds(), whole_number(digits)) {
                (Some(bounds), Some(number)) => within(kind, bounds, number),
                _ => number_invalid(kind),
            }
        }
        Kind::Phone => match phone(given) {
            Some(phone) => (Value::Text(phone), None),
            None => bad(problem(&codes::PHONE_INVALID)),
        },
        Kind::List { .. } => wrong_type(expected(kind)),
    }
}

/// ISO, or day, month and year in the Vietnamese order; the parts joined by `-`, `/` or `.`.
fn date(given: &str) -> Result<NaiveDate, Problem> {
    let invalid = || problem(&codes::DATE_INVALID);
    let (first, month, last) = parts(given).ok_or_else(invalid)?;
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let number = |digits: &str| match digits.len() {
        1 | 2 => number_of_digits(digits, digits.len()),
        _ => None,
    };
    let day = match (number_of_digits(year, 4), number(month), number(day)) {
        (Some(year), Some(month), Some(day)) => {
            i32::try_from(year).ok().and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        }
        _ => None,
    };
    let day = day.ok_or_else(invalid)?;
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(out_of_range()) }
}

/// The three parts of a date, between two separators of the same sort.
fn parts(given: &str) -> Option<(&str, &str, &str)> {
    let at = given.bytes().position(|byte| matches!(byte, b'-' | b'/' | b'.'))?;
    let (first, rest) = given.split_at_checked(at)?;
    let separator = *rest.as_bytes().first()?;
    let rest = rest.get(1..)?;
    let at = rest.bytes().position(|byte| byte == separator)?;
    let (month, last) = rest.split_at_checked(at)?;
    Some((first.trim_end(), month.trim(), last.get(1..)?.trim_start()))
}

fn out_of_range() -> Problem {
    let params = vec![("min", text_param(FIRST_DAY)), ("max", text_param(LAST_DAY))];
    Problem { code: &codes::DATE_OUT_OF_RANGE, params }
}

fn birth_date<'a>(given: &str) -> Read<'a> {
    if let Some(year) = number_of_digits(given, 4) {
        return match i32::try_from(year).ok().and_then(BirthDate::in_year) {
            Some(birth) => (Value::BirthDate(birth), Some(problem(&codes::DATE_YEAR_ONLY))),
            None => bad(out_of_range()),
        };
    }
    match date(given) {
        Ok(day) => (Value::BirthDate(BirthDate::on(day)), None),
        Err(problem) => bad(problem),
    }
}

fn personal_id(given: Cow<'_, str>) -> Read<'_> {
    let digits = only_digits(given, &[' ', '.', '-']);
    let Some(digits) = digits.filter(|digits| digits.len() == 12) else {
        return bad(problem(&codes::PERSONAL_ID_INVALID));
    };
    let place =
        digits.get(..3).and_then(|place| place.parse().ok()).map_or(IdentityPlace::Unknown, identity_place);
    match place {
        IdentityPlace::Province => (Value::Text(digits), None),
        IdentityPlace::Unverified => {
            (Value::Text(digits), Some(problem(&codes::PERSONAL_ID_PLACE_UNVERIFIED)))
        }
        IdentityPlace::Unknown => bad(problem(&codes::PERSONAL_ID_PLACE_UNKNOWN)),
    }
}

/// The year of birth that a well-formed number shows, and whether it is a woman's.
pub(super) fn born(personal_id: &str) -> Option<(i32, bool)> {
    let century_and_sex = i32::try_from(number_of_digits(personal_id.get(3..4)?, 1)?).ok()?;
    let year = i32::try_from(number_of_digits(personal_id.get(4..6)?, 2)?).ok()?;
    Some((1900 + century_and_sex / 2 * 100 + year, century_and_sex % 2 == 1))
}

fn province(given: Cow<'_, str>, on: NaiveDate) -> Read<'_> {
    let code = number_of_digits(&given, 2).and_then(|code| u8::try_from(code).ok());
    match code.map(|code| province_on(code, on)) {
        Some(ProvinceLookup::InForce(_)) => (Value::Text(given), None),
        Some(ProvinceLookup::NotInForce) => bad(problem(&codes::PROVINCE_NOT_IN_FORCE)),
        Some(ProvinceLookup::Unknown) | None => bad(problem(&codes::PROVINCE_UNKNOWN)),
    }
}

/// The number that exactly so many digits write.
pub(super) fn number_of_digits(text: &str, length: usize) -> Option<u32> {
    if text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

/// The digits of a text that has nothing else but separators.
fn only_digits<'a>(text: Cow<'a, str>, separators: &[char]) -> Option<Cow<'a, str>> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(text);
    }
    let fits = |character: char| character.is_ascii_digit() || separators.contains(&character);
    text.chars().all(fits).then(|| Cow::Owned(text.chars().filter(char::is_ascii_digit).collect()))
}

fn flag(given: &str) -> Option<bool> {
    // ASCII letters compare in either case; the others are listed in both.
    let is = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(given));
    if is(&["true", "1", "yes", "có", "cÓ"]) {
        Some(true)
    } else if is(&["false", "0", "no", "không", "khÔng"]) {
        Some(false)
    } else {
        None
    }
}

fn without_currency(given: &str) -> &str {
    // "vnđ" before "đ", which it ends in.
    let units = ["VND", "vnd", "Vnd", "VNĐ", "vnđ", "Vnđ", "đồng", "Đồng", "ĐỒNG", "đ", "Đ", "₫"];
    units.iter().find_map(|unit| given.strip_suffix(unit)).unwrap_or(given).trim_end()
}

/// A whole number in plain digits, or grouped by three with points or spaces. A comma is the decimal mark.
fn whole_number(given: &str) -> Option<u64> {
    let mut digits = 0_usize;
    let mut number = 0_u64;
    let mut separator = None;
    // Digits since the last separator.
    let mut group = 0_usize;
    for character in given.chars() {
        if let Some(digit) = character.to_digit(10) {
            digits += 1;
            group += 1;
            // 2^53 has 16 digits: every number that can be valid is exact.
            if digits > 18 {
                return None;
            }
            number = number * 10 + u64::from(digit);
            continue;
        }
        let first = separator.is_none();
        let fits = matches!(character, '.' | ' ')
            && separator.is_none_or(|known| known == character)
            && if first { (1..=3).contains(&group) && number > 0 } else { group == 3 };
        if !fits {
            return None;
        }
        separator = Some(character);
        group = 0;
    }
    (digits > 0 && (separator.is_none() || group == 3)).then_some(number)
}

/// National digits of a mobile number, a fixed line, or the child helpline 111.
fn phone(given: Cow<'_, str>) -> Option<Cow<'_, str>> {
    let international = given.strip_prefix('+').map(str::to_owned);
    let digits = match international {
        Some(digits) => only_digits(Cow::Owned(digits), PHONE_SEPARATORS)?,
        None => only_digits(given, PHONE_SEPARATORS)?,
    };
    let digits = match digits.strip_prefix("84") {
        Some(rest) if rest.len() >= 9 => {
            let mut national = String::with_capacity(rest.len() + 1);
            national.push('0');
            national.push_str(rest.trim_start_matches('0'));
            Cow::Owned(national)
        }
        _ => digits,
    };
    let mut bytes = digits.bytes();
    let mobile = digits.len() == 10
        && bytes.next() == Some(b'0')
        && match (bytes.next(), bytes.next()) {
            (Some(b'3'), Some(next)) => matches!(next, b'2'..=b'9'),
            (Some(b'5'), Some(next)) => matches!(next, b'2' | b'5' | b'6' | b'8' | b'9'),
            (Some(b'7'), Some(next)) => matches!(next, b'0' | b'6'..=b'9'),
            (Some(b'8'), Some(next)) => matches!(next, b'1'..=b'9'),
            (Some(b'9'), Some(_)) => true,
            _ => false,
        };
    let fixed = digits.len() == 11 && digits.starts_with("02");
    (mobile || fixed || digits == "111").then_some(digits)
}

const PHONE_SEPARATORS: &[char] = &[' ', '.', '-', '(', ')'];

/// What a phone number looks like in the canonical document, as a regular expression for JSON Schema.
#[cfg(feature = "schema")]
pub(super) const PHONE_PATTERN: &str = "^(0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}|02[0-9]{9}|111)$";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::date::parse_date;
    use crate::forms::field::Options;

    const AMOUNT: Kind = Kind::Amount { max: crate::money::Dong::MAX };

    fn on() -> NaiveDate {
        parse_date("2026-11-22").unwrap()
    }

    /// The value as the canonical document writes it, or the code of the problem.
    fn read(kind: Kind, given: &str) -> Result<String, &'static str> {
        let raw = Raw::text(given);
        let (value, problem) = scalar(&kind, &raw, on());
        match value {
            Value::Absent => Ok(String::new()),
            Value::Bad => Err(problem.unwrap().code.code),
            Value::Text(text) => Ok(text.into_owned()),
            Value::Date(day) => Ok(day.to_string()),
            Value::BirthDate(birth) => Ok(birth.to_string()),
            Value::Choice(option) => Ok(option.to_string()),
            Value::Flag(flag) => Ok(flag.to_string()),
            Value::Number(number) => Ok(number.to_string()),
            Value::Rows(rows) => Ok(rows.len().to_string()),
        }
    }

    #[test]
    fn dates_in_the_ways_people_write_them() {
        for given in [
            "2019-05-01",
            "1/5/2019",
            "01/05/2019",
            "01-05-2019",
            "01.05.2019",
            " 1 / 5 / 2019 ",
            "０１/０５/２０１９",
        ] {
            assert_eq!(read(Kind::Date, given).as_deref(), Ok("2019-05-01"), "{given}");
        }
        for given in [
            "31/02/2019",
            "2019-13-01",
            "1/5/19",
            "01-05/2019",
            "2019",
            "05/2019",
            "1/5/2019/",
            "mai",
            "-",
            "2019-05-01T00:00",
            "+1/5/2019",
            "1/5/ 201",
        ] {
            assert_eq!(read(Kind::Date, given), Err("date.invalid"), "{given}");
        }
        for given in ["31/12/1799", "2201-01-01", "0001-01-01"] {
            assert_eq!(read(Kind::Date, given), Err("date.out_of_range"), "{given}");
        }
    }

    #[test]
    fn a_birth_date_may_be_a_year() {
        assert_eq!(read(Kind::BirthDate, " 1944 ").as_deref(), Ok("1944"));
        assert_eq!(read(Kind::BirthDate, "5/6/1944").as_deref(), Ok("1944-06-05"));
        assert_eq!(read(Kind::BirthDate, "1799"), Err("date.out_of_range"));
        assert_eq!(read(Kind::BirthDate, "194"), Err("date.invalid"));
    }

    #[test]
    fn amounts_as_they_are_written_and_nothing_guessed() {
        for given in [
            "500000",
            "500.000",
            "500 000",
            "500.000 đ",
            "500.000đ",
            "500.000 đồng",
            "500.000 VND",
            "500000vnđ",
            "500\u{A0}000\u{A0}₫",
            "５００.０００",
        ] {
            assert_eq!(read(AMOUNT, given).as_deref(), Ok("500000"), "{given}");
        }
        assert_eq!(read(AMOUNT, "1.234.567 đ").as_deref(), Ok("1234567"));
        assert_eq!(read(AMOUNT, "0").as_deref(), Ok("0"));
        assert_eq!(read(AMOUNT, "9.007.199.254.740.991").as_deref(), Ok("9007199254740991"));
        for given in [
            "1.5",
            "12.34",
            "500,5",
            "500,000",
            "1.234,5",
            "1.234 567",
            "1.2345",
            "12345.678",
            ".500",
            "500.",
            "0.500",
            "-5",
            "+5",
            "5e3",
            "đ",
            "đồng",
            "5 đ 3",
            "9.007.199.254.740.992",
            "99999999999999999999999",
            "1..000",
        ] {
            assert_eq!(read(AMOUNT, given), Err("number.invalid"), "{given}");
        }
    }

    #[test]
    fn counts_keep_their_bounds() {
        let kind = Kind::Count { min: 1900, max: 2200 };
        assert_eq!(read(kind, "1985").as_deref(), Ok("1985"));
        for given in ["1899", "2201", "1985 đ", "85"] {
            assert_eq!(read(kind, given), Err("number.invalid"), "{given}");
        }
        for (number, good) in [(Some(1985), true), (Some(-1985), false), (Some(1), false), (None, false)] {
            let raw = Raw::Number(number);
            assert_eq!(scalar(&kind, &raw, on()).1.is_none(), good);
        }
    }

    #[test]
    fn personal_identification_numbers() {
        for given in ["001219000001", "001 219 000 001", "001.219.000.001", "001-219-000-001"] {
            assert_eq!(read(Kind::PersonalId, given).as_deref(), Ok("001219000001"), "{given}");
        }
        for given in
            ["00121900000", "0012190000012", "00121900000a", "123456789", "001/219000001", "+01219000001"]
        {
            assert_eq!(read(Kind::PersonalId, given), Err("personal_id.invalid"), "{given}");
        }
        for given in ["000219000001", "003219000001", "099219000001"] {
            assert_eq!(read(Kind::PersonalId, given), Err("personal_id.place_unknown"), "{given}");
        }
        let abroad = Raw::text("100219000001");
        let (value, problem) = scalar(&Kind::PersonalId, &abroad, on());
        assert!(value.is_good());
        assert_eq!(problem.unwrap().code.code, "personal_id.place_unverified");
        // A number in JSON has lost its leading zeros.
        let number = Raw::Number(Some(1_219_000_001));
        assert_eq!(scalar(&Kind::PersonalId, &number, on()).1.unwrap().code.code, "value.wrong_type");
    }

    #[test]
    fn a_personal_identification_number_shows_year_and_sex() {
        assert_eq!(born("001099000001"), Some((1999, false)));
        assert_eq!(born("001185000001"), Some((1985, true)));
        assert_eq!(born("001219000001"), Some((2019, false)));
        assert_eq!(born("001319000001"), Some((2019, true)));
        assert_eq!(born("001900000001"), Some((2300, true)));
        assert_eq!(born("0012"), None);
    }

    #[test]
    fn provinces_and_communes_keep_their_zeros() {
        assert_eq!(read(Kind::Province, " 01 ").as_deref(), Ok("01"));
        assert_eq!(read(Kind::Province, "95"), Err("province.not_in_force"));
        for given in ["1", "001", "97", "a1"] {
            assert_eq!(read(Kind::Province, given), Err("province.unknown"), "{given}");
        }
        assert_eq!(read(Kind::Commune, "00004").as_deref(), Ok("00004"));
        assert_eq!(read(Kind::Commune, "4"), Err("commune.unknown"));
    }

    #[test]
    fn choices_and_flags() {
        let kind = Kind::Choice(Options::new("sex", &["male", "female"]));
        assert_eq!(read(kind, " Female ").as_deref(), Ok("1"));
        assert_eq!(read(kind, "nữ"), Err("choice.unknown"));
        for (given, expected) in [
            ("true", Ok("true")),
            ("1", Ok("true")),
            ("YES", Ok("true")),
            ("Có", Ok("true")),
            ("CÓ", Ok("true")),
            ("co\u{301}", Ok("true")),
            ("false", Ok("false")),
            ("0", Ok("false")),
            ("No", Ok("false")),
            ("Không", Ok("false")),
            ("KHÔNG", Ok("false")),
            ("có lẽ", Err("flag.invalid")),
            ("2", Err("flag.invalid")),
        ] {
            assert_eq!(read(Kind::Flag, given).as_deref(), expected.as_ref().copied(), "{given}");
        }
    }

    #[test]
    fn phone_numbers() {
        for given in [
            "0912345678",
            "0912 345 678",
            "(091) 234-5678",
            "+84 912 345 678",
            "84912345678",
            "+84 0912345678",
        ] {
            assert_eq!(read(Kind::Phone, given).as_deref(), Ok("0912345678"), "{given}");
        }
        assert_eq!(read(Kind::Phone, "0290 3831 234").as_deref(), Ok("02903831234"));
        assert_eq!(read(Kind::Phone, "+84 24 3825 1234").as_deref(), Ok("02438251234"));
        assert_eq!(read(Kind::Phone, "111").as_deref(), Ok("111"));
        for given in [
            "912345678",
            "0112345678",
            "0312345678",
            "091234567",
            "0512345678",
            "113",
            "+",
            "a",
            "029038312345",
        ] {
            assert_eq!(read(Kind::Phone, given), Err("phone.invalid"), "{given}");
        }
    }

    #[test]
    fn text_has_a_length_in_characters() {
        let kind = Kind::Text { max: 5 };
        assert_eq!(read(kind, "ếếếếế").as_deref(), Ok("ếếếếế"));
        assert_eq!(read(kind, "ếếếếếế"), Err("text.too_long"));
        assert_eq!(read(kind, &"a".repeat(5000)), Err("text.too_long"));
        assert_eq!(read(Kind::Date, &"a".repeat(5000)), Err("text.too_long"));
        assert_eq!(read(kind, "a\u{1F}"), Err("text.invalid_character"));
        assert_eq!(read(Kind::Phone, "111\u{0}"), Err("text.invalid_character"));
    }
}
