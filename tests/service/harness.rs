//! The stage: the real service, a Bot API server, and the people.
//!
//! A story begins with [`TestApp::start`]. When the app goes, the stage looks around: a message that nobody read, a press that was
//! never acknowledged, an outbox row that was not sent, an update that was not handled, an error in the log or a panic fails the
//! story.

pub mod app;
pub mod binary;
pub mod browser;
pub mod colleagues;
pub mod database;
pub mod dice;
pub mod folder;
pub mod ftl;
pub mod log;
pub mod packages;
pub mod pdf;
pub mod people;
pub mod phone;
pub mod setup;
pub mod sound;
pub mod telegram;
pub mod transcriber;
pub mod translator;
pub mod visitor;
pub mod world;

pub use app::TestApp;
pub use folder::questions;
pub use setup::Setup;
