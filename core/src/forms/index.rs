//! What the compiler makes of a form's table: paths become positions, conditions become steps.
//!
//! Every function here that can panic runs while compiling the static that holds the form: a misspelt path, a
//! path given twice, a prefix torn apart or a field of the wrong kind does not compile.
#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    reason = "evaluated by the compiler: what goes wrong here does not compile"
)]

use super::check::{Check, Sex};
use super::condition::Cond;
use super::field::{Field, Kind, Need};
use super::filled::Value;

/// Most fields of a form; a set of fields is one `u128`.
pub(super) const MAX_FIELDS: usize = 128;
const MAX_STEPS: usize = 128;
const MAX_CHECKS: usize = 32;
const NOWHERE: u16 = u16::MAX;

/// The position of a field in its table, found while compiling.
///
/// ```
/// use ansinh::forms::{Field, Slot, date, text};
///
/// const FIELDS: &[Field] = &[text("name", 100), date("issued_on")];
/// const ISSUED_ON: Slot = Slot::date(FIELDS, "issued_on");
/// ```
///
/// ```compile_fail
/// # use ansinh::forms::{Field, Slot, date, text};
/// # const FIELDS: &[Field] = &[text("name", 100), date("issued_on")];
/// const NAME: Slot = Slot::date(FIELDS, "name"); // a text, not a date
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot(pub(super) u16);

impl Slot {
    /// A field read by [`Filled::text`](super::Filled::text): text, a number of a person or phone, a code of a place.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn text(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(
            matches!(
                fields[at].kind,
                Kind::Text { .. } | Kind::PersonalId | Kind::Province | Kind::Commune | Kind::Phone
            ),
            "the field is of another kind"
        );
        Self(at as u16)
    }

    /// A date.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn date(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(matches!(fields[at].kind, Kind::Date), "the field is of another kind");
        Self(at as u16)
    }

    /// A birth date.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn birth_date(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(matches!(fields[at].kind, Kind::BirthDate), "the field is of another kind");
        Self(at as u16)
    }

    /// A choice.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn choice(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(matches!(fields[at].kind, Kind::Choice(_)), "the field is of another kind");
        Self(at as u16)
    }

    /// A flag.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn flag(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(matches!(fields[at].kind, Kind::Flag), "the field is of another kind");
        Self(at as u16)
    }

    /// A count or an amount.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn number(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(
            matches!(fields[at].kind, Kind::Count { .. } | Kind::Amount { .. }),
            "the field is of another kind"
        );
        Self(at as u16)
    }

    /// A list.
    ///
    /// # Panics
    /// While compiling, if the table has no such field at the path.
    pub const fn list(fields: &[Field], path: &str) -> Self {
        let at = position(fields, path);
        assert!(matches!(fields[at].kind, Kind::List { .. }), "the field is of another kind");
        Self(at as u16)
    }
}

/// A field, or a column of a list.
#[derive(Clone, Copy)]
pub(super) struct Target {
    pub field: u16,
    column: u16,
}

impl Target {
    const NONE: Self = Self { field: NOWHERE, column: NOWHERE };

    pub fn column(self) -> Option<usize> {
        (self.column != NOWHERE).then_some(usize::from(self.column))
    }
}

/// A condition, flattened: each step is followed by those of its parts.
#[derive(Clone, Copy)]
enum Step {
    /// The value at `slot` is one of the options in `mask`; a flag counts as the options no and yes.
    Value {
        slot: u16,
        mask: u64,
    },
    All(u16),
    Any(u16),
    Not,
}

/// A form's table, compiled.
pub(super) struct Index {
    steps: [Step; MAX_STEPS],
    need: [u16; MAX_FIELDS],
    only: [u16; MAX_FIELDS],
    checks: [[Target; 4]; MAX_CHECKS],
}

impl Index {
    pub const fn of(fields: &[Field], checks: &[Check]) -> Self {
        check_paths(fields, false);
        let mut index = Self {
            steps: [Step::Not; MAX_STEPS],
            need: [NOWHERE; MAX_FIELDS],
            only: [NOWHERE; MAX_FIELDS],
            checks: [[Target::NONE; 4]; MAX_CHECKS],
        };
        let mut length = 0;
        let mut at = 0;
        while at < fields.len() {
            if let Need::When(condition) = &fields[at].need {
                index.need[at] = length as u16;
                length = flatten(condition, fields, at, &mut index.steps, length);
            }
            if let Some(condition) = &fields[at].only_when {
                index.only[at] = length as u16;
                length = flatten(condition, fields, at, &mut index.steps, length);
            }
            at += 1;
        }
        assert!(checks.len() <= MAX_CHECKS, "too many checks");
        let mut stands_at = 0;
        let mut at = 0;
        while at < checks.len() {
            index.checks[at] = targets(&checks[at], fields);
            assert!(
                index.checks[at][0].field >= stands_at,
                "checks are listed in the order of the fields they stand at"
            );
            stands_at = index.checks[at][0].field;
            at += 1;
        }
        index
    }

    /// Whether an answer is required at a slot, going by its condition alone.
    pub fn need(&self, slot: usize, values: &[Value<'_>]) -> Option<bool> {
        self.eval(*self.need.get(slot)?, values)
    }

    /// Whether a slot applies, going by its condition; yes without one.
    pub fn only(&self, slot: usize, values: &[Value<'_>]) -> Option<bool> {
        match self.only.get(slot) {
            None | Some(&NOWHERE) => Some(true),
            Some(start) => self.eval(*start, values),
        }
    }

    /// Whether a check stands at a slot.
    #[inline]
    pub fn stands_at(&self, at: usize, slot: usize) -> bool {
        matches!(self.checks.get(at), Some([first, ..]) if usize::from(first.field) == slot)
    }

    /// The inputs of a check, the first of them the field where it stands.
    pub fn check(&self, at: usize) -> &[Target] {
        let inputs = self.checks.get(at).map_or(&[][..], |inputs| inputs);
        let used = inputs.iter().take_while(|target| target.field != NOWHERE).count();
        inputs.get(..used).unwrap_or_default()
    }

    fn eval(&self, start: u16, values: &[Value<'_>]) -> Option<bool> {
        let mut rest = self.steps.get(usize::from(start)..)?.iter();
        eval(&mut rest, values)
    }
}

fn eval(steps: &mut std::slice::Iter<'_, Step>, values: &[Value<'_>]) -> Option<bool> {
    match *steps.next()? {
        Step::Value { slot, mask } => {
            let option = match values.get(usize::from(slot))? {
                Value::Choice(option) => *option,
                Value::Flag(flag) => u8::from(*flag),
                _ => return None,
            };
            Some(mask >> option & 1 == 1)
        }
        Step::All(parts) => {
            let mut all = Some(true);
            for _ in 0..parts {
                all = match (all, eval(steps, values)) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    (Some(true), Some(true)) => Some(true),
                    _ => None,
                };
            }
            all
        }
        Step::Any(parts) => {
            let mut any = Some(false);
            for _ in 0..parts {
                any = match (any, eval(steps, values)) {
                    (Some(true), _) | (_, Some(true)) => Some(true),
                    (Some(false), Some(false)) => Some(false),
                    _ => None,
                };
            }
            any
        }
        Step::Not => eval(steps, values).map(|holds| !holds),
    }
}

const fn flatten(
    condition: &Cond,
    fields: &[Field],
    before: usize,
    steps: &mut [Step; MAX_STEPS],
    length: usize,
) -> usize {
    assert!(length < MAX_STEPS, "too many conditions");
    let mut next = length + 1;
    match condition {
        Cond::Is(path, code) => {
            let slot = earlier(fields, path, before);
            steps[length] = Step::Value { slot, mask: 1 << option(&fields[slot as usize], code) };
        }
        Cond::In(path, codes) => {
            let slot = earlier(fields, path, before);
            let mut mask = 0;
            let mut at = 0;
            while at < codes.len() {
                mask |= 1 << option(&fields[slot as usize], codes[at]);
                at += 1;
            }
            steps[length] = Step::Value { slot, mask };
        }
        Cond::True(path) => {
            let slot = earlier(fields, path, before);
            assert!(matches!(fields[slot as usize].kind, Kind::Flag), "a condition `True` needs a flag");
            steps[length] = Step::Value { slot, mask: 0b10 };
        }
        Cond::All(parts) | Cond::Any(parts) => {
            let count = parts.len() as u16;
            steps[length] =
                if matches!(condition, Cond::All(_)) { Step::All(count) } else { Step::Any(count) };
            let mut at = 0;
            while at < parts.len() {
                next = flatten(&parts[at], fields, before, steps, next);
                at += 1;
            }
        }
        Cond::Not(part) => next = flatten(part, fields, before, steps, next),
    }
    next
}

const fn earlier(fields: &[Field], path: &str, before: usize) -> u16 {
    let at = position(fields, path);
    assert!(at < before, "a condition reads fields earlier in the table");
    at as u16
}

const fn option(field: &Field, code: &str) -> u32 {
    let codes = field.codes();
    let mut at = 0;
    while at < codes.len() {
        if same(codes[at], code) {
            return at as u32;
        }
        at += 1;
    }
    panic!("a condition names a code that the field does not have")
}

const fn targets(check: &Check, fields: &[Field]) -> [Target; 4] {
    let paths = check.inputs();
    let mut found = [Target::NONE; 4];
    let mut last = 0;
    let mut at = 0;
    while at < paths.len() {
        if let Some(path) = paths[at] {
            found[at] = target(fields, path);
            if found[at].field > found[last].field {
                last = at;
            }
        }
        at += 1;
    }
    match check {
        Check::NotInFuture(_) => assert!(is_date(fields, found[0]), "a date check needs dates"),
        Check::NotBefore(..) => {
            assert!(is_date(fields, found[0]) && is_date(fields, found[1]), "a date check needs dates");
            assert!(found[1].column == NOWHERE, "the earlier date is not in a list");
        }
        Check::IdMatches { sex, .. } => {
            assert!(matches!(kind_at(fields, found[0]), Kind::PersonalId), "not an identification number");
            assert!(
                matches!(kind_at(fields, found[1]), Kind::BirthDate | Kind::Count { .. }),
                "not a birth date or year"
            );
            if let Sex::Field(_) = sex {
                assert!(matches!(kind_at(fields, found[2]), Kind::Choice(_)), "not a choice");
            }
        }
        Check::Differ(..) => {
            let both = matches!(kind_at(fields, found[0]), Kind::PersonalId)
                && matches!(kind_at(fields, found[1]), Kind::PersonalId);
            assert!(both, "not an identification number");
        }
        Check::CommuneInProvince { .. } => {
            let both = matches!(kind_at(fields, found[0]), Kind::Commune)
                && matches!(kind_at(fields, found[1]), Kind::Province);
            assert!(both, "not a commune and a province");
        }
        Check::Custom { inputs, .. } | Check::Faults { inputs, .. } => {
            assert!(!inputs.is_empty() && inputs.len() <= 4, "a custom check has one to four inputs");
            let mut at = 0;
            while at < inputs.len() {
                assert!(found[at].column == NOWHERE, "a custom check does not read the columns of a list");
                at += 1;
            }
        }
    }
    let anywhere = matches!(check, Check::Custom { .. } | Check::Faults { .. });
    if anywhere {
        let first = found[0];
        found[0] = found[last];
        found[last] = first;
    }
    assert!(last == 0 || anywhere, "a check's first field is its last in the table");
    found
}

const fn kind_at(fields: &[Field], target: Target) -> Kind {
    let field = fields[target.field as usize];
    if target.column == NOWHERE { field.kind } else { field.columns()[target.column as usize].kind }
}

const fn is_date(fields: &[Field], target: Target) -> bool {
    matches!(kind_at(fields, target), Kind::Date | Kind::BirthDate)
}

const fn target(fields: &[Field], path: &str) -> Target {
    let mut at = 0;
    while at < fields.len() {
        if same(fields[at].path, path) {
            return Target { field: at as u16, column: NOWHERE };
        }
        let columns = fields[at].columns();
        let mut column = 0;
        while column < columns.len() {
            if is_column(path, fields[at].path, columns[column].path) {
                return Target { field: at as u16, column: column as u16 };
            }
            column += 1;
        }
        at += 1;
    }
    panic!("a check names a path that the form does not have")
}

/// Whether `path` is `list`, a point, and `column`.
const fn is_column(path: &str, list: &str, column: &str) -> bool {
    let (path, list, column) = (path.as_bytes(), list.as_bytes(), column.as_bytes());
    if path.len() != list.len() + 1 + column.len() || path[list.len()] != b'.' {
        return false;
    }
    let mut at = 0;
    while at < path.len() {
        let expected = if at < list.len() {
            list[at]
        } else if at == list.len() {
            b'.'
        } else {
            column[at - list.len() - 1]
        };
        if path[at] != expected {
            return false;
        }
        at += 1;
    }
    true
}

const fn position(fields: &[Field], path: &str) -> usize {
    let mut at = 0;
    while at < fields.len() {
        if same(fields[at].path, path) {
            return at;
        }
        at += 1;
    }
    panic!("the form has no field at this path")
}

const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    one.len() == other.len() && common(one, other) == one.len()
}

/// How many leading bytes two texts share.
const fn common(one: &[u8], other: &[u8]) -> usize {
    let mut at = 0;
    while at < one.len() && at < other.len() && one[at] == other[at] {
        at += 1;
    }
    at
}

const fn check_paths(fields: &[Field], columns: bool) {
    assert!(!fields.is_empty() && fields.len() <= MAX_FIELDS, "a form has 1 to 128 fields");
    let mut at = 0;
    while at < fields.len() {
        check_path(fields[at].path, columns);
        let mut other = 0;
        while other < at {
            check_pair(fields, other, at);
            other += 1;
        }
        check_kind(&fields[at]);
        if columns {
            let plain = fields[at].only_when.is_none()
                && !matches!(fields[at].need, Need::When(_))
                && fields[at].period.from.is_none()
                && fields[at].period.until.is_none()
                && fields[at].columns().is_empty();
            assert!(plain, "a column is a scalar field without conditions or period");
        }
        at += 1;
    }
}

/// Segments of lower-case letters, digits and underscores, joined by points.
const fn check_path(path: &str, column: bool) {
    let path = path.as_bytes();
    let mut after_point = true;
    let mut at = 0;
    while at < path.len() {
        match path[at] {
            b'a'..=b'z' => after_point = false,
            b'0'..=b'9' | b'_' if !after_point => {}
            b'.' if !after_point && !column => after_point = true,
            _ => panic!("a path has segments of lower-case letters, digits and underscores"),
        }
        at += 1;
    }
    assert!(!after_point, "a path does not end in a point");
}

/// No path twice, no path that is both a value and an object, no object torn apart.
const fn check_pair(fields: &[Field], first: usize, second: usize) {
    let (one, other) = (fields[first].path.as_bytes(), fields[second].path.as_bytes());
    let shared = common(one, other);
    assert!(shared < one.len() || shared < other.len(), "two fields have the same path");
    let inside =
        (shared == one.len() && other[shared] == b'.') || (shared == other.len() && one[shared] == b'.');
    assert!(!inside, "a path is both a value and an object");
    // The longest object that both are in must hold every field between them.
    let mut object = shared;
    while object > 0 && one[object - 1] != b'.' {
        object -= 1;
    }
    if object > 0 && second > first + 1 {
        let previous = fields[second - 1].path.as_bytes();
        assert!(common(one, previous) >= object, "the fields of an object stand together");
    }
}

const fn check_kind(field: &Field) {
    match field.kind {
        Kind::List { columns, max_rows } => {
            check_paths(columns, true);
            assert!(max_rows > 0 && max_rows < 1000, "a list has 1 to 999 rows");
        }
        Kind::Choice(options) => {
            assert!(!options.codes.is_empty() && options.codes.len() <= 64, "a choice has 1 to 64 options");
            let mut at = 0;
            while at < options.codes.len() {
                let mut other = 0;
                while other < at {
                    assert!(!same(options.codes[at], options.codes[other]), "an option is given twice");
                    other += 1;
                }
                at += 1;
            }
        }
        Kind::Text { max } => assert!(max > 0 && max as usize <= super::document::MAX_TEXT, "1 to 4096"),
        Kind::Count { min, max } => {
            assert!(min <= max, "the smallest is not above the largest");
            assert!(max <= super::document::MAX_SAFE_INTEGER as u64, "at most 2^53 - 1");
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::super::codes::PARENT_NOT_OLDER;
    use super::super::field::{Options, choice, count, date, flag, list, personal_id, text};
    use super::*;

    const AB: Options = Options::new("ab", &["a", "b"]);

    /// Why a table does not compile.
    fn flaw(fields: &[Field], checks: &[Check]) -> String {
        let made = std::panic::catch_unwind(|| _ = Index::of(fields, checks));
        let Err(flaw) = made else { return String::new() };
        flaw.downcast_ref::<&str>()
            .map(ToString::to_string)
            .or(flaw.downcast_ref::<String>().cloned())
            .unwrap()
    }

    #[test]
    fn tables_with_flaws_do_not_compile() {
        let paths =
            |paths: &[&'static str]| flaw(&paths.iter().map(|path| text(path, 10)).collect::<Vec<_>>(), &[]);
        assert_eq!(paths(&["a", "b.c", "b.d.e", "b.d.f", "bc"]), "");
        assert_eq!(paths(&["a", "b", "a"]), "two fields have the same path");
        assert_eq!(paths(&["a.b", "c", "a.d"]), "the fields of an object stand together");
        assert_eq!(paths(&["a.b.c", "a.d", "a.b.e"]), "the fields of an object stand together");
        assert_eq!(paths(&["a", "a.b"]), "a path is both a value and an object");
        assert_eq!(paths(&["a.b", "a"]), "a path is both a value and an object");
        for path in ["", "a.", ".a", "a..b", "A", "á", "a/b", "1"] {
            assert!(paths(&[path]).starts_with("a path "), "{path}");
        }
        let fields = |fields: &[Field]| flaw(fields, &[]);
        let when = |condition| fields(&[choice("a", AB), flag("b"), text("c", 1).required_when(condition)]);
        assert_eq!(when(Cond::Is("a", "b")), "");
        assert_eq!(when(Cond::Is("a", "x")), "a condition names a code that the field does not have");
        assert_eq!(when(Cond::Is("x", "a")), "the form has no field at this path");
        assert_eq!(
            when(Cond::Not(&Cond::In("a", &["a", "x"]))),
            "a condition names a code that the field does not have"
        );
        assert_eq!(when(Cond::All(&[Cond::True("b"), Cond::True("a")])), "a condition `True` needs a flag");
        assert_eq!(when(Cond::True("c")), "a condition reads fields earlier in the table");
        const NESTED: &[Field] = &[list("x", &[text("y", 1)], 2)];
        const OBJECT: &[Field] = &[text("b.c", 1)];
        const WHEN: &[Field] = &[flag("x"), text("y", 1).only_when(Cond::True("x"))];
        const TWICE: Options = Options::new("twice", &["a", "a"]);
        assert_eq!(
            fields(&[list("a", NESTED, 2)]),
            "a column is a scalar field without conditions or period"
        );
        assert_eq!(fields(&[list("a", WHEN, 2)]), "a column is a scalar field without conditions or period");
        assert_eq!(
            fields(&[list("a", OBJECT, 2)]),
            "a path has segments of lower-case letters, digits and underscores"
        );
        assert_eq!(fields(&[choice("a", TWICE)]), "an option is given twice");
        assert_eq!(fields(&[count("a", 2, 1)]), "the smallest is not above the largest");
        assert_eq!(fields(&[]), "a form has 1 to 128 fields");
    }

    #[test]
    fn checks_that_do_not_fit_the_table_do_not_compile() {
        const ROWS: &[Field] = &[date("since"), text("kind", 1)];
        let table = [text("name", 5), date("from"), date("until"), personal_id("id"), list("rows", ROWS, 3)];
        let checks = |checks: &[Check]| flaw(&table, checks);
        let custom =
            |inputs| Check::Custom { code: &PARENT_NOT_OLDER, inputs, cite: None, holds: |_, _| None };
        assert_eq!(checks(&[Check::NotBefore("until", "from"), Check::NotInFuture("rows.since")]), "");
        assert_eq!(checks(&[Check::NotInFuture("name")]), "a date check needs dates");
        assert_eq!(checks(&[Check::NotInFuture("rows.kind")]), "a date check needs dates");
        assert_eq!(
            checks(&[Check::NotInFuture("rows.x")]),
            "a check names a path that the form does not have"
        );
        assert_eq!(
            checks(&[Check::NotBefore("from", "until")]),
            "a check's first field is its last in the table"
        );
        assert_eq!(checks(&[Check::Differ("id", "name")]), "not an identification number");
        assert_eq!(checks(&[custom(&[])]), "a custom check has one to four inputs");
        assert_eq!(checks(&[custom(&["rows.since"])]), "a custom check does not read the columns of a list");
        assert_eq!(
            checks(&[Check::NotInFuture("until"), Check::NotInFuture("from")]),
            "checks are listed in the order of the fields they stand at"
        );
    }
}
