//! Do the rules of procedure hold together?

use super::{Flaw, Problem, Row};
use crate::date::Period;
use crate::law::instrument::{Instrument, Procedure, Str};
use crate::law::procedure::{Act, Actor, DayOfYear, Recurring, Route, Rule, Step};

/// Everything wrong with the rules of procedure.
pub(super) fn check(instruments: &[Instrument]) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut routes: Vec<(&Instrument, &Procedure, Period)> = Vec::new();
    for instrument in instruments {
        for (index, row) in instrument.procedure.iter().enumerate() {
            let mut flaw = |problem| {
                let row = Row { instrument: instrument.id.to_string(), table: "procedure", index };
                flaws.push(Flaw { row, problem });
            };
            for id in row.open_norms.iter() {
                if !instrument.open_norm.iter().any(|norm| norm.id == *id) {
                    flaw(Problem::Unknown(id.to_string(), "an open norm of this instrument"));
                }
            }
            let Some(rule) = &row.rule else { continue };
            if rule.benefits().is_empty() && *rule != Rule::Counting {
                flaw(Problem::Procedure("expected at least one benefit"));
            }
            let problems = match rule {
                Rule::Counting => Vec::new(),
                Rule::Route(route) => route_problems(route, instruments),
                Rule::Recurring(recurring) => recurring_problems(recurring, instruments),
                Rule::Pending(_) if instrument.days(row.from, row.until).from.is_none() => {
                    vec![Problem::Procedure("a rule for pending files needs the day from which it counts")]
                }
                Rule::Pending(_) => Vec::new(),
            };
            problems.into_iter().for_each(&mut flaw);
            if matches!(rule, Rule::Route(_)) {
                let days = instrument.days(row.from, row.until);
                for (other, other_row, other_days) in &routes {
                    let both = days.and(other_days);
                    let shared = other_row.rule.iter().flat_map(|rule| rule.benefits());
                    let meet = shared.into_iter().any(|benefit| rule.benefits().contains(benefit));
                    if other.place == instrument.place && meet && !both.is_empty() {
                        let from = both.from.unwrap_or(chrono::NaiveDate::MIN);
                        flaw(Problem::Overlap(other.id.to_string(), from));
                    }
                }
                routes.push((instrument, row, days));
            }
        }
    }
    flaws
}

fn route_problems(route: &Route, instruments: &[Instrument]) -> Vec<Problem> {
    let mut problems = unknown_forms(&route.forms, instruments);
    let count = |of: fn(&Step) -> bool| route.steps.iter().filter(|step| of(step)).count();
    if count(|step| step.act == Act::Decide) > 1 {
        problems.push(Problem::Procedure("expected one step that decides"));
    }
    if count(|step| step.act == Act::PublicPosting) > 1 {
        problems.push(Problem::Procedure("expected one public posting"));
    }
    if count(|step| step.working_days == Some(0)) > 0 {
        problems.push(Problem::Procedure("expected one working day or more in a step"));
    }
    if count(|step| step.on_complaint != (step.act == Act::Complaint)) > 0 {
        problems.push(Problem::Procedure("a complaint is looked into only if there is one: `on_complaint`"));
    }
    let of_report =
        |step: &Step| matches!(step.act, Act::ListPayees | Act::ReportPayments | Act::ReportResults);
    if count(of_report) > 0 || count(|step| step.who == Actor::Payer) > 0 {
        problems.push(Problem::Procedure("payment and reports come back by date: `recurring`"));
    }
    let at = |act| route.steps.iter().position(|step| step.act == act);
    if let Some(complaint) = at(Act::Complaint)
        && at(Act::PublicPosting).is_none_or(|posting| complaint < posting)
    {
        problems.push(Problem::Procedure("expected a public posting before a complaint"));
    }
    problems
}

fn recurring_problems(recurring: &Recurring, instruments: &[Instrument]) -> Vec<Problem> {
    let mut problems = unknown_forms(&recurring.forms, instruments);
    let exists = |day: &DayOfYear| {
        (1..=28).contains(&day.day) && day.month.is_none_or(|month| (1..=12).contains(&month))
    };
    if recurring.before.is_empty() || !recurring.before.iter().all(exists) {
        problems.push(Problem::Procedure("expected days from 1 to 28, and months from 1 to 12"));
    }
    problems
}

/// The forms of an annex of which no instrument is known.
fn unknown_forms(forms: &[Str], instruments: &[Instrument]) -> Vec<Problem> {
    let homes = forms.iter().filter_map(|form| form.split_once('/'));
    homes
        .filter(|(home, _)| !instruments.iter().any(|instrument| instrument.id == *home))
        .map(|(home, _)| Problem::Unknown(home.to_owned(), "the instrument of a form"))
        .collect()
}
