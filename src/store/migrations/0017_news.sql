-- What newcomers wish to get news of: a topic, or '*' for everything. The truth is the conversation's memory; this is where it is looked up.
-- A row goes with its conversation.
create table news_wish (
    conversation bigint not null,
    topic        text   not null,
    primary key (conversation, topic)
);
create index news_wish_topic on news_wish (topic, conversation);

-- A piece of news. Times are unix milliseconds.
create table news (
    id          bigint primary key,
    -- '*': of no topic, for those who wish for everything.
    topic       text   not null,
    -- The ids of the municipalities, in JSON; none: everywhere.
    places      text   not null,
    -- The last day on which it is sent: 2026-11-30.
    last_day    text,
    author      text   not null,
    changed_at  bigint not null,
    sent_at     bigint,
    stopped_at  bigint,
    finished_at bigint,
    -- What came of it, in JSON, once everything has been tried.
    outcome     text,
    -- Receivers who have erased everything since.
    forgotten   bigint not null default 0
);
create index news_sent on news (finished_at, sent_at);

-- Its words by language.
create table news_text (
    news        bigint not null,
    language    text   not null,
    title       text   not null,
    body        text   not null,
    is_reviewed bigint not null,
    writer      text   not null,
    is_machine  bigint not null,
    reviewer    text,
    changed_at  bigint not null,
    primary key (news, language)
);

-- Whom it is for: each conversation once, whatever happens.
create table news_receiver (
    news         bigint not null,
    conversation bigint not null,
    -- waiting, queued (there is an outbound), sent, blocked, failed, stopped, late
    state        text   not null,
    outbound     bigint,
    language     text,
    primary key (news, conversation)
);
create index news_receiver_state on news_receiver (state, news);
create index news_receiver_conversation on news_receiver (conversation);

-- Who did what with it.
create table news_act (
    id       bigint primary key,
    news     bigint not null,
    at       bigint not null,
    who      text   not null,
    what     text   not null,
    language text
);
create index news_act_news on news_act (news, id);
