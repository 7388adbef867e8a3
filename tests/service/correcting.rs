//! A wrong answer is corrected: who received it hears so once, and nobody else.

use crate::editing_pages::{QUEUE, opens};
use crate::harness::people::Newcomer;
use crate::harness::telegram::{Fault, Where};
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp, questions};

/// What stands before a corrected answer.
const SENTENCE: &str = "Vi har tidigare skickat ett svar om det här som inte stämde.";

const PAGE: &str = "/entries/housing/queue/correction";

/// The fee is to be paid in January: published as a change of what the answer says.
fn publishes_the_right_answer(app: &TestApp, editor: &Visitor) {
    let opened = opens(app, editor, "sv");
    let body = opened
        .text
        .body
        .replace("Betala avgiften varje år.", "Betala avgiften i januari.");
    assert_ne!(body, opened.text.body);
    let done = opened.sends(editor, "publish", &[("body", &body), ("counts", "1")]);
    assert_eq!(done.status, 303, "{}", done.text);
    assert!(done.location.starts_with(QUEUE));
}

fn sends(editor: &Visitor, people: &str) -> crate::harness::visitor::Page {
    editor.sends("/entries/new", PAGE, &[("people", people), ("read", "1")])
}

#[test]
fn who_received_a_wrong_answer_gets_the_right_one_once() {
    let app = Setup::console().start();
    let [amina, karim, omar] = ["Amina", "Karim", "Omar"].map(|name| app.newcomer(name, "sv"));
    let nour = app.newcomer("Nour", "ar");
    let eva = app.welcomes("Eva", "editor", &[]);
    assert!(
        eva.opens(PAGE)
            .text
            .contains("Ingen har fått det här svaret")
    );
    for newcomer in [&amina, &karim, &omar] {
        newcomer
            .asks(questions::QUEUE)
            .says("Betala avgiften varje år.");
    }
    nour.asks(questions::QUEUE_AR);
    omar.asks("/forget");
    omar.presses("Ja, radera allt");
    omar.hears();
    // Staff sent it too.
    let lina = app.newcomer("Lina", "sv");
    lina.asks(questions::UNKNOWN);
    let rut = app.welcomes("Rut", "admin", &[]);
    let case = app.case_of(1);
    rut.sends(
        &case,
        &format!("{case}/entry"),
        &[("entry", "housing/queue")],
    );
    lina.hears();
    lina.hears().says("Betala avgiften varje år.");
    let page = eva.opens(PAGE).text;
    assert!(page.contains("Ingen rättelse gäller än: 4"), "{page}");
    assert_eq!(sends(&eva, "4").status, 409, "nothing newer is live");
    publishes_the_right_answer(&app, &eva);
    let bo = app.newcomer("Bo", "sv");
    bo.asks(questions::QUEUE).says("Betala avgiften i januari.");
    let page = eva.opens(PAGE).text;
    assert!(page.contains("Får rättelsen: 4"), "{page}");
    assert!(
        page.contains("svenska") && page.contains("arabiska"),
        "{page}"
    );
    assert!(
        page.contains(SENTENCE) && page.contains("Betala avgiften i januari."),
        "{page}"
    );
    let unread = eva.sends(PAGE, PAGE, &[("people", "4")]);
    assert_eq!(unread.status, 422);
    assert_eq!(sends(&eva, "3").status, 409, "another number was confirmed");
    let tore = app.welcomes("Tore", "translator", &[]);
    assert_eq!(tore.opens(PAGE).status, 403);
    let done = sends(&eva, "4");
    assert_eq!(done.location, format!("{PAGE}?sent=4"), "{}", done.text);
    for newcomer in [&amina, &karim, &lina] {
        let heard = newcomer.hears();
        heard
            .says(SENTENCE)
            .says("Betala avgiften i januari.")
            .offers("Fråga en människa");
    }
    // The Arabic text is behind: the sentence stands alone, and the answer comes in a language that holds.
    nour.hears().says("لم يكن صحيحًا");
    nour.hears().says("januari");
    app.settles();
    assert_eq!(sends(&eva, "4").status, 409, "nobody gets it twice");
    let page = eva.opens(PAGE).text;
    assert!(page.contains("framme: 4"), "{page}");
    app.ticks();
    let page = eva.opens(PAGE).text;
    assert!(
        page.contains("framme: 4") && !page.contains("<progress"),
        "{page}"
    );
    // An answer from long ago is not corrected any more.
    app.steps(24 * 31);
    app.settles();
    for newcomer in [&lina, &amina] {
        newcomer.forgets_the_rest();
    }
}

/// How often somebody was told.
fn told(app: &TestApp, newcomer: &Newcomer) -> usize {
    app.telegram.look(|state| {
        let posts = state.chat(newcomer.chat).posts.values();
        posts.filter(|post| post.text.contains(SENTENCE)).count()
    })
}

#[test]
fn a_correction_is_never_said_twice_whatever_breaks_while_it_is_sent() {
    let mut app = Setup::console().start();
    let newcomers: Vec<Newcomer> = (0..24)
        .map(|number| app.newcomer(&format!("newcomer {number}"), "sv"))
        .collect();
    for newcomer in &newcomers {
        newcomer.says(questions::QUEUE);
    }
    for newcomer in &newcomers {
        newcomer.hears();
    }
    let eva = app.welcomes("Eva", "editor", &[]);
    publishes_the_right_answer(&app, &eva);
    // One has left, and of one call nobody hears whether it was carried out.
    newcomers[0].blocks();
    app.telegram
        .breaks(Where::Chat(newcomers[1].chat), Fault::BrokenAfter, 1);
    app.telegram
        .breaks(Where::Chat(newcomers[2].chat), Fault::Status(502), 1);
    let count = newcomers.len() - 1;
    app.settles();
    let page = eva.opens(PAGE).text;
    let people = if page.contains(&format!("Får rättelsen: {count}")) {
        count
    } else {
        newcomers.len()
    };
    let done = sends(&eva, &people.to_string());
    assert_eq!(done.status, 303, "{}", done.text);
    app.crashes();
    app.starts_again();
    app.waits(std::time::Duration::from_mins(1));
    app.settles();
    app.ticks();
    let times: Vec<usize> = newcomers
        .iter()
        .map(|newcomer| told(&app, newcomer))
        .collect();
    assert!(times.iter().all(|times| *times <= 1), "{times:?}");
    assert_eq!(times[0], 0, "who has left hears nothing");
    let entry = "housing/queue".into();
    let store = app.desk().store().clone();
    let past = app.wait_for(async move { store.corrections(&entry).await.expect("read") });
    let [one] = past.as_slice() else {
        panic!("one correction was sent: {past:?}");
    };
    assert!(one.finished_at.is_some(), "{one:?}");
    let people = i64::try_from(people).expect("a small number");
    assert_eq!(
        (one.people, one.arrived + one.failed),
        (people, people),
        "{one:?}"
    );
    let said = i64::try_from(times.iter().sum::<usize>()).expect("a small number");
    assert!(
        one.arrived <= said,
        "what is said to have arrived has: {one:?} {times:?}"
    );
    for newcomer in &newcomers {
        newcomer.forgets_the_rest();
    }
}
