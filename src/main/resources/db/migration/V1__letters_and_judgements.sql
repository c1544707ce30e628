-- One script for SQLite and PostgreSQL. Times are epoch milliseconds in SQLite.

-- Which key seals this database: a fingerprint of it.
create table vault (
    id integer not null primary key,
    fingerprint varchar(64) not null
);

-- A letter while it is kept. Its id is not stored, only the SHA-256 of it: who reads the database can open no letter's link.
create table letter (
    id_hash varchar(64) not null primary key,
    status varchar(16) not null,
    done integer not null,
    attempts integer not null,
    problem varchar(32),
    upload bytea,               -- sealed; null once the letter is finished
    plain bytea,                -- sealed; null until the letter is finished
    created timestamp with time zone not null,
    expires timestamp with time zone not null
);

create index letter_status on letter (status);
create index letter_expires on letter (expires);

-- What a reader said. Rows are only ever added, and outlive the letter: no foreign key to it.
create table judgement (
    id varchar(36) not null primary key,
    letter varchar(64) not null,
    idempotency_key varchar(64),
    request varchar(64) not null,
    sentence varchar(64),
    verdict varchar(16) not null,
    with_help boolean not null,
    words text not null,        -- a JSON list; words of the slotted text only
    comment bytea,              -- sealed; facts of the letter taken out
    slotted text not null,      -- a JSON list: the judged sentences with slots in place of facts
    letter_kind varchar(32) not null,
    engine varchar(16) not null,
    model varchar(200),
    prompt_name varchar(100) not null,
    prompt_version varchar(100) not null,
    created timestamp with time zone not null,
    unique (letter, idempotency_key)
);

-- The table of db-scheduler.
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(100) not null,
    task_data bytea,
    execution_time timestamp with time zone not null,
    picked boolean not null,
    picked_by varchar(50),
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
