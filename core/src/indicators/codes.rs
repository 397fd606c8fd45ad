//! Every code of what can be wrong with units and reports: public API, never reused.

use std::borrow::Cow;

use crate::issue::{Issue, Param, Path, Severity};

/// A code: how much its issues weigh, and which parameters its message gets.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportCode {
    /// The code, `report.required`.
    pub code: &'static str,
    /// How much every issue of this code weighs.
    pub severity: Severity,
    /// The names of its parameters. `line` is the line of the file, or the number of the row from 1.
    pub params: &'static [&'static str],
}

const fn error(code: &'static str, params: &'static [&'static str]) -> ReportCode {
    ReportCode { code, severity: Severity::Error, params }
}

const fn warning(code: &'static str, params: &'static [&'static str]) -> ReportCode {
    ReportCode { code, severity: Severity::Warning, params }
}

/// Declares the codes once: the statics and [`ALL`] come from the one list.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $kind:ident($code:literal, $params:expr);)*) => {
        $($(#[$doc])* pub static $name: ReportCode = $kind($code, &$params);)*

        /// Every code, in the order of this page.
        pub static ALL: &[&ReportCode] = &[$(&$name),*];
    };
}

codes! {
    /// A unit without an id.
    UNIT_ID_REQUIRED = error("unit.id_required", ["line"]);
    /// Two units with the same id on the same day.
    UNIT_REPEATED = error("unit.repeated", ["line"]);
    /// A unit that ends before it begins.
    UNIT_DAYS = error("unit.days", ["line"]);
    /// No unit has the parent's id.
    UNIT_PARENT_UNKNOWN = error("unit.parent_unknown", ["line"]);
    /// The parent is not there on all days of the unit.
    UNIT_PARENT_NOT_IN_FORCE = error("unit.parent_not_in_force", ["line"]);
    /// A unit that is above itself.
    UNIT_CYCLE = error("unit.cycle", ["line"]);
    /// No unit has the successor's id on the day the unit ends.
    UNIT_SUCCESSOR_UNKNOWN = error("unit.successor_unknown", ["line"]);

    /// The file lacks a column.
    COLUMN_MISSING = error("report.column_missing", ["line"]);
    /// A column twice.
    COLUMN_REPEATED = error("report.column_repeated", ["line"]);
    /// A column that reports do not have; what it holds is left out.
    COLUMN_UNKNOWN = warning("report.column_unknown", ["line"]);
    /// The row has fewer or more cells than the heading.
    ROW_LENGTH = error("report.row_length", ["line", "expected"]);
    /// A quote that is opened and not closed in its row; the row is left out.
    QUOTE_OPEN = error("report.quote_open", ["line"]);
    /// The row is not UTF-8.
    NOT_UTF8 = error("report.not_utf8", ["line"]);
    /// Nothing in a cell that must have something.
    REQUIRED = error("report.required", ["line"]);
    /// Not the sort of value that belongs here.
    WRONG_TYPE = error("report.wrong_type", ["line"]);
    /// What belongs in this column stands in another, and the other way round.
    SWAPPED = error("report.columns_swapped", ["line", "other"]);
    /// No unit has this id.
    UNIT_UNKNOWN = error("report.unit_unknown", ["line"]);
    /// The unit is not there in the period.
    UNIT_NOT_IN_FORCE = error("report.unit_not_in_force", ["line"]);
    /// No period.
    PERIOD_INVALID = error("report.period_invalid", ["line"]);
    /// A period that is not asked for.
    PERIOD_NOT_ASKED = error("report.period_not_asked", ["line"]);
    /// No measure has this id.
    MEASURE_UNKNOWN = error("report.measure_unknown", ["line"]);
    /// The measure is not defined in the period.
    MEASURE_NOT_IN_FORCE = error("report.measure_not_in_force", ["line"]);
    /// A number that is no number.
    NOT_A_NUMBER = error("report.not_a_number", ["line"]);
    /// A count below 0.
    NEGATIVE = error("report.negative", ["line"]);
    /// A count that is not whole.
    FRACTION = error("report.fraction", ["line"]);
    /// A count above the largest that is accepted.
    TOO_LARGE = error("report.too_large", ["line", "max"]);
    /// Not a sex.
    SEX_UNKNOWN = error("report.sex_unknown", ["line"]);
    /// Not an age group.
    AGE_INVALID = error("report.age_invalid", ["line"]);
    /// A text too long.
    TEXT_TOO_LONG = error("report.text_too_long", ["line", "max"]);
    /// A denominator for a measure that has none; it is left out.
    NO_DENOMINATOR = warning("report.no_denominator", ["line"]);
    /// More counted than there are, of a measure that counts some of the same.
    ABOVE_DENOMINATOR = error("report.above_denominator", ["line"]);
    /// More than 100 % of a coverage.
    COVERAGE_ABOVE = warning("report.coverage_above", ["line"]);
    /// The same unit, period, measure, sex and age twice; the later row is left out.
    REPEATED = error("report.repeated", ["line", "other"]);
    /// The same unit and measure for two periods that overlap; the later row is left out.
    PERIOD_OVERLAP = error("report.period_overlap", ["line", "other"]);
    /// Rows by sex or age without the row for all.
    TOTAL_MISSING = error("report.total_missing", ["line"]);
    /// Two age groups that overlap.
    AGE_OVERLAP = error("report.age_overlap", ["line", "other"]);
    /// All parts are there and do not add up; `by`: `sex`, `age` or `unit`.
    PARTS_DIFFER = error("report.parts_differ", ["line", "by"]);
    /// Some of the parts are already more than the whole.
    PARTS_EXCEED = error("report.parts_exceed", ["line", "by"]);
    /// A number above one that it is a part of. Here and in the other rules of numbers, `measure` and `other` say which of
    /// the two numbers of a measure is meant, `m24.denominator`; of several, `m04c.denominator + m04d.denominator`.
    RULE_AT_MOST = error("report.rule_at_most", ["line", "measure", "other"]);
    /// A number that is not the sum of its parts.
    RULE_SUM = error("report.rule_sum", ["line", "measure", "other"]);
    /// Different people counted, above the sum of the groups that they were counted in.
    RULE_DISTINCT = error("report.rule_distinct", ["line", "measure", "other"]);
    /// A number outside what is plausible.
    RULE_RANGE = warning("report.rule_range", ["line", "measure", "min", "max"]);
    /// One of two measures that are reported together or not at all.
    RULE_TOGETHER = error("report.rule_together", ["line", "measure", "other"]);
    /// Two measures of which only one may be reported.
    RULE_EXCLUSIVE = error("report.rule_exclusive", ["line", "measure", "other"]);
    /// A change against the period before beyond the bound, in per cent.
    CHANGE = warning("report.change", ["line", "percent"]);
    /// A required number that is not there.
    MISSING = error("report.missing", ["unit", "period", "measure"]);
    /// A day that is none, or not in the period.
    DAY_INVALID = error("report.day_invalid", ["line"]);
    /// A code that is none of the list.
    CHOICE_UNKNOWN = error("report.choice_unknown", ["line"]);
    /// More different people than the roles have together.
    DISTINCT_ABOVE_SUM = error("report.distinct_above_sum", ["line"]);
    /// Fewer different people than in one role.
    DISTINCT_BELOW_ROLE = error("report.distinct_below_role", ["line"]);
    /// A role twice.
    ROLE_REPEATED = error("report.role_repeated", ["line"]);
    /// Neither money nor anything in kind.
    NO_AMOUNT = error("report.no_amount", ["line"]);
    /// More spent in a period than came in.
    SPENT_MORE = warning("report.spent_more", ["line"]);
}

impl ReportCode {
    /// An issue at a path, its parameters in the order of the code's.
    pub(super) fn at(&'static self, path: Path, params: impl IntoIterator<Item = Param>) -> Issue {
        Issue {
            code: self.code,
            path,
            params: self.params.iter().copied().zip(params).collect(),
            severity: self.severity,
            rule: Cow::Borrowed(self.code),
            cite: None,
            related: Vec::new(),
        }
    }
}

/// A line number as a parameter.
pub(super) fn number(number: impl Into<u64>) -> Param {
    Param::Number(i64::try_from(number.into()).unwrap_or(i64::MAX))
}

/// The code of a list as a parameter.
pub(super) fn text(text: impl Into<Cow<'static, str>>) -> Param {
    Param::Text(text.into())
}
