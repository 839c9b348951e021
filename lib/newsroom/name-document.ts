import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow } from '@/lib/publication/publication';
import { takeDocumentInHand } from './document-in-hand';
import { DocumentTitles } from './document-shapes';
import { parseInput } from './parse-input';
import { recordAudit } from './record-audit';

const Naming = z.object({ titles: DocumentTitles });

/**
 * Says what a PDF is, in each language given; the others stay. Articles that hand it out already keep
 * the words that they have for it.
 *
 * @throws ForbiddenError, NotFoundError, InvalidError
 */
export async function nameDocument(
  actor: Actor,
  input: { documentId: string } & z.input<typeof Naming>,
): Promise<void> {
  await transaction(async (tx) => {
    const document = await takeDocumentInHand(tx, input.documentId);
    assertCan(actor, 'document:name', document);
    const { titles } = parseInput(Naming, input);
    const { id: documentId } = document;
    for (const [locale, title] of Object.entries(titles)) {
      const where = { documentId_locale: { documentId, locale } };
      await tx.documentText.upsert({
        where,
        update: { title },
        create: { documentId, locale, title },
      });
    }
    const now = await databaseNow(tx);
    await recordAudit(tx, actor, { act: 'document:name', subjectId: documentId }, now);
  });
}
