//! What a report has besides numbers: training and communication, and the income and spending of funds.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::check::{Asked, LONGEST_TEXT, count, fault_params, optional, required};
use super::raw::{Cell, RawReport};
use super::{Checked, MOST_ISSUES};
use crate::date::parse_date;
use crate::indicators::codes::{self, ReportCode};
use crate::indicators::period::ReportPeriod;
use crate::indicators::unit::Units;
use crate::issue::{Issue, Path};
use crate::opaque::opaque;

/// Makes an enum whose codes are read from text and written to JSON.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident, $schema:literal, { $($(#[$variant_doc:meta])* $variant:ident = $code:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = $schema))]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Every one, with its code.
            pub const ALL: &'static [(Self, &'static str)] = &[$((Self::$variant, $code),)*];

            fn read(text: &str) -> Option<Self> {
                Self::ALL.iter().find(|(_, code)| *code == text).map(|(choice, _)| *choice)
            }
        }
    };
}

choice! {
    /// What an event was.
    EventKind, "EventKind", {
        /// Training (tập huấn).
        Training = "training",
        /// Communication (truyền thông).
        Communication = "communication",
    }
}

choice! {
    /// As what someone took part.
    Role, "ParticipantRole", {
        /// Child.
        Child = "child",
        /// Parent or carer (cha, mẹ, người chăm sóc).
        Carer = "carer",
        /// Official who works with children (cán bộ làm công tác trẻ em).
        Officer = "officer",
        /// Collaborator in a village (cộng tác viên).
        Collaborator = "collaborator",
        /// Teacher.
        Teacher = "teacher",
        /// Health worker.
        HealthWorker = "health_worker",
        /// Anyone else.
        Other = "other",
    }
}

choice! {
    /// Which way money goes.
    Flow, "FundFlow", {
        /// Into the fund.
        Income = "income",
        /// Out of it.
        Spending = "spending",
    }
}

choice! {
    /// Where money is from.
    FundSource, "FundSource", {
        /// Central budget (ngân sách trung ương).
        CentralBudget = "central_budget",
        /// Local budget (ngân sách địa phương).
        LocalBudget = "local_budget",
        /// Raised from organisations and people (huy động).
        Raised = "raised",
        /// From abroad (viện trợ nước ngoài).
        Foreign = "foreign",
        /// Other.
        Other = "other",
    }
}

/// Training or communication on one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "ReportEvent"))]
pub struct Event {
    /// Id of the unit that held it.
    pub unit: String,
    /// The day, or the first of several.
    pub on: NaiveDate,
    /// What it was.
    pub kind: EventKind,
    /// How many different people took part; nobody counts twice.
    pub distinct: u64,
    /// How many took part as what.
    pub participants: Vec<Participants>,
}

/// How many took part as what.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "EventParticipants"))]
pub struct Participants {
    /// As what.
    pub role: Role,
    /// How many different people.
    pub count: u64,
}

opaque! { Participants }

/// Money and goods that came into a fund or went out of it (Quỹ Bảo trợ trẻ em). A purpose can name a child: `Debug` does
/// not show it.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "FundEntry"))]
pub struct Fund {
    /// Id of the unit whose fund it is.
    pub unit: String,
    /// The period.
    pub period: ReportPeriod,
    /// Which way it went.
    pub flow: Flow,
    /// Where it is from.
    pub source: FundSource,
    /// What for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    /// Money in đồng.
    pub money: u64,
    /// What was given in kind, at its value in đồng.
    pub in_kind: u64,
}

impl std::fmt::Debug for Fund {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { unit, period, flow, source, .. } = self;
        let mut shown = f.debug_struct("Fund");
        shown.field("unit", unit).field("period", period).field("flow", flow).field("source", source);
        shown.finish_non_exhaustive()
    }
}

/// An event as anyone may send it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawEvent {
    /// Id of the unit.
    pub unit: Cell<'static>,
    /// The day.
    pub on: Cell<'static>,
    /// What it was.
    pub kind: Cell<'static>,
    /// How many different people.
    pub distinct: Cell<'static>,
    /// How many as what.
    pub participants: Vec<RawParticipants>,
}

/// Participants as anyone may send them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawParticipants {
    /// As what.
    pub role: Cell<'static>,
    /// How many.
    pub count: Cell<'static>,
}

/// An entry of a fund as anyone may send it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RawFund {
    /// Id of the unit.
    pub unit: Cell<'static>,
    /// The period.
    pub period: Cell<'static>,
    /// Which way.
    pub flow: Cell<'static>,
    /// Where from.
    pub source: Cell<'static>,
    /// What for.
    pub purpose: Cell<'static>,
    /// Money in đồng.
    pub money: Cell<'static>,
    /// In kind, in đồng.
    pub in_kind: Cell<'static>,
}

/// The keys of an event and of an entry, by number.
const EVENT_KEYS: [&str; 5] = ["unit", "on", "kind", "distinct", "participants"];
const FUND_KEYS: [&str; 7] = ["unit", "period", "flow", "source", "purpose", "money", "in_kind"];

type Faults = Vec<(usize, &'static ReportCode)>;

pub(super) fn read(asked: &Asked<'_>, raw: &RawReport, checked: &mut Checked) {
    for (at, event) in (0_u32..).zip(&raw.events) {
        let mut faults = Faults::new();
        if let Some(event) = self::event(asked, event, &mut faults) {
            checked.report.events.push(event);
        }
        tell(checked, "events", at, &EVENT_KEYS, &faults);
    }
    let mut balances: BTreeMap<(String, ReportPeriod), (u128, u128, u32)> = BTreeMap::new();
    for (at, entry) in (0_u32..).zip(&raw.funds) {
        let mut faults = Faults::new();
        if let Some(fund) = self::fund(asked, entry, &mut faults) {
            let balance = balances.entry((fund.unit.clone(), fund.period)).or_insert((0, 0, at));
            let amount = u128::from(fund.money) + u128::from(fund.in_kind);
            if fund.flow == Flow::Income {
                balance.0 += amount;
            } else {
                *balance = (balance.0, balance.1 + amount, at);
            }
            checked.report.funds.push(fund);
        }
        tell(checked, "funds", at, &FUND_KEYS, &faults);
    }
    // Where no income is reported at all, there is nothing to compare with.
    for (income, spending, at) in balances.into_values() {
        if income > 0 && spending > income {
            tell(checked, "funds", at, &FUND_KEYS, &[(5, &codes::SPENT_MORE)]);
        }
    }
}

fn tell(
    checked: &mut Checked,
    list: &'static str,
    at: u32,
    keys: &[&'static str],
    faults: &[(usize, &'static ReportCode)],
) {
    for (key, code) in faults {
        let path = Path::cell(list, at, keys.get(*key).copied().unwrap_or_default());
        let issue: Issue = code.at(path, fault_params(code, at.saturating_add(1)));
        if checked.issues.len() < MOST_ISSUES {
            checked.issues.push(issue);
        } else {
            checked.untold += 1;
        }
    }
}

/// A day as `2025-06-01`, or as people write it in Viet Nam, `01/06/2025`.
fn day(text: &str) -> Option<NaiveDate> {
    if let Ok(day) = parse_date(text) {
        return Some(day);
    }
    let mut parts = text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || day.len() > 2 || month.len() > 2 {
        return None;
    }
    parse_date(&format!("{year}-{month:0>2}-{day:0>2}")).ok()
}

fn event(asked: &Asked<'_>, raw: &RawEvent, faults: &mut Faults) -> Option<Event> {
    let mut fault = |key: usize, code: &'static ReportCode| faults.push((key, code));
    let on = required(&raw.on, 1, &mut fault).and_then(|text| {
        let day = day(text);
        let is_asked = |day: &NaiveDate| {
            asked.periods.is_empty() || asked.periods.iter().any(|period| period.days().contains(*day))
        };
        let day = day.filter(is_asked);
        if day.is_none() {
            fault(1, &codes::DAY_INVALID);
        }
        day
    });
    let days = on.map(|day| crate::date::Period { from: Some(day), until: day.succ_opt() });
    let unit = unit(asked.units, &raw.unit, days, &mut fault);
    let kind = choice(&raw.kind, 2, EventKind::read, &mut fault);
    let distinct = count(&raw.distinct, 3, &mut fault);
    let mut participants: Vec<Participants> = Vec::new();
    for group in &raw.participants {
        let role = choice(&group.role, 4, Role::read, &mut fault);
        let Some((role, count)) = role.zip(count(&group.count, 4, &mut fault)) else { continue };
        if participants.iter().any(|other| other.role == role) {
            fault(4, &codes::ROLE_REPEATED);
        }
        participants.push(Participants { role, count });
    }
    if let Some(distinct) = distinct.filter(|_| !participants.is_empty()) {
        let sum = participants.iter().fold(0_u64, |sum, group| sum.saturating_add(group.count));
        if distinct > sum {
            fault(3, &codes::DISTINCT_ABOVE_SUM);
        }
        if participants.iter().any(|group| group.count > distinct) {
            fault(3, &codes::DISTINCT_BELOW_ROLE);
        }
    }
    let event = Event { unit: unit?, on: on?, kind: kind?, distinct: distinct?, participants };
    faults.is_empty().then_some(event)
}

fn fund(asked: &Asked<'_>, raw: &RawFund, faults: &mut Faults) -> Option<Fund> {
    let mut fault = |key: usize, code: &'static ReportCode| faults.push((key, code));
    let period = required(&raw.period, 1, &mut fault).and_then(|text| {
        let period = text.parse::<ReportPeriod>().ok();
        match period {
            None => fault(1, &codes::PERIOD_INVALID),
            Some(period) if !asked.periods.is_empty() && !asked.periods.contains(&period) => {
                fault(1, &codes::PERIOD_NOT_ASKED);
            }
            Some(_) => {}
        }
        period
    });
    let unit = unit(asked.units, &raw.unit, period.map(ReportPeriod::days), &mut fault);
    let flow = choice(&raw.flow, 2, Flow::read, &mut fault);
    let source = choice(&raw.source, 3, FundSource::read, &mut fault);
    // Money that comes in may be for anything; what it was spent on must be said.
    let purpose = match flow {
        Some(Flow::Spending) => required(&raw.purpose, 4, &mut fault),
        _ => optional(&raw.purpose, 4, &mut fault),
    };
    if purpose.is_some_and(|purpose| purpose.chars().count() > LONGEST_TEXT) {
        fault(4, &codes::TEXT_TOO_LONG);
    }
    let mut amount = |cell: &Cell<'_>, key| match cell {
        Cell::Blank => Some(0),
        cell => count(cell, key, &mut fault),
    };
    let (money, in_kind) = (amount(&raw.money, 5), amount(&raw.in_kind, 6));
    if money == Some(0) && in_kind == Some(0) {
        fault(5, &codes::NO_AMOUNT);
    }
    let fund = Fund {
        unit: unit?,
        period: period?,
        flow: flow?,
        source: source?,
        purpose: purpose.map(str::to_owned),
        money: money?,
        in_kind: in_kind?,
    };
    faults.is_empty().then_some(fund)
}

fn unit(
    units: &Units,
    cell: &Cell<'_>,
    days: Option<crate::date::Period>,
    fault: &mut impl FnMut(usize, &'static ReportCode),
) -> Option<String> {
    let id = required(cell, 0, fault)?;
    let found = units.find(id, days.unwrap_or_default()).and_then(|at| units.get(at));
    if found.is_none() {
        fault(0, if units.knows(id) { &codes::UNIT_NOT_IN_FORCE } else { &codes::UNIT_UNKNOWN });
    }
    found.map(|unit| unit.id.clone())
}

fn choice<T>(
    cell: &Cell<'_>,
    key: usize,
    read: fn(&str) -> Option<T>,
    fault: &mut impl FnMut(usize, &'static ReportCode),
) -> Option<T> {
    let text = required(cell, key, fault)?;
    let choice = read(text);
    if choice.is_none() {
        fault(key, &codes::CHOICE_UNKNOWN);
    }
    choice
}
