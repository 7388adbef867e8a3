//! The bench on which a text is written: the entry, the language, what the file held when the writing began, and the page.

use super::beside::{Beside, Sheet, look, with_numbers_marked};
use super::rights::Rights;
use super::saving::{failure, outcome, publish};
use super::typed::Typed;
use super::{Known, both_names};
use crate::account::AccountId;
use crate::console::Console;
use crate::console::effect;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::console::wording::{told_at, unreadable};
use crate::knowledge::writing::{Change, ContentHash, EntryText, FilePath, Line, difference};
use crate::knowledge::{Entry, Translation};
use crate::language::Language;
use crate::library::{Conflict, Refused};
use crate::markdown::Document;
use crate::pages::message_html;
use askama::Template;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

/// The original, to read while one writes.
struct Original {
    code: String,
    dir: &'static str,
    name: String,
    title: String,
    body: String,
    questions: Vec<String>,
}

#[allow(
    clippy::struct_excessive_bools,
    reason = "a page is many small yes and no"
)]
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
    other: Option<AccountId>,
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
pub(super) struct Bench<'a> {
    pub(super) console: &'a Console,
    pub(super) frame: Frame,
    pub(super) known: Known,
    pub(super) language: Language,
    pub(super) rights: Rights,
    pub(super) base: Option<String>,
    pub(super) hash: Option<ContentHash>,
    /// Whose draft is looked at, where it is somebody else's: it is done with when it is published.
    pub(super) other: Option<AccountId>,
}

/// What a page says besides the form.
#[derive(Default)]
pub(super) struct Said {
    pub(super) alert: Option<String>,
    pub(super) note: Option<String>,
    pub(super) has_draft: bool,
    pub(super) changed: Vec<Line>,
}

impl<'a> Bench<'a> {
    pub(super) fn open(
        console: &'a Console,
        headers: &HeaderMap,
        (topic, slug, part): (&str, &str, &str),
    ) -> Result<Bench<'a>, Error> {
        let here = format!("/entries/{topic}/{slug}/{part}");
        let frame = Frame::new(console, headers, here);
        let spoken = Language::of_file(part);
        let (Some(known), Some(language)) = (Known::find(&frame, topic, slug), spoken) else {
            return Err(Error::not_found(frame));
        };
        Ok(Bench {
            rights: Rights::of(&console.account),
            console,
            frame,
            known,
            language,
            base: None,
            hash: None,
            other: None,
        })
    }

    pub(super) fn entry(&self) -> Option<&Entry> {
        self.frame.shelf.knowledge.entries.get(&self.known.id)
    }

    pub(super) fn file(&self) -> FilePath {
        FilePath::Text(self.known.id.clone(), self.language)
    }

    /// The text that this one translates; `None` where this one is the original.
    pub(super) fn original(&self) -> Option<&Translation> {
        self.entry()?.source_for(self.language)
    }

    pub(super) fn is_original(&self) -> bool {
        self.original().is_none()
    }

    /// Begins with the file as it stands.
    pub(super) fn read_file(&mut self) -> std::io::Result<()> {
        let state = self.console.desk.library().file(&self.file())?;
        self.hash = state.as_ref().map(|state| state.hash.clone());
        self.base = state.map(|state| state.text);
        Ok(())
    }

    /// Goes on with what a form began with. A file that is still the same is taken as it is: a browser changes line ends.
    pub(super) fn read_form(&mut self, form: &Form) {
        let hash = form.get("hash");
        self.hash = (!hash.is_empty()).then(|| ContentHash::brought(hash));
        self.base = self.hash.is_some().then(|| form.get("base").to_owned());
        self.other = form.get("draft").parse().ok().map(AccountId);
        // A file that cannot be read now is met again when it is published.
        let state = self
            .console
            .desk
            .library()
            .file(&self.file())
            .ok()
            .flatten();
        if let Some(state) = state.filter(|state| Some(&state.hash) == self.hash.as_ref()) {
            self.base = Some(state.text);
        }
    }

    pub(super) fn base_text(&self) -> Result<Option<EntryText>, String> {
        let read = self.base.as_deref().map(EntryText::read).transpose();
        read.map_err(|error| error.to_string())
    }

    /// The file with what was typed.
    pub(super) fn written(&self, typed: &Typed) -> Result<String, String> {
        let base = self.base_text()?;
        let text = typed.text(base.as_ref(), self.original());
        match &self.base {
            Some(file) => text.write_over(file).map_err(|error| error.to_string()),
            None => Ok(text.write()),
        }
    }

    /// What was typed, as far as this person may say it: whoever may not say that a text is reviewed leaves that as it was,
    /// unless the words became others.
    pub(super) fn allowed(&self, typed: &Typed) -> Typed {
        let mut typed = typed.clone();
        if !self.rights.review(self.is_original()) {
            let base = self.base_text().ok().flatten();
            typed.reviewed = base.is_some_and(|base| {
                let same = !typed
                    .text(Some(&base), self.original())
                    .says_otherwise(&base);
                same && Typed::from(&base).reviewed
            });
        }
        typed
    }

    pub(super) async fn publish(mut self, typed: &Typed, form: &Form) -> Response {
        let typed = self.allowed(typed);
        let changes = match self.change(&typed) {
            Ok(change) => vec![change],
            Err(said) => return self.unreadable(&said),
        };
        let note = match self.weigh(&changes, form).await {
            Ok(note) => note,
            Err(page) => return page,
        };
        let what = format!("{}: {}", self.known.id, self.language);
        let why = effect::with_note(&typed.why, note.as_deref());
        match publish(self.console, changes, (&what, &why)).await {
            Ok(published) => {
                let store = self.console.desk.store();
                let part = self.language.code();
                for writer in [Some(self.console.account.id), self.other]
                    .into_iter()
                    .flatten()
                {
                    let dropped = store.drop_entry_draft(writer, &self.known.id, part).await;
                    if let Err(error) = dropped {
                        // The next look at the page shows a draft that is published already.
                        tracing::warn!(%error, "a draft that was published is still there");
                    }
                }
                let to = format!("{}?done={}", self.known.href(), outcome(&published));
                Redirect::to(&to).into_response()
            }
            Err(Refused::Conflict(conflicts)) => self.meets(&typed, conflicts),
            Err(refused) => {
                let (status, said) = self.refused(&refused);
                (status, self.show(&typed, said)).into_response()
            }
        }
    }

    /// Why it was not published. What is wrong in this file stands beside its field; the rest is told here.
    fn refused(&self, refused: &Refused) -> (StatusCode, Said) {
        let mut alert = self.frame.say(failure(refused));
        let mut status = StatusCode::INTERNAL_SERVER_ERROR;
        if let Refused::Problems(problems) = refused {
            status = StatusCode::UNPROCESSABLE_ENTITY;
            let own = self.file().to_string();
            let elsewhere = problems
                .iter()
                .filter(|it| it.path.as_os_str() != own.as_str());
            let told: Vec<String> = elsewhere.map(|it| told_at(&self.frame, it)).collect();
            let all = format!("{alert} {}", told.join("; "));
            all.trim().clone_into(&mut alert);
        }
        let said = Said {
            alert: Some(alert),
            has_draft: true,
            ..Said::default()
        };
        (status, said)
    }

    /// Somebody else has changed the file: both changes are joined, and the editor looks at what came of it.
    pub(super) fn meets(&mut self, typed: &Typed, conflicts: Vec<Conflict>) -> Response {
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
    pub(super) fn rebased(&self, typed: &Typed, base: Option<&str>, mut said: Said) -> Response {
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
            ..Typed::from(&merged.value)
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

    pub(super) fn unreadable(&self, said: &str) -> Response {
        let alert = self
            .frame
            .with("editor-unreadable", "why", &unreadable(&self.frame, said));
        let said = Said {
            alert: Some(alert),
            ..Said::default()
        };
        let page = self.show(&Typed::from(&EntryText::default()), said);
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    }

    pub(super) fn show(&self, typed: &Typed, said: Said) -> Response {
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
            questions: text.questions.to_vec(),
        });
        render(&Page {
            href: format!("{}/{}", self.known.href(), self.language),
            entry_href: self.known.href(),
            entry_title: self.known.title.clone(),
            code: self.language.to_string(),
            dir: dir(self.language),
            language: both_names(&self.frame, self.language),
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
            other: self.other,
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
