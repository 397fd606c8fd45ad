//! A small web server for local files, with the headers that a portal of the administration would send.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::Failure;

/// Nothing but this site's own scripts, styles and data; of code made at run time, WebAssembly alone.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Bytes of a request that are read, and for how long a connection may be silent.
const REQUEST_BYTES: u64 = 16 * 1024;
const SILENCE: Duration = Duration::from_secs(60);

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
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .map_err(|error| Failure::new(format!("cannot listen on port {port}: {error}")))?;
    let address = format!("http://{}", listener.local_addr()?);
    let root = root.to_owned();
    thread::spawn(move || {
        for visitor in listener.incoming().flatten() {
            let root = root.clone();
            // A thread for each: browsers open connections that they do not use. One who has left is no failure.
            thread::spawn(move || answer_all(&root, mounts, visitor).ok());
        }
    });
    Ok(address)
}

/// Answers one request after the other.
fn answer_all(root: &Path, mounts: Mounts, mut visitor: TcpStream) -> io::Result<()> {
    visitor.set_read_timeout(Some(SILENCE))?;
    visitor.set_nodelay(true)?;
    let mut requests = BufReader::new(visitor.try_clone()?);
    while let Some(line) = next_request(&mut requests)? {
        let (method, url) = line.split_once(' ').unwrap_or_default();
        let url = url.split(' ').next().unwrap_or_default();
        let known = matches!(method, "GET" | "HEAD");
        let answer = match find(root, mounts, url) {
            _ if !known => head("405 Method Not Allowed", "Allow: GET, HEAD\r\nConnection: close\r\n", 0),
            None => head("404 Not Found", "", 0),
            Some((path, contents)) => {
                let mut answer =
                    head("200 OK", &format!("Content-Type: {}\r\n", mime(&path)), contents.len());
                if method == "GET" {
                    answer.extend(contents);
                }
                answer
            }
        };
        visitor.write_all(&answer)?;
        if !known {
            break;
        }
    }
    Ok(())
}

/// The first line of the next request, and nothing once the visitor has left; the headers are read and unused.
fn next_request(requests: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut request = requests.take(REQUEST_BYTES);
    let mut first = String::new();
    let mut line = String::new();
    while request.read_line(&mut line)? > 0 {
        if line.trim_end().is_empty() {
            return Ok(Some(first));
        }
        if first.is_empty() {
            first = line.trim_end().to_owned();
        }
        line.clear();
    }
    Ok(None)
}

/// The start of an answer.
fn head(status: &str, headers: &str, length: usize) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\n{headers}Content-Length: {length}\r\n\
         Content-Security-Policy: {POLICY}\r\nX-Content-Type-Options: nosniff\r\n\
         Referrer-Policy: no-referrer\r\nCache-Control: no-cache\r\n\r\n"
    )
    .into_bytes()
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
