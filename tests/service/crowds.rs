//! Too much of everything: one newcomer with a thousand messages, visitors who never finish, too many at once, bodies too large.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use lotsen::config::Patience;

use crate::harness::app::SECRET;
use crate::harness::people::Newcomer;
use crate::harness::{Setup, TestApp, questions};

/// Longer than any story waits; only a connection that is never let go lasts so long.
const FOREVER: Duration = Duration::from_mins(1);

/// What Lotsen has said to a newcomer that contains this.
fn said(app: &TestApp, newcomer: &Newcomer, part: &str) -> usize {
    app.telegram.look(|state| {
        let posts = state.chat(newcomer.chat).posts.values();
        let said = posts.filter(|post| post.from != newcomer.chat && post.text.contains(part));
        said.count()
    })
}

#[test]
fn a_thousand_messages_of_one_newcomer_delay_nobody_and_are_all_read() {
    const MESSAGES: usize = 1_000;
    let app = TestApp::start();
    let (amina, omar) = (app.newcomer("Amina", "sv"), app.newcomer("Omar", "sv"));
    let anna = app.staff("Anna");
    app.telegram.holds_updates();
    for number in 0..MESSAGES {
        amina.says(if number == MESSAGES / 2 {
            questions::UNKNOWN
        } else {
            questions::QUEUE
        });
    }
    omar.says(questions::SWIMMING);
    app.telegram.releases(false);
    omar.hears().says("Lär dig simma");
    let before = said(&app, &amina, "");
    assert!(
        before < MESSAGES / 2,
        "whoever wrote last heard {before} answers to others first"
    );
    let mut answered = 0;
    while answered < MESSAGES - 1 {
        let more = app.telegram.wait(
            || {},
            |state| {
                let posts = state.chat(amina.chat).posts.values();
                let answers = posts.filter(|post| post.text.contains("Ställ dig i bostadskön så"));
                let count = answers.count();
                (count > answered).then_some(count)
            },
        );
        answered = more.expect("every message is answered");
    }
    anna.hears().says(questions::UNKNOWN);
    assert_eq!(said(&app, &amina, "Jag har lämnat din fråga"), 1);
    assert_eq!(
        said(&app, &amina, "Det är många meddelanden på en gång."),
        1,
        "it is said once, calmly"
    );
    assert_eq!(said(&app, &amina, ""), MESSAGES + 1);
    amina.forgets_the_rest();
}

/// A connection on which a request has begun and does not go on; what comes back until it is closed.
fn begins(app: &TestApp, request: &str) -> String {
    let address = app.address();
    let mut stream = TcpStream::connect(address.trim_start_matches("http://")).expect("it listens");
    stream.write_all(request.as_bytes()).expect("it is taken");
    stream
        .set_read_timeout(Some(FOREVER))
        .expect("it can be set");
    let mut said = Vec::new();
    // A connection that is cut off is closed too.
    let ended = stream.read_to_end(&mut said);
    let kind = ended.err().map(|error| error.kind());
    assert!(
        kind != Some(std::io::ErrorKind::WouldBlock),
        "nobody let go of it"
    );
    String::from_utf8_lossy(&said).into_owned()
}

#[test]
fn whoever_never_finishes_a_request_is_let_go() {
    let mut setup = Setup::console();
    setup.patience = Patience {
        head: Duration::from_millis(300),
        pause: Duration::from_millis(300),
        ..Patience::default()
    };
    let app = setup.start();
    let head = begins(&app, "GET /chat HTTP/1.1\r\nHost: ");
    assert!(
        !head.contains("200 OK"),
        "half a head is no request: {head}"
    );
    let body = "POST /chat/say HTTP/1.1\r\nHost: a\r\nX-Lotsen: 1\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{\"text\"";
    let said = begins(&app, body);
    assert!(
        said.starts_with("HTTP/1.1 4"),
        "half a body is none: {said}"
    );
}

#[test]
fn visitors_who_do_nothing_keep_nobody_out() {
    let mut setup = Setup::console();
    setup.patience = Patience {
        connections: 3,
        head: Duration::from_millis(500),
        ..Patience::default()
    };
    let app = setup.start();
    let address = app.address();
    let idle: Vec<TcpStream> = (0..12)
        .map(|_| {
            let address = address.trim_start_matches("http://");
            TcpStream::connect(address).expect("it listens")
        })
        .collect();
    assert_eq!(app.gets("/metrics").0, 200);
    drop(idle);
}

#[test]
fn one_address_cannot_begin_conversations_without_end() {
    /// The figure of `src/webchat/beginnings.rs`.
    const PER_ADDRESS: usize = 60;
    let app = Setup::console().start();
    for number in 0..PER_ADDRESS {
        assert_eq!(app.gets("/chat").0, 200, "conversation {number}");
    }
    let (status, page) = app.gets("/chat");
    assert_eq!(status, 429);
    assert!(
        page.contains("Din text är sparad och skickas när det fungerar igen."),
        "whoever comes next is not left without a word: {page}"
    );
    // A made-up cookie opens no way around.
    let invented = reqwest::Client::new()
        .post(format!("{}/chat/say", app.address()))
        .header("Cookie", format!("lotsen_chat={}", "0f".repeat(16)))
        .header("X-Lotsen", "1")
        .header("Content-Type", "application/json")
        .body(format!("{{\"text\":\"{}\"}}", questions::QUEUE));
    let status = app.wait_for(async move {
        let answer = invented.send().await.expect("it is answered");
        answer.status().as_u16()
    });
    assert_eq!(status, 429);
    app.waits(Duration::from_mins(16));
    assert_eq!(app.gets("/chat").0, 200, "a quarter of an hour later");
}

#[test]
fn what_is_far_too_large_is_refused_and_nothing_of_it_is_kept() {
    let app = Setup::with_webhook().start();
    let large = |size: usize| format!("{{\"text\":\"{}\"}}", "a".repeat(size));
    assert_eq!(app.posts("/chat/say", None, large(200 << 10)), 413);
    assert_eq!(app.posts("/chat/press", None, large(200 << 10)), 413);
    // More than lies between the two ends of a connection: the answer comes after all of it was sent, and is heard.
    let update = large(32 << 20);
    assert_eq!(app.posts("/telegram/webhook", Some(SECRET), update), 413);
    assert_eq!(app.posts("/sign-in", None, large(32 << 20)), 413);
    assert_eq!(app.posts("/nowhere", None, large(32 << 20)), 404);
    assert!(!app.keeps("aaaaaaaaaaaaaaaa"));
}
