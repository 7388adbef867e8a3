//! `lotsen report`: the follow-up report of a period.

use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::config::{DatabaseArgs, InvalidSetting, KnowledgeArgs, check_database};
use crate::knowledge::Knowledge;
use crate::language::Language;
use crate::pages;
use crate::phrase::{Phrasebook, stockholm};
use crate::report::{Period, Reader, Report, to_csv};
use crate::store::Store;

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
enum Format {
    /// A page to read and print.
    #[default]
    Html,
    /// A table for spreadsheets.
    Csv,
    /// For machines.
    Json,
}

#[derive(Debug, clap::Args)]
pub struct ReportArgs {
    /// First day of the period; without it, four months before the last
    #[arg(long, env = "LOTSEN_REPORT_FROM", value_name = "DATE")]
    from: Option<Date>,
    /// Last day of the period; without it, today
    #[arg(long, env = "LOTSEN_REPORT_TO", value_name = "DATE")]
    to: Option<Date>,
    /// How it is written
    #[arg(
        long,
        env = "LOTSEN_REPORT_FORMAT",
        value_enum,
        default_value_t,
        value_name = "FORMAT"
    )]
    format: Format,
    #[command(flatten)]
    knowledge: KnowledgeArgs,
    #[command(flatten)]
    database: DatabaseArgs,
}

pub async fn run(args: &ReportArgs) -> anyhow::Result<ExitCode> {
    check_database(&args.database.database)?;
    let now = Timestamp::now();
    let to = args.to.unwrap_or_else(|| now.to_zoned(stockholm()).date());
    let mut period = Period::until(to);
    period.from = args.from.unwrap_or(period.from);
    if period.from > to {
        let from = period.from;
        let sentence = format!("LOTSEN_REPORT_FROM: {from} is after the last day, {to}");
        return Err(InvalidSetting(sentence).into());
    }
    let (begin, end) = period.bounds().context("the period is out of range")?;
    let store = Store::open(&args.database.database)
        .await
        .context("cannot open the database (LOTSEN_DATABASE)")?;
    let questions = store.report_questions(begin, end).await;
    let cases = store.report_cases(begin, end).await;
    // Answers by button are counted per month: every month that the period touches.
    let month = |day: Date| day.strftime("%Y-%m").to_string();
    let counts = store
        .voice_counts(&month(period.from), &month(period.to))
        .await;
    let told = store.report_voices(begin, end).await;
    store.close().await;
    let book = Phrasebook::load().map_err(anyhow::Error::msg)?;
    let reader = Reader {
        knowledge: &Knowledge::load(&args.knowledge.knowledge).knowledge,
        book: &book,
        language: Language::SWEDISH,
        desks: None,
    };
    let report = Report {
        voices: reader.voices(&counts?, told?),
        ..reader.report(period, questions?, cases?, now)
    };
    match args.format {
        Format::Html => print!("{}", pages::report_file(&book, Language::SWEDISH, &report)?),
        Format::Csv => print!("{}", to_csv(&report)),
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
    }
    Ok(ExitCode::SUCCESS)
}
