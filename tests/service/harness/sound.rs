//! Sound for the stories: silence of a known length, and programs that speak, encode and listen, where they are installed.

use std::process::Command;

use lotsen::sound::of_packets;

/// One channel, nothing skipped at the beginning.
const HEAD: &[u8] = b"OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00";

/// Twenty milliseconds of silence.
const SILENCE: &[u8] = &[0xf8, 0xff, 0xfe];

/// A recording of this many seconds in which nobody says anything.
pub fn silence(seconds: usize) -> Vec<u8> {
    of_packets(HEAD, &vec![SILENCE; seconds * 50]).expect("a recording")
}

/// Whether programs are installed; said where they are not, and a failure where changes are taken.
pub fn are_here(programs: &[&str]) -> bool {
    let missing = programs
        .iter()
        .find(|program| Command::new(program).arg("--version").output().is_err());
    let Some(missing) = missing else { return true };
    let hint = format!("skipped: install {missing} (espeak-ng, opus-tools)");
    println!("{hint}");
    assert!(std::env::var_os("CI").is_none(), "{hint}");
    false
}

/// What a decoder hears in a file: its length in seconds, and its loudest sample. `None` without a decoder, which is said.
pub fn heard_in(bytes: &[u8]) -> Option<(f64, u16)> {
    if !are_here(&["opusdec"]) {
        return None;
    }
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (from, to) = (folder.path().join("in.ogg"), folder.path().join("out.raw"));
    std::fs::write(&from, bytes).expect("it can be written");
    let done = Command::new("opusdec")
        .args(["--quiet", "--rate", "16000", "--force-stereo"])
        .args([&from, &to])
        .output()
        .expect("it runs");
    assert!(done.status.success(), "it cannot be decoded: {done:?}");
    let raw = std::fs::read(&to).expect("there is sound");
    // Two channels of two bytes.
    let samples = raw.chunks_exact(2);
    let loudest = samples
        .map(|sample| i16::from_le_bytes([sample[0], sample[1]]).unsigned_abs())
        .max();
    let frames = u32::try_from(raw.len() / 4).expect("a short one");
    Some((f64::from(frames) / 16_000.0, loudest.unwrap_or(0)))
}
