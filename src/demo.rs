//! The demo's waiting cases, and its copy of the knowledge.

use std::path::Path;
use std::{fs, io};

use crate::conversation::Channel;
use crate::decision::Reason;
use crate::desk::Desk;
use crate::dialogue::NewCase;
use crate::knowledge::{DeskId, Place, TopicId};
use crate::language::Language;
use crate::store::{Address, Error};

/// Newcomers of the demo: language, municipality, topic, and what they want a person to answer. Invented; no real person
/// wrote them.
const WAITING: [(&str, &str, &str, &str); 5] = [
    (
        "ar",
        "lomma",
        "leisure",
        "ابنتي عمرها 9 سنوات وتريد السباحة، لكن الدورة مملوءة. هل يمكن لأحد أن يساعدنا؟",
    ),
    (
        "uk",
        "lund",
        "parenting",
        "Ми переїжджаємо до Лунда в січні. Чи допоможе хтось записати сина до школи?",
    ),
    (
        "so",
        "kavlinge",
        "housing",
        "Warqad ayaan ka helay hyresvärd, ma fahmin. Yaa ii akhrin kara?",
    ),
    (
        "ti",
        "hoganas",
        "housing",
        "ቤት ክገዝእ ዝኽእል ድየ ወይስ ክካረ ጥራይ? ሓደ ሰብ ክገልጸለይ ይደሊ።",
    ),
    (
        "sv",
        "lomma",
        "housing",
        "Jag har fått jobb i Malmö men bor i Lomma. Kan boendecoachen hjälpa mig att byta lägenhet?",
    ),
];

/// Puts a few cases into the queue.
///
/// # Errors
/// The store failed.
pub async fn seed(desk: &Desk) -> Result<(), Error> {
    let shelf = desk.shelf();
    for (number, (language, place, topic, question)) in WAITING.iter().enumerate() {
        let topic = TopicId::from(*topic);
        let case = NewCase {
            question: (*question).to_owned(),
            medium: false,
            language: language.parse().unwrap_or(Language::SWEDISH),
            desk: shelf
                .knowledge
                .topic(&topic)
                .map_or_else(|| desk.first_desk(), |topic| DeskId::clone(&topic.desk)),
            topic: Some(topic),
            reason: Reason::AskedForPerson,
            urgent: false,
            hits: Vec::new(),
            exchange: None,
        };
        let from = Address {
            channel: Channel::Web,
            address: format!("demo-{number}"),
        };
        desk.hand_in(&from, Some(Place::from(*place)), case).await?;
    }
    Ok(())
}

/// Copies a knowledge folder, without what is hidden in it.
///
/// # Errors
/// A file cannot be read or written.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for item in fs::read_dir(from)? {
        let item = item?;
        let name = item.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let (from, to) = (item.path(), to.join(name));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            // The bytes only: what may not be written to may be in its copy.
            fs::write(to, fs::read(from)?)?;
        }
    }
    Ok(())
}
