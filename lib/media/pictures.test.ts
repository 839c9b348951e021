import { expect, test } from 'vitest';
import { picturesByIds } from './pictures';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { useTestDatabase } from '@/lib/db/test-database';

useTestDatabase();

const fileHash = '0123456789abcdef'.repeat(4);

async function remember(overrides: Partial<Prisma.MediaUncheckedCreateInput> = {}) {
  const { id } = await db().media.create({
    data: {
      fileHash,
      contentType: 'image/png',
      bytes: 9,
      width: 960,
      height: 600,
      variants: { widths: [480, 960], fallback: 'jpg' },
      focalX: 0.25,
      credit: 'Photo: Lin Yue',
      texts: {
        create: [
          { locale: 'en', alt: 'A stair', caption: 'The east stair' },
          { locale: 'zh', alt: '楼梯', decorative: true },
        ],
      },
      ...overrides,
    },
  });
  return id;
}

test('a picture has its words in the language asked for', async () => {
  const id = await remember();
  const unknown = '0199c5a0-0000-7000-8000-000000000000';
  const english = await picturesByIds('en', [null, id, unknown]);
  expect([...english]).toEqual([
    [
      id,
      {
        address: '/media/0123456789abcdef0123',
        width: 960,
        height: 600,
        widths: [480, 960],
        fallback: 'jpg',
        focus: { x: 0.25, y: 0.5 },
        alt: 'A stair',
        caption: 'The east stair',
        credit: 'Photo: Lin Yue',
      },
    ],
  ]);
  const chinese = (await picturesByIds('zh', [id])).get(id);
  expect(chinese).toMatchObject({ alt: '', caption: '' });
});

test.each([
  ['nothing', []],
  ['no width', { widths: [], fallback: 'jpg' }],
  ['another format', { widths: [480], fallback: 'svg' }],
])('a picture whose files are %s is none', async (_what, variants) => {
  const id = await remember({ fileHash: JSON.stringify(variants), variants });
  expect(await picturesByIds('en', [id])).toEqual(new Map());
});
