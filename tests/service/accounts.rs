//! What an account opens and what it does not, and what stays written down of it.

use std::time::Duration;

use crate::harness::Setup;
use crate::harness::visitor::{PASSWORD, Visitor, email};

#[test]
fn everybody_sees_the_cases_of_their_own_desks_whatever_they_type() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let theirs = app.has_a_case("a", "sv", "social-assistance", "Får jag hjälp med hyran?");
    let own = app.has_a_case("b", "sv", "housing-coach", "Var finns tvättstugan?");
    let list = anna.opens("/cases").text;
    assert!(list.contains("tvättstugan") && !list.contains("hyran"));
    let found = anna.opens("/search?q=hyran").text;
    assert!(!found.contains("Får jag hjälp"), "search keeps to it too");
    assert_eq!(anna.opens(&theirs).status, 404, "as if it were not there");
    for act in [
        "claim", "reply", "note", "close", "desk", "entry", "release",
    ] {
        let done = anna.sends(&own, &format!("{theirs}/{act}"), &[("text", "x")]);
        assert_eq!(done.status, 404, "{act}");
    }
    for page in ["/people", "/log", "/log.csv", "/people/1"] {
        assert_eq!(anna.opens(page).status, 403, "{page}");
    }
    let adds = anna.sends(
        &own,
        "/people",
        &[("name", "Eva"), ("email", "e@x"), ("role", "admin")],
    );
    assert_eq!(adds.status, 403);
    let editor = app.welcomes("Eva", "editor translator", &[]);
    for page in ["/cases", "/search", "/desks", own.as_str(), "/cases/events"] {
        assert_eq!(editor.opens(page).status, 403, "{page}");
    }
    let nobody = Visitor::at(&app);
    assert_eq!(nobody.opens("/cases/events").status, 401);
    assert_eq!(nobody.opens(&own).status, 303);
    let admin = app.welcomes("Rut", "admin", &[]);
    assert_eq!(admin.opens(&theirs).status, 200);
    assert_eq!(admin.opens("/people").status, 200);
}

#[test]
fn whoever_is_disabled_is_out_at_once() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &[]);
    let admin = app.welcomes("Rut", "admin", &[]);
    let stream = anna.listens();
    let store = app.desk().store().clone();
    let id = app.wait_for(async move {
        let address = email("Anna").parse().expect("an address");
        let account = store.account_by_email(&address).await;
        account.expect("it can be read").expect("she has one").id
    });
    let path = format!("/people/{id}");
    let done = admin.sends(&path, &format!("{path}/disable"), &[]);
    assert_eq!(done.status, 303);
    assert_eq!(stream.ends(), 200, "the stream has ended");
    assert_eq!(anna.opens("/cases").location, "/sign-in?back=/cases");
    assert_eq!(anna.signs_in(&email("Anna"), PASSWORD).status, 422);
    let own = admin.opens("/people").text;
    assert!(own.contains("Avstängd"));
}

#[test]
fn whoever_is_disabled_from_the_command_line_loses_the_stream_too() {
    use crate::harness::binary::{run, succeeded};
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &[]);
    let stream = anna.listens();
    let database = app.database_address().to_owned();
    let address = email("Anna");
    succeeded(&run(&[
        "staff",
        "disable",
        &address,
        "--database",
        &database,
    ]));
    assert_eq!(stream.ends(), 200);
    let list = succeeded(&run(&["staff", "list", "--database", &database]));
    assert!(list.contains("Anna") && list.contains("disabled"), "{list}");
    let link = run(&[
        "staff",
        "add",
        "Bo",
        "--email",
        "bo@x",
        "--role",
        "admin",
        "--database",
        &database,
    ]);
    let link = succeeded(&link);
    let (_, link) = link.trim().split_once("8080").expect("an address");
    assert!(Visitor::at(&app).opens(link).text.contains("Bo"));
    let twice = run(&[
        "staff",
        "add",
        "Bo",
        "--email",
        "bo@y",
        "--database",
        &database,
    ]);
    assert_eq!(
        twice.status.code(),
        Some(2),
        "two people with one name could not be told apart"
    );
}

#[test]
fn every_opening_of_a_case_stands_in_the_log() {
    let app = Setup::console().start();
    let anna = app.welcomes("=Anna", "staff", &["housing-coach"]);
    let admin = app.welcomes("Rut", "admin", &[]);
    let case = app.has_a_case("a", "ar", "housing-coach", "Hej?");
    for _ in 0..3 {
        assert_eq!(anna.opens(&case).status, 200);
    }
    let rows = |page: String| page.matches(&format!("href=\"{case}\"")).count();
    assert_eq!(
        rows(admin.opens("/log").text),
        1,
        "a page that stays open is one opening"
    );
    app.waits(Duration::from_mins(11));
    anna.opens(&case);
    assert_eq!(rows(admin.opens("/log?number=1").text), 2);
    assert_eq!(rows(admin.opens("/log?number=2").text), 0);
    assert_eq!(rows(admin.opens("/log?name=Rut").text), 0);
    assert_eq!(rows(admin.opens("/log?from=2090-01-01").text), 0);
    let file = admin.opens("/log.csv").text;
    assert!(
        file.contains("\"'=Anna\",\"1\",\"housing-coach\""),
        "{file}"
    );
}

#[test]
fn the_log_is_kept_for_a_year() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let case = app.has_a_case("a", "ar", "housing-coach", "Hej?");
    anna.opens(&case);
    let logged = || {
        let store = app.desk().store().clone();
        app.wait_for(async move {
            let all = lotsen::store::AccessFilter::default();
            store.accesses(&all, 10, 0).await.expect("it can be read")
        })
    };
    app.steps(24 * 364);
    assert_eq!(logged().len(), 1, "{:?}", logged());
    app.steps(48);
    assert_eq!(logged().len(), 0, "{:?}", logged());
}

#[test]
fn a_telegram_user_is_tied_to_an_account_once() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &[]);
    let page = anna.sends("/account", "/account/telegram", &[]).text;
    let (_, token) = page.split_once("/link ").expect("a command");
    let token = token.split('<').next().unwrap_or_default().to_owned();
    assert!(
        token.len() + "staff_".len() <= 64,
        "Telegram takes no more in a link"
    );
    let (gate, store) = (app.gate().clone(), app.desk().store().clone());
    app.wait_for(async move {
        assert!(
            gate.tie_telegram("0123", 7)
                .await
                .expect("it answers")
                .is_none()
        );
        let tied = gate.tie_telegram(&token, 7).await.expect("it answers");
        let account = tied.expect("it works");
        assert_eq!(account.telegram, Some(7));
        assert!(
            gate.tie_telegram(&token, 8)
                .await
                .expect("it answers")
                .is_none(),
            "once"
        );
        let known = store.account_of_telegram(7).await.expect("it answers");
        assert_eq!(known.map(|it| it.name).as_deref(), Some("Anna"));
        gate.disable(&account).await.expect("it answers");
        assert!(
            store
                .account_of_telegram(7)
                .await
                .expect("it answers")
                .is_none()
        );
    });
}

#[test]
fn staff_tie_their_telegram_by_the_link_of_their_account() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &[]);
    let page = anna.sends("/account", "/account/telegram", &[]).text;
    let (_, token) = page.split_once("/link ").expect("a command");
    let token = token.split('<').next().unwrap_or_default().to_owned();
    let phone = app.newcomer("Anna", "sv");
    phone
        .asks(&format!("/start staff_{token}"))
        .says("Nu känner Lotsen igen dig här.");
    phone
        .asks(&format!("/link {token}"))
        .says("Länken fungerar inte.");
    assert!(anna.opens("/account").text.contains("hör ihop med det här"));
}
