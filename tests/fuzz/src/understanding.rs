//! Understanding: a decision for every text, from what there is, the same each time.

use lotsen::decision::Decision;
use lotsen::understand::Asked;

use super::world::{TODAY, known};
use super::{choice, text};

pub fn check(data: &[u8]) {
    let known = known();
    let (chosen, rest) = choice(data);
    let source = text(rest);
    let languages = ["sv", "en", "ar"].map(|code| code.parse().expect("a language"));
    let places: Vec<_> = known
        .knowledge
        .municipalities
        .iter()
        .map(|it| &it.id)
        .collect();
    let topics: Vec<_> = known.knowledge.topics.iter().map(|it| &it.id).collect();
    let bit = |bit: u8| chosen & bit != 0;
    let asked = Asked {
        text: &source,
        chosen: languages.get(usize::from(chosen & 3)).copied(),
        place: places.first().copied().filter(|_| bit(4)),
        status: None,
        last_topic: topics.first().copied().filter(|_| bit(8)),
        identified: bit(16),
        today: TODAY,
    };
    let understood = known.understander.understand(&known.knowledge, &asked);
    assert!(
        (0.0..=1.0).contains(&understood.confidence),
        "{understood:?}"
    );
    assert!(understood.hits.len() <= 5, "{understood:?}");
    for hit in &understood.hits {
        assert!((0.0..=1.0).contains(&hit.confidence), "{understood:?}");
        assert!(known.knowledge.entries.contains_key(&hit.entry));
    }
    assert!(
        understood
            .hits
            .is_sorted_by(|a, b| a.confidence >= b.confidence),
        "{understood:?}"
    );
    assert!(
        known.knowledge.desk(&understood.desk).is_some(),
        "{understood:?}"
    );
    match &understood.decision {
        Decision::Answer(entry) => assert!(known.knowledge.entries.contains_key(entry)),
        Decision::Offer(entries, _) => assert!((2..=4).contains(&entries.len()), "{entries:?}"),
        Decision::Crisis(_) => assert!(understood.urgent, "{understood:?}"),
        Decision::Ask(_, entries) => assert!(!entries.is_empty()),
        Decision::Escalate(_) | Decision::Smalltalk(_) => {}
    }
    assert_eq!(
        known.understander.understand(&known.knowledge, &asked),
        understood
    );
}
