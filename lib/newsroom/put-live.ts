import { articlePath, nextState, wasEverPublic } from '@/lib/articles/article';
import type { Transaction } from '@/lib/db/client';
import { InvalidError } from '@/lib/errors';
import { indexArticles, indexLater } from '@/lib/search/search-index';
import { writeArticle, type ArticleInHand, type Draft, type SavedArticle } from './article-in-hand';
import { assertSlugFree } from './choose-slug';
import { assertLicensed } from './picture-licence';

/**
 * Puts an article's newest text where readers look: on the article for lists, under its tags and
 * authors, in the search index, and at its address.
 *
 * @param options `isMaterial`: whether readers are told that the article has changed, if it has
 * @throws InvalidError if something is missing that readers need, the address is taken, or the
 *   picture may not be used any more
 */
export async function putLive(
  tx: Transaction,
  article: ArticleInHand,
  now: Date,
  { isMaterial } = { isMaterial: true },
): Promise<{ saved: SavedArticle; publishAt: string }> {
  const { id, locale, draft } = article;
  const { title, standfirst, sectionId, leadPictureId, slug, bodyText } = draft;
  if (sectionId === null) throw new InvalidError('sectionMissing', {}, 'sectionId');
  if (bodyText === '') throw new InvalidError('bodyMissing', {}, 'body');
  await assertDescribed(tx, locale, draft);
  const live = await readLive(tx, article);
  const times = timesOf(article, now, isMaterial && live?.contentHash !== draft.contentHash);
  const { publishAt } = times;
  if (isMaterial) {
    const shown = article.withdrawnAt === null ? picturesOf(live) : [];
    await assertLicensed(tx, draft, { except: shown, shownAt: publishAt > now ? publishAt : now });
  }
  await moveAddress(tx, article, now);
  const copies = { slug, title, standfirst, sectionId, leadPictureId };
  const changes = {
    ...copies,
    ...times,
    state: nextState('publish', article.state),
    liveRevisionId: draft.id,
    withdrawnAt: null,
    withdrawalReason: null,
    sentBackAt: isMaterial ? null : article.sentBackAt,
  };
  const saved = await writeArticle(tx, article, changes, now);
  await copyTagsAndAuthors(tx, article, publishAt);
  await indexArticles(tx, [id]);
  await indexLater(tx, [id]);
  return { saved, publishAt: publishAt.toISOString() };
}

/**
 * What is already out keeps its issuing time unless another is asked for, also when it returns.
 *
 * @param isOther whether readers get another text than they had
 */
function timesOf(article: ArticleInHand, now: Date, isOther: boolean) {
  const { draft, liveRevisionId, publishAt: before } = article;
  const isOut = liveRevisionId !== null && before !== null && before <= now;
  const publishAt = draft.publishAt ?? (isOut ? before : now);
  const shownAt = publishAt > now ? publishAt : now;
  return {
    publishAt,
    firstPublishedAt: wasEverPublic(article, now) ? article.firstPublishedAt : shownAt,
    lastChangedAt: isOther ? shownAt : article.lastChangedAt,
  };
}

/** An address that readers knew leads to the new one for ever, unless it becomes the article's again. */
async function moveAddress(tx: Transaction, article: ArticleInHand, now: Date): Promise<void> {
  const { id, locale, slug, draft } = article;
  if (draft.slug === slug) return;
  await assertSlugFree(tx, locale, draft.slug, id);
  const path = articlePath({ locale, slug: draft.slug });
  await tx.redirect.deleteMany({ where: { path, articleId: id } });
  if (!wasEverPublic(article, now)) return;
  await tx.redirect.create({ data: { path: articlePath(article), articleId: id, createdAt: now } });
}

/** The text that readers have, or had before the article was withdrawn. */
async function readLive(tx: Transaction, { liveRevisionId }: ArticleInHand) {
  if (liveRevisionId === null) return null;
  return tx.revision.findUniqueOrThrow({
    where: { id: liveRevisionId },
    select: { leadPictureId: true, pictureIds: true, contentHash: true },
  });
}

function picturesOf(live: Pick<Draft, 'leadPictureId' | 'pictureIds'> | null): string[] {
  if (!live) return [];
  return live.leadPictureId === null ? live.pictureIds : [live.leadPictureId, ...live.pictureIds];
}

/** Whoever does not see a picture is told what it shows, unless it only decorates. */
async function assertDescribed(
  tx: Transaction,
  locale: string,
  { leadPictureId, pictureIds }: Draft,
): Promise<void> {
  const ids = [...new Set([...pictureIds, ...(leadPictureId === null ? [] : [leadPictureId])])];
  if (ids.length === 0) return;
  const says = { OR: [{ decorative: true }, { alt: { not: '' } }] };
  const found = await tx.mediaText.findMany({
    where: { mediaId: { in: ids }, locale, ...says },
    select: { mediaId: true },
  });
  const isSilent = (id: string) => !found.some(({ mediaId }) => mediaId === id);
  if (leadPictureId !== null && isSilent(leadPictureId)) {
    throw new InvalidError('altMissing', {}, 'leadPictureId');
  }
  if (pictureIds.some(isSilent)) throw new InvalidError('altMissingInText', {}, 'body');
}

async function copyTagsAndAuthors(
  tx: Transaction,
  { id: articleId, locale, draft }: ArticleInHand,
  publishAt: Date,
): Promise<void> {
  const copy = { articleId, locale, publishAt };
  await tx.articleTag.deleteMany({ where: { articleId } });
  await tx.articleAuthor.deleteMany({ where: { articleId } });
  await tx.articleTag.createMany({ data: draft.tagIds.map((tagId) => ({ ...copy, tagId })) });
  await tx.articleAuthor.createMany({
    data: draft.authorIds.map((authorId, position) => ({ ...copy, authorId, position })),
  });
}
