import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import { importPicture } from '@/lib/media/import-picture';
import { databaseNow } from '@/lib/publication/publication';
import { parseInput } from './parse-input';
import { Credit, Focus, PictureTexts, Rights } from './picture-shapes';
import { recordAudit } from './record-audit';

const NewPicture = z.object({
  credit: Credit.default(''),
  rights: Rights.default(''),
  focus: Focus.default({ x: 0.5, y: 0.5 }),
  texts: PictureTexts.default({}),
});

/**
 * Adds a picture that articles can show. Its files are made and stored first: whatever goes wrong
 * afterwards leaves files that nobody names, never a picture without files. A file that was added
 * before is the picture that it became then, with the words that it has.
 *
 * @param input `file`: JPEG, PNG, WebP, AVIF or GIF; `focus`: what stays in sight when the picture is
 *   cropped, from 0 (left, top) to 1; `texts`: what it shows, which may also be said later: before an
 *   article with it is published
 * @throws ForbiddenError, InvalidError (for the file see `openPicture`)
 */
export async function addPicture(
  actor: Actor,
  { file, ...input }: z.input<typeof NewPicture> & { file: Buffer },
): Promise<{ id: string }> {
  assertCan(actor, 'picture:add');
  const { texts, focus, credit, rights } = parseInput(NewPicture, input);
  const { widths, fallback, ...picture } = await importPicture(file);
  const data = {
    ...picture,
    variants: { widths, fallback },
    focalX: focus.x,
    focalY: focus.y,
    credit,
    rights,
    createdById: actor.id,
  };
  return transaction(async (tx) => {
    const now = await databaseNow(tx);
    const [added] = await tx.media.createManyAndReturn({
      data: [{ ...data, createdAt: now }],
      skipDuplicates: true,
      select: { id: true },
    });
    const { fileHash } = picture;
    if (!added) return tx.media.findUniqueOrThrow({ where: { fileHash }, select: { id: true } });
    const { id: mediaId } = added;
    await tx.mediaText.createMany({
      data: allLocales.map((locale) => ({ ...texts[locale], locale, mediaId })),
    });
    const detail = { fileHash, credit };
    await recordAudit(tx, actor, { act: 'picture:add', subjectId: mediaId, detail }, now);
    return added;
  });
}
