import type { Actor } from '@/lib/auth/actor';
import { transaction } from '@/lib/db/client';
import { InvalidError, NotFoundError } from '@/lib/errors';
import { isLocale } from '@/lib/i18n/locales';

/**
 * Chooses the language in which an editor sees the newsroom. Everybody chooses their own; it is a
 * matter of taste and stands in no audit.
 *
 * @throws NotFoundError if the actor is nobody who signs in, InvalidError (`localeUnknown`)
 */
export async function changeInterfaceLanguage(
  actor: Actor,
  { locale }: { locale: string },
): Promise<void> {
  if (!isLocale(locale)) throw new InvalidError('localeUnknown', {}, 'locale');
  const { id } = actor;
  if (id === null) throw new NotFoundError('editorNotFound');
  await transaction(async (tx) => {
    const { count } = await tx.editor.updateMany({ where: { id }, data: { locale } });
    if (count === 0) throw new NotFoundError('editorNotFound');
  });
}
