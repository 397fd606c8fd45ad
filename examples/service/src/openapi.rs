//! The description of the service in OpenAPI 3.1. Its schemas are made of the types that are read and written.

use ansinh::forms::{Answer, CHILD_DECLARATION, Dialect, Edition, MAX_DEPTH, form_schema};
use ansinh::{Assessment, Situation};
use schemars::generate::{Contract, SchemaSettings};
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::problem::{self, Written};
use crate::{routes, text};

/// The document.
pub fn document() -> Value {
    let (mut read, mut written) = (generator(Contract::Deserialize), generator(Contract::Serialize));
    let situation = schema::<Situation>(&mut read);
    let report = schema::<Answer<'static, 'static>>(&mut written);
    let assessment = schema::<Assessment<'static>>(&mut written);
    let problem = schema::<Written<'static>>(&mut written);
    let mut schemas = read.take_definitions(false);
    schemas.extend(written.take_definitions(false));
    let editions = CHILD_DECLARATION.editions().iter().map(|edition| {
        let name = format!("{}.{}", CHILD_DECLARATION.id(), edition.id);
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        schemas.insert(name, edition_schema(edition));
        reference
    });
    let declaration = json!({ "anyOf": editions.collect::<Vec<_>>() });
    json!({
        "openapi": "3.1.1",
        "info": {
            "title": "An Sinh",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "An example of a service for social assistance in Viet Nam. It keeps nothing.",
            "license": { "name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0" }
        },
        "paths": {
            routes::DECLARATIONS: { "post": {
                "operationId": "submitDeclaration",
                "summary": "Checks a declaration for a child's monthly allowance as it is handed in, and tells what the child is entitled to.",
                "parameters": [on(), place(false, "Where the entitlement is decided. By default where the declaration says that the child lives.")],
                "requestBody": body("The declaration, in the edition in use on the day. What people type is taken too, such as 1/5/2019 for a date.", &declaration),
                "responses": responses("The declaration is good; warnings are among the issues.", &report)
            } },
            routes::ASSESSMENTS: { "post": {
                "operationId": "assess",
                "summary": "Tells what a person is entitled to, from the facts that are known.",
                "parameters": [on(), place(true, "Where the entitlement is decided.")],
                "requestBody": body("The facts.", &situation),
                "responses": responses("What the person is entitled to.", &assessment)
            } },
            routes::OPENAPI: { "get": {
                "operationId": "describe",
                "summary": "Gives this document.",
                "responses": { "200": response("This document.", "application/json", &json!({ "type": "object" })) }
            } },
            routes::HEALTH: { "get": {
                "operationId": "health",
                "summary": "Tells whether the service is there.",
                "responses": { "200": response("It is.", "text/plain", &json!({ "type": "string" })) }
            } }
        },
        "components": {
            "responses": {
                "Problem": response("Why there is no answer, as a problem document (RFC 9457).", problem::MEDIA_TYPE, &problem)
            },
            "schemas": schemas
        }
    })
}

fn on() -> Value {
    json!({
        "name": "on",
        "in": "query",
        "description": "The day: which law, which edition of the form, and what is the future. By default today in Viet Nam.",
        "schema": { "type": "string", "format": "date" },
        "example": "2026-11-22"
    })
}

fn place(required: bool, description: &str) -> Value {
    json!({
        "name": "place",
        "in": "query",
        "required": required,
        "description": format!("{description} A province, or a province and a commune."),
        "schema": { "type": "string", "pattern": "^[0-9]{2}(/[0-9]{5})?$" },
        "example": "96/32248"
    })
}

fn body(description: &str, schema: &Value) -> Value {
    let description = format!(
        "{description} At most {} bytes, and {MAX_DEPTH} lists and objects within one another.",
        text::MAX_BYTES
    );
    json!({
        "description": description,
        "required": true,
        "content": { "application/json": { "schema": schema } }
    })
}

/// What is answered to a body.
fn responses(description: &str, schema: &Value) -> Value {
    let mut responses = Map::new();
    responses.insert("200".to_owned(), response(description, "application/json", schema));
    for status in ["400", "408", "413", "415", "422"] {
        responses.insert(status.to_owned(), json!({ "$ref": "#/components/responses/Problem" }));
    }
    responses.into()
}

fn response(description: &str, media_type: &str, schema: &Value) -> Value {
    json!({ "description": description, "content": { media_type: { "schema": schema } } })
}

/// The schema of an edition's documents.
fn edition_schema(edition: &Edition) -> Value {
    let mut schema = form_schema(&CHILD_DECLARATION, edition, Dialect::Draft2020_12);
    if let Value::Object(schema) = &mut schema {
        // Said once for the whole document.
        schema.remove("$schema");
        schema.insert("description".to_owned(), format!("A declaration by {}.", edition.cite).into());
    }
    schema
}

fn generator(contract: Contract) -> SchemaGenerator {
    let mut settings = SchemaSettings::draft2020_12();
    settings.definitions_path = "/components/schemas".into();
    settings.contract = contract;
    settings.into_generator()
}

/// A reference to the schema of a `T`, which is among the definitions from now on.
fn schema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Value {
    generator.subschema_for::<T>().to_value()
}
