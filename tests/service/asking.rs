//! A newcomer asks, and is answered from the knowledge base.

use crate::harness::{TestApp, questions};

#[test]
fn the_first_meeting_goes_from_language_to_place_to_menu() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "ar");
    let greeting = amina.asks("/start");
    greeting.says("مرحب").says("اختر لغتك");
    assert_eq!(
        greeting.labels(),
        [
            "Svenska",
            "Lätt svenska",
            "English",
            "العربية",
            "فارسی",
            "دری",
            "پښتو",
            "Soomaali",
            "ትግርኛ",
            "አማርኛ",
            "Українська",
            "Русский",
            "Français",
            "Türkçe",
            "کوردی (سۆرانی)",
            "Kurmancî",
        ],
        "every language stands under its own name"
    );
    amina.presses("Svenska");
    amina.hears().says("Nu talar vi svenska.");
    let places = amina.hears();
    places.says("I vilken kommun bor du?");
    assert_eq!(places.labels(), ["Lomma", "Lund", "⏭️ Hoppa över"]);
    amina.presses("Lomma");
    amina.hears().says("Jag kommer ihåg att du bor i Lomma.");
    let menu = amina.hears();
    menu.says("Skriv inte ditt personnummer")
        .says("Skriv din fråga med egna ord");
    assert_eq!(
        menu.labels(),
        [
            "🏠 Bostad",
            "🤝 Pengar",
            "⚽ Fritid",
            "📰 Nyheter",
            "💬 Berätta för oss"
        ]
    );
}

#[test]
fn the_place_can_be_skipped_and_chosen_later() {
    let app = TestApp::start();
    let olena = app.newcomer("Olena", "uk");
    olena.asks("/start");
    olena.presses("English");
    olena.hears();
    olena.hears();
    olena.presses("Skip");
    olena.hears().says("You can choose later with /place.");
    olena.hears().offers("Housing");
    olena.asks("/place").offers("Lund");
    olena.presses("Lund");
    olena.hears().says("I will remember that you live in Lund.");
    olena.asks("/language").offers("Svenska");
    olena.presses("Svenska");
    olena.hears().says("Nu talar vi svenska.");
}

#[test]
fn an_answer_says_where_it_comes_from_who_is_responsible_and_when_it_was_checked() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let answer = amina.asks(questions::QUEUE);
    let today = app.now().to_zoned(lotsen::phrase::stockholm()).date();
    let today = app
        .desk()
        .phrasebook()
        .date(lotsen::language::Language::SWEDISH, today);
    assert_eq!(
        answer.text,
        format!(
            "Ställ dig i bostadskön\n\nStäll dig i bostadskön så tidigt du kan.\n\n1. Gå till boplatssyd.se.\n\
             2. Betala avgiften varje år.\n\nDen som har stått längst får lägenheten. 1 < 2 & 3 > 2.\n\n\
             Källa: Boplats Syd – så fungerar kön\nAnsvarig: Boendecoach\nKontrollerat: {today}"
        )
    );
    assert_eq!(answer.labels(), ["👍", "👎", "🙋 Fråga en människa"]);
    assert!(
        answer
            .html
            .contains("<a href=\"https://www.boplatssyd.se/\">"),
        "{}",
        answer.html
    );
}

#[test]
fn the_answer_is_in_the_language_of_the_question() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "en");
    amina.starts_in("sv");
    amina
        .asks(questions::QUEUE_AR)
        .says("سجّل في قائمة انتظار السكن")
        .says("مرشد السكن");
    amina
        .asks(questions::QUEUE_EN)
        .says("Join the housing queue")
        .says("Responsible: Housing coach");
    amina.asks(questions::QUEUE).says("Ställ dig i bostadskön");
}

#[test]
fn whoever_begins_with_a_question_is_answered_at_once() {
    let app = TestApp::start();
    let sam = app.newcomer("Sam", "sv");
    sam.asks(questions::QUEUE_EN).says("Join the housing queue");
    sam.asks("/help")
        .says("Write your question in your own language.");
}

#[test]
fn an_answer_that_is_missing_in_a_language_comes_in_another_and_says_so() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "ar");
    amina.starts_in("ar");
    amina.presses("🤝 المال");
    amina.hears().offers("Skaffa id-kort");
    amina.presses("Skaffa id-kort");
    let answer = amina.hears();
    answer.says("Svenska").says("Boka tid hos Skatteverket.");
    assert!(
        answer.text.contains("لغتك"),
        "the note is in the newcomer's language:\n{answer}"
    );
}

#[test]
fn the_menu_leads_to_questions_and_back() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks("/menu").offers("⚽ Fritid");
    amina.presses("⚽ Fritid");
    let list = amina.hears();
    list.says("Fritid")
        .offers("Lär dig simma")
        .offers("Låna böcker på biblioteket");
    list.does_not_offer("Sommarläger");
    amina.presses("Låna böcker på biblioteket");
    amina.hears().says("Lånekortet är gratis.").offers("👍");
    amina.presses("Tillbaka");
    amina.hears().offers("🏠 Bostad");
}

#[test]
fn a_short_follow_up_is_about_the_last_topic() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    for (question, about) in [
        (questions::ID_CARD, "Skaffa id-kort"),
        (questions::QUEUE, "Ställ dig i bostadskön"),
    ] {
        amina.asks(question).says(about);
        let follow_up = amina.asks("vad kostar det?");
        let first = match follow_up.labels()[0] {
            "👍" => follow_up.text.lines().next().unwrap_or_default(),
            offered => offered,
        };
        assert_eq!(first, about, "the topic is taken for granted:\n{follow_up}");
    }
}

#[test]
fn between_two_answers_the_newcomer_chooses() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let offer = amina.asks(questions::TWO_THINGS);
    offer
        .says("Jag är inte riktigt säker på vad du menar.")
        .offers("Boka tvättstugan")
        .offers("Teckna hemförsäkring")
        .offers("Ingen av dem");
    amina.presses("Teckna hemförsäkring");
    amina.hears().says("Jämför priser.").offers("👍");
    amina.presses("Boka tvättstugan");
    amina.hears().says("Städa efter dig.");
}

#[test]
fn none_of_these_leads_to_a_person() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::TWO_THINGS);
    amina.presses("Ingen av dem");
    amina
        .hears()
        .says("Jag har lämnat din fråga till en människa hos Boendecoach.");
    anna.hears()
        .says(questions::TWO_THINGS)
        .says("flera svar kan passa")
        .offers("Skicka 1");
}

#[test]
fn the_place_is_asked_for_once_when_the_answer_depends_on_it() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina
        .asks(questions::APPLY)
        .says("Svaret beror på var du bor.")
        .offers("Lomma")
        .offers("Lund");
    amina.presses("Lund");
    amina.hears().says("I Lund söker du med blanketten");
    amina
        .asks(questions::APPLY)
        .says("I Lund söker du med blanketten");
}

#[test]
fn thumbs_are_thanked_for_and_a_bad_answer_leads_to_a_person() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::QUEUE);
    amina.presses("👍");
    amina.hears().says("Tack. Det hjälper oss.");
    amina.presses("👎");
    amina
        .hears()
        .says("Vill du att en människa svarar?")
        .offers("Ja, en människa");
    amina.presses("Nej");
    amina.hears().says("Du kan alltid skriva en ny fråga.");
    amina.presses("Ja, en människa");
    amina
        .hears()
        .says("Jag har lämnat din fråga till en människa");
    anna.hears().says(questions::QUEUE);
}

#[test]
fn small_talk_is_answered_kindly_and_never_becomes_a_case() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    amina
        .asks("hej")
        .says("Vad vill du veta?")
        .offers("🏠 Bostad");
    amina.asks("tack så mycket").says("Varsågod");
    amina.asks("/status").says("Du har ingen fråga som väntar");
}

#[test]
fn a_bare_yes_or_no_is_the_answer_to_what_was_asked() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.starts_in("sv");
    amina.asks("ja").says("välj ett ämne").offers("Bostad");
    amina.asks(questions::QUEUE);
    amina.presses("👎");
    amina.hears().says("Vill du att en människa svarar?");
    amina.asks("Nej tack.").says("Det är okej");
    amina.asks("nej").says("välj ett ämne");
    amina.presses("👎");
    amina.hears().says("Vill du att en människa svarar?");
    amina.asks("ja").says("Din fråga har nummer 1");
    let card = anna.hears();
    card.says(questions::QUEUE);
    // A person listens now: yes and no are for that person.
    anna.presses("Ta ärendet");
    amina.hears();
    anna.hears();
    amina.says("ja");
    anna.hears().says("ja");
    amina.forgets_the_rest();
    anna.replies_to(&card, "Du är i kön.");
    amina.hears();
    app.settles();
    anna.forgets_the_rest();
    anna.presses("Stäng");
    anna.sees_changed();
    anna.presses("Besvarat");
    amina.hears().says("Fick du den hjälp du behövde?");
    amina.asks("nej").says("öppnat din fråga nummer 1 igen");
    app.settles();
    anna.forgets_the_rest();
    amina.forgets_the_rest();
}

#[test]
fn every_command_is_answered_and_stands_in_the_menu_of_every_language() {
    let app = TestApp::start();
    let amina = app.newcomer("Amina", "sv");
    let commands = [
        "language", "place", "menu", "person", "status", "mydata", "forget", "privacy", "help",
    ];
    for command in commands {
        let answer = amina.asks(&format!("/{command}"));
        answer.does_not_say("känner inte till");
    }
    amina.presses("cancel");
    amina.hears().says("Avbrutet");
    amina.asks("/weather").says("/help");
    amina.asks("/help@lotsen_test_bot").says("/menu");

    let registered = app.telegram.wait(
        || {},
        |state| {
            // Those of the staff group stand there by its number.
            let mut commands = state.profile.commands.clone();
            commands.retain(|language, _| !language.contains(':'));
            (commands.len() == 14).then_some(commands)
        },
    );
    let registered =
        registered.expect("commands for everybody and for thirteen languages with a code");
    for (language, list) in &registered {
        let names: Vec<&str> = list.iter().map(|(name, _)| name.as_str()).collect();
        assert!(
            commands.iter().all(|command| names.contains(command)),
            "{language}: {names:?}"
        );
    }
    assert_ne!(registered["ar"], registered["sv"]);
    let described = app.telegram.look(|state| {
        (
            state.profile.description.len(),
            state.profile.short_description.len(),
        )
    });
    assert_eq!(described, (14, 14));
}

#[test]
fn an_answer_past_its_review_date_is_not_sent() {
    let app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina
        .asks(questions::STALE)
        .says("Min text om det här håller på att kontrolleras igen")
        .says("Föreningslots");
    anna.hears()
        .says("svaret behöver granskas på nytt")
        .says("Sommarläger för barn");
}
