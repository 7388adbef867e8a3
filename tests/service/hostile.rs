//! Bad input: a clean answer or a case, no panic, nothing lost, everything escaped.

use serde_json::json;

use crate::harness::telegram::{Kind, Post, Update};
use crate::harness::{Setup, TestApp, questions};

#[test]
fn a_hundred_thousand_characters_arrive_whole() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks("/person");
    let text: String = (0..).map(|n| format!("{n} <&ö😀 ")).take(9_000).collect();
    assert!(text.chars().count() > 80_000 && text.len() > 100_000);
    amina.asks(&text);
    app.settles();
    let lines = anna.heard_so_far();
    let arrived: String = lines[1..].iter().map(|line| line.text.as_str()).collect();
    let end: String = text.chars().skip(30_000).collect();
    assert!(
        squeezed(&arrived).contains(&squeezed(&end)),
        "staff can read all of it"
    );
}

/// Telegram trims messages, so the spaces where a long text was cut are not compared.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn a_long_question_is_answered_or_handed_over() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let text = format!("{} {}", "jag undrar ".repeat(9_000), questions::QUEUE);
    amina.says(&text);
    amina.hears();
    app.settles();
    amina.forgets_the_rest();
    anna.forgets_the_rest();
}

#[test]
fn a_message_without_a_question_is_met_with_a_next_step() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    for text in ["🙂🙂🙂", "?", "…", "   \n\t  ", "\u{200f}\u{202e}"] {
        let heard = amina.asks(text);
        assert!(
            !heard.text.contains("112"),
            "{text:?} is no crisis:\n{heard}"
        );
    }
    amina.sends(json!({ "text": "" }));
    amina.hears().says("Jag kan bara läsa text.");
    amina.asks("/status").says("Du har ingen fråga som väntar");
}

#[test]
fn markup_in_a_question_is_shown_as_it_was_written() {
    let app = TestApp::start();
    let (amina, anna) = (
        app.newcomer("<b>Amina</b> & \"co\"", "sv"),
        app.staff("Anna <i>"),
    );
    let nasty = "<b>vem</b> vann & </i> &lt; \"matchen\" _i_ *går* [x](https://y) `z` ~|~ {$due} {{0}} %s \\n";
    amina.asks("/person");
    amina.asks(nasty);
    let card = anna.hears();
    card.says(nasty);
    anna.replies_to(&card, nasty);
    amina.hears().says(nasty);
    app.settles();
    anna.message(card.id).says("Besvarat av Anna <i>");
    anna.forgets_the_rest();
    anna.presses("Stäng");
    anna.sees_changed();
    anna.presses("Dubblett");
    anna.hears().says("Anna <i> har stängt ärendet: dubblett.");
    amina.hears().says("Din fråga nummer 1 är avslutad.");
}

#[test]
fn direction_overrides_and_control_characters_do_no_harm() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "ar"), app.staff("Anna"));
    amina.asks("/person");
    amina.asks("\u{202e}gnosrep\u{202c} \u{2066}\u{2067}\u{2069} \u{0}\u{7}\u{1b}[31m \u{feff}\u{fffd} سؤال");
    anna.hears().says("سؤال").says("gnosrep");
}

#[test]
fn entities_that_make_no_sense_do_not_cost_the_text() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    for entities in [
        json!([{ "type": "bold", "offset": 9_999, "length": 9_999 }]),
        json!([{ "type": "bold", "offset": -5, "length": 0 }]),
        json!([{ "type": "date_time", "offset": 0, "length": 3, "unix_time": 0 }]),
        json!([{ "type": "text_link" }]),
        json!("not a list"),
    ] {
        amina.sends(json!({ "text": questions::QUEUE, "entities": entities }));
        amina.hears().says("Ställ dig i bostadskön");
    }
    amina.sends(json!({
        "text": questions::QUEUE, "reply_to_message": { "message_id": "seven" }, "forward_origin": { "type": "mars" },
        "sender_tag": { "new": true }, "reply_markup": { "inline_keyboard": "none" },
    }));
    amina.hears().says("Ställ dig i bostadskön");
}

#[test]
fn kinds_of_message_that_nobody_knows_yet_are_answered() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    for content in [
        json!({ "rich_message": { "blocks": [] } }),
        json!({ "dice": { "emoji": "🎲", "value": 4 } }),
        json!({ "poll": { "id": "1", "question": "?", "options": [] } }),
        json!({ "hologram": true }),
    ] {
        amina.sends(content);
        amina.hears().says("Jag kan bara läsa text.");
    }
}

#[test]
fn everything_that_only_a_person_can_take_in_goes_to_a_person() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    let file = json!({ "file_id": "f", "file_unique_id": "f", "duration": 3, "length": 90, "width": 9, "height": 9 });
    for kind in [
        "document",
        "video",
        "video_note",
        "audio",
        "animation",
        "voice",
    ] {
        let id = amina.sends(json!({ kind: file }));
        amina.hears().says("nummer 1");
        app.settles();
        let copies = anna.heard_so_far();
        assert!(
            copies
                .iter()
                .any(|copy| copy.copied_from == Some((amina.chat, id))),
            "{kind}: {copies:#?}"
        );
    }
}

#[test]
fn unknown_updates_are_passed_over() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let from = json!({ "id": amina.user, "is_bot": false, "first_name": "Amina" });
    let chat = json!({ "id": -100_123, "type": "channel", "title": "Nyheter" });
    app.telegram.change(|state| {
        for (kind, body) in [
            ("guest_message", json!({ "text": "hej" })),
            (
                "inline_query",
                json!({ "id": "1", "from": from, "query": "bostad", "offset": "" }),
            ),
            (
                "channel_post",
                json!({ "message_id": 1, "date": 0, "chat": chat, "text": questions::QUEUE }),
            ),
            ("message", json!(null)),
            ("message", json!(["not", "an", "object"])),
            ("callback_query", json!({})),
            ("my_chat_member", json!("?")),
            ("poll_answer", json!({ "poll_id": "1" })),
        ] {
            let id = state.next_update;
            state.next_update += 1;
            state.updates.push_back(Update { id, kind, body });
        }
    });
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
}

#[test]
fn in_a_group_the_bot_says_where_it_answers_and_leaves() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let group = app.telegram.change(|state| {
        let group = state.add_group(Kind::Supergroup, false, "Grannar");
        state.change_membership(group, amina.user, "left", "member");
        state.write(Post::new(group, amina.user, questions::QUEUE));
        group
    });
    let left = app
        .telegram
        .wait(|| {}, |state| state.chat(group).shut.then_some(()));
    assert!(left.is_some(), "it leaves");
    let said: Vec<String> = app.telegram.look(|state| {
        let posts = state.chat(group).posts.values();
        posts
            .filter(|post| post.from != amina.user)
            .map(|post| post.text.clone())
            .collect()
    });
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("privat"), "{said:?}");
}

#[test]
fn a_channel_is_nobody_who_asks() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let channel = app.telegram.change(|state| {
        let channel = state.add_group(Kind::Channel, false, "Nyheter");
        state.change_membership(channel, amina.user, "left", "administrator");
        let body = json!({
            "message_id": 1, "date": 0, "chat": state.chat_json(channel), "text": questions::QUEUE,
        });
        let id = state.next_update;
        state.next_update += 1;
        state.updates.push_back(Update {
            id,
            kind: "channel_post",
            body,
        });
        channel
    });
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
    app.settles();
    assert!(
        app.telegram
            .look(|state| state.chat(channel).posts.is_empty())
    );
}

#[test]
fn forged_buttons_find_nothing() {
    let app = TestApp::start();
    let (amina, omar, anna) = (
        app.newcomer("Amina", "sv"),
        app.newcomer("Omar", "sv"),
        app.staff("Anna"),
    );
    amina.asks(questions::QUEUE);
    amina.presses("Fråga en människa");
    amina.hears().says("nummer 1");
    let card = anna.hears();
    omar.asks("/start");
    let case = card.buttons[0]
        .data
        .rsplit(':')
        .next()
        .expect("an id")
        .to_owned();
    let exchange = amina.message(2).buttons[0]
        .data
        .rsplit(':')
        .next()
        .expect("an id")
        .to_owned();
    for word in [
        "withdraw",
        "solved",
        "reopen",
        "good",
        "up",
        "down",
        "none",
        "status:permit",
        "langq:sv",
        "placeq:lund",
    ] {
        for id in [&case, &exchange] {
            omar.presses_data(1, &format!("{word}:{id}")).word();
            let heard = omar.hears();
            assert!(
                heard.text.contains("för gammal") || heard.text.contains("Skriv"),
                "{word}:{id} does nothing:\n{heard}"
            );
        }
    }
    for data in [
        "",
        ":",
        "lang:",
        "lang:klingon",
        "place:mars",
        "t:none:0",
        "e:0",
        "c:close:1",
        "forget",
        "\u{0}",
        "💣:💣",
        "up:9999999999999999999999",
    ] {
        omar.presses_data(1, data).word();
        omar.hears();
    }
    omar.presses_data(1, &format!("c:close:{case}")).word();
    omar.hears().says("för gammal");
    amina.asks("/status").says("Fråga nummer 1: väntar");
    omar.asks("/status").says("Du har ingen fråga som väntar");
    let bo = app.staff("Bo");
    for data in [
        "c:claim:99999",
        "c:to99.nothing:1",
        &format!("c:to0.wrong:{case}"),
        &format!("c:send9:{case}"),
        "x",
        "c",
    ] {
        let word = bo.presses_data(card.id, data).word();
        assert_eq!(
            word, "Ärendet, enheten eller svaret finns inte längre.",
            "{data}"
        );
    }
}

#[test]
fn a_button_under_a_message_that_telegram_has_forgotten_still_works() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.presses_data(4_000, "menu").word();
    amina.hears().offers("🏠 Bostad");
}

#[test]
fn an_anonymous_administrator_can_reply_and_a_bot_cannot() {
    let app = Setup::with_forum().start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    let card = anna.hears();
    let group = app.telegram.look(|state| state.chat_json(app.staff_chat));
    let says = |text: &str, from: serde_json::Value| {
        let content = json!({ "text": text, "from": from, "sender_chat": group });
        anna.sends_with(content, card.thread, Some(card.id));
    };
    says(
        "Svar från ledningen",
        json!({ "id": 1_087_968_824, "is_bot": true, "first_name": "Group" }),
    );
    amina
        .hears()
        .says("Svar från ledningen")
        .does_not_say("Group");
    let bot = json!({ "text": "Köp kryptovaluta", "from": { "id": 5, "is_bot": true, "first_name": "Spam" } });
    anna.sends_with(bot, card.thread, Some(card.id));
}

#[test]
fn whoever_writes_fast_gets_every_answer() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let all = 40;
    for _ in 0..all {
        amina.says(questions::QUEUE);
    }
    let mut answers = 0;
    while answers < all {
        let heard = amina.hears();
        // Where they come faster than they are read, one calm sentence says so.
        let is_calming = heard.text.contains("många meddelanden på en gång");
        if !is_calming {
            heard.says("Ställ dig i bostadskön");
            answers += 1;
        }
    }
    amina.forgets_the_rest();
}
