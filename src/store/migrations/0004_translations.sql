-- What a machine translated, or is to translate: what newcomers write into Swedish, what staff reply into the newcomer's language.
create table translation (
    id            bigint primary key,
    case_id       bigint not null,
    line_id       bigint,          -- the line of the case whose text it is; null for a reply that has not been sent
    way           text   not null, -- in: for staff; out: for the newcomer
    source        text   not null,
    target        text   not null,
    original      text,            -- these three are erased with the texts of the case
    translated    text,
    back          text,            -- the translation translated back
    status        text   not null, -- waiting, shown, done, failed, dropped
    author        text,            -- who wrote a reply
    staff_chat    text,            -- the message in Telegram it came from; null: the staff group, or the console
    staff_message bigint,
    created_at    bigint not null
);
create index translation_status on translation (status, id);
create index translation_case on translation (case_id);
