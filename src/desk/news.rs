//! News at the editors' desk: it is written, translated, sent off and stopped. Each act is one transaction with the line that says who did it.

mod spreading;

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::Desk;
use crate::dialogue::news::piece;
use crate::knowledge::writing::EntryText;
use crate::language::Language;
use crate::news::{Fault, News, NewsAct, NewsText, Stage, faults};
use crate::store::{Error, Store, Transaction, new_id};
use crate::translator::Failure;

/// What became of the wish to send a piece of news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewsSent {
    /// It is for so many people.
    Sent(u64),
    /// It is not what was looked at any more, or has been sent already.
    Otherwise,
    /// Its last day is over.
    Over,
    /// Its text may not go out as it is.
    Faulty,
    /// Nobody would get it.
    Nobody,
}

/// What became of the wish to keep a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewsTranslated {
    /// It is kept.
    Kept,
    /// The original or the translation is not what was looked at any more.
    Otherwise,
    /// There is nothing to be translated any more.
    Ended,
}

impl Desk {
    /// What newcomers would read: a message in Telegram's HTML.
    pub fn news_preview(&self, news: &News, text: &NewsText) -> String {
        let shelf = self.shelf();
        let world = self.world(&shelf);
        let words = (text.title.as_str(), text.body.as_str());
        piece(&world, text.language, news.topic.as_ref(), words).html
    }

    /// Keeps a draft and its text in Swedish. Where that has become another, no translation is reviewed any more. `false`: it has been sent
    /// meanwhile, and nothing was changed.
    ///
    /// # Errors
    /// The store failed; nothing was changed.
    pub async fn write_news(
        &self,
        news: &News,
        text: &NewsText,
        act: (&str, &str),
    ) -> Result<bool, Error> {
        self.change_news(news, text, None, act).await
    }

    /// The same, if the draft is still what somebody `saw` (the time of its last change, unix milliseconds). `false`: it has been changed or
    /// sent meanwhile, and nothing was changed.
    ///
    /// # Errors
    /// The store failed, or the draft has been thrown away; nothing was changed.
    pub async fn change_news(
        &self,
        news: &News,
        text: &NewsText,
        saw: Option<i64>,
        (who, what): (&str, &str),
    ) -> Result<bool, Error> {
        let mut tx = self.store().begin().await?;
        if let Some(saw) = saw {
            let kept = Store::news_in(&mut tx, news.id).await?;
            if kept.changed_at.as_millisecond() != saw {
                return Ok(false);
            }
        }
        let texts = Store::news_texts_in(&mut tx, news.id).await?;
        let changed_at = after(text.changed_at, &texts);
        let news = News {
            changed_at,
            ..news.clone()
        };
        if !Store::keep_news(&mut tx, &news).await? {
            return Ok(false);
        }
        let before = texts.iter().find(|one| one.language == text.language);
        if before.is_some_and(|one| one.title != text.title || one.body != text.body) {
            Store::unreview_news(&mut tx, news.id).await?;
        }
        let text = NewsText {
            changed_at,
            ..text.clone()
        };
        Store::keep_news_text(&mut tx, news.id, &text).await?;
        self.log_news(&mut tx, news.id, (who, what), None).await?;
        tx.commit().await?;
        self.ring();
        Ok(true)
    }

    /// Keeps a translation, if it and the original are still what somebody `saw` (see [`last_change`]). Once it is reviewed, whoever has
    /// waited for it gets the news.
    ///
    /// # Errors
    /// The store failed; nothing was changed.
    pub async fn translate_news(
        &self,
        id: i64,
        text: &NewsText,
        saw: i64,
        (who, what): (&str, &str),
    ) -> Result<NewsTranslated, Error> {
        let mut tx = self.store().begin().await?;
        let news = Store::news_in(&mut tx, id).await?;
        if !matches!(news.stage(), Stage::Draft | Stage::Sending) {
            return Ok(NewsTranslated::Ended);
        }
        let texts = Store::news_texts_in(&mut tx, id).await?;
        if last_change(&texts, text.language) != saw {
            return Ok(NewsTranslated::Otherwise);
        }
        let text = NewsText {
            changed_at: after(text.changed_at, &texts),
            ..text.clone()
        };
        Store::keep_news_text(&mut tx, id, &text).await?;
        let language = Some(text.language);
        self.log_news(&mut tx, id, (who, what), language).await?;
        tx.commit().await?;
        self.ring();
        self.spread_news().await?;
        Ok(NewsTranslated::Kept)
    }

    /// A first translation by the translation service, for a person to read.
    ///
    /// # Errors
    /// [`Failure`]: there is no service, it does not know the language, or it lost something that had to stay.
    pub async fn draft_news(
        &self,
        original: &NewsText,
        language: Language,
    ) -> Result<(String, String), Failure> {
        let entry = EntryText {
            title: original.title.clone(),
            body: original.body.clone(),
            ..EntryText::default()
        };
        let drafted = self.draft_text(&entry, (original.language, language));
        drafted.await.map(|text| (text.title, text.body))
    }

    /// Sends a piece of news off, if it is still what somebody `saw` (the time of its last change, unix milliseconds). Whom it is for is
    /// written down at once; the rest is [`Desk::spread_news`].
    ///
    /// # Errors
    /// The store failed; nothing is sent then.
    pub async fn send_news(&self, id: i64, saw: i64, who: &str) -> Result<NewsSent, Error> {
        let now = self.now();
        let mut tx = self.store().begin().await?;
        let news = Store::news_in(&mut tx, id).await?;
        if news.stage() != Stage::Draft || news.changed_at.as_millisecond() != saw {
            return Ok(NewsSent::Otherwise);
        }
        if news.is_over(now) {
            return Ok(NewsSent::Over);
        }
        let texts = Store::news_texts_in(&mut tx, id).await?;
        let original = texts.iter().find(|one| one.language == Language::SWEDISH);
        let Some(original) = original.filter(|text| may_go_out(text)) else {
            return Ok(NewsSent::Faulty);
        };
        // Whoever sends it has read the original, and says so by sending.
        let original = NewsText {
            is_reviewed: true,
            reviewer: Some(who.to_owned()),
            ..original.clone()
        };
        Store::keep_news_text(&mut tx, id, &original).await?;
        let people = Store::keep_receivers(&mut tx, &news).await?;
        if people == 0 {
            return Ok(NewsSent::Nobody);
        }
        if !Store::mark_news_sent(&mut tx, id, now).await? {
            return Ok(NewsSent::Otherwise);
        }
        self.log_news(&mut tx, id, (who, "sent"), None).await?;
        tx.commit().await?;
        tracing::info!(news.id = id, people, "news is sent off");
        self.ring();
        self.spread_news().await?;
        Ok(NewsSent::Sent(people))
    }

    /// Stops a piece of news in the middle: whoever has not got it does not get it. `false`: it is not on its way.
    ///
    /// # Errors
    /// The store failed; it goes on then.
    pub async fn stop_news(&self, id: i64, who: &str) -> Result<bool, Error> {
        let mut tx = self.store().begin().await?;
        if !Store::mark_news_stopped(&mut tx, id, self.now()).await? {
            return Ok(false);
        }
        Store::stop_receivers(&mut tx, id).await?;
        self.log_news(&mut tx, id, (who, "stopped"), None).await?;
        tx.commit().await?;
        tracing::info!(news.id = id, "news is stopped");
        self.ring();
        self.spread_news().await?;
        Ok(true)
    }

    /// Throws a draft away. `false`: it has been sent, and stays.
    ///
    /// # Errors
    /// The store failed; it is still there then.
    pub async fn drop_news(&self, id: i64) -> Result<bool, Error> {
        let mut tx = self.store().begin().await?;
        let dropped = Store::drop_news(&mut tx, id).await?;
        tx.commit().await?;
        Ok(dropped)
    }

    /// How many people in each language a draft would be for, or still wait for what is on its way.
    ///
    /// # Errors
    /// The store failed.
    pub async fn news_receivers(&self, news: &News) -> Result<BTreeMap<Language, i64>, Error> {
        match news.stage() {
            Stage::Draft => self.store().count_receivers(news).await,
            _ => self.store().waiting_receivers(news.id).await,
        }
    }

    async fn log_news(
        &self,
        tx: &mut Transaction,
        news: i64,
        (who, what): (&str, &str),
        language: Option<Language>,
    ) -> Result<(), Error> {
        let act = NewsAct {
            at: self.now(),
            who: who.to_owned(),
            what: what.to_owned(),
            language,
        };
        Store::log_news(tx, news, &act, new_id()).await
    }
}

/// When the original or the text in a language was last changed, whichever is later (unix milliseconds): what is seen by somebody who
/// translates.
pub fn last_change<'a>(texts: impl IntoIterator<Item = &'a NewsText>, language: Language) -> i64 {
    let seen = texts
        .into_iter()
        .filter(|text| text.language == Language::SWEDISH || text.language == language);
    let times = seen.map(|text| text.changed_at.as_millisecond());
    times.max().unwrap_or(0)
}

/// The time of a change: now, and in any case later than every change before it, since it is by their times that changes are told apart.
fn after(now: Timestamp, texts: &[NewsText]) -> Timestamp {
    let latest = texts.iter().map(|text| text.changed_at).max();
    match latest {
        Some(latest) if latest.as_millisecond() >= now.as_millisecond() => latest
            .checked_add(SignedDuration::from_millis(1))
            .unwrap_or(latest),
        _ => now,
    }
}

/// Whether nothing in a text keeps it from going out.
fn may_go_out(text: &NewsText) -> bool {
    !faults(text.language, &text.title, &text.body)
        .iter()
        .any(Fault::is_error)
}
