//! From native letters to the rough Latin that people type on a keyboard without them.
//!
//! Nobody follows a standard in chats, so this does not either: one letter gives one likely spelling, and
//! [`skeleton`] then removes what writers disagree about (vowels, doubled letters, h and y, k or q or g).

use super::script::Script;

/// The text in rough Latin letters; Latin letters, digits and spaces stay.
pub fn romanise(text: &str) -> String {
    let mut latin = String::with_capacity(text.len());
    for c in text.chars() {
        match Script::of(c) {
            Some(Script::Arabic) => latin.push_str(arabic(c)),
            Some(Script::Cyrillic) => latin.push_str(cyrillic(c)),
            Some(Script::Ethiopic) => ethiopic(c, &mut latin),
            Some(Script::Latin) | None => latin.push(c),
        }
    }
    latin
}

/// What is left of a romanised word when everything that writers disagree about is removed.
///
/// Digits stand for letters as in Arabic chats (3 ع, 7 ح, 5 خ, 2 ء, 6 ط, 9 ص).
pub fn skeleton(word: &str) -> String {
    let chars: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let mut out = String::with_capacity(word.len());
    let mut i = 0;
    while i < chars.len() {
        let pair = (chars[i], chars.get(i + 1).copied().unwrap_or(' '));
        let (sign, width) = match pair {
            ('s' | 'c', 'h') | ('š' | 'ş' | 'ç' | 'č' | 'x', _) => {
                ('x', if pair.1 == 'h' { 2 } else { 1 })
            }
            ('k' | 'g', 'h') => ('k', 2),
            ('z', 'h') => ('z', 2),
            ('t', 's') => ('s', 2),
            ('d' | 't' | 'p', 'h') => (pair.0, 2),
            ('k' | 'q' | 'g' | 'c' | '5' | '8', _) => ('k', 1),
            ('7', _) => ('h', 1),
            ('6', _) => ('t', 1),
            ('9' | 's', _) => ('s', 1),
            ('v' | 'b', _) => ('b', 1),
            ('f' | 'p', _) => (pair.0, 1),
            ('j' | 'z' | 'ž', _) => ('z', 1),
            (c @ ('d' | 't' | 'l' | 'm' | 'n' | 'r'), _) => (c, 1),
            _ => ('\0', 1),
        };
        if sign != '\0' && sign != 'h' && !out.ends_with(sign) {
            out.push(sign);
        }
        i += width;
    }
    out
}

fn arabic(c: char) -> &'static str {
    match c {
        'ا' | 'أ' | 'آ' | 'إ' | 'ٱ' | 'ى' | 'ة' => "a",
        'ع' => "3",
        'ب' => "b",
        'پ' => "p",
        'ت' | 'ط' | 'ټ' => "t",
        'ث' | 'س' | 'ص' => "s",
        'ج' => "j",
        'چ' => "ch",
        'ح' | 'ه' | 'ھ' | 'ہ' | 'ە' => "h",
        'خ' | 'ښ' => "kh",
        'د' | 'ض' | 'ډ' => "d",
        'ذ' | 'ز' | 'ظ' | 'ځ' => "z",
        'څ' => "ts",
        'ر' | 'ړ' | 'ڕ' => "r",
        'ژ' => "zh",
        'ږ' | 'گ' | 'ګ' => "g",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ڤ' => "v",
        'ق' => "q",
        'ک' | 'ك' | 'ڪ' => "k",
        'ل' | 'ڵ' => "l",
        'م' => "m",
        'ن' | 'ڼ' | 'ں' => "n",
        'و' | 'ؤ' | 'ۆ' => "o",
        'ی' | 'ي' | 'ئ' | 'ۍ' => "i",
        'ې' | 'ێ' => "e",
        _ => "",
    }
}

fn cyrillic(c: char) -> &'static str {
    match c.to_lowercase().next().unwrap_or(c) {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' | 'ё' => "e",
        'є' => "ye",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'ї' => "yi",
        'й' | 'ы' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ю' => "yu",
        'я' => "ya",
        _ => "",
    }
}

/// The consonants of the Ethiopic block from U+1200 in rows of eight, as people of Eritrea and Ethiopia type them.
const ETHIOPIC_ROWS: [&str; 43] = [
    "h", "l", "h", "m", "s", "r", "s", "sh", "q", "q", "q", "q", "b", "v", "t", "ch", "h", "h",
    "n", "gn", "", "k", "k", "h", "h", "w", "", "z", "zh", "y", "d", "d", "j", "g", "g", "g", "t",
    "ch", "p", "ts", "ts", "f", "p",
];

/// The vowels of the eight forms of a row; the sixth form is mostly silent.
const ETHIOPIC_VOWELS: [&str; 8] = ["e", "u", "i", "a", "e", "i", "o", "wa"];

fn ethiopic(c: char, latin: &mut String) {
    let offset = (c as usize).saturating_sub(0x1200);
    let Some(consonant) = ETHIOPIC_ROWS.get(offset / 8) else {
        return;
    };
    latin.push_str(consonant);
    let form = offset % 8;
    // The sixth form carries a vowel only where letters would otherwise clash, which chats mostly leave out.
    if form != 5 || consonant.is_empty() {
        latin.push_str(ETHIOPIC_VOWELS[form]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(native: &str, typed: &str) {
        let native: Vec<String> = romanise(native).split_whitespace().map(skeleton).collect();
        let typed: Vec<String> = typed.split_whitespace().map(skeleton).collect();
        assert_eq!(native, typed);
    }

    #[test]
    fn typed_and_native_words_meet_in_their_skeleton() {
        same("كيف بيت مطلوب", "keif bayt matloub");
        same("чекаю відповідь", "chekayu vidpovid");
        same("كتاب حمام", "ktab 7ammam");
        same("ቤት ኮሙን", "biet komun");
        same("مکتب کتابخانه", "maktab ketabkhana");
    }
}
