-- What a change of a name was made from, so that nobody's is overwritten unseen.
ALTER TABLE section ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE tag ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE author ADD COLUMN version integer NOT NULL DEFAULT 1;
