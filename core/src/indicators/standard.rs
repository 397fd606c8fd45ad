//! The standard of communes that are fit for children (xã, phường, thị trấn phù hợp với trẻ em).
//!
//! Of QĐ 06/QĐ-TTg of 2019 three things are known and built in: there are 13 criteria, a unit is recognised only if
//! all are met, none with no points, and it has points enough, and wards of districts, towns and cities of the
//! centrally-run cities need 900. Names of criteria, points and the other thresholds are not: they come from whoever
//! has the text.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::law::instrument::Evidence;

/// A standard for communes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CommuneStandard"))]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// Id: `qd-06-2019`.
    pub id: Cow<'static, str>,
    /// How many criteria there are.
    pub criteria: u16,
    /// The criteria, if they are known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub criterion: Vec<Criterion>,
    /// Points needed by class of unit, as far as they are known.
    #[serde(default)]
    pub threshold: Vec<Threshold>,
    /// How it is known.
    pub evidence: Evidence,
}

/// One criterion of a standard.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "StandardCriterion"))]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Id, unique in the standard.
    pub id: String,
    /// Most points.
    pub most: u32,
    /// Points from which it is met, if the standard says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
}

/// Points that a class of units needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "StandardThreshold"))]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// The class: [`CITY_WARD`], or any name that the supplied file uses.
    pub class: Cow<'static, str>,
    /// So many or more.
    pub points: u32,
}

/// Wards of urban districts, towns and cities of the centrally-run cities (phường thuộc quận, thị xã, thành phố thuộc
/// thành phố trực thuộc trung ương).
pub const CITY_WARD: &str = "city_ward";

/// What a commune was given for one criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CriterionScore {
    /// Id of the criterion; any, if the standard does not name its criteria.
    pub criterion: String,
    /// Points.
    pub points: u32,
    /// Whether the criterion counts as met.
    pub met: bool,
}

/// Whether a commune can be recognised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "CommuneRecognition"))]
#[serde(rename_all = "snake_case")]
pub enum Recognition {
    /// It can.
    Recognised,
    /// It cannot, for these reasons.
    Not(Vec<Reason>),
    /// Nothing speaks against it, but something is missing.
    CannotSay(Vec<Reason>),
}

/// What speaks against recognition, or is missing for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "RecognitionReason"))]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// This criterion is not met.
    NotMet(String),
    /// This criterion has no points.
    NoPoints(String),
    /// So many points are wanting.
    Points(u32),
    /// A criterion with more points than it can have, twice, or of another standard.
    Invalid(String),
    /// So many criteria have no score.
    Unscored(u32),
    /// The points that this class needs are not known.
    ThresholdUnknown(String),
}

impl Standard {
    /// QĐ 06/QĐ-TTg of 2019, as far as it is known.
    pub fn qd_06_2019() -> Self {
        Self {
            id: "qd-06-2019".into(),
            criteria: 13,
            criterion: Vec::new(),
            threshold: vec![Threshold { class: CITY_WARD.into(), points: 900 }],
            evidence: Evidence::SecondHand,
        }
    }

    /// Whether a commune of a class can be recognised with these scores.
    ///
    /// ```
    /// use ansinh::indicators::standard::{CITY_WARD, CriterionScore, Reason, Recognition, Standard};
    ///
    /// let scores: Vec<CriterionScore> = (1..=13)
    ///     .map(|number| CriterionScore { criterion: number.to_string(), points: 70, met: true })
    ///     .collect();
    /// let standard = Standard::qd_06_2019();
    /// assert_eq!(standard.judge(CITY_WARD, &scores), Recognition::Recognised);
    /// let unknown = Reason::ThresholdUnknown("xa".to_owned());
    /// assert_eq!(standard.judge("xa", &scores), Recognition::CannotSay(vec![unknown]));
    /// ```
    pub fn judge(&self, class: &str, scores: &[CriterionScore]) -> Recognition {
        let (mut against, mut missing) = (Vec::new(), Vec::new());
        let mut seen = BTreeSet::new();
        let mut points = 0_u32;
        for score in scores {
            let id = || score.criterion.clone();
            let known = self.criterion.iter().find(|known| known.id == score.criterion);
            let unknown = !self.criterion.is_empty() && known.is_none();
            if !seen.insert(score.criterion.as_str())
                || seen.len() > usize::from(self.criteria)
                || unknown
                || known.is_some_and(|known| score.points > known.most)
            {
                against.push(Reason::Invalid(id()));
                continue;
            }
            points = points.saturating_add(score.points);
            let too_few = known.and_then(|known| known.least).is_some_and(|least| score.points < least);
            if score.points == 0 {
                against.push(Reason::NoPoints(id()));
            } else if !score.met || too_few {
                against.push(Reason::NotMet(id()));
            }
        }
        let scored = u32::try_from(seen.len()).unwrap_or(u32::MAX);
        let unscored = u32::from(self.criteria).saturating_sub(scored);
        if unscored > 0 {
            missing.push(Reason::Unscored(unscored));
        }
        match self.threshold.iter().find(|threshold| threshold.class == class) {
            // Those that are not scored yet may bring the rest.
            Some(threshold) if points < threshold.points && unscored == 0 => {
                against.push(Reason::Points(threshold.points - points));
            }
            Some(_) => {}
            None => missing.push(Reason::ThresholdUnknown(class.to_owned())),
        }
        match (against.is_empty(), missing.is_empty()) {
            (true, true) => Recognition::Recognised,
            (true, false) => Recognition::CannotSay(missing),
            (false, _) => Recognition::Not(against),
        }
    }
}
