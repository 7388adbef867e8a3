//! Pictures on the buttons, for people who do not read: each menu's buttons begin with one, no two of a menu with the same, and it is the same in
//! every language.

use std::collections::{BTreeMap, BTreeSet};

use lotsen::language::Language;
use lotsen::phrase::Phrasebook;

use crate::harness::TestApp;
use crate::harness::ftl::messages;
use crate::harness::phone::Heard;

/// Buttons that stand below one another, by the ids of their words.
const MENUS: [&[&str]; 21] = [
    &["button-more-places", "button-skip"],
    &["button-more", "button-back"],
    &[
        "button-helpful",
        "button-not-helpful",
        "button-person",
        "button-listen",
        "button-transcript",
    ],
    &["button-yes-person", "button-no", "button-told-otherwise"],
    &["button-voice-yes", "button-voice-no", "button-person"],
    &["button-withdraw-yes", "button-no"],
    &["button-forget-yes", "button-no"],
    &["button-solved", "button-not-solved"],
    &["button-none-of-these"],
    &["button-do-not-know", "button-person"],
    &[
        "button-leisure",
        "button-anything",
        "button-free-only",
        "button-female-only",
        "button-child-care",
        "button-weekend",
        "button-evening",
        "button-other-wish",
        "button-help-start",
    ],
    &[
        "button-next-lesson",
        "button-lessons",
        "button-other-courses",
        "button-listen",
        "button-transcript",
    ],
    &[
        "plan-button-done",
        "plan-button-later",
        "plan-button-more",
        "plan-button-remind",
        "plan-button-day",
    ],
    &[
        "event-button-remind",
        "event-button-sign-up",
        "event-button-leave",
        "event-button-more",
        "event-button-today",
        "event-button-kind",
        "event-button-mine",
    ],
    &["outing-button-yes", "button-no", "outing-button-stop"],
    &[
        "outing-button-went",
        "outing-button-not-yet",
        "outing-button-not-out",
        "outing-button-stop",
    ],
    &[
        "outing-button-liked",
        "outing-button-so-so",
        "outing-button-not-for-us",
        "outing-button-stop",
    ],
    &["outing-button-still", "outing-button-stopped"],
    &[
        "outing-button-far",
        "outing-button-cost",
        "outing-button-time",
        "outing-button-welcome",
        "outing-button-language",
        "outing-button-other",
    ],
    &[
        "pulse-button-yes",
        "pulse-button-not-now",
        "pulse-button-never",
    ],
    &["tell-button-yes", "button-no"],
];

/// Buttons that are in no menu with another one of these.
const OTHERS: [&str; 14] = [
    "button-cancel",
    "button-withdraw",
    "news-all",
    "news-button-stop",
    "plan-button-week",
    "plan-button-month",
    "plan-button-other-month",
    "plan-button-not-done",
    "plan-button-remind-all",
    "plan-button-stop",
    "plan-button-arrival",
    "plan-button-page",
    "event-button-all",
    "event-button-wait",
];

/// What stands in front of the first letter; empty when that is no picture.
fn picture(label: &str) -> String {
    let begin: String = label
        .chars()
        .take_while(|c| *c == 'ℹ' || !c.is_alphabetic() && !"«“”\"(".contains(*c))
        .collect();
    let is_picture = begin.chars().any(|c| c as u32 >= 0x2100);
    if is_picture {
        begin.trim().to_owned()
    } else {
        String::new()
    }
}

#[test]
fn every_menus_buttons_begin_with_pictures_that_differ_and_are_the_same_in_every_language() {
    let book = Phrasebook::load().expect("the locales are sound");
    let mut findings = Vec::new();
    let say = |language: Language, id: &str| book.text(language, id, &[("number", 7.into())]);
    for menu in MENUS
        .iter()
        .copied()
        .chain(OTHERS.iter().map(std::slice::from_ref))
    {
        let mut seen = BTreeMap::new();
        for id in menu {
            let own = picture(&say(Language::SWEDISH, id));
            if own.is_empty() {
                findings.push(format!("{id} has no picture"));
            }
            if let Some(other) = seen.insert(own.clone(), *id) {
                findings.push(format!("{id} has the picture of {other}: {own}"));
            }
            for language in book.languages() {
                let label = say(language, id);
                if !label.starts_with(&own) {
                    findings.push(format!("{language}: {id} begins otherwise: {label}"));
                }
            }
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// Names of offices, statuses and the like are no pictures' business; every other button's words stand in one of the lists.
#[test]
fn no_button_is_forgotten() {
    let named: BTreeSet<&str> = MENUS
        .iter()
        .copied()
        .flatten()
        .copied()
        .chain(OTHERS)
        .collect();
    let spared = [
        "button-menu",
        "button-told-municipality",
        "button-told-other",
        "button-too-old",
        "event-button-no-reminder",
        "event-button-week",
        "event-button-any",
    ];
    let forgotten: Vec<String> = messages("en", "bot.ftl")
        .into_keys()
        .filter(|id| id.starts_with("button-") || id.contains("-button-"))
        .filter(|id| !named.contains(id.as_str()) && !spared.contains(&id.as_str()))
        .collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

#[track_caller]
fn tells_by_pictures(menu: &Heard) {
    let pictures: Vec<String> = menu.labels().into_iter().map(picture).collect();
    assert!(pictures.iter().all(|it| !it.is_empty()), "{menu}");
    let different: BTreeSet<&String> = pictures.iter().collect();
    assert_eq!(different.len(), pictures.len(), "{menu}");
}

#[test]
fn the_menu_the_finder_and_the_news_tell_by_pictures_from_right_to_left_too() {
    let app = TestApp::start();
    for language in ["sv", "ar"] {
        let newcomer = app.newcomer("Amina", language);
        newcomer.starts_in(language);
        tells_by_pictures(&newcomer.asks("/menu"));
        tells_by_pictures(&newcomer.asks("/courses"));
        tells_by_pictures(&newcomer.asks("/news"));
        newcomer.asks("/leisure");
        newcomer.presses("⏭️");
        newcomer.hears();
        newcomer.presses("⏭️");
        tells_by_pictures(&newcomer.hears());
        tells_by_pictures(&newcomer.asks("/forget"));
    }
}
