//! The knowledge base: what the files of `knowledge/` say, checked and typed.
//!
//! [`load`](Knowledge::load) reads a whole folder and reports every [`Problem`] at once. The values here are plain
//! data: nothing in this module keeps a file open or watches the disk (that is [`library`](crate::library)).

mod activity;
mod catalogue;
mod course;
mod coverage;
mod entry;
mod event;
mod fields;
mod film;
mod folder;
mod glossary;
mod helplines;
mod load;
mod lookup;
mod memory;
mod phrases;
mod plan;
mod problem;
mod recording;
mod replies;
mod translation;
mod wishes;
mod words;
pub mod writing;

pub use activity::{
    Activity, ActivityContact, ActivityKind, ActivityStatus, Cost, Equipment, GenderFocus,
    HolidayPlan, INTERESTS, Interest, Joining, KINDS, OrganiserKind, PlacesLeft, Session, TryOut,
    Venue,
};
pub use catalogue::EVERYWHERE;
pub use course::{Course, Lesson};
pub use coverage::{Coverage, LanguageCoverage, coverage};
pub use event::{EVENT_KINDS, EVENTS, Event, EventKind};
pub use film::Film;
pub use folder::Folder;
pub use glossary::{GlossaryRows, RowError, Term};
pub use helplines::Helplines;
pub use load::{Loaded, read_entry};
pub use lookup::name_in;
pub use memory::Memory;
pub use plan::{Plan, PlanStep, PlanText, PlanTexts, PlanTime, PlanWords};
pub use problem::{Problem, Severity};
pub use recording::{Recording, Spoken, SpokenTexts};
pub use replies::{CannedReply, Filling};
pub use wishes::{Person, WishMeaning, WishWord};

pub use crate::hours::OfficeHours;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::language::Language;

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);
        impl $name {
            /// The id as it stands in the files.
            pub fn as_str(&self) -> &str { &self.0 }
        }
        impl From<&str> for $name { fn from(id: &str) -> Self { Self(id.into()) } }
        impl fmt::Display for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) } }
        impl fmt::Debug for $name { fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(&self.0) } }
        impl std::borrow::Borrow<str> for $name { fn borrow(&self) -> &str { &self.0 } }
    };
}

name_type! {
    /// An entry's id, its path below `entries/`: `housing/queue-boplats-syd`. Stable for ever.
    EntryId
}
name_type! {
    /// A topic's id: `housing`.
    TopicId
}
name_type! {
    /// A staff desk's id: `housing-coach`.
    DeskId
}
name_type! {
    /// `se` (everywhere), a region (`skane`) or a municipality (`lomma`).
    Place
}

/// The whole knowledge base. Orders are those of the files (topics: menu order) or of the ids (entries).
#[derive(Debug, Clone, Default)]
pub struct Knowledge {
    /// The shelves, in menu order.
    pub topics: Vec<Topic>,
    /// The staff desks.
    pub desks: Vec<Desk>,
    /// The municipalities that newcomers can choose.
    pub municipalities: Vec<Municipality>,
    /// Every entry, by id.
    pub entries: BTreeMap<EntryId, Entry>,
    /// Small talk, crises and other wordings that are recognised without search, by language.
    pub phrases: BTreeMap<Language, Phrases>,
    /// The authorities' words and what each language calls them.
    pub glossary: Vec<Term>,
    /// The leisure directory.
    pub activities: Vec<Activity>,
    /// The words by which people wish for something to do, by language.
    pub wish_words: BTreeMap<Language, Vec<WishWord>>,
    /// What takes place, in the order of the file.
    pub events: Vec<Event>,
    /// Guided courses, by their folder's name.
    pub courses: Vec<Course>,
    /// The steps of everybody's own plan.
    pub plan: Plan,
    /// What staff send often, in the order of the file.
    pub replies: Vec<CannedReply>,
    /// The numbers on the crisis cards.
    pub helplines: Helplines,
}

/// A shelf of the menu.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// An emoji for the button.
    pub icon: String,
    /// The desk that gets questions on this topic when the bot is unsure.
    pub desk: DeskId,
    /// Its name by language.
    pub name: BTreeMap<Language, String>,
}

/// A staff desk.
#[derive(Debug, Clone)]
pub struct Desk {
    /// Its id.
    pub id: DeskId,
    /// Its name by language.
    pub name: BTreeMap<Language, String>,
    /// Languages that staff at the desk read without translation.
    pub languages: Vec<Language>,
    /// When somebody is there, as written in the file, e.g. `mon-fri 09:00-16:00` (Europe/Stockholm).
    pub hours: OfficeHours,
    /// The promise, in office hours.
    pub reply_within_hours: u32,
    /// New cases are offered to those at work in turn.
    pub round_robin: bool,
}

/// A municipality with its contact card; unknown details are `None`, never invented.
#[derive(Debug, Clone)]
pub struct Municipality {
    /// Its id.
    pub id: Place,
    /// The region it belongs to.
    pub region: Option<Place>,
    /// Its name by language.
    pub name: BTreeMap<Language, String>,
    /// How to reach it.
    pub contact: Contact,
}

/// A contact card.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// Telephone number of the switchboard.
    pub phone: Option<String>,
    /// Web address.
    pub web: Option<String>,
    /// Visiting address.
    pub address: Option<String>,
    /// Opening hours, as text.
    pub hours: Option<String>,
    /// Telephone number of the social services outside office hours (socialjour).
    pub emergency: Option<String>,
}

/// The newcomer's residence status, where an answer depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ResidenceStatus {
    /// Asylum seeker.
    Asylum,
    /// Temporary protection (massflyktsdirektivet).
    TemporaryProtection,
    /// Residence permit.
    Permit,
    /// EU citizen or family member with right of residence.
    Eu,
    /// Swedish citizen.
    Citizen,
}

/// One unit of knowledge: the facts about it, and its text in each language.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// The shelf it stands on.
    pub topic: TopicId,
    /// Who takes questions on it.
    pub desk: DeskId,
    /// Where the answer holds; never empty.
    pub places: Vec<Place>,
    /// Where this entry applies, it hides that one.
    pub replaces: Option<EntryId>,
    /// For whom it holds; empty means for any status.
    pub status: Vec<ResidenceStatus>,
    /// Staff are told at once when it is sent.
    pub urgent: bool,
    /// The desk that keeps it true.
    pub owner: DeskId,
    /// When its facts were last compared with the sources.
    pub checked: Date,
    /// After `checked` plus this many months the entry is stale.
    pub review_months: u32,
    /// Since when it is taken back: it answers nothing until it is put back. `None`: it answers.
    pub withdrawn: Option<Date>,
    /// Entries worth reading next.
    pub related: Vec<EntryId>,
    /// Where its facts come from.
    pub sources: Vec<Source>,
    /// Facts nobody could confirm; shown to editors, never sent.
    pub unsure: Vec<String>,
    /// Its text by language.
    pub translations: BTreeMap<Language, Translation>,
    /// Its text spoken, by language; also of an older revision than the text's.
    pub recordings: BTreeMap<Language, Recording>,
    /// Films that show what it tells.
    pub films: Vec<Film>,
    /// What is said in them, by language, in limited `CommonMark`.
    pub transcripts: BTreeMap<Language, String>,
}

/// Where a fact comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Title of the page.
    pub title: String,
    /// Its address (https).
    pub url: String,
}

/// An entry's text in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Translation {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// How people ask. Shared by what is read and what is remembered of it: they are most of a knowledge base.
    pub questions: Arc<[String]>,
    /// Authority words people mix in.
    pub keywords: Vec<String>,
    /// Whether a speaker has read it.
    pub state: TranslationState,
    /// The language it was translated from; `None` in the original.
    pub source: Option<Language>,
    /// The original's revision that it translates.
    pub source_revision: Option<u32>,
    /// The revision of this text.
    pub revision: u32,
    /// The answer, in limited `CommonMark`.
    pub body: String,
    /// In a lesson: a question to check oneself with.
    pub check: Option<SelfCheck>,
}

/// A question at the end of a lesson, with which one can see whether one has understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SelfCheck {
    /// The question.
    pub question: String,
    /// Two to four answers to choose from.
    pub answers: Vec<String>,
    /// The place of the right one, from 0.
    pub right: usize,
    /// Why, for those who were right as for those who were not.
    pub why: String,
}

/// Whether a speaker has read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TranslationState {
    /// Machine-made; shown as such.
    Draft,
    /// A speaker has read it.
    Reviewed,
}

/// What is recognised without search, in one language: `phrases/<lang>.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Phrases {
    /// Greetings, thanks and the like, by kind (see [`Smalltalk`]).
    pub smalltalk: BTreeMap<Smalltalk, Vec<String>>,
    /// Wishes for a human.
    pub person: PhraseList,
    /// Short follow-ups without a topic of their own ("and for children?").
    pub follow_up: MarkerList,
    /// Danger for life, health or home now, by kind.
    pub crisis: BTreeMap<Crisis, Vec<String>>,
    /// Looks like a crisis and is not.
    pub not_crisis: ExampleList,
    /// What no entry answers.
    pub out_of_scope: ExampleList,
}

/// `phrases = […]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct PhraseList {
    /// The phrases.
    pub phrases: Vec<String>,
}

/// `markers = […]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MarkerList {
    /// The markers.
    pub markers: Vec<String>,
}

/// `examples = […]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ExampleList {
    /// The examples.
    pub examples: Vec<String>,
}

/// A kind of small talk; each has a sentence of its own in `locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Smalltalk {
    /// Hello.
    Greeting,
    /// Thank you.
    Thanks,
    /// Goodbye.
    Goodbye,
    /// How are you; all good; good wishes.
    Wellbeing,
    /// Are you a robot; who are you.
    Identity,
}

/// A kind of crisis; each has a card of its own in `locales/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Crisis {
    /// Fire, accident, serious illness, a weapon, a break-in.
    Danger,
    /// Violence or threats in a family or relationship.
    Violence,
    /// Thoughts of suicide.
    Suicide,
    /// A child is harmed or in danger.
    Child,
    /// Forced marriage and other honour-based violence.
    Honour,
    /// Nowhere to sleep tonight.
    Homeless,
    /// No food now.
    Hunger,
}
