//! An entry's facts, as `entry.toml` says them and as an editor changes them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::merging::pick;
use super::table::Writer;
use super::{Merged, Unreadable, keeping_line_ends, merge_lists};
use crate::knowledge::catalogue::EVERYWHERE;
use crate::knowledge::entry::{REVIEW_MONTHS, STATUSES};
use crate::knowledge::{DeskId, EntryId, Place, ResidenceStatus, TopicId};

/// What stands in `entry.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The shelf; `None`: the first part of the id.
    pub topic: Option<TopicId>,
    /// Who takes questions on it; `None`: the topic's desk.
    pub desk: Option<DeskId>,
    /// Where the answer holds.
    pub places: Vec<Place>,
    /// Where this entry applies, it hides that one.
    pub replaces: Option<EntryId>,
    /// For whom it holds; empty means for any status.
    pub status: Vec<ResidenceStatus>,
    /// Staff are told at once when it is sent.
    pub urgent: bool,
    /// The desk that keeps it true; `None`: the desk.
    pub owner: Option<DeskId>,
    /// When its facts were last compared with the sources.
    pub checked: Option<Date>,
    /// After `checked` plus this many months the entry is stale.
    pub review_months: i64,
    /// Since when it is taken back.
    pub withdrawn: Option<Date>,
    /// Entries worth reading next.
    pub related: Vec<EntryId>,
    /// Where its facts come from: title and address.
    pub sources: Vec<[String; 2]>,
    /// Facts nobody could confirm.
    pub unsure: Vec<String>,
}

impl Default for Facts {
    /// What a file without any key means.
    fn default() -> Self {
        Self {
            topic: None,
            desk: None,
            places: vec![Place::from(EVERYWHERE)],
            replaces: None,
            status: Vec::new(),
            urgent: false,
            owner: None,
            checked: None,
            review_months: REVIEW_MONTHS,
            withdrawn: None,
            related: Vec::new(),
            sources: Vec::new(),
            unsure: Vec::new(),
        }
    }
}

impl Facts {
    /// Reads a file. What is missing means what the format says it means.
    ///
    /// # Errors
    /// It is not valid TOML.
    pub fn read(file: &str) -> Result<Facts, Unreadable> {
        let file = file
            .strip_prefix('\u{feff}')
            .unwrap_or(file)
            .replace("\r\n", "\n");
        let table = Writer::parse(&file)?;
        let id = |key: &str| table.text(key);
        let mut places: Vec<Place> = table
            .texts("places")
            .iter()
            .map(|it| Place::from(&**it))
            .collect();
        if places.is_empty() {
            places.push(Place::from(EVERYWHERE));
        }
        let status = table.texts("status");
        let status = STATUSES
            .iter()
            .filter(|(name, _)| status.iter().any(|it| it == name));
        let related = table.texts("related");
        Ok(Facts {
            topic: id("topic").map(|it| TopicId::from(&*it)),
            desk: id("desk").map(|it| DeskId::from(&*it)),
            places,
            replaces: id("replaces").map(|it| EntryId::from(&*it)),
            status: status.filter_map(|(_, status)| *status).collect(),
            urgent: table.flag("urgent"),
            owner: id("owner").map(|it| DeskId::from(&*it)),
            checked: table.date("checked"),
            review_months: table.number("review_months").unwrap_or(REVIEW_MONTHS),
            withdrawn: table.date("withdrawn"),
            related: related.iter().map(|it| EntryId::from(&**it)).collect(),
            sources: table.rows("source", ["title", "url"]),
            unsure: table
                .rows("unsure", ["note"])
                .into_iter()
                .map(|[note]| note)
                .collect(),
        })
    }

    /// A new file.
    pub fn write(&self) -> String {
        // An empty text is valid TOML.
        self.write_over("").unwrap_or_default()
    }

    /// The file with what is different here; the same bytes when nothing is.
    ///
    /// # Errors
    /// The file is not valid TOML.
    pub fn write_over(&self, file: &str) -> Result<String, Unreadable> {
        keeping_line_ends(file, |file| {
            let old = Facts::read(file)?;
            if *self == old {
                return Ok(file.to_owned());
            }
            let mut table = Writer::parse(file)?;
            self.change(&mut table, &old);
            Ok(table.finish())
        })
    }

    fn change(&self, table: &mut Writer, old: &Facts) {
        let texts =
            |ids: Vec<&str>| -> Vec<String> { ids.into_iter().map(str::to_owned).collect() };
        table.set_text("topic", self.topic.as_ref().map(TopicId::as_str));
        table.set_text("desk", self.desk.as_ref().map(DeskId::as_str));
        if self.places != old.places || !table.has("places") {
            table.set_texts(
                "places",
                &texts(self.places.iter().map(Place::as_str).collect()),
            );
        }
        table.set_text("replaces", self.replaces.as_ref().map(EntryId::as_str));
        if self.status != old.status {
            table.set_texts("status", &self.status_names());
        }
        table.set_flag("urgent", self.urgent);
        table.set_text("owner", self.owner.as_ref().map(DeskId::as_str));
        table.set_date("checked", self.checked);
        if self.review_months != old.review_months {
            table.set_number("review_months", Some(self.review_months));
        }
        table.set_date("withdrawn", self.withdrawn);
        table.set_texts(
            "related",
            &texts(self.related.iter().map(EntryId::as_str).collect()),
        );
        table.set_rows("source", ["title", "url"], &self.sources);
        let notes: Vec<[String; 1]> = self.unsure.iter().map(|note| [note.clone()]).collect();
        table.set_rows("unsure", ["note"], &notes);
    }

    /// The statuses as they are written; `any` for all of them.
    fn status_names(&self) -> Vec<String> {
        if self.status.is_empty() {
            return vec!["any".to_owned()];
        }
        let names = STATUSES
            .iter()
            .filter(|(_, status)| status.is_some_and(|it| self.status.contains(&it)));
        names.map(|(name, _)| (*name).to_owned()).collect()
    }

    /// Joins two changes of one entry's facts. Where both changed the same thing, `mine` stays and the key is named.
    pub fn merge(base: &Facts, mine: &Facts, theirs: &Facts) -> Merged<Facts> {
        let mut merged = Merged::new(mine.clone());
        let (to, clashes) = (&mut merged.value, &mut merged.clashes);
        pick(
            "topic",
            (&base.topic, &mine.topic, &theirs.topic),
            &mut to.topic,
            clashes,
        );
        pick(
            "desk",
            (&base.desk, &mine.desk, &theirs.desk),
            &mut to.desk,
            clashes,
        );
        pick(
            "replaces",
            (&base.replaces, &mine.replaces, &theirs.replaces),
            &mut to.replaces,
            clashes,
        );
        pick(
            "status",
            (&base.status, &mine.status, &theirs.status),
            &mut to.status,
            clashes,
        );
        pick(
            "urgent",
            (&base.urgent, &mine.urgent, &theirs.urgent),
            &mut to.urgent,
            clashes,
        );
        pick(
            "owner",
            (&base.owner, &mine.owner, &theirs.owner),
            &mut to.owner,
            clashes,
        );
        pick(
            "checked",
            (&base.checked, &mine.checked, &theirs.checked),
            &mut to.checked,
            clashes,
        );
        let months = (
            &base.review_months,
            &mine.review_months,
            &theirs.review_months,
        );
        pick("review_months", months, &mut to.review_months, clashes);
        pick(
            "withdrawn",
            (&base.withdrawn, &mine.withdrawn, &theirs.withdrawn),
            &mut to.withdrawn,
            clashes,
        );
        to.places = merge_lists(&base.places, &mine.places, &theirs.places);
        to.related = merge_lists(&base.related, &mine.related, &theirs.related);
        to.sources = merge_lists(&base.sources, &mine.sources, &theirs.sources);
        to.unsure = merge_lists(&base.unsure, &mine.unsure, &theirs.unsure);
        merged
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const FILE: &str = "# facts\ndesk = \"housing-coach\"\nplaces = [\"se\"]\nstatus = [\"any\"]\nurgent = false\nowner = \"housing-coach\"\nchecked = 2026-11-21 # by hand\nreview_months = 6\nrelated = [\"housing/b\"]\n[[source]]\ntitle = \"A\"\nurl = \"https://a.example\"\n# the second\n[[source]]\ntitle = \"B\"\nurl = \"https://b.example\"\n[[unsure]]\nnote = \"x\"\n";

    fn changed(change: impl FnOnce(&mut Facts)) -> String {
        let mut facts = Facts::read(FILE).expect("it can be read");
        change(&mut facts);
        facts.write_over(FILE).expect("it can be written")
    }

    #[test]
    fn what_is_not_changed_keeps_its_bytes() {
        assert_eq!(changed(|_| {}), FILE);
        assert_eq!(
            changed(|facts| facts.checked = Some(date(2026, 12, 1))),
            FILE.replace("2026-11-21", "2026-12-01")
        );
        assert_eq!(
            changed(|facts| facts.urgent = true),
            FILE.replace("urgent = false", "urgent = true")
        );
        assert_eq!(
            changed(|facts| facts.withdrawn = Some(date(2026, 12, 1))),
            FILE.replace(
                "[\"housing/b\"]\n",
                "[\"housing/b\"]\nwithdrawn = 2026-12-01\n"
            )
        );
    }

    #[test]
    fn sources_keep_their_place_and_comments() {
        let third = ["C", "https://c.example"].map(str::to_owned);
        assert_eq!(
            changed(|facts| facts.sources.push(third)),
            FILE.replace(
                "[[unsure]]",
                "[[source]]\ntitle = \"C\"\nurl = \"https://c.example\"\n[[unsure]]"
            )
        );
        assert_eq!(
            changed(|facts| facts.sources[1][0] = "Bb".to_owned()),
            FILE.replace("\"B\"", "\"Bb\"")
        );
        assert_eq!(
            changed(|facts| {
                facts.sources.remove(0);
            }),
            FILE.replace(
                "[[source]]\ntitle = \"A\"\nurl = \"https://a.example\"\n",
                ""
            )
        );
        assert_eq!(
            changed(|facts| facts.unsure.clear()),
            FILE.replace("[[unsure]]\nnote = \"x\"\n", "")
        );
    }

    #[test]
    fn a_new_file_reads_as_it_was_meant() {
        let facts = Facts {
            desk: Some(DeskId::from("d")),
            checked: Some(date(2026, 1, 2)),
            status: vec![ResidenceStatus::Asylum],
            sources: vec![["A".to_owned(), "https://a.example".to_owned()]],
            unsure: vec!["vet ej".to_owned()],
            ..Facts::default()
        };
        assert_eq!(Facts::read(&facts.write()), Ok(facts));
    }
}
