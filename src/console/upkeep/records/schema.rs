//! What can be changed by form: the kinds of records, and every field that their format has.

use crate::knowledge::EVENTS;
use crate::knowledge::writing::Shape;

/// A kind of record.
pub struct Kind {
    /// Its name in addresses.
    pub code: &'static str,
    /// The id of its name.
    pub name: &'static str,
    /// The list in the file; `None`: the file is one record.
    pub list: Option<&'static str>,
    /// The file; `None`: one of several.
    pub file: Option<&'static str>,
    /// Its fields, in the order of the form.
    pub fields: &'static [Field],
}

/// A field.
pub struct Field {
    /// Its key in the file.
    pub key: &'static str,
    /// What one fills in.
    pub control: Control,
    /// A heading stands before it: the id.
    pub part: Option<&'static str>,
    /// What helps to fill it in: the id.
    pub hint: Option<&'static str>,
}

/// What one fills in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Control {
    /// A line of text.
    Line,
    /// An address on the web.
    Address,
    /// A telephone number.
    Phone,
    /// A list of texts, a line each; with how many lines are shown.
    Lines(u8),
    /// A text for each language, of one line.
    Names,
    /// A text for each language, of several lines.
    Texts,
    /// One of a closed list; the ids of the words begin so.
    Choice(&'static str, &'static [&'static str]),
    /// What one does there: the closed list of the format.
    ActivityKind,
    /// Some of the interests of the format.
    Interests,
    /// A box to tick.
    Tick,
    /// A whole number from 0.
    Number,
    /// A day.
    Day,
    /// How much Swedish one needs.
    Swedish,
    /// One of the desks.
    Desk,
    /// Some of the desks.
    Desks,
    /// One of the municipalities.
    Place,
    /// Some of the topics.
    Topics,
    /// Some of the languages.
    Languages,
    /// Times in the week.
    Sessions,
}

/// The keys of a time in the week.
pub const SESSION: &[&str] = &["day", "from", "to"];

/// The weekdays, as the files write them.
pub const WEEKDAYS: [&str; 7] = ["mån", "tis", "ons", "tors", "fre", "lör", "sön"];

impl Control {
    /// How the value is written.
    pub fn shape(self) -> Shape {
        match self {
            Control::Names | Control::Texts => Shape::Names,
            Control::Lines(_)
            | Control::Interests
            | Control::Desks
            | Control::Topics
            | Control::Languages => Shape::Texts,
            Control::Tick => Shape::Flag,
            Control::Number | Control::Swedish => Shape::Number,
            Control::Sessions => Shape::Rows(SESSION),
            Control::Line
            | Control::Address
            | Control::Phone
            | Control::Choice(..)
            | Control::ActivityKind
            | Control::Day
            | Control::Place
            | Control::Desk => Shape::Text,
        }
    }
}

const fn field(key: &'static str, control: Control) -> Field {
    Field {
        key,
        control,
        part: None,
        hint: None,
    }
}

impl Field {
    /// The same below a heading.
    const fn below(self, part: &'static str) -> Field {
        Field {
            part: Some(part),
            ..self
        }
    }

    /// The same with what helps to fill it in.
    const fn hinted(self, hint: &'static str) -> Field {
        Field {
            hint: Some(hint),
            ..self
        }
    }
}

/// Every kind.
pub static KINDS: [Kind; 8] = [
    Kind {
        code: "activity",
        name: "upkeep-records-activity",
        list: Some("activity"),
        file: None,
        fields: &ACTIVITY,
    },
    Kind {
        code: "event",
        name: "upkeep-records-event",
        list: Some("event"),
        file: Some(EVENTS),
        fields: &EVENT,
    },
    Kind {
        code: "desk",
        name: "upkeep-records-desk",
        list: Some("desk"),
        file: Some("desks.toml"),
        fields: &DESK,
    },
    Kind {
        code: "municipality",
        name: "upkeep-records-municipality",
        list: Some("municipality"),
        file: Some("municipalities.toml"),
        fields: &MUNICIPALITY,
    },
    Kind {
        code: "reply",
        name: "upkeep-records-reply",
        list: Some("reply"),
        file: Some("replies.toml"),
        fields: &REPLY,
    },
    Kind {
        code: "topic",
        name: "upkeep-records-topic",
        list: Some("topic"),
        file: Some("topics.toml"),
        fields: &TOPIC,
    },
    Kind {
        code: "helplines",
        name: "upkeep-records-helplines",
        list: None,
        file: Some("helplines.toml"),
        fields: &HELPLINES,
    },
    Kind {
        code: "phrases",
        name: "upkeep-records-phrases",
        list: None,
        file: None,
        fields: &PHRASES,
    },
];

static DESK: [Field; 6] = [
    field("name", Control::Names),
    field("hours", Control::Line).hinted("upkeep-hint-hours"),
    field("reply_within_hours", Control::Number).hinted("upkeep-hint-promise"),
    field("languages", Control::Languages).hinted("upkeep-hint-read"),
    field("round_robin", Control::Tick),
    field("closed", Control::Lines(3)).hinted("upkeep-hint-closed"),
];

static MUNICIPALITY: [Field; 7] = [
    field("name", Control::Names),
    field("region", Control::Line).hinted("upkeep-hint-region"),
    field("contact.phone", Control::Phone),
    field("contact.web", Control::Address),
    field("contact.address", Control::Line),
    field("contact.hours", Control::Line),
    field("contact.emergency", Control::Phone).hinted("upkeep-hint-emergency"),
];

static HELPLINES: [Field; 4] = [
    field("women", Control::Phone).hinted("upkeep-hint-helplines"),
    field("men", Control::Phone),
    field("suicide", Control::Phone),
    field("children", Control::Phone),
];

static REPLY: [Field; 3] = [
    field("name", Control::Names),
    field("desks", Control::Desks).hinted("upkeep-hint-desks"),
    field("text", Control::Texts).hinted("upkeep-hint-text"),
];

static TOPIC: [Field; 3] = [
    field("icon", Control::Line),
    field("desk", Control::Desk),
    field("name", Control::Names),
];

static PHRASES: [Field; 16] = [
    field("smalltalk.greeting", Control::Lines(6)).below("upkeep-part-smalltalk"),
    field("smalltalk.thanks", Control::Lines(6)),
    field("smalltalk.goodbye", Control::Lines(6)),
    field("smalltalk.wellbeing", Control::Lines(6)),
    field("smalltalk.identity", Control::Lines(6)),
    field("person.phrases", Control::Lines(6)).below("upkeep-part-wishes"),
    field("follow_up.markers", Control::Lines(6)),
    field("out_of_scope.examples", Control::Lines(6)),
    field("crisis.danger", Control::Lines(6))
        .below("upkeep-part-crisis")
        .hinted("upkeep-hint-crisis"),
    field("crisis.violence", Control::Lines(6)),
    field("crisis.suicide", Control::Lines(6)),
    field("crisis.child", Control::Lines(6)),
    field("crisis.honour", Control::Lines(6)),
    field("crisis.homeless", Control::Lines(6)),
    field("crisis.hunger", Control::Lines(6)),
    field("not_crisis.examples", Control::Lines(6)),
];

static EVENT: [Field; 26] = [
    field("name", Control::Names).below("upkeep-part-what"),
    field("text", Control::Texts),
    choice("kind", "upkeep-event-kind-", EVENT_KINDS),
    field("topics", Control::Topics),
    choice("status", "upkeep-status-", STATUSES),
    field("days", Control::Sessions).below("upkeep-part-when"),
    field("first", Control::Day),
    field("last", Control::Day),
    field("dates", Control::Lines(3)).hinted("upkeep-hint-dates"),
    field("on_holidays", Control::Tick),
    field("cancelled", Control::Lines(3)).hinted("upkeep-hint-cancelled"),
    field("place", Control::Place).below("upkeep-part-where"),
    field("where", Control::Line),
    field("address", Control::Line),
    field("languages", Control::Languages).below("upkeep-part-whom"),
    choice("gender_focus", "upkeep-gender-", GENDERS),
    field("age_min", Control::Number),
    field("age_max", Control::Number).hinted("upkeep-hint-age"),
    field("sign_up", Control::Tick).below("upkeep-part-sign-up"),
    field("places", Control::Number).hinted("upkeep-hint-places"),
    field("waiting_list", Control::Tick),
    field("desk", Control::Desk).below("upkeep-part-contact"),
    field("source", Control::Line).below("upkeep-part-checked"),
    field("checked_on", Control::Day),
    field("checked_by", Control::Line),
    field("uid", Control::Line).hinted("upkeep-hint-uid"),
];

const EVENT_KINDS: &[&str] = &["drop-in", "language-cafe", "parent-group", "event"];
const STATUSES: &[&str] = &["verified", "seen_in_source", "example"];
const ORGANISERS: &[&str] = &[
    "idrottsförening",
    "kommun",
    "ideell",
    "studieförbund",
    "trossamfund",
    "region",
];
const GENDERS: &[&str] = &["all", "girls", "women", "boys", "men"];
/// How much Swedish one needs: none, a few words, simple instructions, SFI C or more.
pub const SWEDISH: [&str; 4] = ["0", "1", "2", "3"];
const YES_NO: &[&str] = &["unknown", "yes", "no"];
const HOLIDAYS: &[&str] = &["unknown", "closed", "open", "special"];
const EQUIPMENT: &[&str] = &["unknown", "own", "lent", "borrow-fritidsbanken"];
const JOINING: &[&str] = &["unknown", "drop-in", "call", "form", "queue"];
const PLACES_LEFT: &[&str] = &["unknown", "yes", "no", "queue"];

/// A closed list whose words' ids begin with the same.
const fn choice(key: &'static str, words: &'static str, list: &'static [&'static str]) -> Field {
    field(key, Control::Choice(words, list))
}

static ACTIVITY: [Field; 44] = [
    field("name_sv", Control::Line).below("upkeep-part-what"),
    field("organiser", Control::Line),
    choice("organiser_kind", "upkeep-organiser-", ORGANISERS),
    field("kind", Control::ActivityKind),
    field("interests", Control::Interests),
    choice("status", "upkeep-status-", STATUSES),
    field("age_min", Control::Number).below("upkeep-part-whom"),
    field("age_max", Control::Number).hinted("upkeep-hint-age"),
    choice("gender_focus", "upkeep-gender-", GENDERS),
    field("with_parent", Control::Tick),
    field("swedish_needed", Control::Swedish),
    field("languages", Control::Languages),
    field("child_care", Control::Tick),
    field("cost_kr", Control::Number)
        .below("upkeep-part-cost")
        .hinted("upkeep-hint-cost"),
    field("cost_per", Control::Line),
    field("cost_note", Control::Line),
    choice("fritidskortet", "upkeep-known-", YES_NO),
    field("majblomman_hint", Control::Tick),
    field("try_out", Control::Tick),
    field("try_out_times", Control::Number),
    field("days", Control::Sessions).below("upkeep-part-when"),
    field("season_from", Control::Line).hinted("upkeep-hint-season"),
    field("season_to", Control::Line),
    choice("holiday", "upkeep-holiday-", HOLIDAYS),
    field("area", Control::Line).below("upkeep-part-where"),
    field("place", Control::Line),
    field("address", Control::Line),
    field("bus", Control::Line),
    field("access", Control::Lines(2)),
    field("bring", Control::Line),
    choice("equipment", "upkeep-equipment-", EQUIPMENT),
    field("contact_role", Control::Line).below("upkeep-part-contact"),
    field("phone", Control::Phone),
    field("email", Control::Line),
    field("web", Control::Address),
    field("contact_language", Control::Languages),
    choice("how_to_join", "upkeep-joining-", JOINING),
    choice("places_left", "upkeep-left-", PLACES_LEFT),
    field("safe", Control::Tick),
    field("source", Control::Line).below("upkeep-part-checked"),
    field("owner_desk", Control::Desk),
    field("checked_on", Control::Day),
    field("checked_by", Control::Line),
    field("next_check", Control::Day),
];

impl Kind {
    /// The kind with this name in addresses.
    pub fn of(code: &str) -> Option<&'static Kind> {
        KINDS.iter().find(|kind| kind.code == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_name_and_no_field_stands_twice() {
        for kind in &KINDS {
            assert!(std::ptr::eq(
                Kind::of(kind.code).expect("it is there"),
                kind
            ));
            let mut keys: Vec<_> = kind.fields.iter().map(|field| field.key).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), kind.fields.len(), "{}", kind.code);
        }
        assert_eq!(Kind::of("entry").map(|kind| kind.code), None);
    }
}
