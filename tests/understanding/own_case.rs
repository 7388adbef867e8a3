//! What only a person can look up goes to a person: no entry knows why somebody's own application was refused.

use lotsen::decision::Decision;
use lotsen::understand::{Asked, Understander};

use crate::figures::{DAY, shipped};

#[test]
fn a_question_that_came_with_ones_own_number_is_answered_only_when_it_is_plain() {
    let knowledge = shipped();
    let understander = Understander::build(&knowledge, DAY).unwrap();
    let decide = |text, identified| {
        let asked = Asked {
            text,
            chosen: None,
            place: None,
            status: None,
            last_topic: None,
            identified,
            today: DAY,
        };
        understander.understand(&knowledge, &asked).decision
    };
    for text in [
        "my personal number why did they refuse my application",
        "mitt personnummer varför fick jag avslag",
        "рішення по моїй справі мій персональний номер",
    ] {
        let decision = decide(text, true);
        assert!(
            matches!(decision, Decision::Escalate(_)),
            "{text}: {decision:?}"
        );
    }
    let plain = "how do I get a personal number";
    for identified in [false, true] {
        let decision = decide(plain, identified);
        assert!(matches!(decision, Decision::Answer(_)), "{decision:?}");
    }
}
