//! placeholder until the real one is merged
use std::path::Path;
use std::sync::Arc;
use crate::knowledge::{Knowledge, Problem};
use crate::understand::Understander;
pub struct Shelf { pub knowledge: Knowledge, pub understander: Understander }
#[derive(Clone)]
pub struct Library { shelf: Arc<Shelf> }
impl Library {
    pub fn open(dir: &Path, today: jiff::civil::Date) -> anyhow::Result<Library> {
        let loaded = Knowledge::load(dir);
        anyhow::ensure!(loaded.is_usable(), "no entries");
        let understander = Understander::build(&loaded.knowledge, today)?;
        Ok(Library { shelf: Arc::new(Shelf { knowledge: loaded.knowledge, understander }) })
    }
    pub fn problems(&self) -> Vec<Problem> { Vec::new() }
    pub async fn watch(self, stop: tokio_util::sync::CancellationToken) { stop.cancelled().await }
    pub fn shelf(&self) -> Arc<Shelf> { self.shelf.clone() }
}
