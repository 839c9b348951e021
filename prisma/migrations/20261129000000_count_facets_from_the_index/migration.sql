-- What a search counts its matches by stands beside the vectors: looking it up in the articles took
-- most of the time of counting.

ALTER TABLE search.doc
  ADD section_id uuid,
  ADD author_ids uuid[] NOT NULL DEFAULT '{}';

UPDATE search.doc SET section_id = article.section_id,
  author_ids = array(SELECT author_id FROM public.article_author WHERE article_author.article_id = doc.article_id ORDER BY position)
FROM public.article WHERE article.id = doc.article_id;
