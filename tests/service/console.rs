//! The console in a real browser: signing in, the queue, keys, and what a screen reader would stumble over.

use lotsen::config::{ProviderConfig, SignInConfig};
use secrecy::SecretString;
use serde_json::json;

use crate::harness::browser::Browser;
use crate::harness::packages::Municipality;
use crate::harness::visitor::{PASSWORD, email};
use crate::harness::{Setup, TestApp};

/// Fills a field in.
fn fills(browser: &Browser, field: &str, text: &str) {
    browser.finds(field).is_typed_into(text);
}

fn presses(browser: &Browser, button: &str) {
    // The page before may still be there when the button is found.
    let clicked = (0..20).any(|_| browser.finds(button).is_clicked_if_still_there());
    assert!(clicked, "{button} changes all the time");
}

fn signs_in(app: &TestApp, browser: &Browser, name: &str) {
    browser.opens(&format!("{}/sign-in", app.address()));
    fills(browser, "#email", &email(name));
    fills(browser, "#password", PASSWORD);
    presses(browser, ".gate button");
}

#[test]
fn somebody_new_gets_in_by_link_password_and_code_and_takes_a_case() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::console().start();
    let (_, link) = app.invites("Rut", "admin", &[]);
    let case = app.has_a_case("a", "ar", "social-assistance", "كيف أسجل في SFI؟");
    browser.opens(&format!("{}{link}", app.address()));
    fills(&browser, "#password", PASSWORD);
    fills(&browser, "#again", PASSWORD);
    presses(&browser, ".gate button");
    browser.finds_with(".note-line", "Ditt lösenord är valt.");
    fills(&browser, "#email", &email("Rut"));
    fills(&browser, "#password", "fel lösenord här");
    presses(&browser, ".gate button");
    browser.finds_with(".alert", "E-postadressen eller lösenordet är fel.");
    fills(&browser, "#password", PASSWORD);
    presses(&browser, ".gate button");
    let secret = browser.finds("#secret").text().replace(' ', "");
    let factor = lotsen::gate::SecondFactor::of(&secret, "Rut").expect("a secret");
    fills(&browser, "#code", &factor.code(app.now()));
    presses(&browser, ".gate button");
    browser.finds(".recovery");
    presses(&browser, ".gate .primary");
    browser.finds_with(".row", "Nyanländ 1");
    presses(&browser, ".row .claim");
    browser.finds_with(".case-claim", "Du har ärendet");
    browser.sees_that(&format!("return location.pathname === '{case}'"));
    presses(&browser, "#me summary");
    browser.finds_with(".sheet button", "Logga ut").is_clicked();
    browser.finds_with(".note-line", "Du är utloggad.");
    browser.opens(&format!("{}{case}", app.address()));
    browser.finds("#password");
}

#[test]
fn the_queue_is_live_and_moves_nothing_that_is_read() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::console().start();
    app.hires("Anna", "staff", &["housing-coach"]);
    app.has_a_case("a", "sv", "housing-coach", "Den första frågan");
    signs_in(&app, &browser, "Anna");
    browser.finds_with(".row", "Den första frågan");
    app.has_a_case("b", "sv", "social-assistance", "Den andra diskens fråga");
    app.has_a_case("c", "sv", "housing-coach", "Den tredje frågan");
    browser.finds_with("#show-new", "Nya ärenden: 1");
    browser.sees_that("return document.querySelectorAll('#rows .row').length === 1");
    presses(&browser, "#show-new");
    browser.finds_with(".row", "Den tredje frågan");
    browser.sees_that("return document.querySelectorAll('#rows .row').length === 2 && document.activeElement.closest('.row') !== null");
    app.sql("update cases set urgent = 1 where number = 1");
    app.desk().ring();
    browser.sees_that(
        "return document.getElementById('alerts').textContent.includes('Brådskande ärende: #1')",
    );
    browser.sees_that("return document.title.startsWith('❗')");
    app.sql("update cases set due_at = 1 where number = 1");
    app.desk().ring();
    browser.sees_that(
        "return document.getElementById('alerts').textContent.includes('Försenat ärende: #1')",
    );
    // A colleague takes one: it says so where it stands.
    app.sql("update cases set claimed_by = 'Bo', status = 'claimed' where number = 3");
    app.desk().ring();
    browser.sees_that("return document.getElementById('row-3').innerText.includes('Bo') || document.activeElement.closest('#row-3') !== null");
}

#[test]
fn the_queue_is_worked_through_by_keys_alone() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let app = Setup::console().start();
    app.hires("Anna", "staff", &["housing-coach"]);
    for number in 1..=3 {
        app.has_a_case(
            &format!("n{number}"),
            "sv",
            "housing-coach",
            &format!("Fråga {number}"),
        );
    }
    browser.opens(&format!("{}/sign-in", app.address()));
    let focused = || {
        browser.runs(
            "const it = document.activeElement; return it.id || it.className || it.tagName",
            &json!([]),
        )
    };
    // Skip link, home, language, menu, then the form.
    for _ in 0..5 {
        browser.presses_key("\u{E004}");
    }
    assert_eq!(focused(), json!("email"));
    browser.presses_key(&email("Anna"));
    browser.presses_key("\u{E004}");
    assert_eq!(focused(), json!("password"));
    browser.presses_key(PASSWORD);
    browser.presses_key("\u{E007}");
    browser.finds(".row");
    browser.presses_key("j");
    browser.presses_key("j");
    browser
        .sees_that("return document.activeElement.closest('.row').innerText.includes('Fråga 2')");
    browser.presses_key("k");
    browser.presses_key("k");
    browser
        .sees_that("return document.activeElement.closest('.row').innerText.includes('Fråga 1')");
    let visible = browser.runs(
        "return getComputedStyle(document.activeElement).outlineStyle",
        &json!([]),
    );
    assert_ne!(visible, json!("none"), "one sees where one is");
    // The button to take it comes next.
    browser.presses_key("\u{E004}");
    browser.presses_key("\u{E007}");
    browser.finds_with(".case-claim", "Du har ärendet");
    // The skip link leads past the bar; from there to the field, and on to the close.
    let goes_to = |id: &str| {
        let there = (0..80).any(|_| {
            browser.presses_key("\u{E004}");
            focused() == json!(id)
        });
        assert!(there, "#{id} is not reached by keys");
    };
    goes_to("reply");
    browser.presses_key("Hej, välkommen på tisdag.");
    goes_to("reply-send");
    browser.presses_key("\u{E007}");
    browser.finds_with("#history .words", "Hej, välkommen på tisdag.");
    browser.finds("#history .delivery.sent");
    let summary = || {
        browser.presses_key("\u{E004}");
        let script = "const it = document.activeElement; return it.tagName === 'SUMMARY' && it.parentElement.id === 'close-area'";
        browser.runs(script, &json!([])) == json!(true)
    };
    assert!(
        (0..80).any(|_| summary()),
        "the close is not reached by keys"
    );
    browser.presses_key("\u{E007}");
    goes_to("outcome");
    browser.presses_key("\u{E004}\u{E007}");
    browser.finds_with(".closed-note", "Besvarat");
}

#[test]
fn the_municipalitys_own_sign_in_lets_in_whoever_has_an_account() {
    let Some(browser) = Browser::desktop("sv") else {
        return;
    };
    let address = crate::harness::app::free_address();
    let public = format!("http://{address}");
    let Some(municipality) = Municipality::start(&format!("{public}/sign-in/provider/back")) else {
        return;
    };
    let setup = Setup {
        listen: Some(address),
        sign_in: SignInConfig {
            public_url: Some(public.clone()),
            provider: Some(ProviderConfig {
                issuer: municipality.issuer.clone(),
                client_id: "lotsen".to_owned(),
                client_secret: Some(SecretString::from("only-the-two-of-us-know-this")),
            }),
            ..SignInConfig::default()
        },
        ..Setup::console()
    };
    let app = setup.start();
    app.hires("Anna", "staff", &[]);
    app.hires("Unconfirmed", "staff", &[]);
    let comes = |address: &str| {
        browser.forgets_cookies(&municipality.issuer);
        browser.forgets_cookies(&public);
        browser.opens(&format!("{public}/sign-in"));
        presses(&browser, "a.wide");
        fills(&browser, "input[name=login]", address);
        fills(&browser, "input[name=password]", "any");
        presses(&browser, "button[type=submit]");
        // What the provider asks before it says who somebody is.
        presses(&browser, "button[type=submit]");
    };
    comes(&email("Anna"));
    browser.finds_with("h1", "Ärenden");
    comes(&email("Nobody"));
    browser.finds_with("main", "du har inget konto här");
    comes(&email("Unconfirmed"));
    browser.finds_with("main", "bekräftar inte din e-postadress");
    browser.opens(&format!(
        "{public}/sign-in/provider/back?code=x&state={}",
        "0".repeat(64)
    ));
    browser.finds_with("main", "tog för lång tid");
}
