import { z } from 'zod';
import { findUses, type ArticleUse } from './article-uses';
import { handingOut } from './document-uses';
import { having } from './name-pattern';
import type { Actor } from '@/lib/auth/actor';
import { assertCan, can } from '@/lib/auth/permissions';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { allLocales, type Locale } from '@/lib/i18n/locales';
import type { Document } from '@/lib/media/document';
import { toDocument } from '@/lib/media/documents';

/** A PDF of the newsroom, with what it is called in every language. */
export type NewsroomDocument = {
  id: string;
  document: Document;
  /** As its file was called when it came in, such as `年度报告.pdf`. */
  name: string;
  titles: Record<Locale, string>;
  addedAt: Date;
  /** Whether this actor may change its titles, and delete it while no text hands it out. */
  may: { name: boolean; delete: boolean };
};

/** Where the list goes on: after the PDF that was added then. */
export type DocumentPosition = { at: Date; id: string };

type Filter = {
  /** Letters of its titles or of its name. */
  words?: string;
  before?: DocumentPosition;
  limit: number;
};

/**
 * The PDFs that articles can hand out, the newest first.
 *
 * @returns one page, and where the next one begins (`null` at the end)
 * @throws ForbiddenError
 */
export async function listDocuments(
  actor: Actor,
  { words = '', before, limit }: Filter,
): Promise<{ documents: NewsroomDocument[]; next: DocumentPosition | null }> {
  assertCan(actor, 'document:add');
  const conditions = [
    words && isCalled(having(words)),
    // Time and id are compared as one, so that an index starts there however many have the same time.
    before && Prisma.sql`(created_at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
  ].filter((one) => !!one);
  const found = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM document WHERE ${Prisma.join([Prisma.sql`true`, ...conditions], ' AND ')}
    ORDER BY created_at DESC, id DESC LIMIT ${limit + 1}`;
  const rows = await db().document.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    include: { titles: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    documents: page.map((row) => toNewsroomDocument(actor, row)),
    next: last ? { at: last.createdAt, id: last.id } : null,
  };
}

function isCalled(pattern: string): Prisma.Sql {
  return Prisma.sql`(name ILIKE ${pattern} OR EXISTS (
    SELECT FROM document_text WHERE document_id = document.id AND title ILIKE ${pattern}))`;
}

/** A PDF with where it is handed out. */
export type DocumentInUse = NewsroomDocument & {
  uses: ArticleUse[];
  /** Whether it has to stay because of some text, be it an older one. */
  isInAnyText: boolean;
};

/**
 * One PDF, and the articles that hand it out now, to readers or in the newsroom.
 *
 * @returns `null` if there is none
 * @throws ForbiddenError
 */
export async function findDocument(actor: Actor, id: string): Promise<DocumentInUse | null> {
  assertCan(actor, 'document:add');
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().document.findUnique({ where: { id }, include: { titles: true } });
  if (!row) return null;
  const uses = await findUses(handingOut(id));
  const texts = await db().revision.count({ where: handingOut(id), take: 1 });
  return { ...toNewsroomDocument(actor, row), uses, isInAnyText: texts > 0 };
}

type Row = Prisma.DocumentGetPayload<{ include: { titles: true } }>;

function toNewsroomDocument(actor: Actor, row: Row): NewsroomDocument {
  const titleIn = (locale: Locale) => row.titles.find((one) => one.locale === locale)?.title ?? '';
  return {
    id: row.id,
    document: toDocument(row),
    name: row.name,
    titles: Object.fromEntries(allLocales.map((one) => [one, titleIn(one)])) as Record<
      Locale,
      string
    >,
    addedAt: row.createdAt,
    may: {
      name: can(actor, 'document:name', row),
      delete: can(actor, 'document:delete', row),
    },
  };
}
