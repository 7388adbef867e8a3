-- What the nightly check found of each source's address. Times are unix milliseconds.
create table source_link (
    url        text   primary key,
    checked_at bigint not null,
    -- Why it is not there; absent when it is.
    reason     text,
    -- Since when it has not been there.
    broken_at  bigint
);

-- A file from a translation agency that somebody has sent and not yet had imported: one for each person.
create table import_file (
    account bigint primary key,
    name    text   not null,
    at      bigint not null,
    -- The texts in it that differ, in JSON.
    records text   not null
);
