//! Writing XLIFF.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{CORE, METADATA, UNITS};
use crate::exchange::cells::list;
use crate::exchange::fault::{Fault, Kind, Place};
use crate::exchange::is_right_to_left;
use crate::exchange::record::{Fields, Record};
use crate::knowledge::TranslationState;
use crate::language::Language;

/// Writes one file with one source and one target language. Originals among the records have nothing to be translated.
pub fn write(records: &[Record]) -> Result<Vec<u8>, Vec<Fault>> {
    let sourced = |record: &&Record| record.source.is_some();
    let records: Vec<&Record> = records.iter().filter(sourced).collect();
    let Some((from, to)) = records
        .first()
        .and_then(|first| Some((first.source?.0, first.language)))
    else {
        return Err(vec![Fault::of_file(Kind::OneTarget)]);
    };
    if records.iter().any(|record| record.language != to) {
        return Err(vec![Fault::of_file(Kind::OneTarget)]);
    }
    let other = |record: &&&Record| record.source.is_some_and(|(source, _)| source != from);
    let others: Vec<Fault> = records
        .iter()
        .filter(other)
        .map(|record| Fault::at(Place::Unit(record.name()), Kind::OtherSource))
        .collect();
    if !others.is_empty() {
        return Err(others);
    }
    // Writing to memory fails only where there is none left.
    document(&records, from, to).map_err(|_| vec![Fault::of_file(Kind::TooLarge)])
}

fn document(records: &[&Record], from: Language, to: Language) -> io::Result<Vec<u8>> {
    let mut out = Out(Writer::new_with_indent(Vec::new(), b' ', 1));
    out.0
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    out.open(
        "xliff",
        &[
            ("xmlns", CORE),
            ("xmlns:mda", METADATA),
            ("version", "2.0"),
            ("srcLang", from.code()),
            ("trgLang", to.code()),
        ],
    )?;
    for record in records {
        out.file(record)?;
    }
    out.close("xliff")?;
    Ok(out.0.into_inner())
}

struct Out(Writer<Vec<u8>>);

impl Out {
    fn open(&mut self, name: &str, attributes: &[(&str, &str)]) -> io::Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.0.write_event(Event::Start(start))
    }

    fn close(&mut self, name: &str) -> io::Result<()> {
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    /// An element with nothing but text in it.
    fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> io::Result<()> {
        self.open(name, attributes)?;
        self.0.write_event(Event::Text(BytesText::new(text)))?;
        self.close(name)
    }

    fn file(&mut self, record: &Record) -> io::Result<()> {
        let entry = record.entry.as_str();
        // An NMTOKEN has no slash; the ids of entries have no full stop.
        let id = entry.replace('/', ".");
        let mut attributes = vec![("id", id.as_str()), ("original", entry)];
        if is_right_to_left(record.language) {
            attributes.push(("trgDir", "rtl"));
        }
        self.open("file", &attributes)?;
        self.open("mda:metadata", &[])?;
        self.open("mda:metaGroup", &[("category", "lotsen")])?;
        let meta = "mda:meta";
        if let Some(topic) = &record.topic {
            self.text(meta, &[("type", "topic")], topic.as_str())?;
        }
        if let Some((_, revision)) = record.source {
            self.text(meta, &[("type", "source_revision")], &revision.to_string())?;
        }
        if let Some(version) = &record.version {
            self.text(meta, &[("type", "version")], &version.to_string())?;
        }
        self.close("mda:metaGroup")?;
        self.close("mda:metadata")?;
        if !record.notes.is_empty() {
            self.open("notes", &[])?;
            for note in &record.notes {
                self.text("note", &[("category", "unsure")], note)?;
            }
            self.close("notes")?;
        }
        let state = match record.state {
            Some(TranslationState::Reviewed) => "reviewed",
            _ => "translated",
        };
        for ((id, hint), (source, target)) in UNITS
            .into_iter()
            .zip(parts(&record.original).into_iter().zip(parts(&record.text)))
        {
            if !source.is_empty() || !target.is_empty() {
                self.unit(id, hint, (&source, &target), state)?;
            }
        }
        self.close("file")
    }

    fn unit(
        &mut self,
        id: &str,
        hint: &str,
        (source, target): (&str, &str),
        state: &str,
    ) -> io::Result<()> {
        const KEEP: (&str, &str) = ("xml:space", "preserve");
        let state = if target.is_empty() { "initial" } else { state };
        self.open("unit", &[("id", id)])?;
        self.open("notes", &[])?;
        self.text("note", &[("category", "how")], hint)?;
        self.close("notes")?;
        self.open("segment", &[("id", "s1"), ("state", state)])?;
        self.text("source", &[KEEP], source)?;
        if !target.is_empty() {
            self.text("target", &[KEEP], target)?;
        }
        self.close("segment")?;
        self.close("unit")
    }
}

/// The parts of a text in the order of [`UNITS`].
fn parts(text: &Fields) -> [String; 4] {
    [
        text.title.clone(),
        text.answer.clone(),
        list(&text.questions),
        list(&text.keywords),
    ]
}
