import { expect, test, vi } from 'vitest';
import { DrawnCards } from './drawn-cards';
import type { ShareCard } from './share-card';

function card(name: string): ShareCard {
  return { locale: 'en', paper: { name, seal: '', logo: null }, colour: '#b3261e' };
}

test('a card is drawn once for all who ask, and kept', async () => {
  const draw = vi.fn(({ paper }: ShareCard) => Promise.resolve(Buffer.from(paper.name)));
  const cards = new DrawnCards(draw);
  const both = await Promise.all([cards.get(card('A')), cards.get(card('A'))]);
  expect(both.map(String)).toEqual(['A', 'A']);
  expect(String(await cards.get(card('A')))).toBe('A');
  expect(draw).toHaveBeenCalledTimes(1);
});

test('one is drawn at a time', async () => {
  let [now, most] = [0, 0];
  const cards = new DrawnCards(async ({ paper }) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now--;
    return Buffer.from(paper.name);
  });
  const drawn = await Promise.all(['A', 'B', 'C', 'D'].map((name) => cards.get(card(name))));
  expect(drawn.map(String)).toEqual(['A', 'B', 'C', 'D']);
  expect(most).toBe(1);
});

test('who would make too many wait is told so at once, and may ask again', async () => {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => (finish = resolve));
  const cards = new DrawnCards(async () => {
    await gate;
    return Buffer.from('x');
  });
  const asked = Array.from({ length: 30 }, (_, at) => cards.get(card(String(at))));
  expect(await cards.get(card('one more'))).toBeNull();
  finish();
  await Promise.all(asked);
  expect(await cards.get(card('one more'))).not.toBeNull();
});

test('what could not be drawn is tried again, and is in nobody’s way', async () => {
  const draw = vi.fn(() => Promise.resolve(Buffer.from('x')));
  draw.mockRejectedValueOnce(new Error('The store is away'));
  const cards = new DrawnCards(draw);
  const [first, other] = await Promise.allSettled([cards.get(card('A')), cards.get(card('B'))]);
  expect([first.status, other.status]).toEqual(['rejected', 'fulfilled']);
  expect(String(await cards.get(card('A')))).toBe('x');
});
