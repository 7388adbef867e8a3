//! A run: rounds, each with its conversations and its fault.

use std::time::{Duration, Instant};

use crate::conversations::{Conversation, Staff};
use crate::faults::Fault;
use crate::harness::dice::Dice;
use crate::verdict::{Verdict, judge_all};
use crate::world::World;

/// Without everything being said for so long after a fault has ended, something is lost.
const PATIENCE: Duration = Duration::from_secs(90);

/// Within this time all conversations of a round begin.
const BEGINNINGS: u64 = 400;

/// How long staff wait before they take it that a reply did not go through.
const REPLY_AGAIN: Duration = Duration::from_secs(4);

/// Where a round's fault is.
enum Phase {
    Before(Instant),
    During(Instant),
    Over(Instant),
}

/// Runs so many conversations through so many faults, and prints the figures.
pub fn run(conversations: usize, faults: usize) {
    let mut dice = Dice::new();
    let begun = Instant::now();
    let mut world = World::new(&mut dice);
    let dealt = Fault::deal(faults, world.database.file().is_some(), &mut dice);
    let mut verdict = Verdict::default();
    let mut all: Vec<Conversation> = Vec::new();
    for (round, fault) in dealt.into_iter().enumerate() {
        let until = conversations * (round + 1) / faults;
        let first = all.len();
        for number in first..until {
            let begins = Instant::now() + Duration::from_millis(dice.roll(BEGINNINGS));
            let newcomer = world.newcomer(number);
            all.push(Conversation::new(newcomer, number, begins, &mut dice));
        }
        let now = &mut all[first..];
        suffers(&mut world, now, fault, &mut verdict, &mut dice);
        verdict.judges_round(&world, now, fault);
        if faults > 20 {
            println!("round {}: {fault}, {:?}", round + 1, begun.elapsed());
        }
    }
    judge_all(&world, &all);
    world.stops();
    verdict.tells(&world, all.len(), begun.elapsed());
}

/// One round, until everything that was begun has come to its end.
fn suffers(
    world: &mut World,
    conversations: &mut [Conversation],
    fault: Fault,
    verdict: &mut Verdict,
    dice: &mut Dice,
) {
    let mut phase = Phase::Before(Instant::now() + Duration::from_millis(dice.roll(BEGINNINGS)));
    let mut replied = Instant::now();
    loop {
        let now = Instant::now();
        phase = match phase {
            Phase::Before(at) if now >= at => {
                let lasts = fault.strikes(world, dice);
                Phase::During(Instant::now() + lasts)
            }
            Phase::During(at) if now >= at => {
                fault.lifts(world);
                Phase::Over(Instant::now())
            }
            as_before => as_before,
        };
        verdict.sees_cards(world);
        let mut is_done = true;
        for conversation in conversations.iter_mut() {
            is_done &= now >= conversation.begins && conversation.goes_on();
            if reply(world, conversation, verdict, replied.elapsed(), dice) {
                replied = now;
            }
        }
        if let Phase::Over(since) = phase {
            world.starts_if_it_has_ended();
            if is_done && world.is_quiet() {
                return;
            }
            let is_lost = since.elapsed() > PATIENCE;
            assert!(!is_lost, "{}", missing(world, conversations, fault));
        }
        std::thread::sleep(Duration::from_millis(3));
    }
}

/// Staff reply to the card, and once more where nothing came of it. Whether they did.
fn reply(
    world: &World,
    conversation: &mut Conversation,
    verdict: &Verdict,
    since: Duration,
    dice: &mut Dice,
) -> bool {
    let Some(card) = verdict.newest_card(&conversation.word) else {
        return false;
    };
    match conversation.staff {
        Staff::Reply => {
            if dice.roll(3) == 0 {
                world.staff.presses_data(card.id, &claim(&card));
            }
        }
        // It was said that the reply belongs to no case, so the person would try again.
        Staff::Replied(id) if since > REPLY_AGAIN && was_refused(world, id) => {}
        _ => return false,
    }
    let id = world.staff.replies_to(&card, &conversation.reply());
    conversation.staff = Staff::Replied(id);
    true
}

fn claim(card: &crate::harness::phone::Heard) -> String {
    let button = card.button("Ta ärendet");
    button.map_or_else(String::new, |button| button.data.clone())
}

/// Whether Lotsen has answered a message of the staff's that it cannot be passed on.
fn was_refused(world: &World, message: i64) -> bool {
    world.telegram.look(|state| {
        let posts = &state.chat(world.staff.chat).posts;
        posts
            .range(message..)
            .any(|(_, post)| post.reply_to == Some(message) && post.from != world.staff.user)
    })
}

fn missing(world: &World, conversations: &mut [Conversation], fault: Fault) -> String {
    let mut told = format!("after '{fault}':\n");
    for conversation in conversations.iter_mut() {
        if !conversation.goes_on() {
            told += &conversation.tell();
        }
    }
    let log = world.log_text();
    let tail = log.lines().rev().take(80).collect::<Vec<_>>();
    let updates = world.telegram.look(|state| state.updates.len());
    told += &format!(
        "{updates} updates wait at Telegram\ninbox: {} wait, {} parked; outbox: {} due, {} being sent\n{}",
        world.database.counts("inbox where status = 'waiting'"),
        world.database.counts("inbox where status = 'parked'"),
        world.database.counts("outbound where status = 'due'"),
        world.database.counts("outbound where status = 'sending'"),
        tail.into_iter().rev().collect::<Vec<_>>().join("\n")
    );
    told
}
