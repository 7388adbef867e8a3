//! The policy: what is done at which probability, from a stated cost of being wrong.

use crate::search::Hit;

use super::{Decision, Reason};

/// What the outcomes of one question are worth, with a right answer as 1.
///
/// These four figures are the whole policy; the thresholds follow from them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Policy {
    /// A wrong answer: a newcomer acts on it, or loses trust. At -3.5, 70 % of the development questions are answered, and at most 3 % of the
    /// questions of any language wrongly. (While sureness was stated too high, the same took -4.5.)
    pub wrong_answer: f32,
    /// Choosing the right entry from buttons: nearly as good, one tap more.
    pub right_offer: f32,
    /// Buttons without the right one: reading them all, perhaps following one that does not fit, then a person. Nearly
    /// what a right one is worth; at -0.4, a third of what no entry answers got buttons.
    pub wrong_offer: f32,
    /// A person answers tomorrow what could have been answered now. The same for what nobody has written down.
    pub person: f32,
}

impl Default for Policy {
    fn default() -> Self {
        Policy {
            wrong_answer: -3.5,
            right_offer: 0.55,
            wrong_offer: -0.7,
            person: 0.0,
        }
    }
}

/// What is weighed.
#[derive(Debug, Clone, Copy)]
pub struct Odds<'a> {
    /// The entries, best first, each with its probability of being right.
    pub hits: &'a [Hit],
    /// Probability that any entry answers the question.
    pub answerable: f32,
}

/// Buttons that are offered at most: what fits on a screen and is read.
const BUTTONS: usize = 4;

/// A button for an entry less likely than this only distracts.
const BUTTON: f32 = 0.02;

impl Policy {
    /// The decision with the highest expected worth.
    pub fn decide(&self, odds: &Odds<'_>) -> Decision {
        let Some(first) = odds.hits.first() else {
            return Decision::Escalate(Reason::NoMatch);
        };
        let right = first.confidence;
        let mut offered: Vec<&Hit> = odds.hits.iter().take(BUTTONS).collect();
        while offered.len() > 2 && offered.last().is_some_and(|hit| hit.confidence < BUTTON) {
            offered.pop();
        }
        let among = offered
            .iter()
            .map(|hit| hit.confidence)
            .sum::<f32>()
            .min(odds.answerable);
        let answer = right + (1.0 - right) * self.wrong_answer;
        let offer = among * self.right_offer + (1.0 - among) * self.wrong_offer;
        if answer >= offer && answer >= self.person {
            Decision::Answer(first.entry.clone())
        } else if offer >= self.person && offered.len() > 1 {
            Decision::Offer(
                offered.into_iter().map(|hit| hit.entry.clone()).collect(),
                Reason::Ambiguous,
            )
        } else {
            Decision::Escalate(Reason::NoMatch)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(confidences: &[f32], answerable: f32) -> Decision {
        let hits: Vec<Hit> = confidences
            .iter()
            .enumerate()
            .map(|(i, &confidence)| Hit {
                entry: format!("t/{i}").as_str().into(),
                confidence,
            })
            .collect();
        Policy::default().decide(&Odds {
            hits: &hits,
            answerable,
        })
    }

    #[test]
    fn sure_unsure_and_hopeless() {
        assert!(matches!(decide(&[0.95, 0.02], 0.99), Decision::Answer(_)));
        assert!(
            matches!(decide(&[0.5, 0.3, 0.001], 0.95), Decision::Offer(offered, _) if offered.len() == 2)
        );
        assert_eq!(
            decide(&[0.1, 0.05], 0.2),
            Decision::Escalate(Reason::NoMatch)
        );
        assert_eq!(decide(&[], 0.0), Decision::Escalate(Reason::NoMatch));
    }
}
