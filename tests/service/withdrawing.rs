//! Taking an answer back: from the press on, nobody sends it, neither Lotsen nor a person, however it was found.

use crate::harness::{Setup, TestApp, questions};

const LAUNDRY: &str = "/entries/housing/laundry/withdrawal";

/// What stands in the entry and nowhere else.
const TEXT: &str = "Boka en tvättid på tavlan";

#[test]
fn after_the_press_no_answer_comes_from_it() {
    let app = TestApp::start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let bo = app.staff("Bo");
    let (amina, karim) = (app.newcomer("Amina", "sv"), app.newcomer("Karim", "sv"));
    // Both have it as a button before them; it is offered, not sent.
    let offers = [&amina, &karim].map(|it| it.asks(questions::TWO_THINGS));
    for offer in &offers {
        offer.offers("Boka tvättstugan").does_not_say(TEXT);
    }
    amina.presses("Ingen av dem");
    amina.hears();
    let card = bo.phone.hears();
    let send = card.button("Boka tvättstugan").expect("it can be sent");
    let done = eva.sends(
        LAUNDRY,
        LAUNDRY,
        &[("do", "withdraw"), ("why", "Tavlan är borta")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    // The button from before hands over.
    karim.presses("Boka tvättstugan");
    karim.hears().does_not_say(TEXT);
    bo.phone.hears().says("svaret är tillbakadraget");
    // What was asked in its very words hands over too.
    let sara = app.newcomer("Sara", "sv");
    sara.asks("hur bokar jag tvättstugan").does_not_say(TEXT);
    bo.phone.hears().says("svaret är tillbakadraget");
    // And it is no choice any more.
    let omar = app.newcomer("Omar", "sv");
    omar.asks(questions::TWO_THINGS)
        .does_not_offer("Boka tvättstugan")
        .does_not_say(TEXT);
    // Staff cannot send it either.
    let word = bo.presses_data(card.id, &send.data).word();
    assert!(word.contains("tillbakadraget av en redaktör"), "{word}");
    bo.phone.forgets_the_rest();
}

#[test]
fn at_the_console_it_cannot_be_sent_either() {
    let app = Setup::console().start();
    let case = app.has_a_case("a", "sv", "housing-coach", questions::TWO_THINGS);
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let eva = app.welcomes("Eva", "editor", &[]);
    let done = eva.sends(
        LAUNDRY,
        LAUNDRY,
        &[("do", "withdraw"), ("why", "Tavlan är borta")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let refused = anna.sends(
        &case,
        &format!("{case}/entry"),
        &[("entry", "housing/laundry")],
    );
    assert_eq!(refused.status, 409, "{}", refused.text);
    assert!(
        refused.text.contains("tillbakadraget av en redaktör"),
        "{}",
        refused.text
    );
    let done = eva.sends(LAUNDRY, LAUNDRY, &[("do", "put-back")]);
    assert_eq!(done.status, 303, "{}", done.text);
    let sent = anna.sends(
        &case,
        &format!("{case}/entry"),
        &[("entry", "housing/laundry")],
    );
    assert_eq!(sent.status, 303, "{}", sent.text);
}
