//! Right-to-left text with left-to-right pieces in it.
//!
//! In an Arabic sentence "020-50 50 50" would be shown as "50 50 020-50": between numbers, spaces take the direction of
//! the sentence. Unicode's isolates (UAX #9, FSI … PDI) keep such a piece together and in its own direction, and they
//! keep a sentence that begins with a Swedish word from being taken for a Swedish sentence.

/// First strong isolate: what follows has a direction of its own, told by its first letter.
const FSI: char = '\u{2068}';

/// Pop directional isolate: ends what an isolate began.
const PDI: char = '\u{2069}';

/// Wraps each run of left-to-right letters and numbers in isolates, in the text of a right-to-left language; other
/// text is returned as it is. Only for text that is shown, never for an address behind a link.
pub fn isolate(text: &str, right_to_left: bool) -> String {
    if !right_to_left {
        return text.to_owned();
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find(begins) {
        let (before, run) = rest.split_at(start);
        // What somebody has isolated already stays as it is.
        if let Some(open) = before.find(is_isolate) {
            let end = open + isolated(&rest[open..]);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        let length = length_of_run(run);
        let signs = leading_signs(before);
        out.push_str(&before[..before.len() - signs]);
        out.push(FSI);
        out.push_str(&before[before.len() - signs..]);
        out.push_str(&run[..length]);
        out.push(PDI);
        rest = &run[length..];
    }
    out.push_str(rest);
    out
}

/// Whether most letters of a text are of scripts that read from right to left.
pub fn reads_right_to_left<'t>(texts: impl IntoIterator<Item = &'t str>) -> bool {
    let mut balance = 0_i64;
    for c in texts.into_iter().flat_map(str::chars) {
        if is_rtl(c) {
            balance += 1;
        } else if c.is_alphabetic() {
            balance -= 1;
        }
    }
    balance > 0
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms (Unicode's blocks of class R and AL).
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
        && c.is_alphabetic()
}

/// A letter that is not right-to-left, or a European digit (Persian ones behave the same; Arabic-Indic ones do not).
fn begins(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '۰'..='۹') || (c.is_alphabetic() && !is_rtl(c))
}

fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2068}')
}

/// The length of a text that begins with an isolate, up to and with its end.
fn isolated(text: &str) -> usize {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if is_isolate(c) {
            depth += 1;
        } else if c == PDI {
            depth -= 1;
            if depth == 0 {
                return at + c.len_utf8();
            }
        }
    }
    text.len()
}

/// The length of the run that the text begins with: to the last letter or digit before the next right-to-left one,
/// with the brackets that close what was opened inside, and a sign that belongs to a number.
fn length_of_run(text: &str) -> usize {
    let mut end = 0;
    let mut open_at_end = 0_usize;
    let mut open = 0_usize;
    for (at, c) in text.char_indices() {
        if begins(c) || is_combining(c) {
            end = at + c.len_utf8();
            open_at_end = open;
        } else if c.is_alphabetic() || c.is_numeric() || is_isolate(c) || "\n،؛؟።".contains(c)
        {
            break;
        } else if "([{".contains(c) {
            open += 1;
        } else if ")]}".contains(c) && open > 0 {
            open -= 1;
            if open < open_at_end {
                end = at + c.len_utf8();
                open_at_end = open;
            }
        }
    }
    let sign = text[end..]
        .chars()
        .next()
        .filter(|c| matches!(c, '%' | '‰' | '°' | '€' | '$' | '+' | '/' | '&'));
    end + sign.map_or(0, char::len_utf8)
}

/// Signs that belong to what follows them: `+46`, `#5`, `@lomma`, `-5`.
fn leading_signs(before: &str) -> usize {
    let signs = before.len()
        - before
            .trim_end_matches(['+', '#', '@', '§', '€', '$'])
            .len();
    if signs == 0 && before.ends_with(" -") {
        1
    } else {
        signs
    }
}

fn is_combining(c: char) -> bool {
    matches!(c, '\u{0300}'..='\u{036F}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Isolates as brackets, to be seen.
    fn shown(text: &str) -> String {
        isolate(text, true).replace(FSI, "⟦").replace(PDI, "⟧")
    }

    #[test]
    fn numbers_and_swedish_words_do_not_jump() {
        assert_eq!(
            shown("اتصل على 020-50 50 50 الآن"),
            "اتصل على ⟦020-50 50 50⟧ الآن"
        );
        assert_eq!(shown("تحتاج BankID."), "تحتاج ⟦BankID⟧.");
        assert_eq!(shown("(BankID)"), "(⟦BankID⟧)");
        assert_eq!(shown("Boplats Syd (kö) ثم"), "⟦Boplats Syd (kö)⟧ ثم");
        assert_eq!(
            shown("هاتف +46 40 641 10 00، ثم"),
            "هاتف ⟦+46 40 641 10 00⟧، ثم"
        );
        assert_eq!(shown("إيجار 50% أو"), "إيجار ⟦50%⟧ أو");
        assert_eq!(
            shown("انظر www.lomma.se/sok?a=1."),
            "انظر ⟦www.lomma.se/sok?a=1⟧."
        );
        assert_eq!(shown("SFI و AF"), "⟦SFI⟧ و ⟦AF⟧");
        assert_eq!(shown("شماره ۰۲۰-۵۰ ۵۰ ۵۰ است"), "شماره ⟦۰۲۰-۵۰ ۵۰ ۵۰⟧ است");
    }

    #[test]
    fn text_of_other_languages_is_left_alone() {
        assert_eq!(isolate("Ring 020-50 50 50", false), "Ring 020-50 50 50");
        assert_eq!(shown("كيف أسجل؟"), "كيف أسجل؟");
    }

    #[test]
    fn isolating_twice_changes_nothing() {
        for text in [
            "اتصل على 020-50 50 50 الآن",
            "Boplats Syd (kö) ثم SFI",
            "\u{2066}a ب",
            "\u{2069}x",
        ] {
            let once = isolate(text, true);
            assert_eq!(isolate(&once, true), once);
        }
    }

    #[test]
    fn every_isolate_ends() {
        for text in ["a(b", "أ (b) c [d", "12 + ب", "-5 درجة", "x\ny ب"] {
            let done = isolate(text, true);
            assert_eq!(
                done.matches(FSI).count(),
                done.matches(PDI).count(),
                "{done:?}"
            );
            assert_eq!(done.replace([FSI, PDI], ""), text);
        }
    }

    #[test]
    fn the_script_of_most_letters_decides_the_direction() {
        assert!(reads_right_to_left(["اكتب في BankID ثم أرسل"]));
        assert!(!reads_right_to_left(["Skriv السكن i rutan"]));
        assert!(!reads_right_to_left(["112"]));
    }
}
