//! Gaps: questions that nothing answered, whose offers did not fit or whose answer did not help, put together by likeness. Editors
//! decide once on each group, and what they decided is remembered. Nobody sees here who asked.

use std::collections::BTreeSet;

use askama::Template;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::{Alike, approving, direction, nearest, wording};
use crate::console::Console;
use crate::console::editing::origin::{self, Begun};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::upkeep::{Tab, tabs};
use crate::console::view::language_name;
use crate::knowledge::{EntryId, TopicId, name_in};
use crate::language::Language;
use crate::likeness::{Figures, Wording, groups};
use crate::store::{self, GapDecision, Unanswered};

/// The address of the list.
const HERE: &str = "/gaps";

/// From so many people on, the words of a group are nobody's own.
const MANY: usize = 5;

/// Groups on a page, those that most people ask first.
const SHOWN: usize = 30;

/// Wordings of a group that are shown besides the first.
const OTHERS: usize = 6;

/// What is asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    language: String,
    topic: String,
    done: String,
}

/// What can be told to have just happened.
const DONE: [&str; 2] = ["added", "left"];

/// Questions that ask the same.
struct Group {
    exchange: i64,
    wording: String,
    code: String,
    dir: &'static str,
    language: String,
    topic: String,
    counts: String,
    others: Vec<String>,
    alike: Vec<Alike>,
}

#[derive(Template)]
#[template(path = "gaps.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    language: String,
    topic: String,
    languages: Vec<(String, String)>,
    topics: Vec<(String, String)>,
    groups: Vec<Group>,
    more: Option<String>,
    alert: Option<String>,
    note: Option<String>,
}

/// A group as it was found: its questions, the first one first.
struct Found(Vec<Unanswered>);

impl Found {
    fn first(&self) -> Option<&Unanswered> {
        self.0.first()
    }

    /// How many people asked.
    fn people(&self) -> usize {
        let people: BTreeSet<i64> = self.0.iter().map(|it| it.conversation).collect();
        people.len()
    }

    fn count(&self, feedback: Option<&str>) -> usize {
        let is = |it: &&Unanswered| it.feedback.as_deref() == feedback;
        self.0.iter().filter(is).count()
    }
}

/// The groups that nobody has decided on, those that most people ask first.
async fn found(console: &Console) -> Result<Vec<Found>, store::Error> {
    let store = console.desk.store();
    let (questions, decisions) = (store.unanswered().await?, store.gap_decisions().await?);
    // Thousands of wordings take a while; pages of others do not wait for it.
    let work = tokio::task::spawn_blocking(move || put_together(&questions, &decisions));
    work.await
        .map_err(|error| store::Error::Unreadable(error.to_string()))
}

/// Questions in groups, without those that have been decided on.
fn put_together(questions: &[Unanswered], decisions: &[GapDecision]) -> Vec<Found> {
    let figures = questions.iter().map(|it| Figures::of(&it.question));
    let mut open: Vec<(Unanswered, Wording<TopicId>)> = Vec::new();
    for (question, figures) in questions.iter().zip(figures) {
        if !decisions.iter().any(|it| covers(it, question, &figures)) {
            let wording = Wording {
                topic: question.topic.clone(),
                language: question.language,
                figures,
            };
            open.push((question.clone(), wording));
        }
    }
    let (questions, wordings): (Vec<_>, Vec<_>) = open.into_iter().unzip();
    let groups = groups(&wordings).into_iter();
    let mut found: Vec<Found> = groups
        .map(|group| Found(group.iter().map(|at| questions[*at].clone()).collect()))
        .collect();
    found.sort_by_key(|group| std::cmp::Reverse((group.people(), group.0.len())));
    found
}

/// Whether a question has been decided on: what was to be left is left for good; what was given an answer is asked for anew
/// only by those who ask afterwards and still get none.
fn covers(decision: &GapDecision, question: &Unanswered, figures: &Figures) -> bool {
    decision.language == question.language
        && (decision.decision == "left" || question.at <= decision.at)
        && decision.figures.is_like(figures)
}

/// `GET /gaps`.
pub async fn page(
    console: Console,
    headers: HeaderMap,
    Query(wish): Query<Wish>,
) -> Result<Response, Error> {
    show(&console, &headers, &wish, None).await
}

/// `POST /gaps`: adds the wording to an entry, begins a new one, or leaves the group.
pub async fn act(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let form = Form::read(&body);
    let frame = approving(&console, &headers, HERE)?;
    let groups = match found(&console).await {
        Ok(groups) => groups,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let wish = Wish {
        language: form.get("language").to_owned(),
        topic: form.get("topic").to_owned(),
        done: String::new(),
    };
    let number = form.get("exchange").parse::<i64>().ok();
    let is_meant = |group: &&Found| group.first().map(|it| it.exchange) == number;
    let meant = groups.iter().find(is_meant);
    let Some((group, first)) = meant.and_then(|group| Some((group, group.first()?))) else {
        let alert = (StatusCode::CONFLICT, frame.say("upkeep-gap-gone"));
        return show(&console, &headers, &wish, Some(alert)).await;
    };
    let entry = Some(form.get("entry"))
        .filter(|it| !it.is_empty())
        .map(EntryId::from);
    let mut decision = GapDecision {
        conversation: Some(first.conversation),
        at: console.desk.now(),
        author: console.account.name.clone(),
        decision: "added".to_owned(),
        entry: entry.clone(),
        language: first.language,
        figures: Figures::of(&first.question),
    };
    match (entry, form.get("do")) {
        (Some(entry), _) => {
            let Some(language) = first.language else {
                return Err(Error::not_found(frame));
            };
            let words = form.get("wording");
            if let Err(error) = wording::add(&console, &frame, (&entry, language), words).await {
                return show(&console, &headers, &wish, Some(error.told(&frame))).await;
            }
        }
        (None, "leave") => {
            "left".clone_into(&mut decision.decision);
            decision.conversation = Some(first.conversation).filter(|_| group.people() < MANY);
        }
        (None, _) => return begin(&console, &headers, &frame, first, &wish).await,
    }
    if let Err(error) = console.desk.store().keep_gap_decision(&decision).await {
        return Err(Error::store(frame, &error));
    }
    // Back to the same list: what was chosen there is named again where there is such a thing.
    let language = wish.language.parse::<Language>();
    let language = language.map_or_else(|_| String::new(), |it| it.to_string());
    let topic = frame
        .shelf
        .knowledge
        .topic(&TopicId::from(wish.topic.as_str()));
    let topic = topic.map_or("", |topic| topic.id.as_str());
    let to = format!(
        "{HERE}?language={language}&topic={topic}&done={}",
        decision.decision
    );
    Ok(Redirect::to(&to).into_response())
}

/// Begins a new entry with the question. The group is decided on when the entry is published.
async fn begin(
    console: &Console,
    headers: &HeaderMap,
    frame: &Frame,
    first: &Unanswered,
    wish: &Wish,
) -> Result<Response, Error> {
    let is_swedish = first.language == Some(Language::SWEDISH);
    let topic = first.topic.as_ref();
    let begun = Begun {
        questions: if is_swedish {
            first.question.clone()
        } else {
            String::new()
        },
        body: String::new(),
        topic: topic.map(ToString::to_string).unwrap_or_default(),
        owner: String::new(),
        case: String::new(),
        gap: first.exchange.to_string(),
        asked: first.question.clone(),
        language: first.language.map(|it| it.to_string()).unwrap_or_default(),
        wish: String::new(),
    };
    match origin::begin(console, &begun).await {
        Ok(true) => Ok(Redirect::to("/entries/new").into_response()),
        Ok(false) => {
            let alert = (StatusCode::CONFLICT, frame.say("editor-new-begun"));
            show(console, headers, wish, Some(alert)).await
        }
        Err(error) => {
            let frame = Frame::new(console, headers, HERE.to_owned());
            Err(Error::store(frame, &error))
        }
    }
}

async fn show(
    console: &Console,
    headers: &HeaderMap,
    wish: &Wish,
    alert: Option<(StatusCode, String)>,
) -> Result<Response, Error> {
    let frame = approving(console, headers, HERE)?;
    let all = match found(console).await {
        Ok(all) => all,
        Err(error) => return Err(Error::store(frame, &error)),
    };
    let firsts = || all.iter().filter_map(Found::first);
    let languages: BTreeSet<Language> = firsts().filter_map(|it| it.language).collect();
    let fits = |group: &&Found| {
        let first = group.first();
        let language = first.and_then(|it| it.language).map(|it| it.to_string());
        let topic = first
            .and_then(|it| it.topic.as_ref())
            .map(ToString::to_string);
        (wish.language.is_empty() || language.as_ref() == Some(&wish.language))
            && (wish.topic.is_empty() || topic.as_ref() == Some(&wish.topic))
    };
    let fitting: Vec<&Found> = all.iter().filter(fits).collect();
    let more = fitting.len().saturating_sub(SHOWN);
    let shown = fitting.iter().take(SHOWN);
    let topics = frame.shelf.knowledge.topics.iter();
    let status = alert.as_ref().map_or(StatusCode::OK, |(status, _)| *status);
    let done = DONE.contains(&wish.done.as_str());
    let page = Page {
        tabs: tabs(&frame, console, HERE),
        languages: languages
            .into_iter()
            .map(|it| (it.to_string(), language_name(&frame, it)))
            .collect(),
        topics: topics
            .map(|it| {
                (
                    it.id.to_string(),
                    name_in(&it.name, frame.language()).to_owned(),
                )
            })
            .collect(),
        groups: shown.filter_map(|it| group(console, &frame, it)).collect(),
        more: (more > 0).then(|| frame.with("upkeep-gaps-more", "count", &more.to_string())),
        note: done.then(|| frame.say(&format!("upkeep-gap-{}", wish.done))),
        alert: alert.map(|(_, said)| said),
        language: wish.language.clone(),
        topic: wish.topic.clone(),
        frame,
    };
    Ok((status, render(&page)).into_response())
}

fn group(console: &Console, frame: &Frame, found: &Found) -> Option<Group> {
    let first = found.first()?;
    let hidden = |text: &str| console.desk.redact(text).text;
    let topic = first.topic.as_ref();
    let topic = topic.and_then(|topic| frame.shelf.knowledge.topic(topic));
    let wording = hidden(&first.question);
    let mut others: Vec<String> = Vec::new();
    for question in &found.0[1..] {
        let words = hidden(&question.question);
        if words != wording && !others.contains(&words) && others.len() < OTHERS {
            others.push(words);
        }
    }
    Some(Group {
        exchange: first.exchange,
        code: first.language.map_or_else(String::new, |it| it.to_string()),
        dir: direction(frame, first.language),
        language: first.language.map_or_else(
            || frame.say("upkeep-gap-no-language"),
            |it| language_name(frame, it),
        ),
        topic: topic.map_or_else(String::new, |topic| {
            format!("{} {}", topic.icon, name_in(&topic.name, frame.language()))
        }),
        counts: counts(frame, found),
        others,
        alike: nearest(console, frame, &wording, first.language),
        wording,
    })
}

/// How many asked, and what they said.
fn counts(frame: &Frame, found: &Found) -> String {
    let told =
        |id: &str, count: usize| (count > 0).then(|| frame.with(id, "count", &count.to_string()));
    let parts = [
        told("upkeep-gap-people", found.people()),
        told("upkeep-gap-unmatched", found.count(None)),
        told("upkeep-gap-none", found.count(Some("none"))),
        told("upkeep-gap-down", found.count(Some("down"))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
