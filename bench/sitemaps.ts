import { GET as getIndex } from '@/app/sitemap.xml/route';
import { sitemapPages } from '@/app/sitemaps/sitemap-pages';
import { listDatedMonths, type DatedMonth } from '@/lib/articles/published-archive';
import { renderSitemap } from '@/lib/feeds/sitemap';
import { schemaTrouble } from '@/lib/feeds/test-schemas';
import { withRequestMemory } from '@/lib/process-state';
import { nextEdition } from './next-edition';
import { percentile, type Figure, type Figures } from './figures';

const locale = 'en';
const times = 15;
/** By the schema of what is measured. */
const kinds = {
  index: { what: 'its index', budget: 250 },
  sitemap: { what: 'its longest part', budget: 500 },
};

/**
 * What a sitemap costs in a large paper when it is not kept: its index, and its longest part. Both keep
 * to their schema.
 *
 * @throws where one does not
 */
export async function* measureSitemaps(): Figures {
  yield await measure('index', async () => (await getIndex()).text());
  const months = await withRequestMemory(undefined, () => listDatedMonths(locale));
  const [longest] = months.toSorted((a, b) => b.count - a.count);
  if (!longest) return;
  yield await measure('sitemap', () => writePart(longest));
}

async function writePart({ year, month }: DatedMonth): Promise<string> {
  return renderSitemap(await sitemapPages(locale, { of: { year, month }, number: 1 }));
}

async function measure(kind: keyof typeof kinds, make: () => Promise<string>): Promise<Figure> {
  const { what, budget } = kinds[kind];
  const trouble = schemaTrouble(kind, await withRequestMemory(undefined, make));
  if (trouble.length > 0) throw new Error(`Of a sitemap, ${what}: ${trouble.join('; ')}`);
  const spent: number[] = [];
  for (let at = 0; at < times; at += 1) {
    await nextEdition();
    const began = performance.now();
    await withRequestMemory(undefined, make);
    spent.push(performance.now() - began);
  }
  return { name: `sitemap, ${what}, p50`, value: percentile(spent, 0.5), unit: 'ms', budget };
}
