-- All that happened in trials, in the order of each trial. Rows are only ever added; how a trial stands is replayed from them.
create table trial_event (
    trial varchar(36) not null,
    place integer not null,             -- 1 for the opening
    event text not null,                -- JSON
    happened timestamp with time zone not null,
    primary key (trial, place)          -- of two that add at once, one comes first
);

-- Fictional letters as readers of a trial see them, in each version's words: written once, so that all judges of an output see the same.
create table trial_output (
    trial varchar(36) not null,
    letter varchar(200) not null,
    version varchar(64) not null,
    output text not null,               -- JSON
    written timestamp with time zone not null,
    primary key (trial, letter, version)
);

-- Work on versions that takes long: it shows how far it is, can be stopped, and goes on after a restart.
create table job (
    id varchar(36) not null primary key,
    kind varchar(32) not null,
    prompt varchar(100) not null,
    version varchar(64) not null,       -- the identity of what it is about
    status varchar(16) not null,
    total integer not null,             -- steps
    person varchar(200) not null,
    problem varchar(1000),
    begun timestamp with time zone not null
);

create table job_step (
    job varchar(36) not null,
    step integer not null,              -- 1 for the first
    result text not null,               -- JSON
    primary key (job, step)
);
