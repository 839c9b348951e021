import { expect, test } from 'vitest';
import { cardFile, toCardPicture, type ShareCard } from './share-card';

const picture = {
  address: '/media/3f9a',
  width: 1600,
  height: 1000,
  widths: [480, 960, 1600],
  fallback: 'jpg' as const,
  focus: { x: 0.5, y: 0.5 },
  alt: 'A wall',
  caption: 'The north wall.',
  credit: 'Archive',
};
const article = {
  title: 'Nine walls',
  section: 'Research',
  day: '19 September 2017',
  picture: null,
};
const card: ShareCard = {
  locale: 'en',
  paper: { name: 'Chufeng Review', seal: '楚', logo: null },
  colour: '#b3261e',
  article,
};

test('the name of a card changes with whatever is drawn on it', () => {
  const others: ShareCard[] = [
    card,
    { ...card, locale: 'zh' },
    { ...card, colour: '#1e5fb3' },
    { ...card, paper: { ...card.paper, name: 'Review' } },
    { ...card, paper: { ...card.paper, seal: '风' } },
    { ...card, paper: { ...card.paper, logo: toCardPicture(picture) } },
    { ...card, article: { ...article, title: 'Ten walls' } },
    { ...card, article: { ...article, section: 'City' } },
    { ...card, article: { ...article, day: '20 September 2017' } },
    { ...card, article: { ...article, picture: toCardPicture(picture) } },
    {
      ...card,
      article: { ...article, picture: toCardPicture({ ...picture, focus: { x: 0, y: 0 } }) },
    },
    { ...card, article: undefined, organisation: 'Chufeng Institute' },
  ];
  const names = others.map(cardFile);
  expect(new Set(names).size).toBe(others.length);
  expect(names.map(cardFileType)).toEqual([...Array<string>(9).fill('png'), 'jpg', 'jpg', 'png']);
  expect(cardFile(structuredClone(card))).toBe(cardFile(card));
});

test('it does not change with what is said of a picture', () => {
  const withWords = (caption: string) =>
    cardFile({ ...card, article: { ...article, picture: toCardPicture({ ...picture, caption }) } });
  expect(withWords('One')).toBe(withWords('Other'));
});

function cardFileType(name: string): string | undefined {
  return /^[0-9a-f]{16}\.(png|jpg)$/.exec(name)?.[1];
}
