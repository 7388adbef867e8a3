//! Lotsen answers newcomers' questions from curated entries, in their own language, and hands over to staff when unsure.
//!
//! This page is the map. Modules stand in reading order: the core first (values in, values out; no network, no database, no
//! clock, no async), then the edges, where all input and output lives.
//!
//! # A newcomer asks
//! 1. [`telegram::polling`] or [`telegram::webhook`] hides what identifies a person ([`redaction`]), stores the update in the inbox
//!    ([`store`]) and only then acknowledges it; the phone page ([`webchat`]) stores what was written there the same way.
//! 2. [`reception`] takes the first waiting update of each chat, reads it tolerantly ([`telegram::update`]) and calls
//!    [`desk::Desk::receive`].
//! 3. The desk loads what is remembered of the chat and what the update bears on, and asks the core:
//!    [`dialogue::advance`] has the text understood ([`understand`]: language, crisis, small talk, entries, decision) and
//!    returns steps whose sentences are final ([`phrase`], [`markdown`]).
//! 4. The steps become one transaction: what is remembered, the exchange, perhaps a [`case`], rows of the outbox, and the mark that
//!    the update is handled. A single answer is passed to the [`courier`] as it is written, marked as being sent; for all else it is
//!    rung, and marks the rows itself. It sends ([`telegram::outgoing`]) and writes down what was delivered.
//! 5. If any of this fails three times, our failure is a reason to hand over: the newcomer hears one plain sentence and a person
//!    gets the text. If even the store fails, the update is not acknowledged and Telegram offers it again.
//!
//! # Staff reply
//! 1. A reply to a case's card, a message in its topic, or a form of the [`console`] becomes a [`desk::StaffAct`].
//! 2. [`case::Case::after`] allows or refuses the move; the reply, the move and the outbox row are one transaction, kept as an act that its
//!    author can take back for ten seconds.
//! 3. The staff's message gets its sign, and the console says "delivered", only after the courier has marked the row. A reply that
//!    cannot be delivered puts the case back into the queue, with the reason.
//!
//! The link from a case to a chat is a column, never read from a text or a forward header.
//!
//! # An editor changes an entry
//! 1. A file below `knowledge/` changes on disk, and [`library::Library::watch`] notices; or a page of the [`console`] makes the file's new text
//!    ([`knowledge::writing`]) and hands it to [`library::Library::publish`] with what the file said when the editor began. When it says
//!    something else by now, nothing is written and the editor sees both.
//!    Before a page publishes, the labelled questions are asked of the change ([`library::Library::effects`]): what is answered worse is
//!    published only knowingly.
//! 2. [`knowledge::Knowledge::understand`] reads the whole folder, with the changes laid over it, and finds every problem. With a new
//!    error the old state keeps answering, nothing is written, and the problem is reported.
//! 3. Otherwise the files are replaced, all or none, and the new texts answer at once. A new index is built beside the old one and follows
//!    when it is learned; until then the old one ranks, and what stands in the new texts word for word is found all the same.
//!
//! # What people ask comes back to the editors
//! 1. The desk keeps which words led to an entry that staff sent or the newcomer chose, and who received which revision of it.
//! 2. The [`console`] puts questions that nothing answered together by their [`likeness`], makes entries of closed cases, and adds
//!    wordings to entries; all of it is published like any other change.
//! 3. What has become live is offered once to newcomers who wait with its question. A corrected entry goes once to those who
//!    received the wrong one: all its messages are one transaction, and what may have arrived is not sent again.
//!
//! # Editors send news
//! 1. Whoever has said yes to news of a topic stands in the store with that wish ([`news`]). An editor writes a piece of news at the
//!    [`console`]; sending it writes down, in one transaction, who gets it.
//! 2. The desk spreads it ([`desk::Desk::spread_news`]): a few receivers at a time, by day, and only in languages whose text a person has
//!    reviewed, each outbox row together with the mark that this receiver has had theirs. The [`courier`] sends news after
//!    everything else, and never twice.
//!
//! # A newcomer listens, and speaks
//! 1. A recording stands beside its text and speaks one revision of it ([`knowledge::Recording`], [`sound`]); where there is none, a machine may
//!    speak ([`speech`]). The button becomes a message with a sound, which is fetched only when the [`courier`] sends it as a voice message, or when a
//!    [`webchat`] page plays it.
//! 2. A voice message is written down by a service, if there is one ([`hearing`], [`transcriber`]), hidden in like any text, and shown back. Only a yes makes
//!    a question of it; everything else gives the voice to a person.
//!
//! # What came of it comes back
//! 1. Whoever wants to try an activity may say yes to being asked ([`voices`]); the desk asks at its time ([`desk::Desk::tick`]), the
//!    question and the mark that it was asked in one transaction. Three questions are asked so too, where the operator wants it.
//! 2. An answer by button becomes a number of its month, and leads to nobody. What somebody tells in their own words is kept like every
//!    text, read at the [`console`], and stands in the [`report`] as a count, or as a quote where they and an editor said so.
//!
//! # A link instead of an account
//! What a link or a certificate says is signed ([`signing`]), so nothing has to be stored to prove it. [`papers`] are the pages behind such links: a name that
//! is typed there for a [`certificate`] stands on the paper and nowhere else. A club's link to its own row can be withdrawn, so that one is a row of the store;
//! what is sent with it waits at the [`console`] until an editor publishes it.
//!
//! # Invariants
//! - The core cannot call out, so it cannot fail for outside reasons.
//! - Nobody but the courier sends. Acknowledging a button is the one exception.
//! - An update is stored before it is acknowledged; whatever is to be said is stored before it is sent.
//! - What identifies a person is hidden before the first byte is stored.
//! - Logs carry ids and counts: never a question, a name, a chat id or a token.
//! - A sentence that a newcomer reads is a [`phrase::Phrase`], an entry, or was written by staff.
//!
//! # What is deliberately absent
//! No dispatcher and no dialogue enum of teloxide (it acknowledges before the work is done and loses questions when it is killed),
//! no language model, no traits for tests, no global state, no second SQL text.
//!
//! # Who may use whom
//! Enforced by `tests/service/layout.rs`; a use that is not here is a finding.
//! ```text
//! language     → –
//! hours        → –
//! redaction    → –
//! markdown     → –
//! clock        → –
//! config       → –
//! measure      → –
//! gathering    → –
//! sound        → language
//! signing      → –
//! phrase       → language
//! knowledge    → hours language markdown sound
//! search       → knowledge language
//! likeness     → language search
//! proof        → knowledge language markdown search
//! exchange     → knowledge language
//! decision     → knowledge language search
//! understand   → decision knowledge language search
//! ask          → decision knowledge language redaction search understand
//! eval         → decision knowledge language understand
//! leisure      → knowledge language search
//! plan         → hours knowledge phrase
//! calendar     → hours knowledge language phrase
//! news         → knowledge language markdown phrase plan proof
//! certificate  → knowledge language phrase signing
//! case         → decision knowledge language search
//! account      → knowledge language
//! outbound     → case certificate language
//! voices       → knowledge language phrase plan
//! report       → knowledge language phrase voices
//! conversation → knowledge language leisure news plan voices
//! dialogue     → calendar case certificate conversation decision hours knowledge language leisure markdown outbound phrase plan redaction search signing sound understand voices
//! translator   → config language measure redaction
//! speech       → config knowledge language sound
//! transcriber  → config language
//! store        → account calendar case conversation decision exchange knowledge language likeness news outbound phrase report voices
//! library      → eval exchange knowledge language leisure redaction search sound understand
//! gate         → account clock config knowledge language measure store
//! desk         → account calendar case clock conversation decision dialogue gathering knowledge language library measure news outbound phrase plan redaction search signing sound speech store translator understand voices
//! telegram     → account case certificate conversation desk gate knowledge language outbound phrase redaction sound store
//! courier      → conversation desk measure news outbound store telegram
//! reception    → conversation desk language measure redaction store telegram
//! hearing      → desk language store telegram transcriber
//! pages        → language phrase report
//! papers       → certificate desk dialogue language pages phrase
//! webchat      → calendar conversation desk knowledge language markdown outbound pages phrase store
//! console      → account calendar case certificate decision desk eval exchange gate knowledge language library likeness markdown news outbound pages phrase proof redaction report search sound store understand voices
//! operation    → desk
//! links        → desk knowledge phrase
//! demo         → conversation decision desk dialogue knowledge language store
//! app          → account clock config console courier desk eval gate hearing library links operation pages papers phrase reception speech store telegram transcriber translator webchat
//! cli          → account app ask clock config demo eval exchange gate knowledge language library links markdown pages phrase proof report store understand
//! ```

// The core.
pub mod language;
pub mod hours;
pub mod redaction;
pub mod signing;
pub mod markdown;
pub mod sound;
pub mod knowledge;
pub mod search;
pub mod likeness;
pub mod proof;
pub mod exchange;
pub mod decision;
pub mod understand;
pub mod ask;
pub mod eval;
pub mod leisure;
pub mod phrase;
pub mod plan;
pub mod calendar;
pub mod news;
pub mod certificate;
pub mod case;
pub mod account;
pub mod outbound;
pub mod voices;
pub mod report;
pub mod conversation;
pub mod dialogue;
// The edges.
pub mod clock;
pub mod config;
pub mod measure;
pub mod gathering;
pub mod translator;
pub mod speech;
pub mod transcriber;
pub mod store;
pub mod library;
pub mod gate;
pub mod desk;
pub mod telegram;
pub mod courier;
pub mod reception;
pub mod hearing;
pub mod pages;
pub mod papers;
pub mod webchat;
pub mod console;
pub mod operation;
pub mod links;
pub mod demo;
pub mod app;
pub mod cli;
