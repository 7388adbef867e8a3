//! The form of an entry's facts.

use jiff::civil::Date;

use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::knowledge::writing::{Facts, lines_of, one_line};
use crate::knowledge::{DeskId, EVERYWHERE, EntryId, Place, ResidenceStatus, TopicId, name_in};

/// A value, its name, and whether it is chosen.
pub type Tick = (String, String, bool);

/// Everything in the form.
pub struct FactsForm {
    /// Topics.
    pub topics: Vec<Tick>,
    /// Desks that take questions; the first is the topic's.
    pub desks: Vec<Tick>,
    /// Desks that keep it true; the first is the one that takes questions.
    pub owners: Vec<Tick>,
    /// Places.
    pub places: Vec<Tick>,
    /// Residence statuses; none ticked means any.
    pub statuses: Vec<Tick>,
    /// Staff are told at once.
    pub urgent: bool,
    /// When the facts were last compared with the sources.
    pub checked: String,
    /// Months until they are to be compared again.
    pub months: i64,
    /// Entries worth reading next, an id a line.
    pub related: String,
    /// Entries that this one may replace somewhere.
    pub replaces: Vec<Tick>,
    /// Pages that the facts are from: title and address; with empty rows to fill in.
    pub sources: Vec<[String; 2]>,
    /// What nobody could confirm, a line each.
    pub unsure: String,
}

/// Rows for new sources.
const EMPTY_ROWS: usize = 2;

/// The residence statuses, as the files write them.
const STATUSES: [(&str, ResidenceStatus); 5] = [
    ("asylum", ResidenceStatus::Asylum),
    ("temporary-protection", ResidenceStatus::TemporaryProtection),
    ("permit", ResidenceStatus::Permit),
    ("eu", ResidenceStatus::Eu),
    ("citizen", ResidenceStatus::Citizen),
];

impl FactsForm {
    /// The form with the facts of an entry.
    pub fn new(frame: &Frame, id: &EntryId, facts: &Facts) -> FactsForm {
        let knowledge = &frame.shelf.knowledge;
        let own = frame.language();
        let default_topic = id.as_str().split('/').next().unwrap_or_default();
        let topic = facts.topic.as_ref().map_or(default_topic, TopicId::as_str);
        let topics = knowledge.topics.iter().map(|it| {
            (
                it.id.to_string(),
                format!("{} {}", it.icon, name_in(&it.name, own)),
                it.id.as_str() == topic,
            )
        });
        let desks = |chosen: &Option<DeskId>, default: &str| {
            let none = (String::new(), frame.say(default), chosen.is_none());
            let desks = knowledge.desks.iter();
            let desks = desks.map(|it| {
                let is = chosen.as_ref() == Some(&it.id);
                (it.id.to_string(), name_in(&it.name, own).to_owned(), is)
            });
            [none].into_iter().chain(desks).collect()
        };
        let chosen = facts.replaces.as_ref();
        let none = (
            String::new(),
            frame.say("editor-replaces-none"),
            chosen.is_none(),
        );
        let others = knowledge.entries.values().filter(|it| it.id != *id);
        let others = others.filter(|it| it.topic.as_str() == topic || chosen == Some(&it.id));
        let others = others.map(|it| {
            (
                it.id.to_string(),
                super::title(frame, it),
                chosen == Some(&it.id),
            )
        });
        let mut sources = facts.sources.clone();
        sources.resize(sources.len() + EMPTY_ROWS, <[String; 2]>::default());
        FactsForm {
            topics: topics.collect(),
            desks: desks(&facts.desk, "editor-desk-of-topic"),
            owners: desks(&facts.owner, "editor-owner-desk"),
            places: places(frame, &facts.places),
            statuses: STATUSES
                .map(|(code, status)| {
                    (
                        code.to_owned(),
                        frame.say(&format!("staff-residence-{code}")),
                        facts.status.contains(&status),
                    )
                })
                .into(),
            urgent: facts.urgent,
            checked: facts
                .checked
                .map_or_else(String::new, |day| day.to_string()),
            months: facts.review_months,
            related: facts
                .related
                .iter()
                .map(EntryId::as_str)
                .collect::<Vec<_>>()
                .join("\n"),
            replaces: [none].into_iter().chain(others).collect(),
            sources,
            unsure: facts.unsure.join("\n"),
        }
    }
}

/// Everywhere, the regions and the municipalities, and places that the entry has although they are gone.
fn places(frame: &Frame, ticked: &[Place]) -> Vec<Tick> {
    let knowledge = &frame.shelf.knowledge;
    let mut ids = vec![Place::from(EVERYWHERE)];
    ids.extend(
        knowledge
            .municipalities
            .iter()
            .filter_map(|it| it.region.clone()),
    );
    ids.extend(knowledge.municipalities.iter().map(|it| it.id.clone()));
    ids.extend(ticked.iter().cloned());
    let mut seen: Vec<Place> = Vec::new();
    for id in ids {
        if !seen.contains(&id) {
            seen.push(id);
        }
    }
    let tick = |id: Place| (id.to_string(), place_name(frame, &id), ticked.contains(&id));
    seen.into_iter().map(tick).collect()
}

/// What a place is called.
pub fn place_name(frame: &Frame, place: &Place) -> String {
    if place.as_str() == EVERYWHERE {
        return frame.say("editor-everywhere");
    }
    match frame.shelf.knowledge.municipality(place) {
        Some(known) => name_in(&known.name, frame.language()).to_owned(),
        None => frame.with("editor-region", "name", place.as_str()),
    }
}

/// What was typed, on what the file said: what the form does not show stays as it was.
pub fn typed(form: &Form, id: &EntryId, before: &Facts) -> Facts {
    let chosen = |name: &str| Some(form.get(name).trim()).filter(|it| !it.is_empty());
    let default_topic = id.as_str().split('/').next().unwrap_or_default();
    // A topic that the id says already need not be written, unless it was.
    let topic = chosen("topic").filter(|it| *it != default_topic || before.topic.is_some());
    let mut places: Vec<Place> = form.all("place").map(Place::from).collect();
    if places.is_empty() {
        places.push(Place::from(EVERYWHERE));
    }
    let statuses: Vec<&str> = form.all("status").collect();
    let titles = form.all("source-title").map(one_line);
    let addresses = form.all("source-url").map(one_line);
    let sources = titles
        .zip(addresses)
        .filter(|(title, url)| !title.is_empty() || !url.is_empty());
    // As the file orders them, so that ticking one box changes one thing.
    places.sort_by_key(|place| {
        before
            .places
            .iter()
            .position(|it| it == place)
            .unwrap_or(usize::MAX)
    });
    Facts {
        topic: topic.map(TopicId::from),
        desk: chosen("desk").map(DeskId::from),
        owner: chosen("owner").map(DeskId::from),
        places,
        replaces: chosen("replaces").map(EntryId::from),
        status: STATUSES
            .iter()
            .filter(|(code, _)| statuses.contains(code))
            .map(|(_, it)| *it)
            .collect(),
        urgent: form.has("urgent"),
        checked: form.get("checked").trim().parse::<Date>().ok(),
        review_months: form
            .get("months")
            .trim()
            .parse()
            .unwrap_or(before.review_months),
        withdrawn: before.withdrawn,
        related: lines_of(form.get("related"))
            .iter()
            .map(|it| EntryId::from(it.as_str()))
            .collect(),
        sources: sources.map(|(title, url)| [title, url]).collect(),
        unsure: lines_of(form.get("unsure")),
    }
}
