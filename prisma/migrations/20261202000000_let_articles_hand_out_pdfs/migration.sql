-- PDFs of the newsroom, beside its pictures: a PDF has pages and a title, and one file as it came in.
CREATE TABLE document (
  id UUID NOT NULL,
  file_hash TEXT NOT NULL,
  -- As it was called when it came in, and as its address calls it.
  name TEXT NOT NULL,
  file_name TEXT NOT NULL,
  bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  created_by_id UUID,
  created_at TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT document_pkey PRIMARY KEY (id),
  CONSTRAINT document_has_a_size CHECK (bytes > 0 AND pages > 0),
  CONSTRAINT document_has_a_file_name CHECK (file_name ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

CREATE UNIQUE INDEX document_file_hash_key ON document (file_hash);
CREATE INDEX document_created_at_id_idx ON document (created_at, id);
ALTER TABLE document ADD CONSTRAINT document_created_by_id_fkey
  FOREIGN KEY (created_by_id) REFERENCES editor (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE document_text (
  document_id UUID NOT NULL,
  locale TEXT NOT NULL,
  title TEXT NOT NULL DEFAULT '',
  CONSTRAINT document_text_pkey PRIMARY KEY (document_id, locale)
);

ALTER TABLE document_text ADD CONSTRAINT document_text_document_id_fkey
  FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE ON UPDATE CASCADE;

-- The PDFs that a text hands out; no text had any before.
ALTER TABLE revision ADD COLUMN document_ids UUID[] NOT NULL DEFAULT '{}';
CREATE INDEX revision_document_ids_idx ON revision USING gin (document_ids);

-- The files of a picture are named by its widths; of a PDF the name is held.
ALTER TABLE media_hold ADD COLUMN file_name TEXT;
