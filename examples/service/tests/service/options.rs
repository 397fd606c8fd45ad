//! The command line.

use std::process::Command;

#[test]
fn options_that_cannot_be_used_are_told() {
    for (arguments, words) in [
        (&["--listen", "here"][..], "expected an address and a port"),
        (&["--listen", "203.0.113.1:1"], "cannot listen on 203.0.113.1:1"),
        (&["--folder", "portal"], "expected a path and a folder"),
        (&["--folder", "/=no-such-folder"], "no-such-folder is not a folder"),
        (&["--verbose"], "for help: ansinh-service --help"),
    ] {
        let program = env!("CARGO_BIN_EXE_ansinh-service");
        let output = Command::new(program).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.starts_with("ansinh-service: ") && said.contains(words), "{said}");
    }
}
