-- For the follow-up report: how often a case was opened again. All other figures come from rows that outlive their texts.
alter table cases add column reopened bigint not null default 0;
