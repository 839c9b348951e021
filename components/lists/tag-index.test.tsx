import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import { TagIndex } from './tag-index';

const reading = readingIn('zh', 'UTC', new Date('2026-11-24T00:00:00Z'));
const tag = (name: string, at = 0) => ({
  id: `${name}${at}`,
  name,
  slug: `t-${at}`,
  count: at + 2,
});

const render = (tags: ReturnType<typeof tag>[]) =>
  renderToStaticMarkup(<TagIndex tags={tags} reading={reading} />);

const linksIn = (html: string) => [...html.matchAll(/href="(#[^"]+)"/g)].map(([, href]) => href);

test('tags stand under their letters, with how much they have', () => {
  const html = render([tag('桥梁', 3), tag('3D打印'), tag('档案')]);
  const text = html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(text.trim()).toBe('D 档案 2 Q 桥梁 5 # 3D打印 2');
  expect(html).toContain('href="/zh/tags/t-3"');
});

test('many tags have letters to jump to, few do not', () => {
  const many = Array.from({ length: 500 }, (_, at) => tag(at % 2 ? '桥梁' : '12号线', at));
  const html = render(many);
  expect(linksIn(html)).toEqual(['#letter-q', '#letter-none']);
  for (const link of linksIn(html)) expect(html).toContain(`<h2 id="${link?.slice(1)}"`);
  expect(html.match(/href="\/zh\/tags\//g)).toHaveLength(500);
  expect(linksIn(render(many.slice(0, 10)))).toEqual([]);
});
