//! Why a request has no answer, as a problem document (RFC 9457).

use ansinh::forms::JsonError;
use ansinh::{AssessError, Issue};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::log::Codes;
use crate::text;

/// The media type of a problem document.
pub const MEDIA_TYPE: &str = "application/problem+json";

/// Why a request has no answer. The words are those of the document's `detail`; they never quote the request.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    #[error("there is nothing at this address")]
    NotFound,
    #[error("this address does not take the method; `Allow` names those that it does")]
    Method,
    #[error("expected a body of the type application/json")]
    MediaType,
    #[error("expected a body of at most {} bytes", text::MAX_BYTES)]
    TooLarge,
    #[error("expected the whole body within {} seconds", text::TIME.as_secs())]
    Slow,
    #[error("the body ends too soon")]
    Cut,
    #[error("expected no parameters but `on` and `place`, each once")]
    Query,
    #[error("expected `{name}` as {expected}")]
    Parameter { name: &'static str, expected: &'static str },
    #[error(transparent)]
    Json(#[from] JsonError),
    #[error("what was sent has errors: `issues` says where, and which")]
    Issues(Vec<Issue>),
    #[error(transparent)]
    Undecidable(#[from] AssessError),
    #[error("the answer cannot be written")]
    Unwritable(#[from] serde_json::Error),
}

/// A problem as it is written.
#[derive(Serialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Problem")]
pub struct Written<'a> {
    /// What kind of problem it is: `about:blank` where the status says it all.
    #[serde(rename = "type")]
    kind: &'static str,
    /// The kind in words.
    title: &'static str,
    /// The status of the response.
    status: u16,
    /// What is wrong this time.
    detail: String,
    /// The query parameter that is missing or cannot be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'static str>,
    /// Line of the fault in the JSON, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    /// Column of the fault in bytes, from 1; 0 at the end of a line.
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    /// Every error and warning, as the page has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    issues: Option<&'a [Issue]>,
    /// Why nothing can be decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a AssessError>,
}

impl Problem {
    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::MediaType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Slow => StatusCode::REQUEST_TIMEOUT,
            Self::Cut | Self::Query | Self::Parameter { .. } | Self::Json(_) => StatusCode::BAD_REQUEST,
            Self::Issues(_) | Self::Undecidable(_) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Unwritable(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The type and the title of problems that are our own.
    const fn kind(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Query | Self::Parameter { .. } => {
                Some(("urn:problem-type:ansinh:query", "The query cannot be read"))
            }
            Self::Json(_) => Some(("urn:problem-type:ansinh:json", "The body cannot be read")),
            Self::Issues(_) => Some(("urn:problem-type:ansinh:issues", "There are errors to mend")),
            Self::Undecidable(_) => Some(("urn:problem-type:ansinh:undecidable", "Nothing can be decided")),
            _ => None,
        }
    }

    fn written(&self) -> Written<'_> {
        let status = self.status();
        let (kind, title) =
            self.kind().unwrap_or(("about:blank", status.canonical_reason().unwrap_or_default()));
        let mut written = Written {
            kind,
            title,
            status: status.as_u16(),
            detail: self.to_string(),
            parameter: None,
            line: None,
            column: None,
            issues: None,
            error: None,
        };
        match self {
            Self::Parameter { name, .. } => written.parameter = Some(name),
            Self::Json(error) => (written.line, written.column) = (Some(error.line), Some(error.column)),
            Self::Issues(issues) => written.issues = Some(issues),
            Self::Undecidable(error) => written.error = Some(error),
            _ => {}
        }
        written
    }

    fn codes(&self) -> Option<Codes> {
        match self {
            Self::Issues(issues) => Some(Codes(issues.iter().map(|issue| issue.code).collect())),
            Self::Undecidable(error) => Some(Codes(vec![error.code()])),
            _ => None,
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let headers = [(CONTENT_TYPE, MEDIA_TYPE), (CACHE_CONTROL, "no-store")];
        // Texts and numbers under texts: there is nothing that JSON could not hold.
        let body = serde_json::to_vec(&self.written()).unwrap_or_default();
        let mut response = (self.status(), headers, body).into_response();
        if let Some(codes) = self.codes() {
            response.extensions_mut().insert(codes);
        }
        response
    }
}
