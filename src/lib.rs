//! Lotsen.

pub mod app;
pub mod ask;
pub mod case;
pub mod clock;
pub mod config;
pub mod conversation;
pub mod courier;
pub mod decision;
pub mod desk;
pub mod dialogue;
pub mod hours;
pub mod knowledge;
pub mod language;
pub mod library;
pub mod markdown;
pub mod operation;
pub mod outbound;
pub mod phrase;
pub mod reception;
pub mod search;
pub mod store;
pub mod telegram;
pub mod understand;
