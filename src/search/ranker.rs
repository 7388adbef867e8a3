//! Ranks the entries for a question, and says how far the ranking can be trusted.
//!
//! Two opinions are joined: the votes of the words that people ask with, learned from the questions of the knowledge
//! base, and full-text retrieval in what the entries say. How much retrieval counts, and what the joined figures are
//! worth as a probability, is learned in a trial on questions that were judged before they were learned.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::knowledge::{EntryId, Knowledge, Phrases};
use crate::language::{Detected, Language};

use super::Error;
use super::concepts::Concepts;
use super::corpus::{ASIDES, Aside, Corpus, group};
use super::features::{KINDS, Kind, telling_features};
use super::fold::fold;
use super::retrieval::Retrieval;
use super::trust::{FIGURES, Opinions, Trust};
use super::votes::{Lesson, Votes, WEIGHTS};

/// Ranks the entries of one knowledge base.
#[derive(Serialize, Deserialize)]
pub struct Ranker {
    entries: Vec<EntryId>,
    votes: Votes,
    retrieval: Retrieval,
    trust: Trust,
    concepts: Concepts,
}

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

/// What takes part; everything, except where it is measured what each part adds.
#[derive(Debug, Clone, Copy)]
pub struct Parts {
    /// Weight of each kind of feature in the votes.
    pub kinds: [f32; KINDS],
    /// Whether the counted votes are corrected.
    pub corrected: bool,
    /// Whether retrieval has a say.
    pub retrieval: bool,
}

impl Default for Parts {
    fn default() -> Self {
        Parts {
            kinds: WEIGHTS,
            corrected: true,
            retrieval: true,
        }
    }
}

/// At most so many questions are asked in the trial: more do not make its figures surer.
const TRIAL: usize = 3000;

/// Scores that the trial keeps at most: a bound on its memory where entries are many.
const SCORES: usize = 4_000_000;

impl Ranker {
    /// Learns from a knowledge base and from phrases that are no questions.
    pub fn build(
        knowledge: &Knowledge,
        phrases: &BTreeMap<Language, &Phrases>,
    ) -> Result<Ranker, Error> {
        Ranker::of_parts(knowledge, phrases, Parts::default())
    }

    /// The same with some parts only.
    pub fn of_parts(
        knowledge: &Knowledge,
        phrases: &BTreeMap<Language, &Phrases>,
        parts: Parts,
    ) -> Result<Ranker, Error> {
        let corpus = Corpus::collect(knowledge, phrases);
        let lesson = Lesson {
            judged: TRIAL.min(SCORES / corpus.classes()),
            corrected: parts.corrected,
            weights: parts.kinds,
        };
        let (retrieval, (votes, judged)) = std::thread::scope(|scope| {
            let retrieval = scope.spawn(|| {
                let documents = corpus.documents().filter(|_| parts.retrieval);
                Retrieval::build(documents)
            });
            let learned = Votes::learn(&corpus, lesson);
            (retrieval.join(), learned)
        });
        // A thread that panicked has said so; there is nothing to search in then.
        let retrieval = retrieval.unwrap_or_else(|_| Retrieval::build(std::iter::empty()))?;
        let trust = Trust::learn(&corpus, judged, &retrieval)?;
        Ok(Ranker {
            entries: corpus.entries,
            concepts: corpus.concepts,
            votes,
            retrieval,
            trust,
        })
    }

    /// Ranks the entries that `allowed` lets through; `prior` adds nats to an entry. It decides between entries only, unless the
    /// text is `leaning` on what was said before: what was talked about last makes nothing else answerable.
    pub fn rank(
        &self,
        text: &str,
        detected: Detected,
        allowed: impl Fn(usize) -> bool,
        prior: impl Fn(usize) -> f32,
        leaning: bool,
    ) -> Result<Evidence, Error> {
        let mut opinions = self.opinions(text, detected)?;
        let entries = self.entries.len();
        for entry in (0..entries).filter(|&entry| !allowed(entry)) {
            opinions.scores[entry] = f32::NEG_INFINITY;
        }
        let alone = opinions.figures(&opinions.shares(self.trust.blend, entries), entries);
        for entry in 0..entries {
            opinions.scores[entry] += prior(entry);
        }
        let shares = opinions.shares(self.trust.blend, entries);
        let figures = opinions.figures(&shares, entries);
        let scope = if leaning { &figures } else { &alone };
        // Nothing in the text was ever seen: then nothing is known about it.
        let blank = opinions.known == 0.0 && opinions.documents.is_empty();
        let group = detected.language.map(|language| group(language.code()));
        let (right, answerable) = if blank {
            (0.0, 0.0)
        } else {
            (
                self.trust.right(&figures, group),
                self.trust.answerable(scope, group),
            )
        };
        let mut order: Vec<usize> = (0..entries).filter(|&e| allowed(e)).collect();
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
                .zip(shares[entries..].iter().copied())
                .collect(),
            figures,
        })
    }

    fn opinions(&self, text: &str, detected: Detected) -> Result<Opinions, Error> {
        let romanised = detected.romanised || detected.language.is_none();
        let folded = fold(text);
        let mut features = telling_features(text, romanised);
        features.extend(self.concepts.features(&folded));
        Ok(Opinions {
            scores: self.votes.scores(&features),
            documents: self.retrieval.find(&folded)?,
            words: features.iter().filter(|f| f.kind == Kind::Word).count(),
            known: self.votes.known(&features),
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
