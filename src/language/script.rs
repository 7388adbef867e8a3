//! Writing systems: which letters a text is made of.

/// A writing system that the languages of the service use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Script {
    /// Swedish, Somali, … and everything written in Latin letters for want of a keyboard.
    Latin,
    /// Arabic, Persian, Dari, Pashto, Sorani.
    Arabic,
    /// Russian, Ukrainian.
    Cyrillic,
    /// Tigrinya, Amharic.
    Ethiopic,
}

impl Script {
    /// Every script, in the order of the table's file.
    pub const ALL: [Script; 4] = [
        Script::Latin,
        Script::Arabic,
        Script::Cyrillic,
        Script::Ethiopic,
    ];

    /// The script of a letter; `None` for digits, punctuation, emoji and letters of other scripts.
    pub fn of(c: char) -> Option<Script> {
        match c {
            'A'..='Z'
            | 'a'..='z'
            | '\u{AA}'
            | '\u{BA}'
            | '\u{C0}'..='\u{24F}'
            | '\u{1E00}'..='\u{1EFF}'
                if c != '×' && c != '÷' =>
            {
                Some(Script::Latin)
            }
            '\u{400}'..='\u{52F}' => Some(Script::Cyrillic),
            '\u{620}'..='\u{64A}'
            | '\u{66E}'..='\u{6D3}'
            | '\u{6D5}'
            | '\u{6EE}'..='\u{6EF}'
            | '\u{6FA}'..='\u{6FF}'
            | '\u{750}'..='\u{77F}'
            | '\u{FB50}'..='\u{FDFB}'
            | '\u{FE70}'..='\u{FEFC}' => Some(Script::Arabic),
            '\u{1200}'..='\u{135A}'
            | '\u{1380}'..='\u{138F}'
            | '\u{2D80}'..='\u{2DDE}'
            | '\u{AB01}'..='\u{AB2E}' => Some(Script::Ethiopic),
            _ => None,
        }
    }

    /// The script that says most about the language of the text.
    ///
    /// Swedish words stand inside other languages, hardly ever the other way round; so another script wins over Latin
    /// as soon as it holds an eighth of the letters.
    pub fn leading(text: &str) -> Option<Script> {
        let mut counts = [0usize; Script::ALL.len()];
        for script in text.chars().filter_map(Script::of) {
            counts[script as usize] += 1;
        }
        let total: usize = counts.iter().sum();
        if total == 0 {
            return None;
        }
        let other = Script::ALL[1..]
            .iter()
            .copied()
            .max_by_key(|&s| counts[s as usize])?;
        if counts[other as usize] * 8 >= total {
            Some(other)
        } else {
            Some(Script::Latin)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_words_inside_another_script_do_not_hide_it() {
        assert_eq!(
            Script::leading("avslag መጺኡኒ ግን ምኽንያቱ ኣይተረድኣንን"),
            Some(Script::Ethiopic)
        );
        assert_eq!(
            Script::leading("försäkringskassan пише шо"),
            Some(Script::Cyrillic)
        );
        assert_eq!(Script::leading("hyra"), Some(Script::Latin));
        assert_eq!(Script::leading("🙏 112"), None);
    }
}
