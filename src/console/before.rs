//! What a person wrote before a case was opened, and what else presses: a fragment is not understood without what came before it.

use jiff::{SignedDuration, Timestamp};

use super::Console;
use super::page::Frame;
use crate::desk::CaseView;
use crate::store::{self, AskedBefore};

/// So long before a case, what was asked still belongs to it.
const SINCE: SignedDuration = SignedDuration::from_hours(12);

/// A question that Lotsen dealt with itself.
pub struct Before {
    /// The words, the language that they are probably in, and when they were written.
    pub text: String,
    /// See `text`.
    pub language: String,
    /// See `text`.
    pub at: String,
    /// The same for machines.
    pub at_machine: String,
    /// What Lotsen did with it.
    pub done: String,
}

/// An urgent case of the same person.
pub struct Pressing {
    /// What it is, without its words.
    pub text: String,
    /// Its page, for those who may open it.
    pub href: Option<String>,
}

/// The questions before a case, oldest first. What went to a desk is not among them, nor what an urgent entry answered: some desk was
/// told of that, and it need not be this one.
pub async fn before(
    console: &Console,
    frame: &Frame,
    view: &CaseView,
) -> Result<Vec<Before>, store::Error> {
    let until = view.case.opened_at;
    let since = until.checked_sub(SINCE).unwrap_or(Timestamp::MIN);
    let store = console.desk.store();
    let asked = store.asked_before(view.case.conversation, (since, until));
    let entries = &frame.shelf.knowledge.entries;
    let is_urgent = |it: &AskedBefore| {
        let entry = it.entry.as_ref().and_then(|id| entries.get(id));
        entry.is_some_and(|entry| entry.urgent)
    };
    let asked = asked.await?.into_iter().filter(|it| !is_urgent(it));
    Ok(asked.map(|it| shown(frame, it)).collect())
}

fn shown(frame: &Frame, asked: AskedBefore) -> Before {
    let entry = asked
        .entry
        .as_ref()
        .and_then(|id| frame.shelf.knowledge.entries.get(id));
    let done = match entry {
        Some(entry) => {
            let own = entry.translations.get(&frame.language());
            let text = own.or_else(|| entry.original());
            let title = text.map_or(entry.id.as_str(), |text| &text.title);
            frame.with("staff-before-answered", "title", title)
        }
        None if asked.is_offer => frame.say("staff-before-offered"),
        None => frame.say("staff-before-open"),
    };
    Before {
        text: asked.question,
        language: asked
            .language
            .map_or_else(String::new, |language| language.to_string()),
        at: frame.time(asked.at),
        at_machine: asked.at.to_string(),
        done,
    }
}

/// The urgent cases of the same person, at whatever desk: that there are any, everybody needs to know.
pub fn pressing(console: &Console, frame: &Frame, view: &CaseView) -> Vec<Pressing> {
    let urgent = view.beside.iter().filter(|case| case.urgent);
    urgent
        .map(|case| {
            let desk = frame.shelf.knowledge.desk(&case.desk);
            let desk = desk.map_or_else(
                || case.desk.to_string(),
                |desk| crate::knowledge::name_in(&desk.name, frame.language()).to_owned(),
            );
            let number = case.number.to_string();
            let text = frame.book().text(
                frame.language(),
                "staff-pressing",
                &[("number", number.into()), ("desk", desk.into())],
            );
            let may_open = console.scope.includes(&case.desk);
            Pressing {
                text,
                href: may_open.then(|| format!("/cases/{}", case.id)),
            }
        })
        .collect()
}
