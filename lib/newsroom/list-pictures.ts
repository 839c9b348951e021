import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { lastDayBefore } from '@/lib/i18n/dates';
import { allLocales, defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import type { Picture } from '@/lib/media/picture';
import { picturesByIds } from '@/lib/media/pictures';
import { newsroomTimeZone } from '@/lib/site/time-zone';
import { findUses, type ArticleUse } from './article-uses';
import { having } from './name-pattern';
import {
  isBeforeReaders,
  licenceStanding,
  standsSo,
  type LicenceStanding,
} from './picture-licence';
import { showing } from './picture-uses';

/** What a picture shows and says in one language. */
type PictureWords = { alt: string; decorative: boolean; caption: string };

/** A picture of the newsroom, with its words in every language. */
export type NewsroomPicture = {
  id: string;
  picture: Picture;
  rights: string;
  /** The last day on which it may be used, as `2026-12-31`; empty: for good. */
  rightsUntil: string;
  licence: LicenceStanding | null;
  texts: Record<Locale, PictureWords>;
  addedAt: Date;
  /** Whether this actor may change its words, its file, and delete it while no text shows it. */
  may: { describe: boolean; replace: boolean; delete: boolean };
};

/** Where the list goes on: after the picture that was added then. */
export type PicturePosition = { at: Date; id: string };

type Filter = {
  /** Letters of its description, its caption or its credit, in any language. */
  words?: string;
  /** Only those of which some language does not say what they show. */
  undescribed?: boolean;
  licence?: LicenceStanding;
  /** Only those that readers see. */
  isShown?: boolean;
  before?: PicturePosition;
  limit: number;
};

/**
 * The pictures that articles can show, the newest first.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listPictures(
  actor: Actor,
  { words = '', undescribed, licence, isShown, before, limit }: Filter,
): Promise<{ pictures: NewsroomPicture[]; next: PicturePosition | null }> {
  assertCan(actor, 'picture:add');
  const conditions = [
    words && isSaid(having(words)),
    undescribed &&
      Prisma.sql`id IN (SELECT media_id FROM media_text WHERE alt = '' AND NOT decorative)`,
    licence && standsSo(licence),
    isShown && isBeforeReaders,
    // Time and id are compared as one, so that an index starts there however many have the same time.
    before && Prisma.sql`(created_at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
  ].filter((one) => !!one);
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM media WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}
    ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
  const rows = await db().media.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    include: { texts: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    pictures: await toPictures(actor, page),
    next: last ? { at: last.createdAt, id: last.id } : null,
  };
}

function isSaid(pattern: string): Prisma.Sql {
  return Prisma.sql`(credit ILIKE ${pattern} OR EXISTS (
    SELECT FROM media_text
    WHERE media_id = media.id AND (alt ILIKE ${pattern} OR caption ILIKE ${pattern})))`;
}

/** A picture with where it is shown. */
export type PictureInUse = NewsroomPicture & {
  uses: ArticleUse[];
  /** Whether it has to stay because of some text, be it an older one. */
  isInAnyText: boolean;
  isLogo: boolean;
};

/**
 * One picture, the articles that show it now, in readers' hands or in the newsroom, and whether it is
 * the paper's logo.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findPicture(actor: Actor, id: string): Promise<PictureInUse | null> {
  assertCan(actor, 'picture:add');
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().media.findUnique({ where: { id }, include: { texts: true } });
  const [found] = row ? await toPictures(actor, [row]) : [];
  if (!found) return null;
  const uses = await findUses(showing(id));
  const texts = await db().revision.count({ where: showing(id), take: 1 });
  const isLogo = (await db().siteSetting.count({ where: { logoId: id } })) > 0;
  return { ...found, uses, isInAnyText: texts > 0, isLogo };
}

/**
 * Several pictures by their ids, in any order; those that there are.
 *
 * @throws ForbiddenError
 */
export async function findPictures(actor: Actor, ids: string[]): Promise<NewsroomPicture[]> {
  assertCan(actor, 'picture:add');
  const wanted = ids.filter((id) => z.uuid().safeParse(id).success);
  const where = { id: { in: wanted } };
  return toPictures(actor, await db().media.findMany({ where, include: { texts: true } }));
}

type Row = Prisma.MediaGetPayload<{ include: { texts: true } }>;

const wordless: PictureWords = { alt: '', decorative: false, caption: '' };

async function toPictures(actor: Actor, rows: Row[]): Promise<NewsroomPicture[]> {
  const ids = rows.map(({ id }) => id);
  const files = await picturesByIds(defaultLocale, ids);
  const zone = await newsroomTimeZone();
  const now = new Date();
  return rows.flatMap((row) => {
    const picture = files.get(row.id);
    if (!picture) return [];
    const texts = Object.fromEntries(allLocales.map((locale) => [locale, wordless])) as Record<
      Locale,
      PictureWords
    >;
    for (const { locale, alt, decorative, caption } of row.texts) {
      if (isLocale(locale)) texts[locale] = { alt, decorative, caption };
    }
    const may = {
      describe: can(actor, 'picture:describe', row),
      replace: can(actor, 'picture:replace', row),
      delete: can(actor, 'picture:delete', row),
    };
    const { id, rights, rightsEndAt, createdAt: addedAt } = row;
    const rightsUntil = rightsEndAt ? lastDayBefore(rightsEndAt, zone) : '';
    const licence = licenceStanding(rightsEndAt, now);
    return [{ id, picture, rights, rightsUntil, licence, texts, addedAt, may }];
  });
}
