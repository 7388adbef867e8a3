//! Recordings that were there before: who published them and when, what they speak, and their bytes.

use std::fs;
use std::io;
use std::path::PathBuf;

use jiff::Timestamp;

use super::{EARLIER, Library, read};
use crate::knowledge::Spoken;
use crate::knowledge::writing::{ContentHash, FilePath, revision_of};
use crate::language::Language;
use crate::library::files::ASIDE;

/// A recording that was there before and is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierSound {
    /// The figure of its bytes.
    pub hash: ContentHash,
    /// When it was published last, and by whom; `None` where somebody has put it into the folder by hand.
    pub published: Option<(Timestamp, String)>,
    /// The revision of the text that it speaks.
    pub revision: u32,
    /// Its length in whole seconds.
    pub seconds: u32,
}

impl Library {
    /// The recordings of a text that were there before what is there now, the newest first. Blocks while it reads the history.
    ///
    /// # Errors
    /// The history or the folder cannot be read.
    pub fn earlier_sounds(&self, of: &Spoken, language: Language) -> io::Result<Vec<EarlierSound>> {
        let path = FilePath::Sound(of.clone(), language);
        let facts = FilePath::SoundFacts(of.clone());
        let now = read(self.dir(), &path)?.as_deref().map(ContentHash::of);
        let said = self.history_of(&facts)?;
        let (mut published, mut by_hand) = (Vec::new(), Vec::new());
        for past in self.history_of(&path)? {
            // The two files have histories of their own where they belong to no entry.
            let said = said.iter().find(|said| said.id == past.id);
            let said = said.and_then(|said| said.files.iter().find(|(file, ..)| *file == facts));
            let (Some((_, before, after)), Some((_, said_before, said_after))) =
                (past.files.iter().find(|(file, ..)| *file == path), said)
            else {
                continue;
            };
            let known = |words: &Option<String>, said: &Option<String>| {
                let (seconds, hash) = out_of_words(words.as_deref()?)?;
                let revision = revision_of(said.as_deref()?, language)?;
                Some(EarlierSound {
                    hash,
                    published: None,
                    revision,
                    seconds,
                })
            };
            by_hand.extend(known(before, said_before));
            published.extend(known(after, said_after).map(|sound| EarlierSound {
                published: Some((past.at, past.who.clone())),
                ..sound
            }));
        }
        let mut sounds: Vec<EarlierSound> = Vec::new();
        for sound in published.into_iter().chain(by_hand) {
            let is_new = sounds.iter().all(|other| other.hash != sound.hash);
            if is_new && now.as_ref() != Some(&sound.hash) && self.kept_at(&sound.hash).exists() {
                sounds.push(sound);
            }
        }
        Ok(sounds)
    }

    /// An earlier recording of a text and its bytes; `None`: it is none of this text's, or its bytes are not what they were.
    ///
    /// # Errors
    /// The history or the folder cannot be read.
    pub fn earlier_sound(
        &self,
        (of, language): (&Spoken, Language),
        hash: &ContentHash,
    ) -> io::Result<Option<(EarlierSound, Vec<u8>)>> {
        let mut sounds = self.earlier_sounds(of, language)?.into_iter();
        let Some(sound) = sounds.find(|sound| sound.hash == *hash) else {
            return Ok(None);
        };
        let bytes = fs::read(self.kept_at(hash))?;
        // A stop may have cut off what was to be kept.
        Ok((ContentHash::of(&bytes) == *hash).then_some((sound, bytes)))
    }

    /// Where the bytes of a recording are kept that is not there any more.
    fn kept_at(&self, hash: &ContentHash) -> PathBuf {
        let folder = self.dir().join(ASIDE).join(EARLIER);
        folder.join(format!("{}.ogg", hash.as_str()))
    }
}

/// The seconds and the figure in what the history tells of a recording; `None` where somebody has written something else there.
fn out_of_words(words: &str) -> Option<(u32, ContentHash)> {
    let (told, hash) = words.split_once('\n')?;
    let (seconds, _) = told.split_once(" s, ")?;
    let is_figure = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    let seconds = seconds.parse().ok().filter(|_| is_figure)?;
    Some((seconds, ContentHash::brought(hash)))
}

#[cfg(test)]
mod tests {
    use super::super::in_words;
    use super::*;
    use crate::sound::of_packets;

    #[test]
    fn what_the_history_tells_of_a_recording_can_be_read_again() {
        const HEAD: &[u8] = b"OpusHead\x01\x01\x00\x00\x80\xbb\x00\x00\x00\x00\x00";
        let bytes = of_packets(HEAD, &vec![&[0xf8, 0xff, 0xfe][..]; 150]).expect("a recording");
        let hash = ContentHash::of(&bytes);
        assert_eq!(out_of_words(&in_words(&bytes)), Some((3, hash)));
        for other in ["", "3 s, 20 bytes\n../../etc", "three s, 20 bytes\nabc"] {
            assert_eq!(out_of_words(other), None, "{other}");
        }
    }
}
