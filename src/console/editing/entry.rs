//! An entry's page: its languages, its facts, its variants, and what can be done with it.

use super::Known;
use super::facts::typed;
use super::overview::{Said, Sheet, show};
use super::rights::Rights;
use super::saving::{FACTS, failure, keep, outcome, publish};
use crate::account::AccountId;
use crate::console::Console;
use crate::console::effect::{Way, weigh, with_note};
use crate::console::error::Error;
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::wording;
use crate::knowledge::writing::{ContentHash, Facts, FilePath};
use crate::library::{FileChange, Refused};
use crate::store::DraftStatus;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// What the page can be told to have just happened.
const DONE: [&str; 7] = [
    "published",
    "published-no-commit",
    "unchanged",
    "submitted",
    "scheduled",
    "withdrawn",
    "put-back",
];

/// What was just done, and whose draft is to be looked at.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(default)]
    done: String,
    draft: Option<i64>,
}

/// `GET /entries/{topic}/{slug}`.
pub async fn page(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let (frame, known) = Known::open(&console, &headers, (&topic, &slug), "")?;
    let path = FilePath::Facts(known.id.clone());
    let state = match console.desk.library().file(&path) {
        Ok(Some(state)) => state,
        Ok(None) => return Err(Error::not_found(frame)),
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let account = asked.draft.map_or(console.account.id, AccountId);
    let draft = match console
        .desk
        .store()
        .entry_draft(account, &known.id, FACTS)
        .await
    {
        Ok(draft) => draft,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let done = DONE
        .contains(&asked.done.as_str())
        .then(|| frame.say(&format!("editor-done-{}", asked.done)));
    let mut said = Said {
        note: done,
        ..Said::default()
    };
    let mut sheet = match Facts::read(&state.text) {
        Ok(facts) => Sheet {
            facts,
            hash: Some(state.hash),
            base: state.text,
            why: String::new(),
            other: None,
        },
        Err(error) => {
            said.alert = Some(frame.with(
                "editor-unreadable",
                "why",
                &wording::unreadable(&frame, &error.to_string()),
            ));
            Sheet {
                facts: Facts::default(),
                hash: Some(state.hash),
                base: state.text,
                why: String::new(),
                other: None,
            }
        }
    };
    if let Some(draft) = draft {
        let form = Form::kept(&draft.typed);
        let before = draft
            .base
            .as_deref()
            .and_then(|base| Facts::read(base).ok());
        let before = before.unwrap_or_else(|| sheet.facts.clone());
        let merged = Facts::merge(&before, &typed(&form, &known.id, &before), &sheet.facts);
        if !merged.clashes.is_empty() {
            said.alert = Some(frame.say("editor-joined-clash"));
        }
        sheet.facts = merged.value;
        form.get("why").clone_into(&mut sheet.why);
        sheet.other = if account == console.account.id {
            form.get("draft").parse().ok().map(AccountId)
        } else {
            Some(account)
        };
        let (own, time) = (account == console.account.id, frame.time(draft.changed_at));
        said.has_draft = own;
        let note = if own {
            frame.with("editor-draft-yours", "time", &time)
        } else {
            frame.with("editor-draft-theirs", "name", &draft.writer)
        };
        said.note = Some(
            said.note
                .map_or(note.clone(), |done| format!("{done} {note}")),
        );
    }
    show(&console, &frame, &known, sheet, said).await
}

/// `POST /entries/{topic}/{slug}`: `do` says what with the facts that were typed. Whatever is done, they are kept first.
pub async fn write(
    console: Console,
    Path((topic, slug)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let (frame, known) = Known::open(&console, &headers, (&topic, &slug), "")?;
    let store = console.desk.store();
    let wish = form.get("do");
    if wish == "drop" {
        if let Err(error) = store
            .drop_entry_draft(console.account.id, &known.id, FACTS)
            .await
        {
            return Err(Error::store(frame, &error));
        }
        return Ok(Redirect::to(&known.href()).into_response());
    }
    let mut base = form.get("base").to_owned();
    let path = FilePath::Facts(known.id.clone());
    // A file that is still the same is taken as it is: a browser changes line ends.
    if let Ok(Some(state)) = console.desk.library().file(&path)
        && state.hash.as_str() == form.get("hash")
    {
        base = state.text;
    }
    let status = if wish == "submit" {
        DraftStatus::Submitted
    } else {
        DraftStatus::Writing
    };
    let kept = form.to_keep();
    if let Err(error) = keep(
        &console,
        &known.id,
        FACTS,
        (&kept, Some(&base)),
        status,
        None,
    )
    .await
    {
        return Err(Error::store(frame, &error));
    }
    let before = match Facts::read(&base) {
        Ok(before) => before,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let facts = typed(&form, &known.id, &before);
    let sheet = Sheet {
        hash: Some(ContentHash::brought(form.get("hash"))),
        why: form.get("why").to_owned(),
        other: form.get("draft").parse().ok().map(AccountId),
        facts,
        base,
    };
    let mut said = Said {
        has_draft: true,
        ..Said::default()
    };
    match wish {
        "submit" => {
            return Ok(Redirect::to(&format!("{}?done=submitted", known.href())).into_response());
        }
        "publish" if Rights::of(&console.account).facts() => {
            return publish_facts(&console, frame, &known, (&form, &before), sheet).await;
        }
        "check" => said.note = Some(frame.say("editor-checked")),
        _ => said.note = Some(frame.say("editor-kept")),
    }
    show(&console, &frame, &known, sheet, said).await
}

/// Publishes the facts, or shows why that cannot be done.
async fn publish_facts(
    console: &Console,
    frame: Frame,
    known: &Known,
    (form, before): (&Form, &Facts),
    mut sheet: Sheet,
) -> Result<Response, Error> {
    let text = match sheet.facts.write_over(&sheet.base) {
        Ok(text) => text,
        Err(error) => return Err(Error::broken(frame, &error)),
    };
    let change = FileChange {
        path: FilePath::Facts(known.id.clone()),
        base: sheet.hash.clone(),
        text: Some(text),
    };
    let (what, here) = (format!("{}: {FACTS}", known.id), known.href());
    let changes = vec![change];
    let way = Way {
        action: &here,
        back: &here,
    };
    let why = match weigh(console, &frame, &changes, form, way).await {
        Ok(note) => with_note(&sheet.why, note.as_deref()),
        Err(page) => return Ok(page),
    };
    let mut said = Said {
        has_draft: true,
        ..Said::default()
    };
    let status = match publish(console, changes, (&what, &why)).await {
        Ok(published) => {
            let writers = [Some(console.account.id), sheet.other];
            for writer in writers.into_iter().flatten() {
                let store = console.desk.store();
                if let Err(error) = store.drop_entry_draft(writer, &known.id, FACTS).await {
                    return Err(Error::store(frame, &error));
                }
            }
            let to = format!("{}?done={}", known.href(), outcome(&published));
            return Ok(Redirect::to(&to).into_response());
        }
        Err(Refused::Conflict(conflicts)) => {
            let theirs = conflicts.into_iter().find_map(|conflict| conflict.theirs);
            said.alert = Some(frame.say("editor-joined"));
            if let Some(theirs) = theirs
                && let Ok(now) = Facts::read(&theirs.text)
            {
                let merged = Facts::merge(before, &sheet.facts, &now);
                if !merged.clashes.is_empty() {
                    said.alert = Some(frame.say("editor-joined-clash"));
                }
                sheet.facts = merged.value;
                sheet.hash = Some(theirs.hash);
                sheet.base = theirs.text;
            }
            StatusCode::CONFLICT
        }
        Err(refused) => {
            let mut alert = frame.say(failure(&refused));
            if let Refused::Problems(problems) = &refused {
                let told = problems.iter().map(|it| wording::told(&frame, &it.message));
                alert = format!("{alert} {}", told.collect::<Vec<_>>().join("; "));
            }
            said.alert = Some(alert);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let page = show(console, &frame, known, sheet, said).await?;
    Ok((status, page).into_response())
}
