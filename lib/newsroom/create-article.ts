import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { InvalidError, NotFoundError } from '@/lib/errors';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { databaseNow } from '@/lib/publication/publication';
import { indexDraft } from '@/lib/search/draft-index';
import { ArticleContent, type ArticleContentInput } from './article-content';
import type { SavedArticle } from './article-in-hand';
import { chooseSlug } from './choose-slug';
import { lockWhatNamesMean } from './current-names';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { writeRevision } from './write-revision';

type NewArticle = {
  locale: Locale;
  /** The story that it is a language version of; absent for a new story. */
  storyId?: string;
  /** The version of that story that it is translated from. */
  sourceArticleId?: string;
  /** The article that its text was copied from, for the audit. */
  copyOf?: string;
  content: ArticleContentInput;
};

/**
 * Begins an article: a new story's first version, or a story's version in another language.
 *
 * @throws ForbiddenError, NotFoundError (`storyNotFound`, `articleNotFound` for the source),
 *   InvalidError (`versionExists` if the story has one in this language)
 */
export async function createArticle(actor: Actor, input: NewArticle): Promise<SavedArticle> {
  assertCan(actor, 'article:create');
  const { locale } = input;
  if (!isLocale(locale)) throw new InvalidError('localeUnknown', {}, 'locale');
  const content = parseInput(ArticleContent, input.content);
  return transaction(async (tx) => {
    await lockWhatNamesMean(tx, 'to write by it');
    const storyId = await findOrBeginStory(tx, input);
    const sourceRevisionId = await findSource(tx, storyId, input.sourceArticleId);
    const now = await databaseNow(tx);
    const slug = await chooseSlug(tx, { ...content, locale });
    const { id: articleId } = await tx.article.create({
      data: { storyId, locale, slug, createdById: actor.id, createdAt: now, updatedAt: now },
      select: { id: true },
    });
    const text = {
      articleId,
      content: { ...content, slug },
      kind: 'saved' as const,
      sourceRevisionId,
    };
    const draft = await writeRevision(tx, actor, text, now);
    const { version, state } = await tx.article.update({
      where: { id: articleId },
      data: { draftRevisionId: draft.id, updatedAt: now },
      select: { version: true, state: true },
    });
    const standing = { locale, state, createdById: actor.id, updatedAt: now };
    await indexDraft(tx, { articleId, ...standing, text: draft });
    const entry = {
      act: 'article:create' as const,
      subjectId: articleId,
      detail: { storyId, locale, ...(input.copyOf && { copyOf: input.copyOf }) },
    };
    await recordAudit(tx, actor, entry, now);
    return { articleId, version, revision: draft.number, slug, state };
  });
}

/** The story is held until the end, so that it gets no second version in one language. */
async function findOrBeginStory(tx: Transaction, { storyId, locale }: NewArticle): Promise<string> {
  if (storyId === undefined) return (await tx.story.create({ data: {} })).id;
  if (!z.uuid().safeParse(storyId).success) throw new NotFoundError('storyNotFound');
  const found = await tx.$queryRaw<unknown[]>`
    SELECT FROM story WHERE id = ${storyId}::uuid FOR UPDATE`;
  if (found.length === 0) throw new NotFoundError('storyNotFound');
  const versions = await tx.article.count({ where: { storyId, locale } });
  if (versions > 0) throw new InvalidError('versionExists', {}, 'locale');
  return storyId;
}

/** Readers' text of the source if they have one, else its newest. */
async function findSource(
  tx: Transaction,
  storyId: string,
  sourceArticleId: string | undefined,
): Promise<string | null> {
  if (sourceArticleId === undefined) return null;
  const versions = await tx.article.findMany({
    where: { storyId },
    select: { id: true, liveRevisionId: true, draftRevisionId: true },
  });
  const source = versions.find(({ id }) => id === sourceArticleId);
  if (!source) throw new NotFoundError('articleNotFound');
  return source.liveRevisionId ?? source.draftRevisionId;
}
