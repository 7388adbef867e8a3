-- One text for SQLite and PostgreSQL: times are unix milliseconds, ids are made by the program, truth values are 0 or 1.

-- What came in, before it was acknowledged to the sender. `origin` is the bot (its id) or `web`.
create table inbox (
    origin      text   not null,
    update_id   bigint not null,
    chain       text   not null, -- one chain is handled in order
    payload     text,            -- emptied once handled
    received_at bigint not null,
    due_at      bigint not null,
    attempts    bigint not null default 0,
    status      text   not null default 'waiting', -- waiting, handled, parked
    primary key (origin, update_id)
);
create index inbox_waiting on inbox (status, chain, update_id);

create table conversation (
    id             bigint primary key,
    channel        text   not null, -- telegram, web
    address        text   not null, -- chat id, or the phone page's key
    language       text,
    phone_language text,
    place          text,
    residence      text,
    state          text   not null,
    blocked        bigint not null default 0,
    created_at     bigint not null,
    seen_at        bigint not null,
    unique (channel, address)
);

-- One question and what became of it.
create table exchange (
    id              bigint primary key,
    conversation    bigint not null,
    at              bigint not null,
    question        text,            -- erased after the retention time
    question_message bigint,
    language        text,
    answer_language text,
    decision        text   not null,
    reason          text,
    entry           text,
    topic           text,
    desk            text,
    confidence      double precision not null default 0,
    hits            text   not null default '[]',
    feedback        text,
    case_id         bigint,
    answer_outbound bigint
);
create index exchange_conversation on exchange (conversation, at);

create table cases (
    id            bigint primary key,
    number        bigint not null unique,
    conversation  bigint not null,
    desk          text   not null,
    topic         text,
    language      text   not null,
    place         text,
    residence     text,
    reason        text   not null,
    urgent        bigint not null default 0,
    status        text   not null,
    claimed_by    text,
    opened_at     bigint not null,
    due_at        bigint not null,
    reminded_at   bigint,
    answered_at   bigint,
    closed_at     bigint,
    moved_at      bigint not null,
    outcome       text,
    question      text   not null,
    hits          text   not null default '[]',
    staff_chat    text,
    staff_thread  bigint,
    staff_message bigint
);
create index cases_status on cases (status, due_at);
create index cases_conversation on cases (conversation, status);
create index cases_thread on cases (staff_chat, staff_thread);

create table case_line (
    id            bigint primary key,
    case_id       bigint not null,
    at            bigint not null,
    kind          text   not null,
    author        text,
    text          text,
    outbound      bigint, -- the delivery of a reply
    staff_message bigint, -- the staff's message it came from
    newcomer_message bigint
);
create index case_line_case on case_line (case_id, id);
create index case_line_outbound on case_line (outbound);

-- Which case a message in the staff group belongs to.
create table staff_message (
    chat    text   not null,
    message bigint not null,
    case_id bigint not null,
    primary key (chat, message)
);
create index staff_message_case on staff_message (case_id);

-- What is to be said. One address is served in the order of the ids.
create table outbound (
    id           bigint primary key,
    channel      text   not null,
    address      text   not null,
    conversation bigint,
    case_id      bigint,
    priority     bigint not null,
    payload      text   not null,
    status       text   not null default 'due', -- due, sending, sent, undeliverable
    attempts     bigint not null default 0,
    due_at       bigint not null,
    created_at   bigint not null,
    sent_at      bigint,
    message      bigint, -- its id at the receiver
    reason       text    -- why it could not be delivered
);
create index outbound_due on outbound (status, address, id);
create index outbound_conversation on outbound (conversation);

-- What stands on a phone page.
create table web_line (
    id      bigint primary key,
    address text   not null,
    author  text   not null, -- newcomer, lotsen
    payload text   not null
);
create index web_line_address on web_line (address, id);

create table counter (
    name  text primary key,
    value bigint not null
);
insert into counter (name, value) values ('case', 0);

create table setting (
    name  text primary key,
    value text not null
);
