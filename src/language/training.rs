//! Makes `table.bin` from labelled lines; used by a test that developers run by hand.

use std::collections::BTreeMap;

use super::script::Script;
use super::table::{Class, MAGIC, bucket, features_of};

/// Labelled lines, weighted.
#[derive(Debug, Default)]
pub struct Trainer {
    counts: BTreeMap<(u8, Class), (Vec<f32>, f32)>,
}

/// Rows of the table of each script, as a power of two: they make 400 KB in all, and doubling them gained 0.1 points.
const BITS: u32 = 14;

/// Pretended occurrences of every feature in every class.
const SMOOTHING: f32 = 0.3;

impl Trainer {
    /// Counts a line of a class; only letters of the line's leading script decide which table it trains.
    pub fn add(&mut self, class: Class, line: &str, weight: f32) {
        let Some(script) = Script::leading(line) else {
            return;
        };
        let own = script;
        let script = script as u8;
        let rows = 1usize << BITS;
        let (counts, total) = self
            .counts
            .entry((script, class))
            .or_insert_with(|| (vec![0.0; rows], 0.0));
        features_of(line, own, |hash| {
            counts[bucket(hash, BITS)] += weight;
            *total += weight;
        });
    }

    /// The table as bytes. Classes with too little text in a script are left out.
    pub fn table(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for script in Script::ALL {
            let script = script as u8;
            let columns: Vec<_> = self
                .counts
                .iter()
                .filter(|((s, _), (_, total))| *s == script && *total > 3000.0)
                .collect();
            let rows = 1usize << BITS;
            let loss = |column: &(Vec<f32>, f32), row: usize| {
                #[expect(clippy::cast_precision_loss, reason = "a power of two below 2^20")]
                let all = column.1 + SMOOTHING * rows as f32;
                -((column.0[row] + SMOOTHING) / all).ln()
            };
            let best = columns
                .iter()
                .flat_map(|(_, c)| (0..rows).map(|r| loss(c, r)))
                .fold(f32::MAX, f32::min);
            let worst = columns
                .iter()
                .flat_map(|(_, c)| (0..rows).map(|r| loss(c, r)))
                .fold(best, f32::max);
            let step = ((worst - best) / 255.0).max(f32::MIN_POSITIVE);
            bytes.extend([
                script,
                u8::try_from(columns.len()).unwrap_or(u8::MAX),
                u8::try_from(BITS).unwrap_or(0),
            ]);
            bytes.extend(step.to_le_bytes());
            for ((_, class), _) in &columns {
                let mut code = [0u8; 9];
                code[..class.language.code().len()]
                    .copy_from_slice(class.language.code().as_bytes());
                code[8] = u8::from(class.romanised);
                bytes.extend(code);
            }
            for row in 0..rows {
                // Every class's best is taken as zero: only differences between classes count.
                bytes.extend(columns.iter().map(|(_, c)| {
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "between 0 and 255"
                    )]
                    let cell = ((loss(c, row) - best) / step).round() as u8;
                    cell
                }));
            }
        }
        bytes
    }
}
