//! The verdict: what is lost, what is in the wrong chat, what came twice and why.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hash;
use std::time::Duration;

use crate::conversations::{ANSWERS, Conversation, NUMBER, PROMISE, QUEUE, SWIMMING, is_card};
use crate::faults::Fault;
use crate::harness::phone::Heard;
use crate::harness::telegram::Post;
use crate::world::World;

/// What is known so far.
#[derive(Default)]
pub struct Verdict {
    /// The newest card that each word was seen on.
    cards: HashMap<String, Heard>,
    /// The numbers of all cases that have had a card.
    numbers: HashSet<i64>,
    /// Up to where the staff chat has been read.
    read: i64,
    /// Up to where it had been judged.
    judged: i64,
    faults: BTreeMap<Fault, Figures>,
}

/// What came of the rounds with one kind of fault.
#[derive(Default)]
struct Figures {
    rounds: usize,
    conversations: usize,
    duplicates: usize,
}

impl Verdict {
    /// Reads what is new in the staff chat.
    pub fn sees_cards(&mut self, world: &World) {
        world.telegram.look(|state| {
            for (&id, post) in state.chat(world.staff.chat).posts.range(self.read + 1..) {
                self.read = id;
                if !is_card(post) {
                    continue;
                }
                self.numbers.extend(number_after(&post.text, "Ärende "));
                let words = post
                    .text
                    .split(|c: char| !c.is_alphanumeric())
                    .filter(|word| word.starts_with("Brå"));
                for word in words {
                    self.cards.insert(word.to_owned(), Heard::from(post));
                }
            }
        });
    }

    pub fn newest_card(&self, word: &str) -> Option<Heard> {
        self.cards.get(word).cloned()
    }

    /// After a round: nothing lost, everything in its chat, and nothing twice without a reason.
    pub fn judges_round(&mut self, world: &World, conversations: &[Conversation], fault: Fault) {
        self.sees_cards(world);
        let mut twice = Vec::new();
        for conversation in conversations {
            self.judges(world, conversation, fault);
            twice.extend(said_twice(world, conversation));
        }
        twice.extend(self.said_twice_to_staff(world));
        assert!(
            twice.is_empty() || fault.is_uncertain(world),
            "'{fault}' is no reason to say this twice: {twice:#?}\n{}",
            world.log_text()
        );
        let figures = self.faults.entry(fault).or_default();
        figures.rounds += 1;
        figures.conversations += conversations.len();
        figures.duplicates += twice.len();
        let parked = world.database.counts("inbox where status = 'parked'");
        assert_eq!(parked, 0, "after '{fault}' nobody will answer these");
        let log = world.log_text();
        assert!(!log.contains("panicked"), "{log}");
    }

    fn judges(&self, world: &World, conversation: &Conversation, fault: Fault) {
        let word = &conversation.word;
        assert!(
            !conversation.needs_card || self.cards.contains_key(word),
            "after '{fault}' the case of {word} has no card"
        );
        world.telegram.look(|state| {
            let said: Vec<&str> = conversation
                .said(state)
                .map(|post| post.text.as_str())
                .collect();
            let numbers = said
                .iter()
                .flat_map(|text| [PROMISE, NUMBER].map(|words| number_after(text, words)))
                .flatten();
            for number in numbers.filter(|_| !conversation.forgets) {
                assert!(
                    self.numbers.contains(&number),
                    "after '{fault}' case {number} of {word} has no card"
                );
            }
            let first = |answer: &str| said.iter().position(|text| text.contains(answer));
            if let (Some(queue), Some(swimming)) = (first(QUEUE), first(SWIMMING)) {
                let in_order = queue < swimming || fault == Fault::Reordered;
                assert!(in_order, "after '{fault}' {word} hears the second first");
            }
        });
    }

    /// What stands twice in the staff chat since it was last judged.
    fn said_twice_to_staff(&mut self, world: &World) -> Vec<String> {
        let since = std::mem::replace(&mut self.judged, self.read);
        world.telegram.look(|state| {
            let posts = state.chat(world.staff.chat).posts.range(since + 1..);
            let by_bot = posts.map(|(_, post)| post).filter(|post| {
                // A copied picture has no text.
                post.from != world.staff.user && !post.text.is_empty()
            });
            // A card has a number, wherever it stands; a line says the same below many cards.
            let place = |post: &Post| (!is_card(post)).then_some((post.thread, post.reply_to));
            let lines = by_bot.map(|post| (place(post), post.text.clone()));
            repeated(lines).into_iter().map(|(_, text)| text).collect()
        })
    }

    /// The figures, as they stand in the report.
    pub fn tells(&self, world: &World, conversations: usize, took: Duration) {
        let engine = match (world.database.file(), world.disk.is_own()) {
            (Some(_), true) => "SQLite on a small disk of its own (tmpfs)",
            (Some(_), false) => "SQLite; the disk is full by RLIMIT_FSIZE",
            (None, _) => "PostgreSQL",
        };
        let rounds: usize = self.faults.values().map(|figures| figures.rounds).sum();
        let twice: usize = self.faults.values().map(|figures| figures.duplicates).sum();
        println!(
            "{engine}: {conversations} conversations, {rounds} faults, 0 lost, 0 misdelivered, {twice} said twice, {} s",
            took.as_secs()
        );
        for (fault, figures) in &self.faults {
            println!(
                "| {fault} | {} | {} | {} |",
                figures.rounds, figures.conversations, figures.duplicates
            );
        }
    }
}

/// At the end, over everything: no word and no answer in a chat in which nobody asked for it, no number in two chats.
pub fn judge_all(world: &World, conversations: &[Conversation]) {
    let mut owners: HashMap<i64, &str> = HashMap::new();
    world.telegram.look(|state| {
        for conversation in conversations {
            let own = conversation.word.as_str();
            for post in conversation.said(state) {
                let strange = post.text.replace(own, "");
                assert!(
                    !strange.contains("Brå"),
                    "in the chat of {own}: {}",
                    post.text
                );
                for answer in ANSWERS.iter().filter(|answer| post.text.contains(**answer)) {
                    assert!(
                        conversation.answers.contains(answer),
                        "in the chat of {own}: {}",
                        post.text
                    );
                }
                if let Some(number) = number_after(&post.text, PROMISE) {
                    let owner = owners.entry(number).or_insert(own);
                    assert_eq!(*owner, own, "number {number} was promised to two");
                }
            }
        }
    });
    for table in [
        "inbox where status <> 'handled'",
        "outbound where status in ('due', 'sending')",
        "outbound where status = 'undeliverable'",
    ] {
        assert_eq!(world.database.counts(table), 0, "{table}");
    }
}

/// What a newcomer has read twice.
fn said_twice(world: &World, conversation: &Conversation) -> Vec<String> {
    world
        .telegram
        .look(|state| repeated(conversation.said(state).map(|post| post.text.clone())))
}

fn repeated<T: Clone + Eq + Hash>(all: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    all.filter(|one| !seen.insert(one.clone())).collect()
}

/// The number that stands behind these words.
fn number_after(text: &str, words: &str) -> Option<i64> {
    let (_, rest) = text.split_once(words)?;
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().ok()
}
