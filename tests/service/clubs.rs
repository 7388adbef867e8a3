//! A club keeps its own row true with a link, and an editor decides what becomes live.

mod found;
mod pages;

use std::fs;

use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp};
use crate::records::{fields, sends};

/// A file as somebody has written it by hand.
const FILE: &str = "# Lomma\n\n[[activity]]\nid = \"lomma/fotboll\"\nstatus = \"seen_in_source\"\nmunicipality = \"lomma\"\nname_sv = \"Fotboll\"\norganiser = \"Lomma IF\"\nkind = \"football\" # outdoors\nage_min = 6\nage_max = 9\ncost_kr = -1\ndays = [{ day = \"tis\", from = \"17:00\", to = \"18:00\" }]\nphone = \"040-628 04 10\"\n\n[[activity]]\nid = \"lomma/dans\"\nstatus = \"seen_in_source\"\nmunicipality = \"lomma\"\nname_sv = \"Dans\"\nkind = \"dance\"\n";

fn with_activities(setup: Setup) -> TestApp {
    let app = setup.start();
    let folder = app.knowledge().join("activities");
    fs::create_dir_all(&folder).expect("the folder can be made");
    fs::write(folder.join("lomma.toml"), FILE).expect("written");
    let found = app.telegram.wait(
        || {},
        |_| (!app.desk().shelf().knowledge.activities.is_empty()).then_some(()),
    );
    assert!(found.is_some(), "the directory is not read");
    app
}

fn read(app: &TestApp) -> String {
    fs::read_to_string(app.knowledge().join("activities/lomma.toml")).expect("it can be read")
}

/// An editor makes a link for a club: its path.
fn makes_a_link(eva: &Visitor) -> String {
    let page = eva.sends(
        "/clubs?activity=lomma%2Ffotboll",
        "/clubs/link",
        &[("activity", "lomma/fotboll")],
    );
    assert_eq!(page.status, 200, "{}", page.text);
    let (_, rest) = page.text.split_once("/club/").expect("the link is shown");
    let token: String = rest.chars().take_while(char::is_ascii_hexdigit).collect();
    assert_eq!(token.len(), 64, "{token}");
    format!("/club/{token}")
}

/// What is waiting: the fields of its form, and the page.
fn waiting(eva: &Visitor) -> (String, String, String) {
    let page = eva.opens("/clubs").text;
    let value = |name: &str| {
        let (_, rest) = page
            .split_once(&format!("name=\"{name}\" value=\""))
            .unwrap_or_else(|| panic!("there is no {name}: {page}"));
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let found = (value("proposal"), value("seen"));
    (found.0, found.1, page)
}

fn decides(eva: &Visitor, what: &str, (proposal, seen): (&str, &str), answer: &str) -> u16 {
    let fields = [
        ("do", what),
        ("proposal", proposal),
        ("seen", seen),
        ("answer", answer),
    ];
    eva.sends("/clubs", "/clubs/decide", &fields).status
}

#[test]
fn what_a_club_sends_is_live_when_an_editor_has_approved_it() {
    let app = with_activities(Setup::console());
    let eva = app.welcomes("Eva", "editor", &[]);
    let form = "/settings/knowledge/activity/form?file=activities%2Flomma.toml&id=lomma%2Ffotboll";
    let page = eva.opens(form).text;
    assert!(
        page.contains("href=\"/clubs?activity=lomma%2Ffotboll#make\""),
        "{page}"
    );
    let link = makes_a_link(&eva);
    // The link is shown once: nobody finds it in the database or on the page again.
    let token = link.trim_start_matches("/club/");
    assert!(!eva.opens("/clubs").text.contains(token));
    assert!(!app.keeps(token));

    let club = Visitor::at(&app);
    let page = club.opens(&link);
    assert_eq!(page.status, 200, "{}", page.text);
    for words in ["Fotboll", "Lomma IF", "040-628 04 10", "Allt stämmer"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    // Only what is the club's own to say.
    let own: Vec<String> = fields(&page.text).into_iter().map(|it| it.0).collect();
    for name in ["name_sv", "status", "owner_desk", "checked_on", "safe"] {
        assert!(!own.iter().any(|it| it == name), "{name}");
    }
    let changes = [
        ("phone", "040-628 04 99"),
        ("age_max", "12"),
        ("bring", "<script>alert(1)</script> =1+1 19850101-1236"),
        ("status", "verified"),
        ("name_sv", "Annat namn"),
        ("word", "Vi har flyttat till Vallen."),
        ("do", "change"),
    ];
    let done = sends(&club, &link, &page, &link, &changes);
    assert_eq!(
        (done.status, done.location.as_str()),
        (303, link.as_str()),
        "{}",
        done.text
    );
    assert!(club.opens(&link).text.contains("väntar på att läsas"));
    assert_eq!(read(&app), FILE, "nothing is live by itself");
    assert!(
        !app.keeps("19850101"),
        "what identifies a person is not kept"
    );

    let (proposal, seen, page) = waiting(&eva);
    for words in [
        "040-628 04 10</del>",
        "040-628 04 99</ins>",
        "&#60;script&#62;alert(1)&#60;/script&#62; =1+1 [personnummer]",
        "Vi har flyttat till Vallen.",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(
        !page.contains("<script>alert") && !page.contains("Annat namn"),
        "{page}"
    );
    assert_eq!(decides(&eva, "approve", (&proposal, &seen), ""), 303);
    let now = read(&app);
    let today = app.now().to_zoned(lotsen::phrase::stockholm()).date();
    for words in [
        "phone = \"040-628 04 99\"",
        "age_max = 12",
        "name_sv = \"Fotboll\"",
        "status = \"seen_in_source\"",
        "kind = \"football\" # outdoors",
        "cost_kr = -1",
        &format!("checked_on = \"{today}\""),
        "checked_by = \"Lomma IF / Eva\"",
    ] {
        assert!(now.contains(words), "{words}: {now}");
    }
    let past = fs::read_to_string(app.knowledge().join(".history/activities-lomma.toml.jsonl"));
    let past = past.expect("there is a history");
    assert!(
        past.contains("Från föreningen: Fotboll") && past.contains("Eva"),
        "{past}"
    );
    assert!(club.opens(&link).text.contains("är godkänt"));
    // Decided once.
    assert_eq!(decides(&eva, "approve", (&proposal, &seen), ""), 409);
}

#[test]
fn still_valid_is_one_button_and_a_no_is_told_to_the_club() {
    let app = with_activities(Setup::console());
    let eva = app.welcomes("Eva", "editor", &[]);
    let link = makes_a_link(&eva);
    let club = Visitor::at(&app);
    let was = |page: &str| {
        let (_, rest) = page.split_once("name=\"was\" value=\"").expect("a form");
        rest.split('"').next().unwrap_or_default().to_owned()
    };
    let page = club.opens(&link).text;
    let same = [("do", "same"), ("was", &was(&page))];
    assert_eq!(club.sends(&link, &link, &same).status, 303);
    let (proposal, seen, page) = waiting(&eva);
    assert!(page.contains("allt fortfarande stämmer"), "{page}");
    assert_eq!(decides(&eva, "approve", (&proposal, &seen), ""), 303);
    let now = read(&app);
    assert!(now.contains("checked_by = \"Lomma IF / Eva\""), "{now}");
    let without: Vec<&str> = now
        .lines()
        .filter(|line| !line.starts_with("checked_"))
        .collect();
    assert_eq!(without.join("\n") + "\n", FILE, "nothing else has changed");

    let page = club.opens(&link);
    let done = sends(
        &club,
        &link,
        &page,
        &link,
        &[("age_min", "4"), ("do", "change")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let page = club.opens(&link);
    let done = sends(
        &club,
        &link,
        &page,
        &link,
        &[("age_min", "5"), ("do", "change")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let (proposal, seen, page) = waiting(&eva);
    assert_eq!(
        page.matches("name=\"seen\"").count(),
        1,
        "the new takes the place: {page}"
    );
    assert_eq!(
        decides(&eva, "decline", (&proposal, &seen), "Ring oss först."),
        303
    );
    let text = club.opens(&link).text;
    assert!(
        text.contains("Svar från kommunen: Ring oss först."),
        "{text}"
    );
    assert!(!read(&app).contains("age_min = 5"));
    // What cannot be is said, and what was typed stays.
    let page = club.opens(&link);
    let done = sends(
        &club,
        &link,
        &page,
        &link,
        &[("age_min", "30"), ("do", "change")],
    );
    assert_eq!(done.status, 422, "{}", done.text);
    assert!(
        done.text.contains("Det går inte att skicka så här.") && done.text.contains("value=\"30\"")
    );
}

#[test]
fn what_an_editor_corrected_meanwhile_is_not_overwritten() {
    let app = with_activities(Setup::console());
    let eva = app.welcomes("Eva", "editor", &[]);
    let link = makes_a_link(&eva);
    let club = Visitor::at(&app);
    let path = app.knowledge().join("activities/lomma.toml");
    let page = club.opens(&link);
    let changes = [("age_max", "12"), ("do", "change")];
    assert_eq!(sends(&club, &link, &page, &link, &changes).status, 303);
    let corrected = FILE.replace("040-628 04 10", "040-628 04 77");
    fs::write(&path, &corrected).expect("written");
    // Another club's link leads to the same row; that one has seen it as it is now.
    let other = makes_a_link(&eva);
    let page = club.opens(&other);
    assert_eq!(sends(&club, &other, &page, &other, &changes).status, 303);
    // What rests on the older row says so, and offers no way to approve it; a forged one leads nowhere.
    let (proposal, seen, page) = waiting(&eva);
    assert!(page.contains("Därför kan det inte godkännas."), "{page}");
    assert_eq!(page.matches("Godkänn och publicera").count(), 1, "{page}");
    let answer = [
        ("do", "approve"),
        ("proposal", proposal.as_str()),
        ("seen", seen.as_str()),
        ("answer", ""),
    ];
    let refused = eva.sends("/clubs", "/clubs/decide", &answer);
    assert_eq!(refused.status, 409, "{}", refused.text);
    assert!(
        refused
            .text
            .contains("Förslaget eller aktiviteten har ändrats"),
        "{}",
        refused.text
    );
    assert_eq!(read(&app), corrected, "nothing is overwritten");
    // The club sends again, having seen the new row.
    let page = club.opens(&link);
    assert!(page.text.contains("040-628 04 77"), "{}", page.text);
    assert_eq!(sends(&club, &link, &page, &link, &changes).status, 303);
    let (proposal, seen, _) = waiting(&eva);
    assert_eq!(decides(&eva, "approve", (&proposal, &seen), ""), 303);
    let now = read(&app);
    for words in ["phone = \"040-628 04 77\"", "age_max = 12"] {
        assert!(now.contains(words), "{words}: {now}");
    }
    app.settles();
}

#[test]
fn a_link_that_does_not_work_says_why() {
    let app = with_activities(Setup::console());
    let eva = app.welcomes("Eva", "editor", &[]);
    let tore = app.welcomes("Tore", "translator", &[]);
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    for who in [&tore, &anna] {
        assert_eq!(who.opens("/clubs").status, 403);
    }
    let club = Visitor::at(&app);
    for forged in ["0", &"a".repeat(64), "..%2Fetc"] {
        let page = club.opens(&format!("/club/{forged}"));
        assert_eq!(page.status, 410, "{}", page.text);
        assert!(page.text.contains("Länken är inte hel"), "{}", page.text);
    }
    // Withdrawn between opening and sending.
    let link = makes_a_link(&eva);
    let all = eva.opens("/clubs").text;
    let (_, id) = all
        .split_once("name=\"link\" value=\"")
        .expect("it is listed");
    let id = id.split('"').next().unwrap_or_default();
    let done = eva.sends("/clubs", "/clubs/withdraw", &[("link", id)]);
    assert!(done.location.ends_with("?done=withdrawn"), "{}", done.text);
    let fields = [("do", "same"), ("was", "x")];
    let refused = club.forges(&link, &fields);
    assert_eq!(refused.status, 403, "only our own form is taken");
    assert_eq!(club.opens(&link).status, 410);
    assert!(club.opens(&link).text.contains("dragit tillbaka länken"));
    // Changed meanwhile by an editor.
    let link = makes_a_link(&eva);
    let page = club.opens(&link);
    let path = app.knowledge().join("activities/lomma.toml");
    fs::write(&path, FILE.replace("age_max = 9", "age_max = 10")).expect("written");
    let done = sends(
        &club,
        &link,
        &page,
        &link,
        &[("age_max", "11"), ("do", "change")],
    );
    assert_eq!(done.status, 409, "{}", done.text);
    for words in [
        "ändrades av någon annan",
        "value=\"11\"",
        "<span class=\"words\">10</span>",
    ] {
        assert!(done.text.contains(words), "{words}: {}", done.text);
    }
    // Changed between the editor's look and the yes.
    let page = club.opens(&link);
    let done = sends(
        &club,
        &link,
        &page,
        &link,
        &[("age_max", "11"), ("do", "change")],
    );
    assert_eq!(done.status, 303, "{}", done.text);
    let (proposal, seen, _) = waiting(&eva);
    fs::write(&path, FILE.replace("age_max = 9", "age_max = 8")).expect("written");
    assert_eq!(decides(&eva, "approve", (&proposal, &seen), ""), 409);
    // Gone, and past its time.
    let (_, dance) = FILE
        .split_once("\n\n[[activity]]\nid = \"lomma/dans\"")
        .expect("two rows");
    let only = format!("[[activity]]\nid = \"lomma/dans\"{dance}");
    fs::write(&path, only).expect("written");
    assert!(
        club.opens(&link)
            .text
            .contains("finns inte längre i listan")
    );
    assert!(eva.opens("/clubs").text.contains("Avböj förslaget."));
    fs::write(&path, FILE).expect("written");
    app.steps(31 * 24);
    let page = club.opens(&link);
    assert_eq!(page.status, 410);
    assert!(page.text.contains("Länkens tid är slut"), "{}", page.text);
    app.settles();
}

#[test]
fn too_many_from_one_place_have_to_wait() {
    let app = with_activities(Setup::console());
    let club = Visitor::at(&app);
    let statuses: Vec<u16> = (0..61).map(|_| club.opens("/club/0").status).collect();
    assert_eq!(statuses[59], 410);
    let page = club.opens("/club/0");
    assert_eq!(page.status, 429);
    assert!(page.text.contains("för många försök"), "{}", page.text);
    app.steps(1);
    assert_eq!(club.opens("/club/0").status, 410);
    app.settles();
}
