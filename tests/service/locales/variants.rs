//! Variants of languages, such as plain Swedish: what they say otherwise, and that the rest is said as in their language.

use lotsen::language::Language;
use lotsen::phrase::{Phrase, Phrasebook};

use super::{STAFF_FILES, languages};
use crate::harness::ftl::messages;

/// A variant of a language says only what it says otherwise: what it does not say is said as in its language.
#[test]
fn a_variant_says_otherwise_what_its_language_says_with_the_same_arguments() {
    let book = Phrasebook::load().expect("the locales are sound");
    let codes = languages();
    let variants: Vec<_> = codes.iter().filter(|code| code.contains('-')).collect();
    assert!(!variants.is_empty(), "plain Swedish is there");
    for code in variants {
        let variant: Language = code.parse().expect("a language");
        let base = variant.base();
        assert!(
            codes.iter().any(|it| it == base.code()),
            "{code}: {base} is not there"
        );
        let own = book.locale(variant).expect("it is spoken");
        let of = book.locale(base).expect("it is spoken");
        assert_eq!(
            (own.direction, &own.plural),
            (of.direction, &of.plural),
            "{code}"
        );
        assert_eq!(own.order, of.order + 1, "{code} stands behind {base}");
        assert_eq!(own.telegram, None, "Telegram knows no {code}");
        for file in std::iter::once("bot.ftl").chain(STAFF_FILES) {
            let base = messages(base.code(), file);
            for (id, message) in messages(code, file) {
                let like = base
                    .get(&id)
                    .unwrap_or_else(|| panic!("locales/{code}/{file}: {id} is no message"));
                assert!(
                    !message.is_empty,
                    "locales/{code}/{file}: {id} says nothing"
                );
                assert_eq!(
                    message.arguments, like.arguments,
                    "locales/{code}/{file}: {id}"
                );
            }
        }
    }
}

#[test]
fn plain_swedish_is_plainer_and_says_the_rest_as_swedish_does() {
    let book = Phrasebook::load().expect("the locales are sound");
    let (simple, swedish) = ("sv-simple".parse().expect("a language"), Language::SWEDISH);
    let said = |language| book.say(language, Phrase::HelpText);
    assert_ne!(said(simple), said(swedish));
    assert_eq!(book.text(simple, "month-11", &[]), "november");
    let own = messages("sv-simple", "bot.ftl");
    let same: Vec<_> = own
        .keys()
        .filter(|id| book.text(simple, id, &[]) == book.text(swedish, id, &[]))
        .collect();
    assert!(same.is_empty(), "said just as in Swedish: {same:?}");
    assert!(
        !own.keys()
            .any(|id| id.ends_with("-words") || id.starts_with("month-"))
    );
}
