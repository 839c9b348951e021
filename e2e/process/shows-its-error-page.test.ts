import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { startEmbeddedPostgres } from '@/lib/db/embedded-postgres';
import { findChromium } from '@/scripts/checks/chromium';
import { axeOn } from '../page-checks';
import { newDataFolder, startCourant } from './courant-process';

test('when the database is gone readers get our own page, with the number that the log has', async () => {
  const server = await startEmbeddedPostgres(newDataFolder());
  const DATABASE_URL = server.url('postgres');
  const courant = await startCourant({ COURANT_DATA: newDataFolder(), DATABASE_URL });
  await courant.ready();
  await server.stop();

  const executablePath = findChromium();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  const page = await browser.newContext().then((context) => context.newPage());

  for (const [locale, title] of [
    ['en', 'Something went wrong on our side'],
    ['zh', '本站出了差错'],
  ] as const) {
    const response = await fetch(`${courant.address}/${locale}`);
    const html = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain(title);
    expect(html).not.toMatch(/<script/);
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    expect((await validator.validateString(html)).valid).toBe(true);
    const [requestId = 'none'] = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(html) ?? [];
    expect(courant.errors.join('\n')).toContain(requestId);
    await page.goto(`${courant.address}/${locale}`);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect((await axeOn(page).analyze()).violations, `${locale}, ${colorScheme}`).toEqual([]);
    }
  }
  expect((await fetch(`${courant.address}/api/ready`)).status).toBe(503);
});
