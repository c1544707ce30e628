-- All that happened in trials, in the order of each trial. Rows are only ever added; how a trial stands is replayed from them.
create table trial_event (
    trial varchar(36) not null,
    place integer not null,             -- 1 for the opening
    event text not null,                -- JSON
    happened timestamp with time zone not null,
    primary key (trial, place)          -- of two that add at once, one comes first
);
