-- The way back from cases and questions to the entries. Times are unix milliseconds.

-- What staff wish to become an entry, from a closed case. It goes with the texts of its case.
create table entry_wish (
    case_id      bigint primary key,
    conversation bigint not null,
    at           bigint not null,
    author       text   not null,
    desk         text   not null,
    -- The form of a new entry, in JSON.
    typed        text   not null
);
create index entry_wish_conversation on entry_wish (conversation);

-- Entries that became live or got a wording: for a while they are offered to those who wait with that question.
create table fresh_entry (
    entry text   primary key,
    at    bigint not null
);

-- Which entry a waiting newcomer has been offered, so that it happens once.
create table case_offer (
    case_id bigint not null,
    entry   text   not null,
    at      bigint not null,
    primary key (case_id, entry)
);

-- A wording that staff, or the newcomer by choosing, have tied to an entry. It goes with its conversation.
create table tied_wording (
    -- The exchange of the choice, or the act of staff.
    origin       bigint primary key,
    conversation bigint not null,
    at           bigint not null,
    entry        text   not null,
    language     text   not null,
    wording      text   not null
);
create index tied_wording_conversation on tied_wording (conversation);
create index tied_wording_entry on tied_wording (entry, language);

-- Wordings that an editor did not want under an entry, as figures from which they cannot be read.
create table refused_wording (
    entry    text   not null,
    language text   not null,
    figure   text   not null,
    at       bigint not null,
    author   text   not null,
    primary key (entry, language, figure)
);

-- What was decided on a group of questions that nothing answered.
create table gap_decision (
    id           bigint primary key,
    -- Whose words the figures are of, in a group of few people: it goes with them.
    conversation bigint,
    at           bigint not null,
    author       text   not null,
    -- added, entry, left
    decision     text   not null,
    entry        text,
    language     text,
    -- What is compared of the first wording, in JSON.
    figures      text   not null
);
create index gap_decision_conversation on gap_decision (conversation);
