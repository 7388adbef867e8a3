//! What newcomers are asked of activities, the three questions, and how many gave which answer.

use jiff::{SignedDuration, Timestamp};
use sqlx::{Row, any::AnyRow};

use super::watch::Watch;
use super::{Error, Store, Transaction, code, decode, new_id};
use crate::phrase::stockholm;
use crate::report::VoiceCount;
use crate::voices::{Counted, Outing, OutingStage};

/// Who waits for an answer for so long will not give it any more.
const FORGOTTEN_AFTER: SignedDuration = SignedDuration::from_hours(24 * 60);

impl Store {
    /// Somebody may be asked from a time on whether they went to a kind of activity. Who is to be asked that already is asked then instead,
    /// and a question that was not answered is asked anew; who has gone, and is to be asked whether they still go, stays so.
    pub async fn follow(
        tx: &mut Transaction,
        conversation: i64,
        kind: &str,
        (ask_at, now): (Timestamp, Timestamp),
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into outing (id, conversation, kind, stage, ask_at, changed_at) values ($1, $2, $3, $4, $5, $6) \
             on conflict (conversation, kind) do update set stage = excluded.stage, ask_at = excluded.ask_at, \
             changed_at = excluded.changed_at where outing.ask_at is null or outing.stage = $4",
        )
        .bind(new_id())
        .bind(conversation)
        .bind(kind)
        .bind(code(&OutingStage::Week))
        .bind(ask_at.as_millisecond())
        .bind(now.as_millisecond())
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// What somebody is asked about.
    pub async fn outings(tx: &mut Transaction, conversation: i64) -> Result<Vec<Outing>, Error> {
        let rows = sqlx::query(
            "select id, kind, stage, ask_at from outing where conversation = $1 order by id",
        )
        .bind(conversation)
        .fetch_all(&mut **tx)
        .await?;
        rows.iter().map(outing).collect()
    }

    /// One of them, and whose it is.
    pub async fn outing(tx: &mut Transaction, id: i64) -> Result<Option<(i64, Outing)>, Error> {
        let row =
            sqlx::query("select id, kind, stage, ask_at, conversation from outing where id = $1")
                .bind(id)
                .fetch_optional(&mut **tx)
                .await?;
        row.map(|row| Ok((row.try_get("conversation")?, outing(&row)?)))
            .transpose()
    }

    /// The next question is at hand, or an answer has been given: `false`, if it stands elsewhere meanwhile. `None`: nothing more is
    /// asked, and nothing is kept.
    pub async fn move_outing(
        tx: &mut Transaction,
        (id, from): (i64, OutingStage),
        to: Option<(OutingStage, Option<Timestamp>)>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let done = match to {
            Some((to, ask_at)) => {
                sqlx::query(
                    "update outing set stage = $3, ask_at = $4, changed_at = $5 where id = $1 and stage = $2",
                )
                .bind(id)
                .bind(code(&from))
                .bind(code(&to))
                .bind(ask_at.map(Timestamp::as_millisecond))
                .bind(now.as_millisecond())
                .execute(&mut **tx)
                .await?
            }
            None => {
                sqlx::query("delete from outing where id = $1 and stage = $2")
                    .bind(id)
                    .bind(code(&from))
                    .execute(&mut **tx)
                    .await?
            }
        };
        Ok(done.rows_affected() == 1)
    }

    /// Nothing is asked any more.
    pub async fn stop_outings(tx: &mut Transaction, conversation: i64) -> Result<(), Error> {
        sqlx::query("delete from outing where conversation = $1")
            .bind(conversation)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// The activities about which somebody is to be asked by now, those who wait longest first.
    pub async fn outings_due(&self, now: Timestamp, limit: i64) -> Result<Vec<i64>, Error> {
        let rows = sqlx::query("select id from outing where ask_at <= $1 order by ask_at limit $2")
            .bind(now.as_millisecond())
            .bind(limit)
            .fetch_all(&self.reader)
            .await?;
        rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
    }

    /// Forgets whom nobody asks any more and who has not answered for a long time.
    pub async fn purge_outings(&self, now: Timestamp) -> Result<u64, Error> {
        let before = now.checked_sub(FORGOTTEN_AFTER).unwrap_or(now);
        let done = sqlx::query("delete from outing where ask_at is null and changed_at < $1")
            .bind(before.as_millisecond())
            .execute(&self.writer)
            .await?;
        Ok(done.rows_affected())
    }

    /// When the three questions are to be offered unasked; `None`: not any more.
    pub async fn watch_pulse(
        tx: &mut Transaction,
        conversation: i64,
        at: Option<Timestamp>,
    ) -> Result<(), Error> {
        Watch::Pulse.keep(tx, conversation, at).await
    }

    /// To whom the three questions are to be offered by now, those who wait longest first.
    pub async fn pulses_due(&self, now: Timestamp, limit: i64) -> Result<Vec<i64>, Error> {
        self.due_of(Watch::Pulse, now, limit).await
    }

    /// It is this one's turn, and nobody else's: whoever takes it away asks. `false`: another process was faster.
    pub async fn take_pulse(
        tx: &mut Transaction,
        conversation: i64,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let done = sqlx::query("delete from pulse_watch where conversation = $1 and ask_at <= $2")
            .bind(conversation)
            .bind(now.as_millisecond())
            .execute(&mut **tx)
            .await?;
        Ok(done.rows_affected() == 1)
    }

    /// Counts an answer, in the month it is given in.
    pub async fn count(
        tx: &mut Transaction,
        counted: &Counted,
        now: Timestamp,
    ) -> Result<(), Error> {
        let month = now.to_zoned(stockholm()).strftime("%Y-%m").to_string();
        sqlx::query(
            "insert into voice_count (month, question, about, answer, people) values ($1, $2, $3, $4, 1) \
             on conflict (month, question, about, answer) do update set people = voice_count.people + 1",
        )
        .bind(month)
        .bind(counted.question)
        .bind(&counted.about)
        .bind(counted.answer)
        .execute(&mut **tx)
        .await?;
        Ok(())
    }

    /// How many gave which answer from one month until another, both as `2026-12`.
    pub async fn voice_counts(&self, from: &str, to: &str) -> Result<Vec<VoiceCount>, Error> {
        let rows = sqlx::query(
            "select question, about, answer, cast(sum(people) as bigint) as people from voice_count \
             where month >= $1 and month <= $2 group by question, about, answer order by question, about, answer",
        )
        .bind(from)
        .bind(to)
        .fetch_all(&self.reader)
        .await?;
        rows.iter()
            .map(|row| {
                let people: i64 = row.try_get("people")?;
                Ok(VoiceCount {
                    question: row.try_get("question")?,
                    about: row.try_get("about")?,
                    answer: row.try_get("answer")?,
                    people: u64::try_from(people).unwrap_or_default(),
                })
            })
            .collect()
    }
}

fn outing(row: &AnyRow) -> Result<Outing, Error> {
    let ask_at: Option<i64> = row.try_get("ask_at")?;
    Ok(Outing {
        id: row.try_get("id")?,
        kind: row.try_get("kind")?,
        stage: decode(&row.try_get::<String, _>("stage")?)?,
        ask_at: ask_at.and_then(|at| Timestamp::from_millisecond(at).ok()),
    })
}
