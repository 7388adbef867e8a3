//! Links for clubs to their own activity, and what they have sent with them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::{Row, any::AnyRow};

use super::{Error, Store, code, decode, time};

/// A link that is to be kept.
#[derive(Debug, Clone)]
pub struct NewClubLink<'a> {
    /// Its id.
    pub id: i64,
    /// The hash of its secret.
    pub secret: &'a str,
    /// The activity's id.
    pub activity: &'a str,
    /// Who made it.
    pub made_by: &'a str,
    /// Until when it works.
    pub expires_at: Timestamp,
}

/// A club's link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClubLink {
    /// Its id.
    pub id: i64,
    /// The activity's id.
    pub activity: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Who made it.
    pub made_by: String,
    /// Until when it works.
    pub expires_at: Timestamp,
    /// Whether it was withdrawn.
    pub is_withdrawn: bool,
}

/// What a club sends.
#[derive(Debug, Clone)]
pub struct NewProposal<'a> {
    /// Its id.
    pub id: i64,
    /// The link that it was sent with.
    pub link: &'a ClubLink,
    /// The fields, in JSON.
    pub fields: &'a str,
    /// What the club says besides.
    pub word: &'a str,
}

/// Where a proposal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalState {
    /// Nobody has decided.
    Waiting,
    /// It is published.
    Approved,
    /// It is not.
    Declined,
}

/// What a club has sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// Its id.
    pub id: i64,
    /// The activity's id.
    pub activity: String,
    /// When it came.
    pub at: Timestamp,
    /// The fields, in JSON.
    pub fields: String,
    /// What the club says besides.
    pub word: String,
    /// Where it stands.
    pub state: ProposalState,
    /// Who has decided, and when.
    pub decided: Option<(String, Timestamp)>,
    /// What is said to the club.
    pub answer: String,
}

impl Store {
    /// Keeps a link.
    pub async fn keep_club_link(
        &self,
        link: &NewClubLink<'_>,
        now: Timestamp,
    ) -> Result<(), Error> {
        sqlx::query(
            "insert into club_link (id, secret, activity, made_at, made_by, expires_at) values ($1, $2, $3, $4, $5, $6)",
        )
        .bind(link.id)
        .bind(link.secret)
        .bind(link.activity)
        .bind(now.as_millisecond())
        .bind(link.made_by)
        .bind(link.expires_at.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// The link with this hash, whether it still works or not.
    pub async fn club_link(&self, secret: &str) -> Result<Option<ClubLink>, Error> {
        let row = sqlx::query("select * from club_link where secret = $1")
            .bind(secret)
            .fetch_optional(&self.reader)
            .await?;
        row.as_ref().map(link).transpose()
    }

    /// The links that work, the latest first.
    pub async fn club_links(&self, now: Timestamp) -> Result<Vec<ClubLink>, Error> {
        let rows = sqlx::query(
            "select * from club_link where withdrawn_at is null and expires_at > $1 order by made_at desc, id desc",
        )
        .bind(now.as_millisecond())
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(link).collect()
    }

    /// Withdraws a link: it does not work any more.
    pub async fn withdraw_club_link(&self, id: i64, now: Timestamp) -> Result<(), Error> {
        sqlx::query(
            "update club_link set withdrawn_at = $2 where id = $1 and withdrawn_at is null",
        )
        .bind(id)
        .bind(now.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(())
    }

    /// Keeps what a club has sent, in the place of what it sent with this link before and nobody has decided. A link that was withdrawn
    /// in the same moment keeps nothing.
    ///
    /// # Errors
    /// [`Error::Taken`]: the link was withdrawn.
    pub async fn propose(&self, new: &NewProposal<'_>, now: Timestamp) -> Result<(), Error> {
        let mut tx = self.begin().await?;
        let open = sqlx::query("select id from club_link where id = $1 and withdrawn_at is null")
            .bind(new.link.id)
            .fetch_optional(&mut *tx)
            .await?;
        if open.is_none() {
            return Err(Error::Taken);
        }
        sqlx::query("delete from club_proposal where link = $1 and state = 'waiting'")
            .bind(new.link.id)
            .execute(&mut *tx)
            .await?;
        sqlx::query(
            "insert into club_proposal (id, link, activity, at, fields, word, state) values ($1, $2, $3, $4, $5, $6, 'waiting')",
        )
        .bind(new.id)
        .bind(new.link.id)
        .bind(&new.link.activity)
        .bind(now.as_millisecond())
        .bind(new.fields)
        .bind(new.word)
        .execute(&mut *tx)
        .await?;
        tx.commit().await?;
        Ok(())
    }

    /// What clubs have sent and nobody has decided, the oldest first.
    pub async fn proposals(&self) -> Result<Vec<Proposal>, Error> {
        let rows =
            sqlx::query("select * from club_proposal where state = 'waiting' order by at, id")
                .fetch_all(&self.reader)
                .await?;
        rows.iter().map(proposal).collect()
    }

    /// The latest of what was decided.
    pub async fn decided_proposals(&self, limit: i64) -> Result<Vec<Proposal>, Error> {
        let rows = sqlx::query(
            "select * from club_proposal where state <> 'waiting' order by decided_at desc, id desc limit $1",
        )
        .bind(limit)
        .fetch_all(&self.reader)
        .await?;
        rows.iter().map(proposal).collect()
    }

    /// The last that was sent with a link.
    pub async fn last_proposal(&self, link: i64) -> Result<Option<Proposal>, Error> {
        let row = sqlx::query(
            "select * from club_proposal where link = $1 order by at desc, id desc limit 1",
        )
        .bind(link)
        .fetch_optional(&self.reader)
        .await?;
        row.as_ref().map(proposal).transpose()
    }

    /// Writes down what was decided. `false`: somebody else has decided already, or the club has sent something else.
    pub async fn decide_proposal(
        &self,
        id: i64,
        (state, answer): (ProposalState, &str),
        who: &str,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let done = sqlx::query(
            "update club_proposal set state = $2, answer = $3, decided_by = $4, decided_at = $5 where id = $1 and state = 'waiting'",
        )
        .bind(id)
        .bind(code(&state))
        .bind(answer)
        .bind(who)
        .bind(now.as_millisecond())
        .execute(&self.writer)
        .await?;
        Ok(done.rows_affected() == 1)
    }
}

fn link(row: &AnyRow) -> Result<ClubLink, Error> {
    Ok(ClubLink {
        id: row.try_get("id")?,
        activity: row.try_get("activity")?,
        made_at: time(row, "made_at")?,
        made_by: row.try_get("made_by")?,
        expires_at: time(row, "expires_at")?,
        is_withdrawn: row.try_get::<Option<i64>, _>("withdrawn_at")?.is_some(),
    })
}

fn proposal(row: &AnyRow) -> Result<Proposal, Error> {
    let state: String = row.try_get("state")?;
    let who: Option<String> = row.try_get("decided_by")?;
    let when = super::optional_time(row, "decided_at")?;
    Ok(Proposal {
        id: row.try_get("id")?,
        activity: row.try_get("activity")?,
        at: time(row, "at")?,
        fields: row.try_get("fields")?,
        word: row.try_get("word")?,
        state: decode(&state)?,
        decided: who.zip(when),
        answer: row
            .try_get::<Option<String>, _>("answer")?
            .unwrap_or_default(),
    })
}
