//! The helplines that the crisis cards name: `helplines.toml`. What the file does not say, or says wrongly, is as it was built in, so that
//! a card is never without a number.

use super::fields::{self, Fields};
use super::problem::Page;

/// Fewest and most digits that can be called in Sweden: from short numbers such as 112 to the fifteen of E.164.
const DIGITS: std::ops::RangeInclusive<usize> = 3..=15;

/// The numbers on the crisis cards, as they are shown. 112 and 1177 are no choice of a municipality: they stand in the sentences.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helplines {
    /// For women who are threatened, beaten or held.
    pub women: String,
    /// For men in the same need.
    pub men: String,
    /// For those who think of ending their life.
    pub suicide: String,
    /// For children.
    pub children: String,
}

impl Default for Helplines {
    /// Kvinnofridslinjen (kvinnofridslinjen.se), Stödlinjen för män (nationellstodlinje.se), Mind Självmordslinjen (mind.se) and Bris
    /// (bris.se), as the shipped entries name them with their sources.
    fn default() -> Helplines {
        Helplines {
            women: "020-50 50 50".to_owned(),
            men: "020-80 80 80".to_owned(),
            suicide: "90101".to_owned(),
            children: "116 111".to_owned(),
        }
    }
}

/// Reads `helplines.toml`.
pub(super) fn read(page: &Page<'_>) -> Helplines {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let built_in = Helplines::default();
    let mut number = |key, built_in| number(&mut file, key).unwrap_or(built_in);
    let helplines = Helplines {
        women: number("women", built_in.women),
        men: number("men", built_in.men),
        suicide: number("suicide", built_in.suicide),
        children: number("children", built_in.children),
    };
    file.finish();
    helplines
}

/// A number that can be called; says what is wrong with one that cannot.
pub(super) fn number(table: &mut Fields<'_, '_>, key: &'static str) -> Option<String> {
    let text = table.text(key)?;
    let digits = text.value.chars().filter(char::is_ascii_digit).count();
    let plain = |c: char| c.is_ascii_digit() || " -+()".contains(c);
    if DIGITS.contains(&digits) && text.value.chars().all(plain) {
        return Some(text.value);
    }
    table.page().error(
        text.line,
        format!(
            "'{key}': '{}' cannot be called: a telephone number has 3 to 15 digits, spaces and hyphens",
            text.value
        ),
    );
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::{Folder, Knowledge};

    fn read_file(text: &str) -> (Helplines, Vec<String>) {
        let mut folder = Folder::default();
        folder.put("helplines.toml", text.as_bytes());
        let loaded = Knowledge::understand(&folder);
        let problems = loaded.problems.iter();
        let own = problems.filter(|problem| problem.path.ends_with("helplines.toml"));
        let own = own.map(ToString::to_string).collect();
        (loaded.knowledge.helplines, own)
    }

    #[test]
    fn what_the_file_says_takes_the_place_of_what_was_built_in() {
        let (helplines, problems) = read_file("women = \"020-11 22 33\"\n");
        assert!(problems.is_empty(), "{problems:?}");
        let women = "020-11 22 33".to_owned();
        assert_eq!(
            helplines,
            Helplines {
                women,
                ..Helplines::default()
            }
        );
    }

    #[test]
    fn a_number_that_cannot_be_called_is_named_and_the_built_in_one_stays() {
        let (helplines, problems) =
            read_file("suicide = \"call us\"\nchildren = \"1\"\nmn = \"1\"\n");
        assert_eq!(helplines, Helplines::default());
        assert_eq!(problems.len(), 3, "{problems:?}");
        assert!(
            problems[0].contains(":1: 'suicide': 'call us' cannot be called"),
            "{problems:?}"
        );
        assert!(problems[2].contains("mn"), "{problems:?}");
    }
}
