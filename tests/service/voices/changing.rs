//! What was planned is asked when it was promised, also after somebody has wished for something else meanwhile.

use jiff::Timestamp;
use jiff::ToSpan as _;
use lotsen::language::Language;
use lotsen::voices::{after_a_month, after_a_week};

use super::outings::{TRY, WEEK, looks, may_be_asked};
use super::{counted, lives_until, one, open_day, today, waits_until};
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp};
use crate::leisure::{in_lomma, with_activities};

/// A time as the newcomer reads it.
fn in_words(app: &TestApp, at: Timestamp) -> String {
    let book = app.desk().phrasebook();
    book.due(Language::SWEDISH, app.now(), at)
}

/// What was heard with these words in it, and when: on which days.
fn days_of(heard: &[(Timestamp, Heard)], words: &str) -> Vec<String> {
    let fits = heard.iter().filter(|(_, said)| said.text.contains(words));
    fits.map(|(at, _)| at.to_zoned(lotsen::phrase::stockholm()).date().to_string())
        .collect()
}

#[test]
fn whoever_wishes_again_is_asked_a_week_after_that_as_was_promised() {
    let app = with_activities(Setup::default());
    let amina = may_be_asked(&app);
    let first = today(&app);
    waits_until(&app, open_day(first.saturating_add(3.days())), 12);
    app.settles();
    looks(&amina);
    amina.presses(TRY);
    let again = after_a_week(today(&app));
    let day = in_words(&app, again);
    amina.hears().says(&format!("Jag frågar dig här {day}"));
    let asked_on = open_day(today(&app).saturating_add(7.days()));
    let heard = lives_until(&app, &amina, asked_on.saturating_add(3.days()));
    assert_eq!(days_of(&heard, WEEK), [asked_on.to_string()], "{heard:?}");
}

#[test]
fn whoever_has_been_there_hears_when_they_are_asked_whether_they_still_go() {
    let app = with_activities(Setup::default());
    let amina = may_be_asked(&app);
    waits_until(&app, open_day(today(&app).saturating_add(7.days())), 10);
    app.ticks();
    amina.hears().says(WEEK);
    amina.presses("✅ Ja, vi gick");
    amina.hears().says("Hur var det?");
    let later = after_a_month(today(&app));
    let asked_on = open_day(today(&app).saturating_add(28.days()));
    waits_until(&app, open_day(today(&app).saturating_add(2.days())), 12);
    app.settles();
    looks(&amina);
    amina.presses(TRY);
    let day = in_words(&app, later);
    amina.hears().says(&format!("Jag frågar dig här {day}"));
    let heard = lives_until(&app, &amina, asked_on.saturating_add(3.days()));
    assert_eq!(days_of(&heard, WEEK), Vec::<String>::new(), "{heard:?}");
    let still = days_of(&heard, "Går du där fortfarande?");
    assert_eq!(still, [asked_on.to_string()], "{heard:?}");
    assert_eq!(counted(&app), [one("went", "swimming-school", "went")]);
}

#[test]
fn whoever_puts_it_into_the_schedule_for_later_is_asked_after_that_week() {
    let app = with_activities(Setup::default());
    let amina = may_be_asked(&app);
    let next_week = lotsen::leisure::monday_of(today(&app)).saturating_add(7.days());
    let puts_in = |weeks: &str| {
        looks(&amina);
        amina.presses("🗓 Lägg in i vårt schema");
        amina.hears();
        amina.presses("Simskola 7–10 år");
        amina.hears();
        amina.presses("🧑 En vuxen");
        amina.hears();
        amina.presses(weeks);
        amina.hears();
        amina.presses("Jag");
        amina.hears().says("Det står i ert schema");
    };
    puts_in("Nästa vecka");
    let day = in_words(&app, after_a_week(next_week));
    amina
        .hears()
        .says(&format!("Jag frågar dig här {day}"))
        .offers("🔕 Fråga mig inte om det här");
    // Put in once more it changes nothing, and nothing is said of it.
    amina.presses("Jag");
    amina.hears().says("Det står i ert schema");
    app.settles();
    assert!(amina.heard_so_far().is_empty());
    let asked_on = open_day(next_week.saturating_add(7.days()));
    let heard = lives_until(&app, &amina, asked_on.saturating_add(3.days()));
    assert_eq!(days_of(&heard, WEEK), [asked_on.to_string()], "{heard:?}");
}

#[test]
fn in_arabic_one_is_asked_a_week_later_and_a_forget_in_the_middle_leaves_nothing() {
    let mut app = with_activities(Setup::default());
    let omar = app.newcomer("Omar", "ar");
    omar.starts_in("ar");
    omar.asks("/place");
    omar.presses("place:lomma");
    omar.hears();
    omar.asks("/leisure");
    omar.presses("🧒 6–9");
    omar.hears();
    omar.presses("🏊");
    omar.hears();
    omar.presses("g:c:swimming-school");
    omar.hears().says("هل يمكنني أن أسألك هنا بعد أسبوع");
    omar.presses("✅ نعم، اسألني");
    omar.hears().says("سأسألك هنا");
    waits_until(&app, open_day(today(&app).saturating_add(7.days())), 10);
    app.ticks();
    omar.hears().says("هل ذهبت؟");
    omar.presses("✅ نعم، ذهبنا");
    let how = omar.hears();
    how.says("كيف كان ذلك؟");
    app.settles();
    // A row of PostgreSQL writes quotation marks twice, so none is among them.
    let traces = ["lomma/simskola", "outings"];
    assert!(app.keeps(traces[1]), "otherwise this proves nothing");
    omar.asks("/forget");
    omar.presses("forget:yes");
    omar.hears();
    app.settles();
    app.stops();
    for trace in traces {
        assert!(!app.keeps(trace), "{trace} stands in the database still");
    }
    app.starts_again();
    // The answer was counted; what is pressed after that counts nothing.
    let liked = how.button("😀").expect("it is there").data.clone();
    omar.presses_data(how.id, &liked);
    omar.hears();
    assert_eq!(counted(&app), [one("went", "swimming-school", "went")]);
    let amina = in_lomma(&app);
    amina.asks("/mydata").does_not_say("simskola");
}
