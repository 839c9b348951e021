-- The index that the newsroom searches: one row per article, its newest text in whatever state.
-- Filled by lib/search only; what is missing is added by the start (lib/search/reindex.ts).

CREATE TABLE search.draft (
  article_id uuid PRIMARY KEY REFERENCES public.article (id) ON DELETE CASCADE,
  updated_at timestamptz(3) NOT NULL,
  norm_version int NOT NULL,
  tsv tsvector NOT NULL
);

COMMENT ON COLUMN search.draft.tsv IS 'title (A), standfirst (B), body (D), and the lexemes of lib/search/draft-index.ts: @language, @state, @section, @tags, @authors, @creator, @month of the last change';

-- As for search.doc. No index on updated_at: most acts then touch neither index.
ALTER TABLE search.draft ALTER tsv SET STORAGE EXTERNAL;
ALTER TABLE search.draft ALTER tsv SET STATISTICS 0;

CREATE INDEX draft_tsv ON search.draft USING gin (tsv) WITH (fastupdate = off);
