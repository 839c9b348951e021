import { publicity, type Publicity } from '@/lib/articles/article';
import { Prisma, type ArticleState } from '@/lib/db/generated/client';
import { toLocale, type Locale } from '@/lib/i18n/locales';

/** Where one language version of a story stands. */
export type VersionStanding = {
  id: string;
  locale: Locale;
  title: string;
  state: ArticleState;
  publicity: Publicity;
  /** Whether the version that it was translated from has changed since it was last written. */
  isBehind: boolean;
};

const text = { select: { number: true, createdAt: true } };
const source = {
  select: {
    number: true,
    article: { select: { liveRevision: text, draftRevision: text } },
  },
} satisfies Prisma.Revision$sourceRevisionArgs;

/** What of an article says where it stands. */
export const standingFields = {
  id: true,
  locale: true,
  state: true,
  liveRevisionId: true,
  publishAt: true,
  expireAt: true,
  withdrawnAt: true,
  draftRevision: { select: { title: true, createdAt: true, sourceRevision: source } },
} satisfies Prisma.ArticleSelect;

type StandingRow = Prisma.ArticleGetPayload<{ select: typeof standingFields }>;

/** Where an article stands at a moment. */
export function toStanding(row: StandingRow, now: Date): VersionStanding {
  const { id, state, draftRevision } = row;
  const locale = toLocale(row.locale);
  const title = draftRevision?.title ?? '';
  const isBehind = draftRevision !== null && isOlderThanSource(draftRevision);
  return { id, locale, state, title, publicity: publicity(row, now), isBehind };
}

/** A translation follows what readers have of its source; while they have nothing, the newest text. */
function isOlderThanSource(written: NonNullable<StandingRow['draftRevision']>): boolean {
  const { sourceRevision, createdAt } = written;
  if (!sourceRevision) return false;
  const { liveRevision, draftRevision } = sourceRevision.article;
  const newest = liveRevision ?? draftRevision;
  return newest !== null && newest.number > sourceRevision.number && newest.createdAt > createdAt;
}

/** Of which articles readers have this at a moment: `publicity` as a condition on a row of `article`. */
export function havePublicity(wanted: Publicity, now: Date): Prisma.Sql {
  const live = Prisma.sql`live_revision_id IS NOT NULL AND publish_at IS NOT NULL`;
  const out = Prisma.sql`${live} AND withdrawn_at IS NULL AND publish_at <= ${now}::timestamptz`;
  const conditions: Record<Publicity, Prisma.Sql> = {
    unpublished: Prisma.sql`live_revision_id IS NULL`,
    withdrawn: Prisma.sql`${live} AND withdrawn_at IS NOT NULL`,
    scheduled: Prisma.sql`${live} AND withdrawn_at IS NULL AND publish_at > ${now}::timestamptz`,
    expired: Prisma.sql`${out} AND expire_at <= ${now}::timestamptz`,
    public: Prisma.sql`${out} AND (expire_at IS NULL OR expire_at > ${now}::timestamptz)`,
  };
  return conditions[wanted];
}
