//! Every issue code that a form can give: public API, never reused.

use crate::issue::Severity;

/// An issue code: what it means, how much it weighs, which parameters its message gets.
#[derive(Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct IssueCode {
    /// The code, `value.required`.
    pub code: &'static str,
    /// How much every issue of this code weighs.
    pub severity: Severity,
    /// The names of its parameters. One named `earlier` or `other` holds a field's path: show that field's label.
    pub params: &'static [&'static str],
}

/// Declares the codes once: the constants and [`ALL_CODES`] come from the one list.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal $severity:ident [$($param:literal),*];)*) => {
        $($(#[$doc])*
        pub static $name: IssueCode =
            IssueCode { code: $code, severity: Severity::$severity, params: &[$($param),*] };)*

        /// Every issue code, in the order of this page.
        pub static ALL_CODES: &[&IssueCode] = &[$(&$name),*];
    };
}

codes! {
    /// The form did not exist on the day asked about; `from`: the first day it did. Nothing else is judged.
    FORM_NOT_IN_FORCE = "form.not_in_force" Error ["from"];
    /// A key that the form does not have.
    FIELD_UNKNOWN = "field.unknown" Error [];
    /// Nothing is given where an answer is required. Only when submitting.
    VALUE_REQUIRED = "value.required" Error [];
    /// Not the sort of JSON value that belongs here; `expected`: `text`, `number`, `boolean`, `list`, `object`.
    VALUE_WRONG_TYPE = "value.wrong_type" Error ["expected"];
    /// The value could not be read at all: its JavaScript getter threw.
    VALUE_UNREADABLE = "value.unreadable" Error [];
    /// Given, although another answer says that the field does not apply. The value is left out.
    VALUE_NOT_APPLICABLE = "value.not_applicable" Warning [];
    /// Given, although the form does not ask it on that day. The value is left out.
    VALUE_NOT_ASKED = "value.not_asked" Warning [];
    /// More than `max` characters.
    TEXT_TOO_LONG = "text.too_long" Error ["max"];
    /// Control characters, or characters that did not survive a conversion.
    TEXT_INVALID_CHARACTER = "text.invalid_character" Error [];
    /// Not a date, or a day that does not exist.
    DATE_INVALID = "date.invalid" Error [];
    /// A date outside the years that make sense; `min` and `max` are ISO dates.
    DATE_OUT_OF_RANGE = "date.out_of_range" Error ["min", "max"];
    /// A date after the day asked about.
    DATE_IN_FUTURE = "date.in_future" Error [];
    /// The year alone is given; 1 January counts.
    DATE_YEAR_ONLY = "date.year_only" Warning [];
    /// A date before another that must come first; `earlier`: that other field's path.
    DATE_ORDER = "date.order" Error ["earlier"];
    /// Not one of the options; `options`: their codes, joined by commas; `list`: the name of their list.
    CHOICE_UNKNOWN = "choice.unknown" Error ["options", "list"];
    /// Neither yes nor no.
    FLAG_INVALID = "flag.invalid" Error [];
    /// Not a whole number from `min` to `max`.
    NUMBER_INVALID = "number.invalid" Error ["min", "max"];
    /// More than `max` rows.
    LIST_TOO_LONG = "list.too_long" Error ["max"];
    /// Not 12 digits.
    PERSONAL_ID_INVALID = "personal_id.invalid" Error [];
    /// The first three digits stand for no place.
    PERSONAL_ID_PLACE_UNKNOWN = "personal_id.place_unknown" Error [];
    /// The first three digits are of the range for births registered abroad, which is not checked.
    PERSONAL_ID_PLACE_UNVERIFIED = "personal_id.place_unverified" Warning [];
    /// The number shows another birth year. Possible after a correction of the birth record.
    PERSONAL_ID_BIRTH_YEAR_MISMATCH = "personal_id.birth_year_mismatch" Warning [];
    /// The number shows another sex. Possible after a correction of the birth record.
    PERSONAL_ID_SEX_MISMATCH = "personal_id.sex_mismatch" Warning [];
    /// Two people with the same number; `other`: the other field's path.
    PERSONAL_ID_REPEATED = "personal_id.repeated" Error ["other"];
    /// No province has had this code.
    PROVINCE_UNKNOWN = "province.unknown" Error [];
    /// A province has this code, but not on that day.
    PROVINCE_NOT_IN_FORCE = "province.not_in_force" Error [];
    /// No commune has this code on that day.
    COMMUNE_UNKNOWN = "commune.unknown" Error [];
    /// The commune lies in another province on that day.
    COMMUNE_NOT_IN_PROVINCE = "commune.not_in_province" Error [];
    /// The tables cannot say whether the commune exists on that day.
    COMMUNE_NOT_VERIFIED = "commune.not_verified" Warning [];
    /// Not a phone number.
    PHONE_INVALID = "phone.invalid" Error [];
    /// Sixteen or older and not attending school: neither a child nor a student, whom this form serves.
    CHILD_OVER_16_NOT_STUDYING = "child.over_16_not_studying" Error [];
    /// Abandoned, and living with a parent.
    CHILD_ABANDONED_WITH_PARENT = "child.abandoned_with_parent" Warning [];
    /// Living with a parent whose state says otherwise: dead, missing, detained and the like.
    CHILD_LIVES_WITH_ABSENT_PARENT = "child.lives_with_absent_parent" Warning [];
    /// The parent's birth year is not before the child's.
    PARENT_NOT_OLDER = "parent.not_older" Warning [];
    /// Not the number of items judged so.
    FOLLOW_UP_TALLY = "follow_up.tally" Error [];
    /// Closed although a risk is left or the child is not stable.
    FOLLOW_UP_CLOSED_AT_RISK = "follow_up.closed_at_risk" Error [];
    /// Sixteen or older on the day of the visit, by the birth date or as estimated: no child.
    FOLLOW_UP_NOT_A_CHILD = "follow_up.not_a_child" Error [];
    /// A child of seven or more in alternative care who was not asked.
    FOLLOW_UP_CHILD_NOT_ASKED = "follow_up.child_not_asked" Warning [];
    /// The total of a row is not the sum of its cells: `row` counts from one, `sum` is what the cells come to,
    /// `difference` the stated less the sum.
    BUDGET_ROW = "budget.row" Error ["row", "sum", "difference"];
    /// A total, of a source or of all, is not what the rows come to, `sum`; `difference` is the stated less the sum.
    BUDGET_TOTAL = "budget.total" Error ["sum", "difference"];
    /// The total of all is not what the totals of its parts, sources or years, come to, `sum`; `difference` is the
    /// stated less the sum.
    BUDGET_PARTS = "budget.parts" Error ["sum", "difference"];
    /// The total of a year is not what the rows of that year alone come to, `sum`; `difference` is the stated less the
    /// sum. Below the sum it is wrong even where other rows go over several years.
    BUDGET_YEAR = "budget.year" Error ["year", "sum", "difference"];
    /// A last year before the first one.
    BUDGET_YEARS_ORDER = "budget.years_order" Error [];
    /// A year outside those of the plan, from `first` to `last`.
    BUDGET_YEAR_OUTSIDE = "budget.year_outside" Error ["first", "last"];
    /// A year whose total is stated twice.
    BUDGET_YEAR_REPEATED = "budget.year_repeated" Error [];
}

/// The code of a name.
pub fn find(code: &str) -> Option<&'static IssueCode> {
    ALL_CODES.iter().copied().find(|known| known.code == code)
}
