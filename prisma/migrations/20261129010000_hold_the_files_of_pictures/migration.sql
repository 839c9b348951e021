-- Files in the media store that no picture names: not yet, while one is added, or not any more. Who
-- adds one holds its files; what nobody holds is swept, unless a picture names it after all.
CREATE TABLE media_hold (
  id UUID NOT NULL,
  file_hash TEXT NOT NULL,
  widths INTEGER[],
  held_until TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT media_hold_pkey PRIMARY KEY (id)
);

CREATE INDEX media_hold_file_hash_idx ON media_hold (file_hash);
CREATE INDEX media_hold_held_until_idx ON media_hold (held_until);
