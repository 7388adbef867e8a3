//! How far a ranking can be trusted: learned in a trial on the questions of the knowledge base itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::corpus::{ASIDES, Aside, Corpus, group};
use super::fold::fold;
use super::logistic::{Logistic, sigmoid};
use super::retrieval::Retrieval;
use super::votes::Judged;
use super::{Error, figure};

/// The opinions on one text: the votes for every class, and each entry's best document.
pub(super) struct Opinions {
    /// The score of every class, in nats.
    pub scores: Vec<f32>,
    /// Entries with the score of their best document, best first.
    pub documents: Vec<(u32, f32)>,
    /// How many words the text has.
    pub words: usize,
    /// The share of them that is known.
    pub known: f32,
}

/// What the trial taught.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Trust {
    /// Nats that full agreement with the best document is worth.
    pub blend: f32,
    /// Is the first entry right?
    pub right: Logistic<FIGURES>,
    /// Does any entry answer the question?
    pub answerable: Logistic<FIGURES>,
    /// See [`LANGUAGES`], by the number of the language's group.
    languages: BTreeMap<u8, [f32; 2]>,
}

/// Nats by which a question in a language is surer than its figures say, to be right and to be answerable at all. Fitted on three sets of
/// labelled questions by different writers, which mostly agree (Somali: 1.0, 0.4, 0.8; Swedish: -0.3, -0.6, -0.4), and shrunk towards none by a
/// quarter and a third; Turkish and the Kurdish languages on two. The trial cannot tell: a constant a language that was fitted in it had nothing to do with these.
const LANGUAGES: [(&str, [f32; 2]); 15] = [
    ("am", [0.14, 0.16]),
    ("ar", [0.39, 0.24]),
    ("ckb", [-0.13, 0.15]),
    ("en", [-0.07, -0.21]),
    ("fa", [-0.08, -0.3]),
    ("fr", [-0.28, -0.5]),
    ("kmr", [-0.06, -0.26]),
    ("prs", [-0.17, 0.04]),
    ("ps", [-0.28, -0.15]),
    ("ru", [0.2, 0.23]),
    ("so", [0.47, 0.59]),
    ("sv", [-0.41, -0.25]),
    ("ti", [0.04, -0.04]),
    ("tr", [-0.02, -0.09]),
    ("uk", [0.12, 0.13]),
];

/// How many figures describe a ranking.
pub const FIGURES: usize = 7;

/// In which direction each figure may speak: a surer, clearer, better known first entry is never less likely to be right.
const SIGNS: [i8; FIGURES] = [1, 1, -1, 1, 1, 1, 0];

/// Unanswerable questions count as if they were this share of all.
const UNANSWERABLE: f32 = 0.2;

/// Candidates for [`Trust::blend`].
const BLENDS: [f32; 6] = [0.25, 0.5, 1.0, 2.0, 4.0, 8.0];

/// The trial is harder than life: no two questions of a rich list are alike, so that one kept apart is often about
/// something that the rest does not mention. With a rich list the log odds are multiplied and raised by these figures.
/// Fitted on the three sets of labelled questions together: 1.4, 1.6 and 1.4.
const SHARPER: f32 = 1.45;

/// See [`SHARPER`]. It depends on how long the lists are and on how many languages have them, and was between 0.8 and 1.6 with shorter or
/// fewer ones: to be fitted anew when many questions are added.
const EASIER: f32 = 0.87;

/// With short lists the log odds are lowered by this: with one question an entry, four in a hundred sure answers were wrong
/// without it on the shipped knowledge, and one in ten on a made-up one.
const CAUTION: f32 = 0.25;

/// The same for being answerable at all, where the fits were 1.56 and -0.97, 1.07 and -1.06: what people ask beside the
/// knowledge base is nearer to it than its own examples.
const CLEARER: f32 = 1.3;

/// See [`CLEARER`].
const FAINTER: f32 = -1.05;

/// A question of the trial.
struct Trial {
    opinions: Opinions,
    /// The class that is right.
    class: usize,
    /// Whether an entry answers it.
    answerable: bool,
}

impl Opinions {
    /// Probabilities of all classes.
    pub fn shares(&self, blend: f32, entries: usize) -> Vec<f32> {
        let mut shares = self.scores.clone();
        let top = self.documents.first().map_or(1.0, |d| d.1);
        for &(entry, score) in &self.documents {
            if (entry as usize) < entries {
                shares[entry as usize] += blend * score / top;
            }
        }
        softmax(&mut shares);
        shares
    }

    /// What describes the ranking that the shares make.
    pub fn figures(&self, shares: &[f32], entries: usize) -> [f32; FIGURES] {
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
            self.scores.get(first).copied().unwrap_or(0.0).max(-20.0),
            self.known,
            (1.0 + figure(self.words)).ln(),
        ]
    }
}

impl Trust {
    /// Learns from the judged questions.
    pub(super) fn learn(
        corpus: &Corpus<'_>,
        judged: Vec<Judged>,
        retrieval: &Retrieval,
    ) -> Result<Trust, Error> {
        let mut trials = Vec::new();
        for judged in judged {
            trials.push(trial(corpus, judged, retrieval)?);
        }
        let entries = corpus.entries.len();
        let blend = BLENDS
            .into_iter()
            .max_by(|a, b| {
                likelihood(&trials, *a, entries).total_cmp(&likelihood(&trials, *b, entries))
            })
            .unwrap_or(1.0);
        if corpus.hides {
            hide(&mut trials);
        }
        let rich = corpus.richness();
        let blend = blend.powf(1.0 - rich);
        let judged = judged_by_figures(&trials, blend, entries);
        let learned = fit(&judged).map(|(right, answerable)| Trust {
            blend,
            languages: languages(rich),
            right: right.adjusted(
                1.0 + rich * (SHARPER - 1.0),
                rich * EASIER - (1.0 - rich) * CAUTION,
            ),
            answerable: answerable.adjusted(1.0 + rich * (CLEARER - 1.0), rich * FAINTER),
        });
        Ok(learned.unwrap_or_else(Trust::untested))
    }

    /// Probability that the first entry is right, of a question in the language of that group.
    pub(super) fn right(&self, figures: &[f32; FIGURES], group: Option<u8>) -> f32 {
        sigmoid(self.right.log_odds(figures) + self.language(group)[0])
    }

    /// Probability that any entry answers it.
    pub(super) fn answerable(&self, figures: &[f32; FIGURES], group: Option<u8>) -> f32 {
        sigmoid(self.answerable.log_odds(figures) + self.language(group)[1])
    }

    fn language(&self, group: Option<u8>) -> [f32; 2] {
        let known = group.and_then(|group| self.languages.get(&group));
        known.copied().unwrap_or_default()
    }

    /// For a knowledge base too small for a trial: figures of one with a hundred entries.
    fn untested() -> Trust {
        let made_up: Vec<([f32; FIGURES], bool, f32)> = (0..100u8)
            .map(|i| {
                let log_share = -f32::from(i) / 25.0;
                ([log_share, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], i < 35, 1.0)
            })
            .collect();
        let figures = Logistic::learn(&made_up, &SIGNS).unwrap_or_default();
        Trust {
            blend: 2.0,
            right: figures,
            answerable: figures,
            languages: BTreeMap::new(),
        }
    }
}

fn trial(corpus: &Corpus<'_>, judged: Judged, retrieval: &Retrieval) -> Result<Trial, Error> {
    let example = &corpus.examples[judged.example];
    let folded = fold(example.text);
    let class = example.class as usize;
    Ok(Trial {
        opinions: Opinions {
            scores: judged.scores,
            documents: retrieval.find_said(&folded)?,
            words: folded.split_whitespace().count(),
            known: judged.known,
        },
        class,
        answerable: class < corpus.entries.len(),
    })
}

/// Every fourth question is asked as if its entry did not exist.
fn hide(trials: &mut [Trial]) {
    for trial in trials.iter_mut().step_by(4).filter(|t| t.answerable) {
        trial.opinions.scores[trial.class] = f32::NEG_INFINITY;
        trial
            .opinions
            .documents
            .retain(|d| d.0 as usize != trial.class);
        trial.answerable = false;
    }
}

/// A question of the trial as the regressions see it.
struct Outcome {
    figures: [f32; FIGURES],
    /// Whether the first entry is right.
    right: bool,
    /// Whether any entry answers it.
    answerable: bool,
    /// How much it counts.
    weight: f32,
}

/// What the ranking says of every question, and what is true.
fn judged_by_figures(trials: &[Trial], blend: f32, entries: usize) -> Vec<Outcome> {
    let answerable = figure(trials.iter().filter(|t| t.answerable).count());
    let weight = UNANSWERABLE / (1.0 - UNANSWERABLE) * answerable
        / (figure(trials.len()) - answerable).max(1.0);
    trials
        .iter()
        .map(|trial| {
            let shares = trial.opinions.shares(blend, entries);
            let best = |share: &f32| *share <= shares[trial.class];
            Outcome {
                figures: trial.opinions.figures(&shares, entries),
                right: trial.answerable && shares[..entries].iter().all(best),
                answerable: trial.answerable,
                weight: if trial.answerable { 1.0 } else { weight },
            }
        })
        .collect()
}

/// The two regressions; `None` without both outcomes.
fn fit(judged: &[Outcome]) -> Option<(Logistic<FIGURES>, Logistic<FIGURES>)> {
    let learn = |outcome: fn(&Outcome) -> bool| {
        let examples: Vec<_> = judged
            .iter()
            .map(|o| (o.figures, outcome(o), o.weight))
            .collect();
        Logistic::learn(&examples, &SIGNS)
    };
    learn(|o| o.right).zip(learn(|o| o.answerable))
}

/// See [`LANGUAGES`]; nothing where lists are short: those were not measured.
fn languages(rich: f32) -> BTreeMap<u8, [f32; 2]> {
    LANGUAGES
        .iter()
        .map(|(code, surer)| (group(code), surer.map(|nats| rich * nats)))
        .collect()
}

/// Mean log probability of the right entries.
fn likelihood(trials: &[Trial], blend: f32, entries: usize) -> f32 {
    trials
        .iter()
        .filter(|trial| trial.answerable)
        .map(|t| t.opinions.shares(blend, entries)[t.class].max(1e-6).ln())
        .sum()
}

/// Whether a class is that of what is out of scope.
const _: () = assert!(matches!(ASIDES[0], Aside::OutOfScope));

/// Scores to probabilities.
fn softmax(scores: &mut [f32]) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    let mut sum = 0.0;
    for score in &mut *scores {
        *score = (*score - top).exp();
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}
