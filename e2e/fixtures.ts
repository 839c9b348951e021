import { expect, test as base, type Page } from 'playwright/test';

type Fixtures = {
  /** What the browser refused because of a policy; every journey ends with none. */
  violations: string[];
};

/** Journeys watch for violations of the content policy and for errors of scripts, on every page. */
export const test = base.extend<Fixtures>({
  violations: [
    async ({ page }, use) => {
      const violations: string[] = [];
      page.on('console', (message) => {
        const text = message.text();
        if (/Content[- ]Security[- ]Policy|violates the following/i.test(text))
          violations.push(text);
      });
      page.on('pageerror', (error) => violations.push(String(error)));
      await use(violations);
      expect(violations).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

export const admin = {
  email: process.env.ADMIN_EMAIL ?? 'admin@example.org',
  password: process.env.ADMIN_PASSWORD ?? '',
};

/** Signs in through the form and waits for the newsroom. */
export async function signIn(page: Page, who: { email: string; password: string } = admin) {
  await page.goto('/admin/sign-in');
  await page.getByLabel(/E-?mail|邮箱/i).fill(who.email);
  await page.getByLabel(/Password|密码/).fill(who.password);
  await page.getByRole('button', { name: /Sign in|登录/ }).click();
  await page.waitForURL('**/admin');
}
