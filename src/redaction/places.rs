//! E-mail addresses, street addresses, and links.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::runs::compile;
use super::{Kind, Span};

/// Links, which are left as they are.
static LINK: LazyLock<Regex> =
    LazyLock::new(|| compile(r"(?:https?://|www\.|t\.me/|tg://)[^\s<>]+"));

/// E-mail addresses, also spelled to avoid the sign.
static EMAIL: LazyLock<Regex> = LazyLock::new(|| {
    compile(
        r#"[^\s<>()\[\],;:"@/]+ ?(?:@|\(at\)|\[at\]|\(a\)|snabel-?a) ?[^\s<>()\[\],;:"@/.]+(?: ?(?:\.|\(dot\)|\[dot\]| dot | punkt ) ?[^\s<>()\[\],;:"@/.!?]+){1,5}|[^\s<>()\[\],;:"@/]+ at [^\s<>()\[\],;:"@/.]+(?: dot [^\s<>()\[\],;:"@/.]+){1,4}"#,
    )
});

/// How Swedish streets end, with and without their dots, and as they are spelled in other scripts; then the number of the house, the
/// flat, the postal code and the town.
static SWEDISH: LazyLock<Regex> = LazyLock::new(|| {
    compile(concat!(
        r"(?:(?:norra|södra|östra|västra|stora|lilla|nya|gamla|övre|nedre|inre|yttre) (?:gatan|vägen|allén|esplanaden|torget)|\p{L}{2,}s (?:väg|gata|gränd|torg|allé)|(?:(?:norra|södra|östra|västra|stora|lilla|nya|gamla|övre|nedre|inre|yttre) )?\p{L}{2,}(?:gatan|gata|gatu|vägen|vagen|vaegen|väg|gränd|gränden|granden|allén|allen|allé|stigen|torget|torg|backen|stråket|straket|esplanaden|kajen|leden|liden|ringen|slingan|promenaden|kroken|svängen|rundeln|terrassen|brinken|passagen",
        r"|гатан|вэген|веген|вяген|веґен|ґатан|торгет|стіген|стиген",
        r"|گاتان|غاتان|جاتان|گتان|قاتان|واگن|فاگن|فیغن|فاغن|ویگن|وگن|تورگت|ستیگن|ڤێگ[هە]?ن|ڤ[هە]گ[هە]?ن|ڤیگن",
        r"|ጋታን|ቬገን|ቨገን|ቬጌን|ስቲገን|ቶርየት))",
        r"[, ]{1,2}(?:nr\.?|nummer|no\.?|numara|hejmara?|jimara?|№|ژمار[هە]|رقم|شماره|پلاک|نمبر|ቁጥር|ቁጽሪ|буд\.?|дом|д\.)? ?[0-9]{1,4}(?: ?[a-hа-в]\b)?",
        r"(?:[, ]{1,2}(?:lgh|lägenhet|lagenhet|vån|våning|tr|apt|apartment|кв\.?|квартира|شقه|واحد)\.? ?[0-9]{1,5}(?: ?tr)?)*(?:[, ]{1,2}[0-9]{3} ?[0-9]{2}\b(?: \p{L}+)?)?"
    ))
});

/// Streets as they are written in the newcomers' languages.
static OTHER: LazyLock<Regex> = LazyLock::new(|| {
    compile(concat!(
        r"(?:\b[0-9]{1,4}[a-c]?,? (?:[^\s0-9,.;:!?()]+ ){1,3}(?:street|road|avenue|lane|square)\b)",
        r"|(?:\bbox [0-9]{1,5},? [0-9]{3} ?[0-9]{2}\b)",
        r"|(?:\b[0-9]{1,4} ?(?:bis|ter)?,? (?:rue|avenue|boulevard|allée|impasse) [^\s0-9,.;:!?()]+(?: [^\s0-9,.;:!?()]+)?(?: [^\s0-9,.;:!?()]+)?)",
        r"|(?:(?:\bул\.?|\bулица|\bулице|\bулиці|\bвул\.?|\bвулиця|\bвулиці|проспект\p{L}*|пр-т|переулок|провулок) ?[^\s0-9,;:!?()]+(?: [^\s0-9,;:!?()]+)?,? ?(?:дом|д\.|буд\.?|будинок)? ?[0-9]{1,4}[а-в]?(?:,? ?(?:кв\.?|квартира) ?[0-9]+)?)",
        r"|(?:شارع(?: \p{L}+){1,3}?,? ?(?:رقم|بنایه|بناء|منزل|بیت)? ?[0-9]{1,4})",
        r"|(?:(?:خیابان|کوچه|سرک|جاده|سړک|کوڅه|واټ)(?: \p{L}+){1,3}?,? ?(?:پلاک|شماره|نمبر|خانه|کور|لمبر|شمیره)? ?[0-9]{1,4})",
        r"|(?:\b(?:jidka|waddada|dariiqa)(?: [^\s0-9,.;:!?()]+){1,3}?,? ?(?:lambar|lambarka|guri|guriga|nambar)? ?[0-9]{1,4})",
        r"|(?:(?:ጎዳና|ጐዳና|ጎደና|ጐደና)(?: \p{L}+){1,3}? ?(?:ቁጥር|ቁጽሪ)? ?[0-9]{1,4})",
        r"|(?:\b(?:[^\s0-9,.;:!?()]+ ){1,2}(?:cadde(?:si)?|cad\.?|sokak|soka[ğg][ıi]|sok\.|sk\.|bulvar[ıi]?|mahallesi)(?:,? ?|\p{L}{0,4},? (?:no|nr|numara)[.:]? ?)[0-9]{1,4}\b(?:[/\-][0-9]{1,3}\b)?)",
        r"|(?:\b(?:kolana|cad[ei]ya|ku[çc]eya|[şs]eqama)(?: [^\s0-9,.;:!?()]+){1,3}?,? ?(?:hejmara?|jimara?|no|mala?|xan[îi])? ?[0-9]{1,4})",
        r"|(?:(?:ش[هە]قام|کۆڵان|جاد[هە])ی(?: \p{L}+){1,3}?,? ?(?:ژمار[هە]|خانوو|ماڵ)?ی? ?[0-9]{1,4})"
    ))
});

/// What follows a number that is no house: a time, a date, a distance, a price, a number of people.
static NO_HOUSE: LazyLock<Regex> = LazyLock::new(|| {
    compile(concat!(
        r"^(?:[:.][0-9]|-[0-9]| ?(?:min|tim|hour|km\b|m\b|meter|metre|mètre|kr\b|kronor|:-|dag|day|jour|vecka|week|semaine|år|year|ans\b|gång|barn|child|enfant|person|gäst|st\b|%",
        r"|jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|avr|juil|août",
        r"|хв|мин|годин|час|днів|дней|дня|тиж|нед|метр|км|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|трав|черв|лип|серп|вер|жов|лис|груд",
        r"|دقی|دقای|ساع|یوم|ایام|روز|متر|کیلو|اسبوع|هفته|ورځ|کال|سال|سنه|سنوات|مارس|ابریل|مایو|یونیو|یولیو|یولیوز|نوامبر|نوفمبر|دیسمبر|دسامبر|ینایر|فبرایر|اکتوبر|سپتمبر|سبتمبر",
        r"|daqiiqo|saac|maalin|mitir|toddobaad|sano|ደቂቃ|ሰዓት|ቀን|ሜትር|መዓልቲ|ሳምንት|ሰሙን|ዓመት",
        r"|dak|dk\b|saat|g[üu]n|hafta|ay\b|y[ıi]l|ya[şs]\b|ya[şs][ıi]nda|[çc]ocu|ki[şs]i|kron|ocak|[şs]ubat|nisan|haziran|temmuz|a[ğg]ustos|eyl[üu]l|ekim|kas[ıi]m|aral[ıi]k",
        r"|deq|saet|roj|hefte|meh|sal\b|sal[îi]\b|zarok|kes\b|خول[هە]ک|د[هە]قی|کاتژم|س[هە]عات|ڕۆژ|ه[هە]فت|مانگ|ساڵ|منداڵ|مناڵ|ک[هە]س\b|م[هە]تر|کیلۆ|کرۆن))"
    ))
});

/// Words that end like a street and are none.
const NO_STREETS: [&str; 9] = [
    "motorväg",
    "riksväg",
    "europaväg",
    "länsväg",
    "riksvag",
    "busslinje",
    "järnväg",
    "cykelväg",
    "gångväg",
];

pub fn find(text: &str) -> Vec<Span> {
    let span = |range: Range<usize>, kind| Span { range, kind };
    let mut spans: Vec<Span> = EMAIL
        .find_iter(text)
        .map(|found| span(found.range(), Kind::Email))
        .collect();
    for pattern in [&SWEDISH, &OTHER] {
        let streets = pattern.find_iter(text).filter(|found| {
            let rest = &text[found.end()..];
            !NO_HOUSE.is_match(rest)
                && !rest.starts_with(|c: char| c.is_ascii_digit())
                && !NO_STREETS.iter().any(|word| found.as_str().contains(word))
        });
        spans.extend(streets.map(|found| span(found.range(), Kind::Address)));
    }
    spans
}

/// Where links stand.
pub fn links(text: &str) -> Vec<Range<usize>> {
    LINK.find_iter(text).map(|found| found.range()).collect()
}
