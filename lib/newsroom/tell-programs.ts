import { articlePath } from '@/lib/articles/article';
import { materialChange } from '@/lib/articles/material-change';
import type { Transaction } from '@/lib/db/client';
import type { Article } from '@/lib/db/generated/client';
import { siteUrl } from '@/lib/env';
import { toLanguages } from '@/lib/i18n/locales';
import type { EventKind } from '@/lib/webhooks/event-kinds';
import { withCurrentNames } from './current-names';
import { addWebhookEvent } from './webhook-events';

type Change = {
  kind: EventKind;
  /** As readers have it, or had it. */
  article: Article;
  /** When they began to see the change. */
  at: Date;
  /** What is said beside the article. */
  more?: Record<string, string | null>;
};

/**
 * Tells the programs that want to know of a change of one article. In a language that is switched off
 * readers get nothing, so nothing comes; that something went is told all the same.
 */
export async function tellPrograms(
  tx: Transaction,
  { kind, article, at, more = {} }: Change,
  now: Date,
): Promise<void> {
  const { id: articleId, locale } = article;
  const webhooks = await tx.webhook.findMany({
    where: { offBecause: null, kinds: { has: kind }, locales: { has: locale } },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  if (webhooks.length === 0) return;
  if (kind !== 'withdrawn' && !(await isLanguageOn(tx, locale))) return;
  const isReturn = article.firstPublishedAt !== null && article.firstPublishedAt < at;
  const data = {
    article: await describeArticle(tx, article),
    ...(kind === 'published' && { isReturn }),
    ...more,
  };
  const news = { kind, type: `article.${kind}`, at, articleId, data };
  await addWebhookEvent(tx, news, webhooks, now);
}

/** Where readers find an article. */
export function articlesAddress(article: { locale: string; slug: string }): string {
  return siteUrl() + articlePath(article);
}

async function isLanguageOn(tx: Transaction, locale: string): Promise<boolean> {
  const setting = await tx.siteSetting.findUnique({ where: { id: 1 }, select: { locales: true } });
  return toLanguages(setting?.locales).some((language) => language === locale);
}

/** An article in the words of the interface for programs (docs/api.md). */
async function describeArticle(tx: Transaction, article: Article) {
  const { id, storyId, locale, slug, publishAt, liveRevisionId } = article;
  const live = await tx.revision.findUniqueOrThrow({ where: { id: String(liveRevisionId) } });
  const { title, standfirst, ...places } = await withCurrentNames(tx, live);
  return {
    ...{ id, storyId, locale, slug, title, standfirst },
    url: articlesAddress(article),
    apiUrl: `${siteUrl()}/api/v1/articles/${locale}/${slug}`,
    publishedAt: publishAt,
    changedAt: materialChange(article),
    ...(await namesOf(tx, locale, places)),
  };
}

type Places = { sectionId: string | null; tagIds: string[]; authorIds: string[] };

async function namesOf(tx: Transaction, locale: string, { sectionId, tagIds, authorIds }: Places) {
  const select = { name: true, slug: true };
  const authors = await tx.authorText.findMany({
    where: { authorId: { in: authorIds }, locale },
    select: { ...select, authorId: true },
  });
  return {
    section: sectionId
      ? await tx.sectionText.findUnique({
          where: { sectionId_locale: { sectionId, locale } },
          select,
        })
      : null,
    tags: await tx.tagText.findMany({
      where: { tagId: { in: tagIds }, locale },
      select,
      orderBy: { tagId: 'asc' },
    }),
    authors: authorIds.flatMap((one) =>
      authors.filter(({ authorId }) => authorId === one).map(({ name, slug }) => ({ name, slug })),
    ),
  };
}
