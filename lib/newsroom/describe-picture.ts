import { z } from 'zod';
import type { Actor } from '@/lib/auth/actor';
import { assertCan } from '@/lib/auth/permissions';
import { transaction } from '@/lib/db/client';
import { databaseNow, raisePublicationNumber } from '@/lib/publication/publication';
import { indexLater } from '@/lib/search/search-index';
import { parseInput } from './parse-input';
import { takePictureInHand } from './picture-in-hand';
import { RightsUntil, toRightsEnd } from './picture-licence';
import { showing } from './picture-uses';
import { Credit, Focus, PictureTexts, Rights } from './picture-shapes';
import { recordAudit } from './record-audit';

const Description = z.object({
  credit: Credit.optional(),
  rights: Rights.optional(),
  rightsUntil: RightsUntil.optional(),
  focus: Focus.optional(),
  texts: PictureTexts.default({}),
});

/**
 * Says what a picture shows, who made it, until when it may be used, and what must stay in sight: what
 * is given is changed, what is absent stays. Readers see it at once wherever the picture is shown.
 *
 * @throws ForbiddenError, NotFoundError, InvalidError
 */
export async function describePicture(
  actor: Actor,
  input: { pictureId: string } & z.input<typeof Description>,
): Promise<void> {
  await transaction(async (tx) => {
    const picture = await takePictureInHand(tx, input.pictureId);
    assertCan(actor, 'picture:describe', picture);
    const { credit, rights, rightsUntil, focus, texts } = parseInput(Description, input);
    const { id: mediaId } = picture;
    const now = await databaseNow(tx);
    const rightsEndAt = rightsUntil === undefined ? undefined : await toRightsEnd(tx, rightsUntil);
    const data = { credit, rights, rightsEndAt, focalX: focus?.x, focalY: focus?.y };
    await tx.media.update({ where: { id: mediaId }, data });
    for (const [locale, text] of Object.entries(texts)) {
      const where = { mediaId_locale: { mediaId, locale } };
      await tx.mediaText.upsert({ where, update: text, create: { ...text, mediaId, locale } });
    }
    await recordAudit(tx, actor, { act: 'picture:describe', subjectId: mediaId }, now);
    const shown = await tx.revision.findMany({
      where: { ...showing(mediaId), liveOf: { isNot: null } },
      select: { articleId: true },
    });
    await indexLater(
      tx,
      shown.map(({ articleId }) => articleId),
    );
    if (shown.length > 0) await raisePublicationNumber(tx);
  });
}
