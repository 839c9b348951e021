import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import { ArchiveIndex } from './archive-index';
import { YearRow } from './year-row';

const reading = readingIn('en', 'UTC', new Date('2026-11-24T00:00:00Z'));
const months = [
  { year: 2021, month: 11, count: 1 },
  { year: 2021, month: 2, count: 1190 },
  { year: 2017, month: 9, count: 2 },
];

const linksIn = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);

test('years stand newest first, their months in the order of the calendar', () => {
  const html = renderToStaticMarkup(<ArchiveIndex months={months} reading={reading} />);
  expect(linksIn(html)).toEqual([
    '/en/archive/2021',
    '/en/archive/2021/02',
    '/en/archive/2021/11',
    '/en/archive/2017',
    '/en/archive/2017/09',
  ]);
  expect(html).toContain('1,191 articles');
  expect(html).toContain('>1,190<');
  expect(html.match(/<li/g)).toHaveLength(24);
  expect(html.match(/<li aria-hidden="true"/g)).toHaveLength(21);
});

test.each([
  [{ year: 2021 }, false, '/en/archive/2021', 'page'],
  [{ year: 2021, month: 2 }, false, '/en/archive/2021/02', 'page'],
  [{ year: 2021, month: 2 }, true, '/en/archive/2021/02', 'true'],
])('of a year’s months the one that is open is marked: %o', (current, isFurther, href, mark) => {
  const ofYear = months.filter(({ year }) => year === 2021);
  const html = renderToStaticMarkup(
    <YearRow reading={reading} months={ofYear} current={current} isFurther={isFurther} />,
  );
  expect(linksIn(html)).toEqual(['/en/archive/2021', '/en/archive/2021/02', '/en/archive/2021/11']);
  expect(html.match(/aria-current/g)).toHaveLength(1);
  expect(html).toContain(`<a href="${href}" aria-current="${mark}"`);
});
