import { test } from './fixtures';
import { kindsOfPages, languages } from './kinds-of-pages';
import { expectLooks } from './looks';

test.use({ bypassCSP: true });
test.describe.configure({ mode: 'parallel' });

/**
 * What differs from run to run: the archive by the demo newspaper's moving dates (its look is kept of the
 * odd newspaper), the page of feeds by the port in their addresses.
 */
const moving = ['archive', 'feeds'];

for (const language of languages) {
  for (const { kind, path } of kindsOfPages(language).filter(
    ({ kind }) => !moving.includes(kind),
  )) {
    test(`${kind} in ${language} looks as it did`, async ({ page }) => {
      await page.goto(path);
      await expectLooks(page, `${kind} ${language}`);
    });
  }
}
