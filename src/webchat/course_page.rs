//! Courses as pages, to read in a browser and to print. Nobody has to be known for it: no cookie is set.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use serde::Deserialize;

use super::sound::address;
use super::{Chat, Error};
use crate::desk::Desk;
use crate::knowledge::{Course, Film, Lesson, Spoken, name_in};
use crate::language::Language;
use crate::markdown::Document;
use crate::outbound::Heard;
use crate::pages::{message_html, preferred_language, version};
use crate::phrase::{Phrase, Phrasebook, SoundPhrase};

/// The language that was asked for in the address.
#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    lang: Option<Language>,
}

/// A link to the same page, or to a course.
struct Link {
    address: String,
    name: String,
    language: String,
    current: bool,
}

/// One lesson.
struct LessonView {
    number: usize,
    title: String,
    language: String,
    dir: &'static str,
    html: String,
    machine_made: Option<String>,
    /// The address of the recording, and what it is called.
    sound: Option<(String, String)>,
    films: Vec<FilmView>,
    transcript: Option<Transcript>,
    check: Option<CheckView>,
}

/// A film: where it is, what it is called, and which languages it is in.
struct FilmView {
    address: String,
    title: String,
    about: String,
}

/// What is said in the films, folded away.
struct Transcript {
    name: String,
    language: String,
    dir: &'static str,
    html: String,
}

/// A question to check oneself with; the answer is folded away, and open in print.
struct CheckView {
    question: String,
    answers: Vec<String>,
    right: String,
    why: String,
}

#[derive(Template)]
#[template(path = "courses.html", config = "src/pages/askama.toml")]
struct CoursesPage {
    version: &'static str,
    language: String,
    rtl: bool,
    title: String,
    intro: String,
    labels: Labels,
    languages: Vec<Link>,
    courses: Vec<Link>,
    lessons: Vec<LessonView>,
}

/// What stands on the page besides the lessons.
struct Labels {
    change_language: String,
    back: String,
    check: String,
}

/// `GET /courses`: which courses there are.
pub async fn list(
    State(chat): State<Chat>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let language = spoken(&chat.desk, wanted.lang, &headers);
    let shelf = chat.desk.shelf();
    let book = chat.desk.phrasebook();
    let courses: Vec<Link> = shelf
        .knowledge
        .courses
        .iter()
        .map(|course| Link {
            address: format!("/courses/{}?lang={language}", course.id),
            name: format!("{} {}", course.icon, named(course, language)),
            language: language.code().to_owned(),
            current: false,
        })
        .collect();
    let intro = if courses.is_empty() {
        Phrase::CoursesNone
    } else {
        Phrase::CoursesIntro
    };
    let page = CoursesPage {
        title: book.say(language, Phrase::CommandCourses),
        intro: book.say(language, intro),
        languages: languages(&chat.desk, "/courses", language),
        courses,
        lessons: Vec::new(),
        ..empty(&chat.desk, language)
    };
    render(&page)
}

/// `GET /courses/{course}`: all its lessons on one page.
pub async fn whole(
    State(chat): State<Chat>,
    Path(id): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let language = spoken(&chat.desk, wanted.lang, &headers);
    let shelf = chat.desk.shelf();
    let Some(course) = shelf
        .knowledge
        .courses
        .iter()
        .find(|course| course.id == id)
    else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let book = chat.desk.phrasebook();
    let name = named(course, language).to_owned();
    let overview = Phrase::CourseOverview {
        course: &name,
        lessons: i64::try_from(course.lessons.len()).unwrap_or(i64::MAX),
    };
    let page = CoursesPage {
        intro: book.say(language, overview),
        title: name.clone(),
        languages: languages(&chat.desk, &format!("/courses/{id}"), language),
        courses: Vec::new(),
        lessons: lessons(&chat.desk, course, language),
        ..empty(&chat.desk, language)
    };
    render(&page)
}

fn empty(desk: &Desk, language: Language) -> CoursesPage {
    let book = desk.phrasebook();
    let say = |phrase| book.say(language, phrase);
    CoursesPage {
        version: version(),
        language: language.code().to_owned(),
        rtl: book.is_rtl(language),
        title: String::new(),
        intro: String::new(),
        labels: Labels {
            change_language: say(Phrase::CommandLanguage),
            back: say(Phrase::ButtonOtherCourses),
            check: say(Phrase::CourseCheck),
        },
        languages: Vec::new(),
        courses: Vec::new(),
        lessons: Vec::new(),
    }
}

fn lessons(desk: &Desk, course: &Course, language: Language) -> Vec<LessonView> {
    let book = desk.phrasebook();
    let texts = course
        .lessons
        .iter()
        .filter_map(|lesson| Some((lesson, lesson.text_for(language)?)));
    texts
        .enumerate()
        .map(|(at, (lesson, text))| {
            let (document, _) = Document::parse(&text.body);
            let machine_made = text
                .is_machine_made()
                .then(|| book.made_by_machine(text.language, language));
            LessonView {
                number: at + 1,
                title: text.title.clone(),
                language: text.language.code().to_owned(),
                dir: if book.is_rtl(text.language) {
                    "rtl"
                } else {
                    "ltr"
                },
                html: message_html(&document.to_telegram_html()),
                machine_made,
                films: lesson
                    .films
                    .iter()
                    .map(|film| film_view(book, film, language))
                    .collect(),
                transcript: transcript(book, lesson, language),
                sound: lesson.recording(text).map(|recording| {
                    let heard = Heard {
                        of: Spoken::Lesson(course.id.clone(), lesson.id.clone()).to_string(),
                        language: text.language,
                        hash: recording.hash.as_str().to_owned(),
                        by_machine: false,
                        instead: String::new(),
                    };
                    let name = book.say(language, Phrase::Sound(SoundPhrase::ButtonListen));
                    (address(&heard), name)
                }),
                check: text.check.as_ref().map(|check| CheckView {
                    question: check.question.clone(),
                    answers: check.answers.clone(),
                    right: check.answers.get(check.right).cloned().unwrap_or_default(),
                    why: check.why.clone(),
                }),
            }
        })
        .collect()
}

fn film_view(book: &Phrasebook, film: &Film, wanted: Language) -> FilmView {
    let language = book.name(film.language);
    let spoken = Phrase::Sound(SoundPhrase::FilmSpoken { language });
    let mut about = book.say(wanted, spoken);
    if !film.captions.is_empty() {
        let names: Vec<&str> = film.captions.iter().map(|it| book.name(*it)).collect();
        let languages = &names.join(", ");
        let captions = Phrase::Sound(SoundPhrase::FilmCaptions { languages });
        about = format!("{about} {}", book.say(wanted, captions));
    }
    FilmView {
        address: film.url.clone(),
        title: name_in(&film.title, wanted).to_owned(),
        about,
    }
}

/// In the language, else in English, else in Swedish.
fn transcript(book: &Phrasebook, lesson: &Lesson, wanted: Language) -> Option<Transcript> {
    let mut found = wanted
        .or_else_read()
        .filter_map(|it| lesson.transcripts.get_key_value(&it));
    let (language, text) = found.next()?;
    let (document, _) = Document::parse(text);
    Some(Transcript {
        name: book.say(wanted, Phrase::Sound(SoundPhrase::ButtonTranscript)),
        language: language.code().to_owned(),
        dir: if book.is_rtl(*language) { "rtl" } else { "ltr" },
        html: message_html(&document.to_telegram_html()),
    })
}

fn languages(desk: &Desk, address: &str, current: Language) -> Vec<Link> {
    let book = desk.phrasebook();
    let link = |language: Language| Link {
        address: format!("{address}?lang={language}"),
        name: book.name(language).to_owned(),
        language: language.code().to_owned(),
        current: language == current,
    };
    book.languages().into_iter().map(link).collect()
}

fn spoken(desk: &Desk, wanted: Option<Language>, headers: &HeaderMap) -> Language {
    let book = desk.phrasebook();
    wanted
        .filter(|language| book.locale(*language).is_some())
        .or_else(|| preferred_language(headers, book))
        .unwrap_or(Language::SWEDISH)
}

fn named(course: &Course, language: Language) -> &str {
    let name = name_in(&course.name, language);
    if name.is_empty() { &course.id } else { name }
}

fn render(page: &CoursesPage) -> Result<Response, Error> {
    let html = page
        .render()
        .map_err(|error| Error::Failed(error.to_string()))?;
    Ok(Html(html).into_response())
}
