//! Files of some folders, by plain names alone.

use std::path::{Path, PathBuf};

use axum::http::header;
use axum::response::{IntoResponse, Response};

/// A folder that is served.
pub struct Folder {
    /// The path that its files are under, from slash to slash.
    pub at: String,
    /// The folder itself.
    pub path: PathBuf,
}

impl Folder {
    /// The folder of an option, `/ansinh/=dist`.
    pub fn read(option: &str) -> Option<Self> {
        let (at, path) = option.split_once('=')?;
        let whole = at.starts_with('/') && at.ends_with('/') && !path.is_empty();
        whole.then(|| Self { at: at.to_owned(), path: path.into() })
    }
}

/// The file at the path of an address, from the first folder whose files are under it.
pub async fn find(folders: &[Folder], path: &str) -> Option<Response> {
    let folder = folders.iter().find(|folder| path.starts_with(&folder.at))?;
    let file = plain(&folder.path, path.strip_prefix(&folder.at)?)?;
    let contents = tokio::fs::read(&file).await.ok()?;
    let headers = [(header::CONTENT_TYPE, mime(&file)), (header::CACHE_CONTROL, "no-cache")];
    Some((headers, contents).into_response())
}

/// The path of a file in a folder. Only plain names are followed, so none leads out of it or to a hidden file.
fn plain(folder: &Path, names: &str) -> Option<PathBuf> {
    let mut file = folder.to_owned();
    let index = if names.is_empty() || names.ends_with('/') { "index.html" } else { "" };
    for name in format!("{names}{index}").split('/') {
        let plain = |letter: u8| letter.is_ascii_alphanumeric() || b"-_.".contains(&letter);
        if name.is_empty() || name.starts_with('.') || !name.bytes().all(plain) {
            return None;
        }
        file.push(name);
    }
    Some(file)
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
    fn no_path_leads_out_of_the_folder_or_to_a_hidden_file() {
        let found = |names| plain(Path::new("folder"), names);
        assert_eq!(found(""), Some("folder/index.html".into()));
        assert_eq!(found("a/"), Some("folder/a/index.html".into()));
        assert_eq!(found("a/b-1_2.min.js"), Some("folder/a/b-1_2.min.js".into()));
        for names in
            ["..", "../a", "a/../../b", "%2e%2e/a", "..%2fa", "a\\..\\b", "/a", "a//b", ".a", "a/.b", "C:a"]
        {
            assert_eq!(found(names), None, "{names}");
        }
    }

    #[test]
    fn an_option_has_a_path_from_slash_to_slash() {
        let read = |option| Folder::read(option).map(|folder| (folder.at, folder.path));
        assert_eq!(read("/=a"), Some(("/".into(), "a".into())));
        assert_eq!(read("/a/=b=c"), Some(("/a/".into(), "b=c".into())));
        for option in ["", "/", "/a=b", "a/=b", "/a/="] {
            assert_eq!(read(option), None, "{option}");
        }
    }
}
