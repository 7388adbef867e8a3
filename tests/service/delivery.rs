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
fn an_outage_of_telegram_only_delays() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    app.telegram
        .breaks(Where::Anywhere, Fault::Status(500), u32::MAX);
    app.telegram
        .breaks(Where::Method("getupdates"), Fault::Status(502), 2);
    amina.says(questions::QUEUE);
    app.handles_everything();
    app.steps(1);
    assert!(amina.heard_so_far().is_empty());
    app.telegram.recovers();
    app.steps(2);
    amina.hears().says("Ställ dig i bostadskön");
}

#[test]
fn a_message_that_is_refused_for_good_does_not_hold_up_the_next() {
    let app = TestApp::start();
    app.expects_error("a message cannot be delivered");
    let amina = app.newcomer("Amina", "sv");
    app.telegram.breaks(
        Where::Chat(amina.chat),
        Fault::Refused("WHATEVER_INVALID"),
        1,
    );
    amina.says(questions::QUEUE);
    amina.asks(questions::SWIMMING).says("Lär dig simma");
}

#[test]
fn an_answer_whose_markup_is_refused_is_sent_as_plain_text() {
    let app = TestApp::start();
    app.expects_error("markup was refused");
    let amina = app.newcomer("Amina", "sv");
    let refused =
        Fault::Refused("can't parse entities: Unsupported start tag \"b\" at byte offset 0");
    app.telegram.breaks(Where::Chat(amina.chat), refused, 1);
    let answer = amina.asks(questions::QUEUE);
    answer
        .says("1 < 2 & 3 > 2")
        .offers("👍")
        .does_not_say("<b>")
        .does_not_say("&amp;");
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
    app.tolerates_error("texts past the retention time could not be erased");
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
