//! Whether the sources' pages are still there. Only `lotsen check --links` asks; nothing else goes out.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::knowledge::Knowledge;

/// A page that does not answer in this time is reported.
const TIMEOUT: Duration = Duration::from_secs(20);

/// Between two pages: the sources are small municipalities' servers, too.
const PAUSE: Duration = Duration::from_millis(300);

/// Attempts before a page counts as gone.
const ATTEMPTS: u32 = 2;

/// Asks every source once; one line for every page that is not there, naming the entries that rest on it.
///
/// # Errors
/// No HTTP client could be built.
pub async fn check(knowledge: &Knowledge) -> anyhow::Result<Vec<String>> {
    let client = reqwest::Client::builder()
        .timeout(TIMEOUT)
        .user_agent(concat!(
            "lotsen/",
            env!("CARGO_PKG_VERSION"),
            " (checks the sources of its answers)"
        ))
        .build()?;
    let mut pages: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for entry in knowledge.entries.values() {
        for source in &entry.sources {
            pages
                .entry(&source.url)
                .or_default()
                .push(entry.id.as_str());
        }
    }
    let mut problems = Vec::new();
    for (url, entries) in pages {
        if let Err(reason) = ask(&client, url).await {
            problems.push(format!(
                "entries/{}/entry.toml: the source {url} {reason}",
                entries.join(", entries/")
            ));
        }
        tokio::time::sleep(PAUSE).await;
    }
    Ok(problems)
}

/// HEAD, and GET where a server does not know HEAD.
async fn ask(client: &reqwest::Client, url: &str) -> Result<(), String> {
    let mut reason = String::new();
    for _ in 0..ATTEMPTS {
        for request in [client.head(url), client.get(url)] {
            match request.send().await {
                Ok(answer) if answer.status().is_success() => return Ok(()),
                Ok(answer) => reason = format!("answers {}", answer.status()),
                Err(error) => reason = format!("does not answer: {}", error.without_url()),
            }
        }
    }
    Err(reason)
}
