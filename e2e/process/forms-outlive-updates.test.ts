import { chromium, type Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { newDataFolder, startCourant } from './courant-process';
import { buildNextVersion, nextName } from './next-version';
import { NewsroomDesk } from '@/bench/instances/newsroom-desk';
import { operator } from '@/lib/auth/actor';
import { closeDatabase } from '@/lib/db/client';
import { freePort } from '@/lib/db/postgres-process';
import { startTestServer } from '@/lib/db/test-server';
import { setEnv } from '@/lib/env';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newPublishedArticle, newSection } from '@/prisma/seed/factories';
import { findChromium } from '@/scripts/checks/chromium';

const admin = { email: 'admin@example.org', password: 'of the test of updates' };

/** Building the next version takes a minute or two. */
const patient = 480_000;

const markAsOld = (page: Page) =>
  page.evaluate(() => document.documentElement.setAttribute('data-opened', 'before'));

/** Going on met another version, so that the whole page came from it, not a part of one. */
async function expectLoadedAnew(page: Page): Promise<void> {
  await page.getByText(nextName).first().waitFor({ timeout: 15_000 });
  expect(await page.locator('html').getAttribute('data-opened')).toBeNull();
}

test(
  'forms and pages that were opened before an update work after it',
  async () => {
    const postgres = await startTestServer();
    onTestFinished(() => postgres.stop());
    setEnv({ DATABASE_URL: postgres.url });
    onTestFinished(closeDatabase);
    const settings = {
      COURANT_DATA: newDataFolder(),
      DATABASE_URL: postgres.url,
      PORT: String(await freePort()),
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
    };
    const folder = await buildNextVersion();
    const old = await startCourant(settings);
    await old.ready();
    const { address } = old;
    const { id: sectionId } = await newSection();
    const article = await newPublishedArticle(operator, { sectionId, slug: 'the-stairs' });
    const browser = await chromium.launch({ executablePath: findChromium() });
    onTestFinished(() => browser.close());
    const signInForm = async (javaScriptEnabled = true) => {
      const page = await (await browser.newContext({ locale: 'en', javaScriptEnabled })).newPage();
      await page.goto(`${address}/admin/sign-in`);
      await page.getByLabel('E-mail').fill(admin.email);
      await page.getByLabel(/^Password/).fill(admin.password);
      await markAsOld(page);
      return page;
    };

    const desk = await NewsroomDesk.at(address, admin);
    const withoutScripts = await signInForm(false);
    const [signingIn, working] = [await signInForm(), await signInForm()];
    await working.getByRole('button', { name: 'Sign in' }).click();
    await working.waitForURL(`${address}/admin`);
    await working.goto(`${address}/admin/profile`);
    const name = working.locator('input[name="name"]');
    await name.fill('Named before the update');
    await markAsOld(working);

    old.child.kill('SIGTERM');
    expect(await old.ended()).toBe(0);
    const next = await startCourant(settings, folder);
    await next.ready();

    for (const page of [withoutScripts, signingIn]) {
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.waitForURL(`${address}/admin`);
      await expectLoadedAnew(page);
    }
    await name.press('Enter');
    await expectLoadedAnew(working);
    await expect.poll(() => name.inputValue()).toBe('Named before the update');

    const body = JSON.stringify(articleBody(paragraph('They are open.')));
    const title = 'Opened before, published after';
    const { articleId, version } = article;
    const form = { articleId, version: String(version), title, slug: 'the-stairs' };
    await desk.publish(address, { ...form, body, sectionId });
    expect(await (await fetch(`${address}/en/articles/the-stairs`)).text()).toContain(title);
  },
  patient,
);
