//! The knowledge folder: what a broken one is told, and that the shipped one is whole.

#[path = "knowledge/broken.rs"]
mod broken;
#[path = "knowledge/caching.rs"]
mod caching;
#[path = "knowledge/directory.rs"]
mod directory;
#[path = "knowledge/finder.rs"]
mod finder;
#[path = "knowledge/exchange.rs"]
mod exchange;
#[path = "knowledge/folder.rs"]
mod folder;
#[path = "knowledge/history.rs"]
mod history;
#[path = "knowledge/plan.rs"]
mod plan;
#[path = "knowledge/proof.rs"]
mod proof;
#[path = "knowledge/publishing.rs"]
mod publishing;
#[path = "knowledge/refusing.rs"]
mod refusing;
#[path = "knowledge/reloading.rs"]
mod reloading;
#[path = "knowledge/shipped.rs"]
mod shipped;
#[path = "knowledge/texts.rs"]
mod texts;
