//! The calendar, `events.toml`: one `[[event]]` for what takes place again and again, or on certain days.
//!
//! ```toml
//! [[event]]
//! id = "sprakcafe"                  # stable, at most 32 characters: buttons name it
//! status = "verified"               # as in the leisure directory: example, seen_in_source or verified
//! kind = "language-cafe"            # drop-in, language-cafe, parent-group or event
//! place = "lomma"                   # a municipality, a region, or se
//! name.sv = "Språkcafé"             # Swedish at least; a language without a name gets the Swedish one, marked
//! text.sv = "Kom och prata svenska" # optional, one or two sentences
//! where = "Biblioteket"             # optional, as all that follows
//! address = "Storgatan 1"
//! languages = ["sv", "ar"]          # spoken there
//! topics = ["leisure"]
//! days = [{ day = "tis", from = "17:00", to = "18:30" }]  # every week …
//! first = "2026-09-01"              # … from this day
//! last = "2026-12-15"               # … until this one
//! dates = ["2026-12-20 14:00-16:00"] # besides, on these days, whether they are holidays or not
//! on_holidays = false               # the weekly times hold on public holidays too
//! cancelled = ["2026-12-08", "2027-06-21..2027-08-10"]
//! gender_focus = "women"            # as in the leisure directory, with age_min and age_max
//! desk = "leisure-guide"            # whom to ask
//! sign_up = true                    # one signs up
//! places = 12                       # so many can come
//! waiting_list = true               # whoever comes later may wait
//! source = "…"
//! checked_on = "2026-11-20"
//! checked_by = "…"
//! uid = "…"                         # the name in the calendar that it was taken from
//! ```

mod read;

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use super::{ActivityStatus, DeskId, GenderFocus, Knowledge, Place, Session, TopicId};
use crate::language::Language;

pub(super) use read::read;

/// The file.
pub const EVENTS: &str = "events.toml";

/// Something that takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its id.
    pub id: String,
    /// How far it can be trusted.
    pub status: ActivityStatus,
    /// What kind of thing.
    pub kind: EventKind,
    /// Where it is: a municipality, a region or everywhere.
    pub place: Place,
    /// What it is called, in Swedish at least.
    pub name: BTreeMap<Language, String>,
    /// What one does there, in a sentence or two.
    pub text: BTreeMap<Language, String>,
    /// The house or room.
    pub venue: String,
    /// The address.
    pub address: String,
    /// Languages that somebody speaks there.
    pub languages: Vec<Language>,
    /// What it is about.
    pub topics: Vec<TopicId>,
    /// The times in every week.
    pub sessions: Vec<Session>,
    /// The day from which the weekly times hold.
    pub first: Option<Date>,
    /// The last day on which they do.
    pub last: Option<Date>,
    /// Single days with beginning and end.
    pub dates: Vec<(Date, Time, Time)>,
    /// The weekly times hold on public holidays too.
    pub on_holidays: bool,
    /// First and last day of each time in which it does not take place.
    pub cancelled: Vec<(Date, Date)>,
    /// Who it is for.
    pub gender_focus: GenderFocus,
    /// The youngest, in full years.
    pub age_min: u8,
    /// The oldest, in full years; 120 for no limit.
    pub age_max: u8,
    /// Whom to ask.
    pub desk: Option<DeskId>,
    /// One signs up here.
    pub sign_up: bool,
    /// How many can come; `None`: as many as wish.
    pub places: Option<u32>,
    /// Whoever comes later may wait for a place.
    pub waiting_list: bool,
    /// Where the row comes from.
    pub source: String,
    /// When it was last checked.
    pub checked_on: Option<Date>,
    /// Who checked it.
    pub checked_by: String,
    /// Its name in the calendar that it was taken from; empty where it was written here.
    pub uid: String,
}

/// What kind of thing takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum EventKind {
    /// One comes with a question, without an appointment.
    DropIn,
    /// One talks Swedish with others.
    LanguageCafe,
    /// Parents meet, mostly with their small children.
    ParentGroup,
    /// Anything else.
    Event,
}

/// The kinds as the file writes them.
pub const EVENT_KINDS: [(&str, EventKind); 4] = [
    ("drop-in", EventKind::DropIn),
    ("language-cafe", EventKind::LanguageCafe),
    ("parent-group", EventKind::ParentGroup),
    ("event", EventKind::Event),
];

impl EventKind {
    /// As the file writes it.
    pub fn code(self) -> &'static str {
        let found = EVENT_KINDS.iter().find(|(_, kind)| *kind == self);
        found.map_or("event", |(code, _)| code)
    }
}

impl Event {
    /// What it is called in a language, and the language that this is in.
    pub fn name_in(&self, language: Language) -> (&str, Language) {
        in_or_swedish(&self.name, language).unwrap_or((&self.id, Language::SWEDISH))
    }

    /// What one does there, and the language that this is in.
    pub fn text_in(&self, language: Language) -> Option<(&str, Language)> {
        in_or_swedish(&self.text, language)
    }

    /// Whether it is called off on a day.
    pub fn is_cancelled_on(&self, day: Date) -> bool {
        let of = |(first, last): &(Date, Date)| (*first..=*last).contains(&day);
        self.cancelled.iter().any(of)
    }
}

/// A text in a language, else in Swedish.
fn in_or_swedish(
    texts: &BTreeMap<Language, String>,
    language: Language,
) -> Option<(&str, Language)> {
    language
        .with_base()
        .chain([Language::SWEDISH])
        .find_map(|language| Some((texts.get(&language)?.as_str(), language)))
}

impl Knowledge {
    /// The event with this id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }
}
