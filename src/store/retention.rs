//! Erasing: at once when the newcomer says so, and by itself after the retention time.

use jiff::Timestamp;
use sqlx::Row;

use super::{Error, Store, Transaction};

impl Store {
    /// Erases everything that is kept of a conversation, except counts without text. Its cases must be closed before.
    /// Of what is still to be said, only rows from `since` on stay (that it is done): earlier ones hold texts.
    pub async fn erase(
        tx: &mut Transaction,
        conversation: i64,
        address: &str,
        since: i64,
    ) -> Result<(), Error> {
        let statements = [
            // A new entry that an editor has begun from a case or a question: the newcomer's words stand in it.
            "delete from entry_draft where entry = 'new/entry' and exists (select 1 from cases c where c.conversation = $1 \
             and entry_draft.typed like '%[\"case\",\"' || cast(c.id as text) || '\"]%')",
            "delete from entry_draft where entry = 'new/entry' and exists (select 1 from exchange e where e.conversation = $1 \
             and entry_draft.typed like '%[\"gap\",\"' || cast(e.id as text) || '\"]%')",
            "update exchange set question = null, hits = '[]', question_message = null, conversation = 0 where conversation = $1",
            "update case_line set text = null, newcomer_message = null where case_id in (select id from cases where conversation = $1)",
            "delete from outbound where conversation = $1 and (status <> 'due' or id < $2)",
            "delete from outbound where case_id in (select id from cases where conversation = $1) and (status <> 'due' or id < $2)",
            "delete from draft where case_id in (select id from cases where conversation = $1)",
            "delete from tied_wording where conversation = $1",
            "delete from gap_decision where conversation = $1",
            "delete from entry_wish where conversation = $1",
            "delete from received where conversation = $1",
            "delete from correction_outbound where conversation = $1",
            "update translation set original = null, translated = null, back = null, status = 'dropped' where case_id in \
             (select id from cases where conversation = $1)",
            "update hand_over set reason = null where case_id in (select id from cases where conversation = $1)",
            "update cases set question = '', place = null, residence = null, conversation = 0 where conversation = $1",
            "delete from plan_watch where conversation = $1",
            "delete from plan_reminded where conversation = $1",
            "update news set forgotten = forgotten + 1 where finished_at is null and id in \
             (select r.news from news_receiver r where r.conversation = $1)",
            "delete from news_receiver where conversation = $1",
            "delete from news_wish where conversation = $1",
            "delete from event_seat where conversation = $1",
            "delete from event_reminder where conversation = $1",
            "delete from voice_note where conversation = $1",
            "delete from outing where conversation = $1",
            "delete from pulse_watch where conversation = $1",
            "delete from outbound where id in (select copied from voice where conversation = $1)",
            "update voice set text = null, translated = null, translation = null, message = null, copied = null, is_quotable = 0, \
             conversation = 0 where conversation = $1",
            "delete from conversation where id = $1",
        ];
        for statement in statements {
            let mut query = sqlx::query(statement).bind(conversation);
            if statement.contains("$2") {
                query = query.bind(since);
            }
            query.execute(&mut **tx).await?;
        }
        let web = tx.seal.address(&format!("web:{address}"))?;
        let address = tx.seal.address(address)?;
        for statement in [
            "delete from web_line where address = $1 and $2 <> ''",
            // Set aside before: nobody will handle it any more.
            "update inbox set payload = null, status = 'handled' where status = 'parked' and (chain = $1 or chain = $2)",
        ] {
            sqlx::query(statement)
                .bind(&address)
                .bind(&web)
                .execute(&mut **tx)
                .await?;
        }
        Ok(())
    }

    /// Erases the texts of cases that were closed before a time, of questions asked before it that have no open case, and the rows
    /// of the inbox and outbox that are done with, also of updates that were set aside. Returns how many rows were changed.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, Error> {
        let statements = [
            "update case_line set text = null, newcomer_message = null where text is not null and case_id in \
             (select id from cases where status = 'closed' and closed_at < $1)",
            "update cases set question = '' where question <> '' and status = 'closed' and closed_at < $1",
            "delete from draft where case_id in (select id from cases where status = 'closed' and closed_at < $1)",
            "delete from tied_wording where at < $1",
            "delete from gap_decision where conversation is not null and at < $1",
            "delete from entry_wish where at < $1",
            "delete from fresh_entry where at < $1",
            "delete from case_offer where at < $1",
            "update translation set original = null, translated = null, back = null where original is not null and case_id in \
             (select id from cases where status = 'closed' and closed_at < $1)",
            "update hand_over set reason = null where reason is not null and case_id in \
             (select id from cases where status = 'closed' and closed_at < $1)",
            "delete from act_outbound where act in (select id from act where at < $1)",
            "delete from act where at < $1",
            "delete from at_work where seen_at < $1",
            "update exchange set question = null, question_message = null where question is not null and at < $1 and (case_id is null \
             or case_id in (select id from cases where status = 'closed' and closed_at < $1))",
            "delete from outbound where status in ('sent', 'undeliverable') and created_at < $1 and (case_id is null \
             or case_id in (select id from cases where status = 'closed' and closed_at < $1))",
            "delete from web_line where id in (select w.id from web_line w join conversation c on c.address = w.address \
             where c.channel = 'web' and c.seen_at < $1)",
            "delete from inbox where status in ('handled', 'parked', 'locked') and received_at < $1",
            "update voice set text = null, translated = null, translation = null, message = null, copied = null, is_quotable = 0, \
             conversation = 0 where conversation <> 0 and at < $1",
            "delete from club_proposal where decided_at < $1 or link in (select id from club_link where expires_at < $1)",
            "delete from club_link where expires_at < $1 and not exists (select 1 from club_proposal p where p.link = club_link.id)",
        ];
        let mut tx = self.begin().await?;
        let mut changed = 0;
        for statement in statements {
            changed += sqlx::query(statement)
                .bind(before.as_millisecond())
                .execute(&mut *tx)
                .await?
                .rows_affected();
        }
        tx.commit().await?;
        Ok(changed)
    }

    /// Forgets who received which entry before a time: nobody is told of a correction any more.
    pub async fn purge_received(&self, before: Timestamp) -> Result<u64, Error> {
        let done = sqlx::query("delete from received where at < $1")
            .bind(before.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected())
    }

    /// Takes what was erased out of the files too. `SQLite` overwrites erased rows in the database (`secure_delete`), but copies of
    /// their pages stand in its log until that is carried over and cut off; `PostgreSQL` keeps dead rows until it has cleaned up.
    /// Returns `false` when somebody was reading meanwhile, so that it has to be done once more.
    pub async fn scrub(&self) -> Result<bool, Error> {
        if self.fellows.is_some() {
            sqlx::query(
                "vacuum exchange, case_line, cases, outbound, web_line, inbox, conversation, translation, draft, hand_over, access_log, \
                 account, staff_message, tied_wording, gap_decision, entry_wish, entry_draft, received, correction_outbound, plan_watch, plan_reminded, \
                 news_wish, news_receiver, event_seat, event_reminder, voice_note, outing, pulse_watch, voice, club_proposal, club_link",
            )
            .execute(&self.writer)
            .await?;
            return Ok(true);
        }
        let row = sqlx::query("pragma wal_checkpoint(truncate)")
            .fetch_one(&self.writer)
            .await?;
        // SQLite's own type is an integer; the first column says whether it was busy.
        let busy: i64 = row.try_get(0)?;
        Ok(busy == 0)
    }
}
