import { expect, test } from 'vitest';
import { findDifference, toLines } from './text-difference';
import { articleBody, bold, paragraph, table } from '@/prisma/seed/body';

test('a text is its lines, those of lists and tables too', () => {
  const body = articleBody(
    paragraph('One ', bold('strong'), ' line', { type: 'footnote', attrs: { text: 'Seen' } }),
    {
      ...table(['A', 'B'], ['1', '2']),
      attrs: { caption: 'Letters' },
    },
    { type: 'embed', attrs: { href: 'https://youtu.be/a', title: 'A film' } },
  );
  expect(toLines({ title: 'Title', standfirst: '', body })).toEqual([
    'Title',
    'One strong line [Seen]',
    'Letters',
    'A',
    'B',
    '1',
    '2',
    'A film',
  ]);
});

test('what is the same is only counted, what differs is said word by word', () => {
  const theirs = ['Title', 'Same', 'The stair is open'];
  const ours = ['Title', 'Same', 'The lift is open', 'And more'];
  expect(findDifference(theirs, ours, 'en')).toEqual([
    { kind: 'same', count: 2 },
    {
      kind: 'differs',
      pieces: [
        { text: 'The ', from: 'both' },
        { text: 'stair', from: 'theirs' },
        { text: 'lift', from: 'ours' },
        { text: ' is open', from: 'both' },
      ],
    },
    { kind: 'differs', pieces: [{ text: 'And more', from: 'ours' }] },
  ]);
});

test('Chinese differs by its words', () => {
  const [line] = findDifference(['东湖阅览厅打开北墙'], ['东湖阅览厅打开南墙'], 'zh-Hans');
  const pieces = line?.kind === 'differs' ? line.pieces : [];
  expect(pieces.filter(({ from }) => from === 'both').map(({ text }) => text)).toContain(
    '东湖阅览厅打开',
  );
  expect(pieces.map(({ text }) => text).join('')).toContain('北');
});

test('paragraphs that only one side has stand whole', () => {
  expect(findDifference(['a', 'b'], ['a'], 'en')).toEqual([
    { kind: 'same', count: 1 },
    { kind: 'differs', pieces: [{ text: 'b', from: 'theirs' }] },
  ]);
  expect(findDifference(['a'], ['a'], 'en')).toEqual([{ kind: 'same', count: 1 }]);
});
