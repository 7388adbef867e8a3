//! XLIFF 2.0 (OASIS Standard, 5 August 2014): a `file` an entry, a `unit` a part of its text, one `segment` in each. What an
//! import needs to know again stands in the metadata module (section 5.3 of the standard), which tools have to keep.

mod read;
mod write;

pub use read::read;
pub use write::write;

/// The namespace of the core.
const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// The namespace of the metadata module.
const METADATA: &str = "urn:oasis:names:tc:xliff:metadata:2.0";

/// The parts of a text, by the ids of their units, with a word to whoever translates them.
const UNITS: [(&str, &str); 4] = [
    ("title", "The heading of the answer; short."),
    (
        "answer",
        "Keep ** ** around bold words, the addresses of links in ( ), list numbers and blank lines.",
    ),
    (
        "questions",
        "One wording a line, as people really ask. Write your own; they need not match line by line.",
    ),
    (
        "keywords",
        "One a line. Swedish words that people mix in stay Swedish; add words of your language.",
    ),
];
