//! Why: every provision with its conditions met, failed and unknown, and where each stands in the law.

use serde::Serialize;

use super::{Assessment, Finding, Step, Verdict};
use crate::law::condition::Condition as LawCondition;
use crate::law::instrument::Evidence;
use crate::money::{Coefficient, Dong};
use crate::situation::Fact;

/// The whole of an assessment. It is personal data, as the assessment is; it holds no value of a fact, but
/// which conditions are met.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation<'a> {
    /// The rule of choice, where something was chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<&'a str>,
    /// Every provision in force on the day, in the order of the law.
    pub provisions: Vec<ExplainedProvision<'a>>,
}

/// One provision considered.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedProvision<'a> {
    /// Id: `nd-20-2021/child-without-support.under-4`.
    pub provision: &'a str,
    /// Whether it applies.
    pub verdict: Verdict,
    /// What became of it.
    pub outcome: Outcome,
    /// The coefficient; for an allowance per child, times the children that count or could count.
    pub coefficient: Coefficient,
    /// The standard level, if it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Dong>,
    /// What it gives, or would give, đồng a month.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Dong>,
    /// Where it stands.
    pub citations: Vec<Citation<'a>>,
    /// The facts that keep it undetermined.
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
#[derive(Debug, Clone, Serialize)]
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

impl<'r> Assessment<'r> {
    /// Why: every provision considered, with the conditions met, failed and unknown.
    pub fn explain(&self) -> Explanation<'_> {
        let provisions = self.findings.iter().enumerate().map(|(at, finding)| {
            let outcome = match finding.verdict {
                Verdict::No => Outcome::NotMet,
                Verdict::Undetermined => Outcome::Undetermined,
                Verdict::Yes if self.chosen.contains(&at) => Outcome::Chosen,
                Verdict::Yes => Outcome::NotHighest,
            };
            let tree = |(from, until): (u32, u32)| {
                tree(self.steps.get(from as usize..until as usize).unwrap_or_default())
            };
            let places = finding.citations(&self.steps).into_iter();
            ExplainedProvision {
                provision: &finding.row.provision,
                verdict: finding.verdict,
                outcome,
                coefficient: finding.coefficient,
                level: finding.level.map(|level| level.amount),
                amount: finding.level.and(finding.amount),
                citations: places.map(|(text, evidence)| Citation { text, evidence }).collect(),
                missing: finding.missing.iter().collect(),
                group: tree(finding.group_steps),
                band: tree(finding.row_steps),
                level_conditions: tree(finding.level_steps),
            }
        });
        Explanation { choice: self.choice, provisions: provisions.collect() }
    }
}

impl<'r> Finding<'r> {
    /// The group, or the points of it that are met; the coefficient; the level.
    pub(super) fn citations(&self, steps: &[Step<'r>]) -> Vec<(&'r str, Evidence)> {
        let group = &self.group.source;
        let mut citations: Vec<(&'r str, Evidence)> = Vec::with_capacity(4);
        let (from, until) = self.group_steps;
        for pair in steps.get(from as usize..until as usize).unwrap_or_default().windows(2) {
            // The first point met of a list of points: `Đ5 k1 b` says more than `Đ5 k1`.
            if let [_, step] = pair
                && let LawCondition::Ref(named) = step.condition
                && let Some(point) = named.get()
                && step.verdict == Verdict::Yes
                && point.cite.strip_prefix(group.citation.as_str()).is_some_and(|rest| rest.starts_with(' '))
                && citations.is_empty()
            {
                citations.push((&point.cite, group.evidence));
            }
        }
        if citations.is_empty() {
            citations.push((&group.citation, group.evidence));
        }
        citations.extend(self.row.sources.iter().map(|source| (source.citation.as_str(), source.evidence)));
        if let Some(level) = self.level {
            citations.push((&level.source.citation, level.source.evidence));
        }
        let mut seen: Vec<&str> = Vec::with_capacity(citations.len());
        citations.retain(|(text, _)| {
            let new = !seen.contains(text);
            seen.push(text);
            new
        });
        citations
    }
}

/// The tree of a flat trace.
fn tree<'a>(steps: &'a [Step<'_>]) -> Vec<ExplainedCondition<'a>> {
    let mut rest = steps.iter().peekable();
    siblings(&mut rest, 0)
}

fn siblings<'a, 'r: 'a>(
    rest: &mut std::iter::Peekable<std::slice::Iter<'a, Step<'r>>>,
    depth: u8,
) -> Vec<ExplainedCondition<'a>> {
    let mut list = Vec::new();
    while let Some(step) = rest.next_if(|step| step.depth >= depth) {
        let mut condition = describe(step);
        if rest.peek().is_some_and(|next| next.depth > step.depth) {
            condition.of = siblings(rest, step.depth.saturating_add(1));
        }
        list.push(condition);
    }
    list
}

fn describe<'a>(step: &'a Step<'_>) -> ExplainedCondition<'a> {
    let mut condition = ExplainedCondition {
        kind: "all",
        verdict: step.verdict,
        assumed: step.assumed,
        id: None,
        citation: None,
        fact: None,
        values: Vec::new(),
        from: None,
        under: None,
        through: None,
        at_least: None,
        at_most: None,
        of: Vec::new(),
    };
    match step.condition {
        LawCondition::All(_) => {}
        LawCondition::Any(_) => condition.kind = "any",
        LawCondition::Not(_) => condition.kind = "not",
        LawCondition::Is(is) => {
            condition.kind = "is";
            condition.fact = Some(is.fact);
            condition.values = is.names().collect();
        }
        LawCondition::Age(band) | LawCondition::ChildAge(band) => {
            condition.kind = if matches!(step.condition, LawCondition::Age(_)) { "age" } else { "child_age" };
            (condition.from, condition.under, condition.through) = (band.from, band.under, band.through);
        }
        LawCondition::Parents(_) => condition.kind = "parents",
        LawCondition::Children(count) => {
            condition.kind = "children";
            (condition.at_least, condition.at_most) = (Some(count.at_least), count.at_most);
        }
        LawCondition::Ref(named) => {
            condition.kind = "ref";
            condition.id = named.get().map(|reference| reference.id.as_ref());
            condition.citation = named.get().map(|reference| reference.cite.as_ref());
        }
        LawCondition::Open(id) => {
            condition.kind = "open";
            condition.id = Some(id);
        }
    }
    condition
}
