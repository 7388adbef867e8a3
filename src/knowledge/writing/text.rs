//! An entry's text in one language, as its file says it and as an editor changes it.

use serde::{Deserialize, Serialize};

use super::table::Writer;
use super::{Merged, Unreadable, keeping_line_ends, merge_lists, merge_texts};
use crate::knowledge::TranslationState;
use crate::knowledge::translation::{STATES, parts};
use crate::language::Language;

/// What stands in `<lang>.md`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryText {
    /// The title.
    pub title: String,
    /// How people ask, a line each.
    pub questions: Vec<String>,
    /// Authority words people mix in.
    pub keywords: Vec<String>,
    /// Whether a speaker has read it.
    pub state: TranslationState,
    /// The language it was translated from; `None` in the original.
    pub source: Option<Language>,
    /// The original's revision that it translates.
    pub source_revision: Option<u32>,
    /// The revision of this text.
    pub revision: u32,
    /// The answer, without blank lines around it.
    pub body: String,
}

/// An empty file of this kind.
const EMPTY: &str = "+++\n+++\n";

impl Default for EntryText {
    /// A new original: empty, a draft, revision 1.
    fn default() -> Self {
        Self {
            title: String::new(),
            questions: Vec::new(),
            keywords: Vec::new(),
            state: TranslationState::Draft,
            source: None,
            source_revision: None,
            revision: 1,
            body: String::new(),
        }
    }
}

impl EntryText {
    /// Reads a file. What is missing is empty; what is wrong in a value shows when the folder is checked.
    ///
    /// # Errors
    /// There is no front matter, or it is not valid TOML.
    pub fn read(file: &str) -> Result<EntryText, Unreadable> {
        let file = file
            .strip_prefix('\u{feff}')
            .unwrap_or(file)
            .replace("\r\n", "\n");
        let (front, body, _) = parts(&file).map_err(|problem| Unreadable(problem.to_owned()))?;
        let front = Writer::parse(front)?;
        let figure = |key| {
            front
                .number(key)
                .and_then(|number| u32::try_from(number).ok())
        };
        let state = front.text("state");
        let state = STATES
            .iter()
            .find(|(name, _)| Some(*name) == state.as_deref());
        Ok(EntryText {
            title: front.text("title").unwrap_or_default(),
            questions: front.texts("questions"),
            keywords: front.texts("keywords"),
            state: state.map_or(TranslationState::Draft, |(_, state)| *state),
            source: front.text("source").and_then(|code| code.parse().ok()),
            source_revision: figure("source_revision"),
            revision: figure("revision").unwrap_or(1),
            body: body.trim().to_owned(),
        })
    }

    /// A new file.
    pub fn write(&self) -> String {
        // An empty file has a front matter that can be read.
        self.write_over(EMPTY).unwrap_or_default()
    }

    /// The file with what is different here; the same bytes when nothing is.
    ///
    /// # Errors
    /// The file has no front matter, or it is not valid TOML.
    pub fn write_over(&self, file: &str) -> Result<String, Unreadable> {
        keeping_line_ends(file, |file| {
            let old = EntryText::read(file)?;
            let (front, body, _) = parts(file).map_err(|problem| Unreadable(problem.to_owned()))?;
            let above = file.len() - body.len();
            let mut head = file[..above].to_owned();
            if *self
                != (EntryText {
                    body: self.body.clone(),
                    ..old.clone()
                })
            {
                let begin = file.find('\n').map_or(0, |at| at + 1);
                head.replace_range(begin..begin + front.len(), &self.front(front, &old)?);
            }
            let new = self.body.trim();
            if new == old.body {
                return Ok(head + body);
            }
            if !head.ends_with('\n') {
                head.push('\n');
            }
            let lead = &body[..body.len() - body.trim_start().len()];
            let tail = &body[body.trim_end().len()..];
            let tail = if tail.contains('\n') { tail } else { "\n" };
            let lead = if body.trim().is_empty() { "" } else { lead };
            Ok(format!("{head}{lead}{new}{tail}"))
        })
    }

    fn front(&self, front: &str, old: &EntryText) -> Result<String, Unreadable> {
        let mut writer = Writer::parse(front)?;
        writer.set_text("title", Some(&self.title));
        writer.set_texts("questions", &self.questions);
        writer.set_texts("keywords", &self.keywords);
        if self.state != old.state || !writer.has("state") {
            let name = STATES.iter().find(|(_, state)| *state == self.state);
            writer.set_text("state", name.map(|(name, _)| *name));
        }
        writer.set_text("source", self.source.as_ref().map(Language::code));
        writer.set_number("source_revision", self.source_revision.map(i64::from));
        if self.revision != old.revision || !writer.has("revision") {
            writer.set_number("revision", Some(i64::from(self.revision)));
        }
        Ok(writer.finish())
    }

    /// Joins two changes of one text. Where both changed the same words, `mine` stays and the field is named.
    pub fn merge(base: &EntryText, mine: &EntryText, theirs: &EntryText) -> Merged<EntryText> {
        let mut merged = Merged::new(mine.clone());
        let to = &mut merged.value;
        let clashes = &mut merged.clashes;
        super::merging::pick(
            "title",
            (&base.title, &mine.title, &theirs.title),
            &mut to.title,
            clashes,
        );
        super::merging::pick(
            "state",
            (&base.state, &mine.state, &theirs.state),
            &mut to.state,
            clashes,
        );
        super::merging::pick(
            "source",
            (&base.source, &mine.source, &theirs.source),
            &mut to.source,
            clashes,
        );
        to.questions = merge_lists(&base.questions, &mine.questions, &theirs.questions);
        to.keywords = merge_lists(&base.keywords, &mine.keywords, &theirs.keywords);
        // Figures that only grow: whoever counted further is right.
        to.revision = mine.revision.max(theirs.revision);
        to.source_revision = mine.source_revision.max(theirs.source_revision);
        match merge_texts(&base.body, &mine.body, &theirs.body) {
            Some(body) => to.body = body,
            None => clashes.push("body"),
        }
        merged
    }

    /// Whether another text says something materially different: its original's translations are then outdated.
    pub fn says_otherwise(&self, other: &EntryText) -> bool {
        self.title != other.title || self.body.trim() != other.body.trim()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "+++\n# about flats\ntitle = \"Kö\"   # short\nquestions = [\n  \"Hur får jag lägenhet?\", # common\n  'kö \"boplats\"',\n]\nkeywords = [\"bostadskö\", \"hyresrätt\"]\nrevision = 3\nstate = \"draft\"\n+++\n\nFörst kort.\n\n1. Gå.\n\n";

    fn changed(change: impl FnOnce(&mut EntryText)) -> String {
        let mut text = EntryText::read(FILE).expect("it can be read");
        change(&mut text);
        text.write_over(FILE).expect("it can be written")
    }

    #[test]
    fn what_is_not_changed_keeps_its_bytes() {
        assert_eq!(changed(|_| {}), FILE);
        let windows = FILE.replace('\n', "\r\n");
        let text = EntryText::read(&windows).expect("it can be read");
        assert_eq!(text.write_over(&windows), Ok(windows));
    }

    #[test]
    fn one_field_changes_one_place() {
        assert_eq!(
            changed(|text| text.title = "Kö till lägenhet".to_owned()),
            FILE.replace("\"Kö\"", "\"Kö till lägenhet\"")
        );
        assert_eq!(
            changed(|text| text.body = "Annat.\n\n1. Gå.".to_owned()),
            FILE.replace("Först kort.", "Annat.")
        );
        assert_eq!(
            changed(|text| text.revision = 4),
            FILE.replace("= 3", "= 4")
        );
        assert_eq!(
            changed(|text| text.keywords.push("kötid".to_owned())),
            FILE.replace("\"hyresrätt\"]", "\"hyresrätt\", \"kötid\"]")
        );
    }

    #[test]
    fn a_list_keeps_its_lines_and_its_comments() {
        assert_eq!(
            changed(|text| text.questions.push("Vad kostar det?".to_owned())),
            FILE.replace(
                "'kö \"boplats\"',\n",
                "'kö \"boplats\"',\n  \"Vad kostar det?\",\n"
            )
        );
        let fewer = changed(|text| {
            text.questions.truncate(1);
        });
        assert!(
            fewer.contains("# common") && !fewer.contains("boplats"),
            "{fewer}"
        );
        assert_eq!(
            EntryText::read(&fewer).map(|text| text.questions.len()),
            Ok(1)
        );
        let none = changed(|text| text.questions.clear());
        assert_eq!(
            EntryText::read(&none).map(|text| text.questions),
            Ok(Vec::new())
        );
    }

    #[test]
    fn a_new_file_reads_as_it_was_meant() {
        let text = EntryText {
            title: "Vad är \"SFI\"?".to_owned(),
            questions: vec!["sfi\\".to_owned(), "'''".to_owned(), "+++".to_owned()],
            source: Some(Language::SWEDISH),
            source_revision: Some(2),
            body: "Rad.\n\n+++\n\n- punkt".to_owned(),
            ..EntryText::default()
        };
        assert_eq!(EntryText::read(&text.write()), Ok(text));
    }

    #[test]
    fn two_changes_in_different_places_become_one_text() {
        let base = EntryText {
            body: "Ett.\n\nTvå.\n\nTre.".to_owned(),
            ..EntryText::default()
        };
        let mine = EntryText {
            body: "Ett!\n\nTvå.\n\nTre.".to_owned(),
            title: "t".to_owned(),
            ..base.clone()
        };
        let theirs = EntryText {
            body: "Ett.\n\nTvå.\n\nTre!".to_owned(),
            questions: vec!["q".to_owned()],
            ..base.clone()
        };
        let merged = EntryText::merge(&base, &mine, &theirs);
        assert_eq!(merged.clashes, [""; 0]);
        assert_eq!(
            (merged.value.body.as_str(), merged.value.title.as_str()),
            ("Ett!\n\nTvå.\n\nTre!", "t")
        );
        assert_eq!(merged.value.questions, ["q"]);
        let other = EntryText {
            body: "Ett?\n\nTvå.\n\nTre.".to_owned(),
            ..base.clone()
        };
        let merged = EntryText::merge(&base, &mine, &other);
        assert_eq!(
            (merged.clashes, merged.value.body),
            (vec!["body"], mine.body)
        );
    }
}
