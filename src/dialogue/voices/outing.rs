//! Did you go? How was it? Do you still go, and if not, why? By button only, and only of those who have said yes to it.

use jiff::Timestamp;

use super::{
    Counted, Step, Turn, VoiceStep, World, button, person_button, sentence, too_late, with_rows,
    words,
};
use crate::conversation::Conversation;
use crate::knowledge::{ActivityKind, KINDS};
use crate::leisure::Wishes;
use crate::outbound::{Button, Message};
use crate::phrase::{Phrase, VoicePhrase};
use crate::voices::{
    Kept, Outing, OutingStage as Stage, WHYS, after_a_month, after_a_week, kind_code, kind_named,
};

/// What ends all questions about activities.
const STOP: &str = "g:x";

/// A button about activities was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    match word {
        "c" => {
            let Some(kind) = kind_named(rest) else {
                return false;
            };
            tries(world, conversation, turn, kind, steps);
        }
        "y" => {
            let Some(kind) = kind_named(rest) else {
                return false;
            };
            conversation.memory.voices.outings = Some(true);
            follow(world, conversation, turn, kind, steps);
        }
        "n" => {
            conversation.memory.voices.outings = Some(false);
            steps.push(sentence(
                world,
                conversation,
                VoicePhrase::OutingNo,
                Vec::new(),
            ));
        }
        "x" => {
            conversation.memory.voices.outings = Some(false);
            steps.push(Step::Voice(VoiceStep::StopOutings));
            let stopped = VoicePhrase::OutingStopped;
            steps.push(sentence(world, conversation, stopped, Vec::new()));
        }
        "a" => return answered(world, conversation, turn, rest, steps),
        _ => return false,
    }
    true
}

/// "I want to try this". Whoever has said no to being asked is not asked again whether one may; a button is there.
fn tries(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    kind: &'static str,
    steps: &mut Vec<Step>,
) {
    match conversation.memory.voices.outings {
        Some(true) => follow(world, conversation, turn, kind, steps),
        Some(false) => {
            let yes = yes(world, conversation, kind);
            let good = VoicePhrase::OutingGood;
            steps.push(sentence(world, conversation, good, vec![vec![yes]]));
        }
        None => steps.push(ask(world, conversation, kind)),
    }
}

/// Somebody got help to begin.
pub fn begun(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    kind: ActivityKind,
    steps: &mut Vec<Step>,
) {
    let kind = kind_code(kind);
    match conversation.memory.voices.outings {
        Some(true) => follow(world, conversation, turn, kind, steps),
        Some(false) => {}
        None => steps.push(ask(world, conversation, kind)),
    }
}

fn ask(world: &World<'_>, conversation: &Conversation, kind: &str) -> Step {
    let language = conversation.speaks();
    let activity = world
        .phrasebook
        .say(language, Phrase::ActivityName { kind });
    let no = world.phrasebook.say(language, Phrase::ButtonNo);
    let rows = vec![vec![yes(world, conversation, kind), Button::new(no, "g:n")]];
    let ask = VoicePhrase::OutingMayAsk {
        activity: &activity,
    };
    sentence(world, conversation, ask, rows)
}

fn yes(world: &World<'_>, conversation: &Conversation, kind: &str) -> Button {
    let data = format!("g:y:{kind}");
    button(world, conversation, VoicePhrase::OutingButtonYes, data)
}

/// One is asked a week after the newest wish, and not before the first week in which it stands in the family's schedule is over. Who has
/// been there already hears the day on which they are asked whether they still go.
fn follow(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    kind: &'static str,
    steps: &mut Vec<Step>,
) {
    let mut known = turn.voices.outings.iter().filter(|it| it.kind == kind);
    let fixed = known.find(|outing| outing.stage != Stage::Week);
    let fixed = fixed.and_then(|outing| outing.ask_at);
    let at = fixed.unwrap_or_else(|| {
        let week = after_a_week(world.today());
        after_first_week(world, conversation, kind).map_or(week, |later| later.max(week))
    });
    if fixed.is_none() {
        steps.push(Step::Voice(VoiceStep::Follow(kind, at)));
    }
    steps.push(noted(world, conversation, at));
}

/// When one is asked.
fn noted(world: &World<'_>, conversation: &Conversation, at: Timestamp) -> Step {
    let day = world.phrasebook.due(conversation.speaks(), world.now, at);
    let rows = vec![vec![stop(world, conversation)]];
    let noted = VoicePhrase::OutingNoted { due: &day };
    sentence(world, conversation, noted, rows)
}

/// An activity was put into the family's schedule: whoever would be asked whether they went before they can have gone is asked later, and
/// hears when.
pub fn scheduled(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    kind: ActivityKind,
    steps: &mut Vec<Step>,
) {
    let kind = kind_code(kind);
    let mut known = turn.voices.outings.iter();
    let planned = known.find(|it| it.kind == kind && it.stage == Stage::Week);
    let planned = planned.and_then(|outing| outing.ask_at);
    let first = after_first_week(world, conversation, kind);
    if let Some((planned, at)) = planned.zip(first)
        && planned < at
    {
        steps.push(Step::Voice(VoiceStep::Follow(kind, at)));
        steps.push(noted(world, conversation, at));
    }
}

/// The morning after the first week in which an activity of a kind stands in the family's schedule.
fn after_first_week(
    world: &World<'_>,
    conversation: &Conversation,
    kind: &str,
) -> Option<Timestamp> {
    let is_of_kind = |id: &str| {
        let mut activities = world.knowledge.activities.iter();
        activities.any(|it| it.id == id && kind_code(it.kind) == kind)
    };
    let planned = conversation.memory.schedule.planned.iter();
    let weeks = planned.filter(|it| is_of_kind(&it.activity));
    weeks.map(|it| after_a_week(it.from)).min()
}

fn stop(world: &World<'_>, conversation: &Conversation) -> Button {
    button(world, conversation, VoicePhrase::OutingButtonStop, STOP)
}

/// The question that an activity's stage asks, as it is sent; `None` where the stage asks none.
pub fn question(
    world: &World<'_>,
    conversation: &Conversation,
    outing: &Outing,
) -> Option<Message> {
    let kind = outing.kind.as_str();
    let language = conversation.speaks();
    let activity = world
        .phrasebook
        .say(language, Phrase::ActivityName { kind });
    let activity = activity.as_str();
    let asked = match outing.stage {
        Stage::Went => VoicePhrase::OutingDidYouGo { activity },
        Stage::Liked => VoicePhrase::OutingHow { activity },
        Stage::Still => VoicePhrase::OutingStill { activity },
        Stage::Why => VoicePhrase::OutingWhy,
        Stage::Week | Stage::Month => return None,
    };
    let answers = answers(outing.stage).iter().map(|(word, label)| {
        let data = format!("g:a:{}:{word}", outing.id);
        vec![button(world, conversation, *label, data)]
    });
    let mut rows: Vec<Vec<Button>> = answers.collect();
    rows.push(vec![stop(world, conversation)]);
    Some(with_rows(world, conversation, asked, rows))
}

/// The answers to a stage's question: as they are counted, and what stands on the button.
fn answers(stage: Stage) -> &'static [(&'static str, VoicePhrase<'static>)] {
    match stage {
        Stage::Went => &[
            ("went", VoicePhrase::OutingButtonWent),
            ("not-yet", VoicePhrase::OutingButtonNotYet),
            ("not-out", VoicePhrase::OutingButtonNotOut),
        ],
        Stage::Liked => &[
            ("liked", VoicePhrase::OutingButtonLiked),
            ("so-so", VoicePhrase::OutingButtonSoSo),
            ("not-for-us", VoicePhrase::OutingButtonNotForUs),
        ],
        Stage::Still => &[
            ("still", VoicePhrase::OutingButtonStill),
            ("stopped", VoicePhrase::OutingButtonStopped),
        ],
        Stage::Why => &[
            (WHYS[0], VoicePhrase::OutingButtonFar),
            (WHYS[1], VoicePhrase::OutingButtonCost),
            (WHYS[2], VoicePhrase::OutingButtonTime),
            (WHYS[3], VoicePhrase::OutingButtonWelcome),
            (WHYS[4], VoicePhrase::OutingButtonLanguage),
            (WHYS[5], VoicePhrase::OutingButtonOther),
        ],
        Stage::Week | Stage::Month => &[],
    }
}

/// The question as it is counted.
fn name(stage: Stage) -> &'static str {
    match stage {
        Stage::Week | Stage::Went => "went",
        Stage::Liked | Stage::Month => "liked",
        Stage::Still => "still",
        Stage::Why => "why",
    }
}

/// An answer: counted, and the next question, or a word to end with.
fn answered(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    rest: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let Some((id, word)) = rest.split_once(':') else {
        return false;
    };
    let Ok(id) = id.parse::<i64>() else {
        return false;
    };
    let outing = turn.voices.outings.iter().find(|outing| outing.id == id);
    let known = outing.and_then(|outing| {
        let mut answers = answers(outing.stage).iter();
        Some((outing, answers.find(|(known, _)| *known == word)?.0))
    });
    let Some((outing, answer)) = known else {
        steps.push(too_late(world, conversation));
        return true;
    };
    let later = after_a_month(world.today());
    let to = match answer {
        "went" => Some((Stage::Liked, Some(later))),
        // The day was fixed when they said that they went.
        "liked" | "so-so" => Some((Stage::Month, outing.ask_at.or(Some(later)))),
        "stopped" => Some((Stage::Why, None)),
        _ => None,
    };
    steps.push(Step::Voice(VoiceStep::Answer {
        outing: outing.id,
        from: outing.stage,
        to,
        counted: Counted {
            question: name(outing.stage),
            about: outing.kind.clone(),
            answer,
        },
    }));
    let next = Outing {
        stage: to.map_or(Stage::Week, |(stage, _)| stage),
        ..outing.clone()
    };
    steps.push(match question(world, conversation, &next) {
        Some(next) => Step::Say(next),
        None => last_word(world, conversation, outing, answer),
    });
    true
}

/// What is said to the last answer for now, with a way on where one is wanted.
fn last_word(
    world: &World<'_>,
    conversation: &Conversation,
    outing: &Outing,
    answer: &str,
) -> Step {
    let kind = KINDS.iter().find(|(name, _)| *name == outing.kind);
    let wishes = Wishes {
        kinds: kind.map(|(_, kind)| *kind).into_iter().collect(),
        ..Wishes::default()
    };
    let say = |phrase| world.phrasebook.say(conversation.speaks(), phrase);
    let help = || {
        let data = format!("f:h:{}", wishes.code());
        vec![Button::new(say(Phrase::ButtonHelpStart), data)]
    };
    let other = || {
        let data = format!("f:i:{}", Wishes::default().code());
        vec![Button::new(say(Phrase::ButtonOtherWish), data)]
    };
    let (said, rows) = match answer {
        "liked" | "so-so" => (
            VoicePhrase::OutingLater,
            vec![vec![stop(world, conversation)]],
        ),
        "not-yet" => (VoicePhrase::OutingThanks, vec![help()]),
        "not-out" => (
            VoicePhrase::OutingThanks,
            vec![help(), other(), vec![person_button(world, conversation)]],
        ),
        "still" => (VoicePhrase::OutingThanks, Vec::new()),
        _ => (VoicePhrase::OutingThanks, vec![other()]),
    };
    sentence(world, conversation, said, rows)
}

/// What is kept of it, a line each.
pub fn held(world: &World<'_>, conversation: &Conversation, kept: &Kept) -> Vec<String> {
    let language = conversation.speaks();
    let names = kept.outings.iter().map(|outing| {
        let kind = outing.kind.as_str();
        world
            .phrasebook
            .say(language, Phrase::ActivityName { kind })
    });
    let activities = names.collect::<Vec<_>>().join(", ");
    let mut lines = Vec::new();
    if !activities.is_empty() {
        let activities = activities.as_str();
        lines.push(words(
            world,
            language,
            VoicePhrase::OutingMydata { activities },
        ));
    }
    match conversation.memory.voices.outings {
        Some(true) => lines.push(words(world, language, VoicePhrase::OutingMydataYes)),
        Some(false) => lines.push(words(world, language, VoicePhrase::OutingMydataNo)),
        None => {}
    }
    lines
}
