//! Phrases: every sentence that Lotsen says to a newcomer, rendered from `locales/`.
//!
//! A [`Phrase`] is typed; the [`Phrasebook`] turns it into plain text in a language. Plain text means: no HTML, so that
//! escaping happens once, where a message is put together.

mod book;
mod calendar;
mod certificate;
mod crisis;
mod feedback;
mod mydata;
mod news;
mod plan;
mod sound;
mod voices;
mod schedule;

pub use book::{Direction, Locale, Phrasebook, stockholm};
pub use calendar::CalendarPhrase;
pub use certificate::CertificatePhrase;
pub use crisis::CrisisPhrase;
pub use feedback::FeedbackPhrase;
pub use mydata::MydataPhrase;
pub use news::NewsPhrase;
pub use plan::PlanPhrase;
pub use schedule::SchedulePhrase;
pub use sound::SoundPhrase;
pub use voices::VoicePhrase;

/// A sentence with its arguments. The message id in `locales/` is the variant's name in kebab case, the arguments are
/// its fields; a test compares both with every locale. Where a field of the house has many sentences, they are an
/// enum of their own, so that this list stays readable.
#[derive(Debug, Clone, Copy, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "locales/en/bot.ftl shows them all")]
pub enum Phrase<'a> {
    Greeting,
    PrivacyShort,
    ChooseLanguage,
    LanguageSet,
    ChoosePlace,
    ButtonSkip,
    ButtonMorePlaces,
    PlaceSet {
        place: &'a str,
    },
    PlaceSkipped,
    MenuIntro,
    MenuTopic {
        topic: &'a str,
    },
    ButtonMenu,
    ButtonMore,
    ButtonBack,
    AnswerSource {
        source: &'a str,
    },
    AnswerDesk {
        desk: &'a str,
    },
    AnswerChecked {
        date: &'a str,
    },
    AnswerMachineMade,
    AnswerCorrected,
    AnswerOtherLanguage {
        language: &'a str,
    },
    AnswerRelated,
    AnswerUrgentStaffTold {
        desk: &'a str,
        number: i64,
        due: &'a str,
    },
    UrgentNobodyNow {
        desk: &'a str,
        due: &'a str,
    },
    ButtonHelpful,
    ButtonNotHelpful,
    ButtonPerson,
    ButtonYesPerson,
    ButtonNo,
    NoIsFine,
    OfferIntro,
    ButtonNoneOfThese,
    NewAnswer {
        number: i64,
    },
    AskStatus,
    AskPlace,
    StatusAsylum,
    StatusTemporaryProtection,
    StatusPermit,
    StatusEu,
    StatusCitizen,
    ButtonDoNotKnow,
    AskLanguage,
    AskWriteQuestion,
    HandedOver {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    HandedOverAsked {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    HandedOverMedia {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    HandedOverFailure {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    HandedOverStale {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    HandedOverLanguage {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    AddedToCase {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    WithPerson {
        desk: &'a str,
    },
    ClaimedNotice {
        desk: &'a str,
    },
    ClaimedByName {
        name: &'a str,
        desk: &'a str,
    },
    CaseDelayed {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    CasesMerged {
        number: i64,
        other: i64,
        desk: &'a str,
        due: &'a str,
    },
    HandedToDesk {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    ReplyFrom {
        desk: &'a str,
    },
    ReplyEntryFrom {
        desk: &'a str,
    },
    ReplyMachineTranslated,
    ReplyNotTranslated {
        language: &'a str,
    },
    ButtonSolved,
    ButtonNotSolved,
    MessageTakenBack,
    CaseClosed {
        number: i64,
    },
    CaseSolvedThanks,
    CaseReopened {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    CaseClosedAlready,
    PersonWriteQuestion,
    ButtonCancel,
    Cancelled,
    StatusNone,
    StatusOpen {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    StatusOverdue {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    StatusClaimed {
        desk: &'a str,
        due: &'a str,
        number: i64,
    },
    StatusAnswered {
        desk: &'a str,
        number: i64,
    },
    StatusQueue {
        rank: i64,
    },
    ButtonWithdraw {
        number: i64,
    },
    WithdrawConfirm {
        number: i64,
    },
    ButtonWithdrawYes,
    WithdrawKept {
        number: i64,
        desk: &'a str,
    },
    CaseWithdrawn {
        number: i64,
    },
    ForgetConfirm,
    ButtonForgetYes,
    ForgetDone,
    PrivacyText,
    HelpText,
    SmalltalkGreeting,
    SmalltalkThanks,
    SmalltalkGoodbye,
    SmalltalkWellbeing,
    SmalltalkIdentity,
    LocationNotNeeded,
    ContactNotNeeded,
    StickerReaction,
    EditedAgain,
    ManyMessages,
    UnknownCommand,
    ButtonTooOld,
    GroupOnlyPrivate,
    HiddenPersonalNumber,
    HiddenPhone,
    HiddenEmail,
    HiddenMoney,
    HiddenAddress,
    HiddenNumber,
    HiddenSeveral,
    HiddenWhy,
    LeisureForWhom,
    LeisureWhat,
    LeisureFound {
        count: i64,
    },
    LeisureFoundNear,
    LeisureFoundNothing,
    LeisureNoDirectory,
    LeisureAskAlways,
    InterestName {
        interest: &'a str,
    },
    ActivityName {
        kind: &'a str,
    },
    ActivityAges {
        from: i64,
        to: i64,
    },
    ActivityAgesFrom {
        from: i64,
    },
    ActivityGroup {
        group: &'a str,
    },
    ActivityWithParent,
    ActivityTime {
        weekday: &'a str,
        from: &'a str,
        to: &'a str,
    },
    ActivityTimesUnknown,
    ActivityRestsNow,
    ActivityFree,
    ActivityCost {
        kr: i64,
    },
    ActivityCostUnknown,
    ActivityTry {
        times: i64,
    },
    ActivityFritidskortet,
    ActivityBus {
        stop: &'a str,
    },
    ActivityJoin {
        how: &'a str,
    },
    ActivityFull {
        left: &'a str,
    },
    ActivityChildCare,
    ActivityLanguages {
        languages: &'a str,
    },
    ActivityMadeUp,
    ActivityUnchecked,
    ButtonLeisure,
    ButtonAnything,
    ButtonFreeOnly,
    ButtonFemaleOnly,
    ButtonChildCare,
    ButtonWeekend,
    ButtonEvening,
    ButtonOtherWish,
    ButtonHelpStart,
    CommandLeisure,
    CoursesIntro,
    CoursesNone,
    CourseOverview {
        course: &'a str,
        lessons: i64,
    },
    CourseLesson {
        course: &'a str,
        number: i64,
        lessons: i64,
    },
    CourseCheck,
    CourseRight,
    CourseNotQuite,
    CourseDone {
        course: &'a str,
    },
    ButtonNextLesson,
    ButtonLessons,
    ButtonOtherCourses,
    CommandCourses,
    CommandStart,
    CommandLanguage,
    CommandPlace,
    CommandMenu,
    CommandPerson,
    CommandStatus,
    CommandMydata,
    CommandForget,
    CommandPrivacy,
    CommandHelp,
    BotDescription,
    BotShortDescription,
    WebTitle,
    WebWriteHere,
    WebSend,
    WebYou,
    WebLotsen,
    WebConnectionLost,
    WebTyping,
    DueToday {
        time: &'a str,
    },
    DueTomorrow {
        time: &'a str,
    },
    DueDate {
        weekday: &'a str,
        day: i64,
        month: &'a str,
        time: &'a str,
    },
    DateLong {
        day: i64,
        month: &'a str,
        year: i64,
    },
    #[serde(untagged)]
    Crisis(CrisisPhrase<'a>),
    #[serde(untagged)]
    Feedback(FeedbackPhrase),
    #[serde(untagged)]
    Mydata(MydataPhrase<'a>),
    #[serde(untagged)]
    News(NewsPhrase<'a>),
    #[serde(untagged)]
    Plan(PlanPhrase<'a>),
    #[serde(untagged)]
    Calendar(CalendarPhrase<'a>),
    #[serde(untagged)]
    Sound(SoundPhrase<'a>),
    #[serde(untagged)]
    Voice(VoicePhrase<'a>),
    #[serde(untagged)]
    Certificate(CertificatePhrase<'a>),
    #[serde(untagged)]
    Schedule(SchedulePhrase<'a>),
}
