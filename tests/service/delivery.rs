//! Nothing is lost on the way: throttling, failures, broken connections, repeated updates, blocked newcomers, vanished topics,
//! groups that move, and restarts.

use std::time::Duration;

use lotsen::case::CaseStatus;

use crate::harness::app::SECRET;
use crate::harness::telegram::{Fault, Where};
use crate::harness::{Setup, TestApp, questions};

/// The shortest pause that Telegram asks for.
const PAUSE: Duration = Duration::from_secs(1);

#[test]
fn a_throttled_chat_holds_up_nobody_else() {
    let app = TestApp::start();
    let (amina, omar) = (app.newcomer("Amina", "sv"), app.newcomer("Omar", "sv"));
    app.telegram
        .breaks(Where::Chat(amina.chat), Fault::Throttled(PAUSE), 1);
    amina.says(questions::QUEUE);
    app.telegram.wait(
        || {},
        |state| {
            state
                .troubles
                .iter()
                .all(|trouble| trouble.left == 0)
                .then_some(())
        },
    );
    omar.asks(questions::SWIMMING).says("Lär dig simma");
    assert!(
        amina.heard_so_far().is_empty(),
        "Telegram asked for patience in this chat"
    );
    amina.hears().says("Ställ dig i bostadskön");
    let calls = app.telegram.look(|state| {
        state
            .calls
            .iter()
            .filter(|call| call.chat == Some(amina.chat))
            .count()
    });
    assert_eq!(
        calls, 2,
        "once refused, once sent: nobody asks Telegram again before the pause is over"
    );
}

#[test]
fn messages_keep_their_order_through_failures() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    for fault in [Fault::Status(500), Fault::Status(502), Fault::BrokenBefore] {
        app.telegram.breaks(Where::Chat(amina.chat), fault, 1);
    }
    amina.says(questions::SWIMMING);
    amina.says(questions::QUEUE);
    for _ in 0..4 {
        app.handles_everything();
        app.steps(1);
    }
    amina.hears().says("Lär dig simma");
    amina.hears().says("Ställ dig i bostadskön");
}

#[test]
fn an_answer_whose_arrival_is_not_certain_is_rather_sent_twice() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    app.telegram
        .breaks(Where::Chat(amina.chat), Fault::BrokenAfter, 1);
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    app.steps(1);
    amina.hears().says("Ställ dig i bostadskön");
}

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
fn updates_that_come_again_are_answered_once() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE);
    amina.asks(questions::UNKNOWN);
    anna.hears();
    app.settles();
    app.telegram.repeats_the_last(2);
    amina.asks(questions::SWIMMING).says("Lär dig simma");
    amina
        .asks("/status")
        .says("Fråga nummer 1")
        .does_not_say("nummer 2");
}

#[test]
fn an_update_that_is_offered_again_after_a_restart_is_answered_once() {
    let mut app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    app.settles();
    app.crashes();
    app.telegram.repeats_the_last(1);
    app.starts_again();
    amina.asks(questions::SWIMMING).says("Lär dig simma");
}

#[test]
fn presses_and_messages_that_overtake_each_other_are_all_answered() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks("/start");
    app.telegram.holds_updates();
    amina.presses("lang:en");
    amina.says(questions::QUEUE_EN);
    app.telegram.releases(true);
    let heard = [amina.hears(), amina.hears(), amina.hears()];
    let texts = heard.map(|heard| heard.text);
    assert!(
        texts
            .iter()
            .any(|text| text.contains("Join the housing queue")),
        "{texts:#?}"
    );
    assert!(
        texts
            .iter()
            .any(|text| text.contains("We speak English now.")),
        "{texts:#?}"
    );
}

#[test]
fn what_the_service_missed_while_it_was_down_is_answered_when_it_is_back() {
    let mut app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    app.stops();
    amina.says(questions::QUEUE);
    amina.says(questions::UNKNOWN);
    app.starts_again();
    amina.hears().says("Ställ dig i bostadskön");
    amina.hears().says("nummer 1");
    let card = anna.hears();
    app.settles();
    app.stops();
    anna.replies_to(&card, "Det var Lomma IF.");
    app.starts_again();
    amina.hears().says("Det var Lomma IF.");
}

#[test]
fn a_newcomer_who_blocks_the_bot_does_not_lose_the_case() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    amina.blocks();
    anna.hears().says("Personen har blockerat boten.");
    anna.replies_to(&card, "Det var Lomma IF.");
    anna.hears()
        .says("Meddelandet kom inte fram: personen har blockerat boten.");
    app.settles();
    anna.message(card.id).says("Väntar på någon");
    amina.unblocks();
    anna.hears().says("Personen tar emot meddelanden igen.");
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
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
        .asks(questions::UNKNOWN_TOO)
        .says("Jag har lagt till det här");
    let card = anna.hears();
    card.says("Ärende 1").says(questions::UNKNOWN);
    let new = card.thread.expect("a new topic");
    assert_ne!(new, old);
    let line = anna.hears();
    line.says(questions::UNKNOWN_TOO);
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
        .asks(questions::UNKNOWN_TOO)
        .says("Jag har lagt till det här");
    let line = anna.hears();
    line.says(questions::UNKNOWN_TOO);
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
    amina.asks(questions::UNKNOWN_TOO);
    let line = anna.hears();
    line.says(questions::UNKNOWN_TOO);
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
        .asks(questions::UNKNOWN_TOO)
        .says("Jag har lagt till det här");
    let card = anna.hears();
    card.says("Ärende 1");
    anna.hears().says(questions::UNKNOWN_TOO);
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

#[test]
fn with_a_webhook_it_works_as_with_polling() {
    let app = Setup::with_webhook().start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    anna.replies_to(&card, "Det var Lomma IF.");
    amina.hears().says("Det var Lomma IF.");
    assert_eq!(app.telegram.calls("getupdates"), 0);
    assert!(
        app.telegram
            .look(|state| state.deliveries.iter().all(|status| *status == 200))
    );
}

#[test]
fn a_webhook_that_was_down_gets_its_updates_later() {
    let mut app = Setup::with_webhook().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    app.settles();
    app.crashes();
    amina.says(questions::SWIMMING);
    app.telegram
        .wait(|| {}, |state| state.deliveries.contains(&0).then_some(()))
        .expect("nobody answered");
    app.starts_again();
    amina.hears().says("Lär dig simma");
}

#[test]
fn a_webhook_call_with_a_wrong_secret_is_refused() {
    let app = Setup::with_webhook().start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks("/start");
    let forged = serde_json::json!({ "update_id": 9_999_999, "message": {
        "message_id": 77, "date": 0, "chat": { "id": amina.chat, "type": "private" }, "text": "/forget",
        "from": { "id": amina.user, "is_bot": false, "first_name": "Amina" },
    } });
    let wrong = [
        None,
        Some(String::new()),
        Some(SECRET.to_lowercase()),
        Some(format!("{SECRET}x")),
    ];
    for secret in wrong {
        assert_eq!(
            app.posts("/telegram/webhook", secret.as_deref(), forged.to_string()),
            401
        );
    }
    assert_eq!(
        app.posts(
            "/telegram/webhook",
            Some(SECRET),
            "no update at all".to_owned()
        ),
        400
    );
    assert_eq!(
        app.posts("/telegram/webhook", Some(SECRET), "{}".to_owned()),
        400
    );
    assert_eq!(amina.heard_so_far().len(), 0);
}

#[test]
fn changing_from_polling_to_a_webhook_and_back_loses_nothing() {
    let mut app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.asks(questions::QUEUE);
    app.settles();
    for webhook in [true, false] {
        app.stops();
        amina.says(questions::SWIMMING);
        app.starts_again_in_mode(webhook);
        amina.hears().says("Lär dig simma");
        app.settles();
    }
}

#[test]
fn our_own_failure_is_a_reason_to_hand_over() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    app.expects_error("an update could not be handled");
    amina.asks("/help");
    // The table in which exchanges are written down is gone for a while.
    app.sql("alter table exchange rename to away");
    amina.says(questions::QUEUE);
    app.waits_for_error("an update could not be handled");
    app.sql("alter table away rename to exchange");
    app.steps(1);
    amina.hears().says("Ställ dig i bostadskön");
    let cases = app.wait_for({
        let desk = app.desk().clone();
        async move { desk.queue(false).await.expect("the store answers") }
    });
    assert!(
        cases.iter().all(|case| case.status == CaseStatus::Open),
        "{cases:?}"
    );
    assert!(anna.heard_so_far().is_empty(), "it went well in the end");
}

#[test]
fn a_crash_between_any_two_steps_loses_nothing() {
    let mut app = TestApp::start();
    let anna = app.staff("Anna");
    // Each round the power goes a little later: before the update is fetched, stored, handled, sent, marked.
    for delay in 0..12 {
        let amina = app.newcomer("Amina", "sv");
        amina.says(questions::QUEUE);
        amina.says(questions::UNKNOWN);
        std::thread::sleep(Duration::from_millis(delay * 2));
        app.crashes();
        app.starts_again();
        let answer = amina.hears();
        let mut promise = amina.hears();
        // What was sent and not marked before the power went is said once more.
        if promise.text == answer.text {
            promise = amina.hears();
        }
        answer.says("Ställ dig i bostadskön");
        promise.says("Jag har lämnat din fråga till en människa");
        app.settles();
        for again in amina.heard_so_far() {
            assert!(
                again.text == promise.text || again.text == answer.text,
                "{again}"
            );
        }
        let cards = anna.heard_so_far();
        assert!((1..=2).contains(&cards.len()), "one case: {cards:#?}");
    }
}
