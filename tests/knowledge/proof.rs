//! What a proofreader of the folder is told: allowed, and most likely a mistake.

use lotsen::knowledge::{Folder as Files, Knowledge};
use lotsen::proof::proofread;

use crate::folder::{ENTRY, Folder};

const SV: &str = "entries/housing/queue/sv.md";
const EN: &str = "entries/housing/queue/en.md";
const AR: &str = "entries/housing/queue/ar.md";

const ARABIC: &str = "\
+++
title = \"سجّل في قائمة الانتظار\"
questions = [\"كيف أحصل على شقة\"]
source = \"sv\"
source_revision = 2
revision = 1
+++
سجّل اسمك في قائمة انتظار السكن (**bostadskön**) في أقرب وقت ممكن.
";

fn read(folder: &Folder) -> Vec<String> {
    let files = Files::read(folder.path());
    let loaded = Knowledge::understand(&files);
    assert_eq!(
        loaded.problems,
        [],
        "the folder is sound but for its wording"
    );
    proofread(&loaded.knowledge, &files)
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[track_caller]
fn finds(folder: &Folder, problem: &str) {
    assert_eq!(read(folder), [problem]);
}

#[test]
fn a_sound_folder_gives_no_reason_to_stop() {
    assert_eq!(read(&Folder::whole().put(AR, ARABIC)), Vec::<String>::new());
}

#[test]
fn a_number_that_changed_in_translation_is_found() {
    let folder = Folder::whole()
        .with(
            SV,
            "**bostadskön**.",
            "**bostadskön** före den 14 december.",
        )
        .with(
            EN,
            "**housing queue**.",
            "**housing queue** before 14 December.",
        )
        .put(AR, ARABIC.replace("ممكن", "قبل 15 ديسمبر"));
    assert_eq!(
        read(&folder),
        [
            "entries/housing/queue/ar.md: warning: the number 14 of the original is missing",
            "entries/housing/queue/ar.md:8: warning: the number 15 is not in the original",
        ]
    );
}

#[test]
fn an_outdated_translation_is_not_compared() {
    let folder = Folder::whole()
        .with(SV, "**bostadskön**.", "**bostadskön** i 2 år.")
        .with(EN, "source_revision = 2", "source_revision = 1");
    assert_eq!(read(&folder), Vec::<String>::new());
}

#[test]
fn hard_swedish_is_found() {
    let long = "Förvaltningsdomstolen tillhandahåller handläggningsinformation angående \
                överklagandeförfarandets tidsfrister beträffande biståndsansökningar. ";
    finds(
        &Folder::whole().with(SV, "Anmäl dig", &format!("{long}\n\nAnmäl dig")),
        "entries/housing/queue/sv.md: warning: the Swedish is hard to read: LIX 81; write shorter sentences and words, 40 at most",
    );
}

#[test]
fn a_text_in_the_wrong_language_is_found() {
    finds(
        &Folder::whole().with(
            EN,
            "Join the **housing queue**.",
            "Ställ dig i bostadskön så snart du kan, och glöm inte att logga in varje år.",
        ),
        "entries/housing/queue/en.md: warning: the text reads as 'sv', not as 'en'",
    );
}

#[test]
fn letters_of_a_neighbouring_keyboard_are_found() {
    finds(
        &Folder::whole().put(AR, ARABIC.replace("قائمة انتظار", "قائمة انتظار السکن و")),
        "entries/housing/queue/ar.md:8: warning: the letter 'ک' is not one of 'ar'",
    );
}

#[test]
fn marks_that_turn_the_direction_are_found() {
    finds(
        &Folder::whole().put(
            AR,
            ARABIC.replace("(**bostadskön**)", "\u{202B}(**bostadskön**)\u{202C}"),
        ),
        "entries/housing/queue/ar.md: warning: an invisible mark changes the direction; it is put in when the text is shown, take it out",
    );
    finds(
        &Folder::whole().put(AR, ARABIC.replace("title = \"", "title = \"Boplats ")),
        "entries/housing/queue/ar.md:2: warning: the title begins with a Latin word; on a button it would run from left to right",
    );
    finds(
        &Folder::whole().with(EN, "queue**.", "queue** (today."),
        "entries/housing/queue/en.md: warning: a bracket is opened and not closed, or closed and not opened",
    );
}

#[test]
fn an_authoritys_word_stays_and_is_explained() {
    let explained = Folder::whole().with(
        SV,
        "**bostadskön**",
        "**bostadskön** (listan över dem som väntar)",
    );
    finds(
        &explained,
        "entries/housing/queue/en.md: warning: the Swedish word 'bostadskön' of the original is missing; people meet it on letters",
    );
    finds(
        &explained.with(EN, "**housing queue**", "**bostadskö** today"),
        "entries/housing/queue/en.md:9: warning: the Swedish word 'bostadskön' stands without its explanation",
    );
}

#[test]
fn nearly_the_same_question_under_two_entries_is_found_but_not_under_a_local_variant() {
    let another = "+++\ntitle = \"Bo\"\nquestions = [\"hur kan jag få en egen lägenhet i stan nu\"]\nrevision = 1\n+++\nFråga.\n";
    let folder = |facts: &str| {
        Folder::whole()
            .with(
                SV,
                "hur får jag lägenhet",
                "hur kan jag få en egen lägenhet i stan",
            )
            .put("entries/housing/rent/entry.toml", facts)
            .put("entries/housing/rent/sv.md", another)
    };
    finds(
        &folder(ENTRY),
        "entries/housing/rent/sv.md:3: warning: the question 'hur kan jag få en egen lägenhet i stan nu' is nearly the same as 'hur kan jag få en egen lägenhet i stan' under housing/queue",
    );
    let local = ENTRY.replacen("places", "replaces = \"housing/queue\"\nplaces", 1);
    assert_eq!(read(&folder(&local)), Vec::<String>::new());
}
