//! Reading a file to print, as somebody would who knows the format and not the program that wrote it: what is said of its lines, what their
//! letters are, and what the picture on it holds.

use std::collections::BTreeMap;
use std::io::Read as _;

use flate2::read::ZlibDecoder;

/// A piece of a page's description (ISO 32000-1, section 7.2).
#[derive(Debug, Clone, PartialEq)]
enum Piece {
    Number(f32),
    Name(String),
    Text(Vec<u8>),
    Word(String),
}

/// A page.
pub struct Paper {
    bytes: Vec<u8>,
    pieces: Vec<Piece>,
}

impl Paper {
    /// Reads a file of one page.
    pub fn read(bytes: Vec<u8>) -> Paper {
        assert!(bytes.starts_with(b"%PDF-"), "it is no PDF");
        assert!(bytes.trim_ascii_end().ends_with(b"%%EOF"), "it is cut off");
        let mut paper = Paper {
            bytes,
            pieces: Vec::new(),
        };
        let page = paper.object_with("/Type /Page\n");
        let content = number_after(&page, "/Contents ");
        paper.pieces = pieces(&paper.stream(content));
        paper
    }

    /// Keeps the file where `LOTSEN_TEST_PICTURES` names a folder; for whoever wants to look.
    pub fn is_pictured(&self, name: &str) {
        if let Some(folder) = std::env::var_os("LOTSEN_TEST_PICTURES") {
            let file = std::path::Path::new(&folder).join(format!("{name}.pdf"));
            std::fs::write(file, &self.bytes).expect("it can be kept");
        }
    }

    /// The file's text around its streams; every byte is a letter, so that places stay what they are.
    fn text(&self) -> String {
        self.bytes.iter().map(|byte| char::from(*byte)).collect()
    }

    fn objects(&self) -> BTreeMap<usize, String> {
        let text = self.text();
        let mut objects = BTreeMap::new();
        for part in text.split("\nendobj") {
            let Some((head, body)) = part.split_once(" 0 obj\n") else {
                continue;
            };
            let number = head.rsplit('\n').next().unwrap_or_default();
            if let Ok(number) = number.parse() {
                objects.insert(number, body.to_owned());
            }
        }
        objects
    }

    fn object_with(&self, part: &str) -> String {
        let mut objects = self.objects().into_values();
        objects
            .find(|object| object.contains(part))
            .unwrap_or_else(|| panic!("there is no object with {part:?}"))
    }

    /// What a stream holds.
    fn stream(&self, number: usize) -> Vec<u8> {
        let object = self.objects().remove(&number).expect("it is there");
        let (_, rest) = object.split_once("stream\n").expect("it is a stream");
        let length = number_after(&object, "/Length ");
        let data: Vec<u8> = rest
            .chars()
            .take(length)
            .map(|c| u8::try_from(u32::from(c)).expect("a byte"))
            .collect();
        if !object.contains("/FlateDecode") {
            return data;
        }
        let mut plain = Vec::new();
        ZlibDecoder::new(&data[..])
            .read_to_end(&mut plain)
            .expect("it can be unpacked");
        plain
    }

    /// The lines as they are read aloud and copied.
    pub fn lines(&self) -> Vec<String> {
        let said = self.pieces.windows(2).filter_map(|two| match two {
            [Piece::Name(name), Piece::Text(text)] if name == "ActualText" => Some(in_words(text)),
            _ => None,
        });
        said.collect()
    }

    /// The letters of the glyphs in the order in which they stand in the file: from left to right.
    pub fn glyphs(&self) -> String {
        let mut letters = String::new();
        let mut map = BTreeMap::new();
        for (at, piece) in self.pieces.iter().enumerate() {
            match piece {
                Piece::Word(word) if word == "Tf" => {
                    if let Some(Piece::Name(font)) = self.pieces.get(at - 2) {
                        map = self.letters_of(font);
                    }
                }
                Piece::Word(word) if word == "Tj" => {
                    if let Some(Piece::Text(glyph)) = self.pieces.get(at - 1) {
                        let glyph = u16::from_be_bytes([glyph[0], glyph[1]]);
                        letters += map.get(&glyph).map_or("", String::as_str);
                    }
                }
                Piece::Word(word) if word == "ET" => letters.push('\n'),
                _ => {}
            }
        }
        letters
    }

    /// Which letters the glyphs of a font stand for.
    fn letters_of(&self, font: &str) -> BTreeMap<u16, String> {
        let page = self.object_with("/Type /Page\n");
        let font = number_after(&page, &format!("/{font} "));
        let font = self.objects().remove(&font).expect("the font is there");
        let map = pieces(&self.stream(number_after(&font, "/ToUnicode ")));
        let mut letters = BTreeMap::new();
        let mut is_pairs = false;
        let mut open: Option<u16> = None;
        for piece in map {
            match piece {
                Piece::Word(word) => is_pairs = word == "beginbfchar",
                Piece::Text(text) if is_pairs => match open.take() {
                    None => open = Some(u16::from_be_bytes([text[0], text[1]])),
                    Some(glyph) => {
                        letters.insert(glyph, utf_16(&text));
                    }
                },
                _ => {}
            }
        }
        letters
    }

    /// What the picture of squares holds.
    pub fn picture(&self) -> String {
        /// Points a field, and white fields around, as a camera sees it.
        const POINTS: usize = 4;
        const AROUND: usize = 4;
        let mut squares: Vec<(f32, f32, f32)> = Vec::new();
        for five in self.pieces.windows(5) {
            if let [
                Piece::Number(x),
                Piece::Number(y),
                Piece::Number(width),
                Piece::Number(height),
                Piece::Word(word),
            ] = five
                && word == "re"
                && (width - height).abs() < 0.001
            {
                squares.push((*x, *y, *width));
            }
        }
        let side = squares.first().expect("there is a picture").2;
        let left = squares.iter().map(|it| it.0).fold(f32::MAX, f32::min);
        let top = squares.iter().map(|it| it.1).fold(f32::MIN, f32::max);
        let dark: Vec<(usize, usize)> = squares
            .iter()
            .map(|(x, y, _)| (whole((x - left) / side), whole((top - y) / side)))
            .collect();
        let fields = dark.iter().map(|(x, _)| x + 1).max().unwrap_or_default();
        let size = (fields + 2 * AROUND) * POINTS;
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
            let at = (
                (x / POINTS).wrapping_sub(AROUND),
                (y / POINTS).wrapping_sub(AROUND),
            );
            if dark.contains(&at) { 0 } else { 255 }
        });
        let grids = image.detect_grids();
        let (_, text) = grids
            .first()
            .expect("a camera finds it")
            .decode()
            .expect("a camera reads it");
        text
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "small numbers of fields"
)]
fn whole(number: f32) -> usize {
    number.round() as usize
}

/// The number that stands after a key.
fn number_after(object: &str, key: &str) -> usize {
    let (_, rest) = object
        .split_once(key)
        .unwrap_or_else(|| panic!("there is no {key} in {}", &object[..object.len().min(300)]));
    let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().expect("a number")
}

fn utf_16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .chunks(2)
        .map(|two| u16::from_be_bytes([two[0], two[1]]))
        .collect();
    String::from_utf16(&units).expect("it is text")
}

/// A text of the document: UTF-16 after its mark, else a letter a byte.
fn in_words(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(text) => utf_16(text),
        None => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

fn pieces(content: &[u8]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = content;
    while let [first, more @ ..] = rest {
        match first {
            b'(' => {
                let (text, after) = literal(more);
                pieces.push(Piece::Text(text));
                rest = after;
            }
            b'<' if more.first() == Some(&b'<') => rest = &more[1..],
            b'>' => rest = more,
            b'<' => {
                let end = more.iter().position(|byte| *byte == b'>').expect("it ends");
                let digits: Vec<u8> = more[..end]
                    .iter()
                    .filter(|byte| byte.is_ascii_hexdigit())
                    .copied()
                    .collect();
                let byte = |two: &[u8]| {
                    let two = std::str::from_utf8(two).expect("digits");
                    u8::from_str_radix(two, 16).expect("digits")
                };
                pieces.push(Piece::Text(digits.chunks(2).map(byte).collect()));
                rest = &more[end + 1..];
            }
            byte if byte.is_ascii_whitespace() || b"[]".contains(byte) => rest = more,
            _ => {
                let ends = |byte: &u8| byte.is_ascii_whitespace() || b"()<>[]/".contains(byte);
                let end = more.iter().position(ends).unwrap_or(more.len());
                let word: String = rest[..=end].iter().map(|byte| char::from(*byte)).collect();
                pieces.push(match (word.strip_prefix('/'), word.parse()) {
                    (Some(name), _) => Piece::Name(name.to_owned()),
                    (_, Ok(number)) => Piece::Number(number),
                    _ => Piece::Word(word),
                });
                rest = &more[end..];
            }
        }
    }
    pieces
}

/// A text in brackets, and what follows it.
fn literal(mut rest: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut text = Vec::new();
    let mut depth = 0;
    while let [first, more @ ..] = rest {
        rest = more;
        match first {
            b')' if depth == 0 => break,
            b'\\' => {
                let [escaped, after @ ..] = rest else { break };
                rest = after;
                match escaped {
                    b'n' => text.push(b'\n'),
                    b'r' => text.push(b'\r'),
                    b't' => text.push(b'\t'),
                    b'b' => text.push(8),
                    b'f' => text.push(12),
                    b'0'..=b'7' => {
                        let digits = rest
                            .iter()
                            .take(2)
                            .take_while(|it| (b'0'..=b'7').contains(*it));
                        let digits: Vec<u8> =
                            std::iter::once(*escaped).chain(digits.copied()).collect();
                        rest = &rest[digits.len() - 1..];
                        let digits = std::str::from_utf8(&digits).expect("digits");
                        text.push(u8::from_str_radix(digits, 8).expect("digits"));
                    }
                    other => text.push(*other),
                }
            }
            byte => {
                depth += match byte {
                    b'(' => 1,
                    b')' => -1,
                    _ => 0,
                };
                text.push(*byte);
            }
        }
    }
    (text, rest)
}
