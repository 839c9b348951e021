import type { PictureTile } from '@/components/admin/pictures/picture-grid';
import type { Locale } from '@/lib/i18n/locales';
import type { NewsroomPicture } from '@/lib/newsroom/list-pictures';

/** Pictures as their list shows them, named in the language of the interface. */
export function toPictureTiles(pictures: NewsroomPicture[], locale: Locale): PictureTile[] {
  return pictures.map(({ id, picture, texts }) => ({
    id,
    picture,
    name: texts[locale].caption || texts[locale].alt,
    isUndescribed: Object.values(texts).some(({ alt, decorative }) => !alt && !decorative),
  }));
}
