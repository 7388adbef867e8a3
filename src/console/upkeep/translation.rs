//! One text of the translators' list: what changed in its original, both side by side, and what can be done about it.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::difference::{Shown, shown};
use super::worklist::title;
use super::{Tab, author, tabs};
use crate::account::Role;
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::console::wording::told;
use crate::knowledge::writing::{ContentHash, EntryText, FilePath, entry_id};
use crate::knowledge::{Entry, TranslationState};
use crate::language::Language;
use crate::library::{Author, FileChange, MACHINE, Published, Refused};
use crate::proof::findings;

/// A text as it is shown.
struct Side {
    code: String,
    name: String,
    is_rtl: bool,
    title: String,
    body: String,
    questions: Vec<String>,
}

/// What changed in the original, in the shape of the template that shows a difference.
struct Changed {
    code: String,
    is_rtl: bool,
    lines: Vec<Shown>,
}

#[derive(Template)]
#[template(path = "upkeep_translation.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    back: String,
    href: String,
    edit: String,
    title: String,
    /// What the text lacks, as code and word; nothing when it is in order.
    kind: Option<(&'static str, String)>,
    original: Side,
    text: Option<Side>,
    /// The figure of the file that is shown: what is done is done to this one.
    hash: String,
    changed: Option<Changed>,
    /// It is outdated, and nobody remembers what its original said.
    is_forgotten: bool,
    problems: Vec<String>,
    can_draft: bool,
    can_review: bool,
    /// That somebody else has to review it.
    own: Option<String>,
    alert: Option<String>,
    note: Option<String>,
}

/// An entry's text in one language, with its original.
struct Sheet<'f> {
    entry: &'f Entry,
    language: Language,
    path: FilePath,
}

impl<'f> Sheet<'f> {
    fn find(frame: &'f Frame, (topic, slug, code): &(String, String, String)) -> Option<Self> {
        let id = entry_id(&format!("{topic}/{slug}"))?;
        let entry = frame.shelf.knowledge.entries.get(&id)?;
        let language: Language = code.parse().ok()?;
        let known = super::languages(frame).contains(&language);
        let is_original = entry
            .original()
            .is_none_or(|text| text.language == language);
        (known && !is_original).then_some(Sheet {
            entry,
            language,
            path: FilePath::Text(id, language),
        })
    }
}

/// `GET /translations/{topic}/{slug}/{language}`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Path(which): Path<(String, String, String)>,
) -> Result<Response, Error> {
    show(&console, &headers, &which, None, None)
}

/// What is said above the page.
type Said = Option<(StatusCode, String)>;

fn show(
    console: &Console,
    headers: &HeaderMap,
    which: &(String, String, String),
    alert: Said,
    note: Option<String>,
) -> Result<Response, Error> {
    let here = format!("/translations/{}/{}/{}", which.0, which.1, which.2);
    let frame = Frame::new(console, headers, here.clone());
    let Some(sheet) = Sheet::find(&frame, which) else {
        return Err(Error::not_found(frame));
    };
    let Some(original) = sheet.entry.source_for(sheet.language) else {
        return Err(Error::not_found(frame));
    };
    let library = console.desk.library();
    let text = sheet.entry.translations.get(&sheet.language);
    let is_outdated = text.is_some_and(|text| sheet.entry.is_outdated(text));
    let is_draft = text.is_some_and(|text| text.state == TranslationState::Draft);
    let kind = match text {
        None => Some("missing"),
        Some(_) if is_outdated => Some("outdated"),
        Some(_) if is_draft => Some("draft"),
        Some(_) => None,
    };
    let side = |text: &crate::knowledge::Translation| Side {
        code: text.language.to_string(),
        name: language_name(&frame, text.language),
        is_rtl: frame.book().is_rtl(text.language),
        title: text.title.clone(),
        body: text.body.clone(),
        questions: text.questions.to_vec(),
    };
    let from = FilePath::Text(sheet.entry.id.clone(), original.language);
    let revision = text.and_then(|text| text.source_revision);
    let earlier = revision
        .filter(|_| is_outdated)
        .and_then(|revision| library.earlier(&from, revision).ok().flatten());
    let changed = earlier.map(|earlier| Changed {
        code: original.language.to_string(),
        is_rtl: frame.book().is_rtl(original.language),
        lines: shown(
            &format!("{}\n\n{}", earlier.title, earlier.body),
            &format!("{}\n\n{}", original.title, original.body),
        ),
    });
    let glossary = &frame.shelf.knowledge.glossary;
    let problems = text.map(|text| findings(sheet.entry, text, glossary));
    let name = &console.account.name;
    let is_own =
        library.needs_two_persons() && library.is_writer(&sheet.path, name).unwrap_or_default();
    let state = library.file(&sheet.path).ok().flatten();
    let page = Page {
        tabs: tabs(&frame, console, "/translations"),
        back: format!("/translations?language={}", sheet.language),
        edit: format!("/entries/{}/{}", sheet.entry.id, sheet.language),
        title: title(&frame, sheet.entry),
        kind: kind.map(|kind| (kind, frame.say(&format!("upkeep-kind-{kind}")))),
        original: side(original),
        text: text.map(side),
        hash: state.map_or_else(String::new, |state| state.hash.as_str().to_owned()),
        is_forgotten: is_outdated && changed.is_none(),
        changed,
        problems: problems
            .unwrap_or_default()
            .into_iter()
            .map(|finding| told(&frame, &finding.message))
            .collect(),
        can_draft: console.desk.can_draft()
            && !sheet.language.is_variant()
            && matches!(kind, Some("missing" | "outdated")),
        can_review: may_review(console) && !is_own && (is_draft || is_outdated),
        own: (is_own && is_draft).then(|| frame.say("upkeep-own")),
        alert: alert.as_ref().map(|(_, said)| said.clone()),
        note,
        href: here,
        frame,
    };
    let status = alert.map_or(StatusCode::OK, |(status, _)| status);
    Ok((status, render(&page)).into_response())
}

/// Translators answer for the languages, admins for everything.
fn may_review(console: &Console) -> bool {
    console.account.is(Role::Translator) || console.account.is(Role::Admin)
}

/// `POST /translations/{topic}/{slug}/{language}`: `do` is `review` (a speaker has read it, and it says what the original
/// says now) or `draft` (by the translation service).
pub async fn act(
    console: Console,
    headers: HeaderMap,
    Path(which): Path<(String, String, String)>,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let frame = Frame::new(&console, &headers, "/translations".to_owned());
    let Some(sheet) = Sheet::find(&frame, &which) else {
        return Err(Error::not_found(frame));
    };
    let done = match form.get("do") {
        "review" if !may_review(&console) => {
            return Err(Error::forbidden(frame));
        }
        "review" => review(&console, &frame, &sheet, form.get("hash")).await,
        "draft" => draft(&console, &frame, &sheet, form.get("hash")).await,
        _ => {
            return Err(Error::not_found(frame));
        }
    };
    match done {
        Ok(()) => {
            let (topic, slug, language) = which;
            let here = format!("/translations/{topic}/{slug}/{language}");
            Ok(Redirect::to(&here).into_response())
        }
        Err(said) => show(&console, &headers, &which, Some(said), None),
    }
}

async fn review(
    console: &Console,
    frame: &Frame,
    sheet: &Sheet<'_>,
    hash: &str,
) -> Result<(), (StatusCode, String)> {
    let why = frame.say("upkeep-review-why");
    let Some(original) = sheet.entry.source_for(sheet.language) else {
        return Err((StatusCode::NOT_FOUND, frame.say("upkeep-failed")));
    };
    let (source, revision) = (original.language, original.revision);
    let change = move |old: Option<EntryText>| {
        let mut text = old?;
        text.state = TranslationState::Reviewed;
        text.source = Some(source);
        text.source_revision = Some(revision);
        Some(text)
    };
    publish(console, frame, sheet, (hash, change), author(console, why)).await
}

async fn draft(
    console: &Console,
    frame: &Frame,
    sheet: &Sheet<'_>,
    hash: &str,
) -> Result<(), (StatusCode, String)> {
    let unable = |id: &str| (StatusCode::BAD_GATEWAY, frame.say(id));
    let Some(original) = sheet.entry.source_for(sheet.language) else {
        return Err(unable("upkeep-failed"));
    };
    let from = EntryText {
        title: original.title.clone(),
        questions: original.questions.to_vec(),
        keywords: original.keywords.clone(),
        revision: original.revision,
        body: original.body.clone(),
        ..EntryText::default()
    };
    let way = (original.language, sheet.language);
    let drafted = console.desk.draft_text(&from, way).await;
    let drafted = drafted.map_err(|failure| {
        tracing::warn!(%failure, entry = %sheet.entry.id, "no draft was made");
        unable("upkeep-draft-failed")
    })?;
    let why = frame.with("upkeep-draft-why", "name", &console.account.name);
    let machine = Author {
        name: MACHINE.to_owned(),
        ..author(console, why)
    };
    let change = move |old: Option<EntryText>| {
        let mut text = drafted;
        if let Some(old) = old {
            // People's own wordings are found in any case; they stay.
            let more: Vec<String> = old
                .questions
                .into_iter()
                .filter(|it| !text.questions.contains(it))
                .collect();
            text.questions.extend(more);
            let more: Vec<String> = old
                .keywords
                .into_iter()
                .filter(|it| !text.keywords.contains(it))
                .collect();
            text.keywords.extend(more);
            text.revision = old.revision.saturating_add(1);
        }
        Some(text)
    };
    publish(console, frame, sheet, (hash, change), machine).await
}

/// Publishes the text as it is changed, if the file is still the one that was shown.
async fn publish(
    console: &Console,
    frame: &Frame,
    sheet: &Sheet<'_>,
    (hash, change): (
        &str,
        impl FnOnce(Option<EntryText>) -> Option<EntryText> + Send + 'static,
    ),
    author: Author,
) -> Result<(), (StatusCode, String)> {
    let (library, path) = (console.desk.library().clone(), sheet.path.clone());
    let base = Some(hash)
        .filter(|hash| !hash.is_empty())
        .map(ContentHash::brought);
    let work = move || -> Result<Published, Refused> {
        let state = library.file(&path)?;
        let old = state.as_ref().and_then(|it| EntryText::read(&it.text).ok());
        let Some(new) = change(old) else {
            return Err(Refused::Failed(std::io::ErrorKind::NotFound.into()));
        };
        let text = match &state {
            Some(state) => new.write_over(&state.text).map_err(std::io::Error::other)?,
            None => new.write(),
        };
        let text = Some(text);
        library.publish(vec![FileChange { path, base, text }], &author)
    };
    let done = tokio::task::spawn_blocking(work).await;
    let done = done.unwrap_or_else(|error| Err(std::io::Error::other(error).into()));
    match done {
        Ok(_) => Ok(()),
        Err(refused) => Err(super::refused(frame, &refused)),
    }
}
