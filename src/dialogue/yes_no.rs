//! A bare "yes" or "no": the answer to what the bot has just asked, as if the button had been pressed; otherwise no question at all.

use std::collections::{BTreeMap, HashSet};

use super::{Step, Turn, World, handover, welcome};
use crate::case::Case;
use crate::conversation::{Conversation, Expecting, YesNo};
use crate::language::Language;
use crate::outbound::Message;
use crate::phrase::Phrasebook;
use crate::search::fold::fold;

/// How "yes" and "no" are typed in each language, as folded words: read once from `yes-words` and `no-words` of the locales, because
/// every short text is compared with all of them.
#[derive(Debug, Default)]
pub struct YesNoWords(BTreeMap<Language, Words>);

#[derive(Debug, Default)]
struct Words {
    yes: HashSet<String>,
    no: HashSet<String>,
}

impl YesNoWords {
    /// The words of every language of a phrasebook.
    pub fn of(book: &Phrasebook) -> YesNoWords {
        let words = |language, id| {
            let listed = book.text(language, id, &[]);
            listed.split(';').map(squeezed).collect()
        };
        let languages = book.whole_languages().into_iter().map(|language| {
            let words = Words {
                yes: words(language, "yes-words"),
                no: words(language, "no-words"),
            };
            (language, words)
        });
        YesNoWords(languages.collect())
    }

    /// What a text means that is a bare yes or no; `None` when it is anything else. A person who has chosen a language is heard in
    /// it, in Swedish and in English; what is a yes in one language may be another word in the next.
    pub fn bare(&self, text: &str, chosen: Option<Language>) -> Option<bool> {
        match text.trim() {
            "👍" | "✅" => return Some(true),
            "👎" | "❌" => return Some(false),
            _ => {}
        }
        if text.trim().chars().count() > LONGEST {
            return None;
        }
        let (said, chosen) = (squeezed(text), chosen.map(Language::base));
        let spoken = |language: Language| {
            let everywhere = [Language::SWEDISH, Language::ENGLISH];
            chosen.is_none_or(|chosen| chosen == language) || everywhere.contains(&language)
        };
        let heard = self.0.iter().filter(|(language, _)| spoken(**language));
        heard.filter(|_| !said.is_empty()).find_map(|(_, words)| {
            let yes = words.yes.contains(&said);
            (yes || words.no.contains(&said)).then_some(yes)
        })
    }
}

/// The folded words of a text, with one space between them.
fn squeezed(text: &str) -> String {
    fold(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The buttons that say yes to a question of the bot's, and those that say no to it: the beginnings of their data.
const YES: [&str; 8] = [
    "person:",
    "withdrawn:",
    "forget:yes",
    "good:",
    "g:y:",
    "q:y",
    "v:y:",
    "h:yes:",
];
const NO: [&str; 8] = [
    "no",
    "keep:",
    "forget:no",
    "reopen:",
    "g:n",
    "q:n",
    "v:n:",
    "h:no:",
];

/// Characters of the longest way to say it, with some room for signs.
const LONGEST: usize = 40;

/// The two buttons of a question to which one says yes or no, if the message is one.
pub fn asked_in(message: &Message) -> Option<YesNo> {
    let mut buttons = message.buttons.iter().flatten();
    let (yes, no) = (buttons.next()?, buttons.next()?);
    let begins = |data: &str, with: &[&str]| with.iter().any(|start| data.starts_with(start));
    // What else can be pressed there is said with other words than yes and no.
    let only = buttons.all(|button| begins(&button.data, &["told:", "q:x", "person", "h:person:"]));
    (only && begins(&yes.data, &YES) && begins(&no.data, &NO)).then(|| YesNo {
        yes: yes.data.clone(),
        no: no.data.clone(),
    })
}

/// The button that a text stands for, when the bot's last word was a question to which one says yes or no.
pub fn pressed(words: &YesNoWords, conversation: &Conversation, text: &str) -> Option<String> {
    let asked = conversation.memory.asked.as_ref()?;
    let yes = words.bare(text, conversation.language)?;
    Some(if yes { &asked.yes } else { &asked.no }.clone())
}

/// What is said to a bare yes or no that answers nothing: what can be done here, once more. To a person who listens it may mean much.
pub fn unasked(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
) -> Option<Step> {
    world.yes_no.bare(text, conversation.language)?;
    if turn.cases.iter().any(Case::is_with_person) {
        return None;
    }
    Some(match conversation.memory.expecting {
        Expecting::QuestionForPerson => handover::ask_for_question(world, conversation),
        Expecting::Question | Expecting::Telling => welcome::menu(world, conversation),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbound::Button;

    fn words() -> YesNoWords {
        YesNoWords::of(&Phrasebook::load().expect("the locales are sound"))
    }

    #[test]
    fn a_bare_word_is_heard_in_the_language_that_was_chosen() {
        let chosen = |code: &str| Some(code.parse::<Language>().expect("a code"));
        let words = words();
        let bare = |text: &str, chosen| words.bare(text, chosen);
        assert_eq!(bare("Ja!", None), Some(true));
        assert_eq!(bare(" nej  tack. ", chosen("ar")), Some(false));
        assert_eq!(bare("نعم", chosen("ar")), Some(true));
        assert_eq!(bare("هو", chosen("ps")), Some(true));
        assert_eq!(bare("هو", chosen("ar")), None, "he, in Arabic");
        assert_eq!(bare("так", chosen("uk")), Some(true));
        assert_eq!(bare("👎", None), Some(false));
        assert_eq!(bare("ja men hur söker jag bostad", None), None);
        assert_eq!(bare("", None), None);
        assert_eq!(bare("🙂", None), None);
    }

    #[test]
    fn no_word_is_both_and_none_is_lost_in_folding_or_too_long() {
        let book = Phrasebook::load().expect("the locales are sound");
        for language in book.languages() {
            for (id, meant) in [("yes-words", true), ("no-words", false)] {
                let listed = book.text(language, id, &[]);
                assert!(listed.split(';').count() > 2, "{language}: {listed}");
                for word in listed.split(';') {
                    let heard = words().bare(word, Some(language));
                    assert_eq!(heard, Some(meant), "{language}: {word}");
                }
            }
        }
    }

    #[test]
    fn only_a_question_with_two_answers_is_one() {
        let with = |data: &[&str]| {
            let row = data.iter().map(|data| Button::new("x", *data));
            let mut message = Message::new(Language::SWEDISH, "?");
            message.buttons = vec![row.collect()];
            asked_in(&message)
        };
        assert!(with(&["person:4", "no"]).is_some());
        assert!(with(&["good:4", "reopen:4"]).is_some());
        assert!(with(&["person:4", "no", "told:4"]).is_some());
        assert!(with(&["q:y", "q:n", "q:x"]).is_some());
        assert!(with(&["up:4", "down:4", "person:4"]).is_none());
        assert!(with(&["e:1:2", "none:2"]).is_none() && with(&[]).is_none());
    }
}
