import { randomUUID } from 'node:crypto';
import { transaction } from '@/lib/db/client';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { indexArticles, indexLater } from './search-index';
import { indexName } from './units';

/** An article for the tests of search, as the newsroom leaves one behind. */
export type TestArticle = {
  locale: Locale;
  title: string;
  standfirst?: string;
  body?: string;
  publishAt?: Date;
  expireAt?: Date;
  sectionId: string;
  tagIds?: string[];
  authorIds?: string[];
  /** The story of its twin. */
  storyId?: string;
};

/** Writes a live article straight into the tables and the index. Returns its id. */
export async function putTestArticle(article: TestArticle): Promise<string> {
  const { locale, title, sectionId, expireAt, standfirst = '', body: bodyText = '' } = article;
  const { tagIds = [], authorIds = [] } = article;
  const publishAt = article.publishAt ?? new Date('2026-11-01T08:00:00Z');
  const text = { title, standfirst, sectionId, slug: `article-${randomUUID()}` };
  return transaction(async (tx) => {
    const storyId = article.storyId ?? (await tx.story.create({ data: {} })).id;
    const { id } = await tx.article.create({ data: { storyId, locale, slug: text.slug } });
    const body = { body: { type: 'doc' }, bodyText, contentHash: '' };
    const revision = await tx.revision.create({
      data: { ...text, ...body, tagIds, authorIds, articleId: id, number: 1 },
    });
    const times = { publishAt, expireAt, firstPublishedAt: publishAt, lastChangedAt: publishAt };
    const revisions = { draftRevisionId: revision.id, liveRevisionId: revision.id };
    await tx.article.update({
      where: { id },
      data: { ...text, ...times, ...revisions, state: 'published' },
    });
    const copy = { articleId: id, locale, publishAt };
    await tx.articleTag.createMany({ data: tagIds.map((tagId) => ({ ...copy, tagId })) });
    await tx.articleAuthor.createMany({
      data: authorIds.map((authorId, position) => ({ ...copy, authorId, position })),
    });
    await indexArticles(tx, [id]);
    await indexLater(tx, [id]);
    return id;
  });
}

/** A section with names and addresses of its own. */
export async function putTestSection(name: string): Promise<string> {
  return transaction(async (tx) => {
    const texts = allLocales.map((locale) => ({ locale, name, slug: name }));
    const { id } = await tx.section.create({ data: { texts: { create: texts } } });
    return id;
  });
}

/** A tag or an author, as the search knows them. Returns its id. */
export async function putTestName(
  kind: 'tag' | 'author',
  names: Record<Locale, string>,
): Promise<string> {
  return transaction(async (tx) => {
    const texts = allLocales.map((locale) => ({ locale, name: names[locale], slug: randomUUID() }));
    const data = { texts: { create: texts } };
    const { id } = await (kind === 'tag' ? tx.tag.create({ data }) : tx.author.create({ data }));
    await indexName(tx, { kind, id });
    return id;
  });
}
