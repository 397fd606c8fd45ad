//! Children in special circumstances: the files of `core/protection`, checked and written as static tables.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ansinh::law::instrument::Text;
use ansinh::protection::condition::{FactIn, ParentStates};
use ansinh::protection::group::Class;
use ansinh::protection::{Case, Condition, Group, Open};
use serde::Deserialize;

use crate::Failure;
use crate::command::read;

const GROUPS: &str = "core/protection/special-circumstances.toml";

/// The groups, as their file has them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Groups {
    decree: String,
    law: String,
    group: Vec<Group>,
    at_risk: Class,
}

/// The generated file and its contents.
pub fn generate(root: &Path) -> Result<(PathBuf, String), Failure> {
    let groups: Groups = parse(root, GROUPS)?;
    let mut problems = Vec::new();
    check_groups(&groups, &mut problems);
    if !problems.is_empty() {
        return Err(Failure::new(problems.join("\n")));
    }
    let mut out = String::from(
        "//! The groups of children in special circumstances, and what else is held of their protection.\n//!\n\
         //! Written by `cargo xtask law` from `core/protection`; do not edit.\n\n\
         use std::borrow::Cow;\n\n\
         use super::condition::{Condition, FactIn, ParentStates};\nuse super::group::{Case, Class, Group, Open};\n\
         use super::record::Fact;\nuse crate::law::instrument::{Evidence, Text};\n\n",
    );
    let _ = writeln!(out, "pub(super) static LAW: &str = {:?};", groups.law);
    let _ = writeln!(out, "pub(super) static DECREE: &str = {:?};\n", groups.decree);
    let _ = writeln!(out, "pub(super) static AT_RISK: Class = {};\n", class(&groups.at_risk));
    let rows = groups.group.iter().map(group);
    let _ = writeln!(out, "pub(super) static GROUPS: &[Group] = &[\n{}];", lines(rows));
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
    if refers(&file.at_risk.when) {
        problems.push(format!("{GROUPS}: at_risk: expected a condition of facts alone, found a reference"));
    }
}

/// Whether it names a group, a case or another class.
fn refers(when: &Condition) -> bool {
    match when {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(refers),
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

fn class(it: &Class) -> String {
    let Class { cite, name, when } = it;
    format!("Class {{ cite: {}, name: {}, when: {} }}", string(cite), text(name), condition(when))
}

fn condition(it: &Condition) -> String {
    match it {
        Condition::All(parts) => format!("Condition::All({})", list(parts.iter().map(condition))),
        Condition::Any(parts) => format!("Condition::Any({})", list(parts.iter().map(condition))),
        Condition::Is(FactIn { fact, values }) => {
            format!("Condition::Is(FactIn {{ fact: Fact::{fact:?}, values: {values:#b} }})")
        }
        Condition::Parents(ParentStates(one, other)) => {
            format!("Condition::Parents(ParentStates({one:#b}, {other:#b}))")
        }
        Condition::Ref(id) => format!("Condition::Ref({})", string(id)),
    }
}
