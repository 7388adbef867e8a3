//! The leisure finder in the conversation: `/leisure`, two questions by button, the results, and help to begin.
//!
//! What was chosen stands in the buttons, so every one of them works for ever and nothing has to be erased.

pub(super) mod found;
pub(super) mod helping;

use super::{Step, Turn, World, schedule, voices, welcome};
use crate::conversation::Conversation;
use crate::knowledge::{Activity, Place};
use crate::language::Language;
use crate::leisure::{Ages, Asker, Found, Sex, Wishes, find};
use crate::outbound::{Button, Message};
use crate::phrase::Phrase;

/// Ages as buttons; the last is "from 20". Digits and pictures say it, so that whoever does not read can choose too.
const AGES: [(&str, Ages); 8] = [
    ("👶 0–5", (0, 5)),
    ("🧒 6–9", (6, 9)),
    ("🧒 10–12", (10, 12)),
    ("🧑 13–15", (13, 15)),
    ("🧑 16–19", (16, 19)),
    ("👩 20+", (20, 64)),
    ("👨 20+", (20, 64)),
    ("🧓 65+", (65, 99)),
];

/// What one can wish for by button: a picture, the interest it stands for, as the directory writes it.
const INTERESTS: [(&str, &str); 9] = [
    ("⚽", "ball sports"),
    ("🏊", "water"),
    ("💃", "dance and music"),
    ("🥋", "fighting arts"),
    ("🌲", "nature"),
    ("🎨", "handicraft"),
    ("📚", "reading"),
    ("👥", "meeting people"),
    ("🏃", "training"),
];

/// `/leisure`: where, for whom.
pub fn start(world: &World<'_>, conversation: &Conversation) -> Step {
    begin(world, conversation, &Wishes::default())
}

/// The next thing to be asked.
fn begin(world: &World<'_>, conversation: &Conversation, wishes: &Wishes) -> Step {
    let language = conversation.speaks();
    let mut asked = if conversation.place.is_none() && world.knowledge.municipalities.len() > 1 {
        where_to(world, language, wishes, 0)
    } else {
        for_whom(world, language, wishes)
    };
    if let (Step::Say(message), Some(button)) = (&mut asked, schedule::button(world, conversation))
    {
        message.buttons.push(vec![button]);
    }
    asked
}

/// A page of places; more of them, or none in particular.
fn where_to(world: &World<'_>, language: Language, wishes: &Wishes, page: usize) -> Step {
    let code = wishes.code();
    let say = |phrase| world.phrasebook.say(language, phrase);
    let mut choose = super::message(world, language, Phrase::ChoosePlace);
    choose.buttons =
        welcome::place_buttons(world, language, page, |place| format!("f:p:{place}:{code}"));
    let mut last = Vec::new();
    if let Some(next) = welcome::next_places(world, page) {
        last.push(Button::new(
            say(Phrase::ButtonMorePlaces),
            format!("f:m:{next}:{code}"),
        ));
    }
    last.push(Button::new(say(Phrase::ButtonSkip), format!("f:w:{code}")));
    Step::Say(choose.row(last))
}

fn for_whom(world: &World<'_>, language: Language, wishes: &Wishes) -> Step {
    let mut choose = super::message(world, language, Phrase::LeisureForWhom);
    let buttons: Vec<Button> = AGES
        .iter()
        .map(|(label, ages)| {
            let sex = match label.chars().next() {
                Some('👩') => Some(Sex::Female),
                Some('👨') => Some(Sex::Male),
                _ => wishes.sex,
            };
            let wishes = Wishes {
                ages: vec![*ages],
                sex,
                ..wishes.clone()
            };
            Button::new(*label, format!("f:i:{}", wishes.code()))
        })
        .collect();
    choose.buttons = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    let anybody = world.phrasebook.say(language, Phrase::ButtonSkip);
    Step::Say(choose.row([Button::new(anybody, format!("f:i:{}", wishes.code()))]))
}

fn what(world: &World<'_>, language: Language, wishes: &Wishes) -> Step {
    let mut choose = super::message(world, language, Phrase::LeisureWhat);
    let button = |(icon, name): &(&str, &str)| {
        let interest = crate::knowledge::INTERESTS
            .iter()
            .find(|(listed, _)| listed == name)
            .map(|(_, interest)| *interest);
        let wishes = Wishes {
            interests: interest.into_iter().collect(),
            kinds: Vec::new(),
            ..wishes.clone()
        };
        let name = name.replace(' ', "-");
        let name = world
            .phrasebook
            .say(language, Phrase::InterestName { interest: &name });
        Button::new(format!("{icon} {name}"), format!("f:r:{}", wishes.code()))
    };
    let buttons: Vec<Button> = INTERESTS.iter().map(button).collect();
    choose.buttons = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    let all = Wishes {
        interests: Vec::new(),
        kinds: Vec::new(),
        ..wishes.clone()
    };
    let anything = world.phrasebook.say(language, Phrase::ButtonAnything);
    Step::Say(choose.row([Button::new(anything, format!("f:r:{}", all.code()))]))
}

/// A button of the finder was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let language = conversation.speaks();
    let (stage, rest) = data.split_once(':').unwrap_or((data, ""));
    let wishes = Wishes::from_code(rest);
    match stage {
        "" => steps.push(start(world, conversation)),
        "p" => {
            let (place, code) = rest.split_once(':').unwrap_or((rest, ""));
            if world.knowledge.municipality(&Place::from(place)).is_none() {
                return false;
            }
            conversation.place = Some(Place::from(place));
            let wishes = Wishes::from_code(code);
            steps.push(if wishes.names_something() {
                results(world, conversation, language, &wishes)
            } else {
                for_whom(world, language, &wishes)
            });
        }
        "m" => {
            let (page, code) = rest.split_once(':').unwrap_or((rest, ""));
            let page = page.parse().unwrap_or(0);
            steps.push(where_to(world, language, &Wishes::from_code(code), page));
        }
        "w" => steps.push(for_whom(world, language, &wishes)),
        "i" => steps.push(what(world, language, &wishes)),
        "r" => steps.push(results(world, conversation, language, &wishes)),
        "h" => {
            let found = found_for(world, conversation.place.as_ref(), language, &wishes);
            helping::to_start(world, turn, language, (&wishes, &found), steps);
            let first = found.first().map(|found| found.activity.kind);
            if let Some(kind) = wishes.kinds.first().copied().or(first) {
                voices::may_ask(world, conversation, turn, kind, steps);
            }
        }
        "k" => {
            let found = found_for(world, conversation.place.as_ref(), language, &wishes);
            let found = found.iter().map(|found| found.activity);
            steps.push(schedule::choose(world, conversation, found));
        }
        "s" | "l" | "x" => {
            return schedule::press(world, conversation, turn, (stage, rest), steps);
        }
        _ => return false,
    }
    true
}

/// What a question that was answered or offered wishes for besides: results where it says enough, else a button to the finder.
pub fn beside(
    world: &World<'_>,
    conversation: &Conversation,
    text: &str,
    language: Language,
    steps: &mut Vec<Step>,
) {
    let wishes = crate::leisure::read(text, Some(language), world.vocabulary);
    if wishes.kinds.is_empty() {
        return;
    }
    let named = named_place(world, text);
    let place = named.or(conversation.place.as_ref());
    let found = found_for(world, place, language, &wishes);
    if !found.iter().any(|found| found.exact) {
        return;
    }
    if wishes.is_particular() {
        return steps.push(Step::Say(results_message(world, language, &wishes, &found)));
    }
    let label = world.phrasebook.say(language, Phrase::ButtonLeisure);
    if let Some(Step::Say(last)) = steps.last_mut() {
        last.buttons
            .push(vec![Button::new(label, format!("f:r:{}", wishes.code()))]);
    }
}

/// A municipality that is named in a text, in any language.
fn named_place<'k>(world: &World<'k>, text: &str) -> Option<&'k Place> {
    let text = format!(" {} ", crate::search::fold::fold(text));
    let named = |name: &String| {
        let name = crate::search::fold::fold(name);
        !name.trim().is_empty() && text.contains(&format!(" {}", name.trim()))
    };
    world
        .knowledge
        .municipalities
        .iter()
        .find(|place| place.name.values().any(named))
        .map(|place| &place.id)
}

fn found_for<'k>(
    world: &World<'k>,
    place: Option<&Place>,
    language: Language,
    wishes: &Wishes,
) -> Vec<Found<'k>> {
    let asker = Asker {
        place,
        language,
        examples: world.examples,
        today: world.today(),
    };
    find(&world.knowledge.activities, wishes, asker)
}

fn results(
    world: &World<'_>,
    conversation: &Conversation,
    language: Language,
    wishes: &Wishes,
) -> Step {
    let found = found_for(world, conversation.place.as_ref(), language, wishes);
    Step::Say(results_message(world, language, wishes, &found))
}

/// The activities, and what one can change about the wish.
fn results_message(
    world: &World<'_>,
    language: Language,
    wishes: &Wishes,
    found: &[Found<'_>],
) -> Message {
    let say = |phrase| world.phrasebook.say(language, phrase);
    let exact = found.iter().filter(|found| found.exact).count();
    let first = match (exact, found.len()) {
        (0, 0) if world.knowledge.activities.is_empty() => say(Phrase::LeisureNoDirectory),
        (0, 0) => say(Phrase::LeisureFoundNothing),
        (0, _) => say(Phrase::LeisureFoundNear),
        _ => say(Phrase::LeisureFound {
            count: i64::try_from(found.len()).unwrap_or(i64::MAX),
        }),
    };
    let mut html = format!("{}\n", crate::outbound::escape(&first));
    for found in found {
        html += &format!("\n{}\n", found::html(world, language, found.activity));
    }
    if !found.is_empty() {
        html += &format!(
            "\n<i>{}</i>",
            crate::outbound::escape(&say(Phrase::LeisureAskAlways))
        );
    }
    let mut message = Message::new(language, html);
    for found in found {
        let one = (found.activity.kind, found.activity.name.as_str());
        message = message.row([voices::try_button(world, language, one)]);
    }
    let put = schedule::put_button(world, language, wishes);
    let put = (!found.is_empty()).then_some(put);
    let narrower = narrower(wishes);
    let narrower: Vec<Button> = narrower
        .into_iter()
        .map(|(phrase, wishes)| Button::new(say(phrase), format!("f:r:{}", wishes.code())))
        .collect();
    let narrower = narrower.chunks(2).map(<[Button]>::to_vec);
    message.buttons.extend(narrower);
    let anew = Wishes {
        ages: wishes.ages.clone(),
        sex: wishes.sex,
        ..Wishes::default()
    };
    message
        .row(put)
        .row([Button::new(
            say(Phrase::ButtonOtherWish),
            format!("f:i:{}", anew.code()),
        )])
        .row([Button::new(
            say(Phrase::ButtonHelpStart),
            format!("f:h:{}", wishes.code()),
        )])
}

/// What one can still ask for.
fn narrower(wishes: &Wishes) -> Vec<(Phrase<'static>, Wishes)> {
    let mut narrower = Vec::new();
    let male = wishes.sex == Some(Sex::Male);
    if !wishes.free {
        narrower.push((
            Phrase::ButtonFreeOnly,
            Wishes {
                free: true,
                ..wishes.clone()
            },
        ));
    }
    if !wishes.female_only && !male {
        let only = Wishes {
            female_only: true,
            sex: Some(Sex::Female),
            ..wishes.clone()
        };
        narrower.push((Phrase::ButtonFemaleOnly, only));
    }
    if !wishes.has_days() {
        let mut weekend = wishes.clone();
        (weekend.days[5], weekend.days[6]) = (true, true);
        narrower.push((Phrase::ButtonWeekend, weekend));
    }
    if wishes.time.is_none() {
        let evening = Wishes {
            time: Some(crate::leisure::DayTime::Evening),
            ..wishes.clone()
        };
        narrower.push((Phrase::ButtonEvening, evening));
    }
    if !wishes.child_care && wishes.ages.iter().any(|(from, _)| *from >= 18) {
        narrower.push((
            Phrase::ButtonChildCare,
            Wishes {
                child_care: true,
                ..wishes.clone()
            },
        ));
    }
    narrower
}

/// The name of what one does there, in a language.
pub(super) fn kind_name(world: &World<'_>, language: Language, activity: &Activity) -> String {
    let kind = crate::voices::kind_code(activity.kind);
    world
        .phrasebook
        .say(language, Phrase::ActivityName { kind })
}
