//! Questions that nothing answered, as editors meet them.

use crate::harness::{Setup, questions};
use crate::learning::value;

#[test]
fn questions_without_an_answer_stand_together_and_what_was_decided_is_remembered() {
    const ALIKE: &str = "Vem vann matchen i går kväll?";
    let app = Setup::console().start();
    let [amina, karim, bo] = ["Amina", "Karim", "Bo"].map(|name| app.newcomer(name, "sv"));
    amina.asks(questions::UNKNOWN);
    karim.asks(ALIKE);
    bo.asks(questions::UNKNOWN_TOO);
    let eva = app.welcomes("Eva", "editor", &[]);
    let tore = app.welcomes("Tore", "translator", &[]);
    assert_eq!(
        tore.opens("/gaps").status,
        403,
        "small groups are for editors"
    );
    let page = eva.opens("/gaps").text;
    let groups = page.matches("class=\"card gap\"").count();
    assert_eq!(groups, 2, "{page}");
    assert!(
        page.contains("personer: 2") && page.contains(ALIKE),
        "{page}"
    );
    assert!(!page.contains("Amina"), "nobody sees who asked");
    // The larger group comes first. It is left, and stays away when somebody asks so once more.
    let leader = value(&page, "exchange");
    let left = eva.sends("/gaps", "/gaps", &[("exchange", &leader), ("do", "leave")]);
    assert_eq!(
        left.location, "/gaps?language=&topic=&done=left",
        "{}",
        left.text
    );
    karim.asks(questions::UNKNOWN);
    let page = eva.opens("/gaps").text;
    assert!(!page.contains("matchen i går"), "{page}");
    let gone = eva.sends("/gaps", "/gaps", &[("exchange", &leader), ("do", "leave")]);
    assert_eq!(gone.status, 409);
    // The other one gets an answer.
    let leader = value(&page, "exchange");
    let added = eva.sends(
        "/gaps",
        "/gaps",
        &[
            ("exchange", &leader),
            ("entry", "leisure/library"),
            ("wording", questions::UNKNOWN_TOO),
        ],
    );
    assert_eq!(
        added.location, "/gaps?language=&topic=&done=added",
        "{}",
        added.text
    );
    assert!(
        eva.opens("/gaps")
            .text
            .contains("Inga frågor väntar på beslut.")
    );
    app.ticks();
    bo.hears().says("Nu finns det ett svar som kan passa");
    let lina = app.newcomer("Lina", "sv");
    lina.asks(questions::UNKNOWN_TOO)
        .does_not_say("Jag har lämnat din fråga");
}

#[test]
fn what_did_not_help_and_what_fitted_nobody_is_a_gap_until_it_is_forgotten() {
    let app = Setup::console().start();
    let (amina, karim) = (app.newcomer("Amina", "sv"), app.newcomer("Karim", "sv"));
    let eva = app.welcomes("Eva", "editor", &[]);
    amina.asks(questions::QUEUE);
    karim.asks(questions::TWO_THINGS);
    assert!(
        eva.opens("/gaps")
            .text
            .contains("Inga frågor väntar på beslut.")
    );
    amina.presses("👎");
    amina.hears();
    karim.presses("Ingen av dem");
    karim.hears();
    let page = eva.opens("/gaps").text;
    assert!(
        page.contains("hjälpte inte: 1") && page.contains("”inget av dessa”: 1"),
        "{page}"
    );
    // A new entry is begun from one of them, and goes with the newcomer's data like everything else.
    let (_, rest) = page.split_once(questions::QUEUE).expect("it is there");
    let leader = value(rest, "exchange");
    let begun = eva.sends("/gaps", "/gaps", &[("exchange", &leader), ("do", "write")]);
    assert_eq!(begun.location, "/entries/new", "{}", begun.text);
    assert!(eva.opens("/entries/new").text.contains(questions::QUEUE));
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    assert!(!eva.opens("/entries/new").text.contains(questions::QUEUE));
    assert!(!eva.opens("/gaps").text.contains(questions::QUEUE));
    assert!(
        eva.opens("/gaps")
            .text
            .contains(questions::TWO_THINGS.trim_end_matches('!'))
    );
}
