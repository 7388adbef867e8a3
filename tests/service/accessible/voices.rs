//! The page of voices, for whoever walks through every page of the console.

/// The routes, and where the walk looks at them.
pub const STORIES: [(&str, &[&str]); 1] = [(
    "/voices",
    &[
        "/voices",
        "/voices?state=read&done=kept",
        "/voices?state=hidden",
    ],
)];

/// A voice of each kind, and answers of this and of the last months.
pub const USED: &str = "
    insert into voice (id, conversation, at, language, text, message, is_medium, may_show, topic, state, is_quotable, translated, translation) values
        (1, -1, 4102444800000, 'sv', 'Bussen till kursen går för sällan.', null, 0, 1, 'life', 'read', 1, null, null),
        (2, -1, 4102444800000, 'ar', 'الموظفون هنا لطفاء جدًا.', null, 0, 1, null, 'new', 0, 'Personalen här är mycket vänlig.', 'done'),
        (3, -2, 4102444800000, 'so', null, 7, 1, 0, null, 'new', 0, null, null),
        (4, -2, 4102444800000, 'sv', 'asdf', null, 0, 0, null, 'hidden', 0, null, null);
    insert into voice_count (month, question, about, answer, people)
        select substr(month, 1, 7), question, about, answer, people from (
        select '2100-01' as month, 'went' as question, 'football' as about, 'went' as answer, 12 as people
        union all select '2100-01', 'went', 'football', 'not-yet', 6
        union all select '2100-01', 'went', 'swimming-school', 'went', 9
        union all select '2100-01', 'ready', 'start', '3', 7
        union all select '2100-01', 'ready', 'start', '5', 9) as counted";
