//! `lotsen report`: the follow-up report of a period.

use std::process::ExitCode;

use anyhow::Context;
use clap::ValueEnum;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::config::{DatabaseArgs, InvalidSetting, KnowledgeArgs, check_database};
use crate::knowledge::{Knowledge, name_in};
use crate::language::Language;
use crate::pages;
use crate::phrase::{Phrasebook, stockholm};
use crate::report::{Question, report, to_csv};
use crate::store::Store;

/// A period without other words: a third of a year, as the steering groups meet.
const MONTHS: i64 = 4;

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
    let from = match args.from {
        Some(from) => from,
        None => to
            .checked_sub(MONTHS.months())
            .and_then(Date::tomorrow)
            .context("the period is out of range")?,
    };
    if from > to {
        let sentence = format!("LOTSEN_REPORT_FROM: {from} is after the last day, {to}");
        return Err(InvalidSetting(sentence).into());
    }
    let midnight =
        |date: Date| -> anyhow::Result<Timestamp> { Ok(date.to_zoned(stockholm())?.timestamp()) };
    let (begin, end) = (midnight(from)?, midnight(to.tomorrow()?)?);
    let store = Store::open(&args.database.database)
        .await
        .context("cannot open the database (LOTSEN_DATABASE)")?;
    let questions = store.report_questions(begin, end).await;
    let cases = store.report_cases(begin, end).await;
    store.close().await;
    let (mut questions, cases) = (questions?, cases?);
    let knowledge = Knowledge::load(&args.knowledge.knowledge).knowledge;
    let book = Phrasebook::load().map_err(anyhow::Error::msg)?;
    for question in &mut questions {
        use_names(&knowledge, &book, question);
    }
    let stale = knowledge
        .entries
        .values()
        .filter(|entry| entry.is_stale(to));
    let stale = stale
        .map(|entry| title(&knowledge, entry.id.as_str()))
        .collect();
    let report = report((from, to), &questions, &cases, stale, now.min(end));
    match args.format {
        Format::Html => print!("{}", pages::report_page(&book, Language::SWEDISH, &report)?),
        Format::Csv => print!("{}", to_csv(&report)),
        Format::Json => println!("{}", serde_json::to_string_pretty(&report)?),
    }
    Ok(ExitCode::SUCCESS)
}

/// Names in Swedish for ids; an id that has gone from the knowledge stays.
fn use_names(knowledge: &Knowledge, book: &Phrasebook, question: &mut Question) {
    let name = |names: &std::collections::BTreeMap<Language, String>, id: &str| {
        let name = name_in(names, Language::SWEDISH);
        if name.is_empty() {
            id.to_owned()
        } else {
            name.to_owned()
        }
    };
    let change = |part: &mut Option<String>, find: &dyn Fn(&str) -> Option<String>| {
        if let Some(found) = part.as_deref().and_then(find) {
            *part = Some(found);
        }
    };
    change(&mut question.topic, &|id| {
        let topic = knowledge
            .topics
            .iter()
            .find(|topic| topic.id.as_str() == id)?;
        Some(name(&topic.name, id))
    });
    change(&mut question.desk, &|id| {
        let desk = knowledge.desks.iter().find(|desk| desk.id.as_str() == id)?;
        Some(name(&desk.name, id))
    });
    change(&mut question.place, &|id| {
        let place = knowledge
            .municipalities
            .iter()
            .find(|place| place.id.as_str() == id)?;
        Some(name(&place.name, id))
    });
    change(&mut question.language, &|code| {
        let language: Language = code.parse().ok()?;
        Some(book.name(language).to_owned()).filter(|name| !name.is_empty())
    });
    change(&mut question.entry, &|id| Some(title(knowledge, id)));
}

/// An entry's Swedish title, else its id.
fn title(knowledge: &Knowledge, id: &str) -> String {
    let entry = knowledge.entry(id);
    let text = entry.and_then(|entry| entry.translations.get(&Language::SWEDISH));
    text.map_or_else(|| id.to_owned(), |text| text.title.clone())
}
