//! What the rig shares with the stories of the service.
#![allow(dead_code, unused_imports, reason = "the stories use the rest")]

#[path = "../service/harness/binary.rs"]
pub mod binary;
#[path = "../service/harness/database.rs"]
pub mod database;
#[path = "../service/harness/dice.rs"]
pub mod dice;
#[path = "../service/harness/folder.rs"]
pub mod folder;
#[path = "../service/harness/people.rs"]
pub mod people;
#[path = "../service/harness/phone.rs"]
pub mod phone;
#[path = "../service/harness/telegram/mod.rs"]
pub mod telegram;
