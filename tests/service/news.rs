//! News: nobody gets any without having said yes, everybody in their own language, once, and with one tap no more.

mod console;
mod ending;
mod many;
mod sending;

use jiff::ToSpan as _;
use lotsen::phrase::stockholm;

use crate::harness::people::Newcomer;
use crate::harness::visitor::{Page, Visitor};
use crate::harness::{Setup, TestApp, questions};

/// What every piece of news has below it.
const STOP: &str = "🔕 Stoppa nyheter";

/// A title and a text.
const SWIMMING: (&str, &str) = (
    "Simskola i juli",
    "Anmäl dig **senast 10 juni** på lomma.se.",
);

/// The same in Arabic.
const SWIMMING_AR: (&str, &str) = (
    "تعليم السباحة في يوليو",
    "سجّل **قبل 10 يونيو** في lomma.se.",
);

/// The same in English.
const SWIMMING_EN: (&str, &str) = (
    "Swimming lessons in July",
    "Register **before 10 June** at lomma.se.",
);

/// Wishes for news of everything, wherever.
fn wishes_for_all(newcomer: &Newcomer) {
    let list = newcomer.asks("/news");
    newcomer.presses_data(list.id, "n:*");
    let asked = newcomer.hears();
    newcomer.presses_data(asked.id, "n:w:skip");
    newcomer.hears();
}

/// Writes a draft; its address.
fn writes(editor: &Visitor, (title, body): (&str, &str), more: &[(&str, &str)]) -> String {
    let mut fields = vec![
        ("do", "keep"),
        ("title", title),
        ("body", body),
        ("topic", "leisure"),
    ];
    for field in more {
        fields.retain(|(name, _)| *name != field.0 || field.0 == "place");
        fields.push(*field);
    }
    let done = editor.sends("/news/new", "/news/new", &fields);
    assert_eq!(done.status, 303, "{}", done.text);
    let (address, _) = done
        .location
        .split_once('?')
        .expect("it says what was done");
    address.to_owned()
}

/// The value of a hidden field.
fn value(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page
        .split_once(&start)
        .unwrap_or_else(|| panic!("no {name}: {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Sends it off as it stands on its page.
fn sends(editor: &Visitor, news: &str) -> Page {
    let saw = value(&editor.opens(news).text, "saw");
    editor.sends(news, news, &[("do", "send"), ("saw", &saw), ("read", "1")])
}

/// Keeps a translation.
fn translates(
    translator: &Visitor,
    news: &str,
    language: &str,
    (title, body): (&str, &str),
    wish: &str,
) -> Page {
    let path = format!("{news}/{language}");
    let saw = value(&translator.opens(&path).text, "saw");
    let fields = [
        ("do", wish),
        ("saw", saw.as_str()),
        ("title", title),
        ("body", body),
    ];
    translator.sends(&path, &path, &fields)
}

/// Time goes by without anything being done, until it is five past this hour.
fn waits_until(app: &TestApp, hour: i8) {
    let now = app.now().to_zoned(stockholm());
    let at = now
        .with()
        .hour(hour)
        .minute(5)
        .second(0)
        .subsec_nanosecond(0);
    let mut at = at.build().expect("a time");
    if at <= now {
        at = at.checked_add(1.day()).expect("a time");
    }
    app.waits(at.timestamp().duration_since(app.now()).unsigned_abs());
}

/// Wishes for news of a topic, in a place.
fn wishes_for(newcomer: &Newcomer, topic: &str, place: &str) {
    let list = newcomer.asks("/news");
    newcomer.presses_data(list.id, &format!("n:t:{topic}"));
    let asked = newcomer.hears();
    newcomer.presses_data(asked.id, &format!("n:w:{place}"));
    newcomer.hears();
}

#[test]
fn nobody_gets_news_without_having_said_yes() {
    let app = Setup::console().start();
    let [amina, karim] = ["Amina", "Karim"].map(|name| app.newcomer(name, "sv"));
    amina.starts_in("sv");
    amina.asks("/menu").offers("📰 Nyheter");
    amina.presses("📰 Nyheter");
    let list = amina.hears();
    list.says("Du får bara det du säger ja till")
        .says("Du får inga nyheter nu.")
        .offers("▫️ ⚽ Fritid")
        .offers("▫️ ✨ Allt")
        .does_not_offer(STOP);
    karim.asks("/news");
    let eva = app.welcomes("Eva", "editor", &[]);
    let news = writes(&eva, SWIMMING, &[]);
    let page = eva.opens(&news).text;
    assert!(page.contains("Ingen skulle få nyheten"), "{page}");
    assert_eq!(sends(&eva, &news).status, 409);
    amina.presses_data(list.id, "n:t:leisure");
    amina
        .hears()
        .says("I vilken kommun bor du?")
        .offers("Lomma");
    amina.presses("n:w:lomma");
    amina
        .hears()
        .says("Du får nyheter om: Fritid.")
        .says("Din kommun: Lomma.")
        .offers("✅ ⚽ Fritid")
        .offers(STOP);
    amina
        .asks("/mydata")
        .says("Nyheter: du vill ha nyheter om Fritid");
    let done = sends(&eva, &news);
    assert!(done.location.ends_with("?done=sent-1"), "{}", done.text);
    amina
        .hears()
        .says("📰 Simskola i juli")
        .says("senast 10 juni")
        .says("för att du vill ha nyheter om: Fritid")
        .offers(STOP);
    app.settles();
    assert!(karim.heard_so_far().is_empty());
}

#[test]
fn who_has_said_yes_gets_it_in_their_language_once_it_is_reviewed() {
    let app = Setup::console().start();
    let [amina, omar, olga] = ["Amina", "Omar", "Olga"].map(|name| app.newcomer(name, "sv"));
    let (nour, lina) = (app.newcomer("Nour", "ar"), app.newcomer("Lina", "en"));
    // One wishes for everything, two for the topic; one for another topic, and one lives in another place.
    wishes_for_all(&nour);
    wishes_for(&amina, "leisure", "lomma");
    wishes_for(&lina, "leisure", "lomma");
    wishes_for(&omar, "money", "lomma");
    wishes_for(&olga, "leisure", "lund");
    let (eva, tore) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Tore", "translator", &[]),
    );
    let everywhere = writes(&eva, SWIMMING, &[]);
    assert!(eva.opens(&everywhere).text.contains("Får nyheten: 4"));
    let news = writes(&eva, SWIMMING, &[("place", "lomma")]);
    let page = eva.opens(&news).text;
    // Nour lives nobody knows where.
    assert!(page.contains("Får nyheten: 2"), "{page}");
    let waits = "Väntar på en granskad översättning: 1";
    assert!(page.contains(waits), "{page}");
    let phone = "Anmäl dig <b>senast 10 juni</b>";
    assert!(page.contains(phone), "{page}");
    let list = nour.asks("/place");
    nour.presses_data(list.id, "place:lomma");
    nour.hears();
    nour.hears();
    assert!(eva.opens(&news).text.contains("Får nyheten: 3"));
    // An editor may write a translation, and a translator says that it may go out.
    let translated = |who: &Visitor, wish: &str| translates(who, &news, "ar", SWIMMING_AR, wish);
    assert_eq!(translated(&eva, "keep").status, 303);
    assert_eq!(translated(&eva, "review").status, 403);
    assert_eq!(translated(&tore, "review").status, 303);
    let done = sends(&eva, &news);
    assert!(done.location.ends_with("?done=sent-3"), "{}", done.text);
    amina.hears().says("📰 Simskola i juli");
    nour.hears().says("تعليم السباحة").offers("🔕 أوقف الأخبار");
    app.settles();
    assert!(lina.heard_so_far().is_empty(), "hers is not reviewed");
    let page = eva.opens(&news).text;
    assert!(page.contains("framme: 2 · väntar: 1"), "{page}");
    let done = translates(&tore, &news, "en", SWIMMING_EN, "review");
    assert_eq!(done.status, 303, "{}", done.text);
    lina.hears().says("Swimming lessons in July");
    app.settles();
    app.ticks();
    let page = eva.opens(&news).text;
    let ended = page.contains("framme: 3") && page.contains("Skickad");
    assert!(ended, "{page}");
    for act in [
        "Eva: skrev nyheten",
        "Tore: granskade en översättning",
        "Eva: skickade nyheten",
    ] {
        assert!(page.contains(act), "{act}: {page}");
    }
    // One tap, or a word, and there is no more.
    amina.presses(STOP);
    amina
        .hears()
        .says("Du får inga nyheter längre.")
        .says("/news");
    lina.asks("stop").says("You get no more news.");
    let news = writes(&eva, ("Badet öppnar", "Välkommen."), &[]);
    let done = sends(&eva, &news);
    assert!(done.location.ends_with("?done=sent-2"), "{}", done.text);
    olga.hears().says("Badet öppnar");
    app.settles();
    let list = olga.asks("nyheter");
    olga.presses_data(list.id, "n:t:leisure");
    olga.hears().says("Du får inga nyheter nu.");
}

#[test]
fn only_what_was_seen_is_sent_and_only_once_and_only_by_editors() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    wishes_for_all(&amina);
    let (eva, tore) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Tore", "translator", &[]),
    );
    let news = writes(&eva, SWIMMING, &[]);
    let unread = eva.sends(&news, &news, &[("do", "send"), ("saw", "1")]);
    assert_eq!(unread.status, 422);
    assert_eq!(sends_again(&eva, &news), 409, "it is not what was seen");
    let path = format!("{news}/ar");
    let tried = tore.sends(&path, &news, &[("do", "send"), ("read", "1")]);
    assert_eq!(tried.status, 403, "translators do not send");
    let faulty = writes(&eva, ("Hej", "[här](javascript:x)"), &[]);
    let page = eva.opens(&faulty).text;
    assert!(page.contains("kan inte skickas som den är"), "{page}");
    let fields = [
        ("do", "send"),
        ("saw", &*value(&page, "saw")),
        ("read", "1"),
    ];
    assert_eq!(eva.sends(&faulty, &faulty, &fields).status, 422);
    assert_eq!(sends(&eva, &news).status, 303);
    amina.hears().says("Simskola i juli");
    app.settles();
    // What was sent is not changed and not sent again.
    let fields = [("do", "keep"), ("title", "x"), ("topic", "money")];
    assert_eq!(eva.sends("/news/new", &news, &fields).status, 409);
    assert_eq!(sends_again(&eva, &news), 409);
    // An original that became another needs its translations read again.
    let news = writes(&eva, SWIMMING, &[]);
    assert_eq!(
        translates(&tore, &news, "ar", SWIMMING_AR, "review").status,
        303
    );
    let fields = [
        ("do", "keep"),
        ("title", "Simskola i augusti"),
        ("body", SWIMMING.1),
        ("topic", "leisure"),
    ];
    assert_eq!(eva.sends(&news, &news, &fields).status, 303);
    let page = tore.opens(&format!("{news}/ar")).text;
    assert!(
        page.contains("<span class=\"chip open\">Utkast</span>"),
        "{page}"
    );
}

fn sends_again(editor: &Visitor, news: &str) -> u16 {
    let fields = [("do", "send"), ("saw", "1"), ("read", "1")];
    editor.sends("/news/new", news, &fields).status
}

#[test]
fn everything_can_be_typed_and_a_forged_button_does_nothing() {
    let app = Setup::console().start();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    let list = amina.asks("Nyheter");
    for data in ["n:t:nothing", "n:w:nowhere", "n:y", "n:t:"] {
        amina.presses_data(list.id, data);
        amina.hears().says("Den här knappen är för gammal");
    }
    amina.presses_data(list.id, "n:*");
    amina.hears();
    amina.presses("n:w:skip");
    amina
        .hears()
        .says("Du får nyheter om allt.")
        .says("bara nyheter som gäller alla");
    // All but one.
    amina.presses("n:t:money");
    amina.hears().says("Du får nyheter om: Bostad, Fritid.");
    amina.asks("/mydata").says("nyheter om Bostad, Fritid");
    amina.asks(questions::SWIMMING).says("Lär dig simma");
    amina
        .asks("Stoppa nyheter")
        .says("Du får inga nyheter längre.");
    amina.asks("/mydata").does_not_say("Nyheter:");
    amina.hears();
}

#[test]
fn what_somebody_writes_to_a_person_is_no_word_for_the_news() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    wishes_for_all(&amina);
    amina.asks("/person");
    amina.asks("När öppnar ni?");
    anna.hears();
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    amina.says("stop");
    amina.sees_sign();
    anna.hears().says("stop");
    amina.asks("/news").says("Du får nyheter om allt.");
}

#[test]
fn the_weeks_questions_are_proposed_in_nobodys_words() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let none = eva.sends("/news", "/news/week", &[]);
    assert_eq!(none.status, 409);
    assert!(
        none.text.contains("Färre än fem visas inte"),
        "{}",
        none.text
    );
    for number in 0..6 {
        let newcomer = app.newcomer(&format!("newcomer {number}"), "sv");
        newcomer.asks(questions::QUEUE);
    }
    let done = eva.sends("/news", "/news/week", &[]);
    assert_eq!(done.status, 303, "{}", done.text);
    let page = eva.opens(&done.location).text;
    assert!(page.contains("Veckans vanligaste frågor"), "{page}");
    let knowledge = app.desk().shelf();
    let entry = knowledge
        .knowledge
        .entry("housing/queue")
        .expect("it is there");
    let title = &entry.original().expect("a text").title;
    assert!(page.contains(&format!("- {title}")), "{page}");
    assert!(!page.contains(questions::QUEUE), "nobody's words: {page}");
    // It is a draft like any other.
    let dropped = eva.sends(&done.location, &done.location, &[("do", "drop")]);
    assert_eq!(dropped.location, "/news?done=dropped");
    assert_eq!(eva.opens(&done.location).status, 404);
    let tore = app.welcomes("Tore", "translator", &[]);
    assert_eq!(tore.opens("/news/new").status, 403);
    let anna = app.welcomes("Anna", "staff", &[]);
    assert_eq!(anna.opens("/news").status, 403);
}
