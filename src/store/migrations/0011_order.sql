-- What waits is looked for in the order in which it is taken: with much waiting, the rest need not be looked at.
create index inbox_order on inbox (status, received_at, update_id);
create index outbound_order on outbound (status, priority, id);
