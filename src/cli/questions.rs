//! `ask`: one question, or a file of them.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::ExitCode;

use anyhow::Context;

use super::{AskArgs, FOUND, today, understanding};
use crate::ask::{AskedLine, UnderstoodLine, ask};
use crate::knowledge::Knowledge;
use crate::understand::Understander;

pub fn run_ask(args: &AskArgs) -> anyhow::Result<ExitCode> {
    let (knowledge, understander) = understanding(&args.knowledge)?;
    if let Some(file) = &args.batch {
        return ask_batch(&understander, &knowledge, file);
    }
    let asked = AskedLine {
        text: args.text.clone().unwrap_or_default(),
        language: args.language.clone(),
        place: args.place.clone(),
        ..AskedLine::default()
    };
    let understood = ask(&understander, &knowledge, &asked, today());
    if args.json {
        println!("{}", serde_json::to_string(&understood)?);
    } else {
        print_understood(&knowledge, &understood);
    }
    Ok(ExitCode::SUCCESS)
}

/// For people: what was understood, and the text that would be sent.
fn print_understood(knowledge: &Knowledge, understood: &UnderstoodLine) {
    let language = understood.language.map_or_else(
        || "cannot be told".to_owned(),
        |language| language.to_string(),
    );
    println!("language   {language}");
    let reason = serde_json::to_value(understood.reason)
        .ok()
        .and_then(|v| v.as_str().map(str::to_owned));
    println!(
        "decision   {}{}",
        understood.decision,
        reason
            .map(|reason| format!(" ({reason})"))
            .unwrap_or_default()
    );
    println!("desk       {}", understood.desk);
    for hit in &understood.hits {
        println!("{:>9.0} % {}", hit.confidence * 100.0, hit.entry);
    }
    let entry = understood
        .entry
        .as_deref()
        .and_then(|id| knowledge.entry(id));
    if let Some(text) = entry.and_then(|entry| entry.sendable(understood.answer_language)) {
        let (document, _) = crate::markdown::Document::parse(&text.body);
        println!("\n{}\n\n{}", text.title, document.to_plain());
    }
}

/// JSON lines in, JSON lines out, in the same order, on all cores.
fn ask_batch(
    understander: &Understander,
    knowledge: &Knowledge,
    file: &Path,
) -> anyhow::Result<ExitCode> {
    /// Lines worked on together; keeps memory flat however long the file is.
    const CHUNK: usize = 4096;
    let input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(BufReader::new(std::io::stdin()))
    } else {
        let open = std::fs::File::open(file)
            .with_context(|| format!("cannot open '{}'", file.display()))?;
        Box::new(BufReader::new(open))
    };
    let mut output = std::io::BufWriter::new(std::io::stdout().lock());
    let mut lines = input.lines();
    let mut first = 1;
    let mut failed = false;
    loop {
        let chunk: Vec<String> = lines
            .by_ref()
            .take(CHUNK)
            .collect::<Result<_, _>>()
            .context("cannot read the lines")?;
        if chunk.is_empty() {
            break;
        }
        for (answer, number) in answer_lines(understander, knowledge, &chunk)
            .into_iter()
            .zip(first..)
        {
            match answer {
                Some(Ok(answer)) => writeln!(output, "{answer}")?,
                Some(Err(error)) => {
                    failed = true;
                    eprintln!("lotsen: line {number}: {error}");
                    writeln!(
                        output,
                        "{}",
                        serde_json::json!({ "error": error, "line": number })
                    )?;
                }
                None => {}
            }
        }
        first += chunk.len();
    }
    output.flush()?;
    Ok(if failed {
        ExitCode::from(FOUND)
    } else {
        ExitCode::SUCCESS
    })
}

/// The answers to some lines, in their order; `None` for an empty line.
fn answer_lines(
    understander: &Understander,
    knowledge: &Knowledge,
    lines: &[String],
) -> Vec<Option<Result<String, String>>> {
    let today = today();
    let answer = |line: &String| {
        if line.trim().is_empty() {
            return None;
        }
        let asked: AskedLine = match serde_json::from_str(line) {
            Ok(asked) => asked,
            Err(error) => return Some(Err(format!("not a question in JSON: {error}"))),
        };
        let understood = ask(understander, knowledge, &asked, today);
        Some(serde_json::to_string(&understood).map_err(|error| error.to_string()))
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let part = lines.len().div_ceil(threads).max(1);
    std::thread::scope(|scope| {
        let parts: Vec<_> = lines
            .chunks(part)
            .map(|lines| scope.spawn(move || lines.iter().map(answer).collect::<Vec<_>>()))
            .collect();
        parts
            .into_iter()
            .flat_map(|part| part.join().unwrap_or_default())
            .collect()
    })
}
