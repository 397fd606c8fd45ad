//! Administrative units over time.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where a person lives, as far as the law needs it: a province (tỉnh, thành phố) and, if known, a commune
/// (xã, phường, đặc khu), by their official codes. Text form: `96`, or `96/32248`.
///
/// A code says which unit only together with a date: `24` was Bắc Giang and is Bắc Ninh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    province: u8,
    commune: Option<u32>,
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

    pub(crate) const fn province_number(self) -> u8 {
        self.province
    }

    pub(crate) const fn commune_number(self) -> Option<u32> {
        self.commune
    }
}

/// A text that is not a place such as `96` or `96/32248`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected a province code of two digits, and after a slash a commune code of five, such as 96 or 96/32248")]
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
        Ok(Self { province, commune })
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
