import { GET as getIndex } from '@/app/sitemap.xml/route';
import { sitemapPages } from '@/app/sitemaps/sitemap-pages';
import { listDatedMonths, type DatedMonth } from '@/lib/articles/published-archive';
import { renderSitemap } from '@/lib/feeds/sitemap';
import { withRequestMemory } from '@/lib/process-state';
import { percentile, type Figure, type Figures } from './figures';

const locale = 'en';
const times = 15;
const budgets = { index: 250, part: 500 };

/** What a sitemap costs in a large paper when it is not kept: its index, and its longest part. */
export async function* measureSitemaps(): Figures {
  yield await measure('its index', budgets.index, async () => (await getIndex()).text());
  const months = await withRequestMemory(undefined, () => listDatedMonths(locale));
  const [longest] = months.toSorted((a, b) => b.count - a.count);
  if (!longest) return;
  yield await measure('its longest part', budgets.part, () => writePart(longest));
}

async function writePart({ year, month }: DatedMonth): Promise<string> {
  return renderSitemap(await sitemapPages(locale, { of: { year, month }, number: 1 }));
}

async function measure(what: string, budget: number, make: () => Promise<string>): Promise<Figure> {
  const spent: number[] = [];
  await withRequestMemory(undefined, make);
  for (let at = 0; at < times; at += 1) {
    const began = performance.now();
    await withRequestMemory(undefined, make);
    spent.push(performance.now() - began);
  }
  return { name: `sitemap, ${what}, p50`, value: percentile(spent, 0.5), unit: 'ms', budget };
}
