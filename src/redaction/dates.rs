//! Dates and times, which are no personal numbers, and the dates that personal numbers begin with.

/// Whether six digits are the date of a personal number: `YYMMDD`, the day as it is or + 60 for coordination numbers (Skatteverket,
/// SKV 704 and SKV 707).
pub fn is_birth_date(digits: &str) -> bool {
    let (Some(month), Some(day)) = (number(digits, 2, 4), number(digits, 4, 6)) else {
        return false;
    };
    let day = if day > 60 { day - 60 } else { day };
    (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Whether eight digits are the date of a personal number with its century.
pub fn is_long_birth_date(digits: &str) -> bool {
    matches!(number(digits, 0, 2), Some(18..=20)) && is_birth_date(&digits[2..])
}

/// Whether a date of birth could as well be a day that somebody plans or remembers: a year from 2020 to 2035.
pub fn is_recent(digits: &str) -> bool {
    let year = match digits.len() {
        8 => number(digits, 2, 4).filter(|_| digits.starts_with("20")),
        _ => number(digits, 0, 2),
    };
    year.is_some_and(|year| (20..=35).contains(&year))
}

/// Whether groups of digits, with what stands between them, are a date: year, month, day or day, month, year.
pub fn is_date(groups: &[&str], between: &[&str]) -> bool {
    match *groups {
        [one] => one.len() == 8 && is_year(&one[..4]) && is_month_day(&one[4..6], &one[6..]),
        [year, month, day] if year.len() == 4 => {
            between[0] == between[1] && is_year(year) && is_month_day(month, day)
        }
        [day, month, year] => {
            let signs = ["-", ".", "/", ". ", " / "];
            let year = match year.len() {
                4 => is_year(year),
                2 => between[0] == between[1],
                _ => false,
            };
            let loose = between[0] == "/" && between[1] == " ";
            let written = signs.contains(&between[0]) && between[0] == between[1] || loose;
            year && written && (is_month_day(month, day) || is_month_day(day, month))
        }
        _ => false,
    }
}

/// Whether all groups are years or times of day: opening hours, school years.
pub fn are_times(groups: &[&str], between: &[&str]) -> bool {
    if groups.iter().all(|group| group.len() == 4) {
        return groups.iter().all(|group| is_year(group))
            || groups.iter().all(|group| is_time(&group[..2], &group[2..]));
    }
    let pairs = groups.len().is_multiple_of(2) && groups.iter().all(|group| group.len() <= 2);
    pairs
        && between.iter().step_by(2).all(|sign| *sign == ".")
        && groups.chunks(2).all(|pair| is_time(pair[0], pair[1]))
}

fn is_year(digits: &str) -> bool {
    digits.starts_with("19") || digits.starts_with("20")
}

fn is_month_day(month: &str, day: &str) -> bool {
    let within = |digits: &str, top: u32| {
        digits.len() <= 2 && digits.parse().is_ok_and(|n: u32| (1..=top).contains(&n))
    };
    within(month, 12) && within(day, 31)
}

fn is_time(hour: &str, minute: &str) -> bool {
    hour.parse().is_ok_and(|hour: u32| hour <= 24)
        && minute.len() == 2
        && minute
            .parse()
            .is_ok_and(|minute: u32| minute < 60 && minute.is_multiple_of(5))
}

fn number(digits: &str, from: usize, to: usize) -> Option<u32> {
    digits.get(from..to)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_known_as_people_write_them() {
        assert!(is_date(&["2026", "11", "22"], &["-", "-"]));
        assert!(is_date(&["22", "11", "2026"], &[".", "."]));
        assert!(is_date(&["24", "12", "2026"], &["/", " "]));
        assert!(!is_date(&["08", "12", "34"], &["-", " "]));
        assert!(are_times(&["08", "00", "17", "30"], &[".", "-", "."]));
        assert!(are_times(&["2025", "2026"], &["/"]));
    }

    #[test]
    fn a_coordination_number_has_sixty_days_more() {
        assert!(is_birth_date("850161") && is_birth_date("850191"));
        assert!(!is_birth_date("850192") && !is_birth_date("851301"));
    }
}
