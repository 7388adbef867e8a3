-- Recordings that Telegram has got from a bot: its name for the file, by the figure of the bytes. It says nothing of anybody.
create table voice_file (
    bot  text not null,
    hash text not null,
    file text not null,
    primary key (bot, hash)
);

-- Voice messages that the service is to write down, or whose words the newcomer is asked about. A row goes with its conversation, and when
-- the newcomer has said yes or no. Times are unix milliseconds.
create table voice_note (
    id           bigint not null primary key,
    conversation bigint not null,
    -- The newcomer's message.
    message      bigint,
    -- Telegram's name for the file, sealed.
    file         text   not null,
    -- What was heard, with what identifies a person hidden; null until then.
    heard        text,
    at           bigint not null
);
create index voice_note_conversation on voice_note (conversation, id);
