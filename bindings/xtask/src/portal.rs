//! `cargo xtask portal`: everything built, and the example served.

use std::path::Path;

use crate::{Failure, npm, serve};

/// Builds what the portal needs and serves it until the program is ended.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), Failure> {
    let port = port(arguments)?;
    npm::build(root)?;
    let address = serve::start(root, serve::PORTAL, port)?;
    println!("\nThe portal is at {address}/ (end with Ctrl-C)");
    loop {
        std::thread::park();
    }
}

fn port(arguments: &[String]) -> Result<u16, Failure> {
    match arguments {
        [] => Ok(0),
        [option, port] if option == "--port" => {
            port.parse().map_err(|_| Failure::new(format!("`{port}` is no port: give a number up to 65535")))
        }
        _ => Err(Failure::new("usage: cargo xtask portal [--port N]")),
    }
}
