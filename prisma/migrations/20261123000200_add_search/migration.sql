-- The index that readers search: one row per live article, outside Prisma's sight (its generated
-- migrations would drop what they do not know). Written and read by lib/search only.

CREATE SCHEMA search;

-- Latin words are stemmed; everything else, Chinese character pairs included, stands as it is.
CREATE TEXT SEARCH CONFIGURATION search.news (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION search.news ALTER MAPPING FOR word, hword, hword_part WITH simple;

CREATE TABLE search.doc (
  article_id uuid PRIMARY KEY REFERENCES public.article (id) ON DELETE CASCADE,
  locale text NOT NULL,
  publish_at timestamptz(3) NOT NULL,
  expire_at timestamptz(3),
  norm_version int NOT NULL,
  head tsvector NOT NULL,
  tsv tsvector NOT NULL
);

COMMENT ON COLUMN search.doc.head IS 'title (A), standfirst (B), and the lexemes @language, @section, @year, @quarter';
COMMENT ON COLUMN search.doc.tsv IS 'head and the body (D)';

-- pglz saves nothing on these; without statistics the planner always takes the GIN index.
ALTER TABLE search.doc ALTER tsv SET STORAGE EXTERNAL;
ALTER TABLE search.doc ALTER tsv SET STATISTICS 0, ALTER head SET STATISTICS 0;

CREATE INDEX doc_tsv ON search.doc USING gin (tsv) WITH (fastupdate = off);
CREATE INDEX doc_head ON search.doc USING gin (head) WITH (fastupdate = off);
