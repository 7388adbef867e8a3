//! A newcomer asks.

use crate::harness::TestApp;

#[test]
fn the_first_meeting_leads_to_the_menu() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "ar");
    let greeting = amina.asks("/start");
    println!("{greeting}");
    amina.presses("lang:sv");
    println!("{}", amina.hears());
    println!("{}", amina.hears());
    amina.presses("place:skip");
    println!("{}", amina.hears());
    println!("{}", amina.hears());
    for q in ["hur ställer jag mig i bostadskön", "hur får jag lägenhet?", "vad gör man med en uppsagd katt i Umeå", "hej", "hur söker jag socialbidrag", "kollo i sommar", "hur skaffar jag id-kort",
        "jag har fått ett brev om vräkning", "tvättstuga försäkring", "hur bokar jag hemförsäkring i tvättstugan"] {
        println!("=== {q}\n{}", amina.asks(q));
    }
    amina.forgets_the_rest();
}
