//! Counting, and the figures that the counts make.

use serde::{Deserialize, Serialize};

use super::{Expected, LabelledQuestion};
use crate::decision::{Decision, Understanding};

/// What is counted over a set of questions.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    questions: usize,
    answerable: usize,
    first: usize,
    in_three: usize,
    answered: usize,
    answered_answerable: usize,
    answered_right: usize,
    unanswerable: usize,
    unanswerable_escalated: usize,
    answerable_escalated: usize,
    crises: usize,
    crises_heard: usize,
    false_alarms: usize,
    smalltalk: usize,
    smalltalk_heard: usize,
    language_right: usize,
    language_wrong: usize,
    left_prior: usize,
    /// Confidence and whether the first hit was right.
    pub confidences: Vec<(f32, bool)>,
}

/// The figures of the contract; shares are in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Figures {
    /// How many questions.
    pub questions: usize,
    /// How many of them an entry answers.
    pub answerable: usize,
    /// The right entry comes first, of the answerable.
    pub top1: f32,
    /// The right entry is among the first three, of the answerable.
    pub top3: f32,
    /// Answered without a person or a choice, of the answerable.
    pub answered: f32,
    /// Right ones of all that were answered so.
    pub precision: f32,
    /// Questions that got a wrong answer, of all.
    pub wrong: f32,
    /// F1 of handing over what no entry answers, weighted as if a fifth of the questions were such.
    pub unanswerable_f1: f32,
    /// Crises recognised.
    pub crisis_recall: f32,
    /// Crises announced, of the questions that are none.
    pub false_alarms: f32,
    /// Small talk recognised.
    pub smalltalk: f32,
    /// The language was told rightly, Persian and Dari counted as one.
    pub language: f32,
    /// The language was told wrongly; not telling is not wrong.
    pub language_wrong: f32,
    /// A chosen language that is another one was rightly left.
    pub language_left: f32,
    /// Expected calibration error in points, over tenths.
    pub calibration: f32,
}

impl Tally {
    pub fn count(
        &mut self,
        question: &LabelledQuestion,
        understanding: &Understanding,
        left: bool,
    ) {
        let right = |n: usize| {
            understanding
                .hits
                .iter()
                .take(n)
                .any(|hit| question.is_right(hit.entry.as_str()))
        };
        let expected = question.expected();
        self.questions += 1;
        match understanding.language {
            Some(language) if language.is_written_like(question.language) => {
                self.language_right += 1;
            }
            Some(_) => self.language_wrong += 1,
            None => {}
        }
        self.left_prior += usize::from(left);
        if let Decision::Answer(entry) = &understanding.decision {
            self.answered += 1;
            self.answered_right += usize::from(question.is_right(entry.as_str()));
        }
        let escalated = matches!(understanding.decision, Decision::Escalate(_));
        let heard = matches!(understanding.decision, Decision::Crisis(_));
        match expected {
            Expected::Entry => {
                self.answerable += 1;
                self.first += usize::from(right(1));
                self.in_three += usize::from(right(3));
                self.answered_answerable +=
                    usize::from(matches!(understanding.decision, Decision::Answer(_)));
                self.answerable_escalated += usize::from(escalated);
            }
            Expected::Person => {
                self.unanswerable += 1;
                self.unanswerable_escalated += usize::from(escalated);
            }
            Expected::Smalltalk => {
                self.smalltalk += 1;
                self.smalltalk_heard +=
                    usize::from(matches!(understanding.decision, Decision::Smalltalk(_)));
            }
            Expected::Crisis => {
                self.crises += 1;
                self.crises_heard += usize::from(heard);
            }
        }
        self.false_alarms += usize::from(heard && expected != Expected::Crisis);
        if matches!(expected, Expected::Entry | Expected::Person) {
            self.confidences.push((understanding.confidence, right(1)));
        }
    }

    pub fn figures(&self) -> Figures {
        Figures {
            questions: self.questions,
            answerable: self.answerable,
            top1: share(self.first, self.answerable),
            top3: share(self.in_three, self.answerable),
            answered: share(self.answered_answerable, self.answerable),
            precision: share(self.answered_right, self.answered),
            wrong: share(self.answered - self.answered_right, self.questions),
            unanswerable_f1: self.unanswerable_f1(),
            crisis_recall: share(self.crises_heard, self.crises),
            false_alarms: share(self.false_alarms, self.questions - self.crises),
            smalltalk: share(self.smalltalk_heard, self.smalltalk),
            language: share(self.language_right, self.questions),
            language_wrong: share(self.language_wrong, self.questions),
            language_left: share(self.left_prior, self.questions),
            calibration: calibration(&self.confidences),
        }
    }

    fn unanswerable_f1(&self) -> f32 {
        // A fifth unanswerable: a quarter of the answerable.
        let weight = 0.25 * number(self.answerable) / number(self.unanswerable).max(1.0);
        let found = weight * number(self.unanswerable_escalated);
        let missed = weight * number(self.unanswerable) - found;
        let f1 = 2.0 * found / (2.0 * found + missed + number(self.answerable_escalated)).max(1e-6);
        100.0 * f1
    }
}

/// Mean distance between what was said and what came true, over tenths.
fn calibration(confidences: &[(f32, bool)]) -> f32 {
    let mut tenths = [(0.0f32, 0.0f32); 10];
    for (confidence, right) in confidences {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a probability"
        )]
        let tenth = ((confidence * 10.0) as usize).min(9);
        tenths[tenth].0 += confidence;
        tenths[tenth].1 += f32::from(u8::from(*right));
    }
    let distance: f32 = tenths.iter().map(|(said, came)| (said - came).abs()).sum();
    100.0 * distance / number(confidences.len()).max(1.0)
}

fn share(part: usize, whole: usize) -> f32 {
    if whole == 0 {
        0.0
    } else {
        100.0 * number(part) / number(whole)
    }
}

fn number(count: usize) -> f32 {
    f32::from(u16::try_from(count).unwrap_or(u16::MAX))
}
