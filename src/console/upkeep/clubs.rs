//! Clubs keep their own activity true: a link without an account, for one activity and some days; what is sent with it waits until an
//! editor approves it, and is then published like any other change.

mod deciding;
mod open;

use std::sync::Arc;

use axum::routing::{get, post};
use axum::{Extension, Router};
use jiff::SignedDuration;

use super::records::{Control, Field, Found, Kind, label, plain, put, typed};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::knowledge::writing::{Cell, one_line};
use crate::library::{FileChange, Library};
use crate::pages::Often;
use crate::redaction::redact_staff;

/// The address of the editors' page.
pub const HERE: &str = "/clubs";

/// For how long a link works.
const WORKS: SignedDuration = SignedDuration::from_hours(30 * 24);

/// Characters that a club may write into one field.
const LONGEST: usize = 300;

/// What is kept beside a club's own fields: the figure of the row that the club saw. What is called `base` is not kept with a form.
const WAS: &str = "was";

/// Times in a week that a club may name.
const MOST_TIMES: usize = 14;

/// What a club may change: when, where, for which ages, at what price, whom to ask, and what to know. What it is, for whom the group is, and how far
/// the row can be trusted stays with the editors.
const FIELDS: [&str; 20] = [
    "age_min",
    "age_max",
    "cost_kr",
    "cost_per",
    "cost_note",
    "try_out",
    "try_out_times",
    "days",
    "season_from",
    "season_to",
    "place",
    "address",
    "bus",
    "bring",
    "contact_role",
    "phone",
    "email",
    "web",
    "how_to_join",
    "places_left",
];

/// The pages of this part. What clubs open is for anybody with a link, so often from one network address.
pub fn routes() -> Router {
    Router::new()
        .route("/clubs", get(deciding::page))
        .route("/clubs/link", post(deciding::make_link))
        .route("/clubs/withdraw", post(deciding::withdraw))
        .route("/clubs/decide", post(deciding::decide))
        .route("/club/{token}", get(open::page).post(open::send))
        .layer(Extension(Arc::<Often>::default()))
}

/// Where the club of an activity is given a link.
pub fn address_for(activity: &str) -> String {
    let url = reqwest::Url::parse_with_params("http://here/clubs", [("activity", activity)]);
    let query = url.ok().and_then(|url| url.query().map(str::to_owned));
    format!("{HERE}?{}#make", query.unwrap_or_default())
}

/// The kind of record that this is about.
fn kind() -> Option<&'static Kind> {
    Kind::of("activity")
}

/// The fields that a club may change.
fn fields(kind: &'static Kind) -> impl Iterator<Item = &'static Field> {
    kind.fields.iter().filter(|it| FIELDS.contains(&it.key))
}

/// The row of an activity as it stands; `None`: it is gone.
fn row(library: &Library, activity: &str) -> Option<Found> {
    let (place, _) = activity.split_once('/')?;
    let found = Found::look(
        library,
        kind()?,
        &format!("activities/{place}.toml"),
        activity,
    )?;
    found.at.is_some().then_some(found)
}

/// A value of a row.
fn cell(found: &Found, field: &Field) -> Cell {
    let at = found.at.unwrap_or_default();
    found.records.cell(at, field.key, field.control.shape())
}

/// A text of a row.
fn text(found: &Found, key: &str) -> String {
    let field = kind().and_then(|kind| kind.fields.iter().find(|it| it.key == key));
    field.map_or_else(String::new, |field| plain(&cell(found, field)))
}

/// Whether a club has sent fields of its own; else everything is still true.
fn has_fields(form: &Form) -> bool {
    form.pairs().any(|(name, _)| name != WAS)
}

/// What a club has sent, with the figure of the row that it saw.
fn with_was(form: &Form, figure: &str) -> Form {
    let own = form.pairs().filter(|(name, _)| *name != WAS);
    let mut kept: Vec<(String, String)> = own
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    kept.push((WAS.to_owned(), figure.to_owned()));
    Form::with(kept)
}

/// What a club has sent, without what is not its own to say: other fields, too much of it, and what identifies a person.
fn own_words(form: &Form) -> Form {
    let is_own = |name: &str| {
        let key = name.split(':').next().unwrap_or(name);
        FIELDS.contains(&key)
    };
    let mut kept: Vec<(String, String)> = Vec::new();
    for (name, value) in form.pairs().filter(|(name, _)| is_own(name)) {
        let count = kept.iter().filter(|(other, _)| other == name).count();
        if count < MOST_TIMES {
            kept.push((name.to_owned(), clean(value)));
        }
    }
    Form::with(kept)
}

/// A line of a club's: short enough, without signs that cannot be seen, and without anybody's personal number.
fn clean(value: &str) -> String {
    let is_turning = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let visible = value
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| !is_turning(*c));
    let line: String = one_line(&visible.collect::<String>());
    let short: String = line.chars().take(LONGEST).collect();
    redact_staff(&short).text
}

/// What differs from the row as it stands: what the field is called, what stands there, and what is proposed.
fn differences(frame: &Frame, found: &Found, form: &Form) -> Vec<(String, String, String)> {
    let Some(kind) = kind().filter(|_| has_fields(form)) else {
        return Vec::new();
    };
    let difference = |field: &'static Field| {
        let old = cell(found, field);
        let new = typed(form, field, &old);
        let is_same = old == new;
        (!is_same).then(|| {
            (
                label(frame, kind, field),
                shown(frame, field, &old),
                shown(frame, field, &new),
            )
        })
    };
    fields(kind).filter_map(difference).collect()
}

/// A value in words.
fn shown(frame: &Frame, field: &Field, cell: &Cell) -> String {
    let value = plain(cell);
    match field.control {
        Control::Choice(words, list) if list.contains(&value.as_str()) => {
            frame.say(&format!("{words}{}", value.replace('_', "-")))
        }
        Control::Tick => frame.say(if *cell == Cell::Flag(true) {
            "upkeep-known-yes"
        } else {
            "upkeep-known-no"
        }),
        _ if value.is_empty() => "–".to_owned(),
        _ => value,
    }
}

/// The file with what a club has sent, and who has checked the row when.
fn change(mut found: Found, form: &Form, checked: Option<(&str, &str)>) -> Option<FileChange> {
    let (kind, at) = (kind()?, found.at?);
    if has_fields(form) {
        for field in fields(kind) {
            let new = typed(form, field, &cell(&found, field));
            put(&mut found.records, at, field, &new);
        }
    }
    if let Some((day, who)) = checked {
        for (key, value) in [("checked_on", day), ("checked_by", who)] {
            let field = kind.fields.iter().find(|it| it.key == key)?;
            put(&mut found.records, at, field, &Cell::Text(value.to_owned()));
        }
    }
    let (base, hash) = found.file?;
    let text = found.records.write_over(&base).ok()?;
    Some(FileChange {
        path: found.path,
        base: Some(hash),
        text: Some(text),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_club_says_only_what_is_its_own_to_say() {
        let sent = [
            ("status", "verified"),
            ("name_sv", "x"),
            ("phone", " 040-1\r\n2 "),
            ("bring", "fråga 19850101-1236\u{202e}"),
            ("days:day", "tis"),
            ("form_token", "x"),
        ];
        let sent = sent.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let own = own_words(&Form::with(sent.to_vec()));
        let own: Vec<_> = own.pairs().collect();
        assert_eq!(
            own,
            [
                ("phone", "040-1 2"),
                ("bring", "fråga [personnummer]"),
                ("days:day", "tis")
            ]
        );
        assert_eq!(clean(&"å".repeat(1_000)).chars().count(), LONGEST);
    }

    #[test]
    fn the_row_that_a_club_saw_is_kept_and_is_no_field() {
        let same = Form::kept(&with_was(&Form::default(), "f1").to_keep());
        assert_eq!(same.get(WAS), "f1");
        assert!(!has_fields(&same));
        let phone = Form::with(vec![("phone".to_owned(), "1".to_owned())]);
        assert!(has_fields(&with_was(&phone, "f1")));
    }

    #[test]
    fn every_field_of_a_club_is_one_of_the_form() {
        let kind = kind().expect("there are activities");
        assert_eq!(fields(kind).count(), FIELDS.len());
    }
}
