//! The form of a person: boxes to tick.

use std::collections::BTreeSet;

use axum::body::Bytes;

use crate::account::Role;
use crate::console::forms::pairs;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::knowledge::{DeskId, name_in};
use crate::language::Language;

/// A box to tick: its value, its name, whether it is ticked.
pub type Tick = (String, String, bool);

/// A form with boxes of which several may be ticked.
#[derive(Default)]
pub struct Written {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The roles.
    pub roles: BTreeSet<Role>,
    /// The desks.
    pub desks: BTreeSet<DeskId>,
    /// The languages.
    pub languages: BTreeSet<Language>,
    /// The second factor begins anew.
    pub forget_second_factor: bool,
}

impl Written {
    /// What was sent.
    pub fn read(body: &Bytes) -> Written {
        let mut written = Written::default();
        for (name, value) in pairs(body) {
            match name.as_str() {
                "name" => written.name = value,
                "email" => written.email = value,
                "role" => written.roles.extend(value.parse::<Role>()),
                "desk" => _ = written.desks.insert(DeskId::from(value.as_str())),
                "language" => written.languages.extend(value.parse::<Language>()),
                "second-factor" => written.forget_second_factor = true,
                _ => {}
            }
        }
        written
    }
}

/// All roles.
pub fn role_ticks(frame: &Frame, ticked: &BTreeSet<Role>) -> Vec<Tick> {
    let tick = |role: Role| {
        let name = frame.say(&format!("staff-role-{}", role.code()));
        (role.code().to_owned(), name, ticked.contains(&role))
    };
    Role::ALL.map(tick).into()
}

/// The desks of the knowledge base, and those that a person has although they are gone from it.
pub fn desk_ticks(frame: &Frame, ticked: &BTreeSet<DeskId>) -> Vec<Tick> {
    let known = &frame.shelf.knowledge.desks;
    let gone = ticked
        .iter()
        .filter(|desk| known.iter().all(|it| it.id != **desk));
    let known = known.iter().map(|desk| {
        let name = name_in(&desk.name, frame.language()).to_owned();
        (desk.id.to_string(), name, ticked.contains(&desk.id))
    });
    known
        .chain(gone.map(|desk| (desk.to_string(), desk.to_string(), true)))
        .collect()
}

/// The languages that Lotsen speaks. Who reads a language reads its variants: they are nobody's choice here.
pub fn language_ticks(frame: &Frame, ticked: &BTreeSet<Language>) -> Vec<Tick> {
    let languages = frame.book().whole_languages();
    let tick = |language: &Language| {
        let name = language_name(frame, *language);
        (language.to_string(), name, ticked.contains(language))
    };
    languages.iter().map(tick).collect()
}
