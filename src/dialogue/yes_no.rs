//! A bare "yes" or "no": the answer to what the bot has just asked, as if the button had been pressed; otherwise no question at all.

use super::{Step, Turn, World, handover, welcome};
use crate::case::Case;
use crate::conversation::{Conversation, Expecting, YesNo};
use crate::language::Language;
use crate::outbound::Message;
use crate::search::fold::fold;

/// How "yes" and "no" are said in each language, as people write them alone, with and without thanks.
const WORDS: [(&str, &[&str], &[&str]); 12] = [
    (
        "sv",
        &[
            "ja",
            "jo",
            "japp",
            "jadå",
            "javisst",
            "gärna",
            "ja tack",
            "ja gärna",
            "ja det gjorde jag",
            "ja det fick jag",
        ],
        &[
            "nej",
            "nä",
            "nejdå",
            "nej tack",
            "nej det gjorde jag inte",
            "nej det fick jag inte",
            "inte nu",
        ],
    ),
    (
        "en",
        &[
            "yes",
            "yeah",
            "yep",
            "yup",
            "sure",
            "of course",
            "yes please",
            "yes i did",
        ],
        &[
            "no",
            "nope",
            "nah",
            "no thanks",
            "no thank you",
            "no i did not",
            "no i didn't",
            "not now",
        ],
    ),
    (
        "ar",
        &[
            "نعم",
            "أيوه",
            "أيوا",
            "ايه",
            "أجل",
            "اه",
            "أكيد",
            "نعم من فضلك",
            "نعم شكرا",
        ],
        &["لا", "لأ", "كلا", "لا شكرا", "ليس الآن"],
    ),
    (
        "fa",
        &["بله", "آره", "اره", "بلی", "حتما", "بله لطفا", "بله ممنون"],
        &["نه", "خیر", "نخیر", "نه ممنون", "نه مرسی", "الان نه"],
    ),
    (
        "prs",
        &["بلی", "بله", "آری", "هان", "ها", "بلی لطفا", "بلی تشکر"],
        &["نه", "نی", "نخیر", "نه تشکر", "حالا نه"],
    ),
    (
        "ps",
        &["هو", "هوکې", "بلې", "هو مننه", "هو مهرباني"],
        &["نه", "نا", "نه مننه", "اوس نه"],
    ),
    (
        "fr",
        &[
            "oui",
            "ouais",
            "si",
            "bien sûr",
            "d'accord",
            "oui merci",
            "oui s'il vous plaît",
        ],
        &["non", "nan", "non merci", "pas maintenant"],
    ),
    (
        "ru",
        &["да", "ага", "угу", "конечно", "да пожалуйста", "да спасибо"],
        &["нет", "не", "неа", "нет спасибо", "не сейчас"],
    ),
    (
        "uk",
        &["так", "ага", "угу", "звісно", "так будь ласка", "так дякую"],
        &["ні", "нє", "ні дякую", "не зараз"],
    ),
    (
        "so",
        &["haa", "haaye", "ha", "haah", "haa fadlan", "haa mahadsanid"],
        &["maya", "may", "maya mahadsanid", "hadda maya"],
    ),
    (
        "ti",
        &["እወ", "እወ በጃኹም", "እወ የቐንየለይ", "ሕራይ"],
        &["ኣይፋል", "ኣይፋሉን", "ኣይኮነን", "ኣይፋል የቐንየለይ", "ሕጂ ኣይፋል"],
    ),
    (
        "am",
        &["አዎ", "አዎን", "እሺ", "አዎ እባክዎ", "አዎ አመሰግናለሁ"],
        &["አይ", "አይደለም", "አይሆንም", "አይ አመሰግናለሁ", "አሁን አይደለም"],
    ),
];

/// The buttons that say yes to a question of the bot's, and those that say no to it: the beginnings of their data.
const YES: [&str; 7] = [
    "person:",
    "withdrawn:",
    "forget:yes",
    "good:",
    "g:y:",
    "q:y",
    "v:y:",
];
const NO: [&str; 7] = ["no", "keep:", "forget:no", "reopen:", "g:n", "q:n", "v:n:"];

/// What a text means that is a bare yes or no; `None` when it is anything else. A person who has chosen a language is heard in it, in
/// Swedish and in English; what is a yes in one language may be another word in the next.
pub fn bare(text: &str, chosen: Option<Language>) -> Option<bool> {
    match text.trim() {
        "👍" | "✅" => return Some(true),
        "👎" | "❌" => return Some(false),
        _ => {}
    }
    let squeeze = |text: &str| {
        let cut: String = text.chars().take(60).collect();
        fold(&cut).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let said = squeeze(text);
    let spoken = |code: &str| {
        chosen.is_none_or(|language| language.code() == code) || code == "sv" || code == "en"
    };
    let says = |words: &[&str]| words.iter().any(|word| squeeze(word) == said);
    WORDS
        .iter()
        .filter(|(code, ..)| !said.is_empty() && spoken(code))
        .find_map(|(_, yes, no)| match (says(yes), says(no)) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        })
}

/// The two buttons of a question to which one says yes or no, if the message is one.
pub fn asked_in(message: &Message) -> Option<YesNo> {
    let mut buttons = message.buttons.iter().flatten();
    let (yes, no) = (buttons.next()?, buttons.next()?);
    let begins = |data: &str, with: &[&str]| with.iter().any(|start| data.starts_with(start));
    // What else can be pressed there is said with other words than yes and no.
    let only = buttons.all(|button| begins(&button.data, &["told:", "q:x", "person"]));
    (only && begins(&yes.data, &YES) && begins(&no.data, &NO)).then(|| YesNo {
        yes: yes.data.clone(),
        no: no.data.clone(),
    })
}

/// The button that a text stands for, when the bot's last word was a question to which one says yes or no.
pub fn pressed(conversation: &Conversation, text: &str) -> Option<String> {
    let asked = conversation.memory.asked.as_ref()?;
    let yes = bare(text, conversation.language)?;
    Some(if yes { &asked.yes } else { &asked.no }.clone())
}

/// What is said to a bare yes or no that answers nothing: what can be done here, once more. To a person who listens it may mean much.
pub fn unasked(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
) -> Option<Step> {
    bare(text, conversation.language)?;
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

    #[test]
    fn a_bare_word_is_heard_in_the_language_that_was_chosen() {
        let chosen = |code: &str| Some(code.parse::<Language>().expect("a code"));
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
    fn no_word_is_both_and_none_is_lost_in_folding() {
        for (code, yes, no) in WORDS {
            let language = code.parse::<Language>().ok();
            for (words, meant) in [(yes, true), (no, false)] {
                for word in words {
                    assert_eq!(bare(word, language), Some(meant), "{code}: {word}");
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
