//! A machine's voice: an outside program that reads a text aloud, and one that makes a voice message of it. Both are optional.
//!
//! The program is asked once which languages it has voices for, and is given a text on its standard input; no shell is in between. What it said
//! is kept below the cache folder, so a text is spoken once. `espeak-ng` is the program that the tests know; any other that takes its arguments
//! (`--voices`, and `-v LANGUAGE --stdin --stdout`) and writes WAV will do.

mod program;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use tokio::sync::Semaphore;

use crate::config::SpeechConfig;
use crate::knowledge::writing::ContentHash;
use crate::language::Language;
use crate::sound::{self, Voice, Voices};
use program::run;

/// How long a program may take for a text.
const PATIENCE: Duration = Duration::from_secs(30);

/// Texts that are spoken at a time: each takes a core.
const AT_ONCE: usize = 2;

/// The folder below that of the cache.
const FOLDER: &str = "speech";

/// Bytes that are kept there: a thousand texts of two minutes.
const KEPT: u64 = 512 * 1024 * 1024;

/// The most that the speaking program may write: ten minutes at 48,000 samples a second in two bytes.
const WAV: usize = 64 * 1024 * 1024;

/// Voices of `espeak-ng` that are hard to understand. Amharic and Ukrainian are in testing by its own account (`status` in its
/// voice files, 1.51). Arabic is written without its short vowels, which the program has to guess.
const ROUGH: [&str; 3] = ["am", "ar", "uk"];

/// A language without a voice, and one that is close enough to be understood: Dari is Persian as it is spoken in Afghanistan.
const NEAR: [(&str, &str); 1] = [("prs", "fa")];

/// What the program calls a language for which we have another code: Kurmanji is simply Kurdish to it.
const CALLED: [(&str, &str); 1] = [("kmr", "ku")];

/// The programs, and what they can speak.
pub struct Speech {
    program: PathBuf,
    encoder: PathBuf,
    folder: Option<PathBuf>,
    voices: Arc<Voices>,
    turns: Arc<Semaphore>,
}

impl Speech {
    /// Asks the program for its voices; those of `languages` are used. What was said is kept below `cache`. Blocks.
    ///
    /// # Errors
    /// A program cannot be run. The message names the setting.
    pub fn new(
        config: &SpeechConfig,
        cache: Option<&Path>,
        languages: &[Language],
    ) -> Result<Speech, io::Error> {
        let named = |setting: &str, program: &Path, error: &io::Error| {
            let name = program.display();
            io::Error::other(format!("{setting}: '{name}' cannot be run: {error}"))
        };
        let list = run(&config.program, &["--voices"], Vec::new(), PATIENCE, WAV)
            .map_err(|error| named("LOTSEN_SPEECH_PROGRAM", &config.program, &error))?;
        let asked = if is_ffmpeg(&config.encoder) {
            "-version"
        } else {
            "--version"
        };
        run(&config.encoder, &[asked], Vec::new(), PATIENCE, WAV)
            .map_err(|error| named("LOTSEN_SPEECH_ENCODER", &config.encoder, &error))?;
        let voices = voices(
            &String::from_utf8_lossy(&list),
            is_espeak(&config.program),
            languages,
        );
        tracing::info!(languages = voices.len(), "a machine can read texts aloud");
        Ok(Speech {
            program: config.program.clone(),
            encoder: config.encoder.clone(),
            folder: cache.map(|cache| cache.join(FOLDER)),
            voices: Arc::new(voices),
            turns: Arc::new(Semaphore::new(AT_ONCE)),
        })
    }

    /// The languages that it speaks.
    pub fn voices(&self) -> Arc<Voices> {
        self.voices.clone()
    }

    /// A text as a voice message: kept from before, or spoken now.
    ///
    /// # Errors
    /// There is no voice, a program failed, or what it made cannot be sent.
    pub async fn speak(&self, language: Language, text: String) -> io::Result<Vec<u8>> {
        let spoken = match self.voices.get(&language) {
            Some(Voice::Of(other)) => *other,
            Some(Voice::Own | Voice::Rough) => language.base(),
            None => return Err(io::Error::other("there is no voice for the language")),
        };
        let voice = called(spoken.code()).to_owned();
        let key = format!("{} {voice}\n{text}", self.program.display());
        let name = ContentHash::of(key.as_bytes());
        let file = self.folder.as_ref();
        let file = file.map(|folder| folder.join(format!("{language}-{}.ogg", name.as_str())));
        if let Some(kept) = file.clone().and_then(kept) {
            return Ok(kept);
        }
        let turn = self.turns.clone().acquire_owned().await;
        let turn = turn.map_err(io::Error::other)?;
        // Somebody may have waited for the same text.
        if let Some(kept) = file.clone().and_then(kept) {
            return Ok(kept);
        }
        let (program, encoder) = (self.program.clone(), self.encoder.clone());
        let work = move || -> io::Result<Vec<u8>> {
            // The programs go on when the browser has gone, and so does their turn.
            let _turn = turn;
            let args = ["-v", voice.as_str(), "--stdin", "--stdout"];
            let wav = run(&program, &args, text.into_bytes(), PATIENCE, WAV)?;
            let encoded = run(&encoder, encoding(&encoder), wav, PATIENCE, sound::LARGEST)?;
            let bytes = sound::taken(&encoded).map_err(io::Error::other)?;
            if let Some(file) = file
                && let Err(error) = keep(&file, &bytes)
            {
                tracing::warn!(%error, "what was spoken could not be kept");
            }
            Ok(bytes)
        };
        let done = tokio::task::spawn_blocking(work).await;
        done.unwrap_or_else(|error| Err(io::Error::other(error)))
    }
}

fn is_named(program: &Path, name: &str) -> bool {
    let file = program.file_name().unwrap_or_default();
    file.to_string_lossy().starts_with(name)
}

fn is_espeak(program: &Path) -> bool {
    is_named(program, "espeak")
}

fn is_ffmpeg(encoder: &Path) -> bool {
    is_named(encoder, "ffmpeg")
}

/// From WAV on the standard input to Ogg Opus on the standard output. A program that writes into a pipe does not know the length beforehand.
fn encoding(encoder: &Path) -> &'static [&'static str] {
    if is_ffmpeg(encoder) {
        &[
            "-loglevel",
            "error",
            "-i",
            "pipe:0",
            "-c:a",
            "libopus",
            "-b:a",
            "20k",
            "-ac",
            "1",
            "-f",
            "ogg",
            "pipe:1",
        ]
    } else {
        &[
            "--quiet",
            "--ignorelength",
            "--speech",
            "--bitrate",
            "20",
            "-",
            "-",
        ]
    }
}

/// The code that the program knows a language by.
fn called(code: &str) -> &str {
    CALLED
        .iter()
        .find(|(ours, _)| *ours == code)
        .map_or(code, |(_, its)| *its)
}

/// What the program's list says of the languages. Its second column is a language, perhaps with a region; the last may name more.
fn voices(list: &str, is_espeak: bool, languages: &[Language]) -> Voices {
    let has = |code: &str| {
        list.lines().skip(1).any(|line| {
            let own = line.split_whitespace().nth(1).unwrap_or_default();
            let own = own.split('-').next().unwrap_or_default();
            own == code || line.contains(&format!("({code} "))
        })
    };
    let voice = |language: &Language| {
        // A variant is the same language to the ear.
        let base = language.base();
        let code = base.code();
        if has(called(code)) {
            let rough = is_espeak && ROUGH.contains(&code);
            return Some(if rough { Voice::Rough } else { Voice::Own });
        }
        let (_, near) = NEAR.iter().find(|(far, _)| *far == code)?;
        let near: Language = near.parse().ok().filter(|_| has(near))?;
        Some(Voice::Of(near))
    };
    languages
        .iter()
        .filter_map(|language| Some((*language, voice(language)?)))
        .collect()
}

/// What was spoken before, if it is whole.
fn kept(file: PathBuf) -> Option<Vec<u8>> {
    let bytes = fs::read(file).ok()?;
    sound::read(&bytes).is_ok().then_some(bytes)
}

/// Keeps what was spoken, and lets go what was spoken first when there is too much.
fn keep(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let beside = file.with_extension("new");
    fs::write(&beside, bytes)?;
    fs::rename(beside, file)?;
    let mut files: Vec<(SystemTime, u64, PathBuf)> = fs::read_dir(folder)?
        .filter_map(Result::ok)
        .filter_map(|item| {
            let facts = item.metadata().ok()?;
            Some((facts.modified().ok()?, facts.len(), item.path()))
        })
        .collect();
    files.sort();
    let mut size: u64 = files.iter().map(|(_, size, _)| size).sum();
    for (_, own, path) in files {
        if size <= KEPT {
            break;
        }
        fs::remove_file(path)?;
        size -= own;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The beginning of what `espeak-ng --voices` says (1.51).
    const LIST: &str =
        "Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  am              --/M      Amharic            sem/am
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  fa              --/M      Persian            ira/fa
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 5  ku              --/M      Kurdish            ira/ku
 5  sv              --/M      Swedish            gmq/sv
";

    #[test]
    fn only_languages_with_a_voice_are_spoken_and_dari_with_the_persian_one() {
        let language = |code: &str| code.parse::<Language>().expect("a code");
        let codes = [
            "sv",
            "sv-simple",
            "en",
            "fr",
            "fa",
            "prs",
            "am",
            "ti",
            "ps",
            "so",
            "ar",
            "kmr",
            "ckb",
        ];
        let spoken = voices(LIST, true, &codes.map(language));
        assert_eq!(spoken.len(), 8);
        assert_eq!(spoken[&language("sv")], Voice::Own);
        assert_eq!(spoken[&language("sv-simple")], Voice::Own);
        assert_eq!(spoken[&language("fr")], Voice::Own);
        assert_eq!(spoken[&language("am")], Voice::Rough);
        assert_eq!(spoken[&language("prs")], Voice::Of(language("fa")));
        assert_eq!(spoken[&language("kmr")], Voice::Own);
        assert!(!spoken.contains_key(&language("ti")));
        assert!(!spoken.contains_key(&language("ckb")));
    }
}
