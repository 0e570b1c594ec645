-- Who invited an account: for its first days the two count as one person. Null for one invited at the desk's own machine.
alter table people add column invited_by bigint references people (id);
alter table invitations add column invited_by bigint references people (id);
