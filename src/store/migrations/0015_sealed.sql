-- The Telegram user of an account becomes a text, so that it can be sealed like every other address (see src/store/seal.rs).
alter table account add column telegram_user text;
update account set telegram_user = cast(telegram as text), telegram = null where telegram is not null;
create unique index account_telegram_user on account (telegram_user);
