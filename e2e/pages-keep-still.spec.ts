import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures';
import { kindsOfPages, languages } from './kinds-of-pages';
import { layoutTrouble } from './layout-checks';
import { settle } from './page-checks';

declare global {
  interface Window {
    shifts: { value: number; what: string }[];
  }
}

const slow = 400;

for (const language of languages) {
  for (const [device, viewport] of [
    ['a phone', { width: 390, height: 844 }],
    ['a desk', { width: 1280, height: 900 }],
  ] as const) {
    test(`nothing moves while pages in ${language} load slowly on ${device}, and nothing comes from elsewhere`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize(viewport);
      const foreign: string[] = [];
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(String(baseURL))) {
          foreign.push(request.url());
        }
      });
      await page.route(/\.(woff2|avif|webp|jpg|png)$/, async (route) => {
        await wait(slow);
        await route.continue();
      });
      await page.addInitScript(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number;
            sources: { node?: Node }[];
          })[]) {
            const what = entry.sources.map(({ node }) => node?.textContent?.slice(0, 40)).join();
            window.shifts.push({ value: entry.value, what });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const { kind, path } of kindsOfPages(language)) {
        await page.goto(path);
        await settle(page);
        await wait(100);
        expect(await page.evaluate(() => window.shifts), `${kind} ${path}`).toEqual([]);
      }
      expect(foreign).toEqual([]);
    });
  }

  test(`pages in ${language} are light`, async ({ request }) => {
    const styles = new Set<string>();
    for (const { kind, path } of kindsOfPages(language)) {
      const headers = { 'Accept-Encoding': 'br' };
      const response = await request.get(path, { headers });
      expect(Number(response.headers()['content-length']), kind).toBeLessThanOrEqual(15 * 1024);
      const sheets = (await response.text()).matchAll(/<link rel="stylesheet" href="([^"]+)"/g);
      for (const [, href = ''] of sheets) styles.add(href);
    }
    expect(styles.size).toBeGreaterThan(0);
    let bytes = 0;
    for (const href of styles) bytes += gzipSync(await (await request.get(href)).body()).length;
    expect(bytes).toBeLessThanOrEqual(12 * 1024);
  });

  for (const [width, text] of [
    [320, '100%'],
    [320, '200%'],
    [768, '200%'],
    [1280, '200%'],
  ] as const) {
    test.describe(`in ${language} at ${width} pixels with text at ${text}`, () => {
      test.use({ bypassCSP: true, viewport: { width, height: 800 } });

      test('nothing sticks out, is cut off or lies on other text', async ({ page }) => {
        test.setTimeout(120_000);
        for (const { kind, path } of kindsOfPages(language)) {
          await page.goto(path);
          await page.addStyleTag({ content: `html { font-size: ${text} }` });
          await settle(page);
          expect(await layoutTrouble(page), `${kind} ${path}`).toEqual([]);
        }
      });
    });
  }
}
