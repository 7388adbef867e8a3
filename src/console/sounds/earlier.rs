//! Earlier recordings of a text: listened to, and put back.

use axum::body::Bytes;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;

use super::super::Console;
use super::super::error::Error;
use super::super::forms::Form;
use super::one::{Named, Sheet, length};
use crate::knowledge::writing::ContentHash;
use crate::pages::ranged;

/// Recordings on the page; what is older stays in the history's folder.
const SHOWN: usize = 20;

/// A recording that was there before.
pub(super) struct Earlier {
    pub(super) hash: String,
    /// Who published it and when; `None` where somebody has put it into the folder by hand.
    pub(super) published: Option<(String, String, String)>,
    pub(super) length: String,
    pub(super) revision: String,
    /// It speaks what the text says now.
    pub(super) is_of_this_text: bool,
}

/// The earlier recordings of a text, the newest first. Where the history cannot be read there are none, and the log says why.
pub(super) fn list(console: &Console, sheet: &Sheet) -> Vec<Earlier> {
    let library = console.desk.library();
    let sounds = match library.earlier_sounds(&sheet.of, sheet.language) {
        Ok(sounds) => sounds,
        Err(error) => {
            tracing::warn!(%error, "the earlier recordings of a text cannot be read");
            return Vec::new();
        }
    };
    let frame = &sheet.frame;
    let sounds = sounds.into_iter().take(SHOWN).map(|sound| Earlier {
        hash: sound.hash.as_str().to_owned(),
        published: sound
            .published
            .map(|(at, who)| (who, frame.time(at), at.to_string())),
        length: length(sound.seconds),
        revision: sound.revision.to_string(),
        is_of_this_text: sound.revision == sheet.text.revision,
    });
    sounds.collect()
}

/// `GET …/earlier/{hash}`: an earlier recording of this text.
pub(super) async fn file(
    console: Console,
    headers: HeaderMap,
    Path((kind, first, second, code, hash)): Path<(String, String, String, String, String)>,
) -> Result<Response, Error> {
    let sheet = Sheet::open(&console, &headers, Path((kind, first, second, code)))?;
    let hash = ContentHash::brought(&hash);
    let library = console.desk.library();
    match library.earlier_sound((&sheet.of, sheet.language), &hash) {
        Ok(Some((_, bytes))) => Ok(ranged(&headers, "audio/ogg", bytes)),
        Ok(None) => Err(Error::not_found(sheet.frame)),
        Err(error) => Err(Error::broken(sheet.frame, &error)),
    }
}

/// `POST …/restore`: an earlier recording takes the place of what is there. It speaks the revision that it spoke then.
pub(super) async fn restore(
    console: Console,
    headers: HeaderMap,
    named: Named,
    body: Bytes,
) -> Result<Response, Error> {
    let sheet = Sheet::open(&console, &headers, named)?;
    if !sheet.may_publish {
        return Err(Error::forbidden(sheet.frame));
    }
    let form = Form::read(&body);
    let earlier = ContentHash::brought(form.get("earlier"));
    let library = console.desk.library();
    let found = match library.earlier_sound((&sheet.of, sheet.language), &earlier) {
        Ok(found) => found,
        Err(error) => return Err(Error::broken(sheet.frame, &error)),
    };
    let Some((sound, bytes)) = found else {
        return Err(Error::not_found(sheet.frame));
    };
    let change = (form.get("hash"), Some((bytes, sound.revision)));
    let why = "upkeep-sound-why-restored";
    Ok(sheet.changes(&console, why, change).await)
}
