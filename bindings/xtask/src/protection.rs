//! Children in special circumstances: the files of `core/protection`, checked and written as static tables.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ansinh::law::instrument::Text;
use ansinh::protection::bridge::{OldGroup, Relation};
use ansinh::protection::condition::{FactIn, ParentStates};
use ansinh::protection::count::PredicateRow;
use ansinh::protection::deadline::Step;
use ansinh::protection::group::Class;
use ansinh::protection::{Case, Condition, Contradiction, Group, Open};
use serde::Deserialize;

use crate::Failure;
use crate::command::read;

const GROUPS: &str = "core/protection/special-circumstances.toml";
const BRIDGE: &str = "core/protection/decision-647.toml";
const PREDICATES: &str = "core/protection/predicates.toml";
const STEPS: &str = "core/protection/deadlines.toml";

/// The groups, as their file has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groups {
    decree: String,
    law: String,
    group: Vec<Group>,
    at_risk: Class,
    #[serde(default)]
    contradiction: Vec<Contradiction>,
}

/// The groups of QĐ 647.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Bridge {
    decision: String,
    group: Vec<OldGroup>,
}

/// What children can be counted by.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Predicates {
    predicate: Vec<PredicateRow>,
}

/// What is done, and by when.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Steps {
    step: Vec<Step>,
}

/// The generated file and its contents.
pub fn generate(root: &Path) -> Result<(PathBuf, String), Failure> {
    let groups: Groups = parse(root, GROUPS)?;
    let bridge: Bridge = parse(root, BRIDGE)?;
    let predicates: Predicates = parse(root, PREDICATES)?;
    let steps: Steps = parse(root, STEPS)?;
    let mut problems = Vec::new();
    check_groups(&groups, &mut problems);
    let names = names(&groups.group);
    check_bridge(&bridge, &names, &mut problems);
    check_predicates(&predicates, &names, &bridge.group, &mut problems);
    check_steps(&steps, &mut problems);
    if !problems.is_empty() {
        return Err(Failure::new(problems.join("\n")));
    }
    let mut out = String::from(
        "//! The groups of children in special circumstances, and what else is held of their protection.\n//!\n\
         //! Written by `cargo xtask law` from `core/protection`; do not edit.\n\n\
         use std::borrow::Cow;\n\n\
         use super::bridge::{OldGroup, Relation};\nuse super::condition::{Condition, FactIn, ParentStates};\n\
         use super::count::PredicateRow;\nuse super::deadline::{Event, Step, Who};\n\
         use super::group::{Case, Class, Contradiction, Group, Open};\n\
         use super::record::Fact;\nuse crate::law::instrument::{Evidence, Text};\n\n",
    );
    let _ = writeln!(out, "pub(super) static LAW: &str = {:?};", groups.law);
    let _ = writeln!(out, "pub(super) static DECREE: &str = {:?};\n", groups.decree);
    let _ = writeln!(out, "pub(super) static AT_RISK: Class = {};\n", class(&groups.at_risk));
    let rows = groups.contradiction.iter().map(contradiction);
    let _ = writeln!(out, "pub(super) static CONTRADICTIONS: &[Contradiction] = &[\n{}];\n", lines(rows));
    let rows = groups.group.iter().map(group);
    let _ = writeln!(out, "pub(super) static GROUPS: &[Group] = &[\n{}];", lines(rows));
    let _ = writeln!(out, "\npub(super) static DECISION: &str = {:?};\n", bridge.decision);
    let rows = bridge.group.iter().map(old_group);
    let _ = writeln!(out, "pub(super) static OLD_GROUPS: &[OldGroup] = &[\n{}];\n", lines(rows));
    let rows = predicates.predicate.iter().map(predicate);
    let _ = writeln!(out, "pub(super) static PREDICATES: &[PredicateRow] = &[\n{}];\n", lines(rows));
    let _ = writeln!(out, "pub(super) static STEPS: &[Step] = &[\n{}];", lines(steps.step.iter().map(step)));
    Ok((root.join("core/src/protection/builtin.rs"), out))
}

fn parse<T: for<'de> Deserialize<'de>>(root: &Path, file: &str) -> Result<T, Failure> {
    let text = read(&root.join(file))?;
    toml::from_str(&text).map_err(|error| {
        let line =
            error.span().map_or(1, |span| text.bytes().take(span.start).filter(|b| *b == b'\n').count() + 1);
        Failure::new(format!("{file}:{line}: {}", error.message()))
    })
}

fn check_groups(file: &Groups, problems: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    for group in &file.group {
        let mut problem = |text: String| problems.push(format!("{GROUPS}: group `{}`: {text}", group.id));
        let opens = group.open.iter().map(|open| open.id.to_string());
        let named =
            [group.id.to_string(), format!("letter {}", group.letter), format!("article {}", group.article)];
        named.into_iter().chain(opens).filter(|id| !ids.insert(id.clone())).for_each(|id| {
            problem(format!("`{id}` is there twice"));
        });
        let clauses: Vec<Option<u8>> = group.case.iter().map(|case| case.clause).collect();
        let expected: Vec<Option<u8>> = match clauses.len() {
            1 => vec![None],
            many => (1..=many).map(|at| u8::try_from(at).ok()).collect(),
        };
        if clauses != expected {
            problem(format!("expected the clauses {expected:?}, found {clauses:?}"));
        }
        let conditions = (group.case.iter().map(|case| &case.when))
            .chain(group.open.iter().map(|open| &open.when))
            .chain(&group.when);
        if conditions.into_iter().any(refers) {
            problem("expected conditions of facts alone, found a reference".to_owned());
        }
    }
    for row in &file.contradiction {
        if !ids.insert(row.id.to_string()) || refers(&row.when) {
            problems.push(format!(
                "{GROUPS}: contradiction `{}`: expected an id of its own and a condition of facts alone",
                row.id
            ));
        }
    }
    if refers(&file.at_risk.when) {
        problems.push(format!("{GROUPS}: at_risk: expected a condition of facts alone, found a reference"));
    }
}

/// What a reference can name.
fn names(groups: &[Group]) -> BTreeSet<String> {
    let of_groups = groups.iter().flat_map(|group| {
        let cases = group.case.iter().map(|case| group.case_id(case));
        [group.id.to_string()].into_iter().chain(cases)
    });
    ["special", "at-risk"].map(str::to_owned).into_iter().chain(of_groups).collect()
}

/// The references of a condition that name nothing.
fn dangling<'c>(when: &'c Condition, names: &BTreeSet<String>) -> Vec<&'c str> {
    match when {
        Condition::All(parts) | Condition::Any(parts) | Condition::None(parts) => {
            parts.iter().flat_map(|part| dangling(part, names)).collect()
        }
        Condition::Ref(id) if !names.contains(&**id) => vec![id],
        Condition::Ref(_) | Condition::Is(_) | Condition::Parents(_) => Vec::new(),
    }
}

fn check_bridge(file: &Bridge, names: &BTreeSet<String>, problems: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    for group in &file.group {
        let mut problem = |text: String| problems.push(format!("{BRIDGE}: group `{}`: {text}", group.id));
        if !ids.insert(&group.id) {
            problem("it is there twice".to_owned());
        }
        let into = group.into.iter().map(|id| &**id).filter(|id| !names.contains(*id));
        dangling(&group.when, names).into_iter().chain(into).for_each(|id| {
            problem(format!("no group or case `{id}`"));
        });
        let fits = match group.relation {
            Relation::OneToOne | Relation::Subset => group.into.len() == 1,
            Relation::Splits => group.into.len() > 1,
            Relation::None => group.into.is_empty(),
        };
        if !fits {
            problem(format!("{:?} does not fit {} groups in `into`", group.relation, group.into.len()));
        }
    }
}

fn check_predicates(
    file: &Predicates,
    names: &BTreeSet<String>,
    old: &[OldGroup],
    problems: &mut Vec<String>,
) {
    let old: BTreeSet<String> = old.iter().map(|old| format!("647/{}", old.id)).collect();
    let mut ids: BTreeSet<String> = names.union(&old).cloned().collect();
    let mut names = ids.clone();
    names.insert("647".to_owned());
    // Groups and cases are predicates already; so is what a reference calls `at-risk`, under the same name.
    ids.retain(|id| id != "at-risk");
    for row in &file.predicate {
        if !ids.insert(row.id.to_string()) {
            problems.push(format!("{PREDICATES}: `{}` is there twice", row.id));
        }
        for id in dangling(&row.when, &names) {
            problems.push(format!("{PREDICATES}: `{}`: no group or case `{id}`", row.id));
        }
    }
}

fn check_steps(file: &Steps, problems: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    for step in &file.step {
        let mut problem = |text: &str| problems.push(format!("{STEPS}: `{}`: {text}", step.id));
        if !ids.insert(&step.id) {
            problem("it is there twice");
        }
        if step.who.is_empty() {
            problem("expected who does it");
        }
        let limits = [step.hours.is_some(), step.working_days.is_some(), step.days.is_some()];
        let months = !step.months.is_empty() || step.every_months.is_some();
        if limits.into_iter().chain([months]).filter(|set| *set).count() > 1 {
            problem("expected hours, working days, days or months, found several");
        }
        if !step.months.is_sorted() || step.every_months == Some(0) {
            problem("expected months in order, and not every 0 months");
        }
    }
}

/// Whether it names a group, a case or another class.
fn refers(when: &Condition) -> bool {
    match when {
        Condition::All(parts) | Condition::Any(parts) | Condition::None(parts) => parts.iter().any(refers),
        Condition::Ref(_) => true,
        Condition::Is(_) | Condition::Parents(_) => false,
    }
}

fn lines(rows: impl Iterator<Item = String>) -> String {
    rows.fold(String::new(), |mut all, row| {
        let _ = writeln!(all, "    {row},");
        all
    })
}

fn list(rows: impl Iterator<Item = String>) -> String {
    format!("Cow::Borrowed(&[{}])", rows.collect::<Vec<_>>().join(", "))
}

fn string(it: &str) -> String {
    format!("Cow::Borrowed({it:?})")
}

fn text(it: &Text) -> String {
    format!("Text {{ vi: {}, en: {} }}", string(&it.vi), string(&it.en))
}

fn group(it: &Group) -> String {
    let Group { id, letter, article, name, confidential, when, case: cases, open: opens } = it;
    format!(
        "Group {{ id: {}, letter: {}, article: {article}, name: {}, confidential: {confidential}, when: {}, case: {}, open: {} }}",
        string(id),
        string(letter),
        text(name),
        when.as_ref().map_or_else(|| "None".to_owned(), |when| format!("Some({})", condition(when))),
        list(cases.iter().map(case)),
        list(opens.iter().map(open)),
    )
}

fn case(it: &Case) -> String {
    let Case { clause, name, when, evidence } = it;
    format!(
        "Case {{ clause: {clause:?}, name: {}, when: {}, evidence: Evidence::{evidence:?} }}",
        text(name),
        condition(when)
    )
}

fn open(it: &Open) -> String {
    let Open { id, cite, question, when } = it;
    format!(
        "Open {{ id: {}, cite: {}, question: {}, when: {} }}",
        string(id),
        string(cite),
        text(question),
        condition(when)
    )
}

fn contradiction(it: &Contradiction) -> String {
    let Contradiction { id, what, when } = it;
    format!("Contradiction {{ id: {}, what: {}, when: {} }}", string(id), text(what), condition(when))
}

fn class(it: &Class) -> String {
    let Class { cite, name, when } = it;
    format!("Class {{ cite: {}, name: {}, when: {} }}", string(cite), text(name), condition(when))
}

fn old_group(it: &OldGroup) -> String {
    let OldGroup { id, name, when, relation, into, loss } = it;
    format!(
        "OldGroup {{ id: {}, name: {}, when: {}, relation: Relation::{relation:?}, into: {}, loss: {} }}",
        string(id),
        text(name),
        condition(when),
        list(into.iter().map(|id| string(id))),
        text(loss),
    )
}

fn predicate(it: &PredicateRow) -> String {
    let PredicateRow { id, name, any_age, when } = it;
    format!(
        "PredicateRow {{ id: {}, name: {}, any_age: {any_age}, when: {} }}",
        string(id),
        text(name),
        condition(when)
    )
}

fn step(it: &Step) -> String {
    let Step {
        id,
        cite,
        what,
        who,
        forms,
        from,
        hours,
        working_days,
        days,
        months,
        every_months,
        evidence,
        note,
    } = it;
    format!(
        "Step {{ id: {}, cite: {}, what: {}, who: {}, forms: {}, from: Event::{from:?}, hours: {hours:?}, \
         working_days: {working_days:?}, days: {days:?}, months: {}, every_months: {every_months:?}, \
         evidence: Evidence::{evidence:?}, note: {} }}",
        string(id),
        string(cite),
        text(what),
        list(who.iter().map(|who| format!("Who::{who:?}"))),
        list(forms.iter().map(|form| string(form))),
        list(months.iter().map(u8::to_string)),
        note.as_ref().map_or_else(|| "None".to_owned(), |note| format!("Some({})", text(note))),
    )
}

fn condition(it: &Condition) -> String {
    match it {
        Condition::All(parts) => format!("Condition::All({})", list(parts.iter().map(condition))),
        Condition::Any(parts) => format!("Condition::Any({})", list(parts.iter().map(condition))),
        Condition::None(parts) => format!("Condition::None({})", list(parts.iter().map(condition))),
        Condition::Is(FactIn { fact, values }) => {
            format!("Condition::Is(FactIn {{ fact: Fact::{fact:?}, values: {values:#b} }})")
        }
        Condition::Parents(ParentStates(one, other)) => {
            format!("Condition::Parents(ParentStates({one:#b}, {other:#b}))")
        }
        Condition::Ref(id) => format!("Condition::Ref({})", string(id)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ID: &str = r#"
        name = { vi = "a", en = "a" }
    "#;

    fn groups(text: &str) -> Groups {
        let head = "decree = \"d\"\nlaw = \"l\"\n";
        let tail = format!("\n[at_risk]\ncite = \"c\"\n{ID}\nwhen = {{ is = {{ risks = \"violence\" }} }}\n");
        toml::from_str(&format!("{head}{text}{tail}")).unwrap_or_else(|error| panic!("{error}"))
    }

    fn group(letter: &str, article: u8, cases: &str) -> String {
        format!("[[group]]\nid = \"g-{letter}\"\nletter = \"{letter}\"\narticle = {article}\n{ID}\n{cases}\n")
    }

    fn case(clause: &str, when: &str) -> String {
        format!("[[group.case]]\n{clause}\n{ID}\nwhen = {when}\n")
    }

    fn problems(text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        check_groups(&groups(text), &mut problems);
        problems
    }

    const HIV: &str = "{ is = { hiv = true } }";

    #[test]
    fn groups_have_each_their_place_and_clauses_in_order() {
        let one = case("", HIV);
        assert_eq!(problems(&group("a", 3, &one)), Vec::<String>::new());
        let two = case("clause = 1", HIV) + &case("clause = 3", HIV);
        assert_eq!(
            problems(&group("a", 3, &two)),
            [format!(
                "{GROUPS}: group `g-a`: expected the clauses [Some(1), Some(2)], found [Some(1), Some(3)]"
            )]
        );
        assert_eq!(
            problems(&(group("a", 3, &one) + &group("b", 3, &one))),
            [format!("{GROUPS}: group `g-b`: `article 3` is there twice")]
        );
        let refers = case("", "{ any = [{ ref = \"g-a\" }] }");
        assert_eq!(
            problems(&group("a", 3, &refers)),
            [format!("{GROUPS}: group `g-a`: expected conditions of facts alone, found a reference")]
        );
    }

    #[test]
    fn what_is_named_exists_and_limits_are_one() {
        let known = names(&groups(&group("a", 3, &case("", HIV))).group);
        let mut problems = Vec::new();
        let row =
            |id: &str, of: &str| format!("[[predicate]]\nid = \"{id}\"\n{ID}\nwhen = {{ ref = \"{of}\" }}\n");
        let old = |relation: &str, into: &str| {
            format!(
                "[[group]]\nid = \"x\"\n{ID}\nwhen = {HIV}\nrelation = \"{relation}\"\ninto = [{into}]\nloss = {{ vi = \"a\", en = \"a\" }}\n"
            )
        };
        let bridge = format!("decision = \"d\"\n{}", old("splits", "\"g-a\""));
        let bridge: Bridge = toml::from_str(&bridge).unwrap();
        check_bridge(&bridge, &known, &mut problems);
        assert_eq!(problems, [format!("{BRIDGE}: group `x`: Splits does not fit 1 groups in `into`")]);
        problems.clear();
        let rows = [
            row("x", "g-a.1"),
            row("y", "g-b"),
            row("g-a", "special"),
            row("z", "647"),
            row("647/z", "647/x"),
            row("647/x", "647/g-a"),
        ];
        check_predicates(&toml::from_str(&rows.concat()).unwrap(), &known, &bridge.group, &mut problems);
        assert_eq!(
            problems,
            [
                format!("{PREDICATES}: `y`: no group or case `g-b`"),
                format!("{PREDICATES}: `g-a` is there twice"),
                format!("{PREDICATES}: `647/x` is there twice"),
                format!("{PREDICATES}: `647/x`: no group or case `647/g-a`")
            ]
        );
        problems.clear();
        let step = "[[step]]\nid = \"x\"\ncite = \"c\"\nwhat = { vi = \"a\", en = \"a\" }\nwho = [\"police\"]\nfrom = \"report\"\nhours = 1\ndays = 1\n";
        check_steps(&toml::from_str(step).unwrap(), &mut problems);
        assert_eq!(
            problems,
            [format!("{STEPS}: `x`: expected hours, working days, days or months, found several")]
        );
    }
}
