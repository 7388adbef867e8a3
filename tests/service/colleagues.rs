//! Staff with an account: the private chat with the bot, canned replies, who gets a case, and what newcomers hear of them.

use crate::casework::with_a_case;
use crate::harness::people::Newcomer;
use crate::harness::{Setup, TestApp, questions};

#[test]
fn a_canned_reply_is_sent_in_the_newcomers_language() {
    let app = TestApp::start();
    app.shares_canned_replies();
    let (amina, anna) = (app.newcomer("Amina", "ar"), app.staff("Anna"));
    amina.starts_in("ar");
    amina.asks("/person");
    amina.asks(questions::QUEUE_AR);
    anna.hears();
    anna.presses("Färdiga svar");
    anna.sees_changed()
        .offers("Vi bokar tolk")
        .does_not_offer("Ring kommunens växel");
    anna.presses("Vi bokar tolk");
    amina.hears().says("سنحجز مترجمًا للموعد.");
}

#[test]
fn staff_with_an_account_get_a_case_and_answer_it_in_private() {
    let app = Setup::with_forum().start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let desks = ["housing-coach", "social-assistance", "leisure-guide"];
    let bo = app.colleague("Bo Berg", &desks, &["sv"]);
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    anna.writes_in_topic(
        card.thread.expect("a topic"),
        "/hand bo berg: du kan fotboll",
    );
    anna.hears()
        .says("Anna har lämnat över till Bo Berg. du kan fotboll");
    app.settles();
    anna.message(card.id).says("Bo Berg har ärendet");
    bo.asks("/queue").says("1 · ").offers("Ärende 1");
    bo.presses("Ärende 1");
    let own = bo.hears();
    own.says("Ärende 1 · ").says(questions::UNKNOWN);
    bo.replies_to(&own, "Det var Lomma IF.");
    amina.hears().says("Svar från ").says("Det var Lomma IF.");
    assert_eq!(bo.sees_sign().1, "👌");
    amina.says(questions::UNKNOWN_TOO);
    amina.sees_sign();
    let line = bo.hears();
    line.says("Ärende 1").says(questions::UNKNOWN_TOO);
    anna.hears().says(questions::UNKNOWN_TOO);
    bo.replies_to(&line, "/note ska kolla");
    bo.hears().says("Anteckningen är sparad.");
    bo.replies_to(&line, "På söndag.");
    amina.hears().says("På söndag.");
    bo.sees_sign();
}

#[test]
fn in_private_a_person_sees_only_the_cases_of_the_own_desks() {
    let (app, amina, anna, card) = with_a_case(Setup::default());
    let bo = app.colleague("Bo Berg", &["leisure-guide"], &["sv"]);
    bo.asks("/queue").says("Kön är tom.");
    let data = card.button("Ta ärendet").expect("it is there").data.clone();
    let queue = bo.asks("/queue");
    let word = bo.presses_data(queue.id, &data).word();
    assert_eq!(word, "Ärendet, enheten eller svaret finns inte längre.");
    // A newcomer is nobody's colleague, whatever is pressed or written.
    amina
        .asks("/queue")
        .says("Jag känner inte till det kommandot");
    let promise = amina.message(amina_promise(&app, &amina));
    amina.presses_data(promise.id, &data);
    amina.hears();
    app.settles();
    anna.message(card.id).says("Väntar på någon");
}

/// The message with the promise: the first that the bot sent.
fn amina_promise(app: &TestApp, amina: &Newcomer) -> i64 {
    app.telegram.look(|state| {
        let posts = state.chat(amina.chat).posts.values();
        let mut promises = posts.filter(|post| post.text.contains("nummer 1"));
        promises.next().expect("the promise is there").id
    })
}

#[test]
fn who_reads_the_language_stands_on_the_card_and_new_cases_are_offered_in_turn() {
    let app = TestApp::start();
    app.rewrites(
        "desks.toml",
        "reply_within_hours = 8\n",
        "reply_within_hours = 8\nround_robin = true\n",
    );
    let bo = app.colleague("Bo Berg", &["housing-coach"], &["sv"]);
    let sara = app.colleague("Sara Ali", &["housing-coach"], &["sv", "ar"]);
    for person in [&bo, &sara] {
        // Whoever looks at the queue is at work.
        person.asks("/queue");
    }
    let (amina, anna) = (app.newcomer("Amina", "ar"), app.staff("Anna"));
    amina.starts_in("ar");
    amina.asks("/person");
    amina.asks(questions::QUEUE_AR);
    anna.hears()
        .says("Läses av: Sara Ali")
        .says("På tur: Sara Ali");
    let (omar, lina) = (app.newcomer("Omar", "sv"), app.newcomer("Lina", "sv"));
    for (newcomer, next) in [(&omar, "På tur: Bo Berg"), (&lina, "På tur: Sara Ali")] {
        newcomer.asks("/person");
        newcomer.asks(questions::QUEUE);
        anna.hears().says(next);
    }
}

#[test]
fn with_the_setting_on_the_newcomer_hears_the_first_name() {
    let (app, amina, anna, _card) = with_a_case(Setup::default());
    app.desk().show_names(true);
    anna.presses("Ta ärendet");
    amina.hears().says("Anna hos ");
    anna.hears();
}

#[test]
fn the_group_has_the_commands_of_staff_in_its_menu() {
    let app = TestApp::start();
    let key = format!("{}:", app.staff_chat);
    let commands = app
        .telegram
        .wait(|| {}, |state| state.profile.commands.get(&key).cloned());
    let commands = commands.expect("they are registered");
    assert!(
        commands
            .iter()
            .any(|(name, words)| name == "snooze" && words == "Låt ärendet vila")
    );
}
