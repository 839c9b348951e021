/** A picture as pages show it, with its words in one language. */
export type Picture = {
  /** Where its files lie, as in `/media/3f9a…`; `pictureFile` names them. */
  address: string;
  /** Of the largest size, in pixels. */
  width: number;
  height: number;
  /** The widths in which it was made, in pixels, ascending. */
  widths: number[];
  /** What browsers get that know neither AVIF nor WebP: `png` where the picture has transparency. */
  fallback: 'jpg' | 'png';
  /** What must stay in sight when it is cropped: 0 is left or top, 1 right or bottom. */
  focus: { x: number; y: number };
  /** What it shows, for those who do not see it; empty when it only decorates. */
  alt: string;
  caption: string;
  credit: string;
};

/** The formats offered before the fallback, the lightest first. */
export const pictureFormats = ['avif', 'webp'] as const;

export type PictureFormat = (typeof pictureFormats)[number] | Picture['fallback'];

const fallbackWidth = 960;

/** The address of one of a picture's files; widths and formats other than its own have none. */
export function pictureFile(
  { address }: Pick<Picture, 'address'>,
  width: number,
  format: PictureFormat,
): string {
  return `${address}/${width}.${format}`;
}

/** The one width in which the fallback is made: the largest up to 960 pixels, else the smallest. */
export function widthOfFallback(widths: number[]): number {
  const fitting = widths.filter((width) => width <= fallbackWidth);
  return fitting.length > 0 ? Math.max(...fitting) : Math.min(...widths);
}
