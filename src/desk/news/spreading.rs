//! News on its way: a few receivers at a time, by day, in languages whose text a person has reviewed.
//!
//! What is said and the mark that this receiver has had theirs are one transaction, and the outbox never holds more than the courier sends
//! in twenty seconds. So a stop at any moment and a second process say nothing twice, and an editor's stop takes hold at once.

use std::collections::HashMap;

use crate::desk::Desk;
use crate::dialogue::{World, news};
use crate::language::Language;
use crate::news::{News, NewsText, Stage, is_awake};
use crate::outbound::Message;
use crate::store::{Error, NewOutbound, Priority, Store, Transaction};

/// Receivers in one transaction: somebody may wait to write meanwhile.
const AT_ONCE: i64 = 100;

/// As much news waits in the outbox at most: what Telegram takes in twenty seconds.
const IN_OUTBOX: i64 = 600;

impl Desk {
    /// Writes down what came of the news that is on its way, and lets more of it go. Doing it twice does nothing more.
    ///
    /// # Errors
    /// The store failed; what was written down stands, and the rest is for the next time.
    pub async fn spread_news(&self) -> Result<(), Error> {
        let under_way = self.store().news_under_way().await?;
        if under_way.is_empty() {
            return Ok(());
        }
        self.settle_news(&under_way).await?;
        let now = self.now();
        if !is_awake(now) {
            let mut tx = self.store().begin().await?;
            Store::call_news_back(&mut tx).await?;
            tx.commit().await?;
            return Ok(());
        }
        let shelf = self.shelf();
        let world = self.world(&shelf);
        for news in under_way.iter().filter(|news| news.may_arrive(now)) {
            let mut queued = 0;
            while let Some(more) = self.spread_some(&world, news.id).await? {
                queued += more;
            }
            if queued > 0 {
                tracing::info!(news.id = news.id, people = queued, "news is on its way");
                self.ring();
            }
        }
        Ok(())
    }

    /// What came of what was on its way; what everything of has been tried is finished.
    async fn settle_news(&self, under_way: &[News]) -> Result<(), Error> {
        let now = self.now();
        let over = under_way.iter().filter(|news| news.is_over(now));
        let over: Vec<i64> = over.map(|news| news.id).collect();
        let mut tx = self.store().begin().await?;
        Store::settle_receivers(&mut tx, &over).await?;
        let mut finished = 0;
        for news in under_way {
            // What the courier held when it was stopped, and could not deliver.
            if news.stage() == Stage::Stopped {
                Store::stop_receivers(&mut tx, news.id).await?;
            }
            finished += i32::from(Store::finish_news(&mut tx, news.id, now).await?);
        }
        tx.commit().await?;
        if finished > 0 {
            tracing::info!(count = finished, "news has been sent");
            self.ring();
        }
        Ok(())
    }

    /// The next receivers of a piece of news; how many got it into the outbox. `None`: there is nobody for the moment, or no room.
    async fn spread_some(&self, world: &World<'_>, id: i64) -> Result<Option<usize>, Error> {
        let mut tx = self.store().begin().await?;
        let room = IN_OUTBOX - Store::queued_news(&mut tx).await?;
        let news = Store::news_in(&mut tx, id).await?;
        if room <= 0 || news.stage() != Stage::Sending {
            return Ok(None);
        }
        let ready = ready(world, &mut tx, &news).await?;
        let languages: Vec<Language> = ready.keys().copied().collect();
        let limit = AT_ONCE.min(room);
        let receivers = Store::next_receivers(&mut tx, id, &languages, limit).await?;
        if receivers.is_empty() {
            return Ok(None);
        }
        let mut queued = 0;
        for mut conversation in receivers {
            let language = conversation.speaks();
            let Some(message) = ready.get(&language) else {
                continue;
            };
            let new = NewOutbound::unasked(&conversation, Priority::News, message.clone());
            let whom = (id, conversation.id);
            if !Store::queue_receiver(&mut tx, whom, (new.id, language)).await? {
                continue;
            }
            Store::say(&mut tx, &new, world.now).await?;
            // A "yes" after this is no answer to what was asked before it.
            if conversation.memory.asked.take().is_some() {
                Store::keep_conversation(&mut tx, &conversation).await?;
            }
            queued += 1;
        }
        tx.commit().await?;
        Ok((queued > 0).then_some(queued))
    }
}

/// The messages in the languages whose text a person has reviewed.
async fn ready(
    world: &World<'_>,
    tx: &mut Transaction,
    news: &News,
) -> Result<HashMap<Language, Message>, Error> {
    let texts = Store::news_texts_in(tx, news.id).await?;
    let reviewed = texts.iter().filter(|text| text.is_reviewed);
    let message = |text: &NewsText| {
        let words = (text.title.as_str(), text.body.as_str());
        let said = news::piece(world, text.language, news.topic.as_ref(), words);
        (text.language, said)
    };
    let mut ready: HashMap<Language, Message> = reviewed.clone().map(message).collect();
    // Who chose a variant reads the text of its language, where there is none in the variant.
    let variants = world.phrasebook.languages().into_iter();
    for variant in variants
        .filter(|it| it.is_variant() && !ready.contains_key(it))
        .collect::<Vec<_>>()
    {
        let mut texts = reviewed.clone();
        if let Some(text) = texts.find(|text| text.language == variant.base()) {
            let words = (text.title.as_str(), text.body.as_str());
            let said = news::piece(world, variant, news.topic.as_ref(), words);
            ready.insert(variant, said);
        }
    }
    Ok(ready)
}
