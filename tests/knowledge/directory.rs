//! Phrases, the leisure directory and the courses: what an editor reads when something is wrong.

use lotsen::knowledge::DeskId;
use lotsen::language::Language;

use crate::broken::finds;
use crate::folder::{Folder, SWEDISH};

#[test]
fn phrase_files_are_checked_key_by_key() {
    let folder = Folder::whole().put(
        "phrases/sv.toml",
        "[crisis]\nfire = [\"det brinner\"]\ndanger = [\"hjälp\"]\n[persn]\nphrases = []\n",
    );
    assert_eq!(
        folder.problems(),
        [
            "phrases/sv.toml:2: unknown key 'fire'",
            "phrases/sv.toml:4: unknown key 'persn'; did you mean 'person'?",
        ]
    );
    let phrases = &folder.load().knowledge.phrases[&Language::SWEDISH];
    assert_eq!(
        phrases.crisis.values().flatten().collect::<Vec<_>>(),
        ["hjälp"]
    );
}

const ACTIVITY: &str = "\
[[activity]]
id = \"lomma/swim\"
status = \"seen_in_source\"
municipality = \"Lomma\"
name_sv = \"Simskola\"
kind = \"swimming-school\"
interests = [\"water\"]
cost_kr = -1
days = [{ day = \"lör\", from = \"10:00\", to = \"10:45\" }]
season_from = \"08-20\"
season_to = \"06-15\"
checked_on = \"\"
owner_desk = \"coach\"
";

const LOMMA: &str =
    "[[municipality]]\nid = \"lomma\"\nregion = \"skane\"\nname = { sv = \"Lomma\" }\n";

#[test]
fn the_leisure_directory_is_read_and_its_rows_are_checked() {
    let path = "activities/lomma.toml";
    let folder = || {
        Folder::whole()
            .put("municipalities.toml", LOMMA)
            .put(path, ACTIVITY)
    };
    assert_eq!(folder().problems(), Vec::<String>::new());
    let activities = folder().load().knowledge.activities;
    assert_eq!(
        (activities[0].municipality.as_str(), activities[0].cost.kr),
        ("lomma", None)
    );
    for (old, new, told) in [
        (
            "swimming-school",
            "swiming-school",
            ":6: 'kind': unknown word 'swiming-school'; did you mean 'swimming-school'?",
        ),
        (
            "\"water\"",
            "\"waters\"",
            ":7: 'interests': unknown word 'waters'; did you mean 'water'?",
        ),
        (
            "\"lör\"",
            "\"sat\"",
            ":9: 'day': 'sat' is not one of mån, tis, ons, tors, tor, fre, lör, sön",
        ),
        ("10:45", "09:45", ":9: 'from' is not before 'to'"),
        (
            "08-20",
            "20 aug",
            ":10: 'season_from' must be month and day such as \"08-20\"",
        ),
        (
            "seen_in_source",
            "verified",
            ":3: 'verified' needs 'checked_on' and 'checked_by': when, and by whom?",
        ),
        (
            "lomma/swim",
            "swim",
            ":2: the id 'swim' must be municipality/short-name in small letters a-z, digits and hyphens",
        ),
        (
            "\"Lomma\"",
            "\"Lommma\"",
            ":4: unknown place 'Lommma': municipalities.toml does not list it",
        ),
    ] {
        let broken = folder().with(path, old, new);
        let problems = broken.problems();
        assert!(
            problems.len() == 1 && problems[0].starts_with(&format!("{path}{told}")),
            "{problems:?}"
        );
        assert!(
            broken.load().knowledge.activities.is_empty(),
            "a row with an error is left out"
        );
    }
    finds(
        &folder().with(path, "\"coach\"", "\"couch\""),
        "activities/lomma.toml:13: warning: 'owner_desk': desks.toml does not list 'couch'; did you mean 'coach'?",
    );
}

#[test]
fn courses_are_checked_lesson_by_lesson() {
    let lesson = SWEDISH.replace("questions = [\n  \"hur får jag lägenhet\",\n]\n", "");
    let folder = || {
        Folder::whole()
            .put("courses/home/course.toml", "topic = \"housing\"\nname = { sv = \"Boskola\" }\nlessons = [\"market\", \"contract\"]\n")
            .put("courses/home/contract/sv.md", &lesson)
            .put("courses/home/market/sv.md", &lesson)
    };
    assert_eq!(folder().problems(), Vec::<String>::new());
    let courses = folder().load().knowledge.courses;
    assert_eq!(
        courses[0]
            .lessons
            .iter()
            .map(|lesson| lesson.id.as_str())
            .collect::<Vec<_>>(),
        ["market", "contract"]
    );
    assert_eq!(courses[0].desk.as_ref().map(DeskId::as_str), Some("coach"));
    finds(
        &folder().with("courses/home/course.toml", "\"contract\"", "\"contracts\""),
        "courses/home/course.toml:3: there is no lesson 'contracts'; did you mean 'contract'?",
    );
    finds(
        &folder().without("courses/home/course.toml"),
        "courses/home/course.toml: the file is missing; without it the lessons in this folder are not used",
    );
    finds(
        &folder().with("courses/home/market/sv.md", "Anmäl", "# Anmäl"),
        "courses/home/market/sv.md:7: headings are not allowed; write **bold** instead",
    );
}
