//! An answer as the newcomer sees it: the entry's text, where it comes from, and what to do when it does not help.

use super::{Record, Step, Turn, World, buttons::short_id, handover, listening};
use crate::case::CaseHit;
use crate::conversation::Conversation;
use crate::decision::Reason;
use crate::knowledge::{Entry, Place, Spoken, Translation, TranslationState};
use crate::language::Language;
use crate::markdown::{Document, split_telegram};
use crate::outbound::{Button, Message, escape, shorten};
use crate::phrase::Phrase;

/// Characters on a button: what a phone shows of it in one or two lines.
const TITLE_ON_BUTTON: usize = 60;

/// Related entries under an answer: a way on, not a second menu.
const RELATED_SHOWN: usize = 2;

/// Sources shown under an answer; the rest are for editors.
const SOURCES_SHOWN: usize = 2;

/// An entry's title for a button or a list: in the language, else English, else the original's.
pub fn entry_title(entry: &Entry, language: Language) -> String {
    let text = language
        .with_base()
        .chain([Language::ENGLISH])
        .find_map(|language| entry.sendable(language))
        .or_else(|| entry.original());
    shorten(
        text.map_or(entry.id.as_str(), |text| &text.title),
        TITLE_ON_BUTTON,
    )
}

/// The text of an entry that a newcomer gets: in the wanted language, else in one that is spoken anyway, else English, else Swedish.
pub fn text_for(entry: &Entry, wanted: Language, also: Option<Language>) -> Option<&Translation> {
    wanted
        .with_base()
        .chain(also.into_iter().flat_map(Language::with_base))
        .chain([Language::ENGLISH, Language::SWEDISH])
        .find_map(|language| entry.sendable(language))
        .or_else(|| entry.original())
}

/// An entry as messages, the last of which carries the buttons of `exchange`. `wanted` is the newcomer's language; the sentences around the
/// text are in it even where the text is not.
pub fn entry_message(
    world: &World<'_>,
    entry: &Entry,
    text: &Translation,
    wanted: Language,
    exchange: Option<i64>,
) -> Vec<Message> {
    let book = world.phrasebook;
    let (document, _) = Document::parse(&text.body);
    let mut html = String::new();
    if !text.language.shares_base(wanted) {
        let language = book.name(text.language);
        let note = book.say(wanted, Phrase::AnswerOtherLanguage { language });
        html += &format!("<i>{}</i>\n\n", escape(&note));
    }
    html += &format!(
        "<b>{}</b>\n\n{}\n",
        escape(&text.title),
        document.to_telegram_html()
    );
    html += &listening::films(world, &entry.films, wanted);
    html += &format!("\n{}", footer(world, entry, text, wanted));
    let related = exchange
        .map(|_| related(world, entry, wanted))
        .unwrap_or_default();
    if !related.is_empty() {
        let also = book.say(wanted, Phrase::AnswerRelated);
        html += &format!("\n\n{}", escape(&also));
    }
    let mut messages: Vec<Message> = split_telegram(&html)
        .into_iter()
        .map(|html| Message::new(text.language, html))
        .collect();
    if let (Some(last), Some(exchange)) = (messages.last_mut(), exchange) {
        let say = |phrase| book.say(wanted, phrase);
        let of = Spoken::Entry(entry.id.clone());
        let heard = listening::button(world, &of, text, wanted);
        let heard = heard
            .into_iter()
            .chain(listening::transcript_button(world, &of, wanted));
        last.buttons = vec![
            heard.collect(),
            vec![
                Button::new(say(Phrase::ButtonHelpful), format!("up:{exchange}")),
                Button::new(say(Phrase::ButtonNotHelpful), format!("down:{exchange}")),
            ],
            vec![Button::new(
                say(Phrase::ButtonPerson),
                format!("person:{exchange}"),
            )],
        ];
        last.buttons.retain(|row| !row.is_empty());
        last.buttons
            .extend(related.into_iter().map(|button| vec![button]));
    }
    messages
}

/// An entry once more, after a sentence that what was said of it before was not right. Empty when no text of it may be sent.
pub fn corrected(world: &World<'_>, entry: &Entry, wanted: Language) -> Vec<Message> {
    /// Signs of a text that still take the sentence before them; a message takes 4,096.
    const ROOM: usize = 3_500;
    let Some(text) = text_for(entry, wanted, None) else {
        return Vec::new();
    };
    let say = |phrase| world.phrasebook.say(wanted, phrase);
    let sentence = format!("<b>{}</b>", escape(&say(Phrase::AnswerCorrected)));
    let mut messages = entry_message(world, entry, text, wanted, None);
    match messages.first_mut() {
        // One message is in one direction.
        Some(first) if text.language.shares_base(wanted) && first.html.chars().count() < ROOM => {
            first.html = format!("{sentence}\n\n{}", first.html);
        }
        _ => messages.insert(0, Message::new(wanted, sentence)),
    }
    if let Some(last) = messages.last_mut() {
        last.buttons = vec![vec![Button::new(say(Phrase::ButtonPerson), "person")]];
    }
    messages
}

/// Entries worth reading next, as buttons.
fn related(world: &World<'_>, entry: &Entry, language: Language) -> Vec<Button> {
    entry
        .related
        .iter()
        .filter_map(|id| world.knowledge.entries.get(id))
        .filter(|other| other.answers(world.today()))
        .take(RELATED_SHOWN)
        .map(|other| {
            Button::new(
                entry_title(other, language),
                format!("e:{}:0", short_id(&other.id)),
            )
        })
        .collect()
}

/// Source, desk, date, and whether a machine translated it: what lets a person judge the answer.
fn footer(world: &World<'_>, entry: &Entry, text: &Translation, language: Language) -> String {
    let book = world.phrasebook;
    let mut lines = Vec::new();
    for source in entry.sources.iter().take(SOURCES_SHOWN) {
        let link = format!(
            "<a href=\"{}\">{}</a>",
            escape(&source.url),
            escape(&source.title)
        );
        lines.push(around(
            &book.say(language, Phrase::AnswerSource { source: MARK }),
            &link,
        ));
    }
    let desk = world.desk_name(&entry.desk, language);
    lines.push(escape(
        &book.say(language, Phrase::AnswerDesk { desk: &desk }),
    ));
    let date = book.date(language, entry.checked);
    lines.push(escape(
        &book.say(language, Phrase::AnswerChecked { date: &date }),
    ));
    if text.state == TranslationState::Draft && text.source.is_some() {
        lines.push(escape(&book.made_by_machine(text.language, language)));
    }
    lines
        .into_iter()
        .map(|line| format!("<i>{line}</i>"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Stands for a link while a phrase is put together; a private-use character, so no phrase contains it.
const MARK: &str = "\u{e000}";

/// A phrase with a link in the place of [`MARK`].
fn around(phrase: &str, html: &str) -> String {
    escape(phrase).replace(MARK, html)
}

/// Whether an entry is for this newcomer: the place and the status fit, as far as they are known, and no local variant replaces it.
pub fn applies(world: &World<'_>, conversation: &Conversation, entry: &Entry) -> bool {
    let status_fits = match conversation.residence {
        Some(status) => entry.status.is_empty() || entry.status.contains(&status),
        None => true,
    };
    let holds = |places: &[Place]| match &conversation.place {
        Some(place) => world.knowledge.place_covers(places, place),
        None => true,
    };
    let replaced = conversation.place.is_some()
        && world
            .knowledge
            .entries
            .values()
            .any(|other| other.replaces.as_ref() == Some(&entry.id) && holds(&other.places));
    status_fits && holds(&entry.places) && !replaced && entry.answers(world.today())
}

/// An entry was chosen by button, from the menu or from "did you mean": sent, and written down as the newcomer's own choice.
pub fn chosen(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    entry: &Entry,
    steps: &mut Vec<Step>,
) {
    let asked = turn.exchange.as_ref();
    let wanted = asked
        .and_then(|asked| asked.language)
        .filter(|l| world.phrasebook.locale(*l).is_some());
    let wanted = wanted.map_or_else(|| conversation.speaks(), |l| conversation.reads(l));
    let question = asked.and_then(|asked| asked.question.clone());
    let record = Record {
        language: asked.and_then(|asked| asked.language),
        ..own_choice(turn, entry, question.unwrap_or_default(), wanted)
    };
    send(world, conversation, turn, entry, wanted, record, steps);
}

/// What is written down when a newcomer has chosen an entry for a question of theirs.
pub fn own_choice(turn: &Turn, entry: &Entry, question: String, language: Language) -> Record {
    Record {
        id: turn.new_exchange,
        question,
        language: Some(language.base()),
        answer_language: language,
        decision: "chosen",
        reason: None,
        entry: Some(entry.id.clone()),
        topic: Some(entry.topic.clone()),
        desk: entry.desk.clone(),
        confidence: 1.0,
        hits: vec![CaseHit {
            entry: entry.id.to_string(),
            confidence: 1.0,
        }],
    }
}

/// Sends an entry, writes the exchange down, and tells staff when it is urgent.
pub fn send(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    entry: &Entry,
    wanted: Language,
    mut record: Record,
    steps: &mut Vec<Step>,
) {
    if entry.withdrawn.is_some() {
        // A button from before it was taken back.
        record.reason = Some(Reason::Withdrawn);
        return handover::record_to_person(
            world,
            turn,
            record,
            wanted,
            super::Promise::Stale,
            steps,
        );
    }
    let Some(text) = text_for(entry, wanted, conversation.language) else {
        // No text at all that may be sent: a person answers.
        record.reason = Some(Reason::NoTranslation);
        return handover::record_to_person(
            world,
            turn,
            record,
            wanted,
            super::Promise::Unsure,
            steps,
        );
    };
    record.answer_language = text.language;
    conversation.remember_topic(&entry.topic, world.now);
    let exchange = record.id;
    let urgent = entry.urgent.then(|| record.clone());
    steps.push(Step::Record(Box::new(record)));
    steps.extend(
        entry_message(world, entry, text, wanted, Some(exchange))
            .into_iter()
            .map(Step::Say),
    );
    if let Some(mut record) = urgent {
        record.reason = Some(Reason::Urgent);
        if record.question.is_empty() {
            record.question.clone_from(&text.title);
        }
        handover::urgent_entry_sent(turn, record, wanted, steps);
    }
}

/// "Did you mean": the entries as buttons, and "none of these".
pub fn offer(world: &World<'_>, entries: &[&Entry], language: Language, exchange: i64) -> Message {
    let mut offer = super::message(world, language, Phrase::OfferIntro);
    for entry in entries {
        let data = format!("e:{}:{exchange}", short_id(&entry.id));
        offer = offer.row([Button::new(entry_title(entry, language), data)]);
    }
    let none = world.phrasebook.say(language, Phrase::ButtonNoneOfThese);
    offer.row([Button::new(none, format!("none:{exchange}"))])
}
