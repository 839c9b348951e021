import { Prisma } from '@/lib/db/generated/client';
import { currentEdition } from '@/lib/publication/publication';

/** The moment of the edition that this request reads, on PostgreSQL's clock. */
export async function editionTime(): Promise<Date> {
  return (await currentEdition()).now;
}

/** What a reader can ever see: the one condition that every public read (published-*.ts) starts from. */
export function published(now: Date) {
  return {
    liveRevisionId: { not: null },
    withdrawnAt: null,
    publishAt: { lte: now },
    OR: [{ expireAt: null }, { expireAt: { gt: now } }],
  } satisfies Prisma.ArticleWhereInput;
}

/**
 * The same condition on `article`, for what can only be asked in SQL; a test holds the two together.
 * `IS TRUE` keeps it a mere condition: of two bounds of a time an index may start at the further one,
 * so a list gives the one at which it starts itself.
 */
export function publishedInSql(now: Date): Prisma.Sql {
  return Prisma.sql`(
    article.live_revision_id IS NOT NULL AND article.withdrawn_at IS NULL
    AND (article.publish_at <= ${now}::timestamptz) IS TRUE
    AND (article.expire_at IS NULL OR article.expire_at > ${now}::timestamptz)
  )`;
}

/**
 * Which articles have a live text and a time that has come, and are hidden from readers all the same:
 * so few that counting past them is quicker than looking at each that is public.
 */
export function hiddenInSql(now: Date): Prisma.Sql {
  return Prisma.sql`(article.state = 'withdrawn' OR article.expire_at <= ${now}::timestamptz)`;
}
