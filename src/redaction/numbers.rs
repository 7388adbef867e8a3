//! Numbers that tell by themselves what they are: personal numbers, cards, telephone numbers, accounts, other long numbers.

use super::dates::{are_times, is_birth_date, is_date, is_long_birth_date, is_recent};
use super::runs::{Run, is_luhn, runs};
use super::{Kind, Span};

/// From so many digits in one piece a number is nobody's rent: a case, a document, an account.
const LONG: usize = 8;

/// Digits of a telephone number: Swedish ones with their zero have 8 to 10; with the country at most 15 (ITU-T E.164).
const PHONE: std::ops::RangeInclusive<usize> = 8..=15;

/// What a run holds from a group on: how many groups, and what they are; `None`: a date or time, which stays.
type Reading = (usize, Option<Kind>);

pub fn find(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for run in runs(text) {
        let mut at = 0;
        while at < run.len() {
            let (taken, kind) =
                up_to_a_personal_number(&run, at, read(&run, at).unwrap_or((1, None)));
            if let Some(kind) = kind {
                let mut range = run.place(at, at + taken);
                if kind == Kind::Phone {
                    range.start = run.plus(at).unwrap_or(range.start);
                }
                spans.push(Span { range, kind });
            }
            at += taken;
        }
    }
    spans
}

/// A reading as a telephone number or an account that goes on into a personal number ends before it: staff may write those two.
fn up_to_a_personal_number(run: &Run<'_>, at: usize, reading: Reading) -> Reading {
    let (taken, kind) = reading;
    if kind == Some(Kind::PersonalNumber) {
        return reading;
    }
    let is_one = |from: &usize| {
        let to = from + 2;
        to <= run.len()
            && matches!(run.group(*from).len(), 6 | 8)
            && run.after(*from).contains(['-', '+'])
            && personal(run, *from) == Some((2, Some(Kind::PersonalNumber)))
            && is_luhn(&run.digits(*from, to)[run.group(*from).len() - 6..])
    };
    match (at + 1..at + taken).find(is_one) {
        Some(from) => {
            let before = run.digits(at, from).len();
            (from - at, kind.filter(|_| PHONE.contains(&before)))
        }
        None => reading,
    }
}

fn read(run: &Run<'_>, at: usize) -> Option<Reading> {
    personal(run, at)
        .or_else(|| stays(run, at))
        .or_else(|| card(run, at))
        .or_else(|| phone(run, at))
        .or_else(|| account(run, at))
        .or_else(|| long(run, at))
}

/// `YYMMDD-NNNN`, `YYYYMMDD-NNNN`, with any signs or none between the groups.
fn personal(run: &Run<'_>, at: usize) -> Option<Reading> {
    for to in at + 1..=run.len().min(at + 12) {
        let digits = run.digits(at, to);
        let date = match digits.len() {
            10 if is_birth_date(&digits) => &digits[..6],
            12 if is_long_birth_date(&digits) => &digits[..8],
            len if len > 12 => return None,
            _ => continue,
        };
        if is_personal(run, at, to, date, &digits) {
            return Some((to - at, Some(Kind::PersonalNumber)));
        }
    }
    None
}

fn is_personal(run: &Run<'_>, at: usize, to: usize, date: &str, digits: &str) -> bool {
    let luhn = is_luhn(&digits[digits.len() - 10..]);
    if to == at + 1 {
        // Ten digits that begin with 07 are rather a mobile telephone, and a recent date with a time is a time stamp.
        return luhn || !(digits.starts_with('0') || is_recent(date) && digits.len() == 12);
    }
    let between = run.between(at, to);
    if between.iter().any(|sign| sign.contains('(')) || run.plus(at).is_some() {
        return false;
    }
    // 070-123 45 67: an area code and not a year.
    let first = run.group(at).len();
    if digits.starts_with('0')
        && (first == 3 || first == 4 || first == 2 && run.group(at + 1).len() != 2)
    {
        return false;
    }
    let last = run.group(to - 1).len() == 4;
    let before_last = between.last().copied().unwrap_or_default();
    if last && before_last.trim() != "" && (to - at == 2 || !is_recent(date)) {
        return before_last.contains(['-', '+']) || luhn || !is_recent(date);
    }
    if run.is_amount(at, to) {
        return false;
    }
    let spelled = run.groups(at, to).iter().all(|group| group.len() == 1);
    luhn || spelled || last && !is_recent(date) && (to - at == 2 || to - at == 4)
}

/// Dates and times, which are not hidden.
fn stays(run: &Run<'_>, at: usize) -> Option<Reading> {
    let fits = |len: usize, test: fn(&[&str], &[&str]) -> bool| {
        let to = at + len;
        to <= run.len() && test(&run.groups(at, to), &run.between(at, to))
    };
    for (len, test) in [
        (3, is_date as fn(&[&str], &[&str]) -> bool),
        (1, is_date),
        (4, are_times),
        (2, are_times),
    ] {
        if fits(len, test) && run.plus(at).is_none() {
            return Some((len, None));
        }
    }
    None
}

/// Payment cards: 13 to 19 digits (ISO/IEC 7812-1) in one piece, in fours, or 4-6-5.
fn card(run: &Run<'_>, at: usize) -> Option<Reading> {
    for to in (at + 1..=run.len().min(at + 5)).rev() {
        let groups = run.groups(at, to);
        let lens: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        let digits = groups.concat();
        let shape = lens.len() == 1
            || lens[..lens.len() - 1].iter().all(|len| *len == 4)
            || lens == [4, 6, 5];
        let begins = matches!(digits.as_bytes().first(), Some(b'2'..=b'6'));
        let fours = lens == [4, 4, 4, 4] && !run.is_amount(at, to);
        if shape && begins && (13..=19).contains(&digits.len()) && (is_luhn(&digits) || fours) {
            return Some((to - at, Some(Kind::Card)));
        }
    }
    None
}

/// `+46 …`, `0046 …`, `0…`, a Swedish mobile without its zero, a Russian one with its 8.
fn phone(run: &Run<'_>, at: usize) -> Option<Reading> {
    let first = run.group(at);
    let abroad = run.plus(at).is_some() || first.starts_with("00");
    let national = first.starts_with('0');
    let all = run.digits(at, run.len());
    let swedish = all.trim_start_matches('0').starts_with("46");
    // 0046 and +46 (0)46 have zeros that do not count.
    let zeros = usize::from(first.starts_with("00")) * 2
        + usize::from(
            run.between(at, run.len())
                .iter()
                .any(|sign| sign.contains('(')),
        );
    let enough = match (abroad, national) {
        (true, _) if swedish => 11 + zeros,
        (true, _) => 12,
        (false, true) => 10,
        _ => return without_zero(run, at),
    };
    let (mut to, mut count) = (at, 0);
    while to < run.len() && count < enough && count + run.group(to).len() <= *PHONE.end() {
        if to > at && (run.after(to - 1).contains('+') || stays(run, to).is_some() && count >= 8) {
            break;
        }
        count += run.group(to).len();
        to += 1;
    }
    let trunk = run.digits(at, to);
    let service = ["020", "0200", "0770", "0771", "0774", "0775", "0778"];
    // Free and shared-cost numbers are those of authorities and firms, never of a person (PTS, Swedish numbering plan).
    if !abroad && service.iter().any(|prefix| trunk.starts_with(prefix)) && count <= 10 {
        return Some((to - at, None));
    }
    (PHONE.contains(&count) && !(to - at > 1 && run.is_amount(at, to)))
        .then_some((to - at, Some(Kind::Phone)))
}

fn without_zero(run: &Run<'_>, at: usize) -> Option<Reading> {
    for to in at + 1..=run.len().min(at + 5) {
        let groups = run.groups(at, to);
        let lens: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        let digits = groups.concat();
        let mobile = ["70", "72", "73", "76", "79"]
            .iter()
            .any(|prefix| digits.starts_with(prefix))
            && digits.len() == 9
            && matches!(lens[..], [9] | [2, 7] | [2, 3, 4] | [2, 3, 2, 2]);
        let russian = digits.len() == 11
            && (digits.starts_with("89") || digits.starts_with("79") && lens.len() > 1);
        if (mobile || russian) && !run.is_amount(at, to) {
            return Some((to - at, Some(Kind::Phone)));
        }
    }
    None
}

/// Clearing number and account: `8327-9 123 456 789-0`, `6789 123 456 789`, `3300-8501011234`.
fn account(run: &Run<'_>, at: usize) -> Option<Reading> {
    let to = (at + 1..run.len())
        .find(|to| stays(run, *to).is_some() || run.plus(*to).is_some())
        .unwrap_or(run.len());
    let rest: usize = run
        .groups(at, to)
        .iter()
        .skip(1)
        .map(|group| group.len())
        .sum();
    let clearing = run.group(at).len() == 4 && !is_date(&[&format!("{}0101", run.group(at))], &[]);
    let check = to > at + 1 && run.group(at + 1).len() == 1 && run.after(at) == "-";
    let one = to > at + 1 && run.groups(at, to).iter().any(|group| group.len() >= 5);
    let all = rest + run.group(at).len();
    let written = clearing && rest >= 7 && (check || to - at > 2) || one && all >= 9;
    (written && all <= 20 && !run.is_amount(at, to)).then_some((to - at, Some(Kind::Account)))
}

fn long(run: &Run<'_>, at: usize) -> Option<Reading> {
    let is_long = run.group(at).len() >= LONG && !run.is_amount(at, at + 1);
    is_long.then_some((1, Some(Kind::Number)))
}
