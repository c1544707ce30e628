-- Letters of real people, with consent and without their names, for the sessions of one group.
create table group_letter (
    id varchar(36) not null primary key,
    codesign_group varchar(36) not null references codesign_group (id),
    letter bytea not null,              -- sealed JSON: title, text, how consent was given
    created timestamp with time zone not null
);
