import { isDeepStrictEqual } from 'node:util';
import { isPublic } from '@/lib/articles/article';
import type { Transaction } from '@/lib/db/client';
import type { Article } from '@/lib/db/generated/client';
import { keepMoment, tellOfMoments } from './article-moments';
import { articlesAddress, tellPrograms } from './tell-programs';

/**
 * Tells programs what an act changed for readers, the last thing that it does with the article: that
 * they have it now, that they have it otherwise, or that they have it no more. What time alone had
 * changed before comes first; what it is going to change is noted.
 *
 * @param before the article as it was taken in hand
 */
export async function tellOfChange(tx: Transaction, before: Article, now: Date): Promise<void> {
  await tellOfMoments(tx, before, now);
  const after = await tx.article.findUniqueOrThrow({ where: { id: before.id } });
  const [had, have] = [isPublic(before, now), isPublic(after, now)];
  if (!had && have) await tellPrograms(tx, { kind: 'published', article: after, at: now }, now);
  if (had && !have) {
    const more = { cause: causeOf(after), reason: after.withdrawalReason };
    await tellPrograms(tx, { kind: 'withdrawn', article: before, at: now, more }, now);
  }
  if (had && have && (await isOther(tx, before, after))) {
    const previousUrl = before.slug === after.slug ? null : articlesAddress(before);
    const more = { previousUrl };
    await tellPrograms(tx, { kind: 'updated', article: after, at: now, more }, now);
  }
  await keepMoment(tx, after, now);
}

/** Why readers have an article no more. */
function causeOf({
  withdrawnAt,
  liveRevisionId,
}: Article): 'withdrawn' | 'takenBack' | 'postponed' {
  if (withdrawnAt) return 'withdrawn';
  return liveRevisionId ? 'postponed' : 'takenBack';
}

/** Whether readers see a difference between the two. */
async function isOther(tx: Transaction, before: Article, after: Article): Promise<boolean> {
  const places = ({ slug, publishAt }: Article) => [slug, Number(publishAt)];
  if (!isDeepStrictEqual(places(before), places(after))) return true;
  if (before.liveRevisionId === after.liveRevisionId) return false;
  const texts = await tx.revision.findMany({
    where: { id: { in: [before, after].map(({ liveRevisionId }) => String(liveRevisionId)) } },
    select: {
      ...{ title: true, standfirst: true, body: true, sectionId: true, leadPictureId: true },
      ...{ tagIds: true, authorIds: true },
    },
  });
  const [one, other] = texts.map((text) => ({ ...text, tagIds: text.tagIds.toSorted() }));
  return !isDeepStrictEqual(one, other);
}
