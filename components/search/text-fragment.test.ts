import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from './text-fragment';

/** A text whose marked parts stand in brackets. */
function marked(text: string) {
  return text.split(/(\[[^\]]*\])/u).flatMap((part) => {
    const hit = part.startsWith('[');
    return part === '' ? [] : [{ text: hit ? part.slice(1, -1) : part, hit }];
  });
}

/** What a browser reads from a fragment: prefix, text and suffix. */
function read(fragment: string) {
  const [, directive = ''] = /^#:~:text=([^#&]*)$/u.exec(fragment) ?? [];
  const parts = directive.split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  return [prefix, parts.join(','), suffix].map((part) => part && decodeURIComponent(part));
}

const fragmentOf = (excerpt: string, title = '') =>
  read(textFragment({ title: marked(title), excerpt: marked(excerpt) }));

test.each([
  ['The hall [opens] its north wall.', ['The hall', 'opens', 'its north wall']],
  ['[Louvres] move.', [undefined, 'Louvres', 'move']],
  ['One ends here. The [louvres]', ['The', 'louvres', undefined]],
  ['…and the [louvres]… more', ['and the', 'louvres', undefined]],
  ['a [video] [conference] for [schools]', ['a', 'video conference', 'for schools']],
  ['half the [librar]ies are open', ['half the', 'libraries', 'are open']],
  ['she said, “the [wall]” is open', ['she said, “the', 'wall', '” is open']],
  ['one, two & [three-four], five', ['one, two &', 'three-four', ', five']],
  ['the 🙂 [smiles] 👩‍👩‍👧 here', ['the 🙂', 'smiles', '👩‍👩‍👧 here']],
])('in English: %s', (excerpt, expected) => {
  expect(fragmentOf(excerpt)).toEqual(expected);
});

test.each([
  ['东湖[阅览]厅打开北墙。', ['东湖', '阅览', '厅打开北墙']],
  ['建成。[图书馆]会呼吸，', [undefined, '图书馆', '会呼吸']],
  ['大家都说图[书馆]很好', ['大家都说', '图书馆', '很好']],
  ['用[BIM]设计', ['用', 'BIM', '设计']],
])('in Chinese: %s', (excerpt, expected) => {
  expect(fragmentOf(excerpt)).toEqual(expected);
});

test('what an address or the directive would read differently is escaped', () => {
  const fragment = textFragment({ title: [], excerpt: marked('a-b, c & d [e-f] #g "h" <i>') });
  expect(fragment).toMatch(/^#:~:text=[^\s"<>#&]*$/u);
  expect(fragment.match(/-/gu)).toHaveLength(2);
});

test('the title is pointed at when only it has what was looked for, and nothing when nothing has', () => {
  expect(fragmentOf('Nothing of it here.', 'The [library] opens')).toEqual([
    'The',
    'library',
    'opens',
  ]);
  expect(textFragment({ title: marked('A'), excerpt: marked('b') })).toBe('');
});

test('whatever is marked, its fragment is a part of the text and an address', () => {
  const segment = fc.record({ text: fc.string({ unit: 'binary' }), hit: fc.boolean() });
  fc.assert(
    fc.property(fc.array(segment), (excerpt) => {
      const fragment = textFragment({ title: [], excerpt });
      const text = excerpt.map((one) => one.text).join('');
      expect(fragment).toMatch(/^[\x21-\x7e]*$/u);
      for (const part of read(fragment)) expect(text.toWellFormed()).toContain(part ?? '');
    }),
  );
});
