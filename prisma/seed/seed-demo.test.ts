import { beforeAll, describe, expect, test } from 'vitest';
import { publicity, type Publicity } from '@/lib/articles/article';
import { articleBodyText, parseArticleBody } from '@/lib/articles/article-body';
import { findPublishedArticle } from '@/lib/articles/published-article';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { env, setEnv } from '@/lib/env';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { searchArticles } from '@/lib/search/search-articles';
import { siteSettings } from '@/lib/site/site-settings';
import { listSections } from '@/lib/taxonomy/sections';
import { demoAuthors } from './demo-authors';
import { demoStories } from './demo-stories';
import type { DemoText, IssuedAt } from './demo-story';
import { demoTags } from './demo-tags';
import { demoPictures } from './pictures/demo-pictures';
import { seedDemo, type DemoReport } from './seed-demo';

useTestDatabase();

const texts = allLocales.flatMap((locale) =>
  demoStories.flatMap(({ [locale]: text, ...story }) => (text ? [{ locale, text, ...story }] : [])),
);
const said: string[] = [];
let report: DemoReport;
/** In milliseconds of this process's own work. */
let took: { forPictures: number; afterwards: number };

beforeAll(async () => {
  setEnv({ SMTP_URL: 'smtp://127.0.0.1:9' });
  const start = worked();
  let drawn = start;
  report = await seedDemo((line) => {
    said.push(line);
    drawn = worked();
  });
  took = { forPictures: drawn - start, afterwards: worked() - drawn };
}, 300_000);

function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

test('the demo is loaded, with two editors who can sign in', async () => {
  expect(report).toMatchObject({
    loaded: true,
    articles: texts.length,
    editors: [{ role: 'editor' }, { role: 'writer' }],
  });
  expect(await db().account.count({ where: { password: { not: null } } })).toBe(2);
});

test('nobody is told by mail what happened in it', async () => {
  expect(env().SMTP_URL).toBe('smtp://127.0.0.1:9');
  const mails = await db()
    .$queryRaw`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'mail'`;
  expect(mails).toEqual([]);
});

test('it takes seconds, and says how far it is while the pictures are made', () => {
  const pictures = Object.keys(demoPictures).length;
  expect(said.at(-1)).toContain(`${pictures} of ${pictures}`);
  expect(said.length).toBeGreaterThan(pictures / 6);
  expect(took.forPictures).toBeLessThan(pictures * 4_000);
  expect(took.afterwards).toBeLessThan(10_000);
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

test('tags, bylines and pictures are there, once each', async () => {
  const counts = [db().tag.count(), db().author.count(), db().media.count()];
  const all = [demoTags, demoAuthors, demoPictures].map((each) => Object.keys(each).length);
  expect(await Promise.all(counts)).toEqual(all);
});

test.each(allLocales)('the %s paper says who it is', async (locale) => {
  const row = await db().siteSettingText.findFirstOrThrow({ where: { locale } });
  const about = articleBodyText(parseArticleBody(row.about));
  expect(about).toContain('027-0000 0000');
  expect(about.length).toBeGreaterThan(300);
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

describe.each(texts)('$locale: $text.title', ({ locale, text, issuedAt, ...story }) => {
  const expected = expectedAnswer(text, issuedAt);

  test('has a body in the format, without a word lost', () => {
    expect(parseArticleBody(text.body)).toEqual(text.body);
    expect(articleBodyText(text.body).length).toBeGreaterThan(100);
  });

  test('answers at its address as its fate says', async () => {
    const answer = await findPublishedArticle(locale, text.slug);
    expect(answer?.kind ?? 'nothing').toBe(expected);
  });

  test.runIf(expected === 'found')('shows its picture, its tags and its bylines', async () => {
    const answer = await findPublishedArticle(locale, text.slug);
    if (answer?.kind !== 'found') throw new Error('It is not found');
    const { picture, tags, authors } = answer.article;
    const { picture: name } = story;
    expect(picture?.alt).toBe(name && demoPictures[name].alt[locale]);
    expect(authors.map(({ slug }) => slug)).toEqual(
      story.authors.map((author) => demoAuthors[author][locale].slug),
    );
    expect(tags.map(({ slug }) => slug).toSorted()).toEqual(
      story.tags.map((tag) => demoTags[tag][locale].slug).toSorted(),
    );
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
