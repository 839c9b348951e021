import { randomUUID } from 'node:crypto';
import { transaction } from '@/lib/db/client';
import type { Locale } from '@/lib/i18n/locales';
import { indexArticle } from './search-index';

/** An article for the tests of search, as the newsroom leaves one behind. */
export type TestArticle = {
  locale: Locale;
  title: string;
  standfirst?: string;
  body?: string;
  publishAt?: Date;
  expireAt?: Date;
  sectionId: string;
};

/** Writes a live article straight into the tables and the index. Returns its id. */
export async function putTestArticle(article: TestArticle): Promise<string> {
  const { locale, title, sectionId, expireAt, standfirst = '', body: bodyText = '' } = article;
  const publishAt = article.publishAt ?? new Date('2026-11-01T08:00:00Z');
  const text = { title, standfirst, sectionId, slug: `article-${randomUUID()}` };
  return transaction(async (tx) => {
    const { id: storyId } = await tx.story.create({ data: {} });
    const { id } = await tx.article.create({ data: { storyId, locale, slug: text.slug } });
    const revision = await tx.revision.create({
      data: { ...text, articleId: id, number: 1, body: { type: 'doc' }, bodyText, contentHash: '' },
    });
    const times = { publishAt, expireAt, firstPublishedAt: publishAt, lastChangedAt: publishAt };
    const revisions = { draftRevisionId: revision.id, liveRevisionId: revision.id };
    await tx.article.update({
      where: { id },
      data: { ...text, ...times, ...revisions, state: 'published' },
    });
    await indexArticle(tx, {
      articleId: id,
      locale,
      publishAt,
      sectionId,
      title,
      standfirst,
      bodyText,
    });
    return id;
  });
}

/** A section with names and addresses of its own. */
export async function putTestSection(name: string): Promise<string> {
  return transaction(async (tx) => {
    const texts = ['en', 'zh'].map((locale) => ({ locale, name, slug: name }));
    const { id } = await tx.section.create({ data: { texts: { create: texts } } });
    return id;
  });
}
