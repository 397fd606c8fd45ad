//! Reading what JavaScript hands over.

use std::ops::RangeInclusive;
use std::str::FromStr;

use ansinh::messages::Language;
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// An argument that is not what it should be. It is not repeated.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BadInput {
    /// Not of the kind that its name asks for.
    Argument(&'static str),
    /// Not of the shape that the schema of its name gives.
    Input {
        /// The argument.
        name: &'static str,
        /// Where in it: `members[0].situation`.
        at: String,
    },
}

/// An object that is of the type as a whole. What serde says of one that is not may quote it, and is not told.
///
/// # Errors
/// [`BadInput::Input`]
pub fn read<T: DeserializeOwned>(name: &'static str, text: &str) -> Result<T, BadInput> {
    // The text is one line, so that its columns are its bytes.
    serde_json::from_str(text)
        .map_err(|error| BadInput::Input { name, at: path_at(text, error.column().saturating_sub(1)) })
}

/// An argument that is written as text.
///
/// # Errors
/// [`BadInput::Argument`]
pub fn said<T: FromStr>(name: &'static str, text: &str) -> Result<T, BadInput> {
    text.parse().map_err(|_| BadInput::Argument(name))
}

/// A day, as `yyyy-MM-dd`.
///
/// # Errors
/// [`BadInput::Argument`]
pub fn day(name: &'static str, text: &str) -> Result<NaiveDate, BadInput> {
    ansinh::parse_date(text).map_err(|_| BadInput::Argument(name))
}

/// A number of JavaScript that is whole and within a range.
///
/// # Errors
/// [`BadInput::Argument`]
pub fn whole(name: &'static str, number: f64, range: RangeInclusive<u64>) -> Result<u64, BadInput> {
    // What is not a number, and what has no such integer, becomes another number on the way.
    let whole = number as u64;
    let is_same = whole as f64 == number && range.contains(&whole);
    is_same.then_some(whole).ok_or(BadInput::Argument(name))
}

/// A language, by its code.
///
/// # Errors
/// [`BadInput::Argument`]
pub fn language(code: &str) -> Result<Language, BadInput> {
    Language::from_code(code).ok_or(BadInput::Argument("language"))
}

/// The path of what stands at a byte of JSON that is well-formed up to there: `members[0].situation`.
fn path_at(text: &str, byte: usize) -> String {
    let mut steps: Vec<Step> = Vec::new();
    let mut strings = text.bytes().take(byte + 1).enumerate();
    let mut start = None;
    while let Some((at, letter)) = strings.next() {
        match (letter, start) {
            (b'\\', Some(_)) => drop(strings.next()),
            (b'"', None) => start = Some(at + 1),
            (b'"', Some(from)) => {
                start = None;
                if let (Some(Step::Key(key)), Some(b':')) = (steps.last_mut(), text.as_bytes().get(at + 1)) {
                    *key = text.get(from..at).unwrap_or_default();
                }
            }
            (_, Some(_)) => {}
            (b'{', None) => steps.push(Step::Key("")),
            (b'[', None) => steps.push(Step::Item(0)),
            // What failed is the whole of it.
            (b'}' | b']', None) if at == byte => {}
            (b'}' | b']', None) => drop(steps.pop()),
            (b',', None) if at < byte => match steps.last_mut() {
                Some(Step::Item(number)) => *number += 1,
                Some(Step::Key(key)) => *key = "",
                None => {}
            },
            _ => {}
        }
    }
    let mut path = String::new();
    for step in &steps {
        match step {
            // A key that no schema has may be anything, and is not told.
            Step::Key(key) if key.bytes().any(|letter| !matches!(letter, b'a'..=b'z' | b'_')) => break,
            Step::Key("") => {}
            Step::Key(key) if path.is_empty() => path.push_str(key),
            Step::Key(key) => path.extend([".", key]),
            Step::Item(number) => path.push_str(&format!("[{number}]")),
        }
    }
    path
}

enum Step<'a> {
    Key(&'a str),
    Item(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_is_another_as_an_integer_is_refused() {
        let read = |number| whole("count", number, 1..=1_000).ok();
        assert_eq!([1.0, 5.0, 1_000.0].map(read), [Some(1), Some(5), Some(1_000)]);
        for number in [f64::NAN, f64::INFINITY, -f64::INFINITY, 0.0, -0.0, -1.0, 0.5, 4.5, 1_001.0, 1e300] {
            assert_eq!(read(number), None, "{number}");
        }
        // The integer nearest to 2^64 is another number.
        assert_eq!(whole("count", 18_446_744_073_709_551_616.0, 0..=u64::MAX - 1).ok(), None);
    }
}
