-- Until now no logo could be chosen, and nothing kept what was written here by hand from being deleted.
UPDATE "site_setting" SET "logo_id" = NULL WHERE "logo_id" NOT IN (SELECT "id" FROM "media");

ALTER TABLE "site_setting" ADD CONSTRAINT "site_setting_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Without one it is the zone of the environment.
ALTER TABLE "site_setting" ADD COLUMN "time_zone" TEXT;
