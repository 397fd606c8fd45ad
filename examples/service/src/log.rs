//! The log: one line for each request, and nothing in it that a person gave.

use std::collections::BTreeMap;
use std::time::Instant;

use axum::extract::{MatchedPath, Request};
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;
use tracing::Level;

/// What was found, in codes: goes with a response to the log.
#[derive(Clone)]
pub struct Codes(pub Vec<&'static str>);

/// Logs to standard error from now on.
pub fn start() {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_max_level(Level::INFO)
        .with_target(false)
        .init();
    // The words of a panic can quote the text that led to it.
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(at = panic.location().map(tracing::field::display), "panic");
    }));
}

/// Logs a request once it is answered. Its path, query, headers and body are the person's: the log has the route,
/// and of what was found the codes.
pub async fn request(request: Request, next: Next) -> Response {
    let start = Instant::now();
    let method = method(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    tracing::info!(
        method,
        route = route.as_ref().map_or("files", MatchedPath::as_str),
        status = response.status().as_u16(),
        us = start.elapsed().as_micros(),
        codes = response.extensions().get().and_then(counted),
        "request"
    );
    response
}

/// Each code with how often it was found.
fn counted(Codes(codes): &Codes) -> Option<String> {
    let mut counts = BTreeMap::<_, u32>::new();
    for code in codes {
        *counts.entry(code).or_default() += 1;
    }
    let counts: Vec<_> = counts.iter().map(|(code, count)| format!("{code}:{count}")).collect();
    (!counts.is_empty()).then(|| counts.join(" "))
}

/// A method by its name; whoever sends a request can make up others.
fn method(method: &Method) -> &'static str {
    const KNOWN: [(&Method, &str); 5] = [
        (&Method::GET, "GET"),
        (&Method::HEAD, "HEAD"),
        (&Method::POST, "POST"),
        (&Method::PUT, "PUT"),
        (&Method::OPTIONS, "OPTIONS"),
    ];
    KNOWN.iter().find(|(known, _)| *known == method).map_or("other", |(_, name)| name)
}
