import { expect, test } from 'vitest';
import { addDocument } from './add-document';
import { deleteDocument } from './delete-document';
import { findDocument, listDocuments } from './list-documents';
import { nameDocument } from './name-document';
import { publishArticle } from './publish-article';
import { saveDraft } from './save-draft';
import { changeSiteSettings } from './change-site-settings';
import { addNewDocument, editionsMadeBy, listActs, race } from './test-records';
import type { ArticleBody } from '@/lib/articles/article-body';
import { findPublishedArticle } from '@/lib/articles/published-article';
import { operator, type Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import type { Refusal } from '@/lib/errors';
import { findMediaFile } from '@/lib/media/media-store';
import { drawDocument } from '@/lib/media/test-documents';
import { listMediaFiles, useTestMedia } from '@/lib/media/test-media';
import { newArticle, newContent, newEditor, newSection } from '@/prisma/seed/factories';

useTestDatabase();
useTestMedia();

const titles = { en: 'Annual report', zh: '年度报告' };

const handingOut = (documentId: string, title = 'The report'): ArticleBody => ({
  type: 'doc',
  content: [
    { type: 'paragraph', content: [{ type: 'text', text: 'Read it.' }] },
    { type: 'document', attrs: { documentId, title } },
  ],
});

test.each(['writer', 'editor', 'admin'] as const)('one who is %s adds a PDF', async (role) => {
  const actor = await newEditor(role);
  const file = drawDocument({ pages: 12 });
  let id = '';
  const made = await editionsMadeBy(async () => {
    ({ id } = await addDocument(actor, { file, name: '年度 报告2026.PDF', titles }));
  });
  expect(made).toBe(0);
  const found = await findDocument(actor, id);
  expect(found).toMatchObject({
    name: '年度 报告2026.PDF',
    titles,
    document: { bytes: file.length, pages: 12 },
    uses: [],
    isInAnyText: false,
    may: { name: true, delete: true },
  });
  const address = found?.document.address ?? '';
  expect(address).toMatch(/^\/media\/[0-9a-f]{20}\/nian-du-bao-gao-2026\.pdf$/);
  expect(await findMediaFile(address)).toMatchObject({ bytes: file.length });
  expect(await listActs(id)).toEqual(['document:add']);
});

test('the same file again, under another name too, is the same PDF, and leaves one file', async () => {
  const file = drawDocument();
  const before = await listMediaFiles();
  const add = (name: string) => () => addDocument(operator, { file, name });
  const { won, lost } = await race(add('One.pdf'), add('one.pdf'), add('other.pdf'));
  expect(lost).toEqual([]);
  expect(new Set(won.map(({ id }) => id)).size).toBe(1);
  expect(won.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(await addDocument(operator, { file, name: 'third.pdf' })).toMatchObject({ isNew: false });
  expect(await listMediaFiles()).toHaveLength(before.length + 1);
});

test('an act that fails at its end, and one that nobody wants any more, leave neither file nor PDF', async () => {
  const before = await listMediaFiles();
  const count = await db().document.count();
  const gone: Actor = { ...operator, role: 'writer', id: '01890000-0000-7000-8000-000000000000' };
  await expect(addDocument(gone, { file: drawDocument(), name: 'a.pdf' })).rejects.toThrow();
  const signal = AbortSignal.abort();
  const unwanted = addDocument(operator, { file: drawDocument(), name: 'a.pdf', signal });
  await expect(unwanted).rejects.toThrow();
  expect(await listMediaFiles()).toEqual(before);
  expect(await db().document.count()).toBe(count);
});

test('PDFs are found by their titles in any language and by their name; pages hold each once', async () => {
  const editor = await newEditor('editor');
  const tide = await addNewDocument(editor, { name: 'Tide tables.pdf', titles: { zh: '潮汐表' } });
  const ids = async (words: string) =>
    (await listDocuments(editor, { words, limit: 100 })).documents.map(({ id }) => id);
  expect(await ids('潮汐')).toEqual([tide]);
  expect(await ids('tide TAB')).toEqual([tide]);
  await nameDocument(editor, { documentId: tide, titles: { en: 'When the water comes' } });
  expect(await ids('the water')).toEqual([tide]);
  expect((await findDocument(editor, tide))?.titles).toEqual({
    en: 'When the water comes',
    zh: '潮汐表',
  });

  await addNewDocument(editor);
  const whole = await listDocuments(editor, { limit: 100 });
  const seen: string[] = [];
  let before: Awaited<ReturnType<typeof listDocuments>>['next'] = null;
  do {
    const page = await listDocuments(editor, { limit: 2, before: before ?? undefined });
    seen.push(...page.documents.map(({ id }) => id));
    before = page.next;
  } while (before);
  expect(seen).toEqual(whole.documents.map(({ id }) => id));
});

test('writers name and delete their own; with a PDF its file goes', async () => {
  const [writer, other] = [await newEditor('writer'), await newEditor('writer')];
  const documentId = await addNewDocument(other);
  const refused = { kind: 'forbidden' };
  await expect(nameDocument(writer, { documentId, titles })).rejects.toMatchObject(refused);
  await expect(deleteDocument(writer, { documentId })).rejects.toMatchObject(refused);
  const address = (await findDocument(other, documentId))?.document.address ?? '';
  await deleteDocument(other, { documentId });
  expect(await findDocument(other, documentId)).toBeNull();
  expect(await findMediaFile(address)).toBeNull();
  expect(await db().mediaHold.count()).toBe(0);
  await expect(deleteDocument(other, { documentId })).rejects.toMatchObject({ kind: 'not-found' });
});

test('a PDF in a text reaches readers with the words of the text, and has to stay for ever', async () => {
  const editor = await newEditor('editor');
  const documentId = await addNewDocument(editor, { titles });
  const { id: sectionId } = await newSection();
  const article = await newArticle(editor, { body: handingOut(documentId), sectionId });
  const live = await publishArticle(editor, article);
  const found = await findPublishedArticle('en', live.slug);
  if (found?.kind !== 'found') throw new Error('Not there');
  expect([...found.article.documents]).toEqual([
    [documentId, expect.objectContaining({ pages: 1 })],
  ]);
  expect(found.article.bodyText).toBe('Read it.\n\nThe report');
  expect(await findDocument(editor, documentId)).toMatchObject({
    uses: [{ articleId: live.articleId }],
    isInAnyText: true,
  });

  await publishArticle(editor, { ...live, content: newContent({ slug: live.slug, sectionId }) });
  expect(await findDocument(editor, documentId)).toMatchObject({ uses: [], isInAnyText: true });
  await expect(deleteDocument(editor, { documentId })).rejects.toMatchObject({
    key: 'documentInUse',
    values: { count: 1 },
  });
});

test('a text may hand out no PDF that is not there; of two who save and delete, the first goes on', async () => {
  const editor = await newEditor('editor');
  const documentId = await addNewDocument(editor);
  const article = await newArticle(editor);
  const nowhere = newContent({ body: handingOut('0197a1b2-0000-7000-8000-000000000001') });
  await expect(saveDraft(editor, { ...article, content: nowhere })).rejects.toMatchObject({
    key: 'documentInTextNotFound',
    field: 'body',
  });
  const content = newContent({ body: handingOut(documentId) });
  const { won, lost } = await race<unknown>(
    () => saveDraft(editor, { ...article, content }),
    () => deleteDocument(editor, { documentId }),
  );
  expect([won.length, lost.length]).toEqual([1, 1]);
  expect(['documentInUse', 'documentInTextNotFound']).toContain((lost[0] as Refusal).key);
});

test('the About page, which keeps nothing from being deleted, hands out no PDF', async () => {
  const documentId = await addNewDocument(operator);
  const about = handingOut(documentId);
  const texts = { en: { name: 'Paper', about } };
  await expect(changeSiteSettings(operator, { texts })).rejects.toMatchObject({
    key: 'picturesNotHere',
  });
});
