//! A new entry: one page from the title to the phone.

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use serde::Deserialize;

use super::beside::{Beside, Sheet, look};
use super::origin;
use super::rights::Rights;
use super::saving::{failure, keep, outcome, publish};
use super::similar::similar;
use super::typed::Typed;
use crate::case::CaseId;
use crate::console::Console;
use crate::console::effect::{Way, weigh, with_note};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::wording;
use crate::knowledge::writing::{EntryText, Facts, FilePath, entry_id, one_line};
use crate::knowledge::{EVERYWHERE, EntryId, Place, name_in};
use crate::language::Language;
use crate::library::{FileChange, Refused};
use crate::phrase::stockholm;
use crate::search::fold;
use crate::store::DraftStatus;

/// The entry that drafts of new entries belong to, until they have a name of their own.
pub(super) const NEW: &str = "new/entry";

/// Characters of a name that is made from a title.
const NAME: usize = 40;

#[derive(Template)]
#[template(path = "editing_new.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    frame: &'a Frame,
    topics: Vec<(String, String, bool)>,
    places: Vec<(String, String, bool)>,
    typed: Typed,
    source_title: String,
    source_url: String,
    checked: String,
    name: String,
    /// The name that the title gives, where none was chosen.
    suggested: String,
    beside: Beside,
    /// What is not right with the facts.
    facts: Vec<String>,
    /// Entries that have nearly the same title or the same questions.
    similar: Vec<(String, String)>,
    may_publish: bool,
    has_draft: bool,
    alert: Option<String>,
    note: Option<String>,
    demo: bool,
    /// Where it comes from: the fields that go with the form.
    origin: Vec<(&'static str, String)>,
    /// A colleague has wished for it: the button to decline.
    decline: Option<String>,
    /// The question as it was asked in another language: its code, its name, and the words.
    asked: Option<(String, String, String)>,
}

/// What was typed, understood.
struct Draft {
    id: Option<EntryId>,
    facts: Facts,
    text: EntryText,
}

/// What somebody of the staff wished for, by its case.
#[derive(Deserialize)]
pub struct Wish {
    wish: Option<i64>,
}

/// `GET /entries/new`.
pub async fn page(
    console: Console,
    Query(wished): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = open(&console, &headers)?;
    let wished = match wished.wish {
        Some(case) => console.desk.store().entry_wish(CaseId(case)).await,
        None => Ok(None),
    };
    let wished = match wished {
        Ok(wished) => wished,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let draft = console
        .desk
        .store()
        .entry_draft(
            console.account.id,
            &EntryId::from(NEW),
            Language::SWEDISH.code(),
        )
        .await;
    match draft {
        Ok(None) => {
            let form = wished.map(|wish| Form::kept(&wish.typed));
            let form = form.unwrap_or_default();
            Ok(show(&console, &frame, &form, (None, None)))
        }
        Ok(Some(draft)) => {
            let time = frame.time(draft.changed_at);
            let note = frame.with("editor-draft-yours", "time", &time);
            let form = Form::kept(&draft.typed);
            let is_other = wished.is_some_and(|wish| form.get("case") != wish.case.to_string());
            let alert = is_other.then(|| frame.say("editor-new-begun"));
            Ok(show(&console, &frame, &form, (alert, Some(note))))
        }
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// `POST /entries/new`.
pub async fn write(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let form = Form::read(&body);
    let frame = open(&console, &headers)?;
    let (new, part) = (EntryId::from(NEW), Language::SWEDISH.code());
    if let done @ ("drop" | "decline") = form.get("do") {
        return origin::throw_away(&console, frame, &form, done == "decline").await;
    }
    let kept = form.to_keep();
    if let Err(error) = keep(
        &console,
        &new,
        part,
        (&kept, None),
        DraftStatus::Writing,
        None,
    )
    .await
    {
        return Err(Error::store(frame, &error));
    }
    let note = match form.get("do") {
        "publish" => return publish_new(&console, frame, &form).await,
        "check" => Some(frame.say("editor-checked")),
        "keep" => Some(frame.say("editor-kept")),
        _ => None,
    };
    Ok(show(&console, &frame, &form, (None, note)))
}

async fn publish_new(console: &Console, frame: Frame, form: &Form) -> Result<Response, Error> {
    let draft = draft(&frame, console, form);
    let again = |alert: String| {
        let page = show(console, &frame, form, (Some(alert), None));
        (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
    };
    let Some(id) = draft.id else {
        return Ok(again(frame.say("editor-new-no-name")));
    };
    if frame.shelf.knowledge.entries.contains_key(&id) {
        return Ok(again(frame.say("editor-new-taken")));
    }
    if !Rights::of(&console.account).facts() {
        return Ok(again(frame.say("editor-new-not-yours")));
    }
    let changes = [
        (FilePath::Facts(id.clone()), draft.facts.write()),
        (
            FilePath::Text(id.clone(), Language::SWEDISH),
            draft.text.write(),
        ),
    ];
    let changes = changes.map(|(path, text)| FileChange {
        path,
        base: None,
        text: Some(text),
    });
    let way = Way {
        action: "/entries/new",
        back: "/entries/new",
    };
    let why = match weigh(console, &frame, &changes, form, way).await {
        Ok(note) => with_note(form.get("why"), note.as_deref()),
        Err(page) => return Ok(page),
    };
    let what = format!("{id}: {}", draft.text.title);
    match publish(console, changes.into(), (&what, &why)).await {
        Ok(published) => {
            let new = EntryId::from(NEW);
            let dropped = console
                .desk
                .store()
                .drop_entry_draft(console.account.id, &new, Language::SWEDISH.code())
                .await;
            let settled = origin::settle(console, &id, form).await;
            if let Err(error) = dropped.and(settled) {
                return Err(Error::store(frame, &error));
            }
            Ok(
                Redirect::to(&format!("/entries/{id}?done={}", outcome(&published)))
                    .into_response(),
            )
        }
        Err(refused) => {
            let mut alert = frame.say(failure(&refused));
            if let Refused::Problems(problems) = &refused {
                let told = problems.iter().map(|it| wording::told(&frame, &it.message));
                alert = format!("{alert} {}", told.collect::<Vec<_>>().join("; "));
            }
            Ok(again(alert))
        }
    }
}

fn open(console: &Console, headers: &HeaderMap) -> Result<Frame, Error> {
    let frame = Frame::new(console, headers, "/entries/new".to_owned());
    if Rights::of(&console.account).facts() {
        Ok(frame)
    } else {
        Err(Error::forbidden(frame))
    }
}

fn draft(frame: &Frame, console: &Console, form: &Form) -> Draft {
    let typed = Typed::of(form);
    let first = frame
        .shelf
        .knowledge
        .topics
        .first()
        .map(|topic| topic.id.to_string());
    let topic = match form.get("topic") {
        "" => first.unwrap_or_default(),
        topic => topic.to_owned(),
    };
    let chosen = one_line(form.get("name"));
    let name = if chosen.is_empty() {
        name_of(&typed.title)
    } else {
        chosen
    };
    let mut places: Vec<Place> = form.all("place").map(Place::from).collect();
    if places.is_empty() {
        places.push(Place::from(EVERYWHERE));
    }
    let source = ["source-title", "source-url"].map(|field| one_line(form.get(field)));
    let today = console.desk.now().to_zoned(stockholm()).date();
    Draft {
        id: entry_id(&format!("{topic}/{name}")),
        facts: Facts {
            places,
            checked: form
                .get("checked")
                .trim()
                .parse::<Date>()
                .ok()
                .or(Some(today)),
            owner: origin::owner(frame, &topic, form.get("owner")),
            sources: if source.iter().all(String::is_empty) {
                Vec::new()
            } else {
                vec![source]
            },
            ..Facts::default()
        },
        text: typed.text(None, None),
    }
}

/// A name in small letters and hyphens, from a title: "Byta lägenhet" is `byta-lagenhet`.
pub fn name_of(title: &str) -> String {
    let folded = fold::fold(title);
    let mut name = String::new();
    for c in folded.chars() {
        match c {
            'a'..='z' | '0'..='9' => name.push(c),
            _ if !name.is_empty() && !name.ends_with('-') => name.push('-'),
            _ => {}
        }
        if name.len() >= NAME {
            break;
        }
    }
    name.trim_end_matches('-').to_owned()
}

fn show(
    console: &Console,
    frame: &Frame,
    form: &Form,
    (alert, note): (Option<String>, Option<String>),
) -> Response {
    let typed = Typed::of(form);
    let draft = draft(frame, console, form);
    let knowledge = &frame.shelf.knowledge;
    let own = frame.language();
    let has_draft = form.has("title") || form.has("questions");
    let trial = EntryId::from(NEW);
    let id = draft.id.as_ref().unwrap_or(&trial);
    let facts = draft.facts.write();
    let sheet = Sheet {
        id,
        language: Language::SWEDISH,
        file: draft.text.write(),
        others: vec![(FilePath::Facts(id.clone()), facts)],
    };
    let beside = look(console, frame, sheet);
    let chosen = form.get("topic");
    let topics = knowledge.topics.iter().map(|topic| {
        let name = format!("{} {}", topic.icon, name_in(&topic.name, own));
        (topic.id.to_string(), name, topic.id.as_str() == chosen)
    });
    let ticked: Vec<&str> = form.all("place").collect();
    let everywhere = (
        EVERYWHERE.to_owned(),
        frame.say("editor-everywhere"),
        ticked.is_empty() || ticked.contains(&EVERYWHERE),
    );
    let places = knowledge.municipalities.iter().map(|it| {
        (
            it.id.to_string(),
            name_in(&it.name, own).to_owned(),
            ticked.contains(&it.id.as_str()),
        )
    });
    let (_, problems) = crate::knowledge::read_entry(
        knowledge,
        id,
        &[
            (FilePath::Facts(id.clone()), draft.facts.write()),
            (
                FilePath::Text(id.clone(), Language::SWEDISH),
                draft.text.write(),
            ),
        ],
    );
    let of_facts = problems
        .iter()
        .filter(|problem| problem.path.ends_with("entry.toml"));
    render(&Page {
        topics: topics.collect(),
        places: [everywhere].into_iter().chain(places).collect(),
        source_title: form.get("source-title").to_owned(),
        source_url: form.get("source-url").to_owned(),
        checked: draft
            .facts
            .checked
            .map_or_else(String::new, |day| day.to_string()),
        name: form.get("name").to_owned(),
        suggested: name_of(&typed.title),
        // An empty page needs no list of what is missing in it.
        facts: if has_draft {
            of_facts
                .map(|it| wording::told(frame, &it.message))
                .collect()
        } else {
            Vec::new()
        },
        beside: if has_draft {
            beside
        } else {
            Beside {
                length: "0".to_owned(),
                length_state: "good",
                ..Beside::default()
            }
        },
        similar: similar(frame, &typed),
        may_publish: Rights::of(&console.account).facts(),
        has_draft,
        alert,
        note,
        demo: console.is_demo(),
        origin: origin::fields(form),
        decline: origin::is_wished(form).then(|| frame.say("editor-wish-decline")),
        asked: origin::asked(frame, form),
        typed,
        frame,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_gives_a_name() {
        assert_eq!(
            name_of("Byta lägenhet – hur gör man?"),
            "byta-lagenhet-hur-gor-man"
        );
        assert_eq!(name_of("  "), "");
        assert!(entry_id(&format!("housing/{}", name_of("Å, ä & ö: 3 saker"))).is_some());
    }
}
