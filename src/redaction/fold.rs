//! One way of writing for all: digits of every script, dashes and spaces as in ASCII, no invisible marks, lower case.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// A text in one way of writing, with the way back to the original.
pub struct Folded {
    /// The folded text.
    pub text: String,
    /// For every byte of `text`, the bytes of the original that it stands for.
    from: Vec<(usize, usize)>,
}

impl Folded {
    pub fn new(text: &str) -> Folded {
        let mut folded = Folded {
            text: String::with_capacity(text.len()),
            from: Vec::with_capacity(text.len()),
        };
        for (at, c) in text.char_indices() {
            let origin = (at, at + c.len_utf8());
            if c.is_ascii() {
                folded.push(c.to_ascii_lowercase(), origin);
            } else if let Some(digit) = digit(c) {
                folded.push(digit, origin);
            } else if !is_invisible(c) {
                for c in std::iter::once(c).nfkc() {
                    folded.push_plain(c, origin);
                }
            }
        }
        folded
    }

    fn push_plain(&mut self, c: char, origin: (usize, usize)) {
        let before = self.text.chars().next_back();
        let plain = match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{30fc}' => '-',
            // A lengthened stroke between digits is meant as a dash.
            '\u{640}' if before.is_some_and(|c| c.is_ascii_digit()) => '-',
            '\u{640}' => return,
            '\u{66b}' | '\u{66c}' | '\u{60c}' | '\u{3001}' => ',',
            '\u{2044}' | '\u{2215}' => '/',
            '\u{b7}' | '\u{2022}' | '\u{2219}' | '\u{6d4}' | '\u{1362}' => '.',
            '\u{1361}' => ' ',
            'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
            'ي' | 'ى' | 'ې' | 'ۍ' | 'ئ' => 'ی',
            'ك' | 'ګ' => 'ک',
            'ة' | 'ۀ' => 'ه',
            c if is_invisible(c) => return,
            c if c.is_whitespace() => ' ',
            c => c,
        };
        // The capital of the Turkish `i` gets a dot of its own when it becomes small.
        for c in plain.to_lowercase().filter(|c| *c != '\u{307}') {
            self.push(c, origin);
        }
    }

    fn push(&mut self, c: char, origin: (usize, usize)) {
        self.text.push(c);
        self.from.extend(std::iter::repeat_n(origin, c.len_utf8()));
    }

    /// The place in the original, without spaces and punctuation at its ends that only came along.
    pub fn original(&self, range: &Range<usize>) -> Range<usize> {
        let piece = &self.text[range.clone()];
        let left = piece.len() - piece.trim_start().len();
        let right = piece.len() - piece.trim_end().len();
        let start = self.from[range.start + left].0;
        let end = self.from[(range.end - right).max(range.start + left + 1) - 1].1;
        start..end
    }
}

/// The zeros of the scripts that people write digits in (Unicode 16, general category Nd, basic plane).
const ZEROS: [u32; 24] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0xa8d0, 0xff10,
];

/// The ASCII digit that a character of any script means.
pub fn digit(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some(c);
    }
    let value = ZEROS
        .iter()
        .find_map(|zero| (u32::from(c).checked_sub(*zero)).filter(|value| *value < 10));
    value.and_then(|value| char::from_digit(value, 10))
}

/// Marks that show nothing: joiners, directions, variation selectors, harakat, the frame of a keycap.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{e0000}'..='\u{e01ef}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_of_writing_a_number_is_one() {
        for text in [
            "٨٥٠١٠١-١٢٣٤",
            "۸۵۰۱۰۱–۱۲۳۴",
            "８５０１０１－１２３４",
            "85\u{200b}0101\u{2011}12\u{202d}34",
            "8️⃣5️⃣0️⃣1️⃣0️⃣1️⃣-1️⃣2️⃣3️⃣4️⃣",
            "٨٥٠١٠١ـ١٢٣٤",
        ] {
            assert_eq!(Folded::new(text).text, "850101-1234", "{text}");
        }
    }

    #[test]
    fn the_way_back_is_known() {
        let folded = Folded::new("né ٨٥ ok");
        let at = folded.text.find("85 ").expect("it is there");
        assert_eq!(&"né ٨٥ ok"[folded.original(&(at..at + 3))], "٨٥");
    }
}
