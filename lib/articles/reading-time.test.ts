import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time';

test.each([
  ['nothing', '', 1],
  ['a line', 'Open house on Friday.', 1],
  ['English', 'library '.repeat(920), 4],
  ['Chinese, which has no spaces', '图书馆'.repeat(400), 3],
  ['rare characters, two units long', '𠮷'.repeat(800), 2],
  ['both, each at its own speed', '图书馆的窗 '.repeat(80) + 'BIM model '.repeat(115), 2],
  ['punctuation, which nobody reads', '，。！？—… '.repeat(4000), 1],
])('%s', (_, text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes);
});

test('what belongs together is one word', () => {
  const together = 'don’t 4,000 three-year 18:30 4.1 ';
  expect(readingMinutes(together.repeat(46 * 3))).toBe(3);
});

test('the longest text is counted at once', () => {
  const begun = performance.now();
  expect(readingMinutes('a-'.repeat(250_000))).toBe(1);
  expect(performance.now() - begun).toBeLessThan(1_000);
});
