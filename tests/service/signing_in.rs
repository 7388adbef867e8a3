//! Who comes in, and who does not: told at the level of requests, where one can cheat.

use std::time::Duration;

use lotsen::account::AccountId;
use lotsen::config::SignInConfig;
use secrecy::SecretString;

use crate::harness::database::is_postgres;
use crate::harness::visitor::{PASSWORD, Visitor, email};
use crate::harness::{Setup, TestApp};

#[test]
fn a_link_sets_a_password_once() {
    let app = Setup::console().start();
    let (_, link) = app.invites("Anna", "staff", &["housing-coach"]);
    let anna = Visitor::at(&app);
    assert!(anna.opens(&link).text.contains("Anna"));
    assert!(
        anna.opens(&link).text.contains("Anna"),
        "looking does not use it up: mail programs look too"
    );
    let short = [("password", "kort"), ("again", "kort")];
    assert_eq!(anna.sends(&link, &link, &short).status, 422);
    let differs = [("password", PASSWORD), ("again", "något annat än det")];
    assert_eq!(anna.sends(&link, &link, &differs).status, 422);
    let right = [("password", PASSWORD), ("again", PASSWORD)];
    let done = anna.sends(&link, &link, &right);
    assert_eq!(
        (done.status, done.location.as_str()),
        (303, "/sign-in?done=password")
    );
    let second = anna.sends("/sign-in", &link, &right);
    assert_eq!(second.status, 410, "it works once");
    assert_eq!(anna.opens(&link).status, 410);
    let done = anna.signs_in(&email("Anna"), PASSWORD);
    assert_eq!((done.status, done.location.as_str()), (303, "/"));
    assert_eq!(anna.opens("/cases").status, 200);
}

#[test]
fn a_link_works_for_two_days_and_not_longer() {
    let app = Setup::console().start();
    let (_, link) = app.invites("Anna", "staff", &[]);
    let anna = Visitor::at(&app);
    app.steps(47);
    assert_eq!(anna.opens(&link).status, 200);
    app.steps(2);
    assert_eq!(anna.opens(&link).status, 410);
}

#[test]
fn a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    let app = Setup::console().start();
    app.hires("Anna", "staff", &[]);
    let visitor = Visitor::at(&app);
    let wrong = visitor.signs_in(&email("Anna"), "inte det rätta lösenordet");
    let unknown = visitor.signs_in(&email("Nobody"), PASSWORD);
    assert_eq!((wrong.status, unknown.status), (422, 422));
    let without_names = |text: &str| {
        text.replace(&email("Anna"), "")
            .replace(&email("Nobody"), "")
    };
    assert_eq!(without_names(&wrong.text), without_names(&unknown.text));
    assert!(
        wrong
            .text
            .contains("E-postadressen eller lösenordet är fel.")
    );
    assert_eq!(visitor.opens("/cases").location, "/sign-in?back=/cases");
}

#[test]
fn whoever_guesses_has_to_wait_also_after_a_restart() {
    let mut app = Setup::console().start();
    app.hires("Anna", "staff", &[]);
    let visitor = Visitor::at(&app);
    for _ in 0..5 {
        assert_eq!(
            visitor.signs_in(&email("Anna"), "fel fel fel fel 1").status,
            422
        );
    }
    assert_eq!(
        visitor.signs_in(&email("Anna"), "fel fel fel fel 1").status,
        429
    );
    app.stops();
    app.starts_again();
    let late = visitor.signs_in(&email("Anna"), PASSWORD);
    assert_eq!(late.status, 429, "also with the right password");
    assert!(late.text.contains("minuter"));
    app.steps(1);
    assert_eq!(visitor.signs_in(&email("Anna"), PASSWORD).status, 303);
}

#[test]
fn many_guesses_at_once_are_no_more_than_one_after_the_other() {
    let app = Setup::console().start();
    app.hires("Anna", "staff", &[]);
    let gate = app.gate().clone();
    let looked_at = app.wait_for(async move {
        let visit = lotsen::gate::Visit::default();
        let guesses = (0..20).map(|n| {
            let (gate, visit) = (gate.clone(), visit.clone());
            async move {
                gate.sign_in(&email("Anna"), &format!("gissning {n}"), &visit)
                    .await
            }
        });
        let answers = futures_util::future::join_all(guesses).await;
        let wrong =
            |answer: &&Result<_, _>| matches!(answer, Err(lotsen::gate::SignInError::Wrong));
        answers.iter().filter(wrong).count()
    });
    assert_eq!(looked_at, 5);
}

#[test]
fn a_cookie_is_worth_nothing_after_signing_out() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &[]);
    let kept = anna.cookies.lock().expect("nobody panicked").clone();
    assert_eq!(anna.sends("/account", "/sign-out", &[]).status, 303);
    assert_eq!(anna.opens("/cases").status, 303);
    *anna.cookies.lock().expect("nobody panicked") = kept;
    assert_eq!(anna.opens("/cases").location, "/sign-in?back=/cases");
}

#[test]
fn the_store_knows_no_secret_that_somebody_carries() {
    let app = Setup::console().start();
    let (_, link) = app.invites("Bo", "staff", &[]);
    let anna = app.welcomes("Anna", "staff", &[]);
    let cookie = anna.cookies.lock().expect("nobody panicked")["lotsen_session"].clone();
    let link = link.trim_start_matches("/link/");
    for secret in [cookie.as_str(), link, PASSWORD] {
        assert!(!app.keeps(secret), "a secret stands in the database");
    }
}

/// The secrets of second factors as they stand in the store.
fn second_factors(app: &TestApp) -> Vec<(AccountId, String)> {
    let store = app.desk().store().clone();
    app.wait_for(async move { store.second_factors().await.expect("it can be read") })
}

#[test]
fn the_secret_of_a_second_factor_is_sealed_and_an_older_one_at_the_next_start() {
    let with = |secret: &str| SignInConfig {
        secret: Some(SecretString::from(secret.repeat(32))),
        ..SignInConfig::default()
    };
    let setup = Setup {
        sign_in: with("a"),
        ..Setup::console()
    };
    let mut app = setup.start();
    app.hires("Rut", "admin", &[]);
    let rut = Visitor::at(&app);
    rut.signs_in(&email("Rut"), PASSWORD);
    let (factor, recovery) = app.sets_up(&rut, "Rut");
    let plain = factor.readable().replace(' ', "");
    assert!(!app.keeps(&plain), "the secret stands in the database");
    // As another version wrote it.
    let (id, sealed) = second_factors(&app).pop().expect("there is one");
    let (store, old) = (app.desk().store().clone(), plain.clone());
    app.wait_for(async move {
        store
            .reseal(id, &sealed, &old)
            .await
            .expect("it is written");
    });
    app.stops();
    app.starts_again();
    let (_, kept) = second_factors(&app).pop().expect("there is one");
    assert!(kept.starts_with("v1:") && !kept.contains(&plain), "{kept}");
    app.waits(Duration::from_mins(1));
    let comes = |app: &TestApp, code: &str| {
        let rut = Visitor::at(app);
        rut.signs_in(&email("Rut"), PASSWORD);
        rut.sends("/sign-in/code", "/sign-in/code", &[("code", code)])
            .status
    };
    assert_eq!(comes(&app, &factor.code(app.now())), 303);
    // Whoever has the database and not the key has no code; the recovery codes are for that day.
    app.stops();
    app.starts_again_with(with("b"));
    app.waits(Duration::from_mins(1));
    assert_eq!(comes(&app, &factor.code(app.now())), 422);
    assert_eq!(comes(&app, &recovery[0]), 303);
}

#[test]
fn without_a_setting_the_key_is_a_file_beside_the_database() {
    if is_postgres() {
        return;
    }
    let app = Setup::console().start();
    app.hires("Rut", "admin", &[]);
    let rut = Visitor::at(&app);
    rut.signs_in(&email("Rut"), PASSWORD);
    let (factor, _) = app.sets_up(&rut, "Rut");
    assert!(!app.keeps(&factor.readable().replace(' ', "")));
    assert!(app.database().with_extension("db.key").is_file());
}

#[test]
fn a_form_from_elsewhere_is_refused() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &["housing-coach"]);
    let case = app.has_a_case("a", "sv", "housing-coach", "Hej?");
    let claim = format!("{case}/claim");
    assert_eq!(anna.forges(&claim, &[]).status, 403, "without the secret");
    let guessed = "0".repeat(64);
    let forged = anna.forges(&claim, &[("form_token", &guessed)]);
    assert_eq!(forged.status, 403, "with a guessed one");
    let other = Visitor::at(&app);
    let page = other.opens("/sign-in").text;
    let (_, theirs) = page
        .split_once("name=\"form_token\" value=\"")
        .expect("a form");
    let theirs = theirs.split('"').next().unwrap_or_default();
    let forged = anna.forges(&claim, &[("form_token", theirs)]);
    assert_eq!(forged.status, 403, "with somebody else's");
    assert_eq!(
        other
            .forges("/sign-in", &[("email", "a"), ("password", "b")])
            .status,
        403
    );
    let claimed = anna.sends(&case, &claim, &[]);
    assert_eq!(claimed.status, 303, "from the page it works");
}

#[test]
fn an_admin_needs_a_second_step_and_a_code_works_once() {
    let app = Setup::console().start();
    app.hires("Rut", "admin", &[]);
    let rut = Visitor::at(&app);
    assert_eq!(
        rut.signs_in(&email("Rut"), PASSWORD).location,
        "/sign-in/setup"
    );
    assert_eq!(
        rut.opens("/people").location,
        "/sign-in/setup?back=/people",
        "nothing before that"
    );
    let wrong = rut.sends("/sign-in/setup", "/sign-in/setup", &[("code", "000000")]);
    assert_eq!(wrong.status, 422);
    // A code holds for half a minute; what follows has to happen within one.
    let into = app.now().as_second().rem_euclid(30).unsigned_abs();
    app.waits(Duration::from_secs(30 - into));
    let (factor, recovery) = app.sets_up(&rut, "Rut");
    assert_eq!(recovery.len(), 8);
    assert_eq!(rut.opens("/people").status, 200);

    let second = Visitor::at(&app);
    assert_eq!(
        second.signs_in(&email("Rut"), PASSWORD).location,
        "/sign-in/code"
    );
    assert_eq!(
        second.opens("/people").location,
        "/sign-in/code?back=/people"
    );
    let send = |who: &Visitor, code: &str| {
        who.sends("/sign-in/code", "/sign-in/code", &[("code", code)])
            .status
    };
    assert_eq!(send(&second, "123456"), 422);
    assert_eq!(
        send(&second, &factor.code(app.now())),
        422,
        "it was used to set the app up"
    );
    app.waits(Duration::from_mins(1));
    let code = factor.code(app.now());
    assert_eq!(send(&second, &code), 303);
    assert_eq!(second.opens("/people").status, 200);

    let third = Visitor::at(&app);
    third.signs_in(&email("Rut"), PASSWORD);
    assert_eq!(
        send(&third, &code),
        422,
        "a code that was looked at over a shoulder"
    );
    assert_eq!(send(&third, &recovery[0]), 303, "the phone is gone");
    let fourth = Visitor::at(&app);
    fourth.signs_in(&email("Rut"), PASSWORD);
    assert_eq!(send(&fourth, &recovery[0]), 422, "it works once");
}

#[test]
fn a_session_ends_when_nobody_uses_it_and_after_a_working_day() {
    let app = Setup::console().start();
    let anna = app.welcomes("Anna", "staff", &[]);
    for _ in 0..11 {
        app.steps(1);
        assert_eq!(anna.opens("/cases").status, 200);
    }
    app.steps(1);
    assert_eq!(anna.opens("/cases").status, 303, "twelve hours are a day");
    anna.signs_in(&email("Anna"), PASSWORD);
    app.steps(3);
    assert_eq!(anna.opens("/cases").status, 303, "nobody was there");
}

#[test]
fn a_new_password_ends_the_other_sessions() {
    let app = Setup::console().start();
    let here = app.welcomes("Anna", "staff", &[]);
    let there = Visitor::at(&app);
    there.signs_in(&email("Anna"), PASSWORD);
    assert_eq!(there.opens("/cases").status, 200);
    let new = "fem blå båtar på en sjö";
    let wrong = [("present", "inte det"), ("password", new), ("again", new)];
    assert_eq!(
        here.sends("/account", "/account/password", &wrong).status,
        422
    );
    let right = [("present", PASSWORD), ("password", new), ("again", new)];
    assert_eq!(
        here.sends("/account", "/account/password", &right).status,
        200
    );
    assert_eq!(there.opens("/cases").status, 303);
    assert_eq!(here.opens("/cases").status, 200);
    assert_eq!(there.signs_in(&email("Anna"), new).status, 303);
    assert_eq!(
        here.sends("/account", "/account/sessions/end", &[]).status,
        200
    );
    assert_eq!(there.opens("/cases").status, 303);
}
