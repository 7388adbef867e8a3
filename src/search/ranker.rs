//! Ranks the entries for a question, and says how far the ranking can be trusted.
//!
//! Two opinions are joined: a classifier learned from the questions of the knowledge base, and full-text retrieval.
//! How much retrieval counts, and what the joined figures are worth as a probability, is learned in a *trial*: a
//! second, smaller ranker that has not seen a fifth of the questions and a twelfth of the entries, and is asked those.

use std::collections::BTreeMap;

use crate::knowledge::{EntryId, Knowledge, Phrases};
use crate::language::Language;

use super::corpus::{ASIDES, Aside, Corpus, Split};
use super::features::{Kind, features_of_unknown};
use super::fold::fold;
use super::linear::{Example, Linear, Settings, softmax};
use super::logistic::Logistic;
use super::retrieval::Retrieval;
use super::{Error, figure};

/// Ranks the entries of one knowledge base.
pub struct Ranker {
    entries: Vec<EntryId>,
    parts: Parts,
    trust: Trust,
}

/// The two opinions.
struct Parts {
    linear: Linear,
    retrieval: Retrieval,
}

/// How far to trust them; learned in the trial.
#[derive(Debug, Clone)]
pub struct Trust {
    /// Nats that full agreement with the best document is worth.
    pub blend: f32,
    /// Is the first entry right?
    pub right: Logistic<FIGURES>,
    /// Does any entry answer the question?
    pub answerable: Logistic<FIGURES>,
}

/// How many figures describe a ranking.
pub const FIGURES: usize = 7;

/// What is known about one question.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// Entries with their share of the probability, best first.
    pub ranked: Vec<(EntryId, f32)>,
    /// Probability that the first entry answers the question.
    pub right: f32,
    /// Probability that any entry answers it.
    pub answerable: f32,
    /// What else the text may be, with its share of the probability.
    pub asides: Vec<(Aside, f32)>,
    /// The figures behind the probabilities.
    pub figures: [f32; FIGURES],
}

/// The opinions on one text: logits of the classifier, and each entry's best document against the best of all.
struct Opinions {
    logits: Vec<f32>,
    documents: Vec<(u32, f32)>,
    words: f32,
    known: f32,
}

/// At most so many questions are asked in the trial: more do not make its figures surer.
const TRIAL: usize = 3000;

/// Unanswerable questions count as if they were this share of all.
const UNANSWERABLE: f32 = 0.2;

impl Ranker {
    /// Learns from a knowledge base and from phrases that are no questions.
    pub fn build(
        knowledge: &Knowledge,
        phrases: &BTreeMap<Language, Phrases>,
    ) -> Result<Ranker, Error> {
        let corpus = Corpus::collect(knowledge, phrases);
        let (parts, trust) = std::thread::scope(|scope| {
            let trial = scope.spawn(|| trust(&corpus));
            let parts = Parts::build(&corpus, false);
            (parts, trial.join().unwrap_or(Ok(None)))
        });
        Ok(Ranker {
            entries: corpus.entries,
            parts: parts?,
            trust: trust?.unwrap_or_else(Trust::untested),
        })
    }

    /// Ranks the entries that `allowed` lets through; `prior` adds nats to an entry.
    pub fn rank(
        &self,
        text: &str,
        allowed: impl Fn(usize) -> bool,
        prior: impl Fn(usize) -> f32,
    ) -> Result<Evidence, Error> {
        let mut opinions = self.parts.opinions(text)?;
        for entry in 0..self.entries.len() {
            opinions.logits[entry] = if allowed(entry) {
                opinions.logits[entry] + prior(entry)
            } else {
                f32::NEG_INFINITY
            };
        }
        let shares = opinions.shares(self.trust.blend, self.entries.len());
        let figures = opinions.figures(&shares, self.entries.len());
        // Nothing in the text was ever seen: then nothing is known about it.
        let blank = opinions.known == 0.0 && opinions.documents.is_empty();
        let (right, answerable) = if blank {
            (0.0, 0.0)
        } else {
            (
                self.trust.right.probability(&figures),
                self.trust.answerable.probability(&figures),
            )
        };
        let mut order: Vec<usize> = (0..self.entries.len()).filter(|&e| allowed(e)).collect();
        order.sort_by(|&a, &b| shares[b].total_cmp(&shares[a]));
        Ok(Evidence {
            ranked: order
                .iter()
                .take(8)
                .map(|&e| (self.entries[e].clone(), shares[e]))
                .collect(),
            right: right.min(answerable),
            answerable,
            asides: ASIDES
                .into_iter()
                .zip(shares[self.entries.len()..].iter().copied())
                .collect(),
            figures,
        })
    }

    /// The entries in the order of [`rank`](Ranker::rank)'s numbers.
    pub fn entries(&self) -> &[EntryId] {
        &self.entries
    }

    /// What the trial taught.
    pub fn trust(&self) -> &Trust {
        &self.trust
    }
}

impl Parts {
    fn build(corpus: &Corpus, trial: bool) -> Result<Parts, Error> {
        let learned = corpus
            .examples
            .iter()
            .filter(|(_, _, side)| !trial || *side == Split::Learned);
        let examples: Vec<&Example> = learned.map(|(example, _, _)| example).collect();
        Ok(Parts {
            linear: Linear::learn(&examples, corpus.classes(), &Settings::default()),
            retrieval: Retrieval::build(corpus.documents(trial))?,
        })
    }

    fn opinions(&self, text: &str) -> Result<Opinions, Error> {
        let features = features_of_unknown(text);
        let words = features.iter().filter(|f| f.kind == Kind::Word).count();
        Ok(Opinions {
            logits: self.linear.scores(&features, &Settings::default()),
            documents: self.retrieval.find(&fold(text))?,
            words: figure(words),
            known: self.linear.known(&features),
        })
    }
}

impl Opinions {
    /// Probabilities of all classes.
    fn shares(&self, blend: f32, entries: usize) -> Vec<f32> {
        let mut shares = self.logits.clone();
        let top = self.documents.first().map_or(1.0, |d| d.1);
        for &(entry, score) in &self.documents {
            if (entry as usize) < entries {
                shares[entry as usize] += blend * score / top;
            }
        }
        softmax(&mut shares);
        shares
    }

    fn figures(&self, shares: &[f32], entries: usize) -> [f32; FIGURES] {
        let mut first = 0;
        for entry in 1..entries {
            if shares[entry] > shares[first] {
                first = entry;
            }
        }
        let second = (0..entries)
            .filter(|&e| e != first)
            .map(|e| shares[e])
            .fold(0.0, f32::max);
        let log = |share: f32| share.max(1e-6).ln();
        let top = self.documents.first().map_or(1.0, |d| d.1);
        let agreed = self
            .documents
            .iter()
            .find(|d| d.0 as usize == first)
            .map_or(0.0, |d| d.1 / top);
        [
            log(shares.get(first).copied().unwrap_or(0.0)),
            log(shares.get(first).copied().unwrap_or(0.0)) - log(second),
            log(shares[entries]),
            agreed,
            self.logits.get(first).copied().unwrap_or(0.0).max(-20.0),
            self.known,
            (1.0 + self.words).ln(),
        ]
    }
}

impl Trust {
    /// For a knowledge base too small for a trial: figures of one with a hundred entries.
    fn untested() -> Trust {
        let made_up: Vec<([f32; FIGURES], bool, f32)> = (0..100u8)
            .map(|i| {
                let log_share = -f32::from(i) / 25.0;
                ([log_share, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], i < 35, 1.0)
            })
            .collect();
        let figures = Logistic::learn(&made_up).unwrap_or_default();
        Trust {
            blend: 2.0,
            right: figures,
            answerable: figures,
        }
    }
}

/// The trial; `None` when there is nothing to ask or nothing to learn from.
fn trust(corpus: &Corpus) -> Result<Option<Trust>, Error> {
    let parts = Parts::build(corpus, true)?;
    let entries = corpus.entries.len();
    let asked: Vec<_> = corpus
        .examples
        .iter()
        .filter(|(_, _, side)| matches!(side, Split::Apart | Split::Hidden))
        .collect();
    let step = asked.len().div_ceil(TRIAL).max(1);
    let mut answers = Vec::new();
    for (example, text, side) in asked.into_iter().step_by(step) {
        let in_scope = (example.class as usize) < entries;
        if in_scope || ASIDES[example.class as usize - entries] == Aside::OutOfScope {
            answers.push((
                parts.opinions(text)?,
                example.class as usize,
                in_scope && *side == Split::Apart,
            ));
        }
    }
    let blend = BLENDS
        .into_iter()
        .max_by(|a, b| {
            likelihood(&answers, *a, entries).total_cmp(&likelihood(&answers, *b, entries))
        })
        .unwrap_or(2.0);
    let answerable = figure(answers.iter().filter(|a| a.2).count());
    let weight = UNANSWERABLE / (1.0 - UNANSWERABLE) * answerable
        / (figure(answers.len()) - answerable).max(1.0);
    let mut right = Vec::new();
    let mut scope = Vec::new();
    for (opinions, class, known) in &answers {
        let shares = opinions.shares(blend, entries);
        let figures = opinions.figures(&shares, entries);
        let correct = *known
            && shares[..entries]
                .iter()
                .all(|&share| share <= shares[*class]);
        let weight = if *known { 1.0 } else { weight };
        right.push((figures, correct, weight));
        scope.push((figures, *known, weight));
    }
    let learned = Logistic::learn(&right).zip(Logistic::learn(&scope));
    let rich = corpus.richness();
    Ok(learned.map(|(right, answerable)| Trust {
        blend,
        right: right.adjusted(1.0 + rich * (SHARPER - 1.0), rich * EASIER),
        answerable: answerable.adjusted(1.0 + rich * (CLEARER - 1.0), rich * FAINTER),
    }))
}

/// The trial is harder than life: no two questions of a rich list are alike, so that one kept apart is often about
/// something that the rest does not mention. Fitted on the development questions in Swedish and English: their log
/// odds of being right were 2.1 and 1.9 times those of the trial, plus 3.5 and 2.2.
const SHARPER: f32 = 1.6;

/// See [`SHARPER`].
const EASIER: f32 = 1.95;

/// The same for being answerable at all, where the fit was 1.7 and 2.2 times.
const CLEARER: f32 = 2.0;

/// See [`CLEARER`].
const FAINTER: f32 = -1.5;

/// Candidates for [`Trust::blend`].
const BLENDS: [f32; 6] = [0.0, 0.5, 1.0, 2.0, 4.0, 8.0];

/// Mean log probability of the right entries.
fn likelihood(answers: &[(Opinions, usize, bool)], blend: f32, entries: usize) -> f32 {
    answers
        .iter()
        .filter(|a| a.2)
        .map(|(opinions, class, _)| opinions.shares(blend, entries)[*class].max(1e-6).ln())
        .sum()
}
