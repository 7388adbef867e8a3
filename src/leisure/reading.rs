//! Wishes, read from a text: "football for my daughter 9, saturdays".

use std::collections::BTreeSet;

use super::vocabulary::{Listed, Vocabulary, beginnings};
use super::wishes::{Ages, DayTime, Sex, Wishes};
use crate::knowledge::{ActivityKind, Person, WishMeaning};
use crate::language::Language;
use crate::search::fold::fold;

/// The oldest age that a number can be.
const OLDEST: u8 = 99;

/// An age that is said without a word for years ("my daughter 9") is not above this: it is rather a house or a bus.
const OLDEST_BARE: u8 = 25;

/// What a text wishes for. The words are those of its language, of Swedish and of English: people mix them.
pub fn read(text: &str, language: Option<Language>, vocabulary: &Vocabulary) -> Wishes {
    let language = language.map(Language::base);
    let words = words_of(text);
    let begun = words.iter().flat_map(|word| beginnings(&word.letters));
    let begun: BTreeSet<&str> = begun.collect();
    let mut matches = Vec::new();
    for (spoken_in, spoken) in vocabulary.languages() {
        let foreign = language.is_some_and(|language| language != spoken_in);
        if foreign && !MIXED_IN.contains(&spoken_in) {
            continue;
        }
        for word in spoken.among(&begun) {
            if !foreign || word.is_telling {
                matches.extend(occurrences(word, &words));
            }
        }
    }
    let mut noticed = Noticed::default();
    for found in &matches {
        if !matches.iter().any(|other| other.covers(found)) {
            noticed.take(found.meaning, found.place);
        }
    }
    noticed.into_wishes(&words)
}

/// Languages whose words stand between those of every other one.
const MIXED_IN: [Language; 2] = [Language::SWEDISH, Language::ENGLISH];

/// What only grown-ups go to.
const FOR_GROWN: [ActivityKind; 3] = [
    ActivityKind::ParentCourse,
    ActivityKind::WomensGroup,
    ActivityKind::MensGroup,
];

/// A word of the lists, found in the text.
struct Match {
    place: usize,
    length: usize,
    meaning: WishMeaning,
}

impl Match {
    /// Whether a shorter one is only a part of this one: "sunday" within the Persian words for Tuesday.
    fn covers(&self, other: &Match) -> bool {
        self.length > other.length
            && self.place <= other.place
            && other.place + other.length <= self.place + self.length
    }
}

/// A word of the text, and whether it is a number.
struct Word {
    letters: String,
    number: Option<u32>,
}

fn words_of(text: &str) -> Vec<Word> {
    // A time of day such as 17:30 is one word, and no number.
    let bytes: Vec<char> = text.chars().collect();
    let mut joined = String::with_capacity(text.len());
    for (place, c) in bytes.iter().enumerate() {
        let between = |offset: usize| {
            place
                .checked_sub(1)
                .and_then(|before| bytes.get(before))
                .is_some_and(|c| c.is_numeric())
                && bytes.get(place + offset).is_some_and(|c| c.is_numeric())
        };
        joined.push(if matches!(c, ':' | '.') && between(1) {
            'x'
        } else {
            *c
        });
    }
    fold(&joined)
        .split_whitespace()
        .flat_map(parts)
        .map(|letters| Word {
            number: letters.parse().ok(),
            letters,
        })
        .collect()
}

/// "9år" and "ለ9" are two words each; "17x30" stays one.
fn parts(word: &str) -> Vec<String> {
    let is_time = word.split_once('x').is_some_and(|(hour, minute)| {
        !hour.is_empty()
            && hour
                .chars()
                .chain(minute.chars())
                .all(|c| c.is_ascii_digit())
    });
    let mut parts: Vec<String> = Vec::new();
    let mut before = None;
    for c in word.chars() {
        let digit = c.is_ascii_digit();
        if !is_time && before.is_some_and(|before| before != digit) {
            parts.push(String::new());
        }
        before = Some(digit);
        match parts.last_mut() {
            Some(part) => part.push(c),
            None => parts.push(c.to_string()),
        }
    }
    parts
}

/// What was noticed, and at which words.
#[derive(Default)]
struct Noticed {
    wishes: Wishes,
    persons: Vec<(usize, Person)>,
    years: Vec<usize>,
    months: Vec<usize>,
    clocks: Vec<usize>,
    money: Vec<usize>,
}

impl Noticed {
    fn take(&mut self, meaning: WishMeaning, place: usize) {
        let wishes = &mut self.wishes;
        match meaning {
            WishMeaning::Kind(kind) if !wishes.kinds.contains(&kind) => wishes.kinds.push(kind),
            WishMeaning::Interest(interest) if !wishes.interests.contains(&interest) => {
                wishes.interests.push(interest);
            }
            WishMeaning::Kind(_) | WishMeaning::Interest(_) => {}
            WishMeaning::Day(day) => wishes.set_day(day),
            WishMeaning::Weekend => (wishes.days[5], wishes.days[6]) = (true, true),
            WishMeaning::Workday => wishes.days[..5].fill(true),
            WishMeaning::Morning => wishes.time = Some(DayTime::Morning),
            WishMeaning::Afternoon => wishes.time = Some(DayTime::Afternoon),
            WishMeaning::Evening => wishes.time = Some(DayTime::Evening),
            WishMeaning::Who(person) => self.persons.push((place, person)),
            WishMeaning::Years => self.years.push(place),
            WishMeaning::Months => self.months.push(place),
            WishMeaning::Clock => self.clocks.push(place),
            WishMeaning::Money => self.money.push(place),
            WishMeaning::Free => wishes.free = true,
            WishMeaning::ChildCare => wishes.child_care = true,
            WishMeaning::FemaleOnly => wishes.female_only = true,
        }
    }

    fn into_wishes(mut self, words: &[Word]) -> Wishes {
        let mut ages = self.numbers(words);
        let mut persons: Vec<Person> = self.persons.iter().map(|(_, person)| *person).collect();
        persons.dedup();
        let others = persons
            .iter()
            .filter(|person| !matches!(person, Person::Child | Person::Baby));
        let sexes: Vec<Option<Sex>> = others.map(|person| sex_of(*person)).collect();
        // "For my son and my daughter" is for both.
        self.wishes.sex = match sexes.first() {
            Some(first) if sexes.iter().all(|sex| sex == first) => *first,
            _ => None,
        };
        if self.wishes.female_only {
            self.wishes.sex = Some(Sex::Female);
        }
        if ages.is_empty() {
            // A grown-up who is looked after by nobody speaks of a child in passing: "I, a mother" still wishes for herself.
            let younger = persons.iter().any(|person| ages_of(*person).1 < 18);
            ages = persons
                .iter()
                .map(|person| ages_of(*person))
                .filter(|(_, to)| !younger || *to < 18)
                .collect();
            ages.dedup();
        }
        let for_the_grown = !self.wishes.kinds.is_empty()
            && self
                .wishes
                .kinds
                .iter()
                .all(|kind| FOR_GROWN.contains(kind));
        if for_the_grown {
            // The ages are those of the children that a parent speaks of.
            ages.retain(|(from, _)| *from >= 18);
        }
        self.wishes.ages = ages;
        self.wishes
    }

    /// The numbers that are ages.
    fn numbers(&self, words: &[Word]) -> Vec<Ages> {
        let mut ages = Vec::new();
        for (place, number) in words
            .iter()
            .enumerate()
            .filter_map(|(place, word)| Some((place, word.number?)))
        {
            let Ok(number) = u8::try_from(number) else {
                continue;
            };
            let beside = |places: &[usize]| places.iter().any(|other| other.abs_diff(place) <= 1);
            if number > OLDEST || beside(&self.money) {
                continue;
            }
            if beside(&self.months) {
                ages.push((0, number / 12));
            } else if beside(&self.years) {
                ages.push((number, number));
            } else if !beside(&self.clocks) && self.is_bare_age(place, number, words) {
                // In some languages the word for the clock stands before the number, in others after it.
                ages.push((number, number));
            }
        }
        ages.dedup();
        ages
    }

    /// "My daughter 9", "fotboll 9": a number without a word for years. "2 daughters" counts them.
    fn is_bare_age(&self, place: usize, number: u8, words: &[Word]) -> bool {
        let counts = self.persons.iter().any(|(person, _)| *person == place + 1);
        let others = words
            .iter()
            .enumerate()
            .any(|(other, word)| other != place && word.number.is_some());
        let said = !self.persons.is_empty() || self.wishes.names_something();
        said && number > 0 && number <= OLDEST_BARE && !(counts && (others || number < 4))
    }
}

/// The ages that are meant where none is said.
fn ages_of(person: Person) -> Ages {
    match person {
        Person::Baby => (0, 2),
        Person::Child => (3, 12),
        Person::Girl | Person::Boy => (4, 17),
        Person::Youth => (13, 20),
        Person::Woman | Person::Man => (18, 64),
        Person::Old => (65, 99),
    }
}

fn sex_of(person: Person) -> Option<Sex> {
    match person {
        Person::Girl | Person::Woman => Some(Sex::Female),
        Person::Boy | Person::Man => Some(Sex::Male),
        Person::Baby | Person::Child | Person::Youth | Person::Old => None,
    }
}

/// Where a listed word stands in the text.
fn occurrences<'w>(word: &'w Listed, words: &'w [Word]) -> impl Iterator<Item = Match> + 'w {
    let length = word.parts.len();
    words
        .windows(length)
        .enumerate()
        .filter(|(_, window)| {
            let mut pairs = word.parts.iter().zip(*window);
            pairs.all(|(part, word)| part.is(&word.letters))
        })
        .map(move |(place, _)| Match {
            place,
            length,
            meaning: word.meaning,
        })
}

#[cfg(test)]
mod tests {
    use jiff::civil::Weekday;

    use super::*;
    use crate::knowledge::{Knowledge, WishWord};

    fn vocabulary() -> Vocabulary {
        let word = |pattern: &str, meaning| WishWord {
            pattern: pattern.to_owned(),
            meaning,
        };
        let mut knowledge = Knowledge::default();
        let words = vec![
            word("football*", WishMeaning::Kind(ActivityKind::Football)),
            word("daughter*", WishMeaning::Who(Person::Girl)),
            word("son", WishMeaning::Who(Person::Boy)),
            word("sons", WishMeaning::Who(Person::Boy)),
            word("saturday*", WishMeaning::Day(Weekday::Saturday)),
            word("years", WishMeaning::Years),
            word("months", WishMeaning::Months),
            word("at", WishMeaning::Clock),
            word("kr", WishMeaning::Money),
            word("only women", WishMeaning::FemaleOnly),
        ];
        knowledge.wish_words.insert(Language::ENGLISH, words);
        Vocabulary::of(&knowledge)
    }

    fn wishes(text: &str) -> Wishes {
        read(text, Some(Language::ENGLISH), &vocabulary())
    }

    #[test]
    fn who_what_and_when_are_read() {
        let found = wishes("Football for my daughter 9, on Saturdays");
        assert_eq!(found.kinds, [ActivityKind::Football]);
        assert_eq!((found.ages, found.sex), (vec![(9, 9)], Some(Sex::Female)));
        assert!(found.days[5] && !found.days[6]);
    }

    #[test]
    fn a_number_is_an_age_only_where_it_can_be_one() {
        assert_eq!(wishes("football, he is 11 years").ages, [(11, 11)]);
        assert_eq!(wishes("football for son at 17").ages, [(4, 17)]);
        assert_eq!(wishes("football 17:30 for son, 200 kr").ages, [(4, 17)]);
        assert_eq!(
            wishes("my 2 sons, 7 and 9, football").ages,
            [(7, 7), (9, 9)]
        );
        assert_eq!(wishes("baby of 18 months").ages, [(0, 1)]);
        assert_eq!(wishes("what is 9").ages, []);
        assert_eq!(wishes("دختر ۹ football").ages, [(9, 9)]);
        assert_eq!(wishes("football የ9years").ages, [(9, 9)]);
    }

    #[test]
    fn for_both_is_for_nobody_in_particular() {
        assert_eq!(wishes("football for my son and daughter").sex, None);
        let found = wishes("football, only women");
        assert!(found.female_only && found.sex == Some(Sex::Female));
    }
}
