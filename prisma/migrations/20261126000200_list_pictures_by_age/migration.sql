-- The newsroom lists pictures, the newest first, and asks where each is used.
CREATE INDEX media_created_at_id_idx ON media (created_at, id);
CREATE INDEX revision_lead_picture_id_idx ON revision (lead_picture_id);
CREATE INDEX article_lead_picture_id_idx ON article (lead_picture_id);
