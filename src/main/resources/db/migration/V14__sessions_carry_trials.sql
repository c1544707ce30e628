-- A session may carry a trial of a new way of writing: each of its people reads letters of it among the others.
create table carried_trial (
    session varchar(36) not null primary key references codesign_session (id),
    trial varchar(36) not null
);

create table carried (
    seat varchar(64) not null references seat (id),
    number integer not null,                -- what the seat's items call it
    trial varchar(36) not null,
    pair varchar(128),                      -- null: an untouched letter
    letter varchar(200) not null,
    extract bytea not null,                 -- sealed: what is shown, JSON
    primary key (seat, number)
);
