-- Links with which a club says what is true of its own activity, without an account. Of a link's secret only the hash is kept.
create table club_link (
    id           bigint primary key,
    secret       text   not null unique,
    -- The activity's id, and no other.
    activity     text   not null,
    made_at      bigint not null,
    made_by      text   not null,
    expires_at   bigint not null,
    withdrawn_at bigint
);
create index club_link_expires on club_link (expires_at);

-- What clubs have sent. Nothing of it is live before somebody has approved it.
create table club_proposal (
    id         bigint primary key,
    link       bigint not null,
    activity   text   not null,
    at         bigint not null,
    -- The fields of the form as they were sent, in JSON; '[]': everything is still true.
    fields     text   not null,
    -- What the club says to whoever decides. It is never published.
    word       text   not null,
    -- 'waiting', 'approved' or 'declined'.
    state      text   not null,
    decided_at bigint,
    decided_by text,
    -- What is said to the club when it is declined.
    answer     text
);
create index club_proposal_state on club_proposal (state, at);
create index club_proposal_link on club_proposal (link, at);
create index club_proposal_decided on club_proposal (decided_at);
