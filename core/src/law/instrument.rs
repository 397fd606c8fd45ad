//! One legal instrument: a decree, a law, a province's decision. One file, one instrument.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::benefit::BenefitRow;
use super::condition::Condition;
use super::procedure::Rule;
use super::timing::{Suspension, Timing};
use crate::date::Period;
use crate::messages::Language;
use crate::money::{Coefficient, Dong};

pub(crate) type Str = Cow<'static, str>;
type List<T> = Cow<'static, [T]>;

/// The last part of the id of an open norm: whether what an old province had set counts after a merger where that province
/// was not. The first part is the instrument's.
pub const OVERLAY_AFTER_MERGER: &str = "overlay-after-merger";

const AFTER_MERGER: Text = Text {
    vi: Cow::Borrowed(
        "Sau khi sáp nhập tỉnh, văn bản này của tỉnh cũ có áp dụng ở địa bàn trước đây không thuộc tỉnh đó không?",
    ),
    en: Cow::Borrowed(
        "After the merger of provinces, does this instrument of an old province apply where that province was not?",
    ),
};

/// A legal instrument (văn bản) with everything that this library takes from it.
///
/// The fields of a law file are the fields of this type; see `core/law` for the built-in ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Stable id, part of every provision's id: `nd-20-2021`.
    pub id: Str,
    /// The name used in citations: `NĐ 20/2021`.
    pub short: Str,
    /// The number in full: `20/2021/NĐ-CP`.
    pub number: Str,
    /// Title, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Day it was issued.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
    /// Days it is in force. Rows may narrow this with `from` and `until`.
    pub in_force: Period,
    /// Id of the instrument that ends it: whoever does not know that one yet does not know the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How its text is known. Rows may say otherwise.
    pub evidence: Evidence,
    /// Province code, for an instrument of one province; absent for the whole country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Str>,
    /// What gives a province the power to say what it says (căn cứ pháp lý): an instrument with a `place` names it.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub basis: List<Basis>,
    /// Codes of the provinces before a merger for which it counts after it (sáp nhập tỉnh), where that is decided. Without
    /// it, what an old province had set counts after the merger where that province was; whether it does elsewhere in the
    /// new one is open.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub covers: List<Str>,
    /// Ids of the instruments that this one carries out or details.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub implements: List<Str>,
    /// What a reader must know of how it is encoded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Caveats that its rows attach to results.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveat: List<Caveat>,
    /// What it leaves open.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub open_norm: List<OpenNorm>,
    /// Named conditions.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub term: List<Term>,
    /// Who is entitled.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub group: List<Group>,
    /// The coefficient of each group and band.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub coefficient: List<CoefficientRow>,
    /// The standard level over time.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub standard_level: List<StandardLevel>,
    /// How to choose when several coefficients apply.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub choice: List<Choice>,
    /// Every benefit other than the monthly allowance.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub benefit: List<BenefitRow>,
    /// Who receives, who decides, by when and from when.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub procedure: List<Procedure>,
    /// When allowances begin, change and end.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub timing: List<Timing>,
    /// On what grounds they are held back.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub suspension: List<Suspension>,
    /// Times in which it is in force and yet nothing can be decided.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub gap: List<Gap>,
    /// Communes of a class, for a listing of areas.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub area: List<AreaListing>,
}

/// A place in the law of the country that lets a province set something of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Basis {
    /// Id of the instrument of the whole country.
    pub of: Str,
    /// Article, clause, point there; `?` where it is not known, which an instrument read in full cannot say.
    pub cite: Str,
}

/// A text in both languages, in our own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Vietnamese.
    pub vi: Str,
    /// English.
    pub en: Str,
}

impl Text {
    /// The text in a language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Vi => &self.vi,
            Language::En => &self.en,
        }
    }
}

/// How the text behind a row is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Evidence {
    /// Read in the full text.
    FullText,
    /// Confirmed by an official answer, a press text or a form that quotes it.
    SecondHand,
    /// Follows from other texts, or from general knowledge; not seen itself.
    Inferred,
}

/// Something that a reader of a result must be told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    /// Id, unique in the instrument.
    pub id: Str,
    /// Where, if a place in the text can be named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Str>,
    /// First day, if later than the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day on which it no longer matters, if earlier than the instrument's end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Whether every result of those days, in the instrument's place, carries it; otherwise only results that
    /// rest on a row which names it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub every_result: bool,
    /// What to know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
}

/// A question that the law leaves to a person, or that the sources do not settle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct OpenNorm {
    /// Id, unique in the instrument.
    pub id: Str,
    /// Article, clause, point.
    pub cite: Str,
    /// The question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
}

/// A named condition: a definition, or one point of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Id, unique among the terms and groups of the instrument.
    pub id: Str,
    /// Article, clause, point.
    pub cite: Str,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// What it means.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Whether it takes up what law said that has ended since: what it names has to have been in force, and need not
    /// be so any more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub past: bool,
    /// The condition.
    pub when: Condition,
}

/// A group of people entitled to the monthly allowance (nhóm đối tượng).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// Key of the group. Instruments that follow one another use the same key for the same group, so that
    /// the coefficients of one can serve the group of another.
    pub id: Str,
    /// Article, clause, point.
    pub cite: Str,
    /// First day, if later than the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if earlier than the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Id of the instrument through which it ends on `until`; if not said, that of the whole instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Who, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Whether belonging to the group reveals HIV: such provisions never appear in anything public.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
    /// Whether only levels that name the group are paid to it: those for everyone are not. Of equal amounts, another
    /// group's is paid.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_level: bool,
    /// Who belongs to it.
    pub when: Condition,
    /// The children for each of whom the coefficient is due, for a group whose allowance is per child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per_child: Option<Condition>,
    /// Ids of the caveats that results resting on it carry.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveats: List<Str>,
}

/// A coefficient (hệ số) for a group, or for a band of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct CoefficientRow {
    /// Key of the group.
    pub group: Str,
    /// Id of the row, unique in its group: `under-4`. The provision's id is `instrument/group.row`.
    pub id: Str,
    /// Article, clause, point; `?` where the article is not known.
    pub cite: Str,
    /// First day, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Id of the instrument through which it ends on `until`; if not said, that of the whole instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// Who, under what condition, how much: in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// The coefficient.
    pub value: Coefficient,
    /// The band.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// Whether the coefficient is due once for each child that the group's `per_child` counts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub per_child: bool,
    /// Ids of the other rows of the group that some people meet too, as the law has it: the highest is paid. Rows that
    /// do not say so have no people in common.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub overlaps: List<Str>,
    /// Ids of the caveats that results resting on it carry.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveats: List<Str>,
}

/// A standard level (mức chuẩn trợ giúp xã hội), đồng a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct StandardLevel {
    /// Id, unique in the instrument.
    pub id: Str,
    /// Article, clause, point; `?` where the article is not known.
    pub cite: Str,
    /// First day, if it differs from the instrument's. It applies to whole months.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Id of the instrument through which it ends on `until`; if not said, that of the whole instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// What it applies to, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// đồng a month.
    pub amount: Dong,
    /// Keys of the groups, or kinds of benefit, that it is limited to; empty for all.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub groups: List<Str>,
    /// Id of the level that it keeps in force for these people: `nd-13-2010/standard`. Both are cited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeps: Option<Str>,
    /// In a province's instrument, id of the country's level that it stands in for during its days, be it higher or
    /// lower: where the country leaves a date or an amount to the province.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead_of: Option<Str>,
    /// The people it is limited to.
    #[serde(default, skip_serializing_if = "Condition::is_always")]
    pub when: Condition,
    /// Ids of the caveats that results resting on it carry.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveats: List<Str>,
}

/// How to choose when several coefficients apply: the highest, and where `add` says so one group's together with
/// another's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Article, clause, point.
    pub cite: Str,
    /// First day, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Id of the instrument through which it ends on `until`; if not said, that of the whole instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<Str>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The rule, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// Key of the group whose allowance is paid together with one of `with`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub add: Option<Str>,
    /// Keys of the groups that `add` is added to.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub with: List<Str>,
}

/// A rule of procedure (thủ tục): told in words, and where more is known as a rule that can be decided by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Procedure {
    /// Id, unique in the instrument.
    pub id: Str,
    /// Article, clause, point.
    pub cite: Str,
    /// First day, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer in force, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// How this row is known, where it differs from the instrument.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// The rule, in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
    /// What can be decided by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// Ids of the open norms that it meets.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub open_norms: List<Str>,
    /// Ids of the caveats that results resting on it carry.
    #[serde(default, skip_serializing_if = "<[_]>::is_empty")]
    pub caveats: List<Str>,
}

/// A time in which the instrument is in force and yet nothing can be decided.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// Article, clause, point.
    pub cite: Str,
    /// First day.
    pub from: Option<NaiveDate>,
    /// First day after it.
    pub until: Option<NaiveDate>,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Text>,
}

/// Communes that a listing counts among the areas with extreme difficulties, and for how long.
///
/// A listing can only say yes: a village may be listed where its commune is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct AreaListing {
    /// Article, clause, point or annex.
    pub cite: Str,
    /// First day, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<NaiveDate>,
    /// First day no longer listed, if it differs from the instrument's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// Commune codes, five digits each.
    pub communes: List<Str>,
}

impl Instrument {
    /// The days of a row: the instrument's own, or narrower where the row says so.
    ///
    /// A row may begin before its instrument or go on after it only by naming its own dates: a level that a
    /// decree sets from an earlier day.
    pub(crate) fn days(&self, from: Option<NaiveDate>, until: Option<NaiveDate>) -> Period {
        Period { from: from.or(self.in_force.from), until: until.or(self.in_force.until) }
    }

    /// The full citation of a place in this instrument.
    pub(crate) fn citation(&self, cite: &str) -> String {
        if cite == "?" { self.short.to_string() } else { format!("{} {cite}", self.short) }
    }

    /// The full id of something in this instrument; one of another instrument is full already.
    pub(crate) fn full_id(&self, id: &str) -> String {
        if id.contains('/') { id.to_owned() } else { format!("{}/{id}", self.id) }
    }

    /// The full ids of everything that has a text.
    pub fn text_ids(&self) -> Vec<String> {
        self.texts().into_iter().map(|(id, _)| id).collect()
    }

    /// Full id of the question whether it counts in the whole of a province that others went into.
    pub(crate) fn after_merger(&self) -> String {
        self.full_id(OVERLAY_AFTER_MERGER)
    }

    /// The texts of the rows, by full id.
    pub(crate) fn texts(&self) -> Vec<(String, Text)> {
        let mut texts = Vec::new();
        let mut add = |id: String, text: &Option<Text>| texts.extend(text.clone().map(|text| (id, text)));
        add(self.id.to_string(), &self.title);
        add(format!("{}#note", self.id), &self.note);
        if self.place.is_some() {
            add(self.after_merger(), &Some(AFTER_MERGER));
        }
        let full = |id: &str| format!("{}/{id}", self.id);
        self.caveat.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.open_norm.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.term.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.group.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.coefficient.iter().for_each(|row| add(full(&format!("{}.{}", row.group, row.id)), &row.summary));
        self.standard_level.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.choice
            .iter()
            .enumerate()
            .for_each(|(at, row)| add(full(&format!("choice-{}", at + 1)), &row.summary));
        self.benefit.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.procedure.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.timing.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.suspension.iter().for_each(|row| add(full(&row.id), &row.summary));
        self.gap.iter().enumerate().for_each(|(at, row)| add(full(&format!("gap-{}", at + 1)), &row.summary));
        texts
    }
}
