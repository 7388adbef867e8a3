//! A reply as the newcomer sees it.

use crate::case::Case;
use crate::dialogue::World;
use crate::outbound::{Button, Message, escape};
use crate::phrase::Phrase;

/// The longest reply in one message; Telegram takes 4,096 UTF-16 units, and a reply carries a heading.
const REPLY_PART: usize = 3_500;

/// A reply with its heading and the newcomer's two buttons.
pub fn message(world: &World<'_>, case: &Case, text: &str) -> Message {
    let desk = world.desk_name(&case.desk, case.language);
    let heading = world
        .phrasebook
        .say(case.language, Phrase::ReplyFrom { desk: &desk });
    let html = format!("<b>{}</b>\n{}", escape(&heading), escape(text));
    Message {
        html,
        language: case.language,
        buttons: buttons(world, case),
    }
}

/// "That solved it", "I still need help".
pub fn buttons(world: &World<'_>, case: &Case) -> Vec<Vec<Button>> {
    let say = |phrase| world.phrasebook.say(case.language, phrase);
    vec![vec![
        Button::new(say(Phrase::ButtonSolved), format!("solved:{}", case.id)),
        Button::new(say(Phrase::ButtonNotSolved), format!("reopen:{}", case.id)),
    ]]
}

/// A long reply in parts that fit into a message.
pub fn parts(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    characters
        .chunks(REPLY_PART)
        .map(|part| part.iter().collect())
        .collect()
}
