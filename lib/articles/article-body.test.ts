import { describe, expect, test } from 'vitest';
import { articleBodyText, emptyArticleBody, parseArticleBody } from './article-body';
import { longestBody } from './longest-body';

const mediaId = '0197a1b2-0000-7000-8000-000000000001';
const doc = (...content: unknown[]) => ({ type: 'doc', content });
const words = (text: string, ...marks: unknown[]) => ({ type: 'text', text, marks });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const item = (text: string) => ({ type: 'listItem', content: [paragraph(words(text))] });
const box = (...content: unknown[]) => ({
  type: 'infoBox',
  content: [{ type: 'infoBoxTitle', content: [words('Title')] }, ...content],
});
const note = (text: string) => ({ type: 'footnote', attrs: { text, id: 1 }, marks: [] });
const cell = (text: string) => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1, colwidth: null, align: null },
  content: [paragraph(words(text))],
});
const link = (href: string) => ({
  type: 'link',
  attrs: { href, target: '_blank', rel: 'noopener noreferrer nofollow', class: null, title: null },
});

describe('what the writing page produces', () => {
  test('every node and mark is kept', () => {
    const body = parseArticleBody(
      doc(
        { type: 'heading', attrs: { level: 2 }, content: [words('Head')] },
        paragraph(words('a', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }),
        paragraph(words('b', { type: 'code' }), note('seen')),
        { type: 'bulletList', content: [item('one')] },
        { type: 'orderedList', attrs: { start: 3, type: null }, content: [item('three')] },
        { type: 'blockquote', content: [paragraph(words('said'))] },
        { type: 'codeBlock', attrs: { language: 'js' }, content: [words('a\r\nb')] },
        { type: 'horizontalRule' },
        { type: 'figure', attrs: { mediaId }, content: [words('shown')] },
        { type: 'gallery', content: [{ type: 'figure', attrs: { mediaId } }] },
        { type: 'embed', attrs: { href: 'https://youtu.be/a', title: 'Film', width: 7 } },
        { type: 'document', attrs: { documentId: mediaId, title: 'Report', pages: 7 } },
        box(paragraph(words('inside'))),
        { type: 'table', content: [{ type: 'tableRow', content: [cell('x')] }] },
      ),
    );
    expect(body.content.map(({ type }) => type).join(' ')).toBe(
      'heading paragraph paragraph bulletList orderedList blockquote codeBlock horizontalRule figure gallery embed document infoBox table',
    );
  });

  test('attributes that readers do not need are left off', () => {
    const body = parseArticleBody(
      doc(
        paragraph(words('here', link('https://example.org/a'))),
        { type: 'table', content: [{ type: 'tableRow', content: [cell('x')] }] },
        { type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item('three')] },
      ),
    );
    expect(JSON.stringify(body)).not.toMatch(/target|rel"|class|title|colwidth|align|"a"/);
    expect(JSON.stringify(body)).toContain('"attrs":{"href":"https://example.org/a"}');
  });

  test('an empty page is a body', () => {
    expect(parseArticleBody(doc({ type: 'paragraph' }))).toEqual(emptyArticleBody);
    expect(articleBodyText(emptyArticleBody)).toBe('');
  });
});

describe('what is refused', () => {
  test.each([
    ['nothing', undefined],
    ['a string', '<p>Hello</p>'],
    ['an array', []],
    ['another root', paragraph(words('a'))],
    ['no blocks', doc()],
    ['an unknown node', doc({ type: 'iframe', attrs: { src: 'https://example.org' } })],
    ['an unknown node deep inside', doc({ type: 'blockquote', content: [{ type: 'script' }] })],
    ['an unknown mark', doc(paragraph(words('a', { type: 'textStyle' })))],
    ['words outside a paragraph', doc(words('a'))],
    ['a heading of the page', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a list without items', doc({ type: 'bulletList', content: [] })],
    [
      'a list item that begins with a list',
      doc({
        type: 'bulletList',
        content: [{ type: 'listItem', content: [{ type: 'bulletList', content: [item('a')] }] }],
      }),
    ],
    [
      'a cell of no width',
      doc({
        type: 'table',
        content: [{ type: 'tableRow', content: [{ ...cell('a'), attrs: { colspan: 0 } }] }],
      }),
    ],
    ['a figure of no picture', doc({ type: 'figure', attrs: { mediaId: 'x.jpg' } })],
    ['a figure in a line', doc(paragraph({ type: 'figure', attrs: { mediaId } }))],
    ['a box of nothing', doc(box())],
    ['a box with a figure in it', doc(box({ type: 'figure', attrs: { mediaId } }))],
    ['a note that says nothing', doc(paragraph(note(' ')))],
    ['a note outside a paragraph', doc(note('a'))],
    ['a gallery of words', doc({ type: 'gallery', content: [paragraph(words('a'))] })],
    ['a card of nowhere', doc({ type: 'embed', attrs: { href: 'https://a.org/b', title: 'a' } })],
    [
      'a card without words',
      doc({ type: 'embed', attrs: { href: 'https://youtu.be/a', title: '' } }),
    ],
    [
      'a PDF that cannot be one of ours',
      doc({ type: 'document', attrs: { documentId: 'https://a.org/b.pdf', title: 'a' } }),
    ],
    ['a PDF without words', doc({ type: 'document', attrs: { documentId: mediaId, title: ' ' } })],
    ['text that is no text', doc(paragraph({ type: 'text', text: 7 }))],
  ])('%s', (_, input) => {
    expect(() => parseArticleBody(input)).toThrow('bodyInvalid');
  });

  test('a document deeper than the call stack', () => {
    let block: unknown = paragraph(words('deep'));
    for (let depth = 0; depth < 200_000; depth += 1)
      block = { type: 'blockquote', content: [block] };
    expect(() => parseArticleBody(doc(block))).toThrow('bodyInvalid');
  });

  test('a document of too many nodes, or too many words', () => {
    const many = Array.from({ length: 100_000 }, () => ({ type: 'paragraph' }));
    expect(() => parseArticleBody(doc(...many))).toThrow('bodyInvalid');
    const long = words('字'.repeat(longestBody + 1));
    expect(() => parseArticleBody(doc(paragraph(long)))).toThrow('bodyTooLong');
    expect(() => parseArticleBody(doc(paragraph(words('字'.repeat(longestBody)))))).not.toThrow();
  });
});

test.each([
  ['https://example.org', 'https://example.org/'],
  ['HTTP://EXAMPLE.org/Ä b', 'http://example.org/%C3%84%20b'],
  ['https://例子.中国/', 'https://xn--fsqu00a.xn--fiqs8s/'],
  [' mailto:desk@example.org ', 'mailto:desk@example.org'],
  ['/en/articles/opening?x=1#top', '/en/articles/opening?x=1#top'],
])('a link to %s is kept', (href, kept) => {
  const body = parseArticleBody(doc(paragraph(words('a', link(href)))));
  expect(JSON.stringify(body)).toContain(JSON.stringify(kept));
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '/..//example.org',
  'https:example.org',
  'https://you@example.org',
  'mailto:',
  'page.html',
  '#top',
  '',
])('a link to %j is refused', (href) => {
  expect(() => parseArticleBody(doc(paragraph(words('a', link(href)))))).toThrow('linkInvalid');
});

test('a link that grows too long when it is normalised is refused', () => {
  const href = `https://example.org/${'字'.repeat(300)}`;
  expect(() => parseArticleBody(doc(paragraph(words('a', link(href)))))).toThrow('linkInvalid');
});

test('what the database cannot hold is taken out of the words', () => {
  const body = parseArticleBody(doc(paragraph(words('a\u0000b\ud800c\nd'), words('\u0007'))));
  expect(body.content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'ab\ufffdc d' }] },
  ]);
});

test('code keeps its lines, and nothing else than its words', () => {
  const code = { type: 'codeBlock', attrs: { language: 'js' } };
  const body = parseArticleBody(
    doc({ ...code, content: [words('if (a) {\r\n\tb\n}\u0000', { type: 'bold' })] }),
  );
  expect(body.content).toEqual([
    { type: 'codeBlock', content: [{ type: 'text', text: 'if (a) {\n\tb\n}' }] },
  ]);
  expect(articleBodyText(body)).toBe('if (a) {\n\tb\n}');
});

test('a table without a caption is stored as it always was', () => {
  const rows = { type: 'table', content: [{ type: 'tableRow', content: [cell('x')] }] };
  const plain = JSON.stringify(parseArticleBody(doc(rows)));
  expect(JSON.stringify(parseArticleBody(doc({ ...rows, attrs: { caption: ' ' } })))).toBe(plain);
  expect(plain).not.toContain('caption');
  const captioned = parseArticleBody(doc({ ...rows, attrs: { caption: ' All\n rooms ', id: 7 } }));
  expect(captioned.content).toEqual([expect.objectContaining({ attrs: { caption: 'All rooms' } })]);
  expect(articleBodyText(captioned)).toBe('All rooms\n\nx');
});

test('the words of a body have a blank line between paragraphs, in lists and tables too, and its notes last', () => {
  const body = parseArticleBody(
    doc(
      { type: 'heading', attrs: { level: 3 }, content: [words('Head')] },
      paragraph(words('one '), note(' the\n note '), words('two', { type: 'bold' })),
      { type: 'bulletList', content: [item('first'), item('second')] },
      { type: 'paragraph' },
      { type: 'table', content: [{ type: 'tableRow', content: [cell('left'), cell('right')] }] },
      paragraph(words('line'), { type: 'hardBreak' }, words('line')),
      { type: 'horizontalRule' },
      { type: 'codeBlock', content: [words('code')] },
      { type: 'figure', attrs: { mediaId }, content: [words('caption')] },
      box(paragraph(words('inside'))),
    ),
  );
  expect(articleBodyText(body)).toBe(
    'Head\n\none two\n\nfirst\n\nsecond\n\nleft\n\nright\n\nline\nline\n\ncode\n\ncaption\n\nTitle\n\ninside\n\nthe note',
  );
});
