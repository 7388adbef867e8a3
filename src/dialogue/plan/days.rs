//! Days as buttons carry them and as people type them.

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::World;
use crate::language::Language;
use crate::search::fold::fold;

/// `2026-03-15`, or `2026-03` for the first of the month.
pub fn of_code(code: &str) -> Option<Date> {
    let mut parts = code.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next().map_or(Ok(1), str::parse).ok()?;
    Date::new(year, month, day).ok()
}

/// `2026-03`.
pub fn month_code(day: Date) -> String {
    format!("{}-{:02}", day.year(), day.month())
}

/// The next day, from today on, that is this day of its month; the last one where the month is shorter.
pub fn next_with(day: i8, today: Date) -> Option<Date> {
    if !(1..=31).contains(&day) {
        return None;
    }
    (0..2).find_map(|months| {
        let month = today.first_of_month().saturating_add(months.months());
        let date = month
            .with()
            .day(day.min(month.days_in_month()))
            .build()
            .ok()?;
        (date >= today).then_some(date)
    })
}

/// What a day may be that somebody types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// A day that was: without a year, the last such day.
    Past,
    /// A day to come: without a year, the next such day.
    Future,
}

/// The day that a text is, and nothing else: `2026-03-15`, `15/3 2026`, `15.3.`, `3/2026`, `15 mars 2026`, `mars`, `март 2026 года`. Names of months are
/// those of the language, of Swedish and of English. `None` for everything else, so that questions stay questions.
pub fn typed(world: &World<'_>, language: Language, text: &str, wanted: Wanted) -> Option<Date> {
    /// Longer than any day is written.
    const LONGEST: usize = 40;
    if text.chars().count() > LONGEST {
        return None;
    }
    let mut numbers: Vec<i64> = Vec::new();
    // A month may be named with two words: "کانوونی دووەم".
    let mut named: Vec<String> = Vec::new();
    let fillers = fold(&world.phrasebook.text(language, "date-words", &[]));
    let is_filler = |word: &str| {
        let word = fold(word);
        fillers.split_whitespace().any(|it| it == word.trim())
    };
    for word in words(text) {
        if is_filler(&word) {
            continue;
        }
        if let Ok(number) = word.parse() {
            numbers.push(number);
        } else {
            named.push(word);
        }
    }
    let month_name = month_named(world, language, &named.join(" "));
    if month_name.is_none() && !named.is_empty() {
        return None;
    }
    let (year, month, day) = match (month_name, numbers.as_slice()) {
        (Some(month), []) => (None, month, None),
        (Some(month), [year]) if *year > 31 => (Some(*year), month, None),
        (Some(month), [day]) => (None, month, Some(*day)),
        (Some(month), [day, year] | [year, day]) if *year > 31 => (Some(*year), month, Some(*day)),
        (None, [year, month, day]) if *year > 31 => (Some(*year), *month, Some(*day)),
        (None, [day, month, year]) if *year > 31 => (Some(*year), *month, Some(*day)),
        (None, [year, month] | [month, year]) if *year > 31 => (Some(*year), *month, None),
        (None, [day, month]) => (None, *month, Some(*day)),
        _ => return None,
    };
    let small = |number: i64| i8::try_from(number).ok();
    let (month, day) = (small(month)?, small(day.unwrap_or(1))?);
    let in_year = |year: i64| Date::new(i16::try_from(year).ok()?, month, day).ok();
    let today = world.today();
    let this = i64::from(today.year());
    match (year, wanted) {
        // `26` would be read as a day; a year has four digits.
        (Some(year), _) => (1990..=2100).contains(&year).then(|| in_year(year))?,
        (None, Wanted::Past) => [this, this - 1]
            .into_iter()
            .filter_map(in_year)
            .find(|day| *day <= today),
        (None, Wanted::Future) => [this, this + 1]
            .into_iter()
            .filter_map(in_year)
            .find(|day| *day >= today),
    }
}

/// The words and numbers of a text; digits of every script as ours. A digit and a letter side by side are two words.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    let mut was_digit = false;
    for c in text.chars() {
        let c = digit(c);
        // Signs that direct the text stand in no word.
        let is_word = !c.is_whitespace()
            && !c.is_ascii_punctuation()
            && !"–—−،٫٬۔።፣".contains(c)
            && !('\u{200b}'..='\u{200f}').contains(&c)
            && !('\u{2066}'..='\u{2069}').contains(&c);
        if is_word {
            if open && was_digit == c.is_ascii_digit() {
                if let Some(word) = words.last_mut() {
                    word.push(c);
                }
            } else {
                words.push(c.to_string());
            }
            was_digit = c.is_ascii_digit();
        }
        open = is_word;
    }
    words
}

/// Arabic-Indic and Persian digits as ours.
fn digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    let value = u32::from(c) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(c)
}

/// The month that a word names in the language, in Swedish or in English; its first three letters are enough in the last two.
fn month_named(world: &World<'_>, language: Language, word: &str) -> Option<i64> {
    let word = fold(word);
    let word = word.trim();
    if word.is_empty() {
        return None;
    }
    (1..=12).find(|month| {
        let name = |language, form: &str| {
            let id = format!("{form}-{month}");
            world.phrasebook.text(language, &id, &[])
        };
        // Arabic names each month twice, with a stroke between; Russian in another form with a day than without.
        let is = ["month", "month-alone"].iter().any(|form| {
            let names = name(language, form);
            names.split('/').any(|name| fold(name).trim() == word)
        });
        let short = |language: Language| {
            let name = name(language, "month");
            word.chars().count() >= 3 && fold(&name).trim().starts_with(word)
        };
        is || short(Language::SWEDISH) || short(Language::ENGLISH)
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_of_a_month_is_the_next_one() {
        let today = date(2027, 2, 15);
        assert_eq!(next_with(15, today), Some(today));
        assert_eq!(next_with(14, today), Some(date(2027, 3, 14)));
        assert_eq!(next_with(31, today), Some(date(2027, 2, 28)));
        assert_eq!(next_with(0, today), None);
        assert_eq!(of_code("2027-03"), Some(date(2027, 3, 1)));
        assert_eq!(of_code("2027-13"), None);
        assert_eq!(month_code(today), "2027-02");
    }

    #[test]
    fn digits_of_other_scripts_are_digits() {
        assert_eq!(words("٢٠٢٦-٠٣-١٥"), ["2026", "03", "15"]);
        assert_eq!(words("15/3 2026."), ["15", "3", "2026"]);
        assert_eq!(words("15mars"), ["15", "mars"]);
    }
}
