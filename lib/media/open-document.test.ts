import { expect, test } from 'vitest';
import { openDocument } from './open-document';
import { drawDocument } from './test-documents';
import { refusedDocuments, soundDocuments } from './test-hostile-documents';

test.each([1, 2, 300])('of %d pages', async (pages) => {
  expect(await openDocument(drawDocument({ pages }))).toEqual({ pages });
});

test.each(refusedDocuments)('refused: %s', async (_what, key, file) => {
  await expect(openDocument(file())).rejects.toMatchObject({ kind: 'invalid', key, field: 'file' });
});

test.each(soundDocuments)('taken: %s', async (_what, file) => {
  expect(await openDocument(file())).toEqual({ pages: 1 });
});
