-- The processes that serve one database side by side, and who leads them. Seen when: in unix milliseconds of their machines.
create table fellow (
    id      bigint primary key,
    seen_at bigint not null
);
create table lead (
    name   text primary key,
    holder bigint not null
);
-- Which process handles an update, or delivers a row.
alter table inbox add column holder bigint;
alter table outbound add column holder bigint;
