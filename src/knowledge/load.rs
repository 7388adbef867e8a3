//! Reading the whole folder: which file is what, in which order, and the checks that need several files.

mod beside;
mod naming;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use super::catalogue::{self, Known};
use super::entry::{self, FACTS, Files};
use super::folder::Folder;
use super::problem::{Page, Problem, Severity};
use super::writing::FilePath;
use super::{
    Entry, EntryId, Knowledge, Memory, Translation, activity, course, event, glossary, helplines,
    phrases, plan, replies, translation, wishes,
};
use crate::language::Language;
use naming::{language_of, whole_language_of};

/// What a folder says, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Loaded {
    /// Everything that is right.
    pub knowledge: Knowledge,
    /// Everything that is not, by file and line.
    pub problems: Vec<Problem>,
}

impl Loaded {
    /// Whether anything is so wrong that it was left out.
    pub fn has_errors(&self) -> bool {
        self.problems
            .iter()
            .any(|problem| problem.severity == Severity::Error)
    }

    /// Whether questions can be answered from it: there are topics, desks and an entry.
    pub fn is_usable(&self) -> bool {
        let knowledge = &self.knowledge;
        !knowledge.topics.is_empty() && !knowledge.desks.is_empty() && !knowledge.entries.is_empty()
    }
}

impl Knowledge {
    /// Reads a folder. Never stops at the first problem: an entry or a translation with an error is left out, and
    /// everything else is there.
    pub fn load(dir: &Path) -> Loaded {
        Self::understand(&Folder::read(dir))
    }

    /// The same from a folder that has been read.
    pub fn understand(folder: &Folder) -> Loaded {
        Self::understand_again(folder, &mut Memory::default())
    }

    /// The same, where entries that have not changed since the last time are remembered.
    pub fn understand_again(folder: &Folder, memory: &mut Memory) -> Loaded {
        let mut problems = folder.problems.clone();
        let mut knowledge = Self::default();
        let sorted = Sorted::of(folder, &mut problems);
        let mut read = |path: &'static str, required: bool, f: &mut dyn FnMut(&Page<'_>)| {
            let page = Page::new(path, folder.text(path).unwrap_or_default());
            match folder.text(path) {
                Some(_) => f(&page),
                None if required => page.error(None, "the file is missing"),
                None => {}
            }
            problems.extend(page.into_problems());
        };
        read("desks.toml", true, &mut |page| {
            knowledge.desks = catalogue::desks(page);
        });
        read("topics.toml", true, &mut |page| {
            knowledge.topics = catalogue::topics(page, &Known::of(&knowledge));
        });
        read("municipalities.toml", false, &mut |page| {
            knowledge.municipalities = catalogue::municipalities(page);
        });
        read("replies.toml", false, &mut |page| {
            knowledge.replies = replies::read(page, &Known::of(&knowledge));
        });
        read("helplines.toml", false, &mut |page| {
            knowledge.helplines = helplines::read(page);
        });
        read(event::EVENTS, false, &mut |page| {
            knowledge.events = event::read(page, &Known::of(&knowledge));
        });
        read("glossary.tsv", false, &mut |page| {
            knowledge.glossary = glossary::read(page);
        });
        for &(path, language) in &sorted.phrases {
            let page = Page::new(path, folder.text(path).unwrap_or_default());
            knowledge.phrases.insert(language, phrases::read(&page));
            problems.extend(page.into_problems());
        }
        for &(path, language) in &sorted.wishes {
            let page = Page::new(path, folder.text(path).unwrap_or_default());
            knowledge.wish_words.insert(language, wishes::read(&page));
            problems.extend(page.into_problems());
        }
        read_directory(&mut knowledge, &sorted, folder, &mut problems);
        read_entries(&mut knowledge, &sorted, memory, &mut problems);
        read_plan(&mut knowledge, &sorted, folder, &mut problems);
        problems.sort();
        Loaded {
            knowledge,
            problems,
        }
    }
}

/// Reads one entry from its files, as it would be beside the entries of a knowledge base: for a draft, whose editor waits.
/// The entry is `None` when its facts have an error or it has no text that can be used. That a question stands under
/// another entry too shows only when the whole folder is read.
pub fn read_entry(
    knowledge: &Knowledge,
    id: &EntryId,
    files: &[(FilePath, String)],
) -> (Option<Entry>, Vec<Problem>) {
    let mut known = Known::of(knowledge);
    known.entries = knowledge.entries.keys().cloned().collect();
    known.entries.insert(id.clone());
    let paths: Vec<String> = files.iter().map(|(path, _)| path.to_string()).collect();
    let mut own = Files::default();
    for ((path, text), name) in files.iter().zip(&paths) {
        match path {
            FilePath::Facts(_) => own.facts = Some(text),
            FilePath::Text(_, language) => own.texts.0.push((name, *language, text)),
            _ => {}
        }
    }
    let mut problems = Vec::new();
    let entry = entry::read(id.as_str(), &own, &known, &mut problems);
    problems.sort();
    (entry, problems)
}

/// The leisure directory and the courses.
fn read_directory(
    knowledge: &mut Knowledge,
    sorted: &Sorted<'_>,
    folder: &Folder,
    problems: &mut Vec<Problem>,
) {
    let known = Known::of(knowledge);
    let (mut activities, mut courses) = (Vec::new(), Vec::new());
    for path in &sorted.activities {
        let page = Page::new(path, folder.text(path).unwrap_or_default());
        activities.extend(activity::read(&page, &known));
        problems.extend(page.into_problems());
    }
    for (id, files) in &sorted.courses {
        courses.extend(course::read(id, files, &known, problems));
    }
    (knowledge.activities, knowledge.courses) = (activities, courses);
}

fn read_entries(
    knowledge: &mut Knowledge,
    sorted: &Sorted<'_>,
    memory: &mut Memory,
    problems: &mut Vec<Problem>,
) {
    memory.enter(knowledge);
    memory.leave(|id| sorted.entries.contains_key(id));
    let mut known = Known::of(knowledge);
    known.entries = sorted
        .entries
        .keys()
        .map(|id| EntryId::from(&**id))
        .collect();
    let mut asked = Asked::default();
    let mut entries = BTreeMap::new();
    for (id, files) in &sorted.entries {
        if let Some(entry) = memory.read(id, files, &known, problems) {
            for text in entry.translations.values() {
                asked.note(&entry.id, text, files, problems);
            }
            entries.insert(entry.id.clone(), entry);
        }
    }
    if sorted.entries.is_empty() {
        problems.push(Problem {
            path: PathBuf::from("entries"),
            line: None,
            severity: Severity::Error,
            message: "there is no entry".to_owned(),
            hint: Some(format!(
                "an entry is a folder entries/<topic>/<name> with {FACTS} and a text such as sv.md"
            )),
        });
    }
    // What was left out can no longer be pointed at.
    let left: BTreeSet<EntryId> = entries.keys().cloned().collect();
    for entry in entries.values_mut() {
        entry.related.retain(|other| left.contains(other));
        entry.replaces = entry.replaces.take().filter(|other| left.contains(other));
    }
    knowledge.entries = entries;
}

/// Everybody's plan, whose steps name entries.
fn read_plan(
    knowledge: &mut Knowledge,
    sorted: &Sorted<'_>,
    folder: &Folder,
    problems: &mut Vec<Problem>,
) {
    let facts = folder.text(plan::FACTS);
    let page = Page::new(plan::FACTS, facts.unwrap_or_default());
    if facts.is_some() {
        let mut known = Known::of(knowledge);
        let ids = sorted.entries.keys();
        known.entries = ids.map(|id| EntryId::from(&**id)).collect();
        let steps = plan::read(&page, &known);
        knowledge.plan.steps = steps;
    } else if !sorted.plan.is_empty() {
        page.error(
            None,
            "the file is missing; without it the texts in plan/ are not used",
        );
    }
    problems.extend(page.into_problems());
    let ids = plan::ids(facts.unwrap_or_default());
    if facts.is_some() {
        knowledge.plan.texts = plan::read_texts(&sorted.plan, &ids, problems);
    }
}

/// Which entry a question was first found under, by language.
#[derive(Default)]
struct Asked(HashMap<(Language, u64), EntryId>);

impl Asked {
    /// Warns where another entry has the same question: the search cannot know which one is meant.
    fn note(
        &mut self,
        id: &EntryId,
        text: &Translation,
        files: &Files<'_>,
        problems: &mut Vec<Problem>,
    ) {
        for question in text.questions.iter() {
            let key = (text.language, translation::figure(question));
            match self.0.get(&key) {
                Some(first) if first != id => problems.push(Problem {
                    path: PathBuf::from(format!("entries/{id}/{}.md", text.language)),
                    line: files.texts.line_of(text.language, question),
                    severity: Severity::Warning,
                    message: format!("the question '{question}' stands under {first} too"),
                    hint: None,
                }),
                Some(_) => {}
                None => {
                    self.0.insert(key, id.clone());
                }
            }
        }
    }
}

/// The files of a folder by what they are.
#[derive(Default)]
struct Sorted<'f> {
    phrases: Vec<(&'f str, Language)>,
    wishes: Vec<(&'f str, Language)>,
    activities: Vec<&'f str>,
    plan: Vec<(&'f str, Language, &'f str)>,
    courses: BTreeMap<&'f str, course::Files<'f>>,
    entries: BTreeMap<String, Files<'f>>,
}

impl<'f> Sorted<'f> {
    fn of(folder: &'f Folder, problems: &mut Vec<Problem>) -> Self {
        let mut sorted = Self::default();
        for (path, heard) in &folder.sounds {
            sorted.place_sound(path, heard, problems);
        }
        for (path, text) in &folder.files {
            if sorted.place_beside(path, text) {
                continue;
            }
            if let Some((severity, message)) = sorted.place(path, text) {
                problems.push(Problem {
                    path: PathBuf::from(path),
                    line: None,
                    severity,
                    message,
                    hint: None,
                });
            }
        }
        sorted
    }

    /// Puts a file where it belongs, or says why it does not belong anywhere.
    fn place(&mut self, path: &'f str, text: &'f str) -> Option<(Severity, String)> {
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            [
                "topics.toml"
                | "desks.toml"
                | "municipalities.toml"
                | "replies.toml"
                | "helplines.toml"
                | "glossary.tsv"
                | event::EVENTS
                | plan::FACTS
                | "README.md",
            ]
            | ["concepts", ..] => None,
            [kind @ ("phrases" | "wishes"), file] => match whole_language_of(file, ".toml") {
                Ok(language) if kind == "phrases" => {
                    self.phrases.push((path, language));
                    None
                }
                Ok(language) => {
                    self.wishes.push((path, language));
                    None
                }
                Err(stray) => Some(stray),
            },
            ["plan", file] => match language_of(file, ".toml") {
                Ok(language) => {
                    self.plan.push((path, language, text));
                    None
                }
                Err(stray) => Some(stray),
            },
            ["activities", file] if file.strip_suffix(".toml").is_some() => {
                self.activities.push(path);
                None
            }
            ["courses", slug, course::FACTS] => {
                self.courses.entry(slug).or_default().facts = Some(text);
                None
            }
            ["courses", slug, lesson, file] => match language_of(file, ".md") {
                Ok(language) => {
                    let course = self.courses.entry(slug).or_default();
                    course
                        .lessons
                        .entry(lesson)
                        .or_default()
                        .0
                        .push((path, language, text));
                    None
                }
                Err(stray) => Some(stray),
            },
            ["entries", topic, slug, file] => {
                let files = self.entries.entry(format!("{topic}/{slug}")).or_default();
                if file == FACTS {
                    files.facts = Some(text);
                    return None;
                }
                match language_of(file, ".md") {
                    Ok(language) => {
                        files.texts.0.push((path, language, text));
                        None
                    }
                    Err(stray) => Some(stray),
                }
            }
            _ => Some((
                Severity::Warning,
                "nobody reads this file: it does not belong here".to_owned(),
            )),
        }
    }
}
