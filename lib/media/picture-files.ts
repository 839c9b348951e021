import {
  pictureFile,
  pictureFormats,
  widthOfFallback,
  type Picture,
  type PictureFormat,
} from './picture';

/** The addresses of all of a picture's files. */
export function pictureFiles(picture: Pick<Picture, 'address' | 'widths' | 'fallback'>): string[] {
  return filesOf(picture).map(({ width, format }) => pictureFile(picture, width, format));
}

/** Every file that pages can ask for. */
export function filesOf({
  widths,
  fallback,
}: Pick<Picture, 'widths' | 'fallback'>): { width: number; format: PictureFormat }[] {
  const offered = widths.flatMap((width) => pictureFormats.map((format) => ({ width, format })));
  return [...offered, { width: widthOfFallback(widths), format: fallback }];
}
