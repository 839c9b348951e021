CREATE TYPE "remark_kind" AS ENUM ('comment', 'approved', 'sent_back');

CREATE TABLE "preview_link" (
  "id" UUID NOT NULL,
  "article_id" UUID NOT NULL,
  "revision_id" UUID NOT NULL,
  "receiver" TEXT NOT NULL,
  "expires_at" TIMESTAMPTZ(3) NOT NULL,
  "ended_at" TIMESTAMPTZ(3),
  "created_by_id" UUID,
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "preview_link_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "remark" (
  "id" UUID NOT NULL,
  "link_id" UUID NOT NULL,
  "kind" "remark_kind" NOT NULL,
  "block" INTEGER,
  "quote" TEXT NOT NULL DEFAULT '',
  "name" TEXT NOT NULL,
  "text" TEXT NOT NULL DEFAULT '',
  "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "settled_at" TIMESTAMPTZ(3),
  CONSTRAINT "remark_pkey" PRIMARY KEY ("id"),
  -- Who sends a text back says why; who comments says something.
  CONSTRAINT "remark_says_something" CHECK ("kind" = 'approved' OR "text" <> '')
);

CREATE INDEX "preview_link_article_id_created_at_idx" ON "preview_link" ("article_id", "created_at");
CREATE INDEX "preview_link_revision_id_idx" ON "preview_link" ("revision_id");
CREATE INDEX "remark_link_id_created_at_idx" ON "remark" ("link_id", "created_at");

ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_article_id_fkey"
  FOREIGN KEY ("article_id") REFERENCES "article" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_revision_id_fkey"
  FOREIGN KEY ("revision_id") REFERENCES "revision" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_created_by_id_fkey"
  FOREIGN KEY ("created_by_id") REFERENCES "editor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "remark" ADD CONSTRAINT "remark_link_id_fkey"
  FOREIGN KEY ("link_id") REFERENCES "preview_link" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
