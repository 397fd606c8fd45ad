//! JSON Schemas of what is written by hand in this module.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{Allowance, AssessError, Assessment, Assumption, ProvisionVerdict, Status};
use crate::money::Dong;

impl JsonSchema for Assessment<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Assessment".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "What a person is entitled to on a day in a place, and the verdict on every provision. Personal data.",
            "type": "object",
            "properties": {
                "on": { "type": "string", "format": "date", "description": "The day decided: conditions are judged on it, and the level is that of its month." },
                "place": { "type": "string", "description": "The place decided: `96`, or `96/32248`." },
                "status": generator.subschema_for::<Status>(),
                "total": generator.subschema_for::<Dong>(),
                "settled": { "type": "boolean", "description": "Whether no fact still missing, and no open question, could raise the total." },
                "allowances": generator.subschema_for::<Vec<Allowance<'static>>>(),
                "verdicts": generator.subschema_for::<Vec<ProvisionVerdict<'static>>>(),
                "missing": { "type": "array", "items": { "type": "string" }, "description": "The facts to ask for, the most useful first." },
                "open_norms": { "type": "array", "items": { "type": "string" }, "description": "Ids of the questions that the law leaves open and that something undetermined rests on." },
                "assumptions": generator.subschema_for::<Vec<Assumption>>(),
                "caveats": { "type": "array", "items": { "type": "string" }, "description": "Ids of what a reader must be told." }
            },
            "required": ["on", "place", "status", "total", "settled", "allowances", "verdicts", "missing", "open_norms", "assumptions", "caveats"],
            "additionalProperties": false
        })
    }
}

impl JsonSchema for AssessError {
    fn schema_name() -> Cow<'static, str> {
        "Undecidable".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "Why nothing can be decided.",
            "type": "object",
            "properties": {
                "code": { "type": "string", "description": "Stable code." },
                "message": { "type": "string", "description": "The error in English, for a log." },
                "params": { "type": "object", "additionalProperties": { "type": "string" }, "description": "What the message needs." }
            },
            "required": ["code", "message", "params"],
            "additionalProperties": false
        })
    }
}
