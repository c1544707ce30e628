-- Checked rewrites of paragraphs that stand in more than one letter; slots only, and sealed.
create table paragraph (
    id varchar(64) not null primary key,    -- SHA-256 of the slotted paragraph, the prompt and the model
    value bytea not null,                   -- sealed
    created timestamp with time zone not null
);
