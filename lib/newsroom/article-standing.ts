import { publicity, type Publicity } from '@/lib/articles/article';
import type { ArticleState, Prisma } from '@/lib/db/generated/client';
import { isLocale, type Locale } from '@/lib/i18n/locales';

/** Where one language version of a story stands. */
export type VersionStanding = {
  id: string;
  locale: Locale;
  title: string;
  state: ArticleState;
  publicity: Publicity;
};

/** What of an article says where it stands. */
export const standingFields = {
  id: true,
  locale: true,
  state: true,
  liveRevisionId: true,
  publishAt: true,
  expireAt: true,
  withdrawnAt: true,
  draftRevision: { select: { title: true } },
} satisfies Prisma.ArticleSelect;

type StandingRow = Prisma.ArticleGetPayload<{ select: typeof standingFields }>;

/** Where an article stands at a moment. */
export function toStanding(row: StandingRow, now: Date): VersionStanding {
  const { id, state, draftRevision } = row;
  const locale = toLocale(row.locale);
  return { id, locale, state, title: draftRevision?.title ?? '', publicity: publicity(row, now) };
}

/** Articles of which readers have this at a moment: `publicity` in the database's words. */
export function havePublicity(wanted: Publicity, now: Date): Prisma.ArticleWhereInput {
  const live = { liveRevisionId: { not: null }, publishAt: { not: null } };
  const out = { ...live, withdrawnAt: null, publishAt: { lte: now } };
  const conditions: Record<Publicity, Prisma.ArticleWhereInput> = {
    unpublished: { liveRevisionId: null },
    withdrawn: { ...live, withdrawnAt: { not: null } },
    scheduled: { ...live, withdrawnAt: null, publishAt: { gt: now } },
    expired: { ...out, expireAt: { lte: now } },
    public: { ...out, OR: [{ expireAt: null }, { expireAt: { gt: now } }] },
  };
  return conditions[wanted];
}

/** The language of a row: only acts write it, and they know their languages. */
export function toLocale(locale: string): Locale {
  if (!isLocale(locale)) throw new Error(`Nobody here speaks ${locale}`);
  return locale;
}
