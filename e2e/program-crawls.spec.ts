import { expect, test } from 'playwright/test';
import { vocabularyTrouble, type SentThing } from '@/lib/articles/test-vocabulary';
import { languages } from './kinds-of-pages';
import { listedPages, type ListedPage } from './listed-pages';
import { structuredDataIn, typesAt } from './structured-pages';

/** As many pages at once as a crawler asks for. */
const atOnce = 4;

/** What a page's head says of its address. */
function headOf(html: string) {
  const links = [...html.matchAll(/<link rel="(canonical|alternate)"([^>]*)>/g)];
  const attribute = (of = '', name: string) => new RegExp(` ${name}="([^"]*)"`, 'i').exec(of)?.[1];
  const alternates = links.filter(([, , of]) => attribute(of, 'hreflang'));
  return {
    canonical: links
      .filter(([, rel]) => rel === 'canonical')
      .map(([, , of]) => attribute(of, 'href')),
    alternates: alternates.map(([, , of]) => [attribute(of, 'hreflang'), attribute(of, 'href')]),
  };
}

/** What a thing says is its address: an article its page, a trail its last step. */
function addressOf({ url, mainEntityOfPage, itemListElement, ...thing }: SentThing): unknown {
  if (thing['@type'] === 'NewsArticle') return mainEntityOfPage;
  return thing['@type'] === 'BreadcrumbList'
    ? (itemListElement as { item: string }[]).at(-1)?.item
    : url;
}

test('a crawler is led by robots.txt to every page, each at its own address, in its languages, and told what it is', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const pages = await listedPages(request, baseURL);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  expect(pages.length).toBeGreaterThan(100);
  const told: { url: string; thing: SentThing }[] = [];

  const read = async ({ url, links, img }: ListedPage) => {
    const answer = await request.get(url, { maxRedirects: 0 });
    expect(answer.status(), url).toBe(200);
    const html = await answer.text();
    const { canonical, alternates } = headOf(html);
    expect(canonical, url).toEqual([url]);
    const listed = links.map(({ lang, url: href }) => [lang, href]);
    if (listed.length > 0) expect(alternates, url).toEqual(listed);
    else expect(alternates.map(([, href]) => href)).toEqual([url, url]);
    const things = structuredDataIn(html);
    expect(
      things.map((thing) => thing['@type']),
      url,
    ).toEqual(typesAt(new URL(url).pathname));
    for (const thing of things) {
      expect(addressOf(thing), url).toBe(thing['@type'] === 'Organization' ? baseURL : url);
    }
    told.push(...things.map((thing) => ({ url, thing })));
    for (const { url: file } of img) expect((await request.head(file)).status(), file).toBe(200);
  };
  for (let at = 0; at < pages.length; at += atOnce) {
    await Promise.all(pages.slice(at, at + atOnce).map(read));
  }
  for (const language of languages) {
    const own = told.filter(({ url }) => new URL(url).pathname.startsWith(`/${language}`));
    const types = new Set(own.map(({ thing }) => thing['@type']));
    expect([...types].sort()).toEqual(['BreadcrumbList', 'NewsArticle', 'Organization', 'WebSite']);
  }
  const wrong = vocabularyTrouble(told.map(({ thing }) => thing));
  expect(wrong.map((at) => told[at])).toEqual([]);
});

for (const language of languages) {
  test(`the front page says whose it is, and how it is searched (${language})`, async ({
    request,
    baseURL,
  }) => {
    const html = await (await request.get(`/${language}`)).text();
    const [site, organization] = structuredDataIn(html);
    expect(site?.publisher).toEqual({ '@id': organization?.['@id'] });
    const search = site?.potentialAction as Record<string, unknown>;
    expect(search).toMatchObject({
      '@type': 'SearchAction',
      target: { urlTemplate: `${baseURL}/${language}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    });
  });
}

for (const language of languages) {
  test(`a browser can take up the search (${language})`, async ({ request }) => {
    const head = await (await request.get(`/${language}/tags`)).text();
    const [, name, href = ''] =
      /<link rel="search" type="application\/opensearchdescription\+xml" title="([^"]+)" href="([^"]+)"\/>/.exec(
        head,
      ) ?? [];
    const answer = await request.get(href);
    expect(answer.headers()['content-type']).toMatch(/^application\/opensearchdescription\+xml/);
    const description = await answer.text();
    expect(description).toContain(`<ShortName>${name}</ShortName>`);

    const typed = language === 'en' ? 'lib' : '图书';
    const addressFor = (type: string) =>
      new RegExp(`<Url type="${type}" template="([^"]*)"`)
        .exec(description)?.[1]
        ?.replaceAll('&amp;', '&')
        .replace('{searchTerms}', encodeURIComponent(typed)) ?? '';
    const suggested = await request.get(addressFor('application/x-suggestions\\+json'));
    expect(suggested.headers()['content-type']).toBe('application/x-suggestions+json');
    const [query, terms] = await suggested.json();
    expect(query).toBe(typed);
    expect(terms[0].toLowerCase()).toContain(typed);
    const page = await (await request.get(addressFor('text/html'))).text();
    expect(page).toMatch(new RegExp(`<input type="search"[^>]* value="${typed}"`));
  });
}
