//! Every benefit in force against every member of a household.

use std::collections::BTreeSet;

use crate::assessment::evaluate::{FactSet, Judge, Subject, Truth};
use crate::assessment::{AssessError, At, BIRTH_YEAR_ONLY, NATIONAL_LEVEL_ONLY, OVERLAY_OVERTAKEN, Verdict};
use crate::household::{Household, RelationKind};
use crate::law::benefit::{About, BenefitKind, Gives, Payee, PeopleCount};
use crate::law::instrument::Evidence;
use crate::law::rulebook::Rulebook;
use crate::law::tables::{self, BenefitEntry, Span, Tables, regime_on};
use crate::occurrence::Occurrence;
use crate::situation::Situation;

use super::choose::{choose, raise, unit};
use super::{Benefit, Benefits, Quantity};

/// One benefit, and what was found of it.
pub(super) struct Found<'r> {
    /// Its place in the law.
    pub order: usize,
    pub benefit: &'r tables::Benefit,
    truth: Truth,
    pub paid_to: Option<String>,
    pub people: Vec<String>,
    amount: Option<Quantity>,
    level: Option<&'r tables::Level>,
    /// Whether the province has set a level or an amount that is lower by now.
    pub overtaken: bool,
    opened: Vec<u16>,
    /// What it shares with benefits that exclude it: the key, and the person or couple.
    pub key: Option<(&'r str, String)>,
}

impl Found<'_> {
    pub fn verdict(&self) -> Verdict {
        self.truth.verdict()
    }

    pub fn quantity(&self) -> u64 {
        self.amount.map_or(0, |amount| amount.quantity)
    }
}

/// Decides what stands, or what follows from an occurrence; only support for the care of some members, if they are named.
pub(crate) fn decide<'r>(
    rulebook: &'r Rulebook,
    household: &Household,
    occurrence: Option<&Occurrence>,
    at: &At,
    support_of: Option<&dyn Fn(&str) -> bool>,
) -> Result<Benefits<'r>, AssessError> {
    let regime = rulebook.regime_at(at)?;
    check(household, occurrence)?;
    let tables = rulebook.benefit_tables();
    let law_on = at.law_on.unwrap_or(at.on);
    let of_place = regime_on(tables.regimes(at.place), law_on);
    let all = of_place.map_or(Span::EMPTY, |regime| regime.benefits).of(&tables.benefit_entries).iter();
    let in_force = all.enumerate().filter_map(|(order, entry)| {
        let benefit = tables.benefits.get(usize::from(entry.benefit))?;
        let asked = benefit.kind.is_relief() == occurrence.is_some()
            && benefit.period.contains(law_on)
            && (support_of.is_none() || benefit.kind == BenefitKind::CareSupport);
        asked.then_some(InForce { order, entry, benefit })
    });
    let in_force: Vec<InForce<'r>> = in_force.collect();
    let mut found: Vec<Found<'r>> = Vec::new();

    let whole = Situation {
        household: household.household,
        local_household: household.local_household,
        area: household.area,
        ..Situation::default()
    };
    let mut subject = rulebook.subject(&whole, at)?;
    if let Some(occurrence) = occurrence {
        subject.note(|values| occurrence.note(None, values));
    }
    let mut judge = Judge::new(tables, subject, false);
    for of in in_force.iter().filter(|of| of.benefit.about == About::Household) {
        found.extend(of.judge(&mut judge, None, Vec::new())?);
    }

    for member in &household.members {
        let id = member.id.as_str();
        let Some(situation) = household.situation(id).filter(|_| support_of.is_none_or(|of| of(id))) else {
            continue;
        };
        let mut subject = rulebook.subject(&situation, at)?;
        if let Some(occurrence) = occurrence {
            subject.note(|values| occurrence.note(Some(id), values));
        }
        person(&in_force, household, id, &subject, tables, &mut found)?;
    }
    together(&mut found);
    raise(&mut found);
    found.sort_by_key(|found| found.order);
    choose(&mut found);
    let year_only = household.members.iter().any(|member| {
        member.situation.birth_date.is_some_and(crate::date::BirthDate::is_year_only)
            && found.iter().any(|found| found.people.contains(&member.id))
    });
    let mut caveats: Vec<&str> = regime.caveats.iter().map(AsRef::as_ref).collect();
    if !regime.provincial_level && found.iter().any(|found| found.level.is_some()) {
        caveats.push(NATIONAL_LEVEL_ONLY);
    }
    caveats.extend(year_only.then_some(BIRTH_YEAR_ONLY));
    Ok(answer(tables, at, found, caveats))
}

/// Every key is unique, and whoever is named is a member.
fn check(household: &Household, occurrence: Option<&Occurrence>) -> Result<(), AssessError> {
    let wrong = |list, at: usize| AssessError::Member { list, number: at + 1 };
    let mut members = BTreeSet::new();
    for (at, member) in household.members.iter().enumerate() {
        if !members.insert(member.id.as_str()) {
            return Err(wrong("members", at));
        }
    }
    for (at, relation) in household.relations.iter().enumerate() {
        if !members.contains(relation.who.as_str()) || !members.contains(relation.whom.as_str()) {
            return Err(wrong("relations", at));
        }
    }
    let people = occurrence.and_then(|occurrence| occurrence.people.as_deref()).unwrap_or_default();
    match people.iter().position(|harmed| !members.contains(harmed.who.as_str())) {
        Some(at) => Err(wrong("people", at)),
        None => Ok(()),
    }
}

/// What there is for one member.
fn person<'r>(
    in_force: &[InForce<'r>],
    household: &Household,
    id: &str,
    subject: &Subject<'_>,
    tables: &'r Tables,
    found: &mut Vec<Found<'r>>,
) -> Result<(), AssessError> {
    let spouse = household.related(id, RelationKind::Spouse).map(|spouse| spouse.id.as_str()).min();
    let of_person: Vec<&InForce<'r>> =
        in_force.iter().filter(|of| of.benefit.about == About::Person).collect();
    let mut judge = Judge::new(tables, subject.clone(), false);
    let carers: Vec<_> = household.relations_to(id, RelationKind::TakesIn).collect();
    for of in of_person {
        let mut best: Option<Found<'r>> = None;
        let mut take = |one: Option<Found<'r>>| {
            let better = |one: &Found<'r>, best: &Found<'r>| {
                (one.verdict(), &best.paid_to) > (best.verdict(), &one.paid_to)
            };
            if let Some(one) = one
                && best.as_ref().is_none_or(|best| better(&one, best))
            {
                best = Some(one);
            }
        };
        let people = || vec![id.to_owned()];
        if of.benefit.payee != Payee::Carer || carers.is_empty() {
            let paid_to = (of.benefit.payee == Payee::Person).then(|| id.to_owned());
            take(of.judge(&mut judge, paid_to, people())?);
        } else {
            // Of several who take the same person in, one is paid.
            for relation in &carers {
                let mut subject = subject.clone();
                subject.note(|values| relation.carer.note(values));
                let mut judge = Judge::new(tables, subject, false);
                take(of.judge(&mut judge, Some(relation.who.clone()), people())?);
            }
        }
        if let Some(mut one) = best {
            let spouse = spouse.filter(|_| of.benefit.per_couple);
            one.key = of.benefit.only_one.as_deref().map(|key| (key, unit(id, spouse).to_owned()));
            found.push(one);
        }
    }
    Ok(())
}

/// A benefit that is in force and asked for.
struct InForce<'r> {
    order: usize,
    entry: &'r BenefitEntry,
    benefit: &'r tables::Benefit,
}

impl<'r> InForce<'r> {
    /// What is found of it for the judge's subject; nothing if it is certainly not due.
    fn judge(
        &self,
        judge: &mut Judge<'r, '_>,
        paid_to: Option<String>,
        people: Vec<String>,
    ) -> Result<Option<Found<'r>>, AssessError> {
        judge.opened.clear();
        let (mut truth, _) = judge.condition(self.benefit.when);
        if truth.verdict() == Verdict::No {
            return Ok(None);
        }
        let (mut level, mut overtaken) = (None, false);
        if self.benefit.gives.is_some_and(|gives| gives.coefficient.is_some()) {
            let of_level = judge.level(self.entry.national, self.entry.provincial);
            truth = truth.and(of_level.known);
            if let Some((perhaps, _)) = of_level.perhaps {
                truth = truth.needing(truth.and(perhaps));
            }
            (level, overtaken) = (of_level.highest, of_level.overtaken);
        }
        let amount = self.benefit.gives.map(|gives| self.amount(gives, level)).transpose()?;
        let mut opened = Vec::new();
        if truth.is_open() {
            for name in &judge.opened {
                if !opened.contains(name) {
                    opened.push(*name);
                }
            }
        }
        Ok((truth.verdict() != Verdict::No).then_some(Found {
            order: self.order,
            benefit: self.benefit,
            truth,
            paid_to,
            people,
            amount,
            level,
            overtaken,
            opened,
            key: None,
        }))
    }

    fn amount(&self, gives: Gives, level: Option<&tables::Level>) -> Result<Quantity, AssessError> {
        let quantity = match (gives.coefficient, level, gives.quantity) {
            (Some(coefficient), Some(level), _) => coefficient.of(level.amount).map(crate::Dong::get),
            (None, _, quantity) => quantity,
            (Some(_), None, _) => None,
        };
        Ok(Quantity {
            quantity: quantity
                .ok_or_else(|| AssessError::Amount { provision: self.benefit.provision.to_string() })?,
            unit: gives.unit,
            per: gives.per,
            bound: gives.bound,
            months: gives.months,
            coefficient: gives.coefficient,
            level: level.map(|level| level.amount),
        })
    }
}

/// Joins what is due once for all the people whom one payee cares for.
fn together(found: &mut Vec<Found<'_>>) {
    let mut joined: Vec<Found<'_>> = Vec::new();
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for one in std::mem::take(found) {
        if one.benefit.people.is_none() {
            joined.push(one);
            counts.push((0, 0));
            continue;
        }
        let certain = usize::from(one.verdict() == Verdict::Yes);
        let same = |other: &Found<'_>| other.order == one.order && other.paid_to == one.paid_to;
        match joined.iter().position(same) {
            Some(at) => {
                if let (Some(known), Some(count)) = (joined.get_mut(at), counts.get_mut(at)) {
                    let all = known.truth.and(one.truth);
                    // The certain one of both, with what the other still needs.
                    known.truth = if certain == 1 { one.truth } else { known.truth }.needing(all);
                    known.people.extend(one.people);
                    known.opened.extend(one.opened);
                    *count = (count.0 + certain, count.1 + 1);
                }
            }
            None => {
                joined.push(one);
                counts.push((certain, 1));
            }
        }
    }
    for (mut one, (least, most)) in joined.into_iter().zip(counts) {
        if let Some(count) = one.benefit.people {
            match within(count, least, most) {
                Verdict::No => continue,
                Verdict::Yes => one.truth = Truth::YES.needing(one.truth),
                Verdict::Undetermined => one.truth = one.truth.undecided(),
            }
            one.people.sort();
        }
        found.push(one);
    }
}

fn within(count: PeopleCount, least: usize, most: usize) -> Verdict {
    let (at_least, at_most) = (usize::from(count.at_least), count.at_most.map(usize::from));
    if most < at_least || at_most.is_some_and(|at_most| least > at_most) {
        Verdict::No
    } else if least >= at_least && at_most.is_none_or(|at_most| most <= at_most) {
        Verdict::Yes
    } else {
        Verdict::Undetermined
    }
}

fn answer<'r>(tables: &'r Tables, at: &At, found: Vec<Found<'r>>, mut caveats: Vec<&'r str>) -> Benefits<'r> {
    let (mut missing, mut relied) = (FactSet::EMPTY, FactSet::EMPTY);
    let mut open_norms = Vec::new();
    let mut benefits = Vec::with_capacity(found.len());
    for one in found {
        let benefit = written(tables, &one);
        missing = missing.and(one.truth.missing());
        relied = relied.and(one.truth.relied);
        for norm in benefit.open_norms.iter().filter(|norm| !open_norms.contains(*norm)).collect::<Vec<_>>() {
            open_norms.push(*norm);
        }
        for caveat in benefit.caveats.iter().filter(|caveat| !caveats.contains(*caveat)).collect::<Vec<_>>() {
            caveats.push(*caveat);
        }
        benefits.push(benefit);
    }
    Benefits {
        on: at.on,
        place: at.place,
        benefits,
        missing: missing.iter().collect(),
        open_norms,
        assumptions: at.assumptions.iter().filter(|assumed| relied.contains(assumed.fact)).copied().collect(),
        caveats,
    }
}

fn written<'r>(tables: &'r Tables, one: &Found<'r>) -> Benefit<'r> {
    let of_level = one.level.and_then(|level| tables.source(level.source));
    let sources: Vec<&tables::Source> =
        tables.source(one.benefit.source).into_iter().chain(of_level).collect();
    let citation: Vec<&str> = sources.iter().map(|source| source.citation.as_ref()).collect();
    let name = |at: &u16| tables.name(*at).map(|name| name.id.as_ref());
    Benefit {
        provision: &one.benefit.provision,
        kind: one.benefit.kind,
        verdict: one.verdict(),
        payee: one.benefit.payee,
        paid_to: one.paid_to.clone(),
        people: one.people.clone(),
        amount: one.amount,
        citation: citation.join("; "),
        evidence: sources.iter().map(|source| source.evidence).max().unwrap_or(Evidence::FullText),
        confidential: one.benefit.confidential,
        caveats: sources
            .iter()
            .flat_map(|source| source.caveats.iter().map(AsRef::as_ref))
            .chain(one.overtaken.then_some(OVERLAY_OVERTAKEN))
            .collect(),
        missing: one.truth.missing().iter().collect(),
        open_norms: one.opened.iter().filter_map(name).collect(),
    }
}
