//! Running an outside program: what goes in, what comes out, and an end to waiting.

use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How often one looks whether it has ended.
const LOOK: Duration = Duration::from_millis(5);

/// Runs a program with arguments, no shell in between, and gives what it wrote, at most `most` bytes. Our own settings, among them secrets, are
/// not handed on to it.
///
/// # Errors
/// It cannot be run, takes too long, writes too much, or says that it failed.
pub(super) fn run(
    program: &Path,
    args: &[&str],
    input: Vec<u8>,
    patience: Duration,
    most: usize,
) -> io::Result<Vec<u8>> {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("LOTSEN_") {
            command.env_remove(name);
        }
    }
    let mut child = command
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let (into, out) = (child.stdin.take(), child.stdout.take());
    // Both at a time: a program may write before it has read everything.
    let writing = thread::spawn(move || {
        if let Some(mut into) = into {
            // A program that needs no more closes its end.
            into.write_all(&input).ok();
        }
    });
    let reading = thread::spawn(move || {
        let mut bytes = Vec::new();
        let read = out.map(|out| out.take(most as u64 + 1).read_to_end(&mut bytes));
        read.transpose().map(|_| bytes)
    });
    let begun = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait()? {
            break status;
        }
        // One that writes too much ends by itself, since nobody reads on.
        if begun.elapsed() > patience {
            child.kill()?;
            child.wait()?;
            return Err(io::Error::new(io::ErrorKind::TimedOut, "it takes too long"));
        }
        thread::sleep(LOOK);
    };
    writing
        .join()
        .map_err(|_| io::Error::other("writing to it broke off"))?;
    let bytes = reading
        .join()
        .map_err(|_| io::Error::other("reading from it broke off"))??;
    if !status.success() {
        return Err(io::Error::other(format!("it ended with {status}")));
    }
    if bytes.len() > most {
        return Err(io::Error::other("it writes too much"));
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_waited_for_but_not_for_ever() {
        let run = |program: &str, args: &[&str], most| {
            let patience = Duration::from_millis(500);
            run(Path::new(program), args, b"hej".to_vec(), patience, most)
        };
        assert_eq!(run("cat", &[], 10).ok().as_deref(), Some(&b"hej"[..]));
        assert!(run("cat", &[], 2).is_err(), "too much");
        assert!(run("false", &[], 10).is_err());
        assert!(run("sleep", &["60"], 10).is_err(), "too long");
        assert!(run("/nowhere/espeak-ng", &[], 10).is_err());
    }
}
