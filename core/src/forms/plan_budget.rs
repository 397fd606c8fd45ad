//! The budget of a plan (bảng kinh phí thực hiện kế hoạch): what is paid for, from which source, in which years.
//!
//! The columns are those that plans have: the central budget, the local budgets, what is raised, and others. No instrument lays
//! down the table; what it must be is that its sums are right. A blank cell is missing and not zero: a row of which the total
//! alone is stated counts with that in the sum of all, and then nothing is said of the sources; while a row has no amount at all,
//! nothing is said of any sum over the rows.

use std::borrow::Cow;

use super::check::Check;
use super::codes::{self, IssueCode};
use super::field::{Field, Options, choice, count, list, text};
use super::filled::{Filled, Value};
use super::index::Slot;
use super::{Edition, Form, FormAt, Mode, Table};
use crate::date::Period;
use crate::issue::{Issue, Param, Path};
use crate::situation::Situation;

/// The budget of a plan.
pub static PLAN_BUDGET: Form = Form::new(Table {
    id: "plan-budget",
    editions: EDITIONS,
    fields: FIELDS,
    checks: CHECKS,
    situation: |_| Situation::default(),
    place: |_| None,
});

const EDITIONS: &[Edition] = &[Edition {
    id: "plan-budget.1",
    cite: "",
    period: Period { from: None, until: None },
    official: false,
    assumes: &[],
}];

/// What one unit of the amounts is.
const UNIT: Options = Options::new("budget_unit", &["dong", "thousand_dong", "million_dong"]);

/// The largest amount of a cell. With it every sum is a whole number that JavaScript tells from its neighbours.
const MOST: u64 = 10_000_000_000_000;
const MOST_OF_ROW: u64 = 4 * MOST;
const MOST_ROWS: u16 = 100;
const MOST_OF_SOURCE: u64 = MOST * MOST_ROWS as u64;
const MOST_OF_ALL: u64 = 4 * MOST_OF_SOURCE;
const MOST_YEARS: u16 = 50;

const fn year(path: &'static str) -> Field {
    count(path, 1990, 2200)
}

/// A row without years goes over all those of the plan; with the first alone it is for that year.
const COLUMNS: &[Field] = &[
    text("what", 300).required(),
    year("first_year"),
    year("last_year"),
    count("central", 0, MOST),
    count("local", 0, MOST),
    count("raised", 0, MOST),
    count("other", 0, MOST),
    count("total", 0, MOST_OF_ROW),
];
const OF_YEAR: &[Field] =
    &[year("year").required(), count("total", 0, MOST_OF_ALL / MOST_YEARS as u64).required()];

const FIELDS: &[Field] = &[
    text("title", 300).required(),
    year("first_year").required(),
    year("last_year").required(),
    choice("unit", UNIT).required(),
    list("rows", COLUMNS, MOST_ROWS).required(),
    count("totals.central", 0, MOST_OF_SOURCE),
    count("totals.local", 0, MOST_OF_SOURCE),
    count("totals.raised", 0, MOST_OF_SOURCE),
    count("totals.other", 0, MOST_OF_SOURCE),
    count("totals.all", 0, MOST_OF_ALL),
    list("years", OF_YEAR, MOST_YEARS),
];

const PLAN_YEARS: &[&str] = &["first_year", "last_year"];
const ROWS_ADD_UP: &str = "rows.adds_up";
const ROWS_WITHIN_PLAN: &str = "rows.within_plan";
const ALL_ADDS_UP: &str = "totals.all.adds_up";
const YEARS_WITHIN_PLAN: &str = "years.within_plan";
const YEARS_ADD_UP: &str = "years.adds_up";
const YEARS_COME_TO_ALL: &str = "years.come_to_all";

const CHECKS: &[Check] = &[
    Check::Custom {
        code: &codes::BUDGET_YEARS_ORDER,
        inputs: PLAN_YEARS,
        cite: None,
        holds: |filled, _| Some(filled.number(FIRST_YEAR)? <= filled.number(LAST_YEAR)?),
    },
    Check::Faults {
        rule: ROWS_WITHIN_PLAN,
        codes: &[&codes::BUDGET_YEAR_OUTSIDE, &codes::BUDGET_YEARS_ORDER],
        inputs: &["first_year", "last_year", "rows"],
        find: |filled, _, issues| _ = rows_within_plan(filled, issues),
    },
    Check::Faults {
        rule: ROWS_ADD_UP,
        codes: &[&codes::BUDGET_ROW, &codes::VALUE_REQUIRED],
        inputs: &["rows"],
        find: |filled, at, issues| _ = rows_add_up(filled, at, issues),
    },
    of_source(CENTRAL, &["rows", CENTRAL.path], |filled, _, issues| issues.extend(CENTRAL.adds_up(filled))),
    of_source(LOCAL, &["rows", LOCAL.path], |filled, _, issues| issues.extend(LOCAL.adds_up(filled))),
    of_source(RAISED, &["rows", RAISED.path], |filled, _, issues| issues.extend(RAISED.adds_up(filled))),
    of_source(OTHER, &["rows", OTHER.path], |filled, _, issues| issues.extend(OTHER.adds_up(filled))),
    Check::Faults {
        rule: ALL_ADDS_UP,
        codes: &[&codes::BUDGET_TOTAL, &codes::BUDGET_PARTS],
        inputs: &["rows", "totals.all"],
        find: |filled, _, issues| issues.extend(all_adds_up(filled)),
    },
    Check::Faults {
        rule: YEARS_WITHIN_PLAN,
        codes: &[&codes::BUDGET_YEAR_OUTSIDE, &codes::BUDGET_YEAR_REPEATED],
        inputs: &["first_year", "last_year", "years"],
        find: |filled, _, issues| _ = years_within_plan(filled, issues),
    },
    Check::Faults {
        rule: YEARS_ADD_UP,
        codes: &[&codes::BUDGET_YEAR],
        inputs: &["first_year", "last_year", "rows", "years"],
        find: |filled, _, issues| _ = years_add_up(filled, issues),
    },
    Check::Faults {
        rule: YEARS_COME_TO_ALL,
        codes: &[&codes::BUDGET_PARTS],
        inputs: &["first_year", "last_year", "totals.all", "years"],
        find: |filled, _, issues| issues.extend(years_come_to_all(filled)),
    },
];

const fn of_source(
    source: OfSource,
    inputs: &'static [&'static str],
    find: fn(&Filled<'_>, FormAt, &mut Vec<Issue>),
) -> Check {
    const CODES: &[&IssueCode] = &[&codes::BUDGET_TOTAL];
    Check::Faults { rule: source.rule, codes: CODES, inputs, find }
}

/// A source of money: its column, and its total.
#[derive(Clone, Copy)]
struct OfSource {
    path: &'static str,
    rule: &'static str,
    total: Slot,
    cell: Slot,
}

impl OfSource {
    const fn new(column: &str, path: &'static str, rule: &'static str) -> Self {
        Self { path, rule, total: Slot::number(FIELDS, path), cell: Slot::number(COLUMNS, column) }
    }
}

const CENTRAL: OfSource = OfSource::new("central", "totals.central", "totals.central.adds_up");
const LOCAL: OfSource = OfSource::new("local", "totals.local", "totals.local.adds_up");
const RAISED: OfSource = OfSource::new("raised", "totals.raised", "totals.raised.adds_up");
const OTHER: OfSource = OfSource::new("other", "totals.other", "totals.other.adds_up");

#[cfg(feature = "indicators")]
const TITLE: Slot = Slot::text(FIELDS, "title");
#[cfg(feature = "indicators")]
const UNIT_OF: Slot = Slot::choice(FIELDS, "unit");
#[cfg(feature = "indicators")]
const WHAT: Slot = Slot::text(COLUMNS, "what");
const FIRST_YEAR: Slot = Slot::number(FIELDS, "first_year");
const LAST_YEAR: Slot = Slot::number(FIELDS, "last_year");
const ROWS: Slot = Slot::list(FIELDS, "rows");
const OF_ALL: Slot = Slot::number(FIELDS, "totals.all");
const TOTALS: [Slot; 4] = [CENTRAL.total, LOCAL.total, RAISED.total, OTHER.total];
const YEARS: Slot = Slot::list(FIELDS, "years");
const ROW_FIRST: Slot = Slot::number(COLUMNS, "first_year");
const ROW_LAST: Slot = Slot::number(COLUMNS, "last_year");
const CELLS: [Slot; 4] = [CENTRAL.cell, LOCAL.cell, RAISED.cell, OTHER.cell];
const ROW_TOTAL: Slot = Slot::number(COLUMNS, "total");
const YEAR: Slot = Slot::number(OF_YEAR, "year");
const YEAR_TOTAL: Slot = Slot::number(OF_YEAR, "total");

/// A budget that was filled in, as a table of a plan: its [`reconcile`](crate::programme::Budget::reconcile) gives the share of
/// each source, and what its stated total is off by. What cannot be read is left out. `None` for another form, and for amounts
/// of more than twelve digits.
///
/// ```
/// use ansinh::forms::{Document, FormAt, PLAN_BUDGET, plan_budget};
///
/// let json = serde_json::json!({
///     "title": "Plan", "first_year": 2026, "last_year": 2027, "unit": "million_dong",
///     "rows": [{ "what": "Training", "central": 30, "local": 90 }], "totals": { "local": 80 },
/// });
/// let document = Document::from_json(&PLAN_BUDGET, &json);
/// let report = document.validate(FormAt::submit(ansinh::parse_date("2026-11-26")?));
/// assert_eq!(report.issues()[0].code, "budget.total");
/// let sums = plan_budget(&report).and_then(|budget| budget.reconcile()).ok_or("adds up")?;
/// let local = &sums.columns[1];
/// assert_eq!((local.share.as_deref(), local.difference), (Some("3/4"), Some("-10".parse()?)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "indicators")]
pub fn plan_budget(report: &super::Report<'_>) -> Option<crate::programme::Budget> {
    use crate::indicators::Decimal;
    use crate::law::instrument::Text;
    use crate::messages::{Language, label};
    use crate::programme::{Budget, BudgetRow, BudgetTotals, Source};

    const IDS: [&str; 4] = ["central", "local", "raised", "other"];
    let text = |vi: &str, en: &str| Text { vi: vi.to_owned().into(), en: en.to_owned().into() };
    let named = |path: &str| {
        let name = |language| label(PLAN_BUDGET.id(), path, language).unwrap_or(path);
        text(name(Language::Vi), name(Language::En))
    };
    let decimal = |number: u64| Decimal::from_millionths(i128::from(number) * 1_000_000);
    let cells_of = |filled: &Filled<'_>, slots: [Slot; 4]| {
        let given = IDS.iter().zip(slots).filter_map(|(id, slot)| Some((*id, filled.number(slot)?)));
        given.map(|(id, number)| Some((id.to_owned(), decimal(number)?))).collect::<Option<_>>()
    };
    let total_of = |filled: &Filled<'_>, slot| match filled.number(slot) {
        Some(number) => decimal(number).map(Some),
        None => Some(None),
    };
    let filled = report.value();
    if report.form() != &PLAN_BUDGET {
        return None;
    }
    let mut rows = Vec::new();
    for (at, row) in filled.rows(ROWS)?.iter().enumerate() {
        let what = row.text(WHAT).unwrap_or_default();
        rows.push(BudgetRow {
            id: (at + 1).to_string(),
            name: text(what, what),
            cells: cells_of(row, CELLS)?,
            total: total_of(row, ROW_TOTAL)?,
            lines: Vec::new(),
        });
    }
    let title = filled.text(TITLE).unwrap_or_default();
    let (first, last) = plan_years(filled).unwrap_or((1, 0));
    Some(Budget {
        id: PLAN_BUDGET.id().to_owned(),
        name: text(title, title),
        unit: match filled.choice(UNIT_OF) {
            Some("million_dong") => 1_000_000,
            Some("thousand_dong") => 1_000,
            _ => 1,
        },
        years: (first..=last).filter_map(|year| u16::try_from(year).ok()).collect(),
        sources: IDS.map(|id| Source { id: id.to_owned(), name: named(&format!("rows.{id}")) }).into(),
        rows,
        totals: Some(BudgetTotals {
            cells: cells_of(filled, TOTALS)?,
            total: total_of(filled, OF_ALL)?,
            lines: Vec::new(),
        }),
        lines: Vec::new(),
    })
}

/// What is stated at a slot, if anything; `None` for what cannot be read.
fn stated(filled: &Filled<'_>, slot: Slot) -> Option<Option<u64>> {
    match filled.value(slot) {
        Value::Number(number) => Some(Some(*number)),
        Value::Absent => Some(None),
        _ => None,
    }
}

/// The sum of what is stated at slots, if anything is; `None` where something cannot be read.
fn sum_of(filled: &Filled<'_>, slots: &[Slot]) -> Option<Option<u64>> {
    let mut sum = None;
    for slot in slots {
        if let Some(number) = stated(filled, *slot)? {
            sum = Some(sum.unwrap_or(0_u64).checked_add(number)?);
        }
    }
    Some(sum)
}

/// What a row comes to: the sum of its cells, or its total where it has none; `None` where neither can be told.
fn worth(row: &Filled<'_>) -> Option<u64> {
    sum_of(row, &CELLS)?.or(row.number(ROW_TOTAL))
}

fn plan_years(filled: &Filled<'_>) -> Option<(u64, u64)> {
    let (first, last) = (filled.number(FIRST_YEAR)?, filled.number(LAST_YEAR)?);
    (first <= last).then_some((first, last))
}

type Params = Vec<(&'static str, Param)>;

fn fault(
    rule: &'static str,
    code: &'static IssueCode,
    path: Path,
    params: Params,
    related: &[&'static str],
) -> Issue {
    Issue {
        code: code.code,
        path,
        params,
        severity: code.severity,
        rule: Cow::Borrowed(rule),
        cite: None,
        related: related.iter().map(|path| Path::field(*path)).collect(),
    }
}

fn number(number: u64) -> Param {
    Param::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The parameters of a stated number that differs from a sum.
fn difference(stated: u64, sum: u64) -> Option<Params> {
    let difference = i64::try_from(stated).ok()?.checked_sub(i64::try_from(sum).ok()?)?;
    (difference != 0).then(|| vec![("sum", number(sum)), ("difference", Param::Number(difference))])
}

fn outside(rule: &'static str, path: Path, (first, last): (u64, u64)) -> Issue {
    let params = vec![("first", number(first)), ("last", number(last))];
    fault(rule, &codes::BUDGET_YEAR_OUTSIDE, path, params, PLAN_YEARS)
}

fn rows_within_plan(filled: &Filled<'_>, issues: &mut Vec<Issue>) -> Option<()> {
    let plan = plan_years(filled)?;
    for (at, row) in (0_u16..).zip(filled.rows(ROWS)?) {
        let (first, last) = (row.number(ROW_FIRST), row.number(ROW_LAST));
        for (column, year) in [("first_year", first), ("last_year", last)] {
            if year.is_some_and(|year| year < plan.0 || year > plan.1) {
                issues.push(outside(ROWS_WITHIN_PLAN, Path::cell("rows", at, column), plan));
            }
        }
        if first.zip(last).is_some_and(|(first, last)| first > last) {
            let path = Path::cell("rows", at, "last_year");
            issues.push(fault(ROWS_WITHIN_PLAN, &codes::BUDGET_YEARS_ORDER, path, Vec::new(), &[]));
        }
    }
    Some(())
}

/// The total of each row is the sum of its cells; a row that is handed in has an amount.
fn rows_add_up(filled: &Filled<'_>, at: FormAt, issues: &mut Vec<Issue>) -> Option<()> {
    for (row_at, row) in (0_u16..).zip(filled.rows(ROWS)?) {
        let (Some(sum), Some(total)) = (sum_of(row, &CELLS), stated(row, ROW_TOTAL)) else { continue };
        let (code, params) = match (sum, total) {
            (Some(sum), Some(total)) => {
                let Some(mut params) = difference(total, sum) else { continue };
                params.insert(0, ("row", number(u64::from(row_at) + 1)));
                (&codes::BUDGET_ROW, params)
            }
            (None, None) if at.mode == Mode::Submit => (&codes::VALUE_REQUIRED, Vec::new()),
            _ => continue,
        };
        issues.push(fault(ROWS_ADD_UP, code, Path::cell("rows", row_at, "total"), params, &[]));
    }
    Some(())
}

impl OfSource {
    /// The total of the source is the sum of its cells. Nothing is said while a row has no cells, or one that cannot be read.
    fn adds_up(&self, filled: &Filled<'_>) -> Option<Issue> {
        let sum = filled.rows(ROWS)?.iter().try_fold(0_u64, |sum, row| {
            sum_of(row, &CELLS)??;
            sum.checked_add(row.number(self.cell).unwrap_or(0))
        })?;
        let params = difference(filled.number(self.total)?, sum)?;
        Some(fault(self.rule, &codes::BUDGET_TOTAL, Path::field(self.path), params, &["rows"]))
    }
}

/// The total of all is what the rows come to. Where not every row is divided by source, so that the totals of the sources are
/// not held against the rows, it is what they come to: all four, or at least those that are stated.
fn all_adds_up(filled: &Filled<'_>) -> Option<Issue> {
    let (all, rows) = (filled.number(OF_ALL)?, filled.rows(ROWS)?);
    let of_rows = rows.iter().try_fold(0_u64, |sum, row| sum.checked_add(worth(row)?));
    if let Some(params) = of_rows.and_then(|sum| difference(all, sum)) {
        return Some(fault(ALL_ADDS_UP, &codes::BUDGET_TOTAL, Path::field("totals.all"), params, &["rows"]));
    }
    if rows.iter().all(|row| sum_of(row, &CELLS).flatten().is_some()) {
        return None;
    }
    let sum = sum_of(filled, &TOTALS)??;
    let complete = TOTALS.iter().all(|slot| filled.number(*slot).is_some());
    let params = difference(all, sum).filter(|_| complete || sum > all)?;
    let related = [CENTRAL.path, LOCAL.path, RAISED.path, OTHER.path];
    Some(fault(ALL_ADDS_UP, &codes::BUDGET_PARTS, Path::field("totals.all"), params, &related))
}

fn years_within_plan(filled: &Filled<'_>, issues: &mut Vec<Issue>) -> Option<()> {
    let plan = plan_years(filled)?;
    let mut seen = Vec::new();
    for (at, row) in (0_u16..).zip(filled.rows(YEARS)?) {
        let Some(year) = row.number(YEAR) else { continue };
        let path = Path::cell("years", at, "year");
        if year < plan.0 || year > plan.1 {
            issues.push(outside(YEARS_WITHIN_PLAN, path, plan));
        } else if seen.contains(&year) {
            issues.push(fault(YEARS_WITHIN_PLAN, &codes::BUDGET_YEAR_REPEATED, path, Vec::new(), &[]));
        }
        seen.push(year);
    }
    Some(())
}

/// The total of a year is what the rows of that year come to. Where others go over several years it is at least what those of
/// that year alone come to.
fn years_add_up(filled: &Filled<'_>, issues: &mut Vec<Issue>) -> Option<()> {
    let plan = plan_years(filled)?;
    let rows = filled.rows(ROWS)?;
    for (at, row) in (0_u16..).zip(filled.rows(YEARS)?) {
        let (Some(year), Some(total)) = (row.number(YEAR), row.number(YEAR_TOTAL)) else { continue };
        let Some((sum, complete)) = worth_of_year(rows, year, plan) else { continue };
        let within = plan.0 <= year && year <= plan.1;
        if let Some(mut params) = difference(total, sum).filter(|_| within && (complete || total < sum)) {
            params.insert(0, ("year", number(year)));
            let path = Path::cell("years", at, "total");
            issues.push(fault(YEARS_ADD_UP, &codes::BUDGET_YEAR, path, params, &["rows"]));
        }
    }
    Some(())
}

/// What the rows of one year alone come to, and whether no others are for that year too; `None` where that cannot be told.
fn worth_of_year(rows: &[Filled<'_>], year: u64, plan: (u64, u64)) -> Option<(u64, bool)> {
    rows.iter().try_fold((0_u64, true), |(sum, complete), row| {
        let (first, last) = match (stated(row, ROW_FIRST)?, stated(row, ROW_LAST)?) {
            (Some(first), last) => (first, last.unwrap_or(first)),
            (None, last) => (plan.0, last.unwrap_or(plan.1)),
        };
        if first > last {
            return None;
        }
        Some(match (first <= year && year <= last, first == last) {
            (false, _) => (sum, complete),
            (true, true) => (sum.checked_add(worth(row)?)?, complete),
            (true, false) => (sum, false),
        })
    })
}

/// The totals of the years, once each year of the plan has one, come to the total of all.
fn years_come_to_all(filled: &Filled<'_>) -> Option<Issue> {
    let (first, last) = plan_years(filled)?;
    let years = filled.rows(YEARS)?;
    let sum = years.iter().try_fold(0_u64, |sum, row| sum.checked_add(row.number(YEAR_TOTAL)?))?;
    let once = |year| years.iter().filter(|row| row.number(YEAR) == Some(year)).count() == 1;
    if years.len() as u64 != last - first + 1 || !(first..=last).all(once) {
        return None;
    }
    let params = difference(filled.number(OF_ALL)?, sum)?;
    Some(fault(YEARS_COME_TO_ALL, &codes::BUDGET_PARTS, Path::field("years"), params, &["totals.all"]))
}
