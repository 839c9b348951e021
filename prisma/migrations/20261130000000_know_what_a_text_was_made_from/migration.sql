-- What is typed is merged with what was saved meanwhile: for that, the newsroom has to know the text that
-- it was made from, and a version of an article may have no text of its own.
ALTER TABLE "working" RENAME COLUMN "base_version" TO "base_revision";

UPDATE "working" SET "base_revision" = "revision"."number"
FROM "article" JOIN "revision" ON "revision"."id" = "article"."draft_revision_id"
WHERE "article"."id" = "working"."article_id";
