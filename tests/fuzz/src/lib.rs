//! What is tried with any input whatsoever: each `check` runs a part of Lotsen and insists on what must hold for every text that people, files
//! and networks can bring. A panic is a finding.
//!
//! The fuzzer calls these functions with what it makes up, `tests/regressions.rs` with what it has found and with made-up inputs of its own.

pub mod entries;
pub mod imports;
pub mod language;
pub mod markdown;
pub mod markup;
pub mod presses;
pub mod redaction;
pub mod understanding;
pub mod updates;
pub mod world;

/// Bytes as text; what is no text becomes signs.
pub fn text(data: &[u8]) -> String {
    String::from_utf8_lossy(data).into_owned()
}

/// The first byte as a choice, and the rest.
pub fn choice(data: &[u8]) -> (u8, &[u8]) {
    data.split_first()
        .map_or((0, data), |(first, rest)| (*first, rest))
}
