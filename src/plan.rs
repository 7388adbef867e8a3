//! "My plan": which steps are now, next and later for a newcomer, and when one is reminded of them.
//!
//! Values in, values out. The steps are [`knowledge`](crate::knowledge)'s; what the newcomer has done, put off, chosen and agreed
//! to is a [`PlanState`], which is kept with the conversation.

mod occasion;
mod reminding;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::knowledge::{Knowledge, Place, PlanStep, ResidenceStatus};

pub use occasion::{Occasion, Standing, occasion, standing};
pub use reminding::{LOOK_BACK, Reminder, is_sensible, next_morning, on_or_after, reminders};

/// What a newcomer has told of the plan, and done with it. Every field has a default, so that what another version wrote can be read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanState {
    /// When the newcomer came to the municipality.
    pub arrival: Option<Date>,
    /// The questions that were left unanswered on purpose.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub skipped: BTreeSet<PlanQuestion>,
    /// What is done: by step, the day it was due; for a step that does not come back, the day on which it was done.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub done: BTreeMap<String, Date>,
    /// What was put off: by step, until when.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub later: BTreeMap<String, Date>,
    /// The days that the newcomer named: by step.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub dates: BTreeMap<String, Date>,
    /// Since when one is reminded of everything; `None`: not of everything.
    pub all: Option<Date>,
    /// The steps one is reminded of besides.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    pub each: BTreeSet<String>,
    /// Since when a step's reminders count: what lay before that day is not made up for.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub since: BTreeMap<String, Date>,
    /// What a typed day would be the answer to.
    pub awaits: Option<Awaited>,
    /// The buttons of the plan's last message: what one types instead of pressing, and what the button sends.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<(String, String)>,
}

/// What the plan asks first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanQuestion {
    /// When the newcomer came.
    Arrival,
    /// Where the newcomer lives.
    Place,
    /// The residence status.
    Status,
}

/// What a typed day is the answer to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Awaited {
    /// When the newcomer came.
    Arrival,
    /// The day of a step.
    Step(String),
}

impl PlanState {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        *self == PlanState::default()
    }

    /// What one types next is not meant for the plan.
    pub fn talks_of_something_else(&mut self) {
        self.awaits = None;
        self.choices.clear();
    }

    /// Whether one is reminded of anything.
    pub fn reminds(&self) -> bool {
        self.all.is_some() || !self.each.is_empty()
    }

    /// Whether one is reminded of a step.
    pub fn reminds_of(&self, step: &str) -> bool {
        self.all.is_some() || self.each.contains(step)
    }

    /// The day after which a step's reminders count.
    fn since(&self, step: &str) -> Option<Date> {
        self.since.get(step).copied().max(self.all)
    }

    /// From now on one is reminded of everything.
    pub fn remind_of_all(&mut self, today: Date) {
        self.all = Some(today);
    }

    /// From now on one is reminded of a step.
    pub fn remind_of(&mut self, step: &str, today: Date) {
        self.each.insert(step.to_owned());
        self.since.insert(step.to_owned(), today);
    }

    /// No reminders any more.
    pub fn stop(&mut self) {
        self.all = None;
        self.each.clear();
        self.since.clear();
    }

    /// The newcomer came on this day.
    pub fn arrived(&mut self, arrival: Date, today: Date) {
        self.arrival = Some(arrival);
        self.skipped.remove(&PlanQuestion::Arrival);
        self.all = self.all.map(|_| today);
        for step in &self.each {
            self.since.insert(step.clone(), today);
        }
    }

    /// The newcomer named a step's day: it is open again.
    pub fn choose(&mut self, step: &str, day: Date, today: Date) {
        self.dates.insert(step.to_owned(), day);
        self.since.insert(step.to_owned(), today);
        self.done.remove(step);
        self.later.remove(step);
    }

    /// A step is done, the occasion that is due now.
    pub fn mark_done(&mut self, step: &PlanStep, today: Date) {
        let due = occasion(step, self, today).and_then(|occasion| occasion.due);
        let day = due.filter(|_| step.when.recurs()).unwrap_or(today);
        self.done.insert(step.id.clone(), day);
        self.later.remove(&step.id);
    }

    /// It is not done after all.
    pub fn mark_open(&mut self, step: &str) {
        self.done.remove(step);
    }
}

/// The steps for a newcomer: the place and the status fit as far as they are known, and the answer behind each can be sent.
pub fn steps<'k>(
    knowledge: &'k Knowledge,
    place: Option<&Place>,
    residence: Option<ResidenceStatus>,
) -> impl Iterator<Item = &'k PlanStep> + use<'k> {
    let place = place.cloned();
    knowledge.plan.steps.iter().filter(move |step| {
        let place_fits = match &place {
            Some(place) => knowledge.place_covers(&step.places, place),
            None => true,
        };
        let status_fits = match residence {
            Some(status) => step.status.is_empty() || step.status.contains(&status),
            None => true,
        };
        let entry = knowledge.entries.get(&step.entry);
        place_fits && status_fits && entry.is_some_and(|entry| entry.withdrawn.is_none())
    })
}
