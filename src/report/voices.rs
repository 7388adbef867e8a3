//! What newcomers said of what came of it, as the report shows it: counts of answers, what was told about which topic, and quotes. Small
//! groups are hidden as everywhere; what follows from another answer is shown only where that answer is.

use std::collections::BTreeMap;

use serde::Serialize;

use super::groups::{LEAST, Row, suppressed};
use crate::voices::{Point, QUESTIONS};

/// An answer and how many gave it. What is asked of activities and the three questions are told apart by their names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoiceCount {
    /// The question.
    pub question: String,
    /// The kind of activity, or the time of the three questions.
    pub about: String,
    /// The answer.
    pub answer: String,
    /// How many.
    pub people: u64,
}

/// Something that was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldRow {
    /// What it is about, by id.
    pub topic: Option<String>,
    /// The code of its language.
    pub language: String,
    /// Its words, where the newcomer has said that they may be shown, and an editor that they are fit to.
    pub quote: Option<String>,
    /// What a machine made of them for staff.
    pub translated: Option<String>,
}

/// Everything that is reported of it. Empty where somebody sees some desks only: it belongs to none.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Voices {
    /// Activities: did you go, how was it, do you still go, why not.
    pub outings: Vec<Answers>,
    /// The three questions, at each time.
    pub pulse: Vec<Answers>,
    /// What was told, by what it is about.
    pub told: Vec<Row>,
    /// What may be quoted.
    pub quotes: Vec<Quote>,
}

/// The answers to a question about one thing.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answers {
    /// The question.
    pub question: String,
    /// The kind of activity, or the time of the three questions.
    pub about: String,
    /// How many answered it.
    pub people: Option<u64>,
    /// How many gave each answer; none where it is hidden how many there are.
    pub answers: Vec<Row>,
}

/// Words that somebody lets be shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quote {
    /// The code of the language.
    pub language: String,
    /// The words.
    pub text: String,
    /// What a machine made of them, in Swedish.
    pub translated: Option<String>,
}

/// The questions about activities in their order, and the answer to an earlier one that each follows from.
const OUTINGS: [(&str, Option<(&str, &str)>); 4] = [
    ("went", None),
    ("liked", Some(("went", "went"))),
    ("still", Some(("went", "went"))),
    ("why", Some(("still", "stopped"))),
];

/// Puts it together. What something is about has the names of the reader already.
pub fn voices(counts: &[VoiceCount], told: Vec<ToldRow>) -> Voices {
    let mut topics: BTreeMap<String, u64> = BTreeMap::new();
    let mut quotes = Vec::new();
    for row in told {
        *topics.entry(row.topic.unwrap_or_default()).or_default() += 1;
        if let Some(text) = row.quote {
            quotes.push(Quote {
                language: row.language,
                text,
                translated: row.translated,
            });
        }
    }
    Voices {
        outings: outings(counts),
        pulse: pulse(counts),
        told: suppressed(topics.into_iter().collect()),
        quotes,
    }
}

/// The answers to a question about one thing.
fn given(counts: &[VoiceCount], question: &str, about: &str) -> Vec<(String, u64)> {
    let rows = counts
        .iter()
        .filter(|count| count.question == question && count.about == about);
    rows.map(|count| (count.answer.clone(), count.people))
        .collect()
}

fn outings(counts: &[VoiceCount]) -> Vec<Answers> {
    let mut all: Vec<Answers> = Vec::new();
    for (question, follows) in OUTINGS {
        let mut kinds: BTreeMap<String, u64> = BTreeMap::new();
        for count in counts.iter().filter(|count| count.question == question) {
            *kinds.entry(count.about.clone()).or_default() += count.people;
        }
        for kind in suppressed(kinds.into_iter().collect()) {
            let is_shown = follows.is_none_or(|(earlier, answer)| {
                let mut before = all.iter();
                let before = before.find(|it| it.question == earlier && it.about == kind.name);
                before.is_some_and(|before| {
                    let mut rows = before.answers.iter();
                    rows.any(|row| row.name == answer && row.count.is_some())
                })
            });
            let people = kind.count.filter(|_| is_shown);
            let answers = match people {
                Some(_) => suppressed(given(counts, question, &kind.name)),
                None => Vec::new(),
            };
            all.push(Answers {
                question: question.to_owned(),
                about: kind.name,
                people,
                answers,
            });
        }
    }
    all
}

/// Each time and question that somebody has answered; the answers in their order.
fn pulse(counts: &[VoiceCount]) -> Vec<Answers> {
    let points = Point::ALL.into_iter().map(Point::code);
    let asked = points.flat_map(|point| QUESTIONS.map(|question| (point, question)));
    let answers = asked.filter_map(|(point, question)| {
        let given = given(counts, question, point);
        let people: u64 = given.iter().map(|(_, people)| people).sum();
        let is_shown = people >= LEAST as u64;
        let mut answers = if is_shown {
            suppressed(given)
        } else {
            Vec::new()
        };
        answers.sort_by(|a, b| a.name.cmp(&b.name));
        (people > 0).then(|| Answers {
            question: question.to_owned(),
            about: point.to_owned(),
            people: is_shown.then_some(people),
            answers,
        })
    });
    answers.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn count(question: &str, about: &str, answer: &str, people: u64) -> VoiceCount {
        VoiceCount {
            question: question.to_owned(),
            about: about.to_owned(),
            answer: answer.to_owned(),
            people,
        }
    }

    #[test]
    fn what_a_few_said_is_hidden_and_what_follows_from_it_too() {
        let counts = [
            count("went", "football", "went", 12),
            count("went", "football", "not-yet", 6),
            count("went", "dance", "went", 8),
            count("went", "dance", "not-out", 2),
            count("went", "gym", "went", 3),
            count("liked", "football", "liked", 9),
            count("liked", "football", "so-so", 3),
            count("liked", "dance", "liked", 8),
            count("why", "football", "far", 5),
        ];
        let all = outings(&counts);
        let shown = |question: &str, about: &str| {
            let mut all = all.iter();
            all.find(|it| it.question == question && it.about == about)
                .map(|it| {
                    (
                        it.people,
                        it.answers.iter().filter(|row| row.count.is_some()).count(),
                    )
                })
        };
        assert_eq!(shown("went", "football"), Some((Some(18), 2)));
        // The next smallest kind is hidden with the smallest, so that nothing is told by subtraction.
        assert_eq!(shown("went", "gym"), Some((None, 0)));
        assert_eq!(shown("went", "dance"), Some((None, 0)));
        assert_eq!(shown("liked", "dance"), Some((None, 0)));
        // Nine and three: both hidden, since twelve are shown.
        assert_eq!(shown("liked", "football"), Some((Some(12), 0)));
        // Nobody is known to have stopped.
        assert_eq!(shown("why", "football"), Some((None, 0)));
    }

    #[test]
    fn the_three_questions_stand_in_their_order() {
        let counts = [
            count("turn", "start", "5", 6),
            count("turn", "start", "2", 7),
            count("ready", "months", "1", 4),
            count("ready", "start", "4", 5),
        ];
        let all = pulse(&counts);
        let told: Vec<(&str, &str, Option<u64>)> = all
            .iter()
            .map(|it| (it.about.as_str(), it.question.as_str(), it.people))
            .collect();
        assert_eq!(
            told,
            [
                ("start", "ready", Some(5)),
                ("start", "turn", Some(13)),
                ("months", "ready", None)
            ]
        );
        assert_eq!(all[1].answers[0].name, "2");
    }
}
