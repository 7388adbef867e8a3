//! One text and its recording: read aloud into the browser or from a file, listened to, put in the place of another, taken away.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::super::editing::rights::Rights;
use super::super::error::{Error, render};
use super::super::forms::Form;
use super::super::page::Frame;
use super::super::view::language_name;
use super::super::{Console, upkeep};
use super::HERE;
use super::earlier::{self, Earlier};
use crate::knowledge::writing::ContentHash;
use crate::knowledge::{Recording, Spoken, Translation};
use crate::language::Language;
use crate::library::{Published, Refused, SoundChange};
use crate::markdown::Document;
use crate::pages::{self, message_html, ranged};
use crate::sound::{self, Unfit};

/// The parts of an address.
pub(super) type Named = Path<(String, String, String, String)>;

/// What is there now.
struct There {
    /// Where it is heard.
    address: String,
    length: String,
    is_outdated: bool,
}

#[derive(Template)]
#[template(path = "sounds_one.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    href: String,
    back: String,
    title: String,
    language: String,
    code: String,
    dir: &'static str,
    html: String,
    revision: u32,
    hash: String,
    there: Option<There>,
    earlier: Vec<Earlier>,
    may_publish: bool,
    longest: u32,
    alert: Option<String>,
}

/// A text on its page.
pub(super) struct Sheet {
    pub(super) frame: Frame,
    pub(super) of: Spoken,
    pub(super) language: Language,
    pub(super) text: Translation,
    recording: Option<Recording>,
    pub(super) may_publish: bool,
}

impl Sheet {
    pub(super) fn open(
        console: &Console,
        headers: &HeaderMap,
        Path((kind, first, second, code)): Named,
    ) -> Result<Sheet, Error> {
        let here = format!("{HERE}/{kind}/{first}/{second}/{code}");
        let frame = Frame::new(console, headers, here);
        let of = Spoken::parse(&format!("{kind}/{first}/{second}"));
        let language = Language::of_file(&code);
        let found = of.zip(language).and_then(|(of, language)| {
            let (texts, recordings) = frame.shelf.knowledge.spoken(&of)?;
            let text = texts.get(&language)?.clone();
            Some((of, language, text, recordings.get(&language).cloned()))
        });
        let Some((of, language, text, recording)) = found else {
            return Err(Error::not_found(frame));
        };
        let may_publish = Rights::of(&console.account).text(text.source.is_none());
        Ok(Sheet {
            frame,
            of,
            language,
            text,
            recording,
            may_publish,
        })
    }

    pub(super) fn href(&self) -> String {
        format!("{HERE}/{}/{}", self.of, self.language)
    }

    fn show(&self, console: &Console, alert: Option<String>) -> Response {
        // A recording that cannot be played has a place here all the same: it can be replaced.
        let bytes = console.desk.library().sound(&self.of, self.language);
        let bytes = bytes.ok().flatten();
        let hash = bytes.as_deref().map(ContentHash::of);
        let there = self.recording.as_ref().map(|recording| There {
            address: format!("{}/file?v={}", self.href(), recording.hash.as_str()),
            length: length(recording.sound.millis.div_ceil(1000)),
            is_outdated: recording.revision != self.text.revision,
        });
        let (document, _) = Document::parse(&self.text.body);
        let is_rtl = self.frame.book().is_rtl(self.language);
        let mut response = render(&Page {
            href: self.href(),
            back: format!("{HERE}?language={}", self.language),
            title: self.text.title.clone(),
            language: language_name(&self.frame, self.language),
            code: self.language.to_string(),
            dir: if is_rtl { "rtl" } else { "ltr" },
            html: message_html(&document.to_telegram_html()),
            revision: self.text.revision,
            hash: hash.map_or_else(String::new, |hash| hash.as_str().to_owned()),
            there,
            earlier: earlier::list(console, self),
            may_publish: self.may_publish,
            longest: sound::LONGEST_SECONDS,
            alert,
            frame: &self.frame,
        });
        response.extensions_mut().insert(pages::Recording);
        response
    }

    /// Publishes, says why in the history, and shows the page again.
    pub(super) async fn changes(
        self,
        console: &Console,
        why: &str,
        (hash, recording): (&str, Option<(Vec<u8>, u32)>),
    ) -> Response {
        let author = upkeep::author(console, self.frame.say(why));
        let change = SoundChange {
            of: self.of.clone(),
            language: self.language,
            base: (!hash.is_empty()).then(|| ContentHash::brought(hash)),
            recording,
        };
        let library = console.desk.library().clone();
        let work = move || library.publish_sound(change, &author);
        let done: Result<Published, Refused> = match tokio::task::spawn_blocking(work).await {
            Ok(done) => done,
            Err(error) => Err(Refused::Failed(std::io::Error::other(error))),
        };
        match done {
            Ok(_) => Redirect::to(&self.href()).into_response(),
            Err(refused) => {
                let (status, said) = upkeep::refused(&self.frame, &refused);
                (status, self.show(console, Some(said))).into_response()
            }
        }
    }
}

/// Minutes and seconds.
pub(super) fn length(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// `GET /sounds/{kind}/{first}/{second}/{language}`.
pub async fn page(console: Console, headers: HeaderMap, named: Named) -> Result<Response, Error> {
    let sheet = Sheet::open(&console, &headers, named)?;
    Ok(sheet.show(&console, None))
}

/// `GET …/file`: what is there now, also when it is not played to newcomers any more.
pub async fn file(console: Console, headers: HeaderMap, named: Named) -> Result<Response, Error> {
    let sheet = Sheet::open(&console, &headers, named)?;
    match console.desk.library().sound(&sheet.of, sheet.language) {
        Ok(Some(bytes)) => Ok(ranged(&headers, "audio/ogg", bytes)),
        Ok(None) => Err(Error::not_found(sheet.frame)),
        Err(error) => Err(Error::broken(sheet.frame, &error)),
    }
}

/// `POST …`: a recording takes the place of what is there.
pub async fn publish(
    console: Console,
    headers: HeaderMap,
    named: Named,
    mut form: Multipart,
) -> Result<Response, Error> {
    let sheet = Sheet::open(&console, &headers, named)?;
    if !sheet.may_publish {
        return Err(Error::forbidden(sheet.frame));
    }
    let (mut bytes, mut hash, mut revision) = (Bytes::new(), String::new(), None);
    let mut is_too_large = false;
    while let Ok(Some(field)) = form.next_field().await {
        match field.name().map(str::to_owned).as_deref() {
            Some("file") => match field.bytes().await {
                Ok(sent) => bytes = sent,
                Err(_) => is_too_large = true,
            },
            Some("hash") => hash = field.text().await.unwrap_or_default(),
            Some("revision") => {
                revision = field.text().await.ok().and_then(|it| it.parse().ok());
            }
            _ => {}
        }
    }
    let taken = tokio::task::spawn_blocking(move || sound::taken(&bytes)).await;
    let taken = taken.unwrap_or(Err(Unfit::Broken));
    let taken = if is_too_large {
        Err(Unfit::TooLarge)
    } else {
        taken
    };
    match taken {
        Ok(recording) => {
            let revision = revision.unwrap_or(sheet.text.revision);
            let recording = Some((recording, revision));
            let why = "upkeep-sound-why";
            Ok(sheet.changes(&console, why, (&hash, recording)).await)
        }
        Err(unfit) => {
            let id = match unfit {
                Unfit::NotOpus => "upkeep-sound-not-opus",
                Unfit::Broken => "upkeep-sound-broken",
                Unfit::Empty => "upkeep-sound-empty",
                Unfit::TooLarge | Unfit::TooLong => "upkeep-sound-too-large",
            };
            let alert = Some(sheet.frame.say(id));
            let page = sheet.show(&console, alert);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// `POST …/remove`: what is there is taken away.
pub async fn remove(
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
    let why = "upkeep-sound-why-removed";
    let change = (form.get("hash"), None);
    Ok(sheet.changes(&console, why, change).await)
}
