//! The message catalogues as JavaScript: `core/messages/*.toml` as they are, and what the law says, by id.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ansinh::Rulebook;
use ansinh::forms::{FORMS, Form, Kind, OFFICER_FORMS};

use crate::command::read;
use crate::{Failure, law};

/// Tables of texts by key.
type Catalogue = BTreeMap<String, BTreeMap<String, String>>;

/// Leaves out what only the forms of officers say: the package does not have them.
fn without_officers(catalogue: &mut Catalogue) {
    let (families, officers) = (Words::of(FORMS), Words::of(OFFICER_FORMS));
    for (table, texts) in catalogue {
        texts.retain(|key, _| {
            let known = |list: &BTreeSet<&str>, key: &str| list.contains(key);
            match table.as_str() {
                "form" => !known(&officers.forms, key),
                "field" | "help" => !known(&officers.forms, key.split('.').next().unwrap_or_default()),
                "option" => {
                    let list = key.split('.').next().unwrap_or_default();
                    known(&families.options, list) || !known(&officers.options, list)
                }
                "issue" => known(&families.codes, key) || !known(&officers.codes, key),
                _ => true,
            }
        });
    }
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

/// For each language, the module that exports its catalogue, and the types of that.
pub fn modules(root: &Path) -> Result<Vec<(&'static str, String, String)>, Failure> {
    let instruments = law::read(root)?;
    let rulebook = Rulebook::new(instruments.clone()).map_err(|error| Failure::new(error.to_string()))?;
    let texts = law::texts(&rulebook, &instruments);
    let mut modules = Vec::new();
    for language in ["vi", "en"] {
        let path = root.join(format!("core/messages/{language}.toml"));
        let mut catalogue: Catalogue = toml::from_str(&read(&path)?)
            .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
        without_officers(&mut catalogue);
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
        modules.push((
            language,
            format!("export default {text};\n"),
            format!("/** Tables of texts by key. */\ndeclare const catalogue: {{\n{tables}}};\nexport default catalogue;\n"),
        ));
    }
    Ok(modules)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_words_of_its_forms_and_no_others() {
        let texts = |keys: &[&str]| keys.iter().map(|key| ((*key).to_owned(), String::new())).collect();
        let mut catalogue: Catalogue = [
            ("form".to_owned(), texts(&["child-declaration", "follow-up"])),
            ("field".to_owned(), texts(&["child-declaration.name", "follow-up.name", "follow-up.care.kind"])),
            ("option".to_owned(), texts(&["sex.male", "type.text", "care.none", "disability.none"])),
            ("issue".to_owned(), texts(&["value.required", "parent.not_older", "follow_up.tally"])),
            ("fact".to_owned(), texts(&["hiv"])),
        ]
        .into();
        without_officers(&mut catalogue);
        let kept: Vec<String> = catalogue
            .iter()
            .flat_map(|(table, texts)| texts.keys().map(move |key| format!("{table}/{key}")))
            .collect();
        let expected = [
            "fact/hiv",
            "field/child-declaration.name",
            "form/child-declaration",
            "issue/parent.not_older",
            "issue/value.required",
            "option/disability.none",
            "option/sex.male",
            "option/type.text",
        ];
        assert_eq!(kept, expected);
    }
}
