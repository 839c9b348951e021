import { z } from 'zod';
import { toSlug } from '@/lib/articles/slug';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import { importDocument, type ImportedDocument } from '@/lib/media/import-document';
import type { ConfirmedHold } from '@/lib/media/import-media';
import { databaseNow } from '@/lib/publication/publication';
import { DocumentTitles } from './document-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';
import { line } from './text-shapes';

const NewDocument = z.object({
  name: z
    .string()
    .transform((name) => name.slice(0, 200))
    .pipe(line(200, 'nameMissing', 'nameTooLong')),
  titles: DocumentTitles.default({}),
});

/** `isNew`: whether it was not there before. */
export type AddedDocument = { id: string; isNew: boolean };

/**
 * Adds a PDF that articles can hand out, as it came in. A file that was added before is the PDF that it
 * became then, with the name and the titles that it has.
 *
 * @param input `name`: what the file is called, from which its address is made; `titles`: what it is,
 *   which may also be said later; `signal`: of whoever does not want it any more before it is there
 * @throws ForbiddenError, InvalidError (for the file see `openDocument`), the signal's reason
 */
export async function addDocument(
  actor: Actor,
  { file, signal, ...input }: z.input<typeof NewDocument> & { file: Buffer; signal?: AbortSignal },
): Promise<AddedDocument> {
  assertCan(actor, 'document:add');
  const said = parseInput(NewDocument, input);
  const fileName = toSlug(said.name.replace(/\.pdf$/i, ''), 'document');
  const remember = (document: ImportedDocument, hold: ConfirmedHold) =>
    transaction(async (tx) => {
      const added = await rememberDocument(tx, actor, document, said);
      if (added.isNew) await hold.confirm(tx);
      return added;
    });
  return importDocument(file, fileName, remember, signal);
}

async function rememberDocument(
  tx: Transaction,
  actor: Actor,
  document: ImportedDocument,
  { name, titles }: z.output<typeof NewDocument>,
): Promise<AddedDocument> {
  const now = await databaseNow(tx);
  const { fileHash } = document;
  const [added] = await tx.document.createManyAndReturn({
    data: [{ ...document, name, createdById: actor.id, createdAt: now }],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!added) {
    const known = await tx.document.findUniqueOrThrow({
      where: { fileHash },
      select: { id: true },
    });
    return { ...known, isNew: false };
  }
  const { id: documentId } = added;
  await tx.documentText.createMany({
    data: allLocales.map((locale) => ({ title: titles[locale], locale, documentId })),
  });
  const detail = { fileHash, name };
  await recordAudit(tx, actor, { act: 'document:add', subjectId: documentId, detail }, now);
  return { ...added, isNew: true };
}
