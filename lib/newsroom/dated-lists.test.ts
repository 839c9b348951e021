import { beforeAll, describe, expect, test } from 'vitest';
import { listAuditEvents } from './audit-events';
import { listDocuments } from './list-documents';
import { listPictures } from './list-pictures';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { useTestDatabase } from '@/lib/db/test-database';
import { costlyStatements } from '@/lib/db/test-plans';
import { newEditor } from '@/prisma/seed/factories';

useTestDatabase();

const many = 20_000;
/** However much there is, and on whichever page. */
const bounds = { buffers: 120, removed: 30, sorted: 150 };
const start = Date.now();
const years = (ago: number) => new Date(start - ago * 365 * 24 * 3_600_000);

let editor: Actor;
let writer: Actor;
let newcomer: Actor;

/** Ten years, of which each has a moment in which a tenth of all was done. */
beforeAll(async () => {
  editor = await newEditor('admin');
  writer = await newEditor('writer');
  newcomer = await newEditor('writer');
  await db().$executeRaw`
    INSERT INTO audit_event (id, at, act, actor_id, actor_name, subject_type, subject_id)
    SELECT gen_random_uuid(), at, 'article:save', ${editor.id}::uuid, 'x', 'article', gen_random_uuid()
    FROM generate_series(1, ${many}::int) AS n, make_interval(secs => n * 315360000.0 / ${many}::int) AS ago,
      date_trunc('second', now() - ago) AS at`;
  await db().$executeRaw`
    INSERT INTO audit_event (id, at, act, actor_id, actor_name, subject_type, subject_id)
    SELECT gen_random_uuid(), date_trunc('year', at), 'article:create', ${writer.id}::uuid, 'x', 'article', gen_random_uuid()
    FROM audit_event WHERE act = 'article:save'`;
  await db().$executeRaw`
    INSERT INTO media (id, file_hash, content_type, bytes, width, height, created_at)
    SELECT gen_random_uuid(), id::text, 'image/png', 1, 1, 1, at
    FROM audit_event WHERE act = 'article:create'`;
  await db().$executeRaw`
    INSERT INTO media_text (media_id, locale, alt)
    SELECT id, locale, CASE WHEN file_hash LIKE '%abc' THEN '' ELSE 'A stair' END
    FROM media, unnest(ARRAY['en', 'zh']) AS locale`;
  await db().$executeRaw`
    INSERT INTO document (id, file_hash, name, file_name, bytes, pages, created_at)
    SELECT id, file_hash, file_hash || '.pdf', 'report', 1, 1, created_at FROM media`;
  await db().$executeRaw`
    INSERT INTO document_text (document_id, locale, title)
    SELECT id, locale, 'Report ' || name FROM document, unnest(ARRAY['en', 'zh']) AS locale`;
  await db().$executeRaw`VACUUM (ANALYZE) audit_event, media, media_text, document, document_text`;
});

describe('a page of the audit is read along an index and costs what any other does', () => {
  const asked = {
    all: () => ({}),
    kind: () => ({ subjectType: 'article' }),
    act: () => ({ act: 'article:save' as const }),
    'a kind and its act': () => ({ subjectType: 'article', act: 'article:create' as const }),
    person: () => ({ actorId: writer.id! }),
    'a person who has done nothing': () => ({ actorId: newcomer.id! }),
    'what a person has never done': () => ({
      actorId: writer.id!,
      act: 'article:save' as const,
    }),
    'what a person has never had to do with': () => ({
      actorId: writer.id!,
      subjectType: 'editor',
    }),
    days: () => ({ since: years(5), until: years(4.9) }),
  };
  test.each(Object.keys(asked))('%s', async (name) => {
    const filter = asked[name as keyof typeof asked]();
    for (const before of [undefined, { at: years(4.95), id: writer.id! }]) {
      const ask = () => listAuditEvents(editor, { ...filter, before, limit: 6, locale: 'en' });
      expect(await costlyStatements(ask, bounds)).toEqual([]);
    }
  });
});

test('a kind and the act of another is nothing that has to be asked', async () => {
  const asked = { subjectType: 'editor', act: 'article:save', limit: 6, locale: 'en' } as const;
  const ask = () => listAuditEvents(editor, asked);
  expect((await ask()).lines).toEqual([]);
  await expect(costlyStatements(ask, bounds)).rejects.toThrow('No statement was sent');
});

test('so is one of pictures', async () => {
  for (const before of [undefined, { at: years(9), id: writer.id! }]) {
    for (const undescribed of [undefined, true]) {
      const ask = () => listPictures(editor, { before, undescribed, limit: 6 });
      expect(await costlyStatements(ask, bounds)).toEqual([]);
    }
  }
});

test('so is one of PDFs', async () => {
  for (const before of [undefined, { at: years(9), id: writer.id! }]) {
    const ask = () => listDocuments(editor, { before, limit: 6 });
    expect(await costlyStatements(ask, bounds)).toEqual([]);
  }
});

describe('so is one in the middle of many of one moment', () => {
  test('of pictures', async () => {
    const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }] as const;
    const [middle, ...next] = await db().media.findMany({
      orderBy: [...orderBy],
      skip: many / 2,
      take: 7,
    });
    const before = { at: middle!.createdAt, id: middle!.id };
    const ask = () => listPictures(editor, { before, limit: 6 });
    expect(await costlyStatements(ask, bounds)).toEqual([]);
    expect((await ask()).next).toEqual({ at: next.at(-1)?.createdAt, id: next.at(-1)?.id });
  });

  test('of PDFs', async () => {
    const orderBy = [{ createdAt: 'desc' }, { id: 'desc' }] as const;
    const [middle, ...next] = await db().document.findMany({
      orderBy: [...orderBy],
      skip: many / 2,
      take: 7,
    });
    const before = { at: middle!.createdAt, id: middle!.id };
    const ask = () => listDocuments(editor, { before, limit: 6 });
    expect(await costlyStatements(ask, bounds)).toEqual([]);
    const { documents } = await ask();
    expect(documents.map(({ id }) => id)).toEqual(next.slice(0, 6).map(({ id }) => id));
  });

  test('of the audit', async () => {
    const filter = { act: 'article:create' } as const;
    const [middle, ...next] = await db().auditEvent.findMany({
      where: filter,
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      skip: many / 2,
      take: 7,
    });
    const before = { at: middle!.at, id: middle!.id };
    for (const until of [undefined, years(0)]) {
      const asked = { ...filter, before, until, limit: 6, locale: 'en' } as const;
      const ask = () => listAuditEvents(editor, asked);
      expect(await costlyStatements(ask, bounds)).toEqual([]);
      expect((await ask()).lines.map(({ id }) => id)).toEqual(next.map(({ id }) => id));
    }
  });
});
