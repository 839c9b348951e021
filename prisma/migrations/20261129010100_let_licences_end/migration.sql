-- From when on a picture may not be used any more; NULL: for good.
ALTER TABLE media ADD COLUMN rights_end_at TIMESTAMPTZ(3);

CREATE INDEX media_rights_end_at_idx ON media (rights_end_at);
