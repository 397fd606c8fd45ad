//! Whole đồng and exact coefficients.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An amount of money in whole đồng (VND). Arithmetic is checked; there are no fractions to round.
///
/// At most 2^53 - 1, so that every JSON reader holds it exactly.
///
/// ```
/// use ansinh::{Coefficient, Dong};
///
/// let level = Dong::new(360_000).unwrap();
/// let coefficient: Coefficient = "2.5".parse()?;
/// assert_eq!(coefficient.of(level).unwrap().get(), 900_000);
/// # Ok::<(), ansinh::CoefficientError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(transparent, description = "An amount of money in whole đồng (VND), at most 2^53 - 1.")
)]
pub struct Dong(
    #[cfg_attr(feature = "schema", schemars(range(min = 0, max = 9_007_199_254_740_991_u64)))] u64,
);

impl Dong {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount that JSON readers hold exactly, 2^53 - 1 đồng.
    pub const MAX: Self = Self((1 << 53) - 1);

    /// An amount of whole đồng, or `None` above [`Dong::MAX`].
    pub const fn new(dong: u64) -> Option<Self> {
        if dong <= Self::MAX.0 { Some(Self(dong)) } else { None }
    }

    /// An amount written in the program: one above [`Dong::MAX`] does not compile.
    pub(crate) const fn whole<const DONG: u64>() -> Self {
        const { assert!(DONG <= Self::MAX.0) };
        Self(DONG)
    }

    /// The number of đồng.
    pub const fn get(self) -> u64 {
        self.0
    }

    /// The sum, or `None` above [`Dong::MAX`].
    pub const fn plus(self, other: Self) -> Option<Self> {
        match self.0.checked_add(other.0) {
            Some(sum) => Self::new(sum),
            None => None,
        }
    }

    /// The sum of amounts, or `None` above [`Dong::MAX`].
    pub(crate) fn sum(amounts: impl IntoIterator<Item = Self>) -> Option<Self> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }

    /// How much more it is than another amount, negative if it is less: from -(2^53 - 1) to 2^53 - 1 đồng.
    ///
    /// ```
    /// use ansinh::Dong;
    ///
    /// let (due, paid) = (Dong::new(500_000).unwrap(), Dong::new(750_000).unwrap());
    /// assert_eq!(due.minus(paid), -250_000);
    /// ```
    pub const fn minus(self, other: Self) -> i64 {
        // Both are below 2^53, so neither changes its value.
        self.0 as i64 - other.0 as i64
    }
}

impl<'de> Deserialize<'de> for Dong {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let dong = u64::deserialize(deserializer)?;
        Self::new(dong).ok_or_else(|| serde::de::Error::custom("expected whole đồng, at most 2^53 - 1"))
    }
}

impl fmt::Display for Dong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A coefficient (hệ số), exact to a hundredth: `2.5` is held as 250.
///
/// Text form: up to two decimals after a point, `1.0`, `2.5`, `1.25`; at least one decimal is written.
///
/// ```
/// use ansinh::Coefficient;
///
/// let one: Coefficient = "1.0".parse()?;
/// let more: Coefficient = "1.25".parse()?;
/// assert!(more > one);
/// assert_eq!(more.to_string(), "1.25");
/// assert!("2,5".parse::<Coefficient>().is_err());
/// # Ok::<(), ansinh::CoefficientError>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Coefficient {
    hundredths: u32,
}

impl Coefficient {
    /// A coefficient of so many hundredths.
    pub const fn from_hundredths(hundredths: u32) -> Self {
        Self { hundredths }
    }

    /// The number of hundredths.
    pub const fn hundredths(self) -> u32 {
        self.hundredths
    }

    /// The coefficient `count` times over, as for each child of a single parent; `None` on overflow.
    pub const fn times(self, count: u32) -> Option<Self> {
        match self.hundredths.checked_mul(count) {
            Some(hundredths) => Some(Self { hundredths }),
            None => None,
        }
    }

    /// `level` times the coefficient; `None` on overflow, or if that is not a whole number of đồng.
    pub const fn of(self, level: Dong) -> Option<Dong> {
        match level.0.checked_mul(self.hundredths as u64) {
            Some(product) if product % 100 == 0 => Dong::new(product / 100),
            _ => None,
        }
    }
}

/// A text that is not a coefficient such as `2.5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a coefficient with at most two decimals after a point, such as 2.5")]
pub struct CoefficientError;

impl FromStr for Coefficient {
    type Err = CoefficientError;

    fn from_str(text: &str) -> Result<Self, CoefficientError> {
        let (whole, decimals) = text.split_once('.').ok_or(CoefficientError)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !matches!(decimals.len(), 1 | 2) || !digits(decimals) {
            return Err(CoefficientError);
        }
        let whole: u32 = whole.parse().map_err(|_| CoefficientError)?;
        let scale = if decimals.len() == 1 { 10 } else { 1 };
        let decimals: u32 = decimals.parse().map_err(|_| CoefficientError)?;
        let hundredths = whole.checked_mul(100).and_then(|whole| whole.checked_add(decimals * scale));
        hundredths.map(Self::from_hundredths).ok_or(CoefficientError)
    }
}

impl fmt::Display for Coefficient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, hundredths) = (self.hundredths / 100, self.hundredths % 100);
        if hundredths % 10 == 0 {
            write!(f, "{whole}.{}", hundredths / 10)
        } else {
            write!(f, "{whole}.{hundredths:02}")
        }
    }
}

impl Serialize for Coefficient {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Coefficient {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Coefficient {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Coefficient".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": r"^\d+\.\d{1,2}$",
            "description": "A coefficient (hệ số), exact: \"2.5\"."
        })
    }
}
