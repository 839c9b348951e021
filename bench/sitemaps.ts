import { GET as getIndex } from '@/app/sitemap.xml/route';
import { GET as getPart } from '@/app/sitemaps/[locale]/[part]/route';
import { listDatedMonths } from '@/lib/articles/published-archive';
import { schemaTrouble } from '@/lib/feeds/test-schemas';
import { withRequestMemory } from '@/lib/process-state';
import { sitemapPartName } from '@/lib/site/sitemap-part';
import { percentile, type Figure, type Figures } from './figures';
import { nextEdition } from './next-edition';

const times = 15;
/** Milliseconds. */
const budgets = { index: 250, part: 500 };
/** By sitemaps.org, of one file; the parts of ours are a tenth of it. */
const mostAddresses = 50_000;

/**
 * What a sitemap costs in a large paper when it is not kept: its index, its longest part, and the
 * slowest of all; and how many of its parts do not keep to their schema.
 */
export async function* measureSitemaps(): Figures {
  yield await measure('its index', budgets.index, writeIndex);
  const months = await withRequestMemory(undefined, () => listDatedMonths('en'));
  const [longest] = months.toSorted((a, b) => b.count - a.count);
  if (!longest) return;
  const name = sitemapPartName({ of: longest, number: 1 });
  yield await measure('its longest part', budgets.part, () => writePart('en', name));
  yield* checkSitemaps();
}

async function measure(what: string, budget: number, make: () => Promise<string>): Promise<Figure> {
  await make();
  const spent: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await nextEdition();
    spent.push(await timeOf(make));
  }
  return { name: `sitemap, ${what}, p50`, value: percentile(spent, 0.5), unit: 'ms', budget };
}

/** Holds the index and every part that it names to their schemas. */
async function* checkSitemaps(): Figures {
  const index = await writeIndex();
  const indexTrouble = schemaTrouble('index', index);
  const spent: number[] = [];
  let [addresses, wrong] = [0, Math.min(indexTrouble.length, 1)];
  for (const [, locale = '', name = ''] of index.matchAll(/\/sitemap-([a-z]+)-([\w-]+)\.xml</g)) {
    let part = '';
    spent.push(await timeOf(async () => (part = await writePart(locale, name))));
    const listed = part.match(/<url>/g)?.length ?? 0;
    const trouble = schemaTrouble('sitemap', part);
    if (listed > mostAddresses) trouble.push(`${listed} addresses`);
    if (trouble.length > 0) console.error(`sitemap-${locale}-${name}: ${trouble.join('; ')}`);
    wrong += Math.min(trouble.length, 1);
    addresses += listed;
  }
  const told = (what: string, value: number): Figure => ({
    name: `sitemaps, ${what}`,
    value,
    unit: '',
    budget: null,
  });
  yield told('parts', spent.length);
  yield told('addresses in them', addresses);
  yield { ...told('slowest part of all', Math.max(...spent)), unit: 'ms' };
  yield { ...told('against their schema', wrong), budget: 0 };
}

async function timeOf(make: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await make();
  return performance.now() - began;
}

function writeIndex(): Promise<string> {
  return withRequestMemory(undefined, async () => (await getIndex()).text());
}

function writePart(locale: string, part: string): Promise<string> {
  const request = new Request('http://localhost/sitemap.xml');
  const props = { params: Promise.resolve({ locale, part }) };
  return withRequestMemory(undefined, async () => (await getPart(request, props)).text());
}
