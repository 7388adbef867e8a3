//! What goes wrong: how it begins, how long it lasts, how it ends.

use std::fmt;
use std::thread::sleep;
use std::time::Duration;

use crate::database::{restart_postgres, set_writable};
use crate::harness::dice::Dice;
use crate::harness::telegram::{Fault as Trouble, Where};
use crate::wire;
use crate::world::World;

/// A kind of fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// SIGKILL, once or twice, and started again, perhaps with a webhook instead of polling.
    Killed,
    /// SIGTERM, and started again.
    Stopped,
    /// SIGSTOP for a while.
    Frozen,
    /// Connections to Telegram are refused.
    WireCut,
    /// Telegram's answers break off in the middle.
    AnswersHalved,
    /// Telegram does what it is asked and never answers.
    AnswersLost,
    /// Telegram answers 500 and 502.
    ServerErrors,
    /// Telegram answers 429.
    Throttled,
    /// Telegram does it, and the connection breaks.
    BrokenAfter,
    /// Updates come again.
    Repeated,
    /// Updates come last first.
    Reordered,
    /// Somebody else holds the database.
    DatabaseHeld,
    /// The database refuses to write while the program runs.
    WritingRefused,
    /// The database's files are read-only when the program starts.
    FilesReadOnly,
    /// The disk is full.
    DiskFull,
    /// The `PostgreSQL` server crashes and comes back.
    PostgresRestarted,
}

const EVERYWHERE: [Fault; 13] = [
    Fault::Killed,
    Fault::AnswersLost,
    Fault::DatabaseHeld,
    Fault::Repeated,
    Fault::WireCut,
    Fault::WritingRefused,
    Fault::ServerErrors,
    Fault::BrokenAfter,
    Fault::Reordered,
    Fault::AnswersHalved,
    Fault::Stopped,
    Fault::Throttled,
    Fault::Frozen,
];

impl Fault {
    /// As many faults as there are rounds, each kind about as often, in an order that chance picks.
    pub fn deal(rounds: usize, is_sqlite: bool, dice: &mut Dice) -> Vec<Fault> {
        let own: &[Fault] = if is_sqlite {
            &[Fault::DiskFull, Fault::FilesReadOnly]
        } else {
            &[Fault::PostgresRestarted]
        };
        // The rarest first, so that a short run has them.
        let kinds = own.iter().chain(&EVERYWHERE).copied();
        let mut dealt: Vec<Fault> = kinds.cycle().take(rounds).collect();
        for last in (1..dealt.len()).rev() {
            let other = usize::try_from(dice.roll(last as u64 + 1)).unwrap_or(0);
            dealt.swap(last, other);
        }
        dealt
    }

    /// Whether it can be that Telegram has said something and the program cannot know: then it is said again, rather twice than
    /// never. (The Bot API has no way to say "only if you have not done so yet".)
    pub fn is_uncertain(self, world: &World) -> bool {
        match self {
            Fault::Killed
            | Fault::WireCut
            | Fault::AnswersHalved
            | Fault::AnswersLost
            | Fault::BrokenAfter
            | Fault::FilesReadOnly => true,
            // Without a disk of its own the program is killed to limit it.
            Fault::DiskFull => !world.disk.is_own(),
            _ => false,
        }
    }

    /// It begins; how long it lasts.
    pub fn strikes(self, world: &mut World, dice: &mut Dice) -> Duration {
        let telegram = world.telegram.clone();
        let some = u32::try_from(1 + dice.roll(6)).unwrap_or(1);
        match self {
            Fault::Killed => {
                for _ in 0..=dice.roll(2) {
                    world.gets_killed();
                    world.starts_as_chance_will(dice);
                    sleep(Duration::from_millis(dice.roll(400)));
                }
            }
            Fault::Stopped => {
                world.stops();
                world.starts();
            }
            Fault::Frozen => world.running().gets("-STOP"),
            Fault::WireCut => world.wire.becomes(wire::State::Cut),
            Fault::AnswersHalved => world.wire.becomes(wire::State::Halved),
            Fault::AnswersLost => world.wire.becomes(wire::State::Mute),
            Fault::ServerErrors => {
                telegram.breaks(Where::Anywhere, Trouble::Status(500), some);
                telegram.breaks(Where::Method("getupdates"), Trouble::Status(502), 1);
            }
            Fault::Throttled => {
                let pause = Duration::from_secs(1);
                telegram.breaks(Where::Anywhere, Trouble::Throttled(pause), some.min(2));
            }
            Fault::BrokenAfter => telegram.breaks(Where::Anywhere, Trouble::BrokenAfter, some),
            Fault::Repeated => telegram.repeats_the_last(usize::try_from(some).unwrap_or(1)),
            Fault::Reordered => telegram.holds_updates(),
            Fault::DatabaseHeld => world.database.holds(),
            Fault::WritingRefused => world.database.refuses_writing(),
            Fault::FilesReadOnly => {
                world.gets_killed();
                set_writable(&world.database.file().expect("it is SQLite"), false);
                world.starts_without_privilege();
            }
            Fault::DiskFull if world.disk.is_own() => {
                world.database.cuts_its_log();
                world.disk.fills();
            }
            Fault::DiskFull => {
                world.gets_killed();
                world.starts_without_room();
            }
            Fault::PostgresRestarted => restart_postgres(),
        }
        Duration::from_millis(match self {
            Fault::Reordered => 100 + dice.roll(200),
            // At times longer than a writer waits for another.
            Fault::DatabaseHeld if dice.roll(12) == 0 => 5_500,
            _ => 200 + dice.roll(1_000),
        })
    }

    /// It ends.
    pub fn lifts(self, world: &mut World) {
        match self {
            Fault::Frozen => world.running().gets("-CONT"),
            Fault::WireCut | Fault::AnswersHalved | Fault::AnswersLost => {
                world.wire.becomes(wire::State::Whole);
            }
            Fault::ServerErrors | Fault::Throttled | Fault::BrokenAfter => {
                world.telegram.recovers();
            }
            Fault::Reordered => world.telegram.releases(true),
            Fault::DatabaseHeld => world.database.lets_go(),
            Fault::WritingRefused => world.database.allows_writing(),
            Fault::FilesReadOnly => {
                world.gets_killed();
                set_writable(&world.database.file().expect("it is SQLite"), true);
                world.starts();
            }
            Fault::DiskFull if world.disk.is_own() => world.disk.empties(),
            Fault::DiskFull => {
                world.gets_killed();
                world.starts();
            }
            Fault::Killed | Fault::Stopped | Fault::Repeated | Fault::PostgresRestarted => {}
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Fault::Killed => "killed (SIGKILL)",
            Fault::Stopped => "stopped (SIGTERM)",
            Fault::Frozen => "frozen (SIGSTOP)",
            Fault::WireCut => "connections to Telegram refused",
            Fault::AnswersHalved => "answers of Telegram break off",
            Fault::AnswersLost => "Telegram acts and does not answer",
            Fault::ServerErrors => "Telegram answers 500 and 502",
            Fault::Throttled => "Telegram answers 429",
            Fault::BrokenAfter => "connection breaks after Telegram acted",
            Fault::Repeated => "updates come again",
            Fault::Reordered => "updates come last first",
            Fault::DatabaseHeld => "database held by somebody else",
            Fault::WritingRefused => "database refuses to write",
            Fault::FilesReadOnly => "database files read-only at a start",
            Fault::DiskFull => "disk full",
            Fault::PostgresRestarted => "PostgreSQL crashes and comes back",
        };
        f.write_str(words)
    }
}
