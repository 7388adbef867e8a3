//! Files for translation agencies: out, and back in after a look at what would change.

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, RawQuery};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;

use super::difference::{Shown, shown};
use super::{Tab, author, languages, tabs};
use crate::console::Console;
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::exchange::{
    Change, Fault, Format, Kind, Place, Plan, Record, Selection, read, records, write,
};
use crate::knowledge::{TopicId, name_in};
use crate::language::Language;
use crate::library::{ImportError, Library, Refused};
use crate::store::Upload;

/// The address of the page.
const HERE: &str = "/exchange";

/// Differences that are shown; more nobody reads, and the page would weigh megabytes. The others are named.
const SHOWN: usize = 100;

/// A text that would change.
struct Row {
    title: String,
    language: String,
    code: String,
    is_rtl: bool,
    is_new: bool,
    /// Which parts.
    parts: String,
    lines: Vec<Shown>,
}

/// A file that waits for a yes.
struct Found {
    name: String,
    summary: String,
    rows: Vec<Row>,
    /// Texts whose differences are not shown.
    more: Option<String>,
    /// When it came: the yes is to this file and no other.
    at: i64,
}

#[derive(Template)]
#[template(path = "upkeep_exchange.html", config = "src/pages/askama.toml")]
struct Page {
    frame: Frame,
    tabs: Vec<Tab>,
    may_import: bool,
    languages: Vec<(String, String)>,
    topics: Vec<(String, String)>,
    alert: Option<String>,
    faults: Vec<String>,
    note: Option<String>,
    found: Option<Found>,
}

impl Page {
    fn new(console: &Console, headers: &HeaderMap) -> Page {
        let frame = Frame::new(console, headers, HERE.to_owned());
        let languages = languages(&frame);
        let topics = frame.shelf.knowledge.topics.iter();
        Page {
            tabs: tabs(&frame, console, HERE),
            may_import: console.account.approves(),
            languages: languages
                .into_iter()
                .map(|it| (it.to_string(), language_name(&frame, it)))
                .collect(),
            topics: topics
                .map(|topic| {
                    let name = name_in(&topic.name, frame.language());
                    (topic.id.to_string(), name.to_owned())
                })
                .collect(),
            alert: None,
            faults: Vec::new(),
            note: None,
            found: None,
            frame,
        }
    }

    /// Says why the file is refused; nothing is changed then.
    fn refuse(mut self, faults: &[Fault]) -> Response {
        let count = faults.len().to_string();
        self.alert = Some(self.frame.with("upkeep-import-refused", "count", &count));
        self.faults = faults.iter().map(|it| words(&self.frame, it)).collect();
        (StatusCode::UNPROCESSABLE_ENTITY, render(&self)).into_response()
    }
}

/// `GET /exchange`.
pub async fn page(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let mut page = Page::new(&console, &headers);
    let waiting = match console.desk.store().upload(console.account.id).await {
        Ok(waiting) => waiting.filter(|_| page.may_import),
        Err(error) => return Err(Error::store(page.frame, &error)),
    };
    if let Some((at, upload)) = waiting {
        let known = languages(&page.frame);
        match planned(&console, upload.records, known).await {
            Ok(plan) => page.found = Some(found(&page.frame, &upload.name, &plan, at)),
            // The knowledge has changed since: what waited does not fit any more.
            Err(error) => return Ok(refusal(page, error)),
        }
    }
    Ok(render(&page))
}

/// `GET /exchange/file?format=…&language=…&topic=…`: the file.
pub async fn file(
    console: Console,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    let page = Page::new(&console, &headers);
    let wish = Form::read(&Bytes::from(query.unwrap_or_default()));
    let Ok(format) = wish.get("format").parse::<Format>() else {
        return Err(Error::not_found(page.frame));
    };
    let known = languages(&page.frame);
    let chosen = wish.all("language").filter_map(|it| it.parse().ok());
    let languages: Vec<Language> = chosen.filter(|it| known.contains(it)).collect();
    let topic = Some(wish.get("topic")).filter(|topic| !topic.is_empty());
    let name = file_name(&languages, topic, format);
    let selection = Selection {
        languages,
        topic: topic.map(TopicId::from),
    };
    let shelf = page.frame.shelf.clone();
    let written = aside(move || {
        let records = records(&shelf.knowledge, &selection);
        if records.is_empty() {
            return Err(vec![Fault::of_file(Kind::NothingChosen)]);
        }
        write(&records, format)
    });
    match written.await {
        Some(Ok(bytes)) => {
            let headers = [
                (header::CONTENT_TYPE, format.media_type().to_owned()),
                (
                    header::CONTENT_DISPOSITION,
                    format!("attachment; filename=\"{name}\""),
                ),
            ];
            Ok((headers, bytes).into_response())
        }
        Some(Err(faults)) => {
            let mut page = page;
            page.alert = Some(page.frame.say("upkeep-export-refused"));
            page.faults = faults.iter().map(|it| words(&page.frame, it)).collect();
            Ok((StatusCode::UNPROCESSABLE_ENTITY, render(&page)).into_response())
        }
        None => Err(Error::broken(page.frame, &"the export did not end")),
    }
}

/// `lotsen-sv-ar-housing.xlsx`. What it is made of are codes and ids: letters, digits and hyphens.
fn file_name(languages: &[Language], topic: Option<&str>, format: Format) -> String {
    let plain = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    let languages = languages.iter().map(ToString::to_string);
    let parts = languages.chain(topic.map(|topic| topic.chars().filter(plain).collect()));
    let parts: Vec<String> = std::iter::once("lotsen".to_owned()).chain(parts).collect();
    format!("{}.{}", parts.join("-"), format.ending())
}

/// `POST /exchange/upload`: reads a file and shows what it would change.
pub async fn upload(
    console: Console,
    headers: HeaderMap,
    mut form: Multipart,
) -> Result<Response, Error> {
    let mut page = Page::new(&console, &headers);
    if !page.may_import {
        return Err(Error::forbidden(page.frame));
    }
    let (mut name, mut bytes) = (String::new(), Bytes::new());
    while let Ok(Some(field)) = form.next_field().await {
        if field.name() == Some("file") {
            name = field
                .file_name()
                .unwrap_or_default()
                .chars()
                .take(200)
                .collect();
            bytes = match field.bytes().await {
                Ok(bytes) => bytes,
                Err(_) => return Ok(page.refuse(&[Fault::of_file(Kind::TooLarge)])),
            };
        }
    }
    let Some(read) = aside(move || read(&bytes)).await else {
        return Err(Error::broken(
            page.frame,
            &"the file was not read to its end",
        ));
    };
    let records = match read {
        Ok(records) => records,
        Err(faults) => return Ok(page.refuse(&faults)),
    };
    let known = languages(&page.frame);
    let plan = match planned(&console, records.clone(), known).await {
        Ok(plan) => plan,
        Err(error) => return Ok(refusal(page, error)),
    };
    let now = console.desk.now();
    if plan.changes.is_empty() {
        page.note = Some(page.frame.with("upkeep-import-nothing", "name", &name));
        return Ok(render(&page));
    }
    let changes = |record: &Record| {
        plan.changes
            .iter()
            .any(|it| it.entry == record.entry && it.language == record.language)
    };
    let upload = Upload {
        records: records.into_iter().filter(changes).collect(),
        name: name.clone(),
    };
    let yesterday = now.checked_sub(24.hours()).unwrap_or(now);
    let store = console.desk.store();
    let kept = store.keep_upload(console.account.id, &upload, (now, yesterday));
    if let Err(error) = kept.await {
        return Err(Error::store(page.frame, &error));
    }
    page.found = Some(found(&page.frame, &name, &plan, now.as_millisecond()));
    Ok(render(&page))
}

/// `POST /exchange/import`: does what was shown.
pub async fn import(console: Console, headers: HeaderMap, body: Bytes) -> Result<Response, Error> {
    let mut page = Page::new(&console, &headers);
    if !page.may_import {
        return Err(Error::forbidden(page.frame));
    }
    let store = console.desk.store();
    let waiting = match store.upload(console.account.id).await {
        Ok(waiting) => waiting,
        Err(error) => return Err(Error::store(page.frame, &error)),
    };
    let shown = Form::read(&body).get("at").to_owned();
    // In another window another file may have been sent since.
    let Some((_, upload)) = waiting.filter(|(at, _)| at.to_string() == shown) else {
        page.alert = Some(page.frame.say("upkeep-import-gone"));
        return Ok((StatusCode::CONFLICT, render(&page)).into_response());
    };
    let why = page.frame.with("upkeep-import-why", "name", &upload.name);
    let (library, author) = (console.desk.library().clone(), author(&console, why));
    let known = languages(&page.frame);
    let done = aside(move || library.import(&upload.records, &known, &author)).await;
    let (plan, published) = match done {
        Some(Ok(done)) => done,
        Some(Err(error)) => return Ok(refusal(page, error)),
        None => return Err(Error::broken(page.frame, &"the import did not end")),
    };
    if let Err(error) = store.drop_upload(console.account.id).await {
        return Err(Error::store(page.frame, &error));
    }
    tracing::info!(
        texts = plan.changes.len(),
        by = console.account.id.0,
        "texts were imported"
    );
    let count = plan.changes.len().to_string();
    page.note = Some(page.frame.with("upkeep-import-done", "count", &count));
    page.faults = published.problems.iter().map(ToString::to_string).collect();
    page.frame.shelf = console.desk.shelf();
    Ok(render(&page))
}

/// `POST /exchange/drop`: lets the file go.
pub async fn drop(console: Console, headers: HeaderMap) -> Result<Response, Error> {
    let page = Page::new(&console, &headers);
    match console.desk.store().drop_upload(console.account.id).await {
        Ok(()) => Ok(axum::response::Redirect::to(HERE).into_response()),
        Err(error) => Err(Error::store(page.frame, &error)),
    }
}

/// Does what takes a while without holding up other pages; `None` when it did not end.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    tokio::task::spawn_blocking(work).await.ok()
}

async fn planned(
    console: &Console,
    records: Vec<Record>,
    known: Vec<Language>,
) -> Result<Plan, ImportError> {
    let library: Library = console.desk.library().clone();
    let plan = aside(move || library.plan_import(&records, &known).map(|it| it.plan));
    plan.await
        .unwrap_or_else(|| Err(std::io::Error::other("the comparison did not end").into()))
}

/// The page that says why nothing is imported.
fn refusal(mut page: Page, error: ImportError) -> Response {
    match error {
        ImportError::Faults(faults) => return page.refuse(&faults),
        ImportError::Problems(problems) | ImportError::Refused(Refused::Problems(problems)) => {
            let count = problems.len().to_string();
            page.alert = Some(page.frame.with("upkeep-import-problems", "count", &count));
            page.faults = problems.iter().map(ToString::to_string).collect();
        }
        ImportError::Refused(Refused::Conflict(conflicts)) => {
            page.alert = Some(page.frame.say("upkeep-conflict"));
            page.faults = conflicts.iter().map(|it| it.path.to_string()).collect();
        }
        ImportError::Refused(refused) => {
            let (status, said) = super::refused(&page.frame, &refused);
            page.alert = Some(said);
            return (status, render(&page)).into_response();
        }
        other => {
            tracing::error!(error = %other, "an import failed");
            page.alert = Some(page.frame.say("upkeep-failed"));
        }
    }
    (StatusCode::UNPROCESSABLE_ENTITY, render(&page)).into_response()
}

fn found(frame: &Frame, name: &str, plan: &Plan, at: i64) -> Found {
    let count = plan.changes.len();
    let rows = plan.changes.iter().take(SHOWN);
    let more = count.saturating_sub(SHOWN);
    Found {
        name: name.to_owned(),
        summary: frame.with("upkeep-import-would", "count", &count.to_string()),
        rows: rows.map(|change| row(frame, change)).collect(),
        more: (more > 0).then(|| frame.with("upkeep-import-more", "count", &more.to_string())),
        at,
    }
}

fn row(frame: &Frame, change: &Change) -> Row {
    let entry = frame.shelf.knowledge.entry(change.entry.as_str());
    let old = entry.and_then(|entry| entry.translations.get(&change.language));
    let title = entry.and_then(|entry| entry.original());
    let parts = [
        ("upkeep-field-title", change.title.is_some()),
        ("upkeep-field-answer", change.answer.is_some()),
        ("upkeep-field-questions", change.questions.is_some()),
        ("upkeep-field-keywords", change.keywords.is_some()),
        (
            "upkeep-field-state",
            old.is_some_and(|old| old.state != change.state),
        ),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, changed)| *changed)
        .map(|(id, _)| frame.say(id))
        .collect();
    // One text to compare: the title, the answer, the questions, the keywords, one below the other.
    let joined = |title: &str, body: &str, questions: &[String], keywords: &[String]| {
        format!(
            "{title}\n\n{body}\n\n{}\n\n{}",
            questions.join("\n"),
            keywords.join(", ")
        )
    };
    let before = old.map_or_else(String::new, |old| {
        joined(&old.title, &old.body, &old.questions, &old.keywords)
    });
    let empty: &[String] = &[];
    let after = joined(
        change
            .title
            .as_deref()
            .or(old.map(|it| &*it.title))
            .unwrap_or_default(),
        change
            .answer
            .as_deref()
            .or(old.map(|it| &*it.body))
            .unwrap_or_default(),
        change
            .questions
            .as_deref()
            .or(old.map(|it| &*it.questions))
            .unwrap_or(empty),
        change
            .keywords
            .as_deref()
            .or(old.map(|it| &*it.keywords))
            .unwrap_or(empty),
    );
    Row {
        title: title.map_or_else(|| change.entry.to_string(), |it| it.title.clone()),
        language: language_name(frame, change.language),
        code: change.language.to_string(),
        is_rtl: frame.book().is_rtl(change.language),
        is_new: change.is_new,
        parts: parts.join(", "),
        lines: shown(&before, &after),
    }
}

/// A fault in the language of the page.
fn words(frame: &Frame, fault: &Fault) -> String {
    let place = match &fault.place {
        Place::File => String::new(),
        Place::Line(line) => frame.with("upkeep-place-line", "number", &line.to_string()),
        Place::Row(row) => frame.with("upkeep-place-row", "number", &row.to_string()),
        Place::Unit(unit) => unit.clone(),
    };
    let what = frame.say(&format!("upkeep-fault-{}", fault.kind.code()));
    let about = [&place, fault.field.unwrap_or_default(), &fault.value].map(str::to_owned);
    let about: Vec<String> = about.into_iter().filter(|it| !it.is_empty()).collect();
    if about.is_empty() {
        what
    } else {
        format!("{}: {what}", about.join(" · "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::console::preferences::LANGUAGES;
    use crate::phrase::Phrasebook;

    #[test]
    fn every_fault_has_a_sentence_in_both_languages() {
        let book = Phrasebook::load().expect("the locales are sound");
        for language in LANGUAGES {
            for kind in Kind::ALL {
                let id = format!("upkeep-fault-{}", kind.code());
                let said = book.text(language, &id, &[]);
                assert!(!said.is_empty() && said != id, "{language}: {id}");
            }
        }
    }

    #[test]
    fn the_name_of_a_file_says_what_is_in_it() {
        let arabic = "ar".parse().expect("a language");
        let name = file_name(&[arabic], Some("ho\"using"), Format::Xliff);
        assert_eq!(name, "lotsen-ar-housing.xlf");
    }
}
