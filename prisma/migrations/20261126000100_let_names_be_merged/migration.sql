-- A section, a tag or an author that became part of another; old texts may still name it.
ALTER TABLE section ADD COLUMN merged_into_id uuid;
ALTER TABLE tag ADD COLUMN merged_into_id uuid;
ALTER TABLE author ADD COLUMN merged_into_id uuid;

ALTER TABLE section ADD CONSTRAINT section_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES section (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE tag ADD CONSTRAINT tag_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES tag (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE author ADD CONSTRAINT author_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES author (id) ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE section ADD CONSTRAINT section_is_not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE tag ADD CONSTRAINT tag_is_not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE author ADD CONSTRAINT author_is_not_merged_into_itself CHECK (merged_into_id <> id);

CREATE INDEX section_merged_into_id_idx ON section (merged_into_id);
CREATE INDEX tag_merged_into_id_idx ON tag (merged_into_id);
CREATE INDEX author_merged_into_id_idx ON author (merged_into_id);
