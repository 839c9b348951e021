import type { Page } from 'playwright/test';

/**
 * A Chinese input method: letters that compose a word are in the text, underlined, and the keys belong
 * to the input method until one of its words takes their place.
 */
export async function inputMethod(page: Page) {
  const session = await page.context().newCDPSession(page);
  return {
    /** Shows letters that are not a word yet. */
    async compose(letters: string): Promise<void> {
      const caret = letters.length;
      await session.send('Input.imeSetComposition', {
        text: letters,
        selectionStart: caret,
        selectionEnd: caret,
      });
    },
    /** A key that the page is told of while the input method has it. */
    async press(key: string): Promise<void> {
      const event = { key, windowsVirtualKeyCode: 229, code: key };
      await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
      await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
    },
    /** Puts the word in place of the letters. */
    async choose(word: string): Promise<void> {
      await session.send('Input.insertText', { text: word });
    },
  };
}
