import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, textOf, type BodyNode } from './body-node';
import { compareBlocks, type BlockChange, type WordChange } from './compare-blocks';
import { bold, bullets, heading, paragraph, quote, table } from '@/prisma/seed/body';

/** One of the two texts, read out of their comparison. */
function readOut(changes: BlockChange[], without: 'added' | 'removed'): BodyNode[] {
  return changes.flatMap((change): BodyNode[] => {
    if (change.kind === without) return [];
    if (change.kind === 'words') {
      return [{ ...change.block, content: readWords(change.words, without) }];
    }
    if (change.kind === 'inside') {
      return [{ ...change.block, content: readOut(change.blocks, without) }];
    }
    return [change.block];
  });
}

/** Neighbouring words with the same marks are one stretch of text again. */
function readWords(words: WordChange[], without: 'added' | 'removed'): BodyNode[] {
  const joined: BodyNode[] = [];
  for (const node of words.flatMap(({ kind, words }) => (kind === without ? [] : words))) {
    const last = joined.at(-1);
    const isSame =
      last?.type === 'text' && keyOf({ ...last, text: '' }) === keyOf({ ...node, text: '' });
    if (isSame) joined.splice(-1, 1, { ...last, text: `${last.text}${node.text}` });
    else joined.push(node);
  }
  return joined;
}

/** A comparison in short: +added+, -removed-. */
function inShort(changes: BlockChange[]): string[] {
  const words = (nodes: BodyNode[]) => nodes.map(({ text }) => text).join('');
  const sign = { same: '', added: '+', removed: '-' };
  return changes.flatMap((change) => {
    if (change.kind === 'inside') return inShort(change.blocks);
    if (change.kind !== 'words') {
      return [`${sign[change.kind]}${textOf(change.block)}${sign[change.kind]}`];
    }
    return [
      change.words.map(({ kind, words: all }) => sign[kind] + words(all) + sign[kind]).join(''),
    ];
  });
}

test('words differ inside a paragraph, in English and in Chinese', () => {
  const english = compareBlocks(
    [paragraph('The stair is open.')],
    [paragraph('The lift is open.')],
    'en',
  );
  expect(inShort(english)).toEqual(['The -stair-+lift+ is open.']);
  const chinese = compareBlocks(
    [paragraph('东湖阅览厅打开北墙')],
    [paragraph('东湖阅览厅打开南墙')],
    'zh',
  );
  expect(inShort(chinese)).toEqual(['东湖阅览厅打开-北-+南+墙']);
});

test('a paragraph that was put in is not taken for the one after it', () => {
  const before = [paragraph('One stair that leads down to the river.')];
  const after = [
    paragraph('Nobody expected this.'),
    paragraph('One stair that leads up from the river.'),
  ];
  expect(inShort(compareBlocks(before, after, 'en'))).toEqual([
    '+Nobody expected this.+',
    'One stair that leads -down-+up+ -to-+from+ the river.',
  ]);
});

test('a cell of a table, a point of a list, and a word that became bold', () => {
  const before = [table(['Year', 'Area'], ['2017', '900']), bullets('Light and air', 'Water')];
  const after = [
    table(['Year', 'Area'], ['2018', '900']),
    bullets('Light and air', 'Water and reeds'),
  ];
  expect(inShort(compareBlocks(before, after, 'en'))).toEqual([
    'Year Area',
    '-2017-',
    '+2018+',
    '900',
    'Light and air',
    'Water+ and reeds+',
  ]);
  const plain = [paragraph('So it is.')];
  expect(inShort(compareBlocks(plain, [paragraph('So ', bold('it'), ' is.')], 'en'))).toEqual([
    'So -it-+it+ is.',
  ]);
});

describe('for any texts', () => {
  const words = fc.oneof(
    fc.constantFrom('同一段 mixed 文字', 'One line of text', 'Another line'),
    fc.string({ minLength: 1, maxLength: 12 }),
  );
  const block: fc.Arbitrary<BodyNode> = fc.oneof(
    words.map((line) => paragraph(line)),
    fc.tuple(words, words).map(([plain, strong]) => paragraph(plain, bold(strong))),
    words.map((line) => heading(line)),
    words.map((line) => quote(line)),
    fc.array(words, { minLength: 1, maxLength: 3 }).map((lines) => bullets(...lines)),
    fc.tuple(words, words).map(([a, b]) => table([a, b], [b, a])),
  );
  const text = fc.array(block, { minLength: 1, maxLength: 6 });
  const two = fc
    .tuple(text, text, fc.nat(6), fc.nat(3))
    .map(([before, other, at, take]) => ({ before, after: before.toSpliced(at, take, ...other) }));

  test('a comparison applied to the text before gives the text after, and the other way round', () => {
    fc.assert(
      fc.property(two, fc.constantFrom('en', 'zh-Hans'), ({ before, after }, lang) => {
        const changes = compareBlocks(before, after, lang);
        expect(readOut(changes, 'added')).toEqual(before);
        expect(readOut(changes, 'removed')).toEqual(after);
      }),
      { numRuns: 1_000 },
    );
  });
});
