//! Did you go, how was it, do you still go: of those who have said yes, each once, by day, and by button.

use jiff::ToSpan as _;
use jiff::civil::Weekday;
use lotsen::hours::is_holiday;
use lotsen::phrase::stockholm;

use super::{counted, lives_until, one, open_day, today, waits_until};
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::telegram::{Fault, Where};
use crate::harness::{Setup, TestApp, questions};
use crate::leisure::{in_lomma, with_activities};

/// The button under the swimming school.
pub const TRY: &str = "✅ Jag vill prova: Simskola 7–10 år";

/// How the question a week later begins.
pub const WEEK: &str = "Du ville prova det här: simskola. Gick du dit?";

/// Somebody in Lomma looks for swimming; what is found.
pub fn looks(amina: &Newcomer) -> Heard {
    amina.asks("/leisure");
    amina.presses("🧒 6–9");
    amina.hears();
    amina.presses("🏊 Simning och vatten");
    let found = amina.hears();
    found.says("Simskola 7–10 år").offers(TRY);
    found
}

/// Somebody who may be asked in a week.
pub fn may_be_asked(app: &TestApp) -> Newcomer {
    let amina = in_lomma(app);
    looks(&amina);
    amina.presses(TRY);
    amina.hears().says("Får jag fråga dig här om en vecka");
    amina.presses("✅ Ja, fråga mig");
    amina
        .hears()
        .says("Jag frågar dig här")
        .offers("🔕 Fråga mig inte om det här");
    amina
}

/// How often the question stands in the chat.
fn asked(app: &TestApp, newcomer: &Newcomer) -> usize {
    app.telegram.look(|state| {
        let posts = state.chat(newcomer.chat).posts.values();
        posts.filter(|post| post.text.contains(WEEK)).count()
    })
}

#[test]
fn whoever_wants_to_try_is_asked_in_a_week_and_four_weeks_later() {
    let app = with_activities(Setup::default());
    let amina = in_lomma(&app);
    looks(&amina);
    amina.presses(TRY);
    amina
        .hears()
        .says("Får jag fråga dig här om en vecka")
        .says("simskola");
    // A typed yes is one, too.
    amina.asks("ja").says("Jag frågar dig här");
    let day = open_day(today(&app).saturating_add(7.days()));
    waits_until(&app, day, 9);
    app.ticks();
    app.settles();
    assert_eq!(asked(&app, &amina), 0, "it is not ten yet");
    waits_until(&app, day, 10);
    app.ticks();
    let week = amina.hears();
    week.says(WEEK)
        .offers("⏳ Inte än")
        .offers("❌ Det blev inte av");
    amina.presses("✅ Ja, vi gick");
    let how = amina.hears();
    how.says("Hur var det?");
    // Pressed again it counts nobody twice, and says so.
    let went = week
        .button("✅ Ja, vi gick")
        .expect("it is there")
        .data
        .clone();
    amina.presses_data(week.id, &went);
    amina.hears().says("Du har redan svarat");
    amina.presses("😀 Vi tyckte om det");
    amina.hears().says("om ungefär fyra veckor");
    let later = open_day(today(&app).saturating_add(28.days()));
    waits_until(&app, later, 10);
    app.ticks();
    amina
        .hears()
        .says("Går du där fortfarande?")
        .offers("✅ Ja, fortfarande");
    amina.presses("❌ Nej, vi har slutat");
    let why = amina.hears();
    why.says("Varför slutade du?");
    assert_eq!(why.labels().len(), 7, "six reasons, and no more: {why}");
    amina.presses("💔 Kände mig inte välkommen");
    amina
        .hears()
        .says("Ditt svar räknas")
        .offers("🔄 Något annat");
    let kind = "swimming-school";
    assert_eq!(
        counted(&app),
        [
            one("liked", kind, "liked"),
            one("still", kind, "stopped"),
            one("went", kind, "went"),
            one("why", kind, "welcome"),
        ]
    );
    // It is over: nothing is asked any more, and nothing is kept but the consent.
    let rest = lives_until(&app, &amina, later.saturating_add(3.days()));
    assert!(rest.is_empty(), "{rest:?}");
    amina
        .asks("/mydata")
        .says("jag får fråga dig hur det var")
        .does_not_say("simskola");
}

#[test]
fn help_to_begin_asks_once_and_a_no_is_a_no() {
    let app = with_activities(Setup::default());
    let (amina, anna) = (in_lomma(&app), app.staff("Anna"));
    let found = looks(&amina);
    amina.presses("🙋 Hjälp mig att börja");
    amina.hears().says("Din fråga har nummer 1");
    amina.hears().says("Får jag fråga dig här om en vecka");
    amina.presses("Nej");
    amina.hears().says("Jag frågar inte");
    let help = found.button("🙋 Hjälp mig att börja").expect("it is there");
    amina.presses_data(found.id, &help.data);
    amina.hears().says("nummer 1");
    // Whoever wants to try something else is not asked again, and can change their mind.
    amina.presses(TRY);
    amina
        .hears()
        .says("Om du ändrar dig")
        .offers("✅ Ja, fråga mig");
    app.settles();
    assert!(amina.heard_so_far().is_empty());
    anna.forgets_the_rest();
    let rest = lives_until(&app, &amina, today(&app).saturating_add(9.days()));
    let asked = rest.iter().filter(|(_, said)| said.text.contains(WEEK));
    assert_eq!(asked.count(), 0);
    anna.forgets_the_rest();
}

#[test]
fn one_tap_ends_it_and_answers_that_end_it_offer_a_way_on() {
    let app = with_activities(Setup::default());
    let (amina, omar) = (may_be_asked(&app), may_be_asked(&app));
    let day = open_day(today(&app).saturating_add(7.days()));
    waits_until(&app, day, 10);
    app.ticks();
    omar.hears().says(WEEK);
    amina.hears().says(WEEK);
    omar.presses("⏳ Inte än");
    omar.hears()
        .says("Ditt svar räknas")
        .offers("🙋 Hjälp mig att börja");
    amina.presses("✅ Ja, vi gick");
    let how = amina.hears();
    amina.presses("🔕 Fråga mig inte om det här");
    amina.hears().says("Jag frågar dig inte om aktiviteter");
    // What was asked before counts nothing any more.
    let liked = how.button("😐 Sådär").expect("it is there").data.clone();
    amina.presses_data(how.id, &liked);
    amina.hears().says("Du har redan svarat");
    for forged in ["g:c:atlantis", "g:a:1", "g:z", "g:a:x:went"] {
        amina.presses_data(how.id, forged);
        amina.hears();
    }
    waits_until(&app, day.saturating_add(40.days()), 10);
    app.ticks();
    app.settles();
    assert!(amina.heard_so_far().is_empty() && omar.heard_so_far().is_empty());
    let kind = "swimming-school";
    assert_eq!(
        counted(&app),
        [one("went", kind, "not-yet"), one("went", kind, "went")]
    );
    amina.asks("/mydata").says("du vill inte bli frågad");
}

#[test]
fn nobody_is_asked_by_night_in_danger_or_after_leaving() {
    let app = with_activities(Setup::default());
    let (amina, omar) = (may_be_asked(&app), may_be_asked(&app));
    let anna = app.staff("Anna");
    let day = open_day(today(&app).saturating_add(7.days()));
    // The service stands still until the evening.
    omar.blocks();
    app.handles_everything();
    waits_until(&app, day, 20);
    app.ticks();
    app.settles();
    assert_eq!((asked(&app, &amina), asked(&app, &omar)), (0, 0));
    // Somebody in need has other things to think of.
    amina.asks(questions::VIOLENCE).says("112");
    let card = anna.hears();
    app.settles();
    anna.forgets_the_rest();
    let heard = lives_until(
        &app,
        &amina,
        open_day(day.saturating_add(1.days())).saturating_add(1.days()),
    );
    assert!(
        heard.iter().all(|(_, said)| !said.text.contains(WEEK)),
        "{heard:?}"
    );
    anna.forgets_the_rest();
    anna.presses_data(card.id, &format!("c:shut.answered:{}", case(&app)));
    amina.hears();
    app.settles();
    anna.forgets_the_rest();
    let next = open_day(today(&app).saturating_add(1.days()));
    let heard = lives_until(&app, &amina, next.saturating_add(2.days()));
    let heard: Vec<_> = heard
        .iter()
        .filter(|(_, said)| said.text.contains(WEEK))
        .collect();
    assert_eq!(heard.len(), 1, "once, when it is over: {heard:?}");
    assert_eq!(heard[0].0.to_zoned(stockholm()).hour(), 10);
    omar.unblocks();
    app.handles_everything();
    app.steps(24);
    app.settles();
    assert_eq!(asked(&app, &omar), 0, "nothing is made up for");
    anna.forgets_the_rest();
}

/// The id of the only case that is open.
fn case(app: &TestApp) -> i64 {
    let desk = app.desk().clone();
    app.wait_for(async move { desk.queue(false).await.expect("it can be read")[0].id.0 })
}

#[test]
fn when_the_clocks_change_everybody_is_asked_once_and_at_ten() {
    let mut app = with_activities(Setup::default());
    for _ in 0..2 {
        let zone = stockholm();
        let change = zone.following(app.now()).next().expect("the clocks change");
        let sunday = change.timestamp().to_zoned(zone.clone()).date();
        assert_eq!(sunday.weekday(), Weekday::Sunday);
        // A week before the Saturday, the Sunday and the Monday.
        let people: Vec<Newcomer> = (-1..=1)
            .map(|wanted: i32| {
                waits_until(&app, sunday.saturating_add((wanted - 7).days()), 12);
                app.settles();
                may_be_asked(&app)
            })
            .collect();
        waits_until(&app, sunday.saturating_sub(2.days()), 0);
        let mut times = vec![Vec::new(); people.len()];
        let mut hour = 0;
        while today(&app) < sunday.saturating_add(5.days()) {
            app.steps(1);
            app.settles();
            for (newcomer, times) in people.iter().zip(&mut times) {
                for said in newcomer.heard_so_far() {
                    said.says(WEEK);
                    times.push(app.now().to_zoned(zone.clone()));
                }
            }
            hour += 1;
            if hour == 50 {
                app.crashes();
                app.starts_again();
            }
        }
        for (times, wanted) in times.iter().zip(-1..=1) {
            assert_eq!(times.len(), 1, "{times:?}");
            let day = times[0].date();
            assert_eq!(times[0].hour(), 10, "{times:?}");
            assert_eq!(day, open_day(sunday.saturating_add(wanted.days())));
            assert!(day.weekday() != Weekday::Sunday && !is_holiday(day));
        }
    }
}

#[test]
fn what_goes_wrong_on_the_way_asks_nothing_twice() {
    let mut app = with_activities(Setup::default());
    let people: Vec<Newcomer> = (0..3).map(|_| may_be_asked(&app)).collect();
    let day = open_day(today(&app).saturating_add(7.days()));
    app.settles();
    let chat = |at: usize| Where::Chat(people[at].chat);
    app.telegram.breaks(chat(1), Fault::Status(502), 1);
    app.telegram.breaks(chat(2), Fault::BrokenAfter, 1);
    waits_until(&app, day, 10);
    app.ticks();
    app.crashes();
    app.starts_again();
    for _ in 0..30 {
        app.waits(std::time::Duration::from_mins(1));
        app.ticks();
    }
    app.settles();
    let times: Vec<usize> = people.iter().map(|who| asked(&app, who)).collect();
    assert!(times.iter().all(|times| *times <= 1), "{times:?}");
    for who in &people {
        who.forgets_the_rest();
    }
}
