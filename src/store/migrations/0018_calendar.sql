-- Places at events, and places in their waiting lists. Nobody gives a name: whoever comes shows the code. A row goes with its
-- conversation, and when the event is over.
create table event_seat (
    -- Who came first has the smaller one.
    id           bigint not null primary key,
    conversation bigint not null,
    event        text   not null,
    -- The beginning on the clock of Stockholm: 20261204T1700.
    slot         text   not null,
    -- The same in unix milliseconds.
    begins_at    bigint not null,
    code         text   not null,
    -- 1: in the waiting list.
    waits        bigint not null,
    unique (conversation, event, slot)
);
create index event_seat_slot on event_seat (event, slot, waits, id);
create index event_seat_begins on event_seat (begins_at);

-- What somebody wishes to be reminded of. It stays until the event is over, so that nobody is reminded twice, and whoever was reminded
-- hears when it is called off.
create table event_reminder (
    conversation bigint not null,
    event        text   not null,
    slot         text   not null,
    begins_at    bigint not null,
    remind_at    bigint not null,
    -- 1: it has been said, or was passed over since the newcomer had blocked the bot.
    done         bigint not null,
    primary key (conversation, event, slot)
);
create index event_reminder_due on event_reminder (done, remind_at);
create index event_reminder_begins on event_reminder (begins_at);

-- Since when a time that somebody has signed up for or is reminded of is not in the calendar any more. Only after a while it is taken
-- for gone: a file may be missing for a moment while somebody puts another in its place.
create table event_gone (
    event text   not null,
    slot  text   not null,
    since bigint not null,
    primary key (event, slot)
);
