//! `plan.toml` and the texts of its steps: what is read, and what is refused.

use lotsen::knowledge::{Folder, Knowledge, Loaded, PlanTime, coverage};

/// A folder with one entry and a plan.
fn with_plan(plan: &str, texts: &[(&str, &str)]) -> Loaded {
    let mut folder = Folder::default();
    for (path, text) in [
        (
            "desks.toml",
            "[[desk]]\nid = \"d\"\nname = { sv = \"D\" }\nhours = \"mon-fri 09:00-16:00\"\nreply_within_hours = 8\n",
        ),
        (
            "topics.toml",
            "[[topic]]\nid = \"work\"\ndesk = \"d\"\nname = { sv = \"Arbete\" }\n",
        ),
        (
            "entries/work/report/entry.toml",
            "checked = 2026-11-20\nstatus = [\"permit\"]\n[[source]]\ntitle = \"S\"\nurl = \"https://example.org\"\n",
        ),
        (
            "entries/work/report/sv.md",
            "+++\ntitle = \"Rapport\"\nquestions = [\"rapport\"]\nstate = \"reviewed\"\nrevision = 1\n+++\nSkicka den.\n",
        ),
        ("plan.toml", plan),
    ]
    .iter()
    .chain(texts)
    {
        folder.put(path, text.as_bytes());
    }
    Knowledge::understand(&folder)
}

fn problems(loaded: &Loaded) -> Vec<String> {
    let found = loaded.problems.iter().map(ToString::to_string);
    found.filter(|it| it.starts_with("plan")).collect()
}

const STEP: &str = "[[step]]\nid = \"report\"\nentry = \"work/report\"\nwhen = \"monthly 1-14\"\nremind = 3\nagain = 10\n";

const SWEDISH: &str = "state = \"draft\"\nrevision = 2\n[[step]]\nid = \"report\"\ntitle = \"Rapportera\"\ntext = \"Den 1–14.\"\n";

#[test]
fn a_step_takes_from_its_entry_what_it_does_not_say() {
    let english = SWEDISH.replace(
        "revision = 2",
        "source = \"sv\"\nsource_revision = 1\nrevision = 1",
    );
    let loaded = with_plan(
        STEP,
        &[("plan/sv.toml", SWEDISH), ("plan/en.toml", &english)],
    );
    assert!(problems(&loaded).is_empty(), "{:?}", problems(&loaded));
    let plan = &loaded.knowledge.plan;
    let step = plan.step("report").expect("it is there");
    assert_eq!(step.topic.as_str(), "work");
    assert_eq!((step.status.len(), step.places[0].as_str()), (1, "se"));
    assert_eq!(
        (step.when, &step.remind[..]),
        (PlanTime::Monthly(1, 14), &[10, 3][..])
    );
    // The English text is behind the Swedish one, so it is not shown.
    let english = "en".parse().expect("a language");
    let words = plan.words("report", english).expect("it has a text");
    assert_eq!(words.language.code(), "sv");
    assert!(!words.is_machine_made, "it was not translated");
    let languages = ["sv", "en", "ar"].map(|code| code.parse().expect("a language"));
    let coverage = coverage(&loaded.knowledge, &languages, |_, _| true);
    let missing: Vec<usize> = coverage
        .languages
        .iter()
        .map(|row| row.plan_missing)
        .collect();
    assert_eq!(missing, [0, 1, 1]);
    assert!(coverage.to_string().contains("1/1"), "{coverage}");
}

#[test]
fn what_is_wrong_is_named_with_its_line_and_what_was_meant() {
    let plan = "[[step]]\nid = \"report\"\nentri = \"work/report\"\nentry = \"work/reprot\"\nwhen = \"monthly 1-31\"\nremind = 500\n\
                [[step]]\nid = \"report\"\nentry = \"work/report\"\nwhen = \"month 1\"\n\
                [[step]]\nid = \"a-name-that-is-much-too-long-for-a-button\"\nentry = \"work/report\"\nwhen = \"month 1\"\ntopic = \"wrok\"\n";
    let texts = "source = \"sv\"\nstate = \"done\"\ncolour = 1\n[[step]]\nid = \"reprot\"\ntitle = \"\"\ntext = \"x\"\n";
    let loaded = with_plan(
        plan,
        &[
            ("plan/sv.toml", texts),
            ("plan/en.toml", "revision = 1\n"),
            ("plan/x", ""),
        ],
    );
    let found = problems(&loaded).join("\n");
    for part in [
        "plan.toml:3: unknown key 'entri'; did you mean 'entry'?",
        "plan.toml:4: 'entry': there is no entry 'work/reprot'; did you mean 'work/report'?",
        "plan.toml:5: 'when': 'monthly 1-31' is none of: week 1-2, month 18-21",
        "plan.toml:6: 'remind' must be a whole number from 0 to 120",
        "plan.toml:8: the id 'report' is there twice",
        "is longer than 32 characters",
        "unknown topic 'wrok'",
        "plan/sv.toml:1: 'source' names the language itself",
        "plan/sv.toml:2: 'state': 'done' is not one of draft, reviewed",
        "plan/sv.toml:3: unknown key 'colour'",
        "plan/sv.toml:5: there is no step 'reprot'; did you mean 'report'?",
        "plan/sv.toml:6: 'title' is empty",
        "plan/en.toml: the step 'report' has no text",
        "plan/x: warning: nobody reads this file",
    ] {
        assert!(found.contains(part), "{part} is not among\n{found}");
    }
    assert!(loaded.knowledge.plan.texts.is_empty());
    let alone = with_plan("", &[("plan/sv.toml", SWEDISH)]);
    assert!(
        problems(&alone)
            .join("\n")
            .contains("there is no step 'report'")
    );
}
