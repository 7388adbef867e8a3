//! What can happen to the staff group: cards sent twice or deleted, topics closed or gone, a group that moves.

use crate::harness::telegram::{Fault, Where};
use crate::harness::{Setup, TestApp, questions};

#[test]
fn a_reply_to_a_card_that_was_sent_twice_is_not_lost() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    app.telegram
        .breaks(Where::Chat(app.staff_chat), Fault::BrokenAfter, 1);
    amina.asks(questions::UNKNOWN);
    let first = anna.hears();
    app.handles_everything();
    app.steps(1);
    let second = anna.hears();
    assert_ne!(first.id, second.id);
    anna.replies_to(&first, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
    anna.replies_to(&second, "I går kväll.");
    amina.hears().says("I går kväll.");
}

#[test]
fn a_reply_that_belongs_to_no_case_is_said_to_have_reached_nobody() {
    let app = TestApp::start();
    let anna = app.staff("Anna");
    anna.says("/queue");
    let queue = anna.hears();
    anna.replies_to(&queue, "Hälsa henne");
    anna.hears().says("har inte skickats till någon");
}

#[test]
fn a_deleted_topic_is_made_anew() {
    let app = Setup::with_forum().start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let old = anna.hears().thread.expect("a topic");
    app.settles();
    app.telegram
        .change(|state| state.chat_mut(app.staff_chat).topics.remove(&old));
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har lagt till det här");
    let card = anna.hears();
    card.says("Ärende 1").says(questions::UNKNOWN);
    let new = card.thread.expect("a new topic");
    assert_ne!(new, old);
    let line = anna.hears();
    line.says(questions::UNKNOWN);
    assert_eq!(line.thread, Some(new));
    anna.writes_in_topic(new, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
}

#[test]
fn a_closed_topic_is_opened_when_the_newcomer_writes() {
    let app = Setup::with_forum().start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let thread = anna.hears().thread.expect("a topic");
    app.telegram.change(|state| {
        let topic = state.chat_mut(app.staff_chat).topics.get_mut(&thread);
        topic.expect("it is there").is_closed = true;
    });
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har lagt till det här");
    let line = anna.hears();
    line.says(questions::UNKNOWN);
    assert_eq!(line.thread, Some(thread));
}

#[test]
fn without_the_right_to_make_topics_cards_are_still_seen() {
    let app = Setup::with_forum().start();
    app.expects_error("may not make topics");
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    app.telegram
        .change(|state| state.chat_mut(app.staff_chat).may_create_topics = false);
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    assert_eq!(card.thread, None);
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
}

#[test]
fn a_deleted_card_does_not_take_the_case_along() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    app.settles();
    app.telegram
        .change(|state| state.chat_mut(app.staff_chat).posts.remove(&card.id));
    amina.asks(questions::UNKNOWN);
    let line = anna.hears();
    line.says(questions::UNKNOWN);
    anna.replies_to(&line, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
}

/// The group becomes a supergroup, with or without a word from Telegram before the bot writes there.
fn a_group_moves(announced: bool) {
    let mut app = Setup::with_basic_group().start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    app.settles();
    let new = app
        .telegram
        .change(|state| state.migrate(app.staff_chat, false, announced));
    app.staff_chat = new;
    let anna = app.staff("Anna");
    amina
        .asks(questions::UNKNOWN)
        .says("Jag har lagt till det här");
    let card = anna.hears();
    card.says("Ärende 1");
    anna.hears().says(questions::UNKNOWN);
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
    app.settles();
    app.stops();
    app.starts_again_with_the_old_staff_chat();
    amina.says("tack");
    amina.sees_sign();
    anna.hears().says("tack");
}

#[test]
fn a_group_that_becomes_a_supergroup_keeps_its_cases() {
    a_group_moves(true);
}

#[test]
fn a_group_that_moves_without_a_word_keeps_its_cases() {
    a_group_moves(false);
}
