//! Reading XLIFF: only the path `xliff / file / group… / unit / segment / source, target` and our own metadata. What tools add
//! beside it (matches, notes, modules) is passed over with all that is in it. No entity but the five of XML is known, and
//! there is no document type: nothing in a file can grow.

use std::collections::BTreeMap;

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::UNITS;
use crate::exchange::cells::pieces;
use crate::exchange::fault::{Fault, Kind, Place};
use crate::exchange::record::{Fields, Record};
use crate::knowledge::{EntryId, TranslationState};
use crate::language::Language;

/// An element on the way to where we are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tag {
    Xliff,
    File,
    Group,
    Unit,
    Segment,
    Ignorable,
    Source,
    Target,
    /// Around a stretch of text, which is part of the text all the same.
    Marker,
    Metadata,
    MetaGroup,
    Meta,
    Other,
}

/// How far a segment is (section 4.3.1.30 of the standard); only the last two have been read by a speaker.
const STATES: [&str; 4] = ["initial", "translated", "reviewed", "final"];

/// An entry that is being read.
#[derive(Default)]
struct File {
    entry: String,
    meta: BTreeMap<String, String>,
    units: BTreeMap<&'static str, String>,
    /// The least state of what is translated.
    state: Option<usize>,
}

/// A segment, or what stands between two.
#[derive(Default)]
struct Segment {
    source: String,
    target: Option<String>,
    state: usize,
}

#[derive(Default)]
struct Reading {
    path: Vec<Tag>,
    from: Option<Language>,
    to: Option<Language>,
    is_xliff: bool,
    file: File,
    unit: Option<&'static str>,
    segments: Vec<(bool, Segment)>,
    /// Which value of the metadata is being read.
    key: String,
    records: Vec<Record>,
    faults: Vec<Fault>,
}

/// Reads a file.
pub fn read(text: &str) -> Result<Vec<Record>, Vec<Fault>> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut reading = Reading::default();
    let line = |at: u64| {
        let at = usize::try_from(at).unwrap_or(text.len()).min(text.len());
        let read = text.get(..at).unwrap_or(text);
        Place::Line(read.matches('\n').count() + 1)
    };
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            Err(error) => {
                let fault = Fault::at(line(reader.error_position()), Kind::NotXml);
                return Err(vec![fault.about(&error.to_string())]);
            }
        };
        match event {
            Event::DocType(_) => {
                let here = line(reader.buffer_position());
                return Err(vec![Fault::at(here, Kind::Doctype)]);
            }
            Event::Start(start) => reading.opens(&start)?,
            Event::End(_) => reading.closes(),
            Event::Text(words) => reading.says(&words.xml10_content()),
            Event::CData(words) => reading.says(&words.xml10_content()),
            Event::GeneralRef(name) => {
                let Some(c) = meant(&name) else {
                    let fault = Fault::at(line(reader.buffer_position()), Kind::NotXml);
                    return Err(vec![fault.about(&format!("&{};", name.xml10_content()))]);
                };
                reading.says(c.encode_utf8(&mut [0; 4]));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if !reading.path.is_empty() {
        let place = Place::Line(text.lines().count());
        return Err(vec![Fault::at(place, Kind::NotXml)]);
    }
    if !reading.is_xliff {
        return Err(vec![Fault::of_file(Kind::NotXliff)]);
    }
    if reading.faults.is_empty() {
        Ok(reading.records)
    } else {
        Err(reading.faults)
    }
}

/// The character that a reference stands for: by number, or one of the five names of XML.
fn meant(name: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    match &*name.xml10_content() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}

fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = start.attributes().flatten();
    let mut found = found.filter(|it| it.key.as_ref() == name);
    let value = found
        .next()?
        .normalized_value(XmlVersion::Implicit1_0)
        .ok()?;
    Some(value.into_owned())
}

impl Reading {
    fn opens(&mut self, start: &BytesStart<'_>) -> Result<(), Vec<Fault>> {
        let name = start.local_name();
        let tag = match (self.path.last(), name.as_ref()) {
            (None, "xliff") => {
                self.is_xliff = true;
                self.begins(start)?;
                Tag::Xliff
            }
            (Some(Tag::Xliff), "file") => {
                let id = || attribute(start, "id").map(|id| id.replacen('.', "/", 1));
                self.file = File {
                    entry: attribute(start, "original").or_else(id).unwrap_or_default(),
                    ..File::default()
                };
                Tag::File
            }
            (Some(Tag::File | Tag::Group), "group") => Tag::Group,
            (Some(Tag::File | Tag::Group), "unit") => {
                let id = attribute(start, "id").unwrap_or_default();
                self.unit = UNITS.iter().find(|unit| unit.0 == id).map(|unit| unit.0);
                self.segments.clear();
                if self.unit.is_none() {
                    let fault = Fault::at(self.place(), Kind::UnknownColumn);
                    self.faults.push(fault.about(&id));
                }
                Tag::Unit
            }
            (Some(Tag::Unit), kind @ ("segment" | "ignorable")) => {
                let state = attribute(start, "state").unwrap_or_default();
                let state = STATES.iter().position(|known| *known == state);
                let segment = Segment {
                    state: state.unwrap_or_default(),
                    ..Segment::default()
                };
                self.segments.push((kind == "segment", segment));
                if kind == "segment" {
                    Tag::Segment
                } else {
                    Tag::Ignorable
                }
            }
            (Some(Tag::Segment | Tag::Ignorable), "source") => Tag::Source,
            (Some(Tag::Segment | Tag::Ignorable), "target") => {
                if let Some((_, segment)) = self.segments.last_mut() {
                    segment.target = Some(String::new());
                }
                Tag::Target
            }
            (Some(&Tag::Source | &Tag::Target | &Tag::Marker), "mrk" | "sm" | "em") => Tag::Marker,
            (Some(&Tag::Source | &Tag::Target | &Tag::Marker), other) => {
                let fault = Fault::at(self.place(), Kind::Markup).about(&format!("<{other}>"));
                self.faults.push(fault.field(self.unit.unwrap_or("answer")));
                Tag::Other
            }
            (Some(Tag::File), "metadata") => Tag::Metadata,
            (Some(Tag::Metadata), "metaGroup")
                if attribute(start, "category").as_deref() == Some("lotsen") =>
            {
                Tag::MetaGroup
            }
            (Some(Tag::MetaGroup), "meta") => {
                self.key = attribute(start, "type").unwrap_or_default();
                Tag::Meta
            }
            _ => Tag::Other,
        };
        self.path.push(tag);
        Ok(())
    }

    /// The outermost element: which standard, which languages.
    fn begins(&mut self, start: &BytesStart<'_>) -> Result<(), Vec<Fault>> {
        let alone = |kind| Err(vec![Fault::of_file(kind)]);
        let version = attribute(start, "version").unwrap_or_default();
        if !version.starts_with("2.") {
            return alone(Kind::NotXliff);
        }
        let language = |name| attribute(start, name).and_then(|code| code.parse().ok());
        (self.from, self.to) = (language("srcLang"), language("trgLang"));
        if self.from.is_none() || self.to.is_none() {
            return alone(Kind::NoTarget);
        }
        Ok(())
    }

    fn says(&mut self, words: &str) {
        // Inside a marker we are still in the source or target around it.
        let within = self.path.iter().rev().find(|tag| **tag != Tag::Marker);
        match (within, self.segments.last_mut()) {
            (Some(Tag::Source), Some((_, segment))) => segment.source += words,
            (Some(Tag::Target), Some((_, segment))) => {
                *segment.target.get_or_insert_default() += words;
            }
            (Some(Tag::Meta), _) => {
                *self.file.meta.entry(self.key.clone()).or_default() += words.trim();
            }
            _ => {}
        }
    }

    fn closes(&mut self) {
        match self.path.pop() {
            Some(Tag::Unit) => self.unit_ends(),
            Some(Tag::File) => self.file_ends(),
            _ => {}
        }
    }

    fn unit_ends(&mut self) {
        let Some(unit) = self.unit.take() else {
            return;
        };
        let segments = std::mem::take(&mut self.segments);
        let has_target = |segment: &Segment| {
            let target = segment.target.as_deref().unwrap_or_default();
            !target.trim().is_empty()
        };
        let real = || segments.iter().filter(|(is_real, _)| *is_real);
        if !real().any(|(_, segment)| has_target(segment)) {
            return;
        }
        let is_left_out =
            |segment: &Segment| !has_target(segment) && !segment.source.trim().is_empty();
        if real().any(|(_, segment)| is_left_out(segment)) {
            // A tool has cut the text into sentences, and one of them is not translated: half a text is none.
            let fault = Fault::at(self.place(), Kind::HalfTranslated);
            self.faults.push(fault.field(unit));
            return;
        }
        let least = real().map(|(_, segment)| segment.state).min();
        self.file.state = self.file.state.min(least).or(self.file.state).or(least);
        let text = segments.iter().map(|(_, segment)| {
            let own = segment.target.as_deref();
            own.unwrap_or(&segment.source)
        });
        self.file.units.insert(unit, text.collect::<String>());
    }

    fn file_ends(&mut self) {
        let place = self.place();
        let file = std::mem::take(&mut self.file);
        let (Some(from), Some(to)) = (self.from, self.to) else {
            return;
        };
        let said = |key: &str| file.meta.get(key).map(String::as_str);
        let revision = said("source_revision").and_then(|text| text.parse::<u32>().ok());
        let Some(revision) = revision else {
            let fault = Fault::at(place, Kind::MissingPart);
            self.faults.push(fault.field("source_revision"));
            return;
        };
        let version = match said("version").map(str::parse) {
            None => None,
            Some(Ok(version)) => Some(version),
            Some(Err(kind)) => {
                let fault = Fault::at(place, kind).field("version");
                self.faults.push(fault);
                return;
            }
        };
        let part = |unit: &str| file.units.get(unit).map_or("", String::as_str);
        let text = Fields {
            title: part("title").trim().to_owned(),
            answer: part("answer").trim().to_owned(),
            questions: pieces(part("questions")),
            keywords: pieces(part("keywords")),
        };
        let state = file.state.map(|state| match state {
            0 | 1 => TranslationState::Draft,
            _ => TranslationState::Reviewed,
        });
        self.records.push(Record {
            place,
            entry: EntryId::from(file.entry.as_str()),
            language: to,
            topic: None,
            text,
            state,
            version,
            source: Some((from, revision)),
            original: Fields::default(),
            notes: Vec::new(),
        });
    }

    fn place(&self) -> Place {
        Place::Unit(self.file.entry.clone())
    }
}
