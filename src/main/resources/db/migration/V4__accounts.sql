-- Who signs in: the people who run groups and who improve the words. Those who take part never do.

create table charity (
    id varchar(36) not null primary key,
    name varchar(200) not null unique
);

create table account (
    id varchar(36) not null primary key,
    name varchar(100) not null unique,
    charity varchar(36) not null references charity (id),
    password varchar(200) not null,     -- a hash that names its own method
    roles varchar(100) not null         -- codes, each with a space after it
);
