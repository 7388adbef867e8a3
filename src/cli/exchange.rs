//! Entries as files for translation agencies, and back.

use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;

use super::FOUND;
use crate::config::{InvalidSetting, KnowledgeArgs};
use crate::exchange::{Fault, Format, Selection, read, records, write};
use crate::knowledge::{Knowledge, TopicId};
use crate::language::Language;
use crate::library::{Author, Cache, ImportError, Library, recover};
use crate::phrase::Phrasebook;

/// Which entries go into which file.
#[derive(Debug, clap::Args)]
pub struct ExportArgs {
    /// csv, xlsx or xliff (2.0)
    #[arg(long, env = "LOTSEN_EXPORT_FORMAT", value_name = "FORMAT")]
    format: Format,
    /// Only this language; entries without a text in it come empty, to be filled in. May be given several times
    #[arg(
        long,
        env = "LOTSEN_EXPORT_LANGUAGE",
        value_name = "LANGUAGE",
        value_delimiter = ','
    )]
    language: Vec<Language>,
    /// Only this topic
    #[arg(long, env = "LOTSEN_EXPORT_TOPIC", value_name = "TOPIC")]
    topic: Option<String>,
    /// The file, or - for standard output
    file: PathBuf,
    #[command(flatten)]
    knowledge: KnowledgeArgs,
}

/// Which file is read.
#[derive(Debug, clap::Args)]
pub struct ImportArgs {
    /// Only say what would change
    #[arg(long, env = "LOTSEN_IMPORT_DRY_RUN")]
    dry_run: bool,
    /// Who imports it, for the history
    #[arg(
        long,
        env = "LOTSEN_IMPORT_AUTHOR",
        default_value = "lotsen import",
        value_name = "NAME"
    )]
    author: String,
    /// The file, or - for standard input
    file: PathBuf,
    #[command(flatten)]
    knowledge: KnowledgeArgs,
}

fn folder(args: &KnowledgeArgs) -> anyhow::Result<&Path> {
    let folder = args.knowledge.as_path();
    if folder.is_dir() {
        return Ok(folder);
    }
    let sentence = format!(
        "LOTSEN_KNOWLEDGE: there is no folder '{}'",
        folder.display()
    );
    Err(InvalidSetting(sentence).into())
}

/// The languages that there may be texts in: those that Lotsen speaks, and those that there are texts in already.
fn languages(knowledge: &Knowledge) -> anyhow::Result<Vec<Language>> {
    let book = Phrasebook::load().map_err(anyhow::Error::msg)?;
    let spoken = book.languages().into_iter();
    Ok(spoken.chain(knowledge.languages()).collect())
}

fn tell(faults: &[impl std::fmt::Display]) -> anyhow::Result<ExitCode> {
    let mut output = std::io::stdout().lock();
    for fault in faults {
        writeln!(output, "{fault}")?;
    }
    Ok(ExitCode::from(FOUND))
}

/// `lotsen export`.
pub fn export(args: &ExportArgs) -> anyhow::Result<ExitCode> {
    let knowledge = Knowledge::load(folder(&args.knowledge)?).knowledge;
    let known = languages(&knowledge)?;
    if let Some(other) = args.language.iter().find(|it| !known.contains(it)) {
        let sentence = format!("--language: there are no texts in '{other}'");
        return Err(InvalidSetting(sentence).into());
    }
    let topic = args.topic.as_deref().map(TopicId::from);
    if let Some(topic) = topic.as_ref().filter(|id| knowledge.topic(id).is_none()) {
        let sentence = format!("--topic: there is no topic '{topic}'");
        return Err(InvalidSetting(sentence).into());
    }
    let selection = Selection {
        languages: args.language.clone(),
        topic,
    };
    let records = records(&knowledge, &selection);
    let bytes = match write(&records, args.format) {
        Ok(bytes) => bytes,
        Err(faults) => {
            for fault in faults {
                eprintln!("lotsen: {fault}");
            }
            return Ok(ExitCode::from(FOUND));
        }
    };
    if args.file.as_os_str() == "-" {
        std::io::stdout().write_all(&bytes)?;
    } else {
        std::fs::write(&args.file, bytes)
            .with_context(|| format!("cannot write '{}'", args.file.display()))?;
        println!("{} texts are in '{}'.", records.len(), args.file.display());
    }
    Ok(ExitCode::SUCCESS)
}

/// `lotsen import`.
pub fn import(args: &ImportArgs) -> anyhow::Result<ExitCode> {
    let folder = folder(&args.knowledge)?;
    let mut bytes = Vec::new();
    if args.file.as_os_str() == "-" {
        std::io::stdin().read_to_end(&mut bytes)?;
    } else {
        bytes = std::fs::read(&args.file)
            .with_context(|| format!("cannot read '{}'", args.file.display()))?;
    }
    let records = match read(&bytes) {
        Ok(records) => records,
        Err(faults) => return refused(&faults),
    };
    recover(folder).context("cannot read the knowledge folder")?;
    let library = Library::open(folder, Cache::default(), super::today())?;
    let languages = languages(&library.shelf().knowledge)?;
    let author = Author {
        name: args.author.clone(),
        email: "import@localhost".to_owned(),
        why: format!("Imported from {}", args.file.display()),
    };
    let plan = if args.dry_run {
        library.plan_import(&records, &languages).map(|it| it.plan)
    } else {
        library.import(&records, &languages, &author).map(|it| it.0)
    };
    let plan = match plan {
        Ok(plan) => plan,
        Err(ImportError::Faults(faults)) => return refused(&faults),
        Err(ImportError::Problems(problems)) => {
            eprintln!("lotsen: nothing is imported; the knowledge would have these errors:");
            return tell(&problems);
        }
        Err(error) => return Err(error.into()),
    };
    for change in &plan.changes {
        println!("{}", change.path());
    }
    let done = if args.dry_run {
        "would change"
    } else {
        "changed"
    };
    let (changed, same, empty) = (plan.changes.len(), plan.same, plan.empty);
    println!("{changed} texts {done}, {same} are the same, {empty} have nothing in them yet.");
    Ok(ExitCode::SUCCESS)
}

fn refused(faults: &[Fault]) -> anyhow::Result<ExitCode> {
    eprintln!(
        "lotsen: nothing is imported; {} things are wrong in the file:",
        faults.len()
    );
    tell(faults)
}
