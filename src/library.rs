//! placeholder until the real one is merged
use std::sync::Arc;
use crate::knowledge::Knowledge;
use crate::understand::Understander;
pub struct Shelf { pub knowledge: Knowledge, pub understander: Understander }
#[derive(Clone)]
pub struct Library { shelf: Arc<Shelf> }
impl Library { pub fn shelf(&self) -> Arc<Shelf> { self.shelf.clone() } }
