-- Versions that were proposed while the service ran. They never change. Those of the folder prompts are not here.
create table prompt_version (
    name varchar(100) not null,
    identity varchar(64) not null,      -- SHA-256 of the text
    version varchar(100) not null,
    text text not null,
    parent varchar(64) not null,        -- the identity of the version that it was made from
    author varchar(200) not null,
    why varchar(1000) not null,
    made varchar(10) not null,          -- 2026-11-23
    primary key (name, identity),
    unique (name, version)
);

-- Who moved which label to which version, and why. Rows are only ever added; of each name and label the last one holds.
create table prompt_label (
    name varchar(100) not null,
    label varchar(16) not null,
    place integer not null,             -- 1 for the first move
    identity varchar(64),               -- null: the label was taken off
    person varchar(200) not null,
    why varchar(1000) not null,
    moved timestamp with time zone not null,
    primary key (name, label, place)    -- of two that move it at once, one comes first
);
