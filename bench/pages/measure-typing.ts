import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright';
import { migrate } from '@/lib/db/migrations';
import { setEnv } from '@/lib/env';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newArticle, newEditor } from '@/prisma/seed/factories';
import { findChromium } from '@/scripts/checks/chromium';
import { untilEnd } from '@/scripts/ending';
import { percentile, type Figures } from '../figures';
import { startMeasuredServer } from '../measured-server';
import { worldOf } from '../world/make-article';

/** Milliseconds. */
const budget = 50;
/** The browser tells of no key that was drawn sooner. */
const leastTold = 16;
/** Characters. */
const [inArticle, typed] = [10_000, 300];
/** As somebody types who types fast. */
const between = 80;
const credentials = { email: 'editor@example.org', password: 'measured twice, cut once' };

/**
 * How long it takes from a key to its character on the screen, in the middle of a long Chinese article
 * on the page where articles are written: by the browser's own account (Event Timing), which counts in
 * steps of 8 ms.
 *
 * @param databaseUrl an empty database
 */
export async function* measureTyping(databaseUrl: string): Figures {
  await migrate(databaseUrl);
  setEnv({ DATABASE_URL: databaseUrl });
  const editor = await newEditor('editor', credentials);
  const paragraphs = chineseParagraphs();
  const body = articleBody(...paragraphs.map((words) => paragraph(words)));
  const { articleId } = await newArticle(editor, { locale: 'zh', title: '一篇长文', body });

  const server = await startMeasuredServer();
  const browser = await untilEnd(
    () => chromium.launch({ executablePath: findChromium() }),
    (started) => started.close(),
  );
  const page = await browser.newPage();
  await signIn(page, server.origin);
  await page.goto(`${server.origin}/admin/articles/${articleId}`);
  const middle = Math.floor(paragraphs.length / 2);
  await page.locator('.ProseMirror[contenteditable=true] p').nth(middle).click();
  const taken = await timesOf(page, () => typeInto(page, paragraphs.join('').slice(0, typed)));
  const name = `typing in a Chinese article of ${inArticle.toLocaleString('en')} characters, key to paint`;
  yield { name: `${name}, p95`, value: percentile(taken, 0.95), unit: 'ms', budget };
  yield { name: `${name}, the slowest`, value: Math.max(...taken), unit: 'ms', budget: null };
  await browser.close();
  await server.stop();
}

/** As many paragraphs of a newspaper's Chinese as make a long article. */
function chineseParagraphs(): string[] {
  const { make } = worldOf(1_000);
  const paragraphs: string[] = [];
  for (let at = 0, length = 0; length < inArticle; at += 1) {
    const { locale, bodyText } = make(at);
    if (locale !== 'zh') continue;
    paragraphs.push(bodyText);
    length += bodyText.length;
  }
  return paragraphs;
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin/sign-in`);
  await page.locator('input[name=email]').fill(credentials.email);
  await page.locator('input[name=password]').fill(credentials.password);
  await page.locator('form button[type=submit]').click();
  await page.waitForURL(`${origin}/admin`);
}

/** Each character by a key of its own, as a simple input method sends them. */
async function typeInto(page: Page, text: string): Promise<void> {
  const keyboard: CDPSession = await page.context().newCDPSession(page);
  for (const character of text) {
    const key = { key: character, text: character, unmodifiedText: character };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', key: character });
    await wait(between);
  }
}

/**
 * The milliseconds from each key to the next time the page was drawn.
 *
 * @throws when fewer characters have arrived than keys were pressed
 */
async function timesOf(page: Page, type: () => Promise<void>): Promise<number[]> {
  const length = () =>
    page.locator('.ProseMirror').evaluate((text) => text.textContent?.length ?? 0);
  const before = await length();
  await page.evaluate((durationThreshold) => {
    const told: number[] = [];
    Object.assign(window, { told });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries())
        if (name === 'keydown') told.push(duration);
    }).observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  }, leastTold);
  await type();
  await wait(500);
  const arrived = (await length()) - before;
  if (arrived !== typed) throw new Error(`Of ${typed} characters ${arrived} arrived.`);
  const told = await page.evaluate(() => (window as unknown as { told: number[] }).told);
  return [...told, ...Array<number>(Math.max(0, typed - told.length)).fill(leastTold)];
}
