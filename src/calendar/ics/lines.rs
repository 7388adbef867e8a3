//! The lines of an iCalendar file: unfolded, each with its name, its parameters and its value.

use super::{Fault, FaultKind};

/// A property.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it begins in the file, from 1.
    pub(super) number: usize,
    name: String,
    parameters: Vec<(String, String)>,
    pub(super) value: String,
}

impl Line {
    /// Whether it is called so; names are written in any case.
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut own = self.parameters.iter();
        let found = own.find(|(known, _)| known.eq_ignore_ascii_case(name))?;
        Some(&found.1)
    }
}

/// The properties of a file. A line that begins with a space goes on with the one before (RFC 5545, 3.1).
pub(super) fn lines(text: &str, faults: &mut Vec<Fault>) -> Vec<Line> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut whole: Vec<(usize, String)> = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        match (line.strip_prefix([' ', '\t']), whole.last_mut()) {
            (Some(rest), Some((_, before))) => before.push_str(rest),
            _ if line.trim().is_empty() => {}
            _ => whole.push((number, line.to_owned())),
        }
    }
    let mut lines = Vec::new();
    for (number, text) in whole {
        match line(number, &text) {
            Some(line) => lines.push(line),
            None => faults.push(Fault {
                line: number,
                kind: FaultKind::NoProperty,
            }),
        }
    }
    lines
}

/// `NAME;PARAMETER=value:value`; a parameter in quotation marks may have any sign.
fn line(number: usize, text: &str) -> Option<Line> {
    let mut quoted = false;
    let colon = text.char_indices().find_map(|(at, sign)| {
        if sign == '"' {
            quoted = !quoted;
        }
        (sign == ':' && !quoted).then_some(at)
    })?;
    let (head, value) = (&text[..colon], &text[colon + 1..]);
    let mut parts = split(head).into_iter();
    let name = parts.next().unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
    if name.is_empty() || !name.chars().all(plain) {
        return None;
    }
    let parameters = parts.map(|part| {
        let (name, value) = part.split_once('=')?;
        Some((name.to_owned(), value.trim_matches('"').to_owned()))
    });
    Some(Line {
        number,
        name: name.to_owned(),
        parameters: parameters.collect::<Option<_>>()?,
        value: value.trim_end().to_owned(),
    })
}

/// The parts between semicolons that stand in no quotation marks.
fn split(head: &str) -> Vec<&str> {
    let mut quoted = false;
    head.split(|sign: char| {
        if sign == '"' {
            quoted = !quoted;
        }
        sign == ';' && !quoted
    })
    .collect()
}

/// A text as people read it (RFC 5545, 3.3.11).
pub(super) fn unescaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, false) => plain.push(sign),
            (_, true) => match signs.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => plain.push('\\'),
            },
        }
    }
    plain
}
