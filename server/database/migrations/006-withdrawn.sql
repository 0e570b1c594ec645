-- A report that was taken back says nothing any more; earlier ones kept their text.
update reports set body = '{}', host = '', page = '', network = '', case_id = null where withdrawn is not null;
