//! The disk that the database is on: small, so that it can be filled.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// Room for the databases of the longest run.
const SIZE: &str = "size=256m";

/// A folder with a small disk of its own, where the system permits one.
pub struct Disk {
    home: TempDir,
    is_own: bool,
}

impl Disk {
    pub fn new() -> Disk {
        let home = tempfile::tempdir().expect("a folder can be made");
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", SIZE, "none"])
            .arg(home.path())
            .stderr(Stdio::null())
            .status();
        let is_own = mounted.is_ok_and(|status| status.success());
        Disk { home, is_own }
    }

    pub fn path(&self) -> &Path {
        self.home.path()
    }

    /// Whether it can be filled without harm to anything else.
    pub fn is_own(&self) -> bool {
        self.is_own
    }

    /// Fills it to the last byte.
    pub fn fills(&self) {
        assert!(self.is_own, "a disk that others use is not filled");
        let mut ballast = File::create(self.ballast()).expect("it can be made");
        let mut block = vec![1; 1 << 20];
        while !block.is_empty() {
            if ballast.write_all(&block).is_err() {
                block.truncate(block.len() / 2);
            }
        }
    }

    /// Makes room again.
    pub fn empties(&self) {
        fs::remove_file(self.ballast()).expect("it was there");
    }

    fn ballast(&self) -> PathBuf {
        self.home.path().join("ballast")
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        if self.is_own {
            // What is left behind otherwise is empty and goes with the machine.
            let _ = Command::new("umount").arg(self.home.path()).status();
        }
    }
}
