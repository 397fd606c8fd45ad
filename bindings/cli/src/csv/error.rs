//! What can be wrong with a table: by row and heading, and nothing of what a cell says.

use ansinh::Issue;
use ansinh::forms::SITUATION;
use ansinh::messages::{self, Language};
use ansinh::protection::Fact;
use serde_json::Value;

use super::column::{self, Column, EVENTS, GROUNDS, OUTCOMES};
use super::recorded::Recorded;
use crate::lines::MAX_LINE;

/// Something wrong with a table or a row.
#[derive(Debug)]
pub enum TableError {
    NotUtf8,
    /// No heading is known: the first row may be no headings, and is not quoted.
    NoHeadings,
    UnknownHeading {
        heading: String,
    },
    /// Two columns that mean the same.
    RepeatedHeading {
        heading: String,
    },
    MissingHeading {
        column: Column,
    },
    RowLength {
        expected: usize,
        found: usize,
    },
    /// The rest of the file may be one cell whose quotation mark is not closed.
    RowTooLong,
    Cell {
        heading: String,
        expected: Expected,
    },
    /// Facts that cannot be used, each with its heading.
    Facts(Vec<(String, Issue)>),
    /// Rows of a household that do not stand together.
    HouseholdAgain,
    /// The row before a household cannot be read, and may be its first.
    RowBefore,
    TooManyRows {
        max: usize,
    },
}

/// What a cell is to be.
#[derive(Debug, Clone, Copy)]
pub enum Expected {
    /// Something, rather than nothing.
    Something,
    /// Text without control characters, in UTF-8.
    Text,
    Day,
    Month,
    Place,
    Amount,
    Age,
    Event,
    Ground,
    Outcome,
    /// Facts of which a whole household has some: its classes and its area.
    OfHousehold,
    /// What an earlier row of the household, or of the person, says.
    Same,
    /// A value of a fact that is recorded of a child.
    Recorded(Fact),
}

impl TableError {
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 => "not_utf8",
            Self::NoHeadings => "no_headings",
            Self::UnknownHeading { .. } => "unknown_heading",
            Self::RepeatedHeading { .. } => "repeated_heading",
            Self::MissingHeading { .. } => "missing_heading",
            Self::RowLength { .. } => "row_length",
            Self::RowTooLong => "row_too_long",
            Self::Cell { expected: Expected::Something, .. } => "missing_cell",
            Self::Cell { .. } => "invalid_cell",
            Self::Facts(_) => "situation",
            Self::HouseholdAgain => "household_again",
            Self::RowBefore => "row_before",
            Self::TooManyRows { .. } => "too_many_rows",
        }
    }

    pub fn params(&self, language: Language) -> Vec<(&'static str, Value)> {
        match self {
            Self::UnknownHeading { heading }
            | Self::RepeatedHeading { heading }
            | Self::Cell { heading, .. } => vec![("heading", heading.as_str().into())],
            Self::MissingHeading { column } => vec![("heading", column.heading(language).into())],
            Self::RowLength { expected, found } => {
                vec![("expected", (*expected).into()), ("found", (*found).into())]
            }
            Self::RowTooLong => vec![("max", MAX_LINE.into())],
            Self::Facts(issues) => {
                vec![("headings", issues.iter().map(|(heading, _)| heading.as_str()).collect())]
            }
            Self::TooManyRows { max } => vec![("max", (*max).into())],
            Self::NotUtf8 | Self::NoHeadings | Self::HouseholdAgain | Self::RowBefore => Vec::new(),
        }
    }

    pub fn message(&self, language: Language) -> String {
        let vi = language == Language::Vi;
        let of = |vi_text: &str, en_text: &str| if vi { vi_text.to_owned() } else { en_text.to_owned() };
        match self {
            Self::NotUtf8 => of(
                "Tệp không phải là UTF-8; trong Excel vui lòng lưu thành “CSV UTF-8”",
                "The file is not UTF-8; in Excel please save it as “CSV UTF-8”",
            ),
            Self::NoHeadings => of(
                "Không nhận ra tiêu đề cột nào; dòng đầu của bảng phải là tiêu đề các cột",
                "No heading is known; the first row of the table must be the headings",
            ),
            Self::UnknownHeading { heading } if vi => {
                format!("Không có cột “{heading}”; cột này bị bỏ qua. Xem các cột dùng được ở ansinh --help")
            }
            Self::UnknownHeading { heading } => {
                format!(
                    "There is no column “{heading}”; it is passed over. For the columns see ansinh --help"
                )
            }
            Self::RepeatedHeading { heading } if vi => {
                format!("Hai cột cùng nghĩa với “{heading}”; vui lòng giữ lại một cột")
            }
            Self::RepeatedHeading { heading } => {
                format!("Two columns mean the same as “{heading}”; please keep one")
            }
            Self::MissingHeading { column } => {
                let heading = column.heading(language);
                match (vi, column.option()) {
                    (true, None) => format!("Thiếu cột “{heading}”"),
                    (false, None) => format!("The column “{heading}” is missing"),
                    (true, Some(option)) => {
                        format!("Thiếu cột “{heading}”; có thể dùng --{option} cho mọi dòng")
                    }
                    (false, Some(option)) => {
                        format!("The column “{heading}” is missing; --{option} can say it for every row")
                    }
                }
            }
            Self::RowLength { expected, found } if vi => {
                format!("Dòng phải có {expected} ô như dòng tiêu đề, nhưng có {found}")
            }
            Self::RowLength { expected, found } => {
                format!("The row must have {expected} cells as the headings have, and has {found}")
            }
            Self::RowTooLong if vi => {
                format!(
                    "Dòng dài quá {MAX_LINE} byte, có thể do một dấu ngoặc kép chưa đóng; không đọc tiếp được"
                )
            }
            Self::RowTooLong => {
                format!(
                    "The row is longer than {MAX_LINE} bytes: a quotation mark may not be closed; nothing after it is read"
                )
            }
            Self::Cell { heading, expected: Expected::Something } if vi => {
                format!("Cột “{heading}” không được để trống")
            }
            Self::Cell { heading, expected: Expected::Something } => {
                format!("The column “{heading}” must not be blank")
            }
            Self::Cell { heading, expected } if vi => {
                format!("Cột “{heading}” phải là {}", expected.words(language))
            }
            Self::Cell { heading, expected } => {
                format!("The column “{heading}” must be {}", expected.words(language))
            }
            Self::Facts(issues) => {
                let column = of("Cột", "Column");
                let told = issues.iter().map(|(heading, issue)| {
                    format!("{column} “{heading}”: {}", messages::message(SITUATION.id(), issue, language))
                });
                told.collect::<Vec<_>>().join(" ")
            }
            Self::HouseholdAgain => of(
                "Các dòng của một hộ phải đứng liền nhau; hộ này đã có ở phía trên",
                "The rows of a household must stand together; there are some of this one further up",
            ),
            Self::RowBefore => of(
                "Dòng ngay trước không đọc được và có thể thuộc hộ này; hộ này không có kết quả",
                "The row before it cannot be read and may belong to this household, which has no result",
            ),
            Self::TooManyRows { max } if vi => format!("Một hộ có nhiều hơn {max} dòng"),
            Self::TooManyRows { max } => format!("A household has more than {max} rows"),
        }
    }
}

impl Expected {
    fn words(self, language: Language) -> String {
        let (or_a_year, several) = match language {
            Language::Vi => (", hoặc chỉ năm", "“không”, hoặc một hay nhiều mục, cách nhau bằng |, trong:"),
            Language::En => (", or the year alone", "“no”, or one or several of these, with | between them:"),
        };
        let (vi, en) = match self {
            Self::Something => ("một giá trị", "something"),
            Self::Text => ("chữ UTF-8 không có ký tự lỗi", "text in UTF-8 without control characters"),
            Self::Day => (
                "một ngày có thật, viết ngày/tháng/năm hoặc yyyy-MM-dd",
                "a day that exists, as dd/mm/yyyy or yyyy-MM-dd",
            ),
            Self::Month => ("một tháng, viết tháng/năm hoặc yyyy-MM", "a month, as mm/yyyy or yyyy-MM"),
            Self::Place => (
                "mã tỉnh hai chữ số, hoặc kèm mã xã năm chữ số, ví dụ 96 hoặc 96/32248",
                "a province code of two digits, or with a commune code of five, such as 96 or 96/32248",
            ),
            Self::Amount => (
                "số tiền nguyên đồng, ví dụ 540000 hoặc 540.000",
                "an amount of whole đồng, such as 540000 or 540.000",
            ),
            Self::OfHousehold => (
                "ô trống khi không nêu người nào: cả hộ chỉ có diện hộ và loại địa bàn",
                "blank where no person is named: of a whole household there are only its classes and its area",
            ),
            Self::Same => (
                "giống như ở dòng trước của cùng hộ hoặc cùng người",
                "as in the earlier row of the same household or person",
            ),
            Self::Age => ("số tuổi tròn, từ 0 đến 255", "an age in completed years, from 0 to 255"),
            Self::Recorded(fact) => {
                let recorded = Recorded::of(fact);
                let Some(options) = recorded.and_then(|it| it.options(language)) else {
                    return Self::Day.words(language) + or_a_year;
                };
                return if fact.is_list() { format!("{several} {options}") } else { options };
            }
            Self::Event => return column::list(EVENTS, language),
            Self::Ground => return column::list(GROUNDS, language),
            Self::Outcome => return column::list(OUTCOMES, language),
        };
        (if language == Language::Vi { vi } else { en }).to_owned()
    }
}
