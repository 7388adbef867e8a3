//! What a form has sent.

use axum::body::Bytes;

/// The pairs of a form, in its order. The extractor of forms takes each name only once.
pub fn pairs(body: &Bytes) -> Vec<(String, String)> {
    let query = String::from_utf8_lossy(body);
    let url = reqwest::Url::parse(&format!("http://form/?{query}"));
    url.map_or_else(
        |_| Vec::new(),
        |url| {
            let pairs = url.query_pairs();
            pairs
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect()
        },
    )
}

/// A form by its names.
#[derive(Debug, Clone, Default)]
pub struct Form(Vec<(String, String)>);

impl Form {
    /// What was sent.
    pub fn read(body: &Bytes) -> Form {
        // Browsers send line ends as `\r\n`, whatever the page had.
        let plain = |(name, value): (String, String)| (name, value.replace("\r\n", "\n"));
        Form(pairs(body).into_iter().map(plain).collect())
    }

    /// A form with these fields.
    pub fn of<const N: usize>(fields: [(&str, &String); N]) -> Form {
        let own = fields.map(|(name, value)| (name.to_owned(), value.clone()));
        Form(own.into())
    }

    /// A form with these fields, in this order.
    pub fn with(fields: Vec<(String, String)>) -> Form {
        Form(fields)
    }

    /// A form as it was kept; an empty one when it cannot be read.
    pub fn kept(json: &str) -> Form {
        Form(serde_json::from_str(json).unwrap_or_default())
    }

    /// The form without what belongs to one sending of it.
    pub fn to_keep(&self) -> String {
        const PASSING: [&str; 7] = [
            "form_token",
            "do",
            "hash",
            "base",
            "publish-at",
            "seen",
            "tried",
        ];
        let lasting: Vec<_> = self
            .0
            .iter()
            .filter(|(name, _)| !PASSING.contains(&name.as_str()))
            .collect();
        serde_json::to_string(&lasting).unwrap_or_default()
    }

    /// Every pair, in the order of the form.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.0.iter();
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The first value of a name; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        let first = self.0.iter().find(|(other, _)| other == name);
        first.map_or("", |(_, value)| value.as_str())
    }

    /// All values of a name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(other, _)| other == name);
        named.map(|(_, value)| value.as_str())
    }

    /// Whether a name was sent, as a box that is ticked is.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(other, _)| other == name)
    }
}
