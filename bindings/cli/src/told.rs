//! Issues with their messages.

use ansinh::Issue;
use ansinh::forms::Form;
use ansinh::messages::{Language, ToldIssue, message};
use serde::Serializer;
use serde_json::Value;

pub fn issues<'a>(
    form: &Form,
    issues: impl IntoIterator<Item = &'a Issue>,
    language: Language,
) -> Vec<ToldIssue<&'a Issue>> {
    let told = |issue| ToldIssue { message: message(form.id(), issue, language), issue };
    issues.into_iter().map(told).collect()
}

/// Pairs as an object, in their order.
pub fn map<S: Serializer>(pairs: &[(&'static str, Value)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().map(|(name, value)| (name, value)))
}
