-- The newest matches of a query, the words that articles use, and what they stand under, for a search
-- that is as quick at a million articles. Used by lib/search only (docs/search.md).

COMMENT ON COLUMN search.doc.head IS 'title (A), standfirst (B), and the lexemes of lib/search/labels.ts: @language, @section, @tags, @authors, @decade, @year, @quarter, @month, @day';
COMMENT ON COLUMN search.doc.tsv IS 'head, body and captions (D)';

-- For each vector: the newest articles that answer, window by window from the newest back. Two scan
-- keys, not one, so that the index skips through both lists; words that must stand together are
-- asked for one article after the other, newest first.
--   asked    what the index answers exactly, labels included
--   phrase   the whole question, NULL where `asked` is that already
--   language of the articles
--   windows  labels of time that together cover all of it, newest first
--   since, until  the time asked for (NULL: any)
--   moment   for which articles are public
--   wanted   how many at most
--   patience milliseconds after which older articles are left out (NULL: none); then `is_cut`
DO $make$
DECLARE
  vector text;
BEGIN
  FOREACH vector IN ARRAY ARRAY['tsv', 'head'] LOOP
    EXECUTE format($function$
      CREATE FUNCTION search.newest_by_%1$s(
        asked tsquery, phrase tsquery, language text, windows tsquery[],
        since timestamptz, until timestamptz, moment timestamptz, wanted int, patience float8,
        OUT ids uuid[], OUT is_cut boolean)
      LANGUAGE plpgsql STABLE
      SET enable_seqscan = off
      SET max_parallel_workers_per_gather = 0
      SET plan_cache_mode = force_generic_plan
      SET jit = off
      AS $body$
      DECLARE
        deadline timestamptz := clock_timestamp() + patience * interval '1 millisecond';
        opened int := 0;
        time_window tsquery;
        candidate record;
      BEGIN
        ids := '{}';
        is_cut := false;
        FOREACH time_window IN ARRAY windows LOOP
          FOR candidate IN
            SELECT article_id, phrase IS NULL OR vector @@ phrase AS answers FROM (
              SELECT article_id, %1$s AS vector FROM search.doc
              WHERE %1$s @@ asked AND %1$s @@ time_window AND locale = language
                AND publish_at <= moment AND (expire_at IS NULL OR expire_at > moment)
                AND (since IS NULL OR publish_at >= since) AND (until IS NULL OR publish_at < until)
              ORDER BY publish_at DESC, article_id DESC
              LIMIT CASE WHEN phrase IS NULL THEN wanted - cardinality(ids) END) AS newest
          LOOP
            IF candidate.answers THEN ids := ids || candidate.article_id; END IF;
            EXIT WHEN cardinality(ids) >= wanted;
            opened := opened + 1;
            IF opened %% 8 = 0 AND clock_timestamp() > deadline THEN is_cut := true; EXIT; END IF;
          END LOOP;
          EXIT WHEN is_cut OR cardinality(ids) >= wanted;
          IF clock_timestamp() > deadline THEN is_cut := true; EXIT; END IF;
        END LOOP;
      END
      $body$
    $function$, vector);
  END LOOP;
END
$make$;

-- What is looked at later: articles whose words the vocabulary is to learn, and whose place in the
-- index may be out of date (lib/search/keep-index.ts).
CREATE TABLE search.pending (
  article_id uuid PRIMARY KEY REFERENCES public.article (id) ON DELETE CASCADE
);

-- The words of articles, folded and not stemmed, for suggestions, corrections, beginnings and pinyin.
-- `articles` is about how many have it; the pinyin and its initials are those of Chinese words.
CREATE TABLE search.word (
  word text COLLATE "C" PRIMARY KEY,
  articles int NOT NULL,
  pinyin text COLLATE "C",
  initials text COLLATE "C"
) WITH (fillfactor = 70);

-- None on `articles`: counting then touches no index.
CREATE INDEX word_pinyin ON search.word (pinyin) WHERE pinyin IS NOT NULL;
CREATE INDEX word_initials ON search.word (initials) WHERE initials IS NOT NULL;

-- A word and everything that is left of it without one of its characters: two words that differ by one
-- character more, less, other or exchanged have one of these in common.
CREATE FUNCTION search.near_forms(word text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT array_agg(DISTINCT left(word, at - 1) || substr(word, at + 1))
  FROM generate_series(1, length(word) + 1) AS at);

CREATE INDEX word_near ON search.word USING gin (search.near_forms(word)) WITH (fastupdate = off)
  WHERE length(word) BETWEEN 3 AND 24;

-- What is known as one unit: the names of tags and authors, and the phrases of synonyms, in every
-- language. `key` is the phrase made comparable (lib/search/query-key.ts).
CREATE TABLE search.unit (
  kind text NOT NULL,
  ref uuid NOT NULL,
  key text COLLATE "C" NOT NULL,
  phrase text NOT NULL,
  pinyin text COLLATE "C",
  norm_version int NOT NULL,
  tsv tsvector NOT NULL,
  PRIMARY KEY (kind, ref, key)
);

CREATE INDEX unit_key ON search.unit (key);
CREATE INDEX unit_pinyin ON search.unit (pinyin) WHERE pinyin IS NOT NULL;
CREATE INDEX unit_tsv ON search.unit USING gin (tsv) WITH (fastupdate = off);
