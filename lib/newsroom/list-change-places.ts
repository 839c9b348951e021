import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { standingFields, toStanding, type VersionStanding } from './article-standing';
import { mayChangePlaces } from './change-places';

/** An article that is to be changed with others, as it is now. */
export type ArticleToChange = VersionStanding & {
  /** In the language of the interface. */
  section: string | null;
  tags: string[];
  /** Whether this actor may change it. */
  isOpen: boolean;
};

/**
 * What a change of many articles is going to change, for its preview.
 *
 * @param articleIds what is no id of an article is passed over
 * @throws ForbiddenError
 */
export async function listArticlesToChange(
  actor: Actor,
  articleIds: string[],
  interfaceLocale: Locale,
): Promise<ArticleToChange[]> {
  assertCan(actor, 'article:read');
  const ids = articleIds.filter((id) => z.uuid().safeParse(id).success);
  const name = { where: { locale: interfaceLocale }, select: { name: true } };
  const rows = await db().article.findMany({
    where: { id: { in: ids } },
    select: {
      ...standingFields,
      createdById: true,
      draftRevision: {
        select: {
          ...standingFields.draftRevision.select,
          tagIds: true,
          section: { select: { texts: name } },
        },
      },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  const tagIds = rows.flatMap(({ draftRevision }) => draftRevision?.tagIds ?? []);
  const tags = await db().tagText.findMany({
    where: { tagId: { in: tagIds }, locale: interfaceLocale },
  });
  const nameOf = new Map(tags.map(({ tagId, name }) => [tagId, name]));
  const now = await databaseNow(db());
  return rows.map((row) => ({
    ...toStanding(row, now),
    section: row.draftRevision?.section?.texts[0]?.name ?? null,
    tags: row.draftRevision?.tagIds.flatMap((id) => nameOf.get(id) ?? []) ?? [],
    isOpen: mayChangePlaces(actor, row),
  }));
}
