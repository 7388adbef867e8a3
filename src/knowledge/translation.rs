//! An entry's text in one language: front matter between two lines of `+++`, and the answer below.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use super::fields::{self, At, Fields};
use super::problem::{Page, Problem};
use super::{SelfCheck, Translation, TranslationState};
use crate::language::Language;
use crate::markdown::Document;

/// Above this many characters an answer is too long to read on a phone: a warning.
const LONG: usize = 1_500;

/// Above this many characters an answer may not fit in one Telegram message (4,096 with its source and date): an error.
const TOO_LONG: usize = 3_500;

/// The line that begins and ends the front matter.
const FENCE: &str = "+++";

/// How the states are written.
pub(super) const STATES: [(&str, TranslationState); 2] = [
    ("draft", TranslationState::Draft),
    ("reviewed", TranslationState::Reviewed),
];

/// What a text is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// An entry's answer, which is found by its questions.
    Answer,
    /// A lesson of a course.
    Lesson,
}

/// The files `<lang>.md` of a folder: path, language, text.
#[derive(Debug, Default)]
pub(super) struct Texts<'f>(pub(super) Vec<(&'f str, Language, &'f str)>);

impl Texts<'_> {
    /// The line on which a piece of text stands in a translation, where it stands there word for word.
    pub(super) fn line_of(&self, language: Language, piece: &str) -> Option<usize> {
        let (_, _, text) = self.0.iter().find(|(_, of, _)| *of == language)?;
        text.lines()
            .position(|line| line.contains(piece))
            .map(|index| index + 1)
    }
}

/// A file that was read, with what checks across files need.
struct Read {
    /// `None` when the file has an error.
    translation: Option<Translation>,
    /// The language it was translated from, and the line that says so; `None` in the original.
    source: Option<At<Language>>,
    /// The original's revision that it translates, and the line that says so.
    source_revision: Option<At<u32>>,
    /// The revision of this text; `None` when it cannot be read.
    revision: Option<u32>,
}

/// Reads every text of an entry or a lesson and checks them against one another.
pub(super) fn read_all(
    texts: &Texts<'_>,
    kind: Kind,
    problems: &mut Vec<Problem>,
) -> BTreeMap<Language, Translation> {
    let mut pages = Vec::new();
    for &(path, language, text) in &texts.0 {
        let page = Page::new(path, text);
        let read = read(&page, language, kind);
        pages.push((page, language, read));
    }
    let there: BTreeSet<Language> = texts.0.iter().map(|(_, language, _)| *language).collect();
    let read_pages = || {
        let pages = pages.iter();
        pages.filter_map(|(_, language, read)| Some((*language, read.as_ref()?)))
    };
    let revision = |(language, read): (Language, &Read)| Some((language, read.revision?));
    let known = Known {
        originals: read_pages()
            .filter(|(language, read)| read.source.is_none() && !language.is_variant())
            .filter_map(revision)
            .collect(),
        revisions: read_pages().filter_map(revision).collect(),
        there,
    };
    let mut translations = BTreeMap::new();
    for (page, language, read) in pages {
        if let Some(read) = read {
            check_origin(&page, language, &read, &known);
            if page.errors() == 0 {
                translations.extend(read.translation.map(|translation| (language, translation)));
            }
        }
        problems.extend(page.into_problems());
    }
    translations
}

/// What a text can have been made from.
struct Known {
    /// The languages that there is a file in.
    there: BTreeSet<Language>,
    /// The revisions of the originals.
    originals: BTreeMap<Language, u32>,
    /// The revisions of all texts.
    revisions: BTreeMap<Language, u32>,
}

fn check_origin(page: &Page<'_>, language: Language, read: &Read, known: &Known) {
    let base = language.base();
    let Some(source) = &read.source else {
        if language.is_variant() {
            let message = format!(
                "a text in '{language}' is made from that in '{base}': write source = \"{base}\" and its source_revision"
            );
            page.error(None, message);
        }
        return;
    };
    if language.is_variant() && source.value != base {
        let message = format!(
            "a text in '{language}' is made from that in '{base}', not from '{}'",
            source.value
        );
        return page.error(source.line, message);
    }
    if !known.there.contains(&source.value) {
        let message = format!(
            "translated from '{0}', but there is no {0}.md beside it",
            source.value
        );
        page.error(source.line, message);
    }
    let original = if language.is_variant() {
        known.revisions.get(&base)
    } else {
        let named = known.originals.get(&source.value);
        named.or_else(|| known.originals.values().next())
    };
    if let (Some(claimed), Some(&revision)) = (&read.source_revision, original)
        && claimed.value > revision
    {
        let message = format!(
            "'source_revision' is {}, but the original's revision is {revision}",
            claimed.value
        );
        page.error(claimed.line, message);
    }
}

/// The front matter, the answer, and how many lines stand above the answer.
fn split<'t>(page: &Page<'t>) -> Option<(&'t str, &'t str, usize)> {
    let parts = parts(page.text());
    if let Err(problem) = parts {
        page.error(1, problem);
    }
    parts.ok()
}

/// The same of a text: where the front matter and the answer begin and end, and the lines above the answer.
pub(super) fn parts(text: &str) -> Result<(&str, &str, usize), &'static str> {
    let is_fence = |line: &str| line.trim_end() == FENCE;
    let first = text.split_inclusive('\n').next().unwrap_or_default();
    if !is_fence(first) {
        return Err("the front matter is missing: the first line must be +++");
    }
    let mut end = first.len();
    for (above, line) in text[first.len()..].split_inclusive('\n').enumerate() {
        if is_fence(line) {
            return Ok((
                &text[first.len()..end],
                &text[end + line.len()..],
                above + 2,
            ));
        }
        end += line.len();
    }
    Err("the front matter does not end: a second line +++ is missing")
}

/// Reads one translation file; `None` when it has no front matter to read.
fn read(page: &Page<'_>, language: Language, kind: Kind) -> Option<Read> {
    let (front, body, above) = split(page)?;
    let front = Page::below(page.path(), front, 1);
    let mut read = read_front(&front, language, body, kind);
    page.adopt(front);
    check_body(page, body, above);
    if page.errors() > 0 {
        read.translation = None;
    }
    Some(read)
}

fn read_front(page: &Page<'_>, language: Language, body: &str, kind: Kind) -> Read {
    let table = fields::parse(page);
    let mut front = Fields::of_file(page, &table);
    let title = front.required_text("title");
    let questions = questions(&mut front);
    let keywords = front
        .texts("keywords")
        .into_iter()
        .map(|keyword| keyword.value)
        .filter(|k| !k.is_empty())
        .collect();
    let state = front
        .choice("state", &STATES)
        .unwrap_or(TranslationState::Draft);
    let own_revision = revision(&mut front, "revision").map(|revision| revision.value);
    let (source, source_revision) = origin(&mut front, language);
    let line = front.line_of("questions");
    let check = match kind {
        Kind::Lesson => front.table("check").and_then(self_check),
        Kind::Answer => None,
    };
    front.finish();
    // A misspelt key has been named already; that nothing stands under the right one is its consequence.
    let asks = kind == Kind::Answer && !language.is_variant();
    if questions.is_empty() && asks && page.errors() == 0 {
        page.warn(
            line,
            "no questions: the entry is found by its title and text alone",
        );
    }
    if !questions.is_empty() && language.is_variant() {
        let base = language.base();
        let message =
            format!("the questions of '{language}' are read by nobody; write them into {base}.md");
        page.warn(line, message);
    }
    let translation = title.map(|title| Translation {
        language,
        title: title.value,
        questions: questions.into(),
        keywords,
        state,
        source: source.as_ref().map(|source| source.value),
        source_revision: source_revision.as_ref().map(|revision| revision.value),
        revision: own_revision.unwrap_or(1),
        body: body.trim().to_owned(),
        check,
    });
    Read {
        translation,
        source,
        source_revision,
        revision: own_revision.or((page.errors() == 0).then_some(1)),
    }
}

/// Answers that fit below one another on a phone.
const MOST_ANSWERS: usize = 4;

/// `[check]` of a lesson.
fn self_check(mut table: Fields<'_, '_>) -> Option<SelfCheck> {
    let page = table.page();
    let question = table.required_text("question").map(|text| text.value);
    let answers: Vec<String> = table
        .texts("answers")
        .into_iter()
        .map(|text| text.value)
        .collect();
    let why = table.required_text("why").map(|text| text.value);
    let line = table.line_of("answers");
    if !(2..=MOST_ANSWERS).contains(&answers.len()) || answers.iter().any(String::is_empty) {
        page.error(line, "'answers' must be two to four texts to choose from");
    }
    let most = i64::try_from(answers.len().max(1)).unwrap_or(1);
    let right = table.number("right", 1..=most);
    if right.is_none() && !table.has("right") {
        page.error(
            line,
            "'right' is missing: which answer is right, counted from 1?",
        );
    }
    table.finish();
    Some(SelfCheck {
        question: question?,
        answers,
        right: usize::try_from(right? - 1).ok()?,
        why: why?,
    })
}

fn revision(front: &mut Fields<'_, '_>, key: &'static str) -> Option<At<u32>> {
    let number = front.number(key, 1..=i64::from(u32::MAX))?;
    Some(At {
        value: u32::try_from(number).ok()?,
        line: front.line_of(key),
    })
}

/// `source` and `source_revision`, which stand together or not at all.
fn origin(
    front: &mut Fields<'_, '_>,
    language: Language,
) -> (Option<At<Language>>, Option<At<u32>>) {
    let page = front.page();
    let source_revision = revision(front, "source_revision");
    let written = front.text("source");
    match (front.has("source"), front.has("source_revision")) {
        (true, false) => {
            let message = "'source_revision' is missing: which revision of the original is this?";
            page.error(front.line_of("source"), message);
        }
        (false, true) => {
            let message = "'source' is missing: which language was this translated from?";
            page.error(front.line_of("source_revision"), message);
        }
        _ => {}
    }
    let source = written.and_then(|source| match source.value.parse() {
        Ok(value) => Some(At {
            value,
            line: source.line,
        }),
        Err(error) => {
            page.error(source.line, format!("'source': {error}"));
            None
        }
    });
    if let Some(source) = source.as_ref().filter(|source| source.value == language) {
        page.error(
            source.line,
            "'source' names the language of this text itself",
        );
    }
    (source, source_revision)
}

fn questions(front: &mut Fields<'_, '_>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let page = front.page();
    let mut questions = front.texts("questions");
    questions.retain(|question| {
        if bare(&question.value).is_empty() {
            page.warn(question.line, "a question is empty");
        } else if !seen.insert(figure(&question.value)) {
            page.warn(
                question.line,
                format!("the question '{}' is there twice", question.value),
            );
        } else {
            return true;
        }
        false
    });
    questions
        .into_iter()
        .map(|question| question.value)
        .collect()
}

/// A figure that is the same for two questions of which only case, spaces and closing marks differ. A figure and not a
/// text: a large folder has a million questions.
pub(super) fn figure(question: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    for word in bare(question).split_whitespace() {
        word.chars()
            .flat_map(char::to_lowercase)
            .for_each(|c| c.hash(&mut hasher));
        ' '.hash(&mut hasher);
    }
    hasher.finish()
}

/// A question without its closing marks.
fn bare(question: &str) -> &str {
    question
        .trim()
        .trim_end_matches(['?', '؟', '?', '.', '!', '።', '፧', ' '])
}

fn check_body(page: &Page<'_>, body: &str, above: usize) {
    let length = body.trim().chars().count();
    let first = above + 1;
    if length == 0 {
        page.error(first, "the answer is empty");
    } else if length > TOO_LONG {
        page.error(
            first,
            format!("the answer has {length} characters; at most {TOO_LONG} are sent"),
        );
    } else if length > LONG {
        page.warn(
            first,
            format!(
                "the answer has {length} characters; below 900 is good, above {LONG} few read on"
            ),
        );
    }
    for beyond in Document::parse(body).1 {
        page.error(above + beyond.line, beyond.message);
    }
}
