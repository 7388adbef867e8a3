//! Files for translation agencies: out, and back in after a look at what would change.

mod showing;

use std::collections::BTreeSet;

use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, RawQuery};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use jiff::ToSpan as _;

use showing::{Found, found, words};

use super::{Tab, author, languages, tabs};
use crate::console::Console;
use crate::console::effect::{Way, weigh, with_note};
use crate::console::error::{Error, render};
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::console::wording::told_at;
use crate::exchange::{Fault, Format, Kind, Plan, Record, Selection, read, records, write};
use crate::knowledge::{TopicId, name_in};
use crate::language::Language;
use crate::library::{ImportError, Library, Refused};
use crate::store::Upload;

/// The address of the page.
const HERE: &str = "/exchange";

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
    let changed: BTreeSet<_> = plan
        .changes
        .iter()
        .map(|change| (&change.entry, change.language))
        .collect();
    let changes = |record: &Record| changed.contains(&(&record.entry, record.language));
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
    let form = Form::read(&body);
    let shown = form.get("at");
    // In another window another file may have been sent since.
    let Some((_, upload)) = waiting.filter(|(at, _)| at.to_string() == shown) else {
        page.alert = Some(page.frame.say("upkeep-import-gone"));
        return Ok((StatusCode::CONFLICT, render(&page)).into_response());
    };
    let why = page.frame.with("upkeep-import-why", "name", &upload.name);
    let library = console.desk.library().clone();
    let known = languages(&page.frame);
    let planned = aside(move || library.plan_import(&upload.records, &known)).await;
    let importing = match planned {
        Some(Ok(importing)) => importing,
        Some(Err(error)) => return Ok(refusal(page, error)),
        None => return Err(Error::broken(page.frame, &"the import did not end")),
    };
    let way = Way {
        action: "/exchange/import",
        back: HERE,
    };
    let note = match weigh(&console, &page.frame, &importing.files, &form, way).await {
        Ok(note) => note,
        Err(page) => return Ok(page),
    };
    let author = author(&console, with_note(&why, note.as_deref()));
    let library = console.desk.library().clone();
    let done = aside(move || library.import_planned(importing, &author)).await;
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
    let problems = published.problems.iter();
    page.faults = problems.map(|it| told_at(&page.frame, it)).collect();
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
            page.faults = problems.iter().map(|it| told_at(&page.frame, it)).collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_says_what_is_in_it() {
        let arabic = "ar".parse().expect("a language");
        let name = file_name(&[arabic], Some("ho\"using"), Format::Xliff);
        assert_eq!(name, "lotsen-ar-housing.xlf");
    }
}
