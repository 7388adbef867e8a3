//! What is wrong in a file, in the language of the page.
//!
//! `lotsen check` says it in English, for whoever works with the files. Here each of its sentences that the forms can
//! cause has one for editors; a sentence that has none is shown as it is.

use fluent_bundle::FluentValue;

use crate::console::page::Frame;

/// How a sentence of the check reads, with `{}` where it has words of its own, and the phrase for editors, whose
/// arguments are called `a`, `b` and `c` in their order.
const SENTENCES: [(&str, &str); 38] = [
    ("'title' is missing", "editor-problem-no-title"),
    ("'title' is empty", "editor-problem-no-title"),
    ("the answer is empty", "editor-problem-no-answer"),
    (
        "the answer has {} characters; at most {} are sent",
        "editor-problem-too-long",
    ),
    (
        "the answer has {} characters; below 900 is good, above {} few read on",
        "editor-problem-long",
    ),
    (
        "no questions: the entry is found by its title and text alone",
        "editor-problem-no-questions",
    ),
    (
        "the question '{}' stands under {} too",
        "editor-problem-asked-elsewhere",
    ),
    (
        "the question '{}' is there twice",
        "editor-problem-asked-twice",
    ),
    (
        "a bracket is opened and not closed, or closed and not opened",
        "editor-problem-bracket",
    ),
    (
        "an invisible mark changes the direction; it is put in when the text is shown, take it out",
        "editor-problem-direction-mark",
    ),
    (
        "the letter '{}' is not one of '{}'",
        "editor-problem-letter",
    ),
    (
        "the letter '{}' of another script stands in '{}'",
        "editor-problem-script",
    ),
    (
        "the text reads as '{}', not as '{}'",
        "editor-problem-other-language",
    ),
    (
        "the title begins with a Latin word; on a button it would run from left to right",
        "editor-problem-latin-title",
    ),
    (
        "the number {} of the original is missing",
        "editor-problem-number-missing",
    ),
    (
        "the number {} is not in the original",
        "editor-problem-number-added",
    ),
    (
        "the Swedish word '{}' of the original is missing; people meet it on letters",
        "editor-problem-word-missing",
    ),
    (
        "the Swedish word '{}' stands without its explanation",
        "editor-problem-word-unexplained",
    ),
    (
        "the Swedish is hard to read: LIX {}; write shorter sentences and words, {} at most",
        "editor-problem-hard",
    ),
    (
        "an address begins with http://; write https://",
        "editor-problem-http",
    ),
    (
        "'checked' is missing: when were the facts last compared with the sources?",
        "editor-problem-no-checked",
    ),
    (
        "no source: nobody can check the facts again",
        "editor-problem-no-source",
    ),
    ("'url' is missing", "editor-problem-no-url"),
    ("'url': {}", "editor-problem-url"),
    (
        "'{}': there is no entry '{}'; did you mean '{}'?",
        "editor-problem-no-entry-near",
    ),
    ("'{}': there is no entry '{}'", "editor-problem-no-entry"),
    ("'{}' names the entry itself", "editor-problem-itself"),
    (
        "the file is missing; without it the texts in this folder are not used",
        "editor-problem-no-facts",
    ),
    (
        "the entry has no text in any language",
        "editor-problem-no-text",
    ),
    (
        "headings are not allowed; write **bold** instead",
        "editor-problem-heading",
    ),
    ("HTML is not allowed", "editor-problem-html"),
    (
        "a line across the page is not allowed",
        "editor-problem-line",
    ),
    (
        "quotations with > are not allowed",
        "editor-problem-quotation",
    ),
    ("code is not allowed{}", "editor-problem-code"),
    (
        "tables are not allowed; write a list",
        "editor-problem-table",
    ),
    ("pictures are not allowed", "editor-problem-picture"),
    ("struck-out text is not allowed", "editor-problem-struck"),
    (
        "a list inside a list is not allowed",
        "editor-problem-inner-list",
    ),
];

/// A problem's sentence in the language of the page.
pub fn told(frame: &Frame, message: &str) -> String {
    for (sentence, id) in SENTENCES {
        if let Some(words) = fits(sentence, message) {
            let arguments: Vec<(&str, FluentValue<'_>)> = ["a", "b", "c"]
                .into_iter()
                .zip(words.into_iter().map(FluentValue::from))
                .collect();
            return frame.book().text(frame.language(), id, &arguments);
        }
    }
    message.to_owned()
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
}
