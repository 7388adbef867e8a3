//! From a text to a decision: language, crisis, small talk, entries, policy; in this order, in one place.

mod candidates;
mod chat;
mod curated;
pub mod crisis;
mod danger;
mod desk;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::decision::policy::{Odds, Policy};
use crate::decision::{Clarify, Decision, Reason, Understanding};
use crate::knowledge::{EntryId, Knowledge, Phrases, Place, ResidenceStatus, TopicId};
use crate::language::{Language, detect};
use crate::search::logistic::sigmoid;
use crate::search::ranker::{Evidence, Ranker};
use crate::search::{Error, Hit};

pub use crisis::crisis;

use candidates::Candidates;
use chat::{Chat, Remark};
use crisis::{Alarm, Heard, Hint};
use curated::Curated;
use danger::Danger;
use desk::desk;

/// Understands questions about one knowledge base. Immutable; built anew when the knowledge base changes.
pub struct Understander {
    learned: Arc<Learned>,
    alarm: Alarm,
    danger: Danger,
    chat: Chat,
    places: Vec<(String, Place)>,
    curated: Curated,
    policy: Policy,
}

/// What took time to learn. It can be kept, and an [`Understander`] of the same knowledge be made from it at once.
#[derive(Serialize, Deserialize)]
pub struct Learned {
    ranker: Ranker,
}

/// A question, and what is known about the one who asks.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// What the newcomer wrote, untouched.
    pub text: &'a str,
    /// The language that the newcomer chose, if any: a prior, not a fact.
    pub chosen: Option<Language>,
    /// Where the newcomer lives.
    pub place: Option<&'a Place>,
    /// The newcomer's residence status.
    pub status: Option<ResidenceStatus>,
    /// The topic of the conversation so far.
    pub last_topic: Option<&'a TopicId>,
    /// Whether a personal number or the number of a case was hidden in the text: then it is likely about one's own case, which
    /// no entry can know.
    pub identified: bool,
    /// The day of the question.
    pub today: Date,
}

/// Hits that an [`Understanding`] carries at most; the contract's figure.
const HITS: usize = 5;

impl Understander {
    /// Learns from a knowledge base. The day decides nothing yet: what is stale is seen when a question is asked.
    pub fn build(knowledge: &Knowledge, _today: Date) -> Result<Understander, Error> {
        let learned = Learned {
            ranker: Ranker::build(knowledge, &phrases(knowledge, &missing(knowledge)))?,
        };
        Ok(Understander::recall(knowledge, learned))
    }

    /// Remembers what was learned from the same knowledge.
    pub fn recall(knowledge: &Knowledge, learned: Learned) -> Understander {
        Understander::over(knowledge, Arc::new(learned))
    }

    /// Lends what was learned to other knowledge, until something is learned from that: what stands in it word for word
    /// is found at once, and what is no longer in it is not found.
    #[must_use]
    pub fn lent_to(&self, knowledge: &Knowledge) -> Understander {
        Understander::over(knowledge, self.learned.clone())
    }

    fn over(knowledge: &Knowledge, learned: Arc<Learned>) -> Understander {
        let missing = missing(knowledge);
        let phrases = phrases(knowledge, &missing);
        let alarm = Alarm::new(&phrases);
        Understander {
            learned,
            danger: Danger::of(knowledge, &alarm),
            alarm,
            chat: Chat::new(&phrases, knowledge),
            places: candidates::names(knowledge),
            curated: Curated::of(knowledge),
            policy: Policy::default(),
        }
    }

    /// What was learned, to be kept.
    pub fn learned(&self) -> &Learned {
        &self.learned
    }

    /// What to do with a question. Answers for any text whatsoever; a failure of the index is a reason to hand over.
    pub fn understand(&self, knowledge: &Knowledge, asked: &Asked<'_>) -> Understanding {
        let detected = detect(asked.text, asked.chosen);
        let named = candidates::named(&self.places, asked.text);
        let candidates = Candidates::of(
            knowledge,
            &self.learned.ranker,
            named.or(asked.place),
            asked.status,
        );
        let leaning = self.chat.is_follow_up(asked.text);
        let prior = |entry: usize| match asked.last_topic {
            Some(topic) if candidates.topic(entry) == Some(topic) => {
                if leaning {
                    FOLLOW_UP
                } else {
                    SAME_TOPIC
                }
            }
            _ => 0.0,
        };
        let Ok(evidence) = self.learned.ranker.rank(
            asked.text,
            detected,
            |entry| candidates.allowed(entry),
            prior,
            leaning,
        ) else {
            return self.failed(knowledge, asked, detected.language);
        };
        let evidence = if asked.identified {
            less_sure(evidence)
        } else {
            evidence
        };
        let mut hits = hits(&evidence);
        let curated: Vec<&EntryId> = self
            .curated
            .entries(asked.text)
            .filter(|id| candidates.may_answer(knowledge, &self.learned.ranker, id))
            .collect();
        curated::put_first(&mut hits, &curated);
        let harmless = !curated.is_empty()
            && !curated
                .iter()
                .any(|id| knowledge.entries.get(*id).is_some_and(|entry| entry.urgent));
        let answerable = if curated.is_empty() {
            evidence.answerable
        } else {
            hits.iter().map(|hit| hit.confidence).sum()
        };
        let odds = Odds {
            hits: &hits,
            answerable,
        };
        let calmly = || self.weigh(knowledge, asked, &odds, &candidates);
        let decision = if harmless {
            calmly()
        } else {
            self.decide(knowledge, asked.text, &evidence, &hits, calmly)
        };
        complete(knowledge, asked, detected.language, decision, hits)
    }

    /// Danger comes before small talk and the wish for a person, and those before what is to be looked up.
    fn decide(
        &self,
        knowledge: &Knowledge,
        text: &str,
        evidence: &Evidence,
        hits: &[Hit],
        calmly: impl FnOnce() -> Decision,
    ) -> Decision {
        let remark = self.chat.remark(text, evidence);
        let hint = match remark {
            Some(_) => Hint::Remark,
            None => self.danger.hint(hits),
        };
        let heard = self.alarm.judge(text, hint);
        if let Heard::Crisis(kind) = heard {
            if !danger::may_be_answered(kind, text, hits, knowledge) {
                return Decision::Crisis(kind);
            }
            return match calmly() {
                Decision::Answer(id) if danger::is_urgent(knowledge, &id) => Decision::Answer(id),
                _ => Decision::Crisis(kind),
            };
        }
        match remark {
            Some(Remark::Smalltalk(kind)) => Decision::Smalltalk(kind),
            Some(Remark::Person) => Decision::Escalate(Reason::AskedForPerson),
            None if heard == Heard::Perhaps => danger::in_doubt(calmly()),
            None => calmly(),
        }
    }

    /// What the probabilities say, once it is clear that it is a question.
    fn weigh(
        &self,
        knowledge: &Knowledge,
        asked: &Asked<'_>,
        odds: &Odds<'_>,
        candidates: &Candidates<'_>,
    ) -> Decision {
        let decision = self.policy.decide(odds);
        match decision {
            Decision::Offer(..) if asked.identified => Decision::Escalate(Reason::NoMatch),
            Decision::Answer(_) | Decision::Offer(..) => {
                if let [first, second, ..] = odds.hits
                    && let Some(clarify) = candidates.clarify(knowledge, first, second)
                {
                    return Decision::Ask(clarify, vec![first.entry.clone(), second.entry.clone()]);
                }
                if let Decision::Answer(id) = &decision
                    && candidates.needs_place(knowledge, id)
                {
                    return Decision::Ask(Clarify::Place, vec![id.clone()]);
                }
                fit_to_send(knowledge, asked, decision)
            }
            other => other,
        }
    }

    fn failed(
        &self,
        knowledge: &Knowledge,
        asked: &Asked<'_>,
        detected: Option<Language>,
    ) -> Understanding {
        let decision = match self.alarm.hear(asked.text, Hint::Unknown) {
            Some(kind) => Decision::Crisis(kind),
            None => Decision::Escalate(Reason::Failure),
        };
        complete(knowledge, asked, detected, decision, Vec::new())
    }
}

/// The phrases of the program in the languages for which the knowledge base has none of its own.
fn missing(knowledge: &Knowledge) -> BTreeMap<Language, Phrases> {
    crisis::embedded_in(|language| !knowledge.phrases.contains_key(&language))
}

/// The phrases of the knowledge base, and those that it does not have.
fn phrases<'a>(
    knowledge: &'a Knowledge,
    missing: &'a BTreeMap<Language, Phrases>,
) -> BTreeMap<Language, &'a Phrases> {
    let all = missing.iter().chain(&knowledge.phrases);
    all.map(|(language, own)| (*language, own)).collect()
}

/// Everything that follows from a decision: languages, urgency, desk.
fn complete(
    knowledge: &Knowledge,
    asked: &Asked<'_>,
    detected: Option<Language>,
    decision: Decision,
    hits: Vec<Hit>,
) -> Understanding {
    let decision = match decision {
        Decision::Escalate(Reason::NoMatch) if detected.is_none() => {
            Decision::Escalate(Reason::LanguageUnknown)
        }
        other => other,
    };
    let answered = match &decision {
        Decision::Answer(entry) => knowledge.entries.get(entry),
        _ => None,
    };
    let spoken = detected
        .map(|language| language.as_chosen(asked.chosen))
        .or(asked.chosen);
    let answer_language = answered
        .and_then(|entry| languages(spoken, asked.chosen).find(|l| entry.sendable(*l).is_some()))
        .or(spoken)
        .unwrap_or(Language::ENGLISH);
    let urgent = answered.is_some_and(|entry| entry.urgent)
        || matches!(
            decision,
            Decision::Crisis(_) | Decision::Escalate(Reason::PerhapsDanger)
        );
    Understanding {
        language: detected,
        confidence: hits.first().map_or(0.0, |hit| hit.confidence),
        urgent,
        desk: desk(knowledge, &decision, &hits, asked.last_topic),
        answer_language,
        decision,
        hits,
    }
}

/// Nats for the entries of the topic that was talked about last: a coin's throw between two equals, not more.
const SAME_TOPIC: f32 = 0.5;

/// Nats for them when the text is a follow-up without a topic of its own.
const FOLLOW_UP: f32 = 2.0;

/// In which language an answer is looked for: the question's, the chosen one (each in its variant first), English, Swedish.
fn languages(spoken: Option<Language>, chosen: Option<Language>) -> impl Iterator<Item = Language> {
    [spoken, chosen]
        .into_iter()
        .flatten()
        .flat_map(Language::with_base)
        .chain([Language::ENGLISH, Language::SWEDISH])
}

/// Stale entries and entries without a text that may be sent do not answer by themselves.
fn fit_to_send(knowledge: &Knowledge, asked: &Asked<'_>, decision: Decision) -> Decision {
    let problem = |id: &EntryId| {
        let entry = knowledge.entries.get(id)?;
        if entry.withdrawn.is_some() {
            return Some(Reason::Withdrawn);
        }
        if entry.is_stale(asked.today) {
            return Some(Reason::Stale);
        }
        let sendable = entry
            .translations
            .keys()
            .any(|language| entry.sendable(*language).is_some());
        (!sendable).then_some(Reason::NoTranslation)
    };
    match decision {
        Decision::Answer(id) => match problem(&id) {
            Some(reason) => Decision::Escalate(reason),
            None => Decision::Answer(id),
        },
        Decision::Offer(ids, reason) => {
            let first = ids.first().and_then(problem);
            let fit: Vec<EntryId> = ids.into_iter().filter(|id| problem(id).is_none()).collect();
            match (fit.len(), first) {
                (0 | 1, problem) => Decision::Escalate(problem.unwrap_or(Reason::NoMatch)),
                _ => Decision::Offer(fit, reason),
            }
        }
        other => other,
    }
}

/// Nats that a question loses that came with a number of one's own: a sure and plain one is still answered.
const OWN: f32 = 1.5;

fn less_sure(evidence: Evidence) -> Evidence {
    let less = |share: f32| {
        let share = share.clamp(1e-6, 1.0 - 1e-6);
        sigmoid((share / (1.0 - share)).ln() - OWN)
    };
    Evidence {
        right: less(evidence.right),
        answerable: less(evidence.answerable),
        ..evidence
    }
}

/// The entries with probabilities that add up to what the evidence says.
fn hits(evidence: &Evidence) -> Vec<Hit> {
    let others: f32 = evidence.ranked.iter().skip(1).map(|(_, share)| share).sum();
    let left = (evidence.answerable - evidence.right).max(0.0);
    let confidence = |rank: usize, share: f32| match rank {
        0 => evidence.right,
        _ => (left * share / others.max(1e-6)).min(evidence.right),
    };
    let ranked = evidence.ranked.iter().enumerate().take(HITS);
    ranked
        .map(|(rank, (entry, share))| Hit {
            entry: entry.clone(),
            confidence: confidence(rank, *share),
        })
        .collect()
}
