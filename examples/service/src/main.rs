//! A service that serves the example portal and checks declarations again, with the very code that the page runs.

mod files;
mod log;
mod openapi;
mod options;
mod problem;
mod routes;
mod server;
mod text;

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use ansinh::Rulebook;
use tokio::net::TcpListener;

use options::Asked;

/// Why the service cannot run.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("{0}\nfor help: ansinh-service --help")]
    Usage(#[from] lexopt::Error),
    #[error("{} is not a folder that can be served", .0.display())]
    NotAFolder(PathBuf),
    #[error("cannot listen on {address}: {error}")]
    Listen { address: SocketAddr, error: io::Error },
    #[error("cannot describe the service: {0}")]
    Describe(#[from] serde_json::Error),
    #[error(transparent)]
    System(#[from] io::Error),
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            let _ = writeln!(io::stderr(), "ansinh-service: {failure}");
            ExitCode::from(2)
        }
    }
}

#[tokio::main]
async fn run() -> Result<(), Failure> {
    let options = match options::read(lexopt::Parser::from_env())? {
        Asked::Words(words) => return Ok(io::stdout().write_all(words.as_bytes())?),
        Asked::Service(options) => options,
    };
    if let Some(folder) = options.folders.iter().find(|folder| !folder.path.is_dir()) {
        return Err(Failure::NotAFolder(folder.path.clone()));
    }
    log::start();
    // Reads the law now, not at the first question.
    Rulebook::builtin();
    let router = routes::router(options.folders)?;
    let stop = server::stop()?;
    let address = options.listen;
    let listener = TcpListener::bind(address).await.map_err(|error| Failure::Listen { address, error })?;
    writeln!(io::stdout(), "http://{}/", listener.local_addr()?)?;
    server::serve(listener, router, stop).await;
    Ok(())
}
