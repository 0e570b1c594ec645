-- Reports as they came. Written in batches, never in one transaction with a case: intake waits for nothing but its own disk write.
-- The key is the sender's random ticket, so that a distributed engine can spread the table by it (docs/scale.md).
create table reports (
  ticket uuid primary key,
  received timestamptz not null default now(),
  kind text not null check (kind in ('unsafe', 'mistake')),
  host text not null,
  page text not null,
  -- Salted hash of the sender's network; the salt is thrown away with its day.
  network bytea not null,
  -- Past the day's first reports of one network: kept and shown, but it moves no case up the queue.
  held boolean not null,
  extension text not null,
  digest bytea not null,
  body jsonb not null,
  withdrawn timestamptz,
  case_id bigint
);
create index reports_unfolded on reports (received) where case_id is null;
create index reports_case on reports (case_id);
create index reports_received on reports (received);

create table salts (
  day date primary key,
  salt bytea not null
);
