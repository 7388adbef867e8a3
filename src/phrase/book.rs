//! The phrasebook: the locales in the binary, and sentences made from them.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use include_dir::{Dir, include_dir};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

use super::Phrase;
use crate::language::Language;

/// The folders of `locales/`, in the binary: it speaks wherever it is started.
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// What `locales/<lang>/language.toml` says of a language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Locale {
    /// What the language calls itself.
    pub name: String,
    /// The direction it is written in.
    pub direction: Direction,
    /// The CLDR language whose plural rules it follows.
    pub plural: String,
    /// Two-letter code for Telegram's command menu; `None` where there is none of its own.
    pub telegram: Option<String>,
    /// Place among the language buttons.
    pub order: u32,
}

/// Writing direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// All phrases in all languages. Built once at the start; the locales are part of the binary, so a mistake in them is
/// found by the tests and by [`Phrasebook::load`].
pub struct Phrasebook {
    locales: BTreeMap<Language, Locale>,
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

impl Phrasebook {
    /// Reads the locales in the binary.
    ///
    /// # Errors
    /// One sentence that names the file which cannot be read.
    pub fn load() -> Result<Self, String> {
        let mut book = Phrasebook {
            locales: BTreeMap::new(),
            bundles: BTreeMap::new(),
        };
        for folder in LOCALES.dirs() {
            let name = folder.path().to_string_lossy().into_owned();
            let language: Language = name.parse().map_err(|e| format!("locales/{name}: {e}"))?;
            let read = |file: &str| {
                folder
                    .get_file(folder.path().join(file))
                    .and_then(|f| f.contents_utf8())
            };
            let locale =
                read("language.toml").ok_or(format!("locales/{name}/language.toml is missing"))?;
            let locale: Locale =
                toml::from_str(locale).map_err(|e| format!("locales/{name}/language.toml: {e}"))?;
            let rules: LanguageIdentifier = locale
                .plural
                .parse()
                .map_err(|e| format!("locales/{name}/language.toml: plural: {e}"))?;
            let mut bundle = FluentBundle::new_concurrent(vec![rules]);
            // Isolates keep numbers and Latin names in place between right-to-left words; elsewhere they are noise.
            bundle.set_use_isolating(locale.direction == Direction::Rtl);
            let staff = [
                "desk.ftl",
                "staff.ftl",
                "editor.ftl",
                "upkeep.ftl",
                "paper.ftl",
            ];
            for file in std::iter::once("bot.ftl").chain(staff) {
                let Some(text) = read(file) else { continue };
                let resource = FluentResource::try_new(text.to_owned())
                    .map_err(|(_, errors)| format!("locales/{name}/{file}: {errors:?}"))?;
                bundle
                    .add_resource(resource)
                    .map_err(|errors| format!("locales/{name}/{file}: {errors:?}"))?;
            }
            book.locales.insert(language, locale);
            book.bundles.insert(language, bundle);
        }
        if !book.bundles.contains_key(&Language::ENGLISH) {
            return Err("locales/en is missing".to_owned());
        }
        let is_alone = |language: &&Language| !book.bundles.contains_key(&language.base());
        if let Some(variant) = book.bundles.keys().find(is_alone) {
            let base = variant.base();
            return Err(format!(
                "locales/{variant} is a variant, and locales/{base} is missing"
            ));
        }
        Ok(book)
    }

    /// The languages in the order of the buttons.
    pub fn languages(&self) -> Vec<Language> {
        let mut languages: Vec<_> = self.locales.iter().collect();
        languages.sort_by_key(|(_, locale)| locale.order);
        languages
            .into_iter()
            .map(|(language, _)| *language)
            .collect()
    }

    /// The same without the variants of languages.
    pub fn whole_languages(&self) -> Vec<Language> {
        let mut languages = self.languages();
        languages.retain(|language| !language.is_variant());
        languages
    }

    /// What is known of a language; `None` when Lotsen does not speak it.
    pub fn locale(&self, language: Language) -> Option<&Locale> {
        self.locales.get(&language)
    }

    /// What the language calls itself; its code when Lotsen does not speak it.
    pub fn name(&self, language: Language) -> &str {
        self.locales
            .get(&language)
            .map_or("", |locale| &locale.name)
    }

    /// Whether the language is written from right to left.
    pub fn is_rtl(&self, language: Language) -> bool {
        self.locales
            .get(&language)
            .is_some_and(|locale| locale.direction == Direction::Rtl)
    }

    /// The language that a Telegram app's `language_code` means (`pt-br` counts as `pt`), if Lotsen speaks it.
    pub fn from_telegram(&self, code: &str) -> Option<Language> {
        let code = code.split('-').next().unwrap_or(code).to_ascii_lowercase();
        let spoken = |(language, locale): (&Language, &Locale)| {
            (locale.telegram.as_deref() == Some(code.as_str())).then_some(*language)
        };
        self.locales.iter().find_map(spoken)
    }

    /// A weekday's name.
    pub fn weekday(&self, language: Language, day: jiff::civil::Weekday) -> String {
        self.text(
            language,
            &format!("weekday-{}", day.to_monday_one_offset()),
            &[],
        )
    }

    /// A sentence in a language, plain text. A variant says only what it says otherwise; the rest is said as in
    /// its language. A language that Lotsen does not speak falls back to English.
    pub fn say(&self, language: Language, phrase: Phrase<'_>) -> String {
        // Serde already knows the kebab-case name and the fields; a second table of them could only differ.
        let value = serde_json::to_value(phrase).unwrap_or_default();
        match &value {
            serde_json::Value::String(id) => self.text(language, id, &[]),
            serde_json::Value::Object(map) => {
                let Some((id, fields)) = map.iter().next() else {
                    return String::new();
                };
                let args: Vec<(&str, FluentValue<'_>)> = fields
                    .as_object()
                    .into_iter()
                    .flatten()
                    .map(|(name, value)| {
                        let value = match value {
                            serde_json::Value::Number(n) => {
                                FluentValue::from(n.as_i64().unwrap_or_default())
                            }
                            other => {
                                FluentValue::from(other.as_str().unwrap_or_default().to_owned())
                            }
                        };
                        (name.as_str(), value)
                    })
                    .collect();
                self.text(language, id, &args)
            }
            _ => String::new(),
        }
    }

    /// A message by its id; falls back to the language of a variant, to English, then to the id itself.
    pub fn text(&self, language: Language, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            fluent_args.set(*name, value.clone());
        }
        for language in language.with_base().chain([Language::ENGLISH]) {
            let Some(bundle) = self.bundles.get(&language) else {
                continue;
            };
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else {
                continue;
            };
            let mut errors = Vec::new();
            return bundle
                .format_pattern(pattern, Some(&fluent_args), &mut errors)
                .into_owned();
        }
        id.to_owned()
    }

    /// That a machine made a text, for a reader of `wanted`. A variant says itself what was done with it (it was made simpler, not
    /// translated); of every other text the reader's whole language says it.
    pub fn made_by_machine(&self, text: Language, wanted: Language) -> String {
        let said_in = if text.is_variant() {
            text
        } else {
            wanted.base()
        };
        self.say(said_in, Phrase::AnswerMachineMade)
    }

    /// A point in time as people say it ("tomorrow at 16:00"), on the wall clock of Stockholm.
    pub fn due(&self, language: Language, now: Timestamp, due: Timestamp) -> String {
        let stockholm = stockholm();
        let now = now.to_zoned(stockholm.clone()).date();
        let at = due.to_zoned(stockholm);
        let time = at.strftime("%H:%M").to_string();
        let days = now.until(at.date()).map_or(0, |span| span.get_days());
        match days {
            0 => self.say(language, Phrase::DueToday { time: &time }),
            1 => self.say(language, Phrase::DueTomorrow { time: &time }),
            _ => {
                let weekday = at.weekday().to_monday_one_offset();
                let weekday = self.text(language, &format!("weekday-{weekday}"), &[]);
                let month = self.text(language, &format!("month-{}", at.month()), &[]);
                let day = at.day().into();
                self.say(
                    language,
                    Phrase::DueDate {
                        weekday: &weekday,
                        day,
                        month: &month,
                        time: &time,
                    },
                )
            }
        }
    }

    /// A date in words: `14 December 2026`.
    pub fn date(&self, language: Language, date: Date) -> String {
        let month = self.text(language, &format!("month-{}", date.month()), &[]);
        let (day, year) = (date.day().into(), date.year().into());
        let date = self.say(
            language,
            Phrase::DateLong {
                day,
                month: &month,
                year,
            },
        );
        // Isolated from one another and then from the sentence, its parts have no direction left, and would stand from left to right.
        let is_isolate = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
        date.chars().filter(|c| !is_isolate(*c)).collect()
    }
}

/// The time zone of everything in Lotsen. The zone data are part of the binary.
pub fn stockholm() -> TimeZone {
    TimeZone::get("Europe/Stockholm").unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a timestamp")
    }

    #[test]
    fn a_due_time_is_said_as_people_say_it() {
        let book = Phrasebook::load().expect("the locales are sound");
        let english = Language::ENGLISH;
        let now = at("2026-12-10T10:00:00Z");
        assert_eq!(
            book.due(english, now, at("2026-12-10T15:00:00Z")),
            "today at 16:00"
        );
        assert_eq!(
            book.due(english, now, at("2026-12-11T08:30:00Z")),
            "tomorrow at 09:30"
        );
        assert_eq!(
            book.due(english, now, at("2026-12-14T08:30:00Z")),
            "on Monday 14 December at 09:30"
        );
    }

    #[test]
    fn a_date_takes_the_direction_of_its_month() {
        let book = Phrasebook::load().expect("the locales are sound");
        let arabic: Language = "ar".parse().expect("a code");
        let date = book.date(arabic, jiff::civil::date(2026, 11, 21));
        let said = book.say(arabic, Phrase::AnswerChecked { date: &date });
        assert!(
            said.ends_with(&format!("\u{2068}{date}\u{2069}")),
            "{said:?}"
        );
        assert!(
            date.starts_with("21 ") && date.ends_with(" 2026"),
            "{date:?}"
        );
    }

    #[test]
    fn an_unknown_language_is_answered_in_english() {
        let book = Phrasebook::load().expect("the locales are sound");
        let klingon: Language = "tlh".parse().expect("a code");
        assert_eq!(book.say(klingon, Phrase::ButtonSkip), "⏭️ Skip");
    }
}
