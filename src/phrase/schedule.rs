//! What is said of a family's schedule.

/// A sentence of the schedule, like a [`Phrase`](super::Phrase). `title` is an activity's name, `number` a child's or a week's.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum SchedulePhrase<'a> {
    ScheduleButton,
    SchedulePut,
    ScheduleWhich,
    ScheduleForWhom,
    ScheduleChild { number: i64, age: i64 },
    ScheduleAdult,
    ScheduleAnotherChild,
    ScheduleAge,
    ScheduleWhen,
    ScheduleThisWeek,
    ScheduleNextWeek,
    ScheduleFourWeeks,
    ScheduleAlong,
    ScheduleMe,
    ScheduleParent,
    ScheduleGuide,
    ScheduleNobody,
    ScheduleKept { title: &'a str },
    ScheduleTitle,
    ScheduleWeek { number: i64, date: &'a str },
    ScheduleGone,
    ScheduleRemoved,
    SchedulePage,
    ScheduleLink,
    ScheduleEmpty,
    ScheduleFull,
    ScheduleExpired,
    ScheduleMydata { count: i64 },
}
