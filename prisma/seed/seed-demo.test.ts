import { beforeAll, describe, expect, test } from 'vitest';
import { publicity, type Publicity } from '@/lib/articles/article';
import { articleBodyText, parseArticleBody } from '@/lib/articles/article-body';
import { findPublishedArticle } from '@/lib/articles/published-articles';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { searchArticles } from '@/lib/search/search-articles';
import { siteSettings } from '@/lib/site/site-settings';
import { listSections } from '@/lib/taxonomy/sections';
import { demoStories } from './demo-newspaper';
import type { DemoText, IssuedAt } from './demo-story';
import { seedDemo, type DemoReport } from './seed-demo';

useTestDatabase();

const texts = allLocales.flatMap((locale) =>
  demoStories.flatMap(({ [locale]: text, issuedAt }) => (text ? [{ locale, text, issuedAt }] : [])),
);
let report: DemoReport;
let took: number;

beforeAll(async () => {
  const start = performance.now();
  report = await seedDemo();
  took = performance.now() - start;
});

test('the demo is loaded at once, with two editors who can sign in', async () => {
  expect(report).toMatchObject({
    loaded: true,
    articles: texts.length,
    editors: [{ role: 'editor' }, { role: 'writer' }],
  });
  expect(took).toBeLessThan(10_000);
  expect(await db().account.count({ where: { password: { not: null } } })).toBe(2);
});

test('loading it again changes nothing and says why', async () => {
  expect(await seedDemo()).toMatchObject({
    loaded: false,
    reason: expect.stringContaining('empty'),
  });
  expect(await db().article.count()).toBe(texts.length);
});

test.each(allLocales)('the %s paper has its name and five sections', async (locale) => {
  const { name, phone, seal } = await siteSettings(locale);
  expect({ name, phone, seal }).toEqual({
    name: { en: 'Chufeng Review', zh: '楚风报' }[locale],
    phone: '027-0000 0000',
    seal: '楚',
  });
  expect(await listSections(locale)).toHaveLength(5);
});

test('every state is there', async () => {
  const states = await newsroomStates();
  const expected: [string, Publicity][] = [
    ['draft', 'unpublished'],
    ['in_review', 'unpublished'],
    ['published', 'scheduled'],
    ['published', 'public'],
    ['draft', 'public'],
    ['withdrawn', 'withdrawn'],
  ];
  for (const [state, readersHave] of expected) expect(states).toContain(`${state}, ${readersHave}`);
});

test('writers write, editors decide, and the audit tells it so', async () => {
  const events = await db().auditEvent.findMany({ where: { subjectType: 'article' } });
  const deeds = new Set(events.map(({ actorName, act }) => `${actorName} ${act}`));
  expect(deeds).toEqual(
    new Set([
      'Zhou An article:create',
      'Zhou An article:submit',
      'Zhou An article:save',
      'Lin Yue article:publish',
      'Lin Yue article:send-back',
      'Lin Yue article:withdraw',
    ]),
  );
});

describe.each(texts)('$locale: $text.title', ({ locale, text, issuedAt }) => {
  const expected = expectedAnswer(text, issuedAt);

  test('has a body in the format, without a word lost', () => {
    expect(parseArticleBody(text.body)).toEqual(text.body);
    expect(articleBodyText(text.body).length).toBeGreaterThan(100);
  });

  test('answers at its address as its fate says', async () => {
    const answer = await findPublishedArticle(locale, text.slug);
    expect(answer?.kind ?? 'nothing').toBe(expected);
  });

  test('is found by its title exactly when readers may see it', async () => {
    const found = await foundSlugs(locale, text.title);
    expect(found.includes(text.slug)).toBe(expected === 'found');
  });

  test('links only to stories that are there', async () => {
    const paths = JSON.stringify(text.body).matchAll(/"href":"\/(\w+)\/articles\/([^"]+)"/g);
    for (const [, to, slug = ''] of paths) {
      expect(to).toBe(locale);
      expect(await findPublishedArticle(locale, slug)).toMatchObject({ kind: 'found' });
    }
  });
});

async function newsroomStates(): Promise<string[]> {
  const now = new Date();
  const articles = await db().article.findMany();
  return articles.map((article) => `${article.state}, ${publicity(article, now)}`);
}

function expectedAnswer({ fate }: DemoText, issuedAt: IssuedAt | undefined): string {
  if (fate?.is === 'withdrawn') return 'gone';
  if (fate?.is === 'draft' || fate?.is === 'inReview') return 'nothing';
  const isLater = typeof issuedAt === 'object' && 'day' in issuedAt && issuedAt.day > 0;
  return isLater ? 'nothing' : 'found';
}

async function foundSlugs(locale: Locale, q: string): Promise<string[]> {
  const result = await searchArticles({ locale, q, sort: 'relevance', page: 1 });
  return result.kind === 'found' ? result.hits.map(({ article }) => article.slug) : [];
}
