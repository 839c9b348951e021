import type { ArticlePicture } from './written-article';
import type { FoundPicture, PictureActions } from '../pictures/picture-actions';
import { idle } from '@/lib/forms/form-action';
import type { Locale } from '@/lib/i18n/locales';

/** A picture as an article of this language shows it. */
export function toArticlePicture(found: FoundPicture, locale: Locale): ArticlePicture {
  const { id, picture, texts, licence, rightsUntil, may } = found;
  const words = texts[locale];
  return { id, picture, words, licence, rightsUntil, mayDescribe: may.describe };
}

/** Those of some pictures that there are, as an article of this language shows them; `null` without an answer. */
export async function readPictures(
  actions: Pick<PictureActions, 'readAll'>,
  ids: string[],
  locale: Locale,
): Promise<ArticlePicture[] | null> {
  const which = new FormData();
  which.set('pictureIds', ids.join());
  const answer = await actions.readAll(idle, which).catch(() => null);
  if (answer?.status !== 'done') return null;
  return answer.result.map((found) => toArticlePicture(found, locale));
}
