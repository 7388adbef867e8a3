//! The buttons on a case's card, and what they mean. A button's data are `c:<word>:<case>`, at most 64 bytes.

use super::card::{STAFF_LANGUAGE, card, text, titles};
use super::{Desk, StaffAct, StaffError, To};
use crate::account::AccountId;
use crate::case::{Case, CaseId, CaseStatus, Outcome};
use crate::dialogue::World;
use crate::knowledge::name_in;
use crate::outbound::{Button, Message, Outbound, shorten};
use crate::phrase::stockholm;

/// Characters of a title on a button in the group.
const TITLE: usize = 40;

/// People on the list to hand over to; more would hide the desks.
const PEOPLE: usize = 12;

/// Rests that are offered: the word on the button's data and in days from now, in the morning.
const RESTS: [(&str, i64); 3] = [("1d", 1), ("3d", 3), ("7d", 7)];

/// Which buttons a card shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Menu {
    /// What is done most.
    Main,
    /// Desks and people, to hand over to.
    HandOver,
    /// How it ended, to close.
    Close,
    /// Until when it is to rest.
    Snooze,
    /// Canned replies.
    Canned,
}

impl Menu {
    /// The menu that a button opens.
    pub fn named(word: &str) -> Option<Menu> {
        Some(match word {
            "back" => Menu::Main,
            "desks" => Menu::HandOver,
            "closing" => Menu::Close,
            "later" => Menu::Snooze,
            "canned" => Menu::Canned,
            _ => return None,
        })
    }
}

/// The card with a menu, in the staff group.
pub fn with_menu(desk: &Desk, world: &World<'_>, case: &Case, menu: Menu) -> Outbound {
    Outbound::CaseCardEdit {
        case: case.id,
        message: message(desk, world, case, menu),
    }
}

/// The card with a menu.
pub fn message(desk: &Desk, world: &World<'_>, case: &Case, menu: Menu) -> Message {
    Message {
        buttons: buttons(desk, world, case, menu),
        ..card(desk, world, case)
    }
}

/// What can be done where the case stands.
pub fn buttons(desk: &Desk, world: &World<'_>, case: &Case, menu: Menu) -> Vec<Vec<Button>> {
    let word =
        |id: &str, data: &str| Button::new(text(desk, id, &[]), format!("c:{data}:{}", case.id));
    if case.status == CaseStatus::Closed {
        let may_reopen = case.merged_into.is_none() && case.outcome != Some(Outcome::Erased);
        return if may_reopen {
            vec![vec![word("desk-button-reopen", "reopen")]]
        } else {
            Vec::new()
        };
    }
    let mut rows = match menu {
        Menu::Main => return main(desk, world, case),
        Menu::HandOver => hand_over(desk, world, case),
        Menu::Close => Outcome::FOR_STAFF
            .iter()
            .map(|outcome| {
                let code = outcome.code();
                vec![word(
                    &format!("desk-outcome-{code}"),
                    &format!("shut.{code}"),
                )]
            })
            .collect(),
        Menu::Snooze => RESTS
            .iter()
            .map(|(rest, _)| vec![word(&format!("desk-rest-{rest}"), &format!("rest.{rest}"))])
            .collect(),
        Menu::Canned => canned(world, case),
    };
    rows.push(vec![word("desk-button-back", "back")]);
    rows
}

/// Claim, send entry 1–3, canned replies, hand over, rest, close.
fn main(desk: &Desk, world: &World<'_>, case: &Case) -> Vec<Vec<Button>> {
    let word =
        |id: &str, data: &str| Button::new(text(desk, id, &[]), format!("c:{data}:{}", case.id));
    let mut rows = vec![vec![if case.claimed_by.is_none() {
        word("desk-button-claim", "claim")
    } else {
        word("desk-button-release", "release")
    }]];
    for (rank, (title, _)) in titles(world, case).into_iter().enumerate() {
        let args = [
            ("rank", (rank + 1).into()),
            ("title", shorten(&title, TITLE).into()),
        ];
        rows.push(vec![Button::new(
            text(desk, "desk-button-send", &args),
            format!("c:send{}:{}", rank + 1, case.id),
        )]);
    }
    let mut more = vec![word("desk-button-snooze", "later")];
    if !canned(world, case).is_empty() {
        more.insert(0, word("desk-button-canned", "canned"));
    }
    rows.push(more);
    rows.push(vec![
        word("desk-button-hand-over", "desks"),
        word("desk-button-close", "closing"),
    ]);
    rows
}

fn hand_over(desk: &Desk, world: &World<'_>, case: &Case) -> Vec<Vec<Button>> {
    let others = world.knowledge.desks.iter().enumerate();
    let desks = others
        .filter(|(_, other)| other.id != case.desk)
        .map(|(index, other)| {
            let name = name_in(&other.name, STAFF_LANGUAGE);
            // The index is only good until desks.toml changes; the press checks the first letters of the id too.
            let check = check(other.id.as_str());
            vec![Button::new(
                name,
                format!("c:to{index}.{check}:{}", case.id),
            )]
        });
    let mut people = desk.people();
    people.retain(|person| Some(&person.name) != case.claimed_by.as_ref());
    let people = people.into_iter().take(PEOPLE).map(|person| {
        let data = format!("c:person{}:{}", person.id, case.id);
        vec![Button::new(person.name, data)]
    });
    desks.chain(people).collect()
}

/// The canned replies that the desk is offered and that can be filled in.
fn canned(world: &World<'_>, case: &Case) -> Vec<Vec<Button>> {
    let replies = world.knowledge.replies.iter().enumerate();
    replies
        .filter(|(_, reply)| super::acting::canned_text(world, case, &reply.id, None).is_some())
        .map(|(index, reply)| {
            let name = shorten(name_in(&reply.name, STAFF_LANGUAGE), TITLE);
            vec![Button::new(
                name,
                format!("c:say{index}.{}:{}", check(&reply.id), case.id),
            )]
        })
        .collect()
}

/// The beginning of an id, which shows whether a button is older than the file it was made from.
fn check(id: &str) -> String {
    id.chars().filter(char::is_ascii).take(12).collect()
}

impl Desk {
    /// What a button on a card means.
    ///
    /// # Errors
    /// [`StaffError::NotFound`] when the entry, desk, person or reply it names is gone.
    pub async fn button_act(&self, id: CaseId, word: &str) -> Result<StaffAct, StaffError> {
        match word {
            "claim" => return Ok(StaffAct::Claim),
            "release" => return Ok(StaffAct::Release),
            "reopen" => return Ok(StaffAct::Reopen),
            _ => {}
        }
        self.named_act(id, word).await?.ok_or(StaffError::NotFound)
    }

    async fn named_act(&self, id: CaseId, word: &str) -> Result<Option<StaffAct>, StaffError> {
        if let Some((kind, translation)) = word.split_once('.')
            && let Ok(translation) = translation.parse()
        {
            match kind {
                "tsend" => return Ok(Some(StaffAct::SendTranslated(translation))),
                "tplain" => return Ok(Some(StaffAct::SendAsWritten(translation))),
                "tchange" => return Ok(Some(StaffAct::ChangeTranslated(translation))),
                _ => {}
            }
        }
        if let Some(rank) = word.strip_prefix("send") {
            let case = self.store().read_case(id).await?;
            let rank = rank
                .parse::<usize>()
                .ok()
                .and_then(|rank| rank.checked_sub(1));
            let hit = rank.and_then(|rank| case.hits.get(rank));
            return Ok(hit.map(|hit| StaffAct::SendEntry(hit.entry.clone())));
        }
        if let Some(code) = word.strip_prefix("shut.") {
            return Ok(Outcome::chosen(code).map(StaffAct::Close));
        }
        if let Some(rest) = word.strip_prefix("rest.") {
            return Ok(self.rest(rest).map(StaffAct::Snooze));
        }
        if let Some(account) = word.strip_prefix("person") {
            let account = account.parse().ok().map(AccountId);
            let mut people = self.people().into_iter();
            let person = people.find(|person| Some(person.id) == account);
            return Ok(person.map(|person| StaffAct::HandOver(To::Person(person.name), None)));
        }
        let shelf = self.shelf();
        if let Some((index, check)) = numbered(word, "say") {
            let reply = shelf.knowledge.replies.get(index);
            let reply = reply.filter(|reply| reply.id.starts_with(check));
            return Ok(reply.map(|reply| StaffAct::SendCanned(reply.id.clone())));
        }
        let to = numbered(word, "to").and_then(|(index, check)| {
            let desk = shelf.knowledge.desks.get(index)?;
            desk.id.as_str().starts_with(check).then(|| desk.id.clone())
        });
        Ok(to.map(|desk| StaffAct::HandOver(To::Desk(desk), None)))
    }

    /// The morning that a rest lasts until; the desk's hours make it the next opening time.
    pub fn rest(&self, word: &str) -> Option<jiff::Timestamp> {
        let (_, days) = RESTS.iter().find(|(rest, _)| *rest == word)?;
        let morning = self.now().to_zoned(stockholm()).start_of_day().ok()?;
        let then = morning.checked_add(jiff::Span::new().days(*days)).ok()?;
        Some(then.timestamp())
    }
}

/// `to3.housing` as 3 and `housing`.
fn numbered<'w>(word: &'w str, kind: &str) -> Option<(usize, &'w str)> {
    let (index, check) = word.strip_prefix(kind)?.split_once('.')?;
    Some((index.parse().ok()?, check))
}
