//! The first meeting, and the menus: language, place, topics.

use super::{Step, World, answer, buttons::short_id, say};
use crate::conversation::Conversation;
use crate::knowledge::{Entry, Place, TopicId, name_in};
use crate::language::Language;
use crate::outbound::{Button, Message, escape};
use crate::phrase::Phrase;

/// Municipalities on a page of buttons: a phone shows about six rows without scrolling.
const PLACES_PER_PAGE: usize = 10;

/// Questions on a page of a topic.
const ENTRIES_PER_PAGE: usize = 6;

/// `/start`: a greeting in the language of the phone, then the languages.
pub fn start(world: &World<'_>, conversation: &mut Conversation, steps: &mut Vec<Step>) {
    let language = conversation.speaks();
    conversation.memory.welcomed = false;
    let greeting = world.phrasebook.say(language, Phrase::Greeting);
    let choose = world.phrasebook.say(language, Phrase::ChooseLanguage);
    let mut greeting = Message::new(
        language,
        format!("{}\n\n{}", escape(&greeting), escape(&choose)),
    );
    greeting.buttons = language_buttons(world, |code| format!("lang:{code}"));
    steps.push(Step::Say(greeting));
}

/// `/language`: the languages under their own names.
pub fn choose_language(world: &World<'_>, conversation: &Conversation) -> Step {
    let language = conversation.speaks();
    let mut choose = super::message(world, language, Phrase::ChooseLanguage);
    choose.buttons = language_buttons(world, |code| format!("lang:{code}"));
    Step::Say(choose)
}

/// The languages as buttons, two a row.
pub fn language_buttons(world: &World<'_>, data: impl Fn(&str) -> String) -> Vec<Vec<Button>> {
    let languages = world.phrasebook.languages();
    let button =
        |language: &Language| Button::new(world.phrasebook.name(*language), data(language.code()));
    languages
        .chunks(2)
        .map(|pair| pair.iter().map(button).collect())
        .collect()
}

/// A language was chosen; at the first meeting the place comes next.
pub fn language_chosen(
    world: &World<'_>,
    conversation: &mut Conversation,
    language: Language,
    steps: &mut Vec<Step>,
) {
    conversation.language = Some(language);
    steps.push(say(world, conversation, Phrase::LanguageSet));
    if conversation.memory.welcomed {
        return;
    }
    if conversation.place.is_none() && !world.knowledge.municipalities.is_empty() {
        steps.push(choose_place(world, conversation, 0));
    } else {
        welcomed(world, conversation, steps);
    }
}

/// `/place`: the municipalities, a page at a time.
pub fn choose_place(world: &World<'_>, conversation: &Conversation, page: usize) -> Step {
    let language = conversation.speaks();
    let mut choose = super::message(world, language, Phrase::ChoosePlace);
    choose.buttons = place_buttons(world, language, page, |id| format!("place:{id}"));
    let mut last = Vec::new();
    if let Some(next) = next_places(world, page) {
        last.push(Button::new(
            world.phrasebook.say(language, Phrase::ButtonMorePlaces),
            format!("places:{next}"),
        ));
    }
    last.push(Button::new(
        world.phrasebook.say(language, Phrase::ButtonSkip),
        "place:skip",
    ));
    Step::Say(choose.row(last))
}

/// The page of municipalities after this one, the first after the last; `None` where one page holds all.
pub fn next_places(world: &World<'_>, page: usize) -> Option<usize> {
    let all = world.knowledge.municipalities.len();
    let next = if (page + 1) * PLACES_PER_PAGE < all {
        page + 1
    } else {
        0
    };
    (all > PLACES_PER_PAGE).then_some(next)
}

/// A page of municipalities, two a row.
pub fn place_buttons(
    world: &World<'_>,
    language: Language,
    page: usize,
    data: impl Fn(&Place) -> String,
) -> Vec<Vec<Button>> {
    let places: Vec<_> = world
        .knowledge
        .municipalities
        .iter()
        .skip(page * PLACES_PER_PAGE)
        .take(PLACES_PER_PAGE)
        .collect();
    let button = |place: &&crate::knowledge::Municipality| {
        Button::new(name_in(&place.name, language), data(&place.id))
    };
    places
        .chunks(2)
        .map(|pair| pair.iter().map(button).collect())
        .collect()
}

/// A place was chosen or skipped; at the first meeting the menu comes next.
pub fn place_chosen(
    world: &World<'_>,
    conversation: &mut Conversation,
    place: Option<Place>,
    steps: &mut Vec<Step>,
) {
    let language = conversation.speaks();
    match &place {
        Some(place) => {
            let name = world
                .knowledge
                .municipality(place)
                .map_or("", |place| name_in(&place.name, language));
            steps.push(say(world, conversation, Phrase::PlaceSet { place: name }));
        }
        None => steps.push(say(world, conversation, Phrase::PlaceSkipped)),
    }
    conversation.place = place;
    if !conversation.memory.welcomed {
        welcomed(world, conversation, steps);
    }
}

/// The end of the first meeting: what not to write, and the menu.
fn welcomed(world: &World<'_>, conversation: &mut Conversation, steps: &mut Vec<Step>) {
    conversation.memory.welcomed = true;
    let language = conversation.speaks();
    let privacy = world.phrasebook.say(language, Phrase::PrivacyShort);
    if let Step::Say(mut menu) = menu(world, conversation) {
        menu.html = format!("{}\n\n{}", escape(&privacy), menu.html);
        steps.push(Step::Say(menu));
    }
}

/// The topics, and "write your question".
pub fn menu(world: &World<'_>, conversation: &Conversation) -> Step {
    let language = conversation.speaks();
    let mut menu = super::message(world, language, Phrase::MenuIntro);
    for topic in &world.knowledge.topics {
        let name = name_in(&topic.name, language);
        // The button of a topic whose id would not fit is left out rather than broken.
        if topic.id.as_str().len() < 50 {
            menu = menu.row([Button::new(
                format!("{} {name}", topic.icon),
                format!("t:{}:0", topic.id),
            )]);
        }
    }
    let menu = menu
        .row(super::plan::menu_button(world, language))
        .row(super::calendar::menu_button(world, language));
    let menu = menu.row([super::news::menu_button(world, language)]);
    Step::Say(menu.row([super::voices::menu_button(world, language)]))
}

/// A page of a topic's entries; `None` when there is no such topic.
pub fn topic(
    world: &World<'_>,
    conversation: &Conversation,
    id: &str,
    page: usize,
) -> Option<Step> {
    let language = conversation.speaks();
    let topic = world.knowledge.topic(&TopicId::from(id))?;
    let name = name_in(&topic.name, language);
    let mut list = super::message(world, language, Phrase::MenuTopic { topic: name });
    let mut entries: Vec<&Entry> = world
        .knowledge
        .entries
        .values()
        .filter(|entry| entry.topic == topic.id && answer::applies(world, conversation, entry))
        .collect();
    // What may be needed at once stands first.
    entries.sort_by_key(|entry| (!entry.urgent, entry.id.clone()));
    let last = (page + 1) * ENTRIES_PER_PAGE >= entries.len();
    for entry in entries
        .iter()
        .skip(page * ENTRIES_PER_PAGE)
        .take(ENTRIES_PER_PAGE)
    {
        let title = answer::entry_title(entry, language);
        list = list.row([Button::new(title, format!("e:{}:0", short_id(&entry.id)))]);
    }
    let mut row = vec![Button::new(
        world.phrasebook.say(language, Phrase::ButtonBack),
        "menu",
    )];
    if !last {
        row.push(Button::new(
            world.phrasebook.say(language, Phrase::ButtonMore),
            format!("t:{id}:{}", page + 1),
        ));
    }
    Some(Step::Say(list.row(row)))
}
