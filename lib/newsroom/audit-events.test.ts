import { beforeAll, expect, test } from 'vitest';
import { listArticleEvents, listAuditEvents } from './audit-events';
import { changeEditorRole } from './change-editor-role';
import { changeName } from './change-name';
import { changeSiteSettings } from './change-site-settings';
import { createTag } from './create-tag';
import { inviteEditor } from './invite-editor';
import { mergeNames } from './merge-names';
import { renameEditor } from './rename-editor';
import { submitArticle } from './submit-article';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { articleBody, paragraph } from '@/prisma/seed/body';
import { newArticle, newEditor, newPublishedArticle } from '@/prisma/seed/factories';

useTestDatabase();

const page = { limit: 100, locale: 'en' } as const;
let admin: Actor;
let editor: Actor;
let writer: Actor;

beforeAll(async () => {
  admin = await newEditor('admin');
  editor = await newEditor('editor');
  writer = await newEditor('writer');
});

test('what was done is told with who, what and why, the newest first', async () => {
  const article = await newPublishedArticle(editor, { title: 'The east stair' });
  await withdrawArticle(editor, { ...article, reason: 'The figures were wrong.' });
  const { lines } = await listAuditEvents(admin, page);
  expect(lines[0]).toMatchObject({
    act: 'article:withdraw',
    by: editor.name,
    from: 'local',
    subject: { type: 'article', id: article.articleId, name: 'The east stair' },
    reason: 'The figures were wrong.',
  });
  expect(lines[1]).toMatchObject({ act: 'article:publish', reason: null });
});

test('names are told in the language of the interface', async () => {
  const texts = { en: { name: 'Bamboo' }, zh: { name: '竹子' } };
  await createTag(editor, { texts });
  const { lines } = await listAuditEvents(admin, { ...page, locale: 'zh' });
  expect(lines[0]?.subject).toMatchObject({ type: 'tag', name: '竹子' });
});

test('filters: by kind, by person, by time', async () => {
  await submitArticle(writer, await newArticle(writer));
  const acts = async (filter: object) => {
    const { lines } = await listAuditEvents(admin, { ...page, ...filter });
    return [...new Set(lines.map(({ act }) => act))].sort();
  };
  expect(await acts({ actorId: writer.id })).toEqual(['article:create', 'article:submit']);
  expect(await acts({ subjectType: 'tag' })).toEqual(['tag:create']);
  expect(await acts({ act: 'article:submit' })).toEqual(['article:submit']);
  expect(await acts({ act: 'article:submit', actorId: editor.id })).toEqual([]);
  expect(await acts({ until: new Date('2000-01-01') })).toEqual([]);
  expect(await acts({ since: new Date('2000-01-01'), subjectType: 'tag' })).toEqual(['tag:create']);
});

test('pages hold every event once, also those of the same moment', async () => {
  for (let at = 0; at < 5; at += 1) await newArticle(editor);
  const whole = await listAuditEvents(admin, { ...page, limit: 1_000 });
  const seen: string[] = [];
  let before: Awaited<ReturnType<typeof listAuditEvents>>['next'] = null;
  do {
    const part = await listAuditEvents(admin, { ...page, limit: 3, before: before ?? undefined });
    seen.push(...part.lines.map(({ id }) => id));
    before = part.next;
  } while (before);
  expect(seen).toEqual(whole.lines.map(({ id }) => id));
});

test('who got which role is told, also with an account or an invitation', async () => {
  const editorId = String((await newEditor('writer')).id);
  await changeEditorRole(admin, { editorId, role: 'editor' });
  await renameEditor(admin, { editorId, name: 'Lin Yue' });
  const invited = { name: 'Tao', email: 'tao@example.org', role: 'admin', locale: 'zh' } as const;
  await inviteEditor(admin, invited);
  const { lines } = await listAuditEvents(admin, { ...page, subjectType: 'editor', limit: 4 });
  expect(lines.map(({ act, changes }) => [act, changes])).toEqual([
    ['editor:invite', [{ field: 'role', to: 'admin' }]],
    ['editor:rename', [{ field: 'name', from: expect.any(String), to: 'Lin Yue' }]],
    ['editor:change-role', [{ field: 'role', from: 'writer', to: 'editor' }]],
    ['editor:create', [{ field: 'role', to: 'writer' }]],
  ]);
});

test('what a section, a tag or an author was called is told, and what became part of what', async () => {
  const texts = { en: { name: 'Stairs', slug: 'stairs' }, zh: { name: '楼梯', slug: 'louti' } };
  const { id } = await createTag(editor, { texts });
  const en = { name: 'Staircases', slug: 'stairs', description: 'Up and down' };
  await changeName(editor, { kind: 'tag', id, texts: { ...texts, en } });
  const lifts = { en: { name: 'Lifts' }, zh: { name: '电梯' } };
  const { id: intoId } = await createTag(editor, { texts: lifts });
  await mergeNames(editor, { kind: 'tag', id, intoId });
  const { lines } = await listAuditEvents(admin, { ...page, subjectType: 'tag', locale: 'zh' });
  expect(lines.find(({ act }) => act === 'tag:change')?.changes).toEqual([
    { field: 'name', locale: 'en', from: 'Stairs', to: 'Staircases' },
    { field: 'description', locale: 'en' },
  ]);
  expect(lines.find(({ act }) => act === 'tag:merge')?.changes).toEqual([
    { field: 'name', from: '楼梯', to: '电梯' },
  ]);
});

test('which settings were changed is told, and none that only were sent along', async () => {
  const about = articleBody(paragraph('We draw bridges.'));
  await changeSiteSettings(admin, { phone: '1', texts: { en: { name: 'Quay', about } } });
  const texts = { en: { name: 'Quayside', rights: 'All', about } };
  await changeSiteSettings(admin, { phone: '1', seal: '码', texts });
  const { lines } = await listAuditEvents(admin, { ...page, act: 'settings:change', limit: 1 });
  expect(lines[0]?.changes).toEqual([
    { field: 'seal' },
    { field: 'name', locale: 'en', from: 'Quay', to: 'Quayside' },
    { field: 'rights', locale: 'en' },
  ]);
});

test('a writer reads what was done with an article, and nothing else', async () => {
  const { articleId } = await newArticle(editor);
  const { lines } = await listArticleEvents(writer, { ...page, articleId });
  expect(lines).toMatchObject([{ act: 'article:create', from: null }]);
  await expect(listAuditEvents(writer, page)).rejects.toMatchObject({ kind: 'forbidden' });
  expect((await listArticleEvents(writer, { ...page, articleId: 'none' })).lines).toEqual([]);
});

test('an editor is not told where others sit', async () => {
  const { lines } = await listAuditEvents(editor, page);
  expect(lines.every(({ from }) => from === null)).toBe(true);
});

test('no filter has to look through the whole audit', async () => {
  await db().$executeRaw`
    INSERT INTO audit_event (id, at, act, actor_id, actor_name, subject_type, subject_id)
    SELECT gen_random_uuid(), now() - make_interval(secs => n), 'article:save', gen_random_uuid(), 'x',
      CASE WHEN n % 1000 = 0 THEN 'picture' ELSE 'article' END, gen_random_uuid()
    FROM generate_series(1, 20000) AS n`;
  await db().$executeRaw`ANALYZE audit_event`;
  const conditions = [
    Prisma.sql`true`,
    Prisma.sql`actor_id = ${writer.id}::uuid`,
    Prisma.sql`subject_type = 'picture'`,
    Prisma.sql`act = 'editor:sign-in-refused'`,
    Prisma.sql`act = 'editor:sign-in-refused' AND subject_type = 'editor' AND at >= now() - interval '1 day'`,
  ];
  for (const condition of conditions) {
    const plan = await db().$queryRaw`
      EXPLAIN SELECT * FROM audit_event WHERE ${condition} ORDER BY at DESC, id DESC LIMIT 51`;
    expect(JSON.stringify(plan), condition.sql).not.toContain('Seq Scan');
  }
});
