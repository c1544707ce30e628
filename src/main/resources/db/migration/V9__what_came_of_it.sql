-- What came of a session, and what is owed to the people who gave it.

alter table codesign_group add column help text not null default '';    -- where to get help, a line each; shown to the people
alter table codesign_session add column published timestamp with time zone;
alter table member add column credit bytea;                              -- sealed: the name a person wants to be thanked by

-- An answer to a part that was flagged; the newest of a part stands.
create table outcome (
    id varchar(36) not null primary key,
    session varchar(36) not null references codesign_session (id),
    part integer not null,                  -- which extract, from 0
    done boolean not null,                  -- or else: could not, because
    words text not null,
    created timestamp with time zone not null
);

-- Other words for a part, found in or after a session, and what the checks said of them.
create table draft (
    id varchar(36) not null primary key,
    session varchar(36) not null references codesign_session (id),
    part integer not null,
    words bytea not null,                   -- sealed
    faults text not null,                   -- a line each; none: they may be shown
    created timestamp with time zone not null
);

-- What to mend first: one vote a person.
create table vote (
    seat varchar(64) not null primary key references seat (id),
    part integer not null
);

create table owed (
    id varchar(36) not null primary key,
    member varchar(36) not null references member (id),
    what bytea not null,                    -- sealed
    pence integer not null,
    created timestamp with time zone not null
);
