import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf, type BodyNode } from './body-node';
import { mergeBlocks, settleBlocks } from './merge-blocks';
import { bullets, paragraph } from '@/prisma/seed/body';

const said = (...lines: string[]): BodyNode[] => lines.map((line) => paragraph(line));

/** The merged text in short, with what clashes in brackets: theirs | mine. */
function inShort(base: BodyNode[], theirs: BodyNode[], mine: BodyNode[]): string {
  const words = (blocks: BodyNode[]) =>
    blocks.map((block) => block.content?.map(({ text }) => text).join('') ?? '').join(' / ');
  return mergeBlocks(base, theirs, mine)
    .map((part) =>
      part.from === 'clash' ? `[${words(part.theirs)} | ${words(part.mine)}]` : words(part.blocks),
    )
    .join(' / ');
}

const [first, second, third] = ['The hall opens.', 'The stair is steep.', 'The roof leaks.'];
const base = said(first, second, third);

test.each([
  ['nobody changed anything', base, base, `${first} / ${second} / ${third}`],
  [
    'neighbouring paragraphs',
    said(first, 'The stair is very steep.', third),
    said(first, second, 'The roof leaks again.'),
    `${first} / The stair is very steep. / The roof leaks again.`,
  ],
  [
    'one rewrites what the other leaves, and goes on after it',
    said(first, second, third, 'And nobody came.'),
    said('Another beginning altogether, 完全不同。', second, third),
    `Another beginning altogether, 完全不同。 / ${second} / ${third} / And nobody came.`,
  ],
  [
    'both change the same paragraph',
    said(first, 'The stair is very steep.', third),
    said(first, 'The stair is too steep.', third),
    `${first} / [The stair is very steep. | The stair is too steep.] / ${third}`,
  ],
  [
    'both make the same change',
    said(first, 'The stair is flat.', third),
    said(first, 'The stair is flat.', third),
    `${first} / The stair is flat. / ${third}`,
  ],
  [
    'both add at the end',
    said(first, second, third, 'Theirs.'),
    said(first, second, third, 'Mine.'),
    `${first} / ${second} / ${third} / Theirs. / Mine.`,
  ],
  [
    'one deletes what the other changes',
    said(first, third),
    said(first, 'The stair is too steep.', third),
    `${first} / [ | The stair is too steep.] / ${third}`,
  ],
  ['both delete, one more than the other', said(third), said(first), ''],
  [
    'one puts a paragraph before the one that the other changes',
    said(first, 'New here.', second, third),
    said(first, 'The stair is too steep.', third),
    `${first} / New here. / The stair is too steep. / ${third}`,
  ],
])('%s', (_what, theirs, mine, expected) => {
  expect(inShort(base, theirs, mine)).toBe(expected);
});

test('points of one list are merged one by one', () => {
  const list = [bullets('Light', 'Air', 'Water')];
  const merged = mergeBlocks(
    list,
    [bullets('Light from above', 'Air', 'Water')],
    [bullets('Light', 'Air', 'Water and reeds')],
  );
  expect(settleBlocks(merged, [])).toEqual([bullets('Light from above', 'Air', 'Water and reeds')]);
});

test('a clash is settled as it was chosen', () => {
  const [theirs, mine] = [said('The hall is open.'), said('The hall opens at nine.')];
  const merged = mergeBlocks(said(first), theirs, mine);
  expect(settleBlocks(merged, ['theirs'])).toEqual(theirs);
  expect(settleBlocks(merged, ['mine'])).toEqual(mine);
  expect(settleBlocks(merged, ['both'])).toEqual([...theirs, ...mine]);
});

describe('for any texts', () => {
  const line = fc.oneof(
    fc.constantFrom('同一段文字', 'One line of text', 'Another line of text', ''),
    fc.string({ maxLength: 12 }),
  );
  const text = fc
    .array(line, { minLength: 1, maxLength: 8 })
    .map((lines) => lines.map((words): BodyNode => paragraph(words)));
  /** What somebody made of a text: paragraphs changed, put in and taken out anywhere. */
  const edits = fc.array(
    fc.record({ at: fc.nat(8), take: fc.nat(2), put: fc.array(line, { maxLength: 2 }) }),
    { maxLength: 3 },
  );
  const worked = (blocks: BodyNode[], all: { at: number; take: number; put: string[] }[]) =>
    all.reduce((now, { at, take, put }) => now.toSpliced(at, take, ...said(...put)), blocks);
  const writings = fc
    .record({ base: text, one: edits, other: edits })
    .map(({ base, one, other }) => ({
      base,
      theirs: worked(base, one),
      mine: worked(base, other),
    }));

  test('no paragraph that somebody wrote is missing from the merge or its choice', () => {
    fc.assert(
      fc.property(writings, ({ base, theirs, mine }) => {
        const merged = mergeBlocks(base, theirs, mine);
        const shown = merged.flatMap((part) =>
          part.from === 'clash' ? [...part.theirs, ...part.mine] : part.blocks,
        );
        const keys = new Set(shown.map(keyOf));
        const known = new Set(base.map(keyOf));
        for (const block of [...theirs, ...mine].filter((one) => !known.has(keyOf(one)))) {
          expect(keys).toContain(keyOf(block));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('what only one of the two changed is as that one left it', () => {
    fc.assert(
      fc.property(writings, ({ base, theirs }) => {
        expect(settleBlocks(mergeBlocks(base, theirs, base), [])).toEqual(theirs);
        expect(settleBlocks(mergeBlocks(base, base, theirs), [])).toEqual(theirs);
        expect(settleBlocks(mergeBlocks(base, theirs, theirs), [])).toEqual(theirs);
      }),
    );
  });

  test('whoever always chooses their own has everything that they wrote', () => {
    fc.assert(
      fc.property(writings, ({ base, theirs, mine }) => {
        const merged = mergeBlocks(base, theirs, mine);
        const choices = merged.filter(({ from }) => from === 'clash').map(() => 'mine' as const);
        const keys = new Set(settleBlocks(merged, choices).map(keyOf));
        const known = new Set(base.map(keyOf));
        for (const block of mine.filter((one) => !known.has(keyOf(one)))) {
          expect(keys).toContain(keyOf(block));
        }
      }),
    );
  });
});
