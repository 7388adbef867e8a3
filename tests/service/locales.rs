//! Every language says everything: the same messages, the same arguments, the right plurals, nothing unused.

mod variants;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use lotsen::language::Language;
use lotsen::phrase::{Direction, Phrasebook};

use crate::harness::ftl::messages;
use crate::layout::files;

/// The cardinal categories of the languages' plural rules (CLDR 47, supplemental/plurals.xml).
const PLURALS: [(&str, &[&str]); 14] = [
    ("am", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("ckb", &["one", "other"]),
    ("en", &["one", "other"]),
    ("fa", &["one", "other"]),
    ("fr", &["one", "many", "other"]),
    ("ku", &["one", "other"]),
    ("ps", &["one", "other"]),
    ("ru", &["one", "few", "many", "other"]),
    ("so", &["one", "other"]),
    ("sv", &["one", "other"]),
    ("ti", &["one", "other"]),
    ("tr", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
];

/// Files for newcomers stand in every language, in a variant only in part; those for staff in Swedish and English.
const STAFF_FILES: [&str; 5] = [
    "desk.ftl",
    "staff.ftl",
    "editor.ftl",
    "upkeep.ftl",
    "paper.ftl",
];

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The languages, by the names of their folders.
fn languages() -> Vec<String> {
    let folders = fs::read_dir(project().join("locales")).expect("the folder is there");
    let mut languages: Vec<String> = folders
        .map(|folder| {
            folder
                .expect("it can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    languages.sort();
    languages
}

#[test]
fn every_language_says_the_same_with_the_same_arguments() {
    let mut findings = Vec::new();
    let whole = languages().into_iter().filter(|code| !code.contains('-'));
    for (file, languages) in std::iter::once(("bot.ftl", whole.collect()))
        .chain(STAFF_FILES.map(|file| (file, vec!["sv".to_owned(), "en".to_owned()])))
    {
        let english = messages("en", file);
        for language in languages {
            let own = messages(&language, file);
            for (id, message) in &english {
                match own.get(id) {
                    None => findings.push(format!("locales/{language}/{file} lacks {id}")),
                    Some(own) if own.is_empty => {
                        findings.push(format!("locales/{language}/{file}: {id} says nothing"));
                    }
                    Some(own) if own.arguments != message.arguments => findings.push(format!(
                        "locales/{language}/{file}: {id} has {:?} instead of {:?}",
                        own.arguments, message.arguments
                    )),
                    Some(_) => {}
                }
            }
            let strange = own.keys().filter(|id| !english.contains_key(*id));
            findings.extend(
                strange.map(|id| format!("locales/{language}/{file}: there is no {id} in English")),
            );
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn plurals_have_exactly_the_forms_of_the_language() {
    let book = Phrasebook::load().expect("the locales are sound");
    for language in languages() {
        let code: Language = language.parse().expect("a language");
        let rules = &book.locale(code).expect("it is spoken").plural;
        let forms = PLURALS.iter().find(|(name, _)| name == rules);
        let (_, forms) =
            forms.unwrap_or_else(|| panic!("write the plural forms of {rules} into this table"));
        let forms: BTreeSet<String> = forms.iter().map(|form| (*form).to_owned()).collect();
        for file in std::iter::once("bot.ftl").chain(STAFF_FILES) {
            for (id, message) in messages(&language, file) {
                for (argument, branches) in message.choices {
                    if !branches.contains("other") {
                        // A choice by a word: the same words as in English.
                        let english = &messages("en", file)[&id];
                        let same = english
                            .choices
                            .iter()
                            .any(|(by, words)| *by == argument && *words == branches);
                        assert!(
                            same,
                            "locales/{language}/{file}: {id} chooses by other words than English: {branches:?}"
                        );
                        continue;
                    }
                    assert_eq!(
                        branches, forms,
                        "locales/{language}/{file}: {id} chooses by {argument}"
                    );
                }
            }
        }
    }
}

#[test]
fn what_the_bot_can_say_is_what_the_locales_say() {
    let mut phrases = phrases();
    let english = messages("en", "bot.ftl");
    // Parts of dates are put together by number.
    phrases.extend((1..=7).map(|day| (format!("weekday-{day}"), BTreeSet::new())));
    phrases.extend((1..=12).map(|month| (format!("month-{month}"), BTreeSet::new())));
    phrases.extend((1..=12).map(|month| (format!("month-alone-{month}"), BTreeSet::new())));
    phrases
        .extend(["date-words", "yes-words", "no-words"].map(|id| (id.to_owned(), BTreeSet::new())));
    for (id, arguments) in &phrases {
        let message = english
            .get(id)
            .unwrap_or_else(|| panic!("locales/en/bot.ftl lacks {id}"));
        assert_eq!(&message.arguments, arguments, "{id}");
    }
    let unused: Vec<_> = english
        .keys()
        .filter(|id| !phrases.contains_key(*id))
        .collect();
    assert!(unused.is_empty(), "nobody can say {unused:?}");
}

#[test]
fn every_phrase_is_said_somewhere() {
    let code: String = files(&project().join("src"), ".rs")
        .iter()
        .filter(|path| !path.ends_with("src/phrase.rs") && !is_list(path))
        .map(|path| fs::read_to_string(path).expect("it is text"))
        .collect();
    let own = fs::read_to_string(project().join("src/phrase.rs")).expect("it is text");
    let unsaid: Vec<String> = phrases()
        .into_keys()
        .map(|id| format!("Phrase::{}", variant(&id)))
        .filter(|phrase| !is_said(&code, phrase) && !is_said(&own, phrase))
        .collect();
    assert!(unsaid.is_empty(), "nobody says {unsaid:?}");
}

/// Whether a name stands there as a whole.
fn is_said(code: &str, phrase: &str) -> bool {
    code.split(phrase)
        .skip(1)
        .any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
}

/// `ButtonMore` for `button-more`.
fn variant(id: &str) -> String {
    id.split('-')
        .map(|word| word[..1].to_uppercase() + &word[1..])
        .collect()
}

/// A list of phrases in a file of its own.
fn is_list(path: &Path) -> bool {
    path.parent()
        .is_some_and(|folder| folder.ends_with("src/phrase"))
        && !path.ends_with("book.rs")
}

/// The variants of `Phrase`, and of the lists that it consists of, with their fields, read from the source: message ids and arguments.
fn phrases() -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(project().join("src/phrase.rs")).expect("it is text");
    let mut phrases = variants(&source);
    let lists = files(&project().join("src/phrase"), ".rs");
    let lists: Vec<_> = lists.iter().filter(|path| is_list(path)).collect();
    assert!(!lists.is_empty(), "there are lists of their own");
    for list in lists {
        let source = fs::read_to_string(list).expect("it is text");
        phrases.extend(variants(&source));
    }
    phrases
}

fn variants(source: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (_, rest) = source
        .split_once("Phrase<'a> {")
        .or_else(|| source.split_once("Phrase {"))
        .expect("the phrases are there");
    let (body, _) = rest.split_once("\n}").expect("they end");
    let body: String = body
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        // A list of its own is read where it stands.
        .filter(|line| !line.contains("Phrase<'a>)") && !line.contains("Phrase)"))
        .filter(|line| !line.trim_start().starts_with("#["))
        .collect::<Vec<_>>()
        .join(" ");
    let mut phrases = BTreeMap::new();
    let mut rest = body.as_str();
    while let Some(at) = rest.find(|c: char| c.is_ascii_uppercase()) {
        rest = &rest[at..];
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric())
            .unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let mut arguments = BTreeSet::new();
        rest = after.trim_start();
        if let Some(fields) = rest.strip_prefix('{') {
            let (fields, after) = fields.split_once('}').expect("the fields end");
            let names = fields.split(',').filter_map(|field| field.split_once(':'));
            arguments.extend(names.map(|(name, _)| name.trim().to_owned()));
            rest = after;
        }
        let mut id = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !id.is_empty() {
                id.push('-');
            }
            id.push(c.to_ascii_lowercase());
        }
        phrases.insert(id, arguments);
    }
    phrases
}

#[test]
fn words_for_staff_are_all_there_and_all_used() {
    let places = [
        ("desk.ftl", "desk-", &["desk", "telegram"][..]),
        ("staff.ftl", "staff-", &["console", "pages", "webchat"]),
        ("editor.ftl", "editor-", &["console"]),
        ("upkeep.ftl", "upkeep-", &["console"]),
        ("paper.ftl", "paper-", &["certificate", "papers", "console"]),
    ];
    for (file, prefix, folders) in places {
        let code: String = folders.iter().map(|folder| code_of(folder)).collect();
        let english = messages("en", file);
        let named = ids(&code, prefix);
        // `desk-reason-{}` names all that begin so.
        let stands_for = |id: &String, known: &String| {
            id == known || (id.ends_with('-') && known.starts_with(id.as_str()))
        };
        for id in &named {
            let is_there = english.keys().any(|known| stands_for(id, known));
            assert!(is_there, "locales/en/{file} lacks {id}");
        }
        let unused = |known: &&String| !named.iter().any(|id| stands_for(id, known));
        let unused: Vec<_> = english.keys().filter(unused).collect();
        assert!(
            unused.is_empty(),
            "nobody says {unused:?} of locales/en/{file}"
        );
    }
}

/// The source and templates of a module, as one text.
fn code_of(module: &str) -> String {
    let folder = project().join("src");
    let files = [".rs", ".html", ".js"]
        .map(|ending| files(&folder, ending))
        .concat();
    let inside = |path: &PathBuf| {
        let path = path.strip_prefix(&folder).unwrap_or(path);
        path.starts_with(module) || path == Path::new(&format!("{module}.rs"))
    };
    let files = files.into_iter().filter(inside);
    files
        .map(|path| fs::read_to_string(path).expect("it is text"))
        .collect()
}

/// Everything in quotes that begins with a prefix.
fn ids(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for quote in ['"', '\''] {
        for rest in code.split(&format!("{quote}{prefix}")).skip(1) {
            let end = rest
                .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
                .unwrap_or(rest.len());
            found.insert(format!("{prefix}{}", &rest[..end]));
        }
    }
    found
}

#[test]
fn nothing_is_left_open_when_a_message_is_said() {
    let book = Phrasebook::load().expect("the locales are sound");
    for language in languages() {
        let code: Language = language.parse().expect("a language");
        for file in std::iter::once("bot.ftl").chain(STAFF_FILES) {
            for (id, message) in messages(&language, file) {
                let numbers = [
                    "count", "days", "number", "percent", "rank", "day", "year", "minutes",
                ];
                let arguments: Vec<(&str, fluent_bundle::FluentValue<'_>)> = message
                    .arguments
                    .iter()
                    .map(|name| {
                        let value = if numbers.contains(&name.as_str()) {
                            3.into()
                        } else {
                            "Lund".into()
                        };
                        (name.as_str(), value)
                    })
                    .collect();
                let said = book.text(code, &id, &arguments);
                assert!(
                    !said.contains(['{', '}', '$']),
                    "locales/{language}/{file}: {id}: {said}"
                );
                assert_eq!(
                    said.trim(),
                    said,
                    "locales/{language}/{file}: {id} begins or ends with a space"
                );
            }
        }
    }
}

#[test]
fn every_language_says_how_it_is_written() {
    let book = Phrasebook::load().expect("the locales are sound");
    let mut orders = BTreeSet::new();
    let mut codes = BTreeSet::new();
    for language in languages() {
        let code: Language = language
            .parse()
            .expect("the folder is named after a language");
        let locale = book.locale(code).expect("it is spoken");
        assert!(!locale.name.trim().is_empty(), "{language} has no name");
        assert!(
            orders.insert(locale.order),
            "{language} has the place of another among the buttons"
        );
        let greeting = book.say(code, lotsen::phrase::Phrase::Greeting);
        let is_rtl = greeting
            .chars()
            .any(|c| ('\u{590}'..='\u{8ff}').contains(&c));
        assert_eq!(locale.direction == Direction::Rtl, is_rtl, "{language}");
        if let Some(code) = &locale.telegram {
            assert!(
                code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()),
                "{language}: {code}"
            );
            assert!(
                codes.insert(code.clone()),
                "{language} has the Telegram code of another"
            );
        }
    }
    assert_eq!(orders.len(), book.languages().len());
    assert!(Path::new(&project()).join("locales/en/bot.ftl").exists());
}

#[test]
fn staff_read_the_name_of_every_language() {
    for staff in ["sv", "en"] {
        let named = fs::read_to_string(project().join(format!("locales/{staff}/staff.ftl")))
            .expect("it can be read");
        for language in languages() {
            let begins = format!("\nstaff-language-{language} = ");
            assert!(named.contains(&begins), "{staff}: {begins}");
        }
    }
}
