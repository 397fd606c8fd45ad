//! Issues with their messages.

use ansinh::Issue;
use ansinh::forms::Form;
use ansinh::messages::{Language, message};
use serde::{Serialize, Serializer};
use serde_json::Value;

/// An issue, and in words what is wrong and how to mend it.
#[derive(Serialize)]
pub struct Told<'a> {
    #[serde(flatten)]
    issue: &'a Issue,
    message: String,
}

pub fn issues<'a>(
    form: &Form,
    issues: impl IntoIterator<Item = &'a Issue>,
    language: Language,
) -> Vec<Told<'a>> {
    issues.into_iter().map(|issue| Told { issue, message: message(form.id(), issue, language) }).collect()
}

/// Pairs as an object, in their order.
pub fn map<S: Serializer>(pairs: &[(&'static str, Value)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
}
