//! Are the benefits sound? What can be found wrong with them beside what is asked of every row.

use std::collections::BTreeSet;

use super::{Flaw, Problem, Row};
use crate::law::benefit::{About, BenefitKind, BenefitRow, Bound, Payee, Per, Unit};
use crate::law::compile::definition;
use crate::law::condition::Condition;
use crate::law::instrument::Instrument;
use crate::law::tables::{Tables, regime_on};

/// Adds everything wrong with the benefits of instruments that could be compiled.
pub(super) fn check(instruments: &[Instrument], tables: &Tables, benefits: &Tables, flaws: &mut Vec<Flaw>) {
    let mut add = |instrument: &Instrument, table: &'static str, index: usize, problem: Problem| {
        flaws.push(Flaw { row: Row { instrument: instrument.id.to_string(), table, index }, problem });
    };
    for instrument in instruments {
        for (index, row) in instrument.benefit.iter().enumerate() {
            for problem in problems(row) {
                add(instrument, "benefit", index, Problem::Benefit(problem));
            }
            if let Some(problem) = without_level(tables, benefits, &instrument.full_id(&row.id)) {
                add(instrument, "benefit", index, problem);
            }
        }
        // The monthly allowance knows no carer and no occurrence.
        let groups = instrument.group.iter().enumerate();
        let of_groups = groups.flat_map(|(at, row)| {
            std::iter::once(("group", at, &row.when))
                .chain(row.per_child.iter().map(move |it| ("group", at, it)))
        });
        let rows = instrument.coefficient.iter().enumerate().map(|(at, row)| ("coefficient", at, &row.when));
        for (table, index, when) in of_groups.chain(rows) {
            if let Some(fact) = of_a_benefit(instruments, instrument, when, &mut BTreeSet::new()) {
                add(instrument, table, index, Problem::NotABenefit(fact));
            }
        }
    }
}

/// What does not fit together in a row.
fn problems(row: &BenefitRow) -> Vec<&'static str> {
    let mut problems = Vec::new();
    let mut expect = |holds: bool, what: &'static str| {
        if !holds {
            problems.push(what);
        }
    };
    if let Some(gives) = row.gives {
        let one = gives.coefficient.is_some() != gives.quantity.is_some();
        expect(one, "either a coefficient or a quantity");
        let zero =
            gives.quantity == Some(0) || gives.coefficient.is_some_and(|value| value.hundredths() == 0);
        expect(!zero, "a quantity above zero");
        let most = crate::money::Dong::MAX.get();
        expect(gives.quantity.is_none_or(|quantity| quantity <= most), "a quantity of at most 2^53 - 1");
        expect(gives.coefficient.is_none() || gives.unit == Unit::Dong, "the unit `dong` for a coefficient");
        expect(
            gives.unit == Unit::Dong || gives.bound == Bound::Exact,
            "the bound `exact` for a unit that is not money",
        );
        expect(gives.months.is_none_or(|months| months > 0), "a month or more in `months`");
        let repeats = matches!(gives.per, Per::Day | Per::Month);
        expect(gives.months.is_none() || repeats, "`months` only for what is due each day or month");
    }
    let of_money = row.kind != BenefitKind::CareSupport || row.gives.is_none_or(|it| it.unit == Unit::Dong);
    expect(of_money, "the unit `dong` for support for care");
    let by_level = row.gives.is_some_and(|gives| gives.coefficient.is_some());
    expect(row.level_of.is_none() || by_level, "`level_of` only beside a coefficient");
    expect(!row.per_couple || row.only_one.is_some(), "`per_couple` only beside `only_one`");
    expect(row.people.is_none() || row.payee == Payee::Carer, "`people` only where a carer is paid");
    let people = row.people.is_none_or(|count| count.at_most.is_none_or(|most| count.at_least <= most));
    expect(people, "`at_least` of `people` not above `at_most`");
    let of_household = matches!(row.payee, Payee::Household | Payee::Organiser);
    expect(
        row.about == About::Person || of_household,
        "the payee `household` for what is about the household",
    );
    problems
}

/// A regime in which a coefficient has no level of the country.
fn without_level(tables: &Tables, benefits: &Tables, provision: &str) -> Option<Problem> {
    let decidable = |on| regime_on(tables.national.of(&tables.regimes), on).is_some_and(|it| it.decidable);
    for regime in benefits.national.of(&benefits.regimes).iter().filter(|regime| decidable(regime.from)) {
        for entry in regime.benefits.of(&benefits.benefit_entries) {
            let benefit = benefits.benefits.get(usize::from(entry.benefit))?;
            let by_level = benefit.gives.is_some_and(|gives| gives.coefficient.is_some());
            if benefit.provision == provision && by_level && entry.national.is_empty() {
                return Some(Problem::NoBenefitLevel(regime.from));
            }
        }
    }
    None
}

/// A fact that only a benefit can ask for.
fn of_a_benefit(
    instruments: &[Instrument],
    home: &Instrument,
    condition: &Condition,
    seen: &mut BTreeSet<String>,
) -> Option<String> {
    match condition {
        Condition::Is(is)
            if is.fact.name().starts_with("carer.") || is.fact.name().starts_with("occurrence.") =>
        {
            Some(is.fact.name().to_owned())
        }
        Condition::Ref(id) => {
            let id = home.full_id(id);
            let definition = definition(instruments, &id)?;
            if !seen.insert(id) {
                return None;
            }
            of_a_benefit(instruments, definition.home, definition.when, seen)
        }
        other => other.parts().iter().find_map(|part| of_a_benefit(instruments, home, part, seen)),
    }
}
