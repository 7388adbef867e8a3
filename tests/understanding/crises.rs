//! Danger is heard with nothing but the program, in every language, however it is worded; what only sounds like it is not.

use lotsen::knowledge::Crisis;
use lotsen::understand::crisis::{self, cannot_wait, crisis};

#[test]
fn danger_is_heard_in_every_language() {
    let cries = [
        (
            "sv",
            "min man slog mig i ansiktet och tog mina nycklar, jag gömmer mig hos grannen",
        ),
        (
            "en",
            "my husband beat me again tonight and took my keys, please help",
        ),
        (
            "fr",
            "mon mari m'a encore frappée ce soir, il veut me tuer, aidez-moi",
        ),
        (
            "so",
            "ninkaygu wuu i garaacay caawa wuuna i dili rabaa i caawiya",
        ),
        ("ar", "زوجي ضربني الليلة مرة ثانية ويهدد يقتلني ساعدوني"),
        ("fa", "شوهرم امشب دوباره کتکم زد و میگه می‌کشمت کمکم کنید"),
        ("prs", "شوهرم امشب باز مرا لت کرد و می‌گوید می‌کشمت کمک کنید"),
        ("ps", "مېړه مې نن شپه بیا ووهلم او وايي وژنم دې مرسته وکړئ"),
        ("ti", "ሰብኣየይ ሎሚ ለይቲ እንደገና ሃሪሙኒ ክቐትለኪ እየ ይብል ሓግዙኒ"),
        ("am", "ባሌ ዛሬ ማታ እንደገና ደበደበኝ እገድልሻለሁ ይላል እርዱኝ"),
        (
            "uk",
            "чоловік знову побив мене сьогодні і каже що вб'є, допоможіть",
        ),
        (
            "ru",
            "муж опять избил меня сегодня и говорит что убьёт, помогите",
        ),
        ("tr", "kocam beni dövüyor"),
        ("tr", "kendimi öldürmek istiyorum"),
        ("ckb", "مێردەکەم لێم دەدات"),
        ("ckb", "دەمەوێ خۆم بکوژم"),
        ("kmr", "mêrê min li min dixe"),
        ("kmr", "ez dixwazim xwe bikujim"),
    ];
    for (language, text) in cries {
        assert!(crisis(text).is_some(), "{language}: {text}");
    }
}

#[test]
fn indirect_and_frightened_words_are_heard() {
    for text in [
        "jag vill inte vakna i morgon",
        "he took my passport and locked the door from outside",
        "I don't want to wake up any more",
        "je ne veux plus me réveiller demain",
        "mer av tabletterna nu så är det slut, förlåt mig",
    ] {
        assert!(crisis(text).is_some(), "{text}");
    }
}

#[test]
fn what_only_sounds_like_danger_is_not_heard() {
    for text in [
        "den här hyran tar livet av mig",
        "I am dying to know the result of my exam",
        "min granne blev påkörd av en bil förra året men mår bra nu",
        "brandvarnaren behöver ett nytt batteri, vem byter?",
        "what does the law say about hitting children?",
        "how do I get a police certificate for my new job?",
        "vad täcker hemförsäkringen om det brinner?",
        "le détecteur de fumée n'a plus de pile",
    ] {
        assert_eq!(crisis(text), None, "{text}");
    }
}

#[test]
fn a_key_that_is_leant_on_is_no_cry() {
    for letter in ["a", "ا", "ሀ", "о", "h"] {
        assert_eq!(crisis(&letter.repeat(20_000)), None, "{letter}");
        assert_eq!(
            crisis(&format!("{letter} ").repeat(20_000)),
            None,
            "{letter}"
        );
    }
    for nothing in ["", "🙏", "112", "???"] {
        assert_eq!(crisis(nothing), None, "{nothing}");
    }
    assert_eq!(crisis("det briiiiiinner"), crisis("det brinner"));
}

#[test]
fn a_child_or_frost_makes_the_difference_without_a_bed() {
    for text in [
        "vi står på gatan med tre barn",
        "I am pregnant and outside",
        "jag sover i bilen, det är minus tolv",
    ] {
        assert!(cannot_wait(Crisis::Homeless, text), "{text}");
    }
    assert!(!cannot_wait(Crisis::Homeless, "ingenstans att sova"));
    assert!(cannot_wait(Crisis::Hunger, "малому нема суміші"));
    let freezer = "my freezer broke and I have no food until friday";
    assert!(!cannot_wait(Crisis::Hunger, freezer));
}

/// The table is learned from the phrases by hand: this fails when it no longer belongs to them.
#[test]
fn the_table_belongs_to_the_phrases() {
    let (mut cries, mut heard, mut calm, mut alarms) = (0, 0, 0, 0);
    for phrases in crisis::embedded().values() {
        for (kind, text) in crisis::labelled(phrases) {
            // Without the lists, so that it is not recognised word for word.
            let (_, odds) = crisis::Alarm::new(&[].into()).listen(text);
            if kind.is_some() {
                cries += 1;
                heard += usize::from(odds > 0.0);
            } else {
                calm += 1;
                alarms += usize::from(odds > 0.0);
            }
        }
    }
    assert!(
        cries > 3000 && heard * 100 >= cries * 97,
        "{heard} of {cries}"
    );
    assert!(alarms * 100 <= calm, "{alarms} of {calm}");
}

#[test]
fn the_kind_of_a_crisis_is_told() {
    assert_eq!(
        crisis("huset brinner och vi kommer inte ut"),
        Some(Crisis::Danger)
    );
    assert_eq!(
        crisis("min man slår mig varje kväll"),
        Some(Crisis::Violence)
    );
    assert_eq!(
        crisis("jag tänker ta mitt liv i natt"),
        Some(Crisis::Suicide)
    );
}
