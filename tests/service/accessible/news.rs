//! The pages of the news, for whoever walks through every page of the console.

/// The routes, and where the walk looks at them.
pub const STORIES: [(&str, &[&str]); 4] = [
    ("/news", &["/news", "/news?done=dropped"]),
    ("/news/new", &["/news/new"]),
    ("/news/{id}", &["/news/1", "/news/2", "/news/3"]),
    (
        "/news/{id}/{language}",
        &["/news/1/ar", "/news/1/so", "/news/2/ar"],
    ),
];

/// A draft that cannot be sent, a piece of news on its way, and one that was stopped.
pub const USED: &str = "
    insert into news (id, topic, places, last_day, author, changed_at, sent_at, stopped_at, finished_at, outcome, forgotten) values
        (1, 'housing', '[\"lomma\"]', '2100-06-10', 'Eva', 1790000000000, null, null, null, null, 0),
        (2, '*', '[]', '2100-06-10', 'Eva', 1790000000000, 1790000000000, null, null, null, 1),
        (3, 'leisure', '[]', null, 'Eva', 1790000000000, 1790000000000, 1790000000001, 1790000000002, '[5,1,1,4,0,1]', 1);
    insert into news_text (news, language, title, body, is_reviewed, writer, is_machine, reviewer, changed_at) values
        (1, 'sv', 'Ny tvättstuga', 'Boka [här](javascript:x) före 10 juni.', 0, 'Eva', 0, null, 1),
        (1, 'ar', 'غرفة غسيل جديدة', 'احجز الآن.', 0, 'Eva', 1, null, 1),
        (2, 'sv', 'Simskola i juli', 'Anmäl dig **senast 10 juni**.', 1, 'Eva', 0, 'Eva', 1),
        (2, 'ar', 'تعليم السباحة', 'سجّل قبل 10 يونيو.', 1, 'Tore', 0, 'Tore', 1),
        (3, 'sv', 'Badet öppnar', 'Välkommen.', 1, 'Eva', 0, 'Eva', 1);
    insert into news_receiver (news, conversation, state) values (2, -1, 'sent'), (2, -2, 'blocked'), (2, -3, 'waiting');
    insert into news_act (id, news, at, who, what, language) values
        (1, 2, 1790000000000, 'Eva', 'written', null), (2, 2, 1790000000001, 'Tore', 'reviewed', 'ar'),
        (3, 2, 1790000000002, 'Eva', 'sent', null)";
