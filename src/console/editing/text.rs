//! Writing an entry's text in one language: the original beside it, the phone's view of it, and what is not right.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::beside::{Beside, Sheet, look, with_numbers_marked};
use super::rights::Rights;
use super::saving::{Plan, failure, keep, outcome, publish};
use super::typed::Typed;
use super::{Known, time_of};
use crate::account::AccountId;
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::{language_name, own_name};
use crate::knowledge::writing::{Change, ContentHash, EntryText, FilePath, Line, difference};
use crate::knowledge::{Entry, Translation};
use crate::language::Language;
use crate::library::{Conflict, FileChange, Refused};
use crate::markdown::Document;
use crate::pages::message_html;
use crate::store::DraftStatus;

/// The original, to read while one writes.
struct Original {
    code: String,
    dir: &'static str,
    name: String,
    title: String,
    body: String,
    questions: Vec<String>,
}

#[derive(Template)]
#[template(path = "editing_text.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    href: String,
    entry_href: String,
    entry_title: String,
    code: String,
    dir: &'static str,
    language: String,
    original: Option<Original>,
    has_translations: bool,
    typed: Typed,
    hash: String,
    base: String,
    is_new: bool,
    may_publish: bool,
    may_review: bool,
    beside: Beside,
    /// Something could not be done.
    alert: Option<String>,
    /// Something was done.
    note: Option<String>,
    /// There is a draft to throw away.
    has_draft: bool,
    /// What somebody else changed meanwhile.
    changed: Vec<Line>,
    demo: bool,
}

/// What a text is written on: its entry, its language, and what the file held when the writing began.
struct Desk<'a> {
    console: &'a Console,
    frame: Frame,
    known: Known,
    language: Language,
    rights: Rights,
    base: Option<String>,
    hash: Option<ContentHash>,
}

/// Whose draft is to be looked at.
#[derive(Deserialize)]
pub struct Whose {
    draft: Option<i64>,
}

/// `GET /entries/{topic}/{slug}/{language}`.
pub async fn page(
    console: Console,
    Path((topic, slug, part)): Path<(String, String, String)>,
    Query(whose): Query<Whose>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let mut desk = Desk::open(&console, &headers, (&topic, &slug, &part))?;
    if let Err(error) = desk.read_file() {
        return Err(Error::broken(desk.frame, &error));
    }
    let account = whose.draft.map_or(console.account.id, AccountId);
    let store = console.desk.store();
    let draft = match store.entry_draft(account, &desk.known.id, &part).await {
        Ok(draft) => draft,
        Err(error) => return Err(Error::store(desk.frame, &error)),
    };
    let Some(draft) = draft else {
        let typed = match desk.base_text() {
            Ok(base) => Typed::from(&base.unwrap_or_default(), desk.is_original()),
            Err(said) => return Ok(desk.unreadable(&said)),
        };
        return Ok(desk.show(&typed, Said::default()));
    };
    let typed = Typed::of(&Form::kept(&draft.typed));
    let time = desk.frame.time(draft.changed_at);
    let mut said = if account == console.account.id {
        Said {
            note: Some(desk.frame.with("editor-draft-yours", "time", &time)),
            has_draft: true,
            ..Said::default()
        }
    } else {
        Said {
            note: Some(
                desk.frame
                    .with("editor-draft-theirs", "name", &draft.writer),
            ),
            ..Said::default()
        }
    };
    if draft.refused.is_some() {
        said.alert = Some(desk.frame.say("editor-draft-refused"));
    }
    if draft.base != desk.base {
        return Ok(desk.rebased(&typed, draft.base.as_deref(), said));
    }
    Ok(desk.show(&typed, said))
}

/// `POST /entries/{topic}/{slug}/{language}`: `do` says what with what was typed. Whatever is done, it is kept first.
pub async fn write(
    console: Console,
    Path((topic, slug, part)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let mut desk = Desk::open(&console, &headers, (&topic, &slug, &part))?;
    let id = desk.known.id.clone();
    let hash = form.get("hash");
    desk.hash = (!hash.is_empty()).then(|| ContentHash::brought(hash));
    desk.base = desk.hash.is_some().then(|| form.get("base").to_owned());
    let typed = Typed::of(&form);
    let wish = form.get("do");
    if wish == "drop" {
        if let Err(error) = console
            .desk
            .store()
            .drop_entry_draft(console.account.id, &id, &part)
            .await
        {
            return Err(Error::store(desk.frame, &error));
        }
        return Ok(Redirect::to(&format!("{}/{part}", desk.known.href())).into_response());
    }
    let at = time_of(form.get("publish-at"), console.desk.now());
    let may = desk.rights.text(desk.is_original());
    let status = match wish {
        "submit" => DraftStatus::Submitted,
        "later" if may && at.is_some() => DraftStatus::Scheduled,
        _ => DraftStatus::Writing,
    };
    let plan = match (status, at) {
        (DraftStatus::Scheduled, Some(at)) => match desk.written(&desk.allowed(&typed)) {
            Ok(text) => Some(Plan {
                at,
                text,
                base: desk.hash.clone(),
            }),
            Err(said) => return Ok(desk.unreadable(&said)),
        },
        _ => None,
    };
    let kept = (form.to_keep(), desk.base.clone());
    let kept = keep(
        &console,
        &id,
        &part,
        (&kept.0, kept.1.as_deref()),
        status,
        plan.as_ref(),
    )
    .await;
    if let Err(error) = kept {
        return Err(Error::store(desk.frame, &error));
    }
    let say = |id: &str| Some(desk.frame.say(id));
    let said = match wish {
        "publish" if may => return Ok(desk.publish(&typed).await),
        "submit" => {
            return Ok(
                Redirect::to(&format!("{}?done=submitted", desk.known.href())).into_response(),
            );
        }
        "later" if status == DraftStatus::Scheduled => {
            return Ok(
                Redirect::to(&format!("{}?done=scheduled", desk.known.href())).into_response(),
            );
        }
        "later" => Said {
            alert: say("editor-later-when"),
            has_draft: true,
            ..Said::default()
        },
        "keep" => Said {
            note: say("editor-kept"),
            has_draft: true,
            ..Said::default()
        },
        "check" => Said {
            note: say("editor-checked"),
            has_draft: true,
            ..Said::default()
        },
        _ => Said {
            has_draft: true,
            ..Said::default()
        },
    };
    Ok(desk.show(&typed, said))
}

/// What a page says besides the form.
#[derive(Default)]
struct Said {
    alert: Option<String>,
    note: Option<String>,
    has_draft: bool,
    changed: Vec<Line>,
}

impl<'a> Desk<'a> {
    fn open(
        console: &'a Console,
        headers: &HeaderMap,
        (topic, slug, part): (&str, &str, &str),
    ) -> Result<Desk<'a>, Error> {
        let here = format!("/entries/{topic}/{slug}/{part}");
        let frame = Frame::new(console, headers, here);
        let spoken = part.parse::<Language>().ok().filter(|_| part.len() <= 3);
        let (Some(known), Some(language)) = (Known::find(&frame, topic, slug), spoken) else {
            return Err(Error::not_found(frame));
        };
        Ok(Desk {
            rights: Rights::of(&console.account),
            console,
            frame,
            known,
            language,
            base: None,
            hash: None,
        })
    }

    fn entry(&self) -> Option<&Entry> {
        self.frame.shelf.knowledge.entries.get(&self.known.id)
    }

    fn file(&self) -> FilePath {
        FilePath::Text(self.known.id.clone(), self.language)
    }

    /// The text that this one translates; `None` where this one is the original.
    fn original(&self) -> Option<&Translation> {
        let original = self.entry()?.original();
        original.filter(|original| original.language != self.language)
    }

    fn is_original(&self) -> bool {
        self.original().is_none()
    }

    /// Begins with the file as it stands.
    fn read_file(&mut self) -> std::io::Result<()> {
        let state = self.console.desk.library().file(&self.file())?;
        self.hash = state.as_ref().map(|state| state.hash.clone());
        self.base = state.map(|state| state.text);
        Ok(())
    }

    fn base_text(&self) -> Result<Option<EntryText>, String> {
        let read = self.base.as_deref().map(EntryText::read).transpose();
        read.map_err(|error| error.to_string())
    }

    /// The file with what was typed.
    fn written(&self, typed: &Typed) -> Result<String, String> {
        let base = self.base_text()?;
        let text = typed.text(base.as_ref(), self.original());
        match &self.base {
            Some(file) => text.write_over(file).map_err(|error| error.to_string()),
            None => Ok(text.write()),
        }
    }

    /// What was typed, as far as this person may say it: whoever may not say that a text is reviewed leaves that as it was,
    /// unless the words became others.
    fn allowed(&self, typed: &Typed) -> Typed {
        let mut typed = typed.clone();
        if !self.rights.review(self.is_original()) {
            let base = self.base_text().ok().flatten();
            typed.reviewed = base.is_some_and(|base| {
                let same = !typed
                    .text(Some(&base), self.original())
                    .says_otherwise(&base);
                same && Typed::from(&base, true).reviewed
            });
        }
        typed
    }

    async fn publish(mut self, typed: &Typed) -> Response {
        let typed = self.allowed(typed);
        let text = match self.written(&typed) {
            Ok(text) => text,
            Err(said) => return self.unreadable(&said),
        };
        let change = FileChange {
            path: self.file(),
            base: self.hash.clone(),
            text: Some(text),
        };
        let what = format!("{}: {}", self.known.id, self.language);
        match publish(self.console, vec![change], (&what, &typed.why)).await {
            Ok(published) => {
                let store = self.console.desk.store();
                let part = self.language.code();
                if let Err(error) = store
                    .drop_entry_draft(self.console.account.id, &self.known.id, part)
                    .await
                {
                    // The next look at the page shows a draft that is published already.
                    tracing::warn!(%error, "a draft that was published is still there");
                }
                let to = format!("{}?done={}", self.known.href(), outcome(&published));
                Redirect::to(&to).into_response()
            }
            Err(Refused::Conflict(conflicts)) => self.meets(&typed, conflicts),
            Err(refused) => {
                let alert = Some(self.frame.say(failure(&refused)));
                let others: Vec<String> = match &refused {
                    Refused::Problems(problems) => {
                        problems.iter().map(ToString::to_string).collect()
                    }
                    _ => Vec::new(),
                };
                let status = if others.is_empty() {
                    StatusCode::INTERNAL_SERVER_ERROR
                } else {
                    StatusCode::UNPROCESSABLE_ENTITY
                };
                let mut said = Said {
                    alert,
                    has_draft: true,
                    ..Said::default()
                };
                let own = self.file().to_string();
                // What is wrong in this file stands beside its field; the rest is told here.
                let elsewhere: Vec<String> = others
                    .into_iter()
                    .filter(|it| !it.starts_with(&own))
                    .collect();
                if let (Some(alert), false) = (&mut said.alert, elsewhere.is_empty()) {
                    alert.push(' ');
                    alert.push_str(&elsewhere.join("; "));
                }
                (status, self.show(&typed, said)).into_response()
            }
        }
    }

    /// Somebody else has changed the file: both changes are joined, and the editor looks at what came of it.
    fn meets(&mut self, typed: &Typed, conflicts: Vec<Conflict>) -> Response {
        let theirs = conflicts.into_iter().find_map(|conflict| conflict.theirs);
        let base = self.base.take();
        self.hash = theirs.as_ref().map(|state| state.hash.clone());
        self.base = theirs.map(|state| state.text);
        let said = Said {
            has_draft: true,
            ..Said::default()
        };
        (
            StatusCode::CONFLICT,
            self.rebased(typed, base.as_deref(), said),
        )
            .into_response()
    }

    /// What was typed on an older state of the file, on the state as it is now.
    fn rebased(&self, typed: &Typed, base: Option<&str>, mut said: Said) -> Response {
        let read = |file: Option<&str>| file.and_then(|file| EntryText::read(file).ok());
        let (before, now) = (
            read(base).unwrap_or_default(),
            read(self.base.as_deref()).unwrap_or_default(),
        );
        let mine = typed.text(Some(&before), self.original());
        let merged = EntryText::merge(&before, &mine, &now);
        let joined = Typed {
            counts: typed.counts,
            why: typed.why.clone(),
            ..Typed::from(&merged.value, self.is_original())
        };
        let id = if merged.clashes.is_empty() {
            "editor-joined"
        } else {
            "editor-joined-clash"
        };
        said.alert = Some(self.frame.say(id));
        said.changed = difference(
            base.unwrap_or_default(),
            self.base.as_deref().unwrap_or_default(),
        );
        self.show(&joined, said)
    }

    fn unreadable(&self, said: &str) -> Response {
        let alert = self.frame.with("editor-unreadable", "why", said);
        let said = Said {
            alert: Some(alert),
            ..Said::default()
        };
        let page = self.show(&Typed::from(&EntryText::default(), true), said);
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    }

    fn show(&self, typed: &Typed, said: Said) -> Response {
        let files = self
            .console
            .desk
            .library()
            .entry_files(&self.known.id)
            .unwrap_or_default();
        let sheet = Sheet {
            id: &self.known.id,
            language: self.language,
            file: self.written(typed).unwrap_or_default(),
            others: files
                .into_iter()
                .map(|(path, state)| (path, state.text))
                .collect(),
        };
        let beside = look(self.console, &self.frame, sheet);
        let is_original = self.is_original();
        let dir = |language| {
            if self.frame.book().is_rtl(language) {
                "rtl"
            } else {
                "ltr"
            }
        };
        let original = self.original().map(|text| Original {
            code: text.language.to_string(),
            dir: dir(text.language),
            name: language_name(&self.frame, text.language),
            title: text.title.clone(),
            body: with_numbers_marked(&message_html(
                &Document::parse(&text.body).0.to_telegram_html(),
            )),
            questions: text.questions.clone(),
        });
        let name = language_name(&self.frame, self.language);
        let own = own_name(&self.frame, self.language);
        render(&Page {
            href: format!("{}/{}", self.known.href(), self.language),
            entry_href: self.known.href(),
            entry_title: self.known.title.clone(),
            code: self.language.to_string(),
            dir: dir(self.language),
            language: if own == name {
                name
            } else {
                format!("{name} ({own})")
            },
            original,
            has_translations: self
                .entry()
                .is_some_and(|entry| entry.translations.len() > 1),
            typed: typed.clone(),
            hash: self
                .hash
                .as_ref()
                .map(|hash| hash.as_str().to_owned())
                .unwrap_or_default(),
            base: self.base.clone().unwrap_or_default(),
            is_new: self.hash.is_none(),
            may_publish: self.rights.text(is_original),
            may_review: self.rights.review(is_original),
            beside,
            alert: said.alert,
            note: said.note,
            has_draft: said.has_draft,
            changed: said.changed,
            demo: self.console.is_demo(),
            frame: &self.frame,
        })
    }
}
