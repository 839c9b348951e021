import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction, type Transaction } from '@/lib/db/client';
import { allLocales } from '@/lib/i18n/locales';
import type { ConfirmedHold } from '@/lib/media/import-media';
import { importPicture, type ImportedPicture } from '@/lib/media/import-picture';
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

/** `isNew`: whether it was not there before. */
export type AddedPicture = { id: string; isNew: boolean };

/**
 * Adds a picture that articles can show: with all its files, or not at all. A file that was added
 * before is the picture that it became then, with the words that it has.
 *
 * @param input `file`: JPEG, PNG, WebP, AVIF or GIF; `focus`: what stays in sight when the picture is
 *   cropped, from 0 (left, top) to 1; `texts`: what it shows, which may also be said later: before an
 *   article with it is published; `signal`: of whoever does not want it any more before it is there
 * @throws ForbiddenError, InvalidError (for the file see `openPicture`), the signal's reason
 */
export async function addPicture(
  actor: Actor,
  { file, signal, ...input }: z.input<typeof NewPicture> & { file: Buffer; signal?: AbortSignal },
): Promise<AddedPicture> {
  assertCan(actor, 'picture:add');
  const said = parseInput(NewPicture, input);
  const remember = (picture: ImportedPicture, hold: ConfirmedHold) =>
    transaction(async (tx) => {
      const added = await rememberPicture(tx, actor, picture, said);
      if (added.isNew) await hold.confirm(tx);
      return added;
    });
  return importPicture(file, remember, signal);
}

async function rememberPicture(
  tx: Transaction,
  actor: Actor,
  { widths, fallback, ...picture }: ImportedPicture,
  { texts, focus, credit, rights }: z.output<typeof NewPicture>,
): Promise<AddedPicture> {
  const now = await databaseNow(tx);
  const { fileHash } = picture;
  const data = {
    ...picture,
    variants: { widths, fallback },
    focalX: focus.x,
    focalY: focus.y,
    credit,
    rights,
    createdById: actor.id,
    createdAt: now,
  };
  const [added] = await tx.media.createManyAndReturn({
    data: [data],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!added) {
    const known = await tx.media.findUniqueOrThrow({ where: { fileHash }, select: { id: true } });
    return { ...known, isNew: false };
  }
  const { id: mediaId } = added;
  await tx.mediaText.createMany({
    data: allLocales.map((locale) => ({ ...texts[locale], locale, mediaId })),
  });
  const detail = { fileHash, credit };
  await recordAudit(tx, actor, { act: 'picture:add', subjectId: mediaId, detail }, now);
  return { ...added, isNew: true };
}
