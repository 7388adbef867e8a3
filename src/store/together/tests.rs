use super::*;
use crate::conversation::Channel;
use crate::outbound::Message;
use crate::store::{NewInboxRow, Priority, new_id};

const BOT: &str = "bot";

/// Written, and left to the courier to look for.
const ALONE: Option<Written> = Some(Written { is_passed: false });

/// An empty store, and the folder in which it is.
async fn store() -> (tempfile::TempDir, Store) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let file = folder.path().join("together.db");
    let store = Store::open(&format!("sqlite:{}", file.display())).await;
    (folder, store.expect("the store answers"))
}

/// A turn that remembers a place, thought through with what stands.
async fn turn(store: &Store, address: &str, update: i64, now: Timestamp) -> PlainTurn {
    let row = NewInboxRow {
        update_id: update,
        chain: address.to_owned(),
        payload: "{}".to_owned(),
    };
    store
        .accept(BOT, &[row], now)
        .await
        .expect("the store answers");
    let waiting = store.waiting(now, 10).await.expect("the store answers");
    let row = waiting.into_iter().find(|row| row.update_id == update);
    let row = row.expect("it waits, and is the first of its chat");
    let from = Address {
        channel: Channel::Web,
        address: address.to_owned(),
    };
    let asked = [(row, from)];
    let mut standing = store
        .standings_at(&asked, now)
        .await
        .expect("the store answers");
    let mut standing = standing.pop().expect("one was asked for");
    if standing.conversation.id == 0 {
        standing.conversation.id = new_id();
    }
    let [(row, from)] = asked;
    let mut conversation = standing.conversation.clone();
    conversation.place = Some("lomma".into());
    PlainTurn {
        row,
        from,
        standing,
        conversation,
        outbound: Vec::new(),
        exchanges: Vec::new(),
        received: Vec::new(),
        tied: Vec::new(),
        has_place: false,
    }
}

async fn place(store: &Store, turn: &PlainTurn) -> Option<String> {
    let known = store
        .conversation_at(&turn.from)
        .await
        .expect("the store answers");
    known?.place.map(|place| place.to_string())
}

#[tokio::test]
async fn of_several_turns_those_are_written_that_rest_on_what_still_stands() {
    let (_folder, store) = store().await;
    let now = Timestamp::now();
    let known = turn(&store, "known", 1, now).await;
    assert_eq!(
        store
            .write_plain(vec![known], &[], (now, now))
            .await
            .expect("the store answers"),
        [ALONE]
    );

    let known = turn(&store, "known", 2, now).await;
    let new = turn(&store, "new", 3, now).await;
    let second = new.clone();
    let changed = turn(&store, "changed", 4, now).await;
    let done = turn(&store, "done", 5, now).await;
    // Meanwhile somebody else gave the one a language, and handled the other's update.
    let mut tx = store.begin().await.expect("the store answers");
    let mut other = Store::conversation(&mut tx, &changed.from, now)
        .await
        .expect("the store answers");
    other.language = Some(crate::language::Language::SWEDISH);
    Store::keep_conversation(&mut tx, &other)
        .await
        .expect("the store answers");
    Store::finish_update(&mut tx, &done.row)
        .await
        .expect("the store answers");
    tx.commit().await.expect("the store answers");

    let turns = vec![
        known.clone(),
        new.clone(),
        second,
        changed.clone(),
        done.clone(),
    ];
    let written = store
        .write_plain(turns, &[], (now, now))
        .await
        .expect("the store answers");
    assert_eq!(written, [ALONE, ALONE, None, None, None]);
    assert_eq!(place(&store, &known).await.as_deref(), Some("lomma"));
    assert_eq!(place(&store, &new).await.as_deref(), Some("lomma"));
    assert_eq!(place(&store, &changed).await, None);
    assert_eq!(place(&store, &done).await, None);
    let waiting = store.waiting(now, 10).await.expect("the store answers");
    let waiting: Vec<i64> = waiting.iter().map(|row| row.update_id).collect();
    assert_eq!(waiting, [4], "what was not written still waits");
}

/// The turn with something to be said, for which the courier has a place.
fn saying(mut turn: PlainTurn) -> PlainTurn {
    let message = Message::new(crate::language::Language::SWEDISH, "hej".to_owned());
    let new = NewOutbound::unasked(&turn.conversation, Priority::Answer, message);
    turn.outbound = vec![NewOutbound {
        to: turn.from.clone(),
        ..new
    }];
    turn.has_place = true;
    turn
}

#[tokio::test]
async fn what_is_passed_is_marked_from_the_start_and_nothing_overtakes() {
    let (_folder, store) = store().await;
    let now = Timestamp::now();
    let passed = Some(Written { is_passed: true });

    let first = saying(turn(&store, "one", 1, now).await);
    let first_id = first.outbound[0].id;
    let written = store.write_plain(vec![first], &[], (now, now)).await;
    assert_eq!(written.expect("the store answers"), [passed]);
    let due = store.due(now, 10, true).await.expect("the store answers");
    assert!(due.is_empty(), "it is not to be looked for");

    let second = saying(turn(&store, "one", 2, now).await);
    let second_id = second.outbound[0].id;
    let written = store.write_plain(vec![second], &[], (now, now)).await;
    assert_eq!(written.expect("the store answers"), [ALONE]);
    let due = store.due(now, 10, true).await.expect("the store answers");
    assert!(due.is_empty(), "the first is on its way");

    // Nobody has it in hand any more: it is found by its age, and sent again before the second.
    let later = now + jiff::SignedDuration::from_mins(2);
    let lost = store.marked_before(later).await.expect("it answers");
    assert_eq!(lost, [first_id]);
    assert!(
        store
            .marked_before(now)
            .await
            .expect("it answers")
            .is_empty()
    );
    store.unmark(first_id).await.expect("the store answers");
    let due = store.due(now, 10, true).await.expect("the store answers");
    assert_eq!(due.iter().map(|row| row.id).collect::<Vec<_>>(), [first_id]);

    // What was delivered is written with the next turn, of somebody else here.
    let other = saying(turn(&store, "two", 3, now).await);
    let delivered = [(first_id, Some(7))];
    let written = store.write_plain(vec![other], &delivered, (now, now)).await;
    assert_eq!(written.expect("the store answers"), [passed]);
    let due = store.due(now, 10, true).await.expect("the store answers");
    assert_eq!(
        due.iter().map(|row| row.id).collect::<Vec<_>>(),
        [second_id]
    );
}
