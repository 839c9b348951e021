-- Words that mean the same, 2 to 20 a group.
CREATE TABLE synonym_group (
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  phrases text[],
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT synonym_group_pkey PRIMARY KEY (id),
  CONSTRAINT synonym_group_has_phrases CHECK (coalesce(cardinality(phrases), 0) BETWEEN 2 AND 20)
);
CREATE INDEX synonym_group_created_at_id_idx ON synonym_group (created_at, id);

-- What comes first for a query, at most five articles.
CREATE TABLE pin (
  id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  locale text NOT NULL,
  query text NOT NULL,
  key text NOT NULL,
  ends_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT pin_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX pin_locale_key_key ON pin (locale, key);
CREATE INDEX pin_created_at_id_idx ON pin (created_at, id);
CREATE INDEX pin_ends_at_idx ON pin (ends_at);

CREATE TABLE pinned_article (
  pin_id uuid NOT NULL,
  position integer NOT NULL,
  article_id uuid NOT NULL,
  CONSTRAINT pinned_article_pkey PRIMARY KEY (pin_id, position),
  CONSTRAINT pinned_article_pin_id_fkey FOREIGN KEY (pin_id) REFERENCES pin (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT pinned_article_article_id_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT pinned_article_is_one_of_five CHECK (position BETWEEN 0 AND 4)
);
CREATE UNIQUE INDEX pinned_article_pin_id_article_id_key ON pinned_article (pin_id, article_id);
CREATE INDEX pinned_article_article_id_idx ON pinned_article (article_id);

-- Searches that found nothing, counted by the day (docs/decisions/010).
CREATE TABLE missed_search (
  locale text NOT NULL,
  key text NOT NULL,
  day date NOT NULL,
  query text NOT NULL,
  count integer NOT NULL,
  CONSTRAINT missed_search_pkey PRIMARY KEY (locale, key, day),
  CONSTRAINT missed_search_is_short CHECK (char_length(query) <= 100)
);
CREATE INDEX missed_search_day_idx ON missed_search (day);
