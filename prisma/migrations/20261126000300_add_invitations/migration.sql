-- Links with which a person sets a password: the first of a new account, or a new one.

-- CreateEnum
CREATE TYPE "invitation_kind" AS ENUM ('invite', 'password');

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "kind" "invitation_kind" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "role" "role",
    "locale" TEXT,
    "editor_id" UUID,
    "invited_by" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_editor_id_idx" ON "invitation"("editor_id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "editor"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What holds always, whoever writes ----------------------------------------------------------

ALTER TABLE invitation
  -- A hash, so that nobody who reads the database can open a link.
  ADD CONSTRAINT invitation_keeps_a_hash CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT invitation_is_for_somebody CHECK (
    CASE kind
      WHEN 'invite' THEN num_nulls(name, email, role, locale) = 0 AND (editor_id IS NULL OR used_at IS NOT NULL)
      WHEN 'password' THEN num_nonnulls(name, email, role, locale) = 0 AND editor_id IS NOT NULL
    END
  ),
  ADD CONSTRAINT invitation_email_is_lower_case CHECK (email = lower(email) AND email LIKE '%_@_%'),
  ADD CONSTRAINT invitation_ends_in_one_way CHECK (num_nonnulls(used_at, revoked_at) <= 1),
  ADD CONSTRAINT invitation_ends_later CHECK (expires_at > created_at);

-- One open link for a person: a new one takes the place of the old.
CREATE UNIQUE INDEX invitation_one_open_for_an_address ON invitation (email)
  WHERE kind = 'invite' AND used_at IS NULL AND revoked_at IS NULL;
CREATE UNIQUE INDEX invitation_one_open_for_an_editor ON invitation (editor_id)
  WHERE kind = 'password' AND used_at IS NULL AND revoked_at IS NULL;

CREATE FUNCTION invitation_stays_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a link that was used or revoked stays so' USING ERRCODE = 'integrity_constraint_violation';
END
$$;

CREATE TRIGGER invitation_stays_ended BEFORE UPDATE ON invitation FOR EACH ROW
  WHEN (num_nonnulls(OLD.used_at, OLD.revoked_at) > 0) EXECUTE FUNCTION invitation_stays_ended();
