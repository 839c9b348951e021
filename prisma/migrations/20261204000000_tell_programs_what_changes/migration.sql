-- A program that is told what changes for readers.
CREATE TABLE webhook (
  id uuid NOT NULL,
  name text NOT NULL,
  url text NOT NULL,
  kinds text[],
  locales text[],
  secret text NOT NULL,
  old_secret text,
  old_secret_until timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  off_because text,
  failing_since timestamptz(3),
  created_by_id uuid,
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT webhook_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES editor (id) ON DELETE RESTRICT ON UPDATE CASCADE,
  CONSTRAINT webhook_wants_something CHECK (cardinality(kinds) > 0 AND cardinality(locales) > 0),
  CONSTRAINT webhook_off_because_is_known CHECK (off_because IN ('editor', 'gone', 'failing')),
  CONSTRAINT webhook_old_secret_ends CHECK ((old_secret IS NULL) = (old_secret_until IS NULL))
);
CREATE INDEX webhook_created_at_id_idx ON webhook (created_at, id);

-- What is told; the same bytes at every attempt.
CREATE TABLE webhook_event (
  id uuid NOT NULL,
  kind text NOT NULL,
  article_id uuid,
  at timestamptz(3) NOT NULL,
  body text NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT webhook_event_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_event_article_id_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX webhook_event_article_id_idx ON webhook_event (article_id);
CREATE INDEX webhook_event_created_at_idx ON webhook_event (created_at);

CREATE TYPE webhook_delivery_state AS ENUM ('waiting', 'delivered', 'failed');

CREATE TABLE webhook_delivery (
  id uuid NOT NULL,
  webhook_id uuid NOT NULL,
  event_id uuid NOT NULL,
  state webhook_delivery_state NOT NULL DEFAULT 'waiting',
  tries integer NOT NULL DEFAULT 0,
  next_try_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_delivery_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhook (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT webhook_delivery_event_id_fkey FOREIGN KEY (event_id) REFERENCES webhook_event (id) ON DELETE CASCADE ON UPDATE CASCADE,
  -- What waits knows for when.
  CONSTRAINT webhook_delivery_waits_for_a_time CHECK ((state = 'waiting') = (next_try_at IS NOT NULL))
);
CREATE INDEX webhook_delivery_webhook_id_created_at_id_idx ON webhook_delivery (webhook_id, created_at, id);
CREATE INDEX webhook_delivery_webhook_id_state_idx ON webhook_delivery (webhook_id, state);
CREATE INDEX webhook_delivery_event_id_state_idx ON webhook_delivery (event_id, state);
CREATE INDEX webhook_delivery_next_try_at_idx ON webhook_delivery (next_try_at);

CREATE TABLE webhook_attempt (
  id uuid NOT NULL,
  delivery_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  took_ms integer NOT NULL,
  status integer,
  trouble text,
  words text NOT NULL DEFAULT '',
  answer text NOT NULL DEFAULT '',
  CONSTRAINT webhook_attempt_pkey PRIMARY KEY (id),
  CONSTRAINT webhook_attempt_delivery_id_fkey FOREIGN KEY (delivery_id) REFERENCES webhook_delivery (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX webhook_attempt_delivery_id_at_idx ON webhook_attempt (delivery_id, at);

-- When what readers have of an article changes by itself, and programs are still to be told.
CREATE TABLE article_moment (
  article_id uuid NOT NULL,
  at timestamptz(3) NOT NULL,
  CONSTRAINT article_moment_pkey PRIMARY KEY (article_id),
  CONSTRAINT article_moment_article_id_fkey FOREIGN KEY (article_id) REFERENCES article (id) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX article_moment_at_idx ON article_moment (at);
