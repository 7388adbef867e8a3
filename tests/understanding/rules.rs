//! Place, status, replacement, staleness, translations, chat, crises, and texts that nobody should send.

use jiff::civil::{Date, date};
use lotsen::decision::{Decision, Reason, Understanding};
use lotsen::knowledge::{Folder, Knowledge, Place, ResidenceStatus};
use lotsen::understand::{Asked, Understander, crisis};

const TODAY: Date = date(2026, 11, 21);

struct Town {
    knowledge: Knowledge,
    understander: Understander,
}

impl Town {
    fn new() -> Town {
        let mut folder = Folder::default();
        let files = [
            (
                "topics.toml",
                "[[topic]]\nid = \"money\"\nicon = \"x\"\ndesk = \"money-desk\"\nname = { sv = \"Pengar\", en = \"Money\" }\n[[topic]]\nid = \"home\"\nicon = \"x\"\ndesk = \"home-desk\"\nname = { sv = \"Hem\", en = \"Home\" }\n",
            ),
            (
                "desks.toml",
                "[[desk]]\nid = \"money-desk\"\nname = { sv = \"A\", en = \"A\" }\nlanguages = [\"sv\"]\nhours = \"mon-fri 09:00-16:00\"\nreply_within_hours = 8\n[[desk]]\nid = \"home-desk\"\nname = { sv = \"B\", en = \"B\" }\nlanguages = [\"sv\"]\nhours = \"mon-fri 09:00-16:00\"\nreply_within_hours = 8\n",
            ),
            (
                "municipalities.toml",
                "[[municipality]]\nid = \"lund\"\nregion = \"skane\"\nname = { sv = \"Lund\", en = \"Lund\" }\n[[municipality]]\nid = \"kiruna\"\nregion = \"norrbotten\"\nname = { sv = \"Kiruna\", en = \"Kiruna\" }\n",
            ),
        ];
        for (path, text) in files {
            folder.put(path, text.as_bytes());
        }
        entry(
            &mut folder,
            "money/apply",
            "",
            "Apply for money",
            &[
                "how do I apply for money",
                "apply for social assistance",
                "application form for money from the municipality",
                "where can I ask for economic help",
            ],
        );
        entry(
            &mut folder,
            "money/apply-lund",
            "places = [\"lund\"]\nreplaces = \"money/apply\"",
            "Apply for money in Lund",
            &[
                "how do I apply for money in Lund",
                "apply for social assistance Lund",
                "Lund application form for money from the municipality",
                "where in Lund can I ask for economic help",
            ],
        );
        entry(
            &mut folder,
            "home/queue",
            "places = [\"skane\"]",
            "Queue for a flat",
            &[
                "how do I get an apartment",
                "housing queue",
                "join the queue for a flat",
                "where to register for an apartment",
            ],
        );
        entry(
            &mut folder,
            "home/laundry",
            "checked = 2020-01-01",
            "Laundry room",
            &[
                "book the laundry room",
                "when can I wash my clothes",
                "washing machine in the cellar",
                "laundry time",
            ],
        );
        entry(
            &mut folder,
            "home/asylum",
            "status = [\"asylum\"]",
            "Housing for asylum seekers",
            &[
                "camp from Migrationsverket",
                "asylum accommodation room",
                "live in the asylum centre",
                "own housing during asylum",
            ],
        );
        let loaded = Knowledge::understand(&folder);
        assert!(!loaded.has_errors(), "{:?}", loaded.problems);
        let understander = Understander::build(&loaded.knowledge, TODAY).unwrap();
        Town {
            knowledge: loaded.knowledge,
            understander,
        }
    }

    fn ask(
        &self,
        text: &str,
        place: Option<&str>,
        status: Option<ResidenceStatus>,
    ) -> Understanding {
        let place = place.map(Place::from);
        let asked = Asked {
            text,
            chosen: None,
            place: place.as_ref(),
            status,
            last_topic: None,
            identified: false,
            today: TODAY,
        };
        self.understander.understand(&self.knowledge, &asked)
    }

    fn first(&self, text: &str, place: Option<&str>, status: Option<ResidenceStatus>) -> String {
        self.ask(text, place, status).hits[0].entry.to_string()
    }
}

fn entry(folder: &mut Folder, id: &str, more: &str, title: &str, questions: &[&str]) {
    let places = if more.contains("places") {
        ""
    } else {
        "places = [\"se\"]"
    };
    let status = if more.contains("status") {
        ""
    } else {
        "status = [\"any\"]"
    };
    let checked = if more.contains("checked") {
        ""
    } else {
        "checked = 2026-11-01"
    };
    let facts = format!(
        "{places}\n{status}\n{checked}\n{more}\nreview_months = 6\n[[source]]\ntitle = \"x\"\nurl = \"https://example.org\"\n"
    );
    folder.put(&format!("entries/{id}/entry.toml"), facts.as_bytes());
    let text = format!(
        "+++\ntitle = \"{title}\"\nquestions = {questions:?}\nstate = \"reviewed\"\nrevision = 1\n+++\nThe answer.\n"
    );
    folder.put(&format!("entries/{id}/en.md"), text.as_bytes());
}

#[test]
fn where_the_newcomer_lives_decides_which_entry_holds() {
    let town = Town::new();
    assert_eq!(
        town.first("how do I apply for money", Some("lund"), None),
        "money/apply-lund"
    );
    assert_eq!(
        town.first("how do I apply for money", Some("kiruna"), None),
        "money/apply"
    );
    // A municipality lies in its region.
    assert_eq!(
        town.first("housing queue", Some("lund"), None),
        "home/queue"
    );
    assert_ne!(
        town.first("housing queue", Some("kiruna"), None),
        "home/queue"
    );
}

#[test]
fn a_place_in_the_text_counts_as_the_place() {
    let town = Town::new();
    assert_eq!(
        town.first("how do I apply for money in Lund", Some("kiruna"), None),
        "money/apply-lund"
    );
}

#[test]
fn residence_status_excludes_what_does_not_hold() {
    let town = Town::new();
    assert_eq!(
        town.first("asylum accommodation room", None, None),
        "home/asylum"
    );
    assert_eq!(
        town.first(
            "asylum accommodation room",
            None,
            Some(ResidenceStatus::Asylum)
        ),
        "home/asylum"
    );
    let others = town.ask(
        "asylum accommodation room",
        None,
        Some(ResidenceStatus::Citizen),
    );
    assert!(
        others
            .hits
            .iter()
            .all(|hit| hit.entry.as_str() != "home/asylum")
    );
}

#[test]
fn a_stale_entry_never_answers() {
    let town = Town::new();
    let understanding = town.ask("book the laundry room", None, None);
    assert_eq!(understanding.hits[0].entry.as_str(), "home/laundry");
    assert!(
        !matches!(understanding.decision, Decision::Answer(_)),
        "{:?}",
        understanding.decision
    );
}

#[test]
fn chat_and_wishes_for_a_person_need_no_entry() {
    let town = Town::new();
    assert!(matches!(
        town.ask("tack så mycket", None, None).decision,
        Decision::Smalltalk(_)
    ));
    assert!(matches!(
        town.ask("🙏🙏", None, None).decision,
        Decision::Smalltalk(_)
    ));
    assert_eq!(
        town.ask("jag vill prata med en människa", None, None)
            .decision,
        Decision::Escalate(Reason::AskedForPerson)
    );
}

#[test]
fn a_wording_that_an_editor_wrote_is_found_word_for_word() {
    let mut folder = Folder::default();
    folder.put(
        "topics.toml",
        b"[[topic]]\nid = \"home\"\nicon = \"x\"\ndesk = \"d\"\nname = { en = \"Home\" }\n",
    );
    folder.put("desks.toml", b"[[desk]]\nid = \"d\"\nname = { en = \"D\" }\nlanguages = [\"sv\"]\nhours = \"mon-fri 09:00-16:00\"\nreply_within_hours = 8\n");
    entry(
        &mut folder,
        "home/rent",
        "",
        "Rent",
        &[
            "when do I pay the rent",
            "when do I pay the rent bill",
            "pay the rent on time",
        ],
    );
    entry(
        &mut folder,
        "home/fire",
        "",
        "Fire safety",
        &["when do I pay", "there is a fire in my flat drill"],
    );
    let loaded = Knowledge::understand(&folder);
    let understander = Understander::build(&loaded.knowledge, TODAY).unwrap();
    let ask = |text| {
        let asked = Asked {
            text,
            chosen: None,
            place: None,
            status: None,
            last_topic: None,
            identified: false,
            today: TODAY,
        };
        understander.understand(&loaded.knowledge, &asked).decision
    };
    assert_eq!(
        ask("When do I PAY?"),
        Decision::Answer("home/fire".into()),
        "although the other entry has more of the words"
    );
    assert_eq!(
        ask("there is a fire in my flat drill"),
        Decision::Answer("home/fire".into()),
        "an editor wrote it under an entry that is not urgent: no alarm"
    );
    assert!(matches!(
        ask("there is a fire in my flat"),
        Decision::Crisis(_)
    ));
}

#[test]
fn small_talk_in_own_words_is_no_question_and_a_greeting_before_one_is() {
    let town = Town::new();
    for text in [
        "hej hej, allt väl med dig?",
        "ok super tack så mycket då",
        "thank you so much my friend",
        "تمام شكرا كتير",
        "дякую вам дуже, гарного вечора",
    ] {
        let decision = town.ask(text, None, None).decision;
        assert!(
            matches!(decision, Decision::Smalltalk(_)),
            "{text}: {decision:?}"
        );
    }
    for text in [
        "hej, hur får jag lägenhet",
        "hello how do I apply for money",
        "thanks, and where is the laundry room",
    ] {
        let decision = town.ask(text, None, None).decision;
        assert!(
            !matches!(decision, Decision::Smalltalk(_)),
            "{text}: {decision:?}"
        );
    }
}

#[test]
fn a_crisis_comes_first_and_needs_nothing_but_the_program() {
    let town = Town::new();
    let understanding = town.ask("jag vill inte leva längre", None, None);
    assert!(matches!(understanding.decision, Decision::Crisis(_)));
    assert!(understanding.urgent);
    assert!(crisis("det brinner i köket").is_some());
    assert!(crisis("hur bokar jag tvättstugan").is_none());
}

#[test]
fn a_desk_is_always_named() {
    let town = Town::new();
    assert_eq!(town.ask("qwxz", None, None).desk.as_str(), "money-desk");
    assert_eq!(
        town.ask("housing queue", None, None).desk.as_str(),
        "home-desk"
    );
}

#[test]
fn no_text_makes_it_fall_over() {
    let town = Town::new();
    let long = "how do I apply for money ".repeat(4000);
    let hostile = [
        "",
        " ",
        "\n\n",
        "?",
        "💥💥💥",
        "\u{202E}\u{200F}\u{2066}",
        "\u{0}\u{FFFD}",
        "a\u{301}\u{301}\u{301}",
        "112",
        "٣٤٥",
        "漢字かな",
        "'''''",
        long.as_str(),
    ];
    for text in hostile {
        let understanding = town.ask(text, None, None);
        assert!(understanding.hits.len() <= 5);
        assert!(
            (0.0..=1.0).contains(&understanding.confidence),
            "{text:.20}: {}",
            understanding.confidence
        );
    }
    let unbroken = "ا".repeat(100_000);
    town.ask(&unbroken, None, None);
}

#[test]
fn two_builds_are_the_same() {
    let (one, other) = (Town::new(), Town::new());
    for text in ["where to register", "help with money", "wash"] {
        assert_eq!(one.ask(text, None, None), other.ask(text, None, None));
    }
}
