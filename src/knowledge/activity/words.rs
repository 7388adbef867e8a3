//! The closed lists of the leisure directory, as its files write them.

use jiff::civil::Weekday;

use super::{
    ActivityKind as K, ActivityStatus, Equipment, GenderFocus, HolidayPlan, Interest as I, Joining,
    OrganiserKind, PlacesLeft,
};

pub(in crate::knowledge) const STATUSES: [(&str, ActivityStatus); 3] = [
    ("example", ActivityStatus::Example),
    ("seen_in_source", ActivityStatus::SeenInSource),
    ("verified", ActivityStatus::Verified),
];

pub(super) const ORGANISERS: [(&str, OrganiserKind); 6] = [
    ("idrottsförening", OrganiserKind::SportsClub),
    ("kommun", OrganiserKind::Municipality),
    ("ideell", OrganiserKind::NonProfit),
    ("studieförbund", OrganiserKind::StudyAssociation),
    ("trossamfund", OrganiserKind::FaithCommunity),
    ("region", OrganiserKind::Region),
];

pub(in crate::knowledge) const GENDERS: [(&str, GenderFocus); 5] = [
    ("all", GenderFocus::All),
    ("girls", GenderFocus::Girls),
    ("women", GenderFocus::Women),
    ("boys", GenderFocus::Boys),
    ("men", GenderFocus::Men),
];

pub(super) const HOLIDAYS: [(&str, HolidayPlan); 4] = [
    ("closed", HolidayPlan::Closed),
    ("open", HolidayPlan::Open),
    ("special", HolidayPlan::Special),
    ("unknown", HolidayPlan::Unknown),
];

pub(super) const EQUIPMENT: [(&str, Equipment); 4] = [
    ("own", Equipment::Own),
    ("lent", Equipment::Lent),
    ("borrow-fritidsbanken", Equipment::BorrowFritidsbanken),
    ("unknown", Equipment::Unknown),
];

pub(super) const JOINING: [(&str, Joining); 5] = [
    ("drop-in", Joining::DropIn),
    ("call", Joining::Call),
    ("form", Joining::Form),
    ("queue", Joining::Queue),
    ("unknown", Joining::Unknown),
];

pub(super) const PLACES_LEFT: [(&str, PlacesLeft); 4] = [
    ("yes", PlacesLeft::Yes),
    ("no", PlacesLeft::No),
    ("queue", PlacesLeft::Queue),
    ("unknown", PlacesLeft::Unknown),
];

pub(super) const FRITIDSKORTET: [(&str, Option<bool>); 3] =
    [("yes", Some(true)), ("no", Some(false)), ("unknown", None)];

pub(super) const WEEKDAYS: [(&str, Weekday); 8] = [
    ("mån", Weekday::Monday),
    ("tis", Weekday::Tuesday),
    ("ons", Weekday::Wednesday),
    ("tors", Weekday::Thursday),
    ("tor", Weekday::Thursday),
    ("fre", Weekday::Friday),
    ("lör", Weekday::Saturday),
    ("sön", Weekday::Sunday),
];

/// What one does, as the files write it, in the order of the closed list.
pub const KINDS: [(&str, K); 29] = [
    ("football", K::Football),
    ("basketball", K::Basketball),
    ("swimming-school", K::SwimmingSchool),
    ("swimming-women", K::SwimmingWomen),
    ("gymnastics", K::Gymnastics),
    ("dance", K::Dance),
    ("martial-arts", K::MartialArts),
    ("gym", K::Gym),
    ("running-walking", K::RunningWalking),
    ("cycling", K::Cycling),
    ("scouts", K::Scouts),
    ("outdoor", K::Outdoor),
    ("library", K::Library),
    ("language-cafe", K::LanguageCafe),
    ("homework-help", K::HomeworkHelp),
    ("music-school", K::MusicSchool),
    ("theatre", K::Theatre),
    ("art-craft", K::ArtCraft),
    ("open-preschool", K::OpenPreschool),
    ("youth-centre", K::YouthCentre),
    ("womens-group", K::WomensGroup),
    ("mens-group", K::MensGroup),
    ("parent-course", K::ParentCourse),
    ("study-circle", K::StudyCircle),
    ("volunteering", K::Volunteering),
    ("chess-games", K::ChessGames),
    ("gardening", K::Gardening),
    ("culture-house", K::CultureHouse),
    ("leisure-introduction", K::LeisureIntroduction),
];

/// What one likes, as the files write it, in the order of the closed list.
pub const INTERESTS: [(&str, I); 20] = [
    ("ball sports", I::BallSports),
    ("water", I::Water),
    ("dance and music", I::DanceAndMusic),
    ("fighting arts", I::FightingArts),
    ("nature", I::Nature),
    ("animals", I::Animals),
    ("handicraft", I::Handicraft),
    ("cooking", I::Cooking),
    ("reading", I::Reading),
    ("languages", I::Languages),
    ("computers", I::Computers),
    ("theatre", I::Theatre),
    ("painting", I::Painting),
    ("small children", I::SmallChildren),
    ("meeting people", I::MeetingPeople),
    ("helping others", I::HelpingOthers),
    ("training", I::Training),
    ("quiet", I::Quiet),
    ("religion and tradition", I::ReligionAndTradition),
    ("work contacts", I::WorkContacts),
];
