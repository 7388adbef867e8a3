//! Where a new entry comes from, when it was begun from a case or from a question that nothing answered.

use axum::response::{IntoResponse, Redirect, Response};

use super::new_entry::NEW;
use super::saving::keep;
use crate::case::CaseId;
use crate::console::Console;
use crate::console::error::Error;
use crate::console::forms::Form;
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::knowledge::{DeskId, EntryId, TopicId};
use crate::language::Language;
use crate::likeness::Figures;
use crate::store::{self, DraftStatus, GapDecision, Store, TiedWording, new_id};

/// The fields that say it; they go with the form until it is published.
const FIELDS: [&str; 6] = ["case", "gap", "asked", "asked-language", "owner", "wish"];

/// What a new entry is begun with. Empty: not known.
pub struct Begun {
    /// Its questions in Swedish, a line each.
    pub questions: String,
    /// Its answer.
    pub body: String,
    /// The topic.
    pub topic: String,
    /// The desk that keeps it true.
    pub owner: String,
    /// The case it comes from.
    pub case: String,
    /// The question it comes from, by its exchange.
    pub gap: String,
    /// The question as it was asked, redacted.
    pub asked: String,
    /// The language of that.
    pub language: String,
    /// It is a wish of somebody who may not publish it: `1`.
    pub wish: String,
}

impl Begun {
    /// As the form of a new entry.
    pub fn form(&self) -> Form {
        Form::of([
            ("questions", &self.questions),
            ("body", &self.body),
            ("topic", &self.topic),
            ("owner", &self.owner),
            ("case", &self.case),
            ("gap", &self.gap),
            ("asked", &self.asked),
            ("asked-language", &self.language),
            ("wish", &self.wish),
        ])
    }
}

/// Begins a new entry for the person at the desk. `false`: they have begun another one, which is not thrown away for it.
pub async fn begin(console: &Console, begun: &Begun) -> Result<bool, store::Error> {
    let (new, part) = (EntryId::from(NEW), Language::SWEDISH.code());
    let store = console.desk.store();
    let earlier = store.entry_draft(console.account.id, &new, part).await?;
    if earlier.is_some() {
        return Ok(false);
    }
    let kept = begun.form().to_keep();
    keep(
        console,
        &new,
        part,
        (&kept, None),
        DraftStatus::Writing,
        None,
    )
    .await?;
    Ok(true)
}

/// A new entry has been published: whoever waits with its question may be offered it, the wish is fulfilled, the group of
/// questions is decided on, and a wording in another language becomes a suggestion for the text in that language.
pub async fn settle(console: &Console, entry: &EntryId, form: &Form) -> Result<(), store::Error> {
    let (store, now) = (console.desk.store(), console.desk.now());
    store.note_fresh(entry, now).await?;
    let number = |field: &str| form.get(field).parse::<i64>().ok();
    let mut conversation = None;
    if let Some(case) = number("case").map(CaseId) {
        store.drop_entry_wish(case).await?;
        conversation = match store.read_case(case).await {
            Ok(case) => Some(case.conversation),
            Err(store::Error::NotFound) => None,
            Err(error) => return Err(error),
        };
    }
    let language = form.get("asked-language").parse::<Language>().ok();
    let gap = match number("gap") {
        Some(gap) => store.unanswered_one(gap).await?,
        None => None,
    };
    if let Some(asked) = gap {
        conversation = Some(asked.conversation);
        let decision = GapDecision {
            conversation,
            at: now,
            author: console.account.name.clone(),
            decision: "entry".to_owned(),
            entry: Some(entry.clone()),
            language: asked.language,
            figures: Figures::of(&asked.question),
        };
        store.keep_gap_decision(&decision).await?;
    }
    let wording = form.get("asked");
    let (Some(conversation), Some(language)) = (conversation.filter(|it| *it != 0), language)
    else {
        return Ok(());
    };
    if language == Language::SWEDISH || wording.is_empty() {
        return Ok(());
    }
    let tied = TiedWording {
        origin: new_id(),
        conversation,
        entry: entry.clone(),
        language,
        wording: wording.to_owned(),
        at: now,
    };
    let mut tx = store.begin().await?;
    Store::tie_wording(&mut tx, &tied).await?;
    Ok(tx.commit().await?)
}

/// Throws the draft of a new entry away; with `declines`, also the wish that it came from.
pub async fn throw_away(
    console: &Console,
    frame: Frame,
    form: &Form,
    declines: bool,
) -> Result<Response, Error> {
    let store = console.desk.store();
    let (new, part) = (EntryId::from(NEW), Language::SWEDISH.code());
    let mut done = store.drop_entry_draft(console.account.id, &new, part).await;
    if let (Ok(()), true, Ok(case)) = (&done, declines && is_wished(form), form.get("case").parse())
    {
        done = store.drop_entry_wish(CaseId(case)).await;
    }
    let to = if declines { "/entries" } else { "/entries/new" };
    match done {
        Ok(()) => Ok(Redirect::to(to).into_response()),
        Err(error) => Err(Error::store(frame, &error)),
    }
}

/// Whether a colleague has wished for it.
pub fn is_wished(form: &Form) -> bool {
    !form.get("wish").is_empty()
}

/// The fields of a form that say where it comes from.
pub fn fields(form: &Form) -> Vec<(&'static str, String)> {
    let filled = FIELDS.into_iter().filter(|it| !form.get(it).is_empty());
    filled.map(|it| (it, form.get(it).to_owned())).collect()
}

/// The desk that keeps the entry true, where that is another one than its topic's.
pub fn owner(frame: &Frame, topic: &str, chosen: &str) -> Option<DeskId> {
    let knowledge = &frame.shelf.knowledge;
    let own = knowledge.topic(&TopicId::from(topic));
    let desk = knowledge.desk(&DeskId::from(chosen))?;
    own.is_none_or(|topic| topic.desk != desk.id)
        .then(|| desk.id.clone())
}

/// The question as it was asked, where that was not in Swedish: it is not lost, and nobody has to read it to write.
pub fn asked(frame: &Frame, form: &Form) -> Option<(String, String, String)> {
    let language: Language = form.get("asked-language").parse().ok()?;
    let words = form.get("asked");
    (language != Language::SWEDISH && !words.is_empty()).then(|| {
        let name = language_name(frame, language);
        (language.to_string(), name, words.to_owned())
    })
}
