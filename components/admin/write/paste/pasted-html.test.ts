// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { toLines } from './body-lines';
import { everyFragment } from './fragments/every-fragment';
import { copyOf, paste } from './paste-fragment';
import { parseArticleBody } from '@/lib/articles/article-body';

describe.each(everyFragment)('from %s', (_, fragments) => {
  test.each(fragments)('%s', (_, html, document) => {
    const body = paste(html);
    expect(toLines(body)).toEqual(document);
    expect(paste(copyOf(body)), 'copied from one writing page to another').toEqual(body);
  });
});

test('whatever an article can hold survives being copied from one writing page to another', () => {
  const words = (text: string) => [{ type: 'text', text }];
  const figure = {
    type: 'figure',
    attrs: { mediaId: '0197a1b2-0000-7000-8000-000000000001' },
    content: words('北墙'),
  };
  const cell = { type: 'tableCell', content: [{ type: 'paragraph', content: words('900') }] };
  const body = parseArticleBody({
    type: 'doc',
    content: [
      { type: 'heading', attrs: { level: 2 }, content: words('Parts') },
      {
        type: 'paragraph',
        content: [
          ...words('See'),
          { type: 'footnote', attrs: { text: 'A note. 注。' } },
          { type: 'text', text: 'x = 1', marks: [{ type: 'code' }] },
        ],
      },
      { type: 'codeBlock', content: words('one\n  two') },
      { type: 'horizontalRule' },
      figure,
      { type: 'gallery', content: [figure, figure] },
      {
        type: 'embed',
        attrs: { href: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'A film' },
      },
      { type: 'document', attrs: { documentId: figure.attrs.mediaId, title: '年度报告' } },
      {
        type: 'infoBox',
        content: [
          { type: 'infoBoxTitle', content: words('Hours') },
          { type: 'paragraph', content: words('Nine to five.') },
        ],
      },
      {
        type: 'table',
        attrs: { caption: 'Areas' },
        content: [{ type: 'tableRow', content: [cell, cell] }],
      },
    ],
  });
  expect(paste(copyOf(body))).toEqual(body);
});
