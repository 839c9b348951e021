import { expect, test } from 'playwright/test';
import { languages } from './kinds-of-pages';
import { listedPages, type ListedPage } from './listed-pages';

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

test('a crawler is led by robots.txt to every page, each at its own address, in its languages', async ({
  request,
  baseURL,
}) => {
  const pages = await listedPages(request, baseURL);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  expect(pages.length).toBeGreaterThan(100);

  const read = async ({ url, links, img }: ListedPage) => {
    const answer = await request.get(url, { maxRedirects: 0 });
    expect(answer.status(), url).toBe(200);
    const html = await answer.text();
    const { canonical, alternates } = headOf(html);
    expect(canonical, url).toEqual([url]);
    const listed = links.map(({ lang, url: href }) => [lang, href]);
    if (listed.length > 0) expect(alternates, url).toEqual(listed);
    else expect(alternates.map(([, href]) => href)).toEqual([url, url]);
    for (const data of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)) {
      expect(JSON.parse(String(data[1]))['@graph'].length, url).toBeGreaterThan(0);
    }
    for (const { url: file } of img) expect((await request.head(file)).status(), file).toBe(200);
  };
  for (let at = 0; at < pages.length; at += atOnce) {
    await Promise.all(pages.slice(at, at + atOnce).map(read));
  }
});

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
