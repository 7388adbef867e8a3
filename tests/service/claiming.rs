//! Many at once: one owner for each case, and every reply once, to the right person, whatever happens in between.

use std::collections::{BTreeMap, BTreeSet};

use lotsen::case::{CaseId, CaseStatus, NotAllowed, Outcome};
use lotsen::conversation::Channel;
use lotsen::decision::Reason;
use lotsen::desk::{Staff, StaffAct, StaffError};
use lotsen::dialogue::NewCase;
use lotsen::language::Language;
use lotsen::store::{Address, Store};
use sqlx::Row;

use crate::harness::dice::Dice;
use crate::harness::people::Newcomer;
use crate::harness::phone::Heard;
use crate::harness::{Setup, TestApp};

/// Cases that are claimed, and people who want each of them: a thousand claims.
const CASES: usize = 50;
const PEOPLE: usize = 20;

fn somebody(name: &str) -> Staff {
    Staff {
        name: name.to_owned(),
    }
}

fn question(text: &str) -> NewCase {
    NewCase {
        question: text.to_owned(),
        medium: false,
        language: Language::SWEDISH,
        desk: "housing-coach".into(),
        topic: None,
        reason: Reason::AskedForPerson,
        urgent: false,
        hits: Vec::new(),
        exchange: None,
    }
}

#[test]
fn of_a_thousand_claims_at_once_every_case_gets_exactly_one_owner() {
    let setup = Setup {
        staff_group: None,
        ..Setup::default()
    };
    let app = setup.start();
    let desk = app.desk().clone();
    let outcomes = app.wait_for(async move {
        for number in 0..CASES {
            let from = Address {
                channel: Channel::Web,
                address: format!("newcomer-{number}"),
            };
            let handed = desk
                .hand_in(&from, None, question("Vem hjälper mig?"))
                .await;
            handed.expect("the case is opened");
        }
        let cases = desk.queue(false).await.expect("the store answers");
        let mut claims = Vec::new();
        for person in 0..PEOPLE {
            for case in &cases {
                let (desk, id) = (desk.clone(), case.id);
                claims.push(tokio::spawn(async move {
                    let name = format!("Person {person}");
                    loop {
                        let done = desk.claim(id, &somebody(&name)).await;
                        // On a machine that is busy with other things the store may ask to come again.
                        if !matches!(done, Err(StaffError::Store(_))) {
                            return (id, name, done);
                        }
                    }
                }));
            }
        }
        let mut outcomes = Vec::new();
        for claim in claims {
            outcomes.push(claim.await.expect("it does not panic"));
        }
        let cases = desk.queue(false).await.expect("the store answers");
        (cases, outcomes)
    });
    let (cases, outcomes) = outcomes;
    assert_eq!((cases.len(), outcomes.len()), (CASES, CASES * PEOPLE));
    let mut owners: BTreeMap<CaseId, Vec<String>> = BTreeMap::new();
    for (id, name, done) in &outcomes {
        if done.is_ok() {
            owners.entry(*id).or_default().push(name.clone());
        }
    }
    for case in &cases {
        assert_eq!(case.status, CaseStatus::Claimed);
        let owner = case.claimed_by.clone().expect("somebody has it");
        assert_eq!(
            owners[&case.id],
            std::slice::from_ref(&owner),
            "case {}",
            case.number
        );
        let told = outcomes
            .iter()
            .filter(|(id, name, _)| *id == case.id && *name != owner);
        for (_, name, done) in told {
            let is_told = matches!(
                done,
                Err(StaffError::NotAllowed(NotAllowed::ClaimedBy(who))) if *who == owner
            );
            assert!(is_told, "{name} was told {done:?}, and {owner} has it");
        }
    }
}

/// What came of a reply that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Done,
    Refused,
    /// The service went while it was at it, or it goes its way through Telegram.
    Open,
}

/// A story that chance writes.
struct Chaos {
    app: TestApp,
    dice: Dice,
    newcomers: Vec<Newcomer>,
    /// Every reply: its words, and what is known of its fate.
    replies: Vec<(String, Fate)>,
    notes: Vec<String>,
    /// Words that were under way when the service went: these alone may arrive twice.
    uncertain: BTreeSet<String>,
}

impl Chaos {
    fn new(dice: Dice) -> Self {
        let app = TestApp::start();
        let newcomers = ["Amina", "Omar", "Lina", "Yusuf"];
        let newcomers = newcomers.map(|name| app.newcomer(name, "sv"));
        Chaos {
            app,
            dice,
            newcomers: newcomers.into(),
            replies: Vec::new(),
            notes: Vec::new(),
            uncertain: BTreeSet::new(),
        }
    }

    fn one_step(&mut self) {
        match self.dice.roll(20) {
            0..4 => {
                let number = self.dice.roll(1_000);
                let newcomer = self.dice.picks(&self.newcomers);
                newcomer.says(&format!("vem vann match {number} i går"));
            }
            4 => {
                let newcomer = self.dice.picks(&self.newcomers).clone();
                let buttons = ["withdrawn:", "solved:", "reopen:", "good:"];
                let button = *self.dice.picks(&buttons);
                self.presses(&newcomer, button);
            }
            5..8 => self.group_replies(),
            8..15 => self.console_acts(),
            15..17 => {
                let hours = u32::try_from(self.dice.roll(5)).expect("few");
                self.app.steps(hours);
            }
            17 => self.app.desk().ring(),
            _ => self.crashes(),
        }
    }

    /// A press on whatever case the newcomer has heard of.
    fn presses(&self, newcomer: &Newcomer, button: &str) {
        let found = self.app.telegram.look(|state| {
            let posts = state.chat(newcomer.chat).posts.values().rev();
            let mut with = posts.filter_map(|post| {
                let heard = Heard::from(post);
                let word = heard.buttons.iter().find(|data| {
                    // The question whether to take it back is skipped.
                    data.data.starts_with(button)
                        || button == "withdrawn:" && data.data.starts_with("withdraw:")
                })?;
                let id = word.data.split(':').nth(1)?.to_owned();
                Some((heard.id, format!("{button}{id}")))
            });
            with.next()
        });
        if let Some((message, data)) = found {
            newcomer.presses_data(message, &data);
        }
    }

    fn words(&mut self) -> String {
        format!("svar ⟨{}⟩", self.replies.len())
    }

    /// Anna answers one of the cards in the group.
    fn group_replies(&mut self) {
        let chat = self.app.staff_chat;
        let cards: Vec<Heard> = self.app.telegram.look(|state| {
            let posts = state.chat(chat).posts.values();
            let cards = posts.filter(|post| post.all_buttons().next().is_some());
            cards.map(Heard::from).collect()
        });
        if cards.is_empty() {
            return;
        }
        let card = self.dice.picks(&cards).clone();
        let anna = self.app.staff("Anna");
        let words = self.words();
        if self.dice.roll(5) == 0 {
            let note = format!("anteckning ⟨{}⟩", self.notes.len());
            anna.replies_to(&card, &format!("/note {note}"));
            self.notes.push(note);
            return;
        }
        anna.replies_to(&card, &words);
        self.replies.push((words, Fate::Open));
    }

    /// Somebody does something in the console.
    fn console_acts(&mut self) {
        let desk = self.app.desk().clone();
        let queue = self.app.wait_for({
            let desk = desk.clone();
            async move {
                let mut queue = desk.queue(false).await.expect("the store answers");
                queue.extend(desk.queue(true).await.expect("the store answers"));
                queue
            }
        });
        if queue.is_empty() {
            return;
        }
        let case = self.dice.picks(&queue).id;
        let other = self.dice.picks(&queue).number;
        let name: &str = self.dice.picks::<&str>(&["Bo", "Cecilia"]);
        let staff = somebody(name);
        let words = self.words();
        let act = match self.dice.roll(14) {
            0..5 => StaffAct::Reply(words.clone(), None),
            5 | 6 => StaffAct::Claim,
            7 => StaffAct::Release,
            8 => StaffAct::Close(Outcome::Answered),
            9 => StaffAct::Snooze(
                desk.now()
                    .checked_add(jiff::SignedDuration::from_hours(3))
                    .expect("a time"),
            ),
            10 => StaffAct::Merge(other),
            11 => StaffAct::Reopen,
            12 => StaffAct::Undo,
            _ => {
                let note = format!("anteckning ⟨{}⟩", self.notes.len());
                self.notes.push(note.clone());
                StaffAct::Note(note)
            }
        };
        let is_reply = matches!(act, StaffAct::Reply(..));
        let is_undo = act == StaffAct::Undo;
        let doing = async move { desk.staff_acts(case, &staff, &act, None).await };
        if self.dice.roll(3) == 0 {
            // Nobody waits for it: the next step may be a crash.
            self.app.begins(doing);
            if is_reply {
                self.replies.push((words, Fate::Open));
            }
            return;
        }
        let done = self.app.wait_for(doing);
        if let Err(StaffError::Store(error)) = &done {
            panic!("the store failed: {error}");
        }
        if is_reply {
            let fate = if done.is_ok() {
                Fate::Done
            } else {
                Fate::Refused
            };
            self.replies.push((words, fate));
        }
        if is_undo && done.is_ok() {
            // Which reply that was, the history says at the end.
            self.app.settles();
        }
    }

    /// The power goes, and comes back.
    fn crashes(&mut self) {
        if self.dice.roll(3) > 0 {
            return;
        }
        self.app.crashes();
        self.uncertain.extend(self.app.under_way());
        self.app.starts_again();
    }
}

#[test]
fn whatever_happens_no_reply_is_lost_doubled_or_sent_to_somebody_else() {
    /// Steps of chance; a run takes some seconds.
    const STEPS: usize = 160;
    let mut chaos = Chaos::new(Dice::new());
    for _ in 0..STEPS {
        chaos.one_step();
    }
    chaos.app.settles();
    let told = history(&chaos.app);
    for (words, fate) in &chaos.replies {
        let line = told.get(words);
        match fate {
            Fate::Done => assert!(line.is_some(), "{words} was accepted and is gone"),
            Fate::Refused => assert!(line.is_none(), "{words} was refused and is there"),
            Fate::Open => {}
        }
        for newcomer in &chaos.newcomers {
            let times = times(&chaos.app, newcomer, words);
            let own = line.filter(|line| line.chat == newcomer.chat);
            let expected = usize::from(own.is_some_and(|line| !line.undone));
            // What was under way when the power went is said once more: rather twice than never.
            let twice = own.is_some() && times == expected + 1 && chaos.uncertain.contains(words);
            assert!(
                times == expected || twice,
                "{words} ({fate:?}) stands {times} times in the chat of {} instead of {expected}: {line:?}",
                newcomer.chat
            );
        }
    }
    for note in &chaos.notes {
        for newcomer in &chaos.newcomers {
            assert_eq!(times(&chaos.app, newcomer, note), 0, "{note} is for staff");
        }
    }
    chaos.app.everybody_forgets();
}

/// A reply as the history has it.
#[derive(Debug)]
struct Told {
    undone: bool,
    /// The chat of the newcomer whose case it is.
    chat: i64,
}

/// Every reply in the history, by its words.
fn history(app: &TestApp) -> BTreeMap<String, Told> {
    let store = app.desk().store().clone();
    app.wait_for(async move {
        let mut tx = store.begin().await.expect("the store answers");
        let rows = sqlx::query(
            "select l.text, l.undone, k.conversation from case_line l join cases k on k.id = l.case_id where l.kind = 'reply'",
        )
        .fetch_all(&mut *tx)
        .await
        .expect("it is sound");
        let mut told = BTreeMap::new();
        for row in &rows {
            let conversation = Store::conversation_by_id(&mut tx, row.get("conversation")).await;
            let chat = conversation.expect("it is there").address;
            let reply = Told {
                undone: row.get::<i64, _>("undone") != 0,
                chat: chat.parse().expect("a chat"),
            };
            told.insert(row.get("text"), reply);
        }
        told
    })
}

/// How often some words stand in a newcomer's chat.
fn times(app: &TestApp, newcomer: &Newcomer, words: &str) -> usize {
    app.telegram.look(|state| {
        let posts = state.chat(newcomer.chat).posts.values();
        posts.filter(|post| post.text.contains(words)).count()
    })
}
