//! The message catalogues as JavaScript: `core/messages/*.toml` as they are, and what the law says, by id.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ansinh::Rulebook;
use ansinh::forms::{FORMS, Form, Kind, OFFICER_FORMS};

use crate::command::read;
use crate::{Failure, law};

/// Tables of texts by key.
type Catalogue = BTreeMap<String, BTreeMap<String, String>>;

/// Takes out what only the forms of officers say: it goes into catalogues of their own.
fn take_officers(catalogue: &mut Catalogue) -> Catalogue {
    let (families, officers) = (Words::of(FORMS), Words::of(OFFICER_FORMS));
    let theirs = |table: &str, key: &str| {
        let first = key.split('.').next().unwrap_or_default();
        match table {
            "form" | "field" | "help" => officers.forms.contains(first),
            "option" => officers.options.contains(first) && !families.options.contains(first),
            "issue" => officers.codes.contains(key) && !families.codes.contains(key),
            _ => false,
        }
    };
    let mut taken = Catalogue::new();
    for (table, texts) in catalogue {
        let (of_officers, rest) =
            std::mem::take(texts).into_iter().partition(|(key, _)| theirs(table.as_str(), key));
        *texts = rest;
        taken.insert(table.clone(), of_officers);
    }
    taken.retain(|_, texts| !texts.is_empty());
    taken
}

/// What forms say that has a text.
struct Words {
    forms: BTreeSet<&'static str>,
    /// The names of the lists of options.
    options: BTreeSet<&'static str>,
    codes: BTreeSet<&'static str>,
}

impl Words {
    fn of(forms: &[&'static Form]) -> Self {
        let fields = forms.iter().flat_map(|form| form.fields());
        let fields = fields.flat_map(|field| std::iter::once(field).chain(field.columns()));
        let options = fields.filter_map(|field| match field.kind {
            Kind::Choice(options) => Some(options.name),
            _ => None,
        });
        Self {
            forms: forms.iter().map(|form| form.id()).collect(),
            options: options.collect(),
            codes: forms.iter().flat_map(|form| form.rules()).flat_map(|rule| rule.codes).collect(),
        }
    }
}

/// Modules that export the catalogue of a language, without and with the forms of officers: the name of each, its text, and
/// its types.
pub fn modules(root: &Path) -> Result<Vec<(String, String, String)>, Failure> {
    let instruments = law::read(root)?;
    let rulebook = Rulebook::new(instruments.clone()).map_err(|error| Failure::new(error.to_string()))?;
    let texts = law::texts(&rulebook, &instruments);
    let mut modules = Vec::new();
    for language in ["vi", "en"] {
        let path = root.join(format!("core/messages/{language}.toml"));
        let mut catalogue: Catalogue = toml::from_str(&read(&path)?)
            .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        let officers = take_officers(&mut catalogue);
        let law = texts.iter().map(|(id, text)| {
            let text = if language == "vi" { &text.vi } else { &text.en };
            (id.clone(), text.clone().into_owned())
        });
        if catalogue.insert("law".to_owned(), law.collect()).is_some() {
            return Err(Failure::new(format!(
                "{}: the table `law` comes from the law files",
                path.display()
            )));
        }
        catalogue.insert("language".to_owned(), [("code".to_owned(), language.to_owned())].into());
        let text = serde_json::to_string(&catalogue)?;
        let tables: String = catalogue
            .keys()
            .map(|table| format!("  readonly {table}: Readonly<Record<string, string>>;\n"))
            .collect();
        let types = format!(
            "/** Tables of texts by key. */\ndeclare const catalogue: {{\n{tables}}};\nexport default catalogue;\n"
        );
        let with_officers = format!(
            "import families from \"./{language}.js\";\nconst officers = {};\nconst catalogue = {{ ...families }};\n\
             for (const table in officers) catalogue[table] = {{ ...families[table], ...officers[table] }};\n\
             export default catalogue;\n",
            serde_json::to_string(&officers)?
        );
        modules.push((language.to_owned(), format!("export default {text};\n"), types.clone()));
        modules.push((format!("officers.{language}"), with_officers, types));
    }
    Ok(modules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_do_not_carry_the_words_of_officers() {
        let texts = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), String::new())).collect();
        let mut catalogue: Catalogue = [
            ("form".to_owned(), texts(&["child-declaration", "follow-up"])),
            ("field".to_owned(), texts(&["child-declaration.name", "follow-up.name", "follow-up.care.kind"])),
            ("option".to_owned(), texts(&["sex.male", "type.text", "care.none", "disability.none"])),
            ("issue".to_owned(), texts(&["value.required", "parent.not_older", "follow_up.tally"])),
            ("fact".to_owned(), texts(&["hiv"])),
        ]
        .into();
        let taken = take_officers(&mut catalogue);
        let keys = |catalogue: &Catalogue| -> Vec<String> {
            let tables = catalogue.iter();
            tables.flat_map(|(table, texts)| texts.keys().map(move |key| format!("{table}/{key}"))).collect()
        };
        let families = [
            "fact/hiv",
            "field/child-declaration.name",
            "form/child-declaration",
            "issue/parent.not_older",
            "issue/value.required",
            "option/disability.none",
            "option/sex.male",
            "option/type.text",
        ];
        assert_eq!(keys(&catalogue), families);
        let officers = [
            "field/follow-up.care.kind",
            "field/follow-up.name",
            "form/follow-up",
            "issue/follow_up.tally",
            "option/care.none",
        ];
        assert_eq!(keys(&taken), officers);
    }
}
