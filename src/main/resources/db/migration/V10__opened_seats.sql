-- Paper seats everybody; who has opened a link is here.

alter table seat add column opened timestamp with time zone;
