-- The newsroom lists texts by section, tag and author, whether readers have them or not.
CREATE INDEX revision_section_id_idx ON revision (section_id);
CREATE INDEX revision_tag_ids_idx ON revision USING gin (tag_ids);
CREATE INDEX revision_author_ids_idx ON revision USING gin (author_ids);
