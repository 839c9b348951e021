// @vitest-environment jsdom

import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { setEnv } from '@/lib/env';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import { readingIn } from '@/lib/i18n/reading';
import { apiWords } from '@/lib/open-data/api-words';
import { openDocument } from '@/lib/open-data/open-document';
import { operations } from '@/lib/open-data/operations';
import { OpenDataPage } from './open-data-page';

setEnv({ SITE_URL: 'https://news.example.org' });

function render(locale: Locale, perMinute = 600) {
  const site = { name: '楚风', rights: '', languages: allLocales };
  const page = (
    <OpenDataPage
      document={openDocument(site, locale)}
      tries={{ '/tags': [`/api/v1/tags?locale=${locale}`] }}
      perMinute={perMinute}
      machines="/api/v1/openapi.json"
      say={apiWords(locale)}
      reading={readingIn(locale, 'UTC', new Date())}
    />
  );
  document.body.innerHTML = renderToStaticMarkup(page);
  return document;
}

test.each(allLocales)(
  'everything that can be asked is told in %s, with an address to try',
  (locale) => {
    const page = render(locale);
    for (const { name, path, inQuery } of operations) {
      expect(page.getElementById(name)?.textContent).toBe(
        apiWords(locale)(`operations.${name}.summary`),
      );
      expect(page.body.textContent).toContain(`GET /api/v1${path}`);
      for (const parameter of Object.keys(inQuery.shape)) {
        expect([...page.querySelectorAll('th')].map((th) => th.textContent)).toContain(parameter);
      }
    }
    expect(page.querySelector('a[href^="/api/v1/tags"]')?.textContent).toContain('/api/v1/tags');
  },
);

test('in a Chinese page every Latin word says its language, or stands in code', () => {
  const page = render('zh');
  for (const own of page.querySelectorAll('code, [lang="en"]')) own.remove();
  expect(page.body.textContent?.match(/[A-Za-z]{3,}/g)).toBeNull();
});

test('what is not limited says so', () => {
  const say = apiWords('en');
  expect(render('en', 0).body.textContent).toContain(say('page.unlimited'));
  expect(render('en').body.textContent).toContain(say('page.limits', { count: 600 }));
});
