//! `/tell`: what somebody says of this service, the municipality or life here, written or spoken. Nobody answers it, and it says so;
//! what may mean danger is heard before anything else.

use jiff::{SignedDuration, Timestamp};

use super::{
    Step, Turn, VoiceStep, World, button, person_button, sentence, too_late, with_rows, words,
};
use crate::conversation::{Channel, Conversation, Expecting, Happening};
use crate::dialogue::{asking, seen, understand};
use crate::language::Language;
use crate::outbound::{Button, shorten};
use crate::phrase::{Phrase, VoicePhrase, stockholm};
use crate::voices::Kept;

/// For so long what is written is what somebody wants to tell; later it is a question, as ever.
const LISTENS: SignedDuration = SignedDuration::from_mins(60);

/// `/tell`: what it is for, and that nobody answers.
pub fn start(world: &World<'_>, conversation: &mut Conversation) -> Step {
    conversation.memory.expecting = Expecting::Telling;
    conversation.memory.voices.telling_since = world.now.as_millisecond();
    let intro = match conversation.channel {
        Channel::Telegram => VoicePhrase::TellIntro,
        Channel::Web => VoicePhrase::TellIntroWeb,
    };
    let cancel = world
        .phrasebook
        .say(conversation.speaks(), Phrase::ButtonCancel);
    let rows = vec![
        vec![person_button(world, conversation)],
        vec![Button::new(cancel, "cancel")],
    ];
    Step::Say(with_rows(world, conversation, intro, rows))
}

/// The button in the menu of topics.
pub fn menu_button(world: &World<'_>, language: Language) -> Button {
    let label = words(world, language, VoicePhrase::TellCommand);
    Button::new(format!("💬 {label}"), "v:")
}

/// A button was pressed: what is written next is not what one wanted to tell.
pub fn interrupted(conversation: &mut Conversation) {
    if conversation.memory.expecting == Expecting::Telling {
        conversation.memory.expecting = Expecting::Question;
    }
}

/// Whether the newcomer is telling something; from now on it is a question again.
fn is_telling(world: &World<'_>, conversation: &mut Conversation) -> bool {
    if conversation.memory.expecting != Expecting::Telling {
        return false;
    }
    conversation.memory.expecting = Expecting::Question;
    let since = Timestamp::from_millisecond(conversation.memory.voices.telling_since);
    conversation.memory.voices.telling_since = 0;
    since.is_ok_and(|since| world.now.duration_since(since) <= LISTENS)
}

/// Whether a text is what somebody tells; then it is kept. What may mean danger is not: that is taken care of as everywhere.
pub fn typed(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    steps: &mut Vec<Step>,
) -> bool {
    if !is_telling(world, conversation) {
        return false;
    }
    let understanding = understand(world, conversation, text);
    if understanding.urgent {
        return false;
    }
    let language = asking::spoken(world, conversation, &understanding);
    told(world, conversation, turn, (language, Some(text)), steps);
    true
}

/// Whether a medium is what somebody tells; then it is kept. The pictures of an album are one: the rest of them is not a question.
pub fn medium(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    (caption, album): (Option<&str>, Option<&str>),
    steps: &mut Vec<Step>,
) -> bool {
    let is_rest = album.is_some() && conversation.memory.voices.album.as_deref() == album;
    if !is_rest && !is_telling(world, conversation) {
        return false;
    }
    let understanding = understand(world, conversation, caption.unwrap_or_default());
    if caption.is_some() && understanding.urgent {
        return false;
    }
    if is_rest {
        seen(conversation, steps);
        return true;
    }
    conversation.memory.voices.album = album.map(str::to_owned);
    let language = match caption {
        Some(_) => asking::spoken(world, conversation, &understanding),
        None => conversation.speaks(),
    };
    told(world, conversation, turn, (language, caption), steps);
    true
}

fn told(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    (language, text): (Language, Option<&str>),
    steps: &mut Vec<Step>,
) {
    let id = turn.new_exchange;
    let is_medium = matches!(
        turn.happening,
        Happening::Media { .. } | Happening::Voice(_)
    );
    steps.push(Step::Voice(VoiceStep::Tell {
        id,
        language,
        text: text.map(str::to_owned),
        is_medium,
    }));
    let no = world
        .phrasebook
        .say(conversation.speaks(), Phrase::ButtonNo);
    let rows = vec![
        vec![
            button(
                world,
                conversation,
                VoicePhrase::TellButtonYes,
                format!("v:y:{id}"),
            ),
            Button::new(no, format!("v:n:{id}")),
        ],
        vec![person_button(world, conversation)],
    ];
    steps.push(sentence(world, conversation, VoicePhrase::TellThanks, rows));
}

/// A button of what is told was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    let may_show = match word {
        "" => {
            steps.push(start(world, conversation));
            return true;
        }
        "y" => true,
        "n" => false,
        _ => return false,
    };
    let Ok(id) = rest.parse::<i64>() else {
        return false;
    };
    if !turn.voices.told.iter().any(|told| told.id == id) {
        steps.push(too_late(world, conversation));
        return true;
    }
    steps.push(Step::Voice(VoiceStep::MayShow(id, may_show)));
    let said = if may_show {
        VoicePhrase::TellShown
    } else {
        VoicePhrase::TellNotShown
    };
    steps.push(sentence(world, conversation, said, Vec::new()));
    true
}

/// Whether a text that was changed is what somebody has told; then that is changed.
pub fn amended(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    text: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let Some(told) = &turn.amends else {
        return false;
    };
    let understanding = understand(world, conversation, text);
    if understanding.urgent {
        return false;
    }
    // Telegram also reports edits that nobody made, such as a link preview that arrived.
    if told.text.as_deref() == Some(text) {
        return true;
    }
    steps.push(Step::Voice(VoiceStep::Amend(told.id, text.to_owned())));
    steps.push(sentence(
        world,
        conversation,
        VoicePhrase::TellAmended,
        Vec::new(),
    ));
    true
}

/// What is kept of it: a text for each, of at most so many characters and a few words.
pub fn held(
    world: &World<'_>,
    conversation: &Conversation,
    kept: &Kept,
    most: usize,
) -> Vec<String> {
    let language = conversation.speaks();
    let lines = kept.told.iter().map(|told| {
        let day = told.at.to_zoned(stockholm()).date();
        let date = world.phrasebook.date(language, day);
        match &told.text {
            Some(text) => {
                let text = shorten(text, most);
                let (date, text) = (date.as_str(), text.as_str());
                words(world, language, VoicePhrase::TellMydata { date, text })
            }
            None => words(
                world,
                language,
                VoicePhrase::TellMydataVoice { date: &date },
            ),
        }
    });
    lines.collect()
}
