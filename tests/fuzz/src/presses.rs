//! What happens in a chat, with every forged and replayed button: the dialogue says something that Telegram takes, or nothing.

use lotsen::conversation::{Channel, Conversation, Happening};
use lotsen::dialogue::{Earlier, Step, Turn, VoiceNote, advance};
use lotsen::outbound::{Button, Message};
use lotsen::telegram::update::command;

use super::world::{noon, world};
use super::{markup, text};

/// Steps of one chat.
const STEPS: usize = 12;

/// A line's first sign says what it is: `!` a button with this data, `#` a button that is there, `^` a changed text, `*` a photo.
fn happening(line: &str, offered: &[Button]) -> Happening {
    let rest = || line.chars().skip(1).collect::<String>();
    match line.chars().next() {
        Some('!') => Happening::Press(rest()),
        Some('#') if !offered.is_empty() => {
            let at = rest().parse().unwrap_or(rest().len()) % offered.len();
            Happening::Press(offered[at].data.clone())
        }
        Some('^') => Happening::Edited(rest()),
        Some('*') => Happening::Media {
            caption: Some(rest()).filter(|rest| !rest.is_empty()),
            album: None,
        },
        _ => command(line).map_or_else(|| Happening::Text(line.to_owned()), Happening::Command),
    }
}

pub fn check(data: &[u8]) {
    let world = world();
    let mut conversation = Conversation::first(Channel::Telegram, "7100000001");
    let (mut offered, mut asked): (Vec<Button>, Option<Earlier>) = (Vec::new(), None);
    for (number, line) in (1..).zip(text(data).lines().take(STEPS)) {
        let turn = Turn {
            happening: happening(line, &offered),
            message: Some(number),
            cases: Vec::new(),
            queue_places: Vec::new(),
            lately_closed: Vec::new(),
            case: None,
            exchange: asked.clone(),
            kept_questions: vec![(noon(), line.to_owned())],
            voice: Some(VoiceNote {
                id: number,
                message: Some(number),
                text: Some(line.to_owned()),
            }),
            calendar: lotsen::calendar::Kept::default(),
            voices: lotsen::voices::Kept::default(),
            amends: None,
            code: "K7P2".to_owned(),
            new_exchange: number,
            hidden: Vec::new(),
            behind: 0,
        };
        let mut says = |said: &Message| {
            markup::message(said);
            offered.extend(said.buttons.iter().flatten().cloned());
        };
        for step in advance(&world, &mut conversation, &turn) {
            match step {
                Step::Say(said) | Step::Erase(said) => says(&said),
                Step::Record(record) => {
                    asked = Some(Earlier {
                        id: record.id,
                        question: Some(record.question.clone()),
                        language: record.language,
                        topic: record.topic.clone(),
                        desk: Some(record.desk.clone()),
                        hits: record.hits.clone(),
                        case: None,
                    });
                }
                Step::Open(case, _) => {
                    assert!(world.knowledge.desk(&case.desk).is_some(), "{case:?}");
                }
                _ => {}
            }
        }
        // What is remembered can be read again.
        let kept = serde_json::to_string(&conversation.memory).expect("it can be written");
        let read = serde_json::from_str(&kept).ok();
        assert_eq!(read.as_ref(), Some(&conversation.memory), "{kept}");
    }
}
