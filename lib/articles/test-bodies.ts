import fc from 'fast-check';

const hostile = fc.record(
  { onclick: fc.string(), style: fc.string(), src: fc.string() },
  { requiredKeys: [] },
);
const href = fc.oneof(
  { weight: 8, arbitrary: fc.webPath().map((path) => `https://example.org${path}?q=字#top`) },
  { weight: 4, arbitrary: fc.webPath() },
  fc.constantFrom('javascript:alert(1)', 'java\nscript:x', '//x.org', 'mailto:a@x.org', 'data:,x'),
  fc.string(),
);

/** A node as the format wants it, with attributes that it does not know. */
function node(type: string, shape: Record<string, fc.Arbitrary<unknown>>) {
  return fc
    .tuple(fc.record({ type: fc.constant(type), ...shape }), hostile)
    .map(([known, unknown]) => ({ ...unknown, ...known }));
}

function attrs(shape: Record<string, fc.Arbitrary<unknown>>) {
  return fc.tuple(fc.record(shape), hostile).map(([known, unknown]) => ({ ...unknown, ...known }));
}

const mark = fc.oneof(
  { weight: 9, arbitrary: node('link', { attrs: attrs({ href }) }) },
  { weight: 9, arbitrary: fc.constantFrom({ type: 'bold' }, { type: 'italic' }, { type: 'code' }) },
  fc.constantFrom({ type: 'textStyle' }, { type: 'strike' }),
);
const text = fc.string({ unit: 'binary' });
const words = node('text', { text, marks: fc.array(mark, { maxLength: 2 }) });
const stranger = fc.string().map((type) => ({ type }));
const inline = fc.oneof(
  { weight: 30, arbitrary: words },
  { weight: 5, arbitrary: node('hardBreak', {}) },
  {
    weight: 2,
    arbitrary: node('footnote', { attrs: attrs({ text: fc.string({ minLength: 1 }) }) }),
  },
  stranger,
);
const inlines = fc.array(inline, { maxLength: 2 });
const paragraph = node('paragraph', { content: inlines });

type Files = { mediaId: fc.Arbitrary<string>; documentId: fc.Arbitrary<string> };

const blockOf = ({ mediaId, documentId }: Files) =>
  fc.letrec((tie) => {
    const blocks = fc.array(tie('block'), { minLength: 1, maxLength: 2 });
    const item = node('listItem', {
      content: fc.tuple(paragraph, blocks).map(([first, rest]) => [first, ...rest]),
    });
    const cell = node('tableCell', {
      attrs: attrs({ colspan: fc.integer({ min: 1, max: 3 }), rowspan: fc.constant(1) }),
      content: blocks,
    });
    const row = node('tableRow', { content: fc.array(cell, { maxLength: 2 }) });
    const list = fc.array(item, { minLength: 1, maxLength: 2 });
    return {
      block: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { weight: 20, arbitrary: paragraph },
        {
          weight: 5,
          arbitrary: node('heading', { attrs: attrs({ level: fc.constantFrom(2, 3) }) }),
        },
        { weight: 5, arbitrary: node('bulletList', { content: list }) },
        { weight: 5, arbitrary: node('orderedList', { content: list }) },
        { weight: 5, arbitrary: node('blockquote', { content: blocks }) },
        { weight: 3, arbitrary: node('codeBlock', { content: fc.array(words, { maxLength: 2 }) }) },
        { weight: 2, arbitrary: node('horizontalRule', {}) },
        {
          weight: 3,
          arbitrary: node('infoBox', {
            content: fc.tuple(node('infoBoxTitle', { content: inlines }), paragraph),
          }),
        },
        {
          weight: 2,
          arbitrary: node('gallery', {
            content: fc.array(node('figure', { attrs: attrs({ mediaId: mediaId }) }), {
              minLength: 1,
              maxLength: 2,
            }),
          }),
        },
        {
          weight: 2,
          arbitrary: node('embed', {
            attrs: attrs({
              href: fc.webPath().map((path) => `https://youtu.be/a${path}`),
              title: fc.string({ minLength: 1 }),
            }),
          }),
        },
        {
          weight: 2,
          arbitrary: node('document', {
            attrs: attrs({ documentId, title: fc.string({ minLength: 1 }) }),
          }),
        },
        {
          weight: 3,
          arbitrary: node('figure', { attrs: attrs({ mediaId: mediaId }), content: inlines }),
        },
        {
          weight: 5,
          arbitrary: node('table', {
            attrs: attrs({ caption: fc.string({ maxLength: 20 }) }),
            content: fc.array(row, { minLength: 1, maxLength: 2 }),
          }),
        },
        stranger,
      ),
    };
  }).block;

/**
 * Documents of every shape that an article can have, with much in them that no article holds: some of
 * them are refused.
 *
 * @param files which pictures they show, and which PDFs they hand out
 */
export function anyDocument(
  files: Files = { mediaId: fc.uuid(), documentId: fc.uuid() },
): fc.Arbitrary<unknown> {
  const content = fc.array(blockOf(files), { minLength: 1, maxLength: 4 });
  return node('doc', { content });
}
