//! `phrases/<lang>.toml`: what is recognised without search.

use std::collections::BTreeMap;

use super::fields::{self, Fields};
use super::problem::Page;
use super::{Crisis, ExampleList, MarkerList, PhraseList, Phrases, Smalltalk};

/// How the kinds of small talk are written.
const SMALLTALK: [(&str, Smalltalk); 5] = [
    ("greeting", Smalltalk::Greeting),
    ("thanks", Smalltalk::Thanks),
    ("goodbye", Smalltalk::Goodbye),
    ("wellbeing", Smalltalk::Wellbeing),
    ("identity", Smalltalk::Identity),
];

/// How the kinds of crisis are written.
const CRISES: [(&str, Crisis); 7] = [
    ("danger", Crisis::Danger),
    ("violence", Crisis::Violence),
    ("suicide", Crisis::Suicide),
    ("child", Crisis::Child),
    ("honour", Crisis::Honour),
    ("homeless", Crisis::Homeless),
    ("hunger", Crisis::Hunger),
];

/// Reads one phrase file. What can be read is kept even where something else in it is wrong: a misspelt key must not
/// take away the phrases that recognise a crisis.
pub(super) fn read(page: &Page<'_>) -> Phrases {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let smalltalk = kinds(file.table("smalltalk"), &SMALLTALK);
    let crisis = kinds(file.table("crisis"), &CRISES);
    let person = PhraseList {
        phrases: list(file.table("person"), "phrases"),
    };
    let follow_up = MarkerList {
        markers: list(file.table("follow_up"), "markers"),
    };
    let not_crisis = ExampleList {
        examples: list(file.table("not_crisis"), "examples"),
    };
    let out_of_scope = ExampleList {
        examples: list(file.table("out_of_scope"), "examples"),
    };
    file.finish();
    Phrases {
        smalltalk,
        person,
        follow_up,
        crisis,
        not_crisis,
        out_of_scope,
    }
}

fn kinds<K: Ord + Copy>(
    table: Option<Fields<'_, '_>>,
    names: &[(&'static str, K)],
) -> BTreeMap<K, Vec<String>> {
    let Some(mut table) = table else {
        return BTreeMap::new();
    };
    let mut kinds = BTreeMap::new();
    for &(name, kind) in names {
        let phrases = texts(&mut table, name);
        if !phrases.is_empty() {
            kinds.insert(kind, phrases);
        }
    }
    table.finish();
    kinds
}

fn list(table: Option<Fields<'_, '_>>, key: &'static str) -> Vec<String> {
    let Some(mut table) = table else {
        return Vec::new();
    };
    let texts = texts(&mut table, key);
    table.finish();
    texts
}

fn texts(table: &mut Fields<'_, '_>, key: &'static str) -> Vec<String> {
    let page = table.page();
    let mut kept = Vec::new();
    for text in table.texts(key) {
        if text.value.is_empty() {
            page.warn(text.line, format!("'{key}': a phrase is empty"));
        } else {
            kept.push(text.value);
        }
    }
    kept
}
