-- Written by Prisma from schema.prisma.
CREATE TYPE "article_state" AS ENUM ('draft', 'in_review', 'published', 'withdrawn', 'binned');

CREATE TYPE "revision_kind" AS ENUM ('saved', 'published', 'restored', 'merged', 'imported');

CREATE TYPE "role" AS ENUM ('writer', 'editor', 'admin');

CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "state" "article_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "draft_revision_id" UUID,
    "live_revision_id" UUID,
    "publish_at" TIMESTAMPTZ(3),
    "expire_at" TIMESTAMPTZ(3),
    "first_published_at" TIMESTAMPTZ(3),
    "last_changed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,
    "title" TEXT,
    "standfirst" TEXT,
    "section_id" UUID,
    "lead_picture_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "revision_kind" NOT NULL DEFAULT 'saved',
    "title" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "body_text" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "publish_at" TIMESTAMPTZ(3),
    "section_id" UUID,
    "lead_picture_id" UUID,
    "tag_ids" UUID[],
    "author_ids" UUID[],
    "note" TEXT NOT NULL DEFAULT '',
    "content_hash" TEXT NOT NULL,
    "source_revision_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "working" (
    "article_id" UUID NOT NULL,
    "editor_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "base_version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_pkey" PRIMARY KEY ("article_id","editor_id")
);

CREATE TABLE "section" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "section_text" (
    "section_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "section_text_pkey" PRIMARY KEY ("section_id","locale")
);

CREATE TABLE "tag" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "tag_text" (
    "tag_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "tag_text_pkey" PRIMARY KEY ("tag_id","locale")
);

CREATE TABLE "author" (
    "id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "author_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "author_text" (
    "author_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "author_text_pkey" PRIMARY KEY ("author_id","locale")
);

CREATE TABLE "article_tag" (
    "article_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "publish_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_tag_pkey" PRIMARY KEY ("article_id","tag_id")
);

CREATE TABLE "article_author" (
    "article_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "locale" TEXT NOT NULL,
    "publish_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_author_pkey" PRIMARY KEY ("article_id","author_id")
);

CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "file_hash" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "variants" JSONB NOT NULL DEFAULT '[]',
    "focal_x" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "focal_y" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
    "credit" TEXT NOT NULL DEFAULT '',
    "rights" TEXT NOT NULL DEFAULT '',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "media_text" (
    "media_id" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "media_text_pkey" PRIMARY KEY ("media_id","locale")
);

CREATE TABLE "redirect" (
    "id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "article_id" UUID,
    "target_path" TEXT,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "redirect_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "editor" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'writer',
    "locale" TEXT NOT NULL DEFAULT 'en',
    "disabled_at" TIMESTAMPTZ(3),
    "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "editor_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "editor_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "editor_id" UUID NOT NULL,
    "password" TEXT,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "two_factor" (
    "id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "editor_id" UUID NOT NULL,

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "passkey" (
    "id" UUID NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "editor_id" UUID NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkey_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "sign_in_attempt" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "audit_event" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "act" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "from" TEXT NOT NULL DEFAULT '',
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "outbox" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "publication" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "number" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "site_setting" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "seal" TEXT NOT NULL DEFAULT '',
    "colour" TEXT NOT NULL DEFAULT '#b3261e',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "logo_id" UUID,
    "locales" TEXT[] DEFAULT ARRAY['en', 'zh']::TEXT[],
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "site_setting_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "site_setting_text" (
    "site_setting_id" INTEGER NOT NULL DEFAULT 1,
    "locale" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "rights" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "site_setting_text_pkey" PRIMARY KEY ("site_setting_id","locale")
);

CREATE UNIQUE INDEX "article_draft_revision_id_key" ON "article"("draft_revision_id");

CREATE UNIQUE INDEX "article_live_revision_id_key" ON "article"("live_revision_id");

CREATE INDEX "article_locale_publish_at_id_idx" ON "article"("locale", "publish_at", "id");

CREATE INDEX "article_section_id_locale_publish_at_id_idx" ON "article"("section_id", "locale", "publish_at", "id");

CREATE INDEX "article_state_updated_at_id_idx" ON "article"("state", "updated_at", "id");

CREATE INDEX "article_updated_at_id_idx" ON "article"("updated_at", "id");

CREATE INDEX "article_publish_at_idx" ON "article"("publish_at");

CREATE INDEX "article_expire_at_idx" ON "article"("expire_at");

CREATE UNIQUE INDEX "article_story_id_locale_key" ON "article"("story_id", "locale");

CREATE UNIQUE INDEX "article_locale_slug_key" ON "article"("locale", "slug");

CREATE INDEX "revision_source_revision_id_idx" ON "revision"("source_revision_id");

CREATE UNIQUE INDEX "revision_article_id_number_key" ON "revision"("article_id", "number");

CREATE UNIQUE INDEX "section_text_locale_slug_key" ON "section_text"("locale", "slug");

CREATE UNIQUE INDEX "tag_text_locale_slug_key" ON "tag_text"("locale", "slug");

CREATE UNIQUE INDEX "author_text_locale_slug_key" ON "author_text"("locale", "slug");

CREATE INDEX "article_tag_tag_id_locale_publish_at_article_id_idx" ON "article_tag"("tag_id", "locale", "publish_at", "article_id");

CREATE INDEX "article_author_author_id_locale_publish_at_article_id_idx" ON "article_author"("author_id", "locale", "publish_at", "article_id");

CREATE UNIQUE INDEX "media_file_hash_key" ON "media"("file_hash");

CREATE UNIQUE INDEX "redirect_path_key" ON "redirect"("path");

CREATE INDEX "redirect_article_id_idx" ON "redirect"("article_id");

CREATE UNIQUE INDEX "editor_email_key" ON "editor"("email");

CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

CREATE INDEX "session_editor_id_idx" ON "session"("editor_id");

CREATE INDEX "account_editor_id_idx" ON "account"("editor_id");

CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

CREATE INDEX "two_factor_editor_id_idx" ON "two_factor"("editor_id");

CREATE UNIQUE INDEX "passkey_credential_id_key" ON "passkey"("credential_id");

CREATE INDEX "passkey_editor_id_idx" ON "passkey"("editor_id");

CREATE INDEX "sign_in_attempt_key_at_idx" ON "sign_in_attempt"("key", "at");

CREATE INDEX "sign_in_attempt_at_idx" ON "sign_in_attempt"("at");

CREATE INDEX "audit_event_at_id_idx" ON "audit_event"("at", "id");

CREATE INDEX "audit_event_subject_type_subject_id_at_idx" ON "audit_event"("subject_type", "subject_id", "at");

CREATE INDEX "audit_event_actor_id_at_idx" ON "audit_event"("actor_id", "at");

CREATE INDEX "outbox_done_at_created_at_idx" ON "outbox"("done_at", "created_at");

ALTER TABLE "article" ADD CONSTRAINT "article_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "article" ADD CONSTRAINT "article_draft_revision_id_fkey" FOREIGN KEY ("draft_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "article" ADD CONSTRAINT "article_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "article" ADD CONSTRAINT "article_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "article" ADD CONSTRAINT "article_lead_picture_id_fkey" FOREIGN KEY ("lead_picture_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "article" ADD CONSTRAINT "article_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision" ADD CONSTRAINT "revision_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision" ADD CONSTRAINT "revision_lead_picture_id_fkey" FOREIGN KEY ("lead_picture_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision" ADD CONSTRAINT "revision_source_revision_id_fkey" FOREIGN KEY ("source_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "revision" ADD CONSTRAINT "revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "working" ADD CONSTRAINT "working_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "working" ADD CONSTRAINT "working_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "section_text" ADD CONSTRAINT "section_text_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "tag_text" ADD CONSTRAINT "tag_text_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "author_text" ADD CONSTRAINT "author_text_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_tag" ADD CONSTRAINT "article_tag_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_tag" ADD CONSTRAINT "article_tag_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tag"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "article_author" ADD CONSTRAINT "article_author_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "article_author" ADD CONSTRAINT "article_author_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "author"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "media" ADD CONSTRAINT "media_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "editor"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "media_text" ADD CONSTRAINT "media_text_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "redirect" ADD CONSTRAINT "redirect_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "session" ADD CONSTRAINT "session_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "account" ADD CONSTRAINT "account_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "passkey" ADD CONSTRAINT "passkey_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "site_setting_text" ADD CONSTRAINT "site_setting_text_site_setting_id_fkey" FOREIGN KEY ("site_setting_id") REFERENCES "site_setting"("id") ON DELETE CASCADE ON UPDATE CASCADE;