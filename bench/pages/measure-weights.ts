import { chromium, type Browser, type Request } from 'playwright';
import { kindsOfPages, languages } from '@/e2e/kinds-of-pages';
import { findChromium } from '@/scripts/checks/chromium';
import { untilEnd } from '@/scripts/ending';
import type { Figure, Figures } from '../figures';
import type { DemoNewspaper } from './demo-newspaper';

/** Kilobytes (1,000 bytes) as they come over the wire, heads left out. */
const budgets = { HTML: 15, CSS: 12, JavaScript: 5, 'fonts and pictures': null, 'other hosts': 0 };
type Part = keyof typeof budgets;
type Weight = Record<Part, number> & { requests: number };

const parts: Partial<Record<string, Part>> = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'JavaScript',
  fetch: 'JavaScript',
  xhr: 'JavaScript',
  font: 'fonts and pictures',
  image: 'fonts and pictures',
};

/** What each kind of reader page weighs in a browser that has nothing of it yet: the worse language. */
export async function* measureWeights({ address }: DemoNewspaper): Figures {
  const browser = await untilEnd(
    () => chromium.launch({ executablePath: findChromium() }),
    (started) => started.close(),
  );
  const [english, chinese] = languages.map((language) => kindsOfPages(language));
  for (const [at, { kind, path }] of (english ?? []).entries()) {
    const paths = [path, chinese?.[at]?.path ?? ''];
    const weights: Weight[] = [];
    for (const each of paths) weights.push(await weigh(browser, address + each));
    yield* figuresOf(kind, weights);
  }
  await browser.close();
}

function figuresOf(kind: string, weights: Weight[]): Figure[] {
  const worst = (part: keyof Weight) => Math.max(...weights.map((weight) => weight[part]));
  const figures = (Object.keys(budgets) as Part[]).map((part): Figure => {
    const unit = part === 'other hosts' ? '' : 'kB';
    return { name: `weight, ${kind}, ${part}`, value: worst(part), unit, budget: budgets[part] };
  });
  const requests = { name: `weight, ${kind}, requests`, value: worst('requests'), unit: '' };
  return [...figures, { ...requests, budget: null }];
}

async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: Request[] = [];
  page.on('requestfinished', (request) => requests.push(request));
  page.on('requestfailed', (request) => requests.push(request));
  await page.goto(url, { waitUntil: 'networkidle' });
  const weight = { HTML: 0, CSS: 0, JavaScript: 0, 'fonts and pictures': 0, 'other hosts': 0 };
  const sent = requests.filter((request) => !request.url().startsWith('data:'));
  for (const request of sent) {
    const isOwn = new URL(request.url()).origin === new URL(url).origin;
    const part = isOwn ? (parts[request.resourceType()] ?? 'HTML') : 'other hosts';
    weight[part] += isOwn ? (await request.sizes()).responseBodySize / 1000 : 1;
  }
  await context.close();
  return { ...weight, requests: sent.length };
}
