CREATE TABLE "presence" (
  "article_id" UUID NOT NULL,
  "editor_id" UUID NOT NULL,
  "since" TIMESTAMPTZ(3) NOT NULL,
  "seen_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "presence_pkey" PRIMARY KEY ("article_id", "editor_id")
);

ALTER TABLE "presence" ADD CONSTRAINT "presence_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "presence" ADD CONSTRAINT "presence_editor_id_fkey"
  FOREIGN KEY ("editor_id") REFERENCES "editor" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
