-- Activities that somebody wants to try and may be asked about. A row goes with the last answer, and with its conversation; what was
-- answered stands in `voice_count` and nowhere else.
create table outing (
    id           bigint primary key,
    conversation bigint not null,
    -- The kind of activity, as the directory writes it.
    kind         text   not null,
    -- week, went, liked, month, still, why
    stage        text   not null,
    -- When the next question is asked unasked; null: an answer is waited for.
    ask_at       bigint,
    changed_at   bigint not null,
    unique (conversation, kind)
);
create index outing_ask on outing (ask_at);
create index outing_changed on outing (stage, changed_at);

-- Who has said yes to the three questions, and when they are asked again. A row goes with its conversation.
create table pulse_watch (
    conversation bigint primary key,
    ask_at       bigint not null
);
create index pulse_watch_ask on pulse_watch (ask_at);

-- How many gave which answer in a month: nothing leads from here to anybody.
create table voice_count (
    -- 2026-12
    month    text   not null,
    question text   not null,
    -- The kind of activity, or the time of the three questions.
    about    text   not null,
    answer   text   not null,
    people   bigint not null,
    primary key (month, question, about, answer)
);

-- What newcomers tell in their own words. The texts and what leads to somebody go after the retention time; that something was told
-- about a topic stays.
create table voice (
    id           bigint primary key,
    -- 0: nobody's any more.
    conversation bigint not null,
    at           bigint not null,
    language     text   not null,
    text         text,
    -- The message in the newcomer's chat: what was spoken can be listened to as long as it is known.
    message      bigint,
    is_medium    bigint not null,
    -- The newcomer has said that it may be shown without a name.
    may_show     bigint not null default 0,
    topic        text,
    -- new, read, hidden
    state        text   not null default 'new',
    -- An editor has marked it as fit to quote.
    is_quotable  bigint not null default 0,
    translated   text,
    -- waiting, done, failed; null: staff read it as it is.
    translation  text,
    -- The outbound that brought what was spoken into the staff group.
    copied       bigint
);
create index voice_conversation on voice (conversation);
create index voice_at on voice (at);
create index voice_translation on voice (translation, id);
