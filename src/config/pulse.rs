//! The setting of the three questions.

use clap::Args;

use super::Switch;

/// Whether newcomers are asked three voluntary questions.
#[derive(Debug, Clone, Args)]
pub struct PulseArgs {
    /// Whether newcomers are asked three voluntary questions: after some use, four months later, and before their two years end
    #[arg(long, env = "LOTSEN_PULSE", value_enum, default_value_t = Switch::Off, value_name = "SWITCH")]
    pub pulse: Switch,
}

impl PulseArgs {
    /// The setting as `lotsen check` says it.
    pub fn said(&self) -> &'static str {
        if self.pulse == Switch::On {
            "LOTSEN_PULSE is on: newcomers are asked the three questions"
        } else {
            "LOTSEN_PULSE is off: newcomers are not asked the three questions"
        }
    }
}
