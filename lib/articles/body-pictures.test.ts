import { expect, test } from 'vitest';
import type { ArticleBlock } from './article-body';
import { bodyPictureIds } from './body-pictures';

const figure = (mediaId: string): ArticleBlock => ({ type: 'figure', attrs: { mediaId } });

test('every picture of a body, wherever it stands, each once', () => {
  const body = {
    type: 'doc' as const,
    content: [
      figure('a'),
      { type: 'blockquote' as const, content: [figure('b'), figure('a')] },
      {
        type: 'gallery' as const,
        content: [{ type: 'figure' as const, attrs: { mediaId: 'c' } }],
      },
      { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'd' }] },
    ],
  };
  expect(bodyPictureIds(body)).toEqual(['a', 'b', 'c']);
});
