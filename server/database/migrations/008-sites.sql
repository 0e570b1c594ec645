-- A site's owner looks up what was decided on it, by its host or a domain above it.
create index cases_pattern on cases (pattern);
