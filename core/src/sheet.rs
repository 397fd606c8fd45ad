//! The decision sheet (phiếu xét duyệt): what a person is granted or refused, by which law and for which reasons.

mod error;
mod reason;
mod text;

use chrono::NaiveDate;
use serde::Serialize;

use crate::assessment::{Assumption, At, Citation, ExplainedProvision, Outcome, Status};
use crate::calendar::Holidays;
use crate::date::IsoDate;
use crate::law::id::group_key;
use crate::law::rulebook::Rulebook;
use crate::law::timing::{TimingEvent, TimingMonth};
use crate::money::{Coefficient, Dong};
use crate::month::Month;
use crate::opaque::opaque;
use crate::place::Place;
use crate::procedure::{Act, Actor, Benefit, Filing, Procedure};
use crate::situation::{Fact, Situation};

pub use error::SheetError;
pub use reason::SheetReason;

/// What a decision sheet is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SheetRequest {
    /// When and where it is decided.
    pub at: At,
    /// The day on which the decision is signed, if it is.
    pub signed: Option<NaiveDate>,
    /// The file that was handed in, and for what.
    pub file: Option<(Benefit, Filing)>,
}

impl SheetRequest {
    /// On a day in a place, without a file.
    pub const fn new(at: At) -> Self {
        Self { at, signed: None, file: None }
    }

    /// Signed on a day.
    #[must_use]
    pub fn signed(self, day: NaiveDate) -> Self {
        Self { signed: Some(day), ..self }
    }

    /// About a file.
    #[must_use]
    pub fn about(self, benefit: Benefit, filing: Filing) -> Self {
        Self { file: Some((benefit, filing)), ..self }
    }
}

/// What a person is granted or refused, and why. It names nobody: whoever prints it fills in who it is.
///
/// It is personal data, for the person and whoever decides; what may be posted is [`DecisionSheet::for_posting`].
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DecisionSheet<'r> {
    /// The day decided.
    pub on: NaiveDate,
    /// The place decided.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub place: Place,
    /// The day on which the decision is signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed: Option<NaiveDate>,
    /// The answer in one word.
    pub status: Status,
    /// đồng a month.
    pub total: Dong,
    /// Whether no missing fact, and no open question, could raise the total.
    pub settled: bool,
    /// What is granted.
    pub granted: Vec<SheetProvision<'r>>,
    /// Every other provision in force: what applies and is not the highest, what depends on what is missing, what is not
    /// met. In the order of the law.
    pub refused: Vec<SheetProvision<'r>>,
    /// Where the rule of choice stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<&'r str>,
    /// The facts to ask for, the most useful first.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Full ids of the questions that the law leaves open: a person must decide them.
    pub open_norms: Vec<&'r str>,
    /// The assumptions that something here rests on.
    pub assumptions: Vec<Assumption>,
    /// Full ids of what a reader must be told.
    pub caveats: Vec<&'r str>,
    /// Who decides the file and by when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<SheetFile>,
    /// Whether what is granted, or the group that the file names, reveals HIV: then nothing of it may be posted.
    pub confidential: bool,
    /// Whether this is what may be posted: without reasons, refusals and questions.
    pub for_posting: bool,
}

/// One provision, and why it is granted or not.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetProvision<'r> {
    /// Id: `nd-335-2026/disability.severe-adult`.
    pub provision: &'r str,
    /// What became of it.
    pub outcome: Outcome,
    /// The coefficient; for an allowance per child, times the children.
    pub coefficient: Coefficient,
    /// The standard level, đồng a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Dong>,
    /// Level times coefficient, đồng a month: what it gives, or would give.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Dong>,
    /// Where it stands.
    pub citations: Vec<Citation<'r>>,
    /// From which month it is paid; of what is granted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<SheetStart<'r>>,
    /// The conditions that are met.
    pub met: Vec<SheetReason<'r>>,
    /// The conditions that are not met.
    pub failed: Vec<SheetReason<'r>>,
    /// The conditions that depend on what is missing or left open.
    pub unknown: Vec<SheetReason<'r>>,
    /// Whether belonging to its group reveals HIV.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub confidential: bool,
}

/// From which month an allowance is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetStart<'r> {
    /// The month that counts: that of the decision, or that in which the conditions came to be met.
    pub counts_from: TimingMonth,
    /// The month itself, if it follows from the day of signing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub month: Option<Month>,
    /// Where it stands.
    pub citation: &'r str,
}

/// Who decides a file, and by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetFile {
    /// What is asked for.
    pub benefit: Benefit,
    /// The day of receipt.
    pub received: NaiveDate,
    /// Who decides, if a source says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Actor>,
    /// The last day for the decision if nobody complains; absent if none is set, or holidays are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision_due: Option<NaiveDate>,
    /// Where it stands.
    pub citation: String,
    /// Who looks into a complaint, where the law of the day of receipt has that step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint: Option<SheetComplaint>,
    /// The year whose holidays would have to be known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holidays_missing: Option<i32>,
}

/// Who looks into a complaint (khiếu nại).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetComplaint {
    /// Who.
    pub who: Actor,
    /// Most working days from the day after it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_days: Option<u16>,
}

// What was found is personal data: `Debug` output, which ends up in logs, shows only when and where.
impl std::fmt::Debug for DecisionSheet<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DecisionSheet(on {}, in {})", IsoDate(self.on), self.place)
    }
}

opaque! { SheetProvision<'_> }

impl Rulebook {
    /// The decision sheet of a person: what is granted and refused, level times coefficient, where it stands, and the
    /// conditions met, failed and unknown; with a file, who decides and by when.
    ///
    /// ```
    /// use ansinh::sheet::SheetRequest;
    /// use ansinh::{At, Holidays, ParentStatus, Rulebook, Situation, parse_date};
    ///
    /// let child = Situation {
    ///     birth_date: Some("2023-02-10".parse()?),
    ///     father: Some(ParentStatus::Dead),
    ///     mother: Some(ParentStatus::Missing),
    ///     in_facility: Some(false),
    ///     ..Situation::default()
    /// };
    /// let asked = SheetRequest::new(At::new(parse_date("2026-10-20")?, "96".parse()?)).signed(parse_date("2026-10-22")?);
    /// let sheet = Rulebook::builtin().decision_sheet(&child, &asked, Holidays::builtin())?;
    /// assert_eq!(sheet.granted[0].provision, "nd-335-2026/child-without-support.under-4");
    /// assert_eq!(sheet.total.get(), 1_350_000);
    /// let start = sheet.granted[0].start.as_ref().ok_or("no rule")?;
    /// assert_eq!((start.month, start.citation), (Some("2026-10".parse()?), "NĐ 335/2026 Đ8 k2"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`SheetError`] if the day, the place or the birth date allow no decision, or the way of the file cannot be told.
    pub fn decision_sheet<'r>(
        &'r self,
        situation: &Situation,
        asked: &SheetRequest,
        holidays: &Holidays,
    ) -> Result<DecisionSheet<'r>, SheetError> {
        let assessment = self.assess(situation, &asked.at)?;
        let way = asked.file.as_ref().map(|(benefit, filing)| self.procedure(*benefit, filing, holidays));
        let way = way.transpose()?;
        let explanation = assessment.explain();
        let mut granted = Vec::new();
        let mut refused = Vec::new();
        for provision in explanation.provisions {
            let is_granted = provision.outcome == Outcome::Chosen;
            let mut provision = self.sheet_provision(provision);
            if is_granted {
                provision.start = self.sheet_start(provision.provision, asked);
                granted.push(provision);
            } else {
                refused.push(provision);
            }
        }
        // A file names its group also where the law of its day has no posting.
        let group = asked.file.as_ref().and_then(|(_, filing)| filing.group.as_deref());
        let of_group = group.and_then(|group| self.is_confidential(group)).unwrap_or(false);
        Ok(DecisionSheet {
            on: asked.at.on,
            place: asked.at.place,
            signed: asked.signed,
            status: assessment.status(),
            total: assessment.total(),
            settled: assessment.is_settled(),
            granted,
            refused,
            choice: assessment.choice(),
            missing: assessment.missing().to_vec(),
            open_norms: assessment.open_norms().to_vec(),
            assumptions: assessment.assumptions().to_vec(),
            caveats: assessment.caveats().to_vec(),
            file: way.as_ref().map(SheetFile::of),
            confidential: of_group || !assessment.may_be_posted(),
            for_posting: false,
        })
    }

    fn sheet_provision<'r>(&'r self, provision: ExplainedProvision<'r>) -> SheetProvision<'r> {
        let conditions = provision.group.iter().chain(&provision.band);
        let [met, failed, unknown] = reason::reasons(conditions);
        SheetProvision {
            provision: provision.provision,
            outcome: provision.outcome,
            coefficient: provision.coefficient,
            level: provision.level,
            amount: provision.amount,
            citations: provision.citations,
            start: None,
            met,
            failed,
            unknown,
            confidential: self.is_confidential(provision.provision).unwrap_or(false),
        }
    }

    /// The rule on the start of a provision on the day of signing; before it is signed, on the day decided.
    fn sheet_start(&self, provision: &str, asked: &SheetRequest) -> Option<SheetStart<'_>> {
        let key = group_key(provision);
        let on = asked.signed.unwrap_or(asked.at.on);
        // Those limited to some groups come first.
        let row = self.tables().timings.iter().find(|row| {
            row.event == TimingEvent::Start
                && row.period.contains(on)
                && (row.groups.is_empty() || row.groups.iter().any(|group| group == key))
        })?;
        let month = asked.signed.filter(|_| row.month == TimingMonth::Decision).map(Month::of);
        let citation = self.tables().source(row.source)?.citation.as_ref();
        Some(SheetStart { counts_from: row.month, month, citation })
    }
}

impl SheetFile {
    fn of(way: &Procedure<'_>) -> Self {
        let complaint = way.steps.iter().find(|step| step.act == Act::Complaint);
        Self {
            benefit: way.benefit,
            received: way.received,
            decided_by: way.decided_by,
            decision_due: way.decision_due,
            citation: way.citation.clone(),
            complaint: complaint
                .map(|step| SheetComplaint { who: step.who, working_days: step.working_days }),
            holidays_missing: way.holidays_missing,
        }
    }
}

impl DecisionSheet<'_> {
    /// What may be posted in public (NĐ 20/2021 Đ8 k1 b): what is granted, without a reason, a refusal or a question,
    /// which together can tell what the posting must not. `None` if what is granted, or the group of the file, reveals
    /// HIV: then nothing is posted.
    ///
    /// ```
    /// use ansinh::sheet::SheetRequest;
    /// use ansinh::{At, Disability, Holidays, HouseholdClass, Rulebook, Situation, parse_date};
    ///
    /// let person = Situation {
    ///     birth_date: Some("1990-02-10".parse()?),
    ///     household: Some(HouseholdClass::Poor),
    ///     disability: Some(Disability::ExtremelySevere),
    ///     hiv: Some(true),
    ///     in_facility: Some(false),
    ///     pension: Some(false),
    ///     social_insurance: Some(false),
    ///     merit_benefit: Some(false),
    ///     ..Situation::default()
    /// };
    /// let asked = SheetRequest::new(At::new(parse_date("2026-10-20")?, "96".parse()?));
    /// let sheet = Rulebook::builtin().decision_sheet(&person, &asked, Holidays::builtin())?;
    /// let posted = sheet.for_posting().ok_or("confidential")?;
    /// assert_eq!(posted.granted[0].provision, "nd-335-2026/disability.extremely-severe-adult");
    /// assert!(posted.refused.is_empty() && posted.missing.is_empty() && posted.granted[0].met.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn for_posting(&self) -> Option<Self> {
        if self.confidential {
            return None;
        }
        let mut posted = self.clone();
        for provision in &mut posted.granted {
            (provision.met, provision.failed, provision.unknown) = (Vec::new(), Vec::new(), Vec::new());
        }
        posted.refused = Vec::new();
        posted.choice = None;
        posted.missing = Vec::new();
        posted.open_norms = Vec::new();
        posted.assumptions = Vec::new();
        posted.for_posting = true;
        Some(posted)
    }
}
