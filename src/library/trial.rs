//! Trying changes out before they are published: what would be learned from the folder with them.

use std::sync::{Arc, PoisonError};

use super::Library;
use super::publishing::FileChange;
use crate::knowledge::Knowledge;
use crate::understand::Understander;

/// The folder with changes laid over it, and what is learned from that.
pub struct Trial {
    /// What the folder would say.
    pub knowledge: Knowledge,
    /// What would be learned from it.
    pub understander: Understander,
}

/// The latest trial: what it is of, and the trial itself once it is learned.
pub(super) struct Latest {
    of: u64,
    trial: Option<Arc<Trial>>,
    failed: bool,
}

/// How far a trial is.
#[derive(Clone)]
pub enum TrialState {
    /// It is being learned; that takes some seconds.
    Learning,
    /// It can be asked.
    Ready(Arc<Trial>),
    /// The index could not be built.
    Failed,
}

impl Library {
    /// A trial of changes. It is begun when somebody asks for it the first time and learned on a thread of its own; one
    /// trial is kept, since an editor looks at one draft at a time.
    pub fn trial(&self, changes: &[FileChange]) -> TrialState {
        let of = self.figure_of(changes);
        let mut latest = self
            .inner
            .trial
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(latest) = latest.as_ref().filter(|latest| latest.of == of) {
            return match &latest.trial {
                Some(trial) => TrialState::Ready(trial.clone()),
                None if latest.failed => TrialState::Failed,
                None => TrialState::Learning,
            };
        }
        *latest = Some(Latest {
            of,
            trial: None,
            failed: false,
        });
        drop(latest);
        let (library, changes) = (self.clone(), changes.to_vec());
        std::thread::spawn(move || library.learn_trial(of, &changes));
        TrialState::Learning
    }

    /// Learns a trial, or takes the one that was learned of the same; `None` where the index cannot be built.
    pub(super) fn learn_trial(&self, of: u64, changes: &[FileChange]) -> Option<Arc<Trial>> {
        // What is live is learned first: newcomers wait for that.
        let _alone = self
            .inner
            .learning
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let slot = || {
            self.inner
                .trial
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
        };
        if let Some(latest) = slot().as_ref().filter(|latest| latest.of == of)
            && let Some(trial) = &latest.trial
        {
            return Some(trial.clone());
        }
        let (knowledge, ..) = self.try_out(changes);
        let learned = match Understander::build(&knowledge, self.today()) {
            Ok(understander) => Some(Arc::new(Trial {
                knowledge,
                understander,
            })),
            Err(error) => {
                tracing::error!(%error, "the index of a trial cannot be built");
                None
            }
        };
        let mut latest = slot();
        // Another trial may be wanted meanwhile.
        if latest
            .as_ref()
            .is_none_or(|latest| latest.of == of || latest.trial.is_some())
        {
            *latest = Some(Latest {
                of,
                failed: learned.is_none(),
                trial: learned.clone(),
            });
        }
        learned
    }
}
