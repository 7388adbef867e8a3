//! Made-up numbers and addresses from a seed, in the ways that people write them.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// A reproducible source of choices (`SplitMix64`).
pub struct Dice {
    state: u64,
    digits: Option<u32>,
}

/// How a slot is filled.
type Make = fn(&mut Dice) -> String;

/// What stands in a slot of a line.
pub const SLOTS: [(&str, Make); 7] = [
    ("{personal}", personal),
    ("{phone}", phone),
    ("{email}", email),
    ("{address}", address),
    ("{card}", card),
    ("{account}", account),
    ("{case}", case),
];

impl Dice {
    pub fn new(seed: u64, language: &str, line: &str) -> Dice {
        let mut hasher = DefaultHasher::new();
        (seed, language, line).hash(&mut hasher);
        // Half of the people write with the digits of their keyboard.
        let zero = match language {
            "ar" | "ckb" => Some(0x660),
            "fa" | "prs" | "ps" => Some(0x6f0),
            _ => None,
        };
        Dice {
            state: hasher.finish(),
            digits: zero.filter(|_| seed.is_multiple_of(2)),
        }
    }

    pub fn below(&mut self, top: u64) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % top
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[usize::try_from(self.below(from.len() as u64)).unwrap_or_default()]
    }

    fn number(&mut self, length: usize) -> String {
        (0..length)
            .map(|_| char::from(b'0' + u8::try_from(self.below(10)).unwrap_or_default()))
            .collect()
    }

    /// The digits as they come from this person's keyboard, now and then with invisible marks between.
    fn typed(&mut self, text: &str) -> String {
        let zero = self.digits;
        let with_marks = self.below(10) == 0;
        let mut typed = String::new();
        for c in text.chars() {
            let digit = c
                .to_digit(10)
                .zip(zero)
                .and_then(|(value, zero)| char::from_u32(zero + value));
            typed.push(digit.unwrap_or(c));
            if with_marks && c == '-' {
                typed.push('\u{200f}');
            }
        }
        typed
    }
}

/// The last digit that makes a number pass the check of cards and personal numbers.
fn check(digits: &str) -> u32 {
    let sum: u32 = digits
        .chars()
        .rev()
        .enumerate()
        .filter_map(|(at, c)| {
            c.to_digit(10)
                .map(|value| if at % 2 == 0 { value * 2 } else { value })
        })
        .map(|value| value / 10 + value % 10)
        .sum();
    (10 - sum % 10) % 10
}

fn personal(dice: &mut Dice) -> String {
    let (year, month, day) = (
        1940 + dice.below(84),
        1 + dice.below(12),
        1 + dice.below(28),
    );
    let day = if dice.below(5) == 0 { day + 60 } else { day };
    let short = format!("{:02}{month:02}{day:02}", year % 100);
    let three = dice.number(3);
    let four = format!("{three}{}", check(&format!("{short}{three}")));
    let century = year / 100;
    let text = match dice.below(12) {
        0..=2 => format!("{short}-{four}"),
        3..=5 => format!("{century}{short}-{four}"),
        6 => format!("{century}{short}{four}"),
        7 => format!("{short}{four}"),
        8 => format!("{short} {four}"),
        9 => format!("{century}{short} {four}"),
        10 => format!("{year}-{month:02}-{day:02}-{four}"),
        _ => format!("{year} {month:02} {day:02} {} {}", &four[..2], &four[2..]),
    };
    let text = if dice.below(8) == 0 {
        text.replace('-', "–")
    } else {
        text
    };
    dice.typed(&text)
}

fn phone(dice: &mut Dice) -> String {
    let mobile = *dice.pick(&["70", "72", "73", "76", "79"]);
    let (a, b, c) = (dice.number(3), dice.number(2), dice.number(2));
    let text = match dice.below(10) {
        0 => format!("0{mobile}{a}{b}{c}"),
        1 => format!("0{mobile}-{a} {b} {c}"),
        2 => format!("0{mobile} {a} {b} {c}"),
        3 => format!("+46{mobile}{a}{b}{c}"),
        4 => format!("+46 {mobile} {a} {b} {c}"),
        5 => format!("+46 (0){mobile} {a} {b} {c}"),
        6 => format!("0046{mobile}{a}{b}{c}"),
        7 => format!("0{mobile}-{a}{b}{c}"),
        8 => format!("046-{b} {c} {}", &a[..2]),
        _ => {
            let country = *dice.pick(&["963", "98", "93", "380", "251", "291", "252", "7"]);
            format!("+{country} {} {a} {}", dice.number(2), dice.number(4))
        }
    };
    dice.typed(&text)
}

fn email(dice: &mut Dice) -> String {
    let name = *dice.pick(&["amina", "omar.k", "sara_1990", "user+bo", "ali-r"]);
    let place = *dice.pick(&["example.com", "mail.example.org", "example.se"]);
    format!("{name}{}@{place}", dice.number(2))
}

fn address(dice: &mut Dice) -> String {
    let street = *dice.pick(&[
        "Storgatan",
        "Kyrkovägen",
        "Södra Vallgatan",
        "Allégatan",
        "Lilla Torggränden",
        "Hamnbacken",
        "Solstigen",
        "skolgatan",
        "kavlingevagen",
        "Östra Esplanaden",
        "Nya vägen",
        "Vintergatan",
    ]);
    let number = 1 + dice.below(120);
    match dice.below(5) {
        0 => format!("{street} {number}"),
        1 => format!("{street} {number} B"),
        2 => format!(
            "{street} {number}, {} {} Lomma",
            211 + dice.below(40),
            dice.number(2)
        ),
        3 => format!("{street} {number} lgh 1{}", dice.number(3)),
        _ => format!("{street} {number}a"),
    }
}

fn card(dice: &mut Dice) -> String {
    let digits = format!("{}{}", dice.pick(&["4", "51", "55", "41"]), dice.number(15));
    let digits = &digits[..15];
    let digits = format!("{digits}{}", check(digits));
    let parts = [&digits[..4], &digits[4..8], &digits[8..12], &digits[12..]];
    let text = match dice.below(3) {
        0 => digits.clone(),
        1 => parts.join(" "),
        _ => parts.join("-"),
    };
    dice.typed(&text)
}

fn account(dice: &mut Dice) -> String {
    let (clearing, a, b) = (6000 + dice.below(3000), dice.number(3), dice.number(3));
    let text = match dice.below(5) {
        0 => format!("{clearing} {a} {b} {}", dice.number(3)),
        1 => format!(
            "{clearing}-{}, {a} {b} {}-{}",
            dice.below(10),
            dice.number(3),
            dice.below(10)
        ),
        2 => format!("{clearing}-{a}{b}{}", dice.number(3)),
        3 => format!("{clearing}{a}{b}{}", dice.number(3)),
        _ => format!(
            "SE{} {} {} {} {} {}",
            dice.number(2),
            dice.number(4),
            dice.number(4),
            dice.number(4),
            dice.number(4),
            dice.number(4)
        ),
    };
    dice.typed(&text)
}

fn case(dice: &mut Dice) -> String {
    let text = match dice.below(4) {
        0 => format!("{}-{}", 10 + dice.below(80), dice.number(6)),
        1 => format!("5{}", dice.number(7)),
        2 => format!("{}/{}", 2018 + dice.below(9), dice.number(5)),
        _ => format!("{} {} {}", dice.number(3), dice.number(3), dice.number(3)),
    };
    dice.typed(&text)
}

/// A sentence with numbers that tell nothing of anybody.
pub fn harmless(dice: &mut Dice) -> String {
    let (day, month, year) = (
        1 + dice.below(28),
        1 + dice.below(12),
        2015 + dice.below(13),
    );
    let (hour, minute) = (7 + dice.below(12), 5 * dice.below(12));
    let (thousands, small) = (1 + dice.below(400), 1 + dice.below(60));
    match dice.below(16) {
        0 => format!("Hyran är {thousands} {:03} kr i månaden", dice.below(1000)),
        1 => format!("Mötet är den {year}-{month:02}-{day:02} kl. {hour:02}:{minute:02}"),
        2 => format!(
            "Kursen går {day}/{month} {year} till {}/{month} {year}",
            day + 1
        ),
        3 => format!(
            "Öppet {hour:02}.{minute:02}-{:02}.00 måndag till torsdag",
            hour + 1
        ),
        4 => format!("Jag är {small} år och har {} barn", dice.below(9)),
        5 => format!("Lägenheten är {small} kvm på våning {}", dice.below(12)),
        6 => format!(
            "Jag fick {}.000 kr, {} kr och {} kr",
            thousands,
            small * 10,
            small * 25
        ),
        7 => format!("Läsåret {year}-{} och {}/{}", year + 1, year + 1, year + 2),
        8 => format!("{day}.{month:02}.{year} klockan {hour}.{minute:02}"),
        9 => format!(
            "Bussen går {hour}:{minute:02}, {}:{minute:02} och {}:{minute:02}",
            hour + 1,
            hour + 2
        ),
        10 => format!(
            "https://www.lomma.se/sida.{}{}.html",
            dice.number(2),
            dice.number(9)
        ),
        11 => format!("Får jag {small} % av {thousands} 000 kronor?"),
        12 => format!("Det tar {small} minuter eller {} km", dice.below(40)),
        13 => format!(
            "Från {year}-{month:02}-{day:02} till {}-{month:02}-{day:02}",
            year + 1
        ),
        14 => format!("Jag kom {year} och är född {}", 1950 + dice.below(60)),
        _ => format!(
            "Postnummer 234 {:02}, rum {}, fråga {small}",
            small,
            dice.below(400)
        ),
    }
}
