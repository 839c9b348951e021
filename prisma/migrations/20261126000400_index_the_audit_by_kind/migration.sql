-- The audit is read by kind of thing, newest first.
CREATE INDEX audit_event_subject_type_at_id_idx ON audit_event (subject_type, at, id);
