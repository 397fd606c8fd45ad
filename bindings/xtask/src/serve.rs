//! A small web server for local files, with the headers that a portal of the administration would send.

use std::fs;
use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use tiny_http::{Header, Method, Request, Response, Server};

use crate::Failure;

/// Nothing but this site's own scripts, styles and data; of code made at run time, WebAssembly alone.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// How many requests are answered at once.
const WORKERS: usize = 4;

/// Folders of the workspace by the address they are under; the first that matches serves.
pub type Mounts = &'static [(&'static str, &'static str)];

/// The package and the example portal.
pub const PORTAL: Mounts = &[("/ansinh/", "bindings/npm/dist"), ("/", "examples/portal")];

/// The same, with the pages and the cases of the tests.
pub const TESTS: Mounts = &[
    ("/ansinh/", "bindings/npm/dist"),
    ("/conformance/", "tests/conformance"),
    ("/tests/", "tests/browser"),
    ("/", "examples/portal"),
];

/// Serves on this machine only, until the program ends; port 0 is any that is free. Returns the address.
pub fn start(root: &Path, mounts: Mounts, port: u16) -> Result<String, Failure> {
    let server = Server::http((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| Failure::new(format!("cannot listen on port {port}: {error}")))?;
    let address = format!("http://{}", server.server_addr());
    let server = Arc::new(server);
    for _ in 0..WORKERS {
        let (server, root) = (Arc::clone(&server), root.to_owned());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A visitor who has left is no failure.
                let _ = answer(&root, mounts, request);
            }
        });
    }
    Ok(address)
}

fn answer(root: &Path, mounts: Mounts, request: Request) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some((path, contents)) = find(root, mounts, request.url()) else {
        return request.respond(Response::empty(404));
    };
    let mut response = Response::from_data(contents);
    for (name, value) in [
        ("Content-Type", mime(&path)),
        ("Content-Security-Policy", POLICY),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-cache"),
    ] {
        response.add_header(Header::from_bytes(name, value).map_err(|()| io::Error::other(name))?);
    }
    request.respond(response)
}

/// The file at an address. Only plain names are followed, so no address leads out of the folder.
fn find(root: &Path, mounts: Mounts, url: &str) -> Option<(PathBuf, Vec<u8>)> {
    let address = url.split(['?', '#']).next()?;
    let (mount, folder) = mounts.iter().find(|(mount, _)| address.starts_with(mount))?;
    let mut path = root.join(folder);
    let rest = address.strip_prefix(mount)?;
    let rest =
        if rest.is_empty() || rest.ends_with('/') { format!("{rest}index.html") } else { rest.to_owned() };
    for name in rest.split('/') {
        let plain = |letter: u8| letter.is_ascii_alphanumeric() || b"-_.".contains(&letter);
        if name.is_empty() || name.starts_with('.') || !name.bytes().all(plain) {
            return None;
        }
        path.push(name);
    }
    let contents = fs::read(&path).ok()?;
    Some((path, contents))
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_address_leads_out_of_its_folder() {
        let root = crate::root();
        let found = |url| find(&root, &[("/x/", "bindings/xtask"), ("/", "core")], url).is_some();
        assert!(found("/Cargo.toml?v=1"));
        assert!(found("/x/src/main.rs"));
        for url in [
            "/../Cargo.toml",
            "/x/../Cargo.toml",
            "/%2e%2e/Cargo.toml",
            "/..%2fCargo.toml",
            "/src/..\\..\\Cargo.toml",
            "//Cargo.toml",
            "/.hidden",
            "/src",
            "Cargo.toml",
        ] {
            assert!(!found(url), "{url}");
        }
    }
}
