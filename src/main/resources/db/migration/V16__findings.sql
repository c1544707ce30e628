-- What sessions found, for later ones to stand on. Other charities see it where its owner shares it.
create table finding (
    id varchar(36) not null primary key,
    codesign_group varchar(36) not null references codesign_group (id),
    words text not null,
    evidence text not null,
    created timestamp with time zone not null,
    shared timestamp with time zone
);
