import { siteUrl } from '@/lib/env';
import { pictureFile, widthOfFallback, type Picture } from '@/lib/media/picture';
import type { OpenPicture } from './picture-shape';

/** A picture as the one file of it that everything can show. */
export function openPicture(picture: Picture): OpenPicture {
  const { fallback, widths, alt, caption, credit } = picture;
  const width = widthOfFallback(widths);
  return {
    url: siteUrl() + pictureFile(picture, width, fallback),
    type: fallback === 'png' ? 'image/png' : 'image/jpeg',
    width,
    height: Math.max(1, Math.round((picture.height * width) / picture.width)),
    alt,
    caption,
    credit,
  };
}
