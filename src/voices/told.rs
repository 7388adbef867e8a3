//! What newcomers tell in their own words.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::language::Language;

/// What something may be about besides the topics of the knowledge: this service, the municipality, life here.
pub const ABOUT: [&str; 3] = ["service", "municipality", "life"];

/// What has been done with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VoiceState {
    /// Nobody has read it.
    #[default]
    New,
    /// It has been read.
    Read,
    /// It is not shown any more, and not counted: it says nothing, or was not meant so.
    Hidden,
}

impl VoiceState {
    /// Its name on pages and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            VoiceState::New => "new",
            VoiceState::Read => "read",
            VoiceState::Hidden => "hidden",
        }
    }
}

/// What was spoken, or sent as a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Medium {
    /// Nothing was: there are words only.
    None,
    /// It can be copied from the newcomer's chat.
    There,
    /// It has been copied into the staff group.
    Copied,
    /// It is not known any more where it stands.
    Gone,
}

/// Something that was told. Its text is gone after the retention time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Its key in the store.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// The language.
    pub language: Language,
    /// What was written; `None` where it was spoken without a word beside it, and after the retention time.
    pub text: Option<String>,
    /// What was spoken.
    pub medium: Medium,
    /// It may be shown without a name.
    pub may_show: bool,
    /// What it is about, by id.
    pub topic: Option<String>,
    /// What has been done with it.
    pub state: VoiceState,
    /// An editor has marked it as fit to quote.
    pub is_quotable: bool,
    /// What a machine made of it for staff.
    pub translated: Option<String>,
}
