import type { Locator, Page } from 'playwright/test';
import { expect, test } from './fixtures';
import type { Locale } from '@/lib/i18n/locales';
import { adminTranslator } from '@/lib/i18n/translate';

/** Somebody at work: the language of their interface, and what they do with what they have. */
export type Hands = {
  page: Page;
  locale: Locale;
  /** The interface's texts, as this person reads them. */
  t: ReturnType<typeof adminTranslator>;
  /** Activates a link, a button or a box. */
  press: (control: Locator) => Promise<void>;
  /** Puts a text into a field, in place of what is there. */
  write: (field: Locator, text: string) => Promise<void>;
  /** Chooses an option of a list by its name. */
  choose: (list: Locator, option: string) => Promise<void>;
};

/** Presses a control that has the focus to come; one that is not ready yet would not hear it. */
export async function pressEnter(control: Locator): Promise<void> {
  await expect(control).toBeEnabled();
  await control.press('Enter');
}

/** The keyboard alone finds everything by Tab, as somebody who sees no pointer does; in a toolbar by arrows. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  await expect(control).toBeEnabled();
  const toolbar = control.locator('xpath=ancestor::*[@role="toolbar"]');
  if ((await toolbar.count()) === 0) return pressUntilAt(page, 'Tab', control);
  await pressUntilAt(page, 'Tab', toolbar.locator('button[tabindex="0"]'));
  await pressUntilAt(page, 'ArrowRight', control);
}

async function pressUntilAt(page: Page, key: string, control: Locator): Promise<void> {
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 200; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${control.toString()}`);
}

function withKeyboard(page: Page) {
  return {
    async press(control: Locator) {
      await tabTo(page, control);
      const isBox = await control.evaluate((element) =>
        element.matches('[type=checkbox], summary'),
      );
      await page.keyboard.press(isBox ? 'Space' : 'Enter');
    },
    async write(field: Locator, text: string) {
      await tabTo(page, field);
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(text);
    },
    async choose(list: Locator, option: string) {
      await tabTo(page, list);
      await page.keyboard.press('Home');
      const chosen = () =>
        list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label.trim());
      for (let presses = 0; (await chosen()) !== option; presses += 1) {
        expect(presses, `${option} is in the list`).toBeLessThan(100);
        await page.keyboard.press('ArrowDown');
      }
    },
  };
}

const withFingers = {
  async press(control: Locator) {
    const isInLabel = await control.evaluate((element) => element.matches('label .sr-only'));
    await (isInLabel ? control.locator('xpath=ancestor::label') : control).tap();
  },
  write: (field: Locator, text: string) => field.fill(text),
  async choose(list: Locator, option: string) {
    await list.selectOption({ label: option });
  },
};

/** One journey in both languages of the interface: by keyboard alone in one, on a phone in the other. */
export function inBothLanguages(name: string, journey: (hands: Hands) => Promise<void>): void {
  test.describe(name, () => {
    test('in English, by keyboard', async ({ page }) => {
      test.setTimeout(120_000);
      await journey({ page, locale: 'en', t: adminTranslator('en'), ...withKeyboard(page) });
    });
    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 800 }, hasTouch: true });
      test('in Chinese, on a phone', async ({ page }) => {
        test.setTimeout(120_000);
        await journey({ page, locale: 'zh', t: adminTranslator('zh'), ...withFingers });
      });
    });
  });
}
