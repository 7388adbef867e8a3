//! Makes the table that tells languages apart. By hand, with the folder of training text in the environment:
//! `LOTSEN_LANGID=… cargo test --test train_language -- --ignored --nocapture`
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "train_language/lines.rs"]
mod lines;

use std::path::Path;

use lotsen::language::training::Trainer;

#[test]
#[ignore = "writes src/language/table.bin; run by hand"]
fn train() {
    let folder = std::env::var("LOTSEN_LANGID").expect("LOTSEN_LANGID names the folder");
    let mut trainer = Trainer::default();
    lines::public(&mut trainer, Path::new(&folder), |_| true);
    lines::own(&mut trainer, Path::new("knowledge"));
    let table = trainer.table();
    println!("{} bytes", table.len());
    std::fs::write("src/language/table.bin", table).unwrap();
}
