//! Trying a question out: what Lotsen does with it now, and what it would do with the drafts that are being written.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::facts::typed as typed_facts;
use super::saving::FACTS;
use super::typed::Typed;
use super::{Known, title};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::decision::Decision;
use crate::knowledge::writing::{EntryText, Facts, FilePath};
use crate::knowledge::{EntryId, Knowledge};
use crate::language::Language;
use crate::library::{FileChange, TrialState};
use crate::phrase::stockholm;
use crate::search::fold;
use crate::store::EntryDraft;
use crate::understand::{Asked, Understander};

/// Characters of a question; longer ones are no questions.
const LONGEST: usize = 1_000;

/// What is asked.
#[derive(Deserialize)]
pub struct Wish {
    #[serde(default)]
    q: String,
}

/// A hit: title, percent, and the question's words that its wordings have.
struct Hit {
    title: String,
    percent: i64,
    words: String,
    is_this: bool,
}

/// What Lotsen does with a question.
struct Answer {
    name: String,
    decision: String,
    hits: Vec<Hit>,
}

#[derive(Template)]
#[template(path = "editing_trial.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    href: String,
    title: String,
    q: String,
    answers: Vec<Answer>,
    /// The draft is being learned: the page looks again.
    learning: bool,
    has_drafts: bool,
    note: Option<String>,
}

/// `GET /entries/{topic}/{slug}/trial?q=`.
pub async fn page(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, format!("/entries/{topic}/{slug}/trial"));
    let Some(known) = Known::find(&frame, &topic, &slug) else {
        return Err(Error::not_found(frame));
    };
    let drafts = match console.desk.store().drafts_of_entry(&known.id).await {
        Ok(drafts) => drafts,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let own = drafts
        .iter()
        .filter(|draft| draft.account == console.account.id);
    let changes: Vec<FileChange> = own.filter_map(|draft| change(&frame, draft)).collect();
    let q: String = wish.q.trim().chars().take(LONGEST).collect();
    let mut answers = Vec::new();
    let mut note = None;
    let mut learning = false;
    if !q.is_empty() {
        match frame.shelf.understander() {
            Some(live) => {
                let name = frame.say("editor-trial-live");
                answers.push(answer(
                    &console,
                    &frame,
                    &known.id,
                    (&frame.shelf.knowledge, &live),
                    (name, &q),
                ));
            }
            None => note = Some(frame.say("editor-trial-not-ready")),
        }
        if !changes.is_empty() {
            match console.desk.library().trial(&changes) {
                TrialState::Ready(trial) => {
                    let name = frame.say("editor-trial-draft");
                    answers.push(answer(
                        &console,
                        &frame,
                        &known.id,
                        (&trial.knowledge, &trial.understander),
                        (name, &q),
                    ));
                }
                TrialState::Learning => {
                    learning = true;
                    note = Some(frame.say("editor-trial-learning"));
                }
                TrialState::Failed => note = Some(frame.say("editor-failed")),
            }
        }
    }
    Ok(render(&Page {
        href: known.href(),
        title: known.title.clone(),
        q,
        answers,
        learning,
        has_drafts: !changes.is_empty(),
        note,
        frame: &frame,
    }))
}

/// The file that a draft would make; `None` when it cannot be read.
fn change(frame: &Frame, draft: &EntryDraft) -> Option<FileChange> {
    let form = Form::kept(&draft.typed);
    let base = draft.base.as_deref();
    let (path, text) = if draft.part == FACTS {
        let before = Facts::read(base?).ok()?;
        let text = typed_facts(&form, &draft.entry, &before)
            .write_over(base?)
            .ok()?;
        (FilePath::Facts(draft.entry.clone()), text)
    } else {
        let language: Language = draft.part.parse().ok()?;
        let before = base.map(EntryText::read).transpose().ok()?;
        let entry = frame.shelf.knowledge.entries.get(&draft.entry)?;
        let original = entry.source_for(language);
        let text = Typed::of(&form).text(before.as_ref(), original);
        let file = match base {
            Some(base) => text.write_over(base).ok()?,
            None => text.write(),
        };
        (FilePath::Text(draft.entry.clone(), language), file)
    };
    Some(FileChange {
        path,
        base: None,
        text: Some(text),
    })
}

fn answer(
    console: &Console,
    frame: &Frame,
    id: &EntryId,
    (knowledge, understander): (&Knowledge, &Understander),
    (name, q): (String, &str),
) -> Answer {
    let asked = Asked {
        text: q,
        identified: false,
        chosen: None,
        place: None,
        status: None,
        last_topic: None,
        today: console.desk.now().to_zoned(stockholm()).date(),
    };
    let understood = understander.understand(knowledge, &asked);
    let hits = understood.hits.iter().map(|hit| {
        let entry = knowledge.entries.get(&hit.entry);
        #[allow(
            clippy::cast_possible_truncation,
            reason = "a confidence is between 0 and 1"
        )]
        let percent = (hit.confidence.clamp(0.0, 1.0) * 100.0).round() as i64;
        Hit {
            title: entry.map_or_else(|| hit.entry.to_string(), |entry| title(frame, entry)),
            percent,
            words: shared(knowledge, &hit.entry, understood.language, q).join(", "),
            is_this: hit.entry == *id,
        }
    });
    Answer {
        name,
        hits: hits.collect(),
        decision: decision(frame, knowledge, &understood.decision),
    }
}

/// What is done, in words.
pub fn decision(frame: &Frame, knowledge: &Knowledge, decision: &Decision) -> String {
    let named = |id: &EntryId| {
        let entry = knowledge.entries.get(id);
        entry.map_or_else(|| id.to_string(), |entry| title(frame, entry))
    };
    match decision {
        Decision::Answer(id) => frame.with("editor-decision-answer", "title", &named(id)),
        Decision::Offer(ids, _) => {
            let titles: Vec<String> = ids.iter().map(named).collect();
            frame.with("editor-decision-offer", "titles", &titles.join(" / "))
        }
        Decision::Ask(..) => frame.say("editor-decision-ask"),
        Decision::Escalate(reason) => {
            let why = frame.say(&format!(
                "staff-reason-{}",
                crate::console::view::code(reason)
            ));
            frame.with("editor-decision-escalate", "why", &why)
        }
        Decision::Smalltalk(_) => frame.say("editor-decision-smalltalk"),
        Decision::Crisis(_) => frame.say("editor-decision-crisis"),
    }
}

/// The words of a question that the entry's wordings in its language have.
fn shared(knowledge: &Knowledge, id: &EntryId, language: Option<Language>, q: &str) -> Vec<String> {
    /// Shorter words stand in every question.
    const SHORTEST: usize = 3;
    let Some(entry) = knowledge.entries.get(id) else {
        return Vec::new();
    };
    let texts = entry.translations.values();
    let texts = texts.filter(|text| language.is_none_or(|language| text.language == language));
    let mut wordings = String::new();
    for text in texts {
        for wording in text
            .questions
            .iter()
            .chain([&text.title])
            .chain(&text.keywords)
        {
            wordings.push_str(&fold::fold(wording));
            wordings.push(' ');
        }
    }
    let known: BTreeSet<&str> = wordings.split_whitespace().collect();
    let folded = fold::fold(q);
    let mut shared: Vec<String> = Vec::new();
    for word in folded.split_whitespace() {
        if word.chars().count() >= SHORTEST
            && known.contains(word)
            && shared.iter().all(|other| other != word)
        {
            shared.push(word.to_owned());
        }
    }
    shared
}
