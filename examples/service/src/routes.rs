//! What can be asked, and what is answered.

use std::sync::Arc;

use ansinh::forms::{CHILD_DECLARATION, Document, FormAt, SITUATION};
use ansinh::{At, Issue, Place, Rulebook, parse_date};
use axum::Router;
use axum::body::Bytes;
use axum::extract::{FromRequestParts, Query, State};
use axum::http::header::{self, HeaderName};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, Uri};
use axum::middleware::{from_fn, map_response};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use chrono::{NaiveDate, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::files::{self, Folder};
use crate::log::{self, Codes};
use crate::openapi;
use crate::problem::Problem;
use crate::text::Text;

pub const DECLARATIONS: &str = "/api/declarations/child";
pub const ASSESSMENTS: &str = "/api/assessments";
pub const OPENAPI: &str = "/openapi.json";
pub const HEALTH: &str = "/healthz";

/// Goes with every response. A page runs this site's own scripts and styles and no others; of code made at run time,
/// WebAssembly alone; and it sends nothing anywhere else.
const HEADERS: [(HeaderName, &str); 3] = [
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
];

/// The whole service.
pub fn router(folders: Vec<Folder>) -> Result<Router, serde_json::Error> {
    let description = Bytes::from(serde_json::to_vec(&openapi::document())?);
    Ok(Router::new()
        .route(DECLARATIONS, post(declaration))
        .route(ASSESSMENTS, post(assessment))
        .route(OPENAPI, get(async || ([(header::CONTENT_TYPE, "application/json")], description)))
        .route(HEALTH, get(async || "ok\n"))
        .fallback(file)
        .method_not_allowed_fallback(async || Problem::Method)
        .layer(map_response(with_headers))
        .layer(from_fn(log::request))
        .with_state(folders.into()))
}

/// Judges a declaration that is handed in.
async fn declaration(Asked { on, place }: Asked, Text(text): Text) -> Result<Response, Problem> {
    let document = Document::from_json_text(&CHILD_DECLARATION, text)?;
    let report = document.validate(FormAt::submit(on));
    if !report.ok() {
        return Err(Problem::Issues(report.into_issues()));
    }
    answer(&report.assess(Rulebook::builtin(), place), report.issues())
}

/// Decides what a person is entitled to whose facts are known.
async fn assessment(Asked { on, place }: Asked, Text(text): Text) -> Result<Response, Problem> {
    let place = place.ok_or(Problem::Parameter { name: "place", expected: PLACE })?;
    let document = Document::from_json_text(&SITUATION, text)?;
    let report = document.validate(FormAt::partial(on));
    if !report.ok() {
        return Err(Problem::Issues(report.into_issues()));
    }
    let assessment = Rulebook::builtin().assess(&report.situation(), &At::new(on, place))?;
    answer(&assessment, report.issues())
}

fn answer(answer: &impl Serialize, warnings: &[Issue]) -> Result<Response, Problem> {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    let mut response = (headers, serde_json::to_vec(answer)?).into_response();
    response.extensions_mut().insert(Codes(warnings.iter().map(|issue| issue.code).collect()));
    Ok(response)
}

async fn file(State(folders): State<Arc<[Folder]>>, method: Method, uri: Uri) -> Result<Response, Problem> {
    let file = files::find(&folders, uri.path()).await.ok_or(Problem::NotFound)?;
    match method {
        Method::GET | Method::HEAD => Ok(file),
        _ => Ok(([(header::ALLOW, "GET,HEAD")], Problem::Method).into_response()),
    }
}

async fn with_headers(mut response: Response) -> Response {
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// When and where: `?on=2026-11-22&place=96`.
struct Asked {
    on: NaiveDate,
    place: Option<Place>,
}

const DAY: &str = "a day of the years 1800 to 2200, such as 2026-11-22";
const PLACE: &str = "a province, or a province and a commune, such as 96 or 96/32248";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskedInWords {
    on: Option<String>,
    place: Option<String>,
}

impl<S: Sync> FromRequestParts<S> for Asked {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        let Query(words) = Query::<AskedInWords>::try_from_uri(&parts.uri).map_err(|_| Problem::Query)?;
        let on = match words.on {
            Some(on) => parse_date(&on).map_err(|_| Problem::Parameter { name: "on", expected: DAY })?,
            None => today(),
        };
        let place = words.place.map(|place| place.parse()).transpose();
        let place = place.map_err(|_| Problem::Parameter { name: "place", expected: PLACE })?;
        Ok(Self { on, place })
    }
}

/// Today in Viet Nam, which is seven hours ahead of UTC all year.
fn today() -> NaiveDate {
    (Utc::now() + TimeDelta::hours(7)).date_naive()
}
