//! Guided courses, `courses/<slug>/`: a course and its lessons, one folder each.
//!
//! ```text
//! courses/home-school/
//!   course.toml               topic, desk, name, and the order of the lessons
//!   the-market/sv.md en.md …  a lesson: the same files as an entry's texts; questions are not needed
//! ```
//!
//! `course.toml` needs only a name:
//! ```toml
//! name = { sv = "Boskola", en = "Home school" }
//! topic = "housing"                       # optional: the shelf it stands on
//! desk = "housing-coach"                  # optional: who takes questions on it; defaults to the topic's desk
//! icon = "🏠"                             # optional: for the button
//! lessons = ["the-market", "a-contract"]  # optional: the order; defaults to that of the folders' names
//! ```

use std::collections::BTreeMap;

use super::catalogue::{Known, is_id};
use super::fields::{self, Fields};
use super::problem::{Page, Problem, meant};
use super::recording::{self, Beside};
use super::translation::{self, Texts};
use super::{DeskId, Film, Recording, TopicId, Translation, film};
use crate::language::Language;

/// A guided course.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// The name of its folder.
    pub id: String,
    /// Its name by language.
    pub name: BTreeMap<Language, String>,
    /// The shelf it stands on.
    pub topic: Option<TopicId>,
    /// Who takes questions on it.
    pub desk: Option<DeskId>,
    /// An emoji for the button.
    pub icon: String,
    /// Its lessons, in order; never empty.
    pub lessons: Vec<Lesson>,
}

/// One lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// The name of its folder.
    pub id: String,
    /// Its text by language.
    pub translations: BTreeMap<Language, Translation>,
    /// Its text spoken, by language; also of an older revision than the text's.
    pub recordings: BTreeMap<Language, Recording>,
    /// Films that show what it tells.
    pub films: Vec<Film>,
    /// What is said in them, by language, in limited `CommonMark`.
    pub transcripts: BTreeMap<Language, String>,
}

/// The name of the file with a course's facts.
pub(super) const FACTS: &str = "course.toml";

/// A course's files as they stand in the folder.
#[derive(Debug, Default)]
pub(super) struct Files<'f> {
    pub(super) facts: Option<&'f str>,
    pub(super) lessons: BTreeMap<&'f str, Texts<'f>>,
    /// Recordings and transcripts, by lesson.
    pub(super) beside: BTreeMap<&'f str, Beside<'f>>,
}

/// Reads one course; `None` when its facts have an error or no lesson is left.
pub(super) fn read(
    id: &str,
    files: &Files<'_>,
    known: &Known<'_>,
    problems: &mut Vec<Problem>,
) -> Option<Course> {
    let path = format!("courses/{id}/{FACTS}");
    let page = Page::new(&path, files.facts.unwrap_or_default());
    let mut course = if files.facts.is_some() {
        Some(read_facts(id, &page, files, known))
    } else {
        page.error(
            None,
            "the file is missing; without it the lessons in this folder are not used",
        );
        None
    };
    for lesson in course.iter_mut().flat_map(|course| &mut course.lessons) {
        if let Some(texts) = files.lessons.get(&*lesson.id) {
            lesson.translations = translation::read_all(texts, translation::Kind::Lesson, problems);
        }
        if let Some(beside) = files.beside.get(&*lesson.id) {
            let folder = format!("courses/{id}/{}", lesson.id);
            lesson.recordings = recording::read(&folder, beside, &lesson.translations, problems);
            lesson.transcripts = film::transcripts(&beside.transcripts, problems);
        }
    }
    let broken = page.errors() > 0;
    problems.extend(page.into_problems());
    let mut course = course.filter(|_| !broken)?;
    course
        .lessons
        .retain(|lesson| !lesson.translations.is_empty());
    (!course.lessons.is_empty()).then_some(course)
}

fn read_facts(id: &str, page: &Page<'_>, files: &Files<'_>, known: &Known<'_>) -> Course {
    let table = fields::parse(page);
    let mut facts = Fields::of_file(page, &table);
    for id in [id]
        .iter()
        .chain(files.lessons.keys())
        .filter(|id| !is_id(id))
    {
        page.error(
            None,
            format!("the name '{id}' may have only small letters a-z, digits and hyphens"),
        );
    }
    let name = facts.names("name");
    let topic = facts
        .text("topic")
        .and_then(|topic| known.topic(page, &topic));
    let own_desk = facts.text("desk").and_then(|desk| known.desk(page, &desk));
    let desk = own_desk.or_else(|| Some(known.knowledge.topic(topic.as_ref()?)?.desk.clone()));
    let icon = facts
        .text("icon")
        .map(|icon| icon.value)
        .unwrap_or_default();
    let order = order(&mut facts, files);
    let films = film::read(&mut facts, true);
    facts.finish();
    for (lesson, _) in &films {
        let lesson = lesson.as_deref().unwrap_or_default();
        if !files.lessons.contains_key(lesson) {
            page.error(
                None,
                format!("a film is for the lesson '{lesson}', which is not there"),
            );
        }
    }
    if files.lessons.is_empty() {
        page.error(
            None,
            "the course has no lesson; a lesson is a folder with a text such as sv.md",
        );
    }
    let lessons = order
        .into_iter()
        .map(|id| Lesson {
            translations: BTreeMap::new(),
            recordings: BTreeMap::new(),
            films: films
                .iter()
                .filter(|(lesson, _)| lesson.as_ref() == Some(&id))
                .map(|(_, film)| film.clone())
                .collect(),
            transcripts: BTreeMap::new(),
            id,
        })
        .collect();
    Course {
        id: id.to_owned(),
        name,
        topic,
        desk,
        icon,
        lessons,
    }
}

fn order(facts: &mut Fields<'_, '_>, files: &Files<'_>) -> Vec<String> {
    let page = facts.page();
    let written = facts.texts("lessons");
    if written.is_empty() {
        return files.lessons.keys().map(ToString::to_string).collect();
    }
    let mut order: Vec<String> = Vec::new();
    for lesson in written {
        if order.contains(&lesson.value) {
            page.error(
                lesson.line,
                format!("the lesson '{}' is there twice", lesson.value),
            );
        } else if files.lessons.contains_key(&*lesson.value) {
            order.push(lesson.value);
        } else {
            let near = meant(&lesson.value, files.lessons.keys().copied());
            page.error(
                lesson.line,
                format!("there is no lesson '{}'{near}", lesson.value),
            );
        }
    }
    let unused = files
        .lessons
        .keys()
        .filter(|lesson| !order.iter().any(|id| id == *lesson));
    // A misspelt name has been reported; that its folder is not used is the same mistake.
    for lesson in unused.filter(|_| page.errors() == 0) {
        let message = format!("the lesson '{lesson}' is in no place of the order and not shown");
        page.warn(facts.line_of("lessons"), message);
    }
    order
}
