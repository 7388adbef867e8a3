-- Who may sign in. Whatever proves somebody's identity stands here as a hash only, except the secret of the second
-- factor, which has to be known to check a code.
create table account (
    id            bigint primary key,
    name          text   not null unique,
    email         text   not null unique, -- in small letters
    roles         text   not null, -- codes, with spaces between them; desks and languages likewise
    desks         text   not null,
    languages     text   not null,
    password      text,            -- argon2id, as a PHC string
    totp_secret   text,            -- base 32; null: no second factor
    totp_step     bigint not null default 0, -- the last step of which a code was used
    telegram      bigint unique,
    created_at    bigint not null,
    disabled_at   bigint
);

create table recovery_code (
    account bigint not null,
    hash    text   not null,
    primary key (account, hash)
);

-- Links that work once: to set a password, and to tie a Telegram user to the account.
create table one_time_link (
    hash       text   primary key,
    account    bigint not null,
    purpose    text   not null, -- password, telegram
    expires_at bigint not null
);
create index one_time_link_account on one_time_link (account, purpose);

create table session (
    hash       text   primary key,
    account    bigint not null,
    stage      text   not null, -- code, setup, full
    agent      text   not null, -- the browser, for the person to recognise it
    pending    text,            -- the secret of a second factor that is being set up
    created_at bigint not null,
    seen_at    bigint not null
);
create index session_account on session (account);

-- Sign-ins that failed, by account and by network address. The keys are hashes.
create table sign_in_failure (
    attempt bigint not null,
    key     text   not null,
    at      bigint not null,
    primary key (attempt, key)
);
create index sign_in_failure_key on sign_in_failure (key, at);
create index sign_in_failure_at on sign_in_failure (at);

-- Sign-ins with the municipality's own provider that are on their way.
create table provider_sign_in (
    hash       text   primary key, -- of the state
    nonce      text   not null,
    verifier   text   not null,
    expires_at bigint not null
);

-- Who opened which case, and when.
create table access_log (
    id          bigint primary key,
    at          bigint not null,
    account     bigint not null,
    name        text   not null, -- as it was then
    case_id     bigint not null,
    case_number bigint not null,
    desk        text   not null
);
create index access_log_at on access_log (at);
create index access_log_account on access_log (account, case_id, at);
create index access_log_case on access_log (case_number, at);
