-- Who received which entry, in which state of it: without any text, and for as long as a correction can be asked for.
create table received (
    -- The exchange, the act of staff, or a key of its own.
    id            bigint primary key,
    conversation  bigint not null,
    entry         text   not null,
    language      text   not null,
    -- The revision of the original then, and that of the text that was sent.
    revision      bigint not null,
    text_revision bigint not null,
    at            bigint not null
);
create index received_entry on received (entry, at);
create index received_conversation on received (conversation);

-- A corrected answer that was sent to those who had received a wrong one.
create table correction (
    id          bigint primary key,
    entry       text   not null,
    at          bigint not null,
    author      text   not null,
    people      bigint not null,
    -- What came of it, once everything has been tried.
    arrived     bigint,
    failed      bigint,
    finished_at bigint
);
create index correction_entry on correction (entry, at);

-- What a correction says to whom. It is never said twice.
create table correction_outbound (
    outbound     bigint primary key,
    correction   bigint not null,
    conversation bigint not null,
    -- Whether it is the last of the messages to this person.
    is_last      bigint not null
);
create index correction_outbound_correction on correction_outbound (correction, is_last);
create index correction_outbound_conversation on correction_outbound (conversation);
