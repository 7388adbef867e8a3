//! Settings of how the knowledge is kept true.

use std::path::PathBuf;

use clap::{ArgAction, Args};

use super::Switch;

/// How the knowledge is kept true, as it is written on the command line or in the environment.
#[derive(Debug, Clone, Args)]
pub struct UpkeepArgs {
    /// Whether somebody else than its writer has to declare a text as read
    #[arg(
        long,
        env = "LOTSEN_TWO_PERSONS",
        action = ArgAction::Set,
        default_value_t = false,
        value_name = "TRUE OR FALSE"
    )]
    pub two_persons: bool,
    /// Whether the pages of the sources are looked for every night
    #[arg(long, env = "LOTSEN_LINK_CHECK", value_enum, default_value_t = Switch::On, value_name = "SWITCH")]
    pub link_check: Switch,
    /// A file of labelled questions, or a folder of them, that are asked before something is published; own: those of the
    /// knowledge itself; off: none
    #[arg(
        long,
        env = "LOTSEN_LABELLED",
        default_value = "own",
        value_name = "FILE OR FOLDER"
    )]
    pub labelled: PathBuf,
}

/// Which questions are asked before something is published.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum LabelledQuestions {
    /// None.
    Off,
    /// Those of the knowledge itself, sampled.
    #[default]
    Own,
    /// Those of a file, or of the files of a folder.
    From(PathBuf),
}

/// How the knowledge is kept true. The default is that of the demo: nothing goes out by itself.
#[derive(Debug, Clone, Default)]
pub struct UpkeepConfig {
    /// Somebody else than its writer has to declare a text as read.
    pub two_persons: bool,
    /// The pages of the sources are looked for every night.
    pub link_check: bool,
    /// The questions that are asked before something is published.
    pub labelled: LabelledQuestions,
}

impl UpkeepConfig {
    pub(super) fn of(args: &UpkeepArgs) -> UpkeepConfig {
        UpkeepConfig {
            two_persons: args.two_persons,
            link_check: args.link_check == Switch::On,
            labelled: match args.labelled.as_os_str().to_str() {
                Some("own") => LabelledQuestions::Own,
                Some("off") => LabelledQuestions::Off,
                _ => LabelledQuestions::From(args.labelled.clone()),
            },
        }
    }
}
