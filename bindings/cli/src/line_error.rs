//! Why a line has no result: what, where and what was expected, and nothing of what it says about a person.

use ansinh::forms::{JsonError, JsonProblem, MAX_DEPTH, SITUATION};
use ansinh::messages::{self, Language, ToldIssue};
use ansinh::protection::{ClassifyError, RecordError};
use ansinh::{
    AssessError, Issue, LawError, PaymentsError, ProcedureError, RegisterFlaw, SheetError, TimelineError,
};
use serde::Serialize;
use serde_json::Value;

use crate::csv::TableError;
use crate::lines::MAX_LINE;
use crate::request::Key;
use crate::told;

/// Why a line has no result.
#[derive(Debug)]
pub enum LineError {
    TooLong,
    NotUtf8 {
        /// The first that is wrong, from 1.
        byte: usize,
    },
    Json(JsonError),
    NotAnObject {
        keys: &'static [Key],
    },
    /// A key that the command does not know. It may be a name or a number of a person, and is not told.
    UnknownKey {
        keys: &'static [Key],
    },
    MissingKey {
        key: Key,
    },
    InvalidValue {
        key: Key,
    },
    /// Facts that cannot be used.
    Situation(Vec<Issue>),
    Undecidable(AssessError),
    /// The law as it was known on a day is no rulebook: a supplied instrument names one of a later day.
    Law(LawError),
    /// A history that gives no timeline.
    Timeline(TimelineError),
    Procedure(ProcedureError),
    /// A fact of a child's record.
    Record(RecordError),
    Classify(ClassifyError),
    /// A record that is not counted: no unit has the id that it says on the day.
    NoUnit,
    /// One without a key: whether it is of a child that is counted already nobody can know.
    NoKey,
    /// One of a child that there are records of in several units.
    SeveralUnits,
    /// Records of one child that say different things.
    RecordsDiffer {
        lines: Vec<u64>,
    },
    /// Children of whom it is not known whether they count.
    Undecided {
        predicate: String,
        children: u64,
        lines: Vec<u64>,
    },
    /// A rate whose denominator records do not give.
    NoDenominator,
    /// Entries of a register that cannot be read.
    Register(Vec<RegisterFlaw>),
    /// No payment list.
    Payments(PaymentsError),
    /// No decision sheet, for a reason that is new.
    Sheet(SheetError),
    /// Something wrong with a table or its rows.
    Table(TableError),
}

impl From<TableError> for LineError {
    fn from(error: TableError) -> Self {
        Self::Table(error)
    }
}

impl From<JsonError> for LineError {
    fn from(error: JsonError) -> Self {
        Self::Json(error)
    }
}

/// An error as it is written.
#[derive(Serialize)]
pub struct Written<'a> {
    code: &'static str,
    message: String,
    #[serde(serialize_with = "told::map")]
    params: Vec<(&'static str, Value)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    issues: Vec<ToldIssue<&'a Issue>>,
}

/// Why nothing can be decided, in a language.
pub fn undecidable(error: &AssessError, language: Language) -> Written<'static> {
    Written {
        code: error.code(),
        message: messages::error(error, language),
        params: error.params().into_iter().map(|(name, value)| (name, value.into())).collect(),
        issues: Vec::new(),
    }
}

impl LineError {
    /// The error as a line of its own.
    pub fn line(&self, number: u64, language: Language) -> String {
        #[derive(Serialize)]
        struct Line<'a> {
            line: u64,
            error: Written<'a>,
        }
        let line = Line { line: number, error: self.written(language) };
        // Numbers and texts under texts: there is nothing that JSON could not hold.
        serde_json::to_string(&line).unwrap_or_default() + "\n"
    }

    /// The error of a row of a table, likewise.
    pub fn row(&self, number: u64, language: Language) -> String {
        #[derive(Serialize)]
        struct Row<'a> {
            row: u64,
            error: Written<'a>,
        }
        let line = Row { row: number, error: self.written(language) };
        // Numbers and texts under texts: there is nothing that JSON could not hold.
        serde_json::to_string(&line).unwrap_or_default() + "\n"
    }

    pub fn written(&self, language: Language) -> Written<'_> {
        let (code, params): (_, Vec<(&'static str, Value)>) = match self {
            Self::Undecidable(error) | Self::Timeline(TimelineError::Undecidable(error)) => {
                return undecidable(error, language);
            }
            Self::Timeline(error) => (error.code(), vec![("problem", error.to_string().into())]),
            Self::Procedure(error) => {
                let params = error.params().into_iter();
                (error.code(), params.map(|(name, value)| (name, value.into())).collect())
            }
            Self::Record(error) => {
                let params = error.params().into_iter();
                (error.code(), params.map(|(name, value)| (name, value.into())).collect())
            }
            Self::Classify(error) => (error.code(), Vec::new()),
            Self::NoUnit => ("no_unit", Vec::new()),
            Self::NoKey => ("no_key", Vec::new()),
            Self::SeveralUnits => ("several_units", Vec::new()),
            Self::RecordsDiffer { lines } => ("records_differ", vec![("lines", lines.as_slice().into())]),
            Self::Undecided { predicate, children, lines } => {
                let predicate = predicate.as_str().into();
                let params = vec![
                    ("predicate", predicate),
                    ("children", (*children).into()),
                    ("lines", lines.as_slice().into()),
                ];
                ("undecided", params)
            }
            Self::NoDenominator => ("no_denominator", Vec::new()),
            Self::TooLong => ("line_too_long", vec![("max", MAX_LINE.into())]),
            Self::NotUtf8 { byte } => ("not_utf8", vec![("byte", (*byte).into())]),
            Self::Json(JsonError { problem, column, .. }) => {
                let code = match problem {
                    JsonProblem::Syntax => "json",
                    JsonProblem::Incomplete => "json_incomplete",
                    JsonProblem::RepeatedKey => "repeated_key",
                    JsonProblem::TooDeep => "json_too_deep",
                };
                (code, vec![("column", (*column).into())])
            }
            Self::NotAnObject { keys } => ("not_an_object", vec![("keys", names(keys).into())]),
            Self::UnknownKey { keys } => ("unknown_key", vec![("keys", names(keys).into())]),
            Self::MissingKey { key } => ("missing_key", vec![("key", key.name().into())]),
            Self::InvalidValue { key } => ("invalid_value", vec![("key", key.name().into())]),
            Self::Situation(issues) => ("situation", vec![("issues", issues.len().into())]),
            Self::Table(error) => (error.code(), error.params(language)),
            Self::Law(error) => ("law", vec![("problem", error.to_string().into())]),
            Self::Register(flaws) => {
                let entries: Vec<Value> =
                    flaws.iter().flat_map(|flaw| &flaw.entries).map(|at| (*at).into()).collect();
                ("register", vec![("entries", entries.into())])
            }
            Self::Payments(error) => {
                let households: Vec<Value> = error.households().into_iter().map(Value::from).collect();
                (error.code(), vec![("households", households.into()), ("problem", error.to_string().into())])
            }
            Self::Sheet(error) => (error.code(), vec![("problem", error.to_string().into())]),
        };
        let issues = match self {
            Self::Situation(issues) => told::issues(&SITUATION, issues, language),
            Self::Table(TableError::Facts(issues)) => {
                told::issues(&SITUATION, issues.iter().map(|(_, issue)| issue), language)
            }
            _ => Vec::new(),
        };
        let message = match language {
            Language::Vi => self.vietnamese(),
            Language::En => self.english(),
        };
        Written { code, message, params, issues }
    }

    fn vietnamese(&self) -> String {
        let expected = |key: &Key| key.expected(Language::Vi);
        match self {
            Self::TooLong => format!("Dòng dài quá {MAX_LINE} byte"),
            Self::NotUtf8 { byte } => {
                format!("Dòng không phải là UTF-8, sai từ byte thứ {byte}; vui lòng lưu tệp theo UTF-8")
            }
            Self::Json(JsonError { problem: JsonProblem::Syntax, column, .. }) => {
                format!("Dòng không phải là một giá trị JSON, sai ở cột {column}")
            }
            Self::Json(JsonError { problem: JsonProblem::Incomplete, column, .. }) => {
                format!(
                    "JSON chưa kết thúc khi hết dòng, ở cột {column}; mỗi đối tượng phải nằm trọn trên một dòng"
                )
            }
            Self::Json(JsonError { problem: JsonProblem::RepeatedKey, column, .. }) => {
                format!("Một khóa được ghi hai lần trong cùng một đối tượng JSON, ở cột {column}")
            }
            Self::Json(JsonError { problem: JsonProblem::TooDeep, column, .. }) => {
                format!("JSON lồng nhau quá {MAX_DEPTH} cấp, ở cột {column}")
            }
            Self::NotAnObject { keys } => {
                format!("Mỗi dòng phải là một đối tượng JSON có các khóa {}", names(keys))
            }
            Self::UnknownKey { keys } => {
                format!("Có khóa không dùng được; các khóa dùng được là {}", names(keys))
            }
            Self::MissingKey { key } => format!("Thiếu khóa “{}”: {}", key.name(), expected(key)),
            Self::InvalidValue { key } => format!("Khóa “{}” phải là {}", key.name(), expected(key)),
            Self::Situation(_) => "Có dữ kiện trong “situation” chưa dùng được; xem “issues”".to_owned(),
            Self::Timeline(error) => messages::timeline_error(error, Language::Vi),
            Self::Law(error) => {
                format!("Pháp luật đã biết vào ngày “known_on” không thành một bộ hoàn chỉnh: {error}")
            }
            Self::Undecidable(error) => messages::error(error, Language::Vi),
            Self::Procedure(error) => messages::procedure_error(error, Language::Vi),
            Self::Register(_) => {
                "Danh sách đối tượng không đúng lược đồ register.schema.json; xem “entries”, đếm từ 0"
                    .to_owned()
            }
            Self::Payments(error) => format!("Không lập được danh sách chi trả: {error}"),
            Self::Sheet(error) => format!("Không lập được phiếu xét: {error}"),
            Self::Table(error) => error.message(Language::Vi),
            Self::Record(RecordError::UnknownFact { nearest: Some(fact) }) => {
                format!("“record” có khóa không phải là dữ kiện, có lẽ là “{fact}” viết sai; xem child-record.schema.json")
            }
            Self::Record(RecordError::UnknownFact { .. }) => {
                "“record” có khóa không phải là dữ kiện; xem child-record.schema.json".to_owned()
            }
            Self::Record(RecordError::Value { fact, .. }) => {
                format!("Dữ kiện “{fact}” của “record” không có giá trị này; xem “expected”")
            }
            Self::Record(_) => format!("Khóa “record” phải là {}", expected(&Key::Record)),
            Self::NoUnit => "Không được đếm: mã đơn vị không có vào ngày cuối kỳ".to_owned(),
            Self::NoKey => {
                "Không được đếm: hồ sơ không có mã của trẻ em nên không biết có trùng với hồ sơ khác hay không".to_owned()
            }
            Self::SeveralUnits => {
                "Không được đếm: trẻ em này có hồ sơ ở nhiều đơn vị, không biết tính cho đơn vị nào".to_owned()
            }
            Self::RecordsDiffer { .. } => {
                "Các hồ sơ của cùng một trẻ em nói khác nhau; trẻ em này chỉ được đếm theo điều mà các hồ sơ đều nói; xem “lines”"
                    .to_owned()
            }
            Self::Undecided { predicate, children, .. } => {
                format!("Số trẻ em chưa rõ có thuộc “{predicate}” hay không: {children}; bổ sung thông tin, hoặc dùng --certain để chỉ đếm những em đã chắc chắn; xem “lines”")
            }
            Self::NoDenominator => {
                "Hồ sơ không cho biết mẫu số, ô này để trống: điền vào, hoặc dùng --out-of CHỈ_TIÊU=ĐIỀU_KIỆN".to_owned()
            }
            Self::Classify(_) => "Trẻ em sinh sau ngày xét; vui lòng kiểm tra lại hai ngày này".to_owned(),
        }
    }

    fn english(&self) -> String {
        let expected = |key: &Key| key.expected(Language::En);
        match self {
            Self::TooLong => format!("The line is longer than {MAX_LINE} bytes"),
            Self::NotUtf8 { byte } => {
                format!("The line is not UTF-8 from byte {byte} on; please save the file as UTF-8")
            }
            Self::Json(JsonError { problem: JsonProblem::Syntax, column, .. }) => {
                format!("The line is not one JSON value: it goes wrong at column {column}")
            }
            Self::Json(JsonError { problem: JsonProblem::Incomplete, column, .. }) => {
                format!(
                    "The line ends at column {column} before its JSON does; each object must be on one line"
                )
            }
            Self::Json(JsonError { problem: JsonProblem::RepeatedKey, column, .. }) => {
                format!("A key is given twice in one JSON object, at column {column}")
            }
            Self::Json(JsonError { problem: JsonProblem::TooDeep, column, .. }) => {
                format!("The JSON is nested more deeply than {MAX_DEPTH} levels, at column {column}")
            }
            Self::NotAnObject { keys } => {
                format!("Each line must be a JSON object with the keys {}", names(keys))
            }
            Self::UnknownKey { keys } => {
                format!("There is a key that is none of {}", names(keys))
            }
            Self::MissingKey { key } => format!("The key “{}” is missing: {}", key.name(), expected(key)),
            Self::InvalidValue { key } => format!("The key “{}” must be {}", key.name(), expected(key)),
            Self::Situation(_) => "Some facts in “situation” cannot be used; see “issues”".to_owned(),
            Self::Timeline(error) => messages::timeline_error(error, Language::En),
            Self::Law(error) => format!("The law known on “known_on” is not whole: {error}"),
            Self::Undecidable(error) => messages::error(error, Language::En),
            Self::Procedure(error) => messages::procedure_error(error, Language::En),
            Self::Register(_) => {
                "The register is not as register.schema.json has it; see “entries”, counted from 0".to_owned()
            }
            Self::Payments(error) => format!("There is no payment list: {error}"),
            Self::Sheet(error) => format!("There is no decision sheet: {error}"),
            Self::Table(error) => error.message(Language::En),
            Self::Record(RecordError::UnknownFact { nearest: Some(fact) }) => {
                format!("“record” has a key that is no fact, perhaps “{fact}” misspelled; see child-record.schema.json")
            }
            Self::Record(RecordError::UnknownFact { .. }) => {
                "“record” has a key that is no fact; see child-record.schema.json".to_owned()
            }
            Self::Record(RecordError::Value { fact, .. }) => {
                format!("The fact “{fact}” of “record” does not have this value; see “expected”")
            }
            Self::Record(_) => format!("The key “record” must be {}", expected(&Key::Record)),
            Self::NoUnit => "Not counted: no unit has this id on the last day of the period".to_owned(),
            Self::NoKey => {
                "Not counted: the record has no key, so that it may be of a child who has another".to_owned()
            }
            Self::SeveralUnits => {
                "Not counted: there are records of this child in several units, and no one can know which counts"
                    .to_owned()
            }
            Self::RecordsDiffer { .. } => {
                "The records of one child differ; it counts only by what all of them say; see “lines”".to_owned()
            }
            Self::Undecided { predicate, children, .. } => {
                format!("Children of whom it is not known whether “{predicate}” holds: {children}; find out, or count only who is certain with --certain; see “lines”")
            }
            Self::NoDenominator => {
                "Records do not give the denominator, which is blank: fill it in, or use --out-of MEASURE=PREDICATE"
                    .to_owned()
            }
            Self::Classify(_) => "The child is born after the day to decide; please check both".to_owned(),
        }
    }
}

fn names(keys: &[Key]) -> String {
    keys.iter().map(|key| key.name()).collect::<Vec<_>>().join(", ")
}
