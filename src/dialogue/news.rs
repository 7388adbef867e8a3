//! News in the conversation: which topics somebody gets it of, how it is stopped, and a piece of news as it is sent.

use super::{Step, Turn, World, message, plan, welcome};
use crate::case::Case;
use crate::conversation::Conversation;
use crate::knowledge::{Place, Topic, TopicId, name_in};
use crate::language::Language;
use crate::markdown::Document;
use crate::outbound::{Button, Message, escape};
use crate::phrase::{NewsPhrase, Phrase};

/// How the data of the news' buttons begin.
const STOP: &str = "n:x";

/// A topic whose id is longer would not fit into a button, which takes 64 bytes.
const LONGEST_ID: usize = 50;

/// Letters of what is typed in the place of a button; a label is no longer.
const LONGEST: usize = 80;

/// What whoever gets news may write to get no more, in whatever language.
const STOPS: [&str; 3] = ["stop", "stopp", "stop news"];

/// `/news`: what is chosen, and what can be.
pub fn start(world: &World<'_>, conversation: &Conversation) -> Step {
    let wishes = &conversation.memory.news;
    let language = conversation.speaks();
    let say = |phrase| words(world, language, phrase);
    let names = chosen(world, conversation, language);
    let chosen = match names.as_str() {
        _ if wishes.all => NewsPhrase::NewsChosenAll,
        "" => NewsPhrase::NewsNone,
        topics => NewsPhrase::NewsChosen { topics },
    };
    let mut html = format!("{}\n\n<b>{}</b>", say(NewsPhrase::NewsIntro), say(chosen));
    if wishes.any() && world.knowledge.municipalities.len() > 1 {
        let place = conversation.place.as_ref();
        let place = place.and_then(|place| world.knowledge.municipality(place));
        let line = match place {
            Some(place) => NewsPhrase::NewsPlace {
                place: name_in(&place.name, language),
            },
            None => NewsPhrase::NewsNoPlace,
        };
        html += &format!("\n{}", say(line));
    }
    let mut list = Message::new(language, html);
    for topic in topics(world) {
        let name = name_in(&topic.name, language);
        let label = format!("{} {} {name}", mark(wishes.wants(&topic.id)), topic.icon);
        list = list.row([Button::new(label, format!("n:t:{}", topic.id))]);
    }
    let all = plain(world, language, NewsPhrase::NewsAll);
    let all = format!("{} {all}", mark(wishes.all));
    list = list.row([Button::new(all, "n:*")]);
    if wishes.any() {
        list = list.row([stop_button(world, language)]);
    }
    Step::Say(list)
}

/// A button of the news was pressed. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let (word, rest) = data.split_once(':').unwrap_or((data, ""));
    match word {
        "" => steps.push(start(world, conversation)),
        "*" => {
            conversation.memory.news.wish_for_all();
            wished(world, conversation, steps);
        }
        "t" => {
            let Some(topic) = world.knowledge.topic(&TopicId::from(rest)) else {
                return false;
            };
            let all = topics(world).map(|topic| topic.id.clone());
            conversation.memory.news.toggle(&topic.id, all);
            wished(world, conversation, steps);
        }
        "w" => {
            if rest == "skip" {
                conversation.memory.news.no_place = true;
            } else if let Some(place) = world.knowledge.municipality(&Place::from(rest)) {
                conversation.place = Some(place.id.clone());
            } else {
                return false;
            }
            steps.push(start(world, conversation));
        }
        "wm" => steps.push(ask_place(world, conversation, rest.parse().unwrap_or(0))),
        "x" => stop(world, conversation, steps),
        _ => return false,
    }
    true
}

/// Whether a text is the name of the news, or the wish for no more of it; then that is done. What is written to a person goes there.
pub fn typed(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    text: &str,
    steps: &mut Vec<Step>,
) -> bool {
    if text.chars().count() > LONGEST || turn.cases.iter().any(Case::is_with_person) {
        return false;
    }
    let said = plan::squeezed(text);
    let language = conversation.speaks();
    let is = |phrase| plan::squeezed(&plain(world, language, phrase)) == said;
    let wishes = conversation.memory.news.any();
    if is(NewsPhrase::NewsButtonStop) || (wishes && STOPS.contains(&said.as_str())) {
        stop(world, conversation, steps);
    } else if is(NewsPhrase::NewsCommand) {
        steps.push(start(world, conversation));
    } else {
        return false;
    }
    true
}

/// The wishes have become others: they are written down, and what has to be known for them is asked.
fn wished(world: &World<'_>, conversation: &Conversation, steps: &mut Vec<Step>) {
    steps.push(Step::WishNews);
    let wishes = &conversation.memory.news;
    let has_places = world.knowledge.municipalities.len() > 1;
    if wishes.any() && conversation.place.is_none() && has_places && !wishes.no_place {
        steps.push(ask_place(world, conversation, 0));
    } else {
        steps.push(start(world, conversation));
    }
}

/// No more news, with one tap; what was on its way is not sent.
fn stop(world: &World<'_>, conversation: &mut Conversation, steps: &mut Vec<Step>) {
    conversation.memory.news.stop();
    steps.push(Step::WishNews);
    let stopped = Phrase::News(NewsPhrase::NewsStopped);
    steps.push(super::say(world, conversation, stopped));
}

/// Where the newcomer lives, a page of municipalities.
fn ask_place(world: &World<'_>, conversation: &Conversation, page: usize) -> Step {
    let language = conversation.speaks();
    let say = |phrase| world.phrasebook.say(language, phrase);
    let mut ask = message(world, language, Phrase::ChoosePlace);
    ask.buttons = welcome::place_buttons(world, language, page, |id| format!("n:w:{id}"));
    let mut last = Vec::new();
    if let Some(next) = welcome::next_places(world, page) {
        let more = say(Phrase::ButtonMorePlaces);
        last.push(Button::new(more, format!("n:wm:{next}")));
    }
    last.push(Button::new(say(Phrase::ButtonSkip), "n:w:skip"));
    Step::Say(ask.row(last))
}

/// A piece of news as it is sent: the title, the text, why one gets it, and the one button that ends it.
pub fn piece(
    world: &World<'_>,
    language: Language,
    topic: Option<&TopicId>,
    (title, body): (&str, &str),
) -> Message {
    let name = topic.map(|topic| topic_name(world, topic, language));
    let why = match &name {
        Some(topic) => NewsPhrase::NewsWhy { topic },
        None => NewsPhrase::NewsWhyAll,
    };
    let (document, _) = Document::parse(body);
    let html = format!(
        "📰 <b>{}</b>\n\n{}\n\n<i>{}</i>",
        escape(title),
        document.to_telegram_html().trim_end(),
        words(world, language, why)
    );
    Message::new(language, html).row([stop_button(world, language)])
}

/// The button in the menu of topics.
pub fn menu_button(world: &World<'_>, language: Language) -> Button {
    let label = plain(world, language, NewsPhrase::NewsCommand);
    Button::new(format!("📰 {label}"), "n:")
}

/// What is kept of it, a line.
pub fn held(world: &World<'_>, conversation: &Conversation) -> Option<String> {
    let language = conversation.speaks();
    let wishes = &conversation.memory.news;
    let topics = chosen(world, conversation, language);
    let line = if wishes.all {
        NewsPhrase::NewsMydataAll
    } else {
        NewsPhrase::NewsMydata { topics: &topics }
    };
    wishes.any().then(|| plain(world, language, line))
}

/// The names of the topics that are wished for. One that the menu has no longer is named by its id.
fn chosen(world: &World<'_>, conversation: &Conversation, language: Language) -> String {
    let topics = conversation.memory.news.topics.iter();
    let names: Vec<String> = topics
        .map(|topic| topic_name(world, topic, language))
        .collect();
    names.join(", ")
}

fn topic_name(world: &World<'_>, topic: &TopicId, language: Language) -> String {
    let known = world.knowledge.topic(topic);
    known.map_or_else(
        || topic.to_string(),
        |topic| name_in(&topic.name, language).to_owned(),
    )
}

fn topics<'k>(world: &World<'k>) -> impl Iterator<Item = &'k Topic> + use<'k> {
    let all = world.knowledge.topics.iter();
    all.filter(|topic| topic.id.as_str().len() < LONGEST_ID)
}

fn mark(is_on: bool) -> &'static str {
    if is_on { "✅" } else { "▫️" }
}

fn stop_button(world: &World<'_>, language: Language) -> Button {
    Button::new(plain(world, language, NewsPhrase::NewsButtonStop), STOP)
}

fn plain(world: &World<'_>, language: Language, phrase: NewsPhrase<'_>) -> String {
    world.phrasebook.say(language, Phrase::News(phrase))
}

/// A sentence as HTML.
fn words(world: &World<'_>, language: Language, phrase: NewsPhrase<'_>) -> String {
    escape(&plain(world, language, phrase))
}
