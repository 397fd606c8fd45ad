//! The number of a measure, exactly; rounding is for display, apart, and says so.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

use super::decimal::Decimal;
use super::measure::Kind;

/// The largest count, amount or sum that is accepted, 10^15: any number up to it is exact in every language that
/// reads it, and no comparison of two overflows.
pub const MOST: u64 = 1_000_000_000_000_000;

/// What a measure comes to: a count, or a rate as numerator / denominator x so many. Never rounded. 1/2 and 2/4 are two
/// values of the same amount: compare amounts with [`Value::compare_value`].
///
/// ```
/// use ansinh::indicators::Value;
///
/// let share = Value::rate(2_999, 250_000, 100)?;
/// // Shown with two digits it is 1.20, yet it is below 1.2.
/// assert_eq!(share.rounded(2).map(|shown| shown.to_string()).as_deref(), Some("1.20"));
/// assert_eq!(share.compare("1.2".parse()?), Some(std::cmp::Ordering::Less));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "MeasureValue"))]
pub struct Value {
    numerator: u64,
    denominator: u64,
    per: u32,
}

/// A count above [`MOST`], or a rate out of more than 100 000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected counts up to 1 000 000 000 000 000 and a rate in at most 100 000")]
pub struct ValueError;

impl Value {
    /// A number of people, places, cases or đồng.
    ///
    /// # Errors
    /// [`ValueError`] above [`MOST`].
    pub const fn count(number: u64) -> Result<Self, ValueError> {
        Self::rate(number, 1, 1)
    }

    /// So many in `per`. Without anybody in the denominator it is [not applicable](Self::is_applicable).
    ///
    /// # Errors
    /// [`ValueError`] if a count is above [`MOST`], or `per` above 100 000.
    pub const fn rate(numerator: u64, denominator: u64, per: u32) -> Result<Self, ValueError> {
        if numerator > MOST || denominator > MOST || per > 100_000 {
            return Err(ValueError);
        }
        Ok(Self { numerator, denominator, per })
    }

    /// The value of a measure of this kind. What is done or not takes the denominator as the number of those who
    /// were to do it; a count and an amount take none.
    ///
    /// # Errors
    /// As [`Value::rate`].
    pub const fn of(kind: Kind, numerator: u64, denominator: u64) -> Result<Self, ValueError> {
        match kind {
            Kind::Rate { per, .. } => Self::rate(numerator, denominator, per),
            Kind::Count | Kind::Dong => Self::count(numerator),
            Kind::Done => Self::rate(numerator, denominator, 1),
        }
    }

    /// What was counted.
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// Out of how many; 1 for a count.
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// In how many the rate is told: 100, 1 000 or 100 000; 1 for a count.
    pub const fn per(self) -> u32 {
        self.per
    }

    /// Whether there is a value at all: a rate out of nobody is neither 0 nor 100.
    pub const fn is_applicable(self) -> bool {
        self.denominator != 0
    }

    /// How the value stands to a number, exactly; nothing if it is not applicable.
    pub fn compare(self, number: Decimal) -> Option<Ordering> {
        // Below 10^15 x 10^5 x 10^6 and 10^18 x 10^15.
        let (top, bottom) = self.fraction()?;
        Some((top * MILLION).cmp(&(number.millionths() * bottom)))
    }

    /// How the value stands to another, exactly; nothing if either is not applicable.
    pub fn compare_value(self, other: Self) -> Option<Ordering> {
        let ((top, bottom), (other_top, other_bottom)) = (self.fraction()?, other.fraction()?);
        // Below 10^20 x 10^15.
        Some((top * other_bottom).cmp(&(other_top * bottom)))
    }

    /// Numerator and denominator of the value itself, so many already multiplied in.
    pub(super) fn fraction(self) -> Option<(i128, i128)> {
        let top = i128::from(self.numerator) * i128::from(self.per);
        self.is_applicable().then_some((top, i128::from(self.denominator)))
    }

    /// The value with so many digits after the point, at most 6, for people to read: halves away from zero. For
    /// comparing use [`Value::compare`]. Nothing if it is not applicable.
    pub fn rounded(self, places: u8) -> Option<Rounded> {
        let places = places.min(6);
        let (top, bottom) = self.fraction()?;
        let scaled = top * 10_i128.pow(u32::from(places));
        let digits = (2 * scaled + bottom).checked_div_euclid(2 * bottom)?;
        Some(Rounded { digits, places, is_exact: digits * bottom == scaled })
    }
}

const MILLION: i128 = 1_000_000;

/// A value as it is shown. It may differ from the value itself, and [says so](Self::is_exact).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounded {
    digits: i128,
    places: u8,
    is_exact: bool,
}

impl Rounded {
    /// Whether nothing was lost.
    pub const fn is_exact(self) -> bool {
        self.is_exact
    }
}

impl fmt::Display for Rounded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = 10_i128.pow(u32::from(self.places));
        match usize::from(self.places) {
            0 => write!(f, "{}", self.digits),
            width => {
                let whole = self.digits.checked_div(scale).unwrap_or_default();
                let rest = self.digits.checked_rem(scale).unwrap_or_default();
                write!(f, "{whole}.{rest:0width$}")
            }
        }
    }
}
