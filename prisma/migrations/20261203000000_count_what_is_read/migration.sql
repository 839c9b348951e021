-- How much is read (docs/decisions/020): sums alone, whose hours and days are those of the newsroom's clock.
CREATE TABLE read_hour (
  hour timestamp(0) NOT NULL,
  topic text NOT NULL,
  name text NOT NULL,
  reads integer NOT NULL,
  CONSTRAINT read_hour_pkey PRIMARY KEY (hour, topic, name)
) WITH (fillfactor = 70);

CREATE TABLE read_day (
  day date NOT NULL,
  topic text NOT NULL,
  name text NOT NULL,
  reads integer NOT NULL,
  CONSTRAINT read_day_pkey PRIMARY KEY (day, topic, name)
);

-- No foreign key: it would be looked up for every count, and articles are never deleted. Not by day
-- first: of a day that is over few rows are left, and would each keep a page of the index.
CREATE TABLE article_read_day (
  article_id uuid NOT NULL,
  day date NOT NULL,
  reads integer NOT NULL,
  CONSTRAINT article_read_day_pkey PRIMARY KEY (article_id, day)
) WITH (fillfactor = 80);

CREATE TABLE article_read_month (
  article_id uuid NOT NULL,
  month date NOT NULL,
  reads integer NOT NULL,
  CONSTRAINT article_read_month_pkey PRIMARY KEY (month, article_id)
);
CREATE INDEX article_read_month_month_reads_idx ON article_read_month (month, reads);

-- What is read most, found out once for all pages that show it.
CREATE TABLE most_read (
  locale text NOT NULL,
  span text NOT NULL,
  place integer NOT NULL,
  article_id uuid NOT NULL,
  CONSTRAINT most_read_pkey PRIMARY KEY (locale, span, place)
);

-- The last batch of counts of each process, so that none is added twice.
CREATE TABLE read_batch (
  process uuid NOT NULL,
  number integer NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT read_batch_pkey PRIMARY KEY (process)
);

-- Of all searches it is counted how often they found nothing, and how often a result was opened.
ALTER TABLE missed_search RENAME TO counted_search;
ALTER TABLE counted_search RENAME COLUMN count TO missed;
ALTER TABLE counted_search RENAME CONSTRAINT missed_search_pkey TO counted_search_pkey;
ALTER TABLE counted_search RENAME CONSTRAINT missed_search_is_short TO counted_search_is_short;
ALTER INDEX missed_search_day_idx RENAME TO counted_search_day_idx;
ALTER TABLE counted_search ADD COLUMN asked integer NOT NULL DEFAULT 0;
ALTER TABLE counted_search ADD COLUMN opened integer NOT NULL DEFAULT 0;
UPDATE counted_search SET asked = missed;
