import type { PictureTile } from '@/components/admin/pictures/picture-grid';
import type { Locale } from '@/lib/i18n/locales';
import type { NewsroomPicture } from '@/lib/newsroom/list-pictures';

/** Pictures as their list shows them, named in the language of the interface. */
export function toPictureTiles(pictures: NewsroomPicture[], locale: Locale): PictureTile[] {
  return pictures.map(({ id, picture, texts, licence, rightsUntil }) => ({
    id,
    picture,
    name: texts[locale].caption || texts[locale].alt,
    licence: licence && { standing: licence, day: rightsUntil },
    isUndescribed: Object.values(texts).some(({ alt, decorative }) => !alt && !decorative),
  }));
}
