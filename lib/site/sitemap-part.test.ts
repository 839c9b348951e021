import { expect, test } from 'vitest';
import { parseSitemapPart, sitemapPartName } from './sitemap-part';

test.each([
  ['pages', { of: 'pages', number: 1 }],
  ['tags-2', { of: 'tags', number: 2 }],
  ['authors-10', { of: 'authors', number: 10 }],
  ['2024-08', { of: { year: 2024, month: 8 }, number: 1 }],
  ['2024-12-200', { of: { year: 2024, month: 12 }, number: 200 }],
] as const)('%s names one part, and the part has that name', (name, part) => {
  expect(parseSitemapPart(name)).toEqual(part);
  expect(sitemapPartName(part)).toBe(name);
});

test.each([
  '',
  'page',
  'tags-1',
  'tags-02',
  'tags-',
  '2024-13',
  '2024-8',
  '24-08',
  '0000-01',
  '2024-08-1',
  '__proto__',
])('“%s” names none', (name) => {
  expect(parseSitemapPart(name)).toBeNull();
});
