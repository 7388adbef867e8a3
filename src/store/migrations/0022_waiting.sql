-- What waits is little, and what was done is kept for a while: an index of what waits alone stays small, and is not written to for the rest.
drop index inbox_waiting;
drop index inbox_order;
create index inbox_waiting on inbox (chain, update_id) where status = 'waiting';
create index inbox_order on inbox (received_at, update_id) where status = 'waiting';
create index inbox_parked on inbox (update_id) where status = 'parked';
drop index outbound_due;
drop index outbound_order;
create index outbound_due on outbound (address, id) where status = 'due';
create index outbound_sending on outbound (address, id) where status = 'sending';
create index outbound_order on outbound (priority, id) where status = 'due';
