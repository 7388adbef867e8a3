//! The leisure directory, `activities/<municipality>.toml`: one `[[activity]]` per activity and group.
//!
//! The kinds, interests and other words are closed lists, so that a search for "swimming" finds every row that swims.

mod read;
mod words;

use jiff::civil::{Date, Time, Weekday};
use serde::{Deserialize, Serialize};

use super::{DeskId, Place};
use crate::language::Language;

pub(super) use read::{ages, day, plain, read, sessions};
pub(super) use words::{GENDERS, STATUSES};
pub use words::{INTERESTS, KINDS};

/// One activity for one group.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// `municipality/short-name`; stable.
    pub id: String,
    /// How far it can be trusted.
    pub status: ActivityStatus,
    /// The municipality it is in.
    pub municipality: Place,
    /// Village or district.
    pub area: String,
    /// Its name in Swedish.
    pub name: String,
    /// The club, library, church or unit that holds it.
    pub organiser: String,
    /// What kind of organiser that is.
    pub organiser_kind: Option<OrganiserKind>,
    /// What one does there.
    pub kind: ActivityKind,
    /// For whose interests.
    pub interests: Vec<Interest>,
    /// The youngest, in full years.
    pub age_min: u8,
    /// The oldest, in full years; 120 for adults.
    pub age_max: u8,
    /// Who the group is for, not who may ask.
    pub gender_focus: GenderFocus,
    /// An adult stays with the child.
    pub with_parent: bool,
    /// How much Swedish one needs: 0 none, 1 a few words, 2 can follow simple instructions, 3 SFI C or more.
    pub swedish_needed: u8,
    /// Languages that a leader or volunteer speaks.
    pub languages: Vec<Language>,
    /// What it costs.
    pub cost: Cost,
    /// How one can try it before paying.
    pub try_out: TryOut,
    /// When it is in a week.
    pub sessions: Vec<Session>,
    /// First and last day of the season as month and day, where there is one.
    pub season: Option<((i8, i8), (i8, i8))>,
    /// What happens in school holidays.
    pub holiday: HolidayPlan,
    /// Where it is and how to come in.
    pub venue: Venue,
    /// Small children can be looked after while the adult takes part.
    pub child_care: bool,
    /// What to take along the first time.
    pub bring: String,
    /// Whose equipment is used.
    pub equipment: Equipment,
    /// Whom to ask.
    pub contact: ActivityContact,
    /// How to join.
    pub how_to_join: Joining,
    /// Whether there is room.
    pub places_left: PlacesLeft,
    /// The organiser has said that leaders show an extract from the criminal record register for work with children.
    pub safe: bool,
    /// Where the row comes from.
    pub source: String,
    /// The desk that keeps it true; `None` where the row names none that exists.
    pub owner_desk: Option<DeskId>,
    /// When it was last checked.
    pub checked_on: Option<Date>,
    /// Who checked it.
    pub checked_by: String,
    /// When it is to be checked again.
    pub next_check: Option<Date>,
}

/// What an activity costs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cost {
    /// Kronor; 0 is free, `None` is unknown.
    pub kr: Option<u32>,
    /// For what: a year, a term, a time.
    pub per: String,
    /// Reductions, instalments.
    pub note: String,
    /// Whether Fritidskortet pays; `None` is unknown.
    pub fritidskortet: Option<bool>,
    /// Whether a grant from Majblomman is worth a try.
    pub majblomman_hint: bool,
}

/// Trying before paying.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TryOut {
    /// Whether one may.
    pub possible: bool,
    /// How many times.
    pub times: u8,
}

/// One time in the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The weekday.
    pub day: Weekday,
    /// Its beginning.
    pub from: Time,
    /// Its end.
    pub to: Time,
}

/// Where an activity is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Venue {
    /// Its name.
    pub name: String,
    /// Its address.
    pub address: String,
    /// The nearest bus stop.
    pub bus: String,
    /// Step-free, toilet, quiet room and so on.
    pub access: Vec<String>,
}

/// Whom to ask about an activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ActivityContact {
    /// Who that is.
    pub role: String,
    /// Telephone.
    pub phone: String,
    /// E-mail.
    pub email: String,
    /// Web address.
    pub web: String,
    /// Languages that this person answers in.
    pub languages: Vec<Language>,
}

/// How far a row can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActivityStatus {
    /// Made up: shown only in the demo and marked as such; production refuses to publish it.
    Example,
    /// The organiser was named in a source; details are unchecked.
    SeenInSource,
    /// Checked by the municipality, with date and name.
    Verified,
}

/// What kind of organiser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganiserKind {
    /// Idrottsförening.
    SportsClub,
    /// Kommun.
    Municipality,
    /// Ideell förening.
    NonProfit,
    /// Studieförbund.
    StudyAssociation,
    /// Trossamfund.
    FaithCommunity,
    /// Region.
    Region,
}

/// Who a group is for.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it all")]
pub enum GenderFocus {
    #[default]
    All,
    Girls,
    Women,
    Boys,
    Men,
}

/// What happens in school holidays.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HolidayPlan {
    /// Nobody has said.
    #[default]
    Unknown,
    /// It rests.
    Closed,
    /// It goes on.
    Open,
    /// There is something else.
    Special,
}

/// Whose equipment is used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Equipment {
    /// Nobody has said.
    #[default]
    Unknown,
    /// One's own.
    Own,
    /// The organiser lends it.
    Lent,
    /// Fritidsbanken lends it.
    BorrowFritidsbanken,
}

/// How to join.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Joining {
    /// Nobody has said.
    #[default]
    Unknown,
    /// Just come.
    DropIn,
    /// Call first.
    Call,
    /// Fill in a form.
    Form,
    /// Stand in a queue.
    Queue,
}

/// Whether there is room.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PlacesLeft {
    /// Nobody has said.
    #[default]
    Unknown,
    /// There is.
    Yes,
    /// There is not.
    No,
    /// One has to wait.
    Queue,
}

/// What one does there: the closed list of kinds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names are those of the files")]
pub enum ActivityKind {
    Football,
    Basketball,
    SwimmingSchool,
    SwimmingWomen,
    Gymnastics,
    Dance,
    MartialArts,
    Gym,
    RunningWalking,
    Cycling,
    Scouts,
    Outdoor,
    Library,
    LanguageCafe,
    HomeworkHelp,
    MusicSchool,
    Theatre,
    ArtCraft,
    OpenPreschool,
    YouthCentre,
    WomensGroup,
    MensGroup,
    ParentCourse,
    StudyCircle,
    Volunteering,
    ChessGames,
    Gardening,
    CultureHouse,
    LeisureIntroduction,
}

/// What somebody likes: the closed list of interests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are those of the files")]
pub enum Interest {
    #[serde(rename = "ball sports")]
    BallSports,
    #[serde(rename = "water")]
    Water,
    #[serde(rename = "dance and music")]
    DanceAndMusic,
    #[serde(rename = "fighting arts")]
    FightingArts,
    #[serde(rename = "nature")]
    Nature,
    #[serde(rename = "animals")]
    Animals,
    #[serde(rename = "handicraft")]
    Handicraft,
    #[serde(rename = "cooking")]
    Cooking,
    #[serde(rename = "reading")]
    Reading,
    #[serde(rename = "languages")]
    Languages,
    #[serde(rename = "computers")]
    Computers,
    #[serde(rename = "theatre")]
    Theatre,
    #[serde(rename = "painting")]
    Painting,
    #[serde(rename = "small children")]
    SmallChildren,
    #[serde(rename = "meeting people")]
    MeetingPeople,
    #[serde(rename = "helping others")]
    HelpingOthers,
    #[serde(rename = "training")]
    Training,
    #[serde(rename = "quiet")]
    Quiet,
    #[serde(rename = "religion and tradition")]
    ReligionAndTradition,
    #[serde(rename = "work contacts")]
    WorkContacts,
}
