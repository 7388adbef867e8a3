//! Guided courses in the conversation: the list, a lesson a message, a question to check oneself with, and going on where one stopped.
//!
//! Which lessons have been read is part of what is remembered of the chat, so `/forget` erases it with the rest.

use super::{Step, Turn, World, certificate, listening, message, say};
use crate::conversation::Conversation;
use crate::knowledge::{Course, Lesson, Spoken, name_in};
use crate::language::Language;
use crate::markdown::{Document, split_telegram};
use crate::outbound::{Button, Message, escape};
use crate::phrase::Phrase;

/// Bytes of a course's id that fit a button beside the numbers.
const LONGEST_ID: usize = 48;

/// `/courses`: the courses, with what has been read of each.
pub fn list(world: &World<'_>, conversation: &Conversation) -> Step {
    let language = conversation.speaks();
    let courses: Vec<&Course> = world
        .knowledge
        .courses
        .iter()
        .filter(|course| course.id.len() <= LONGEST_ID)
        .collect();
    if courses.is_empty() {
        return say(world, conversation, Phrase::CoursesNone);
    }
    let mut list = message(world, language, Phrase::CoursesIntro);
    for course in courses {
        let read = read_of(conversation, course);
        let name = named(course, language);
        let label = format!("{} {name} {read}/{}", course.icon, course.lessons.len());
        list = list.row([Button::new(label.trim(), format!("c:{}", course.id))]);
    }
    Step::Say(list)
}

/// A button of the courses was pressed: `<course>`, `<course>:<lesson>` or `<course>:<lesson>:<answer>`; `!<course>`: its certificate. `false`: it means nothing.
pub fn press(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    data: &str,
    steps: &mut Vec<Step>,
) -> bool {
    if data.is_empty() {
        steps.push(list(world, conversation));
        return true;
    }
    let mut parts = data.split(':');
    let id = parts.next().unwrap_or_default();
    let (wants_certificate, id) = match id.strip_prefix('!') {
        Some(id) => (true, id),
        None => (false, id),
    };
    let Some(course) = world
        .knowledge
        .courses
        .iter()
        .find(|course| course.id == id)
    else {
        return false;
    };
    if wants_certificate {
        certificate::offer(world, conversation, turn, course, steps);
        return true;
    }
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok());
    let (lesson, answer) = (number(parts.next()), number(parts.next()));
    match (lesson, answer) {
        (None, _) => steps.push(overview(world, conversation, course)),
        (Some(at), None) => return lesson_at(world, conversation, course, at, steps),
        (Some(at), Some(answer)) => {
            return answered(world, conversation, course, at, answer, steps);
        }
    }
    true
}

/// The lessons of a course, those that have been read with a tick.
pub(super) fn overview(world: &World<'_>, conversation: &Conversation, course: &Course) -> Step {
    let language = conversation.speaks();
    let lessons = count(course.lessons.len());
    let phrase = Phrase::CourseOverview {
        course: named(course, language),
        lessons,
    };
    let mut overview = message(world, language, phrase);
    let read = conversation.memory.lessons_read.get(&course.id);
    for (at, lesson) in course.lessons.iter().enumerate() {
        let Some(text) = lesson.text_for(language) else {
            continue;
        };
        let tick = if read.is_some_and(|read| read.contains(&lesson.id)) {
            "✅"
        } else {
            "▫️"
        };
        let label = format!("{tick} {}. {}", at + 1, text.title);
        overview = overview.row([Button::new(label, format!("c:{}:{at}", course.id))]);
    }
    overview = overview.row(certificate::button(world, conversation, course));
    let others = world.phrasebook.say(language, Phrase::ButtonOtherCourses);
    Step::Say(overview.row([Button::new(others, "c:")]))
}

/// A lesson, and its question or the way on.
fn lesson_at(
    world: &World<'_>,
    conversation: &mut Conversation,
    course: &Course,
    at: usize,
    steps: &mut Vec<Step>,
) -> bool {
    let language = conversation.speaks();
    let Some(lesson) = course.lessons.get(at) else {
        return false;
    };
    let Some(text) = lesson.text_for(language) else {
        return false;
    };
    let book = world.phrasebook;
    let place = book.say(
        language,
        Phrase::CourseLesson {
            course: named(course, language),
            number: count(at + 1),
            lessons: count(course.lessons.len()),
        },
    );
    let mut html = format!("<i>{}</i>\n\n", escape(&place));
    if !text.language.shares_base(language) {
        let note = Phrase::AnswerOtherLanguage {
            language: book.name(text.language),
        };
        html += &format!("<i>{}</i>\n\n", escape(&book.say(language, note)));
    }
    let (document, _) = Document::parse(&text.body);
    html += &format!(
        "<b>{}</b>\n\n{}",
        escape(&text.title),
        document.to_telegram_html()
    );
    html += &listening::films(world, &lesson.films, language);
    if text.is_machine_made() {
        let made = book.made_by_machine(text.language, language);
        html += &format!("\n\n<i>{}</i>", escape(&made));
    }
    let mut messages: Vec<Message> = split_telegram(&html)
        .into_iter()
        .map(|html| Message::new(text.language, html))
        .collect();
    let of = Spoken::Lesson(course.id.clone(), lesson.id.clone());
    let heard = listening::button(world, &of, text, language);
    let heard: Vec<Button> = heard
        .into_iter()
        .chain(listening::transcript_button(world, &of, language))
        .collect();
    if let Some(last) = messages.last_mut().filter(|_| !heard.is_empty()) {
        last.buttons.push(heard);
    }
    if let Some(check) = &text.check {
        let asked = book.say(language, Phrase::CourseCheck);
        let html = format!("<b>{}</b>\n\n{}", escape(&asked), escape(&check.question));
        let mut question = Message::new(text.language, html);
        for (answer, words) in check.answers.iter().enumerate() {
            let data = format!("c:{}:{at}:{answer}", course.id);
            question = question.row([Button::new(words, data)]);
        }
        messages.push(question);
    } else {
        mark_read(world, conversation, course, lesson);
        if let Some(last) = messages.last_mut() {
            let onwards = onwards(world, conversation, course, at, language);
            last.buttons.extend(onwards);
        }
    }
    steps.extend(messages.into_iter().map(Step::Say));
    if text.check.is_none() {
        finished(world, conversation, course, steps);
    }
    true
}

/// What somebody answered: kind either way, with the reason, and the way on. Both ways the lesson counts as read.
fn answered(
    world: &World<'_>,
    conversation: &mut Conversation,
    course: &Course,
    at: usize,
    answer: usize,
    steps: &mut Vec<Step>,
) -> bool {
    let language = conversation.speaks();
    let lesson = course.lessons.get(at);
    let text = lesson.and_then(|lesson| lesson.text_for(language));
    let (Some(lesson), Some(text)) = (lesson, text) else {
        return false;
    };
    let Some(check) = text
        .check
        .as_ref()
        .filter(|check| answer < check.answers.len())
    else {
        return false;
    };
    mark_read(world, conversation, course, lesson);
    let first = if answer == check.right {
        Phrase::CourseRight
    } else {
        Phrase::CourseNotQuite
    };
    let mut html = format!(
        "<b>{}</b>\n\n",
        escape(&world.phrasebook.say(language, first))
    );
    if answer != check.right {
        html += &format!("✅ {}\n\n", escape(&check.answers[check.right]));
    }
    html += &escape(&check.why);
    let mut feedback = Message::new(text.language, html);
    feedback.buttons = onwards(world, conversation, course, at, language);
    steps.push(Step::Say(feedback));
    finished(world, conversation, course, steps);
    true
}

/// The next lesson, and the list of lessons.
fn onwards(
    world: &World<'_>,
    conversation: &Conversation,
    course: &Course,
    at: usize,
    language: Language,
) -> Vec<Vec<Button>> {
    let say = |phrase| world.phrasebook.say(language, phrase);
    let mut rows = Vec::new();
    if let Some(next) = next_unread(conversation, course, at) {
        rows.push(vec![Button::new(
            say(Phrase::ButtonNextLesson),
            format!("c:{}:{next}", course.id),
        )]);
    }
    rows.push(vec![Button::new(
        say(Phrase::ButtonLessons),
        format!("c:{}", course.id),
    )]);
    rows
}

/// The first lesson after this one that has not been read, else the first of all that has not.
fn next_unread(conversation: &Conversation, course: &Course, at: usize) -> Option<usize> {
    let read = conversation.memory.lessons_read.get(&course.id);
    let unread = |at: &usize| {
        let id = &course.lessons[*at].id;
        read.is_none_or(|read| !read.contains(id))
    };
    let count = course.lessons.len();
    (at + 1..count).chain(0..at.min(count)).find(unread)
}

/// A word when the last lesson has been read.
fn finished(
    world: &World<'_>,
    conversation: &Conversation,
    course: &Course,
    steps: &mut Vec<Step>,
) {
    if is_finished(conversation, course) {
        let language = conversation.speaks();
        let done = Phrase::CourseDone {
            course: named(course, language),
        };
        let mut done = message(world, language, done);
        done = done.row(certificate::button(world, conversation, course));
        done.buttons.push(vec![Button::new(
            world.phrasebook.say(language, Phrase::ButtonOtherCourses),
            "c:",
        )]);
        steps.push(Step::Say(done));
    }
}

fn mark_read(world: &World<'_>, conversation: &mut Conversation, course: &Course, lesson: &Lesson) {
    let read = conversation.memory.lessons_read.entry(course.id.clone());
    let is_new = read.or_default().insert(lesson.id.clone());
    if is_new && is_finished(conversation, course) {
        let done = &mut conversation.memory.courses_done;
        done.insert(course.id.clone(), world.today());
    }
}

/// Whether every lesson of a course has been read, and its question answered.
pub(super) fn is_finished(conversation: &Conversation, course: &Course) -> bool {
    read_of(conversation, course) == course.lessons.len()
}

/// How many of a course's lessons have been read; one that is gone does not count.
fn read_of(conversation: &Conversation, course: &Course) -> usize {
    let read = conversation.memory.lessons_read.get(&course.id);
    let is_read = |lesson: &&Lesson| read.is_some_and(|read| read.contains(&lesson.id));
    course.lessons.iter().filter(is_read).count()
}

pub(super) fn named(course: &Course, language: Language) -> &str {
    let name = name_in(&course.name, language);
    if name.is_empty() { &course.id } else { name }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
