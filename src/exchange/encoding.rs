//! Which letters the bytes of a text file stand for.

use super::fault::Kind;

/// The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one (what spreadsheets call "Unicode text").
pub fn decode(bytes: &[u8]) -> Result<String, Kind> {
    let utf16 = |rest: &[u8], of: fn([u8; 2]) -> u16| {
        let (units, odd) = rest.as_chunks::<2>();
        if !odd.is_empty() {
            return Err(Kind::NotText);
        }
        char::decode_utf16(units.iter().map(|unit| of(*unit)))
            .collect::<Result<String, _>>()
            .map_err(|_| Kind::NotText)
    };
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return utf16(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return utf16(rest, u16::from_be_bytes);
    }
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(text) {
        Ok(text) => Ok(text.to_owned()),
        Err(_) if is_windows_1252(text) => Err(Kind::Windows1252),
        Err(_) => Err(Kind::NotText),
    }
}

/// Whether bytes that are not UTF-8 can be Windows-1252: no control characters but tabs and line ends, and none of the five
/// bytes that stand for nothing there (<https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT>).
fn is_windows_1252(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| {
        !matches!(byte, 0x00..=0x08 | 0x0b | 0x0c | 0x0e..=0x1f | 0x7f | 0x81 | 0x8d | 0x8f | 0x90 | 0x9d)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_apart() {
        assert_eq!(decode("å ቤት".as_bytes()).as_deref(), Ok("å ቤት"));
        assert_eq!(decode(b"\xef\xbb\xbfk\xc3\xb6").as_deref(), Ok("kö"));
        assert_eq!(decode(b"\xff\xfek\x00\xf6\x00").as_deref(), Ok("kö"));
        assert_eq!(decode(b"\xfe\xff\x00k\x00\xf6").as_deref(), Ok("kö"));
        assert_eq!(decode(b"bostadsk\xf6"), Err(Kind::Windows1252));
        assert_eq!(decode(b"\xff\x00\x01"), Err(Kind::NotText));
    }
}
