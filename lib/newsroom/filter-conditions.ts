import type { Actor } from '@/lib/auth/actor';
import { Prisma } from '@/lib/db/generated/client';
import { allLocales } from '@/lib/i18n/locales';
import { havePublicity } from './article-standing';
import type { NewsroomFilter } from './list-newsroom-articles';

/** What of a filter the labels of the index say as well as the row of the article. */
export function labelledConditions(actor: Actor, filter: NewsroomFilter): Prisma.Sql[] {
  const { state, locale, mine } = filter;
  return [
    state ? Prisma.sql`article.state = ${state}::article_state` : Prisma.sql`state <> 'binned'`,
    ...(locale ? [Prisma.sql`article.locale = ${locale}`] : []),
    ...(mine ? [Prisma.sql`created_by_id = ${actor.id}::uuid`] : []),
  ];
}

const cameBack = Prisma.sql`(sent_back_at IS NOT NULL)`;

/** What of a filter only the row of the article says. */
export function rowConditions(filter: NewsroomFilter, now: Date): Prisma.Sql[] {
  const { publicity, sentBack, ids } = filter;
  return [
    ...(publicity ? [havePublicity(publicity, now)] : []),
    ...(sentBack === undefined ? [] : [sentBack ? cameBack : Prisma.sql`NOT ${cameBack}`]),
    ...(ids ? [Prisma.sql`article.id = ANY (${ids}::uuid[])`] : []),
    ...issuedConditions(filter, now),
  ];
}

/** When the articles of a filter are issued; nothing where that is any time. */
export function issuedConditions(
  { publicity, issuedFrom, issuedBefore }: NewsroomFilter,
  now: Date,
): Prisma.Sql[] {
  return [
    ...(publicity === 'scheduled' ? [Prisma.sql`publish_at > ${now}::timestamptz`] : []),
    ...(issuedFrom ? [Prisma.sql`publish_at >= ${issuedFrom}::timestamptz`] : []),
    ...(issuedBefore ? [Prisma.sql`publish_at < ${issuedBefore}::timestamptz`] : []),
  ];
}

/** The same as it is asked of the index of issuing times, which begins with the language. */
export function issuedAlongIndex(filter: NewsroomFilter, now: Date): Prisma.Sql[] {
  const times = issuedConditions(filter, now);
  const languages = filter.locale ? [filter.locale] : allLocales;
  return times.length === 0 ? [] : [Prisma.sql`article.locale = ANY (${languages})`, ...times];
}
