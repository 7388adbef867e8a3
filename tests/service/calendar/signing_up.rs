//! Signing up: as many as there are places, then a waiting list, and nobody gives a name.

use std::collections::BTreeSet;

use super::{data, days_on, event, in_lomma, on, publishes, sees};
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp};

/// The time of the walk.
const TIME: &str = "1400";

fn walk(app: &TestApp, more: &str) -> String {
    let more = format!(
        "{}sign_up = true\n{more}",
        on(days_on(app, 3), "14:00-15:00")
    );
    event("walk", "event", "Promenad", &more)
}

fn with_walk(more: &str) -> TestApp {
    let app = Setup::default().start();
    let walk = walk(&app, more);
    publishes(&app, &[walk]);
    app
}

fn presses(app: &TestApp, who: &Newcomer, list: &Heard, word: &str) {
    who.presses_data(list.id, &data(word, "walk", days_on(app, 3), TIME));
}

/// The code that a message shows.
fn code(heard: &Heard) -> String {
    let (_, rest) = heard.text.split_once("när du kommer: ").expect("a code");
    rest.chars().take(4).collect()
}

#[test]
fn of_many_at_once_as_many_get_a_place_as_there_are_and_the_others_wait_in_turn() {
    let app = with_walk("places = 2\nwaiting_list = true\n");
    let people: Vec<_> = (0..6)
        .map(|it| in_lomma(&app, &format!("person {it}")))
        .collect();
    for (who, list) in &people {
        presses(&app, who, list, "u");
    }
    let (mut codes, mut ranks) = (BTreeSet::new(), BTreeSet::new());
    for (who, _) in &people {
        let heard = who.hears();
        match heard.text.split_once("Du är nummer ") {
            Some((_, rest)) => assert!(ranks.insert(rest[..1].to_owned()), "{heard}"),
            None => assert!(codes.insert(code(&heard)), "{heard}"),
        }
    }
    assert_eq!(codes.len(), 2);
    assert_eq!(ranks, ["1", "2", "3", "4"].map(str::to_owned).into());
    // Pressed once more, nothing is taken twice.
    for (who, list) in &people {
        presses(&app, who, list, "u");
        who.hears().says("Promenad");
    }
}

#[test]
fn who_gives_a_place_back_gives_it_to_the_first_who_waits() {
    let app = with_walk("places = 1\nwaiting_list = true\n");
    let (amina, list) = in_lomma(&app, "Amina");
    let (karim, _) = in_lomma(&app, "Karim");
    let (nour, _) = in_lomma(&app, "Nour");
    presses(&app, &amina, &list, "s");
    amina
        .hears()
        .says("Lediga platser: 1")
        .offers("✍️ Anmäl mig");
    amina.presses("✍️ Anmäl mig");
    let code = code(&amina.hears());
    presses(&app, &karim, &list, "s");
    karim.hears().says("Det är fullt. Du kan vänta");
    karim.presses("⏳ Ställ mig i väntelistan");
    karim.hears().says("Du är nummer 1 i väntelistan");
    presses(&app, &nour, &list, "u");
    nour.hears().says("Du är nummer 2 i väntelistan");
    amina
        .asks("/mydata")
        .says("Anmäld: \u{2068}Promenad\u{2069}")
        .says(&format!("kod {code}"));
    karim
        .asks("/mydata")
        .says("I väntelistan: \u{2068}Promenad\u{2069}");
    for who in [&amina, &karim] {
        who.forgets_the_rest();
    }
    amina.presses("↩️ Lämna min plats");
    amina.hears().says("Du har ingen plats längre");
    karim.hears().says("Nu har du en plats").says("Promenad");
    presses(&app, &nour, &list, "s");
    nour.hears().says("Du är nummer 1 i väntelistan");
    // An editor finds more chairs: whoever waits hears of it.
    let more = walk(&app, "places = 2\nwaiting_list = true\n");
    publishes(&app, &[more]);
    app.ticks();
    nour.hears().says("Nu har du en plats");
    app.ticks();
    app.settles();
    assert!(nour.heard_so_far().is_empty(), "it is said once");
}

#[test]
fn without_a_waiting_list_it_is_full_and_without_a_number_everybody_comes() {
    let app = with_walk("places = 1\n");
    let (amina, list) = in_lomma(&app, "Amina");
    let (karim, _) = in_lomma(&app, "Karim");
    presses(&app, &amina, &list, "u");
    amina.hears().says("Du har en plats");
    presses(&app, &karim, &list, "u");
    karim.hears().says("Det är fullt.");
    presses(&app, &karim, &list, "s");
    karim
        .hears()
        .says("Det är fullt.")
        .does_not_offer("⏳ Ställ mig i väntelistan");
    let open = walk(&app, "");
    publishes(&app, &[open]);
    presses(&app, &karim, &list, "u");
    karim.hears().says("Du har en plats");
}

#[test]
fn forget_leaves_no_byte_and_the_next_gets_the_place() {
    let mut app = with_walk("places = 1\nwaiting_list = true\n");
    let (amina, list) = in_lomma(&app, "Amina");
    let (karim, _) = in_lomma(&app, "Karim");
    presses(&app, &amina, &list, "u");
    let own = code(&amina.hears());
    presses(&app, &amina, &list, "r");
    amina.hears().says("Jag påminner dig här");
    amina
        .asks("/mydata")
        .says("Påminnelse: \u{2068}Promenad\u{2069}");
    amina.forgets_the_rest();
    presses(&app, &karim, &list, "u");
    karim.hears().says("Du är nummer 1");
    let slot = format!("{}T{TIME}", days_on(&app, 3).strftime("%Y%m%d"));
    assert!(app.keeps(&slot), "otherwise this proves nothing");
    amina.asks("/mydata").says(&format!("kod {own}"));
    amina.forgets_the_rest();
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears().says("är raderat");
    karim.hears().says("Nu har du en plats");
    karim.presses("↩️ Lämna min plats");
    karim.hears().says("Du har ingen plats längre");
    app.settles();
    app.stops();
    assert!(
        !app.keeps(&slot),
        "what she wanted to go to stands there still"
    );
    app.starts_again();
    sees(&app, 1);
    amina.asks("/mydata").does_not_say("Promenad");
    amina.forgets_the_rest();
    for _ in 0..4 {
        app.steps(24);
    }
    app.settles();
    assert!(amina.heard_so_far().is_empty(), "nobody is reminded");
}

#[test]
fn what_is_over_is_kept_for_a_day_and_no_longer() {
    let mut app = with_walk("places = 1\n");
    let (amina, list) = in_lomma(&app, "Amina");
    presses(&app, &amina, &list, "u");
    amina.hears().says("Du har en plats");
    let slot = format!("{}T{TIME}", days_on(&app, 3).strftime("%Y%m%d"));
    app.settles();
    assert!(app.keeps(&slot), "otherwise this proves nothing");
    app.steps(24 * 6);
    app.ticks();
    app.settles();
    app.stops();
    assert!(!app.keeps(&slot), "it is over");
    app.starts_again();
}
