//! The Bot API server of the stories is as strict as the real one; otherwise the stories would prove nothing.

use serde_json::{Value, json};

use crate::harness::telegram::{FakeTelegram, Fault, TOKEN, Where};

/// A bot that calls the server by hand.
struct Bot {
    telegram: FakeTelegram,
    client: reqwest::Client,
    runtime: tokio::runtime::Runtime,
}

impl Bot {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        Bot {
            telegram: FakeTelegram::start(),
            client: reqwest::Client::new(),
            runtime: runtime.expect("a runtime can be built"),
        }
    }

    /// Calls a method with JSON; the answer, and the status of a refusal.
    fn call(&self, method: &str, parameters: &Value) -> Result<Value, String> {
        let url = format!("{}/bot{TOKEN}/{method}", self.telegram.address());
        self.answer(self.client.post(url).json(parameters))
    }

    fn answer(&self, request: reqwest::RequestBuilder) -> Result<Value, String> {
        self.runtime.block_on(async {
            let response = request.send().await.map_err(|_| "broken".to_owned())?;
            let answer: Value = response.json().await.map_err(|_| "broken".to_owned())?;
            if answer["ok"] == json!(true) {
                return Ok(answer["result"].clone());
            }
            Err(format!(
                "{} {}",
                answer["error_code"],
                answer["description"].as_str().unwrap_or_default()
            ))
        })
    }

    fn newcomer(&self) -> i64 {
        self.telegram
            .change(|state| state.add_user("Amina", Some("ar")))
    }

    fn forum(&self) -> i64 {
        use crate::harness::telegram::Kind;
        self.telegram
            .change(|state| state.add_group(Kind::Supergroup, true, "Personal"))
    }

    fn says(&self, chat: i64, html: &str) -> Result<Value, String> {
        self.call(
            "sendMessage",
            &json!({ "chat_id": chat, "text": html, "parse_mode": "HTML" }),
        )
    }
}

#[test]
fn parameters_come_as_json_form_multipart_or_query() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    let base = format!("{}/bot{TOKEN}", bot.telegram.address());
    let json = bot
        .client
        .post(format!("{base}/sendMessage"))
        .json(&json!({ "chat_id": chat, "text": "hej åäö" }));
    let form = bot
        .client
        .post(format!("{base}/SendMessage"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(format!("chat_id={chat}&text=hej+%C3%A5%C3%A4%C3%B6"));
    let multipart = bot
        .client
        .post(format!("{base}/sendmessage"))
        .header("Content-Type", "multipart/form-data; boundary=xx")
        .body(format!(
            "--xx\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n{chat}\r\n--xx\r\n\
             Content-Disposition: form-data; name=\"text\"\r\n\r\nhej åäö\r\n--xx--\r\n"
        ));
    let query = bot.client.get(format!(
        "{base}/sendMessage?chat_id={chat}&text=hej%20%C3%A5%C3%A4%C3%B6"
    ));
    for request in [json, form, multipart, query] {
        let sent = bot.answer(request).expect("it is sent");
        assert_eq!(sent["text"], json!("hej åäö"));
    }
}

#[test]
fn unknown_methods_and_tokens_are_refused() {
    let bot = Bot::new();
    assert_eq!(
        bot.call("sendTelegram", &json!({})),
        Err("404 Not Found".to_owned())
    );
    let url = format!("{}/bot1:wrong/getMe", bot.telegram.address());
    assert_eq!(
        bot.answer(bot.client.get(url)),
        Err("401 Unauthorized".to_owned())
    );
    assert_eq!(
        bot.call("getMe", &json!({})).expect("it is me")["is_bot"],
        json!(true)
    );
}

#[test]
fn markup_must_be_known_and_balanced() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    let sent = bot
        .says(
            chat,
            "<b>1 &lt; 2</b> &amp; <a href=\"https://lund.se\">Lund</a> &nbsp;",
        )
        .expect("it is sound");
    assert_eq!(sent["text"], json!("1 < 2 & Lund &nbsp;"));
    for (html, why) in [
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        (
            "<b>hej",
            "Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            "<b><i>hej</b></i>",
            "Unmatched end tag at byte offset 9, expected \"</i>\", found \"</b>\"",
        ),
        ("<p>hej</p>", "Unsupported start tag \"p\" at byte offset 0"),
        ("hej</b>", "Unexpected end tag at byte offset 3"),
    ] {
        assert_eq!(
            bot.says(chat, html),
            Err(format!("400 Bad Request: can't parse entities: {why}")),
            "{html}"
        );
    }
}

#[test]
fn a_text_is_counted_in_utf_16_after_parsing() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    let longest = "👍".repeat(2048);
    assert!(bot.says(chat, &format!("<b>{longest}</b>")).is_ok());
    let too_long = Err("400 Bad Request: message is too long".to_owned());
    assert_eq!(bot.says(chat, &format!("{longest}!")), too_long);
    assert_eq!(
        bot.says(chat, "<b> </b>"),
        Err("400 Bad Request: message text is empty".to_owned())
    );
}

#[test]
fn buttons_have_a_text_and_at_most_64_bytes_of_data() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    let with = |text: &str, data: &str| {
        let markup = json!({ "inline_keyboard": [[{ "text": text, "callback_data": data }]] });
        bot.call(
            "sendMessage",
            &json!({ "chat_id": chat, "text": "hej", "reply_markup": markup }),
        )
        .map(drop)
    };
    assert_eq!(with("Ja", &"å".repeat(32)), Ok(()));
    assert_eq!(
        with("Ja", &"å".repeat(33)),
        Err("400 Bad Request: BUTTON_DATA_INVALID".to_owned())
    );
    assert!(with(" ", "x").is_err());
    assert!(with("Ja", "").is_err());
}

#[test]
fn topics_can_be_missing_or_closed() {
    let bot = Bot::new();
    let forum = bot.forum();
    let made = bot
        .call(
            "createForumTopic",
            &json!({ "chat_id": forum, "name": "Ärende 1" }),
        )
        .expect("a topic");
    let thread = made["message_thread_id"].clone();
    let says = |thread: &Value| {
        bot.call(
            "sendMessage",
            &json!({ "chat_id": forum, "text": "hej", "message_thread_id": thread }),
        )
        .map(drop)
    };
    assert_eq!(says(&thread), Ok(()));
    let missing = Err("400 Bad Request: message thread not found".to_owned());
    assert_eq!(
        (says(&json!(1)), says(&json!(99))),
        (missing.clone(), missing)
    );
    let topic = json!({ "chat_id": forum, "message_thread_id": thread });
    assert!(bot.call("closeForumTopic", &topic).is_ok());
    assert_eq!(
        bot.call("closeForumTopic", &topic),
        Err("400 Bad Request: TOPIC_NOT_MODIFIED".to_owned())
    );
    assert_eq!(
        says(&thread),
        Err("400 Bad Request: TOPIC_CLOSED".to_owned())
    );
    bot.telegram
        .change(|state| state.chat_mut(forum).may_create_topics = false);
    let refused = bot.call(
        "createForumTopic",
        &json!({ "chat_id": forum, "name": "Ärende 2" }),
    );
    assert_eq!(
        refused,
        Err("400 Bad Request: not enough rights to create a topic".to_owned())
    );
}

#[test]
fn only_what_is_there_can_be_answered_or_changed() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    let id = bot.says(chat, "hej").expect("it is sent")["message_id"].clone();
    let edit = |id: &Value, text: &str| {
        bot.call(
            "editMessageText",
            &json!({ "chat_id": chat, "message_id": id, "text": text }),
        )
        .map(drop)
    };
    assert_eq!(edit(&id, "hej då"), Ok(()));
    assert!(
        edit(&id, "hej då")
            .expect_err("it says so already")
            .starts_with("400 Bad Request: message is not modified")
    );
    assert_eq!(
        edit(&json!(99), "x"),
        Err("400 Bad Request: message to edit not found".to_owned())
    );
    let reply = |lenient: bool| {
        let reply = json!({ "message_id": 99, "allow_sending_without_reply": lenient });
        bot.call(
            "sendMessage",
            &json!({ "chat_id": chat, "text": "x", "reply_parameters": reply }),
        )
        .map(drop)
    };
    assert_eq!(
        reply(false),
        Err("400 Bad Request: message to be replied not found".to_owned())
    );
    assert_eq!(reply(true), Ok(()));
    let old = bot
        .call("answerCallbackQuery", &json!({ "callback_query_id": "1" }))
        .expect_err("nobody pressed");
    assert!(old.contains("query is too old"), "{old}");
}

#[test]
fn a_poll_gets_what_is_not_confirmed_and_there_is_one_poller() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    let poll = |offset: i64| {
        bot.call("getUpdates", &json!({ "offset": offset, "timeout": 0 }))
            .expect("updates")
    };
    bot.telegram.change(|state| {
        for text in ["ett", "två"] {
            state.write(crate::harness::telegram::Post::new(chat, chat, text));
        }
    });
    let first = poll(0);
    assert_eq!(first, poll(0), "what is not confirmed is given again");
    let next = first[0]["update_id"].as_i64().expect("a number") + 1;
    let second = poll(next);
    assert_eq!(
        (
            second[0]["message"]["text"].as_str(),
            second.as_array().map(Vec::len)
        ),
        (Some("två"), Some(1))
    );
    let hook = json!({ "url": "https://lotsen.example/hook" });
    assert!(bot.call("setWebhook", &hook).is_ok());
    let conflict = bot
        .call("getUpdates", &json!({}))
        .expect_err("there is a webhook");
    assert!(
        conflict.starts_with("409 Conflict: can't use getUpdates"),
        "{conflict}"
    );
    assert!(bot.call("deleteWebhook", &json!({})).is_ok());

    let waiting = bot
        .client
        .post(format!("{}/bot{TOKEN}/getUpdates", bot.telegram.address()));
    let waiting = bot.runtime.spawn(
        waiting
            .json(&json!({ "offset": next + 1, "timeout": 50 }))
            .send(),
    );
    let before = bot.telegram.look(|state| state.polls);
    while bot.telegram.look(|state| state.polls) == before {
        bot.runtime.block_on(tokio::task::yield_now());
    }
    poll(next + 1);
    let ended = bot
        .runtime
        .block_on(waiting)
        .expect("it ends")
        .expect("it is answered");
    assert_eq!(ended.status().as_u16(), 409);
}

#[test]
fn a_bot_can_be_blocked_throttled_failed_and_cut_off() {
    let bot = Bot::new();
    let chat = bot.newcomer();
    bot.telegram.change(|state| state.set_blocked(chat, true));
    assert_eq!(
        bot.says(chat, "hej"),
        Err("403 Forbidden: bot was blocked by the user".to_owned())
    );
    bot.telegram.change(|state| state.set_blocked(chat, false));
    assert_eq!(
        bot.says(chat + 1, "hej"),
        Err("400 Bad Request: chat not found".to_owned())
    );

    let pause = std::time::Duration::from_secs(5);
    bot.telegram
        .breaks(Where::Chat(chat), Fault::Throttled(pause), 1);
    assert_eq!(
        bot.says(chat, "hej"),
        Err("429 Too Many Requests: retry after 5".to_owned())
    );
    bot.telegram.breaks(Where::Anywhere, Fault::Status(502), 1);
    assert_eq!(bot.says(chat, "hej"), Err("broken".to_owned()));

    let said = || bot.telegram.look(|state| state.chat(chat).posts.len());
    bot.telegram.breaks(Where::Anywhere, Fault::BrokenBefore, 1);
    assert_eq!(
        (bot.says(chat, "hej"), said()),
        (Err("broken".to_owned()), 0)
    );
    bot.telegram.breaks(Where::Anywhere, Fault::BrokenAfter, 1);
    assert_eq!(
        (bot.says(chat, "hej"), said()),
        (Err("broken".to_owned()), 1)
    );
}
