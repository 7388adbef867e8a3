//! "My plan": `plan.toml` lists the steps and when they are due, `plan/<lang>.toml` says them in a language.
//!
//! ```toml
//! [[step]]
//! id = "activity-report"          # stable, at most 32 characters: buttons name it
//! entry = "work/activity-report"  # the answer behind the step, and the source of its dates
//! topic = "work"                  # optional: defaults to the entry's
//! places = ["se"]                 # optional: defaults to the entry's
//! status = ["permit"]             # optional: defaults to the entry's
//! when = "monthly 1-14"           # see [`PlanTime`]
//! remind = 7                      # optional: days before it is due; 7 where nothing is said
//! again = 1                       # optional: a second time
//! ```
//! ```toml
//! state = "draft"                 # as in an entry's text, as are the next three
//! source = "sv"
//! source_revision = 1
//! revision = 1
//! [[step]]
//! id = "activity-report"
//! title = "Send the activity report"
//! text = "One or two sentences."
//! ```

mod read;

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::civil::Date;

pub(super) use read::{ids, read, read_texts};

use super::{EntryId, Knowledge, Place, ResidenceStatus, TopicId, TranslationState};
use crate::language::Language;

/// The file with the steps.
pub(super) const FACTS: &str = "plan.toml";

/// The steps, and their texts.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Plan {
    /// The steps, in the order of the file.
    pub steps: Vec<PlanStep>,
    /// What they are called, by language.
    pub texts: BTreeMap<Language, PlanTexts>,
}

/// One step.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanStep {
    /// Its id.
    pub id: String,
    /// Its shelf.
    pub topic: TopicId,
    /// The answer behind it.
    pub entry: EntryId,
    /// Where it holds; never empty.
    pub places: Vec<Place>,
    /// For whom; empty means for any status.
    pub status: Vec<ResidenceStatus>,
    /// When it is due.
    pub when: PlanTime,
    /// Days before it is due on which one is reminded, the earlier first; one or two.
    pub remind: Vec<i32>,
}

/// When a step is due, as the file writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanTime {
    /// `week 1-2`: within these weeks after the arrival, counted from 1.
    Weeks(i32, i32),
    /// `month 1`, `month 18-21`: within these months after the arrival, counted from 1.
    Months(i32, i32),
    /// `monthly 1-14`: every month, from the first to the last of these days.
    Monthly(i8, i8),
    /// `monthly`: every month, on a day that the newcomer chooses.
    MonthlyChosen,
    /// `yearly 11-30`: every year, at the latest on this day (month and day).
    Yearly(i8, i8),
    /// `yearly`: every year, on a day that the newcomer chooses.
    YearlyChosen,
    /// `expires 3 months`: once, from so many months before a day that the newcomer names until that day.
    Expires(i32),
}

impl PlanTime {
    /// Whether the newcomer has to name a day.
    pub fn is_chosen(self) -> bool {
        matches!(
            self,
            Self::MonthlyChosen | Self::YearlyChosen | Self::Expires(_)
        )
    }

    /// Whether it comes back after it is done.
    pub fn recurs(self) -> bool {
        !matches!(self, Self::Weeks(..) | Self::Months(..) | Self::Expires(_))
    }

    /// Whether it is counted from the arrival: a good time for it, not a time limit.
    pub fn is_from_arrival(self) -> bool {
        matches!(self, Self::Weeks(..) | Self::Months(..))
    }
}

impl FromStr for PlanTime {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        /// Ten years in months.
        const LONGEST: i32 = 120;
        let pair = |text: &str| -> Option<(i32, i32)> {
            let (from, to) = text.split_once(['-', '–']).unwrap_or((text, text));
            Some((from.parse().ok()?, to.parse().ok()?))
        };
        let range = |text: &str, last: i32| {
            pair(text).filter(|(from, to)| (1..=*to).contains(from) && *to <= last)
        };
        let small = |number: i32| i8::try_from(number).ok();
        let words: Vec<&str> = text.split_whitespace().collect();
        let read = || {
            Some(match words[..] {
                ["week", weeks] => range(weeks, LONGEST).map(|(from, to)| Self::Weeks(from, to))?,
                ["month", months] => {
                    range(months, LONGEST).map(|(from, to)| Self::Months(from, to))?
                }
                ["monthly"] => Self::MonthlyChosen,
                // Every month has a 28th.
                ["monthly", days] => {
                    let (from, to) = range(days, 28)?;
                    Self::Monthly(small(from)?, small(to)?)
                }
                ["yearly"] => Self::YearlyChosen,
                ["yearly", day] => {
                    let (month, day) = pair(day)?;
                    let (month, day) = (small(month)?, small(day)?);
                    // 2027 is no leap year: the day is there in every year.
                    Date::new(2027, month, day).ok()?;
                    Self::Yearly(month, day)
                }
                ["expires", months, "months"] => {
                    let months = months.parse().ok()?;
                    (1..=12)
                        .contains(&months)
                        .then_some(Self::Expires(months))?
                }
                _ => return None,
            })
        };
        read().ok_or(())
    }
}

/// The steps in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanTexts {
    /// Whether a speaker has read them.
    pub state: TranslationState,
    /// The language they were translated from; `None` in the original.
    pub source: Option<Language>,
    /// The original's revision that they translate.
    pub source_revision: Option<u32>,
    /// Their revision.
    pub revision: u32,
    /// Title and text by the step's id.
    pub steps: BTreeMap<String, PlanText>,
}

/// A step in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanText {
    /// What one does, in a few words.
    pub title: String,
    /// One or two sentences.
    pub text: String,
}

/// A step's text, as a newcomer gets it.
#[derive(Debug, Clone, Copy)]
pub struct PlanWords<'p> {
    /// The language it is in.
    pub language: Language,
    /// The words.
    pub text: &'p PlanText,
    /// A machine translated it, and no speaker has read it yet.
    pub is_machine_made: bool,
}

impl Plan {
    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&PlanStep> {
        self.steps.iter().find(|step| step.id == id)
    }

    /// The revision of the original.
    fn original(&self) -> Option<u32> {
        let mut texts = self.texts.iter();
        texts
            .find(|(language, texts)| texts.source.is_none() && !language.is_variant())
            .map(|(_, texts)| texts.revision)
    }

    /// Whether a language's texts are behind the original, or a variant's behind those that they were made from: they are not shown.
    pub fn is_outdated(&self, language: Language) -> bool {
        let Some(texts) = self.texts.get(&language) else {
            return false;
        };
        if language.is_variant() {
            let base = self.texts.get(&language.base());
            return texts.source_revision != base.map(|base| base.revision)
                || self.is_outdated(language.base());
        }
        texts.source_revision.is_some() && texts.source_revision != self.original()
    }

    /// A step in a language, else in English, else in Swedish, else in any.
    pub fn words(&self, step: &str, language: Language) -> Option<PlanWords<'_>> {
        let languages = language.or_else_read().chain(self.texts.keys().copied());
        languages.into_iter().find_map(|language| {
            let texts = self.texts.get(&language)?;
            let text = texts
                .steps
                .get(step)
                .filter(|_| !self.is_outdated(language))?;
            Some(PlanWords {
                language,
                text,
                is_machine_made: texts.state == TranslationState::Draft && texts.source.is_some(),
            })
        })
    }
}

impl Knowledge {
    /// Steps that have no text in a language.
    pub fn plan_missing(&self, language: Language) -> Vec<&str> {
        let texts = self.plan.texts.get(&language);
        let has = |id: &str| texts.is_some_and(|texts| texts.steps.contains_key(id));
        let ids = self.plan.steps.iter().map(|step| step.id.as_str());
        ids.filter(|id| !has(id)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_read_as_the_file_writes_it() {
        let read = |text: &str| text.parse::<PlanTime>().ok();
        assert_eq!(read("week 1-2"), Some(PlanTime::Weeks(1, 2)));
        assert_eq!(read("month 3"), Some(PlanTime::Months(3, 3)));
        assert_eq!(read("monthly 1-14"), Some(PlanTime::Monthly(1, 14)));
        assert_eq!(read("monthly"), Some(PlanTime::MonthlyChosen));
        assert_eq!(read("yearly 11-30"), Some(PlanTime::Yearly(11, 30)));
        assert_eq!(read("yearly"), Some(PlanTime::YearlyChosen));
        assert_eq!(read("expires 3 months"), Some(PlanTime::Expires(3)));
        for wrong in [
            "",
            "month",
            "month 0",
            "month 3-2",
            "monthly 1-31",
            "yearly 02-30",
            "yearly 2-29",
            "expires 0 months",
            "expires 3",
            "month 1 2",
            "week -1",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
