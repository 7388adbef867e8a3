//! Latin letters: marks off, one plain letter for each.

use unicode_normalization::UnicodeNormalization;

/// Lower case; the Turkish dotted and dotless i are one letter.
pub(super) fn lower(c: char) -> impl Iterator<Item = char> {
    let c = if matches!(c, 'İ' | 'I' | 'ı') {
        'i'
    } else {
        c
    };
    c.to_lowercase()
}

/// The letter without its marks.
pub(super) fn push(c: char, out: &mut String) {
    match c {
        'ß' => out.push_str("ss"),
        'æ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'ø' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'þ' => out.push_str("th"),
        'ł' => out.push('l'),
        'ħ' => out.push('h'),
        '×' | '÷' => out.push(' '),
        c => out.extend(
            std::iter::once(c)
                .nfd()
                .filter(|d| !matches!(d, '\u{300}'..='\u{36F}')),
        ),
    }
}
