//! Staff in their private chat with the bot: the queue of their desks, cards that are answered there, the same acts as in the group.
//!
//! Only who has tied a Telegram user to an account is heard as staff, and only with a command, a button of a card, or a reply to one.
//! Everything else in a private chat is a newcomer's.

use super::Telegram;
use super::incoming::{finish, toast};
use super::staff::{commands, reference, reply_act};
use super::update::{CallbackQuery, Message, Update};
use crate::account::Account;
use crate::case::CaseId;
use crate::conversation::Channel;
use crate::desk::{Desk, Menu, Staff, StaffAct, StaffError};
use crate::outbound::{Message as Saying, Outbound};
use crate::store::{Address, Error, InboxRow, NewOutbound, Priority, Store, new_id};

/// Does what staff did in private. `false` when it was a newcomer's.
pub async fn handle(telegram: &Telegram, desk: &Desk, row: &InboxRow) -> Result<bool, Error> {
    let update = Update::read(&row.payload);
    if let Some(query) = &update.callback_query {
        let data = query.data.as_deref().unwrap_or_default();
        if !data.starts_with("c:") {
            return Ok(false);
        }
        let Some(account) = account(desk, query.from.id).await? else {
            // The buttons of staff are acknowledged with what came of them; here nothing does.
            toast(telegram, &query.id, None).await;
            return Ok(false);
        };
        pressed(telegram, desk, &account, query, row).await?;
        return Ok(true);
    }
    let edited = update.edited_message.is_some();
    let Some(message) = update.message.as_ref().or(update.edited_message.as_ref()) else {
        return Ok(false);
    };
    let words = message.text.as_deref().or(message.caption.as_deref());
    let named = words.and_then(commands::split);
    let named = named.filter(|(name, _)| commands::is_ours(name) && name != "help");
    if named.is_none() && message.reply_to_message.is_none() && !edited {
        return Ok(false);
    }
    let Some(account) = account(desk, message.chat.id).await? else {
        return Ok(false);
    };
    let case = case_of(desk, message).await?;
    let visitor = Visitor {
        desk,
        account: &account,
        chat: message.chat.id,
        row,
    };
    match (named, case) {
        (Some((name, _)), _) if name == "queue" => visitor.queue().await?,
        (Some((name, argument)), Some(case)) => {
            visitor.commanded(case, &name, argument).await?;
        }
        (Some(_), None) => visitor.says("desk-needs-card").await?,
        (None, Some(case)) if edited => {
            let text = message.text.as_deref().unwrap_or_default();
            let done = desk.staff_edited(case, &reference(message), text).await;
            visitor.answers(case, done.map(drop)).await?;
        }
        (None, Some(case)) => match reply_act(message) {
            Some(act) => visitor.acts(case, &act).await?,
            None => visitor.says("desk-only-text-or-media").await?,
        },
        (None, None) => return Ok(false),
    }
    Ok(true)
}

/// The account that a Telegram user is tied to, while it may see cases.
async fn account(desk: &Desk, user: i64) -> Result<Option<Account>, Error> {
    let account = desk.store().account_of_telegram(user).await?;
    Ok(account.filter(|account| account.disabled_at.is_none() && account.sees_cases()))
}

/// The case whose card or line a message answers; a changed message belongs to the case that it answered.
async fn case_of(desk: &Desk, message: &Message) -> Result<Option<CaseId>, Error> {
    let chat = message.chat.id.to_string();
    let answered = message.reply_to_message.as_ref();
    let answered = answered.map_or(message.message_id, |answered| answered.message_id);
    let mut tx = desk.store().begin().await?;
    let case = Store::case_in_staff_chat(&mut tx, &chat, Some(answered), None).await?;
    if let Some(case) = case {
        Store::tie_staff_message(&mut tx, &chat, message.message_id, case).await?;
    }
    tx.commit().await?;
    Ok(case)
}

/// One of the staff in a private chat, doing one thing.
struct Visitor<'a> {
    desk: &'a Desk,
    account: &'a Account,
    chat: i64,
    row: &'a InboxRow,
}

impl Visitor<'_> {
    fn staff(&self) -> Staff {
        Staff {
            name: self.account.name.clone(),
        }
    }

    /// Whether the person may see the case.
    async fn may_see(&self, case: CaseId) -> Result<bool, Error> {
        let reception = self.desk.first_desk();
        match self.desk.store().read_case(case).await {
            Ok(case) => Ok(self.account.scope(&reception).includes(&case.desk)),
            Err(Error::NotFound) => Ok(false),
            Err(error) => Err(error),
        }
    }

    async fn try_act(&self, case: CaseId, act: &StaffAct) -> Result<(), StaffError> {
        if !self.may_see(case).await? {
            return Err(StaffError::NotFound);
        }
        if let StaffAct::Merge(number) = act {
            let scope = self.account.scope(&self.desk.first_desk());
            if !self.desk.may_merge(case, *number, &scope).await? {
                return Err(StaffError::NotFound);
            }
        }
        let (staff, row) = (self.staff(), Some(self.row));
        self.desk.staff_acts(case, &staff, act, row).await
    }

    async fn acts(&self, case: CaseId, act: &StaffAct) -> Result<(), Error> {
        let done = self.try_act(case, act).await;
        self.answers(case, done).await
    }

    async fn commanded(&self, case: CaseId, name: &str, argument: &str) -> Result<(), Error> {
        match commands::act(self.desk, case, name, argument).await {
            Ok(act) => {
                let done = self.try_act(case, &act).await;
                if done.is_ok() && matches!(act, StaffAct::Note(_)) {
                    return self.says("desk-note-saved").await;
                }
                self.answers(case, done).await
            }
            Err(StaffError::Store(error)) => Err(error),
            Err(_) => self.says(commands::help(name)).await,
        }
    }

    /// Says why something was not done. What was done is seen on the card and by the sign on the message.
    async fn answers(&self, case: CaseId, done: Result<(), StaffError>) -> Result<(), Error> {
        match done {
            Ok(()) => finish(self.desk, self.row).await,
            Err(StaffError::Store(error)) => Err(error),
            Err(error) => {
                let text = self.desk.staff_message(&self.desk.refusal(&error));
                self.sends(text, Some(case)).await
            }
        }
    }

    async fn says(&self, id: &str) -> Result<(), Error> {
        let text = self.desk.staff_message(&self.desk.staff_text(id));
        self.sends(text, None).await
    }

    async fn queue(&self) -> Result<(), Error> {
        self.desk.seen_at_work(&self.account.name).await;
        let message = self.desk.own_queue(self.account).await?;
        self.sends(message, None).await
    }

    async fn sends(&self, message: Saying, case: Option<CaseId>) -> Result<(), Error> {
        let outbound = Outbound::StaffNotice {
            message,
            thread: None,
        };
        self.puts(outbound, case).await
    }

    /// Something for the private chat, with the mark that the update is handled.
    async fn puts(&self, outbound: Outbound, case: Option<CaseId>) -> Result<(), Error> {
        let new = NewOutbound {
            id: new_id(),
            to: Address {
                channel: Channel::Telegram,
                address: self.chat.to_string(),
            },
            conversation: None,
            case,
            priority: Priority::Staff,
            outbound,
        };
        let mut tx = self.desk.store().begin().await?;
        Store::say(&mut tx, &new, self.desk.now()).await?;
        match Store::finish_update(&mut tx, self.row).await {
            // What was done has marked it already; this only says so.
            Ok(()) | Err(Error::Taken) => {}
            Err(error) => return Err(error),
        }
        tx.commit().await?;
        self.desk.ring();
        Ok(())
    }

    /// The card in the place of the one that was pressed.
    async fn shows(&self, card: i64, case: CaseId, menu: Menu) -> Result<(), StaffError> {
        let message = self.desk.card_message(case, menu).await?;
        let change = Outbound::Change { id: card, message };
        Ok(self.puts(change, Some(case)).await?)
    }

    /// A button on a card or in the queue.
    async fn presses(&self, word: &str, case: CaseId, card: Option<i64>) -> Result<(), StaffError> {
        if !self.may_see(case).await? {
            return Err(StaffError::NotFound);
        }
        if word == "open" {
            let message = self.desk.card_message(case, Menu::Main).await?;
            self.desk.seen_at_work(&self.account.name).await;
            return Ok(self.sends(message, Some(case)).await?);
        }
        let menu = Menu::named(word);
        if menu.is_none() {
            let act = self.desk.button_act(case, word).await?;
            self.try_act(case, &act).await?;
        }
        match card {
            Some(card) => self.shows(card, case, menu.unwrap_or(Menu::Main)).await,
            None => Ok(()),
        }
    }
}

async fn pressed(
    telegram: &Telegram,
    desk: &Desk,
    account: &Account,
    query: &CallbackQuery,
    row: &InboxRow,
) -> Result<(), Error> {
    let data = query.data.clone().unwrap_or_default();
    let mut parts = data.splitn(3, ':').skip(1);
    let (word, id) = (parts.next().unwrap_or_default(), parts.next());
    let case = id.and_then(|id| id.parse().ok()).map(CaseId);
    let visitor = Visitor {
        desk,
        account,
        chat: query.from.id,
        row,
    };
    let card = query.message.as_ref().map(|message| message.message_id);
    let done = match case {
        Some(case) => visitor.presses(word, case, card).await,
        None => Err(StaffError::NotFound),
    };
    let refusal = match done {
        Ok(()) => None,
        Err(StaffError::Store(error)) => return Err(error),
        Err(error) => Some(desk.refusal(&error)),
    };
    toast(telegram, &query.id, refusal).await;
    finish(desk, row).await
}
