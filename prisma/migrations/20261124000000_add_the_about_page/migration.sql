-- What the organisation says of itself, on its About page: a body in the document format.
ALTER TABLE "site_setting_text" ADD COLUMN "about" JSONB;
