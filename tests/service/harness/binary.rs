//! The program itself, as an operator starts it.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// The program, without any settings of whoever runs the tests.
pub fn lotsen() -> Command {
    without_settings(Path::new(env!("CARGO_BIN_EXE_lotsen")))
}

/// A program, without any settings of whoever runs the tests.
pub fn without_settings(program: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars() {
        if name.starts_with("LOTSEN_") {
            command.env_remove(name);
        }
    }
    command.env(
        "LOTSEN_CACHE",
        concat!(env!("CARGO_TARGET_TMPDIR"), "/learned"),
    );
    command.stdin(Stdio::null());
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str]) -> Output {
    lotsen()
        .args(arguments)
        .output()
        .expect("the program starts")
}

/// Runs it to its end with something on standard input.
pub fn run_with_input(arguments: &[&str], input: &str) -> Output {
    let mut child = lotsen()
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut stdin = child.stdin.take().expect("it is piped");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("it ends");
    writer
        .join()
        .expect("it does not panic")
        .expect("it reads everything");
    output
}

/// What it said.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("it is UTF-8")
}

/// What it said on standard output; it must have succeeded.
#[track_caller]
pub fn succeeded(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

/// A path as an argument.
pub fn path(path: &Path) -> &str {
    path.to_str().expect("it is UTF-8")
}

/// A running program, killed when it goes out of scope.
pub struct Running {
    child: Child,
}

impl Running {
    /// Starts it; what it logs is added to a file.
    pub fn start(mut command: Command, log: &Path) -> Running {
        let child = command.stdout(Stdio::null()).stderr(open(log)).spawn();
        Running {
            child: child.expect("the program starts"),
        }
    }

    /// Starts it; what it says is added to a file of its own.
    pub fn start_with_output(mut command: Command, log: &Path, output: &Path) -> Running {
        let child = command.stdout(open(output)).stderr(open(log)).spawn();
        Running {
            child: child.expect("the program starts"),
        }
    }

    /// `kill -9`.
    pub fn gets_killed(mut self) {
        self.kill();
    }

    /// SIGTERM, as from systemd and Docker; whether it ended well.
    pub fn stops(mut self) -> bool {
        self.gets("-TERM");
        self.child.wait().expect("it ends").success()
    }

    /// A signal, such as `-STOP`.
    pub fn gets(&self, signal: &str) {
        let id = self.child.id().to_string();
        let sent = Command::new("kill")
            .args([signal, &id])
            .status()
            .expect("there is kill");
        assert!(sent.success(), "it runs");
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().expect("it can be asked").is_none()
    }

    fn kill(&mut self) {
        // It may have ended by itself; then there is nothing to kill.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}

fn open(log: &Path) -> File {
    let file = File::options().create(true).append(true).open(log);
    file.expect("the log can be written")
}
