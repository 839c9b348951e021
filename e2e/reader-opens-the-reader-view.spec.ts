import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, test } from './fixtures';
import { kindsOfPages, languages } from './kinds-of-pages';

const squeeze = (text: string) => text.replace(/\s+/g, '');

for (const language of languages) {
  test(`the reader view of browsers has all of an article in ${language}, and nothing else`, async ({
    request,
  }) => {
    const articles = kindsOfPages(language).filter(({ kind }) => kind.startsWith('article'));
    expect(articles.length).toBeGreaterThan(3);
    for (const { kind, path } of articles) {
      const html = await (await request.get(path)).text();
      const { document } = new JSDOM(html, { url: `https://news.example.org${path}` }).window;
      const parts = [...document.querySelectorAll('.article-body > *')].map(
        ({ textContent }) => textContent,
      );
      const others = [...document.querySelectorAll('.social, .pager a, .related a, footer a')];
      const foreign = others.map(({ textContent }) => squeeze(textContent)).filter(Boolean);
      expect(parts.length, path).toBeGreaterThan(3);
      expect(foreign.length, path).toBeGreaterThan(10);

      // Browsers do not offer it for the shortest ones.
      if (kind === 'article') expect(isProbablyReaderable(document), path).toBe(true);
      const view = new Readability(document).parse();
      const text = squeeze(view?.textContent ?? '');
      for (const part of parts) expect(text, path).toContain(squeeze(part));
      for (const one of foreign) expect(text, path).not.toContain(one);
    }
  });
}
