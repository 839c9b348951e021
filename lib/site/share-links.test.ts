import { describe, expect, test } from 'vitest';
import { shareLink, shareTargets } from './share-links';

const address = 'https://news.example.org/zh/articles/donghu?a=1&b=%E4%B8%9C#top';
const titles = [
  '会呼吸的图书馆：东湖阅览厅打开北墙',
  'Walls & windows: 50 % open, “really” isn\'t "half"',
  'C#, a+b=c; ¿100%? / 🙂',
];

/** Which parameters carry the address and the title. */
const parameters = {
  weibo: ['url', 'title'],
  x: ['url', 'text'],
  linkedin: ['url', null],
  facebook: ['u', null],
  email: ['body', 'subject'],
} as const;

describe.each(shareTargets)('%s', (target) => {
  const [addressName, titleName] = parameters[target];

  test.each(titles)('%s arrives as it is', (title) => {
    const link = new URL(shareLink(target, { address, title }));
    expect(link.searchParams.get(addressName)).toContain(address);
    if (titleName) expect(link.searchParams.get(titleName)).toBe(title);
    expect([...link.searchParams]).toHaveLength(titleName ? 2 : 1);
  });

  test('the link needs no further encoding', () => {
    for (const title of titles) {
      const link = shareLink(target, { address, title });
      expect(link).toMatch(/^[\x21-\x7e]+$/);
      expect(link).not.toMatch(/["<>+]/);
    }
  });
});

test('a title is one line, whatever it was', () => {
  const link = new URL(shareLink('x', { address, title: ' North\r\nwall\topens ' }));
  expect(link.searchParams.get('text')).toBe('North wall opens');
});

test('a mail holds the title, and below it the address', () => {
  const link = new URL(shareLink('email', { address, title: 'A & B' }));
  expect(link.protocol + link.pathname).toBe('mailto:');
  expect(link.searchParams.get('body')).toBe(`A & B\r\n${address}`);
});

test('half a character does not break the page', () => {
  expect(() => shareLink('weibo', { address, title: 'half \ud83d' })).not.toThrow();
});
