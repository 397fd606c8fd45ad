//! Judging a document: every mistake at once, each with its place.

use std::borrow::Cow;

use chrono::{Datelike, NaiveDate};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::check::{Check, Sex};
use super::codes::{self, IssueCode};
use super::document::{Document, Raw};
use super::field::{Field, Kind, Need};
use super::filled::{Filled, Value};
use super::index::{Slot, Target};
use super::read::{self, Problem};
use super::{Form, FormAt, Mode};
use crate::date::iso;
use crate::issue::{Issue, Param, Path, Severity};
use crate::place::Place;
use crate::place::{CommuneLookup, commune_on};
use crate::situation::Situation;

/// What a document is worth on a day: what is wrong with it, and what it says.
///
/// ```
/// use ansinh::forms::{CHILD_DECLARATION, Document, FormAt};
///
/// let json = serde_json::json!({ "name": "Nguyễn Văn A", "birth_date": "31/02/2019" });
/// let document = Document::from_json(&CHILD_DECLARATION, &json);
/// let report = document.validate(FormAt::partial(ansinh::parse_date("2026-11-22")?));
///
/// assert!(!report.ok());
/// let issue = &report.issues()[0];
/// assert_eq!((issue.code, issue.path.pointer().as_str()), ("date.invalid", "/birth_date"));
/// assert_eq!(report.situation().birth_date, None);
/// # Ok::<(), ansinh::DateError>(())
/// ```
///
/// Serialized: `{ form, edition, on, mode, ok, issues }`, and no value.
#[derive(Debug)]
pub struct Report<'a> {
    form: &'static Form,
    at: FormAt,
    ok: bool,
    issues: Vec<Issue>,
    filled: Filled<'a>,
    applicable: u128,
}

impl Report<'_> {
    /// The form.
    pub const fn form(&self) -> &'static Form {
        self.form
    }

    /// The day and the mode.
    pub const fn at(&self) -> FormAt {
        self.at
    }

    /// Whether there is no error; warnings do not count. In [`Mode::Submit`] nothing required is missing either.
    pub const fn ok(&self) -> bool {
        self.ok
    }

    /// What is wrong, or worth a second look, in the order of the table.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }

    /// The issues alone.
    pub fn into_issues(self) -> Vec<Issue> {
        self.issues
    }

    /// What the form says about the person: facts that are not answered, or not well, are not known.
    pub fn situation(&self) -> Situation {
        (self.form.table.situation)(&self.filled)
    }

    /// Where the form says that the person lives.
    pub fn place(&self) -> Option<Place> {
        (self.form.table.place)(&self.filled)
    }

    /// The canonical document: normalised values in the order of the table; what is absent, unusable, not
    /// applicable or not asked on that day is left out. Personal data.
    pub const fn value(&self) -> &Filled<'_> {
        &self.filled
    }

    /// The paths of the fields that apply as far as the answers go: asked on that day, and their condition holds.
    pub fn applicable(&self) -> impl Iterator<Item = &'static str> {
        applicable_paths(self.form, self.applicable)
    }

    pub(super) const fn applicable_set(&self) -> u128 {
        self.applicable
    }
}

pub(super) fn applicable_paths(form: &'static Form, set: u128) -> impl Iterator<Item = &'static str> {
    form.fields()
        .iter()
        .enumerate()
        .filter(move |(slot, _)| set >> slot & 1 == 1)
        .map(|(_, field)| field.path)
}

impl Serialize for Report<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Report", 6)?;
        self.serialize_into(&mut object)?;
        object.end()
    }
}

impl Report<'_> {
    pub(super) fn serialize_into<S: SerializeStruct>(&self, object: &mut S) -> Result<(), S::Error> {
        object.serialize_field("form", self.form.id())?;
        object.serialize_field("edition", &self.form.edition_on(self.at.on).map(|edition| edition.id))?;
        object.serialize_field("on", &iso(self.at.on))?;
        object.serialize_field("mode", &self.at.mode)?;
        object.serialize_field("ok", &self.ok)?;
        object.serialize_field("issues", &self.issues)
    }
}

impl<'d> Document<'d> {
    /// Judges the document on a day: reads and normalises every value, runs every check whose inputs are good,
    /// and reports all that is wrong.
    pub fn validate(&self, at: FormAt) -> Report<'_> {
        let form = self.form;
        let fields = form.fields();
        let filled = Filled { fields, values: Vec::with_capacity(fields.len()) };
        let mut judge = Judge { form, at, filled, issues: Vec::new(), applicable: 0, next_check: 0 };
        if form.edition_on(at.on).is_some() {
            for (slot, (field, raw)) in fields.iter().zip(&self.values).enumerate() {
                judge.field(slot, field, raw);
            }
            for pointer in &self.unknown {
                judge.unknown_key(pointer);
            }
        } else {
            judge.not_in_force();
        }
        let ok = !judge.issues.iter().any(|issue| issue.severity == Severity::Error);
        let Judge { filled, issues, applicable, .. } = judge;
        Report { form, at, ok, issues, filled, applicable }
    }
}

/// One pass over the table. Conditions and checks look back only: the table is built so.
struct Judge<'a> {
    form: &'static Form,
    at: FormAt,
    filled: Filled<'a>,
    issues: Vec<Issue>,
    applicable: u128,
    next_check: usize,
}

/// Where an issue stands.
#[derive(Clone, Copy)]
struct Spot {
    field: &'static Field,
    cell: Option<(u16, &'static Field)>,
}

impl Spot {
    fn path(self) -> Path {
        match self.cell {
            Some((row, column)) => Path::cell(self.field.path, row, column.path),
            None => Path::field(self.field.path),
        }
    }

    fn innermost(self) -> &'static Field {
        self.cell.map_or(self.field, |(_, column)| column)
    }

    /// The id of a rule of this field.
    fn rule(self, rule: &str) -> Cow<'static, str> {
        let mut id = String::with_capacity(48);
        id.push_str(self.field.path);
        id.push('.');
        if let Some((_, column)) = self.cell {
            id.push_str(column.path);
            id.push('.');
        }
        id.push_str(rule);
        Cow::Owned(id)
    }
}

impl<'a> Judge<'a> {
    fn push(&mut self, spot: Spot, rule: &str, Problem { code, params }: Problem, related: Vec<Path>) {
        self.issues.push(Issue {
            code: code.code,
            path: spot.path(),
            params,
            severity: code.severity,
            rule: spot.rule(rule),
            cite: spot.innermost().cite,
            related,
        });
    }

    fn plain(&mut self, spot: Spot, rule: &str, code: &'static IssueCode, related: Vec<Path>) {
        self.push(spot, rule, Problem { code, params: Vec::new() }, related);
    }

    fn not_in_force(&mut self) {
        let from = self.form.editions().iter().filter_map(|edition| edition.period.from).min();
        let params = from.map(|from| ("from", Param::Text(Cow::Owned(iso(from))))).into_iter().collect();
        if let Some(first) = self.form.fields().first() {
            let problem = Problem { code: &codes::FORM_NOT_IN_FORCE, params };
            self.whole(Path::field(first.path), "form_in_force", problem);
        }
    }

    /// An issue of the form as a whole.
    fn whole(&mut self, path: Path, rule: &'static str, Problem { code, params }: Problem) {
        self.issues.push(Issue {
            code: code.code,
            path,
            params,
            severity: code.severity,
            rule: Cow::Borrowed(rule),
            cite: None,
            related: Vec::new(),
        });
    }

    fn field(&mut self, slot: usize, field: &'static Field, raw: &'a Raw<'_>) {
        let spot = Spot { field, cell: None };
        let value = if !field.is_asked_on(self.at.on) {
            if is_given(raw) {
                self.plain(spot, "asked", &codes::VALUE_NOT_ASKED, Vec::new());
            }
            self.not_an_object(field, raw);
            Value::Absent
        } else {
            let applies = self.form.index.only(slot, &self.filled.values);
            if applies == Some(true) {
                self.applicable |= 1 << slot;
            }
            if applies == Some(false) {
                if is_given(raw) {
                    let related = field.only_when.map_or_else(Vec::new, |when| related(&when));
                    self.plain(spot, "applies", &codes::VALUE_NOT_APPLICABLE, related);
                }
                self.not_an_object(field, raw);
                Value::Absent
            } else {
                self.applicable_value(slot, spot, raw)
            }
        };
        self.filled.values.push(value);
        self.checks(slot, None);
    }

    fn applicable_value(&mut self, slot: usize, spot: Spot, raw: &'a Raw<'_>) -> Value<'a> {
        self.not_an_object(spot.field, raw);
        let value = match (spot.field.kind, raw) {
            (Kind::List { columns, max_rows }, Raw::Rows(rows)) => {
                self.rows(slot, spot, columns, max_rows, rows)
            }
            (kind, raw) => {
                let (value, problem) = read::scalar(&kind, raw, self.at.on);
                if let Some(problem) = problem {
                    self.push(spot, "kind", problem, Vec::new());
                }
                value
            }
        };
        let missing = match &value {
            Value::Absent => true,
            Value::Rows(rows) => rows.is_empty(),
            _ => false,
        };
        if self.at.mode == Mode::Submit && missing {
            let (needed, related) = match &spot.field.need {
                Need::Never => (false, Vec::new()),
                Need::Always => (true, Vec::new()),
                Need::When(when) => {
                    let needed = self.form.index.need(slot, &self.filled.values) == Some(true);
                    (needed, if needed { related(when) } else { Vec::new() })
                }
            };
            if needed {
                self.plain(spot, "required", &codes::VALUE_REQUIRED, related);
            }
        }
        value
    }

    /// Reports the object in whose place something else stands, once, at its first field.
    fn not_an_object(&mut self, field: &'static Field, raw: &Raw<'_>) {
        let Raw::NotObject(depth) = raw else { return };
        let end = field.path.match_indices('.').nth(usize::from(*depth).wrapping_sub(1)).map(|(at, _)| at);
        // The document itself has no path: its first field stands for it.
        let path = end.and_then(|end| field.path.get(..end)).unwrap_or(field.path);
        self.whole(Path::field(path), "object", not_an_object());
    }

    fn rows(
        &mut self,
        slot: usize,
        spot: Spot,
        columns: &'static [Field],
        max_rows: u16,
        rows: &'a [Vec<Raw<'_>>],
    ) -> Value<'a> {
        let too_many = rows.len() > usize::from(max_rows);
        if too_many {
            let params = vec![("max", Param::Number(i64::from(max_rows)))];
            self.push(spot, "kind", Problem { code: &codes::LIST_TOO_LONG, params }, Vec::new());
        }
        let mut filled = Vec::with_capacity(rows.len().min(usize::from(max_rows)));
        for (at, cells) in (0..max_rows).zip(rows) {
            let mut row = Filled { fields: columns, values: Vec::with_capacity(columns.len()) };
            for (column, raw) in columns.iter().zip(cells) {
                let spot = Spot { cell: Some((at, column)), ..spot };
                if matches!(raw, Raw::NotObject(_)) {
                    self.whole(Path::row(spot.field.path, at), "object", not_an_object());
                }
                let (value, problem) = read::scalar(&column.kind, raw, self.at.on);
                if let Some(problem) = problem {
                    self.push(spot, "kind", problem, Vec::new());
                }
                let missing = matches!(value, Value::Absent) && matches!(column.need, Need::Always);
                if missing && self.at.mode == Mode::Submit {
                    self.plain(spot, "required", &codes::VALUE_REQUIRED, Vec::new());
                }
                row.values.push(value);
            }
            self.checks(slot, Some((at, &row)));
            filled.push(row);
        }
        if too_many { Value::Bad } else { Value::Rows(filled) }
    }

    fn unknown_key(&mut self, pointer: &str) {
        let (parent, escaped) = pointer.rsplit_once('/').unwrap_or_default();
        let key = unescape(escaped);
        let dotted = |character| if character == '/' { '.' } else { character };
        let parent: String = parent.chars().skip(1).map(dotted).collect();
        let cell = parent.rsplit_once('.').and_then(|(list, row)| {
            let field = self.form.fields().iter().find(|field| field.path == list)?;
            matches!(field.kind, Kind::List { .. }).then_some((field.path, row.parse::<u16>().ok()?))
        });
        let path = match cell {
            Some((list, row)) => Path::cell(list, row, key),
            None => Path::key(parent, key),
        };
        self.whole(path, "known", Problem { code: &codes::FIELD_UNKNOWN, params: Vec::new() });
    }

    /// Runs the checks that stand at a field, or those that stand at the columns of one row.
    fn checks(&mut self, slot: usize, row: Option<(u16, &Filled<'a>)>) {
        let form = self.form;
        let mut at = self.next_check;
        while form.index.stands_at(at, slot)
            && let (Some(check), Some((first, others))) =
                (form.checks().get(at), form.index.check(at).split_first())
        {
            if first.column().is_some() == row.is_some() {
                let spot = self.spot(*first, row.map(|(row, _)| row));
                if let Some(spot) = spot {
                    self.check(check, spot, *first, others, row.map(|(_, row)| row));
                }
            }
            at += 1;
        }
        // The rows of a list come before the list itself is done.
        if row.is_none() {
            self.next_check = at;
        }
    }

    fn spot(&self, target: Target, row: Option<u16>) -> Option<Spot> {
        let field = self.form.fields().get(usize::from(target.field))?;
        let cell = match (target.column(), row) {
            (Some(column), Some(row)) => Some((row, field.columns().get(column)?)),
            _ => None,
        };
        Some(Spot { field, cell })
    }

    fn value_at<'b>(&'b self, target: Target, row: Option<&'b Filled<'a>>) -> &'b Value<'a> {
        let values = match target.column() {
            Some(column) => row.and_then(|row| row.values.get(column)),
            None => self.filled.values.get(usize::from(target.field)),
        };
        values.unwrap_or(&Value::Absent)
    }

    fn check(
        &mut self,
        check: &Check,
        spot: Spot,
        first: Target,
        others: &[Target],
        row: Option<&Filled<'a>>,
    ) {
        let value = self.value_at(first, row);
        if !value.is_good() {
            return;
        }
        let other = others.first().map_or(&Value::Absent, |other| self.value_at(*other, row));
        let related = |target: Option<&Target>| -> Vec<Path> {
            let field = target.and_then(|target| self.form.fields().get(usize::from(target.field)));
            field.map(|field| Path::field(field.path)).into_iter().collect()
        };
        match check {
            Check::NotInFuture(_) => {
                if first_day(value).is_some_and(|day| day > self.at.on) {
                    self.plain(spot, "not_in_future", &codes::DATE_IN_FUTURE, Vec::new());
                }
            }
            Check::NotBefore(_, earlier) => {
                let (Some(later), Some(from)) = (last_day(value), first_day(other)) else { return };
                if later < from {
                    let params = vec![("earlier", Param::Text(Cow::Borrowed(earlier)))];
                    let related = related(others.first());
                    self.push(spot, "not_before", Problem { code: &codes::DATE_ORDER, params }, related);
                }
            }
            Check::IdMatches { sex, .. } => {
                let Value::Text(id) = value else { return };
                let Some((id_year, is_female)) = read::born(id) else { return };
                let year = match other {
                    Value::BirthDate(birth) => Some(birth.day().year()),
                    Value::Number(year) => i32::try_from(*year).ok(),
                    _ => None,
                };
                let (sex, sex_target) = match sex {
                    Sex::Male => (Some(false), None),
                    Sex::Female => (Some(true), None),
                    Sex::Field(_) => (others.get(1).and_then(|at| self.is_female(*at)), others.get(1)),
                };
                let of_year = year.filter(|year| *year != id_year).map(|_| related(others.first()));
                let of_sex = sex.filter(|sex| *sex != is_female).map(|_| related(sex_target));
                if let Some(related) = of_year {
                    self.plain(spot, "birth_year", &codes::PERSONAL_ID_BIRTH_YEAR_MISMATCH, related);
                }
                if let Some(related) = of_sex {
                    self.plain(spot, "sex", &codes::PERSONAL_ID_SEX_MISMATCH, related);
                }
            }
            Check::Differ(_, path) => {
                if value == other {
                    let params = vec![("other", Param::Text(Cow::Borrowed(path)))];
                    let related = related(others.first());
                    let mut rule = String::from("differs.");
                    rule.push_str(path);
                    self.push(spot, &rule, Problem { code: &codes::PERSONAL_ID_REPEATED, params }, related);
                }
            }
            Check::CommuneInProvince { .. } => {
                let (Value::Text(commune), Value::Text(province)) = (value, other) else { return };
                let (Some(commune), Some(province)) =
                    (read::number_of_digits(commune, 5), read::number_of_digits(province, 2))
                else {
                    return;
                };
                let Ok(province) = u8::try_from(province) else { return };
                let code = match commune_on(province, commune, self.at.on) {
                    CommuneLookup::InForce => return,
                    CommuneLookup::NotInProvince => &codes::COMMUNE_NOT_IN_PROVINCE,
                    CommuneLookup::Unknown => &codes::COMMUNE_UNKNOWN,
                    CommuneLookup::NotVerified => &codes::COMMUNE_NOT_VERIFIED,
                };
                let related = related(others.first());
                self.plain(spot, "in_province", code, related);
            }
            Check::Custom { code, inputs, cite, holds } => {
                if !others.iter().all(|other| self.value_at(*other, row).is_good()) {
                    return;
                }
                if holds(&self.filled, self.at.on) == Some(false) {
                    let others = inputs.iter().filter(|path| **path != spot.field.path);
                    let related = others.map(|path| Path::field(*path)).collect();
                    let rule = code.code;
                    self.plain(spot, rule, code, related);
                    if let Some(issue) = self.issues.last_mut() {
                        issue.cite = *cite;
                    }
                }
            }
            Check::Faults { find, .. } => {
                if others.iter().all(|other| self.value_at(*other, row).is_good()) {
                    find(&self.filled, self.at, &mut self.issues);
                }
            }
        }
    }

    fn is_female(&self, target: Target) -> Option<bool> {
        match self.filled.choice(Slot(target.field)) {
            Some("female") => Some(true),
            Some("male") => Some(false),
            _ => None,
        }
    }
}

/// A segment of a JSON Pointer as the key it stands for.
fn unescape(segment: &str) -> String {
    let mut key = String::with_capacity(segment.len());
    let mut characters = segment.chars();
    while let Some(character) = characters.next() {
        key.push(match (character, characters.as_str().chars().next()) {
            ('~', Some(code @ ('0' | '1'))) => {
                characters.next();
                if code == '0' { '~' } else { '/' }
            }
            (other, _) => other,
        });
    }
    key
}

fn not_an_object() -> Problem {
    let params = vec![("expected", Param::Text(Cow::Borrowed("object")))];
    Problem { code: &codes::VALUE_WRONG_TYPE, params }
}

fn is_given(raw: &Raw<'_>) -> bool {
    match raw {
        Raw::Absent | Raw::Lost | Raw::NotObject(_) => false,
        Raw::Rows(rows) => rows.iter().flatten().any(|cell| !matches!(cell, Raw::Absent)),
        _ => true,
    }
}

/// The fields that a condition reads.
fn related(condition: &super::Cond) -> Vec<Path> {
    let mut paths: Vec<Path> = Vec::new();
    condition.each_path(&mut |path| {
        let path = Path::field(path);
        if !paths.contains(&path) {
            paths.push(path);
        }
    });
    paths
}

/// The earliest day that a date can mean.
fn first_day(value: &Value<'_>) -> Option<NaiveDate> {
    match value {
        Value::Date(day) => Some(*day),
        Value::BirthDate(birth) => Some(birth.day()),
        _ => None,
    }
}

/// The latest day that a date can mean: a year alone may mean its last.
fn last_day(value: &Value<'_>) -> Option<NaiveDate> {
    match value {
        Value::BirthDate(birth) if birth.is_year_only() => {
            NaiveDate::from_ymd_opt(birth.day().year(), 12, 31)
        }
        other => first_day(other),
    }
}
