//! The fault rig: the real program against a Bot API server, many conversations, and everything that can go wrong, one after the
//! other at points that chance picks.
//!
//! After each round every question that was accepted must be answered, or be a case with a card in the staff chat; nothing may
//! reach another chat; and a message that came twice must have come in a round whose fault makes that unavoidable.
//!
//! A short run is part of `cargo test`. The long one (2,000 conversations, 200 faults) is run by hand, and its report is kept beside
//! the rig: `LOTSEN_RIG=long cargo test --test fault_rig -- --nocapture`, and the same with `.ci/postgres` before it.
//! `LOTSEN_TEST_SEED` repeats the dice of a run.

#[path = "fault_rig/conversations.rs"]
mod conversations;
#[path = "fault_rig/database.rs"]
mod database;
#[path = "fault_rig/disk.rs"]
mod disk;
#[path = "fault_rig/faults.rs"]
mod faults;
#[path = "fault_rig/harness.rs"]
mod harness;
#[path = "fault_rig/run.rs"]
mod run;
#[path = "fault_rig/verdict.rs"]
mod verdict;
#[path = "fault_rig/wire.rs"]
mod wire;
#[path = "fault_rig/world.rs"]
mod world;

#[test]
fn whatever_breaks_every_accepted_question_is_answered_or_in_a_case() {
    let is_long = std::env::var("LOTSEN_RIG").is_ok_and(|size| size == "long");
    let (conversations, faults) = if is_long { (2_000, 200) } else { (60, 12) };
    run::run(conversations, faults);
}
