-- Newcomers who wish to be reminded of their plan's steps, and when they are to be looked at next (unix milliseconds). A row goes
-- with its conversation.
create table plan_watch (
    conversation bigint primary key,
    next_at      bigint not null
);
create index plan_watch_next on plan_watch (next_at);

-- What somebody was reminded of: whatever happens, nobody is reminded twice of the same occasion.
create table plan_reminded (
    conversation bigint not null,
    step         text   not null,
    -- The day it was due and how many days before, or until when it was put off.
    occasion     text   not null,
    at           bigint not null,
    -- 0: it was passed over, since the newcomer had blocked the bot.
    said         bigint not null,
    primary key (conversation, step, occasion)
);
create index plan_reminded_at on plan_reminded (at);
