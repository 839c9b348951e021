import { beforeAll, describe, expect, test } from 'vitest';
import { publishArticle } from './publish-article';
import { readArticle } from './test-records';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { newArticle, newContent, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const stays = 'append-only';
let editor: Actor;
let live: Awaited<ReturnType<typeof readArticle>>;
let draft: Awaited<ReturnType<typeof readArticle>>;

beforeAll(async () => {
  editor = await newEditor('editor');
  live = await readArticle((await newPublishedArticle(editor)).articleId);
  draft = await readArticle((await newArticle(editor)).articleId);
});

describe('what was written stays as it was written', () => {
  test('revisions', async () => {
    await expect(db().$executeRaw`UPDATE revision SET title = 'Other'`).rejects.toThrow(stays);
    await expect(db().$executeRaw`DELETE FROM revision`).rejects.toThrow(stays);
    await expect(db().$executeRaw`TRUNCATE revision CASCADE`).rejects.toThrow(stays);
  });

  test('the audit', async () => {
    await expect(db().$executeRaw`UPDATE audit_event SET act = ''`).rejects.toThrow(stays);
    await expect(db().$executeRaw`DELETE FROM audit_event`).rejects.toThrow(stays);
    await expect(db().$executeRaw`TRUNCATE audit_event`).rejects.toThrow(stays);
  });

  test('an article with a text, and an editor who wrote', async () => {
    await expect(db().article.delete({ where: { id: draft.id } })).rejects.toThrow();
    await expect(db().editor.delete({ where: { id: editor.id ?? '' } })).rejects.toThrow();
  });
});

describe('an article', () => {
  const change = (id: string, data: Prisma.ArticleUncheckedUpdateInput) =>
    db().article.update({ where: { id }, data });

  const withdrawn = { state: 'withdrawn', withdrawnAt: new Date(), withdrawalReason: ' ' } as const;

  test.each<[string, string, () => Promise<unknown>]>([
    ['has a text', 'without a text', () => change(draft.id, { draftRevisionId: null })],
    [
      'has no text of another article',
      'of another article',
      () => change(draft.id, { draftRevisionId: live.draftRevisionId }),
    ],
    [
      'is published only with a live text',
      'published_has_live',
      () => change(draft.id, { state: 'published' }),
    ],
    ['is live only with what lists need', 'is_complete', () => change(live.id, { title: null })],
    ['is withdrawn with a time', 'has_time', () => change(live.id, { state: 'withdrawn' })],
    ['is withdrawn with a reason', 'has_reason', () => change(live.id, withdrawn)],
    [
      'goes to the bin only if it was never public',
      'was_never_public',
      () => change(live.id, { state: 'binned' }),
    ],
    [
      'expires after it was published',
      'expires_after',
      () => change(live.id, { expireAt: live.publishAt }),
    ],
    [
      'keeps its first publication',
      'is history',
      () => change(live.id, { firstPublishedAt: new Date(0) }),
    ],
    ['keeps its language', 'its language', () => change(draft.id, { locale: 'zh' })],
    [
      'has a version that only grows',
      'only grows',
      () => change(live.id, { version: live.version - 1 }),
    ],
    ['has an address of small letters', 'is_an_address', () => change(draft.id, { slug: 'A b' })],
    ['has an address of its own', 'locale_slug', () => change(draft.id, { slug: live.slug })],
  ])('%s', async (_, why, work) => {
    const before = [await readArticle(live.id), await readArticle(draft.id)];
    await expect(work()).rejects.toThrow(why);
    expect([await readArticle(live.id), await readArticle(draft.id)]).toEqual(before);
  });

  test('gets no address that another had in public', async () => {
    const article = await newPublishedArticle(editor, { slug: 'had-in-public' });
    const { sectionId } = await readArticle(article.articleId);
    const content = newContent({ sectionId, slug: 'has-now' });
    await publishArticle(editor, { ...article, content });
    await expect(change(draft.id, { slug: 'had-in-public' })).rejects.toThrow('locale_slug');
  });
});

test('the publication number only grows', async () => {
  const again = db().$executeRaw`UPDATE publication SET number = number`;
  await expect(again).rejects.toThrow('only grows');
  await expect(db().$executeRaw`DELETE FROM publication`).rejects.toThrow('only grows');
});
