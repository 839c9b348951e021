import type { Result } from 'lighthouse';
import { chromium } from 'playwright';
import { kindsOfPages, languages } from '@/e2e/kinds-of-pages';
import { freePort } from '@/lib/db/postgres-process';
import { findChromium } from '@/scripts/checks/chromium';
import { untilEnd } from '@/scripts/ending';
import { ofRounds, type Figures } from '../figures';
import type { DemoNewspaper } from './demo-newspaper';

/** The least of 100. */
const budgets = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 };
type Category = keyof typeof budgets;
const categories = Object.keys(budgets) as Category[];

const kinds = ['front', 'article', 'section', 'search results'];
/** Searches tell search engines to leave them out, which costs them points on purpose. */
const isCounted = (kind: string, category: Category) =>
  !(kind === 'search results' && category === 'seo');
const runs = 5;

/** What Lighthouse says of pages on a phone (its own settings: slow network, slow processor). */
export async function* measureLighthouse({ address }: DemoNewspaper): Figures {
  const port = await freePort();
  const browser = await untilEnd(
    () =>
      chromium.launch({
        executablePath: findChromium(),
        args: [`--remote-debugging-port=${port}`],
      }),
    (started) => started.close(),
  );
  for (const language of languages) {
    for (const { kind, path } of kindsOfPages(language)) {
      if (kinds.includes(kind))
        yield* measurePage(`${kind} ${language}`, kind, address + path, port);
    }
  }
  await browser.close();
}

async function* measurePage(name: string, kind: string, url: string, port: number): Figures {
  const scores: Record<Category, number[]> = {
    performance: [],
    accessibility: [],
    'best-practices': [],
    seo: [],
  };
  for (let at = 0; at < runs; at += 1) {
    for (const [category, score] of await scoresOf(url, port)) scores[category].push(score);
  }
  for (const category of categories) {
    const budget = isCounted(kind, category) ? budgets[category] : null;
    const figure = { name: `Lighthouse, ${name}, ${category}`, unit: '', budget };
    yield ofRounds({ ...figure, atLeast: true }, scores[category]);
  }
}

async function scoresOf(url: string, port: number): Promise<[Category, number][]> {
  // It takes a second to load, which no other measure has to wait for.
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' });
  const { lhr } = result ?? {};
  if (!lhr || lhr.runtimeError) {
    throw new Error(`Lighthouse did not get ${url}: ${lhr?.runtimeError?.message}`);
  }
  tellWhatMisses(url, lhr);
  return categories.map((category) => [category, 100 * (lhr.categories[category]?.score ?? 0)]);
}

/** Names what costs points, so that somebody can mend it. */
function tellWhatMisses(url: string, lhr: Result): void {
  for (const category of categories) {
    for (const { id, weight } of lhr.categories[category]?.auditRefs ?? []) {
      const { score, title, displayValue = '' } = lhr.audits[id] ?? {};
      if (weight > 0 && typeof score === 'number' && score < 0.9) {
        console.log(`${url}, ${category}: ${title} ${displayValue}`);
      }
    }
  }
}
