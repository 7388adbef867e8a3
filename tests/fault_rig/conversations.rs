//! The conversations: what newcomers say and press, and what they have to hear before they go on.

use std::collections::VecDeque;
use std::time::Instant;

use crate::harness::dice::Dice;
use crate::harness::folder::questions;
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::telegram::{Post, State};

/// Answers of the stories' knowledge, each known by a few words that stand in no other.
pub const QUEUE: &str = "Ställ dig i bostadskön så tidigt";
const QUEUE_EN: &str = "Join the housing queue";
pub const SWIMMING: &str = "Ring simhallen och fråga efter nästa kurs";
const STOLEN_CARD: &str = "Ring banken och spärra kortet";
const INSURANCE: &str = "Jämför priser.";

/// Everything that is an answer, whoever asked.
pub const ANSWERS: [&str; 5] = [QUEUE, QUEUE_EN, SWIMMING, STOLEN_CARD, INSURANCE];

/// A promise names the number of the case behind these words.
pub const PROMISE: &str = "Din fråga har nummer ";

/// So does `/status`, behind these.
pub const NUMBER: &str = "Fråga nummer ";

/// Our own failure, of which a person hears instead.
const FAILED: &str = "Något gick fel hos oss";

/// What a newcomer does next.
#[derive(Debug, Clone)]
enum Step {
    Says(String),
    SendsPhoto(String),
    Presses(&'static str),
    /// Waits until all of this has been said, in whatever order.
    Hears(Vec<String>),
}

/// What staff have to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staff {
    Nothing,
    /// Reply to the card; the second time it is answered that it belongs to no case.
    Reply,
    Replied(i64),
}

/// A newcomer, and what is to become of the conversation.
pub struct Conversation {
    pub newcomer: Newcomer,
    /// A word that stands here and in no other conversation.
    pub word: String,
    pub begins: Instant,
    pub staff: Staff,
    /// The answers that may be heard here.
    pub answers: Vec<&'static str>,
    /// Its case must have a card with the word on it.
    pub needs_card: bool,
    /// Everything was erased at the end.
    pub forgets: bool,
    steps: VecDeque<Step>,
    /// What was said before this message is not an answer to the last step.
    since: i64,
}

/// How many kinds of conversations there are.
const KINDS: u64 = 11;

impl Conversation {
    /// A conversation of a kind that chance picks.
    pub fn new(newcomer: Newcomer, number: usize, begins: Instant, dice: &mut Dice) -> Self {
        let mut new = Conversation {
            newcomer,
            word: word(number),
            begins,
            staff: Staff::Nothing,
            answers: Vec::new(),
            needs_card: false,
            forgets: false,
            steps: VecDeque::new(),
            since: 0,
        };
        match dice.roll(KINDS) {
            0 => new.asks(questions::QUEUE, &[QUEUE]),
            1 => new.asks(questions::QUEUE_EN, &[QUEUE_EN]),
            2 => new.asks(questions::URGENT, &[STOLEN_CARD]),
            3 => {
                new.says(questions::QUEUE);
                new.says(questions::SWIMMING);
                new.hears(&[QUEUE, SWIMMING]);
            }
            4 => {
                new.says("/start");
                new.hears(&["Välj"]);
                new.presses("lang:sv");
                new.hears(&["I vilken kommun"]);
                new.presses("place:skip");
                new.hears(&["välj ett ämne"]);
                new.asks(questions::SWIMMING, &[SWIMMING]);
            }
            5 => {
                new.says(questions::TWO_THINGS);
                new.hears(&["Jag är inte riktigt säker"]);
                new.presses("Teckna hemförsäkring");
                new.hears(&[INSURANCE]);
            }
            6 => {
                new.asks(questions::QUEUE, &[QUEUE]);
                new.presses("👎");
                new.hears(&["Vill du att en människa svarar?"]);
                new.presses("Ja, en människa");
                new.hears(&[PROMISE]);
            }
            7 => new.is_unknown(true),
            8 => {
                new.is_unknown(false);
                new.says("/forget");
                new.hears(&["Vill du radera allt"]);
                new.presses("Ja, radera allt");
                new.hears(&["är raderat"]);
                (new.forgets, new.needs_card) = (true, false);
            }
            9 => {
                new.says(questions::VIOLENCE);
                new.hears(&["020-50 50 50"]);
                new.says("/status");
                new.hears(&[NUMBER]);
            }
            _ => {
                let caption = format!("{} {}", questions::UNKNOWN, new.word);
                new.steps.push_back(Step::SendsPhoto(caption));
                new.hears(&[PROMISE]);
                new.is_replied_to();
            }
        }
        new
    }

    /// A question that nobody has written about.
    fn is_unknown(&mut self, is_replied_to: bool) {
        let text = format!("{} {}", questions::UNKNOWN, self.word);
        self.says(&text);
        self.hears(&[PROMISE]);
        self.needs_card = true;
        if is_replied_to {
            self.is_replied_to();
        }
    }

    fn is_replied_to(&mut self) {
        self.needs_card = true;
        self.staff = Staff::Reply;
        let reply = self.reply();
        self.hears(&[&reply]);
    }

    /// What staff reply.
    pub fn reply(&self) -> String {
        format!("Ett svar till {}.", self.word)
    }

    fn asks(&mut self, question: &str, answer: &[&'static str]) {
        self.says(question);
        self.hears(answer);
    }

    fn says(&mut self, text: &str) {
        self.steps.push_back(Step::Says(text.to_owned()));
    }

    fn presses(&mut self, label: &'static str) {
        self.steps.push_back(Step::Presses(label));
    }

    fn hears(&mut self, parts: &[&str]) {
        let answers = ANSWERS.iter().filter(|answer| parts.contains(answer));
        self.answers.extend(answers);
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        self.steps.push_back(Step::Hears(parts));
    }

    /// Does what can be done now; whether everything has come to its end.
    pub fn goes_on(&mut self) -> bool {
        while let Some(step) = self.steps.front() {
            match step {
                Step::Says(text) => {
                    let id = self.newcomer.says(text);
                    // Two questions in a row are answered both.
                    if !matches!(self.steps.get(1), Some(Step::Hears(parts)) if parts.len() > 1) {
                        self.since = id;
                    }
                }
                Step::SendsPhoto(caption) => self.since = self.newcomer.sends_photo(Some(caption)),
                // What was heard may have been the last thing said once more.
                Step::Presses(label) if !self.has_button(label) => return false,
                Step::Presses(label) => {
                    self.since = self.newcomer.telegram.look(|state| self.last(state));
                    self.newcomer.presses(label);
                }
                Step::Hears(parts) => match self.has_heard(parts) {
                    Some(true) => {}
                    // A person has it, which is an end too; staff reply to it as to any other.
                    Some(false) if self.staff == Staff::Nothing => self.steps.clear(),
                    _ => return false,
                },
            }
            self.steps.pop_front();
        }
        true
    }

    fn has_button(&self, label: &str) -> bool {
        self.newcomer.telegram.look(|state| {
            self.said(state)
                .any(|post| Heard::from(post).button(label).is_some())
        })
    }

    /// Whether all of this has been said (`true`), or something of it was handed over since we failed (`false`).
    fn has_heard(&self, parts: &[String]) -> Option<bool> {
        self.newcomer.telegram.look(|state| {
            let said: Vec<&Post> = self
                .said(state)
                .filter(|post| post.id > self.since)
                .collect();
            let has = |part: &str| said.iter().any(|post| post.text.contains(part));
            let missing = parts.iter().filter(|part| !has(part)).count();
            let failed = said.iter().filter(|post| post.text.contains(FAILED));
            match missing {
                0 => Some(true),
                missing => (failed.count() >= missing).then_some(false),
            }
        })
    }

    /// What Lotsen has said here.
    pub fn said<'a>(&self, state: &'a State) -> impl Iterator<Item = &'a Post> {
        let chat = self.newcomer.chat;
        let posts = state.chat(chat).posts.values();
        posts.filter(move |post| post.from != chat)
    }

    fn last(&self, state: &State) -> i64 {
        state.chat(self.newcomer.chat).next_message - 1
    }

    /// For a report of what is missing.
    pub fn tell(&self) -> String {
        let (phone, steps) = (self.newcomer.so_far(), &self.steps);
        format!(
            "{} ({:?}) still has to do {steps:?}:\n{phone}",
            self.word, self.staff
        )
    }
}

/// Whether a message in the staff group is a card of a case.
pub fn is_card(post: &Post) -> bool {
    post.text.contains("Ärende ") && !Heard::from(post).buttons.is_empty()
}

/// Words that look like nothing, all of one length.
fn word(mut number: usize) -> String {
    const SYLLABLES: [&str; 12] = [
        "ba", "do", "fi", "gu", "ke", "la", "mo", "ni", "pu", "re", "sy", "tä",
    ];
    let mut word = "Brå".to_owned();
    for _ in 0..4 {
        word += SYLLABLES[number % SYLLABLES.len()];
        number /= SYLLABLES.len();
    }
    word
}
