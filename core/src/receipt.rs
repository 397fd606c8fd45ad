//! Receipts: by which law, with which program and from which input something was decided, so that anyone can run it
//! again and compare.
//!
//! A receipt holds nothing of a person. The input and the answer are in it only as hashes under a key of the caller's:
//! without one they are left out, since a birth date and a flag could be found by trying all there are.

use chrono::NaiveDate;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::assessment::Assessment;
use crate::history::History;
use crate::law::rulebook::Rulebook;
use crate::month::Months;
use crate::place::Place;
use crate::situation::Situation;
use crate::timeline::Timeline;

/// The shortest key, in bytes: as long as the hash.
pub const SHORTEST_KEY: usize = 32;

/// Why there is no receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// The key is too short to keep anything secret; how many bytes it has.
    #[error("expected a key of at least {SHORTEST_KEY} bytes, found {0}")]
    ShortKey(usize),
    /// What is to be hashed is not to be had as JSON.
    #[error("expected a law, an input and an answer that can be written as JSON")]
    Unwritable,
}

impl ReceiptError {
    /// Stable code of the error, for programs.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ShortKey(_) => "short_key",
            Self::Unwritable => "unwritable",
        }
    }

    /// The parameters of its message, by name: `least` and `found`, in bytes.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::ShortKey(found) => vec![("least", SHORTEST_KEY.to_string()), ("found", found.to_string())],
            Self::Unwritable => Vec::new(),
        }
    }
}

/// What stands behind a decision.
///
/// ```
/// use ansinh::receipt::Receipt;
/// use ansinh::{At, Rulebook, Situation, parse_date};
///
/// let law = Rulebook::builtin();
/// let person = Situation { birth_date: Some("1944".parse()?), ..Situation::default() };
/// let at = At::new(parse_date("2024-05-10")?, "96".parse()?);
/// let key = [7; 32]; // kept by whoever decides
/// let receipt = Receipt::of_assessment(law, &person, &law.assess(&person, &at)?, Some(&key))?;
/// // Years later, with the same law and program:
/// let again = Receipt::of_assessment(law, &person, &law.assess(&person, &at)?, Some(&key))?;
/// assert_eq!(receipt, again);
/// assert!(!serde_json::to_string(&receipt)?.contains("1944"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Receipt {
    /// The law that was used.
    pub rulebook: RulebookVersion,
    /// The version of this library.
    pub engine: String,
    /// The day that was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// The months that were decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Months>,
    /// The province; the commune is left out, since it is part of an address.
    pub province: String,
    /// HMAC-SHA-256 of the input under the caller's key, in hexadecimal digits.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// The same of the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}

/// Which law a rulebook holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RulebookVersion {
    /// The day on which the newest of its instruments was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
    /// SHA-256 of its instruments without their texts, as JSON without spaces and with the keys of every object in the
    /// order of their bytes, in hexadecimal digits: a correction of a word is no other law.
    pub hash: String,
}

impl Rulebook {
    /// Which law this is: the same for the same rows, whatever their texts say.
    ///
    /// # Errors
    /// [`ReceiptError::Unwritable`]
    pub fn version(&self) -> Result<RulebookVersion, ReceiptError> {
        let mut law = serde_json::to_value(self.instruments()).map_err(|_| ReceiptError::Unwritable)?;
        without_texts(&mut law);
        // Another crate of the same build may have asked serde_json to keep keys in the order in which they come.
        law.sort_all_objects();
        let issued = self.instruments().iter().filter_map(|instrument| instrument.issued).max();
        Ok(RulebookVersion { issued, hash: hexadecimal(&Sha256::digest(law.to_string())) })
    }
}

impl Receipt {
    /// The receipt of an assessment.
    ///
    /// # Errors
    /// [`ReceiptError`]
    pub fn of_assessment(
        rulebook: &Rulebook,
        situation: &Situation,
        assessment: &Assessment<'_>,
        key: Option<&[u8]>,
    ) -> Result<Self, ReceiptError> {
        let mut receipt = Self::blank(rulebook, assessment.place())?;
        receipt.on = Some(assessment.on());
        receipt.sign(key, situation, assessment)?;
        Ok(receipt)
    }

    /// The receipt of a timeline; `place` is where the household lived at first.
    ///
    /// # Errors
    /// [`ReceiptError`]
    pub fn of_timeline(
        rulebook: &Rulebook,
        history: &History,
        place: Place,
        timeline: &Timeline<'_>,
        key: Option<&[u8]>,
    ) -> Result<Self, ReceiptError> {
        let mut receipt = Self::blank(rulebook, place)?;
        receipt.period = Some(timeline.period);
        receipt.sign(key, history, timeline)?;
        Ok(receipt)
    }

    fn blank(rulebook: &Rulebook, place: Place) -> Result<Self, ReceiptError> {
        Ok(Self {
            rulebook: rulebook.version()?,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: None,
            period: None,
            province: place.province(),
            input: None,
            answer: None,
        })
    }

    fn sign(
        &mut self,
        key: Option<&[u8]>,
        input: &impl Serialize,
        answer: &impl Serialize,
    ) -> Result<(), ReceiptError> {
        if let Some(key) = key {
            self.input = Some(keyed(key, b"input", input)?);
            self.answer = Some(keyed(key, b"answer", answer)?);
        }
        Ok(())
    }
}

/// The hash of a value under a key; `of` keeps an input and an answer that look alike apart.
fn keyed(key: &[u8], of: &[u8], value: &impl Serialize) -> Result<String, ReceiptError> {
    let short = || ReceiptError::ShortKey(key.len());
    if key.len() < SHORTEST_KEY {
        return Err(short());
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(key).map_err(|_| short())?;
    let text = serde_json::to_vec(value).map_err(|_| ReceiptError::Unwritable)?;
    mac.update(of);
    mac.update(&[0]);
    mac.update(&text);
    Ok(hexadecimal(&mac.finalize().into_bytes()))
}

fn without_texts(value: &mut Value) {
    match value {
        Value::Object(map) => {
            for key in ["title", "note", "summary"] {
                map.remove(key);
            }
            map.values_mut().for_each(without_texts);
        }
        Value::Array(list) => list.iter_mut().for_each(without_texts),
        _ => {}
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |number: u8| char::from_digit(number.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}
