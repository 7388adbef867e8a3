//! The finder on wishes as families write them, against the shipped directory.

use std::path::Path;

use jiff::civil::date;
use lotsen::knowledge::{Activity, KINDS, Knowledge};
use lotsen::language::Language;
use lotsen::leisure::{Asker, Vocabulary, find, read};
use serde::Deserialize;

/// One wish: what was written, and what has to be among the first five.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wish {
    id: String,
    language: Language,
    text: String,
    /// Any of these kinds.
    kinds: Vec<String>,
    /// Somebody of this age has to be welcome.
    age: Option<u8>,
    /// On one of these days; empty: any.
    days: Vec<String>,
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

fn is_right(wish: &Wish, activity: &Activity) -> bool {
    let kind = KINDS
        .iter()
        .find(|(_, kind)| *kind == activity.kind)
        .map(|(name, _)| *name);
    let age = wish
        .age
        .is_none_or(|age| (activity.age_min..=activity.age_max).contains(&age));
    let on = |day: &str| wish.days.iter().any(|wanted| wanted == day);
    let day = wish.days.is_empty()
        || activity.sessions.is_empty()
        || activity.sessions.iter().any(|session| {
            DAYS.get(usize::try_from(session.day.to_monday_zero_offset()).unwrap_or(7))
                .is_some_and(|day| on(day))
        });
    kind.is_some_and(|kind| wish.kinds.iter().any(|wanted| wanted == kind)) && age && day
}

#[test]
fn nineteen_of_twenty_wishes_find_the_right_kind_age_and_day_among_the_first_five() {
    let knowledge = Knowledge::load(Path::new("knowledge")).knowledge;
    let vocabulary = Vocabulary::of(&knowledge);
    let lines = include_str!("wishes.jsonl");
    let wishes: Vec<Wish> = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect(line))
        .collect();
    assert!(wishes.len() >= 200, "{} wishes", wishes.len());
    let mut missed = Vec::new();
    for wish in &wishes {
        let read = read(&wish.text, Some(wish.language), &vocabulary);
        let asker = Asker {
            place: None,
            language: wish.language,
            examples: true,
            today: date(2026, 5, 4),
        };
        let found = find(&knowledge.activities, &read, asker);
        assert!(found.len() <= 5, "{} gets {} results", wish.id, found.len());
        if !found.iter().any(|found| is_right(wish, found.activity)) {
            let ids: Vec<&str> = found
                .iter()
                .map(|found| found.activity.id.as_str())
                .collect();
            missed.push(format!("{} {:?}: {read:?} → {ids:?}", wish.id, wish.text));
        }
    }
    let share = 100 * (wishes.len() - missed.len()) / wishes.len();
    assert!(share >= 95, "only {share} %:\n{}", missed.join("\n"));
}
