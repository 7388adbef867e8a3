//! Replies in a language that staff do not write: translated, looked at, and only then sent; or sent as written, with a word about it.

use super::Acting;
use super::saying::{parts, reply_message};
use crate::case::{CaseStatus, LineKind, Move};
use crate::desk::{StaffError, card, steps::Writing};
use crate::language::{Language, detect};
use crate::outbound::{MessageRef, Outbound, escape};
use crate::phrase::Phrase;
use crate::store::{CaseTranslation, NewLine, NewTranslation, Store, TranslationStatus, new_id};

impl Acting<'_> {
    /// The language a reply is written in, when it is not the newcomer's.
    pub(super) fn foreign(self, text: &str) -> Option<Language> {
        let (own, staff) = (self.case.language, card::STAFF_LANGUAGE);
        if own.shares_base(staff) {
            return None;
        }
        // A language supporter writes in the newcomer's language; a few words that could be either are staff's.
        let written = detect(text, Some(staff)).language.unwrap_or(staff);
        (!written.shares_base(own)).then_some(written)
    }

    /// Gives a reply to the translator. The case is the writer's meanwhile, so that nobody else answers it too.
    pub(super) async fn ask_translation(
        self,
        writing: &mut Writing<'_>,
        text: &str,
        source: Language,
        message: Option<&MessageRef>,
    ) -> Result<(), StaffError> {
        // Refuses now what would be refused at the sending.
        self.case.after(&Move::Reply(self.staff.name.clone()))?;
        if self.case.status == CaseStatus::Open {
            self.claim(writing).await?;
        }
        let from = self.from(message);
        let new = NewTranslation {
            case: self.case.id,
            line: None,
            source,
            target: self.case.language,
            original: text.to_owned(),
            author: Some(self.staff.name.clone()),
            staff_chat: from.staff_chat,
            staff_message: from.staff_message,
        };
        Store::ask_translation(&mut writing.tx, &new, self.world.now).await?;
        Store::forget_draft(&mut writing.tx, self.case.id, &self.staff.name).await?;
        writing.asks_interpreter = true;
        Ok(())
    }

    /// "Send": the translation with its mark, and the original below.
    pub(super) async fn send_translated(
        self,
        writing: &mut Writing<'_>,
        id: i64,
    ) -> Result<(), StaffError> {
        let row = self.shown(writing, id, TranslationStatus::Done).await?;
        let translated = row.translated.clone().ok_or(StaffError::NotFound)?;
        self.make(writing, &Move::Reply(self.staff.name.clone()))
            .await?;
        let mark = self
            .world
            .phrasebook
            .say(self.case.language, Phrase::ReplyMachineTranslated);
        let whole = format!("{translated}\n\n{mark}\n{}", row.original);
        let mut outbound = None;
        for part in parts(&whole) {
            let mut message = reply_message(self.world, self.case, &part);
            message.html =
                message
                    .html
                    .replacen(&escape(&mark), &format!("<i>{}</i>", escape(&mark)), 1);
            outbound = Some(
                writing
                    .send_newcomer(self.case, Outbound::Say(message))
                    .await?,
            );
        }
        let line = NewLine {
            id: Some(new_id()),
            text: Some(row.original.clone()),
            outbound,
            staff_message: row.staff_message,
            staff_chat: row.staff_chat.clone(),
            ..self.line()
        };
        if let Some(line) = line.id {
            Store::tie_translation(&mut writing.tx, id, line).await?;
        }
        self.write(writing, LineKind::Reply, line).await
    }

    /// "Send as it is": the newcomer reads what staff wrote.
    pub(super) async fn send_as_written(
        self,
        writing: &mut Writing<'_>,
        id: i64,
    ) -> Result<(), StaffError> {
        let row = self.shown(writing, id, TranslationStatus::Dropped).await?;
        self.say_as_written(writing, &row).await
    }

    /// "Change": the text goes back to where it can be written on.
    pub(super) async fn change_translated(
        self,
        writing: &mut Writing<'_>,
        id: i64,
    ) -> Result<(), StaffError> {
        let row = self.shown(writing, id, TranslationStatus::Dropped).await?;
        Store::keep_draft_in(
            &mut writing.tx,
            self.case.id,
            &self.staff.name,
            &row.original,
            self.world.now,
        )
        .await?;
        let text = card::text(self.desk, "desk-reply-change", &[]);
        let line = format!(
            "<i>{}</i>\n{}",
            escape(&text),
            escape(&crate::outbound::shorten(&row.original, 3_000))
        );
        Ok(writing
            .tell_staff(self.case, card::line(self.case.id, line))
            .await?)
    }

    /// A reply as staff wrote it, with one line in the newcomer's language that says so.
    pub(in crate::desk) async fn say_as_written(
        self,
        writing: &mut Writing<'_>,
        row: &CaseTranslation,
    ) -> Result<(), StaffError> {
        let line = NewLine {
            staff_message: row.staff_message,
            staff_chat: row.staff_chat.clone(),
            ..self.line()
        };
        self.say_foreign(writing, &row.original, row.source, line)
            .await
    }

    /// The same for a text that no translator has seen.
    pub(super) async fn say_foreign(
        self,
        writing: &mut Writing<'_>,
        text: &str,
        source: Language,
        line: NewLine,
    ) -> Result<(), StaffError> {
        let language = self.world.phrasebook.name(source).to_owned();
        let phrase = Phrase::ReplyNotTranslated {
            language: &language,
        };
        let word = self.world.phrasebook.say(self.case.language, phrase);
        self.say_with(writing, text, Some(&word), line).await
    }

    /// The reply whose translation staff were shown, taken on by whoever presses first.
    async fn shown(
        self,
        writing: &mut Writing<'_>,
        id: i64,
        next: TranslationStatus,
    ) -> Result<CaseTranslation, StaffError> {
        let row = Store::translation(&mut writing.tx, id).await?;
        let row = row
            .filter(|row| row.case == self.case.id)
            .ok_or(StaffError::NotFound)?;
        let moved =
            Store::move_translation(&mut writing.tx, id, TranslationStatus::Shown, next).await?;
        if moved {
            Ok(row)
        } else {
            Err(StaffError::NotFound)
        }
    }
}
