//! Before something is published: what it does to the labelled questions.
//!
//! A change that answers no question worse is published at once, or as soon as the questions have been asked. Otherwise the
//! editor sees which ones are answered worse, and says so; the history keeps that.

use std::collections::BTreeMap;

use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use fluent_bundle::FluentValue;

use super::Console;
use super::editing::decision;
use super::error::render;
use super::forms::Form;
use super::page::Frame;
use super::view::language_name;
use crate::eval::{Changed, Verdict};
use crate::language::Language;
use crate::library::{Effects, FileChange, Tried};

/// Questions of a verdict that are shown; more would not be read.
const SHOWN: usize = 40;

/// A question in the list: its language, its words, and what is done with it before and after.
struct Row {
    code: String,
    language: String,
    question: String,
    before: String,
    after: String,
}

/// The questions of a verdict: its code, how many there are, and the first of them.
struct Group {
    kind: &'static str,
    title: String,
    rows: Vec<Row>,
    more: Option<String>,
}

/// A language's counts: worse, better, other.
struct Counts {
    language: String,
    worse: usize,
    better: usize,
    other: usize,
}

#[derive(Template)]
#[template(path = "effect.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    /// Where the form goes, and the page that it comes from.
    action: &'a str,
    back: &'a str,
    /// What the form carries on.
    fields: Vec<(&'a str, &'a str)>,
    /// The figure of the change, to be ticked; `None` while the questions are being asked.
    figure: Option<String>,
    /// Questions that have been asked, of so many; while the change is being learned, `None`.
    progress: Option<(usize, usize)>,
    /// What the tick says.
    tick: String,
    lead: String,
    counts: Vec<Counts>,
    groups: Vec<Group>,
}

/// Where a form goes, and the page that it comes from.
pub struct Way<'a> {
    /// The address that it is sent to.
    pub action: &'a str,
    /// The page on which one writes.
    pub back: &'a str,
}

/// Whether changes may be published: with what the history is to say besides why, or else the page that comes first.
pub async fn weigh(
    console: &Console,
    frame: &Frame,
    changes: &[FileChange],
    form: &Form,
    way: Way<'_>,
) -> Result<Option<String>, Response> {
    let library = console.desk.library().clone();
    let tried = library.effects(changes);
    let mut page = Page {
        action: way.action,
        back: way.back,
        fields: carried(form),
        figure: None,
        progress: None,
        tick: String::new(),
        lead: frame.say("editor-effect-running"),
        counts: Vec::new(),
        groups: Vec::new(),
        frame,
    };
    match tried {
        Tried::Nothing => return Ok(None),
        Tried::Running(asked, of) => {
            let changes = changes.to_vec();
            let work = move || library.try_out(&changes).2.is_empty();
            if !tokio::task::spawn_blocking(work).await.unwrap_or(true) {
                // It will be refused all the same; nobody needs to wait for that.
                return Ok(None);
            }
            page.progress = (of > 0).then_some((asked, of));
        }
        Tried::Untried(figure) => {
            if form.get("seen") == figure {
                return Ok(Some(frame.say("editor-effect-untried-why")));
            }
            page.lead = frame.say("editor-effect-untried");
            page.tick = frame.say("editor-effect-untried-tick");
            page.figure = Some(figure);
        }
        Tried::Ready(effects) => {
            let worse = effects.count(Verdict::Worse);
            if worse == 0 {
                return Ok(None);
            }
            let worse = worse.to_string();
            if form.get("seen") == effects.figure {
                return Ok(Some(frame.with("editor-effect-why", "count", &worse)));
            }
            page.lead = lead(frame, &effects);
            page.tick = frame.with("editor-effect-tick", "count", &worse);
            page.figure = Some(effects.figure.clone());
            page.counts = counts(frame, &effects.changed);
            page.groups = groups(frame, &effects);
        }
    }
    let status = if page.figure.is_some() {
        StatusCode::UNPROCESSABLE_ENTITY
    } else {
        StatusCode::ACCEPTED
    };
    Err((status, render(&page)).into_response())
}

/// Begins to ask the questions, so that nobody has to wait when it is published.
pub fn begin(console: &Console, change: FileChange) {
    console.desk.library().effects(&[change]);
}

/// Why something is published, with what else the history is to say.
pub fn with_note(why: &str, note: Option<&str>) -> String {
    let why = why.trim();
    match note {
        None => why.to_owned(),
        Some(note) if why.is_empty() => note.to_owned(),
        Some(note) => format!("{why} ({note})"),
    }
}

/// What the form carries on: everything but what belongs to one sending of it.
fn carried(form: &Form) -> Vec<(&str, &str)> {
    let pairs = form.pairs();
    pairs
        .filter(|(name, _)| !["form_token", "seen"].contains(name))
        .collect()
}

fn lead(frame: &Frame, effects: &Effects) -> String {
    let number = |count: usize| FluentValue::from(count.to_string());
    frame.book().text(
        frame.language(),
        "editor-effect-lead",
        &[
            ("asked", number(effects.asked)),
            ("of", number(effects.of)),
            ("changed", number(effects.changed.len())),
        ],
    )
}

fn counts(frame: &Frame, changed: &[Changed]) -> Vec<Counts> {
    let mut languages: BTreeMap<Language, [usize; 3]> = BTreeMap::new();
    for it in changed {
        let counts = languages.entry(it.question.language).or_default();
        match it.verdict {
            Verdict::Worse => counts[0] += 1,
            Verdict::Better => counts[1] += 1,
            Verdict::Other => counts[2] += 1,
        }
    }
    let row = |(language, [worse, better, other]): (Language, [usize; 3])| Counts {
        language: language_name(frame, language),
        worse,
        better,
        other,
    };
    languages.into_iter().map(row).collect()
}

fn groups(frame: &Frame, effects: &Effects) -> Vec<Group> {
    let kinds = [
        (Verdict::Worse, "worse", "editor-effect-worse"),
        (Verdict::Better, "better", "editor-effect-better"),
        (Verdict::Other, "other", "editor-effect-other"),
    ];
    let kinds = kinds.into_iter().map(|(verdict, kind, title)| {
        let all = effects.changed.iter().filter(|it| it.verdict == verdict);
        let count = all.clone().count();
        let more = count.saturating_sub(SHOWN).to_string();
        Group {
            kind,
            title: frame.with(title, "count", &count.to_string()),
            rows: all.take(SHOWN).map(|it| row(frame, effects, it)).collect(),
            more: (count > SHOWN).then(|| frame.with("editor-effect-more", "count", &more)),
        }
    });
    kinds.filter(|group| !group.rows.is_empty()).collect()
}

fn row(frame: &Frame, effects: &Effects, it: &Changed) -> Row {
    Row {
        code: it.question.language.to_string(),
        language: language_name(frame, it.question.language),
        question: it.question.text.clone(),
        before: decision(frame, &frame.shelf.knowledge, &it.before),
        after: decision(frame, &effects.trial.knowledge, &it.after),
    }
}
