//! The calendar in and out: iCalendar files, read by somebody else's reader, and taken from somebody else's calendar.

use std::fs;

use icalendar::{Calendar, Component as _, Property};
use lotsen::calendar::read;

use super::{days_on, event, on, publishes, today, weekday};
use crate::harness::visitor::Visitor;
use crate::harness::{Setup, TestApp};

fn file(app: &TestApp) -> String {
    fs::read_to_string(app.knowledge().join("events.toml")).unwrap_or_default()
}

/// What a form holds that sends a file back.
fn hidden(page: &str, name: &str) -> String {
    let start = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&start).expect("it is there");
    let value = rest.split('"').next().unwrap_or_default();
    let marks = [
        ("&#38;", "&"),
        ("&#34;", "\""),
        ("&#39;", "'"),
        ("&#60;", "<"),
        ("&#62;", ">"),
    ];
    let plain = |text: String, (from, to): &(&str, &str)| text.replace(from, to);
    marks.iter().fold(value.to_owned(), plain)
}

/// Sends a file, looks at what is in it, and takes it.
fn takes(who: &Visitor, ics: &str) -> String {
    let seen = who.sends_file(
        "/events",
        "/events/upload",
        ("kommunen.ics", ics.as_bytes()),
    );
    assert_eq!(seen.status, 200, "{}", seen.text);
    let (name, text) = (hidden(&seen.text, "name"), hidden(&seen.text, "ics"));
    let fields = [
        ("name", name.as_str()),
        ("ics", text.as_str()),
        ("place", "lomma"),
        ("kind", "language-cafe"),
    ];
    let done = who.sends("/events", "/events/import", &fields);
    assert_eq!(done.status, 303, "{}", done.text);
    seen.text
}

fn calendar(parts: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//test//SV\r\n{parts}END:VCALENDAR\r\n"
    )
}

#[test]
fn the_calendar_is_served_as_a_file_without_a_word_of_anybody() {
    let app = Setup::default().start();
    let (day, next) = (days_on(&app, 2), days_on(&app, 9));
    let weekly = format!(
        "days = [{{ day = \"{}\", from = \"17:00\", to = \"18:30\" }}]\ncancelled = [\"{next}\"]\non_holidays = true\n\
         where = \"Biblioteket, rum 2; upp\"\nname.ar = \"مقهى اللغة للجميع في المكتبة، تعالوا وتحدثوا معنا باللغة السويدية كل أسبوع\"\n",
        weekday(day)
    );
    let single = on(day, "14:00-15:00");
    publishes(
        &app,
        &[
            event("cafe", "language-cafe", "Språkcafé", &weekly),
            event("walk", "event", "Promenad", &single),
            event("lund", "event", "I Lund", &single).replace("\"lomma\"", "\"lund\""),
            event("fake", "event", "Påhittad", &single).replace("verified", "example"),
        ],
    );
    let (status, all) = app.gets("/events.ics?place=lomma");
    assert_eq!(status, 200, "{all}");
    assert!(
        !all.contains("I Lund") && !all.contains("Påhittad"),
        "{all}"
    );
    let taken = read(all.as_bytes()).expect("it is sound");
    assert_eq!(taken.len(), 2, "{all}");
    let cafe = taken
        .iter()
        .find(|it| it.title == "Språkcafé")
        .expect("it is there");
    assert_eq!(cafe.weekdays, [day.weekday()]);
    assert_eq!(cafe.venue, "Biblioteket, rum 2; upp");
    assert_eq!(
        (cafe.first, cafe.from.hour(), cafe.to.minute()),
        (day, 17, 30)
    );
    assert!(cafe.cancelled.contains(&next) && !cafe.cancelled.contains(&day));
    let walk = taken
        .iter()
        .find(|it| it.title == "Promenad")
        .expect("it is there");
    assert_eq!((walk.first, walk.weekdays.len()), (day, 0));
    let (status, one) = app.gets("/events.ics?event=cafe&lang=ar");
    assert_eq!(status, 200);
    // A reader that is not ours finds the same.
    let theirs: Calendar = one.parse().expect("it is iCalendar");
    let their_cafe = theirs.events().next().expect("there is one");
    let says = |name: &str| their_cafe.property_value(name).unwrap_or_default();
    assert!(
        says("SUMMARY").starts_with("مقهى اللغة للجميع في المكتبة"),
        "{one}"
    );
    assert!(says("SUMMARY").ends_with("كل أسبوع"), "{one}");
    assert_eq!(
        says("DTSTART"),
        format!("{}T170000", day.strftime("%Y%m%d"))
    );
    assert_eq!(says("DTEND"), format!("{}T183000", day.strftime("%Y%m%d")));
    let off = their_cafe.multi_properties().get("EXDATE");
    let off: Vec<&str> = off.into_iter().flatten().map(Property::value).collect();
    assert_eq!(off, [format!("{}T170000", next.strftime("%Y%m%d"))]);
    assert!(says("RRULE").starts_with("FREQ=WEEKLY;UNTIL="), "{one}");
    assert!(one.split("\r\n").all(|line| line.len() <= 75), "{one}");
    assert!(
        one.contains("LOCATION:Biblioteket\\, rum 2\\; upp\r\n"),
        "{one}"
    );
    let unfolded = one.replace("\r\n ", "");
    assert!(
        unfolded.contains("SUMMARY:مقهى اللغة للجميع في المكتبة، تعالوا"),
        "{unfolded}"
    );
    for gone in [
        "/events.ics?event=fake",
        "/events.ics?event=x",
        "/events.ics?place=x",
    ] {
        assert_eq!(app.gets(gone).0, 404, "{gone}");
    }
}

#[test]
fn a_calendar_of_somebody_else_is_looked_at_and_taken_and_taken_again() {
    let app = Setup::console().start();
    let eva = app.welcomes("Eva", "editor", &[]);
    publishes(
        &app,
        &[event(
            "old",
            "event",
            "Det gamla",
            &on(days_on(&app, 1), "10:00-11:00"),
        )],
    );
    let before = file(&app);
    let day = days_on(&app, 3);
    let stamp = day.strftime("%Y%m%d");
    let weekly = |title: &str| {
        calendar(&format!(
            "BEGIN:VTIMEZONE\r\nTZID:Europe/Stockholm\r\nBEGIN:STANDARD\r\nDTSTART:19961027T030000\r\nTZOFFSETFROM:+0200\r\n\
             TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
             BEGIN:VEVENT\r\nUID:a@kommunen\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Europe/Stockholm:{stamp}T170000\r\n\
             DTEND;TZID=Europe/Stockholm:{stamp}T183000\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\nSUMMARY:{title}\\, alla är\r\n  välkomna\r\n\
             LOCATION:Biblioteket\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\nTRIGGER:-PT1H\r\nEND:VALARM\r\nEND:VEVENT\r\n\
             BEGIN:VEVENT\r\nUID:b@kommunen\r\nDTSTART:{stamp}T090000Z\r\nDURATION:PT90M\r\nSUMMARY:Öppet hus\r\nEND:VEVENT\r\n"
        ))
    };
    let seen = takes(&eva, &weekly("Språkcafé"));
    assert!(
        seen.contains("Språkcafé, alla är välkomna") && seen.contains("Öppet hus"),
        "{seen}"
    );
    let text = file(&app);
    assert!(text.starts_with(&before), "what was there stays: {text}");
    assert!(
        text.contains("status = \"seen_in_source\"") && text.contains("uid = \"a@kommunen\""),
        "{text}"
    );
    assert!(
        text.contains(&format!(
            "{}\", from = \"17:00\", to = \"18:30\"",
            weekday(day)
        )),
        "{text}"
    );
    assert!(
        text.contains(&format!("last = \"{}\"", days_on(&app, 3 + 21))),
        "{text}"
    );
    // Nine o'clock in Greenwich is another hour here.
    let local = day
        .at(9, 0, 0, 0)
        .to_zoned(jiff::tz::TimeZone::UTC)
        .expect("a time");
    let local = local.with_time_zone(lotsen::phrase::stockholm());
    let hour = local.hour();
    assert!(
        text.contains(&format!(
            "dates = [\"{day} {hour:02}:00-{:02}:30\"]",
            hour + 1
        )),
        "{text}"
    );
    super::sees(&app, 3);
    // What is called off here stays called off: the other calendar does not know of it.
    let page = eva.opens("/events").text;
    let begins = format!("value=\"{stamp}T17");
    let mut rows = page.split("name=\"event\" value=\"");
    let row = rows.find(|row| row.contains(&begins)).expect("it is shown");
    let cell = |rest: &str| rest.split('"').next().unwrap_or_default().to_owned();
    let (event, slot) = (cell(row), hidden(row, "slot"));
    let fields = [("event", event.as_str()), ("slot", slot.as_str())];
    assert_eq!(eva.sends("/events", "/events/cancel", &fields).status, 303);
    let seen = takes(&eva, &weekly("Nytt namn"));
    assert!(seen.contains("ändras"), "{seen}");
    let text = file(&app);
    assert_eq!(text.matches("[[event]]").count(), 3, "{text}");
    assert!(
        text.contains("Nytt namn, alla är välkomna") && !text.contains("Språkcafé"),
        "{text}"
    );
    assert!(text.contains(&format!("cancelled = [\"{day}\"]")), "{text}");
}

#[test]
fn a_broken_calendar_is_refused_whole_with_every_line_named() {
    let app = Setup::console().start();
    let (eva, anna) = (
        app.welcomes("Eva", "editor", &[]),
        app.welcomes("Anna", "staff", &["housing-coach"]),
    );
    let day = today(&app).strftime("%Y%m%d").to_string();
    let good = format!(
        "BEGIN:VEVENT\r\nUID:ok\r\nDTSTART:{day}T100000\r\nDTEND:{day}T110000\r\nSUMMARY:Rätt\r\nEND:VEVENT\r\n"
    );
    let broken = calendar(&format!(
        "{good}BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:{day}\r\nDTEND;VALUE=DATE:{day}\r\nSUMMARY:Hela dagen\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:b\r\nDTSTART;TZID=Mars/Base:{day}T100000\r\nDTEND:{day}T110000\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:ok\r\nDTSTART:{day}T120000\r\nDTEND:{day}T110000\r\nRRULE:FREQ=MONTHLY\r\nSUMMARY:Fel\r\nthis is no line\r\nEND:VEVENT\r\n"
    ));
    let refused = eva.sends_file("/events", "/events/upload", ("x.ics", broken.as_bytes()));
    assert_eq!(refused.status, 422, "{}", refused.text);
    for part in [
        "Inget är hämtat. Att rätta i filen (",
        "ingen klocka",
        "Mars/Base",
        "SUMMARY saknas",
        "slutar innan den börjar",
        "FREQ=MONTHLY",
        "raden saknar kolon",
    ] {
        let part = part.replace("ingen klocka", "inget klockslag");
        assert!(refused.text.contains(&part), "{part}: {}", refused.text);
    }
    assert!(!refused.text.contains("id=\"take\""), "it cannot be taken");
    for (bytes, part) in [
        (&b"hello"[..], "börjar inte med BEGIN:VCALENDAR"),
        (b"\xff\xfe", "ingen text i UTF-8"),
        (
            b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR\r\n",
            "VCALENDAR börjar men slutar inte",
        ),
        (
            b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
            "ingen händelse i filen",
        ),
        (&vec![b'x'; 70_000], "större än 64 kB"),
    ] {
        let refused = eva.sends_file("/events", "/events/upload", ("x.ics", bytes));
        assert_eq!(refused.status, 422, "{part}");
        assert!(refused.text.contains(part), "{part}: {}", refused.text);
    }
    let done = eva.sends(
        "/events",
        "/events/import",
        &[("ics", broken.as_str()), ("place", "lomma")],
    );
    assert_eq!(done.status, 422, "what was forged is read once more");
    assert_eq!(file(&app), "", "nothing is taken");
    let done = anna.sends("/cases", "/events/import", &[("ics", good.as_str())]);
    assert_eq!(done.status, 403);
}
