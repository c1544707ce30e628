-- Which picture a person chose to go with some words; null: the item asked for none.
alter table answer add column picture varchar(40);
