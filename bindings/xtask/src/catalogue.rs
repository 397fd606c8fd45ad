//! The message catalogues as a static table of the crate, for services and the command line.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use crate::Failure;
use crate::command::read;

/// Texts by key, `issue.value.required`.
type Texts = BTreeMap<String, String>;

/// The generated file and its contents.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let (vi, en) = (texts(root, "vi")?, texts(root, "en")?);
    let missing = |of: &Texts, language: &str, other: &Texts| -> Vec<String> {
        let keys = other.keys().filter(|key| !of.contains_key(*key));
        keys.map(|key| format!("core/messages/{language}.toml: no `{key}`")).collect()
    };
    let missing = [missing(&vi, "vi", &en), missing(&en, "en", &vi)].concat();
    if !missing.is_empty() {
        return Err(Failure::new(missing.join("\n")));
    }
    let mut out = String::from(
        "//! The catalogue: key, Vietnamese, English. Sorted by key.\n\
         //!\n//! Written by `cargo xtask law` from `core/messages`; do not edit.\n\n\
         pub(super) static TEXTS: &[(&str, &str, &str)] = &[\n",
    );
    for ((key, vi), en) in vi.iter().zip(en.values()) {
        let _ = writeln!(out, "    ({key:?}, {vi:?}, {en:?}),");
    }
    out.push_str("];\n");
    Ok(vec![(root.join("core/src/messages/builtin.rs"), out)])
}

fn texts(root: &Path, language: &str) -> Result<Texts, Failure> {
    let path = root.join(format!("core/messages/{language}.toml"));
    let tables: BTreeMap<String, Texts> = toml::from_str(&read(&path)?)
        .map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    let texts = tables.into_iter().flat_map(|(table, texts)| {
        texts.into_iter().map(move |(key, text)| (format!("{table}.{key}"), text))
    });
    Ok(texts.collect())
}
