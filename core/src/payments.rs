//! The monthly payment list (danh sách chi trả): who is paid how much in a month, where, and what is held back.

mod error;
mod json;
mod text;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::assessment::Allowance;
use crate::history::History;
use crate::law::rulebook::Rulebook;
use crate::money::Dong;
use crate::month::{Month, Months};
use crate::opaque::opaque;
use crate::place::Place;
use crate::procedure::{Act, Benefit};
use crate::situation::Fact;
use crate::timeline::{MemberTimeline, MonthStatus, Segment, Timeline};

pub use error::PaymentsError;

/// What a payment list is made of.
///
/// ```
/// use ansinh::payments::PaymentRun;
///
/// let run: PaymentRun = serde_json::from_str(r#"{ "month": "2026-12", "since": "2026-07", "households": [{
///     "household": "h1", "place": "96/32248", "payees": { "child": "aunt" },
///     "history": { "members": [{ "id": "child", "birth_date": "2020-05-01" }] }
/// }] }"#)?;
/// assert_eq!(run.households.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaymentRun {
    /// The month that is paid.
    pub month: Month,
    /// The first month that is looked at for what is still owed: what was owed before is settled, or in another list.
    /// At most 50 years before the month.
    pub since: Month,
    /// The households, each once.
    pub households: Vec<PaidHousehold>,
}

/// A household of a payment list.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PaidHousehold {
    /// A key of its own: never a name, never an identity number.
    pub household: String,
    /// Where it lived in the first month; the history tells of moves.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// What happened, with what was paid.
    pub history: History,
    /// Who is paid for a member, by their keys, where it is not the member (người nhận thay, người giám hộ).
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub payees: BTreeMap<String, String>,
}

/// Who is paid how much in a month. It is personal data: a provision reveals why someone is paid.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PaymentList<'r> {
    /// The month that is paid.
    pub month: Month,
    /// The first month that was looked at for what is owed.
    pub since: Month,
    /// By when the list is made, if the law of those days says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<ListDue>,
    /// Whoever is paid something: by place, then by household and person.
    pub rows: Vec<PaymentRow<'r>>,
    /// Whoever could be paid for the month and is not, and why: in the same order.
    pub held: Vec<HeldRow<'r>>,
    /// What was paid too much: in the same order. No source says that it may be deducted, so nothing is.
    pub overpaid: Vec<OverpaidRow>,
    /// What each place pays, in order.
    pub places: Vec<PlaceTotal>,
    /// What all of them pay.
    pub total: Total,
}

/// By when a payment list is made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PaymentListDue"))]
pub struct ListDue {
    /// The day before which the list and the money are sent.
    pub before: NaiveDate,
    /// Full id of the rule.
    pub rule: String,
    /// Where it stands.
    pub citation: String,
}

/// What one person is paid (một dòng của danh sách chi trả).
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PaymentRow<'r> {
    /// Key of the household.
    pub household: String,
    /// Key of the person whose allowance it is.
    pub person: String,
    /// Key of whoever is paid.
    pub payee: String,
    /// The place that pays for the month.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// Where the month stands: what is owed for earlier months is listed too if nothing is due for this one.
    pub status: MonthStatus,
    /// What is due for the month is made of; empty if nothing is.
    pub allowances: Vec<Allowance<'r>>,
    /// đồng due for the month and not paid yet.
    pub due: Dong,
    /// What is owed for earlier months (truy lĩnh).
    pub arrears: Vec<MonthOwed>,
    /// đồng, the sum of these.
    pub arrears_total: Dong,
    /// đồng to pay: both together.
    pub total: Dong,
    /// Full ids of what a reader must be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub caveats: Vec<&'r str>,
}

/// An amount of a month: owed, or paid too much.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MonthOwed {
    /// The month.
    pub month: Month,
    /// đồng.
    pub amount: Dong,
}

/// Someone who could be paid for the month and is not.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HeldRow<'r> {
    /// Key of the household.
    pub household: String,
    /// Key of the person.
    pub person: String,
    /// The place that would pay.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// Why not: `suspended`, `undecided` or `undetermined`.
    pub reason: MonthStatus,
    /// đồng a month that conditions and law give, as far as they are known.
    pub entitled: Dong,
    /// The facts to ask for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Full ids of the questions that the law leaves open.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open_norms: Vec<&'r str>,
}

/// Someone who was paid more than was due.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OverpaidRow {
    /// Key of the household.
    pub household: String,
    /// Key of the person.
    pub person: String,
    /// The place that pays for the month of the list.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// The months.
    pub months: Vec<MonthOwed>,
    /// đồng, the sum of these.
    pub total: Dong,
}

/// What a place pays.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PlaceTotal {
    /// The place.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// What it comes to.
    #[serde(flatten)]
    pub total: Total,
}

/// What rows come to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PaymentTotal"))]
pub struct Total {
    /// How many people are paid.
    pub people: usize,
    /// đồng for the month.
    pub due: Dong,
    /// đồng for earlier months.
    pub arrears: Dong,
    /// đồng together.
    pub total: Dong,
}

impl Total {
    fn plus(self, row: &PaymentRow<'_>) -> Option<Self> {
        Some(Self {
            people: self.people + 1,
            due: self.due.plus(row.due)?,
            arrears: self.arrears.plus(row.arrears_total)?,
            total: self.total.plus(row.total)?,
        })
    }
}

// Keys may be more than keys, and whom it lists is personal data: `Debug` output, which ends up in logs, shows only
// when and how many.
impl std::fmt::Debug for PaymentList<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "PaymentList({}, {} rows)", self.month, self.rows.len())
    }
}

opaque! { PaidHousehold PaymentRow<'_> MonthOwed HeldRow<'_> OverpaidRow PlaceTotal }

/// Most months that a list looks back over.
pub const MOST_MONTHS: i32 = 600;

impl Rulebook {
    /// The payment list of a month: what is due for it, and what is still owed for the months before it.
    ///
    /// What the history says was paid is not paid again; what was paid too much stands apart and is not deducted. Whoever
    /// is not paid for the month is told with the reason; what is owed for earlier months is listed for them too.
    /// The list is about monthly allowances: care support and single payments are [`Rulebook::benefits`].
    ///
    /// ```
    /// use ansinh::Rulebook;
    /// use ansinh::payments::PaymentRun;
    ///
    /// let run: PaymentRun = serde_json::from_str(r#"{ "month": "2026-12", "since": "2026-10", "households": [{
    ///     "household": "h1", "place": "96/32248", "payees": { "child": "aunt" },
    ///     "history": { "members": [{
    ///         "id": "child", "birth_date": "2020-05-01",
    ///         "events": [
    ///             { "on": "2026-10-06", "event": { "facts": {
    ///                 "father": "dead", "mother": "dead", "in_facility": false, "hiv": false, "disability": "none"
    ///             } } },
    ///             { "on": "2026-10-20", "event": "granted" }
    ///         ],
    ///         "paid": [{ "month": "2026-10", "amount": 810000 }]
    ///     }] }
    /// }] }"#)?;
    /// let list = Rulebook::builtin().payment_list(&run)?;
    /// let row = &list.rows[0];
    /// // 1.5 times 540,000 for December, and for November.
    /// assert_eq!((row.due.get(), row.arrears_total.get(), row.total.get()), (810_000, 810_000, 1_620_000));
    /// assert_eq!(row.payee, "aunt");
    /// let due = list.due.ok_or("no rule")?;
    /// assert_eq!((due.before.to_string().as_str(), due.citation.as_str()), ("2026-11-25", "NĐ 335/2026 Đ28"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`PaymentsError`] if the months are reversed or too many, if a household is listed twice or names a payee for
    /// someone who is no member, or if the history of one cannot be used: with every household that it is so of.
    pub fn payment_list<'r>(&'r self, run: &PaymentRun) -> Result<PaymentList<'r>, PaymentsError> {
        if run.month < run.since || run.month.since(run.since) >= MOST_MONTHS {
            return Err(PaymentsError::Months { since: run.since, month: run.month });
        }
        let timelines = self.timelines(run)?;
        let mut list = PaymentList {
            month: run.month,
            since: run.since,
            due: self.list_due(run),
            rows: Vec::new(),
            held: Vec::new(),
            overpaid: Vec::new(),
            places: Vec::new(),
            total: Total::default(),
        };
        for (number, (household, timeline)) in run.households.iter().zip(timelines).enumerate() {
            for member in timeline.members {
                list.add(household, member).ok_or(PaymentsError::Amount { household: number })?;
            }
        }
        list.rows.sort_by_cached_key(|row| (row.place, row.household.clone(), row.person.clone()));
        list.held.sort_by_cached_key(|row| (row.place, row.household.clone(), row.person.clone()));
        list.overpaid.sort_by_cached_key(|row| (row.place, row.household.clone(), row.person.clone()));
        list.add_up().ok_or(PaymentsError::TotalAmount)?;
        Ok(list)
    }

    /// The timeline of each household, or what is wrong with any of them.
    fn timelines<'r>(&'r self, run: &PaymentRun) -> Result<Vec<Timeline<'r>>, PaymentsError> {
        let period = Months::new(run.since, run.month.next());
        let mut timelines = Vec::with_capacity(run.households.len());
        let mut bad = Vec::new();
        let mut seen = BTreeMap::new();
        for (number, household) in run.households.iter().enumerate() {
            if seen.insert(&household.household, number).is_some() {
                return Err(PaymentsError::DuplicateHousehold { household: number });
            }
            let is_member = |id: &String| household.history.members.iter().any(|member| member.id == *id);
            if !household.payees.keys().all(is_member) {
                return Err(PaymentsError::UnknownMember { household: number });
            }
            match self.timeline(&household.history, period, household.place) {
                Ok(timeline) => timelines.push(timeline),
                Err(error) => bad.push((number, error)),
            }
        }
        if bad.is_empty() { Ok(timelines) } else { Err(PaymentsError::Households(bad)) }
    }

    /// By when the list of a month is made: a list is for the month after the one in which it is sent. A province's own
    /// rule counts where all households live in it.
    fn list_due(&self, run: &PaymentRun) -> Option<ListDue> {
        let sent = run.month.previous();
        let mut places = run.households.iter().map(|household| household.place.on(sent.first_day()));
        let place = places.next();
        let place = place.filter(|first| places.all(|other| other.province() == first.province()));
        let days =
            (1..=28).filter_map(|day| sent.first_day().pred_opt()?.checked_add_days(chrono::Days::new(day)));
        // The rule that is in force on the last day for it.
        let mut due = days.flat_map(|day| {
            let rules = self.recurring(Benefit::MonthlyAllowance, day, place);
            rules.into_iter().filter_map(move |rule| {
                let last = rule.next.filter(|last| rule.act == Act::ListPayees && *last == day)?;
                Some(ListDue { before: last.succ_opt()?, rule: rule.rule, citation: rule.citation })
            })
        });
        due.next()
    }
}

impl<'r> PaymentList<'r> {
    /// Adds what is paid to a member; `None` if an amount is more than a number holds.
    fn add(&mut self, household: &PaidHousehold, member: MemberTimeline<'r>) -> Option<()> {
        let month = self.month;
        let segment: &Segment<'r> = member.segments.iter().find(|it| it.from <= month && month < it.until)?;
        let mut due = Dong::ZERO;
        let mut arrears = Vec::new();
        let mut months = Vec::new();
        for of_month in &member.arrears.months {
            let amount = Dong::new(of_month.difference.unsigned_abs())?;
            let owed = MonthOwed { month: of_month.month, amount };
            match (of_month.difference > 0, of_month.month == month) {
                (true, true) => due = amount,
                (true, false) => arrears.push(owed),
                (false, _) => months.push(owed),
            }
        }
        let arrears_total = sum(&arrears)?;
        let total = due.plus(arrears_total)?;
        let place = segment.place;
        if total > Dong::ZERO {
            let is_due = due > Dong::ZERO;
            self.rows.push(PaymentRow {
                household: household.household.clone(),
                person: member.id.clone(),
                payee: household.payees.get(&member.id).unwrap_or(&member.id).clone(),
                place,
                status: segment.status,
                allowances: if is_due { segment.allowances.clone() } else { Vec::new() },
                due,
                arrears,
                arrears_total,
                total,
                caveats: segment.caveats.clone(),
            });
        }
        let held = match segment.status {
            MonthStatus::Suspended | MonthStatus::Undecided | MonthStatus::Undetermined => true,
            MonthStatus::Due | MonthStatus::Stopped | MonthStatus::NotEligible => false,
        };
        if held {
            self.held.push(HeldRow {
                household: household.household.clone(),
                person: member.id.clone(),
                place,
                reason: segment.status,
                entitled: segment.entitled,
                missing: segment.missing.clone(),
                open_norms: segment.open_norms.clone(),
            });
        }
        if !months.is_empty() {
            let total = sum(&months)?;
            let (household, person) = (household.household.clone(), member.id);
            self.overpaid.push(OverpaidRow { household, person, place, months, total });
        }
        Some(())
    }

    /// Adds up the rows, in order of their places.
    fn add_up(&mut self) -> Option<()> {
        for row in &self.rows {
            self.total = self.total.plus(row)?;
            match self.places.last_mut().filter(|last| last.place == row.place) {
                Some(last) => last.total = last.total.plus(row)?,
                None => {
                    self.places.push(PlaceTotal { place: row.place, total: Total::default().plus(row)? });
                }
            }
        }
        Some(())
    }
}

fn sum(months: &[MonthOwed]) -> Option<Dong> {
    Dong::sum(months.iter().map(|month| month.amount))
}
