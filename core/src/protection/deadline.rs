//! What is done for a child, by whom, with which form, and by when.

use std::borrow::Cow;

use chrono::{Days, Months, NaiveDate, NaiveDateTime, TimeDelta};
use serde::{Deserialize, Serialize};

use super::builtin;
use crate::calendar::{CalendarError, Holidays};
use crate::law::instrument::{Evidence, Text};

type Str = Cow<'static, str>;
type List<T> = Cow<'static, [T]>;

/// A step in the protection of a child (bước của quy trình bảo vệ trẻ em).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProtectionStep"))]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Id: `emergency`.
    pub id: Str,
    /// Where it stands.
    pub cite: Str,
    /// What is done, in our words.
    pub what: Text,
    /// Who does it.
    pub who: List<Who>,
    /// Numbers of the forms of NĐ 56/2017.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub forms: List<Str>,
    /// What its time runs from.
    pub from: Event,
    /// Most hours it may take.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<u16>,
    /// Most working days (ngày làm việc).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
    /// Most days of the calendar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<u16>,
    /// After so many months.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub months: List<u8>,
    /// Then every so many months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every_months: Option<u8>,
    /// How it is known.
    #[serde(default = "full_text")]
    pub evidence: Evidence,
    /// What to know besides, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

const fn full_text() -> Evidence {
    Evidence::FullText
}

/// Who does a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProtectionActor"))]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// The national hotline for children (Tổng đài điện thoại quốc gia bảo vệ trẻ em).
    Hotline,
    /// The authority for children (cơ quan lao động, thương binh và xã hội; since 2025 cơ quan y tế).
    ChildrenAuthority,
    /// The police (công an).
    Police,
    /// The commune's People's Committee (UBND cấp xã).
    CommuneCommittee,
    /// Its chair (Chủ tịch UBND cấp xã).
    CommuneChair,
    /// Whoever works on child protection in the commune (người làm công tác bảo vệ trẻ em cấp xã).
    ProtectionWorker,
    /// The province's department (Sở).
    ProvinceDepartment,
    /// The province's People's Committee (UBND cấp tỉnh).
    ProvinceCommittee,
    /// Whoever takes the child in (người nhận chăm sóc thay thế).
    Carer,
}

/// What a time runs from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProtectionEvent"))]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The report is received (nhận được thông tin).
    Report,
    /// The child is separated (tạm thời cách ly).
    Separation,
    /// The risk is assessed (đánh giá nguy cơ).
    Assessment,
    /// The draft plan is handed in (trình kế hoạch).
    Plan,
    /// The plan is carried out (kết thúc kế hoạch).
    PlanEnd,
    /// The decision (quyết định giao, nhận).
    Decision,
    /// The complete file is received (nhận đủ hồ sơ).
    File,
    /// The child is with the carer (giao trẻ em).
    Placement,
    /// It comes back, whatever happens.
    AnyDay,
}

/// By when a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ProtectionDue"))]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// By the end of a day.
    Day(NaiveDate),
    /// By a time of a day: `2026-11-30T09:00:00`.
    Time(#[cfg_attr(feature = "schema", schemars(with = "String"))] NaiveDateTime),
}

/// The steps, in the order of the law's procedure.
pub fn steps() -> &'static [Step] {
    builtin::STEPS
}

impl Step {
    /// The step of an id.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        steps().iter().find(|step| step.id == id)
    }

    /// When it is due, from its event on, through a day: one date for most, several for what comes back, none without a
    /// limit. Hours run from the time of the event; days from the day after it. A month without that day ends on its last.
    ///
    /// ```
    /// use ansinh::{Holidays, parse_date};
    /// use ansinh::protection::deadline::{Due, Step};
    ///
    /// let follow_up = Step::from_id("follow-up").ok_or("no step")?;
    /// let placed = parse_date("2026-11-30")?.and_hms_opt(9, 0, 0).ok_or("no time")?;
    /// assert_eq!(
    ///     follow_up.due(placed, parse_date("2027-12-31")?, Holidays::builtin())?,
    ///     [Due::Day(parse_date("2026-12-30")?), Due::Day(parse_date("2027-02-28")?)]
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`CalendarError`] if working days reach a year whose holidays are not known.
    pub fn due(
        &self,
        event: NaiveDateTime,
        through: NaiveDate,
        holidays: &Holidays,
    ) -> Result<Vec<Due>, CalendarError> {
        let day = event.date();
        let mut due = Vec::new();
        if let Some(hours) = self.hours {
            due.extend(event.checked_add_signed(TimeDelta::hours(hours.into())).map(Due::Time));
        }
        if let Some(working_days) = self.working_days {
            due.push(Due::Day(holidays.after(day, working_days)?));
        }
        if let Some(days) = self.days {
            due.extend(day.checked_add_days(Days::new(days.into())).map(Due::Day));
        }
        let after = |months: u32| day.checked_add_months(Months::new(months)).filter(|due| *due <= through);
        due.extend(self.months.iter().filter_map(|months| after((*months).into())).map(Due::Day));
        if let Some(every) = self.every_months.filter(|every| *every > 0) {
            let first = self.months.last().map_or(0, |last| u32::from(*last));
            let times =
                (1..).map_while(|time: u32| after(first.saturating_add(time.saturating_mul(every.into()))));
            due.extend(times.map(Due::Day));
        }
        Ok(due)
    }
}
