//! Exact decimal numbers, as plans write them.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Most digits after the point.
const MOST_PLACES: u8 = 6;

/// One more than twelve digits before the point can say.
const MOST_WHOLE: u64 = 1_000_000_000_000;

/// An exact decimal number: `99.40`. Two that differ only in zeros at the end are equal, and are written as they were read.
///
/// ```
/// use ansinh::indicators::Decimal;
///
/// let target: Decimal = "99.40".parse()?;
/// assert_eq!(target, "99.4".parse()?);
/// assert_eq!(target.to_string(), "99.40");
/// assert!(target < "99.401".parse()?);
/// # Ok::<(), ansinh::indicators::DecimalError>(())
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Decimal {
    /// The number without its point.
    digits: i64,
    /// How many of the digits stand after the point.
    places: u8,
}

/// A text that is no decimal number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a decimal number with at most 12 digits before the point and 6 after it, such as `99.40`")]
pub struct DecimalError;

impl Decimal {
    /// A whole number.
    pub const fn whole(number: i32) -> Self {
        Self { digits: number as i64, places: 0 }
    }

    /// The number in millionths: exact, and below 2^63 in amount.
    pub fn millionths(self) -> i128 {
        let scale = u32::from(MOST_PLACES - self.places.min(MOST_PLACES));
        i128::from(self.digits) * 10_i128.pow(scale)
    }

    /// The number of so many millionths, without zeros at the end; `None` where it has more digits than are kept.
    pub fn from_millionths(millionths: i128) -> Option<Self> {
        let (mut digits, mut places) = (millionths, MOST_PLACES);
        while places > 0 && digits % 10 == 0 {
            digits /= 10;
            places -= 1;
        }
        let digits = i64::try_from(digits).ok()?;
        // What is written can be read again.
        let whole = digits.unsigned_abs().checked_div(10_u64.pow(u32::from(places)));
        let fits = whole.is_some_and(|whole| whole < MOST_WHOLE);
        fits.then_some(Self { digits, places })
    }

    /// How many digits stand after the point.
    pub const fn places(self) -> u8 {
        self.places
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        let (negative, plain) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, fraction) = match plain.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return Err(DecimalError),
            None => (plain, ""),
        };
        let are_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = (1..=12).contains(&whole.len()) && fraction.len() <= usize::from(MOST_PLACES);
        if !fits || !are_digits(whole) || !are_digits(fraction) {
            return Err(DecimalError);
        }
        let digits: i64 = format!("{whole}{fraction}").parse().map_err(|_| DecimalError)?;
        let places = u8::try_from(fraction.len()).map_err(|_| DecimalError)?;
        Ok(Self { digits: if negative { -digits } else { digits }, places })
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = 10_u64.pow(u32::from(self.places));
        let amount = self.digits.unsigned_abs();
        let sign = if self.digits < 0 { "-" } else { "" };
        match self.places {
            0 => write!(f, "{sign}{amount}"),
            places => {
                let whole = amount.checked_div(scale).unwrap_or_default();
                let rest = amount.checked_rem(scale).unwrap_or_default();
                write!(f, "{sign}{whole}.{rest:0width$}", width = usize::from(places))
            }
        }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.millionths() == other.millionths()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.millionths().cmp(&other.millionths())
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "An exact decimal number, as text.",
            "type": "string",
            "pattern": "^-?[0-9]{1,12}([.][0-9]{1,6})?$"
        })
    }
}
