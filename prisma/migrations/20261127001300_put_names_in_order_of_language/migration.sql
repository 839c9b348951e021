-- Names stand in the order of the interface's language: in English by letters, whatever their case; in
-- Chinese by pinyin, before Latin letters. A PostgreSQL that was built without ICU knows no such order:
-- there they stand by the codes of their letters.
DO $$
BEGIN
  CREATE COLLATION name_order_en (provider = icu, locale = 'en');
  CREATE COLLATION name_order_zh (provider = icu, locale = 'zh-Hans');
EXCEPTION WHEN feature_not_supported THEN
  CREATE COLLATION name_order_en FROM "C";
  CREATE COLLATION name_order_zh FROM "C";
END
$$;

CREATE INDEX tag_text_in_order_en ON tag_text (locale, name COLLATE name_order_en, tag_id);
CREATE INDEX tag_text_in_order_zh ON tag_text (locale, name COLLATE name_order_zh, tag_id);
CREATE INDEX author_text_in_order_en ON author_text (locale, name COLLATE name_order_en, author_id);
CREATE INDEX author_text_in_order_zh ON author_text (locale, name COLLATE name_order_zh, author_id);
CREATE INDEX editor_in_order_en ON editor (name COLLATE name_order_en, id);
CREATE INDEX editor_in_order_zh ON editor (name COLLATE name_order_zh, id);

-- Invitations are listed newest first.
CREATE INDEX invitation_created_at_id_idx ON invitation (created_at, id);
