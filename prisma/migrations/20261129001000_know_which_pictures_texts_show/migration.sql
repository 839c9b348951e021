-- The pictures that stand between the words of a text; no text had any before.
ALTER TABLE revision ADD COLUMN picture_ids uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX revision_picture_ids_idx ON revision USING gin (picture_ids);
