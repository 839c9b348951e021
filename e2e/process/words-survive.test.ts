import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { chromium, type BrowserContext, type Page } from 'playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { embeddedPostgresUrl } from '@/lib/db/embedded-postgres';
import { postgresHome } from '@/lib/db/postgres-home';
import { freePort } from '@/lib/db/postgres-process';
import { adminTranslator } from '@/lib/i18n/translate';
import { findChromium } from '@/scripts/checks/chromium';
import { newDataFolder, startCourant, type Courant } from './courant-process';

const t = adminTranslator('en');
const who = { ADMIN_EMAIL: 'admin@example.org', ADMIN_PASSWORD: 'correct horse battery staple' };
/** Long enough for a server to come back and for the page to notice, also on a busy machine. */
const patience = { timeout: 60_000 };

/** Somebody who types, and knows every word that they typed. */
class Typist {
  readonly words: string[] = [];

  /** Types for some seconds, in both scripts. */
  async type(page: Page, seconds: number): Promise<void> {
    for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
      const word = `word ${this.words.length} `;
      await page.keyboard.type(word, { delay: 20 });
      await page.keyboard.insertText('字句。');
      this.words.push(`${word}字句。`);
      await wait(100);
    }
  }

  get text(): string {
    return this.words.join('');
  }
}

const body = (page: Page) => page.getByRole('textbox', { name: t('write.body'), exact: true });
const status = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text });

test('of what is typed for a minute not a character is lost, whatever is killed meanwhile', async () => {
  const settings = {
    ...who,
    COURANT_DATA: newDataFolder(),
    PORT: String(await freePort()),
    DEMO: '0',
  };
  const start = async () => {
    const courant = await startCourant(settings);
    await courant.ready();
    return courant;
  };
  const typist = new Typist();
  let courant = await start();
  const context = await openBrowser(courant.address);
  let page = await beginArticle(context);

  await typist.type(page, 12);
  await kill(courant);
  await typist.type(page, 5);
  courant = await start();
  await typist.type(page, 6);
  await context.setOffline(true);
  await typist.type(page, 6);
  await context.setOffline(false);
  await typist.type(page, 6);
  page = await crash(context, page);
  await expectText(page, typist.text);
  await typist.type(page, 6);
  await endAllSessions(settings.COURANT_DATA);
  await typist.type(page, 6);
  await signInAgain(page);
  await typist.type(page, 6);
  await kill(courant);
  await typist.type(page, 7);
  await start();

  await status(page, t('safety.kept')).waitFor(patience);
  await page.getByRole('button', { name: t('write.save'), exact: true }).click();
  await status(page, t('write.savedBy', { time: '', name: '' }).split(' ')[0] ?? '').waitFor(
    patience,
  );
  await page.reload();
  await expectText(page, typist.text);
}, 300_000);

async function openBrowser(baseURL: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  return browser.newContext({ baseURL });
}

async function beginArticle(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/admin/sign-in');
  await page.getByLabel(t('signIn.email')).fill(who.ADMIN_EMAIL);
  await page.getByLabel(t('signIn.password'), { exact: true }).fill(who.ADMIN_PASSWORD);
  await page.getByRole('button', { name: t('signIn.submit') }).click();
  await page.waitForURL('**/admin');
  await page.goto('/admin/articles/new?locale=en');
  await page.getByLabel(t('write.title'), { exact: true }).fill('Sixty seconds');
  await body(page).click();
  await page.waitForURL(/[0-9a-f-]{36}$/, patience);
  return page;
}

/** As the kernel does when memory is short: nothing is drained, nothing is said. */
async function kill({ child, ended }: Courant): Promise<void> {
  child.kill('SIGKILL');
  await ended();
}

/** The tab dies; whoever opens the article again is offered what was on it. */
async function crash(context: BrowserContext, page: Page): Promise<Page> {
  const address = page.url();
  // A key is in the browser's store some milliseconds after it was pressed.
  await wait(500);
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const next = await context.newPage();
  await next.goto(address);
  await next.getByRole('button', { name: t('unsaved.takeUp') }).click();
  await body(next).click();
  await next.keyboard.press('Control+End');
  return next;
}

async function endAllSessions(data: string): Promise<void> {
  const connectionString = await embeddedPostgresUrl(
    await postgresHome(data, () => undefined),
    'courant',
  );
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query('DELETE FROM session');
  await client.end();
}

async function signInAgain(page: Page): Promise<void> {
  const password = page.getByLabel(t('signIn.password'), { exact: true });
  await password.waitFor(patience);
  await password.fill(who.ADMIN_PASSWORD);
  await page.getByRole('button', { name: t('signIn.submit') }).click();
  await password.waitFor({ state: 'hidden', ...patience });
  await body(page).click();
  await page.keyboard.press('Control+End');
}

async function expectText(page: Page, text: string): Promise<void> {
  await body(page).waitFor();
  const shown = async () =>
    ((await body(page).textContent()) ?? '').replaceAll('\u00A0', ' ').trim();
  await expect.poll(shown, patience).toBe(text.trim());
}
