//! `wishes/<lang>.toml`: the words by which people wish for something to do in their free time.
//!
//! A word that ends in `*` stands for all words that begin so, one that begins with `*` for all that end so; several words stand one after
//! the other. Letters are compared in their plainest shape, so "Fotboll" and "fotboll" are the same.

use jiff::civil::Weekday;

use super::activity::{INTERESTS, KINDS};
use super::fields::{self, Fields};
use super::problem::Page;
use super::{ActivityKind, Interest};

/// What a word of a wish says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WishMeaning {
    /// What one does.
    Kind(ActivityKind),
    /// What one likes.
    Interest(Interest),
    /// A day of the week.
    Day(Weekday),
    /// Saturday or Sunday.
    Weekend,
    /// Monday to Friday.
    Workday,
    /// Before noon.
    Morning,
    /// From noon on.
    Afternoon,
    /// From five in the afternoon on.
    Evening,
    /// For whom.
    Who(Person),
    /// The number beside it is an age in years.
    Years,
    /// The number beside it is an age in months.
    Months,
    /// The number after it is a time of day.
    Clock,
    /// The number before it is money.
    Money,
    /// It must cost nothing.
    Free,
    /// Small children have to be looked after meanwhile.
    ChildCare,
    /// Only a group for girls or women will do.
    FemaleOnly,
}

/// For whom a wish is, where no age is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it all")]
pub enum Person {
    Baby,
    Child,
    Girl,
    Boy,
    Youth,
    Woman,
    Man,
    Old,
}

/// A word or several, and what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WishWord {
    /// As the file writes it, in small letters.
    pub pattern: String,
    /// What it says.
    pub meaning: WishMeaning,
}

const WHEN: [(&str, WishMeaning); 13] = [
    ("mon", WishMeaning::Day(Weekday::Monday)),
    ("tue", WishMeaning::Day(Weekday::Tuesday)),
    ("wed", WishMeaning::Day(Weekday::Wednesday)),
    ("thu", WishMeaning::Day(Weekday::Thursday)),
    ("fri", WishMeaning::Day(Weekday::Friday)),
    ("sat", WishMeaning::Day(Weekday::Saturday)),
    ("sun", WishMeaning::Day(Weekday::Sunday)),
    ("weekend", WishMeaning::Weekend),
    ("workday", WishMeaning::Workday),
    ("morning", WishMeaning::Morning),
    ("afternoon", WishMeaning::Afternoon),
    ("evening", WishMeaning::Evening),
    ("clock", WishMeaning::Clock),
];

const WHO: [(&str, WishMeaning); 10] = [
    ("baby", WishMeaning::Who(Person::Baby)),
    ("child", WishMeaning::Who(Person::Child)),
    ("girl", WishMeaning::Who(Person::Girl)),
    ("boy", WishMeaning::Who(Person::Boy)),
    ("youth", WishMeaning::Who(Person::Youth)),
    ("woman", WishMeaning::Who(Person::Woman)),
    ("man", WishMeaning::Who(Person::Man)),
    ("old", WishMeaning::Who(Person::Old)),
    ("years", WishMeaning::Years),
    ("months", WishMeaning::Months),
];

const NEEDS: [(&str, WishMeaning); 4] = [
    ("free", WishMeaning::Free),
    ("child-care", WishMeaning::ChildCare),
    ("female-only", WishMeaning::FemaleOnly),
    ("money", WishMeaning::Money),
];

/// Reads one file; what can be read is kept even where something else in it is wrong.
pub(super) fn read(page: &Page<'_>) -> Vec<WishWord> {
    let table = fields::parse(page);
    let mut file = Fields::of_file(page, &table);
    let mut words = Vec::new();
    let kinds = KINDS.map(|(name, kind)| (name, WishMeaning::Kind(kind)));
    let interests = INTERESTS.map(|(name, interest)| (name, WishMeaning::Interest(interest)));
    let sections: [(&'static str, &[(&'static str, WishMeaning)]); 5] = [
        ("kinds", &kinds),
        ("interests", &interests),
        ("when", &WHEN),
        ("who", &WHO),
        ("needs", &NEEDS),
    ];
    for (section, names) in sections {
        let Some(mut table) = file.table(section) else {
            continue;
        };
        for &(name, meaning) in names {
            for text in table.texts(name) {
                let pattern = text.value.to_lowercase();
                if pattern.trim_matches('*').trim().is_empty() {
                    page.warn(text.line, format!("'{name}': a word is empty"));
                } else {
                    words.push(WishWord { pattern, meaning });
                }
            }
        }
        table.finish();
    }
    file.finish();
    words
}
