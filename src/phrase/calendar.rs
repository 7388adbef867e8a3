//! What is said of the calendar.

/// A sentence of the calendar, like a [`Phrase`](super::Phrase). `title` is an event's, `due` a time in words, `code` what one shows there.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum CalendarPhrase<'a> {
    TodayCommand,
    TodayAsked,
    TodayIntro {
        date: &'a str,
        place: &'a str,
    },
    TodayEverywhere {
        date: &'a str,
    },
    TodayNow,
    TodayLater,
    TodayNothing,
    TodayNothingNow,
    TodayOpen {
        hours: &'a str,
        desks: &'a str,
    },
    TodayClosed {
        desks: &'a str,
    },
    TodayHoliday {
        desks: &'a str,
    },
    EventKind {
        kind: &'a str,
    },
    EventTime {
        weekday: &'a str,
        day: i64,
        month: &'a str,
        from: &'a str,
        to: &'a str,
    },
    EventSwedish,
    EventLanguages {
        languages: &'a str,
    },
    EventDesk {
        desk: &'a str,
    },
    EventFree {
        count: i64,
    },
    EventFull,
    EventFullWait,
    EventSeat {
        code: &'a str,
    },
    EventWaits {
        rank: i64,
    },
    EventGiven {
        title: &'a str,
        due: &'a str,
        code: &'a str,
    },
    EventLeft {
        title: &'a str,
    },
    EventReminds {
        due: &'a str,
    },
    EventSoon,
    EventNoReminder,
    EventReminder {
        title: &'a str,
        due: &'a str,
    },
    EventCancelled {
        title: &'a str,
        due: &'a str,
    },
    EventGone {
        due: &'a str,
    },
    EventPast,
    EventMydataSeat {
        title: &'a str,
        due: &'a str,
        code: &'a str,
    },
    EventMydataWaits {
        title: &'a str,
        due: &'a str,
    },
    EventMydataReminder {
        title: &'a str,
        due: &'a str,
    },
    EventButtonRemind,
    EventButtonNoReminder,
    EventButtonSignUp,
    EventButtonWait,
    EventButtonLeave,
    EventButtonMore,
    EventButtonToday,
    EventButtonWeek,
    EventButtonKind,
    EventButtonMine,
    EventButtonAny,
    EventButtonAll,
    EventFile,
}
