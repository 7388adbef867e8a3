//! Whom a piece of news is for, and what has come of it: each receiver is a row, once for a piece of news, whatever happens.

use std::collections::BTreeMap;

use jiff::Timestamp;
use sqlx::{AnyConnection, AssertSqlSafe, Row};

use super::conversations::conversation;
use super::{Error, Priority, Store, Transaction, code, decode, from_json, to_json};
use crate::conversation::Conversation;
use crate::knowledge::TopicId;
use crate::language::Language;
use crate::news::{EVERYTHING, News, Progress};

/// The language in which somebody is spoken to, as [`Conversation::speaks`] has it.
const SPEAKS: &str = "coalesce(c.language, c.phone_language, 'sv')";

impl Store {
    /// Writes down what somebody wishes to get news of: topics, or everything. Of the rest, what waits is not sent; what the courier holds
    /// already may still arrive.
    pub async fn wish_news(
        tx: &mut Transaction,
        conversation: i64,
        topics: &[&str],
    ) -> Result<(), Error> {
        sqlx::query("delete from news_wish where conversation = $1")
            .bind(conversation)
            .execute(&mut **tx)
            .await?;
        for topic in topics {
            sqlx::query("insert into news_wish (conversation, topic) values ($1, $2)")
                .bind(conversation)
                .bind(*topic)
                .execute(&mut **tx)
                .await?;
        }
        let unwished = format!("conversation = $1 and {}", unwished());
        stop(tx, &unwished, conversation).await
    }

    /// Writes down whom a piece of news is for: whoever wishes for its topic or for everything, lives in one of its places, and has not
    /// blocked the bot.
    pub async fn keep_receivers(tx: &mut Transaction, news: &News) -> Result<u64, Error> {
        let insert = format!(
            "insert into news_receiver (news, conversation, state) select $1, c.id, 'waiting' from conversation c where {} \
             on conflict (news, conversation) do nothing",
            is_for(news)
        );
        let topic = news.topic.as_ref().map_or(EVERYTHING, TopicId::as_str);
        let mut query = sqlx::query(AssertSqlSafe(insert)).bind(news.id).bind(topic);
        for place in &news.places {
            query = query.bind(code(place));
        }
        Ok(query.execute(&mut **tx).await?.rows_affected())
    }

    /// How many people in each language a piece of news would be for now.
    pub async fn count_receivers(&self, news: &News) -> Result<BTreeMap<Language, i64>, Error> {
        let select = format!(
            "select {SPEAKS} as language, count(*) as n from conversation c where $1 = $1 and {} group by 1",
            is_for(news)
        );
        let topic = news.topic.as_ref().map_or(EVERYTHING, TopicId::as_str);
        let mut query = sqlx::query(AssertSqlSafe(select)).bind(news.id).bind(topic);
        for place in &news.places {
            query = query.bind(code(place));
        }
        languages(&query.fetch_all(&self.reader).await?)
    }

    /// How many people in each language still wait for a piece of news.
    pub async fn waiting_receivers(&self, news: i64) -> Result<BTreeMap<Language, i64>, Error> {
        let select = format!(
            "select {SPEAKS} as language, count(*) as n from news_receiver r join conversation c on c.id = r.conversation \
             where r.news = $1 and r.state = 'waiting' group by 1"
        );
        let rows = sqlx::query(AssertSqlSafe(select))
            .bind(news)
            .fetch_all(&self.reader)
            .await?;
        languages(&rows)
    }

    /// The next receivers whose turn it is: they wait, speak one of these languages, and have not blocked the bot.
    pub async fn next_receivers(
        tx: &mut Transaction,
        news: i64,
        languages: &[Language],
        limit: i64,
    ) -> Result<Vec<Conversation>, Error> {
        let spoken: Vec<String> = (0..languages.len())
            .map(|at| format!("${}", at + 3))
            .collect();
        if spoken.is_empty() {
            return Ok(Vec::new());
        }
        let select = format!(
            "select c.id, c.channel, c.address, c.language, c.phone_language, c.place, c.residence, c.state, c.blocked \
             from news_receiver r join conversation c on c.id = r.conversation where r.news = $1 and r.state = 'waiting' \
             and c.blocked = 0 and {SPEAKS} in ({}) order by r.conversation limit $2",
            spoken.join(", ")
        );
        let mut query = sqlx::query(AssertSqlSafe(select)).bind(news).bind(limit);
        for language in languages {
            query = query.bind(code(language));
        }
        let rows = query.fetch_all(&mut **tx).await?;
        rows.iter().map(|row| conversation(row, &tx.seal)).collect()
    }

    /// A receiver has an outbound now. `false`: they had one before, or it was stopped.
    pub async fn queue_receiver(
        tx: &mut Transaction,
        (news, conversation): (i64, i64),
        (outbound, language): (i64, Language),
    ) -> Result<bool, Error> {
        let queued = sqlx::query(
            "update news_receiver set state = 'queued', outbound = $3, language = $4 \
             where news = $1 and conversation = $2 and state = 'waiting'",
        )
        .bind(news)
        .bind(conversation)
        .bind(outbound)
        .bind(code(&language))
        .execute(&mut **tx)
        .await?;
        Ok(queued.rows_affected() == 1)
    }

    /// How much news waits in the outbox.
    pub async fn queued_news(tx: &mut Transaction) -> Result<i64, Error> {
        let row = sqlx::query(
            "select count(*) as n from outbound where status = 'due' and priority = $1",
        )
        .bind(Priority::News as i64)
        .fetch_one(&mut **tx)
        .await?;
        Ok(row.try_get("n")?)
    }

    /// Nothing more of a piece of news is sent; what the courier holds already may still arrive.
    pub async fn stop_receivers(tx: &mut Transaction, news: i64) -> Result<(), Error> {
        stop(tx, "news_receiver.news = $1", news).await
    }

    /// The evening has come: what waits in the outbox waits there no longer, but with its receivers until the morning.
    pub async fn call_news_back(tx: &mut Transaction) -> Result<u64, Error> {
        let back = sqlx::query(
            "update news_receiver set state = 'waiting', outbound = null where state = 'queued' and exists (select 1 from outbound o \
             where o.id = news_receiver.outbound and o.status = 'due' and o.priority = $1)",
        )
        .bind(Priority::News as i64)
        .execute(&mut **tx)
        .await?;
        // What has become due since then stays with its receiver until the next time.
        sqlx::query(
            "delete from outbound where status = 'due' and priority = $1 and not exists (select 1 from news_receiver r \
             where r.outbound = outbound.id and r.state = 'queued')",
        )
        .bind(Priority::News as i64)
        .execute(&mut **tx)
        .await?;
        Ok(back.rows_affected())
    }

    /// Writes down what came of what was on its way, of whom one cannot reach, and of whom it was too late for. What the courier held in
    /// the moment in which somebody wished for no more, and could not deliver, is taken back here.
    pub async fn settle_receivers(tx: &mut Transaction, over: &[i64]) -> Result<(), Error> {
        let unwished = format!("state = 'queued' and $1 = 0 and {}", unwished());
        stop_queued(tx, &unwished, 0).await?;
        for statement in [
            "update news_receiver set state = 'sent' where state = 'queued' and exists (select 1 from outbound o \
             where o.id = news_receiver.outbound and o.status = 'sent')",
            "update news_receiver set state = 'blocked' where state = 'queued' and exists (select 1 from outbound o \
             where o.id = news_receiver.outbound and o.status = 'undeliverable' and o.reason like 'blocked%')",
            "update news_receiver set state = 'failed' where state = 'queued' and not exists (select 1 from outbound o \
             where o.id = news_receiver.outbound and o.status in ('due', 'sending'))",
            "update news_receiver set state = 'blocked' where state = 'waiting' and exists (select 1 from conversation c \
             where c.id = news_receiver.conversation and c.blocked = 1)",
        ] {
            sqlx::query(statement).execute(&mut **tx).await?;
        }
        for news in over {
            let late =
                "update news_receiver set state = 'late' where state = 'waiting' and news = $1";
            sqlx::query(late).bind(*news).execute(&mut **tx).await?;
        }
        Ok(())
    }

    /// Keeps what came of a piece of news of which everything has been tried. `false`: something still waits.
    pub async fn finish_news(tx: &mut Transaction, id: i64, now: Timestamp) -> Result<bool, Error> {
        let progress = counted(&mut *tx, id).await?;
        if progress.waiting + progress.under_way > 0 {
            return Ok(false);
        }
        sqlx::query(
            "update news set finished_at = $2, outcome = $3 where id = $1 and finished_at is null",
        )
        .bind(id)
        .bind(now.as_millisecond())
        .bind(to_json(&figures(&progress))?)
        .execute(&mut **tx)
        .await?;
        Ok(true)
    }

    /// How far a piece of news has come.
    pub async fn news_progress(&self, id: i64) -> Result<Progress, Error> {
        let row = sqlx::query("select outcome from news where id = $1")
            .bind(id)
            .fetch_optional(&self.reader)
            .await?
            .ok_or(Error::NotFound)?;
        let outcome: Option<String> = row.try_get("outcome")?;
        if let Some(outcome) = outcome {
            let [sent, blocked, failed, stopped, late, forgotten]: [i64; 6] =
                from_json(&outcome, "outcome")?;
            return Ok(Progress {
                sent,
                blocked,
                failed,
                stopped,
                late,
                forgotten,
                ..Progress::default()
            });
        }
        let mut connection = self.reader.acquire().await?;
        counted(&mut connection, id).await
    }

    /// Forgets who got news of which everything had been tried before a time; the counts stay.
    pub async fn purge_receivers(&self, before: Timestamp) -> Result<u64, Error> {
        let done = sqlx::query(
            "delete from news_receiver where news in (select id from news where finished_at < $1)",
        )
        .bind(before.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected())
    }
}

/// Whether a receiver wishes for a piece of news no longer, as a condition on `news_receiver`.
fn unwished() -> String {
    format!(
        "not exists (select 1 from news_wish w join news n on w.topic in (n.topic, '{EVERYTHING}') \
         where w.conversation = news_receiver.conversation and n.id = news_receiver.news)"
    )
}

/// For whom a piece of news is, as a condition on `conversation c`: `$2` is its topic, `$3` and on its places.
fn is_for(news: &News) -> String {
    let wishes = format!(
        "c.blocked = 0 and exists (select 1 from news_wish w where w.conversation = c.id and w.topic in ($2, '{EVERYTHING}'))"
    );
    if news.places.is_empty() {
        return wishes;
    }
    let places: Vec<String> = (0..news.places.len())
        .map(|at| format!("${}", at + 3))
        .collect();
    format!("{wishes} and c.place in ({})", places.join(", "))
}

/// Takes back what waits for receivers, in the outbox and before it.
async fn stop(tx: &mut Transaction, which: &str, key: i64) -> Result<(), Error> {
    stop_queued(tx, which, key).await?;
    let waiting =
        format!("update news_receiver set state = 'stopped' where {which} and state = 'waiting'");
    sqlx::query(AssertSqlSafe(waiting))
        .bind(key)
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes back what waits in the outbox.
async fn stop_queued(tx: &mut Transaction, which: &str, key: i64) -> Result<(), Error> {
    let queued = format!(
        "select outbound from news_receiver where {which} and state = 'queued' and exists (select 1 from outbound o \
         where o.id = news_receiver.outbound and o.status = 'due')"
    );
    let rows = sqlx::query(AssertSqlSafe(queued))
        .bind(key)
        .fetch_all(&mut **tx)
        .await?;
    for row in &rows {
        let outbound: i64 = row.try_get("outbound")?;
        if Store::take_back(&mut *tx, outbound).await? {
            sqlx::query(
                "update news_receiver set state = 'stopped', outbound = null where outbound = $1 and state = 'queued'",
            )
            .bind(outbound)
            .execute(&mut **tx)
            .await?;
        }
    }
    Ok(())
}

/// What is counted of a piece of news at the moment; what came of the outbox is seen at once.
async fn counted(connection: &mut AnyConnection, id: i64) -> Result<Progress, Error> {
    let rows = sqlx::query(
        "select r.state, coalesce(o.status, '') as status, case when o.reason like 'blocked%' then 'yes' else 'no' end as is_blocked, \
         count(*) as n from news_receiver r left join outbound o on o.id = r.outbound and r.state = 'queued' \
         where r.news = $1 group by 1, 2, 3",
    )
    .bind(id)
    .fetch_all(&mut *connection)
    .await?;
    let row = sqlx::query("select forgotten from news where id = $1")
        .bind(id)
        .fetch_one(connection)
        .await?;
    let mut progress = Progress {
        forgotten: row.try_get("forgotten")?,
        ..Progress::default()
    };
    for row in &rows {
        let (state, status): (String, String) = (row.try_get("state")?, row.try_get("status")?);
        let is_blocked = row.try_get::<String, _>("is_blocked")? == "yes";
        let count: i64 = row.try_get("n")?;
        let place = match (state.as_str(), status.as_str()) {
            ("waiting", _) => &mut progress.waiting,
            ("queued", "due" | "sending") => &mut progress.under_way,
            ("sent", _) | ("queued", "sent") => &mut progress.sent,
            ("blocked", _) => &mut progress.blocked,
            ("queued", "undeliverable") if is_blocked => &mut progress.blocked,
            ("stopped", _) => &mut progress.stopped,
            ("late", _) => &mut progress.late,
            _ => &mut progress.failed,
        };
        *place += count;
    }
    Ok(progress)
}

/// The counts that stay, in the order in which they are read.
fn figures(of: &Progress) -> [i64; 6] {
    [
        of.sent,
        of.blocked,
        of.failed,
        of.stopped,
        of.late,
        of.forgotten,
    ]
}

fn languages(rows: &[sqlx::any::AnyRow]) -> Result<BTreeMap<Language, i64>, Error> {
    let count = |row: &sqlx::any::AnyRow| -> Result<(Language, i64), Error> {
        let language: String = row.try_get("language")?;
        Ok((decode(&language)?, row.try_get("n")?))
    };
    rows.iter().map(count).collect()
}
