import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { readingIn } from '@/lib/i18n/reading';
import type { SiteSettings } from '@/lib/site/site-settings';
import { toReaderHtml } from '@/server/reader-html';
import { PageFrame } from './page-frame';

const reading = readingIn('en', 'UTC', new Date('2026-11-24T12:00:00Z'));

const site: SiteSettings = {
  name: 'Chufeng Review',
  organisation: 'Chufeng Institute 楚风',
  address: '750 Example Avenue',
  phone: '+86 27 0000 0000',
  email: 'news@example.org',
  seal: '楚',
  colour: '#b3261e',
  languages: ['en', 'zh'],
  description: '',
  rights: '',
  about: null,
};

type Change = Partial<Parameters<typeof PageFrame>[0]>;

function frame(change: Change = {}): string {
  return renderToStaticMarkup(
    <PageFrame
      reading={reading}
      site={site}
      logo={null}
      sections={[
        { name: 'City', slug: 'city' },
        { name: 'BIM 与建造', slug: 'bim' },
      ]}
      place={{ kind: 'front' }}
      otherLanguages={[{ locale: 'zh', href: '/zh/articles/dianti' }]}
      hasAbout
      hasContact
      {...change}
    >
      <p>Text</p>
    </PageFrame>,
  );
}

test('only on the front page is the name of the paper the heading of the page', () => {
  expect(frame()).toMatch(/<h1[^>]*><a href="\/en"/);
  expect(frame({ place: { kind: 'elsewhere' } })).not.toContain('<h1');
});

test('the section of an article is marked, the page of a section is the current page', () => {
  const article = frame({ place: { kind: 'article', section: 'city' } });
  expect(article).toMatch(/href="\/en\/sections\/city" aria-current="true"/);
  const section = frame({ place: { kind: 'section', slug: 'city' } });
  expect(section).toMatch(/href="\/en\/sections\/city" aria-current="page"/);
  expect(section.match(/aria-current/g)).toHaveLength(1);
});

test('the language switch says whether it leads to this page or to a front page', () => {
  expect(frame()).toContain(
    '<a href="/zh/articles/dianti" lang="zh-Hans" hrefLang="zh-Hans" title="本页中文版"',
  );
  const toFront = frame({ otherLanguages: [{ locale: 'zh', href: '/zh', isFront: true }] });
  expect(toFront).toContain('title="中文版首页"');
});

test('the footer names the organisation, how to reach it, and the feeds of every language', () => {
  const footer = frame().split('<footer')[1];
  expect(footer).toContain('Chufeng Institute <span lang="zh-Hans">楚风</span>');
  expect(footer).toContain('href="tel:+862700000000"');
  expect(footer).toContain('href="mailto:news@example.org"');
  expect(footer).toContain('<a href="/en/feeds" lang="en" hrefLang="en"');
  expect(footer).toContain('<a href="/zh/feeds" lang="zh-Hans" hrefLang="zh-Hans"');
});

test('what nobody has filled in is not there', () => {
  const html = frame({
    site: { ...site, phone: '', email: '', address: '', organisation: '', seal: '' },
    hasAbout: false,
    hasContact: false,
  });
  expect(html).not.toMatch(/<address|\/en\/about|\/en\/contact|class="seal"/);
  expect(html).toContain('href="/en/archive"');
});

test('the logo stands in place of the seal, and only decorates beside the name', () => {
  const logo = {
    address: '/media/3f9a',
    width: 960,
    height: 240,
    widths: [480, 960],
    fallback: 'png' as const,
    focus: { x: 0.5, y: 0.5 },
    alt: '',
    caption: '',
    credit: '',
  };
  const html = frame({ logo });
  expect(html).not.toContain('class="seal"');
  const images = [...html.matchAll(/<img[^>]*>/g)].map(([image]) => image);
  expect(images).toHaveLength(2);
  for (const image of images) {
    expect(image).toMatch(/width="960" height="240" alt=""/);
    expect(image).not.toContain('style=');
  }
});

test('a language in which the paper does not appear is offered nowhere', () => {
  const html = frame({ site: { ...site, languages: ['en'] }, otherLanguages: [] });
  expect(html).not.toContain('/zh');
});

test('the day is that of the newsroom, for people and machines', () => {
  const earlyInWuhan = readingIn('en', 'Asia/Shanghai', new Date('2026-11-24T23:00:00Z'));
  expect(frame({ reading: earlyInWuhan })).toMatch(
    /<time dateTime="2026-11-25"[^>]*>Wednesday,? 25 November 2026</,
  );
});

test('the page asks for one script, in the words that the server lets through', () => {
  const scripts = frame().match(/<script.*?<\/script>/g) ?? [];
  expect(scripts).toEqual(['<script src="/reader.js" defer=""></script>']);
  expect(toReaderHtml(scripts.join(''))).toBe(scripts.join(''));
});
