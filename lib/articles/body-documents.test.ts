import { expect, test } from 'vitest';
import type { ArticleBlock } from './article-body';
import { bodyDocumentIds } from './body-documents';

const document = (documentId: string): ArticleBlock => ({
  type: 'document',
  attrs: { documentId, title: 'Report' },
});

test('every PDF of a body, wherever it stands, each once, and no picture', () => {
  const body = {
    type: 'doc' as const,
    content: [
      document('a'),
      { type: 'blockquote' as const, content: [document('b'), document('a')] },
      { type: 'figure' as const, attrs: { mediaId: 'c' } },
    ],
  };
  expect(bodyDocumentIds(body)).toEqual(['a', 'b']);
});
