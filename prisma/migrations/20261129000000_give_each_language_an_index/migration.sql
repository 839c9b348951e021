-- Each language has an index of its own, so that a word that all English articles have is looked up in
-- the Chinese ones in no time; and what a search counts its matches by stands beside the vectors.

ALTER TABLE search.doc RENAME TO doc_before;
ALTER TABLE search.doc_before RENAME CONSTRAINT doc_pkey TO doc_before_pkey;
DROP INDEX search.doc_tsv, search.doc_head;

CREATE TABLE search.doc (
  article_id uuid NOT NULL,
  locale text NOT NULL,
  publish_at timestamptz(3) NOT NULL,
  expire_at timestamptz(3),
  section_id uuid,
  author_ids uuid[] NOT NULL,
  norm_version int NOT NULL,
  head tsvector NOT NULL,
  tsv tsvector NOT NULL
) PARTITION BY LIST (locale);

COMMENT ON COLUMN search.doc.head IS 'title (A), standfirst (B), and the lexemes of lib/search/labels.ts: @section, @tags, @authors, @decade, @year, @quarter, @month, @day';
COMMENT ON COLUMN search.doc.tsv IS 'head, body and captions (D)';

-- pglz saves nothing on these; without statistics the planner always takes the GIN index.
ALTER TABLE search.doc ALTER tsv SET STORAGE EXTERNAL;

CREATE TABLE search.doc_en PARTITION OF search.doc FOR VALUES IN ('en');
CREATE TABLE search.doc_zh PARTITION OF search.doc FOR VALUES IN ('zh');
CREATE TABLE search.doc_other PARTITION OF search.doc DEFAULT;

ALTER TABLE search.doc_en ALTER tsv SET STATISTICS 0, ALTER head SET STATISTICS 0;
ALTER TABLE search.doc_zh ALTER tsv SET STATISTICS 0, ALTER head SET STATISTICS 0;
ALTER TABLE search.doc_other ALTER tsv SET STATISTICS 0, ALTER head SET STATISTICS 0;

INSERT INTO search.doc
SELECT article_id, doc.locale, doc.publish_at, doc.expire_at, section_id,
  array(SELECT author_id FROM public.article_author
    WHERE article_author.article_id = doc.article_id ORDER BY position),
  norm_version, head, tsv
FROM search.doc_before AS doc JOIN public.article ON article.id = article_id
ORDER BY doc.publish_at;

DROP TABLE search.doc_before;

ALTER TABLE search.doc ADD PRIMARY KEY (article_id, locale);
ALTER TABLE search.doc ADD FOREIGN KEY (article_id) REFERENCES public.article (id) ON DELETE CASCADE;

SET LOCAL maintenance_work_mem = '256MB';
CREATE INDEX doc_tsv ON search.doc USING gin (tsv) WITH (fastupdate = off);
CREATE INDEX doc_head ON search.doc USING gin (head) WITH (fastupdate = off);
