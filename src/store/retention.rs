//! Erasing: at once when the newcomer says so, and by itself after the retention time.

use jiff::Timestamp;

use super::{Error, Store, Transaction};

impl Store {
    /// Erases everything that is kept of a conversation, except counts without text. Its cases must be closed before.
    /// Outbound rows that are to be said (the word that it is done) stay until they are delivered.
    pub async fn erase(
        tx: &mut Transaction,
        conversation: i64,
        address: &str,
    ) -> Result<(), Error> {
        let statements = [
            "update exchange set question = null, hits = '[]', question_message = null, conversation = 0 where conversation = $1",
            "update case_line set text = null, newcomer_message = null where case_id in (select id from cases where conversation = $1)",
            "delete from outbound where conversation = $1 and status <> 'due'",
            "delete from outbound where case_id in (select id from cases where conversation = $1) and status <> 'due'",
            "delete from draft where case_id in (select id from cases where conversation = $1)",
            "update hand_over set reason = null where case_id in (select id from cases where conversation = $1)",
            "update cases set question = '', place = null, residence = null, conversation = 0 where conversation = $1",
            "delete from conversation where id = $1",
        ];
        for statement in statements {
            sqlx::query(statement)
                .bind(conversation)
                .execute(&mut **tx)
                .await?;
        }
        sqlx::query("delete from web_line where address = $1")
            .bind(address)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Erases the texts of cases that were closed before a time, of questions asked before it that have no open case, and the rows
    /// of the inbox and outbox that are done with. Returns how many rows were changed.
    pub async fn purge(&self, before: Timestamp) -> Result<u64, Error> {
        let statements = [
            "update case_line set text = null, newcomer_message = null where text is not null and case_id in \
             (select id from cases where status = 'closed' and closed_at < $1)",
            "update cases set question = '' where question <> '' and status = 'closed' and closed_at < $1",
            "delete from draft where case_id in (select id from cases where status = 'closed' and closed_at < $1)",
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
            "delete from inbox where status = 'handled' and received_at < $1",
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
}
