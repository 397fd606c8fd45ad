//! The JSON text of a request, read within limits.

use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use http_body_util::BodyExt;
use tokio::time::timeout;

use crate::problem::Problem;

/// Most bytes of a body that are taken. A whole declaration has about two thousand.
pub const MAX_BYTES: usize = 64 * 1024;

/// How long a body may take to arrive.
pub const TIME: Duration = Duration::from_secs(10);

/// Most bytes that are taken in and thrown away of a body that is too large.
const MAX_DISCARDED: usize = 4 * 1024 * 1024;

/// The body of a request that says it is JSON. Whether it is, shows when it is parsed.
pub struct Text(pub Vec<u8>);

impl<S: Sync> FromRequest<S> for Text {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let is_json = says_json(&request);
        let mut body = request.into_body();
        let text = match is_json {
            true => timeout(TIME, read(&mut body)).await.unwrap_or(Err(Problem::Slow)),
            false => Err(Problem::MediaType),
        };
        if matches!(text, Err(Problem::TooLarge | Problem::MediaType)) {
            tokio::spawn(timeout(TIME, discard(body)));
        }
        text.map(Self)
    }
}

fn says_json(request: &Request) -> bool {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let essence = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default();
    essence.trim().eq_ignore_ascii_case("application/json")
}

async fn read(body: &mut Body) -> Result<Vec<u8>, Problem> {
    let mut text = Vec::new();
    while body.size_hint().lower() <= MAX_BYTES as u64 && text.len() <= MAX_BYTES {
        let Some(frame) = body.frame().await else { return Ok(text) };
        if let Ok(bytes) = frame.map_err(|_| Problem::Cut)?.into_data() {
            text.extend_from_slice(&bytes);
        }
    }
    Err(Problem::TooLarge)
}

/// Takes in what is left of a body whose sender is already being answered. Many look at the answer only when they
/// have sent everything, and would find the connection closed.
async fn discard(mut body: Body) {
    let mut length = 0;
    while let Some(Ok(frame)) = body.frame().await
        && length <= MAX_DISCARDED
    {
        length += frame.data_ref().map_or(0, Bytes::len);
    }
}
