//! Listening and watching: the recording of a text, a machine's voice where there is none, films, and what is said in them.

use super::{Step, World, buttons::short_id, message};
use crate::conversation::Conversation;
use crate::knowledge::writing::ContentHash;
use crate::knowledge::{Film, Knowledge, Recording, Spoken, Translation, name_in};
use crate::language::Language;
use crate::markdown::{Document, split_telegram};
use crate::outbound::{Button, Heard, Message, escape};
use crate::phrase::{Phrase, SoundPhrase};
use crate::sound::Voice;

/// Bytes of a button's data.
const LONGEST_DATA: usize = 64;

/// Films below a text.
const FILMS_SHOWN: usize = 3;

/// The button with which a text is heard, if it can be: it has a recording, or a machine speaks its language.
pub fn button(
    world: &World<'_>,
    of: &Spoken,
    text: &Translation,
    wanted: Language,
) -> Option<Button> {
    let is_recorded = recording(world.knowledge, of, text).is_some();
    if !is_recorded && !world.voices.contains_key(&text.language) {
        return None;
    }
    let data = format!("s:{}:{}", name(of), text.language);
    let label = world
        .phrasebook
        .say(wanted, Phrase::Sound(SoundPhrase::ButtonListen));
    (data.len() <= LONGEST_DATA).then(|| Button::new(label, data))
}

/// Lines of Telegram's HTML about the films of a text; empty without one.
pub fn films(world: &World<'_>, films: &[Film], wanted: Language) -> String {
    let book = world.phrasebook;
    let mut lines = String::new();
    for film in films.iter().take(FILMS_SHOWN) {
        let language = book.name(film.language);
        let spoken = Phrase::Sound(SoundPhrase::FilmSpoken { language });
        let mut about = book.say(wanted, spoken);
        if !film.captions.is_empty() {
            let names: Vec<&str> = film.captions.iter().map(|it| book.name(*it)).collect();
            let languages = names.join(", ");
            let captions = SoundPhrase::FilmCaptions {
                languages: &languages,
            };
            about += " ";
            about += &book.say(wanted, Phrase::Sound(captions));
        }
        lines += &format!(
            "\n🎬 <a href=\"{}\">{}</a>\n<i>{}</i>",
            escape(&film.url),
            escape(name_in(&film.title, wanted)),
            escape(&about)
        );
    }
    lines
}

/// The button for what is said in the films of an entry or a lesson, in a language.
pub fn transcript_button(world: &World<'_>, of: &Spoken, wanted: Language) -> Option<Button> {
    let (language, _) = transcript(world.knowledge, of, wanted)?;
    let data = format!("s:{}:{language}:t", name(of));
    let label = world
        .phrasebook
        .say(wanted, Phrase::Sound(SoundPhrase::ButtonTranscript));
    (data.len() <= LONGEST_DATA).then(|| Button::new(label, data))
}

/// A button of these was pressed: `<kind>:<name>:<language>`, with `:t` for a transcript. `false`: it means nothing any more.
pub fn press(
    world: &World<'_>,
    conversation: &Conversation,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    let (data, is_transcript) = match data.strip_suffix(":t") {
        Some(data) => (data, true),
        None => (data, false),
    };
    let Some((named, code)) = data.rsplit_once(':') else {
        return false;
    };
    let (Some(of), Ok(language)) = (named_by(world.knowledge, named), code.parse()) else {
        return false;
    };
    if is_transcript {
        return read_out(world, &of, language, steps);
    }
    let Some(text) = world.knowledge.speakable(&of, language) else {
        return false;
    };
    match heard(world, &of, text, conversation.speaks()) {
        Some(message) => steps.push(Step::Say(message)),
        None => return false,
    }
    true
}

/// A text as something to be heard: recorded, or by a machine, which says so.
fn heard(world: &World<'_>, of: &Spoken, text: &Translation, wanted: Language) -> Option<Message> {
    let say = |phrase| world.phrasebook.say(wanted, Phrase::Sound(phrase));
    let title = format!("🔊 <b>{}</b>", escape(&text.title));
    let recorded = recording(world.knowledge, of, text);
    let (hash, html) = if let Some(recording) = recorded {
        (recording.hash.clone(), title)
    } else {
        let said = match *world.voices.get(&text.language)? {
            Voice::Own => say(SoundPhrase::SoundMachine),
            Voice::Rough => say(SoundPhrase::SoundMachineRough),
            Voice::Of(other) => say(SoundPhrase::SoundMachineNear {
                language: world.phrasebook.name(other),
            }),
        };
        let spoken = spoken_text(world, text);
        let html = format!("{title}\n<i>{}</i>", escape(&said));
        (ContentHash::of(spoken.as_bytes()), html)
    };
    let mut message = Message::new(text.language, html);
    message.sound = Some(Heard {
        of: of.to_string(),
        language: text.language,
        hash: hash.as_str().to_owned(),
        by_machine: recorded.is_none(),
        instead: escape(&say(SoundPhrase::SoundNotNow)),
    });
    Some(message)
}

/// What a machine says of a text: first that it is a machine, then the title and the text without its markup.
pub fn spoken_text(world: &World<'_>, text: &Translation) -> String {
    let first = SoundPhrase::SoundMachine;
    let first = world.phrasebook.say(text.language, Phrase::Sound(first));
    let (document, _) = Document::parse(&text.body);
    format!("{first}\n\n{}.\n\n{}", text.title, document.to_plain())
}

/// What is said in the films, as messages.
fn read_out(world: &World<'_>, of: &Spoken, wanted: Language, steps: &mut Vec<Step>) -> bool {
    let Some((language, text)) = transcript(world.knowledge, of, wanted) else {
        return false;
    };
    let heading = message(
        world,
        language,
        Phrase::Sound(SoundPhrase::ButtonTranscript),
    );
    let (document, _) = Document::parse(text);
    let html = format!("<b>{}</b>\n\n{}", heading.html, document.to_telegram_html());
    let parts = split_telegram(&html).into_iter();
    steps.extend(parts.map(|html| Step::Say(Message::new(language, html))));
    true
}

/// What is said in the films of something, in a language, else in English, else in Swedish, else in any.
fn transcript<'k>(
    knowledge: &'k Knowledge,
    of: &Spoken,
    wanted: Language,
) -> Option<(Language, &'k str)> {
    let transcripts = match of {
        Spoken::Entry(id) => &knowledge.entries.get(id)?.transcripts,
        Spoken::Lesson(..) => &lesson(knowledge, of)?.transcripts,
    };
    let found = wanted
        .or_else_read()
        .find_map(|it| transcripts.get_key_value(&it));
    let found = found.or_else(|| transcripts.iter().next())?;
    Some((*found.0, found.1))
}

fn recording<'k>(
    knowledge: &'k Knowledge,
    of: &Spoken,
    text: &Translation,
) -> Option<&'k Recording> {
    match of {
        Spoken::Entry(id) => knowledge.entries.get(id)?.recording(text),
        Spoken::Lesson(..) => lesson(knowledge, of)?.recording(text),
    }
}

fn lesson<'k>(knowledge: &'k Knowledge, of: &Spoken) -> Option<&'k crate::knowledge::Lesson> {
    let Spoken::Lesson(course, lesson) = of else {
        return None;
    };
    let course = knowledge.courses.iter().find(|it| it.id == *course)?;
    course.lessons.iter().find(|it| it.id == *lesson)
}

/// How a button names it: short, since it has no room for more.
fn name(of: &Spoken) -> String {
    match of {
        Spoken::Entry(id) => format!("e:{}", short_id(id)),
        Spoken::Lesson(course, lesson) => format!("c:{course}:{lesson}"),
    }
}

fn named_by(knowledge: &Knowledge, named: &str) -> Option<Spoken> {
    let (kind, name) = named.split_once(':')?;
    match kind {
        "e" => {
            let mut ids = knowledge.entries.keys();
            let id = ids.find(|id| short_id(id) == name)?;
            Some(Spoken::Entry(id.clone()))
        }
        "c" => {
            let (course, lesson) = name.split_once(':')?;
            Some(Spoken::Lesson(course.to_owned(), lesson.to_owned()))
        }
        _ => None,
    }
}
