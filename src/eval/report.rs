//! The report: figures per language and kind of wording, the risk–coverage curve, the worst confusions.

use std::collections::BTreeMap;
use std::fmt;
use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::figures::{Figures, Tally};
use crate::language::Language;

/// What an evaluation found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// Over all questions.
    pub all: Figures,
    /// By the language of the question.
    pub languages: BTreeMap<Language, Figures>,
    /// By the kind of wording.
    pub slices: BTreeMap<String, Figures>,
    /// How many answers would be wrong if only the surest share were answered.
    pub curve: Vec<Point>,
    /// What was taken for what, most frequent first.
    pub confusions: Vec<Confusion>,
}

/// A point of the risk–coverage curve, both in per cent.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Point {
    /// The surest share of the questions.
    pub coverage: f32,
    /// Wrong ones among them.
    pub risk: f32,
}

/// A pair that was confused.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confusion {
    /// What would have been right.
    pub right: String,
    /// What stood first or was done.
    pub found: String,
    /// The questions' ids.
    pub questions: Vec<String>,
}

/// Confusions that are shown.
const WORST: usize = 15;

/// Points of the curve.
const POINTS: usize = 50;

pub(super) fn compile(
    all: &Tally,
    languages: &BTreeMap<Language, Tally>,
    slices: &BTreeMap<String, Tally>,
    confusions: BTreeMap<(String, String), Vec<String>>,
) -> Report {
    let mut confusions: Vec<Confusion> = confusions
        .into_iter()
        .map(|((right, found), questions)| Confusion {
            right,
            found,
            questions,
        })
        .collect();
    confusions.sort_by_key(|confusion| std::cmp::Reverse(confusion.questions.len()));
    confusions.truncate(WORST);
    Report {
        all: all.figures(),
        languages: languages
            .iter()
            .map(|(language, tally)| (*language, tally.figures()))
            .collect(),
        slices: slices
            .iter()
            .map(|(slice, tally)| (slice.clone(), tally.figures()))
            .collect(),
        curve: curve(&all.confidences),
        confusions,
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of questions")]
fn curve(confidences: &[(f32, bool)]) -> Vec<Point> {
    let mut sorted = confidences.to_vec();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let point = |n: usize| {
        let taken = sorted.len() * n / POINTS;
        let wrong = sorted[..taken].iter().filter(|(_, right)| !right).count();
        Point {
            coverage: 100.0 * n as f32 / POINTS as f32,
            risk: 100.0 * wrong as f32 / taken.max(1) as f32,
        }
    };
    (1..=POINTS).map(point).collect()
}

/// The columns of the tables.
const HEADER: &str = "|  | questions | top-1 | top-3 | answered | precision | wrong | unans. F1 | crisis | false al. | small talk | language | wrong l. | leaves | calib. |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|";

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{HEADER}")?;
        writeln!(f, "| **all** {}", self.all)?;
        for (language, figures) in &self.languages {
            writeln!(f, "| {language} {figures}")?;
        }
        writeln!(f, "\n{HEADER}")?;
        for (slice, figures) in &self.slices {
            writeln!(f, "| {slice} {figures}")?;
        }
        writeln!(
            f,
            "\n| surest share answered, % | 10 | 20 | 30 | 40 | 50 | 60 | 70 | 80 | 90 | 100 |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
        )?;
        write!(f, "| wrong among them, % ")?;
        for point in self.curve.iter().skip(POINTS / 10 - 1).step_by(POINTS / 10) {
            write!(f, "| {:.1} ", point.risk)?;
        }
        writeln!(f, "|\n\n| right | found | times |\n|---|---|--:|")?;
        for confusion in &self.confusions {
            writeln!(
                f,
                "| {} | {} | {} |",
                confusion.right,
                confusion.found,
                confusion.questions.len()
            )?;
        }
        Ok(())
    }
}

impl fmt::Display for Figures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "| {} ", self.questions)?;
        let shares = [
            self.top1,
            self.top3,
            self.answered,
            self.precision,
            self.wrong,
            self.unanswerable_f1,
            self.crisis_recall,
            self.false_alarms,
            self.smalltalk,
            self.language,
            self.language_wrong,
            self.language_left,
            self.calibration,
        ];
        for share in shares {
            write!(f, "| {share:.1} ")?;
        }
        write!(f, "|")
    }
}

impl Report {
    /// The risk–coverage curve as a picture.
    pub fn svg(&self) -> String {
        let top = self
            .curve
            .iter()
            .map(|point| point.risk)
            .fold(5.0, f32::max);
        let x = |coverage: f32| 50.0 + 4.0 * coverage;
        let y = |risk: f32| 220.0 - 200.0 * risk / top;
        let mut svg = String::from(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 270\" font-family=\"sans-serif\" font-size=\"11\">\n",
        );
        let path: Vec<String> = self
            .curve
            .iter()
            .map(|point| format!("{:.1},{:.1}", x(point.coverage), y(point.risk)))
            .collect();
        for coverage in [0.0, 25.0, 50.0, 75.0, 100.0] {
            let _ = writeln!(
                svg,
                "<text x=\"{:.0}\" y=\"238\" text-anchor=\"middle\">{coverage} %</text>",
                x(coverage)
            );
        }
        for step in 0..=4u8 {
            let risk = top * f32::from(step) / 4.0;
            let _ = writeln!(
                svg,
                "<path d=\"M50 {0:.1}H450\" stroke=\"#ddd\"/><text x=\"44\" y=\"{0:.1}\" text-anchor=\"end\">{risk:.0} %</text>",
                y(risk)
            );
        }
        let _ = writeln!(
            svg,
            "<polyline points=\"{}\" fill=\"none\" stroke=\"#0b6e4f\" stroke-width=\"2\"/>",
            path.join(" ")
        );
        svg.push_str("<text x=\"250\" y=\"258\" text-anchor=\"middle\">surest share of the questions answered</text>\n<text x=\"50\" y=\"12\">wrong answers among them</text>\n</svg>\n");
        svg
    }
}
