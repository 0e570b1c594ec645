-- An invitation may be for a person who is there already and comes in anew, with another password and app.
alter table invitations add column person_id bigint references people (id);
