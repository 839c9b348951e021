import { addDocument } from './add-document';
import { addPicture } from './add-picture';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db/client';
import { drawDocument } from '@/lib/media/test-documents';
import { drawPicture } from '@/lib/media/test-pictures';

/** By how much the publication number grows while something is done: 0 when readers see no change. */
export async function editionsMadeBy(work: () => Promise<unknown>): Promise<number> {
  const before = await publicationNumber();
  await work();
  return (await publicationNumber()) - before;
}

async function publicationNumber(): Promise<number> {
  const { number } = await db().publication.findUniqueOrThrow({ where: { id: 1 } });
  return Number(number);
}

/** What the audit says was done with something, in order. */
export async function listActs(subjectId: string): Promise<string[]> {
  const events = await db().auditEvent.findMany({
    where: { subjectId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  return events.map(({ act }) => act);
}

/**
 * Adds a picture like no other, with what is said of it.
 *
 * @returns its id
 */
export async function addDrawnPicture(actor: Actor, words = {}): Promise<string> {
  const file = await drawPicture().png().toBuffer();
  return (await addPicture(actor, { file, ...words })).id;
}

/**
 * Adds a PDF like no other.
 *
 * @returns its id
 */
export async function addNewDocument(actor: Actor, said = {}): Promise<string> {
  return (await addDocument(actor, { file: drawDocument(), name: 'report.pdf', ...said })).id;
}

/** Everything that is remembered of an article itself. */
export async function readArticle(id: string) {
  return db().article.findUniqueOrThrow({
    where: { id },
    include: {
      liveRevision: true,
      draftRevision: true,
      tags: true,
      authors: { orderBy: { position: 'asc' } },
      redirects: true,
      revisions: { orderBy: { number: 'asc' } },
    },
  });
}

/** Does things at the same time; what came of those that were done, and why the others were not. */
export async function race<Result>(
  ...runners: (() => Promise<Result>)[]
): Promise<{ won: Result[]; lost: unknown[] }> {
  const results = await Promise.allSettled(runners.map((run) => run()));
  return {
    won: results.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
    lost: results.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])),
  };
}

/** Whether an article's text is in the search index. */
export async function isIndexed(articleId: string): Promise<boolean> {
  const rows = await db().$queryRaw<unknown[]>`
    SELECT FROM search.doc WHERE article_id = ${articleId}::uuid`;
  return rows.length > 0;
}

/** Every row of every table, to see that an act which was refused left no trace. */
export async function readEverything(): Promise<unknown> {
  return db().$queryRaw`
    SELECT format('%I.%I', schemaname, tablename) AS table,
      query_to_xml(format('TABLE %I.%I', schemaname, tablename), true, false, '')::text AS rows
    FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`;
}
