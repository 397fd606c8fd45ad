//! The compiled tables of the built-in law, written as Rust.

use std::borrow::Cow;
use std::fmt::{Display, Write as _};

use ansinh::Period;
use ansinh::law::benefit::Gives;
use ansinh::law::tables::{
    Benefit, BenefitEntry, Entry, Group, Level, Name, Regime, Row, Source, Span, Step, Suspension, Tables,
    Test, Timing,
};
use ansinh::law::timing::TimingDoubt;
use chrono::{Datelike, NaiveDate};

/// The tables as a constant, or as a static that a program which asks for none of it need not hold.
pub fn write(tables: &Tables, held: &str) -> String {
    assert!(tables.areas.is_empty(), "listings of areas are supplied, not built in");
    let mut out = String::from(
        "//! The built-in law, compiled.\n//!\n\
         //! Written by `cargo xtask law` from `core/law`; do not edit.\n\n\
         use std::borrow::Cow;\n\n\
         use crate::law::benefit::{About, BenefitKind, Bound, Gives, Payee, PeopleCount, Per, Unit};\n\
         use crate::law::condition::{AgeBand, FactIn, ParentStates};\nuse crate::law::instrument::Evidence;\n\
         use super::shorthand::{day, span, step};\n\
         use crate::law::tables::{\n    Benefit, BenefitEntry, Entry, Group, Level, Name, Regime, Role, Row, Source, Suspension, Tables, Test, Timing,\n};\n\
         use crate::history::SuspensionGround;\nuse crate::law::timing::{TimingDoubt, TimingEvent, TimingMonth};\n\
         use crate::date::Period;\nuse crate::money::{Coefficient, Dong};\nuse crate::situation::Fact;\n\n\
",
    );
    let _ = writeln!(out, "pub {held} TABLES: Tables = Tables {{");
    let mut table = |name: &str, rows: Vec<String>| {
        let _ = writeln!(out, "    {name}: Cow::Borrowed(&[");
        rows.iter().for_each(|row| {
            let _ = writeln!(out, "        {row},");
        });
        out.push_str("    ]),\n");
    };
    table("steps", tables.steps.iter().map(step).collect());
    table("names", tables.names.iter().map(name).collect());
    table("sources", tables.sources.iter().map(source).collect());
    table("groups", tables.groups.iter().map(group).collect());
    table("rows", tables.rows.iter().map(row).collect());
    table("levels", tables.levels.iter().map(level).collect());
    table("entries", tables.entries.iter().map(entry).collect());
    table("benefits", tables.benefits.iter().map(benefit).collect());
    table("benefit_entries", tables.benefit_entries.iter().map(benefit_entry).collect());
    table("regimes", tables.regimes.iter().map(regime).collect());
    table(
        "provinces",
        tables.provinces.iter().map(|(code, of)| format!("({code}, {})", span(*of))).collect(),
    );
    assert!(tables.merged.is_empty(), "no built-in law of a province outlasts a merger");
    table("merged", Vec::new());
    let gaps = tables.gaps.iter();
    table("gaps", gaps.map(period).collect());
    table("areas", Vec::new());
    table("timings", tables.timings.iter().map(timing).collect());
    table("suspensions", tables.suspensions.iter().map(suspension).collect());
    table("ages", tables.ages.iter().map(ToString::to_string).collect());
    let _ = writeln!(out, "    national: {},\n}};", span(tables.national));
    out
}

fn span(it: Span) -> String {
    format!("span({}, {})", it.from, it.until)
}

fn text(it: impl Display) -> String {
    format!("Cow::Borrowed({:?})", it.to_string())
}

fn texts(list: &[impl Display]) -> String {
    format!("Cow::Borrowed(&[{}])", list.iter().map(text).collect::<Vec<_>>().join(", "))
}

fn day(it: NaiveDate) -> String {
    format!("day::<{}, {}, {}>()", it.year(), it.month(), it.day())
}

fn bound(it: Option<NaiveDate>) -> String {
    it.map_or_else(|| "None".to_owned(), |it| format!("Some({})", day(it)))
}

fn step(it: &Step) -> String {
    let test = match it.test {
        Test::All => "Test::All".to_owned(),
        Test::Any => "Test::Any".to_owned(),
        Test::Not => "Test::Not".to_owned(),
        Test::Is(is) => format!("Test::Is(FactIn {{ fact: Fact::{:?}, values: {:#b} }})", is.fact, is.values),
        Test::Age(band) => format!("Test::Age({band:?})"),
        Test::ChildAge(band) => format!("Test::ChildAge({band:?})"),
        Test::Parents(states) => format!("Test::Parents(ParentStates({:#b}, {:#b}))", states.0, states.1),
        Test::Children { at_least, at_most } => {
            format!("Test::Children {{ at_least: {at_least}, at_most: {at_most:?} }}")
        }
        Test::Ref(name) => format!("Test::Ref({name})"),
        Test::Group(name) => format!("Test::Group({name})"),
        Test::Open(name) => format!("Test::Open({name})"),
    };
    format!("step({test}, {})", it.length)
}

fn name(it: &Name) -> String {
    format!("Name {{ id: {}, citation: {}, when: {} }}", text(&it.id), text(&it.citation), span(it.when))
}

fn source(it: &Source) -> String {
    format!(
        "Source {{ citation: {}, evidence: Evidence::{:?}, caveats: {} }}",
        text(&it.citation),
        it.evidence,
        texts(&it.caveats)
    )
}

fn group(it: &Group) -> String {
    format!(
        "Group {{ name: {}, named: {}, confidential: {}, when: {}, per_child: {}, source: {} }}",
        it.name,
        it.named,
        it.confidential,
        span(it.when),
        span(it.per_child),
        it.source
    )
}

fn row(it: &Row) -> String {
    format!(
        "Row {{ provision: {}, value: Coefficient::from_hundredths({}), when: {}, per_child: {}, sources: {} }}",
        text(&it.provision),
        it.value.hundredths(),
        span(it.when),
        it.per_child,
        span(it.sources)
    )
}

fn level(it: &Level) -> String {
    format!(
        "Level {{ amount: Dong::whole::<{}>(), when: {}, source: {} }}",
        it.amount.get(),
        span(it.when),
        it.source
    )
}

fn entry(it: &Entry) -> String {
    format!(
        "Entry {{ group: {}, role: Role::{:?}, rows: {}, national: {}, provincial: {} }}",
        it.group,
        it.role,
        span(it.rows),
        span(it.national),
        span(it.provincial)
    )
}

fn timing(it: &Timing) -> String {
    let caveat =
        |(of, id): &(TimingDoubt, Cow<'_, str>)| format!("(TimingDoubt::{of:?}, Cow::Borrowed({id:?}))");
    let caveats: Vec<String> = it.caveats.iter().map(caveat).collect();
    format!(
        "Timing {{ period: {}, event: TimingEvent::{:?}, groups: {}, month: TimingMonth::{:?}, caveats: Cow::Borrowed(&[{}]), source: {} }}",
        period(&it.period),
        it.event,
        texts(&it.groups),
        it.month,
        caveats.join(", "),
        it.source
    )
}

fn period(it: &Period) -> String {
    format!("Period {{ from: {}, until: {} }}", bound(it.from), bound(it.until))
}

/// What a benefit gives.
pub fn gives(it: Option<Gives>) -> String {
    it.map_or_else(
        || "None".to_owned(),
        |it| {
            let coefficient = it.coefficient.map_or_else(
                || "None".to_owned(),
                |value| format!("Some(Coefficient::from_hundredths({}))", value.hundredths()),
            );
            format!(
                "Some(Gives {{ coefficient: {coefficient}, quantity: {:?}, unit: Unit::{:?}, per: Per::{:?}, bound: Bound::{:?}, months: {:?} }})",
                it.quantity, it.unit, it.per, it.bound, it.months
            )
        },
    )
}

fn benefit(it: &Benefit) -> String {
    format!(
        "Benefit {{ provision: {}, kind: BenefitKind::{:?}, about: About::{:?}, payee: Payee::{:?}, period: {}, raises: {}, when: {}, gives: {}, only_one: {}, per_couple: {}, people: {:?}, confidential: {}, source: {} }}",
        text(&it.provision),
        it.kind,
        it.about,
        it.payee,
        period(&it.period),
        texts(&it.raises),
        span(it.when),
        gives(it.gives),
        it.only_one.as_ref().map_or_else(|| "None".to_owned(), |key| format!("Some({})", text(key))),
        it.per_couple,
        it.people,
        it.confidential,
        it.source
    )
}

fn suspension(it: &Suspension) -> String {
    format!(
        "Suspension {{ period: {}, ground: SuspensionGround::{:?}, after_months: {:?}, stops_after_months: {:?}, \
         back_pay: {}, care_support: {}, source: {} }}",
        period(&it.period),
        it.ground,
        it.after_months,
        it.stops_after_months,
        it.back_pay,
        it.care_support,
        it.source
    )
}

fn benefit_entry(it: &BenefitEntry) -> String {
    format!(
        "BenefitEntry {{ benefit: {}, national: {}, provincial: {} }}",
        it.benefit,
        span(it.national),
        span(it.provincial)
    )
}

fn regime(it: &Regime) -> String {
    format!(
        "Regime {{ from: {}, entries: {}, benefits: {}, caveats: {}, choice: {}, decidable: {}, provincial_level: {} }}",
        day(it.from),
        span(it.entries),
        span(it.benefits),
        texts(&it.caveats),
        it.choice.as_ref().map_or_else(|| "None".to_owned(), |choice| format!("Some({})", text(choice))),
        it.decidable,
        it.provincial_level
    )
}
