//! The example service, with the portal and the package.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::Failure;
use crate::command::{cargo, run, step, target};

/// The portal and the package, under their paths.
const PORTAL: [&str; 2] = ["/=examples/portal", "/ansinh/=bindings/npm/dist"];

/// The pages of the tests.
const TESTS: &str = "/tests/=tests/browser";

/// Builds the service. The command runs it on a port of this machine; port 0 is any that is free.
pub fn command(root: &Path, port: u16) -> Result<Command, Failure> {
    let target = target(root);
    step("build the service", || {
        let build = ["build", "--quiet", "--package", "ansinh-service", "--target-dir"];
        run(cargo(root).args(build).arg(&target))
    })?;
    let program = format!("ansinh-service{}", std::env::consts::EXE_SUFFIX);
    let mut command = Command::new(target.join("debug").join(program));
    command.current_dir(root).args(["--listen", &format!("127.0.0.1:{port}")]);
    command.args(PORTAL.iter().flat_map(|folder| ["--folder", folder]));
    Ok(command)
}

/// A service that is running. Ends with the value.
pub struct Service {
    process: Child,
    /// Without a slash at the end.
    pub address: String,
}

impl Service {
    /// Serves the pages of the tests too, on a free port.
    pub fn for_tests(root: &Path) -> Result<Self, Failure> {
        let mut command = command(root, 0)?;
        command.args(["--folder", TESTS]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut service = Self { process: command.spawn()?, address: String::new() };
        if let Some(output) = service.process.stdout.take() {
            BufReader::new(output).read_line(&mut service.address)?;
        }
        service.address = service.address.trim_end().trim_end_matches('/').to_owned();
        if service.address.is_empty() {
            return Err(Failure::new("the service did not start"));
        }
        Ok(service)
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill().and_then(|()| self.process.wait());
    }
}
