//! Several who write: two on one text, translators and editors, one who publishes later, and a file from another system.

use std::fs;

use lotsen::knowledge::writing::EntryText;

use crate::editing_pages::{Opened, QUEUE, SV, file, opens};
use crate::harness::Setup;

#[test]
fn two_who_change_one_text_lose_nothing() {
    let app = Setup::console().start();
    let (eva, ulf) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Ulf", "editor", &[]),
    );
    let (of_eva, of_ulf) = (opens(&app, &eva, "sv"), opens(&app, &ulf, "sv"));
    let longer = of_eva
        .text
        .body
        .replace("Betala avgiften varje år.", "Betala avgiften i januari.");
    assert_eq!(
        of_eva.sends(&eva, "publish", &[("body", &longer)]).status,
        303
    );
    // Ulf changed something else: both are there, and he looks at it before it is published.
    let page = of_ulf.sends(&ulf, "publish", &[("title", "Gå med i bostadskön")]);
    assert_eq!(page.status, 409);
    assert!(
        page.text.contains("Båda ändringarna är hopfogade"),
        "{}",
        page.text
    );
    assert!(page.text.contains("Gå med i bostadskön") && page.text.contains("i januari"));
    assert!(
        !file(&app, SV).contains("Gå med"),
        "nothing is published yet"
    );
    let joined = Opened {
        base: file(&app, SV),
        text: EntryText::read(&file(&app, SV)).expect("it"),
        ..of_ulf
    };
    assert_eq!(
        joined
            .sends(&ulf, "publish", &[("title", "Gå med i bostadskön")])
            .status,
        303
    );
    let now = file(&app, &joined.file);
    assert!(
        now.contains("Gå med i bostadskön") && now.contains("i januari"),
        "{now}"
    );
    // The same words: Ulf's stand in the form, Eva's are told.
    let again = opens(&app, &ulf, "sv");
    let path = app.knowledge().join(SV);
    fs::write(&path, now.replace("i januari", "i mars")).expect("somebody pulls");
    let page = again.sends(
        &ulf,
        "publish",
        &[("body", &again.text.body.replace("i januari", "i maj"))],
    );
    assert_eq!(page.status, 409);
    assert!(
        page.text.contains("samma ord som du")
            && page.text.contains("i maj")
            && page.text.contains("i mars")
    );
}

#[test]
fn translators_answer_for_languages_and_hand_in_the_rest() {
    let app = Setup::console().start();
    let tove = app.welcomes("Tove", "translator", &[]);
    assert_eq!(tove.opens("/cases").status, 403);
    // A translation: published, and reviewed by who may say so.
    let arabic = opens(&app, &tove, "ar");
    assert_eq!(
        arabic
            .sends(&tove, "publish", &[("reviewed", "1"), ("counts", "1")])
            .status,
        303
    );
    assert!(file(&app, &arabic.file).contains("state = \"reviewed\""));
    // The original: handed in, even when the form asks for more.
    let swedish = opens(&app, &tove, "sv");
    let asks = swedish.sends(&tove, "publish", &[("title", "Toves rubrik")]);
    assert_eq!(asks.status, 200);
    assert_eq!(file(&app, SV), swedish.base);
    let done = swedish.sends(&tove, "submit", &[("title", "Toves rubrik")]);
    assert_eq!(done.location, format!("{QUEUE}?done=submitted"));
    let withdrawal = format!("{QUEUE}/withdrawal");
    assert_eq!(tove.opens(&withdrawal).status, 403);
    assert_eq!(tove.opens("/entries/new").status, 403);
    // An editor finds it on the list, looks at it and publishes.
    let eva = app.welcomes("Eva", "editor", &[]);
    let list = eva.opens("/entries").text;
    assert!(list.contains("Väntar på granskning, Tove"), "{list}");
    let (_, link) = list
        .split_once(&format!("href=\"{QUEUE}/sv?draft="))
        .expect("a link to the draft");
    let account = link.split('"').next().expect("an id");
    let draft = eva.opens(&format!("{QUEUE}/sv?draft={account}")).text;
    assert!(
        draft.contains("Toves rubrik") && draft.contains("utkast av Tove"),
        "{draft}"
    );
    let of_eva = opens(&app, &eva, "sv");
    let words = [
        ("title", "Toves rubrik"),
        ("reviewed", "1"),
        ("draft", account),
    ];
    assert_eq!(of_eva.sends(&eva, "publish", &words).status, 303);
    let list = eva.opens("/entries").text;
    assert!(
        !list.contains("granskning, Tove"),
        "the draft is done with: {list}"
    );
    assert!(file(&app, SV).contains("Toves rubrik"));
    // Staff have nothing to do with it.
    let bo = app.welcomes("Bo", "staff", &["housing-coach"]);
    assert_eq!(bo.opens("/entries").status, 403);
}

#[test]
fn a_planned_publication_comes_at_its_time() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let opened = opens(&app, &eva, "sv");
    let at = app
        .now()
        .to_zoned(lotsen::phrase::stockholm())
        .datetime()
        .checked_add(jiff::Span::new().hours(1));
    let at = at.expect("a time").strftime("%Y-%m-%dT%H:%M").to_string();
    let done = opened.sends(
        &eva,
        "later",
        &[("title", "Nya regler"), ("publish-at", &at)],
    );
    assert_eq!(
        done.location,
        format!("{QUEUE}?done=scheduled"),
        "{}",
        done.text
    );
    app.ticks();
    assert!(!file(&app, SV).contains("Nya regler"), "not yet");
    app.steps(1);
    app.ticks();
    assert!(file(&app, SV).contains("Nya regler"));
    // One whose file somebody else has changed is not published over it.
    let again = opens(&app, &eva, "sv");
    let at = app
        .now()
        .to_zoned(lotsen::phrase::stockholm())
        .datetime()
        .checked_add(jiff::Span::new().hours(1));
    let at = at.expect("a time").strftime("%Y-%m-%dT%H:%M").to_string();
    assert_eq!(
        again
            .sends(
                &eva,
                "later",
                &[("title", "Ännu nyare"), ("publish-at", &at)]
            )
            .status,
        303
    );
    fs::write(
        app.knowledge().join(SV),
        again.base.replace("Nya regler", "Rättat av hand"),
    )
    .expect("somebody pulls");
    app.steps(1);
    app.ticks();
    assert!(file(&app, SV).contains("Rättat av hand"));
    let page = eva.opens(&again.path).text;
    assert!(
        page.contains("Ännu nyare") && page.contains("Rättat av hand"),
        "both are shown: {page}"
    );
}

#[test]
fn a_file_of_another_system_keeps_its_line_ends() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    let windows = file(&app, SV).replace('\n', "\r\n");
    fs::write(app.knowledge().join(SV), &windows).expect("somebody pulls");
    let opened = opens(&app, &eva, "sv");
    let done = opened.sends(
        &eva,
        "publish",
        &[("title", "Gå med i kön"), ("reviewed", "1")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let title = &opened.text.title;
    assert_eq!(
        file(&app, SV),
        windows.replace(title.as_str(), "Gå med i kön")
    );
}
