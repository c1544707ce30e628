-- Groups of people who judge letters together. What says who somebody is, and what letters say, is sealed.

create table codesign_group (
    id varchar(36) not null primary key,
    charity varchar(36) not null references charity (id),
    name varchar(100) not null,
    kind varchar(100) not null,
    called varchar(40) not null,        -- its own word for a session
    created timestamp with time zone not null
);

create table member (
    id varchar(36) not null primary key,    -- the rater of judgements
    codesign_group varchar(36) not null references codesign_group (id),
    room varchar(60) not null,
    name bytea,                             -- sealed
    picture varchar(40),
    side varchar(8) not null,               -- where "easy" stands, for good
    created timestamp with time zone not null
);

create table codesign_session (
    id varchar(36) not null primary key,
    codesign_group varchar(36) not null references codesign_group (id),
    room varchar(60) not null,
    code varchar(8) not null unique,
    plan bytea not null,                -- sealed JSON: aim, measure, what can change, extracts of letters
    created timestamp with time zone not null,
    ended timestamp with time zone
);

-- One person in one session.
create table seat (
    id varchar(64) not null primary key,    -- a mark of the link, which the database does not know
    session varchar(36) not null references codesign_session (id),
    member varchar(36) not null references member (id),
    place integer not null,
    items text not null,                    -- what the person reads, in order
    agreed varchar(8),                      -- yes or no: to take part
    learning boolean not null,              -- whether a computer may learn from the answers
    helped boolean not null,
    answers integer not null,               -- how many came, corrections too
    finished timestamp with time zone,
    unique (session, member)
);

-- What came in, in its order: rows are only ever added. What was said of a letter stands in the table of judgements.
create table answer (
    id varchar(36) not null primary key,    -- made by the device that sends it: sent twice, it is stored once
    seat varchar(64) not null references seat (id),
    number integer not null,
    turn integer not null,                  -- 1 for the first item
    said varchar(16) not null,
    judgement varchar(36),
    created timestamp with time zone not null
);

create index answer_seat on answer (seat);
