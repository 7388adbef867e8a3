//! What was talked about before decides between entries, and makes nothing answerable that is not.

use lotsen::decision::Decision;
use lotsen::knowledge::TopicId;
use lotsen::understand::{Asked, Understander};

use crate::figures::{DAY, questions, shipped};

#[test]
fn what_nobody_has_written_about_goes_to_a_person_whatever_was_talked_about() {
    let knowledge = shipped();
    let understander = Understander::build(&knowledge, DAY).unwrap();
    let decide = |text: &str, last_topic: Option<&TopicId>| {
        let asked = Asked {
            text,
            chosen: None,
            place: None,
            status: None,
            last_topic,
            identified: false,
            today: DAY,
        };
        understander.understand(&knowledge, &asked).decision
    };
    let questions: Vec<_> = questions("tests/questions")
        .into_iter()
        .filter(|question| question.expect == "escalate")
        .filter(|question| matches!(decide(&question.text, None), Decision::Escalate(_)))
        .collect();
    assert!(questions.len() > 100, "otherwise this proves nothing");
    let mut turned = Vec::new();
    let mut asked = 0;
    for topic in &knowledge.topics {
        for question in &questions {
            asked += 1;
            if !matches!(
                decide(&question.text, Some(&topic.id)),
                Decision::Escalate(_)
            ) {
                turned.push((topic.id.to_string(), &question.text));
            }
        }
    }
    assert!(
        turned.len() * 100 <= asked,
        "{} of {asked}: {turned:?}",
        turned.len()
    );
}
