//! Looking for a case at the console: open and closed ones, by what was said in them and by what is known of them.

use crate::harness::Setup;

#[test]
fn a_case_is_found_by_its_words_and_facts_until_its_texts_are_erased() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let open = app.has_a_case(
        "a",
        "ar",
        "housing-coach",
        "كيف أسجل في قائمة انتظار السكن؟",
    );
    let closed = app.has_a_case(
        "b",
        "sv",
        "housing-coach",
        "Får jag ha en hund i lägenheten?",
    );
    let other = app.has_a_case("c", "sv", "social-assistance", "Får jag hjälp med hunden?");
    let sends = |what: &str, fields: &[(&str, &str)]| {
        let done = anna.sends(&closed, &format!("{closed}/{what}"), fields);
        assert_eq!(done.status, 303, "{what}: {}", done.text);
    };
    sends(
        "reply",
        &[("text", "Ja, men hyresvärden ska godkänna det.")],
    );
    sends("note", &[("text", "Ringde vaktmästaren först.")]);
    sends("close", &[("outcome", "answered")]);
    let finds = |words: &str| {
        let page = anna.opens(&format!("/search?q={words}")).text;
        [&open, &closed, &other].map(|case| page.contains(&format!("href=\"{case}\"")))
    };
    assert_eq!(finds("hund"), [false, true, false], "one desk's cases only");
    assert_eq!(finds("HYRESVARDEN"), [false, true, false], "a reply");
    assert_eq!(finds("vaktm%C3%A4staren"), [false, true, false], "a note");
    assert_eq!(finds("hund+vaktm"), [false, true, false], "all words count");
    assert_eq!(finds("hund+arabiska"), [false; 3]);
    assert_eq!(
        finds("%D8%A7%D9%84%D8%B3%D9%83%D9%86"),
        [true, false, false]
    );
    assert_eq!(finds("arabiska"), [true, false, false], "a language");
    assert_eq!(finds("lomma"), [true, true, false], "a place");
    assert_eq!(finds("%231"), [true, false, false], "a number");
    app.steps(24 * 22);
    app.settles();
    let anna = app.welcomes("Berit", "staff", &["housing-coach"]);
    let page = anna.opens("/search?q=hyresv%C3%A4rden").text;
    assert!(
        !page.contains(&closed),
        "what was erased is not found: {page}"
    );
}
