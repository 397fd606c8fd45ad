//! One field of a form: where it is, what it holds, when it is asked and when it must be answered.

use chrono::NaiveDate;

use super::condition::Cond;
use crate::date::Period;
use crate::money::Dong;
use crate::situation::Fact;

/// One row of a form's table.
///
/// Built by [`text`], [`date`], [`choice`] and the others, and refined by the methods below; all of it is done
/// by the compiler.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Field {
    /// Where the value stands: segments joined by points, `father.status`. Unique in the form.
    pub path: &'static str,
    /// What the value is: it decides how input is read, normalised and judged.
    pub kind: Kind,
    /// Whether an answer is required for submitting.
    pub need: Need,
    /// The condition on which the field is asked at all; `None`: always.
    pub only_when: Option<Cond>,
    /// The days on which the form has the field: an edition's.
    pub period: Period,
    /// Not on the official paper: asked because the law needs the fact.
    pub ours: bool,
    /// Never to be published or posted.
    pub sensitive: bool,
    /// For a list: no rows is an answer, *none*, and an empty row is a row about which nothing is known.
    /// Otherwise rows without a value count as not filled in.
    pub none_is_an_answer: bool,
    /// The fact that the value answers, alone or with other fields.
    pub fact: Option<Fact>,
    /// The law behind the field, where there is one.
    pub cite: Option<&'static str>,
}

/// What a field holds.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Kind {
    /// Free text on one line, of at most `max` characters.
    Text {
        /// Most characters (Unicode scalar values) after normalisation.
        max: u16,
    },
    /// A day.
    Date,
    /// A day, or the year alone.
    BirthDate,
    /// A personal identification number (số định danh cá nhân, số căn cước): 12 digits.
    PersonalId,
    /// A province's code: two digits.
    Province,
    /// A commune's code: five digits.
    Commune,
    /// One of a list of codes.
    Choice(Options),
    /// Yes or no.
    Flag,
    /// A whole number within bounds.
    Count {
        /// Smallest.
        min: u64,
        /// Largest: at most 2^53 - 1, the largest whole number that JavaScript tells from its neighbours.
        max: u64,
    },
    /// An amount of whole đồng.
    Amount {
        /// Largest.
        max: Dong,
    },
    /// A Vietnamese phone number in national digits: mobile, fixed line, or 111.
    Phone,
    /// Rows, each with the same columns. An empty list is an answer, unless the field is required.
    List {
        /// The columns: scalar fields without conditions.
        columns: &'static [Field],
        /// Most rows.
        max_rows: u16,
    },
}

impl Kind {
    /// The kind's name in descriptions.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Text { .. } => "text",
            Self::Date => "date",
            Self::BirthDate => "birth_date",
            Self::PersonalId => "personal_id",
            Self::Province => "province",
            Self::Commune => "commune",
            Self::Choice(_) => "choice",
            Self::Flag => "flag",
            Self::Count { .. } => "count",
            Self::Amount { .. } => "amount",
            Self::Phone => "phone",
            Self::List { .. } => "list",
        }
    }

    /// Smallest and largest value of a kind that is a number.
    pub const fn bounds(&self) -> Option<(u64, u64)> {
        match self {
            Self::Count { min, max } => Some((*min, *max)),
            Self::Amount { max } => Some((0, max.get())),
            _ => None,
        }
    }
}

/// A named list of codes. The name is the key of the options' labels, shared by all fields that use the list.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Options {
    /// The list's name, `parent_status`.
    pub name: &'static str,
    /// The codes, in the order of the paper; at most 64.
    pub codes: &'static [&'static str],
}

impl Options {
    /// A list of codes under a name.
    pub const fn new(name: &'static str, codes: &'static [&'static str]) -> Self {
        Self { name, codes }
    }
}

/// Whether an answer is required for submitting.
#[derive(Debug, Clone, Copy)]
pub enum Need {
    /// Never.
    Never,
    /// Always, where the field applies.
    Always,
    /// When the condition holds; not while it is unknown.
    When(Cond),
}

const fn field(path: &'static str, kind: Kind) -> Field {
    Field {
        path,
        kind,
        need: Need::Never,
        only_when: None,
        period: Period { from: None, until: None },
        ours: false,
        sensitive: false,
        none_is_an_answer: false,
        fact: None,
        cite: None,
    }
}

/// Free text on one line, of at most `max` characters.
pub const fn text(path: &'static str, max: u16) -> Field {
    field(path, Kind::Text { max })
}

/// A day.
pub const fn date(path: &'static str) -> Field {
    field(path, Kind::Date)
}

/// A day, or the year alone.
pub const fn birth_date(path: &'static str) -> Field {
    field(path, Kind::BirthDate)
}

/// A personal identification number: 12 digits.
pub const fn personal_id(path: &'static str) -> Field {
    field(path, Kind::PersonalId)
}

/// A province's code: two digits.
pub const fn province(path: &'static str) -> Field {
    field(path, Kind::Province)
}

/// A commune's code: five digits.
pub const fn commune(path: &'static str) -> Field {
    field(path, Kind::Commune)
}

/// One of a list of codes.
pub const fn choice(path: &'static str, options: Options) -> Field {
    field(path, Kind::Choice(options))
}

/// Yes or no.
pub const fn flag(path: &'static str) -> Field {
    field(path, Kind::Flag)
}

/// A whole number within bounds.
pub const fn count(path: &'static str, min: u64, max: u64) -> Field {
    field(path, Kind::Count { min, max })
}

/// An amount of whole đồng, at most `max`.
pub const fn amount(path: &'static str, max: Dong) -> Field {
    field(path, Kind::Amount { max })
}

/// A Vietnamese phone number.
pub const fn phone(path: &'static str) -> Field {
    field(path, Kind::Phone)
}

/// Rows of the same columns.
pub const fn list(path: &'static str, columns: &'static [Field], max_rows: u16) -> Field {
    field(path, Kind::List { columns, max_rows })
}

impl Field {
    /// An answer is required where the field applies.
    pub const fn required(mut self) -> Self {
        self.need = Need::Always;
        self
    }

    /// An answer is required when the condition holds.
    pub const fn required_when(mut self, condition: Cond) -> Self {
        self.need = Need::When(condition);
        self
    }

    /// The field is asked only when the condition holds; a value given although it does not is left out.
    pub const fn only_when(mut self, condition: Cond) -> Self {
        self.only_when = Some(condition);
        self
    }

    /// The field belongs to an edition: asked on the days of `period` only.
    pub const fn during(mut self, period: Period) -> Self {
        self.period = period;
        self
    }

    /// Not on the official paper.
    pub const fn ours(mut self) -> Self {
        self.ours = true;
        self
    }

    /// A list without rows is an answer: none.
    pub const fn none_is_an_answer(mut self) -> Self {
        self.none_is_an_answer = true;
        self
    }

    /// Never to be published or posted.
    pub const fn sensitive(mut self) -> Self {
        self.sensitive = true;
        self
    }

    /// The fact that the value answers.
    pub const fn answers(mut self, fact: Fact) -> Self {
        self.fact = Some(fact);
        self
    }

    /// The law behind the field.
    pub const fn cite(mut self, cite: &'static str) -> Self {
        self.cite = Some(cite);
        self
    }

    /// Whether the form has the field on `day`.
    pub fn is_asked_on(&self, day: NaiveDate) -> bool {
        self.period.contains(day)
    }

    /// The columns of a list; empty for every other kind.
    pub const fn columns(&self) -> &'static [Field] {
        match self.kind {
            Kind::List { columns, .. } => columns,
            _ => &[],
        }
    }

    /// The codes of a choice; empty for every other kind.
    pub const fn codes(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Choice(options) => options.codes,
            _ => &[],
        }
    }
}
