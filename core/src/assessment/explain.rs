//! Why: every provision with its conditions met, failed and unknown, and where each stands in the law.

use serde::Serialize;

use super::evaluate::{Judge, Mark, Marks, Trace};
use super::provision::Requirement;
use super::{Assessment, Finding, Verdict};
use crate::law::instrument::Evidence;
use crate::law::tables::{Name, Source, Span, Step, Tables, Test};
use crate::money::{Coefficient, Dong};
use crate::opaque::opaque;
use crate::situation::Fact;

/// The whole of an assessment. It is personal data, as the assessment is; it holds no value of a fact, but
/// which conditions are met.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation<'a> {
    /// The rule of choice, where something was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<&'a str>,
    /// Every provision in force on the day, in the order of the law.
    pub provisions: Vec<ExplainedProvision<'a>>,
}

/// One provision considered.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedProvision<'a> {
    /// Id: `nd-20-2021/child-without-support.under-4`.
    pub provision: &'a str,
    /// Whether it applies.
    pub verdict: Verdict,
    /// What became of it.
    pub outcome: Outcome,
    /// The coefficient; for an allowance per child, times the children that count; while none does for certain,
    /// times those that could.
    pub coefficient: Coefficient,
    /// The standard level, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Dong>,
    /// What it gives, or would give, đồng a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Dong>,
    /// Where it stands.
    pub citations: Vec<Citation<'a>>,
    /// The facts that keep it undetermined, or that decide for how many more children it is due.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub missing: Vec<Fact>,
    /// Who belongs to the group.
    pub group: Vec<ExplainedCondition<'a>>,
    /// The band of the group that the coefficient is for.
    pub band: Vec<ExplainedCondition<'a>>,
    /// The conditions of the standard level.
    pub level_conditions: Vec<ExplainedCondition<'a>>,
}

/// What became of a provision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It is due.
    Chosen,
    /// It applies, and another that is at least as high is due instead.
    NotHighest,
    /// It does not apply.
    NotMet,
    /// It depends on what is missing or left open.
    Undetermined,
}

/// A place in the law, and how its text is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Citation<'a> {
    /// `NĐ 20/2021 Đ5 k1 a`.
    pub text: &'a str,
    /// How the text is known.
    pub evidence: Evidence,
}

/// One condition and what was found.
#[derive(Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedCondition<'a> {
    /// `all`, `any`, `not`, `is`, `age`, `child_age`, `parents`, `children`, `ref` or `open`.
    pub kind: &'static str,
    /// What was found.
    pub verdict: Verdict,
    /// Whether that rests on an assumption.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub assumed: bool,
    /// Id of a named condition or open norm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// Where a named condition stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<&'a str>,
    /// The fact asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub fact: Option<Fact>,
    /// The values that the law accepts for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<&'static str>,
    /// For an age: at least so many completed years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u8>,
    /// For an age: fewer completed years than.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub under: Option<u8>,
    /// For an age: at most so many completed years.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub through: Option<u8>,
    /// For a count of children: at least so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_least: Option<u8>,
    /// For a count of children: at most so many.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at_most: Option<u8>,
    /// The conditions inside; for a count, once for each child.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<ExplainedCondition<'a>>,
}

// Which conditions are met is personal data.
opaque! { Explanation<'_> ExplainedProvision<'_> ExplainedCondition<'_> Reason<'_> }

/// Every condition of every provision in force, judged for one person: what an explanation is made of.
pub struct Judged<'a, 'r> {
    assessment: &'a Assessment<'r>,
    tables: &'r Tables,
    trace: Trace,
    /// Where the marks of each finding stand.
    marks: Vec<Marks>,
}

impl<'r> Assessment<'r> {
    /// Why: every provision considered, with the conditions met, failed and unknown.
    pub fn explain(&self) -> Explanation<'r> {
        self.judged().explanation()
    }

    /// Judges every condition of every provision, where [`Rulebook::assess`](crate::Rulebook::assess) went no
    /// further than each verdict took.
    pub fn judged(&self) -> Judged<'_, 'r> {
        let mut judge = Judge::new(self.tables, self.subject.clone(), true);
        // Room for all the steps of a regime.
        judge.trace.marks.reserve(256);
        let mut marks = Vec::with_capacity(self.findings.len());
        for entry in self.entries {
            // What cannot be paid was an error already.
            let _ = judge.entry(entry, true, &mut |_, at| marks.push(at));
        }
        Judged { assessment: self, tables: self.tables, trace: judge.trace, marks }
    }
}

impl<'r> Judged<'_, 'r> {
    /// Each finding with its place, and where its marks stand.
    fn findings(&self) -> impl Iterator<Item = (usize, &Finding<'r>, Marks)> {
        let findings = self.assessment.findings.iter().zip(&self.marks);
        findings.enumerate().map(|(at, (finding, marks))| (at, finding, *marks))
    }

    /// The whole, as a tree.
    pub fn explanation(&self) -> Explanation<'r> {
        let provisions = self.findings().map(|(at, finding, marks)| ExplainedProvision {
            provision: &finding.row.provision,
            verdict: finding.verdict,
            outcome: self.outcome(at, finding),
            coefficient: finding.coefficient,
            level: finding.level.map(|level| level.amount),
            amount: finding.level.map(|_| finding.amount),
            citations: self.citations(finding, marks),
            missing: finding.missing.iter().collect(),
            group: self.conditions(finding.group.when, marks.group),
            band: self.conditions(finding.row.when, marks.row),
            level_conditions: self
                .levels_judged(finding, marks)
                .flat_map(|(span, marks)| self.conditions(span, marks))
                .collect(),
        });
        Explanation { choice: self.assessment.choice, provisions: provisions.collect() }
    }

    fn outcome(&self, at: usize, finding: &Finding<'_>) -> Outcome {
        match finding.verdict {
            Verdict::No => Outcome::NotMet,
            Verdict::Undetermined => Outcome::Undetermined,
            Verdict::Yes if self.assessment.chosen.contains(&at) => Outcome::Chosen,
            Verdict::Yes => Outcome::NotHighest,
        }
    }

    fn citations(&self, finding: &Finding<'r>, marks: Marks) -> Vec<Citation<'r>> {
        finding.citations(self.tables, self.trace.marks.get(marks.group..).unwrap_or_default())
    }

    /// The open norms that something undetermined rests on.
    pub(super) fn norms_left_open(&self) -> Vec<&'r str> {
        let mut norms = Vec::new();
        for (_, finding, marks) in self.findings().filter(|(_, finding, _)| finding.open) {
            let of_group = (finding.group.when, marks.group);
            let of_row = (finding.row.when, marks.row);
            let mut of_finding = Vec::new();
            for (span, marks) in [of_group, of_row].into_iter().chain(self.levels_judged(finding, marks)) {
                self.each_open(span, marks, &mut of_finding);
            }
            // The person belongs to the group for certain: it is open for how many children.
            if of_finding.is_empty() {
                self.every_open(finding.group.per_child, &mut of_finding);
            }
            of_finding.retain(|norm| !norms.contains(norm));
            norms.extend(of_finding);
        }
        norms
    }

    /// What is undetermined rests on those of its parts that are.
    fn each_open(&self, span: Span, marks: usize, norms: &mut Vec<&'r str>) {
        for (part, step, marks) in self.parts(span, marks) {
            if self.mark(marks).is_none_or(|mark| mark.verdict() != Verdict::Undetermined) {
                continue;
            }
            match step.test {
                Test::Open(name) => {
                    if let Some(name) = self.tables.name(name)
                        && !norms.contains(&name.id.as_ref())
                    {
                        norms.push(&name.id);
                    }
                }
                Test::Children { .. } => {
                    self.children(part, marks).for_each(|child| self.each_open(part, child, norms));
                }
                // Told where it is decided itself, if it is in force.
                Test::Group(name) => {
                    let mut findings = self.findings();
                    if let Some((_, finding, marks)) =
                        findings.find(|(_, finding, _)| finding.group.name == name)
                    {
                        self.each_open(finding.group.when, marks.group, norms);
                    } else if let Some(name) = self.tables.name(name) {
                        self.every_open(name.when, norms);
                    }
                }
                _ => self.each_open(part, marks + 1, norms),
            }
        }
    }

    /// Those of conditions of which nothing was noted.
    fn every_open(&self, span: Span, norms: &mut Vec<&'r str>) {
        for step in span.of(&self.tables.steps) {
            if let Test::Open(name) = step.test
                && let Some(name) = self.tables.name(name)
                && !norms.contains(&name.id.as_ref())
            {
                norms.push(&name.id);
            }
        }
    }

    /// The conditions of the levels that were looked at, and where their marks stand.
    fn levels_judged(
        &self,
        finding: &Finding<'r>,
        marks: Marks,
    ) -> impl Iterator<Item = (Span, usize)> + use<'r> {
        let (mut marks, end) = marks.levels.unwrap_or_default();
        let mut judged = Vec::new();
        let levels = &self.tables.levels;
        for level in finding.entry.national.of(levels).iter().chain(finding.entry.provincial.of(levels)) {
            if !level.when.is_empty() && marks < end {
                judged.push((level.when, marks));
                marks += level.when.len();
                // The marks of children whom it counts follow.
                let counts =
                    self.trace.counts.iter().filter(|count| count.step < marks && count.first >= marks);
                marks = counts.map(|count| count.end).filter(|last| *last <= end).max().unwrap_or(marks);
            }
        }
        judged.into_iter()
    }

    /// The conditions of a run, each with the run of its parts and the place of its mark.
    fn parts(&self, span: Span, marks: usize) -> impl Iterator<Item = (Span, &'r Step, usize)> + use<'r> {
        // The parts of a step begin right after it.
        let mark = move |part: Span| marks + usize::from(part.from.saturating_sub(span.from + 1));
        self.tables.parts(span).map(move |(part, step)| (part, step, mark(part)))
    }

    fn mark(&self, at: usize) -> Option<Mark> {
        self.trace.marks.get(at).copied()
    }

    /// Where the marks of each child stand whom a step counts.
    fn children(&self, part: Span, step: usize) -> impl Iterator<Item = usize> + use<'r> {
        let count = self.trace.counts.iter().find(|count| count.step == step).copied();
        let count = count.map_or((0, 0), |count| (count.first, count.children));
        (0..count.1).map(move |child| count.0 + child * part.len())
    }

    fn conditions(&self, span: Span, marks: usize) -> Vec<ExplainedCondition<'r>> {
        self.parts(span, marks)
            .filter_map(|(part, step, marks)| {
                let mark = self.mark(marks)?;
                let mut condition = ExplainedCondition::of(Requirement::of(self.tables, step), mark);
                condition.of = match step.test {
                    Test::Children { .. } => {
                        self.children(part, marks).flat_map(|child| self.conditions(part, child)).collect()
                    }
                    // A group is explained where it is decided itself.
                    Test::Group(_) => Vec::new(),
                    _ => self.conditions(part, marks + 1),
                };
                Some(condition)
            })
            .collect()
    }
}

impl<'r> ExplainedCondition<'r> {
    fn of(asked: Requirement<'r>, mark: Mark) -> Self {
        let Requirement { kind, id, citation, fact, values, from, under, through, at_least, at_most, .. } =
            asked;
        let (verdict, assumed) = (mark.verdict(), mark.is_assumed());
        Self {
            kind,
            verdict,
            assumed,
            id,
            citation,
            fact,
            values,
            from,
            under,
            through,
            at_least,
            at_most,
            of: Vec::new(),
        }
    }
}

impl<'r> Citation<'r> {
    pub(super) fn of(source: &'r Source) -> Self {
        Self { text: &source.citation, evidence: source.evidence }
    }
}

/// What there is to say of one provision for one person beside what the law says to everyone: see
/// [`Rulebook::provisions`](crate::Rulebook::provisions) and [`Judged::reasons`].
#[derive(Clone)]
pub struct Reason<'a> {
    /// Whether it applies.
    pub verdict: Verdict,
    /// What became of it.
    pub outcome: Outcome,
    /// The coefficient; for an allowance per child, times the children that count; while none does for certain,
    /// times those that could.
    pub coefficient: Coefficient,
    /// The standard level, if it is known.
    pub level: Option<Dong>,
    /// What it gives, or would give, đồng a month.
    pub amount: Option<Dong>,
    /// Where it stands.
    pub citations: Vec<Citation<'a>>,
    /// The facts that keep it undetermined, or that decide for how many more children it is due.
    pub missing: Vec<Fact>,
    /// A letter for each condition of the group, then `|` and the band's, then `|` and those of the levels that
    /// were looked at, in the order of [`Provision`](super::Provision) with conditions before those inside:
    /// `y`es, `n`o or `u`ndetermined; a capital if that rests on an assumption. After the letter of a count of
    /// children each child has its own in parentheses.
    pub marks: String,
}

impl<'r> Judged<'_, 'r> {
    /// [`Judged::explanation`] without what is the same for everyone: for each of the provisions in force, in
    /// order.
    pub fn reasons(&self) -> impl Iterator<Item = Reason<'r>> {
        self.findings().map(|(at, finding, marks)| {
            let mut letters = String::with_capacity(48);
            self.write_marks(finding.group.when, marks.group, &mut letters);
            letters.push('|');
            self.write_marks(finding.row.when, marks.row, &mut letters);
            letters.push('|');
            for (span, at) in self.levels_judged(finding, marks) {
                self.write_marks(span, at, &mut letters);
            }
            Reason {
                verdict: finding.verdict,
                outcome: self.outcome(at, finding),
                coefficient: finding.coefficient,
                level: finding.level.map(|level| level.amount),
                amount: finding.level.map(|_| finding.amount),
                citations: self.citations(finding, marks),
                missing: finding.missing.iter().collect(),
                marks: letters,
            }
        })
    }

    fn write_marks(&self, span: Span, marks: usize, out: &mut String) {
        for (part, step, marks) in self.parts(span, marks) {
            let Some(mark) = self.mark(marks) else { continue };
            out.push(match (mark.verdict(), mark.is_assumed()) {
                (Verdict::Yes, false) => 'y',
                (Verdict::No, false) => 'n',
                (Verdict::Undetermined, false) => 'u',
                (Verdict::Yes, true) => 'Y',
                (Verdict::No, true) => 'N',
                (Verdict::Undetermined, true) => 'U',
            });
            if matches!(step.test, Test::Children { .. }) {
                for child in self.children(part, marks) {
                    out.push('(');
                    self.write_marks(part, child, out);
                    out.push(')');
                }
            } else if !matches!(step.test, Test::Group(_)) {
                self.write_marks(part, marks + 1, out);
            }
        }
    }
}

impl<'r> Finding<'r> {
    /// The group, or the point of it that is met; the coefficient; the level. `marks`: those of the group's condition.
    pub(super) fn citations(&self, tables: &'r Tables, marks: &[Mark]) -> Vec<Citation<'r>> {
        let mut citations: Vec<Citation<'r>> = Vec::with_capacity(4);
        let mut add = |text: &'r str, evidence: Evidence| {
            if citations.iter().all(|known| known.text != text) {
                citations.push(Citation { text, evidence });
            }
        };
        if let Some(group) = tables.source(self.group.source) {
            let of_group = group.citation.as_ref();
            // The first point met of a list of points: `Đ5 k1 b` says more than `Đ5 k1`.
            let steps = self.group.when.of(&tables.steps).iter();
            let points = steps.zip(marks).skip(1).filter_map(|(step, mark)| match step.test {
                Test::Ref(name) | Test::Group(name) if mark.verdict() == Verdict::Yes => tables.name(name),
                _ => None,
            });
            let within = |point: &&'r Name| {
                point.citation.strip_prefix(of_group).is_some_and(|rest| rest.starts_with(' '))
            };
            let point = points.into_iter().find(within).map(|point| point.citation.as_ref());
            add(point.unwrap_or(of_group), group.evidence);
        }
        for source in self.row.sources.of(&tables.sources) {
            add(&source.citation, source.evidence);
        }
        if let Some(source) = self.level.and_then(|level| tables.source(level.source)) {
            add(&source.citation, source.evidence);
        }
        citations
    }
}
