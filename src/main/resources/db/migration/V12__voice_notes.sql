-- What people say aloud about an item, where they would rather speak than write: one for each turn, the newest.
create table voice_note (
    id varchar(36) not null unique,         -- made by the device that sends it
    seat varchar(64) not null references seat (id),
    turn integer not null,
    type varchar(16) not null,              -- what kind of sound file, judged by its content
    sound bytea not null,                   -- sealed
    created timestamp with time zone not null,
    primary key (seat, turn)
);
