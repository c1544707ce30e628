-- Who judged, in which turn, and what wrote it; a correction names the record that it replaces.
alter table judgement add column source text not null default '[]';     -- a JSON list: what the letter itself says there, with slots
alter table judgement add column prompts text not null default '';      -- identities of the prompt versions that had a part, parted by spaces
alter table judgement add column judging_group varchar(64);
alter table judgement add column rater varchar(64);                     -- a random id, one for each person and group
alter table judgement add column consent boolean not null default false; -- whether it may be used to train models
alter table judgement add column session varchar(64);
alter table judgement add column pair varchar(128);
alter table judgement add column side varchar(8);                       -- where "easy" stood
alter table judgement add column turn integer;                          -- 1 for what was judged first in the session
alter table judgement add column millis bigint;                         -- from when it was shown to the answer
alter table judgement add column replaces varchar(36);

-- Of two that correct the same judgement at once, one comes first.
create unique index judgement_replaces on judgement (replaces);
create index judgement_group on judgement (judging_group);
