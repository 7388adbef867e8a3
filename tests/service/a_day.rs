//! A whole day: thirty newcomers in six languages, three staff in browsers of their own and one in the Telegram group, from the question
//! to 👍. At its end every reply stands once, in the chat of whoever asked.

use std::collections::BTreeMap;
use std::thread;

use serde_json::{Value, json};

use crate::harness::TestApp;
use crate::harness::browser::Browser;
use crate::harness::people::{Newcomer, Staff};
use crate::harness::phone::Heard;
use crate::harness::visitor::{PASSWORD, email};

/// Newcomers of the day.
const NEWCOMERS: usize = 30;

/// Every so manieth case is taken care of in the group.
const IN_GROUP: usize = 5;

/// "Who can help me with my letter?" with the number of the question.
const QUESTIONS: [(&str, &str); 6] = [
    ("sv", "Vem kan hjälpa mig med brevet?"),
    ("en", "Who can help me with the letter?"),
    ("ar", "من يستطيع مساعدتي في فهم الرسالة؟"),
    ("fa", "چه کسی می‌تواند در مورد نامه به من کمک کند؟"),
    ("so", "Yaa iga caawin kara warqadda?"),
    ("ti", "ብዛዕባ እታ ደብዳበ መን ክሕግዘኒ ይኽእል?"),
];

const PEOPLE: [&str; 3] = ["Anna", "Bo", "Cecilia"];

fn mark(number: usize) -> String {
    format!("⟨{number}⟩")
}

/// What staff write to the question with this mark.
fn reply(mark: &str) -> String {
    format!("Ta med brevet {mark} på tisdag.")
}

/// Takes, answers and closes cases in a browser until nobody waits; the marks of those that were closed here.
fn works(address: &str, name: &str, place: usize) -> Option<Vec<String>> {
    let browser = Browser::desktop("sv")?;
    browser.opens(&format!("{address}/sign-in"));
    browser.finds("#email").is_typed_into(&email(name));
    browser.finds("#password").is_typed_into(PASSWORD);
    browser.finds(".gate button").is_clicked();
    browser.finds_with("h1", "Ärenden");
    let clicks = |selector: &str| {
        browser.sees_that(&format!(
            "const it = document.querySelector({selector:?}); if (it) it.click(); return it !== null"
        ));
    };
    let mut done = Vec::new();
    loop {
        browser.opens(&format!("{address}/cases?free=1"));
        browser.finds("#rows");
        // Colleagues often reach for the same case: the second is told so, and goes on with another.
        let taken = browser.runs(
            "const all = document.querySelectorAll('.row .claim'); if (!all.length) return false; \
             all[arguments[0] % all.length].click(); return true",
            &json!([place * (done.len() % 3)]),
        );
        if taken != json!(true) {
            return Some(done);
        }
        browser.sees_that("return location.pathname !== '/cases' && document.querySelector('article.case') !== null");
        let text = |script: &str| match browser.runs(script, &json!([])) {
            Value::String(text) => text,
            _ => String::new(),
        };
        if !text("return document.querySelector('.case-claim').innerText")
            .contains("Du har ärendet")
        {
            continue;
        }
        let question = text("return document.querySelector('.entry.newcomer .words').innerText");
        let (_, rest) = question.split_once('⟨').expect("a mark");
        let mark = format!("⟨{}⟩", rest.split('⟩').next().unwrap_or_default());
        browser.finds("#reply").is_typed_into(&reply(&mark));
        clicks("#reply-send");
        browser.sees_that(&format!(
            "return [...document.querySelectorAll('.entry.staff')].some((one) => one.innerText.includes({mark:?}) && one.querySelector('.delivery.sent'))"
        ));
        clicks("#close-area:not([open]) > summary");
        clicks("#close-area form button");
        browser.finds_with(".closed-note", "Besvarat");
        done.push(mark);
    }
}

/// The buttons under a card as it now is, once one of them is there.
fn data(app: &TestApp, staff: &Staff, card: &Heard, label: &str) -> String {
    let found = app.telegram.wait(
        || app.desk().ring(),
        |state| {
            let post = state.chat(staff.chat).posts.get(&card.id)?;
            Some(Heard::from(post).button(label)?.data.clone())
        },
    );
    found.unwrap_or_else(|| panic!("{label} does not appear:\n{}", staff.message(card.id)))
}

#[test]
fn thirty_questions_in_six_languages_are_answered_by_four_people_each_once() {
    if Browser::desktop("sv").is_none() {
        return;
    }
    let app = TestApp::start();
    let desks = ["housing-coach", "social-assistance", "leisure-guide"];
    for name in PEOPLE {
        app.hires(name, "staff", &desks);
    }
    let dana = app.staff("Dana");
    let mut newcomers: Vec<Newcomer> = Vec::new();
    let mut cards: BTreeMap<usize, Heard> = BTreeMap::new();
    for number in 0..NEWCOMERS {
        let (language, question) = QUESTIONS[number % QUESTIONS.len()];
        let newcomer = app.newcomer(&format!("Newcomer {number}"), language);
        newcomer.starts_in(language);
        newcomer.asks("/person");
        newcomer.asks(&format!("{question} {}", mark(number)));
        let card = dana.hears();
        card.says(&mark(number));
        cards.insert(number, card);
        newcomers.push(newcomer);
    }
    let in_group: Vec<usize> = (0..NEWCOMERS).step_by(IN_GROUP).collect();
    for number in &in_group {
        let card = &cards[number];
        dana.presses_data(card.id, &data(&app, &dana, card, "Ta ärendet"));
    }
    app.settles();
    let address = app.address();
    let done = thread::scope(|scope| {
        let hands = PEOPLE.iter().enumerate().map(|(place, name)| {
            let address = &address;
            scope.spawn(move || works(address, name, place))
        });
        let hands: Vec<_> = hands.collect();
        for number in &in_group {
            let card = &cards[number];
            dana.replies_to(card, &reply(&mark(*number)));
            app.settles();
            dana.presses_data(card.id, &data(&app, &dana, card, "Stäng"));
            dana.presses_data(card.id, &data(&app, &dana, card, "Besvarat"));
        }
        let done = hands
            .into_iter()
            .map(|hand| hand.join().expect("no browser fails"));
        done.collect::<Option<Vec<_>>>()
    });
    let done = done.expect("there are browsers");
    app.settles();
    let closed: usize = done.iter().map(Vec::len).sum();
    assert_eq!(closed, NEWCOMERS - in_group.len(), "{done:?}");
    for (number, newcomer) in newcomers.iter().enumerate() {
        newcomer.presses("good:");
        let heard = newcomer.heard_so_far();
        let with = |part: &str| heard.iter().filter(|one| one.text.contains(part)).count();
        let own = reply(&mark(number));
        assert_eq!(
            with(&own),
            1,
            "the reply to {number}:\n{}",
            newcomer.so_far()
        );
        assert_eq!(
            with("Ta med brevet"),
            1,
            "somebody else's reply is with {number}:\n{}",
            newcomer.so_far()
        );
    }
    app.settles();
    is_all_well(&app);
    app.everybody_forgets();
}

/// What the store has of the day: every case closed, answered once by one person, and praised.
fn is_all_well(app: &TestApp) {
    let store = app.desk().store().clone();
    let rows = app.wait_for(async move {
        let mut tx = store.begin().await.expect("the store answers");
        let rows = sqlx::query(
            "select k.question, k.status, k.feedback, l.text, l.author from cases k join case_line l on l.case_id = k.id \
             and l.kind = 'reply' order by k.number",
        )
        .fetch_all(&mut *tx)
        .await
        .expect("it is sound");
        let text = |row: &sqlx::any::AnyRow, name: &str| -> String {
            sqlx::Row::get::<Option<String>, _>(row, name).unwrap_or_default()
        };
        let read = |row| ["question", "status", "feedback", "text", "author"].map(|name| text(row, name));
        rows.iter().map(read).collect::<Vec<_>>()
    });
    assert_eq!(rows.len(), NEWCOMERS, "one reply for each case: {rows:#?}");
    let mut authors: BTreeMap<&str, usize> = BTreeMap::new();
    for (number, [question, status, feedback, text, author]) in rows.iter().enumerate() {
        assert!(question.contains(&mark(number)), "{question}");
        assert_eq!(*text, reply(&mark(number)));
        assert_eq!(
            (status.as_str(), feedback.as_str()),
            ("closed", "up"),
            "{question}"
        );
        *authors.entry(author).or_default() += 1;
    }
    assert_eq!(
        authors.get("Dana"),
        Some(&(NEWCOMERS / IN_GROUP)),
        "{authors:?}"
    );
    assert_eq!(
        authors.len(),
        PEOPLE.len() + 1,
        "everybody had something to do: {authors:?}"
    );
}
