-- Until it is handed in again or published. What was sent back before stands in the audit.
ALTER TABLE article ADD COLUMN sent_back_at TIMESTAMPTZ(3);

UPDATE article SET sent_back_at = last.at
FROM (
    SELECT DISTINCT ON (subject_id) subject_id, act, at FROM audit_event
    WHERE subject_type = 'article' AND act IN ('article:submit', 'article:send-back', 'article:publish')
    ORDER BY subject_id, at DESC, id DESC
) AS last
WHERE last.subject_id = article.id AND last.act = 'article:send-back' AND article.state IN ('draft', 'binned');
