-- Who first asked to take a decision back, where two must agree.
alter table cases add column undo_by bigint;

-- Views of an appeal, where two must agree on its outcome.
create table appeal_views (
  ticket bytea not null references appeals (ticket),
  person_id bigint not null references people (id),
  outcome text not null check (outcome in ('upheld', 'refused')),
  at timestamptz not null,
  primary key (ticket, person_id)
);
