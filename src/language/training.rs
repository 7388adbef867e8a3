//! Makes `table.bin` from labelled lines; used by a test that developers run by hand.
//!
//! Multinomial logistic regression by stochastic gradient descent (Adagrad). Every sample is a fragment of one to many
//! words of a line, because people write fragments; so the classifier learns how much one word is worth.

use std::collections::BTreeMap;

use super::script::Script;
use super::table::{Class, MAGIC, ZERO, bucket, softmax, words_of};

/// Labelled lines, weighted.
#[derive(Debug, Default)]
pub struct Trainer {
    classes: BTreeMap<(u8, Class), Lines>,
    loans: Vec<Vec<u16>>,
}

/// The lines of a class: their words as buckets, and the sum of the weights up to each line.
#[derive(Debug, Default)]
struct Lines {
    lines: Vec<Vec<Vec<u16>>>,
    upto: Vec<f32>,
}

/// Rows of the table of each script, as a power of two; 740 KB in all.
const BITS: [u32; Script::ALL.len()] = [15, 14, 15, 15];

/// Samples that are drawn for each class of a script.
const SAMPLES: usize = 160_000;

/// Step of the first update of a weight.
const RATE: f32 = 0.15;

/// Pull of every touched weight towards zero.
const DECAY: f32 = 1e-5;

/// How often a language written in Latin letters for want of a keyboard is drawn against one that owns them.
const ROMANISED: f32 = 0.5;

/// Fragments of one to three words, and of up to eight; the rest are whole lines.
const SHORT: f32 = 0.45;
const MIDDLE: f32 = 0.35;

/// Words of a line that are learned from.
const LONGEST: usize = 24;

/// Share of fragments in Latin letters with a Swedish authority word put in.
const WITH_LOAN: f32 = 0.15;

/// Lines from which a class is learned.
const FEWEST: usize = 60;

impl Trainer {
    /// Takes a line of a class; its leading script decides which table it trains.
    pub fn add(&mut self, class: Class, line: &str, weight: f32) {
        let Some(script) = Script::leading(line) else {
            return;
        };
        let words = words(line, script);
        if words.is_empty() {
            return;
        }
        let lines = self.classes.entry((script as u8, class)).or_default();
        let before = lines.upto.last().copied().unwrap_or(0.0);
        lines.lines.push(words);
        lines.upto.push(before + weight);
    }

    /// Takes a Swedish word that stands inside every other language.
    pub fn add_loan(&mut self, word: &str) {
        if Script::leading(word) == Some(Script::Latin) {
            self.loans.extend(words(word, Script::Latin));
        }
    }

    /// The table as bytes. Classes with too little text in a script are left out.
    pub fn table(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        for script in Script::ALL {
            let classes: Vec<(Class, &Lines)> = self
                .classes
                .iter()
                .filter(|((s, _), lines)| *s == script as u8 && lines.lines.len() >= FEWEST)
                .map(|((_, class), lines)| (*class, lines))
                .collect();
            let weights = self.learn(script, &classes);
            let largest = weights
                .iter()
                .fold(f32::MIN_POSITIVE, |m, w| m.max(w.abs()));
            let step = largest / 127.0;
            bytes.extend([
                script as u8,
                u8::try_from(classes.len()).unwrap_or(u8::MAX),
                u8::try_from(BITS[script as usize]).unwrap_or(0),
            ]);
            bytes.extend(step.to_le_bytes());
            for (class, _) in &classes {
                let mut code = [0u8; 9];
                code[..class.language.code().len()]
                    .copy_from_slice(class.language.code().as_bytes());
                code[8] = u8::from(class.romanised);
                bytes.extend(code);
            }
            bytes.extend(weights.iter().map(|weight| {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "between 1 and 255"
                )]
                let cell = (weight / step + ZERO).round() as u8;
                cell
            }));
        }
        bytes
    }

    /// Weights, a row of classes for every bucket.
    fn learn(&self, script: Script, classes: &[(Class, &Lines)]) -> Vec<f32> {
        let count = classes.len();
        let mut weights = vec![0.0f32; count << BITS[script as usize]];
        let mut squares = vec![1e-2f32; weights.len()];
        let mut chance = Chance(0x2545_f491_4f6c_dd1d ^ script as u64);
        let mut scores = vec![0.0f32; count];
        let mut sample: Vec<u16> = Vec::new();
        for _ in 0..SAMPLES * count {
            let class = loop {
                let class = chance.below(count);
                if !classes[class].0.romanised || chance.share() < ROMANISED {
                    break class;
                }
            };
            fragment(classes[class].1, &mut chance, &mut sample);
            let swedish = classes[class].0.language.code() == "sv";
            if script == Script::Latin
                && !swedish
                && !self.loans.is_empty()
                && chance.share() < WITH_LOAN
            {
                sample.extend(&self.loans[chance.below(self.loans.len())]);
            }
            scores.fill(0.0);
            for &row in &sample {
                let row = usize::from(row) * count;
                for (score, weight) in scores.iter_mut().zip(&weights[row..row + count]) {
                    *score += weight;
                }
            }
            softmax(&mut scores);
            scores[class] -= 1.0;
            for &row in &sample {
                for (at, error) in (usize::from(row) * count..).zip(&scores) {
                    let slope = error + DECAY * weights[at];
                    squares[at] += slope * slope;
                    weights[at] -= RATE * slope / squares[at].sqrt();
                }
            }
        }
        weights
    }
}

fn words(line: &str, script: Script) -> Vec<Vec<u16>> {
    let mut words = Vec::new();
    words_of(line, script, |word| {
        let buckets = word.iter().map(|&hash| bucket(hash, BITS[script as usize]));
        words.push(buckets.map(|b| u16::try_from(b).unwrap_or(0)).collect());
    });
    words.truncate(LONGEST);
    words
}

/// Draws a line by weight and a fragment of it.
fn fragment(lines: &Lines, chance: &mut Chance, sample: &mut Vec<u16>) {
    let all = lines.upto.last().copied().unwrap_or(0.0);
    let drawn = chance.share() * all;
    let at = lines.upto.partition_point(|&upto| upto <= drawn);
    let line = &lines.lines[at.min(lines.lines.len() - 1)];
    let kind = chance.share();
    let length = match kind {
        kind if kind < SHORT => 1 + chance.below(3),
        kind if kind < SHORT + MIDDLE => 4 + chance.below(5),
        _ => line.len(),
    };
    let length = length.min(line.len());
    let start = chance.below(line.len() - length + 1);
    sample.clear();
    sample.extend(line[start..start + length].iter().flatten());
}

/// Numbers that look random and are the same every time.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 16
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count.max(1) as u64).unwrap_or(0)
    }

    fn share(&mut self) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "24 bits")]
        let share = (self.next() & 0xff_ffff) as f32 / 16_777_216.0;
        share
    }
}
