//! The list of entries: what is live, what is stale, taken back or behind, and what waits for somebody.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use jiff::civil::Date;
use serde::Deserialize;

use super::rights::Rights;
use super::{part_name, title};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::queue::desk_name;
use crate::knowledge::{Entry, EntryId, TranslationState, name_in};
use crate::outbound::shorten;
use crate::phrase::stockholm;
use crate::search::fold;
use crate::store::{DraftStatus, EntryDraft, EntryWish};

/// Characters of a question that are shown of a wish.
const WISH: usize = 80;

/// Entries on one page.
const SHOWN: usize = 50;

/// The states that can be chosen, as in the address.
const STATES: [&str; 7] = [
    "live",
    "stale",
    "withdrawn",
    "outdated",
    "unreviewed",
    "draft",
    "review",
];

/// What is wished to be seen.
#[derive(Deserialize, Default)]
pub struct Wish {
    #[serde(default)]
    q: String,
    #[serde(default)]
    topic: String,
    #[serde(default)]
    desk: String,
    #[serde(default)]
    place: String,
    #[serde(default)]
    state: String,
    #[serde(default)]
    page: usize,
}

/// An entry in the list.
struct Row {
    href: String,
    title: String,
    facts: String,
    chips: Vec<(&'static str, String)>,
}

/// A box to choose from: name in the address, label, and value, name and whether it is chosen.
struct Choice {
    name: &'static str,
    label: String,
    options: Vec<(String, String, bool)>,
}

#[derive(Template)]
#[template(path = "editing_list.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    q: String,
    choices: Vec<Choice>,
    summary: String,
    rows: Vec<Row>,
    /// Drafts for this person to look at: address, what, who and when.
    waiting: Vec<(String, String, String)>,
    before: Option<String>,
    after: Option<String>,
    may_add: bool,
    demo: bool,
}

/// `GET /entries`.
pub async fn page(
    console: Console,
    Query(wish): Query<Wish>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let frame = Frame::new(&console, &headers, "/entries".to_owned());
    let drafts = match console.desk.store().entry_drafts().await {
        Ok(drafts) => drafts,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let wishes = match console.desk.store().entry_wishes().await {
        Ok(wishes) => wishes,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let today = console.desk.now().to_zoned(stockholm()).date();
    let mut statuses: BTreeMap<&EntryId, Vec<DraftStatus>> = BTreeMap::new();
    for draft in &drafts {
        statuses.entry(&draft.entry).or_default().push(draft.status);
    }
    let words = fold::fold(&wish.q);
    let words: Vec<&str> = words.split_whitespace().collect();
    let none = Vec::new();
    let fitting: Vec<(&Entry, Vec<&'static str>)> = frame
        .shelf
        .knowledge
        .entries
        .values()
        .filter(|entry| wish.fits(entry) && has(entry, &words))
        .map(|entry| {
            (
                entry,
                states(entry, today, statuses.get(&entry.id).unwrap_or(&none)),
            )
        })
        .filter(|(_, states)| wish.state.is_empty() || states.contains(&wish.state.as_str()))
        .collect();
    let count = fitting.len();
    let shown = fitting.iter().skip(wish.page * SHOWN).take(SHOWN);
    let rows = shown
        .map(|(entry, states)| row(&frame, entry, states))
        .collect();
    let summary = frame.with("editor-list-count", "count", &count.to_string());
    Ok(render(&Page {
        choices: wish.choices(&frame),
        rows,
        summary,
        waiting: [
            wished(&console, &frame, &wishes),
            waiting(&console, &frame, &drafts),
        ]
        .concat(),
        before: wish.page.checked_sub(1).map(|page| wish.href(page)),
        after: ((wish.page + 1) * SHOWN < count).then(|| wish.href(wish.page + 1)),
        may_add: Rights::of(&console.account).facts(),
        demo: console.is_demo(),
        q: wish.q,
        frame,
    }))
}

impl Wish {
    fn fits(&self, entry: &Entry) -> bool {
        let is = |wished: &str, value: &str| wished.is_empty() || wished == value;
        is(&self.topic, entry.topic.as_str())
            && is(&self.desk, entry.desk.as_str())
            && (self.place.is_empty()
                || entry
                    .places
                    .iter()
                    .any(|place| place.as_str() == self.place))
    }

    fn href(&self, page: usize) -> String {
        let fields = [
            ("q", &self.q),
            ("topic", &self.topic),
            ("desk", &self.desk),
            ("place", &self.place),
            ("state", &self.state),
        ];
        let page = page.to_string();
        let pairs = fields
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| (name, value.as_str()));
        let query =
            reqwest::Url::parse_with_params("http://list/", pairs.chain([("page", page.as_str())]));
        format!(
            "/entries?{}",
            query
                .ok()
                .and_then(|url| url.query().map(str::to_owned))
                .unwrap_or_default()
        )
    }

    fn choices(&self, frame: &Frame) -> Vec<Choice> {
        let knowledge = &frame.shelf.knowledge;
        let own = frame.language();
        let choice = |name, chosen: &str, options: Vec<(String, String)>| Choice {
            name,
            label: frame.say(&format!("editor-by-{name}")),
            options: options
                .into_iter()
                .map(|(value, label)| (value.clone(), label, value == chosen))
                .collect(),
        };
        let topics = knowledge
            .topics
            .iter()
            .map(|it| (it.id.to_string(), name_in(&it.name, own).to_owned()));
        let desks = knowledge
            .desks
            .iter()
            .map(|it| (it.id.to_string(), name_in(&it.name, own).to_owned()));
        let everywhere = ("se".to_owned(), frame.say("editor-everywhere"));
        let places = knowledge
            .municipalities
            .iter()
            .map(|it| (it.id.to_string(), name_in(&it.name, own).to_owned()));
        let states = STATES.map(|state| {
            (
                state.to_owned(),
                frame.say(&format!("editor-state-{state}")),
            )
        });
        vec![
            choice("topic", &self.topic, topics.collect()),
            choice("desk", &self.desk, desks.collect()),
            choice(
                "place",
                &self.place,
                [everywhere].into_iter().chain(places).collect(),
            ),
            choice("state", &self.state, states.into()),
        ]
    }
}

/// Whether every word begins a word of the entry's titles, keywords or id.
fn has(entry: &Entry, words: &[&str]) -> bool {
    if words.is_empty() {
        return true;
    }
    let mut text = entry.id.as_str().replace(['/', '-'], " ");
    for translation in entry.translations.values() {
        text.push(' ');
        text.push_str(&translation.title);
    }
    if let Some(original) = entry.original() {
        text.push(' ');
        text.push_str(&original.keywords.join(" "));
        text.push(' ');
        text.push_str(&original.questions.join(" "));
    }
    let text = fold::fold(&text);
    words
        .iter()
        .all(|word| text.split_whitespace().any(|other| other.starts_with(word)))
}

/// The states of an entry; it may have several.
fn states(entry: &Entry, today: Date, drafts: &[DraftStatus]) -> Vec<&'static str> {
    let texts = || entry.translations.values();
    let behind = texts().any(|text| entry.is_outdated(text));
    let unread = texts().any(|text| text.state == TranslationState::Draft);
    let waits = drafts.contains(&DraftStatus::Submitted);
    [
        ("withdrawn", entry.withdrawn.is_some()),
        ("stale", entry.is_stale(today)),
        ("live", entry.answers(today)),
        ("review", waits),
        ("draft", !drafts.is_empty()),
        ("outdated", behind),
        ("unreviewed", unread),
    ]
    .into_iter()
    .filter_map(|(state, is)| is.then_some(state))
    .collect()
}

/// The chip of each state: quiet, good, or to be looked at.
fn chip(state: &str) -> &'static str {
    match state {
        "live" => "answered",
        "withdrawn" | "stale" => "danger",
        "review" | "draft" => "claimed",
        "outdated" => "open",
        _ => "",
    }
}

fn row(frame: &Frame, entry: &Entry, states: &[&'static str]) -> Row {
    let own = frame.language();
    let topic = frame.shelf.knowledge.topic(&entry.topic);
    let places: Vec<String> = entry
        .places
        .iter()
        .map(|place| super::facts::place_name(frame, place))
        .collect();
    Row {
        href: format!("/entries/{}", entry.id),
        title: title(frame, entry),
        facts: [
            topic.map_or_else(String::new, |topic| {
                format!("{} {}", topic.icon, name_in(&topic.name, own))
            }),
            desk_name(frame, &entry.desk),
            places.join(", "),
            frame.with(
                "editor-languages-count",
                "count",
                &entry.whole_texts().count().to_string(),
            ),
        ]
        .join(" · "),
        chips: states
            .iter()
            // Nearly every text is unreviewed as long as no speaker has begun; the filter finds them.
            .filter(|state| **state != "unreviewed")
            .map(|state| (chip(state), frame.say(&format!("editor-state-{state}"))))
            .collect(),
    }
}

/// What staff wish to become an entry, for those who may publish one.
fn wished(console: &Console, frame: &Frame, wishes: &[EntryWish]) -> Vec<(String, String, String)> {
    if !Rights::of(&console.account).facts() {
        return Vec::new();
    }
    let told = |wish: &EntryWish| {
        let form = Form::kept(&wish.typed);
        let asked = shorten(form.get("asked"), WISH);
        let more = [
            desk_name(frame, &wish.desk),
            wish.author.clone(),
            frame.time(wish.at),
        ];
        (
            format!("/entries/new?wish={}", wish.case),
            frame.with("editor-wished", "question", &asked),
            more.join(", "),
        )
    };
    wishes.iter().map(told).collect()
}

/// What waits for this person: own drafts, and what others have handed in that this person may publish.
fn waiting(
    console: &Console,
    frame: &Frame,
    drafts: &[EntryDraft],
) -> Vec<(String, String, String)> {
    let rights = Rights::of(&console.account);
    let mut waiting = Vec::new();
    for draft in drafts {
        let entry = frame.shelf.knowledge.entries.get(&draft.entry);
        let own = draft.account == console.account.id;
        let is_original = entry
            .and_then(Entry::original)
            .is_none_or(|original| original.language.code() == draft.part);
        let may = if draft.part == super::saving::FACTS {
            rights.facts()
        } else {
            rights.text(is_original)
        };
        let is_for_review = draft.status == DraftStatus::Submitted && may;
        if !(own || is_for_review) {
            continue;
        }
        let (name, href) = match entry {
            Some(entry) if draft.part == super::saving::FACTS => (
                title(frame, entry),
                format!("/entries/{}?draft={}", draft.entry, draft.account),
            ),
            Some(entry) => (
                title(frame, entry),
                format!(
                    "/entries/{}/{}?draft={}",
                    draft.entry, draft.part, draft.account
                ),
            ),
            None if own => (frame.say("editor-new"), "/entries/new".to_owned()),
            None => continue,
        };
        let what = match entry {
            Some(_) => format!("{name} – {}", part_name(frame, &draft.part)),
            None => name,
        };
        let status = crate::console::view::code(&draft.status);
        let mut more = frame.say(&format!("editor-draft-{status}"));
        if !own {
            more = format!("{more}, {}", draft.writer);
        }
        more = format!(
            "{more}, {}",
            frame.time(draft.publish_at.unwrap_or(draft.changed_at))
        );
        waiting.push((href, what, more));
    }
    waiting
}
