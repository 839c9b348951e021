-- The months of the sitemap are counted, dated and, where one is long, divided without opening any article.
DROP INDEX article_public_idx;
CREATE INDEX article_public_idx ON article (locale, publish_at, id) INCLUDE (expire_at, last_changed_at)
  WHERE live_revision_id IS NOT NULL AND withdrawn_at IS NULL;
