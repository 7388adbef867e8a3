//! The certificate of a finished course: a link to the page on which the name is typed, or, where browsers have no way to this
//! service, the paper itself with a line for the name.
//!
//! A name that was typed here would stand in the inbox, so nobody is asked for one in the chat.

use super::{Step, Turn, World, courses};
use crate::calendar::code_of;
use crate::certificate::{Certificate, sheet};
use crate::conversation::{Channel, Conversation};
use crate::knowledge::Course;
use crate::outbound::{Button, Message, escape};
use crate::phrase::{CertificatePhrase, Phrase};

/// The button, where the course is finished and certificates can be signed.
pub fn button(world: &World<'_>, conversation: &Conversation, course: &Course) -> Option<Button> {
    let language = conversation.speaks();
    let label = Phrase::Certificate(CertificatePhrase::CertificateButton);
    let may = world.signer.can_sign() && courses::is_finished(conversation, course);
    may.then(|| {
        let label = world.phrasebook.say(language, label);
        Button::new(label, format!("c:!{}", course.id))
    })
}

/// The certificate of a course; its lessons, where one is not read yet.
pub fn offer(
    world: &World<'_>,
    conversation: &mut Conversation,
    turn: &Turn,
    course: &Course,
    steps: &mut Vec<Step>,
) {
    let language = conversation.speaks();
    let is_finished = courses::is_finished(conversation, course);
    if is_finished {
        // Whoever finished before days were kept: the day of the first certificate stays.
        let done = &mut conversation.memory.courses_done;
        done.entry(course.id.clone())
            .or_insert_with(|| world.today());
    }
    let certificate = certificate(world, conversation, turn, course);
    let tokens = certificate.token(world.signer).zip(
        certificate
            .page_token(world.signer, world.now)
            .filter(|_| is_finished),
    );
    let Some((proof, page)) = tokens else {
        return steps.push(courses::overview(world, conversation, course));
    };
    let name = courses::named(course, language);
    let say = |phrase| {
        let said = world.phrasebook.say(language, Phrase::Certificate(phrase));
        escape(&said)
    };
    // The phone page is reached wherever it is open; a chat needs the whole address.
    let start = match conversation.channel {
        Channel::Web => Some(""),
        Channel::Telegram => world.public_url.as_deref(),
    };
    steps.push(if let Some(start) = start {
        let start = start.trim_end_matches('/');
        let address = format!("{start}/certificate/{page}?lang={language}");
        let html = format!(
            "{}\n\n👉 <a href=\"{}\">{}</a>",
            say(CertificatePhrase::CertificateOffer { course: name }),
            escape(&address),
            say(CertificatePhrase::CertificateOpen)
        );
        Step::Say(Message::new(language, html))
    } else {
        let sheet = sheet(
            world.phrasebook,
            world.knowledge,
            &certificate,
            (&proof, None),
        );
        let words = say(CertificatePhrase::CertificateByHand { course: name });
        Step::Certificate(Box::new(sheet), Message::new(language, words))
    });
}

fn certificate(
    world: &World<'_>,
    conversation: &Conversation,
    turn: &Turn,
    course: &Course,
) -> Certificate {
    let done = conversation.memory.courses_done.get(&course.id);
    let finished = done.copied().unwrap_or_else(|| world.today());
    Certificate {
        // Two codes of four signs: enough of them for a municipality, and they lead back to nobody.
        number: format!(
            "{}-{}{}",
            finished.year(),
            turn.code,
            code_of(turn.new_exchange)
        ),
        course: course.id.clone(),
        place: conversation
            .place
            .as_ref()
            .map(|place| place.as_str().to_owned()),
        lessons: u8::try_from(course.lessons.len()).unwrap_or(u8::MAX),
        finished,
    }
}

/// For `/mydata`: which courses were finished when.
pub fn held(world: &World<'_>, conversation: &Conversation) -> Vec<String> {
    let language = conversation.speaks();
    let done = &conversation.memory.courses_done;
    let line = |(id, day): (&String, &jiff::civil::Date)| {
        let mut courses = world.knowledge.courses.iter();
        let course = courses.find(|course| course.id == *id);
        let date = world.phrasebook.date(language, *day);
        let phrase = CertificatePhrase::CertificateMydata {
            course: course.map_or(id.as_str(), |course| courses::named(course, language)),
            date: &date,
        };
        world.phrasebook.say(language, Phrase::Certificate(phrase))
    };
    done.iter().map(line).collect()
}
