//! The keys of a line: what is asked, when and where.

use std::borrow::Cow;

use ansinh::forms::{Form, Mode, forms, parse_json};
use ansinh::messages::Language;
use ansinh::procedure::Benefit;
use serde_json::{Map, Value};

use crate::line_error::LineError;

/// A key that a line may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    On,
    KnownOn,
    Place,
    Situation,
    History,
    From,
    Until,
    Household,
    Occurrence,
    Record,
    Form,
    Mode,
    Data,
    Benefit,
    Received,
    Group,
    Register,
    Payments,
    Signed,
    File,
    Posting,
    Unit,
}

impl Key {
    pub const fn name(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::KnownOn => "known_on",
            Self::Place => "place",
            Self::Situation => "situation",
            Self::History => "history",
            Self::From => "from",
            Self::Until => "until",
            Self::Household => "household",
            Self::Occurrence => "occurrence",
            Self::Record => "record",
            Self::Form => "form",
            Self::Mode => "mode",
            Self::Data => "data",
            Self::Benefit => "benefit",
            Self::Received => "received",
            Self::Group => "group",
            Self::Register => "register",
            Self::Payments => "payments",
            Self::Signed => "signed",
            Self::File => "file",
            Self::Posting => "posting",
            Self::Unit => "unit",
        }
    }

    /// What its value is to be.
    pub fn expected(self, language: Language) -> Cow<'static, str> {
        let (vi, en) = match self {
            Self::On | Self::KnownOn | Self::Received | Self::Signed => (
                "một ngày có thật, viết yyyy-MM-dd, từ năm 1800 đến năm 2200",
                "a day that exists, as yyyy-MM-dd, from the year 1800 to 2200",
            ),
            Self::Place => (
                "mã tỉnh hai chữ số, hoặc kèm mã xã năm chữ số, ví dụ 96 hoặc 96/32248",
                "a province code of two digits, or with a commune code of five, such as 96 or 96/32248",
            ),
            Self::Situation => {
                ("một đối tượng gồm các dữ kiện đã biết", "an object with the facts that are known")
            }
            Self::History => {
                ("một đối tượng gồm quá trình của hộ", "an object with the history of a household")
            }
            Self::From | Self::Until => ("một tháng, viết yyyy-MM", "a month, as yyyy-MM"),
            Self::Household => (
                "một đối tượng gồm các thành viên và quan hệ của hộ, theo household.schema.json",
                "an object with the members and relations of a household, as in household.schema.json",
            ),
            Self::Occurrence => (
                "một đối tượng nói điều đã xảy ra, theo occurrence.schema.json",
                "an object that says what happened, as in occurrence.schema.json",
            ),
            Self::Record => (
                "một đối tượng gồm các dữ kiện đã ghi về một trẻ em, theo child-record.schema.json",
                "an object with what is recorded of a child, as in child-record.schema.json",
            ),
            Self::Form => {
                return Cow::Owned(forms().map(Form::id).collect::<Vec<_>>().join(" | "));
            }
            Self::Benefit => {
                return Cow::Owned(Benefit::ALL.map(Benefit::code).join(" | "));
            }
            Self::Group => (
                "mã của một nhóm đối tượng, ví dụ child-without-support hoặc nd-335-2026/child-without-support",
                "the key of a group, such as child-without-support or nd-335-2026/child-without-support",
            ),
            Self::Register => (
                "một đối tượng gồm các dòng của danh sách đối tượng, theo register.schema.json",
                "an object with the entries of a register, as in register.schema.json",
            ),
            Self::Payments => (
                "một đối tượng gồm tháng chi trả và các hộ, theo payment-run.schema.json",
                "an object with the month that is paid and the households, as in payment-run.schema.json",
            ),
            Self::File => (
                "một đối tượng có benefit và received, thêm on và group nếu có",
                "an object with benefit and received, and on and group if there are any",
            ),
            Self::Posting => ("true hoặc false", "true or false"),
            Self::Unit => (
                "mã của một đơn vị báo cáo có vào ngày cuối kỳ, ví dụ 96/32248",
                "the id of a reporting unit that is there on the last day of the period, such as 96/32248",
            ),
            Self::Mode => ("submit | partial", "submit | partial"),
            Self::Data => ("một đối tượng gồm các mục đã điền", "an object with the fields filled in"),
        };
        Cow::Borrowed(match language {
            Language::Vi => vi,
            Language::En => en,
        })
    }
}

/// What a line says where it says nothing: values of the command line.
#[derive(Default)]
pub struct Defaults(Vec<(Key, String)>);

impl Defaults {
    pub fn add(&mut self, key: Key, value: String) {
        self.0.push((key, value));
    }

    pub fn has(&self, key: Key) -> bool {
        self.0.iter().any(|(known, _)| *known == key)
    }

    /// The first that none of these keys is.
    pub fn other_than(&self, keys: &[Key]) -> Option<Key> {
        self.0.iter().map(|(key, _)| *key).find(|key| !keys.contains(key))
    }
}

/// A line that is an object with known keys.
pub struct Request(Map<String, Value>);

impl Request {
    pub fn read(line: &str, keys: &'static [Key], defaults: &Defaults) -> Result<Self, LineError> {
        Self::of(Self::object(line, keys)?, keys, defaults)
    }

    /// The object of a line.
    pub fn object(line: &str, keys: &'static [Key]) -> Result<Map<String, Value>, LineError> {
        match parse_json(line)? {
            Value::Object(map) => Ok(map),
            _ => Err(LineError::NotAnObject { keys }),
        }
    }

    pub fn of(
        mut map: Map<String, Value>,
        keys: &'static [Key],
        defaults: &Defaults,
    ) -> Result<Self, LineError> {
        if map.keys().any(|name| !keys.iter().any(|key| key.name() == name)) {
            return Err(LineError::UnknownKey { keys });
        }
        for (key, value) in defaults.0.iter().filter(|(key, _)| keys.contains(key)) {
            let given = map.entry(key.name()).or_insert(Value::Null);
            if given.is_null() {
                *given = Value::String(value.clone());
            }
        }
        Ok(Self(map))
    }

    /// The value of a key, by a reader that gives nothing for a value that it cannot use. `null` is no value.
    pub fn optional<'a, T>(
        &'a self,
        key: Key,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<Option<T>, LineError> {
        match self.0.get(key.name()) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => read(value).map(Some).ok_or(LineError::InvalidValue { key }),
        }
    }

    /// The same for a key that must be there.
    pub fn required<'a, T>(
        &'a self,
        key: Key,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Result<T, LineError> {
        self.optional(key, read)?.ok_or(LineError::MissingKey { key })
    }
}

/// A value that is written as text.
pub fn text<T: std::str::FromStr>(value: &Value) -> Option<T> {
    value.as_str()?.parse().ok()
}

pub fn form(value: &Value) -> Option<&'static Form> {
    ansinh::forms::form(value.as_str()?)
}

pub fn mode(value: &Value) -> Option<Mode> {
    match value.as_str()? {
        "submit" => Some(Mode::Submit),
        "partial" => Some(Mode::Partial),
        _ => None,
    }
}

pub fn object(value: &Value) -> Option<&Value> {
    value.is_object().then_some(value)
}
