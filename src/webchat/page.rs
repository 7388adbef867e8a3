//! The phone page as HTML.

use std::time::Duration;

use askama::Template;
use tokio::time::{Instant, timeout_at};

use crate::conversation::Happening;
use crate::desk::Desk;
use crate::language::Language;
use crate::outbound::{Button, Message, escape};
use crate::pages::{message_html, version};
use crate::phrase::{CalendarPhrase, Phrase, Phrasebook, PlanPhrase, SoundPhrase, VoicePhrase};
use crate::store::{self, WebLine};

/// The author of what the newcomer wrote.
pub const NEWCOMER: &str = "newcomer";

/// How long the first page waits for the greeting, so that it need not be fetched a moment later.
const GREETING: Duration = Duration::from_millis(400);

/// The sentences that a text field can hold; with JSON around them they fit into a request.
const LONGEST: usize = 20_000;

#[derive(Template)]
#[template(path = "chat.html", config = "src/pages/askama.toml")]
struct Page<'a> {
    version: &'a str,
    language: &'a str,
    rtl: bool,
    languages: Vec<(&'a str, &'a str)>,
    words: Words,
    commands: Vec<(&'static str, String)>,
    bubbles: Vec<String>,
    last: i64,
    seen: &'a str,
    longest: usize,
}

/// The words around the conversation.
struct Words {
    title: String,
    about: String,
    change_language: String,
    menu: String,
    write: String,
    send: String,
    you: String,
    lost: String,
    typing: String,
    /// In the staff's languages, since somebody of them may be asked for help.
    no_script: [String; 2],
}

#[derive(Template)]
#[template(path = "bubble.html", config = "src/pages/askama.toml")]
struct Bubble<'a> {
    id: i64,
    mine: bool,
    author: String,
    language: &'a str,
    dir: &'a str,
    html: String,
    /// Where what is heard is, and what it is called.
    sound: Option<(String, String)>,
    buttons: &'a [Vec<Button>],
}

/// Begins the conversation and waits a moment for the greeting.
pub async fn greeted(
    desk: &Desk,
    key: &str,
    phone: Option<Language>,
) -> Result<Vec<WebLine>, store::Error> {
    let mut changes = desk.changes();
    desk.accept_web(key, phone, &Happening::Command("start".to_owned()))
        .await?;
    let deadline = Instant::now() + GREETING;
    loop {
        let lines = desk.web_lines(key, 0).await?;
        let spoken = lines.iter().any(|line| line.author != NEWCOMER);
        if spoken || !matches!(timeout_at(deadline, changes.changed()).await, Ok(Ok(()))) {
            return Ok(lines);
        }
    }
}

/// What stands on the page of whoever cannot begin yet: that what is written is kept and sent later.
pub fn not_yet(book: &Phrasebook, language: Language) -> WebLine {
    let text = book.say(language, Phrase::WebConnectionLost);
    WebLine {
        id: 0,
        author: "lotsen".to_owned(),
        message: Message::new(language, escape(&text)),
    }
}

/// The whole page.
pub fn render(
    book: &Phrasebook,
    language: Language,
    lines: &[WebLine],
    seen: &str,
) -> askama::Result<String> {
    let codes = book.languages();
    let page = Page {
        version: version(),
        language: language.code(),
        rtl: book.is_rtl(language),
        languages: codes
            .iter()
            .map(|code| (code.code(), book.name(*code)))
            .collect(),
        words: words(book, language),
        commands: commands(book, language),
        bubbles: lines
            .iter()
            .map(|line| bubble(book, language, line))
            .collect::<askama::Result<_>>()?,
        last: lines.last().map_or(0, |line| line.id),
        seen,
        longest: LONGEST,
    };
    page.render()
}

/// A line of the conversation. `page` is the language of the page around it.
pub fn bubble(book: &Phrasebook, page: Language, line: &WebLine) -> askama::Result<String> {
    let mine = line.author == NEWCOMER;
    let author = book.say(
        page,
        if mine {
            Phrase::WebYou
        } else {
            Phrase::WebLotsen
        },
    );
    let bubble = Bubble {
        id: line.id,
        mine,
        author,
        // Nobody knows in which language the newcomer wrote: the chosen one is the best guess, and the letters tell the
        // direction.
        language: if mine {
            page.code()
        } else {
            line.message.language.code()
        },
        dir: if mine {
            "auto"
        } else {
            direction(book, line.message.language)
        },
        html: message_html(&line.message.html),
        sound: line.message.sound.as_ref().map(|heard| {
            let name = book.say(page, Phrase::Sound(SoundPhrase::ButtonListen));
            (super::sound::address(heard), name)
        }),
        buttons: &line.message.buttons,
    };
    bubble.render()
}

fn direction(book: &Phrasebook, language: Language) -> &'static str {
    if book.is_rtl(language) { "rtl" } else { "ltr" }
}

fn words(book: &Phrasebook, language: Language) -> Words {
    let say = |phrase| book.say(language, phrase);
    Words {
        title: say(Phrase::WebTitle),
        about: say(Phrase::BotShortDescription),
        change_language: say(Phrase::CommandLanguage),
        menu: say(Phrase::ButtonMenu),
        write: say(Phrase::WebWriteHere),
        send: say(Phrase::WebSend),
        you: say(Phrase::WebYou),
        lost: say(Phrase::WebConnectionLost),
        typing: say(Phrase::WebTyping),
        no_script: [Language::SWEDISH, Language::ENGLISH]
            .map(|staff| book.text(staff, "staff-chat-noscript", &[])),
    }
}

/// Telegram's command menu, with what a newcomer needs most at the top. The language has a place of its own.
fn commands(book: &Phrasebook, language: Language) -> Vec<(&'static str, String)> {
    let commands = [
        ("/menu", Phrase::CommandMenu),
        ("/plan", Phrase::Plan(PlanPhrase::PlanCommand)),
        ("/today", Phrase::Calendar(CalendarPhrase::TodayCommand)),
        ("/leisure", Phrase::CommandLeisure),
        ("/courses", Phrase::CommandCourses),
        ("/person", Phrase::CommandPerson),
        ("/tell", Phrase::Voice(VoicePhrase::TellCommand)),
        ("/status", Phrase::CommandStatus),
        ("/place", Phrase::CommandPlace),
        ("/help", Phrase::CommandHelp),
        ("/privacy", Phrase::CommandPrivacy),
        ("/mydata", Phrase::CommandMydata),
        ("/forget", Phrase::CommandForget),
    ];
    commands
        .map(|(command, phrase)| (command, book.say(language, phrase)))
        .into()
}
