//! Puts the seal on rows that stand there without it, or with an earlier key: at every start, in one transaction, before anything else is read.

use sqlx::{AssertSqlSafe, Row};

use super::seal::{GROUP, PREFIX, is_sealed, of_inbox, of_outbound};
use super::{Error, Store, Transaction};

/// What came of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sealed {
    /// How many values are now sealed with the present key.
    pub changed: u64,
    /// How many conversations have an address that no key opens: nobody can be reached there.
    pub locked: u64,
}

/// The columns that hold an address: the table, the column, and what leads to its rows by an index. `cases` name the staff group only.
const ADDRESSES: [(&str, &str, &str); 7] = [
    (
        "outbound",
        "address",
        "status in ('due', 'sending', 'sent', 'undeliverable')",
    ),
    (
        "inbox",
        "chain",
        "status in ('waiting', 'handled', 'parked', 'locked')",
    ),
    ("web_line", "address", "id > 0"),
    ("staff_message", "chat", "message > 0"),
    ("case_line", "staff_chat", "id > 0"),
    ("translation", "staff_chat", "id > 0"),
    ("account", "telegram_user", "id > 0"),
];

/// The tables whose rows belong to a conversation; a test compares them with the schema.
pub(super) const OF_A_CONVERSATION: [&str; 18] = [
    "correction_outbound",
    "cases",
    "entry_wish",
    "event_reminder",
    "event_seat",
    "exchange",
    "gap_decision",
    "news_receiver",
    "news_wish",
    "outbound",
    "outing",
    "plan_reminded",
    "plan_watch",
    "pulse_watch",
    "received",
    "tied_wording",
    "voice_note",
    "voice",
];

/// Rows whose payloads are sealed in one go.
const BATCH: usize = 500;

impl Store {
    /// Seals what is not sealed with the present key. Several processes may do so at once: one after the other, and the second finds nothing.
    ///
    /// # Errors
    /// The store failed; then nothing has changed.
    pub async fn seal_rows(&self) -> Result<Sealed, Error> {
        let mut tx = self.begin().await?;
        let mut sealed = Sealed::default();
        if self.seal.prefix().is_some() {
            sealed.changed += seal_conversations(&mut tx).await?;
            for (table, column, by) in ADDRESSES {
                sealed.changed += seal_column(&mut tx, table, column, by).await?;
            }
            sealed.changed += seal_outbox(&mut tx).await?;
        }
        sealed.changed += seal_inbox(&mut tx).await?;
        sealed.locked = locked(&mut tx).await?;
        tx.commit().await?;
        if sealed.changed > 0 {
            // What stood there before is not to be found in the files either.
            self.scrub().await?;
        }
        Ok(sealed)
    }
}

impl Store {
    /// How many conversations have an address that no key opens.
    ///
    /// # Errors
    /// The store failed.
    pub async fn locked(&self) -> Result<u64, Error> {
        let mut tx = self.begin().await?;
        locked(&mut tx).await
    }
}

/// The values of a column that are not sealed with the present key.
async fn others(tx: &mut Transaction, table: &str, column: &str) -> Result<Vec<String>, Error> {
    let present = tx.seal.prefix().unwrap_or_default().to_owned();
    let select = format!(
        "select distinct {column} as value from {table} where {column} is not null and substr({column}, 1, {PREFIX}) <> $1 \
         and {column} not like '{GROUP}%'"
    );
    let rows = sqlx::query(AssertSqlSafe(select))
        .bind(present)
        .fetch_all(&mut **tx)
        .await?;
    rows.iter().map(|row| Ok(row.try_get("value")?)).collect()
}

/// An address as the present key seals it; `None` when no key opens it.
fn resealed(tx: &Transaction, kept: &str) -> Result<Option<String>, Error> {
    let plain = tx.seal.opened_address(kept);
    if is_sealed(&plain) {
        return Ok(None);
    }
    tx.seal.address(&plain).map(Some)
}

async fn seal_column(
    tx: &mut Transaction,
    table: &str,
    column: &str,
    by: &str,
) -> Result<u64, Error> {
    let mut changed = 0;
    for kept in others(tx, table, column).await? {
        let Some(sealed) = resealed(tx, &kept)? else {
            continue;
        };
        // The same was written with another key meanwhile: what was written last holds.
        let instead = match table {
            "account" => {
                "update account set telegram_user = null where telegram_user = $1 and exists \
                 (select 1 from account a where a.telegram_user = $2)"
            }
            "staff_message" => {
                "delete from staff_message where chat = $1 and message in (select s.message from staff_message s where s.chat = $2)"
            }
            _ => "",
        };
        let update = format!("update {table} set {column} = $2 where {column} = $1 and {by}");
        for statement in [instead, &update] {
            if !statement.is_empty() {
                changed += sqlx::query(AssertSqlSafe(statement.to_owned()))
                    .bind(&kept)
                    .bind(&sealed)
                    .execute(&mut **tx)
                    .await?
                    .rows_affected();
            }
        }
    }
    Ok(changed)
}

/// Conversations have one address each. Whoever wrote while the service ran with another key has two: they become one.
async fn seal_conversations(tx: &mut Transaction) -> Result<u64, Error> {
    let mut changed = 0;
    for kept in others(tx, "conversation", "address").await? {
        let Some(sealed) = resealed(tx, &kept)? else {
            continue;
        };
        let twins = sqlx::query(
            "select c.id, o.id as other from conversation c join conversation o on o.channel = c.channel and o.address = $2 \
             where c.address = $1",
        )
        .bind(&kept)
        .bind(&sealed)
        .fetch_all(&mut **tx)
        .await?;
        for twin in &twins {
            merge(tx, twin.try_get("id")?, twin.try_get("other")?).await?;
            changed += 1;
        }
        changed += sqlx::query(
            "update conversation set address = $2 where address = $1 and channel in ('telegram', 'web')",
        )
        .bind(&kept)
        .bind(&sealed)
        .execute(&mut **tx)
        .await?
        .rows_affected();
    }
    Ok(changed)
}

/// Everything of one conversation belongs to another from now on.
async fn merge(tx: &mut Transaction, from: i64, into: i64) -> Result<(), Error> {
    // Of what there is once for a conversation, what was written last holds.
    for doubles in [
        "delete from plan_watch where conversation = $1 and exists (select 1 from plan_watch o where o.conversation = $2)",
        "delete from plan_reminded where conversation = $1 and exists (select 1 from plan_reminded o where o.conversation = $2 \
         and o.step = plan_reminded.step and o.occasion = plan_reminded.occasion)",
        "delete from news_wish where conversation = $1 and exists (select 1 from news_wish o where o.conversation = $2)",
        "delete from news_receiver where conversation = $1 and exists (select 1 from news_receiver o where o.conversation = $2 \
         and o.news = news_receiver.news)",
        "delete from event_seat where conversation = $1 and exists (select 1 from event_seat o where o.conversation = $2 \
         and o.event = event_seat.event and o.slot = event_seat.slot)",
        "delete from event_reminder where conversation = $1 and exists (select 1 from event_reminder o where o.conversation = $2 \
         and o.event = event_reminder.event and o.slot = event_reminder.slot)",
        "delete from outing where conversation = $1 and exists (select 1 from outing o where o.conversation = $2 and o.kind = outing.kind)",
        "delete from pulse_watch where conversation = $1 and exists (select 1 from pulse_watch o where o.conversation = $2)",
    ] {
        sqlx::query(doubles)
            .bind(from)
            .bind(into)
            .execute(&mut **tx)
            .await?;
    }
    for table in OF_A_CONVERSATION {
        let update = format!("update {table} set conversation = $2 where conversation = $1");
        sqlx::query(AssertSqlSafe(update))
            .bind(from)
            .bind(into)
            .execute(&mut **tx)
            .await?;
    }
    sqlx::query("delete from conversation where id = $1")
        .bind(from)
        .execute(&mut **tx)
        .await?;
    tracing::info!(
        conversation.id = into,
        "two conversations of one chat are one again"
    );
    Ok(())
}

async fn seal_outbox(tx: &mut Transaction) -> Result<u64, Error> {
    let present = tx.seal.prefix().unwrap_or_default().to_owned();
    let (mut changed, mut last) = (0, i64::MIN);
    loop {
        let select = format!(
            "select id, payload from outbound where id > $2 and substr(payload, 1, {PREFIX}) <> $1 order by id limit {BATCH}"
        );
        let rows = sqlx::query(AssertSqlSafe(select))
            .bind(&present)
            .bind(last)
            .fetch_all(&mut **tx)
            .await?;
        for row in &rows {
            let id: i64 = row.try_get("id")?;
            last = id;
            let kept: String = row.try_get("payload")?;
            let of = of_outbound(id);
            let Some(plain) = tx.seal.open(&kept, &of) else {
                continue;
            };
            let sealed = tx.seal.close(&plain, &of)?;
            changed += sqlx::query("update outbound set payload = $2 where id = $1")
                .bind(id)
                .bind(sealed)
                .execute(&mut **tx)
                .await?
                .rows_affected();
        }
        if rows.len() < BATCH {
            return Ok(changed);
        }
    }
}

/// What waits in the inbox and no key opens is set aside until its key is here.
async fn seal_inbox(tx: &mut Transaction) -> Result<u64, Error> {
    let present = tx.seal.prefix().unwrap_or_default().to_owned();
    let select = format!(
        "select origin, update_id, payload, status from inbox where payload is not null and status in ('waiting', 'parked', 'locked') \
         and (status = 'locked' or substr(payload, 1, {PREFIX}) <> $1)"
    );
    let rows = sqlx::query(AssertSqlSafe(select))
        .bind(present)
        .fetch_all(&mut **tx)
        .await?;
    let mut changed = 0;
    for row in &rows {
        let (origin, update): (String, i64) = (row.try_get("origin")?, row.try_get("update_id")?);
        let (kept, status): (String, String) = (row.try_get("payload")?, row.try_get("status")?);
        let of = of_inbox(&origin, update);
        let opened = tx.seal.open(&kept, &of);
        let becomes = match (status.as_str(), &opened) {
            ("waiting", None) => "locked",
            ("locked", Some(_)) => "waiting",
            (as_it_is, _) => as_it_is,
        };
        let payload = match opened {
            Some(plain) => tx.seal.close(&plain, &of)?,
            None => kept.clone(),
        };
        if payload == kept && becomes == status {
            continue;
        }
        changed += sqlx::query(
            "update inbox set payload = $3, status = $4 where origin = $1 and update_id = $2",
        )
        .bind(origin)
        .bind(update)
        .bind(payload)
        .bind(becomes)
        .execute(&mut **tx)
        .await?
        .rows_affected();
    }
    Ok(changed)
}

/// Conversations whose address no key opens.
async fn locked(tx: &mut Transaction) -> Result<u64, Error> {
    let kept = others(tx, "conversation", "address").await?;
    let locked = kept
        .iter()
        .filter(|kept| is_sealed(&tx.seal.opened_address(kept)));
    Ok(u64::try_from(locked.count()).unwrap_or(u64::MAX))
}
