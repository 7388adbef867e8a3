//! Numbers that a word before them gives away: "LMA", "case", "account", "my number is", in the newcomers' languages.

use std::ops::Range;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::dates::{is_birth_date, is_date, is_long_birth_date};
use super::runs::{Run, compile, is_luhn, runs};
use super::{Kind, Span};

/// After a word: a few signs that are no digits ("number at the Migration Agency is"), then a number.
const THEN_NUMBER: &str =
    r"[^0-9\n]{0,28}?\b([a-z]{0,3}[- ]?[0-9][0-9 ./\-]{2,22}[0-9](?:-[a-z]{1,4})?)";

/// The same for accounts, with a comma after the clearing number.
const THEN_ACCOUNT: &str = r"[^0-9\n]{0,28}?\b([0-9](?:[0-9 \-]|, ?){2,24}[0-9])";

/// The same for a card's code.
const THEN_CODE: &str = r"[^0-9\n]{0,14}?\b([0-9]{3,6})\b";

/// The same for documents, whose numbers have letters.
const THEN_DOCUMENT: &str = r"[^0-9\n]{0,20}?\b([a-z0-9]{0,4}[0-9][a-z0-9]*[ \-]?[a-z0-9]*[0-9])";

/// Cues, the kind they give away, and how few digits are enough.
static CUES: LazyLock<Vec<(Regex, Kind, usize)>> = LazyLock::new(|| {
    let cue = |words: &str, kind, least| {
        let then = match kind {
            Kind::Account => THEN_ACCOUNT,
            Kind::Card => THEN_CODE,
            Kind::Number => THEN_DOCUMENT,
            _ => THEN_NUMBER,
        };
        (compile(&format!("(?:{words}){then}")), kind, least)
    };
    vec![
        cue(
            concat!(
                r"personnummer|personnumret|pers\.? ?nr|\bpnr\b|samordningsnummer|samordnings ?nr|reservnummer|personal (?:identity )?number|identity number|social security|numéro personnel|numéro d'identité|номер (?:особи|персонн)\p{L}*|персональн\p{L}+ номер\p{L}*|персоннум\p{L}+|ос[оі]бист\p{L}+ номер\p{L}*|личн\p{L}+ номер\p{L}*",
                r"|الرقم الشخصی|رقمی الشخصی|رقم شخصی|شماره شخصی|شماره ملی|نمبر شخصی|شخصی شمېره|شخصی شمیره|شخصی نمبر|پرسون ?نومر|پرشون ?نومر|برسون ?نومر|lambarka shakhsiga|lambarkayga shakhsiga|lambarka aqoonsiga|የግል ቁጥር|ፐርሶን ?ኑመር|ውልቃዊ ቁጽሪ|ቁጽሪ መንነት",
                r"|ki[şs]isel (?:no\b|numara)|(?:kimlik|vatanda[şs]l[ıi]k) (?:no\b|nr\b|numara)|\b(?:hejmar|jimar|jmar|numar|nimar|numre|nimre)\p{L}{0,4}(?: min)?(?: y?an?| y?ê)? (?:kesan[eî]|kesayet|kes[îi]\b|şexs[îi]|nasname)|ژمار[هە]ی? (?:ک[هە]سی|ش[هە]خسی|ناسنام|پێناس)"
            ),
            Kind::PersonalNumber,
            6,
        ),
        cue(
            concat!(
                r"\blma\b|lma-?kort\p{L}*|lma-?card|dossier\p{L}*|ärende(?:nummer|nr|t)?\b|arendenummer|beteckning\p{L}*|diarie\p{L}*|\bdnr\b|målnummer|mål nr|kontrollnummer|\bcase (?:number|no|nr|id)|\bmy case\b|file number|reference number|referensnummer|migrationsverket[s]?(?: nummer| nr)|anmälningsnummer|numéro de dossier|numéro d'affaire",
                r"|номер\p{L}* (?:дела|справи|дело|справа|заяви|заявления|досьє|досье)|رقم (?:القضیه|الملف|قضیتی|ملفی|المعامله|الطلب|البطاقه|بطاقه)|شماره (?:پرونده|کیس|دوسیه|کارت|قضیه)|نمبر (?:کیس|دوسیه|کارت)|د (?:دوسیی|قضیی|کیس|کارت) (?:شمیره|شمېره|نمبر)|lambarka (?:kiiska|dacwadda|galka|kaarka|faylka)|የጉዳይ ቁጥር|የመዝገብ ቁጥር|የፋይል ቁጥር|የካርድ ቁጥር|ቁጽሪ (?:ጉዳይ|ፋይል|ካርድ|መዝገብ)|номер (?:картки|карты|карти)",
                r"|\b(?:dosya|dava|ba[şs]vuru|referans|kay[ıi]t|kart)\p{L}{0,5} (?:no\b|nr\b|numara)|\b(?:hejmar|jimar|jmar|numar|nimar|numre|nimre)\p{L}{0,4}(?: min)?(?: y?an?| y?ê)? (?:dos[iy]|doz|serl[êe]dan|[kq][ae]rt|faîl|fayl)|ژمار[هە]ی? (?:د[ۆو]سی|ک[هە]?یس|کارت|فایل|داواکار|ق[هە]زی|سکاڵا)"
            ),
            Kind::CaseNumber,
            5,
        ),
        cue(
            concat!(
                r"bankgiro|plusgiro|postgiro|\bbg\b|\bpg\b|kontonummer|kontonr|\bkonto\b|clearing\p{L}*|\baccount\b|bankkonto|compte bancaire|numéro de compte|номер рахунку|рахунок|номер счета|счёт|رقم الحساب|حسابی|حساب بنکی|شماره حساب|حساب بانکی|د حساب شمیره|د حساب شمېره|koontada|akoonka|lambarka akoonka|የሂሳብ ቁጥር|የባንክ ሂሳብ|ቁጽሪ ሕሳብ|ሕሳብ ባንኪ",
                r"|hesa[bp]\p{L}{0,5} (?:no\b|nr\b|numara)|banka hesab|\b(?:hejmar|jimar|jmar|numar|nimar|numre|nimre)\p{L}{0,4}(?: min)?(?: y?an?| y?ê)? (?:h[eêi]sab|kont)|\bh[eêi]sab\p{L}{0,3} (?:min )?(?:y?a )?ban[kq]|ژمار[هە]ی? (?:[حه][یە]?ساب|ه[هە]ژمار|یکاونت|ی[هە]کاونت)|(?:[حه][یە]?ساب|ه[هە]ژمار)\p{L}{0,6} بان[کق]"
            ),
            Kind::Account,
            5,
        ),
        cue(
            concat!(
                r"\b(?:cvc|cvv|pin)(?:-?kod|-?code)?\b|pinkod|kortkod",
                r"|\bkart\p{L}{0,6} (?:[şs]ifre|kod)|\bpin (?:kod|[şs]ifre)|\b(?:[şs][îi]fre|kod)\p{L}{0,3} (?:min )?(?:y?a )?[kq][ae]rt|(?:پین|ن[هە]?ێنی|کۆدی?|ڕ[هە]مزی?) کارت|پین ?کۆد|کۆدی پین"
            ),
            Kind::Card,
            3,
        ),
        cue(
            concat!(
                r"telefon\p{L}*|\btel\b|\btfn\b|mobil\p{L}*|\bphone\b|\bmobile\b|whatsapp|viber|swish\p{L}*|\bring mig\b|call me|appelez|mon numéro|portable|téléphone|телефон\p{L}*|\bтел\b|мобільн\p{L}+|мобильн\p{L}+|подзвон\p{L}+|позвон\p{L}+|هاتف\p{L}*|جوال\p{L}*|موبایل\p{L}*|تلفن\p{L}*|تلیفون\p{L}*|ټلیفون\p{L}*|ټیلیفون\p{L}*|واتساب|واتس اپ|اتصل|زنگ|taleefan\p{L}*|talefan\p{L}*|telefoon\p{L}*|ስልክ\p{L}*|ተሌፎን\p{L}*|ስልከይ",
                r"|\bcep (?:no\b|numara|tel)|\bnumaram\b|\bbeni ara|\baray[ıi]n|\b(?:hejmar|jimar|jmar|numar|nimar|numre|nimre)\p{L}{0,4} min\b|\bli min biger|ت[هە]ل[هە]?ف[ۆو]ن|ت[هە]لیف[ۆو]ن|مۆبایل|پ[هە]یو[هە]ندی|ژمار[هە](?:ک[هە])?م\b|واتس ?یاپ|ڤایب[هە]ر"
            ),
            Kind::Phone,
            6,
        ),
        cue(
            concat!(
                r"passnummer|pass nr|passet nr|passport(?: number| no)?|\bid-?(?:nummer|kort|number|card)\b|numéro de passeport|passeport|паспорт\p{L}*|посвідчення|جواز(?: السفر)?|رقم الهویه|هویتی|رقم الجواز|پاسپورت|کد ملی|تذکره|baasaboor\p{L}*|ፓስፖርት|መታወቂያ|kundnummer|ocr|medlemsnummer",
                r"|\bpas[ae]port\p{L}*|\b(?:kimlik|h[üu]viyet|ehliyet|seyahat belges[ıi]|m[üu][şs]teri|[üu]yelik|oturum kart\p{L}{1,3}) (?:no\b|nr\b|numara)|\bnasname\p{L}*|پاسپۆرت|پ[هە]ساپ[ۆو]رت|ناسنام[هە]|کارتی نیشتمانی"
            ),
            Kind::Number,
            6,
        ),
    ]
});

/// A bank account as in the rest of the world (ISO 13616): country, check digits, up to thirty letters and digits.
static IBAN: LazyLock<Regex> =
    LazyLock::new(|| compile(r"\b[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){2,7}(?: ?[a-z0-9]{1,4})?\b"));

/// A clearing number with its check digit, a comma, and the account: `8327-9, 123 456 789-0`.
static CLEARING: LazyLock<Regex> =
    LazyLock::new(|| compile(r"\b[0-9]{4}-[0-9], ?[0-9]{1,3}(?: ?[0-9]{2,3}){1,3}(?:-[0-9])?\b"));

/// Case numbers that tell by their form: courts (`UM 1234-26`), the police (`5000-K123456-26`).
static CASE_FORM: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"\b(?:um|ft|mål t|mål b|mål ö) ?[0-9]{3,6}-[0-9]{2}\b|\b[0-9]{4}-k[0-9]{4,8}-[0-9]{2}\b",
    )
});

/// A personal number with letters among its last four: the care's reserve numbers.
static RESERVE: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"\b((?:[0-9]{2})?[0-9]{6})[\-+]?(?:[a-z][0-9]{3}|[a-z]{2}[0-9]{2}|[a-z]{3}[0-9]|[0-9][a-z][0-9]{2}|[0-9]{2}[a-z][0-9]|[0-9]{3}[a-z]|[a-z][0-9][a-z][0-9]|[a-z][0-9]{2}[a-z])\b",
    )
});

/// A date of birth and, with words between, the last four digits.
static SPELLED: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r"\b([0-9]{6}|[0-9]{8}|[0-9]{2}(?:[0-9]{2})?[ ./\-][0-9]{2}[ ./\-][0-9]{2})([^0-9]{1,60})([0-9]{4})\b",
    )
});

/// Words for "the last four digits" and for the stroke between.
static LAST_FOUR: LazyLock<Regex> = LazyLock::new(|| {
    compile(concat!(
        r"sista|fyra|siffr|streck|minus|bindestreck|last|four|dash|hyphen|digits|derniers|quatre|chiffres|tiret|последн|останн|чотири|четыре|цифр|тире|дефіс|дефис|мінус|минус",
        r"|اخر|الاخیر|اربع|ارقام|شرطه|ناقص|خط|اخیر|چهار|رقم|منفی|وروستی|څلور|عدد|ugu dambee|afar|dambe|tirooyin|xarriiq|የመጨረሻ|አራት|ሰረዝ|ናይ መወዳእታ|አርባዕተ|መወዳእታ|ጭረት",
        r"|\bson\b|\bd[öo]rt|rakam|\btire\b|\beksi\b|\bdaw[îi]|\bçar(?:ên)?\b|reqem|hejmar|کۆتا|چوار|ژمار[هە]"
    ))
});

/// "The last four are 1234" on its own.
static FOUR_ALONE: LazyLock<Regex> = LazyLock::new(|| {
    compile(concat!(
        r"(?:sista fyra|fyra sista|last four|last 4|quatre derniers|последние четыре|останні чотири|اخر اربعه?|چهار رقم اخر|وروستی څلور|afarta ugu dambeeya|የመጨረሻ አራት|ናይ መወዳእታ አርባዕተ",
        r"|\bson d[öo]rt(?:[üu]| rakam| hane| say[ıi])|\bson 4 (?:rakam|hane|say[ıi])|\bçarên daw[îi]|\bçar (?:reqem|hejmar)\p{L}{0,4} daw[îi]|چوار (?:ژمار[هە]|ڕ[هە]ق[هە]م)\p{L}{0,4} کۆتایی|کۆتا چوار)",
        r"[^0-9\n]{0,25}([0-9]{4})\b"
    ))
});

pub fn find(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    for (pattern, kind, least) in CUES.iter() {
        let numbers = pattern.captures_iter(text).filter_map(|found| found.get(1));
        spans.extend(
            numbers
                .filter_map(|number| given_away(text, number.range(), *kind, *least))
                .map(|range| Span { range, kind: *kind }),
        );
    }
    let simple = [
        (&IBAN, Kind::Account),
        (&CLEARING, Kind::Account),
        (&CASE_FORM, Kind::CaseNumber),
    ];
    for (pattern, kind) in simple {
        let found = pattern.find_iter(text).filter(|found| {
            found.as_str().starts_with(|c: char| c.is_ascii_digit())
                || kind != Kind::Account
                || is_iban(found.as_str())
        });
        spans.extend(found.map(|found| Span {
            range: found.range(),
            kind,
        }));
    }
    let reserve = RESERVE.captures_iter(text).filter(|found| {
        let date = &found[1];
        is_long_birth_date(date) || date.len() == 6 && is_birth_date(date)
    });
    spans.extend(reserve.filter_map(|found| whole(&found)));
    spans.extend(
        SPELLED
            .captures_iter(text)
            .flat_map(|found| spelled(&found)),
    );
    let alone = FOUR_ALONE
        .captures_iter(text)
        .filter_map(|found| found.get(1));
    spans.extend(alone.map(|four| personal(four.range())));
    spans
}

/// The number after a cue, if it has digits enough and is neither a date nor an amount.
fn given_away(text: &str, range: Range<usize>, kind: Kind, least: usize) -> Option<Range<usize>> {
    let number = &text[range.clone()];
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let run = runs(number).next()?;
    let (groups, between) = (run.groups(0, run.len()), run.between(0, run.len()));
    let date =
        kind != Kind::PersonalNumber && run.len() >= 3 && is_date(&groups[..3], &between[..2]);
    let whole = in_whole(text, range.start);
    let amount = whole.is_some_and(|(run, to)| run.is_amount(0, to));
    // A day and a month after a word are a date, not a number of a case.
    let iso = kind != Kind::PersonalNumber && run.len() == 1 && is_date(&groups, &[]);
    (digits >= least && !date && !iso && !amount).then_some(range)
}

/// The run that begins at or after a place, to see what follows it.
fn in_whole(text: &str, from: usize) -> Option<(Run<'_>, usize)> {
    let run = runs(text).find(|run| {
        run.groups[0].start >= from || run.groups.iter().any(|group| group.start >= from)
    })?;
    let len = run.len();
    Some((run, len))
}

/// The check of ISO 13616: letters as numbers, the first four at the end, the rest of a division by 97 is 1. One digit wrong is enough
/// to fail, so a Swedish one also counts by its length.
fn is_iban(text: &str) -> bool {
    let plain: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
    if plain.len() < 15 || plain.len() > 34 {
        return false;
    }
    let turned = plain[4..].iter().chain(&plain[..4]);
    let rest = turned.fold(0u32, |rest, c| {
        let value = c.to_digit(36).unwrap_or_default();
        if value > 9 {
            (rest * 100 + value) % 97
        } else {
            (rest * 10 + value) % 97
        }
    });
    rest == 1 || plain.len() == 24 && text.starts_with("se")
}

/// The date and the four, when a word or a stroke says that they belong together.
fn spelled(found: &Captures<'_>) -> Vec<Span> {
    let (Some(date), Some(four)) = (found.get(1), found.get(3)) else {
        return Vec::new();
    };
    let digits: String = date.as_str().chars().filter(char::is_ascii_digit).collect();
    let is_birth = match digits.len() {
        8 => is_long_birth_date(&digits),
        _ => is_birth_date(&digits),
    };
    let between = &found[2];
    let ten = format!("{}{}", &digits[digits.len() - 6..], four.as_str());
    let only_signs = !between.contains(char::is_alphanumeric) && is_luhn(&ten);
    if is_birth && (LAST_FOUR.is_match(between) || only_signs) {
        vec![personal(date.range()), personal(four.range())]
    } else {
        Vec::new()
    }
}

fn personal(range: Range<usize>) -> Span {
    Span {
        range,
        kind: Kind::PersonalNumber,
    }
}

fn whole(found: &Captures<'_>) -> Option<Span> {
    found.get(0).map(|found| personal(found.range()))
}
