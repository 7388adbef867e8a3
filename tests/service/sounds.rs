//! What is heard and watched: recorded answers as voice messages, a machine's voice, films and what is said in them.

mod console;
mod pages;

use std::fs;

use lotsen::knowledge::Severity;

use crate::harness::phone::Heard;
use crate::harness::sound::{are_here, heard_in, silence};
use crate::harness::telegram::{Fault, Where};
use crate::harness::{Setup, TestApp, questions};

/// The folder of the entry that answers [`questions::QUEUE`].
pub const QUEUE: &str = "entries/housing/queue";

/// Somebody has put a recording beside a text, and says which revision it speaks.
pub fn records(app: &TestApp, folder: &str, language: &str, (revision, sound): (u32, &[u8])) {
    let folder = app.knowledge().join(folder);
    fs::write(folder.join(format!("{language}.ogg")), sound).expect("it can be written");
    let facts = folder.join("sound.toml");
    let said = fs::read_to_string(&facts).unwrap_or_else(|_| "[revision]\n".to_owned());
    fs::write(facts, format!("{said}{language} = {revision}\n")).expect("it can be written");
    reads_again(app);
}

pub fn reads_again(app: &TestApp) {
    let library = app.desk().library().clone();
    library.reload();
    let problems = library.problems();
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// The bytes of a voice message, as Telegram has them.
fn bytes_of(app: &TestApp, heard: &Heard) -> Vec<u8> {
    let (id, _) = heard.voice.as_ref().expect("it is a voice message");
    app.telegram.look(|state| state.files[id].clone())
}

#[test]
fn a_recorded_answer_arrives_as_a_voice_message_that_can_be_played() {
    let app = TestApp::start();
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let (amina, omar) = (app.newcomer("Amina", "sv"), app.newcomer("Omar", "sv"));
    for newcomer in [&amina, &omar] {
        newcomer.starts_in("sv");
        newcomer.asks(questions::QUEUE).offers("🔊 Lyssna");
        newcomer.presses("🔊 Lyssna");
        let voice = newcomer.hears();
        voice
            .says("Ställ dig i bostadskön")
            .does_not_say("En maskin");
        let bytes = bytes_of(&app, &voice);
        assert_eq!(bytes, silence(3), "it is the file that was recorded");
        assert_eq!(voice.voice.map(|(_, seconds)| seconds), Some(3));
        if let Some((seconds, _)) = heard_in(&bytes) {
            assert!((seconds - 3.0).abs() < 0.05, "{seconds} s are heard");
        }
    }
    let files = app.telegram.look(|state| state.files.len());
    assert_eq!(files, 1, "Telegram got the bytes once");
    // Telegram may forget a file: then it gets it anew.
    app.telegram.change(|state| state.files.clear());
    amina.presses("🔊 Lyssna");
    assert_eq!(bytes_of(&app, &amina.hears()), silence(3));
    assert_eq!(app.telegram.calls("sendvoice"), 4, "one was refused");
}

#[test]
fn an_answer_is_heard_in_arabic_and_a_lesson_too() {
    let app = TestApp::start();
    records(&app, QUEUE, "ar", (1, &silence(2)));
    records(&app, "courses/home/queue", "ar", (1, &silence(4)));
    let omar = app.newcomer("Omar", "ar");
    omar.starts_in("ar");
    omar.asks(questions::QUEUE_AR).offers("🔊 استمع");
    omar.presses("🔊 استمع");
    let voice = omar.hears();
    voice.says("سجّل في قائمة انتظار السكن");
    assert_eq!(bytes_of(&app, &voice), silence(2));
    // Nobody has spoken Swedish here.
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks(questions::QUEUE).does_not_offer("🔊");
    omar.asks("/courses");
    omar.presses("🏠 مدرسة السكن");
    omar.hears();
    omar.presses("▫️ 1.");
    omar.hears().says("يبدأ وقت الانتظار").offers("🔊 استمع");
    omar.hears();
    omar.presses("🔊 استمع");
    assert_eq!(bytes_of(&app, &omar.hears()), silence(4));
}

#[test]
fn a_recording_of_an_older_text_is_not_played() {
    let app = TestApp::start();
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks(questions::QUEUE).offers("🔊 Lyssna");
    let file = app.knowledge().join(QUEUE).join("sv.md");
    let text = fs::read_to_string(&file).expect("it is there");
    let text = text.replace("revision = 1", "revision = 2");
    fs::write(&file, text).expect("it can be written");
    reads_again(&app);
    amina.presses("🔊 Lyssna");
    amina.hears().says("knappen är för gammal");
    amina.asks(questions::QUEUE).does_not_offer("🔊");
    assert_eq!(app.telegram.calls("sendvoice"), 0);
}

#[test]
fn whoever_takes_no_voice_messages_reads_why_and_nothing_comes_twice() {
    let app = TestApp::start();
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks(questions::QUEUE);
    let refused = Fault::Refused("VOICE_MESSAGES_FORBIDDEN");
    app.telegram.breaks(Where::Method("sendvoice"), refused, 1);
    amina.presses("🔊 Lyssna");
    let said = amina.hears();
    said.says("Jag kan inte läsa upp det här nu");
    assert_eq!(said.voice, None);
    // Telegram has sent it, and the connection breaks before that is heard of.
    let broken = Fault::BrokenAfter;
    app.telegram.breaks(Where::Method("sendvoice"), broken, 1);
    amina.presses("🔊 Lyssna");
    assert!(amina.hears().voice.is_some());
    app.settles();
    assert_eq!(app.telegram.calls("sendvoice"), 2);
    assert_eq!(amina.unread(), Vec::<String>::new());
}

#[test]
fn what_is_not_a_recording_is_named_and_not_played() {
    let app = TestApp::start();
    let folder = app.knowledge().join(QUEUE);
    fs::write(folder.join("sv.ogg"), b"RIFF....WAVEfmt ").expect("it can be written");
    fs::write(folder.join("en.ogg"), silence(1)).expect("it can be written");
    fs::write(folder.join("sound.toml"), "[revision]\nsv = 1\nar = 1\n").expect("it is written");
    app.desk().library().reload();
    let problems = app.desk().library().problems();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    for part in [
        "entries/housing/queue/sv.ogg: cannot be sent: it is not an Ogg Opus file",
        "entries/housing/queue/en.ogg: warning: is not played: sound.toml does not say",
        "entries/housing/queue/sound.toml:3: there is no ar.ogg",
    ] {
        assert!(told.iter().any(|it| it.starts_with(part)), "{told:#?}");
    }
}

#[test]
fn a_machine_reads_aloud_what_nobody_has_recorded_and_says_that_it_is_one() {
    if !are_here(&["espeak-ng", "opusenc"]) {
        return;
    }
    // What it said in an earlier run would prove nothing.
    let kept = concat!(env!("CARGO_TARGET_TMPDIR"), "/learned/speech");
    fs::remove_dir_all(kept).ok();
    let setup = Setup {
        speech: Some("espeak-ng"),
        ..Setup::default()
    };
    let app = setup.start();
    let somali = "+++\ntitle = \"Gal safka guryaha\"\nquestions = [\"sidee\"]\nstate = \"draft\"\nsource = \"sv\"\nsource_revision = 1\n\
                  revision = 1\n+++\nGal **safka** guryaha.\n";
    fs::write(app.knowledge().join(QUEUE).join("so.md"), somali).expect("it can be written");
    records(&app, QUEUE, "sv", (1, &silence(3)));
    let john = app.newcomer("John", "en");
    john.starts_in("en");
    john.asks(questions::QUEUE_EN).offers("🔊 Listen");
    john.presses("🔊 Listen");
    let voice = john.hears();
    voice
        .says("Join the housing queue")
        .says("A machine reads this aloud.");
    let spoken = bytes_of(&app, &voice);
    if let Some((seconds, loudest)) = heard_in(&spoken) {
        let (_, told) = voice.voice.expect("a voice message");
        let whole = f64::from(u32::try_from(told).expect("a short one"));
        assert!(seconds > 4.0 && (seconds - whole).abs() <= 1.0, "{seconds}");
        assert!(loudest > 2_000, "somebody speaks: {loudest}");
    }
    let omar = app.newcomer("Omar", "ar");
    omar.starts_in("ar");
    omar.asks(questions::QUEUE_AR);
    omar.presses("🔊 استمع");
    let arabic = omar.hears();
    arabic.says("آلة تقرأ هذا النص").says("يصعب فهمها");
    assert_ne!(bytes_of(&app, &arabic), spoken);
    // A person's voice goes before a machine's.
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    amina.asks(questions::QUEUE);
    amina.presses("🔊 Lyssna");
    let voice = amina.hears();
    voice.does_not_say("maskin");
    assert_eq!(bytes_of(&app, &voice), silence(3));
    // The program has no voice for Somali, and none is made up.
    let ayaan = app.newcomer("Ayaan", "so");
    ayaan.starts_in("so");
    ayaan.presses("t:housing");
    ayaan.hears();
    ayaan.presses("Gal safka guryaha");
    ayaan.hears().says("Gal safka").does_not_offer("🔊");
    let files = fs::read_dir(kept).expect("what was said is kept").count();
    assert_eq!(files, 2);
}

#[test]
fn a_film_is_a_link_with_its_languages_and_what_is_said_in_it_can_be_read() {
    let app = TestApp::start();
    let folder = app.knowledge().join(QUEUE);
    let facts = fs::read_to_string(folder.join("entry.toml")).expect("it is there");
    let film = "[[film]]\ntitle = { sv = \"Så fungerar kön\", ar = \"كيف يعمل الطابور\" }\nurl = \"https://www.boplatssyd.se/film\"\n\
                language = \"sv\"\ncaptions = [\"ar\", \"en\"]\n";
    fs::write(folder.join("entry.toml"), format!("{facts}{film}")).expect("it can be written");
    fs::write(folder.join("transcript.sv.md"), "Hej. **Kön** är lång.\n").expect("it is written");
    fs::write(
        folder.join("transcript.ar.md"),
        "مرحبا. **الطابور** طويل.\n",
    )
    .expect("it is written");
    reads_again(&app);
    let amina = app.newcomer("Amina", "sv");
    amina.starts_in("sv");
    let answer = amina.asks(questions::QUEUE);
    answer
        .says("🎬 Så fungerar kön")
        .says("Film. Språk som talas: Svenska. Textad på: العربية, English.")
        .offers("📄 Vad som sägs i filmen");
    assert!(
        answer
            .html
            .contains("<a href=\"https://www.boplatssyd.se/film\">Så fungerar kön</a>")
    );
    amina.presses("📄 Vad som sägs i filmen");
    amina.hears().says("Hej. Kön är lång.");
    let omar = app.newcomer("Omar", "ar");
    omar.starts_in("ar");
    omar.asks(questions::QUEUE_AR)
        .says("🎬 كيف يعمل الطابور")
        .offers("📄");
    omar.presses("📄");
    omar.hears().says("الطابور طويل");
}
