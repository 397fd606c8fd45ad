//! A report as anyone may send it: whatever is in a cell, it can be read, and what is wrong with it said.

use std::borrow::Cow;
use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::HEADINGS;
use super::others::{RawEvent, RawFund};

/// What stands in a cell. Anything may: `Debug` does not show it.
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing.
    #[default]
    Blank,
    /// A text, or a whole number as its digits.
    Text(Cow<'a, str>),
    /// A number that is not whole, or too large to be exact.
    Fraction,
    /// A truth value, a list, an object.
    Wrong,
}

impl fmt::Debug for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Blank => "Blank",
            Self::Text(_) => "Text(..)",
            Self::Fraction => "Fraction",
            Self::Wrong => "Wrong",
        })
    }
}

impl<'a> Cell<'a> {
    /// A cell of a file: without the spaces around it, and without the quote that spreadsheets are kept from formulas
    /// by.
    pub fn read(text: &'a str) -> Self {
        let text = text.trim();
        let text = match text.strip_prefix('\'') {
            Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
            _ => text,
        };
        if text.is_empty() { Self::Blank } else { Self::Text(Cow::Borrowed(text)) }
    }
}

struct CellVisitor;

impl<'de> Visitor<'de> for CellVisitor {
    type Value = Cell<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(match Cell::read(text) {
            Cell::Text(text) => Cell::Text(Cow::Owned(text.into_owned())),
            _ => Cell::Blank,
        })
    }

    fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
        Ok(Cell::Text(Cow::Owned(number.to_string())))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
        Ok(Cell::Text(Cow::Owned(number.to_string())))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
        // In JavaScript 3 is a float too.
        let is_whole = number.fract() == 0.0 && number.abs() < 9_007_199_254_740_992.0;
        #[allow(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
        let cell =
            if is_whole { Cell::Text(Cow::Owned((number as i64).to_string())) } else { Cell::Fraction };
        Ok(cell)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(Cell::Wrong)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Cell::Blank)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Cell::Blank)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        while items.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Cell::Wrong)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Cell::Wrong)
    }
}

impl<'de> Deserialize<'de> for Cell<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(CellVisitor)
    }
}

/// A row: its cells in the order of [`HEADINGS`].
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RawRow<'a> {
    /// The cells.
    pub cells: [Cell<'a>; HEADINGS.len()],
    /// Keys that a row does not have.
    pub unknown: Vec<String>,
}

struct RowVisitor;

impl<'de> Visitor<'de> for RowVisitor {
    type Value = RawRow<'static>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "an object with the keys unit, period, measure, numerator, denominator, sex, age and source",
        )
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut row = RawRow::default();
        while let Some(key) = entries.next_key::<Cow<'_, str>>()? {
            let column = HEADINGS.iter().position(|heading| **heading == *key);
            match column.and_then(|column| row.cells.get_mut(column)) {
                Some(cell) => *cell = entries.next_value()?,
                None => {
                    row.unknown.push(key.into_owned());
                    entries.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(row)
    }
}

impl<'de> Deserialize<'de> for RawRow<'static> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(RowVisitor)
    }
}

/// A report in JSON, as anyone may send it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawReport {
    /// Numbers.
    pub rows: Vec<RawRow<'static>>,
    /// Training and communication.
    pub events: Vec<RawEvent>,
    /// Income and spending of funds.
    pub funds: Vec<RawFund>,
}
