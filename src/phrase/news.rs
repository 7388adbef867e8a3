//! What is said of news.

/// A sentence of the news, like a [`Phrase`](super::Phrase). `topic` and `topics` are the topics' names.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum NewsPhrase<'a> {
    NewsCommand,
    NewsIntro,
    NewsNone,
    NewsChosen { topics: &'a str },
    NewsChosenAll,
    NewsPlace { place: &'a str },
    NewsNoPlace,
    NewsAll,
    NewsStopped,
    NewsWhy { topic: &'a str },
    NewsWhyAll,
    NewsButtonStop,
    NewsMydata { topics: &'a str },
    NewsMydataAll,
}
