//! The command line.

use std::net::{Ipv4Addr, SocketAddr};

use lexopt::Arg;

use crate::files::Folder;

/// What is asked for.
pub enum Asked {
    /// Help or the version.
    Words(&'static str),
    /// To run.
    Service(Options),
}

/// How to run.
pub struct Options {
    pub listen: SocketAddr,
    /// Folders of files to serve.
    pub folders: Vec<Folder>,
}

const VERSION: &str = concat!("ansinh-service ", env!("CARGO_PKG_VERSION"), "\n");

const HELP: &str = "\
Serves a portal, and checks the declarations that are sent to it.

usage: ansinh-service [--listen ADDRESS:PORT] [--folder PATH=FOLDER]...

  --listen ADDRESS:PORT  where to listen; by default on any free port of 127.0.0.1
  --folder PATH=FOLDER   serves the files of a folder under a path, such as /ansinh/=bindings/npm/dist
  -h, --help             this text
  -V, --version          the version

The first line of the output is the address that the service listens on. The log goes to standard error.
";

pub fn read(mut words: lexopt::Parser) -> Result<Asked, lexopt::Error> {
    let mut options = Options { listen: (Ipv4Addr::LOCALHOST, 0).into(), folders: Vec::new() };
    while let Some(word) = words.next()? {
        match word {
            Arg::Short('h') | Arg::Long("help") => return Ok(Asked::Words(HELP)),
            Arg::Short('V') | Arg::Long("version") => return Ok(Asked::Words(VERSION)),
            Arg::Long("listen") => {
                let address = words.value()?;
                let address = address.to_str().and_then(|address| address.parse().ok());
                options.listen = address.ok_or("expected an address and a port, such as 127.0.0.1:8080")?;
            }
            Arg::Long("folder") => {
                let folder = words.value()?;
                let folder = folder.to_str().and_then(Folder::read);
                options.folders.push(folder.ok_or("expected a path and a folder, such as /ansinh/=dist")?);
            }
            other => return Err(other.unexpected()),
        }
    }
    // The innermost first.
    options.folders.sort_by_key(|folder| std::cmp::Reverse(folder.at.len()));
    Ok(Asked::Service(options))
}
