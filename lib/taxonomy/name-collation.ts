import { Prisma } from '@/lib/db/generated/client';
import type { Locale } from '@/lib/i18n/locales';

/** Where a list of names goes on: after the one that is called so. */
export type NamePosition = { name: string; id: string };

/** By which rules a language puts names in order; indexes of the same order are in the migrations. */
export const nameOrder: Record<Locale, Prisma.Sql> = {
  en: Prisma.sql`COLLATE name_order_en`,
  zh: Prisma.sql`COLLATE name_order_zh`,
};
