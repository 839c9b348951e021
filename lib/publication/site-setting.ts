import { db, type Transaction } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { oncePerEdition } from './once-per-edition';

/** The site's settings as they are stored, with the texts of every language. */
export type StoredSetting = Prisma.SiteSettingGetPayload<{ include: { texts: true } }>;

/** The site's settings in an act; `null` before somebody changes them for the first time. */
export function readSiteSetting(tx: Transaction): Promise<StoredSetting | null> {
  return tx.siteSetting.findUnique({ where: { id: 1 }, include: { texts: true } });
}

/** The same outside of acts, asked once an edition. */
export const findSiteSetting = oncePerEdition(() => readSiteSetting(db()));
