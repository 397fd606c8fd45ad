//! JSON Schemas of what a law file holds and that is read by hand.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::condition::{Condition, FactIn, One, ParentStates};
use crate::situation::{Fact, ParentStatus};

impl JsonSchema for One {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "One".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Condition>()
    }
}

impl JsonSchema for FactIn {
    fn schema_name() -> Cow<'static, str> {
        "FactIn".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let facts = Fact::ALL.iter().filter(|fact| !fact.values().is_empty());
        let properties: Map<String, Value> =
            facts.map(|fact| (fact.name().to_owned(), values(fact.values()))).collect();
        json_schema!({
            "description": "One fact and the values it may have: `{ household = [\"poor\", \"near_poor\"] }`.",
            "type": "object",
            "properties": properties,
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": false
        })
    }
}

/// One value, or a list of which any will do.
fn values(names: &[&str]) -> Value {
    let list = json!({ "type": "array", "items": { "enum": names }, "minItems": 1, "uniqueItems": true });
    match names {
        ["false", "true"] => json!({ "anyOf": [{ "type": "boolean" }, list] }),
        _ => json!({ "anyOf": [{ "enum": names }, list] }),
    }
}

impl JsonSchema for ParentStates {
    fn schema_name() -> Cow<'static, str> {
        "ParentStates".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let states = json!({ "type": "array", "items": { "enum": ParentStatus::CODES }, "minItems": 1 });
        json_schema!({
            "description": "Two lists of states: one parent is in one of the first, the other in one of the second.",
            "type": "array",
            "prefixItems": [states, states],
            "items": false,
            "minItems": 2,
            "maxItems": 2
        })
    }
}
