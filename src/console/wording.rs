//! What is wrong in a file, in the language of the page.
//!
//! `lotsen check` says it in English, for whoever works with the files. Here each of its sentences has one for editors. What
//! has none is named by its place alone: a page never falls back into another language.

mod sentences;

use fluent_bundle::FluentValue;

use super::page::Frame;
use crate::knowledge::Problem;
use crate::language::Language;

use sentences::SENTENCES;

/// A problem's sentence in the language of the page.
pub fn told(frame: &Frame, message: &str) -> String {
    if let Some((id, words)) = known(message) {
        let arguments: Vec<(&str, FluentValue<'_>)> = ["a", "b", "c", "d"]
            .into_iter()
            .zip(words.into_iter().map(FluentValue::from))
            .collect();
        return frame.book().text(frame.language(), id, &arguments);
    }
    // "'desk': …": what is wrong with one field.
    if let Some([key, inner]) = fits("'{}': {}", message).as_deref()
        && known(inner).is_some()
    {
        return format!("{key}: {}", told(frame, inner));
    }
    if fits("'{}': {}", message).is_some_and(|words| words[0] == "url" || words[0] == "web") {
        return frame.with("editor-problem-url", "a", "https://…");
    }
    if frame.language() == Language::ENGLISH {
        return message.to_owned();
    }
    frame.say("editor-problem-unnamed")
}

/// The same with the file and line where it is.
pub fn told_at(frame: &Frame, problem: &Problem) -> String {
    let place = match problem.line {
        Some(line) => format!("{}:{line}", problem.path.display()),
        None => problem.path.display().to_string(),
    };
    format!("{place}: {}", told(frame, &problem.message))
}

/// Where a file cannot be read: the line, where the reader says it.
pub fn unreadable(frame: &Frame, said: &str) -> String {
    let line = fits("line {}: {}", said).and_then(|words| words.first().copied());
    match line {
        Some(line) => frame.with("upkeep-place-line", "number", line),
        None => told(frame, said),
    }
}

/// The phrase of a message, and the words that go into it.
fn known(message: &str) -> Option<(&'static str, Vec<&str>)> {
    SENTENCES
        .iter()
        .find_map(|(sentence, id)| Some((*id, fits(sentence, message)?)))
}

/// The words of a message where a sentence has `{}`; `None` when it is another sentence.
fn fits<'m>(sentence: &str, message: &'m str) -> Option<Vec<&'m str>> {
    let mut parts = sentence.split("{}");
    let mut rest = message.strip_prefix(parts.next()?)?;
    let mut words = Vec::new();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        let at = match (is_last, part.is_empty()) {
            (true, true) => rest.len(),
            (true, false) => rest.strip_suffix(part)?.len(),
            (false, _) => rest.find(part)?,
        };
        words.push(&rest[..at]);
        rest = &rest[at + part.len()..];
    }
    rest.is_empty().then_some(words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::{Folder, Knowledge};

    #[test]
    fn a_sentence_is_known_by_its_fixed_words() {
        let sentence = "the question '{}' stands under {} too";
        assert_eq!(
            fits(
                sentence,
                "the question 'a 'b' c' stands under housing/x too"
            ),
            Some(vec!["a 'b' c", "housing/x"])
        );
        assert_eq!(fits(sentence, "the question 'a' stands alone"), None);
        assert_eq!(
            fits("the answer is empty", "the answer is empty"),
            Some(Vec::new())
        );
        assert_eq!(fits("the answer is empty", "the answer is empty now"), None);
    }

    /// Files that have about every mistake that a form or a text editor can make.
    const BROKEN: [(&str, &str); 10] = [
        (
            "desks.toml",
            "[[desk]]\nid = \"a b\"\nname = { sv = \"\" }\nlanguages = [\"Swedish\"]\nhours = \"mån 9-16\"\nreply_within_hours = 0\ncolour = 1\n[[desk]]\nid = \"d\"\nname = { }\nhours = \"mon 16:00-09:00\"\nround_robin = \"ja\"\nclosed = [\"jul\", \"2026-12-24..2026-12-23\"]\n",
        ),
        (
            "topics.toml",
            "[[topic]]\nid = \"t\"\nicon = 1\ndesk = \"e\"\nnames = { sv = \"T\" }\n[[topic]]\nid = \"t\"\ndesk = \"d\"\nname = { sv = \"T\" }\n",
        ),
        (
            "municipalities.toml",
            "[[municipality]]\nid = \"lomma\"\nregion = \"Skåne\"\nname = \"Lomma\"\ncontact = { web = \"http://lomma.se\", fax = \"1\", emergency = \"jour\" }\n",
        ),
        (
            "replies.toml",
            "[[reply]]\nid = \"r\"\ndesks = [\"x\"]\nname = { sv = \"R\" }\ntext = { sv = \"{phone}\" }\n",
        ),
        ("glossary.tsv", "term_sv\tcolour\nhyra\nhyra\ta\nhyra\tb\n"),
        (
            "activities/lomma.toml",
            "[[activity]]\nid = \"x\"\nstatus = \"verified\"\nmunicipality = \"nowhere\"\nkind = \"footbal\"\nage_min = 9\nage_max = 3\nphone = 1\nweb = \"x\"\ndays = [{ day = \"mon\", from = \"9\", to = \"8:00\" }]\nseason_from = \"x\"\nnext_check = \"soon\"\nowner_desk = \"x\"\ninterests = [\"x\"]\n[[activity]]\nid = \"lomma/y\"\n",
        ),
        ("phrases/sv.toml", "[person]\nphrases = [\"\"]\n[x]\n"),
        ("phrases/SV.toml", ""),
        (
            "entries/t/a/entry.toml",
            "places = []\nstatus = [\"any\", \"eu\"]\nchecked = \"x\"\nrelated = [\"t/a\", \"t/b\"]\nreview_months = 0\n[[source]]\ntitle = \"\"\nurl = \"http://x\"\n",
        ),
        (
            "entries/t/a/sv.md",
            "+++\ntitle = \"\"\nquestions = [\"a\", \"a?\", \"\"]\nsource = \"sv\"\nstate = \"done\"\n+++\n# x\n",
        ),
    ];

    #[test]
    fn every_sentence_of_the_check_has_one_for_the_pages() {
        let mut folder = Folder::default();
        for (path, text) in BROKEN {
            folder.put(path, text.as_bytes());
        }
        let problems = Knowledge::understand(&folder).problems;
        assert!(problems.len() > 40, "{}", problems.len());
        let unknown: Vec<&str> = problems
            .iter()
            .map(|problem| problem.message.as_str())
            .filter(|message| {
                let inner = fits("'{}': {}", message);
                let inner = inner.as_ref().map(|words| words[1]);
                let address = message.starts_with("'url': ") || message.starts_with("'web': ");
                known(message).is_none() && !address && inner.is_none_or(|it| known(it).is_none())
            })
            .collect();
        assert!(unknown.is_empty(), "{unknown:#?}");
    }
}
