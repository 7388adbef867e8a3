//! Settings of the machine's voice.

use std::path::PathBuf;

use clap::Args;

/// Which programs read aloud, as it is written on the command line or in the environment.
#[derive(Debug, Clone, Args)]
pub struct SpeechArgs {
    /// A program that reads texts aloud that have no recording, such as espeak-ng; without it only recordings are heard
    #[arg(long, env = "LOTSEN_SPEECH_PROGRAM", value_name = "PROGRAM")]
    pub speech_program: Option<PathBuf>,
    /// The program that makes voice messages of what it says: opusenc or ffmpeg
    #[arg(
        long,
        env = "LOTSEN_SPEECH_ENCODER",
        default_value = "opusenc",
        value_name = "PROGRAM"
    )]
    pub speech_encoder: PathBuf,
}

/// The programs that read aloud.
#[derive(Debug, Clone)]
pub struct SpeechConfig {
    /// Speaks: text in, WAV out.
    pub program: PathBuf,
    /// Makes Ogg Opus of WAV.
    pub encoder: PathBuf,
}

/// The programs, if there is one that speaks.
pub(super) fn settings(args: &SpeechArgs) -> Option<SpeechConfig> {
    let program = args.speech_program.clone();
    let program = program.filter(|program| !program.as_os_str().is_empty())?;
    Some(SpeechConfig {
        program,
        encoder: args.speech_encoder.clone(),
    })
}
