import { beforeAll, expect, test } from 'vitest';
import { listArticleEvents, listAuditEvents } from './audit-events';
import { createTag } from './create-tag';
import { submitArticle } from './submit-article';
import { withdrawArticle } from './withdraw-article';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { useTestDatabase } from '@/lib/db/test-database';
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
  ];
  for (const condition of conditions) {
    const plan = await db().$queryRaw`
      EXPLAIN SELECT * FROM audit_event WHERE ${condition} ORDER BY at DESC, id DESC LIMIT 51`;
    expect(JSON.stringify(plan), condition.sql).not.toContain('Seq Scan');
  }
});
