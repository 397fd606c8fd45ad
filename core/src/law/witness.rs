//! Somebody for each rule: that it is no dead letter, shown by example.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::rulebook::Rulebook;
use super::search::{Outcome, Search, Sought};
use super::tables::{Entry, Group, Level, Regime, Row, Span, Tables, Test, regime_on};
use crate::date::Period;
use crate::situation::Situation;

/// Whom a rule is for on some days, by example: a provision (quy định), or a term that provisions use.
#[derive(Debug, Clone)]
pub struct Witness<'r> {
    /// Id of the provision or term: `nd-20-2021/child-without-support.under-4`.
    pub rule: &'r str,
    /// Id of the group whose provision it is; none for a term.
    pub of: Option<&'r str>,
    /// Province code, for what is law in one province only.
    pub province: Option<u8>,
    /// The days, on all of which the same law is in force. The example is of the first.
    pub period: Period,
    /// The example.
    pub who: Who,
}

/// An example of whom a rule is for.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Who {
    /// Someone to whom it applies, with no more known of them than that takes.
    Someone(Box<Situation>),
    /// Someone to whom it applies if a question that the law leaves open is answered so: no more than undetermined.
    /// Nobody gets a certain yes.
    IfAnswered(Box<Situation>),
    /// Nobody: no facts make it apply. A rulebook has no such provision, nor such a term in use.
    Nobody,
    /// The search was cut off.
    NotSettled,
}

impl Rulebook {
    /// For each provision and each term in use, on each run of days with the same law, someone whom it is for. A
    /// province's are told where they differ from the country's. Nothing is told of days that cannot be decided.
    ///
    /// Always the same people for the same law. A tool for tests and for those who write law; not in the module for
    /// browsers.
    ///
    /// ```
    /// use ansinh::law::witness::Who;
    /// use ansinh::{At, Rulebook, Verdict};
    ///
    /// let law = Rulebook::builtin();
    /// let witnesses = law.witnesses();
    /// let first = witnesses.iter().find(|witness| witness.rule == "nd-20-2021/child-hiv.from-4").expect("a rule");
    /// let (Who::Someone(child), Some(on)) = (&first.who, first.period.from) else { panic!("expected someone") };
    /// assert_eq!(child.birth_date.and_then(|birth| birth.age_on(on)), Some(4));
    /// let answer = law.assess(child, &At::new(on, "96".parse()?))?;
    /// assert!(answer.verdicts().any(|it| it.provision == first.rule && it.verdict == Verdict::Yes));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn witnesses(&self) -> Vec<Witness<'_>> {
        let tables = self.tables();
        let national = tables.national.of(&tables.regimes);
        let mut witnesses = Vec::new();
        of_place(tables, None, national, &mut witnesses);
        for (province, regimes) in tables.provinces.iter() {
            of_place(tables, Some(*province), regimes.of(&tables.regimes), &mut witnesses);
        }
        witnesses
    }
}

fn of_place<'r>(
    tables: &'r Tables,
    province: Option<u8>,
    regimes: &'r [Regime],
    witnesses: &mut Vec<Witness<'r>>,
) {
    let mut search = Search::new(tables, usize::MAX);
    let used: BTreeMap<&str, Span> = tables.terms().map(|(name, of)| (name.id.as_ref(), of)).collect();
    for (at, regime) in regimes.iter().enumerate().filter(|(_, regime)| regime.decidable) {
        let (on, until) = (regime.from, regimes.get(at + 1).map(|next| next.from));
        let elsewhere = province.and_then(|_| regime_on(tables.national.of(&tables.regimes), on));
        let elsewhere = elsewhere.map_or(Span::EMPTY, |regime| regime.entries).of(&tables.entries);
        let mut add = |rule, of, who| {
            let period = Period { from: Some(on), until };
            witnesses.push(Witness { rule, of, province, period, who });
        };
        let entries = regime.entries.of(&tables.entries).iter();
        let own: Vec<&Entry> = entries.filter(|entry| !elsewhere.contains(entry)).collect();
        for entry in &own {
            let Some(group) = tables.group(entry) else { continue };
            for row in entry.rows.of(&tables.rows) {
                let who = who(&mut search, &sought(tables, group, row, entry), on);
                add(&row.provision, Some(tables.group_id(group)), who);
            }
        }
        let everywhere: Vec<u16> = elsewhere.iter().flat_map(|entry| names(tables, entry)).collect();
        let mut told = Vec::new();
        for name in own.iter().flat_map(|entry| names(tables, entry)) {
            if told.contains(&name) || everywhere.contains(&name) {
                continue;
            }
            told.push(name);
            let term = tables.name(name).and_then(|name| used.get_key_value(name.id.as_ref()));
            if let Some((term, of)) = term {
                add(term, None, who(&mut search, &Sought::term(tables, *of), on));
            }
        }
    }
}

fn who(search: &mut Search<'_>, sought: &Sought, on: NaiveDate) -> Who {
    match search.find(sought) {
        Outcome::Nobody => Who::Nobody,
        Outcome::CutOff => Who::NotSettled,
        Outcome::Found(people) => match people.one(on).map(Box::new) {
            None => Who::NotSettled,
            Some(one) if people.rests_on_answers() => Who::IfAnswered(one),
            Some(one) => Who::Someone(one),
        },
    }
}

/// A member of the group who is in the band, with a child that counts where it is paid per child, and of whom it is
/// known which level counts.
fn sought(tables: &Tables, group: &Group, row: &Row, entry: &Entry) -> Sought {
    let mut all = vec![Sought::Steps(group.when), Sought::Steps(row.when)];
    all.extend(row.per_child.then_some(Sought::Child(group.per_child)));
    all.push(which(entry.national.of(&tables.levels), false));
    all.push(which(entry.provincial.of(&tables.levels), true));
    Sought::All(all)
}

/// One of the levels is the first that counts, or perhaps none.
fn which(levels: &[Level], or_none: bool) -> Sought {
    let not_before = |at: usize| levels.iter().take(at).map(|level| Sought::Steps(level.when).not());
    let first = levels
        .iter()
        .enumerate()
        .map(|(at, level)| Sought::All(not_before(at).chain([Sought::Steps(level.when)]).collect()));
    let none = or_none.then(|| Sought::All(not_before(levels.len()).collect()));
    Sought::Any(first.chain(none).collect())
}

/// The terms that an entry names, by their names: with those inside, and those of the groups that it names.
fn names(tables: &Tables, entry: &Entry) -> Vec<u16> {
    let Some(group) = tables.group(entry) else { return Vec::new() };
    let rows = entry.rows.of(&tables.rows).iter().map(|row| row.when);
    let levels = entry.national.of(&tables.levels).iter().chain(entry.provincial.of(&tables.levels));
    let mut spans: Vec<Span> = [group.when, group.per_child].into_iter().chain(rows).collect();
    spans.extend(levels.map(|level| level.when));
    let (mut terms, mut groups) = (Vec::new(), Vec::new());
    while let Some(span) = spans.pop() {
        for step in span.of(&tables.steps) {
            match step.test {
                Test::Ref(name) if !terms.contains(&name) => terms.push(name),
                Test::Group(name) if !groups.contains(&name) => {
                    groups.push(name);
                    spans.extend(tables.name(name).map(|name| name.when));
                }
                _ => {}
            }
        }
    }
    terms
}
