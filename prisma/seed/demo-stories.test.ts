import { describe, expect, test } from 'vitest';
import { articleBodyText } from '@/lib/articles/article-body';
import { isSlug } from '@/lib/articles/slug';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { demoAuthors } from './demo-authors';
import { demoSections } from './demo-newspaper';
import { demoStories } from './demo-stories';
import type { DemoStory } from './demo-story';
import { demoTags } from './demo-tags';
import { demoPictures } from './pictures/demo-pictures';

const published = {
  en: demoStories.filter((story) => isPublished(story, 'en')),
  zh: demoStories.filter((story) => isPublished(story, 'zh')),
};

test('readers find at least 24 stories in both languages, of at least eight years', () => {
  const inBoth = published.en.filter((story) => published.zh.includes(story));
  expect(inBoth.length).toBeGreaterThanOrEqual(24);
  const years = inBoth.flatMap(({ issuedAt }) =>
    typeof issuedAt === 'string' ? [issuedAt.slice(0, 4)] : [],
  );
  expect(new Set(years).size).toBeGreaterThanOrEqual(8);
});

test('some stories are in one language only', () => {
  const alone = (locale: Locale, other: Locale) =>
    published[locale].filter((story) => !story[other]);
  expect(alone('en', 'zh')).not.toEqual([]);
  expect(alone('zh', 'en')).not.toEqual([]);
});

test('a story was withdrawn in both languages, with its reason in each', () => {
  const withdrawn = demoStories.filter(({ en, zh }) =>
    [en, zh].every((text) => text?.fate?.is === 'withdrawn' && text.fate.reason !== ''),
  );
  expect(withdrawn).toHaveLength(1);
});

test('they are told oldest first', () => {
  const times = demoStories.flatMap(({ issuedAt }) =>
    typeof issuedAt === 'string' ? [issuedAt] : [],
  );
  expect(times).toEqual(times.toSorted());
});

test.each(allLocales)('every section of the %s paper has at least four stories', (locale) => {
  for (const section of Object.keys(demoSections)) {
    const stories = published[locale].filter((story) => story.section === section);
    expect(stories.length, section).toBeGreaterThanOrEqual(4);
  }
});

test.each(allLocales)('every tag of the %s paper has at least two stories', (locale) => {
  const tags = published[locale].flatMap((story) => story.tags);
  for (const tag of Object.keys(demoTags)) {
    expect(tags.filter((each) => each === tag).length, tag).toBeGreaterThanOrEqual(2);
  }
});

test.each(allLocales)('every byline of the %s paper has a story', (locale) => {
  const authors = new Set<string>(published[locale].flatMap((story) => story.authors));
  expect([...authors].toSorted()).toEqual(Object.keys(demoAuthors).toSorted());
});

test('every picture illustrates one story, and some stories have none', () => {
  const used = demoStories.flatMap(({ picture }) => (picture ? [picture] : []));
  expect(used.toSorted()).toEqual(Object.keys(demoPictures).toSorted());
  expect(used.length).toBeLessThan(demoStories.length);
});

test('one to four tags and one to three bylines a story, none twice', () => {
  for (const { tags, authors } of demoStories) {
    expect([1, 2, 3, 4]).toContain(new Set(tags).size);
    expect([1, 2, 3]).toContain(new Set(authors).size);
    expect(new Set([...tags, ...authors]).size).toBe(tags.length + authors.length);
  }
});

test.each(allLocales)('addresses in %s are sound and like no other', (locale) => {
  const slugs = demoStories.flatMap(({ [locale]: text }) => (text ? [text.slug] : []));
  expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
  expect(new Set(slugs).size).toBe(slugs.length);
});

describe('typed as the house types', () => {
  test.each(proseIn('zh'))('%s', (_, prose) => {
    const latinPunctuation = prose.match(/\p{Script=Han}[,;:?!()"']|[,;:?!()"']\p{Script=Han}/gu);
    expect(latinPunctuation).toBeNull();
    expect(prose.match(/\p{Script=Han} [\w“”]|[\w%] \p{Script=Han}/gu)).toBeNull();
  });

  test.each(proseIn('en'))('%s', (_, prose) => {
    expect(prose.match(/["']| {2}|\s[,.;!?]|\.\.\./g)).toBeNull();
  });
});

function isPublished(story: DemoStory, locale: Locale): boolean {
  const { [locale]: text, issuedAt } = story;
  const isLater = typeof issuedAt === 'object' && 'day' in issuedAt && issuedAt.day > 0;
  const fate = text?.fate?.is ?? 'published';
  return text !== undefined && !isLater && (fate === 'published' || fate === 'changed');
}

/** Everything that a story says in a language, beside its title. */
function proseIn(locale: Locale): [title: string, prose: string][] {
  return demoStories.flatMap(({ [locale]: text }) => {
    if (!text) return [];
    const { title, standfirst, body } = text;
    return [[title, [title, standfirst, articleBodyText(body)].join('\n')]];
  });
}
