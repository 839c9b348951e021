import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { WrongStateError } from '@/lib/errors';
import { giveUpMedia } from '@/lib/media/media-hold';
import { readVariants } from '@/lib/media/pictures';
import { sweepFiles } from '@/lib/media/sweep-media';
import { databaseNow } from '@/lib/publication/publication';
import { takePictureInHand } from './picture-in-hand';
import { showing } from './picture-uses';
import { recordAudit } from './record-audit';

const mostCounted = 1_000;

/**
 * Deletes a picture that no text of any article ever showed and that is not the paper's logo, and
 * then its files. Texts never change, so what one of them shows has to stay.
 *
 * @throws ForbiddenError, NotFoundError, WrongStateError (`pictureInUse` with how many texts,
 *   `pictureIsLogo`)
 */
export async function deletePicture(actor: Actor, input: { pictureId: string }): Promise<void> {
  const fileHash = await transaction(async (tx) => {
    const picture = await takePictureInHand(tx, input.pictureId);
    assertCan(actor, 'picture:delete', picture);
    const { id, fileHash, variants, credit } = picture;
    const count = await tx.revision.count({ where: showing(id), take: mostCounted });
    if (count > 0) throw new WrongStateError('pictureInUse', { count });
    const logos = await tx.siteSetting.count({ where: { logoId: id } });
    if (logos > 0) throw new WrongStateError('pictureIsLogo');
    const now = await databaseNow(tx);
    await tx.media.delete({ where: { id } });
    const detail = { fileHash, credit };
    await recordAudit(tx, actor, { act: 'picture:delete', subjectId: id, detail }, now);
    await giveUpMedia(tx, { fileHash, widths: readVariants(variants)?.widths ?? [] });
    return fileHash;
  });
  // What cannot be done now is done by whoever sweeps next.
  await sweepFiles(fileHash).catch(() => undefined);
}
