-- Every list has an index in its order, whatever it is narrowed to, so that no page of it costs more
-- than another.

-- Articles are issued in the order of their language's index. One of times alone has PostgreSQL look for
-- a section's articles among those of all sections: for ever, where it has had none for years.
DROP INDEX article_publish_at_idx;

-- What was issued in a month is counted without opening any article.
CREATE INDEX article_public_idx ON article (locale, publish_at) INCLUDE (expire_at)
  WHERE live_revision_id IS NOT NULL AND withdrawn_at IS NULL;

-- The newsroom's list, whose language and issuing time are asked without opening the articles.
DROP INDEX article_updated_at_id_idx;
CREATE INDEX article_updated_at_id_state_locale_publish_at_idx
  ON article (updated_at, id, state, locale, publish_at);

-- What somebody began; of their drafts, what came back and what did not.
CREATE INDEX article_created_by_id_updated_at_id_idx ON article (created_by_id, updated_at, id);
CREATE INDEX article_created_by_id_state_sent_back_at_updated_at_id_idx
  ON article (created_by_id, state, sent_back_at, updated_at, id);

-- What somebody did, of one kind and of one act.
DROP INDEX audit_event_actor_id_at_idx;
CREATE INDEX audit_event_actor_id_at_id_idx ON audit_event (actor_id, at, id);
CREATE INDEX audit_event_actor_id_act_at_id_idx ON audit_event (actor_id, act, at, id);
CREATE INDEX audit_event_actor_id_subject_type_at_id_idx
  ON audit_event (actor_id, subject_type, at, id);

-- The few pictures of which nobody has said what they show.
CREATE INDEX media_text_undescribed_idx ON media_text (media_id) WHERE alt = '' AND NOT decorative;
