-- What editors are writing: a row for each person and file, as typed.
create table entry_draft (
    account bigint not null,
    -- The entry's id, and the part of it: a language's code, or 'facts'.
    entry text not null,
    part text not null,
    -- The form as it was typed, in JSON.
    typed text not null,
    -- The file as it was when the writing began; absent where there was none.
    base text,
    -- writing, submitted, scheduled, refused
    status text not null,
    -- Where it is to be published later: when, what the file is to say then, and the figure of what it said before.
    publish_at bigint,
    planned text,
    base_hash text,
    -- Why a planned publication could not be done.
    refused text,
    changed_at bigint not null,
    primary key (account, entry, part)
);

create index entry_draft_entry on entry_draft (entry, part);
create index entry_draft_due on entry_draft (status, publish_at);
