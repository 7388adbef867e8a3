//! The knowledge folder in git: each publication is a commit with the editor as its author.
//!
//! Only the published files are committed; what others have staged or changed stays as it is. The `git` program is
//! asked, so that the repository's own settings hold. When it fails, the files are published all the same, and the
//! history says why there is no commit.

use std::io;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::publishing::Author;
use crate::knowledge::writing::FilePath;

/// A `git` that has not answered by then waits for somebody; nobody is there.
const PATIENCE: Duration = Duration::from_secs(30);

/// How often one looks whether it has answered.
const LOOK: Duration = Duration::from_millis(5);

/// What became of a publication in git.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Committed {
    /// The folder is not in a git work tree.
    None,
    /// It is this commit.
    As(String),
    /// There is no commit, for this reason.
    Failed(String),
}

/// Commits files of the folder.
pub(super) fn commit(dir: &Path, files: &[FilePath], author: &Author) -> Committed {
    if !is_work_tree(dir) {
        return Committed::None;
    }
    match try_commit(dir, files, author) {
        Ok(commit) => Committed::As(commit),
        Err(error) => {
            tracing::warn!(%error, "git has not committed what was published");
            Committed::Failed(error.to_string())
        }
    }
}

/// Whether git keeps the folder: it is below a repository's folder, and not one that is ignored there.
fn is_work_tree(dir: &Path) -> bool {
    // Asking git costs a process; most folders without a repository are told by their parents.
    if !dir.ancestors().any(|above| above.join(".git").exists()) {
        return false;
    }
    let inside = run(dir, &["rev-parse", "--is-inside-work-tree"]);
    let ignored = || run(dir, &["check-ignore", "--quiet", "."]);
    inside.is_ok_and(|said| said.trim() == "true") && ignored().is_err()
}

fn try_commit(dir: &Path, files: &[FilePath], author: &Author) -> io::Result<String> {
    let paths: Vec<String> = files.iter().map(ToString::to_string).collect();
    let paths = || paths.iter().map(String::as_str);
    // A file that git does not know yet can only be committed when its name is known; its text is not staged by this.
    for path in paths().filter(|path| dir.join(path).exists()) {
        run(dir, &["add", "--intent-to-add", "--", path])?;
    }
    let known = |path: &&str| run(dir, &["ls-files", "--error-unmatch", "--", path]).is_ok();
    let tracked: Vec<&str> = paths().filter(known).collect();
    if tracked.is_empty() {
        return Err(io::Error::other("git knows none of the files"));
    }
    let plain = |text: &str| text.replace(['<', '>', '\n', '\r'], " ").trim().to_owned();
    let name = plain(&author.name);
    let who = format!("--author={name} <{}>", plain(&author.email));
    let why = format!(
        "--message={}",
        if author.why.is_empty() {
            "Change the knowledge"
        } else {
            &author.why
        }
    );
    let mut asked = vec![
        "commit",
        "--quiet",
        "--only",
        "--no-verify",
        "--no-gpg-sign",
        &who,
        &why,
        "--",
    ];
    asked.extend(tracked);
    run(dir, &asked)?;
    Ok(run(dir, &["rev-parse", "HEAD"])?.trim().to_owned())
}

/// What a file said in the last commits that changed it, newest first; nothing where git does not keep the folder.
pub(super) fn versions<'d>(
    dir: &'d Path,
    path: &FilePath,
    most: usize,
) -> impl Iterator<Item = String> + 'd {
    let path = path.to_string();
    let count = format!("--max-count={most}");
    let list = if is_work_tree(dir) {
        run(dir, &["log", &count, "--format=%H", "--", &path]).unwrap_or_default()
    } else {
        String::new()
    };
    let commits: Vec<String> = list.lines().map(str::to_owned).collect();
    commits
        .into_iter()
        .filter_map(move |commit| run(dir, &["show", &format!("{commit}:./{path}")]).ok())
}

/// Runs git in the folder; what it said, or why it did not do it.
fn run(dir: &Path, asked: &[&str]) -> io::Result<String> {
    let mut command = Command::new("git");
    command
        .arg("--literal-pathspecs")
        .args(asked)
        .current_dir(dir)
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .env("GIT_COMMITTER_NAME", "Lotsen")
        .env("GIT_COMMITTER_EMAIL", "lotsen@localhost")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    // Set by a git that started us, they would name another repository.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    let said = answer(command)?;
    if said.status.success() {
        return Ok(String::from_utf8_lossy(&said.stdout).into_owned());
    }
    let reason = String::from_utf8_lossy(&said.stderr).trim().to_owned();
    Err(io::Error::other(format!(
        "git {}: {reason}",
        asked.first().unwrap_or(&"")
    )))
}

/// Waits for git, but not for ever.
fn answer(mut command: Command) -> io::Result<Output> {
    let mut git = command.spawn()?;
    let begun = Instant::now();
    while git.try_wait()?.is_none() {
        if begun.elapsed() > PATIENCE {
            git.kill()?;
            git.wait()?;
            return Err(io::Error::other("git has not answered"));
        }
        std::thread::sleep(LOOK);
    }
    git.wait_with_output()
}
