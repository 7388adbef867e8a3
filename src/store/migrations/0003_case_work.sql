-- What staff can do with a case: rest it, merge it, hand it to a person, take back what was sent, keep a draft.

alter table cases add column snoozed_until bigint;
alter table cases add column merged_into   bigint;
alter table cases add column told_taken    bigint not null default 0;
alter table cases add column offered_to    text;
alter table cases add column alerted_at    bigint; -- when staff were last told that it is urgent and nobody has it
alter table cases add column feedback      text;   -- up or down, after the close
create index cases_merged on cases (merged_into);

alter table case_line add column act    bigint;
alter table case_line add column staff_chat text; -- the chat of staff_message; null: the staff group
alter table case_line add column undone bigint not null default 0;

-- One act of staff on a case, so that it can be taken back for a few seconds.
create table act (
    id           bigint primary key,
    case_id      bigint not null,
    at           bigint not null,
    author       text   not null,
    before_state text   not null,
    after_state  text   not null,
    undone       bigint not null default 0
);
create index act_case on act (case_id, id);

-- What an act said to the newcomer.
create table act_outbound (
    act      bigint not null,
    outbound bigint not null,
    primary key (act, outbound)
);

-- A case went to another desk or person. A return goes to a desk that has had it before.
create table hand_over (
    id        bigint primary key,
    case_id   bigint not null,
    at        bigint not null,
    author    text   not null,
    from_desk text   not null,
    to_desk   text   not null,
    to_person text,
    reason    text,
    is_return bigint not null default 0
);
create index hand_over_case on hand_over (case_id, id);

-- A reply that somebody has begun to write.
create table draft (
    case_id  bigint not null,
    person   text   not null,
    text     text   not null,
    saved_at bigint not null,
    primary key (case_id, person)
);

-- Who at a desk got a case last, where a desk hands out its cases in turn; and when somebody was last seen at work.
create table at_work (
    person  text   primary key,
    seen_at bigint not null,
    dealt_at bigint not null default 0
);
