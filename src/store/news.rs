//! Pieces of news: what editors write, in which languages, and who did what with it.

use jiff::Timestamp;
use sqlx::{AnyConnection, Row, any::AnyRow};

use super::{Error, Store, Transaction, code, decode, json, optional_time, time, to_json};
use crate::knowledge::{Place, TopicId};
use crate::language::Language;
use crate::news::{EVERYTHING, News, NewsAct, NewsText};

/// Pieces of news in the list, the latest first.
const LISTED: i64 = 200;

const COLUMNS: &str =
    "id, topic, places, last_day, author, changed_at, sent_at, stopped_at, finished_at";

const TEXT: &str = "language, title, body, is_reviewed, writer, is_machine, reviewer, changed_at";

impl Store {
    /// Keeps a piece of news that has not been sent, a new one or in the place of what it was. `false`: it has been sent meanwhile.
    pub async fn keep_news(tx: &mut Transaction, news: &News) -> Result<bool, Error> {
        let topic = news.topic.as_ref().map_or(EVERYTHING, TopicId::as_str);
        let places: Vec<&str> = news.places.iter().map(Place::as_str).collect();
        let kept = sqlx::query(
            "insert into news (id, topic, places, last_day, author, changed_at) values ($1, $2, $3, $4, $5, $6) \
             on conflict (id) do update set topic = excluded.topic, places = excluded.places, last_day = excluded.last_day, \
             changed_at = excluded.changed_at where news.sent_at is null",
        )
        .bind(news.id)
        .bind(topic)
        .bind(to_json(&places)?)
        .bind(news.last_day.map(|day| day.to_string()))
        .bind(&news.author)
        .bind(news.changed_at.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(kept.rows_affected() == 1)
    }

    /// Throws a draft away. `false`: it has been sent, and stays.
    pub async fn drop_news(tx: &mut Transaction, id: i64) -> Result<bool, Error> {
        let dropped = sqlx::query("delete from news where id = $1 and sent_at is null")
            .bind(id)
            .execute(&mut **tx)
            .await?;
        if dropped.rows_affected() == 0 {
            return Ok(false);
        }
        for statement in [
            "delete from news_text where news = $1",
            "delete from news_act where news = $1",
        ] {
            sqlx::query(statement).bind(id).execute(&mut **tx).await?;
        }
        Ok(true)
    }

    /// A piece of news.
    pub async fn news(&self, id: i64) -> Result<News, Error> {
        let mut connection = self.reader.acquire().await?;
        one(&mut connection, id).await
    }

    /// The same in a transaction.
    pub async fn news_in(tx: &mut Transaction, id: i64) -> Result<News, Error> {
        one(&mut *tx, id).await
    }

    /// Every piece of news with the title of its text in a language, or of any: drafts first, then the latest.
    pub async fn all_news(&self, language: Language) -> Result<Vec<(News, String)>, Error> {
        let select = format!(
            "select {COLUMNS}, coalesce((select t.title from news_text t where t.news = n.id and t.language = $1), \
             (select min(t.title) from news_text t where t.news = n.id), '') as title from news n \
             order by coalesce(sent_at, 9223372036854775807) desc, changed_at desc, id desc limit $2"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(select))
            .bind(code(&language))
            .bind(LISTED)
            .fetch_all(&self.reader)
            .await?;
        rows.iter()
            .map(|row| Ok((news(row)?, row.try_get("title")?)))
            .collect()
    }

    /// Keeps a text in a language in the place of what it was.
    pub async fn keep_news_text(
        tx: &mut Transaction,
        news: i64,
        text: &NewsText,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into news_text (news, language, title, body, is_reviewed, writer, is_machine, reviewer, changed_at) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (news, language) do update set title = excluded.title, \
             body = excluded.body, is_reviewed = excluded.is_reviewed, writer = excluded.writer, is_machine = excluded.is_machine, \
             reviewer = excluded.reviewer, changed_at = excluded.changed_at",
        )
        .bind(news)
        .bind(code(&text.language))
        .bind(&text.title)
        .bind(&text.body)
        .bind(i64::from(text.is_reviewed))
        .bind(&text.writer)
        .bind(i64::from(text.is_machine))
        .bind(&text.reviewer)
        .bind(text.changed_at.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// The original has become another: no translation of it is reviewed any more.
    pub async fn unreview_news(tx: &mut Transaction, id: i64) -> Result<(), Error> {
        sqlx::query("update news_text set is_reviewed = 0, reviewer = null where news = $1")
            .bind(id)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The texts of a piece of news, by the codes of their languages.
    pub async fn news_texts(&self, id: i64) -> Result<Vec<NewsText>, Error> {
        let mut connection = self.reader.acquire().await?;
        texts(&mut connection, id).await
    }

    /// The same in a transaction.
    pub async fn news_texts_in(tx: &mut Transaction, id: i64) -> Result<Vec<NewsText>, Error> {
        texts(&mut *tx, id).await
    }

    /// Writes down who did what.
    pub async fn log_news(
        tx: &mut Transaction,
        news: i64,
        act: &NewsAct,
        key: i64,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into news_act (id, news, at, who, what, language) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(key)
        .bind(news)
        .bind(act.at.as_millisecond())
        .bind(&act.who)
        .bind(&act.what)
        .bind(act.language.as_ref().map(code))
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// Who did what with a piece of news, in the order in which it was done.
    pub async fn news_acts(&self, id: i64) -> Result<Vec<NewsAct>, Error> {
        let rows =
            sqlx::query("select at, who, what, language from news_act where news = $1 order by id")
                .bind(id)
                .fetch_all(&self.reader)
                .await?;
        let act = |row: &AnyRow| -> Result<NewsAct, Error> {
            Ok(NewsAct {
                at: time(row, "at")?,
                who: row.try_get("who")?,
                what: row.try_get("what")?,
                language: super::optional(row, "language")?,
            })
        };
        rows.iter().map(act).collect()
    }

    /// Marks a piece of news as sent off. `false`: somebody has done it before.
    pub async fn mark_news_sent(
        tx: &mut Transaction,
        id: i64,
        now: Timestamp,
    ) -> Result<bool, Error> {
        mark(
            tx,
            "update news set sent_at = $2 where id = $1 and sent_at is null",
            id,
            now,
        )
        .await
    }

    /// Marks a piece of news as stopped. `false`: it is not on its way.
    pub async fn mark_news_stopped(
        tx: &mut Transaction,
        id: i64,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let update = "update news set stopped_at = $2 where id = $1 and sent_at is not null and stopped_at is null \
                      and finished_at is null";
        mark(tx, update, id, now).await
    }

    /// What is on its way, or waits for a translation; the oldest first.
    pub async fn news_under_way(&self) -> Result<Vec<News>, Error> {
        let select = format!(
            "select {COLUMNS} from news where finished_at is null and sent_at is not null order by sent_at, id"
        );
        let rows = sqlx::query(sqlx::AssertSqlSafe(select))
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(news).collect()
    }
}

async fn mark(
    tx: &mut Transaction,
    update: &'static str,
    id: i64,
    now: Timestamp,
) -> Result<bool, Error> {
    let marked = sqlx::query(update)
        .bind(id)
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
    Ok(marked.rows_affected() == 1)
}

async fn one(connection: &mut AnyConnection, id: i64) -> Result<News, Error> {
    let select = format!("select {COLUMNS} from news where id = $1");
    let row = sqlx::query(sqlx::AssertSqlSafe(select))
        .bind(id)
        .fetch_optional(connection)
        .await?
        .ok_or(Error::NotFound)?;
    news(&row)
}

async fn texts(connection: &mut AnyConnection, id: i64) -> Result<Vec<NewsText>, Error> {
    let select = format!("select {TEXT} from news_text where news = $1 order by language");
    let rows = sqlx::query(sqlx::AssertSqlSafe(select))
        .bind(id)
        .fetch_all(connection)
        .await?;
    rows.iter().map(text).collect()
}

fn news(row: &AnyRow) -> Result<News, Error> {
    let topic: String = row.try_get("topic")?;
    let places: Vec<String> = json(row, "places")?;
    let last_day: Option<String> = row.try_get("last_day")?;
    let last_day = last_day.map(|day| day.parse()).transpose();
    Ok(News {
        id: row.try_get("id")?,
        topic: (topic != EVERYTHING).then(|| TopicId::from(topic.as_str())),
        places: places.iter().map(|id| Place::from(id.as_str())).collect(),
        last_day: last_day.map_err(|error| Error::Unreadable(format!("last_day: {error}")))?,
        author: row.try_get("author")?,
        changed_at: time(row, "changed_at")?,
        sent_at: optional_time(row, "sent_at")?,
        stopped_at: optional_time(row, "stopped_at")?,
        finished_at: optional_time(row, "finished_at")?,
    })
}

fn text(row: &AnyRow) -> Result<NewsText, Error> {
    let is = |column: &str| -> Result<bool, Error> { Ok(row.try_get::<i64, _>(column)? != 0) };
    Ok(NewsText {
        language: decode(&row.try_get::<String, _>("language")?)?,
        title: row.try_get("title")?,
        body: row.try_get("body")?,
        is_reviewed: is("is_reviewed")?,
        writer: row.try_get("writer")?,
        is_machine: is("is_machine")?,
        reviewer: row.try_get("reviewer")?,
        changed_at: time(row, "changed_at")?,
    })
}
