//! The links beside the list, each with how many cases are behind it.

use jiff::Timestamp;

use super::{Choice, Filter, Group, Part, desk_name};
use crate::console::page::Frame;
use crate::console::view::language_name;
use crate::knowledge::{DeskId, TopicId, name_in};
use crate::store::Queued;

/// What the links beside the list are counted from.
pub struct Counting<'a> {
    pub frame: &'a Frame,
    pub filter: &'a Filter,
    pub open: &'a [Queued],
    pub now: Timestamp,
}

impl Counting<'_> {
    fn count(&self, filter: &Filter) -> usize {
        let staff = &self.frame.staff;
        let fits = |case: &&Queued| filter.fits(case, staff, self.now);
        self.open.iter().filter(fits).count()
    }

    fn choice(&self, name: String, filter: &Filter, current: bool) -> Choice {
        Choice {
            href: filter.href(),
            name,
            count: (filter.show() != Part::Closed).then(|| self.count(filter)),
            current,
        }
    }

    /// The parts.
    pub fn tabs(&self) -> Vec<Choice> {
        let tab = |part: Part| {
            let name = self.frame.say(&format!("staff-part-{}", part.name()));
            let filter = self.filter.with_part(part);
            self.choice(name, &filter, part == self.filter.show())
        };
        Part::ALL.map(tab).into()
    }

    /// Mine, nobody's, overdue.
    pub fn quick(&self) -> Vec<Choice> {
        if self.filter.show() == Part::Closed {
            return Vec::new();
        }
        let (say, filter) = (|id: &str| self.frame.say(id), self.filter);
        let mut quick = vec![self.counted(
            say("staff-mine"),
            filter.toggled(|it| &mut it.mine),
            filter.is_mine(),
        )];
        if filter.show() == Part::Waiting {
            let free = filter.toggled(|it| &mut it.free);
            quick.push(self.counted(say("staff-free"), free, filter.is_free()));
            let overdue = filter.toggled(|it| &mut it.overdue);
            quick.push(self.counted(say("staff-late"), overdue, filter.is_overdue()));
        }
        quick
    }

    /// A choice with the count of what is, or would be, chosen by it.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the filter is made for this choice"
    )]
    fn counted(&self, name: String, other: Filter, current: bool) -> Choice {
        let count = if current {
            self.count(self.filter)
        } else {
            self.count(&other)
        };
        Choice {
            href: other.href(),
            name,
            count: Some(count),
            current,
        }
    }

    /// Desks, languages, topics: each with what the other choices leave.
    pub fn groups(&self) -> Vec<Group> {
        if self.filter.show() == Part::Closed {
            return Vec::new();
        }
        let frame = self.frame;
        let knowledge = &frame.shelf.knowledge;
        let language = |id: &str| {
            id.parse()
                .map_or(id.to_owned(), |it| language_name(frame, it))
        };
        let topic = |id: &str| {
            let topic = knowledge.topic(&TopicId::from(id));
            topic.map_or(id.to_owned(), |it| {
                name_in(&it.name, frame.language()).to_owned()
            })
        };
        [
            self.group(
                "staff-desk",
                |it| &mut it.desk,
                |case| Some(case.desk.to_string()),
                &|id| desk_name(frame, &DeskId::from(id)),
            ),
            self.group(
                "staff-language",
                |it| &mut it.language,
                // Whoever reads a language reads its variants.
                |case| Some(case.language.base().to_string()),
                &language,
            ),
            self.group(
                "staff-topic",
                |it| &mut it.topic,
                |case| case.topic.as_ref().map(ToString::to_string),
                &topic,
            ),
        ]
        .into_iter()
        // A group of one has nothing to choose.
        .filter(|group| {
            group.choices.len() > 1 || group.choices.iter().any(|choice| choice.current)
        })
        .collect()
    }

    fn group(
        &self,
        name: &str,
        field: fn(&mut Filter) -> &mut String,
        value: fn(&Queued) -> Option<String>,
        named: &dyn Fn(&str) -> String,
    ) -> Group {
        let mut without = self.filter.on_page(0);
        let chosen = std::mem::take(field(&mut without));
        let mut counts = std::collections::BTreeMap::<String, usize>::new();
        for case in self.open {
            if without.fits(case, &self.frame.staff, self.now)
                && let Some(value) = value(case)
            {
                *counts.entry(value).or_default() += 1;
            }
        }
        if !chosen.is_empty() {
            counts.entry(chosen.clone()).or_default();
        }
        let choice = |(value, count): (String, usize)| {
            let current = value == chosen;
            let mut filter = without.clone();
            if !current {
                field(&mut filter).clone_from(&value);
            }
            Choice {
                href: filter.href(),
                name: named(&value),
                count: Some(count),
                current,
            }
        };
        let mut choices: Vec<Choice> = counts.into_iter().map(choice).collect();
        choices.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.name.cmp(&b.name)));
        Group {
            name: self.frame.say(name),
            choices,
        }
    }
}
