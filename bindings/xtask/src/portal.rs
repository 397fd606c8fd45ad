//! `cargo xtask portal`: everything built, and the example served.

use std::path::Path;
use std::process::Command;

use crate::{Failure, npm, service};

/// Builds what the portal needs and serves it until the program is ended.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), Failure> {
    let port = port(arguments)?;
    npm::build(root)?;
    let service = service::command(root, port)?;
    println!("\nThe portal is at this address (end with Ctrl-C):");
    become_program(service)
}

/// Runs the program in the place of this one, so that it ends with it.
#[cfg(unix)]
fn become_program(mut program: Command) -> Result<(), Failure> {
    Err(std::os::unix::process::CommandExt::exec(&mut program).into())
}

#[cfg(not(unix))]
fn become_program(mut program: Command) -> Result<(), Failure> {
    let status = program.status()?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("the service: {status}"))) }
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
