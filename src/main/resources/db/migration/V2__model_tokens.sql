-- What the language model cost, by day in UTC (2026-11-22): the budget of a day survives a restart, and instances share it.
create table model_tokens (
    spent_on varchar(10) not null primary key,
    tokens bigint not null
);
