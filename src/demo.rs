//! The demo's waiting cases: written through the same door as every newcomer's.

use crate::conversation::Happening;
use crate::desk::Desk;
use crate::store::Error;

/// Newcomers of the demo: language, municipality, and what they want a person to answer. Invented; no real person wrote them.
const WAITING: [(&str, &str, &str); 5] = [
    (
        "ar",
        "lomma",
        "ابنتي عمرها 9 سنوات وتريد السباحة، لكن الدورة مملوءة. هل يمكن لأحد أن يساعدنا؟",
    ),
    (
        "uk",
        "lund",
        "Ми переїжджаємо до Лунда в січні. Чи допоможе хтось записати сина до школи?",
    ),
    (
        "so",
        "kavlinge",
        "Warqad ayaan ka helay hyresvärd, ma fahmin. Yaa ii akhrin kara?",
    ),
    (
        "ti",
        "hoganas",
        "ቤት ክገዝእ ዝኽእል ድየ ወይስ ክካረ ጥራይ? ሓደ ሰብ ክገልጸለይ ይደሊ።",
    ),
    (
        "sv",
        "lomma",
        "Jag har fått jobb i Malmö men bor i Lomma. Kan boendecoachen hjälpa mig att byta lägenhet?",
    ),
];

/// Puts a few cases into the queue. They are handled once the service runs.
///
/// # Errors
/// The store failed.
pub async fn seed(desk: &Desk) -> Result<(), Error> {
    for (number, (language, place, question)) in WAITING.iter().enumerate() {
        let address = format!("demo-{number}");
        let happenings = [
            Happening::Command("start".to_owned()),
            Happening::Press(format!("lang:{language}")),
            Happening::Press(format!("place:{place}")),
            Happening::Command("person".to_owned()),
            Happening::Text((*question).to_owned()),
        ];
        for happening in &happenings {
            desk.accept_web(&address, None, happening).await?;
        }
    }
    Ok(())
}
