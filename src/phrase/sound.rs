//! What is said of what is heard and watched, and of questions that somebody has spoken.

/// A sentence about sound, like a [`Phrase`](super::Phrase). `language` and `languages` are names of languages.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum SoundPhrase<'a> {
    ButtonListen,
    SoundMachine,
    SoundMachineRough,
    SoundMachineNear { language: &'a str },
    SoundNotNow,
    FilmSpoken { language: &'a str },
    FilmCaptions { languages: &'a str },
    ButtonTranscript,
    VoiceListens,
    VoiceHeard { text: &'a str },
    ButtonVoiceYes,
    ButtonVoiceNo,
    VoiceMydata,
}
