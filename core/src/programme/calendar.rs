//! What a plan makes due in a year: reports and reviews.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Programme;
use super::check::first_day;
use crate::date::Period;
use crate::indicators::LineRange;
use crate::law::instrument::{Evidence, Text};

/// What is owed and when: a report to someone, or work that comes round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Obligation {
    /// Id, unique in the plan.
    pub id: String,
    /// What, in our words.
    pub name: Text,
    /// Ids of the actors who owe it; none where the plan names nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub who: Vec<String>,
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
    /// The plan does not say.
    NotSaid,
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
    /// Id of the obligation or review.
    pub item: String,
    /// What, in our words.
    pub name: Text,
    /// Ids of those who owe it; none where the plan names nobody.
    pub who: Vec<String>,
    /// Ids of those to whom.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub to: Vec<String>,
    /// Those of `who` and `to` who are no longer there on the last day, and who has their work now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ended: Vec<Ended>,
    /// Ids of the models that are summed up in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub models: Vec<String>,
    /// How often it is owed.
    pub cycle: Cycle,
    /// The days that it is about: all those of the plan for what is done once in a year that the plan does not name.
    pub period: Period,
    /// The last day on which it can be done in time: the last of the period where the plan names none.
    pub last_day: NaiveDate,
    /// Whether the plan names the day.
    pub date_set: bool,
    /// Whether the plan tells the year, by naming it or by how often it is owed.
    pub year_set: bool,
}

/// An actor who is no longer there when something is due (cơ quan không còn).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ActorEnded"))]
pub struct Ended {
    /// Id of the actor.
    pub actor: String,
    /// The first day without it.
    pub on: NaiveDate,
    /// Who took its work over; absent where no source says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<Text>,
    /// How that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
}

impl Programme {
    /// What the plan makes due in a year, in the order of the last days.
    ///
    /// A report that is due *before* a day has the day before as its last. What is owed every half-year is due twice; of a named
    /// day, in the half in which the last day lies, and at the end of the other. What is owed once in a year that the plan does
    /// not name may fall in any of its years: it stands in each of them, with the end of the plan as its last day. What is owed
    /// as the rules say, or as often as the plan does not say, stands in each year, too, and the year is not *set*. A final
    /// review without a year is held when the plan ends. What would have been due before the plan was issued is left out.
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
    ///         "id": "report", "name": { "vi": "Báo cáo", "en": "Report" }, "who": ["school"], "cycle": "yearly",
    ///         "before": "11-10", "lines": []
    ///     }]
    /// }"#)?;
    /// let due = plan.calendar(2031);
    /// assert_eq!(due[0].last_day.to_string(), "2031-11-09");
    /// assert!(due[0].date_set && plan.calendar(2032).is_empty());
    /// # Ok::<(), ansinh::programme::ProgrammeError>(())
    /// ```
    pub fn calendar(&self, year: u16) -> Vec<Due> {
        let running = (self.from..=self.until).contains(&year);
        // Once, in a year that is named or in any.
        let once = |named: Option<u16>| match named {
            Some(named) => (named == year).then_some(OfTime::Year),
            None => running.then_some(OfTime::Plan),
        };
        let mut due = Vec::new();
        for owed in &self.obligation {
            let times = match owed.cycle {
                Cycle::Once => once(owed.year).into_iter().collect(),
                _ if !running => Vec::new(),
                Cycle::Yearly | Cycle::AsRuled | Cycle::NotSaid => vec![OfTime::Year],
                Cycle::HalfYearly => vec![OfTime::Months(1, 6), OfTime::Months(7, 6)],
                Cycle::Quarterly => [1, 4, 7, 10].map(|first| OfTime::Months(first, 3)).to_vec(),
            };
            let named = owed.before.as_ref().and_then(|before| day_before(year, before));
            let who = (&owed.id, &owed.name, &owed.who, &owed.to);
            due.extend(times.into_iter().filter_map(|time| self.due(who, owed.cycle, time, year, named)));
        }
        for review in &self.review {
            let time = match review.kind {
                ReviewKind::Yearly => running.then_some(OfTime::Year),
                ReviewKind::Final if review.year.is_none() && year != self.until => None,
                ReviewKind::MidTerm | ReviewKind::Final => once(review.year),
            };
            let who = (&review.id, &review.name, &review.actors, &Vec::new());
            let cycle = if review.kind == ReviewKind::Yearly { Cycle::Yearly } else { Cycle::Once };
            due.extend(time.and_then(|time| self.due(who, cycle, time, year, None)));
        }
        // Of several dates the first, and of one that is not filled in its first day: nothing is left out that may be due.
        if let Some(issued) = self.issued.iter().filter_map(|dated| first_day(&dated.on)).min() {
            due.retain(|due| due.last_day >= issued);
        }
        due.sort_by_key(|due| due.last_day);
        due
    }

    /// What is due of an item in a time; on the named day, if that is of the time.
    fn due(
        &self,
        (item, name, who, to): (&String, &Text, &Vec<String>, &Vec<String>),
        cycle: Cycle,
        time: OfTime,
        year: u16,
        named: Option<NaiveDate>,
    ) -> Option<Due> {
        let (from, first, months) = match time {
            OfTime::Year => (year, 1, 12),
            OfTime::Months(first, months) => (year, first, months),
            OfTime::Plan => (self.from, 1, 12 * (u32::from(self.until.saturating_sub(self.from)) + 1)),
        };
        let from = NaiveDate::from_ymd_opt(from.into(), first, 1)?;
        let until = from.checked_add_months(chrono::Months::new(months))?;
        let period = Period { from: Some(from), until: Some(until) };
        let one_year = time != OfTime::Plan || self.from == self.until;
        // The day before New Year's day is of the year before; a day without a year is none.
        let of_part = matches!(time, OfTime::Months(..));
        let named = named.filter(|day| if of_part { period.contains(*day) } else { one_year });
        let last_day = named.map_or_else(|| until.pred_opt(), Some)?;
        let models = self.model.iter().filter(|model| model.reviews.contains(item));
        let ended = self.actor.iter().filter(|actor| who.contains(&actor.id) || to.contains(&actor.id));
        let ended = ended.filter_map(|actor| {
            let on = actor.until.filter(|on| *on <= last_day)?;
            let (successor, evidence) = (actor.successor.clone(), actor.evidence);
            Some(Ended { actor: actor.id.clone(), on, successor, evidence })
        });
        Some(Due {
            item: item.clone(),
            name: name.clone(),
            who: who.clone(),
            to: to.clone(),
            ended: ended.collect(),
            models: models.map(|model| model.id.clone()).collect(),
            cycle,
            period,
            last_day,
            date_set: named.is_some(),
            year_set: one_year && !matches!(cycle, Cycle::AsRuled | Cycle::NotSaid),
        })
    }
}

/// What time something is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OfTime {
    /// The year.
    Year,
    /// So many months of it from this one on.
    Months(u32, u32),
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
