-- The audit is read by single act, newest first.
CREATE INDEX audit_event_act_at_id_idx ON audit_event (act, at, id);
