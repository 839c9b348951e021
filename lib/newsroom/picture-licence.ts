import { z } from 'zod';
import { db, type Transaction } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { InvalidError } from '@/lib/errors';
import { dayAfter, lastDayBefore, startOfDay } from '@/lib/i18n/dates';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import type { Draft } from './article-in-hand';

/** How a picture's licence stands: over, or over within thirty days. */
export const licenceStandings = ['ended', 'ending'] as const;

export type LicenceStanding = (typeof licenceStandings)[number];

const soon = 30 * 864e5;

/** The last day of the newsroom's zone on which a picture may be used, as `2026-12-31`; empty: for good. */
export const RightsUntil = z
  .string()
  .refine((day) => day === '' || z.iso.date().safeParse(day).success, 'dayInvalid');

/**
 * The moment from which a picture may not be used any more; it may lie in the past.
 *
 * @returns `null` where it may be used for good
 * @throws InvalidError for a day that is none
 */
export async function toRightsEnd(tx: Transaction, day: string): Promise<Date | null> {
  if (day === '') return null;
  const end = startOfDay(dayAfter(day), await newsroomTimeZone(tx));
  return end ?? refuseDay();
}

function refuseDay(): never {
  throw new InvalidError('dayInvalid', {}, 'rightsUntil');
}

/** How a licence that ends then stands now; `null` while there is nothing to be done. */
export function licenceStanding(rightsEndAt: Date | null, now: Date): LicenceStanding | null {
  if (rightsEndAt === null || rightsEndAt.getTime() > now.getTime() + soon) return null;
  return rightsEndAt <= now ? 'ended' : 'ending';
}

/** The pictures of which the licence stands so. */
export function standsSo(standing: LicenceStanding): Prisma.Sql {
  return standing === 'ended'
    ? Prisma.sql`rights_end_at <= now()`
    : Prisma.sql`rights_end_at > now() AND rights_end_at <= now() + interval '30 days'`;
}

/** The pictures that readers see, or will without anybody's doing. */
export const isBeforeReaders = Prisma.sql`(
  EXISTS (SELECT FROM article WHERE lead_picture_id = media.id AND live_revision_id IS NOT NULL
    AND withdrawn_at IS NULL AND (expire_at IS NULL OR expire_at > now()))
  OR EXISTS (SELECT FROM revision JOIN article ON live_revision_id = revision.id
    WHERE picture_ids @> ARRAY[media.id]
      AND withdrawn_at IS NULL AND (expire_at IS NULL OR expire_at > now()))
  OR EXISTS (SELECT FROM site_setting WHERE logo_id = media.id))`;

/**
 * How many pictures that readers see have a licence that has ended, or will soon.
 *
 * @param most counted no further
 */
export async function countLicences(most: number): Promise<Record<LicenceStanding, number>> {
  const count = async (standing: LicenceStanding) => {
    const [{ found }] = await db().$queryRaw<[{ found: number }]>`
      SELECT count(*)::int AS found FROM (
        SELECT FROM media WHERE ${standsSo(standing)} AND ${isBeforeReaders} LIMIT ${most}) AS standing`;
    return found;
  };
  const [ended, ending] = await Promise.all([count('ended'), count('ending')]);
  return { ended, ending };
}

/**
 * Nothing comes before readers with a picture that may not be used any more by then. What they have
 * already can go on being corrected.
 *
 * @param when `except`: the pictures that they have already; `shownAt`: when they will have the others
 * @throws InvalidError `licenceEnded`
 */
export async function assertLicensed(
  tx: Transaction,
  { leadPictureId, pictureIds }: Pick<Draft, 'leadPictureId' | 'pictureIds'>,
  { except, shownAt }: { except: string[]; shownAt: Date },
): Promise<void> {
  const all = leadPictureId === null ? pictureIds : [leadPictureId, ...pictureIds];
  const ids = all.filter((id) => !except.includes(id));
  if (ids.length === 0) return;
  const ended = await tx.media.findFirst({
    where: { id: { in: ids }, rightsEndAt: { lte: shownAt } },
    orderBy: { rightsEndAt: 'asc' },
  });
  if (!ended?.rightsEndAt) return;
  const day = lastDayBefore(ended.rightsEndAt, await newsroomTimeZone(tx));
  const field = ended.id === leadPictureId ? 'leadPictureId' : 'body';
  throw new InvalidError('licenceEnded', { day }, field);
}
