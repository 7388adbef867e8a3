//! A small logistic regression over a handful of numbers: from evidence to a probability.

use serde::{Deserialize, Serialize};

/// Learned weights of `N` numbers and a constant.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(into = "Vec<f32>", from = "Vec<f32>")]
pub struct Logistic<const N: usize> {
    means: [f32; N],
    scales: [f32; N],
    weights: [f32; N],
    constant: f32,
}

impl<const N: usize> Default for Logistic<N> {
    fn default() -> Self {
        Logistic {
            means: [0.0; N],
            scales: [1.0; N],
            weights: [0.0; N],
            constant: 0.0,
        }
    }
}

/// Means, scales, weights and the constant, one after the other.
impl<const N: usize> From<Logistic<N>> for Vec<f32> {
    fn from(model: Logistic<N>) -> Vec<f32> {
        let figures = [model.means, model.scales, model.weights].concat();
        figures.into_iter().chain([model.constant]).collect()
    }
}

/// The other way round; figures that are missing are zero.
impl<const N: usize> From<Vec<f32>> for Logistic<N> {
    fn from(figures: Vec<f32>) -> Logistic<N> {
        let part = |part: usize| -> [f32; N] {
            std::array::from_fn(|n| figures.get(part * N + n).copied().unwrap_or_default())
        };
        Logistic {
            means: part(0),
            scales: part(1),
            weights: part(2),
            constant: figures.get(3 * N).copied().unwrap_or_default(),
        }
    }
}

/// Pull of the weights towards zero, as so many examples' worth.
const PRIOR: f32 = 3.0;

/// Steps of gradient descent; it has converged to three digits by then.
const STEPS: usize = 400;

impl<const N: usize> Logistic<N> {
    /// Learns from numbers, what came of them, and how much each counts; `None` without both outcomes.
    ///
    /// `signs` says of each number whether more of it may only raise the probability (1), only lower it (-1), or either (0):
    /// what examples of one kind say about another kind must at least not be absurd.
    pub fn learn(examples: &[([f32; N], bool, f32)], signs: &[i8; N]) -> Option<Logistic<N>> {
        if !examples.iter().any(|e| e.1) || examples.iter().all(|e| e.1) {
            return None;
        }
        let all: f32 = examples.iter().map(|e| e.2).sum();
        let mut model = Logistic {
            means: [0.0; N],
            scales: [1.0; N],
            weights: [0.0; N],
            constant: 0.0,
        };
        for n in 0..N {
            model.means[n] = examples.iter().map(|e| e.0[n] * e.2).sum::<f32>() / all;
            let spread = examples
                .iter()
                .map(|e| (e.0[n] - model.means[n]).powi(2) * e.2)
                .sum::<f32>()
                / all;
            model.scales[n] = spread.sqrt().max(1e-3);
        }
        let mut speed = [0.0f32; N];
        let mut speed_constant = 0.0;
        for _ in 0..STEPS {
            let mut slope = model.weights.map(|w| w * PRIOR / all);
            let mut slope_constant = 0.0;
            for (numbers, outcome, weight) in examples {
                let error =
                    (model.probability(numbers) - f32::from(u8::from(*outcome))) * weight / all;
                slope_constant += error;
                for n in 0..N {
                    slope[n] += error * (numbers[n] - model.means[n]) / model.scales[n];
                }
            }
            speed_constant = 0.9 * speed_constant - slope_constant;
            model.constant += speed_constant;
            for n in 0..N {
                speed[n] = 0.9 * speed[n] - slope[n];
                model.weights[n] += speed[n];
                if model.weights[n] * f32::from(signs[n]) < 0.0 {
                    model.weights[n] = 0.0;
                    speed[n] = 0.0;
                }
            }
        }
        Some(model)
    }

    /// The log odds.
    pub fn log_odds(&self, numbers: &[f32; N]) -> f32 {
        let terms = (0..N).map(|n| self.weights[n] * (numbers[n] - self.means[n]) / self.scales[n]);
        self.constant + terms.sum::<f32>()
    }

    /// The same with log odds multiplied and then raised.
    #[must_use]
    pub fn adjusted(mut self, factor: f32, raise: f32) -> Self {
        self.weights = self.weights.map(|weight| weight * factor);
        self.constant = self.constant * factor + raise;
        self
    }

    /// The probability.
    pub fn probability(&self, numbers: &[f32; N]) -> f32 {
        sigmoid(self.log_odds(numbers))
    }
}

/// Log odds to probability.
pub fn sigmoid(log_odds: f32) -> f32 {
    1.0 / (1.0 + (-log_odds).exp())
}
