import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticleBody, type ArticleBody } from '@/lib/articles/article-body';
import { bodyDocumentIds } from '@/lib/articles/body-documents';
import { bodyPictureIds } from '@/lib/articles/body-pictures';
import { anyDocument } from '@/lib/articles/test-bodies';
import { setEnv } from '@/lib/env';
import { BodyShape } from './body-shape';
import { openBody } from './open-body';

setEnv({ SITE_URL: 'https://news.example.org' });

const picture = {
  address: '/media/3f9a0c51d27be8640a1f',
  width: 1600,
  height: 900,
  widths: [480, 960, 1600],
  fallback: 'jpg' as const,
  focus: { x: 0.5, y: 0.5 },
  alt: 'A lake',
  caption: '',
  credit: 'Street studio',
};
const files = { mediaId: fc.uuid(), documentId: fc.uuid() };
const paper = { address: '/media/77aa/plan.pdf', bytes: 1_000, pages: 2 };

function open(body: ArticleBody, isThere = true) {
  const ids = (all: string[]) => (isThere ? all : []);
  return openBody({
    body,
    pictures: new Map(ids(bodyPictureIds(body)).map((id) => [id, picture])),
    documents: new Map(ids(bodyDocumentIds(body)).map((id) => [id, paper])),
  });
}

test('every body of the newsroom is one of the shape, whether or not its files are there', () => {
  fc.assert(
    fc.property(anyDocument(files), fc.boolean(), (given, isThere) => {
      let body: ArticleBody;
      try {
        body = parseArticleBody(given);
      } catch {
        return;
      }
      const opened = open(body, isThere);
      expect(BodyShape.safeParse(opened).error).toBeUndefined();
      expect(JSON.stringify(opened)).not.toMatch(/"(mediaId|documentId)"/);
    }),
  );
});

test('pictures, PDFs and links of our own have whole addresses', () => {
  const [mediaId, documentId] = [randomUUID(), randomUUID()];
  const body = parseArticleBody({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'See',
            marks: [{ type: 'link', attrs: { href: '/zh/articles/hu' } }],
          },
        ],
      },
      { type: 'gallery', content: [{ type: 'figure', attrs: { mediaId } }] },
      { type: 'document', attrs: { documentId, title: 'The plan' } },
    ],
  });
  expect(open(body)).toMatchObject({
    content: [
      {
        content: [{ marks: [{ attrs: { href: 'https://news.example.org/zh/articles/hu' } }] }],
      },
      {
        content: [
          {
            attrs: {
              picture: {
                url: 'https://news.example.org/media/3f9a0c51d27be8640a1f/960.jpg',
                type: 'image/jpeg',
                width: 960,
                height: 540,
                credit: 'Street studio',
              },
            },
          },
        ],
      },
      {
        attrs: {
          title: 'The plan',
          file: {
            url: 'https://news.example.org/media/77aa/plan.pdf',
            type: 'application/pdf',
            bytes: 1_000,
            pages: 2,
          },
        },
      },
    ],
  });
});
