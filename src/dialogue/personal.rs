//! `/status`, `/mydata`, `/forget`: what concerns the newcomer's own questions and data.

use super::{Step, Turn, World, message};
use crate::case::{Case, CaseStatus, Move, Outcome};
use crate::conversation::{Conversation, Expecting};
use crate::knowledge::{ResidenceStatus, name_in};
use crate::language::Language;
use crate::outbound::{Button, Message, escape, shorten};
use crate::phrase::{MydataPhrase, Phrase, SoundPhrase, stockholm};

/// Characters of kept texts in one message. Telegram takes 4,096 UTF-16 units, and escaping makes some signs longer.
const LONGEST_TEXT: usize = 2_000;

/// `/status`: one line for every question that waits with a person, each with a button to take it back.
pub fn status(world: &World<'_>, conversation: &Conversation, turn: &Turn, steps: &mut Vec<Step>) {
    let language = conversation.speaks();
    if turn.cases.is_empty() {
        steps.push(Step::Say(message(world, language, Phrase::StatusNone)));
        return;
    }
    let lines: Vec<String> = turn
        .cases
        .iter()
        .zip(turn.queue_places.iter().chain(std::iter::repeat(&None)))
        .map(|(case, place)| {
            let mut line = status_line(world, language, case);
            if let Some(rank) = *place {
                let place = world.phrasebook.say(language, Phrase::StatusQueue { rank });
                line = format!("{line} {place}");
            }
            escape(&line)
        })
        .collect();
    let mut status = Message::new(language, lines.join("\n\n"));
    for case in &turn.cases {
        let text = world.phrasebook.say(
            language,
            Phrase::ButtonWithdraw {
                number: case.number,
            },
        );
        status = status.row([Button::new(text, format!("withdraw:{}", case.id))]);
    }
    steps.push(Step::Say(status));
}

/// Where one case stands, in words.
pub fn status_line(world: &World<'_>, language: Language, case: &Case) -> String {
    let desk = world.desk_name(&case.desk, language);
    let due = world.phrasebook.due(language, world.now, case.due_at);
    let (desk, due, number) = (desk.as_str(), due.as_str(), case.number);
    let phrase = match case.status {
        CaseStatus::Answered => Phrase::StatusAnswered { desk, number },
        _ if case.due_at < world.now => Phrase::StatusOverdue { desk, due, number },
        CaseStatus::Claimed => Phrase::StatusClaimed { desk, due, number },
        _ => Phrase::StatusOpen { desk, due, number },
    };
    world.phrasebook.say(language, phrase)
}

/// "Take back": asks first, since staff stop working on it.
pub fn confirm_withdraw(world: &World<'_>, conversation: &Conversation, case: &Case) -> Step {
    let language = conversation.speaks();
    let number = case.number;
    let yes = world.phrasebook.say(language, Phrase::ButtonWithdrawYes);
    let no = world.phrasebook.say(language, Phrase::ButtonNo);
    let confirm = message(world, language, Phrase::WithdrawConfirm { number }).row([
        Button::new(yes, format!("withdrawn:{}", case.id)),
        Button::new(no, format!("keep:{}", case.id)),
    ]);
    Step::Say(confirm)
}

/// "No" to taking back: it stays with the desk.
pub fn keep(world: &World<'_>, conversation: &Conversation, case: &Case) -> Step {
    let language = conversation.speaks();
    let desk = world.desk_name(&case.desk, language);
    let phrase = Phrase::WithdrawKept {
        number: case.number,
        desk: &desk,
    };
    Step::Say(message(world, language, phrase))
}

/// `/mydata`: everything that is held, in words, and then the texts.
pub fn held(world: &World<'_>, conversation: &Conversation, turn: &Turn, steps: &mut Vec<Step>) {
    let language = conversation.speaks();
    let book = world.phrasebook;
    let not_chosen = book.say(language, Phrase::Mydata(MydataPhrase::MydataNotChosen));
    let spoken = conversation
        .language
        .map_or(not_chosen.as_str(), |language| book.name(language));
    let place = conversation
        .place
        .as_ref()
        .and_then(|place| world.knowledge.municipality(place));
    let place = place.map_or(not_chosen.as_str(), |place| name_in(&place.name, language));
    let residence = conversation
        .residence
        .map(|status| book.say(language, status_phrase(status)));
    let residence = residence.as_deref().unwrap_or(&not_chosen);
    let mut lines = vec![
        book.say(language, Phrase::Mydata(MydataPhrase::MydataIntro)),
        book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataLanguage { language: spoken }),
        ),
        book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataPlace { place }),
        ),
        book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataStatus { status: residence }),
        ),
        book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataQuestions {
                count: i64::try_from(turn.kept_questions.len()).unwrap_or(i64::MAX),
            }),
        ),
        book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataCases {
                count: i64::try_from(turn.cases.len()).unwrap_or(i64::MAX),
            }),
        ),
    ];
    let read: usize = conversation
        .memory
        .lessons_read
        .values()
        .map(std::collections::BTreeSet::len)
        .sum();
    if read > 0 {
        lines.push(book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataLessons {
                count: i64::try_from(read).unwrap_or(i64::MAX),
            }),
        ));
    }
    if turn.voice.is_some() {
        lines.push(book.say(language, Phrase::Sound(SoundPhrase::VoiceMydata)));
    }
    lines.extend(super::certificate::held(world, conversation));
    lines.extend(super::schedule::held(world, conversation));
    lines.extend(super::plan::held(world, conversation));
    lines.extend(super::news::held(world, conversation));
    lines.extend(super::calendar::held(world, conversation, &turn.calendar));
    lines.extend(super::voices::held(world, conversation, &turn.voices));
    for case in &turn.cases {
        let date = book.date(language, case.opened_at.to_zoned(stockholm()).date());
        let desk = world.desk_name(&case.desk, language);
        lines.push(book.say(
            language,
            Phrase::Mydata(MydataPhrase::MydataCaseLine {
                number: case.number,
                date: &date,
                desk: &desk,
            }),
        ));
    }
    lines.push(book.say(
        language,
        Phrase::Mydata(MydataPhrase::MydataRetention {
            days: world.retention_days.into(),
        }),
    ));
    steps.push(Step::Say(Message::new(language, escape(&lines.join("\n")))));
    steps.extend(own_words(world, conversation, turn));
}

/// What the newcomer has written and is still kept, in as few messages as it fits.
fn own_words(world: &World<'_>, conversation: &Conversation, turn: &Turn) -> Vec<Step> {
    let (book, language) = (world.phrasebook, conversation.speaks());
    let texts = turn.kept_questions.iter().map(|(at, text)| {
        let date = book.date(language, at.to_zoned(stockholm()).date());
        format!("{date}: {}", shorten(text, LONGEST_TEXT))
    });
    let told = super::voices::told(world, conversation, &turn.voices, LONGEST_TEXT);
    let mut parts: Vec<String> = Vec::new();
    for text in texts.chain(told) {
        match parts.last_mut() {
            Some(part) if part.chars().count() + text.chars().count() < LONGEST_TEXT => {
                *part += "\n\n";
                *part += &text;
            }
            _ => parts.push(text),
        }
    }
    let say = |part: String| Step::Say(Message::new(language, escape(&part)));
    parts.into_iter().map(say).collect()
}

/// The words for a residence status.
pub fn status_phrase(status: ResidenceStatus) -> Phrase<'static> {
    match status {
        ResidenceStatus::Asylum => Phrase::StatusAsylum,
        ResidenceStatus::TemporaryProtection => Phrase::StatusTemporaryProtection,
        ResidenceStatus::Permit => Phrase::StatusPermit,
        ResidenceStatus::Eu => Phrase::StatusEu,
        ResidenceStatus::Citizen => Phrase::StatusCitizen,
    }
}

/// `/forget` asks first: it cannot be undone.
pub fn confirm_forget(world: &World<'_>, conversation: &Conversation) -> Step {
    let language = conversation.speaks();
    let yes = world.phrasebook.say(language, Phrase::ButtonForgetYes);
    let no = world.phrasebook.say(language, Phrase::ButtonNo);
    let confirm = message(world, language, Phrase::ForgetConfirm)
        .row([Button::new(yes, "forget:yes")])
        .row([Button::new(no, "forget:no")]);
    Step::Say(confirm)
}

/// Everything is erased; open cases are closed first, so that nobody goes on working on them.
pub fn forget(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    steps: &mut Vec<Step>,
) {
    let done = message(world, conversation.speaks(), Phrase::ForgetDone);
    conversation.memory.expecting = Expecting::Question;
    for case in &turn.cases {
        steps.push(Step::Move(case.id, Move::Close(Outcome::Erased)));
    }
    steps.push(Step::Erase(done));
}
