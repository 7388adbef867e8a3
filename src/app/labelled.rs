//! The questions that are asked before something is published.

use std::sync::Arc;

use anyhow::Context as _;

use crate::config::LabelledQuestions;
use crate::eval;
use crate::library::Labelled;

/// The questions of the setting.
///
/// # Errors
/// A file cannot be read, or holds something else.
pub(super) fn labelled(setting: &LabelledQuestions) -> anyhow::Result<Labelled> {
    Ok(match setting {
        LabelledQuestions::Off => Labelled::Off,
        LabelledQuestions::Own => Labelled::Own,
        LabelledQuestions::From(path) => {
            let questions = eval::read(path).context("cannot use LOTSEN_LABELLED")?;
            tracing::info!(
                questions = questions.len(),
                "labelled questions are asked before something is published"
            );
            Labelled::These(Arc::new(questions))
        }
    })
}
