//! The plans of `core/programmes`, checked and written as JSON for the crate.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use ansinh::programme::Programme;

use crate::Failure;
use crate::command::{files, read};

/// Where the JSON goes.
pub const FOLDER: &str = "core/src/programme/builtin";

/// The generated files and their contents.
pub fn generate(root: &Path) -> Result<Vec<(PathBuf, String)>, Failure> {
    let mut paths = files(&root.join("core/programmes"))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let mut list = String::from(
        "//! The plans of `core/programmes` as JSON.\n\
         //!\n//! Written by `cargo xtask law`; do not edit.\n\n\
         pub(super) static PLANS: &[&str] = &[\n",
    );
    let (mut written, mut problems) = (Vec::new(), Vec::new());
    for path in paths {
        let shown = path.strip_prefix(root).unwrap_or(&path).display().to_string();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        match checked(&read(&path)?, &stem) {
            Ok(plan) => {
                let _ = writeln!(list, "    include_str!(\"builtin/{}.json\"),", plan.id);
                let file = root.join(FOLDER).join(format!("{}.json", plan.id));
                written.push((file, serde_json::to_string(&plan)? + "\n"));
            }
            Err(found) => {
                problems.extend(found.into_iter().map(|(line, text)| format!("{shown}:{line}: {text}")))
            }
        }
    }
    if !problems.is_empty() {
        return Err(Failure::new(problems.join("\n")));
    }
    list.push_str("];\n");
    // The list names the files, so they must be there before it.
    written.push((root.join("core/src/programme/builtin.rs"), list));
    Ok(written)
}

/// A plan whose file is named by its id, or every problem with its line.
fn checked(text: &str, stem: &str) -> Result<Programme, Vec<(usize, String)>> {
    let plan: Programme = toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let line = text.bytes().take(start).filter(|byte| *byte == b'\n').count() + 1;
        vec![(line, error.message().to_owned())]
    })?;
    let mut problems: Vec<(usize, String)> =
        plan.check().iter().map(|flaw| (1, format!("{}: {flaw}", flaw.code()))).collect();
    if plan.id != stem {
        problems.push((1, format!("the file is named otherwise than its id `{}`", plan.id)));
    }
    if problems.is_empty() { Ok(plan) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = r#"
id = "invented"
title = { vi = "Kế hoạch giả định", en = "An invented plan" }
issuer = { vi = "Không ai", en = "Nobody" }
place = "vn"
from = 2031
until = 2035
evidence = "inferred"
"#;

    #[test]
    fn a_plan_is_checked_by_its_shape_its_name_and_what_it_says() {
        assert_eq!(checked(PLAN, "invented").map(|plan| plan.until), Ok(2035));
        let other = checked(PLAN, "another").unwrap_err();
        assert!(other[0].1.contains("named otherwise than its id `invented`"), "{other:?}");
        let early = checked(&PLAN.replace("2035", "2030"), "invented").unwrap_err();
        assert!(early[0].1.starts_with("empty_years: "), "{early:?}");
        let shapeless = checked(&PLAN.replace("place", "plaice"), "invented").unwrap_err();
        assert!(shapeless[0].1.contains("plaice"), "{shapeless:?}");
    }
}
