// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paste } from './paste-fragment';
import { articleBodyText } from '@/lib/articles/article-body';

const blocks =
  'p div section h1 h2 h4 ul ol li blockquote dl dt dd table thead tbody tr td th article form pre center';
const inlines = 'span b strong i em a font o:p code u sub ins mark custom-element';
const hostile =
  'script style svg math mtext mglyph iframe template noscript textarea title select option base meta link object img xmp plaintext frameset del caption col br hr';

/** Every run opens an editor. */
const patience = { timeout: 60_000 };

const attribute = fc
  .tuple(
    fc.constantFrom(
      ...['style', 'onclick', 'onerror', 'href', 'src', 'srcdoc', 'class', 'colspan', 'rowspan'],
      ...['start', 'xlink:href', 'data-pm-slice', 'data-aria-level', 'hidden'],
    ),
    fc.oneof(
      fc.constantFrom(
        ...[
          'javascript:alert(1)',
          'java&#10;script:alert(1)',
          'data:text/html,x',
          'data:image/png;base64,Ynl0ZXM=',
          '//evil.example',
        ],
        ...['https://example.org/', '/here', '999999999', '-1', '2', '0 0 []', '9 9 -9 []'],
        ...[
          '0 0 [&quot;heading&quot;,{&quot;level&quot;:9}]',
          'font-weight:bold',
          'mso-list:l0 level2',
        ],
        ...['mso-list:Ignore', 'display:none', 'position:fixed;inset:0'],
      ),
      fc.string({ maxLength: 8 }),
    ),
  )
  .map(([name, value]) => `${name}="${value}"`);

const junk = fc.oneof(
  fc.constantFrom(
    '<!--',
    '-->',
    '</p>',
    '</table>',
    '<![endif]>',
    '&nbsp;',
    '　　',
    ']]>',
    '\u0000',
  ),
  fc.string({ maxLength: 6 }),
);

/** Elements in elements with words between them, as HTML. */
function html(names: string, attributes: fc.Arbitrary<string[]>, words: fc.Arbitrary<string>) {
  const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
    tree: fc
      .array(fc.oneof({ maxDepth: 6 }, words, tie('element'), tie('element')), { maxLength: 4 })
      .map((parts) => parts.join('')),
    element: fc
      .tuple(fc.constantFrom(...names.split(' ')), attributes, tie('tree'))
      .map(([name, all, inner]) => `<${[name, ...all].join(' ')}>${inner}</${name}>`),
  }));
  return tree;
}

test('whatever is pasted, the newsroom can keep it, and nothing of it acts', patience, () => {
  const anything = html(
    `${blocks} ${inlines} ${hostile}`,
    fc.array(attribute, { maxLength: 3 }),
    fc.oneof(junk, fc.constant('word')),
  );
  fc.assert(
    fc.property(anything, (pasted) => void paste(pasted)),
    { numRuns: 100 },
  );
});

test('no words of an article are lost, and they stay in their order', patience, () => {
  const word = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz').map((letter) => ` ${letter} `);
  const nothing = fc.constant<string[]>([]);
  let longest = 0;
  fc.assert(
    fc.property(html(`${blocks} ${inlines} br`, nothing, word), (pasted) => {
      const { body } = new DOMParser().parseFromString(pasted, 'text/html');
      const letters = (body.textContent ?? '').replace(/\s/g, '');
      expect(articleBodyText(paste(pasted)).replace(/\s/g, '')).toBe(letters);
      longest = Math.max(longest, letters.length);
    }),
    { numRuns: 100 },
  );
  expect(longest).toBeGreaterThan(20);
});
