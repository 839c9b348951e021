-- The rules that hold always, whoever writes (docs/architecture.md, "What always holds").

-- Values -------------------------------------------------------------------------------------

ALTER TABLE article
  ADD CONSTRAINT article_locale_is_a_language_tag CHECK (locale ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  ADD CONSTRAINT article_slug_is_an_address CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
  ADD CONSTRAINT article_published_is_live CHECK (state <> 'published' OR live_revision_id IS NOT DISTINCT FROM draft_revision_id),
  ADD CONSTRAINT article_live_is_complete CHECK (live_revision_id IS NULL OR num_nulls(publish_at, first_published_at, last_changed_at, title, standfirst, section_id) = 0),
  ADD CONSTRAINT article_published_has_live CHECK (state NOT IN ('published', 'withdrawn') OR live_revision_id IS NOT NULL),
  ADD CONSTRAINT article_withdrawn_has_time CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  ADD CONSTRAINT article_withdrawn_has_reason CHECK (withdrawn_at IS NULL OR withdrawal_reason ~ '\S'),
  ADD CONSTRAINT article_binned_was_never_public CHECK (state <> 'binned' OR num_nonnulls(live_revision_id, first_published_at) = 0),
  ADD CONSTRAINT article_expires_after_publication CHECK (expire_at IS NULL OR expire_at > publish_at);

ALTER TABLE revision
  ADD CONSTRAINT revision_number_is_positive CHECK (number > 0),
  ADD CONSTRAINT revision_title_is_there CHECK (title ~ '\S'),
  ADD CONSTRAINT revision_body_is_a_document CHECK (jsonb_typeof(body) = 'object' AND body ->> 'type' = 'doc');

ALTER TABLE section_text ADD CONSTRAINT section_slug_is_an_address CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND name ~ '\S');
ALTER TABLE tag_text ADD CONSTRAINT tag_slug_is_an_address CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND name ~ '\S');
ALTER TABLE author_text ADD CONSTRAINT author_slug_is_an_address CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND name ~ '\S');
ALTER TABLE editor ADD CONSTRAINT editor_email_is_lower_case CHECK (email = lower(email) AND email LIKE '%_@_%');
ALTER TABLE media
  ADD CONSTRAINT media_has_a_size CHECK (bytes > 0 AND width > 0 AND height > 0),
  ADD CONSTRAINT media_focal_point_is_inside CHECK (focal_x BETWEEN 0 AND 1 AND focal_y BETWEEN 0 AND 1);
ALTER TABLE redirect
  ADD CONSTRAINT redirect_leads_to_one_place CHECK (num_nonnulls(article_id, target_path) = 1),
  ADD CONSTRAINT redirect_path_is_absolute CHECK (path LIKE '/%' AND (target_path IS NULL OR (target_path LIKE '/%' AND target_path <> path)));
ALTER TABLE publication ADD CONSTRAINT publication_is_one_row CHECK (id = 1);
ALTER TABLE site_setting
  ADD CONSTRAINT site_setting_is_one_row CHECK (id = 1),
  ADD CONSTRAINT site_setting_colour_is_hex CHECK (colour ~ '^#[0-9a-f]{6}$');

INSERT INTO publication (id, number) VALUES (1, 0);

-- What was written stays as it was written ---------------------------------------------------

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER revision_stays BEFORE UPDATE OR DELETE ON revision FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_is_never_emptied BEFORE TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_stays BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_never_emptied BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Articles -----------------------------------------------------------------------------------

CREATE FUNCTION article_keeps_its_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM revision r WHERE r.id IN (NEW.draft_revision_id, NEW.live_revision_id) AND r.article_id <> NEW.id
  ) THEN
    RAISE EXCEPTION 'a revision of another article' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (
    SELECT FROM redirect d WHERE d.path = '/' || NEW.locale || '/articles/' || NEW.slug AND d.article_id IS DISTINCT FROM NEW.id
  ) THEN
    RAISE EXCEPTION 'the address % belonged to another article', NEW.slug
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'article_locale_slug_key';
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NEW.version < OLD.version THEN
      RAISE EXCEPTION 'the version of an article only grows' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.first_published_at <= now() AND NEW.first_published_at IS DISTINCT FROM OLD.first_published_at THEN
      RAISE EXCEPTION 'the first publication of an article is history' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF (NEW.story_id, NEW.locale) IS DISTINCT FROM (OLD.story_id, OLD.locale) THEN
      RAISE EXCEPTION 'an article keeps its story and its language' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER article_keeps_its_word BEFORE INSERT OR UPDATE ON article FOR EACH ROW EXECUTE FUNCTION article_keeps_its_word();

CREATE FUNCTION article_has_a_text() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM article a WHERE a.id = NEW.id AND a.draft_revision_id IS NULL) THEN
    RAISE EXCEPTION 'an article without a text' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END
$$;

-- Deferred: an article and its first revision name each other.
CREATE CONSTRAINT TRIGGER article_has_a_text AFTER INSERT OR UPDATE OF draft_revision_id ON article
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION article_has_a_text();

-- The publication number ---------------------------------------------------------------------

CREATE FUNCTION publication_number_grows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.number <= OLD.number THEN
    RAISE EXCEPTION 'the publication number only grows' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  PERFORM pg_notify('publication', NEW.number::text);
  RETURN NEW;
END
$$;

CREATE TRIGGER publication_number_grows BEFORE UPDATE OR DELETE ON publication FOR EACH ROW EXECUTE FUNCTION publication_number_grows();
