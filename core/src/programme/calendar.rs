//! What a plan makes due in a year: reports and reviews.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Programme;
use crate::date::Period;
use crate::indicators::LineRange;
use crate::law::instrument::Text;

/// Who reports what to whom, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Obligation {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// Id of the actor who owes it.
    pub who: String,
    /// Ids of the actors to whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// How often.
    pub cycle: Cycle,
    /// The year, of what is owed once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// The day before which it is due, as `MM-dd`, if the plan names one: the last day is the one before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Ids of the obligations whose reports it is made from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub from: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// How often something is owed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReportCycle"))]
#[serde(rename_all = "snake_case")]
pub enum Cycle {
    /// Once.
    Once,
    /// Every year.
    Yearly,
    /// Every six months.
    HalfYearly,
    /// Every quarter.
    Quarterly,
    /// As the rules say, which the plan does not (định kỳ theo quy định).
    AsRuled,
}

/// A review of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// What kind it is.
    pub kind: ReviewKind,
    /// The year, of one that is held once; absent where the plan names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Ids of those who hold it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<String>,
    /// Where it stands.
    pub lines: Vec<LineRange>,
}

/// What kind a review is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ReviewKind {
    /// Every year.
    Yearly,
    /// In the middle (sơ kết, giữa kỳ).
    MidTerm,
    /// At the end (tổng kết, cuối kỳ).
    Final,
}

/// Something that is due.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Due {
    /// Id of the obligation, review or model.
    pub item: String,
    /// What, in our words.
    pub name: Text,
    /// Ids of those who owe it; none where the plan names nobody.
    pub who: Vec<String>,
    /// Ids of those to whom.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// The days that it is about.
    pub period: Period,
    /// The last day on which it can be done in time. Where the plan names no day, the last of the period; none where it leaves
    /// the day to other rules or names no year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<NaiveDate>,
    /// Whether the plan names the day.
    pub date_set: bool,
}

impl Programme {
    /// What the plan makes due in a year, in the order of the last days; without one, last.
    ///
    /// A report that is due *before* a day has the day before as its last. What is owed every half-year is due twice; of a named
    /// day, in the half in which the last day lies, and at the end of the other. What is held once in a year that the plan does
    /// not name stands in its last year, without a last day.
    ///
    /// ```
    /// use ansinh::programme::Programme;
    ///
    /// let plan = Programme::from_json(r#"{
    ///     "id": "an-invented-plan", "place": "vn", "from": 2031, "until": 2031, "evidence": "inferred",
    ///     "title": { "vi": "Kế hoạch giả định", "en": "An invented plan" },
    ///     "issuer": { "vi": "Không ai", "en": "Nobody" },
    ///     "actor": [{
    ///         "id": "school", "name": { "vi": "Trường", "en": "The school" }, "level": "school", "role": "carries_out"
    ///     }],
    ///     "obligation": [{
    ///         "id": "report", "name": { "vi": "Báo cáo", "en": "Report" }, "who": "school", "cycle": "yearly",
    ///         "before": "11-10", "lines": []
    ///     }]
    /// }"#)?;
    /// let due = plan.calendar(2031);
    /// assert_eq!(due[0].last_day.map(|day| day.to_string()).as_deref(), Some("2031-11-09"));
    /// assert!(due[0].date_set && plan.calendar(2032).is_empty());
    /// # Ok::<(), ansinh::programme::ProgrammeError>(())
    /// ```
    pub fn calendar(&self, year: u16) -> Vec<Due> {
        let running = (self.from..=self.until).contains(&year);
        // Once, in a year that is named or in none that is.
        let once = |named: Option<u16>| match named {
            Some(named) if named == year => Some(OfTime::Year),
            None if year == self.until => Some(OfTime::Plan),
            _ => None,
        };
        let mut due = Vec::new();
        for owed in &self.obligation {
            let times = match owed.cycle {
                Cycle::Once => once(owed.year).into_iter().collect(),
                _ if !running => Vec::new(),
                Cycle::Yearly => vec![OfTime::Year],
                Cycle::HalfYearly => vec![OfTime::Months(1, 6), OfTime::Months(7, 6)],
                Cycle::Quarterly => [1, 4, 7, 10].map(|first| OfTime::Months(first, 3)).to_vec(),
                Cycle::AsRuled => vec![OfTime::Ruled],
            };
            let named = owed.before.as_ref().and_then(|before| day_before(year, before));
            for time in times {
                let Some((period, end)) = self.period(time, year) else { continue };
                let whole = matches!(time, OfTime::Year | OfTime::Ruled | OfTime::Plan);
                let set = named.filter(|day| whole || period.contains(*day));
                due.push(Due {
                    item: owed.id.clone(),
                    name: owed.name.clone(),
                    who: vec![owed.who.clone()],
                    to: owed.to.clone(),
                    period,
                    last_day: set.or(end),
                    date_set: set.is_some(),
                });
            }
        }
        let reviews = self.review.iter().filter_map(|review| {
            let time = match review.kind {
                ReviewKind::Yearly => running.then_some(OfTime::Year),
                ReviewKind::MidTerm | ReviewKind::Final => once(review.year),
            };
            Some((&review.id, &review.name, review.actors.clone(), time?))
        });
        let models = self.model.iter().filter(|model| model.yearly_review && running);
        let models =
            models.map(|model| (&model.id, &model.name, model.lead.iter().cloned().collect(), OfTime::Year));
        for (id, name, who, time) in reviews.chain(models) {
            let Some((period, last_day)) = self.period(time, year) else { continue };
            due.push(Due {
                item: id.clone(),
                name: name.clone(),
                who,
                to: Vec::new(),
                period,
                last_day,
                date_set: false,
            });
        }
        due.sort_by_key(|due| (due.last_day.is_none(), due.last_day));
        due
    }

    /// The days of a time, and the last that is in time where no other is named.
    fn period(&self, time: OfTime, year: u16) -> Option<(Period, Option<NaiveDate>)> {
        let (from, first, months) = match time {
            OfTime::Year | OfTime::Ruled => (year, 1, 12),
            OfTime::Months(first, months) => (year, first, months),
            OfTime::Plan => (self.from, 1, 12 * (u32::from(self.until.saturating_sub(self.from)) + 1)),
        };
        let from = NaiveDate::from_ymd_opt(from.into(), first, 1)?;
        let until = from.checked_add_months(chrono::Months::new(months))?;
        let end = match time {
            OfTime::Year | OfTime::Months(..) => until.pred_opt(),
            OfTime::Ruled | OfTime::Plan => None,
        };
        Some((Period { from: Some(from), until: Some(until) }, end))
    }
}

/// What time something is about.
#[derive(Clone, Copy)]
enum OfTime {
    /// The year.
    Year,
    /// So many months of it from this one on.
    Months(u32, u32),
    /// The year, on days that other rules set.
    Ruled,
    /// All years of the plan.
    Plan,
}

/// The day before `MM-dd` of a year; before 29 February of a year that has none is 28 February.
fn day_before(year: u16, before: &str) -> Option<NaiveDate> {
    let leap = crate::date::parse_date(&format!("2024-{before}")).ok()?;
    let day = NaiveDate::from_ymd_opt(year.into(), leap.month(), leap.day())
        .or_else(|| NaiveDate::from_ymd_opt(year.into(), 3, 1))?;
    day.pred_opt()
}
