//! The message catalogues as JavaScript: `core/messages/*.toml` as they are, and what the law says, by id.

use std::collections::BTreeMap;
use std::path::Path;

use ansinh::Rulebook;

use crate::command::read;
use crate::{Failure, law};

/// Tables of texts by key.
type Catalogue = BTreeMap<String, BTreeMap<String, String>>;

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
