//! What the stories borrow from the npm registry: axe-core, and a provider of `OpenID` Connect. `.ci/run` installs both
//! into `target/node`; without them a story says that it was passed over, and fails where changes are taken.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

fn package(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/node/node_modules");
    if folder.join(name).exists() {
        return Some(folder);
    }
    let hint = format!("skipped: npm install --prefix target/node {name}");
    println!("{hint}");
    assert!(std::env::var_os("CI").is_none(), "{hint}");
    None
}

/// The script of axe-core.
pub fn axe() -> Option<String> {
    let file = package("axe-core")?.join("axe-core/axe.min.js");
    Some(std::fs::read_to_string(file).expect("it can be read"))
}

/// A running provider, ended when it goes out of scope.
pub struct Municipality {
    child: Child,
    pub issuer: String,
}

impl Municipality {
    /// A provider that sends people back to an address.
    pub fn start(redirect: &str) -> Option<Municipality> {
        let folder = package("oidc-provider")?;
        let script = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/service/harness/provider.mjs"
        );
        let mut child = Command::new("node")
            .arg(script)
            .args([&folder.display().to_string(), redirect])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("node starts");
        let output = child.stdout.take().expect("it is piped");
        let mut lines = BufReader::new(output).lines().map_while(Result::ok);
        let issuer = lines.find(|line| line.starts_with("http://"));
        let issuer = issuer.expect("the provider says where it is");
        // It ends when nobody reads what it says.
        std::thread::spawn(move || lines.count());
        Some(Municipality { child, issuer })
    }
}

impl Drop for Municipality {
    fn drop(&mut self) {
        // One that has ended already needs no ending.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
