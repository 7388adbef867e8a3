//! What staff can choose from on the page of a case: to whom it can go, how it can end, which canned replies fit.

use super::Console;
use super::page::Frame;
use super::view::{code, language_name};
use crate::case::{Case, Outcome};
use crate::desk::CaseView;
use crate::knowledge::name_in;

/// Rests that are offered: the word in the form, as on the card in Telegram.
const RESTS: [(&str, &str); 3] = [
    ("1d", "staff-rest-tomorrow"),
    ("3d", "staff-rest-days"),
    ("7d", "staff-rest-week"),
];

/// What can be chosen.
pub struct Choices {
    /// Desks: value and name.
    pub desks: Vec<(String, String)>,
    /// People: value and name.
    pub people: Vec<(String, String)>,
    /// How it can end.
    pub outcomes: Vec<(String, String)>,
    /// Until when it can rest.
    pub rests: Vec<(String, String)>,
    /// Canned replies.
    pub canned: Vec<Canned>,
    /// The newcomer's other cases that this person may see: number and what it is about.
    pub beside: Vec<(String, String)>,
}

/// A canned reply.
pub struct Canned {
    /// Its id.
    pub id: String,
    /// Its name for staff.
    pub name: String,
    /// What the newcomer would read.
    pub text: String,
    /// The language of that.
    pub language: String,
    /// What it says, in the language of the page; `None` where that is the same.
    pub here: Option<String>,
    /// In which language it goes out.
    pub sent_in: String,
}

impl Choices {
    /// For a case and whoever looks at it.
    pub fn new(console: &Console, frame: &Frame, view: &CaseView) -> Choices {
        let case = &view.case;
        let others = frame.shelf.knowledge.desks.iter();
        let desks = others.filter(|desk| desk.id != case.desk).map(|desk| {
            let name = name_in(&desk.name, frame.language()).to_owned();
            (format!("desk:{}", desk.id), name)
        });
        let people = console.desk.people().into_iter();
        let people = people
            .filter(|person| Some(&person.name) != case.claimed_by.as_ref())
            .map(|person| (format!("person:{}", person.name), person.name));
        let outcomes = Outcome::FOR_STAFF.iter().map(|outcome| {
            let name = frame.say(&format!("staff-outcome-{}", code(outcome)));
            (outcome.code().to_owned(), name)
        });
        let beside = view.beside.iter();
        let beside = beside.filter(|other| console.scope.includes(&other.desk));
        Choices {
            desks: desks.collect(),
            people: people.collect(),
            outcomes: outcomes.collect(),
            rests: RESTS
                .map(|(value, name)| (value.to_owned(), frame.say(name)))
                .into(),
            canned: canned(console, frame, case),
            beside: beside
                .map(|other| {
                    let number = other.number.to_string();
                    let name = frame.with("staff-case", "number", &number);
                    let about = crate::outbound::shorten(&other.question, 60);
                    (number, format!("{name} · {about}"))
                })
                .collect(),
        }
    }
}

fn canned(console: &Console, frame: &Frame, case: &Case) -> Vec<Canned> {
    let replies = frame.shelf.knowledge.replies.iter();
    let staff = &console.staff.name;
    replies
        .filter_map(|reply| {
            let (language, text) = console.desk.canned(case, &reply.id, staff)?;
            let same = language == frame.language();
            let here = reply.text.get(&frame.language());
            Some(Canned {
                id: reply.id.clone(),
                name: name_in(&reply.name, frame.language()).to_owned(),
                text,
                language: language.code().to_owned(),
                here: here.filter(|_| !same).cloned(),
                sent_in: frame.with(
                    "staff-entry-language",
                    "language",
                    &language_name(frame, language),
                ),
            })
        })
        .collect()
}
