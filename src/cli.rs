//! The subcommands, one function each.

mod data;
mod exchange;
mod questions;
mod report;
mod staff;

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Context;
use clap::{Parser, Subcommand};

use crate::app::App;
use crate::clock::Clock;
use crate::config::{
    Config, DatabaseArgs, InvalidSetting, KnowledgeArgs, ListenArgs, PulseArgs, SECRETS_HELP,
    ServeArgs,
};
use crate::knowledge::{Folder, Knowledge, Severity};
use crate::library::Cache;
use crate::phrase::{Phrasebook, stockholm};
use crate::understand::Understander;
use crate::{demo, eval};

/// It ran and found problems.
const FOUND: u8 = 1;

/// Wrong usage or settings.
const USAGE: u8 = 2;

/// Answers newcomers' questions in their own language, and hands over to staff when unsure.
#[derive(Debug, Parser)]
#[command(name = "lotsen", version, after_help = SECRETS_HELP)]
pub struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Everything on this machine, nothing to set up: a phone page to ask on, and a case list to answer from
    Demo {
        /// Port of the page; 0 takes any free one
        #[arg(long, env = "LOTSEN_DEMO_PORT", default_value_t = 8080)]
        port: u16,
        #[command(flatten)]
        knowledge: KnowledgeArgs,
    },
    /// The service: Telegram, phone page, health, metrics
    #[command(after_help = SECRETS_HELP)]
    Serve(Box<ServeArgs>),
    /// One question through the same pipeline as a chat message, without side effects
    Ask(AskArgs),
    /// The labelled question files: figures per language
    Eval {
        /// Files of labelled questions, one JSON object a line
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// Figures for machines
        #[arg(long, env = "LOTSEN_EVAL_JSON")]
        json: bool,
        #[command(flatten)]
        knowledge: KnowledgeArgs,
    },
    /// The knowledge base and the locales: every problem; exit 1 if there is one
    Check {
        /// Also ask the sources whether their pages are still there
        #[arg(long, env = "LOTSEN_CHECK_LINKS")]
        links: bool,
        #[command(flatten)]
        pulse: PulseArgs,
        #[command(flatten)]
        knowledge: KnowledgeArgs,
    },
    /// The follow-up report of a period: what was asked, and what became of it
    Report(report::ReportArgs),
    /// Entries as a file for a translation agency
    Export(exchange::ExportArgs),
    /// A file back from a translation agency; refused whole when anything is wrong with it
    Import(exchange::ImportArgs),
    /// Accounts of the console: add, list, link, disable
    Staff(staff::StaffArgs),
    /// Brings the database's schema up to date
    Migrate(DatabaseArgs),
    /// Copies the database into a new file, while it is in use
    Backup {
        /// The new file
        file: PathBuf,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Puts a copy made by `backup` in the place of the database, while the service is stopped
    Restore {
        /// The copy
        file: PathBuf,
        #[command(flatten)]
        database: DatabaseArgs,
    },
    /// Asks the running service whether it is well; for containers
    Healthcheck(ListenArgs),
}

#[derive(Debug, clap::Args)]
struct AskArgs {
    /// The question
    #[arg(required_unless_present = "batch", value_name = "TEXT")]
    text: Option<String>,
    /// The language that the newcomer chose
    #[arg(long, env = "LOTSEN_ASK_LANGUAGE")]
    language: Option<String>,
    /// Where the newcomer lives
    #[arg(long, env = "LOTSEN_ASK_PLACE")]
    place: Option<String>,
    /// Answer in JSON
    #[arg(long, env = "LOTSEN_ASK_JSON")]
    json: bool,
    /// JSON lines in (a file, or - for standard input), JSON lines out, in the same order
    #[arg(
        long,
        env = "LOTSEN_ASK_BATCH",
        conflicts_with = "text",
        value_name = "FILE"
    )]
    batch: Option<PathBuf>,
    #[command(flatten)]
    knowledge: KnowledgeArgs,
}

/// Runs what was asked for.
pub async fn run(cli: Cli) -> ExitCode {
    let result = match cli.command {
        Command::Demo { port, knowledge } => run_demo(port, &knowledge).await,
        Command::Serve(args) => run_serve(&args).await,
        Command::Ask(args) => questions::run_ask(&args),
        Command::Eval {
            files,
            json,
            knowledge,
        } => run_eval(&files, json, &knowledge),
        Command::Check {
            links,
            pulse,
            knowledge,
        } => run_check((links, &pulse), &knowledge.knowledge).await,
        Command::Report(args) => report::run(&args).await,
        Command::Export(args) => exchange::export(&args),
        Command::Import(args) => exchange::import(&args),
        Command::Staff(args) => staff::run(args).await,
        Command::Migrate(args) => data::migrate(&args.database).await,
        Command::Backup { file, database } => data::backup(&file, &database.database).await,
        Command::Restore { file, database } => data::restore(&file, &database.database).await,
        Command::Healthcheck(args) => run_healthcheck(&args).await,
    };
    match result {
        Ok(code) => code,
        Err(error) if error.downcast_ref::<InvalidSetting>().is_some() => {
            eprintln!("lotsen: {error}");
            ExitCode::from(USAGE)
        }
        // A reader that has had enough (`| head`) is no failure.
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("lotsen: {error:#}");
            ExitCode::from(FOUND)
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    let io = error.root_cause().downcast_ref::<std::io::Error>();
    io.is_some_and(|error| error.kind() == std::io::ErrorKind::BrokenPipe)
}

async fn run_demo(port: u16, knowledge: &KnowledgeArgs) -> anyhow::Result<ExitCode> {
    let folder = std::env::temp_dir().join(format!("lotsen-demo-{}", std::process::id()));
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("cannot make the folder '{}'", folder.display()))?;
    let database = format!("sqlite:{}", folder.join("demo.db").display());
    let result = async {
        let mut config = Config::demo(knowledge, port, database)?;
        // Whoever tries the editor out changes this copy, never the knowledge itself.
        let copy = folder.join("knowledge");
        demo::copy(&config.knowledge, &copy)
            .with_context(|| format!("cannot copy '{}'", config.knowledge.display()))?;
        config.knowledge = copy;
        let app = App::build(config, Clock::default()).await?;
        let address = app.address()?;
        demo::seed(app.desk())
            .await
            .context("cannot prepare the waiting cases")?;
        println!("Lotsen is running: open http://{address}/ in a browser. Stop with Ctrl+C.");
        app.run(stop_signal()).await
    };
    let result = result.await;
    if let Err(error) = std::fs::remove_dir_all(&folder) {
        tracing::warn!(%error, "the demo's folder could not be removed");
    }
    result.map(|()| ExitCode::SUCCESS)
}

async fn run_serve(args: &ServeArgs) -> anyhow::Result<ExitCode> {
    let config = Config::serve(args)?;
    if config.telegram.is_none() {
        tracing::warn!("LOTSEN_TELEGRAM_TOKEN is not set: only the phone page answers");
    }
    if config.telegram.is_some() && config.staff_chat.is_none() {
        tracing::warn!("LOTSEN_STAFF_CHAT is not set: nobody in Telegram is told of cases");
    }
    // Listened for from now on: a stop that comes while the service is being built ends it in order too.
    let stop = tokio::spawn(stop_signal());
    let app = App::build(config, Clock::default()).await?;
    tracing::info!(address = %app.address()?, "Lotsen is running");
    app.run(async { drop(stop.await) }).await?;
    Ok(ExitCode::SUCCESS)
}

/// Ready when the service is told to stop: Ctrl+C, or SIGTERM from systemd and Docker.
async fn stop_signal() {
    let interrupt = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

/// Finishes what a stop of the service has interrupted, so that nobody reads half of it.
fn finish_publication(folder: &Path) {
    if let Err(error) = crate::library::recover(folder) {
        tracing::warn!(%error, "a publication that was interrupted could not be finished");
    }
}

/// The knowledge and what understands questions about it; problems are said on standard error.
fn understanding(args: &KnowledgeArgs) -> anyhow::Result<(Knowledge, Understander)> {
    let folder = args.knowledge.as_path();
    if !folder.is_dir() {
        return Err(InvalidSetting(format!(
            "LOTSEN_KNOWLEDGE: there is no folder '{}'",
            folder.display()
        ))
        .into());
    }
    finish_publication(folder);
    let read = Folder::read(folder);
    let loaded = Knowledge::understand(&read);
    let errors = loaded
        .problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    if errors > 0 {
        eprintln!("lotsen: {errors} problems in the knowledge; `lotsen check` lists them");
    }
    anyhow::ensure!(
        loaded.is_usable(),
        "the knowledge in '{}' cannot be used: see `lotsen check`",
        folder.display()
    );
    let understander = Cache::new(args.cache())
        .understander(&read, &loaded.knowledge, today())
        .context("cannot build the index")?;
    Ok((loaded.knowledge, understander))
}

fn today() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned(stockholm()).date()
}

fn run_eval(files: &[PathBuf], json: bool, knowledge: &KnowledgeArgs) -> anyhow::Result<ExitCode> {
    let (knowledge, understander) = understanding(knowledge)?;
    let mut questions = Vec::new();
    for file in files {
        let read = eval::read(file);
        questions.extend(read.map_err(|error| InvalidSetting(error.to_string()))?);
    }
    let report = eval::evaluate(&understander, &knowledge, &questions, today());
    if json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print!("{report}");
    }
    Ok(ExitCode::SUCCESS)
}

async fn run_check((links, pulse): (bool, &PulseArgs), folder: &Path) -> anyhow::Result<ExitCode> {
    if !folder.is_dir() {
        return Err(InvalidSetting(format!(
            "LOTSEN_KNOWLEDGE: there is no folder '{}'",
            folder.display()
        ))
        .into());
    }
    finish_publication(folder);
    let folder = Folder::read(folder);
    let loaded = Knowledge::understand(&folder);
    let mut found = loaded.problems;
    found.extend(crate::proof::proofread(&loaded.knowledge, &folder));
    found.extend(crate::proof::plain_texts_wanted(&loaded.knowledge));
    found.sort();
    let mut problems: Vec<String> = found.iter().map(ToString::to_string).collect();
    let warnings = found
        .iter()
        .filter(|problem| problem.severity == Severity::Warning)
        .count();
    let languages = match Phrasebook::load() {
        Ok(book) => book.languages(),
        Err(problem) => {
            problems.push(problem);
            Vec::new()
        }
    };
    if links {
        problems.extend(crate::links::check(&loaded.knowledge).await?);
    }
    let mut output = std::io::stdout().lock();
    for problem in &problems {
        writeln!(output, "{problem}")?;
    }
    writeln!(
        output,
        "{}",
        crate::knowledge::coverage(&loaded.knowledge, &languages, crate::proof::is_wanted)
    )?;
    writeln!(output, "{}", pulse.said())?;
    let errors = problems.len() - warnings;
    writeln!(
        output,
        "{} entries, {errors} errors, {warnings} warnings",
        loaded.knowledge.entries.len()
    )?;
    Ok(if errors == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(FOUND)
    })
}

async fn run_healthcheck(args: &ListenArgs) -> anyhow::Result<ExitCode> {
    let mut address = args.listen;
    if address.ip().is_unspecified() {
        address.set_ip(std::net::IpAddr::from([127, 0, 0, 1]));
    }
    let client = reqwest::Client::builder()
        .timeout(std::time::Duration::from_secs(5))
        .no_proxy()
        .build()?;
    let answer = client.get(format!("http://{address}/healthz")).send().await;
    let answer = answer.with_context(|| format!("nobody answers at {address}"))?;
    let well = answer.status().is_success();
    println!("{}", answer.text().await.unwrap_or_default());
    Ok(if well {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(FOUND)
    })
}

/// Logging as the environment asks for it, on standard error.
///
/// # Errors
/// One sentence that names the setting.
pub fn start_logging() -> Result<(), InvalidSetting> {
    let filter = std::env::var("LOTSEN_LOG").unwrap_or_else(|_| "info".to_owned());
    // Libraries below us would write addresses with the token, or bodies with questions: they stay at warnings, whatever is asked for.
    let quiet = "hyper=warn,hyper_util=warn,reqwest=warn,h2=warn,rustls=warn,sqlx=warn";
    let filter = tracing_subscriber::EnvFilter::try_new(format!("{filter},{quiet}"))
        .map_err(|error| InvalidSetting(format!("LOTSEN_LOG: {error}")))?;
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal());
    match std::env::var("LOTSEN_LOG_FORMAT")
        .unwrap_or_default()
        .as_str()
    {
        "" | "text" => builder.init(),
        "json" => builder.json().init(),
        other => {
            return Err(InvalidSetting(format!(
                "LOTSEN_LOG_FORMAT: '{other}' is neither text nor json"
            )));
        }
    }
    Ok(())
}
