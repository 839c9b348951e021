import type { ArticlePicture } from './written-article';
import type { FoundPicture } from '../pictures/picture-actions';
import type { Locale } from '@/lib/i18n/locales';

/** A picture as an article of this language shows it. */
export function toArticlePicture(found: FoundPicture, locale: Locale): ArticlePicture {
  const { id, picture, texts, licence, rightsUntil, may } = found;
  const words = texts[locale];
  return { id, picture, words, licence, rightsUntil, mayDescribe: may.describe };
}
