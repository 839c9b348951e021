import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import { Breadcrumbs } from './breadcrumbs';

const reading = readingIn('en', 'UTC', new Date('2026-11-24T12:00:00Z'));

function links(html: string): string[] {
  return [...html.matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g)].map(
    ([, href, inside = '']) => `${href} ${inside.replaceAll(/<[^>]*>/g, '')}`,
  );
}

test('the way leads from the front page through every step', () => {
  const trail = [
    { name: 'Archive', href: '/en/archive' },
    { name: '2017', href: '/en/archive/2017' },
  ];
  const html = renderToStaticMarkup(<Breadcrumbs reading={reading} trail={trail} />);
  expect(html).toMatch(/^<nav aria-label="You are here"/);
  expect(links(html)).toEqual(['/en Front page', '/en/archive Archive', '/en/archive/2017 2017']);
  expect(html.match(/›/g)).toHaveLength(2);
});

test('a step in another language says which', () => {
  const trail = [{ name: '楚风', href: '/en/tags/chufeng' }];
  expect(renderToStaticMarkup(<Breadcrumbs reading={reading} trail={trail} />)).toContain(
    '<span lang="zh-Hans">楚风</span>',
  );
});
