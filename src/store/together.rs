//! Several turns written down as one: a statement for what all of them write, instead of one for each. The database takes about as long for the
//! one as for the other, and most of a turn's time is the way there and back.

use std::collections::BTreeSet;

use jiff::Timestamp;
use sqlx::{AnyConnection, Row};

use super::conversations::{self, Standing};
use super::{
    Address, Error, InboxRow, NewExchange, NewOutbound, ROWS, Received, Seal, Store, TiedWording,
    Transaction, code, rows_of,
};
use crate::conversation::Conversation;

/// A newcomer's turn that leads to nothing but words: what it rests on, and what is to be written.
#[derive(Debug, Clone)]
pub struct PlainTurn {
    /// The update.
    pub row: InboxRow,
    /// Whose.
    pub from: Address,
    /// What it was thought through with; it holds if this still stands.
    pub standing: Standing,
    /// What will be remembered.
    pub conversation: Conversation,
    /// What is said.
    pub outbound: Vec<NewOutbound>,
    /// What was asked, and what became of it.
    pub exchanges: Vec<NewExchange>,
    /// The entries that were sent.
    pub received: Vec<Received>,
    /// The wordings that were tied to entries.
    pub tied: Vec<TiedWording>,
    /// Whether the courier has a place for what is said.
    pub has_place: bool,
}

/// A turn that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// What is said is the courier's already: it was to be passed, and nothing else is on its way to that address.
    pub is_passed: bool,
}

/// What was found in the transaction.
struct Found {
    standing: Standing,
    /// Whether the update still waits.
    waits: bool,
    /// How much is not delivered yet to the address.
    undelivered: i64,
}

impl Store {
    /// What stands for updates and the addresses they came from, as it is at the moment. Before the first message the conversation has no key.
    /// Cases that were closed before `since` are not looked for.
    pub async fn standings_at(
        &self,
        asked: &[(InboxRow, Address)],
        since: Timestamp,
    ) -> Result<Vec<Standing>, Error> {
        let mut connection = self.reader.acquire().await?;
        let asked: Vec<_> = asked.iter().map(|(row, from)| (row, from)).collect();
        let found = standings(&mut connection, &self.seal, &asked, since).await?;
        Ok(found.into_iter().map(|found| found.standing).collect())
    }

    /// Writes what was delivered, and turns, in one transaction, and says of each turn whether and how it was written: of those that rest on
    /// what no longer stands nothing was, nor of the second of an address, nor where the update was handled meanwhile. Cases that were closed
    /// before `since` are not looked for.
    ///
    /// # Errors
    /// The engine failed: nothing of any of them was written.
    pub async fn write_plain(
        &self,
        turns: Vec<PlainTurn>,
        delivered: &[(i64, Option<i64>)],
        (now, since): (Timestamp, Timestamp),
    ) -> Result<Vec<Option<Written>>, Error> {
        // After a power cut the updates still wait and are answered once more; and of what was delivered it is not known whether it was, as
        // after any other.
        let mut tx = self.begin_swift().await?;
        Store::mark_all_sent(&mut tx, delivered, now).await?;
        let mut written = Vec::with_capacity(turns.len());
        let mut turns = turns.into_iter().peekable();
        while turns.peek().is_some() {
            let some = turns.by_ref().take(ROWS).collect();
            written.extend(write_some(&mut tx, some, (now, since)).await?);
        }
        tx.commit().await?;
        Ok(written)
    }
}

/// Writes as many turns as a statement writes rows.
async fn write_some(
    tx: &mut Transaction,
    turns: Vec<PlainTurn>,
    (now, since): (Timestamp, Timestamp),
) -> Result<Vec<Option<Written>>, Error> {
    let seal = tx.seal.clone();
    let asked: Vec<_> = turns.iter().map(|turn| (&turn.row, &turn.from)).collect();
    let found = standings(tx, &seal, &asked, since).await?;
    let mut written = Vec::with_capacity(turns.len());
    let mut holding: Vec<PlainTurn> = Vec::with_capacity(turns.len());
    for (mut turn, mut found) in turns.into_iter().zip(found) {
        if found.standing.conversation.id == 0 {
            found.standing.conversation.id = turn.standing.conversation.id;
        }
        let is_second = holding.iter().any(|other| other.from == turn.from);
        let holds = found.waits && !is_second && found.standing == turn.standing;
        // What is said to somebody goes in the order in which it was written.
        turn.has_place &= found.undelivered == 0;
        let is_passed = turn.has_place;
        written.push(holds.then_some(Written { is_passed }));
        holding.extend(holds.then_some(turn));
    }
    if !holding.is_empty() {
        write(tx, holding, now).await?;
    }
    Ok(written)
}

async fn write(tx: &mut Transaction, turns: Vec<PlainTurn>, now: Timestamp) -> Result<(), Error> {
    finish(tx, &turns).await?;
    keep(tx, &turns, now).await?;
    let (mut outbound, mut exchanges, mut received) = (Vec::new(), Vec::new(), Vec::new());
    let mut passed = Vec::new();
    for turn in turns {
        if turn.has_place {
            passed.extend(turn.outbound.iter().map(|new| new.id));
        }
        outbound.extend(turn.outbound);
        exchanges.extend(turn.exchanges);
        received.extend(turn.received);
        for tied in &turn.tied {
            Store::tie_wording(tx, tied).await?;
        }
    }
    Store::say_and_pass(tx, &outbound, &passed, now).await?;
    Store::record_all(tx, &exchanges, now).await?;
    Store::receive_all(tx, &received).await
}

/// What stands for each update and the address it came from.
async fn standings(
    connection: &mut AnyConnection,
    seal: &Seal,
    asked: &[(&InboxRow, &Address)],
    since: Timestamp,
) -> Result<Vec<Found>, Error> {
    /// The columns of a row of what is asked for.
    const ASKED: usize = 6;
    /// Whether the update still waits.
    const WAITS: &str = "(select count(*) from inbox w where w.origin = asked.origin and w.update_id = asked.update_id and \
                         w.status = 'waiting') as waits";
    /// What is on its way to the address.
    const UNDELIVERED: &str = "(select count(*) from outbound o where o.status = 'due' and o.address = asked.address \
                               and o.channel = asked.channel) + (select count(*) from outbound o where o.status = 'sending' \
                               and o.address = asked.address and o.channel = asked.channel) as undelivered";
    let beside = conversations::beside("$1", "asked.chain", "asked.origin", "asked.update_id");
    let select = format!(
        "with asked (nth, origin, update_id, chain, channel, address) as (values {}) \
         select asked.nth, {beside}, {WAITS}, {UNDELIVERED}, {} from asked left join conversation on conversation.channel = asked.channel \
         and conversation.address = asked.address",
        rows_of(asked.len(), ASKED, 2),
        conversations::COLUMNS,
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(select)).bind(since.as_millisecond());
    for (nth, (row, from)) in (0i64..).zip(asked) {
        query = query
            .bind(nth)
            .bind(&row.origin)
            .bind(row.update_id)
            .bind(&row.chain)
            .bind(code(&from.channel))
            .bind(seal.address(&from.address)?);
    }
    let rows = query.fetch_all(connection).await?;
    let unknown = |from| Found {
        standing: Standing::first(from),
        waits: false,
        undelivered: 0,
    };
    let mut standings: Vec<Found> = asked.iter().map(|(_, from)| unknown(*from)).collect();
    for row in &rows {
        let nth: i64 = row.try_get("nth")?;
        let at = usize::try_from(nth).ok();
        let Some(found) = at.and_then(|at| standings.get_mut(at)) else {
            continue;
        };
        found.waits = row.try_get::<i64, _>("waits")? > 0;
        found.undelivered = row.try_get("undelivered")?;
        if row.try_get::<Option<i64>, _>("id")?.is_some() {
            found.standing = conversations::standing(row, seal)?;
        } else {
            found.standing.behind = row.try_get("behind")?;
        }
    }
    Ok(standings)
}

/// Marks the updates as handled and empties them.
async fn finish(tx: &mut Transaction, turns: &[PlainTurn]) -> Result<(), Error> {
    let origins: BTreeSet<&str> = turns.iter().map(|turn| turn.row.origin.as_str()).collect();
    let mut finished = 0;
    for origin in origins {
        let of_it = turns.iter().filter(|turn| turn.row.origin == origin);
        let updates: Vec<i64> = of_it.map(|turn| turn.row.update_id).collect();
        // Pairs of origin and update would be looked for through everything that waits.
        let update = format!(
            "update inbox set status = 'handled', payload = null where status = 'waiting' and origin = $1 and update_id in {}",
            rows_of(1, updates.len(), 2)
        );
        let mut query = sqlx::query(sqlx::AssertSqlSafe(update)).bind(origin);
        for id in updates {
            query = query.bind(id);
        }
        finished += query.execute(&mut **tx).await?.rows_affected();
    }
    if finished != turns.len() as u64 {
        return Err(Error::Taken);
    }
    Ok(())
}

/// Keeps what the conversations now are, and makes those that are new.
async fn keep(tx: &mut Transaction, turns: &[PlainTurn], now: Timestamp) -> Result<(), Error> {
    /// The columns of a conversation.
    const COLUMNS: usize = 11;
    let upsert = format!(
        "insert into conversation (id, channel, address, language, phone_language, place, residence, state, blocked, created_at, seen_at) \
         values {} on conflict (channel, address) do update set language = excluded.language, \
         phone_language = excluded.phone_language, place = excluded.place, residence = excluded.residence, state = excluded.state, \
         blocked = excluded.blocked, seen_at = excluded.seen_at",
        rows_of(turns.len(), COLUMNS, 1)
    );
    let mut query = sqlx::query(sqlx::AssertSqlSafe(upsert));
    for turn in turns {
        let conversation = &turn.conversation;
        query = query
            .bind(conversation.id)
            .bind(code(&conversation.channel))
            .bind(tx.seal.address(&conversation.address)?)
            .bind(conversation.language.as_ref().map(code))
            .bind(conversation.phone_language.as_ref().map(code))
            .bind(conversation.place.as_ref().map(code))
            .bind(conversation.residence.as_ref().map(code))
            .bind(super::to_json(&conversation.memory)?)
            .bind(i64::from(conversation.blocked))
            .bind(now.as_millisecond())
            .bind(now.as_millisecond());
    }
    query.execute(&mut **tx).await?;
    Ok(())
}

#[cfg(test)]
mod tests;
