//! `cargo xtask law`: the law files, checked and written as static tables.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ansinh::law::benefit::BenefitRow;
use ansinh::law::condition::{AgeBand, Condition};
use ansinh::law::instrument::{Evidence, Instrument, Text};
use ansinh::law::{Flaw, LawError};
use ansinh::{Rulebook, law};

use crate::{Failure, holidays, law_procedure, law_tables, protection};

/// A law file as read.
struct Source {
    path: PathBuf,
    text: String,
}

/// What a folder holds, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
    let mut paths: Vec<PathBuf> = entries.collect::<Result<_, _>>()?;
    paths.sort();
    Ok(paths)
}

/// Reads and checks every law file, in the order of their paths, those of the country first.
pub fn read(root: &Path) -> Result<Vec<Instrument>, Failure> {
    let mut folders = entries(&root.join("core/law"))?;
    folders.retain(|path| path.is_dir());
    folders.sort_by_key(|path| !path.ends_with("national"));
    let mut sources = Vec::new();
    for folder in folders {
        let mut paths = entries(&folder)?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        for path in paths {
            let text = std::fs::read_to_string(&path)?;
            sources.push(Source { path: path.strip_prefix(root).unwrap_or(&path).to_owned(), text });
        }
    }
    let mut instruments = Vec::new();
    let mut problems = Vec::new();
    for source in &sources {
        match toml::from_str::<Instrument>(&source.text) {
            Ok(instrument) => {
                if source.path.file_stem().is_none_or(|stem| stem != instrument.id.as_ref()) {
                    problems.push(format!(
                        "{}:1: the file is named otherwise than its id `{}`",
                        source.path.display(),
                        instrument.id
                    ));
                }
                problems.extend(without_text(source, &instrument));
                instruments.push(instrument);
            }
            Err(error) => {
                let line = error.span().map_or(1, |span| line_at(&source.text, span.start));
                problems.push(format!("{}:{line}: {}", source.path.display(), error.message()));
            }
        }
    }
    if problems.is_empty() {
        match Rulebook::new(instruments) {
            Ok(rulebook) => return Ok(rulebook.instruments().to_vec()),
            Err(LawError::Flawed(flaws)) => {
                let mut located: Vec<_> = flaws.iter().map(|flaw| locate(&sources, flaw)).collect();
                located.sort();
                problems.extend(located.into_iter().map(|(path, line, problem)| {
                    if line == 0 { problem } else { format!("{path}:{line}: {problem}") }
                }));
            }
            Err(LawError::Dangling { instrument, id }) => {
                let source = of(&sources, &instrument);
                let short = id.rsplit('/').next().unwrap_or(&id);
                let line = source.and_then(|source| {
                    source.text.lines().position(|line| {
                        line.contains(&format!("\"{short}\"")) || line.contains(&format!("\"{id}\""))
                    })
                });
                let path = source.map_or_else(String::new, |source| source.path.display().to_string());
                problems.push(format!(
                    "{path}:{}: a condition refers to `{id}`, which is not defined",
                    line.map_or(1, |at| at + 1)
                ));
            }
            Err(other) => problems.push(other.to_string()),
        }
    }
    Err(Failure::new(problems.join("\n")))
}

fn of<'a>(sources: &'a [Source], instrument: &str) -> Option<&'a Source> {
    sources.iter().find(|source| source.path.file_stem().is_some_and(|stem| stem == instrument))
}

/// The file, the line and the problem; without a file, line 0.
fn locate(sources: &[Source], flaw: &Flaw) -> (String, usize, String) {
    let Some(source) = of(sources, &flaw.row.instrument) else {
        return (String::new(), 0, flaw.to_string());
    };
    let line = line_of_row(&source.text, flaw.row.table, flaw.row.index);
    (source.path.display().to_string(), line, flaw.problem.to_string())
}

fn line_of_row(text: &str, table: &str, index: usize) -> usize {
    let header = format!("[[{table}]]");
    let rows = text.lines().enumerate().filter(|(_, line)| line.trim() == header);
    rows.map(|(at, _)| at + 1).nth(index).unwrap_or(1)
}

fn line_at(text: &str, byte: usize) -> usize {
    text.bytes().take(byte).filter(|byte| *byte == b'\n').count() + 1
}

/// Every row that a person reads about has a text.
fn without_text(source: &Source, instrument: &Instrument) -> Vec<String> {
    let mut missing: Vec<(&str, usize)> = Vec::new();
    let mut look = |table: &'static str, summaries: Vec<&Option<Text>>| {
        missing.extend(
            summaries.iter().enumerate().filter(|(_, text)| text.is_none()).map(|(at, _)| (table, at)),
        );
    };
    look("", vec![&instrument.title]);
    look("caveat", instrument.caveat.iter().map(|row| &row.summary).collect());
    look("open_norm", instrument.open_norm.iter().map(|row| &row.summary).collect());
    look("term", instrument.term.iter().map(|row| &row.summary).collect());
    look("group", instrument.group.iter().map(|row| &row.summary).collect());
    look("coefficient", instrument.coefficient.iter().map(|row| &row.summary).collect());
    look("standard_level", instrument.standard_level.iter().map(|row| &row.summary).collect());
    look("benefit", instrument.benefit.iter().map(|row| &row.summary).collect());
    look("procedure", instrument.procedure.iter().map(|row| &row.summary).collect());
    look("timing", instrument.timing.iter().map(|row| &row.summary).collect());
    look("suspension", instrument.suspension.iter().map(|row| &row.summary).collect());
    look("choice", instrument.choice.iter().map(|row| &row.summary).collect());
    look("gap", instrument.gap.iter().map(|row| &row.summary).collect());
    missing
        .into_iter()
        .map(|(table, at)| {
            let line = line_of_row(&source.text, table, at);
            format!("{}:{line}: expected a text in Vietnamese and English", source.path.display())
        })
        .collect()
}

/// The generated files and their contents.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let instruments = read(root)?;
    let rulebook = Rulebook::new(instruments.clone()).map_err(|error| Failure::new(error.to_string()))?;
    let folder = root.join("core/src/law/builtin");
    Ok(vec![
        (folder.join("instruments.rs"), Tables::write(&instruments)),
        (folder.join("tables.rs"), law_tables::write(rulebook.tables(), "const")),
        (folder.join("benefit_tables.rs"), law_tables::write(rulebook.benefit_tables(), "static")),
        (folder.join("texts.rs"), write_texts(&rulebook, &instruments)),
        holidays::generate(root, &instruments)?,
        protection::generate(root)?,
    ])
}

/// Every text by id, sorted, for look-up; and for the message catalogues.
pub fn texts(rulebook: &Rulebook, instruments: &[Instrument]) -> BTreeMap<String, Text> {
    let ids = instruments.iter().flat_map(law::instrument::Instrument::text_ids);
    ids.filter_map(|id| rulebook.text(&id).map(|text| (id, text))).collect()
}

fn write_texts(rulebook: &Rulebook, instruments: &[Instrument]) -> String {
    let mut out = String::from(
        "//! What the rows of the law say, in our own words: id, Vietnamese, English. Sorted by id.\n\
         //!\n//! Written by `cargo xtask law` from `core/law`; do not edit.\n\n\
         pub static TEXTS: &[(&str, &str, &str)] = &[\n",
    );
    for (id, text) in texts(rulebook, instruments) {
        let _ = writeln!(out, "    ({id:?}, {:?}, {:?}),", text.vi, text.en);
    }
    out.push_str("];\n");
    out
}

/// Writes the instruments as Rust, each list a static of its own, equal lists once.
#[derive(Default)]
struct Tables {
    lists: BTreeMap<String, String>,
    out: String,
}

impl Tables {
    fn write(instruments: &[Instrument]) -> String {
        let mut tables = Self::default();
        let rows: Vec<String> = instruments.iter().map(|instrument| tables.instrument(instrument)).collect();
        let mut file = String::from(
            "//! The built-in law as static tables.\n//!\n\
             //! Written by `cargo xtask law` from `core/law`; do not edit.\n\n\
             use std::borrow::Cow;\n\nuse chrono::NaiveDate;\n\n\
             use crate::law::benefit::{About, BenefitKind, BenefitRow, Bound, Gives, Payee, PeopleCount, Per, Unit};\n\
             use crate::law::condition::Condition;\n\
             use crate::law::instrument::{\n    Basis, Caveat, Choice, CoefficientRow, Evidence, Gap, Group, Instrument, OpenNorm, Procedure, StandardLevel, Term,\n};\n\
             use crate::law::procedure::{\n    Act, Actor, Benefit, Channel, DayOfYear, Finished, Paper, Pending, Recurring, Route, Rule, Step,\n};\n\
             use super::shorthand::{age, all, any, child_age, children, is, not, open, parents, refer};\n\
             use crate::law::timing::{Suspension, Timing, TimingCaveat, TimingDoubt, TimingEvent, TimingMonth};\n\
             use crate::date::Period;\nuse crate::history::SuspensionGround;\nuse crate::money::{Coefficient, Dong};\nuse crate::situation::Fact;\n\n",
        );
        file.push_str(&tables.out);
        file.push_str("pub static INSTRUMENTS: &[Instrument] = &[\n");
        rows.iter().for_each(|row| {
            let _ = writeln!(file, "    {row},");
        });
        file.push_str("];\n");
        file
    }

    /// A list of rows as a reference to a static.
    fn list(&mut self, of: &str, rows: &[String]) -> String {
        if rows.is_empty() {
            return "Cow::Borrowed(&[])".to_owned();
        }
        format!("Cow::Borrowed({})", self.slice(of, rows))
    }

    fn slice(&mut self, of: &str, rows: &[String]) -> String {
        let body = format!("[{of}; {}] = [\n    {},\n];", rows.len(), rows.join(",\n    "));
        if let Some(name) = self.lists.get(&body) {
            return format!("&{name}");
        }
        let name = format!("L{}", self.lists.len());
        let _ = writeln!(self.out, "static {name}: {body}\n");
        self.lists.insert(body, name.clone());
        format!("&{name}")
    }

    fn conditions(&mut self, parts: &[Condition]) -> String {
        let rows: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
        if rows.is_empty() { "&[]".to_owned() } else { self.slice("Condition", &rows) }
    }

    fn condition(&mut self, condition: &Condition) -> String {
        let band = |band: &AgeBand| format!("{:?}, {:?}, {:?}", band.from, band.under, band.through);
        match condition {
            Condition::All(parts) => format!("all({})", self.conditions(parts)),
            Condition::Any(parts) => format!("any({})", self.conditions(parts)),
            Condition::Not(part) => format!("not({})", self.conditions(&part.0)),
            Condition::Is(is) => format!("is(Fact::{:?}, {:#b})", is.fact, is.values),
            Condition::Age(years) => format!("age({})", band(years)),
            Condition::ChildAge(years) => format!("child_age({})", band(years)),
            Condition::Parents(states) => format!("parents({:#b}, {:#b})", states.0, states.1),
            Condition::Children(count) => {
                let that = self.conditions(&count.that.0);
                format!("children({that}, {}, {:?})", count.at_least, count.at_most)
            }
            Condition::Ref(id) => format!("refer({id:?})"),
            Condition::Open(id) => format!("open({id:?})"),
        }
    }

    fn strings(&mut self, list: &[std::borrow::Cow<'static, str>]) -> String {
        let rows: Vec<String> = list.iter().map(|text| borrowed(text)).collect();
        self.list("Cow<'static, str>", &rows)
    }

    fn benefit(&mut self, row: &BenefitRow) -> String {
        let when = self.condition(&row.when);
        let caveats = self.strings(&row.caveats);
        let raises = self.strings(&row.raises);
        format!(
            "BenefitRow {{ id: {}, kind: BenefitKind::{:?}, cite: {}, from: {}, until: {}, evidence: {}, summary: None, raises: {raises}, about: About::{:?}, payee: Payee::{:?}, when: {when}, gives: {}, level_of: {}, only_one: {}, per_couple: {}, people: {:?}, confidential: {}, caveats: {caveats} }}",
            borrowed(&row.id),
            row.kind,
            borrowed(&row.cite),
            day(row.from),
            day(row.until),
            evidence(row.evidence),
            row.about,
            row.payee,
            law_tables::gives(row.gives),
            optional(row.level_of.as_deref()),
            optional(row.only_one.as_deref()),
            row.per_couple,
            row.people,
            row.confidential,
        )
    }

    fn instrument(&mut self, it: &Instrument) -> String {
        let caveat: Vec<String> = it
            .caveat
            .iter()
            .map(|row| {
                let cite =
                    row.cite.as_deref().map_or("None".to_owned(), |cite| format!("Some({})", borrowed(cite)));
                format!(
                    "Caveat {{ id: {}, cite: {cite}, from: {}, until: {}, every_result: {}, summary: None }}",
                    borrowed(&row.id),
                    day(row.from),
                    day(row.until),
                    row.every_result,
                )
            })
            .collect();
        let open_norm: Vec<String> = it
            .open_norm
            .iter()
            .map(|row| {
                format!(
                    "OpenNorm {{ id: {}, cite: {}, summary: None }}",
                    borrowed(&row.id),
                    borrowed(&row.cite)
                )
            })
            .collect();
        let mut term = Vec::new();
        for row in it.term.iter() {
            let when = self.condition(&row.when);
            term.push(format!(
                "Term {{ id: {}, cite: {}, evidence: {}, summary: None, past: {}, when: {when} }}",
                borrowed(&row.id),
                borrowed(&row.cite),
                evidence(row.evidence),
                row.past,
            ));
        }
        let mut group = Vec::new();
        for row in it.group.iter() {
            let when = self.condition(&row.when);
            let per_child = match &row.per_child {
                Some(condition) => format!("Some({})", self.condition(condition)),
                None => "None".to_owned(),
            };
            let caveats = self.strings(&row.caveats);
            group.push(format!(
                "Group {{ id: {}, cite: {}, from: {}, until: {}, ended_by: {}, evidence: {}, summary: None, confidential: {}, own_level: {}, when: {when}, per_child: {per_child}, caveats: {caveats} }}",
                borrowed(&row.id),
                borrowed(&row.cite),
                day(row.from),
                day(row.until),
                optional(row.ended_by.as_deref()),
                evidence(row.evidence),
                row.confidential,
                row.own_level,
            ));
        }
        let mut coefficient = Vec::new();
        for row in it.coefficient.iter() {
            let when = self.condition(&row.when);
            let overlaps = self.strings(&row.overlaps);
            let caveats = self.strings(&row.caveats);
            coefficient.push(format!(
                "CoefficientRow {{ group: {}, id: {}, cite: {}, from: {}, until: {}, ended_by: {}, evidence: {}, summary: None, value: Coefficient::from_hundredths({}), when: {when}, per_child: {}, overlaps: {overlaps}, caveats: {caveats} }}",
                borrowed(&row.group),
                borrowed(&row.id),
                borrowed(&row.cite),
                day(row.from),
                day(row.until),
                optional(row.ended_by.as_deref()),
                evidence(row.evidence),
                row.value.hundredths(),
                row.per_child,
            ));
        }
        let mut standard_level = Vec::new();
        for row in it.standard_level.iter() {
            let when = self.condition(&row.when);
            let groups = self.strings(&row.groups);
            let caveats = self.strings(&row.caveats);
            standard_level.push(format!(
                "StandardLevel {{ id: {}, cite: {}, from: {}, until: {}, ended_by: {}, evidence: {}, summary: None, amount: Dong::whole::<{}>(), groups: {groups}, keeps: {}, instead_of: {}, when: {when}, caveats: {caveats} }}",
                borrowed(&row.id),
                borrowed(&row.cite),
                day(row.from),
                day(row.until),
                optional(row.ended_by.as_deref()),
                evidence(row.evidence),
                row.amount.get(),
                optional(row.keeps.as_deref()),
                optional(row.instead_of.as_deref()),
            ));
        }
        let mut choice = Vec::new();
        for row in it.choice.iter() {
            let with = self.strings(&row.with);
            choice.push(format!(
                "Choice {{ cite: {}, from: {}, until: {}, ended_by: {}, evidence: {}, summary: None, add: {}, with: {with} }}",
                borrowed(&row.cite),
                day(row.from),
                day(row.until),
                optional(row.ended_by.as_deref()),
                evidence(row.evidence),
                optional(row.add.as_deref()),
            ));
        }
        let benefit: Vec<String> = it.benefit.iter().map(|row| self.benefit(row)).collect();
        let mut procedure = Vec::new();
        for row in it.procedure.iter() {
            let rule = law_procedure::rule(row.rule.as_ref(), &mut |list| self.strings(list));
            let open_norms = self.strings(&row.open_norms);
            let caveats = self.strings(&row.caveats);
            procedure.push(format!(
                "Procedure {{ id: {}, cite: {}, from: {}, until: {}, evidence: {}, summary: None, rule: {rule}, open_norms: {open_norms}, caveats: {caveats} }}",
                borrowed(&row.id),
                borrowed(&row.cite),
                day(row.from),
                day(row.until),
                evidence(row.evidence),
            ));
        }
        let mut timing = Vec::new();
        for row in it.timing.iter() {
            let groups = self.strings(&row.groups);
            let caveats = row.caveats.iter().map(|caveat| {
                format!("TimingCaveat {{ id: {}, of: TimingDoubt::{:?} }}", borrowed(&caveat.id), caveat.of)
            });
            let caveats = format!("Cow::Borrowed(&[{}])", caveats.collect::<Vec<_>>().join(", "));
            timing.push(format!(
                "Timing {{ id: {}, cite: {}, from: {}, until: {}, ended_by: {}, evidence: {}, summary: None, event: TimingEvent::{:?}, groups: {groups}, month: TimingMonth::{:?}, caveats: {caveats} }}",
                borrowed(&row.id),
                borrowed(&row.cite),
                day(row.from),
                day(row.until),
                optional(row.ended_by.as_deref()),
                evidence(row.evidence),
                row.event,
                row.month,
            ));
        }
        let suspension: Vec<String> = it
            .suspension
            .iter()
            .map(|row| {
                format!(
                    "Suspension {{ id: {}, cite: {}, from: {}, until: {}, ended_by: {}, evidence: {}, summary: None, ground: SuspensionGround::{:?}, after_months: {:?}, stops_after_months: {:?}, back_pay: {}, care_support: {} }}",
                    borrowed(&row.id),
                    borrowed(&row.cite),
                    day(row.from),
                    day(row.until),
                    optional(row.ended_by.as_deref()),
                    evidence(row.evidence),
                    row.ground,
                    row.after_months,
                    row.stops_after_months,
                    row.back_pay,
                    row.care_support,
                )
            })
            .collect();
        let gap: Vec<String> = it
            .gap
            .iter()
            .map(|row| {
                format!(
                    "Gap {{ cite: {}, from: {}, until: {}, summary: None }}",
                    borrowed(&row.cite),
                    day(row.from),
                    day(row.until)
                )
            })
            .collect();
        assert!(it.area.is_empty(), "listings of areas are supplied, not built in");
        let implements = self.strings(&it.implements);
        let covers = self.strings(&it.covers);
        let basis: Vec<String> = it
            .basis
            .iter()
            .map(|row| format!("Basis {{ of: {}, cite: {} }}", borrowed(&row.of), borrowed(&row.cite)))
            .collect();
        let basis = self.list("Basis", &basis);
        let lists = [
            ("caveat", self.list("Caveat", &caveat)),
            ("open_norm", self.list("OpenNorm", &open_norm)),
            ("term", self.list("Term", &term)),
            ("group", self.list("Group", &group)),
            ("coefficient", self.list("CoefficientRow", &coefficient)),
            ("standard_level", self.list("StandardLevel", &standard_level)),
            ("choice", self.list("Choice", &choice)),
            ("benefit", self.list("BenefitRow", &benefit)),
            ("procedure", self.list("Procedure", &procedure)),
            ("timing", self.list("Timing", &timing)),
            ("suspension", self.list("Suspension", &suspension)),
            ("gap", self.list("Gap", &gap)),
        ];
        let lists: String = lists.iter().map(|(name, list)| format!(" {name}: {list},")).collect();
        format!(
            "Instrument {{ id: {}, short: {}, number: {}, title: None, issued: {}, in_force: Period {{ from: {}, until: {} }}, ended_by: {}, evidence: {}, place: {}, basis: {basis}, covers: {covers}, implements: {implements}, note: None,{lists} area: Cow::Borrowed(&[]) }}",
            borrowed(&it.id),
            borrowed(&it.short),
            borrowed(&it.number),
            day(it.issued),
            day(it.in_force.from),
            day(it.in_force.until),
            optional(it.ended_by.as_deref()),
            grade(it.evidence),
            optional(it.place.as_deref()),
        )
    }
}

fn borrowed(text: &str) -> String {
    format!("Cow::Borrowed({text:?})")
}

fn optional(text: Option<&str>) -> String {
    text.map_or("None".to_owned(), |text| format!("Some({})", borrowed(text)))
}

fn day(day: Option<chrono::NaiveDate>) -> String {
    use chrono::Datelike;
    day.map_or("None".to_owned(), |day| {
        format!("NaiveDate::from_ymd_opt({}, {}, {})", day.year(), day.month(), day.day())
    })
}

fn grade(grade: Evidence) -> String {
    format!("Evidence::{grade:?}")
}

fn evidence(of_row: Option<Evidence>) -> String {
    of_row.map_or("None".to_owned(), |of_row| format!("Some({})", grade(of_row)))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use ansinh::{At, Place, Situation, parse_date};
    use serde_json::Value;

    use super::*;

    /// The blocks of a language in a text in Markdown.
    fn blocks<'a>(markdown: &'a str, language: &str) -> Vec<&'a str> {
        let fence = format!("```{language}\n");
        let parts = markdown.split(&fence).skip(1);
        parts.map(|part| part.split("\n```").next().unwrap_or(part)).collect()
    }

    /// A copy of the law, to be changed.
    fn copy_of_the_law(root: &Path, to: &Path) {
        let _ = fs::remove_dir_all(to);
        for folder in entries(&root.join("core/law")).unwrap() {
            let copy = to.join("core/law").join(folder.file_name().unwrap());
            fs::create_dir_all(&copy).unwrap();
            for file in entries(&folder).unwrap() {
                fs::copy(&file, copy.join(file.file_name().unwrap())).unwrap();
            }
        }
    }

    /// Adds a line after another below a heading of rows.
    fn insert(text: &str, row: &str, line: &str) -> String {
        assert_eq!(text.matches(row).count(), 1, "{row}");
        text.replace(row, &format!("{row}{line}\n"))
    }

    /// What is said of a copy of the law with changes to its files, without the path of the copy.
    fn said_of(name: &str, changes: &[(&str, &str, &str)]) -> String {
        let copy = std::env::temp_dir().join(format!("ansinh-{name}-{}", std::process::id()));
        copy_of_the_law(&crate::root(), &copy);
        for (file, from, to) in changes {
            let path = copy.join("core/law").join(file);
            let text = fs::read_to_string(&path).unwrap();
            assert_eq!(text.matches(from).count(), 1, "{from}");
            fs::write(&path, text.replace(from, to)).unwrap();
        }
        let said = read(&copy);
        fs::remove_dir_all(&copy).unwrap();
        let Err(Failure(said)) = said else { panic!("expected something to be found") };
        said.replace(&format!("{}/", copy.display()), "")
    }

    /// Number of the line in which the row begins that has a first line.
    fn line_of(file: &str, first: &str) -> usize {
        let text = fs::read_to_string(crate::root().join("core/law").join(file)).unwrap();
        assert_eq!(text.matches(first).count(), 1, "{first}");
        text.split(first).next().unwrap().lines().count()
    }

    #[test]
    fn what_is_found_in_the_whole_is_told_with_file_and_line() {
        let decree = "national/nd-335-2026.toml";
        // A year that no band has.
        let band = "when = { age = { from = 75 } }";
        let said = said_of("band", &[(decree, band, "when = { age = { from = 77 } }")]);
        let of_2021 = line_of("national/nd-20-2021.toml", "id = \"elderly-alone\"\n");
        let of_2026 = line_of(decree, "id = \"elderly-alone\"\n");
        let [first, second] = said.lines().collect::<Vec<_>>()[..] else { panic!("{said}") };
        let said_of_75 = "no coefficient on 2026-07-01 for some people of the group `elderly-alone`: age 75";
        assert!(
            first.starts_with(&format!("core/law/national/nd-20-2021.toml:{of_2021}: {said_of_75}")),
            "{first}"
        );
        assert!(
            second.starts_with(&format!("core/law/{decree}:{of_2026}: no coefficient on 2026-10-05")),
            "{second}"
        );
        // A time for which nothing is declared, and a term of a decree that has ended.
        let said = said_of(
            "days",
            &[
                (
                    decree,
                    "    { ref = \"no-monthly-income\" },",
                    "    { ref = \"nd-20-2021/no-monthly-income\" },",
                ),
                ("national/nd-136-2013.toml", "until = \"2015-01-01\"", "until = \"2014-12-01\""),
            ],
        );
        let of_term = line_of(decree, "id = \"person-hiv\"\n");
        let of_group = line_of("national/nd-136-2013.toml", "id = \"single-parent\"\n");
        for expected in [
            format!(
                "core/law/{decree}:{of_term}: `nd-20-2021/no-monthly-income` is not in force on 2026-10-05"
            ),
            format!(
                "core/law/national/nd-136-2013.toml:{of_group}: no level of the country for the group `single-parent` on 2014-12-01"
            ),
        ] {
            assert!(said.lines().any(|line| line == expected), "{expected}\n{said}");
        }
    }

    #[test]
    fn the_walk_of_contributing_adds_a_decree() {
        let root = crate::root();
        let walk = fs::read_to_string(root.join("CONTRIBUTING.md")).unwrap();
        let [decree] = blocks(&walk, "toml")[..] else { panic!("expected one file") };
        let [said] = blocks(&walk, "text")[..] else { panic!("expected what is said of it") };
        let [cases] = blocks(&walk, "json")[..] else { panic!("expected its cases") };

        let copy = std::env::temp_dir().join(format!("ansinh-contributing-{}", std::process::id()));
        copy_of_the_law(&root, &copy);
        let national = copy.join("core/law/national");
        fs::write(national.join("nd-999-2029.toml"), decree).unwrap();
        let Err(Failure(refused)) = read(&copy) else { panic!("expected the overlaps to be found") };
        assert_eq!(refused.replace(&format!("{}/", copy.display()), ""), said);

        let before = national.join("nd-335-2026.toml");
        let text = fs::read_to_string(&before).unwrap();
        let text = insert(
            &text,
            "[[coefficient]]\ngroup = \"disability\"\nid = \"severe-adult\"\n",
            "until = \"2030-01-01\"",
        );
        let text = insert(&text, "[[standard_level]]\nid = \"standard\"\n", "until = \"2030-01-01\"");
        fs::write(&before, text).unwrap();
        let rulebook = Rulebook::new(read(&copy).unwrap()).unwrap();
        fs::remove_dir_all(&copy).unwrap();

        let cases: Vec<Value> = serde_json::from_str(cases).unwrap();
        assert_eq!(cases.len(), 3);
        for case in cases {
            let on = parse_date(case["on"].as_str().unwrap()).unwrap();
            let place: Place = case["place"].as_str().unwrap().parse().unwrap();
            let situation: Situation = serde_json::from_value(case["situation"].clone()).unwrap();
            let answer = rulebook.assess(&situation, &At::new(on, place)).unwrap();
            assert_eq!(Some(answer.total().get()), case["expect"]["total"].as_u64(), "{}", case["name"]);
        }
    }
}
