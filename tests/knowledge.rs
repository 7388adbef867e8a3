//! The knowledge folder: what a broken one is told, and that the shipped one is whole.

#[path = "knowledge/broken.rs"]
mod broken;
#[path = "knowledge/folder.rs"]
mod folder;
#[path = "knowledge/shipped.rs"]
mod shipped;
